import assert from 'node:assert/strict';
import { openLibrary } from '../../../services/docs/open-library.ts';
import { createClone, head } from './fixtures/clone.ts';

function firstOf(text: string, question: string) {
  const clone = createClone({
    'en/page.md': `${head({ title: 'Edge Server certificate' })}\n# Edge Server certificate\n\n${text}`,
  });
  try {
    const library = openLibrary({ folders: [clone.folder], articles: [], cacheFolder: undefined });
    return library.search(question, 'en').answers[0];
  } finally {
    clone.remove();
  }
}

describe('a quotation', () => {
  it('is the part that fits, not the whole topic', () => {
    const filler = Array.from(
      { length: 40 },
      (_, index) => `Paragraph ${index} speaks of something else entirely.`,
    );
    const said = 'The private key of the Edge certificate must be exportable.';
    const text = [...filler.slice(0, 20), said, ...filler.slice(20)].join('\n\n');
    const answer = firstOf(text, 'must the private key of the Edge certificate be exportable?');
    assert.ok(answer?.snippet.includes(said), answer?.snippet);
    assert.ok((answer?.snippet.length ?? Infinity) <= 700);
  });

  it('names the section that it stands under, and leaves out lists that lead elsewhere', () => {
    const text =
      '## Names\n\nThe Edge certificate holds the Access Edge name.\n\n## See Also\n\n[Edge certificate Edge certificate](x.md)';
    const answer = firstOf(text, 'which name does the Edge certificate hold');
    assert.deepEqual(
      [answer?.section, answer?.snippet],
      ['Names', 'The Edge certificate holds the Access Edge name.'],
    );
  });

  it('ends at a sentence when one paragraph is too long', () => {
    const answer = firstOf(
      'The Edge certificate has a name. '.repeat(100),
      'Edge certificate name',
    );
    assert.match(answer?.snippet ?? '', /name\.$/u);
  });

  it('tells a known misprint', () => {
    const answer = firstOf(
      'The Edge Server certificate of sipfed.online.lync.om is Microsoft’s.',
      'Edge Server certificate',
    );
    assert.deepEqual(answer?.notes, [
      { kind: 'known-error', wrong: 'sipfed.online.lync.om', right: 'sipfed.online.lync.com' },
    ]);
  });
});
