import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createBot, type BotOptions } from '../../bot/bot.ts';
import { textOf } from '../../bot/cards/text.ts';
import { demoScenes, edgeZone, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld, type Scene } from '../../bot/demo/world.ts';
import { silentLog } from '../../bot/log.ts';
import type { OpenEngine } from '../../bot/open-engine.ts';
import { openLibsqlStore } from '../../bot/store/libsql-store.ts';
import type { Host } from '../../bot/turns/channel.ts';
import { createLimits } from '../../bot/turns/limits.ts';
import { buttonData } from '../../dialogs/action.ts';
import type { Input } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { questionsIn } from '../dialogs/questions-in.ts';
import { createDirectory } from '../bot/store/made.ts';
import { engineOf } from '../support/app.ts';
import { documentsHere } from '../support/documents.ts';
import { createShown } from '../support/outbox.ts';

// Scripts of conversations, as people have them. A line begins with what it is:
//   > what a person writes, ⏎ for a new line        [Label] a button that the person presses
//   < what the answer must say    ~ what it must not say
//   = the labels of the buttons of the last message, parted by " | "
//   * a message that cannot be written here, by its name below
//   @ who writes from now on, in a group of several: a name
// Lines that begin with # say what the script is about.

/** For a whole conversation on a busy machine. */
const longestMs = 30_000;

/** More than any script asks for; the limits have tests of their own. */
const many = 1_000;

/** What cannot be written in a script. */
const unwritten: Readonly<Record<string, Input>> = {
  '100 kB of words': { kind: 'text', text: 'lorem ipsum '.repeat(9_000) },
  '100 kB without a space': { kind: 'text', text: 'x'.repeat(100_000) },
  'control characters': { kind: 'text', text: '\u0000\u0007\u001b\u202e\u200b' },
  'a question among control characters': {
    kind: 'text',
    text: 'why can\u0000\u200bt we IM \u202elit\u00adware.example\u0007?',
  },
  'a picture': { kind: 'wordless' },
  'only emoji': { kind: 'text', text: '🙈🙉🙊' },
};

/** Ends soon, as in the model of a look at ourselves. */
function dying(now: Date): Scene {
  const address = '203.0.113.50';
  const notAfter = new Date(now.getTime() + 9 * 86_400_000);
  const leaf = { names: ['sip.wingtip.example'], notAfter };
  return {
    domain: 'wingtip.example',
    records: edgeZone('wingtip.example', address),
    places: [{ address, kind: 'mutual-tls', leaf }],
  };
}

/** One conversation that is played line by line. */
class Play {
  readonly #shown = createShown();
  readonly #hostNow: () => Promise<Host>;
  readonly #id: string;
  #seen = 0;
  /** Of those who write in a group. */
  #member: string | undefined;

  /** `hostNow` gives the host that a message comes to: after a restart another one. */
  constructor(hostNow: () => Promise<Host>, id: string) {
    this.#hostNow = hostNow;
    this.#id = id;
  }

  async line(line: string): Promise<void> {
    const [, sign = '', rest = ''] = /^(?<sign>[><~=[*@])\s?(?<rest>.*)$/u.exec(line) ?? [];
    switch (sign) {
      case '>':
        return this.#hear({ kind: 'text', text: rest.replaceAll('⏎', '\n') });
      case '*': {
        const input = unwritten[rest];
        assert.ok(input !== undefined, `no message "${rest}"`);
        return this.#hear(input);
      }
      case '@':
        this.#member = rest;
        return;
      case '[':
        return this.#hear({ kind: 'pressed', value: this.#valueOf(rest.replace(/\]$/u, '')) });
      case '<': {
        assert.ok(this.#said().includes(rest), `said:\n${this.#said()}`);
        return;
      }
      case '~': {
        assert.ok(!this.#said().includes(rest), `said:\n${this.#said()}`);
        return;
      }
      case '=': {
        assert.deepEqual(
          this.#last().buttons.map(({ label }) => label),
          rest.split(' | '),
        );
        return;
      }
      default:
        assert.fail('a line of no known kind');
    }
  }

  async #hear(input: Input): Promise<void> {
    this.#seen = this.#shown.history.length;
    const reader = this.#member === undefined ? {} : ({ place: 'group' } as const);
    const incoming = {
      channel: 'test',
      conversation: this.#id,
      user: this.#member ?? this.#id,
      input,
      reader,
    };
    const host = await this.#hostNow();
    await host.receive(incoming, { now: this.#shown, later: this.#shown });
    await host.settled();
    for (const reply of this.#shown.history.slice(this.#seen))
      assert.ok(questionsIn(reply).length <= 1, `asks twice:\n${textOf(reply)}`);
  }

  /** Everything since the person spoke, as it stands in the end. */
  #said(): string {
    const replies = this.#shown.history.slice(this.#seen).filter(({ kind }) => kind !== 'progress');
    return replies.map((reply) => textOf(reply, Number.POSITIVE_INFINITY)).join('\n');
  }

  #last(): Reply {
    const last = this.#shown.history.at(-1);
    assert.ok(last !== undefined, 'nothing was said');
    return last;
  }

  #valueOf(label: string): unknown {
    const buttons = this.#shown.history
      .toReversed()
      .flatMap((reply) => reply.buttons.map((button) => ({ ...button, locale: reply.locale })));
    const button = buttons.find((one) => one.label === label);
    assert.ok(button !== undefined, `no button "${label}"`);
    return buttonData(button.action, button.locale);
  }
}

describe('conversations', () => {
  let engine: OpenEngine;
  let host: Host;
  let domains: readonly string[];
  const documents = documentsHere();
  const options = (): BotOptions => {
    const limits = createLimits({ user: many, tenant: many, target: many });
    return { ...engine, domains, documents, log: silentLog, timeZone: 'Asia/Taipei', limits };
  };
  const openStore = (directory: string) =>
    openLibsqlStore({ directory, now: () => new Date(), log: silentLog });
  before(async function prepare() {
    this.timeout(20_000);
    const scenes = [...demoScenes(new Date()), dying(new Date())];
    engine = engineOf(await createWorld([microsoft, ...scenes]));
    domains = scenes.map(({ domain }) => domain);
    host = createBot(options());
    // Read once here, so that the first conversation that asks is not the slow one.
    await documents.search('federation', 'en');
  });
  after(() => engine.close());

  const folder = new URL('./', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    it(file.replace(/\.txt$/u, '').replaceAll('-', ' '), () =>
      playFile(file, new Play(() => Promise.resolve(host), file)),
    ).timeout(longestMs);
  }

  for (const file of ['guide-en.txt', 'guide-zh.txt'])
    it(`${file.replace(/\.txt$/u, '').replaceAll('-', ' ')}, with a restart before each message`, async () => {
      const { directory, remove } = createDirectory();
      let store = await openStore(directory);
      const restart = async () => {
        await store.close();
        store = await openStore(directory);
        return createBot({ ...options(), store });
      };
      try {
        await playFile(file, new Play(restart, file));
      } finally {
        await store.close();
        remove();
      }
    }).timeout(longestMs);

  async function playFile(file: string, play: Play): Promise<void> {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      if (line === '' || line.startsWith('#')) continue;
      try {
        await play.line(line);
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        assert.fail(`${file}:${index + 1} ${line}\n${said}`);
      }
    }
  }
});
