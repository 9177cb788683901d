import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../../bot/log.ts';
import { openLibsqlStore } from '../../../bot/store/libsql-store.ts';
import { createMemoryStore } from '../../../bot/store/memory-store.ts';
import type {
  ConversationKey,
  JobEnd,
  Store,
  StoredJob,
  Turn,
  TurnResult,
} from '../../../bot/store/store.ts';
import { freshState, type CaseNote, type ConversationState } from '../../../dialogs/state.ts';
import type { Job, KeptCase } from '../../../dialogs/conversation.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { parseDomain } from '../../../services/model/domain.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge } from '../../support/healthy.ts';
import { worldOf } from '../../services/reasoning/worlds.ts';

/** The conversation of a test that needs only one. */
export const here: ConversationKey = { channel: 'test', conversation: 'c1' };
export const there: ConversationKey = { channel: 'test', conversation: 'c2' };

export function note(text: string): Reply {
  const blocks = [{ kind: 'paragraph', text }] as const;
  return { kind: 'note', locale: 'en', tone: 'neutral', blocks, buttons: [] };
}

/** A mark in the state of a conversation, by which a test knows it again. */
export function mark(number: string): CaseNote {
  return { number, their: 'contoso.com' };
}

export function marksOf({ cases }: Pick<ConversationState, 'cases'>): readonly string[] {
  return cases.map(({ number }) => number);
}

export function lookAt(domain: string): Job {
  const their = parseDomain(domain);
  assert.ok(their.ok);
  const progress = note(`looking at ${domain}`);
  return { kind: 'diagnose', their, place: 'personal', locale: 'en', timeZone: 'UTC', progress };
}

const report = conclude(worldOf({ theirs: healthyEdge() }), { rules: 'test' });

export function caseOf(number: string): KeptCase {
  return { number, report };
}

/** A turn of a new conversation that answers `hello`. */
export function turn(differs: Partial<Turn> = {}): Turn {
  const outgoing = [{ reply: note('hello') }];
  const state = { ...freshState, welcomed: true } as const;
  return { key: here, user: 'ann', expectedVersion: 0, state, outgoing, jobs: [], ...differs };
}

/** The end of a job that made a case. */
export function endOf({ lease }: StoredJob, differs: Partial<JobEnd> = {}): JobEnd {
  const state = { ...freshState, cases: [mark('FH-AAAAA')] };
  const kept = caseOf('FH-AAAAA');
  return { lease, expectedVersion: 0, state, kept, result: note('result'), ...differs };
}

/** Commits a turn that must not be refused. */
export async function commit(store: Store, differs: Partial<Turn> = {}) {
  const result = await store.commitTurn(turn(differs));
  return committed(result);
}

function committed(result: TurnResult): Extract<TurnResult, { kind: 'committed' }> {
  assert.equal(result.kind, 'committed');
  return result;
}

export function only<T>(list: readonly T[]): T {
  const [first] = list;
  assert.ok(first !== undefined && list.length === 1, `expected one, got ${list.length}`);
  return first;
}

/** A clock that stands still until a test moves it. */
export interface Clock {
  readonly now: () => Date;
  pass(ms: number): void;
}

function createClock(): Clock {
  let at = Date.parse('2026-11-20T00:00:00.000Z');
  return {
    now: () => new Date(at),
    pass: (ms) => {
      at += ms;
    },
  };
}

export interface Opened {
  readonly store: Store;
  readonly clock: Clock;
  /** Ends the store and removes its files. */
  end(): Promise<void>;
}

/** Every implementation of the store. */
export const kinds: Readonly<Record<string, () => Promise<Opened>>> = {
  'in memory': () => {
    const clock = createClock();
    const store = createMemoryStore({ now: clock.now, instance: 'test' });
    return Promise.resolve({ store, clock, end: () => store.close() });
  },
  'in a file': async () => {
    const clock = createClock();
    const { directory, remove } = createDirectory();
    const store = await openLibsqlStore({ directory, now: clock.now, log: silentLog });
    return {
      store,
      clock,
      end: async () => {
        await store.close();
        remove();
      },
    };
  },
};

export function createDirectory(): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'fh-store-'));
  return {
    directory,
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
