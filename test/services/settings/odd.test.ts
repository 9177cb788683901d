import assert from 'node:assert/strict';
import * as limits from '../../../services/settings/limits.ts';
import { read, valuesIn } from './read.ts';
import { accessEdge2013, allowedDomains, tenantFederation, tenantUser } from './samples.ts';
import { leastMs } from '../../support/processor-time.ts';

const codesIn = (text: string, our?: string): readonly string[] =>
  read(text, { our }).problems.map(({ code }) => code);

describe('one property that a command line unfolds', () => {
  const rows: readonly (readonly [when: string, text: string, values: object])[] = [
    ['in brackets', 'PS C:\\> (Get-CsAccessEdgeConfiguration).AllowFederatedUsers\nTrue\n', { ourAccessEdge: { allowFederatedUsers: true } }],
    ['expanded, with blank lines around it', 'PS C:\\> Get-CsAccessEdgeConfiguration | select -ExpandProperty EnablePartnerDiscovery\n\nFalse\n\nPS C:\\> ', { ourAccessEdge: { enablePartnerDiscovery: false } }],
    ['a name', 'PS C:\\> (Get-CsAccessEdgeConfiguration).RoutingMethod\nUseDnsSrvRouting', { ourAccessEdge: { routingMethod: 'UseDnsSrvRouting' } }],
    ['behind words', '我下了 (Get-CsTenantFederationConfiguration).AllowFederatedUsers\nFalse', { tenantFederation: { allowFederatedUsers: false } }],
    ['several values', 'PS C:\\> (Get-CsAccessEdgeConfiguration).AllowFederatedUsers\nTrue\nFalse', {}],
    ['of a command that prints many objects', 'PS C:\\> (Get-CsUser).Enabled\nTrue\n', {}],
  ]; // prettier-ignore
  for (const [when, text, values] of rows)
    it(`gives its value: ${when}`, () => {
      assert.deepEqual(valuesIn(text), values);
    });
});

describe('problems of a paste', () => {
  const rows: readonly (readonly [when: string, text: string, codes: readonly string[]])[] = [
    ['a whole listing', accessEdge2013, []],
    ['nothing', '', ['nothing-understood']],
    [
      'a blocked entry that begins with a dot',
      'PS C:\\> Get-CsBlockedDomain\n\nIdentity : .contoso.com\nDomain   : .contoso.com\nComment  :\n',
      ['odd-name'],
    ],
    [
      'an allowed entry with a star',
      'PS C:\\> Get-CsAllowedDomain\n\nIdentity  : *.contoso.com\nDomain    : *.contoso.com\nProxyFqdn :\n',
      ['odd-name'],
    ],
    [
      'an allowed entry without a name',
      'PS C:\\> Get-CsAllowedDomain\n\nIdentity  :\nDomain    :\nProxyFqdn : sip.contoso.com\n',
      [],
    ],
    ['a sentence', '為什麼我們無法傳訊息給 contoso.com？', ['nothing-understood']],
    [
      'the output of other commands',
      'PS> Get-Process\n\nHandles  NPM(K)\n-------  ------\n    100  1\n',
      ['nothing-understood'],
    ],
    [
      'text of two bytes a character',
      accessEdge2013.replaceAll(/(?<=.)/gsu, '\0'),
      ['wrong-encoding'],
    ],
    [
      'characters that were replaced',
      `${accessEdge2013}\n\ufffd\ufffd\ufffd\n`,
      ['wrong-encoding'],
    ],
    ['Chinese that was read as Latin', `¨Ï¥ÎªÌ ³]©w\n${accessEdge2013}`, ['wrong-encoding']],
    [
      'a list that ends inside an object',
      `PS> Get-CsAllowedDomain\n${allowedDomains.slice(0, -60)}`,
      ['cut-off-listing'],
    ],
    [
      'JSON that ends inside',
      '[{ "Domain": "a.example", "ProxyFqdn": null }, { "Doma',
      ['cut-off-listing'],
    ],
    [
      'CLIXML that ends inside',
      '<Objs Version="1.1.0.1">\n<Obj RefId="0"><Props><S N="Domain">a.example</S>',
      ['cut-off-listing', 'nothing-understood'],
    ],
    [
      'CSV that ends inside',
      '"Domain","ProxyFqdn","Comment"\n"a.example","",""\n"b.exam',
      ['cut-off-listing'],
    ],
    [
      'a table that was cut',
      'Domain       ProxyFqdn VerificationLevel\n------       --------- -----------------\nverylongd...                             \n',
      ['cut-value'],
    ],
    [
      'braces that were cut',
      'AllowFederatedUsers : True\nAllowedDomains : {contoso.com, fabrikam.com...}\nBlockedDomains : {}',
      ['cut-value'],
    ],
    [
      'more characters than are read',
      `${accessEdge2013}\n${'x\n'.repeat(limits.mostCharacters / 2)}`,
      ['too-long-cut', 'too-long-cut'],
    ],
  ];
  for (const [when, text, codes] of rows)
    it(`of ${when}: ${codes.length === 0 ? 'none' : codes.join(', ')}`, () => {
      assert.deepEqual(codesIn(text), codes);
    });

  it('name a setting that was shown twice with two values, and the later one counts', () => {
    const text = `${accessEdge2013}\n\n${accessEdge2013.replace('AllowFederatedUsers                    : True', 'AllowFederatedUsers                    : False')}`;
    const { facts, problems } = read(text);
    assert.equal(facts.ourAccessEdge?.value.allowFederatedUsers, false);
    assert.deepEqual(problems, [
      { code: 'differs', fact: 'ourAccessEdge', property: 'allowFederatedUsers', line: 22 },
    ]);
  });

  it('name nothing when the same was shown twice', () => {
    assert.deepEqual(codesIn(`${accessEdge2013}\n\n${accessEdge2013}`), []);
  });

  it('name two tenants', () => {
    const of = (tenant: string): string => `${tenantFederation}TenantId : ${tenant}\n`;
    const { problems } = read(`${of('1111-a')}\n\n${of('2222-b')}`);
    assert.deepEqual(
      problems.filter(({ code }) => code === 'mixed'),
      [{ code: 'mixed', values: ['1111-a', '2222-b'] }],
    );
  });

  it('name people of a domain that is not among the SIP domains', () => {
    const text = `PS> Get-CsOnlineSipDomain\n\nName   : wingtiptoys.com\nStatus : Enabled\n\nPS> Get-CsOnlineUser\n\n${tenantUser}`;
    assert.deepEqual(read(text).problems, [
      { code: 'mixed', values: ['wingtiptoys.com', 'fabrikam.com'] },
    ]);
  });

  it('tell that the settings are of another organisation than ours', () => {
    assert.deepEqual(codesIn(tenantUser, 'contoso.com'), ['other-organisation']);
    assert.deepEqual(codesIn(tenantUser, 'fabrikam.com'), []);
    assert.deepEqual(codesIn(tenantUser, 'eu.fabrikam.com'), []);
  });
});

