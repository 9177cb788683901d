import { shownEdges } from '../checks/own-edges.ts';
import { defaultRouteOf, namedEdgeOf } from '../checks/own-lists.ts';
import type { Fact, PartyFacts } from '../model/facts.ts';
import { isWithin } from '../model/known-hosts.ts';
import type { SavedFacts } from '../model/report.ts';

/**
 * The host of our own organisation that our entry for the partner names; undefined where it names none, or a default route overrules
 * it. A host of our domain that their record names as well is one that serves both.
 */
export function ownEntryOf(saved: SavedFacts): string | undefined {
  const { ourAccessEdge, ourAllowedDomains } = saved.facts.ours;
  const route = defaultRouteOf(valueOf(ourAccessEdge));
  if (route !== undefined || !ourAllowedDomains.known) return undefined;
  return ownOnly(namedEdgeOf(saved.question.their, ourAllowedDomains.value), saved);
}

/** A default route in our domain often leads to another Edge of our group, which is looked at as the way that it is. */
function ownDefaultRouteOf({ facts: { ours } }: SavedFacts): string | undefined {
  const route = defaultRouteOf(valueOf(ours.ourAccessEdge));
  return route !== undefined && shownBy(ours).has(route) ? route : undefined;
}

function shownBy({ ourTopology, ourCertificates }: PartyFacts): ReadonlySet<string> {
  return shownEdges({
    ourTopology: valueOf(ourTopology),
    ourCertificates: valueOf(ourCertificates),
  });
}

function ownOnly(
  host: string | undefined,
  { question: { their, our }, facts: { ours, theirs } }: SavedFacts,
): string | undefined {
  if (host === undefined || our === undefined || isWithin(host, their)) return undefined;
  const { federationSrv } = theirs;
  const records = federationSrv.known ? federationSrv.value.records : [];
  if (records.some(({ target }) => target === host)) return undefined;
  return isWithin(host, our) || shownBy(ours).has(host) ? host : undefined;
}

/**
 * The same facts, without what was seen at such a host: it was looked at in the place of the partner's, and its certificate, its port
 * and its addresses are ours.
 */
export function withoutOwnHost(saved: SavedFacts): SavedFacts {
  const host = ownEntryOf(saved) ?? ownDefaultRouteOf(saved);
  if (host === undefined) return saved;
  const { theirs } = saved.facts;
  const seen: PartyFacts = {
    ...theirs,
    targetAddresses: without(theirs.targetAddresses, host),
    tcpConnect: without(theirs.tcpConnect, host),
    tlsHandshake: without(theirs.tlsHandshake, host),
    certificateChain: without(theirs.certificateChain, host),
  };
  return { ...saved, facts: { ...saved.facts, theirs: seen } };
}

function valueOf<T>(fact: Fact<T>): T | undefined {
  return fact.known ? fact.value : undefined;
}

function without<T extends { readonly host: string }>(fact: Fact<T[]>, host: string): Fact<T[]> {
  if (!fact.known) return fact;
  return { ...fact, value: fact.value.filter((one) => one.host !== host) };
}
