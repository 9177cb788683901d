import type { DocsAnswer, DocsLocale, DocsResult } from '../model/documentation.ts';
import { articlesAbout } from './about-codes.ts';
import { answerOf, idOf, nameOf, type Asking, type Chosen, type Shelf } from './answers.ts';
import { isAnswered } from './confidence.ts';
import { findDefinition, termAsked } from './definition.ts';
import { familiesOf } from './families.ts';
import { limits } from './limits.ts';
import { namedArticles } from './named-code.ts';
import { readQuestion } from './question.ts';
import { rank, type Ranked } from './rank.ts';
import { exactlyAsked } from './said-exactly.ts';
import { inquire, numberWords } from './sought.ts';
import type { Spelling } from './spelling.ts';
import { titleFitTo } from './title-fit.ts';

/**
 * Whose answer comes first when both know one: `own`, where ours fits about as well; `documents`, always the folders', for whoever
 * asks what these say.
 */
export type DocsOrder = 'own' | 'documents';

export interface Shelves {
  /** Topics of the folders. */
  readonly documents: Shelf;
  /** Articles of our own. */
  readonly own: Shelf;
  /** Puts the words of a question as the documents write them. */
  readonly spelling: Spelling;
}

const mostAnswers = 5;
const mostNear = 3;
/** Topics that are looked at, so that those alike can be put together. */
const looked = 12;
/** Articles of our own beside documents: more would push these out of sight. */
const mostOwnBeside = 2;
/** The part of what the best document covers that ours must cover to be told first. */
const equallyGood = 0.85;

interface Found {
  readonly best: Ranked | undefined;
  readonly isKnown: boolean;
  readonly ranked: readonly Ranked[];
  readonly answers: readonly DocsAnswer[];
}

/** Looks for a question among the folders' documents and among our articles, and puts both in one order. */
export function searchShelves(
  asked: string,
  locale: DocsLocale,
  order: DocsOrder,
  { documents, own, spelling }: Shelves,
): DocsResult {
  const question = readQuestion(spelling(asked.slice(0, limits.questionCharacters)));
  const words = numberWords(question, own.searchable.vocabulary);
  const asking = (shelf: Shelf): Asking => ({
    inquiry: inquire(words, shelf.searchable),
    locale,
    shelf,
  });
  const ofOurs = asking(own);
  const named = answersByName(asked, ofOurs);
  const exact = answersTo(
    exactlyAsked(asked, own.searchable.said, own.searchable.vocabulary).map((number) => ({
      number,
      score: 1,
    })),
    ofOurs,
  );
  const ofDocuments = find(asking(documents), mostAnswers);
  const most = ofDocuments.isKnown ? mostOwnBeside : mostAnswers;
  const ofOwn = withDefinition(asked, find(ofOurs, most), ofOurs);
  const usual = inOrder(ofDocuments, ofOwn, order);
  // Whoever asks the folders gets what is asked by these very words, too, but behind what the folders say.
  const answers = unique(
    order === 'own'
      ? [...named.pages, ...exact, ...named.about, ...usual]
      : [...named.pages, ...named.about, ...usual, ...exact],
  );
  if (answers.length > 0)
    return { answers: answers.slice(0, mostAnswers + mostOwnBeside), near: [] };
  const near = [
    ...namesOf(ofDocuments, locale, documents).slice(0, mostNear - 1),
    ...namesOf(ofOwn, locale, own),
  ];
  return { answers, near: near.slice(0, mostNear) };
}

function find(asking: Asking, most: number): Found {
  const { inquiry, shelf } = asking;
  const ranked = rank(inquiry, looked);
  const [best] = ranked;
  if (!isAnswered(inquiry, ranked)) return { best, isKnown: false, ranked, answers: [] };
  const answers = familiesOf(ranked, shelf.searchable)
    .slice(0, most)
    .map(({ ranked: one, alike }) => answerOf(one, alike, asking))
    .filter((one) => one !== undefined);
  return { best, isKnown: true, ranked, answers };
}

/** A title that says the whole question is a better answer than a sentence of the glossary. */
const wholeTitle = 0.75;

/** Puts the words of a glossary first where a question asks what a term means. */
function withDefinition(asked: string, found: Found, asking: Asking): Found {
  const { inquiry, locale, shelf } = asking;
  const term = termAsked(asked);
  const place = term === undefined ? undefined : findDefinition(term, locale, shelf);
  if (place === undefined) return found;
  const defined = answerOf({ ...place, score: 1 }, [], asking);
  if (defined === undefined) return found;
  const { best, ranked, answers, isKnown } = found;
  const topic = isKnown ? shelf.searchable.topics[best?.number ?? -1] : undefined;
  const isTitle = titleFitTo(inquiry)(topic) >= wholeTitle;
  const [first, ...others] = answers.filter(({ id }) => id !== defined.id);
  return {
    best: { number: place.number, score: 1, covered: 1, title: 1, said: 1 },
    isKnown: true,
    ranked,
    answers:
      isTitle && first !== undefined
        ? [first, defined, ...others]
        : [defined, ...(first === undefined ? [] : [first]), ...others],
  };
}

function inOrder(documents: Found, own: Found, order: DocsOrder): readonly DocsAnswer[] {
  if (!documents.isKnown) return own.answers;
  const ours = own.answers.slice(0, mostOwnBeside);
  const isOursFirst =
    order === 'own' &&
    own.isKnown &&
    (own.best?.covered ?? 0) >= equallyGood * (documents.best?.covered ?? 0);
  if (isOursFirst) return [...ours.slice(0, 1), ...documents.answers, ...ours.slice(1)];
  // Whoever asks what the folders say gets everything that they say first.
  const front = order === 'documents' ? documents.answers.length : 1;
  return [...documents.answers.slice(0, front), ...ours, ...documents.answers.slice(front)];
}

interface Named {
  readonly pages: readonly DocsAnswer[];
  readonly about: readonly DocsAnswer[];
}

/** What the question calls by its name: the page of a finding code or of an error number; and the articles about it. */
function answersByName(asked: string, asking: Asking): Named {
  const { topics } = asking.shelf.searchable;
  const pages = namedArticles(asked)
    .map((id) => topics.findIndex((topic) => idOf(topic) === id))
    .filter((number) => number >= 0);
  const codes = pages.flatMap((page) => {
    const { en, zh } = topics[page] ?? {};
    return (en ?? zh)?.head.article?.codes ?? [];
  });
  const about = articlesAbout(codes, topics).slice(0, mostOwnBeside);
  return {
    pages: answersTo(
      pages.map((number) => ({ number, score: 1, part: 0 })),
      asking,
    ),
    about: answersTo(
      about.map((number) => ({ number, score: 1 })),
      asking,
    ),
  };
}

function answersTo(chosen: readonly Chosen[], asking: Asking): readonly DocsAnswer[] {
  return chosen.map((one) => answerOf(one, [], asking)).filter((one) => one !== undefined);
}

function namesOf({ ranked }: Found, locale: DocsLocale, shelf: Shelf) {
  return ranked
    .map(({ number }) => nameOf(number, locale, shelf))
    .filter((one) => one !== undefined);
}

function unique(answers: readonly DocsAnswer[]): readonly DocsAnswer[] {
  const ids = answers.map(({ id }) => id);
  return answers.filter(({ id }, index) => ids.indexOf(id) === index);
}
