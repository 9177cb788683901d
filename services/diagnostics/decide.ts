import type { ErrorContext } from '../model/error-seen.ts';
import { exactRowsOf, socketCodeOf } from '../model/error-rows.ts';
import { errorRowOf, type Telling } from '../model/error-table.ts';
import type { ErrorLine } from '../model/facts.ts';
import { isWithin } from '../model/known-hosts.ts';

const weights: Readonly<Record<Telling, number>> = {
  cause: 400,
  hint: 300,
  little: 200,
  other: 100,
  benign: 0,
};

/**
 * Which of several errors decides: the one that names the fault before those that only say that there is one; among equals one
 * about the partner in question, one that is known, one with a number beside it, one of a message before one of presence; then the first, as later
 * ones repeat it on the way back. Undefined when there is none.
 */
export function findDeciding<T extends { readonly error: ErrorLine }>(
  errors: readonly T[],
  context: ErrorContext,
): T | undefined {
  let best: T | undefined;
  let most = -1;
  for (const one of errors) {
    const weight = weightOf(one.error, context);
    if (weight > most) {
      best = one;
      most = weight;
    }
  }
  return best;
}

/** How much an error tells; that of its best row. */
export function tellingOf(line: ErrorLine): Telling {
  const [main, ...others] = exactRowsOf(line).map((id) => errorRowOf(id).tells);
  if (main === undefined) return 'little';
  return main === 'little' && others.includes('cause') ? 'cause' : main;
}

function weightOf(line: ErrorLine, { their }: ErrorContext): number {
  const { attributes, to, from } = line;
  const names = [attributes.domain, to, from, attributes.peerserver, attributes.fqdn1];
  const hosts = names.map((name) => name?.slice(name.lastIndexOf('@') + 1).toLowerCase());
  const isAsked = their !== undefined && hosts.some((host) => host && isWithin(host, their));
  const hasNumber = attributes.hresult !== undefined || socketCodeOf(attributes) !== undefined;
  return (
    weights[tellingOf(line)] +
    (exactRowsOf(line).length > 0 ? 30 : 0) +
    (isAsked ? 50 : 0) +
    (hasNumber ? 20 : 0) +
    (attributes.method === 'MESSAGE' || attributes.method === 'INVITE' ? 10 : 0) +
    (line.kind.includes('diagnostics') ? 5 : 0)
  );
}
