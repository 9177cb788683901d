import assert from 'node:assert/strict';
import { writePartnerLetter } from '../../../locales/letter-partner.ts';
import { partnerReasonOf } from '../../../locales/letter-reason.ts';
import { createSpeaker } from '../../../locales/say.ts';
import { renderReport } from '../../../locales/report-text.ts';
import { listDoubts } from '../../../locales/told.ts';
import { errorTable } from '../../../services/model/error-table.ts';
import type { Evidence } from '../../../services/model/evidence.ts';
import type { ErrorLine, PartyFacts } from '../../../services/model/facts.ts';
import { savedFactsOf } from '../../../services/diagnose.ts';
import { reportSchema, savedFactsSchema } from '../../../services/model/report.ts';
import type { Mismatch, Report, SavedFacts } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import { address, healthyEdge, known, published, tcp, withFacts } from '../../support/healthy.ts';
import { line } from '../checks/rows/told.ts';
import { healthyServers, lyncOnline, ownSide, serverUser, whole } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

const pastedAt = '2026-11-19T23:00:00.000Z';
const paste = (text: string, at = pastedAt): Evidence => ({ kind: 'paste', line: 1, text, at });

interface Case {
  readonly theirs?: PartyFacts;
  readonly lines?: readonly ErrorLine[];
  readonly settings?: object;
  readonly person?: string;
  readonly our?: string;
}

function judge({
  theirs = partners.edge,
  lines,
  settings = healthyServers,
  person,
  our,
}: Case): Report {
  const ours = withFacts(healthyEdge('fabrikam.com'), settings);
  const told =
    lines === undefined
      ? {}
      : {
          errorLines: known(
            [...lines],
            ...lines.map(({ id }) => paste(`ms-diagnostics: ${id ?? ''}`)),
          ),
        };
  const saved = worldOf({
    theirs,
    ours: { ...ours, ...told },
    our: our ?? 'fabrikam.com',
    ...(person !== undefined && { person }),
  });
  return conclude(saved, ownSide);
}

const codesOf = ({ findings }: Report) => findings.map(({ code }) => code);
const evidenceOf = (report: Report, code: string) =>
  report.findings.find((one) => one.code === code)?.evidence ?? [];

