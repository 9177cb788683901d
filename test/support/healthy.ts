import type { Evidence } from '../../services/model/evidence.ts';
import { nothingPasted } from '../../services/model/facts.ts';
import type {
  Address,
  CertificateChain,
  CertificateView,
  Exchange,
  FactValues,
  Known,
  NameAnswer,
  PartyFacts,
  SrvRecord,
  TargetAddress,
  TcpConnect,
  TlsHandshake,
  Unknown,
  UnknownReason,
} from '../../services/model/facts.ts';

/** The instant as of which tests judge; the healthy certificate has a year to go. */
export const at = '2026-11-20T00:00:00.000Z';

export const edgeAddress = '192.0.2.10';
export const otherAddress = '192.0.2.11';
export const edgeAddress6 = '2001:db8::10';
export const microsoftHost = 'sipfed.online.lync.com';

export function known<T>(value: T, ...evidence: readonly Evidence[]): Known<T> {
  return { known: true, value, evidence };
}

export function unknown(why: UnknownReason = 'timeout', detail?: string): Unknown {
  return { known: false, why, ...(detail !== undefined && { detail }) };
}

export function srv(differs: Partial<SrvRecord> = {}): SrvRecord {
  return { target: 'sip.contoso.com', port: 5061, priority: 0, weight: 0, ttl: 3600, ...differs };
}

type SrvAnswer = FactValues['federationSrv'];

/** The answer to the question for a federation record; without records the name exists and holds none. */
export function srvAnswer(records: readonly SrvRecord[], differs: Partial<SrvAnswer> = {}) {
  const answer: SrvAnswer = {
    name: '_sipfederationtls._tcp.contoso.com',
    outcome: records.length > 0 ? 'records' : 'no-data',
    records: [...records],
    omitted: 0,
    aliases: [],
    ...differs,
  };
  return answer;
}

/** What one name holds: nothing, unless told. */
export function nameAnswer(name: string, differs: Partial<NameAnswer> = {}): NameAnswer {
  return {
    name,
    type: 'A',
    outcome: 'no-such-name',
    aliases: [],
    addresses: [],
    hosts: [],
    texts: [],
    ...differs,
  };
}

/** A name that leads to `host` by an alias. */
export function alias(name: string, host: string): NameAnswer {
  return nameAnswer(name, { outcome: 'records', aliases: [host], addresses: ['198.51.100.80'] });
}

/** One look at the federation record of contoso.com and what became of it. */
export function exchange(outcome: Exchange['outcome'], differs: Partial<Exchange> = {}): Exchange {
  return {
    name: '_sipfederationtls._tcp.contoso.com',
    type: 'SRV',
    server: '192.0.2.53:53',
    outcome,
    ms: 12,
    purpose: 'partner',
    ...differs,
  };
}

/** An address as a fact holds it. Documentation ranges count as public here, for nothing else may stand in a test. */
export function address(text: string, kind = 'public'): Address {
  return { address: text, family: text.includes(':') ? 6 : 4, class: kind };
}

/** Addresses of one host of the record; none means that the host has none. */
export function published(
  addresses: readonly Address[] = [address(edgeAddress)],
  differs: Partial<TargetAddress> = {},
): TargetAddress {
  const has = (family: 4 | 6) => addresses.some((one) => one.family === family);
  return {
    host: 'sip.contoso.com',
    from: 'record',
    outcome: addresses.length > 0 ? 'records' : 'no-data',
    aliases: [],
    addresses: [...addresses],
    v4: has(4) ? 'records' : 'none',
    v6: has(6) ? 'records' : 'none',
    ttl: 3600,
    ...differs,
  };
}

export function tcp(result: TcpConnect['result'], differs: Partial<TcpConnect> = {}): TcpConnect {
  const where = differs.address ?? edgeAddress;
  return {
    host: 'sip.contoso.com',
    from: 'record',
    address: where,
    port: 5061,
    family: where.includes(':') ? 6 : 4,
    result,
    ms: 20,
    ...differs,
  };
}

