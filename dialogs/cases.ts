import { lettersFor, type LetterKind } from '../locales/letter.ts';
import type { Locale } from '../locales/typing.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { KeptCase, Step } from './conversation.ts';
import type { Reply } from './reply.ts';
import { changeReply } from './replies/change.ts';
import { evidenceReply } from './replies/evidence.ts';
import { letterReply } from './replies/letter.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { recordReply } from './replies/record.ts';
import { resultReply } from './replies/result.ts';
import { summaryReply } from './replies/summary.ts';
import { ticketReply } from './replies/ticket.ts';
import type { CaseNote } from './state.ts';
import { ask, look, lookAtOurs, say, type Turn } from './turn.ts';
import type { Command } from './understanding/utterance.ts';

/** What can be asked of an answer that was given. */
const caseCommands = ['letter', 'evidence', 'again', 'ticket', 'case', 'record'] as const;
export type CaseCommand = (typeof caseCommands)[number];

/** A command about a case, which is typed in place of a button. */
export type AskedOfCase = Command & { readonly name: CaseCommand };

export function askedOfCase(command: Command | undefined): AskedOfCase | undefined {
  const name = caseCommands.find((one) => one === command?.name);
  return command === undefined || name === undefined ? undefined : { ...command, name };
}

/** The case that is meant: the named one, else the latest, of that domain where one is named. */
export async function findKept(
  { state, tools }: Turn,
  {
    number,
    domain,
  }: { readonly number?: string | undefined; readonly domain?: string | undefined } = {},
): Promise<KeptCase | undefined> {
  if (number !== undefined) return tools.findCase(number);
  for (const note of state.cases.toReversed()) {
    if (domain !== undefined && note.their !== domain) continue;
    const kept = await tools.findCase(note.number);
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** Does what was typed in place of a button. */
export async function obeyCase(
  asked: AskedOfCase,
  their: ReadDomain | undefined,
  turn: Turn,
): Promise<Step> {
  const { name, caseNumber: number, letter, locale } = asked;
  const kept = await findKept(turn, { number, domain: their?.domain });
  if (kept === undefined) return missing(asked, their, turn);
  if (name !== 'letter') return show(name, kept, turn);
  return showLetter(kept, letter ?? lettersFor(kept.report)[0], locale ?? turn.locale, turn);
}

function missing(
  { name, caseNumber }: AskedOfCase,
  their: ReadDomain | undefined,
  turn: Turn,
): Step {
  if (caseNumber !== undefined) return say(turn, notes.caseGone(undefined, turn.locale));
  if (their === undefined) {
    return name === 'again'
      ? ask(turn, { step: 'partner-domain' })
      : say(turn, notes.noCase(turn.locale));
  }
  // A letter or the records need a look first, which is what was meant.
  return look(their, turn);
}

export function show(command: CaseCommand, kept: KeptCase, turn: Turn): Step {
  if (turn.place === 'group' && command !== 'again' && command !== 'case')
    return say(turn, asides.notHere(kept.report.question.their, turn.locale));
  switch (command) {
    case 'letter':
      return showLetter(kept, lettersFor(kept.report)[0], turn.locale, turn);
    case 'evidence':
      return say(turn, evidenceReply(kept, turn));
    case 'ticket':
      return say(turn, ticketReply(kept, turn));
    case 'case':
      return say(turn, tellCase(kept, turn));
    case 'record':
      return say(turn, recordReply(kept, turn));
    case 'again':
      return lookAgain(kept, turn);
  }
}

function lookAgain({ report: { question } }: KeptCase, turn: Turn): Step {
  const read = parseDomain(question.their);
  if (!read.ok) return say(turn, notes.refusedDomain(read, turn.locale));
  return question.about === 'ours' ? lookAtOurs(read, turn) : look(read, turn);
}

/** An answer again: whole in a chat of two, a summary where others read along. */
export function tellCase(kept: KeptCase, turn: Pick<Turn, 'place' | 'locale' | 'timeZone'>): Reply {
  return turn.place === 'group' ? summaryReply(kept, turn) : resultReply(kept, turn);
}

/** Shows a letter, or says that there is nobody to write to. */
export function showLetter(
  kept: KeptCase,
  letter: LetterKind | undefined,
  letterLocale: Locale,
  turn: Turn,
): Step {
  if (turn.place === 'group')
    return say(turn, asides.notHere(kept.report.question.their, turn.locale));
  const reply =
    letter === undefined ? undefined : letterReply(kept, { letter, letterLocale }, turn);
  if (letter === undefined || reply === undefined) {
    const instead = lettersFor(kept.report).includes('partner') ? 'partner' : undefined;
    return say(turn, notes.noLetter(turn.locale, instead));
  }
  const step = say(turn, reply);
  return { ...step, state: { ...step.state, shownLetter: letter } };
}

/** What changed between the two latest looks at a domain; the last answer alone where there was one look. */
export async function showChange(domain: string | undefined, turn: Turn): Promise<Step> {
  const last = await findKept(turn, { domain });
  const read = domain === undefined ? undefined : parseDomain(domain);
  if (last === undefined)
    return read?.ok === true ? look(read, turn) : say(turn, asides.nothingYet(turn.locale));
  const { their } = last.report.question;
  const earlier = await findEarlier(turn.state.cases, last, turn);
  return earlier === undefined
    ? say(turn, asides.lookedAtOnce(last, turn))
    : say(
        turn,
        turn.place === 'group'
          ? asides.notHere(their, turn.locale)
          : changeReply(their, { earlier, later: last }, turn),
      );
}

async function findEarlier(
  cases: readonly CaseNote[],
  last: KeptCase,
  { tools }: Turn,
): Promise<KeptCase | undefined> {
  const { their } = last.report.question;
  const at = cases.findIndex(({ number }) => number === last.number);
  for (const note of cases.slice(0, Math.max(at, 0)).toReversed()) {
    if (note.their !== their) continue;
    const kept = await tools.findCase(note.number);
    if (kept !== undefined && kept.report.question.about === last.report.question.about)
      return kept;
  }
  return undefined;
}
