import assert from 'node:assert/strict';
import { findProgress, type Progress } from '../../dialogs/guides/progress.ts';
import { startTalking, type Talking } from './talking.ts';

const ours = { domain: 'fabrikam.com', platform: 'onprem', from: 'configuration' } as const;

function activeIn({ state }: Talking): Progress {
  const { guides } = state();
  return (guides && findProgress(guides, guides.active)) ?? assert.fail('no guide is active');
}

/** As one line: where a line is broken says nothing. */
const flat = (text: string) => text.replace(/\s+/gu, ' ');

/** A set-up with all its questions answered. */
async function atTheSteps(locale: 'en' | 'zh-TW'): Promise<Talking> {
  const talking = startTalking({ ours });
  const words =
    locale === 'en'
      ? ['set up federation with contoso.com', '2', '2', 'no', 'one']
      : ['幫我設定和 contoso.com 的同盟', '2', '2', '2', '1'];
  for (const one of words) await talking.say(one);
  return talking;
}

describe('whoever went past open steps', () => {
  for (const [locale, jump, next, overview, said] of [
    ['en', 'step 4', 'next', 'overview', /Still open before this one: step /u],
    ['zh-TW', '步驟 4', '下一步', '看進度', /前面還沒完成的：步驟 /u],
  ] as const)
    it(`is told which they are, at the step and in the overview: ${locale}`, async () => {
      const talking = await atTheSteps(locale);
      assert.doesNotMatch(flat(await talking.say(overview)), said);
      assert.match(flat(await talking.say(jump)), new RegExp(`${said.source}1–3\\b`, 'u'));
      assert.match(flat(await talking.say(next)), new RegExp(`${said.source}1–4\\b`, 'u'));
      await talking.say(locale === 'en' ? 'done 2' : '完成 2');
      await talking.say(locale === 'en' ? 'step 5' : '步驟 5');
      const between = locale === 'en' ? ', ' : '、';
      assert.match(
        flat(await talking.say(overview)),
        new RegExp(`${said.source}1${between}3–4`, 'u'),
      );
    });
});

describe('"where were we?"', () => {
  for (const [begin, other, where, said] of [
    [
      'what do we need before we federate?',
      'prepare hybrid',
      'where were we?',
      /Also begun here: .*Microsoft 365|Other guides begun here .*Microsoft 365/u,
    ],
    [
      '聯盟之前要先準備什麼？',
      '準備混合式部署',
      '上次做到哪？',
      /這裡還有開始了的引導：.*Microsoft 365|這裡開始過的其他引導 .*Microsoft 365/u,
    ],
  ] as const)
    it(`names the other guides that were begun: ${where}`, async () => {
      const talking = startTalking({ ours });
      await talking.say(begin);
      assert.doesNotMatch(flat(await talking.say(where)), said);
      await talking.say(other);
      assert.match(flat(await talking.say(where)), said);
    });
});

describe('a hand-over in other words', () => {
  for (const text of [
    'handoff summary please',
    'hand-off note for my colleague',
    'can I get a handover text',
    'the hand over code, please',
    '交接摘要',
    '給我一份交接資料',
    '我想做交接',
  ])
    it(`is written: ${text}`, async () => {
      const talking = await atTheSteps(/\p{sc=Han}/u.test(text) ? 'zh-TW' : 'en');
      assert.match(await talking.say(text), /fedhelper-guide-1:/u);
    });

  for (const text of ['who handed over the certificate?', '交接期間要注意什麼？'])
    it(`is not: ${text}`, async () => {
      const talking = await atTheSteps('en');
      assert.doesNotMatch(await talking.say(text), /fedhelper-guide-1:/u);
    });
});

describe('the checklist as a page', () => {
  for (const [locale, asked, useful, operator] of [
    ['en', 'As a page', /copy it part by part/u, /Whoever runs me .* --html set-up\.html/u],
    ['zh-TW', '做成網頁', /一部分一部分複製/u, /管理員可以.* --html set-up\.html/u],
  ] as const)
    it(`is said to be of no message, with what anybody can do and what the operator can: ${locale}`, async () => {
      const talking = await atTheSteps(locale);
      await talking.say(locale === 'en' ? 'checklist' : '檢查清單');
      const said = flat(await talking.say(asked));
      assert.match(said, useful);
      assert.match(said, operator);
    });
});

describe('an error that is pasted in the middle of a guide', () => {
  const line = 'ms-diagnostics: 1034;reason="Previous hop"';
  for (const [locale, way] of [
    ['en', /Not finished: .*step 3 of/u],
    ['zh-TW', /還沒做完：.*步驟 3／/u],
  ] as const)
    for (const pasted of [line, `${line};domain="contoso.com"`, `${line};domain="litware.com"`])
      it(`is explained with the step that waits: ${locale}, ${pasted.slice(42)}`, async () => {
        const talking = await atTheSteps(locale);
        await talking.say(locale === 'en' ? 'step 3' : '步驟 3');
        assert.match(flat(await talking.say(pasted)), way);
        assert.equal(activeIn(talking).at, 'xmpp-retired');
      });
});

describe('the choice of a type', () => {
  it('hands its answers to the set-up, which asks for none of them again', async () => {
    const talking = startTalking({ ours });
    await talking.say('which type of federation should we choose?');
    await talking.say('contoso.com');
    await talking.say('All not blocked');
    await talking.say('No');
    const { situation: chosen } = activeIn(talking);
    assert.deepEqual(chosen, { home: 'servers', method: 'discovery', busy: 'no', partner: 'edge' });
    const asked = [await talking.say('set up federation')];
    for (let turn = 0; turn < 5 && activeIn(talking).asked !== undefined; turn += 1)
      asked.push(await talking.say('1'));
    const { situation, guide } = activeIn(talking);
    assert.equal(guide, 'set-up');
    assert.deepEqual({ ...situation, ...chosen }, situation);
    assert.doesNotMatch(asked.join('\n'), /Who may write to you|Will more than 1,000/u);
  });

  it('does the same in Chinese, by its button', async () => {
    const talking = startTalking({ ours });
    for (const text of ['我們該選哪種同盟類型？', 'contoso.com', '2', '2']) await talking.say(text);
    const { situation: chosen } = activeIn(talking);
    assert.deepEqual(chosen, { home: 'servers', method: 'list', fixed: 'no', partner: 'edge' });
    await talking.say('設定同盟');
    const { situation, guide } = activeIn(talking);
    assert.equal(guide, 'set-up');
    assert.deepEqual({ ...situation, ...chosen }, situation);
  });
});
