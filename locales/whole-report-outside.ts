import type { Report, ReportedFinding, Status } from '../services/model/report.ts';
import { letters } from './en/letters.ts';
import { titleOf } from './headline.ts';
import { showOutside } from './letter-evidence.ts';
import { askOf } from './letter-partner.ts';
import { isHealthyOutside, isDnsDoubtful, isOursToMend, type Asked } from './letter-reason.ts';
import { showCertificate } from './letter-steps.ts';
import { listFine, sortFindings } from './report-findings.ts';
import { listUnseen } from './report-unseen.ts';
import type { Speaker } from './say.ts';
import type { Viewer } from './values.ts';
import type { Part, Section, WholeReport, WholeReportOptions } from './whole-report.ts';
import { hideValues, nothingLeftOut, showSeen, type LeftOut } from './whole-report-hidden.ts';
import { leftOutOf, lookedOf, tellOurs } from './whole-report-outside-end.ts';
import {
  copyPart,
  fineParts,
  recordsOf,
  sectionOf,
  sectionRank,
  seenPart,
  subtle,
  text,
} from './whole-report-parts.ts';
import { isOursToRun } from './whose-command.ts';

/** What the parts of a report for outside are made from; `left` grows while they are made. */
export interface Outside {
  readonly report: Report;
  readonly viewer: Viewer;
  readonly left: LeftOut;
  /** Commands that stand above already: two faults of one certificate are mended by the same. */
  readonly shown: Set<string>;
}

/**
 * The report for the partner: what is public or theirs, said to them. Of ours it holds our domain alone; what else there is, is
 * counted.
 */
export function buildOutside(
  report: Report,
  viewer: Viewer,
  { number }: WholeReportOptions,
): WholeReport {
  const { speaker } = viewer;
  const { their, about } = report.question;
  const outside: Outside = { report, viewer, left: { ...nothingLeftOut }, shown: new Set() };
  const isOwn = about === 'ours';
  const status = isOwn ? report.directions.inbound.sides.ours : statusOf(report);
  const sections = isOwn ? tellOurs(outside) : tellTheirs(outside);
  return {
    locale: speaker.locale,
    kicker: speaker.wholeReport('kicker'),
    title: speaker.wholeReport('outside.title', { their }),
    lead: leadOf(report, status, speaker),
    status,
    sections: [...sections, ...lookedOf(outside, number), leftOutOf(outside)],
    footer: speaker.wholeReport('footer', { rules: report.rules }),
  };
}

function leadOf(report: Report, status: Status, speaker: Speaker): string {
  const { their, about } = report.question;
  if (about === 'ours') return speaker.wholeReport('outside.lead.own');
  if (isOursToMend(report)) return speaker.wholeReport('outside.lead.ours');
  // A message or a test that failed leaves a direction open, though all that is seen of theirs is in order.
  if (status === 'cannot-tell' && isHealthyOutside(report))
    return speaker.wholeReport('outside.lead.failed', { their });
  return status === 'cannot-tell'
    ? speaker.wholeReport('outside.lead.cannot-tell', { their })
    : speaker.wholeReport(`outside.lead.${status}`);
}

/** The worse of their two states. */
function statusOf({ directions: { outbound, inbound } }: Report): Status {
  const states = [outbound.sides.theirs, inbound.sides.theirs];
  const worst = (['blocked', 'at-risk', 'cannot-tell'] as const).find((one) =>
    states.includes(one),
  );
  return worst ?? 'works';
}

function tellTheirs(outside: Outside): readonly Section[] {
  const { report, viewer, left } = outside;
  const { speaker } = viewer;
  const { causes, notices, consequences } = sortFindings(report);
  // What something of ours explains would name it: an issuer of our own, a port that our network keeps shut.
  const ofOurs = new Set(
    report.findings.filter(({ about }) => about !== 'theirs').map(({ code }) => code),
  );
  const theirs = ({ about, maskedBy }: ReportedFinding) =>
    about === 'theirs' && !maskedBy.some((code) => ofOurs.has(code));
  left.findings += report.findings.filter((finding) => !theirs(finding)).length;
  // Error lines and tests that were pasted, set beside what was seen.
  left.evidence += (report.contradictions ?? []).flatMap(({ says }) => says).length;
  const hidden = (finding: ReportedFinding) => hideValues(finding, left, viewer);
  return [
    waysOf(outside),
    ...sectionOf({
      id: 'why',
      title: speaker.report('sections.why'),
      parts: [],
      sections: causes
        .filter(theirs)
        .map((cause, index) => tellCause(hidden(cause), index, outside)),
      rank: sectionRank.why,
    }),
    ...listSection('consequences', consequences.filter(theirs).map(hidden), outside),
    ...listSection('noticed', notices.filter(theirs).map(hidden), outside),
    ...sectionOf({
      id: 'ruled-out',
      title: speaker.wholeReport('sections.ruledOut'),
      parts: fineParts(
        listFine(report, viewer, { party: 'theirs', show: (one) => showOutside(one, viewer) }),
        viewer,
      ),
      rank: sectionRank.ruledOut,
    }),
    ...tellUnseen(outside),
  ];
}

