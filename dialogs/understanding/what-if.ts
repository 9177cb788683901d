import type { ReadDomain } from '../../services/model/domain.ts';
import { domainMark, findDomains } from './domains.ts';
import { foldText } from './fold.ts';
import { readPersonal, type PersonalThought } from './what-if-people.ts';
import { forMatching } from './traditional.ts';

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

/** What somebody asks who asks what a change would bring. */
export interface AskedWhatIf {
  readonly thoughts: readonly Thought[];
  readonly domain?: ReadDomain;
  /** A second name: the host of a record or of their Edge. */
  readonly host?: string;
  /** Which of our two halves was named as the one that changes. */
  readonly side?: Half;
  /** The policy that a person would get, as written; left out where none is named. */
  readonly policy?: string;
  /** What was written, in small letters, to find the person in that is meant. */
  readonly words: string;
}

/** The halves of a hybrid. */
export type Half = 'servers' | 'tenant';

/** Such a question is a sentence. */
const longest = 300;

const asksIt =
  /\bwhat (?:if|happens? (?:if|when|after)|(?:would|will|does|do) (?:happen|change|it change|we gain)[^.]{0,20}\b(?:if|when)|about (?:allowing|adding|enabling|blocking))\b|\b(?:would|will|does|is) (?:it|that|this|everything)[^.?]{0,20}\b(?:help|work|change|enough|fix|solve|mend)\w*[^.?]{0,25}\b(?:if|when)\b|\b(?:suppose|assuming|imagine|say) (?:we|they)\b|\bif (?:we|they|i)\b.{0,120}\b(?:would|will|does) (?:it|that|this|everything)\b/iu;
const asksItZh =
  /(?:改|換|移|搬|加|拿掉|移除|允許|封鎖|開啟|關閉|打開|關掉).{0,40}(?:會怎樣|會怎麼樣|會如何|會通嗎|會不會通)|^(?:那|那麼|請問)?(?:如果|假如|假設|要是|若是|倘若|萬一)[^，,。;；?？]{2,60}$|(?:如果|假如|假設|要是|若是|倘若|萬一).{1,80}(?:呢|嗎|會怎樣|會怎麼樣|會如何|怎樣|會通|就通|有用|夠|行不行|可以嗎|能通|會變|會好|[?？])|(?:會不會|是不是就).{0,20}(?:通|好)/u;

const on = String.raw`(?:enabl\w+|turn(?:ed|ing)?(?: it)? on|switch(?:ed|ing)?(?: it)? on|activat\w+|open(?:ed|ing)?)`;
const off = String.raw`(?:disabl\w+|turn(?:ed|ing)?(?: it)? off|switch(?:ed|ing)?(?: it)? off|deactivat\w+|clos(?:e|ed|ing))`;
const onZh = '(?:開啟|打開|啟用|開放|開)';
const offZh = '(?:關閉|關掉|停用|關)';

function either(verb: string, verbZh: string, thing: string): RegExp {
  return new RegExp(
    String.raw`\b${verb}\b.{0,30}(?:${thing})|(?:${thing}).{0,12}\b(?:was|is|were|got)?\s?${verb}\b|(?:${verbZh}).{0,8}(?:${thing})|(?:把)?(?:${thing}).{0,4}(?:${verbZh})|${verb.includes('off') ? `\\b(?:turn|switch) off\\b.{0,20}(?:${thing})|(?:${thing})(?: (?:was|is|were|got|being|stays?))? off\\b` : `\\b(?:turn|switch) on\\b.{0,20}(?:${thing})|(?:${thing})(?: (?:was|is|were|got|being|stays?))? on\\b`}`,
    'iu',
  );
}

const discovery = 'discovery|探索';
const provider = 'hosting provider|provider|提供者|提供商';
const policy = 'polic(?:y|ies)|原則|政策';
const federation =
  'federation(?!access)|allowfederatedusers|external access(?! polic)|同盟|聯盟|外部存取';
/** A switch that is called by its name: `AllowFederatedUsers is True`, 「把 AllowFederatedUsers 改成 True」. */
function isSet(property: string, value: 'true' | 'false'): string {
  return String.raw`\b${property}\b.{0,12}\$?${value}\b`;
}

const record = String.raw`(?:srv|dns|federation)?\s?(?:records?|記錄|紀錄|SRV)`;

