import type { CommandLine } from './commands.ts';
import { mostFields } from './limits.ts';
import type { Value } from './values.ts';

/** One property of an object, with the line that shows it. */
export interface Field {
  /** As printed. */
  readonly name: string;
  readonly value: Value;
  readonly line: number;
  /** A name that ends where the line or the text was perhaps cut: `contoso.co` may be `contoso.com`. */
  readonly mayGoOn?: true;
}

/** One object of a listing, whatever the format it was printed in. */
export interface Item {
  /** By `keyOf` of the name. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly command?: CommandLine | undefined;
  /** The command whose objects are of the type that stands with it, in CSV and CLIXML. */
  readonly printedBy?: string | undefined;
  /** Items of one listing share it; a new prompt, another format or another kind of object begins a new one. */
  readonly listing: number;
  readonly fromLine: number;
  readonly toLine: number;
  /** The text ended inside this object. */
  readonly isCutOff?: boolean;
}

/** Names of properties are compared without case and blanks: `Target Fqdn` is `TargetFqdn`. */
export function keyOf(name: string): string {
  return name.replace(/[\s_-]+/gu, '').toLowerCase();
}

/** Makes the properties of an object; the first of two with one name counts, and there are no more than `mostFields`. */
export function fieldsOf(fields: Iterable<Field>): ReadonlyMap<string, Field> {
  const made = new Map<string, Field>();
  for (const field of fields) {
    const key = keyOf(field.name);
    if (!made.has(key) && made.size < mostFields) made.set(key, field);
  }
  return made;
}
