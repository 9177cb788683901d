import { gatherFacts, unseenFacts, type GatherRequest } from './facts/gather.ts';
import type { GatherTools } from './facts/gather-party.ts';
import { withPasted } from './facts/keep-pasted.ts';
import type { ReadDomain } from './model/domain.ts';
import type { PastedPart } from './model/pasted.ts';
import type { Platform, Question, Report, SavedFacts, Vantage } from './model/report.ts';
import { follow, Stop } from './model/stop.ts';
import { conclude, type ConcludeOptions } from './reasoning/conclude.ts';
import { namedRouteOf } from './reasoning/own-side.ts';

export interface DiagnoseRequest {
  readonly their: ReadDomain;
  readonly our?: ReadDomain | undefined;
  readonly platform?: Platform | undefined;
  readonly person?: string | undefined;
  /** Well-known federation hosts that decide whether 5061 gets out of here; none switches the control off. */
  readonly controlHosts: readonly string[];
  /** Networks that may be connected to although they are not public, as configured. */
  readonly allowNet: readonly string[];
  /** What people pasted: it is judged together with what is seen. */
  readonly pasted?: readonly PastedPart[] | undefined;
}

export interface DiagnoseTools extends GatherTools {
  /** The instant as of which everything is judged. */
  readonly now: () => Date;
  /** Monotonic milliseconds. */
  readonly elapsed: () => number;
}

/** The whole diagnosis; what is missing by then is unknown, and the verdict partial. */
export const diagnosisLimitMs = 8_000;

/** Gathers the facts of one question over the network and judges them. */
export async function diagnose(
  request: DiagnoseRequest,
  tools: DiagnoseTools,
  options: Omit<ConcludeOptions, 'timings'>,
  cancelled?: AbortSignal,
): Promise<Report> {
  const { their, our, platform, person } = request;
  const question: Question = {
    their: their.domain,
    ...(our !== undefined && { our: our.domain }),
    ...(platform !== undefined && { platform }),
    ...(person !== undefined && { person }),
  };
  return look(question, request, tools, options, cancelled);
}

/** What is asked about our own domain. */
export interface OwnRequest extends Pick<
  DiagnoseRequest,
  'platform' | 'controlHosts' | 'allowNet' | 'pasted'
> {
  readonly our: ReadDomain;
}

/**
 * The same for our own domain alone: what partners see of us. No partner is named, so `facts.theirs` is not asked for, and
 * `question.about` says that `their` is our domain too.
 */
export async function diagnoseOwn(
  request: OwnRequest,
  tools: DiagnoseTools,
  options: Omit<ConcludeOptions, 'timings'>,
  cancelled?: AbortSignal,
): Promise<Report> {
  const { our, platform } = request;
  const question: Question = {
    their: our.domain,
    our: our.domain,
    about: 'ours',
    ...(platform !== undefined && { platform }),
  };
  return look(question, request, tools, options, cancelled);
}

/** One look, within the limit of time. */
async function look(
  question: Question,
  request: GatherRequest & Pick<DiagnoseRequest, 'allowNet' | 'pasted'>,
  tools: DiagnoseTools,
  options: Omit<ConcludeOptions, 'timings'>,
  cancelled: AbortSignal | undefined,
): Promise<Report> {
  const began = tools.elapsed();
  const timings: Record<string, number> = {};
  const since = () => Math.round((tools.elapsed() - began) * 10) / 10;
  const at = tools.now();
  const { stop: limit, release } = follow(cancelled);
  const done = new Stop();
  void tools.wait(diagnosisLimitMs, done).then(() => {
    limit.abort();
  });
  const mark = (stage: string) => {
    timings[stage] = since();
  };
  const { pasted = [] } = request;
  const routeHost = routeHostOf(question, pasted);
  const asked = routeHost === undefined ? request : { ...request, routeHost };
  const seen = await gatherFacts(asked, tools, limit, { mark }).finally(() => {
    release();
    done.abort();
  });
  const facts = pasted.length === 0 ? seen : withPasted(seen, pasted);
  timings.total = since();
  const saved: SavedFacts = {
    schema: 'federation-facts/1',
    at: at.toISOString(),
    vantage: vantageOf(request.allowNet, tools, facts.vantage.controlConnect),
    question,
    facts,
  };
  return conclude(saved, { ...options, timings });
}

/** The partner's Edge that pasted settings name: messages go there, whatever their record says. */
function routeHostOf(question: Question, pasted: readonly PastedPart[]): string | undefined {
  if (pasted.length === 0 || question.about === 'ours') return undefined;
  return namedRouteOf(question, withPasted(unseenFacts(), pasted).ours);
}

function vantageOf(
  allowNet: readonly string[],
  { resolver }: DiagnoseTools,
  control: SavedFacts['facts']['vantage']['controlConnect'],
): Vantage {
  return {
    resolvers: [...resolver.servers],
    allowNet: [...allowNet],
    control: control.known ? control.value.result : 'not-tried',
  };
}

/** What can be saved of a report and judged again later. */
export function savedFactsOf({ at, vantage, question, facts }: Report): SavedFacts {
  return { schema: 'federation-facts/1', at, vantage, question, facts };
}
