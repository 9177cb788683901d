// A turn of the bot beside an echo turn of the same stack: the time from the request to the whole answer, one turn at a time,
// with the same stand-in for Teams in another process. Rounds take turns. Run: npx tsx bench/turn.ts [turns a round] [rounds]
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
import { post, startConnector, type Delivery } from './conversation.ts';
import { median, printTable, quantile, ratios, showSpread, verdict } from './figures.ts';
import { domainOf } from './organisations.ts';
import { startWorld } from './world.ts';

const [, , turnCount = '30', roundCount = '9'] = process.argv;
const turns = Number(turnCount);
const rounds = Number(roundCount);
const goal = 2;
const organisations = 300;
/** Held back for so long, a diagnosis begins after its turn is over: the turn is seen alone. */
const heldBackMs = 20;
/** After a pause caches are cold and every turn takes longer, that of the echo, too. */
const restMs = 30;
const warmUpTurns = 150;
/** Each with a person of its own, who has written before. A domain comes again after 300 turns. */
const conversations = 40;

interface Case {
  readonly name: string;
  readonly bot: RunningBot;
  readonly text: (turn: number) => string;
  /** What comes last of a turn and its diagnosis; the next turn begins after it. */
  readonly isLast: (delivery: Delivery) => boolean;
  /** Begins each turn after a pause, and is compared with what does so, too. */
  readonly isRested: boolean;
  /** Whoever writes was never seen before: in Teams the bot then asks for the sign-in name before it answers. */
  readonly isNew?: true;
}

build();
const connector = await startConnector();
const world = await startWorld(organisations);
const echo = await startEcho();
// The limits count, and never refuse.
const limits = 'unlimited';
const ours = await startOurs(world.map, { limits });
const oursLater = await startOurs(world.map, { limits, heldBackMs });
const ask = (turn: number) => `why can't we IM ${domainOf(turn % organisations)}?`;
const hello = () => 'hello there';
const help = () => 'help';
const cases: readonly Case[] = [
  { name: 'echo', bot: echo, text: hello, isLast: isAnything, isRested: false },
  { name: 'help', bot: ours, text: help, isLast: isAnything, isRested: false },
  { name: 'echo, rested', bot: echo, text: hello, isLast: isAnything, isRested: true },
  { name: 'help, rested', bot: ours, text: help, isLast: isAnything, isRested: true },
  { name: 'a domain, rested', bot: ours, text: ask, isLast: isConclusion, isRested: true },
  { name: 'looked at later', bot: oursLater, text: ask, isLast: isConclusion, isRested: true },
  {
    name: 'of a newcomer',
    bot: ours,
    text: ask,
    isLast: isConclusion,
    isRested: true,
    isNew: true,
  },
];

let count = 0;
let unanswered = 0;

async function turn({ bot: { port }, text, isLast, isRested, isNew }: Case): Promise<number> {
  if (isRested) await wait(restMs);
  const number = count++;
  const conversation = `c${number % conversations}`;
  const last = connector.wait(conversation, isLast);
  const name = isNew === true ? `new${number}` : conversation;
  const person = { user: `u-${name}`, tenant: `t-${name}`, conversation };
  const { serviceUrl } = connector;
  const took = await post({ port, serviceUrl }, person, text(number));
  const delivery = await last;
  if (isLast === isConclusion && !isVerdict(delivery)) unanswered += 1;
  return took;
}

interface Round {
  readonly ms: readonly number[];
  readonly cpuMs: number;
}

async function measure(one: Case, length: number): Promise<Round> {
  const before = await one.bot.usage();
  const ms: number[] = [];
  for (let number = 0; number < length; number += 1) ms.push(await turn(one));
  return { ms, cpuMs: ((await one.bot.usage()).cpuMs - before.cpuMs) / length };
}

for (const one of cases) await measure(one, warmUpTurns);
const measured = new Map<Case, Round[]>(cases.map((one) => [one, []]));
for (let round = 0; round < rounds; round += 1)
  for (const [one, results] of measured) results.push(await measure(one, turns));

const baseOf = ({ isRested }: Case) =>
  [...measured].find(([one]) => one.isRested === isRested)?.[1];
const medians = (results: readonly Round[] = []) => results.map(({ ms }) => median(ms));
console.log(`Node ${process.version}, ${turns} turns a round, ${rounds} rounds`);
printTable([
  ['turn', 'ms', 'p99', 'ratio to echo', 'CPU of the bot, ms', `goal ${goal}`],
  ...[...measured].map(([one, results]) => {
    const ratio = ratios(medians(results), medians(baseOf(one)));
    const p99 = quantile(
      results.flatMap(({ ms }) => ms),
      0.99,
    );
    const cpu = showSpread(results.map(({ cpuMs }) => cpuMs));
    const reached = verdict(median(ratio) <= goal);
    return [
      one.name,
      showSpread(medians(results)),
      p99.toFixed(1),
      showSpread(ratio),
      cpu,
      reached,
    ];
  }),
]);
console.log(
  `The CPU of a domain is that of its diagnosis and its result, too. Without a verdict: ${unanswered}.`,
);
for (const bot of [echo, ours, oursLater]) bot.stop();
world.process.disconnect();
connector.close();
