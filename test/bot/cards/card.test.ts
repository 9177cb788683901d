import assert from 'node:assert/strict';
import { cardOf, mostBytes } from '../../../bot/cards/card.ts';
import type { Element } from '../../../bot/cards/elements.ts';
import type { Block, Button, Reply } from '../../../dialogs/reply.ts';
import { elementsOf, markdownOf, runsOf, visibleTextsOf } from './walk-card.ts';

function replyOf(blocks: readonly Block[], rest: Partial<Reply> = {}): Reply {
  return { kind: 'result', locale: 'en', tone: 'neutral', blocks, buttons: [], ...rest };
}

const unfold: Button = {
  label: 'Evidence',
  action: { do: 'evidence', case: 'FH-1' },
  unfolds: 'evidence',
};
const fold = (...blocks: readonly Block[]) => ({
  kind: 'fold' as const,
  id: 'evidence',
  title: 'What was seen',
  blocks,
});
const list = (length: number): Block => ({
  kind: 'list',
  items: Array.from({ length }, (_, at) => `${at + 1} ${'x'.repeat(200)}`),
});

function containerIn(elements: readonly Element[], id: string) {
  const found = elements.find((one) => one.type === 'Container' && one.id === id);
  assert.ok(found?.type === 'Container');
  return found;
}

describe('a card', () => {
  it('hides a fold and unfolds it by its button', () => {
    const card = cardOf(replyOf([fold(list(1))], { buttons: [unfold] }));
    assert.equal(containerIn(card.body, 'evidence').isVisible, false);
    assert.deepEqual(card.actions, [
      { type: 'Action.ToggleVisibility', title: 'Evidence', targetElements: ['evidence'] },
    ]);
  });

  it('shows a fold that no button would unfold', () => {
    const card = cardOf(replyOf([fold(list(1))]));
    assert.equal(containerIn(card.body, 'evidence').isVisible, undefined);
  });

  it('unfolds in place what has its title for a button', () => {
    const card = cardOf(replyOf([{ ...fold(list(1)), inPlace: true }]));
    const [set, folded] = card.body;
    assert.deepEqual(set, {
      type: 'ActionSet',
      actions: [
        { type: 'Action.ToggleVisibility', title: 'What was seen', targetElements: ['evidence'] },
      ],
    });
    assert.ok(folded?.type === 'Container');
    assert.deepEqual([folded.id, folded.isVisible], ['evidence', false]);
    // The button says it; a heading above would say it again.
    assert.equal(JSON.stringify(folded).includes('What was seen'), false);
    assert.ok(card.fallbackText.includes('What was seen'));
  });

  it('asks for what it does not hold', () => {
    const { actions } = cardOf(replyOf([list(1)], { buttons: [unfold] }));
    const data = { fh: 1, in: 'en', do: 'evidence', case: 'FH-1' };
    assert.deepEqual(actions, [{ type: 'Action.Submit', title: 'Evidence', data }]);
  });

  it('puts the lead on the colour of the verdict, whose words say it too', () => {
    const lead: Block = { kind: 'paragraph', text: 'Their certificate expired.' };
    const card = cardOf(
      replyOf([lead, list(1)], { title: 'contoso.com: PROBLEM on their side', tone: 'attention' }),
    );
    const [top] = card.body;
    assert.ok(top?.type === 'Container');
    assert.equal(top.style, 'attention');
    assert.equal(top.items.length, 2);
    assert.equal(card.body.length, 2);
  });

  it('numbers what can be copied, line by line, and keeps empty lines', () => {
    const literals: readonly Block[] = [
      { kind: 'literal', label: 'Record', lines: ['a IN A 192.0.2.1', '', '  b'] },
      { kind: 'literal', lines: ['c'] },
    ];
    const card = cardOf(replyOf([...literals, fold({ kind: 'literal', lines: ['d'] })]));
    const elements = elementsOf(card);
    const textsIn = (id: string) =>
      containerIn(elements, id).items.map((one) =>
        one.type === 'RichTextBlock' ? one.inlines.map(({ text }) => text).join('') : '',
      );
    assert.deepEqual(textsIn('copy-0'), ['a IN A 192.0.2.1', '\u00a0', '  b']);
    assert.deepEqual(textsIn('copy-1'), ['c']);
    assert.deepEqual(textsIn('copy-2'), ['d']);
  });

  const headings: readonly (readonly [string, boolean])[] = [
    ['Who does what', true],
    ['誰要做什麼', true],
    ['Follows from the above; it goes away with it', true],
    ['sip.contoso.com does not answer', false],
    ['The record _sipfederationtls is missing', false],
    ['**bold**', false],
    ['1. first', false],
    ['- item', false],
    ['<at>everyone</at>', false],
  ];
  for (const [text, isMarkdown] of headings) {
    it(`${isMarkdown ? 'has a heading' : 'shows as it is'}: ${text}`, () => {
      const card = cardOf(replyOf([{ kind: 'heading', text }]));
      assert.deepEqual(markdownOf(card), isMarkdown ? [text] : []);
      assert.ok(visibleTextsOf(card).includes(text));
    });
  }

  it('puts short labels beside their values and long ones above them', () => {
    const facts = (label: string): Block => ({ kind: 'facts', rows: [{ label, value: 'works' }] });
    assert.equal(cardOf(replyOf([facts('Subject')])).body[0]?.type, 'ColumnSet');
    assert.equal(
      cardOf(replyOf([facts('Messages to contoso.com')])).body[0]?.type,
      'RichTextBlock',
    );
  });

  it('loses the end of its evidence when it is too large, and says how much', () => {
    const reply = replyOf([{ kind: 'paragraph', text: 'The lead.' }, fold(list(200))], {
      buttons: [unfold],
    });
    const card = cardOf(reply);
    const bytes = Buffer.byteLength(JSON.stringify(card));
    assert.ok(bytes <= mostBytes && bytes > mostBytes - 1_000, `${bytes}`);
    const shown = runsOf(card).filter(({ text }) => text.startsWith('• ')).length;
    const [more] = visibleTextsOf(card).filter((text) => /^and \d+ more$/u.test(text));
    assert.equal(more, `and ${200 - shown} more`);
    assert.ok(card.fallbackText.includes(more));
  });

  it('loses the end of the message only when there is no evidence left to lose', () => {
    const card = cardOf(
      replyOf([list(120), { kind: 'heading', text: 'Last' }, list(120), fold(list(9))], {
        buttons: [unfold],
      }),
    );
    assert.ok(Buffer.byteLength(JSON.stringify(card)) <= mostBytes);
    const shown = runsOf(card).filter(({ text }) => text.startsWith('• ')).length;
    const texts = visibleTextsOf(card);
    assert.ok(shown > 50);
    assert.ok(texts.includes(`and ${249 - shown} more`));
    assert.ok(!texts.includes('Last'));
    assert.equal(card.actions?.[0]?.type, 'Action.Submit');
  });
});
