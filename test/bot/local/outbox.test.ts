import assert from 'node:assert/strict';
import { createConversations } from '../../../bot/local/conversations.ts';
import { createOutbox } from '../../../bot/local/outbox.ts';
import { note } from './scripted-host.ts';

function setUp() {
  let last = 0;
  let seconds = 0;
  const conversations = createConversations({
    now: () => new Date('2026-11-21T08:00:00Z'),
    randomToken: () => `t${(last += 1)}`,
    onGone: () => undefined,
  });
  const conversation = conversations.create();
  const outbox = createOutbox(conversation, {
    now: () => new Date(Date.UTC(2026, 10, 21, 8, 0, (seconds += 1))),
    botName: 'Helper',
  });
  return { conversations, conversation, outbox };
}

describe('the outbox of the local page', () => {
  it('sends a message of the bot and tells its id', async () => {
    const { conversation, outbox } = setUp();
    const sent = await outbox.send(note('hello'), 'mark-1');
    const [activity] = conversation.since('').activities;
    assert.deepEqual(sent, { ok: true, id: activity?.id });
    assert.equal(activity?.type, 'message');
    assert.deepEqual(activity.from, { id: 'bot', name: 'Helper', role: 'bot' });
    assert.equal(activity.timestamp, '2026-11-21T08:00:01.000Z');
    assert.deepEqual(activity.conversation, { id: conversation.id });
  });

  it('replaces a message under its id and with its time', async () => {
    const { conversation, outbox } = setUp();
    const sent = await outbox.send(note('progress'), 'mark-1');
    const id = (sent.ok ? sent.id : undefined) ?? '';
    const { watermark } = conversation.since('');
    await outbox.update(id, note('result'), 'mark-2');
    const { activities } = conversation.since(watermark);
    assert.deepEqual(
      activities.map((activity) => [activity.id, activity.timestamp]),
      [[id, '2026-11-21T08:00:01.000Z']],
    );
    assert.match(JSON.stringify(activities), /result/u);
    assert.equal(conversation.since('').activities.length, 1);
  });

  it('sends anew what it cannot replace, and leaves messages of the user alone', async () => {
    const { conversation, outbox } = setUp();
    conversation.add({ id: 'mine', type: 'message', from: { id: 'me', role: 'user' }, text: 'a' });
    await outbox.update('mine', note('first'), 'mark-1');
    await outbox.update('nowhere', note('second'), 'mark-2');
    const { activities } = conversation.since('');
    assert.deepEqual(
      activities.map(({ from }) => from.role),
      ['user', 'bot', 'bot'],
    );
    assert.equal(activities[0]?.text, 'a');
    assert.equal(new Set(activities.map(({ id }) => id)).size, 3);
  });

  it('takes a message once, however often its mark comes', async () => {
    const { conversation, outbox } = setUp();
    const first = await outbox.send(note('one'), 'mark-1');
    assert.deepEqual(await outbox.send(note('one'), 'mark-1'), first);
    const id = (first.ok ? first.id : undefined) ?? '';
    await outbox.update(id, note('two'), 'mark-2');
    const { watermark } = conversation.since('');
    assert.deepEqual(await outbox.update(id, note('two'), 'mark-2'), first);
    assert.deepEqual(conversation.since(watermark).activities, []);
    assert.equal(conversation.since('').activities.length, 1);
  });

  it('has no effect, and does no harm, when the conversation is gone', async () => {
    const { conversations, conversation, outbox } = setUp();
    conversations.clear();
    await outbox.send(note('late'), 'mark-1');
    await outbox.update('gone', note('later'), 'mark-2');
    assert.equal(conversations.findByToken(conversation.token), undefined);
  });
});
