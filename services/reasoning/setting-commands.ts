import { findUser, namesOf, userOf } from '../checks/people.ts';
import { argument } from '../fixes/commands.ts';
import { missingForPolicy } from '../model/effective-policy.ts';
import type { PartyFacts, ServerUser, SettingFactName } from '../model/facts.ts';
import type { Role } from '../model/catalog.ts';
import type { OpenRule } from '../model/report.ts';

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

/** What prints every property of every object whole: asked for again, a table would lack the same. */
const inFull = ' | Format-List';

/** The command by itself, however its output is to be printed. */
export function withoutFormat(command: string): string {
  return command.split(inFull)[0] ?? command;
}

/** Where the rule of a policy about domains stands, with its lists. */
const listsOfRule = 'CommunicationWithExternalOrgs,AllowedExternalDomains,BlockedExternalDomains';

/** Where the reader puts a person when nobody is named. */
const someone = '<user@our-domain>';

/**
 * The command that shows a setting of ours; `person` fills the name where one is needed. Where policies of sites were shown in `ours`
 * and nobody knows the site of the person, it is the one that says which of them counts. What was shown in part is asked for in full; of
 * what `open` hangs on, that alone.
 */
export function settingCommand(
  fact: SettingFactName,
  person?: string,
  ours?: PartyFacts,
  open?: OpenRule,
): string {
  if (fact === 'tenantFederation' && open?.lacks === 'switch')
    return 'Get-CsTenantFederationConfiguration | Format-List CustomizeFederation';
  if (fact === 'tenantUserPolicy' && open?.lacks === 'list')
    return `Get-CsExternalAccessPolicy -Identity ${argument(open.policy)} | Format-List Identity,${listsOfRule}`;
  const holder =
    ours === undefined || fact !== 'ourUserPolicy' ? undefined : siteless(ours, person);
  if (holder !== undefined) return `Get-CsEffectivePolicy -Identity ${argument(userOf(holder))}`;
  const command = commands[fact] ?? 'Get-CsAccessEdgeConfiguration';
  if (ours !== undefined && isShownInPart(fact, ours)) return `${command}${inFull}`;
  if (!command.endsWith('-Identity')) return command;
  return `${command} ${person === undefined ? someone : argument(person)}`;
}

/** Whether a cmdlet of the servers or of the tenant shows it; what tests and looks show has none. */
export function hasCmdlet(fact: SettingFactName): boolean {
  return commands[fact] !== undefined;
}

/** Whether something of a setting was pasted that is not about one person: asked for again, it lacked what decides. */
export function isShownInPart(fact: SettingFactName, ours: PartyFacts): boolean {
  return ours[fact].known && commands[fact]?.endsWith('-Identity') === false;
}

/** The account that a policy of a site may count for, while its site is unknown. */
function siteless(
  { ourUser, ourUserPolicy, ourTopology }: PartyFacts,
  person: string | undefined,
): ServerUser | undefined {
  if (!ourUser.known || !ourUserPolicy.known) return undefined;
  const { entries } = ourUser.value;
  const sites = ourTopology.known ? ourTopology.value.sites : undefined;
  const asked = person === undefined ? entries : [findUser(person, entries)];
  return asked.find((user) => {
    if (user === undefined) return false;
    const holder = { ...user, names: namesOf(user) };
    return missingForPolicy(holder, ourUserPolicy.value, sites) === 'site';
  });
}

/** Who of us can run it. */
export function roleOfSetting(fact: SettingFactName): Role {
  return fact.startsWith('tenant') ? 'tenant-admin' : 'lync-admin';
}
