import type { FactValues, SettingFactName } from '../model/facts.ts';
import { printedName } from './printed-names.ts';

type Row = Readonly<Record<string, unknown>>;
type KeyOf = (row: Row) => string;

const by =
  (...names: readonly string[]): KeyOf =>
  (row) =>
    names.map((name) => JSON.stringify([row[name]]).toLowerCase()).join(' ');

// The first that is there: people are printed with any of the three.
const byPerson: KeyOf = (row) =>
  JSON.stringify(row.sipAddress ?? row.userPrincipalName ?? row.identity).toLowerCase();

/** The lists inside a fact, and what makes two rows of one the same thing. */
const lists: Readonly<Partial<Record<SettingFactName, Readonly<Record<string, KeyOf>>>>> = {
  ourAllowedDomains: { entries: by('domain') },
  ourBlockedDomains: { entries: by('domain') },
  ourHostingProviders: { entries: by('identity') },
  ourPublicProviders: { entries: by('identity') },
  ourSipDomains: { entries: by('domain') },
  tenantSipDomains: { entries: by('domain') },
  ourUserPolicy: { policies: by('identity'), effective: by('user') },
  tenantUserPolicy: { policies: by('identity'), effective: by('user') },
  ourUser: { entries: byPerson },
  tenantUser: { entries: byPerson },
  ourTopology: {
    sites: by('identity'),
    edges: by('identity'),
    versions: by('server', 'component'),
  },
  replicationStatus: { entries: by('server') },
  ourCertificates: { entries: by('thumbprint', 'use', 'store') },
};
/** Facts that are lists themselves. */
const rows: Readonly<Partial<Record<SettingFactName, KeyOf>>> = {
  resolverViews: by('record', 'type', 'server', 'from'),
  portTests: by('host', 'port', 'from'),
  partnerTests: by('domain', 'target'),
  answers: by('question'),
  errorLines: (row) => JSON.stringify(row),
  eventLog: (row) => JSON.stringify(row),
};
/** How many rows a list may hold, where the facts allow less than a thousand. */
const most: Readonly<Record<string, number>> = {
  ourHostingProviders: 100,
  ourPublicProviders: 100,
  ourUserPolicy: 200,
  tenantUserPolicy: 200,
  ourUser: 200,
  tenantUser: 200,
  ourTopology: 100,
  replicationStatus: 200,
  ourCertificates: 200,
  resolverViews: 64,
  portTests: 64,
  partnerTests: 64,
  answers: 64,
  errorLines: 200,
  eventLog: 200,
};

/**
 * Puts a later showing of a setting over an earlier one. Properties that the later one does not show stay; a whole listing takes
 * the place of the earlier one, a part of one replaces and adds only what it shows.
 */
export function mergeSetting<N extends SettingFactName>(
  name: N,
  before: FactValues[N],
  after: FactValues[N],
): FactValues[N] {
  const key = rows[name];
  if (key !== undefined && Array.isArray(before) && Array.isArray(after))
    // Rows of the same list as before and after.
    return mergeRows(before, after, key, most[name]) as unknown as FactValues[N];
  const merged: Record<string, unknown> = { ...(before as Row), ...(after as Row) };
  for (const [list, keyOf] of Object.entries<KeyOf>(lists[name] ?? {})) {
    const [old, fresh] = [(before as Row)[list], (after as Row)[list]];
    if (!Array.isArray(old) || !Array.isArray(fresh)) continue;
    merged[list] = replaces(name, list, after as Row)
      ? fresh
      : mergeRows(old, fresh, keyOf, most[name]);
  }
  keepExtents(before as Row, after as Row, merged);
  dropFound(before as Row, after as Row, merged);
  if ((after as Row).allows === 'all') {
    delete merged.allowedDomains;
    delete merged.allowedExtent;
  }
  // The properties of before and after, and no others.
  return merged as FactValues[N];
}

/** Whole listings replace; those without an extent never say that they are whole. */
function replaces(name: SettingFactName, list: string, after: Row): boolean {
  if (name === 'ourTopology') return list === 'edges' && after.edgesExtent === 'whole';
  return after.extent === 'whole' && list !== 'effective';
}

function mergeRows(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: KeyOf,
  limit = 1_000,
): Row[] {
  const merged = new Map(before.map((row) => [keyOf(row), row]));
  for (const row of after)
    merged.set(keyOf(row), { ...withoutOldCut(merged.get(keyOf(row)), row), ...row });
  return [...merged.values()].slice(-limit);
}

/** A name that the earlier row may have cut is as the later one shows it, where that one shows it. */
function withoutOldCut(before: Row = {}, after: Row): Row {
  if (typeof before.mayGoOn !== 'string' || after[before.mayGoOn] === undefined) return before;
  return Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'mayGoOn'));
}

/** A part does not make an earlier whole listing a part. */
function keepExtents(before: Row, after: Row, merged: Record<string, unknown>): void {
  for (const extent of ['extent', 'edgesExtent']) {
    if (before[extent] === 'whole' && after[extent] === 'part') merged[extent] = 'whole';
  }
}

