import assert from 'node:assert/strict';
import {
  inputOf,
  mostDepth,
  mostTextCharacters,
  mostValueCharacters,
  preferredLanguage,
  readActivity,
  readerOf,
} from '../../../bot/local/posted-activity.ts';

/** What JSON.parse makes of so many nested lists; it does not recurse, so it gets there. */
const nested = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

const inputFor = (body: object) => {
  const read = readActivity(body);
  assert.ok(read.ok);
  return inputOf(read.activity, (id) => id === 'of-bot');
};

describe('a posted activity', () => {
  const unreadable: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['a list', []],
    ['no type', {}],
    ['an empty type', { type: '' }],
    ['a type that is a number', { type: 1 }],
    ['a long type', { type: 'x'.repeat(101) }],
    ['a text that is a list', { type: 'message', text: ['a'] }],
  ];
  for (const [what, body] of unreadable) {
    it(`is refused when it is ${what}`, () => {
      assert.deepEqual(readActivity(body), { ok: false, code: 'body-unreadable' });
    });
  }

  it('may be nested as deep as the limit, and no deeper', () => {
    const deep = { type: 'message', value: nested(mostDepth - 1) };
    assert.ok(readActivity(deep).ok);
    const deeper = { type: 'message', value: nested(mostDepth) };
    assert.deepEqual(readActivity(deeper), { ok: false, code: 'too-deep' });
  });

  it('is refused, without running out of stack, when it is a bomb', () => {
    const bomb = { type: 'message', value: nested(500_000) };
    assert.deepEqual(readActivity(bomb), { ok: false, code: 'too-deep' });
  });

  it('may have a text of 100,000 characters, and not one more', () => {
    assert.equal(mostTextCharacters, 100_000);
    assert.ok(readActivity({ type: 'message', text: '字'.repeat(100_000) }).ok);
    const longer = { type: 'message', text: 'x'.repeat(100_001) };
    assert.deepEqual(readActivity(longer), { ok: false, code: 'too-large' });
  });

  it('may have data of a button of 16,000 characters, and not one more', () => {
    assert.equal(mostValueCharacters, 16_000);
    assert.ok(readActivity({ type: 'message', value: 'x'.repeat(15_998) }).ok);
    const longer = { type: 'message', value: 'x'.repeat(15_999) };
    assert.deepEqual(readActivity(longer), { ok: false, code: 'too-large' });
  });

  it('survives odd claims about everything that is only decoration', () => {
    const read = readActivity({
      type: 'message',
      text: 'hello',
      from: 'me',
      channelData: [1],
      replyToId: { a: 1 },
      locale: 7,
      localTimezone: [],
      conversation: { id: 'another' },
      recipient: { id: 'another' },
    });
    assert.ok(read.ok);
    assert.equal(read.activity.from, undefined);
    assert.ok(!('conversation' in read.activity));
    assert.ok(!('recipient' in read.activity));
  });
});

describe('what a posted message says', () => {
  it('is its text, also when it carries data as well', () => {
    const input = inputFor({ type: 'message', text: 'contoso.com', value: { fh: 1 } });
    assert.deepEqual(input, { kind: 'text', text: 'contoso.com' });
  });
  it('is a press when there is data and no text', () => {
    const value = { fh: 1, do: 'help' };
    for (const text of [undefined, '', ' \n']) {
      assert.deepEqual(inputFor({ type: 'message', text, value }), { kind: 'pressed', value });
    }
  });
  it('names the message of the bot that holds the button, and no other', () => {
    const value = { fh: 1 };
    assert.deepEqual(inputFor({ type: 'message', value, replyToId: 'of-bot' }), {
      kind: 'pressed',
      value,
      messageId: 'of-bot',
    });
    assert.deepEqual(inputFor({ type: 'message', value, replyToId: 'of-user' }), {
      kind: 'pressed',
      value,
    });
  });
  it('is nothing in words when there is neither', () => {
    assert.deepEqual(inputFor({ type: 'message', attachments: [{}] }), { kind: 'wordless' });
    assert.deepEqual(inputFor({ type: 'message', value: null }), { kind: 'wordless' });
  });
});

describe('what is told of the reader', () => {
  const rows: readonly [object, object][] = [
    [{ locale: 'zh-TW' }, { locale: 'zh-TW' }],
    [{ locale: 'zh-Hant-TW' }, { locale: 'zh-Hant-TW' }],
    [{ locale: '../../etc' }, {}],
    [{ locale: 'x'.repeat(9) }, {}],
    [{ locale: ['en'] }, {}],
    [{ localTimezone: 'Asia/Taipei' }, { timeZone: 'Asia/Taipei' }],
    [{ timeZone: 'Asia/Taipei' }, { timeZone: 'Asia/Taipei' }],
    [{ localTimezone: 'Mars/Base', timeZone: 'UTC' }, { timeZone: 'UTC' }],
    [{ timeZone: 'Mars/Base' }, {}],
    [{ timeZone: '' }, {}],
    [{ timeZone: 'A'.repeat(100_000) }, {}],
    [{ timeZone: 8 }, {}],
    [
      { locale: 'en', localTimezone: 'UTC' },
      { locale: 'en', timeZone: 'UTC' },
    ],
  ];
  for (const [body, reader] of rows) {
    it(`is ${JSON.stringify(reader)} for ${JSON.stringify(body).slice(0, 60)}`, () => {
      assert.deepEqual(readerOf(body), reader);
    });
  }
});

describe('the language that a browser prefers', () => {
  const rows: readonly [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['zh-TW', 'zh-TW'],
    ['zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7', 'zh-TW'],
    ['en;q=0.5, zh-TW;q=0.9', 'zh-TW'],
    ['en, zh-TW', 'en'],
    ['de;q=0, zh-TW;q=0.1', 'zh-TW'],
    ['en;q=nonsense', undefined],
    ['<script>, en;q=0.1', 'en'],
    [`${'x,'.repeat(100_000)}en`, undefined],
  ];
  for (const [header, language] of rows) {
    it(`is ${language ?? 'unknown'} for ${header === undefined ? 'no header' : JSON.stringify(header).slice(0, 60)}`, () => {
      assert.equal(preferredLanguage(header), language);
    });
  }
});
