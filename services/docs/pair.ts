import type { Entry } from './entry.ts';
import { aliases } from './aliases.ts';
import type { Searchable, Topic } from './rank.ts';
import { waysToAsk } from './said-exactly.ts';
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
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const topics = [...groups.values()].map(topicOf);
  const asked = topics.map((topic) => askedWeights(topic, vocabulary));
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
  return {
    vocabulary,
    topics,
    en,
    zh,
    asked: createWordIndex(vocabulary, asked, mostTelling),
    said: waysToAsk(topics),
  };
}

const trust = { human: 0, original: 0, machine: 1 } as const;

/** Of several texts of one language the best: translated by people, then the newest. */
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

/**
 * What a topic may be asked by: its titles, and the ways to ask for it. These words are few, so that one which tells topics apart
 * here may stand in the text of all of them.
 */
function askedWeights({ en, zh }: Topic, vocabulary: Vocabulary): TermWeights {
  const file = (en ?? zh)?.head.file.replace(/\.md$/iu, '') ?? '';
  const said = aliases.get(file.replace(/^(?:lync-server-2013-)+/u, ''));
  const weights = new Map<number, number>();
  const add = (ids: Iterable<number>, weight: number) => {
    for (const id of new Set(ids)) weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  const numbersOf = (text: string) => tokensOf(text).map((token) => vocabulary.add(token));
  add([...(en?.title ?? []), ...(zh?.title ?? [])], 1);
  if (said !== undefined) add(numbersOf(`${said.en}, ${said.zh}`), 1.5);
  add(numbersOf([en, zh].flatMap((entry) => entry?.head.article?.aliases ?? []).join('\n')), 1.5);
  return termWeights(weights);
}
