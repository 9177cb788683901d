import type { AccessPolicy } from '../model/facts.ts';

/**
 * What the rule of a policy makes of a domain (Microsoft, "Set-CsExternalAccessPolicy", CommunicationWithExternalOrgs).
 * `organisation` leaves it to the lists of the tenant; undefined when the rule or its list was not shown, and where no domain is named
 * and the rule does not treat all of them alike.
 */
export function granularVerdict(
  { communicationWithExternalOrgs, allowedExternalDomains, blockedExternalDomains }: AccessPolicy,
  domain: string | undefined,
): 'allowed' | 'blocked' | 'organisation' | undefined {
  switch (communicationWithExternalOrgs?.toLowerCase()) {
    case 'organizationdefault':
      return 'organisation';
    case 'allowallexternaldomains':
      return 'allowed';
    case 'blockallexternaldomains':
      return 'blocked';
    case 'allowspecificexternaldomains':
      if (allowedExternalDomains === undefined) return undefined;
      if (allowedExternalDomains.length === 0) return 'blocked';
      return domain === undefined ? undefined : has(allowedExternalDomains, domain, 'allowed');
    case 'blockspecificexternaldomains':
      if (blockedExternalDomains === undefined) return undefined;
      if (blockedExternalDomains.length === 0) return 'allowed';
      return domain === undefined ? undefined : has(blockedExternalDomains, domain, 'blocked');
    default:
      return undefined;
  }
}

/** What a list makes of a domain on it, and the opposite of one that is not. */
function has(
  list: readonly string[],
  domain: string,
  then: 'allowed' | 'blocked',
): 'allowed' | 'blocked' {
  if (list.includes(domain)) return then;
  return then === 'allowed' ? 'blocked' : 'allowed';
}
