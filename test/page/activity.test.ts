import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOrder, labelIn, readActivity } from '../../bot/page/activity.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const cardType = 'application/vnd.microsoft.card.adaptive';

describe('reading an activity', () => {
  it('takes text, cards, plain text, kind, language and time', () => {
    const message = readActivity({
      type: 'message',
      id: 'a|1',
      from: { id: 'bot', role: 'bot' },
      timestamp: '2026-11-21T10:00:00.000Z',
      locale: 'zh-TW',
      attachments: [
        { contentType: cardType, content: card },
        { contentType: 'image/png', contentUrl: 'http://198.51.100.1/' },
      ],
      channelData: { text: 'all of it', kind: 'result' },
    });
    assert.deepEqual(message, {
      from: 'bot',
      text: '',
      cards: [card],
      id: 'a|1',
      plainText: 'all of it',
      kind: 'result',
      locale: 'zh-TW',
      at: new Date('2026-11-21T10:00:00.000Z'),
    });
  });

  const ignored: readonly (readonly [string, unknown])[] = [
    ['something that is no object', 'message'],
    ['typing', { type: 'typing', from: { role: 'bot' } }],
    ['a trace', { type: 'trace', text: 'inner' }],
    ['a message without anything', { type: 'message', from: { role: 'bot' }, text: '' }],
  ];
  for (const [what, raw] of ignored) {
    it(`ignores ${what}`, () => {
      assert.equal(readActivity(raw), undefined);
    });
  }

  it('knows a press of the person by its value and the message it was on', () => {
    const raw = { type: 'message', from: { role: 'user' }, value: { fh: 1 }, replyToId: 'a|1' };
    assert.deepEqual(readActivity(raw)?.pressed, { value: { fh: 1 }, on: 'a|1' });
  });

  it('does not believe a bot that says it was pressed', () => {
    const raw = { type: 'message', from: { role: 'bot' }, value: { fh: 1 }, replyToId: 'a|1' };
    assert.equal(readActivity(raw), undefined);
  });

  it('gives a message or nothing for any JSON, and never fails', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readActivity(value);
        readActivity({ type: 'message', from: value, text: value, attachments: [value] });
        readActivity({ type: 'message', channelData: value, timestamp: value, attachments: value });
      }),
    );
  });
});

describe('the order of a batch', () => {
  it('is that of time and then of ids, though an updated message comes last', () => {
    const at = (iso: string): Date => new Date(`2026-11-21T10:00:${iso}Z`);
    const base = { from: 'bot', text: 'x', cards: [] } as const;
    const ordered = inOrder([
      { ...base, id: 'a|0000003', at: at('02.000') },
      { ...base, id: 'a|0000002', at: at('01.000') },
      { ...base, id: 'a|0000001', at: at('01.000') },
    ]);
    assert.deepEqual(
      ordered.map(({ id }) => id),
      ['a|0000001', 'a|0000002', 'a|0000003'],
    );
  });
});

describe('the label of a pressed button', () => {
  const buttons = {
    ...card,
    body: [
      {
        type: 'ActionSet',
        actions: [{ type: 'Action.Submit', title: 'Inner', data: { fh: 1, do: 'help' } }],
      },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Letter', data: { fh: 1, do: 'letter', case: 'FH-1' } },
      { type: 'Action.Submit', title: 'Again', data: { fh: 1, do: 'again', case: 'FH-1' } },
    ],
  };

  it('is found by its value, in whatever order the keys come back', () => {
    assert.equal(labelIn([buttons], { case: 'FH-1', do: 'again', fh: 1 }), 'Again');
    assert.equal(labelIn([buttons], { fh: 1, do: 'help' }), 'Inner');
  });

  it('is not known when no button sends this value', () => {
    assert.equal(labelIn([buttons], { fh: 1, do: 'again', case: 'FH-2' }), undefined);
    assert.equal(labelIn([buttons], { fh: 1, do: 'again' }), undefined);
    assert.equal(labelIn(undefined, { fh: 1 }), undefined);
  });
});
