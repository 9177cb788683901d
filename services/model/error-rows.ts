import { errorRowOf, isErrorRowId, type ErrorRowId } from './error-table.ts';
import type { ErrorLine } from './facts.ts';

/** Fragments of reasons, in lower case, and the row that they belong to, whatever number stands beside them. */
const phrases: readonly (readonly [string, ErrorRowId])[] = [
  ['unable to resolve dns srv', '1008'],
  ['conflicting srv and host', '1009'],
  ['no match for domain in dns srv', '1009'],
  ['unable to resolve dns a record', '1014'],
  ['certificate trust with', '1010'],
  ['certificate trust for next-hop', '1010'],
  ['not authorized to communicate with federated', '1002'],
  ['not authorized to communicate with public im', '1001'],
  ['not authorized to communicate with users outside', '1012'],
  ['time skew detected during authentication', '1013'],
  ['cannot route from and to domains', '1017'],
  ['identity of the referrer could not be', '1020'],
  ['cannot route this type of sip request', '1027'],
  ['but the domain is not in the allow list', '1028'],
  ['federated peer did not report diagnostic', '1034'],
  ['public im provider did not report diagnostic', '1035'],
  ['shared address space peer did not report', '1036'],
  ['tls negotiation with a federated peer', '1047'],
  ['tls negotiation with a public im', '1048'],
  ['failed to connect to a federated peer', '1046'],
  ['failed to connect to a peer server', '1038'],
  ['cannot route from message source domain', '1015'],
  ['asserted domain traffic type', '1016'],
  ['cannot route to destination domain', '1005'],
  ['route set is no longer valid', '1004'],
  ['route set no longer valid', '1004'],
  ['see response code and reason phrase', '2'],
  ['not enabled for remote access', '4003'],
  ['destination uri either not enabled', '4005'],
  ['destination uri not enabled for sip', '4005'],
  ['error parsing sdp', '24000'],
  ['cannot process route headers from a non-trusted', '0xc3e93c5e'],
  ['peer certificate does not contain a matching', '0x80090322'],
  ['target principal name is incorrect', '0x80090322'],
  ['issued by an authority that is not trusted', '0x80090325'],
  ['not chained off a trusted root', '0x80090325'],
  ['certificate is not trusted', '0x80090325'],
  ['peer certificate has expired', '0x80090328'],
  ['user does not exist', '1003'],
  ['not have a registered endpoint', 'sip-480'],
  ['no registered endpoint', 'sip-480'],
];

/** The row whose words stand in a text. Fragments are looked for in the order of the list. */
export function rowOfPhrase(text: string): ErrorRowId | undefined {
  const lower = text.toLowerCase();
  return phrases.find(([phrase]) => lower.includes(phrase))?.[1];
}

/** Winsock numbers that have a row. */
const winsock = /\b(?<number>1(?:00(?:51|53|54|60|61|65)|100[1-4]))\b/u;

/** The row of a number of Windows in any notation: an HRESULT, one that wraps a Winsock number, or that number alone. */
export function rowOfNumber(text: string): ErrorRowId | undefined {
  const hex = /\b0x(?<digits>[\da-f]{8})\b/iu.exec(text)?.groups?.digits?.toLowerCase();
  if (hex !== undefined) return rowOfHresult(`0x${hex}`);
  const decimal = /(?<!\d)(?<digits>-[12]\d{9}|[23]\d{9})(?!\d)/u.exec(text)?.groups?.digits;
  if (decimal !== undefined)
    return rowOfHresult(`0x${(Number(decimal) >>> 0).toString(16).padStart(8, '0')}`);
  return rowOfId(`winsock-${winsock.exec(text)?.groups?.number ?? ''}`);
}

function rowOfHresult(id: string): ErrorRowId | undefined {
  if (isErrorRowId(id)) return id;
  // FACILITY_WIN32: the low word is a Winsock or a Win32 number.
  if (!id.startsWith('0x8007')) return undefined;
  return rowOfId(`winsock-${Number.parseInt(id.slice(6), 16)}`);
}

function rowOfId(id: string): ErrorRowId | undefined {
  return isErrorRowId(id) ? id : undefined;
}

/** Words of what most ranges of numbers are about: voice, voice mail, telephones, meetings. */
const ofCalls =
  /voice|voicemail|exchange|\bum\b|mailbox|call|phone|pstn|gateway|mediation|media|audio|video|conferenc|meeting|dial|number|trunk|focus|application/iu;

