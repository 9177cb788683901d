import { isPrivatePerson } from '../checks/answers.ts';
import { findUser, homeOf, namesOf } from '../checks/people.ts';
import { defaultRouteOf, namedEdgeOf } from '../checks/own-lists.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Platform, Question } from '../model/report.ts';
import { ownRuleOf, type OwnRule } from './own-rule.ts';
import { pastedPlatform, showsSettings } from './shown-platform.ts';

/** What our own settings make of this question, beside the findings. */
export interface OwnSide extends OwnRule {
  /** The one host that all messages to this partner go to, when a setting names it: then their record is not asked. */
  readonly routeHost: string | undefined;
  /** Hosts of providers that are enabled; the strict rule for names does not hold for them. */
  readonly providerHosts: ReadonlySet<string>;
  /** Our domain, when the question names it. */
  readonly our: string | undefined;
  /** Our person whom the question names, lower case. */
  readonly person: string | undefined;
  /** The person whom the question names, on either side, lower case and without `sip:`. */
  readonly named: string | undefined;
  /** Names of the person whom the question is about, lower case; empty when it is about everybody. */
  readonly asked: ReadonlySet<string>;
  /** The partner is a person with a private account. */
  readonly isPrivate: boolean;
  /** Where the people whom the question is about may live. */
  readonly homes: { readonly servers: boolean; readonly cloud: boolean };
  /** In a hybrid: one person of ours is named, and nobody showed where that person lives. */
  readonly isHomeOpen: boolean;
}

export function readOwnSide(
  { their, our, person }: Question,
  facts: PartyFacts,
  platform: Platform | undefined,
): OwnSide {
  const { ourAccessEdge, ourAllowedDomains, ourHostingProviders, ourPublicProviders } = facts;
  const ours = ourPersonOf({ their, person });
  const defaultRoute = ourAccessEdge.known ? defaultRouteOf(ourAccessEdge.value) : undefined;
  const homes = homesOf(ours, facts, platform);
  const providers = [ourHostingProviders, ourPublicProviders].flatMap((fact) =>
    fact.known ? fact.value.entries : [],
  );
  return {
    // A tenant has no entries with a host of their own, for those of a hybrid who live in it either.
    routeHost:
      platform === 'teams' || !homes.servers
        ? undefined
        : (defaultRoute ??
          (ourAllowedDomains.known ? namedEdgeOf(their, ourAllowedDomains.value) : undefined)),
    providerHosts: new Set(
      providers
        .filter(({ enabled }) => enabled === true)
        .map(({ proxyFqdn }) => proxyFqdn?.toLowerCase() ?? ''),
    ),
    our,
    person: ours,
    named: addressOf(person),
    asked: askedNames(addressOf(person), ours, facts),
    ...ownRuleOf(their, ours, facts),
    isPrivate: isPrivatePerson(their, facts.answers.known ? facts.answers.value : undefined),
    homes,
    isHomeOpen: platform === 'hybrid' && ours !== undefined && homes.servers && homes.cloud,
  };
}

/** The one host that our settings name for this partner, as far as they were shown: see `OwnSide.routeHost`. */
export function namedRouteOf(question: Question, facts: PartyFacts): string | undefined {
  if (!showsSettings(facts)) return undefined;
  return readOwnSide(question, facts, question.platform ?? pastedPlatform(facts)).routeHost;
}

/** The person of the question, when it is one of ours: an address of the partner's domain is one of theirs. */
export function ourPersonOf({
  their,
  person,
}: Pick<Question, 'their' | 'person'>): string | undefined {
  const address = addressOf(person);
  return address?.endsWith(`@${their}`) === true ? undefined : address;
}

function addressOf(person: string | undefined): string | undefined {
  return person?.toLowerCase().replace(/^sip:/u, '');
}

/**
 * The person named in the question under every name of theirs. Of us, where none is named, the only one whose account was shown.
 */
function askedNames(
  named: string | undefined,
  ours: string | undefined,
  facts: PartyFacts,
): ReadonlySet<string> {
  const all = accountsOf(facts);
  if (ours !== undefined) {
    const same = all.filter((names) => names.includes(ours));
    return new Set([ours, ...same.flat()]);
  }
  const [first, ...others] = all;
  const isOne =
    first !== undefined && others.every((names) => names.some((n) => first.includes(n)));
  const shown = isOne ? [first, ...others].flat() : [];
  return new Set(named === undefined ? shown : [named, ...shown]);
}

function accountsOf({ ourUser, tenantUser }: PartyFacts): readonly (readonly string[])[] {
  return [
    ...(ourUser.known ? ourUser.value.entries.map(namesOf) : []),
    ...(tenantUser.known ? tenantUser.value.entries.map(namesOf) : []),
    ...(ourUser.known ? ourUser.value.missing.map((name) => [name.toLowerCase()]) : []),
  ];
}

function homesOf(
  person: string | undefined,
  { ourUser, tenantUser }: PartyFacts,
  platform: Platform | undefined,
): OwnSide['homes'] {
  if (platform === 'teams') return { servers: false, cloud: true };
  if (platform === 'onprem') return { servers: true, cloud: false };
  const online = tenantUser.known ? tenantUser.value.entries : [];
  const onServers = ourUser.known ? ourUser.value.entries : [];
  const accounts =
    person === undefined
      ? [...online, ...onServers]
      : [findUser(person, online), findUser(person, onServers)].filter((one) => one !== undefined);
  const homes = new Set(accounts.map(homeOf).filter((home) => home !== undefined));
  // Several accounts may live in several places; then nothing is settled.
  if (homes.size !== 1) return { servers: true, cloud: true };
  return { servers: homes.has('servers'), cloud: homes.has('cloud') };
}
