import type { FactValues, PartyFacts } from '../model/facts.ts';
import { clouds } from '../model/known-hosts.ts';
import { federationPort } from '../model/names.ts';
import type { SavedFacts } from '../model/report.ts';
import type { Change } from '../model/what-next.ts';
import { grant, move } from './people-changes.ts';
import { routeInForce } from './route.ts';
import { date, withoutRecord } from './seen-changes.ts';

/** The facts as they would be after the change; what nobody showed becomes known as far as the change tells. */
export function applyChange(saved: SavedFacts, change: Change): SavedFacts {
  const { facts, question } = saved;
  if (change.kind === 'publish-record') {
    const changed = publish(facts[change.party], change);
    return { ...saved, facts: { ...facts, [change.party]: changed } };
  }
  if (change.kind === 'theirs') {
    // To them we are the partner whom the list is about.
    const settings = ofSetting(change.change, facts.theirs, question.our ?? '');
    return { ...saved, facts: { ...facts, theirs: { ...facts.theirs, ...settings } } };
  }
  if (change.kind === 'certificate' || change.kind === 'remove-record') {
    const { party } = change;
    const seen = facts[party];
    const changed =
      change.kind === 'certificate' ? date(seen, change.valid, saved.at) : withoutRecord(seen);
    return { ...saved, facts: { ...facts, [party]: changed } };
  }
  if (change.kind === 'grant-policy')
    return { ...saved, facts: { ...facts, ours: { ...facts.ours, ...grant(facts.ours, change) } } };
  if (change.kind === 'move-person') return move(saved, change);
  return {
    ...saved,
    facts: { ...facts, ours: { ...facts.ours, ...ofSetting(change, facts.ours, question.their) } },
  };
}

type SettingChange = Exclude<
  Change,
  {
    readonly kind:
      | 'publish-record'
      | 'grant-policy'
      | 'move-person'
      | 'theirs'
      | 'certificate'
      | 'remove-record';
  }
>;

function ofSetting(change: SettingChange, ours: PartyFacts, their: string): Partial<PartyFacts> {
  switch (change.kind) {
    case 'federation':
      return edit(ours, 'ourAccessEdge', {}, (edge) => ({
        ...edge,
        allowFederatedUsers: change.on,
      }));
    case 'discovery':
      return edit(ours, 'ourAccessEdge', {}, (edge) => ({
        ...edge,
        enablePartnerDiscovery: change.on,
      }));
    case 'allow-domain':
      return enter(ours, their, change.proxyFqdn ?? null);
    case 'name-edge':
      return enter(ours, their, change.proxyFqdn);
    case 'remove-allowed-domain':
      return edit(ours, 'ourAllowedDomains', unseen, (list) => ({
        ...list,
        entries: without(list.entries, their),
      }));
    case 'allow-only':
      return {
        ...ofSetting({ kind: 'discovery', on: false }, ours, their),
        ...edit(ours, 'ourAllowedDomains', unseen, ({ entries }) => ({
          extent: 'whole',
          entries: change.domains.map(
            (domain) =>
              entries.find((entry) => entry.domain === domain) ?? { domain, proxyFqdn: null },
          ),
        })),
      };
    case 'block-domain':
    case 'unblock-domain': {
      const added = change.kind === 'block-domain' ? [{ domain: their }] : [];
      return edit(ours, 'ourBlockedDomains', unseen, (list) => ({
        ...list,
        entries: [...without(list.entries, their), ...added],
      }));
    }
    case 'hosting-provider':
      return provide(ours, change.proxyFqdn ?? clouds.worldwide.federation, change.enabled);
    case 'user-policy': {
      const fact = change.of === 'tenant' ? 'tenantUserPolicy' : 'ourUserPolicy';
      const enableFederationAccess = change.allows;
      // Whichever counts for the person, it is the one that is meant.
      return edit(ours, fact, { policies: [], effective: [] }, (shown) => ({
        ...shown,
        policies: [
          ...shown.policies.map((one) => ({ ...one, enableFederationAccess })),
          ...(shown.policies.some(({ identity }) => /^global$/iu.test(identity))
            ? []
            : [{ identity: 'Global', enableFederationAccess }]),
        ],
      }));
    }
    default:
      return edit(ours, 'tenantFederation', {}, (tenant) => changeTenant(tenant, change, their));
  }
}

