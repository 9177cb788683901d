import { rowOf, type FindingCode } from '../model/catalog.ts';
import type { Endpoint } from '../model/endpoint.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fact, Facts, TcpConnect, TlsHandshake } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';

/** Results that say something of this machine and not of the host. */
export const ofHere: ReadonlySet<TcpConnect['result']> = new Set([
  'no-route-here',
  'not-allowed',
  'failed',
]);
/** As far as somebody without a certificate gets. */
const shown: ReadonlySet<TlsHandshake['outcome']> = new Set([
  'completed',
  'certificate-then-refused',
]);
const closedCodes = new Set<FindingCode>(['tcp-timeout', 'tcp-refused', 'tcp-unreachable']);

/**
 * What was seen against a connection that a server told of: every address of the host is open to us, or TLS begins there and nothing
 * else is wrong with it. Undefined where less was seen; then the server's word stands.
 */
export function deniedBySight(
  { code, about, args }: Finding,
  seen: readonly Finding[],
  facts: Facts,
): readonly Evidence[] | undefined {
  if (about !== 'ours' && about !== 'theirs') return undefined;
  const { tcpConnect, tlsHandshake } = facts[about];
  const { target, port } = args as { readonly target?: string; readonly port?: number };
  const isThere = (one: Endpoint) =>
    one.host === target && (port === undefined || one.port === port);
  if (closedCodes.has(code))
    return evidenceOfAll(
      tcpConnect,
      (one) => isThere(one) && !ofHere.has(one.result),
      ({ result }) => result === 'open',
    );
  const isExplained = seen.some((one) => one.about === about && isOfTls(one.code));
  if (code !== 'tls-1047' || isExplained) return undefined;
  return evidenceOfAll(tlsHandshake, isThere, ({ outcome }) => shown.has(outcome));
}

function isOfTls(code: FindingCode): boolean {
  const { to, from } = rowOf(code);
  return /^(?:cert|tls|crl)-/u.test(code) && (to !== '-' || from !== '-');
}

function evidenceOfAll<T extends Endpoint>(
  fact: Fact<readonly T[]>,
  isMeant: (one: T) => boolean,
  isFine: (one: T) => boolean,
): readonly Evidence[] | undefined {
  const tried = fact.known ? fact.value.filter(isMeant) : [];
  if (!fact.known || tried.length === 0 || !tried.every(isFine)) return undefined;
  const addresses = new Set(tried.map(({ address }) => address));
  const exact = fact.evidence.filter(
    (one) => (one.kind === 'tcp' || one.kind === 'tls') && addresses.has(one.address),
  );
  return exact.length > 0 ? exact : fact.evidence;
}
