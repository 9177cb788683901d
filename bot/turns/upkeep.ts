import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Host, Reopen } from './channel.ts';
import { faultOf } from './fault.ts';

/** How often is looked for what was not finished or sent. */
export const resumeMs = 30_000;
/** How often is deleted what is older than its time. */
export const expireMs = 3_600_000;

export interface UpkeepOptions {
  readonly store: Pick<Store, 'expire' | 'forgetChannel'>;
  readonly host: Pick<Host, 'resume'>;
  readonly reopen: Reopen;
  /** Channels whose conversations end with the process. */
  readonly passing: readonly string[];
  readonly log: Log;
}

export interface Upkeep {
  /** Goes on at once with what is open, unless a round is under way. */
  resume(): void;
  /** Settles when no round is under way; none begins after it was called. */
  stop(): Promise<void>;
}

/** Begins with what an earlier process left behind, and goes on until it is stopped. Keeps no process alive. */
export function startUpkeep({ store, host, reopen, passing, log }: UpkeepOptions): Upkeep {
  let round: Promise<void> | undefined;
  let isStopped = false;
  const expire = async (): Promise<void> => {
    try {
      const { unfinished, ...deleted } = await store.expire();
      if (unfinished > 0) log.error('work.expired', { unfinished });
      if (Object.values(deleted).some((count) => count > 0)) log.info('store.expired', deleted);
    } catch (error) {
      log.error('expire.failed', faultOf(error));
    }
  };
  const begin = async (): Promise<void> => {
    for (const channel of passing)
      await store.forgetChannel(channel).catch((error: unknown) => {
        log.error('expire.failed', faultOf(error));
      });
    await expire();
    await host.resume(reopen);
  };
  // One round at a time: a slow channel holds up only what comes after it.
  const unlessBusy = (work: () => Promise<void>) => () => {
    if (isStopped) return;
    round ??= work().finally(() => {
      round = undefined;
    });
  };
  unlessBusy(begin)();
  const resume = unlessBusy(() => host.resume(reopen));
  const timers = [
    setInterval(resume, resumeMs).unref(),
    setInterval(() => void expire(), expireMs).unref(),
  ];
  return {
    resume,
    async stop() {
      isStopped = true;
      for (const timer of timers) clearInterval(timer);
      await round;
    },
  };
}
