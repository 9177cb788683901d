import assert from 'node:assert/strict';
import {
  createFakeDns,
  type FakeAnswer,
  type FakeDns,
  type FakeZone,
} from '../../bot/demo/fake-dns.ts';
import { edgeZone, healthyPlace, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld, type World } from '../../bot/demo/world.ts';
import type { FindingCode } from '../../services/model/catalog.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { askIn } from '../support/ask-world.ts';
import { testTogether } from '../support/together.ts';

const test = testTogether();
const partner = 'contoso.example';
const control = 'sipfed.online.lync.com';
/** Shorter than the product's limit, and long enough for a slow machine to read what comes. */
const shortMs = 2_000;
const silent: FakeAnswer = { drop: Infinity };
const failing: FakeAnswer = { rcode: 'SERVFAIL' };
const noise: FakeAnswer = {
  raw: (query) => [
    Buffer.concat([query.subarray(0, 2), Buffer.from('8180ffffffffffffffff', 'hex')]),
  ],
};

interface Row {
  readonly when: string;
  /** One table a resolver, in the order they are asked. */
  readonly resolvers: readonly FakeZone[];
  readonly code: FindingCode;
  readonly about: 'theirs' | 'ours';
  /** Where nothing else ends the question; the product's own limit unless given. */
  readonly dnsTimeoutMs?: number;
}

const rows: readonly Row[] = [
  {
    when: 'our resolver is silent',
    resolvers: [{ '* *': silent }],
    code: 'dns-timeout',
    about: 'ours',
    dnsTimeoutMs: shortMs,
  },
  {
    when: 'our resolver refuses',
    resolvers: [{ '* *': { rcode: 'REFUSED' } }],
    code: 'dns-refused',
    about: 'ours',
  },
  {
    when: 'our resolver sends what cannot be read',
    resolvers: [{ '* *': noise }],
    code: 'dns-malformed',
    about: 'ours',
    dnsTimeoutMs: shortMs,
  },
  {
    when: 'our only resolver fails for every name',
    resolvers: [{ '* *': failing }],
    code: 'dns-servfail',
    about: 'ours',
  },
  {
    when: 'our only resolver fails for the partner and answers others',
    resolvers: [
      { '* *': failing, 'online.lync.com SOA': '1 60', [`${control} A`]: '198.51.100.10' },
    ],
    code: 'dns-servfail',
    about: 'theirs',
  },
  {
    when: 'our resolver denies every name, also a well-known one',
    resolvers: [{ '* *': { rcode: 'NXDOMAIN' } }],
    code: 'dns-resolver-internal',
    about: 'ours',
  },
  {
    when: 'two resolvers agree that the partner fails',
    resolvers: [{ '* *': failing }, { '* *': failing }],
    code: 'dns-servfail',
    about: 'theirs',
  },
];

describe('a resolver of ours', function () {
  this.timeout(60_000);
  let world: World;
  before(async () => {
    const places = [healthyPlace('203.0.113.10', `sip.${partner}`)];
    world = await createWorld([
      microsoft,
      { domain: partner, records: edgeZone(partner, '203.0.113.10'), places },
    ]);
  });
  after(() => world.close());

  for (const { when, resolvers, code, about, dnsTimeoutMs } of rows) {
    test(`${when}: ${code} is ${about}, nothing is said about the partner`, async () => {
      const servers = await Promise.all(resolvers.map((zone) => createFakeDns(zone)));
      try {
        const report = await askIn(world, {
          their: partner,
          resolvers: servers.map(({ server }) => server),
          dnsTimeoutMs,
        });
        const found = report.findings.find((finding) => finding.code === code);
        assert.equal(found?.about, about);
        assert.ok(
          found.evidence.some((one) => one.kind === 'dns'),
          'shows what was asked',
        );
        assert.equal(report.picture, 'DNS-FAIL');
        assert.equal(report.directions.outbound.status, 'cannot-tell');
        assert.equal(report.directions.outbound.sides.theirs, 'cannot-tell');
        assert.equal(report.directions.inbound.sides.theirs, 'cannot-tell');
        assert.equal(exitCodeOf(report), 2);
      } finally {
        await Promise.all(servers.map((server) => server.close()));
      }
    });
  }

  test('that proves with its SOA that the partner does not exist is believed', async () => {
    const dns = await createFakeDns({ 'example SOA': '1 60', 'online.lync.com SOA': '1 60' });
    try {
      const report = await askIn(world, { their: partner, resolvers: [dns.server] });
      assert.equal(report.picture, 'NO-DOMAIN');
      assert.deepEqual(report.directions.outbound.causes, ['dns-nxdomain']);
    } finally {
      await dns.close();
    }
  });

  test('that is dead is passed over for one that answers, and nothing is held against the partner', async () => {
    const dead: FakeDns = await createFakeDns({ '* *': silent });
    try {
      const report = await askIn(world, {
        their: partner,
        resolvers: [dead.server, world.dns.server],
      });
      assert.equal(report.picture, 'EDGE-OK');
      assert.deepEqual(report.directions.outbound.causes, []);
    } finally {
      await dead.close();
    }
  });

  test('that lies with answers to other questions is not believed', async () => {
    const liar = await createFakeDns({
      '* *': {
        raw: (_query, usual) => [
          Buffer.concat([Buffer.from([usual[0] ?? 0, (usual[1] ?? 0) ^ 1]), usual.subarray(2)]),
        ],
      },
    });
    try {
      const report = await askIn(world, {
        their: partner,
        resolvers: [liar.server],
        dnsTimeoutMs: shortMs,
      });
      assert.equal(report.directions.outbound.status, 'cannot-tell');
      assert.ok(!report.findings.some(({ about }) => about === 'theirs'));
    } finally {
      await liar.close();
    }
  });
});