describe('a pasted error and what we see', () => {
  it('are one finding with the evidence of both, when they agree', () => {
    const report = judge({ theirs: partners.nothing, lines: [line('1008')] });
    const shown = evidenceOf(report, 'dns-srv-missing');
    assert.ok(shown.some((one) => one.kind === 'paste' && one.text.includes('1008')));
    assert.equal(report.contradictions, undefined);
  });

  const contradicting: readonly [string, Partial<ErrorLine>, string][] = [
    ['without an instant: another view', {}, 'view'],
    ['of half an hour ago: perhaps a cache', { at: '2026-11-19T23:30:00.000Z' }, 'cache'],
    ['of some hours ago: another time', { at: '2026-11-19T15:00:00.000Z' }, 'time'],
    ['of last week: mended since', { at: '2026-11-13T00:00:00.000Z' }, 'mended'],
  ];
  for (const [when, differs, means] of contradicting) {
    it(`contradict each other, when the Edge found no record that we see; ${when}`, () => {
      const report = judge({ lines: [line('1008', differs)] });
      assert.deepEqual(
        report.contradictions?.map((one) => [one.code, one.about, one.means]),
        [['dns-srv-missing', 'theirs', means]],
      );
      assert.ok(!codesOf(report).includes('dns-srv-missing'));
      assert.ok(report.contradictions[0]?.says.some((one) => one.kind === 'paste'));
    });
  }

  it('let the other view of DNS be a risk to us while the line is fresh, and not when it is old', () => {
    const fresh = judge({ lines: [line('1008')] });
    assert.equal(fresh.directions.outbound.status, 'at-risk');
    assert.deepEqual(fresh.directions.outbound.causes, ['dns-split-brain']);
    const old = judge({ lines: [line('1008', { at: '2026-11-13T00:00:00.000Z' })] });
    assert.equal(old.directions.outbound.status, 'works');
  });

  it('contradict each other, when a refused connection is open to us', () => {
    const refused = line('winsock-10061', { attributes: { peerserver: 'sip.contoso.com' } });
    const report = judge({ lines: [refused] });
    assert.ok(!codesOf(report).includes('tcp-refused'));
    assert.deepEqual(
      report.contradictions?.map(({ code, means }) => [code, means]),
      [['tcp-refused', 'view']],
    );
  });

  const connection = (id: string, code: string) =>
    line(id, {
      to: undefined,
      from: undefined,
      direction: undefined,
      attributes: { fqdn: 'sip.contoso.com:5061', 'winsock-code': code },
    });

  it('contradict each other, when the Edge got no answer where the port is open to us', () => {
    const report = judge({ lines: [connection('1046', '10060')] });
    assert.ok(!codesOf(report).includes('tcp-timeout'));
    assert.deepEqual(
      report.contradictions?.map(({ code, about, means }) => [code, about, means]),
      [['tcp-timeout', 'theirs', 'view']],
    );
    assert.deepEqual(report.directions.outbound.sides, { theirs: 'cannot-tell', ours: 'works' });
  });

  it('contradict each other, when TLS ends at the Edge and begins with us', () => {
    const report = judge({ lines: [connection('1047', '10054')] });
    assert.ok(!codesOf(report).includes('tls-1047'));
    const [first] = report.contradictions ?? [];
    assert.deepEqual(
      [first?.code, first?.about, first?.means, first?.row, first?.step],
      ['tls-1047', 'theirs', 'hidden', '1047', 'partner-trust'],
    );
    assert.equal(report.directions.outbound.status, 'cannot-tell');
  });

  it('leave TLS to the line where nobody saw it begin', () => {
    const theirs = healthyEdge('contoso.com', {
      tlsHandshake: { known: false, why: 'not-asked' },
      certificateChain: { known: false, why: 'not-asked' },
    });
    const report = judge({ theirs, lines: [connection('1047', '10054')] });
    assert.ok(codesOf(report).includes('tls-1047'));
  });

  it('say nothing of some of several addresses where a line alone shows it', () => {
    const theirs = healthyEdge('contoso.com', { tcpConnect: { known: false, why: 'not-asked' } });
    const report = judge({ theirs, lines: [connection('1046', '10060')] });
    assert.ok(codesOf(report).includes('tcp-timeout'));
    for (const locale of ['en', 'zh-TW'] as const) {
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      assert.ok(!text.includes(createSpeaker(locale).report('label.some')));
    }
  });

  it('leave the line to stand alone where nobody looked', () => {
    const report = judge({
      lines: [line('1003', { to: 'bob@contoso.com' })],
      person: 'bob@contoso.com',
    });
    assert.equal(report.directions.outbound.status, 'blocked');
    assert.deepEqual(report.directions.outbound.causes, ['pol-user-disabled']);
  });

  it('soften what we see closed when the Edge reaches it', () => {
    const tests = [
      { host: 'sip.contoso.com', port: 5061, result: 'open' as const, from: 'EDGE01' },
    ];
    const theirs = partners.refusing;
    assert.equal(judge({ theirs }).directions.outbound.status, 'blocked');
    const report = judge({ theirs, settings: { ...healthyServers, portTests: tests } });
    assert.notEqual(report.directions.outbound.status, 'blocked');
    assert.deepEqual(
      report.contradictions?.map(({ code, means }) => [code, means]),
      [['tcp-refused', 'view']],
    );
  });

  it('tell when the Edge does not reach what we reach', () => {
    const tests = [{ host: 'sip.contoso.com', port: 5061, result: 'closed' as const }];
    const report = judge({ settings: { ...healthyServers, portTests: tests } });
    assert.deepEqual(
      report.contradictions?.map(({ code }) => code),
      ['tcp-timeout'],
    );
  });

  it('never let an error rule out what we see broken', () => {
    const report = judge({ theirs: partners.refusing, lines: [line('1008')] });
    assert.ok(codesOf(report).includes('tcp-refused'));
    assert.equal(report.directions.outbound.status, 'blocked');
  });
});

