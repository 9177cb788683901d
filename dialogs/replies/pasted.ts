import { sayError } from '../../locales/error-words.ts';
import { headlineOf } from '../../locales/headline.ts';
import { sayRead } from '../../locales/paste-problems.ts';
import { listSettings, sayValue } from '../../locales/pasted-settings.ts';
import type { Viewer } from '../../locales/values.ts';
import type { Pasted, PastedFacts } from '../../services/model/pasted.ts';
import type { KeptCase, Reader } from '../conversation.ts';
import type { Block, Reply } from '../reply.ts';
import { viewerFor, type Addressee } from './addressee.ts';
import { tellMending } from './mending.ts';
import { note } from './notes.ts';
import { tellPasteNotes } from './paste-notes.ts';
import { buttonsFor, groupButtons, tellCase, tellRest } from './pasted-follows.ts';
import { nameOfError, tellErrors, tellNotes, tellSettings } from './pasted-read.ts';
import { paragraph, subtle } from './sections.ts';
import { tones } from './tones.ts';

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
      ...(first === undefined ? [] : tellErrors(first, result, hasSettings, viewer)),
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
    ...(main === undefined ? verdict : [paragraph(sayError(main, speaker, after?.report))]),
    ...(isLooking === true && their !== undefined
      ? [paragraph(speaker.pasted('read.look', { their }))]
      : []),
    ...tellPasteNotes({ ...pasted, skippedCount: 0, problems: [] }, speaker),
    subtle(speaker.pasted('read.inGroup')),
  ];
}
