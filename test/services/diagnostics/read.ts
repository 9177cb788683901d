import { explainErrors, type Explanation } from '../../../services/diagnostics/explain.ts';
import { readErrors, type ErrorReading } from '../../../services/diagnostics/read-errors.ts';
import type { ErrorLine } from '../../../services/model/facts.ts';

/** Our domain and the partner's, as every test here knows them. */
export const known = { our: ['fabrikam.com'], their: 'contoso.com' };

export function read(text: string, context: object = known): ErrorReading {
  return readErrors(text, { at: new Date('2026-11-20T08:00:00Z'), ...context });
}

export function errorsIn(text: string, context: object = known): readonly ErrorLine[] {
  return read(text, context).facts.errorLines?.value ?? [];
}

/** The error that decides; a test fails when there is none. */
export function decidingIn(text: string, context: object = known): ErrorLine {
  const deciding = errorsIn(text, context).find(({ decides }) => decides);
  if (deciding === undefined) throw new Error(`No error was read in: ${text.slice(0, 80)}`);
  return deciding;
}

export function explained(text: string, context: object = known): Explanation {
  return explainErrors(read(text, context), context);
}
