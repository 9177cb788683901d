import assert from 'node:assert/strict';
import { guideStepText, guideWords } from '../../../locales/guide-text.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { outsideJudges } from '../../../dialogs/guides/judge-outside.ts';
import { pasteJudges } from '../../../dialogs/guides/judge-paste.ts';
import { isOpen, stateOf, stepsOf } from '../../../dialogs/guides/progress.ts';
import { mostButtons } from '../../../dialogs/reply.ts';
import {
  allGuides,
  interview,
  locales,
  situationsOf,
  talkWith,
  textsOf,
  toolsFor,
  type Talk,
} from './walking.ts';

const most = { en: 20, 'zh-TW': 8 } as const;

/** Says that each step is done, as somebody who pastes nothing and whose looks do not take place. */
function doAll(talk: Talk): readonly string[] {
  const stood: string[] = [];
  for (let turn = 0; turn < 80; turn += 1) {
    const progress = talk.active();
    if (progress.looking !== undefined) talk.send({ kind: 'not-looked' });
    else if (progress.wants !== undefined) talk.say('go on');
    else {
      const open = progress.at;
      if (open === undefined || !isOpen(progress, open)) return stood;
      stood.push(open);
      talk.say('done');
    }
  }
  throw new Error(`Expected an end of the steps, got ${stood.join(', ')}.`);
}

for (const guide of allGuides) {
  describe(`the guide ${guide}`, () => {
    for (const locale of locales) {
      it(`walks to its end in ${locale} in every situation, one question a message and none twice`, () => {
        const walked = new Set<string>();
        for (const situation of situationsOf(guide)) {
          const talk = talkWith(toolsFor({ locale }));
          const asked = interview(talk, guide, situation);
          assert.equal(new Set(asked).size, asked.length, asked.join());
          const expected = stepsOf(talk.active(), guideBook).map(({ id }) => id);
          // Situations that lead to the same steps are walked once.
          if (walked.has(expected.join())) continue;
          walked.add(expected.join());
          assert.deepEqual(doAll(talk), expected, JSON.stringify(situation));
          assert.ok(expected.length > 0 || guide === 'choose-type');
          assert.deepEqual(faultsOf(talk, locale), []);
        }
      });
    }
  });
}

/** What is wrong with the replies of a talk. */
function faultsOf(talk: Talk, locale: 'en' | 'zh-TW'): readonly string[] {
  return talk.outcomes.flatMap(({ replies }) =>
    replies.flatMap((reply) => {
      const texts = textsOf(reply);
      const all = texts.join('\n');
      const labels = reply.buttons.map(({ label }) => label);
      return [
        ...(texts.some((text) => text.trim() === '') ? [`empty text in ${all}`] : []),
        ...(/\{\{|\}\}|undefined/u.test(all) ? [`a slot is left in ${all}`] : []),
        ...((all.match(/[?？]/gu) ?? []).length > 1 ? [`more than one question: ${all}`] : []),
        ...(labels.length > mostButtons ? [`too many buttons: ${labels.join()}`] : []),
        ...labels.filter((label) => label.length > most[locale] && /\p{Script=Han}/u.test(label)),
        ...labels.filter((label) => label.length > most.en),
        ...(reply.title === undefined || reply.blocks.length === 0 ? [`no title: ${all}`] : []),
      ];
    }),
  );
}

describe('the steps', () => {
  const names = { our: 'fabrikam.com', their: 'contoso.com' };
  const steps = Object.entries(guideBook.steps);

  it('are all used by a guide, and rest on steps that exist', () => {
    const used = new Set<string>(
      Object.values(guideBook.guides).flatMap(({ entries }) => entries.map(({ step }) => step)),
    );
    assert.deepEqual(
      steps.filter(([id]) => !used.has(id)).map(([id]) => id),
      [],
    );
    for (const { id, entries } of Object.values(guideBook.guides)) {
      const order: readonly string[] = entries.map(({ step }) => step);
      for (const step of order) {
        const { after = [] } = guideBook.steps[step as keyof typeof guideBook.steps];
        const late = after.filter((one) => order.indexOf(one) > order.indexOf(step));
        assert.deepEqual(late, [], `${id}/${step} comes before what it rests on`);
      }
    }
  });

  for (const [id, { verify, commands = [], records = [], sources }] of steps) {
    it(`${id} says what, why, who and how it is verified, in both languages`, () => {
      for (const locale of locales) {
        const text = guideStepText(id as keyof typeof guideBook.steps, names, locale);
        assert.ok(text.title !== '' && text.why !== '' && text.does.length > 0);
        assert.ok(
          text.does.every((line) => /[.。：:]$/u.test(line)),
          text.does.join('\n'),
        );
        const changes = commands.some(({ lines }) => lines.some((line) => !isReading(line)));
        if (changes || records.length > 0) assert.ok(text.undo, `${id} changes something`);
      }
      assert.ok(sources.length > 0);
      if (verify.by === 'outside') assert.ok(Object.hasOwn(outsideJudges, verify.judge));
      if (verify.by === 'paste') {
        assert.ok(Object.hasOwn(pasteJudges, verify.judge));
        assert.ok(verify.commands.every((line) => isReading(line)));
      }
    });
  }

  it('say the same number of actions in both languages', () => {
    const count = (locale: 'en' | 'zh-TW') =>
      steps.map(([id]) => [
        id,
        guideStepText(id as keyof typeof guideBook.steps, names, locale).does.length,
      ]);
    assert.deepEqual(count('zh-TW'), count('en'));
  });

  it('print records for our domain, or for that of the partner where the step is theirs', () => {
    for (const [id, { records = [], role }] of steps)
      for (const { name } of records)
        assert.ok(
          // The host is a name of ours as well, whichever one the topology has.
          (role === 'partner' ? /\{\{their\}\}\.$/u : /\{\{(?:our|host)\}\}\.$/u).test(name),
          `${id} prints ${name}`,
        );
  });

  it('have words for every state', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', { method: 'list', domains: 'one', signOn: 'entra-only' });
    assert.equal(guideWords('en').state[stateOf(talk.active(), 'tenant-account')], 'open');
  });
});

/** Reads, signs in or makes a list: nothing is changed by it. */
function isReading(line: string): boolean {
  return (
    /^(?:Get-|Test-|Resolve-|Connect-|Invoke-CsManagementStoreReplication|\$)/u.test(line) &&
    !/\| (?:Set|Remove)-/u.test(line)
  );
}
