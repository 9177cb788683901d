import assert from 'node:assert/strict';
import { createFakeDns } from '../../../bot/demo/fake-dns.ts';
import type { FakeDns, FakeZone } from '../../../bot/demo/fake-dns.ts';
import type { RecordType } from '../../../services/dns/answer.ts';
import { createResolver } from '../../../services/dns/resolver.ts';

const zone: FakeZone = {
  'contoso.test SOA': '7 60',
  'contoso.test MX': ['10 mx.contoso.test', '20 mx2.contoso.test'],
  'contoso.test TXT': 'v=spf1 -all',
  'contoso.test NS': 'ns.contoso.test',
  '_sip._tls.contoso.test SRV': '0 5 443 sip.contoso.test',
  'sip.contoso.test A': { records: ['192.0.2.1'], ttl: 5 },
  'sip.contoso.test AAAA': '2001:db8::1',
  'www.contoso.test CNAME': 'sip.contoso.test',
  'away.contoso.test CNAME': 'sip.fabrikam.example',
  '*.wild.contoso.test A': '192.0.2.9',
  'known.wild.contoso.test TXT': 'here',
  'gone.contoso.test *': { rcode: 'NXDOMAIN' },
};

const rows: readonly { name: string; type: RecordType; gives: object }[] = [
  { name: 'contoso.test', type: 'SOA', gives: { kind: 'records', zone: 'contoso.test' } },
  { name: 'contoso.test', type: 'MX', gives: { kind: 'records' } },
  { name: 'contoso.test', type: 'TXT', gives: { kind: 'records' } },
  { name: 'contoso.test', type: 'NS', gives: { kind: 'records' } },
  { name: 'contoso.test', type: 'A', gives: { kind: 'no-data', zone: 'contoso.test', ttl: 60 } },
  { name: '_tls.contoso.test', type: 'SRV', gives: { kind: 'no-data' } },
  { name: '_sip._tls.contoso.test', type: 'SRV', gives: { kind: 'records', ttl: 300 } },
  { name: 'sip.contoso.test', type: 'A', gives: { kind: 'records', ttl: 5 } },
  { name: 'sip.contoso.test', type: 'AAAA', gives: { kind: 'records' } },
  {
    name: 'www.contoso.test',
    type: 'A',
    gives: { kind: 'records', aliases: ['sip.contoso.test'] },
  },
  { name: 'www.contoso.test', type: 'CNAME', gives: { kind: 'records', aliases: [] } },
  { name: 'www.contoso.test', type: 'TXT', gives: { kind: 'no-data' } },
  { name: 'a.b.wild.contoso.test', type: 'A', gives: { kind: 'records' } },
  { name: 'a.wild.contoso.test', type: 'TXT', gives: { kind: 'no-data' } },
  { name: 'known.wild.contoso.test', type: 'A', gives: { kind: 'no-data' } },
  { name: 'a.known.wild.contoso.test', type: 'A', gives: { kind: 'no-such-name' } },
  { name: 'no.contoso.test', type: 'A', gives: { kind: 'no-such-name', zone: 'contoso.test' } },
  { name: 'gone.contoso.test', type: 'SRV', gives: { kind: 'no-such-name', zone: 'contoso.test' } },
  { name: 'sip.fabrikam.example', type: 'A', gives: { kind: 'refused' } },
  { name: 'away.contoso.test', type: 'A', gives: { kind: 'refused' } },
];

describe('createFakeDns', () => {
  let dns: FakeDns;
  before(async () => {
    dns = await createFakeDns(zone);
  });
  after(() => dns.close());

  for (const { name, type, gives } of rows) {
    it(`gives ${JSON.stringify(gives)} for ${name} ${type}`, async () => {
      const resolver = createResolver({ servers: [dns.server] });
      const answer = await resolver.ask({ name, type });
      assert.deepEqual(answer, { ...answer, ...gives });
    });
  }

  it('answers names outside its zones as told', async () => {
    const other = await createFakeDns({ ...zone, '* *': { rcode: 'SERVFAIL' } });
    const resolver = createResolver({ servers: [other.server] });
    const outside = await resolver.ask({ name: 'fabrikam.example', type: 'A' });
    const inside = await resolver.ask({ name: 'no.contoso.test', type: 'A' });
    await other.close();
    assert.deepEqual([outside.kind, inside.kind], ['server-failure', 'no-such-name']);
  });

  it('lets every answer wait for the latency of a network', async () => {
    const slow = await createFakeDns(zone, { latencyMs: 30 });
    const resolver = createResolver({ servers: [slow.server] });
    const { ms } = await resolver.ask({ name: 'sip.contoso.test', type: 'A' });
    await slow.close();
    // Timers may fire up to a millisecond early.
    assert.ok(ms >= 29, String(ms));
  });

  it('changes a row while it runs', async () => {
    dns.set('new.contoso.test A', '192.0.2.2');
    const resolver = createResolver({ servers: [dns.server] });
    assert.equal((await resolver.ask({ name: 'new.contoso.test', type: 'A' })).kind, 'records');
  });

  it('rejects a port that is taken', async () => {
    await assert.rejects(createFakeDns({}, { port: Number(dns.server.split(':')[1]) }), {
      code: 'EADDRINUSE',
    });
  });
});
