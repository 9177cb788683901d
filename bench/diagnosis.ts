// A diagnosis against its ideal number of round trips. DNS answers and both directions of TCP are delayed on loopback, by servers
// in another process. Run: npx tsx bench/diagnosis.ts [round trip in ms] [rounds]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '../bot/engine.ts';
import { diagnose } from '../services/diagnose.ts';
import { parseDomain } from '../services/model/domain.ts';
import type { Dial, Route } from '../services/probe/tcp.ts';
import { cases } from './diagnosis-cases.ts';

const roundTripMs = Number(process.argv[2] ?? 50);
const rounds = Number(process.argv[3] ?? 9);

interface World {
  readonly server: string;
  readonly ca: string;
  readonly allowNet: readonly string[];
  readonly routes: readonly { readonly address: string; readonly route: Route }[];
}

const child = fork(fileURLToPath(new URL('./world-server.ts', import.meta.url)), [
  String(roundTripMs),
]);
const [message] = (await once(child, 'message')) as [World];
const { server, ca, allowNet, routes } = message;
const dial: Dial = ({ address }) =>
  routes.find((one) => one.address === address)?.route ?? {
    address: '127.0.0.1',
    port: 9,
    latencyMs: 60_000,
  };

/** A new engine each time: nothing comes from a cache. */
function newEngine(): Engine {
  return createEngine({
    resolvers: [server],
    allowNet,
    extraCas: [ca],
    controlName: 'sipfed.online.lync.com',
    dial,
  });
}

async function timeOf(domain: string): Promise<number> {
  const engine = newEngine();
  const their = parseDomain(domain);
  if (!their.ok) throw new Error(domain);
  const began = performance.now();
  const report = await diagnose({ their, controlHosts: [], allowNet }, engine.tools, {
    rules: 'bench',
  });
  const took = performance.now() - began;
  engine.close();
  if (report.directions.outbound.sides.theirs !== 'works')
    throw new Error(`${domain} is not healthy`);
  return took;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

console.log(`Node ${process.version}, round trip ${roundTripMs} ms, median of ${rounds}`);
for (const { name, domain, idealRoundTrips } of cases) {
  const first = await timeOf(domain);
  for (let warm = 0; warm < 2; warm++) await timeOf(domain);
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) took.push(await timeOf(domain));
  const ideal = idealRoundTrips * roundTripMs;
  const allowed = ideal * 1.03 + 10;
  console.log(
    `${name}: ${median(took).toFixed(1)} ms (first ${first.toFixed(1)}); ideal ${ideal} ms (${idealRoundTrips} round trips), ` +
      `allowed ${allowed.toFixed(1)} ms: ${median(took) <= allowed ? 'within' : 'ABOVE'}; ratio ${(median(took) / ideal).toFixed(3)}`,
  );
}
child.disconnect();
