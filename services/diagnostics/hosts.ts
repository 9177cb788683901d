import type { ErrorContext } from '../model/error-seen.ts';
import type { Party } from '../model/finding.ts';
import { isWithin } from '../model/known-hosts.ts';
import type { Way } from './trace.ts';

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

/** Names that only an inside network knows. */
const inside = /^(?<label>[^.]+)\.(?:local|internal|lan|corp|intern)$/u;

/** Whose host it is by the two people of the message: nobody has to have named our domain for that. */
export function partyByWay(host: string | undefined, way: Way | undefined): Party | undefined {
  const { direction, from, to } = way ?? {};
  if (host === undefined || direction === undefined) return undefined;
  const [ours, theirs] = direction === 'outbound' ? [from, to] : [to, from];
  const [own, other] = [isHostOf(host, ours), isHostOf(host, theirs)];
  if (own === other) return undefined;
  return own ? 'ours' : 'theirs';
}

/** A host below the domain of an address; of `edge.contoso.local` the name of the domain tells it. */
function isHostOf(host: string, address: string | undefined): boolean {
  const domain = address?.slice(address.lastIndexOf('@') + 1);
  if (domain === undefined || domain === '') return false;
  if (isWithin(host, domain)) return true;
  const label = inside.exec(host.split('.').slice(-2).join('.'))?.groups?.label;
  return label !== undefined && label === domain.split('.')[0];
}

/** The address in a From or To header, without `sip:`, in lower case. */
export function addressIn(header: string): string | undefined {
  return /\bsips?:(?<address>[^\s<>;"?]{1,200}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,20})/iu
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
