import { rowOf, type FindingCode } from '../model/catalog.ts';
import { parseDomain, type Domain } from '../model/domain.ts';
import { hostOf, isTaken } from '../model/error-seen.ts';
import type { ErrorLine } from '../model/facts.ts';
import type { Party } from '../model/finding.ts';
import { cloudOf, isWithin } from '../model/known-hosts.ts';

/** Our organisation and the other one, as far as they are named. */
export interface LineParties {
  readonly ours: Domain | '';
  readonly theirs: Domain | undefined;
  /** Hosts of theirs whose names do not tell it. */
  readonly hosts?: readonly string[] | undefined;
}

/** Whose host wrote the line, when that is told; what is pasted comes from our side else. */
export function speakerOf({ sourceParty }: ErrorLine): Party {
  return sourceParty ?? 'ours';
}

/** Codes about a person: whom the message was meant for, or who sent it. */
const ofRecipient = new Set<FindingCode>(['pol-user-disabled', 'teams-unknown-user', 'hyb-sync']);
/** What the host that wrote the line says of itself. */
const ofSpeaker = new Set<FindingCode>(['clock-skew', 'pol-im-filter', 'edge-service-down']);

/**
 * Which party an error is about. Who looks a record up, or connects, complains about the other one; a person is of the party
 * whose domain stands in the address.
 */
export function aboutOf(code: FindingCode, line: ErrorLine, { ours }: LineParties): Party {
  const { about } = rowOf(code);
  if (about === 'ours' || about === 'theirs') return about;
  const speaker = speakerOf(line);
  if (ofSpeaker.has(code)) return speaker;
  if (ofRecipient.has(code)) {
    const user = line.to ?? '';
    if (ours !== '' && user.endsWith(`@${ours}`)) return 'ours';
    return line.direction === 'inbound' ? 'ours' : 'theirs';
  }
  if (isOfOther(code)) return speaker === 'ours' ? 'theirs' : 'ours';
  return speaker;
}

/** Codes of the record, the way and the certificate: who complains of them was on the way to the other one. */
export function isOfOther(code: FindingCode): boolean {
  return /^(?:dns|tcp|tls|cert|crl)-/u.test(code);
}

/**
 * Whether a line is about this partner: another domain in its addresses or attributes makes it about somebody else. Where a host
 * stands in place of a domain, as behind a lookup that failed, it counts for the domain that it lies in. What is no name is nobody.
 */
export function concerns(line: ErrorLine, parties: LineParties): boolean {
  const { ours, theirs, hosts = [] } = parties;
  if (theirs === undefined) return true;
  const domains = domainsIn(line);
  // Without a domain the host tells: one that belongs to neither, nor to Microsoft, is of somebody else.
  if (domains.length === 0) return isOfInside(line, parties) || !namesStranger(line, parties);
  return (
    domains.some((domain) => isWithin(domain, theirs) || hosts.includes(domain)) ||
    domains.every((domain) => ours !== '' && isWithin(domain, ours))
  );
}

/** The SIP domains that a line names: of sender and receiver, and the one that it says. What is no name is left out. */
export function domainsIn({ from, to, attributes }: ErrorLine): readonly Domain[] {
  return [from, to]
    .map((address) => address?.split('@')[1])
    .concat(attributes.domain)
    .map((name) => parseDomain(name ?? ''))
    .flatMap((read) => (read.ok ? [read.domain] : []));
}

/** Names that only an inside network knows. */
const insideName = /\.(?:local|internal|lan|corp|intern)$/u;

/**
 * Whether an event of ours tells of a connection to a server of our own: below our domain, or of a name that only an inside network
 * knows. A host of the partner's, or below another organisation, is none.
 */
export function isOfInside(line: ErrorLine, { ours, theirs, hosts = [] }: LineParties): boolean {
  if (line.kind !== 'event' || speakerOf(line) !== 'ours') return false;
  const named = hostsIn(line);
  return (
    named.length > 0 &&
    named.every(
      (host) =>
        !hosts.includes(host) &&
        !(theirs !== undefined && isWithin(host, theirs)) &&
        ((ours !== '' && isWithin(host, ours)) || insideName.test(host)),
    )
  );
}

function namesStranger(line: ErrorLine, parties: LineParties): boolean {
  const hosts = hostsIn(line);
  return (
    parties.ours !== '' && hosts.length > 0 && hosts.every((host) => isStranger(host, parties))
  );
}

/** Hosts that the attributes of a line name, without their ports. */
export function hostsIn({ attributes }: ErrorLine): readonly string[] {
  return ['tls-target', 'peerserver', 'fqdn1', 'fqdn', 'target']
    .map((name) => hostOf(attributes[name]))
    .filter((host) => host !== undefined);
}

/** Whether a host belongs to neither party, nor to Microsoft. */
export function isStranger(host: string, { ours, theirs, hosts = [] }: LineParties): boolean {
  const isOfParty = [ours, theirs].some((domain) => domain && isWithin(host, domain));
  return !isOfParty && cloudOf(host) === undefined && !hosts.includes(host);
}

/** Of a trace the lines that decide; where none is marked, all. A request that was taken is no error and decides nothing. */
export function decidingLines(lines: readonly ErrorLine[]): readonly ErrorLine[] {
  const errors = lines.filter((line) => !isTaken(line));
  const deciding = errors.filter(({ decides }) => decides);
  return deciding.length > 0 ? deciding : errors;
}
