import { parseDomain } from '../../services/model/domain.ts';
import { findDomains } from './domains.ts';
import { foldText } from './fold.ts';
import { forMatching } from './traditional.ts';
import { readContrast } from './triage-contrast.ts';
import { readExtents, type Extents } from './triage-extents.ts';
import { readSince, type Since } from './triage-since.ts';
import { readSymptom, type Symptom } from './triage-symptoms.ts';
import { readDirections, type Way } from './triage-way.ts';
import { asOurselves, ourOfTwo, withPeople } from './two-people.ts';

/** How many people of one side it concerns. The words are those of the coded questions. */
export type Extent = 'one' | 'several' | 'all';

/** A person who was named by address. */
export interface Person {
  /** Without `sip:`, lower case. */
  readonly address: string;
  /** The domain of the address, as `parseDomain` gives it. */
  readonly domain: string;
}

/** What a message tells of a trouble. What is not clear is left out. */
export interface Triage {
  /** The way that fails, or that is asked about. */
  readonly way?: Way;
  /** Messages the other way arrive, as was told. */
  readonly oneWay?: true;
  /** People who were named, at most `mostPeople`. */
  readonly people?: readonly Person[];
  readonly symptom?: Symptom;
  /** Who of us is affected. */
  readonly ours?: Extent;
  /** Which of their people are affected. */
  readonly theirs?: Extent;
  /** Whether other partners are affected, too. */
  readonly partners?: 'some' | 'all';
  readonly since?: Since;
}

/** People of one message that are remembered. */
export const mostPeople = 2;
/** Addresses that are looked at for people. */
const mostTried = 10;
/** What is read of a message; a trouble is told before. */
const mostRead = 1_200;

/**
 * Reads which trouble a message tells: the way, the people, what is seen, how many are affected and since when. Dates are relative to
 * `now` in `timeZone`; people of `our` domain are ourselves. Gives a value for any text, in time that grows with what is read of it; nothing is guessed.
 */
export function readTriage(text: string, when: Clock, our?: string): Triage {
  const folded = foldText(text, mostRead);
  const people = findPeople(folded);
  const found = findDomains(folded);
  const marked = forMatching(found.rest.toLowerCase()).replace(/\s+/gu, ' ');
  const ourDomain = our ?? ourOfTwo(marked, found);
  const spokenOf = asOurselves(marked, found, ourDomain);
  const plain = spokenOf.text;
  // A sentence that a client shows speaks of "your organization" and not of ours.
  const told = withoutQuotes(plain).replace(/\bset ?up to \p{L}+ (?:to|with) each other/u, ' ');
  const { way: failing, spoken, isOneWay } = readDirections(told);
  const { partners, ...extents } = readExtents(told);
  const apart = readContrast(withoutQuotes(withPeople(marked, found, ourDomain)));
  const counted: Extents =
    apart === undefined || extents.theirs !== undefined ? extents : { [apart.side]: apart.extent };
  const { ours = counted.ours, theirs = counted.theirs } = spokenOf;
  const since = readSince(plain, when);
  const seen = readSymptom(plain) ?? (isOneWay ? 'one-way' : undefined);
  const symptom = seen ?? (since?.kind === 'days' && stopped.test(told) ? 'stopped' : undefined);
  // Where something is wrong, the only way that is spoken of is the one it is wrong with.
  const way = failing ?? (symptom === undefined ? undefined : spoken);
  return {
    ...(way !== undefined && { way }),
    ...(isOneWay && way !== undefined && way !== 'both' && { oneWay: true }),
    ...(people.length > 0 && { people }),
    ...(symptom !== undefined && { symptom }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
    ...(partners !== undefined && { partners }),
    ...(since !== undefined && { since }),
  };
}

/** The instant and the zone that dates are relative to. */
export interface Clock {
  readonly now: Date;
  /** IANA name. */
  readonly timeZone: string;
}

const stopped =
  /\bstopp?ed\b|\bworked\b|\bused to\b|\bno longer\b|\bbroken?\b|\bbroke\b|\bdown\b|\bdead\b|\bsuddenly\b|斷|壞|停|突然|不通|好好的|本來|原本|之前/u;

function withoutQuotes(plain: string): string {
  return plain.replace(/"[^"]{0,400}"|「[^」]{0,200}」|『[^』]{0,200}』/gu, ' ');
}

const address =
  /(?<![\p{L}\p{N}._%+'-])(?<name>[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63})@(?<domain>[\p{L}\p{N}][\p{L}\p{N}.-]{1,252})/gu;

/** People by their address. A name that runs into a Chinese sentence begins at its Latin letters. */
function findPeople(folded: string): readonly Person[] {
  const people = new Map<string, Person>();
  let tried = 0;
  for (const { groups } of folded.matchAll(address)) {
    if (people.size === mostPeople || (tried += 1) > mostTried) break;
    const name = (groups?.name ?? '').replace(/^.*\p{sc=Han}/u, '');
    const host = (groups?.domain ?? '').replace(/\p{sc=Han}.*$/u, '').replace(/[.-]+$/u, '');
    const read = parseDomain(host);
    if (!read.ok || name === '') continue;
    const found = `${name}@${read.domain}`.toLowerCase();
    people.set(found, { address: found, domain: read.domain });
  }
  return [...people.values()];
}

/** Both together; what was told later counts. That the other way works goes with the way that it was told with. */
export function mergeTriage(earlier: Triage | undefined, later: Triage | undefined): Triage {
  const { oneWay, ...before } = earlier ?? {};
  const isKept = oneWay === true && (later?.way === undefined || later.way === earlier?.way);
  return { ...before, ...(isKept && { oneWay }), ...later };
}

/** Whether anything was told that somebody would call a trouble. */
export function isTold(triage: Triage | undefined): triage is Triage {
  return triage !== undefined && Object.keys(triage).length > 0;
}
