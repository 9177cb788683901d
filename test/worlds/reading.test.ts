import assert from 'node:assert/strict';
import { edgeZone, healthyPlace, microsoft } from '../../bot/demo/scenes.ts';
import { renderReport } from '../../locales/report-text.ts';
import type { Report } from '../../services/model/report.ts';
import { savedFactsOf } from '../../services/diagnose.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { askWorld } from '../support/ask-world.ts';
import { testTogether } from '../support/together.ts';

const test = testTogether();
const partner = 'contoso.example';
const us = 'fabrikam.example';

const expired = {
  notBefore: new Date('2020-01-01T00:00:00Z'),
  notAfter: new Date('2021-01-01T00:00:00Z'),
};

function firstLines(report: Report, locale: 'en' | 'zh-TW'): string {
  return renderReport(report, { locale, timeZone: 'UTC' }).split('\n').slice(0, 4).join('\n');
}

describe('what the first lines say', function () {
  this.timeout(60_000);

  test('names both sides when both stop messages', async () => {
    const theirs = {
      ...healthyPlace('203.0.113.10', `sip.${partner}`),
      leaf: { names: [`sip.${partner}`], ...expired },
    };
    const ours = { ...healthyPlace('203.0.113.20', `sip.${us}`), kind: 'closed-port' as const };
    const report = await askWorld(
      [
        microsoft,
        { domain: partner, records: edgeZone(partner, '203.0.113.10'), places: [theirs] },
        { domain: us, records: edgeZone(us, '203.0.113.20'), places: [ours] },
      ],
      { their: partner, our: us },
    );
    assert.match(firstLines(report, 'en'), /PROBLEM on both sides/u);
    assert.match(firstLines(report, 'zh-TW'), /雙方都有問題/u);
  });

  test('says what was silent when no control told whose silence it is', async () => {
    const report = await askWorld(
      [{ domain: partner, records: edgeZone(partner, '203.0.113.10'), places: [] }],
      {
        their: partner,
        controlHosts: [],
      },
    );
    assert.match(firstLines(report, 'en'), /sip\.contoso\.example did not answer on port 5061/u);
    assert.match(firstLines(report, 'zh-TW'), /sip\.contoso\.example 的連接埠 5061 沒有回應/u);
  });
});

describe('a healthy partner of whom one fact is taken away', () => {
  let report: Report;
  before(async () => {
    const places = [healthyPlace('203.0.113.10', `sip.${partner}`)];
    report = await askWorld(
      [microsoft, { domain: partner, records: edgeZone(partner, '203.0.113.10'), places }],
      { their: partner },
    );
  });

  for (const name of ['tcpConnect', 'tlsHandshake', 'certificateChain'] as const) {
    it(`is not seen, and never broken: ${name}`, () => {
      const saved = savedFactsOf(report);
      const theirs = { ...saved.facts.theirs, [name]: { known: false, why: 'timeout' } as const };
      const again = conclude({ ...saved, facts: { ...saved.facts, theirs } }, { rules: 'test' });
      assert.equal(again.picture, 'EDGE-UNSEEN');
      assert.equal(again.directions.outbound.sides.theirs, 'cannot-tell');
    });
  }

  it('has nothing ruled out that would be no fault', () => {
    assert.ok(!report.ruledOut.some(({ code }) => code === 'tls-mtls-expected'));
  });
});
