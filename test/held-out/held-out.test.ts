import assert from 'node:assert/strict';
import { microsoft } from '../../bot/demo/scenes.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { askWorld } from '../support/ask-world.ts';
import { eachTogether } from '../support/together.ts';
import { domainRows, type DomainRow } from './domains.ts';
import { situations, type Situation } from './situations.ts';

/** The first measured figures. They may rise, and never fall. */
const floors = { domains: 76, situations: 23 };

interface Miss {
  readonly row: string;
  readonly expected: string;
  readonly got: string;
}

describe('held-out examples, written by somebody who never saw the product', function () {
  this.timeout(60_000);

  it('reads what people paste as a domain', () => {
    const misses = domainRows.flatMap(missOfDomain);
    const right = report('domains', domainRows.length, misses);
    assert.ok(right >= floors.domains, `${right} of at least ${floors.domains}`);
  });

  it('tells what is the matter with a partner', async () => {
    const misses = (await eachTogether(situations, missOfSituation)).flat();
    const right = report('situations', situations.length, misses);
    assert.ok(right >= floors.situations, `${right} of at least ${floors.situations}`);
  });
});

function missOfDomain(row: DomainRow): readonly Miss[] {
  const parsed = parseDomain(row.typed);
  const expected = 'refused' in row ? 'refused' : row.domain;
  const got = parsed.ok ? parsed.domain : 'refused';
  return got === expected ? [] : [{ row: JSON.stringify(row.typed), expected, got }];
}

async function missOfSituation(situation: Situation): Promise<readonly Miss[]> {
  const { name, scene, asked, picture, outbound, theirs, causes, exit } = situation;
  const expected = JSON.stringify({ picture, outbound, theirs, causes: causes.toSorted(), exit });
  const got = await answerOf(scene, asked);
  return got === expected ? [] : [{ row: name, expected, got }];
}

async function answerOf(scene: Situation['scene'], asked: Situation['asked']): Promise<string> {
  try {
    const report = await askWorld([microsoft, scene], { their: scene.domain, ...asked });
    const { status, sides, causes } = report.directions.outbound;
    return JSON.stringify({
      picture: report.picture,
      outbound: status,
      theirs: sides.theirs,
      causes: causes.toSorted(),
      exit: exitCodeOf(report),
    });
  } catch (error) {
    return String(error);
  }
}

/** Prints the figure and each miss; gives how many rows are right. */
function report(set: string, total: number, misses: readonly Miss[]): number {
  const right = total - misses.length;
  console.log(`held-out ${set}: ${right} of ${total}`);
  for (const { row, expected, got } of misses) {
    console.log(`  ${row}\n    expected ${expected}\n    got      ${got}`);
  }
  return right;
}
