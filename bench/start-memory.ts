// Start and memory of the built product beside the bare echo bot, one process after the other, taking turns.
// Run: npx tsx bench/start-memory.ts [rounds]
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { isAnything } from './bots.ts';
import { build, builtFile } from './built.ts';
import { post, startConnector } from './conversation.ts';
import { median, printTable, ratios, showSpread, verdict } from './figures.ts';

const rounds = Number(process.argv[2] ?? 7);
const goals = { start: 1.5, memory: 1.3 } as const;
const settleMs = 700;
const pollMs = 2;
const conversations = 20;

interface Row {
  readonly startMs: number;
  readonly atRestMb: number;
  readonly after100Mb: number;
  readonly after1000Mb: number;
}

interface Candidate {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const candidates: readonly Candidate[] = [
  { name: 'echo', file: 'bench/echo-bot', text: 'hello there' },
  // What `npm start` runs after it has built.
  { name: 'ours', file: 'bot/main', text: 'help' },
];

build();
const connector = await startConnector();
const { serviceUrl } = connector;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isHealthy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/health', agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** What the system counts as in memory, in MB. */
function memoryOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout.toString()) / 1024;
}

async function measure({ file, text }: Candidate): Promise<Row> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'fedbot-bench-'));
  const began = performance.now();
  const child = spawn(process.execPath, [builtFile(file)], {
    // A resolver that nobody asks: no message names a domain.
    env: {
      ...process.env,
      PORT: String(port),
      DNS_RESOLVERS: '127.0.0.1:53',
      DATA_DIR: directory,
    },
    stdio: 'ignore',
  });
  while (!(await isHealthy(port))) await wait(pollMs);
  const startMs = performance.now() - began;
  await wait(settleMs);
  const atRestMb = memoryOf(child);
  await talk(port, text, 100);
  const after100Mb = memoryOf(child);
  await talk(port, text, 900);
  const after1000Mb = memoryOf(child);
  child.kill();
  await once(child, 'exit');
  rmSync(directory, { recursive: true });
  return { startMs, atRestMb, after100Mb, after1000Mb };
}

async function talk(port: number, text: string, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    const conversation = `c${turn % conversations}`;
    const person = { user: `u${turn % conversations}`, tenant: 't', conversation };
    const reply = connector.wait(conversation, isAnything);
    await post({ port, serviceUrl }, person, text);
    await reply;
  }
  await wait(settleMs);
}

const measured = new Map<Candidate, Row[]>(candidates.map((one) => [one, []]));
// The first start of each reads its files from the disk.
for (const one of candidates) await measure(one);
for (let round = 0; round < rounds; round += 1)
  for (const [one, rows] of measured) rows.push(await measure(one));

const [echoRows = []] = measured.values();
console.log(`Node ${process.version}, ${rounds} rounds`);
for (const key of ['startMs', 'atRestMb', 'after100Mb', 'after1000Mb'] as const) {
  const goal = key === 'startMs' ? goals.start : goals.memory;
  const base = echoRows.map((row) => row[key]);
  printTable([
    [key, 'median', 'ratio to echo', `goal ${goal}`],
    ...[...measured].map(([{ name }, rows]) => {
      const values = rows.map((row) => row[key]);
      const ratio = ratios(values, base);
      return [name, showSpread(values, 0), showSpread(ratio), verdict(median(ratio) <= goal)];
    }),
  ]);
  console.log('');
}
connector.close();
