import { findKept, obeyCase, showChange, showLetter, showWholeReport, tellCase } from './cases.ts';
import type { Locale } from '../locales/typing.ts';
import type { Step } from './conversation.ts';
import { lookUp, lookUpQuietly } from './documents.ts';
import { guide } from './guiding.ts';
import { beginGuide, setUp } from './guide-begin.ts';
import { tellStatus } from './guide-turn.ts';
import { isInsult, isOtherLanguage, isPraise } from './plain-wishes.ts';
import type { Reply } from './reply.ts';
import { menuReply } from './replies/questions.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { inviteReply } from './replies/paste-notes.ts';
import { mostWishes, type ConversationState } from './state.ts';
import {
  ask,
  look,
  lookAtOurs,
  ourDomainOf,
  remember,
  say,
  settle,
  waitingQuestion,
  withSignIn,
  type Turn,
} from './turn.ts';
import { readYesNo } from './understanding/answers.ts';
import { ownLocale } from './understanding/language.ts';
import { isNamed, type Intent, type Utterance } from './understanding/utterance.ts';

/** So many domains are no list yet. */
const mostAFew = 3;

type Handler = (said: Utterance, turn: Turn, text: string) => Step | Promise<Step>;

/** What is done about each intent. Those of later deliveries are answered honestly, with what works today. */
const handlers: Readonly<Record<Exclude<Intent, 'none' | 'change_language'>, Handler>> = {
  diagnose_partner: diagnosePartner,
  check_own_domain: checkOwnDomain,
  bulk_check: checkSeveral,
  watch: ({ entities: { partnerDomains } }, turn) =>
    say(turn, asides.later('watch', turn.locale, partnerDomains[0]?.domain)),
  unwatch: (_said, turn) => say(turn, asides.later('watch', turn.locale)),
  list_watches: (_said, turn) => say(turn, asides.later('watch', turn.locale)),
  guided_setup: (said, turn, text) => guided(setUp(said, turn, text), turn),
  prerequisites: (said, turn) => guided(beginGuide('prerequisites', said, turn), turn),
  hybrid_setup: (said, turn) => guided(beginGuide('hybrid', said, turn), turn),
  // A question about a certain domain is answered by a look at it.
  docs_question: (said, turn, text) =>
    said.entities.partnerDomains.length > 0 ? diagnosePartner(said, turn) : lookUp(text, turn),
  policy_paste: (_said, turn) => say(turn, inviteReply(turn.locale)),
  // What a paste or a number says is answered before; here nothing was named yet.
  decode_error: ({ entities: { code } }, turn) => say(turn, inviteReply(turn.locale, code)),
  status: tellStatus,
  report: (said, turn) =>
    obeyCase({ name: 'letter', ...letterLanguage(said) }, said.entities.partnerDomains[0], turn),
  help: (_said, turn) => say(turn, helpFor(turn)),
  cancel,
  greeting: (_said, turn) => say(turn, notes.help(turn.locale)),
  thanks: (_said, turn) => say(settle(turn), notes.welcomeBack(turn.locale)),
  feedback: (_said, turn, text) => say(turn, asides.thanksForFeedback(turn.locale, isPraise(text))),
};

/** Does what is wanted; `text` is the message, empty for a button. */
export function doIntent(said: Utterance, turn: Turn, text = ''): Step | Promise<Step> {
  const { intent } = said;
  if (intent === 'none') return missed(said, turn, text);
  return intent === 'change_language'
    ? changeLanguage(said, turn)
    : handlers[intent](said, turn, text);
}

/** A guide always has something to say to who begins it. */
async function guided(step: Promise<Step | undefined>, turn: Turn): Promise<Step> {
  return (await step) ?? say(turn, notes.help(turn.locale));
}

function diagnosePartner(
  { entities, refusal, command }: Utterance,
  turn: Turn,
): Step | Promise<Step> {
  const { partnerDomains } = entities;
  const [their] = partnerDomains;
  if (refusal !== undefined && their === undefined)
    return say(turn, notes.refusedDomain(refusal, turn.locale));
  if (their === undefined) {
    const isWhy = command !== undefined;
    return isWhy ? showChange(undefined, turn) : ask(turn, { step: 'partner-domain' });
  }
  return partnerDomains.length > 1 ? ask(turn, whichOf(partnerDomains)) : look(their, turn);
}

/** What can be asked, or what can be said to the question that waits; a guess of ours is no question that anybody has to answer. */
function helpFor({ state: { asked, guides }, locale }: Turn): Reply {
  const isWaiting = asked !== undefined && asked.question.step !== 'which-intent';
  if (isWaiting) return asides.waiting(locale);
  return guides?.active === undefined ? notes.help(locale) : asides.guideHelp(locale);
}

/** A list comes with a later delivery; of a few one is asked for, as always. */
function checkSeveral(said: Utterance, turn: Turn): Step | Promise<Step> {
  const { partnerDomains } = said.entities;
  if (partnerDomains.length === 0) return say(turn, asides.later('bulk', turn.locale));
  if (partnerDomains.length <= mostAFew) return diagnosePartner(said, turn);
  return ask(turn, whichOf(partnerDomains), asides.later('bulk', turn.locale));
}

