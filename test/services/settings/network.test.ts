import assert from 'node:assert/strict';
import { read, valuesIn } from './read.ts';

const record = '_sipfederationtls._tcp.contoso.com';
const view = {
  record,
  type: 'SRV',
  server: null as string | null,
  outcome: 'records',
  answers: ['0 0 5061 sip.contoso.com'],
  targets: ['sip.contoso.com'],
};
const none = { answers: [], targets: [] };
const srvAnswer = `${record}     SRV service location:
          priority       = 0
          weight         = 0
          port           = 5061
          svr hostname   = sip.contoso.com`;

const answers: readonly (readonly [when: string, text: string, views: readonly unknown[]])[] = [
  [
    'nslookup',
    `C:\\>nslookup -type=srv ${record}
Server:  dc1.fabrikam.com
Address:  10.0.0.14

Non-authoritative answer:
${srvAnswer}

sip.contoso.com internet address = 203.0.113.9
`,
    [{ ...view, server: 'dc1.fabrikam.com' }],
  ],
  [
    'nslookup of a Chinese Windows, with questions typed inside',
    `C:\\>nslookup
預設伺服器:  UnKnown
Address:  10.0.0.14

> set type=srv
> ${record}
伺服器:  UnKnown
Address:  10.0.0.14

未經授權的回答:
${srvAnswer}
`,
    [{ ...view, server: '10.0.0.14' }],
  ],
  [
    'nslookup without its command line',
    `Server:  UnKnown\nAddress:  10.0.0.14\n\n${srvAnswer}`,
    [{ ...view, server: '10.0.0.14' }],
  ],
  [
    'a name that does not exist',
    `nslookup -q=srv ${record}
Server:  dc1.fabrikam.com
Address:  10.0.0.14

*** dc1.fabrikam.com can't find ${record}: Non-existent domain
`,
    [{ ...view, ...none, server: 'dc1.fabrikam.com', outcome: 'no-such-name' }],
  ],
  [
    'a name that does not exist, in Chinese',
    `nslookup -type=srv ${record}
伺服器:  dc1.fabrikam.com
Address:  10.0.0.14

*** dc1.fabrikam.com 找不到 ${record}: Non-existent domain
`,
    [{ ...view, ...none, server: 'dc1.fabrikam.com', outcome: 'no-such-name' }],
  ],
  [
    'a refusal',
    `nslookup -type=srv ${record} 192.0.2.1
Server:  UnKnown
Address:  192.0.2.1

*** UnKnown can't find ${record}: Query refused
`,
    [{ ...view, ...none, server: '192.0.2.1', outcome: 'refused' }],
  ],
  [
    'silence',
    `nslookup -type=srv ${record}
Server:  UnKnown
Address:  10.0.0.14

DNS request timed out.
    timeout was 2 seconds.
*** Request to UnKnown timed-out
`,
    [{ ...view, ...none, server: '10.0.0.14', outcome: 'timeout' }],
  ],
  [
    'nslookup of another system',
    `$ nslookup -type=srv ${record}
Server:		10.0.0.14
Address:	10.0.0.14#53

${record}	service = 0 0 5061 sip.contoso.com.
`,
    [{ ...view, server: '10.0.0.14' }],
  ],
  [
    'Resolve-DnsName on an Edge Server',
    `[edge01]: PS C:\\> Resolve-DnsName -Type SRV ${record} -Server 10.0.0.14

Name                                     Type   TTL   Section    NameTarget                     Priority Weight Port
----                                     ----   ---   -------    ----------                     -------- ------ ----
${record}       SRV    3600  Answer     sip.contoso.com                0        0      5061

Name       : sip.contoso.com
QueryType  : A
TTL        : 3600
Section    : Additional
IP4Address : 203.0.113.9
`,
    [{ ...view, server: '10.0.0.14', from: 'edge01', ttl: 3600 }],
  ],
  [
    'Resolve-DnsName of a name that does not exist',
    `PS C:\\> Resolve-DnsName ${record} -Type SRV
Resolve-DnsName : ${record} : DNS name does not exist
At line:1 char:1`,
    [{ ...view, ...none, outcome: 'no-such-name' }],
  ],
  [
    'Resolve-DnsName that only brings the SOA',
    `PS C:\\> Resolve-DnsName ${record} -Type SRV

Name                        Type TTL   Section    PrimaryServer               NameAdministrator           SerialNumber
----                        ---- ---   -------    -------------               -----------------           ------------
contoso.com                 SOA  900   Authority  ns1.contoso.com             hostmaster.contoso.com      1
`,
    [{ ...view, ...none, outcome: 'no-data', ttl: 900 }],
  ],
  [
    'nslookup that was asked for details',
    `C:\\>nslookup -debug -type=srv ${record}
Server:  dc1.fabrikam.com
Address:  10.0.0.14

${srvAnswer}
        ttl = 287 (4 mins 47 secs)
`,
    [{ ...view, server: 'dc1.fabrikam.com', ttl: 287 }],
  ],
];

