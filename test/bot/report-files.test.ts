import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { savedFactsOf } from '../../services/diagnose.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';
import { judge } from '../locales/letter-reports.ts';
import { reportOf, runCheck } from '../support/run-check.ts';

describe('the files of check', () => {
  let folder: string;
  let facts: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fedbot-'));
    facts = join(folder, 'facts.json');
    const saved = worldOf({
      theirs: partners.doublyBroken,
      our: 'fabrikam.com',
      ours: partners.refusing,
    });
    writeFileSync(facts, JSON.stringify(savedFactsOf(judge(saved))));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string) => join(folder, name);
  const text = (name: string) => readFileSync(file(name), 'utf8');

  it('are a page and Markdown, in the language and the zone of the answer', async () => {
    const { out } = await runCheck(
      [
        '--facts',
        facts,
        '--html',
        file('a.html'),
        '--markdown',
        file('a.md'),
        '--tz',
        'Asia/Taipei',
      ],
      { locale: 'zh-TW' },
    );
    assert.match(out, /contoso\.com：/u);
    assert.match(text('a.html'), /^<!DOCTYPE html>\n<html lang="zh-TW">/u);
    assert.match(text('a.md'), /^# contoso\.com：雙方都有問題/u);
    for (const name of ['a.html', 'a.md'])
      assert.match(text(name), /2026-11-20 08:00 \(UTC\+08:00\)/u);
  });

  it('are for our own people unless --for says otherwise', async () => {
    const person = ['--person', 'sip:Anna@fabrikam.com'];
    await runCheck(['--facts', facts, '--html', file('in.html'), ...person]);
    await runCheck(['--facts', facts, '--html', file('us.html'), '--for', 'us', ...person]);
    await runCheck(['--facts', facts, '--html', file('out.html'), '--for', 'partner', ...person]);
    assert.equal(text('in.html'), text('us.html'));
    assert.ok(text('in.html').includes('anna@fabrikam.com'));
    assert.ok(text('in.html').includes('192.0.2.53'));
    assert.ok(!text('out.html').includes('anna@fabrikam.com'));
    assert.ok(!text('out.html').includes('192.0.2.53'));
    assert.ok(text('out.html').includes('Left out of this version'));
  });

  it('take the place of what stood there, as --save does', async () => {
    writeFileSync(file('old.html'), 'old');
    await runCheck(['--facts', facts, '--html', file('old.html')]);
    assert.match(text('old.html'), /^<!DOCTYPE html>/u);
  });

  it('that cannot be written are said in one line, after the answer', async () => {
    const { exit, out, warned } = await runCheck([
      '--facts',
      facts,
      '--html',
      join(folder, 'no', 'a.html'),
    ]);
    assert.equal(exit, 64);
    assert.match(out, /PROBLEM/u);
    assert.match(warned.join('\n'), /ENOENT/u);
  });

  it('put the person of --person into the question, also of saved facts', async () => {
    const ran = await runCheck(['--facts', facts, '--json', '--person', 'Bob <bob@contoso.com>']);
    assert.equal(reportOf(ran).question.person, 'bob@contoso.com');
    const other = await runCheck(['--facts', facts, '--person', 'bob@litware.com']);
    assert.equal(other.exit, 64);
    assert.match(other.warned.join('\n'), /nor to us \(fabrikam\.com\)/u);
  });
});
