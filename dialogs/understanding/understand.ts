import type { ReadDomain } from '../../services/model/domain.ts';
import { takeCase } from './case-number.ts';
import { domainMark, findDomains, type FoundDomains } from './domains.ts';
import { findConcepts, wordsOf } from './find-concepts.ts';
import { foldPhrase, foldText } from './fold.ts';
import { languageOf, ownLocale } from './language.ts';
import { isSettingsPaste, readPastedCode, readSpokenCode } from './pastes.ts';
import { isLanguageWished, meaningOf, namedLanguage, type Phrase } from './phrases.ts';
import { asksForNews, asksTheBot, cancelFirst, ofTheBot } from './sentences.ts';
import { onlyAlone } from './phrase-table.ts';
import { withoutPoliteFrame } from './polite-frame.ts';
import { findOurs } from './roles.ts';
import type { Feature } from './rules.ts';
import { scoreIntents, threshold } from './score.ts';
import { forMatching, isSimplified } from './traditional.ts';
import { fileEndings } from './words.ts';
import type { Command, Entities, Intent, Utterance } from './utterance.ts';

/** What is read of a message; a domain behind it is not seen. */
const mostRead = 6_000;
/** A longer text without a domain is a paste. */
const longText = 2_000;
/** Domains that are given of one message. */
const mostDomains = 100;
/** Different domains that are a list. */
const fewestOfList = 3;
/** A message of so many words says one thing. */
const fewWords = 5;
const mostGuesses = 3;
/** `20 domains`, 40 家. */
const severalNamed =
  /\b\d{1,4} (?:\p{L}+ )?(?:domains|partners|companies|customers)\b|\d{1,4} ?(?:個|家)(?:網域|夥伴|廠商|客戶|公司|合作夥伴)?/u;

/**
 * Reads what a person wrote, mentions and quotations already taken out (`plainTextOf`). Works on any text, without a network
 * and without memory; the same text always gives the same. Of a long text the beginning is read.
 */
export function understand(text: string): Utterance {
  const locale = languageOf(text);
  const folded = foldText(text, mostRead);
  const about = {
    locale,
    ...(isSimplified(folded) && { script: 'simplified' as const }),
  };
  if (isSettingsPaste(text) || isSettingsPaste(folded))
    return { ...about, intent: 'policy_paste', entities: { partnerDomains: [] }, ...certain };
  const pasted = readPastedCode(text) ?? readPastedCode(folded);
  const { rest, number } = takeCase(
    pasted === undefined ? folded : foldText(pasted.rest, mostRead),
  );
  const message = readMessage(rest);
  if (pasted !== undefined) {
    const entities = entitiesOf(message, { code: pasted.code });
    return { ...about, intent: 'decode_error', entities, ...certain };
  }
  const spoken = readPhrase(message, number) ?? readSentence(message);
  const refusal = message.found.refusal;
  const extent =
    spoken.sure || message.found.domains.length > 0 ? undefined : extentOf(text, folded);
  return {
    ...about,
    ...spoken,
    ...(refusal !== undefined && { refusal }),
    ...(extent !== undefined && { extent }),
  };
}

function extentOf(text: string, folded: string): Utterance['extent'] {
  if (text.length > longText) return 'too-long';
  return /[\p{L}\p{N}]/u.test(folded) ? undefined : 'nothing';
}

const certain = { sure: true, guesses: [] } as const;

/** A message, its domains taken out. */
interface Message {
  readonly found: FoundDomains;
  /** The text in lower case for looking words up, a mark in place of each domain. */
  readonly plain: string;
  readonly ours: ReadDomain | undefined;
  readonly theirs: readonly ReadDomain[];
}

function readMessage(text: string): Message {
  const found = findDomains(text);
  const plain = withoutFiles(forMatching(found.rest.toLowerCase()));
  const domain = found.domains.length === 0 ? undefined : findOurs(plain, found);
  return {
    found,
    plain,
    ours: found.domains.find((one) => one.domain === domain),
    theirs: found.domains.filter((one) => one.domain !== domain).slice(0, mostDomains),
  };
}

/** The name of a file asks for nothing: `setup.ps1`. */
function withoutFiles(plain: string): string {
  return plain.replace(/[\w-]{1,80}\.(?<ending>[a-z\d]{2,8})(?![\w.])/gu, (name, ending: string) =>
    fileEndings.has(ending) ? ' ' : name,
  );
}

type Spoken = Pick<Utterance, 'intent' | 'entities' | 'sure' | 'guesses' | 'command'>;

/** A message that is, apart from polite words, one that the tables hold. */
function readPhrase(message: Message, caseNumber: string | undefined): Spoken | undefined {
  const { domains } = message.found;
  if (domains.length > 1) return undefined;
  const isAbout = caseNumber !== undefined || domains.length > 0;
  const phrase = foldPhrase(message.plain);
  const meaning =
    meaningOf(phrase, isAbout) ?? meaningOf(foldPhrase(withoutPoliteFrame(message.plain)), isAbout);
  const about = caseNumber === undefined ? {} : { caseNumber };
  if (meaning === undefined || (isAbout && !mayBeAbout(meaning, phrase, domains.length > 0))) {
    if (caseNumber === undefined || domains.length > 0) return undefined;
    const command: Command = { name: 'case', ...about };
    return { intent: 'diagnose_partner', entities: { partnerDomains: [] }, command, ...certain };
  }
  const { intent, command, language } = meaning;
  const locale = ownLocale(language);
  return {
    intent,
    entities: entitiesOf(message, { language }),
    ...(command !== undefined && {
      command: { ...command, ...(locale !== undefined && { locale }), ...about },
    }),
    ...certain,
  };
}

