import type {
  DocsAnswer,
  DocsNote,
  DocsProblem,
  DocsResult,
  DocsTopicName,
} from '../services/model/documentation.ts';
import { createPage, type Page } from './page.ts';
import type { Speaker } from './say.ts';

/** Answers that are named below the one that is quoted. */
const mostOthers = 3;

/** An answer as text: the passage first, then where it stands and how old it is, then what else there is. */
export function renderAnswers(result: DocsResult, speaker: Speaker, width = 80): string {
  const page = createPage(width);
  const [best, ...others] = result.answers;
  if (best === undefined) {
    page.text(0, speaker.docs('unknown'));
    addNames(page, speaker.docs('near'), result.near);
    return page.end();
  }
  addAnswer(page, best, speaker);
  addNames(page, speaker.docs('alike'), best.alike.slice(0, mostOthers));
  addNames(page, speaker.docs('others'), otherSubjects(best, others).slice(0, mostOthers));
  return page.end();
}

/** The answers behind the best, without those that say nearly the same as it or as one before them. */
export function otherSubjects(
  best: DocsAnswer,
  others: readonly DocsAnswer[],
): readonly DocsAnswer[] {
  const named = new Set(best.alike.map(({ id }) => id));
  const rest: DocsAnswer[] = [];
  for (const other of others) {
    if (named.has(other.id)) continue;
    rest.push(other);
    for (const { id } of other.alike) named.add(id);
  }
  return rest;
}

function addAnswer(page: Page, answer: DocsAnswer, speaker: Speaker): void {
  for (const line of answer.snippet.split('\n')) {
    if (line === '') continue;
    page.text(2, line, /^(?:•|\d{1,3}[.)]) /u.test(line) ? 5 : 2);
  }
  page.heading(speaker.docs('title', { title: answer.title }));
  if (answer.section !== null) page.text(2, speaker.docs('section', { section: answer.section }));
  const age = ageLabel(answer, speaker);
  if (age !== undefined) page.text(2, age);
  for (const note of answer.notes) page.text(2, noteText(note, answer, speaker));
  page.text(2, sourceLine(answer, speaker));
  if (answer.url !== null) page.literal(2, speaker.docs('link', { url: answer.url }));
  for (const line of sourcesOf(answer, speaker)) page.literal(2, line);
}

/** Sources that are named below an article of ours. */
const mostSources = 3;

/** What an article of ours is made from: addresses with the word that they lead away, and titles. */
export function sourcesOf(
  { sources, locale }: Pick<DocsAnswer, 'sources' | 'locale'>,
  speaker: Speaker,
): readonly string[] {
  const named = sources.slice(0, mostSources).map((source) => addressIn(source, locale));
  return named.map((source) =>
    speaker.docs(source.startsWith('https:') ? 'fromLink' : 'from', { source }),
  );
}

/** Articles give addresses without a language; the host takes one. */
function addressIn(source: string, locale: DocsAnswer['locale']): string {
  const language = locale === 'en' ? 'en-us' : 'zh-tw';
  return source.replace(
    /^(?<host>https:\/\/learn\.microsoft\.com)\/(?![a-z]{2}-[a-z]{2}\/)/u,
    `$<host>/${language}/`,
  );
}

/** How old an answer is, so that nobody takes history for the present. */
export function ageLabel(
  { product, modified, origin }: Pick<DocsAnswer, 'product' | 'modified' | 'origin'>,
  speaker: Speaker,
): string | undefined {
  if (origin === 'own') return checkedLabel(product, modified, speaker);
  if (product !== null && modified !== null) {
    return speaker.docs('age.both', { product, date: modified });
  }
  if (product !== null) return speaker.docs('age.product', { product });
  return modified === null
    ? speaker.docs('age.none')
    : speaker.docs('age.date', { date: modified });
}

/** A page of the reference belongs to this version and has no date of its own. */
function checkedLabel(
  product: string | null,
  date: string | null,
  speaker: Speaker,
): string | undefined {
  if (date === null) return undefined;
  return product === null
    ? speaker.docs('age.checked', { date })
    : speaker.docs('age.valid', { date, product });
}

/** Whose text it is; the licence asks for this line beside every quotation. */
export function sourceLine(
  { origin, file }: Pick<DocsAnswer, 'origin' | 'file'>,
  speaker: Speaker,
): string {
  switch (origin) {
    case 'microsoft':
      return speaker.docs('source.microsoft');
    case 'clone':
      return speaker.docs('source.clone', { file });
    case 'own':
      return speaker.docs('source.own');
  }
}

/** What the reader must know beside a quotation. */
export function noteText(
  note: DocsNote,
  { locale }: Pick<DocsAnswer, 'locale'>,
  speaker: Speaker,
): string {
  switch (note.kind) {
    case 'original-newer':
      return speaker.docs('note.original-newer', { date: note.date });
    case 'literal-differs':
      return speaker.docs('note.literal-differs', { literal: note.literal });
    case 'known-error':
      return speaker.docs('note.known-error', { wrong: note.wrong, right: note.right });
    case 'not-translated':
      return speaker.docs(locale === 'en' ? 'note.not-translated' : 'note.no-english');
    case 'machine-translated':
    case 'no-text':
      return speaker.docs(`note.${note.kind}`);
  }
}

function addNames(page: Page, heading: string, names: readonly DocsTopicName[]): void {
  if (names.length === 0) return;
  page.heading(heading);
  for (const { title, url } of names) {
    page.text(2, title);
    if (url !== null) page.literal(4, url);
  }
}

/** Problems that are told one by one. */
const mostProblems = 5;

/** What was left out of the documents, a line each. */
export function problemLines(
  problems: readonly DocsProblem[],
  speaker: Speaker,
): readonly string[] {
  const lines = problems
    .slice(0, mostProblems)
    .map(({ path, why }) => speaker.docs('leftOut', { path, why: speaker.docs(`why.${why}`) }));
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, speaker.docs('leftOutMore', { count: more })] : lines;
}
