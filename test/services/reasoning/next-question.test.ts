import assert from 'node:assert/strict';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import { whatIf } from '../../../services/reasoning/what-if.ts';
import type { Change } from '../../../services/model/what-next.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import { healthyEdge, healthyTenant, unknown, worldwide } from '../../support/healthy.ts';
import {
  closedEdge,
  healthyServers,
  healthyTenantSettings,
  openTenant,
  ownSide,
  ownWorld,
  whole,
  withHost,
} from './own-worlds.ts';
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
