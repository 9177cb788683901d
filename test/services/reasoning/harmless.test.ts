import assert from 'node:assert/strict';
import { renderReport } from '../../../locales/report-text.ts';
import { renderMarkdown } from '../../../locales/markdown.ts';
import { buildWholeReport } from '../../../locales/whole-report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge, withFacts } from '../../support/healthy.ts';
import { healthyServers, ownSide, whole } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

const timeZone = 'Asia/Taipei';

/** Our side: a tenant whose sign-in records still lead to a server of our own. */
function ofTenant(allowFederatedUsers: boolean) {
  const ours = withFacts(healthyEdge('fabrikam.com'), {
    tenantFederation: {
      allowFederatedUsers,
      allows: 'all',
      blockedDomains: [],
      blockedExtent: 'whole',
    },
  });
  const world = worldOf({ theirs: partners.edge, ours, our: 'fabrikam.com', control: 'answered' });
  const question = { ...world.question, platform: 'teams' as const };
  return conclude({ ...world, question }, ownSide);
}

describe('what does nothing in this case', () => {
  it('is a sign-in record beside what stops messages: it is noticed, with what mends it', () => {
    const report = ofTenant(false);
    assert.equal(report.directions.outbound.status, 'blocked');
    const found = report.findings.filter(({ code }) => code.startsWith('cli-'));
    assert.ok(found.length > 0);
    for (const { severity, harmless } of found)
      assert.deepEqual([severity, harmless], ['notes', 'sign-in']);
    const text = renderReport(report, { locale: 'en', timeZone });
    const [causes = '', noticed = ''] = text.split('Also noticed');
    assert.doesNotMatch(causes, /\[cli-/u);
    assert.match(noticed, /not what stops messages here/u);
    assert.match(noticed, /3600 IN CNAME sipdir\.online\.lync\.com\./u);
    const inside = { locale: 'zh-TW', timeZone, audience: 'inside' } as const;
    assert.match(renderMarkdown(buildWholeReport(report, inside)), /不是這裡擋住訊息的原因/u);
  });

  it('is no sign-in record while nothing stops messages', () => {
    const found = ofTenant(true).findings.filter(({ code }) => code.startsWith('cli-'));
    assert.ok(found.some(({ severity }) => severity === 'risks'));
    assert.ok(found.every(({ harmless }) => harmless === undefined));
  });

  it('is a record that nobody asks for, because an entry of ours names the host', () => {
    const entry = { domain: 'contoso.com', proxyFqdn: 'edge.contoso.com' };
    const settings = { ...healthyServers, ourAllowedDomains: whole(entry) };
    const ours = withFacts(healthyEdge('fabrikam.com'), settings);
    const world = worldOf({ theirs: partners.nothing, ours, our: 'fabrikam.com' });
    const report = conclude(world, ownSide);
    const missing = report.findings.find(
      ({ code, about }) => code === 'dns-srv-missing' && about === 'theirs',
    );
    assert.equal(missing?.harmless, 'named-route');
    const text = renderReport(report, { locale: 'en', timeZone });
    assert.doesNotMatch(text, /does not know where to deliver/u);
    assert.match(text, /does not\s+ask for that/u);
  });
});
