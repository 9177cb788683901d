import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { LoggedActivity } from '../../../bot/local/activity-log.ts';
import {
  conversationLimits,
  createConversations,
  randomToken,
  type Listener,
} from '../../../bot/local/conversations.ts';

function setUp() {
  let instant = new Date('2026-11-21T08:00:00Z').getTime();
  let last = 0;
  const gone: string[] = [];
  const conversations = createConversations({
    now: () => new Date(instant),
    randomToken: () => {
      last += 1;
      return `token-${last}`;
    },
    onGone: (id) => gone.push(id),
  });
  return {
    conversations,
    gone,
    pass(ms: number) {
      instant += ms;
    },
  };
}

const message = (id: string, role: 'user' | 'bot' = 'bot'): LoggedActivity => ({
  id,
  type: 'message',
  from: { id: role, role },
});
const fakeListener = () => ({ send: sinon.fake(), end: sinon.fake() }) satisfies Listener;

describe('conversations of the local page', () => {
  it('keep to the limits that were decided', () => {
    assert.deepEqual(conversationLimits, {
      mostConversations: 200,
      idleMs: 86_400_000,
      mostListeners: 8,
      mostActivities: 500,
      mostCharacters: 2_000_000,
    });
  });

  it('have tokens of 32 random bytes, fit for an address', () => {
    assert.match(randomToken(), /^[\w-]{43}$/u);
    assert.notEqual(randomToken(), randomToken());
  });

  it('are opened by their own token only', () => {
    const { conversations } = setUp();
    const first = conversations.create();
    const second = conversations.create();
    assert.equal(conversations.findByToken(second.token), second);
    assert.notEqual(first.token, second.token);
    for (const wrong of ['', first.id, `${first.token} `, first.token.slice(1), '字'.repeat(7)]) {
      assert.equal(conversations.findByToken(wrong), undefined);
    }
  });

  it('make room at the 201st: the one longest unused goes', () => {
    const { conversations, gone } = setUp();
    const [first, second, ...others] = Array.from({ length: 200 }, () => conversations.create());
    assert.ok(first && second);
    conversations.findByToken(first.token);
    const latest = conversations.create();
    assert.deepEqual(gone, [second.id]);
    assert.ok(!conversations.has(second.id));
    for (const { id } of [first, latest, ...others]) assert.ok(conversations.has(id));
  });

  it('go after 24 hours without use, and not before', () => {
    const { conversations, gone, pass } = setUp();
    const used = conversations.create();
    const unused = conversations.create();
    const listener = fakeListener();
    unused.listen(listener, '');
    pass(conversationLimits.idleMs);
    assert.equal(conversations.findByToken(used.token), used);
    pass(1);
    assert.equal(conversations.findByToken(unused.token), undefined);
    assert.deepEqual(gone, [unused.id]);
    sinon.assert.calledOnce(listener.end);
    assert.ok(conversations.has(used.id));
  });

  it('have at most eight listeners each', () => {
    const { conversations } = setUp();
    const conversation = conversations.create();
    const listeners = Array.from({ length: 8 }, fakeListener);
    for (const listener of listeners) assert.ok(conversation.listen(listener, ''));
    const ninth = fakeListener();
    assert.ok(!conversation.listen(ninth, ''));
    conversation.add(message('1'));
    sinon.assert.notCalled(ninth.send);
    const [first] = listeners;
    assert.ok(first);
    conversation.unlisten(first);
    assert.ok(conversation.listen(ninth, ''));
    sinon.assert.calledOnce(ninth.send);
  });

  it('replace messages of the bot, never those of a user', () => {
    const { conversations } = setUp();
    const conversation = conversations.create();
    conversation.add(message('1', 'bot'));
    conversation.add(message('2', 'user'));
    assert.ok(conversation.replace(message('1')));
    assert.ok(!conversation.replace(message('2')));
    assert.ok(!conversation.replace(message('3')));
    assert.equal(conversation.findOfBot('2'), undefined);
    assert.equal(conversation.since('').watermark, '3');
  });

  it('keep 500 activities each', () => {
    const { conversations } = setUp();
    const conversation = conversations.create();
    for (let i = 1; i <= 503; i += 1) conversation.add(message(String(i)));
    const { activities, watermark } = conversation.since('');
    assert.equal(activities.length, 500);
    assert.equal(activities[0]?.id, '4');
    assert.equal(watermark, '503');
  });

  it('end when all are cleared', () => {
    const { conversations, gone } = setUp();
    const conversation = conversations.create();
    const listener = fakeListener();
    conversation.listen(listener, '');
    conversations.clear();
    sinon.assert.calledOnce(listener.end);
    assert.deepEqual(gone, [conversation.id]);
  });
});
