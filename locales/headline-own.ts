import type { Report } from '../services/model/report.ts';
import type { Viewer } from './values.ts';

/** The states that a verdict about our own domain can speak of. */
export type OwnKind =
  | 'own-works'
  | 'own-blocked'
  | 'own-microsoft'
  | 'own-at-risk'
  | 'own-no-record'
  | 'own-no-answer'
  | 'own-cannot-tell';

const verdicts = {
  'own-works': 'works',
  'own-blocked': 'blocked',
  'own-microsoft': 'microsoft',
  'own-at-risk': 'at-risk',
  'own-no-record': 'no-record',
  'own-no-answer': 'cannot-tell',
  'own-cannot-tell': 'cannot-tell',
} as const;

/** What was seen of our own domain; `silentHost` did not answer, and nothing told why. */
export function ownKindOf(
  { directions: { outbound, inbound }, findings, facts }: Report,
  silentHost: string | undefined,
): OwnKind {
  const blocking = findings.filter(
    ({ severity, maskedBy }) => severity === 'blocks' && maskedBy.length === 0,
  );
  if (inbound.status === 'blocked' || outbound.status === 'blocked')
    return blocking.every(({ side }) => side === 'microsoft') ? 'own-microsoft' : 'own-blocked';
  const seen = [inbound.sides.ours, outbound.sides.ours];
  if (seen.every((status) => status === 'works')) return 'own-works';
  if (!seen.includes('cannot-tell')) return 'own-at-risk';
  const { federationSrv } = facts.ours;
  if (federationSrv.known && !federationSrv.value.records.some(({ target }) => target !== '.'))
    return 'own-no-record';
  const isQuiet = findings.every(({ severity }) => severity === 'notes');
  return isQuiet && silentHost !== undefined ? 'own-no-answer' : 'own-cannot-tell';
}

/** The verdict about our own domain. */
export function sayOwnVerdict(kind: OwnKind, { question }: Report, { speaker }: Viewer): string {
  return speaker.report(`own.headline.${verdicts[kind]}`, { our: question.their });
}

/** The line below the verdict, where it is not the title of the main cause. */
export function sayOwnLead(
  kind: OwnKind,
  { question: { their } }: Report,
  { host, command }: { readonly host: string | undefined; readonly command: string },
  { speaker }: Viewer,
): string {
  switch (kind) {
    case 'own-works':
      return command === ''
        ? speaker.report('own.lead.open')
        : speaker.report('own.lead.works', { command });
    case 'own-no-record':
      return speaker.report('own.lead.no-record');
    case 'own-no-answer':
      return speaker.report('own.lead.no-answer', { host: host ?? their });
    default:
      return speaker.report('lead.silent', { their });
  }
}
