import assert from 'node:assert/strict';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import { whatIf } from '../../../services/reasoning/what-if.ts';
import type { Change } from '../../../services/model/what-next.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import type { Platform } from '../../../services/model/report.ts';
import { healthyEdge, healthyTenant, unknown, worldwide } from '../../support/healthy.ts';
import { line } from '../checks/rows/told.ts';
import {
  closedEdge,
  healthyServers,
  healthyHybrid,
  healthyTenantSettings,
  openTenant,
  ownSide,
  ownWorld,
  policyOf,
  serverUser,
  tenantUser,
  whole,
  withHost,
} from './own-worlds.ts';
import { isDeclined } from '../../../services/reasoning/refused.ts';
import { partners, worldOf } from './worlds.ts';

const hidden = unknown('not-pasted');

describe('the next question', () => {
  const ask = (settings: object, declined: readonly string[] = []) =>
    nextQuestion(ownWorld({ theirs: partners.edge, settings, platform: 'onprem' }), {
      ...ownSide,
      declined,
    });

  it('is none when both directions are decided', () => {
    assert.equal(ask(healthyServers), undefined);
  });

  it('is the one missing setting, with what each outcome would mean', () => {
    const question = ask({ ...healthyServers, ourAccessEdge: hidden });
    assert.equal(question?.fact, 'ours.ourAccessEdge');
    assert.deepEqual(question.how, { command: 'Get-CsAccessEdgeConfiguration' });
    assert.equal(question.role, 'lync-admin');
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions, causes, type }) => [outcome, directions.outbound, causes.join(), type]), // prettier-ignore
      [
        ['open', 'works', '', 'discovered'],
        ['closed', 'blocked', 'pol-discovery-off', null],
        ['switched-off', 'blocked', 'pol-fed-disabled', 'discovered'],
      ],
    );
    assert.deepEqual(question.otherwise, []);
  });

  it('is the same command of the other side, where one side alone was declined', () => {
    const how = { command: 'Get-CsExternalAccessPolicy' };
    const [servers, tenant] = ['ours.ourUserPolicy', 'ours.tenantUserPolicy'] as const;
    for (const declined of [[servers], ['server:Get-CsExternalAccessPolicy']]) {
      assert.equal(isDeclined(servers, how, declined), true);
      assert.equal(isDeclined(tenant, how, declined), false);
    }
    assert.equal(isDeclined(tenant, how, ['tenant:get-csexternalaccesspolicy']), true);
    assert.equal(isDeclined(servers, how, [tenant]), false);
    assert.equal(isDeclined(tenant, how, ['Get-CsExternalAccessPolicy']), true);
  });

  it('stays open where a look or a test was declined, which no cmdlet shows', () => {
    const how = { command: 'Get-CsAccessEdgeConfiguration' };
    for (const fact of ['ours.resolverViews', 'ours.portTests'])
      assert.equal(isDeclined('ours.ourAccessEdge', how, [fact]), false);
  });

  it('is what decides most first: lists and switches before the blocked list', () => {
    const question = ask({
      ...healthyServers,
      ourAccessEdge: closedEdge,
      ourAllowedDomains: hidden,
      ourBlockedDomains: hidden,
    });
    assert.equal(question?.fact, 'ours.ourAllowedDomains');
    assert.deepEqual(question.otherwise, ['ours.ourBlockedDomains']);
  });

  it('is the next best when the first cannot be had, until nothing is left', () => {
    const settings = {
      ...healthyServers,
      ourAccessEdge: closedEdge,
      ourAllowedDomains: hidden,
      ourBlockedDomains: hidden,
    };
    assert.equal(ask(settings, ['ours.ourAllowedDomains'])?.fact, 'ours.ourBlockedDomains');
    assert.equal(ask(settings, ['ours.ourAllowedDomains', 'ours.ourBlockedDomains']), undefined);
  });

  it('is what we run, as long as nobody knows', () => {
    const question = nextQuestion(worldOf({ theirs: partners.teamsWithoutRecord }), ownSide);
    assert.equal(question?.fact, 'platform');
    assert.deepEqual(question.how, { code: 'teams-or-servers' });
    assert.equal(question.role, 'person');
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions }) => [outcome, directions.outbound]),
      [
        ['teams', 'cannot-tell'],
        ['servers', 'blocked'],
        ['hybrid', 'blocked'],
      ],
    );
  });

  it('is what we run, also when somebody told how the trouble shows', () => {
    const settings = { answers: [{ question: 'which-way', value: 'ours' }] };
    const ask = (seen: PartyFacts) =>
      nextQuestion(ownWorld({ theirs: partners.edge, settings, seen }), ownSide)?.fact;
    assert.equal(ask(healthyEdge('fabrikam.com')), 'platform');
    // The record of our own domain leads to Microsoft.
    assert.equal(ask(healthyTenant(worldwide, 'fabrikam.com')), 'ours.tenantFederation');
  });

  it('is the tenant for a tenant', () => {
    const settings = { ...healthyTenantSettings, tenantFederation: hidden };
    const saved = ownWorld({ theirs: partners.worldwide, settings, platform: 'teams' });
    const question = nextQuestion(saved, ownSide);
    assert.equal(question?.role, 'tenant-admin');
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions }) => [outcome, directions.outbound]),
      [
        ['open', 'works'],
        ['listed', 'works'],
        ['not-listed', 'blocked'],
        ['blocked', 'blocked'],
        ['switched-off', 'blocked'],
      ],
    );
  });

  it('is their record when nobody answered for it', () => {
    const saved = ownWorld({ theirs: partners.dnsSilent, settings: healthyServers });
    const question = nextQuestion(saved, ownSide);
    assert.equal(question?.fact, 'federationSrv');
    assert.deepEqual(question.how, {
      command: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
    });
  });
});

