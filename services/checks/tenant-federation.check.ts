import { defineCheck, type Report } from '../model/check.ts';
import type { TenantFederation } from '../model/facts.ts';
import { isPrivatePerson } from './answers.ts';
import { isWithin } from '../model/known-hosts.ts';

/** What the tenant lets in and out (Microsoft, "Set-CsTenantFederationConfiguration"). */
export const check = defineCheck({
  id: 'tenant-federation',
  needs: ['tenantFederation'],
  may: ['answers'],
  finds: [
    'teams-fed-off',
    'teams-allowed-blank',
    'teams-not-allowed',
    'teams-blocked',
    'teams-subdomain',
  ],
  run({ tenantFederation: tenant, answers }, report, { peer, leaveOpen }) {
    const { allowFederatedUsers, allows } = tenant;
    if (allowFederatedUsers === undefined) leaveOpen('teams-fed-off');
    if (allowFederatedUsers === false) {
      const setting = 'AllowFederatedUsers';
      report('teams-fed-off', { setting }, { lines: [setting] });
    }
    // Lists of organisations do not touch private accounts.
    if (isPrivatePerson(peer, answers)) return;
    if (allows === 'list' && isWhole(tenant) && tenant.allowedDomains?.length === 0) {
      report('teams-allowed-blank', { setting: 'AllowedDomains' }, { lines: ['AllowedDomains'] });
    }
    if (allows === undefined)
      leaveOpen('teams-allowed-blank', 'teams-not-allowed', 'teams-blocked');
    if (peer === undefined) leaveOpen('teams-not-allowed', 'teams-blocked', 'teams-subdomain');
    else if (allows === 'list') judgeAllowed(tenant, peer, report, leaveOpen);
    else judgeBlocked(tenant, peer, report, leaveOpen);
  },
});

type Code = 'teams-not-allowed' | 'teams-blocked' | 'teams-subdomain';
type Tell = Report<Code>;
type Leave = (...codes: readonly Code[]) => void;

function isWhole({ allowedExtent }: TenantFederation): boolean {
  return allowedExtent !== 'part';
}

/** With a list of its own the tenant admits exactly those on it; the blocked list does not count then. */
function judgeAllowed(
  tenant: TenantFederation,
  peer: string,
  report: Tell,
  leaveOpen: Leave,
): void {
  const allowed = tenant.allowedDomains;
  if (allowed === undefined || (!isWhole(tenant) && !allowed.includes(peer))) {
    leaveOpen('teams-not-allowed', 'teams-subdomain');
    return;
  }
  // An empty list admits nobody, and is told as that.
  if (allowed.includes(peer) || allowed.length === 0) return;
  report('teams-not-allowed', { domain: peer }, { lines: ['AllowedDomains'] });
  const found = allowed.find((domain) => isWithin(peer, domain));
  if (found !== undefined) report('teams-subdomain', { domain: peer, found }, { lines: [found] });
}

function judgeBlocked(
  tenant: TenantFederation,
  peer: string,
  report: Tell,
  leaveOpen: Leave,
): void {
  const { blockedDomains: blocked, blockedExtent, blockAllSubdomains } = tenant;
  if (blocked === undefined || tenant.allows === undefined) {
    leaveOpen('teams-blocked', 'teams-subdomain');
    return;
  }
  const above = blocked.find((domain) => domain !== peer && isWithin(peer, domain));
  const entry = blocked.includes(peer) ? peer : blockAllSubdomains === true ? above : undefined;
  // The entry is what stands on the list and has to be removed, also when it is that of a domain above.
  if (entry !== undefined) report('teams-blocked', { domain: entry }, { lines: [entry] });
  else if (blockedExtent === 'part' || (above !== undefined && blockAllSubdomains === undefined))
    leaveOpen('teams-blocked');
  else if (above !== undefined)
    report('teams-subdomain', { domain: peer, found: above }, { lines: [above] });
}
