import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readScopeAnswer } from '../../../dialogs/understanding/triage-answer.ts';
import type { Since } from '../../../dialogs/understanding/triage-since.ts';
import { mostPeople, readTriage } from '../../../dialogs/understanding/triage.ts';
import { createSpeaker } from '../../../locales/say.ts';
import { chinese, english, toldBy, type Told } from './triage-lines.ts';
import { leastMs } from '../../support/processor-time.ts';

const taipei = { now: new Date('2026-05-06T03:00:00Z'), timeZone: 'Asia/Taipei' };

function sinceOf(text: string, clock = taipei): Since | undefined {
  return readTriage(text, clock).since;
}

function testLines(lines: readonly (readonly [string, Told])[]): void {
  for (const [text, told] of lines)
    it(text, () => {
      assert.deepEqual(toldBy(text, taipei), told);
    });
}

describe('what a message tells of a trouble, in English', () => {
  testLines(english);
});

describe('what a message tells of a trouble, in Chinese', () => {
  testLines(chinese);
});

describe('the day on which a trouble began', () => {
  it('is a day of the reader, not of the machine', () => {
    const now = new Date('2026-05-06T03:00:00Z');
    const text = 'since yesterday we cannot reach contoso.com';
    assert.deepEqual(sinceOf(text, { now, timeZone: 'America/Los_Angeles' }), {
      kind: 'days',
      from: '2026-05-04',
      to: '2026-05-04',
    });
  });

  it('is an instant where a time of today is told', () => {
    assert.deepEqual(sinceOf('since 9:30 this morning contoso.com is gone'), {
      kind: 'instant',
      at: '2026-05-06T01:30:00.000Z',
    });
    assert.deepEqual(sinceOf('今天早上 9 點開始連不到 contoso.com'), {
      kind: 'instant',
      at: '2026-05-06T01:00:00.000Z',
    });
  });

  it('knows the clocks of a zone that changed them', () => {
    const now = new Date('2026-03-29T12:00:00Z');
    assert.deepEqual(
      sinceOf('broken since 9:00 this morning', { now, timeZone: 'Europe/Berlin' }),
      { kind: 'instant', at: '2026-03-29T07:00:00.000Z' },
    );
  });

  it('of a change is told as one', () => {
    assert.deepEqual(sinceOf('since the certificate swap yesterday we cannot reach contoso.com'), {
      kind: 'days',
      from: '2026-05-05',
      to: '2026-05-05',
      afterChange: true,
    });
  });

  const unclear = [
    'since 5/2 contoso.com is dead',
    'since Wednesday contoso.com is dead',
    'for a few days now contoso.com is dead',
    'since 2026-13-45 contoso.com is dead',
    'since 2027-05-01 contoso.com is dead',
    'contoso.com 從 13 月 40 日開始不通',
    'was contoso.com fine yesterday?',
    'the meeting with contoso.com is on Friday',
    'contoso.com 明天要測試',
  ];
  for (const text of unclear)
    it(`is not guessed: ${text}`, () => {
      assert.equal(sinceOf(text), undefined);
    });
});

describe('the answer to how many are affected', () => {
  const answers: readonly (readonly [string, ReturnType<typeof readScopeAnswer>])[] = [
    ['only one person', 'one'],
    ["it's just me", 'one'],
    ['Only my boss.', 'one'],
    ['one', 'one'],
    ['several people', 'several'],
    ['a few of us', 'several'],
    ['Everyone', 'all'],
    ['all', 'all'],
    ['the whole company', 'all'],
    ['all of us', 'all'],
    ['只有一個人', 'one'],
    ['就我一個人', 'one'],
    ['只有老闆', 'one'],
    ['好幾個人', 'several'],
    ['有些人', 'several'],
    ['大家都這樣', 'all'],
    ['全公司', 'all'],
    ['所有人都不行', 'all'],
    ['大家都是', 'all'],
    ['why?', undefined],
    ['thanks', undefined],
    ['謝謝', undefined],
    ['check fabrikam.com', undefined],
    ['what does that mean', undefined],
    ['no', undefined],
  ];
  for (const [text, extent] of answers)
    it(`${text} says ${extent ?? 'nothing'}`, () => {
      assert.equal(readScopeAnswer(text, true), extent);
    });

  it('is a whole sentence where it was not asked', () => {
    assert.equal(readScopeAnswer('one', false), undefined);
    assert.equal(readScopeAnswer('all', false), undefined);
    assert.equal(readScopeAnswer('only me', false), 'one');
    assert.equal(readScopeAnswer('只有一個人', false), 'one');
  });

  it('can be typed as it stands on the buttons', () => {
    for (const locale of ['en', 'zh-TW'] as const)
      for (const extent of ['one', 'several', 'all'] as const) {
        const label = createSpeaker(locale).talk(`triage.button.${extent}`);
        assert.equal(readScopeAnswer(label, false), extent, label);
      }
  });
});

describe('reading a trouble', () => {
  it('gives a value for any text', () => {
    const clock = fc.record({
      now: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      timeZone: fc.constantFrom('Asia/Taipei', 'UTC', 'America/St_Johns', 'Pacific/Apia'),
    });
    const words = fc
      .array(
        fc.constantFrom(
          ...[
            'we',
            'they',
            "can't",
            'reach',
            'contoso.com',
            'since',
            '5/2',
            'yesterday',
            '"',
            '我們',
            '收不到',
            '從',
            '週一',
            '13',
            '月',
            '40',
            'one',
            'of',
            'ann@contoso.com',
            '對方',
            '前天',
            '2026-02-30',
            'for',
            'days',
            '。',
            'every',
            'partner',
          ],
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), words), clock, (text, when) => {
        const { people = [], since } = readTriage(text, when);
        assert.ok(people.length <= mostPeople);
        if (since?.kind === 'days') {
          assert.match(since.from, /^\d{4}-\d\d-\d\d$/u);
          assert.ok(since.from <= since.to);
        }
        readScopeAnswer(text, true);
      }),
      { numRuns: 200 },
    );
  });

  it('takes no longer for a text without end', () => {
    const pieces = ["we can't ", '我們傳不到', 'a@b.co ', '1/2 ', '"', 'presence ', 'one of some '];
    for (const piece of pieces) {
      const text = piece.repeat(30_000);
      const ms = leastMs(() => readTriage(text, taipei));
      assert.ok(ms < 300, `${piece}: ${ms} ms`);
    }
  });
});
