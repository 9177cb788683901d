import { fill, guideWords } from '../../locales/guide-text.ts';
import { showInstant } from '../../locales/values.ts';
import { writeHandOver } from '../guides/hand-over.ts';
import { namesFor } from '../guides/names.ts';
import { isOpen, stepsOf, type PlacedStep } from '../guides/progress.ts';
import { guideNote, guideTitle, reasonOf, stateLine, textOf } from './guide.ts';
import type { GuideReply, GuideScene } from './guide.ts';
import { plainButton } from './guide-step.ts';
import { paragraph } from './sections.ts';

/** What a colleague needs who continues: to read, and the code with which the guide goes on in their own conversation. */
export function summaryReply(scene: GuideScene): GuideReply {
  const { progress, locale } = scene;
  const words = guideWords(locale);
  const above = [...aboutLines(scene), '', ...stepLines(scene), '', words.summary.paste];
  const lines = [...above, ...writeHandOver(progress, undefined, above)];
  return {
    ...guideNote(
      locale,
      fill(words.summary.title, { guide: guideTitle(progress, locale) }),
      [paragraph(words.summary.lead), { kind: 'literal', lines }],
      [
        plainButton(words.button.resume, 'go-on', scene),
        plainButton(words.button.checklist, 'checklist', scene),
      ],
    ),
    kind: 'ticket',
  };
}

/** Which guide, between whom, and who began it. */
function aboutLines({ progress, locale, timeZone, now }: GuideScene): readonly string[] {
  const { summary } = guideWords(locale);
  const { our, their } = namesFor(progress);
  const begun = showInstant(progress.begun, timeZone);
  return [
    guideTitle(progress, locale),
    progress.their === undefined
      ? fill(summary.ours, { our })
      : fill(summary.between, { our, their }),
    ...(progress.by === undefined ? [] : [fill(summary.by, { name: progress.by, at: begun })]),
    fill(summary.made, { at: showInstant(now.toISOString(), timeZone) }),
  ];
}

function stepLines(scene: GuideScene): readonly string[] {
  const { progress, book, locale } = scene;
  const { summary } = guideWords(locale);
  const steps = stepsOf(progress, book);
  const open = steps.filter(({ id }) => isOpen(progress, id));
  const settled = steps.filter(({ id }) => !isOpen(progress, id));
  const listed = (title: string, some: readonly PlacedStep[]): readonly string[] =>
    some.length === 0 ? [] : [title, ...some.map((one) => lineOf(one, scene))];
  return [...listed(summary.open, open), ...listed(summary.settled, settled)];
}

/** How a step stands; of an open one, for whom it waits. */
function lineOf({ id, number, data }: PlacedStep, scene: GuideScene): string {
  const { summary, role } = guideWords(scene.locale);
  const reason = reasonOf(id, scene);
  const { title } = textOf(id, scene);
  const { waits } = scene.progress;
  const team = waits?.step === id ? waits.team : undefined;
  const values = { number, title, state: stateLine(id, scene), role: team ?? role[data.role] };
  if (reason !== undefined) return fill(summary.lineFailed, { ...values, reason });
  return isOpen(scene.progress, id) ? fill(summary.lineOpen, values) : fill(summary.line, values);
}
