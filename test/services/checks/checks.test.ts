import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { checks } from '../../../services/checks/all.ts';
import {
  catalog,
  delivered,
  rowOf,
  type Delivery,
  type FindingCode,
} from '../../../services/model/catalog.ts';
import { allRows as rows } from './rows/all.ts';
import { repeated, testRows } from './tester.ts';

const folder = new URL('../../../services/checks/', import.meta.url);
const idsInFolder = readdirSync(folder)
  .filter((name) => name.endsWith('.check.ts'))
  .map((name) => name.slice(0, -'.check.ts'.length));
/** Deliveries that have their checks; what of it is shown is another matter. */
const built: readonly Delivery[] = ['main-job', 'own-side'];
const wanted = (Object.keys(catalog) as FindingCode[]).filter((code) =>
  built.includes(rowOf(code).since),
);
/** Codes that several checks find, by alternatives of their facts: settings, an error line, an answer. */
const byAlternatives = checks.filter(({ rulesOut }) => rulesOut === false);

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

  it('find every code of the deliveries that are built, and no other', () => {
    const found = new Set(checks.flatMap(({ finds }) => finds));
    assert.deepEqual([...found].sort(), [...wanted].sort());
  });

  it('are there for every code that is shown', () => {
    assert.deepEqual(
      delivered.filter((delivery) => !built.includes(delivery)),
      [],
    );
  });

  it('find no code in two checks, except those with several ways to see them', () => {
    const found = checks
      .filter((one) => !byAlternatives.includes(one))
      .flatMap(({ finds }) => finds);
    assert.deepEqual([...new Set(repeated(found))].sort(), [
      'cert-expired',
      'cert-expiring',
      'cert-not-yet-valid',
      'cert-untrusted-root',
      'dns-srv-stale-onprem',
      'hyb-dns-cloud',
      'hyb-hosting-attr',
    ]);
  });

  for (const check of checks) {
    it(`need in ${check.id} no fact that the catalog does not give to all of its codes`, () => {
      for (const code of check.finds) {
        const alternatives = rowOf(code).needs;
        const isEnough = alternatives.some((facts) =>
          check.needs.every((fact) => facts.includes(fact.replace(/^peer[.]/u, ''))),
        );
        // An error line may show by itself whatever errors show.
        const isTold = rowOf(code).seen.includes('error') && check.needs.join() === 'errorLines';
        const isEvent = rowOf(code).seen.includes('error') && check.needs.join() === 'eventLog';
        assert.ok(isEnough || isTold || isEvent, `${code} needs ${JSON.stringify(alternatives)}`);
      }
    });
  }
});
