import type { ErrorContext } from '../model/error-seen.ts';
import type { Party } from '../model/finding.ts';
import { isWithin } from '../model/known-hosts.ts';

/** Whose host, domain or address it is, as far as its name tells. */
export function partyOf(
  name: string | undefined | null,
  { our = [], their }: ErrorContext,
): Party | undefined {
  if (name === undefined || name === null) return undefined;
  const host = name.slice(name.lastIndexOf('@') + 1);
  if (our.some((domain) => isWithin(host, domain))) return 'ours';
  return their !== undefined && isWithin(host, their) ? 'theirs' : undefined;
}

/** The address in a From or To header, without `sip:`, in lower case. */
export function addressIn(header: string): string | undefined {
  return /\bsips?:(?<address>[^\s<>;"?]{1,200}@[^\s<>;"?:]{1,255})/iu
    .exec(header)
    ?.groups?.address?.toLowerCase();
}

/** A host without port and final dot, in lower case. */
export function bareHost(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s:;].*$/u, '')
    .replace(/\.$/u, '');
}
