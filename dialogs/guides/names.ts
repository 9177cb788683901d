import type { GuideNames } from '../../locales/guide-text.ts';
import { clouds } from '../../services/model/known-hosts.ts';

/** Where the reader puts a value that only they know. The same in every language, like the lines around it. */
const placeholders = {
  our: '<our SIP domain>',
  their: '<SIP domain of the partner>',
  address: '<Access Edge public IPv4>',
  theirEdge: '<Access Edge FQDN of the partner>',
} as const;

/** What is known by name when a step is shown. */
export interface KnownNames {
  readonly our?: string | undefined;
  readonly their?: string | undefined;
  /** The host of Microsoft in the record of the partner. */
  readonly provider?: string | undefined;
  /** The external name of the Access Edge service that was read for a domain. */
  readonly edge?: { readonly of: string; readonly host: string } | undefined;
}

export function namesFor({ our, their, edge }: KnownNames): GuideNames {
  const domain = our ?? placeholders.our;
  const host = edge?.of === our && edge !== undefined ? edge.host : `sip.${domain}`;
  return { our: domain, their: their ?? placeholders.their, host };
}

/** Everything that a record or a command may hold. Names of organisations are read by `parseDomain`, so none needs quoting. */
export function valuesFor(names: KnownNames): Readonly<Record<string, string>> {
  const { federation, signIn, discover } = clouds.worldwide;
  return {
    ...namesFor(names),
    address: placeholders.address,
    theirEdge: placeholders.theirEdge,
    provider: names.provider ?? federation,
    cloud: federation,
    signIn,
    discover,
  };
}
