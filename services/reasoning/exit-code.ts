import type { Report } from '../model/report.ts';
import { viewOfRoute } from './route.ts';

/**
 * Exit code of `check`: 1 when a direction is blocked; else 2 when the partner's record or Edge could not be looked at, or ours
 * where we alone are asked about; else 0, also when only our own settings are unknown. Scripts rely on it: README.md, "Exit codes".
 */
export function exitCodeOf({ directions, facts, type, question }: Report): 0 | 1 | 2 {
  if (directions.outbound.status === 'blocked' || directions.inbound.status === 'blocked') return 1;
  // Between two Teams tenants of one cloud there is no route to look at.
  if (type === 'teams-native') return 0;
  const view = viewOfRoute(question.about === 'ours' ? facts.ours : facts.theirs);
  return view === 'unknown' || view === 'unseen' ? 2 : 0;
}
