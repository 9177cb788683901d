// How well and how fast documents answer. Run: npx tsx bench/docs.ts --docs <clone> [--questions <file.jsonl>] [--topics 3800]
// A question is a line {"id","lang","q","gold":["file.md"]}; without gold it has no answer. Every third of a language is shown apart.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary, type Library } from '../services/docs/open-library.ts';
import { printTable, quantile, verdict } from './figures.ts';

interface Asked {
  readonly lang: 'en' | 'zh-TW';
  readonly q: string;
  readonly gold: readonly string[];
}

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    questions: { type: 'string' },
    topics: { type: 'string', default: '3800' },
  },
});
const rounds = 5;

function readQuestions(file: string): readonly Asked[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Asked);
}

function rowOf(name: string, asked: readonly Asked[], library: Library): readonly string[] {
  const answerable = asked.filter(({ gold }) => gold.length > 0);
  const results = answerable.map(({ q, lang, gold }) => {
    const { answers } = library.search(q, lang);
    return { at: answers.findIndex(({ file }) => gold.includes(file)), none: answers.length === 0 };
  });
  const within = (most: number) => results.filter(({ at }) => at >= 0 && at < most).length;
  const share = (part: number, whole: number) =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`;
  const none = asked.filter(({ gold }) => gold.length === 0);
  const recognised = none.filter(({ q, lang }) => library.search(q, lang).answers.length === 0);
  return [
    name,
    String(asked.length),
    ...[1, 3, 5].map((most) => share(within(most), results.length)),
    share(results.filter((one) => one.none).length, results.length),
    share(recognised.length, none.length),
  ];
}

function showRecall(file: string, library: Library): void {
  const asked = readQuestions(file);
  const seen = new Map<string, number>();
  const isKept = asked.map(({ lang }) => {
    seen.set(lang, (seen.get(lang) ?? 0) + 1);
    return (seen.get(lang) ?? 0) % 3 === 0;
  });
  const rows = (['en', 'zh-TW'] as const).flatMap((lang) =>
    [false, true].map((kept) => {
      const some = asked.filter((one, index) => one.lang === lang && isKept[index] === kept);
      return rowOf(`${lang} ${kept ? 'kept away' : 'tuned on'}`, some, library);
    }),
  );
  printTable([
    ['questions', 'n', '@1', '@3', '@5', 'refused', 'none seen'],
    ...rows,
    rowOf('all', asked, library),
  ]);
}

/** Copies of the clone under other names and ids, until there are enough topics. */
function multiply(from: string, into: string, topics: number): void {
  const folders = readdirSync(from, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of folders) {
    const files = readdirSync(join(from, name)).filter((file) => file.endsWith('.md'));
    mkdirSync(join(into, name), { recursive: true });
    for (let copy = 0; copy * files.length < topics; copy += 1) {
      for (const file of files.slice(0, topics - copy * files.length)) {
        const text = readFileSync(join(from, name, file), 'utf8');
        const id = `ms:assetid: ${copy}-`;
        writeFileSync(join(into, name, `${copy}-${file}`), text.replace('ms:assetid: ', id));
      }
    }
  }
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
  const sources = { folders: [join(folder, 'docs')], articles: [], cacheFolder };
  const [built, buildMs] = timed(() => openLibrary(sources));
  console.log(`${built.topics} topics, ${built.documents} documents`);
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

if (values.docs === undefined) throw new Error('Expected --docs <folder>');
if (values.questions !== undefined) {
  const library = openLibrary({ folders: [values.docs], articles: [], cacheFolder: undefined });
  showRecall(values.questions, library);
}
const folder = mkdtempSync(join(tmpdir(), 'bench-docs-'));
try {
  multiply(values.docs, join(folder, 'docs'), Number(values.topics));
  const asked =
    values.questions === undefined
      ? [{ lang: 'en' as const, q: 'Which ports does an Edge Server need?', gold: [] }]
      : readQuestions(values.questions);
  measure(folder, asked);
} finally {
  rmSync(folder, { recursive: true });
}
