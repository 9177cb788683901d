import { findKept, judgeKept, show, withNext } from './cases.ts';
import type { KeptCase, Step } from './conversation.ts';
import type { Reply } from './reply.ts';
import * as notes from './replies/paste-notes.ts';
import { declinedReply } from './replies/next.ts';
import { settingsReply } from './replies/pasted.ts';
import { mostDeclined } from './state.ts';
import { ask, remember, say, settle, waitingQuestion, type Turn } from './turn.ts';
import { readPasteWish, refusesAgain, refusesCommand } from './understanding/paste-wishes.ts';
import type { Utterance } from './understanding/utterance.ts';

/** Goes on to the next best command where somebody cannot run what was asked for. Undefined when nobody says so, or there is no case. */
export async function grantPasteWish(text: string, turn: Turn): Promise<Step | undefined> {
  // Without a case nothing was asked for. To read a refusal takes the largest patterns of all.
  if (turn.state.cases.length === 0) return undefined;
  if (!refusesCommand(text) && !(refusesAgain(text) && isAskedAnew(turn))) return undefined;
  const found = await findKept(turn);
  if (found === undefined) return undefined;
  const kept = withNext(found, turn);
  return kept.next === undefined ? declineShown(kept, turn) : decline(kept, turn);
}

/** A command was refused, and the latest message asks for another one. */
function isAskedAnew({ state: { declined = [], buttons = [] } }: Turn): boolean {
  return declined.length > 0 && buttons.some(({ data }) => data.do === 'cannot-run');
}

/** Nothing decides any more, and still the case may show commands under what was not seen: those are declined. */
function declineShown({ report }: KeptCase, turn: Turn): Step {
  const shown = report.unchecked
    .filter(({ how }) => 'command' in how)
    .flatMap(({ missing }) => missing);
  if (shown.length === 0) return say(turn, notes.nothingAskedReply(turn.locale));
  const isOpen = Object.values(report.directions).some(({ status }) => status === 'cannot-tell');
  return say(declineAll(shown, turn), notes.declinedShownReply(isOpen, turn.locale));
}

/**
 * What a message wants deleted, or told of what is kept: no question and no guide comes before that. Undefined when it wants nothing
 * of the kind.
 */
export async function grantPrivacy(
  text: string,
  { command }: Utterance,
  turn: Turn,
): Promise<Step | undefined> {
  const wish = readPasteWish(text);
  if (wish === 'forget') return forgetPaste(turn);
  if (wish === 'summary') return tellPasted(turn);
  const isAsked = waitingQuestion(turn)?.step === 'forget-me';
  return command?.name === 'forget-me' && !isAsked ? ask(turn, { step: 'forget-me' }) : undefined;
}

/** What was pasted, as a list; in a group only in our own chat. */
function tellPasted(turn: Turn): Step {
  return say(turn, notes.pasteSummaryReply(turn.state.pasted ?? [], turn));
}

/** Every setting that is remembered, with its effect. */
export function showSettings(turn: Turn): Step {
  const parts = (turn.state.pasted ?? []).filter(({ party }) => party === 'ours');
  const reply: Reply =
    parts.length === 0 || turn.place === 'group'
      ? notes.pasteSummaryReply(turn.place === 'group' ? [] : parts, turn)
      : settingsReply(
          parts.map(({ facts }) => facts),
          turn,
        );
  return say(turn, reply);
}

/**
 * The answers that were made with pastes hold them, so they go, too, and what we looked at ourselves takes their place. What holds now
 * without the paste is said at once.
 */
export async function forgetPaste(turn: Turn): Promise<Step> {
  const { pasted, ...others } = turn.state;
  if (pasted === undefined) return say(turn, notes.forgottenPasteReply('nothing', turn.locale));
  const keeps = await seenByUs(turn);
  const cases = others.cases.filter(({ number }) => keeps.some((kept) => kept.number === number));
  const cleared = settle({ ...turn, state: { ...others, cases, pastes: 0 } });
  const last = keeps.at(-1);
  if (last === undefined)
    return { ...say(cleared, notes.forgottenPasteReply('all', turn.locale)), clears: true };
  const step = await show('case', judgeKept(last, cleared), cleared);
  const told = { reply: notes.forgottenPasteReply('paste', turn.locale) };
  return { ...step, replies: [told, ...step.replies], clears: true, keeps };
}

/** The cases of the conversation as they were before anything was pasted, in their order. */
async function seenByUs({ state, tools }: Turn): Promise<readonly KeptCase[]> {
  const found = await Promise.all(state.cases.map(({ number }) => tools.findCase(number)));
  return found.flatMap((kept) => (kept === undefined ? [] : (tools.withoutPasted(kept) ?? [])));
}

/** The turn after facts or commands, by their names, turned out to be out of reach: they are not asked for again. */
export function declineAll(names: readonly string[], turn: Turn): Turn {
  const known = turn.state.declined ?? [];
  const others = known.filter((one) => !names.includes(one));
  return remember(turn, { declined: [...others, ...names].slice(-mostDeclined) });
}

/** What was asked for last cannot be had here: the next best. */
export function decline(kept: KeptCase, turn: Turn): Step {
  const { next } = kept;
  if (next === undefined) return say(turn, declinedReply(kept, turn));
  const after = declineAll([next.fact], turn);
  return say(after, declinedReply(withNext(kept, after), turn));
}
