import type { FindingArgs, FindingCode } from '../model/catalog.ts';
import type { Report, Where } from '../model/check.ts';
import { recorded, type Endpoint } from '../model/endpoint.ts';
import type { TcpConnect } from '../model/facts.ts';

/** Results of a connection that nobody took, which say something about the host and not about this machine. */
export const deadResults: ReadonlySet<TcpConnect['result']> = new Set([
  'refused',
  'timeout',
  'unreachable',
]);

type Find<Code extends FindingCode> = <C extends Code>(code: C, args: FindingArgs<C>) => void;

interface Seen {
  readonly code: FindingCode;
  readonly args: object;
  readonly addresses: string[];
}

/**
 * Judges each endpoint of the record and reports each fault once: the same fault at several addresses is one finding, whose
 * `address` is the first. It has scope `some` when its code was not found at every endpoint.
 */
export function judgeEach<T extends Endpoint, Code extends FindingCode>(
  items: readonly T[],
  report: Report<Code>,
  judge: (item: T, find: Find<Code>) => void,
): void {
  const endpoints = recorded(items);
  const seen = new Map<string, Seen>();
  const hits = new Map<FindingCode, number>();
  for (const item of endpoints) {
    // One endpoint may show a fault twice: its certificate and the intermediate have both expired.
    const codes = new Set<FindingCode>();
    judge(item, (code, args) => {
      const key = JSON.stringify([code, { ...args, address: undefined }]);
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { code, args, addresses: [item.address] });
      else known.addresses.push(item.address);
      codes.add(code);
    });
    for (const code of codes) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  for (const { code, args, addresses } of seen.values()) {
    const scope = hits.get(code) === endpoints.length ? 'all' : 'some';
    // The pair of code and arguments came in through `find`, which checked that they belong together.
    (report as (code: FindingCode, args: object, where: Where) => void)(code, args, {
      scope,
      addresses,
    });
  }
}

/** Groups endpoints by host, in the order of their first appearance. */
export function byHost<T extends Endpoint>(
  items: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.host);
    if (group === undefined) groups.set(item.host, [item]);
    else group.push(item);
  }
  return [...groups];
}

/**
 * Whether there is anything of the record to judge. When all that was looked at are hosts that no record names, the question
 * does not arise; otherwise nobody looked, which is neither fine nor broken.
 */
export function hasRecorded(items: readonly { readonly from: string }[]): boolean | 'unseen' {
  if (items.some(({ from }) => from === 'record')) return true;
  const isElsewhere = items.every(({ from }) => from === 'guess' || from === 'entry');
  return items.length > 0 && isElsewhere ? false : 'unseen';
}

/** As `hasRecorded`, for connections: one that was not allowed or not possible from here shows nothing. */
export function wasTried(items: readonly TcpConnect[]): boolean | 'unseen' {
  const isThere = hasRecorded(items);
  const isSeen = recorded(items).some(({ result }) => result === 'open' || deadResults.has(result));
  return isThere === true && !isSeen ? 'unseen' : isThere;
}
