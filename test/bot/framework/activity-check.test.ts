import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkBody, mostDepth, mostNodes } from '../../../bot/framework/activity-check.ts';
import { activity } from './stub-services.ts';

function nested(levels: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** The body itself and the list are two levels. */
const deepest = activity({ value: nested(mostDepth - 1) });
const wide = (values: number) => activity({ value: Array.from({ length: values }, () => 1) });

describe('the check of a body', () => {
  const refused: readonly [string, unknown, string][] = [
    ['nothing', undefined, 'body-not-an-object'],
    ['null', null, 'body-not-an-object'],
    ['a list', [], 'body-not-an-object'],
    ['a text', 'hello', 'body-not-an-object'],
    ['an object without anything', {}, 'bad-type'],
    ['a type that is a number', activity({ type: 7 }), 'bad-type'],
    ['a type that is empty', activity({ type: '' }), 'bad-type'],
    ['a type of 65 characters', activity({ type: 'x'.repeat(65) }), 'bad-type'],
    ['no channel', activity({ channelId: undefined }), 'bad-channel'],
    ['a channel that is a list', activity({ channelId: ['msteams'] }), 'bad-channel'],
    ['no conversation', activity({ conversation: undefined }), 'bad-conversation'],
    ['a conversation without an id', activity({ conversation: {} }), 'bad-conversation'],
    ['a conversation with a number', activity({ conversation: { id: 5 } }), 'bad-conversation'],
    ['no service URL', activity({ serviceUrl: undefined }), 'bad-service-url'],
    ['an empty service URL', activity({ serviceUrl: '' }), 'bad-service-url'],
    ['a service URL that is null', activity({ serviceUrl: null }), 'bad-service-url'],
    ['an id that is a number', activity({ id: 12 }), 'bad-id'],
    ['an id of 100 kB', activity({ id: 'x'.repeat(100_000) }), 'bad-id'],
    ['a text that is an object', activity({ text: { a: 1 } }), 'bad-text'],
    ['a locale that is a number', activity({ locale: 1033 }), 'bad-locale'],
    ['a sender that is a text', activity({ from: 'ann' }), 'bad-from'],
    ['a message without a sender', activity({ from: undefined }), 'bad-from'],
    ['an invoke whose sender has no id', activity({ type: 'invoke', from: {} }), 'bad-from'],
    ['entities that are no list', activity({ entities: {} }), 'bad-field'],
    ['too many levels', activity({ value: nested(mostDepth) }), 'body-too-deep'],
    ['100,000 levels', { value: nested(100_000) }, 'body-too-deep'],
    ['too many values', wide(mostNodes), 'body-too-many-values'],
    [
      '10,000 names',
      Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`k${n}`, 1])),
      'body-too-many-values',
    ],
    [
      'a name that means the prototype, deep inside',
      JSON.parse('{"type":"message","value":{"a":{"__proto__":{"isAdmin":true}}}}'),
      'body-forbidden-name',
    ],
  ];
  for (const [name, body, code] of refused) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(checkBody(body), { ok: false, code });
    });
  }

  const taken: readonly [string, unknown][] = [
    ['an ordinary message', activity()],
    ['a text of 100 kB', activity({ text: 'x'.repeat(100_000) })],
    ['as many levels as may be', deepest],
    ['an event that names no sender', activity({ type: 'conversationUpdate', from: undefined })],
    ['null for what is left out', activity({ text: null, locale: null, entities: null, id: null })],
    ['channel data of another kind', activity({ channelData: 'free text' })],
    ['a name that JavaScript knows', activity({ value: { constructor: 1, toString: 2 } })],
  ];
  for (const [name, body] of taken) {
    it(`takes ${name}`, () => {
      assert.equal(checkBody(body).ok, true);
    });
  }

  it('leaves out what is not used', () => {
    const checked = checkBody(activity({ callerId: 'urn:forged', relatesTo: { a: 1 } }));
    assert.ok(checked.ok);
    assert.ok(!('callerId' in checked.activity));
    assert.ok(!('relatesTo' in checked.activity));
  });

  it('gives a value for anything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        assert.equal(typeof checkBody(body).ok, 'boolean');
      }),
    );
  });
});
