import type { FindingCode } from '../services/model/catalog.ts';
import type { PartyFacts } from '../services/model/facts.ts';
import type { Report, Status } from '../services/model/report.ts';
import { aspects, type Aspect } from './aspects.ts';
import type { report as english } from './en/report.ts';
import { joinNames, showInstant, showList, type Viewer } from './values.ts';

/** One thing that partners see of us, e.g. `Port` and `OK · 5061: open`. */
export interface OwnRow {
  readonly label: string;
  readonly value: string;
}

type Row = keyof (typeof english)['own']['row'];

interface RowView {
  /** All of them have to be in order. */
  readonly fine: readonly Aspect[];
  /** Faults that show here besides those of these aspects. */
  readonly also: readonly FindingCode[];
  /** Whether there was anything that can be in order. */
  readonly isSeen: (facts: PartyFacts) => boolean;
  /** What was seen, ready to print; undefined when nothing was. */
  readonly seen: (facts: PartyFacts, viewer: Viewer) => string | undefined;
}

/** Always shown, whatever was seen. */
const mainRows: Readonly<Partial<Record<Row, RowView>>> = {
  record: {
    fine: ['record', 'target'],
    also: [
      'dns-nxdomain',
      'dns-srv-stale-onprem',
      'dns-srv-wildcard',
      'dns-srv-wrong-name',
      'dns-srv-wrong-type',
    ],
    isSeen: ({ federationSrv }) => federationSrv.known && federationSrv.value.records.length > 0,
    seen: seenRecords,
  },
  address: {
    fine: ['address'],
    also: ['dns-aaaa-broken', 'dns-aaaa-only'],
    isSeen: (facts) => (addressesOf(facts) ?? []).length > 0,
    seen: seenAddresses,
  },
  port: { fine: ['port'], also: ['tcp-timeout'], isSeen: isOpen, seen: seenPorts },
  dates: { fine: ['dates'], also: [], isSeen: hasCertificate, seen: seenDates },
  name: { fine: ['name'], also: [], isSeen: hasCertificate, seen: seenNames },
};

const silentRow = { isSeen: () => false, seen: () => undefined } as const;

/** Shown when something is wrong there. */
const otherRows: Readonly<Partial<Record<Row, RowView>>> = {
  handshake: { fine: ['handshake'], also: ['tcp-tls-terminating-proxy'], ...silentRow },
  version: { fine: ['version'], also: [], ...silentRow },
  trust: { fine: ['trust'], also: [], ...silentRow },
  usage: { fine: ['usage'], also: [], ...silentRow },
  strength: { fine: ['strength'], also: [], ...silentRow },
};

/** What partners see of our own domain, each with its word and its value. */
export function listOwnRows(report: Report, viewer: Viewer): readonly OwnRow[] {
  return [...rowsOf(mainRows), ...rowsOf(otherRows)].flatMap(([name, view]) => {
    const status = statusOf(view, report);
    const isShown = name in mainRows || status === 'blocked' || status === 'at-risk';
    return isShown ? [sayRow(name, view, status, report, viewer)] : [];
  });
}

function rowsOf(rows: Readonly<Partial<Record<Row, RowView>>>): [Row, RowView][] {
  // The names of the table are those that its type allows.
  return Object.entries(rows) as [Row, RowView][];
}

function sayRow(
  name: Row,
  { seen }: RowView,
  status: Status,
  { facts }: Report,
  viewer: Viewer,
): OwnRow {
  const { speaker } = viewer;
  const word = speaker.report(`own.word.${status}`);
  const value = seen(facts.ours, viewer);
  return {
    label: speaker.report(`own.row.${name}`),
    value: value === undefined ? word : speaker.report('own.value.word', { word, value }),
  };
}

/** The worst that was found; in order only when everything was judged; else nobody could tell. */
function statusOf({ fine, also, isSeen }: RowView, report: Report): Status {
  const judged: readonly FindingCode[] = fine.flatMap((name) => aspects[name].codes);
  const codes = new Set([...judged, ...also]);
  const found = report.findings
    // What our own network keeps from us says nothing about what it stands in front of.
    .filter(({ maskedBy }) => !maskedBy.includes('tcp-outbound-blocked'))
    .filter(({ code, about }) => about === 'ours' && codes.has(code))
    .map(({ severity }) => severity);
  if (found.includes('blocks')) return 'blocked';
  if (found.includes('risks')) return 'at-risk';
  const ruledOut = new Set(
    report.ruledOut.filter(({ about }) => about === 'ours').map(({ code }) => code),
  );
  const isFine = judged.every((code) => ruledOut.has(code)) && isSeen(report.facts.ours);
  return isFine ? 'works' : 'cannot-tell';
}