describe('a letter to the partner about what our server alone says', () => {
  it('does not tell it as seen from outside', () => {
    const theirs = healthyEdge('contoso.com', { tcpConnect: { known: false, why: 'not-asked' } });
    const attributes = { fqdn: 'sip.contoso.com:5061', 'winsock-code': '10060' };
    const report = judge({ theirs, lines: [line('1046', { attributes })] });
    const reason = partnerReasonOf(report);
    assert.equal(reason?.kind, 'faults');
    for (const locale of ['en', 'zh-TW'] as const) {
      const options = { locale, timeZone: 'UTC', number: 'FH-1' };
      const text = writePartnerLetter(report, reason, options).lines.join('\n');
      const { letters } = createSpeaker(locale);
      assert.ok(text.includes(letters('partner.introTold', { their: 'contoso.com' })), text);
      assert.ok(!text.includes(letters('partner.intro', { their: 'contoso.com' })));
    }
  });
});

describe('a report on what was pasted', () => {
  it('keeps the schema of all reports', () => {
    const settings = { ...healthyServers, ourSipDomains: whole({ domain: 'fabrikam.net' }) };
    const lines = [line('1008', { at: '2026-11-13T00:00:00.000Z' })];
    const report: unknown = JSON.parse(JSON.stringify(judge({ settings, lines })));
    assert.deepEqual(reportSchema.parse(report), report);
  });

  it('is the same when it is saved and judged again', () => {
    const report = judge({ lines: [line('1008')] });
    const file: unknown = JSON.parse(JSON.stringify(savedFactsOf(report)));
    // The schema of the file gives what the type says.
    const saved = savedFactsSchema.parse(file) as unknown as SavedFacts;
    assert.deepEqual(conclude(saved, ownSide), report);
  });
});

describe('the age of what was pasted', () => {
  it('is told when it is more than a day', () => {
    const edge = known(
      healthyServers.ourAccessEdge,
      paste('AllowFederatedUsers : True', '2026-11-10T00:00:00.000Z'),
    );
    const saved = worldOf({
      theirs: partners.edge,
      ours: {
        ...withFacts(healthyEdge('fabrikam.com'), healthyServers),
        ourAccessEdge: edge,
      } as PartyFacts,
      our: 'fabrikam.com',
    });
    assert.deepEqual(conclude(saved, ownSide).stale, [
      { fact: 'ours.ourAccessEdge', at: '2026-11-10T00:00:00.000Z' },
    ]);
  });

  const off = { ...healthyServers.ourAccessEdge, allowFederatedUsers: false } as const;
  const settingsOf = (value: object, at: string): SavedFacts =>
    worldOf({
      theirs: partners.edge,
      ours: {
        ...withFacts(healthyEdge('fabrikam.com'), healthyServers),
        ourAccessEdge: known(value, paste('AllowFederatedUsers : False', at)),
      },
      our: 'fabrikam.com',
      platform: 'onprem',
    });
  const ages: readonly (readonly [at: string, status: string, asked: string | undefined])[] = [
    ['2026-11-19T23:00:00.000Z', 'blocked', undefined],
    ['2026-11-10T00:00:00.000Z', 'cannot-tell', 'Get-CsAccessEdgeConfiguration'],
  ];
  for (const [at, status, asked] of ages)
    it(`lets a switch that is off decide only while it is fresh: ${at}`, () => {
      const report = conclude(settingsOf(off, at), ownSide);
      assert.equal(report.directions.outbound.status, status);
      assert.equal(report.directions.inbound.status, status);
      assert.ok(codesOf(report).includes('pol-fed-disabled'));
      const next = nextQuestion(savedFactsOf(report), { ...ownSide, report });
      assert.deepEqual(next?.how, asked === undefined ? undefined : { command: asked });
    });

  it('leaves open what old settings in order would say, too', () => {
    const saved = settingsOf(healthyServers.ourAccessEdge ?? {}, '2026-10-01T00:00:00.000Z');
    assert.equal(conclude(saved, ownSide).directions.outbound.status, 'cannot-tell');
  });

  it('is told with its length, in both languages', () => {
    const report = conclude(settingsOf(off, '2026-10-30T00:00:00.000Z'), ownSide);
    const options = { locale: 'en', timeZone: 'UTC' } as const;
    assert.match(
      renderReport(report, options).replace(/\s+/gu, ' '),
      /3 weeks ago\. That no longer decides/u,
    );
    assert.match(
      renderReport(report, { ...options, locale: 'zh-TW' }).replace(/\s+/gu, ''),
      /已經過了3週/u,
    );
  });

  it('of an error without a time is that of its paste, which is said', () => {
    const report = judge({ lines: [line('1008')] });
    assert.deepEqual(report.undated, [{ fact: 'ours.errorLines', at: pastedAt }]);
    const said = renderReport(report, { locale: 'en', timeZone: 'UTC' }).replace(/\s+/gu, ' ');
    assert.match(
      said,
      /No time stands in what was pasted \(error lines\), so it is taken as of then: 2026-11-19 23:00/u,
    );
    const dated = judge({ lines: [line('1008', { at: '2026-11-19T22:00:00.000Z' })] });
    assert.equal(dated.undated, undefined);
  });

  it('of an error decides whether it stands against what we see', () => {
    const open = (at: string) =>
      judge({ lines: [line('1002', { to: 'bob@contoso.com', from: 'anna@fabrikam.com', at })] })
        .directions.outbound.status;
    assert.equal(open('2026-11-19T22:00:00.000Z'), 'cannot-tell');
    assert.equal(open('2026-11-19T01:00:00.000Z'), 'works');
  });

  it('is that of the error itself where it tells one', () => {
    const report = judge({ lines: [line('1008', { at: '2026-11-01T00:00:00.000Z' })] });
    assert.deepEqual(report.stale, [{ fact: 'ours.errorLines', at: '2026-11-01T00:00:00.000Z' }]);
  });

  it('shows a time without a zone as it was printed, in both languages', () => {
    const stamp = '2026-10-31 20:00:00';
    const old = line('1008', { at: '2026-11-01T08:00:00.000Z', stamp });
    const report = judge({ lines: [old] });
    assert.deepEqual(report.stale, [
      { fact: 'ours.errorLines', at: '2026-11-01T08:00:00.000Z', stamp },
    ]);
    for (const [locale, said] of [
      ['en', /written 2026-10-31 20:00:00 \(time zone not told\), at least 2 weeks ago/u],
      ['zh-TW', /2026-10-31 20:00:00 的 \(沒有寫時區\)，至少已經過了 2 週/u],
    ] as const) {
      const viewer = { speaker: createSpeaker(locale), timeZone: 'Asia/Taipei' };
      const text = listDoubts(report, viewer).join(' ');
      assert.match(text, said);
      assert.doesNotMatch(text, /UTC/u);
    }
  });

  it('is not told of what was pasted today', () => {
    assert.equal(judge({ lines: [line('1008')] }).stale, undefined);
  });
});

