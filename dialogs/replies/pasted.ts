import { headlineOf } from '../../locales/headline.ts';
import { circumstancesOf, nameOf } from '../../locales/explain-text.ts';
import { sayLearnt, sayRead } from '../../locales/paste-problems.ts';
import { listSettings, sayValue, type ShownSetting } from '../../locales/pasted-settings.ts';
import type { Speaker } from '../../locales/say.ts';
import { listDifferences, listDoubts } from '../../locales/told.ts';
import type { Viewer } from '../../locales/values.ts';
import type { ExplainedError, Pasted, PastedFacts } from '../../services/model/pasted.ts';
import type { Report } from '../../services/model/report.ts';
import type { KeptCase, Reader } from '../conversation.ts';
import { mostButtons, type Block, type Button, type Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { causesOf, titlesOnlyIn } from './change.ts';
import { tellMending } from './mending.ts';
import { cannotRunButton, tellNext } from './next.ts';
import { checkButton, helpButton, note } from './notes.ts';
import { tellPasteNotes } from './paste-notes.ts';
import { heading, paragraph, subtle } from './sections.ts';
import { tones } from './tones.ts';

/** Settings that are shown at once; the rest is folded. */
const mostShown = 6;
/** Other errors of the same paste that are named. */
const mostOthers = 5;
const foldId = 'settings';

/** What a paste came to. */
export interface PasteResult {
  readonly pasted: Pasted;
  /** The case before it, and with it, when there is one about this partner. */
  readonly before?: KeptCase | undefined;
  readonly after?: KeptCase | undefined;
  /** The partner that it is joined with. */
  readonly their?: string | undefined;
  /** A look at that partner begins with it. */
  readonly isLooking?: boolean;
  /** It is remembered for later looks. */
  readonly isKept?: boolean;
  /** A partner that can be looked at, while nothing is joined. */
  readonly offers?: string | undefined;
  /** Something found no place in what is remembered. */
  readonly isFull?: boolean;
}

type To = Addressee & Pick<Reader, 'place'>;

/** What was read, what it means, what it changes, and the one thing that is still missing. In a group the verdict only. */
export function pastedReply(result: PasteResult, to: To): Reply {
  const viewer = viewerFor(to);
  const { speaker } = viewer;
  const { pasted, after } = result;
  const [first] = pasted.errors;
  const hasSettings = Object.keys(pasted.facts).length > 0;
  const verdict = after === undefined ? undefined : headlineOf(after.report, viewer);
  const title =
    hasSettings || first === undefined
      ? (verdict?.verdict ?? sayRead(pasted, speaker))
      : nameOfError(first, speaker);
  const tone = hasSettings && verdict !== undefined ? tones[verdict.kind] : 'neutral';
  const shared = { kind: 'note', locale: to.locale, tone, title } as const;
  if (to.place === 'group')
    return { ...shared, blocks: tellGroup(result, viewer), buttons: groupButtons(result, speaker) };
  const shown = hasSettings ? listSettings(pasted.facts, result.their, speaker) : [];
  return {
    ...shared,
    blocks: [
      // The lead of a healthy partner points at a command; the one that is asked for stands below.
      ...(hasSettings && verdict !== undefined && (tone !== 'good' || after?.next === undefined)
        ? [paragraph(verdict.lead)]
        : []),
      ...tellSettings(shown, speaker),
      ...(hasSettings ? tellMending(after?.report ?? pasted.alone, viewer) : []),
      ...(first === undefined ? [] : tellErrors(first, pasted.errors, hasSettings, viewer)),
      ...tellCase(result, hasSettings, viewer),
      ...tellNotes(result, speaker),
      ...tellRest(result, first, viewer),
    ],
    buttons: buttonsFor(result, shown, speaker),
  };
}

/** All settings that are remembered, each with its effect. */
export function settingsReply(all: readonly PastedFacts[], to: To): Reply {
  const { speaker } = viewerFor(to);
  const shown = all.flatMap((facts) => listSettings(facts, undefined, speaker));
  const rows = shown.map((one) => ({ label: one.name, value: sayValue(one, speaker) }));
  return {
    ...note(speaker, []),
    title: speaker.pasted('setting.all', { count: shown.length }),
    blocks: [{ kind: 'facts', rows }],
    buttons: [{ label: speaker.pasted('button.forget'), action: { do: 'forget-paste' } }],
  };
}

function nameOfError({ error }: ExplainedError, speaker: Speaker): string {
  const name = nameOf(error, speaker);
  // "an error about a certificate", but ms-diagnostics as it is written.
  return /^(?:an? |event)/u.test(name) ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name;
}

/** Only what is fit for everybody: what the error means, or the verdict. */
function tellGroup(
  { pasted, after, isLooking, their }: PasteResult,
  viewer: Viewer,
): readonly Block[] {
  const { speaker } = viewer;
  const [first] = pasted.errors;
  const [main] = first?.rows ?? [];
  const verdict = after === undefined ? [] : [paragraph(headlineOf(after.report, viewer).lead)];
  return [
    ...(main === undefined ? verdict : [paragraph(speaker.errors(`says.${main}`))]),
    ...(isLooking === true && their !== undefined
      ? [paragraph(speaker.pasted('read.look', { their }))]
      : []),
    ...tellPasteNotes({ ...pasted, skippedCount: 0, problems: [] }, speaker),
    subtle(speaker.pasted('read.inGroup')),
  ];
}

function groupButtons({ after }: PasteResult, speaker: Speaker): readonly Button[] {
  return after === undefined
    ? []
    : [{ label: speaker.chat('button.again'), action: { do: 'again', case: after.number } }];
}

/** Those that matter, with what they do; the others behind a button. */
function tellSettings(shown: readonly ShownSetting[], speaker: Speaker): readonly Block[] {
  if (shown.length === 0) return [];
  const telling = shown.filter(({ effect }) => effect !== undefined).slice(0, mostShown);
  const rows = telling.map((one) => ({ label: one.name, value: sayValue(one, speaker) }));
  const all = shown.map((one) => ({ label: one.name, value: sayValue(one, speaker) }));
  const isMore = shown.length > telling.length;
  const title = speaker.pasted('setting.all', { count: shown.length });
  return [
    heading(speaker.pasted('read.settings')),
    ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]),
    ...(isMore
      ? [{ kind: 'fold', id: foldId, title, blocks: [{ kind: 'facts', rows: all }] } as const]
      : []),
  ];
}

