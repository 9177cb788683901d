import { demoScenes, microsoft } from '../../../bot/demo/scenes.ts';
import { createWorld } from '../../../bot/demo/world.ts';
import type { Report } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { ownWorldOf, partners, worldOf, type Partner } from '../../services/reasoning/worlds.ts';
import { askIn, askOwnIn, askWorld } from '../../support/ask-world.ts';
import { partner, scenesOf, situations } from '../../worlds/scenes.ts';

const scenes = demoScenes(new Date());
/** One situation for each picture that a domain can offer. */
const chosen = [...new Map(situations.map((one) => [one.picture, one])).values()];
const partnerNames = Object.keys(partners) as Partner[];

/** What the reports are called, known before they are made. */
export const reportNames: readonly string[] = [
  ...scenes.map(({ name }) => `the demo: ${name}`),
  ...scenes.map(({ name }) => `our own domain: ${name}`),
  ...chosen.map(({ when }) => when),
  ...partnerNames,
  ...partnerNames.map((name) => `our own domain: ${name}`),
];

let made: Promise<ReadonlyMap<string, Report>> | undefined;

/** Real answers over loopback, all at once, and those that are judged from made-up facts: made once, for whoever asks first. */
export function makeReports(): Promise<ReadonlyMap<string, Report>> {
  made ??= makeAll();
  return made;
}

async function makeAll(): Promise<ReadonlyMap<string, Report>> {
  const demo = createWorld([microsoft, ...scenes]).then(async (world) => {
    try {
      return await Promise.all([
        ...scenes.map(({ domain }) => askIn(world, { their: domain })),
        ...scenes.map(({ domain }) => askOwnIn(world, domain)),
      ]);
    } finally {
      await world.close();
    }
  });
  const real = chosen.map((one) => askWorld(scenesOf(one), { their: partner, ...one.asked }));
  const judged = partnerNames.map((name) =>
    conclude(worldOf({ theirs: partners[name] }), { rules: 'test' }),
  );
  const own = partnerNames.map((name) =>
    conclude(ownWorldOf({ ours: partners[name] }), { rules: 'test' }),
  );
  const reports = [...(await demo), ...(await Promise.all(real)), ...judged, ...own];
  return new Map(
    reports.map((report, index): readonly [string, Report] => [reportNames[index] ?? '', report]),
  );
}
