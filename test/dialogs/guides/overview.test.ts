import assert from 'node:assert/strict';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import type { GuideReply } from '../../../dialogs/replies/guide.ts';
import { mostButtons } from '../../../dialogs/reply.ts';
import { textOf } from '../../../bot/cards/text.ts';
import { guideMessage } from '../../../dialogs/replies/guide-message.ts';
import { startTalking } from '../talking.ts';
import {
  allGuides,
  interview,
  locales,
  situationsOf,
  talkWith,
  toolsFor,
  type Talk,
} from './walking.ts';

/** Lines of an overview as a terminal shows it. */
const mostLines = 18;
const words = {
  en: { overview: 'overview', all: 'show all steps', skip: 'skip' },
  'zh-TW': { overview: '進度', all: '全部步驟', skip: '跳過' },
} as const;

function shown(talk: Talk, text: string): GuideReply {
  return talk.say(text).replies[0] ?? assert.fail();
}

function labelsOf({ blocks }: GuideReply): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label }) => label) : [],
  );
}

describe('the overview of a guide', () => {
  for (const locale of locales)
    for (const guide of allGuides.filter((id) => guideBook.guides[id].entries.length > 0))
      it(`is short for ${guide} in ${locale}, and the whole is one word away`, () => {
        const [situation = {}] = situationsOf(guide);
        const talk = talkWith(toolsFor({ locale }));
        interview(talk, guide, situation);
        talk.say(words[locale].skip);
        const short = shown(talk, words[locale].overview);
        const text = textOf(guideMessage(short));
        assert.ok(text.split('\n').length <= mostLines, text);
        assert.ok(short.buttons.length <= mostButtons);
        const steps = stepsOf(talk.active(), guideBook);
        const all = labelsOf(shown(talk, words[locale].all));
        for (const { number } of steps)
          assert.ok(
            all.some((label) => label.startsWith(`${String(number)} · `)),
            String(number),
          );
      });

  it('shows what is not in order, the current step, the next two, and counts the rest', () => {
    const talk = talkWith(toolsFor());
    interview(talk, 'hybrid', { method: 'list', domains: 'one', signOn: 'entra-only' });
    const facts = { tenantFederation: { value: { sharedSipAddressSpace: false } } };
    const number = stepsOf(talk.active(), guideBook).find(
      ({ id }) => id === 'shared-space',
    )?.number;
    talk.say(`step ${String(number)}`);
    talk.send({ kind: 'pasted', facts });
    talk.say('step 2');
    talk.say('done');
    talk.say('step 3');
    const reply = shown(talk, 'overview');
    const numbers = labelsOf(reply).map((label) => Number.parseInt(label, 10));
    assert.deepEqual(numbers, [3, 4, 5, number]);
    const text = textOf(guideMessage(reply));
    assert.match(
      text,
      /Of 12 steps: 1 said to be done, not verified · 1 not in order · 10 open\./u,
    );
    assert.match(text, /SharedSipAddressSpace is False/u);
  });
});

describe('a test of the partner that is pasted at its step', () => {
  const output = (result: string, error = '') =>
    `[fe01.fabrikam.com]: PS C:\\> Test-CsFederatedPartner -TargetFqdn edge01.fabrikam.com -Domain contoso.com\n\nTarget Fqdn   : edge01.fabrikam.com\nResult        : ${result}\nLatency       : 00:00:01\nError Message : ${error}\nDiagnosis     :\n\n[fe01.fabrikam.com]: PS C:\\> `;

  async function atTest() {
    const talking = startTalking({
      ours: { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' },
    });
    for (const text of ['partner steps', 'contoso.com', 'keep it as it is', 'step 6', 'done'])
      await talking.say(text);
    return talking;
  }

  it('verifies it', async () => {
    const talking = await atTest();
    assert.match(await talking.say(output('Success')), /Verified: Test with contoso\.com/u);
  });

  it('says what failed, and reads why', async () => {
    const talking = await atTest();
    const error =
      '504, Server time-out ms-diagnostics: 1046;reason="Failed to connect to a federated peer server"';
    const said = (await talking.say(output('Failure', error))).replace(/\s+/gu, ' ');
    assert.match(said, /Not in order yet: Test with contoso\.com/u);
    assert.match(said, /1046/u);
  });
});
