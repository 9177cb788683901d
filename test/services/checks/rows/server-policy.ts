import { certificate, chain, published, srv, srvAnswer, tcp } from '../../../support/healthy.ts';
import {
  closedEdge,
  lyncOnline,
  openEdge,
  policyOf,
  serverUser,
  tenantUser,
} from '../../reasoning/own-worlds.ts';
import type { Row } from '../tester.ts';
import { domain, found, part, row, user, whole } from './own-row.ts';

const target = 'sipfed.online.lync.com';
const microsoft = { federationSrv: srvAnswer([srv({ target })]) };
const other = 'edge.contoso.com';
const named = whole({ domain, proxyFqdn: other });
const atOther = { host: other, from: 'entry' } as const;
/** A whole list with nothing on it. */
const none = { extent: 'whole' as const, entries: [] };

const switches: readonly Row[] = [
  row('federation-switch', 'all is in order', { ourAccessEdge: openEdge }, []),
  row('federation-switch', 'federation is off', { ourAccessEdge: { ...openEdge, allowFederatedUsers: false } }, [found('pol-fed-disabled', { setting: 'AllowFederatedUsers', value: 'False' })]), // prettier-ignore
  row('federation-switch', 'everything else is unusual', { ourAccessEdge: { allowFederatedUsers: true, enablePartnerDiscovery: true, routingMethod: 'UseDefaultRouting', defaultRouteFqdn: 'hub.fabrikam.com', discoveredPartnerVerificationLevel: 'AlwaysUnverifiable', markSourceVerifiableOnOutgoingMessages: false, enableArchivingDisclaimer: true, beClearingHouse: true } }, [found('pol-default-routing', { value: 'hub.fabrikam.com' }), found('pol-discovered-verification', { value: 'AlwaysUnverifiable' }), found('pol-outgoing-unverifiable', { setting: 'MarkSourceVerifiableOnOutgoingMessages' }), found('pol-archiving-disclaimer', {}), found('pol-clearinghouse', {})]), // prettier-ignore
  row('federation-switch', 'only a column of no weight was shown', { ourAccessEdge: { beClearingHouse: false } }, [], { open: ['pol-fed-disabled', 'pol-default-routing', 'pol-discovered-verification', 'pol-outgoing-unverifiable'] }), // prettier-ignore
];

const lists: readonly Row[] = [
  row(
    'partner-discovery',
    'discovery is on',
    { ourAccessEdge: openEdge, ourAllowedDomains: none },
    [],
  ),
  row('partner-discovery', 'discovery is off and nobody is listed', { ourAccessEdge: closedEdge, ourAllowedDomains: none }, [found('pol-discovery-off', { domain, setting: 'EnablePartnerDiscovery' })]), // prettier-ignore
  row('partner-discovery', 'discovery is off and others are listed', { ourAccessEdge: closedEdge, ourAllowedDomains: whole({ domain: 'example.com' }) }, [found('pol-not-allowed', { domain })]), // prettier-ignore
  row('partner-discovery', 'the list was cut', { ourAccessEdge: closedEdge, ourAllowedDomains: part({ domain: 'example.com' }) }, [], { open: ['pol-discovery-off', 'pol-not-allowed'] }), // prettier-ignore
  row('partner-discovery', 'the list was asked for the domain and has no such entry', { ourAccessEdge: closedEdge, ourAllowedDomains: { ...part(), missing: [domain] } }, [found('pol-not-allowed', { domain })]), // prettier-ignore
  row('partner-discovery', 'everything goes one way', { ourAccessEdge: { ...closedEdge, routingMethod: 'UseDefaultRouting' }, ourAllowedDomains: none }, [], { arises: false }), // prettier-ignore
  row(
    'allowed-parent',
    'the domain itself is listed',
    { ourAllowedDomains: whole({ domain }) },
    [],
  ),
  row('allowed-parent', 'a domain above is listed', { ourAllowedDomains: whole({ domain: 'contoso.com' }) }, [found('pol-subdomain-on-list', { domain: 'eu.contoso.com', found: 'contoso.com' })], { peer: 'eu.contoso.com' }), // prettier-ignore
  row('allowed-parent', 'only the domain itself was asked for', { ourAllowedDomains: { ...part(), missing: [domain] } }, [], { open: ['pol-subdomain-on-list'] }), // prettier-ignore
  row('allowed-parent', 'the list was cut before it', { ourAllowedDomains: { extent: 'part', entries: [] } }, [], { open: ['pol-subdomain-on-list'] }), // prettier-ignore
  row(
    'blocked-list',
    'another domain is blocked',
    { ourBlockedDomains: whole({ domain: 'example.com' }) },
    [],
  ),
  row('blocked-list', 'the domain is blocked', { ourBlockedDomains: whole({ domain }) }, [found('pol-blocked', { domain })]), // prettier-ignore
  row('blocked-list', 'the domain stands on a part of the list', { ourBlockedDomains: part({ domain }) }, [found('pol-blocked', { domain })]), // prettier-ignore
  row('blocked-list', 'the list was asked for the domain and has no such entry', { ourBlockedDomains: { ...part(), missing: [domain] } }, []), // prettier-ignore
  row('blocked-list', 'the list was cut before it', { ourBlockedDomains: part({ domain: 'example.com' }) }, [], { open: ['pol-blocked'] }), // prettier-ignore
  row('partner-domains', 'all of their domains are listed', { ourAllowedDomains: whole({ domain }, { domain: 'contoso.net' }), answers: [{ question: 'their-domains', value: 'contoso.com contoso.net' }] }, []), // prettier-ignore
  row('partner-domains', 'one of two is listed', { ourAllowedDomains: whole({ domain }), answers: [{ question: 'their-domains', value: 'contoso.com, contoso.net' }] }, [found('pol-partner-has-many-domains', { domain, names: [domain] })]), // prettier-ignore
];

