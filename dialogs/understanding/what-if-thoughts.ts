import { domainMark } from './domains.ts';
import type { PersonalThought } from './what-if-people.ts';

/** A change that somebody thinks of. */
export type Thought =
  | 'allow'
  | 'unallow'
  | 'block'
  | 'unblock'
  | 'federationOn'
  | 'federationOff'
  | 'discoveryOn'
  | 'discoveryOff'
  | 'provider'
  | 'noProvider'
  | 'policyOn'
  | 'policyOff'
  | 'allowAll'
  | 'theyAllow'
  | PersonalThought
  | 'theirRecord'
  | 'ourRecord';

const on = String.raw`(?:enabl\w+|turn(?:ed|ing)?(?: it)? on|switch(?:ed|ing)?(?: it)? on|activat\w+|open(?:ed|ing)?)`;
const off = String.raw`(?:disabl\w+|turn(?:ed|ing)?(?: it)? off|switch(?:ed|ing)?(?: it)? off|deactivat\w+|clos(?:e|ed|ing))`;
const onZh = '(?:開啟|打開|啟用|開放|開)';
const offZh = '(?:關閉|關掉|停用|關(?![於係心]))';

function either(verb: string, verbZh: string, thing: string): RegExp {
  return new RegExp(
    String.raw`\b${verb}\b.{0,30}(?:${thing})|(?:${thing}).{0,12}\b(?:was|is|were|got)?\s?${verb}\b|(?:${verbZh}).{0,8}(?:${thing})|(?:把)?(?:${thing}).{0,4}(?:${verbZh})|${verb.includes('off') ? `\\b(?:turn|switch) off\\b.{0,20}(?:${thing})|(?:${thing})(?: (?:was|is|were|got|being|stays?))?(?: not)? off\\b` : `\\b(?:turn|switch) on\\b.{0,20}(?:${thing})|(?:${thing})(?: (?:was|is|were|got|being|stays?))?(?: not)? on\\b`}`,
    'iu',
  );
}

const discovery = 'discovery|探索';
const provider = 'hosting provider|provider|提供者|提供商';
const policy = 'polic(?:y|ies)|原則|政策';
const federation =
  'federation(?!access)|allowfederatedusers|external access(?! polic)|同盟|外部存取';
/** A switch that is called by its name: `AllowFederatedUsers is True`, 「把 AllowFederatedUsers 改成 True」. */
function isSet(property: string, value: 'true' | 'false'): string {
  return String.raw`\b${property}\b.{0,12}\$?${value}\b`;
}

const record = String.raw`(?:srv|dns|federation)?\s?(?:records?|記錄|紀錄|SRV)`;

/** Stand in for the two lists, whose names hold the verbs that change them. */
const allowList = '\u{e001}';
const blockList = '\u{e002}';

const lists: readonly (readonly [mark: string, RegExp])[] = [
  [
    allowList,
    /\b(?:allow(?:ed)?|white|safe)[ -]?(?:domains?[ -]?)?list(?:ed domains)?\b|\blists? of allowed domains\b|\bget-csalloweddomain\b|\ballowed domains\b|(?:允許|放行|許可)(?:的)?(?:網域)?(?:的)?[清名]單|白名單|允許的網域(?:裡|中)/giu,
  ],
  [
    blockList,
    /\b(?:block(?:ed)?|black|deny)[ -]?(?:domains?[ -]?)?list\b|\blists? of blocked domains\b|\bget-csblockeddomain\b|\bblocked domains\b|(?:封鎖|拒絕|禁止)(?:的)?(?:網域)?(?:的)?[清名]單|黑名單|封鎖的網域(?:裡|中)/giu,
  ],
];

/** What takes a name off a list, or says that it is not there any more. */
function offList(list: string): RegExp {
  return new RegExp(
    String.raw`\b(?:remov|tak|took|delet|drop|strik|struck|eras|clear|miss|absent|gone)\w*\b.{0,40}${list}|\b(?:off|out of|from)\b.{0,20}${list}|(?:從|自|在|把).{0,8}${list}.{0,12}(?:移除|移出|移掉|移走|刪除|刪掉|拿掉|拿走|去掉|消失)|(?:移除|移出|移掉|刪除|刪掉|拿掉|去掉).{0,12}${list}`,
    'iu',
  );
}

