import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../../services/docs/open-library.ts';
import type { Article } from '../../../services/docs/read-article.ts';
import type { DocsAnswer } from '../../../services/model/documentation.ts';
import { createClone, documents, head, ids, type Clone } from './fixtures/clone.ts';
import { leastMs } from '../../support/processor-time.ts';

const open = (folder: string, articles: readonly Article[] = [], cacheFolder?: string) =>
  openLibrary({ folders: [folder], articles, cacheFolder });

describe('a library of documents', () => {
  let clone: Clone;
  before(() => {
    clone = createClone();
  });
  after(() => {
    clone.remove();
  });

  const first = (question: string, locale: 'en' | 'zh-TW'): DocsAnswer => {
    const [answer] = open(clone.folder).search(question, locale).answers;
    assert.ok(answer !== undefined, `nobody answers ${question}`);
    return answer;
  };

  it('pairs the languages of a topic by its id', () => {
    assert.deepEqual([open(clone.folder).topics, open(clone.folder).documents], [4, 7]);
  });

  it('answers in English with the passage, its age and its address', () => {
    const answer = first('how do I ban a company, is there a blacklist?', 'en');
    assert.equal(answer.id, ids.block);
    assert.equal(answer.file, 'keep-a-domain-out.md');
    assert.equal(answer.title, 'Keep a domain out');
    assert.deepEqual(
      [answer.product, answer.modified, answer.origin],
      ['Lync Server 2013', '2012-09-08', 'microsoft'],
    );
    assert.match(answer.snippet, /blocked domain/iu);
    assert.equal(
      answer.url,
      'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/keep-a-domain-out',
    );
  });

  it('answers in Chinese from what people translated, never from the machine', () => {
    const answer = first('封鎖的網域還能傳訊息給我們嗎？', 'zh-TW');
    assert.deepEqual(
      [answer.id, answer.locale, answer.title],
      [ids.block, 'zh-TW', '擋住一個網域'],
    );
    assert.doesNotMatch(answer.snippet + answer.title, /可以傳|機器/u);
    assert.deepEqual(answer.notes, []);
  });

  it('says that the original is newer, and that a literal differs from it', () => {
    const answer = first('同盟記錄要指到哪個連接埠', 'zh-TW');
    assert.equal(answer.id, ids.route);
    assert.match(answer.snippet, /_sipfederationtls\._tcp\.<網域>/u);
    assert.deepEqual(answer.notes, [
      { kind: 'original-newer', date: '2016-12-08' },
      { kind: 'literal-differs', literal: '5016' },
    ]);
  });

  it('finds a topic by its machine translation and quotes the English', () => {
    const answer = first('萬用字元憑證可以用在 Access Edge 嗎', 'zh-TW');
    assert.deepEqual([answer.id, answer.locale], [ids.wildcard, 'en']);
    assert.match(answer.snippet, /never the Access Edge service/u);
    assert.deepEqual(answer.notes, [{ kind: 'machine-translated' }]);
  });

  it('finds a topic by the machine where what people translated is English still', () => {
    const english = documents['en/keep-a-domain-out.md'] ?? '';
    const untranslated = createClone({
      ...documents,
      'zh-TW-ht/keep-a-domain-out.md': english.replace(
        'mtps_version',
        'ms.translationtype: HT\nmtps_version',
      ),
    });
    try {
      const [answer] = open(untranslated.folder).search('機器說擋住網域', 'zh-TW').answers;
      assert.deepEqual([answer?.id, answer?.locale], [ids.block, 'en']);
      assert.deepEqual(answer?.notes, [{ kind: 'machine-translated' }]);
    } finally {
      untranslated.remove();
    }
  });

  it('quotes a topic from below a heading that leads elsewhere where it has nothing else', () => {
    const bare = createClone({
      'en/health.md': `${head({ title: 'Federation health indicators' })}
# Federation health indicators

## In This Section

Watch the federation health indicators with a monitoring system.
`,
    });
    try {
      const [answer] = open(bare.folder).search('federation health indicators', 'en').answers;
      assert.match(answer?.snippet ?? '', /^Watch/u);
    } finally {
      bare.remove();
    }
  });

  it('names a topic that only a machine translated, and quotes nothing', () => {
    const answer = first('集中記錄服務可以同時跑幾個案例', 'zh-TW');
    assert.deepEqual([answer.id, answer.snippet], [ids.machine, '']);
    assert.deepEqual([answer.title, answer.locale], ['Scenarios of the logging service', 'en']);
    assert.match(answer.url ?? '', /\/en-us\//u);
    assert.deepEqual(answer.notes, [{ kind: 'no-text' }]);
  });

  it('keeps records and names in angle brackets whole', () => {
    const { snippet } = first('which port has the federation SRV record', 'en');
    assert.match(snippet, /_sipfederationtls\._tcp\.<your domain>/u);
    assert.match(snippet, /Port: 5061/u);
  });

  it('does not know what it has no documents about, and says what is near', () => {
    for (const question of [
      'What does a printer cost?',
      '怎麼預約會議室的投影機',
      'zzz',
      '',
      '？',
    ]) {
      assert.deepEqual(open(clone.folder).search(question, 'en').answers, [], question);
    }
    const { near } = open(clone.folder).search('Can Slack block a domain?', 'en');
    assert.equal(near[0]?.title, 'Keep a domain out');
  });

  it('takes any length of question', () => {
    const { answers } = open(clone.folder).search('block domain '.repeat(100_000), 'en');
    assert.equal(answers[0]?.id, ids.block);
  });

  it('takes the address of a list of redirections, over two steps', () => {
    const moved = createClone({
      ...documents,
      '.openpublishing.redirection.lync.json': JSON.stringify({
        redirections: [
          {
            source_path: 'Lync/LyncServer/keep-a-domain-out.md',
            redirect_url: '/lyncserver/block',
          },
          { source_path: 'Lync/LyncServer/block.md', redirect_url: '/previous-versions/block' },
          { source_path: 'Lync/star-names.md', redirect_url: 'https://evil.example/x' },
          'nothing',
        ],
      }),
    });
    try {
      const library = open(moved.folder);
      const urlOf = (question: string) => library.search(question, 'en').answers[0]?.url;
      assert.equal(
        urlOf('block a domain'),
        'https://learn.microsoft.com/en-us/previous-versions/block',
      );
      assert.equal(urlOf('wildcard certificate'), null);
    } finally {
      moved.remove();
    }
  });

  it('answers from articles of our own without any folder', () => {
    const articles: readonly Article[] = [
      {
        file: 'star.md',
        locale: 'en',
        text: '---\nid: star\ntitle: Star certificates\nchecked: 2026-11-01\ncodes:\n- cert-wildcard\n---\n\n# Star certificates\n\nA wildcard certificate is fine for the reverse proxy.\n',
      },
      {
        file: 'star.md',
        locale: 'zh-TW',
        text: '---\nid: star\ntitle: 萬用字元憑證\nchecked: 2026-11-01\n---\n\n# 萬用字元憑證\n\n反向 Proxy 可以用萬用字元憑證。\n',
      },
      { file: 'broken.md', locale: 'en', text: 'no head' },
    ];
    const library = openLibrary({ folders: [], articles, cacheFolder: undefined });
    const [english] = library.search('wildcard certificate on the reverse proxy?', 'en').answers;
    const [chinese] = library.search('反向 Proxy 能用星號憑證嗎', 'zh-TW').answers;
    assert.deepEqual(
      [english?.id, english?.origin, english?.modified, english?.url],
      ['star', 'own', '2026-11-01', null],
    );
    assert.deepEqual(
      [chinese?.id, chinese?.title, chinese?.snippet],
      ['star', '萬用字元憑證', '反向 Proxy 可以用萬用字元憑證。'],
    );
    assert.deepEqual(library.problems, [{ path: 'broken.md', why: 'bad-front-matter' }]);
  });
});

describe('a folder of documents', () => {
  let clone: Clone;
  beforeEach(() => {
    clone = createClone();
  });
  afterEach(() => {
    clone.remove();
  });

  const problemsOf = (folder: string) =>
    open(folder).problems.map(({ path, why }) => [path.replace(`${clone.folder}/`, ''), why]);

  it('may be missing, be a file, or hold nothing', () => {
    assert.deepEqual(problemsOf(join(clone.folder, 'none')), [['none', 'missing']]);
    const file = clone.write('plain.md', 'x');
    assert.deepEqual(problemsOf(file), [['plain.md', 'not-a-folder']]);
    clone.write('empty/README.md', '# Nothing');
    assert.deepEqual(problemsOf(join(clone.folder, 'empty')), [['empty', 'empty']]);
  });

  it('may hold what is no document, each told once', () => {
    clone.write('en/binary.md', Buffer.from([0x50, 0, 0x51]));
    clone.write('en/large.md', 'x'.repeat(1_100_000));
    clone.write('en/broken.md', '---\ntitle: A\n');
    clone.write(
      'en/japanese.md',
      `${head({ title: 'Lync' })}\n証明書をリクエストしてください。そしてインストールします。`,
    );
    clone.write('en/gone.md', '---\nredirect_url: /x\n---\n');
    clone.write('en/picture.png', 'x');
    assert.deepEqual(problemsOf(clone.folder), [
      ['en/large.md', 'too-large'],
      ['en/binary.md', 'binary'],
      ['en/broken.md', 'bad-front-matter'],
      ['en/japanese.md', 'other-language'],
    ]);
  });

  it('is not left by links, nor gone around in circles', () => {
    const outside = createClone({ 'secret.md': '# Secret\n\nText.' });
    try {
      symlinkSync(join(outside.folder, 'secret.md'), join(clone.folder, 'en/secret.md'));
      symlinkSync(outside.folder, join(clone.folder, 'en/folder'));
      symlinkSync(clone.folder, join(clone.folder, 'en/circle'));
      symlinkSync('/nowhere', join(clone.folder, 'en/dangling.md'));
      assert.deepEqual(problemsOf(clone.folder), [
        ['en/dangling.md', 'unreadable'],
        ['en/secret.md', 'link-outside'],
      ]);
      assert.equal(open(clone.folder).documents, 7);
    } finally {
      outside.remove();
    }
  });

  it('is not followed deeper than a dozen folders', () => {
    clone.write(`${'a/'.repeat(20)}deep.md`, '# Deep\n\nText.');
    assert.deepEqual(
      open(clone.folder).problems.map(({ why }) => why),
      ['too-deep'],
    );
  });

  it('reads hostile documents in bounded time', () => {
    clone.write(
      'en/nested.md',
      `${head({ title: 'Nested' })}${'<div><table><tr><td>'.repeat(10_000)}blocked domain`,
    );
    clone.write('en/line.md', `${head({ title: 'Line' })}${'a_*[('.repeat(180_000)}`);
    const ms = leastMs(() => open(clone.folder), 1);
    assert.ok(ms < 10_000, `${ms} ms`);
  });
});

describe('the index on the disk', () => {
  let clone: Clone;
  let cache: Clone;
  beforeEach(() => {
    clone = createClone();
    cache = createClone({});
  });
  afterEach(() => {
    clone.remove();
    cache.remove();
  });

  const openCached = () => open(clone.folder, [], cache.folder);
  const answer = () => openCached().search('封鎖的網域還能傳訊息給我們嗎？', 'zh-TW');

  it('gives the same answers without reading a document again', () => {
    const before = answer();
    const again = openCached();
    assert.equal(again.readAnew, 0);
    assert.deepEqual(again.search('封鎖的網域還能傳訊息給我們嗎？', 'zh-TW'), before);
  });

  it('reads only what changed', () => {
    openCached();
    clone.write(
      'en/star-names.md',
      `${head({ title: 'Stars', id: ids.wildcard })}\n# Stars\n\nNo wildcard certificate anywhere.`,
    );
    const changed = openCached();
    assert.equal(changed.readAnew, 1);
    assert.match(
      changed.search('wildcard certificate', 'en').answers[0]?.snippet ?? '',
      /anywhere/u,
    );
  });

  it('takes a file that was only touched by its content', () => {
    openCached();
    const file = join(clone.folder, 'en/star-names.md');
    utimesSync(file, new Date(0), new Date(0));
    assert.equal(openCached().readAnew, 0);
  });

  it('searches the machine translation again when the human one is gone', () => {
    openCached();
    clone.write('zh-TW-ht/keep-a-domain-out.md', '---\nredirect_url: /x\n---\n');
    const [found] = answer().answers;
    assert.deepEqual([found?.id, found?.locale], [ids.block, 'en']);
  });

  for (const [what, damage] of [
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['of zeros', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    [
      'changed in one byte',
      (bytes: Buffer) => {
        bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
        return bytes;
      },
    ],
    ['empty', () => Buffer.alloc(0)],
    [
      'of another version',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace(/\{"version":\d/u, '{"version":0'), 'latin1'),
    ],
  ] as const) {
    it(`is made anew when it is ${what}`, () => {
      const before = answer();

      const file = join(cache.folder, 'documents.index');
      writeFileSync(file, damage(readFileSync(file)));
      const library = openCached();
      assert.ok(library.readAnew > 0);
      assert.deepEqual(library.search('封鎖的網域還能傳訊息給我們嗎？', 'zh-TW'), before);
      assert.equal(openCached().readAnew, 0);
    });
  }
});
