import type { DocsAnswer, DocsLocale, DocsPage, DocsTopicName } from '../model/documentation.ts';
import type { Addresses } from './addresses.ts';
import { blocksOf, type Entry } from './entry.ts';
import { passagesOf } from './passages.ts';
import { docsBlocks, quote, quotable } from './quote.ts';
import type { Ranked, Searchable, Topic } from './rank.ts';
import type { Inquiry } from './sought.ts';

/** Topics of one origin: those of the folders, or our own articles. */
export interface Shelf {
  readonly searchable: Searchable;
  readonly addresses: Addresses;
}

/** A question in the language in which it is to be answered. */
export interface Asking {
  readonly inquiry: Inquiry;
  readonly locale: DocsLocale;
  readonly shelf: Shelf;
}

/** A topic that is to answer, and which passage of it where that is known. */
export interface Chosen extends Pick<Ranked, 'number' | 'score'> {
  readonly part?: number;
}

/** A topic as an answer; undefined when there is nothing of it to show. `alike` are numbers of topics. */
export function answerOf(
  { number, score, part: wantedPart }: Chosen,
  alike: readonly number[],
  { inquiry, locale, shelf }: Asking,
): DocsAnswer | undefined {
  const topic = shelf.searchable.topics[number];
  const quotation = topic === undefined ? undefined : quote(topic, inquiry, locale, wantedPart);
  if (topic === undefined || quotation === undefined) return undefined;
  const { entry, snippet, blocks, section, part, parts, notes } = quotation;
  return {
    ...topicName(topic, entry, shelf),
    ...aboutText(entry),
    score: Math.round(Math.min(1, score) * 1_000) / 1_000,
    snippet,
    blocks,
    section,
    part,
    parts,
    notes,
    alike: alike.map((other) => nameOf(other, locale, shelf)).filter((one) => one !== undefined),
  };
}

/** The name in the reader's language; where only a machine translated it, in English. */
export function nameOf(
  number: number,
  locale: DocsLocale,
  shelf: Shelf,
): DocsTopicName | undefined {
  const topic = shelf.searchable.topics[number];
  if (topic === undefined) return undefined;
  const own = locale === 'en' ? topic.en : topic.zh;
  const entry = own?.head.translation === 'machine' ? (topic.en ?? own) : own;
  const named = entry ?? topic.en ?? topic.zh;
  return named === undefined ? undefined : topicName(topic, named, shelf);
}

/** A whole topic, in the reader's language where people wrote it. */
export function pageOf(topic: Topic, locale: DocsLocale, shelf: Shelf): DocsPage | undefined {
  const entry = quotable(topic, locale) ?? topic.en ?? topic.zh;
  if (entry === undefined) return undefined;
  const parts = passagesOf(blocksOf(entry)).map((passage) => ({
    section: passage.heading === '' ? null : passage.heading,
    blocks: docsBlocks(passage.blocks),
  }));
  return { ...topicName(topic, entry, shelf), ...aboutText(entry), parts };
}

/** The id that both languages of a topic share. */
export function idOf({ en, zh }: Topic): string {
  const head = (en ?? zh)?.head;
  return head?.assetId ?? head?.file.replace(/\.md$/iu, '') ?? '';
}

type About = Pick<DocsAnswer, 'locale' | 'product' | 'modified' | 'origin' | 'codes' | 'sources'>;

function aboutText(entry: Entry): About {
  const { product, modified, origin, article } = entry.head;
  return {
    locale: languageOf(entry),
    product,
    modified,
    origin,
    codes: article?.codes ?? [],
    sources: article?.sources ?? [],
  };
}

/** Both languages of a topic have one id and one file; the English document gives them. */
function topicName(topic: Topic, entry: Entry, { addresses }: Shelf): DocsTopicName {
  const { product, title, origin } = entry.head;
  const { below } = entry.source;
  return {
    id: idOf(topic),
    file: (topic.en ?? entry).head.file,
    title,
    url: origin === 'own' ? null : addresses.urlOf({ below, product }, languageOf(entry)),
  };
}

/** A machine's translation is named in English, and leads to the original. */
function languageOf({ head: { locale, translation } }: Entry): DocsLocale {
  return translation === 'machine' ? 'en' : locale;
}
