import { agrees, edgeNamedIn, edgeViewOf, isFailedLookup } from '../checks/edge-view.ts';
import { concerns, decidingLines } from '../checks/line-args.ts';
import type { Domain } from '../model/domain.ts';
import type { ErrorLine } from '../model/facts.ts';
import { isOld } from '../model/freshness.ts';
import { federationRecordOf } from '../model/names.ts';
import type { SavedFacts } from '../model/report.ts';
import { instantOfLine } from './aged.ts';
import { linePartiesOf } from './line-parties.ts';
import { namedRouteOf } from './own-side.ts';

/** Our Edge said that it found no record of the partner, although we see one. */
export interface FailedLookup {
  /** The lines that say so. */
  readonly lines: readonly ErrorLine[];
  /** The Edge, where one of them names it. */
  readonly edge: string | undefined;
  /** The record that it looked for, and the hosts that we see it name. */
  readonly record: string;
  readonly targets: readonly string[];
  /** What DNS answered on the Edge when somebody asked there; `unasked` while nobody did. */
  readonly view: 'unasked' | 'finds' | 'differs';
}

/** What such errors that still count say; undefined when there is none, or nobody sees the record either. */
export function failedLookupOf(
  saved: Pick<SavedFacts, 'question' | 'facts' | 'at'>,
): FailedLookup | undefined {
  const { question, facts, at } = saved;
  const { errorLines, resolverViews } = facts.ours;
  const { federationSrv } = facts.theirs;
  if (question.about === 'ours' || !errorLines.known || !federationSrv.known) return undefined;
  // Where our settings name the host, the Edge has no reason to look.
  if (namedRouteOf(question, facts.ours) !== undefined) return undefined;
  const { records } = federationSrv.value;
  const parties = linePartiesOf(saved);
  const lines = decidingLines(errorLines.value).filter(
    (one) =>
      isFailedLookup(one) &&
      concerns(one, parties) &&
      !isOld(instantOfLine(one, errorLines), at, 'error'),
  );
  if (lines.length === 0 || records.length === 0) return undefined;
  // The question came through parseDomain.
  const record = federationRecordOf(question.their as Domain);
  const views = resolverViews.known ? resolverViews.value : [];
  const edge = edgeNamedIn(lines);
  const view = edgeViewOf(views, record, edge);
  return {
    lines,
    edge,
    record,
    targets: records.map(({ target }) => target),
    view: view === undefined ? 'unasked' : agrees(view, records) ? 'finds' : 'differs',
  };
}
