import { createHash } from 'node:crypto';
import type { Input } from './conversation.ts';
import { understand } from './understanding/understand.ts';

/**
 * Tells two messages apart by what they are taken to mean, and tells nothing else: a hash, in which neither words nor
 * domains are found. Undefined for what is not written.
 */
export function meaningOf(input: Input): string | undefined {
  if (input.kind !== 'text') return undefined;
  const { intent, entities, command, refusal, guesses, extent } = understand(input.text);
  const meaning = { intent, entities, command, refusal, guesses, extent };
  return createHash('sha256').update(JSON.stringify(meaning)).digest('base64url').slice(0, 22);
}
