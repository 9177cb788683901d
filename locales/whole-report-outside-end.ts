import { showWhen } from './letter-evidence.ts';
import { listForPartners } from './own-side.ts';
import type { Section } from './whole-report.ts';
import type { Outside } from './whole-report-outside.ts';
import { copyPart, sectionOf, sectionRank, text } from './whole-report-parts.ts';

/** Of our own domain, what we publish anyway; nothing while nobody could tell. */
export function tellOurs({ report, viewer, left }: Outside): readonly Section[] {
  const { speaker } = viewer;
  const { inbound } = report.directions;
  left.findings += report.findings.length;
  left.unseen += report.unchecked.length;
  const lines = inbound.sides.ours === 'cannot-tell' ? [] : listForPartners(report, viewer);
  const parts =
    inbound.status === 'blocked'
      ? [text(speaker.report('own.tell.wait'))]
      : copyPart(speaker.wholeReport('outside.allow'), lines);
  return sectionOf({
    id: 'allow',
    title: speaker.wholeReport('sections.allow'),
    parts,
    rank: sectionRank.why,
  });
}

/** When it was looked, what the control said, and the number of the case. */
export function lookedOf(
  { report, viewer }: Outside,
  number: string | undefined,
): readonly Section[] {
  const { speaker } = viewer;
  const { control } = report.vantage;
  const label = speaker.wholeReport('glance.number');
  const caseLine =
    number === undefined ? [] : [speaker.report('own.line', { label, value: number })];
  return [
    {
      id: 'glance',
      title: speaker.wholeReport('glance.at'),
      parts: [
        {
          kind: 'list',
          items: [
            showWhen(report.at, viewer),
            ...(control === 'not-tried' ? [] : [speaker.report(`control.${control}`)]),
            ...caseLine,
          ],
        },
      ],
      rank: sectionRank.glance,
    },
  ];
}

/** Says that something was left out, and how much of each kind. */
export function leftOutOf({ report, viewer, left }: Outside): Section {
  const { speaker } = viewer;
  const { resolvers, allowNet } = report.vantage;
  left.vantage += resolvers.length + allowNet.length;
  left.person += report.question.person === undefined ? 0 : 1;
  const kinds = ['findings', 'evidence', 'values', 'unseen', 'vantage', 'person'] as const;
  const items = kinds
    .filter((kind) => left[kind] > 0)
    .map((kind) =>
      kind === 'values'
        ? speaker.wholeReport('leftOut.values', {
            count: left.values,
            hidden: speaker.wholeReport('hidden'),
          })
        : speaker.wholeReport(`leftOut.${kind}`, { count: left[kind] }),
    );
  return {
    id: 'left-out',
    title: speaker.wholeReport('sections.leftOut'),
    parts: [text(speaker.wholeReport('leftOut.lead')), { kind: 'list', items }],
    rank: sectionRank.leftOut,
  };
}
