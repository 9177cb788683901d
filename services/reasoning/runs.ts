import { checks } from '../checks/all.ts';
import { runChecks, type BothRuns, type CheckRun } from '../checks/run.ts';
import { delivered, rowOf, type Delivery } from '../model/catalog.ts';
import type { Check } from '../model/check.ts';
import type { Domain } from '../model/domain.ts';
import type { Finding, Party } from '../model/finding.ts';
import type { SavedFacts } from '../model/report.ts';
import { routeInForce } from './route.ts';
import { showsSettings } from './shown-platform.ts';
import type { Frame } from './situation.ts';

/** What the checks gave, before causes are told from consequences. */
export interface Runs extends BothRuns {
  /** What pasted errors and answers say by themselves: joined with the rest, or in contradiction to it. */
  readonly told: readonly Finding[];
  /** Findings that make the picture: what is seen from outside, whatever route is in force. */
  readonly forPicture: readonly Finding[];
}

interface Selection {
  /** Checks that need nothing of anybody. */
  readonly outside: readonly Check[];
  readonly settings: readonly Check[];
  readonly told: readonly Check[];
}

const ofThisVersion = selectChecks(delivered);

/** The checks that a version runs: one whose codes are all of later deliveries would find nothing that may be shown. */
function selectChecks(deliveries: readonly Delivery[]): Selection {
  const shown = checks.filter(({ finds }) =>
    finds.some((code) => deliveries.includes(rowOf(code).since)),
  );
  const ofSettings = deliveries.includes('own-side')
    ? shown.filter(({ readsSettings }) => readsSettings)
    : [];
  return {
    outside: shown.filter(({ readsSettings }) => !readsSettings),
    settings: ofSettings.filter(({ rulesOut }) => rulesOut !== false),
    told: ofSettings.filter(({ rulesOut }) => rulesOut === false),
  };
}

/** What checks make of a partner whom nobody named. */
const nobody: CheckRun = { findings: [], skipped: [], ruledOut: [] };

/** Runs all checks of both parties; those that read settings only where somebody showed some. */
export function runBoth(
  saved: SavedFacts,
  frame: Frame,
  deliveries: readonly Delivery[] = delivered,
): Runs {
  const selection = deliveries === delivered ? ofThisVersion : selectChecks(deliveries);
  const { question, facts } = saved;
  const host = frame.own?.routeHost;
  const inForce =
    host === undefined ? facts : { ...facts, theirs: routeInForce(facts.theirs, host) };
  const run = (party: Party, list: readonly Check[], of = inForce) =>
    runParty(party, list, { ...saved, facts: of }, frame);
  const hasSettings = selection.settings.length > 0;
  const theirChecks =
    hasSettings && showsSettings(facts.theirs)
      ? [...selection.outside, ...selection.settings]
      : selection.outside;
  const ourChecks =
    frame.own === undefined ? selection.outside : [...selection.outside, ...selection.settings];
  const theirs = question.about === 'ours' ? nobody : run('theirs', theirChecks);
  const isOurs = question.our !== undefined;
  const ours = isOurs || frame.own !== undefined ? run('ours', ourChecks) : undefined;
  const told = frame.own === undefined ? [] : run('ours', selection.told).findings;
  const seen = host === undefined ? theirs : run('theirs', selection.outside, facts);
  return {
    theirs,
    ours: ours === undefined ? undefined : isOurs ? ours : { ...ours, skipped: [] },
    told,
    forPicture: [...seen.findings, ...(ours?.findings ?? [])],
  };
}

function theirPersonOf({ their, person }: SavedFacts['question']): string | undefined {
  const address = person?.toLowerCase().replace(/^sip:/u, '');
  return address?.endsWith(`@${their}`) === true ? address : undefined;
}

function runParty(
  party: Party,
  list: readonly Check[],
  { question, facts, at }: SavedFacts,
  { platform, own }: Frame,
): CheckRun {
  const other = party === 'ours' ? facts.theirs : facts.ours;
  const domains = { theirs: question.their, ours: question.our ?? '' };
  // Without a partner our own domain stands in the place of theirs.
  const peer = question.about === 'ours' ? '' : domains[party === 'ours' ? 'theirs' : 'ours'];
  return runChecks(
    list,
    { party: facts[party], vantage: facts.vantage, peer: other },
    {
      party,
      // The question came through parseDomain, or from a saved file whose domains were compared with what it gives.
      domain: domains[party] as Domain,
      peer: peer === '' ? undefined : (peer as Domain),
      at: new Date(at),
      platform,
      person: own?.person,
      peerPerson: party === 'ours' ? theirPersonOf(question) : undefined,
    },
  );
}
