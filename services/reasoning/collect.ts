import { isMicrosoftFederation } from '../checks/own-lists.ts';
import { isHarmful, rowOf, type Delivery } from '../model/catalog.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { RuledOut, SavedFacts } from '../model/report.ts';
import { joinTold } from './contradictions.ts';
import { usesRoute } from './effects.ts';
import type { Joined } from './join-ports.ts';
import { isOfOtherPerson } from './other-people.ts';
import type { Runs } from './runs.ts';
import type { Frame } from './situation.ts';

/** What the checks gave, as far as it counts in this case and version. */
export interface Collected extends Joined {
  readonly ruledOut: readonly RuledOut[];
  /** Findings that make the picture: what is seen from outside, whatever route is in force. */
  readonly forPicture: readonly Finding[];
}

/** Both parties' findings, joined with what pasted errors and answers say by themselves. */
export function collect(
  saved: SavedFacts,
  frame: Frame,
  runs: Runs,
  deliveries: readonly Delivery[],
): Collected {
  // A code of a later delivery has no text yet. This is the one place that keeps it out.
  const isShown = ({ code }: Pick<Finding, 'code'>) => deliveries.includes(rowOf(code).since);
  // Between two Teams tenants of one cloud no record is asked for and no path is walked.
  const counts = (one: Finding) =>
    isShown(one) &&
    !(frame.native && usesRoute(one.code)) &&
    !(isInCloud && one.about === 'theirs' && rowOf(one.code).applies === 'onprem') &&
    !isOthersNote(one);
  // What only servers have is no finding about a partner who runs none.
  const isInCloud = leadsToCloud(saved.facts.theirs);
  const { their } = saved.question;
  // What harms nobody is worth a line about the person of the question, and not about each of a whole listing.
  const isOthersNote = (one: Finding) =>
    !isHarmful(one.code) && isOfOtherPerson(one, { their, own: frame.own });
  const ruledOut = [...runs.theirs.ruledOut, ...(runs.ours?.ruledOut ?? [])].filter(isShown);
  const seen = [...runs.theirs.findings, ...(runs.ours?.findings ?? [])].filter(counts);
  const joined =
    frame.own === undefined
      ? { findings: seen, contradictions: [] }
      : joinTold(seen, runs.told.filter(counts), ruledOut, saved);
  return { ...joined, ruledOut, forPicture: runs.forPicture.filter(counts) };
}

/** Whether every host of the record is one of Microsoft's. */
function leadsToCloud({ federationSrv }: PartyFacts): boolean {
  const records = federationSrv.known ? federationSrv.value.records : [];
  return records.length > 0 && records.every(({ target }) => isMicrosoftFederation(target));
}
