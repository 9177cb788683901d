import { fill, guideWords } from '../../locales/guide-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import { joinNames } from '../../locales/values.ts';
import type { SettingFactName } from '../../services/model/facts.ts';
import type { Note } from '../guides/notes.ts';
import { openEarlier, stateOf, stepsOf, type PlacedStep } from '../guides/progress.ts';
import type { GuideWish } from '../guides/wishes.ts';
import type { Block } from '../reply.ts';
import {
  guideNote,
  guideTitle,
  noteBlocks,
  reasonOf,
  stateLine,
  textOf,
  titleOf,
  type GuideButton,
  type GuideReply,
  type GuideScene,
} from './guide.ts';
import {
  beforeBlocks,
  filled,
  literalBlocks,
  moreBlocks,
  moreOf,
  readBlocks,
  verifyBlocks,
  whoLines,
} from './guide-step-parts.ts';
import { paragraph, subtle } from './sections.ts';

/** One step: what to do, who does it, and what will verify it. */
export function stepReply(step: PlacedStep, scene: GuideScene, notes: readonly Note[]): GuideReply {
  const words = guideWords(scene.locale);
  const stood = stateOf(scene.progress, step.id);
  return guideNote(
    scene.locale,
    stepTitle(step, scene),
    [
      ...noteBlocks(notes, scene),
      ...(stood === 'todo' ? [] : [subtle(stateLine(step.id, scene))]),
      ...earlierBlocks(scene),
      ...whoLines(step, scene).map(subtle),
      ...beforeBlocks(step, scene),
      { kind: 'list', items: textOf(step.id, scene).does },
      ...literalBlocks(step, scene),
      ...verifyBlocks(step, scene),
      moreOf(step, scene),
    ],
    [
      button(words.button.done, 'done', step, scene),
      button(words.button.skip, 'skip', step, scene),
      plainButton(words.button.back, 'back', scene),
      plainButton(words.button.overview, 'overview', scene),
    ],
  );
}

/** What folds away in a step, on its own. */
export function moreReply(step: PlacedStep, scene: GuideScene): GuideReply {
  const words = guideWords(scene.locale);
  return guideNote(scene.locale, stepTitle(step, scene), moreBlocks(step, scene), [
    plainButton(words.button.resume, 'go-on', scene),
    plainButton(words.button.overview, 'overview', scene),
  ]);
}

/** Noted as said; what would verify it. */
export function pasteReply(
  step: PlacedStep,
  scene: GuideScene,
  notes: readonly Note[],
): GuideReply {
  const words = guideWords(scene.locale);
  return guideNote(
    scene.locale,
    stepTitle(step, scene),
    [...noteBlocks(notes, scene), paragraph(words.said.wantsPaste), ...readBlocks(step, scene)],
    [
      plainButton(words.button.goOn, 'go-on', scene),
      plainButton(words.button.overview, 'overview', scene),
    ],
  );
}

/**
 * The paste was of something else; or only a part of what is needed, of which these facts are still missing: none where what was
 * shown of each is not enough.
 */
export function wrongPasteReply(
  step: PlacedStep,
  scene: GuideScene,
  notes: readonly Note[],
  part: { readonly missing: readonly SettingFactName[] } | undefined,
): GuideReply {
  const words = guideWords(scene.locale);
  const { verify } = step.data;
  const command = verify.by === 'paste' ? (verify.also ?? verify).commands.at(-1) : undefined;
  const speaker = createSpeaker(scene.locale);
  // A fact is called by the command that prints it.
  const missing = part?.missing.map((name) => speaker.pasted(`fact.${name}`)) ?? [];
  const line =
    part === undefined
      ? fill(words.said.wrongPaste, { command: filled(command ?? '', scene) })
      : missing.length === 0
        ? words.said.partPaste
        : fill(words.said.partMissing, { outputs: joinNames(missing, speaker) });
  return {
    ...pasteReply(step, scene, notes),
    blocks: [...noteBlocks(notes, scene), paragraph(line), ...readBlocks(step, scene)],
  };
}

/** The step was looked at and is not in order: what is wrong, and what to do. */
export function failedReply(
  step: PlacedStep,
  scene: GuideScene,
  notes: readonly Note[],
): GuideReply {
  const words = guideWords(scene.locale);
  const reason = reasonOf(step.id, scene);
  return {
    ...guideNote(
      scene.locale,
      stepTitle(step, scene),
      [
        ...noteBlocks(notes, scene),
        ...(reason === undefined ? [] : [paragraph(reason)]),
        subtle(stateLine(step.id, scene)),
        { kind: 'list', items: textOf(step.id, scene).does },
        ...literalBlocks(step, scene),
        ...verifyBlocks(step, scene),
      ],
      [
        button(words.button.again, 'again', step, scene),
        button(words.button.skip, 'skip', step, scene),
        plainButton(words.button.overview, 'overview', scene),
      ],
    ),
    tone: 'attention',
  };
}

/** Nothing is open any more; what was only said is named. */
export function finishedReply(scene: GuideScene, notes: readonly Note[]): GuideReply {
  const words = guideWords(scene.locale);
  const unseen = stepsOf(scene.progress, scene.book)
    .filter(({ id }) => stateOf(scene.progress, id) !== 'verified')
    .map(({ id }) => titleOf(id, scene));
  const text =
    unseen.length === 0
      ? words.said.finishedVerified
      : fill(words.said.finishedOpen, { titles: unseen.join(scene.locale === 'en' ? '; ' : '；') });
  return {
    ...guideNote(
      scene.locale,
      guideTitle(scene.progress, scene.locale),
      [...noteBlocks(notes, scene), paragraph(text)],
      [
        plainButton(words.button.overview, 'overview', scene),
        plainButton(words.button.checklist, 'checklist', scene),
        plainButton(words.button.summary, 'summary', scene),
      ],
    ),
    tone: unseen.length === 0 ? 'good' : 'neutral',
  };
}

/** Steps in front of this one that are still open, where somebody went past them; several in a row as a range. */
export function earlierBlocks({ progress, book, locale }: GuideScene): readonly Block[] {
  const numbers = openEarlier(progress, book);
  if (numbers.length === 0) return [];
  const ranges = numbers.reduce<readonly (readonly [number, number])[]>((all, number) => {
    const last = all.at(-1);
    return last?.[1] === number - 1
      ? [...all.slice(0, -1), [last[0], number]]
      : [...all, [number, number]];
  }, []);
  const shown = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const steps = joinNames(shown, createSpeaker(locale));
  return [subtle(fill(guideWords(locale).overview.earlier, { steps }))];
}

function stepTitle({ id, number }: PlacedStep, scene: GuideScene): string {
  const count = stepsOf(scene.progress, scene.book).length;
  const { title } = textOf(id, scene);
  return fill(guideWords(scene.locale).step.title, { number, count, title });
}

function button(
  label: string,
  wanted: Extract<GuideWish, { step?: string }>['do'],
  { id }: PlacedStep,
  { progress }: GuideScene,
): GuideButton {
  return { label, wish: { do: wanted, key: progress.key, step: id } };
}

/** A button without a step. */
export function plainButton(
  label: string,
  wanted: 'back' | 'overview' | 'all-steps' | 'where' | 'test' | 'go-on' | 'checklist' | 'summary',
  { progress }: Pick<GuideScene, 'progress'>,
): GuideButton {
  return { label, wish: { do: wanted, key: progress.key } };
}
