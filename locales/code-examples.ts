import type { FindingArgs, VisibleCode } from '../services/model/catalog.ts';
import type { Slot, Slots } from '../services/model/slots.ts';

/** Whose thing a page speaks of. */
export type Side = 'theirs' | 'ours';

type Examples = Readonly<Partial<{ [S in Slot]: Slots[S] }>>;

/** The partner of an example, and we ourselves. */
const domains = { theirs: 'contoso.com', ours: 'fabrikam.com' } as const;

/** `<own>` stands for the domain that a page is about, `<other>` for the one across. */
const general = {
  address: '203.0.113.10',
  alias: 'edge.litware.com',
  cloud: 'gcc-high',
  code: '507',
  days: 14,
  expected: 'sip.<own>',
  hresult: '0x80090331',
  issuer: 'Litware Root CA',
  names: ['sip.<own>'],
  nameservers: ['ns1.<own>', 'ns2.<own>'],
  // The pages are read in any year: what is past stays past, and what is to come is far away.
  notAfter: '2020-01-31',
  notBefore: '2040-01-01',
  policy: 'NoFederation',
  port: 5061,
  providerName: 'LyncOnline',
  proxyFqdn: 'sipfed.online.lync.com',
  server: '192.0.2.53',
  target: 'sip.<own>',
  ttl: 3600,
  user: 'anna@<own>',
} as const satisfies Examples;

/** In these the domain is the one across: it stands on a list, was looked up, or is written to. */
const ofTheOther: ReadonlySet<VisibleCode> = new Set<VisibleCode>([
  'dns-timeout',
  'dns-refused',
  'dns-malformed',
  'dns-resolver-internal',
  'dns-edge-resolver-internal-only',
  'dns-split-brain',
  'dns-stale-cache',
  'pol-discovery-off',
  'pol-not-allowed',
  'pol-blocked',
  'pol-allow-and-block',
  'pol-partner-has-many-domains',
  'pol-proxyfqdn-stale',
  'pol-proxyfqdn-differs',
  'pol-proxyfqdn-no-address',
  'pol-proxyfqdn-own',
  'pol-proxyfqdn-wrong-name',
  'pol-hosting-missing',
  'pol-hosting-allowlist',
  'pol-discovered-limits',
  'hyb-list-mismatch',
  'teams-not-allowed',
  'teams-blocked',
  'teams-mutual',
  'teams-trial',
]);

const microsoft = 'sipfed.online.lync.com';