/** What puts a name on a list, or says that it is there. */
function onList(list: string): RegExp {
  return new RegExp(
    String.raw`\b(?:add|put|list|enter|includ)\w*\b.{0,40}${list}|\b(?:on|in|to|onto|into)\b.{0,20}${list}|${list}.{0,20}\b(?:contain|includ|list|had|has|have|name)\w*\b|(?:加進|加入|加到|列入|列在|放進|放到|放在|寫進|登錄到|在|進|有).{0,8}${list}|${list}.{0,6}(?:加|新增|列|放|有|包含|出現).{0,4}`,
    'iu',
  );
}

/** Read in this order; what is found is taken out, so that one verb is not read twice. */
const patterns: readonly (readonly [Thought, RegExp])[] = [
  [
    'theirRecord',
    new RegExp(
      String.raw`(?:\bthey\b|\btheir (?:admins?|side)\b|\bthe partner\b|${domainMark}).{0,25}\b(?:publish|add|create|fix|mend|correct|set up)\w*\b.{0,25}${record}|(?:對方|他們|那邊|${domainMark}).{0,12}(?:公布|新增|加上|建立|補上|修好|發布|設定|加).{0,10}${record}`,
      'iu',
    ),
  ],
  [
    'ourRecord',
    new RegExp(
      String.raw`\b(?:we|our (?:admins?|side))\b.{0,25}\b(?:publish|create|fix|mend|correct)\w*\b.{0,25}${record}|\bwe\b.{0,10}\badd\b.{0,20}(?:srv|dns|federation) records?|我們.{0,12}(?:公布|新增|建立|補上|修好|發布).{0,10}${record}`,
      'iu',
    ),
  ],
  [
    'noProvider',
    new RegExp(
      String.raw`\b(?:remove|delete|disabl\w+)\b.{0,25}(?:${provider})|(?:移除|刪除|停用|關閉).{0,8}(?:${provider})`,
      'iu',
    ),
  ],
  [
    'provider',
    new RegExp(
      String.raw`\b(?:add|enabl\w+|creat\w+|set up|turn on|switch on)\b.{0,30}(?:${provider})|(?:加|新增|啟用|開啟|建立|設定).{0,12}(?:${provider})`,
      'iu',
    ),
  ],
  [
    'theyAllow',
    new RegExp(
      String.raw`(?:\bthey\b|\btheir (?:admin\w*|side|tenant|servers?)\b|\bthe partner\b|${domainMark}).{0,20}\b(?:add|allow|permit|whitelist|list|let|unblock|put)\w*\b.{0,20}(?:\bus\b|\bour (?:sip )?(?:domains?|side|people|organi[sz]ation|tenant|company)\b)|(?:對方|他們|那邊|夥伴|${domainMark}).{0,10}(?:加|允許|放行|列|開放|解除封鎖).{0,8}(?:我們|我方)|(?:對方|他們|那邊|夥伴|${domainMark}).{0,4}把我們.{0,12}(?:加|允許|放行|列)`,
      'iu',
    ),
  ],
  [
    'discoveryOff',
    new RegExp(
      `${isSet('enablepartnerdiscovery', 'false')}|${either(off, offZh, discovery).source}`,
      'iu',
    ),
  ],
  [
    'discoveryOn',
    new RegExp(
      `${isSet('enablepartnerdiscovery', 'true')}|${either(on, onZh, discovery).source}`,
      'iu',
    ),
  ],
  [
    'policyOff',
    new RegExp(
      String.raw`(?:${policy}).{0,20}\b(?:forbid|den(?:y|ies)|block)\w*|(?:${policy}).{0,4}禁止|${isSet('enablefederationaccess', 'false')}`,
      'iu',
    ),
  ],
  [
    'policyOn',
    new RegExp(
      String.raw`(?:${policy}).{0,20}\b(?:allow|permit|let)\w*|\b(?:allow|permit)\w*\b.{0,20}\b(?:in|by) (?:the |our )?(?:${policy})|(?:${policy}).{0,6}(?:允許|開放|放行)|${isSet('enablefederationaccess', 'true')}`,
      'iu',
    ),
  ],
  ['unblock', offList(blockList)],
  ['unallow', offList(allowList)],
  ['block', onList(blockList)],
  ['allow', onList(allowList)],
  [
    'unblock',
    /\bunblock\w*\b|\b(?:remov|tak|delet|lift)\w*\b.{0,40}\bblock\w*|(?:移除|拿掉|刪除|刪掉).{0,12}封鎖/iu,
  ],
  ['block', /\bblock(?:s|ed|ing)?\b|封鎖/iu],
  ['unallow', /\bdisallow\w*|\b(?:remov|tak|delet)\w*\b.{0,40}\ballow\w*/iu],
  [
    'federationOff',
    new RegExp(
      `${isSet('allowfederatedusers', 'false')}|${either(off, offZh, federation).source}`,
      'iu',
    ),
  ],
  [
    'federationOn',
    new RegExp(
      `${isSet('allowfederatedusers', 'true')}|${either(on, onZh, federation).source}`,
      'iu',
    ),
  ],
  [
    'allowAll',
    /\b(?:allow|permit|let)\w*\b.{0,12}\b(?:all|every|any|everybody|everyone)\b(?: (?:known |external )?domains?)?|\ballowallknowndomains\b|\ball (?:known |external )?domains\b.{0,20}\ballowed\b|(?:允許|開放|放行).{0,4}(?:所有|全部|任何)(?:的)?(?:已知|外部)?(?:的)?(?:網域|人|組織)?|(?:所有|全部|任何)(?:的)?(?:已知|外部)?(?:的)?網域.{0,6}(?:允許|開放|放行)/iu,
  ],
  [
    'allow',
    new RegExp(
      String.raw`\b(?:allow|permit|whitelist|let in)\w*\b|\b(?:add|put|list|enter)\w*\b.{0,40}(?:${domainMark}|\bthem\b|\bit\b|\bdomain\b|\ballow\w*|\blist\b)|(?:加進|加入|加到|列入|放進|放到|放行|允許|新增)`,
      'iu',
    ),
  ],
];

