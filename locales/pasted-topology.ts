import type { FactValues } from '../services/model/facts.ts';
import type { PastedFacts } from '../services/model/pasted.ts';
import type { ShownSetting } from './pasted-settings.ts';
import type { Speaker } from './say.ts';
import { joinNames } from './values.ts';

/** Rows of one list that are shown. */
const mostRows = 12;

type Topology = FactValues['ourTopology'];

/** What listings of sites, Edge pools, servers and SIP domains say, a row each. */
export function listTopology(facts: PastedFacts, speaker: Speaker): readonly ShownSetting[] {
  const { ourTopology, replicationStatus, ourSipDomains, tenantSipDomains } = facts;
  const topology: Topology = ourTopology?.value ?? {};
  return [
    ...(topology.edges ?? []).slice(0, mostRows).flatMap((edge) => edgeRows(edge, speaker)),
    ...(topology.sites ?? []).slice(0, mostRows).flatMap((site) => siteRows(site, speaker)),
    ...(topology.versions ?? [])
      .slice(0, mostRows)
      .map(({ server, version }) => ({ name: `Version (${server})`, value: version })),
    ...(replicationStatus?.value.entries ?? [])
      .slice(0, mostRows)
      .map((copy) => copyRow(copy, speaker)),
    ...domainRows('Get-CsSipDomain', ourSipDomains?.value, speaker),
    ...domainRows('Get-CsOnlineSipDomain', tenantSipDomains?.value, speaker),
  ];
}

function edgeRows(
  {
    identity,
    poolFqdn,
    accessEdgeExternalFqdn: host,
    accessEdgeExternalSipPort: port,
    isFederationEnabled: isOn,
    serviceStatus,
  }: NonNullable<Topology['edges']>[number],
  speaker: Speaker,
): readonly ShownSetting[] {
  const pool = poolFqdn ?? identity;
  const rows: ShownSetting[] = [];
  if (isOn !== undefined)
    rows.push({
      name: `IsFederationEnabled (${pool})`,
      value: isOn ? 'True' : 'False',
      effect: speaker.pasted(isOn ? 'setting.edgeOn' : 'setting.edgeOff'),
    });
  if (typeof host === 'string')
    rows.push({
      name: `AccessEdgeExternalFqdn (${pool})`,
      value: port === undefined ? host : `${host}:${port}`,
    });
  if (serviceStatus !== undefined) rows.push({ name: `Status (${pool})`, value: serviceStatus });
  return rows.length > 0 ? rows : [{ name: pool, value: speaker.pasted('setting.noValue') }];
}

function siteRows(
  { identity, federationRoute: route }: NonNullable<Topology['sites']>[number],
  speaker: Speaker,
): readonly ShownSetting[] {
  if (route === undefined) return [{ name: identity, value: speaker.pasted('setting.noValue') }];
  const name = `FederationRoute (${identity})`;
  return route === null
    ? [{ name, value: '{}', effect: speaker.pasted('setting.noRoute') }]
    : [{ name, value: route }];
}

function copyRow(
  { server, upToDate }: FactValues['replicationStatus']['entries'][number],
  speaker: Speaker,
): ShownSetting {
  if (upToDate === undefined) return { name: server, value: speaker.pasted('setting.noValue') };
  const value = upToDate ? 'True' : 'False';
  const name = `UpToDate (${server})`;
  return upToDate ? { name, value } : { name, value, effect: speaker.pasted('setting.copyBehind') };
}

function domainRows(
  name: string,
  list: FactValues['ourSipDomains'] | undefined,
  speaker: Speaker,
): readonly ShownSetting[] {
  if (list === undefined) return [];
  const names = list.entries.slice(0, mostRows).map(({ domain }) => domain);
  const value = joinNames(names, speaker);
  return [
    {
      name,
      value: list.extent === 'whole' ? value : speaker.pasted('setting.shownPart', { value }),
    },
    // Only Get-CsOnlineSipDomain shows a status.
    ...list.entries
      .filter(({ status }) => /^disabled$/iu.test(status ?? ''))
      .slice(0, mostRows)
      .map(({ domain, status = '' }) => ({
        name: `Status (${domain})`,
        value: status,
        effect: speaker.pasted('setting.domainOff'),
      })),
  ];
}
