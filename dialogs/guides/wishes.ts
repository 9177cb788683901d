import type { GuideId } from '../../locales/guide-text.ts';
import { guideBook } from './all.ts';

const plain = [
  'menu',
  'where',
  'overview',
  'back',
  'stop',
  'go-on',
  'checklist',
  'summary',
  'start-over',
] as const;
/** Wishes that say nothing more than what is wanted. */
export type PlainWish = (typeof plain)[number];

const ofStep = ['done', 'skip', 'again', 'reopen'] as const;

/**
 * What somebody wants of a guide. `key` names the guide where it need not be the active one, `step` the step that a button stood
 * beside: an old button never acts on another step.
 */
export type GuideWish =
  | { readonly do: 'guide'; readonly guide: GuideId; readonly their?: string }
  | { readonly do: PlainWish; readonly key?: string }
  | { readonly do: (typeof ofStep)[number]; readonly key?: string; readonly step?: string }
  | { readonly do: 'step'; readonly number: number }
  | { readonly do: 'steps-done'; readonly numbers: readonly number[] }
  | {
      readonly do: 'choose';
      readonly key?: string;
      readonly question: string;
      readonly value: string;
    };

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
  if (wanted !== 'guide') return undefined;
  const guide = readGuideId(text('guide'));
  const their = text('their');
  return guide === undefined
    ? undefined
    : { do: 'guide', guide, ...(their !== undefined && { their }) };
}

/** A guide by its id. */
export function readGuideId(name: string | undefined): GuideId | undefined {
  return name !== undefined && isGuide(name) ? name : undefined;
}

function isGuide(name: string): name is GuideId {
  return Object.hasOwn(guideBook.guides, name);
}
