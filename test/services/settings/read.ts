import { readPaste, type PasteOptions } from '../../../services/settings/read-paste.ts';
import type { PasteReading } from '../../../services/model/pasted.ts';

const pastedAt = new Date('2026-11-20T01:00:00.000Z');

export function read(text: string, options: Partial<PasteOptions> = {}): PasteReading {
  return readPaste(text, { at: pastedAt, ...options });
}

/** The values of the facts that a text shows, without their evidence. */
export function valuesIn(
  text: string,
  options: Partial<PasteOptions> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(read(text, options).facts).map(([name, fact]) => [name, fact.value]),
  );
}