describe('the next question, by how many it concerns', () => {
  const ask = (value: string, declined: readonly string[] = [], platform: Platform = 'onprem') =>
    nextQuestion(
      ownWorld({
        theirs: partners.edge,
        settings: { answers: [{ question: 'one-person-or-all', value }] },
        platform,
      }),
      { ...ownSide, declined },
    )?.fact;

  it('is the account where it is one person, and the switch of everybody else', () => {
    assert.equal(ask('one'), 'ours.ourUser');
    assert.equal(ask('all'), 'ours.ourAccessEdge');
  });

  it('is the policies behind the account, and nothing that counts for those who can', () => {
    assert.equal(ask('one', ['ours.ourUser']), 'ours.ourUserPolicy');
    assert.equal(ask('one', ['ours.ourUser', 'ours.ourUserPolicy']), undefined);
    assert.equal(ask('one', [], 'teams'), 'ours.tenantUser');
  });

  it('stays open in a hybrid, where that person may live alone on the other half', () => {
    const people = ['ourUser', 'tenantUser', 'ourUserPolicy', 'tenantUserPolicy'];
    const declined = people.map((name) => `ours.${name}`);
    assert.notEqual(ask('one', declined, 'hybrid'), undefined);
  });
});

describe('the next question, by the way that fails', () => {
  const told = (value: string) => ({ answers: [{ question: 'which-way' as const, value }] });
  const ask = (value: string, settings: object, rest: object = {}) =>
    nextQuestion(
      ownWorld({
        theirs: partners.worldwide,
        settings: { ...settings, ...told(value) },
        platform: 'onprem',
        ...rest,
      }),
      ownSide,
    )?.fact;

  it('is none when that way is decided, whatever the other is', () => {
    const settings = { ...healthyServers, ourHostingProviders: hidden };
    assert.equal(ask('ours', settings), 'ours.ourHostingProviders');
    assert.equal(ask('both', settings), 'ours.ourHostingProviders');
    assert.equal(ask('theirs', settings), undefined);
  });

  it('is our domain, when nobody named whom they cannot reach', () => {
    assert.equal(ask('theirs', healthyServers, { our: undefined }), 'our-domain');
    assert.notEqual(ask('ours', healthyServers, { our: undefined }), 'our-domain');
  });
});

