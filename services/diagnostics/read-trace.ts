import { rowOfPhrase } from '../model/error-rows.ts';
import { addressOf, domainOf, peerAttribute } from '../model/error-seen.ts';
import { readAttributes } from './attributes.ts';
import { linesOfEvent, peerOf, readEvent, readEventId } from './events.ts';
import { joinFolded, mayHoldHeader, readHeaders, type DiagnosticHeader } from './headers.ts';
import type { Line } from './lines.ts';
import { readNumber } from './numbers.ts';
import type { Gathered } from './read-errors.ts';
import { createTraceReader, type SipMessage, type TraceReader } from './trace.ts';

/** `Error : 504, Server time-out`, as a test of a partner prints the answer that it got. */
const cmdletStatus =
  /^(?:(?:error(?: message)?|錯誤(?: ?訊息)?)\s{0,20}[:：]\s{0,5})?(?<status>[3-6]\d\d)(?=[\s,(])\s?(?:,|\(|[A-Z])\s?(?<phrase>[A-Za-z][A-Za-z -]{2,60})/iu;
/** Entry of a diagnostic record: what happened, with which address, its number, and its data. */
const recordField = /^(?<name>text|peer-ip|result-code|data)\s{0,3}:\s{0,3}(?<value>.{1,2000})$/iu;

/** What the lines so far say about those that follow. */
interface State {
  readonly trace: TraceReader;
  /** A status that a cmdlet printed, for the diagnosis behind it. */
  status: { readonly line: Line; readonly sip: number; readonly phrase: string } | undefined;
  /** Of a diagnostic record. */
  text: string | undefined;
  /** Of the same record: the address and port of the other side. */
  peer: string | undefined;
  /** The line of a header that stands in no message: the status of its message may be the next line. */
  alone: number | undefined;
  /** The last event, whose text may go on to name a number and a peer. */
  event: { readonly attributes: Record<string, string>; readonly until: number } | undefined;
}

/**
 * Reads what has a form of its own: SIP messages, diagnostic headers, numbers and events. Gives back the lines that have none,
 * to be read as sentences.
 */
export function readTrace(lines: readonly Line[], gathered: Gathered): readonly Line[] {
  const state: State = {
    trace: createTraceReader(),
    status: undefined,
    text: undefined,
    peer: undefined,
    alone: undefined,
    event: undefined,
  };
  const rest: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const taken = readOne(lines, at, state, gathered);
    if (taken === 0) rest.push(line);
    for (const { number } of lines.slice(at, at + taken)) gathered.taken.add(number);
    at += Math.max(taken, 1);
  }
  flushStatus(state, gathered);
  addStatuses(state.trace, gathered);
  addTaken(state.trace, gathered);
  gathered.messages += state.trace.responses.some(({ headers }) => headers > 1)
    ? state.trace.count
    : Math.max(0, state.trace.count - 1);
  return rest;
}

/** Ways between two domains of which a request that was taken is kept. */
const mostTaken = 8;
/** Answers that come with a diagnosis when federation refuses or fails. */
const ofEdges: ReadonlySet<number> = new Set([403, 504]);

/** Reads at one line; gives how many lines that took, 0 when it is plain text. */
function readOne(lines: readonly Line[], at: number, state: State, gathered: Gathered): number {
  const line = lines[at];
  if (line === undefined) return 1;
  if (mayHoldHeader(line)) {
    const { text, taken } = joinFolded(lines, at);
    const headers = readHeaders(text);
    if (headers.length > 0) {
      // A status line may stand before the header on the same line.
      if (text.includes('SIP/2.0')) state.trace.read(line);
      for (const header of headers) addHeader(header, line, state, gathered);
      return taken;
    }
  }
  if (state.trace.read(line)) {
    const begun = state.trace.current;
    const isOfHeader = state.alone === line.number - 1 && ofEdges.has(begun?.status ?? 0);
    if (begun !== undefined && isOfHeader) begun.isDiagnosed = true;
    state.text = undefined;
    state.peer = undefined;
    return 1;
  }
  const isRead =
    readEventLine(lines, at, state, gathered) ||
    readRecord(lines, at, state, gathered) ||
    readStatus(line, state, gathered);
  return isRead ? 1 : 0;
}

function addHeader(
  header: DiagnosticHeader,
  line: Line,
  state: State,
  { collector, context }: Gathered,
): void {
  const message = state.trace.current;
  const { reason, source, ...attributes } = header.attributes;
  // The public header repeats the other one with less.
  if (header.kind === 'ms-diagnostics-public' && message?.isDiagnosed === true) return;
  if (message !== undefined) message.isDiagnosed = true;
  state.alone = message === undefined ? line.number : undefined;
  const way = message && state.trace.wayOf(message, context);
  const method = message?.method;
  const sip = message?.status ?? state.status?.sip;
  collector.add(line, header.text, {
    kind: header.kind,
    id: header.id ?? null,
    sip: sip !== undefined && sip >= 300 ? sip : undefined,
    reason,
    source,
    attributes: { ...peerIn(message), ...attributes, ...(method !== undefined && { method }) },
    way,
  });
  state.status = undefined;
}

/** Which server of theirs the message was exchanged with, as far as the trace tells that by its address. */
function peerIn(message: SipMessage | undefined): Readonly<Record<string, string>> {
  const address = addressOf({ address: message?.peer ?? '' });
  return message?.peer !== undefined && address !== undefined
    ? { [peerAttribute]: message.peer }
    : {};
}

/** Lines behind a number on which a diagnostic record may show its data. */
const linesOfRecord = 5;

/** A line of a diagnostic record of the server's own log, or a number in plain text. */
function readRecord(lines: readonly Line[], at: number, state: State, gathered: Gathered): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const field = fieldOf(line);
  if (field?.name === 'data') return true;
  if (field?.name === 'peer-ip') {
    state.peer = field.value.trim();
    return true;
  }
  if (field?.name === 'text') {
    state.text = field.value;
    return rowOfPhrase(field.value) !== undefined;
  }
  const number = readNumber(line.text);
  if (number === undefined) return false;
  if (field !== undefined) gathered.messages += 1;
  if (state.event !== undefined && at <= state.event.until) {
    Object.assign(state.event.attributes, { hresult: number.shown, ...peerOf(line.text) });
    return true;
  }
  const behind = line.text.slice(line.text.indexOf(number.shown) + number.shown.length);
  const data = lines
    .slice(at + 1, at + linesOfRecord)
    .map(fieldOf)
    .find((one) => one?.name === 'data')?.value;
  gathered.collector.add(line, line.text, {
    kind: number.kind,
    id: number.id,
    reason: state.text,
    attributes: {
      ...(state.peer !== undefined && { address: state.peer }),
      ...readAttributes(data ?? behind),
      ...peerOf(line.text),
    },
  });
  state.text = undefined;
  state.peer = undefined;
  return true;
}

