import type {
  DocsAnswer,
  DocsLocale,
  DocsProblem,
  DocsResult,
  DocsTopicName,
} from '../model/documentation.ts';
import { createAddresses, type Addresses } from './addresses.ts';
import { isAnswered } from './confidence.ts';
import type { Entry } from './entry.ts';
import { familiesOf } from './families.ts';
import { gather, type Sources } from './gather.ts';
import { pairEntries } from './pair.ts';
import { readQuestion, type Question } from './question.ts';
import { quote } from './quote.ts';
import { rank, type Ranked, type Searchable, type Topic } from './rank.ts';

/** Documents that answer questions. */
export interface Library {
  /** Answers a question in a language, best first; nothing when nobody knows, then with what is near. Never throws. */
  search(question: string, locale: DocsLocale): DocsResult;
  /** What was left out, once each. */
  readonly problems: readonly DocsProblem[];
  readonly topics: number;
  /** Documents over all languages. */
  readonly documents: number;
  /** Documents that had to be read; the others came from the cache. */
  readonly readAnew: number;
}

const mostAnswers = 5;
const mostNear = 3;
/** Topics that are looked at, so that those alike can be put together. */
const looked = 12;

interface Shelf {
  readonly searchable: Searchable;
  readonly addresses: Addresses;
}

/** Opens the documents and makes them searchable; takes seconds when there are thousands and no cache. */
export function openLibrary(sources: Sources): Library {
  const gathered = gather(sources);
  const searchable = pairEntries(gathered.entries, gathered.vocabulary);
  const shelf: Shelf = {
    searchable,
    addresses: createAddresses(gathered.redirections),
  };
  return {
    search: (question, locale) => search(question, locale, shelf),
    problems: gathered.problems,
    topics: searchable.topics.length,
    documents: gathered.entries.length,
    readAnew: gathered.readAnew,
  };
}

function search(asked: string, locale: DocsLocale, shelf: Shelf): DocsResult {
  const question = readQuestion(asked);
  const ranked = rank(question, shelf.searchable, looked);
  if (!isAnswered(question, ranked[0], shelf.searchable)) {
    const near = ranked.slice(0, mostNear).map(({ number }) => nameOf(number, locale, shelf));
    return { answers: [], near: near.filter((one) => one !== undefined) };
  }
  const families = familiesOf(ranked, shelf.searchable);
  const answers = families
    .slice(0, mostAnswers)
    .map(({ ranked: one, alike }) => answerOf(one, alike, { question, locale, shelf }));
  return { answers: answers.filter((one) => one !== undefined), near: [] };
}

function topicOf(number: number, { searchable }: Shelf): Topic | undefined {
  return searchable.topics[number];
}

interface Asking {
  readonly question: Question;
  readonly locale: DocsLocale;
  readonly shelf: Shelf;
}

function answerOf(
  { number, score }: Ranked,
  alike: readonly number[],
  { question, locale, shelf }: Asking,
): DocsAnswer | undefined {
  const topic = topicOf(number, shelf);
  if (topic === undefined) return undefined;
  const quotation = quote(topic, question, locale, shelf.searchable);
  if (quotation === undefined) return undefined;
  const { entry, snippet, section, notes } = quotation;
  const { modified, product, origin } = entry.head;
  return {
    ...topicName(topic, entry, shelf),
    locale: languageOf(entry),
    score: Math.round(score * 1_000) / 1_000,
    snippet,
    section,
    product,
    modified,
    origin,
    notes,
    alike: alike.map((other) => nameOf(other, locale, shelf)).filter((one) => one !== undefined),
  };
}

/** The name in the reader's language; where only a machine translated it, in English. */
function nameOf(number: number, locale: DocsLocale, shelf: Shelf): DocsTopicName | undefined {
  const topic = topicOf(number, shelf);
  if (topic === undefined) return undefined;
  const own = locale === 'en' ? topic.en : topic.zh;
  const entry = own?.head.translation === 'machine' ? (topic.en ?? own) : own;
  const named = entry ?? topic.en ?? topic.zh;
  return named === undefined ? undefined : topicName(topic, named, shelf);
}

/** Both languages of a topic have one id and one file; the English document gives them. */
function topicName(topic: Topic, entry: Entry, { addresses }: Shelf): DocsTopicName {
  const { head } = topic.en ?? entry;
  const { product, title, origin } = entry.head;
  const { below } = entry.source;
  return {
    id: head.assetId ?? head.file.replace(/\.md$/iu, ''),
    file: head.file,
    title,
    url: origin === 'own' ? null : addresses.urlOf({ below, product }, languageOf(entry)),
  };
}

/** A machine's translation is named in English, and leads to the original. */
function languageOf({ head: { locale, translation } }: Entry): DocsLocale {
  return translation === 'machine' ? 'en' : locale;
}
