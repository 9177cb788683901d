import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderExplanation } from '../../../locales/explain-text.ts';
import { explainErrors } from '../../../services/diagnostics/explain.ts';
import { mostCharacters } from '../../../services/diagnostics/limits.ts';
import { settingFacts } from '../../../services/model/setting-values.ts';
import { longTrace } from '../../support/sip-trace.ts';
import { known, read } from './read.ts';
import { leastMs } from '../../support/processor-time.ts';

const pieces = [
  'ms-diagnostics', '-public', ': ', '1008', ';', 'reason', '=', '"', '”', 'SIP/2.0 504 x', 'INVITE sip:a@b.c SIP/2.0', '\n', '\r', '\t',
  'From: <sip:a@contoso.com>', 'CSeq: 1 INVITE', 'Call-ID: x', '$$end_record', 'Direction: outgoing', '0x80090322', 'Event ID: 14428',
  'ErrorCode=', 'Result : Failure', 'Target Fqdn', '未與公司建立同盟', '錯誤=(510)', '-----BEGIN PRIVATE KEY-----', 'Authorization: x', '\u0000', '\ud800', '__proto__', 'domain', 'constructor',
]; // prettier-ignore
const garble = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'binary' })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function digest(text: string): string {
  const reading = read(text);
  const { errorLines, eventLog, partnerTests } = reading.facts;
  settingFacts.errorLines.parse(errorLines?.value ?? []);
  settingFacts.eventLog.parse(eventLog?.value ?? []);
  settingFacts.partnerTests.parse(partnerTests?.value ?? []);
  assert.equal(errorLines?.value.length, errorLines?.evidence.length);
  assert.ok((errorLines?.value ?? []).filter(({ decides }) => decides).length <= 1);
  const explanation = explainErrors(reading, known);
  const said = renderExplanation(explanation, { locale: 'zh-TW', timeZone: 'UTC' });
  return said + JSON.stringify(explanation);
}

describe('reading any text', () => {
  it('gives facts that fit, and words for them', () => {
    fc.assert(
      fc.property(garble, (text) => {
        const said = digest(text);
        assert.ok(said.length > 0);
        assert.doesNotMatch(said, /says[.]|doubts[.]|next[.]|\{\{/u);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(garble, (text) => digest(text) === digest(text)),
      { numRuns: 50 },
    );
  });

  it('takes its time by the length, whatever stands there', function () {
    this.timeout(60_000);
    const hostile = [
      'ms-diagnostics: 1;reason="'.repeat(40_000),
      `ms-diagnostics: 1;${'='.repeat(mostCharacters)}`,
      'ms-diagnostics: 1;\n '.repeat(50_000),
      'reason=" = '.repeat(90_000),
      'not federated outside of your organization '.repeat(20_000),
      '組織的'.repeat(300_000),
      // Blanks that two parts of a pattern may share, and a gap in three parts.
      `${'a=   ;'.repeat(20)}! ms-diagnostics: 1008;reason="x"`,
      `${"can't ".repeat(600)}\n`.repeat(20),
      'a.'.repeat(500_000),
      '\n'.repeat(mostCharacters),
      'Event ID: 14428\n'.repeat(60_000),
      longTrace(mostCharacters),
    ];
    for (const text of hostile) {
      const ms = leastMs(() => digest(text), 1);
      // A hundred times what a quiet machine needs would still be less than what a runaway pattern takes.
      assert.ok(ms < 10_000, `${text.slice(0, 40)}: ${ms} ms`);
    }
  });

  it('says that a text was too long', () => {
    const { problems, facts } = read(
      `ms-diagnostics: 1008;reason="x"\n${'x'.repeat(mostCharacters)}`,
    );
    assert.deepEqual(problems, [{ code: 'cut' }]);
    assert.equal(facts.errorLines?.value.length, 1);
  });
});
