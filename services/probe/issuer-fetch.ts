import { X509Certificate } from 'node:crypto';
import { request } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { StopSignal } from '../model/stop.ts';
import type { AddressGuard } from './address-guard.ts';
import { issuerFetchPort, issuerFetchTimeoutMs, maxIssuerBytes } from './limits.ts';
import { openSocket, type Dial } from './tcp.ts';
import { withLimit } from './with-limit.ts';

/** Finds the addresses of a host. An empty list, and a rejection too, mean that none was found. */
export type Lookup = (host: string, signal?: StopSignal) => Promise<readonly string[]>;

/** `fetched` brings a certificate; everything else says why there is none. */
export type IssuerFetch =
  | { readonly result: 'fetched'; readonly der: Buffer }
  | {
      readonly result:
        | 'not-http'
        | 'other-port'
        | 'no-address'
        | 'not-allowed'
        | 'no-connection'
        | 'timeout'
        | 'redirected'
        | 'no-answer'
        | 'too-large'
        | 'no-certificate';
    };

interface FetchOptions {
  readonly guard: AddressGuard;
  readonly lookup: Lookup;
  readonly dial?: Dial | undefined;
  readonly signal?: StopSignal | undefined;
  /** Default 2000. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Fetches the certificate of an issuer from a URL that a peer's certificate names: a stranger's choice, so http and port 80
 * only, a public or permitted address that is connected to literally, no redirect, 16 KiB, 2 s in all.
 * Reads DER and PEM, not PKCS #7.
 */
export async function fetchIssuer(url: string, options: FetchOptions): Promise<IssuerFetch> {
  const { timeoutMs = issuerFetchTimeoutMs } = options;
  const controller = new AbortController();
  const end = await withLimit<IssuerFetch>({ timeoutMs, signal: options.signal }, (done) => {
    // A stranger's URL must not end the process, whatever it makes the HTTP client throw.
    fetchWithin(url, { ...options, signal: controller.signal }).then(done, () =>
      done({ result: 'no-answer' }),
    );
    return () => controller.abort();
  });
  return end === 'late' || end === 'aborted' ? { result: 'timeout' } : end;
}

async function fetchWithin(
  text: string,
  { guard, lookup, dial, signal }: FetchOptions & { readonly signal: AbortSignal },
): Promise<IssuerFetch> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' || url.username !== '' || url.password !== '') {
    return { result: 'not-http' };
  }
  // URL leaves the port out when it is the scheme's own, 80.
  if (url.port !== '') {
    return { result: 'other-port' };
  }
  const addresses = await addressesOf(url.hostname, lookup, signal);
  if (addresses.length === 0) {
    return { result: 'no-address' };
  }
  const address = addresses.find((candidate) => guard.permits(candidate));
  if (address === undefined) {
    return { result: 'not-allowed' };
  }
  const connection = await openSocket({ address, port: issuerFetchPort }, { dial, signal });
  return connection.state === 'open'
    ? get(url, connection.socket, signal)
    : { result: 'no-connection' };
}

async function addressesOf(
  hostname: string,
  lookup: Lookup,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const literal = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(literal) !== 0) {
    return [literal];
  }
  return lookup(hostname, signal).catch(() => []);
}

function get(url: URL, socket: Socket, signal: AbortSignal): Promise<IssuerFetch> {
  return new Promise((resolve) => {
    const settle = (fetch: IssuerFetch): void => {
      socket.destroy();
      resolve(fetch);
    };
    const asking = request({
      createConnection: () => socket,
      path: url.pathname + url.search,
      headers: { host: url.host, connection: 'close', 'user-agent': 'federation-helper' },
      signal,
    });
    asking.on('error', () => settle({ result: 'no-answer' }));
    asking.on('response', (response) => {
      const { statusCode = 0 } = response;
      if (statusCode !== 200) {
        settle({ result: statusCode >= 300 && statusCode < 400 ? 'redirected' : 'no-answer' });
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxIssuerBytes) {
          settle({ result: 'too-large' });
        }
      });
      response.on('error', () => settle({ result: 'no-answer' }));
      response.on('end', () => settle(readIssuer(Buffer.concat(chunks))));
    });
    asking.end();
  });
}

function readIssuer(bytes: Buffer): IssuerFetch {
  try {
    return { result: 'fetched', der: new X509Certificate(bytes).raw };
  } catch {
    return { result: 'no-certificate' };
  }
}
