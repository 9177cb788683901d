import type { AccessPolicy, FactValues } from './facts.ts';

/** What of a person decides which policy counts for them. */
export interface PolicyHolder {
  /** Every name of theirs, lower case. */
  readonly names: readonly string[];
  /** As printed; null: shown and empty; left out: not shown. */
  readonly externalAccessPolicy?: string | null | undefined;
}

export interface EffectivePolicy {
  readonly policy: AccessPolicy;
  readonly level: 'user' | 'site' | 'global';
}

/**
 * The policy that counts for a person: their own before that of their site before Global. Undefined when that does not follow
 * from what was shown: the own policy is not among those listed, or there are policies of sites and nobody knows the site, or
 * only some policies of servers were listed, so that one of a site may be missing.
 */
export function effectivePolicyOf(
  { names, externalAccessPolicy }: PolicyHolder,
  { policies, effective, extent }: FactValues['ourUserPolicy'],
): EffectivePolicy | undefined {
  const assigned =
    effective.find(({ user }) => names.includes(user.toLowerCase()))?.policy ??
    externalAccessPolicy;
  if (assigned === undefined) return undefined;
  if (assigned !== null && assigned !== '') {
    const policy = policies.find(({ identity }) => sameIdentity(identity, assigned));
    return policy === undefined ? undefined : { policy, level: levelOf(policy) };
  }
  if (extent === 'part' || policies.some((policy) => levelOf(policy) === 'site')) return undefined;
  const policy = policies.find((one) => levelOf(one) === 'global');
  return policy === undefined ? undefined : { policy, level: 'global' };
}

/** Whether an identity is that of Global, of a site, or one that is granted to people. */
export function levelOf({ identity }: Pick<AccessPolicy, 'identity'>): EffectivePolicy['level'] {
  if (/^global$/iu.test(identity)) return 'global';
  return /^site:/iu.test(identity) ? 'site' : 'user';
}

/** `Tag:Sales` and `Sales` are the same policy. */
function sameIdentity(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^tag:/u, '');
  return plain(one) === plain(other);
}
