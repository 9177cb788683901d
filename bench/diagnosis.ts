// A diagnosis against its ideal number of round trips. DNS answers and both directions of TCP are delayed on loopback, by servers
// in another process. Run: npx tsx bench/diagnosis.ts [round trip in ms] [rounds]
import { fork } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect as connectTls } from 'node:tls';
import { fileURLToPath } from 'node:url';
import dnsPacket from 'dns-packet';
import { createEngine } from '../bot/engine.ts';
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

const engine = createEngine({
  resolvers: [server],
  allowNet,
  extraCas: [ca],
  controlName: 'sipfed.online.lync.com',
  dial,
});

async function timeOf(domain: string): Promise<number> {
  const their = parseDomain(domain);
  if (!their.ok) throw new Error(domain);
  const began = performance.now();
  const report = await diagnose({ their, controlHosts: [], allowNet }, engine.tools, {
    rules: 'bench',
  });
  const took = performance.now() - began;
  if (report.directions.outbound.sides.theirs !== 'works')
    throw new Error(`${domain} is not healthy`);
  return took;
}

/** The same round trips with nothing in between: one question, one connection, one handshake. What the simulation delivers. */
async function bareTime(host: string, address: string, questions: number): Promise<number> {
  const [dnsAddress = '', dnsPort = '53'] = server.split(':');
  const route = dial({ address, port: 5061 });
  const began = performance.now();
  for (let n = 0; n < questions; n++) {
    const socket = createSocket('udp4');
    socket.send(
      dnsPacket.encode({
        type: 'query',
        id: n,
        flags: 256,
        questions: [{ type: 'A', name: host }],
      }),
      Number(dnsPort),
      dnsAddress,
    );
    await once(socket, 'message');
    socket.close();
  }
  await new Promise((resolve) => setTimeout(resolve, route.latencyMs ?? 0));
  const tls = connectTls({
    host: route.address,
    port: route.port,
    servername: host,
    maxVersion: 'TLSv1.2',
    rejectUnauthorized: false,
  });
  await Promise.race([once(tls, 'secureConnect'), once(tls, 'error').catch(() => undefined)]).catch(
    () => undefined,
  );
  tls.destroy();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

console.log(`Node ${process.version}, round trip ${roundTripMs} ms, median of ${rounds}`);
for (const { name, domain, host, address, idealRoundTrips } of cases) {
  const first = await timeOf(domain);
  for (let warm = 0; warm < 2; warm++) await timeOf(domain);
  const took: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await bareTime(host, address, idealRoundTrips - 3));
    took.push(await timeOf(domain));
  }
  const nominal = idealRoundTrips * roundTripMs;
  // Timers and the servers' own work make the simulated round trips longer than their name says.
  const ideal = median(bare);
  const allowed = ideal * 1.03 + 10;
  console.log(
    `${name}: ${median(took).toFixed(1)} ms (first ${first.toFixed(1)}); ${idealRoundTrips} round trips: ${nominal} ms by name, ` +
      `${ideal.toFixed(1)} ms bare in this run; allowed ${allowed.toFixed(1)} ms: ` +
      `${median(took) <= allowed ? 'within' : 'ABOVE'}; ratio ${(median(took) / ideal).toFixed(3)}`,
  );
}
engine.close();
child.disconnect();
