import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseServer, systemResolvers } from '../services/dns/system-resolvers.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import { platformSchema, type Platform } from '../services/model/report.ts';
import { parseNetwork } from '../services/probe/address-guard.ts';
import type { Config } from './config.ts';
import type { ParsedArguments } from './options.ts';
import { readPerson } from './person.ts';
import { errorCode, forTerminal, refuseOption, UsageError } from './usage-error.ts';

// What a command line about a domain says, read word by word. Each reader throws a UsageError that names what was expected.

export function last({ values }: ParsedArguments, name: string): string | undefined {
  return values.get(name)?.at(-1);
}

export function onlyDomain({ words }: ParsedArguments): ReadDomain {
  const [first, ...others] = words;
  if (first === undefined)
    throw new UsageError('error.no-domain', (speaker) => speaker.commandLine('error.no-domain'));
  if (others.length > 0) {
    throw new UsageError('error.too-many-domains', (speaker) =>
      speaker.commandLine('error.too-many-domains', { count: words.length }),
    );
  }
  return requireDomain(first);
}

export function requireDomain(text: string): ReadDomain {
  const read = parseDomain(text);
  if (read.ok) return read;
  const { why, typed } = read;
  throw new UsageError('domain.empty', (speaker) =>
    why === 'empty' || why === 'too-long' || why === 'several' || why === 'control-characters'
      ? speaker.commandLine(`domain.${why}`)
      : speaker.commandLine(`domain.${why}`, { typed }),
  );
}

export function ourDomain(parsed: ParsedArguments, { ourDomains }: Config): ReadDomain | undefined {
  const typed = last(parsed, 'our') ?? ourDomains[0];
  return typed === undefined ? undefined : requireDomain(typed);
}

export function platformOf(parsed: ParsedArguments): Platform | undefined {
  const typed = last(parsed, 'platform');
  if (typed === undefined) return undefined;
  const { data } = platformSchema.safeParse(typed);
  if (data === undefined) throw refuseOption('--platform', 'platform', typed);
  return data;
}

export function networksOf({ values }: ParsedArguments): readonly string[] {
  const typed = values.get('allow-net') ?? [];
  const wrong = typed.find((net) => parseNetwork(net) === undefined);
  if (wrong !== undefined) throw refuseOption('--allow-net', 'network', wrong);
  return typed;
}

export function resolversOf({ values }: ParsedArguments, config: Config): readonly string[] {
  const typed = values.get('resolver');
  if (typed === undefined) {
    const servers = config.resolvers.length > 0 ? config.resolvers : systemResolvers();
    if (servers.length > 0) return servers;
    throw new UsageError('error.no-resolver', (speaker) =>
      speaker.commandLine('error.no-resolver'),
    );
  }
  return typed.map((text) => {
    const server = parseServer(text);
    if (server === undefined) throw refuseOption('--resolver', 'resolver', text);
    return server;
  });
}

/** The person of the question, who must be one of the partner's or of ours. */
export function personOf(
  parsed: ParsedArguments,
  their: string,
  ours: readonly string[],
): string | undefined {
  const typed = last(parsed, 'person');
  if (typed === undefined) return undefined;
  const person = readPerson(typed);
  if (person === undefined) throw refuseOption('--person', 'person', typed);
  const { address, domain } = person;
  if (domain === their || ours.includes(domain)) return address;
  const values = { address: forTerminal(address), their };
  throw new UsageError('error.person-elsewhere', (speaker) =>
    ours.length === 0
      ? speaker.commandLine('error.person-unknown', values)
      : speaker.commandLine('error.person-elsewhere', { ...values, ours: ours.join(', ') }),
  );
}

export function timeZoneOf(parsed: ParsedArguments, fallback: string): string {
  const typed = last(parsed, 'tz');
  if (typed === undefined) return fallback;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    throw refuseOption('--tz', 'zone', typed);
  }
}

export function readCertificates(file: string): string {
  const name = forTerminal(file);
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    const values = { file: name, code: errorCode(error) };
    throw new UsageError('error.unreadable-file', (speaker) =>
      speaker.commandLine('error.unreadable-file', values),
    );
  }
  try {
    new X509Certificate(pem);
    return pem;
  } catch {
    throw new UsageError('error.no-certificate', (speaker) =>
      speaker.commandLine('error.no-certificate', { file: name }),
    );
  }
}
