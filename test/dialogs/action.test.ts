import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAction } from '../../dialogs/action.ts';
import type { Action } from '../../dialogs/reply.ts';

const number = 'FH-7K2MD';

const good: readonly Action[] = [
  { do: 'letter', case: number },
  { do: 'ticket', case: number },
  { do: 'evidence', case: number },
  { do: 'again', case: number },
  { do: 'language', case: number, locale: 'zh-TW' },
  { do: 'letter-in', case: number, locale: 'en', letter: 'firewall' },
  { do: 'letter-in', case: number, locale: 'zh-TW', letter: 'tenant' },
  { do: 'whole-report', case: number, locale: 'en', audience: 'outside' },
  { do: 'scope', case: number, scope: 'several' },
  { do: 'check', domain: 'contoso.com' },
  { do: 'help' },
  { do: 'topic', id: 'certificate-names', part: 2, locale: 'zh-TW' },
];

class Inherited {
  readonly fh = 1;
  get do(): string {
    throw new Error('A getter of a stranger was run.');
  }
}

const bad: readonly (readonly [when: string, value: unknown])[] = [
  ['a topic has no id', { fh: 1, do: 'topic', id: '', part: 0, locale: 'en' }],
  [
    'the id of a topic is endless',
    { fh: 1, do: 'topic', id: 'x'.repeat(201), part: 0, locale: 'en' },
  ],
  ['a part is no number of one', { fh: 1, do: 'topic', id: 'x', part: -1, locale: 'en' }],
  ['a topic is wanted in a third language', { fh: 1, do: 'topic', id: 'x', part: 0, locale: 'fr' }],
  ['it is undefined', undefined],
  ['it is null', null],
  ['it is a number', 1],
  ['it is a list', [{ fh: 1, do: 'help' }]],
  ['it is of another bot', { action: 'watch', domain: 'contoso.com' }],
  ['the mark is text', { fh: '1', do: 'help' }],
  ['the mark is another', { fh: 2, do: 'help' }],
  ['what to do is unknown', { fh: 1, do: 'delete', case: number }],
  ['what to do is inherited', { fh: 1, do: 'constructor', case: number }],
  ['what to do is an object', { fh: 1, do: { toString: () => 'help' } }],
  ['the case is missing', { fh: 1, do: 'letter' }],
  ['the case holds a letter that is not used', { fh: 1, do: 'letter', case: 'FH-7K2MI' }],
  ['the case is in lower case', { fh: 1, do: 'letter', case: 'fh-7k2md' }],
  ['the case has a line behind it', { fh: 1, do: 'letter', case: `${number}\n` }],
  ['the case is a list', { fh: 1, do: 'letter', case: [number] }],
  ['the case is long', { fh: 1, do: 'letter', case: 'F'.repeat(1_000_000) }],
  ['the language is unknown', { fh: 1, do: 'language', case: number, locale: 'ja' }],
  ['the letter is unknown', { fh: 1, do: 'letter-in', case: number, locale: 'en', letter: 'love' }],
  [
    'the reader is unknown',
    { fh: 1, do: 'whole-report', case: number, locale: 'en', audience: 'all' },
  ],
  ['a scope that there is not', { fh: 1, do: 'scope', case: number, scope: 'none' }],
  ['a scope of no case', { fh: 1, do: 'scope', scope: 'one' }],
  ['the domain is empty', { fh: 1, do: 'check', domain: '' }],
  ['the domain is long', { fh: 1, do: 'check', domain: 'a'.repeat(1_000_000) }],
  ['the fields are inherited', Object.create({ fh: 1, do: 'help' })],
  ['the fields are getters', new Inherited()],
  ['the JSON is broken', '{"fh":1,"do":"help"'],
  ['the JSON is long', `{"fh":1,"do":"help","x":"${'x'.repeat(1_000_000)}"}`],
  ['the JSON is JSON in JSON', JSON.stringify(JSON.stringify({ fh: 1, do: 'help' }))],
];

describe('reading what a button sends', () => {
  for (const action of good) {
    it(`reads ${JSON.stringify(action)}, as an object and as text, without what a client adds`, () => {
      const sent = { fh: 1, ...action, msteams: { type: 'messageBack' } };
      assert.deepEqual(readAction(sent), action);
      assert.deepEqual(readAction(JSON.stringify(sent)), action);
    });
  }

  for (const [when, value] of bad) {
    it(`gives nothing when ${when}`, () => {
      assert.equal(readAction(value), undefined);
    });
  }

  it('gives nothing or a known action for anything', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        fh: fc.constant(1),
        do: fc.anything(),
        case: fc.anything(),
        __proto__: fc.anything(),
      }),
      fc.json(),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const action = readAction(value);
        assert.ok(action === undefined || typeof action.do === 'string');
      }),
    );
  });
});
