import type {
  CodeOf,
  Delivery,
  FindingCode,
  catalog,
  delivered,
} from '../services/model/catalog.ts';
import type { SlotsIn } from './typing.ts';

type Row<C extends FindingCode> = (typeof catalog)[C];

/** The codes of a delivery that a partner can do something about: what may be theirs, and somebody's to mend. */
type AskCodeOf<D extends Delivery> = {
  [C in CodeOf<D>]: Row<C>['about'] extends 'theirs' | 'either'
    ? Row<C>['role'] extends 'nobody'
      ? never
      : C
    : never;
}[CodeOf<D>];

/** The visible codes that a partner can do something about. */
export type AskCode = AskCodeOf<(typeof delivered)[number]>;

/** What a letter may say of a finding: everything except our own DNS server. */
type OutwardSlots<C> = Exclude<Row<Extract<C, FindingCode>>['args'][number], 'server'>;

type Asks<T, D extends Delivery> = {
  readonly [C in AskCodeOf<D>]: C extends keyof T
    ? [Exclude<SlotsIn<T[C]>, OutwardSlots<C>>] extends [never]
      ? string
      : { readonly 'slots that a letter may not use': Exclude<SlotsIn<T[C]>, OutwardSlots<C>> }
    : string;
} & Readonly<Record<Exclude<keyof T, AskCodeOf<D>>, never>>;

/**
 * Checks at compile time that a letter has a request for every code of a delivery that a partner can mend, with the values it
 * may show.
 */
export function defineAsks<D extends Delivery>(): <const T>(texts: T & Asks<T, D>) => T {
  return (texts) => texts;
}