describe('the next question after an error', () => {
  const lookup = line('1008', { attributes: { domain: 'contoso.com' } });
  const record = '_sipfederationtls._tcp.contoso.com';
  const view = (outcome: 'records' | 'no-such-name', from?: string) => ({
    resolverViews: [
      {
        record,
        type: 'SRV',
        server: null,
        outcome,
        answers: [],
        targets: outcome === 'records' ? ['sip.contoso.com'] : [],
        ...(from !== undefined && { from }),
      },
    ],
  });
  const world = (settings: object, theirs: PartyFacts = partners.edge) =>
    ownWorld({ theirs, settings: { ...healthyServers, errorLines: [lookup], ...settings } });
  const ask = (settings: object, theirs?: PartyFacts) =>
    nextQuestion(world(settings, theirs), ownSide);

  it('is what DNS on our Edge answers, where that says it found no record and we see one', () => {
    const question = ask({});
    assert.equal(question?.fact, 'ours.resolverViews');
    assert.deepEqual(question.how, { command: `Resolve-DnsName -Type SRV ${record}` });
    assert.equal(question.because, 'edge-view');
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions }) => [outcome, directions.outbound]),
      [
        ['denies', 'blocked'],
        ['finds', 'works'],
      ],
    );
    assert.equal(ask({ ourAccessEdge: hidden })?.fact, 'ours.resolverViews');
  });

  it('is not that once somebody looked there, nor where we see no record either', () => {
    assert.equal(ask(view('records')), undefined);
    assert.equal(ask(view('no-such-name', 'edge')), undefined);
    assert.equal(ask(view('records', 'PC7'))?.fact, 'ours.resolverViews');
    assert.notEqual(ask({ ourAccessEdge: hidden }, partners.hiddenEdge)?.because, 'edge-view');
  });

  it('closes the contradiction with what the Edge sees', () => {
    const means = (settings: object) =>
      conclude(world(settings), ownSide).contradictions?.map((one) => one.means);
    assert.deepEqual(means({}), ['view']);
    assert.deepEqual(means(view('records')), ['found-since']);
    assert.deepEqual(means(view('no-such-name')), ['view-shown']);
    assert.equal(conclude(world(view('records')), ownSide).directions.outbound.status, 'works');
    assert.equal(
      conclude(world(view('no-such-name')), ownSide).directions.outbound.status,
      'blocked',
    );
  });
});

describe('what we run, as an error shows it', () => {
  const platformOf = (settings: object, seen?: PartyFacts) =>
    nextQuestion(ownWorld({ theirs: partners.edge, settings, ...(seen && { seen }) }), ownSide);
  const sentence = line('client-not-set-up', {
    kind: 'client-text',
    source: null,
    sourceParty: undefined,
    direction: undefined,
  });
  const anyServer = { ...line('1002'), sourceParty: undefined };

  it('is servers, where one of ours wrote it: the tenant is not asked for', () => {
    for (const source of ['edge.fabrikam.com', 'edge01.fabrikam.local'])
      assert.equal(
        platformOf({ errorLines: [{ ...anyServer, source }] })?.role,
        'lync-admin',
        source,
      );
  });

  it('stays open, where a host of Microsoft or of the partner wrote it', () => {
    const theirs = { ...anyServer, source: 'sip.contoso.com', sourceParty: 'theirs' as const };
    for (const one of [{ ...anyServer, source: 'db3edg01.infra.lync.com' }, theirs])
      assert.equal(
        platformOf({ errorLines: [one] }, healthyEdge('fabrikam.com'))?.fact,
        'platform',
        one.source,
      );
  });

  it('is a tenant, too, where people see it in Teams; and the question says why', () => {
    const settings = { ...healthyServers, errorLines: [sentence] };
    const question = platformOf(settings);
    assert.equal(question?.fact, 'ours.tenantFederation');
    assert.equal(question.because, 'teams-client');
    // Nobody showed servers, so there is nothing to explain.
    const alone = platformOf({ errorLines: [sentence] }, healthyTenant(worldwide, 'fabrikam.com'));
    assert.equal(alone?.fact, 'ours.tenantFederation');
    assert.equal(alone.because, undefined);
  });

  it('is not Teams, where the partner saw it', () => {
    const settings = { ...healthyServers, errorLines: [{ ...sentence, direction: 'inbound' }] };
    assert.notEqual(platformOf(settings)?.fact, 'ours.tenantFederation');
  });

  it('counts both where both are run: the tenant comes after the servers', () => {
    const saved = ownWorld({ theirs: partners.edge, settings: {}, platform: 'hybrid' });
    const { otherwise = [] } = nextQuestion(saved, ownSide) ?? {};
    assert.ok(otherwise.includes('ours.tenantFederation'));
  });
});

