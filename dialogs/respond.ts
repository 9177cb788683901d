import { lettersFor, type LetterKind } from '../locales/letter.ts';
import type { Locale } from '../locales/typing.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import { readAction } from './action.ts';
import type {
  ConversationState,
  Input,
  Job,
  KeptCase,
  Outcome,
  Reader,
  Step,
  Tools,
} from './conversation.ts';
import { mostCases } from './conversation.ts';
import type { Action, Reply } from './reply.ts';
import { evidenceReply } from './replies/evidence.ts';
import { letterReply } from './replies/letter.ts';
import * as notes from './replies/notes.ts';
import { progressReply } from './replies/progress.ts';
import { resultReply } from './replies/result.ts';
import { ticketReply } from './replies/ticket.ts';
import { chooseLocale, ownLocale } from './understanding/language.ts';
import { understand } from './understanding/understand.ts';
import type { Command, Utterance } from './understanding/utterance.ts';

/** Domains of a message with several that are offered to choose from. */
const mostOffered = 3;

/** One turn while it is thought about. */
interface Turn {
  readonly state: ConversationState;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly tools: Tools;
}

/** Answers one message or press. Pure but for `tools`; what takes long becomes a job. */
export async function respond(
  state: ConversationState,
  { input, reader }: { readonly input: Input; readonly reader: Reader },
  tools: Tools,
): Promise<Step> {
  const turn = turnOf(state, { input, reader }, tools);
  const { locale } = turn;
  switch (input.kind) {
    case 'text':
      return answerText(understand(input.text), turn);
    case 'pressed':
      return answerPress(readAction(input.value), input.messageId, turn);
    case 'joined':
      return state.welcomed === true
        ? { state, replies: [], jobs: [] }
        : say(remember(turn, { welcomed: true }), notes.welcome(input.place, locale));
    case 'wordless':
      return say(turn, notes.wordless(locale));
  }
}

function turnOf(
  state: ConversationState,
  { input, reader }: { readonly input: Input; readonly reader: Reader },
  tools: Tools,
): Turn {
  const heard = {
    ...(input.kind === 'text' && { text: input.text }),
    ...(state.spoken !== undefined && { stored: state.spoken }),
    ...(reader.locale !== undefined && { hint: reader.locale }),
  };
  const locale = state.wished ?? reader.wished ?? chooseLocale(heard);
  return {
    state: { ...state, spoken: locale },
    locale,
    timeZone: reader.timeZone ?? tools.timeZone,
    tools,
  };
}

/** What a finished job says, in the language and zone of its question. */
export function conclusionOf({ their, locale, timeZone }: Job, outcome: Outcome): Reply {
  switch (outcome.kind) {
    case 'report':
      return resultReply(outcome.kept, { locale, timeZone });
    case 'limited':
      return notes.limited(outcome, their.domain, locale);
    case 'failed':
      return notes.failed(their.domain, locale);
  }
}

/** The state after a case was answered: it is the latest now. */
export function rememberCase(state: ConversationState, number: string): ConversationState {
  const others = state.cases.filter((one) => one !== number);
  return { ...state, cases: [...others, number].slice(-mostCases) };
}

async function answerText(said: Utterance, turn: Turn): Promise<Step> {
  const { locale } = turn;
  const { intent, entities, command, refusal, extent } = said;
  const { partnerDomains: partners, ourDomain } = entities;
  if (intent === 'change_language') return speak(said, turn);
  const asked = caseCommandOf(command);
  if (asked !== undefined) return obey(asked, partners[0], turn);
  const their = partners[0] ?? ourDomain;
  if (their !== undefined) {
    return partners.length > 1
      ? say(turn, notes.severalDomains(partners.slice(0, mostOffered), locale))
      : look(their, turn);
  }
  if (refusal !== undefined) return say(turn, notes.refusedDomain(refusal, locale));
  if (intent === 'thanks') return say(turn, notes.welcomeBack(locale));
  if (extent === 'too-long') return say(turn, notes.tooLong(locale));
  return say(turn, notes.help(locale));
}

/** A command about a case, which is typed in place of a button. */
type AskedOfCase = Command & { readonly name: CaseCommand };

function caseCommandOf(command: Command | undefined): AskedOfCase | undefined {
  const name = caseCommands.find((one) => one === command?.name);
  return command === undefined || name === undefined ? undefined : { ...command, name };
}

/** Does what was typed in place of a button, with the case that is meant: the named one, that of the domain, or the latest. */
async function obey(asked: AskedOfCase, their: ReadDomain | undefined, turn: Turn): Promise<Step> {
  const { name, caseNumber } = asked;
  const { locale } = turn;
  const kept = await meantCase(caseNumber, their, turn);
  if (kept !== undefined) return showTyped(asked, kept, turn);
  if (caseNumber !== undefined) return say(turn, notes.caseGone(undefined, locale));
  if (their === undefined) return say(turn, notes.noCase(locale));
  return name === 'again' ? look(their, turn) : say(turn, notes.caseGone(their.domain, locale));
}

