import { domainMark, findDomains } from '../understanding/domains.ts';
import { foldText } from '../understanding/fold.ts';

/** Names as one message gives them. */
export interface SaidNames {
  readonly our?: string;
  readonly their?: string;
}

const ofUs =
  /(?:\b(?:we are|we're|we have|we use|ours? (?:own )?(?:sip )?(?:domain|side|company)?(?: is)?|i am|from)|我們(?:這邊|公司)?(?:的)?(?:網域)?(?:是|用)?|我方(?:是)?)[ :：]*$/iu;
const ofThem =
  /(?:\b(?:(?:the |our )?(?:partner|customer|other side)(?:'s)?(?: domain)?(?: is)?|they are|they're|theirs is|with|and)|(?:對方|夥伴|客戶)(?:的)?(?:網域)?(?:是|用)?|要?(?:連|找|和|跟|與)(?:的是)?)[ :：]*$/iu;
const longest = 160;
/** Words that may stand around a name which only answers the question. */
const bare = /^(?:with|it's|it is|the domain is|maybe|i think|和|跟|與|是|就是|應該是)?$/iu;

/**
 * The names that a message gives and nothing else: one that answers the question, or each with whom it belongs to. Undefined where it
 * says more than that, as a question about a domain does.
 */
export function readNames(text: string, asked: 'our' | 'their'): SaidNames | undefined {
  if (text.length > longest || /[?？]\s*$/u.test(text)) return undefined;
  const { rest, domains } = findDomains(foldText(text, 400));
  if (domains.length === 0 || domains.length > 2) return undefined;
  const parts = rest
    .split(domainMark)
    .map((part) => part.replace(/[^\p{L}\p{N}':： ]+/gu, ' ').trim());
  if (parts.length !== domains.length + 1 || parts.at(-1) !== '') return undefined;
  const names: { our?: string; their?: string } = {};
  for (const [index, { domain }] of domains.entries()) {
    const before = parts[index] ?? '';
    const side = sideOf(before, names, asked);
    if (side === undefined || names[side] !== undefined) return undefined;
    names[side] = domain;
  }
  return names;
}

function sideOf(before: string, names: SaidNames, asked: 'our' | 'their') {
  const left = before.replace(ofUs, '').replace(ofThem, '').trim();
  if (bare.test(before)) return names[asked] === undefined ? asked : other(asked);
  // Something is told or asked beside the name.
  if (!bare.test(left)) return undefined;
  return ofUs.test(before) ? 'our' : 'their';
}

function other(side: 'our' | 'their'): 'our' | 'their' {
  return side === 'our' ? 'their' : 'our';
}
