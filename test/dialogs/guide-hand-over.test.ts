import assert from 'node:assert/strict';
import { findProgress, type Progress } from '../../dialogs/guides/progress.ts';
import type { ConversationState } from '../../dialogs/state.ts';
import { startTalking, type Talking } from './talking.ts';

const ours = { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' } as const;

function activeIn({ guides }: ConversationState): Progress {
  return (guides && findProgress(guides, guides.active)) ?? assert.fail('no guide is active');
}

/** Alex goes through two steps and hands the guide over: the message as it would be copied. */
async function handedOver(locale: 'en' | 'zh-TW'): Promise<string> {
  const alex = startTalking({ ours });
  const isEnglish = locale === 'en';
  await alex.say(isEnglish ? 'what do we need before we federate?' : '聯盟之前要先準備什麼？');
  await alex.say(isEnglish ? 'done 1 2' : '完成 1 2');
  return alex.say(isEnglish ? 'hand over' : '交接給同事');
}

async function takenBy(text: string, before?: string): Promise<[Talking, string]> {
  const mei = startTalking();
  if (before !== undefined) await mei.say(before);
  return [mei, await mei.say(text)];
}

describe('a guide that is pasted by a colleague', () => {
  for (const [locale, says] of [
    ['en', /Taken over from a colleague/u],
    ['zh-TW', /已從同事那裡接手/u],
  ] as const)
    it(`goes on here in ${locale}, with what was done there as told`, async () => {
      const [mei, said] = await takenBy(await handedOver(locale));
      assert.match(said, says);
      const { guide, our, steps } = activeIn(mei.state());
      assert.deepEqual([guide, our], ['prerequisites', 'fabrikam.com']);
      const noted = Object.values(steps);
      assert.ok(noted.length > 0);
      for (const one of noted)
        assert.ok(one.state === 'done-unverified' && one.told === true, JSON.stringify(one));
    });

  it('is answered in the language that was spoken here', async () => {
    const text = await handedOver('zh-TW');
    const [mei, said] = await takenBy(text, 'hello there, what can you do for me?');
    assert.match(said, /Taken over from a colleague/u);
    assert.match(await mei.say('all steps'), /told\s+by a\s+colleague/u);
  });

  it('is not taken for a paste of settings, whatever stands around it', async () => {
    const text = await handedOver('en');
    const around = `AllowFederatedUsers : True\nEnablePartnerDiscovery : False\n${text}`;
    const [mei, said] = await takenBy(around);
    assert.match(said, /Taken over/u);
    assert.equal(mei.state().pasted, undefined);
  });

  it('settles a question that the bot asked, and keeps what was begun here', async () => {
    const mei = startTalking({ ours });
    await mei.say('prepare hybrid');
    await mei.say('check');
    await mei.say(await handedOver('en'));
    assert.equal(mei.state().asked, undefined);
    assert.deepEqual(
      mei
        .state()
        .guides?.open.map(({ guide }) => guide)
        .toSorted(),
      ['hybrid', 'prerequisites'],
    );
  });

  const spoil: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['cut at its end', (text) => text.slice(0, text.indexOf(':end-')), /not complete/u],
    [
      'changed by a letter',
      (text) =>
        text.replace(/(?<=fedhelper-guide-1:\s+.{20})./u, (one) => (one === 'A' ? 'B' : 'A')),
      /not complete, or was changed/u,
    ],
    [
      'written by another version',
      (text) => text.replace('fedhelper-guide-1', 'fedhelper-guide-9'),
      /another version/u,
    ],
  ];
  for (const [what, change, says] of spoil)
    it(`is refused when it was ${what}, and changes nothing`, async () => {
      const text = change(await handedOver('en'));
      const [mei, said] = await takenBy(text);
      assert.match(said, says);
      assert.equal(mei.state().guides?.open.length ?? 0, 0);
    });

  for (const [what, change] of [['whole', (text: string) => text], spoil[0]?.slice(0, 2) ?? []] as [
    string,
    (text: string) => string,
  ][])
    it(`is not taken over in a group, ${what}`, async () => {
      const mei = startTalking();
      const text = change(await handedOver('en'));
      const said = await mei.say(text, { user: 'mei', place: 'group' });
      assert.match(said, /Guides are done in a chat of two/u);
      assert.equal(mei.state().guides?.open.length ?? 0, 0);
    });
});
