import type { Job, KeptCase, Outgoing } from '../../dialogs/conversation.ts';
import type { ConversationState, Ours } from '../../dialogs/state.ts';
import type { Reply } from '../../dialogs/reply.ts';

/** Names one conversation over all channels. */
export interface ConversationKey {
  readonly channel: string;
  readonly conversation: string;
}

/**
 * How to reach a conversation later, as its channel needs it: plain JSON, kept from the latest turn that brought one.
 * It must name no person, because it outlives what a person asked to forget.
 */
export type Reference = Readonly<Record<string, unknown>>;

/** What makes a delivery known when it comes again. */
export interface Delivery {
  /** Id of the activity: repeated for as long as its turn is kept (`keptTurnMs`). */
  readonly activity?: string | undefined;
  /** Names a press, i.e. the message and what its button asks for: repeated until its jobs are done, and `deafMs` after. */
  readonly press?: string | undefined;
}

export interface Loaded {
  /** To be handed back with the change; 0 for a conversation that is not known. Never used a second time. */
  readonly version: number;
  /** Undefined, too, when it cannot be read; that is logged, and the conversation begins anew. */
  readonly state: ConversationState | undefined;
  /** What the delivery was answered with, when it came before. */
  readonly repeated: readonly StoredMessage[] | undefined;
}

/** What a person said of our side, for everybody of an organisation. */
export interface Told {
  /** Names the organisation over all channels. */
  readonly organisation: string;
  readonly ours: Ours;
}

/** A message that was answered. */
export interface Heard {
  readonly meaning: string | undefined;
  readonly at: Date;
}

/** What a turn comes to. It is recorded whole or not at all. */
export interface Turn extends Delivery {
  readonly key: ConversationKey;
  /** Empty where nobody spoke, as when the bot was added. */
  readonly user: string;
  readonly reference?: Reference | undefined;
  /** The version that `state` was made from. */
  readonly expectedVersion: number;
  readonly state: ConversationState;
  /** Those with a `due` are pending until then; the others are sent now. */
  readonly outgoing: readonly Outgoing[];
  /** Names that messages of this conversation are about, which are given up unless they were sent; before `outgoing` is recorded. */
  readonly cancels?: readonly string[] | undefined;
  /** Their progress messages follow those of `outgoing`, in order. */
  readonly jobs: readonly Job[];
  /** Tells what the message was taken to mean, to be compared with that of a correction. */
  readonly meaning?: string | undefined;
  readonly learns?: Told | undefined;
  /**
   * What is deleted before this is recorded. `cases`: what was asked here, i.e. its cases, its jobs, and what was not yet
   * sent and is not due later. `person`: everything that `forgetUser` deletes; nobody is remembered as having spoken then.
   */
  readonly erases?: 'cases' | 'person' | undefined;
  /** What stays of cases that are known here when `cases` are deleted; whose they are and how long they are kept does not change. */
  readonly keeps?: readonly KeptCase[] | undefined;
}

export interface Conflict {
  readonly kind: 'conflict';
  /** The version that stands; load again and think again. */
  readonly version: number;
}

export type TurnResult =
  | {
      readonly kind: 'committed';
      readonly version: number;
      /** Replies that are due now, then progress messages. They count as taken by the caller, as after `takeMessages`. */
      readonly messages: readonly StoredMessage[];
      /** They count as taken by the caller, as after `takeJobs`. */
      readonly jobs: readonly StoredJob[];
    }
  /** The delivery was answered before; nothing was changed. */
  | { readonly kind: 'repeated'; readonly messages: readonly StoredMessage[] }
  | Conflict;

/** A message to a conversation. Pending ones are sent at least once. */
export interface StoredMessage {
  /** The same at every attempt and unique for ever: the mark by which a channel can recognise a repeat. */
  readonly id: string;
  readonly key: ConversationKey;
  readonly reference: Reference | undefined;
  readonly reply: Reply;
  /** The channel's id of the message whose place it takes, as far as it is known by now. */
  readonly replaces: string | undefined;
  /** `dropped`: given up, or overtaken by the result before it was sent. */
  readonly status: 'pending' | 'sent' | 'dropped';
  /** The channel's id, where it was sent and the channel gave one. */
  readonly sentAs: string | undefined;
  /** Times it was taken, this one included. Above 1 it may have been delivered already. */
  readonly attempts: number;
}

/** The right to finish a job; it ends when the job is taken again. */
export interface Lease {
  readonly job: number;
  readonly attempt: number;
}