const opposites: Partial<Record<Thought, Thought>> = {
  allow: 'unallow',
  block: 'unblock',
  federationOn: 'federationOff',
  federationOff: 'federationOn',
  discoveryOn: 'discoveryOff',
  discoveryOff: 'discoveryOn',
  provider: 'noProvider',
  policyOn: 'policyOff',
  policyOff: 'policyOn',
};

/** Pairs of which only one can be. */
const contraries: readonly (readonly [Thought, Thought])[] = [
  ['allow', 'unallow'],
  ['block', 'unblock'],
  ['federationOn', 'federationOff'],
  ['discoveryOn', 'discoveryOff'],
  ['provider', 'noProvider'],
  ['policyOn', 'policyOff'],
];

const clauseEnd =
  /[,;，；、。]|\b(?:and|but|while|plus|then|also)\b|而且|並且|同時|然後|以及|但是?|不過|且|又|並(?!非|不|未|沒)/u;

/** The question around the change, and what is asked to come of it: a negation in these is none of the change. */
const asking =
  /\b(?:would|will|does|do|is|wo|could)(?:n't| not)? (?:it|that|this|everything|they|we)[^.?]{0,20}\b(?:help|work|change|enough|fix|solve|mend|fail)\w*|\b(?:do|does|did|is|are|was)(?:n't| not) work\w*|\bwhy not\b|\bstop working\b|\bnot only\b|會不會|是不是|行不行|能不能|可不可以|有沒有(?:用|差|效)|要不要|通不通|夠不夠|是否|不通|不會?通|不能通|不能用|不行|[連傳收找看]不到|沒有?(?:用|差|效)|沒有?問題|不只|不但/gu;

const negation =
  /\b(?:not|never|no longer|no|without|cannot|stop(?:s|ped|ping)?|ceas\w+|forg[eo]t\w*|fail(?:s|ed|ing)?|refus\w+|avoid\w*|lacks?|lacked)\b|n't\b|不再|不是|不|沒有|沒|未|無法|無|別(?!的|家|人)|停止|忘了|忘記|拒絕|取消|解除|撤銷|撤回|缺/giu;
