import type { DocsLocale, DocsPage, DocsProblem, DocsResult } from '../model/documentation.ts';
import { createAddresses } from './addresses.ts';
import { idOf, pageOf, type Shelf } from './answers.ts';
import { gather, type Sources } from './gather.ts';
import { pairEntries } from './pair.ts';
import { createSpelling } from './spelling.ts';
import { searchShelves, type DocsOrder, type Shelves } from './search.ts';

/** Documents that answer questions. */
export interface Library {
  /**
   * Answers a question in a language, best first; nothing when nobody knows, then with what is near. Never throws. `order` is
   * `own` unless given.
   */
  search(question: string, locale: DocsLocale, order?: DocsOrder): DocsResult;
  /** A whole topic by its id, in the reader's language where people wrote it; undefined when it is not known. */
  open(id: string, locale: DocsLocale): DocsPage | undefined;
  /** What was left out, once each. */
  readonly problems: readonly DocsProblem[];
  /** Topics of the folders, and of our own. */
  readonly topics: number;
  readonly articles: number;
  /** Documents over all languages, ours included. */
  readonly documents: number;
  /** Documents that had to be read; the others came from the cache. */
  readonly readAnew: number;
}

/** Opens the documents and makes them searchable; takes seconds when there are thousands and no cache. */
export function openLibrary(sources: Sources): Library {
  const { entries, vocabulary, redirections, problems, readAnew } = gather(sources);
  const addresses = createAddresses(redirections);
  // Apart, so that our articles change nothing of how telling a word is among the documents.
  const shelfOf = (isOwn: boolean): Shelf => {
    const some = entries.filter(({ head }) => (head.origin === 'own') === isOwn);
    return { searchable: pairEntries(some, vocabulary), addresses };
  };
  const [documents, own] = [shelfOf(false), shelfOf(true)];
  const indexes = [documents, own].map(({ searchable }) => searchable.en);
  const shelves: Shelves = { documents, own, spelling: createSpelling(vocabulary, indexes) };
  return {
    search: (question, locale, order = 'own') => searchShelves(question, locale, order, shelves),
    open: (id, locale) => openTopic(id, locale, shelves),
    problems,
    topics: shelves.documents.searchable.topics.length,
    articles: shelves.own.searchable.topics.length,
    documents: entries.length,
    readAnew,
  };
}

function openTopic(
  id: string,
  locale: DocsLocale,
  { documents, own }: Shelves,
): DocsPage | undefined {
  for (const shelf of [own, documents]) {
    const topic = shelf.searchable.topics.find((one) => idOf(one) === id);
    if (topic !== undefined) return pageOf(topic, locale, shelf);
  }
  return undefined;
}
