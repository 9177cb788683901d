import type { Locale } from '../locales/typing.ts';
import type { DocsPage, DocsResult } from '../services/model/documentation.ts';
import type { ReadDomain } from '../services/model/domain.ts';
import type { Pasted, PasteContext, PastedPart } from '../services/model/pasted.ts';
import type { QuestionCode } from '../services/model/questions.ts';
import type { Platform, Report } from '../services/model/report.ts';
import type { Change, NextQuestion, WhatIf } from '../services/model/what-next.ts';
import type { Reply } from './reply.ts';
import type { ConversationState, Ours, OursFrom } from './state.ts';
import type { ToldTriage } from './triage.ts';

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
  /** Display name, where the channel vouches for it: what is noted in a guide as said is said by somebody. */
  readonly name?: string;
  /** The conversation ends with its window: what is said later may reach nobody. */
  readonly passing?: true;
  /** Who reads along: one person unless given. */
  readonly place?: 'personal' | 'group';
}

/** A diagnosis that can be spoken of again. */
export interface KeptCase {
  /** Short and speakable, e.g. `FH-7K2MD`. */
  readonly number: string;
  readonly report: Report;
  /** What to ask for next; undefined when both directions are decided, and where nobody asked for it. */
  readonly next?: NextQuestion;
}

/** What a person told, as the answer to a coded question that checks know. */
export interface ToldAnswer {
  readonly question: QuestionCode;
  readonly value: string;
}

/** What reads pasted text and judges with it: pure, without a network. */
export interface PasteTools {
  /** Reads whatever was pasted. Any text gives a reading. */
  readonly readPaste: (text: string, context: PasteContext) => Pasted;
  /** Adds to what was pasted before; `isFull` when something found no place. */
  readonly addPasted: (
    parts: readonly PastedPart[],
    added: PastedPart,
  ) => { readonly parts: readonly PastedPart[]; readonly isFull: boolean };
  /** The same case judged with everything that was pasted, and with what was told of it since. */
  readonly judge: (
    kept: KeptCase,
    parts: readonly PastedPart[],
    told?: readonly ToldAnswer[],
  ) => KeptCase;
  /** The case as it was seen, without anything that was pasted; undefined where the look itself went by a paste. */
  readonly withoutPasted: (kept: KeptCase) => KeptCase | undefined;
  /** The case with what to ask for next; that takes as long as a dozen judgements. `declined`: facts that nobody can get. */
  readonly askNext: (kept: KeptCase, declined: readonly string[]) => KeptCase;
  /** The case without commands that were declined: in their place stands the next one, or that nobody here can run any. */
  readonly withoutDeclined: (kept: KeptCase, declined: readonly string[]) => KeptCase;
  readonly whatIf: (report: Report, changes: readonly Change[]) => WhatIf;
}

/** What answers from documents. Undefined from any of these: not in time, or not known. */
export interface DocumentTools {
  readonly search: (question: string, locale: Locale) => Promise<DocsResult | undefined>;
  readonly open: (id: string, locale: Locale) => Promise<DocsPage | undefined>;
}

/** What a conversation may use. */
export interface Tools extends PasteTools {
  /** A case of this conversation; undefined when it is not known here, or no longer. */
  readonly findCase: (number: string) => Promise<KeptCase | undefined>;
  /** Our own articles, and the documentation of the operator beside them. */
  readonly documents?: DocumentTools | undefined;
  /** The zone of the machine, for readers whose zone is not known. */
  readonly timeZone: string;
  /** What is known of our side from elsewhere: colleagues, the configuration. */
  readonly ours: Ours | undefined;
  /**
   * The domain of the sign-in name of whoever writes: a guess at ours, asked for when nobody has named it. Undefined where the
   * name tells nothing, or not in time; never fails.
   */
  readonly signInDomain?: (() => Promise<string | undefined>) | undefined;
  readonly now: () => Date;
  /** The only domains that there are, in the demo. */
  readonly only?: readonly string[] | undefined;
}

/** When a message is to be sent that is not sent now. */
export interface Due {
  /** ISO instant. */
  readonly at: string;
  /** What it is about: by this name it is cancelled. */
  readonly about: string;
}

/** A message to send; `replaces` is the id of an earlier one that it takes the place of. */
export interface Outgoing {
  readonly reply: Reply;
  readonly replaces?: string;
  /** It waits until then, and holds up nothing meanwhile. */
  readonly due?: Due;
}

/** Work that goes on after the turn. `progress` is shown meanwhile and becomes the result. */
export interface Job {
  /** `check-own`: `their` and `our` are both our own domain. */
  readonly kind: 'diagnose' | 'check-own';
  /** A guide asked for the look, and tells what it shows. */
  readonly for?: 'guide';
  readonly their: ReadDomain;
  readonly our?: ReadDomain;
  /** Where our domain is known from. */
  readonly ourFrom?: OursFrom;
  readonly platform?: Platform;
  /** What was pasted about our side, about this partner, or about its own side. */
  readonly pasted?: readonly PastedPart[];
  /** Facts that nobody can get: they are not asked for again. */
  readonly declined?: readonly string[];
  /** Address of the person that it is about, of ours or of theirs; for the engine, neither logged nor told outsiders. */
  readonly person?: string;
  /** What was told of the trouble. */
  readonly triage?: ToldTriage;
  readonly place: 'personal' | 'group';
  readonly locale: Locale;
  readonly timeZone: string;
  readonly progress: Reply;
}

/** What a turn comes to. */
export interface Step {
  /** Tells this message apart from a correction of it that means something else; see `meaningOf`. */
  readonly meaning?: string;
  readonly state: ConversationState;
  readonly replies: readonly Outgoing[];
  readonly jobs: readonly Job[];
  /** Somebody told about our side: `state.ours` is good for their colleagues, too. */
  readonly learns?: true;
  /** Messages about these that are not due yet are given up; those of this step come after. */
  readonly cancels?: readonly string[];
  /** The cases of the conversation are to be deleted. */
  readonly clears?: true;
  /** Cases that take the place of those that are deleted. */
  readonly keeps?: readonly KeptCase[];
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
