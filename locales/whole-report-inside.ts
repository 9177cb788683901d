import type { Report, ReportedFinding, Status } from '../services/model/report.ts';
import { headlineOf, titleOf } from './headline.ts';
import { listOwnRows } from './own-side.ts';
import { adviseOn, adviseOnNotices, sayWhy, sortFindings, type Advice } from './report-findings.ts';
import { markValue } from './marked.ts';
import type { Viewer } from './values.ts';
import type { Cell, Part, Section, WholeReport, WholeReportOptions } from './whole-report.ts';
import { glanceOf, tellRuledOut, tellTold, tellUnseen } from './whole-report-look.ts';
import {
  copyPart,
  recordsOf,
  sectionOf,
  sectionRank,
  seenPart,
  showInside,
  subtle,
  text,
} from './whole-report-parts.ts';
import { sayPartly } from './some-part.ts';

/** The report for our own people: everything that is known, with its evidence. */
export function buildInside(
  report: Report,
  viewer: Viewer,
  options: WholeReportOptions,
): WholeReport {
  const { speaker } = viewer;
  const { verdict, lead, doubt = '' } = headlineOf(report, viewer);
  const { causes, notices, consequences } = sortFindings(report);
  const advice = adviseOn(report, viewer);
  const { outbound, inbound } = report.directions;
  const isOwn = report.question.about === 'ours';
  return {
    locale: speaker.locale,
    kicker: speaker.wholeReport('kicker'),
    title: verdict,
    lead: [lead, doubt].filter((one) => one !== '').join(speaker.locale === 'en' ? ' ' : ''),
    // The headline speaks of the side that was looked at, as long as the other one is not known.
    status: isOwn
      ? inbound.sides.ours
      : outbound.status === 'cannot-tell'
        ? outbound.sides.theirs
        : outbound.status,
    sections: [
      directionsOf(report, viewer),
      ...sectionOf({
        id: 'why',
        title: speaker.report('sections.why'),
        parts: [],
        sections: causes.map((cause, index) => tellCause(cause, index, advice[index], viewer)),
        rank: sectionRank.why,
      }),
      ...tellOthers({ notices, consequences }, adviseOnNotices(report, viewer), viewer),
      ...tellTold(report, viewer),
      ...tellRuledOut(report, viewer),
      ...tellUnseen(report, viewer),
      glanceOf(report, viewer, options),
    ],
    footer: speaker.wholeReport('footer', { rules: report.rules }),
  };
}

function directionsOf(report: Report, viewer: Viewer): Section {
  const { speaker } = viewer;
  const isOwn = report.question.about === 'ours';
  const columns = isOwn
    ? (['way', 'ours'] as const)
    : (['way', 'overall', 'theirs', 'ours'] as const);
  const seen = isOwn
    ? listOwnRows(report, viewer).map(({ label, value }) =>
        speaker.report('own.line', { label, value: markValue(value) }),
      )
    : [];
  return {
    id: 'directions',
    title: speaker.report('sections.directions'),
    parts: [
      {
        kind: 'table',
        caption: speaker.wholeReport('directions'),
        head: columns.map((column) => speaker.report(`direction.${column}`)),
        rows: (['outbound', 'inbound'] as const).map((way) => rowOf(way, report, viewer)),
      },
      ...(seen.length === 0
        ? []
        : [text(speaker.report('own.seen')), { kind: 'list', items: seen } as const]),
    ],
    rank: sectionRank.directions,
  };
}

function rowOf(
  way: 'outbound' | 'inbound',
  { directions, question: { their, about } }: Report,
  { speaker }: Viewer,
): readonly Cell[] {
  const { status, sides } = directions[way];
  const cell = (one: Status) => ({ status: one, text: speaker.report(`status.${one}`) });
  return about === 'ours'
    ? [speaker.report(`own.direction.${way}`), cell(sides.ours)]
    : [
        speaker.report(`direction.${way}`, { their }),
        cell(status),
        cell(sides.theirs),
        cell(sides.ours),
      ];
}

/** One cause: how bad, whose, why, what shows it, what mends it, in the order in which it is done. */
function tellCause(
  finding: ReportedFinding,
  index: number,
  advice: Advice | undefined,
  viewer: Viewer,
): Section {
  const { speaker } = viewer;
  const { code, severity, side, actor } = finding;
  const title = speaker.wholeReport('finding', { title: titleOf(finding, viewer), code });
  const actorLine = speaker.wholeReport('actor', {
    severity: speaker.wholeReport(`severity.${severity}`),
    side: speaker.wholeReport(`side.${side}`),
    role: speaker.wholeReport(`role.${actor.role}`),
  });
  return {
    id: `why-${index + 1}`,
    title: speaker.wholeReport('index', { index: index + 1, title }),
    parts: [
      subtle(actorLine),
      ...whyOf(finding, viewer),
      ...seenPart(
        finding.evidence.map((one) => showInside(one, viewer)),
        viewer,
      ),
      ...(advice === undefined ? [] : tellAdvice(finding, advice, viewer)),
    ],
    rank: sectionRank.why + index,
  };
}

function whyOf(finding: ReportedFinding, viewer: Viewer): readonly Part[] {
  const partly = sayPartly(finding, viewer.speaker);
  return [...sayWhy(finding, viewer).map(text), ...(partly === undefined ? [] : [text(partly)])];
}

function tellAdvice(
  finding: ReportedFinding,
  { fix, unless, commandsTheirs, commandsOurs, blanks, verify }: Advice,
  { speaker }: Viewer,
): readonly Part[] {
  return [
    text(speaker.wholeReport('todo', { fix })),
    ...(unless === undefined ? [] : [subtle(unless)]),
    ...copyPart(speaker.report('label.records'), recordsOf(finding)),
    ...copyPart(speaker.report('label.commandsTheirs'), commandsTheirs),
    ...copyPart(speaker.report('label.commandsOurs'), commandsOurs),
    ...blanks.map(subtle),
    ...('command' in verify ? copyPart(verify.label, [verify.command]) : [subtle(verify.text)]),
  ];
}

/** What goes away with a cause, and what harms nothing. */
function tellOthers(
  { notices, consequences }: Pick<ReturnType<typeof sortFindings>, 'notices' | 'consequences'>,
  advised: readonly (Advice | undefined)[],
  viewer: Viewer,
): readonly Section[] {
  const { speaker } = viewer;
  const named = (finding: ReportedFinding) =>
    speaker.wholeReport('finding', { title: titleOf(finding, viewer), code: finding.code });
  return [
    ...(consequences.length === 0
      ? []
      : [
          {
            id: 'consequences',
            title: speaker.report('sections.consequences'),
            parts: [{ kind: 'list', items: consequences.map(named) } as const],
            rank: sectionRank.consequences,
          },
        ]),
    ...sectionOf({
      id: 'noticed',
      title: speaker.report('sections.noticed'),
      parts: [],
      sections: notices.map((notice, index) => ({
        id: `noticed-${index + 1}`,
        title: named(notice),
        parts: [
          ...whyOf(notice, viewer),
          ...seenPart(
            notice.evidence.map((one) => showInside(one, viewer)),
            viewer,
          ),
          ...(advised[index] === undefined ? [] : tellAdvice(notice, advised[index], viewer)),
        ],
        rank: sectionRank.noticed + index,
      })),
      rank: sectionRank.noticed,
    }),
  ];
}
