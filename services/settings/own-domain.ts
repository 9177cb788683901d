import { isWithin } from '../model/known-hosts.ts';
import type { LearntDomain, PastedFacts } from '../model/pasted.ts';

/**
 * Our SIP domain where pasted settings leave no choice: the only one of a whole list, else the default. The starting domain of a
 * tenant is nobody's address. Undefined when servers and tenant disagree, or when nothing tells.
 */
export function ownDomainIn(facts: PastedFacts): LearntDomain | undefined {
  const found = (['ourSipDomains', 'tenantSipDomains'] as const).flatMap((fact) => {
    const domain = standingOut(facts[fact]?.value);
    return domain === undefined ? [] : [{ domain, fact }];
  });
  const [first, second] = found;
  return second === undefined || second.domain === first?.domain ? first : undefined;
}

type SipDomains = NonNullable<PastedFacts['ourSipDomains']>['value'];

function standingOut(list: SipDomains | undefined): string | undefined {
  const all = (list?.entries ?? []).filter(({ domain }) => !isWithin(domain, 'onmicrosoft.com'));
  const entries = all.filter(({ status }) => !/^disabled$/iu.test(status ?? ''));
  const [only] = entries;
  // One that is switched off leaves a choice, too: it may be the very domain whose messages fail.
  if (list?.extent === 'whole' && all.length === 1) return only?.domain;
  const defaults = entries.filter(({ isDefault }) => isDefault === true);
  return defaults.length === 1 ? defaults[0]?.domain : undefined;
}
