import type { FindingArgs, FindingCode } from './catalog.ts';
import type { Domain } from './domain.ts';
import type { FactValues, PartyFactName, VantageFactName } from './facts.ts';
import type { Party } from './finding.ts';

/** Facts that a check may read: those of the party that it looks at, and those of the vantage. */
export type ReadableFact = PartyFactName | VantageFactName;

/** What a check knows besides its facts. */
export interface CheckContext {
  readonly party: Party;
  /** The SIP domain of that party. */
  readonly domain: Domain;
  /** The instant as of which everything is judged: that of the gathering, also in a replay. */
  readonly at: Date;
}

export interface Where {
  /** For a code about `either`: when what was seen of one party tells about the other. */
  readonly about?: Party;
  /** `some`: other addresses or targets of the same path are fine. */
  readonly scope?: 'all' | 'some';
  /** Addresses that the finding covers, when there is more than the one in its arguments. */
  readonly addresses?: readonly string[];
}

export type Report<Code extends FindingCode> = <C extends Code>(
  code: C,
  args: FindingArgs<C>,
  where?: Where,
) => void;

export interface CheckSpec<Needs extends ReadableFact, Code extends FindingCode> {
  /** Equal to the file name without `.check.ts`. */
  readonly id: string;
  /** The check is skipped, visibly, while one of these is unknown. */
  readonly needs: readonly Needs[];
  /** Every code it may report. */
  readonly finds: readonly Code[];
  /**
   * False when the question does not arise for these facts; then nothing is found and nothing is ruled out. `unseen` when the
   * facts are there but nobody really looked (no address may be connected to): the check counts as skipped.
   */
  readonly applies?: (facts: Pick<FactValues, Needs>) => boolean | 'unseen';
  /** Pure: facts in, findings out. */
  readonly run: (
    facts: Pick<FactValues, Needs>,
    report: Report<Code>,
    context: CheckContext,
  ) => void;
}

/** A check whose own types are forgotten, as the runner sees it. */
export type Check = CheckSpec<ReadableFact, FindingCode>;

/** Gives `run` the exact types of what the check declares. */
export function defineCheck<const Needs extends ReadableFact, const Code extends FindingCode>(
  spec: CheckSpec<Needs, Code>,
): Check {
  // The runner hands over exactly the facts that `needs` names, so widening is safe.
  return spec;
}
