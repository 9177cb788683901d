import assert from 'node:assert/strict';
import { edgeTrace, longTrace, type Exchange } from '../../support/sip-trace.ts';
import { decidingIn, errorsIn, explained, known, read } from './read.ts';

const refused: Exchange = {
  status: '403 Forbidden',
  headers: [
    'ms-diagnostics: 1002;reason="From URI not authorized to communicate with federated partners"',
  ],
};

describe('a SIP trace', () => {
  it('shows the failure that decides among many good exchanges', () => {
    const { id, sip, direction, from, to, source } = decidingIn(longTrace(60_000));
    assert.deepEqual(
      { id, sip, direction, from, to, source },
      {
        id: '1046',
        sip: 504,
        direction: 'outbound',
        from: 'alice@fabrikam.com',
        to: 'bob@contoso.com',
        source: 'edge.fabrikam.com',
      },
    );
    assert.equal(read(longTrace(60_000)).kind, 'sip-trace');
  });

  it('tells which address of theirs answered, and takes no port of a caller for one', () => {
    const peerIn = (peer: string, way: 'out' | 'in' = 'out') =>
      decidingIn(
        edgeTrace([{ ...refused, way }]).replaceAll(/^Direction: .*$/gmu, `$&\nPeer: ${peer}`),
      ).attributes['trace-peer'];
    assert.equal(peerIn('203.0.113.24:5061'), '203.0.113.24:5061');
    assert.equal(peerIn('[2001:DB8::9]:5061'), '[2001:db8::9]:5061');
    assert.equal(peerIn('203.0.113.24:51022', 'in'), undefined);
    assert.equal(peerIn('sip.contoso.com:5061'), undefined);
  });

  it('takes what a server logged for no sentence of a client', () => {
    const logged = [
      'TL_INFO(TF_DIAG) [1]0D1C.15B8::11/22/2026-02:11:40.220.000031d0 (SIPStack,SIPAdminLog::WriteDiagnosticEvent:SIPAdminLog.cpp(827)) [3412077001] $$begin_record',
      'Severity: information',
      'Text: Message was not sent because the domain is blocked',
      'SIP-Call-ID: 66c1',
      '$$end_record',
    ];
    const kinds = (text: string) => errorsIn(text).map(({ kind }) => kind);
    assert.deepEqual(kinds(`${logged.join('\n')}\n${edgeTrace([refused])}`), ['ms-diagnostics']);
    // The same words outside of a record are a client's.
    assert.deepEqual(kinds('Message was not sent because of a network problem'), ['client-text']);
  });

  it('keeps what is normal apart: challenges and good answers last, provisional ones not at all', () => {
    const { errors, causes } = explained(longTrace(60_000));
    assert.deepEqual(
      errors.map(({ error, tells }) => [error.id, tells]),
      [
        ['1046', 'cause'],
        ['2139', 'benign'],
        ['sip-401', 'benign'],
        ['sip-200', 'benign'],
      ],
    );
    assert.equal(causes[0], 'tcp-timeout');
  });

  it('has no cause when nothing but challenges, noise and good answers stands in it', () => {
    const quiet = edgeTrace([
      { method: 'REGISTER', status: '401 Unauthorized' },
      { status: '180 Ringing' },
      { status: '200 OK' },
    ]);
    const { errors, causes, findings } = explained(quiet);
    assert.deepEqual([errors.length, causes, findings], [2, [], []]);
  });

  it('counts the same failure once, with how often it came', () => {
    const { times, facts } = read(edgeTrace([refused, refused, refused]));
    assert.deepEqual([times, facts.errorLines?.value.length], [[3], 1]);
  });

  it('decides for the failure of the partner in question', () => {
    const text = edgeTrace([
      { ...refused, to: 'eve@adatum.com' },
      { ...refused, to: 'bob@contoso.com' },
    ]);
    assert.equal(decidingIn(text).to, 'bob@contoso.com');
    assert.equal(
      decidingIn(text, { our: ['fabrikam.com'], their: 'adatum.com' }).to,
      'eve@adatum.com',
    );
  });

  it('names the domains of others that it is about', () => {
    const text = edgeTrace([refused, { ...refused, to: 'eve@adatum.com' }]);
    assert.deepEqual(read(text).mentioned, ['contoso.com', 'adatum.com']);
  });

  it('keeps at most 200 errors and counts the others', () => {
    const many = Array.from({ length: 230 }, (_, index) => ({
      ...refused,
      to: `p${index}@contoso.com`,
    }));
    const { facts, problems } = read(edgeTrace(many));
    assert.equal(facts.errorLines?.value.length, 200);
    assert.deepEqual(problems, [{ code: 'too-many-errors', count: 30 }]);
  });

  it('takes a status for that of the header above or below it, when nothing else of the message was copied', () => {
    const header =
      'ms-diagnostics: 1034;reason="Previous hop federated peer did not report diagnostic information";Domain="contoso.com"';
    const status = 'SIP/2.0 504 Server time-out';
    for (const lines of [
      [header, status],
      [status, header],
    ]) {
      assert.deepEqual(
        errorsIn(lines.join('\n')).map(({ id, decides }) => [id, decides]),
        [['1034', true]],
      );
    }
  });

  it('drops a public header that repeats the other one', () => {
    const headers = ['ms-diagnostics: 1008;reason="a"', 'ms-diagnostics-public: 1008;reason="a"'];
    const ids = errorsIn(edgeTrace([{ status: '504 Server time-out', headers }])).map(
      ({ kind }) => kind,
    );
    assert.deepEqual(ids, ['ms-diagnostics']);
  });
});

