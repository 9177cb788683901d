import assert from 'node:assert/strict';
import {
  createPressGuard,
  isSendKey,
  mostCharacters,
  readDraft,
  type Key,
} from '../../bot/page/composer-rules.ts';

const enter: Key = {
  key: 'Enter',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 13,
};

describe('the key that sends', () => {
  const rows: readonly (readonly [string, Partial<Key>, boolean])[] = [
    ['Enter', {}, true],
    ['Enter of the number pad', { key: 'Enter' }, true],
    ['Shift + Enter, which begins a line', { shiftKey: true }, false],
    ['Ctrl + Enter', { ctrlKey: true }, false],
    ['Alt + Enter', { altKey: true }, false],
    ['Command + Enter', { metaKey: true }, false],
    ['the Enter that picks a Chinese word', { isComposing: true }, false],
    ['the same in Safari, after its composition', { keyCode: 229 }, false],
    ['a letter', { key: 'a', keyCode: 65 }, false],
  ];
  for (const [what, difference, isSent] of rows) {
    it(`is ${isSent ? '' : 'not '}${what}`, () => {
      assert.equal(isSendKey({ ...enter, ...difference }), isSent);
    });
  }
});

describe('what is in the box', () => {
  it('is sent without the blanks around it', () => {
    assert.deepEqual(readDraft(' contoso.com\n'), { kind: 'ready', text: 'contoso.com' });
  });

  it('is empty when there are only blanks, full-width ones too', () => {
    assert.deepEqual(readDraft(' \n\t\u3000'), { kind: 'empty' });
  });

  it('may have so many characters and not one more', () => {
    assert.equal(readDraft('x'.repeat(mostCharacters)).kind, 'ready');
    assert.deepEqual(readDraft('x'.repeat(mostCharacters + 1)), {
      kind: 'too-long',
      count: mostCharacters + 1,
    });
  });

  it('is measured and not cut when somebody pastes 100 kB', () => {
    assert.deepEqual(readDraft('x'.repeat(100_000)), { kind: 'too-long', count: 100_000 });
  });
});

describe('the guard of buttons', () => {
  it('swallows a second press within a second', () => {
    let now = 5000;
    const isFirst = createPressGuard(() => now);
    assert.equal(isFirst('letter'), true);
    now += 999;
    assert.equal(isFirst('letter'), false);
    assert.equal(isFirst('again'), true);
    now += 1;
    assert.equal(isFirst('letter'), true);
  });
});
