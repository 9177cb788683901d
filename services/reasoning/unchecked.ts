import type { BothRuns, CheckRun } from '../checks/run.ts';
import type { Domain } from '../model/domain.ts';
import type { SettingFactName } from '../model/facts.ts';
import type { Party } from '../model/finding.ts';
import type { How, SavedFacts, Unchecked } from '../model/report.ts';
import type { Situation } from './effects.ts';
import { howToSee } from './how.ts';

const serverSettings: readonly SettingFactName[] = [
  'ourAccessEdge',
  'ourAllowedDomains',
  'ourBlockedDomains',
  'ourHostingProviders',
  'ourUserPolicy',
];

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
    : [...skippedOf('theirs', question.their, runs.theirs, saved)];
  const isOpenQuestion = situation.platform === undefined && !situation.sameDomain;
  if (situation.mayBeTenant.theirs && isOpenQuestion) list.push(ourPlatform);
  list.push(ourSettings(situation));
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

/** Of our own domain alone: nothing of a partner's is asked for. */
function listOwnUnchecked(
  { ours }: BothRuns,
  saved: SavedFacts,
  situation: Situation,
): readonly Unchecked[] {
  const isOpenQuestion = situation.platform === undefined && situation.mayBeTenant.ours;
  const skipped = ours === undefined ? [] : skippedOf('ours', saved.question.their, ours, saved);
  return [...skipped, ...(isOpenQuestion ? [ourPlatform] : []), ourSettings(situation)];
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
): Unchecked[] {
  const context = { party, domain: domain as Domain, at: new Date(at) };
  return skipped.map(({ check, missing }) => ({
    check: check.id,
    // The control is a fact about the place we look from, not about a party.
    missing: missing.map((name) =>
      party === 'ours' && name !== 'controlConnect' ? `ours.${name}` : name,
    ),
    how: howToSee(missing, facts[party], context),
  }));
}

/** Our own switch, lists, provider and policy decide both directions and are never visible from outside. */
function ourSettings({ platform }: Situation): Unchecked {
  const how: How =
    platform === 'teams'
      ? { command: 'Get-CsTenantFederationConfiguration' }
      : { command: 'Get-CsAccessEdgeConfiguration' };
  const missing = platform === 'teams' ? (['tenantFederation'] as const) : serverSettings;
  return { check: 'our-settings', missing: missing.map((name) => `ours.${name}`), how };
}
