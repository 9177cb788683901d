import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPasted } from '../../bot/pasted.ts';
import { concerns } from '../../services/checks/line-args.ts';
import type { Domain } from '../../services/model/domain.ts';
import type { ErrorLine } from '../../services/model/facts.ts';

/** Error lines as servers and cmdlets print them, with a name, words and a number last. */
const lines = [
  'ErrorCode=1009,Source=sip.fabrikam.com,Reason=No match for domain in DNS SRV results,domain=contoso.com',
  'ErrorCode=1008,Source=sip.fabrikam.com,Reason=Unable to resolve DNS SRV record,domain=contoso.com,dns-srv-result=NegativeResult,dns-source=InternalCache',
  'ErrorCode=1010,Source=sip.fabrikam.com,Reason=Certificate trust with another server could not be established,ErrorType=The peer certificate does not contain a matching FQDN,tls-target=sip.contoso.com,PeerServer=sip.contoso.com',
  'ErrorCode=1047,Source=sip.fabrikam.com,domain=contoso.com,Reason=Failed to complete TLS negotiation with a federated peer server',
  'ErrorCode=1046,Source=sip.fabrikam.com,domain=contoso.com,Reason=Failed to connect to a federated peer server,WinsockFailureCode=10060',
  'ms-diagnostics: 1009;reason="No match for domain in DNS SRV results";domain="contoso.com";source="sip.fabrikam.com"',
  'ms-diagnostics: 1034;reason="Previous hop federated peer did not report diagnostic information";Domain="contoso.com";PeerServer="sip.contoso.com";source="sip.fabrikam.com"',
  '1017;reason="Cannot route From and To domains in this combination";source="sip.fabrikam.com";domain="contoso.com"',
];
const wraps = [
  ['', ''], ['"', '"'], ["'", "'"], ['“', '”'], ['‘', '’'], ['「', '」'], ['『', '』'], ['(', ')'], ['（', '）'], ['[', ']'], ['{', '}'], ['<', '>'],
  ['`', '`'], ['«', '»'], ['„', '“'], ['《', '》'], ['【', '】'], ['**', '**'], ['("', '")'], ['「"', '"」'],
] as const; // prettier-ignore
const befores = ['', 'The tool says ', 'He sent me this: ', '工具說', '他貼給我：', 'Diagnosis : '];
const afters = [
  '',
  '.',
  ' . It came at 14:30.',
  '. It came at 14:30.',
  '。這是兩點半看到的。',
  '，麻煩看一下',
  ', what now?',
  '?',
  '；怎麼辦',
];

const places: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ Result: 1, Diagnosis: text }, null, 2),
  (text) => JSON.stringify({ Diagnosis: text, Error: '504, Server time-out' }),
  (text) => JSON.stringify({ Log: JSON.stringify({ Diagnosis: text }) }),
  (text) => `"Diagnosis","Seen"\n"${text.replaceAll('"', '""')}","2026-11-19 14:30"`,
  (text) => `<html><body><table><tr><td>Diagnosis</td><td>${escaped(text)}</td></tr></table></body></html>`,
  (text) => `<html><body><p>${escaped(text)}</p><p>Regards</p></body></html>`,
]; // prettier-ignore

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const context = {
  our: 'fabrikam.com' as Domain,
  their: 'contoso.com' as Domain,
  at: new Date('2026-11-20T08:00:00Z'),
};

function headersIn(text: string): readonly Partial<ErrorLine>[] {
  const { errorFacts } = readPasted(text, context);
  return (errorFacts.errorLines?.value ?? [])
    .filter(({ kind }) => kind.includes('diagnostics'))
    .map(({ id, reason, source, attributes }) => ({ id, reason, source, attributes }));
}

describe('an error line that somebody hands on', () => {
  it('reads the same in whatever it is wrapped, and whatever is said behind it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.constantFrom(...wraps),
        fc.constantFrom(...befores),
        fc.constantFrom(...afters),
        fc.constantFrom(...places),
        (line, [open, close], before, after, place) => {
          // Words have no end of their own: what is said behind them without a sign goes on.
          fc.pre(!/Reason=[^,]*$|ErrorType=[^,]*$/u.test(line) || close !== '' || after === '');
          const text = place(`${before}${open}${line}${close}${after}`);
          assert.deepEqual(headersIn(text), headersIn(line), text);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is of nobody else for a sign behind its domain', () => {
    for (const sign of ['"', '」', ')', '”', '.', '。', "'", ',', '!'])
      for (const line of lines) {
        const { errorFacts } = readPasted(`${line}${sign}`, context);
        const [read] = errorFacts.errorLines?.value ?? [];
        assert.ok(read !== undefined, line);
        const parties = { ours: context.our, theirs: context.their };
        assert.ok(concerns(read, parties), `${line}${sign}`);
      }
  });

  it('is of somebody else where it names another organisation', () => {
    const { errorFacts } = readPasted(
      '「ErrorCode=1009,Source=sip.fabrikam.com,domain=litware.com」',
      context,
    );
    const [read] = errorFacts.errorLines?.value ?? [];
    assert.ok(read !== undefined && !concerns(read, { ours: context.our, theirs: context.their }));
  });
});