function showTyped({ name, letter, locale }: AskedOfCase, kept: KeptCase, turn: Turn): Step {
  if (name !== 'letter') return show(name, kept, turn);
  const kind = letter ?? lettersFor(kept.report)[0];
  return showLetter(kept, kind, locale ?? turn.locale, turn);
}

async function meantCase(
  number: string | undefined,
  domain: ReadDomain | undefined,
  { state, tools }: Turn,
): Promise<KeptCase | undefined> {
  if (number !== undefined) return tools.findCase(number);
  for (const candidate of state.cases.toReversed()) {
    const kept = await tools.findCase(candidate);
    const fits = domain === undefined || kept?.report.question.their === domain.domain;
    if (kept !== undefined && fits) return kept;
  }
  return undefined;
}

async function answerPress(
  action: Action | undefined,
  messageId: string | undefined,
  turn: Turn,
): Promise<Step> {
  const { locale } = turn;
  if (action === undefined) return say(turn, notes.unreadableButton(locale));
  if (action.do === 'help') return say(turn, notes.help(locale));
  if (action.do === 'check') {
    const read = parseDomain(action.domain);
    return read.ok ? look(read, turn) : say(turn, notes.refusedDomain(read, locale));
  }
  const kept = await turn.tools.findCase(action.case);
  if (kept === undefined) return say(turn, notes.caseGone(undefined, locale));
  if (action.do === 'language') {
    const reply = resultReply(kept, { ...turn, locale: action.locale });
    const replaces = messageId === undefined ? {} : { replaces: messageId };
    return { state: turn.state, replies: [{ reply, ...replaces }], jobs: [] };
  }
  if (action.do === 'letter-in') return showLetter(kept, action.letter, action.locale, turn);
  return show(action.do, kept, turn);
}

const caseCommands = ['letter', 'evidence', 'again', 'ticket', 'case'] as const;
type CaseCommand = (typeof caseCommands)[number];

function show(command: CaseCommand, kept: KeptCase, turn: Turn): Step {
  switch (command) {
    case 'letter':
      return showLetter(kept, lettersFor(kept.report)[0], turn.locale, turn);
    case 'case':
      return say(turn, resultReply(kept, turn));
    case 'evidence':
      return say(turn, evidenceReply(kept, turn));
    case 'ticket':
      return say(turn, ticketReply(kept, turn));
    case 'again': {
      const read = parseDomain(kept.report.question.their);
      return read.ok ? look(read, turn) : say(turn, notes.refusedDomain(read, turn.locale));
    }
  }
}

function showLetter(
  kept: KeptCase,
  letter: LetterKind | undefined,
  letterLocale: Locale,
  turn: Turn,
): Step {
  const reply =
    letter === undefined ? undefined : letterReply(kept, { letter, letterLocale }, turn);
  if (letter === undefined || reply === undefined) return say(turn, notes.noLetter(turn.locale));
  const step = say(turn, reply);
  return { ...step, state: { ...step.state, shownLetter: letter } };
}

/** Another language stays until the next wish, unless only one answer was meant; the last answer is said again in it. */
async function speak({ entities, command }: Utterance, turn: Turn): Promise<Step> {
  const locale = ownLocale(entities.language);
  const only = command?.name === 'version' ? 'this' : undefined;
  if (locale === undefined) return say(turn, notes.languageUnknown(turn.locale));
  const kept = await meantCase(undefined, undefined, turn);
  const { shownLetter } = turn.state;
  if (only === 'this' && kept !== undefined && shownLetter !== undefined)
    return showLetter(kept, shownLetter, locale, turn);
  const isPassing = only === 'this' && kept !== undefined;
  const spoken = { ...turn, locale };
  const change = { wished: locale, spoken: locale };
  return say(
    isPassing ? turn : remember(turn, change),
    kept === undefined ? notes.languageSwitched(locale) : resultReply(kept, spoken),
  );
}

/** A look at a domain: acknowledged at once, answered when it is done. */
function look(their: ReadDomain, turn: Turn): Step {
  const { state, locale, timeZone } = turn;
  const warnings = their.mixedScript ? [{ reply: notes.mixedScript(their, locale) }] : [];
  const progress = progressReply(their.domain, turn);
  return {
    state: withoutLetter(state),
    replies: warnings,
    jobs: [{ kind: 'diagnose', their, locale, timeZone, progress }],
  };
}

function say({ state }: Turn, reply: Reply): Step {
  return { state: withoutLetter(state), replies: [{ reply }], jobs: [] };
}

function withoutLetter(state: ConversationState): ConversationState {
  const { shownLetter, ...others } = state;
  return shownLetter === undefined ? state : others;
}

function remember(turn: Turn, change: Partial<ConversationState>): Turn {
  return { ...turn, state: { ...turn.state, ...change } };
}