/**
 * Who was missing and is listed now was found; who is missing now may have been listed before. A domain that is missing now was taken
 * off the list: it has no other name.
 */
function dropFound(before: Row, after: Row, merged: Record<string, unknown>): void {
  const [old = [], fresh = []] = [before.missing, after.missing];
  if (!Array.isArray(old) || !Array.isArray(fresh) || old.length + fresh.length === 0) return;
  if (Array.isArray(merged.entries))
    merged.entries = (merged.entries as readonly Row[]).filter(
      ({ domain }) => !(fresh as readonly unknown[]).includes(domain),
    );
  const entries: readonly Row[] = Array.isArray(after.entries) ? after.entries : [];
  const found = new Set(entries.flatMap(namesOf));
  const names = new Set(
    [...(old as string[]), ...(fresh as string[])].map((one) => one.toLowerCase()),
  );
  merged.missing = [...names].filter((one) => !found.has(one)).slice(0, 50);
}

function namesOf({ sipAddress, userPrincipalName, identity, domain }: Row): readonly string[] {
  return [sipAddress, userPrincipalName, identity, domain].flatMap((name) =>
    typeof name === 'string' ? [name.toLowerCase()] : [],
  );
}

/** A property with two values, or an entry that only one of two whole lists holds. */
export interface Difference {
  readonly property: string;
  /** The entry of a list, by the name that people know it by. */
  readonly of?: string | undefined;
  /** The only output that holds the entry. */
  readonly only?: 'earlier' | 'later';
}

/** What two showings of one setting do not agree on. */
export function differencesOf<N extends SettingFactName>(
  name: N,
  before: FactValues[N],
  after: FactValues[N],
): readonly Difference[] {
  const key = rows[name];
  // What people answer is no listing: they may think better of it, and the later answer counts.
  if (name === 'answers') return [];
  if (key !== undefined)
    return rowDifferences(before as unknown as Row[], after as unknown as Row[], key);
  return Object.entries(after as Row).flatMap(([property, value]) => {
    const old = (before as Row)[property];
    const keyOf = lists[name]?.[property];
    const printed = printedName(property);
    if (old === undefined || printed === undefined) return [];
    if (isRow(old) && isRow(value)) return sharedDifferences(old, value);
    if (keyOf === undefined || !Array.isArray(old) || !Array.isArray(value))
      return JSON.stringify(old) === JSON.stringify(value) ? [] : [{ property: printed }];
    const areWhole = [before, after].every((one) => (one as Row).extent === 'whole');
    return [
      ...rowDifferences(old as Row[], value as Row[], keyOf),
      ...(areWhole ? entryDifferences(old as Row[], value as Row[], keyOf) : []),
    ];
  });
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Settings that are kept by their printed names: what only one of two shows is no disagreement. */
function sharedDifferences(before: Row, after: Row): readonly Difference[] {
  return Object.entries(after)
    .filter(
      ([property, value]) =>
        before[property] !== undefined &&
        JSON.stringify(before[property]) !== JSON.stringify(value),
    )
    .map(([property]) => ({ property }));
}

function rowDifferences(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: KeyOf,
): readonly Difference[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  return after.flatMap((row) => {
    const known = earlier.get(keyOf(row));
    return Object.entries(row).flatMap(([name, value]) => {
      const property = printedName(name);
      const old = known?.[name];
      return property === undefined ||
        old === undefined ||
        JSON.stringify(old) === JSON.stringify(value) ||
        mayBeCutOf(known, row, name) ||
        mayBeCutOf(row, known, name)
        ? []
        : [{ property, of: entryName(row) }];
    });
  });
}

function entryDifferences(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: KeyOf,
): readonly Difference[] {
  const missingIn = (list: readonly Row[], row: Row) =>
    !list.some(
      (one) =>
        keyOf(one) === keyOf(row) ||
        [
          [one, row],
          [row, one],
        ].some(([a, b]) => mayBeCutOf(a, b, 'domain')),
    );
  const only = (list: readonly Row[], others: readonly Row[], which: 'earlier' | 'later') =>
    list
      .filter((row) => missingIn(others, row))
      .map((row) => ({ property: 'entries', of: entryName(row), only: which }));
  return [...only(before, after, 'earlier'), ...only(after, before, 'later')];
}

/** Whether a name of one row may be that of the other with its end cut off. */
function mayBeCutOf(cut: Row = {}, whole: Row = {}, property: string): boolean {
  const [part, name] = [cut[property], whole[property]];
  return (
    cut.mayGoOn === property &&
    typeof part === 'string' &&
    typeof name === 'string' &&
    name.startsWith(part)
  );
}

/** What an entry is called by, the surest first. */
const entryNames = [
  'domain',
  'identity',
  'user',
  'sipAddress',
  'userPrincipalName',
  'server',
  'host',
  'record',
  'subject',
  'thumbprint',
];

function entryName(row: Row): string | undefined {
  const names = entryNames.map((property) => row[property]);
  return names.find((one) => typeof one === 'string');
}
