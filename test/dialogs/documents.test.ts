import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Reply } from '../../dialogs/reply.ts';
import type { Locale } from '../../locales/typing.ts';
import type { DocsAnswer, DocsPage, DocsResult } from '../../services/model/documentation.ts';
import { startTalking } from './talking.ts';

const answer: DocsAnswer = {
  id: 'certificate-names',
  file: 'certificate-names.md',
  title: 'Names in the Edge certificate',
  url: null,
  locale: 'en',
  score: 1,
  snippet: 'The certificate names the Access Edge.',
  blocks: [
    { kind: 'text', text: 'The certificate names the Access Edge.' },
    { kind: 'item', text: '1. Look at it.' },
    { kind: 'item', text: '• Renew it.' },
    { kind: 'row', text: 'Name | sip.contoso.com' },
    { kind: 'code', text: 'Get-CsCertificate' },
    { kind: 'code', text: 'Set-CsCertificate' },
  ],
  section: 'Names',
  product: 'Lync Server 2013',
  modified: '2026-11-21',
  origin: 'own',
  notes: [],
  part: 0,
  parts: 3,
  codes: ['cert-name-mismatch'],
  sources: [],
  alike: [],
};

const page = (locale: Locale): DocsPage => ({
  id: answer.id,
  file: answer.file,
  title: locale === 'en' ? answer.title : 'Edge 憑證裡的名稱',
  url: null,
  locale,
  product: null,
  modified: null,
  origin: 'own',
  codes: [],
  sources: [],
  parts: ['First', 'Second', 'Third'].map((section, index) => ({
    section,
    blocks: [{ kind: 'text', text: `${section} part. ${'Long. '.repeat(index === 1 ? 300 : 1)}` }],
  })),
});

const nothing: DocsResult = { answers: [], near: [] };
const question = 'what must the edge certificate contain?';

/** A conversation with documents that say this; what was asked of them is seen by the spies. */
function talk(result: DocsResult | 'late' = { answers: [answer], near: [] }) {
  const found = result === 'late' ? undefined : result;
  const documents = {
    search: sinon.fake<[question: string, locale: Locale], Promise<DocsResult | undefined>>(() =>
      Promise.resolve(found),
    ),
    open: sinon.fake((id: string, locale: Locale): Promise<DocsPage | undefined> =>
      Promise.resolve(id === answer.id ? page(locale) : undefined),
    ),
  };
  return { ...startTalking({ documents }), documents };
}

function labels(reply: Reply | undefined): readonly string[] {
  return (reply?.buttons ?? []).map(({ label }) => label);
}

describe('a question about the documents', () => {
  it('is answered by the passage, then its title, its section, its age and whose text it is', async () => {
    const said = await talk().say(question);
    const parts = [
      'The certificate names the Access Edge.',
      'Names in the Edge certificate',
      'Section "Names"',
      'Checked on 2026-11-21; for Lync Server 2013.',
      'An article of Federation Helper.',
    ];
    const places = parts.map((part) => said.indexOf(part));
    assert.ok(!places.includes(-1), said);
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  });

  it('is asked as it was written, in the language of the conversation', async () => {
    const { say, documents } = talk();
    await say(question);
    assert.deepEqual(documents.search.firstCall.args, [question, 'en']);
  });

  it('shows commands that can be copied together, items and rows in lists', async () => {
    const talking = talk();
    await talking.say(question);
    const blocks = talking.step().replies[0]?.reply.blocks ?? [];
    const literal = blocks.find((block) => block.kind === 'literal');
    assert.deepEqual(literal?.lines, ['Get-CsCertificate', 'Set-CsCertificate']);
    const list = blocks.find((block) => block.kind === 'list');
    assert.deepEqual(list?.items, ['Look at it.', 'Renew it.', 'Name · sip.contoso.com']);
  });

  it('offers more of it, the guide, a look and the other language', async () => {
    const talking = talk();
    await talking.say(question);
    assert.deepEqual(labels(talking.step().replies[0]?.reply), [
      'More',
      'Show the steps',
      'Check a partner',
      '中文',
    ]);
  });

  it('asks which case is meant where others say nearly the same, and reads the title that is written', async () => {
    const topic = (id: string, title: string) => ({ id, title, file: `${id}.md`, url: null });
    const alike = [
      topic('certificate-names', 'Names behind translated addresses'),
      topic('other', 'Names with a hardware load balancer'),
    ];
    for (const [written, id] of [
      ['Names with a hardware load balancer', 'other'],
      ['hardware load balancer', 'other'],
      ['translated addresses', 'certificate-names'],
    ] as const) {
      const { say, documents } = talk({ answers: [{ ...answer, id: 'best', alike }], near: [] });
      assert.match(await say(question), /Which of them is your case/u);
      await say(written);
      assert.deepEqual(documents.open.lastCall.args, [id, 'en']);
    }
  });

  it('names one of several others that say nearly the same', async () => {
    const names = ['Names of one Edge', 'Names of two Edges', 'Renewal'].map((title) => ({
      id: title,
      title,
      file: title,
      url: null,
    }));
    const others = names.map((name, index) => ({
      ...answer,
      ...name,
      alike: index === 2 ? [] : names.slice(0, 2).filter(({ id }) => id !== name.id),
    }));
    const said = await talk({ answers: [answer, ...others], near: [] }).say(question);
    assert.match(said, /Names of one Edge/u);
    assert.doesNotMatch(said, /Names of two Edges/u);
    assert.match(said, /Renewal/u);
  });

  it('takes no part of a title that several have for one of them', async () => {
    const alike = ['one', 'two'].map((id) => ({
      id,
      title: `Certificate names ${id}`,
      file: id,
      url: null,
    }));
    const { say, documents } = talk({ answers: [{ ...answer, alike }], near: [] });
    await say(question);
    await say('certificate names');
    assert.equal(documents.open.callCount, 0);
  });

  it('is told to come again when the documents are not read in time', async () => {
    assert.match(await talk('late').say(question), /still reading the documents/u);
  });

  it('is told that nobody knows, with what is near, and nothing else', async () => {
    const near = [
      { id: 'a', file: 'a.md', title: 'Nearest topic', url: null },
      { id: 'b', file: 'b.md', title: 'Second topic', url: null },
      { id: 'c', file: 'c.md', title: 'Third topic', url: null },
    ];
    const said = await talk({ answers: [], near }).say(question);
    assert.match(said, /do not answer this[\s\S]*Nearest topic[\s\S]*Second topic/u);
    assert.doesNotMatch(said, /Third topic|An article of/u);
    assert.doesNotMatch(await talk(nothing).say(question), /Nearest to it/u);
  });

  it('is asked for when only the documents are named', async () => {
    const { say, documents } = talk();
    assert.match(await say('documentation'), /Write what you would like to know/u);
    assert.equal(documents.search.callCount, 0);
  });
});

