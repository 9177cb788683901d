import type { GuideId } from '../../locales/guide-text.ts';
import type { Locale } from '../../locales/typing.ts';
import { guideBook } from './all.ts';

const plain = [
  'menu',
  'where',
  'overview',
  'all-steps',
  'test',
  'back',
  'stop',
  'go-on',
  'checklist',
  'summary',
  'start-over',
  'more',
  'remind',
  'no-reminder',
  'next',
  'why',
  'unknown',
  'answers',
  'undo',
  'unclear',
  'last',
] as const;
/** Wishes that say nothing more than what is wanted. */
export type PlainWish = (typeof plain)[number];

/** What a checklist is drawn as. */
const formats = ['markdown', 'html'] as const;
export type ExportFormat = (typeof formats)[number];

const ofStep = ['done', 'skip', 'again', 'reopen'] as const;

/**
 * What somebody wants of a guide. `key` names the guide where it need not be the active one, `step` the step that a button stood
 * beside: an old button never acts on another step.
 */
export type GuideWish =
  | { readonly do: 'guide'; readonly guide: GuideId; readonly their?: string }
  | { readonly do: PlainWish; readonly key?: string }
  | { readonly do: (typeof ofStep)[number]; readonly key?: string; readonly step?: string }
  /** The checklist, in a language of its own where it is not for whoever asks; `part` counts from 1. */
  | {
      readonly do: 'export';
      readonly key?: string;
      readonly format?: ExportFormat;
      readonly locale?: Locale;
      readonly part?: number;
    }
  /** Others have to be asked first; `team` as somebody named them. */
  | { readonly do: 'wait'; readonly key?: string; readonly team?: string }
  /** A reminder at an instant, ISO. */
  | { readonly do: 'remind-at'; readonly key?: string; readonly at: string }
  /** A question of the interview once more, to answer it otherwise. */
  | { readonly do: 'ask'; readonly key?: string; readonly question: string }
  | { readonly do: 'step'; readonly number: number }
  /** Steps that were said to be done and are not. */
  | { readonly do: 'steps-open'; readonly numbers: readonly number[] }
  /** Somebody told another domain of ours than the guide is about. */
  | { readonly do: 'our'; readonly domain: string }
  | { readonly do: 'steps-done'; readonly numbers: readonly number[] }
  | {
      readonly do: 'choose';
      readonly key?: string;
      readonly question: string;
      readonly value: string;
    };

/** What only shows something, or rests the guide: whoever is waited for is waited for still. */
const still: readonly GuideWish['do'][] = [
  'where',
  'overview',
  'all-steps',
  'test',
  'checklist',
  'export',
  'summary',
  'more',
  'stop',
  'start-over',
  'wait',
  'remind',
  'remind-at',
  'no-reminder',
  'why',
  'answers',
  'unclear',
];

/** What speaks of steps, all together or of one. */
const ofSteps: readonly GuideWish['do'][] = [
  'last',
  'steps-open',
  'done',
  'skip',
  'again',
  'reopen',
  'steps-done',
  'step',
  'back',
  'test',
  'where',
  'overview',
  'all-steps',
  'checklist',
  'export',
  'more',
  'next',
  'why',
  'unknown',
  'undo',
  'unclear',
];

/** Whether a wish is about steps, which are not known before the questions are answered. */
export function isOfSteps({ do: wanted }: GuideWish): boolean {
  return ofSteps.includes(wanted);
}

/** Whether somebody goes on with the guide by it, so that nobody else is waited for any more. */
export function goesOn({ do: wanted }: GuideWish): boolean {
  return !still.includes(wanted);
}

/** Names of guides, partners and steps are short. */
const mostLetters = 300;

/** Reads the data of a button as it came back from a client. Gives a fresh object with the known fields only, or undefined. */
export function readGuideWish(value: unknown): GuideWish | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = (name: string): string | undefined => {
    const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    return typeof found === 'string' && found.length <= mostLetters ? found : undefined;
  };
  const wanted = text('do');
  const key = text('key');
  const keyed = key === undefined ? {} : { key };
  const simple = plain.find((one) => one === wanted);
  if (simple !== undefined) return { do: simple, ...keyed };
  const stepped = ofStep.find((one) => one === wanted);
  if (stepped !== undefined) {
    const step = text('step');
    return { do: stepped, ...keyed, ...(step !== undefined && { step }) };
  }
  if (wanted === 'choose') {
    const question = text('question');
    const chosen = text('value');
    if (question === undefined || chosen === undefined) return undefined;
    return { do: 'choose', ...keyed, question, value: chosen };
  }
  if (wanted === 'ask') {
    const question = text('question');
    return question === undefined ? undefined : { do: 'ask', ...keyed, question };
  }
  if (wanted === 'remind-at') {
    const at = text('at');
    if (at === undefined || Number.isNaN(Date.parse(at))) return undefined;
    return { do: 'remind-at', ...keyed, at };
  }
  if (wanted === 'export') return { do: 'export', ...keyed, ...readExport(value) };
  if (wanted !== 'guide') return undefined;
  const guide = readGuideId(text('guide'));
  const their = text('their');
  return guide === undefined
    ? undefined
    : { do: 'guide', guide, ...(their !== undefined && { their }) };
}

function readExport(value: object): Omit<Extract<GuideWish, { do: 'export' }>, 'do' | 'key'> {
  const field = (name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value;
  const format = formats.find((one) => one === field('format'));
  const locale = (['en', 'zh-TW'] as const).find((one) => one === field('locale'));
  const part = field('part');
  const isPart = typeof part === 'number' && Number.isInteger(part) && part > 0 && part < 100;
  return {
    ...(format !== undefined && { format }),
    ...(locale !== undefined && { locale }),
    ...(isPart && { part }),
  };
}

/** A guide by its id. */
export function readGuideId(name: string | undefined): GuideId | undefined {
  return name !== undefined && isGuide(name) ? name : undefined;
}

function isGuide(name: string): name is GuideId {
  return Object.hasOwn(guideBook.guides, name);
}
