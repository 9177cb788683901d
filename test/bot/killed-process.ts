import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Scene } from '../../bot/demo/world.ts';
import { silentLog } from '../../bot/log.ts';
import { openLibsqlStore } from '../../bot/store/libsql-store.ts';
import { findProgress, type Progress } from '../../dialogs/guides/progress.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { conversation, type DeathPoint, type FromChild, type ToChild } from './guide-protocol.ts';

const file = fileURLToPath(new URL('guide-child.ts', import.meta.url));

/** A message as the channel got it. */
export interface Sent {
  readonly mark: string;
  readonly reply: Reply;
}

/** A bot whose processes end, and which goes on with the next. */
export interface MortalBot {
  /** Starts a process. Gives what the one before it left unsaid. */
  start(scenes: readonly Scene[] | undefined): Promise<readonly Sent[]>;
  /** Says something and gives what is answered. */
  say(message: Message): Promise<readonly Sent[]>;
  /** Says something in the course of which the process ends itself as `kill -9` would. Gives what it said before. */
  sayAndDie(message: Message & { readonly dies: DeathPoint }): Promise<readonly Sent[]>;
  kill(): Promise<void>;
  /** Leaves nothing behind, also when something went wrong. */
  abandon(): Promise<void>;
  /** The guide as the file has it, while no process runs. */
  progress(): Promise<Progress>;
}

/** What somebody says, with the world as it is then. */
export type Message = Omit<ToChild & { kind: 'say' }, 'kind' | 'dies'>;

/** The bot in processes that come one after the other, with one store in a file; each of them is killed. */
export class KilledBot implements MortalBot {
  readonly #directory: string;
  #child: ChildProcess | undefined;
  #sent: Sent[] = [];
  /** Processes that were killed so far. */
  kills = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async start(scenes: readonly Scene[] | undefined): Promise<readonly Sent[]> {
    this.#child = fork(file, [this.#directory], {
      execArgv: ['--import', 'tsx/esm'],
      serialization: 'advanced',
    });
    await this.#settled(this.#child);
    return this.#tell({ kind: 'resume', scenes });
  }

  async say(message: Message): Promise<readonly Sent[]> {
    return this.#tell({ kind: 'say', ...message });
  }

  async sayAndDie(message: Message & { readonly dies: DeathPoint }): Promise<readonly Sent[]> {
    const child = this.#running();
    this.#sent = [];
    const heard = (one: FromChild) => one.kind === 'sent' && this.#sent.push(one);
    child.on('message', heard);
    child.send({ kind: 'say', ...message } satisfies ToChild);
    await this.#ended(child);
    return this.#sent;
  }

  async kill(): Promise<void> {
    const child = this.#running();
    child.kill('SIGKILL');
    await this.#ended(child);
  }

  abandon(): Promise<void> {
    this.#child?.kill('SIGKILL');
    return Promise.resolve();
  }

  async progress(): Promise<Progress> {
    const store = await openLibsqlStore({
      directory: this.#directory,
      now: () => new Date(),
      log: silentLog,
    });
    try {
      const { state } = await store.load(conversation);
      const guides = state?.guides;
      const found = guides === undefined ? undefined : findProgress(guides, guides.active);
      return found ?? assert.fail('no guide is active');
    } finally {
      await store.close();
    }
  }

  #running(): ChildProcess {
    return this.#child ?? assert.fail('no process runs');
  }

  async #ended(child: ChildProcess): Promise<void> {
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal, 'SIGKILL');
    this.#child = undefined;
    this.kills += 1;
  }

  async #tell(message: ToChild): Promise<readonly Sent[]> {
    const child = this.#running();
    child.send(message);
    return this.#settled(child);
  }

  /** Waits until nothing is under way in the process. */
  #settled(child: ChildProcess): Promise<readonly Sent[]> {
    return new Promise((resolve, reject) => {
      const sent: Sent[] = [];
      const done = () => {
        child.off('message', heard);
        child.off('exit', lost);
      };
      const lost = (code: number | null) => {
        done();
        reject(new Error(`Expected a process that goes on, it ended with ${String(code)}.`));
      };
      const heard = (message: FromChild) => {
        if (message.kind === 'sent') sent.push(message);
        else {
          done();
          resolve(sent);
        }
      };
      child.on('message', heard);
      child.on('exit', lost);
    });
  }
}
