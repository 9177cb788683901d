import type { Input, Reader, Tools } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { ConversationKey, Reference } from '../store/store.ts';

/** What became of a message. */
export type Sent =
  /** The channel has it. `id` is the one by which it can be replaced; undefined where the channel gives none. */
  | { readonly ok: true; readonly id: string | undefined }
  /** `isFinal`: the channel will never take it. Otherwise it may, later; it may even have taken it without saying so. */
  | { readonly ok: false; readonly isFinal: boolean };

/**
 * Where replies of one conversation go: Teams, the page, a terminal.
 * `mark` is the same at every attempt to deliver one message, and that of no other: a channel that keeps it takes a message
 * once, however often it comes.
 */
export interface Outbox {
  send(reply: Reply, mark: string): Promise<Sent>;
  /** Replaces a message; sends it anew where that is impossible. */
  update(id: string, reply: Reply, mark: string): Promise<Sent>;
}

/** One message, press or event of a channel, read and checked. */
export interface Incoming {
  /** Name of the channel, e.g. `msteams`, `local`, `terminal`. */
  readonly channel: string;
  /** Id of the conversation, unique within the channel. */
  readonly conversation: string;
  /** Id of the person, unique within the channel; empty where nobody spoke. */
  readonly user: string;
  /** Id of the organisation, where the channel knows it. */
  readonly tenant?: string;
  /** Id of the activity: the same one is answered once, however often it is delivered. */
  readonly id?: string;
  /** Id of the activity that this one corrects. */
  readonly corrects?: string;
  /** How the conversation is found again without this message; it names no person. */
  readonly reference?: Reference;
  readonly input: Input;
  readonly reader: Reader;
  /** The domain of the person's sign-in name, asked for when it is needed; see `Tools`. */
  readonly signInDomain?: NonNullable<Tools['signInDomain']>;
}

/**
 * `taken`: it is recorded, or was before, or the person was told that it failed. `failed`: it is lost unless the channel
 * delivers it again.
 */
export type Receipt = 'taken' | 'failed';

/** What a channel hands over with a message. */
export interface Way {
  /** Good until the turn is over. */
  readonly now: Outbox;
  /** Good for what comes after it. */
  readonly later: Outbox;
  /** Called when the turn is recorded: from then on the channel may be told that it was taken. */
  readonly onRecorded?: () => void;
}

/** Finds the way to a conversation again; undefined when there is none any more. */
export type Reopen = (
  key: ConversationKey,
  reference: Reference | undefined,
) => Promise<Outbox | undefined>;

/** What every channel hands its messages to. */
export interface Host {
  /** Answers one message. Settles when the turn is over: replies are sent, jobs are under way and not finished. */
  receive(incoming: Incoming, way: Way): Promise<Receipt>;
  /** The bot was taken out of a conversation: what is remembered of it and of its threads is deleted. */
  forget(channel: string, conversation: string): Promise<void>;
  /** Goes on with what was not finished, sent or given up: by this process, or by one before it. */
  resume(reopen: Reopen): Promise<void>;
  /** Settles when no turn and no job is under way. */
  settled(): Promise<void>;
}
