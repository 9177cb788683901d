import type { Locale } from '../locales/typing.ts';
import type { ReadDomain } from '../services/model/domain.ts';
import type { Platform, Report } from '../services/model/report.ts';
import type { Reply } from './reply.ts';
import type { ConversationState, Ours, OursFrom } from './state.ts';

/** What came in, freed from the ways of its channel. */
export type Input =
  /** What a person wrote: plain text, mentions of the bot and quoted messages taken out. */
  | { readonly kind: 'text'; readonly text: string }
  /** A button was pressed; `value` is what the client sent. `messageId` is the message that holds the button. */
  | { readonly kind: 'pressed'; readonly value: unknown; readonly messageId?: string }
  /** The bot came into a conversation. */
  | { readonly kind: 'joined'; readonly place: 'personal' | 'group' }
  /** A file was sent, or anything else without words. */
  | { readonly kind: 'wordless' };

/** Who reads the answer, as far as the channel tells. */
export interface Reader {
  /** Language tag of the client, e.g. `zh-TW`; only a hint, people write in another. */
  readonly locale?: string;
  /** A language that was chosen outside the conversation, e.g. with `--locale`. */
  readonly wished?: Locale;
  /** IANA name of the reader's time zone; checked. */
  readonly timeZone?: string;
  /** Who reads along: one person unless given. */
  readonly place?: 'personal' | 'group';
}

/** A diagnosis that can be spoken of again. */
export interface KeptCase {
  /** Short and speakable, e.g. `FH-7K2MD`. */
  readonly number: string;
  readonly report: Report;
}

/** What a conversation may use. */
export interface Tools {
  /** A case of this conversation; undefined when it is not known here, or no longer. */
  readonly findCase: (number: string) => Promise<KeptCase | undefined>;
  /** The zone of the machine, for readers whose zone is not known. */
  readonly timeZone: string;
  /** What is known of our side from elsewhere: colleagues, the sign-in name, the configuration. */
  readonly ours: Ours | undefined;
  readonly now: () => Date;
  /** The only domains that there are, in the demo. */
  readonly only?: readonly string[] | undefined;
}

/** A message to send; `replaces` is the id of an earlier one that it takes the place of. */
export interface Outgoing {
  readonly reply: Reply;
  readonly replaces?: string;
}

/** Work that goes on after the turn. `progress` is shown meanwhile and becomes the result. */
export interface Job {
  /** `check-own`: `their` and `our` are both our own domain. */
  readonly kind: 'diagnose' | 'check-own';
  readonly their: ReadDomain;
  readonly our?: ReadDomain;
  /** Where our domain is known from. */
  readonly ourFrom?: OursFrom;
  readonly platform?: Platform;
  readonly place: 'personal' | 'group';
  readonly locale: Locale;
  readonly timeZone: string;
  readonly progress: Reply;
}

/** What a turn comes to. */
export interface Step {
  readonly state: ConversationState;
  readonly replies: readonly Outgoing[];
  readonly jobs: readonly Job[];
  /** Somebody told about our side: `state.ours` is good for their colleagues, too. */
  readonly learns?: true;
  /** The cases of the conversation are to be deleted. */
  readonly clears?: true;
  /** Everything that is kept of this person is to be deleted; the replies are said when that is done. */
  readonly forgets?: true;
}

/** How a job ended. */
export type Outcome =
  | { readonly kind: 'report'; readonly kept: KeptCase }
  /** Not begun: too many were asked for by one person, one organisation, or about one domain; or all places are taken. */
  | {
      readonly kind: 'limited';
      readonly by: 'user' | 'tenant' | 'target' | 'busy';
      readonly waitSeconds: number;
    }
  /** A fault of ours. */
  | { readonly kind: 'failed' };
