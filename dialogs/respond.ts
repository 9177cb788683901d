import { parseDomain } from '../services/model/domain.ts';
import { readAction, readButtonLocale } from './action.ts';
import { findKept, show, showLetter, tellCase } from './cases.ts';
import type { Input, Job, Outcome, Reader, Step, Tools } from './conversation.ts';
import { chooseIntent, obeyAnswer, waitingQuestion } from './questions.ts';
import type { Action, Reply } from './reply.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { withOurs } from './replies/ours.ts';
import { answerText } from './sentences.ts';
import { isStale, mostCases, withoutQuestion, type ConversationState } from './state.ts';
import { look, remember, say, type Turn } from './turn.ts';
import { chooseLocale, languageOf } from './understanding/language.ts';
import { understand } from './understanding/understand.ts';

export interface Heard {
  readonly input: Input;
  readonly reader: Reader;
}

/** Answers one message or press. Pure but for `tools`; what takes long becomes a job. */
export async function respond(state: ConversationState, heard: Heard, tools: Tools): Promise<Step> {
  const { input } = heard;
  const turn = turnOf(state, heard, tools);
  const { locale } = turn;
  switch (input.kind) {
    case 'text':
      return answer(input.text, turn);
    case 'pressed':
      // A card in another language than the conversation is answered in its own.
      return answerPress(readAction(input.value), input.messageId, {
        ...turn,
        locale: readButtonLocale(input.value) ?? locale,
      });
    case 'joined':
      return state.welcomed === true
        ? { state, replies: [], jobs: [] }
        : say(remember(turn, { welcomed: true }), notes.welcome(input.place, locale));
    case 'wordless':
      return say(turn, notes.wordless(locale));
  }
}

function turnOf(state: ConversationState, { input, reader }: Heard, tools: Tools): Turn {
  const heard = {
    ...(input.kind === 'text' && { text: input.text }),
    ...(state.spoken !== undefined && { stored: state.spoken }),
    ...(reader.locale !== undefined && { hint: reader.locale }),
  };
  const locale = state.wished ?? reader.wished ?? chooseLocale(heard);
  // A domain alone, a button or an installation says nothing about the language.
  const spoken = input.kind === 'text' ? languageOf(input.text) : undefined;
  const known = isStale(state, tools.now()) ? withoutQuestion(state) : state;
  return {
    state: { ...known, ...(spoken !== undefined && { spoken }) },
    locale,
    timeZone: reader.timeZone ?? tools.timeZone,
    place: reader.place ?? 'personal',
    ours: state.ours ?? tools.ours,
    tools,
  };
}

async function answer(text: string, turn: Turn): Promise<Step> {
  const said = understand(text);
  const isNews = said.script === 'simplified' && turn.state.toldSimplified !== true;
  if (!isNews) return answerText(text, said, turn);
  const step = await answerText(text, said, remember(turn, { toldSimplified: true }));
  return { ...step, replies: [{ reply: asides.simplified(turn.locale) }, ...step.replies] };
}

async function answerPress(
  action: Action | undefined,
  messageId: string | undefined,
  turn: Turn,
): Promise<Step> {
  const { locale } = turn;
  if (action === undefined) return say(turn, notes.unreadableButton(locale));
  switch (action.do) {
    case 'help':
      return say(turn, notes.help(locale));
    case 'check': {
      const read = parseDomain(action.domain);
      return read.ok ? look(read, turn) : say(turn, notes.refusedDomain(read, locale));
    }
    case 'intent':
      return chooseIntent(action.intent, turn);
    case 'answer':
      // A button of a question that is long settled asks nothing any more.
      return waitingQuestion(turn)?.step === action.step
        ? obeyAnswer(action.step, action.yes, turn)
        : say(turn, asides.nothingToCancel(locale));
    default:
      return answerCasePress(action, messageId, turn);
  }
}

async function answerCasePress(
  action: Extract<Action, { case: string }>,
  messageId: string | undefined,
  turn: Turn,
): Promise<Step> {
  const kept = await findKept(turn, { number: action.case });
  if (kept === undefined) return say(turn, notes.caseGone(undefined, turn.locale));
  if (action.do === 'language') {
    const reply = tellCase(kept, { ...turn, locale: action.locale });
    const replaces = messageId === undefined ? {} : { replaces: messageId };
    return { state: turn.state, replies: [{ reply, ...replaces }], jobs: [] };
  }
  if (action.do === 'letter-in') return showLetter(kept, action.letter, action.locale, turn);
  return show(action.do, kept, turn);
}

/** What a finished job says, in the language and zone of its question. */
export function conclusionOf(job: Job, outcome: Outcome): Reply {
  const { kind, their, locale } = job;
  const isOwn = kind === 'check-own';
  switch (outcome.kind) {
    case 'report':
      return withOurs(tellCase(outcome.kept, job), job);
    case 'limited':
      return notes.limited(outcome, { their: their.domain, isOwn }, locale);
    case 'failed':
      return notes.failed(their.domain, locale);
  }
}

/** The state after a case was answered: it is the latest now. */
export function rememberCase(
  state: ConversationState,
  {
    number,
    report,
  }: {
    readonly number: string;
    readonly report: { readonly question: { readonly their: string } };
  },
): ConversationState {
  const others = state.cases.filter((one) => one.number !== number);
  return {
    ...state,
    cases: [...others, { number, their: report.question.their }].slice(-mostCases),
  };
}
