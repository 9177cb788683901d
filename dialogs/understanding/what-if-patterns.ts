import { domainMark } from './domains.ts';
import type { PersonalThought } from './what-if-people.ts';
import { ofThings, type TheirThought } from './what-if-theirs.ts';

/** A change that somebody thinks of. */
export type Thought =
  | 'allow'
  /** A closed list: nobody but those who are named. */
  | 'allowOnly'
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
  | PersonalThought
  | TheirThought
  | 'ourRecord'
  | 'ourRecordGone'
  | 'ourCertificateExpired'
  | 'ourCertificateRenewed';

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

/** Names of what can be switched; the parts of a pattern. */
export const discovery = 'discovery|探索';
/** The same of another. */
export const provider = 'hosting provider|provider|提供者|提供商';
/** The same of another. */
export const policy = 'polic(?:y|ies)|原則|政策';
/** The same of another. */
export const federation =
  'federation(?!access)|allowfederatedusers|external access(?! polic)|同盟|外部存取';
/** A switch that is called by its name: `AllowFederatedUsers is True`, 「把 AllowFederatedUsers 改成 True」. */
function isSet(property: string, value: 'true' | 'false'): string {
  return String.raw`\b${property}\b.{0,12}\$?${value}\b`;
}

const record = String.raw`(?:srv|dns|federation)?\s?(?:records?|記錄|紀錄|SRV)`;

/** Stands in for a list, whose name holds the verb that changes it. */
export const allowList = '\u{e001}';
/** The same for the other list. */
export const blockList = '\u{e002}';

/** The two lists, by what they are called. */
export const lists: readonly (readonly [mark: string, RegExp])[] = [
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

/** Whoever may be named in a closed list. */
const named = String.raw`(?:${domainMark}|\bthem\b|他們|對方|這家|這個網域)`;
const allowing = String.raw`(?:allow|permit|whitelist|accept|let|list|federat|keep)\w*`;
const allowingZh = '(?:允許|放行|開放|接受|准許|核准)';
/** A closed list: "only allow contoso.com", 「只允許 contoso.com」. "Allow them only in the tenant" is none. */
const closedList = new RegExp(
  [
    String.raw`\b(?:only|solely|exclusively)\b.{0,12}\b${allowing}\b.{0,24}${named}`,
    String.raw`\b${allowing}\b.{0,12}\b(?:only|just|solely)\b.{0,16}${named}`,
    String.raw`(?:\b${allowing}\b|${allowingZh}).{0,24}${named}\s*(?:only|alone|exclusively)\b(?!\s*(?:in|on|for|with|when|at|to)\b)`,
    String.raw`\bonly\b.{0,8}${named}.{0,12}\b(?:allowed|permitted|(?:on|in)\b.{0,6}${allowList})`,
    String.raw`${named}.{0,16}\bthe only\b.{0,20}(?:\b${allowing}|${allowList})`,
    String.raw`\bthe only\b.{0,20}(?:\b${allowing}|${allowList}).{0,24}${named}`,
    String.raw`${allowList}.{0,24}\b(?:only|just)\b.{0,24}${named}`,
    String.raw`(?:只|僅|單)(?:有|要|想|會)?(?:允許|放行|開放|接受|准許|核准|讓|跟|和|與|列|留)(?:給|了)?.{0,8}${named}`,
    String.raw`${allowList}.{0,8}(?:只|僅)(?:有|列|留|放|剩|寫|包含|允許){0,2}.{0,6}${named}`,
    String.raw`(?:只|僅)有?.{0,4}${named}.{0,8}(?:${allowingZh}|${allowList})`,
    String.raw`${named}.{0,8}唯一.{0,8}(?:${allowingZh}|${allowList})`,
  ].join('|'),
  'iu',
);

/** What closes a list besides naming who is on it: "and nobody else", 「其他都封鎖」. */
export const nobodyElse =
  /(?:,\s*(?:and|but)?|\band|\bbut)\s*(?:nobody|no one|nothing|none|no other \w+)(?: else)?\b|(?:,\s*(?:and|but)?|\band|\bbut)\s*(?:(?:block|den|refus|reject)\w* )?(?:every(?:body|one|thing) else|(?:all )?(?:the )?(?:others?|rest)(?: domains?| partners?)?)(?: (?:is|are|was|were))?(?: (?:block|den|refus|reject)\w*)?\b|,?(?:而且|並且|然後)?(?:其他|其它|其餘|別家|別的)(?:的)?(?:網域|人|夥伴|公司|家)?(?:全部|全|都|一律|通通|就)*(?:不允許|不准|不放行|封鎖|擋掉|擋|不行|不要|拒絕|禁止)/giu;

/** Read in this order; what is found is taken out, so that one verb is not read twice. */
export const patterns: readonly (readonly [Thought, RegExp])[] = [
  ...ofThings,
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
      String.raw`(?:${policy}).{0,20}\b(?:forbid|den(?:y|ies)|block)\w*|(?:${policy}).{0,4}禁止|(?:禁止|關閉|關掉|停用).{0,8}的(?:${policy})|${isSet('enablefederationaccess', 'false')}`,
      'iu',
    ),
  ],
  [
    'policyOn',
    new RegExp(
      String.raw`(?:${policy}).{0,20}\b(?:allow|permit|let)\w*|\b(?:allow|permit)\w*\b.{0,20}\b(?:in|by) (?:the |our )?(?:${policy})|(?:${policy}).{0,6}(?:允許|開放|放行)|(?:${policy}).{0,8}\bwith(?:out)?\b.{0,6}(?:${federation})|(?:允許|准許|准|開放|放行|開啟|打開|啟用|能|可以|開).{0,10}的(?:${policy})|${isSet('enablefederationaccess', 'true')}`,
      'iu',
    ),
  ],
  ['allowOnly', closedList],
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
      String.raw`\b(?:allow(?!federatedusers)|permit|whitelist|let in)\w*\b|\b(?:add|put|list|enter)\w*\b.{0,40}(?:${domainMark}|\bthem\b|\bit\b|\bdomain\b|\ballow\w*|\blist\b)|(?:加進|加入|加到|列入|放進|放到|放行|允許|新增)`,
      'iu',
    ),
  ],
];

/** What a negation makes of a change, where it makes another. */
export const opposites: Partial<Record<Thought, Thought>> = {
  allow: 'unallow',
  block: 'unblock',
  federationOn: 'federationOff',
  federationOff: 'federationOn',
  discoveryOn: 'discoveryOff',
  discoveryOff: 'discoveryOn',
  provider: 'noProvider',
  policyOn: 'policyOff',
  policyOff: 'policyOn',
  theyAllow: 'theyUnallow',
  theyUnallow: 'theyAllow',
  theyBlock: 'theyAllow',
  theyOn: 'theyOff',
  theyOff: 'theyOn',
  theirRecord: 'theirRecordGone',
  ourRecord: 'ourRecordGone',
  theirCertificateExpired: 'theirCertificateRenewed',
  ourCertificateExpired: 'ourCertificateRenewed',
};

/** Pairs of which only one can be. */
export const contraries: readonly (readonly [Thought, Thought])[] = [
  ['allow', 'unallow'],
  ['block', 'unblock'],
  ['federationOn', 'federationOff'],
  ['discoveryOn', 'discoveryOff'],
  ['provider', 'noProvider'],
  ['policyOn', 'policyOff'],
  ['theyAllow', 'theyBlock'],
  ['theyAllow', 'theyUnallow'],
  ['theyOn', 'theyOff'],
  ['allowOnly', 'allowAll'],
  ['allowOnly', 'discoveryOn'],
  ['allowOnly', 'unallow'],
];
