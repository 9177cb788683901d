import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SavedFacts } from '../../services/model/report.ts';
import { known } from '../support/healthy.ts';
import { reportOf, runCheck } from '../support/run-check.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';

const healthy = worldOf({ theirs: partners.edge });
const closed = known({ allowFederatedUsers: true, enablePartnerDiscovery: false });
const nobodyListed = known({ extent: 'whole', entries: [] });

function withOurs(ours: object): SavedFacts {
  return { ...healthy, facts: { ...healthy.facts, ours: { ...healthy.facts.ours, ...ours } } };
}

describe('check --facts after an edit', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'difference-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const fileWith = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  /** What `--save` writes of these facts. */
  const kept = async (name: string, facts: SavedFacts) => {
    const file = join(folder, name);
    await runCheck(['--facts', fileWith(`raw-${name}`, facts), '--save', file]);
    return { file, saved: JSON.parse(readFileSync(file, 'utf8')) as SavedFacts };
  };

  it('tells what differs from the verdict that was saved, then the whole answer', async () => {
    const { saved } = await kept('open.json', healthy);
    const edited = fileWith('edited.json', {
      ...saved,
      facts: withOurs({ ourAccessEdge: closed, ourAllowedDomains: nobodyListed }).facts,
    });
    const { out, exit } = await runCheck(['--facts', edited]);
    assert.equal(exit, 1);
    assert.match(out, /^contoso\.com: what differs from the verdict that was saved\n/u);
    assert.match(out, /Messages to contoso\.com: .+ → blocked/u);
    assert.match(out, /New with it:\n {4}- [^[]+\[pol-discovery-off\]/u);
    assert.match(out, /\n\ncontoso\.com: PROBLEM on our side/u);
    const { out: chinese } = await runCheck(['--facts', edited], { locale: 'zh-TW' });
    assert.match(chinese, /^contoso\.com：和當初存下來的結論比較\n/u);
  });

  it('prints the plain report as JSON', async () => {
    const { saved } = await kept('plain.json', healthy);
    const edited = fileWith('edited.json', {
      ...saved,
      facts: withOurs({ ourAccessEdge: closed }).facts,
    });
    const report = reportOf(await runCheck(['--facts', edited, '--json']));
    assert.equal('verdict' in report, false);
  });

  it('tells no difference of a file that nobody edited', async () => {
    const { file } = await kept('same.json', healthy);
    assert.match((await runCheck(['--facts', file])).out, /^contoso\.com: OK/u);
  });

  it('says that an edit changes nothing', async () => {
    const { saved } = await kept('idle.json', healthy);
    const edited = fileWith('idle-edited.json', {
      ...saved,
      facts: withOurs({ ourBlockedDomains: known({ extent: 'part', entries: [] }) }).facts,
    });
    const { out } = await runCheck(['--facts', edited]);
    assert.match(out, /That changes nothing in the verdict/u);
  });

  it('says when that verdict is of other rules', async () => {
    const { saved } = await kept('old.json', healthy);
    const verdict = { ...saved.verdict, rules: '0.0.1' };
    const edited = fileWith('old-edited.json', {
      ...saved,
      verdict,
      facts: withOurs({ ourAccessEdge: closed }).facts,
    });
    assert.match((await runCheck(['--facts', edited])).out, /another version of this program/u);
  });

  it('compares two files, and names the one that it is compared with', async () => {
    const before = fileWith(
      'before.json',
      withOurs({ ourAccessEdge: closed, ourAllowedDomains: nobodyListed }),
    );
    const after = fileWith('after.json', healthy);
    const { out, exit } = await runCheck(['--facts', before, '--facts', after]);
    assert.equal(exit, 0);
    assert.match(out, /what differs from the verdict on \S+before\.json/u);
    assert.match(out.replaceAll('\n', ' '), /No longer in question: +- .+\[pol-discovery-off\]/u);
  });

  it('compares with the same facts without what is told besides', async () => {
    const file = fileWith('told.json', healthy);
    const paste = join(folder, 'paste.txt');
    writeFileSync(paste, 'AllowFederatedUsers : False\nEnablePartnerDiscovery : True\n');
    const { out } = await runCheck(['--facts', file, '--paste', paste]);
    assert.match(out.replaceAll('\n', ' '), /New with it: +- .+\[pol-fed-disabled\]/u);
  });

  it('refuses two files about different partners', async () => {
    const other = fileWith('other.json', worldOf({ theirs: partners.edge, their: 'adatum.com' }));
    const file = fileWith('one.json', healthy);
    const { exit, warned } = await runCheck(['--facts', other, '--facts', file]);
    assert.equal(exit, 64);
    assert.match(warned.join('\n'), /are about adatum\.com, not contoso\.com/u);
  });

  it('refuses a verdict that is none', async () => {
    const file = fileWith('wrong.json', { ...healthy, verdict: { rules: '1', digest: 'x' } });
    const { exit, warned } = await runCheck(['--facts', file]);
    assert.equal(exit, 64);
    assert.match(warned.join('\n'), /verdict\.digest is not as expected/u);
  });
});
