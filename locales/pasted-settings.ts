import type { FactValues, SettingFactName } from '../services/model/facts.ts';
import type { PastedFacts } from '../services/model/pasted.ts';
import { listDetails } from './pasted-details.ts';
import { listTopology } from './pasted-topology.ts';
import type { Speaker } from './say.ts';

/** One setting that was read, and what it does to messages between organisations. */
export interface ShownSetting {
  /** As PowerShell prints it. */
  readonly name: string;
  readonly value: string;
  /** Left out for a setting that does nothing to them. */
  readonly effect?: string;
}

type Policies = FactValues['ourUserPolicy'];
type Providers = FactValues['ourHostingProviders'];
type Tenant = FactValues['tenantFederation'];
/** Rows of one list that are shown. */
const mostRows = 12;

/** Every setting of a paste, those with an effect on messages to `their` first. */
export function listSettings(
  facts: PastedFacts,
  their: string | undefined,
  speaker: Speaker,
): readonly ShownSetting[] {
  const { ourAccessEdge, ourAllowedDomains, ourBlockedDomains, tenantFederation } = facts;
  const shown = [
    ...(ourAccessEdge === undefined ? [] : edgeRows(ourAccessEdge.value, speaker)),
    ...(ourAllowedDomains === undefined
      ? []
      : [allowedRow(ourAllowedDomains.value, their, speaker)]),
    ...(ourBlockedDomains === undefined
      ? []
      : [blockedRow(ourBlockedDomains.value, their, speaker)]),
    ...providerRows(facts.ourHostingProviders?.value, speaker),
    ...policyRows(facts.ourUserPolicy?.value, undefined, speaker),
    ...(tenantFederation === undefined ? [] : tenantRows(tenantFederation.value, their, speaker)),
    ...policyRows(facts.tenantUserPolicy?.value, tenantFederation?.value, speaker),
    ...listDetails(facts, speaker),
    ...listTopology(facts, speaker),
    ...otherRows(facts, speaker),
  ];
  return [
    ...shown.filter(({ effect }) => effect !== undefined),
    ...shown.filter(({ effect }) => effect === undefined),
  ];
}

/** A setting with its effect as one value, e.g. `False → only domains on the allowed list get through`. */
export function sayValue({ value, effect }: ShownSetting, speaker: Speaker): string {
  return effect === undefined ? value : speaker.pasted('setting.line', { value, effect });
}

function row(name: string, value: string | boolean | number, effect?: string): ShownSetting {
  const text = typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
  return { name, value: text, ...(effect !== undefined && { effect }) };
}

function edgeRows(edge: FactValues['ourAccessEdge'], speaker: Speaker): readonly ShownSetting[] {
  const {
    allowFederatedUsers,
    enablePartnerDiscovery,
    routingMethod,
    defaultRouteFqdn,
    others,
    ...rest
  } = edge;
  const isDefault = routingMethod === 'UseDefaultRouting';
  return [
    ...(allowFederatedUsers === undefined
      ? []
      : [
          row(
            'AllowFederatedUsers',
            allowFederatedUsers,
            speaker.pasted(allowFederatedUsers ? 'setting.federationOn' : 'setting.federationOff'),
          ),
        ]),
    ...(enablePartnerDiscovery === undefined
      ? []
      : [
          row(
            'EnablePartnerDiscovery',
            enablePartnerDiscovery,
            speaker.pasted(enablePartnerDiscovery ? 'setting.discoveryOn' : 'setting.discoveryOff'),
          ),
        ]),
    ...(routingMethod === undefined
      ? []
      : [
          row(
            'RoutingMethod',
            routingMethod,
            speaker.pasted(isDefault ? 'setting.defaultRoute' : 'setting.dnsRoute'),
          ),
        ]),
    ...(typeof defaultRouteFqdn === 'string' ? [row('DefaultRouteFqdn', defaultRouteFqdn)] : []),
    ...plainRows(rest),
    ...plainRows(others ?? {}),
  ];
}

/** Settings by their printed names, without an effect. */
function plainRows(values: object): readonly ShownSetting[] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
      ? [row(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, value)]
      : [],
  );
}

type ShownList = Pick<FactValues['ourBlockedDomains'], 'extent' | 'missing'> & {
  readonly entries: readonly unknown[];
};

