import assert from 'node:assert/strict';
import sinon from 'sinon';
import { edgeZone, healthyPlace, microsoft, microsoftZone } from '../../bot/demo/scenes.ts';
import { createWorld, type Scene, type World } from '../../bot/demo/world.ts';
import { savedFactsOf } from '../../services/diagnose.ts';
import { reportSchema, type Report } from '../../services/model/report.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { askIn, askOwnIn } from '../support/ask-world.ts';

const day = 86_400_000;
const edge: Scene = {
  domain: 'contoso.example',
  records: edgeZone('contoso.example', '203.0.113.10'),
  places: [healthyPlace('203.0.113.10', 'sip.contoso.example')],
};
const tenant: Scene = {
  domain: 'fabrikam.example',
  records: microsoftZone('fabrikam.example'),
  places: [],
};
const expired: Scene = {
  domain: 'adatum.example',
  records: edgeZone('adatum.example', '203.0.113.20'),
  places: [
    {
      address: '203.0.113.20',
      kind: 'mutual-tls',
      leaf: {
        names: ['sip.adatum.example'],
        notBefore: new Date(Date.now() - 365 * day),
        notAfter: new Date(Date.now() - day),
      },
    },
  ],
};

describe('our own domain looked at over real DNS and real TLS', function () {
  this.timeout(20_000);
  let world: World;
  before(async () => {
    world = await createWorld([microsoft, edge, tenant, expired]);
  });
  after(() => world.close());

  for (const [domain, picture, side] of [
    ['contoso.example', 'EDGE-OK', 'works'],
    ['fabrikam.example', 'M365-WW', 'works'],
    ['adatum.example', 'EDGE-BROKEN', 'blocked'],
  ] as const) {
    it(`shows ${picture} of ${domain}, and asks nothing about anybody else`, async () => {
      const report = await askOwnIn(world, domain);
      assert.equal(report.picture, picture);
      assert.equal(report.directions.inbound.sides.ours, side);
      assert.deepEqual(report.question, { their: domain, our: domain, about: 'ours' });
      const theirs = Object.values(report.facts.theirs);
      const nobodyLooked = new Set(['not-asked', 'not-pasted']);
      assert.ok(theirs.every((fact) => !fact.known && nobodyLooked.has(fact.why)));
      assert.deepEqual(Object.keys(report.timings).sort(), ['dns', 'path', 'total']);
      const json: unknown = JSON.parse(JSON.stringify(report));
      assert.deepEqual(reportSchema.parse(json), json);
    });
  }

  it('is judged from saved facts as it was at first', async () => {
    const report = await askOwnIn(world, 'adatum.example');
    const options = { rules: report.rules, timings: report.timings };
    assert.deepEqual(conclude(savedFactsOf(report), options), report);
  });

  it('is asked and connected to once when it stands on both sides of the question', async () => {
    const counted = async (ask: (where: World) => Promise<Report>) => {
      const dial = sinon.spy(world.dial);
      const before = world.dns.log.length;
      await ask({ ...world, dial });
      return [world.dns.log.length - before, dial.callCount];
    };
    const alone = await counted((where) => askIn(where, { their: 'contoso.example' }));
    const both = await counted((where) =>
      askIn(where, { their: 'contoso.example', our: 'contoso.example' }),
    );
    const own = await counted((where) => askOwnIn(where, 'contoso.example'));
    assert.deepEqual([both, own], [alone, alone]);
  });
});
