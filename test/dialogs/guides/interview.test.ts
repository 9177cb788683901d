import assert from 'node:assert/strict';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { stepsOf } from '../../../dialogs/guides/progress.ts';
import { readGuideTopic } from '../../../dialogs/guide-words.ts';
import { interview, talkWith, textsOf, toolsFor, type Talk } from './walking.ts';

/** Everything that the last outcome said. */
function heard(talk: Talk): string {
  return (talk.outcomes.at(-1)?.replies ?? []).flatMap(textsOf).join('\n');
}

/** A set-up with a partner that was looked at in vain, at its first question. */
function setUp(locale: 'en' | 'zh-TW' = 'en'): Talk {
  const talk = talkWith(toolsFor({ locale }));
  talk.send({ kind: 'start', guide: 'set-up', their: 'contoso.com' });
  return talk;
}

function say(talk: Talk, ...lines: readonly string[]): string {
  for (const line of lines) {
    talk.say(line);
    if (talk.active().looking !== undefined) talk.send({ kind: 'not-looked' });
  }
  return heard(talk);
}

describe('the interview of a guide', () => {
  const rows: readonly {
    readonly when: string;
    readonly says: readonly string[];
    readonly hears: RegExp;
    readonly locale?: 'zh-TW';
  }[] = [
    { when: 'nobody knows', says: ['I don’t know'], hears: /Taken for now: Own servers/u },
    { when: 'nobody knows yet', says: ['hmm, not sure'], hears: /Taken for now: Own servers/u },
    { when: 'it is skipped', says: ['skip'], hears: /Taken for now: Own servers/u },
    { when: '不知道', says: ['不知道'], hears: /先當作：自己的伺服器/u, locale: 'zh-TW' },
    { when: '跳過', says: ['跳過'], hears: /先當作：自己的伺服器/u, locale: 'zh-TW' },
    { when: 'somebody goes back', says: ['teams', 'back'], hears: /Where do your people sign in/u },
    { when: '上一步', says: ['teams', '上一步'], hears: /在哪裡登入/u, locale: 'zh-TW' },
    { when: 'there is nothing before', says: ['back'], hears: /This is the first question/u },
    { when: 'it is not understood', says: ['why?'], hears: /different steps/u },
    { when: '為什麼', says: ['為什麼'], hears: /步驟不一樣/u, locale: 'zh-TW' },
    { when: 'somebody wants the steps', says: ['overview'], hears: /The steps follow/u },
    {
      when: 'somebody knows what is answered',
      says: ['teams', 'what is left?'],
      hears: /So far: Our people: Teams/u,
    },
    {
      when: '總覽',
      says: ['teams', '總覽'],
      hears: /目前的回答：我們的人：Teams/u,
      locale: 'zh-TW',
    },
    { when: 'a step is claimed', says: ['done'], hears: /The steps follow/u },
    { when: 'the checklist is wanted', says: ['checklist'], hears: /to copy into a file/u },
  ];
  for (const { when, says, hears, locale } of rows)
    it(`leads on when ${when}`, () => assert.match(say(setUp(locale), ...says), hears));

  it('ends when everything is unknown, and keeps what is for one answer with its condition', () => {
    const talk = setUp();
    for (let turn = 0; turn < 12 && talk.active().asked !== undefined; turn += 1) say(talk, 'idk');
    assert.equal(talk.active().asked, undefined);
    assert.match(heard(talk), /Step 1 of/u);
    const number = stepsOf(talk.active(), guideBook).find(
      ({ id }) => id === 'access-edge-switch',
    )?.number;
    const told = say(talk, `step ${String(number)}`);
    assert.match(told, /only for: Who may write to us "All not blocked"/u);
    assert.match(told, /only for: Who may write to us "Only listed ones"/u);
  });

  it('goes back as far as there are questions', () => {
    const talk = setUp();
    say(talk, 'own servers', 'own servers', '2019');
    assert.match(say(talk, 'back'), /Which version/u);
    assert.match(say(talk, 'back'), /What do the people/u);
    assert.match(say(talk, 'back', 'back'), /This is the first question/u);
  });

  it('takes another answer in one sentence, and by the question', () => {
    const talk = setUp();
    interview(talk, 'set-up', {
      home: 'servers',
      partner: 'edge',
      generation: 'sfb-2019',
      method: 'list',
      fixed: 'no',
      domains: 'one',
    });
    assert.match(say(talk, 'I was wrong, all not blocked may write'), /answer was another one/u);
    assert.equal(talk.active().situation.method, 'discovery');
    assert.match(say(talk, 'I was wrong, everybody may write'), /Which one is to be another/u);
    assert.match(say(talk, 'change my answers'), /Which one is to be another/u);
    assert.match(say(talk, 'change version'), /Which version do your servers have/u);
    say(talk, '2015');
    assert.equal(talk.active().situation.generation, 'sfb-2015');
    say(talk, 'we actually use Teams, not servers');
    assert.equal(talk.active().situation.home, 'teams');
  });

  it('is taken up with both names in one sentence', () => {
    for (const [locale, text] of [
      ['en', 'we are litware.com, the partner is contoso.com'],
      ['zh-TW', '我們是 litware.com，對方是 contoso.com'],
    ] as const) {
      const talk = talkWith(toolsFor({ ours: undefined, locale }));
      talk.send({ kind: 'start', guide: 'microsoft-365-partner' });
      say(talk, text);
      assert.equal(talk.active().our, 'litware.com', text);
      assert.equal(talk.active().their, 'contoso.com', text);
    }
  });

  it('names the server of a partner whose record was seen to be missing', () => {
    const talk = talkWith(toolsFor({ pictureOf: () => 'NONE' }));
    talk.send({ kind: 'start', guide: 'choose-type', their: 'contoso.com' });
    say(talk, 'own servers', 'own servers');
    assert.match(heard(talk), /Allowed Partner Server/u);
    assert.match(heard(talk), /publishes no federation record/u);
  });

  it('says why our domain is asked for when it was named as the partner', () => {
    const talk = talkWith(toolsFor());
    talk.send({ kind: 'start', guide: 'set-up', their: 'fabrikam.com' });
    assert.match(heard(talk), /cannot be the partner as well/u);
  });
});

