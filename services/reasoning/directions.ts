import { recorded } from '../model/endpoint.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Finding, Party } from '../model/finding.ts';
import type { Direction, Status } from '../model/report.ts';
import { rowOf, type Effect, type FindingCode } from '../model/catalog.ts';
import { withoutAged } from './aged.ts';
import { ofHere } from './denied.ts';
import { comesThroughEdge, effectOn, effectsOf, type Situation } from './effects.ts';
import { gapsOf, passingGaps, splitDomainGaps } from './gaps.ts';
import { viewOfRoute } from './route.ts';

type Way = 'outbound' | 'inbound';

interface Harm {
  readonly code: FindingCode;
  readonly about: Finding['about'];
  readonly effect: Effect;
}

/**
 * Decides one direction from the unmasked findings and from which deciding facts were seen: what blocks stands
 * first, what was not seen or failed unexplained next, what risks last. The partner's own lists decide nothing, because nobody outside can see them.
 */
export function decideDirection(
  way: Way,
  causes: readonly Finding[],
  facts: Readonly<Record<Party, PartyFacts>>,
  situation: Situation,
): Direction {
  const harms = causes
    .map((finding) => ({
      code: finding.code,
      about: finding.about,
      effect: effectOn(way, sideOfEffect(finding, situation), effectsOf(finding, situation)),
    }))
    .filter(({ effect }) => effect !== '-');
  const ofSide = (party: Party) => harms.filter(({ about }) => about === party);
  // What failed there was stopped by something, however good everything looks from here.
  const hasFailed = (party: Party) =>
    situation.failures.some((failure) => failure.way === way && failure.parties.includes(party));
  const unseen = situation.ownCheck
    ? { theirs: true, ours: isOwnUndecided(way, facts.ours) }
    : {
        theirs: hasFailed('theirs') || isTheirsUndecided(way, facts, situation, ofSide('theirs')),
        ours: hasFailed('ours') || isOursUndecided(way, facts, situation),
      };
  return {
    status: statusOf(harms, unseen.theirs || unseen.ours),
    causes: orderedCodes(harms),
    sides: {
      theirs: statusOf(ofSide('theirs'), unseen.theirs),
      ours: statusOf(ofSide('ours'), unseen.ours),
    },
  };
}

function statusOf(harms: readonly Harm[], undecided: boolean): Status {
  if (harms.some(({ effect }) => effect === 'blocks')) return 'blocked';
  if (undecided) return 'cannot-tell';
  return harms.length > 0 ? 'at-risk' : 'works';
}

function orderedCodes(harms: readonly Harm[]): FindingCode[] {
  const blocking = harms.filter(({ effect }) => effect === 'blocks');
  return [...new Set([...blocking, ...harms].map(({ code }) => code))];
}

/** Within a shared domain `to` means from the servers to the tenant, which is told as outbound. */
function sideOfEffect({ code, about }: Finding, { splitDomain }: Situation): Finding['about'] {
  return splitDomain && rowOf(code).applies === 'split-domain' ? 'theirs' : about;
}

type BothFacts = Readonly<Record<Party, PartyFacts>>;

/** Whether a fact that decides this direction on their side was not seen. */
function isTheirsUndecided(
  way: Way,
  facts: BothFacts,
  { nativeTeams, sameDomain, splitDomain, own }: Situation,
  harms: readonly Harm[],
): boolean {
  if (splitDomain || nativeTeams) return false;
  if (sameDomain) return true;
  const view = viewOfRoute(facts.theirs, own?.routeHost !== undefined);
  if (way === 'outbound') return view !== 'seen';
  // Messages from them need nothing of their route to be open; their certificate must be fine, though, and their record is
  // what our Edge checks them against. A fault that was seen there explains why no more was.
  return view === 'unknown' || (view === 'unseen' && harms.length === 0);
}

/**
 * Our switch, lists and policy decide both directions, our provider those to them, and what partners see of us those to us; an Edge
 * of ours that was seen to fail leaves both open. As long as nobody showed a setting, or only long
 * ago, nothing is decided.
 */
function isOursUndecided(way: Way, facts: BothFacts, situation: Situation): boolean {
  const { own, nativeTeams, sameDomain, splitDomain, their, aged } = situation;
  if (own === undefined || (sameDomain && !splitDomain)) return true;
  const ours = withoutAged(facts.ours, aged);
  const gaps = splitDomain
    ? splitDomainGaps(way, ours)
    : gapsOf(way, their, { ...facts, ours }, own);
  if (gaps.length > 0) return true;
  const isPassedOn = way === 'inbound' && comesThroughEdge(situation);
  if (isPassedOn && passingGaps(their, { ...facts, ours }).length > 0) return true;
  if (nativeTeams) return false;
  if (way === 'outbound') return failedToShow(facts.ours);
  return situation.pictures.ours === undefined || viewOfRoute(facts.ours) !== 'seen';
}

/**
 * Our Edge was tried, and nothing got as far as its certificate: partners check that for what we send, and the server that sends may
 * be down. Where nobody could try, it decides nothing of what goes out.
 */
function failedToShow(ours: PartyFacts): boolean {
  const tried = ours.tcpConnect.known ? recorded(ours.tcpConnect.value) : [];
  return tried.some(({ result }) => !ofHere.has(result)) && viewOfRoute(ours) === 'unseen';
}

/**
 * The same for our own domain alone, where our side means what partners can see of it. Messages to us need the whole route;
 * for those from us partners check our record and our certificate.
 */
function isOwnUndecided(way: Way, ours: PartyFacts): boolean {
  const view = viewOfRoute(ours);
  return way === 'inbound' ? view !== 'seen' : view === 'unknown' || view === 'unseen';
}
