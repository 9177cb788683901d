// The servers of a benchmark in a process of their own, so that their work is not counted as ours. Arguments: the round trip
// in ms, and how many organisations; without the second the cases of diagnosis.ts.
import { createWorld } from '../bot/demo/world.ts';
import { scenes as cases } from './diagnosis-cases.ts';
import { createOrganisations } from './organisations.ts';

const [, , roundTripMs, count] = process.argv;
const scenes = count === undefined ? cases : createOrganisations(Number(count));
const world = await createWorld(scenes, { roundTripMs: Number(roundTripMs), ttl: 0 });
const routes = scenes
  .flatMap(({ places }) => places)
  .map(({ address }) => ({ address, route: world.dial({ address, port: 5061 }) }));
process.send?.({ server: world.dns.server, ca: world.ca, allowNet: world.allowNet, routes });
process.on('disconnect', () => process.exit());
