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
  const named = new Set(best.alike.map(({ id }) => id));
  const rest = others.filter(({ id }) => !named.has(id));
  addNames(page, speaker.docs('others'), rest.slice(0, mostOthers));
  return page.end();
}

function addAnswer(page: Page, answer: DocsAnswer, speaker: Speaker): void {
  for (const line of answer.snippet.split('\n')) {
    if (line === '') continue;
    page.text(2, line, /^(?:•|\d{1,3}[.)]) /u.test(line) ? 5 : 2);
  }
  page.heading(speaker.docs('title', { title: answer.title }));
  if (answer.section !== null) page.text(2, speaker.docs('section', { section: answer.section }));
  page.text(2, ageLabel(answer, speaker));
  for (const note of answer.notes) page.text(2, noteText(note, answer, speaker));
  page.text(2, sourceLine(answer, speaker));
  if (answer.url !== null) page.literal(2, speaker.docs('link', { url: answer.url }));
}

/** How old an answer is, so that nobody takes history for the present. */
function ageLabel({ product, modified, origin }: DocsAnswer, speaker: Speaker): string {
  if (origin === 'own' && modified !== null) return speaker.docs('age.checked', { date: modified });
  if (product !== null && modified !== null) {
    return speaker.docs('age.both', { product, date: modified });
  }
  if (product !== null) return speaker.docs('age.product', { product });
  return modified === null
    ? speaker.docs('age.none')
    : speaker.docs('age.date', { date: modified });
}

/** Whose text it is; the licence asks for this line beside every quotation. */
function sourceLine({ origin, file }: DocsAnswer, speaker: Speaker): string {
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
function noteText(note: DocsNote, { locale }: DocsAnswer, speaker: Speaker): string {
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
