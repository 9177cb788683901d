import type { DocsLocale } from '../model/documentation.ts';
import type { Shelf } from './answers.ts';
import { blocksOf } from './entry.ts';
import { fold } from './fold.ts';
import { passagesOf } from './passages.ts';
import { tokensOf } from './tokens.ts';

const asks: readonly RegExp[] = [
  /^(?:so |and )?(?:what(?:'s| is| are| does)|define|explain|meaning of|definition of)\s+(?:an?\s|the\s|meant by\s)?(?<term>.{2,60}?)(?:\s+(?:mean|stand for|in federation|in lync|in skype for business))?$/iu,
  /^(?:請問)?(?:什麼是|何謂|什麼叫做?|解釋(?:一下)?)\s*(?<term>.{1,30}?)$/u,
  /^(?<term>.{1,30}?)\s*(?:是什麼意思|是什麼東西|是什麼|是啥|的意思|的定義)$/u,
];

/** The term that a question wants explained, as in "what is an Access Edge?"; undefined for any other question. */
export function termAsked(question: string): string | undefined {
  const text = fold(question)
    .trim()
    .replace(/[\s?？。.!！]+$/u, '');
  for (const pattern of asks) {
    const term = pattern
      .exec(text)
      ?.groups?.term?.replace(/^["「'“]|["」'”]$/gu, '')
      .trim();
    if (term !== undefined && term !== '') return term;
  }
  return undefined;
}

/** Where a list of terms explains a term: the number of the topic and of its passage. */
export function findDefinition(
  term: string,
  locale: DocsLocale,
  { searchable: { topics } }: Shelf,
): { readonly number: number; readonly part: number } | undefined {
  const wanted = keyOf(term);
  for (const [number, topic] of topics.entries()) {
    const entry = locale === 'en' ? topic.en : topic.zh;
    if (entry?.head.article?.kind !== 'term-list') continue;
    const part = passagesOf(blocksOf(entry)).findIndex(({ heading }) =>
      namesIn(heading).some((name) => keyOf(name) === wanted),
    );
    if (part >= 0) return { number, part };
  }
  return undefined;
}

/** One heading may hold several names: `Allowed server, direct federation`, `SIP domain (SIP address space)`. */
function namesIn(heading: string): readonly string[] {
  return [heading, ...heading.split(/[,，、;；()（）]|\bor\b|或/u)].filter(
    (name) => name.trim() !== '',
  );
}

function keyOf(name: string): string {
  const plain = fold(name).toLowerCase().replaceAll('的', '').trim();
  const tokens = tokensOf(plain).join(' ');
  return tokens === '' ? plain : tokens;
}