describe('what if', () => {
  const closed = { ...healthyServers, ourAccessEdge: closedEdge };
  const tenant = (differs: object) => ({ ...healthyTenantSettings, tenantFederation: { ...openTenant, ...differs } }); // prettier-ignore
  const rows: readonly [string, Parameters<typeof ownWorld>[0], readonly Change[], object][] = [
    ['the domain is allowed', { theirs: partners.edge, settings: closed }, [{ kind: 'allow-domain' }], { outbound: ['blocked', 'works'], gone: ['pol-discovery-off'], type: [null, 'allowed-domain'] }], // prettier-ignore
    ['the entry is taken away', { theirs: partners.edge, settings: { ...closed, ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: null }) } }, [{ kind: 'remove-allowed-domain' }], { outbound: ['works', 'blocked'], added: ['pol-discovery-off'], type: ['allowed-domain', null] }], // prettier-ignore
    ['the domain is blocked', { theirs: partners.edge, settings: healthyServers }, [{ kind: 'block-domain' }], { outbound: ['works', 'blocked'], added: ['pol-blocked'] }], // prettier-ignore
    ['the domain is unblocked', { theirs: partners.edge, settings: { ...healthyServers, ourBlockedDomains: whole({ domain: 'contoso.com' }) } }, [{ kind: 'unblock-domain' }], { outbound: ['blocked', 'works'], gone: ['pol-blocked'] }], // prettier-ignore
    ['federation is switched off', { theirs: partners.edge, settings: healthyServers }, [{ kind: 'federation', on: false }], { outbound: ['works', 'blocked'], added: ['pol-fed-disabled'] }], // prettier-ignore
    ['discovery is switched on', { theirs: partners.edge, settings: closed }, [{ kind: 'discovery', on: true }], { outbound: ['blocked', 'works'], gone: ['pol-discovery-off'], type: [null, 'discovered'] }], // prettier-ignore
    ['our entry names their Edge', { theirs: partners.hiddenEdge, settings: healthyServers }, [{ kind: 'name-edge', proxyFqdn: 'sip.contoso.com' }], { outbound: ['blocked', 'works'], gone: ['dns-srv-missing'], type: [null, 'allowed-server'] }], // prettier-ignore
    ['our entry forgets their Edge', { theirs: withHost(partners.worldwide, 'edge.contoso.com', 'refused'), settings: { ...healthyServers, ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: 'edge.contoso.com' }) } }, [{ kind: 'name-edge', proxyFqdn: null }], { outbound: ['blocked', 'works'], gone: ['pol-proxyfqdn-stale'], type: ['allowed-server', 'hosting-provider'] }], // prettier-ignore
    ['the provider is enabled', { theirs: partners.worldwide, settings: { ...healthyServers, ourHostingProviders: { extent: 'whole', entries: [] } } }, [{ kind: 'hosting-provider', enabled: true }], { outbound: ['blocked', 'works'], gone: ['pol-hosting-missing'], type: [null, 'hosting-provider'] }], // prettier-ignore
    ['the policy denies', { theirs: partners.edge, settings: healthyServers }, [{ kind: 'user-policy', of: 'servers', allows: false }], { outbound: ['works', 'at-risk'], added: ['pol-user-policy'] }], // prettier-ignore
    ['the tenant allows them', { theirs: partners.worldwide, platform: 'teams', settings: tenant({ allows: 'list', allowedDomains: [] }) }, [{ kind: 'tenant-allow' }], { outbound: ['blocked', 'works'], gone: ['teams-allowed-blank'] }], // prettier-ignore
    ['the tenant unblocks them', { theirs: partners.worldwide, platform: 'teams', settings: tenant({ blockedDomains: ['contoso.com'] }) }, [{ kind: 'tenant-unblock' }], { outbound: ['blocked', 'works'], gone: ['teams-blocked'] }], // prettier-ignore
    ['the person gets another policy', { theirs: partners.edge, person: 'alice@fabrikam.com', settings: { ...healthyServers, ourUser: serverUser({ externalAccessPolicy: 'Interns' }), ourUserPolicy: { extent: 'whole', policies: [...policyOf(true).policies, ...policyOf(false, 'Tag:Interns').policies, ...policyOf(true, 'Tag:Sales').policies], effective: [] } } }, [{ kind: 'grant-policy', person: 'alice@fabrikam.com', policy: 'Sales' }], { outbound: ['blocked', 'works'], gone: ['pol-user-policy'] }], // prettier-ignore
    ['the policy of the person is taken away, as a command showed it', { theirs: partners.edge, person: 'alice@fabrikam.com', settings: { ...healthyServers, ourUser: serverUser({ externalAccessPolicy: null }), ourUserPolicy: { extent: 'whole', policies: [...policyOf(true).policies, ...policyOf(false, 'Tag:Interns').policies], effective: [{ user: 'alice@fabrikam.com', policy: 'Interns' }] } } }, [{ kind: 'grant-policy', person: 'alice@fabrikam.com', policy: null }], { outbound: ['blocked', 'works'], gone: ['pol-user-policy'] }], // prettier-ignore
    ['the person gets a policy that nobody showed', { theirs: partners.worldwide, platform: 'teams', person: 'alice@fabrikam.com', settings: { ...healthyTenantSettings, tenantUser: tenantUser({ externalAccessPolicy: null }), tenantUserPolicy: policyOf(true) } }, [{ kind: 'grant-policy', person: 'alice@fabrikam.com', policy: 'Sales' }], { outbound: ['works', 'cannot-tell'] }], // prettier-ignore
    ['the person moves to Teams, where nobody showed the policy', { theirs: partners.edge, person: 'alice@fabrikam.com', settings: { ...healthyServers, ourUser: serverUser({ externalAccessPolicy: 'Interns', hostingProvider: 'SRV:' }), ourUserPolicy: { extent: 'whole', policies: policyOf(false, 'Tag:Interns').policies, effective: [] } } }, [{ kind: 'move-person', person: 'alice@fabrikam.com', to: 'cloud' }], { outbound: ['blocked', 'cannot-tell'], gone: ['pol-user-policy'], added: ['hyb-provider-flags'] }], // prettier-ignore
    ['they publish the record of an Edge that we saw', { theirs: partners.hiddenEdge, settings: healthyServers }, [{ kind: 'publish-record', party: 'theirs', target: 'sip.contoso.com' }], { outbound: ['blocked', 'works'], gone: ['dns-srv-missing'], type: [null, 'discovered'] }], // prettier-ignore
    ['they publish a record to a host that nobody looked at', { theirs: partners.nothing, settings: healthyServers }, [{ kind: 'publish-record', party: 'theirs', target: 'sip.contoso.com' }], { outbound: ['blocked', 'cannot-tell'], gone: ['dns-srv-missing'] }], // prettier-ignore
  ];
  for (const [what, own, changes, wanted] of rows) {
    it(`${what}: tells directions, causes and type that change`, () => {
      const { difference } = whatIf(ownWorld(own), changes, ownSide);
      const { directions, gone, added, type } = difference;
      const { outbound } = directions;
      assert.deepEqual(
        {
          ...(outbound !== undefined && { outbound: [outbound.before, outbound.after] }),
          ...(gone.length > 0 && { gone }),
          ...(added.length > 0 && { added }),
          ...(type?.before !== undefined &&
            'type' in wanted && { type: [type.before, type.after] }),
        },
        wanted,
      );
    });
  }

  it('tells nothing when nothing changes', () => {
    const own = ownWorld({ theirs: partners.edge, settings: healthyServers });
    const { difference } = whatIf(own, [{ kind: 'federation', on: true }], ownSide);
    assert.deepEqual(difference, { directions: {}, gone: [], added: [] });
  });

  it('believes no more of a list than the change tells', () => {
    const own = ownWorld({ theirs: partners.edge, settings: { ...closed, ourAllowedDomains: hidden } }); // prettier-ignore
    const { after } = whatIf(own, [{ kind: 'allow-domain' }], ownSide);
    assert.deepEqual(after.facts.ours.ourAllowedDomains, {
      known: true,
      value: { extent: 'part', entries: [{ domain: 'contoso.com', proxyFqdn: null }] },
      evidence: [],
    });
    assert.equal(after.directions.outbound.status, 'works');
  });
});

