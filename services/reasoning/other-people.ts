import type { Finding } from '../model/finding.ts';
import type { OwnSide } from './own-side.ts';

/**
 * Whether a finding tells of one person while the question names another of the same side. A listing shows many accounts, and what is
 * wrong with those whom nobody asked about is no reason for anything. A name without address may be anybody's, as is `*` for all.
 */
export function isOfOtherPerson(
  { args }: Pick<Finding, 'args'>,
  { their, own }: { readonly their: string; readonly own: OwnSide | undefined },
): boolean {
  const { user } = args as { user?: string };
  if (own?.named === undefined || user?.includes('@') !== true) return false;
  const address = user.toLowerCase().replace(/^sip:/u, '');
  const isTheirs = (one: string) => one.endsWith(`@${their}`);
  return isTheirs(address) === isTheirs(own.named) && !own.asked.has(address);
}
