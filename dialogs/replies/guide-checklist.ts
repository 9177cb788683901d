import { fill, guideWords } from '../../locales/guide-text.ts';
import { showInstant } from '../../locales/values.ts';
import { isOpen, stateOf, stepsOf, type PlacedStep } from '../guides/progress.ts';
import { addressOf } from '../guides/sources.ts';
import {
  guideNote,
  guideTitle,
  reasonOf,
  stateLine,
  textOf,
  type GuideReply,
  type GuideScene,
} from './guide.ts';
import { commandsOf, readBlocks, recordsOf, whoLines } from './guide-step-parts.ts';
import { plainButton } from './guide-step.ts';
import { paragraph, subtle } from './sections.ts';

/** The whole guide as Markdown, to print or to send: every step with a box to tick, as it stands now. */
function checklistMarkdown(scene: GuideScene): string {
  const { progress, book, locale, timeZone, now } = scene;
  const words = guideWords(locale);
  const lines = [
    `# ${guideTitle(progress, locale)}`,
    '',
    words.lead[progress.guide],
    '',
    fill(words.checklist.made, { at: showInstant(now.toISOString(), timeZone) }),
    ...stepsOf(progress, book).flatMap((step) => ['', ...stepLines(step, scene)]),
  ];
  return `${lines.join('\n')}\n`;
}

function stepLines(step: PlacedStep, scene: GuideScene): readonly string[] {
  const words = guideWords(scene.locale);
  const { id, number, data } = step;
  const { title, does, why, undo } = textOf(id, scene);
  const links = data.sources.map((one) => `<${addressOf(one, scene.locale)}>`).join(' ');
  const isDone = stateOf(scene.progress, id) === 'verified';
  const records = recordsOf(step, scene);
  const literals = [
    ...(records.length === 0 ? [] : [{ label: words.step.records, lines: records }]),
    ...commandsOf(step, scene),
  ];
  return [
    `## [${isDone ? 'x' : ' '}] ${String(number)}. ${title}`,
    '',
    ...whoLines(step, scene).map((line) => `*${line}*`),
    '',
    ...does.map((line) => `- ${line}`),
    ...literals.flatMap(({ label, lines }) => fenced(label, lines)),
    '',
    fill(words.checklist.why, { why }),
    ...(undo === undefined ? [] : ['', fill(words.checklist.undo, { undo })]),
    '',
    words.checklist.verify[data.verify.by],
    ...readBlocks(step, scene).flatMap((block) =>
      block.kind === 'literal' ? fenced(block.label, block.lines) : [],
    ),
    ...(data.traps ?? []).flatMap((trap) => ['', `> ${words.trap[trap]}`]),
    '',
    fill(words.checklist.state, { state: stateLine(id, scene) }),
    '',
    fill(words.checklist.sources, { links }),
  ];
}

function fenced(label: string | undefined, lines: readonly string[]): readonly string[] {
  return ['', ...(label === undefined ? [] : [label, '']), '```', ...lines, '```'];
}

/** The checklist in a message, to copy. */
export function checklistReply(scene: GuideScene): GuideReply {
  const words = guideWords(scene.locale);
  const lines = checklistMarkdown(scene).trimEnd().split('\n');
  return guideNote(
    scene.locale,
    guideTitle(scene.progress, scene.locale),
    [{ kind: 'literal', label: words.checklist.file, lines }],
    [plainButton(words.button.resume, 'go-on', scene)],
  );
}

/** What a colleague needs to know who continues. */
export function summaryReply(scene: GuideScene): GuideReply {
  const { progress, book, locale, timeZone } = scene;
  const words = guideWords(locale);
  const steps = stepsOf(progress, book);
  const open = steps.filter(({ id }) => isOpen(progress, id));
  const settled = steps.filter(({ id }) => !isOpen(progress, id));
  const begun = showInstant(progress.begun, timeZone);
  const lines = [
    ...(open.length === 0
      ? []
      : [words.summary.open, ...open.map((one) => lineOf(one, scene)), '']),
    ...(settled.length === 0
      ? []
      : [words.summary.settled, ...settled.map((one) => lineOf(one, scene))]),
  ];
  return guideNote(
    locale,
    fill(words.summary.title, { guide: guideTitle(progress, locale) }),
    [
      paragraph(words.summary.lead),
      ...(progress.by === undefined
        ? []
        : [subtle(fill(words.summary.by, { name: progress.by, at: begun }))]),
      { kind: 'literal', lines },
    ],
    [plainButton(words.button.resume, 'go-on', scene)],
  );
}

function lineOf({ id, number }: PlacedStep, scene: GuideScene): string {
  const { summary } = guideWords(scene.locale);
  const reason = reasonOf(id, scene);
  const { title } = textOf(id, scene);
  const state = stateLine(id, scene);
  return reason === undefined
    ? fill(summary.line, { number, title, state })
    : fill(summary.lineFailed, { number, title, state, reason });
}
