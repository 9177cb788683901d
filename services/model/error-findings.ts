import type { FindingArgs, FindingCode } from './catalog.ts';
import { errorRowOf } from './error-table.ts';
import { rowOfNumber, rowsOf, socketCodeOf } from './error-rows.ts';
import { domainOf, hostOf, look, type ErrorContext, type Seen } from './error-seen.ts';
import type { ErrorLine } from './facts.ts';
import type { Finding, Party } from './finding.ts';
import { cloudOf } from './known-hosts.ts';
import { federationPort, labelsBelow } from './names.ts';

/** A finding that an error line proves; its evidence is the line. */
export type ErrorFinding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly about: Party;
    readonly args: FindingArgs<C>;
    readonly scope: Finding['scope'];
  };
}[FindingCode];

type Proof = (seen: Seen) => ErrorFinding | undefined;

/** One proof for each code that an error line can prove; it gives undefined when a value is missing or the party unclear. */
const proofs: Readonly<Partial<Record<FindingCode, Proof>>> = {
  'dns-srv-strict-other-domain': proveStrict,
  'dns-srv-strict-subdomain': proveStrict,
  'cert-name-mismatch': (seen) => {
    const { target, address = target, line } = seen;
    const about = seen.partyOf(target);
    if (target === undefined || address === undefined || about === undefined) return undefined;
    if (!tells(line, ['0x80090322', '0x800b010f', '0xc3e93d67'])) return undefined;
    const expected = hostOf(line.attributes['expected-fqdn']) ?? target;
    const name = line.attributes.certname ?? line.attributes.peerserver;
    const names = name === undefined || name === expected ? [] : [name.toLowerCase()];
    const args = { target, expected, names, address };
    return { code: 'cert-name-mismatch', about, args, scope: 'some' };
  },
  'cert-revoked': (seen) => {
    const { target, address = target } = seen;
    const about = seen.partyOf(target);
    if (target === undefined || address === undefined || about === undefined) return undefined;
    if (!tells(seen.line, ['0x80092010', 'certificate-revoked'])) return undefined;
    return { code: 'cert-revoked', about, args: { target, address }, scope: 'some' };
  },
  'crl-unreachable': (seen) => {
    const { target } = seen;
    const about = seen.partyOf(target);
    const rows = ['0x80092012', '0x80092013', '0x800b010e', 'certificate-no-revocation-check'];
    if (target === undefined || about === undefined || !tells(seen.line, rows)) return undefined;
    return { code: 'crl-unreachable', about, args: { target }, scope: 'some' };
  },
  'tls-1047': (seen) => {
    const { target, address = target, line } = seen;
    const about = seen.partyOf(target);
    const hresult = line.attributes.hresult ?? socketCodeOf(line.attributes);
    if (target === undefined || address === undefined || hresult === undefined) return undefined;
    if (about === undefined) return undefined;
    return { code: 'tls-1047', about, args: { target, hresult, address }, scope: 'some' };
  },
  'tcp-timeout': (seen) => proveConnection('tcp-timeout', 'winsock-10060', seen),
  'tcp-refused': (seen) => proveConnection('tcp-refused', 'winsock-10061', seen),
  'tcp-unreachable': (seen) => {
    const { target, address = target, line } = seen;
    const about = seen.partyOf(target);
    if (target === undefined || address === undefined || about !== 'theirs') return undefined;
    if (!tells(line, ['winsock-10051', 'winsock-10065'])) return undefined;
    return { code: 'tcp-unreachable', about, args: { target, address }, scope: 'some' };
  },
  'clock-skew': ({ line, partyOf }) => {
    const server = line.source ?? undefined;
    const isSkew = line.id === '1013' || tells(line, ['0xc3e93ee0']);
    if (server === undefined || !isSkew) return undefined;
    const about = partyOf(server);
    return about && { code: 'clock-skew', about, args: { server }, scope: 'some' };
  },
  'hyb-domain-not-onprem': ({ line, our }) => {
    const domain = our[0] ?? domainOf(line.from);
    const isWrongType = /split-domain-info/iu.test(line.attributes.summary ?? '');
    if (domain === undefined || !isWrongType) return undefined;
    return { code: 'hyb-domain-not-onprem', about: 'ours', args: { domain }, scope: 'all' };
  },
  'pol-user-disabled': (seen) => {
    const { user } = seen;
    const about = seen.partyOf(domainOf(user));
    if (user === undefined || about === undefined) return undefined;
    return { code: 'pol-user-disabled', about, args: { user }, scope: 'person' };
  },
  'pol-diag-header-off': ({ domain }) =>
    domain && { code: 'pol-diag-header-off', about: 'theirs', args: { domain }, scope: 'all' },
  'pol-im-filter': ({ line }) => {
    const about = line.sourceParty;
    if (about === undefined || line.id === null) return undefined;
    return { code: 'pol-im-filter', about, args: { value: line.id }, scope: 'some' };
  },
  'pol-hosting-duplicate': ({ line }) => {
    const providerName = line.attributes.provider;
    if (providerName === undefined) return undefined;
    return { code: 'pol-hosting-duplicate', about: 'ours', args: { providerName }, scope: 'all' };
  },
  'pol-allow-and-block': ({ domain }) =>
    domain && { code: 'pol-allow-and-block', about: 'ours', args: { domain }, scope: 'all' },
  'hyb-shared-false': () => {
    const args = { setting: 'SharedSipAddressSpace' };
    return { code: 'hyb-shared-false', about: 'ours', args, scope: 'all' };
  },
  'hyb-move-errors': ({ line }) => {
    const code = line.attributes.error;
    if (code === undefined) return undefined;
    return { code: 'hyb-move-errors', about: 'ours', args: { code }, scope: 'person' };
  },
  'hyb-duplicate-sip': ({ user }) =>
    user === undefined
      ? undefined
      : { code: 'hyb-duplicate-sip', about: 'ours', args: { user }, scope: 'person' },
  'cert-trustedissuers-too-many': () => ({
    code: 'cert-trustedissuers-too-many',
    about: 'ours',
    args: {},
    scope: 'some',
  }),
  'teams-presence-unknown': () => ({
    code: 'teams-presence-unknown',
    about: 'theirs',
    args: {},
    scope: 'person',
  }),
  'teams-meeting-join': () => ({
    code: 'teams-meeting-join',
    about: 'theirs',
    args: {},
    scope: 'all',
  }),
  'teams-mutual': ({ domain }) =>
    domain && { code: 'teams-mutual', about: 'theirs', args: { domain }, scope: 'all' },
  'teams-unknown-user': ({ user }) =>
    user === undefined
      ? undefined
      : { code: 'teams-unknown-user', about: 'theirs', args: { user }, scope: 'person' },
};

