import { concerns, hostsIn, isOfInside } from '../checks/line-args.ts';
import { isDenied } from '../checks/edge-view.ts';
import { addressOf, peerAttribute } from '../model/error-seen.ts';
import type { ErrorLine, FactValues, PartyFacts, TargetAddress } from '../model/facts.ts';
import { isOld } from '../model/freshness.ts';
import type { Mismatch, SavedFacts } from '../model/report.ts';
import { instantOfLine } from './aged.ts';
import { linePartiesOf } from './line-parties.ts';

/** Addresses of a host that are named beside another one. */
const mostAddresses = 4;
/** Types of a record that hold an address. */
const ofAddresses: ReadonlySet<string> = new Set(['A', 'AAAA', 'A_AAAA']);

/** Which address something on our side used for a host, or found for it. */
interface Told {
  readonly fact: Mismatch['fact'];
  /** The host, where it is named; else any host of the partner's is meant. */
  readonly host: string | undefined;
  /** Empty where DNS there gave none. */
  readonly addresses: readonly string[];
}

/**
 * Tests, failed connections and answers of DNS on our side that went to another address than the one we find for that host: other
 * DNS servers, a hosts file, or an old answer. Each host and address once.
 */
export function otherAddresses(saved: SavedFacts): readonly Mismatch[] {
  const { portTests, resolverViews } = saved.facts.ours;
  const told = [
    ...(portTests.known ? portTests.value.flatMap(ofTest) : []),
    ...ofErrors(saved),
    ...(resolverViews.known ? resolverViews.value.flatMap(ofView) : []),
  ].flatMap((one) => differing(one, saved.facts));
  const keyOf = ({ fact, of, found }: Mismatch) => JSON.stringify([fact, of, found]);
  return told.filter((one, at) => told.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

function ofTest({ host, address }: FactValues['portTests'][number]): readonly Told[] {
  return address === undefined ? [] : [{ fact: 'ours.portTests', host, addresses: [address] }];
}

/** Where our servers connected to, as far as their errors and traces tell; an old error tells of an old address. */
function ofErrors(saved: SavedFacts): readonly Told[] {
  const { at, facts } = saved;
  const { errorLines } = facts.ours;
  if (!errorLines.known) return [];
  const parties = linePartiesOf(saved);
  return errorLines.value
    .filter((line) => !isOld(instantOfLine(line, errorLines), at, 'error'))
    .filter((line) => concerns(line, parties) && !isOfInside(line, parties))
    .flatMap((line): Told[] => {
      const { attributes, sourceParty } = line;
      const [host] = hostsIn(line);
      const fact = 'ours.errorLines';
      const address = addressOf(attributes);
      // Without a host the people tell whom our server connected to.
      const isTold = host !== undefined || (sourceParty !== 'theirs' && isOfPeople(line, saved));
      const met = addressOf({ address: attributes[peerAttribute] ?? '' });
      return [
        ...(address !== undefined && isTold ? [{ fact, host, addresses: [address] }] : []),
        ...(met === undefined ? [] : [{ fact, host: undefined, addresses: [met] }]),
      ];
    });
}

function isOfPeople({ to, from }: ErrorLine, { question: { their } }: SavedFacts): boolean {
  return [to, from].some((one) => one?.toLowerCase().endsWith(`@${their}`) === true);
}

/** What DNS on our side answered for a host; what it answers for a record without an address is judged by the checks. */
function ofView(view: FactValues['resolverViews'][number]): readonly Told[] {
  const { record, type, outcome, answers } = view;
  if (!ofAddresses.has(type.toUpperCase())) return [];
  const addresses = answers.flatMap((one) => addressOf({ address: one }) ?? []);
  const isEmpty = isDenied(view) && type.toUpperCase() !== 'AAAA';
  const isTold = isEmpty || (outcome === 'records' && addresses.length > 0);
  return isTold ? [{ fact: 'ours.resolverViews', host: record.toLowerCase(), addresses }] : [];
}

/** One of several addresses that fits is enough: a host may have more than one. */
function differing(
  { fact, host, addresses }: Told,
  { ours, theirs }: SavedFacts['facts'],
): readonly Mismatch[] {
  const seen = host === undefined ? targetsOf(theirs) : [...targetsOf(theirs), ...targetsOf(ours)];
  const meant = seen.filter((target) => host === undefined || target.host === host);
  const known = meant.flatMap((target) => target.addresses.map((one) => plain(one.address)));
  const [first] = meant;
  if (first === undefined || known.length === 0) return [];
  const found = addresses.map(plain);
  if (found.some((one) => known.includes(one))) return [];
  const expected = [...new Set(known)].slice(0, mostAddresses).join(', ');
  // Only what is meant for the partner goes astray when it comes to us.
  const own = targetsOf(ours).find(
    (target) =>
      targetsOf(theirs).includes(first) &&
      target.addresses.some(({ address }) => found.includes(plain(address))),
  );
  return [
    {
      fact,
      of: first.host,
      expected,
      found: found.slice(0, mostAddresses),
      ...(own !== undefined && { ownHost: own.host }),
    },
  ];
}

function targetsOf({ targetAddresses }: PartyFacts): readonly TargetAddress[] {
  return targetAddresses.known ? targetAddresses.value : [];
}

/** An address in the one form that it has: IPv6 may be written in several. */
function plain(address: string): string {
  const lower = address.toLowerCase();
  if (!lower.includes(':') || !URL.canParse(`http://[${lower}]`)) return lower;
  return new URL(`http://[${lower}]`).hostname.slice(1, -1);
}
