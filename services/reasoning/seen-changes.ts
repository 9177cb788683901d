import type { PartyFacts } from '../model/facts.ts';
import { routeInForce } from './route.ts';

const dayMs = 86_400_000;

/**
 * What is seen of a party once the certificate that it shows has expired, or was renewed for a year. Nothing where nobody saw one: `at`
 * is the instant as of which the facts are judged.
 */
export function date(facts: PartyFacts, isValid: boolean, at: string): PartyFacts {
  const { certificateChain } = facts;
  if (!certificateChain.known) return facts;
  const after = (days: number) => new Date(Date.parse(at) + days * dayMs).toISOString();
  const dates = { notBefore: after(isValid ? -1 : -366), notAfter: after(isValid ? 365 : -1) };
  const value = certificateChain.value.map((chain) => ({
    ...chain,
    sent: chain.sent.map((one, index) => (index === 0 ? { ...one, ...dates } : one)),
  }));
  return { ...facts, certificateChain: { ...certificateChain, value } };
}

/** What is seen of a party that publishes no federation record any more: no host is on the route then. */
export function withoutRecord(facts: PartyFacts): PartyFacts {
  const shown = facts.federationSrv;
  const name = shown.known ? shown.value.name : '';
  const value = { name, outcome: 'no-data' as const, records: [], omitted: 0, aliases: [] };
  return { ...routeInForce(facts, ''), federationSrv: { known: true, value, evidence: [] } };
}
