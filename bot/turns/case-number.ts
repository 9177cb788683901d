import type { KeptCase } from '../../dialogs/conversation.ts';
import type { Report } from '../../services/model/report.ts';

/** Digits and letters that are not taken for one another when read aloud (Crockford, "Base 32"). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const numberLength = 5;

/** Gives a report its number, made of random bytes (at least five). */
export function createCase(report: Report, random: Uint8Array): KeptCase {
  const letters = Array.from(random.slice(0, numberLength), (byte) => signs[byte % signs.length]);
  return { number: `FH-${letters.join('')}`, report };
}
