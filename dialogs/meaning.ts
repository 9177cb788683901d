import { createHash } from 'node:crypto';
import { takesBack } from './plain-wishes.ts';
import type { Utterance } from './understanding/utterance.ts';

/**
 * Tells two messages apart by what they are taken to mean, and tells nothing else: a hash, in which neither words nor
 * domains are found.
 */
export function meaningOf(text: string, said: Utterance): string {
  const { intent, entities, command, refusal, guesses, extent } = said;
  const meaning = { intent, entities, command, refusal, guesses, extent, isOff: takesBack(text) };
  return createHash('sha256').update(JSON.stringify(meaning)).digest('base64url').slice(0, 22);
}