/** The error that decides in full, the others by name. */
function tellErrors(
  first: ExplainedError,
  errors: readonly ExplainedError[],
  isBeside: boolean,
  { speaker, timeZone }: Viewer,
): readonly Block[] {
  const [main, ...rest] = first.rows;
  const name = nameOf(first.error, speaker);
  const others = [...new Set(errors.slice(1).map(({ error }) => nameOf(error, speaker)))];
  const facts = circumstancesOf(first.error, speaker, timeZone);
  return [
    ...(isBeside ? [heading(nameOfError(first, speaker))] : []),
    paragraph(
      main === undefined
        ? speaker.errors('frame.unknown', { name })
        : speaker.errors(`says.${main}`),
    ),
    ...rest.map((row) =>
      paragraph(speaker.errors('label.also', { says: speaker.errors(`says.${row}`) })),
    ),
    ...(first.confidence === 'unverified' ? [subtle(speaker.errors('frame.unverified'))] : []),
    ...(facts.length === 0 ? [] : [{ kind: 'list', items: facts } as const]),
    ...(first.doubt === undefined || first.doubt === 'nothing-more'
      ? []
      : [
          heading(speaker.errors('heading.doubt')),
          paragraph(speaker.errors(`doubts.${first.doubt}`)),
        ]),
    ...(others.length === 0
      ? []
      : [
          heading(speaker.errors('heading.others')),
          { kind: 'list', items: others.slice(0, mostOthers) } as const,
        ]),
  ];
}

/** What our own look says to it, and what it changes. */
function tellCase(
  { before, after, isLooking, their, pasted }: PasteResult,
  hasSettings: boolean,
  viewer: Viewer,
): readonly Block[] {
  const { speaker } = viewer;
  if (after === undefined || before === undefined)
    return isLooking === true && their !== undefined
      ? [paragraph(speaker.pasted('read.look', { their }))]
      : [];
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
  const differences = listDifferences(report, viewer);
  return [
    ...(differences.length === 0 ? [] : [heading(viewer.speaker.pasted('told.title'))]),
    ...differences.flatMap(({ says, seen, means }) => [
      { kind: 'list', items: [says, seen].filter((one) => one !== '') } as const,
      paragraph(means),
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
function tellRest(
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
      paragraph(speaker.errors(`next.${step}`)),
      ...(command === undefined ? [] : [{ kind: 'literal', lines: [command] } as const]),
    ]),
  ];
}

function tellNotes({ pasted, isKept, isFull }: PasteResult, speaker: Speaker): readonly Block[] {
  const notes = [
    ...tellPasteNotes(pasted, speaker),
    ...(pasted.learnt === undefined ? [] : [subtle(sayLearnt(pasted.learnt, speaker))]),
    ...(isFull === true ? [subtle(speaker.pasted('read.full'))] : []),
    ...(isKept === true ? [subtle(speaker.pasted('read.kept'))] : []),
  ];
  return notes.length === 0 ? [] : [heading(speaker.pasted('note.title')), ...notes];
}

function buttonsFor(
  { after, isKept, offers }: PasteResult,
  shown: readonly ShownSetting[],
  speaker: Speaker,
): readonly Button[] {
  const telling = Math.min(shown.filter(({ effect }) => effect !== undefined).length, mostShown);
  const all: Button = {
    label: speaker.pasted('button.allSettings', { count: shown.length }),
    action: { do: 'settings' },
    unfolds: foldId,
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
