import type { AccessPolicy, FactValues } from './facts.ts';

/** What of a person decides which policy counts for them. */
export interface PolicyHolder {
  /** Every name of theirs, lower case. */
  readonly names: readonly string[];
  /** As printed; null: shown and empty; left out: not shown. */
  readonly externalAccessPolicy?: string | null | undefined;
  /** The pool of servers that they sign in to, which tells their site. */
  readonly registrarPool?: string | null | undefined;
}

/** Sites of our servers with their pools, as `ourTopology` holds them. */
export type Sites = NonNullable<FactValues['ourTopology']['sites']>;

export interface EffectivePolicy {
  readonly policy: AccessPolicy;
  readonly level: 'user' | 'site' | 'global';
}

/**
 * The policy that counts for a person: what a command said of them, else their own before that of their site before Global. Undefined when that does not follow
 * from what was shown: the own policy is not among those listed, or there are policies of sites and nobody knows the site, or
 * only some policies of servers were listed, so that one of a site may be missing. The site is that of the pool of the person, among
 * `sites`.
 */
export function effectivePolicyOf(
  { names, externalAccessPolicy, registrarPool }: PolicyHolder,
  { policies, effective, extent }: FactValues['ourUserPolicy'],
  sites: Sites = [],
): EffectivePolicy | undefined {
  const assigned = assignedTo({ names, externalAccessPolicy }, effective);
  if (assigned === undefined) return undefined;
  if (assigned !== null && assigned !== '') {
    const policy = policies.find(({ identity }) => sameIdentity(identity, assigned));
    return policy === undefined ? undefined : { policy, level: levelOf(policy) };
  }
  const site = siteOf(registrarPool, sites);
  const ofSite = policies.find(({ identity }) => site !== undefined && sameSite(identity, site));
  if (ofSite !== undefined) return { policy: ofSite, level: 'site' };
  const mayHaveSite = site === undefined && policies.some((policy) => levelOf(policy) === 'site');
  if (extent === 'part' || mayHaveSite) return undefined;
  const policy = policies.find((one) => levelOf(one) === 'global');
  return policy === undefined ? undefined : { policy, level: 'global' };
}

/** Whether an identity is that of Global, of a site, or one that is granted to people. */
export function levelOf({ identity }: Pick<AccessPolicy, 'identity'>): EffectivePolicy['level'] {
  if (/^global$/iu.test(identity)) return 'global';
  return /^site:/iu.test(identity) ? 'site' : 'user';
}

/** What was given to a person; null: nothing, so that the policy of the site or Global counts; undefined: not shown. */
function assignedTo(
  { names, externalAccessPolicy }: PolicyHolder,
  effective: FactValues['ourUserPolicy']['effective'],
): string | null | undefined {
  const found = effective.find(({ user }) => names.includes(user.toLowerCase()));
  return found?.policy ?? externalAccessPolicy;
}

/** What is missing to know the policy of a person: what they were given, the policy itself, or their site. */
export function missingForPolicy(
  holder: PolicyHolder,
  { policies, effective }: FactValues['ourUserPolicy'],
  sites: Sites = [],
): 'account' | 'policy' | 'site' {
  const assigned = assignedTo(holder, effective);
  if (assigned === undefined) return 'account';
  const hasSites = policies.some((policy) => levelOf(policy) === 'site');
  const isOfSite = (assigned === null || assigned === '') && hasSites;
  return isOfSite && siteOf(holder.registrarPool, sites) === undefined ? 'site' : 'policy';
}

/** The one site that has the pool; pools of one name in two sites settle nothing. */
export function siteOf(pool: string | null | undefined, sites: Sites): string | undefined {
  if (pool === undefined || pool === null) return undefined;
  const having = sites.filter(({ pools = [] }) => pools.includes(pool.toLowerCase()));
  return having.length === 1 ? having[0]?.identity : undefined;
}

/** A policy of a site is called like the site, which Get-CsSite may print with `Site:` or, by its display name, without. */
function sameSite(policy: string, site: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^site:/u, '');
  return levelOf({ identity: policy }) === 'site' && plain(policy) === plain(site);
}

/** `Tag:Sales` and `Sales` are the same policy. */
function sameIdentity(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^tag:/u, '');
  return plain(one) === plain(other);
}
