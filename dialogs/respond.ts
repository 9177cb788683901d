import type { Locale } from '../locales/typing.ts';
import { parseDomain } from '../services/model/domain.ts';
import { readAction, readButtonLocale } from './action.ts';
import { findKept, show, showLetter, showWholeReport, tellCase, withNext } from './cases.ts';
import type { Input, Reader, Step, Tools } from './conversation.ts';
import { showTopic } from './documents.ts';
import { withReminders } from './guide-reminders.ts';
import { pointBack } from './guide-turn.ts';
import { holdsHandOver } from './guides/hand-over-code.ts';
import { guide } from './guiding.ts';
import { chooseIntent, obeyAnswer } from './questions.ts';
import { oursFor } from './ours.ts';
import { decline, forgetPaste, showSettings } from './paste-wishes.ts';
import { answerPasteQuestion } from './pastes.ts';
import { meaningOf } from './meaning.ts';
import type { Action } from './reply.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { answerText } from './sentences.ts';
import { readTypedButton, rememberButtons } from './shown-buttons.ts';
import { beginAnew, isStale, withoutQuestion, type ConversationState } from './state.ts';
import { look, remember, say, waitingQuestion, type Turn } from './turn.ts';
import { takeScope } from './triage-turn.ts';
import {
  asksToSignIn,
  withoutCredentials,
  withoutSecretClauses,
} from './understanding/credentials.ts';
import { findDomains } from './understanding/domains.ts';
import { foldText } from './understanding/fold.ts';
import { chooseLocale, languageOf, withoutEvent } from './understanding/language.ts';
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
  const { input, isFound } = withoutSecrets(heard.input);
  const turn = turnOf(known, { ...heard, input }, tools);
  const answered = isFound ? await answerSecret(input, turn) : await answerInput(input, turn);
  const step = withReminders(withButtons(answered), known, turn);
  if (begunAnew !== true) return step;
  // Nobody asked anything yet, as when the bot was added again.
  if (step.replies.length + step.jobs.length === 0)
    return { ...step, state: beginAnew(step.state) };
  return { ...step, replies: [{ reply: notes.begunAnew(turn.locale) }, ...step.replies] };
}

/** What was typed, without a password in it: nothing behind this line ever sees one. */
function withoutSecrets(input: Input): { readonly input: Input; readonly isFound: boolean } {
  if (input.kind !== 'text') return { input, isFound: false };
  const { text, isFound } = withoutCredentials(input.text);
  return { input: { ...input, text }, isFound };
}

/** Says what became of a password, and answers what else was asked; to be signed in for is no wish that is granted. */
async function answerSecret(input: Input, turn: Turn): Promise<Step> {
  const note = asides.credentials(turn.locale);
  const text = input.kind === 'text' ? input.text : '';
  const others = withoutSecretClauses(text);
  if (asksToSignIn(text) || !namesOrganisation(others)) return say(turn, note);
  const step = await answer(others, turn);
  return { ...step, replies: [{ reply: note }, ...step.replies] };
}

/** A domain that is not merely part of somebody's account. */
function namesOrganisation(text: string): boolean {
  const { domains, mailboxes } = findDomains(foldText(text, 1_000));
  return domains.length > 0 && !mailboxes.every(Boolean);
}

function withButtons(step: Step): Step {
  const replies = step.replies.map(({ reply }) => reply);
  return { ...step, state: rememberButtons(step.state, replies) };
}

async function answerInput(input: Input, turn: Turn): Promise<Step> {
  const { locale, state } = turn;
  switch (input.kind) {
    case 'text':
      return answer(input.text, turn);
    case 'pressed':
      // A card in another language than the conversation is answered in its own.
      return press(input, { ...turn, locale: readButtonLocale(input.value) ?? locale });
    case 'joined':
      return state.welcomed === true
        ? { state, replies: [], jobs: [] }
        : say(remember(turn, { welcomed: true }), notes.welcome(input.place, locale));
    case 'wordless':
      return say(turn, notes.wordless(locale));
  }
}

