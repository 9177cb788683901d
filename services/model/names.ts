import type { Domain } from './domain.ts';

/** The port of federation. Source: Microsoft, "Setting up Lync federation in Lync Server 2013". */
export const federationPort = 5061;

/** Owner name of the federation record of a domain. */
export function federationRecordOf(domain: Domain): string {
  return `_sipfederationtls._tcp.${domain}`;
}

/** Labels that `target` has in front of `domain`; undefined when it lies outside, 0 for the domain itself. */
export function labelsBelow(target: string, domain: string): number | undefined {
  if (target === domain) return 0;
  return target.endsWith(`.${domain}`)
    ? target.slice(0, -domain.length - 1).split('.').length
    : undefined;
}

/** True for an IPv4 address written where a name belongs; an SRV target cannot hold IPv6. */
export function looksLikeIpv4(name: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(name);
}

/** Whether a certificate name covers a host: exact, or a wildcard as the whole left-most label (RFC 9525, section 6.3). */
export function nameCovers(name: string, host: string): 'exact' | 'wildcard' | undefined {
  if (name === host) return 'exact';
  if (!name.startsWith('*.')) return undefined;
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot) === name.slice(1) ? 'wildcard' : undefined;
}