describe('pasted answers of DNS', () => {
  for (const [when, text, views] of answers)
    it(`are read from ${when}`, () => {
      assert.deepEqual(valuesIn(text).resolverViews, views);
      assert.deepEqual(read(text).skipped, []);
    });
});

const tested = { host: 'sip.contoso.com', address: '203.0.113.9', port: 5061 };
const tests: readonly (readonly [when: string, text: string, tests: readonly unknown[]])[] = [
  [
    'a port that is open',
    'ComputerName     : sip.contoso.com\nRemoteAddress    : 203.0.113.9\nRemotePort       : 5061\nTcpTestSucceeded : True',
    [{ ...tested, result: 'open' }],
  ],
  [
    'a port that is closed, with the warning above and the ping below',
    `[edge01]: PS C:\\> tnc sip.contoso.com -Port 5061
WARNING: TCP connect to (203.0.113.9 : 5061) failed

ComputerName           : sip.contoso.com
RemoteAddress          : 203.0.113.9
RemotePort             : 5061
InterfaceAlias         : Ethernet
SourceAddress          : 10.0.0.5
PingSucceeded          : False
PingReplyDetails (RTT) : 0 ms
TcpTestSucceeded       : False
`,
    [{ ...tested, result: 'closed', from: 'edge01' }],
  ],
  [
    'a name that does not resolve',
    'PS C:\\> Test-NetConnection sip.contoso.com -Port 5061\nWARNING: Name resolution of sip.contoso.com failed\n',
    [{ host: 'sip.contoso.com', port: 5061, result: 'unresolved' }],
  ],
  [
    'telnet',
    'C:\\>telnet sip.contoso.com 5061\nConnecting To sip.contoso.com...Could not open connection to the host, on port 5061: Connect failed\n',
    [{ host: 'sip.contoso.com', port: 5061, result: 'closed' }],
  ],
];

describe('pasted tests of ports', () => {
  for (const [when, text, expected] of tests)
    it(`are read from ${when}`, () => {
      assert.deepEqual(valuesIn(text).portTests, expected);
      assert.deepEqual(read(text).skipped, []);
    });

  it('say nothing without a port', () => {
    assert.deepEqual(
      valuesIn('ComputerName : sip.contoso.com\nPingSucceeded : True\nInterfaceAlias : Ethernet'),
      {},
    );
  });
});

describe('Test-CsFederatedPartner', () => {
  const output =
    'Target Fqdn   : edge01.fabrikam.com\nResult        : Failure\nLatency       : 00:00:00\nError Message : 504, Server time-out\nDiagnosis     :\n';
  it('takes the domain from its command line', () => {
    const text = `PS C:\\> Test-CsFederatedPartner -TargetFqdn edge01.fabrikam.com -Domain contoso.com\n\n${output}`;
    assert.deepEqual(valuesIn(text).partnerTests, [
      { domain: 'contoso.com', target: 'edge01.fabrikam.com', result: 'failure' },
    ]);
  });

  it('is read as a server in Chinese prints it', () => {
    const typed =
      'PS C:\\> Test-CsFederatedPartner -TargetFqdn edge01.fabrikam.com -Domain contoso.com\n\n';
    for (const [printed, result] of [
      ['失敗', 'failure'],
      ['成功', 'success'],
    ] as const) {
      const { partnerTests } = read(typed + output.replace('Failure', printed)).facts;
      assert.equal(partnerTests?.value[0]?.result, result);
    }
  });

  it('is read where JSON writes a number for how it ended, as the error beside it says', () => {
    const typed =
      'PS C:\\> Test-CsFederatedPartner -TargetFqdn edge01.fabrikam.com -Domain contoso.com | ConvertTo-Json\n';
    for (const [Result, Error, result] of [
      [0, '', 'success'],
      [1, '504, Server time-out', 'failure'],
      [0, '504, Server time-out', undefined],
      [1, '', undefined],
      [7, '', undefined],
    ] as const) {
      const shown = { TargetFqdn: 'edge01.fabrikam.com', Result, Error, Diagnosis: '' };
      const { partnerTests } = read(typed + JSON.stringify(shown, null, 2)).facts;
      assert.equal(partnerTests?.value[0]?.result, result, `${Result} ${Error}`);
    }
  });

  it('is left open without it', () => {
    const { facts, undecided } = read(output);
    assert.deepEqual(facts, {});
    assert.deepEqual(undecided[0]?.candidates, ['Test-CsFederatedPartner']);
  });
});
