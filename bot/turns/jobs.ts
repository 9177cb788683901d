import type { KeptCase, Outcome } from '../../dialogs/conversation.ts';
import { endJob } from '../../dialogs/job-end.ts';
import { freshState } from '../../dialogs/state.ts';
import type { Log } from '../log.ts';
import type { JobEndResult, Store, StoredJob, StoredMessage } from '../store/store.ts';
import type { Diagnoses } from './diagnoses.ts';
import { faultOf } from './fault.ts';

/** Times that a job is begun; after that it is taken for what ends the process, or what the store does not take. */
export const mostJobAttempts = 3;
/** Wait before a job is begun again whose end could not be recorded. */
const againMs = 5_000;

export interface JobsOptions {
  readonly store: Pick<Store, 'load' | 'finishJob' | 'returnJob'>;
  readonly diagnoses: Pick<Diagnoses, 'run'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** Does recorded jobs. */
export interface Jobs {
  /** Looks. Never rejects. */
  begin(job: StoredJob): Promise<Outcome>;
  /** Records how a job ended, and gives what is to be said; undefined when there is nobody to say it to. Never rejects. */
  end(job: StoredJob, outcome: Outcome): Promise<StoredMessage | undefined>;
}

export function createJobs({ store, diagnoses, log, now }: JobsOptions): Jobs {
  return {
    async begin({ work, lease }) {
      if (lease.attempt > mostJobAttempts) {
        log.error('diagnosis.abandoned', { attempts: lease.attempt - 1 });
        return { kind: 'failed' };
      }
      return diagnoses.run(work).then(
        (kept): Outcome => ({ kind: 'report', kept }),
        (error: unknown): Outcome => {
          log.error('diagnosis.failed', faultOf(error));
          return { kind: 'failed' };
        },
      );
    },
    async end(job, outcome) {
      try {
        const ended = await record(job, outcome, { store, now });
        // Forgotten or begun anew meanwhile: the answer belongs to nobody.
        return ended.kind === 'finished' ? ended.message : undefined;
      } catch (error) {
        log.error('result.unrecorded', faultOf(error));
        await store.returnJob(job.lease, againMs).catch(() => undefined);
        return undefined;
      }
    },
  };
}

/** A turn that was recorded meanwhile is not overwritten: the case is added to what it left. */
async function record(
  { lease, key, work }: StoredJob,
  outcome: Outcome,
  { store, now }: Pick<JobsOptions, 'store' | 'now'>,
): Promise<Exclude<JobEndResult, { kind: 'conflict' }>> {
  const kept: KeptCase | undefined = outcome.kind === 'report' ? outcome.kept : undefined;
  for (;;) {
    const { version, state = freshState } = await store.load(key);
    const { state: after, reply: result } = endJob(state, work, outcome, now);
    const end = { lease, expectedVersion: version, state: after, kept, result };
    const ended = await store.finishJob(end);
    if (ended.kind !== 'conflict') return ended;
  }
}
