import { fill, guideWords, type GuideId } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { showInstant } from '../../locales/values.ts';
import type { Note } from '../guides/notes.ts';
import { currentStep, isOpen, stateOf, stepsOf, type Progress } from '../guides/progress.ts';
import { isQuestion } from '../guides/situation.ts';
import type { Block } from '../reply.ts';
import {
  guideNote,
  guideTitle,
  noteBlocks,
  reasonOf,
  stateLine,
  titleOf,
  type GuideReply,
  type GuideScene,
} from './guide.ts';
import { plainButton } from './guide-step.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** All steps with how they stand, and where to go on: the answer to "where were we?". */
export function overviewReply(scene: GuideScene, notes: readonly Note[] = []): GuideReply {
  const { progress, book, locale, timeZone } = scene;
  const words = guideWords(locale);
  const steps = stepsOf(progress, book);
  const done = steps.filter(({ id }) => stateOf(progress, id) === 'verified').length;
  const title = fill(words.overview.title, {
    guide: guideTitle(progress, locale),
    done,
    count: steps.length,
  });
  const rows = steps.map(({ id, number }) => ({
    label: fill(words.overview.row, { number, title: titleOf(id, scene) }),
    value: stateLine(id, scene),
  }));
  return guideNote(
    locale,
    title,
    [
      ...noteBlocks(notes, scene),
      subtle(fill(words.overview.since, { at: showInstant(progress.touched, timeZone) })),
      ...situationBlocks(scene),
      { kind: 'facts', rows },
      ...failedBlocks(scene),
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

/** What was answered and looked up. */
function situationBlocks({ progress, book, locale }: GuideScene): readonly Block[] {
  const words = guideWords(locale);
  const asks = new Set<string>(book.guides[progress.guide].asks.map(({ ask }) => ask));
  const rows = Object.entries(progress.situation).flatMap(([question, value]) => {
    if (!isQuestion(question) || !asks.has(question)) return [];
    const labels: Readonly<Record<string, string>> = words.option[question];
    return [{ label: words.overview.part[question], value: labels[value] ?? value }];
  });
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

function otherBlocks({ progress, others, locale }: GuideScene): readonly Block[] {
  const titles = others
    .filter(({ key }) => key !== progress.key)
    .map((one) => guideTitle(one, locale));
  if (titles.length === 0) return [];
  return [
    heading(guideWords(locale).overview.others),
    { kind: 'list', items: titles.toReversed() },
  ];
}

/** Topics that are offered first. */
const topics: readonly GuideId[] = ['set-up', 'prerequisites', 'hybrid', 'choose-type'];

/** Which guides there are; those begun here come first. */
export function menuReply(
  begun: readonly Progress[],
  { locale }: { readonly locale: Locale },
): GuideReply {
  const words = guideWords(locale);
  const all = Object.keys(words.topic) as GuideId[];
  const open = begun.map((one) => guideTitle(one, locale)).toReversed();
  return guideNote(
    locale,
    words.ask.guide,
    [
      ...(open.length === 0
        ? []
        : [heading(words.overview.others), { kind: 'list', items: open } as const]),
      { kind: 'list', items: all.map((guide) => words.topic[guide]) },
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
