import { maxLabelBytes, maxNameBytes } from './limits.ts';

/** Top-level names that no public server knows, and asking for which would tell others about inner names. */
const neverSent: ReadonlySet<string> = new Set([
  'alt', // RFC 9476
  'arpa', // Reverse names of private addresses (RFC 6761, section 6.1), home.arpa (RFC 8375); no host lives there.
  'internal', // ICANN resolution 2024.07.29.06
  'invalid', // RFC 6761, section 6.4
  'local', // RFC 6762, section 3
  'localhost', // RFC 6761, section 6.3
  'onion', // RFC 7686
]);

/** Reads a name the way it is asked: lower case, without the final dot; undefined when it must not be sent. */
export function toAskableName(text: string): string | undefined {
  // Before the case is changed: the Kelvin sign would become a k.
  if (!/^[\w.-]+$/u.test(text)) {
    return undefined;
  }
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase();
  // On the wire a length byte takes the place of each dot, one more comes first, and the root ends the name.
  const fits = name.length + 2 <= maxNameBytes && hasLabels(name);
  return fits && !isSpecial(name) ? name : undefined;
}

/** Every label has 1 to 63 bytes. */
function hasLabels(name: string): boolean {
  let start = 0;
  for (let at = 0; at <= name.length; at += 1) {
    if (at === name.length || name[at] === '.') {
      if (at === start || at - start > maxLabelBytes) {
        return false;
      }
      start = at + 1;
    }
  }
  return true;
}

/**
 * Names of RFC 6761 and its kin, single labels and what may be an address.
 * `.test` and `.example` are let through: our own tests and the demo live there.
 */
function isSpecial(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  return dot < 0 || neverSent.has(last) || /^(?:[0-9]+|0x[0-9a-f]*)$/u.test(last);
}
