import type { Input, Reader } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';

/** Where replies of one conversation go: Teams, the page, a terminal. */
export interface Outbox {
  /** Gives the id by which the message can be replaced; undefined where the channel gives none. */
  send(reply: Reply): Promise<string | undefined>;
  /** Replaces a message; sends it anew where that is impossible. */
  update(id: string, reply: Reply): Promise<void>;
}

/** One message, press or event of a channel, read and checked. */
export interface Incoming {
  /** Name of the channel, e.g. `msteams`, `local`, `terminal`. */
  readonly channel: string;
  /** Id of the conversation, unique within the channel. */
  readonly conversation: string;
  /** Id of the person, unique within the channel. */
  readonly user: string;
  /** Id of the organisation, where the channel knows it. */
  readonly tenant?: string;
  /** Id of the activity: the same one is answered once, however often it is delivered. */
  readonly id?: string;
  readonly input: Input;
  readonly reader: Reader;
}

/** What every channel hands its messages to. */
export interface Host {
  /**
   * Answers one message. Settles when the turn is over: replies are sent, jobs are under way and not finished.
   * `now` is used until then, `later` by the jobs.
   */
  receive(incoming: Incoming, now: Outbox, later: Outbox): Promise<void>;
  /** The bot was taken out of a conversation: what is remembered of it is deleted. */
  forget(channel: string, conversation: string): Promise<void>;
  /** Settles when no turn and no job is under way. */
  settled(): Promise<void>;
}
