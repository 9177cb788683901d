import type { PastedFacts } from '../model/pasted.ts';
import { placeholders } from '../model/placeholders.ts';
import { addInTenant } from './own-commands.ts';

/**
 * The commands that let a partner in who stands on no list, where pasted settings show that only listed ones get through. Nothing
 * where everybody may, where federation is off, or where the settings do not tell.
 */
export function letInCommands({ ourAccessEdge, tenantFederation }: PastedFacts): readonly string[] {
  const edge = ourAccessEdge?.value;
  const tenant = tenantFederation?.value;
  const isClosedEdge = edge?.enablePartnerDiscovery === false && edge.allowFederatedUsers === true;
  const isClosedTenant = tenant?.allows === 'list' && tenant.allowFederatedUsers === true;
  return [
    ...(isClosedEdge
      ? ['Get-CsAllowedDomain', `New-CsAllowedDomain -Identity ${placeholders.domain}`]
      : []),
    ...(isClosedTenant ? addInTenant('AllowedDomainsAsAList', placeholders.domain) : []),
  ];
}
