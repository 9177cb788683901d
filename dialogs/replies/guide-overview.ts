import { fill, guideWords, type GuideId } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { showInstant } from '../../locales/values.ts';
import type { Note } from '../guides/notes.ts';
import {
  currentStep,
  isOpen,
  stateOf,
  stepsOf,
  type PlacedStep,
  type Progress,
} from '../guides/progress.ts';
import type { Block } from '../reply.ts';
import {
  guideNote,
  guideTitle,
  noteBlocks,
  reasonOf,
  stateLine,
  titleOf,
  type GuideButton,
  type GuideReply,
  type GuideScene,
} from './guide.ts';
import { restBlocks } from './guide-rest.ts';
import { answersOf } from './guide-step-parts.ts';
import { earlierBlocks, plainButton } from './guide-step.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** Steps of a guide so short that all of them are shown. */
const mostShown = 5;
/** Open steps that are shown behind the current one. */
const mostAhead = 2;

/** Where somebody stands: what is wrong, the current step, the next ones, and counts for the rest. The answer to "where were we?". */
export function overviewReply(scene: GuideScene, notes: readonly Note[] = []): GuideReply {
  const { progress, book, locale, timeZone } = scene;
  const words = guideWords(locale);
  return guideNote(
    locale,
    overviewTitle(scene),
    [
      ...noteBlocks(notes, scene),
      subtle(fill(words.overview.since, { at: showInstant(progress.touched, timeZone) })),
      ...(stepsOf(progress, book).length === 0 ? situationBlocks(scene) : standBlocks(scene)),
      ...otherBlocks(scene),
    ],
    [
      plainButton(words.button.resume, 'go-on', scene),
      ...testButtons(scene),
      plainButton(words.button.allSteps, 'all-steps', scene),
      plainButton(words.button.summary, 'summary', scene),
    ],
  );
}

function standBlocks(scene: GuideScene): readonly Block[] {
  return [
    ...rowBlocks(stepsInView(scene), scene),
    ...earlierBlocks(scene),
    paragraph(countsLine(scene)),
    ...failedBlocks(scene),
    ...restBlocks(scene),
    ...nextBlocks(scene),
  ];
}

/** All steps with how they stand and what shows it, and the answers that they follow from. */
export function allStepsReply(scene: GuideScene): GuideReply {
  const { progress, book, locale, timeZone } = scene;
  const words = guideWords(locale);
  return guideNote(
    locale,
    overviewTitle(scene),
    [
      subtle(fill(words.overview.since, { at: showInstant(progress.touched, timeZone) })),
      ...situationBlocks(scene),
      ...rowBlocks(stepsOf(progress, book), scene),
      ...failedBlocks(scene),
      ...restBlocks(scene),
      ...nextBlocks(scene),
      ...otherBlocks(scene),
    ],
    [
      plainButton(words.button.resume, 'go-on', scene),
      plainButton(words.button.checklist, 'checklist', scene),
      plainButton(words.button.summary, 'summary', scene),
    ],
  );
}

function overviewTitle(scene: GuideScene): string {
  const { progress, book, locale } = scene;
  const steps = stepsOf(progress, book);
  const guide = guideTitle(progress, locale);
  // A guide that only asks has an end and no steps.
  if (steps.length === 0) return guide;
  return fill(guideWords(locale).overview.title, {
    guide,
    done: steps.filter(({ id }) => stateOf(progress, id) === 'verified').length,
    count: steps.length,
  });
}

