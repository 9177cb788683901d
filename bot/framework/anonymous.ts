import type { FrameworkRequest } from './request.ts';
import { isLoopbackAddress, isLoopbackHost } from './loopback.ts';

/** Why a request is refused while the bot has no app id and cannot tell callers apart. */
export type AnonymousCode = 'caller-not-loopback' | 'caller-forwarded' | 'caller-is-a-page';

/** Set by proxies and tunnels, which would let the Internet in under a loopback address. */
const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Without an app id only programs on this machine may call: no neighbour, no tunnel, no page in a browser. */
export function anonymousMistake({
  headers,
  remoteAddress,
}: FrameworkRequest): AnonymousCode | undefined {
  if (remoteAddress === undefined || !isLoopbackAddress(remoteAddress)) {
    return 'caller-not-loopback';
  }
  if (forwardingHeaders.some((name) => headers[name] !== undefined)) return 'caller-forwarded';
  // A browser always says where a page's request comes from, and a name that was bound anew stays in Host.
  if (headers.origin !== undefined) return 'caller-is-a-page';
  const { host } = headers;
  if (host === undefined) return undefined;
  return typeof host === 'string' && isLoopbackHost(host.replace(/:\d+$/u, ''))
    ? undefined
    : 'caller-is-a-page';
}
