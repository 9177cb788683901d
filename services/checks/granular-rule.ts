import type { AccessPolicy } from '../model/facts.ts';

/**
 * What the rule of a policy makes of a domain (Microsoft, "Set-CsExternalAccessPolicy", CommunicationWithExternalOrgs).
 * `organisation` leaves it to the lists of the tenant; undefined when the rule or its list was not shown.
 */
export function granularVerdict(
  { communicationWithExternalOrgs, allowedExternalDomains, blockedExternalDomains }: AccessPolicy,
  domain: string,
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
      return allowedExternalDomains.includes(domain) ? 'allowed' : 'blocked';
    case 'blockspecificexternaldomains':
      if (blockedExternalDomains === undefined) return undefined;
      return blockedExternalDomains.includes(domain) ? 'blocked' : 'allowed';
    default:
      return undefined;
  }
}
