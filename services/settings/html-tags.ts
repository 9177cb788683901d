/** Elements that begin a line of their own. */
export const blocks: ReadonlySet<string> = new Set(
  'address article blockquote body br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody sees. */
export const unseen: ReadonlySet<string> = new Set(
  'script style head template noscript svg object iframe'.split(' '),
);
/** Elements that hold nothing and have no end. */
export const empty: ReadonlySet<string> = new Set(
  'br col hr img input link meta !doctype !--'.split(' '),
);
const others =
  'html a b big code col colgroup em font i img input label link meta o:p s select small span strike strong sub sup textarea tt u !doctype'.split(
    ' ',
  );
const known: ReadonlySet<string> = new Set([...blocks, ...unseen, ...others]);

/** A tag of HTML, its name in lower case. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

/** What stands in markup, in its order: a tag or a comment, or the text between two of them, not decoded yet. */
export type Token = ({ readonly tag: Tag } | { readonly text: string }) & {
  /** Line of the markup on which it begins, from 1. */
  readonly line: number;
};

/** Characters of a tag; what is longer is none. */
const longestTag = 4_000;

/**
 * Parts markup into tags and texts, in one pass. What a person wrote between angle brackets, as `<user@contoso.com>`, is text. A
 * comment that has no end goes as far as the next `>`.
 */
export function* tokensOf(source: string): Generator<Token> {
  let done = 0;
  let line = 1;
  let close = -2;
  for (let open = source.indexOf('<'); open !== -1; open = source.indexOf('<', open + 1)) {
    if (open < done) continue;
    if (close !== -1 && close < open) close = source.indexOf('>', open);
    const commentEnd = source.startsWith('<!--', open) ? source.indexOf('-->', open) : -1;
    const end = commentEnd === -1 ? close : commentEnd + 2;
    if (end === -1) break;
    const tag = readTag(
      source.slice(open + 1, Math.min(end, open + longestTag)),
      commentEnd !== -1,
    );
    if (tag === undefined) continue;
    const text = source.slice(done, open);
    if (text !== '') yield { text, line };
    line += countBreaks(text);
    yield { tag, line };
    line += countBreaks(source.slice(open, end + 1));
    done = end + 1;
  }
  if (done < source.length) yield { text: source.slice(done), line };
}

function readTag(inner: string, isComment: boolean): Tag | undefined {
  if (isComment) return { name: '!--', isEnd: false, attributes: '' };
  const groups =
    /^(?<end>\/?)(?<name>!doctype|[a-z][a-z\d:]{0,20})(?=[\s/]|$)(?<attributes>[^]*)$/iu.exec(
      inner,
    )?.groups;
  const name = groups?.name?.toLowerCase() ?? '';
  if (!known.has(name)) return undefined;
  return { name, isEnd: groups?.end === '/', attributes: groups?.attributes ?? '' };
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
