/** Languages of documents that can be answered from. */
export type DocsLocale = 'en' | 'zh-TW';

/**
 * What a reader must know beside a quotation:
 * - `machine-translated`: only a machine translated it into the reader's language, so the English stands here;
 * - `not-translated`: there is no text in the reader's language, or it has no such passage;
 * - `original-newer`: the English original was changed after it was translated;
 * - `no-text`: only a machine translation is there, which is never quoted;
 * - `literal-differs`: a name, a command or a port of the translation does not stand in the original;
 * - `known-error`: the text holds a known misprint, told with what is right.
 */
export type DocsNote =
  | { readonly kind: 'machine-translated' | 'not-translated' | 'no-text' }
  | { readonly kind: 'original-newer'; readonly date: string }
  | { readonly kind: 'literal-differs'; readonly literal: string }
  | { readonly kind: 'known-error'; readonly wrong: string; readonly right: string };

/** A topic of the documentation, as it is named to a reader. */
export interface DocsTopicName {
  /** The asset id of the topic, or the id of our own article. */
  readonly id: string;
  /** File name without folder. */
  readonly file: string;
  readonly title: string;
  /** Today's address; null when it is not known. */
  readonly url: string | null;
}

/** A piece of a passage as plain text: a row names its columns, an item keeps its number. */
export interface DocsBlock {
  readonly kind: 'text' | 'item' | 'note' | 'code' | 'row';
  readonly text: string;
}

/** A topic that answers, with the passage that does so. */
export interface DocsAnswer extends DocsTopicName {
  /** Language of title and snippet. */
  readonly locale: DocsLocale;
  /** How well it fits, 0 to 1; only to be compared with others of the same question. */
  readonly score: number;
  /** The passage as plain text, blocks parted by line breaks; empty when nothing may be quoted. */
  readonly snippet: string;
  /** The same passage in its pieces. */
  readonly blocks: readonly DocsBlock[];
  /** The heading that the passage stands under; null at the beginning of a topic. */
  readonly section: string | null;
  /** The product that the topic describes, such as `Lync Server 2013`; null when it does not say. */
  readonly product: string | null;
  /** Day on which the quoted text was last changed, as `2013-02-22`; null when it does not say. */
  readonly modified: string | null;
  /** Who wrote the text: ourselves, or whose licence asks for a line of attribution. */
  readonly origin: 'own' | 'microsoft' | 'clone';
  readonly notes: readonly DocsNote[];
  /** Which part of the topic the passage is; see `DocsPage`. */
  readonly part: number;
  /** How many parts the topic has in this language. */
  readonly parts: number;
  /** Finding codes that an article of our own explains. */
  readonly codes: readonly string[];
  /** Documents that an article of our own takes its facts from: titles or addresses. */
  readonly sources: readonly string[];
  /** Topics that say nearly the same for another case: scenarios among which the reader chooses. */
  readonly alike: readonly DocsTopicName[];
}

/** A whole topic in one language, cut into passages. */
export interface DocsPage extends DocsTopicName {
  readonly locale: DocsLocale;
  readonly product: string | null;
  readonly modified: string | null;
  readonly origin: 'own' | 'microsoft' | 'clone';
  /** The passages in order; none when nothing may be quoted. */
  readonly parts: readonly {
    readonly section: string | null;
    readonly blocks: readonly DocsBlock[];
  }[];
  readonly codes: readonly string[];
  readonly sources: readonly string[];
}

/** What the library says to a question. */
export interface DocsResult {
  /** Best first; empty when nobody knows. */
  readonly answers: readonly DocsAnswer[];
  /** What is near, when there is no answer. */
  readonly near: readonly DocsTopicName[];
}

/** Something of a documentation folder that was left out, and why. */
export interface DocsProblem {
  readonly path: string;
  readonly why:
    | 'missing'
    | 'not-a-folder'
    | 'empty'
    | 'unreadable'
    | 'too-large'
    | 'binary'
    | 'link-outside'
    | 'too-deep'
    | 'too-many'
    | 'bad-front-matter'
    | 'other-language';
}