describe('the commands of a guide', () => {
  it('begin no list in a tenant that allows all', () => {
    for (const [method, isShown] of [
      ['discovery', false],
      ['list', true],
    ] as const) {
      const talk = talkWith(toolsFor());
      interview(talk, 'teams-tenant', { partner: 'microsoft-365', method });
      assert.equal(say(talk, 'step 3').includes('AllowedDomainsAsAList'), isShown, method);
    }
  });
});

describe('where somebody stands', () => {
  function standing(): Talk {
    const talk = talkWith(toolsFor());
    interview(talk, 'set-up', {
      home: 'servers',
      partner: 'edge',
      generation: 'sfb-2019',
      method: 'list',
      fixed: 'no',
      domains: 'one',
    });
    return talk;
  }

  it('moves by "next", which says what stays open', () => {
    const talk = standing();
    assert.match(say(talk, 'next'), /Stays open: An Edge Server/u);
    assert.match(heard(talk), /Step 2 of/u);
  });

  it('is judged by what is pasted there, without "done" before', () => {
    const talk = standing();
    const number = stepsOf(talk.active(), guideBook).find(
      ({ id }) => id === 'access-edge-switch',
    )?.number;
    say(talk, `step ${String(number)}`);
    talk.send({
      kind: 'pasted',
      facts: { ourAccessEdge: { value: { allowFederatedUsers: false } } },
    });
    assert.equal(talk.active().steps['access-edge-switch']?.state, 'failed');
    assert.match(heard(talk), /AllowFederatedUsers is False/u);
  });

  it('marks a skipped step that is done after all', () => {
    const talk = standing();
    say(talk, 'skip', 'done 1');
    assert.equal(talk.active().steps['edge-deployed']?.state, 'done-unverified');
  });

  it('takes the latest word back', () => {
    const talk = standing();
    say(talk, 'skip', 'undo');
    assert.equal(talk.active().steps['edge-deployed'], undefined);
    assert.equal(talk.active().at, 'edge-deployed');
  });

  it('tells the reason of the step', () => {
    for (const text of ['why?', 'I don’t know', 'im stuck'])
      assert.match(say(standing(), text), /Read on/u, text);
  });
});

describe('a guide in own words', () => {
  const rows = [
    ['which type should we use with litware.example?', 'choose-type'],
    ['choose a type for northwind.example', 'choose-type'],
    ['先幫我選類型', 'choose-type'],
    ['我不知道該用哪一種同盟', 'choose-type'],
    ['設定我們的 Teams 租用戶', 'teams-tenant'],
    ['set up our Teams tenant for external access', 'teams-tenant'],
    ['我們要把 Lync 移到 Teams 之後清理', 'clean-up'],
    ['how do I undo hybrid?', 'clean-up'],
    ['instructions for the partner’s Teams admin', 'partner-tenant'],
    ['對方的 Teams 管理員要做什麼步驟？', 'partner-tenant'],
    ['給對方的步驟', 'partner-tenant'],
    ['what type is a federation record?', undefined],
    ['what is hybrid?', undefined],
  ] as const;
  for (const [text, guide] of rows)
    it(`${text} is ${guide ?? 'none'}`, () => assert.equal(readGuideTopic(text), guide));
});
