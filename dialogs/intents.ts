import { findKept, obeyCase, showChange, showLetter, tellCase } from './cases.ts';
import type { Step } from './conversation.ts';
import { menuReply } from './replies/questions.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { ask, look, lookAtOurs, ourDomainOf, remember, say, settle, type Turn } from './turn.ts';
import { ownLocale } from './understanding/language.ts';
import { isNamed, type Intent, type Utterance } from './understanding/utterance.ts';

type Handler = (said: Utterance, turn: Turn) => Step | Promise<Step>;

/** What is done about each intent. Those of later deliveries are answered honestly, with what works today. */
const handlers: Readonly<Record<Exclude<Intent, 'none' | 'change_language'>, Handler>> = {
  diagnose_partner: diagnosePartner,
  check_own_domain: checkOwnDomain,
  bulk_check: ({ entities: { partnerDomains } }, turn) =>
    partnerDomains.length === 0
      ? say(turn, asides.later('bulk', turn.locale))
      : ask(turn, whichOf(partnerDomains), asides.later('bulk', turn.locale)),
  watch: ({ entities: { partnerDomains } }, turn) =>
    say(turn, asides.later('watch', turn.locale, partnerDomains[0]?.domain)),
  unwatch: (_said, turn) => say(turn, asides.later('watch', turn.locale)),
  list_watches: (_said, turn) => say(turn, asides.later('watch', turn.locale)),
  guided_setup: ({ entities: { partnerDomains } }, turn) =>
    say(turn, asides.later('guide', turn.locale, partnerDomains[0]?.domain)),
  prerequisites: (_said, turn) => say(turn, asides.later('guide', turn.locale)),
  hybrid_setup: (_said, turn) => say(turn, asides.later('guide', turn.locale)),
  docs_question: (_said, turn) => say(turn, asides.later('docs', turn.locale)),
  policy_paste: (_said, turn) => say(turn, asides.later('paste', turn.locale)),
  decode_error: ({ entities: { code, partnerDomains } }, turn) =>
    say(turn, asides.laterError(code, turn.locale, partnerDomains[0]?.domain)),
  status: async (said, turn) => showChange(said.entities.partnerDomains[0]?.domain, turn),
  report: (said, turn) =>
    obeyCase({ name: 'letter', ...letterLanguage(said) }, said.entities.partnerDomains[0], turn),
  help: (_said, turn) => say(turn, notes.help(turn.locale)),
  cancel,
  greeting: (_said, turn) => say(turn, notes.help(turn.locale)),
  thanks: (_said, turn) => say(settle(turn), notes.welcomeBack(turn.locale)),
  feedback: (_said, turn) => say(turn, asides.thanksForFeedback(turn.locale)),
};

export function doIntent(said: Utterance, turn: Turn): Step | Promise<Step> {
  const { intent } = said;
  if (intent === 'none') return missed(said, turn);
  return intent === 'change_language' ? changeLanguage(said, turn) : handlers[intent](said, turn);
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

function checkOwnDomain(_said: Utterance, turn: Turn): Step {
  const our = ourDomainOf(turn);
  return our === undefined ? ask(turn, { step: 'own-domain' }) : lookAtOurs(our, turn);
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
  const isVersion = command?.name === 'version' && kept !== undefined;
  const { shownLetter } = turn.state;
  if (isVersion && shownLetter !== undefined) return showLetter(kept, shownLetter, locale, turn);
  const spoken = { ...turn, locale };
  const next = isVersion ? turn : remember(spoken, { wished: locale, spoken: locale });
  // A question that waits is asked again in the new language; the last answer is for when nothing waits.
  if (!isVersion && turn.state.asked !== undefined)
    return ask({ ...next, locale }, turn.state.asked.question, notes.languageSwitched(locale));
  return say(next, kept === undefined ? notes.languageSwitched(locale) : tellCase(kept, spoken));
}

/** Not understood: first a guess or a hint, then what can be done at all; never an action. */
function missed({ guesses, refusal, extent }: Utterance, turn: Turn): Step {
  const { locale, state } = turn;
  if (refusal !== undefined) return say(turn, notes.refusedDomain(refusal, locale));
  if (extent === 'too-long') return say(turn, notes.tooLong(locale));
  if (extent === 'nothing') return say(turn, notes.help(locale));
  const misses = (state.misses ?? 0) + 1;
  if (misses > 1) return withMisses(say(turn, menuReply(turn)), misses);
  const intents = guesses.filter(isNamed).slice(0, 3);
  return withMisses(
    intents.length > 0
      ? ask(turn, { step: 'which-intent', intents })
      : say(turn, asides.notUnderstood(locale)),
    misses,
  );
}

function withMisses(step: Step, misses: number): Step {
  return { ...step, state: { ...step.state, misses } };
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
