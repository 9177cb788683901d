import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { pathOf, readBegun, readKept, streamOf } from '../../bot/page/session.ts';

const session = { conversation: 'c1', token: 't1', stream: '/stream?t=s' };

describe('a conversation to take up again', () => {
  it('is read as it was kept', () => {
    assert.deepEqual(readKept(JSON.stringify(session)), session);
  });

  it('is none when nothing was kept, or nothing that can be read', () => {
    const odd = [undefined, '', '{', '[]', 'null', '{"conversation":"c1"}'];
    for (const kept of [...odd, JSON.stringify({ ...session, stream: 'ws://elsewhere/' })]) {
      assert.equal(readKept(kept), undefined, kept);
    }
  });

  it('gives a conversation or nothing for any JSON, and never fails', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, url) => {
        readKept(JSON.stringify(value));
        readBegun(value, 't');
        const begun = readBegun({ conversationId: 'c', streamUrl: url }, 't');
        assert.ok(begun === undefined || begun.stream.startsWith('/'));
      }),
    );
  });

  it('takes the token that was granted first when beginning names none', () => {
    const answer = { conversationId: 'c1', streamUrl: 'ws://elsewhere:1/stream?t=s' };
    assert.deepEqual(readBegun(answer, 't1'), session);
    assert.equal(readBegun(answer, undefined), undefined);
  });

  it('has a path of its own, whatever its id', () => {
    assert.equal(
      pathOf({ ...session, conversation: 'a/../b' }),
      '/v3/directline/conversations/a%2F..%2Fb',
    );
  });

  it('streams on from a watermark', () => {
    assert.equal(streamOf(session, undefined), '/stream?t=s');
    assert.equal(streamOf(session, '7&8'), '/stream?t=s&watermark=7%268');
  });
});
