import assert from 'node:assert/strict';
import { activityOf } from '../../../bot/cards/activity.ts';
import { textOf } from '../../../bot/cards/text.ts';
import { failed, tooLong, wordless } from '../../../dialogs/replies/notes.ts';
import { progressReply } from '../../../dialogs/replies/progress.ts';
import type { Reply } from '../../../dialogs/reply.ts';

const progress = progressReply('contoso.com', { locale: 'zh-TW' });

describe('the activity of a reply', () => {
  for (const channel of ['msteams', 'webchat', 'directline', 'emulator', 'local', 'new-channel']) {
    it(`is one card and no text on ${channel}`, () => {
      const activity = activityOf(progress, channel);
      const [attachment, ...others] = activity.attachments ?? [];
      assert.equal(attachment?.contentType, 'application/vnd.microsoft.card.adaptive');
      assert.deepEqual(others, []);
      assert.equal('text' in activity, false);
      assert.equal(activity.locale, 'zh-TW');
      assert.equal(activity.textFormat, 'plain');
    });
  }

  for (const channel of ['sms', 'email', 'telephony']) {
    it(`is text and no card on ${channel}`, () => {
      const activity = activityOf(failed('contoso.com', 'en'), channel);
      assert.equal('attachments' in activity, false);
      assert.match(activity.text ?? '', /contoso\.com[^]*\n\[Check contoso\.com\]$/u);
    });
  }

  it('of a sentence is a text where a sentence is enough', () => {
    const activity = activityOf(wordless('en'), 'msteams');
    assert.equal('attachments' in activity, false);
    assert.match(activity.text ?? '', /^I cannot read files.*\.$/u);
  });

  it('of a sentence with a button is a card', () => {
    assert.equal('text' in activityOf(failed('contoso.com', 'en'), 'msteams'), false);
  });

  for (const reply of [progress, tooLong('en')]) {
    it(`carries the plain text for the page and for no other channel: ${reply.kind}`, () => {
      const { channelData } = activityOf(reply, 'local');
      assert.deepEqual(channelData, { text: textOf(reply), kind: reply.kind });
      assert.equal('channelData' in activityOf(reply, 'msteams'), false);
    });
  }

  it('is summed up in title and lead, below 200 characters', () => {
    const long: Reply = {
      ...progress,
      title: 'Title',
      blocks: [{ kind: 'paragraph', text: '𠀀'.repeat(150) }],
    };
    const { summary } = activityOf(long, 'msteams');
    assert.match(summary, /^Title · 𠀀+…$/u);
    assert.ok(summary.length < 200);
    assert.doesNotMatch(summary, /\p{Cs}/u);
  });
});