describe('a paste about somebody else', () => {
  it('is noticed by the SIP domains', () => {
    const settings = { ...healthyServers, ourSipDomains: whole({ domain: 'fabrikam.net' }) };
    assert.deepEqual(judge({ settings }).mismatches, [
      { fact: 'ours.ourSipDomains', expected: 'fabrikam.com', found: ['fabrikam.net'] },
    ]);
  });

  it('is none where an account beside them is of our domain', () => {
    const ourSipDomains = whole({ domain: 'fabrikam.net' });
    const report = judge({ settings: { ...healthyServers, ourSipDomains, ourUser: serverUser() } });
    assert.equal(report.mismatches, undefined);
    assert.ok(codesOf(report).includes('pol-sipdomain-missing'));
  });

  it('is noticed by the addresses of an error, which then proves nothing here', () => {
    const report = judge({ lines: [line('1003', { to: 'bob@example.com' })] });
    assert.deepEqual(report.mismatches, [
      { fact: 'ours.errorLines', expected: 'contoso.com', found: ['example.com'] },
    ]);
    assert.ok(!codesOf(report).includes('pol-user-disabled'));
  });

  it('is noticed by the domain of a test', () => {
    const partnerTests = [{ domain: 'example.com', result: 'failure' as const }];
    const report = judge({ settings: { ...healthyServers, partnerTests } });
    assert.deepEqual(report.mismatches, [
      { fact: 'ours.partnerTests', expected: 'contoso.com', found: ['example.com'] },
    ]);
  });
});

