import assert from 'node:assert/strict';
import sinon from 'sinon';
import { newConversationsAMinute, postsAMinute } from '../../../bot/local/rates.ts';
import { message, setUpChannel } from './asked-channel.ts';

describe('the rates of the local page', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: new Date('2026-11-21T08:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => clock.restore());

  it('takes 30 new conversations a minute from this machine', async () => {
    const { ask, open } = setUpChannel();
    assert.equal(newConversationsAMinute, 30);
    for (let i = 0; i < newConversationsAMinute; i += 1) await open();
    clock.tick(20_000);
    const refused = await ask('POST', 'tokens/generate');
    assert.deepEqual([refused.status, refused.body], [429, { error: { code: 'too-many' } }]);
    assert.equal(refused.headers['retry-after'], '40');
    clock.tick(40_000);
    assert.equal((await ask('POST', 'tokens/generate')).status, 200);
  });

  it('takes 60 posts a minute from this machine, whatever the conversation', async () => {
    const { ask, open, received } = setUpChannel();
    const conversations = [await open(), await open()];
    assert.equal(postsAMinute, 60);
    const post = (i: number) => {
      const { token, conversationId } = conversations[i % 2] ?? { token: '', conversationId: '' };
      return ask('POST', `conversations/${conversationId}/activities`, { token, body: message });
    };
    for (let i = 0; i < postsAMinute; i += 1) assert.equal((await post(i)).status, 200);
    assert.equal((await post(0)).status, 429);
    assert.equal(received.length, 60);
    clock.tick(60_000);
    assert.equal((await post(0)).status, 200);
  });

  it('does not let a stranger without a token use up the posts', async () => {
    const { ask, open } = setUpChannel();
    const { token, conversationId } = await open();
    const path = `conversations/${conversationId}/activities`;
    for (let i = 0; i < 70; i += 1) await ask('POST', path, { body: message });
    assert.equal((await ask('POST', path, { token, body: message })).status, 200);
  });
});
