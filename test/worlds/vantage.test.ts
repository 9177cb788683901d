import assert from 'node:assert/strict';
import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../../bot/demo/scenes.ts';
import { createWorld, type Scene, type World } from '../../bot/demo/world.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { askIn } from '../support/ask-world.ts';
import { testTogether } from '../support/together.ts';

const test = testTogether();
const partner = 'contoso.example';
const us = 'fabrikam.example';
const place = (address: string, domain: string) => healthyPlace(address, `sip.${domain}`);

function organisation(domain: string, address: string, healthy = true): Scene {
  return {
    domain,
    records: edgeZone(domain, address),
    places: healthy ? [place(address, domain)] : [],
  };
}

async function withWorld(
  scenes: readonly Scene[],
  look: (world: World) => Promise<void>,
): Promise<void> {
  const world = await createWorld(scenes);
  try {
    await look(world);
  } finally {
    await world.close();
  }
}

describe('the place we look from', function () {
  this.timeout(60_000);

  test('is the cause when 5061 gets out nowhere, never the partner', async () => {
    const unreachable: Scene = { ...microsoft, places: [] };
    await withWorld([unreachable, organisation(partner, '203.0.113.10', false)], async (world) => {
      const report = await askIn(world, { their: partner });
      assert.deepEqual(report.directions.outbound.causes, ['tcp-outbound-blocked']);
      assert.equal(report.directions.outbound.status, 'cannot-tell');
      assert.equal(report.directions.outbound.sides.theirs, 'cannot-tell');
      assert.equal(report.picture, 'EDGE-UNSEEN');
      assert.equal(report.vantage.control, 'silent');
      const timeout = report.findings.find(({ code }) => code === 'tcp-timeout');
      assert.deepEqual(timeout?.maskedBy, ['tcp-outbound-blocked']);
      assert.equal(exitCodeOf(report), 2);
    });
  });

  test('explains away the silence of our own Edge as well', async () => {
    const unreachable: Scene = { ...microsoft, places: [] };
    const scenes = [
      unreachable,
      organisation(partner, '203.0.113.10', false),
      organisation(us, '203.0.113.20', false),
    ];
    await withWorld(scenes, async (world) => {
      const report = await askIn(world, { their: partner, our: us });
      assert.equal(report.directions.inbound.status, 'cannot-tell');
      assert.deepEqual(report.directions.inbound.causes, []);
    });
  });

  test('connects to no address that is not public, unless it is permitted: a listener counts', async () => {
    await withWorld([microsoft, organisation(partner, '203.0.113.10')], async (world) => {
      const refused = await askIn(world, { their: partner, allowNet: [] });
      assert.equal(world.connections('203.0.113.10'), 0);
      assert.deepEqual(refused.directions.outbound.causes, ['dns-srv-target-private']);
      const permitted = await askIn(world, { their: partner });
      assert.ok(world.connections('203.0.113.10') > 0);
      assert.equal(permitted.picture, 'EDGE-OK');
    });
  });

  test('asks no control host while the partner answers', async () => {
    await withWorld([microsoft, organisation(partner, '203.0.113.10')], async (world) => {
      const report = await askIn(world, { their: partner });
      assert.equal(report.vantage.control, 'not-tried');
      assert.equal(world.connections('198.51.100.10'), 0);
    });
  });
});

describe('both organisations', function () {
  this.timeout(60_000);

  test('are looked at in the same way: a missing record of ours stops them, not us', async () => {
    const bare: Scene = { domain: us, records: { [`${us} SOA`]: '1 300' }, places: [] };
    await withWorld([microsoft, organisation(partner, '203.0.113.10'), bare], async (world) => {
      const { outbound, inbound } = (await askIn(world, { their: partner, our: us })).directions;
      assert.deepEqual(inbound, {
        status: 'blocked',
        causes: ['dns-srv-missing'],
        sides: { theirs: 'works', ours: 'blocked' },
      });
      assert.deepEqual(outbound, {
        status: 'cannot-tell',
        causes: ['dns-srv-missing'],
        sides: { theirs: 'works', ours: 'cannot-tell' },
      });
    });
  });

  test('are Teams tenants of one cloud when both sign in there: nothing of DNS or of an Edge counts', async () => {
    const scenes: Scene[] = [partner, us].map((domain) => ({
      domain,
      records: microsoftZone(domain),
      places: [],
    }));
    await withWorld([{ ...microsoft, places: [] }, ...scenes], async (world) => {
      const report = await askIn(world, { their: partner, our: us });
      assert.equal(report.type, 'teams-native');
      assert.deepEqual(report.directions.outbound.causes, []);
      assert.ok(!report.findings.some(({ code }) => code.startsWith('tcp-')));
      assert.equal(exitCodeOf(report), 0);
    });
  });

  test('are one when the domain is ours', async () => {
    await withWorld([microsoft, organisation(us, '203.0.113.20')], async (world) => {
      const report = await askIn(world, { their: us, our: us });
      assert.equal(report.picture, 'SAME-DOMAIN');
      assert.equal(report.type, null);
      assert.equal(report.directions.outbound.status, 'cannot-tell');
    });
  });

  test('route over the hosting provider when we run servers and they are in Microsoft 365', async () => {
    await withWorld(
      [microsoft, { domain: partner, records: microsoftZone(partner), places: [] }],
      async (world) => {
        const report = await askIn(world, { their: partner, platform: 'onprem' });
        assert.equal(report.type, 'hosting-provider');
      },
    );
  });

  test('meet over interop when we use Teams and they run an Edge', async () => {
    await withWorld([microsoft, organisation(partner, '203.0.113.10')], async (world) => {
      const report = await askIn(world, { their: partner, platform: 'teams' });
      assert.equal(report.type, 'teams-interop');
    });
  });
});
