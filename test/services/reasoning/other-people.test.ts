import assert from 'node:assert/strict';
import { headlineOf } from '../../../locales/headline.ts';
import { insideReasonOf } from '../../../locales/letter-inside-reason.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Platform, Report, Status } from '../../../services/model/report.ts';
import {
  closedEdge,
  healthyServers,
  healthyTenantSettings,
  judgeOwn,
  openTenant,
  serverUser,
  tenantUser,
} from './own-worlds.ts';
import { partners } from './worlds.ts';

const noFederation = {
  policies: [
    { identity: 'Global', enableFederationAccess: true },
    { identity: 'Tag:NoFed', enableFederationAccess: false },
  ],
  effective: [],
};
const named = (name: string) => ({
  identity: name,
  sipAddress: `${name}@fabrikam.com`,
  userPrincipalName: `${name}@fabrikam.com`,
});
const listed = <E>(...lists: readonly { readonly entries: readonly E[] }[]) => ({
  entries: lists.flatMap(({ entries }) => entries),
  missing: [],
});
const onServers = (differs: Parameters<typeof serverUser>[0]) => ({
  ...healthyServers,
  ourUserPolicy: noFederation,
  ourUser: listed(serverUser(), serverUser({ ...named('bo'), ...differs })),
});
const inTenant = (differs: Parameters<typeof tenantUser>[0]) => ({
  ...healthyTenantSettings,
  tenantUserPolicy: noFederation,
  tenantUser: listed(tenantUser(), tenantUser({ ...named('bo'), mail: null, ...differs })),
});

interface Row {
  readonly of: string;
  readonly settings: Parameters<typeof judgeOwn>[0]['settings'];
  readonly platform: Platform;
  readonly code: string;
  /** What it does to somebody who is asked about. */
  readonly status: Status;
}

const rows: readonly Row[] = [
  { of: 'an account of servers that is off', settings: onServers({ enabled: false }), platform: 'onprem', code: 'pol-account-off', status: 'blocked' }, // prettier-ignore
  { of: 'a policy of servers', settings: onServers({ externalAccessPolicy: 'NoFed' }), platform: 'onprem', code: 'pol-user-policy', status: 'blocked' }, // prettier-ignore
  { of: 'a policy of the tenant', settings: inTenant({ externalAccessPolicy: 'NoFed' }), platform: 'teams', code: 'teams-user-policy', status: 'blocked' }, // prettier-ignore
  { of: 'a missing licence', settings: inTenant({ featureTypes: [] }), platform: 'teams', code: 'teams-no-licence', status: 'blocked' }, // prettier-ignore
  { of: 'the mode Islands', settings: inTenant({ teamsUpgradeEffectiveMode: 'Islands' }), platform: 'teams', code: 'teams-islands', status: 'works' }, // prettier-ignore
];

const judge = ({ settings, platform }: Row, person?: string): Report =>
  judgeOwn({ theirs: partners.edge, settings, platform, ...(person !== undefined && { person }) });
const verdict = (report: Report, locale: 'en' | 'zh-TW' = 'en') =>
  headlineOf(report, { speaker: createSpeaker(locale), timeZone: 'Asia/Taipei' });

