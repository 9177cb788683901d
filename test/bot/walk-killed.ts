import assert from 'node:assert/strict';
import { guideWords, type GuideStepId } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { guideBook } from '../../dialogs/guides/all.ts';
import {
  isOfInterview,
  stateOf,
  stepsOf,
  type Asked,
  type Progress,
} from '../../dialogs/guides/progress.ts';
import { doStep, outputFor } from '../dialogs/guides/at-console.ts';
import { scenesOf, type Organisation } from '../dialogs/guides/fake-organisation.ts';
import { sayings } from '../dialogs/guides/follow-guide.ts';
import { organisationSteps } from '../dialogs/guides/organisation-steps.ts';
import { our, their, type Walk } from '../dialogs/guides/organisation-walks.ts';
import type { DeathPoint } from './guide-protocol.ts';
import type { MortalBot, Sent } from './killed-process.ts';

/** Where a process ends in the middle of a step, by what verifies the step. */
const points = {
  answer: 'recording',
  paste: 'recorded',
  outside: 'looked',
} as const satisfies Record<string, DeathPoint>;

/** Where the bot is killed: between every two steps, or in the middle of each, too. */
export type Kills = 'between' | 'between-and-in';

/** Somebody who follows a guide while the bot is killed. */
class Survivor {
  readonly #bot: MortalBot;
  readonly #walk: Walk;
  readonly #locale: Locale;
  readonly #kills: Kills;
  readonly #one: Organisation;
  readonly #marks = new Set<string>();
  #said = 0;
  /** The questions lead to a look at the partner, and some steps to one at either side. */
  #looks = true;
  #unsaid: readonly Sent[] = [];

  constructor(bot: MortalBot, walk: Walk, locale: Locale, kills: Kills) {
    this.#bot = bot;
    this.#kills = kills;
    this.#walk = walk;
    this.#locale = locale;
    this.#one = walk.start();
  }

  /** The next process, which says what the one before it had not said. */
  async #start(): Promise<void> {
    this.#unsaid = this.#note(await this.#bot.start(this.#scenes()));
  }

  /** The world, while something may be looked at. */
  #scenes() {
    return this.#looks ? scenesOf(this.#one) : undefined;
  }

  /** Nothing is said twice, but what a process may have sent before it could note that. */
  #note(sent: readonly Sent[]): readonly Sent[] {
    for (const { mark } of sent) this.#marks.add(mark);
    return sent;
  }

  #message(text: string) {
    const id = `m${String((this.#said += 1))}`;
    return { id, text, locale: this.#locale, scenes: this.#scenes() };
  }

  async #say(text: string): Promise<readonly Sent[]> {
    return this.#note(await this.#bot.say(this.#message(text)));
  }

  /** Says something, is cut off at this point, and says it again to the next process, as a channel does. Gives what was answered. */
  async #sayThroughDeath(text: string, dies: DeathPoint): Promise<readonly Sent[]> {
    if (this.#kills === 'between') return this.#say(text);
    const message = this.#message(text);
    this.#note(await this.#bot.sayAndDie({ ...message, dies }));
    await this.#start();
    const left = this.#unsaid;
    const again = this.#note(await this.#bot.say(message));
    if (dies === 'recording') assert.equal(left.length, 0, 'answered what was not recorded');
    else assert.equal(again.length, 0, `answered twice: ${text}`);
    return [...left, ...again];
  }

  /** Kills the bot and gives what it kept: everything that was answered or settled before, and no question that has an answer. */
  async #killed(before?: Progress): Promise<Progress> {
    await this.#bot.kill();
    const now = await this.#bot.progress();
    if (before === undefined) return now;
    for (const id of Object.keys(before.steps))
      assert.notEqual(now.steps[id], undefined, `forgot ${id}`);
    for (const question of before.answered ?? []) {
      assert.ok(now.answered?.includes(question), `forgot the answer to ${question}`);
      assert.notEqual(now.asked, question, `asked ${question} again`);
    }
    return now;
  }

  async begin(): Promise<Progress> {
    const { topic } = guideWords(this.#locale);
    await this.#start();
    await this.#say(topic[this.#walk.guide]);
    return this.#killed();
  }

  /** One question of the guide, with a death after the answer to it, before it is said what comes next. */
  async answer(asked: Asked, before: Progress): Promise<Progress> {
    this.#looks = true;
    await this.#start();
    await this.#sayThroughDeath(this.#answerTo(asked), 'recorded');
    return this.#killed(before);
  }

  #answerTo(asked: Asked): string {
    if (asked === 'our') return our;
    if (asked === 'their') return their;
    assert.ok(isOfInterview(asked));
    const labels: Readonly<Record<string, string>> = guideWords(this.#locale).option[asked];
    return labels[this.#walk.answers[asked] ?? 'unknown'] ?? assert.fail(asked);
  }

  /** One step: shown again, done, claimed while the process dies, and verified by the next one, which dies in its turn. */
  async takeStep(id: GuideStepId, before: Progress): Promise<Progress> {
    const row = this.#walk.steps?.[id] ?? organisationSteps[id] ?? {};
    const { by } = guideBook.steps[id].verify;
    const { done, resume } = sayings[this.#locale];
    this.#looks = by === 'outside';
    await this.#start();
    const shown = (await this.#say(resume)).at(-1)?.reply ?? assert.fail('no step');
    row.spoil?.(this.#one);
    doStep(id, shown, row, this.#one, this.#locale);
    const answers = await this.#sayThroughDeath(done, points[by]);
    const { reply } = answers.at(-1) ?? assert.fail(`no answer at ${id}`);
    if (by === 'paste' && reply.title === shown.title)
      await this.#say(outputFor(id, reply, this.#one, this.#locale));
    const after = await this.#killed(before);
    const expected = by === 'answer' ? 'done-unverified' : 'verified';
    assert.equal(stateOf(after, id), expected, id);
    return after;
  }
}

/** Follows a guide from nothing to verified while the bot is killed. */
export async function walkKilled(
  walk: Walk,
  locale: Locale,
  bot: MortalBot,
  kills: Kills = 'between-and-in',
): Promise<void> {
  try {
    const survivor = new Survivor(bot, walk, locale, kills);
    let progress = await survivor.begin();
    for (;;) {
      const { asked, at } = progress;
      if (asked !== undefined) progress = await survivor.answer(asked, progress);
      else if (at === undefined) break;
      else progress = await survivor.takeStep(at as GuideStepId, progress);
    }
    for (const { id, data } of stepsOf(progress, guideBook))
      assert.equal(
        stateOf(progress, id),
        data.verify.by === 'answer' ? 'done-unverified' : 'verified',
        id,
      );
  } finally {
    await bot.abandon();
  }
}