/** The handshake of a healthy Edge: it shows its certificate, wants ours, and ends without it. */
export function handshake(differs: Partial<TlsHandshake> = {}): TlsHandshake {
  return {
    host: 'sip.contoso.com',
    from: 'record',
    address: edgeAddress,
    port: 5061,
    outcome: 'certificate-then-refused',
    version: 'TLSv1.2',
    cipher: 'ECDHE-RSA-AES256-GCM-SHA384',
    certificateRequested: true,
    attempts: [{ rung: 'tls12', outcome: 'certificate-then-refused', alert: 40, ms: 30 }],
    ms: 30,
    ...differs,
  };
}

/** A handshake in which no certificate came. */
export function noCertificate(
  outcome: TlsHandshake['outcome'],
  differs: Partial<TlsHandshake> = {},
): TlsHandshake {
  return {
    host: 'sip.contoso.com',
    from: 'record',
    address: edgeAddress,
    port: 5061,
    outcome,
    certificateRequested: false,
    attempts: [],
    ms: 30,
    ...differs,
  };
}

export function certificate(differs: Partial<CertificateView> = {}): CertificateView {
  return {
    sha256: 'leaf',
    subject: 'CN=sip.contoso.com',
    commonName: 'sip.contoso.com',
    issuer: 'CN=Issuing CA 1,O=Example Trust',
    issuerName: 'Issuing CA 1',
    names: ['sip.contoso.com'],
    namesOmitted: 0,
    hasAlternativeNames: true,
    notBefore: '2026-11-01T00:00:00.000Z',
    notAfter: '2027-11-20T00:00:00.000Z',
    key: { type: 'rsa', bits: 2048 },
    signature: { hash: 'SHA-256', pss: false },
    extendedKeyUsages: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'],
    revocation: ['http://crl.example.net/1.crl'],
    issuerUrls: ['http://aia.example.net/1.crt'],
    isCa: false,
    selfSigned: false,
    ...differs,
  };
}

export function intermediate(differs: Partial<CertificateView> = {}): CertificateView {
  return certificate({
    sha256: 'intermediate',
    subject: 'CN=Issuing CA 1,O=Example Trust',
    commonName: 'Issuing CA 1',
    issuer: 'CN=Root CA,O=Example Trust',
    issuerName: 'Root CA',
    names: [],
    hasAlternativeNames: false,
    notAfter: '2031-01-01T00:00:00.000Z',
    extendedKeyUsages: null,
    isCa: true,
    ...differs,
  });
}

/** A chain as sent; all of it is part of the judged path. */
export function chain(
  sent: readonly CertificateView[] = [certificate(), intermediate()],
  differs: Partial<CertificateChain> = {},
): CertificateChain {
  return {
    host: 'sip.contoso.com',
    from: 'record',
    address: edgeAddress,
    port: 5061,
    sent: [...sent],
    trust: 'trusted',
    anchor: 'Root CA',
    path: sent.map(({ sha256 }) => sha256),
    ...differs,
  };
}

type PartyValues = Pick<FactValues, keyof PartyFacts>;

/** What a row may say about one fact: its value, or that it is unknown. */
export type Given<V> = { readonly [N in keyof V]?: V[N] | Unknown };

/** A healthy own Edge at `sip.` of the domain, with mutual TLS. */
export function healthyEdge(domain = 'contoso.com', differs: Given<PartyValues> = {}): PartyFacts {
  const host = `sip.${domain}`;
  const leaf = certificate({ subject: `CN=${host}`, commonName: host, names: [host] });
  const record = `_sipfederationtls._tcp.${domain}`;
  return withFacts(quietFacts(domain), {
    dnsExchanges: [exchange('records', { name: record })],
    federationSrv: srvAnswer([srv({ target: host })], { name: record }),
    clientRecords: {
      lyncdiscover: nameAnswer(`lyncdiscover.${domain}`, {
        outcome: 'records',
        addresses: ['192.0.2.20'],
      }),
      sip: nameAnswer(host, { outcome: 'records', addresses: [edgeAddress] }),
      sipTls: nameAnswer(`_sip._tls.${domain}`, { type: 'SRV', outcome: 'records', hosts: [host] }),
    },
    targetAddresses: [published(undefined, { host })],
    tcpConnect: [tcp('open', { host })],
    tlsHandshake: [handshake({ host })],
    certificateChain: [chain([leaf, intermediate()], { host })],
    ...differs,
  });
}

