import { defineCheck } from '../model/check.ts';
import type { FactValues, TenantUser } from '../model/facts.ts';
import { homeOf, namesOf, userOf } from './people.ts';

type Domains = FactValues['tenantSipDomains'];

const finds = ['teams-account-off', 'teams-no-licence'] as const;

/** Properties that tell of a licence: one of them without Teams is enough. */
const ofLicence = ['AccountType', 'FeatureTypes', 'AssignedPlan', 'InterpretedUserType'];

/**
 * Whether an account of the tenant can be used at all (Microsoft, "Get-CsOnlineUser"). A list of many people holds accounts that are
 * switched off for good reasons, so that only the person who is asked about counts, or all of them together.
 */
export const check = defineCheck({
  id: 'tenant-account',
  needs: ['tenantUser'],
  may: ['tenantSipDomains'],
  finds,
  run({ tenantUser, tenantSipDomains }, report, { person, leaveOpen }) {
    const people = tenantUser.entries.filter(isPerson);
    if (people.length === 0) leaveOpen(...finds);
    const offs = people.map((entry) => offOf(entry, tenantSipDomains));
    const isEveryOff = offs.every((setting) => setting !== undefined);
    for (const [index, entry] of people.entries()) {
      const user = userOf(entry);
      const setting = offs[index];
      const isAsked = person === undefined ? isEveryOff : namesOf(entry).includes(person);
      if (setting !== undefined && isAsked)
        report('teams-account-off', { user, setting }, { lines: [setting, 'Enabled'] });
      if (entry.accountEnabled === undefined) leaveOpen('teams-account-off');
      const isWithout = lacksTeams(entry);
      if (isWithout === true) report('teams-no-licence', { user }, { lines: ofLicence });
      if (isWithout === undefined) leaveOpen('teams-no-licence');
    }
  },
});

/** Accounts of rooms, queues and guests are switched off by design, and federate with nobody. */
function isPerson({ accountType }: TenantUser): boolean {
  return !/^(?:resourceaccount|guest)$/iu.test(accountType ?? '');
}

/** The property that shows an account switched off; of people on own servers the tenant decides nothing. */
function offOf(entry: TenantUser, domains: Domains | undefined): string | undefined {
  const { accountEnabled, enabled, interpretedUserType: type } = entry;
  if (homeOf(entry) === 'servers') return undefined;
  if (accountEnabled === false) return 'AccountEnabled';
  // As in `DirSyncEnabledOnlineActiveDirectoryDisabledUser`; `AADConnectDisabled` speaks of the synchronisation alone.
  if (accountEnabled === undefined && (type ?? '').includes('ActiveDirectoryDisabledUser'))
    return 'InterpretedUserType';
  const isExplained = lacksTeams(entry) === true || isOfDisabled(entry, domains);
  return enabled === false && !isExplained ? 'IsSipEnabled' : undefined;
}

/** Nobody of a domain that the tenant has disabled has a SIP address. */
function isOfDisabled(entry: TenantUser, domains: Domains | undefined): boolean {
  const off = (domains?.entries ?? []).filter(({ status }) => /^disabled$/iu.test(status ?? ''));
  return namesOf(entry).some((name) => off.some(({ domain }) => name.endsWith(`@${domain}`)));
}

/** Undefined when nothing of a licence was shown. `NotLicensedForService` is a part of `InterpretedUserType`. */
function lacksTeams({
  accountType,
  featureTypes,
  assignedPlans,
  interpretedUserType,
}: TenantUser): boolean | undefined {
  if (/^ineligibleuser$/iu.test(accountType ?? '')) return true;
  if (featureTypes !== undefined) return !featureTypes.some((one) => /^teams$/iu.test(one));
  // The plan of Teams is called TEAMS1, TEAMS_GOV and the like.
  if (assignedPlans !== undefined) return !assignedPlans.some((one) => /^teams/iu.test(one));
  if ((interpretedUserType ?? '').includes('NotLicensedForService')) return true;
  return accountType === undefined ? undefined : false;
}
