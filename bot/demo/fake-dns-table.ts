import type { Answer as PacketRecord } from 'dns-packet';
import type { FakeAnswer, FakeDnsOptions, FakeEntry, FakeZone, Rcode } from './fake-dns.ts';

/** What the table holds for one question. */
export interface Content {
  readonly entry: FakeAnswer;
  readonly answers: readonly PacketRecord[];
  readonly authorities: readonly PacketRecord[];
  readonly rcode: Rcode;
}

function toAnswer(entry: FakeEntry): FakeAnswer {
  if (typeof entry === 'string') {
    return { records: [entry] };
  }
  return 'length' in entry ? { records: entry } : entry;
}

export interface Table {
  readonly rows: Map<string, FakeAnswer>;
  /** All names of the rows and those above them: an empty name between two others exists, too. */
  readonly names: Set<string>;
}

export function createTable(zone: FakeZone): Table {
  const table = { rows: new Map<string, FakeAnswer>(), names: new Set<string>() };
  for (const [key, entry] of Object.entries(zone)) {
    addRow(table, key, entry);
  }
  return table;
}

/** Adds a row, or puts it in the place of the one with the same key. */
export function addRow(table: Table, key: string, entry: FakeEntry): void {
  table.rows.set(key, toAnswer(entry));
  for (const name of withAncestors(key.split(' ')[0] ?? '')) {
    table.names.add(name);
  }
}

function withAncestors(name: string): string[] {
  const labels = name.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Finds the answer to one question as a resolver would: aliases followed, wildcards, names that do not exist. */
export function lookUp(
  table: Table,
  asked: string,
  type: string,
  options: FakeDnsOptions,
  followed: readonly PacketRecord[] = [],
): Content {
  const zone = withAncestors(asked).find((name) => table.rows.has(`${name} SOA`));
  const owner = findOwner(table.names, asked) ?? (zone === undefined ? '*' : undefined);
  const entry = table.rows.get(`${owner} ${type}`) ?? table.rows.get(`${owner} *`);
  const alias = table.rows.get(`${owner} CNAME`);
  if (entry === undefined && alias !== undefined) {
    const answers = [...followed, ...toRecords(alias, asked, 'CNAME', options)];
    const target = alias.records?.[0];
    const follows = options.followAliases !== false && answers.length < 20;
    return target !== undefined && follows
      ? lookUp(table, target, type, options, answers)
      : { entry: alias, answers, authorities: [], rcode: 'NOERROR' };
  }
  const own = entry === undefined ? [] : toRecords(entry, asked, type, options);
  const isKnown = table.names.has(owner ?? '') || (zone === undefined && followed.length > 0);
  const unknown = zone === undefined ? 'REFUSED' : 'NXDOMAIN';
  const rcode = entry?.rcode ?? (isKnown ? 'NOERROR' : unknown);
  const isNegative = own.length === 0 && (rcode === 'NOERROR' || rcode === 'NXDOMAIN');
  const soa = isNegative && zone !== undefined ? table.rows.get(`${zone} SOA`) : undefined;
  const authorities = soa === undefined ? [] : toRecords(soa, zone ?? '', 'SOA', options);
  return { entry: entry ?? {}, answers: [...followed, ...own], authorities, rcode };
}

/** The name itself, or the wildcard that stands for it (RFC 4592, section 3.3.1). */
function findOwner(names: ReadonlySet<string>, name: string): string | undefined {
  for (const known of withAncestors(name)) {
    if (names.has(known)) {
      return known === name ? name : undefined;
    }
    const wildcard = known.replace(/^[^.]*/u, '*');
    if (names.has(wildcard)) {
      return wildcard;
    }
  }
  return undefined;
}

function toRecords(
  entry: FakeAnswer,
  name: string,
  type: string,
  options: FakeDnsOptions,
): PacketRecord[] {
  const ttl = entry.ttl ?? options.ttl ?? 300;
  return (entry.records ?? []).map((text) => toRecord(text, name, type, ttl));
}

function toRecord(text: string, name: string, type: string, ttl: number): PacketRecord {
  const [first = '', second = '', third = '', fourth = ''] = text.split(' ');
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
      return { type, name, ttl, data: text };
    case 'TXT':
      return { type, name, ttl, data: text };
    case 'MX':
      return { type, name, ttl, data: { preference: Number(first), exchange: second } };
    case 'SRV': {
      const [priority, weight, port] = [Number(first), Number(second), Number(third)];
      return { type, name, ttl, data: { priority, weight, port, target: fourth } };
    }
    case 'SOA': {
      const [serial, minimum] = [Number(first), Number(second)];
      const data = { mname: `ns.${name}`, rname: `hostmaster.${name}`, serial, minimum };
      return { type, name, ttl, data };
    }
    default:
      throw new RangeError(`Expected a type out of A to TXT in the table, got "${type}".`);
  }
}