const halves: readonly (readonly [Half, RegExp])[] = [
  [
    'tenant',
    /\btenant\w*\b|\bteams\b|\bmicrosoft 365\b|\b[mo]365\b|\bcloud\b|-cs(?:tenant|online)\w+|租用戶|租使用者|租戶|雲端/iu,
  ],
  [
    'servers',
    /\b(?:our|the|own|lync|business|edge) servers?\b|\b(?:our|the|an?|on) edge\b|\bon[ -]?prem\w*|-cs(?:allowed|blocked)domain\b|-csaccessedge\w+|伺服器|地端|內部部署|\bedge\b/iu,
  ],
];

/** The one half that is named; undefined where none is, or both. */
function readHalf(words: string): Half | undefined {
  const named = halves.filter(([, pattern]) => pattern.test(words)).map(([half]) => half);
  return named.length === 1 ? named[0] : undefined;
}

/** Words of what may be changed, so that a thought about the weather is none of ours. */
const changeable =
  /\b(?:mov|migrat|renew|replac|chang|switch|remov|delet|add|open|clos|assign|grant|licen|upgrad|updat|restart|reboot|install|mend|fix|point|set|give|turn|enabl|disabl|allow|block)\w*|搬|移|換|改|更新|更換|刪|加|開|關|指派|授權|升級|重開|重新啟動|安裝|修|設/iu;
const stillFails = /\bstill\b|還是|仍然|仍舊/iu;

/** Whether a message thinks of a change at all, also of one that nobody can count through. */
export function thinksOfChange(text: string): boolean {
  if (text.length > longest) return false;
  const words = forMatching(findDomains(foldText(text, longest)).rest).replaceAll('’', "'");
  if (!asksIt.test(words) && !asksItZh.test(words)) return false;
  return changeable.test(words) && !stillFails.test(words);
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
      String.raw`(?:${policy}).{0,20}\b(?:forbid|den(?:y|ies)|block)\w*|(?:${policy}).{0,4}(?:不允許|禁止)|${isSet('enablefederationaccess', 'false')}`,
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
  [
    'unblock',
    new RegExp(
      String.raw`\bunblock\w*\b|\b(?:remove|take|delete)\b.{0,40}\bblock\w*(?: list| domains?)?|(?:解除|取消|移除|拿掉).{0,12}封鎖|(?:從|自).{0,4}封鎖.{0,10}(?:移除|刪除|拿掉)|不(?:要|再)?封鎖`,
      'iu',
    ),
  ],
  ['block', /\bblock(?:ed|ing)?\b|封鎖/iu],
  [
    'unallow',
    new RegExp(
      String.raw`\b(?:remove|take|delete)\b.{0,40}\ballow\w*(?: list| domains?)?|(?:從|自).{0,4}(?:允許|白名單).{0,10}(?:移除|刪除|拿掉)|(?:移除|刪除|拿掉).{0,12}(?:允許|白名單)`,
      'iu',
    ),
  ],
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

/** The change that a message thinks of: "what if we allow contoso.com?", 「如果把 contoso.com 加進允許清單呢？」. */
export function readWhatIf(text: string): AskedWhatIf | undefined {
  if (text.length > longest) return undefined;
  const { rest, domains } = findDomains(foldText(text, longest));
  let words = forMatching(rest).replaceAll('’', "'");
  const side = readHalf(words);
  if (!asksIt.test(words) && !asksItZh.test(words)) return undefined;
  const thoughts: Thought[] = [];
  const personal = isOfPolicyText(words) ? undefined : readPersonal(words);
  if (personal !== undefined) {
    words = personal.rest;
    thoughts.push(personal.thought);
  }
  for (const [thought, pattern] of patterns) {
    if (!pattern.test(words)) continue;
    words = words.replace(pattern, ' ');
    thoughts.push(thought);
  }
  if (thoughts.length === 0) return undefined;
  const [domain, second] = domains;
  return {
    thoughts: thoughts.slice(0, 2),
    ...(domain !== undefined && { domain }),
    ...(second !== undefined && { host: second.domain }),
    ...(side !== undefined && { side }),
    ...(personal?.policy !== undefined && { policy: personal.policy }),
    words: text.toLowerCase(),
  };
}

/** What a policy would say, whoever has it. */
function isOfPolicyText(words: string): boolean {
  return patterns.some(([thought, pattern]) => thought.startsWith('policy') && pattern.test(words));
}