/** `help contoso.com` and `why contoso.com` ask about the domain; a language has nothing to do with one. */
function mayBeAbout({ intent, command }: Phrase, phrase: string, isDomain: boolean): boolean {
  if (intent === 'change_language') return false;
  if (!isDomain) return true;
  const isCase =
    command !== undefined &&
    ['letter', 'evidence', 'again', 'ticket', 'record'].includes(command.name);
  return isCase && !onlyAlone.some((word) => phrase.includes(word));
}

function readSentence(message: Message): Spoken {
  const plain = withoutPoliteFrame(message.plain);
  const { concepts, strangers } = findConcepts(plain);
  const isNamed = concepts.has('meaning') || concepts.has('error') || isNumber(plain);
  const code = readSpokenCode(plain, isNamed);
  const language = namedLanguage(plain);
  const seen = new Set<Feature>(concepts);
  for (const feature of featuresOf(message, plain)) seen.add(feature);
  if (strangers > 0) seen.add('stranger');
  if (strangers > 1) seen.add('strangers');
  if (code !== undefined) seen.add('code');
  if (language !== undefined) seen.add('named-language');
  if (seen.has('how-to') || seen.has('what-is')) seen.add('question');
  const scored = scoreIntents(seen);
  const [best] = scored;
  const guesses = scored.slice(0, mostGuesses).map(({ intent }) => intent);
  if (best === undefined || best.score < threshold)
    return { intent: 'none', entities: entitiesOf(message, {}), sure: false, guesses };
  return spokenOf(best.intent, message, { code, language });
}

/** What is seen in a message beside the concepts of its words. */
function featuresOf({ found, ours, theirs, plain: whole }: Message, plain: string): Feature[] {
  const isPartner = theirs.length > 0 || found.refusal !== undefined;
  const features: readonly (readonly [isSeen: boolean, ...Feature[]])[] = [
    [isPartner, 'partner-domain'],
    [isPartner || ours !== undefined, 'a-domain'],
    [ours !== undefined, 'our-domain'],
    [theirs.length >= fewestOfList, 'many-domains'],
    [severalNamed.test(plain), 'all', 'domains'],
    [lengthOf(plain) <= fewWords, 'short'],
    [cancelFirst.test(plain), 'cancel-first'],
    [ofTheBot.test(plain), 'of-the-bot'],
    [asksTheBot.test(plain), 'asks-the-bot'],
    [asksForNews.test(plain), 'notify'],
    [isLanguageWished(plain), 'to-language'],
    // A greeting is a polite frame of everything else, and taken away with it.
    [isFrame(whole, 'greeting'), 'greeting'],
    [isFrame(whole, 'thanks'), 'thanked'],
  ];
  return features.flatMap(([isSeen, ...named]) => (isSeen ? named : []));
}

/** The whole of a short message says it; digits and Bopomofo belong to something else. */
function isFrame(whole: string, concept: 'greeting' | 'thanks'): boolean {
  if (/[\d\p{sc=Bopo}]|(?<same>.)\k<same>{3}/u.test(whole) || lengthOf(whole) > fewWords + 3)
    return false;
  return findConcepts(whole).concepts.has(concept);
}

function spokenOf(
  intent: Intent,
  message: Message,
  { code, language }: { readonly code: string | undefined; readonly language: string | undefined },
): Spoken {
  // Only one's own domain is checked as such or made hybrid.
  const isAboutUs =
    (intent === 'check_own_domain' || (intent === 'hybrid_setup' && message.theirs.length === 1)) &&
    message.ours === undefined;
  const [first] = message.theirs;
  const whose =
    isAboutUs && first !== undefined ? { ...message, ours: first, theirs: [] } : message;
  const hasLanguage = intent === 'change_language' || intent === 'report';
  const hasCode = intent === 'decode_error' || intent === 'diagnose_partner';
  const entities = entitiesOf(whose, {
    ...(hasCode && { code }),
    ...(hasLanguage && { language }),
  });
  const locale = ownLocale(language);
  const command: Command = { name: 'letter', ...(locale !== undefined && { locale }) };
  return { intent, entities, ...(intent === 'report' && { command }), ...certain };
}

function entitiesOf(
  { ours, theirs }: Pick<Message, 'ours' | 'theirs'>,
  {
    code,
    language,
  }: { readonly code?: string | undefined; readonly language?: string | undefined },
): Entities {
  return {
    partnerDomains: theirs,
    ...(ours !== undefined && { ourDomain: ours }),
    ...(code !== undefined && { code }),
    ...(language !== undefined && { language }),
  };
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
