import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { connect } from 'node:net';
import { connect as connectTls, createSecureContext, type PeerCertificate } from 'node:tls';
import dnsPacket, { type DecodedPacket } from 'dns-packet';
import pLimit from 'p-limit';
import type { Route } from '../services/probe/tcp.ts';
import type { WorldMap } from './world.ts';

/** One DNS question; `{domain}` in the name stands for the domain that is looked at. */
export interface Pattern {
  readonly name: string;
  readonly type: string;
}

/** Does no more than must be done: no repeats, no cache, no limits, no verdict. */
export interface BareProber {
  /** The record and both address questions of its target; gives the addresses. */
  resolve(domain: string): Promise<readonly string[]>;
  /** The same, these questions beside it, a handshake, and what the certificate says. */
  look(domain: string, beside: readonly Pattern[]): Promise<boolean>;
  close(): void;
}

const poolSize = 16;
const timeoutMs = 5000;
/** Questions in flight; more would be lost in the buffers of the sockets. */
const inFlight = 128;

type Ask = (name: string, type: string) => Promise<DecodedPacket>;

export async function createBareProber({ server, ca, routes }: WorldMap): Promise<BareProber> {
  const [address = '', port = ''] = server.split(':');
  const pool = await Promise.all(
    Array.from({ length: poolSize }, () => openMember(Number(port), address)),
  );
  const limit = pLimit(inFlight);
  const ask: Ask = (name, type) => {
    const member = pool[randomInt(poolSize)];
    if (member === undefined) return Promise.reject(new Error('no socket'));
    return limit(() => member.ask(name, type));
  };
  const context = createSecureContext({ ca });
  const known = new Map(routes.map((one) => [one.address, one.route]));
  const locate = async (domain: string) => {
    const record = await ask(`_sipfederationtls._tcp.${domain}`, 'SRV');
    const [srv] = record.answers?.filter((answer) => answer.type === 'SRV') ?? [];
    const host = srv?.data.target ?? '';
    const found = await Promise.all([ask(host, 'A'), ask(host, 'AAAA')]);
    const records = found.flatMap(({ answers = [] }) => answers);
    const addresses = records.flatMap((answer) =>
      answer.type === 'A' || answer.type === 'AAAA' ? [answer.data] : [],
    );
    return { host, addresses };
  };
  return {
    resolve: async (domain) => (await locate(domain)).addresses,
    async look(domain, beside) {
      const others = Promise.allSettled(
        beside.map(({ name, type }) => ask(name.replace('{domain}', domain), type)),
      );
      const { host, addresses } = await locate(domain);
      const route = known.get(addresses[0] ?? '');
      if (route === undefined) return false;
      const certificate = await readCertificate(route, host, context);
      await others;
      return certificate.subjectaltname?.includes(host) === true && certificate.valid_to !== '';
    },
    close: () => pool.forEach(({ socket }) => socket.close()),
  };
}

interface Waiting {
  readonly name: string;
  readonly end: (packet: DecodedPacket) => void;
}

async function openMember(port: number, address: string): Promise<{ socket: Socket; ask: Ask }> {
  const socket = createSocket('udp4');
  const waiting = new Map<number, Waiting>();
  socket.on('message', (bytes) => {
    const one = waiting.get(bytes.readUInt16BE(0));
    if (one === undefined) return;
    const packet = dnsPacket.decode(bytes);
    if (packet.questions?.[0]?.name === one.name) one.end(packet);
  });
  await new Promise<void>((resolve) => socket.connect(port, address, resolve));
  const ask: Ask = (name, type) =>
    new Promise((resolve, reject) => {
      let id = randomInt(0x10000);
      while (waiting.has(id)) id = randomInt(0x10000);
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error('timeout'));
      }, timeoutMs);
      const end = (packet: DecodedPacket) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(packet);
      };
      waiting.set(id, { name, end });
      socket.send(encode(id, name, type));
    });
  return { socket, ask };
}

function encode(id: number, name: string, type: string): Buffer {
  const flags = { flags: 0, extendedRcode: 0, ednsVersion: 0, flag_do: false };
  return dnsPacket.encode({
    type: 'query',
    id,
    flags: dnsPacket.RECURSION_DESIRED,
    questions: [{ type: type as dnsPacket.RecordType, name }],
    additionals: [{ type: 'OPT', name: '.', udpPayloadSize: 1232, ...flags, options: [] }],
  });
}

/** An Edge shows its certificate and then refuses a client without one; what it showed can be read in both cases. */
function readCertificate(
  { address, port }: Route,
  servername: string,
  secureContext: ReturnType<typeof createSecureContext>,
): Promise<PeerCertificate> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, noDelay: true });
    socket.on('error', reject);
    const tls = connectTls({
      socket,
      servername,
      secureContext,
      maxVersion: 'TLSv1.2',
      rejectUnauthorized: false,
    });
    const read = () => {
      const certificate = tls.getPeerCertificate(true);
      tls.destroy();
      resolve(certificate);
    };
    tls.once('secureConnect', read);
    tls.on('error', read);
  });
}
