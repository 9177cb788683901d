import { isDeadProvider } from '../model/known-hosts.ts';
import type { Side } from '../model/pasted.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind-table.ts';
import { nameOf } from './kinds.ts';

/** Policies that every tenant has from the beginning. Source: Microsoft, "Manage external access policies" for Teams. */
const tenantPolicies: ReadonlySet<string> = new Set(
  ['FederationAndPICDefault', 'FederationOnly', 'NoFederationAndPIC'].flatMap((name) => [
    name.toLowerCase(),
    `tag:${name.toLowerCase()}`,
  ]),
);

/** The kind of a listing; where servers and tenants print alike, the other listings of the paste decide. */
export function decideKind(
  kinds: readonly Kind[],
  items: readonly Item[],
  side: Side | undefined,
): Kind | undefined {
  const [kind, ...others] = kinds;
  if (others.length === 0) return kind;
  if (kinds.every((one) => isProvider(one)))
    return kinds.find((one) => (nameOf(one) === 'Get-CsPublicProvider') === isPublic(items));
  if (kinds.every((one) => isUser(one)))
    return kinds.find((one) => one.side === (homeOf(items) ?? side));
  const ofSite = items.some((item) => textIn(item, 'identity').startsWith('site:'));
  const isWholePolicy = items.some(
    ({ fields }) =>
      fields.has('enablepubliccloudaudiovideoaccess') && fields.has('enableoutsideaccess'),
  );
  const ofTenant = items.some((item) => tenantPolicies.has(textIn(item, 'identity')));
  const isPolicy = kinds.every((one) => nameOf(one) === 'Get-CsExternalAccessPolicy');
  // A tenant prints more properties than these, and has no sites; servers come without policies beside the global one.
  const shown = ofTenant ? 'tenant' : ofSite || isWholePolicy ? 'servers' : side;
  const meant = isPolicy ? shown : side;
  const fitting = kinds.filter((one) => one.side === meant);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isUser(kind: Kind): boolean {
  return /^Get-Cs(?:Online)?User$/u.test(nameOf(kind));
}

/** Where people are listed: servers name them by their place in Active Directory, a tenant by an id or its own tree. */
function homeOf(items: readonly Item[]): 'servers' | 'tenant' | undefined {
  const homes = new Set(
    items.flatMap((item) => {
      const identity = textIn(item, 'identity');
      const pool = textIn(item, 'registrarpool');
      const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(identity);
      if (isId || identity.includes('ou=ocs tenants') || pool.endsWith('.infra.lync.com'))
        return ['tenant' as const];
      return /^cn=.{1,200},dc=/u.test(identity) ? ['servers' as const] : [];
    }),
  );
  const [home] = homes;
  return homes.size === 1 ? home : undefined;
}

function isProvider(kind: Kind): boolean {
  return /^Get-Cs(?:Hosting|Public)Provider$/u.test(nameOf(kind));
}

/** Public providers are those of three services that all have ended; everything else hosts somebody's people. */
function isPublic(items: readonly Item[]): boolean {
  return items.some((item) => {
    const proxy = textIn(item, 'proxyfqdn');
    const names = `${textIn(item, 'identity')} ${textIn(item, 'name')}`;
    return (
      isDeadProvider(proxy) || /\b(?:aol|yahoo|messenger|windowslive|msn|skype)\b/u.test(names)
    );
  });
}

function textIn({ fields }: Item, key: string): string {
  const value = fields.get(key)?.value;
  return value?.kind === 'text' ? value.text.toLowerCase() : '';
}
