import assert from 'node:assert/strict';
import { chooseAppearance, chooseLocale, fill } from '../../bot/page/settings.ts';
import { waitBefore } from '../../bot/page/backoff.ts';

describe('the language of the page', () => {
  const rows: readonly (readonly [string | undefined, readonly string[], string])[] = [
    [undefined, ['zh-TW', 'en'], 'zh-TW'],
    [undefined, ['zh-Hant-TW'], 'zh-TW'],
    [undefined, ['zh-CN'], 'zh-TW'],
    [undefined, ['ja', 'zh-HK', 'en'], 'zh-TW'],
    [undefined, ['de', 'en-GB', 'zh-TW'], 'en'],
    [undefined, ['de-DE'], 'en'],
    [undefined, [], 'en'],
    ['zh-TW', ['en-US'], 'zh-TW'],
    ['en', ['zh-TW'], 'en'],
    ['tlh', ['zh-TW'], 'zh-TW'],
  ];
  for (const [kept, wanted, chosen] of rows) {
    it(`is ${chosen} for [${wanted.join(', ')}] when ${kept ?? 'nothing'} was chosen`, () => {
      assert.equal(chooseLocale(kept, wanted), chosen);
    });
  }
});

describe('the appearance of the page', () => {
  it('is what was chosen, and else that of the system', () => {
    assert.equal(chooseAppearance('dark'), 'dark');
    assert.equal(chooseAppearance('pink'), 'auto');
    assert.equal(chooseAppearance(undefined), 'auto');
  });
});

describe('filling slots', () => {
  it('puts values in and leaves what it does not know', () => {
    const text = '{{count}} of {{most}} {{other}}';
    assert.equal(fill(text, { count: '3', most: '8' }), '3 of 8 {{other}}');
  });

  it('does not look into a value again, nor at what every object has', () => {
    assert.equal(fill('{{a}} {{toString}}', { a: '{{b}}', b: 'x' }), '{{b}} {{toString}}');
  });
});

describe('the wait before a new attempt', () => {
  it('doubles from half a second to a quarter of a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 1000].map((attempt) => waitBefore(attempt, () => 0));
    assert.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  it('is up to a third shorter by chance', () => {
    assert.equal(
      waitBefore(1, () => 0.999_999),
      667,
    );
  });
});
