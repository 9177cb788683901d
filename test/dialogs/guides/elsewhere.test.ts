import assert from 'node:assert/strict';
import type { GuideId } from '../../../locales/guide-text.ts';
import { fromNothing } from './fake-organisation.ts';
import { reportOn } from './fake-looks.ts';
import { locales, talkWith, textsOf, toolsFor, type Talk } from './walking.ts';

const our = 'fabrikam.com';
const their = 'contoso.com';
type Partner = Parameters<typeof fromNothing>[0];

/** What is seen of a partner of this kind. */
function lookAt(partner: Partner) {
  return reportOn(fromNothing(partner, our, their), { kind: 'diagnose', their, our });
}

function heard(talk: Talk): string {
  return (talk.outcomes.at(-1)?.replies ?? []).flatMap(textsOf).join('\n');
}

/** A guide that was begun, after the partner was looked at. */
async function begun(guide: GuideId, partner: Partner, locale: 'en' | 'zh-TW' = 'en') {
  const talk = talkWith(toolsFor({ locale }));
  const { jobs } = talk.send({ kind: 'start', guide, their });
  assert.deepEqual(jobs, [{ kind: 'diagnose', their, our }], 'the partner is looked at first');
  talk.send({ kind: 'looked', report: await lookAt(partner) });
  return talk;
}

const questions = {
  en: /counts on "Microsoft 365"[^]*leads to sip\.contoso\.com[^]*"Own servers"/u,
  'zh-TW': /「M365」[^]*指向 sip\.contoso\.com[^]*「自己的伺服器」/u,
};

describe('a partner that is seen to use something else than the guide counts on', function () {
  this.timeout(20_000);
  for (const guide of ['microsoft-365-partner', 'partner-tenant'] as const)
    for (const locale of locales)
      it(`is told as soon as ${guide} begins, in ${locale}`, async () => {
        const talk = await begun(guide, 'edge', locale);
        assert.equal(talk.active().asked, 'elsewhere');
        assert.match(heard(talk), questions[locale]);
      });

  it('changes the guide, which keeps what was noted', async () => {
    const talk = await begun('microsoft-365-partner', 'edge');
    talk.say('what was seen');
    assert.match(heard(talk), /Where do your people sign in/u);
    talk.say('own servers');
    const { guide, situation, key } = talk.active();
    assert.deepEqual([guide, key], ['set-up', 'set-up/contoso.com']);
    assert.deepEqual(
      [situation.home, situation.partner, situation.method],
      ['servers', 'edge', undefined],
    );
    assert.deepEqual(
      talk.state().open.map((one) => one.key),
      [key],
    );
  });

  it('stays where somebody insists, and is not asked about again', async () => {
    const talk = await begun('microsoft-365-partner', 'edge');
    talk.say('keep it as it is');
    talk.say('own servers');
    talk.say('only listed ones');
    assert.equal(talk.active().guide, 'microsoft-365-partner');
    assert.match(heard(talk), /Step 1 of/u);
    talk.send({ kind: 'wish', wish: { do: 'test' } });
    talk.send({ kind: 'looked', report: await lookAt('edge') });
    assert.equal(talk.active().asked, undefined);
  });

  it('is asked about when the answer to the question was of the other kind', async () => {
    const talk = talkWith(toolsFor());
    talk.send({ kind: 'start', guide: 'set-up', their });
    talk.say('own servers');
    talk.send({ kind: 'not-looked' });
    talk.say('own servers');
    for (const answer of ['2019', 'only listed ones', 'no', 'one']) talk.say(answer);
    talk.send({ kind: 'wish', wish: { do: 'test' } });
    talk.send({ kind: 'looked', report: await lookAt('cloud') });
    assert.equal(talk.active().asked, 'elsewhere');
    assert.match(heard(talk), /counts on "Own servers"[^]*sipfed\.online\.lync\.com/u);
    talk.say('I do not know');
    assert.equal(talk.active().situation.partner, 'microsoft-365');
  });

  it('is asked about when somebody changes the answer to what was not seen', async () => {
    const talk = talkWith(toolsFor());
    talk.send({ kind: 'start', guide: 'teams-tenant', their });
    talk.send({ kind: 'looked', report: await lookAt('edge') });
    assert.equal(talk.active().situation.partner, 'edge');
    talk.say('all not blocked');
    talk.send({
      kind: 'wish',
      wish: { do: 'choose', question: 'partner', value: 'microsoft-365' },
    });
    assert.equal(talk.active().asked, 'elsewhere');
    talk.say('2');
    assert.equal(talk.active().situation.partner, 'microsoft-365');
    assert.equal(talk.active().asked, undefined);
  });

  for (const partner of ['cloud', 'nowhere'] as const)
    it(`is not asked about a partner that is ${partner}`, async () => {
      const talk = await begun('partner-tenant', partner);
      talk.say('own servers');
      assert.equal(talk.active().asked, undefined);
    });
});