/** What cannot be turned round by one word. */
const unclear =
  /\b(?:neither|nor|nobody|no one|none|unless|except|hardly|barely|half|partly|other than|instead of)\b|除非|除了|以外|之外|一半|部分/iu;
/** What speaks of the whole of a list. */
const wholeList =
  /\b(?:only|just|empty|nothing|nobody|everything|all|blank)\b|只|空|全部|所有|沒有任何/iu;

const things = new RegExp(
  `${allowList}|${blockList}|${discovery}|${provider}|${policy}|${federation}`,
  'iu',
);

const knownSubjects =
  'it|allow\\w+|enable\\w+|we|they|that|this|you|access|federation|discovery|external|partner|domains?|provider|polic(?:y|ies)|lists?|the|our|their|everything|edge|servers?|tenant|teams|lync|records?|both|all|to|not';
/** One person who is named: what counts for one cannot be counted through for everybody. */
const ofOne = new RegExp(
  String.raw`\b(?:for|of) (?:user |our user )?(?!(?:us|them|it|this|that|these|those|all|everyone|everybody|our|the|their|a|an|any|every|now|once|good|both|external|partners?|users|teams|lync|federation|discovery|contoso)\b)[a-z]+\b|\bif (?!(?:${knownSubjects})\b)[a-z]+ (?:was|were|is|had|has|wasn't|weren't|isn't|hadn't)\b|(?:對|為|幫|替|給) ?(?!edge|teams|lync|contoso)[a-z]+|(?:如果|假如|假設|要是|若是|萬一) ?(?!allow|enable|edge|teams|lync|srv|dns|federation|discovery|provider|partner|external|microsoft|office|the|we|they|get)[a-z]{2,} ?(?:的|沒|不|未|被|無|有|能)`,
  'iu',
);

/**
 * The changes that the words of a question think of. Clause by clause, so that a negation turns its own clause only: "not on our allowed
 * list and discovery on". Empty when something that can be changed is spoken of in a way that nobody can count through, as with a double
 * negation or for one person; undefined when nothing of that is spoken of. The words are folded, with a `domainMark` for each domain.
 */
export function readThoughts(words: string): readonly Thought[] | undefined {
  const marked = lists.reduce((text, [mark, name]) => text.replace(name, ` ${mark} `), words);
  const readings = marked.replace(asking, ' ').split(clauseEnd).map(readClause);
  const found = [...new Set(readings.flatMap((reading) => reading?.thoughts ?? []))];
  const isUnclear = readings.some((reading) => reading?.isUnclear === true);
  const isThing = readings.some((reading) => reading?.isThing === true);
  if (found.length === 0 && !isUnclear) return undefined;
  const isContrary = contraries.some((pair) => pair.every((one) => found.includes(one)));
  const isEither = found.length > 1 && /\bor\b|或/u.test(marked);
  if (isUnclear || isThing || isContrary || isEither || found.length > mostThoughts) return [];
  return found;
}

/** Changes that are counted through at once. */
const mostThoughts = 2;

interface Clause {
  readonly thoughts: readonly Thought[];
  readonly isUnclear?: boolean;
  /** Names what can be changed, without a change. */
  readonly isThing?: boolean;
}

function readClause(clause: string): Clause | undefined {
  const thoughts = thoughtsIn(clause);
  const isThing = things.test(clause);
  if (thoughts.length === 0 && !isThing) return undefined;
  const isList = clause.includes(allowList) || clause.includes(blockList);
  const negations = clause.match(negation)?.length ?? 0;
  const isOdd =
    unclear.test(clause) ||
    (isList && wholeList.test(clause)) ||
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
  return thoughts;
}

/** What a policy would say, whoever has it. */
export function isOfPolicyText(words: string): boolean {
  return patterns.some(([thought, pattern]) => thought.startsWith('policy') && pattern.test(words));
}

/** Whether something is denied in a question, the question itself apart. */
export function isNegated(words: string): boolean {
  return (words.replace(asking, ' ').match(negation)?.length ?? 0) > 0;
}
