import type { FindingArgs, FindingCode } from '../../../../services/model/catalog.ts';
import { rowOf } from '../../../../services/model/catalog.ts';
import type { FactValues } from '../../../../services/model/facts.ts';
import type { Given } from '../../../support/healthy.ts';
import type { Row } from '../tester.ts';

type Found = Row['finds'][number];
type Rest = Partial<Omit<Row, 'check' | 'when' | 'finds' | 'facts'>>;

/** A row of a check of settings: fabrikam.com shows these facts and asks about contoso.com. */
export function row(
  check: string,
  when: string,
  facts: Given<FactValues>,
  finds: readonly Found[],
  rest: Rest = {},
): Row {
  return { check, when, facts, finds, ...rest };
}

/** A finding with its values. A code about one user has scope person unless told. */
export function found<C extends FindingCode>(
  code: C,
  args: FindingArgs<C>,
  differs: { readonly scope?: 'all' | 'some' | 'person'; readonly about?: 'theirs' | 'ours' } = {},
): Found {
  const scope = differs.scope ?? (rowOf(code).scope === 'person' ? 'person' : 'all');
  // Code and arguments came in together.
  return { code, args, ...differs, scope } as unknown as Found;
}

export const whole = <E>(...entries: E[]) => ({ extent: 'whole' as const, entries });
export const part = <E>(...entries: E[]) => ({ extent: 'part' as const, entries });
export const user = 'alice@fabrikam.com';
export const domain = 'contoso.com';
