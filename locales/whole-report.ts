import type { Report, Status } from '../services/model/report.ts';
import { markValue } from './marked.ts';
import { createSpeaker } from './say.ts';
import type { Locale } from './typing.ts';
import { buildInside } from './whole-report-inside.ts';
import { buildOutside } from './whole-report-outside.ts';

/** Whom it is for: our own people, or somebody outside, who learns nothing of our inside. */
export type Audience = 'inside' | 'outside';

/** A cell of a table: a text, or a state with its word. */
export type Cell = string | { readonly status: Status; readonly text: string };

/**
 * A piece of the report. Texts may hold values set apart (`spansOf`). `seen` and `copy` are lines to show as they are: evidence,
 * and records and commands to copy.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly subtle?: true }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'seen' | 'copy'; readonly label: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

/** A heading with what stands below it. */
export interface Section {
  /** Unique in the report; an anchor. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly sections?: readonly Section[];
  /** The larger, the sooner it is left out where room is short. */
  readonly rank: number;
}

/** The whole report in words, before it is drawn as Markdown or as a page. */
export interface WholeReport {
  readonly locale: Locale;
  /** What kind of paper this is. */
  readonly kicker: string;
  /** The verdict. */
  readonly title: string;
  readonly lead: string;
  /** How the verdict feels; the words say it too. */
  readonly status: Status;
  readonly sections: readonly Section[];
  readonly footer: string;
}

export interface WholeReportOptions {
  readonly locale: Locale;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  readonly audience: Audience;
  /** Number of the case, where there is one. */
  readonly number?: string | undefined;
  /** The facts were saved earlier. */
  readonly replay?: boolean | undefined;
  /** It is read in a conversation, where nobody can give options of the command line. */
  readonly inConversation?: true;
}

/** Puts the whole report into words: verdict, directions, causes with evidence and what mends them, what is in order, what is unseen. */
export function buildWholeReport(report: Report, options: WholeReportOptions): WholeReport {
  const { locale, timeZone, audience, inConversation } = options;
  const viewer = {
    speaker: createSpeaker(locale),
    timeZone,
    mark: (value: string) => markValue(value),
    ...(inConversation && { inConversation }),
  };
  return audience === 'inside'
    ? buildInside(report, viewer, options)
    : buildOutside(report, viewer, options);
}
