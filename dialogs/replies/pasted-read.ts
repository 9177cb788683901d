import { sayError } from '../../locales/error-words.ts';
import { circumstancesOf, nameOf } from '../../locales/explain-text.ts';
import { sayLearnt } from '../../locales/paste-problems.ts';
import { sayValue, type ShownSetting } from '../../locales/pasted-settings.ts';
import type { Speaker } from '../../locales/say.ts';
import type { Viewer } from '../../locales/values.ts';
import type { ExplainedError } from '../../services/model/pasted.ts';
import type { Block } from '../reply.ts';
import type { PasteResult } from './pasted.ts';
import { tellPasteNotes } from './paste-notes.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** Settings that are shown at once; the rest is folded. */
const mostShown = 6;
/** Other errors of the same paste that are named. */
const mostOthers = 5;
/** The fold that holds all settings of a paste. */
export const settingsFold = 'settings';

/** Settings that stand outside of the fold: those that do something to messages; where none does, the first that were read. */
function listTold(shown: readonly ShownSetting[]): readonly ShownSetting[] {
  const telling = shown.filter(({ effect }) => effect !== undefined);
  return (telling.length === 0 ? shown : telling).slice(0, mostShown);
}

/** How many settings stand outside of the fold. */
export function countTold(shown: readonly ShownSetting[]): number {
  return listTold(shown).length;
}

/** Those that matter, with what they do; the others behind a button. */
export function tellSettings(shown: readonly ShownSetting[], speaker: Speaker): readonly Block[] {
  if (shown.length === 0) return [];
  const telling = listTold(shown);
  const rows = telling.map((one) => ({ label: one.name, value: sayValue(one, speaker) }));
  const all = shown.map((one) => ({ label: one.name, value: sayValue(one, speaker) }));
  const isMore = shown.length > telling.length;
  const title = speaker.pasted('setting.all', { count: shown.length });
  return [
    heading(speaker.pasted('read.settings')),
    { kind: 'facts', rows },
    ...(isMore
      ? [{ kind: 'fold', id: settingsFold, title, blocks: [{ kind: 'facts', rows: all }] } as const]
      : []),
  ];
}

/** The error that decides in full, the others by name. */
export function tellErrors(
  first: ExplainedError,
  { pasted: { errors }, after }: Pick<PasteResult, 'pasted' | 'after'>,
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
        : sayError(main, speaker, after?.report),
    ),
    ...rest.map((row) =>
      paragraph(speaker.errors('label.also', { says: sayError(row, speaker, after?.report) })),
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

/** The name of an error as a title. */
export function nameOfError({ error }: ExplainedError, speaker: Speaker): string {
  const name = nameOf(error, speaker);
  // "an error about a certificate", but ms-diagnostics as it is written.
  return /^(?:an? |event)/u.test(name) ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name;
}

/** Secrets, what was not understood, whose it is, and how long it is remembered. */
export function tellNotes(
  { pasted, isKept, isFull }: PasteResult,
  speaker: Speaker,
): readonly Block[] {
  const notes = [
    ...tellPasteNotes(pasted, speaker),
    ...(pasted.learnt === undefined ? [] : [subtle(sayLearnt(pasted.learnt, speaker))]),
    ...(isFull === true ? [subtle(speaker.pasted('read.full'))] : []),
    ...(isKept === true ? [subtle(speaker.pasted('read.kept'))] : []),
  ];
  return notes.length === 0 ? [] : [heading(speaker.pasted('note.title')), ...notes];
}
