import { createWorld } from '../../../bot/demo/world.ts';
import type { GuideJob } from '../../../dialogs/guides/run-guide.ts';
import type { Report } from '../../../services/model/report.ts';
import { askIn, askOwnIn } from '../../support/ask-world.ts';
import { scenesOf, type Organisation } from './fake-organisation.ts';

const reports = new Map<string, Promise<Report>>();

/** The report about a state of the world: looked at once over DNS and TLS on loopback, then remembered. */
export function reportOn(one: Organisation, job: GuideJob): Promise<Report> {
  const scenes = scenesOf(one);
  const key = JSON.stringify([scenes, job]);
  const known = reports.get(key);
  if (known !== undefined) return known;
  const asked = createWorld(scenes, { ttl: 3600 }).then((world) =>
    (job.kind === 'diagnose'
      ? askIn(world, { their: job.their, our: job.our })
      : askOwnIn(world, job.our)
    ).finally(() => world.close()),
  );
  reports.set(key, asked);
  return asked;
}
