import type { Slot, Slots } from './slots.ts';

/** blocks: no message of that direction gets through. risks: some fail, or all will soon. `-`: nothing. */
export type Effect = 'blocks' | 'risks' | '-';

/** Who mends it at the party that it is about. `person`: the one who asks; `nobody`: nothing to mend. */
export type Role =
  | 'dns-admin'
  | 'lync-admin'
  | 'network-admin'
  | 'tenant-admin'
  | 'partner-contact'
  | 'person'
  | 'nobody';

/** When a finding matters; see `services/reasoning/effects.ts` for how each is decided. */
export type Applies =
  'always' | 'srv-used' | 'path' | 'onprem' | 'tenant' | 'hybrid' | 'split-domain';

/** The delivery that makes a code visible. */
export type Delivery = 'main-job' | 'own-side' | 'deep-dns' | 'reference';

/** The deliveries that this version contains. A code of another delivery has no text yet and is never reported. */
export const delivered = ['main-job', 'own-side'] as const satisfies readonly Delivery[];

export interface CatalogRow {
  /** Whose thing is faulty. `either`: about one of the two, as found. */
  readonly about: 'theirs' | 'ours' | 'either' | 'neither';
  /** Effect on messages to, and from, the party that it is about. About neither: to = outbound, from = inbound. */
  readonly to: Effect;
  readonly from: Effect;
  readonly role: Role;
  /** `person`: concerns one user. */
  readonly scope: '-' | 'person';
  readonly applies: Applies;
  readonly since: Delivery;
  /** What can show it. */
  readonly seen: readonly (
    'dns' | 'dns-deep' | 'tcp' | 'tls' | 'certificate' | 'paste' | 'error' | 'answer' | 'input'
  )[];
  /** Values that its texts need. */
  readonly args: readonly Slot[];
  /** Codes that are consequences when this one is found about the same party; `theirs:code` speaks of the partner. */
  readonly masks: readonly string[];
  /** Alternatives of facts; all of one alternative must be known. */
  readonly needs: readonly (readonly string[])[];
}

/**
 * Every finding code, once: whose it is, what it does to messages, who mends it, what it explains away. Severity, side and
 * directions are computed from here and written nowhere else. The comment above a row says what is the case; the sentences that
 * people read are in `locales/`.
 */
