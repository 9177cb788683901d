import { parseDomain } from '../services/model/domain.ts';
import { readAction, readButtonLocale } from './action.ts';
import { findKept, show, showLetter, showWholeReport, tellCase, withNext } from './cases.ts';
import type { Input, Job, KeptCase, Outcome, Reader, Step, Tools } from './conversation.ts';
import { chooseIntent, obeyAnswer } from './questions.ts';
import { oursFor } from './ours.ts';
import { decline, forgetPaste, showSettings } from './paste-wishes.ts';
import { answerPasteQuestion } from './pastes.ts';
import { meaningOf } from './meaning.ts';
import type { Action, Reply } from './reply.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { withOurs } from './replies/ours.ts';
import { answerText } from './sentences.ts';
import {
  beginAnew,
  isStale,
  mostCases,
  withoutQuestion,
  type CaseNote,
  type ConversationState,
} from './state.ts';
import { look, remember, say, waitingQuestion, type Turn } from './turn.ts';
import { takeScope } from './triage-turn.ts';
import { asksScope } from './triage.ts';
import { chooseLocale, languageOf } from './understanding/language.ts';
import { mergeTriage, readTriage } from './understanding/triage.ts';
import { spokenPart } from './understanding/paste-wishes.ts';
import { understand } from './understanding/understand.ts';
import type { Utterance } from './understanding/utterance.ts';

export interface Heard {
  readonly input: Input;
  readonly reader: Reader;
  /** Id of the person, which tells the members of a group apart. */
  readonly user?: string;
}

/** Answers one message or press. Pure but for `tools`; what takes long becomes a job. */
export async function respond(state: ConversationState, heard: Heard, tools: Tools): Promise<Step> {
  const { begunAnew, ...known } = state;
  const turn = turnOf(known, heard, tools);
  const step = await answerInput(heard.input, turn);
  if (begunAnew !== true) return step;
  // Nobody asked anything yet, as when the bot was added again.
  if (step.replies.length + step.jobs.length === 0)
    return { ...step, state: beginAnew(step.state) };
  return { ...step, replies: [{ reply: notes.begunAnew(turn.locale) }, ...step.replies] };
}

async function answerInput(input: Input, turn: Turn): Promise<Step> {
  const { locale, state } = turn;
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

function turnOf(state: ConversationState, { input, reader, user }: Heard, tools: Tools): Turn {
  // What programs print is in no language that a person chose.
  const words = input.kind === 'text' ? spokenPart(input.text) : undefined;
  const heard = {
    ...(words !== undefined && { text: words }),
    ...(state.spoken !== undefined && { stored: state.spoken }),
    ...(reader.locale !== undefined && { hint: reader.locale }),
  };
  const place = reader.place ?? 'personal';
  const locale = wishOf(state, place, user) ?? reader.wished ?? chooseLocale(heard);
  // A domain alone, a button or an installation says nothing about the language.
  const spoken = words === undefined ? undefined : languageOf(words);
  const known = isStale(state, tools.now()) ? withoutQuestion(state) : state;
  return {
    state: { ...known, ...(spoken !== undefined && { spoken }) },
    locale,
    timeZone: reader.timeZone ?? tools.timeZone,
    place,
    ...(user !== undefined && { user }),
    ours: oursFor(state, tools.ours, user),
    ...(known.told !== undefined && { told: known.told }),
    tools,
  };
}

/** The language that was asked for: in a group each person's own. */
function wishOf(
  { wished, wishes = [] }: ConversationState,
  place: Turn['place'],
  user: string | undefined,
) {
  return place === 'group' ? wishes.find(({ by }) => by === user)?.locale : wished;
}

async function answer(text: string, before: Turn): Promise<Step> {
  const { tools, timeZone, told } = before;
  const triage = readTriage(text, { now: tools.now(), timeZone });
  const turn = { ...before, told: mergeTriage(told, triage) };
  const said = understand(text);
  const step = await answerSaid(text, said, turn);
  return { ...step, meaning: meaningOf(text, said) };
}

async function answerSaid(text: string, said: Utterance, turn: Turn): Promise<Step> {
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
    case 'forget-paste':
      return forgetPaste(turn);
    case 'settings':
      return showSettings(turn);
    case 'pasted':
      return (
        (await answerPasteQuestion(action.is, turn)) ?? say(turn, asides.nothingToCancel(locale))
      );
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
  if (action.do === 'scope') return takeScope(action.scope, kept.number, turn);
  if (action.do === 'whole-report') return showWholeReport(kept, action, turn);
  if (action.do === 'cannot-run') return decline(withNext(kept, turn), turn);
  if (action.do === 'letter-in') return showLetter(kept, action.letter, action.locale, turn);
  return show(action.do, kept, turn);
}

/** What a finished job says, in the language and zone of its question. */
export function conclusionOf(job: Omit<Job, 'progress'>, outcome: Outcome): Reply {
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

/** The state after a case was answered: it is the latest now, with what `work` knew of the trouble. */
export function rememberCase(
  state: ConversationState,
  { number, report }: KeptCase,
  work: Partial<Pick<Job, 'triage' | 'place'>> = {},
): ConversationState {
  const others = state.cases.filter((one) => one.number !== number);
  const { triage, place } = work;
  const note: CaseNote = {
    number,
    their: report.question.their,
    at: report.at,
    ...(triage !== undefined && { triage }),
    ...(place !== 'group' && asksScope(report, triage) && { asksScope: true }),
  };
  return { ...state, cases: [...others, note].slice(-mostCases) };
}
