import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sayPasteProblems } from '../locales/paste-problems.ts';
import type { Speaker } from '../locales/say.ts';
import { joinNames } from '../locales/values.ts';
import { refusedCommands } from '../services/diagnostics/sentence-table.ts';
import type { Pasted, PasteContext, PastedPart } from '../services/model/pasted.ts';
import type { Platform } from '../services/model/report.ts';
import type { CommandContext } from './commands/context.ts';
import type { ParsedArguments } from './options.ts';
import { readPasted } from './pasted.ts';
import { readText } from './read-text.ts';
import { forTerminal } from './usage-error.ts';

/** What is known when files with pastes are read. */
export interface PasteQuestion extends Pick<PasteContext, 'our' | 'alsoOurs' | 'their'> {
  readonly platform?: Platform | undefined;
}

/**
 * What the files of `--paste` show of ours, in their order, then those of `--paste-servers` and `--paste-tenant`, which tell where
 * listings are from that both print alike; `-` is standard input. What has to be said of a file goes to `warn`, a
 * line each, so that the report stays as it is. Throws a UsageError for a file that cannot be read.
 */
export async function readPasteFiles(
  { values }: ParsedArguments,
  { our, alsoOurs, their, platform }: PasteQuestion,
  context: Pick<CommandContext, 'input' | 'isTerminal' | 'warn' | 'speaker'>,
): Promise<readonly PastedPart[]> {
  const parts: PastedPart[] = [];
  const ofPlatform =
    platform === 'onprem' ? 'servers' : platform === 'teams' ? 'tenant' : undefined;
  const files = filesIn(values);
  for (const { file, undecidedAs = ofPlatform } of files) {
    const text = await readText(file, context);
    const at = await writtenBy(file, new Date());
    const source = files.length > 1 ? forTerminal(basename(file)) : undefined;
    const pasted = readPasted(text, { at, our, alsoOurs, their, undecidedAs, source });
    for (const note of notesOn(pasted, context.speaker))
      context.warn(context.speaker.pasted('file.note', { file: forTerminal(file), note }));
    const isElsewhere = pasted.problems.some(({ code }) => code === 'other-organisation');
    parts.push(
      // What is of another organisation says nothing of ours until somebody says that it is ours.
      ...(isElsewhere ? [] : [{ party: 'ours', facts: pasted.facts } as const]),
      { party: 'ours', facts: pasted.errorFacts, ...(their !== undefined && { their }) },
    );
  }
  return parts.filter(({ facts }) => Object.keys(facts).length > 0);
}

/** Files that seem to be older than this carry no date that anybody set: archives and images write one of their own. */
const earliestFile = Date.UTC(2010, 0);

/** The latest instant at which a file may have been written: that of its last change, for which it is not older than it may be. */
async function writtenBy(file: string, now: Date): Promise<Date> {
  if (file === '-') return now;
  const { mtimeMs } = await stat(file);
  return mtimeMs < earliestFile || mtimeMs > now.getTime() ? now : new Date(mtimeMs);
}

interface PasteFile {
  readonly file: string;
  readonly undecidedAs?: PasteContext['undecidedAs'];
}

/** Every file once; the option that tells most of it counts. */
function filesIn(values: ParsedArguments['values']): readonly PasteFile[] {
  const of = (option: string) => values.get(option) ?? [];
  const all: readonly PasteFile[] = [
    ...of('paste').map((file) => ({ file })),
    ...of('paste-servers').map((file) => ({ file, undecidedAs: 'servers' as const })),
    ...of('paste-tenant').map((file) => ({ file, undecidedAs: 'tenant' as const })),
  ];
  return [...new Map(all.map((one) => [one.file, one])).values()];
}

function notesOn(pasted: Pasted, speaker: Speaker): readonly string[] {
  const { facts, errorFacts, undecided, secrets, problems } = pasted;
  const isEmpty = Object.keys({ ...facts, ...errorFacts }).length + undecided.length === 0;
  const others = problems.flatMap((one) =>
    one.code === 'other-organisation' || one.code === 'mixed' ? [one] : [],
  );
  return [
    ...(isEmpty ? [speaker.pasted('file.nothing')] : []),
    ...sayRefused(pasted, speaker),
    ...(isEmpty ? [] : sayUndecided(undecided, speaker)),
    ...others.map(({ code, values }) =>
      speaker.pasted(code === 'mixed' ? 'file.mixed' : 'file.elsewhere', {
        domains: joinNames(values.slice(0, 5), speaker),
      }),
    ),
    ...secrets.map(({ kind, line }) =>
      speaker.pasted('note.secret', { line, kind: speaker.pasted(`secret.${kind}`) }),
    ),
    // A wrong window has nothing but lines that were not understood.
    ...sayPasteProblems(isEmpty ? { ...pasted, skippedCount: 0 } : pasted, speaker),
  ].map(onOneLine);
}

const refusals = new Set(refusedCommands.map(({ row }) => row));

/** Commands that PowerShell refused, each kind of refusal once: they show no setting. */
function sayRefused({ errors }: Pasted, speaker: Speaker): readonly string[] {
  const rows = errors.flatMap((one) => one.rows.filter((row) => refusals.has(row)));
  return [...new Set(rows)].map((row) => speaker.errors(`says.${row}`));
}

/** What may be of servers or of a tenant, and what no command can be named for. */
function sayUndecided(undecided: Pasted['undecided'], speaker: Speaker): readonly string[] {
  const parts = [
    ['ask.either', undecided.filter(({ sides }) => sides.length > 1)],
    ['ask.unclear', undecided.filter(({ sides }) => sides.length < 2)],
  ] as const;
  return parts.flatMap(([path, all]) => {
    const properties = all.flatMap((one) => one.properties).slice(0, 4);
    return all.length === 0
      ? []
      : [speaker.pasted(path, { properties: joinNames(properties, speaker) })];
  });
}

/** Lines that are quoted may hold what would act on a terminal. */
function onOneLine(note: string): string {
  return note.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, ' ');
}
