import type { Report, ReportedFinding } from '../services/model/report.ts';
import { isAskedAbout } from './some-people.ts';
import { isBlockedByUs, isHealthyOutside, portTroublesOf } from './letter-reason.ts';

/** Our own people by the part that they look after. */
export type InsideKind = 'dns' | 'edge' | 'network' | 'tenant';

/**
 * Why a letter to our own people makes sense: something of ours is wrong, or all that can be seen is in order and our own
 * settings, which only they can show, are what is left. `notes` are worth mending and harm nothing.
 */
export interface InsideReason {
  readonly kind: 'faults' | 'settings';
  readonly faults: readonly ReportedFinding[];
  readonly notes: readonly ReportedFinding[];
}

const roles: Readonly<Partial<Record<ReportedFinding['actor']['role'], InsideKind>>> = {
  'dns-admin': 'dns',
  'lync-admin': 'edge',
  'network-admin': 'network',
  'tenant-admin': 'tenant',
};

/** The reason for a letter to those of our people; undefined when there is none. */
export function insideReasonOf(report: Report, kind: InsideKind): InsideReason | undefined {
  const found = report.findings.filter(
    (finding) => isOursToMend(finding, report) && roles[finding.actor.role] === kind,
  );
  const faults = found.filter(({ severity }) => severity !== 'notes');
  // What is only worth knowing of a person is of use where somebody asked about that person.
  const notes = found.filter((one) => one.severity === 'notes' && isAskedAbout(one, report));
  if (faults.length > 0) return { kind: 'faults', faults, notes };
  return isDecidedBySettings(report) && showsSettings(report, kind)
    ? { kind: 'settings', faults, notes }
    : undefined;
}

/** Unmasked, of our side or of both; what the firewall request asks for is asked for there. */
function isOursToMend(finding: ReportedFinding, report: Report): boolean {
  const { side, maskedBy } = finding;
  const isOurs = side === 'ours' || side === 'either';
  return isOurs && maskedBy.length === 0 && !isForFirewall(finding, report);
}

/** The way out of our network is the firewall request's; between Teams and a partner it plays no part at all. */
function isForFirewall(finding: ReportedFinding, report: Report): boolean {
  const { code, about } = finding;
  const isWayOut = code === 'tcp-outbound-blocked' || (code === 'tcp-timeout' && about !== 'ours');
  return isWayOut
    ? report.question.about !== 'ours'
    : portTroublesOf(report).some((trouble) => trouble === finding);
}

/** All that is seen from outside is in order, and nobody has shown our own settings. */
function isDecidedBySettings(report: Report): boolean {
  const { question, directions, picture, unchecked } = report;
  if (picture === 'SAME-DOMAIN' || isBlockedByUs(report)) return false;
  const isHealthy =
    question.about === 'ours'
      ? directions.inbound.sides.ours === 'works'
      : isHealthyOutside(report);
  return isHealthy && unchecked.some(({ check }) => check === 'our-settings');
}

/** Who can show them: the administrator of the tenant, of the servers, or both. */
function showsSettings({ question: { platform }, unchecked }: Report, kind: InsideKind): boolean {
  const isTenant = unchecked.some(
    ({ check, missing: [first = ''] }) =>
      check === 'our-settings' && first.startsWith('ours.tenant'),
  );
  if (kind === 'tenant') return isTenant || platform === 'hybrid';
  return kind === 'edge' && !isTenant;
}