/** A healthy Microsoft 365 tenant with its four records, in the cloud whose hosts are given. */
export function healthyTenant(
  hosts: { federation: string; discover: string; signIn: string; mail: string },
  domain = 'contoso.com',
  differs: Given<PartyValues> = {},
): PartyFacts {
  const host = hosts.federation;
  const where = { host, address: '198.51.100.61' };
  const leaf = certificate({ subject: `CN=${host}`, commonName: host, names: [host] });
  const record = `_sipfederationtls._tcp.${domain}`;
  return withFacts(quietFacts(domain), {
    dnsExchanges: [exchange('records', { name: record })],
    federationSrv: srvAnswer([srv({ target: host, priority: 100, weight: 1 })], { name: record }),
    clientRecords: {
      lyncdiscover: alias(`lyncdiscover.${domain}`, hosts.discover),
      sip: alias(`sip.${domain}`, hosts.signIn),
      sipTls: nameAnswer(`_sip._tls.${domain}`, {
        type: 'SRV',
        outcome: 'records',
        hosts: [hosts.signIn],
      }),
    },
    m365Records: { ...noMail(domain), mx: mailAt(domain, hosts.mail) },
    targetAddresses: [published([address(where.address)], { host })],
    tcpConnect: [tcp('open', where)],
    tlsHandshake: [handshake(where)],
    certificateChain: [chain([leaf, intermediate()], where)],
    ...differs,
  });
}

export const worldwide = {
  federation: microsoftHost,
  discover: 'webdir.online.lync.com',
  signIn: 'sipdir.online.lync.com',
  mail: 'contoso-com.mail.protection.outlook.com',
};
export const china = {
  federation: 'sipfed.online.partner.lync.cn',
  discover: 'webdir.online.partner.lync.cn',
  signIn: 'sipdir.online.partner.lync.cn',
  mail: 'contoso-com.mail.protection.partner.outlook.cn',
};

export function mailAt(domain: string, host: string): NameAnswer {
  return nameAnswer(domain, { type: 'MX', outcome: 'records', hosts: [host] });
}

function noMail(domain: string): FactValues['m365Records'] {
  return {
    mx: mailAt(domain, `mail.${domain}`),
    txt: nameAnswer(domain, { type: 'TXT', outcome: 'no-data' }),
    autodiscover: nameAnswer(`autodiscover.${domain}`),
    enterpriseregistration: nameAnswer(`enterpriseregistration.${domain}`),
  };
}

/** A domain that exists and has its own mail, and nothing of federation. */
export function quietFacts(domain = 'contoso.com', differs: Given<PartyValues> = {}): PartyFacts {
  const record = `_sipfederationtls._tcp.${domain}`;
  const noPath = unknown('skipped', 'no-record');
  const facts: PartyFacts = {
    typedDomain: known({
      typed: domain,
      domain,
      unicode: domain,
      rewritten: false,
      mixedScript: false,
    }),
    dnsExchanges: known([exchange('no-data', { name: record })]),
    federationSrv: known(srvAnswer([], { name: record })),
    apexSoa: known({ outcome: 'records', zone: domain }),
    wildcardProbe: known({
      service: nameAnswer(`_q7x._tcp.${domain}`, { type: 'SRV' }),
      host: nameAnswer(`q7x.${domain}`),
    }),
    wrongNameSrv: unknown('skipped'),
    xmppSrv: unknown('skipped'),
    clientRecords: known({
      lyncdiscover: nameAnswer(`lyncdiscover.${domain}`),
      sip: nameAnswer(`sip.${domain}`),
      sipTls: nameAnswer(`_sip._tls.${domain}`, { type: 'SRV' }),
    }),
    m365Records: known(noMail(domain)),
    targetAddresses: noPath,
    tcpConnect: noPath,
    tlsHandshake: noPath,
    certificateChain: noPath,
    ...nothingPasted,
  };
  return withFacts(facts, differs);
}

/** The same facts with some replaced: by a value, which is then known, or by an unknown. */
export function withFacts<F extends object>(facts: F, differs: object): F {
  const changed = Object.entries(differs).map(([name, value]) => [
    name,
    isUnknown(value) ? value : known(value),
  ]);
  return { ...facts, ...Object.fromEntries(changed) } as F;
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'known' in value && value.known === false;
}
