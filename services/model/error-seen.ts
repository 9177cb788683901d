import { parseDomain, type Domain } from './domain.ts';
import type { ErrorLine } from './facts.ts';
import type { Party } from './finding.ts';
import { isWithin } from './known-hosts.ts';

/** What is known beside an error line. */
export interface ErrorContext {
  /** Our SIP domains; the first one is meant when one is needed. */
  readonly our?: readonly string[] | undefined;
  readonly their?: string | undefined;
}

/** What an error line shows, as far as it shows it. */
export interface Seen {
  readonly line: ErrorLine;
  readonly domain: Domain | undefined;
  readonly target: string | undefined;
  readonly address: string | undefined;
  readonly user: string | undefined;
  readonly our: readonly string[];
  /** The line is about a third organisation, of which nothing is asked. */
  readonly isOfAnother: boolean;
  /** Whose host or person it is; undefined when that cannot be told. */
  readonly partyOf: (name: string | undefined) => Party | undefined;
}

/** Reads what a line shows: names, addresses and parties. */
export function look(line: ErrorLine, { our = [], their }: ErrorContext): Seen {
  const { attributes } = line;
  const ourDomain = (name: string): boolean => our.some((domain) => isWithin(name, domain));
  const foreign = [line.to, line.from]
    .map(domainOf)
    .find((domain) => domain !== undefined && our.length > 0 && !ourDomain(domain));
  const named = readDomain(attributes.domain);
  const other = named !== undefined && !ourDomain(named) ? named : foreign;
  const isOfAnother = their !== undefined && other !== undefined && !isWithin(other, their);
  const partyOf = (name: string | undefined): Party | undefined => {
    if (name === undefined) return undefined;
    if (ourDomain(name)) return 'ours';
    if (their !== undefined && isWithin(name, their)) return 'theirs';
    if (isOfAnother) return undefined;
    // Whoever is not ours is the other one, once we know ours; without that, our own Edge saying it tells the same.
    return our.length > 0 || line.sourceParty === 'ours' ? 'theirs' : undefined;
  };
  return {
    line,
    our,
    isOfAnother,
    partyOf,
    domain: named ?? readDomain(their) ?? readDomain(foreign),
    target: targetOf(line),
    address: addressOf(attributes),
    user: attributes.user ?? line.to,
  };
}

function targetOf({ attributes }: ErrorLine): string | undefined {
  const names = ['tls-target', 'expected-fqdn', 'target', 'fqdn1', 'fqdn', 'peerserver', 'peer'];
  return names.map((name) => hostOf(attributes[name])).find((host) => host !== undefined);
}

/** A host name without its port; undefined for an address and for what is no name. */
export function hostOf(value: string | undefined): string | undefined {
  const host = value
    ?.trim()
    .toLowerCase()
    .replace(/[\s:;].*$/u, '')
    .replace(/\.$/u, '');
  if (host === undefined || !/^(?=.*[a-z])[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/u.test(host))
    return undefined;
  return host;
}

/** The attribute for what a trace writes around a message: whom our own server exchanged it with, whoever the line itself names. */
export const peerAttribute = 'trace-peer';

/** The address that a server connected to: in dotted form, or IPv6 without its brackets, in lower case. */
export function addressOf(attributes: ErrorLine['attributes']): string | undefined {
  const shown = attributes.address ?? attributes['ip-address'] ?? attributes.peer ?? '';
  const dotted = /\b\d{1,3}(?:\.\d{1,3}){3}\b/u.exec(shown)?.[0];
  // Without brackets a port behind it could not be told from a part of it.
  const { bracketed, alone } =
    /\[(?<bracketed>[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})\]|^(?<alone>[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})$/iu.exec(
      shown.trim(),
    )?.groups ?? {};
  return dotted ?? (bracketed ?? alone)?.toLowerCase();
}

/** The part of an address behind its @. */
export function domainOf(user: string | undefined): string | undefined {
  return user === undefined ? undefined : /@(?<domain>[^@]+)$/u.exec(user)?.groups?.domain;
}

function readDomain(text: string | undefined): Domain | undefined {
  if (text === undefined) return undefined;
  const read = parseDomain(text);
  return read.ok ? read.domain : undefined;
}

/** Whether a line of a trace shows a request that was taken: no error, and no sign of one. */
export function isTaken({ kind, sip }: Pick<ErrorLine, 'kind' | 'sip'>): boolean {
  return kind === 'sip' && sip !== null && sip < 300;
}
