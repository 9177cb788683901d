import assert from 'node:assert/strict';
import { cardOf } from '../../bot/cards/card.ts';
import { literalsOf } from '../../bot/page/literals.ts';

describe('the parts of a card that are copied', () => {
  it('are exactly the lines that the answer gave, also in what is folded', () => {
    const record = '_sipfederationtls._tcp.contoso.com. 3600 IN SRV 0 0 5061 sip.contoso.com.';
    const letter = ['Dear colleague,', '', '  indented *as it is*', '', 'Regards'];
    const card = cardOf({
      kind: 'result',
      locale: 'en',
      tone: 'attention',
      title: 'contoso.com publishes no federation record',
      blocks: [
        { kind: 'paragraph', text: 'Without it nobody finds them.' },
        { kind: 'literal', label: 'Record to add', lines: [record] },
        {
          kind: 'fold',
          id: 'evidence',
          title: 'What was seen',
          blocks: [{ kind: 'literal', lines: letter }],
        },
      ],
      buttons: [],
    });
    const wire: unknown = JSON.parse(JSON.stringify(card));
    assert.deepEqual(
      literalsOf(wire).map(({ lines }) => lines),
      [[record], letter],
    );
    assert.equal(new Set(literalsOf(wire).map(({ id }) => id)).size, 2);
  });

  it('are read from texts of several lines and from nested containers', () => {
    const card = {
      body: [
        {
          type: 'Container',
          id: 'copy-0',
          items: [
            { type: 'TextBlock', text: 'one\ntwo' },
            { type: 'Container', items: [{ type: 'TextBlock', text: 'three' }, 7, null] },
          ],
        },
      ],
    };
    assert.deepEqual(literalsOf(card), [{ id: 'copy-0', lines: ['one', 'two', 'three'] }]);
  });

  it('are none in anything else', () => {
    for (const odd of [undefined, null, 'copy-1', { id: 'copied', items: [] }, { id: 7 }]) {
      assert.deepEqual(literalsOf(odd), []);
    }
    assert.deepEqual(literalsOf({ id: 'copy-9' }), [{ id: 'copy-9', lines: [] }]);
  });
});
