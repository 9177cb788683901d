// Questions per second, CPU per question and lost answers: our resolver beside node:dns and bare dns-packet, at a server in
// another process that knows every name. Rounds take turns. Run: npx tsx bench/dns-throughput.ts [names] [rounds] [only this client]
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { Resolver as NodeResolver } from 'node:dns/promises';
import { once } from 'node:events';
import dnsPacket from 'dns-packet';
import pLimit from 'p-limit';
import { createResolver } from '../services/dns/resolver.ts';
import { build, builtFile, nextMessage, startBuilt } from './built.ts';
import { median, printTable, quantile, ratios, showSpread } from './figures.ts';

/** What everybody is asked to keep in flight; ours does so by itself. */
const inFlight = 128;
const timeoutMs = 1000;
const poolSize = 64;
/** More at once than the buffers of the sockets hold. */
const manyAtOnce = 10_000;
const [, , ...words] = process.argv;
const role = words[0] === 'serve' || words[0] === 'measure' ? words[0] : 'start';

/** One SRV record for whatever is asked: priority 0, weight 0, port 5061, target `sip` below the name asked. */
async function serve(): Promise<void> {
  // A pointer to the question's name, type, class, 300 s, 12 bytes of data.
  const frame = 'c00c' + '0021' + '0001' + '0000012c' + '000c';
  const record = Buffer.from(frame + '0000' + '0000' + '13c5' + '03736970' + 'c00c', 'hex');
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const question = query.subarray(12, query.indexOf(0, 12) + 5);
    const header = Buffer.from([0, 0, 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]);
    query.copy(header, 0, 0, 2);
    socket.send([header, question, record], port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  process.send?.(socket.address().port);
  process.on('disconnect', () => process.exit());
}

/** Gives true when the name was answered. */
type Ask = (name: string) => Promise<boolean>;
interface Client {
  readonly name: string;
  readonly start: (port: number) => { readonly ask: Ask; readonly close?: () => void };
}

function encode(id: number, name: string): Buffer {
  const additionals = [{ type: 'OPT', name: '.', udpPayloadSize: 1232, flags: 0, options: [] }];
  return dnsPacket.encode({
    type: 'query',
    id,
    flags: dnsPacket.RECURSION_DESIRED,
    questions: [{ type: 'SRV', name }],
    additionals: additionals as unknown as NonNullable<dnsPacket.Packet['additionals']>,
  });
}

function answers(bytes: Buffer, id: number, name: string): boolean {
  const packet = dnsPacket.decode(bytes);
  return packet.id === id && packet.questions?.[0]?.name === name && packet.answers?.length === 1;
}

/** The least that a careful client can do: one socket, and so one random port, for each question. No repeats. */
function askOnce(port: number, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const id = randomInt(0x10000);
    const socket = createSocket('udp4');
    const end = (isAnswered: boolean) => {
      clearTimeout(timer);
      socket.close();
      resolve(isAnswered);
    };
    const timer = setTimeout(end, timeoutMs, false);
    socket.on('message', (bytes) => {
      if (answers(bytes, id, name)) end(true);
    });
    socket.on('error', () => end(false));
    socket.connect(port, '127.0.0.1', () => socket.send(encode(id, name)));
  });
}

/** The least that a quick client can do: a fixed set of sockets. No repeats. */
function startPool(port: number, size: number): ReturnType<Client['start']> {
  const members = Array.from({ length: size }, () => {
    const socket = createSocket('udp4');
    const waiting = new Map<number, { name: string; end: (isAnswered: boolean) => void }>();
    socket.on('message', (bytes) => {
      const id = bytes.readUInt16BE(0);
      const one = waiting.get(id);
      if (one !== undefined && answers(bytes, id, one.name)) one.end(true);
    });
    const ready = new Promise<void>((resolve) => socket.connect(port, '127.0.0.1', resolve));
    return { socket, waiting, ready };
  });
  return {
    async ask(name) {
      const member = members[randomInt(size)];
      if (member === undefined) return false;
      const { socket, waiting, ready } = member;
      await ready;
      let id = randomInt(0x10000);
      while (waiting.has(id)) id = randomInt(0x10000);
      return new Promise((resolve) => {
        const end = (isAnswered: boolean) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(isAnswered);
        };
        const timer = setTimeout(end, timeoutMs, false);
        waiting.set(id, { name, end });
        socket.send(encode(id, name));
      });
    },
    close: () => members.forEach(({ socket }) => socket.close()),
  };
}

