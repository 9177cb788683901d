import { defineCheck, type Report } from '../model/check.ts';
import type { Platform } from '../model/report.ts';
import type { TenantUser } from '../model/facts.ts';
import { homeOf, userOf } from './people.ts';

const finds = [
  'teams-onprem-homed',
  'teams-islands',
  'teams-interop-limits',
  'teams-upn-sip',
  'hyb-hosting-attr',
  'hyb-leftover-attrs',
] as const;

/** Accounts of the tenant (Microsoft, "Get-CsOnlineUser"). */
export const check = defineCheck({
  id: 'tenant-user',
  needs: ['tenantUser'],
  may: ['tenantFederation'],
  finds,
  run({ tenantUser, tenantFederation }, report, { platform, leaveOpen }) {
    if (tenantUser.entries.length === 0) leaveOpen(...finds);
    for (const entry of tenantUser.entries) {
      const user = userOf(entry);
      const isOnServers = homedOnServers(entry);
      if (isOnServers === true)
        report('teams-onprem-homed', { user }, { lines: ['HostingProvider', 'AccountType'] });
      if (isOnServers === undefined) leaveOpen('teams-onprem-homed');
      // Who lives on servers uses Skype for Business, whatever the mode is called.
      if (isOnServers !== true) judgeMode(entry, user, report, leaveOpen);
      const found = differingName(entry);
      if (found !== undefined) report('teams-upn-sip', { user, found }, { lines: [found] });
      if (entry.sipAddress === undefined || entry.userPrincipalName === undefined)
        leaveOpen('teams-upn-sip');
      judgeAttributes(
        entry,
        user,
        { platform, shares: tenantFederation?.sharedSipAddressSpace },
        report,
      );
    }
  },
});

type Code = (typeof finds)[number];
type Tell = Report<Code>;

function homedOnServers(entry: TenantUser): boolean | undefined {
  if (/^sfbonpremuser$/iu.test(entry.accountType ?? '')) return true;
  const home = homeOf(entry);
  if (home !== undefined) return home === 'servers';
  return entry.accountType === undefined ? undefined : false;
}

/** The mode in which a person uses Teams: only TeamsOnly keeps messages of other organisations in Teams. */
function judgeMode(
  { teamsUpgradeEffectiveMode: mode }: TenantUser,
  user: string,
  report: Tell,
  leaveOpen: (...codes: readonly Code[]) => void,
): void {
  if (mode === undefined) {
    leaveOpen('teams-islands', 'teams-interop-limits');
    return;
  }
  const lines = ['TeamsUpgradeEffectiveMode'];
  if (/^islands$/iu.test(mode)) report('teams-islands', { user }, { lines });
  if (!/^teamsonly$/iu.test(mode)) report('teams-interop-limits', {}, { lines });
}

/** A name of the same person that differs from the SIP address, under which others look for them. */
function differingName({ sipAddress, userPrincipalName, mail }: TenantUser): string | undefined {
  const sip = sipAddress?.toLowerCase();
  if (sip === undefined) return undefined;
  return [userPrincipalName, mail]
    .filter((name) => name !== undefined && name !== null)
    .map((name) => name.toLowerCase())
    .find((name) => name !== sip);
}

function judgeAttributes(
  entry: TenantUser,
  user: string,
  {
    platform,
    shares,
  }: { readonly platform: Platform | undefined; readonly shares: boolean | undefined },
  report: Tell,
): void {
  const { hostingProvider, onPremHostingProvider, onPremSipEnabled } = entry;
  const names = [
    ...(onPremHostingProvider ? ['OnPremHostingProvider'] : []),
    ...(onPremSipEnabled === true ? ['OnPremSIPEnabled'] : []),
  ];
  const onPremSaysCloud = homeOf({ hostingProvider: onPremHostingProvider }) === 'cloud';
  // Our directory says that the person was moved, the tenant still sends their messages to our servers, or the other way round.
  const isSplit =
    (homeOf(entry) === 'servers' && onPremSaysCloud) ||
    (homeOf(entry) === 'cloud' && homeOf({ hostingProvider: onPremHostingProvider }) === 'servers');
  const value = hostingProvider ?? '';
  if (platform === 'hybrid' && isSplit)
    report('hyb-hosting-attr', { user, value }, { lines: ['HostingProvider'] });
  // As long as the tenant shares its address space nothing is left over: the attributes say where a person lives.
  const isOver = shares === false || (shares === undefined && homeOf(entry) !== 'servers');
  if (platform === 'teams' && names.length > 0 && isOver)
    report('hyb-leftover-attrs', { user, names }, { lines: names });
}
