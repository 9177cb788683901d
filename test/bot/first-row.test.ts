import assert from 'node:assert/strict';
import { createFakeDns, type FakeDns } from '../../bot/demo/fake-dns.ts';
import { reportOf, runCheck } from '../support/run-check.ts';

describe('a domain without a federation record', () => {
  let dns: FakeDns;
  before(async () => {
    dns = await createFakeDns({
      'contoso.test SOA': '1 60',
      'contoso.test MX': '10 mail.contoso.test',
    });
  });
  after(() => dns.close());

  it('is reported as the cause, with the question that was asked, and exit 1', async () => {
    const ran = await runCheck(['contoso.test', '--json', '--resolver', dns.server]);
    const report = reportOf(ran);
    assert.equal(ran.exit, 1);
    assert.deepEqual(report.directions.outbound, {
      status: 'blocked',
      causes: ['dns-srv-missing'],
      sides: { theirs: 'blocked', ours: 'cannot-tell' },
    });
    const [finding] = report.findings;
    assert.equal(finding?.code, 'dns-srv-missing');
    const asked = finding.evidence.find((one) => one.kind === 'dns' && one.type === 'SRV');
    assert.deepEqual(asked, {
      kind: 'dns',
      name: '_sipfederationtls._tcp.contoso.test',
      type: 'SRV',
      server: dns.server,
      outcome: 'no-such-name',
      answer: [],
      ms: asked?.kind === 'dns' ? asked.ms : 0,
    });
  });

  for (const [locale, title] of [
    ['en', 'contoso.test publishes no federation record'],
    ['zh-TW', 'contoso.test 沒有公布同盟記錄'],
  ] as const) {
    it(`is told in ${locale} with the record to add`, async () => {
      const { out } = await runCheck(['contoso.test', '--resolver', dns.server], { locale });
      assert.ok(out.includes(title), out);
      assert.ok(
        out.includes('_sipfederationtls._tcp.contoso.test. 3600 IN SRV 0 0 5061 sip.contoso.test.'),
        out,
      );
    });
  }
});
