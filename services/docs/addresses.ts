import type { DocsLocale } from '../model/documentation.ts';

const host = 'https://learn.microsoft.com';
const language: Readonly<Record<DocsLocale, string>> = { en: 'en-us', 'zh-TW': 'zh-tw' };
const mostHops = 5;
const mostRemembered = 1_000;

/** Where a document is published today. */
export interface Addresses {
  /** Path below its folder, product; null when nothing says where. */
  urlOf(
    topic: { readonly below: string; readonly product: string | null },
    locale: DocsLocale,
  ): string | null;
}

/**
 * Makes the map of addresses from the lists of redirections that a repository of the documentation keeps, and from the places
 * where its folders are published. A topic that was moved twice is followed to its last place.
 */
export function createAddresses(lists: readonly string[]): Addresses {
  const moved = new Map<string, string>();
  for (const list of lists) addRedirections(list, moved);
  const urlOf: Addresses['urlOf'] = ({ below, product }, locale) => {
    const path = follow(below, moved) ?? publishedPath(below, product);
    return path === undefined ? null : addressOf(path, locale);
  };
  // Topics of one family name each other in each of their answers.
  const foundBefore = new Map<string, string | null>();
  return {
    urlOf: (topic, locale) => {
      const key = [locale, topic.product ?? '', topic.below].join('\n');
      const known = foundBefore.get(key);
      if (known !== undefined) return known;
      if (foundBefore.size >= mostRemembered) foundBefore.clear();
      const url = urlOf(topic, locale);
      foundBefore.set(key, url);
      return url;
    },
  };
}

/** Lists may be any JSON; what is no redirection in one is passed over. */
function addRedirections(text: string, into: Map<string, string>): void {
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return;
    throw error;
  }
  if (typeof list !== 'object' || list === null || !('redirections' in list)) return;
  if (!Array.isArray(list.redirections)) return;
  for (const one of list.redirections as readonly unknown[]) {
    if (typeof one !== 'object' || one === null) continue;
    const source = 'source_path' in one ? one.source_path : undefined;
    const url = 'redirect_url' in one ? one.redirect_url : undefined;
    if (typeof source === 'string' && typeof url === 'string') into.set(nameOf(source), url);
  }
}

/** Documents keep their file names in every layout, so the name alone is the key. */
function nameOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.md$/iu, '').toLowerCase();
}

function follow(below: string, moved: ReadonlyMap<string, string>): string | undefined {
  let place: string | undefined;
  const seen = new Set<string>();
  for (let name = nameOf(below); seen.size < mostHops && !seen.has(name); name = nameOf(place)) {
    seen.add(name);
    const next = moved.get(name);
    if (next === undefined) break;
    place = next;
  }
  return place;
}

/** Without a list: Lync Server 2013 moved to the previous versions, the others stand below their product. */
function publishedPath(below: string, product: string | null): string | undefined {
  const name = (below.split('/').at(-1) ?? below).replace(/\.md$/iu, '');
  if (product === 'Lync Server 2013') {
    return `/previous-versions/office/lync-server-2013/${name.replace(/_1$/u, '')}`;
  }
  const inside = /(?:^|\/)(?<root>Skype|Teams)\/(?<rest>.+)\.md$/u.exec(below)?.groups;
  if (inside?.root === 'Teams') return `/microsoftteams/${inside.rest ?? ''}`;
  return inside?.root === 'Skype' ? `/skypeforbusiness/${inside.rest ?? ''}` : undefined;
}

/** Only addresses of the host of the documentation are told; a list could name any other. */
function addressOf(place: string, locale: DocsLocale): string | null {
  const path = place
    .replace(/^https:\/\/(?:docs|learn)\.microsoft\.com(?=\/)/u, '')
    .replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/u, '');
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  const url = new URL(`/${language[locale]}${path}`, host);
  return url.origin === host ? url.href : null;
}
