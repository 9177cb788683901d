import assert from 'node:assert/strict';
import type { GuideId, GuideStepId } from '../../../locales/guide-text.ts';
import type { Locale } from '../../../locales/typing.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import type { GuideBook } from '../../../dialogs/guides/guide.ts';
import { pasteSideOf } from '../../../dialogs/guides/paste-side.ts';
import { isOpen, readGuideState, stateOf, stepsOf } from '../../../dialogs/guides/progress.ts';
import { runGuide, type GuideOutcome } from '../../../dialogs/guides/run-guide.ts';
import type { QuestionId, Situation } from '../../../dialogs/guides/situation.ts';
import type { GuideReply } from '../../../dialogs/replies/guide.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { doStep, outputFor } from './at-console.ts';
import type { Organisation } from './fake-organisation.ts';
import { reportOn } from './fake-looks.ts';
import { organisationSteps } from './organisation-steps.ts';
import { our, their, type Walk } from './organisation-walks.ts';
import { talkWith, textsOf, toolsFor, type Talk } from './walking.ts';

/** What somebody says who follows a guide. */
export const sayings = {
  en: { done: 'done', again: 'look again', resume: 'continue' },
  'zh-TW': { done: '完成', again: '再看一次', resume: '繼續' },
} as const;

/** Somebody at a console, in a conversation with the bot. */
interface Walker {
  readonly talk: Talk;
  readonly one: Organisation;
  readonly locale: Locale;
  /** Steps in which a fault was shown and said. */
  readonly seenWrong: Set<string>;
}

/** Lets a guide look until it wants no look, and answers what it asks. */
async function settle({ talk, one }: Walker, first: GuideOutcome, answers: Situation) {
  let outcome = first;
  for (let turn = 0; turn < 20; turn += 1) {
    const [job] = outcome.jobs;
    const { asked } = talk.active();
    if (job !== undefined)
      outcome = talk.send({ kind: 'looked', report: await reportOn(one, job) });
    else if (asked !== undefined) {
      const value = answers[asked as QuestionId] ?? 'unknown';
      outcome = talk.send({ kind: 'wish', wish: { do: 'choose', question: asked, value } });
    } else return outcome;
  }
  throw new Error('Expected an end of looks and questions.');
}

/** Runs the commands that a reply asks the output of, and pastes it. */
function paste(step: GuideStepId, shown: GuideReply, { talk, one, locale }: Walker): GuideOutcome {
  const text = outputFor(step, shown, one, locale);
  const undecidedAs = pasteSideOf(talk.state());
  const { facts } = readPaste(text, { at: new Date(), our, undecidedAs });
  return talk.send({ kind: 'pasted', facts });
}

/** Says that a step is done and shows what the guide wants to see. Gives the last outcome. */
async function claim(
  walker: Walker,
  first: GuideOutcome,
  answers: Situation,
): Promise<GuideOutcome> {
  const { talk } = walker;
  const step = talk.active().wants;
  if (step === undefined) return settle(walker, first, answers);
  return paste(step as GuideStepId, first.replies[0] ?? assert.fail(), walker);
}

