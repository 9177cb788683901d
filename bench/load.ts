// Many conversations at once, each with the next message as soon as the last was answered, for a while; before and after it
// the same with an echo bot. Run: npx tsx bench/load.ts [seconds] [conversations] [wait between messages in ms]
import { setTimeout as wait } from 'node:timers/promises';
import {
  isAnything,
  isConclusion,
  isVerdict,
  startEcho,
  startOurs,
  type RunningBot,
} from './bots.ts';
import { build } from './built.ts';
import { post, startConnector } from './conversation.ts';
import { printTable, quantile, verdict } from './figures.ts';
import { domainOf, mostOrganisations } from './organisations.ts';
import { startWorld } from './world.ts';

const [, , secondCount = '60', conversationCount = '200', pauseMs = '0'] = process.argv;
const seconds = Number(secondCount);
const conversations = Number(conversationCount);
const goal = 3;
/** Every so many messages one is answered without a diagnosis. */
const helpEvery = 4;

build();
const connector = await startConnector();
const world = await startWorld(mostOrganisations);
const echo = await startEcho();
const ours = await startOurs(world.map, { limits: 'unlimited' });

/** What one load came to; times in ms. */
class Tally {
  readonly turns: number[] = [];
  readonly results: number[] = [];
  verdicts = 0;
  readonly errors: string[] = [];
}

interface Script {
  readonly bot: RunningBot;
  /** What is written, and whether a diagnosis follows. */
  readonly next: () => { readonly text: string; readonly asks: boolean };
}

let asked = 0;
const talk = (): ReturnType<Script['next']> => {
  asked += 1;
  return asked % helpEvery === 0
    ? { text: 'help', asks: false }
    : { text: `why can't we IM ${domainOf(asked % mostOrganisations)}?`, asks: true };
};

async function converse(
  id: string,
  { bot, next }: Script,
  until: number,
  tally: Tally,
): Promise<void> {
  const { port } = bot;
  const { serviceUrl } = connector;
  const person = { user: `user-${id}`, tenant: `tenant-${id}`, conversation: id };
  while (performance.now() < until) {
    const { text, asks } = next();
    const began = performance.now();
    const last = connector.wait(id, asks ? isConclusion : isAnything);
    try {
      const [took, delivery] = await Promise.all([post({ port, serviceUrl }, person, text), last]);
      tally.turns.push(took);
      if (asks) tally.results.push(performance.now() - began);
      if (asks && isVerdict(delivery)) tally.verdicts += 1;
      if (asks && !isVerdict(delivery)) tally.errors.push('no verdict');
    } catch (error) {
      last.catch(() => undefined);
      tally.errors.push(error instanceof Error ? error.message : String(error));
    }
    await wait(Number(pauseMs) * (0.5 + Math.random()));
  }
}

async function load(script: Script, length: number, tally = new Tally()): Promise<Tally> {
  const until = performance.now() + length * 1000;
  const everybody = Array.from({ length: conversations }, (_, index) =>
    converse(`c${index}`, script, until, tally),
  );
  await Promise.all(everybody);
  return tally;
}

const echoing: Script = { bot: echo, next: () => ({ text: 'hello there', asks: false }) };
const asking: Script = { bot: ours, next: talk };
// What is compiled while it runs is not what is measured.
await load(echoing, 3);
await load(asking, 3);
const echoed = await load(echoing, seconds / 2);
const before = await ours.usage();
const began = performance.now();
const answered = await load(asking, seconds);
const elapsed = (performance.now() - began) / 1000;
const after = await ours.usage();
await load(echoing, seconds / 2, echoed);

const shown = [
  { name: 'echo', tally: echoed },
  { name: 'ours', tally: answered },
];
const at = (values: readonly number[], part: number) => quantile(values, part);
console.log(`Node ${process.version}, ${conversations} conversations at once, ${seconds} s each`);
printTable([
  ['', 'turns', 'p50 ms', 'p99 ms', 'errors'],
  ...shown.map(({ name, tally: { turns, errors } }) => [
    name,
    String(turns.length),
    at(turns, 0.5).toFixed(0),
    at(turns, 0.99).toFixed(0),
    String(errors.length),
  ]),
]);
for (const part of [0.5, 0.99]) {
  const ratio = at(answered.turns, part) / at(echoed.turns, part);
  console.log(
    `p${part * 100}: ${ratio.toFixed(2)} of echo, goal ${goal}: ${verdict(ratio <= goal)}`,
  );
}
const cpu = (after.cpuMs - before.cpuMs) / elapsed / 10;
console.log(
  `${answered.verdicts} diagnoses, ${(answered.verdicts / elapsed).toFixed(0)} a second; message to result: ` +
    `p50 ${at(answered.results, 0.5).toFixed(0)} ms, p99 ${at(answered.results, 0.99).toFixed(0)} ms; ` +
    `the bot used ${cpu.toFixed(0)} % of a core and ${before.memoryMb.toFixed(0)} to ${after.memoryMb.toFixed(0)} MB`,
);
for (const message of new Set([...echoed.errors, ...answered.errors]))
  console.log(`error: ${message}`);
for (const bot of [echo, ours]) bot.stop();
world.process.disconnect();
connector.close();
