import type { Report } from '../services/model/report.ts';
import type { Viewer } from './values.ts';

/** The way that arrives when somebody told that the other one alone fails, by what they told. */
const arriving: Readonly<Record<string, 'outbound' | 'inbound'>> = {
  'ours-only': 'inbound',
  'theirs-only': 'outbound',
};

/**
 * That somebody told of a way that it works, and what was shown stops it: one of the two does not hold, or both do at another time or for
 * other people. Undefined where they agree.
 */
export function sayToldAgainst(
  { facts: { ours }, directions, question: { their } }: Report,
  { speaker }: Viewer,
): string | undefined {
  if (!ours.answers.known) return undefined;
  const told = ours.answers.value.find(({ question }) => question === 'which-way');
  const way = told === undefined ? undefined : arriving[told.value];
  if (way === undefined || directions[way].status !== 'blocked') return undefined;
  return speaker.pasted(`told.against.${way}`, { their });
}
