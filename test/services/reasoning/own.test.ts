import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FindingCode } from '../../../services/model/catalog.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import type { Picture, Platform, Report, Status } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { exitCodeOf } from '../../../services/reasoning/exit-code.ts';
import { unknown, withFacts } from '../../support/healthy.ts';
import { ownWorldOf, partners, worldOf, type Partner } from './worlds.ts';

interface Row {
  readonly ours: Partner;
  readonly control?: 'answered' | 'silent';
  readonly platform?: Platform;
  readonly picture: Picture;
  /** Our side of messages to us, and of those from us. */
  readonly inbound: Status;
  readonly outbound: Status;
  /** Causes of either direction. */
  readonly causes: readonly FindingCode[];
  readonly exit: 0 | 1 | 2;
}

const works = { inbound: 'works', outbound: 'works', causes: [], exit: 0 } as const;
const atRisk = { inbound: 'at-risk', outbound: 'at-risk', exit: 0 } as const;
const broken = { inbound: 'blocked', outbound: 'blocked', exit: 1 } as const;
const unreached = { inbound: 'blocked', outbound: 'cannot-tell', exit: 1 } as const;
const withoutRecord = { inbound: 'blocked', outbound: 'at-risk', exit: 1 } as const;
const unseen = { inbound: 'cannot-tell', outbound: 'cannot-tell', exit: 2 } as const;
const tenant = { inbound: 'cannot-tell', outbound: 'at-risk', exit: 0 } as const;

const rows: readonly Row[] = [
  { ours: 'edge', picture: 'EDGE-OK', ...works },
  { ours: 'edge', platform: 'hybrid', picture: 'EDGE-OK', ...works },
  { ours: 'twoAddresses', picture: 'EDGE-OK', ...works },
  { ours: 'worldwide', picture: 'M365-WW', ...works },
  { ours: 'china', picture: 'M365-OTHER', ...works },
  { ours: 'dying', picture: 'EDGE-OK', ...atRisk, causes: ['cert-expiring'] },
  { ours: 'mixed', picture: 'MIXED', ...atRisk, causes: ['dns-srv-multiple-mixed'] },
  {
    ours: 'doublyBroken',
    picture: 'EDGE-BROKEN',
    ...broken,
    causes: ['cert-expired', 'cert-name-mismatch', 'cert-selfsigned'],
  },
  { ours: 'refusing', picture: 'EDGE-BROKEN', ...unreached, causes: ['tcp-refused'] },
  {
    ours: 'silent',
    control: 'answered',
    picture: 'EDGE-BROKEN',
    ...unreached,
    causes: ['tcp-timeout'],
  },
  {
    ours: 'silent',
    control: 'silent',
    picture: 'EDGE-UNSEEN',
    ...unseen,
    causes: ['tcp-outbound-blocked'],
  },
  { ours: 'silent', picture: 'EDGE-UNSEEN', ...unseen, causes: [] },
  { ours: 'nothing', picture: 'NONE', ...withoutRecord, causes: ['dns-srv-missing'] },
  { ours: 'hiddenEdge', picture: 'EDGE-HIDDEN', ...withoutRecord, causes: ['dns-srv-missing'] },
  { ours: 'misspelt', picture: 'NONE', ...withoutRecord, causes: ['dns-srv-wrong-name'] },
  { ours: 'noDomain', picture: 'NO-DOMAIN', ...withoutRecord, causes: ['dns-nxdomain'] },
  {
    ours: 'teamsWithoutRecord',
    picture: 'TEAMS-NOSRV',
    ...tenant,
    causes: ['dns-srv-missing'],
  },
  {
    ours: 'teamsWithoutRecord',
    platform: 'onprem',
    picture: 'TEAMS-NOSRV',
    ...withoutRecord,
    causes: ['dns-srv-missing'],
  },
  { ours: 'dnsSilent', picture: 'DNS-FAIL', ...unseen, causes: ['dns-timeout'] },
];

function judge(ours: PartyFacts, rest: Pick<Row, 'control' | 'platform'> = {}): Report {
  // Our domains of the configuration must not make a question of our own one about two of ours.
  return conclude(ownWorldOf({ ours, ...rest }), {
    rules: 'test',
    ourDomains: ['contoso.com'],
    // The rows are about what partners see; records by which clients sign in have rows of their own.
    deliveries: ['main-job'],
  });
}

describe('our own domain, asked about alone', () => {
  for (const row of rows) {
    const { ours, control, platform, picture, inbound, outbound, causes, exit } = row;
    const world = [ours, control, platform].filter((one) => one !== undefined).join(', ');
    it(`${world}: ${picture}, ${causes.join(' + ') || 'nothing to mend'}`, () => {
      const report = judge(partners[ours], {
        ...(control !== undefined && { control }),
        ...(platform !== undefined && { platform }),
      });
      const { directions } = report;
      const found = [...directions.inbound.causes, ...directions.outbound.causes];
      assert.deepEqual([...new Set(found)].sort(), [...causes].sort());
      assert.equal(report.picture, picture);
      assert.equal(directions.inbound.sides.ours, inbound);
      assert.equal(directions.outbound.sides.ours, outbound);
      assert.equal(exitCodeOf(report), exit);
      assert.equal(report.type, null);
    });
  }

  for (const name of Object.keys(partners) as Partner[]) {
    it(`says nothing about a partner, and lists only what of ours was not seen: ${name}`, () => {
      const { findings, ruledOut, unchecked, directions } = judge(partners[name]);
      assert.deepEqual(
        [...findings, ...ruledOut].filter(({ about }) => about === 'theirs'),
        [],
      );
      for (const { status, sides } of [directions.inbound, directions.outbound]) {
        assert.equal(sides.theirs, 'cannot-tell');
        assert.ok(status === 'blocked' || status === 'cannot-tell', status);
      }
      const foreign = unchecked.filter(({ check }) =>
        ['our-domain', 'their-settings', 'xmpp'].includes(check),
      );
      assert.deepEqual(foreign, []);
      const names = unchecked.flatMap(({ missing }) => missing);
      assert.deepEqual(
        names.filter((one) => !/^(?:ours[.]|platform$|controlConnect$)/u.test(one)),
        [],
      );
      assert.ok(unchecked.some(({ check }) => check === 'our-settings'));
    });
  }

  it('has the faults that it has beside a partner, and what mends them', () => {
    for (const name of ['doublyBroken', 'nothing', 'elsewhere', 'silent'] as const) {
      const control = 'answered';
      const alone = judge(partners[name], { control });
      const beside = conclude(
        worldOf({
          theirs: partners.edge,
          their: 'fabrikam.com',
          ours: partners[name],
          our: 'contoso.com',
          control,
        }),
        { rules: 'test' },
      );
      assert.deepEqual(
        alone.findings,
        beside.findings.filter(({ about }) => about === 'ours'),
      );
    }
  });

  it('is our side to mend when our port is silent', () => {
    const report = judge(partners.silent, { control: 'answered' });
    const [finding] = report.findings;
    assert.equal(finding?.code, 'tcp-timeout');
    assert.equal(finding.side, 'ours');
  });

  it('never works while a deciding fact was not seen', () => {
    const names = [
      'federationSrv',
      'targetAddresses',
      'tcpConnect',
      'tlsHandshake',
      'certificateChain',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(partners)),
        fc.constantFrom(...names),
        fc.constantFrom('timeout', 'refused', 'failed', 'not-asked'),
        (ours, name, why) => {
          const report = judge(withFacts(ours, { [name]: unknown(why) }));
          assert.notEqual(report.directions.inbound.sides.ours, 'works');
        },
      ),
    );
  });
});
