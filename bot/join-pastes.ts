import { isSaid } from '../dialogs/understanding/paste-wishes.ts';

/** The next message of the lines that came together. */
export interface TakenMessage {
  readonly text: string;
  /** How many lines it took. */
  readonly used: number;
  /** It reaches to the last line, and what comes next may belong to it. */
  readonly isOpen: boolean;
}

/** What ends the conversation in a terminal. */
export const wordsThatEnd: ReadonlySet<string> = new Set([
  'exit',
  'quit',
  'bye',
  '離開',
  '結束',
  '再見',
]);

/** Parts a message from its neighbours, whatever stands in it. */
const fence = /^\s*```\w*\s*$/u;
const prompt = /^\s*(?:\[PS\]\s?|PS\s)[^>]{0,200}>|^[A-Z]:\\[^>]{0,200}>/u;
const property = /^\s*(?:[A-Z][A-Za-z\d]{2,60}|Log Name|Event ID|Task Category)\s*:(?:\s|$)/u;
/** Nobody who writes a sentence leaves a blank before the colon: `Target Fqdn   : x`, `PingReplyDetails (RTT) : 0 ms`. */
const spacedProperty = /^\s*[A-Za-z][\w ().-]{1,60}\s:(?:\s|$)/u;
/** What PowerShell says beside its output, in English and in Chinese. */
const stream = /^\s*(?:WARNING|VERBOSE|警告|詳細資訊)\s?[:：]/u;
/** A line of a mail that is quoted, and columns with commas between them. */
const quoted = /^\s*>\s?(?!$)/u;
const cells = /^(?:"[^"]{0,200}"|[\w.@:/-]{0,200})(?:,(?:"[^"]{0,200}"|[\w.@:/-]{0,200})){2,}$/u;
/** A label above what is indented below it, as nslookup prints: `Non-authoritative answer:`. */
const label = /^\S.{0,120}[:：]\s*$/u;
const rule = /^\s*-{2,}(?:\s+-{2,})*\s*$/u;
const header =
  /^\s*(?:TL_(?:INFO|ERROR|WARN|NOTICE)\b|(?:SIP\/2\.0 \d{3}|[A-Z]{3,12} sips?:\S+ SIP\/2\.0)|\$\$(?:begin|end)_record|(?:Start-Line|Peer|Message-Type|Direction|Text|Data|Result-Code)\s?:|ms-[\w-]{4,40}\s*:|(?:Via|Record-Route|Route|From|To|CSeq|Call-ID|Contact|Content-(?:Length|Type)|Max-Forwards|Server|User-Agent|Require|Supported|Authentication-Info|Proxy-Authenticate)\s?:\s)/iu;
const structure =
  /^\s*(?:[{}[\]][\s{}[\],]*$|[{[]\s*["{]|"[^"]*"\s*[,:]|<[/?!\w]|#TYPE\b|;|\*\*\*)/u;
const shellError = /^[\w-]{2,60}\s:\s\S|^\s*(?:At line:\d|\+\s)/u;
const tailOfError = /^\s*(?:At line:\d|\+\s)/u;
const signs = /[{}<>=;|\\]|\S {2,}\S/u;

/** How far on the rest of a trace, or of an error of PowerShell, is looked for behind a line that reads like a sentence. */
const farInTrace = 40;
const farInError = 8;

/**
 * Takes the next message from lines that came at once, as when somebody pastes or a program writes into a pipe. Lines of a
 * listing, a table, an error of PowerShell or a trace are one message; each line that people say is its own. What stands between
 * two lines of three backquotes is one message in any case. Blank lines before a message belong to none.
 */
export function takeMessage(lines: readonly string[]): TakenMessage | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return undefined;
  if (fence.test(lines[first] ?? '')) return takeFenced(lines, first);
  if (!beginsPaste(lines, first))
    return { text: lines[first] ?? '', used: first + 1, isOpen: false };
  let end = first + 1;
  let isTable = isAboveRule(lines, first);
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const isBlank = line.trim() === '';
    // A blank line ends a table.
    isTable = !isBlank && (isTable || rule.test(line));
    if (isBlank) continue;
    if (!goesOn(lines, at, { first, isTable })) break;
    end = at + 1;
  }
  const isOpen = lines.slice(end).every((line) => line.trim() === '');
  return { text: lines.slice(first, end).join('\n'), used: isOpen ? lines.length : end, isOpen };
}

function takeFenced(lines: readonly string[], first: number): TakenMessage {
  const close = lines.findIndex((line, at) => at > first && fence.test(line));
  const end = close === -1 ? lines.length : close;
  return {
    text: lines.slice(first + 1, end).join('\n'),
    used: close === -1 ? lines.length : close + 1,
    isOpen: close === -1,
  };
}

/** What opened with three backquotes waits for its end, however long that takes. */
export function isFenced(lines: readonly string[]): boolean {
  return fence.test(lines.find((line) => line.trim() !== '') ?? '');
}

function beginsPaste(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return (
    [prompt, property, spacedProperty, stream, quoted, cells, header, structure, shellError].some(
      (form) => form.test(line),
    ) || isAboveRule(lines, at)
  );
}

interface Begun {
  readonly first: number;
  /** The line stands below the rule of a table, and nothing blank between them. */
  readonly isTable: boolean;
}

function goesOn(lines: readonly string[], at: number, { first, isTable }: Begun): boolean {
  const line = lines[at] ?? '';
  if (isForChat(line)) return false;
  if (fence.test(line) || /[?？]\s*$/u.test(line)) return isAmid(lines, at, first);
  if (beginsPaste(lines, at) || rule.test(line)) return true;
  if (/^\s{2,}\S/u.test(line) || label.test(line)) return true;
  if (isAmid(lines, at, first)) return true;
  return isTable || (signs.test(line) && !isSaid(line));
}

/** The end of the conversation, or the number of a button. */
function isForChat(line: string): boolean {
  return wordsThatEnd.has(line.trim().toLowerCase()) || /^\s*\d\s*$/u.test(line);
}

/** The names of columns stand above a rule of hyphens. */
function isAboveRule(lines: readonly string[], at: number): boolean {
  return rule.test(lines[at + 1] ?? '');
}

/** A line within a trace or within an error of PowerShell, which both hold sentences. */
function isAmid(lines: readonly string[], at: number, first: number): boolean {
  const before = lines.slice(Math.max(first, at - farInTrace), at);
  const rest = lines.slice(at + 1, at + 1 + farInTrace);
  if (before.some((line) => header.test(line)) && rest.some((line) => header.test(line)))
    return true;
  return (
    before.slice(-farInError).some((line) => shellError.test(line)) &&
    rest.slice(0, farInError).some((line) => tailOfError.test(line))
  );
}
