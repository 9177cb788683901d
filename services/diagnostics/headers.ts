import type { ErrorLine } from '../model/facts.ts';
import { rowOfPhrase } from '../model/error-rows.ts';
import { readAttributes, readPairs, type Attributes } from './attributes.ts';
import { mostFolds, mostLineLength } from './limits.ts';
import type { Line } from './lines.ts';

/** A diagnostic header, or what a cmdlet prints of one. */
export interface DiagnosticHeader {
  readonly kind: Extract<
    ErrorLine['kind'],
    'ms-diagnostics' | 'ms-diagnostics-public' | 'ms-client-diagnostics'
  >;
  /** Undefined when the number was cut off and the reason is not known either. */
  readonly id: string | undefined;
  /** With `source` and `reason`, which stand apart in an error line. */
  readonly attributes: Attributes;
  /** The header as it stands, on one line. */
  readonly text: string;
}

const named =
  /\bms-(?<who>client-)?diagnostics(?<public>-public)?["']?\s{0,5}[:=]\s{0,5}["']?(?:(?:id|errorid)\s{0,3}=\s{0,3})?["']?(?<id>\d{1,6})?(?:\.(?<sub>\d{1,6}))?/giu;
/** `ErrorCode=1008,Source=...`, as cmdlets and their reports print it. */
const cmdlet = /\berrorcode\s{0,3}[=:]\s{0,3}["']?(?<id>\d{1,6})(?:\.(?<sub>\d{1,6}))?/giu;
/** The rest of a header whose name was not copied: `1008;reason="..."`, or the attributes alone. */
const nameless =
  /(?<![\w.-])(?<id>\d{1,6})(?:\.(?<sub>\d{1,6}))?\s{0,3};\s{0,3}(?:reason|source|component)\s{0,3}=/giu;
const reasonAlone = /\breason\s{0,3}=\s{0,3}["“”]/giu;
const suspects = /diagnostics|errorcode|reason|source/iu;

/** True for a line on which a header may begin; cheap, as it is asked for every line. */
export function mayHoldHeader({ text }: Line): boolean {
  return suspects.test(text);
}

/** Every header that begins on this line; several are written after each other when line breaks were lost. */
export function readHeaders(text: string): readonly DiagnosticHeader[] {
  const plain = plainQuotes(text);
  for (const pattern of [named, cmdlet, nameless, reasonAlone]) {
    const matches = [...plain.matchAll(pattern)];
    if (matches.length === 0) continue;
    return matches
      .map((match, index) => {
        const from =
          index === 0 && isAttributesAlone(plain.slice(0, match.index)) ? 0 : match.index;
        return headerOf(match, plain.slice(from, matches[index + 1]?.index), match.index - from);
      })
      .filter((header) => header !== undefined);
  }
  return [];
}

/** A quotation mark that opens a value, doubled as rows of CSV write it. */
const doubled = /=\s{0,3}""[^\s";,]/u;

/** Quotation marks as they were before somebody wrote the header into JSON or into a row of CSV. */
function plainQuotes(text: string): string {
  const read = text.replace(/\\u00(?<code>2[27])/gu, (_all, code: string) =>
    code === '22' ? '"' : "'",
  );
  const unescaped = read.replace(/\\{1,8}"/gu, '"');
  return doubled.test(unescaped) ? unescaped.replaceAll('""', '"') : unescaped;
}

/** One attribute to its semicolon. Each is read once and by itself: as one pattern for all, blanks could be shared out in endless ways. */
const attribute =
  /\s{0,20}[A-Za-z][\w-]{0,40}\s{0,3}=(?:\s{0,3}["“”][^"“”\n]{0,600}["“”]\s{0,3}|[^;"“”\n]{0,600});/uy;
const mostAttributes = 20;

/** Whether attributes stand there, as somebody retypes them before the name of their header, and nothing else. */
function isAttributesAlone(text: string): boolean {
  let at = 0;
  for (let count = 0; count < mostAttributes; count += 1) {
    attribute.lastIndex = at;
    if (!attribute.test(text)) break;
    at = attribute.lastIndex;
  }
  return at > 0 && text.slice(at).trim() === '';
}

/** The header of a match in its text, in which `before` characters of attributes stand in front of its name. */
function headerOf(
  match: RegExpMatchArray,
  text: string,
  before: number,
): DiagnosticHeader | undefined {
  const { who, public: isPublic, id: number, sub } = match.groups ?? {};
  // What was matched of a header without a number may be its reason alone.
  const rest = text.slice(number === undefined ? 0 : before + match[0].length);
  const behind = /(?:reason|source|component)\s*=$/iu.exec(match[0])?.[0] ?? '';
  const read = readAttributes(text.slice(0, before) + behind + rest);
  const attributes = sub === undefined ? read : { ...read, suberror: sub };
  // Somebody who retypes a header may put the number last.
  const last = /;\s{0,3}(?<id>\d{3,6})\s{0,3};?\s{0,3}$/u.exec(text)?.groups?.id;
  const id = number ?? last ?? rowOfPhrase(attributes.reason ?? '');
  if (id === undefined && attributes.reason === undefined) return undefined;
  const kind =
    who !== undefined
      ? 'ms-client-diagnostics'
      : isPublic !== undefined
        ? 'ms-diagnostics-public'
        : 'ms-diagnostics';
  return {
    kind,
    id: id === undefined ? undefined : stripZeros(id),
    attributes,
    text: shownOf(text),
  };
}

/** The header without the sign that closes what somebody wrapped it in, and without what is said behind that. */
function shownOf(text: string): string {
  const { end } = readPairs(text);
  const isWrapped = end > 0 && /^\s{0,2}[^\w\s;,]/u.test(text.slice(end));
  return (isWrapped ? text.slice(0, end) : text).trim();
}

function stripZeros(id: string): string {
  return /^\d+$/u.test(id) ? String(Number(id)) : id;
}

/**
 * A header with the lines that belong to it: folded ones, and those that a mail program or a narrow window broke off. Gives how
 * many lines were taken.
 */
export function joinFolded(
  lines: readonly Line[],
  from: number,
): { readonly text: string; readonly taken: number } {
  let text = lines[from]?.text ?? '';
  let taken = 1;
  while (taken <= mostFolds && text.length < mostLineLength) {
    const next = lines[from + taken];
    if (next === undefined || !goesOn(text, next)) break;
    text = `${text} ${next.text}`;
    taken += 1;
  }
  return { text, taken };
}

const attributeFirst = /^;?\s{0,3}[A-Za-z][\w-]{0,40}\s{0,3}=/u;
const ownLine =
  /^(?:[A-Za-z][\w-]{0,40}\s{0,5}:\s|SIP\/2\.0\s|\$\$|TL_|ms-(?:client-)?diagnostics)/iu;

function goesOn(text: string, next: Line): boolean {
  const isOpen = countQuotes(text) % 2 === 1;
  if (ownLine.test(next.text)) return false;
  if (isOpen) return true;
  if (attributeFirst.test(next.text))
    return next.isIndented || /[;,]$|=$/u.test(text) || next.text.startsWith(';');
  return next.isIndented && /[;,=]$/u.test(text);
}

/** Whether a quotation mark was opened behind the sign of an attribute and not closed. */
export function openQuote(text: string): boolean {
  return countQuotes(text) % 2 === 1 && /=\s{0,3}["“”][^"“”]{0,2000}$/u.test(text);
}

function countQuotes(text: string): number {
  return text.match(/["“”]/gu)?.length ?? 0;
}
