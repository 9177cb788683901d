import type { VisibleCode } from '../services/model/catalog.ts';
import type { PartyFacts } from '../services/model/facts.ts';
import type { Report, ReportedFinding } from '../services/model/report.ts';
import { ownKindOf, sayOwnLead, sayOwnVerdict, type OwnKind } from './headline-own.ts';
import { isOfOnePerson, saySomePeople } from './some-people.ts';
import { shownFailure } from './told.ts';
import type { Viewer } from './values.ts';
import { showArgs } from './values.ts';

/** The first two lines of an answer: what is the case, and the reason or the next step. */
export interface Headline {
  readonly verdict: string;
  readonly lead: string;
  /** That we run something else than was said, as our DNS shows; left out where the lead says it. */
  readonly doubt?: string;
  /** What the verdict rests on, for whoever draws it. */
  readonly kind: HeadlineKind;
}

/** The states that a verdict can speak of. */
export type HeadlineKind = PartnerKind | OwnKind;

type PartnerKind =
  | 'blocked-theirs'
  | 'blocked-ours'
  | 'blocked-either'
  | 'blocked-microsoft'
  | 'blocked-both'
  | 'no-answer'
  | 'cannot-tell'
  | 'at-risk'
  | 'works'
  | 'teams-native'
  | 'teams-question'
  | 'same-domain';

/** The verdict in a line. It speaks of the partner's side as long as our own settings are unknown. */
export function headlineOf(report: Report, viewer: Viewer): Headline {
  const headline = headlineWithout(report, viewer);
  const doubt = sayOtherPlatform(report, viewer);
  if (doubt === undefined) return headline;
  const main = mainCause(report);
  // Records that are wrong only by what was said follow from that.
  return main !== undefined && ofPlatform.has(main.code)
    ? { ...headline, lead: doubt }
    : { ...headline, doubt };
}

const ofPlatform: ReadonlySet<string> = new Set<VisibleCode>([
  'cli-lyncdiscover-onprem',
  'cli-sip-cname',
  'cli-sip-tls-missing',
]);

/** What was said that we run and what our DNS shows, in one sentence, and how to say otherwise. */
function sayOtherPlatform(
  { otherPlatform, question: { our = '' } }: Report,
  viewer: Viewer,
): string | undefined {
  if (otherPlatform === undefined) return undefined;
  const { speaker, inConversation } = viewer;
  const { shown } = otherPlatform;
  const host = markHost(otherPlatform.host, viewer) ?? '';
  const correct = inConversation
    ? speaker.chat('how.other-platform')
    : speaker.report('otherPlatform.correct');
  return speaker.report('otherPlatform.said', {
    text: speaker.report(`otherPlatform.${shown}`, { our, host }),
    correct,
  });
}

function headlineWithout(report: Report, viewer: Viewer): Headline {
  if (report.question.about === 'ours') return ownHeadlineOf(report, viewer);
  const { speaker } = viewer;
  const { their } = report.question;
  const kind = kindOf(report);
  const verdict = speaker.report(`headline.${verdictOf(kind, report)}`, { their });
  if (mayBeTeams(kind, report))
    return { verdict, lead: speaker.report('lead.teams-likely', { their }), kind };
  const main = mainCause(report);
  if (main !== undefined && kind !== 'teams-question' && kind !== 'same-domain') {
    return { verdict, lead: saySomePeople(report, main, viewer) ?? titleOf(main, viewer), kind };
  }
  const failed = shownFailure(report);
  if (main === undefined && kind !== 'same-domain' && failed !== undefined) {
    const of = failed === 'test' ? 'OfTest' : '';
    const told = speaker.pasted(`told.headline${of}`, { their });
    return { verdict: told, lead: speaker.pasted(`told.lead${of}`), kind: 'cannot-tell' };
  }
  return { verdict, lead: leadOf(kind, report, viewer), kind };
}

/** We are a Teams tenant, and whether the partner is one is all that nobody can see. */
function mayBeTeams(kind: PartnerKind, { picture, unchecked }: Report): boolean {
  const isOpen = unchecked.some(({ check }) => check === 'our-settings');
  return kind === 'cannot-tell' && picture === 'TEAMS-NOSRV' && !isOpen;
}

type Verdict = Exclude<PartnerKind, 'no-answer'> | 'outbound-works' | 'both-work';

/** Where our settings were shown and let the partner through, the verdict is about both sides. */
function verdictOf(kind: PartnerKind, report: Report): Verdict {
  const { outbound, inbound } = report.directions;
  if (mayBeTeams(kind, report)) return 'teams-question';
  if (kind === 'no-answer') return 'cannot-tell';
  if (kind !== 'works' || outbound.status !== 'works') return kind;
  return inbound.status === 'works' ? 'both-work' : 'outbound-works';
}

function ownHeadlineOf(report: Report, viewer: Viewer): Headline {
  const host = silentHost(report.facts.ours, report.facts);
  const kind = ownKindOf(report, host);
  const main = mainCause(report);
  const lead =
    main === undefined || kind === 'own-no-record'
      ? sayOwnLead(
          kind,
          report,
          { host: markHost(host, viewer), command: settingsCommandOf(report) },
          viewer,
        )
      : titleOf(main, viewer);
  return { verdict: sayOwnVerdict(kind, report, viewer), lead, kind };
}