// prettier-ignore
export const catalog = {
  // 1.1 federation record
  /** {domain} publishes no federation record {record}. */
  'dns-srv-missing': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'record'], masks: [], needs: [['federationSrv', 'apexSoa']] },
  /** {domain} does not exist in public DNS: mistyped, expired or never registered. */
  'dns-nxdomain': { about: 'either', to: 'blocks', from: 'risks', role: 'person', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain'], masks: ['dns-srv-missing'], needs: [['federationSrv', 'apexSoa']] },
  /** The address uses {domain}, but the person signs in with another SIP domain. */
  'dns-sip-domain-differs': { about: 'theirs', to: 'blocks', from: '-', role: 'person', scope: '-', applies: 'always', since: 'own-side', seen: ['error', 'answer'], args: ['domain', 'expected'], masks: [], needs: [['errorLines'], ['answers']] },
  /** Resolvers get no valid answer for {domain}; {server} reports a server failure. */
  'dns-servfail': { about: 'either', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'server'], masks: [], needs: [['dnsExchanges']] },
  /** The signatures of {domain} do not validate: validating resolvers refuse it. */
  'dns-dnssec-bogus': { about: 'either', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'always', since: 'deep-dns', seen: ['dns-deep'], args: ['domain', 'server'], masks: ['dns-servfail'], needs: [['dnssec']] },
  /** Listed name servers {nameservers} of {domain} do not answer for it. */
  'dns-lame-delegation': { about: 'either', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'always', since: 'deep-dns', seen: ['dns-deep'], args: ['domain', 'nameservers'], masks: [], needs: [['authorityAnswers']] },
  /** The name servers of {domain} give different answers. */
  'dns-ns-inconsistent': { about: 'either', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'deep-dns', seen: ['dns-deep'], args: ['domain', 'nameservers'], masks: [], needs: [['authorityAnswers']] },
  /** Our resolver {server} did not answer: nothing can be said about {domain}. */
  'dns-timeout': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'always', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'server'], masks: [], needs: [['dnsExchanges']] },
  /** Our resolver {server} refuses to answer: nothing can be said about {domain}. */
  'dns-refused': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'always', since: 'main-job', seen: ['dns'], args: ['domain', 'server'], masks: [], needs: [['dnsExchanges']] },
  /** {server} sends answers about {domain} that cannot be read. */
  'dns-malformed': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'always', since: 'main-job', seen: ['dns'], args: ['domain', 'server'], masks: [], needs: [['dnsExchanges']] },
  // Not in the first list of codes: many networks ask a resolver of their own that knows no public names and denies them all.
  // Without this row every partner would be said not to exist. Seen when it denies a well-known name as well.
  /** Our resolver {server} knows no public names: it denies even a well-known one, so nothing can be said about {domain}. */
  'dns-resolver-internal': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'always', since: 'main-job', seen: ['dns'], args: ['domain', 'server'], masks: [], needs: [['dnsExchanges']] },
  /** Our Edge asks a DNS server that does not know {record}; {server} is that one, or the Edge where nobody saw which it asks. */
  'dns-edge-resolver-internal-only': { about: 'ours', to: '-', from: 'blocks', role: 'dns-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain', 'record', 'server'], masks: [], needs: [['errorLines'], ['resolverViews']] },
  /** Inside and outside give different answers for {record}. */
  'dns-split-brain': { about: 'ours', to: '-', from: 'risks', role: 'dns-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['dns-deep', 'paste', 'error'], args: ['domain', 'record'], masks: [], needs: [['errorLines'], ['resolverViews']] },
  /** Another answer for {record} than ours may be an old one, which is kept for {ttl} seconds from when it was given. */
  'dns-stale-cache': { about: 'ours', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'srv-used', since: 'own-side', seen: ['paste'], args: ['domain', 'record', 'ttl'], masks: [], needs: [['resolverViews']] },
  /** The record names port {port} instead of 5061. */
  'dns-srv-wrong-port': { about: 'either', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'port'], masks: [], needs: [['federationSrv']] },
  /** {domain} declares that it offers no federation (target is the root). */
  'dns-srv-root-target': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record'], masks: [], needs: [['federationSrv']] },
  /** The target {target} is an alias of {alias}, which SRV forbids. */
  'dns-srv-target-cname': { about: 'either', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'target', 'alias'], masks: [], needs: [['federationSrv', 'targetAddresses']] },
  /** The target is an address ({target}), not a name. */
  'dns-srv-target-ip': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'target'], masks: ['dns-srv-target-no-address', 'dns-srv-strict-other-domain', 'dns-srv-unknown-hoster'], needs: [['federationSrv']] },
  /** The target {target} has no address. */
  'dns-srv-target-no-address': { about: 'either', to: 'blocks', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'record', 'target'], masks: [], needs: [['federationSrv', 'targetAddresses']] },
  /** {target} resolves to {address}, which cannot be reached from the Internet. */
  'dns-srv-target-private': { about: 'either', to: 'blocks', from: '-', role: 'dns-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['dns'], args: ['domain', 'target', 'address'], masks: ['probe-not-allowed'], needs: [['targetAddresses']] },
  /** The target {target} lies outside {domain} and is no host of Microsoft nor of a provider we enabled. */
  'dns-srv-strict-other-domain': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'target'], masks: [], needs: [['federationSrv']] },
  /** The target {target} lies more than one label below {domain}. */
  'dns-srv-strict-subdomain': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'target'], masks: [], needs: [['federationSrv']] },
  /** The target is {domain} itself: whether Edges accept it is not known. */
  'dns-srv-target-apex': { about: 'either', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'target'], masks: [], needs: [['federationSrv']] },
  /** The target {target} repeats the domain: a trailing dot was left out. */
  'dns-srv-target-doubled': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'target', 'expected'], masks: ['dns-srv-target-no-address', 'dns-srv-strict-subdomain'], needs: [['federationSrv']] },
  /** The record stands at {found} instead of {record}. */
  'dns-srv-wrong-name': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'found'], masks: ['dns-srv-missing'], needs: [['federationSrv', 'wrongNameSrv', 'wildcardProbe']] },
  /** {record} holds a {found} record instead of SRV. */
  'dns-srv-wrong-type': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'found'], masks: ['dns-srv-missing'], needs: [['federationSrv', 'wrongNameSrv']] },
  /** The DNS provider of {domain} cannot store SRV records. */
  'dns-srv-no-host-support': { about: 'either', to: '-', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'reference', seen: ['answer'], args: ['domain'], masks: [], needs: [['answers']] },
  /** The record names {target} (sign-in) instead of {expected} (federation). */
  'dns-srv-sipdir': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'target', 'expected'], masks: ['dns-srv-strict-other-domain', 'dns-srv-unknown-hoster'], needs: [['federationSrv']] },
  /** {domain} publishes several federation records; only one may be used. */
  'dns-srv-multiple': { about: 'either', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'names'], masks: [], needs: [['federationSrv']] },
  /** One federation record names an own Edge, another Microsoft 365. */
  'dns-srv-multiple-mixed': { about: 'either', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'record', 'names'], masks: ['dns-srv-multiple'], needs: [['federationSrv']] },
  /** The preferred target has the larger priority number. */
  'dns-srv-priority': { about: 'either', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'reference', seen: ['answer'], args: ['domain', 'names'], masks: [], needs: [['answers']] },
  /** A wildcard in {domain} invents answers, also for names nobody created. */
  'dns-srv-wildcard': { about: 'either', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'found'], masks: [], needs: [['wildcardProbe']] },
  /** The target {target} belongs to a service that has ended. */
  'dns-srv-dead-provider': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'target'], masks: ['dns-srv-strict-other-domain', 'dns-srv-unknown-hoster', 'dns-srv-target-no-address'], needs: [['federationSrv']] },
  /** {domain} lives in the Microsoft cloud {cloud}. */
  'dns-srv-other-cloud': { about: 'either', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns'], args: ['domain', 'target', 'cloud'], masks: [], needs: [['federationSrv']] },
  /** {target} belongs to a third party: perhaps a SIP hoster. */
  'dns-srv-unknown-hoster': { about: 'either', to: '-', from: '-', role: 'partner-contact', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'error'], args: ['domain', 'target'], masks: [], needs: [['federationSrv']] },
  /** Sign-in records of {domain} lead to Microsoft 365, but the federation record names {target}, which is dead. */
  'dns-srv-stale-onprem': { about: 'either', to: 'blocks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'srv-used', since: 'main-job', seen: ['dns', 'tcp'], args: ['domain', 'target'], masks: ['tcp-refused', 'tcp-timeout', 'tcp-unreachable', 'dns-srv-target-no-address'], needs: [['federationSrv', 'clientRecords', 'targetAddresses', 'tcpConnect', 'controlConnect']] },
  /** The Edge serves other SIP domains; its certificate leaves out {expected}. */
  'dns-srv-shared-edge-no-san': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'srv-used', since: 'reference', seen: ['answer'], args: ['expected', 'names'], masks: [], needs: [['answers']] },
  /** {target} has only IPv6 addresses: partners on IPv4 cannot reach it. */
  'dns-aaaa-only': { about: 'either', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['dns'], args: ['target'], masks: [], needs: [['targetAddresses']] },
  /** {target} publishes {address}, which does not answer over IPv6. */
  'dns-aaaa-broken': { about: 'either', to: 'risks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['dns', 'tcp'], args: ['target', 'address'], masks: ['tcp-dnslb-node-down'], needs: [['targetAddresses', 'tcpConnect']] },
  /** Microsoft manages the zone {domain}: records follow with delay. */
  'dns-full-redelegation': { about: 'either', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'deep-dns', seen: ['dns-deep'], args: ['domain', 'nameservers'], masks: [], needs: [['authorityAnswers']] },
  /** {domain} is a Microsoft 365 starting domain: its records are kept by Microsoft. */
  'dns-onmicrosoft': { about: 'either', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'main-job', seen: ['input'], args: ['domain'], masks: [], needs: [['typedDomain']] },
  /** What was typed ({value}) was read as {domain}. */
  'dns-idn': { about: 'neither', to: '-', from: '-', role: 'person', scope: '-', applies: 'always', since: 'main-job', seen: ['input'], args: ['value', 'domain'], masks: [], needs: [['typedDomain']] },
  /** Old mobile clients needed the federation record for push as well. */
  'dns-mobile-push': { about: 'ours', to: '-', from: '-', role: 'dns-admin', scope: '-', applies: 'onprem', since: 'reference', seen: ['answer'], args: ['domain'], masks: [], needs: [['answers']] },
  /** The Edge's address changed while its record may be cached for {ttl}. */
  'dns-edge-ip-change': { about: 'ours', to: 'risks', from: '-', role: 'dns-admin', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: ['target', 'ttl'], masks: [], needs: [['answers']] },

  // 1.2 client and platform records
  /** Lyncdiscover of {domain} leads outside Microsoft 365: the tenant counts as hybrid. */
  'cli-lyncdiscover-onprem': { about: 'ours', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['dns', 'error'], args: ['domain', 'target'], masks: [], needs: [['clientRecords']] },
  /** A wildcard answers for lyncdiscover of {domain}. */
  'cli-lyncdiscover-wildcard': { about: 'ours', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['dns', 'error'], args: ['domain', 'address'], masks: ['cli-lyncdiscover-onprem'], needs: [['clientRecords', 'wildcardProbe']] },
  /** {domain} has no lyncdiscover record. */
  'cli-lyncdiscover-missing': { about: 'ours', to: '-', from: '-', role: 'dns-admin', scope: '-', applies: 'always', since: 'own-side', seen: ['dns'], args: ['domain'], masks: [], needs: [['clientRecords']] },
  /** Internal sign-in records still lead to servers that are gone. */
  'cli-lyncdiscoverinternal-left': { about: 'ours', to: '-', from: 'risks', role: 'dns-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'answer'], args: ['domain', 'names'], masks: [], needs: [['answers']] },
  /** The sign-in record _sip._tls of {domain} is missing or wrong. */
  'cli-sip-tls-missing': { about: 'ours', to: '-', from: 'risks', role: 'dns-admin', scope: '-', applies: 'always', since: 'own-side', seen: ['dns'], args: ['domain', 'expected'], masks: [], needs: [['clientRecords']] },
  /** Sip.{domain} is missing or still leads to an own server. */
  'cli-sip-cname': { about: 'ours', to: '-', from: 'risks', role: 'dns-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['dns'], args: ['domain', 'expected'], masks: [], needs: [['clientRecords']] },
  /** Clients refuse to sign in at {target}: it lies outside {domain}. */
  'cli-strict-naming': { about: 'ours', to: '-', from: 'risks', role: 'dns-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['dns', 'error'], args: ['domain', 'target'], masks: [], needs: [['clientRecords']] },
  /** The sign-in record {record} names a host of another domain. */
  'cli-srv-target-other-domain': { about: 'ours', to: '-', from: 'risks', role: 'dns-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['dns'], args: ['domain', 'record', 'target'], masks: [], needs: [['clientRecords']] },
  /** Teams talks to Teams without SRV; servers, hybrids and other clouds need it. */
  'cli-dns-needed-by-teams': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },

  // 1.3 TCP and path
  /** No address of {target} is open on port {port}, and at least one refuses. */
  'tcp-refused': { about: 'either', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp', 'error'], args: ['target', 'address', 'port'], masks: [], needs: [['tcpConnect']] },
  /** No address of {target} answers on port {port}. */
  'tcp-timeout': { about: 'either', to: 'blocks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp', 'error'], args: ['target', 'address', 'port'], masks: [], needs: [['tcpConnect', 'controlConnect']] },
  /** The place we look from reaches port {port} nowhere: nothing is said about {target}. */
  // It explains away silence on either side: with our own domain named, our own Edge is looked at from the same blocked place.
  'tcp-outbound-blocked': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp'], args: ['port', 'target'], masks: ['theirs:tcp-timeout', 'tcp-timeout'], needs: [['tcpConnect', 'controlConnect']] },
  /** Port {port} is open towards us but closed from us. */
  'tcp-one-way': { about: 'ours', to: '-', from: 'blocks', role: 'network-admin', scope: '-', applies: 'path', since: 'own-side', seen: ['paste', 'error', 'answer'], args: ['port'], masks: [], needs: [['answers'], ['errorLines'], ['portTests', 'tcpConnect']] },
  /** There is no route to {target}. */
  'tcp-unreachable': { about: 'either', to: 'risks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp', 'error'], args: ['target', 'address'], masks: [], needs: [['tcpConnect']] },
  /** {target} accepts the connection and drops it before any certificate. */
  'tcp-reset-after-connect': { about: 'either', to: 'blocks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp', 'tls', 'error'], args: ['target', 'address', 'port'], masks: [], needs: [['tcpConnect', 'tlsHandshake']] },
  /** {target} seems to admit only listed source addresses. */
  'tcp-ip-allowlist': { about: 'either', to: 'risks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'own-side', seen: ['answer'], args: ['target'], masks: [], needs: [['answers', 'tcpConnect']] },
  /** A web server answers on port {port} of {target}: mutual TLS cannot pass. */
  'tcp-tls-terminating-proxy': { about: 'either', to: 'blocks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp', 'tls'], args: ['target', 'port'], masks: ['tls-plaintext'], needs: [['tlsHandshake']] },
  /** The Edge stands behind NAT and a hardware load balancer at once. */
  'tcp-nat-hlb': { about: 'ours', to: 'risks', from: 'risks', role: 'network-admin', scope: '-', applies: 'onprem', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** Our Edge leaves with another public address than its record names. */
  'tcp-nat-asymmetric': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'onprem', since: 'reference', seen: ['answer'], args: ['address'], masks: [], needs: [['answers']] },
  /** A test from inside cannot reach our own public address. */
  'tcp-hairpin': { about: 'ours', to: '-', from: '-', role: 'network-admin', scope: '-', applies: 'onprem', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** One of several addresses of {target} does not answer: {address}. */
  'tcp-dnslb-node-down': { about: 'either', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp'], args: ['target', 'address'], masks: [], needs: [['tcpConnect']] },
  /** Ports between our Edge and the inside are closed: {port}. */
  'tcp-edge-internal': { about: 'ours', to: 'risks', from: 'risks', role: 'network-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'answer'], args: ['port', 'names'], masks: [], needs: [['answers'], ['replicationStatus']] },
  /** Our Edge cannot fetch revocation lists over port 80. */
  'tcp-crl-blocked': { about: 'ours', to: 'risks', from: 'risks', role: 'network-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: [], masks: [], needs: [['errorLines'], ['eventLog']] },
  /** DNS over UDP or TCP port 53 is blocked on our side. */
  'tcp-53-blocked': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'path', since: 'deep-dns', seen: ['dns-deep'], args: ['server'], masks: ['dns-timeout'], needs: [['resolverViews']] },
  /** {target} publishes 443 for its own users but not 5061 for partners. */
  'tcp-443-only': { about: 'either', to: 'blocks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'reference', seen: ['answer'], args: ['target'], masks: ['tcp-timeout'], needs: [['answers']] },
  /** {target} begins the handshake, but its certificate never arrives whole: large packets may be lost. */
  'tcp-mtu': { about: 'either', to: 'risks', from: '-', role: 'network-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tls'], args: ['target', 'address'], masks: [], needs: [['tlsHandshake']] },
  /** The Access Edge service on {server} is not running. */
  'edge-service-down': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['server'], masks: [], needs: [['eventLog'], ['ourTopology']] },
  /** We did not connect to {address}:{port}: not a public address or not a federation port. */
  'probe-not-allowed': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'path', since: 'main-job', seen: ['tcp'], args: ['target', 'address', 'port'], masks: [], needs: [['tcpConnect']] },

  // 1.4 TLS and certificates
  /** {target} asks for our certificate and stops without one: as a healthy Edge does. */
  'tls-mtls-expected': { about: 'either', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'path', since: 'main-job', seen: ['tls'], args: ['target', 'address'], masks: [], needs: [['tlsHandshake']] },
  /** {target} accepts the connection and then says nothing. */
  'tls-silent': { about: 'either', to: 'blocks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tls'], args: ['target', 'address', 'port'], masks: [], needs: [['tlsHandshake']] },
  /** {target} answers without encryption on port {port}. */
  'tls-plaintext': { about: 'either', to: 'blocks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tls'], args: ['target', 'port', 'found', 'address'], masks: [], needs: [['tlsHandshake']] },
  /** {target} speaks only {found}; current servers expect {expected}. */
  'tls-version': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tls', 'error'], args: ['target', 'found', 'expected', 'address'], masks: [], needs: [['tlsHandshake']] },
  /** {target} speaks only TLS 1.3, which older Edge servers lack. */
  'tls-13-only': { about: 'either', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tls'], args: ['target', 'address'], masks: ['tls-version'], needs: [['tlsHandshake']] },
  /** No cipher suite in common with {target}. */
  'tls-cipher': { about: 'either', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['tls', 'error'], args: ['target', 'address'], masks: [], needs: [['tlsHandshake']] },
  /** The certificate of {target} ended on {notAfter}. */
  'cert-expired': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'paste', 'error'], args: ['target', 'names', 'notAfter', 'days', 'address'], masks: [], needs: [['certificateChain'], ['ourCertificates']] },
  // A listing of our own servers tells it, too, of the certificates that nobody outside sees.
  /** The certificate of {target} begins only on {notBefore}. */
  'cert-not-yet-valid': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'paste', 'error'], args: ['target', 'notBefore', 'address'], masks: [], needs: [['certificateChain'], ['ourCertificates']] },
  // Not in the first list of codes: to renew is the wrong advice where partners are shown a valid certificate already.
  /** A listing of our Edge shows a certificate of {target} that ended on {notAfter}, and partners are shown a valid one. */
  'cert-listed-expired': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['target', 'notAfter'], masks: [], needs: [['ourCertificates', 'certificateChain']] },
  /** In the certificate store those of {names} have ended; whether one of them is assigned was not shown. */
  'cert-store-expired': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['names'], masks: [], needs: [['ourCertificates']] },
  // The next three are not in the first list of codes. Of a listing only the certificate for partners was judged, and an event about our
  // own Front End was taken for one of somebody else; without the leg between Edge and Front End no message reaches anybody
  // (Microsoft, "Certificate requirements for internal servers" and "for external user access").
  /** The certificate of {target} for {setting}, which our own servers show each other, ended on {notAfter}. */
  'cert-internal-expired': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['target', 'setting', 'notAfter'], masks: [], needs: [['ourCertificates']] },
  /** The same certificate ends in {days} days. */
  'cert-internal-expiring': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['target', 'setting', 'notAfter', 'days'], masks: [], needs: [['ourCertificates']] },
  /** Our Edge cannot agree on TLS with our own server {target}: {hresult}. */
  'tls-internal-refused': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['error'], args: ['target', 'hresult'], masks: [], needs: [['errorLines']] },
  /** The certificate of {target} ends in {days} days. */
  'cert-expiring': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'paste'], args: ['target', 'notAfter', 'days', 'address'], masks: [], needs: [['certificateChain'], ['ourCertificates']] },
  /** The clock of {server} is wrong: signatures are refused. */
  'clock-skew': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'always', since: 'own-side', seen: ['error'], args: ['server'], masks: [], needs: [['errorLines']] },
  /** {target} shows a certificate that it signed itself. */
  'cert-selfsigned': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'error'], args: ['target', 'issuer', 'address'], masks: ['cert-untrusted-root'], needs: [['certificateChain']] },
  /** The certificate of {target} comes from {issuer}, which partners do not trust. */
  'cert-untrusted-root': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'paste', 'error'], args: ['target', 'issuer', 'address'], masks: [], needs: [['certificateChain'], ['ourCertificates']] },
  /** {target} leaves out the intermediate certificate of {issuer}. */
  'cert-missing-intermediate': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'error'], args: ['target', 'issuer', 'address'], masks: [], needs: [['certificateChain']] },
  /** Certificates that are no roots lie in our root store. */
  'cert-root-in-intermediate-store-mixup': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['names'], masks: [], needs: [['ourCertificates']] },
  /** Our server trusts too many roots: the list it sends is cut. */
  'cert-trustedissuers-too-many': { about: 'ours', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['error'], args: [], masks: [], needs: [['eventLog']] },
  /** The certificate of {target} does not name {expected}. */
  'cert-name-mismatch': { about: 'either', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'error'], args: ['target', 'expected', 'names', 'address'], masks: [], needs: [['certificateChain']] },
  /** {expected} stands only in the subject, not among the alternative names. */
  'cert-cn-only': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'expected', 'address'], masks: ['cert-name-mismatch'], needs: [['certificateChain']] },
  /** The certificate leaves out {expected}. */
  'cert-san-missing-sipdomain': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'paste', 'error'], args: ['domain', 'expected'], masks: [], needs: [['certificateChain']] },
  /** Only a wildcard covers {target}: not supported on an Edge. */
  'cert-wildcard': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'names', 'address'], masks: ['cert-san-missing-sipdomain'], needs: [['certificateChain']] },
  /** The certificate of {target} is not meant for servers. */
  'cert-no-server-eku': { about: 'either', to: 'blocks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'error'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** The certificate of {target} is not meant for clients, which mutual TLS may need. */
  'cert-no-client-eku': { about: 'either', to: '-', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** The key of {target} is too short ({found} bits). */
  'cert-weak-key': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'found', 'address'], masks: [], needs: [['certificateChain']] },
  /** The certificate of {target} is signed with SHA-1. */
  'cert-sha1': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** A certificate of {target} is signed with RSASSA-PSS, which servers do not support. */
  'cert-rsassa-pss': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** Our Edge's key lies in a provider that Lync cannot use. */
  'cert-cng': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: [], masks: [], needs: [['ourCertificates']] },
  /** {target} uses an elliptic-curve key: support by Edges is not certain. */
  'cert-ecdsa': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** The certificate of {target} was revoked. */
  'cert-revoked': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'path', since: 'own-side', seen: ['error'], args: ['target', 'address'], masks: [], needs: [['errorLines']] },
  /** The certificate of {target} names no place to check revocation. */
  'cert-no-cdp': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate', 'error'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** The revocation list of {target} could not be fetched. */
  'crl-unreachable': { about: 'either', to: 'risks', from: 'risks', role: 'network-admin', scope: '-', applies: 'path', since: 'own-side', seen: ['error'], args: ['target'], masks: [], needs: [['errorLines']] },
  /** The addresses of {target} show different certificates. */
  'cert-pool-differs': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'main-job', seen: ['certificate'], args: ['target', 'address'], masks: [], needs: [['certificateChain']] },
  /** {issuer} has been removed from the trusted roots. */
  'cert-ca-distrusted': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'path', since: 'reference', seen: ['answer'], args: ['issuer'], masks: [], needs: [['answers']] },
  /** A device on our side replaces the partner's certificate ({issuer}). */
  'tls-inspection': { about: 'ours', to: '-', from: 'risks', role: 'network-admin', scope: '-', applies: 'path', since: 'own-side', seen: ['answer'], args: ['issuer'], masks: [], needs: [['certificateChain', 'answers']] },
  /** The TLS negotiation with {target} failed, as the server reports. */
  'tls-1047': { about: 'either', to: 'blocks', from: '-', role: 'lync-admin', scope: '-', applies: 'path', since: 'own-side', seen: ['error'], args: ['target', 'hresult', 'address'], masks: [], needs: [['errorLines']] },

  // 1.5 policy on premises
  /** Federation is switched off for the organisation. */
  'pol-fed-disabled': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['setting', 'value'], masks: [], needs: [['ourAccessEdge']] },
  /** Partner discovery is off, and the allowed list is empty. */
  'pol-discovery-off': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain', 'setting'], masks: [], needs: [['ourAccessEdge', 'ourAllowedDomains']] },
  /** Discovery is off, and {domain} is not among the allowed domains. */
  'pol-not-allowed': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['ourAccessEdge', 'ourAllowedDomains']] },
  /** {domain} is on the blocked list. */
  'pol-blocked': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['ourBlockedDomains']] },
  /** {domain} cannot be on both lists at once. */
  'pol-allow-and-block': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['error'], args: ['domain'], masks: [], needs: [['errorLines']] },
  /** Only {found} is listed; whether that covers {domain} is not certain. */
  'pol-subdomain-on-list': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'found'], masks: [], needs: [['ourAllowedDomains']] },
  /** The partner uses several SIP domains; only {names} are listed. */
  'pol-partner-has-many-domains': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'answer'], args: ['domain', 'names'], masks: [], needs: [['ourAllowedDomains', 'answers']] },
  /** Our entry for {domain} still names {proxyFqdn}, which the partner has left. */
  'pol-proxyfqdn-stale': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'proxyFqdn', 'target'], masks: ['pol-proxyfqdn-differs', 'pol-proxyfqdn-wrong-name', 'theirs:tcp-refused', 'theirs:tcp-timeout', 'theirs:tcp-unreachable', 'theirs:dns-srv-target-no-address', 'theirs:cert-name-mismatch'], needs: [['ourAllowedDomains', 'federationSrv', 'targetAddresses', 'tcpConnect']] },
  /** Our entry for {domain} names {proxyFqdn}; their record names {target}. */
  'pol-proxyfqdn-differs': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'proxyFqdn', 'target'], masks: [], needs: [['ourAllowedDomains', 'federationSrv']] },
  /** Our entry for {domain} names {proxyFqdn}, which DNS does not know, and no record tells another host. */
  'pol-proxyfqdn-no-address': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'proxyFqdn'], masks: ['theirs:dns-srv-target-no-address'], needs: [['ourAllowedDomains', 'federationSrv', 'targetAddresses', 'tcpConnect']] },
  /** Our entry for {domain} names {proxyFqdn}, which is not in its certificate. */
  'pol-proxyfqdn-wrong-name': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'proxyFqdn', 'names'], masks: ['theirs:cert-name-mismatch'], needs: [['ourAllowedDomains', 'certificateChain']] },
  // Not in the first list of codes: a host of ours in the place of theirs is no stale name, and nothing to ask the partner about.
  /** Our entry for {domain} names {proxyFqdn}, a host of our own. */
  'pol-proxyfqdn-own': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'proxyFqdn'], masks: ['pol-proxyfqdn-differs', 'pol-proxyfqdn-stale', 'pol-proxyfqdn-no-address', 'pol-proxyfqdn-wrong-name'], needs: [['ourAllowedDomains']] },
  /** All federation goes to one default route {value}: DNS is not asked. */
  'pol-default-routing': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['value'], masks: [], needs: [['ourAccessEdge']] },
  // Not in the first list of codes: that everything goes one way may be meant, that this way leads nowhere is not, for whatever partner.
  /** All federation goes to {target}, for which DNS knows no address. */
  'pol-default-route-no-address': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['target'], masks: ['theirs:dns-srv-target-no-address'], needs: [['ourAccessEdge', 'targetAddresses', 'tcpConnect']] },
  /** All federation goes to {target}, which refuses connections or is silent. */
  'pol-default-route-dead': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['target'], masks: ['theirs:tcp-refused', 'theirs:tcp-timeout', 'theirs:tcp-unreachable'], needs: [['ourAccessEdge', 'targetAddresses', 'tcpConnect']] },
  // Not in the first list of codes: a default route that leads nowhere but back.
  /** Our default route {value} is the Edge that it is set on. */
  'pol-default-route-own': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['value'], masks: ['pol-default-routing', 'pol-default-route-no-address', 'pol-default-route-dead'], needs: [['ourAccessEdge']] },
  /** We have no hosting provider for {target}, where {domain} lives. */
  'pol-hosting-missing': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain', 'target'], masks: ['theirs:dns-srv-strict-other-domain'], needs: [['ourHostingProviders', 'federationSrv']] },
  /** Our hosting provider {providerName} is switched off. */
  'pol-hosting-disabled': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['providerName', 'target'], masks: ['pol-hosting-missing', 'theirs:dns-srv-strict-other-domain'], needs: [['ourHostingProviders', 'federationSrv']] },
  /** Our hosting provider {providerName} names {proxyFqdn} instead of {expected}. */
  'pol-hosting-wrong-fqdn': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['providerName', 'proxyFqdn', 'expected'], masks: ['pol-hosting-missing', 'theirs:dns-srv-strict-other-domain'], needs: [['ourHostingProviders', 'federationSrv']] },
  /** A provider with the same name or server exists already. */
  'pol-hosting-duplicate': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['error'], args: ['providerName'], masks: [], needs: [['errorLines']] },
  /** {providerName} has {setting} {value}, which does not fit this kind of set-up. */
  'pol-hosting-flags': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['providerName', 'setting', 'value'], masks: [], needs: [['ourHostingProviders']] },
  /** {providerName} lets only people on the contact list through. */
  'pol-hosting-verification': { about: 'ours', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['providerName', 'value'], masks: [], needs: [['ourHostingProviders']] },
  // Not in the first list of codes: the level stands at three places, and only at two of them was it judged.
  /** Our entry for {domain} lets only people on the contact list through. */
  'pol-allowed-verification': { about: 'ours', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['domain', 'value'], masks: [], needs: [['ourAllowedDomains']] },
  /** Discovery is off, and {domain} at {providerName} is not on the allowed list. */
  'pol-hosting-allowlist': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain', 'providerName'], masks: ['pol-not-allowed', 'pol-discovery-off'], needs: [['ourAccessEdge', 'ourAllowedDomains', 'ourHostingProviders', 'federationSrv']] },
  /** The policy {policy} does not allow {user} to federate. */
  'pol-user-policy': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: 'person', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['user', 'policy'], masks: [], needs: [['ourUserPolicy'], ['errorLines']] },
  /** {user} has no policy of their own: {policy} applies. */
  'pol-user-policy-null': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: 'person', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['user', 'policy'], masks: [], needs: [['ourUser', 'ourUserPolicy']] },
  /** {setting} opens remote access, which is another switch than federation. */
  'pol-remote-vs-fed': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['setting'], masks: [], needs: [['ourAccessEdge', 'ourUserPolicy']] },
  /** {user} is not enabled or does not exist. */
  'pol-user-disabled': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: 'person', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['user'], masks: [], needs: [['ourUser'], ['errorLines']] },
  // Not in the first list of codes: an account that exists and is switched off is mended otherwise than one that is missing.
  /** The account of {user} exists on the servers and is switched off. */
  'pol-account-off': { about: 'either', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: 'person', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['user'], masks: ['pol-user-disabled'], needs: [['ourUser']] },
  /** The site has no federation route to an Edge. */
  'pol-fedroute-missing': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['names'], masks: [], needs: [['ourTopology']] },
  // Not in the first list of codes: the route and the list of Edge pools each look in order by themselves.
  /** The federation route of {names} leads to {server}, which the list of Edge pools does not hold. */
  'pol-fedroute-unlisted': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['names', 'server'], masks: [], needs: [['ourTopology']] },
  /** Federation is not enabled for the Edge pool {server}. */
  'pol-edge-fed-off': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['server'], masks: [], needs: [['ourTopology']] },
  /** More than one Edge pool is enabled for federation: {names}. */
  'pol-two-edges': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['names'], masks: [], needs: [['ourTopology']] },
  // The next two are not in the first list of codes: the topology and the record each looked in order by itself.
  /** Our topology calls our Edge {found}, our record names {target}, and nothing shows that both are one. */
  'pol-edge-name-differs': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'dns'], args: ['found', 'target'], masks: [], needs: [['ourTopology', 'federationSrv']] },
  /** Our topology calls our Edge {found}, our record names {target}, and the certificate holds both. */
  'pol-edge-name-alias': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'dns', 'certificate'], args: ['found', 'target'], masks: [], needs: [['ourTopology', 'federationSrv', 'certificateChain']] },
  /** A change was not published, or the Edge set-up not run again. */
  'pol-not-published': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'answer'], args: [], masks: [], needs: [['ourTopology'], ['answers']] },
  /** {server} does not receive configuration changes. */
  'pol-replication': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['server'], masks: [], needs: [['replicationStatus']] },
  /** The Edge hands messages to a next hop that is gone ({server}). */
  'pol-nexthop': { about: 'ours', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'reference', seen: ['answer'], args: ['server'], masks: [], needs: [['answers']] },
  /** {domain} is not a SIP domain of our topology. */
  'pol-sipdomain-missing': { about: 'ours', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['ourSipDomains']] },
  /** A discovered partner is slowed down beyond its limits. */
  'pol-discovered-limits': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['ourAccessEdge'], ['eventLog']] },
  /** Discovered partners reach only people who have them as contacts. */
  'pol-discovered-verification': { about: 'ours', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['value'], masks: [], needs: [['ourAccessEdge']] },
  /** Our messages leave without the mark that partners may require. */
  'pol-outgoing-unverifiable': { about: 'ours', to: '-', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['setting'], masks: [], needs: [['ourAccessEdge']] },
  /** Partners see a notice that messages are archived. */
  'pol-archiving-disclaimer': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: [], masks: [], needs: [['ourAccessEdge']] },
  /** A message filter drops links or files. */
  'pol-im-filter': { about: 'either', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'error'], args: ['value'], masks: [], needs: [['answers'], ['errorLines']] },
  /** Privacy mode hides presence from people outside the contact list. */
  'pol-privacy-mode': { about: 'ours', to: 'risks', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: [], masks: [], needs: [['answers']] },
  /** Only one contact is affected: blocked or not accepted. */
  'pol-contact-permissions': { about: 'either', to: 'risks', from: '-', role: 'person', scope: '-', applies: 'always', since: 'own-side', seen: ['answer'], args: ['user'], masks: [], needs: [['answers']] },
  /** The partner withholds the reason: it stands only in their own log. */
  'pol-diag-header-off': { about: 'theirs', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['error'], args: ['domain'], masks: [], needs: [['errorLines']] },
  /** {domain} offers XMPP only, which current servers no longer speak. */
  'pol-xmpp': { about: 'theirs', to: 'risks', from: 'risks', role: 'partner-contact', scope: '-', applies: 'always', since: 'main-job', seen: ['dns', 'answer'], args: ['domain'], masks: [], needs: [['federationSrv', 'xmppSrv']] },
  /** The public service {providerName} has ended. */
  'pol-public-im': { about: 'either', to: 'blocks', from: 'blocks', role: 'nobody', scope: '-', applies: 'always', since: 'own-side', seen: ['paste', 'error', 'answer'], args: ['domain', 'providerName'], masks: [], needs: [['ourPublicProviders'], ['answers']] },
  /** Our Edge is set up as a clearing house, which is rarely meant. */
  'pol-clearinghouse': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: [], masks: [], needs: [['ourAccessEdge']] },
  /** The new certificate is not assigned to the external Edge interface. */
  'pol-edge-cert-unassigned': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste'], args: ['server'], masks: ['cert-expired'], needs: [['ourCertificates']] },
  /** The contact's IM address lacks its sip: prefix. */
  'pol-outlook-im-sip': { about: 'ours', to: '-', from: 'risks', role: 'person', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: ['user'], masks: [], needs: [['answers']] },

  // 1.6 hybrid
  /** The tenant does not share its SIP address space. */
  'hyb-shared-false': { about: 'ours', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'split-domain', since: 'own-side', seen: ['paste', 'error'], args: ['setting'], masks: [], needs: [['tenantFederation']] },
  /** {providerName} has {setting} {value}, which a hybrid must not have. */
  'hyb-provider-flags': { about: 'ours', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'split-domain', since: 'own-side', seen: ['paste', 'error'], args: ['providerName', 'setting', 'value'], masks: ['pol-hosting-flags'], needs: [['ourHostingProviders']] },
  // Not in the first list of codes. A hybrid whose servers have no provider for their own cloud has no flags that could be wrong, and
  // everything else looked in order; yet nothing that comes in through the Edge is passed on to people in Teams (Microsoft,
  // "Configure your Edge service to federate with Microsoft 365 or Office 365").
  /** Our servers have no hosting provider for {target}, where our own people in Teams live. */
  'hyb-provider-missing': { about: 'ours', to: 'blocks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'split-domain', since: 'own-side', seen: ['paste'], args: ['target'], masks: [], needs: [['ourHostingProviders']] },
  /** Server and tenant do not list the same domains: {names}. */
  'hyb-list-mismatch': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'hybrid', since: 'own-side', seen: ['paste'], args: ['domain', 'names'], masks: [], needs: [['ourAllowedDomains', 'ourBlockedDomains', 'ourAccessEdge', 'tenantFederation']] },
  /** The record of the shared domain {domain} leads to Microsoft 365 instead of our Edge. */
  // For all who have people on servers: in hybrid, and where there are servers alone.
  'hyb-dns-cloud': { about: 'ours', to: 'risks', from: 'risks', role: 'dns-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['dns', 'paste'], args: ['domain', 'target'], masks: [], needs: [['federationSrv', 'tenantFederation'], ['federationSrv']] },
  /** {domain} is a SIP domain of the tenant but not of our servers. */
  'hyb-domain-not-onprem': { about: 'ours', to: 'risks', from: 'blocks', role: 'lync-admin', scope: '-', applies: 'split-domain', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['ourSipDomains', 'tenantSipDomains'], ['errorLines']] },
  /** Our Edge cannot resolve {record} of our own domain. */
  'hyb-edge-srv': { about: 'ours', to: 'risks', from: 'blocks', role: 'dns-admin', scope: '-', applies: 'split-domain', since: 'own-side', seen: ['paste', 'error'], args: ['domain', 'record'], masks: [], needs: [['errorLines'], ['answers']] },
  /** The Edge certificate leaves out {expected} of an online SIP domain. */
  'hyb-san': { about: 'ours', to: 'risks', from: 'risks', role: 'lync-admin', scope: '-', applies: 'hybrid', since: 'own-side', seen: ['certificate', 'paste'], args: ['expected'], masks: ['cert-san-missing-sipdomain'], needs: [['certificateChain', 'tenantSipDomains']] },
  /** {user} is not synchronised to the tenant. */
  'hyb-sync': { about: 'ours', to: 'risks', from: 'risks', role: 'tenant-admin', scope: 'person', applies: 'hybrid', since: 'own-side', seen: ['paste', 'error'], args: ['user'], masks: [], needs: [['tenantUser'], ['ourUser'], ['errorLines']] },
  /** The SIP address of {user} exists twice. */
  'hyb-duplicate-sip': { about: 'ours', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'hybrid', since: 'own-side', seen: ['error'], args: ['user'], masks: [], needs: [['errorLines']] },
  /** {user} is marked as homed in the wrong place ({value}). */
  'hyb-hosting-attr': { about: 'ours', to: 'blocks', from: 'blocks', role: 'lync-admin', scope: 'person', applies: 'hybrid', since: 'own-side', seen: ['paste'], args: ['user', 'value'], masks: [], needs: [['ourUser'], ['tenantUser']] },
  /** After the move, attributes or records still point to servers that are gone. */
  'hyb-leftover-attrs': { about: 'ours', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'dns'], args: ['user', 'names'], masks: [], needs: [['tenantUser'], ['clientRecords']] },
  /** Two forests are hybrid with one tenant. */
  'hyb-multi-forest': { about: 'ours', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'hybrid', since: 'reference', seen: ['answer'], args: ['names'], masks: [], needs: [['answers']] },
  /** {server} is too old ({found}) to move people to Teams. */
  'hyb-version': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'hybrid', since: 'own-side', seen: ['paste'], args: ['server', 'found', 'expected'], masks: [], needs: [['ourTopology']] },
  /** Moving a person failed with {code}. */
  'hyb-move-errors': { about: 'ours', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'hybrid', since: 'own-side', seen: ['error'], args: ['code'], masks: [], needs: [['errorLines']] },
  /** Partners with a fixed entry for our Edge break when we move. */
  'hyb-partner-direct': { about: 'theirs', to: 'risks', from: 'risks', role: 'partner-contact', scope: '-', applies: 'hybrid', since: 'reference', seen: ['answer'], args: ['domain'], masks: [], needs: [['answers']] },

  // 1.7 Teams tenant
  /** External access is switched off for the whole tenant. */
  'teams-fed-off': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'error'], args: ['setting'], masks: [], needs: [['tenantFederation']] },
  /** The list of allowed domains is empty, which blocks everyone. */
  'teams-allowed-blank': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'error'], args: ['setting'], masks: ['teams-not-allowed'], needs: [['tenantFederation']] },
  /** {domain} is missing from the tenant's allowed domains. */
  'teams-not-allowed': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['tenantFederation']] },
  /** {domain} is on the tenant's blocked list. */
  'teams-blocked': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'error'], args: ['domain'], masks: [], needs: [['tenantFederation']] },
  /** The entry {found} does not cover {domain}. */
  'teams-subdomain': { about: 'either', to: '-', from: '-', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['domain', 'found'], masks: [], needs: [['tenantFederation']] },
  // The flag stands in the policies; of the account only which of them counts is needed, and Global counts for all others.
  /** The policy {policy} does not allow {user} external access. */
  'teams-user-policy': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste', 'error'], args: ['user', 'policy'], masks: [], needs: [['tenantUserPolicy', 'tenantUser'], ['tenantUserPolicy']] },
  // The rule stands in the policies; the account tells which of them counts, the tenant whether rules of people count at all.
  /** The policy {policy} of {user} has its own rule: {value}. */
  'teams-granular': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['user', 'policy', 'value'], masks: [], needs: [['tenantUserPolicy', 'tenantUser', 'tenantFederation']] },
  /** One side allows, the other perhaps not: both must. */
  'teams-mutual': { about: 'either', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['error', 'answer'], args: ['domain'], masks: [], needs: [['errorLines'], ['answers']] },
  /** Tenants with trial licences only are refused. */
  'teams-trial': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'error', 'answer'], args: ['setting', 'domain'], masks: [], needs: [['tenantFederation', 'answers'], ['errorLines']] },
  /** Trial tenants cannot talk to servers or other clouds. */
  'teams-trial-vs-server': { about: 'either', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: ['domain'], masks: [], needs: [['answers']] },
  /** The two organisations live in different Microsoft clouds ({cloud}). */
  'teams-cross-cloud': { about: 'neither', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['dns', 'answer'], args: ['cloud', 'domain'], masks: [], needs: [['federationSrv'], ['answers']] },
  /** {domain} lives in the cloud operated by 21Vianet: one-to-one chat only. */
  'teams-21vianet': { about: 'neither', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['dns', 'answer'], args: ['domain'], masks: [], needs: [['federationSrv'], ['answers']] },
  /** People with private Teams accounts are shut out by {setting}. */
  'teams-consumer': { about: 'ours', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['setting'], masks: [], needs: [['tenantFederation']] },
  /** Talking to private Skype accounts ended in May 2025. */
  'teams-skype-consumer': { about: 'neither', to: 'blocks', from: 'blocks', role: 'nobody', scope: '-', applies: 'always', since: 'own-side', seen: ['answer'], args: ['domain'], masks: [], needs: [['answers']] },
  /** Messages from Teams fail while a Skype for Business recipient is offline. */
  'teams-sfb-recipient-offline': { about: 'theirs', to: 'risks', from: '-', role: 'person', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: ['user'], masks: [], needs: [['answers']] },
  /** Between Teams and Skype for Business only plain one-to-one text works. */
  'teams-interop-limits': { about: 'either', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste', 'answer'], args: [], masks: [], needs: [['tenantUser'], ['answers']] },
  /** {user} is homed on a server and cannot federate from Teams. */
  'teams-onprem-homed': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['user'], masks: [], needs: [['tenantUser']] },
  /** Messages from outside reach {user} in Skype for Business, not in Teams. */
  'teams-islands': { about: 'either', to: 'risks', from: '-', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['user'], masks: [], needs: [['tenantUser']] },
  /** Sign-in name, mail address and SIP address of {user} differ. */
  'teams-upn-sip': { about: 'either', to: 'risks', from: '-', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste', 'error'], args: ['user', 'found'], masks: [], needs: [['tenantUser']] },
  /** People outside are found only by their complete address. */
  'teams-search': { about: 'ours', to: '-', from: '-', role: 'person', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** A setting was changed less than a day ago. */
  'teams-propagation': { about: 'either', to: 'risks', from: 'risks', role: 'nobody', scope: '-', applies: 'tenant', since: 'own-side', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** {user} is blocked individually. */
  'teams-blocked-user': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['user'], masks: [], needs: [['tenantFederation', 'tenantUser']] },
  /** The recipient has blocked or not accepted the sender. */
  'teams-recipient-blocked': { about: 'theirs', to: 'risks', from: '-', role: 'person', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: ['user'], masks: [], needs: [['answers']] },
  /** An unknown presence alone is no fault. */
  'teams-presence-unknown': { about: 'either', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'tenant', since: 'own-side', seen: ['error', 'answer'], args: [], masks: [], needs: [['errorLines'], ['answers']] },
  /** Joining their meeting fails, which other settings govern than chat. */
  'teams-meeting-join': { about: 'either', to: '-', from: '-', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['error'], args: [], masks: [], needs: [['errorLines']] },
  /** Guest access, shared channels and external access are three things. */
  'teams-guest-confusion': { about: 'ours', to: '-', from: '-', role: 'person', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** In a group chat only the starter's relation counts. */
  'teams-group-chat': { about: 'either', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** The person appears as unknown: deleted, disabled for a while, or on trial. */
  'teams-unknown-user': { about: 'theirs', to: 'risks', from: '-', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['error', 'answer'], args: ['user'], masks: [], needs: [['errorLines'], ['answers']] },
  /** {user} has no Teams licence. */
  'teams-no-licence': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['user'], masks: [], needs: [['tenantUser']] },
  // The next two are not in the first list of codes. An account that is switched off was shown among others whose policies and lists
  // let everything through, and nothing was left that could fail; yet nobody signs in with it (Microsoft, "Get-CsOnlineUser":
  // AccountEnabled tells whether a user may sign in in Entra ID). People of a SIP domain that is disabled in the tenant lose their
  // SIP address and cannot federate with anybody (Microsoft, "Disable-CsOnlineSipDomain").
  /** The account of {user} is switched off, as {setting} shows. */
  'teams-account-off': { about: 'either', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: 'person', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['user', 'setting'], masks: [], needs: [['tenantUser']] },
  /** The tenant has disabled the SIP domain {domain}. */
  'teams-sipdomain-off': { about: 'ours', to: 'blocks', from: 'blocks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'own-side', seen: ['paste'], args: ['domain'], masks: [], needs: [['tenantSipDomains']] },
  /** Our clients cannot reach the Teams service. */
  'teams-endpoint': { about: 'ours', to: 'blocks', from: 'blocks', role: 'network-admin', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: ['names'], masks: [], needs: [['answers']] },
  /** An information barrier or access rule stands between the two. */
  'teams-info-barrier': { about: 'either', to: 'risks', from: 'risks', role: 'tenant-admin', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: ['policy'], masks: [], needs: [['answers']] },

  // 1.8 life cycle
  /** {found} is out of support since 2023 or longer. */
  'life-lync2013': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'answer'], args: ['found'], masks: [], needs: [['ourTopology'], ['answers']] },
  /** Lync Online and Skype for Business Online are Microsoft Teams today. */
  'life-sfbo': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** The Skype for Business Online service no longer exists. */
  'life-sfbo-infra': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** {found} receives no security updates any more. */
  'life-sfb2015-2019': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'answer'], args: ['found'], masks: [], needs: [['ourTopology'], ['answers']] },
  /** Subscription Edition is the only supported server. */
  'life-sfbse': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'onprem', since: 'own-side', seen: ['paste', 'answer'], args: ['found'], masks: [], needs: [['ourTopology'], ['answers']] },
  /** The XMPP gateway was removed from current servers. */
  'life-xmpp': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** The public messaging services of that time have all ended. */
  'life-pic': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** The module {found} is gone: use {expected}. */
  'life-ps': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'own-side', seen: ['paste', 'answer'], args: ['found', 'expected'], masks: [], needs: [['answers']] },
  /** Moving a person to the cloud makes them a Teams user at once. */
  'life-move': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'hybrid', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** Trial tenants are refused by default since 2024. */
  'life-trial': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'tenant', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
  /** Public authorities stop issuing certificates meant for clients. */
  'life-eku': { about: 'either', to: '-', from: '-', role: 'lync-admin', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: ['issuer'], masks: [], needs: [['answers']] },
  /** {found} has been replaced by {expected}. */
  'life-tools': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: ['found', 'expected'], masks: [], needs: [['answers']] },
  /** The old documentation lives at a new address. */
  'life-docs': { about: 'neither', to: '-', from: '-', role: 'nobody', scope: '-', applies: 'always', since: 'reference', seen: ['answer'], args: [], masks: [], needs: [['answers']] },
} as const satisfies Readonly<Record<string, CatalogRow>>;

export type FindingCode = keyof typeof catalog;

/** The values a finding of this code carries. */
export type FindingArgs<C extends FindingCode> = {
  readonly [S in (typeof catalog)[C]['args'][number]]: Slots[S];
};

/** The codes of a delivery. */
export type CodeOf<D extends Delivery> = {
  [C in FindingCode]: (typeof catalog)[C]['since'] extends D ? C : never;
}[FindingCode];

/** Codes of the deliveries that this version contains: each has its texts in both languages. */
export type VisibleCode = CodeOf<(typeof delivered)[number]>;

/** The row of a code, with the types of the table instead of its literals. */
export function rowOf(code: FindingCode): CatalogRow {
  return catalog[code];
}

/** Whether a code does anything to messages at all; healthy pictures and plain notes do not. */
export function isHarmful(code: FindingCode): boolean {
  const { to, from } = rowOf(code);
  return to !== '-' || from !== '-';
}

/** Tells whether a word is a finding code; for codes that come from outside. */
export function isFindingCode(word: string): word is FindingCode {
  return Object.hasOwn(catalog, word);
}
