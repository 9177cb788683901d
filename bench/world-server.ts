// The servers of a benchmark in a process of their own, so that their work is not counted as ours. Started by diagnosis.ts.
import { createWorld } from '../bot/demo/world.ts';
import { scenes } from './diagnosis-cases.ts';

const roundTripMs = Number(process.argv[2]);
const world = await createWorld(scenes, { roundTripMs, ttl: 0 });
const routes = scenes
  .flatMap(({ places }) => places)
  .map(({ address }) => ({ address, route: world.dial({ address, port: 5061 }) }));
process.send?.({ server: world.dns.server, ca: world.ca, allowNet: world.allowNet, routes });
process.on('disconnect', () => process.exit());
