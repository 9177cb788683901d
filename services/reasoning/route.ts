import { recorded } from '../model/endpoint.ts';
import type { PartyFacts, TlsHandshake } from '../model/facts.ts';

/**
 * How far the route to a party was seen. `unknown`: the record could not be looked up. `no-record`: there is none, or none that
 * names a host. `unseen`: no address could be judged up to its certificate. `seen`: one was.
 */
export type RouteView = 'unknown' | 'no-record' | 'unseen' | 'seen';

/** Whether the handshake came as far as the peer's certificate, whole. */
function showsCertificate({ outcome }: TlsHandshake): boolean {
  return outcome === 'completed' || outcome === 'certificate-then-refused';
}

export function viewOfRoute({
  federationSrv,
  targetAddresses,
  tcpConnect,
  tlsHandshake,
  certificateChain,
}: PartyFacts): RouteView {
  if (!federationSrv.known) return 'unknown';
  if (!federationSrv.value.records.some(({ target }) => target !== '.')) return 'no-record';
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
