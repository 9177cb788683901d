import assert from 'node:assert/strict';
import { ownRecipes } from '../../../services/fixes/own-recipes.ts';
import { recipes } from '../../../services/fixes/recipes.ts';
import {
  catalog,
  delivered,
  isFindingCode,
  rowOf,
  type FindingCode,
} from '../../../services/model/catalog.ts';

const codes = Object.keys(catalog) as FindingCode[];
const visible = codes.filter((code) =>
  (delivered as readonly string[]).includes(rowOf(code).since),
);

describe('the catalog', () => {
  it('holds 224 codes, of which this version shows 187', () => {
    assert.equal(codes.length, 224);
    assert.equal(visible.length, 187);
  });

  it('masks only codes that exist, and none masks itself', () => {
    for (const code of codes) {
      for (const mask of rowOf(code).masks) {
        const masked = mask.replace(/^theirs:/u, '');
        assert.ok(isFindingCode(masked), `${code} masks ${mask}`);
        assert.notEqual(masked, code);
      }
    }
  });

  it('has no two codes that mask each other', () => {
    const pairs = codes.flatMap((code) => rowOf(code).masks.map((mask) => [code, mask]));
    const keys = new Set(pairs.map(([code, mask]) => `${code} ${mask}`));
    assert.deepEqual(
      pairs.filter(([code, mask]) => keys.has(`${mask} ${code}`)),
      [],
    );
  });

  it('has a way to mend every visible code, and for no other', () => {
    assert.deepEqual(Object.keys({ ...recipes, ...ownRecipes }).sort(), [...visible].sort());
  });

  it('names nobody where nothing is to be mended, and somebody where a message is stopped', () => {
    // Services that ended stop every message, and nobody can bring them back.
    const ended = new Set<FindingCode>(['pol-public-im', 'teams-skype-consumer']);
    for (const code of visible) {
      const { role, to, from } = rowOf(code);
      if (role === 'nobody' && !ended.has(code))
        assert.ok(to !== 'blocks' && from !== 'blocks', code);
    }
  });

  it('names each fact and each argument once', () => {
    for (const code of codes) {
      const { args, needs } = rowOf(code);
      assert.equal(new Set(args).size, args.length, code);
      for (const facts of needs) assert.equal(new Set(facts).size, facts.length, code);
    }
  });

  it('does not take the name of a property for a code', () => {
    assert.ok(isFindingCode('tcp-refused'));
    assert.ok(!isFindingCode('toString'));
    assert.ok(!isFindingCode('__proto__'));
  });
});