/** Everything that is needed to do the work, also after a restart. */
export interface StoredJob {
  readonly lease: Lease;
  readonly key: ConversationKey;
  readonly reference: Reference | undefined;
  readonly user: string;
  readonly work: Work;
}

/** A job without its progress message, which is a message of its own. */
export type Work = Omit<Job, 'progress'>;

/** How a job ends, well or not. Recorded whole or not at all. */
export interface JobEnd {
  readonly lease: Lease;
  readonly expectedVersion: number;
  readonly state: ConversationState;
  /** The case that it made. */
  readonly kept?: KeptCase | undefined;
  /** Takes the place of the progress message. */
  readonly result: Reply;
}

export type JobEndResult =
  | { readonly kind: 'finished'; readonly version: number; readonly message: StoredMessage }
  /** The conversation was forgotten, or somebody else took the job: nothing was recorded, and nothing is to be said. */
  | { readonly kind: 'gone' }
  | Conflict;

export interface Forgotten {
  /** Conversations deleted whole. */
  readonly conversations: number;
  /** Another process reads the database, so the log beside it still holds old pages; the next forgetting or start clears it. */
  readonly isLogCleared: boolean;
}

export interface Expired {
  readonly conversations: number;
  readonly cases: number;
  readonly turns: number;
  readonly told: number;
  /** Jobs and messages among those turns that were never finished or delivered. */
  readonly unfinished: number;
}

/** How long a conversation is remembered after its last turn. */
export const keptConversationMs = 90 * 86_400_000;
/** How long it is remembered what somebody told of our side. */
export const keptToldMs = 365 * 86_400_000;
/** How long a case can be spoken of again. */
export const keptCaseMs = 30 * 86_400_000;
/** How long a delivery is known as repeated, and an answer is worth delivering from when it is due: over a weekend. */
export const keptTurnMs = 3 * 86_400_000;
/** How long a button stays deaf after its answer: nobody means two clicks within that time. */
export const deafMs = 2_000;
/** Longer than a job with its place in line; then somebody else may take it. */
export const jobLeaseMs = 120_000;
/** Longer than a channel takes to send a message with all its repeats. */
export const messageLeaseMs = 60_000;

/**
 * What must survive the end of the process. Every change is recorded before its promise resolves, and recorded whole.
 * Rejects with a `StoreError` when the change could not be recorded; nothing was changed then, and the next call may succeed.
 */
export interface Store {
  load(key: ConversationKey, delivery?: Delivery): Promise<Loaded>;
  /** Records a turn. Afterwards it may be acknowledged: its messages and jobs are found again after a crash. */
  commitTurn(turn: Turn): Promise<TurnResult>;

  /** Jobs that nobody works on, oldest first, for `jobLeaseMs`. A job with many attempts may be what ends the process. */
  takeJobs(limit: number): Promise<readonly StoredJob[]>;
  finishJob(end: JobEnd): Promise<JobEndResult>;
  /** Gives a job back undone; it can be taken again after `afterMs`. */
  returnJob(lease: Lease, afterMs: number): Promise<void>;

  /** Pending messages that are due and that nobody sends, oldest first, for `messageLeaseMs`. */
  takeMessages(limit: number): Promise<readonly StoredMessage[]>;
  /** The channel has it. `sentAs` is the id by which it can be replaced. */
  markSent(id: string, sentAs?: string): Promise<void>;
  /** Gives a message back unsent; it can be taken again after `afterMs`. */
  returnMessage(id: string, afterMs: number): Promise<void>;
  /** Gives a message up. */
  dropMessage(id: string): Promise<void>;

  /** A case of this conversation; undefined for the number of another one, too. */
  findCase(key: ConversationKey, number: string): Promise<KeptCase | undefined>;
  /** What was told of our side in an organisation. */
  findTold(organisation: string): Promise<Ours | undefined>;
  /** The turn that answered an activity; undefined when there is none, or none any more. */
  findHeard(key: ConversationKey, activity: string): Promise<Heard | undefined>;

  /** Deletes a conversation and its threads with everything in them, beyond recovery from the files. */
  forget(key: ConversationKey): Promise<Forgotten>;
  /** Deletes all conversations of a channel whose conversations do not outlive the process. */
  forgetChannel(channel: string): Promise<Forgotten>;
  /**
   * Deletes what a person asked and told in a channel: conversations whole where nobody else spoke, elsewhere the person's
   * turns, messages, jobs and cases, and of the shared state what may be the person's.
   */
  forgetUser(channel: string, user: string): Promise<Forgotten>;
  /** Deletes what is older than its time. For the start, before anything is taken, and for every hour. */
  expire(): Promise<Expired>;
  close(): Promise<void>;
}
