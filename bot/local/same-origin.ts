import type { IncomingHttpHeaders } from 'node:http';
import ipaddr from 'ipaddr.js';

/** Who sent a request, as far as the local page must know. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
  /** The port that the request came in on. */
  readonly localPort: number | undefined;
}

/** Why a request is turned away. */
export type CallerRefusal =
  /** From another machine, whatever address we listen on. */
  | 'not-local'
  /** Through a relay on this machine, which hides where it came from. */
  | 'forwarded'
  /** For another name: a foreign domain that resolves to this machine (DNS rebinding). */
  | 'foreign-host'
  /** From a page of another origin, also of another port of this machine. */
  | 'foreign-origin'
  | 'cross-site';

const localNames = ['localhost', '127.0.0.1', '[::1]'];

/** What reverse proxies and development tunnels add. */
const relayHeaders = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
];

/**
 * Tells why a request is not the local page's own; undefined when it may pass.
 * Programs send neither Origin nor Sec-Fetch-Site and pass when they run on this machine.
 */
export function refusalOf(caller: Caller): CallerRefusal | undefined {
  const site = caller.headers['sec-fetch-site'];
  return (
    refusalOfPlace(caller) ??
    (site === undefined || site === 'same-origin' || site === 'none' ? undefined : 'cross-site')
  );
}

/**
 * The same for opening the page itself, where a link on another site may lead to it.
 * Only a navigation of the whole window is let through, and it shows nothing to the other site.
 */
export function refusalOfPage(caller: Caller): CallerRefusal | undefined {
  const { headers } = caller;
  const isNavigation =
    headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isNavigation ? refusalOfPlace(caller) : refusalOf(caller);
}

function refusalOfPlace({ headers, remoteAddress, localPort }: Caller): CallerRefusal | undefined {
  if (!isLoopback(remoteAddress)) return 'not-local';
  if (relayHeaders.some((name) => headers[name] !== undefined)) return 'forwarded';
  const own = ownHosts(localPort);
  // Compared letter by letter: browsers write names in small letters and without a final dot.
  if (headers.host === undefined || !own.includes(headers.host)) return 'foreign-host';
  const { origin } = headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) {
    return 'foreign-origin';
  }
  return undefined;
}

function ownHosts(port: number | undefined): readonly string[] {
  if (port === undefined) return [];
  const withPort = localNames.map((name) => `${name}:${port}`);
  // Browsers leave the port of http out.
  return port === 80 ? [...withPort, ...localNames] : withPort;
}

function isLoopback(address: string | undefined): boolean {
  // `process` turns ::ffff:127.0.0.1, which a socket for both families reports, into 127.0.0.1.
  return (
    address !== undefined &&
    ipaddr.isValid(address) &&
    ipaddr.process(address).range() === 'loopback'
  );
}
