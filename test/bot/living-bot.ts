import assert from 'node:assert/strict';
import { createWorld, type Scene, type World } from '../../bot/demo/world.ts';
import { createBot } from '../../bot/bot.ts';
import { createEngine, type Engine } from '../../bot/engine.ts';
import { silentLog } from '../../bot/log.ts';
import { createMemoryStore } from '../../bot/store/memory-store.ts';
import type { Outbox } from '../../bot/turns/channel.ts';
import { createLimits } from '../../bot/turns/limits.ts';
import { findProgress } from '../../dialogs/guides/progress.ts';
import type { DiagnoseTools } from '../../services/diagnose.ts';
import { conversation, type DeathPoint } from './guide-protocol.ts';
import type { Message, MortalBot, Sent } from './killed-process.ts';

const controlName = 'sipfed.online.lync.com';

/** The engine of a world that takes the place of another whenever something changes in it. */
export class ChangingWorld {
  #place: { readonly world: World; readonly engine: Engine; readonly key: string } | undefined;

  /** The engine of the world that is there when it is used. */
  readonly tools = new Proxy<Partial<DiagnoseTools>>(
    {},
    { get: (_, name) => Reflect.get(this.#place?.engine.tools ?? {}, name) as unknown },
  ) as DiagnoseTools;

  /** Looks from now on see this world; certificates take a moment, so it is built only where something changed. */
  async become(scenes: readonly Scene[] | undefined): Promise<void> {
    const key = JSON.stringify(scenes);
    if (scenes === undefined || key === this.#place?.key) return;
    const world = await createWorld(scenes, { ttl: 3600 });
    const { dns, dial, allowNet, ca } = world;
    const engine = createEngine({
      resolvers: [dns.server],
      allowNet,
      extraCas: [ca],
      controlName,
      dial,
    });
    await this.end();
    this.#place = { world, engine, key };
  }

  async end(): Promise<void> {
    this.#place?.engine.close();
    await this.#place?.world.close();
    this.#place = undefined;
  }
}

/** What a bot is told of the place it looks from. */
export const placeConfig = {
  ourDomains: [],
  platform: undefined,
  controlHosts: [controlName],
  allowNet: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
};

/** A message of the one who follows the guide. */
export function incomingOf({ id, text, locale }: Message) {
  const reader = { wished: locale, timeZone: 'UTC', name: 'Walker', place: 'personal' } as const;
  const input = { kind: 'text', text } as const;
  return { ...conversation, user: 'walker', id, input, reader };
}

/** A bot that dies in name only: the same way through the conversation, in one process. */
export class LivingBot implements MortalBot {
  readonly #world = new ChangingWorld();
  readonly #store = createMemoryStore({ now: () => new Date(), instance: 'living' });
  readonly #host = createBot({
    config: placeConfig,
    tools: this.#world.tools,
    log: silentLog,
    timeZone: 'UTC',
    store: this.#store,
    // Somebody at a console is slower than a test.
    limits: createLimits({ user: 1000, tenant: 1000, target: 1000 }),
  });
  #unsaid: readonly Sent[] = [];

  start(): Promise<readonly Sent[]> {
    const unsaid = this.#unsaid;
    this.#unsaid = [];
    return Promise.resolve(unsaid);
  }

  async say(message: Message): Promise<readonly Sent[]> {
    await this.#world.become(message.scenes);
    const sent: Sent[] = [];
    const outbox: Outbox = {
      send: (reply, mark) => {
        sent.push({ mark, reply });
        return Promise.resolve({ ok: true, id: mark });
      },
      update: (_, reply, mark) => outbox.send(reply, mark),
    };
    await this.#host.receive(incomingOf(message), { now: outbox, later: outbox });
    await this.#host.settled();
    return sent;
  }

  async sayAndDie({ dies, ...message }: Message & { readonly dies: DeathPoint }) {
    if (dies !== 'recording') this.#unsaid = await this.say(message);
    return [];
  }

  kill(): Promise<void> {
    return Promise.resolve();
  }

  async abandon(): Promise<void> {
    await this.#world.end();
  }

  async progress() {
    const { state } = await this.#store.load(conversation);
    const guides = state?.guides;
    const found = guides === undefined ? undefined : findProgress(guides, guides.active);
    return found ?? assert.fail('no guide is active');
  }
}
