import assert from 'node:assert/strict';
import type { FindingCode } from '../../../services/model/catalog.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import { pictureSchema, type Platform, type Report } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { exitCodeOf } from '../../../services/reasoning/exit-code.ts';
import {
  alias,
  chain,
  edgeAddress,
  exchange,
  certificate,
  handshake,
  healthyEdge,
  healthyTenant,
  intermediate,
  microsoftHost,
  nameAnswer,
  otherAddress,
  quietFacts,
  srv,
  srvAnswer,
  tcp,
  unknown,
  withFacts,
  worldwide,
} from '../../support/healthy.ts';
import { rows } from './rows.ts';
import { partners, worldOf, type Partner } from './worlds.ts';

function reportOn(
  theirs: PartyFacts | Partner,
  situation: Partial<Parameters<typeof worldOf>[0]> = {},
): Report {
  const facts = typeof theirs === 'string' ? partners[theirs] : theirs;
  return conclude(worldOf({ theirs: facts, ...situation }), { rules: 'test' });
}

function findingOf(report: Report, code: FindingCode, about = 'theirs') {
  return report.findings.find((one) => one.code === code && one.about === about);
}

describe('concluding', () => {
  for (const row of rows) {
    const { partner, when, control, platform } = row;
    it(`${partner}, ${when}: ${row.picture}, exit ${row.exit}`, () => {
      const report = reportOn(partner, {
        ...(control !== undefined && { control }),
        ...(platform !== undefined && { platform }),
      });
      const way = ({ status, sides, causes }: Report['directions']['outbound']) => [
        status,
        sides,
        ...causes,
      ];
      assert.deepEqual(
        {
          picture: report.picture,
          type: report.type,
          outbound: way(report.directions.outbound),
          inbound: way(report.directions.inbound),
          exit: exitCodeOf(report),
        },
        {
          picture: row.picture,
          type: row.type ?? null,
          outbound: row.outbound,
          inbound: row.inbound,
          exit: row.exit,
        },
      );
    });
  }

  it('has a row for every picture but that of our own domain, which has a test below', () => {
    const shown = new Set<string>([...rows.map(({ picture }) => picture), 'SAME-DOMAIN']);
    assert.deepEqual(
      pictureSchema.options.filter((picture) => !shown.has(picture)),
      [],
    );
  });

  for (const partner of [
    'edge',
    'edgeWithoutRequest',
    'twoAddresses',
    'worldwide',
    'china',
  ] as const) {
    for (const platform of [undefined, 'onprem', 'teams', 'hybrid'] as const) {
      it(`finds nothing that harms a healthy partner: ${partner}, we run ${platform ?? 'what nobody knows'}`, () => {
        const report = reportOn(partner, {
          our: 'fabrikam.com',
          // Whoever says Teams has the records of a tenant.
          ours:
            platform === 'teams'
              ? healthyTenant(worldwide, 'fabrikam.com')
              : healthyEdge('fabrikam.com'),
          ...(platform !== undefined && { platform }),
        });
        // Between clouds something is always lost, which is no fault of anybody's.
        const isHarm = (code: FindingCode) => code !== 'teams-21vianet';
        assert.deepEqual(
          report.findings.filter(({ code, severity }) => severity !== 'notes' && isHarm(code)),
          [],
        );
        assert.deepEqual(report.directions.outbound.causes.filter(isHarm), []);
        assert.deepEqual(report.directions.inbound.causes.filter(isHarm), []);
      });
    }
  }

  it('puts what blocks in front of what risks, and that in front of notes', () => {
    const { findings } = reportOn('doublyBroken');
    const ranks = findings.map(({ severity }) => ['blocks', 'risks', 'notes'].indexOf(severity));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  });

  it('judges as of the instant of the facts, so a replay gives the same', () => {
    const later = {
      ...worldOf({ theirs: partners.edge }),
      at: '2027-11-10T00:00:00.000Z',
    };
    const { findings } = conclude(later, { rules: 'test' });
    assert.ok(findings.some(({ code }) => code === 'cert-expiring'));
  });
});