describe('a paste about a host of somebody else', () => {
  it('is noticed by the host of an error, which is named', () => {
    const attributes = { fqdn: 'sip.adatum.com:5061' };
    const one = line('1046', { from: undefined, to: undefined, attributes });
    assert.deepEqual(judge({ lines: [one] }).mismatches, [
      { fact: 'ours.errorLines', expected: 'contoso.com', found: ['sip.adatum.com'] },
    ]);
  });

  it('is noticed by a test of the port', () => {
    const portTests = [{ host: 'sip.adatum.com', port: 5061, result: 'closed' as const }];
    assert.deepEqual(judge({ settings: { ...healthyServers, portTests } }).mismatches, [
      {
        fact: 'ours.portTests',
        expected: 'sip.contoso.com:5061',
        found: ['sip.adatum.com:5061'],
      },
    ]);
  });

  it('is noticed by the strange one of several hosts, and blames nobody', () => {
    const portTests = [
      { host: 'sip.contoso.com', port: 5061, result: 'open' as const },
      { host: 'sip.adatum.com', port: 5061, result: 'closed' as const },
    ];
    const report = judge({ settings: { ...healthyServers, portTests } });
    assert.deepEqual(report.mismatches, [
      { fact: 'ours.portTests', expected: 'sip.contoso.com:5061', found: ['sip.adatum.com:5061'] },
    ]);
    assert.equal(report.contradictions, undefined);
    assert.ok(!report.findings.some(({ code }) => code.startsWith('tcp-')));
  });

  it('is noticed by the address that a test went to, in both languages', () => {
    const test = (address: string) => ({
      ...healthyServers,
      portTests: [{ host: 'sip.contoso.com', address, port: 5061, result: 'open' as const }],
    });
    assert.equal(judge({ settings: test('192.0.2.10') }).mismatches, undefined);
    const report = judge({ settings: test('10.1.2.3') });
    assert.deepEqual(report.mismatches, [
      {
        fact: 'ours.portTests',
        of: 'sip.contoso.com',
        expected: '192.0.2.10',
        found: ['10.1.2.3'],
      },
    ]);
    for (const locale of ['en', 'zh-TW'] as const) {
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      assert.match(text, /sip\.contoso\.com.*10\.1\.2\.3.*192\.0\.2\.10/u);
    }
  });

  it('is noticed by the address that our server connected to, in both languages', () => {
    const failed = (address: string, at?: string) =>
      line('winsock-10060', {
        kind: 'winsock',
        attributes: { address: `${address}:5061`, fqdn: 'sip.contoso.com' },
        ...(at !== undefined && { at }),
      });
    assert.equal(judge({ lines: [failed('192.0.2.10')] }).mismatches, undefined);
    assert.equal(
      judge({ lines: [failed('10.1.2.3', '2026-01-01T00:00:00.000Z')] }).mismatches,
      undefined,
    );
    const report = judge({ lines: [failed('10.1.2.3'), failed('10.1.2.3')] });
    assert.deepEqual(report.mismatches, [
      {
        fact: 'ours.errorLines',
        of: 'sip.contoso.com',
        expected: '192.0.2.10',
        found: ['10.1.2.3'],
      },
    ]);
    for (const locale of ['en', 'zh-TW'] as const) {
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      assert.match(text, /10\.1\.2\.3.*192\.0\.2\.10|sip\.contoso\.com.*10\.1\.2\.3/u);
    }
  });

  const told = (one: Partial<Mismatch>) => [
    { of: 'sip.contoso.com', expected: '192.0.2.10', fact: 'ours.errorLines', ...one },
  ];
  const people = { from: 'alice@fabrikam.com', to: 'bob@contoso.com' };
  const answered = (answers: readonly string[], over: object = {}) => ({
    settings: {
      ...healthyServers,
      resolverViews: [{ record: 'sip.contoso.com', type: 'A', server: '10.0.0.53', outcome: 'records' as const, answers, targets: [], ...over }], // prettier-ignore
    },
  });
  const shown = (attributes: Record<string, string>, over: object = {}) => ({
    lines: [line('1046', { sourceParty: 'ours', ...people, attributes, ...over })],
  });
  const peers: readonly (readonly [when: string, pasted: object, found: object | undefined])[] = [
    ['an event names it beside the host', shown({ address: '10.1.2.3:5061', target: 'sip.contoso.com' }, { kind: 'event' }), { found: ['10.1.2.3'] }],
    ['an attribute names it beside the people alone', shown({ 'ip-address': '10.1.2.3' }), { found: ['10.1.2.3'] }],
    ['it stands around the message in a trace, also where their server answers', shown({ 'trace-peer': '10.1.2.3:5061' }, { sourceParty: 'theirs' }), { found: ['10.1.2.3'] }],
    ['it is IPv6', shown({ address: '[2001:DB8:0::9]:5061', target: 'sip.contoso.com' }), { found: ['2001:db8::9'] }],
    ['it is that of our own Edge Server', { ...shown({ address: '192.0.2.77', target: 'sip.contoso.com' }), settings: { ...healthyServers, targetAddresses: [published([address('192.0.2.77')], { host: 'sip.fabrikam.com' })] } }, { found: ['192.0.2.77'], ownHost: 'sip.fabrikam.com' }],
    ['it is the same', shown({ 'trace-peer': '192.0.2.10:5061' }), undefined],
    ['what names it is of their server and names no host', shown({ 'ip-address': '10.1.2.3' }, { sourceParty: 'theirs' }), undefined],
    ['it is of a server inside', shown({ address: '10.1.2.3', target: 'fe01.fabrikam.local' }, { kind: 'event', to: undefined, from: undefined }), undefined],
    ['DNS there answers another one', answered(['10.1.2.3']), { fact: 'ours.resolverViews', found: ['10.1.2.3'] }],
    ['DNS there has none', answered([], { outcome: 'no-such-name' }), { fact: 'ours.resolverViews', found: [] }],
    ['DNS there has no IPv6 address, as everywhere', answered([], { type: 'AAAA', outcome: 'no-data' }), undefined],
    ['DNS there answers the same among others', answered(['10.1.2.3', '192.0.2.10']), undefined],
  ]; // prettier-ignore
  for (const [when, pasted, found] of peers)
    it(`is noticed or not by an address of the partner's Edge: ${when}`, () => {
      const report = judge(pasted);
      assert.deepEqual(report.mismatches, found && told(found));
      if (found === undefined) return;
      for (const locale of ['en', 'zh-TW'] as const) {
        const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
        assert.match(text, /sip\.contoso\.com.*192\.0\.2\.10/u);
      }
    });

  const view = (record: string) => ({
    record,
    type: 'SRV',
    server: null,
    outcome: 'no-such-name' as const,
    answers: [],
    targets: [],
  });
  const asked = (...records: string[]) =>
    judge({ settings: { ...healthyServers, resolverViews: records.map(view) } }).mismatches;

  it('is noticed by the name that was looked up', () => {
    assert.deepEqual(asked('_sipfederationtls._tcp.adatum.com'), [
      { fact: 'ours.resolverViews', expected: 'contoso.com', found: ['adatum.com'] },
    ]);
  });

  it('is none when the partner, or we, were looked up as well', () => {
    assert.equal(asked('_sipfederationtls._tcp.adatum.com', 'sip.contoso.com'), undefined);
    assert.equal(asked('_sip._tls.fabrikam.com'), undefined);
  });
});

