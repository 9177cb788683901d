// How well and how fast documents answer. Run:
// npx tsx --expose-gc bench/documents.ts --docs <clone> [--questions <file.jsonl>]... [--topics 3800] [--read]
// With --read also what is lost when the documents are read: records, names in angle brackets, tables.
// A question is a line {"id","lang","q","gold":["file.md"]}; without gold it has no answer. Every third of a language is shown apart.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openArticles } from '../bot/open-articles.ts';
import { readFrontMatter } from '../services/docs/front-matter.ts';
import { openLibrary } from '../services/docs/open-library.ts';
import type { Article } from '../services/docs/read-article.ts';
import { readTopic } from '../services/docs/read-topic.ts';
import type { DocsResult } from '../services/model/documentation.ts';
import { printTable, quantile, verdict } from './figures.ts';
import { multiplyClone } from './multiply-clone.ts';

interface Asked {
  readonly lang: 'en' | 'zh-TW';
  readonly q: string;
  readonly gold: readonly string[];
}

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    questions: { type: 'string', multiple: true, default: [] },
    read: { type: 'boolean', default: false },
    topics: { type: 'string', default: '3800' },
  },
});
const rounds = 5;

function readQuestions(file: string): readonly Asked[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Asked);
}

function rowOf(
  name: string,
  asked: readonly Asked[],
  search: (one: Asked) => DocsResult,
): readonly string[] {
  const answerable = asked.filter(({ gold }) => gold.length > 0);
  const results = answerable.map((one) => {
    const { answers } = search(one);
    const at = answers.findIndex(({ file }) => one.gold.includes(file));
    return { at, none: answers.length === 0 };
  });
  const within = (most: number) => results.filter(({ at }) => at >= 0 && at < most).length;
  const share = (part: number, whole: number) =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`;
  const none = asked.filter(({ gold }) => gold.length === 0);
  const recognised = none.filter((one) => search(one).answers.length === 0);
  return [
    name,
    String(asked.length),
    ...[1, 3, 5].map((most) => share(within(most), results.length)),
    share(results.filter((one) => one.none).length, results.length),
    share(recognised.length, none.length),
  ];
}

/** Each file of questions against the clone alone, with our articles behind its topics as data has them, and as text has them. */
function showRecall(files: readonly string[], folder: string): void {
  const open = (articles: readonly Article[]) =>
    openLibrary({ folders: [folder], articles, cacheFolder: undefined });
  const [alone, together] = [open([]), open(openArticles())];
  const ways = [
    ['clone alone', alone, 'documents'],
    ['with ours, as data', together, 'documents'],
    ['with ours, as text', together, 'own'],
  ] as const;
  const rows = files.flatMap((file) =>
    ways.flatMap(([name, library, order]) =>
      [undefined, 'en', 'zh-TW'].map((lang) =>
        rowOf(
          `${basename(file)}, ${name}${lang === undefined ? '' : `, ${lang}`}`,
          readQuestions(file).filter((one) => lang === undefined || one.lang === lang),
          (one) => library.search(one.q, one.lang, order),
        ),
      ),
    ),
  );
  printTable([['questions', 'n', '@1', '@3', '@5', 'refused', 'none seen'], ...rows]);
}

/** Reads every document and counts what its plain text has lost. */
function showLosses(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
  let [records, names, rows, left] = [0, 0, 0, 0];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const result = readTopic(basename(file), text);
    if (result.kind !== 'topic') {
      left += 1;
      continue;
    }
    const { head, blocks } = result.topic;
    const read = `${head.title}\n${blocks.map((block) => block.text).join('\n')}`;
    records += lost(recordsIn(bodyOf(text)), recordsIn(read), file);
    names += lost(placeholdersIn(bodyOf(text), true), placeholdersIn(read, false), file);
    rows += blocks.filter(({ kind }) => kind === 'row').length;
  }
  console.log(
    `${files.length} files read, ${left} without text; ${rows} rows of tables; lost: ${records} records, ${names} names in angle brackets`,
  );
}

/** A record as it is meant: written with escapes, or in parts. */
function recordsIn(text: string): readonly string[] {
  const plain = text.replaceAll('\\', '').toLowerCase();
  return plain.match(/_[a-z]{3,30}(?=[^a-z]{1,3}_(?:tcp|tls|udp))/gu) ?? [];
}

/** Names such as `<domain>`: escaped in the source, where tags stand beside them, and plain in what was read. */
function placeholdersIn(text: string, isSource: boolean): readonly string[] {
  const plain = (isSource ? withoutTags(text) : text)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\\', '');
  return [...plain.matchAll(/<(?<name>[a-z][\w .-]{2,40})>/giu)]
    .map(({ groups }) => (groups?.name ?? '').replace(/\s+/gu, ' ').trim().toLowerCase())
    .filter((name) => !tags.has(name));
}

function withoutTags(text: string): string {
  return text.replace(/<\/?(?:[a-z]+\d?)(?:\s[^<>]*)?\/?>/giu, ' ');
}

const tags = new Set([
  'strong',
  'code',
  'span',
  'div',
  'table',
  'tbody',
  'thead',
  'colgroup',
  'col',
]);

function lost(before: readonly string[], after: readonly string[], file: string): number {
  const kept = new Set(after);
  const gone = [...new Set(before)].filter((one) => !kept.has(one));
  if (gone.length > 0) console.log(`${file}: lost ${gone.join(', ')}`);
  return gone.length;
}

function bodyOf(text: string): string {
  return readFrontMatter(text).body;
}

function timed<T>(run: () => T): readonly [T, number] {
  const began = performance.now();
  return [run(), performance.now() - began];
}

function show(name: string, value: number, limit: number, unit: string): void {
  const text = `${name}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  console.log(`${text}, goal ${limit} ${unit}: ${verdict(value < limit)}`);
}

