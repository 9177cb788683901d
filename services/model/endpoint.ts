/** Where something was seen: one address and port of one host. */
export interface Endpoint {
  readonly host: string;
  readonly from: 'record' | 'usual-port' | 'entry' | 'guess';
  readonly address: string;
  readonly port: number;
}

/**
 * What the federation record names. Hosts that were only guessed are for the picture and judged by nobody; one that a setting of
 * ours names (`entry`) is judged while that setting stands: `services/reasoning/route.ts`.
 */
export function recorded<T extends Pick<Endpoint, 'from'>>(items: readonly T[]): readonly T[] {
  return items.filter(({ from }) => from === 'record');
}

/** Whether an address of this class may be connected to: it is public, or inside a network that the operator permits. */
export function isReachableClass(addressClass: string): boolean {
  return addressClass === 'public' || addressClass === 'permitted';
}
