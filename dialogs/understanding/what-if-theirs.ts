import { domainMark } from './domains.ts';
import type { Thought } from './what-if-patterns.ts';

/** Something that the partner does, or that becomes of what is theirs. */
export type TheirThought =
  | 'theyAllow'
  | 'theyUnallow'
  | 'theyBlock'
  | 'theyOn'
  | 'theyOff'
  | 'theirRecord'
  | 'theirRecordGone'
  | 'theirCertificateExpired'
  | 'theirCertificateRenewed';

/** What a verb of ours is when the partner does it to us. */
const theirs: Partial<Record<Thought, TheirThought>> = {
  allow: 'theyAllow',
  allowAll: 'theyAllow',
  unblock: 'theyAllow',
  unallow: 'theyUnallow',
  block: 'theyBlock',
  federationOn: 'theyOn',
  federationOff: 'theyOff',
};

const side = String.raw`(?:admin\w*|side|tenant|servers?|people|colleagues?|organi[sz]ation|company|firewall|edge)`;
/** Whoever is not us, as the one who acts. */
const they = String.raw`(?:\bthey\b|\bthe (?:partner|other (?:side|company|organi[sz]ation))\b(?!')|\btheir ${side}\b|${domainMark}(?!\s*'s)|${domainMark}\s*'s ${side}\b|對方|他們|那邊|夥伴|另一邊)`;
const us = String.raw`(?:\bus\b|\bour (?:own |sip )?(?:domains?|side|people|users|organi[sz]ation|tenant|company|addresses|messages|edge)\b|我們|我方|本公司|敝公司)`;
const acts = String.raw`(?:block|unblock|allow|permit|whitelist|blacklist|accept|add|put|list|enter|let|keep|kept|den(?:y|ie)|refus|reject|remov|take|took|delet|drop|turn|switch|disabl|enabl|clos|open|activat|deactivat|stop)\w*`;
const actsZh =
  '(?:封鎖|解除封鎖|擋|拒絕|允許|放行|開放|加|列|放進|放到|移除|移掉|刪|拿掉|關|停用|開啟|打開|啟用|取消)';
const passive = String.raw`\b(?:am|are|is|were|was|got|gets?|be|been|being)\b(?! not (?:block|allow)ing)`;
const list = '[\u{e001}\u{e002}]';

