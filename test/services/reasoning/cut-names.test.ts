import assert from 'node:assert/strict';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import type { Platform } from '../../../services/model/report.ts';
import {
  closedEdge,
  healthyServers,
  healthyTenantSettings,
  openTenant,
  ownSide,
  ownWorld,
  whole,
} from './own-worlds.ts';
import { partners } from './worlds.ts';

const listing = (entry: object) => ({
  ...healthyServers,
  ourAccessEdge: closedEdge,
  ourAllowedDomains: whole({ domain: 'tail.com', proxyFqdn: null }, entry),
});

type Row = readonly [
  what: string,
  settings: object,
  platform: Platform,
  status: string,
  fact: string | undefined,
];

const rows: readonly Row[] = [
  ['a domain that may be theirs', listing({ domain: 'contoso.co', proxyFqdn: null, mayGoOn: 'domain' }), 'onprem', 'cannot-tell', 'ours.ourAllowedDomains'],
  ['a domain that is whole', listing({ domain: 'contoso.co', proxyFqdn: null }), 'onprem', 'blocked', undefined],
  ['a domain that begins no name of theirs', listing({ domain: 'contosa.co', proxyFqdn: null, mayGoOn: 'domain' }), 'onprem', 'blocked', undefined],
  ['their whole domain at the edge', listing({ domain: 'contoso.com', proxyFqdn: null, mayGoOn: 'domain' }), 'onprem', 'works', undefined],
  ['a host that may be theirs', listing({ domain: 'contoso.com', proxyFqdn: 'sip.contoso.co', mayGoOn: 'proxyFqdn' }), 'onprem', 'cannot-tell', 'ours.ourAllowedDomains'],
  ['a blocked domain that may be theirs', { ...healthyServers, ourBlockedDomains: whole({ domain: 'contoso.c', mayGoOn: 'domain' }) }, 'onprem', 'cannot-tell', 'ours.ourBlockedDomains'],
  ['a domain of the tenant that may be theirs', { ...healthyTenantSettings, tenantFederation: { ...openTenant, allows: 'list', allowedDomains: ['contoso.co'], allowedExtent: 'whole', cutNames: ['contoso.co'] } }, 'teams', 'cannot-tell', 'ours.tenantFederation'],
]; // prettier-ignore

describe('a name of ours that was perhaps cut', () => {
  for (const [what, settings, platform, status, fact] of rows)
    it(`${status} where it is ${what}`, () => {
      const saved = ownWorld({ theirs: partners.edge, settings, platform });
      const report = conclude(saved, ownSide);
      assert.equal(report.directions.outbound.status, status);
      const question = nextQuestion(saved, ownSide);
      assert.equal(question?.fact, fact);
      assert.equal(question?.because, fact === undefined ? undefined : 'cut-name');
      // What was pasted stays as it was shown.
      assert.deepEqual(report.facts, saved.facts);
    });

  it('is asked for in full, as is a list of which a part was pasted', () => {
    const settings = {
      ...healthyServers,
      ourAllowedDomains: { extent: 'part' as const, entries: [] },
    };
    const edge = { ...settings, ourAccessEdge: closedEdge };
    const question = nextQuestion(
      ownWorld({ theirs: partners.edge, settings: edge, platform: 'onprem' }),
      ownSide,
    );
    assert.deepEqual(question?.how, { command: 'Get-CsAllowedDomain | Format-List' });
    assert.equal(question.because, 'in-part');
  });
});
