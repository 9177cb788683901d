import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../../../bot/demo/scenes.ts';
import type { Scene } from '../../../bot/demo/world.ts';

/** The rows of a public zone, in the notation of the fake DNS server. */
type Zone = Record<string, Scene['records'][string]>;

/** An account on the servers, in the tenant, or in both. */
export interface Account {
  readonly name: string;
  /** Undefined while the account has no address. */
  sip: string | undefined;
  enabled: boolean;
  home: 'servers' | 'cloud';
  mode: string;
  isSynchronised: boolean;
  /** An attribute that still points to the servers. */
  hasLeftover: boolean;
}

export interface ProviderEntry {
  identity: string;
  proxy: string;
  level: string;
  enabled: boolean;
  shared: boolean;
}

/** What an organisation has in DNS, on its servers and in its tenant. Whoever follows a guide changes it. */
export interface Organisation {
  readonly our: string;
  readonly their: string;
  zone: Zone;
  theirZone: Zone;
  isEdgeListening: boolean;
  isTheirEdgeHealthy: boolean;
  /** `none`: expired; `ordered` and `assigned`: there, and not in use before the service restarts. */
  certificate: 'none' | 'ordered' | 'imported' | 'assigned' | 'in-use';
  build: string;
  hasServers: boolean;
  edges: { name: string; isEnabled: boolean }[];
  sites: { name: string; route: string }[];
  isPublished: boolean;
  isReplicated: boolean;
  isOutboundOpen: boolean;
  edgeFindsPartner: boolean;
  accessEdge: { allow: boolean; discovery: boolean; outside: boolean; routing: string };
  allowed: Map<string, string>;
  blocked: Set<string>;
  providers: ProviderEntry[];
  serverPolicy: boolean;
  partnerLetsUsIn: boolean;
  accounts: Account[];
  sipDomains: string[];
  tenant: {
    domains: string[];
    allow: boolean;
    /** `all`, or a list. */
    allowed: 'all' | Set<string>;
    blocked: Set<string>;
    trials: Set<string>;
    /** Whether trial tenants get through. */
    trialsAllowed: boolean;
    shared: boolean;
    policy: boolean;
  };
  /** Settings of other products, which nothing reads back. */
  readonly others: string[];
}

const address = '203.0.113.10';
const theirAddress = '203.0.113.20';
const day = 86_400_000;
const cloudHost = 'sipfed.online.lync.com';

function nowhere(domain: string): Zone {
  return { [`${domain} SOA`]: '1 300' };
}

/** An organisation that has nothing yet but people, and a partner that is blocked by mistake. */
export function fromNothing(partner: 'edge' | 'cloud' | 'nowhere', our: string, their: string) {
  const organisation: Organisation = {
    our,
    their,
    zone: nowhere(our),
    theirZone:
      partner === 'edge'
        ? { ...edgeZone(their, theirAddress) }
        : partner === 'cloud'
          ? { ...microsoftZone(their) }
          : nowhere(their),
    isEdgeListening: false,
    isTheirEdgeHealthy: true,
    certificate: 'none',
    build: '6.0.9319.0',
    hasServers: false,
    edges: [],
    sites: [{ name: 'Taipei', route: '' }],
    isPublished: false,
    isReplicated: false,
    isOutboundOpen: false,
    edgeFindsPartner: false,
    accessEdge: { allow: false, discovery: false, outside: false, routing: 'UseDnsSrvRouting' },
    allowed: new Map([['litware.com', '']]),
    blocked: new Set([their]),
    providers: [],
    serverPolicy: false,
    partnerLetsUsIn: false,
    accounts: [
      {
        name: 'meiling',
        sip: undefined,
        enabled: false,
        home: 'servers',
        mode: 'Islands',
        isSynchronised: false,
        hasLeftover: false,
      },
    ],
    sipDomains: [our],
    tenant: {
      domains: ['litware.com'],
      allow: false,
      allowed: new Set(['litware.com']),
      blocked: new Set(),
      trials: new Set(),
      trialsAllowed: true,
      shared: false,
      policy: false,
    },
    others: [],
  };
  return organisation;
}

/** An organisation whose servers have federated for years. */
export function withServers(partner: 'edge' | 'cloud', our: string, their: string): Organisation {
  const organisation = fromNothing(partner, our, their);
  const edge = `edge01.${our}`;
  const person = organisation.accounts[0];
  if (person !== undefined) Object.assign(person, { sip: `sip:meiling@${our}`, enabled: true });
  return Object.assign(organisation, {
    zone: { ...edgeZone(our, address) },
    isEdgeListening: true,
    certificate: 'in-use' as const,
    build: '7.0.2046.600',
    hasServers: true,
    edges: [{ name: edge, isEnabled: true }],
    sites: [{ name: 'Taipei', route: `EdgeServer:${edge}` }],
    isPublished: true,
    isReplicated: true,
    isOutboundOpen: true,
    edgeFindsPartner: true,
    serverPolicy: true,
    partnerLetsUsIn: true,
  });
}

/** An organisation in the middle of a hybrid deployment. */
export function inHybrid(our: string, their: string): Organisation {
  const organisation = withServers('edge', our, their);
  organisation.accessEdge = {
    allow: true,
    discovery: true,
    outside: true,
    routing: 'UseDnsSrvRouting',
  };
  organisation.providers.push({
    identity: 'Office365',
    proxy: cloudHost,
    level: 'UseSourceVerification',
    enabled: true,
    shared: true,
  });
  organisation.tenant.shared = true;
  organisation.tenant.domains = [our];
  for (const account of organisation.accounts)
    Object.assign(account, { isSynchronised: true, hasLeftover: true });
  return organisation;
}

/** The Internet as this organisation and its partner stand in it. */
export function scenesOf(organisation: Organisation): readonly Scene[] {
  const { our, their, zone, theirZone, isEdgeListening, certificate } = organisation;
  const expired = { notBefore: new Date(Date.now() - 400 * day), notAfter: yesterday() };
  const names = [our, ...organisation.sipDomains].map((domain) => `sip.${domain}`);
  const good = healthyPlace(address, ...names);
  const leaf = { names, ...(certificate !== 'in-use' && expired) };
  const theirs = healthyPlace(theirAddress, `sip.${their}`);
  return [
    {
      domain: our,
      records: zone,
      places: [isEdgeListening ? { ...good, leaf } : { ...good, kind: 'closed-port' }],
    },
    {
      domain: their,
      records: theirZone,
      places: [organisation.isTheirEdgeHealthy ? theirs : { ...theirs, kind: 'closed-port' }],
    },
    microsoft,
  ];
}

function yesterday(): Date {
  return new Date(Math.floor(Date.now() / day) * day - day);
}

/** Puts a line of a zone file into the public zone it belongs to; an alias takes the place of an address. */
export function publish(line: string, organisation: Organisation): void {
  const fields = /^(?<name>\S+)\. \d+ IN (?<type>SRV|A|CNAME) (?<value>.+?)\.?$/u.exec(line);
  const { name = '', type = '', value = '' } = fields?.groups ?? {};
  const isOurs = name.endsWith(`.${organisation.our}`);
  if (fields === null || (!isOurs && !name.endsWith(`.${organisation.their}`)))
    throw new Error(`Expected a record of either organisation, got ${line}`);
  const zone = isOurs ? organisation.zone : organisation.theirZone;
  if (type === 'CNAME') Reflect.deleteProperty(zone, `${name} A`);
  zone[`${name} ${type}`] = value;
}
