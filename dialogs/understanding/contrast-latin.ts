import { domainMark } from './domains.ts';
import { ourPersonMark, theirPersonMark, type SetApart } from './set-apart.ts';

/** People who are not the one it is about. */
export const othersLatin = new RegExp(
  [
    '\\b(?:the )?others\\b',
    '\\bevery(?:one|body)\\b',
    '\\bi (?:can|do)\\b',
    '\\b(?:a|my|another) (?:colleague|coworker|co-worker|teammate)\\b',
    '\\ball (?:others?|of us)\\b',
    '\\bthe rest\\b(?! of (?:the )?(?:partners|domains|companies))',
    '\\bthe whole (?:company|office|team|department)\\b',
    '\\b(?:her|his|their|my|our|other|all (?:the )?other) (?:other )?(?:\\p{L}+ )?(?:colleagues?|coworkers?|co-workers?|teammates?|people|users|employees|staff|team|departments?|offices?)\\b',
  ].join('|'),
  'u',
);

const word = "\\p{L}[\\p{L}'.-]*";
const mark = `[${ourPersonMark}${theirPersonMark}]`;
const last = `(?:${word}|${mark})`;
/** Of whom it is said that they are of the partner. */
const there = `(?<there> (?:at|from|of|over at|in) (?:the )?(?:${domainMark}|their \\p{L}+|partner|customer|supplier))?`;
const fails =
  " ?(?:\\p{L}+ly |still |now |just )*(?:can't|cannot|can not|cant|couldn't|could not|(?:is|am|was|has been) (?:\\p{L}+ )?(?:unable|affected|blocked|failing)|(?:is|am)(?:n't| not) able|fails?\\b|failed\\b|doesn't|does not|don't|do not|didn't|did not|(?:has|have|had) (?:the |a |an |some )?(?:trouble|problems?|issues?|difficult)|gets? (?:an? )?(?:\\p{L}+ )?(?:errors?|failures?|nothing|no\\b)|sees? (?:no\\b|nothing)|never\\b|no longer\\b)";

/** Where the one with the trouble stands in a clause, the surest first. */
const places = [
  // "It is only Anna who cannot", "Anna is the only one who cannot", "only Anna cannot".
  {
    isAlone: true,
    built: `\\b(?:only|just) (?<who>(?:${word} ){0,3}${last})${there} (?:who|that)\\b`,
  },
  { isAlone: true, built: `(?<who>(?:${word} ){0,3}${last})${there} (?:is|was|am) the only\\b` },
  {
    isAlone: true,
    built: `\\b(?:only|just) (?<who>${word} and ${last}|(?:${word} )?${last})${there}${fails}`,
  },
  { isAlone: false, built: `(?<who>(?:${word} ){0,3}${last})${there}${fails}` },
  { isAlone: false, built: `\\b(?:for|with) (?<who>(?:${word} and )?${last})${there}` },
].map(({ isAlone, built }) => ({ isAlone, pattern: new RegExp(built, 'u') }));

/** Words that stand where a name would, and name nobody. */
const noName =
  /^(?:we|us|they|them|you|it|that|this|these|those|which|who|what|why|where|when|how|there|here|people|persons|users|guys|folks|colleagues|coworkers|co-workers|employees|staff|members|others|every(?:one|body)|any(?:one|body)|some(?:one|body)|no(?:body|ne|thing)|all|some|many|most|both|several|few|messages?|chats?|chatting|ims?|im|replies|presence|status|federation|teams|lync|skype|business|outlook|servers?|edge|pools?|clients?|calls?|calling|video|audio|sharing|files?|pictures?|images?|partners?|customers?|suppliers?|vendors?|contacts?|compan(?:y|ies)|organi[sz]ations?|tenants?|domains?|sides?|systems?|network|internet|firewall|connection|traffic|mobiles?|phones?|laptops?|pcs?|apps?|but|and|or|not|still|also|then|now|today|yesterday|morning|time|outbound|inbound|outgoing|incoming|one|contoso|fabrikam|is|are|am|has|search|lookup|dns|port|certificates?)$/u;
const group =
  /^(?:team|department|dept|office|branch|group|site|division|sales|marketing|finance|hr|accounting|engineering|purchasing)$/u;

/** Who has the trouble in a clause that tells of one. */
export function whoFailsLatin(clause: string): SetApart | undefined {
  for (const { pattern, isAlone } of places) {
    const { who, there: atPartner } = pattern.exec(clause)?.groups ?? {};
    const found = who === undefined ? undefined : count(who, atPartner !== undefined);
    if (found !== undefined) return { ...found, isAlone };
  }
  return undefined;
}

const excepted = new RegExp(
  `\\b(?:except(?: for)?|apart from|aside from|other than|besides|all but|every(?:one|body) but) (?<who>(?:${word} and )?(?:${word} )?${last}?)${there}`,
  'u',
);

/** Of whom a clause says that everybody else is fine: "everybody except Tom". */
export function exceptedLatin(clause: string): Omit<SetApart, 'isAlone'> | undefined {
  const { who, there: atPartner } = excepted.exec(clause)?.groups ?? {};
  return who === undefined ? undefined : count(first(who), atPartner !== undefined);
}

/** Behind "except" the name comes first, and what is said of it then. */
function first(who: string): string {
  const [name = '', joined, second] = who.trim().split(' ');
  return joined === 'and' && second !== undefined ? `${name} and ${second}` : name;
}

/** How many are named by the words before what fails, of which the last is the name; undefined where they name nobody. */
function count(who: string, isThere: boolean): Omit<SetApart, 'isAlone'> | undefined {
  const words = who.trim().split(' ');
  const name = words.at(-1) ?? '';
  const before = words.at(-3) ?? '';
  if (name === theirPersonMark) return { side: 'theirs', extent: 'one' };
  if (noName.test(name)) return undefined;
  const isPair = words.at(-2) === 'and' && !noName.test(before);
  const extent = isPair || group.test(name) ? 'several' : 'one';
  return { side: isThere ? 'theirs' : 'ours', extent };
}
