import assert from 'node:assert/strict';
import stringWidth from 'string-width';
import { textOf } from '../../../bot/cards/text.ts';
import type { Block, Reply } from '../../../dialogs/reply.ts';

const blocks: readonly Block[] = [
  { kind: 'paragraph', text: 'The certificate of sip.contoso.com expired on 2026-11-20.' },
  {
    kind: 'facts',
    rows: [{ label: 'Messages to contoso.com', value: 'blocked · their side: blocked' }],
  },
  { kind: 'heading', text: 'Who does what' },
  { kind: 'paragraph', text: 'Ask their administrator to renew it with the same names.' },
  {
    kind: 'literal',
    label: 'PowerShell, on their side:',
    lines: ['Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>'],
  },
  {
    kind: 'fold',
    id: 'evidence',
    title: 'What was seen',
    blocks: [{ kind: 'list', items: ['203.0.113.10 port 5061: open (4 ms), and nothing else'] }],
  },
  { kind: 'paragraph', text: 'Case FH-1', subtle: true },
];
const reply: Reply = {
  kind: 'result',
  locale: 'en',
  tone: 'attention',
  title: 'contoso.com: PROBLEM on their side',
  blocks,
  buttons: [
    { label: 'Letter', action: { do: 'letter', case: 'FH-1' } },
    { label: 'Check again', action: { do: 'again', case: 'FH-1' } },
  ],
};

describe('a message as plain text', () => {
  it('has everything in order: what is folded too, the buttons last', () => {
    assert.equal(
      textOf(reply, 40),
      [
        'contoso.com: PROBLEM on their side',
        'The certificate of sip.contoso.com',
        'expired on 2026-11-20.',
        '',
        'Messages to contoso.com: blocked ·',
        '  their side: blocked',
        '',
        'Who does what',
        '  Ask their administrator to renew it',
        '  with the same names.',
        '  PowerShell, on their side:',
        '    Set-CsCertificate -Type AccessEdgeExternal -Thumbprint <thumbprint>',
        '',
        'What was seen',
        '  - 203.0.113.10 port 5061: open (4',
        '    ms), and nothing else',
        '',
        'Case FH-1',
        '',
        '[Letter] [Check again]',
        '',
      ].join('\n'),
    );
  });

  it('is not wrapped for a client that wraps by itself', () => {
    const lines = textOf(reply, Number.POSITIVE_INFINITY).split('\n');
    assert.ok(lines.includes('The certificate of sip.contoso.com expired on 2026-11-20.'));
  });

  it('says the same words, wrapped or not', () => {
    const words = (width: number) => textOf(reply, width).split(/\s+/u);
    assert.deepEqual(words(30), words(Number.POSITIVE_INFINITY));
  });

  it('counts two columns for a Chinese character', () => {
    const text = '傳給其他組織的訊息過不去時，我來找原因。'.repeat(5);
    const chinese: Reply = { ...reply, locale: 'zh-TW', blocks: [{ kind: 'paragraph', text }] };
    const lines = textOf(chinese).split('\n');
    for (const line of lines) assert.ok(stringWidth(line) <= 80, line);
    assert.ok(lines.some((line) => stringWidth(line) > 70));
  });

  it('leaves a letter at the margin, empty lines too', () => {
    const lines = ['Hello,', '', 'the certificate expired.'];
    const letter: Reply = {
      ...reply,
      kind: 'letter',
      title: 'Letter',
      blocks: [{ kind: 'literal', label: 'Text', lines }],
      buttons: [],
    };
    assert.equal(textOf(letter), ['Letter', '', 'Text', ...lines, ''].join('\n'));
  });
});