describe('a cause and its consequences', () => {
  it('keeps a masked finding in the report, marked, and out of the causes', () => {
    const report = reportOn('stale');
    assert.deepEqual(findingOf(report, 'tcp-refused')?.maskedBy, ['dns-srv-stale-onprem']);
    assert.ok(!report.directions.outbound.causes.includes('tcp-refused'));
  });

  it('masks the silence of the partner when the control was silent too', () => {
    const report = reportOn('silent', { control: 'silent' });
    assert.deepEqual(findingOf(report, 'tcp-timeout')?.maskedBy, ['tcp-outbound-blocked']);
  });

  it('says nothing about the silence of the partner when no control was tried', () => {
    const report = reportOn('silent', { control: 'switched-off' });
    assert.equal(findingOf(report, 'tcp-timeout'), undefined);
    assert.deepEqual(
      report.unchecked.find(({ check }) => check === 'tcp-silent'),
      {
        check: 'tcp-silent',
        missing: ['controlConnect'],
        how: { command: 'Test-NetConnection sip.contoso.com -Port 5061' },
      },
    );
  });

  it('masks within one party only', () => {
    const report = reportOn('misspelt', {
      our: 'fabrikam.com',
      ours: quietFacts('fabrikam.com', { wrongNameSrv: [], xmppSrv: srvAnswer([]) }),
    });
    assert.deepEqual(findingOf(report, 'dns-srv-missing')?.maskedBy, ['dns-srv-wrong-name']);
    assert.deepEqual(findingOf(report, 'dns-srv-missing', 'ours')?.maskedBy, []);
  });

  it('masks for one target only', () => {
    const report = reportOn(
      healthyEdge('contoso.com', {
        federationSrv: srvAnswer([
          srv({ target: 'sip.contoso.com.contoso.com' }),
          srv({ target: 'edge.eu.contoso.com' }),
        ]),
      }),
    );
    const strict = report.findings.filter(({ code }) => code === 'dns-srv-strict-subdomain');
    assert.deepEqual(
      strict.map(({ args, maskedBy }) => [args, maskedBy]),
      [
        [
          { domain: 'contoso.com', target: 'sip.contoso.com.contoso.com' },
          ['dns-srv-target-doubled'],
        ],
        [{ domain: 'contoso.com', target: 'edge.eu.contoso.com' }, []],
      ],
    );
  });

  it('masks for one address only', () => {
    const report = reportOn(
      healthyEdge('contoso.com', {
        tcpConnect: [
          tcp('open'),
          tcp('refused', { address: otherAddress }),
          tcp('refused', { address: '2001:db8::10' }),
        ],
      }),
    );
    const down = report.findings.filter(({ code }) => code === 'tcp-dnslb-node-down');
    assert.deepEqual(
      down.map(({ args, maskedBy }) => [(args as { address: string }).address, maskedBy]),
      [
        [otherAddress, []],
        ['2001:db8::10', ['dns-aaaa-broken']],
      ],
    );
  });

  it('counts a fault of one of several addresses as a risk', () => {
    const finding = findingOf(reportOn('oneAddressExpired'), 'cert-expired');
    assert.deepEqual([finding?.scope, finding?.severity], ['some', 'risks']);
  });

  it('counts an expired certificate with an expired intermediate as what it is: blocking', () => {
    const ended = { notAfter: '2026-11-10T00:00:00.000Z' };
    const report = reportOn(
      healthyEdge('contoso.com', {
        certificateChain: [chain([certificate(ended), intermediate(ended)])],
      }),
    );
    assert.equal(report.directions.outbound.sides.theirs, 'blocked');
  });
});

