import assert from 'node:assert/strict';
import type { Message } from '../../bot/page/activity.ts';
import { Transcript } from '../../bot/page/transcript.ts';

const said = (id: string, text: string): Message => ({ from: 'bot', id, text, cards: [] });
const mine = (clientId: string, text: string): Message => ({
  from: 'you',
  clientId,
  text,
  cards: [],
});

describe('the lines of a conversation', () => {
  it('are added once, however often an activity comes', () => {
    const transcript = new Transcript();
    assert.equal(transcript.merge(said('1', 'hello'))?.kind, 'added');
    assert.equal(transcript.merge(said('1', 'hello')), undefined);
    assert.equal(transcript.merge(said('2', 'hello'))?.kind, 'added');
  });

  it('are replaced in place when an activity with the same id says something else', () => {
    const transcript = new Transcript();
    const first = transcript.merge(said('1', 'Checking'));
    transcript.merge(said('2', 'another'));
    const second = transcript.merge(said('1', 'Done'));
    assert.equal(second?.kind, 'replaced');
    assert.equal(second.key, first?.key);
  });

  it('are replaced when only the card differs', () => {
    const transcript = new Transcript();
    transcript.merge({ ...said('1', ''), cards: [{ body: [] }] });
    assert.equal(transcript.merge({ ...said('1', ''), cards: [{ body: [1] }] })?.kind, 'replaced');
  });

  it('show a line of the person once, when its echo comes before the answer to sending it', () => {
    const transcript = new Transcript();
    transcript.merge(mine('c', 'contoso.com'));
    assert.equal(transcript.merge({ ...mine('c', 'contoso.com'), id: '5' }), undefined);
    transcript.name('c', '5');
    assert.equal(transcript.merge({ ...mine('c', 'contoso.com'), id: '5' }), undefined);
  });

  it('show a line of the person once, when its echo does not bring back the name it was sent with', () => {
    const transcript = new Transcript();
    transcript.merge(mine('c', 'contoso.com'));
    transcript.name('c', '5');
    assert.equal(
      transcript.merge({ from: 'you', id: '5', text: 'contoso.com', cards: [] }),
      undefined,
    );
  });

  it('know whether the person has spoken', () => {
    const transcript = new Transcript();
    transcript.merge(said('1', 'welcome'));
    assert.equal(transcript.userSpoke, false);
    transcript.merge(mine('c', 'contoso.com'));
    assert.equal(transcript.userSpoke, true);
  });

  it('begin anew with another conversation, whose ids may be the same', () => {
    const transcript = new Transcript();
    const before = transcript.merge(said('1', 'hello'));
    transcript.merge(mine('c', 'contoso.com'));
    transcript.reset();
    const after = transcript.merge(said('1', 'hello'));
    assert.equal(after?.kind, 'added');
    assert.notEqual(after.key, before?.key);
    assert.equal(transcript.userSpoke, false);
  });
});
