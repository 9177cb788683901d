import assert from 'node:assert/strict';
import fc from 'fast-check';
import { argument, connectCommand, lookUpCommand } from '../../../services/fixes/commands.ts';
import { fixOf } from '../../../services/fixes/fix-of.ts';
import { recipes, type FixCase } from '../../../services/fixes/recipes.ts';
import { rowOf, type FindingArgs, type VisibleCode } from '../../../services/model/catalog.ts';
import type { Domain } from '../../../services/model/domain.ts';
import type { Finding } from '../../../services/model/finding.ts';
import type { Fix } from '../../../services/model/report.ts';
import type { Slots } from '../../../services/model/slots.ts';

const codes = Object.keys(recipes) as VisibleCode[];

const edgeCase: FixCase = {
  about: 'theirs',
  domain: 'contoso.com' as Domain,
  platform: undefined,
  cloud: undefined,
  edgeHost: undefined,
  addresses: [],
};

const values: Slots = {
  address: '192.0.2.10',
  alias: 'node1.example.net',
  cloud: 'worldwide',
  code: '1008',
  days: -10,
  domain: 'contoso.com',
  expected: 'sip.contoso.com',
  found: '_sipfederationtls.tcp.contoso.com',
  hresult: '0x80090322',
  issuer: 'Issuing CA 1',
  names: ['sip.contoso.com'],
  nameservers: ['ns1.contoso.com'],
  notAfter: '2026-11-10T00:00:00.000Z',
  notBefore: '2026-11-21T00:00:00.000Z',
  policy: 'Global',
  port: 5061,
  providerName: 'LyncOnline',
  proxyFqdn: 'sip.contoso.com',
  record: '_sipfederationtls._tcp.contoso.com',
  server: '192.0.2.53:53',
  setting: 'AllowFederatedUsers',
  target: 'sip.contoso.com',
  ttl: 3600,
  user: 'bob@contoso.com',
  value: 'contoso.com',
};

/** A finding whose arguments are those that the catalog asks for, taken from `given`. */
function findingOf<C extends VisibleCode>(
  code: C,
  given: Partial<FindingArgs<C>> = {},
  about: Finding['about'] = 'theirs',
): Finding {
  const args = Object.fromEntries(rowOf(code).args.map((slot) => [slot, values[slot]]));
  // The arguments are those of the row, by construction.
  return {
    code,
    about,
    args: { ...args, ...given },
    scope: 'all',
    evidence: [],
  } as unknown as Finding;
}

const srvToEdge = {
  name: '_sipfederationtls._tcp.contoso.com.',
  type: 'SRV',
  ttl: 3600,
  value: '0 0 5061 sip.contoso.com.',
};
const srvToMicrosoft = { ...srvToEdge, value: '100 1 5061 sipfed.online.lync.com.' };
const edgeAddress = { name: 'sip.contoso.com.', type: 'A', ttl: 3600, value: '192.0.2.10' };
const unknownAddress = { ...edgeAddress, value: '<Access Edge public IPv4>' };
const lookAtRecord = {
  command: 'Resolve-DnsName -Type SRV _sipfederationtls._tcp.contoso.com',
};
const lookAtEdge = { command: 'Resolve-DnsName -Type A sip.contoso.com' };
const connectToEdge = { command: 'Test-NetConnection sip.contoso.com -Port 5061' };
const assignCertificate = [
  'Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
  'Stop-CsWindowsService -Name RTCSRV',
  'Start-CsWindowsService -Name RTCSRV',
];
const startEdge = ['Get-CsWindowsService', 'Start-CsWindowsService -Name RTCSRV'];

interface Row {
  readonly code: VisibleCode;
  readonly when: string;
  readonly args?: Partial<Slots>;
  readonly about?: Finding['about'];
  readonly fixCase?: Partial<FixCase>;
  readonly records?: Fix['records'];
  readonly commands?: readonly string[];
  readonly verify: Fix['verify'];
}

