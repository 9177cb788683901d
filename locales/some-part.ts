import type { ReportedFinding } from '../services/model/report.ts';
import type { Speaker } from './say.ts';

/**
 * That a finding concerns some of several addresses or targets; undefined when it concerns all. What somebody pasted or answered
 * tells of one connection, and nothing of how many there are; a record or a domain that is missing has no parts.
 */
export function sayPartly(
  { code, scope, evidence }: Pick<ReportedFinding, 'code' | 'scope' | 'evidence'>,
  speaker: Speaker,
): string | undefined {
  const isTold = evidence.some(({ kind }) => kind === 'paste' || kind === 'answer');
  const isWhole = code === 'dns-srv-missing' || code === 'dns-nxdomain';
  return scope === 'some' && !isTold && !isWhole ? speaker.report('label.some') : undefined;
}
