import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { checks } from '../../../services/checks/all.ts';
import {
  catalog,
  delivered,
  rowOf,
  type FindingCode,
  type VisibleCode,
} from '../../../services/model/catalog.ts';
import { addressRows } from './rows/address.ts';
import { certificateRows } from './rows/certificate.ts';
import { nameRows } from './rows/name.ts';
import { portRows } from './rows/port.ts';
import { recordRows } from './rows/record.ts';
import { tlsRows } from './rows/tls.ts';
import { repeated, testRows } from './tester.ts';

const rows = [
  ...nameRows,
  ...recordRows,
  ...addressRows,
  ...portRows,
  ...tlsRows,
  ...certificateRows,
];
const folder = new URL('../../../services/checks/', import.meta.url);
const idsInFolder = readdirSync(folder)
  .filter((name) => name.endsWith('.check.ts'))
  .map((name) => name.slice(0, -'.check.ts'.length));
const visible = (Object.keys(catalog) as FindingCode[]).filter((code) =>
  (delivered as readonly string[]).includes(rowOf(code).since),
) as VisibleCode[];

describe('the checks', () => {
  for (const check of checks) {
    testRows(
      check,
      rows.filter((row) => row.check === check.id),
    );
  }

  it('are all named in the list, each once and by its file', () => {
    assert.deepEqual(checks.map(({ id }) => id).sort(), idsInFolder.sort());
  });

  it('have rows only for checks that exist', () => {
    const ids = new Set(checks.map(({ id }) => id));
    assert.deepEqual(
      rows.filter(({ check }) => !ids.has(check)),
      [],
    );
  });

  it('find every visible code, and no other', () => {
    const found = new Set(checks.flatMap(({ finds }) => finds));
    assert.deepEqual([...found].sort(), [...visible].sort());
  });

  it('find no code in two checks, except the stale record, which may be seen with or without a control', () => {
    const found = checks.flatMap(({ finds }) => finds);
    assert.deepEqual(repeated(found), ['dns-srv-stale-onprem']);
  });

  for (const check of checks) {
    it(`need in ${check.id} no fact that the catalog does not give to all of its codes`, () => {
      for (const code of check.finds) {
        const alternatives = rowOf(code).needs;
        const isEnough = alternatives.some((facts) =>
          check.needs.every((fact) => facts.includes(fact)),
        );
        assert.ok(isEnough, `${code} needs ${JSON.stringify(alternatives)}`);
      }
    });
  }
});
