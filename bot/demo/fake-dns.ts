import { createSocket } from 'node:dgram';
import type { Socket as UdpSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import dnsPacket from 'dns-packet';
import type { DecodedPacket, Answer as PacketRecord } from 'dns-packet';

const rcodes = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const;
const opt = {
  type: 'OPT' as const,
  name: '.',
  udpPayloadSize: 1232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

/** What the server does with one question. The fields may be combined. */
export interface FakeAnswer {
  /** Data of the records as in a zone file: `'0 0 5061 sip.contoso.test'` for SRV; an SOA is `'<serial> <minimum>'`. */
  readonly records?: readonly string[];
  /** Time to live of these records in seconds; that of the server unless given. */
  readonly ttl?: number;
  readonly rcode?: keyof typeof rcodes;
  /** Leaves the first so many queries unanswered; `Infinity` for all. Counted per name and type. */
  readonly drop?: number;
  readonly delayMs?: number;
  /** Over UDP sends header and question only, with the bit that asks for TCP. */
  readonly truncate?: boolean;
  /** Sends these bytes, in this order, in place of an answer; over TCP they are framed. `usual` is what would be sent. */
  readonly raw?: (query: Buffer, usual: Buffer, transport: 'udp' | 'tcp') => readonly Buffer[];
  /** Over TCP ends the connection after so many bytes, the two of the length included. */
  readonly closeAfterBytes?: number;
  /** Over TCP sends pieces of this size, each on its own. */
  readonly pieceBytes?: number;
}

/**
 * A readable table of what the server knows. Keys: `'sip.contoso.test A'`, with `'name *'` for all types, `'*.contoso.test A'`
 * for names that are not in the table, `'* *'` for everything else. A zone is declared by its SOA: `'contoso.test SOA': '1 60'`.
 * One string is one record, a list several.
 */
export type FakeZone = Readonly<Record<string, FakeEntry>>;
type FakeEntry = string | readonly string[] | FakeAnswer;

export interface FakeDnsOptions {
  /** Address on which it listens; 127.0.0.1 unless given. */
  readonly address?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Time to live of records, in seconds; 300 unless given. */
  readonly ttl?: number;
  /** Every answer waits so long, to stand for a network. */
  readonly latencyMs?: number;
  /** Follows aliases inside the table, as a resolver does; true unless given. */
  readonly followAliases?: boolean;
}

/** A query that came in. */
export interface FakeQuery {
  readonly name: string;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
  readonly id: number;
  readonly edns: boolean;
  /** Port it came from. */
  readonly port: number;
}

export interface FakeDns {
  /** `address:port`, as the resolver takes it. */
  readonly server: string;
  /** Every query that came in, also those left unanswered. */
  readonly log: readonly FakeQuery[];
  /** Changes one row of the table. */
  set(key: string, entry: FakeEntry): void;
  close(): Promise<void>;
}

interface Content {
  readonly entry: FakeAnswer;
  readonly answers: readonly PacketRecord[];
  readonly authorities: readonly PacketRecord[];
  readonly rcode: keyof typeof rcodes;
}

/** Starts a DNS server that knows the given table, over UDP and TCP on the same port. Rejects when the port is taken. */
export async function createFakeDns(
  zone: FakeZone,
  options: FakeDnsOptions = {},
): Promise<FakeDns> {
  const { address = '127.0.0.1', port = 0, latencyMs = 0 } = options;
  const table = createTable(zone);
  const log: FakeQuery[] = [];
  const dropped = new Map<string, number>();

  function receive(query: Buffer, transport: 'udp' | 'tcp', from: number, send: Send): void {
    const packet = readQuery(query);
    const [asked] = packet?.questions ?? [];
    if (packet === undefined || asked === undefined) {
      return;
    }
    const edns = packet.additionals?.some(({ type }) => type === 'OPT') ?? false;
    const { name, type } = asked;
    log.push({ name, type, transport, id: packet.id ?? 0, edns, port: from });
    const content = lookUp(table, name.toLowerCase(), type, options);
    const { entry } = content;
    const count = dropped.get(`${name} ${type}`) ?? 0;
    dropped.set(`${name} ${type}`, count + 1);
    if (count < (entry.drop ?? 0)) {
      return;
    }
    const usual = encodeReply(packet, content, edns, transport);
    const replies = entry.raw?.(query, usual, transport) ?? [usual];
    const waitMs = latencyMs + (entry.delayMs ?? 0);
    if (waitMs === 0) {
      send(replies, entry);
    } else {
      setTimeout(() => send(replies, entry), waitMs);
    }
  }

  const { udp, tcp, bound } = await listen(address, port, receive);
  return {
    server: address.includes(':') ? `[${address}]:${bound}` : `${address}:${bound}`,
    log,
    set(key, entry) {
      addRow(table, key, entry);
    },
    async close() {
      udp.close();
      tcp.sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => tcp.server.close(resolve));
    },
  };
}

type Send = (replies: readonly Buffer[], entry: FakeAnswer) => void;
type Receive = (query: Buffer, transport: 'udp' | 'tcp', from: number, send: Send) => void;

function toAnswer(entry: FakeEntry): FakeAnswer {
  if (typeof entry === 'string') {
    return { records: [entry] };
  }
  return 'length' in entry ? { records: entry } : entry;
}

interface Table {
  readonly rows: Map<string, FakeAnswer>;
  /** All names of the rows and those above them: an empty name between two others exists, too. */
  readonly names: Set<string>;
}

function createTable(zone: FakeZone): Table {
  const table = { rows: new Map<string, FakeAnswer>(), names: new Set<string>() };
  for (const [key, entry] of Object.entries(zone)) {
    addRow(table, key, entry);
  }
  return table;
}

function addRow(table: Table, key: string, entry: FakeEntry): void {
  table.rows.set(key, toAnswer(entry));
  for (const name of withAncestors(key.split(' ')[0] ?? '')) {
    table.names.add(name);
  }
}

function withAncestors(name: string): string[] {
  const labels = name.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

function lookUp(
  table: Table,
  asked: string,
  type: string,
  options: FakeDnsOptions,
  followed: readonly PacketRecord[] = [],
): Content {
  const zone = withAncestors(asked).find((name) => table.rows.has(`${name} SOA`));
  const owner = findOwner(table.names, asked) ?? (zone === undefined ? '*' : undefined);
  const entry = table.rows.get(`${owner} ${type}`) ?? table.rows.get(`${owner} *`);
  const alias = table.rows.get(`${owner} CNAME`);
  if (entry === undefined && alias !== undefined) {
    const answers = [...followed, ...toRecords(alias, asked, 'CNAME', options)];
    const target = alias.records?.[0];
    const follows = options.followAliases !== false && answers.length < 20;
    return target !== undefined && follows
      ? lookUp(table, target, type, options, answers)
      : { entry: alias, answers, authorities: [], rcode: 'NOERROR' };
  }
  const own = entry === undefined ? [] : toRecords(entry, asked, type, options);
  const isKnown = table.names.has(owner ?? '') || (zone === undefined && followed.length > 0);
  const unknown = zone === undefined ? 'REFUSED' : 'NXDOMAIN';
  const rcode = entry?.rcode ?? (isKnown ? 'NOERROR' : unknown);
  const isNegative = own.length === 0 && (rcode === 'NOERROR' || rcode === 'NXDOMAIN');
  const soa = isNegative && zone !== undefined ? table.rows.get(`${zone} SOA`) : undefined;
  const authorities = soa === undefined ? [] : toRecords(soa, zone ?? '', 'SOA', options);
  return { entry: entry ?? {}, answers: [...followed, ...own], authorities, rcode };
}

/** The name itself, or the wildcard that stands for it (RFC 4592, section 3.3.1). */
function findOwner(names: ReadonlySet<string>, name: string): string | undefined {
  for (const known of withAncestors(name)) {
    if (names.has(known)) {
      return known === name ? name : undefined;
    }
    const wildcard = known.replace(/^[^.]*/u, '*');
    if (names.has(wildcard)) {
      return wildcard;
    }
  }
  return undefined;
}

function toRecords(
  entry: FakeAnswer,
  name: string,
  type: string,
  options: FakeDnsOptions,
): PacketRecord[] {
  const ttl = entry.ttl ?? options.ttl ?? 300;
  return (entry.records ?? []).map((text) => toRecord(text, name, type, ttl));
}

function toRecord(text: string, name: string, type: string, ttl: number): PacketRecord {
  const [first = '', second = '', third = '', fourth = ''] = text.split(' ');
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
      return { type, name, ttl, data: text };
    case 'TXT':
      return { type, name, ttl, data: text };
    case 'MX':
      return { type, name, ttl, data: { preference: Number(first), exchange: second } };
    case 'SRV': {
      const [priority, weight, port] = [Number(first), Number(second), Number(third)];
      return { type, name, ttl, data: { priority, weight, port, target: fourth } };
    }
    case 'SOA': {
      const [serial, minimum] = [Number(first), Number(second)];
      const data = { mname: `ns.${name}`, rname: `hostmaster.${name}`, serial, minimum };
      return { type, name, ttl, data };
    }
    default:
      throw new RangeError(`Expected a type out of A to TXT in the table, got "${type}".`);
  }
}

function readQuery(bytes: Buffer): DecodedPacket | undefined {
  try {
    return dnsPacket.decode(bytes);
  } catch {
    // Whatever else arrives on the port is none of ours to answer.
    return undefined;
  }
}

function encodeReply(
  query: DecodedPacket,
  { entry, answers, authorities, rcode }: Content,
  edns: boolean,
  transport: 'udp' | 'tcp',
): Buffer {
  const flags = dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | rcodes[rcode];
  const { id = 0, questions = [] } = query;
  const additionals = edns ? [opt] : [];
  const head = { type: 'response' as const, id, questions, additionals };
  const reply = dnsPacket.encode({
    ...head,
    flags,
    answers: [...answers],
    authorities: [...authorities],
  });
  const isTooLong = reply.length > (edns ? opt.udpPayloadSize : 512);
  return transport === 'udp' && (isTooLong || entry.truncate === true)
    ? dnsPacket.encode({ ...head, flags: flags | dnsPacket.TRUNCATED_RESPONSE })
    : reply;
}

/** The port that TCP was given may be taken for UDP; another one is tried then, unless a certain one is wanted. */
async function listen(address: string, port: number, receive: Receive, tries = 5) {
  const tcp = await listenTcp(address, port, receive);
  const bound = (tcp.server.address() as AddressInfo).port;
  try {
    return { udp: await listenUdp(address, bound, receive), tcp, bound };
  } catch (error) {
    tcp.server.close();
    if (port !== 0 || tries === 0) {
      throw error;
    }
    return listen(address, port, receive, tries - 1);
  }
}

async function listenUdp(address: string, port: number, receive: Receive): Promise<UdpSocket> {
  const socket = createSocket(address.includes(':') ? 'udp6' : 'udp4');
  socket.on('message', (query, from) =>
    receive(query, 'udp', from.port, (replies) => {
      for (const reply of replies) {
        socket.send(reply, from.port, from.address);
      }
    }),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, address, resolve);
  });
  return socket;
}

async function listenTcp(address: string, port: number, receive: Receive) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    sockets.add(socket);
    socket.setNoDelay().on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (piece) => {
      bytes = Buffer.concat([bytes, piece]);
      while (bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
        const end = 2 + bytes.readUInt16BE(0);
        const query = bytes.subarray(2, end);
        bytes = bytes.subarray(end);
        receive(query, 'tcp', socket.remotePort ?? 0, (replies, entry) => {
          void writePieces(socket, replies, entry);
        });
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, resolve);
  });
  return { server, sockets };
}

async function writePieces(
  socket: Socket,
  replies: readonly Buffer[],
  { closeAfterBytes = Infinity, pieceBytes = Infinity }: FakeAnswer,
): Promise<void> {
  const framed = Buffer.concat(replies.flatMap((reply) => [toLength(reply), reply]));
  const bytes = framed.subarray(0, closeAfterBytes);
  for (let sent = 0; sent < bytes.length && !socket.destroyed; sent += pieceBytes) {
    socket.write(bytes.subarray(sent, sent + pieceBytes));
    await new Promise(setImmediate);
  }
  if (closeAfterBytes !== Infinity) {
    socket.end();
  }
}

function toLength(message: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(message.length);
  return length;
}
