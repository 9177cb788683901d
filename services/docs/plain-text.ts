import { limits } from './limits.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};
const longestLinkText = 400;
const longestAddress = 1_000;

/**
 * Takes the markup of one paragraph away and keeps its words: escapes become their characters, links their text, pictures
 * nothing. An underscore is content (`_sip._tls`), and so is an asterisk before a dot (`*.contoso.com`).
 */
export function plainText(markup: string): string {
  const text = scan(markup.slice(0, limits.blockCharacters), 0);
  return text
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/ (?=[，。、；：＞」）])|(?<=[＜「（]) /gu, '')
    .trim();
}

function scan(markup: string, depth: number): string {
  let out = '';
  let at = 0;
  while (at < markup.length) {
    const { text, next } = step(markup, at, depth);
    out += text;
    at = next;
  }
  return out;
}

interface Step {
  readonly text: string;
  readonly next: number;
}

/** What stands at one place; plain characters go through in one piece. */
function step(markup: string, at: number, depth: number): Step {
  const plain = /^[^\\`![\]*_&]+/u.exec(markup.slice(at, at + 200))?.[0];
  if (plain !== undefined) return { text: plain, next: at + plain.length };
  const sign = markup.charAt(at);
  switch (sign) {
    case '\\':
      return escaped(markup, at);
    case '`':
      return codeSpan(markup, at);
    case '!':
      return markup.charAt(at + 1) === '[' ? link(markup, at + 1, depth, true) : one(sign, at);
    case '[':
      return link(markup, at, depth, false);
    case '*':
      return asterisk(markup, at);
    case '_':
      return markup.startsWith('_**', at) ? { text: '', next: at + 3 } : one(sign, at);
    case '&':
      return entity(markup, at);
    default:
      return one(sign, at);
  }
}

function one(text: string, at: number): Step {
  return { text, next: at + 1 };
}

function escaped(markup: string, at: number): Step {
  const next = markup.charAt(at + 1);
  return /^[!-/:-@[-`{-~]$/u.test(next) ? { text: next, next: at + 2 } : one('\\', at);
}

function codeSpan(markup: string, at: number): Step {
  const ticks = /^`{1,8}/u.exec(markup.slice(at, at + 8))?.[0] ?? '`';
  const end = markup.indexOf(ticks, at + ticks.length);
  const from = at + ticks.length;
  if (end < 0 || end - from > limits.blockCharacters) return { text: '', next: from };
  return { text: markup.slice(from, end), next: end + ticks.length };
}

/** `[text](address)`: both may hold brackets of their own, as in `(v=OCS.15)`. Without an address the bracket is content. */
function link(markup: string, at: number, depth: number, isPicture: boolean): Step {
  const textEnd = closingOf(markup, at, '[', ']', longestLinkText);
  if (textEnd === undefined || markup.charAt(textEnd + 1) !== '(')
    return one(markup.charAt(at), at);
  const end = closingOf(markup, textEnd + 1, '(', ')', longestAddress);
  if (end === undefined) return one(markup.charAt(at), at);
  const inner = markup.slice(at + 1, textEnd);
  const text = isPicture ? '' : depth < 3 ? scan(inner, depth + 1) : inner;
  return { text, next: end + 1 };
}

/** Place of the bracket that closes the one at `at`; escaped brackets do not count. */
function closingOf(
  markup: string,
  at: number,
  opening: string,
  closing: string,
  longest: number,
): number | undefined {
  let open = 0;
  for (let index = at; index < markup.length && index - at <= longest; index += 1) {
    const sign = markup.charAt(index);
    if (sign === '\\') index += 1;
    else if (sign === opening) open += 1;
    else if (sign === closing) {
      open -= 1;
      if (open === 0) return index;
    }
  }
  return undefined;
}

/** Two and more are emphasis; one is, unless it stands for a part of a name or between spaces. */
function asterisk(markup: string, at: number): Step {
  const run = /^\*+/u.exec(markup.slice(at, at + 12))?.[0] ?? '*';
  const next = at + run.length;
  if (run.length > 1) {
    return {
      text: '',
      next: markup.charAt(next) === '_' && isLineEnd(markup, next + 1) ? next + 1 : next,
    };
  }
  const [before, behind] = [markup.charAt(at - 1), markup.charAt(next)];
  const isContent = /^(?:|[\s(,"'「（])$/u.test(before) && (behind === '.' || isSpace(behind));
  return { text: isContent ? '*' : '', next };
}

function isSpace(sign: string): boolean {
  return sign === '' || /^\s$/u.test(sign);
}

function isLineEnd(markup: string, at: number): boolean {
  return /^\s*(?:\n|$)/u.test(markup.slice(at, at + 40));
}

function entity(markup: string, at: number): Step {
  const name = /^&(?<name>#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/iu.exec(markup.slice(at, at + 12))
    ?.groups?.name;
  const text = name === undefined ? undefined : characterOf(name);
  if (name === undefined || text === undefined) return one('&', at);
  return { text, next: at + name.length + 2 };
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isText = code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isText ? String.fromCodePoint(code) : ' ';
}
