import { accountsOf, getters, type Parameters, type Where } from './fake-listings.ts';
import type { Organisation } from './fake-organisation.ts';

const cloudHost = 'sipfed.online.lync.com';

/** What PowerShell prints for one line, and what the line does to the organisation. Throws for what no console knows. */
export function run(line: string, where: Where, organisation: Organisation): string {
  return `${promptOf(where, organisation)}${line}\n${answer(line, where, organisation)}`;
}

/** What stands before a command, and behind the last output. */
export function promptOf(where: Where, { our }: Organisation): string {
  return where === 'server' ? `[fe01.${our}]: PS C:\\> ` : 'PS C:\\> ';
}

function answer(line: string, where: Where, organisation: Organisation): string {
  const list = /^\$(?:list|trial)(?: = New-Object |\.Add\('(?<domain>[^']+)'\)$)/u.exec(line);
  if (list !== null) {
    organisation.others.push(`added ${list.groups?.domain ?? ''}`);
    return '';
  }
  const [first = '', ...pipes] = line.split(' | ');
  const name = first.split(' ')[0] ?? '';
  const given = parametersOf(first);
  const getter = getters[name];
  if (getter !== undefined) {
    const last = pipes.at(-1);
    if (last?.startsWith('Remove-Cs') === true || last?.startsWith('Set-Cs') === true) {
      changeProviders(line, organisation);
      return '';
    }
    return getter({ organisation, where, given, isJson: pipes.includes('ConvertTo-Json') });
  }
  const setter = setters[name];
  if (setter === undefined) throw new Error(`Expected a command, got ${line}`);
  setter(given, organisation, where);
  return '';
}

function parametersOf(command: string): Parameters {
  const found = command.matchAll(
    / -(?<name>[A-Za-z]+)(?: (?<value>"[^"]*"|'[^']*'|@\{[^}]*\}|[^-\s]\S*))?/gu,
  );
  return Object.fromEntries(
    [...found].map(({ groups }) => [
      groups?.name ?? '',
      (groups?.value ?? '$True').replaceAll(/^["']|["']$/gu, ''),
    ]),
  );
}

function isTrue(value: string | undefined): boolean {
  return /^\$true$/iu.test(value ?? '');
}

function changeProviders(line: string, organisation: Organisation): void {
  const host = /ProxyFqdn -eq "(?<host>[^"]+)"/u.exec(line)?.groups?.host;
  const ofHost = organisation.providers.filter(({ proxy }) => proxy === host);
  if (line.includes('Remove-Cs'))
    organisation.providers = organisation.providers.filter(({ proxy }) => proxy !== host);
  else for (const one of ofHost) one.enabled = isTrue(/-Enabled (\S+)/u.exec(line)?.[1]);
}

/** What was put on the list that a tenant command adds, and empties it. */
function takeList(organisation: Organisation): readonly string[] {
  return organisation.others
    .splice(0)
    .map((one) => one.replace('added ', ''))
    .filter((one) => one !== '');
}

type Setter = (given: Parameters, organisation: Organisation, where: Where) => void;

const noted: Setter = () => undefined;

const setters: Readonly<Record<string, Setter>> = {
  'Connect-MicrosoftTeams': noted,
  'New-RemoteDomain': noted,
  'Set-RemoteDomain': noted,
  'Request-CsCertificate': (given, one) => {
    if (given.DomainName !== `sip.${one.our}`) throw new Error(`wrong name ${given.DomainName}`);
    one.certificate = 'ordered';
  },
  'Import-CsCertificate': (_, one) => {
    if (one.certificate === 'ordered') one.certificate = 'imported';
  },
  'Set-CsCertificate': (given, one) => {
    if (one.certificate === 'imported' && given.Type === 'AccessEdgeExternal')
      one.certificate = 'assigned';
  },
  'Stop-CsWindowsService': noted,
  'Start-CsWindowsService': (_, one) => {
    if (one.certificate === 'assigned') one.certificate = 'in-use';
  },
  'Enable-CsUser': (given, one) => {
    for (const account of accountsOf(given.Identity, one))
      Object.assign(account, { enabled: true, sip: given.SipAddress });
  },
  'Move-CsUser': (given, one) => {
    if (given.Target !== cloudHost) throw new Error(`wrong target ${given.Target}`);
    for (const account of accountsOf(given.Identity, one))
      Object.assign(account, { home: 'cloud', mode: 'TeamsOnly' });
  },
  'Grant-CsTeamsUpgradePolicy': (given, one) => {
    if (given.PolicyName === 'UpgradeToTeams')
      for (const account of one.accounts) account.mode = 'TeamsOnly';
  },
  'Invoke-CsManagementStoreReplication': (_, one) => {
    one.isReplicated = one.isPublished;
  },
  'Set-CsAccessEdgeConfiguration': (given, { accessEdge }) => {
    const set = (name: string, key: 'allow' | 'discovery' | 'outside'): void => {
      if (given[name] !== undefined) accessEdge[key] = isTrue(given[name]);
    };
    set('AllowFederatedUsers', 'allow');
    set('EnablePartnerDiscovery', 'discovery');
    set('AllowOutsideUsers', 'outside');
    if (given.UseDnsSrvRouting !== undefined) accessEdge.routing = 'UseDnsSrvRouting';
  },
  'New-CsAllowedDomain': (given, one) => {
    const domain = given.Identity ?? '';
    if (one.blocked.has(domain) || one.allowed.has(domain))
      throw new Error(`${domain} stands on a list already`);
    one.allowed.set(domain, given.ProxyFqdn ?? '');
  },
  'New-CsHostingProvider': (given, one) => {
    const { Identity: identity = '', ProxyFqdn: proxy = '', VerificationLevel: level = '' } = given;
    if (one.providers.some((other) => other.proxy === proxy))
      throw new Error(`${proxy} has a provider already`);
    const shared = isTrue(given.EnabledSharedAddressSpace) && isTrue(given.HostsOCSUsers);
    one.providers.push({ identity, proxy, level, enabled: isTrue(given.Enabled), shared });
  },
  'Set-CsExternalAccessPolicy': (given, one, where) => {
    if (where === 'tenant') one.tenant.policy = isTrue(given.EnableFederationAccess);
    else one.serverPolicy = isTrue(given.EnableFederationAccess);
  },
  'Set-CsTenantFederationConfiguration': (given, one) => {
    const { tenant } = one;
    if (given.AllowFederatedUsers !== undefined) tenant.allow = isTrue(given.AllowFederatedUsers);
    if (given.SharedSipAddressSpace !== undefined)
      tenant.shared = isTrue(given.SharedSipAddressSpace);
    if (given.AllowedDomainsAsAList !== undefined) {
      const before = tenant.allowed === 'all' ? [] : [...tenant.allowed];
      tenant.allowed = new Set([...before, ...takeList(one)]);
    }
    if (given.ExternalAccessWithTrialTenants !== undefined)
      tenant.trialsAllowed = given.ExternalAccessWithTrialTenants === 'Allowed';
    if (given.AllowedTrialTenantDomains !== undefined)
      for (const domain of takeList(one)) tenant.trials.add(domain);
  },
};
