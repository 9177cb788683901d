import type { DocsProblem } from '../model/documentation.ts';
import { readCache, writeCache, type Cached, type Skipped } from './cache-file.ts';
import { createEntry, type Entry, type Source } from './entry.ts';
import { findFiles, hashOf, readText, type FoundFile } from './find-files.ts';
import { limits } from './limits.ts';
import { readArticle, type Article } from './read-article.ts';
import { machineTopic, readTopic } from './read-topic.ts';
import { createVocabulary, type Vocabulary } from './word-index.ts';

/** What documents are gathered from. */
export interface Sources {
  /** Folders with a clone of the documentation. */
  readonly folders: readonly string[];
  readonly articles: readonly Article[];
  /** Where the index is kept between runs; undefined: nowhere. */
  readonly cacheFolder: string | undefined;
}

/** Documents that can be searched, and what was left out. */
export interface Gathered {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** Lists of redirections, as they are. */
  readonly redirections: readonly string[];
  readonly problems: readonly DocsProblem[];
  /** Documents that were read anew; the others came from the cache. */
  readonly readAnew: number;
}

interface Work {
  readonly vocabulary: Vocabulary;
  readonly known: ReadonlyMap<string, Entry | Skipped>;
  readonly byHash: ReadonlyMap<string, Entry | Skipped>;
  readonly entries: Entry[];
  readonly skipped: Skipped[];
  readonly redirections: string[];
  /** Machines' translations, looked at when it is known what people have translated. */
  readonly postponed: { readonly source: Source; readonly assetId: string }[];
  readonly tell: (path: string, why: DocsProblem['why']) => void;
  readAnew: number;
}

/** Finds, reads and counts all documents; what an earlier run counted is taken from its cache. */
export function gather({ folders, articles, cacheFolder }: Sources): Gathered {
  const problems: DocsProblem[] = [];
  const tell = (path: string, why: DocsProblem['why']) => {
    if (problems.length < limits.problems) problems.push({ path, why });
  };
  const cached = cacheFolder === undefined ? undefined : readCache(cacheFolder);
  const files = findFiles(folders, tell);
  const work = begin(cached, tell);
  for (const file of files) {
    if (file.kind === 'document') takeDocument(file, work);
    else takeRedirections(file, work);
  }
  takePostponed(work);
  for (const article of articles) takeArticle(article, work);
  const isChanged =
    work.readAnew > 0 || work.entries.length + work.skipped.length !== sizeOf(cached);
  const { entries, skipped, vocabulary } = work;
  if (cacheFolder !== undefined && isChanged && entries.length > 0) {
    writeCache(cacheFolder, { terms: vocabulary.terms, entries, skipped });
  }
  return {
    entries,
    vocabulary,
    redirections: work.redirections,
    problems,
    readAnew: work.readAnew,
  };
}

function sizeOf(cached: Cached | undefined): number {
  return (cached?.entries.length ?? 0) + (cached?.skipped.length ?? 0);
}

function begin(cached: Cached | undefined, tell: Work['tell']): Work {
  const known = new Map<string, Entry | Skipped>();
  const byHash = new Map<string, Entry | Skipped>();
  for (const some of [cached?.entries ?? [], cached?.skipped ?? []]) {
    for (const one of some) {
      known.set(one.source.path ?? '', one);
      byHash.set(one.source.hash, one);
    }
  }
  return {
    vocabulary: createVocabulary(cached?.terms ?? []),
    known,
    byHash,
    entries: [],
    skipped: [],
    redirections: [],
    postponed: [],
    tell,
    readAnew: 0,
  };
}

/** A file of the same size and time is taken as the same; one with the same content under another name or time, too. */
function takeDocument(file: FoundFile, work: Work): void {
  const { path, below, size, changedMs } = file;
  const known = work.known.get(path);
  if (known?.source.size === size && known.source.changedMs === changedMs) {
    keep(known, known.source.below === below ? known.source : { ...known.source, below }, work);
    return;
  }
  const read = readText(path, limits.fileBytes);
  if (!read.ok) {
    work.tell(path, read.why);
    return;
  }
  const source: Source = { path, below, hash: read.hash, size, changedMs };
  const same = work.byHash.get(read.hash);
  if (same !== undefined && nameOf(same.source.below) === nameOf(below)) keep(same, source, work);
  else takeText(source, read.text, work);
}

function keep(known: Entry | Skipped, source: Source, work: Work): void {
  if ('head' in known) {
    work.entries.push(known.source === source ? known : { ...known, source });
    return;
  }
  if (known.assetId !== undefined) {
    work.postponed.push({ source, assetId: known.assetId });
    return;
  }
  work.skipped.push({ ...known, source });
  if (known.why !== 'redirect' && known.why !== 'superseded')
    work.tell(source.path ?? '', known.why);
}

function takeText(source: Source, text: string, work: Work): void {
  const assetId = machineTopic(text);
  if (assetId === undefined) addText(source, text, work);
  else work.postponed.push({ source, assetId });
}

/**
 * A machine's translation is searched only where people have translated the topic into no Chinese: some files that are marked as
 * people's hold the English text still.
 */
function takePostponed(work: Work): void {
  const byPeople = new Set(
    work.entries
      .filter(({ head }) => head.translation === 'human' && head.locale === 'zh-TW')
      .map(({ head: { assetId } }) => assetId),
  );
  for (const { source, assetId } of work.postponed) {
    if (byPeople.has(assetId)) {
      work.skipped.push({ source, why: 'superseded', assetId });
      if (work.byHash.get(source.hash) === undefined) work.readAnew += 1;
      continue;
    }
    const read = readText(source.path ?? '', limits.fileBytes);
    if (read.ok) addText(source, read.text, work);
    else work.tell(source.path ?? '', read.why);
  }
}

function addText(source: Source, text: string, work: Work): void {
  work.readAnew += 1;
  const result = readTopic(nameOf(source.below), text);
  if (result.kind === 'topic') {
    work.entries.push(createEntry(source, result.topic, work.vocabulary));
    return;
  }
  const why = result.kind === 'redirect' ? 'redirect' : result.why;
  work.skipped.push({ source, why });
  if (why !== 'redirect') work.tell(source.path ?? '', why);
}

function nameOf(below: string): string {
  return below.split('/').at(-1) ?? below;
}

function takeRedirections({ path }: FoundFile, work: Work): void {
  const read = readText(path, limits.redirectionBytes);
  if (read.ok) work.redirections.push(read.text);
  else work.tell(path, read.why);
}

/** An article that was counted before is known by its content. */
function takeArticle(article: Article, work: Work): void {
  const { file, locale, text } = article;
  const hash = hashOf(`${locale} ${file}\n${text}`);
  const source = { path: null, below: file, hash, size: text.length, changedMs: 0 };
  const known = work.byHash.get(hash);
  if (known !== undefined && 'head' in known) {
    work.entries.push({ ...known, source });
    return;
  }
  const topic = readArticle(article);
  if (topic === undefined) {
    work.tell(file, 'bad-front-matter');
    return;
  }
  work.readAnew += 1;
  work.entries.push(createEntry(source, topic, work.vocabulary));
}
