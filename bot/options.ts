import { parseArgs } from 'node:util';
import { refuseWord } from './usage-error.ts';

/** How an option is given. `later`: known, but built by a later delivery. */
export type OptionKind = 'flag' | 'value' | 'list' | 'later';

export interface ParsedArguments {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** Values in the order they were given; the last one counts where one is expected. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Splits a command line by a table of its options. Throws a UsageError for what the table does not know. */
export function parseOptions(
  argv: readonly string[],
  table: Readonly<Record<string, OptionKind>>,
): ParsedArguments {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (kind === undefined) throw refuseWord('unknown-option', token.rawName);
    if (kind === 'later') throw refuseWord('not-yet', token.rawName);
    if (kind === 'flag') {
      if (token.inlineValue === true) throw refuseWord('option-takes-no-value', token.rawName);
      flags.add(token.name);
      continue;
    }
    if (
      token.value === undefined ||
      token.value === '' ||
      isOption(token.value, token.inlineValue)
    ) {
      throw refuseWord('option-needs-value', token.rawName);
    }
    values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return { words, flags, values };
}

/** `--our --json`: the next option is not a value. */
function isOption(value: string, inline: boolean | undefined): boolean {
  return inline !== true && value.startsWith('--');
}
