import { exceptedHan, othersHan, whoFailsHan } from './contrast-han.ts';
import { exceptedLatin, othersLatin, whoFailsLatin } from './contrast-latin.ts';
import type { SetApart } from './set-apart.ts';
import { clausesIn, stateOf } from './triage-way.ts';

/**
 * Reads who has the trouble where a text sets them against others who do not: "Anna can't, others can", "everybody except Tom can",
 * 「除了雅婷，大家都可以」. The text has `ourPersonMark` and `theirPersonMark` in place of addresses, and a `domainMark` in place of domains.
 * Undefined where nobody is set apart, or the words do not tell whose people they are.
 */
export function readContrast(text: string): Omit<SetApart, 'isAlone'> | undefined {
  const clauses = clausesIn(text.replaceAll('、', '和')).map((one) => one.slice(0, longestClause));
  const areOthersFine = clauses.some((one) => isOfOthers(one) && stateOf(one) === 'works');
  if (areOthersFine) {
    const left =
      exceptedHan(text.slice(0, mostRead)) ??
      clauses.map(exceptedLatin).find((one) => one !== undefined);
    if (left !== undefined) return left;
  }
  for (const clause of clauses) {
    if (stateOf(clause) !== 'fails') continue;
    const found = whoFailsLatin(clause) ?? whoFailsHan(clause);
    if (found !== undefined && (areOthersFine || found.isAlone)) return found;
  }
  return undefined;
}

/** What is read of a text for exceptions, and of a clause. */
const mostRead = 400;
const longestClause = 160;

function isOfOthers(clause: string): boolean {
  return othersLatin.test(clause) || othersHan.test(clause);
}
