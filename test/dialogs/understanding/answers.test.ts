import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  readChoice,
  readCorrection,
  readFollowUp,
  readNumber,
  readPlatform,
  readYesNo,
} from '../../../dialogs/understanding/answers.ts';
import { leastMs } from '../../support/processor-time.ts';

function every<T>(
  read: (text: string) => T | undefined,
  rows: readonly (readonly [meant: T | undefined, texts: string])[],
): void {
  for (const [meant, texts] of rows) {
    for (const text of texts.split('|')) {
      it(`reads ${JSON.stringify(text)} as ${String(meant)}`, () => {
        assert.equal(read(text), meant);
      });
    }
  }
}

describe('yes and no', () => {
  every(readYesNo, [
    [
      true,
      'yes|Y|yep|Sure!|OK|ok.|yes please|Yes, do that|go ahead|好|可以|對|是|沒錯|要|確定|好啊|好的，謝謝|ＹＥＳ|对|没错|確定要',
    ],
    [
      false,
      'no|N|nope|no thanks|not now|Not yet|no, later|不要|先不要|不用|否|不對|不用了|不要了|不对|先不用，謝謝|還沒',
    ],
    [
      undefined,
      'maybe|why not?|why not|ok?|好嗎？|contoso.com|what|也許|為什麼|你好||notebook|好像不通',
    ],
  ]);
});

describe('a choice', () => {
  every(
    (text) => readChoice(text, 3),
    [
      [
        0,
        '1|1.|1)|the first|first one|the first one please|第一個|上面那個|１|#1|option 1|選 1|一|選第一個',
      ],
      [1, '2|the second|第二個|第2個|２|second|two|number 2'],
      [2, '3|last|the last one|最後一個|第三個|third|最後'],
      [undefined, '0|4|the fourth|第四個|none|done|bone|ok done|theb|都不要|contoso.com|10|'],
    ],
  );
});

describe('a number', () => {
  every(readNumber, [
    [12, '12|12.|１２|十二|#12|twelve'],
    [30, '30|三十'],
    [5, '5|five|五'],
    [0, '0'],
    [undefined, 'a few|12345|1.5|-3|幾個||contoso.com'],
  ]);
});

describe('a platform', () => {
  every(readPlatform, [
    [
      'onprem',
      'on-prem|on premises|servers|our own servers|Lync Server 2013|自建|內部部署|地端|自己的伺服器',
    ],
    ['teams', 'Teams|Microsoft 365|the cloud|cloud|雲端|我們用 Teams'],
    ['hybrid', 'hybrid|both|混合|混合式|兩者都有|Teams and Skype servers'],
    [undefined, 'no idea|不知道|not Teams|contoso.com|'],
  ]);
});

describe('a correction', () => {
  every(
    (text) => readCorrection(text)?.domain,
    [
      [
        'fabrikam.com',
        'no, I meant fabrikam.com|sorry, fabrikam.com|not contoso.com but fabrikam.com|I meant fabrikam.com|不是，是 fabrikam.com|打錯了，fabrikam.com|應該是 fabrikam.com|fabrikam.com 才對|不对，是fabrikam.com',
      ],
      [
        undefined,
        'fabrikam.com|no|check fabrikam.com|檢查 fabrikam.com|不是|notify me about fabrikam.com',
      ],
    ],
  );
});

describe('the same question about another', () => {
  every(
    (text) => readFollowUp(text)?.domain,
    [
      [
        'litware.com',
        'and litware.com?|what about litware.com|And how about litware.com?|same for litware.com|ok, and litware.com?|那 litware.com 呢？|那litware.com呢|litware.com 呢|還有 litware.com|那 litware.com|litware.com 怎麼樣？',
      ],
      [
        undefined,
        'litware.com|watch litware.com|and you?|那你呢|litware.com and adatum.com|litware.com 不通',
      ],
    ],
  );
});

describe('answers', () => {
  it('give a value or nothing for any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 3_000 }));
    fc.assert(
      fc.property(text, (said) => {
        for (const read of [readYesNo, readNumber, readPlatform, readCorrection, readFollowUp]) {
          assert.deepEqual(read(said), read(said));
        }
        const choice = readChoice(said, 4);
        assert.ok(choice === undefined || (choice >= 0 && choice < 4));
      }),
    );
  });

  it('stay quick with 100 kB', () => {
    for (const unit of ['no ', '不', 'and ', '那', 'the ', '十', '1', 'a.', '選']) {
      const text = unit.repeat(100_000 / unit.length);
      const ms = leastMs(() => {
        readYesNo(text);
        readChoice(text, 3);
        readNumber(text);
        readPlatform(text);
        readCorrection(text);
        readFollowUp(text);
      });
      assert.ok(ms < 300, `${unit}: ${ms} ms`);
    }
  });
});
