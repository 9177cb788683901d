import type { VisibleCode, catalog } from '../services/model/catalog.ts';
import type { SlotsIn } from './typing.ts';

type Row<C extends VisibleCode> = (typeof catalog)[C];

/** The codes that a partner can do something about: what may be theirs, and somebody's to mend. */
export type AskCode = {
  [C in VisibleCode]: Row<C>['about'] extends 'theirs' | 'either'
    ? Row<C>['role'] extends 'nobody'
      ? never
      : C
    : never;
}[VisibleCode];

/** What a letter may say of a finding: everything except our own DNS server. */
type OutwardSlots<C extends VisibleCode> = Exclude<Row<C>['args'][number], 'server'>;

type Asks<T> = {
  readonly [C in AskCode]: C extends keyof T
    ? [Exclude<SlotsIn<T[C]>, OutwardSlots<C>>] extends [never]
      ? string
      : { readonly 'slots that a letter may not use': Exclude<SlotsIn<T[C]>, OutwardSlots<C>> }
    : string;
} & Readonly<Record<Exclude<keyof T, AskCode>, never>>;

/** Checks at compile time that a letter has a request for every code that a partner can mend, with the values it may show. */
export function defineAsks<const T>(texts: T & Asks<T>): T {
  return texts;
}
