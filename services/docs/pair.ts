import type { Entry } from './entry.ts';
import { aliases } from './aliases.ts';
import { wayOf } from './closest-way.ts';
import type { Searchable, Topic } from './rank.ts';
import { waysToAsk, type AskedWay } from './said-exactly.ts';
import { tokensOf } from './tokens.ts';
import { createWordIndex, termWeights, type TermWeights, type Vocabulary } from './word-index.ts';

/**
 * How much more telling a word may be among the ways to ask than in the texts. They are few words, so that by chance one of them
 * alone has a common word such as stop, which then would decide.
 */
const moreTellingAmongAsked = 0.5;

/** Puts the languages of each topic together and makes it searchable. */
export function pairEntries(entries: readonly Entry[], vocabulary: Vocabulary): Searchable {
  const groups = new Map<string, Entry[]>();
  const keyOfFile = new Map<string, string>();
  for (const entry of entries) {
    const { assetId, file } = entry.head;
    // Without an id of its own, a document belongs to the one of its name.
    const key = assetId ?? keyOfFile.get(file.toLowerCase()) ?? `file ${file.toLowerCase()}`;
    if (assetId !== null) keyOfFile.set(file.toLowerCase(), assetId);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const topics = [...groups.values()].map(topicOf);
  const named = topics.map((topic) => namedWays(topic, vocabulary));
  const ways = topics.map((topic, number) => [
    ...writtenWays(topic, vocabulary),
    ...(named[number] ?? []).map(({ ids }) => ids),
  ]);
  const asked = topics.map((topic, number) => askedWeights(topic, ways[number] ?? []));
  const en = createWordIndex(
    vocabulary,
    topics.map((topic) => topic.en?.topic),
  );
  const zh = createWordIndex(
    vocabulary,
    topics.map((topic) => topic.zh?.topic),
  );
  const mostTelling = (id: number): number => {
    const amongTexts = Math.max(en.idf(id), zh.idf(id));
    return amongTexts === 0 ? Infinity : amongTexts + moreTellingAmongAsked;
  };
  const index = createWordIndex(vocabulary, asked, mostTelling);
  return {
    vocabulary,
    topics,
    en,
    zh,
    asked: index,
    ways: ways.map((some) => some.map((ids) => wayOf(ids, index))),
    said: waysToAsk(topics, named),
  };
}

const trust = { original: 0, human: 1, machine: 2 } as const;

/** Of several texts of one language the best: the original, then what people have translated, then the newest. */
function topicOf(entries: readonly Entry[]): Topic {
  const best = (locale: string): Entry | undefined =>
    entries
      .filter(({ head }) => head.locale === locale)
      .sort(
        (one, other) =>
          trust[one.head.translation] - trust[other.head.translation] ||
          (other.head.modified ?? '').localeCompare(one.head.modified ?? ''),
      )[0];
  const [en, zh] = [best('en'), best('zh-TW')];
  return { en, zh, isHub: (en ?? zh)?.head.isHub === true };
}

/** The ways to ask for a topic that its articles name; documents of folders say nothing of how they are asked for. */
function namedWays({ en, zh }: Topic, vocabulary: Vocabulary): readonly AskedWay[] {
  return [en, zh]
    .flatMap((entry) => entry?.head.article?.aliases ?? [])
    .map((said) => ({ said, ids: numbersOf(said, vocabulary) }));
}

/** The words of the ways to ask that we wrote down for a document of folders, as numbers. */
function writtenWays({ en, zh }: Topic, vocabulary: Vocabulary): readonly (readonly number[])[] {
  const file = (en ?? zh)?.head.file.replace(/\.md$/iu, '') ?? '';
  const said = aliases.get(file.replace(/^(?:lync-server-2013-)+/u, ''));
  if (said === undefined) return [];
  return `${said.en}, ${said.zh}`.split(', ').map((way) => numbersOf(way, vocabulary));
}

function numbersOf(text: string, vocabulary: Vocabulary): readonly number[] {
  return tokensOf(text).map((token) => vocabulary.add(token));
}

/**
 * What a topic may be asked by: its titles, and the ways to ask for it. These words are few, so that one which tells topics apart
 * here may stand in the text of all of them.
 */
function askedWeights({ en, zh }: Topic, ways: readonly (readonly number[])[]): TermWeights {
  const weights = new Map<number, number>();
  const add = (ids: Iterable<number>, weight: number) => {
    for (const id of new Set(ids)) weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  add([...(en?.title ?? []), ...(zh?.title ?? [])], 1);
  add(ways.flat(), 1.5);
  return termWeights(weights);
}
