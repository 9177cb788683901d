import { readPrompt } from './commands.ts';
import { keyOf } from './item.ts';
import { isKnownProperty } from './kinds.ts';
import type { Line } from './lines.ts';

/** The head of a mail or of a ticket: its lines, and the date in it as it is written. */
export interface WrittenHead {
  readonly lines: readonly Line[];
  readonly date: string;
  /** It is a head by its labels, also where its date cannot be read. */
  readonly isMail: boolean;
}

/** `Sent: ...`, `日期：...`, `**From:** ...`; a ticket that was copied out of a page has a tab for the colon. */
const labelled =
  /^\s{0,8}\*{0,2}(?<label>[\p{L}#][\p{L}\p{N} /#._-]{0,30}?)\s{0,3}\*{0,2}(?:[:：]|\t)\*{0,2}\s{0,8}(?<value>.{0,300})$/u;
/** Labels of the head of a mail, as Outlook and others print them in English and in Chinese. */
const ofMail =
  /^(?:From|Sent|Date|To|Cc|Bcc|Subject|Importance|Reply-To|寄件者|寄件人|寄件日期|傳送時間|傳送日期|已傳送|日期|收件者|收件人|副本|密件副本|主旨|重要性)$/iu;
/** These alone tell that a mail begins; `Date:` stands in events and in SIP messages, too. */
const certain = /^(?:Sent|寄件日期|傳送時間|傳送日期|已傳送)$/iu;
/** These tell it beside a date. */
const telling = /^(?:Subject|Cc|主旨|副本|寄件者|寄件人|收件者|收件人)$/iu;
/** What mail programs, chats and tickets write before the date. */
const ofDate =
  /^(?:(?:Date|Time)(?: ?(?:\/|and|&) ?Time)?|(?:Date |Time )?(?:Sent|Created|Received|Opened|Reported|Submitted|Posted|Updated|Logged|Written)(?: (?:on|at|date|time|by date))?|(?:Creation|Reported|Last updated?) ?(?:date|time)?|Timestamp|已傳送|(?:(?:寄件|寄信|寄送|發信|發送|傳送|送出|收件|收信|收到|接收|建立|建檔|新增|開單|立案|報修|回報|通報|提報|提出|填單|填寫|申請|受理|張貼|發佈|發布|留言|更新|紀錄|記錄|回覆|反應|反映)的?)?(?:日期|時間|日期時間|日期(?:\/|與|及|和)時間|時間戳記?))$/iu;
/** What stands in events, traces and SIP messages beside their own dates. */
const ofRecord =
  /^(?:Log Name|Event ?ID|Task Category|Keywords|OpCode|Via|CSeq|Call-ID|Max-Forwards|Content-(?:Type|Length)|User-Agent|Start-Line|Instance-Id|Message-Type|Trace-Correlation-Id|ms-.{1,60}|(?:Record-)?Route|記錄(?:檔)?名稱|事件識別碼|工作類別)$/iu;
/** Longest head, in lines. */
const mostOfHead = 12;
const onlyClock =
  /^(?:(?:上午|下午|AM|PM)\s?)?\d{1,2}:\d\d(?::\d\d)?(?:\s?(?:AM|PM))?(?:\s?(?:[+-]\d\d:?\d\d|GMT|UTC|Z))?$/iu;

interface Labelled {
  readonly line: Line;
  readonly label: string;
  readonly value: string;
}

/** The head of a mail or of a ticket that begins at a line; undefined where none does. */
export function headAt(lines: readonly Line[], at: number): WrittenHead | undefined {
  return mailAt(lines, at) ?? ticketAt(lines, at);
}

/** Several labels of a mail one below the other, and no other line between them. */
function mailAt(lines: readonly Line[], at: number): WrittenHead | undefined {
  const head = labelledFrom(lines, at, ({ label }) => ofMail.test(label));
  const next = lines[at + head.length]?.text ?? '';
  const isMail = head.some(({ label }) => certain.test(label) || telling.test(label));
  // A head ends where its text begins; a header of SIP has others of its own below it.
  const goesOn = /^\s{0,8}[\w-]{2,40}\s{0,20}[:：]/u.test(next);
  return isMail && !goesOn ? headOf(head, true) : undefined;
}

/**
 * A date with its label, alone or among other labels, where a text begins: behind nothing or a blank line. Labels of an event, of
 * a SIP message or of a trace make it a part of that, which has a reader of its own.
 */
function ticketAt(lines: readonly Line[], at: number): WrittenHead | undefined {
  if ((lines[at - 1]?.text ?? '').trim() !== '') return undefined;
  const block = labelledFrom(lines, at, ({ label }) => !isSetting(label));
  if (block.some(({ label }) => ofRecord.test(label))) return undefined;
  // Where settings stand directly below, what is labelled behind the date may be a part of them.
  const below = lines[at + block.length]?.text ?? '';
  const isApart = below.trim() === '' || readPrompt(below) !== undefined;
  const last = block.findLastIndex(({ label }) => ofDate.test(label));
  return headOf(isApart ? block : block.slice(0, last + 1), false);
}

/** A name of a property, as settings are printed with; what is the label of a date in a mail is none here. */
function isSetting(label: string): boolean {
  return !ofDate.test(label) && isKnownProperty(keyOf(label));
}

function labelledFrom(
  lines: readonly Line[],
  at: number,
  belongs: (one: Labelled) => boolean,
): readonly Labelled[] {
  const head: Labelled[] = [];
  for (const line of lines.slice(at, at + mostOfHead)) {
    const { label, value } = labelled.exec(line.text)?.groups ?? {};
    const one = { line, label: label?.trim() ?? '', value: value?.trim() ?? '' };
    const isOther = one.label === '' || readPrompt(line.text) !== undefined;
    if (isOther || !belongs(one)) break;
    head.push(one);
  }
  return head;
}

/** The day and the time of it may stand in two lines: `日期: 2026/10/20`, `時間: 15:12`. */
function headOf(head: readonly Labelled[], isMail: boolean): WrittenHead | undefined {
  const dates = head.filter(({ label }) => ofDate.test(label)).map(({ value }) => value);
  const date = dates.find((value) => !onlyClock.test(value));
  if (date === undefined) return undefined;
  const time = /\d:\d\d/u.test(date) ? undefined : dates.find((value) => onlyClock.test(value));
  return {
    lines: head.map(({ line }) => line),
    date: time === undefined ? date : `${date} ${time}`,
    isMail,
  };
}

/** True for a label of a date with nothing behind it, as a page has it that was copied: the date stands in the next line. */
export function isBareDateLabel(text: string): boolean {
  const label = /^\s{0,8}(?<label>\S.{0,40}?)\s{0,3}[:：]?\s*$/u.exec(text)?.groups?.label;
  return label !== undefined && ofDate.test(label);
}