describe('what concerns one person', () => {
  const denied = {
    ...healthyServers,
    ourUserPolicy: {
      policies: [
        { identity: 'Global', enableFederationAccess: true },
        { identity: 'Tag:Closed', enableFederationAccess: false },
      ],
      effective: [],
    },
  };
  const alice = serverUser({ externalAccessPolicy: 'Closed' });
  const both = {
    entries: [...alice.entries, { ...serverUser().entries[0], identity: 'Carol', sipAddress: 'carol@fabrikam.com', userPrincipalName: null }], // prettier-ignore
    missing: [],
  };
  const status = (settings: object, person?: string) =>
    judge({ settings, ...(person !== undefined && { person }) }).directions.outbound.status;

  it('blocks when the question names them, by any of their names', () => {
    assert.equal(status({ ...denied, ourUser: both }, 'alice@fabrikam.com'), 'blocked');
    assert.equal(status({ ...denied, ourUser: both }, 'ALICE'), 'blocked');
  });

  it('blocks when theirs is the only account that was shown', () => {
    assert.equal(status({ ...denied, ourUser: alice }), 'blocked');
  });

  it('only risks when the question names nobody of several', () => {
    assert.equal(status({ ...denied, ourUser: both }), 'at-risk');
  });

  it('stops nothing when the question names somebody else of the listing', () => {
    assert.equal(status({ ...denied, ourUser: both }, 'carol@fabrikam.com'), 'works');
  });

  it('is not decided when the account of the person was not shown', () => {
    assert.equal(status({ ...denied, ourUser: alice }, 'dave@fabrikam.com'), 'cannot-tell');
  });
});