/** They do something to us: "they blocked us", 「對方把我們加進封鎖清單」. */
const doing: readonly RegExp[] = [
  new RegExp(String.raw`${they}(?:(?!${passive}).){0,24}?\b${acts}\b.{0,30}?${us}`, 'iu'),
  new RegExp(
    String.raw`${they}.{0,6}\b(?:have|had|has|got|keep|kept)\b.{0,4}${us}.{0,24}${list}`,
    'iu',
  ),
  new RegExp(String.raw`${they}(?:(?!被).){0,10}?${actsZh}.{0,8}${us}`, 'iu'),
  new RegExp(String.raw`${they}.{0,6}(?:把|將|讓)${us}`, 'iu'),
  // Without an object it is us: "what if they block?", 「如果對方封鎖呢」.
  new RegExp(
    String.raw`(?:\bthey\b|\bthe partner\b|\btheir ${side}\b) (?:(?!${passive})\w+ ){0,3}?${acts}(?!.*(?:\bour\b|我們))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:對方|他們|那邊|夥伴)(?:的?(?:管理員|租用戶|伺服器|系統管理員))?(?:那邊|也|就|都|還|又|不|沒有?|沒|再|先){0,3}(?:(?:把|將).{1,10}?)?(?:封鎖|解除封鎖|擋掉?|拒絕|允許|放行|關閉|關掉|關了|停用|停掉|開啟|打開|啟用)(?!.*我們的)`,
    'u',
  ),
  // Of a name, "allowed" and "blocked" may be what becomes of it; what switches is what it does.
  new RegExp(
    String.raw`(?<![對為跟和與給把]\s*|\b(?:for|with|to|from) )${domainMark}\s+(?:(?:has|had|have|also|just) ){0,2}(?:(?:turn|switch|disabl|enabl|deactivat|activat|stop)\w*|(?:block|allow|refuse|reject)s\b|(?:關閉|關掉|停用|停掉|開啟|打開|啟用))(?!.*(?:\bour\b|\bwe\b|我們))`,
    'iu',
  ),
];
/** It becomes of us by somebody else: "we were blocked", 「我們被封鎖」. */
const suffered: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\bwe\b|\bour (?:own |sip )?(?:domain|side|people|users|organi[sz]ation|tenant|company)\b).{0,16}${passive}.{0,16}\b(?:block|allow|permit|den|refus|reject|remov|whitelist)\w*`,
    'iu',
  ),
  new RegExp(
    String.raw`\bby (?:them|the partner|the other side|${domainMark}|their ${side})`,
    'iu',
  ),
  /(?:我們|我方)(?:的)?(?:網域|帳號)?.{0,4}被|被(?:對方|他們|那邊|夥伴)/u,
];
/** What is theirs by a possessive: "on their block list", 「對方的封鎖清單」, "federation is off on their side". */
const owned: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\btheir(?: own| tenant'?s?| servers?'?)?|\bpartner's|${domainMark}\s*'s)\s*${list}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:對方|他們|那邊|夥伴|${domainMark})\s*(?:那邊|租用戶|伺服器)?\s*的\s*${list}`,
    'iu',
  ),
  new RegExp(
    String.raw`\btheir (?:federation|external access)\b|\b(?:on|at|in) their (?:side|end|tenant|servers?)\b|\b(?:on|at) the(?:ir)? (?:other|partner's) (?:side|end)\b|(?:對方|他們|那邊|夥伴)(?:那邊)?的(?:同盟|外部存取)|(?<![和與跟給])(?:對方|他們|夥伴)那邊`,
    'iu',
  ),
];
/** What says that it is ours after all. */
const ours: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:we|i)\b (?:(?!${passive}|\bwere\b)\w+ ){0,3}?${acts}\b`, 'iu'),
  new RegExp(
    String.raw`(?:\bour(?: own| tenant'?s?| servers?'?)?|我們(?:的|租用戶|伺服器){0,2})\s*${list}`,
    'iu',
  ),
  /\bby us\b|被我(?:們|方)/iu,
  new RegExp(String.raw`我們.{0,6}${actsZh}.{0,10}(?:對方|他們|夥伴|${domainMark})`, 'u'),
];

/** Whether it is the partner who does what a clause speaks of. The clause has marks for lists and domains. */
export function isTheirDoing(clause: string): boolean {
  if (ours.some((pattern) => pattern.test(clause))) return false;
  return [...doing, ...suffered, ...owned].some((pattern) => pattern.test(clause));
}

/** A change of ours as one of theirs; undefined where nobody could count through that they do it. */
export function asTheirs(thought: Thought): Thought | undefined {
  return theirThoughts.has(thought) ? thought : theirs[thought];
}

const theirThoughts: ReadonlySet<Thought> = new Set<TheirThought>([
  'theyAllow',
  'theyUnallow',
  'theyBlock',
  'theyOn',
  'theyOff',
  'theirRecord',
  'theirRecordGone',
  'theirCertificateExpired',
  'theirCertificateRenewed',
]);

const record = String.raw`(?:srv|dns|federation)?\s?(?:records?|記錄|紀錄|SRV)`;
const certificate = String.raw`(?:certificates?|certs?\b|憑證|證書)`;
const expired = String.raw`(?:expir|ran out|run out|runs out|laps|invalid|outdated|no longer valid)\w*|過期|到期|失效|無效`;
const renewed = String.raw`\b(?:renew|replac|fix|mend|correct|updat|exchang)\w*|更新|換新|換掉|更換|換了|換成|修好|展延`;
const possessed = String.raw`(?:\btheir\b|\bthe partner's\b|\bof (?:theirs|the partner)|${domainMark}\s*'?s?\b|對方|他們|那邊|夥伴|${domainMark})`;
const ourThing = String.raw`(?:\bour\b|我們|我方)`;
const gone = String.raw`\b(?:gone|miss\w*|remov\w*|delet\w*|disappear\w*|vanish\w*|lost|absent|taken? down|took down|did(?:n't| not) exist|was(?:n't| not) there|were(?:n't| not) there)\b|不見|不在|消失|移除|刪除|刪掉|拿掉|沒了|移掉`;

/** What becomes of a record or a certificate, whoever owns it. Read before everything else. */
export const ofThings: readonly (readonly [Thought, RegExp])[] = [
  ['theirCertificateExpired', both(possessed, certificate, expired)],
  ['theirCertificateRenewed', both(possessed, certificate, renewed)],
  ['ourCertificateExpired', both(ourThing, certificate, expired)],
  ['ourCertificateRenewed', both(ourThing, certificate, renewed)],
  ['theirRecordGone', both(possessed, record, gone, they)],
  ['ourRecordGone', both(ourThing, record, gone, String.raw`\bwe\b`)],
];

/** Words of `ofThings` that hold a negation and deny nothing. */
export const lossWords =
  /\bno longer (?:valid|there|published)\b|\b(?:did|was|were)(?:n't| not) (?:there|exist)\b|不見|不在|無效/giu;

/** Whose thing it is and what becomes of it, in the orders of both languages. */
function both(whose: string, thing: string, what: string, who = whose): RegExp {
  return new RegExp(
    String.raw`(?:${whose}).{0,16}${thing}.{0,14}(?:${what})|${thing}.{0,6}(?:${whose}).{0,14}(?:${what})|(?:${what}).{0,12}(?:${whose}).{0,14}${thing}|(?:${who}).{0,14}(?:${what}).{0,14}${thing}`,
    'iu',
  );
}