/** No record, and the host of our entry has no address. */
const gone = {
  federationSrv: srvAnswer([]),
  targetAddresses: [published([], atOther)],
  tcpConnect: [],
};
const seenAs = (type: string, outcome: 'records' | 'no-such-name') => ({
  record: other,
  type,
  server: '10.0.0.53',
  outcome,
  answers: outcome === 'records' ? ['192.0.2.20'] : [],
  targets: [],
});

const entries: readonly Row[] = [
  row('allowed-entry', 'the entry names the host of their record', { ourAllowedDomains: whole({ domain, proxyFqdn: 'sip.contoso.com' }) }, []), // prettier-ignore
  row('allowed-entry', 'the entry names another host', { ourAllowedDomains: named }, [found('pol-proxyfqdn-differs', { domain, proxyFqdn: other, target: 'sip.contoso.com' })]), // prettier-ignore
  row('allowed-entry', 'the entry names no host', { ourAllowedDomains: whole({ domain, proxyFqdn: null }) }, [], { arises: false }), // prettier-ignore
  row('allowed-entry-host', 'the host answers', { ourAllowedDomains: named }, [], { peerFacts: { targetAddresses: [published(undefined, atOther)], tcpConnect: [tcp('open', atOther)] } }), // prettier-ignore
  row('allowed-entry-host', 'the host refuses', { ourAllowedDomains: named }, [found('pol-proxyfqdn-stale', { domain, proxyFqdn: other, target: 'sip.contoso.com' })], { peerFacts: { targetAddresses: [published(undefined, atOther)], tcpConnect: [tcp('refused', atOther)] } }), // prettier-ignore
  row('allowed-entry-host', 'the host has no address', { ourAllowedDomains: named }, [found('pol-proxyfqdn-stale', { domain, proxyFqdn: other, target })], { peerFacts: { ...microsoft, targetAddresses: [published([], atOther)], tcpConnect: [] } }), // prettier-ignore
  row('allowed-entry-host', 'the host has no address, and no record names another', { ourAllowedDomains: named }, [found('pol-proxyfqdn-no-address', { domain, proxyFqdn: other })], { peerFacts: gone }), // prettier-ignore
  row('allowed-entry-host', 'the same, and our own DNS finds it', { ourAllowedDomains: named, resolverViews: [seenAs('A', 'records')] }, [], { peerFacts: gone }), // prettier-ignore
  row('allowed-entry-host', 'the same, and our own DNS does not find it either', { ourAllowedDomains: named, resolverViews: [seenAs('A', 'no-such-name')] }, [found('pol-proxyfqdn-no-address', { domain, proxyFqdn: other })], { peerFacts: gone }), // prettier-ignore
  row('allowed-entry-host', 'the same, and our Edge reaches it', { ourAllowedDomains: named, portTests: [{ host: other, port: 5061, result: 'open' }] }, [], { peerFacts: gone }), // prettier-ignore
  row('allowed-entry-host', 'the host refuses, and no record names another', { ourAllowedDomains: named }, [], { peerFacts: { ...gone, targetAddresses: [published(undefined, atOther)], tcpConnect: [tcp('refused', atOther)] } }), // prettier-ignore
  row('allowed-entry-host', 'the host leads to Microsoft 365', { ourAllowedDomains: named }, [found('pol-proxyfqdn-stale', { domain, proxyFqdn: other, target })], { peerFacts: { ...microsoft, targetAddresses: [published(undefined, { ...atOther, aliases: [target] })], tcpConnect: [tcp('open', atOther)] } }), // prettier-ignore
  row('allowed-entry-host', 'the host is silent, and no control was tried', { ourAllowedDomains: named }, [], { peerFacts: { targetAddresses: [published(undefined, atOther)], tcpConnect: [tcp('timeout', atOther)] } }), // prettier-ignore
  row('allowed-entry-host', 'the host is silent, and the control was answered', { ourAllowedDomains: named, controlConnect: { result: 'answered', tried: [] } }, [found('pol-proxyfqdn-stale', { domain, proxyFqdn: other, target: 'sip.contoso.com' })], { peerFacts: { targetAddresses: [published(undefined, atOther)], tcpConnect: [tcp('timeout', atOther)] } }), // prettier-ignore
  row('allowed-entry-host', 'nobody looked at the host', { ourAllowedDomains: named }, [], {
    arises: false,
  }),
  row('allowed-entry-name', 'the certificate names the host', { ourAllowedDomains: named }, [], { peerFacts: { certificateChain: [chain([certificate({ names: [other] })], atOther)] } }), // prettier-ignore
  row('allowed-entry-name', 'the certificate names another', { ourAllowedDomains: named }, [found('pol-proxyfqdn-wrong-name', { domain, proxyFqdn: other, names: ['sip.contoso.com'] })], { peerFacts: { certificateChain: [chain([certificate()], atOther)] } }), // prettier-ignore
];

