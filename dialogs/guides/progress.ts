import type { GuideId, GuideStepId } from '../../locales/guide-text.ts';
import type { FactValues, SettingFactName, SrvRecord } from '../../services/model/facts.ts';
import type { GuideBook, Guide, StepData } from './guide.ts';
import type { Wrong } from './judge-outside.ts';
import type { Note } from './notes.ts';
import { holds, type QuestionId, type Situation } from './situation.ts';

/** What was noted of a step; a step without a note is open. Instants are ISO. */
export type Noted =
  /** Somebody said so. */
  | {
      readonly state: 'done-unverified';
      readonly at: string;
      readonly by?: string;
      /** It came with a guide that a colleague handed over. */
      readonly told?: true;
    }
  /** It was looked at. After `until` it may have changed. */
  | {
      readonly state: 'verified';
      readonly how: 'looked' | 'pasted';
      readonly at: string;
      readonly until: string;
      /** The host that our record named in that look. */
      readonly host?: string;
    }
  | {
      readonly state: 'failed';
      readonly how: 'looked' | 'pasted';
      readonly at: string;
      readonly wrong: Wrong;
      /** It came with a guide that a colleague handed over, and who that was. */
      readonly told?: true;
      readonly by?: string;
    }
  | { readonly state: 'skipped'; readonly at: string; readonly by?: string };

/** How a step stands; the last two follow from the others and are not noted. */
export type StepState = Noted['state'] | 'todo' | 'not-applicable';

/** What the bot asked in a guide; `elsewhere`: the partner was seen to use something else than the guide counts on. */
export type Asked = InterviewQuestion | 'startOver' | 'elsewhere';

/** A question of the interview: a name, or a part of the situation. */
export type InterviewQuestion = QuestionId | 'our' | 'their';

/** What a partner was seen to use. */
export interface SeenPartner {
  readonly partner: NonNullable<Situation['partner']>;
  readonly host?: string;
}

/** Whether what was asked is a question of the interview, which comes before the steps. */
export function isOfInterview(asked: Asked | undefined): asked is InterviewQuestion {
  return asked !== undefined && asked !== 'startOver' && asked !== 'elsewhere';
}

/** One guide with one partner, or with none. */
export interface Progress {
  /** Guide and partner: the same pair is never begun twice. */
  readonly key: string;
  readonly guide: GuideId;
  readonly our?: string;
  readonly their?: string;
  /** The host of Microsoft in the record of the partner. */
  readonly provider?: string;
  /** The external name of our Access Edge service, as a paste showed it for this domain. */
  readonly edge?: { readonly of: string; readonly host: string };
  /** The federation records of this domain of ours that a look showed. */
  readonly ourRecord?: { readonly of: string; readonly live: readonly SrvRecord[] };
  readonly situation: Situation;
  /** Questions that were answered here, in that order; "back" leads to the one before. */
  readonly answered?: readonly InterviewQuestion[];
  /** Questions that nobody could answer: what is for one answer only stays in view and says so. */
  readonly unknown?: readonly InterviewQuestion[];
  /** The step that somebody stands at; the first open one unless given. Always an id. */
  readonly at?: string;
  readonly steps: Readonly<Record<string, Noted>>;
  /** What was noted while the guide was about another domain of ours, by that domain. */
  readonly shelved?: Readonly<Record<string, Progress['steps']>>;
  readonly begun: string;
  /** Who began it, by name. */
  readonly by?: string;
  readonly touched: string;
  readonly asked?: Asked;
  /** What a look that goes on will settle. */
  readonly looking?:
    | { readonly for: 'partner'; readonly notes?: readonly Note[] }
    | { readonly for: 'step'; readonly step: string }
    /** Everything that may have changed since; with `every`, each step that can be seen is told. */
    | { readonly for: 'all'; readonly every?: true };
  /** What was seen before there were steps was held against them. */
  readonly caughtUp?: true;
  /** When the partner was looked at to know what it uses; it is not looked at twice for that. */
  readonly partnerSeen?: string;
  /** What the latest look showed the partner to use, and the host in its record, where it has one. */
  readonly seen?: SeenPartner;
  /** What was seen and is not to be followed, because somebody said so. */
  readonly insists?: NonNullable<Situation['partner']>;
  /** It was begun again: what people answered before is asked anew. */
  readonly anew?: true;
  /** A step whose output was asked for. */
  readonly wants?: string;
  /** Other people are waited for: since when, at which step, and who they are, as somebody named them. */
  readonly waits?: { readonly since: string; readonly step?: string; readonly team?: string };
  /** When somebody is reminded of this, ISO. */
  readonly reminder?: string;
}