describe('a topic that is shown', () => {
  it('goes on with the next part at "more", as far as fits into a message, to its end', async () => {
    const { say } = talk();
    await say(question);
    const second = await say('more');
    assert.match(second, /Second part/u);
    assert.doesNotMatch(second, /Third part/u);
    assert.match(await say('go on'), /Third part[\s\S]*That is all it says/u);
    assert.match(await say('more'), /no longer have that document/u);
  });

  for (const [words, locale] of [
    ['in Chinese', 'zh-TW'],
    ['看英文', 'en'],
    ['中文版', 'zh-TW'],
  ] as const) {
    it(`is shown in another language at "${words}", from where it began`, async () => {
      const { say, documents } = talk();
      await say(question);
      await say(words);
      assert.deepEqual(documents.open.lastCall.args, [answer.id, locale]);
    });
  }

  it('says so where there is no text in that language', async () => {
    const { say, documents } = talk();
    await say(question);
    documents.open = sinon.fake<[id: string, locale: Locale], Promise<DocsPage | undefined>>(() =>
      Promise.resolve(page('en')),
    );
    assert.match(await say('in Chinese'), /沒有中文/u);
  });

  it('leads into its guide at "show the steps"', async () => {
    const talking = talk();
    await talking.say(question);
    assert.equal(talking.state().shownTopic?.file, 'certificate-names.md');
    const said = await talking.say('show the steps');
    assert.doesNotMatch(said, /Names in the Edge certificate/u);
    assert.notEqual(talking.state().guides, undefined);
  });

  it('is opened by its button, and is gone where nobody has it any more', async () => {
    const { hear } = talk();
    const value = { fh: 1, do: 'topic', id: answer.id, part: 2, locale: 'en' } as const;
    assert.match(await hear({ kind: 'pressed', value }), /Third part/u);
    const gone = { ...value, id: 'gone' };
    assert.match(await hear({ kind: 'pressed', value: gone }), /no longer have that document/u);
  });

  it('is not what "more" means where nothing is shown', async () => {
    const { say, documents } = talk(nothing);
    await say('more');
    assert.equal(documents.open.callCount, 0);
  });
});

describe('a finding code in a message', () => {
  it('is looked up', async () => {
    const { say, documents } = talk();
    assert.match(await say('explain dns-srv-missing'), /names the Access Edge/u);
    assert.equal(documents.search.callCount, 1);
  });

  const denied = [
    'PS C:\\> Get-CsUser lin@fabrikam.com | fl SipAddress,Enabled,ExternalAccessPolicy',
    '',
    'SipAddress           : sip:lin@fabrikam.com',
    'Enabled              : True',
    'ExternalAccessPolicy : Interns',
    '',
    'PS C:\\> Get-CsExternalAccessPolicy',
    '',
    'Identity               : Tag:Interns',
    'EnableFederationAccess : False',
    '',
    'Identity               : Global',
    'EnableFederationAccess : True',
  ].join('\n');
  const rows = [
    ['explain pol-user-policy', 'policy "Tag:Interns" that applies to lin@fabrikam.com'],
    ['說明 pol-user-policy', '套用在 lin@fabrikam.com 身上的原則「Tag:Interns」'],
    ['what does pol-user-policy mean?', 'In the case of contoso.com:'],
  ] as const;
  for (const [asked, told] of rows)
    it(`speaks of the people of the case that holds it: ${asked}`, async () => {
      const { say, documents, step } = talk();
      await say('our domain is fabrikam.com and we run Skype for Business Server');
      await say('check contoso.com');
      await say(denied);
      if (told.startsWith('套')) await say('中文');
      const said = await say(asked);
      assert.ok(said.includes(told), said);
      assert.doesNotMatch(said, /anna@/u);
      assert.equal(documents.search.callCount, 0);
      assert.deepEqual(
        step().replies[0]?.reply.buttons.map(({ action }) => action.do),
        ['topic', 'case'],
      );
    });

  it('that the case does not hold is looked up, and said not to be of it', async () => {
    const { say } = talk();
    await say('check contoso.com');
    assert.match(await say('explain teams-granular'), /^In the case of contoso\.com nothing shows this/u); // prettier-ignore
    assert.match(await say('explain dns-srv-missing'), /this was looked at, and it is not so/u);
  });

  it('is looked up where others read along', async () => {
    const { say, documents } = talk();
    await say('check contoso.com', { place: 'group' });
    await say('explain dns-srv-missing', { place: 'group' });
    assert.equal(documents.search.callCount, 1);
  });
});
