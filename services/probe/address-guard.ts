import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network an operator permits, e.g. `10.1.0.0/16`. */
export interface Network {
  /** The network's first address. */
  readonly address: string;
  /** Leading bits that count: 1 to 32, or 1 to 128. */
  readonly prefix: number;
}

/** Decides which addresses and ports a probe may touch. */
export interface AddressGuard {
  /**
   * `public`, `permitted` (inside a network the operator allows), or the name of the range that forbids it: `private`,
   * `loopback`, `linkLocal`, `documentation`, ... A text that is no address is `invalid`, one with a zone `zoned`.
   */
  classOf(address: string): string;
  /** True for `public` and `permitted` addresses. */
  permits(address: string): boolean;
  /** True for 5061 and for the other ports that a federation record may name: 443 and 5060 to 5069. */
  permitsPort(port: number): boolean;
}

/** Where ipaddr.js says less, or something else, than we need. */
const namedRanges: readonly (readonly [name: string, cidr: string])[] = [
  ['documentation', '192.0.2.0/24'],
  ['documentation', '198.51.100.0/24'],
  ['documentation', '203.0.113.0/24'],
  ['documentation', '2001:db8::/32'],
  ['documentation', '3fff::/20'],
  // The address of the host beneath an Azure machine; ipaddr.js takes it for an ordinary one.
  ['azureHost', '168.63.129.16/32'],
  ['discard', '100::/64'],
  ['discard', '100:0:0:1::/64'],
];
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * Makes the guard that every connection of a probe passes. Rules: SECURITY.md, "What it never does".
 * An IPv4 address wrapped in IPv6 stays refused as `ipv4Mapped`, unless a permitted network names the wrapped form.
 * @throws RangeError when one of `allowNets` is no network; parse foreign text with `parseNetwork` first.
 */
export function createGuard({ allowNets }: { allowNets: readonly string[] }): AddressGuard {
  const permitted = allowNets.map(requireNetwork);
  const named = namedRanges.map(([name, cidr]) => [name, requireNetwork(cidr)] as const);

  function classOf(text: string): string {
    const address = parseAddress(text);
    if (typeof address === 'string') {
      return address;
    }
    if (permitted.some((network) => contains(network, address))) {
      return 'permitted';
    }
    return named.find(([, network]) => contains(network, address))?.[0] ?? rangeOf(address);
  }

  return {
    classOf,
    permits: (address) => ['public', 'permitted'].includes(classOf(address)),
    permitsPort: (port) => port === 443 || (Number.isInteger(port) && port >= 5060 && port <= 5069),
  };
}

/**
 * Reads an address or a network in CIDR notation, e.g. `10.1.0.0/16`, `192.0.2.7`, `fd00::/8`.
 * Bits behind the prefix are cleared. Gives undefined for anything else, zones and short IPv4 forms included, and for
 * `/0`, which would permit everything.
 */
export function parseNetwork(cidr: string): Network | undefined {
  const { address, prefix } =
    /^(?<address>[^/]+)(?:\/(?<prefix>\d{1,3}))?$/u.exec(cidr)?.groups ?? {};
  const parsed = address === undefined ? 'invalid' : parseAddress(address);
  if (typeof parsed === 'string') {
    return undefined;
  }
  const longest = parsed.kind() === 'ipv4' ? 32 : 128;
  const bits = prefix === undefined ? longest : Number(prefix);
  if (bits < 1 || bits > longest) {
    return undefined;
  }
  const bytes = parsed.toByteArray().map((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - 8 * index));
    return byte & (0xff00 >> kept) & 0xff;
  });
  return { address: ipaddr.fromByteArray(bytes).toString(), prefix: bits };
}

function requireNetwork(cidr: string): readonly [Address, number] {
  const network = parseNetwork(cidr);
  if (network === undefined) {
    throw new RangeError(`Expected an address or a network such as 10.1.0.0/16, got "${cidr}".`);
  }
  return [ipaddr.parse(network.address), network.prefix];
}

function parseAddress(text: string): Address | 'invalid' | 'zoned' {
  if (isIP(text) === 0) {
    // net.isIP knows no short forms; ipaddr.js would read "127.1" and "2130706433".
    return 'invalid';
  }
  return text.includes('%') ? 'zoned' : ipaddr.parse(text);
}

function contains([network, prefix]: readonly [Address, number], address: Address): boolean {
  return network.kind() === address.kind() && address.match(network, prefix);
}

function rangeOf(address: Address): string {
  const range = address.range();
  if (range !== 'unicast') {
    return range;
  }
  return address.kind() === 'ipv4' || contains(globalUnicast, address) ? 'public' : 'reserved';
}
