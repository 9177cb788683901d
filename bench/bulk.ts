// Whole diagnoses per second of CPU beside a bare prober that asks, connects, shakes hands and reads the certificate, and no
// more. Rounds take turns. Run: npx tsx bench/bulk.ts [domains] [rounds] [at once]
import type { ChildProcess } from 'node:child_process';
import { build, startBuilt, tell } from './built.ts';
import type { Pattern } from './bulk-bare.ts';
import type { Run, RunResult } from './bulk-client.ts';
import { median, printTable, ratios, showSpread, verdict } from './figures.ts';
import { mostOrganisations } from './organisations.ts';
import { startWorld, type WorldMap } from './world.ts';

const [, , domains = '300', roundCount = '5', atOnce = '50'] = process.argv;
const count = Math.min(Number(domains), mostOrganisations);
const rounds = Number(roundCount);
/** The goals, as parts of what the bare prober does. */
const goals = { dns: 0.5, full: 0.75 } as const;

type Answer = RunResult & { readonly asked: readonly Pattern[] };

build();
const world = await startWorld(count);
const [bare, ours] = [await startClient('bare', world.map), await startClient('ours', world.map)];
const plain = { count, organisations: count, atOnce: Number(atOnce), beside: [] } as const;
// The first looks compile what they run: a diagnosis takes twice as long there as after some thousands, which a server has behind
// it within the hour. They also tell which questions a diagnosis asks.
const warmUp = { ...plain, what: 'full', count: 3_000 } as const;
const { asked } = await measure(ours, warmUp);
await measure(bare, warmUp);
const essential = new Set([
  '_sipfederationtls._tcp.{domain} SRV',
  'sip.{domain} A',
  'sip.{domain} AAAA',
]);
const beside = asked.filter(({ name, type }) => !essential.has(`${name} ${type}`));
console.log(
  `Node ${process.version}, ${count} domains, ${atOnce} at once, ${rounds} rounds; a diagnosis asks ${asked.length} DNS questions`,
);
await compare('DNS only, 3 questions', 'dns', [], goals.dns);
await compare('whole, bare asks 3 questions', 'full', [], goals.full);
await compare(`whole, bare asks the same ${asked.length}`, 'full', beside, goals.full);
for (const child of [bare, ours, world.process]) child.disconnect();

async function startClient(kind: 'bare' | 'ours', map: WorldMap): Promise<ChildProcess> {
  const child = startBuilt('bench/bulk-client', [kind]);
  await tell<string>(child, map);
  return child;
}

async function measure(child: ChildProcess, run: Run): Promise<Answer> {
  const answer = await tell<Answer>(child, run);
  if (answer.failed > 0) console.log(`${answer.failed} of ${run.count} were not seen as they are`);
  return answer;
}

async function compare(
  title: string,
  what: Run['what'],
  questions: readonly Pattern[],
  goal: number,
): Promise<void> {
  const results: Record<'bare' | 'ours', Answer[]> = { bare: [], ours: [] };
  const looks = what === 'dns' ? 10 * count : count;
  const run: Run = { ...plain, what, count: looks, beside: questions };
  await measure(bare, run);
  await measure(ours, run);
  for (let round = 0; round < rounds; round += 1) {
    results.bare.push(await measure(bare, run));
    results.ours.push(await measure(ours, run));
  }
  const perCpuSecond = (all: readonly Answer[]) => all.map(({ cpuMs }) => (looks * 1000) / cpuMs);
  const perSecond = (all: readonly Answer[]) => all.map(({ ms }) => (looks * 1000) / ms);
  const ratio = ratios(perCpuSecond(results.ours), perCpuSecond(results.bare));
  console.log(
    `\n${title}: ${showSpread(ratio)} of bare, goal ${goal}: ${verdict(median(ratio) >= goal)}`,
  );
  printTable([
    ['', 'per second and core', 'ms CPU each', 'per second on the clock'],
    ...(['bare', 'ours'] as const).map((who) => [
      who,
      showSpread(perCpuSecond(results[who]), 0),
      showSpread(results[who].map(({ cpuMs }) => cpuMs / looks)),
      showSpread(perSecond(results[who]), 0),
    ]),
  ]);
}
