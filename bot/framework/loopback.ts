import ipaddr from 'ipaddr.js';

/** True for 127.0.0.0/8 and ::1, also when an IPv4 address is written as an IPv6 one. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** True for loopback addresses and `localhost`; an IPv6 address may stand in brackets. */
export function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === 'localhost' || isLoopbackAddress(host.replace(/^\[|\]$/gu, ''));
}
