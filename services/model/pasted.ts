import type { FindingCode } from './catalog.ts';
import type { Confidence, Doubt, ErrorRowId, NextStep, Telling } from './error-table.ts';
import type { ErrorLine, FactValues, Known, SettingFactName } from './facts.ts';
import type { Report } from './report.ts';

/** The facts that a paste shows. A fact that it does not show is absent. */
export type PastedFacts = { readonly [N in SettingFactName]?: Known<FactValues[N]> };

/** Whose settings a listing shows: those of servers, those of a tenant; `network` is a test of the network. */
export type Side = 'servers' | 'tenant' | 'network';

/** The output of one command. */
export interface ReadCommand {
  /** Cmdlet or tool, e.g. `Get-CsAllowedDomain`, `nslookup`. */
  readonly command: string;
  /** True when the command line was pasted too; false when the properties gave it away. */
  readonly isGiven: boolean;
  readonly side: Side;
  readonly fromLine: number;
  readonly toLine: number;
  /** How many objects of it were read; 0 is an empty list. */
  readonly objects: number;
}

export interface SkippedLine {
  readonly line: number;
  /** Cut, and without secrets. */
  readonly text: string;
}

export type SecretKind = 'password' | 'token' | 'private-key' | 'connection-string';

/** Where a secret stood. Its value is nowhere in the reading. */
export interface FoundSecret {
  readonly kind: SecretKind;
  readonly line: number;
}

/** A domain that a paste speaks of. `own`: of the organisation whose settings these are. */
export interface MentionedDomain {
  readonly domain: string;
  readonly whose: 'own' | 'partner' | 'provider';
  /** Property that names it, e.g. `SipAddress`, `Domain`. */
  readonly property: string;
  readonly line: number;
}

/** A listing that several commands could have printed, and that is therefore no fact. */
export interface Undecided {
  readonly candidates: readonly string[];
  /** Whose settings it may show: of more than one, the person can tell. */
  readonly sides: readonly Side[];
  readonly fromLine: number;
  readonly toLine: number;
  /** Properties that would matter. */
  readonly properties: readonly string[];
}

/** What was wrong with a paste, as a code. */
export type PasteProblem =
  /** More than is read at once, or more entries than a fact holds. */
  | { readonly code: 'too-long-cut'; readonly line?: number }
  | { readonly code: 'wrong-encoding'; readonly encoding: 'utf-16' | 'replaced' | 'mojibake' }
  /** A listing ends in the middle: its last object or list is not whole. */
  | { readonly code: 'cut-off-listing'; readonly line: number }
  /** PowerShell printed values in part, `fabrikam.c...` or `{contoso.com...}`: their names, and the first line that shows one. */
  | { readonly code: 'cut-value'; readonly properties: readonly string[]; readonly line: number }
  /** An entry of a list that names no domain, as `.contoso.com`: what it does is not known. */
  | { readonly code: 'odd-name'; readonly name: string; readonly line: number }
  /** The same listing twice, with another value; the later one counts. */
  | {
      readonly code: 'differs';
      readonly fact: SettingFactName;
      readonly property: string;
      readonly line: number;
    }
  /** Settings of more than one organisation. */
  | { readonly code: 'mixed'; readonly values: readonly string[] }
  /** The settings name domains, and ours is none of them. */
  | { readonly code: 'other-organisation'; readonly values: readonly string[] }
  /** A command line behind which nothing stands, not even the next prompt: its output was not copied, or is empty. */
  | { readonly code: 'no-output'; readonly command: string; readonly line: number }
  /** Commands on one line whose output does not tell which of them printed what. */
  | {
      readonly code: 'several-commands';
      readonly commands: readonly string[];
      readonly line: number;
    }
  | { readonly code: 'nothing-understood' };

/** What a paste says of settings, without judgement and without words. Plain JSON. */
export interface PasteReading {
  readonly facts: PastedFacts;
  readonly commands: readonly ReadCommand[];
  readonly undecided: readonly Undecided[];
  readonly skipped: readonly SkippedLine[];
  /** Number of all lines that were not understood. */
  readonly skippedCount: number;
  readonly secrets: readonly FoundSecret[];
  readonly mentioned: readonly MentionedDomain[];
  readonly problems: readonly PasteProblem[];
}

/** One error with everything that is known about it, still without words. */
export interface ExplainedError {
  readonly error: ErrorLine;
  /** Number and text of the line that shows it. */
  readonly line: number;
  readonly text: string;
  readonly times: number;
  readonly tells: Telling;
  /** What explains it, the best first; empty for one that is not known. */
  readonly rows: readonly ErrorRowId[];
  readonly confidence: Confidence | undefined;
  readonly doubt: Doubt | undefined;
  readonly next: readonly { readonly step: NextStep; readonly command?: string }[];
  /** Finding codes that it makes likely, the likeliest first. */
  readonly points: readonly FindingCode[];
}

/** Our domain as a listing of SIP domains tells it, and the fact that shows it. */
export interface LearntDomain {
  readonly domain: string;
  readonly fact: 'ourSipDomains' | 'tenantSipDomains';
}

/** What is known before a text is read. */
export interface PasteContext {
  /** SIP domain of our organisation. */
  readonly our?: string | undefined;
  /** Further SIP domains of our organisation: settings that name one of them are ours. */
  readonly alsoOurs?: readonly string[] | undefined;
  /** The partner that is spoken of. */
  readonly their?: string | undefined;
  /** Where listings are from that servers and tenants print alike. */
  readonly undecidedAs?: 'servers' | 'tenant' | undefined;
  /** Where it stands, when there are several: the name of a file, or the number of the paste. */
  readonly source?: string | number | undefined;
}

/** Where a secret stood, whichever reader found it. */
export interface PastedSecret {
  readonly kind: SecretKind | 'authorization' | 'cookie';
  readonly line: number;
}

/** What was read out of one message or file: settings, errors, or both. Plain JSON, without secrets. */
export interface Pasted {
  /** Settings and tests of the network. */
  readonly facts: PastedFacts;
  /** Error lines, events and tests of one partner. */
  readonly errorFacts: PastedFacts;
  readonly commands: readonly ReadCommand[];
  /** The error that decides stands first. */
  readonly errors: readonly ExplainedError[];
  /** Listings that servers and tenants print alike, with the facts that they give when they are of either. */
  readonly undecided: readonly Undecided[];
  readonly eitherSide?: { readonly servers: PastedFacts; readonly tenant: PastedFacts };
  /** Lines that no reader understood, the first of them; they may hold what the person says. */
  readonly skipped: readonly SkippedLine[];
  readonly skippedCount: number;
  readonly secrets: readonly PastedSecret[];
  /** Domains of other organisations that errors name. */
  readonly partners: readonly string[];
  /** The settings judged by themselves, whoever the partner is; left out where nobody judged them. */
  readonly alone?: Report;
  /** Our domain, where the settings themselves tell it. */
  readonly learnt?: LearntDomain;
  readonly problems: readonly (
    PasteProblem | { readonly code: 'too-many-errors'; readonly count: number }
  )[];
}

/** Facts that somebody pasted, and whose they are. `their`: the partner whom they are about; left out where they are about any. */
export interface PastedPart {
  readonly party: 'ours' | 'theirs';
  readonly their?: string;
  readonly facts: PastedFacts;
}