describe('whose side it is on', () => {
  it('blames a failing resolver on us, until another one fails as well', () => {
    const about = (partner: Partner) =>
      reportOn(partner).findings.map(({ code, about: whose, side }) => [code, whose, side]);
    assert.deepEqual(about('dnsFailingAlone'), [['dns-servfail', 'ours', 'ours']]);
    assert.deepEqual(about('dnsFailingTwice'), [['dns-servfail', 'theirs', 'theirs']]);
    assert.deepEqual(about('dnsFailingForThemOnly'), [['dns-servfail', 'theirs', 'theirs']]);
  });

  it('leaves a silent port to either firewall', () => {
    const finding = findingOf(reportOn('silent', { control: 'answered' }), 'tcp-timeout');
    assert.deepEqual(finding?.actor, { side: 'either', role: 'network-admin' });
  });

  it('leaves the hosts of Microsoft to Microsoft, with nothing for anybody to run', () => {
    const [finding] = reportOn('microsoftRefuses').findings;
    assert.deepEqual(finding?.actor, { side: 'microsoft', role: 'nobody' });
    assert.deepEqual(finding.fix, {
      actor: { side: 'microsoft', role: 'nobody' },
      records: [],
      commands: [],
      verify: { code: 'check-again' },
    });
  });

  it('leaves the hosts of Microsoft to Microsoft also when it is our own domain that lives there', () => {
    const where = { host: microsoftHost, address: '198.51.100.61' };
    const report = reportOn('edge', {
      our: 'fabrikam.com',
      ours: healthyTenant(worldwide, 'fabrikam.com', { tcpConnect: [tcp('refused', where)] }),
      platform: 'onprem',
    });
    assert.deepEqual(findingOf(report, 'tcp-refused', 'ours')?.actor, {
      side: 'microsoft',
      role: 'nobody',
    });
  });

  it('leaves a dead IPv6 address of Microsoft to Microsoft', () => {
    const where = { host: microsoftHost, address: '198.51.100.61' };
    const report = reportOn(
      healthyTenant(worldwide, 'contoso.com', {
        tcpConnect: [tcp('open', where), tcp('timeout', { ...where, address: '2001:db8::61' })],
      }),
    );
    assert.equal(findingOf(report, 'dns-aaaa-broken')?.side, 'microsoft');
  });

  it('keeps on our side that 5061 does not get out of here, also towards Microsoft', () => {
    const where = { host: microsoftHost, address: '198.51.100.61' };
    const report = reportOn(
      healthyTenant(worldwide, 'contoso.com', {
        tcpConnect: [tcp('timeout', where)],
        tlsHandshake: unknown('not-asked'),
        certificateChain: unknown('not-asked'),
      }),
      { control: 'silent' },
    );
    assert.equal(findingOf(report, 'tcp-outbound-blocked', 'ours')?.side, 'ours');
  });
});

describe('our own side', () => {
  const ours = (differs: Parameters<typeof healthyEdge>[1]) => ({
    our: 'fabrikam.com',
    ours: healthyEdge('fabrikam.com', differs),
  });
  const host = 'sip.fabrikam.com';
  const dead = { tlsHandshake: unknown('not-asked'), certificateChain: unknown('not-asked') };

  it('acts on the other direction: when our Edge refuses, they cannot reach us', () => {
    const { directions } = reportOn(
      'edge',
      ours({ tcpConnect: [tcp('refused', { host })], ...dead }),
    );
    assert.deepEqual(directions, {
      outbound: {
        status: 'cannot-tell',
        causes: ['tcp-refused'],
        sides: { theirs: 'works', ours: 'cannot-tell' },
      },
      inbound: {
        status: 'blocked',
        causes: ['tcp-refused'],
        sides: { theirs: 'works', ours: 'blocked' },
      },
    });
  });

  it('stops both directions when our certificate has expired', () => {
    const { directions } = reportOn(
      'edge',
      ours({
        certificateChain: [
          chain([certificate({ names: [host], notAfter: '2026-11-10T00:00:00.000Z' })], { host }),
        ],
      }),
    );
    assert.equal(directions.outbound.sides.ours, 'blocked');
    assert.equal(directions.inbound.sides.ours, 'blocked');
  });

  it('does not call our Edge closed when 5061 gets out of here nowhere', () => {
    const report = reportOn('edge', {
      ...ours({ tcpConnect: [tcp('timeout', { host })], ...dead }),
      control: 'silent',
    });
    assert.equal(report.directions.inbound.sides.ours, 'cannot-tell');
    assert.equal(exitCodeOf(report), 0);
  });

  it('asks for the control by its own name, since it is no fact of ours', () => {
    const { unchecked } = reportOn('edge', {
      ...ours({ tcpConnect: [tcp('timeout', { host })], ...dead }),
      control: 'switched-off',
    });
    const waiting = unchecked.filter(({ check }) => check === 'tcp-silent');
    assert.deepEqual(waiting.at(-1), {
      check: 'tcp-silent',
      missing: ['controlConnect'],
      how: { command: 'Test-NetConnection sip.fabrikam.com -Port 5061' },
    });
  });

  it('needs our own record when we run servers, whatever our mail hints at', () => {
    const mail = nameAnswer('fabrikam.com', {
      type: 'MX',
      outcome: 'records',
      hosts: ['fabrikam-com.mail.protection.outlook.com'],
    });
    const hinting = quietFacts('fabrikam.com', {
      wrongNameSrv: [],
      xmppSrv: srvAnswer([]),
      m365Records: {
        mx: mail,
        txt: nameAnswer('fabrikam.com', { type: 'TXT' }),
        autodiscover: nameAnswer('autodiscover.fabrikam.com'),
        enterpriseregistration: nameAnswer('enterpriseregistration.fabrikam.com'),
      },
    });
    const status = (platform?: Platform) =>
      reportOn('worldwide', {
        our: 'fabrikam.com',
        ours: hinting,
        ...(platform !== undefined && { platform }),
      }).directions.inbound.sides.ours;
    assert.equal(status('onprem'), 'blocked');
    assert.equal(status('hybrid'), 'blocked');
    assert.equal(status(), 'cannot-tell');
  });

  it('may not need our record while we are a tenant and nobody could see what they are', () => {
    const ofUs = quietFacts('fabrikam.com', { wrongNameSrv: [], xmppSrv: srvAnswer([]) });
    const status = (partner: Partner) =>
      reportOn(partner, { our: 'fabrikam.com', ours: ofUs, platform: 'teams' }).directions.inbound
        .sides.ours;
    assert.equal(status('dnsSilent'), 'cannot-tell');
    assert.equal(status('edge'), 'blocked');
  });

  it('is known as a Teams tenant by our own records', () => {
    const report = reportOn('worldwide', {
      our: 'fabrikam.com',
      ours: healthyTenant(worldwide, 'fabrikam.com'),
    });
    assert.equal(report.type, 'teams-native');
  });

  it('is not known as a Teams tenant while nobody answered for our record', () => {
    const report = reportOn('worldwide', {
      our: 'fabrikam.com',
      ours: healthyTenant(worldwide, 'fabrikam.com', { federationSrv: unknown() }),
    });
    assert.equal(report.type, null);
  });

  it('is believed when it says servers although its records say Teams', () => {
    const report = reportOn('worldwide', {
      our: 'fabrikam.com',
      ours: healthyTenant(worldwide, 'fabrikam.com'),
      platform: 'onprem',
    });
    assert.equal(report.type, 'hosting-provider');
  });
});