function rowBlocks(steps: readonly PlacedStep[], scene: GuideScene): readonly Block[] {
  const { overview } = guideWords(scene.locale);
  const rows = steps.map(({ id, number }) => ({
    label: fill(overview.row, { number, title: titleOf(id, scene) }),
    value: stateLine(id, scene),
  }));
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/** What is not in order, the current step and the open ones behind it. */
function stepsInView({ progress, book }: GuideScene): readonly PlacedStep[] {
  const steps = stepsOf(progress, book);
  if (steps.length <= mostShown) return steps;
  const current = currentStep(progress, book);
  const ahead = steps
    .filter(({ id, number }) => number > (current?.number ?? 0) && isOpen(progress, id))
    .slice(0, mostAhead);
  return steps.filter(
    (step) =>
      step.id === current?.id || ahead.includes(step) || stateOf(progress, step.id) === 'failed',
  );
}

/** How many steps stand how. */
function countsLine({ progress, book, locale }: GuideScene): string {
  const { overview, state } = guideWords(locale);
  const steps = stepsOf(progress, book);
  const counts = counted
    .map((one) => ({ one, number: steps.filter(({ id }) => stateOf(progress, id) === one).length }))
    .filter(({ number }) => number > 0)
    .map(({ one, number }) => fill(overview.count, { number, state: state[one] }))
    .join(overview.between);
  return fill(overview.counts, { count: steps.length, counts });
}

/** States in the order in which they are counted. */
const counted = ['verified', 'done-unverified', 'failed', 'skipped', 'todo'] as const;

/** Offers a look at what nobody has verified yet and what can be seen from outside. */
function testButtons(scene: GuideScene): readonly GuideButton[] {
  const { progress, book, locale } = scene;
  const canSee = stepsOf(progress, book).some(
    ({ id, data }) => data.verify.by === 'outside' && stateOf(progress, id) !== 'verified',
  );
  return canSee ? [plainButton(guideWords(locale).button.test, 'test', scene)] : [];
}

/** What was answered and looked up. */
function situationBlocks(scene: GuideScene): readonly Block[] {
  const rows = answersOf(scene);
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

function failedBlocks(scene: GuideScene): readonly Block[] {
  const { overview } = guideWords(scene.locale);
  return stepsOf(scene.progress, scene.book).flatMap(({ id }) => {
    const reason = reasonOf(id, scene);
    return reason === undefined
      ? []
      : [paragraph(fill(overview.failed, { title: titleOf(id, scene), reason }))];
  });
}

function nextBlocks(scene: GuideScene): readonly Block[] {
  const { progress, book, locale } = scene;
  const words = guideWords(locale);
  const step =
    currentStep(progress, book) ?? stepsOf(progress, book).find(({ id }) => isOpen(progress, id));
  if (step === undefined) return [paragraph(words.said.finished)];
  const { number, id } = step;
  return [paragraph(fill(words.overview.next, { number, title: titleOf(id, scene) }))];
}

function otherBlocks(scene: GuideScene): readonly Block[] {
  const titles = otherTitles(scene);
  if (titles.length === 0) return [];
  return [heading(guideWords(scene.locale).overview.others), { kind: 'list', items: titles }];
}

/** The other guides that were begun here, the latest first. */
export function otherTitles({
  progress,
  others,
  locale,
}: Pick<GuideScene, 'progress' | 'others' | 'locale'>): readonly string[] {
  return others
    .filter(({ key }) => key !== progress.key)
    .map((one) => guideTitle(one, locale))
    .toReversed();
}

/** Topics that are offered first. */
const topics: readonly GuideId[] = ['set-up', 'prerequisites', 'hybrid', 'choose-type'];

/** Which guides there are; those begun here come first. */
export function menuReply(
  begun: readonly Progress[],
  { locale }: { readonly locale: Locale },
): GuideReply {
  const words = guideWords(locale);
  const others = (Object.keys(words.topic) as GuideId[]).filter((one) => !topics.includes(one));
  // A number means the button that has it.
  const all = [...topics, ...others];
  const open = begun.map((one) => guideTitle(one, locale)).toReversed();
  return guideNote(
    locale,
    words.ask.guide,
    [
      { kind: 'list', items: all.map((guide) => words.topic[guide]) },
      ...(open.length === 0
        ? []
        : [heading(words.overview.others), { kind: 'list', items: open } as const]),
    ],
    topics.map((guide) => ({ label: words.topic[guide], wish: { do: 'guide', guide } })),
  );
}

/** One sentence that is about no step. */
export function noteReply(said: Note['said'], { locale }: { readonly locale: Locale }): GuideReply {
  const words = guideWords(locale);
  return {
    kind: 'note',
    locale,
    tone: 'neutral',
    blocks: [paragraph(words.said[said])],
    buttons:
      said === 'nothing'
        ? topics.map((guide) => ({ label: words.topic[guide], wish: { do: 'guide', guide } }))
        : [],
  };
}
