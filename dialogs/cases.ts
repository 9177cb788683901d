import { letterMeant, lettersFor, type LetterKind } from '../locales/letter.ts';
import type { Locale } from '../locales/typing.ts';
import type { Audience } from '../locales/whole-report.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { Job, KeptCase, Step } from './conversation.ts';
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
import { wholeReportReply } from './replies/whole-report.ts';
import type { CaseNote } from './state.ts';
import { answersOf } from './triage.ts';
import { ask, look, lookAtOurs, remember, say, withSignIn, type Turn } from './turn.ts';
import { mergeTriage, type Triage } from './understanding/triage.ts';
import type { Command } from './understanding/utterance.ts';

/** What can be asked of an answer that was given. */
const caseCommands = [
  'letter',
  'whole-report',
  'evidence',
  'again',
  'ticket',
  'case',
  'record',
] as const;
export type CaseCommand = (typeof caseCommands)[number];

/** A command about a case, which is typed in place of a button. */
export type AskedOfCase = Command & { readonly name: CaseCommand };

export function askedOfCase(command: Command | undefined): AskedOfCase | undefined {
  const name = caseCommands.find((one) => one === command?.name);
  return command === undefined || name === undefined ? undefined : { ...command, name };
}

/**
 * The case with everything that was pasted and told here since: that counts in every answer that is told again. No command stands
 * in it that was declined.
 */
export function judgeKept(kept: KeptCase, { state, tools }: Turn): KeptCase {
  const { pasted = [], declined = [], cases } = state;
  const triage = cases.find(({ number }) => number === kept.number)?.triage;
  const judged = tools.judge(kept, pasted, triage === undefined ? [] : answersOf(triage));
  return declined.length === 0 ? judged : tools.withoutDeclined(judged, declined);
}

/** The turn after something was told of the trouble of a case. */
export function rememberTold(told: Triage, number: string, turn: Turn): Turn {
  const cases = turn.state.cases.map((one) =>
    one.number === number ? { ...one, triage: mergeTriage(one.triage, told) } : one,
  );
  return remember(turn, { cases });
}

/** The case with what to ask for next; a case that comes from a look has it already. */
export function withNext(kept: KeptCase, { state, tools }: Turn): KeptCase {
  return tools.askNext(kept, state.declined ?? []);
}

/** The case that is meant: the named one, else the latest, of that domain where one is named. */
export async function findKept(
  turn: Turn,
  {
    number,
    domain,
  }: { readonly number?: string | undefined; readonly domain?: string | undefined } = {},
): Promise<KeptCase | undefined> {
  const { state, tools } = turn;
  if (number !== undefined) {
    const kept = await tools.findCase(number);
    return kept === undefined ? undefined : judgeKept(kept, turn);
  }
  for (const note of state.cases.toReversed()) {
    if (domain !== undefined && note.their !== domain) continue;
    const kept = await tools.findCase(note.number);
    if (kept !== undefined) return judgeKept(kept, turn);
  }
  return undefined;
}

/** Does what was typed in place of a button. */
export async function obeyCase(
  asked: AskedOfCase,
  their: ReadDomain | undefined,
  turn: Turn,
): Promise<Step> {
  const { name, caseNumber: number, letter, audience = 'inside', locale = turn.locale } = asked;
  const kept = await findKept(turn, { number, domain: their?.domain });
  if (kept === undefined) return missing(asked, their, turn);
  if (name === 'whole-report') return showWholeReport(kept, { locale, audience }, turn);
  if (name !== 'letter') return show(name, kept, turn);
  return showLetter(kept, letter ?? lettersFor(kept.report)[0], locale, turn);
}

function missing(
  { name, caseNumber }: AskedOfCase,
  their: ReadDomain | undefined,
  turn: Turn,
): Step | Promise<Step> {
  if (caseNumber !== undefined) return say(turn, notes.caseGone(undefined, turn.locale));
  if (their === undefined) {
    return name === 'again'
      ? ask(turn, { step: 'partner-domain' })
      : say(turn, notes.noCase(turn.locale));
  }
  // A letter or the records need a look first, which is what was meant.
  return look(their, turn);
}

export function show(command: CaseCommand, kept: KeptCase, turn: Turn): Step | Promise<Step> {
  if (turn.place === 'group' && command !== 'again' && command !== 'case')
    return say(turn, asides.notHere(kept.report.question.their, turn.locale));
  switch (command) {
    case 'letter':
      return showLetter(kept, lettersFor(kept.report)[0], turn.locale, turn);
    case 'whole-report':
      return showWholeReport(kept, { locale: turn.locale, audience: 'inside' }, turn);
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

async function lookAgain({ report: { question } }: KeptCase, turn: Turn): Promise<Step> {
  const read = parseDomain(question.their);
  if (!read.ok) return say(turn, notes.refusedDomain(read, turn.locale));
  return question.about === 'ours' ? lookAtOurs(read, await withSignIn(turn)) : look(read, turn);
}

/** An answer again: whole in a chat of two, a summary where others read along. */
export function tellCase(kept: KeptCase, told: Told): Reply {
  const { place, locale, timeZone, triage, state, tools } = told;
  if (place === 'group') return summaryReply(kept, { locale, timeZone });
  const known = triage ?? state?.cases.find(({ number }) => number === kept.number)?.triage;
  const whole = tools === undefined ? kept : tools.askNext(kept, state?.declined ?? []);
  return resultReply(whole, { locale, timeZone, ...(known !== undefined && { triage: known }) });
}

/** Whom a case is told, and what was told of the trouble: with the look itself, or remembered since. */
type Told = Pick<Turn, 'place' | 'locale' | 'timeZone'> &
  Partial<Pick<Turn, 'state' | 'tools'> & Pick<Job, 'triage'>>;

/** Shows a letter, or says that there is nobody to write to. */
export function showLetter(
  kept: KeptCase,
  letter: LetterKind | undefined,
  letterLocale: Locale,
  turn: Turn,
): Step {
  if (turn.place === 'group')
    return say(turn, asides.notHere(kept.report.question.their, turn.locale));
  const meant = letter === undefined ? undefined : letterMeant(kept.report, letter);
  const reply =
    meant === undefined ? undefined : letterReply(kept, { letter: meant, letterLocale }, turn);
  if (meant === undefined || reply === undefined)
    return say(turn, notes.noLetter(turn.locale, letter, lettersFor(kept.report)));
  const step = say(turn, reply);
  return { ...step, state: { ...step.state, shownLetter: meant } };
}

/** The whole report to copy, for our own people or for the partner. */
export function showWholeReport(
  kept: KeptCase,
  choice: { readonly locale: Locale; readonly audience: Audience },
  turn: Turn,
): Step {
  if (turn.place === 'group')
    return say(turn, asides.notHere(kept.report.question.their, turn.locale));
  const step = say(turn, wholeReportReply(kept, choice, turn));
  return { ...step, state: { ...step.state, shownReport: choice.audience } };
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
  turn: Turn,
): Promise<KeptCase | undefined> {
  const { their } = last.report.question;
  const at = cases.findIndex(({ number }) => number === last.number);
  for (const note of cases.slice(0, Math.max(at, 0)).toReversed()) {
    if (note.their !== their) continue;
    const kept = await turn.tools.findCase(note.number);
    if (kept !== undefined && kept.report.question.about === last.report.question.about)
      return judgeKept(kept, turn);
  }
  return undefined;
}
