import assert from 'node:assert/strict';
import type { Locale } from '../../../locales/typing.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { testTogether } from '../../support/together.ts';
import { walkThrough } from './follow-guide.ts';
import { walks, type Walk } from './organisation-walks.ts';
import { allGuides, locales } from './walking.ts';

// Connections are left open for a moment after each look: meanwhile the next organisations go on.
const test = testTogether(4);
const walked = new Map<string, ReturnType<typeof walkThrough>>();

/** Each walk is walked once, whichever test asks first. */
function walkOnce(walk: Walk, locale: Locale): ReturnType<typeof walkThrough> {
  const key = `${locale} ${walk.guide} ${walk.named}`;
  const walking = walked.get(key) ?? walkThrough(walk, locale);
  walked.set(key, walking);
  return walking;
}

describe('an organisation that does what a guide prints', function () {
  this.timeout(60_000);
  for (const walk of walks)
    for (const locale of locales)
      test(`comes from nothing to verified through ${walk.guide} in ${locale}: ${walk.named}`, async () => {
        await walkOnce(walk, locale);
      });

  it('meets a fault in every step that can be verified, and hears what is wrong', async () => {
    const verifiable = Object.entries(guideBook.steps)
      .filter(([, { verify }]) => verify.by !== 'answer')
      .map(([id]) => id);
    for (const locale of locales) {
      const wrong = await Promise.all(walks.map((walk) => walkOnce(walk, locale)));
      const met = new Set(wrong.flatMap((steps) => [...steps]));
      assert.deepEqual([...met].toSorted(), verifiable.toSorted());
    }
  });

  it('walks through every guide that has steps', () =>
    assert.deepEqual(
      [...new Set(walks.map(({ guide }) => guide))].toSorted(),
      allGuides.filter((id) => guideBook.guides[id].entries.length > 0).toSorted(),
    ));
});