function fieldOf({ text }: Line): { readonly name: string; readonly value: string } | undefined {
  const { name, value } = recordField.exec(text)?.groups ?? {};
  return name === undefined || value === undefined
    ? undefined
    : { name: name.toLowerCase(), value };
}

function readEventLine(
  lines: readonly Line[],
  at: number,
  state: State,
  { collector, events, taken }: Gathered,
): boolean {
  const line = lines[at];
  const id = line === undefined ? undefined : readEventId(line);
  if (line === undefined || id === undefined) return false;
  const { event, whole, machine, from, to } = readEvent(id, lines, at);
  events.push({ event, line });
  for (const { number } of lines.slice(from, to)) taken.add(number);
  const number = readNumber(whole);
  const added = collector.add(line, event.text, {
    kind: 'event',
    id: `event-${id}`,
    reason: event.text,
    source: machine,
    attributes: { ...(number && { hresult: number.shown }), ...peerOf(whole) },
  });
  if (added !== undefined) state.event = { attributes: added.attributes, until: at + linesOfEvent };
  return true;
}

function readStatus(line: Line, state: State, gathered: Gathered): boolean {
  const { status, phrase } = cmdletStatus.exec(line.text)?.groups ?? {};
  if (status === undefined || phrase === undefined) return false;
  const row = rowOfPhrase(line.text);
  flushStatus(state, gathered);
  if (row === undefined) {
    state.status = { line, sip: Number(status), phrase: phrase.trim() };
    return true;
  }
  gathered.collector.add(line, line.text, {
    kind: 'ms-diagnostics',
    id: row,
    sip: Number(status),
    reason: line.text.replace(/^[^:：]{0,40}[:：]\s?/u, ''),
  });
  return true;
}

/** A status of a cmdlet behind which no diagnosis came stands for itself. */
function flushStatus(state: State, { collector }: Gathered): void {
  const { status } = state;
  state.status = undefined;
  if (status === undefined) return;
  const { line, sip, phrase } = status;
  collector.add(line, line.text, { kind: 'sip', id: `sip-${sip}`, sip, reason: phrase });
}

/** Failed answers that no header explains. Those that are part of every conversation are passed over, but for challenges. */
function addStatuses(trace: TraceReader, { collector, context }: Gathered): void {
  const failed = (message: SipMessage): boolean =>
    message.status !== undefined && message.status >= 400 && !message.isDiagnosed;
  for (const message of trace.responses.filter(failed)) {
    const { line, status = 0, phrase, method } = message;
    collector.add(line, line.text, {
      kind: 'sip',
      id: `sip-${status}`,
      sip: status,
      reason: phrase,
      attributes: { ...peerIn(message), ...(method !== undefined && { method }) },
      way: trace.wayOf(message, context),
    });
  }
}

/** Requests whose answer shows that they reached somebody; the others go between servers, or end what was begun. */
const reaching: ReadonlySet<string> = new Set(['INVITE', 'MESSAGE', 'SUBSCRIBE']);

/** Of each way between two domains the last request that was taken: it shows that the way was open then. */
function addTaken(trace: TraceReader, { collector, context }: Gathered): void {
  const last = new Map<string, readonly [SipMessage, ReturnType<TraceReader['wayOf']>]>();
  for (const message of trace.responses) {
    const { status = 0, method = '' } = message;
    if (status < 200 || status > 299 || !reaching.has(method)) continue;
    const way = trace.wayOf(message, context);
    const [from, to] = [way.from, way.to].map(domainOf);
    if (way.direction === undefined || from === undefined || from === to) continue;
    last.set(`${way.direction} ${from} ${to ?? ''}`, [message, way]);
  }
  for (const [message, way] of [...last.values()].slice(-mostTaken)) {
    const { line, status = 0, phrase, method = '' } = message;
    const attributes = { ...peerIn(message), method };
    const id = `sip-${status}`;
    collector.add(line, line.text, {
      kind: 'sip',
      id,
      sip: status,
      reason: phrase,
      attributes,
      way,
    });
  }
}
