import type { ErrorLine, FactValues } from '../model/facts.ts';
import { speakerOf } from './line-args.ts';

type View = FactValues['resolverViews'][number];

/** Errors that say: the record was looked up, and nothing came. */
const noAnswer = new Set(['1008', 'winsock-11001', 'winsock-11004']);

const denials: ReadonlySet<View['outcome']> = new Set([
  'no-data',
  'no-such-name',
  'refused',
  'server-failure',
  'timeout',
]);

/** Whether an error of our own Edge says that it looked a record up in DNS and got nothing usable. */
export function isFailedLookup(line: ErrorLine): boolean {
  return noAnswer.has(line.id ?? '') && speakerOf(line) === 'ours';
}

/** The Edge that errors name as their source, the latest of them. */
export function edgeNamedIn(lines: readonly ErrorLine[]): string | undefined {
  return lines.findLast(({ source }) => source !== null)?.source ?? undefined;
}

/** Whether a DNS server gave no usable answer. */
export function isDenied({ outcome }: Pick<View, 'outcome'>): boolean {
  return denials.has(outcome);
}

/**
 * The last pasted answer for the SRV record `record` that counts as that of the Edge which failed, named `edge` where the error
 * tells it. A view from a machine of another name is none; one without a machine is, because that is where the bot asks for it.
 */
export function edgeViewOf(
  views: readonly View[],
  record: string,
  edge: string | undefined,
): View | undefined {
  return views.findLast(
    (view) => view.record === record && view.type === 'SRV' && isFrom(view, edge),
  );
}

function isFrom({ from }: View, edge: string | undefined): boolean {
  if (from === undefined || edge === undefined) return true;
  const label = (host: string) => host.toLowerCase().split('.')[0];
  return from.includes('.') && edge.includes('.')
    ? from.toLowerCase() === edge.toLowerCase()
    : label(from) === label(edge);
}

/** Whether our own servers got an address for a host, or reached it, as far as pastes show. */
export function isFoundByUs(
  {
    resolverViews = [],
    portTests = [],
  }: { readonly [N in 'resolverViews' | 'portTests']: FactValues[N] | undefined },
  host: string,
): boolean {
  const isAnswered = resolverViews.some(
    ({ record, type, outcome }) =>
      record === host && type.toUpperCase().startsWith('A') && outcome === 'records',
  );
  return isAnswered || portTests.some((test) => test.host === host && test.result === 'open');
}

/** Whether a view shows the record as it is published: one target in common. */
export function agrees(view: View, published: readonly { readonly target: string }[]): boolean {
  const targets = new Set(published.map(({ target }) => target));
  return view.targets.some((target) => targets.has(target));
}
