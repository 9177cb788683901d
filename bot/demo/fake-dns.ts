import dnsPacket from 'dns-packet';
import type { DecodedPacket } from 'dns-packet';
import { listen } from './fake-dns-sockets.ts';
import type { Send, Transport } from './fake-dns-sockets.ts';
import { addRow, createTable, lookUp } from './fake-dns-table.ts';
import type { Content } from './fake-dns-table.ts';

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

export type Rcode = keyof typeof rcodes;

/** What the server does with one question. The fields may be combined. */
export interface FakeAnswer {
  /** Data of the records as in a zone file: `'0 0 5061 sip.contoso.test'` for SRV; an SOA is `'<serial> <minimum>'`. */
  readonly records?: readonly string[];
  /** Time to live of these records in seconds; that of the server unless given. */
  readonly ttl?: number;
  readonly rcode?: Rcode;
  /** Leaves the first so many queries unanswered; `Infinity` for all. Counted per name and type. */
  readonly drop?: number;
  readonly delayMs?: number;
  /** Over UDP sends header and question only, with the bit that asks for TCP. */
  readonly truncate?: boolean;
  /** Sends these bytes, in this order, in place of an answer; over TCP they are framed. `usual` is what would be sent. */
  readonly raw?: (query: Buffer, usual: Buffer, transport: Transport) => readonly Buffer[];
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
/** One row of the table. */
export type FakeEntry = string | readonly string[] | FakeAnswer;

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
  readonly transport: Transport;
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

/** Starts a DNS server that knows the given table, over UDP and TCP on the same port. Rejects when the port is taken. */
export async function createFakeDns(
  zone: FakeZone,
  options: FakeDnsOptions = {},
): Promise<FakeDns> {
  const { address = '127.0.0.1', port = 0, latencyMs = 0 } = options;
  const table = createTable(zone);
  const log: FakeQuery[] = [];
  const dropped = new Map<string, number>();

  function receive(query: Buffer, transport: Transport, from: number, send: Send): void {
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
  transport: Transport,
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