function turnOf(state: ConversationState, { input, reader, user }: Heard, tools: Tools): Turn {
  const known = {
    ...(state.spoken !== undefined && { stored: state.spoken }),
    ...(reader.locale !== undefined && { hint: reader.locale }),
  };
  // Where nobody spoke and no client tells its language, any sentence tells more than nothing.
  const before = Object.keys(known).length > 0 ? chooseLocale(known) : undefined;
  const words = input.kind === 'text' ? wordsOf(input.text, state, before, tools) : undefined;
  // A domain alone, a button or an installation says nothing about the language.
  const spoken = words === undefined ? undefined : languageOf(words);
  const place = reader.place ?? 'personal';
  const locale = wishOf(state, place, user) ?? reader.wished ?? spoken ?? chooseLocale(known);
  const current = isStale(state, tools.now()) ? withoutQuestion(state) : state;
  return {
    state: { ...current, ...(spoken !== undefined && { spoken }) },
    locale,
    timeZone: reader.timeZone ?? tools.timeZone,
    place,
    ...(reader.name !== undefined && { name: reader.name }),
    ...(reader.passing === true && { passing: true }),
    ...(user !== undefined && { user }),
    ours: oursFor(state, tools.ours, user),
    ...(current.told !== undefined && { told: current.told }),
    tools,
  };
}

/** What tells the language: not what programs print, nor what a colleague handed over, where somebody spoke before. */
function wordsOf(
  text: string,
  { spoken }: ConversationState,
  before: Locale | undefined,
  tools: Tools,
): string | undefined {
  if (spoken !== undefined && holdsHandOver(text)) return undefined;
  const words = before === undefined ? spokenPart(text) : withoutEvent(spokenPart(text));
  const said = languageOf(words);
  // Only a change of the language is worth the reading.
  const isChange = said !== undefined && before !== undefined && said !== before;
  return isChange && isSentenceOfClient(words, tools) ? undefined : words;
}

/**
 * Whether a message is a sentence that a client shows, which people copy without a word of their own. Who asks, or names a domain,
 * speaks.
 */
function isSentenceOfClient(words: string, tools: Tools): boolean {
  const text = words.trim();
  if (text.length > longestShown || /\n|[?？]\s*$|\w\.\w/u.test(text)) return false;
  const { errors } = tools.readPaste(text, {});
  return errors.length > 0 && errors.every(({ error: { kind } }) => kind === 'client-text');
}

/** Characters of the longest sentence of a client. */
const longestShown = 400;

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
  const our = before.ours?.domain;
  const said = withoutOurs(understand(text), our);
  const known = said.entities.ourDomain?.domain ?? our;
  const triage = readTriage(text, { now: tools.now(), timeZone }, known);
  const turn = { ...before, told: mergeTriage(told, triage) };
  const button = readTypedButton(text, said, turn.state);
  const step =
    button === undefined
      ? await answerSaid(text, said, turn)
      : await press({ value: button }, { ...turn, locale: button.in });
  return { ...step, meaning: meaningOf(text, said) };
}

/** Of several domains the one that is known as ours is no partner; named alone, it is what is asked about. */
function withoutOurs(said: Utterance, our: string | undefined): Utterance {
  const { partnerDomains } = said.entities;
  const theirs = partnerDomains.filter(({ domain }) => domain !== our);
  return theirs.length === 0 || theirs.length === partnerDomains.length
    ? said
    : { ...said, entities: { ...said.entities, partnerDomains: theirs } };
}

async function answerSaid(text: string, said: Utterance, turn: Turn): Promise<Step> {
  const isNews = said.script === 'simplified' && turn.state.toldSimplified !== true;
  if (!isNews) return answerText(text, said, turn);
  const step = await answerText(text, said, remember(turn, { toldSimplified: true }));
  return { ...step, replies: [{ reply: asides.simplified(turn.locale) }, ...step.replies] };
}

async function press(
  { value, messageId }: Omit<Extract<Input, { kind: 'pressed' }>, 'kind'>,
  turn: Turn,
): Promise<Step> {
  return pointBack(await answerPress(readAction(value), messageId, turn), turn);
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
    case 'topic':
      return showTopic(action, turn);
    case 'guide':
      return (
        (await guide({ kind: 'wish', wish: action.wish }, turn)) ??
        say(turn, notes.unreadableButton(locale))
      );
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