const hub = 'hub.fabrikam.com';
const atHub = { host: hub, from: 'entry' } as const;
const byDefault = { ...openEdge, routingMethod: 'UseDefaultRouting', defaultRouteFqdn: 'Hub.Fabrikam.com.' }; // prettier-ignore
const goneHub = { targetAddresses: [published([], atHub)], tcpConnect: [] };
const deadHub = (result: 'refused' | 'timeout' | 'open') => ({ targetAddresses: [published(undefined, atHub)], tcpConnect: [tcp(result, atHub)] }); // prettier-ignore
const answered = { result: 'answered' as const, tried: [] };
const deadRoute = found('pol-default-route-dead', { target: hub });
const routes: readonly Row[] = [
  row('default-route-host', 'the host answers', { ourAccessEdge: byDefault }, [], { peerFacts: deadHub('open') }), // prettier-ignore
  row('default-route-host', 'DNS knows no address of the host', { ourAccessEdge: byDefault }, [found('pol-default-route-no-address', { target: hub })], { peerFacts: goneHub }), // prettier-ignore
  row('default-route-host', 'the same, and our own DNS finds it', { ourAccessEdge: byDefault, resolverViews: [{ ...seenAs('A', 'records'), record: hub }] }, [], { peerFacts: goneHub }), // prettier-ignore
  row('default-route-host', 'the host refuses', { ourAccessEdge: byDefault }, [deadRoute], { peerFacts: deadHub('refused') }), // prettier-ignore
  row('default-route-host', 'the host is silent, and no control was tried', { ourAccessEdge: byDefault }, [], { peerFacts: deadHub('timeout') }), // prettier-ignore
  row('default-route-host', 'the host is silent, and the control was answered', { ourAccessEdge: byDefault, controlConnect: answered }, [deadRoute], { peerFacts: deadHub('timeout') }), // prettier-ignore
  row('default-route-host', 'the host refuses, and our Edge reaches it', { ourAccessEdge: byDefault, portTests: [{ host: hub, port: 5061, result: 'open' }] }, [], { peerFacts: deadHub('refused') }), // prettier-ignore
  row('default-route-host', 'their record names the host as well', { ourAccessEdge: byDefault }, [], { peerFacts: { ...goneHub, federationSrv: srvAnswer([srv({ target: hub })]) } }), // prettier-ignore
  row('default-route-host', 'nobody looked at the host', { ourAccessEdge: byDefault }, [], { arises: false }), // prettier-ignore
  row('default-route-host', 'no host was shown', { ourAccessEdge: { ...byDefault, defaultRouteFqdn: null } }, [], { arises: false }), // prettier-ignore
  row('default-route-host', 'records decide', { ourAccessEdge: { ...byDefault, routingMethod: 'UseDnsSrvRouting' } }, [], { arises: false, peerFacts: goneHub }), // prettier-ignore
];

