/** What a piece of markup says. */
export interface RenderedText {
  readonly text: string;
  /** Hosts of its links, outside quoted messages. */
  readonly hosts: readonly string[];
  /** It holds a table or code, whose lines the plain twin may have lost. */
  readonly isLaidOut: boolean;
}

/** Links whose host is looked at. */
const mostLinks = 20;

const newlineAfter = new Set([
  'br',
  '/p',
  '/li',
  '/tr',
  '/div',
  '/pre',
  '/table',
  '/h1',
  '/h2',
  '/h3',
  '/blockquote',
]);
/** Markup that goes without leaving anything. Other words between angle brackets were typed by a person and stay. */
const markup = new Set(
  'p|div|span|b|i|u|s|strong|em|del|ins|strike|sub|sup|font|ul|ol|li|table|thead|tbody|tr|td|th|pre|code|codeblock|h1|h2|h3|h4|h5|h6|hr|img|emoji|blockquote|attachment|br|a|at|html|body|head|meta|style|script|small|big|center|label|systemeventmessage|colgroup|col|tfoot|caption|title|o:p|!doctype'.split(
    '|',
  ),
);
const laidOut = new Set(['pre', 'code', 'codeblock', 'table']);
const unseen = new Set(['style', 'script', 'head']);

/** Finds `needle` from a place on and remembers it, so that many questions about one text stay linear. */
function createFinder(text: string, needle: string): (from: number) => number {
  let place = -2;
  return (from) => {
    if (place !== -1 && place < from) place = text.indexOf(needle, from);
    return place;
  };
}

/**
 * Reads the text out of markup: line ends, links with their host, mentions, no quoted messages. Tags that are none, such as
 * `<sip:bob@contoso.com>` or `<data>`, stay. One pass, whatever the text is made of.
 */
export function renderMarkup(source: string, isBot: (name: string) => boolean): RenderedText {
  const state: State = {
    out: [],
    hosts: [],
    isLaidOut: false,
    quoted: 0,
    skip: undefined,
    links: [],
    mention: undefined,
    rows: 0,
    cell: undefined,
  };
  const nextClose = createFinder(source, '>');
  let done = 0;
  for (let open = source.indexOf('<'); open !== -1; open = source.indexOf('<', open + 1)) {
    if (open < done) continue;
    const close = nextClose(open);
    if (close === -1) break;
    const inner = source.slice(open + 1, Math.min(close, open + 4_000));
    if (inner.includes('<') || close - open > 4_000) continue;
    const tag = readTag(inner);
    if (tag === undefined) continue;
    say(state, source.slice(done, open));
    applyTag(state, tag, isBot);
    done = close + 1;
  }
  say(state, source.slice(done));
  endMention(state, () => false);
  return { text: state.out.join(''), hosts: state.hosts, isLaidOut: state.isLaidOut };
}

interface Tag {
  /** In lower case; `/` before the name of a closing one. */
  readonly name: string;
  readonly attributes: string;
}

interface State {
  readonly out: string[];
  readonly hosts: string[];
  isLaidOut: boolean;
  /** Depth inside a quoted message; nothing in it counts. */
  quoted: number;
  skip: string | undefined;
  readonly links: { readonly host: string | undefined; readonly from: number }[];
  mention: { readonly name: string; readonly from: number } | undefined;
  /** Depth inside tables. */
  rows: number;
  /** Where the text of the open cell begins. */
  cell: number | undefined;
}

function readTag(inner: string): Tag | undefined {
  const match =
    /^(?<name>\/?(?:o:p|[a-z][a-z\d]*)|!--|!doctype)(?=[\s/>:]|$)(?<attributes>[^]*)$/iu.exec(
      inner,
    );
  const name = match?.groups?.name?.toLowerCase();
  const attributes = match?.groups?.attributes ?? '';
  if (name === undefined || attributes.startsWith(':')) return undefined;
  if (name === 'quoted' && !/\bmessageid=/iu.test(attributes)) return undefined;
  const bare = name.replace('/', '');
  return markup.has(bare) || bare === 'quoted' || name === '!--' ? { name, attributes } : undefined;
}

function say(state: State, text: string): void {
  // Between cells and between rows nothing but the layout of the source stands.
  if (state.rows > 0 && state.cell === undefined && text.trim() === '') return;
  if (text !== '' && state.quoted === 0 && state.skip === undefined) state.out.push(text);
}

