import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { explain, explainWith, type FindSettings } from '../../../bot/commands/explain.ts';
import { readConfig } from '../../../bot/config.ts';
import { UsageError } from '../../../bot/usage-error.ts';
import { createSpeaker } from '../../../locales/say.ts';
import type { Locale } from '../../../locales/typing.ts';
import { mostBytes } from '../../../services/diagnostics/limits.ts';

const header =
  'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com";source="sip.fabrikam.com"';

interface Run {
  readonly locale?: Locale;
  readonly isTerminal?: boolean;
  readonly findSettings?: FindSettings;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(
  argv: readonly string[],
  input: string | Buffer,
  { locale = 'en', isTerminal = false, findSettings, env = {} }: Run = {},
): Promise<{ exit: number; out: string }> {
  let out = '';
  const command = findSettings === undefined ? explain : explainWith(findSettings);
  const exit = await command(argv, {
    config: readConfig(env),
    speaker: createSpeaker(locale),
    timeZone: 'UTC',
    width: 80,
    input: Readable.from([Buffer.from(input)]),
    isTerminal,
    print: (text) => {
      out += text;
    },
    warn: () => undefined,
  });
  return { exit, out };
}

async function refusal(
  argv: readonly string[],
  input: string | Buffer,
  options?: Run,
): Promise<string> {
  try {
    await run(argv, input, options);
  } catch (error) {
    if (error instanceof UsageError) return error.say(createSpeaker('en'));
    throw error;
  }
  return 'nothing was refused';
}

describe('fedbot explain', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'explain-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const fileWith = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('explains what comes in, in either language', async () => {
    const [english, chinese] = [
      await run([], header),
      await run(['-'], header, { locale: 'zh-TW' }),
    ];
    assert.deepEqual([english.exit, chinese.exit], [0, 0]);
    assert.match(english.out, /^ms-diagnostics 1008\n {2}Said by: sip\.fabrikam\.com/u);
    assert.match(chinese.out, /同盟記錄/u);
  });

  it('reads a file, also one that PowerShell wrote', async () => {
    const file = fileWith('utf16.txt', Buffer.from(`\ufeff${header}\r\n`, 'utf16le'));
    assert.match((await run([file], '')).out, /ms-diagnostics 1008/u);
  });

  it('prints the contract with --json', async () => {
    const { out } = await run(['--json', '--our', 'fabrikam.com'], header);
    const answer = JSON.parse(out) as Record<string, unknown> & {
      items: Record<string, unknown>[];
    };
    assert.deepEqual(
      [answer.locale, answer.kind, answer.settings, answer.findings],
      ['en', 'ms-diagnostics', null, []],
    );
    assert.deepEqual(Object.keys(answer).slice(0, 6), [
      'locale',
      'kind',
      'items',
      'settings',
      'findings',
      'causes',
    ]);
    const [item] = answer.items;
    assert.deepEqual(
      [item?.id, item?.sip, item?.reason, item?.attributes, item?.sourceParty],
      [
        '1008',
        null,
        'Unable to resolve DNS SRV record',
        { source: 'sip.fabrikam.com', domain: 'contoso.com' },
        'ours',
      ],
    );
    assert.equal((answer.causes as string[])[0], 'dns-srv-missing');
  });

  it('gives a SIP status no id, and what it proves as findings', async () => {
    const status = JSON.parse((await run(['--json'], 'SIP/2.0 504 Server time-out')).out) as {
      items: { id: unknown; sip: unknown }[];
    };
    assert.deepEqual([status.items[0]?.id, status.items[0]?.sip], [null, 504]);
    const moved = JSON.parse(
      (await run(['--json'], 'HostedMigration fault: Error=(510), Description=(x)')).out,
    ) as { findings: { code: string; evidence: unknown[] }[] };
    assert.deepEqual(
      moved.findings.map(({ code, evidence }) => [code, evidence.length]),
      [
        ['hyb-shared-false', 1],
        ['hyb-move-errors', 1],
      ],
    );
  });

  it('knows our domains from the configuration', async () => {
    const { out } = await run([], header, { env: { OUR_DOMAINS: 'fabrikam.com' } });
    assert.match(out, /ours, so it is seen from our side/u);
  });

  it('answers with 0 and a question when it knows nothing of the text', async () => {
    const { exit, out } = await run([], 'good morning');
    assert.deepEqual([exit, out.startsWith('I found no error')], [0, true]);
    const { out: json } = await run(['--json'], 'good morning');
    assert.match(json, /"kind": "unknown"/u);
  });

  it('shows settings beside errors, and alone when there are no errors', async () => {
    const findSettings: FindSettings = (text) =>
      text.includes('AllowFederatedUsers')
        ? { settings: { ourAccessEdge: { allowFederatedUsers: false } }, say: () => 'settings\n' }
        : undefined;
    const listing = 'AllowFederatedUsers : False';
    assert.equal((await run([], listing, { findSettings })).out, 'settings\n');
    assert.match(
      (await run([], `${header}\n${listing}`, { findSettings })).out,
      /1008[^]+settings\n$/u,
    );
    const json = (await run(['--json'], listing, { findSettings })).out;
    assert.match(json, /"kind": "settings"[^]+"allowFederatedUsers": false/u);
  });

  const switches = (discovery: string, federation: string) =>
    `AllowFederatedUsers : ${federation}\nEnablePartnerDiscovery : ${discovery}\n`;
  const sipDomain =
    'PS C:\\> Get-CsSipDomain\n\nIdentity : adatum.com\nName : adatum.com\nIsDefault : True\n\n';

  const mends: readonly (readonly [when: string, text: string, lines: readonly RegExp[]])[] = [
    [
      'federation is off',
      switches('True', 'False'),
      [
        /\[pol-fed-disabled\]/u,
        /^ {6}Set-CsAccessEdgeConfiguration -AllowFederatedUsers \$True$/mu,
      ],
    ],
    [
      'only listed partners get through',
      switches('False', 'True'),
      [/^ {6}New-CsAllowedDomain -Identity <domain to allow>$/mu, /--paste/u],
    ],
  ];
  for (const [when, text, lines] of mends)
    it(`names the command that mends it when ${when}, in either language`, async () => {
      for (const locale of ['en', 'zh-TW'] as const) {
        const { out } = await run([], text, { locale });
        for (const line of lines) assert.match(out, line);
      }
    });

  it('tells what tests and accounts say, and names settings that are of either side', async () => {
    const test = 'ComputerName : sip.contoso.com\nRemotePort : 5061\nTcpTestSucceeded : False\n';
    assert.match((await run([], test)).out, /sip\.contoso\.com:5061: closed → the port is closed/u);
    const account =
      'SipAddress : sip:anna@fabrikam.com\nRegistrarPool : pool.fabrikam.com\nEnabled : False\nExternalAccessPolicy : NoFederation\n';
    const { out } = await run([], `PS C:\\> Get-CsUser\nIdentity : Anna\n${account}`);
    assert.match(out, /ExternalAccessPolicy \(anna@fabrikam\.com\): NoFederation → the policy/u);
    assert.match(out, /Enabled \(anna@fabrikam\.com\): False → the account is switched off/u);
    assert.match(
      (await run([], 'Identity : Global\nAllowFederatedUsers : True')).out,
      /^Read: AllowFederatedUsers\n/u,
    );
  });

  it('names no command when nothing stands in the way', async () => {
    assert.doesNotMatch((await run([], switches('True', 'True'))).out, /(?:Set|New)-Cs/u);
  });

  it('does not judge settings of another organisation, and says so', async () => {
    const text = `${sipDomain}PS C:\\> Get-CsAccessEdgeConfiguration\n${switches('True', 'False')}`;
    const { out } = await run(['--our', 'fabrikam.com'], text);
    assert.match(out, /name adatum\.com, and not our domain/u);
    assert.doesNotMatch(out, /pol-fed-disabled/u);
    const json = JSON.parse((await run(['--json', '--our', 'fabrikam.com'], text)).out) as {
      findings: unknown[];
      causes: unknown[];
      problems: { code: string }[];
    };
    assert.deepEqual([json.findings, json.causes], [[], []]);
    assert.deepEqual(
      json.problems.map(({ code }) => code),
      ['other-organisation'],
    );
    const { out: ours } = await run([], text, {
      env: { OUR_DOMAINS: 'fabrikam.com,adatum.com' },
    });
    assert.match(ours, /pol-fed-disabled/u);
  });

  it('learns our domain from the listing of SIP domains, and shows it', async () => {
    assert.match((await run([], sipDomain)).out, /shows that our domain is adatum\.com/u);
    const json = (await run(['--json'], sipDomain)).out;
    assert.match(json, /"ourDomain": "adatum\.com"/u);
    assert.doesNotMatch((await run(['--our', 'adatum.com'], sipDomain)).out, /shows that our/u);
  });

  it('finds without our domain what holds whatever it is called', async () => {
    const tenant =
      'PS C:\\> Get-CsTenantFederationConfiguration\n\nAllowFederatedUsers : True\nAllowedDomains : AllowAllKnownDomains\nBlockedDomains : {}\n\n';
    const servers = `PS C:\\> Get-CsAccessEdgeConfiguration\n${switches('False', 'True')}\nPS C:\\> Get-CsAllowedDomain\nPS C:\\> Get-CsBlockedDomain\nPS C:\\> \n`;
    const json = JSON.parse((await run(['--json'], `${servers}${tenant}`)).out) as {
      findings: { code: string; args: unknown; fix: { commands: string[] } }[];
    };
    assert.deepEqual(
      json.findings.map(({ code, args }) => [code, args]),
      [['hyb-list-mismatch', { names: ['EnablePartnerDiscovery'] }]],
    );
    assert.ok((json.findings[0]?.fix.commands.length ?? 0) > 0);
  });

  it('prints where two outputs of one setting differ, as its text shows it', async () => {
    const twice = `PS C:\\> Get-CsAccessEdgeConfiguration\n${switches('True', 'True')}\nPS C:\\> Get-CsAccessEdgeConfiguration\n${switches('False', 'True')}`;
    assert.match((await run([], twice)).out, /contradicts itself/u);
    const { conflicts } = JSON.parse((await run(['--json'], twice)).out) as {
      conflicts: { fact: string; property: string }[];
    };
    assert.deepEqual(
      conflicts.map(({ fact, property }) => [fact, property]),
      [['ours.ourAccessEdge', 'enablePartnerDiscovery']],
    );
    assert.doesNotMatch((await run(['--json'], switches('True', 'True'))).out, /conflicts/u);
  });

  it('says that the output is missing behind a command line', async () => {
    const { out } = await run(
      [],
      'PS C:\\> Get-CsAccessEdgeConfiguration\nPS C:\\> Get-CsAllowedDomain',
    );
    assert.match(out, /Nothing follows Get-CsAllowedDomain \(line 2\)/u);
  });

  const wrong: readonly (readonly [
    when: string,
    argv: readonly string[],
    input: string | Buffer,
    said: RegExp,
    isTerminal?: boolean,
  ])[] = [
    ['there is nothing to read', [], '', /nothing to read/u],
    [
      'it is no text',
      [],
      Buffer.from('89504e470d0a1a0a0000000d49484452000102030405', 'hex'),
      /not a text/u,
    ],
    ['it is too large', [], Buffer.alloc(mostBytes + 1, 65), /larger than 4 MB/u],
    ['nobody gave a file and a person sits there', [], header, /^Usage: explain/u, true],
    ['there are two files', ['a', 'b'], '', /Unexpected "b"/u],
    ['the file is not there', ['/nowhere/at/all'], '', /cannot be read \(ENOENT\)/u],
    ['an option is not known', ['--loud'], '', /Unknown option/u],
  ];
  for (const [when, argv, input, said, isTerminal = false] of wrong) {
    it(`refuses kindly when ${when}`, async () => {
      assert.match(await refusal(argv, input, { isTerminal }), said);
    });
  }

  it('refuses an empty and a huge file as well as such an input', async () => {
    assert.match(await refusal([fileWith('empty.txt', '')], ''), /nothing to read/u);
    assert.match(
      await refusal([fileWith('huge.txt', Buffer.alloc(mostBytes + 1, 65))], ''),
      /larger than 4 MB/u,
    );
  });
});
