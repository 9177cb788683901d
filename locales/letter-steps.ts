/** Where a command is to be run. */
export type Place = 'edge' | 'servers' | 'tenant' | 'mixed';

const onEdge = /^(?:Set|Request|Import|Get)-CsCertificate\b|^\w+-CsWindowsService\b/u;
const inTenant = /^(?:Connect-MicrosoftTeams$|\w+-Cs(?:Tenant|Teams|Online))/u;
const changes = /^(?:Set|New|Remove|Grant)-/u;

/** Settings that a command of the same noun shows as they are. */
const shown: ReadonlySet<string> = new Set([
  'CsAccessEdgeConfiguration',
  'CsAllowedDomain',
  'CsBlockedDomain',
  'CsHostingProvider',
  'CsPublicProvider',
  'CsExternalAccessPolicy',
  'CsTenantFederationConfiguration',
]);

/** Shows the certificate that an Edge Server presents outside, with its names and dates. */
export const showCertificate = 'Get-CsCertificate -Type AccessEdgeExternal';

/** A command of the module of Teams works only once this one has signed in. */
export const connectTenant = 'Connect-MicrosoftTeams';

/** Where these commands are to be run; `mixed` when not all of them in one place. */
export function placeOf(commands: readonly string[]): Place {
  // Variables of PowerShell mean something only in the session that signed in.
  if (commands[0] === connectTenant) return 'tenant';
  const places = new Set(
    commands.map((command) =>
      onEdge.test(command) ? 'edge' : inTenant.test(command) ? 'tenant' : 'servers',
    ),
  );
  const [first] = places;
  return places.size === 1 && first !== undefined ? first : 'mixed';
}

/** Whom a policy is given to: what that person has now is seen on the account. */
const granted = /^Grant-CsExternalAccessPolicy -Identity (?<person>'(?:[^']|'')*'|[^\s']+)/u;

/** The commands that show what is there now, each once; without those that are run before the first change anyway. */
export function presentOf(commands: readonly string[]): readonly string[] {
  const first = commands.findIndex((command) => changes.test(command));
  const looked = commands.slice(0, Math.max(first, 0));
  const looks = commands.flatMap((command) => {
    const { noun } = /^(?:Set|New|Remove)-(?<noun>Cs\w+)/u.exec(command)?.groups ?? {};
    const { person } = granted.exec(command)?.groups ?? {};
    if (person !== undefined)
      return commands[0] === connectTenant
        ? [
            `Get-CsOnlineUser -Identity ${person} | Format-List UserPrincipalName,ExternalAccessPolicy`,
          ]
        : [`Get-CsUser -Identity ${person} | Format-List SipAddress,ExternalAccessPolicy`];
    if (noun === 'CsCertificate') return [showCertificate];
    const isLooked = looked.some((look) => look.startsWith(`Get-${noun}`));
    return noun !== undefined && shown.has(noun) && !isLooked ? [`Get-${noun} | Format-List`] : [];
  });
  return [...new Set(looks)];
}

const identified = /^(?<verb>New|Remove)-(?<noun>Cs\w+) -Identity (?<name>'(?:[^']|'')*'|[^\s']+)/u;

/** The commands that undo these, the last one first, as far as they follow from the command alone. */
export function undoOf(commands: readonly string[]): readonly string[] {
  return commands.toReversed().flatMap((command) => {
    const { verb, noun, name } = identified.exec(command)?.groups ?? {};
    if (verb === 'New') return [`Remove-${noun} -Identity ${name}`];
    if (noun === 'CsBlockedDomain') return [`New-CsBlockedDomain -Identity ${name}`];
    return command.startsWith('Set-CsCertificate -Type AccessEdgeExternal')
      ? ['Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <previous thumbprint>']
      : [];
  });
}

/** True for commands that stop a service. */
export function stopsService(commands: readonly string[]): boolean {
  return commands.some((command) => command.startsWith('Stop-CsWindowsService'));
}