describe('a test of another port', () => {
  const at = (port: number, result: 'open' | 'closed') => ({
    ...healthyServers,
    portTests: [{ host: 'sip.contoso.com', port, result }],
  });
  const stray = {
    fact: 'ours.portTests',
    expected: 'sip.contoso.com:5061',
    found: ['sip.contoso.com:443'],
  };

  it('contradicts no refused port and softens nothing', () => {
    const report = judge({ theirs: partners.refusing, settings: at(443, 'open') });
    assert.equal(report.directions.outbound.status, 'blocked');
    assert.equal(report.contradictions, undefined);
    assert.deepEqual(report.mismatches, [stray]);
  });

  it('contradicts no open port', () => {
    const report = judge({ settings: at(443, 'closed') });
    assert.equal(report.contradictions, undefined);
    assert.deepEqual(report.mismatches, [stray]);
  });

  it('is told as one that does not count, in both languages', () => {
    const report = judge({ settings: at(443, 'closed') });
    const says = { en: 'so that does not count', 'zh-TW': '所以這個結果不算' } as const;
    for (const locale of ['en', 'zh-TW'] as const) {
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      assert.ok(text.includes('sip.contoso.com:443') && text.includes(says[locale]), text);
    }
  });

  it('counts where the record names that port', () => {
    const theirs = healthyEdge('contoso.com', { tcpConnect: [{ ...tcp('open'), port: 443 }] });
    const report = judge({ theirs, settings: at(443, 'closed') });
    assert.deepEqual(
      report.contradictions?.map(({ code }) => code),
      ['tcp-timeout'],
    );
    assert.equal(report.mismatches, undefined);
  });
});

describe('a control of the port tests', () => {
  it('leaves a host that was not tested alone', () => {
    const tests = [{ host: 'sip.example.com', port: 5061, result: 'closed' as const }];
    const theirs = healthyEdge('contoso.com', { tcpConnect: [tcp('open')] });
    assert.equal(judge({ theirs, settings: { ...healthyServers, portTests: tests } }).contradictions, undefined); // prettier-ignore
  });
});

describe('pasted settings that are in order', () => {
  const inOrder = Object.fromEntries(
    Object.entries({ ...healthyServers, ourUser: serverUser({}) }).map(([name, value]) => [
      name,
      known(value, paste(`${name} in order`)),
    ]),
  );
  const ours = { ...healthyEdge('fabrikam.com'), ...inOrder };
  for (const id of Object.keys(errorTable))
    it(`are no evidence against an error: ${id}`, () => {
      const errorLines = known([line(id)], paste(`ms-diagnostics: ${id}`));
      const saved = worldOf({
        theirs: partners.edge,
        ours: { ...ours, errorLines },
        our: 'fabrikam.com',
        platform: 'onprem',
      });
      const { contradictions = [] } = conclude(saved, ownSide);
      assert.deepEqual(
        contradictions.flatMap(({ seen }) => seen.filter(({ kind }) => kind === 'paste')),
        [],
      );
    });
});

describe('a provider that is switched off', () => {
  it('is shown with the line that says so, and no line of another provider', () => {
    const target = 'sipfed.online.lync.com';
    const printed = [
      'Identity : Other',
      'Enabled : False',
      'Identity : LyncOnline',
      `ProxyFqdn : ${target}`,
      'Enabled : False',
      'EnabledSharedAddressSpace : False',
    ].map((text, at) => ({ ...paste(text), line: at + 1 }));
    const providers = whole({ ...lyncOnline, enabled: false });
    const ours = {
      ...withFacts(healthyEdge('fabrikam.com'), healthyServers),
      ourHostingProviders: known(providers, ...printed),
    };
    const report = conclude(
      worldOf({ theirs: partners.worldwide, ours, our: 'fabrikam.com' }),
      ownSide,
    );
    const shown = evidenceOf(report, 'pol-hosting-disabled').filter(({ kind }) => kind === 'paste');
    assert.deepEqual(
      shown.map((one) => one.kind === 'paste' && one.line),
      [3, 4, 5],
    );
  });
});
