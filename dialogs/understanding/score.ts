import type { Feature } from './rule.ts';
import { rules } from './rules.ts';
import type { Intent } from './utterance.ts';

/** From here on an intent is acted upon. */
export const threshold = 2;
/** From here on it is worth a guess. */
const worthGuess = 0.4;

/** What a word of another trade takes away, and what it takes when the rest speaks of us beyond doubt. */
const elsewhereTakes = { much: 1.9, little: 0.5 };
/** What words take away that nobody knows, where nothing is said that only we speak of. */
const strangersTake = 0.45;

export interface Scored {
  readonly intent: Intent;
  readonly score: number;
}

/** The intents that the features speak for, the best first; of equal ones the first in the table. */
export function scoreIntents(seen: ReadonlySet<Feature>): readonly Scored[] {
  const best = new Map<Intent, number>();
  for (const { intent, when, unless, score } of rules) {
    if (!when.every((feature) => seen.has(feature))) continue;
    if (unless?.some((feature) => seen.has(feature)) === true) continue;
    best.set(intent, Math.max(best.get(intent) ?? 0, score));
  }
  const less = elsewherePenalty(seen) + strangerPenalty(seen);
  return [...best]
    .map(([intent, score]) => ({ intent, score: score - less }))
    .filter(({ score }) => score >= worthGuess)
    .sort((one, other) => other.score - one.score);
}

/** A domain does not make a shop or a share price ours; messages, presence and lists to check do. */
function elsewherePenalty(seen: ReadonlySet<Feature>): number {
  if (!seen.has('elsewhere')) return 0;
  const has = (...features: readonly Feature[]) => features.every((one) => seen.has(one));
  const isOurs =
    has('a-domain', 'talk') ||
    has('a-domain', 'reaching-us') ||
    has('a-domain', 'problem', 'contact', 'partner') ||
    has('talk', 'partner') ||
    has('a-domain', 'write', 'recipient') ||
    has('code', 'meaning') ||
    has('sheet', 'domains') ||
    has('outside', 'problem') ||
    seen.has('hybrid') ||
    has('prerequisite', 'federate');
  return isOurs ? elsewhereTakes.little : elsewhereTakes.much;
}

/** Words of our own trade, any of which makes what nobody knows a detail. */
const oursAlone: readonly Feature[] = [
  'talk',
  'topic',
  'hybrid',
  'code',
  'a-domain',
  'own',
  'reaching-us',
  'outside',
  'named-language',
  'prerequisite',
  'answerer',
];

/** True when a message holds something that only we speak of. */
function speaksOfUs(seen: ReadonlySet<Feature>): boolean {
  return oursAlone.some((one) => seen.has(one));
}

function strangerPenalty(seen: ReadonlySet<Feature>): number {
  return seen.has('strangers') && !speaksOfUs(seen) ? strangersTake : 0;
}
