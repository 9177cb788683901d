import { argument, connectCommand, lookUpCommand } from '../fixes/commands.ts';
import { parseDomain } from '../model/domain.ts';
import type { ErrorContext } from '../model/error-seen.ts';
import type { NextStep } from '../model/error-table.ts';
import type { ErrorLine } from '../model/facts.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import { bareHost, partyOf } from './hosts.ts';

/** Commands that need no names of the case. */
const plain: Readonly<Partial<Record<NextStep, string>>> = {
  'dns-server': 'Get-DnsClientServerAddress',
  'own-certificate': 'Get-CsCertificate',
  'trust-store': 'Get-ChildItem Cert:\\LocalMachine\\Root',
  'tls-settings': 'Get-TlsCipherSuite | Format-Table Name',
  'own-switch': 'Get-CsAccessEdgeConfiguration',
  'own-lists': 'Get-CsAllowedDomain; Get-CsBlockedDomain',
  'own-provider': 'Get-CsHostingProvider',
  'own-policy': 'Get-CsExternalAccessPolicy',
  'own-domains': 'Get-CsSipDomain',
  'own-route': 'Get-CsSite | Format-List Identity,FederationRoute',
  'own-services': 'Get-CsWindowsService',
  replication: 'Get-CsManagementStoreReplicationStatus',
  'tenant-federation': 'Get-CsTenantFederationConfiguration',
  'tenant-domains': 'Get-CsOnlineSipDomain',
  'shared-address-space': 'Get-CsTenantFederationConfiguration | Format-List SharedSipAddressSpace',
  'teams-module': 'Install-Module MicrosoftTeams -Scope CurrentUser',
  'teams-connect': 'Connect-MicrosoftTeams',
  clock: 'w32tm /query /status',
};

/** The command that a step runs, with the names of the case filled in; nothing when it has none, or a name is missing. */
export function errorCommand(
  step: NextStep,
  error: ErrorLine,
  context: ErrorContext,
): { readonly command?: string } {
  const command = plain[step] ?? commandFor(step, error, context);
  return command === undefined ? {} : { command };
}

function commandFor(step: NextStep, error: ErrorLine, context: ErrorContext): string | undefined {
  const { attributes, to, from } = error;
  if (step === 'look-up-record') {
    const domain = domainOf(error, context);
    return domain && lookUpCommand(federationRecordOf(domain), 'SRV');
  }
  const target = hostIn(
    attributes['tls-target'] ??
      attributes.target ??
      attributes.fqdn1 ??
      attributes.fqdn ??
      attributes.peerserver,
  );
  if (step === 'look-up-target') return target && lookUpCommand(target, 'A');
  if (step === 'connect-target') return target && connectCommand(target, federationPort);
  if (step === 'lyncdiscover') return target && lookUpCommand(target, 'A');
  const user = [to, from].find((one) => partyOf(one, context) === 'ours');
  if (step === 'own-user') return user && `Get-CsUser -Identity ${argument(`sip:${user}`)}`;
  if (step === 'tenant-user') return user && `Get-CsOnlineUser -Identity ${argument(user)}`;
  return undefined;
}

function hostIn(value: string | undefined): string | undefined {
  const host = value === undefined ? '' : bareHost(value);
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/u.test(host) ? host : undefined;
}

function domainOf({ attributes, to, from }: ErrorLine, context: ErrorContext) {
  const behind = (address: string | undefined): string | undefined =>
    address?.slice(address.lastIndexOf('@') + 1);
  const names = [attributes.domain, context.their, behind(to), behind(from)];
  for (const name of names) {
    if (name === undefined || partyOf(name, context) === 'ours') continue;
    const read = parseDomain(name);
    if (read.ok) return read.domain;
  }
  return undefined;
}
