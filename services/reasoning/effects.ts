import { rowOf, type Effect, type FindingCode } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding, Party } from '../model/finding.ts';
import type { Picture, Platform, Severity } from '../model/report.ts';
import { isAged } from './aged.ts';
import type { ToldFailure } from './failures.ts';
import { isOfOtherPerson } from './other-people.ts';
import type { OwnSide } from './own-side.ts';

/** What the whole case says about whether a finding matters. */
export interface Situation {
  /** The partner's domain, or our own where no partner is named. */
  readonly their: string;
  /** Our domain, when it is named. */
  readonly our: string | undefined;
  /** Our own domain is asked about, and no partner. */
  readonly ownCheck: boolean;
  /** Both domains belong to one organisation. */
  readonly sameDomain: boolean;
  /** Both are known Teams tenants of one cloud: nothing of DNS or of an Edge is used between them. */
  readonly nativeTeams: boolean;
  /** Our platform, when it is known. */
  readonly platform: Platform | undefined;
  /** Of the parties that are named. */
  readonly pictures: Readonly<Record<Party, Picture | undefined>>;
  /** Publishes no record, and is or may be a Teams tenant, which needs none among its own kind. */
  readonly mayBeTenant: Readonly<Record<Party, boolean>>;
  /** What our settings make of the question; undefined while nobody showed any. */
  readonly own: OwnSide | undefined;
  /** Both people are in one SIP domain that servers and a tenant of ours share. */
  readonly splitDomain: boolean;
  /** In a hybrid: own servers and the tenant are both closed, so that it does not matter where a person lives. */
  readonly closedAtBothHomes: boolean;
  /** Pasted lines that are too old to describe the present: what stands on them alone blocks nothing for certain. */
  readonly aged: ReadonlySet<Evidence>;
  /** Failures that were pasted, and that nothing of what was found explains. */
  readonly failures: readonly ToldFailure[];
}

export interface Effects {
  readonly to: Effect;
  readonly from: Effect;
}

const none: Effects = { to: '-', from: '-' };

/** What a finding does to messages to and from its party in this situation: the catalog's effect, as far as it applies. */
export function effectsOf(finding: Finding, situation: Situation): Effects {
  const { applies } = rowOf(finding.code);
  const onRoute = usesRoute(finding.code);
  if (onRoute && (situation.nativeTeams || isWithinOneDomain(finding, situation))) return none;
  if (isOfOtherPerson(finding, situation)) return none;
  if (!matters(finding, situation) || isExcepted(finding, situation)) return none;
  const { to, from } = onItsWay(finding, situation);
  const isCertain =
    (finding.scope === 'all' || isAboutPerson(finding, situation)) &&
    !(onRoute && mayBeNativeTeams(finding, situation)) &&
    !(applies === 'path' && isRouteUnknown(finding, situation)) &&
    !isAtOneHome(finding, situation) &&
    !(
      applies === 'split-domain' &&
      situation.own?.homes.servers === true &&
      !situation.splitDomain
    ) &&
    !isAged(finding, situation.aged) &&
    !(isTenantList(finding) && situation.own?.rule === 'unknown');
  return isCertain ? { to, from } : { to: soften(to), from: soften(from) };
}

/** Whether a finding does anything to messages in this situation. */
export function harmsIn(situation: Situation, finding: Finding): boolean {
  const { to, from } = effectsOf(finding, situation);
  return to !== '-' || from !== '-';
}

/** Within one domain nothing of the record counts, except on the way from the tenant to the servers of a shared domain. */
function isWithinOneDomain({ about }: Finding, { sameDomain, splitDomain }: Situation): boolean {
  return sameDomain && !(splitDomain && about === 'ours');
}

/** Whether a party runs what the code speaks of. What nobody knows is assumed, since somebody showed it. */
function matters({ code, about }: Finding, situation: Situation): boolean {
  const { platform, own, splitDomain } = situation;
  const { applies } = rowOf(code);
  if (about === 'theirs') return true;
  if (applies === 'split-domain') return splitDomain || comesThroughEdge(situation);
  if (applies === 'hybrid') return platform === undefined || platform === 'hybrid';
  if (isOfEdge(code) && comesThroughEdge(situation)) return true;
  if (applies === 'onprem') return platform !== 'teams' && own?.homes.servers !== false;
  return applies !== 'tenant' || (platform !== 'onprem' && own?.homes.cloud !== false);
}

/**
 * In a hybrid whose record leads to our Edge, partners reach also those who live in the tenant through our servers, which pass it on.
 * Source: Microsoft, "Plan hybrid connectivity". Tenants of one cloud reach each other without.
 */
export function comesThroughEdge({
  platform,
  own,
  pictures,
  ownCheck,
  sameDomain,
  nativeTeams,
}: Situation): boolean {
  if (platform !== 'hybrid' || ownCheck || sameDomain || nativeTeams) return false;
  return own?.homes.cloud === true && pictures.ours?.startsWith('EDGE') === true;
}

/** A setting of our servers that holds for all that comes through the Edge, whomever it is for. */
function isOfEdge(code: FindingCode): boolean {
  const { applies, scope } = rowOf(code);
  return applies === 'onprem' && scope !== 'person';
}

/** The catalog's effects, of which those who live in the tenant feel what comes in through our servers, and nothing that goes out. */
function onItsWay({ code, about }: Finding, { own, splitDomain }: Situation): Effects {
  const { to, from, applies } = rowOf(code);
  const isInCloud = about === 'ours' && applies === 'onprem' && own?.homes.servers === false;
  const isPassedOn = applies === 'split-domain' && !splitDomain;
  return isInCloud || isPassedOn ? { to, from: '-' } : { to, from };
}

