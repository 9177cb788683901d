import { fill, guideWords } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { showInstant } from '../../locales/values.ts';
import { momentsFor } from '../guides/moments.ts';
import { currentStep, isOpen, stepsOf } from '../guides/progress.ts';
import type { Block } from '../reply.ts';
import { guideNote, guideTitle, titleOf, type GuideReply, type GuideScene } from './guide.ts';
import { plainButton } from './guide-step.ts';
import { paragraph, subtle } from './sections.ts';

/** The step waits; when is somebody to be reminded? */
export function offerReply(scene: GuideScene, isLate: boolean): GuideReply {
  const { progress, locale, timeZone, now } = scene;
  const { rest, said } = guideWords(locale);
  const { key } = progress;
  return {
    kind: 'note',
    locale,
    tone: 'neutral',
    blocks: [
      paragraph(isLate ? rest.past : said.stopped),
      ...waitingLines(scene).map(paragraph),
      paragraph(rest.ask),
    ],
    buttons: [
      ...momentsFor(now, timeZone).map(({ when, at }) => ({
        label: rest[when],
        wish: { do: 'remind-at', key, at } as const,
      })),
      { label: rest.no, wish: { do: 'no-reminder', key } },
    ],
  };
}

/** It is noted when to remind. `isPassing`: nothing can be said into a window that was closed. */
export function remindReply(scene: GuideScene, isPassing: boolean): GuideReply {
  const { progress, locale, timeZone } = scene;
  const { rest } = guideWords(locale);
  const at = showInstant(progress.reminder ?? '', timeZone);
  return plainNote(fill(isPassing ? rest.setPassing : rest.set, { at }), locale);
}

export function noReminderReply({ locale }: { readonly locale: Locale }): GuideReply {
  return plainNote(guideWords(locale).rest.none, locale);
}

/** What is sent when the time has come. */
export function reminderReply(scene: GuideScene): GuideReply {
  const { progress, book, locale } = scene;
  const words = guideWords(locale);
  const step = progress.asked === undefined ? currentStep(progress, book) : undefined;
  const count = stepsOf(progress, book).length;
  const standing =
    step === undefined
      ? []
      : [fill(words.step.title, { number: step.number, count, title: titleOf(step.id, scene) })];
  return guideNote(
    locale,
    guideTitle(progress, locale),
    [words.rest.due, ...standing, ...waitingLines(scene)].map(paragraph),
    [
      plainButton(words.button.resume, 'go-on', scene),
      plainButton(words.button.overview, 'where', scene),
    ],
  );
}

/** For whom a guide waits, and when somebody is reminded. */
export function restBlocks(scene: GuideScene): readonly Block[] {
  const { progress, locale, timeZone, now } = scene;
  const { reminder } = progress;
  const isAhead = reminder !== undefined && Date.parse(reminder) > now.getTime();
  return [
    ...waitingLines(scene).map(paragraph),
    ...(isAhead
      ? [subtle(fill(guideWords(locale).rest.reminder, { at: showInstant(reminder, timeZone) }))]
      : []),
  ];
}

function waitingLines({ progress, book, locale, timeZone }: GuideScene): readonly string[] {
  const { waits } = progress;
  const step = stepsOf(progress, book).find(({ id }) => id === waits?.step);
  if (waits === undefined || step === undefined || !isOpen(progress, step.id)) return [];
  const { rest } = guideWords(locale);
  const { number } = step;
  const at = showInstant(waits.since, timeZone);
  const { team } = waits;
  return [
    team === undefined
      ? fill(rest.waitsAnswer, { number, at })
      : fill(rest.waits, { number, at, team }),
  ];
}

function plainNote(text: string, locale: Locale): GuideReply {
  return { kind: 'note', locale, tone: 'neutral', blocks: [paragraph(text)], buttons: [] };
}