function ofRecord<T extends { readonly from: string }>(items: readonly T[]): readonly T[] {
  return items.filter(({ from }) => from === 'record');
}

function seenRecords({ federationSrv }: PartyFacts, viewer: Viewer): string | undefined {
  if (!federationSrv.known) return undefined;
  const { records } = federationSrv.value;
  return records.length === 0
    ? viewer.speaker.report('own.value.none')
    : showList(
        records.map(({ target, port }) => (target === '.' ? target : `${target}:${port}`)),
        viewer,
      );
}

function addressesOf({ targetAddresses }: PartyFacts): readonly string[] | undefined {
  if (!targetAddresses.known) return undefined;
  const targets = ofRecord(targetAddresses.value);
  const isAnswered = targets.some(({ outcome }) => outcome !== 'unknown');
  return isAnswered
    ? [...new Set(targets.flatMap(({ addresses }) => addresses.map(({ address }) => address)))]
    : undefined;
}

function seenAddresses(facts: PartyFacts, viewer: Viewer): string | undefined {
  const addresses = addressesOf(facts);
  return addresses?.length === 0
    ? viewer.speaker.report('own.value.none')
    : addresses && showList(addresses, viewer);
}

function isOpen({ tcpConnect }: PartyFacts): boolean {
  return tcpConnect.known && ofRecord(tcpConnect.value).some(({ result }) => result === 'open');
}

/** Each port with all that happened there. */
function seenPorts({ tcpConnect }: PartyFacts, { speaker }: Viewer): string | undefined {
  if (!tcpConnect.known) return undefined;
  const results = new Map<number, Set<string>>();
  for (const { port, result } of ofRecord(tcpConnect.value)) {
    const said = results.get(port) ?? new Set();
    results.set(port, said.add(speaker.report(`result.${result}`)));
  }
  const ports = [...results].map(([port, said]) =>
    speaker.report('own.value.port', { port, result: joinNames([...said], speaker) }),
  );
  return ports.length === 0 ? undefined : joinNames(ports, speaker);
}

function leavesOf({ certificateChain }: PartyFacts) {
  if (!certificateChain.known) return [];
  return ofRecord(certificateChain.value).flatMap(({ sent }) => sent.slice(0, 1));
}

function hasCertificate(facts: PartyFacts): boolean {
  return leavesOf(facts).length > 0;
}

/** The certificate that ends first, which is the one that matters. */
function firstToEnd(facts: PartyFacts) {
  return [...leavesOf(facts)].sort((a, b) => Date.parse(a.notAfter) - Date.parse(b.notAfter))[0];
}

function seenDates(facts: PartyFacts, { speaker, timeZone }: Viewer): string | undefined {
  const leaf = firstToEnd(facts);
  return (
    leaf && speaker.report('own.value.dates', { notAfter: showInstant(leaf.notAfter, timeZone) })
  );
}

function seenNames(facts: PartyFacts, viewer: Viewer): string | undefined {
  const names = [...new Set(leavesOf(facts).flatMap((leaf) => leaf.names))];
  return names.length === 0 ? undefined : showList(names, viewer);
}

/** Lines for partners who want to allow us: only what was seen from outside, which is public. */
export function listForPartners(
  { facts: { ours }, question, picture }: Report,
  viewer: Viewer,
): readonly string[] {
  const { speaker, timeZone } = viewer;
  const records = ours.federationSrv.known ? ours.federationSrv.value.records : [];
  // Addresses and certificates of Microsoft change without us, so nobody should enter them anywhere.
  const isMicrosoft = picture === 'M365-WW' || picture === 'M365-OTHER';
  const addresses = isMicrosoft ? [] : (addressesOf(ours) ?? []);
  const leaf = isMicrosoft ? undefined : firstToEnd(ours);
  return [
    speaker.report('own.tell.domain', { our: question.their }),
    ...records.map(({ target: host, port }) => speaker.report('own.tell.host', { host, port })),
    ...(addresses.length === 0
      ? []
      : [speaker.report('own.tell.addresses', { names: showList(addresses, viewer) })]),
    ...(leaf === undefined
      ? []
      : [
          speaker.report('own.tell.certificate', {
            issuer: leaf.issuerName,
            notAfter: showInstant(leaf.notAfter, timeZone),
          }),
        ]),
  ];
}
