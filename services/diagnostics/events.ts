import type { FactValues } from '../model/facts.ts';
import { isErrorRowId } from '../model/error-table.ts';
import { cleanText } from '../model/clean-text.ts';
import type { Line } from './lines.ts';

export type LoggedEvent = FactValues['eventLog'][number];

const eventId =
  /(?:\bevent[ _-]?id|\beventid|事件識別碼|事件 ?id|事件代碼)["']?(?:\s[^>]{0,40})?\s{0,10}[:：=>]{1,2}\s{0,10}["']?(?<id>\d{2,5})\b/iu;
/** `event 14428`, `事件 14428`; only for numbers that have a row, as many other events are numbered too. */
const spoken =
  /(?:\bevent|事件)\s{1,3}#?(?<id>\d{4,5})\b|\bLS Protocol Stack\b[^\d]{0,20}(?<other>\d{5})\b/iu;
/** `Id : 14428`, and a row that begins with a time, as Get-WinEvent prints them; only for numbers that have a row. */
const objectId = /^\s{0,20}(?:Id|EventId|InstanceId)\s{0,20}:\s(?<id>\d{4,5})\s*$/iu;
const rowId =
  /^\s{0,8}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s[^\d]{0,6}\d{1,2}:\d\d:\d\d(?:\s[AP]M)?\s{1,20}(?<id>\d{4,5})\s/iu;
const source =
  /(?:^|\s)(?:source|來源|provider ?name)["']?\s{0,10}[:：=]\s{0,10}["']?(?<source>[^"',]{2,60})/iu;

/** How many lines behind its number still belong to an event. */
export const linesOfEvent = 14;

/** The number of the event that a line names. */
export function readEventId({ text }: Line): number | undefined {
  const listed = objectId.exec(text)?.groups?.id ?? rowId.exec(text)?.groups?.id;
  if (listed !== undefined && isErrorRowId(`event-${listed}`)) return Number(listed);
  if (!/event|事件|LS Protocol/iu.test(text)) return undefined;
  const shown = eventId.exec(text)?.groups?.id;
  if (shown !== undefined) return Number(shown);
  const { id, other } = spoken.exec(text)?.groups ?? {};
  const number = id ?? other;
  return number !== undefined && isErrorRowId(`event-${number}`) ? Number(number) : undefined;
}

/** Whether a line begins the standing advice of an event: what its kind is mostly caused by, the same whatever happened. */
export function isAdvice({ text }: Line): boolean {
  return /^\s{0,20}(?:cause|resolution|原因|解決(?:方法|方式|方案))\s{0,5}[:：]/iu.test(text);
}

/** How many lines above its number Event Viewer writes of an event, and how many of its advice below. */
const linesAbove = 6;
const linesOfAdvice = 4;
/** A line of the head of an event: a name and its value. */
const headLine = /^[^:：]{2,40}[:：](?:\s|$)/u;
/** The lines of the head that stand below the number, as Event Viewer and PowerShell name them. */
const headBelow =
  /^\s{0,20}(?:log name|source|date|logged|task category|level|leveldisplayname|keywords|user|opcode|providername|timecreated|computer|machinename|記錄檔名稱|來源|日期|已記錄|工作類別|等級|層級|關鍵字|使用者|作業碼|電腦)\s{0,10}[:：](?:\s|$)/iu;
const textLabel = /^\s{0,20}(?:message|訊息)\s{0,10}[:：]\s*/iu;
const machine =
  /^\s{0,20}(?:computer|machinename|電腦)\s{0,10}[:：]\s{0,30}(?<machine>[a-z0-9_][a-z0-9_.-]{0,253})\s*$/iu;
/** Most characters of an event in which its number and its peer are looked for. */
const mostOfEvent = 4_000;

/** An event as it was read, and where. */
interface EventRead {
  readonly event: LoggedEvent;
  /** What it tells, whole: a number and a peer often stand far behind. */
  readonly whole: string;
  /** The machine that wrote it, where its head tells. */
  readonly machine: string | undefined;
  /** Indexes of its first line and of the one behind its last, with its head and its advice. */
  readonly from: number;
  readonly to: number;
}

