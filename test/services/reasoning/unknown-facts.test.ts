import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PartyFacts, UnknownReason } from '../../../services/model/facts.ts';
import type { Party } from '../../../services/model/finding.ts';
import type { Report, SavedFacts } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { exitCodeOf } from '../../../services/reasoning/exit-code.ts';
import {
  alias,
  healthyEdge,
  healthyTenant,
  nameAnswer,
  quietFacts,
  srvAnswer,
  tcp,
  unknown,
  withFacts,
  worldwide,
} from '../../support/healthy.ts';
import { partners, worldOf } from './worlds.ts';

const factNames = Object.keys(partners.edge) as (keyof PartyFacts)[];
const deciding = [
  'federationSrv',
  'targetAddresses',
  'tcpConnect',
  'tlsHandshake',
  'certificateChain',
] as const;

const nothingOfOurs = { wrongNameSrv: [], xmppSrv: srvAnswer([]) };
const ourSides = [
  healthyEdge('fabrikam.com'),
  healthyEdge('fabrikam.com', { tcpConnect: [tcp('refused', { host: 'sip.fabrikam.com' })] }),
  healthyTenant(worldwide, 'fabrikam.com'),
  quietFacts('fabrikam.com', nothingOfOurs),
  quietFacts('fabrikam.com', {
    ...nothingOfOurs,
    clientRecords: {
      lyncdiscover: alias('lyncdiscover.fabrikam.com', worldwide.discover),
      sip: alias('sip.fabrikam.com', worldwide.signIn),
      sipTls: nameAnswer('_sip._tls.fabrikam.com', { type: 'SRV' }),
    },
  }),
];

const world = fc
  .record({
    theirs: fc.constantFrom(...Object.values(partners)),
    control: fc.constantFrom('answered', 'silent', 'skipped', 'switched-off'),
    platform: fc.option(fc.constantFrom('onprem', 'teams', 'hybrid'), { nil: undefined }),
    ours: fc.option(fc.constantFrom(...ourSides), { nil: undefined }),
  })
  .map(({ theirs, control, platform, ours }) =>
    worldOf({
      theirs,
      control,
      ...(platform !== undefined && { platform }),
      ...(ours !== undefined && { our: 'fabrikam.com', ours }),
    }),
  );
// Our record and sign-in names tell our platform; while nobody knows that, servers are assumed, which need the record.
const ofOurs = factNames.filter(
  (name) => !['federationSrv', 'clientRecords', 'wildcardProbe'].includes(name),
);
const hidden = fc.record({ theirs: fc.subarray(factNames), ours: fc.subarray(ofOurs) });
const reasons = fc.constantFrom('timeout', 'refused', 'failed', 'not-asked');

type Hidden = Readonly<Record<Party, readonly (keyof PartyFacts)[]>>;

function hide(saved: SavedFacts, names: Hidden, why: UnknownReason): SavedFacts {
  const without = (party: Party) =>
    withFacts(
      saved.facts[party],
      Object.fromEntries(names[party].map((name) => [name, unknown(why)])),
    );
  return {
    ...saved,
    facts: { ...saved.facts, theirs: without('theirs'), ours: without('ours') },
  };
}

function judge(saved: SavedFacts): Report {
  return conclude(saved, { rules: 'test' });
}

describe('facts that nobody could see', () => {
  it('never let the way to the partner work, unless it goes from tenant to tenant', () => {
    fc.assert(
      fc.property(world, hidden, reasons, (saved, names, why) => {
        const report = judge(hide(saved, names, why));
        const isNative = report.type === 'teams-native';
        const isSeen = deciding.every((name) => report.facts.theirs[name].known);
        assert.ok(
          isSeen || isNative || report.directions.outbound.sides.theirs !== 'works',
          `works without ${deciding.filter((name) => !report.facts.theirs[name].known).join()}`,
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('never let a partner without known record be a tenant like ourselves', () => {
    fc.assert(
      fc.property(world, hidden, reasons, (saved, names, why) => {
        const report = judge(
          hide(saved, { ...names, theirs: [...names.theirs, 'federationSrv'] }, why),
        );
        assert.notEqual(report.type, 'teams-native');
        assert.notEqual(exitCodeOf(report), 0);
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('never block a way that was not blocked', () => {
    fc.assert(
      fc.property(world, hidden, reasons, (saved, names, why) => {
        const before = judge(saved);
        const after = judge(hide(saved, names, why));
        for (const way of ['outbound', 'inbound'] as const) {
          if (before.directions[way].status === 'blocked') continue;
          assert.notEqual(after.directions[way].status, 'blocked', way);
        }
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  it('are never counted as ruled out', () => {
    fc.assert(
      fc.property(world, hidden, reasons, (saved, names, why) => {
        const before = judge(saved);
        const after = judge(hide(saved, names, why));
        const wasRuledOut = new Set(before.ruledOut.map(({ code }) => code));
        const wasFound = new Set<string>(before.findings.map(({ code }) => code));
        assert.deepEqual(
          after.ruledOut.filter(({ code }) => wasFound.has(code) && !wasRuledOut.has(code)),
          [],
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(20_000);
});