type Case = readonly [
  when: string,
  exchange: Exchange,
  context: object,
  direction: string | undefined,
];
const nobody = {};
const cases: readonly Case[] = [
  ['our domain sends', refused, known, 'outbound'],
  [
    'our domain receives',
    { ...refused, from: 'bob@contoso.com', to: 'alice@fabrikam.com' },
    known,
    'inbound',
  ],
  ['only the partner is known, who receives', refused, { their: 'contoso.com' }, 'outbound'],
  [
    'only the partner is known, who sends',
    { ...refused, from: 'bob@contoso.com', to: 'a@b.example' },
    { their: 'contoso.com' },
    'inbound',
  ],
  [
    'nobody is known, and the Edge says that it went out',
    { ...refused, way: 'out' },
    nobody,
    'outbound',
  ],
  [
    'nobody is known, and the Edge says that it came in',
    { ...refused, way: 'in' },
    nobody,
    'inbound',
  ],
  ['nobody is known, and the trace does not say', { ...refused, way: 'none' }, nobody, undefined],
  ['both are ours', { ...refused, to: 'carol@fabrikam.com', way: 'out' }, known, undefined],
];

describe('the way of a failed message', () => {
  for (const [when, exchange, context, direction] of cases) {
    it(`is ${direction ?? 'not told'} when ${when}`, () => {
      assert.equal(decidingIn(edgeTrace([exchange]), context).direction, direction);
    });
  }

  it('is that of the request, where the answer names nobody', () => {
    const text = [
      'INVITE sip:bob@contoso.com SIP/2.0',
      'From: <sip:alice@fabrikam.com>;tag=1',
      'Call-ID: abc',
      'CSeq: 1 INVITE',
      '',
      'SIP/2.0 504 Server time-out',
      'Call-ID: abc',
      'CSeq: 1 INVITE',
      'ms-diagnostics: 1007;reason="Temporarily cannot route"',
    ].join('\n');
    const { direction, from, to } = decidingIn(text);
    assert.deepEqual([direction, from, to], ['outbound', 'alice@fabrikam.com', 'bob@contoso.com']);
  });

  it('is read from the log of a client, in which answers are received', () => {
    const at = '06/26/2013|18:51:11.123 0C2C:1B44 INFO  :: ';
    const text = [
      'Data Received - 203.0.113.5:5061 (To Local Address: 10.0.0.5:50123) 900 bytes:',
      'SIP/2.0 404 Not Found',
      'Call-ID: abc',
      'CSeq: 1 INVITE',
      'ms-diagnostics: 1003;reason="User does not exist";source="pool.contoso.com"',
      'End of Data Received - 203.0.113.5:5061',
    ]
      .map((line) => at + line)
      .join('\r\n');
    const { id, sip, direction } = decidingIn(text, nobody);
    assert.deepEqual([id, sip, direction], ['1003', 404, 'outbound']);
  });
});