describe('the name of a person without a SIP address', () => {
  const nameIn = (asked: string, sip = ''): unknown => {
    const text = `PS> Get-CsOnlineUser ${asked} | fl\n\nDisplayName         : 林美惠\nSipAddress          : ${sip}\nAccountEnabled      : True\nInterpretedUserType : PureOnlineNoLicenseUser\n`;
    const { tenantUser: shown } = valuesIn(text) as { tenantUser?: unknown };
    // The schema of the fact was checked when it was read.
    return (shown as { entries: readonly { userPrincipalName?: unknown }[] }).entries[0]
      ?.userPrincipalName;
  };

  it('stands in the command that asked for them', () => {
    assert.equal(nameIn('lin@taitung.com'), 'lin@taitung.com');
    assert.equal(nameIn('-Identity "sip:Lin@taitung.com"'), 'lin@taitung.com');
  });

  it('is not taken from what is no address, nor where a SIP address is shown', () => {
    assert.equal(nameIn('林美惠'), undefined);
    assert.equal(nameIn('lin@taitung.com', 'sip:amy@taitung.com'), undefined);
  });
});

describe('service plans of an account', () => {
  const plansIn = (value: string): unknown => {
    const text = `PS> Get-CsOnlineUser -Identity anna@fabrikam.com\n\nUserPrincipalName : anna@fabrikam.com\nAccountType       : User\nAssignedPlan      : ${value}\n`;
    return plansOf(valuesIn(text));
  };
  const plansOf = ({ tenantUser: shown }: Record<string, unknown>): unknown =>
    // The schema of the fact was checked when it was read.
    (shown as { entries: readonly { assignedPlans?: unknown }[] }).entries[0]?.assignedPlans;

  it('are read from a list', () => {
    assert.deepEqual(plansIn('{TEAMS1, MCOSTANDARD}'), ['TEAMS1', 'MCOSTANDARD']);
    assert.deepEqual(plansIn('{}'), []);
  });

  it('are read from objects, without those that were taken away', () => {
    const plan = (Capability: string, CapabilityStatus: string) => ({ Capability, CapabilityStatus, ServicePlanId: '57ff2da0' }); // prettier-ignore
    const user = { UserPrincipalName: 'anna@fabrikam.com', SipAddress: 'sip:anna@fabrikam.com', AccountType: 'User', AssignedPlan: [plan('TEAMS1', 'Deleted'), plan('MCOSTANDARD', 'Enabled')] }; // prettier-ignore
    const text = `PS> Get-CsOnlineUser | ConvertTo-Json\n${JSON.stringify(user, null, 2)}\n`;
    assert.deepEqual(plansOf(valuesIn(text)), ['MCOSTANDARD']);
  });

  it('stay open where the list is cut or names types instead of plans', () => {
    assert.equal(plansIn('{TEAMS1, MCOSTANDARD...}'), undefined);
    assert.equal(plansIn('{Microsoft.Teams.ConfigAPI.AssignedPlan, x.y}'), undefined);
  });
});

