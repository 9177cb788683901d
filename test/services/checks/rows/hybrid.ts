import { certificate, chain, srv, srvAnswer } from '../../../support/healthy.ts';
import {
  closedEdge,
  openEdge,
  openTenant,
  serverUser,
  tenantUser,
} from '../../reasoning/own-worlds.ts';
import type { Row } from '../tester.ts';
import { domain, found, row, user, whole } from './own-row.ts';

const shared = { ...openTenant, sharedSipAddressSpace: true };
const none = { extent: 'whole' as const, entries: [] };
const open = { ourAllowedDomains: none, ourBlockedDomains: none, ourAccessEdge: openEdge, tenantFederation: shared }; // prettier-ignore
const own = { host: 'sip.fabrikam.com' };
const holds = (...names: string[]) => ({
  certificateChain: [chain([certificate({ names })], own)],
});
const online = { tenantSipDomains: whole({ domain: 'fabrikam.com' }, { domain: 'fabrikam.net' }, { domain: 'fabrikam.onmicrosoft.com' }) }; // prettier-ignore
const servers = { platform: 'onprem' } as const;
const hybrid = { platform: 'hybrid' } as const;

export const hybridRows: readonly Row[] = [
  row('tenant-shared', 'the tenant shares', { tenantFederation: shared }, [], hybrid),
  row('tenant-shared', 'the tenant does not share', { tenantFederation: openTenant }, [found('hyb-shared-false', { setting: 'SharedSipAddressSpace' })], hybrid), // prettier-ignore
  row('tenant-shared', 'no hybrid', { tenantFederation: openTenant }, [], {
    platform: 'teams',
    arises: false,
  }),
  row('hybrid-lists', 'both are open', open, [], hybrid),
  row('hybrid-lists', 'only the tenant is open', { ...open, ourAccessEdge: closedEdge }, [found('hyb-list-mismatch', { domain, names: ['EnablePartnerDiscovery'] })], hybrid), // prettier-ignore
  row('hybrid-lists', 'only the servers block a domain', { ...open, ourBlockedDomains: whole({ domain: 'example.com' }) }, [], { ...hybrid, open: ['hyb-list-mismatch'] }), // prettier-ignore
  row('hybrid-lists', 'only the servers block this domain', { ...open, ourBlockedDomains: whole({ domain }) }, [found('hyb-list-mismatch', { domain, names: [domain] })], hybrid), // prettier-ignore
  row('hybrid-lists', 'one list, in both', { ...open, ourAccessEdge: closedEdge, ourAllowedDomains: whole({ domain }), tenantFederation: { ...shared, allows: 'list', allowedDomains: [domain] } }, [], hybrid), // prettier-ignore
  row('onprem-record', 'the record leads to our Edge', {}, [], servers),
  row('onprem-record', 'the record leads to Microsoft 365', { federationSrv: srvAnswer([srv({ target: 'sipfed.online.lync.com' })]) }, [found('hyb-dns-cloud', { domain: 'fabrikam.com', target: 'sipfed.online.lync.com' })], servers), // prettier-ignore
  row('onprem-record', 'the record leads to both', { federationSrv: srvAnswer([srv({ target: 'sipfed.online.lync.com' }), srv({ target: 'sip.fabrikam.com' })]) }, [], servers), // prettier-ignore
  row('onprem-record', 'there is no record', { federationSrv: srvAnswer([]) }, [], { ...servers, arises: false }), // prettier-ignore
  row('onprem-record', 'we are a tenant', { federationSrv: srvAnswer([srv({ target: 'sipfed.online.lync.com' })]) }, [], { platform: 'teams', arises: false }), // prettier-ignore
  row('hybrid-record', 'the record leads to our Edge', { tenantFederation: shared }, [], hybrid),
  row('hybrid-record', 'the record leads to Microsoft 365', { tenantFederation: shared, federationSrv: srvAnswer([srv({ target: 'sipfed.online.lync.com' })]) }, [found('hyb-dns-cloud', { domain: 'fabrikam.com', target: 'sipfed.online.lync.com' })], hybrid), // prettier-ignore
  row('hybrid-certificate', 'the certificate holds every domain', { ...online, ...holds('sip.fabrikam.com', 'sip.fabrikam.net') }, [], hybrid), // prettier-ignore
  row('hybrid-certificate', 'the certificate leaves one out', { ...online, ...holds('sip.fabrikam.com') }, [found('hyb-san', { expected: 'sip.fabrikam.net' })], hybrid), // prettier-ignore
  row('hybrid-sip-domains', 'the servers have every domain of the tenant', { ...online, ourSipDomains: whole({ domain: 'fabrikam.com' }, { domain: 'fabrikam.net' }) }, []), // prettier-ignore
  row('hybrid-sip-domains', 'the servers lack one', { ...online, ourSipDomains: whole({ domain: 'fabrikam.com' }) }, [found('hyb-domain-not-onprem', { domain: 'fabrikam.net' })]), // prettier-ignore
  row(
    'hybrid-sync',
    'the person is in both',
    { ourUser: serverUser(), tenantUser: tenantUser() },
    [],
    hybrid,
  ),
  row('hybrid-sync', 'the tenant does not know the person', { ourUser: serverUser(), tenantUser: { entries: [], missing: [user] } }, [found('hyb-sync', { user })], hybrid), // prettier-ignore
];
