import type { Dial, Route } from '../../services/probe/tcp.ts';
import {
  chainOf,
  createRoot,
  createSelfSigned,
  type Authority,
  type LeafOptions,
} from './certificates.ts';
import { createFakeDns, type FakeDns, type FakeZone } from './fake-dns.ts';
import { startEdge, type Edge, type EdgeKind } from './fake-edge.ts';

/** Who vouches for a certificate of this world. */
type Issuer = 'trusted' | 'trusted-without-intermediate' | 'unknown' | 'itself';

/** A server at a documentation address of the fake Internet. */
export interface Place {
  readonly address: string;
  /** 5061 unless given. */
  readonly port?: number;
  readonly kind: EdgeKind;
  /** What its certificate says; healthy unless given. */
  readonly leaf?: LeafOptions;
  /** `trusted` unless given. */
  readonly issuer?: Issuer;
}

/** One organisation of the fake Internet. */
export interface Scene {
  readonly domain: string;
  /** DNS table, in the notation of `createFakeDns`. */
  readonly records: FakeZone;
  readonly places: readonly Place[];
}

export interface WorldOptions {
  /** Round trip of every DNS answer and every connection, in milliseconds; 0 unless given. */
  readonly roundTripMs?: number;
  /** Time to live of every record in seconds; that of `createFakeDns` unless given. 0 keeps caches empty. */
  readonly ttl?: number;
}

/** A whole fake Internet on loopback: DNS, servers, and an authority that everybody trusts. */
export interface World {
  readonly dns: FakeDns;
  readonly dial: Dial;
  /** The root of the authority, PEM. */
  readonly ca: string;
  /** The documentation networks that stand for public ones. */
  readonly allowNet: readonly string[];
  /** Connections that the server at an address accepted. */
  connections(address: string): number;
  close(): Promise<void>;
}

const documentationNetworks = [
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '2001:db8::/32',
];
const federationPort = 5061;

interface Authorities {
  readonly root: Authority;
  readonly issuing: Authority;
  readonly unknown: Authority;
}

/** Builds the world of some scenes. An address without a server never answers. Ports are free ones: many worlds fit on one machine. */
export async function createWorld(
  scenes: readonly Scene[],
  { roundTripMs = 0, ttl }: WorldOptions = {},
): Promise<World> {
  const authorities = await createAuthorities();
  const records = Object.assign({}, ...scenes.map((scene) => scene.records)) as FakeZone;
  const dns = await createFakeDns(records, {
    latencyMs: roundTripMs,
    ...(ttl !== undefined && { ttl }),
  });
  const places = scenes.flatMap((scene) => scene.places);
  const edges = new Map<string, Edge>();
  for (const place of places) {
    const edge = await openPlace(place, authorities, roundTripMs / 2);
    edges.set(keyOf(place.address, place.port ?? federationPort), edge);
  }
  const nowhere = (await startEdge({ kind: 'black-hole' })).route;
  const dial: Dial = ({ address, port }): Route =>
    edges.get(keyOf(address, port))?.route ?? nowhere;
  return {
    dns,
    dial,
    ca: authorities.root.pem,
    allowNet: documentationNetworks,
    connections: (address) => edges.get(keyOf(address, federationPort))?.connections() ?? 0,
    close: async () => {
      await Promise.all([dns.close(), ...[...edges.values()].map((edge) => edge.close())]);
    },
  };
}

async function createAuthorities(): Promise<Authorities> {
  const root = await createRoot({ commonName: 'Demo Root CA' });
  return {
    root,
    issuing: await root.issueAuthority({ commonName: 'Demo Issuing CA' }),
    unknown: await createRoot({ commonName: 'Somebody Else CA' }),
  };
}

async function openPlace(place: Place, authorities: Authorities, latencyMs: number): Promise<Edge> {
  return startEdge({
    kind: place.kind,
    certificate: await certificateOf(place, authorities),
    latencyMs,
  });
}

async function certificateOf(
  { leaf = {}, issuer = 'trusted' }: Place,
  { issuing, unknown }: Authorities,
) {
  if (issuer === 'itself') {
    const own = await createSelfSigned(leaf);
    return { chainPem: own.pem, keyPem: own.keyPem };
  }
  const issued = await (issuer === 'unknown' ? unknown : issuing).issueLeaf(leaf);
  const chain = issuer === 'trusted' ? [issued, issuing] : [issued];
  return { chainPem: chainOf(...chain), keyPem: issued.keyPem };
}

function keyOf(address: string, port: number): string {
  return `${address} ${port}`;
}
