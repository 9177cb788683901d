import { recorded } from '../model/endpoint.ts';
import type { PartyFacts } from '../model/facts.ts';

/**
 * How far the route to a party was seen. `unknown`: the record could not be looked up. `no-record`: there is none, or none that
 * names a host. `unseen`: no address could be judged up to its certificate. `seen`: one was.
 */
export type RouteView = 'unknown' | 'no-record' | 'unseen' | 'seen';

const shownCertificate = new Set(['completed', 'certificate-then-refused']);

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
  const shown = recorded(tlsHandshake.value).some(({ outcome }) => shownCertificate.has(outcome));
  return shown ? 'seen' : 'unseen';
}
