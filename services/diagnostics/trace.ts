import type { ErrorContext } from '../model/error-seen.ts';
import { federationPort } from '../model/names.ts';
import { addressIn, partyOf } from './hosts.ts';
import { mostRequests } from './limits.ts';
import type { Line } from './lines.ts';

export type Direction = 'outbound' | 'inbound';

/** A SIP message of a trace, as far as its lines were read. */
export interface SipMessage {
  /** Line of its first line. */
  readonly line: Line;
  /** Undefined for a request. */
  readonly status: number | undefined;
  readonly phrase: string;
  method: string | undefined;
  from: string | undefined;
  to: string | undefined;
  callId: string | undefined;
  cseq: string | undefined;
  /** Of a request: where it is addressed to. */
  readonly uri: string | undefined;
  /** Way of the message itself between us and the Internet. */
  flow: 'out' | 'in' | undefined;
  /** Address and port on the outside of an Edge Server that it was sent to, or that an answer came from. */
  peer: string | undefined;
  /** A diagnostic header belongs to it, so its status needs no item of its own. */
  isDiagnosed: boolean;
  /** Headers of SIP that were seen; a status line alone is no trace. */
  headers: number;
}

/** What a log writes around a message, before or behind its lines. */
interface Envelope {
  direction?: 'incoming' | 'outgoing';
  source?: string;
  destination?: string;
  peer?: string;
}

const responseLine =
  /(?:^|[\s:])SIP\/2\.0\s{1,5}(?<status>[1-6]\d\d)\b[ \t]{0,5}(?<phrase>.{0,120})/u;
const requestLine =
  /(?:^|[\s:])(?<method>INVITE|MESSAGE|SUBSCRIBE|NOTIFY|BENOTIFY|SERVICE|OPTIONS|REGISTER|BYE|ACK|CANCEL|INFO|REFER|UPDATE|PRACK|PUBLISH|NEGOTIATE)\s+(?<uri>sips?:\S{1,300})\s+SIP\/2\.0\b/iu;
const recordEnd =
  /\$\$(?:begin|end)_record|^TL_[A-Z]{2,8}\(|\bEnd of (?:Data (?:Received|Sent)|Sending Packet)\b/u;
const received = /\bData Received\b/u;
const sent = /\b(?:Sending Packet|Data Sent)\b/u;
const header =
  /^(?<name>from|to|call-id|cseq|direction|peer|via|f|t|i|v)\s{0,3}:\s{0,3}(?<value>.{1,2000})$/iu;

/** Follows the messages of a trace line by line. Remembers the requests whose answers are still to come. */
export interface TraceReader {
  /** Reads one line; true when it belongs to the frame of a trace, so that nothing else is to be read in it. */
  read(line: Line): boolean;
  /** The message that the present line belongs to. */
  readonly current: SipMessage | undefined;
  readonly responses: readonly SipMessage[];
  /** How many messages there were. */
  readonly count: number;
  /** Which way the failed request went, and between whom. */
  wayOf(message: SipMessage, context: ErrorContext): Way;
}

export interface Way {
  readonly direction: Direction | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export function createTraceReader(): TraceReader {
  let current: SipMessage | undefined;
  let envelope: Envelope = {};
  let count = 0;
  const responses: SipMessage[] = [];
  const requests = new Map<string, SipMessage>();
  const begin = (message: SipMessage): void => {
    count += 1;
    current = message;
    message.flow = flowOf(envelope);
    message.peer = outsideOf(envelope);
    if (message.status !== undefined) responses.push(message);
  };
  return {
    get current() {
      return current;
    },
    get count() {
      return count;
    },
    responses,
    read(line) {
      if (recordEnd.test(line.text)) {
        current = undefined;
        envelope = {};
        return true;
      }
      if (received.test(line.text) || sent.test(line.text)) {
        current = undefined;
        envelope = { direction: received.test(line.text) ? 'incoming' : 'outgoing' };
        return true;
      }
      const started = startOf(line);
      if (started !== undefined) {
        begin(started);
        return true;
      }
      const { name, value } = header.exec(line.text)?.groups ?? {};
      if (name === undefined || value === undefined) return false;
      if (/^(?:direction|peer)$/iu.test(name)) {
        addEnvelope(envelope, name.toLowerCase(), value);
        if (current !== undefined) {
          current.flow ??= flowOf(envelope);
          current.peer ??= outsideOf(envelope);
        }
        return true;
      }
      if (current === undefined) return false;
      addHeader(current, name.toLowerCase(), value, requests);
      return true;
    },
    wayOf: (message, context) => wayOf(message, requests.get(keyOf(message) ?? ''), context),
  };
}

function startOf(line: Line): SipMessage | undefined {
  if (!line.text.includes('SIP/2.0')) return undefined;
  const blank = {
    line,
    method: undefined,
    from: undefined,
    to: undefined,
    callId: undefined,
    cseq: undefined,
    flow: undefined,
    peer: undefined,
    isDiagnosed: false,
    headers: 0,
  };
  const request = requestLine.exec(line.text)?.groups;
  if (request !== undefined) {
    const method = (request.method ?? '').toUpperCase();
    return { ...blank, status: undefined, phrase: '', method, uri: addressIn(request.uri ?? '') };
  }
  const response = responseLine.exec(line.text)?.groups;
  if (response === undefined) return undefined;
  const phrase = (response.phrase ?? '').replace(/["';].*$/u, '').trim();
  return { ...blank, status: Number(response.status), phrase, uri: undefined };
}

function addEnvelope(envelope: Envelope, name: string, value: string): void {
  if (name === 'peer') {
    envelope.peer ??= value.trim().toLowerCase().slice(0, 300);
    return;
  }
  const way = /\b(?<way>incoming|outgoing)\b/iu.exec(value)?.groups?.way?.toLowerCase();
  if (way === 'incoming' || way === 'outgoing') envelope.direction = way;
  const source = /source\s*=\s*"(?<edge>[^"]{1,60})"/iu.exec(value)?.groups?.edge;
  const destination = /destination\s*=\s*"(?<edge>[^"]{1,60})"/iu.exec(value)?.groups?.edge;
  if (source !== undefined) envelope.source = source.toLowerCase();
  if (destination !== undefined) envelope.destination = destination.toLowerCase();
}

