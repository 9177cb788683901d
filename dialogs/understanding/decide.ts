import type { Judged } from './judge.ts';
import type { Feature } from './rule.ts';
import { threshold, type Scored } from './score.ts';
import type { Intent } from './utterance.ts';

const mostGuesses = 3;

/** A judgement below this gives way to a rule that is sure, unless it gives the rule less than a third of its own part. */
const overrules = 0.45;
const clearlyMore = 3;
/**
 * What the judgement must reach: alone, when a rule is sure of the same, beside words of another trade, for a courtesy that the
 * rules do not hear, and in a text so long that it was pasted.
 */
const actsFrom = { alone: 0.35, agreed: 0.1, elsewhere: 0.45, courtesy: 0.6, long: 0.9 } as const;
/**
 * How likely something else may be at most; a little more when a rule is sure. A word that hardly any other trade has allows more,
 * a domain a little: what else stands there is mostly a detail then.
 */
const otherAtMost = {
  ourTrade: { judged: 0.4, agreed: 0.5 },
  domain: { judged: 0.2, agreed: 0.3 },
  neither: { judged: 0.15, agreed: 0.25 },
} as const;
/** From here on an intent is worth a guess. */
const worthGuess = 0.05;
/** From here on a message surely is about something else. */
export const surelyOther = 0.8;

/**
 * Puts together what the rules say of a message and what was learned from examples. Rules are exact about what they know, examples
 * reach further; nothing is done as long as the message may well be about something else. `guesses` is empty when an intent was
 * found, or when it surely is about something else.
 */
export function decide(
  scored: readonly Scored[],
  judged: readonly Judged[],
  seen: ReadonlySet<Feature>,
): { readonly intent: Intent; readonly guesses: readonly Intent[] } {
  const [first] = scored;
  const ruled = first !== undefined && first.score >= threshold ? first.intent : undefined;
  const partOf = (intent: Intent) => judged.find((one) => one.intent === intent)?.part ?? 0;
  const likeliest = judged.find(({ intent }) => intent !== 'none');
  if (likeliest === undefined) return { intent: 'none', guesses: [] };
  const isOverruled =
    ruled !== undefined &&
    likeliest.part < overrules &&
    partOf(ruled) * clearlyMore > likeliest.part;
  const intent = isOverruled ? ruled : likeliest.intent;
  const isAgreed = intent === ruled;
  const least = isAgreed ? actsFrom.agreed : leastOf(intent, seen);
  const isOurs = partOf('none') <= otherAtMost[evidenceIn(seen)][isAgreed ? 'agreed' : 'judged'];
  if (isOurs && likeliest.part >= least) return { intent, guesses: [] };
  return { intent: 'none', guesses: guessesOf(scored, judged) };
}

/** What in a message speaks for our trade, beside what it asks for. */
function evidenceIn(seen: ReadonlySet<Feature>): keyof typeof otherAtMost {
  if (seen.has('our-trade')) return 'ourTrade';
  return seen.has('a-domain') ? 'domain' : 'neither';
}

function leastOf(intent: Intent, seen: ReadonlySet<Feature>): number {
  if (seen.has('long')) return actsFrom.long;
  if (intent === 'greeting' || intent === 'thanks') return actsFrom.courtesy;
  return seen.has('elsewhere') ? actsFrom.elsewhere : actsFrom.alone;
}

/** The likeliest first, then what the rules think of. */
function guessesOf(scored: readonly Scored[], judged: readonly Judged[]): readonly Intent[] {
  const other = judged.find(({ intent }) => intent === 'none');
  if (other !== undefined && other.part >= surelyOther) return [];
  const likely = judged
    .filter(({ intent, part }) => intent !== 'none' && part >= worthGuess)
    .map(({ intent }) => intent);
  return [...new Set([...likely, ...scored.map(({ intent }) => intent)])].slice(0, mostGuesses);
}
