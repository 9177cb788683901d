import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFakeDns, type FakeDns } from '../../bot/demo/fake-dns.ts';
import { createEngine } from '../../bot/engine.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { diagnoseOwn, savedFactsOf } from '../../services/diagnose.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { reportSchema, type SavedFacts } from '../../services/model/report.ts';
import { reportOf, runCheck } from '../support/run-check.ts';

describe('saved facts', () => {
  let dns: FakeDns;
  let folder: string;
  let file: string;
  before(async () => {
    dns = await createFakeDns({ 'contoso.test SOA': '1 60', 'fabrikam.test SOA': '1 60' });
    folder = mkdtempSync(join(tmpdir(), 'fedbot-'));
    file = join(folder, 'facts.json');
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await dns.close();
  });

  it('give the same report again without a network, in either language', async () => {
    const first = await runCheck([
      'contoso.test',
      '--our',
      'fabrikam.test',
      '--json',
      '--resolver',
      dns.server,
      '--save',
      file,
    ]);
    const asked = dns.log.length;
    const again = await runCheck(['contoso.test', '--json', '--facts', file]);
    assert.equal(dns.log.length, asked);
    assert.equal(again.exit, first.exit);
    assert.deepEqual({ ...reportOf(again), timings: {} }, { ...reportOf(first), timings: {} });
    const { out } = await runCheck(['--facts', file], { locale: 'zh-TW' });
    assert.ok(out.includes('contoso.test 沒有公布同盟記錄'), out);
  });

  it('of our own domain alone give the same report again, too', async () => {
    const engine = createEngine({
      resolvers: [dns.server],
      allowNet: [],
      extraCas: [],
      controlName: 'contoso.test',
    });
    const our = parseDomain('fabrikam.test');
    assert.ok(our.ok);
    const report = await diagnoseOwn({ our, controlHosts: [], allowNet: [] }, engine.tools, {
      rules: packageJson.version,
    }).finally(() => {
      engine.close();
    });
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify(savedFactsOf(report)));
    const again = await runCheck(['--facts', own, '--json']);
    assert.equal(again.exit, 1);
    assert.deepEqual(reportOf(again), { ...report, timings: {} });
    const { out } = await runCheck(['--facts', own]);
    assert.match(out, /^fabrikam[.]test \(us\): PROBLEM/u);
    assert.doesNotMatch(out, /their side/iu);
  });

  it('can be judged for another platform: what if', async () => {
    const asTeams = reportOf(await runCheck(['--facts', file, '--json', '--platform', 'teams']));
    assert.equal(asTeams.question.platform, 'teams');
  });

  it('can be edited: the same reasoning on changed facts', async () => {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as {
      facts: { theirs: Record<string, unknown> };
    };
    saved.facts.theirs.federationSrv = { known: false, why: 'timeout' };
    const edited = join(folder, 'edited.json');
    writeFileSync(edited, JSON.stringify(saved));
    const { exit, out } = await runCheck(['--facts', edited, '--json']);
    assert.equal(exit, 1, 'our own record is still missing');
    assert.equal(reportOf({ exit, out, warned: [] }).picture, 'DNS-FAIL');
  });

  it('about another domain are refused', async () => {
    const { exit, warned } = await runCheck(['fabrikam.test', '--facts', file]);
    assert.equal(exit, 64);
    assert.ok(warned[0]?.includes('contoso.test'), warned[0]);
  });

  it('do not answer for an own domain that they were not gathered with', async () => {
    const { exit, warned } = await runCheck(['--facts', file, '--our', 'litware.test']);
    assert.equal(exit, 64);
    assert.ok(warned[0]?.includes('litware.test'), warned[0]);
  });

  it('that cannot be written leave the answer complete', async () => {
    const { exit, out, warned } = await runCheck([
      'contoso.test',
      '--resolver',
      dns.server,
      '--save',
      join(folder, 'no', 'where.json'),
    ]);
    assert.equal(exit, 64);
    assert.ok(out.includes('publishes no federation record'));
    assert.ok(warned[0]?.includes('ENOENT'), warned[0]);
  });

  it('and the report keep to their schemas', async () => {
    const { out } = await runCheck(['contoso.test', '--json', '--resolver', dns.server]);
    assert.ok(reportSchema.safeParse(JSON.parse(out)).success);
    const { schema, at } = JSON.parse(readFileSync(file, 'utf8')) as SavedFacts;
    assert.equal(schema, 'federation-facts/1');
    assert.match(at, /Z$/u);
  });
});
