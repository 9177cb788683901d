import { fill, guideWords, put, type GuideType } from '../../locales/guide-text.ts';
import { showInstant } from '../../locales/values.ts';
import type { Cell, Part, Section, WholeReport } from '../../locales/whole-report.ts';
import type { Status } from '../../services/model/report.ts';
import { isOpen, stateOf, stepsOf, type PlacedStep } from '../guides/progress.ts';
import { namesFor } from '../guides/names.ts';
import { typeOf } from '../guides/situation.ts';
import { addressOf } from '../guides/sources.ts';
import { guideTitle, reasonOf, stateLine, textOf, type GuideScene } from './guide.ts';
import {
  answersOf,
  commandsOf,
  readBlocks,
  recordsOf,
  trapsOf,
  whoLines,
} from './guide-step-parts.ts';

/**
 * A guide as a checklist to print or to send: how it stands, and every step with its commands, what verifies it, and what is known
 * of it. It is drawn like a whole report.
 */
export function guideDocument(scene: GuideScene): WholeReport {
  const { progress, book, locale, timeZone, now } = scene;
  const words = guideWords(locale);
  const steps = stepsOf(progress, book);
  return {
    locale,
    kicker: words.checklist.file,
    title: guideTitle(progress, locale),
    lead: words.lead[progress.guide],
    status: statusOf(scene),
    sections:
      book.guides[progress.guide].entries.length === 0
        ? typesOf(scene)
        : [overviewOf(steps, scene), ...steps.map((step) => sectionOf(step, scene))],
    footer: fill(words.checklist.footer, { at: showInstant(now.toISOString(), timeZone) }),
  };
}

/** The choice of a type has no steps: the type that fits, or all while an answer is missing. */
function typesOf(scene: GuideScene): readonly Section[] {
  const { type, advice } = guideWords(scene.locale);
  const fits = typeOf(scene.progress.situation);
  const shown = fits === undefined ? (Object.keys(type) as readonly GuideType[]) : [fits];
  const named = (sentence: string): string => put(sentence, { ...namesFor(scene.progress) });
  return shown.map((id) => {
    const { name, because, ours, theirs, change } = type[id];
    const parts = [
      [advice.because, because],
      [advice.ours, ours],
      [advice.theirs, theirs],
      [advice.change, change],
    ] as const;
    return {
      id,
      title: name,
      parts: parts.flatMap(([label, text]): readonly Part[] => [
        { kind: 'text', text: label, subtle: true },
        { kind: 'text', text: named(text) },
      ]),
      rank: 1,
    };
  });
}

/** Verified as a whole, not in order somewhere, or not known yet. */
function statusOf({ progress, book }: GuideScene): Status {
  const states = stepsOf(progress, book).map(({ id }) => stateOf(progress, id));
  if (states.includes('failed')) return 'blocked';
  return states.length > 0 && states.every((state) => state === 'verified')
    ? 'works'
    : 'cannot-tell';
}

function overviewOf(steps: readonly PlacedStep[], scene: GuideScene): Section {
  const { checklist, role } = guideWords(scene.locale);
  const rows = steps.map((step): readonly Cell[] => [
    titleWithBox(step, scene),
    role[step.data.role],
    { status: statusOfStep(step, scene), text: stateLine(step.id, scene) },
  ]);
  const answers = answersOf(scene).map(({ label, value }) =>
    fill(checklist.answer, { label, value }),
  );
  return {
    id: 'steps',
    title: checklist.steps,
    parts: [
      ...(answers.length === 0 ? [] : [{ kind: 'list', items: answers } as const]),
      {
        kind: 'table',
        caption: checklist.steps,
        head: [checklist.column.step, checklist.column.who, checklist.column.state],
        rows,
      },
    ],
    rank: 0,
  };
}

function statusOfStep({ id }: PlacedStep, { progress }: GuideScene): Status {
  switch (stateOf(progress, id)) {
    case 'verified':
      return 'works';
    case 'failed':
      return 'blocked';
    case 'done-unverified':
    case 'skipped':
      return 'at-risk';
    case 'todo':
    case 'not-applicable':
      return 'cannot-tell';
  }
}

/** Ticked is what was verified; somebody's word is written beside it. */
function titleWithBox({ id, number }: PlacedStep, scene: GuideScene): string {
  const box = stateOf(scene.progress, id) === 'verified' ? '☑' : '☐';
  return `${box} ${String(number)}. ${textOf(id, scene).title}`;
}

function sectionOf(step: PlacedStep, scene: GuideScene): Section {
  const { id, data } = step;
  const words = guideWords(scene.locale);
  const { does, why, undo } = textOf(id, scene);
  const text = (said: string): Part => ({ kind: 'text', text: said });
  const reason = reasonOf(id, scene);
  const sources = data.sources.map((one) => addressOf(one, scene.locale));
  return {
    id,
    title: titleWithBox(step, scene),
    parts: [
      ...whoLines(step, scene).map((line): Part => ({ kind: 'text', text: line, subtle: true })),
      { kind: 'list', items: does },
      ...copiesOf(step, scene),
      text(fill(words.checklist.why, { why })),
      ...(undo === undefined ? [] : [text(fill(words.checklist.undo, { undo }))]),
      text(words.checklist.verify[data.verify.by]),
      ...readBlocks(step, scene).map(copyOf),
      ...listed(words.step.traps, trapsOf(step, scene)),
      text(fill(words.checklist.state, { state: stateLine(id, scene) })),
      ...(reason === undefined ? [] : [text(reason)]),
      { kind: 'seen', label: words.step.sources, lines: sources },
    ],
    // Where room is short, what is still to do is kept first.
    rank: isOpen(scene.progress, id) ? 1 : 2,
  };
}

/** Records and commands, and what to do with angle brackets in them. */
function copiesOf(step: PlacedStep, scene: GuideScene): readonly Part[] {
  const { step: words } = guideWords(scene.locale);
  const records = recordsOf(step, scene);
  const copies: readonly Part[] = [
    ...(records.length === 0
      ? []
      : [{ kind: 'copy', label: words.records, lines: records } as const]),
    ...commandsOf(step, scene).map(copyOf),
  ];
  const lines = copies.flatMap((part) => (part.kind === 'copy' ? part.lines : []));
  return lines.some((line) => line.includes('<'))
    ? [...copies, { kind: 'text', text: words.angle, subtle: true }]
    : copies;
}

function listed(title: string, items: readonly string[]): readonly Part[] {
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: title, subtle: true },
        { kind: 'list', items },
      ];
}

function copyOf({ label, lines }: ReturnType<typeof commandsOf>[number]): Part {
  return { kind: 'copy', label, lines };
}