const ourHost = 'sip.fabrikam.com';
const ofOurs = whole({ domain, proxyFqdn: ourHost });
const toOurselves = { ...openEdge, routingMethod: 'UseDefaultRouting', defaultRouteFqdn: ourHost };
const external = (subject: string) => ({ ourCertificates: { entries: [{ use: 'AccessEdgeExternal', subject }] } }); // prettier-ignore
const hostsOfOurs: readonly Row[] = [
  row('own-route', 'our entry names the host of our own record', { ourAllowedDomains: ofOurs, federationSrv: srvAnswer([srv({ target: ourHost })]) }, [found('pol-proxyfqdn-own', { domain, proxyFqdn: ourHost })]), // prettier-ignore
  row('own-route', 'our entry names a pool of our topology, and they have no record', { ourAllowedDomains: whole({ domain, proxyFqdn: 'edge01.corp.local' }), ourTopology: { edges: [{ identity: 'Edge', poolFqdn: 'edge01.corp.local' }] } }, [found('pol-proxyfqdn-own', { domain, proxyFqdn: 'edge01.corp.local' })], { peerFacts: { federationSrv: srvAnswer([]) } }), // prettier-ignore
  row('own-route', 'our entry names the Edge of our federation route', { ourAllowedDomains: whole({ domain, proxyFqdn: 'edge01.corp.local' }), ourTopology: { sites: [{ identity: 'Taipei', federationRoute: 'EdgeServer:Edge01.corp.local' }] } }, [found('pol-proxyfqdn-own', { domain, proxyFqdn: 'edge01.corp.local' })]), // prettier-ignore
  row('own-route', 'our entry names another host of our domain, and they have no record', { ourAllowedDomains: whole({ domain, proxyFqdn: 'edge9.fabrikam.com' }) }, [found('pol-proxyfqdn-own', { domain, proxyFqdn: 'edge9.fabrikam.com' }, { scope: 'some' })], { peerFacts: { federationSrv: srvAnswer([]) } }), // prettier-ignore
  row('own-route', 'their record names that host as well', { ourAllowedDomains: ofOurs }, [], { peerFacts: { federationSrv: srvAnswer([srv({ target: ourHost })]) } }), // prettier-ignore
  row('own-route', 'our entry names a host of theirs', { ourAllowedDomains: named }, []),
  row('own-route', 'everything goes one default route', { ourAllowedDomains: ofOurs, ourAccessEdge: toOurselves }, []), // prettier-ignore
  row('own-default-route', 'it leads to the Edge whose certificate was listed', { ourAccessEdge: toOurselves, ...external(`CN=${ourHost}`) }, [found('pol-default-route-own', { value: ourHost })]), // prettier-ignore
  row('own-default-route', 'it leads to another Edge of our domain', { ourAccessEdge: toOurselves, ...external('CN=edge2.fabrikam.com') }, []), // prettier-ignore
  row('own-default-route', 'nobody showed our Edge', { ourAccessEdge: toOurselves }, [], { open: ['pol-default-route-own'] }), // prettier-ignore
  row('own-default-route', 'records decide', { ourAccessEdge: openEdge }, [], { arises: false }),
];

