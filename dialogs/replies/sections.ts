import { showEvidence } from '../../locales/evidence.ts';
import { titleOf } from '../../locales/headline.ts';
import {
  listFine,
  mostEvidence,
  sayWhy,
  sortFindings,
  type Advice,
} from '../../locales/report-findings.ts';
import { sayLooked } from '../../locales/report-text.ts';
import { listUnseen, type Unseen } from '../../locales/report-unseen.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Report, ReportedFinding } from '../../services/model/report.ts';
import type { Block } from '../reply.ts';
import { sayPartly } from '../../locales/some-part.ts';

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function subtle(text: string): Block {
  return { kind: 'paragraph', text, subtle: true };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

function listOf(items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** A heading with what stands below it; nothing when nothing does. */
function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

/** Why a finding matters, and whether it concerns everything. */
export function tellWhy(finding: ReportedFinding, viewer: Viewer): readonly Block[] {
  const partly = sayPartly(finding, viewer.speaker);
  return [
    ...sayWhy(finding, viewer).map(paragraph),
    ...(partly === undefined ? [] : [subtle(partly)]),
  ];
}

/** Who does what, with records and commands to copy and the look that verifies them. */
export function tellAdvice(advice: Advice, { speaker }: Viewer): readonly Block[] {
  const { fix, unless, records, commandsTheirs, commandsOurs, blanks, verify } = advice;
  return [
    paragraph(fix),
    ...(unless === undefined ? [] : [subtle(unless)]),
    ...literal(speaker.report('label.records'), records),
    ...literal(speaker.report('label.commandsTheirs'), commandsTheirs),
    ...literal(speaker.report('label.commandsOurs'), commandsOurs),
    ...blanks.map(subtle),
    ...('command' in verify ? literal(verify.label, [verify.command]) : [subtle(verify.text)]),
  ];
}

function literal(label: string, lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'literal', label, lines }];
}

/** Findings that a cause explains, a line each. */
export function tellConsequences(report: Report, viewer: Viewer): readonly Block[] {
  const { consequences } = sortFindings(report);
  const items = consequences.map((finding) => titleOf(finding, viewer));
  return section(
    viewer.speaker.report('sections.consequences'),
    items.length === 0 ? [] : [listOf(items)],
  );
}

/** What nobody saw, each with the one thing that would show it. */
export function tellUnseen(
  unseen: readonly Unseen[],
  more: number,
  { speaker }: Viewer,
): readonly Block[] {
  const blocks = unseen.flatMap(({ what, how, expected }) => [
    listOf([what]),
    ...('text' in how ? [subtle(how.text)] : literal(how.label, [how.command])),
    ...(expected === undefined ? [] : [subtle(expected)]),
  ]);
  const rest = more > 0 ? [subtle(speaker.chat('result.moreCauses', { count: more }))] : [];
  return section(speaker.report('sections.unseen'), [...blocks, ...rest]);
}

/** What the reader knows of the causes when the evidence begins. */
interface Told {
  /** For each cause, in their order. */
  readonly advice: readonly Advice[];
  /** So many causes have their reason and their advice elsewhere; with 0, the consequences are not told there either. */
  readonly alreadyTold: number;
}

/**
 * Everything that shows how the answer came about: what was seen for each cause, what was noticed, what is in order, what
 * is unseen, and where it was looked from.
 */
export function tellEvidence(
  report: Report,
  viewer: Viewer,
  { advice, alreadyTold }: Told,
): readonly Block[] {
  const { speaker } = viewer;
  const { causes, notices } = sortFindings(report);
  const fine = listFine(report, viewer).map(({ what, shown }) => ({ label: what, value: shown }));
  return [
    ...causes.flatMap((cause, index) => {
      const told = index < alreadyTold ? undefined : advice[index];
      return [
        ...tellSeen(cause, told === undefined ? [] : tellWhy(cause, viewer), viewer),
        ...(told === undefined ? [] : tellAdvice(told, viewer)),
      ];
    }),
    ...(alreadyTold > 0 ? [] : tellConsequences(report, viewer)),
    ...section(
      speaker.report('sections.noticed'),
      notices.flatMap((notice) => tellSeen(notice, tellWhy(notice, viewer), viewer)),
    ),
    ...section(
      speaker.report('sections.fine'),
      fine.length === 0 ? [] : [{ kind: 'facts', rows: fine }],
    ),
    ...tellUnseen(listUnseen(report, viewer), 0, viewer),
    ...section(speaker.report('sections.looked'), [listOf(sayLooked(report, viewer))]),
  ];
}

/** A finding with its code, which can be searched for, and what showed it. */
function tellSeen(
  finding: ReportedFinding,
  why: readonly Block[],
  viewer: Viewer,
): readonly Block[] {
  const { evidence, code } = finding;
  const more = evidence.length - mostEvidence;
  const items = [
    ...evidence.slice(0, mostEvidence).map((one) => showEvidence(one, viewer)),
    ...(more > 0 ? [viewer.speaker.chat('evidence.more', { count: more })] : []),
  ];
  return [
    heading(`${titleOf(finding, viewer)} [${code}]`),
    ...why,
    ...(items.length === 0 ? [] : [listOf(items)]),
  ];
}
