import assert from 'node:assert/strict';
import type { FactValues, PartyFacts, SettingFactName } from '../../../services/model/facts.ts';
import type { FederationType, Platform, Status } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import {
  healthyEdge,
  healthyTenant,
  microsoftHost,
  nameAnswer,
  noCertificate,
  quietFacts,
  srv,
  srvAnswer,
  tcp,
  withFacts,
  worldwide,
  type Given,
} from '../../support/healthy.ts';
import {
  closedEdge,
  healthyHybrid,
  healthyServers,
  healthyTenantSettings,
  judgeOwn,
  lyncOnline,
  openEdge,
  openTenant,
  ownWorld,
  policyOf,
  serverUser,
  tenantUser,
  unknown,
  whole,
  withHost,
} from './own-worlds.ts';
import { partners } from './worlds.ts';

type Settings = Given<Pick<FactValues, SettingFactName>>;
/** Outbound, its causes in order, and the type. */
type Cell = readonly [Status, string, FederationType | null];

interface TableRow {
  readonly picture: string;
  readonly theirs: PartyFacts;
  readonly settings?: Settings;
  /** Our entry's host in column L2; that of their record unless told. */
  readonly host?: string;
  readonly cells: readonly [Cell, Cell, Cell, Cell];
}

const sipfed = 'sipfed.online.lync.com';
const noProvider: Settings = { ourHostingProviders: { extent: 'whole', entries: [] } };
const chinaProxy = 'sipfed.online.partner.lync.cn';
const ofChina = {
  ourHostingProviders: whole({ ...lyncOnline, identity: 'China', proxyFqdn: chinaProxy }),
};
const oldEdge = 'edge.contoso.com';
const notListed = 'pol-not-allowed';
const noRecord: Cell = ['blocked', 'dns-srv-missing', null];
const neither: Cell = ['blocked', 'dns-srv-missing pol-not-allowed', null];