/** What a setting of ours makes harmless. */
function isExcepted(finding: Finding, situation: Situation): boolean {
  const { own } = situation;
  const { code, about, args } = finding;
  if (isOfOtherDomain(finding, situation)) return true;
  if (own === undefined) return false;
  if (isOfOtherHome(finding, situation)) return true;
  // A rule of the person's own stands above the lists of the tenant, in both senses.
  if (about === 'ours') return isTenantList(finding) && own.rule === 'allowed';
  if (about !== 'theirs') return false;
  if (own.routeHost !== undefined && rowOf(code).applies === 'srv-used') return true;
  const { target } = args as { target?: string };
  return (
    code === 'dns-srv-strict-other-domain' && target !== undefined && own.providerHosts.has(target)
  );
}

/**
 * What harms only those who live elsewhere than the people who are asked about: that lists differ says nothing where one of the two
 * counts, which is judged by itself; a record that leads to the cloud harms nobody who lives there.
 */
function isOfOtherHome({ code, about }: Finding, { own, platform }: Situation): boolean {
  if (about !== 'ours' || platform !== 'hybrid' || own === undefined) return false;
  const { servers, cloud } = own.homes;
  return (
    (code === 'hyb-list-mismatch' && servers !== cloud) || (code === 'hyb-dns-cloud' && !servers)
  );
}

/** What is missing for another SIP domain of ours than the one that is asked about: in the certificate, or on the servers. */
function isOfOtherDomain({ code, about, args }: Finding, { our, ownCheck }: Situation): boolean {
  if (about !== 'ours' || ownCheck || our === undefined) return false;
  const { expected, domain } = args as { expected?: string; domain?: string };
  if (code === 'hyb-san') return expected !== `sip.${our}`;
  return code === 'hyb-domain-not-onprem' && domain !== our;
}

/** Lists of our tenant, which rules of people may overrule. */
function isTenantList({ code, about }: Finding): boolean {
  const isList =
    code === 'teams-not-allowed' || code === 'teams-blocked' || code === 'teams-allowed-blank';
  return isList && about === 'ours';
}

/** What concerns one user stops the question only when it is about that user. */
function isAboutPerson({ scope, args }: Finding, { own }: Situation): boolean {
  const { user } = args as { user?: string };
  return scope === 'person' && user !== undefined && own?.asked.has(user.toLowerCase()) === true;
}

/** In a hybrid, what closes one of two homes stops those who live there; nobody knows whom the question means. */
function isAtOneHome({ code, about }: Finding, situation: Situation): boolean {
  const { own, platform, closedAtBothHomes, splitDomain } = situation;
  const { applies } = rowOf(code);
  const mayBeBoth =
    platform === 'hybrid' || (applies === 'tenant' && isTenantBesideEdge(situation));
  if (!mayBeBoth || about !== 'ours' || closedAtBothHomes || splitDomain) return false;
  if (applies !== 'onprem' && applies !== 'tenant') return false;
  return own?.homes.servers === true && own.homes.cloud;
}

/**
 * Nobody said what we run, and settings were shown while our record leads to an Edge of ours: people may live in a tenant and on servers.
 */
export function isTenantBesideEdge({ platform, own, pictures }: Situation): boolean {
  return platform === undefined && own !== undefined && pictures.ours?.startsWith('EDGE') === true;
}

/** Whether a code speaks of the record or the way to an Edge, which Teams tenants of one cloud do not use between them. */
export function usesRoute(code: FindingCode): boolean {
  const { applies } = rowOf(code);
  return applies === 'srv-used' || applies === 'path';
}

/** blocks if either blocks, else risks if either risks, else notes. */
export function severityOf({ to, from }: Effects): Severity {
  if (to === 'blocks' || from === 'blocks') return 'blocks';
  return to === 'risks' || from === 'risks' ? 'risks' : 'notes';
}

/** Effect on one direction of the question: messages to our own party are inbound, those from it outbound. */
export function effectOn(
  direction: 'outbound' | 'inbound',
  about: Finding['about'],
  effects: Effects,
): Effect {
  const towards = about === 'ours' ? 'inbound' : 'outbound';
  return direction === towards ? effects.to : effects.from;
}

/**
 * Between Teams tenants of one cloud nothing of the record or the Edge is used. That cannot be excluded when the party without
 * record may be a tenant, as we may be too.
 */
function mayBeNativeTeams(
  { about }: Finding,
  { pictures, platform, mayBeTenant }: Situation,
): boolean {
  if (platform === 'onprem' || platform === 'hybrid') return false;
  if (about === 'theirs') return mayBeTenant.theirs;
  // Between clouds the records are used, and a tenant of which nothing else is known lives in the worldwide one.
  if (platform === 'teams' && pictures.theirs === 'M365-OTHER') return false;
  return (platform === 'teams' || mayBeTenant.ours) && pictures.theirs?.startsWith('EDGE') !== true;
}

/** Facts of a path whose record nobody could see: whether messages take it is not known. */
function isRouteUnknown({ about }: Finding, { ownCheck, pictures }: Situation): boolean {
  return (about === 'ours' || ownCheck ? pictures.ours : pictures.theirs) === 'DNS-FAIL';
}

function soften(effect: Effect): Effect {
  return effect === 'blocks' ? 'risks' : effect;
}