/** The row of a whole range of ms-diagnostics. Source: Microsoft, "ms-diagnostics header", for all but 28000. */
function rowOfRange(id: number): ErrorRowId | undefined {
  if (id >= 90_000 && id < 100_000) return 'range-90000';
  return rowOfId(`range-${Math.floor(id / 1_000) * 1_000}`);
}

/** The row of a SIP status; that of its class for one without its own. Answers below 400 have none. */
export function rowOfStatus(status: number): ErrorRowId | undefined {
  return rowOfId(`sip-${status}`) ?? rowOfId(`sip-${Math.floor(status / 100)}xx`);
}

/** The number of Windows Sockets that a line shows, under the names of Lync and of Skype for Business. */
export function socketCodeOf(attributes: ErrorLine['attributes']): string | undefined {
  return attributes.winsockfailurecode ?? attributes['winsock-code'];
}

/**
 * What explains an error line, the best first: its own row, those of the numbers and words among its attributes, what its
 * reason says, the range of its number, the SIP status beside it. Empty when nothing is known about it.
 */
export function rowsOf(line: ErrorLine): readonly ErrorRowId[] {
  const { id, attributes, reason, sip } = line;
  const exact = id === null ? undefined : rowOfId(id);
  const numbers = [attributes.hresult, socketCodeOf(attributes), attributes['result-code']].map(
    (value) => (value === undefined ? undefined : rowOfNumber(value)),
  );
  const type = attributes.errortype === undefined ? undefined : rowOfPhrase(attributes.errortype);
  const said = reason === null ? undefined : rowOfPhrase(reason);
  // The words of the line are nearer to the truth than a number that we know from memory only.
  const isSure = exact !== undefined && errorRowOf(exact).confidence !== 'unverified';
  const first = isSure ? [exact, ...numbers, type, said] : [said, exact, ...numbers, type];
  const known = [...new Set(first.filter((row) => row !== undefined))];
  const status = sip === null ? undefined : rowOfStatus(sip);
  if (known.length === 0 && isDiagnostic(line)) {
    const range = rowOfRange(Number(id));
    // A number that stands in no list here may tell of something else than its neighbours, and then the answer it came with is nearer.
    const isElsewhere = reason !== null && !ofCalls.test(reason);
    if (range !== undefined && isElsewhere && errorRowOf(range).tells === 'other')
      known.push(...(status === undefined ? [] : [status]));
    if (range !== undefined) known.push(range);
  }
  const [main] = known;
  // Clients and cmdlets show the status that their server got, and say less in words.
  const isVague = main === undefined || errorRowOf(main).tells === 'little';
  const isPlain = line.kind === 'client-text' || line.kind === 'cmdlet';
  if (status !== undefined && (isVague || isPlain)) known.push(status);
  const isTorn = isSure && differ(line, exact, said);
  return [...new Set([...(isTorn ? (['words-differ'] as const) : []), ...known])];
}

/** Whether the words of a diagnostic line are those of another number than its own. Numbers of Windows in its words say more of the same. */
function differ(line: ErrorLine, own: ErrorRowId, said: ErrorRowId | undefined): boolean {
  return said !== undefined && said !== own && isDiagnostic(line) && /^\d+$/u.test(said);
}

/**
 * The rows that say which fault it was, the best first: an event names a kind of fault, and the number inside which one of them
 * happened, so that what is true of the kind says nothing any more. Elsewhere all rows of the line.
 */
export function exactRowsOf(line: ErrorLine): readonly ErrorRowId[] {
  const rows = rowsOf(line);
  if (line.kind !== 'event') return rows;
  const inside = rows.filter((row) => row !== line.id);
  return inside.length > 0 ? inside : rows;
}

/**
 * The row that tells most. A number or a word beside the line's own number that names a fault says it more exactly than that does;
 * else the first that names one, else the first. Where number and words contradict each other, neither is followed. Undefined when
 * nothing is known about the line.
 */
export function bestRowOf(line: ErrorLine): ErrorRowId | undefined {
  const [first, ...beside] = exactRowsOf(line);
  if (first === 'words-differ') return first;
  const names = (row: ErrorRowId) => errorRowOf(row).tells === 'cause';
  return beside.find(names) ?? first;
}

function isDiagnostic({ id, kind }: ErrorLine): boolean {
  return id !== null && /^\d{1,6}$/u.test(id) && kind.includes('diagnostics');
}
