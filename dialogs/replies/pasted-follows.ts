import { sayStep } from '../../locales/error-words.ts';
import { headlineOf } from '../../locales/headline.ts';
import type { ShownSetting } from '../../locales/pasted-settings.ts';
import type { Speaker } from '../../locales/say.ts';
import { listDifferences, listDoubts } from '../../locales/told.ts';
import type { Viewer } from '../../locales/values.ts';
import type { ExplainedError } from '../../services/model/pasted.ts';
import type { Report } from '../../services/model/report.ts';
import type { KeptCase } from '../conversation.ts';
import { mostButtons, type Block, type Button } from '../reply.ts';
import { causesOf, titlesOnlyIn } from './change.ts';
import { cannotRunButton, tellNext } from './next.ts';
import { checkButton, helpButton } from './notes.ts';
import { countTold, settingsFold } from './pasted-read.ts';
import type { PasteResult } from './pasted.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** What our own look says to it, and what it changes. */
export function tellCase(
  { before, after, isLooking, their, pasted }: PasteResult,
  hasSettings: boolean,
  viewer: Viewer,
): readonly Block[] {
  const { speaker } = viewer;
  if (after === undefined || before === undefined)
    return [
      ...(pasted.alone === undefined ? [] : tellDifferences(pasted.alone, viewer)),
      ...(isLooking === true && their !== undefined
        ? [paragraph(speaker.pasted('read.look', { their }))]
        : []),
    ];
  const { verdict, lead } = headlineOf(after.report, viewer);
  const isError = !hasSettings && pasted.errors.length > 0;
  return [
    ...(isError ? [heading(verdict), paragraph(lead)] : []),
    ...tellDifferences(after.report, viewer),
    ...tellChange(before, after, hasSettings, viewer),
  ];
}

/** Where the paste and what we see differ, with both; then what is old or about somebody else. */
export function tellDifferences(report: Report, viewer: Viewer): readonly Block[] {
  return [
    ...listDifferences(report, viewer).flatMap(({ title, items }) => [
      heading(title),
      ...items.flatMap(({ says, seen, means }): Block[] => [
        { kind: 'list', items: [says, seen].filter((one) => one !== '') },
        ...(means === '' ? [] : [paragraph(means)]),
      ]),
    ]),
    ...listDoubts(report, viewer).map(subtle),
  ];
}

function tellChange(
  before: KeptCase,
  after: KeptCase,
  hasSettings: boolean,
  viewer: Viewer,
): readonly Block[] {
  const { speaker } = viewer;
  const [then, now] = [causesOf(before, viewer), causesOf(after, viewer)];
  const [gone, fresh] = [titlesOnlyIn(then, now), titlesOnlyIn(now, then)];
  const verdict = headlineOf(before.report, viewer).verdict;
  const isSame = verdict === headlineOf(after.report, viewer).verdict;
  if (isSame && gone.length + fresh.length === 0)
    return hasSettings
      ? [heading(speaker.pasted('changed.title')), paragraph(speaker.pasted('changed.same'))]
      : [];
  return [
    heading(speaker.pasted('changed.title')),
    ...(isSame ? [] : [paragraph(speaker.pasted('changed.before', { verdict }))]),
    ...listed(speaker.pasted('changed.gone'), gone),
    ...listed(speaker.pasted('changed.fresh'), fresh),
  ];
}

function listed(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph(title), { kind: 'list', items }];
}

/** The one thing that is missing: of the case, else what the error itself wants looked at. */
export function tellRest(
  { after }: PasteResult,
  first: ExplainedError | undefined,
  { speaker }: Viewer,
): readonly Block[] {
  if (after?.next !== undefined) return tellNext(after, speaker);
  if (first === undefined || first.next.length === 0 || first.tells === 'benign') return [];
  // What PowerShell refused takes all its steps; elsewhere the first is enough.
  const steps = first.next.slice(
    0,
    first.error.kind === 'cmdlet' && first.tells === 'other' ? 3 : 1,
  );
  return [
    heading(speaker.errors('heading.next')),
    ...steps.flatMap(({ step, command }) => [
      paragraph(sayStep(step, speaker, after?.report)),
      ...(command === undefined ? [] : [{ kind: 'literal', lines: [command] } as const]),
    ]),
  ];
}

/** Where a group goes on: the case again, which shows nothing of the paste. */
export function groupButtons({ after }: PasteResult, speaker: Speaker): readonly Button[] {
  return after === undefined
    ? []
    : [{ label: speaker.chat('button.again'), action: { do: 'again', case: after.number } }];
}

/** What can be done with it. */
export function buttonsFor(
  { after, isKept, offers }: PasteResult,
  shown: readonly ShownSetting[],
  speaker: Speaker,
): readonly Button[] {
  const telling = countTold(shown);
  const all: Button = {
    label: speaker.pasted('button.allSettings', { count: shown.length }),
    action: { do: 'settings' },
    unfolds: settingsFold,
  };
  const buttons: readonly Button[] = [
    ...(after === undefined ? [] : cannotRunButton(after, speaker)),
    ...(shown.length > telling ? [all] : []),
    ...(after === undefined
      ? []
      : [
          {
            label: speaker.pasted('button.full'),
            action: { do: 'case', case: after.number },
          } as const,
        ]),
    ...(offers === undefined ? [] : [checkButton(offers, speaker)]),
    ...(isKept === true
      ? [{ label: speaker.pasted('button.forget'), action: { do: 'forget-paste' } } as const]
      : []),
  ];
  return (buttons.length === 0 ? [helpButton(speaker)] : buttons).slice(0, mostButtons);
}
