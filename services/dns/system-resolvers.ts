import { getServers } from 'node:dns';
import { isIPv4, isIPv6 } from 'node:net';

const dnsPort = 53;

/**
 * The DNS servers that this machine is set up to use, as `address:port`, in its order and each once.
 * Nothing else of node:dns is used: its resolver refuses compressed SRV targets (nodejs/node#66173) and hides what we judge by.
 */
export function systemResolvers(): string[] {
  const servers = getServers().map(parseServer);
  return [...new Set(servers.filter((server) => server !== undefined))];
}

/** Reads `1.2.3.4`, `1.2.3.4:5353`, `::1` or `[::1]:53` into `address:port`, IPv6 in brackets; undefined for anything else. */
export function parseServer(text: string): string | undefined {
  if (isIPv6(text)) {
    return `[${text.toLowerCase()}]:${dnsPort}`;
  }
  const parts = /^(?:\[(?<v6>[^\]]+)\]|(?<v4>[^:]+))(?::(?<port>[0-9]{1,5}))?$/u.exec(text)?.groups;
  const { v6 = '', v4 = '', port = String(dnsPort) } = parts ?? {};
  if (Number(port) < 1 || Number(port) > 65_535) {
    return undefined;
  }
  if (isIPv6(v6)) {
    return `[${v6.toLowerCase()}]:${Number(port)}`;
  }
  return isIPv4(v4) ? `${v4}:${Number(port)}` : undefined;
}

/** The parts of what `parseServer` gave. */
export function splitServer(server: string): { readonly address: string; readonly port: number } {
  const colon = server.lastIndexOf(':');
  const address = server.slice(0, colon).replace(/^\[|\]$/gu, '');
  return { address, port: Number(server.slice(colon + 1)) };
}
