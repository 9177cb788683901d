import type { HeadlineKind } from '../../locales/headline.ts';
import type { Tone } from '../reply.ts';

/** How each verdict feels at a glance. */
export const tones: Readonly<Record<HeadlineKind, Tone>> = {
  'blocked-theirs': 'attention',
  'blocked-ours': 'attention',
  'blocked-either': 'attention',
  'blocked-microsoft': 'attention',
  'blocked-both': 'attention',
  'no-answer': 'neutral',
  'cannot-tell': 'neutral',
  'at-risk': 'warning',
  works: 'good',
  'teams-native': 'good',
  'teams-question': 'neutral',
  'same-domain': 'neutral',
  'own-works': 'good',
  'own-blocked': 'attention',
  'own-microsoft': 'attention',
  'own-at-risk': 'warning',
  'own-no-record': 'warning',
  'own-no-answer': 'neutral',
  'own-cannot-tell': 'neutral',
};