/** What a tag of a table does: a cell ends with a tab, and where its text is one line it is just that. */
function applyTable(state: State, name: string): void {
  if (name === 'table') state.rows += 1;
  if (name === '/table') state.rows = Math.max(0, state.rows - 1);
  if (name === 'td' || name === 'th') state.cell = state.out.length;
  if (name !== '/td' && name !== '/th') return;
  const text = state.cell === undefined ? '' : state.out.slice(state.cell).join('').trim();
  if (state.cell !== undefined && !text.includes('\n'))
    state.out.splice(state.cell, Infinity, text);
  state.cell = undefined;
  state.out.push('\t');
}

function applyTag(state: State, { name, attributes }: Tag, isBot: (name: string) => boolean): void {
  if (state.skip !== undefined) {
    if (name === `/${state.skip}`) state.skip = undefined;
    return;
  }
  if (name === 'blockquote' && (state.quoted > 0 || isQuotation(attributes))) state.quoted += 1;
  else if (name === '/blockquote' && state.quoted > 0) state.quoted -= 1;
  if (state.quoted > 0) return;
  if (unseen.has(name)) state.skip = name;
  if (laidOut.has(name)) state.isLaidOut = true;
  if (name === 'a') openLink(state, attributes);
  if (name === '/a') closeLink(state);
  if (name === 'at' || (name === 'span' && /schema\.skype\.com\/mention/iu.test(attributes))) {
    state.mention = { name, from: state.out.length };
  }
  if (state.mention !== undefined && name === `/${state.mention.name}`) endMention(state, isBot);
  if (newlineAfter.has(name)) state.out.push('\n');
  applyTable(state, name);
  if (name === 'quoted' || name === 'hr') state.out.push(' ');
}

function isQuotation(attributes: string): boolean {
  return /itemtype\s*=\s*["']?[^"'\s>]{0,200}\/(?:reply|forward)\b/iu.test(attributes);
}

function endMention(state: State, isBot: (name: string) => boolean): void {
  const from = state.mention?.from;
  state.mention = undefined;
  if (from === undefined) return;
  const name = state.out.slice(from, from + 40).join('');
  if (isBot(name)) state.out.splice(from, state.out.length - from, ' ');
}

function openLink(state: State, attributes: string): void {
  const href = /\bhref\s*=\s*(?:"(?<double>[^"]{0,2000})"|'(?<single>[^']{0,2000})')/iu.exec(
    attributes,
  )?.groups;
  const target = href?.double ?? href?.single;
  const host = target === undefined ? undefined : hostOfLink(decodeEntities(target));
  if (state.links.length > 50) return;
  state.links.push({ host, from: state.out.length });
  if (host !== undefined && state.hosts.length < mostLinks) state.hosts.push(host);
}

function closeLink(state: State): void {
  const link = state.links.pop();
  if (link?.host === undefined) return;
  const label = state.out.slice(link.from, link.from + 40).join('');
  state.out.push(besideLabel(label, link.host));
}

/** The host of a link, to be written behind its label; nothing when the label is a host or holds it. */
export function besideLabel(label: string, host: string): string {
  return isHostLike(label) || label.toLowerCase().includes(host) ? '' : ` ${host} `;
}

function isHostLike(label: string): boolean {
  return /^\s*\S{0,500}[^\s.]\.[^\s.]\S{0,500}\s*$/u.test(label.slice(0, 1_100));
}

/** Where a link leads. Links that a mail filter has rewritten (Safe Links) lead to what they hide. */
export function hostOfLink(href: string, depth = 0): string | undefined {
  const url = parseUrl(href.trim().slice(0, 2_000));
  if (url === undefined) return undefined;
  const hidden = url.hostname.endsWith('.safelinks.protection.outlook.com')
    ? url.searchParams.get('url')
    : null;
  if (hidden !== null && depth < 2) return hostOfLink(hidden, depth + 1);
  if (['http:', 'https:'].includes(url.protocol))
    return url.hostname === '' ? undefined : url.hostname;
  if (!['mailto:', 'sip:', 'sips:', 'im:'].includes(url.protocol)) return undefined;
  return /@(?<host>[^@?;&>\s]{1,253})/u.exec(url.pathname)?.groups?.host?.toLowerCase();
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

const named: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  bull: '•',
};

/** Character references of HTML, as far as chat clients write them, read once. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?<code>\d{1,7}|x[\da-f]{1,6})|(?<name>[a-z]{2,6}));/giu,
    (whole: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as { readonly code?: string; readonly name?: string };
      if (groups.name !== undefined) {
        const name = groups.name.toLowerCase();
        return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      }
      const code = Number(
        `${groups.code?.toLowerCase().startsWith('x') === true ? '0' : ''}${groups.code ?? ''}`,
      );
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    },
  );
}
