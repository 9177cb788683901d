import assert from 'node:assert/strict';
import type { Change } from '../../../services/model/what-next.ts';
import { whatIf } from '../../../services/reasoning/what-if.ts';
import { healthyServers, healthyTenantSettings, ownSide, ownWorld } from './own-worlds.ts';
import { partners, type Partner } from './worlds.ts';

type Row = readonly [
  change: Change,
  outbound: string | undefined,
  inbound: string | undefined,
  added: readonly string[],
];

const rows: readonly Row[] = [
  [{ kind: 'theirs', change: { kind: 'block-domain' } }, 'blocked', 'blocked', ['pol-blocked']],
  [{ kind: 'theirs', change: { kind: 'federation', on: false } }, 'blocked', 'blocked', ['pol-fed-disabled']], // prettier-ignore
  [{ kind: 'certificate', party: 'theirs', valid: false }, 'blocked', 'blocked', ['cert-expired']],
  [{ kind: 'certificate', party: 'ours', valid: false }, 'blocked', 'blocked', ['cert-expired']],
  [{ kind: 'certificate', party: 'theirs', valid: true }, undefined, undefined, []],
  [{ kind: 'remove-record', party: 'theirs' }, 'blocked', 'at-risk', ['dns-srv-missing']],
  [{ kind: 'remove-record', party: 'ours' }, 'at-risk', 'blocked', ['dns-srv-missing']],
];

const judge = (change: Change, theirs: Partner = 'edge', settings = healthyServers) =>
  whatIf(ownWorld({ theirs: partners[theirs], settings }), [change], ownSide).difference;

describe('a change outside our settings', () => {
  for (const [change, outbound, inbound, added] of rows)
    it(`is counted: ${JSON.stringify(change)}`, () => {
      const { directions, added: brought } = judge(change);
      assert.equal(directions.outbound?.after, outbound);
      assert.equal(directions.inbound?.after, inbound);
      assert.deepEqual(brought, added);
    });

  it('is counted for a partner in Microsoft 365', () => {
    const { directions, added } = judge({ kind: 'theirs', change: { kind: 'tenant-block' } }, 'worldwide', healthyTenantSettings); // prettier-ignore
    assert.equal(directions.outbound?.after, 'blocked');
    assert.deepEqual(added, ['teams-blocked']);
  });

  it('mends a certificate that has expired', () => {
    const { gone } = judge({ kind: 'certificate', party: 'theirs', valid: true }, 'dying');
    assert.deepEqual(gone, ['cert-expiring']);
  });

  it('counts nothing through that nobody saw', () => {
    const { directions, added } = judge({ kind: 'certificate', party: 'theirs', valid: false }, 'silent'); // prettier-ignore
    assert.deepEqual([directions, added], [{}, []]);
  });
});
