import { clouds, type Cloud } from '../model/known-hosts.ts';
import { placeholders } from '../model/placeholders.ts';
import { argument, literal } from './commands.ts';

/** Shows the switches of the organisation on its servers. */
export const lookAtEdge = 'Get-CsAccessEdgeConfiguration';
/** Shows what a tenant allows; it shows a change as well, which may take a day to count everywhere. */
export const lookAtTenant = 'Get-CsTenantFederationConfiguration';

/** A person as servers know them: an address needs `sip:` in front. */
export function serverUser(user: string): string {
  return argument(user.includes('@') && !/^sip:/iu.test(user) ? `sip:${user}` : user);
}

/** Commands for a tenant begin by signing in. */
export function inTenant(...commands: readonly string[]): readonly string[] {
  return ['Connect-MicrosoftTeams', ...commands];
}

/** Lets one domain in; its Edge is found by its record. Discovery, which lets in everybody, stays as it is. */
export function allow(domain: string): readonly string[] {
  return [`New-CsAllowedDomain -Identity ${argument(domain)}`, 'Get-CsAllowedDomain'];
}

/** Replaces our entry for a partner. A host name in it cannot be cleared, so the entry is removed and added again. */
export function allowAgain(domain: string, proxyFqdn?: string): readonly string[] {
  const name = argument(domain);
  const proxy = proxyFqdn === undefined ? '' : ` -ProxyFqdn ${proxyFqdn}`;
  return [
    `Get-CsAllowedDomain -Identity ${name}`,
    `Remove-CsAllowedDomain -Identity ${name}`,
    `New-CsAllowedDomain -Identity ${name}${proxy}`,
  ];
}

/**
 * Adds a domain to a list of the tenant. A plain list would replace the entries that are there. Each list has a variable of its
 * own, because a letter does not repeat a line that stands above.
 */
export function addInTenant(
  parameter: 'AllowedDomainsAsAList' | 'AllowedTrialTenantDomains',
  domain: string,
): readonly string[] {
  const list = parameter === 'AllowedDomainsAsAList' ? '$list' : '$trial';
  return inTenant(
    `${list} = New-Object Collections.Generic.List[String]`,
    `${list}.Add(${literal(domain)})`,
    `Set-CsTenantFederationConfiguration -${parameter} @{Add=${list}}`,
    lookAtTenant,
  );
}

/** The flags of a provider: all true for the cloud where our own people live in hybrid, false for every other. */
export function providerFlags(shared: Cloud | undefined): string {
  const isShared = shared === undefined ? '$False' : '$True';
  const flags = `-EnabledSharedAddressSpace ${isShared} -HostsOCSUsers ${isShared} -IsLocal $False`;
  if (shared === undefined) return flags;
  const url = `https://${clouds[shared].discover}/Autodiscover/AutodiscoverService.svc/root`;
  return `${flags} -AutodiscoverUrl ${url}`;
}

/** Enters a provider that is found by the host in the records of its domains. */
export function newProvider(name: string, host: string, shared: Cloud | undefined): string {
  return [
    `New-CsHostingProvider -Identity ${name} -ProxyFqdn ${argument(host)}`,
    `-VerificationLevel UseSourceVerification -Enabled $True ${providerFlags(shared)}`,
  ].join(' ');
}

/** What the provider of a Microsoft cloud may be called; names are free, but each may occur once. */
export function providerName(cloud: Cloud | undefined): string {
  const names = {
    worldwide: 'LyncOnline',
    'gcc-high': 'LyncOnlineGccHigh',
    dod: 'LyncOnlineDod',
    china: 'LyncOnlineChina',
  } as const satisfies Record<Cloud, string>;
  return cloud === undefined ? placeholders.provider : names[cloud];
}