const rows: readonly Row[] = [
  {
    code: 'dns-srv-missing',
    when: 'nothing is known of their Edge',
    records: [srvToEdge, unknownAddress],
    commands: ['New-CsAllowedDomain -Identity contoso.com -ProxyFqdn <Access Edge FQDN>'],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-missing',
    when: 'their Edge was seen without a record',
    fixCase: { edgeHost: 'edge.contoso.com' },
    records: [{ ...srvToEdge, value: '0 0 5061 edge.contoso.com.' }],
    commands: ['New-CsAllowedDomain -Identity contoso.com -ProxyFqdn edge.contoso.com'],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-missing',
    when: 'they are a tenant of Microsoft 365 and so are we',
    fixCase: { cloud: 'worldwide', platform: 'teams' },
    records: [srvToMicrosoft],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-missing',
    when: 'the record is ours',
    about: 'ours',
    fixCase: { about: 'ours', addresses: ['192.0.2.10'] },
    records: [srvToEdge, edgeAddress],
    verify: lookAtRecord,
  },
  {
    code: 'dns-nxdomain',
    when: 'the domain does not exist',
    verify: { command: 'Resolve-DnsName -Type SOA contoso.com' },
  },
  { code: 'dns-timeout', when: 'our resolver is silent', about: 'ours', verify: lookAtRecord },
  {
    code: 'dns-srv-wrong-port',
    when: 'the Edge keeps its name',
    args: { port: 443 },
    fixCase: { edgeHost: 'sip.contoso.com' },
    records: [srvToEdge],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-root-target',
    when: 'the domain has two addresses',
    fixCase: { addresses: ['192.0.2.10', '2001:db8::10'] },
    records: [srvToEdge, edgeAddress, { ...edgeAddress, type: 'AAAA', value: '2001:db8::10' }],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-target-cname',
    when: 'the address behind the alias is known',
    fixCase: { addresses: ['192.0.2.10'] },
    records: [edgeAddress],
    verify: lookAtEdge,
  },
  {
    code: 'dns-srv-target-ip',
    when: 'the address stands where the name belongs',
    args: { target: '192.0.2.10' },
    records: [srvToEdge, edgeAddress],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-target-no-address',
    when: 'the target has no address',
    records: [unknownAddress],
    verify: lookAtEdge,
  },
  {
    code: 'dns-srv-strict-other-domain',
    when: 'we run servers, which may name their Edge themselves',
    args: { target: 'edge.contoso-group.net' },
    fixCase: { addresses: ['192.0.2.10'] },
    records: [srvToEdge, edgeAddress],
    commands: ['New-CsAllowedDomain -Identity contoso.com -ProxyFqdn edge.contoso-group.net'],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-strict-other-domain',
    when: 'we are a Teams tenant, which cannot',
    args: { target: 'edge.contoso-group.net' },
    fixCase: { platform: 'teams', addresses: ['192.0.2.10'] },
    records: [srvToEdge, edgeAddress],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-target-doubled',
    when: 'a final dot was left out',
    args: { target: 'sip.contoso.com.contoso.com', expected: 'sip.contoso.com' },
    records: [srvToEdge],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-sipdir',
    when: 'the record names the host of sign-in of another cloud',
    args: { target: 'sipdir.online.partner.lync.cn', expected: 'sipfed.online.partner.lync.cn' },
    fixCase: { cloud: 'china' },
    records: [{ ...srvToEdge, value: '100 1 5061 sipfed.online.partner.lync.cn.' }],
    verify: lookAtRecord,
  },
  {
    code: 'dns-srv-stale-onprem',
    when: 'they have moved to Microsoft 365',
    records: [srvToMicrosoft],
    verify: lookAtRecord,
  },
  {
    code: 'tcp-refused',
    when: 'nothing listens',
    commands: startEdge,
    verify: connectToEdge,
  },
  {
    code: 'tcp-refused',
    when: 'the record names another port',
    args: { port: 443 },
    commands: startEdge,
    verify: { command: 'Test-NetConnection sip.contoso.com -Port 443' },
  },
  { code: 'tcp-timeout', when: 'the port is silent', verify: connectToEdge },
  {
    code: 'tcp-refused',
    when: 'the host is one of Microsoft',
    args: { target: 'sipfed.online.lync.com' },
    verify: { code: 'check-again' },
  },
  {
    code: 'cert-expired',
    when: 'the certificate has ended',
    commands: assignCertificate,
    verify: { code: 'check-again' },
  },
  {
    code: 'cert-name-mismatch',
    when: 'the certificate names another host',
    commands: assignCertificate,
    verify: { code: 'check-again' },
  },
  { code: 'tls-mtls-expected', when: 'nothing is wrong', verify: { code: 'check-again' } },
];

function mend(finding: Finding, fixCase: Partial<FixCase> = {}): Fix {
  return fixOf(finding, { ...edgeCase, ...fixCase });
}

