import { parseDomain } from '../../services/model/domain.ts';
import type { FactValues } from '../../services/model/facts.ts';
import { isWithin } from '../../services/model/known-hosts.ts';
import type { Applied } from './applied.ts';
import type { GuideBook, StepData } from './guide.ts';
import type { PastedFacts } from './kept-facts.ts';
import { namesFor } from './names.ts';
import type { Note } from './notes.ts';
import { stepsOf, withoutNote, type Progress } from './progress.ts';

/**
 * Takes the external name of the Access Edge service from a listing of Edge pools. Records, certificate and commands carry it from
 * then on; what was done or seen with another name is open again. A name outside our domain is left alone, since partners would not
 * believe a record that leads there.
 */
export function learnEdge(progress: Progress, pasted: PastedFacts, book: GuideBook): Applied {
  const { our } = progress;
  const host = our === undefined ? undefined : hostOf(pasted.ourTopology?.value, our);
  const before = namesFor(progress).host;
  if (our === undefined || host === undefined || host === before) return { progress, notes: [] };
  const learnt: Progress = { ...progress, edge: { of: our, host } };
  const reopened = stepsOf(progress, book).filter(
    ({ id, data }) => speaksOfHost(data) && isOfOther(progress.steps[id], host),
  );
  const notes = reopened.map(({ id }): Note => ({
    said: 'hostReopened',
    step: id,
    values: { host },
  }));
  return {
    progress: reopened.reduce((all, { id }) => withoutNote(all, id), learnt),
    notes: [{ said: 'hostRead', values: { host } }, ...notes],
  };
}

/** The one external name of the pools that federate; of all pools where none says so. */
function hostOf(topology: FactValues['ourTopology'] | undefined, our: string): string | undefined {
  const { edges = [] } = topology ?? {};
  const federating = edges.filter(({ isFederationEnabled }) => isFederationEnabled === true);
  const names = (federating.length > 0 ? federating : edges).flatMap(
    ({ accessEdgeExternalFqdn }) => accessEdgeExternalFqdn ?? [],
  );
  const [name] = names;
  if (name === undefined || new Set(names).size > 1) return undefined;
  const read = parseDomain(name);
  return read.ok && read.domain !== our && isWithin(read.domain, our) ? read.domain : undefined;
}

/** Whether what the step prints or looks at carries the name. */
function speaksOfHost({ records = [], commands = [] }: StepData): boolean {
  const lines = [
    ...records.flatMap(({ name, value }) => [name, value]),
    ...commands.flatMap((one) => one.lines),
  ];
  return lines.some((line) => line.includes('{{host}}'));
}

function isOfOther(noted: Progress['steps'][string] | undefined, host: string): boolean {
  if (noted === undefined || noted.state === 'skipped' || noted.state === 'failed') return false;
  return noted.state === 'done-unverified' || noted.host !== host;
}
