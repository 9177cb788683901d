// Our index of words beside MiniSearch over the same documents: how long each takes to be made and to be loaded, its memory, and
// a question. MiniSearch gets the words of topics alone and BM25 as it has it; ours also the words of each passage, the texts that are quoted
// and the ways to ask. Run: npx tsx --expose-gc bench/document-index.ts --docs <clone> [--topics 3800]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import MiniSearch from 'minisearch';
import { blocksOf, type Entry } from '../services/docs/entry.ts';
import { gather } from '../services/docs/gather.ts';
import { openLibrary } from '../services/docs/open-library.ts';
import { questionTokens, tokensOf } from '../services/docs/tokens.ts';
import { median, printTable, quantile } from './figures.ts';
import { multiplyClone } from './multiply-clone.ts';

const { values } = parseArgs({
  options: { docs: { type: 'string' }, topics: { type: 'string', default: '3800' } },
});
const loads = 5;
const questions = [
  { q: 'Which ports does an Edge Server need?', locale: 'en' },
  { q: 'What must the certificate of the Access Edge contain for federation?', locale: 'en' },
  { q: 'How do I allow one partner domain and block everybody else?', locale: 'en' },
  { q: '允許的網域和探索有什麼差別？', locale: 'zh-TW' },
  { q: '同盟要開哪些連接埠？', locale: 'zh-TW' },
  { q: '混合部署要先準備什麼？', locale: 'zh-TW' },
] as const;

/** What one way of searching came to. */
interface Figures {
  readonly buildMs: number;
  readonly loadMs: readonly number[];
  readonly heapMb: number;
  readonly buffersMb: number;
  readonly queryMs: readonly number[];
}

interface Words {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

/** Words parted by line breaks, so that MiniSearch gets them as ours has them and neither reads a text. */
const asWords = (text: string): string => tokensOf(text).join('\n');
const options = {
  fields: ['title', 'body'],
  tokenize: (text: string) => text.split('\n'),
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: 3.2 }, bm25: { k: 1.2, b: 0.65, d: 0 } },
};

function timed<T>(run: () => T): readonly [T, number] {
  const began = performance.now();
  return [run(), performance.now() - began];
}

/** The memory that `run` leaves behind, in MB. */
function grown<T>(run: () => T): {
  readonly value: T;
  readonly heapMb: number;
  readonly buffersMb: number;
} {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const value = run();
  globalThis.gc?.();
  const after = process.memoryUsage();
  const mb = (key: 'heapUsed' | 'arrayBuffers') => (after[key] - before[key]) / 1_048_576;
  return { value, heapMb: mb('heapUsed'), buffersMb: mb('arrayBuffers') };
}

function wordsOf(entries: readonly Entry[], locale: string): readonly Words[] {
  return entries
    .filter(({ head }) => head.locale === locale)
    .map((entry, id) => ({
      id,
      title: asWords(entry.head.title),
      body: asWords(
        blocksOf(entry)
          .map(({ text }) => text)
          .join('\n'),
      ),
    }));
}

function measureTheirs(entries: readonly Entry[]): Figures {
  const documents = { en: wordsOf(entries, 'en'), 'zh-TW': wordsOf(entries, 'zh-TW') };
  const make = (locale: 'en' | 'zh-TW') => {
    const index = new MiniSearch<Words>(options);
    index.addAll(documents[locale]);
    return JSON.stringify(index);
  };
  const [kept, buildMs] = timed(() => [make('en'), make('zh-TW')] as const);
  const load = () => kept.map((json) => MiniSearch.loadJSON<Words>(json, options));
  const loadMs = Array.from({ length: loads }, () => timed(load)[1]);
  const { value, heapMb, buffersMb } = grown(load);
  const queryMs = ask((question, locale) =>
    value[locale === 'en' ? 0 : 1]?.search(questionTokens(question).join('\n')),
  );
  return { buildMs, loadMs, heapMb, buffersMb, queryMs };
}

function measureOurs(docs: string, cacheFolder: string): Figures {
  const open = () => openLibrary({ folders: [docs], articles: [], cacheFolder });
  const [, buildMs] = timed(open);
  const loadMs = Array.from({ length: loads }, () => timed(open)[1]);
  const { value, heapMb, buffersMb } = grown(open);
  const queryMs = ask((question, locale) => value.search(question, locale));
  return { buildMs, loadMs, heapMb, buffersMb, queryMs };
}

function ask(search: (question: string, locale: 'en' | 'zh-TW') => unknown): readonly number[] {
  const rounds = Array.from({ length: 20 }, () =>
    questions.map(({ q, locale }) => timed(() => search(q, locale))[1]),
  );
  return rounds.slice(2).flat();
}

function rowOf(name: string, { buildMs, loadMs, heapMb, buffersMb, queryMs }: Figures): string[] {
  return [
    name,
    (buildMs / 1000).toFixed(1),
    (median(loadMs) / 1000).toFixed(2),
    heapMb.toFixed(0),
    buffersMb.toFixed(0),
    quantile(queryMs, 0.5).toFixed(2),
    quantile(queryMs, 0.95).toFixed(2),
  ];
}

const { docs, topics } = values;
if (docs === undefined) throw new Error('Expected --docs <folder>');
const folder = mkdtempSync(join(tmpdir(), 'bench-index-'));
try {
  const clone = join(folder, 'docs');
  multiplyClone(docs, clone, Number(topics));
  const ours = measureOurs(clone, join(folder, 'index'));
  const { entries } = gather({ folders: [clone], articles: [], cacheFolder: undefined });
  const theirs = measureTheirs(entries);
  console.log(`Node ${process.version}, ${entries.length} documents`);
  printTable([
    ['', 'made, s', 'loaded, s', 'heap, MB', 'buffers, MB', 'question, ms', 'p95, ms'],
    rowOf('ours, the whole library', ours),
    rowOf('MiniSearch, words of topics', theirs),
  ]);
} finally {
  rmSync(folder, { recursive: true });
}
