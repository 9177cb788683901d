import assert from 'node:assert/strict';
import { openLibrary } from '../../../services/docs/open-library.ts';
import type { Article } from '../../../services/docs/read-article.ts';
import { namedArticles } from '../../../services/docs/named-code.ts';
import { termAsked } from '../../../services/docs/definition.ts';
import { createClone, head, ids, type Clone } from './fixtures/clone.ts';

/** An article of our own as a file. */
function article(id: string, title: string, body: string, more: readonly string[] = []): Article {
  const lines = ['---', `id: ${id}`, `title: ${title}`, 'checked: 2026-11-21', ...more, '---'];
  return { file: `${id}.md`, locale: 'en', text: `${lines.join('\n')}\n\n${body}\n` };
}

const blocking = article(
  'blocked-domain',
  'Keep a blocked domain out',
  'A blocked domain can send nothing to our people.\n\n## How to end it\n\nRemove-CsBlockedDomain takes it away.',
  [
    'codes: pol-blocked, pol-allow-and-block',
    'aliases: ban a company ; blacklist',
    'products: Lync Server',
    'sources: https://learn.microsoft.com/x ; A book',
  ],
);
const words = article(
  'glossary',
  'Words of federation',
  'What the words mean.\n\n## Access Edge\n\nThe service at the border.\n\n## Allowed server, direct federation\n\nA named host.',
  ['kind: term-list'],
);
const page = article('code-pol-blocked', 'contoso.com is blocked', 'It is on the list.', [
  'kind: code',
  'codes: pol-blocked',
  'aliases: what does pol-blocked mean',
]);