/** An Edge Server tells its two sides apart; elsewhere the direction alone must do. */
function flowOf({ direction, source, destination }: Envelope): SipMessage['flow'] {
  if (source?.includes('external') === true) return 'in';
  if (destination?.includes('external') === true) return 'out';
  if (source !== undefined || destination !== undefined) return undefined;
  if (direction === undefined) return undefined;
  return direction === 'outgoing' ? 'out' : 'in';
}

/** The other side of the Edge's outer interface. Only a server listens on the port of federation; who connected to us has another. */
function outsideOf({ source, destination, peer }: Envelope): string | undefined {
  const isOutside = [source, destination].some((edge) => edge?.includes('external') === true);
  return isOutside && peer?.endsWith(`:${federationPort}`) === true ? peer : undefined;
}

function addHeader(
  message: SipMessage,
  name: string,
  value: string,
  requests: Map<string, SipMessage>,
): void {
  message.headers += 1;
  if (name === 'from' || name === 'f') message.from ??= addressIn(value);
  if (name === 'to' || name === 't') message.to ??= addressIn(value);
  if (name === 'call-id' || name === 'i') message.callId ??= value.trim().slice(0, 200);
  if (name === 'cseq') {
    message.cseq ??= value.trim().slice(0, 60);
    message.method ??= /[A-Z]{3,}/u.exec(value)?.[0];
  }
  const key = keyOf(message);
  if (key !== undefined && message.status === undefined && requests.size < mostRequests)
    if (!requests.has(key)) requests.set(key, message);
}

/** An answer repeats the Call-ID and the CSeq of its request (RFC 3261, 8.2.6.2). */
function keyOf({ callId, cseq }: SipMessage): string | undefined {
  return callId === undefined || cseq === undefined ? undefined : `${callId} ${cseq}`;
}

function wayOf(message: SipMessage, request: SipMessage | undefined, context: ErrorContext): Way {
  const from = message.from ?? request?.from;
  const to = message.to ?? request?.to ?? request?.uri ?? message.uri;
  return { direction: directionOf(message, request, partiesOf(from, to, context)), from, to };
}

function partiesOf(
  from: string | undefined,
  to: string | undefined,
  context: ErrorContext,
): Direction | 'inside' | undefined {
  const [sender, receiver] = [partyOf(from, context), partyOf(to, context)];
  if (sender === 'ours' && receiver === 'ours') return 'inside';
  if (sender === 'ours' || receiver === 'theirs') return 'outbound';
  return sender === 'theirs' || receiver === 'ours' ? 'inbound' : undefined;
}

function directionOf(
  message: SipMessage,
  request: SipMessage | undefined,
  parties: Direction | 'inside' | undefined,
): Direction | undefined {
  if (parties === 'inside') return undefined;
  if (parties !== undefined) return parties;
  const asked = request?.flow ?? (message.status === undefined ? message.flow : undefined);
  if (asked !== undefined) return asked === 'out' ? 'outbound' : 'inbound';
  // What comes in as an answer went out as a question.
  if (message.flow === undefined) return undefined;
  return message.flow === 'in' ? 'outbound' : 'inbound';
}
