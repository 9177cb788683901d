import { cloudOf } from '../../services/model/known-hosts.ts';
import type { Report } from '../../services/model/report.ts';
import type { Note } from './notes.ts';
import type { Progress } from './progress.ts';
import type { GuideContext } from './run-guide.ts';
import type { QuestionId, Situation } from './situation.ts';

/** An answer as the guide follows it, with what was seen that does not agree with it. */
export interface Fitting {
  readonly value: string;
  readonly notes: readonly Note[];
}

/** Holds an answer against what was seen of the two domains. People are believed, but told. */
export function answerFor(
  question: QuestionId,
  value: string,
  progress: Progress,
  { tools }: GuideContext,
): Fitting {
  const { our, their } = progress;
  if (question === 'home' && our !== undefined)
    return { value, notes: homeNotes(value, our, tools.reportsOf?.(our) ?? []) };
  if (question !== 'partner' || their === undefined) return { value, notes: [] };
  const picture = tools.pictureOf?.(their);
  // An Edge whose record is missing can only be named.
  if (value === 'edge' && picture === 'NONE')
    return { value: 'edge-by-name', notes: [{ said: 'noRecordSeen', values: { their } }] };
  return { value, notes: [] };
}

/** Whether our record leads where our people are said to be. */
function homeNotes(
  home: string | undefined,
  our: string,
  reports: readonly Report[],
): readonly Note[] {
  const hosts = reports
    .filter(({ question }) => question.our === our)
    .flatMap(({ facts }) => hostsOf(facts.ours.federationSrv));
  const [host] = hosts;
  if (host === undefined) return [];
  const isCloud = hosts.every((one) => cloudOf(one) !== undefined);
  const values = { our, host };
  if (home === 'servers' && isCloud) return [{ said: 'oursAtMicrosoft', values }];
  return home === 'teams' && !isCloud ? [{ said: 'oursAtEdge', values }] : [];
}

function hostsOf(srv: Report['facts']['ours']['federationSrv']): readonly string[] {
  return srv.known ? srv.value.records.map(({ target }) => target) : [];
}

/** What a report shows that does not agree with what was answered, or fails to show what the guide is for. */
export function contradictionsOf(
  report: Report,
  { our, their }: Progress,
  situation: Situation,
  assumed: Situation['partner'],
): readonly Note[] {
  const ours = our === undefined ? [] : homeNotes(situation.home, our, [report]);
  if (assumed !== 'microsoft-365' || their === undefined || report.question.their !== their)
    return ours;
  return report.picture === 'NONE' ? [...ours, { said: 'theirsUnseen', values: { their } }] : ours;
}
