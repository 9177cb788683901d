import assert from 'node:assert/strict';
import type { GuideId, GuideStepId } from '../../../locales/guide-text.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { pasteSideOf } from '../../../dialogs/guides/paste-side.ts';
import type { Situation } from '../../../dialogs/guides/situation.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { stepPastes } from './pastes.ts';
import {
  allGuides,
  interview,
  locales,
  now,
  situationsOf,
  talkWith,
  textsOf,
  toolsFor,
  type Talk,
} from './walking.ts';

/** Answers that lead to the step of a row, with a list where nothing else is said. */
function placeOf(step: GuideStepId): readonly [GuideId, Situation] {
  for (const guide of allGuides) {
    if (!guideBook.guides[guide].entries.some((entry) => entry.step === step)) continue;
    for (const situation of situationsOf(guide).filter((one) => one.method !== 'discovery')) {
      const talk = talkWith(toolsFor());
      interview(talk, guide, situation);
      if (stands(talk, step)) return [guide, situation];
    }
  }
  throw new Error(`Expected a guide with ${step}, got none.`);
}

/** Goes to a step; false when it does not arise. */
function stands(talk: Talk, step: GuideStepId): boolean {
  talk.send({ kind: 'wish', wish: { do: 'reopen', step } });
  return talk.active().at === step;
}

function paste(talk: Talk, text: string) {
  const undecidedAs = pasteSideOf(talk.state());
  const { facts } = readPaste(text, { at: now, our: 'fabrikam.com', undecidedAs });
  return talk.send({ kind: 'pasted', facts });
}

const pastedSteps = Object.entries(guideBook.steps)
  .filter(([, { verify }]) => verify.by === 'paste')
  .map(([id]) => id);

describe('what is pasted at a step', () => {
  it('has a row for each step that is verified by it', () => {
    assert.deepEqual(stepPastes.map(({ step }) => step).toSorted(), pastedSteps.toSorted());
  });

  for (const { step, good, bad, wrong } of stepPastes) {
    const [guide, situation] = placeOf(step);
    for (const locale of locales) {
      it(`verifies ${step} of ${guide} in ${locale}, after it was said to be done`, () => {
        const talk = talkWith(toolsFor({ locale }));
        interview(talk, guide, situation);
        assert.ok(stands(talk, step));
        talk.say('done');
        assert.equal(talk.active().steps[step]?.state, 'done-unverified');
        assert.equal(talk.active().wants, step);
        const { handled, replies } = paste(talk, good);
        assert.ok(handled);
        assert.equal(talk.active().steps[step]?.state, 'verified');
        assert.equal(replies.length, 1);
      });

      if (bad !== undefined)
        it(`says what is wrong with ${step} in ${locale}: ${String(wrong)}`, () => {
          const talk = talkWith(toolsFor({ locale }));
          interview(talk, guide, situation);
          stands(talk, step);
          talk.say('完成');
          const { replies } = paste(talk, bad);
          const noted = talk.active().steps[step];
          assert.equal(noted?.state === 'failed' ? noted.wrong.reason : noted?.state, wrong);
          assert.equal(talk.active().at, step);
          const [reply] = replies;
          assert.ok(reply?.tone === 'attention');
          assert.doesNotMatch(textsOf(reply).join('\n'), /\{\{/u);
        });
    }
  }
});

describe('a paste of something else', () => {
  it('is said to be that, and the step goes on waiting', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'prerequisites', { home: 'servers' });
    stands(talk, 'person-policy');
    talk.say('done');
    const { replies, handled } = paste(
      talk,
      'PS> Get-CsBlockedDomain\n\nIdentity : evil.example\nDomain   : evil.example\nComment  :\n',
    );
    assert.ok(handled);
    assert.match(
      textsOf(replies[0] ?? assert.fail()).join('\n'),
      /Needed is the output of Get-CsExternalAccessPolicy/u,
    );
    assert.equal(talk.active().wants, 'person-policy');
    assert.equal(talk.active().steps['person-policy']?.state, 'done-unverified');
  });

  it('is nobody else’s business while no guide is active', () => {
    const talk = talkWith(toolsFor());
    assert.equal(paste(talk, stepPastes[0]?.good ?? '').handled, false);
  });

  it('counts for a step that is said to be done later, for a day', () => {
    let instant = now;
    const talk = talkWith(toolsFor({ now: () => instant }));
    interview(talk, 'prerequisites', { home: 'servers' });
    stands(talk, 'person-policy');
    const rows = stepPastes.find(({ step }) => step === 'person-policy');
    paste(talk, rows?.good ?? '');
    assert.equal(talk.active().steps['person-policy']?.state, 'verified');
    instant = new Date(now.getTime() + 90_000_000);
    talk.send({ kind: 'wish', wish: { do: 'reopen', step: 'person-policy' } });
    talk.say('done');
    assert.equal(talk.active().steps['person-policy']?.state, 'done-unverified');
  });
});

describe('a listing of everybody', () => {
  const good = (step: GuideStepId): string =>
    stepPastes.find((row) => row.step === step)?.good ?? assert.fail();

  it('is not seen in the listing of one person, pasted by the way or before', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'clean-up', {});
    stands(talk, 'partners-told');
    paste(talk, good('nobody-left'));
    assert.equal(talk.active().steps['nobody-left'], undefined);
    stands(talk, 'nobody-left');
    talk.say('done');
    assert.equal(talk.active().wants, 'nobody-left');
  });

  it('does not open a step again when one person is shown later', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', { method: 'list', domains: 'one', signOn: 'entra-only' });
    stands(talk, 'directory-sync');
    talk.say('done');
    paste(talk, good('directory-sync'));
    assert.equal(talk.active().steps['directory-sync']?.state, 'verified');
    stands(talk, 'pilot-people');
    talk.say('done');
    paste(talk, good('pilot-people').replaceAll('meiling', 'ken'));
    assert.equal(talk.active().steps['directory-sync']?.state, 'verified');
  });

  for (const locale of locales)
    it(`may come in two pastes, and the step waits for the second in ${locale}`, () => {
      const talk = talkWith(toolsFor({ locale }));
      interview(talk, 'hybrid', { method: 'list', domains: 'one', signOn: 'entra-only' });
      stands(talk, 'directory-sync');
      talk.say('完成');
      const [servers = '', tenant = ''] = good('directory-sync').split(
        /\n(?=PS C:\\> Get-CsOnline)/u,
      );
      const { replies } = paste(talk, servers);
      assert.match(
        textsOf(replies[0] ?? assert.fail()).join('\n'),
        locale === 'en'
          ? /a part of it and is kept\. Still missing: Get-CsOnlineUser\./u
          : /其中一部分.*還缺的是：Get-CsOnlineUser。/u,
      );
      assert.equal(talk.active().wants, 'directory-sync');
      paste(talk, tenant);
      assert.equal(talk.active().steps['directory-sync']?.state, 'verified');
    });
});

describe('the version that the replication tells', () => {
  it('says nothing of the servers', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'prerequisites', { home: 'servers' });
    stands(talk, 'supported-version');
    talk.say('done');
    paste(talk, stepPastes.find(({ step }) => step === 'topology-published')?.good ?? '');
    assert.equal(talk.active().steps['supported-version']?.state, 'done-unverified');
  });
});
