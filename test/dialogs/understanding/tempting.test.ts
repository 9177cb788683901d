import assert from 'node:assert/strict';
import { forMatching } from '../../../dialogs/understanding/traditional.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { allExamples } from './example-bank.ts';
import { oursBesideThem, temptingLines } from './tempting-lines.ts';

describe('lines in our words about something else', () => {
  it('are not learned from, and neither are those beside them', () => {
    const learned = new Set(allExamples().map(({ text }) => text.toLowerCase()));
    const all = [...temptingLines, ...oursBesideThem.map(([text]) => text)];
    assert.deepEqual(
      all.filter((text) => learned.has(text.toLowerCase())),
      [],
    );
  });

  it('are acted on at most four times in a hundred', () => {
    const acted = temptingLines.filter((text) => understand(text).intent !== 'none');
    assert.ok(temptingLines.length > 220);
    assert.ok(acted.length <= 0.04 * temptingLines.length, acted.join('\n'));
  });

  it('do not take those beside them along: 95 of 100 mean what they mean', () => {
    const missed = oursBesideThem.filter(([text, intent]) => understand(text).intent !== intent);
    const shown = missed.map(([text, intent]) => `${intent}: ${text}`).join('\n');
    assert.ok(oursBesideThem.length > 110);
    assert.ok(missed.length <= 0.05 * oursBesideThem.length, shown);
  });
});

describe('words of Taiwan that the mainland has for something else', () => {
  const cases: readonly (readonly [text: string, matched: string])[] = [
    ['證書掛在牆上', '證書掛在牆上'],
    ['Edge 的證書過期', 'Edge 的憑證過期'],
    ['证书过期', '憑證過期'],
    ['跟夥伴聯盟', '跟夥伴同盟'],
    ['職棒聯盟的賽程', '職棒聯盟的賽程'],
    ['聯盟行銷', '聯盟行銷'],
    ['聯邦快遞', '聯邦快遞'],
    ['Lync 聯邦', 'Lync 同盟'],
  ];

  for (const [text, matched] of cases) {
    it(`are looked up as ${matched} where ${text} is written`, () => {
      assert.equal(forMatching(text), matched);
    });
  }
});
