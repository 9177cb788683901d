import type { ChildProcess } from 'node:child_process';
import { createEngine, type Engine } from '../bot/engine.ts';
import type { Dial, Route } from '../services/probe/tcp.ts';
import { nextMessage, startBuilt } from './built.ts';

/** What a world in another process tells of itself. */
export interface WorldMap {
  /** Its DNS server, `address:port`. */
  readonly server: string;
  readonly ca: string;
  readonly allowNet: readonly string[];
  readonly routes: readonly { readonly address: string; readonly route: Route }[];
}

/** A host of Microsoft's that every world has. */
export const controlHost = 'sipfed.online.lync.com';

/** Starts a world of healthy organisations in a process of its own; it ends when that is disconnected. */
export async function startWorld(
  organisations: number,
  roundTripMs = 0,
): Promise<{ readonly process: ChildProcess; readonly map: WorldMap }> {
  const child = startBuilt('bench/world-server', [String(roundTripMs), String(organisations)]);
  return { process: child, map: await nextMessage<WorldMap>(child) };
}

/** The product's engine in that world. */
export function engineOf({ server, ca, allowNet, routes }: WorldMap): Engine {
  const known = new Map(routes.map(({ address, route }) => [address, route]));
  const blackHole: Route = { address: '127.0.0.1', port: 9, latencyMs: Number.POSITIVE_INFINITY };
  const dial: Dial = ({ address }) => known.get(address) ?? blackHole;
  return createEngine({
    resolvers: [server],
    allowNet,
    extraCas: [ca],
    controlName: controlHost,
    dial,
  });
}
