import type { SettingFactName } from '../services/model/facts.ts';
import type { Pasted } from '../services/model/pasted.ts';
import type { Speaker } from './say.ts';
import { joinNames } from './values.ts';

/** What was not understood of a paste, and what was broken, a sentence each. */
export function sayPasteProblems(
  { skipped, skippedCount, problems }: Pick<Pasted, 'skipped' | 'skippedCount' | 'problems'>,
  speaker: Speaker,
): readonly string[] {
  const [first] = skipped;
  return [
    ...problems.flatMap((problem) => sayProblem(problem, speaker)),
    ...(first === undefined || skippedCount === 0
      ? []
      : [
          speaker.pasted('note.skipped', {
            count: skippedCount,
            line: first.line,
            text: first.text,
          }),
        ]),
  ];
}

function sayProblem(problem: Pasted['problems'][number], speaker: Speaker): readonly string[] {
  switch (problem.code) {
    case 'too-long-cut':
      return [speaker.pasted('note.tooLong')];
    case 'wrong-encoding':
      return [
        speaker.pasted(problem.encoding === 'utf-16' ? 'note.utf16' : `note.${problem.encoding}`),
      ];
    case 'cut-off-listing':
      return [speaker.pasted('note.cutOff', { line: problem.line })];
    case 'cut-value':
      return [
        speaker.pasted('note.cutValue', {
          property: joinNames(problem.properties.slice(0, 4), speaker),
          line: problem.line,
        }),
      ];
    case 'odd-name':
      return [speaker.pasted('note.oddName', { name: problem.name, line: problem.line })];
    case 'too-many-errors':
      return [speaker.pasted('note.tooManyErrors', { count: problem.count })];
    case 'no-output':
      return [speaker.pasted('note.noOutput', { command: problem.command, line: problem.line })];
    case 'several-commands':
      return [
        speaker.pasted('note.severalCommands', {
          commands: joinNames(problem.commands.slice(0, 4), speaker),
          line: problem.line,
        }),
      ];
    // Told with both lines beside what the settings say (`listDifferences`), asked about, or the whole answer.
    case 'differs':
    case 'mixed':
    case 'other-organisation':
    case 'nothing-understood':
      return [];
  }
}

/** Which commands a paste shows the output of. */
export function sayRead(
  { commands, facts }: Pick<Pasted, 'commands' | 'facts'>,
  speaker: Speaker,
): string {
  const names = [...new Set(commands.map(({ command }) => command))];
  // Every name is one of the pasted facts.
  const shown = (Object.keys(facts) as SettingFactName[]).map((name) =>
    speaker.pasted(`fact.${name}`),
  );
  const known = names.length > 0 ? names : shown;
  return speaker.pasted('read.title', { commands: joinNames(known.slice(0, 4), speaker) });
}

/** Our domain, with the listing that shows it. */
export function sayLearnt(
  { domain, fact }: NonNullable<Pasted['learnt']>,
  speaker: Speaker,
): string {
  return speaker.pasted('mend.learnt', { domain, what: speaker.pasted(`fact.${fact}`) });
}