describe('our own articles beside the documents of folders', () => {
  let clone: Clone;
  before(() => {
    clone = createClone();
  });
  after(() => {
    clone.remove();
  });
  const open = (articles: readonly Article[] = [blocking, words, page]) =>
    openLibrary({ folders: [clone.folder], articles, cacheFolder: undefined });
  const question = 'how do I block a domain, is there a blacklist of blocked domains?';

  it('stand first where they fit as well, and behind where the folders are asked', () => {
    const firsts = (['own', 'documents'] as const).map(
      (order) => open().search(question, 'en', order).answers[0]?.id,
    );
    assert.deepEqual(firsts, ['blocked-domain', ids.block]);
  });

  it('change nothing of how the documents are ranked', () => {
    const ranked = (articles: readonly Article[]) =>
      open(articles)
        .search(question, 'en', 'documents')
        .answers.filter(({ origin }) => origin !== 'own')
        .map(({ id, score }) => [id, score]);
    assert.deepEqual(ranked([blocking, words, page]), ranked([]));
  });

  it('say for what they hold, what they explain and where their facts are from', () => {
    const [answer] = open().search(question, 'en').answers;
    assert.deepEqual(
      [answer?.origin, answer?.product, answer?.modified, answer?.url],
      ['own', 'Lync Server', '2026-11-21', null],
    );
    assert.deepEqual(answer?.codes, ['pol-blocked', 'pol-allow-and-block']);
    assert.deepEqual(answer.sources, ['https://learn.microsoft.com/x', 'A book']);
    assert.equal(answer.snippet, 'A blocked domain can send nothing to our people.');
    assert.equal(answer.parts, 2);
  });

  it('are quoted below a heading that was asked for', () => {
    const [answer] = open().search('how do I end a blocked domain?', 'en').answers;
    assert.deepEqual([answer?.id, answer?.section], ['blocked-domain', 'How to end it']);
  });

  it('explain a term by its entry in the glossary', () => {
    for (const asked of [
      'what is an Access Edge?',
      'define access edge',
      'What does Access Edge mean?',
    ]) {
      const [answer] = open().search(asked, 'en').answers;
      assert.equal(answer?.snippet, 'The service at the border.', asked);
    }
    const [direct] = open().search('what is direct federation', 'en').answers;
    assert.equal(direct?.snippet, 'A named host.');
  });

  it('are found by a code before anything else', () => {
    assert.equal(
      open().search('pol-blocked', 'en', 'documents').answers[0]?.id,
      'code-pol-blocked',
    );
    assert.equal(open().search('what is pol-blocked?', 'en').answers[0]?.id, 'code-pol-blocked');
    assert.deepEqual(open().search('no-such-code', 'en').answers, []);
  });

  it('follow the page of a code that they explain', () => {
    const [first, second] = open().search('explain pol-blocked', 'en').answers;
    assert.deepEqual([first?.id, second?.id], ['code-pol-blocked', 'blocked-domain']);
  });

  it('come first where they name the whole question as theirs, in any form of its words', () => {
    for (const asked of ['Ban a company!', 'blacklist?', 'ｂｌａｃｋｌｉｓｔ']) {
      assert.equal(open().search(asked, 'en').answers[0]?.id, 'blocked-domain', asked);
    }
    const reworded = article('reworded', 'Other words', 'Nothing of it stands here.', [
      'aliases: the blocked domains of our partners',
    ]);
    const ask = (asked: string, order?: 'documents') =>
      open([blocking, reworded]).search(asked, 'en', order).answers[0]?.id;
    assert.equal(ask('our partner’s blocked domain'), 'reworded');
    assert.equal(ask('our partner’s blocked domain', 'documents'), ids.block);
  });

  it('answer the question that they name as theirs where the folders are asked and know nothing', () => {
    const named = article('named', 'Other words', 'Nothing of it stands here.', [
      'aliases: zebra giraffe okapi',
    ]);
    const found = open([named]).search('Zebra, giraffe, okapi?', 'en', 'documents').answers;
    assert.deepEqual(
      found.map(({ id }) => id),
      ['named'],
    );
  });

  it('stand behind an article of their own where they are a list of terms', () => {
    const glossary = article('glossary', 'Words', 'Words.\n\n## Blocked domain\n\nA word.', [
      'kind: term-list',
    ]);
    const first = open([glossary, blocking]).search('keep a blocked domain out', 'en').answers[0];
    assert.equal(first?.id, 'blocked-domain');
    assert.equal(
      open([glossary]).search('what is a blocked domain', 'en').answers[0]?.id,
      'glossary',
    );
  });

  it('are guides where steps are asked for, and not where a fact is', () => {
    const guide = article(
      'guide-block',
      'Keep a blocked domain out',
      'A blocked domain is blocked in these steps.\n\n## Open the list\n\nA blocked domain can send nothing to our people.',
      ['kind: guide'],
    );
    const library = openLibrary({
      folders: [],
      articles: [guide, blocking],
      cacheFolder: undefined,
    });
    const first = (asked: string) => library.search(asked, 'en').answers[0]?.id;
    assert.equal(first('can a blocked domain send anything to our people?'), 'blocked-domain');
    assert.equal(first('walk me through keeping a blocked domain out'), 'guide-block');
  });

  it('are opened whole by their id, and so are documents', () => {
    const own = open().open('blocked-domain', 'zh-TW');
    assert.deepEqual(
      [own?.locale, own?.parts.map(({ section }) => section)],
      ['en', [null, 'How to end it']],
    );
    const document = open().open(ids.block, 'zh-TW');
    assert.deepEqual([document?.locale, document?.title], ['zh-TW', '擋住一個網域']);
    assert.equal(open().open('nothing', 'en'), undefined);
  });

  it('are not read again when they are kept in the index', () => {
    const cache = createClone({});
    try {
      const sources = { folders: [], articles: [blocking, words], cacheFolder: cache.folder };
      assert.equal(openLibrary(sources).readAnew, 2);
      assert.equal(openLibrary(sources).readAnew, 0);
      const changed = { ...words, text: words.text.replace('border', 'edge') };
      const again = openLibrary({ ...sources, articles: [blocking, changed] });
      assert.equal(again.readAnew, 1);
      assert.equal(
        again.search('what is access edge', 'en').answers[0]?.snippet,
        'The service at the edge.',
      );
    } finally {
      cache.remove();
    }
  });

  it('take nothing from a script, a style or a comment of a document', () => {
    const hostile = createClone({
      'en/hostile.md': `${head({ title: 'Lync Server 2013: Hostile federation topic' })}
# Hostile federation topic

<script>alert('federation')</script><style>p { color: red }</style><!-- hidden federation -->
<p onclick="steal()">A federation topic is <img src=x onerror=alert(1)>quoted as text.</p>
`,
    });
    try {
      const library = openLibrary({
        folders: [hostile.folder],
        articles: [],
        cacheFolder: undefined,
      });
      const [answer] = library.search('hostile federation topic', 'en').answers;
      assert.equal(answer?.snippet, 'A federation topic is quoted as text.');
    } finally {
      hostile.remove();
    }
  });
});

describe('what a question names', () => {
  for (const [question, ids] of [
    ['dns-srv-missing', ['code-dns-srv-missing']],
    ['請說明 cert-expired', ['code-cert-expired']],
    ['error 0x80090322', ['error-0x80090322']],
    ['sip 504', ['error-sip-504', 'error-504']],
    ['does the port 5061 have to be open in Lync Server 2013?', []],
    ['_sipfederationtls._tcp.contoso.com', []],
  ] as const) {
    it(`is read from "${question}"`, () => {
      assert.deepEqual(namedArticles(question), ids);
    });
  }

  for (const [question, term] of [
    ['What is an Access Edge?', 'Access Edge'],
    ['什麼是 SIP 網域？', 'SIP 網域'],
    ['裝載提供者是什麼意思', '裝載提供者'],
    ['how do I renew a certificate?', undefined],
  ] as const) {
    it(`is the term of "${question}"`, () => {
      assert.equal(termAsked(question), term);
    });
  }
});
