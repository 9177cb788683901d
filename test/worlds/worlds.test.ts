import assert from 'node:assert/strict';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { askWorld } from '../support/ask-world.ts';
import { testTogether } from '../support/together.ts';
import { partner, scenesOf, situations } from './scenes.ts';

const test = testTogether();

describe('a partner looked at over real DNS and real TLS', function () {
  this.timeout(60_000);
  for (const situation of situations) {
    const { when, picture, outbound, theirs, causes, masked = [], exit, asked } = situation;
    test(`${when}: ${picture}, ${causes.join(' + ') || 'nothing to mend'}`, async () => {
      const report = await askWorld(scenesOf(situation), { their: partner, ...asked });
      const direction = report.directions.outbound;
      assert.deepEqual([...direction.causes].sort(), [...causes].sort());
      assert.equal(direction.status, outbound);
      assert.equal(direction.sides.theirs, theirs);
      assert.equal(report.picture, picture);
      const explained = report.findings
        .filter(({ maskedBy }) => maskedBy.length > 0)
        .map(({ code }) => code);
      assert.deepEqual([...explained].sort(), [...masked].sort());
      assert.equal(exitCodeOf(report), exit);
    });
  }
});
