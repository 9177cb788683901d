import {
  allowList,
  blockList,
  contraries,
  discovery,
  federation,
  lists,
  nobodyElse,
  opposites,
  patterns,
  policy,
  provider,
  type Thought,
} from './what-if-patterns.ts';
import { asTheirs, isTheirDoing, lossWords } from './what-if-theirs.ts';

/** The changes that a question thinks of. */
export interface ReadThoughts {
  /** Empty when something that can be changed is spoken of in a way that nobody can count through. */
  readonly thoughts: readonly Thought[];
  /** Clauses, counted from 0, that change something else than what can be counted. */
  readonly others: readonly number[];
}

/** What parts two changes from each other. */
export const clauseEnd =
  /[,;，；、。]|\b(?:and|but|while|plus|then|also)\b|而且|並且|同時|然後|以及|但是?|不過|且|又|並(?!非|不|未|沒)/iu;

/** The question around the change, and what is asked to come of it: a negation in these is none of the change. */
const asking =
  /\b(?:would|will|does|do|is|wo|could)(?:n't| not)? (?:it|that|this|everything|they|we)[^.?]{0,20}\b(?:help|work|change|enough|fix|solve|mend|fail)\w*|\b(?:do|does|did|is|are|was)(?:n't| not) work\w*|\bwhy not\b|\bstop working\b|\bnot only\b|會不會|是不是|行不行|能不能|可不可以|有沒有(?:用|差|效)|要不要|通不通|夠不夠|是否|不通|不會?通|不能通|不能用|不行|[連傳收找看]不到|沒有?(?:用|差|效)|沒有?問題|不只|不但|會(?:怎樣|怎麼樣|如何)/gu;

const negation =
  /\b(?:not|never|no longer|no|without|cannot|stop(?:s|ped|ping)?|ceas\w+|forg[eo]t\w*|fail(?:s|ed|ing)?|refus\w+|avoid\w*|lacks?|lacked)\b|n't\b|不再|不是|不|沒有|沒|未|無法|無|別(?!的|家|人)|停止|忘了|忘記|拒絕|取消|解除|撤銷|撤回|缺/giu;
/** What cannot be turned round by one word. */
const unclear =
  /\b(?:neither|nor|nobody|no one|none|unless|except|hardly|barely|half|partly|other than|instead of)\b|除非|除了|以外|之外|一半|部分/iu;
/** What speaks of the whole of a list. */
const wholeList =
  /\b(?:only|just|empty|nothing|nobody|everything|all|blank)\b|只|空|全部|所有|沒有任何/iu;

const noun = String.raw`(?:${allowList}|${blockList}|(?:enablepartner)?(?:${discovery})|(?:${provider})|(?:${policy})|${federation})`;
const things = new RegExp(noun, 'iu');
const eachThing = new RegExp(noun, 'giu');
/** What joins two names of things, and is no end of a clause elsewhere: 「探索和同盟」, "discovery as well as federation". */
const joined = new RegExp(
  String.raw`(?<=${noun})\s*(?:和|與|跟|及|還有|&|\/|\bas well as\b|\balong with\b|\btogether with\b|\bwith\b)\s*(?=(?:(?:the|our|also|both|partner|hosting|夥伴|我們的)\s?){0,2}${noun})`,
  'giu',
);

/** A verb that changes something, of whatever kind; what is asked to come of it is none. */
const change =
  /\b(?:mov|migrat|renew|replac|chang|remov|delet|add|assign|grant|licen|upgrad|updat|restart|reboot|reinstall|install|mend|fix|repair|point|open|clos|set|turn|switch|enabl|disabl|allow|block)\w*|搬|移到|移走|更換|換成|換掉|換新|改成|改用|更新|升級|重開|重新啟動|重啟|安裝|修好|修正|刪|加上|加進|新增|開放|打開|關掉|關閉|指派|授權/iu;
const outcome =
  /\b(?:would|will|does|can|could|should|might)\b|會|能|可以|可不|通了|解決|[呢嗎]?有用/iu;

const knownSubjects =
  'it|allow\\w+|enable\\w+|we|they|that|this|you|access|federation|discovery|external|partner|domains?|provider|polic(?:y|ies)|lists?|the|our|their|everything|edge|servers?|tenant|teams|lync|records?|both|all|to|not|only';
/** One person who is named: what counts for one cannot be counted through for everybody. */
const ofOne = new RegExp(
  String.raw`\b(?:for|of) (?:user |our user )?(?!(?:us|them|it|this|that|these|those|all|everyone|everybody|our|the|their|a|an|any|every|now|once|good|both|external|partners?|users|teams|lync|federation|discovery|contoso)\b)[a-z]+\b|\bif (?!(?:${knownSubjects})\b)[a-z]+ (?:was|were|is|had|has|wasn't|weren't|isn't|hadn't)\b|(?:對|為|幫|替|給) ?(?!edge|teams|lync|contoso)[a-z]+|(?:如果|假如|假設|要是|若是|萬一) ?(?!allow|enable|edge|teams|lync|srv|dns|federation|discovery|provider|partner|external|microsoft|office|the|we|they|get)[a-z]{2,} ?(?:的|沒|不|未|被|無|有|能)`,
  'iu',
);

/** Changes that are counted through at once. */
const mostThoughts = 6;

/**
 * The changes that the words of a question think of. Clause by clause, so that a negation turns its own clause only: "not on our allowed
 * list and discovery on". A thing without a verb takes the verb of its neighbour: "discovery and federation were off". No thoughts when
 * something that can be changed is spoken of in a way that nobody can count through, as with a double negation or for one person;
 * undefined when nothing of that is spoken of. The words are folded, with a `domainMark` for each domain.
 */
