import assert from 'node:assert/strict';
import {
  dnsGoodForMs,
  goodForMs,
  isOld,
  kindOfEvidence,
  type EvidenceKind,
} from '../../../services/model/freshness.ts';
import type { SettingFactName } from '../../../services/model/facts.ts';
import { settingFacts } from '../../../services/model/setting-values.ts';

const now = '2026-11-20T12:00:00.000Z';

describe('how long evidence is good', () => {
  const rows: readonly (readonly [EvidenceKind, fresh: string, old: string])[] = [
    ['dns', '2026-11-20T11:00:00Z', '2026-11-20T10:59:00Z'],
    ['test', '2026-11-20T08:00:00Z', '2026-11-20T07:59:00Z'],
    ['error', '2026-11-20T00:00:00Z', '2026-11-19T23:59:00Z'],
    ['setting', '2026-11-19T12:00:00Z', '2026-11-19T11:59:00Z'],
    ['certificate', '2026-11-13T12:00:00Z', '2026-11-13T11:59:00Z'],
  ];
  for (const [kind, fresh, old] of rows)
    it(`differs by its kind: ${kind}`, () => {
      assert.equal(isOld(fresh, now, kind), false);
      assert.equal(isOld(old, now, kind), true);
      assert.equal(isOld(old, new Date(now), kind), true);
    });

  it('is known for every fact that somebody can paste', () => {
    for (const name of Object.keys(settingFacts) as SettingFactName[])
      assert.equal(kindOfEvidence(name) === undefined, name === 'answers', name);
  });

  it('counts nothing as old that carries no instant, none that can be read, or one of later', () => {
    for (const instant of [undefined, 'yesterday', '2026-12-01T00:00:00Z'])
      assert.equal(isOld(instant, now, 'error'), false);
  });

  it('is the time to live of a record where that is longer than an hour', () => {
    assert.equal(dnsGoodForMs([]), goodForMs.dns);
    assert.equal(dnsGoodForMs([60, 7_200]), 7_200_000);
  });
});