function countOf({ extent, entries, missing = [] }: ShownList, speaker: Speaker): string {
  if (extent === 'part' && entries.length === 0 && missing.length > 0)
    return speaker.pasted('setting.soughtInVain', { names: missing.join(', ') });
  // Of a list that was cut, nothing legible is not an empty list.
  if (extent === 'part' && entries.length === 0) return speaker.pasted('setting.illegible');
  const value = speaker.pasted('setting.domains', { count: entries.length });
  return extent === 'whole' ? value : speaker.pasted('setting.shownPart', { value });
}

function allowedRow(
  list: FactValues['ourAllowedDomains'],
  their: string | undefined,
  speaker: Speaker,
): ShownSetting {
  const value = countOf(list, speaker);
  if (their === undefined) return row('Get-CsAllowedDomain', value);
  const entry = list.entries.find(({ domain }) => domain === their);
  const host = entry?.proxyFqdn;
  if (entry !== undefined) {
    const effect =
      typeof host === 'string'
        ? speaker.pasted('setting.listedEdge', { their, host })
        : speaker.pasted('setting.listed', { their });
    return row('Get-CsAllowedDomain', value, effect);
  }
  const isSure = list.extent === 'whole' || list.missing?.includes(their) === true;
  const path = isSure ? 'setting.notListed' : 'setting.notListedPart';
  return row('Get-CsAllowedDomain', value, speaker.pasted(path, { their }));
}

function blockedRow(
  list: FactValues['ourBlockedDomains'],
  their: string | undefined,
  speaker: Speaker,
): ShownSetting {
  const value = countOf(list, speaker);
  if (their === undefined) return row('Get-CsBlockedDomain', value);
  const isThere = list.entries.some(({ domain }) => domain === their);
  const effect = isThere
    ? speaker.pasted('setting.blocked', { their })
    : list.extent === 'whole' || list.missing?.includes(their) === true
      ? speaker.pasted('setting.notBlocked', { their })
      : speaker.pasted('setting.notListedPart', { their });
  return row('Get-CsBlockedDomain', value, effect);
}

function providerRows(list: Providers | undefined, speaker: Speaker): readonly ShownSetting[] {
  return (list?.entries ?? []).slice(0, mostRows).map(({ identity, proxyFqdn, enabled }) => {
    const name = `Get-CsHostingProvider ${identity}`;
    if (enabled === undefined) return row(name, speaker.pasted('setting.noValue'));
    const host = proxyFqdn ?? '';
    if (host === '') return row(name, enabled);
    const path = enabled ? 'setting.providerOn' : 'setting.providerOff';
    return row(name, enabled, speaker.pasted(path, { host }));
  });
}

function policyRows(
  list: Policies | undefined,
  tenant: Tenant | undefined,
  speaker: Speaker,
): readonly ShownSetting[] {
  if (list === undefined) return [];
  const allows = (value: boolean) =>
    speaker.pasted(value ? 'setting.policyOn' : 'setting.policyOff');
  return [
    ...list.policies
      .slice(0, mostRows)
      .flatMap(({ identity, enableFederationAccess: value }) =>
        value === undefined
          ? []
          : [row(`EnableFederationAccess (${identity})`, value, allows(value))],
      ),
    ...list.policies
      .slice(0, mostRows)
      .flatMap((policy) => ruleRows(policy, tenant?.customizeFederation, speaker)),
    ...list.effective
      .slice(0, mostRows)
      .map(({ user, policy }) => row(user, policy, speaker.pasted('setting.userPolicy'))),
  ];
}

/** The rule of a policy about domains, as printed, with the list that it needs. */
function ruleRows(
  {
    identity,
    communicationWithExternalOrgs: rule,
    allowedExternalDomains: allowed,
    blockedExternalDomains: blocked,
  }: Policies['policies'][number],
  counts: boolean | undefined,
  speaker: Speaker,
): readonly ShownSetting[] {
  if (rule === undefined) return [];
  const lists = [
    ['AllowedExternalDomains', allowed],
    ['BlockedExternalDomains', blocked],
  ] as const;
  return [
    row(`CommunicationWithExternalOrgs (${identity})`, rule, sayRule(rule, counts, speaker)),
    ...lists.flatMap(([name, domains]) =>
      domains === undefined || domains.length === 0
        ? []
        : [row(`${name} (${identity})`, domains.join(', '))],
    ),
  ];
}

