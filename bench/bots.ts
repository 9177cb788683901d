import type { ChildProcess } from 'node:child_process';
import { nextMessage, startBuilt, tell } from './built.ts';
import type { Delivery } from './conversation.ts';
import type { Usage } from './usage.ts';
import type { WorldMap } from './world.ts';

/** A bot in a process of its own. */
export interface RunningBot {
  readonly port: number;
  usage(): Promise<Usage>;
  stop(): void;
}

export async function startEcho(): Promise<RunningBot> {
  const child = startBuilt('bench/echo-bot');
  return asBot(child, await nextMessage<number>(child));
}

interface OursOptions {
  /** Those of the product unless given. */
  readonly limits?: 'usual' | 'unlimited';
  /** Time by which every DNS question of a diagnosis is held back; 0 unless given. */
  readonly heldBackMs?: number;
}

/** The whole product in that world. */
export async function startOurs(
  map: WorldMap,
  { limits = 'usual', heldBackMs = 0 }: OursOptions = {},
): Promise<RunningBot> {
  const child = startBuilt('bench/bot-server', [limits, String(heldBackMs)]);
  return asBot(child, await tell<number>(child, map));
}

function asBot(child: ChildProcess, port: number): RunningBot {
  return {
    port,
    usage: () => {
      const answer = nextMessage<Usage>(child);
      child.send('usage');
      return answer;
    },
    stop: () => child.disconnect(),
  };
}

/** Any message that a bot sends. */
export function isAnything(): boolean {
  return true;
}

/** What becomes of the progress message: the result, or in its place that there is none. */
export function isConclusion({ method }: Delivery): boolean {
  return method === 'PUT';
}

/** Whether it is a verdict: those name their case. */
export function isVerdict({ method, body }: Delivery): boolean {
  return method === 'PUT' && /\bFH-[\dA-Z]{5}\b/u.test(body);
}