async function checkOwnDomain(said: Utterance, turn: Turn): Promise<Step> {
  const { ourDomain, partnerDomains } = said.entities;
  // "Our domain is contoso.com, check litware.com": a look at a partner is one at both sides.
  if (ourDomain !== undefined && partnerDomains.length > 0) return diagnosePartner(said, turn);
  const known = await withSignIn(turn);
  const our = ourDomainOf(known);
  return our === undefined ? ask(turn, { step: 'own-domain' }) : lookAtOurs(our, known);
}

/** Stops what waits for an answer. */
function cancel(said: Utterance, turn: Turn): Step {
  if (said.command?.name === 'start-over') return ask(turn, { step: 'start-over' });
  return turn.state.asked === undefined
    ? say(turn, asides.nothingToCancel(turn.locale))
    : say(settle(turn), asides.cancelled(turn.locale));
}

/** Another language stays until the next wish, unless one answer alone was meant; the last answer is said again in it. */
async function changeLanguage({ entities, command }: Utterance, turn: Turn): Promise<Step> {
  const locale = command?.locale ?? ownLocale(entities.language ?? '');
  if (locale === undefined) return say(turn, notes.languageUnknown(turn.locale));
  const kept = await findKept(turn);
  const { shownLetter, shownReport } = turn.state;
  // A name alone, below a letter or a report, asks for that in the language; elsewhere it is for the conversation.
  const isOfShown =
    command?.name === 'language-name' && (shownLetter !== undefined || shownReport !== undefined);
  const isVersion = (command?.name === 'version' || isOfShown) && kept !== undefined;
  if (isVersion && shownLetter !== undefined) return showLetter(kept, shownLetter, locale, turn);
  if (isVersion && shownReport !== undefined)
    return showWholeReport(kept, { locale, audience: shownReport }, turn);
  const spoken = { ...turn, locale };
  const next = isVersion ? turn : remember(spoken, wishFor(locale, turn));
  // A question that waits is asked again in the new language; the last answer is for when nothing waits.
  if (!isVersion && turn.state.asked !== undefined)
    return ask({ ...next, locale }, turn.state.asked.question, notes.languageSwitched(locale));
  if (!isVersion && turn.state.guides?.active !== undefined)
    return guided(guide({ kind: 'wish', wish: { do: 'go-on' } }, { ...next, locale }), next);
  return say(next, kept === undefined ? notes.languageSwitched(locale) : tellCase(kept, spoken));
}

/** In a group a wish is of the one who has it, and the language of the others stays. */
function wishFor(locale: Locale, { place, user, state }: Turn): Partial<ConversationState> {
  if (place !== 'group') return { wished: locale, spoken: locale };
  if (user === undefined) return {};
  const others = (state.wishes ?? []).filter(({ by }) => by !== user);
  return { wishes: [...others, { by: user, locale }].slice(-mostWishes) };
}

/** Not understood: first a guess or a hint, then what can be done at all, then who else can help; never an action. */
async function missed(
  { guesses, refusal, extent, entities }: Utterance,
  turn: Turn,
  text: string,
): Promise<Step> {
  const { locale, state } = turn;
  if (refusal !== undefined) return say(turn, notes.refusedDomain(refusal, locale));
  if (extent === 'too-long') return say(turn, notes.tooLong(locale));
  if (extent === 'nothing') return say(turn, notes.help(locale));
  const isQuestion = /[?？]\s*$/u.test(text);
  // A yes or a no to nothing, or to what somebody else was asked.
  if (waitingQuestion(turn) === undefined && !isQuestion && readYesNo(text) !== undefined)
    return say(
      turn,
      state.asked === undefined ? asides.nothingToCancel(locale) : asides.askedOthers(locale),
    );
  if (isInsult(text)) return say(turn, asides.thanksForFeedback(locale, false));
  const misses = (state.misses ?? 0) + 1;
  // Documents are asked only where the message may be about them, or where nothing else has helped.
  const mayBeDocuments = guesses.includes('docs_question') || misses > 2;
  const answered = mayBeDocuments ? await lookUpQuietly(text, turn) : undefined;
  if (answered !== undefined) return answered;
  const step = isOtherLanguage(text)
    ? say(turn, asides.otherLanguage(locale, entities.partnerDomains[0]?.domain))
    : hint(guesses, misses, turn);
  return { ...step, state: { ...step.state, misses } };
}

/** What comes with a later delivery is no help as a guess: it would lead nowhere. */
const later: ReadonlySet<Intent> = new Set(['bulk_check', 'watch', 'unwatch', 'list_watches']);

function hint(guesses: readonly Intent[], misses: number, turn: Turn): Step {
  const { locale } = turn;
  if (misses > 2) return say(turn, asides.stillNotUnderstood(locale));
  if (misses > 1) return say(turn, menuReply(turn));
  const intents = guesses.filter(isNamed).filter((intent) => !later.has(intent));
  return intents.length > 0
    ? ask(turn, { step: 'which-intent', intents: intents.slice(0, 3) })
    : say(turn, asides.notUnderstood(locale));
}

function letterLanguage({ entities: { language = '' } }: Utterance) {
  const locale = ownLocale(language);
  return locale === undefined ? {} : { locale };
}

function whichOf(domains: Utterance['entities']['partnerDomains']) {
  return {
    step: 'which-domain',
    domains: domains.slice(0, 10).map(({ domain }) => domain),
  } as const;
}
