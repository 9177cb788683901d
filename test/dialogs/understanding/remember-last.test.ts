import assert from 'node:assert/strict';
import { rememberLast } from '../../../dialogs/understanding/remember-last.ts';

describe('a reader that remembers the last text', () => {
  it('reads the same text once, and another one anew', () => {
    const read: string[] = [];
    const lengthOf = rememberLast((text) => {
      read.push(text);
      return text.length;
    });
    const lengths = ['contoso.com', 'contoso.com', '', '', 'contoso.com'].map(lengthOf);
    assert.deepEqual(lengths, [11, 11, 0, 0, 11]);
    assert.deepEqual(read, ['contoso.com', '', 'contoso.com']);
  });

  it('remembers nothing of a text that could not be read', () => {
    let tries = 0;
    const read = rememberLast(() => {
      tries += 1;
      if (tries === 1) throw new Error('once');
      return tries;
    });
    assert.throws(() => read('a'), /once/u);
    assert.equal(read('a'), 2);
  });
});
