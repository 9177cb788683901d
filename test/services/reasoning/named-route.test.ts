import assert from 'node:assert/strict';
import { writeLetter } from '../../../locales/letter.ts';
import { renderMarkdown } from '../../../locales/markdown.ts';
import { buildWholeReport } from '../../../locales/whole-report.ts';
import type { Evidence } from '../../../services/model/evidence.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import {
  certificate,
  chain,
  healthyEdge,
  srv,
  srvAnswer,
  tcp,
  withFacts,
} from '../../support/healthy.ts';
import { line } from '../checks/rows/told.ts';
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
    assert.deepEqual(report.directions.outbound.causes, [
      'pol-default-route-no-address',
      'pol-default-routing',
    ]);
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

describe('an entry that names a host of our own', () => {
  const host = 'sip.fabrikam.com';
  const entry = { ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: host }) };
  const { targetAddresses, tcpConnect, certificateChain } = partners.edge;
  const seenAt = { host, from: 'entry' as const, address: '192.0.2.77' };
  const theirs = withFacts(partners.edge, {
    targetAddresses: [...(targetAddresses.known ? targetAddresses.value : []), { ...noAddress(host), v4: 'records', addresses: ['192.0.2.77'] }],
    tcpConnect: [...(tcpConnect.known ? tcpConnect.value : []), { ...tcp('open'), ...seenAt }],
    certificateChain: [...(certificateChain.known ? certificateChain.value : []), chain([certificate({ names: [host] })], seenAt)],
  }); // prettier-ignore

  it('is ours to mend, and nothing of that host is said of the partner', () => {
    const { findings, directions } = judge(theirs, entry);
    assert.deepEqual(
      findings.filter(({ about }) => about === 'theirs').map(({ code }) => code),
      judge(partners.edge, {}).findings.filter(({ about }) => about === 'theirs').map(({ code }) => code),
    ); // prettier-ignore
    assert.equal(findings[0]?.code, 'pol-proxyfqdn-own');
    assert.equal(directions.outbound.status, 'blocked');
    assert.equal(directions.inbound.status, 'at-risk');
  });

  it('is none where their record names the same host', () => {
    const shared = withFacts(theirs, { federationSrv: srvAnswer([srv({ target: host })]) });
    const codes = judge(shared, entry).findings.map(({ code }) => code);
    assert.ok(!codes.includes('pol-proxyfqdn-own'));
  });
});

describe('a look for the record of a partner whose host our settings name', () => {
  const record = '_sipfederationtls._tcp.contoso.com';
  const entry = { ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: 'sip.contoso.com' }) }; // prettier-ignore
  const plain = { ourAllowedDomains: whole({ domain: 'contoso.com', proxyFqdn: null }) };
  const denied = (from?: string) => ({
    resolverViews: [{ record, type: 'SRV', server: null, outcome: 'no-such-name' as const, answers: [], targets: [], ...(from !== undefined && { from }) }], // prettier-ignore
  });
  const failed = (...domains: string[]) => ({
    errorLines: domains.map((domain) => line('1008', { attributes: { domain } })),
  });
  const open = { portTests: [{ host: 'sip.contoso.com', port: 5061, result: 'open' as const }] };
  const pasted = (text: string): Evidence => ({ kind: 'paste', line: 1, text });
  /** What was pasted, with its lines: they tell an error from a look. */
  const world = (settings: object) => {
    const facts = withFacts(healthyEdge('fabrikam.com'), { ...healthyServers, ...settings });
    const { errorLines, resolverViews } = facts;
    const ours = {
      ...facts,
      errorLines: errorLines.known ? { ...errorLines, evidence: [pasted('1008')] } : errorLines,
      resolverViews: resolverViews.known
        ? { ...resolverViews, evidence: [pasted(record)] }
        : resolverViews,
    };
    return worldOf({ theirs: partners.edge, ours, our: 'fabrikam.com', control: 'answered' });
  };
  const look = (settings: object) => {
    const { findings, contradictions = [], directions } = conclude(world(settings), ownSide);
    const harms = findings.filter(({ severity }) => severity !== 'notes').map(({ code }) => code);
    return { harms, means: contradictions.map(({ means }) => means), out: directions.outbound.status }; // prettier-ignore
  };
  const rows = [
    ['denied there, and no host is named', { ...plain, ...denied() }, ['dns-split-brain'], [], 'at-risk'], // prettier-ignore
    ['denied there', { ...entry, ...denied() }, [], ['not-asked'], 'works'],
    ['denied on the Edge', { ...entry, ...denied('edge') }, [], ['not-asked'], 'works'],
    ['denied there, and all goes to one host', { ...byDefault, ...denied() }, ['pol-default-routing'], ['not-asked'], 'cannot-tell'], // prettier-ignore
    ['missed in an error', { ...entry, ...failed('contoso.com') }, [], ['not-asked-then'], 'cannot-tell'], // prettier-ignore
    ['missed in an error and denied there', { ...entry, ...failed('contoso.com'), ...denied() }, [], ['not-asked-then', 'not-asked'], 'cannot-tell'], // prettier-ignore
    ['missed for several domains', { ...entry, ...failed('contoso.com', 'litware.com'), ...denied() }, ['dns-edge-resolver-internal-only'], ['not-asked-then'], 'blocked'], // prettier-ignore
    ['missed for several domains, and the host is reached', { ...entry, ...open, ...failed('contoso.com', 'litware.com'), ...denied() }, [], ['not-asked-then', 'not-asked'], 'cannot-tell'], // prettier-ignore
  ] as const;
  for (const [when, settings, harms, means, out] of rows)
    it(`is ${when}: ${harms.join(', ') || 'nothing of ours is at fault'}`, () => {
      assert.deepEqual(look(settings), { harms, means, out });
    });

  it('is not asked for again', () => {
    const asked = nextQuestion(world({ ...entry, ...failed('contoso.com') }), ownSide);
    assert.notEqual(asked?.fact, 'ours.resolverViews');
  });
});
