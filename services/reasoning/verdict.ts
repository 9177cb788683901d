import type { Report, ReportedFinding, SavedVerdict } from '../model/report.ts';

/** A report in short: the type, each direction, and what does harm. */
export type Verdict = Omit<SavedVerdict, 'rules' | 'digest' | 'causes'> & {
  readonly causes: readonly Cause[];
};

/** What does harm, as far as its words need it. */
export type Cause = Pick<ReportedFinding, 'code' | 'about' | 'args'>;

/** What `differenceBetween` compares. */
export interface VerdictDifference {
  readonly gone: readonly Cause[];
  readonly added: readonly Cause[];
  /** Nothing differs: no direction, no cause and no type. */
  readonly isNone: boolean;
}

export function verdictOf({ type, directions, findings }: Report): Verdict {
  const causes = findings.filter(
    ({ severity, maskedBy }) => severity !== 'notes' && maskedBy.length === 0,
  );
  return {
    type,
    directions: {
      outbound: directions.outbound.status,
      inbound: directions.inbound.status,
    },
    causes: causes.map(({ code, about, args }) => ({ code, about, args })),
  };
}

/** What became of a verdict: a cause is the same when its code, its party and its host are. */
export function differenceBetween(before: Verdict, after: Verdict): VerdictDifference {
  const [was, is] = [before, after].map(({ causes }) => new Set(causes.map(keyOf)));
  const gone = before.causes.filter((cause) => is?.has(keyOf(cause)) !== true);
  const added = after.causes.filter((cause) => was?.has(keyOf(cause)) !== true);
  const isSame =
    before.type === after.type &&
    before.directions.outbound === after.directions.outbound &&
    before.directions.inbound === after.directions.inbound;
  return { gone, added, isNone: isSame && gone.length + added.length === 0 };
}

function keyOf({ code, about, args }: Cause): string {
  const { target, user } = args as { readonly target?: unknown; readonly user?: unknown };
  return JSON.stringify([code, about, target, user]);
}