describe('between two Teams tenants of one cloud', () => {
  it('counts nothing of DNS', () => {
    const report = reportOn('teamsWithoutRecord', { platform: 'teams' });
    assert.equal(findingOf(report, 'dns-srv-missing'), undefined);
    assert.deepEqual(report.directions.outbound.causes, []);
    assert.deepEqual(
      report.unchecked.map(({ check }) => check),
      ['our-settings', 'our-domain', 'their-settings'],
    );
  });

  it('is not so when sip leads to an own server', () => {
    const report = reportOn(
      withFacts(partners.teamsWithoutRecord, {
        clientRecords: {
          lyncdiscover: alias('lyncdiscover.contoso.com', worldwide.discover),
          sip: nameAnswer('sip.contoso.com', { outcome: 'records', addresses: [edgeAddress] }),
          sipTls: nameAnswer('_sip._tls.contoso.com', { type: 'SRV' }),
        },
      }),
      { platform: 'teams' },
    );
    assert.equal(report.type, null);
  });

  it('is so when a wildcard invents the own server', () => {
    const invented = { outcome: 'records', addresses: ['192.0.2.99'] } as const;
    const report = reportOn(
      withFacts(partners.teamsWithoutRecord, {
        clientRecords: {
          lyncdiscover: alias('lyncdiscover.contoso.com', worldwide.discover),
          sip: nameAnswer('sip.contoso.com', { ...invented, addresses: ['192.0.2.99'] }),
          sipTls: nameAnswer('_sip._tls.contoso.com', { type: 'SRV' }),
        },
        wildcardProbe: {
          service: nameAnswer('_q7x._tcp.contoso.com', { type: 'SRV' }),
          host: nameAnswer('q7x.contoso.com', { ...invented, addresses: ['192.0.2.99'] }),
        },
      }),
      { platform: 'teams' },
    );
    assert.equal(report.type, 'teams-native');
  });
});

describe('one organisation', () => {
  it('is told as that, and nothing of DNS counts', () => {
    const report = reportOn('nothing', { our: 'contoso.com', ours: partners.nothing });
    assert.equal(report.picture, 'SAME-DOMAIN');
    assert.equal(report.type, null);
    assert.deepEqual(report.directions.outbound, {
      status: 'cannot-tell',
      causes: [],
      sides: { theirs: 'cannot-tell', ours: 'cannot-tell' },
    });
    assert.equal(exitCodeOf(report), 0);
  });

  it('is known by the other domains of ours, and asks no question about Teams', () => {
    const saved = worldOf({ theirs: partners.teamsWithoutRecord });
    const report = conclude(saved, { rules: 'test', ourDomains: ['contoso.com'] });
    assert.equal(report.picture, 'SAME-DOMAIN');
    assert.ok(!report.unchecked.some(({ check }) => check === 'our-platform'));
  });
});

