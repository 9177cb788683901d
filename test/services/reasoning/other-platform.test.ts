import assert from 'node:assert/strict';
import { headlineOf } from '../../../locales/headline.ts';
import { renderReport } from '../../../locales/report-text.ts';
import { createSpeaker } from '../../../locales/say.ts';
import { renderTicket } from '../../../locales/ticket.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import type { Platform } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge, healthyTenant, unknown, worldwide } from '../../support/healthy.ts';
import { ownSide } from './own-worlds.ts';
import { partners, worldOf } from './worlds.ts';

const our = 'fabrikam.com';
const edge = healthyEdge(our);
const tenant = healthyTenant(worldwide, our);

function judge(ours: PartyFacts, platform: Platform | undefined) {
  return conclude(
    worldOf({ theirs: partners.edge, ours, our, ...(platform !== undefined && { platform }) }),
    ownSide,
  );
}

describe('what was said that we run, and what our DNS shows', () => {
  const rows: readonly (readonly [
    when: string,
    PartyFacts,
    Platform | undefined,
    shown: 'servers' | 'tenant' | undefined,
  ])[] = [
    ['Teams, and our record names an Edge', edge, 'teams', 'servers'],
    ['servers, and our record names Microsoft', tenant, 'onprem', 'tenant'],
    ['Teams, and all leads to Microsoft', tenant, 'teams', undefined],
    ['servers, and our record names an Edge', edge, 'onprem', undefined],
    ['both, and our record names an Edge', edge, 'hybrid', undefined],
    ['nothing', edge, undefined, undefined],
    [
      'Teams, and only the names of clients lead to servers',
      { ...edge, federationSrv: unknown() },
      'teams',
      'servers',
    ],
    [
      'servers, and without a record the names of clients lead to Microsoft',
      { ...tenant, federationSrv: unknown() },
      'onprem',
      'tenant',
    ],
    [
      'Teams, and nobody could look',
      { ...edge, federationSrv: unknown(), clientRecords: unknown() },
      'teams',
      undefined,
    ],
  ];
  for (const [when, ours, platform, shown] of rows)
    it(`is compared: ${when}`, () => {
      assert.equal(judge(ours, platform).otherPlatform?.shown, shown);
    });

  for (const locale of ['en', 'zh-TW'] as const)
    it(`is told once in every text of an answer, with the host: ${locale}`, () => {
      const options = { locale, timeZone: 'UTC', number: 'FH-7K2MD' };
      for (const report of [judge(edge, 'teams'), judge(tenant, 'onprem')]) {
        const { host = '' } = report.otherPlatform ?? {};
        for (const text of [
          renderReport(report, { ...options, width: 2000 }),
          renderTicket(report, options),
        ]) {
          const told = text.match(/as was said|先前說我們/gu) ?? [];
          assert.equal(told.length, 1, text);
          assert.ok(text.includes(`(${host})`));
        }
      }
    });

  it('leads where nothing but records of clients is wrong, which follow from it', () => {
    const viewer = { speaker: createSpeaker('en'), timeZone: 'UTC' };
    const { lead, doubt } = headlineOf(judge(edge, 'teams'), viewer);
    assert.match(lead, /we use Teams, as was said/iu);
    assert.equal(doubt, undefined);
  });
});
