import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { z } from 'zod';
import { savedFactsOf } from '../../../services/diagnose.ts';
import { reportSchema, savedFactsSchema } from '../../../services/model/report.ts';
import type { SavedFacts } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { healthyEdge } from '../../support/healthy.ts';
import { ownWorldOf, partners, worldOf, type Partner } from '../reasoning/worlds.ts';

const schemaFile = new URL('../../../services/model/report.schema.json', import.meta.url);
const options = { rules: '0.1.0' };
const twoDomains = { their: 'contoso.com', our: 'fabrikam.com' };

const worlds = (Object.keys(partners) as Partner[]).flatMap((partner) => {
  const theirs = partners[partner];
  return [
    [partner, worldOf({ theirs })],
    [
      `${partner} and our domain`,
      worldOf({
        theirs,
        our: 'fabrikam.com',
        ours: healthyEdge('fabrikam.com'),
        platform: 'hybrid',
        person: 'bob@contoso.com',
        control: 'silent',
      }),
    ],
    [`${partner}, our own domain`, ownWorldOf({ ours: theirs, platform: 'hybrid' })],
  ] as const;
});

describe('the report', () => {
  // Written anew by UPDATE=1 npx mocha test/services/model/report.test.ts
  it('has a JSON Schema beside it that says the same', async () => {
    const schema = JSON.stringify(z.toJSONSchema(reportSchema, { reused: 'ref' }));
    const wanted = await format(schema, { parser: 'json', printWidth: 100 });
    if (process.env.UPDATE === '1') writeFileSync(schemaFile, wanted);
    assert.equal(readFileSync(schemaFile, 'utf8'), wanted);
  });

  for (const [name, saved] of worlds) {
    it(`keeps its own schema for ${name}`, () => {
      const report: unknown = JSON.parse(JSON.stringify(conclude(saved, options)));
      assert.deepEqual(reportSchema.parse(report), report);
    });

    it(`is the same when ${name} is saved and judged again`, () => {
      const report = conclude(saved, options);
      const file: unknown = JSON.parse(JSON.stringify(savedFactsOf(report)));
      // The schema of the file gives what the type says; a test of types stands in services/facts.
      const read = savedFactsSchema.parse(file) as unknown as SavedFacts;
      assert.deepEqual(conclude(read, options), report);
    });
  }

  it('judges a file that leaves facts out as one in which nobody asked for them', () => {
    const { facts, ...rest } = worldOf({ theirs: partners.edge });
    const { federationSrv } = facts.theirs;
    const file = { ...rest, facts: { ...facts, theirs: { federationSrv } } };
    const read = savedFactsSchema.parse(file) as unknown as SavedFacts;
    const report = conclude(read, options);
    assert.equal(report.directions.outbound.sides.theirs, 'cannot-tell');
    assert.ok(report.unchecked.some(({ check }) => check === 'tcp-closed'));
  });

  for (const [what, change] of [
    ['a fact that does not exist', { facts: { theirs: { federationSvr: { known: false } } } }],
    ['a value of another type', { facts: { theirs: { typedDomain: { known: true, value: 1 } } } }],
    ['another schema', { schema: 'federation-facts/2' }],
    ['an instant that is none', { at: 'yesterday' }],
    ['a name of 254 characters', { question: { their: 'a'.repeat(254) } }],
    ['our own domain beside a partner', { question: { ...twoDomains, about: 'ours' } }],
  ] as const) {
    it(`refuses a file with ${what}`, () => {
      const file = { ...worldOf({ theirs: partners.edge }), ...change };
      assert.equal(savedFactsSchema.safeParse(file).success, false);
    });
  }
});