/** The command that shows our own settings. */
function settingsCommandOf({ unchecked }: Report): string {
  const how = unchecked.find(({ check }) => check === 'our-settings')?.how;
  return how !== undefined && 'command' in how ? how.command : '';
}

function leadOf(kind: PartnerKind, report: Report, viewer: Viewer): string {
  const { speaker, inConversation } = viewer;
  const { their } = report.question;
  const line = settingsCommandOf(report);
  switch (kind) {
    case 'teams-native':
      if (line === '' && isOfOnePerson(report)) return speaker.report('lead.one-person', { their });
      if (ownSettingsCode(report) === 'fits-no-setting')
        return speaker.report('lead.one-way', { their });
      if (isOutOfReach(report)) return speaker.report('lead.out-of-reach', { their });
      return line === ''
        ? speaker.report('lead.native-open', { their })
        : speaker.report('lead.teams-native', { command: line });
    case 'teams-question':
      return speaker.report('lead.teams-question');
    case 'same-domain':
      return speaker.report('lead.same-domain');
    case 'no-answer': {
      const host = markHost(silentHost(report.facts.theirs, report.facts), viewer) ?? their;
      return inConversation
        ? speaker.chat('lead.no-answer', { host })
        : speaker.report('lead.no-answer', { host });
    }
    case 'works': {
      const verdict = verdictOf(kind, report);
      if (isOutOfReach(report)) return speaker.report('lead.out-of-reach', { their });
      if (ownSettingsCode(report) !== undefined) return speaker.report('lead.one-way', { their });
      if (verdict === 'both-work' && isOfOnePerson(report))
        return speaker.report('lead.one-person', { their });
      return verdict === 'both-work' || verdict === 'outbound-works'
        ? speaker.report(`lead.${verdict}`, { their })
        : speaker.report('lead.own-side', { their, command: line });
    }
    default:
      return speaker.report(isRouteUnseen(report) ? 'lead.route' : 'lead.silent', { their });
  }
}

/** Our settings would decide, and nobody here can run what shows them. */
function isOutOfReach(report: Report): boolean {
  return ownSettingsCode(report) === 'nobody-can-run';
}

/** Why no command shows our settings: nobody can run it, or they explain nothing. */
function ownSettingsCode({ unchecked }: Report): string | undefined {
  const how = unchecked.find(({ check }) => check === 'our-settings')?.how;
  return how !== undefined && 'code' in how ? how.code : undefined;
}

/** A setting of ours names the server that counts, and nobody could look at it. */
function isRouteUnseen({ unchecked }: Report): boolean {
  return unchecked.some(({ check }) => check === 'route-in-force');
}

function kindOf({
  directions: { outbound, inbound },
  picture,
  type,
  findings,
  facts,
  unchecked,
}: Report): PartnerKind {
  if (picture === 'SAME-DOMAIN') return 'same-domain';
  const blocking = findings.filter(
    ({ severity, maskedBy }) => severity === 'blocks' && maskedBy.length === 0,
  );
  const sides = new Set(blocking.map(({ side }) => side));
  const [first] = blocking;
  if ((outbound.status === 'blocked' || inbound.status === 'blocked') && first !== undefined) {
    return sides.has('theirs') && sides.has('ours') ? 'blocked-both' : `blocked-${first.side}`;
  }
  const isWhole = outbound.causes.length + inbound.causes.length === 0;
  if (type === 'teams-native') return isWhole ? 'teams-native' : 'at-risk';
  if (picture === 'TEAMS-NOSRV' && unchecked.some(({ check }) => check === 'our-platform'))
    return 'teams-question';
  if (outbound.sides.theirs === 'works' && inbound.sides.theirs === 'works')
    return isWhole ? 'works' : 'at-risk';
  return outbound.sides.theirs === 'at-risk' || outbound.sides.theirs === 'works'
    ? 'at-risk'
    : silentHost(facts.theirs, facts) === undefined ||
        findings.some(({ severity }) => severity !== 'notes')
      ? 'cannot-tell'
      : 'no-answer';
}

/** The host that nobody answered at, when nothing told whether that is its doing or that of our network. */
function silentHost({ tcpConnect }: PartyFacts, { vantage }: Report['facts']): string | undefined {
  if (!tcpConnect.known || vantage.controlConnect.known) return undefined;
  const tried = tcpConnect.value.filter(({ from }) => from === 'record');
  return tried.some(({ result }) => result === 'open' || result === 'refused')
    ? undefined
    : tried.find(({ result }) => result === 'timeout')?.host;
}

/** A host of somebody's record, set apart where the viewer wants it. */
function markHost(host: string | undefined, { mark }: Viewer): string | undefined {
  return host === undefined || mark === undefined ? host : mark(host);
}

/** The finding that the verdict rests on: the first cause that blocks, else the first that risks. */
export function mainCause({ findings, directions }: Report): ReportedFinding | undefined {
  const codes = new Set([...directions.outbound.causes, ...directions.inbound.causes]);
  return findings.find(({ code, maskedBy }) => maskedBy.length === 0 && codes.has(code));
}

/** The title of a finding with its values. */
export function titleOf(
  finding: Pick<ReportedFinding, 'code' | 'about' | 'args'>,
  viewer: Viewer,
): string {
  const values = showArgs(finding.args, viewer);
  return (
    viewer.speaker.finding(finding.code as VisibleCode, 'title', finding.about, values) ??
    finding.code
  );
}