const ruleKinds = {
  organizationdefault: 'organisation',
  allowallexternaldomains: 'all',
  blockallexternaldomains: 'none',
  allowspecificexternaldomains: 'only',
  blockspecificexternaldomains: 'except',
} as const;

/** What a rule does, as far as the switch of the tenant was shown that makes such rules count; nothing of a value that is not known. */
function sayRule(rule: string, counts: boolean | undefined, speaker: Speaker): string | undefined {
  const value = rule.toLowerCase();
  if (!isRule(value)) return undefined;
  const kind = ruleKinds[value];
  if (kind === 'organisation') return speaker.pasted('setting.rule.organisation');
  if (counts === undefined) return speaker.pasted(`setting.openRule.${kind}`);
  return speaker.pasted(counts ? `setting.rule.${kind}` : 'setting.rule.idle');
}

function isRule(value: string): value is keyof typeof ruleKinds {
  return Object.hasOwn(ruleKinds, value);
}

function tenantRows(
  tenant: FactValues['tenantFederation'],
  their: string | undefined,
  speaker: Speaker,
): readonly ShownSetting[] {
  const {
    allowFederatedUsers,
    allows,
    allowedDomains,
    allowedExtent = 'whole',
    blockedDomains,
    blockedExtent = 'whole',
    customizeFederation,
    ...rest
  } = tenant;
  const rows: ShownSetting[] = [];
  if (allowFederatedUsers !== undefined)
    rows.push(
      row(
        'AllowFederatedUsers',
        allowFederatedUsers,
        speaker.pasted(allowFederatedUsers ? 'setting.federationOn' : 'setting.federationOff'),
      ),
    );
  if (allows === 'all')
    rows.push(row('AllowedDomains', 'AllowAllKnownDomains', speaker.pasted('setting.tenantAll')));
  if (allows === 'list' && allowedDomains !== undefined) {
    const entries = allowedDomains.map((domain) => ({ domain }));
    const listed = allowedRow({ extent: allowedExtent, entries }, their, speaker);
    const isNone = entries.length === 0 && allowedExtent === 'whole';
    rows.push(
      isNone
        ? row('AllowedDomains', '{}', speaker.pasted('setting.tenantNone'))
        : { ...listed, name: 'AllowedDomains' },
    );
  }
  if (blockedDomains !== undefined) {
    const entries = blockedDomains.map((domain) => ({ domain }));
    const shown = blockedRow({ extent: blockedExtent, entries }, their, speaker);
    rows.push({ ...shown, name: 'BlockedDomains' });
  }
  if (customizeFederation !== undefined) {
    const path = customizeFederation ? 'setting.customized' : 'setting.notCustomized';
    rows.push(row('CustomizeFederation', customizeFederation, speaker.pasted(path)));
  }
  return [...rows, ...plainRows(rest)];
}

/** Told above, each in its own way. */
const toldAbove: readonly SettingFactName[] = [
  'ourAccessEdge',
  'ourAllowedDomains',
  'ourBlockedDomains',
  'ourHostingProviders',
  'ourUserPolicy',
  'tenantFederation',
  'tenantUserPolicy',
  'portTests',
  'resolverViews',
  'ourUser',
  'tenantUser',
  'ourCertificates',
  'ourTopology',
  'replicationStatus',
  'ourSipDomains',
  'tenantSipDomains',
];

/** Everything else by the name of its command, with the number of its entries. */
function otherRows(facts: PastedFacts, speaker: Speaker): readonly ShownSetting[] {
  // Every name is one of the pasted facts.
  const names = (Object.keys(facts) as SettingFactName[]).filter(
    (name) => !toldAbove.includes(name),
  );
  return names.map((name) => {
    const value: unknown = facts[name]?.value;
    const entries: unknown =
      typeof value === 'object' && value !== null && 'entries' in value ? value.entries : value;
    const shown = Array.isArray(entries) ? entries.length : speaker.pasted('setting.noValue');
    return row(speaker.pasted(`fact.${name}`), shown);
  });
}