/** A setting that was pasted, for judgements that need several. */
export interface KeptFact {
  readonly name: SettingFactName;
  readonly at: string;
  readonly value: FactValues[SettingFactName];
}

/** All guides of one conversation: plain JSON. */
export interface GuideState {
  readonly version: 1;
  /** The latest touched last; at most `mostGuides`. */
  readonly open: readonly Progress[];
  /** Key of the guide that words like "done" are about; none after "stop". */
  readonly active?: string;
  readonly kept?: readonly KeptFact[];
}

/** Guides that a conversation remembers. */
const mostGuides = 20;

export const noGuides: GuideState = { version: 1, open: [] };

export function keyOf(guide: GuideId, their?: string): string {
  return their === undefined ? guide : `${guide}/${their}`;
}

/** A step that arises in this situation, with its number as people see it. */
export interface PlacedStep {
  readonly id: GuideStepId;
  readonly number: number;
  readonly data: StepData;
}

/** The steps of a guide that arise, in their order; each once, also where two conditions lead to it. */
export function stepsOf(progress: Progress, book: GuideBook): readonly PlacedStep[] {
  const { entries } = book.guides[progress.guide];
  const ids = entries.filter(({ when }) => holds(when, progress.situation)).map(({ step }) => step);
  return [...new Set(ids)].map((id, index) => ({ id, number: index + 1, data: book.steps[id] }));
}

export function stateOf({ steps }: Progress, id: string): StepState {
  return steps[id]?.state ?? 'todo';
}

/** Open is what was neither done nor skipped, and what was seen to be wrong. */
export function isOpen(progress: Progress, id: string): boolean {
  const state = stateOf(progress, id);
  return state === 'todo' || state === 'failed';
}

/** The step that somebody stands at: the one they went to, else the first open one. */
export function currentStep(progress: Progress, book: GuideBook): PlacedStep | undefined {
  const steps = stepsOf(progress, book);
  return steps.find(({ id }) => id === progress.at) ?? steps.find(({ id }) => isOpen(progress, id));
}

/** The numbers of open steps in front of the one that somebody went to: to stand further on says nothing of them. */
export function openEarlier(progress: Progress, book: GuideBook): readonly number[] {
  const current = currentStep(progress, book);
  return current === undefined
    ? []
    : stepsOf(progress, book)
        .filter(({ id, number }) => number < current.number && isOpen(progress, id))
        .map(({ number }) => number);
}

/** Goes on to the next open step: those behind first, then those left open before. Nobody stands anywhere when all are settled. */
export function moveOn(progress: Progress, book: GuideBook): Progress {
  const { at, ...rest } = progress;
  const steps = stepsOf(progress, book);
  const standing = steps.findIndex(({ id }) => id === at);
  const order = [...steps.slice(standing + 1), ...steps.slice(0, standing + 1)];
  const next = order.find(({ id }) => isOpen(progress, id));
  return next === undefined ? rest : { ...rest, at: next.id };
}

/** Steps that this one rests on and that are still open. */
export function openBefore(step: PlacedStep, progress: Progress, book: GuideBook) {
  const needed: readonly string[] = step.data.after ?? [];
  return stepsOf(progress, book).filter(({ id }) => needed.includes(id) && isOpen(progress, id));
}

export function withNote(progress: Progress, id: string, noted: Noted): Progress {
  return { ...progress, steps: { ...progress.steps, [id]: noted } };
}

