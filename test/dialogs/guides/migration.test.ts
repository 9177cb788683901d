import assert from 'node:assert/strict';
import type { GuideStepId } from '../../../locales/guide-text.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import type { Guide, GuideBook } from '../../../dialogs/guides/guide.ts';
import {
  noGuides,
  readGuideState,
  stepsOf,
  type GuideState,
} from '../../../dialogs/guides/progress.ts';
import { runGuide } from '../../../dialogs/guides/run-guide.ts';
import { interview, talkWith, textsOf, toolsFor } from './walking.ts';

const steps = guideBook.guides['clean-up'].entries.map(({ step }) => step);

function bookWith(change: Partial<Guide>): GuideBook {
  const guide = { ...guideBook.guides['clean-up'], ...change };
  return { ...guideBook, guides: { ...guideBook.guides, 'clean-up': guide } };
}

/** A state of somebody who has settled the steps before this one and stands at it. */
function stateAt(step: GuideStepId): GuideState {
  const talk = talkWith(toolsFor());
  interview(talk, 'clean-up', {});
  while (talk.active().at !== step) talk.say('skip');
  return talk.state();
}

/** What somebody sees who comes back with the steps of a later version. */
function comeBack(state: GuideState, book: GuideBook) {
  const tools = toolsFor({ book });
  const kept = readGuideState(JSON.parse(JSON.stringify(state)), book);
  const { state: next, replies } = runGuide(kept, { kind: 'said', text: 'continue' }, tools);
  return { progress: next.open.at(-1) ?? assert.fail(), replies };
}

describe('a guide that was changed while somebody stood in it', () => {
  for (const [index, step] of steps.entries()) {
    it(`goes on at ${step} when a step was put before it`, () => {
      const entries = steps.toSpliced(index, 0, 'blocked-list').map((one) => ({ step: one }));
      const { progress } = comeBack(stateAt(step), bookWith({ entries }));
      assert.equal(progress.at, step);
      assert.equal(progress.steps['blocked-list'], undefined);
      assert.equal(Object.keys(progress.steps).length, index);
    });

    it(`goes on at the new name of ${step}, with what was noted before it`, () => {
      const entries = steps.toSpliced(index, 1, 'blocked-list').map((one) => ({ step: one }));
      const renamed = { [step]: 'blocked-list' } as const;
      const { progress } = comeBack(stateAt(step), bookWith({ entries, renamed }));
      assert.equal(progress.at, 'blocked-list');
      assert.deepEqual(Object.keys(progress.steps), steps.slice(0, index));
    });

    it(`goes on behind ${step} when it is gone`, () => {
      const next = steps[index + 1] ?? steps[0] ?? assert.fail();
      const entries = steps.toSpliced(index, 1).map((one) => ({ step: one }));
      const book = bookWith({ entries, removed: { [step]: next } });
      const { progress, replies } = comeBack(stateAt(step), book);
      const open = index + 1 < steps.length ? next : undefined;
      assert.equal(progress.at, open);
      assert.equal(replies.length, 1);
    });

    it(`keeps what was noted of ${step} under its new name`, () => {
      const state = stateAt(step);
      const talk = talkWith(toolsFor(), state);
      talk.say('skip');
      const entries = steps.toSpliced(index, 1, 'blocked-list').map((one) => ({ step: one }));
      const book = bookWith({ entries, renamed: { [step]: 'blocked-list' } });
      const { progress } = comeBack(talk.state(), book);
      assert.equal(progress.steps['blocked-list']?.state, 'skipped');
      assert.equal(progress.steps[step], undefined);
    });
  }

  it('loses nothing when a whole guide is gone but that guide', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'clean-up', {});
    interview(talk, 'prerequisites', { home: 'teams' });
    const kept = {
      ...talk.state(),
      open: [...talk.state().open, { guide: 'older', key: 'older' }],
    };
    const read = readGuideState(JSON.parse(JSON.stringify(kept)), guideBook);
    assert.deepEqual(
      read.open.map(({ guide }) => guide),
      ['clean-up', 'prerequisites'],
    );
  });

  for (const kept of [undefined, null, 'text', [], { version: 2, open: [] }, { version: 1 }])
    it(`begins anew with ${kept === undefined ? 'nothing' : JSON.stringify(kept)}`, () =>
      assert.deepEqual(readGuideState(kept, guideBook), noGuides));

  it('answers a button of a step that is gone with where people stand', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'clean-up', {});
    const { replies } = talk.send({ kind: 'wish', wish: { do: 'done', step: 'gone' } });
    assert.match(textsOf(replies[0] ?? assert.fail())[0] ?? '', /^Step 1 of/u);
    assert.equal(stepsOf(talk.active(), guideBook).length, steps.length);
  });
});
