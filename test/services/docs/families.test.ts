import assert from 'node:assert/strict';
import { openLibrary } from '../../../services/docs/open-library.ts';
import { createClone, head } from './fixtures/clone.ts';

/** Pages that differ in a word, as those of the scenarios of one Edge do. */
function page(scenario: string): string {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}x`).join(' ');
  return `${head({ title: `Port summary - ${scenario}` })}\n# Port summary - ${scenario}\n\nFirewall ports of an Edge Server: ${words} ${scenario}.`;
}

describe('topics of one family', () => {
  it('name each other, and only two of them stand in front', () => {
    const clone = createClone({
      'en/one.md': page('nat'),
      'en/two.md': page('public addresses'),
      'en/three.md': page('hardware load balancer'),
      'en/other.md': `${head({ title: 'Director and reverse proxy' })}\n# Director and reverse proxy\n\nOpen the ports of the Director for the reverse proxy and nothing else.`,
    });
    try {
      const library = openLibrary({
        folders: [clone.folder],
        articles: [],
        cacheFolder: undefined,
      });
      const { answers } = library.search('Which firewall ports does an Edge Server need?', 'en');
      const isFamily = answers.map(({ title }) => title.startsWith('Port summary'));
      assert.deepEqual(isFamily, [true, true, false, true]);
      assert.equal(answers[0]?.alike.length, 2);
      assert.deepEqual(answers[2]?.alike, []);
    } finally {
      clone.remove();
    }
  });
});
