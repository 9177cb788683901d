import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { check } from '../../../bot/commands/check.ts';
import { readConfig } from '../../../bot/config.ts';
import { UsageError } from '../../../bot/usage-error.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Locale } from '../../../locales/typing.ts';
import type { Report } from '../../../services/model/report.ts';
import { partners, worldOf } from '../../services/reasoning/worlds.ts';
import { accessEdge2013 } from '../../services/settings/samples.ts';

const switches = `[PS] C:\\> Get-CsAccessEdgeConfiguration\n\n${accessEdge2013}`;
const line = 'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com"';

describe('fedbot check --paste', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-paste-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const fileWith = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const saved = () => fileWith('facts.json', JSON.stringify(worldOf({ theirs: partners.edge })));
  async function run(
    argv: readonly string[],
    input = '',
    env: Readonly<Record<string, string>> = {},
  ) {
    let out = '';
    const warnings: string[] = [];
    const facts = argv.includes('--facts') ? [] : ['--facts', saved()];
    await check([...facts, '--json', ...argv], {
      config: readConfig(env),
      speaker: createSpeaker('en'),
      timeZone: 'UTC',
      width: 80,
      input: Readable.from([Buffer.from(input)]),
      isTerminal: false,
      print: (text) => {
        out += text;
      },
      warn: (text) => warnings.push(text),
    });
    return { report: JSON.parse(out) as Report, warnings };
  }

  async function textOf(argv: readonly string[], locale: Locale): Promise<string> {
    let out = '';
    await check(argv, {
      config: readConfig({}),
      speaker: createSpeaker(locale),
      timeZone: 'UTC',
      width: 300,
      input: Readable.from([]),
      isTerminal: false,
      print: (text) => {
        out += text;
      },
      warn: () => undefined,
    });
    return out;
  }

  it('adds settings and errors of several files to the facts', async () => {
    const files = [fileWith('a.txt', switches), fileWith('b.txt', line)];
    const { report, warnings } = await run(files.flatMap((file) => ['--paste', file]));
    const { ourAccessEdge, errorLines } = report.facts.ours;
    assert.equal(ourAccessEdge.known && ourAccessEdge.value.enablePartnerDiscovery, false);
    assert.equal(errorLines.known && errorLines.value[0]?.id, '1008');
    assert.deepEqual(warnings, []);
  });

  const mail = (sent: string, discovery: string) =>
    `From: wang@fabrikam.com\nSent: ${sent}\n\n${switches.replace(/(?<=EnablePartnerDiscovery\s+:) False/u, ` ${discovery}`)}`;

  it('counts the newer of two files that tell their dates, in whatever order, and tells the older as that', async () => {
    const old = fileWith('old.txt', mail('Monday, October 7, 2024 9:14 AM', 'False'));
    const fresh = fileWith('fresh.txt', mail('Thursday, October 31, 2024 9:14 AM', 'True'));
    for (const [first, second] of [
      [old, fresh],
      [fresh, old],
    ] as const) {
      const { report } = await run(['--paste', first, '--paste', second]);
      const { ourAccessEdge } = report.facts.ours;
      assert.equal(ourAccessEdge.known && ourAccessEdge.value.enablePartnerDiscovery, true);
      const [one, ...others] = report.conflicts ?? [];
      assert.match(one?.olderAt ?? '', /^2024-10-07T/u);
      assert.deepEqual(others, []);
      const sources = [one?.earlier, one?.later].map((line) =>
        line?.kind === 'paste' ? line.source : undefined,
      );
      assert.deepEqual(sources, ['old.txt', 'fresh.txt']);
    }
  });

  it('takes a file as no newer than its last change', async () => {
    const old = fileWith('changed-long-ago.txt', switches);
    const before = new Date('2024-10-07T01:00:00Z');
    utimesSync(old, before, before);
    const fresh = fileWith(
      'changed-now.txt',
      switches.replace(/(?<=EnablePartnerDiscovery\s+:) False/u, ' True'),
    );
    const { report } = await run(['--paste', fresh, '--paste', old]);
    const { ourAccessEdge } = report.facts.ours;
    assert.equal(ourAccessEdge.known && ourAccessEdge.value.enablePartnerDiscovery, true);
    assert.equal(report.conflicts?.[0]?.olderAt, before.toISOString());
  });

  it('says in the report which settings a later file shows otherwise, and counts that one', async () => {
    const closed = fileWith('closed.txt', switches);
    const open = fileWith(
      'open.txt',
      switches.replace(/(?<=EnablePartnerDiscovery\s+:) False/u, ' True'),
    );
    const { report, warnings } = await run(['--paste', closed, '--paste', open]);
    const { ourAccessEdge } = report.facts.ours;
    assert.equal(ourAccessEdge.known && ourAccessEdge.value.enablePartnerDiscovery, true);
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      report.conflicts?.map(({ fact, property, earlier, later }) => [
        fact,
        property,
        ...[earlier, later].map((one) => (one?.kind === 'paste' ? one.text : undefined)),
      ]),
      [
        [
          'ours.ourAccessEdge',
          'enablePartnerDiscovery',
          'EnablePartnerDiscovery                 : False',
          'EnablePartnerDiscovery                 : True',
        ],
      ],
    );
    const evidence = ourAccessEdge.known ? ourAccessEdge.evidence : [];
    const texts = evidence.map((one) => (one.kind === 'paste' ? one.text : ''));
    assert.ok(!texts.includes('EnablePartnerDiscovery                 : False'), texts.join('\n'));
  });

  it('tells both values and what they may mean in the report', async () => {
    const both = ['False', 'True'].map((is, at) =>
      fileWith(
        `${String(at)}.txt`,
        switches.replace(/(?<=EnablePartnerDiscovery\s+:) False/u, ` ${is}`),
      ),
    );
    const argv = ['--facts', saved(), ...both.flatMap((file) => ['--paste', file])];
    for (const [locale, title] of [
      ['en', 'What was pasted contradicts itself'],
      ['zh-TW', '貼上的內容互相矛盾'],
    ] as const) {
      const html = join(folder, `${locale}.html`);
      const text = await textOf([...argv, '--html', html], locale);
      for (const shown of [text, readFileSync(html, 'utf8')]) {
        assert.ok(shown.includes(title), shown);
        assert.match(shown, /EnablePartnerDiscovery : False[^]+EnablePartnerDiscovery : True/u);
        assert.ok(shown.includes('Get-CsManagementStoreReplicationStatus'), shown);
      }
    }
  });

  it('tells what is older with its date, and each line with its file', async () => {
    const old = fileWith('old.txt', mail('Monday, October 7, 2024 9:14 AM', 'False'));
    const fresh = fileWith('fresh.txt', mail('Thursday, October 31, 2024 9:14 AM', 'True'));
    const argv = ['--facts', saved(), '--paste', old, '--paste', fresh];
    for (const [locale, says, seen] of [
      ['en', /Older, Get-CsAccessEdgeConfiguration of 2024-10-07.{1,30}, line \d+ of old\.txt: EnablePartnerDiscovery : False/u, /Newer, line \d+ of fresh\.txt: EnablePartnerDiscovery : True/u], // prettier-ignore
      ['zh-TW', /較舊：2024-10-07.{1,30} 的 Get-CsAccessEdgeConfiguration，old\.txt 第 \d+ 行：EnablePartnerDiscovery : False/u, /較新：fresh\.txt 第 \d+ 行：EnablePartnerDiscovery : True/u], // prettier-ignore
    ] as const) {
      const text = await textOf(argv, locale);
      assert.match(text, says);
      assert.match(text, seen);
    }
  });

  it('reads standard input, and files that PowerShell wrote', async () => {
    const wide = fileWith('wide.txt', Buffer.from(`\uFEFF${switches}`, 'utf16le'));
    const { report } = await run(['--paste', '-', '--paste', wide], line);
    assert.ok(report.facts.ours.ourAccessEdge.known && report.facts.ours.errorLines.known);
  });

  it('says beside the report what was secret, not understood, or of either side', async () => {
    const { report, warnings } = await run([
      '--paste',
      fileWith('odd.txt', 'Identity : Global\nAllowFederatedUsers : True\npassword = hunter2\n'),
      '--paste',
      fileWith('wrong.txt', 'total 8\ndrwxr-xr-x 2 root\n'),
    ]);
    assert.ok(warnings.some((one) => one.includes('odd.txt: Line 3 holds a secret (password)')));
    assert.ok(warnings.some((one) => one.includes('say which')));
    assert.ok(warnings.some((one) => one.includes('wrong.txt: nothing in it was understood')));
    assert.doesNotMatch(JSON.stringify([report, warnings]), /hunter2/u);
    assert.equal(report.facts.ours.ourAccessEdge.known, false);
  });

  it('says which commands of a file were refused, each kind once', async () => {
    const unknown = (name: string) =>
      `${name} : The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program.\n`;
    const file = fileWith(
      'refused.txt',
      `PS C:\\> Get-CsAllowedDomain\n${unknown('Get-CsAllowedDomain')}PS C:\\> Get-CsBlockedDomain\n${unknown('Get-CsBlockedDomain')}`,
    );
    const { warnings } = await run(['--paste', file, '--platform', 'onprem']);
    const refused = warnings.filter((one) => one.includes('PowerShell refused'));
    assert.equal(refused.length, 1);
    assert.match(refused[0] ?? '', /refused\.txt: PowerShell refused: this window does not know/u);
  });

  it('knows the side by what we run', async () => {
    const alike = fileWith('alike.txt', 'Identity : Global\nAllowFederatedUsers : True\n');
    const { report, warnings } = await run(['--paste', alike, '--platform', 'onprem']);
    assert.equal(report.facts.ours.ourAccessEdge.known, true);
    assert.deepEqual(warnings, []);
  });

  it('is told the side of a file where both are run', async () => {
    const text =
      'PS C:\\> Get-CsExternalAccessPolicy\n\nIdentity : Global\nEnableFederationAccess : False\n';
    const policy = fileWith('policy.txt', text);
    const known = async (option: string) => {
      const { report, warnings } = await run([option, policy, '--platform', 'hybrid']);
      const { ourUserPolicy, tenantUserPolicy } = report.facts.ours;
      return [ourUserPolicy.known, tenantUserPolicy.known, warnings.length];
    };
    assert.deepEqual(await known('--paste'), [false, false, 1]);
    assert.deepEqual(await known('--paste-servers'), [true, false, 0]);
    assert.deepEqual(await known('--paste-tenant'), [false, true, 0]);
  });

  it('does not count settings of another organisation until somebody says that they are ours', async () => {
    const stranger = fileWith(
      'stranger.txt',
      `PS C:\\> Get-CsSipDomain\n\nIdentity : adatum.com\nName : adatum.com\nIsDefault : True\n\n${switches}\n${line}`,
    );
    const known = worldOf({ theirs: partners.edge, our: 'fabrikam.com' });
    const facts = fileWith('known.json', JSON.stringify(known));
    const { report, warnings } = await run(['--facts', facts, '--paste', stranger]);
    const { ourAccessEdge, ourSipDomains, errorLines } = report.facts.ours;
    assert.deepEqual(
      [ourAccessEdge.known, ourSipDomains.known, errorLines.known],
      [false, false, true],
    );
    assert.deepEqual(
      report.findings.filter(({ code }) => code.startsWith('pol-')),
      [],
    );
    assert.ok(warnings.some((one) => one.includes('adatum.com') && one.includes('do not count')));
    const ours = await run(['--facts', facts, '--paste', stranger], '', {
      OUR_DOMAINS: 'fabrikam.com,adatum.com',
    });
    assert.ok(ours.report.facts.ours.ourAccessEdge.known);
  });

  it('refuses a file that is not there', async () => {
    await assert.rejects(run(['--paste', join(folder, 'none.txt')]), UsageError);
  });
});