// Own servers, by what the partner shows and what our lists say: discovery on and not listed, discovery off and not listed,
// listed, listed with the host of an Edge. Discovery is off wherever the domain is listed.
const servers: readonly TableRow[] = [
  {
    picture: 'an own Edge',
    theirs: partners.edge,
    cells: [['works', '', 'discovered'], ['blocked', notListed, null], ['works', '', 'allowed-domain'], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'an own Edge, where our entry names another that answers',
    theirs: withHost(partners.edge, oldEdge),
    host: oldEdge,
    cells: [['works', '', 'discovered'], ['blocked', notListed, null], ['works', '', 'allowed-domain'], ['at-risk', 'pol-proxyfqdn-differs', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'a host outside the domain',
    theirs: partners.elsewhere,
    host: 'edge.contoso-group.net',
    cells: [['blocked', 'dns-srv-strict-other-domain', null], ['blocked', 'dns-srv-strict-other-domain pol-not-allowed', null], ['blocked', 'dns-srv-strict-other-domain', null], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'Microsoft 365, where our entry names an Edge that nobody looked at',
    theirs: partners.worldwide,
    host: oldEdge,
    cells: [['works', '', 'hosting-provider'], ['blocked', 'pol-hosting-allowlist', 'hosting-provider'], ['works', '', 'hosting-provider'], ['cannot-tell', 'pol-proxyfqdn-differs', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'Microsoft 365, where our entry names an Edge that refuses',
    theirs: withHost(partners.worldwide, oldEdge, 'refused'),
    host: oldEdge,
    cells: [['works', '', 'hosting-provider'], ['blocked', 'pol-hosting-allowlist', 'hosting-provider'], ['works', '', 'hosting-provider'], ['blocked', 'pol-proxyfqdn-stale', 'allowed-server']], // prettier-ignore
  },
  {
    // The last cell is reasoned from the rule for entries with a host, not written anywhere.
    picture: 'Microsoft 365 without a provider of ours',
    theirs: partners.worldwide,
    settings: noProvider,
    host: sipfed,
    cells: [['blocked', 'pol-hosting-missing', null], ['blocked', 'pol-not-allowed pol-hosting-missing', null], ['blocked', 'pol-hosting-missing', null], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'Microsoft 365 with our provider switched off',
    theirs: partners.worldwide,
    settings: { ourHostingProviders: whole({ ...lyncOnline, enabled: false }) },
    host: sipfed,
    cells: [['blocked', 'pol-hosting-disabled', null], ['blocked', 'pol-not-allowed pol-hosting-disabled', null], ['blocked', 'pol-hosting-disabled', null], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'another cloud of Microsoft, with its provider',
    theirs: partners.china,
    settings: ofChina,
    host: chinaProxy,
    cells: [['works', '', 'hosting-provider'], ['blocked', 'pol-hosting-allowlist', 'hosting-provider'], ['works', '', 'hosting-provider'], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'another cloud of Microsoft, with the provider of the worldwide one',
    theirs: partners.china,
    host: chinaProxy,
    cells: [['blocked', 'pol-hosting-missing', null], ['blocked', 'pol-not-allowed pol-hosting-missing', null], ['blocked', 'pol-hosting-missing', null], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'an Edge without record',
    theirs: partners.hiddenEdge,
    cells: [noRecord, neither, noRecord, ['works', '', 'allowed-server']],
  },
  {
    picture: 'nothing at all',
    theirs: partners.nothing,
    cells: [noRecord, neither, noRecord, ['cannot-tell', '', 'allowed-server']],
  },
  {
    // An entry that leads a tenant without record to Microsoft may work; nothing documented says so, and nobody looked there.
    picture: 'a tenant without record',
    theirs: partners.teamsWithoutRecord,
    host: sipfed,
    cells: [noRecord, neither, noRecord, ['cannot-tell', '', 'allowed-server']],
  },
  {
    picture: 'a record to a private address, where our entry names an Edge that answers',
    theirs: withHost(partners.privateAddress, oldEdge),
    host: oldEdge,
    cells: [['blocked', 'dns-srv-target-private', null], ['blocked', 'dns-srv-target-private pol-not-allowed', null], ['blocked', 'dns-srv-target-private', null], ['at-risk', 'pol-proxyfqdn-differs', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'a record that offers nothing, where our entry names an Edge that answers',
    theirs: withHost(partners.rootTarget, oldEdge),
    host: oldEdge,
    cells: [['blocked', 'dns-srv-root-target', null], ['blocked', 'dns-srv-root-target pol-not-allowed', null], ['blocked', 'dns-srv-root-target', null], ['works', '', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'no answer for the record',
    theirs: partners.dnsSilent,
    host: oldEdge,
    cells: [['cannot-tell', 'dns-timeout', null], ['blocked', 'pol-not-allowed dns-timeout', null], ['cannot-tell', 'dns-timeout', null], ['cannot-tell', 'dns-timeout', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'no answer for the record, where our entry names an Edge that answers',
    theirs: withHost(partners.dnsSilent, oldEdge),
    host: oldEdge,
    cells: [['cannot-tell', 'dns-timeout', null], ['blocked', 'pol-not-allowed dns-timeout', null], ['cannot-tell', 'dns-timeout', null], ['at-risk', 'dns-timeout', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'an Edge that refuses',
    theirs: partners.refusing,
    cells: [['blocked', 'tcp-refused', 'discovered'], ['blocked', 'tcp-refused pol-not-allowed', null], ['blocked', 'tcp-refused', 'allowed-domain'], ['blocked', 'tcp-refused', 'allowed-server']], // prettier-ignore
  },
  {
    picture: 'an Edge that refuses, where our entry names one that answers',
    theirs: withHost(partners.refusing, oldEdge),
    host: oldEdge,
    cells: [['blocked', 'tcp-refused', 'discovered'], ['blocked', 'tcp-refused pol-not-allowed', null], ['blocked', 'tcp-refused', 'allowed-domain'], ['at-risk', 'pol-proxyfqdn-differs', 'allowed-server']], // prettier-ignore
  },
];

const policies = ['discovered', 'closed and not listed', 'listed', 'listed with a host'] as const;

function listsFor(policy: (typeof policies)[number], host: string): Settings {
  if (policy === 'discovered') return {};
  const entry = { domain: 'contoso.com', proxyFqdn: policy === 'listed' ? null : host };
  const listed = policy === 'closed and not listed' ? { domain: 'example.com' } : entry;
  return { ourAccessEdge: closedEdge, ourAllowedDomains: whole(listed) };
}

describe('own servers and a partner that shows', () => {
  for (const { picture, theirs, settings, host = 'sip.contoso.com', cells } of servers) {
    for (const [index, policy] of policies.entries()) {
      const cell = cells[index];
      it(`${picture}; ${policy}: ${cell?.slice(0, 2).join(' ') ?? ''}`, () => {
        const own = { ...healthyServers, ...settings, ...listsFor(policy, host) };
        assert.deepEqual(cellOf({ theirs, settings: own }), cell);
      });
    }
  }
});

function cellOf(own: Parameters<typeof judgeOwn>[0]): Cell {
  const { directions, type } = judgeOwn(own);
  return [directions.outbound.status, directions.outbound.causes.join(' '), type];
}

const lists = {
  'everybody is let in': openTenant,
  'a list without them': { ...openTenant, allows: 'list', allowedDomains: ['example.com'] },
  'a list with them': { ...openTenant, allows: 'list', allowedDomains: ['contoso.com'] },
  'an empty list': { ...openTenant, allows: 'list', allowedDomains: [] },
  'they are blocked': { ...openTenant, blockedDomains: ['contoso.com'] },
} as const satisfies Readonly<Record<string, FactValues['tenantFederation']>>;
const closedCodes = ['', 'teams-not-allowed', '', 'teams-allowed-blank', 'teams-blocked'];

const said = (question: string, value: string): Settings => ({ answers: [{ question, value }] });

interface TenantRow {
  readonly partner: string;
  readonly theirs: PartyFacts;
  readonly settings?: Settings;
  readonly type: FederationType | null;
  /** What an open tenant gives. */
  readonly status: Status;
  /** Codes beside that of the list. */
  readonly codes?: readonly string[];
  readonly listsCount?: false;
  readonly seen?: PartyFacts;
}

const withoutRecord = quietFacts('fabrikam.com', { wrongNameSrv: [], xmppSrv: srvAnswer([]) });

// A Teams tenant of ours, by what the partner is and what our lists say.
const tenants: readonly TenantRow[] = [
  { partner: 'a tenant', theirs: partners.worldwide, type: 'teams-native', status: 'works' },
  { partner: 'a tenant without record', theirs: partners.teamsWithoutRecord, type: 'teams-native', status: 'works' }, // prettier-ignore
  { partner: 'a tenant whose person is on servers', theirs: partners.worldwide, settings: said('where-are-they-homed', 'servers'), type: 'teams-interop', status: 'works' }, // prettier-ignore
  { partner: 'own servers', theirs: partners.edge, type: 'teams-interop', status: 'works' },
  { partner: 'own servers outside the domain', theirs: partners.elsewhere, type: null, status: 'blocked', codes: ['dns-srv-strict-other-domain'] }, // prettier-ignore
  { partner: 'a tenant with trial licences', theirs: partners.worldwide, settings: said('trial-only', 'theirs'), type: 'teams-native', status: 'blocked', codes: ['teams-trial'] }, // prettier-ignore
  // In 2023 chats passed between the clouds; whether they still do is written nowhere, so they risk.
  { partner: 'a tenant of 21Vianet', theirs: partners.china, type: 'teams-interop', status: 'at-risk', codes: ['teams-21vianet'] }, // prettier-ignore
  { partner: 'a private account', theirs: partners.worldwide, settings: said('their-product', 'teams-free'), type: 'teams-native', status: 'works', listsCount: false }, // prettier-ignore
  { partner: 'a private Skype account', theirs: partners.nothing, settings: said('their-product', 'skype'), type: null, status: 'blocked', codes: ['dns-srv-missing', 'teams-skype-consumer'] }, // prettier-ignore
  { partner: 'XMPP only', theirs: partners.xmppOnly, type: null, status: 'blocked', codes: ['dns-srv-missing', 'pol-xmpp'] }, // prettier-ignore
];

describe('a Teams tenant of ours and', () => {
  for (const row of tenants) {
    for (const [index, list] of Object.keys(lists).entries()) {
      const code = row.listsCount === false ? '' : (closedCodes[index] ?? '');
      it(`${row.partner}; ${list}: ${code === '' ? row.status : code}`, () => {
        // The table is keyed by its own names.
        const tenantFederation = lists[list as keyof typeof lists];
        const { directions, type } = judgeOwn({
          theirs: row.theirs,
          platform: 'teams',
          settings: { ...healthyTenantSettings, tenantFederation, ...row.settings },
        });
        const wanted = [...(row.codes ?? []), ...(code === '' ? [] : [code])];
        assert.equal(directions.outbound.status, code === '' ? row.status : 'blocked');
        assert.deepEqual([...directions.outbound.causes].sort(), wanted.sort());
        assert.equal(type, row.type);
      });
    }
  }

  it('a tenant of another cloud while our own record is missing: blocked to us', () => {
    const report = judgeOwn({
      theirs: partners.china,
      platform: 'teams',
      seen: withoutRecord,
      settings: healthyTenantSettings,
    });
    assert.equal(report.directions.inbound.status, 'blocked');
    assert.ok(report.directions.inbound.causes.includes('dns-srv-missing'));
  });

  const sales = (differs: object) => ({
    policies: [{ identity: 'Tag:Sales', enableFederationAccess: true, ...differs }],
    effective: [],
  });
  const inSales = tenantUser({ externalAccessPolicy: 'Sales' });
  const custom = { ...openTenant, customizeFederation: true };
  const modifiers: readonly [string, Settings, Status, string][] = [
    ['the switch is off', { tenantFederation: { ...openTenant, allowFederatedUsers: false } }, 'blocked', 'teams-fed-off'], // prettier-ignore
    ['the policy of the person denies', { tenantUser: tenantUser(), tenantUserPolicy: policyOf(false) }, 'blocked', 'teams-user-policy'], // prettier-ignore
    ['a policy denies, and nobody told whose', { tenantUserPolicy: policyOf(false) }, 'at-risk', 'teams-user-policy'], // prettier-ignore
    ['the rule of the person denies', { tenantFederation: custom, tenantUser: inSales, tenantUserPolicy: sales({ communicationWithExternalOrgs: 'BlockAllExternalDomains' }) }, 'blocked', 'teams-granular'], // prettier-ignore
    ['the rule of the person lets in whom the list leaves out', { tenantFederation: { ...lists['a list without them'], customizeFederation: true }, tenantUser: inSales, tenantUserPolicy: sales({ communicationWithExternalOrgs: 'AllowAllExternalDomains' }) }, 'works', ''], // prettier-ignore
    ['the rule of the person denies, and nobody showed whether such rules count', { tenantFederation: { ...openTenant, customizeFederation: undefined }, tenantUser: inSales, tenantUserPolicy: sales({ communicationWithExternalOrgs: 'BlockAllExternalDomains' }) }, 'cannot-tell', ''], // prettier-ignore
    ['the list leaves them out, and rules of people count that nobody showed', { tenantFederation: { ...lists['a list without them'], customizeFederation: true } }, 'cannot-tell', 'teams-not-allowed'], // prettier-ignore
    ['the person is blocked by address', { tenantUser: tenantUser(), tenantFederation: { ...openTenant, blockExternalAccessUserAccess: true, blockedUsers: ['alice@fabrikam.com'] } }, 'blocked', 'teams-blocked-user'], // prettier-ignore
    ['the account of the person is switched off', { tenantUser: tenantUser({ accountEnabled: false }) }, 'blocked', 'teams-account-off'], // prettier-ignore
    ['our domain is switched off', { tenantSipDomains: whole({ domain: 'fabrikam.com', status: 'Disabled' }) }, 'blocked', 'teams-sipdomain-off'], // prettier-ignore
    ['another domain of ours is switched off', { tenantSipDomains: whole({ domain: 'fabrikam.com', status: 'Enabled' }, { domain: 'adatum.com', status: 'Disabled' }) }, 'works', ''], // prettier-ignore
    ['the person is on servers', { tenantUser: tenantUser({ hostingProvider: 'SRV:', accountType: 'SfbOnPremUser' }) }, 'blocked', 'teams-onprem-homed'], // prettier-ignore
    ['trial tenants are let in', { ...said('trial-only', 'theirs'), tenantFederation: { ...openTenant, externalAccessWithTrialTenants: 'Allowed' } }, 'works', ''], // prettier-ignore
    ['private accounts are shut out', { ...said('their-product', 'teams-free'), tenantFederation: { ...openTenant, allowTeamsConsumer: false } }, 'blocked', 'teams-consumer'], // prettier-ignore
  ];
  for (const [when, settings, status, codes] of modifiers) {
    it(`a tenant; ${when}: ${status}`, () => {
      const cell = cellOf({
        theirs: partners.worldwide,
        platform: 'teams',
        settings: { ...healthyTenantSettings, ...settings },
      });
      assert.deepEqual(cell, [status, codes, 'teams-native']);
    });
  }
});

const blockedOnline = { ...healthyHybrid.tenantFederation, blockedDomains: ['contoso.com'] };
const onServers: Settings = { ourUser: serverUser() };
const inCloud: Settings = { tenantUser: tenantUser() };
const sharing = { ...lyncOnline, enabledSharedAddressSpace: true, hostsOcsUsers: true };
const hybrids: readonly [string, PartyFacts, Settings, Cell][] = [
  ['on servers; a tenant', partners.worldwide, onServers, ['works', '', 'hosting-provider']],
  ['on servers; own servers', partners.edge, onServers, ['works', '', 'discovered']],
  ['in the cloud; a tenant', partners.worldwide, inCloud, ['works', '', 'teams-native']],
  ['in the cloud; own servers', partners.edge, inCloud, ['works', '', 'teams-interop']],
  ['unknown where; own servers', partners.edge, {}, ['works', '', null]],
  ['in the cloud, where the partner is blocked', partners.edge, { ...inCloud, tenantFederation: blockedOnline }, ['blocked', 'teams-blocked', 'teams-interop']], // prettier-ignore
  ['on servers, where only the tenant blocks', partners.edge, { ...onServers, tenantFederation: blockedOnline }, ['works', '', 'discovered']], // prettier-ignore
  ['unknown where, and only the tenant blocks', partners.edge, { tenantFederation: blockedOnline }, ['at-risk', 'teams-blocked hyb-list-mismatch', null]], // prettier-ignore
  ['unknown where, and both block', partners.edge, { tenantFederation: blockedOnline, ourBlockedDomains: whole({ domain: 'contoso.com' }) }, ['blocked', 'pol-blocked teams-blocked', null]], // prettier-ignore
];

describe('a hybrid of ours, with the person', () => {
  const seen = healthyEdge('fabrikam.com');
  for (const [when, theirs, settings, cell] of hybrids) {
    it(`${when}: ${cell[0]} ${cell[1]}`, () => {
      const own = { ...healthyHybrid, ...settings };
      assert.deepEqual(cellOf({ theirs, platform: 'hybrid', seen, settings: own }), cell);
    });
  }

  it('is told first what touches both directions', () => {
    const toCloud = withFacts(healthyEdge('fabrikam.com'), {
      federationSrv: srvAnswer([srv({ target: microsoftHost })]),
      clientRecords: {
        lyncdiscover: nameAnswer('lyncdiscover.fabrikam.com'),
        sip: nameAnswer('sip.fabrikam.com'),
        sipTls: nameAnswer('_sip._tls.fabrikam.com', { type: 'SRV' }),
      },
    });
    const settings = { ...healthyHybrid, ...onServers };
    const { findings } = judgeOwn({ theirs: partners.edge, platform: 'hybrid', seen: toCloud, settings }); // prettier-ignore
    const told = findings.filter(({ severity }) => severity !== 'notes').map(({ code }) => code);
    assert.deepEqual(told, ['hyb-dns-cloud', 'cli-sip-tls-missing']);
  });

  it('in the cloud hears nothing of a record that leads there', () => {
    const toCloud = withFacts(healthyEdge('fabrikam.com'), {
      federationSrv: srvAnswer([srv({ target: microsoftHost })]),
    });
    const settings = { ...healthyHybrid, ...inCloud };
    const { findings } = judgeOwn({ theirs: partners.edge, platform: 'hybrid', seen: toCloud, settings }); // prettier-ignore
    const found = findings.find(({ code }) => code === 'hyb-dns-cloud');
    assert.equal(found?.severity, 'notes');
  });

  // What comes in passes our Edge and our servers, also to people in the tenant; what goes out does not.
  const incoming: readonly [string, Settings, Status, Status, string][] = [
    ['in the cloud, where only our servers block the partner', { ...inCloud, ourBlockedDomains: whole({ domain: 'contoso.com' }) }, 'works', 'blocked', 'pol-blocked'], // prettier-ignore
    ['in the cloud, which the provider does not share', { ...inCloud, ourHostingProviders: whole(lyncOnline) }, 'works', 'blocked', 'hyb-provider-flags'], // prettier-ignore
    ['in the cloud, which no provider leads to', { ...inCloud, ourHostingProviders: whole() }, 'works', 'blocked', 'hyb-provider-missing'], // prettier-ignore
    ['in the cloud, whose provider is switched off', { ...inCloud, ourHostingProviders: whole({ ...sharing, enabled: false }) }, 'works', 'blocked', 'hyb-provider-flags'], // prettier-ignore
    ['in the cloud, and nobody showed the providers', { ...inCloud, ourHostingProviders: unknown('not-pasted') }, 'works', 'cannot-tell', ''], // prettier-ignore
    ['in the cloud, and the flags of the provider were not shown', { ...inCloud, ourHostingProviders: whole({ ...sharing, hostsOcsUsers: undefined }) }, 'works', 'cannot-tell', ''], // prettier-ignore
    ['in the cloud, and whether the tenant shares was not shown', { ...inCloud, tenantFederation: { ...openTenant, sharedSipAddressSpace: undefined } }, 'works', 'cannot-tell', ''], // prettier-ignore
    ['anywhere, which no provider leads to', { ourHostingProviders: whole() }, 'works', 'at-risk', 'hyb-provider-missing'], // prettier-ignore
    ['on servers, and no provider leads to the cloud', { ...onServers, ourHostingProviders: whole() }, 'works', 'works', ''], // prettier-ignore
    ['on servers, and the provider does not share', { ...onServers, ourHostingProviders: whole(lyncOnline) }, 'works', 'works', ''], // prettier-ignore
    ['in the cloud, while the certificate leaves out another domain of ours', { ...inCloud, tenantSipDomains: whole({ domain: 'taitung.com' }) }, 'works', 'works', ''], // prettier-ignore
    ['in the cloud, while the policy of servers denies', { ...inCloud, ourUserPolicy: policyOf(false) }, 'works', 'works', ''], // prettier-ignore
    ['in the cloud, while nobody showed the switches of our Edge', { ...inCloud, ourAccessEdge: unknown('not-pasted') }, 'works', 'cannot-tell', ''], // prettier-ignore
  ];
  for (const [when, settings, outbound, inbound, code] of incoming) {
    it(`${when}: ${outbound} to them, ${inbound} from them`, () => {
      const own = { ...healthyHybrid, ...settings };
      const { directions } = judgeOwn({
        theirs: partners.edge,
        platform: 'hybrid',
        seen,
        settings: own,
      });
      assert.deepEqual(
        [directions.outbound.status, directions.inbound.status, directions.inbound.causes[0] ?? ''],
        [outbound, inbound, code],
      );
    });
  }

  it('anywhere, while our record leads to Microsoft: at risk', () => {
    const cell = cellOf({
      theirs: partners.edge,
      platform: 'hybrid',
      seen: healthyTenant(worldwide, 'fabrikam.com'),
      settings: healthyHybrid,
    });
    assert.deepEqual(cell, ['at-risk', 'hyb-dns-cloud', null]);
  });
});

// Servers and tenant of one domain: outbound is from the servers to the tenant.
const shared: readonly [string, Settings, Status, Status, string][] = [
  ['all is in order', {}, 'works', 'works', ''],
  ['federation is switched off', { ourAccessEdge: { ...openEdge, allowFederatedUsers: false } }, 'blocked', 'blocked', 'pol-fed-disabled'], // prettier-ignore
  ['the provider does not share', { ourHostingProviders: whole(lyncOnline) }, 'blocked', 'at-risk', 'hyb-provider-flags'], // prettier-ignore
  ['no provider leads to the tenant', { ourHostingProviders: whole() }, 'blocked', 'at-risk', 'hyb-provider-missing'], // prettier-ignore
  ['the tenant does not share', { tenantFederation: openTenant }, 'blocked', 'blocked', 'hyb-shared-false'], // prettier-ignore
  ['the Edge does not find its own record', said('edge-finds-own-record', 'no'), 'at-risk', 'blocked', 'hyb-edge-srv'], // prettier-ignore
  ['the account points to the wrong place', { tenantUser: tenantUser({ hostingProvider: 'SRV:', onPremHostingProvider: sipfed }) }, 'blocked', 'blocked', 'hyb-hosting-attr'], // prettier-ignore
  ['nobody showed the providers', { ourHostingProviders: unknown('not-pasted') }, 'cannot-tell', 'works', ''], // prettier-ignore
];

describe('two people of one shared domain', () => {
  for (const [when, settings, outbound, inbound, codes] of shared) {
    it(`${when}: ${outbound} to the tenant, ${inbound} to the servers`, () => {
      const seen = healthyEdge('fabrikam.com');
      const { directions, picture, type } = judgeOwn({
        their: 'fabrikam.com',
        theirs: seen,
        seen,
        platform: 'hybrid',
        settings: { ...healthyHybrid, ...settings },
      });
      const causes = [...new Set([...directions.outbound.causes, ...directions.inbound.causes])];
      assert.deepEqual(
        [directions.outbound.status, directions.inbound.status, causes.join(' '), picture, type],
        [outbound, inbound, codes, 'SAME-DOMAIN', null],
      );
    });
  }
});

describe('a partner that is blocked and not allowed', () => {
  const settings = {
    ...healthyServers,
    ourAccessEdge: closedEdge,
    ourAllowedDomains: whole({ domain: 'litware.com' }),
    ourBlockedDomains: whole({ domain: 'contoso.com' }),
  };

  // New-CsAllowedDomain fails while the domain is on the blocked list.
  it('is taken off the blocked list first, in the causes and in the commands', () => {
    const report = judgeOwn({ theirs: partners.edge, platform: 'onprem', settings });
    const commands = report.findings.flatMap(({ fix }) => fix.commands);
    assert.deepEqual(report.directions.outbound.causes, ['pol-blocked', 'pol-not-allowed']);
    assert.deepEqual(commands, [
      'Remove-CsBlockedDomain -Identity contoso.com',
      'Get-CsBlockedDomain',
      'New-CsAllowedDomain -Identity contoso.com',
      'Get-CsAllowedDomain',
    ]);
  });
});

describe('what nobody pasted', () => {
  const ways: readonly [string, PartyFacts, Settings, string | undefined, string][] = [
    ['the switches', partners.edge, { ...healthyServers, ourAccessEdge: unknown('not-pasted') }, 'Get-CsAccessEdgeConfiguration', 'onprem'], // prettier-ignore
    ['the allowed list', partners.edge, { ...healthyServers, ourAllowedDomains: unknown('not-pasted') }, 'Get-CsAllowedDomain', 'onprem'], // prettier-ignore
    ['part of the allowed list', partners.edge, { ...healthyServers, ourAllowedDomains: { extent: 'part', entries: [] } }, 'Get-CsAllowedDomain | Format-List', 'onprem'], // prettier-ignore
    ['the blocked list', partners.edge, { ...healthyServers, ourBlockedDomains: unknown('not-pasted') }, 'Get-CsBlockedDomain', 'onprem'], // prettier-ignore
    ['the providers, for a tenant', partners.worldwide, { ...healthyServers, ourHostingProviders: unknown('not-pasted') }, 'Get-CsHostingProvider', 'onprem'], // prettier-ignore
    ['the policies', partners.edge, { ...healthyServers, ourUserPolicy: unknown('not-pasted') }, 'Get-CsExternalAccessPolicy', 'onprem'], // prettier-ignore
    ['the tenant', partners.worldwide, { tenantUserPolicy: policyOf(true) }, 'Get-CsTenantFederationConfiguration', 'teams'], // prettier-ignore
  ];
  for (const [what, theirs, settings, command, platform] of ways) {
    it(`cannot tell without ${what}, blames nothing, and names the command`, () => {
      const report = judgeOwn({ theirs, settings, platform: platform as Platform });
      assert.equal(report.directions.outbound.status, 'cannot-tell');
      assert.deepEqual(report.directions.outbound.causes, []);
      const entry = report.unchecked.find(({ check }) => check === 'our-settings');
      assert.deepEqual(entry?.how, { command });
    });
  }

  it('does not need the providers for an own Edge', () => {
    const settings = { ...healthyServers, ourHostingProviders: unknown('not-pasted') };
    const { directions } = judgeOwn({ theirs: partners.edge, settings });
    assert.equal(directions.outbound.status, 'works');
  });

  it('is told in one entry, and no check of settings is listed by itself', () => {
    const report = judgeOwn({ theirs: partners.edge, settings: {}, platform: 'onprem' });
    assert.deepEqual(
      report.unchecked.map(({ check }) => check),
      ['our-settings', 'their-settings'],
    );
  });

  it('does not judge messages to us while nobody named our domain', () => {
    const report = judgeOwn({ theirs: partners.edge, settings: healthyServers, ourless: true });
    assert.equal(report.directions.outbound.status, 'works');
    assert.equal(report.directions.inbound.status, 'cannot-tell');
  });

  it('names the partner in the command that fills the empty list of a tenant', () => {
    const tenantFederation: FactValues['tenantFederation'] = {
      ...openTenant,
      allows: 'list',
      allowedDomains: [],
    };
    const settings = { ...healthyTenantSettings, tenantFederation };
    const { findings } = judgeOwn({ theirs: partners.worldwide, settings, platform: 'teams' });
    const blank = findings.find(({ code }) => code === 'teams-allowed-blank');
    assert.ok(blank?.fix.commands.some((command) => command.includes("'contoso.com'")));
  });

  it('says nothing in a version that does not show our own side yet', () => {
    const saved = ownWorld({
      theirs: partners.edge,
      settings: { ...healthyServers, ourAccessEdge: { allowFederatedUsers: false } },
    });
    const report = conclude(saved, { rules: 'test', deliveries: ['main-job'] });
    assert.deepEqual(
      report.findings.map(({ code }) => code),
      ['tls-mtls-expected', 'tls-mtls-expected'],
    );
    assert.equal(report.directions.outbound.status, 'cannot-tell');
  });
});

describe('what our settings show of our platform', () => {
  const platformOf = (settings: Settings, theirs: PartyFacts = partners.worldwide) =>
    judgeOwn({ theirs, settings, seen: withoutRecord }).type;

  it('is servers by their cmdlets, a tenant by its own, a hybrid by both', () => {
    assert.equal(platformOf(healthyServers), 'hosting-provider');
    assert.equal(platformOf(healthyTenantSettings), 'teams-native');
    assert.equal(platformOf({ ...healthyHybrid, ...onServers }), 'hosting-provider');
    assert.equal(platformOf({ ...healthyHybrid, ...inCloud }), 'teams-native');
  });

  it('is what a person says before what settings show', () => {
    assert.equal(platformOf(said('teams-or-servers', 'teams')), 'teams-native');
  });
});

describe('an Edge Server of ours that failed when it was looked at', () => {
  const unwalked = { tlsHandshake: unknown('not-asked'), certificateChain: unknown('not-asked') };
  const host = 'sip.fabrikam.com';
  const ours = (differs: Parameters<typeof healthyEdge>[1]) => healthyEdge('fabrikam.com', differs);
  const rows: readonly (readonly [when: string, seen: PartyFacts, outbound: string])[] = [
    ['it is silent', ours({ tcpConnect: [tcp('timeout', { host })], ...unwalked }), 'cannot-tell'],
    ['it refuses', ours({ tcpConnect: [tcp('refused', { host })], ...unwalked }), 'cannot-tell'],
    [
      'it ends TLS without a certificate',
      ours({
        tlsHandshake: [{ ...noCertificate('silent'), host }],
        certificateChain: unknown('not-asked'),
      }),
      'cannot-tell',
    ],
    ['it is fine', ours({}), 'works'],
    ['nobody tried it', ours({ tcpConnect: unknown('not-asked'), ...unwalked }), 'works'],
    [
      'nobody here may try it',
      ours({ tcpConnect: [tcp('not-allowed', { host })], ...unwalked }),
      'works',
    ],
  ];
  for (const [when, seen, outbound] of rows)
    it(`does not count as working in either direction: ${when}`, () => {
      const { directions } = judgeOwn({
        theirs: partners.edge,
        settings: healthyServers,
        seen,
      });
      assert.equal(directions.outbound.sides.ours, outbound);
      assert.equal(directions.inbound.sides.ours === 'works', when === 'it is fine');
    });
});
