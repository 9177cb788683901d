import type { Report } from '../services/model/report.ts';
import { markValue } from './marked.ts';
import { sayLooked } from './report-text.ts';
import { listUnseen } from './report-unseen.ts';
import { listDifferences, listDoubts, type ToldDifference } from './told.ts';
import { showInstant, type Viewer } from './values.ts';
import type { Part, Section, WholeReportOptions } from './whole-report.ts';
import {
  copyPart,
  fineOf,
  fineParts,
  otherCodes,
  sectionOf,
  sectionRank,
  subtle,
  text,
} from './whole-report-parts.ts';

/** What is in order on either side, and the codes that were judged besides. */
export function tellRuledOut(report: Report, viewer: Viewer): readonly Section[] {
  const { speaker } = viewer;
  const isOwn = report.question.about === 'ours';
  const [theirs, ours] = [fineOf(report, 'theirs', viewer), fineOf(report, 'ours', viewer)];
  const fine = isOwn
    ? ours
    : [
        ...theirs,
        ...ours.map(({ what, shown }) => ({
          what: speaker.wholeReport('ruledOut.ours', { what }),
          shown,
        })),
      ];
  const [codesTheirs, codesOurs] = [
    otherCodes(report, 'theirs', viewer),
    otherCodes(report, 'ours', viewer),
  ];
  return sectionOf({
    id: 'ruled-out',
    title: speaker.wholeReport('sections.ruledOut'),
    parts: [
      ...fineParts(fine, viewer),
      ...(codesTheirs === ''
        ? []
        : [subtle(speaker.wholeReport('ruledOut.codesTheirs', { codes: codesTheirs }))]),
      ...(codesOurs === ''
        ? []
        : [
            subtle(
              isOwn
                ? speaker.wholeReport('ruledOut.codes', { codes: codesOurs })
                : speaker.wholeReport('ruledOut.codesOurs', { codes: codesOurs }),
            ),
          ]),
    ],
    rank: sectionRank.ruledOut,
  });
}

/** What was pasted where it differs from another paste or from what was seen, is old, or seems to be about somebody else. */
export function tellTold(report: Report, viewer: Viewer): readonly Section[] {
  const { speaker } = viewer;
  const differs = listDifferences(report, viewer).flatMap(({ id, title, items }) =>
    sectionOf({ id, title, parts: items.flatMap(partsOfDifference), rank: sectionRank.told }),
  );
  const doubts = listDoubts(report, viewer);
  return [
    ...differs,
    ...sectionOf({
      id: 'doubts',
      title: speaker.report('sections.doubts'),
      parts: doubts.length === 0 ? [] : [{ kind: 'list', items: doubts }],
      rank: sectionRank.told,
    }),
  ];
}

function partsOfDifference({ says, seen, means }: ToldDifference): readonly Part[] {
  const items = [says, seen].filter((line) => line !== '').map((line) => markValue(line));
  return [{ kind: 'list', items }, ...(means === '' ? [] : [subtle(means)])];
}

/** What nobody saw, each with the one thing that would show it. */
export function tellUnseen(report: Report, viewer: Viewer): readonly Section[] {
  return sectionOf({
    id: 'unseen',
    title: viewer.speaker.report('sections.unseen'),
    parts: listUnseen(report, viewer).flatMap(({ what, how, expected }): readonly Part[] => [
      { kind: 'list', items: [what] },
      ...('command' in how ? copyPart(how.label, [how.command]) : [text(how.text)]),
      ...(expected === undefined ? [] : [subtle(expected)]),
    ]),
    rank: sectionRank.unseen,
  });
}

/** The question, what the partner offers, and from where and when it was looked. */
export function glanceOf(
  report: Report,
  viewer: Viewer,
  { number, replay }: WholeReportOptions,
): Section {
  const { speaker } = viewer;
  const say = speaker.wholeReport;
  const { question, picture, type, vantage, rules } = report;
  const { their, our, platform, person, about } = question;
  const isOwn = about === 'ours';
  const rows: (readonly [string, string] | undefined)[] = [
    number === undefined ? undefined : [say('glance.number'), number],
    isOwn ? [say('glance.ownDomain'), their] : [say('glance.their'), their],
    isOwn ? undefined : [say('glance.our'), our ?? say('glance.notNamed')],
    [say('glance.platform'), say(`platform.${platform ?? 'unknown'}`)],
    person === undefined ? undefined : [say('glance.person'), markValue(person)],
    [say('glance.picture', { their }), say(`picture.${picture}`)],
    isOwn ? undefined : [say('glance.type'), say(`type.${type ?? 'unknown'}`)],
    [say('glance.at'), showInstant(report.at, viewer.timeZone)],
    [say('glance.resolvers'), markValue(vantage.resolvers.join(', '))],
    [say('glance.rules'), rules],
  ];
  // Its first line says what the table says already, unless the facts were saved.
  const looked = sayLooked(report, viewer, replay).slice(replay === true ? 0 : 1);
  return {
    id: 'glance',
    title: say('sections.glance'),
    parts: [
      {
        kind: 'table',
        caption: say('facts'),
        head: [say('glance.what'), say('glance.value')],
        rows: rows.filter((row) => row !== undefined),
      },
      ...(looked.length === 0 ? [] : [{ kind: 'list', items: looked } as const]),
      ...(isOwn ? [subtle(speaker.report('own.inside'))] : []),
    ],
    rank: sectionRank.glance,
  };
}