describe('the next question about one person of a hybrid', () => {
  const ask = (settings: object, person?: string) =>
    nextQuestion(
      ownWorld({
        theirs: partners.edge,
        platform: 'hybrid',
        seen: healthyEdge('fabrikam.com'),
        settings: { ...healthyHybrid, tenantUserPolicy: hidden, ...settings },
        ...(person !== undefined && { person }),
      }),
      ownSide,
    );

  it('is where that person lives, with what either answer would mean', () => {
    const question = ask({}, 'alice@fabrikam.com');
    assert.equal(question?.fact, 'ours.ourUser');
    assert.equal(question.because, 'home');
    assert.deepEqual(question.how, { command: "Get-CsUser -Identity 'alice@fabrikam.com'" });
    assert.deepEqual(
      question.outcomes.map(({ outcome, directions }) => [outcome, directions.outbound]),
      [
        ['on-servers', 'works'],
        ['in-cloud', 'cannot-tell'],
      ],
    );
  });

  it('is not that where it was shown, or where nobody is named', () => {
    assert.equal(ask({ tenantUser: tenantUser() }, 'alice@fabrikam.com')?.fact, 'ours.tenantUserPolicy'); // prettier-ignore
    assert.equal(ask({})?.fact, 'ours.tenantUserPolicy');
  });
});
