import type { Situation } from './situation.ts';

const generations: readonly (readonly [NonNullable<Situation['generation']>, RegExp])[] = [
  ['sfb-se', /\bsubscription edition\b|\b(?:skype for business|sfb|server) se\b|訂閱版/iu],
  ['sfb-2019', /(?<!\d)2019(?!\d)/u],
  ['sfb-2015', /(?<!\d)2015(?!\d)/u],
  ['lync-2013', /(?<!\d)2013(?!\d)/u],
];

/** The version of our servers that a text names, where it names exactly one: "Skype for Business Server 2019", 「2019 版」. */
export function readGeneration(text: string): Situation['generation'] {
  const named = generations.filter(([, words]) => words.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}