describe('what is wrong with one person of a listing', () => {
  for (const row of rows) {
    it(`counts for that person: ${row.of}`, () => {
      assert.equal(judge(row, 'bo@fabrikam.com').directions.outbound.status, row.status);
    });

    it(`is a note when another person is asked about: ${row.of}`, () => {
      for (const person of ['alice@fabrikam.com', 'sip:Alice@fabrikam.com']) {
        const report = judge(row, person);
        const { outbound, inbound } = report.directions;
        assert.deepEqual([outbound.status, inbound.status], ['works', 'works']);
        const found = report.findings.filter(({ code }) => code === row.code);
        assert.deepEqual(
          found.map(({ severity }) => severity),
          ['notes'],
        );
      }
    });
  }

  it('leaves what is wrong for all as it is', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('the table is empty');
    const settings = { ...row.settings, ourAccessEdge: closedEdge };
    const report = judge({ ...row, settings }, 'alice@fabrikam.com');
    assert.equal(report.directions.outbound.status, 'blocked');
    assert.deepEqual(report.directions.outbound.causes, ['pol-discovery-off']);
  });

  it('is told as that of some people while nobody is named, in both languages', () => {
    const [row] = rows;
    if (row === undefined) throw new Error('the table is empty');
    for (const person of [undefined, 'kate@contoso.com']) {
      const report = judge(row, person);
      assert.equal(report.directions.outbound.status, 'at-risk');
      assert.match(verdict(report).lead, /^Only some of the people .* bo@fabrikam\.com/u);
      assert.match(
        verdict(report, 'zh-TW').lead,
        /^列出來的人裡，只有一部分有問題：bo@fabrikam\.com/u,
      );
    }
  });

  it('is told by its title when all who were shown have it', () => {
    const settings = { ...healthyServers, ourUser: listed(serverUser({ enabled: false }), serverUser({ ...named('bo'), enabled: false })) }; // prettier-ignore
    const report = judgeOwn({ theirs: partners.edge, settings, platform: 'onprem' });
    assert.match(verdict(report).lead, /^The account of alice@fabrikam\.com is switched off/u);
    assert.match(verdict(report, 'zh-TW').lead, /^alice@fabrikam\.com 的帳戶停用了/u);
  });

  it('blocks as theirs alone was shown, also when a person of the partner is named', () => {
    const settings = { ...healthyServers, ourUser: serverUser({ enabled: false }) };
    const report = judgeOwn({ theirs: partners.edge, settings, platform: 'onprem', person: 'kate@contoso.com' }); // prettier-ignore
    assert.equal(report.directions.outbound.status, 'blocked');
  });

  it('keeps plain notes to the person who is asked about', () => {
    const settings = onServers({});
    const users = (person?: string) =>
      judgeOwn({ theirs: partners.edge, settings, platform: 'onprem', ...(person !== undefined && { person }) }) // prettier-ignore
        .findings.filter(({ code }) => code === 'pol-user-policy-null')
        .map(({ args }) => (args as { user?: string }).user);
    assert.deepEqual(users('alice@fabrikam.com'), ['alice@fabrikam.com']);
    assert.equal(users().length, 2);
  });

  it('is no point of a letter to our people unless somebody asked about that person', () => {
    const settings = {
      ...healthyServers,
      ourBlockedDomains: { extent: 'whole' as const, entries: [{ domain: 'contoso.com' }] },
      ourUser: serverUser(),
    };
    const notes = (person?: string) =>
      insideReasonOf(
        judgeOwn({ theirs: partners.edge, settings, platform: 'onprem', ...(person !== undefined && { person }) }), // prettier-ignore
        'edge',
      )?.notes.map(({ code }) => code);
    assert.deepEqual(notes(), []);
    assert.deepEqual(notes('alice@fabrikam.com'), ['pol-user-policy-null']);
  });

  it('counts for a rule of a policy as well', () => {
    const rule = { identity: 'Tag:Few', enableFederationAccess: true, communicationWithExternalOrgs: 'AllowSpecificExternalDomains', allowedExternalDomains: ['litware.com'] }; // prettier-ignore
    const settings = {
      ...inTenant({ externalAccessPolicy: 'Few' }),
      tenantUserPolicy: {
        policies: [
          {
            identity: 'Global',
            enableFederationAccess: true,
            communicationWithExternalOrgs: 'OrganizationDefault',
          },
          rule,
        ],
        effective: [],
      },
      tenantFederation: { ...openTenant, customizeFederation: true },
    };
    const status = (person: string) =>
      judgeOwn({ theirs: partners.edge, settings, platform: 'teams', person }).directions.outbound
        .status;
    assert.equal(status('alice@fabrikam.com'), 'works');
    assert.equal(status('bo@fabrikam.com'), 'blocked');
  });
});
