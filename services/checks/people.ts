import type { FactValues, ServerUser, TenantUser } from '../model/facts.ts';

type AnyUser = Partial<Pick<TenantUser, 'mail'>> &
  Pick<ServerUser, 'identity' | 'sipAddress' | 'userPrincipalName'>;

/** Every address and name under which a person may be meant, lower case. */
export function namesOf({
  identity,
  sipAddress,
  userPrincipalName,
  mail,
}: AnyUser): readonly string[] {
  return [sipAddress, userPrincipalName, mail, identity]
    .filter((name) => name !== undefined && name !== null)
    .map((name) => name.toLowerCase());
}

/** How findings call a person: by the address of federation, when it was shown. */
export function userOf({ identity, sipAddress, userPrincipalName }: AnyUser): string {
  return sipAddress ?? userPrincipalName ?? identity;
}

/** The account of a person among those that were shown. */
export function findUser<U extends AnyUser>(
  person: string | undefined,
  entries: readonly U[],
): U | undefined {
  if (person === undefined) return undefined;
  return entries.find((user) => namesOf(user).includes(person.toLowerCase()));
}

/**
 * Where a person of a hybrid lives, by the field that decides it: `SRV:` are own servers, a host of Microsoft's the cloud. Where it was
 * not shown, the kind of user of a tenant tells those whom no own server knows. Source: Microsoft, Get-CsOnlineUser.
 */
export function homeOf({
  hostingProvider,
  interpretedUserType,
}: Partial<Pick<TenantUser, 'hostingProvider' | 'interpretedUserType'>>):
  'servers' | 'cloud' | undefined {
  if (hostingProvider === undefined || hostingProvider === null)
    return /^PureOnline/iu.test(interpretedUserType ?? '') ? 'cloud' : undefined;
  if (/^srv:?$/iu.test(hostingProvider)) return 'servers';
  return /(?:lync\.com|skypeforbusiness\.us|lync\.cn)$/iu.test(hostingProvider)
    ? 'cloud'
    : undefined;
}

/** Names that were asked for and not found, lower case. */
export function missingOf({ missing }: Pick<FactValues['ourUser'], 'missing'>): readonly string[] {
  return missing.map((name) => name.toLowerCase());
}
