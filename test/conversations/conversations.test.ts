import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createBot } from '../../bot/bot.ts';
import { textOf } from '../../bot/cards/text.ts';
import { demoScenes, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld } from '../../bot/demo/world.ts';
import { silentLog } from '../../bot/log.ts';
import type { OpenEngine } from '../../bot/open-engine.ts';
import type { Host } from '../../bot/turns/channel.ts';
import { createLimits } from '../../bot/turns/limits.ts';
import { buttonData } from '../../dialogs/action.ts';
import type { Input } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { engineOf } from '../support/app.ts';
import { createShown } from '../support/outbox.ts';

// Scripts of conversations, as people have them. A line begins with what it is:
//   > what a person writes        [Label] a button that the person presses
//   < what the answer must say    ~ what it must not say
//   = the labels of the buttons of the last message, parted by " | "
// Lines that begin with # say what the script is about.

/** More than any script asks for; the limits have tests of their own. */
const many = 1_000;

/** One conversation that is played line by line. */
class Play {
  readonly #shown = createShown();
  readonly #host: Host;
  readonly #id: string;
  #seen = 0;

  constructor(host: Host, id: string) {
    this.#host = host;
    this.#id = id;
  }

  async line(line: string): Promise<void> {
    const [, sign = '', rest = ''] = /^(?<sign>[><~=[])\s?(?<rest>.*)$/u.exec(line) ?? [];
    switch (sign) {
      case '>':
        return this.#hear({ kind: 'text', text: rest });
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
    const incoming = { channel: 'test', conversation: this.#id, user: this.#id, input, reader: {} };
    await this.#host.receive(incoming, this.#shown, this.#shown);
    await this.#host.settled();
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
  before(async () => {
    engine = engineOf(await createWorld([microsoft, ...demoScenes(new Date())]));
    const limits = createLimits({ user: many, tenant: many, target: many });
    const domains = demoScenes(new Date()).map(({ domain }) => domain);
    host = createBot({ ...engine, domains, log: silentLog, timeZone: 'Asia/Taipei', limits });
  });
  after(() => engine.close());

  const folder = new URL('./', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    it(file.replace(/\.txt$/u, '').replaceAll('-', ' '), async () => {
      const play = new Play(host, file);
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
    });
  }
});
