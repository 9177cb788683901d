import type { FindingArgs, FindingCode } from './catalog.ts';
import type { Evidence } from './evidence.ts';

/** The two organisations of a question: `theirs` is the partner's, `ours` that of the person who asks. */
export type Party = 'theirs' | 'ours';

/** How much of the party it concerns: every address and target, some of them, or one person. */
export type Scope = 'all' | 'some' | 'person';

/** What a check saw: a code with its values, never a sentence. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly about: Party | 'neither';
    readonly args: FindingArgs<C>;
    readonly scope: Scope;
    readonly evidence: readonly Evidence[];
  };
}[FindingCode];
