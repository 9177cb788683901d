import type { FactValues, SettingFactName } from '../../services/model/facts.ts';
import type { Verdict } from './judge-outside.ts';
import { serverJudges } from './judge-servers.ts';
import { tenantJudges } from './judge-tenant.ts';
import type { Situation } from './situation.ts';

/** What was pasted so far and is not too old. */
export type Shown = { readonly [N in SettingFactName]?: FactValues[N] };

/** Whom and what a judgement is about. */
export interface About {
  readonly our?: string | undefined;
  readonly their?: string | undefined;
  /** The host of the provider of the partner, or of our cloud. */
  readonly provider: string;
  readonly situation: Situation;
}

/** Judges what was pasted. A field that was not shown decides nothing. */
export type JudgePaste = (shown: Shown, about: About) => Verdict;

/** Judgements of pasted output, by name. */
export const pasteJudges = { ...serverJudges, ...tenantJudges } as const satisfies Record<
  string,
  JudgePaste
>;

export type PasteJudge = keyof typeof pasteJudges;
