import type {
  GuideId,
  GuideLabel,
  GuideRole,
  GuideStepId,
  GuideTrap,
  GuideWait,
} from '../../locales/guide-text.ts';
import type { SettingFactName } from '../../services/model/facts.ts';
import type { OutsideJudge } from './judge-outside.ts';
import type { PasteJudge } from './judge-paste.ts';
import type { QuestionId, Situation, When } from './situation.ts';

/** Where a command is run. */
export type Console = 'server' | 'edge' | 'tenant' | 'exchange';

/** A DNS record; names in double braces are filled in. */
export interface RecordData {
  readonly name: string;
  readonly type: 'A' | 'SRV' | 'CNAME';
  readonly value: string;
  readonly when?: When;
}

/** Commands that do a step. Lines that only read stand in `verify`. */
export interface CommandData {
  readonly at: Console;
  readonly lines: readonly string[];
  readonly when?: When;
  /** What has to arrive before these are run. */
  readonly once?: 'issued';
}

/** What shows that a step is done. */
export type Verify =
  /** Seen from outside, by the report about one of the two organisations. */
  | { readonly by: 'outside'; readonly of: 'ours' | 'theirs'; readonly judge: OutsideJudge }
  /** Read from the pasted output of these commands. */
  | {
      readonly by: 'paste';
      readonly at: Console;
      readonly commands: readonly string[];
      /** What is run in another console as well, where both sides are compared. */
      readonly also?: { readonly at: Console; readonly commands: readonly string[] };
      /** The facts that the judge cannot do without. */
      readonly facts: readonly SettingFactName[];
      readonly judge: PasteJudge;
      /** The judge wants everybody, so only what is pasted for this very step counts: a listing of one person looks the same. */
      readonly whole?: true;
    }
  /** Only somebody's word. */
  | { readonly by: 'answer' };

/** One step: everything but its words, which stand in `locales/` under the same id. */
export interface StepData {
  readonly role: GuideRole;
  /** Minutes of work, without waiting. */
  readonly minutes: number;
  readonly wait?: GuideWait;
  /** Steps that this one rests on, where the guide has them. */
  readonly after?: readonly GuideStepId[];
  readonly optional?: true;
  readonly records?: readonly RecordData[];
  readonly commands?: readonly CommandData[];
  readonly verify: Verify;
  readonly traps?: readonly GuideTrap[];
  /** Traps that are some in certain situations only. */
  readonly trapsWhen?: Partial<Readonly<Record<GuideTrap, When>>>;
  readonly labels?: readonly GuideLabel[];
  /** Paths below learn.microsoft.com. */
  readonly sources: readonly string[];
}

/** A place in a guide. */
export interface GuideEntry {
  readonly step: GuideStepId;
  /** In which situations the step arises; in all unless given. */
  readonly when?: When;
}

/** A question of the interview. */
export interface GuideQuestion {
  readonly ask: QuestionId;
  readonly when?: When;
}

/** A guide: named steps in an order, and what has to be known to choose among them. */
export interface Guide {
  readonly id: GuideId;
  /** Names that its steps speak of. */
  readonly needs: readonly ('our' | 'their')[];
  /** What the guide itself says of the situation, so nobody is asked. */
  readonly assumes?: Situation;
  readonly asks: readonly GuideQuestion[];
  readonly entries: readonly GuideEntry[];
  /** Former ids of steps and what they are called now; what was noted moves along. */
  readonly renamed?: Readonly<Record<string, GuideStepId>>;
  /** Steps that are gone, and where people who stood there continue. */
  readonly removed?: Readonly<Record<string, GuideStepId>>;
}

/** All steps and guides; tests put others in their place. */
export interface GuideBook {
  readonly guides: Readonly<Record<GuideId, Guide>>;
  readonly steps: Readonly<Record<GuideStepId, StepData>>;
}