/** Where the general example is of another kind than the texts of a code want, or would say something that cannot be. */
const ofCode = {
  'dns-sip-domain-differs': { expected: 'contoso.net' },
  'dns-srv-wrong-port': { port: 443 },
  'dns-srv-target-ip': { target: '203.0.113.10' },
  'dns-srv-target-private': { address: '10.0.0.5' },
  'dns-srv-strict-other-domain': { target: 'edge.litware.com' },
  'dns-srv-strict-subdomain': { target: 'edge.eu.<own>' },
  'dns-srv-target-apex': { target: '<own>' },
  'dns-srv-target-doubled': { target: 'sip.<own>.<own>' },
  'dns-srv-wrong-name': { found: 'sipfederationtls._tcp.<own>' },
  'dns-srv-wrong-type': { found: 'CNAME' },
  'dns-srv-sipdir': { target: 'sipdir.online.lync.com', expected: microsoft },
  'dns-srv-multiple': { names: ['sip.<own>', 'edge.<own>'] },
  'dns-srv-multiple-mixed': { names: ['sip.<own>', microsoft] },
  'dns-srv-wildcard': { found: '*.<own>' },
  'dns-srv-dead-provider': { target: 'federation.messenger.msn.com' },
  'dns-srv-other-cloud': { target: 'sipfed.online.gov.skypeforbusiness.us' },
  'dns-srv-unknown-hoster': { target: 'edge.litware.com' },
  'dns-aaaa-broken': { address: '2001:db8::10' },
  'dns-onmicrosoft': { domain: 'contoso.onmicrosoft.com' },
  'dns-idn': { value: 'sip:contoso.com' },
  'cli-lyncdiscover-onprem': { target: 'webext.<own>' },
  'cli-lyncdiscoverinternal-left': { names: ['lyncdiscoverinternal.<own>', 'sipinternal.<own>'] },
  'cli-sip-cname': { expected: 'sipdir.online.lync.com' },
  'cli-strict-naming': { target: 'sip.litware.com' },
  'cli-srv-target-other-domain': { record: '_sip._tls.<own>', target: 'sip.litware.com' },
  'tcp-outbound-blocked': { target: 'sip.<other>' },
  'tcp-edge-internal': { port: 5062, names: ['5062', '8057'] },
  'edge-service-down': { server: 'edge.<own>' },
  'probe-not-allowed': { address: '10.0.0.5' },
  'tls-plaintext': { found: 'HTTP/1.1 400 Bad Request' },
  'tls-version': { found: 'TLS 1.0', expected: 'TLS 1.2' },
  'cert-expiring': { notAfter: '2040-01-15' },
  'clock-skew': { server: 'sip.<own>' },
  'cert-selfsigned': { issuer: 'sip.<own>' },
  'cert-missing-intermediate': { issuer: 'Litware Issuing CA 1' },
  'cert-root-in-intermediate-store-mixup': { names: ['Litware Issuing CA 1'] },
  'cert-name-mismatch': { names: ['edge.<own>', 'webconf.<own>'] },
  'cert-wildcard': { names: ['*.<own>'] },
  'cert-weak-key': { found: '1024' },
  'tls-inspection': { issuer: 'Fabrikam Proxy CA' },
  'pol-fed-disabled': { setting: 'AllowFederatedUsers', value: 'False' },
  'pol-discovery-off': { setting: 'EnablePartnerDiscovery' },
  'pol-subdomain-on-list': { domain: 'eu.<other>', found: '<other>' },
  'pol-partner-has-many-domains': { names: ['contoso.com', 'contoso.org'] },
  'pol-proxyfqdn-stale': { proxyFqdn: 'sip.<other>', target: microsoft },
  'pol-proxyfqdn-differs': { proxyFqdn: 'edge.<other>', target: 'sip.<other>' },
  'pol-proxyfqdn-no-address': { proxyFqdn: 'edge.<other>' },
  'pol-proxyfqdn-wrong-name': { proxyFqdn: 'edge.<other>', names: ['sip.<other>'] },
  'pol-proxyfqdn-own': { proxyFqdn: 'sip.<own>' },
  'pol-default-routing': { value: 'edge.litware.com' },
  'pol-default-route-no-address': { target: 'edge.litware.com' },
  'pol-default-route-dead': { target: 'edge.litware.com' },
  'pol-default-route-own': { value: 'sip.<own>' },
  'pol-hosting-missing': { target: microsoft },
  'pol-hosting-disabled': { target: microsoft },
  'pol-hosting-wrong-fqdn': { proxyFqdn: 'sipfed.resources.lync.com', expected: microsoft },
  'pol-hosting-flags': { setting: 'EnabledSharedAddressSpace', value: 'True' },
  'pol-hosting-verification': { value: 'AlwaysUnverifiable' },
  'pol-allowed-verification': { value: 'AlwaysUnverifiable' },
  'pol-user-policy-null': { policy: 'Global' },
  'pol-remote-vs-fed': { setting: 'AllowOutsideUsers' },
  'pol-fedroute-missing': { names: ['Taipei', 'Kaohsiung'] },
  'pol-fedroute-unlisted': { names: ['Taipei'], server: 'edge-old.<own>' },
  'pol-edge-fed-off': { server: 'edge.<own>' },
  'pol-two-edges': { names: ['edge1.<own>', 'edge2.<own>'] },
  'pol-edge-name-differs': { found: 'sip2.<own>', target: 'sip.<own>' },
  'pol-edge-name-alias': { found: 'sip2.<own>', target: 'sip.<own>' },
  'pol-replication': { server: 'edge.<own>' },
  'pol-discovered-verification': { value: 'AlwaysUnverifiable' },
  'pol-outgoing-unverifiable': { setting: 'MarkSourceVerifiableOnOutgoingMessages' },
  'pol-im-filter': { value: '.exe' },
  'pol-public-im': { domain: 'aol.com', providerName: 'AOL' },
  'cert-internal-expired': { setting: 'Internal', target: 'edge01.corp.<own>' },
  'cert-store-expired': { names: ['edge01.corp.<own>'] },
  'cert-internal-expiring': {
    setting: 'Internal',
    target: 'edge01.corp.<own>',
    notAfter: '2040-01-15',
  },
  'pol-edge-cert-unassigned': { server: 'edge.<own>' },
  'hyb-shared-false': { setting: 'SharedSipAddressSpace' },
  'hyb-provider-flags': { setting: 'EnabledSharedAddressSpace', value: 'False' },
  'hyb-list-mismatch': { names: ['contoso.com', 'litware.com'] },
  'hyb-dns-cloud': { target: microsoft },
  'hyb-hosting-attr': { value: 'SRV:' },
  'hyb-leftover-attrs': { names: ['OnPremHostingProvider', 'OnPremSIPEnabled'] },
  'hyb-version': { server: 'fe.<own>', found: '6.0.9319.562', expected: '6.0.9319.619' },
  'teams-fed-off': { setting: 'AllowFederatedUsers' },
  'teams-account-off': { setting: 'AccountEnabled' },
  'teams-allowed-blank': { setting: 'AllowedDomains' },
  'teams-subdomain': { domain: 'eu.<other>', found: '<other>' },
  'teams-user-policy': { policy: 'NoExternalAccess' },
  'teams-granular': { policy: 'SomePartners', value: 'AllowSpecificExternalDomains' },
  'teams-trial': { setting: 'ExternalAccessWithTrialTenants' },
  'teams-consumer': { setting: 'AllowTeamsConsumer' },
  'teams-skype-consumer': { domain: 'outlook.com' },
  'teams-upn-sip': { found: 'anna.chen@<own>' },
  'life-lync2013': { found: 'Lync Server 2013' },
  'life-sfb2015-2019': { found: 'Skype for Business Server 2019' },
  'life-sfbse': { found: 'Skype for Business Server Subscription Edition' },
  'life-ps': { found: 'SkypeOnlineConnector', expected: 'MicrosoftTeams' },
} as const satisfies { readonly [C in VisibleCode]?: Partial<FindingArgs<C>> };

/**
 * What stands in the slots of a page that speaks of no case: names and addresses that are kept for examples, of the kind that the
 * texts of this code want. A slot without an example of its own for this code has the general one.
 */
export function examplesOf(code: VisibleCode, side: Side): Examples {
  const own = domains[side];
  const other = domains[side === 'ours' ? 'theirs' : 'ours'];
  const domain = ofTheOther.has(code) ? other : own;
  const record = `_sipfederationtls._tcp.${domain}`;
  const special: Readonly<Partial<Record<VisibleCode, Examples>>> = ofCode;
  const fill = (text: string): string => text.replaceAll('<own>', own).replaceAll('<other>', other);
  const filled = Object.entries({ ...general, domain, record, ...special[code] }).map(
    ([slot, value]) => {
      if (typeof value === 'string') return [slot, fill(value)];
      return [slot, typeof value === 'number' ? value : value.map(fill)];
    },
  );
  // The entries are those of the tables, with their names filled in.
  return Object.fromEntries(filled) as Examples;
}