/** A list of which nothing else is known. */
const unseen = { extent: 'part' as const, entries: [] };

/** Changes a fact; one that nobody showed becomes known as far as the change tells. */
function edit<
  N extends
    | 'ourAccessEdge'
    | 'ourAllowedDomains'
    | 'ourBlockedDomains'
    | 'ourHostingProviders'
    | 'ourUserPolicy'
    | 'tenantUserPolicy'
    | 'tenantFederation',
>(
  facts: PartyFacts,
  name: N,
  nothing: FactValues[N],
  change: (value: FactValues[N]) => FactValues[N],
): Partial<PartyFacts> {
  const fact = facts[name];
  // A fact by its own name holds a value of that name.
  const value = fact.known ? (fact.value as FactValues[N]) : nothing;
  const evidence = fact.known ? fact.evidence : [];
  return { [name]: { known: true, value: change(value), evidence } };
}

function without<E extends { readonly domain: string }>(
  entries: readonly E[],
  domain: string,
): E[] {
  return entries.filter((entry) => entry.domain !== domain);
}

function enter(ours: PartyFacts, their: string, proxyFqdn: string | null): Partial<PartyFacts> {
  return edit(ours, 'ourAllowedDomains', unseen, (list) => {
    const entry = list.entries.find(({ domain }) => domain === their) ?? { domain: their };
    return { ...list, entries: [...without(list.entries, their), { ...entry, proxyFqdn }] };
  });
}

function provide(ours: PartyFacts, proxyFqdn: string, enabled: boolean): Partial<PartyFacts> {
  return edit(ours, 'ourHostingProviders', unseen, (list) => {
    const there = list.entries.find((one) => one.proxyFqdn?.toLowerCase() === proxyFqdn);
    const others = list.entries.filter((one) => one !== there);
    const identity = there?.identity ?? 'LyncOnline';
    return { ...list, entries: [...others, { ...there, identity, proxyFqdn, enabled }] };
  });
}

type TenantChange = Extract<SettingChange, { readonly kind: `tenant-${string}` }>;

function changeTenant(
  tenant: FactValues['tenantFederation'],
  change: TenantChange,
  their: string,
): FactValues['tenantFederation'] {
  const allowed = (tenant.allowedDomains ?? []).filter((domain) => domain !== their);
  const blocked = (tenant.blockedDomains ?? []).filter((domain) => domain !== their);
  switch (change.kind) {
    case 'tenant-federation':
      return { ...tenant, allowFederatedUsers: change.on };
    case 'tenant-allow':
      return { ...tenant, allows: 'list', allowedDomains: [...allowed, their] };
    case 'tenant-allow-only':
      return {
        ...tenant,
        allows: 'list',
        allowedDomains: [...change.domains],
        allowedExtent: 'whole',
      };
    case 'tenant-unallow':
      return { ...tenant, allowedDomains: allowed };
    case 'tenant-allow-all':
      return { ...tenant, allows: 'all' };
    case 'tenant-block':
      // The blocked list counts only where all others are allowed; who blocks by it means that.
      return { ...tenant, allows: tenant.allows ?? 'all', blockedDomains: [...blocked, their] };
    case 'tenant-unblock':
      return { ...tenant, blockedDomains: blocked };
  }
}

/** With another record the host that it names is on the route; one that nobody looked at stays unseen. */
function publish(
  facts: PartyFacts,
  { target, port = federationPort }: Extract<Change, { readonly kind: 'publish-record' }>,
): PartyFacts {
  const shown = facts.federationSrv;
  const name = shown.known ? shown.value.name : '';
  const records = [{ target, port, priority: 0, weight: 0, ttl: 3600 }];
  return {
    ...routeInForce(facts, target),
    federationSrv: {
      known: true,
      value: { name, outcome: 'records', records, omitted: 0, aliases: [] },
      evidence: [],
    },
  };
}