describe('what nobody looked at', () => {
  const ofUs = {
    check: 'our-domain',
    missing: ['ours.federationSrv'],
    how: { code: 'name-our-domain' },
  };
  const theirLists = { check: 'their-settings', missing: [], how: { code: 'ask-their-lists' } };
  const serverSettings = {
    check: 'our-settings',
    missing: [
      'ours.ourAccessEdge',
      'ours.ourAllowedDomains',
      'ours.ourBlockedDomains',
      'ours.ourHostingProviders',
      'ours.ourUserPolicy',
    ],
    how: { command: 'Get-CsAccessEdgeConfiguration' },
  };

  it('is only what no probe can see, for a healthy partner', () => {
    assert.deepEqual(reportOn('edge').unchecked, [serverSettings, ofUs, theirLists]);
  });

  it('asks a Teams tenant for the settings of the tenant', () => {
    assert.deepEqual(reportOn('edge', { platform: 'teams' }).unchecked, [
      {
        check: 'our-settings',
        missing: ['ours.tenantFederation'],
        how: { command: 'Get-CsTenantFederationConfiguration' },
      },
      ofUs,
      theirLists,
    ]);
  });

  it('asks the one question when a partner without record may be a tenant', () => {
    assert.deepEqual(reportOn('teamsWithoutRecord').unchecked, [
      { check: 'our-platform', missing: ['platform'], how: { code: 'teams-or-servers' } },
      serverSettings,
      ofUs,
      theirLists,
    ]);
  });

  it('does not ask for our domain when it was named', () => {
    const { unchecked } = reportOn('edge', {
      our: 'fabrikam.com',
      ours: healthyEdge('fabrikam.com'),
    });
    assert.deepEqual(unchecked, [serverSettings, theirLists]);
  });

  const hows: readonly [keyof PartyFacts, string, string][] = [
    [
      'federationSrv',
      'federation-target',
      'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
    ],
    ['clientRecords', 'stale-record', 'Resolve-DnsName -Type A lyncdiscover.contoso.com'],
    ['targetAddresses', 'ipv6-only', 'Resolve-DnsName -Type A sip.contoso.com'],
    ['tcpConnect', 'tcp-closed', 'Test-NetConnection sip.contoso.com -Port 5061'],
    ['tlsHandshake', 'tls-start', 'Test-NetConnection sip.contoso.com -Port 5061'],
    ['certificateChain', 'certificate-dates', 'Test-NetConnection sip.contoso.com -Port 5061'],
  ];
  for (const [fact, check, command] of hows) {
    it(`names the command that would show ${fact}`, () => {
      const report = reportOn(healthyEdge('contoso.com', { [fact]: unknown() }));
      const entry = report.unchecked.find((one) => one.check === check);
      assert.deepEqual(entry, { check, missing: [fact], how: { command } });
    });
  }

  it('names the command that would show the domain, and the one that would show XMPP', () => {
    const how = (fact: 'apexSoa' | 'xmppSrv', check: string) =>
      reportOn(withFacts(partners.nothing, { [fact]: unknown() })).unchecked.find(
        (one) => one.check === check,
      )?.how;
    assert.deepEqual(how('apexSoa', 'domain-exists'), {
      command: 'Resolve-DnsName -Type SOA contoso.com',
    });
    assert.deepEqual(how('xmppSrv', 'xmpp'), {
      command: 'Resolve-DnsName -Type SRV _xmpp-server._tcp.contoso.com',
    });
  });

  it('is listed, and nothing of it found or ruled out, when a fact is missing', () => {
    const report = reportOn(healthyEdge('contoso.com', { certificateChain: unknown('failed') }));
    const codes = [...report.findings, ...report.ruledOut].map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => code.startsWith('cert-')),
      [],
    );
  });

  it('is never in order because of a host that no record names', () => {
    const { ruledOut } = reportOn('hiddenEdge');
    assert.deepEqual(
      ruledOut.map(({ code }) => code).filter((code) => /^(?:tcp|tls|cert)-/u.test(code)),
      [],
    );
  });
});

describe('a handshake that shows no certificate', () => {
  it('leaves the way to them unseen, also when the alert has no code of its own', () => {
    const report = reportOn(
      healthyEdge('contoso.com', {
        tlsHandshake: [handshake({ outcome: 'refused', alert: 112, certificateRequested: false })],
        certificateChain: unknown('not-asked'),
        dnsExchanges: [exchange('records')],
      }),
    );
    assert.equal(report.directions.outbound.sides.theirs, 'cannot-tell');
    assert.equal(exitCodeOf(report), 2);
  });
});
