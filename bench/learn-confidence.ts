// Learns the weights of `services/docs/confidence.ts` from questions whose answers are known. Run:
// npx tsx bench/learn-confidence.ts --docs <clone> --questions <file.jsonl>...
// Prints the weights and the least evidence, and what each share of unknown questions recognised costs in questions refused: each
// file of questions judged by what was learned from the others.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signNames, signsOf } from '../services/docs/confidence.ts';
import { gather } from '../services/docs/gather.ts';
import { pairEntries } from '../services/docs/pair.ts';
import { readQuestion } from '../services/docs/question.ts';
import { rank, type Searchable } from '../services/docs/rank.ts';
import { createSpelling } from '../services/docs/spelling.ts';
import { inquire, numberWords } from '../services/docs/sought.ts';
import { printTable } from './figures.ts';

interface Asked {
  readonly q: string;
  readonly gold: readonly string[];
}

interface Row {
  readonly file: string;
  readonly isAnswerable: boolean;
  /** Undefined where nothing fits. */
  readonly signs: readonly number[] | undefined;
}

/** Topics whose signs are looked at, as in `services/docs/search.ts`. */
const looked = 12;
/** Rounds over all questions, the length of a step, and the pull towards zero. */
const settings = { rounds: 4_000, step: 0.5, pull: 0.01 } as const;
const shares = [0.8, 0.83, 0.86, 0.89, 0.92] as const;

/** Rows of topics with the ways to ask for them, and without any, as most documents of a whole clone are. */
function readRows(
  folder: string,
  files: readonly string[],
): Record<'asked' | 'unasked', readonly Row[]> {
  const { entries, vocabulary } = gather({
    folders: [folder],
    articles: [],
    cacheFolder: undefined,
  });
  // Ways to ask are known by the names of files.
  const unnamed = entries.map((one) => ({
    ...one,
    head: { ...one.head, file: `-${one.head.file}` },
  }));
  return {
    asked: rowsOf(pairEntries(entries, vocabulary), files),
    unasked: rowsOf(pairEntries(unnamed, vocabulary), files),
  };
}

function rowsOf(searchable: Searchable, files: readonly string[]): readonly Row[] {
  const spelling = createSpelling(searchable.vocabulary, [searchable.en]);
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { q, gold } = JSON.parse(line) as Asked;
        const words = numberWords(readQuestion(spelling(q)), searchable.vocabulary);
        const inquiry = inquire(words, searchable);
        const signs = signsOf(inquiry, rank(inquiry, looked));
        const values = signs === undefined ? undefined : signNames.map((name) => signs[name]);
        return { file, isAnswerable: gold.length > 0, signs: values };
      }),
  );
}

/** Weights for signs as they are, the last one for none. */
type Weights = readonly number[];

/** Logistic regression by gradient descent; both kinds of questions count the same together. Signs are put to one scale within. */
function learn(rows: readonly Row[]): Weights {
  const some = rows.flatMap(({ signs, isAnswerable }) =>
    signs === undefined ? [] : [{ signs, wanted: isAnswerable ? 1 : 0 }],
  );
  const scale = signNames.map((_, at) => scaleOf(some.map(({ signs }) => signs[at] ?? 0)));
  const count = [0, 1].map((kind) => some.filter(({ wanted }) => wanted === kind).length);
  const points = some.map(({ signs, wanted }) => ({
    wanted,
    share: 0.5 / (count[wanted] ?? 1),
    values: [...scale.map(({ mean, spread }, at) => ((signs[at] ?? 0) - mean) / spread), 1],
  }));
  const weights = new Float64Array(signNames.length + 1);
  for (let round = 0; round < settings.rounds; round += 1) {
    const slope = new Float64Array(weights.length);
    for (const { wanted, share, values } of points) {
      const error = share * (likelihood(values, weights) - wanted);
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
    for (const [at, weight] of weights.entries()) {
      const pull = at < signNames.length ? 2 * settings.pull * weight : 0;
      weights[at] = weight - settings.step * ((slope[at] ?? 0) + pull);
    }
  }
  const plain = scale.map(({ spread }, at) => (weights[at] ?? 0) / spread);
  const shift = scale.reduce((sum, { mean }, at) => sum + mean * (plain[at] ?? 0), 0);
  return [...plain, (weights.at(-1) ?? 0) - shift];
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(square) || 1 };
}

function likelihood(values: readonly number[], weights: Float64Array): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0)));
}

function evidenceOf({ signs }: Row, weights: Weights): number {
  if (signs === undefined) return -Infinity;
  return signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), weights.at(-1) ?? 0);
}

/** The evidence below which this share of unknown questions lies, and how many others lie there, too. */
function costOf(
  judged: readonly { readonly row: Row; readonly evidence: number }[],
  share: number,
) {
  const unknown = judged.filter(({ row }) => !row.isAnswerable).map(({ evidence }) => evidence);
  const least = unknown.sort((one, other) => one - other)[Math.ceil(share * unknown.length)] ?? 0;
  const isRefused = ({ row, evidence }: (typeof judged)[number]) =>
    row.isAnswerable && evidence <= least;
  return { least, refused: judged.filter(isRefused).length };
}

const { values } = parseArgs({
  options: { docs: { type: 'string' }, questions: { type: 'string', multiple: true } },
});
if (values.docs === undefined || values.questions === undefined)
  throw new Error('Expected --docs <folder> --questions <file>...');
const { questions } = values;
for (const [kind, rows] of Object.entries(readRows(values.docs, questions))) {
  const judged = questions.flatMap((file) => {
    const weights = learn(rows.filter((row) => row.file !== file));
    return rows
      .filter((row) => row.file === file)
      .map((row) => ({ row, evidence: evidenceOf(row, weights) }));
  });
  const weights = learn(rows);
  const own = rows.map((row) => ({ row, evidence: evidenceOf(row, weights) }));
  const free = weights.at(-1) ?? 0;
  console.log(kind);
  printTable([
    ['unknown recognised', 'refused, of other files', 'refused, of the same', 'least evidence'],
    ...shares.map((share) => [
      `${(100 * share).toFixed(0)} %`,
      String(costOf(judged, share).refused),
      String(costOf(own, share).refused),
      (costOf(own, share).least - free).toFixed(2),
    ]),
  ]);
  for (const [at, name] of signNames.entries())
    console.log(`${name}: ${weights[at]?.toFixed(2) ?? ''},`);
}
