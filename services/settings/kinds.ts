import { kinds, words, type Kind } from './kind-table.ts';

// Properties that objects of many kinds carry and that say nothing.
const carried = new Set(
  words(
    'Key Anchor Element XsAnyElements XsAnyAttributes ScopeClass PSComputerName RunspaceId PSShowComputerName ConfigId ConfigMetadata TypedIdentity Tenant TenantId ObjectClass ObjectCategory WhenCreated WhenChanged DistinguishedName Guid ObjectId',
  ),
);

const shown: ReadonlyMap<string, readonly Kind[]> = tableOfProperties();

function tableOfProperties(): ReadonlyMap<string, readonly Kind[]> {
  const table = new Map<string, Kind[]>();
  for (const one of kinds) {
    for (const property of one.properties)
      table.set(property, [...(table.get(property) ?? []), one]);
  }
  return table;
}

/** Commands by lower-case name, with the short names and the second names of some. */
export const knownCommands: ReadonlyMap<string, string> = new Map([
  ...kinds
    .filter(({ command }) => !command.includes(' '))
    .map(({ command }) => [command.toLowerCase(), command] as const),
  ['tnc', 'Test-NetConnection'],
  ['nslookup', 'nslookup'],
  ['get-csexternalusercommunicationpolicy', 'Get-CsExternalAccessPolicy'],
]);

/** True for a property that an object of some kind has. */
export function isKnownProperty(key: string): boolean {
  return shown.has(key);
}

/** True for the beginning of such a name, and for a whole one. */
export function beginsKnownProperty(key: string): boolean {
  return [...shown.keys()].some((known) => known.startsWith(key));
}

/** True when objects of one kind have both properties, or when one of them belongs to no kind or to many. */
export function mayShareObject(keys: Iterable<string>, key: string): boolean {
  const having = carried.has(key) ? undefined : shown.get(key);
  if (having === undefined) return true;
  let possible: readonly Kind[] = having;
  for (const other of keys) {
    const others = carried.has(other) ? undefined : shown.get(other);
    if (others !== undefined) possible = possible.filter((one) => others.includes(one));
  }
  return possible.length > 0;
}

/**
 * The kinds that an object may be of: that of the command line, when half of its properties fit; else those of which it shows
 * most. More than one: it stays undecided.
 */
export function kindsOf(keys: ReadonlySet<string>, command: string | undefined): readonly Kind[] {
  const known = [...keys].filter((key) => shown.has(key) && !carried.has(key));
  const covered = (one: Kind): number => known.filter((key) => one.properties.has(key)).length;
  const given = kinds.filter((one) => nameOf(one) === command && covered(one) * 2 >= known.length);
  const fitting =
    given.length > 0 && known.length > 0
      ? given
      : kinds.filter(({ marks }) => marks.some((mark) => mark.every((key) => keys.has(key))));
  const most = Math.max(0, ...fitting.map(covered));
  const best = fitting.filter((one) => covered(one) === most);
  // Get-CsAdUser prints the same properties as Get-CsUser, of the same people.
  return best.length > 1 ? best.filter((one) => one.command !== 'Get-CsAdUser') : best;
}

const ofTypes: readonly (readonly [type: RegExp, command: string])[] = [
  [/\.(?:Display)?AllowedDomain$/u, 'Get-CsAllowedDomain'],
  [/\.(?:Display)?BlockedDomain$/u, 'Get-CsBlockedDomain'],
  [/\.(?:Display)?HostingProvider$/u, 'Get-CsHostingProvider'],
  [/\.(?:Display)?PublicProvider$/u, 'Get-CsPublicProvider'],
  [/\.(?:Display)?AccessEdge(?:Configuration|Settings)$/u, 'Get-CsAccessEdgeConfiguration'],
  [/\.TenantFederationSettings$/u, 'Get-CsTenantFederationConfiguration'],
];

/** The command that prints objects of one of these types of .NET; undefined where none does, or more than one. */
export function commandOfTypes(types: readonly string[]): string | undefined {
  const commands = new Set(
    types.flatMap((type) => ofTypes.filter(([known]) => known.test(type)).map(([, name]) => name)),
  );
  return commands.size === 1 ? [...commands][0] : undefined;
}

/** The command of a kind as it is typed: that of policies has one name on servers and in a tenant. */
export function nameOf({ command }: Kind): string {
  return command.split(' ')[0] ?? command;
}