const clients: readonly Client[] = [
  { name: 'dns-packet, a socket each', start: (port) => ({ ask: (name) => askOnce(port, name) }) },
  { name: 'dns-packet, one socket', start: (port) => startPool(port, 1) },
  { name: `dns-packet, ${poolSize} sockets`, start: (port) => startPool(port, poolSize) },
  {
    name: 'node:dns',
    start(port) {
      const resolver = new NodeResolver({ timeout: timeoutMs, tries: 1 });
      resolver.setServers([`127.0.0.1:${port}`]);
      const ask: Ask = (name) =>
        resolver.resolveSrv(name).then(
          (records) => records.length === 1,
          () => false,
        );
      return { ask };
    },
  },
  {
    name: 'ours',
    start(port) {
      const resolver = createResolver({ servers: [`127.0.0.1:${port}`] });
      const ask: Ask = async (name) =>
        (await resolver.ask({ name, type: 'SRV' })).kind === 'records';
      return { ask, close: () => resolver.close() };
    },
  },
];

let asked = 0;
/** A name that nobody asked for before. */
function nextName(): string {
  asked += 1;
  return `_sipfederationtls._tcp.n${asked}.example`;
}

interface Measure {
  readonly perSecond: number;
  readonly cpuMicroseconds: number;
  readonly lost: number;
}

async function measure(ask: Ask, names: number, limit: number): Promise<Measure> {
  const list = Array.from({ length: names }, nextName);
  const limited = pLimit(limit);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const results = await Promise.all(
    list.map((name) => (limit === Infinity ? ask(name) : limited(() => ask(name)))),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const answered = results.filter((isAnswered) => isAnswered).length;
  return {
    perSecond: answered / seconds,
    cpuMicroseconds: (user + system) / names,
    lost: names - answered,
  };
}

interface Started {
  readonly name: string;
  readonly ask: Ask;
  readonly close?: () => void;
  readonly paced: Measure[];
  readonly atOnce: Measure[];
}

/** Every round measures each client: with so many in flight as it is asked to keep, and with everything at once. */
async function compare(names: number, rounds: number, only: string): Promise<void> {
  const server = startBuilt('bench/dns-throughput', ['serve']);
  const port = await nextMessage<number>(server);
  const started = clients
    .filter((client) => client.name.includes(only))
    .map(({ name, start }): Started => ({ name, ...start(port), paced: [], atOnce: [] }));
  for (const { ask } of started) await measure(ask, 2000, inFlight);
  for (let round = 0; round < rounds; round += 1)
    for (const { ask, paced, atOnce } of started) {
      paced.push(await measure(ask, names, inFlight));
      atOnce.push(await measure(ask, manyAtOnce, Infinity));
    }
  console.log(`Node ${process.version}, ${rounds} rounds`);
  show(`${names} names, ${inFlight} in flight`, names, started, ({ paced }) => paced);
  show(`${manyAtOnce} at once`, manyAtOnce, started, ({ atOnce }) => atOnce);
  for (const { close } of started) close?.();
  server.disconnect();
}

/** The ratio is that of CPU per question to the first client; time on the clock depends on who else computes. */
function show(
  title: string,
  names: number,
  started: readonly Started[],
  measuresOf: (one: Started) => readonly Measure[],
): void {
  const cpu = (one: Started) => measuresOf(one).map(({ cpuMicroseconds }) => cpuMicroseconds);
  const [first] = started;
  console.log(`\n${title}`);
  printTable([
    ['client', 'answers/s', 'us CPU each', 'CPU ratio', 'lost'],
    ...started.map((one) => [
      one.name,
      showSpread(
        measuresOf(one).map(({ perSecond }) => perSecond),
        0,
      ),
      showSpread(cpu(one), 0),
      showSpread(ratios(cpu(one), first === undefined ? [] : cpu(first))),
      showLost(measuresOf(one), names),
    ]),
  ]);
}

function showLost(measures: readonly Measure[], names: number): string {
  const parts = measures.map(({ lost }) => (100 * lost) / names);
  return `${median(parts).toFixed(1)} % (at most ${quantile(parts, 1).toFixed(1)} %)`;
}

if (role === 'serve') {
  await serve();
} else if (role === 'measure') {
  const [, names = '10000', rounds = '5', only = ''] = words;
  await compare(Number(names), Number(rounds), only);
} else {
  build();
  const { status } = spawnSync(
    process.execPath,
    [builtFile('bench/dns-throughput'), 'measure', ...words],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
