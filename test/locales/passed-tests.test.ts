import assert from 'node:assert/strict';
import { passedTests } from '../../locales/passed-tests.ts';
import { renderReport } from '../../locales/report-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { FactValues } from '../../services/model/facts.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { healthyEdge, known, withFacts } from '../support/healthy.ts';
import { healthyServers, ownSide } from '../services/reasoning/own-worlds.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';

type Partner = FactValues['partnerTests'][number];
type Port = FactValues['portTests'][number];

const pastedAt = '2026-11-19T23:00:00.000Z';
const shown = (text: string, at = pastedAt) => ({ kind: 'paste', line: 5, text, at }) as const;
const viewer = { speaker: createSpeaker('en'), timeZone: 'UTC' };

function judge(pasted: object) {
  const ours = { ...withFacts(healthyEdge('fabrikam.com'), healthyServers), ...pasted };
  return conclude(worldOf({ theirs: partners.edge, ours, our: 'fabrikam.com' }), ownSide);
}

const partnerTest = (all: readonly Partner[], at?: string) => ({
  partnerTests: known([...all], ...all.map(({ result }) => shown(`Result : ${result}`, at))),
});
const portTest = (...all: readonly Partial<Port>[]) => ({
  portTests: known(
    all.map((one) => ({ host: 'sip.contoso.com', port: 5061, result: 'open' as const, ...one })),
    ...all.map(({ result }) =>
      shown(`TcpTestSucceeded : ${result === 'closed' ? 'False' : 'True'}`),
    ),
  ),
});
const passed = { domain: 'contoso.com', result: 'success' } as const;

const rows: readonly (readonly [when: string, pasted: object, told: number])[] = [
  ['nothing was pasted', {}, 0],
  ['the test of the partner went through', partnerTest([passed]), 1],
  ['it was of another partner', partnerTest([{ ...passed, domain: 'adatum.com' }]), 0],
  ['it failed later', partnerTest([passed, { ...passed, result: 'failure' }]), 0],
  ['it is old', partnerTest([passed], '2026-11-01T00:00:00.000Z'), 0],
  ['the port is open from our side', portTest({}), 1],
  ['it was the port of another host', portTest({ host: 'sip.adatum.com' }), 0],
  ['it was another port', portTest({ port: 443 }), 0],
  ['it was closed once', portTest({}, { result: 'closed' }), 0],
];

describe('a test of ours that went through', () => {
  for (const [when, pasted, told] of rows)
    it(`is told ${told === 0 ? 'not' : 'as such'} where ${when}`, () => {
      assert.equal(passedTests(judge(pasted), viewer).length, told);
    });

  it('stands with what is in order, in both languages', () => {
    const report = judge(partnerTest([passed]));
    for (const locale of ['en', 'zh-TW'] as const) {
      const text = renderReport(report, { locale, timeZone: 'UTC', width: 2_000 });
      const told = createSpeaker(locale).report('tested.partner', { their: 'contoso.com' });
      assert.ok(text.includes(told));
    }
  });
});
