import { isFoundByUs } from '../checks/edge-view.ts';
import type { BothRuns, CheckRun } from '../checks/run.ts';
import type { Domain } from '../model/domain.ts';
import type { SettingFactName } from '../model/facts.ts';
import type { Party } from '../model/finding.ts';
import type { Platform, SavedFacts, Unchecked } from '../model/report.ts';
import { withoutAged } from './aged.ts';
import { comesThroughEdge, isTenantBesideEdge, type Situation } from './effects.ts';
import { gapsOf, passingGaps, splitDomainGaps } from './gaps.ts';
import { howToSee, howToSeeHost } from './how.ts';
import { isOfOnePerson, personFirst } from './one-person.ts';
import { settingCommand } from './setting-commands.ts';
import { showsTenant } from './shown-platform.ts';

const serverSettings: readonly SettingFactName[] = [
  'ourAccessEdge',
  'ourAllowedDomains',
  'ourBlockedDomains',
  'ourHostingProviders',
  'ourUserPolicy',
];

const settingsOf: Readonly<Record<Platform, readonly SettingFactName[]>> = {
  onprem: serverSettings,
  teams: ['tenantFederation'],
  hybrid: [...serverSettings, 'tenantFederation'],
};

/** What nobody looked at, each with the one thing that would decide it: skipped checks, then what no probe can show. */
export function listUnchecked(
  runs: BothRuns,
  saved: SavedFacts,
  situation: Situation,
): readonly Unchecked[] {
  const { question } = saved;
  if (situation.ownCheck) return listOwnUnchecked(runs, saved, situation);
  const list: Unchecked[] = situation.nativeTeams
    ? []
    : [...skippedOf('theirs', question.their, runs.theirs, saved, namedRoute(situation, saved))];
  const isOpenQuestion = situation.platform === undefined && !situation.sameDomain;
  // Whose settings are missing hangs on the answer, so nothing else is asked of us beside it.
  const isHomeUnknown = isOpenQuestion && mayBeOnBoth(situation, saved);
  if (isHomeUnknown || (situation.mayBeTenant.theirs && isOpenQuestion)) list.push(ourPlatform);
  if (!isHomeUnknown) list.push(...ourSettings(situation, saved));
  list.push(...routeHost(situation, saved));
  if (question.our === undefined || runs.ours === undefined) {
    list.push({
      check: 'our-domain',
      missing: ['ours.federationSrv'],
      how: { code: 'name-our-domain' },
    });
  } else if (!situation.nativeTeams) {
    list.push(...skippedOf('ours', question.our, runs.ours, saved));
  }
  list.push({ check: 'their-settings', missing: [], how: { code: 'ask-their-lists' } });
  return list;
}

/** Settings of a tenant beside an Edge of ours, and nothing tells where the people live who are asked about. */
function mayBeOnBoth(situation: Situation, { facts }: SavedFacts): boolean {
  const homes = situation.own?.homes;
  return (
    isTenantBesideEdge(situation) &&
    showsTenant(facts.ours) &&
    homes?.servers === true &&
    homes.cloud
  );
}

/** Of our own domain alone: nothing of a partner's is asked for. */
function listOwnUnchecked(
  { ours }: BothRuns,
  saved: SavedFacts,
  situation: Situation,
): readonly Unchecked[] {
  const isOpenQuestion = situation.platform === undefined && situation.mayBeTenant.ours;
  const skipped = ours === undefined ? [] : skippedOf('ours', saved.question.their, ours, saved);
  return [...skipped, ...(isOpenQuestion ? [ourPlatform] : []), ...ourSettings(situation, saved)];
}

const ourPlatform: Unchecked = {
  check: 'our-platform',
  missing: ['platform'],
  how: { code: 'teams-or-servers' },
};

function skippedOf(
  party: Party,
  domain: string,
  { skipped }: CheckRun,
  { facts, at }: SavedFacts,
  route?: NamedRoute,
): Unchecked[] {
  const context = { party, domain: domain as Domain, at: new Date(at), route };
  return skipped.map(({ check, missing }) => ({
    check: check.id,
    // The control is a fact about the place we look from, not about a party.
    missing: missing.map((name) =>
      party === 'ours' && name !== 'controlConnect' ? `ours.${name}` : name,
    ),
    how: howToSee(missing, facts[party], context),
  }));
}

/**
 * Our own switch, lists, provider and policy decide both directions and are never visible from outside: those that nobody showed,
 * with the command for the first of them.
 */
function ourSettings(situation: Situation, { facts }: SavedFacts): Unchecked[] {
  const { platform, own, their, ownCheck, splitDomain } = situation;
  const all = platform === undefined ? serverSettings : settingsOf[platform];
  const ours = withoutAged(facts.ours, situation.aged);
  const open =
    own === undefined || ownCheck
      ? all.filter((name) => !ours[name].known || own === undefined)
      : splitDomain
        ? splitDomainGaps('outbound', ours)
        : [
            ...gapsOf('outbound', their, { ...facts, ours }, own),
            // What comes in for people in the tenant of a hybrid passes our servers.
            ...(comesThroughEdge(situation) ? passingGaps(their, { ...facts, ours }) : []),
          ];
  const isOfOne = own !== undefined && !ownCheck && isOfOnePerson(ours);
  const gaps = isOfOne && open.length > 0 ? personFirst(open, own, ours) : open;
  const [first] = gaps;
  if (first === undefined) return [];
  const missing = [...new Set(gaps)].map((name) => `ours.${name}`);
  return [
    {
      check: 'our-settings',
      missing,
      how: { command: settingCommand(first, own?.person, ours, own?.open) },
      ...(hangsOnRule(gaps) && own?.open !== undefined && { openRule: own.open }),
    },
  ];
}

/** The switch and the lists that a rule of a person's own hangs on stand in these two. */
function hangsOnRule(gaps: readonly SettingFactName[]): boolean {
  return gaps.includes('tenantFederation') || gaps.includes('tenantUserPolicy');
}

interface NamedRoute {
  readonly host: string;
  readonly isFound: boolean;
}

/** The host that a setting of ours names, and whether our own servers find it. */
function namedRoute({ own }: Situation, { facts }: SavedFacts): NamedRoute | undefined {
  const host = own?.routeHost;
  if (host === undefined) return undefined;
  const { resolverViews, portTests } = facts.ours;
  const seen = {
    resolverViews: resolverViews.known ? resolverViews.value : undefined,
    portTests: portTests.known ? portTests.value : undefined,
  };
  return { host, isFound: isFoundByUs(seen, host) };
}

/** The host that a setting of ours names, while nobody looked at it. */
function routeHost(situation: Situation, saved: SavedFacts): Unchecked[] {
  const route = namedRoute(situation, saved);
  if (route === undefined) return [];
  const { tcpConnect, targetAddresses, federationSrv } = saved.facts.theirs;
  if (tcpConnect.known && tcpConnect.value.some(({ host }) => host === route.host)) return [];
  const looked = targetAddresses.known
    ? targetAddresses.value.find(({ host }) => host === route.host)
    : undefined;
  const isDenied = looked?.v4 === 'none' && looked.v6 === 'none' && !route.isFound;
  // There is nothing to connect to. What stands in their record tells that the name is given up; else it may be one of our DNS alone.
  if (isDenied && federationSrv.known && federationSrv.value.records.length > 0) return [];
  const missing = [isDenied ? 'targetAddresses' : 'tcpConnect'];
  return [{ check: 'route-in-force', missing, how: howToSeeHost(route, saved.facts.theirs) }];
}
