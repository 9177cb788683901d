import type { Report } from '../model/report.ts';
import { namedRouteOf } from './own-side.ts';
import { routeInForce, viewOfRoute } from './route.ts';

/**
 * Exit code of `check`: 1 when a direction is blocked; else 2 when the partner's record or Edge could not be looked at, or ours
 * where we alone are asked about; else 0, also when only our own settings are unknown. Where a setting of ours names the
 * partner's Edge, that one counts and their record does not. Scripts rely on it: README.md, "Exit codes".
 */
export function exitCodeOf({ directions, facts, type, question }: Report): 0 | 1 | 2 {
  if (directions.outbound.status === 'blocked' || directions.inbound.status === 'blocked') return 1;
  // Between two Teams tenants of one cloud there is no route to look at.
  if (type === 'teams-native') return 0;
  const isOwn = question.about === 'ours';
  const host = isOwn ? undefined : namedRouteOf(question, facts.ours);
  const view = isOwn
    ? viewOfRoute(facts.ours)
    : viewOfRoute(routeInForce(facts.theirs, host), host !== undefined);
  return view === 'unknown' || view === 'unseen' ? 2 : 0;
}