const strict = (entry: object = {}) => whole({ domain, verificationLevel: 'AlwaysUnverifiable', ...entry }); // prettier-ignore
const contactsOnly = found('pol-allowed-verification', { domain, value: 'AlwaysUnverifiable' });
const levels: readonly Row[] = [
  row('allowed-entry-level', 'our entry names an Edge and lets only contacts through', { ourAllowedDomains: strict({ proxyFqdn: other }) }, [contactsOnly]), // prettier-ignore
  row('allowed-entry-level', 'our entry names no Edge and lets only contacts through', { ourAllowedDomains: strict({ proxyFqdn: null }) }, [contactsOnly]), // prettier-ignore
  row('allowed-entry-level', 'our entry trusts the mark of the sender', { ourAllowedDomains: strict({ verificationLevel: 'UseSourceVerification' }) }, []), // prettier-ignore
  row('allowed-entry-level', 'the level was not shown', { ourAllowedDomains: whole({ domain }) }, [], { open: ['pol-allowed-verification'] }), // prettier-ignore
  row('allowed-entry-level', 'another entry lets only contacts through', { ourAllowedDomains: strict({ domain: 'litware.com' }) }, [], { arises: false }), // prettier-ignore
  row('allowed-entry-level', 'the partner comes through a provider', { ourAllowedDomains: strict(), ourHostingProviders: whole(lyncOnline) }, [], { peerFacts: microsoft }), // prettier-ignore
  row('allowed-entry-level', 'everything goes one default route', { ourAllowedDomains: strict(), ourAccessEdge: { ...openEdge, routingMethod: 'UseDefaultRouting' } }, []), // prettier-ignore
];

