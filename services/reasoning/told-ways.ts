import { answerTo } from '../checks/answers.ts';
import type { PartyFacts } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import type { NextQuestion } from '../model/what-next.ts';

export type Way = 'outbound' | 'inbound';

/** What people told of the two ways. */
export interface ToldWays {
  /** Those that fail; both while nobody told, none where presence alone is missing. */
  readonly fails: readonly Way[];
  /** Those of which somebody told that messages arrive. */
  readonly works: readonly Way[];
}

const both: readonly Way[] = ['outbound', 'inbound'];

/** Reads what was told of the ways out of the answers. */
export function toldWays({ answers }: PartyFacts): ToldWays {
  const told = answers.known ? answers.value : undefined;
  if (answerTo('only-presence', told) === 'yes') return { fails: [], works: both };
  switch (answerTo('which-way', told)) {
    case 'ours':
      return { fails: ['outbound'], works: [] };
    case 'theirs':
      return { fails: ['inbound'], works: [] };
    case 'ours-only':
      return { fails: ['outbound'], works: ['inbound'] };
    case 'theirs-only':
      return { fails: ['inbound'], works: ['outbound'] };
    default:
      return { fails: both, works: [] };
  }
}

/** Whether what is assumed cannot be: it would stop a way that works. */
export function contradictsTold({ works }: ToldWays, before: Report, after: Report): boolean {
  return works.some(
    (way) =>
      after.directions[way].status === 'blocked' && before.directions[way].status !== 'blocked',
  );
}

/** Whether something does harm to a way that none did before. */
export function harms(way: Way, before: Report, after: Report): boolean {
  const known = new Set(before.directions[way].causes);
  return after.directions[way].causes.some((code) => !known.has(code));
}

/**
 * The report for somebody who told that messages arrive at least one way: settings are asked for only where one of them may explain that,
 * as `asked` shows. Most settings stop both ways, or none.
 */
export function fitToTold(report: Report, asked: NextQuestion | undefined): Report {
  const { question, unchecked, facts } = report;
  if (question.about === 'ours' || toldWays(facts.ours).works.length === 0) return report;
  const isSetting = asked !== undefined && /^ours\.(?:our|tenant)[A-Z]/u.test(asked.fact);
  const isOpen = isSetting || asked?.fact === 'platform';
  const how = isSetting && 'command' in asked.how ? asked.how : { code: 'fits-no-setting' };
  if (isOpen && !isSetting) return report;
  return {
    ...report,
    unchecked: unchecked.map((one) => (one.check === 'our-settings' ? { ...one, how } : one)),
  };
}