function waysOf({ report, viewer }: Outside): Section {
  const { speaker } = viewer;
  const say = speaker.wholeReport;
  const { their } = report.question;
  const rows = (['outbound', 'inbound'] as const).map((way) => {
    const status = report.directions[way].sides.theirs;
    return [
      say(`outside.way.${way}`, { their }),
      { status, text: speaker.report(`status.${status}`) },
    ];
  });
  return {
    id: 'directions',
    title: say('sections.ways'),
    parts: [
      {
        kind: 'table',
        caption: speaker.wholeReport('directions'),
        head: [say('outside.way.what'), say('outside.way.state')],
        rows,
      },
      ...(isDnsDoubtful(report) ? [text(say('outside.doubtful'))] : []),
    ],
    rank: sectionRank.directions,
  };
}

function tellCause(finding: ReportedFinding, index: number, outside: Outside): Section {
  const { viewer, left, shown } = outside;
  const { speaker } = viewer;
  const { code, severity, side, fix, evidence } = finding;
  const title = speaker.wholeReport('finding', { title: titleOf(finding, viewer), code });
  // What we could do on our own side about a fault of theirs is not the partner's to run.
  const theirs = fix.commands.filter((command) => !isOursToRun(command));
  const commands = shown.has(theirs.join('\n')) ? [] : theirs;
  shown.add(theirs.join('\n'));
  const verify = 'command' in fix.verify ? [fix.verify.command] : [];
  return {
    id: `why-${index + 1}`,
    title: speaker.wholeReport('index', { index: index + 1, title }),
    parts: [
      subtle(speaker.wholeReport(`severity.${severity}`)),
      ...seenPart(showSeen(evidence, left, viewer), viewer),
      ...(side === 'microsoft' ? [text(speaker.report('microsoftFix'))] : askPart(finding, viewer)),
      ...copyPart(speaker.report('label.records'), recordsOf(finding)),
      ...copyPart(speaker.letters('label.commands'), commands),
      ...([...recordsOf(finding), ...commands].some((line) => line.includes('<'))
        ? [subtle(speaker.letters('angle'))]
        : []),
      ...copyPart(speaker.letters('label.verify'), verify),
      ...(code.startsWith('cert-') && commands.length > 0
        ? copyPart(speaker.letters('label.verifyThere'), [showCertificate])
        : []),
    ],
    rank: sectionRank.why + index,
  };
}

/** What is asked of the partner; nothing where a letter would not ask either. */
function askPart(finding: ReportedFinding, viewer: Viewer): readonly Part[] {
  if (!Object.hasOwn(letters.ask, finding.code)) return [];
  const ask = askOf(finding as Asked, viewer);
  return [text(viewer.speaker.wholeReport('outside.asked', { ask }))];
}

function listSection(
  id: 'consequences' | 'noticed',
  findings: readonly ReportedFinding[],
  { viewer }: Outside,
): readonly Section[] {
  const { speaker } = viewer;
  const items = findings.map((finding) =>
    speaker.wholeReport('finding', { title: titleOf(finding, viewer), code: finding.code }),
  );
  const parts: readonly Part[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  return sectionOf({ id, title: speaker.report(`sections.${id}`), parts, rank: sectionRank[id] });
}

/** What could not be seen of them, and their own lists; what is open on our side is counted. */
function tellUnseen({ report, viewer, left }: Outside): readonly Section[] {
  const { speaker } = viewer;
  const isTheirs = ({ check, missing }: Report['unchecked'][number]) =>
    !check.startsWith('our-') &&
    // The first asks for their lists, which is said in words; the second names a host of our own settings.
    check !== 'their-settings' &&
    check !== 'route-in-force' &&
    !missing.some((name) => name.startsWith('ours.') || name === 'controlConnect');
  const theirs = report.unchecked.filter(isTheirs);
  const asksLists = report.unchecked.some(({ check }) => check === 'their-settings');
  left.unseen += report.unchecked.length - theirs.length - (asksLists ? 1 : 0);
  const { our = speaker.letters('fill.our') } = report.question;
  return sectionOf({
    id: 'unseen',
    title: speaker.report('sections.unseen'),
    parts: [
      ...listUnseen({ ...report, unchecked: theirs }, viewer).flatMap(
        ({ what, how }): readonly Part[] => [
          { kind: 'list', items: [what] },
          ...('command' in how
            ? copyPart(speaker.wholeReport('outside.run'), [how.command])
            : [text(how.text)]),
        ],
      ),
      ...(asksLists
        ? [
            text(
              speaker.wholeReport(isOursToMend(report) ? 'outside.listsLater' : 'outside.lists', {
                our,
              }),
            ),
          ]
        : []),
    ],
    rank: sectionRank.unseen,
  });
}
