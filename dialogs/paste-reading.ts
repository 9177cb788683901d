import { declinedIn, shellOf, type Shell } from '../services/model/declined.ts';
import type { ErrorLine } from '../services/model/facts.ts';
import type { Report } from '../services/model/report.ts';
import type { NextQuestion } from '../services/model/what-next.ts';
import type { Pasted } from '../services/model/pasted.ts';
import { asksMeaning, isSaid } from './understanding/paste-wishes.ts';

/** What the person wrote beside the paste is not told as skipped. */
export function withoutWords(read: Pasted, isCut: boolean): Pasted {
  const left = read.skipped.filter(({ text }) => !isSaid(text));
  const isKnown = read.problems.some(({ code }) => code === 'too-long-cut');
  return {
    ...read,
    skipped: left,
    skippedCount: read.skippedCount - (read.skipped.length - left.length),
    ...(isCut && !isKnown && { problems: [...read.problems, { code: 'too-long-cut' } as const] }),
  };
}

/** A number among others in a text of several lines is no error that somebody was shown. */
export function withoutChance(pasted: Pasted): Pasted {
  const { errors, errorFacts } = pasted;
  const isShown = (line: ErrorLine) =>
    !['sip', 'ms-diagnostics', 'winsock'].includes(line.kind) || hasForm(line);
  const { errorLines, ...others } = errorFacts;
  if (errorLines === undefined || errorLines.value.every(isShown)) return pasted;
  const kept = errorLines.value.flatMap((line, at) => (isShown(line) ? [at] : []));
  const of = <T>(all: readonly T[]) => kept.flatMap((at) => all[at] ?? []);
  const left = {
    known: true,
    value: of(errorLines.value),
    evidence: of(errorLines.evidence),
  } as const;
  return {
    ...pasted,
    errors: errors.filter(({ error }) => isShown(error)),
    errorFacts: { ...others, ...(kept.length > 0 && { errorLines: left }) },
  };
}

/** More than a number or a few words: nobody says that by heart. */
function hasForm({ reason, source, attributes }: ErrorLine): boolean {
  return reason !== null || source !== null || Object.keys(attributes).length > 0;
}

/** A question in one line that names errors in the words of whoever asks: nobody has to have seen them here. */
export function isAskedAbout(text: string, { facts, undecided, errors }: Pasted): boolean {
  if (text.includes('\n') || !asksMeaning(text)) return false;
  if (Object.keys(facts).length + undecided.length > 0) return false;
  // A sentence of a client or about a certificate may be anybody's own.
  const words: readonly ErrorLine['kind'][] = ['client-text', 'certificate'];
  return errors.every(({ error }) => words.includes(error.kind) || !hasForm(error));
}

/** A test of the partner did not get through. */
export function hasFailedTest({ errorFacts: { partnerTests } }: Pasted): boolean {
  return (
    partnerTests?.known === true && partnerTests.value.some(({ result }) => result === 'failure')
  );
}

/** Nothing was read in it. */
export function isEmpty({ facts, errorFacts, undecided }: Pasted): boolean {
  return [facts, errorFacts, undecided].every((part) => Object.keys(part).length === 0);
}

/** Nothing but commands that PowerShell refused: there is nothing in it to keep, nor to judge a partner by. */
export function isRefused({ facts, undecided, errors }: Pasted): boolean {
  if (Object.keys(facts).length + undecided.length > 0 || errors.length === 0) return false;
  return errors.every(({ error, tells }) => error.kind === 'cmdlet' && tells === 'other');
}

/** Errors of PowerShell that say: whoever ran it has no right to. A wrong window is none, as the right one may be open, too. */
const denials: ReadonlySet<string> = new Set(['cmdlet-denied-server', 'cmdlet-denied-tenant']);

/** What a case is about, and what was asked for in it. */
interface Asked {
  readonly report: Pick<Report, 'question'>;
  readonly next?: Pick<NextQuestion, 'fact' | 'how'>;
}

/**
 * Commands that somebody has no right to run, each with its shell. Some exist in both shells, and what PowerShell says does not tell
 * them apart: it is the one that was asked for, and else that of the platform.
 */
export function deniedCommands({ errors }: Pasted, asked: Asked): readonly string[] {
  const names = errors.flatMap(
    ({
      error: {
        id,
        attributes: { command },
      },
    }) =>
      denials.has(id ?? '') && command !== undefined
        ? [declinedIn(shellBehind(id ?? '', command, asked), command)]
        : [],
  );
  return [...new Set(names)];
}

function shellBehind(row: string, command: string, { next, report }: Asked): Shell {
  if (row === 'cmdlet-denied-tenant') return 'tenant';
  const wanted = next !== undefined && 'command' in next.how ? next.how.command : '';
  if (next !== undefined && wanted.split(' ')[0]?.toLowerCase() === command.toLowerCase())
    return shellOf(next.fact);
  return report.question.platform === 'teams' ? 'tenant' : 'server';
}

/** Not a status number that stands in a sentence by chance. */
export function isOfProgram({ errors, facts, undecided }: Pasted): boolean {
  const [first] = errors;
  if (Object.keys(facts).length + undecided.length > 0) return true;
  const kinds: readonly ErrorLine['kind'][] = ['client-text', 'certificate', 'cmdlet', 'event'];
  return first !== undefined && first.rows.length > 0 && kinds.includes(first.error.kind);
}