/** An event of the log, from the lines around its number: those above name its source, those below say what happened. */
export function readEvent(id: number, lines: readonly Line[], at: number): EventRead {
  const above = lines.slice(Math.max(0, at - 4), at + 3);
  const named = above
    .map(({ text }) => source.exec(text)?.groups?.source)
    .find((one) => one !== undefined);
  const below = lines.slice(at, at + linesOfEvent);
  const end = below.findIndex(
    (line, index) => index > 0 && (isAdvice(line) || readEventId(line) !== undefined),
  );
  const told = end < 0 ? below : below.slice(0, end);
  const next = lines[at + told.length];
  const isAdvised = end > 0 && next !== undefined && isAdvice(next);
  let from = at;
  while (at - from < linesAbove && headLine.test(lines[from - 1]?.text ?? '')) from -= 1;
  const to = at + told.length + (isAdvised ? linesOfAdvice : 0);
  const whole = wordsOf(told);
  return {
    event: {
      id,
      ...(named !== undefined && { source: cleanText(named, 60) }),
      text: withoutHead(whole),
    },
    whole,
    machine: machineOf(lines.slice(from, at + told.length)),
    from,
    to,
  };
}

const describes = /(?:^|\s)(?:description|描述|說明)\s{0,3}[:：]\s{0,10}(?=\S)/iu;
const longestText = 400;

/** What an event tells, without the names and values above it; where it is longer than is kept, it ends behind a word. */
function withoutHead(text: string): string {
  const head = describes.exec(text.slice(0, 1_000));
  const told = cleanText(head === null ? text : text.slice(head.index + head[0].length), 4_000);
  if (told.length <= longestText) return told;
  const kept = cleanText(told, longestText - 1);
  const end = kept.search(/\s\S{0,80}$/u);
  return `${end > 0 ? kept.slice(0, end) : kept}…`;
}

/** What an event says, without the lines of its head: they would leave no room for what happened. */
function wordsOf(told: readonly Line[]): string {
  const words = told
    .filter((line, index) => index === 0 || !headBelow.test(line.text))
    .map(({ text }) => text.replace(textLabel, ''))
    .filter((text) => text !== '');
  return words.join(' ').slice(0, mostOfEvent);
}

function machineOf(lines: readonly Line[]): string | undefined {
  const named = lines.map(({ text }) => machine.exec(text)?.groups?.machine);
  return named.find((one) => one !== undefined);
}

/** `[203.0.113.5:5061]`, and for IPv6 `[[2001:db8::5]:5061]` or `[2001:db8::5]:5061`. */
const bracketed =
  /(?<address>\[[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}\](?::\d{1,5})?)|\[(?<v4>\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?)\]/iu;
const bare =
  /(?:\baddress|\bip|位址)\s{0,3}[:：=]?\s{0,3}["'(]?(?<address>\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?)/iu;

/** The peer that an event about TLS names, as attributes. */
export function peerOf(text: string): Readonly<Record<string, string>> {
  const target =
    /(?:server|host|peer|target|伺服器|目標|目的地)\s{0,3}[:：]?\s{0,3}["“「]?(?<target>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})["”」]?/iu.exec(
      text,
    )?.groups?.target;
  const address = addressIn(text);
  const certname =
    /(?:display name in the peer certificate|憑證(?:中|裡|內)?的(?:顯示)?名稱)\s{0,3}(?:is|是|為)?\s{0,3}[:：]?\s{0,3}["“「](?<name>[^"”」\n]{1,255})["”」]/iu.exec(
      text,
    )?.groups?.name;
  return {
    ...(certname !== undefined && { certname: certname.toLowerCase() }),
    ...(target !== undefined && { target: target.toLowerCase() }),
    ...(address !== undefined && { address }),
  };
}

function addressIn(text: string): string | undefined {
  const { address, v4 } = bracketed.exec(text)?.groups ?? {};
  return address ?? v4 ?? bare.exec(text)?.groups?.address;
}