export function readThoughts(words: string): ReadThoughts | undefined {
  const closed = words.replace(nobodyElse, ' only ');
  const marked = lists.reduce((text, [mark, name]) => text.replace(name, ` ${mark} `), closed);
  const clauses = marked.replace(asking, ' ').replace(joined, ' and ').split(clauseEnd);
  const readings = clauses.map((clause): Clause => readClause(clause) ?? nothing);
  const shared = readings.map((reading, at) =>
    reading.isThing === true ? (shareVerb(clauses, at) ?? reading) : reading,
  );
  const found = [...new Set(shared.flatMap(({ thoughts }) => thoughts))];
  const isUnclear = shared.some((reading) => reading.isUnclear === true);
  const isThing = shared.some((reading) => reading.isThing === true);
  if (found.length === 0 && !isUnclear) return undefined;
  const isContrary = contraries.some((pair) => pair.every((one) => found.includes(one)));
  const kinds = new Set(marked.match(eachThing)).size;
  const isEither = (found.length > 1 || kinds > 1) && /\bor\b|或/u.test(marked);
  const others = clauses.flatMap((clause, at) => (isOther(clause) ? [at] : []));
  const isLost = isUnclear || isThing || isContrary || isEither || found.length > mostThoughts;
  return { thoughts: isLost ? [] : found, others };
}

/** A clause that changes what nobody here can count: "and renewed the certificate". */
function isOther(clause: string): boolean {
  return readClause(clause) === undefined && change.test(clause) && !outcome.test(clause);
}

interface Clause {
  readonly thoughts: readonly Thought[];
  readonly isUnclear?: boolean;
  /** Names what can be changed, without a change. */
  readonly isThing?: boolean;
}

const nothing: Clause = { thoughts: [] };

/** What a bare thing means beside a neighbour that says what becomes of another thing: the same of this one. */
function shareVerb(clauses: readonly string[], at: number): Clause | undefined {
  const own = clauses[at]?.match(eachThing);
  const [thing] = own ?? [];
  if (thing === undefined || own?.length !== 1) return undefined;
  const isVerb = (clause: string) => (readClause(clause)?.thoughts.length ?? 0) === 1;
  const after = clauses.slice(at + 1).find((clause) => !isBare(clause));
  if (after !== undefined && isVerb(after)) return readAlike(after.replace(things, thing), after);
  const before = clauses.slice(0, at).findLast((clause) => !isBare(clause));
  if (before === undefined || !isVerb(before)) return undefined;
  const last = before.match(eachThing)?.at(-1);
  const from = last === undefined ? -1 : before.lastIndexOf(last);
  if (last === undefined) return undefined;
  return readAlike(before.slice(0, from) + thing + before.slice(from + last.length), before);
}

function isBare(clause: string): boolean {
  return readClause(clause)?.isThing === true;
}

/** A clause with another thing in it; nothing where it was not taken up. */
function readAlike(clause: string, model: string): Clause | undefined {
  const read = clause === model ? undefined : readClause(clause);
  return read?.thoughts.length === 1 ? read : undefined;
}

function readClause(clause: string): Clause | undefined {
  const said = thoughtsIn(clause);
  const thoughts = isTheirDoing(clause) ? said.flatMap((one) => asTheirs(one) ?? []) : said;
  if (thoughts.length < said.length) return { thoughts: [], isUnclear: true };
  const isThing = things.test(clause);
  if (thoughts.length === 0 && !isThing) return undefined;
  const isList = clause.includes(allowList) || clause.includes(blockList);
  const isOfThing = thoughts.some((one) => /Record|Certificate/u.test(one));
  const counted = isOfThing ? clause.replace(lossWords, ' ') : clause;
  const negations = counted.match(negation)?.length ?? 0;
  const isOdd =
    unclear.test(clause) ||
    (isList && wholeList.test(clause) && !thoughts.includes('allowOnly')) ||
    (thoughts.some((one) => /^(?:federation|policy)/u.test(one)) && ofOne.test(clause));
  if (isOdd) return { thoughts: [], isUnclear: true };
  if (negations === 0) {
    const isLost = thoughts.length === 0 && !/\b(?:would|will|does|can)\b|會|通/u.test(clause);
    return { thoughts, isUnclear: thoughts.length === 0 && isList, isThing: isLost };
  }
  const [only] = thoughts;
  const turned = only === undefined ? undefined : opposites[only];
  const isPlain = negations === 1 && thoughts.length === 1 && turned !== undefined;
  return isPlain ? { thoughts: [turned] } : { thoughts: [], isUnclear: true };
}

function thoughtsIn(clause: string): readonly Thought[] {
  let words = clause;
  const thoughts: Thought[] = [];
  for (const [thought, pattern] of patterns) {
    if (!pattern.test(words)) continue;
    words = words.replace(pattern, ' ');
    thoughts.push(thought);
  }
  // A switch that is spoken of together with a policy is that of the policy.
  return policyWord.test(clause) ? thoughts.map((one) => inPolicy[one] ?? one) : thoughts;
}

const policyWord = new RegExp(policy, 'iu');
const inPolicy: Partial<Record<Thought, Thought>> = {
  federationOn: 'policyOn',
  federationOff: 'policyOff',
};

/** What a policy would say, whoever has it. */
export function isOfPolicyText(words: string): boolean {
  return thoughtsIn(words).some((thought) => thought.startsWith('policy'));
}

/** Whether something is denied in a question, the question itself apart. */
export function isNegated(words: string): boolean {
  return (words.replace(asking, ' ').match(negation)?.length ?? 0) > 0;
}
