import type { DocsLocale, DocsProblem } from '../model/documentation.ts';
import type { Block } from './block-writer.ts';
import { readFrontMatter } from './front-matter.ts';
import { readBlocks } from './read-blocks.ts';

/** What a document says about itself. */
export interface TopicHead {
  /** Name of the file without folder. */
  readonly file: string;
  /** Pairs the languages of one topic; null when the document has none. */
  readonly assetId: string | null;
  readonly title: string;
  readonly locale: DocsLocale;
  /** Who put it into this language. What a machine translated is searched and never quoted. */
  readonly translation: 'original' | 'human' | 'machine';
  /** Day of the last change, as `2013-02-22`. */
  readonly modified: string | null;
  readonly product: string | null;
  /** It only leads to other topics. */
  readonly isHub: boolean;
  /** Who is named as the source. */
  readonly origin: 'own' | 'microsoft' | 'clone';
  /** What only articles of our own say about themselves. */
  readonly article?: ArticleHead;
}

/** What an article of our own says about itself beside its title. */
export interface ArticleHead {
  readonly kind: 'article' | 'term-list' | 'code' | 'error' | 'guide';
  /** Finding codes that it explains. */
  readonly codes: readonly string[];
  /** How people ask for it. */
  readonly aliases: readonly string[];
  /** Documents that its facts come from. */
  readonly sources: readonly string[];
}

/** A document that was read: its head and its text. */
export interface ReadTopic {
  readonly head: TopicHead;
  readonly blocks: readonly Block[];
}

export type TopicResult =
  | { readonly kind: 'topic'; readonly topic: ReadTopic }
  /** The file only leads to another address. */
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'none'; readonly why: DocsProblem['why'] };

const lastModified =
  /^(?:topic last modified|主題上次修改日期|上次修改主題的時間)\s{0,5}[:：]\s{0,5}(?<date>\d{4}-\d{2}-\d{2})_?$/iu;
const productPrefix =
  /^(?<product>(?:Microsoft )?(?:Lync|Skype|Office|Teams|商務用)[^:：]{0,60})[:：]\s*/u;

/**
 * Whether a document is a machine's translation, and of which topic; read from its head alone, since it is of no use where people
 * have translated the same topic.
 */
export function machineTopic(text: string): string | undefined {
  const { values } = readFrontMatter(text);
  if (values.get('ms.translationtype')?.toUpperCase() !== 'MT') return undefined;
  return values.get('ms:assetid')?.toLowerCase();
}

/** Reads one document. `file` is its name without folder. */
export function readTopic(file: string, text: string): TopicResult {
  const { values, body, isBroken } = readFrontMatter(text);
  if (isBroken) return { kind: 'none', why: 'bad-front-matter' };
  const redirect = values.get('redirect_url');
  if (redirect !== undefined && redirect !== '') return { kind: 'redirect', url: redirect };
  const blocks = readBlocks(body);
  const locale = localeOf(values, blocks);
  if (locale === undefined) return { kind: 'none', why: 'other-language' };
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const title = titleOf(values, blocks[heading]?.text ?? '');
  if (title === '') return { kind: 'none', why: 'empty' };
  const dated = blocks.find(({ text: said }) => lastModified.test(said));
  const said = blocks.filter(
    (block, index) => block !== dated && !(index === heading && heading < 3),
  );
  const head: TopicHead = {
    file,
    assetId: values.get('ms:assetid')?.toLowerCase() ?? null,
    title: title.replace(productPrefix, ''),
    locale,
    translation: translationOf(values, locale),
    modified: lastModified.exec(dated?.text ?? '')?.groups?.date ?? isoDate(values.get('ms.date')),
    product: productOf(values, title),
    isHub: isHub(body, said),
    origin: isMicrosoft(values) ? 'microsoft' : 'clone',
  };
  return { kind: 'topic', topic: { head, blocks: said } };
}

/** The language that the head names, else the one that the text is written in; undefined for a third one. */
function localeOf(
  values: ReadonlyMap<string, string>,
  blocks: readonly Block[],
): DocsLocale | undefined {
  const named = (values.get('ms.contentlocale') ?? '').toLowerCase();
  if (named !== '') {
    if (named === 'zh-tw' || named === 'zh-hant-tw') return 'zh-TW';
    return named.startsWith('en') ? 'en' : undefined;
  }
  const text = blocks
    .slice(0, 60)
    .map((block) => block.text)
    .join('\n')
    .slice(0, 4_000);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  const letters = han + latin + (text.match(foreignScript)?.length ?? 0);
  if (han + latin < letters * 0.9) return undefined;
  return han > letters * 0.15 ? 'zh-TW' : 'en';
}

const foreignScript =
  /[\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}]/gu;

function titleOf(values: ReadonlyMap<string, string>, heading: string): string {
  // The short title of a machine-translated document is the English one, so it may be told.
  const isMachine = values.get('ms.translationtype')?.toUpperCase() === 'MT';
  const short = values.get('toctitle') ?? '';
  const long = values.get('title') ?? '';
  return [isMachine ? short : '', long, short, heading].find((one) => one !== '') ?? '';
}

/** A Chinese text that does not say who translated it, but was handed over from a translation, is a machine's. */
function translationOf(
  values: ReadonlyMap<string, string>,
  locale: DocsLocale,
): TopicHead['translation'] {
  const type = values.get('ms.translationtype')?.toUpperCase();
  if (type === 'MT') return 'machine';
  if (type === 'HT') return 'human';
  if (locale === 'en') return 'original';
  return values.has('ms.openlocfilehash') || values.has('ms.lasthandoff') ? 'machine' : 'human';
}

/** `07/23/2014` as `2014-07-23`. */
function isoDate(text: string | undefined): string | null {
  const date = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})/u.exec(text ?? '')?.groups;
  if (date === undefined) return /^\d{4}-\d{2}-\d{2}/u.exec(text ?? '')?.[0] ?? null;
  const { year = '', month = '', day = '' } = date;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Versions of TechNet's documents: OCS.15 is Lync Server 2013. */
const versions: Readonly<Record<string, string>> = {
  'v=ocs.14': 'Lync Server 2010',
  'v=ocs.15': 'Lync Server 2013',
};

function productOf(values: ReadonlyMap<string, string>, title: string): string | null {
  const version = versions[(values.get('mtps_version') ?? '').toLowerCase()];
  return version ?? productPrefix.exec(title)?.groups?.product ?? null;
}

function isMicrosoft(values: ReadonlyMap<string, string>): boolean {
  return [...values.keys()].some((key) => key.startsWith('ms:') || key.startsWith('ms.'));
}

/** Mostly links to other documents, and little else. */
function isHub(body: string, blocks: readonly Block[]): boolean {
  const links = body.match(/\]\([^()\s]{1,300}\.md\)/gu)?.length ?? 0;
  const rest = blocks.filter(({ kind }) => kind !== 'heading');
  const characters = rest.reduce((sum, { text }) => sum + text.length, 0);
  return links >= 3 && characters / links < 260 && !rest.some(({ kind }) => kind === 'row');
}
