import type { Evidence } from '../services/model/evidence.ts';
import type { ReportedFinding } from '../services/model/report.ts';
import type { Slot } from '../services/model/slots.ts';
import { showOutside } from './letter-evidence.ts';
import { readable } from './letter-fit.ts';
import type { Viewer } from './values.ts';

/** What was left out of a report for people outside, by kind. */
export interface LeftOut {
  findings: number;
  evidence: number;
  values: number;
  unseen: number;
  vantage: number;
  person: number;
}

export const nothingLeftOut: Readonly<LeftOut> = {
  findings: 0,
  evidence: 0,
  values: 0,
  unseen: 0,
  vantage: 0,
  person: 0,
};

/**
 * Values of findings that people outside may read: names and addresses of the public DNS, of the connection and of the
 * certificate, counts and dates. Everything else is typed, pasted, or names a thing of ours: it is left out.
 */
const outward: ReadonlySet<Slot> = new Set<Slot>([
  'address',
  'alias',
  'cloud',
  'days',
  'domain',
  'expected',
  'found',
  'issuer',
  'names',
  'notAfter',
  'notBefore',
  'port',
  'record',
  'target',
  'ttl',
]);

const mostInLine = 700;

/** The finding with every value replaced that people outside may not read; counts them. */
export function hideValues(
  finding: ReportedFinding,
  left: LeftOut,
  { speaker }: Viewer,
): ReportedFinding {
  const secrets: string[] = [];
  const args = Object.entries(finding.args as Record<string, unknown>).map(([slot, value]) => {
    if (outward.has(slot as Slot)) return [slot, value] as const;
    left.values += 1;
    secrets.push(...[value].flat().map(String));
    return [slot, speaker.wholeReport('hidden')] as const;
  });
  // The same slots with texts in them; a text is what every slot is shown as.
  const hidden = { ...finding, args: Object.fromEntries(args) } as ReportedFinding;
  return { ...hidden, fix: withoutSecrets(finding.fix, secrets, left) };
}

/** The fix without the records and commands that name one of these. */
function withoutSecrets(
  fix: ReportedFinding['fix'],
  secrets: readonly string[],
  left: LeftOut,
): ReportedFinding['fix'] {
  const isSafe = (line: string) => {
    const isFree = !secrets.some((secret) => secret !== '' && line.includes(secret));
    if (!isFree) left.values += 1;
    return isFree;
  };
  return {
    ...fix,
    records: fix.records.filter(({ name, value }) => isSafe(`${name} ${value}`)),
    commands: fix.commands.filter(isSafe),
    verify:
      'command' in fix.verify && !isSafe(fix.verify.command) ? { code: 'check-again' } : fix.verify,
  };
}

/** The lines of evidence that people outside may read; counts the others. */
export function showSeen(
  evidence: readonly Evidence[],
  left: LeftOut,
  viewer: Viewer,
): readonly string[] {
  return evidence.flatMap((one) => {
    const shown = showOutside(one, viewer);
    if (shown === undefined) left.evidence += 1;
    return shown === undefined ? [] : [readable(shown, mostInLine)];
  });
}
