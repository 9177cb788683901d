import assert from 'node:assert/strict';
import { takeMessage } from '../../bot/join-pastes.ts';
import { leastMs } from '../support/processor-time.ts';

/** The messages of lines that came at once. */
function messagesOf(text: string): readonly string[] {
  const messages: string[] = [];
  let lines = text.split('\n');
  for (;;) {
    const taken = takeMessage(lines);
    if (taken === undefined) return messages;
    messages.push(taken.text);
    lines = lines.slice(taken.used);
  }
}

const listing = [
  'PS C:\\Users\\admin> Get-CsAccessEdgeConfiguration',
  '',
  '',
  'Identity                           : Global',
  'AllowFederatedUsers                : False',
  'DefaultRouteFqdn                   :',
  '',
  'PS C:\\Users\\admin>',
].join('\n');
const table = [
  'Domain          ProxyFqdn',
  '------          ---------',
  'adatum.example',
  'litware.example sip.litware.example',
].join('\n');
const oneColumn = ['Domain', '------', 'adatum.example', 'litware.example'].join('\n');
const trace = [
  'TL_INFO(TF_PROTOCOL) [0]0F2C.1A04::11/20/2026-09:12:01.123.0000a1b2 (SIPStack,SIPAdminLog)',
  'Peer: sip.contoso.example:5061',
  'Start-Line: SIP/2.0 403 Forbidden',
  'From: <sip:anna@adatum.example>;tag=1',
  '',
  'hello, are you there?',
  '$$end_record',
].join('\n');
const refused = [
  "Get-CsAllowedDomain : The term 'Get-CsAllowedDomain' is not recognized as the name of a cmdlet, function,",
  'script file, or operable program. Check the spelling of the name, or if a path was included,',
  'verify that the path is correct and try again.',
  'At line:1 char:1',
  '+ Get-CsAllowedDomain',
  '+ ~~~~~~~~~~~~~~~~~~~',
  '    + CategoryInfo          : ObjectNotFound: (Get-CsAllowedDomain:String) [], CommandNotFoundException',
].join('\n');
const json = [
  '[',
  '  {',
  '    "Domain": "adatum.example",',
  '    "ProxyFqdn": null',
  '  }',
  ']',
].join('\n');
const headers = [
  'SIP/2.0 504 Server time-out',
  'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";',
  '  domain="contoso.example"',
].join('\n');

const pastes = { listing, table, oneColumn, trace, refused, json, headers };
const spoken = [
  "why can't we IM contoso.example?",
  '為什麼連不上 contoso.example？',
  'check contoso.example',
  'contoso.example',
  "I can't run that",
  'Whole answer',
  'our servers',
  '2',
  'exit',
];

describe('lines that come at once', () => {
  for (const [name, paste] of Object.entries(pastes))
    it(`are one message when they are a ${name}, and what was said around it is parted`, () => {
      assert.deepEqual(messagesOf(paste), [paste]);
      for (const word of spoken)
        assert.deepEqual(messagesOf(`${word}\n${paste}\n\n${word}\n`), [word, paste, word]);
    });

  const output = [
    'WARNING: TCP connect to (203.0.113.5 : 5061) failed',
    '',
    'ComputerName           : sip.contoso.com',
    'RemoteAddress          : 203.0.113.5',
    'RemotePort             : 5061',
    'PingSucceeded          : True',
    'PingReplyDetails (RTT) : 12 ms',
    'TcpTestSucceeded       : False',
  ];
  const bare: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['a test of a port with its warning', output],
    ['a test of a port alone', output.slice(2)],
    ['a test of a port with a Chinese warning', ['警告: TCP connect to (203.0.113.5 : 5061) failed', ...output.slice(1)]],
    ['a test of a port in lower case', output.slice(2).map((line) => line.toLowerCase())],
    ['a test that a mail quotes', output.filter((line) => line !== '').map((line) => `> ${line}`)],
    ['a test of a partner', ['Target Fqdn   : edge.fabrikam.com', 'Result        : Failure', 'Error Message : 504, Server time-out', 'Diagnosis     :']],
    ['columns with commas', ['Identity,Domain,ProxyFqdn', 'contoso.com,contoso.com,', 'litware.com,litware.com,']],
    ['an answer of nslookup', ['Server:  dns.fabrikam.com', 'Address:  10.0.0.1', '', 'Non-authoritative answer:', '_sipfederationtls._tcp.contoso.com\tSRV service location:', '          port           = 5061']],
  ]; // prettier-ignore
  for (const [what, lines] of bare)
    it(`are one message without a prompt: ${what}`, () => {
      assert.deepEqual(messagesOf([...lines, 'exit'].join('\n')), [lines.join('\n'), 'exit']);
      assert.deepEqual(messagesOf(['check contoso.com', ...lines].join('\n')), [
        'check contoso.com',
        lines.join('\n'),
      ]);
    });

  it('are a message each when people say them', () => {
    assert.deepEqual(messagesOf(spoken.join('\n')), spoken);
    assert.deepEqual(messagesOf(spoken.join('\n\n')), spoken);
  });

  it('are parted where a question follows a listing without a blank line', () => {
    for (const word of ["why can't we IM contoso.example?", "I can't run that", 'exit', '1'])
      assert.deepEqual(messagesOf(`${listing}\n${word}`), [listing, word]);
  });

  it('are one message between lines of three backquotes, whatever they say', () => {
    const inside = 'hello\n\ncheck contoso.example\nwhy?';
    assert.deepEqual(messagesOf(`help\n\`\`\`\n${inside}\n\`\`\`\nexit`), ['help', inside, 'exit']);
  });

  it('may go on when a paste reaches to the last of them', () => {
    assert.equal(takeMessage(listing.split('\n'))?.isOpen, true);
    assert.equal(takeMessage(['```', 'one'])?.isOpen, true);
    assert.equal(takeMessage([...listing.split('\n'), 'exit'])?.isOpen, false);
    assert.equal(takeMessage(['help'])?.isOpen, false);
  });

  it('are none when they are blank', () => {
    assert.equal(takeMessage(['', '  ', '\t']), undefined);
    assert.equal(takeMessage([]), undefined);
  });

  it('are taken in time that grows with their number', () => {
    const many = Array.from({ length: 4_000 }, (_, at) => `Name${at} : value ${at}`);
    const ms = leastMs(() => assert.equal(takeMessage(many)?.used, many.length));
    assert.ok(ms < 1_000, `${ms} ms`);
  });
});
