import { argument } from '../fixes/commands.ts';
import type { SettingFactName } from '../model/facts.ts';
import type { Role } from '../model/catalog.ts';

/** The PowerShell that shows each setting; those of one person need the name. */
const commands: Partial<Record<SettingFactName, string>> = {
  ourAccessEdge: 'Get-CsAccessEdgeConfiguration',
  ourAllowedDomains: 'Get-CsAllowedDomain',
  ourBlockedDomains: 'Get-CsBlockedDomain',
  ourHostingProviders: 'Get-CsHostingProvider',
  ourPublicProviders: 'Get-CsPublicProvider',
  ourUserPolicy: 'Get-CsExternalAccessPolicy',
  ourUser: 'Get-CsUser -Identity',
  ourTopology: 'Get-CsService -EdgeServer',
  replicationStatus: 'Get-CsManagementStoreReplicationStatus',
  ourSipDomains: 'Get-CsSipDomain',
  ourCertificates: 'Get-CsCertificate',
  tenantFederation: 'Get-CsTenantFederationConfiguration',
  tenantUser: 'Get-CsOnlineUser -Identity',
  tenantUserPolicy: 'Get-CsExternalAccessPolicy',
  tenantSipDomains: 'Get-CsOnlineSipDomain',
};

/** Where the reader puts a person when nobody is named. */
const someone = '<user@our-domain>';

/** The command that shows a setting of ours; `person` fills the name where one is needed. */
export function settingCommand(fact: SettingFactName, person?: string): string {
  const command = commands[fact] ?? 'Get-CsAccessEdgeConfiguration';
  if (!command.endsWith('-Identity')) return command;
  return `${command} ${person === undefined ? someone : argument(person)}`;
}

/** Who of us can run it. */
export function roleOfSetting(fact: SettingFactName): Role {
  return fact.startsWith('tenant') ? 'tenant-admin' : 'lync-admin';
}
