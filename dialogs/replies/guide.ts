import {
  fill,
  guideStepText,
  guideWords,
  put,
  type GuideNames,
  type GuideStepId,
  type GuideStepText,
  type GuideWords,
} from '../../locales/guide-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import { showArgs, showInstant } from '../../locales/values.ts';
import type { VisibleCode } from '../../services/model/catalog.ts';
import type { GuideBook } from '../guides/guide.ts';
import type { Wrong } from '../guides/judge-outside.ts';
import { namesFor } from '../guides/names.ts';
import type { Note } from '../guides/notes.ts';
import { stateOf, type Noted, type Progress } from '../guides/progress.ts';
import { isLineFor } from '../guides/situation.ts';
import type { GuideWish } from '../guides/wishes.ts';
import type { Block, Reply } from '../reply.ts';

/** A button of a guide: its label can be typed, its wish comes back when it is pressed. */
export interface GuideButton {
  readonly label: string;
  readonly wish: GuideWish;
}

/** A message of a guide: a note like any other, with buttons of guides. At most four. */
export type GuideReply = Omit<Reply, 'buttons'> & { readonly buttons: readonly GuideButton[] };

/** Where a guide stands when something is said about it. */
export interface GuideScene {
  readonly progress: Progress;
  readonly book: GuideBook;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: Date;
  /** All guides begun in this conversation. */
  readonly others: readonly Progress[];
}

/** What is always the same in a reply of a guide. */
export function guideNote(
  locale: Locale,
  title: string,
  blocks: readonly Block[],
  buttons: readonly GuideButton[],
): GuideReply {
  return { kind: 'note', locale, tone: 'neutral', title, blocks, buttons };
}

function namesOf({ progress }: GuideScene): GuideNames {
  return namesFor(progress);
}

/** The words of a step, in the language and with the names of the scene. */
export function textOf(id: GuideStepId, scene: GuideScene): GuideStepText {
  const { situation } = scene.progress;
  return guideStepText(id, namesOf(scene), scene.locale, (mark) => isLineFor(mark, situation));
}

/** The title of a step; of one that is gone, its id. */
export function titleOf(id: string, scene: GuideScene): string {
  return isStep(id, scene.book) ? textOf(id, scene).title : id;
}

function isStep(id: string, { steps }: GuideBook): id is GuideStepId {
  return Object.hasOwn(steps, id);
}

/** The title names the partner; while nobody is named, the topic stands in its place. */
export function guideTitle(progress: Progress, locale: Locale): string {
  const { title, topic } = guideWords(locale);
  const isUnnamed = progress.their === undefined && title[progress.guide].includes('{{their}}');
  return isUnnamed ? topic[progress.guide] : put(title[progress.guide], { ...namesFor(progress) });
}

/** What there is to say before the step itself. */
function noteLines(notes: readonly Note[], scene: GuideScene): readonly string[] {
  const { said } = guideWords(scene.locale);
  return notes.map(({ said: name, step, values = {} }) =>
    put(said[name], {
      ...values,
      ...(step !== undefined && {
        title: titleOf(step, scene),
        reason: reasonOf(step, scene) ?? '',
      }),
    }),
  );
}

/** The notes as blocks: one as a paragraph, several as a list. */
export function noteBlocks(notes: readonly Note[], scene: GuideScene): readonly Block[] {
  const lines = noteLines(notes, scene);
  const [first] = lines;
  if (first === undefined) return [];
  return lines.length === 1
    ? [{ kind: 'paragraph', text: first }]
    : [{ kind: 'list', items: lines }];
}

/** How a step stands, with what shows it and how old that is. */
export function stateLine(id: string, scene: GuideScene): string {
  const words = guideWords(scene.locale);
  const noted = scene.progress.steps[id];
  const state = words.state[stateOf(scene.progress, id)];
  if (noted === undefined) return state;
  const evidence = evidenceOf(noted, words, scene);
  const isOld = noted.state === 'verified' && Date.parse(noted.until) < scene.now.getTime();
  return isOld
    ? fill(words.evidence.lineOld, { state, evidence, old: words.evidence.old })
    : fill(words.evidence.line, { state, evidence });
}

function evidenceOf(noted: Noted, { evidence }: GuideWords, { timeZone }: GuideScene): string {
  const at = showInstant(noted.at, timeZone);
  if (noted.state === 'verified' || (noted.state === 'failed' && noted.told !== true))
    return fill(evidence[noted.how], { at });
  const isTold = noted.state !== 'skipped' && noted.told === true;
  return noted.by === undefined
    ? fill(isTold ? evidence.told : evidence.said, { at })
    : fill(isTold ? evidence.toldBy : evidence.saidBy, { by: noted.by, at });
}

/** Why a step is not in order; undefined while it is not known to be wrong. */
export function reasonOf(id: string, scene: GuideScene): string | undefined {
  const noted = scene.progress.steps[id];
  return noted?.state === 'failed' ? sayWrong(noted.wrong, scene) : undefined;
}

function sayWrong(wrong: Wrong, { locale, timeZone }: GuideScene): string {
  const words = guideWords(locale);
  if (wrong.reason !== 'finding') return put(words.wrong[wrong.reason], wrong.values);
  const viewer = { speaker: createSpeaker(locale), timeZone, inConversation: true } as const;
  const values = showArgs(wrong.args, viewer);
  const title = viewer.speaker.finding(wrong.code as VisibleCode, 'title', wrong.about, values);
  return fill(words.wrong.finding, { title: title ?? wrong.code });
}
