import type { FactValues } from '../../../../services/model/facts.ts';
import {
  alias,
  certificate as leaf,
  chain,
  nameAnswer,
  srv,
  srvAnswer,
  unknown,
  worldwide,
} from '../../../support/healthy.ts';
import type { Row } from '../tester.ts';
import { serverUser } from '../../reasoning/own-worlds.ts';
import { found, part, row, user, whole } from './own-row.ts';

const pool = (differs: object = {}) => ({
  identity: 'Edge',
  poolFqdn: 'edge.fabrikam.com',
  ...differs,
});
const site = (federationRoute?: string | null) => ({ identity: 'Taipei', ...(federationRoute !== undefined && { federationRoute }) }); // prettier-ignore
const versions = (...list: string[]) => ({ ourTopology: { versions: list.map((version) => ({ server: 'fe.fabrikam.com', version })) } }); // prettier-ignore
const named = (version: string, component: string) => ({ ourTopology: { versions: [{ server: 'fe.fabrikam.com', version, component }] } }); // prettier-ignore

const ownRecord = (target = 'sip.fabrikam.com') => srvAnswer([srv({ target })]);
const edgeNames = { found: 'sip2.fabrikam.com', target: 'sip.fabrikam.com' };

const topology: readonly Row[] = [
  row('topology', 'one Edge takes federation and runs', { ourTopology: { sites: [site('EdgeServer:edge.fabrikam.com')], edges: [pool({ isFederationEnabled: true, serviceStatus: 'Running' })], edgesExtent: 'whole' } }, []), // prettier-ignore
  row('topology', 'no site has a route, federation is off and the service stopped', { ourTopology: { sites: [site(null)], edges: [pool({ isFederationEnabled: false, serviceStatus: 'Stopped' })], edgesExtent: 'whole' } }, [found('pol-fedroute-missing', { names: ['Taipei'] }), found('pol-edge-fed-off', { server: 'edge.fabrikam.com' }), found('edge-service-down', { server: 'edge.fabrikam.com' })]), // prettier-ignore
  row('topology', 'two Edge pools take federation', { ourTopology: { sites: [site('EdgeServer:edge.fabrikam.com')], edges: [pool({ isFederationEnabled: true, serviceStatus: 'Running' }), pool({ poolFqdn: 'edge2.fabrikam.com', isFederationEnabled: true })] } }, [found('pol-two-edges', { names: ['edge.fabrikam.com', 'edge2.fabrikam.com'] })], { open: ['pol-fedroute-unlisted'] }), // prettier-ignore
  row('topology', 'one of two sites has no route', { ourTopology: { sites: [site(null), { ...site('EdgeServer:edge.fabrikam.com'), identity: 'Hsinchu' }] } }, [found('pol-fedroute-missing', { names: ['Taipei'] }, { scope: 'some' })], { open: ['pol-fedroute-unlisted', 'pol-edge-fed-off', 'pol-two-edges', 'edge-service-down'] }), // prettier-ignore
  row('topology', 'the person lives in the one of two sites that has no route', { ourTopology: { sites: [{ ...site(null), pools: ['pool1.fabrikam.com'] }, { ...site('EdgeServer:edge.fabrikam.com'), identity: 'Hsinchu' }] }, ourUser: serverUser({ registrarPool: 'pool1.fabrikam.com' }) }, [found('pol-fedroute-missing', { names: ['Taipei'] })], { person: user, open: ['pol-fedroute-unlisted', 'pol-edge-fed-off', 'pol-two-edges', 'edge-service-down'] }), // prettier-ignore
  row('topology', 'the person lives in the one of two sites that has a route', { ourTopology: { sites: [site(null), { ...site('EdgeServer:edge.fabrikam.com'), identity: 'Hsinchu', pools: ['pool1.fabrikam.com'] }] }, ourUser: serverUser({ registrarPool: 'pool1.fabrikam.com' }) }, [], { person: user, open: ['pol-fedroute-unlisted', 'pol-edge-fed-off', 'pol-two-edges', 'edge-service-down'] }), // prettier-ignore
  row('edge-name', 'the topology names the host of the record', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip.fabrikam.com' })] }, federationSrv: ownRecord() }, []), // prettier-ignore
  row('edge-name', 'the topology names another host of our domain', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip2.fabrikam.com' })] }, federationSrv: ownRecord() }, [found('pol-edge-name-differs', edgeNames)]), // prettier-ignore
  row('edge-name', 'the certificate holds both names', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip2.fabrikam.com' })] }, federationSrv: ownRecord(), certificateChain: [chain([leaf({ names: ['sip.fabrikam.com', 'sip2.fabrikam.com'] })])] }, [found('pol-edge-name-alias', edgeNames)]), // prettier-ignore
  row('edge-name', 'one of two Edge pools is published', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip2.fabrikam.com' }), pool({ accessEdgeExternalFqdn: 'sip.fabrikam.com' })] }, federationSrv: ownRecord() }, []), // prettier-ignore
  row('edge-name', 'the Edge has its name in another domain of ours', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip.litware.com' })] }, federationSrv: ownRecord() }, []), // prettier-ignore
  row('edge-name', 'the listing was cut', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip2.fabrikam.com' })], edgesExtent: 'part' }, federationSrv: ownRecord() }, [], { open: ['pol-edge-name-differs', 'pol-edge-name-alias'] }), // prettier-ignore
  row('edge-name', 'our record leads to Microsoft', { ourTopology: { edges: [pool({ accessEdgeExternalFqdn: 'sip2.fabrikam.com' })] }, federationSrv: ownRecord('sipfed.online.lync.com') }, [], { arises: false }), // prettier-ignore
  row('topology', 'the route leads to an Edge pool that is not listed', { ourTopology: { sites: [site('EdgeServer:old.fabrikam.com')], edges: [pool({ isFederationEnabled: true, serviceStatus: 'Running' })], edgesExtent: 'whole' } }, [found('pol-fedroute-unlisted', { names: ['Taipei'], server: 'old.fabrikam.com' })]), // prettier-ignore
  row('topology', 'the same, and the list of Edge pools was cut', { ourTopology: { sites: [site('EdgeServer:old.fabrikam.com')], edges: [pool({ isFederationEnabled: true, serviceStatus: 'Running' })], edgesExtent: 'part' } }, [], { open: ['pol-fedroute-unlisted', 'pol-two-edges'] }), // prettier-ignore
  row('topology', 'the listing names services by their number', { ourTopology: { sites: [site('EdgeServer:old.fabrikam.com')], edges: [{ identity: '1-EdgeServer-1', isFederationEnabled: true, serviceStatus: 'Running' }], edgesExtent: 'whole' } }, [], { open: ['pol-fedroute-unlisted'] }), // prettier-ignore
  row('topology', 'route and listing differ in case', { ourTopology: { sites: [site('EdgeServer:Edge.Fabrikam.com')], edges: [pool({ isFederationEnabled: true, serviceStatus: 'Running' })], edgesExtent: 'whole' } }, []), // prettier-ignore
  row('topology', 'only names were shown', { ourTopology: { sites: [site()] } }, [], { open: ['pol-fedroute-unlisted', 'pol-fedroute-missing', 'pol-edge-fed-off', 'pol-two-edges', 'edge-service-down'] }), // prettier-ignore
  row('server-version', 'a current Subscription Edition', named('7.0.2046.600', 'Skype for Business Server Subscription Edition'), [found('life-sfbse', { found: 'Skype for Business Server Subscription Edition' })], { platform: 'hybrid' }), // prettier-ignore
  row('server-version', 'Lync Server 2013 in a hybrid, too old to move people', versions('5.0.8308.0'), [found('hyb-version', { server: 'fe.fabrikam.com', found: '5.0.8308.0', expected: '5.0.8308.1182' }), found('life-lync2013', { found: 'Lync Server 2013' })], { platform: 'hybrid' }), // prettier-ignore
  row('server-version', 'Skype for Business Server 2019 by itself', named('7.0.2046.385', 'Skype for Business Server 2019, Core Components'), [found('life-sfb2015-2019', { found: 'Skype for Business Server 2019' })], { open: ['hyb-version'] }), // prettier-ignore
  row('server-version', 'a number that 2019 and the Subscription Edition share', versions('7.0.2046.600'), [], { platform: 'hybrid', open: ['life-sfb2015-2019', 'life-sfbse'] }), // prettier-ignore
  row('replication', 'everything is up to date', { replicationStatus: { entries: [{ server: 'edge.fabrikam.com', upToDate: true }] } }, []), // prettier-ignore
  row('replication', 'the Edge is not', { replicationStatus: { entries: [{ server: 'edge.fabrikam.com', upToDate: false }] } }, [found('pol-replication', { server: 'edge.fabrikam.com' })]), // prettier-ignore
  row(
    'sip-domains',
    'our domain is among them',
    { ourSipDomains: whole({ domain: 'fabrikam.com' }) },
    [],
  ),
  row('sip-domains', 'our domain is missing', { ourSipDomains: whole({ domain: 'fabrikam.net' }) }, [found('pol-sipdomain-missing', { domain: 'fabrikam.com' })]), // prettier-ignore
  row('sip-domains', 'the list was cut', { ourSipDomains: part({ domain: 'fabrikam.net' }) }, [], { open: ['pol-sipdomain-missing'] }), // prettier-ignore
];

type Certificate = FactValues['ourCertificates']['entries'][number];
const certificate = (differs: Partial<Certificate> = {}): Certificate => ({
  use: 'AccessEdgeExternal',
  thumbprint: 'AB12',
  subject: 'CN=sip.fabrikam.com',
  issuer: 'CN=Issuing CA 1',
  names: ['sip.fabrikam.com'],
  notBefore: '2026-01-05T00:00:00.000Z',
  notAfter: '2027-11-20T00:00:00.000Z',
  keyProvider: 'Microsoft RSA SChannel Cryptographic Provider',
  store: 'My',
  ...differs,
});
/** As Get-CsCertificate prints it. */
const withoutProvider = (one: Certificate): Certificate => {
  const { use, thumbprint, subject, names, notBefore, notAfter, store } = one;
  return { use, thumbprint, subject, names, notBefore, notAfter, store };
};
/** As certutil prints it: what it is used for stands nowhere, and its further names neither. */
const inStore = (given: Partial<Certificate>): Certificate => {
  const { thumbprint, subject, issuer, notAfter, keyProvider } = certificate();
  return { thumbprint, subject, issuer, notAfter, keyProvider, store: 'my', ...given };
};
const names = ['sip.fabrikam.com'];
const [name] = names;
const ended = '2026-11-10T00:00:00.000Z';
const soon = '2026-11-30T00:00:00.000Z';
const justNow = '2026-11-19T20:00:00.000Z';
const inHours = '2026-11-20T10:00:00.000Z';
const ownAuthority = 'CN=Fabrikam CA, DC=fabrikam, DC=local';
const unseen = { certificateChain: unknown() };

const certificates: readonly Row[] = [
  row(
    'edge-certificates',
    'the certificate is good',
    { ourCertificates: { entries: [certificate()] } },
    [],
  ),
  row('edge-certificates', 'the certificate ended, and its successor is not in use', { ...unseen, ourCertificates: { entries: [certificate({ notAfter: ended }), certificate({ use: null, thumbprint: 'CD34' })] } }, [found('pol-edge-cert-unassigned', { server: name ?? '' }), found('cert-expired', { target: name ?? '', names, notAfter: ended, days: -10, address: '' })]), // prettier-ignore
  row('edge-certificates', 'the certificate ended, as anybody can see', { ourCertificates: { entries: [certificate({ notAfter: '2026-11-10T09:00:00.000Z' })] }, certificateChain: [chain([leaf({ names, notAfter: ended })])] }, []), // prettier-ignore
  row('edge-certificates', 'another certificate is seen from outside', { ourCertificates: { entries: [certificate({ notAfter: ended })] }, certificateChain: [chain([leaf({ names })])] }, [found('cert-listed-expired', { target: name ?? '', notAfter: ended })]), // prettier-ignore
  row('edge-certificates', 'it ends soon, and another certificate is seen from outside', { ourCertificates: { entries: [certificate({ notAfter: soon })] }, certificateChain: [chain([leaf({ names })])] }, []), // prettier-ignore
  row('edge-certificates', 'its successor is not in use here, and is seen from outside', { ourCertificates: { entries: [certificate({ notAfter: ended }), certificate({ use: null, thumbprint: 'CD34' })] }, certificateChain: [chain([leaf({ names })])] }, [found('pol-edge-cert-unassigned', { server: name ?? '' }, { scope: 'some' })]), // prettier-ignore
  row('edge-certificates', 'one address shows another certificate, and one still shows it', { ourCertificates: { entries: [certificate({ notAfter: ended })] }, certificateChain: [chain([leaf({ names })]), chain([leaf({ names, notAfter: '2026-10-01T00:00:00.000Z' })])] }, [found('cert-expired', { target: name ?? '', names, notAfter: ended, days: -10, address: '' })]), // prettier-ignore
  row('store-certificates', 'a store lists one that ended', { ...unseen, ourCertificates: { entries: [inStore({ notAfter: ended }), inStore({ thumbprint: 'CD34' })] } }, [found('cert-store-expired', { names })]), // prettier-ignore
  row('store-certificates', 'one ended hours ago by a clock whose zone was not told', { ...unseen, ourCertificates: { entries: [inStore({ notAfter: justNow, datesAreLocal: true })] } }, []), // prettier-ignore
  row('store-certificates', 'all that a store lists are valid', { ourCertificates: { entries: [inStore({})] } }, []), // prettier-ignore
  row('store-certificates', 'partners are shown another one of that name', { ourCertificates: { entries: [inStore({ notAfter: ended })] }, certificateChain: [chain([leaf({ names })])] }, []), // prettier-ignore
  row('store-certificates', 'one of a root has ended', { ...unseen, ourCertificates: { entries: [inStore({ notAfter: ended, store: 'Root' })] } }, []), // prettier-ignore
  row('store-certificates', 'it was shown which one is assigned', { ...unseen, ourCertificates: { entries: [inStore({ notAfter: ended }), certificate()] } }, [], { arises: false }), // prettier-ignore
  row('store-certificates', 'the end of one is not shown', { ...unseen, ourCertificates: { entries: [inStore({ notAfter: undefined })] } }, [], { open: ['cert-store-expired'] }), // prettier-ignore
  row(
    'inside-certificates',
    'that of the inside is good',
    { ourCertificates: { entries: [certificate({ use: 'Internal' })] } },
    [],
  ),
  row('inside-certificates', 'none of the inside was listed', { ourCertificates: { entries: [certificate({ notAfter: ended })] } }, [], { open: ['cert-internal-expired', 'cert-internal-expiring'] }), // prettier-ignore
  row('inside-certificates', 'that of the Edge for the inside ended', { ourCertificates: { entries: [certificate({ use: 'Internal', names: ['edge.fabrikam.local'], notAfter: ended })] } }, [found('cert-internal-expired', { target: 'edge.fabrikam.local', setting: 'Internal', notAfter: ended })]), // prettier-ignore
  row('inside-certificates', 'that of a Front End ended, and one of web services too', { ourCertificates: { entries: [certificate({ use: 'Default', notAfter: ended }), certificate({ use: 'WebServicesInternal', notAfter: ended })] } }, [found('cert-internal-expired', { target: name ?? '', setting: 'Default', notAfter: ended })]), // prettier-ignore
  row('inside-certificates', 'that of the inside has not begun', { ourCertificates: { entries: [certificate({ use: 'Internal', notBefore: soon })] } }, [found('cert-not-yet-valid', { target: name ?? '', notBefore: soon, address: '' })]), // prettier-ignore
  row('inside-certificates', 'the next one has not begun, and one that has serves the same', { ourCertificates: { entries: [certificate({ use: 'Internal', notBefore: soon, thumbprint: 'CD34' }), certificate({ use: 'Internal' })] } }, []), // prettier-ignore
  row('inside-certificates', 'it begins in the hours that zones are apart', { ourCertificates: { entries: [certificate({ use: 'Internal', notBefore: inHours, datesAreLocal: true })] } }, []), // prettier-ignore
  row('inside-certificates', 'its beginning is not shown', { ourCertificates: { entries: [certificate({ use: 'Internal', notBefore: undefined })] } }, [], { open: ['cert-not-yet-valid'] }), // prettier-ignore
  row('edge-certificates', 'that for partners has not begun, and nobody looked', { ...unseen, ourCertificates: { entries: [certificate({ notBefore: soon })] } }, [found('cert-not-yet-valid', { target: name ?? '', notBefore: soon, address: '' })]), // prettier-ignore
  row('edge-certificates', 'that for partners has not begun, and partners are shown a valid one', { ourCertificates: { entries: [certificate({ notBefore: soon, notAfter: '2028-11-20T00:00:00.000Z' })] }, certificateChain: [chain([leaf({ names })])] }, [found('cert-not-yet-valid', { target: name ?? '', notBefore: soon, address: '' }, { scope: 'some' })]), // prettier-ignore
  row('inside-certificates', 'that of the inside ends soon', { ourCertificates: { entries: [certificate({ use: 'Internal', notAfter: soon })] } }, [found('cert-internal-expiring', { target: name ?? '', setting: 'Internal', notAfter: soon, days: 10 })]), // prettier-ignore
  row('inside-certificates', 'that of the inside ends soon, by a clock of some zone', { ourCertificates: { entries: [certificate({ use: 'Internal', notAfter: soon, datesAreLocal: true })] } }, [found('cert-internal-expiring', { target: name ?? '', setting: 'Internal', notAfter: soon.replace('Z', ''), days: 10 })]), // prettier-ignore
  row('inside-certificates', 'that of the inside ended by a clock of some zone', { ourCertificates: { entries: [certificate({ use: 'Internal', notAfter: ended, datesAreLocal: true })] } }, [found('cert-internal-expired', { target: name ?? '', setting: 'Internal', notAfter: ended.replace('Z', '') })]), // prettier-ignore
  row('inside-certificates', 'it ends in the hours that zones are apart', { ourCertificates: { entries: [certificate({ use: 'Internal', notAfter: justNow, datesAreLocal: true })] } }, [found('cert-internal-expiring', { target: name ?? '', setting: 'Internal', notAfter: justNow.replace('Z', ''), days: 0 })]), // prettier-ignore
  row('inside-certificates', 'it ends soon, and one that is in use for the same lasts', { ourCertificates: { entries: [certificate({ use: 'Internal', notAfter: soon }), certificate({ use: 'Internal', thumbprint: 'CD34' })] } }, []), // prettier-ignore
  row('inside-certificates', 'the one before ended, and a valid one is in use', { ourCertificates: { entries: [certificate({ use: 'Internal', notAfter: ended }), certificate({ use: 'Internal', thumbprint: 'CD34' })] } }, []), // prettier-ignore
  row('edge-issuer', 'a public authority signed it', { ourCertificates: { entries: [certificate({ issuer: 'CN=DigiCert TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US' })] } }, [], { arises: false }), // prettier-ignore
  row('edge-issuer', 'our own authority signed that of the inside', { ourCertificates: { entries: [certificate({ use: 'Internal', issuer: ownAuthority })] } }, [], { arises: false }), // prettier-ignore
  row('edge-issuer', 'our own authority signed it', { ...unseen, ourCertificates: { entries: [certificate({ issuer: ownAuthority })] } }, [found('cert-untrusted-root', { target: name ?? '', issuer: 'Fabrikam CA', address: '' })]), // prettier-ignore
  row('edge-issuer', 'our own authority signed it, and partners are shown another one', { ourCertificates: { entries: [certificate({ issuer: ownAuthority, notAfter: '2028-11-20T00:00:00.000Z' })] }, certificateChain: [chain([leaf({ names })])] }, [found('cert-untrusted-root', { target: name ?? '', issuer: 'Fabrikam CA', address: '' }, { scope: 'some' })]), // prettier-ignore
  row('edge-issuer', 'our own authority signed it, and partners are shown it', { ourCertificates: { entries: [certificate({ issuer: ownAuthority, notAfter: '2028-11-20T00:00:00.000Z' })] }, certificateChain: [chain([leaf({ names, notAfter: '2028-11-20T00:00:00.000Z' })])] }, []), // prettier-ignore
  row('edge-certificates', 'one of which neither name nor thumbprint was shown ended', { ourCertificates: { entries: [{ use: 'AccessEdgeExternal', notBefore: '2025-11-10T00:00:00.000Z', notAfter: ended, store: 'My' }] } }, [found('cert-expired', { target: 'AccessEdgeExternal', names: ['AccessEdgeExternal'], notAfter: ended, days: -10, address: '' })], { open: ['cert-cng'] }), // prettier-ignore
  row('edge-certificates', 'certutil names the new provider of the one in use', { ourCertificates: { entries: [withoutProvider(certificate()), { thumbprint: 'ab12', keyProvider: 'Microsoft Software Key Storage Provider', store: 'my' }] } }, [found('cert-cng', {})]), // prettier-ignore
  row('edge-certificates', 'certutil names the new provider of another one', { ourCertificates: { entries: [withoutProvider(certificate()), { thumbprint: 'CD34', keyProvider: 'Microsoft Software Key Storage Provider', store: 'my' }] } }, [], { open: ['cert-cng'] }), // prettier-ignore
  row('edge-certificates', 'it ends soon, its key lies in a new provider, and a stranger lies among the roots', { ...unseen, ourCertificates: { entries: [certificate({ notAfter: soon, keyProvider: 'Microsoft Software Key Storage Provider' }), certificate({ use: null, store: 'Root', subject: 'CN=Issuing CA 1', issuer: 'CN=Root CA', names: [] })] } }, [found('cert-cng', {}), found('cert-expiring', { target: name ?? '', notAfter: soon, days: 10, address: '' }), found('cert-root-in-intermediate-store-mixup', { names: ['CN=Issuing CA 1'] })]), // prettier-ignore
];

const server = { outcome: 'records' as const, addresses: ['192.0.2.20'] };
const records = (differs: Partial<FactValues['clientRecords']> = {}) => ({
  clientRecords: {
    lyncdiscover: alias('lyncdiscover.fabrikam.com', worldwide.discover),
    sip: alias('sip.fabrikam.com', worldwide.signIn),
    sipTls: nameAnswer('_sip._tls.fabrikam.com', { type: 'SRV', outcome: 'records', hosts: [worldwide.signIn] }), // prettier-ignore
    ...differs,
  },
});
const signIn = (host: string) => nameAnswer('_sip._tls.fabrikam.com', { type: 'SRV', outcome: 'records', hosts: [host] }); // prettier-ignore
const domain = 'fabrikam.com';
const wildcard = { service: nameAnswer('_q7x._tcp.fabrikam.com', { type: 'SRV' }), host: nameAnswer('q7x.fabrikam.com', server) }; // prettier-ignore

const clients: readonly Row[] = [
  row('client-records', 'a tenant with all of its records', records(), [], { platform: 'teams' }),
  row('client-records', 'nobody knows what we run', records(), [], { arises: false }),
  row('client-records', 'a tenant whose records lead to servers', records({ lyncdiscover: nameAnswer('lyncdiscover.fabrikam.com', server), sip: nameAnswer('sip.fabrikam.com', server), sipTls: signIn('sip.fabrikam.com') }), [found('cli-lyncdiscover-onprem', { domain, target: '192.0.2.20' }), found('cli-sip-cname', { domain, expected: worldwide.signIn }), found('cli-sip-tls-missing', { domain, expected: worldwide.signIn })], { platform: 'teams' }), // prettier-ignore
  row('client-records', 'a tenant without lyncdiscover', records({ lyncdiscover: nameAnswer('lyncdiscover.fabrikam.com') }), [found('cli-lyncdiscover-missing', { domain })], { platform: 'teams' }), // prettier-ignore
  row('client-records', 'servers whose record names a host of another domain', records({ sipTls: signIn('sip.example.com') }), [found('cli-strict-naming', { domain, target: 'sip.example.com' }), found('cli-srv-target-other-domain', { domain, record: '_sip._tls.fabrikam.com', target: 'sip.example.com' })], { platform: 'onprem' }), // prettier-ignore
  row('client-records', 'servers without the record for sign-in', records({ sipTls: nameAnswer('_sip._tls.fabrikam.com', { type: 'SRV' }) }), [found('cli-sip-tls-missing', { domain, expected: 'sip.fabrikam.com' })], { platform: 'onprem' }), // prettier-ignore
  row('client-wildcard', 'a tenant without wildcard', records(), [], { platform: 'teams' }),
  row('client-wildcard', 'a wildcard answers', { ...records({ lyncdiscover: nameAnswer('lyncdiscover.fabrikam.com', server) }), wildcardProbe: wildcard }, [found('cli-lyncdiscover-wildcard', { domain, address: '192.0.2.20' })], { platform: 'teams' }), // prettier-ignore
];

export const serverStateRows: readonly Row[] = [...topology, ...certificates, ...clients];