describe('domains that a paste speaks of', () => {
  it('belong to us, to partners and to providers', () => {
    const { mentioned } = read(`${tenantUser}\n\n${allowedDomains}\n\n${tenantFederation}`);
    assert.deepEqual(
      mentioned.map(({ domain, whose, property }) => [domain, whose, property]),
      [
        ['fabrikam.com', 'own', 'SipAddress'],
        ['contoso.com', 'partner', 'Domain'],
        ['wingtiptoys.com', 'partner', 'Domain'],
        ['tailspintoys.com', 'partner', 'AllowedDomains'],
        ['evil.example', 'partner', 'AllowedDomains'],
      ],
    );
  });
});

describe('lines that are not understood', () => {
  it('are listed with their numbers', () => {
    const { skipped, skippedCount } = read(`Hello,\n${accessEdge2013}\nthank you`);
    assert.deepEqual(skipped, [
      { line: 1, text: 'Hello,' },
      { line: 22, text: 'thank you' },
    ]);
    assert.equal(skippedCount, 2);
  });

  it(`are counted, and ${String(limits.mostSkipped)} of them listed, each cut (mostSkipped, longestQuote)`, () => {
    const { skipped, skippedCount } = read(`${'word '.repeat(100)}\n`.repeat(200));
    assert.equal(skippedCount, 200);
    assert.equal(skipped.length, limits.mostSkipped);
    assert.ok(skipped.every(({ text }) => text.length <= limits.longestQuote));
  });
});

describe('secrets in a paste', () => {
  const hidden = 'Sup3rS3cret-Value';
  const jwt = `eyJhbGciOiJIUzI1NiJ9.${hidden}.c2lnbmF0dXJl`;
  const rows: readonly (readonly [kind: string, text: string])[] = [
    ['password', `Password : ${hidden}`],
    ['password', `{ "ClientSecret": "${hidden}" }`],
    ['password', `MicrosoftAppPassword=${hidden}`],
    ['password', `密碼：${hidden}`],
    ['password', `PS> Connect-MicrosoftTeams -Password "${hidden} with blanks"`],
    ['password', `$p = ConvertTo-SecureString '${hidden}' -AsPlainText -Force`],
    ['password', `https://admin:${hidden}@sip.contoso.com/`],
    ['password', `PS> ConvertTo-SecureString -AsPlainText -Force -String "${hidden}"`],
    ['password', `密碼是 ${hidden}`],
    ['password', `<S N="Password">${hidden}</S>`],
    ['password', `<SS N="Key">${hidden}</SS>`],
    ['token', `Authorization: Basic U3VwM3J${hidden}==`],
    ['token', `Authorization: Bearer ${jwt}`],
    ['token', jwt],
    ['token', `https://x.example/a?sv=1&sig=${hidden}%3D`],
    ['connection-string', `Endpoint=sb://x/;SharedAccessKey=${hidden}=;`],
    [
      'private-key',
      `-----BEGIN RSA PRIVATE KEY-----\n${hidden}\n${hidden}\n-----END RSA PRIVATE KEY-----`,
    ],
    ['private-key', `-----BEGIN PRIVATE KEY-----\n${hidden}`],
  ];
  for (const [kind, text] of rows)
    it(`are told and not repeated: ${text.replaceAll('\n', ' ').slice(0, 40)}`, () => {
      const reading = read(`${text}\n${accessEdge2013}\nComment : ${text}\n${text}`);
      assert.equal(reading.secrets[0]?.kind, kind);
      assert.equal(reading.secrets[0].line, 1);
      assert.ok(!JSON.stringify(reading).includes(hidden));
    });

  it('are not settings that only speak of passwords', () => {
    const text =
      'PasswordNeverExpires : False\nForceChangePassword  : True\nPasswordPolicies     : None';
    assert.deepEqual(read(text).secrets, []);
  });

  it('do not spoil what stands beside them', () => {
    const text = `{ "AllowFederatedUsers": true, "Password": "${hidden}", "SharedSipAddressSpace": false }`;
    assert.deepEqual(valuesIn(text).tenantFederation, {
      allowFederatedUsers: true,
      sharedSipAddressSpace: false,
    });
  });
});

