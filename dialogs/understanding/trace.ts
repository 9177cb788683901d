import { domainMark } from './domains.ts';
import { findConcepts, wordsOf, type Concepts } from './find-concepts.ts';
import type { Message } from './message.ts';
import { readSpokenCode } from './pastes.ts';
import { isLanguageWished, namedLanguage } from './phrases.ts';
import { withoutPoliteFrame } from './polite-frame.ts';
import type { Feature } from './rule.ts';
import {
  asksForNews,
  asksTheBot,
  cancelFirst,
  notOurs,
  ofOurTrade,
  ofTheBot,
} from './sentences.ts';
import type { Traced } from './traits.ts';

/** A longer text without a domain is a paste. */
export const longText = 2_000;
/** Different domains that are a list. */
const fewestOfList = 3;
/** A message of so many words says one thing. */
const fewWords = 5;
/** `20 domains`, 40 家. */
const severalNamed =
  /\b\d{1,4} (?:\p{L}+ )?(?:domains|partners|companies|customers)\b|\d{1,4} ?(?:個|家)(?:網域|夥伴|廠商|客戶|公司|合作夥伴)?/u;

/** A sentence and all that is seen in it. */
export interface Sentence extends Traced {
  readonly code: string | undefined;
  readonly language: string | undefined;
}

/** Everything in a message that rules and weights judge it by. */
export function traceSentence(message: Message): Sentence {
  const plain = withoutDenials(withoutPoliteFrame(message.plain));
  const found = findConcepts(plain);
  const { concepts, strangers } = found;
  const isNamed = concepts.has('meaning') || concepts.has('error') || isNumber(plain);
  const code = readSpokenCode(plain, isNamed);
  const language = namedLanguage(plain);
  const seen = new Set<Feature>(concepts);
  for (const feature of featuresOf(message, plain)) seen.add(feature);
  for (const feature of frameOf(message.plain, plain, found)) seen.add(feature);
  if (strangers > 0) seen.add('stranger');
  if (strangers > 1) seen.add('strangers');
  if (code !== undefined) seen.add('code');
  if (language !== undefined) seen.add('named-language');
  if (seen.has('how-to') || seen.has('what-is')) seen.add('question');
  return { plain, seen, domains: message.theirs.length, code, language };
}

/** What is seen in a message beside the concepts of its words. */
function featuresOf({ found, ours, theirs }: Message, plain: string): Feature[] {
  const isPartner = theirs.length > 0 || found.refusal !== undefined;
  const features: readonly (readonly [isSeen: boolean, ...Feature[]])[] = [
    [isPartner, 'partner-domain'],
    [isPartner || ours !== undefined, 'a-domain'],
    [ours !== undefined, 'our-domain'],
    [theirs.length >= fewestOfList, 'many-domains'],
    [severalNamed.test(plain), 'all', 'domains'],
    [lengthOf(plain) <= fewWords, 'short'],
    [plain.length > longText, 'long'],
    [ofOurTrade.test(plain), 'our-trade'],
    [cancelFirst.test(plain), 'cancel-first'],
    [ofTheBot.test(plain), 'of-the-bot'],
    [asksTheBot.test(plain), 'asks-the-bot'],
    [asksForNews.test(plain), 'notify'],
    [isLanguageWished(plain), 'to-language'],
  ];
  return features.flatMap(([isSeen, ...named]) => (isSeen ? named : []));
}

/**
 * A greeting is a polite frame of everything else, and taken away with it. The whole of a short message says it; digits and
 * Bopomofo belong to something else.
 */
function frameOf(whole: string, plain: string, found: Concepts): readonly Feature[] {
  if (/[\d\p{sc=Bopo}]|(?<same>.)\k<same>{3}/u.test(whole) || lengthOf(whole) > fewWords + 3)
    return [];
  const { concepts } = whole === plain ? found : findConcepts(whole);
  return [
    ...(concepts.has('greeting') ? (['greeting'] as const) : []),
    ...(concepts.has('thanks') ? (['thanked'] as const) : []),
  ];
}

/** What is said not to be ours beside a domain: the domain is spoken of then, and nothing of our own. */
function withoutDenials(plain: string): string {
  return plain.includes(domainMark) ? plain.replace(notOurs, ' ') : plain;
}

function isNumber(plain: string): boolean {
  return /^\W*\d{3,5}\W*$/u.test(plain);
}

/** Words, two Chinese characters being about one. */
function lengthOf(plain: string): number {
  const han = plain.match(/\p{sc=Han}/gu)?.length ?? 0;
  const marks = plain.split(domainMark).length - 1;
  return wordsOf(plain).length + marks + Math.ceil(han / 2);
}
