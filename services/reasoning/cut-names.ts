import type { AllowedDomain, FactValues, PartyFacts } from '../model/facts.ts';
import type { SavedFacts } from '../model/report.ts';

/**
 * The same facts, without names of our lists that may be the beginning of the name that matters: `contoso.co` at the right edge of a
 * table may be contoso.com, which is asked about. Of any other name it does not matter whether it was cut.
 */
export function withoutCutNames(saved: SavedFacts): SavedFacts {
  const { ours } = saved.facts;
  const { ourAllowedDomains: allowed, ourBlockedDomains: blocked, tenantFederation: tenant } = ours;
  const { their } = saved.question;
  const settled: Partial<PartyFacts> = {
    ...(hasCutName(allowed) && {
      ourAllowedDomains: { ...allowed, value: settle(allowed.value, their, hostsOf(saved)) },
    }),
    ...(hasCutName(blocked) && {
      ourBlockedDomains: { ...blocked, value: settle(blocked.value, their, []) },
    }),
    ...(tenant.known &&
      tenant.value.cutNames !== undefined && {
        tenantFederation: { ...tenant, value: settleTenant(tenant.value, their) },
      }),
  };
  if (Object.keys(settled).length === 0) return saved;
  return { ...saved, facts: { ...saved.facts, ours: { ...ours, ...settled } } };
}

const lists = ['ourAllowedDomains', 'ourBlockedDomains', 'tenantFederation'] as const;

/** Whether a setting of ours holds such a name. */
export function isCutFor(name: string, saved: SavedFacts): boolean {
  const settled = withoutCutNames(saved).facts.ours;
  return lists.some(
    (list) =>
      list === name && JSON.stringify(settled[list]) !== JSON.stringify(saved.facts.ours[list]),
  );
}

type ListName = 'ourAllowedDomains' | 'ourBlockedDomains';
type Entry = Pick<AllowedDomain, 'domain' | 'proxyFqdn' | 'mayGoOn'>;
type Known<N extends ListName> = Extract<PartyFacts[N], { known: true }>;

function hasCutName<N extends ListName>(list: PartyFacts[N]): list is Known<N> {
  return list.known && list.value.entries.some(({ mayGoOn }: Entry) => mayGoOn !== undefined);
}

function hostsOf({ facts: { theirs } }: SavedFacts): readonly string[] {
  const { federationSrv } = theirs;
  return federationSrv.known ? federationSrv.value.records.map(({ target }) => target) : [];
}

/** An entry that may be the partner's is neither there nor missing; a host that may be theirs was not shown. */
function settle<T extends FactValues[ListName]>(
  list: T,
  their: string,
  hosts: readonly string[],
): T {
  const all: readonly Entry[] = list.entries;
  const kept = all.filter(({ domain, mayGoOn }) => mayGoOn !== 'domain' || !begins(domain, their));
  const entries = kept.map((entry) => {
    const { proxyFqdn, mayGoOn, ...others } = entry;
    const isCut = mayGoOn === 'proxyFqdn' && hosts.some((host) => begins(proxyFqdn, host));
    return isCut ? others : entry;
  });
  return { ...list, extent: kept.length < all.length ? 'part' : list.extent, entries };
}

function settleTenant(
  tenant: FactValues['tenantFederation'],
  their: string,
): FactValues['tenantFederation'] {
  const { allowedDomains, blockedDomains, cutNames = [] } = tenant;
  const isOpen = (domain: string) => cutNames.includes(domain) && begins(domain, their);
  const without = (domains: readonly string[]) => domains.filter((domain) => !isOpen(domain));
  return {
    ...tenant,
    ...(allowedDomains?.some(isOpen) === true && {
      allowedDomains: without(allowedDomains),
      allowedExtent: 'part',
    }),
    ...(blockedDomains?.some(isOpen) === true && {
      blockedDomains: without(blockedDomains),
      blockedExtent: 'part',
    }),
  };
}

function begins(part: string | null | undefined, whole: string): boolean {
  return typeof part === 'string' && whole.length > part.length && whole.startsWith(part);
}