function measure(folder: string, questions: readonly Asked[]): void {
  const cacheFolder = join(folder, 'index');
  const sources = { folders: [join(folder, 'docs')], articles: openArticles(), cacheFolder };
  const [built, buildMs] = timed(() => openLibrary(sources));
  console.log(`${built.topics} topics, ${built.articles} articles, ${built.documents} documents`);
  show('build', buildMs / 1000, 10, 's');
  globalThis.gc?.();
  const before = process.memoryUsage();
  const [library, loadMs] = timed(() => openLibrary(sources));
  show('reload', loadMs / 1000, 0.5, 's');
  globalThis.gc?.();
  const after = process.memoryUsage();
  const mb = (bytes: number) => (bytes / 1_048_576).toFixed(0);
  const grown = (key: 'heapUsed' | 'arrayBuffers') => mb(after[key] - before[key]);
  console.log(
    `memory of a library: heap ${grown('heapUsed')} MB, buffers ${grown('arrayBuffers')} MB`,
  );
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { q, lang } of questions) {
      const [, ms] = timed(() => library.search(q, lang));
      if (round > 0) times.push(ms);
    }
  }
  console.log(`query: median ${quantile(times, 0.5).toFixed(2)} ms of ${times.length}`);
  show('query p95', quantile(times, 0.95), 5, 'ms');
}

const { docs, questions } = values;
if (docs === undefined) throw new Error('Expected --docs <folder>');
if (questions.length > 0) showRecall(questions, docs);
if (values.read) showLosses(docs);
const folder = mkdtempSync(join(tmpdir(), 'bench-documents-'));
try {
  multiplyClone(docs, join(folder, 'docs'), Number(values.topics));
  const usual = [{ lang: 'en' as const, q: 'Which ports does an Edge Server need?', gold: [] }];
  measure(folder, questions.length === 0 ? usual : questions.flatMap(readQuestions));
} finally {
  rmSync(folder, { recursive: true });
}
