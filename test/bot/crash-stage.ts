import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FakeDns } from '../../bot/demo/fake-dns.ts';
import { openDatabase } from '../../bot/store/database.ts';
import { storeFileName } from '../../bot/store/libsql-store.ts';
import { post, posted, type Arrived, type Connector } from '../support/connector.ts';
import { Walker } from './crash-guide.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiled = join(root, 'out', 'crash');
/** Messages that wait for their answer at once, as those of several people do. */
export const atOnce = 3;

/** Compiled, because the sources start five times slower. */
export function compile(): string {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const to = ['--outDir', compiled, '--tsBuildInfoFile', join(compiled, '.tsbuildinfo')];
  spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...to], { cwd: root });
  const file = join(compiled, 'bot', 'main.js');
  assert.ok(existsSync(file));
  return file;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Every third message causes a look, whose answer comes after the turn. */
export const hasJob = (at: number) => at % 3 === 0;
const domainOf = (at: number) => `n${at}.test`;
const addressOf = (at: number) => `198.18.${at >> 8}.${at & 255}`;
export const conversationOf = (at: number) => `a:talk-${at % 4}`;

/** The real server in a process of its own, a channel, and who talks to it. */
export class Stage {
  readonly #file: string;
  readonly #dns: FakeDns;
  readonly connector: Connector;
  readonly directory: string;
  readonly #port: number;
  readonly walker: Walker;
  readonly acknowledged = new Set<number>();
  readonly #sent = new Set<number>();
  #next = 0;
  #taken = 0;
  #child: ChildProcess | undefined;
  /** What it wrote to its log, to show when something is wrong. */
  log = '';

  constructor(parts: {
    file: string;
    dns: FakeDns;
    connector: Connector;
    directory: string;
    port: number;
  }) {
    this.#file = parts.file;
    this.#dns = parts.dns;
    this.connector = parts.connector;
    this.directory = parts.directory;
    this.#port = parts.port;
    this.walker = new Walker(parts.connector, `http://127.0.0.1:${parts.port}`);
  }

  start(): void {
    const { PATH } = process.env;
    const child = spawn(process.execPath, [this.#file], {
      cwd: this.directory,
      env: {
        PATH,
        PORT: String(this.#port),
        DATA_DIR: join(this.directory, 'data'),
        DNS_RESOLVERS: this.#dns.server,
        CONTROL_HOSTS: '',
        LOCAL_PAGE: 'no',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => {
      this.log = (this.log + chunk.toString()).slice(-20_000);
    });
    this.#child = child;
    this.connector.phase += 1;
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    assert.ok(child !== undefined);
    const ended = once(child, 'exit');
    child.kill(signal);
    const [status, by] = (await ended) as [number | null, string | null];
    assert.deepEqual([status, by], signal === 'SIGKILL' ? [null, signal] : [0, null], this.log);
  }

  /** Leaves no process behind when something went wrong. */
  abandon(): void {
    this.#child?.kill('SIGKILL');
  }

  async isUp(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.#port}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async untilUp(): Promise<void> {
    await this.#until('it is up', () => this.isUp());
  }

  async #until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + 40_000;
    while (!(await isSo())) {
      const { exitCode } = this.#child ?? {};
      const isLost = typeof exitCode === 'number' || performance.now() > deadline;
      assert.ok(!isLost, `waited until ${what}; exit code ${exitCode ?? 'none'}; ${this.log}`);
      await wait(5);
    }
  }

  /** Settles when this process has taken a message. */
  async untilBusy(): Promise<void> {
    const before = this.#taken;
    await this.#until('it takes a message', () => Promise.resolve(this.#taken > before));
  }

  /** Posts what was not acknowledged, some of what was, and then new messages, until it is told to stop. */
  async talk(signal: AbortSignal, { isLast = false } = {}): Promise<void> {
    const open = [...this.#sent].filter((at) => !this.acknowledged.has(at));
    const again = [...this.acknowledged].slice(-10).filter((at) => at % 4 === 1);
    const line = [...open, ...again];
    const speak = async (): Promise<void> => {
      while (!signal.aborted) {
        const queued = line.shift();
        if (queued === undefined && isLast) return;
        const at = queued ?? this.#next++;
        this.#sent.add(at);
        if (await this.#post(at)) {
          this.acknowledged.add(at);
          this.#taken += 1;
        } else if (isLast) line.push(at);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, speak));
  }

  async #post(at: number): Promise<boolean> {
    const activity = posted(this.connector, hasJob(at) ? `check ${domainOf(at)}` : addressOf(at), {
      id: `a${at}`,
      from: { id: `29:u${at}` },
      conversation: {
        id: conversationOf(at),
        conversationType: 'personal',
        tenantId: `t${at % 40}`,
      },
    });
    return post(`http://127.0.0.1:${this.#port}`, activity).then(
      (status) => status === 200,
      () => false,
    );
  }

  /** Messages about one message of the person's, by their marks. */
  answersTo(at: number): ReadonlyMap<string, readonly Arrived[]> {
    const name = hasJob(at) ? domainOf(at) : addressOf(at);
    const named = new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?!\\w|\\.\\w)`, 'u');
    const found = this.connector.arrived.filter(({ text }) => named.test(text));
    return groupByMark(found);
  }
}

function groupByMark(arrived: readonly Arrived[]): ReadonlyMap<string, readonly Arrived[]> {
  const groups = new Map<string, Arrived[]>();
  for (const one of arrived) groups.set(one.mark, [...(groups.get(one.mark) ?? []), one]);
  return groups;
}

export const isProgress = ({ text }: Arrived) =>
  /Checking n\d/u.test(text) && !text.includes('FH-');

export async function checkFile(directory: string): Promise<void> {
  const database = await openDatabase(join(directory, 'data', storeFileName));
  assert.equal(database.get('PRAGMA integrity_check')?.integrity_check, 'ok');
  assert.deepEqual(database.all('PRAGMA foreign_key_check'), []);
  database.close();
}
