import assert from 'node:assert/strict';
import { writeLetter } from '../../../locales/letter.ts';
import { renderMarkdown } from '../../../locales/markdown.ts';
import { buildWholeReport } from '../../../locales/whole-report.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge, tcp, withFacts } from '../../support/healthy.ts';
import { healthyServers, ownSide, whole } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

const hub = 'hub.fabrikam.com';
const noAddress = (host: string) => ({
  host,
  from: 'entry' as const,
  aliases: [],
  addresses: [],
  v4: 'none' as const,
  v6: 'none' as const,
});

/** A healthy partner whose route our own settings name; that host has no address. */
function theirsWith(host: string): PartyFacts {
  const { targetAddresses } = partners.edge;
  const seen = targetAddresses.known ? targetAddresses.value : [];
  return withFacts(partners.edge, { targetAddresses: [...seen, noAddress(host)] });
}

function judge(theirs: PartyFacts, settings: object) {
  const ours = withFacts(healthyEdge('fabrikam.com'), { ...healthyServers, ...settings });
  return conclude(worldOf({ theirs, ours, our: 'fabrikam.com', control: 'answered' }), ownSide);
}

const { ourAccessEdge } = healthyServers;
const byDefault = {
  ourAccessEdge: {
    ...ourAccessEdge,
    routingMethod: 'UseDefaultRouting',
    defaultRouteFqdn: hub,
  },
};
const byEntry = {
  ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: 'old.contoso.com' }),
};

describe('a route that our own settings name', () => {
  it('is not told as a fault of their record', () => {
    for (const [host, settings] of [
      [hub, byDefault],
      ['old.contoso.com', byEntry],
    ] as const) {
      const codes = judge(theirsWith(host), settings).findings.map(({ code }) => code);
      assert.ok(!codes.includes('dns-srv-target-no-address'), host);
    }
  });

  it('does not leave the house with the report for the partner', () => {
    const report = judge(theirsWith(hub), byDefault);
    assert.equal(report.directions.outbound.status, 'cannot-tell');
    const options = { locale: 'en', timeZone: 'UTC', audience: 'outside' } as const;
    assert.doesNotMatch(renderMarkdown(buildWholeReport(report, options)), /hub\.fabrikam/u);
  });

  it('is the one that the letter to the network team speaks of', () => {
    const { tcpConnect } = partners.edge;
    const seen = tcpConnect.known ? tcpConnect.value : [];
    const silent = {
      ...tcp('timeout'),
      host: 'old.contoso.com',
      from: 'entry' as const,
      address: '192.0.2.99',
    };
    const theirs = withFacts(partners.edge, { tcpConnect: [...seen, silent] });
    const letter = writeLetter(judge(theirs, byEntry), 'firewall', {
      locale: 'en',
      timeZone: 'UTC',
      number: 'FH-7K2MD',
    });
    const text = letter?.lines.join('\n') ?? '';
    assert.match(text, /old\.contoso\.com \(192\.0\.2\.99\)/u);
    assert.doesNotMatch(text, /sip\.contoso\.com/u);
  });
});