export function withoutNote(progress: Progress, id: string): Progress {
  return {
    ...progress,
    steps: Object.fromEntries(Object.entries(progress.steps).filter(([one]) => one !== id)),
  };
}

/** The progress without what was waited for. */
export function withoutWaiting(progress: Progress): Progress {
  const { asked, looking, wants, ...rest } = progress;
  return asked === undefined && looking === undefined && wants === undefined ? progress : rest;
}

/** The progress of somebody who goes on: nobody else is waited for, and nobody need be reminded. */
export function withoutRest(progress: Progress): Progress {
  const { waits, reminder, ...rest } = progress;
  return waits === undefined && reminder === undefined ? progress : rest;
}

/** The progress after a look that it waited for. */
export function withoutLook(progress: Progress): Progress {
  const { looking, ...rest } = progress;
  return looking === undefined ? progress : rest;
}

/** The progress with another domain of ours: what was noted of the former one is kept aside and comes back with it. */
export function withOur(progress: Progress, our: string): Progress {
  if (progress.our === undefined) return { ...progress, our };
  if (progress.our === our) return progress;
  return { ...withOther(progress, our), our };
}

function withOther(progress: Progress, our: string): Progress {
  const { our: former = '', steps, shelved, ...others } = progress;
  const kept = { ...shelved, [former]: steps };
  return { ...others, shelved: kept, steps: kept[our] ?? {} };
}

/** Whether what was noted with a domain of ours comes back with it. */
export function isBack({ shelved }: Progress, our: string): boolean {
  return Object.keys(shelved?.[our] ?? {}).length > 0;
}

export function findProgress({ open }: GuideState, key: string | undefined): Progress | undefined {
  return open.find((one) => one.key === key);
}

/** The state with a progress put last, since it was touched now. */
export function keep(state: GuideState, progress: Progress): GuideState {
  const others = state.open.filter(({ key }) => key !== progress.key);
  return { ...state, open: [...others, progress].slice(-mostGuides) };
}

/** Brings a progress to the steps that the guide has today. Gives the same object where nothing changed. */
export function migrate(progress: Progress, guide: Guide): Progress {
  const known = new Set<string>(guide.entries.map(({ step }) => step));
  const renamed = (id: string): string => (known.has(id) ? id : (guide.renamed?.[id] ?? id));
  const placed = (id: string): string | undefined => {
    const now = renamed(id);
    return known.has(now) ? now : guide.removed?.[id];
  };
  const ids = [...Object.keys(progress.steps), progress.at, progress.wants, progress.waits?.step];
  if (ids.every((id) => id === undefined || known.has(id))) return progress;
  const { at, wants, looking, waits, ...rest } = progress;
  const steps = Object.entries(progress.steps).flatMap(([id, noted]) =>
    known.has(renamed(id)) ? [[renamed(id), noted] as const] : [],
  );
  const stands = at === undefined ? undefined : placed(at);
  const wanted = wants === undefined ? undefined : placed(wants);
  const awaited = waits?.step === undefined ? undefined : placed(waits.step);
  return {
    ...rest,
    steps: Object.fromEntries(steps),
    ...(stands !== undefined && { at: stands }),
    ...(wanted !== undefined && { wants: wanted }),
    ...(looking !== undefined && looking.for !== 'step' && { looking }),
    ...(waits !== undefined && awaited !== undefined && { waits: { ...waits, step: awaited } }),
  };
}

/** Reads a state that an earlier version may have kept; what is not understood is left out, never guessed. */
export function readGuideState(kept: unknown, book: GuideBook): GuideState {
  if (typeof kept !== 'object' || kept === null) return noGuides;
  const { version, open } = kept as Readonly<Record<string, unknown>>;
  if (version !== 1 || !Array.isArray(open)) return noGuides;
  // What this version wrote itself, checked for the guide, whose name decides everything else.
  const state = kept as GuideState;
  const known = state.open.filter(({ guide }) => Object.hasOwn(book.guides, guide));
  return { ...state, open: known.map((one) => migrate(one, book.guides[one.guide])) };
}
