import type { CommandLinePath, DocsPath, Speaker } from '../locales/say.ts';

/** Exit code for wrong usage (EX_USAGE of sysexits.h). */
export const wrongUsage = 64;

/** Exit code for a fault of ours (EX_SOFTWARE of sysexits.h). */
export const ourFault = 70;

/** Something the user can mend: said in one line on stderr, exit 64. The words are chosen when the language is known. */
export class UsageError extends Error {
  readonly say: (speaker: Speaker) => string;

  constructor(path: CommandLinePath | DocsPath, say: (speaker: Speaker) => string) {
    super(path);
    this.name = 'UsageError';
    this.say = say;
  }
}

/** Makes foreign text fit for one line of a terminal: no control characters, at most 80 characters. */
export function forTerminal(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}

type OneValue =
  | 'unexpected-word'
  | 'unknown-command'
  | 'not-yet'
  | 'unknown-option'
  | 'option-needs-value'
  | 'option-takes-no-value';

/** A refusal that names one word of what was typed. */
export function refuseWord(path: OneValue, word: string): UsageError {
  const value = forTerminal(word);
  return new UsageError(`error.${path}`, (speaker) =>
    speaker.commandLine(`error.${path}`, { value }),
  );
}

export type Expected =
  'platform' | 'locale' | 'resolver' | 'network' | 'zone' | 'person' | 'audience';

/** A refusal of an option's value, with what was expected. */
export function refuseOption(option: string, kind: Expected, given: string): UsageError {
  const value = forTerminal(given);
  return new UsageError('error.bad-option', (speaker) =>
    speaker.commandLine('error.bad-option', {
      option,
      expected: speaker.commandLine(`expected.${kind}`),
      value,
    }),
  );
}

/** The code of a system error, e.g. `ENOENT`; for messages about files and ports. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'error';
}