const providers: readonly Row[] = [
  row('hosting-provider', 'the provider is enabled', { ourHostingProviders: whole(lyncOnline) }, [], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-provider', 'there is none', { ourHostingProviders: none }, [found('pol-hosting-missing', { domain, target })], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-provider', 'the provider is switched off', { ourHostingProviders: whole({ ...lyncOnline, enabled: false }) }, [found('pol-hosting-disabled', { providerName: 'LyncOnline', target })], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-provider', 'the provider names a host that has ended', { ourHostingProviders: whole({ ...lyncOnline, proxyFqdn: 'sipfed.resources.lync.com' }) }, [found('pol-hosting-wrong-fqdn', { providerName: 'LyncOnline', proxyFqdn: 'sipfed.resources.lync.com', expected: target })], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-provider', 'the provider names the host for sign-in', { ourHostingProviders: whole({ ...lyncOnline, proxyFqdn: 'sipdir.online.lync.com' }) }, [found('pol-hosting-wrong-fqdn', { providerName: 'LyncOnline', proxyFqdn: 'sipdir.online.lync.com', expected: target })], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-provider', 'the list was cut', { ourHostingProviders: { extent: 'part', entries: [] } }, [], { peerFacts: microsoft, open: ['pol-hosting-missing', 'pol-hosting-disabled', 'pol-hosting-wrong-fqdn'] }), // prettier-ignore
  row('hosting-provider', 'our entry names an Edge', { ourHostingProviders: none, ourAllowedDomains: named }, [], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-provider', 'the partner has an own Edge', { ourHostingProviders: none }, []),
  row(
    'hosting-flags',
    'plain federation with plain flags',
    { ourHostingProviders: whole(lyncOnline) },
    [],
  ),
  row('hosting-flags', 'plain federation with the flags of a hybrid, and only contacts get through', { ourHostingProviders: whole({ ...lyncOnline, enabledSharedAddressSpace: true, verificationLevel: 'AlwaysUnverifiable' }) }, [found('pol-hosting-flags', { providerName: 'LyncOnline', setting: 'EnabledSharedAddressSpace', value: 'True' }), found('pol-hosting-verification', { providerName: 'LyncOnline', value: 'AlwaysUnverifiable' })], { peerFacts: microsoft, platform: 'onprem' }), // prettier-ignore
  row('hosting-flags', 'a hybrid with a plain provider for another cloud', { ourHostingProviders: whole({ ...lyncOnline, identity: 'China', proxyFqdn: 'sipfed.online.partner.lync.cn' }, { ...lyncOnline, enabledSharedAddressSpace: true, hostsOcsUsers: true }) }, [], { platform: 'hybrid' }), // prettier-ignore
  row('hosting-flags', 'a hybrid that shares with no cloud, and a provider for another', { ourHostingProviders: whole({ ...lyncOnline, identity: 'China', proxyFqdn: 'sipfed.online.partner.lync.cn' }, lyncOnline) }, [found('hyb-provider-flags', { providerName: 'LyncOnline', setting: 'EnabledSharedAddressSpace', value: 'False' })], { platform: 'hybrid', open: ['pol-hosting-flags'] }), // prettier-ignore
  row('hosting-flags', 'a hybrid that shares with two clouds, where it lives in one', { ourHostingProviders: whole({ ...lyncOnline, enabledSharedAddressSpace: true, hostsOcsUsers: true }, { ...lyncOnline, identity: 'China', proxyFqdn: 'sipfed.online.partner.lync.cn', enabledSharedAddressSpace: true }) }, [found('pol-hosting-flags', { providerName: 'China', setting: 'EnabledSharedAddressSpace', value: 'True' })], { platform: 'hybrid' }), // prettier-ignore
  row('hosting-flags', 'a hybrid whose provider is switched off', { ourHostingProviders: whole({ ...lyncOnline, enabled: false, enabledSharedAddressSpace: true }) }, [found('hyb-provider-flags', { providerName: 'LyncOnline', setting: 'Enabled', value: 'False' })], { platform: 'hybrid', open: ['pol-hosting-flags'] }), // prettier-ignore
  row('hosting-flags', 'a hybrid without provider', { ourHostingProviders: none }, [found('hyb-provider-missing', { target })], { platform: 'hybrid' }), // prettier-ignore
  row('hosting-flags', 'a hybrid with a provider for mail alone', { ourHostingProviders: whole({ ...lyncOnline, identity: 'Exchange Online', proxyFqdn: 'exap.um.outlook.com', enabledSharedAddressSpace: true }) }, [found('hyb-provider-missing', { target })], { platform: 'hybrid' }), // prettier-ignore
  row('hosting-flags', 'a hybrid in another cloud, with a plain provider for the worldwide one', { ourHostingProviders: whole(lyncOnline), tenantUser: tenantUser({ hostingProvider: 'sipfed.online.gov.skypeforbusiness.us' }) }, [found('hyb-provider-missing', { target: 'sipfed.online.gov.skypeforbusiness.us' })], { platform: 'hybrid' }), // prettier-ignore
  row('hosting-flags', 'a hybrid whose providers were cut off', { ourHostingProviders: { extent: 'part', entries: [] } }, [], { platform: 'hybrid', open: ['hyb-provider-flags', 'hyb-provider-missing'] }), // prettier-ignore
  row('hosting-flags', 'a hybrid whose flags were not shown', { ourHostingProviders: whole({ identity: 'LyncOnline', proxyFqdn: target, enabled: true }) }, [], { platform: 'hybrid', open: ['hyb-provider-flags'] }), // prettier-ignore
  row('hosting-flags', 'own servers without provider', { ourHostingProviders: none }, [], { platform: 'onprem' }), // prettier-ignore
  row('hosting-flags', 'a hybrid with plain flags', { ourHostingProviders: whole(lyncOnline) }, [found('hyb-provider-flags', { providerName: 'LyncOnline', setting: 'EnabledSharedAddressSpace', value: 'False' })], { platform: 'hybrid', open: ['pol-hosting-flags'] }), // prettier-ignore
  row('hosting-allowed', 'discovery is on', { ourAccessEdge: openEdge, ourAllowedDomains: none, ourHostingProviders: whole(lyncOnline) }, [], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-allowed', 'discovery is off and the domain not listed', { ourAccessEdge: closedEdge, ourAllowedDomains: none, ourHostingProviders: whole(lyncOnline) }, [found('pol-hosting-allowlist', { domain, providerName: 'LyncOnline' })], { peerFacts: microsoft }), // prettier-ignore
  row('hosting-allowed', 'the partner has an own Edge', { ourAccessEdge: closedEdge, ourAllowedDomains: none, ourHostingProviders: whole(lyncOnline) }, [], { arises: false }), // prettier-ignore
  row(
    'public-providers',
    'no provider is theirs',
    { ourPublicProviders: whole({ identity: 'AOL', enabled: true }) },
    [],
  ),
  row('public-providers', 'the partner is at AOL', { ourPublicProviders: whole({ identity: 'AOL', enabled: true }) }, [found('pol-public-im', { domain: 'aol.com', providerName: 'AOL' })], { peer: 'aol.com' }), // prettier-ignore
];

const both = {
  ourUserPolicy: { policies: [{ identity: 'Global', enableFederationAccess: false }, { identity: 'Tag:Sales', enableFederationAccess: true }], effective: [] }, // prettier-ignore
};
const people: readonly Row[] = [
  row('user-policy', 'Global allows', { ourUserPolicy: policyOf(true) }, []),
  row('user-policy', 'Global denies, and the person has no policy of their own', { ourUserPolicy: policyOf(false), ourUser: serverUser() }, [found('pol-user-policy', { user, policy: 'Global' })]), // prettier-ignore
  row('user-policy', 'Global denies, and the person has one that allows', { ...both, ourUser: serverUser({ externalAccessPolicy: 'Sales' }) }, []), // prettier-ignore
  row('user-policy', 'Global denies, and nobody told for whom', { ourUserPolicy: policyOf(false) }, [found('pol-user-policy', { user: '*', policy: 'Global' }, { scope: 'some' })]), // prettier-ignore
  row('user-policy', 'the policy of the person was not shown', { ...both, ourUser: serverUser({ externalAccessPolicy: 'Secret' }) }, [], { open: ['pol-user-policy'] }), // prettier-ignore
  row('user-policy', 'a site may have a policy of its own', { ourUserPolicy: { policies: [{ identity: 'Global', enableFederationAccess: false }, { identity: 'Site:Taipei', enableFederationAccess: true }], effective: [] }, ourUser: serverUser() }, [], { open: ['pol-user-policy'] }), // prettier-ignore
  row('user-policy-assigned', 'the person has a policy of their own', { ...both, ourUser: serverUser({ externalAccessPolicy: 'Sales' }) }, []), // prettier-ignore
  row('user-policy-assigned', 'the person has none', { ...both, ourUser: serverUser() }, [found('pol-user-policy-null', { user, policy: 'Global' })]), // prettier-ignore
  row('remote-access', 'both are open', { ourAccessEdge: { ...openEdge, allowOutsideUsers: true }, ourUserPolicy: policyOf(true) }, []), // prettier-ignore
  row('remote-access', 'only remote access is open', { ourAccessEdge: { ...openEdge, allowOutsideUsers: true, allowFederatedUsers: false }, ourUserPolicy: policyOf(true) }, [found('pol-remote-vs-fed', { setting: 'AllowOutsideUsers' })]), // prettier-ignore
  row('server-user', 'the account is enabled', { ourUser: serverUser() }, []),
  row('server-user', 'the account is disabled, and another name is not known', { ourUser: { ...serverUser({ enabled: false }), missing: ['bob@fabrikam.com'] } }, [found('pol-user-disabled', { user: 'bob@fabrikam.com' }), found('pol-account-off', { user })]), // prettier-ignore
  row('server-user', 'the attribute sends to the cloud what a pool of ours holds', { ourUser: serverUser({ hostingProvider: target }) }, [found('hyb-hosting-attr', { user, value: target })]), // prettier-ignore
];

export const serverPolicyRows: readonly Row[] = [
  ...switches,
  ...lists,
  ...entries,
  ...routes,
  ...hostsOfOurs,
  ...levels,
  ...providers,
  ...people,
];