describe('limits of reading', () => {
  const table = (rows: number): string =>
    `PS> Get-CsAllowedDomain | ft Domain,ProxyFqdn\n\nDomain            ProxyFqdn\n------            ---------\n${Array.from({ length: rows }, (_, index) => `d${String(index)}.example`).join('\n')}\n`;

  it('keep a thousand allowed domains and say that there were more', () => {
    const { facts, problems } = read(table(1_200));
    assert.equal(facts.ourAllowedDomains?.value.entries.length, 1_000);
    assert.equal(facts.ourAllowedDomains.value.extent, 'part');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-long-cut'],
    );
  });

  it(`read ${String(limits.mostItems)} objects and say that there were more (mostItems)`, () => {
    assert.ok(codesIn(table(limits.mostItems + 10)).includes('too-long-cut'));
  });

  it(`read ${String(limits.mostLines)} lines (mostLines)`, () => {
    const { problems } = read('\n'.repeat(limits.mostLines + 1) + accessEdge2013);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-long-cut', 'nothing-understood'],
    );
  });

  it(`read ${String(limits.longestLine)} characters of a line (longestLine)`, () => {
    assert.deepEqual(codesIn('x'.repeat(limits.longestLine + 1)), [
      'too-long-cut',
      'nothing-understood',
    ]);
  });

  it(`read ${String(limits.longestRow)} characters of a row of CSV (longestRow)`, () => {
    const csv = (columns: number): string =>
      `Domain,ProxyFqdn${`,${'x'.repeat(80)}`.repeat(columns)}\na.example${','.repeat(columns + 1)}\n`;
    assert.notDeepEqual(valuesIn(csv(240)), {});
    assert.deepEqual(valuesIn(csv(260)), {});
  });

  it(`go ${String(limits.deepestNesting)} levels deep (deepestNesting)`, () => {
    const nested = (depth: number): string =>
      `{ "AllowFederatedUsers": true, "SharedSipAddressSpace": true, "a": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)} }`;
    assert.notDeepEqual(valuesIn(nested(limits.deepestNesting - 1)), {});
    assert.deepEqual(valuesIn(nested(limits.deepestNesting)), {});
    assert.deepEqual(valuesIn(nested(50_000)), {});
  });

  it(`quote ${String(limits.mostEvidence)} lines for a fact (mostEvidence)`, () => {
    assert.equal(read(table(500)).facts.ourAllowedDomains?.evidence.length, limits.mostEvidence);
  });

  it(`list ${String(limits.mostMentioned)} domains (mostMentioned)`, () => {
    assert.equal(read(table(500)).mentioned.length, limits.mostMentioned);
  });

  it(`list ${String(limits.mostSecrets)} secrets and take all out (mostSecrets)`, () => {
    const reading = read('Password: hidden-value\n'.repeat(300));
    assert.equal(reading.secrets.length, limits.mostSecrets);
    assert.ok(!JSON.stringify(reading).includes('hidden-value'));
  });

  const long: readonly (readonly [what: string, text: string])[] = [
    ['a listing over and over', accessEdge2013.repeat(1_300)],
    ['one long line of letters', 'a'.repeat(limits.mostCharacters)],
    ['colons', ' : '.repeat(limits.mostCharacters / 3)],
    ['opening braces', '{"a":[\n'.repeat(limits.mostCharacters / 7)],
    ['opening brackets', '[\n'.repeat(limits.mostCharacters / 2)],
    ['opening elements', '<Objs V="1">\n<Obj>'.repeat(limits.mostCharacters / 18)],
    ['quotation marks', '"Domain","ProxyFqdn"\n"a,b\n'.repeat(limits.mostCharacters / 26)],
    ['blanks', `${' '.repeat(99)}\n`.repeat(limits.mostCharacters / 100)],
    ['dashes', `Domain\n${'- '.repeat(49)}\n`.repeat(limits.mostCharacters / 106)],
    ['property names', 'AllowFederatedUsers '.repeat(limits.mostCharacters / 20)],
    ['prompts', 'PS C:\\> Get-CsAllowedDomain | ? {\n'.repeat(limits.mostCharacters / 35)],
    ['passwords', 'password = '.repeat(limits.mostCharacters / 11)],
    ['mail marks', '>'.repeat(limits.mostCharacters)],
    ['marks of every line', `${'>'.repeat(50)}\n`.repeat(limits.mostCharacters / 51)],
  ];
  for (const [what, text] of long)
    it(`a million characters of ${what} take little of the processor`, () => {
      const ms = leastMs(() => read(text), 1);
      assert.ok(ms < 10_000, `${ms} ms`);
    });
});