describe('mending', () => {
  for (const { code, when, args, about, fixCase, ...row } of rows) {
    it(`${code}: ${when}`, () => {
      const { records, commands, verify } = mend(findingOf(code, args, about), fixCase);
      assert.deepEqual(
        { records, commands, verify },
        { records: row.records ?? [], commands: row.commands ?? [], verify: row.verify },
      );
    });
  }

  for (const code of codes) {
    it(`says for ${code} who mends it and what verifies it`, () => {
      const { actor, verify, records } = mend(findingOf(code));
      assert.equal(actor.role, rowOf(code).role);
      assert.ok('command' in verify ? verify.command !== '' : verify.code !== '');
      for (const { name, value } of records) {
        assert.match(name, /^[a-z0-9_.-]+\.$/u);
        assert.doesNotMatch(value, /undefined|\.\.$/u);
      }
    });
  }
});

/** What a stranger may publish as a name, and what a shell would make of it. */
const hostile = [
  "a'b;rm -rf .contoso.com",
  '$(calc).contoso.com',
  '`calc`.contoso.com',
  'a\u2019;calc;\u2018.contoso.com',
  'a\u201c$env:x\u201d.contoso.com',
  'a|calc.contoso.com',
  'a&calc.contoso.com',
  'a\ncalc.contoso.com',
  '-Force.contoso.com',
  '@{a=1}.contoso.com',
  '"; calc #.contoso.com',
  '\\059calc.contoso.com',
  '',
];
const word = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', '.', "'", '"', '$', '(', ';', '\u2019', '`', ' ', '-') }),
);

/**
 * A command is plain words, switches, placeholders and single-quoted texts. PowerShell takes typographic quotes for quotes, so
 * nothing but ASCII may stand between them.
 */
function assertHarmless(command: string): void {
  assert.match(command, /^[\x20-\x7e]*$/u);
  const unquoted = command
    .replace(/(?<= )'(?:[^']|'')*'(?= |$)/gu, 'quoted')
    .replace(/<(?:Access Edge FQDN|thumbprint)>/gu, 'placeholder');
  const words = unquoted.split(' ').slice(1);
  assert.ok(
    words.every((one) =>
      /^(?:-(?:Type|Port|Identity|ProxyFqdn|Name|Thumbprint)|[A-Za-z0-9_][A-Za-z0-9._-]*)$/u.test(
        one,
      ),
    ),
    command,
  );
}

function commandsOf({ commands, verify }: Fix): readonly string[] {
  return 'command' in verify ? [...commands, verify.command] : commands;
}

describe('names that strangers publish', () => {
  it('stay what they are when they are names', () => {
    assert.equal(argument('sip.contoso.com'), 'sip.contoso.com');
    assert.equal(
      argument('_sipfederationtls._tcp.contoso.com'),
      '_sipfederationtls._tcp.contoso.com',
    );
    assert.equal(argument('xn--fsqu00a.tw'), 'xn--fsqu00a.tw');
  });

  it('are quoted when they are anything else', () => {
    assert.equal(argument("a'b;rm"), "'a''b;rm'");
    assert.equal(argument('$(calc)'), "'$(calc)'");
    assert.equal(argument('a\u2019b'), "'a?b'");
    assert.equal(argument('\u017fip.contoso.com'), "'?ip.contoso.com'");
    assert.equal(argument('-Force'), "'-Force'");
    assert.equal(argument('a\nb'), "'a?b'");
    assert.equal(argument(''), "''");
  });

  it('run nothing in a command that looks or connects', () => {
    fc.assert(
      fc.property(word, (name) => {
        assertHarmless(lookUpCommand(name, 'SRV'));
        assertHarmless(connectCommand(name, 5061));
      }),
    );
  });

  for (const code of codes) {
    it(`run nothing in what mends ${code}`, () => {
      fc.assert(
        fc.property(word, word, word, (target, domain, edgeHost) => {
          const slots = { target, domain, expected: target, found: target, names: [target] };
          const args = Object.fromEntries(
            Object.entries(slots).filter(([slot]) =>
              (rowOf(code).args as readonly string[]).includes(slot),
            ),
          );
          for (const platform of [undefined, 'onprem'] as const) {
            const fixCase = { domain: domain as Domain, edgeHost, platform };
            commandsOf(mend(findingOf(code, args), fixCase)).forEach(assertHarmless);
          }
        }),
        { numRuns: 50 },
      );
    });
  }
});
