import { recorded } from '../model/endpoint.ts';
import type { Fact, PartyFacts, TlsHandshake } from '../model/facts.ts';

/**
 * How far the route to a party was seen. `unknown`: the record could not be looked up. `no-record`: there is none, or none that
 * names a host. `unseen`: no address could be judged up to its certificate. `seen`: one was.
 */
export type RouteView = 'unknown' | 'no-record' | 'unseen' | 'seen';

/** Whether the handshake came as far as the peer's certificate, whole. */
function showsCertificate({ outcome }: TlsHandshake): boolean {
  return outcome === 'completed' || outcome === 'certificate-then-refused';
}

/** With a host that a setting of ours names, the record is not asked: see `routeInForce`. */
export function viewOfRoute(
  { federationSrv, targetAddresses, tcpConnect, tlsHandshake, certificateChain }: PartyFacts,
  isNamed = false,
): RouteView {
  if (!isNamed) {
    if (!federationSrv.known) return 'unknown';
    if (!federationSrv.value.records.some(({ target }) => target !== '.')) return 'no-record';
  }
  if (!targetAddresses.known || !tcpConnect.known) return 'unseen';
  if (!tlsHandshake.known || !certificateChain.known) return 'unseen';
  return recorded(tlsHandshake.value).some(showsCertificate) ? 'seen' : 'unseen';
}

/** The handshake was seen, and seen to end before any certificate: a fault of its TLS, also when it has no code of its own. */
export function endedEarly({ tlsHandshake }: PartyFacts): boolean {
  if (!tlsHandshake.known) return false;
  const ended = recorded(tlsHandshake.value);
  return ended.length > 0 && !ended.some(showsCertificate);
}

/**
 * The facts of a party as the route in force sees them: when a setting of ours names the host, what was seen of that host is
 * judged, and what their record names is not. A host that nobody looked at leaves nothing to judge.
 */
export function routeInForce(facts: PartyFacts, host: string | undefined): PartyFacts {
  if (host === undefined) return facts;
  return {
    ...facts,
    targetAddresses: relabel(facts.targetAddresses, host),
    tcpConnect: relabel(facts.tcpConnect, host),
    tlsHandshake: relabel(facts.tlsHandshake, host),
    certificateChain: relabel(facts.certificateChain, host),
  };
}

function relabel<T extends { readonly host: string; readonly from: string }>(
  fact: Fact<T[]>,
  host: string,
): Fact<T[]> {
  if (!fact.known) return fact;
  const value = fact.value.map((item) => {
    if (item.host !== host) return { ...item, from: 'guess' };
    return item.from === 'usual-port' ? item : { ...item, from: 'record' };
  });
  return { ...fact, value };
}