/** One step from wrong to done. */
async function takeStep(walker: Walker, step: GuideStepId, shown: GuideReply, walk: Walk) {
  const { talk, one, locale, seenWrong } = walker;
  const row = walk.steps?.[step] ?? organisationSteps[step] ?? {};
  const { by } = guideBook.steps[step].verify;
  row.spoil?.(one);
  const first = await claim(walker, talk.say(sayings[locale].done), walk.answers);
  if (by === 'answer') {
    assert.equal(stateOf(talk.active(), step), 'done-unverified');
    doStep(step, shown, row, one, locale);
    return first;
  }
  const noted = talk.active().steps[step];
  const wrong = noted?.state === 'failed' ? noted.wrong : undefined;
  const reason = wrong?.reason === 'finding' ? wrong.code : wrong?.reason;
  assert.equal(reason ?? 'unseen', row.wrong, `${step} is ${String(noted?.state)}`);
  assert.notEqual(noted?.state, 'verified');
  if (wrong !== undefined) {
    seenWrong.add(step);
    const [reply] = first.replies;
    assert.equal(reply?.tone, 'attention');
    assert.equal(talk.active().at, step);
    assert.doesNotMatch(textsOf(reply).join('\n'), /\{\{|undefined/u);
  }
  doStep(step, shown, row, one, locale);
  const again = talk.send({ kind: 'wish', wish: { do: 'again', step } });
  return claim(walker, again, walk.answers);
}

/** A step that the guide does not have. */
function strangerTo(guide: GuideId): GuideStepId {
  const used = new Set(guideBook.guides[guide].entries.map(({ step }) => step));
  return (
    (Object.keys(guideBook.steps) as GuideStepId[]).find((id) => !used.has(id)) ?? assert.fail()
  );
}

/** Between two steps: the process ends and begins again, and once with another book of guides. */
function checkReturn({ talk, locale }: Walker): void {
  const state = talk.state();
  const { guide, at, steps } = talk.active();
  assert.ok(at !== undefined);
  const { entries } = guideBook.guides[guide];
  const stranger = strangerTo(guide);
  const index = entries.findIndex(({ step }) => step === at);
  const rename = (from: string) => ({
    entries: entries.map((entry) => (entry.step === from ? { ...entry, step: stranger } : entry)),
    renamed: { [from]: stranger },
  });
  const comeBack = (change: Partial<GuideBook['guides'][GuideId]>) => {
    const book = {
      ...guideBook,
      guides: { ...guideBook.guides, [guide]: { ...guideBook.guides[guide], ...change } },
    };
    const kept = readGuideState(JSON.parse(JSON.stringify(state)), book);
    const tools = toolsFor({ book, locale, now: () => new Date() });
    const { state: next } = runGuide(kept, { kind: 'said', text: sayings[locale].resume }, tools);
    return next.open.at(-1) ?? assert.fail();
  };
  assert.deepEqual(readGuideState(JSON.parse(JSON.stringify(state)), guideBook), state);
  const inserted = comeBack({ entries: entries.toSpliced(index, 0, { step: stranger }) });
  assert.equal(inserted.at, at);
  assert.deepEqual(inserted.steps, steps);
  assert.equal(comeBack(rename(at)).at, stranger);
  for (const settled of Object.keys(steps).slice(-1)) {
    const moved = comeBack(rename(settled));
    assert.equal(moved.at, settled === at ? stranger : at);
    assert.deepEqual(moved.steps[stranger], steps[settled]);
  }
  const placed = stepsOf(talk.active(), guideBook).map(({ id }) => id);
  const here = placed.findIndex((id) => id === at);
  const after = [...placed.slice(here + 1), ...placed.slice(0, here)];
  const next = after.find((id) => id !== at && isOpen(talk.active(), id));
  const removed = comeBack({
    entries: entries.filter(({ step }) => step !== at),
    ...(after[0] !== undefined && { removed: { [at]: after[0] } }),
  });
  assert.equal(removed.at, next);
}

/** Follows a guide from nothing to its end. Gives the steps in which something wrong was shown and said. */
export async function walkThrough(walk: Walk, locale: Locale): Promise<ReadonlySet<string>> {
  const tools = toolsFor({ locale, now: () => new Date(), by: undefined });
  const walker: Walker = { talk: talkWith(tools), one: walk.start(), locale, seenWrong: new Set() };
  const { talk } = walker;
  const needed = guideBook.guides[walk.guide].needs.includes('their') ? { their } : {};
  const begun = talk.send({ kind: 'start', guide: walk.guide, ...needed });
  let outcome = await settle(walker, begun, walk.answers);
  for (let turn = 0; turn < 60; turn += 1) {
    const { at } = talk.active();
    if (at === undefined) break;
    checkReturn(walker);
    const shown = talk.say(sayings[locale].resume).replies[0] ?? outcome.replies[0];
    outcome = await takeStep(walker, at as GuideStepId, shown ?? assert.fail(), walk);
    outcome = await settle(walker, outcome, walk.answers);
  }
  const { title, blocks } = outcome.replies[0] ?? assert.fail();
  assert.ok(title !== undefined && blocks.length > 0);
  for (const { id, data } of stepsOf(talk.active(), guideBook))
    assert.equal(
      stateOf(talk.active(), id),
      data.verify.by === 'answer' ? 'done-unverified' : 'verified',
      id,
    );
  return walker.seenWrong;
}
