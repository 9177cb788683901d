import { clouds, type Cloud } from '../model/known-hosts.ts';
import { placeholders } from '../model/placeholders.ts';
import type { Domain } from '../model/domain.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import type { Fix } from '../model/report.ts';

type DnsRecord = Fix['records'][number];

/** An hour, as Microsoft writes it ("External Domain Name System records for Office 365"). */
const ttl = 3600;

/** The federation record of a domain whose people live in a Microsoft cloud. */
export function microsoftRecord(domain: Domain, cloud: Cloud): DnsRecord {
  const target = clouds[cloud].federation;
  return srv(domain, `100 1 ${federationPort} ${target}.`);
}

/** The federation record of a domain with an own Edge, and the address of the host that it names. */
export function edgeRecords(domain: Domain, addresses: readonly string[]): DnsRecord[] {
  return [edgeSrv(domain, `sip.${domain}`), ...addressRecords(`sip.${domain}`, addresses)];
}

export function edgeSrv(domain: Domain, host: string): DnsRecord {
  return srv(domain, `0 0 ${federationPort} ${host}.`);
}

/** One record an address; a placeholder when none is known. */
export function addressRecords(host: string, addresses: readonly string[]): DnsRecord[] {
  const values = addresses.length > 0 ? addresses : [placeholders.edgeAddress];
  return values.map((value) => ({
    name: `${host}.`,
    type: value.includes(':') ? 'AAAA' : 'A',
    ttl,
    value,
  }));
}

/** An alias, as the sign-in names of a domain in Microsoft 365 are. */
export function aliasRecord(name: string, target: string): DnsRecord {
  return { name: `${name}.`, type: 'CNAME', ttl, value: `${target}.` };
}

/** A record by which clients find the server where they sign in. */
export function signInSrv(name: string, value: string): DnsRecord {
  return { name: `${name}.`, type: 'SRV', ttl, value };
}

function srv(domain: Domain, value: string): DnsRecord {
  return { name: `${federationRecordOf(domain)}.`, type: 'SRV', ttl, value };
}
