import type { ReportedFinding } from '../services/model/report.ts';
import type { Speaker } from './say.ts';

/**
 * That a finding concerns some of several addresses or targets; undefined when it concerns all. What somebody pasted or answered
 * tells of one connection, and nothing of how many there are.
 */
export function sayPartly(
  { scope, evidence }: Pick<ReportedFinding, 'scope' | 'evidence'>,
  speaker: Speaker,
): string | undefined {
  const isTold = evidence.some(({ kind }) => kind === 'paste' || kind === 'answer');
  return scope === 'some' && !isTold ? speaker.report('label.some') : undefined;
}
