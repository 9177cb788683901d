import type { FindingArgs, FindingCode } from './catalog.ts';
import type { Domain } from './domain.ts';
import type { FactValues, OutsideFacts, PartyFactName, VantageFactName } from './facts.ts';
import type { Party, Scope } from './finding.ts';
import type { Platform } from './report.ts';
import { settingFacts } from './setting-values.ts';

/** What is seen from outside of the other organisation: our list is compared with their record. */
export type PeerFactName = `peer.${keyof OutsideFacts}`;

/** Facts that a check may read: those of the party that it looks at, of the other one, and of the vantage. */
export type ReadableFact = PartyFactName | VantageFactName | PeerFactName;

/** The value of every fact that a check may read. */
export type ReadableValues = FactValues & {
  readonly [N in keyof OutsideFacts as `peer.${N}`]: FactValues[N];
};

/** What a check knows besides its facts. */
export interface CheckContext {
  readonly party: Party;
  /** The SIP domain of that party; empty when nobody named it, and then only settings are judged. */
  readonly domain: Domain | '';
  /** The SIP domain of the other party, when one is named. */
  readonly peer?: Domain | undefined;
  /** The instant as of which everything is judged: that of the gathering, also in a replay. */
  readonly at: Date;
  /** What our side runs, when it is known. */
  readonly platform?: Platform | undefined;
  /** The address that the question is about, lower case. */
  readonly person?: string | undefined;
  /** The person of the other party whom the question is about, lower case and without `sip:`. */
  readonly peerPerson?: string | undefined;
}

export interface Where {
  /** For a code about `either`: when what was seen of one party tells about the other. */
  readonly about?: Party;
  /**
   * `some`: other addresses, targets or people of the same path are fine. A code about one user has scope `person` unless told.
   */
  readonly scope?: Scope;
  /** Addresses that the finding covers, when there is more than the one in its arguments. */
  readonly addresses?: readonly string[];
  /** Words of the pasted lines that show it, so that a long paste is not shown whole; without a line of them, all are shown. */
  readonly lines?: readonly string[];
  /** Of several objects that one listing shows, the lines of those whose `Identity` holds this word, and not of the others. */
  readonly object?: string;
  /** Of several DNS answers of a fact those for these names, and not the others. */
  readonly names?: readonly string[];
  /** Facts that the check may read and that show this finding as well. */
  readonly also?: readonly ReadableFact[];
}

export type Report<Code extends FindingCode> = <C extends Code>(
  code: C,
  args: FindingArgs<C>,
  where?: Where,
) => void;

export interface CheckSpec<
  Needs extends ReadableFact,
  Code extends FindingCode,
  May extends ReadableFact,
> {
  /** Equal to the file name without `.check.ts`. */
  readonly id: string;
  /** The check is skipped, visibly, while one of these is unknown. */
  readonly needs: readonly Needs[];
  /** Facts that make the judgement sharper; undefined while they are unknown. */
  readonly may?: readonly May[];
  /** Every code it may report. */
  readonly finds: readonly Code[];
  /** True when only our own side is looked at. */
  readonly oursOnly?: boolean;
  /**
   * False when what is not found is not ruled out: an error line that nobody pasted proves nothing. True unless told.
   */
  readonly rulesOut?: boolean;
  /**
   * False when the question does not arise for these facts; then nothing is found and nothing is ruled out. `unseen` when the
   * facts are there but nobody really looked (no address may be connected to): the check counts as skipped.
   */
  readonly applies?: (
    facts: Pick<ReadableValues, Needs>,
    context: CheckContext,
  ) => boolean | 'unseen';
  /** Pure: facts in, findings out. */
  readonly run: (
    facts: Pick<ReadableValues, Needs> & { readonly [N in May]: ReadableValues[N] | undefined },
    report: Report<Code>,
    context: CheckContext & {
      readonly domain: Domain;
      /** Codes that are neither found nor ruled out, because a column was not shown. */
      readonly leaveOpen: (...codes: readonly Code[]) => void;
    },
  ) => void;
}

/** A check whose own types are forgotten, as the runner sees it. */
export interface Check extends CheckSpec<ReadableFact, FindingCode, ReadableFact> {
  /** True when it reads what only people of an organisation can show; it waits for that in silence. */
  readonly readsSettings: boolean;
  /** True when it reads facts of the other organisation. */
  readonly readsPeer: boolean;
}

/** Gives `run` the exact types of what the check declares. */
export function defineCheck<
  const Needs extends ReadableFact,
  const Code extends FindingCode,
  const May extends ReadableFact = never,
>(spec: CheckSpec<Needs, Code, May>): Check {
  // The runner hands over exactly the facts that `needs` and `may` name, so widening is safe.
  const check = spec as unknown as CheckSpec<ReadableFact, FindingCode, ReadableFact>;
  const names = [...check.needs, ...(check.may ?? [])];
  return {
    ...check,
    readsSettings: check.needs.some((name) => Object.hasOwn(settingFacts, name)),
    readsPeer: names.some((name) => name.startsWith('peer.')),
  };
}
