import type { CodeOf, Delivery, FindingCode, catalog } from '../services/model/catalog.ts';

/** The languages, with the plural forms that each needs (CLDR): English two, Chinese one. */
export interface PluralForms {
  readonly en: 'one' | 'other';
  readonly 'zh-TW': 'other';
}
export type Locale = keyof PluralForms;

/** A sentence with `{{slots}}`, or one per plural form, chosen by the slot `days`. */
export type Sentence<L extends Locale> = string | Readonly<Record<PluralForms[L], string>>;

/** One sentence for whoever it is about, or one each: `theirs` when the partner is meant, `ours` when we are. */
export type Told<L extends Locale> =
  Sentence<L> | { readonly theirs: Sentence<L>; readonly ours: Sentence<L> };

/** The words of a finding. Records and commands are data (`services/fixes`) and stand below `fix`, never in it. */
export interface FindingText<L extends Locale> {
  /** What is the case, the culprit first. */
  readonly title: Told<L>;
  /** One or two sentences that a helpdesk colleague understands. */
  readonly why: Told<L>;
  /** Who does what, imperative. */
  readonly fix: Told<L>;
  /** An own setting that would make it harmless, where the catalog speaks of such an exception. */
  readonly unless?: Told<L>;
}

type SlotNames<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never;

/** Names of the `{{slots}}` used anywhere in a text or a group of texts. */
export type SlotsIn<T> = T extends string
  ? SlotNames<T>
  : T extends object
    ? { [K in keyof T]: SlotsIn<T[K]> }[keyof T]
    : never;

type ArgsOf<C extends FindingCode> = (typeof catalog)[C]['args'][number];

type Checked<T, L extends Locale, D extends Delivery> = {
  readonly [C in CodeOf<D>]: C extends keyof T
    ? [Exclude<SlotsIn<T[C]>, ArgsOf<C>>] extends [never]
      ? FindingText<L>
      : { readonly 'slots that the catalog does not give': Exclude<SlotsIn<T[C]>, ArgsOf<C>> }
    : FindingText<L>;
} & Readonly<Record<Exclude<keyof T, CodeOf<D>>, never>>;

/**
 * Checks at compile time that every code of a delivery has its words, and that these use only the values the catalog gives. A
 * delivery is written before it becomes visible.
 */
export function defineFindings<L extends Locale, D extends Delivery>(): <const T>(
  texts: T & Checked<T, L, D>,
) => T {
  return (texts) => texts;
}

type SameSlots<E, T> = [SlotsIn<E>] extends [SlotsIn<T>]
  ? [SlotsIn<T>] extends [SlotsIn<E>]
    ? true
    : false
  : false;

/** What the same group of texts must look like in another language: the same keys and, in each sentence, the same slots. */
type Translated<E, T> = {
  readonly [K in keyof E]: K extends keyof T
    ? E[K] extends string
      ? SameSlots<E[K], T[K]> extends true
        ? string
        : { readonly 'slots must be': SlotsIn<E[K]> }
      : Translated<E[K], T[K]>
    : E[K];
} & { readonly [K in Exclude<keyof T, keyof E>]: never };

/** Curried, because TypeScript cannot infer `T` while `E` is given. */
export function translation<E>(): <const T>(texts: T & Translated<E, T>) => T {
  return (texts) => texts;
}