/**
 * The findings that an error line proves by itself, with that line as evidence. Everything else that it makes likely stands in
 * `points` of its rows. A code whose values the line does not show, or whose party cannot be told, is left out.
 */
export function errorFindings(line: ErrorLine, context: ErrorContext): readonly ErrorFinding[] {
  const seen = look(line, context);
  if (seen.isOfAnother) return [];
  const rows = rowsOf(line);
  if (rows.includes('words-differ')) return [];
  const codes = new Set(rows.flatMap((row) => errorRowOf(row).proves));
  const findings = [...codes].map((code) => proofs[code]?.(seen));
  const proved = findings.filter((finding) => finding !== undefined);
  return proved.filter(({ code }, at) => proved.findIndex((one) => one.code === code) === at);
}

function tells(line: ErrorLine, ids: readonly string[]): boolean {
  return rowsOf(line).some((row) => ids.includes(row));
}

/** A target that lies outside its domain, or more than one label below it, is refused without exception of ours. */
function proveStrict({ line, domain, target, partyOf }: Seen): ErrorFinding | undefined {
  if (domain === undefined || target === undefined || line.attributes.domain === undefined)
    return undefined;
  // A host of Microsoft's fails for want of a hosting provider of ours, not for its name.
  if (cloudOf(target) !== undefined) return undefined;
  const labels = labelsBelow(target, domain);
  const about = partyOf(domain) ?? 'theirs';
  const args = { domain, target };
  if (labels === undefined)
    return { code: 'dns-srv-strict-other-domain', about, args, scope: 'all' };
  return labels > 1 ? { code: 'dns-srv-strict-subdomain', about, args, scope: 'all' } : undefined;
}

function proveConnection(
  code: 'tcp-timeout' | 'tcp-refused',
  row: string,
  seen: Seen,
): ErrorFinding | undefined {
  const { target, address = target, line } = seen;
  const about = seen.partyOf(target);
  // A host of ours that does not answer lies inside: that is another fault.
  if (target === undefined || address === undefined || about !== 'theirs') return undefined;
  const shown = socketCodeOf(line.attributes) ?? line.attributes.hresult ?? '';
  if (!tells(line, [row]) && rowOfNumber(shown) !== row) return undefined;
  const args = { target, address, port: portOf(line) };
  return { code, about, args, scope: 'some' };
}

function portOf({ attributes }: ErrorLine): number {
  const shown = [attributes.peer, attributes.fqdn1, attributes.fqdn, attributes.address];
  const port = shown.map((value) => /:(?<port>\d{2,5})$/u.exec(value ?? '')?.groups?.port);
  return Number(port.find((one) => one !== undefined) ?? federationPort);
}
