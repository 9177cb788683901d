import type { ReadDomain } from '../../services/model/domain.ts';
import { findDomains } from './domains.ts';
import { foldText } from './fold.ts';
import { readPersonal } from './what-if-people.ts';
import { forMatching } from './traditional.ts';
import type { Thought } from './what-if-patterns.ts';
import { clauseEnd, isNegated, isOfPolicyText, readThoughts } from './what-if-thoughts.ts';

/** What somebody asks who asks what a change would bring. */
export interface AskedWhatIf {
  /** Empty: of what can be changed a change was thought of that nobody can count through. */
  readonly thoughts: readonly Thought[];
  /** What else was thought of and is nothing that can be counted, as written; empty where its words cannot be told apart. */
  readonly others: readonly string[];
  readonly domain?: ReadDomain;
  /** Every domain that was named: a closed list may hold several. */
  readonly names: readonly string[];
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
  /\bwhat (?:if|happens? (?:if|when|after)|(?:would|will|does|do) (?:happen|change|it change|we gain)[^.]{0,20}\b(?:if|when)|about (?:allowing|adding|enabling|blocking))\b|\b(?:would|will|does|is)(?:n't| not)? (?:it|that|this|everything)[^.?]{0,20}\b(?:help|work|change|enough|fix|solve|mend)\w*[^.?]{0,25}\b(?:if|when)\b|\b(?:suppose|assuming|imagine|say) (?:we|they)\b|\bif (?:we|they|i)\b.{0,120}\b(?:would|will|does) (?:it|that|this|everything)\b/iu;
const asksItZh =
  /(?:改|換|移|搬|加|拿掉|移除|允許|封鎖|開啟|關閉|打開|關掉).{0,40}(?:會怎樣|會怎麼樣|會如何|會通嗎|會不會通)|^(?:那|那麼|請問)?(?:如果|假如|假設|要是|若是|倘若|萬一)[^，,。;；?？]{2,60}$|(?:如果|假如|假設|要是|若是|倘若|萬一).{1,80}(?:呢|嗎|會怎樣|會怎麼樣|會如何|怎樣|會通|就通|有用|夠|行不行|可以嗎|能通|會變|會好|[?？])|(?:會不會|是不是就).{0,20}(?:通|好)/u;

const halves: readonly (readonly [Half, RegExp])[] = [
  [
    'tenant',
    /\btenant\w*\b|\bteams\b|\bmicrosoft 365\b|\b[mo]365\b|\bcloud\b|-cs(?:tenant|online)\w+|租用戶|租戶|雲端/iu,
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

/**
 * The change that a message thinks of: "what if we allow contoso.com?", 「如果把 contoso.com 加進允許清單呢？」. `our` is our own domain,
 * which written out is us: "what if contoso.com blocked fabrikam.com?".
 */
export function readWhatIf(written: string, our?: string): AskedWhatIf | undefined {
  const text = our === undefined ? written : withUs(written, our);
  if (text.length > longest) return undefined;
  const { rest, domains } = findDomains(foldText(text, longest));
  const words = forMatching(rest).replaceAll('’', "'");
  const side = readHalf(words);
  if (!asksIt.test(words) && !asksItZh.test(words)) return undefined;
  const personal = isOfPolicyText(words) ? undefined : readPersonal(words);
  const read = readThoughts(personal?.rest ?? words);
  if (personal === undefined && read === undefined) return undefined;
  const isUnclear = read?.thoughts.length === 0 || (personal !== undefined && isNegated(words));
  const all = [...(personal === undefined ? [] : [personal.thought]), ...(read?.thoughts ?? [])];
  const [domain, second] = domains;
  return {
    thoughts: isUnclear ? [] : all,
    others: asWritten(text, personal?.rest ?? words, read?.others ?? []),
    names: domains.map((one) => one.domain),
    ...(domain !== undefined && { domain }),
    ...(second !== undefined && { host: second.domain }),
    ...(side !== undefined && { side }),
    ...(personal?.policy !== undefined && { policy: personal.policy }),
    words: written.toLowerCase(),
  };
}

/** Clauses in the words of the person; without words where the text was taken apart in another way. */
function asWritten(text: string, words: string, others: readonly number[]): readonly string[] {
  const clauses = text.split(clauseEnd);
  const isSame = clauses.length === words.split(clauseEnd).length;
  return others.map((at) =>
    isSame ? (clauses[at] ?? '').trim().replace(/[?？。.!！呢嗎\s]+$/u, '') : '',
  );
}

/** Our own domain where it stands alone, and not in an address, as we are called. */
function withUs(text: string, our: string): string {
  const name = our.replaceAll('.', String.raw`\.`);
  return text.replace(
    new RegExp(String.raw`(?<![\w@.-])${name}(?![\w-]|\.\w)`, 'giu'),
    'our domain',
  );
}
