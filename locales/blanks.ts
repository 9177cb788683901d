import type { Blank } from '../services/model/placeholders.ts';
import { report } from './en/report.ts';
import type { Speaker } from './say.ts';

/** What stands in angle brackets in records and commands, and where each is found: a sentence for each, in the order of their places. */
export function sayBlanks(lines: readonly string[], speaker: Speaker): readonly string[] {
  const found = lines.flatMap((line) =>
    [...line.matchAll(/<(?<name>[^<>]{1,60})>/gu)].map(({ groups }) => groups?.name ?? ''),
  );
  return [...new Set(found)].filter(isBlank).map((blank) => speaker.report(`blank.${blank}`));
}

function isBlank(name: string): name is Blank {
  return Object.hasOwn(report.blank, name);
}
