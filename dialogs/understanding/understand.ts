import type { Locale } from '../../locales/typing.ts';
import { takeCase } from './case-number.ts';
import { decide, surelyOther } from './decide.ts';
import { foldPhrase, foldText } from './fold.ts';
import { judge } from './judge.ts';
import { languageOf, ownLocale } from './language.ts';
import { readMessage, type Message } from './message.ts';
import { isSettingsPaste, readPastedCode, readSpokenCode } from './pastes.ts';
import { meaningOf, type Phrase } from './phrases.ts';
import { withoutPoliteFrame } from './polite-frame.ts';
import { findRecipient } from './recipients.ts';
import { scoreIntents } from './score.ts';
import {
  forInside,
  forOutside,
  isTroubleAlone,
  tellsWhatWeRun,
  tellsWhoWeAre,
  wantsWholeReport,
} from './sentences.ts';
import { longText, traceSentence } from './trace.ts';
import { isSimplified } from './traditional.ts';
import { takeApart } from './told-of-us.ts';
import type { Traced } from './traits.ts';
import type { Command, Entities, Intent, Utterance } from './utterance.ts';

/** What is read of a message; a domain behind it is not seen. */
const mostRead = 6_000;

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
  if (pasted !== undefined && !isOfAnotherTrade(text, pasted.code)) {
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

/** Every program of Windows has numbers of this form; the words around one tell whose it is. */
function isHresult(code: string): boolean {
  return code.startsWith('0x');
}

function isOfAnotherTrade(text: string, code: string): boolean {
  if (!isHresult(code)) return false;
  const sentence = traceText(text);
  const [likeliest] = sentence === undefined ? [] : judge(sentence);
  return likeliest?.intent === 'none' && likeliest.part >= surelyOther;
}

function extentOf(text: string, folded: string): Utterance['extent'] {
  if (text.length > longText) return 'too-long';
  return /[\p{L}\p{N}]/u.test(folded) ? undefined : 'nothing';
}

const certain = { sure: true, guesses: [] } as const;

type Spoken = Pick<Utterance, 'intent' | 'entities' | 'sure' | 'guesses' | 'command'>;

/** Something is told, and nothing is asked for. */
const toldOnly: Spoken = {
  intent: 'none',
  entities: { partnerDomains: [] },
  sure: false,
  guesses: [],
};

/** A small number chooses from a list; where none is shown it says nothing. */
const choiceAlone = /^\d{1,2}$/u;

/** A message that is, apart from polite words, one that the tables hold. */
function readPhrase(message: Message, caseNumber: string | undefined): Spoken | undefined {
  const { domains } = message.found;
  if (domains.length > 1) return undefined;
  const isAbout = caseNumber !== undefined || domains.length > 0;
  const plain = withoutPoliteFrame(message.plain);
  if (!isAbout && (tellsWhatWeRun.test(plain) || choiceAlone.test(plain))) return toldOnly;
  const meaning =
    meaningOf(foldPhrase(message.plain), isAbout) ??
    (plain === message.plain ? undefined : meaningOf(foldPhrase(plain), isAbout));
  const about = caseNumber === undefined ? {} : { caseNumber };
  if (meaning === undefined || (isAbout && !mayBeAbout(meaning, domains.length > 0))) {
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
function mayBeAbout({ intent, command, alone }: Phrase, isDomain: boolean): boolean {
  if (intent === 'change_language') return false;
  if (!isDomain) return true;
  const isCase =
    command !== undefined &&
    ['letter', 'whole-report', 'evidence', 'again', 'ticket', 'record'].includes(command.name);
  return isCase && alone !== true;
}

/** A bare address is no word of anything; why it is not looked at is said elsewhere. */
const addressAlone = /^\W*\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?\W*$/u;

function readSentence(message: Message): Spoken {
  if (addressAlone.test(message.plain)) return toldOnly;
  const { theirs, found, plain } = message;
  // Of a web site others would say the same; whoever says it here means messages.
  if (theirs.length === 1 && found.domains.length === 1 && isTroubleAlone(plain))
    return spokenOf('diagnose_partner', message, { code: undefined, language: undefined });
  const sentence = traceSentence(message);
  const { code, language } = sentence;
  if (message.ours !== undefined && theirs.length === 0 && tellsWhoWeAre.test(plain))
    return spokenOf('check_own_domain', message, { code: undefined, language: undefined });
  const apart = wantedApart(message);
  if (apart !== undefined) return spokenOf(apart, message, {});
  const { intent, guesses } = decide(scoreIntents(sentence.seen), judge(sentence), sentence.seen);
  if (intent === 'none') {
    // A name in a sentence about something else is no partner's.
    const entities = entitiesOf(
      guesses.length === 0 ? { theirs: [], ours: undefined } : message,
      {},
    );
    return { intent, entities, sure: false, guesses };
  }
  // Whoever asks about an error names its number, whatever stands around it.
  const asked = intent === 'decode_error' ? readSpokenCode(sentence.plain, true) : undefined;
  return spokenOf(intent, message, { code: code ?? asked, language });
}

/**
 * What is asked for apart from what is told of us beside it, which sounds like a question about our domain, or a wish to become
 * hybrid: a set-up with somebody else, or why a partner cannot be reached. Undefined where nothing is told, or it is neither.
 */
function wantedApart(message: Message): 'guided_setup' | 'diagnose_partner' | undefined {
  const asks = takeApart(message)?.asks;
  if (asks === undefined) return undefined;
  const isOfOthers = message.theirs.length > 0;
  // Settings of our own are checked as well; only with somebody else, or in so many words, it is federation.
  if (!isOfOthers && !/federat|同盟/u.test(asks.plain)) return undefined;
  const sentence = traceSentence(asks);
  const { intent } = decide(scoreIntents(sentence.seen), judge(sentence), sentence.seen);
  if (intent === 'guided_setup') return intent;
  return intent === 'diagnose_partner' && isOfOthers ? intent : undefined;
}

/**
 * What the weights know a text by; undefined when its form tells what it is. Examples are learned from this, also those that the
 * tables hold whole, so that a new phrase in a table leaves the weights as they are.
 */
export function traceText(text: string): Traced | undefined {
  const { rest } = takeCase(foldText(text, mostRead));
  const pasted = readPastedCode(text);
  if (isSettingsPaste(text) || (pasted !== undefined && !isHresult(pasted.code))) return undefined;
  return traceSentence(readMessage(rest));
}

function spokenOf(
  intent: Intent,
  message: Message,
  {
    code,
    language,
  }: { readonly code?: string | undefined; readonly language?: string | undefined },
): Spoken {
  const [first] = message.theirs;
  // "Our domain is contoso.com, check litware.com": a look at a partner is one at both sides.
  if (intent === 'check_own_domain' && message.ours !== undefined && first !== undefined)
    return spokenOf('diagnose_partner', message, { code, language });
  // Only one's own domain is checked as such or made hybrid.
  const isAboutUs =
    (intent === 'check_own_domain' || (intent === 'hybrid_setup' && message.theirs.length === 1)) &&
    message.ours === undefined;
  const whose =
    isAboutUs && first !== undefined ? { ...message, ours: first, theirs: [] } : message;
  const hasLanguage = intent === 'change_language' || intent === 'report';
  const hasCode = intent === 'decode_error' || intent === 'diagnose_partner';
  const entities = entitiesOf(whose, {
    ...(hasCode && { code }),
    ...(hasLanguage && { language }),
  });
  const command = intent === 'report' && documentIn(message.plain, ownLocale(language));
  return { intent, entities, ...(command !== false && { command }), ...certain };
}

/** What is to be written, for whom and in which language. */
function documentIn(plain: string, locale: Locale | undefined): Command {
  const inLanguage = locale === undefined ? {} : { locale };
  if (!wantsWholeReport.test(plain)) {
    const letter = findRecipient(plain);
    return { name: 'letter', ...(letter !== undefined && { letter }), ...inLanguage };
  }
  const isOutside = forOutside.test(plain);
  const audience = isOutside ? 'outside' : 'inside';
  const isNamed = isOutside || forInside.test(plain);
  return { name: 'whole-report', ...(isNamed && { audience }), ...inLanguage };
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
