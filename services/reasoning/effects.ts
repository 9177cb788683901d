import { rowOf, type Effect, type FindingCode } from '../model/catalog.ts';
import type { Finding, Party } from '../model/finding.ts';
import type { Picture, Platform, Severity } from '../model/report.ts';

/** What the whole case says about whether a finding matters. */
export interface Situation {
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
}

export interface Effects {
  readonly to: Effect;
  readonly from: Effect;
}

const none: Effects = { to: '-', from: '-' };

/** What a finding does to messages to and from its party in this situation: the catalog's effect, as far as it applies. */
export function effectsOf(finding: Finding, situation: Situation): Effects {
  const { to, from, applies } = rowOf(finding.code);
  const onRoute = usesRoute(finding.code);
  if (onRoute && (situation.nativeTeams || situation.sameDomain)) return none;
  const isCertain =
    finding.scope === 'all' &&
    !(onRoute && mayBeNativeTeams(finding, situation)) &&
    !(applies === 'path' && isRouteUnknown(finding, situation));
  return isCertain ? { to, from } : { to: soften(to), from: soften(from) };
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
  return (platform === 'teams' || mayBeTenant.ours) && pictures.theirs?.startsWith('EDGE') !== true;
}

/** Facts of a path whose record nobody could see: whether messages take it is not known. */
function isRouteUnknown({ about }: Finding, { ownCheck, pictures }: Situation): boolean {
  return (about === 'ours' || ownCheck ? pictures.ours : pictures.theirs) === 'DNS-FAIL';
}

function soften(effect: Effect): Effect {
  return effect === 'blocks' ? 'risks' : effect;
}
