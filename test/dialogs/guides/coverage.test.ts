import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { guideWords } from '../../../locales/guide-text.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { readGuideId } from '../../../dialogs/guides/wishes.ts';
import { isQuestion } from '../../../dialogs/guides/situation.ts';
import { positionsOf } from '../../support/count-positions.ts';

// The positions of the five documents that the guides come from, as `test/support/count-positions.ts` counts them:
// 000 and 002 "Prerequisites for federating with a Lync Online customer", English and Chinese; 001 "Configuring federation support
// for a Lync Online customer"; 003 "Setting up Lync federation"; 004 "Steps to prepare and deploy Lync Server hybrid environment".
const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '000': { bullet: 5, sentence: 1 },
  '001': { bullet: 6, sentence: 3, note: 1 },
  '002': { bullet: 5, sentence: 1 },
  '003': { bullet: 20, row: 4, sentence: 7, note: 4, need: 2 },
  '004': { row: 8, sentence: 4, note: 1, need: 3 },
};

interface Row {
  readonly document: string;
  readonly position: string;
  readonly carried: readonly string[];
  readonly what: string;
}

const [, ...lines] = readFileSync(new URL('coverage.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const rows: readonly Row[] = lines.map((line) => {
  const [document = '', position = '', carried = '', what = ''] = line.split('\t');
  return { document, position, carried: carried.split(' '), what };
});

/** Whether the guides hold what a row says carries its position. */
function exists(carrier: string): boolean {
  const [place = '', name = ''] = carrier.split('/');
  const words = guideWords('en');
  if (carrier === 'outdated') return true;
  if (place === 'question') return isQuestion(name);
  if (place === 'type') return Object.hasOwn(words.type, name);
  if (place === 'trap') {
    const traps: readonly string[] = Object.values(guideBook.steps).flatMap(
      ({ traps: ofStep = [] }) => ofStep,
    );
    return traps.includes(name);
  }
  const guide = readGuideId(place);
  return guide !== undefined && guideBook.guides[guide].entries.some(({ step }) => step === name);
}

describe('the documents that the guides come from', () => {
  for (const [document, expected] of Object.entries(counts)) {
    it(`have each position of ${document} in the table once`, () => {
      const positions = Object.entries(expected).flatMap(([kind, most]) =>
        Array.from({ length: most }, (_, index) => `${kind} ${String(index + 1)}`),
      );
      const listed = rows.filter((row) => row.document === document).map((row) => row.position);
      assert.deepEqual(listed.toSorted(), positions.toSorted());
    });
  }

  for (const { document, position, carried, what } of rows) {
    it(`${document} ${position}, ${what}, is carried`, () => {
      assert.deepEqual(
        carried.filter((one) => !exists(one)),
        [],
      );
      // What is left out says why.
      assert.ok(what.length > (carried.join() === 'outdated' ? 30 : 0), what);
    });
  }
});

describe('the count of positions', () => {
  it('finds bullets, rows, notes, and sentences outside bullets that say what to do or what is needed', () => {
    const document = [
      '---',
      'title: You should not count this',
      '---',
      'You must begin. Then rest.',
      '  - You should stop',
      '2.  Go on',
      '<tr class="odd"><td>',
      '> [!NOTE]',
      '> This is optional.',
      '必須先完成。之後休息。',
      'A record is required.',
    ].join('\n');
    assert.deepEqual(
      positionsOf(document).map(({ kind, number, text }) => [kind, number, text]),
      [
        ['sentence', 1, 'You must begin.'],
        ['bullet', 1, 'You should stop'],
        ['bullet', 2, 'Go on'],
        ['row', 1, ''],
        ['note', 1, ''],
        ['sentence', 2, 'This is optional.'],
        ['sentence', 3, '必須先完成。'],
        ['need', 1, 'A record is required.'],
      ],
    );
  });
});
