// The whole product in a process of its own, with a world in another one. Gets the world and tells its port. Arguments:
// `unlimited` or `usual`, and the milliseconds by which every DNS question is held back, so that a turn is seen alone.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../bot/app.ts';
import { createLog } from '../bot/log.ts';
import { openStore } from '../bot/open-store.ts';
import { createLimits } from '../bot/turns/limits.ts';
import type { Resolver } from '../services/dns/answer.ts';
import { answerUsage } from './usage.ts';
import { controlHost, engineOf, type WorldMap } from './world.ts';

const [, , limits, heldBackMs = '0'] = process.argv;
/** For a load that no person makes; the limits still count, but never refuse. */
const isUnlimited = limits === 'unlimited';
const many = 1_000_000;

const [map] = (await once(process, 'message')) as [WorldMap];
const engine = engineOf(map);
const { tools } = engine;
const { resolver } = tools;
const heldBack: Resolver = {
  ...resolver,
  ask: async (...question) => {
    await wait(Number(heldBackMs));
    return resolver.ask(...question);
  },
};
const log = createLog({
  write: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
  salt: 'bench',
  plainDomains: false,
});
// The store of the product, whose every turn is recorded before it is answered.
const directory = mkdtempSync(join(tmpdir(), 'fedbot-bench-'));
process.on('exit', () => {
  rmSync(directory, { recursive: true, force: true });
});
const { server } = createApp({
  store: await openStore(directory, log),
  config: { framework: { kind: 'anonymous' }, allowedTenants: [], localPage: true },
  engine: {
    tools: heldBackMs === '0' ? tools : { ...tools, resolver: heldBack },
    config: {
      ourDomains: [],
      platform: undefined,
      controlHosts: [controlHost],
      allowNet: map.allowNet,
    },
    domains: [],
    close: () => {
      engine.close();
      return Promise.resolve();
    },
  },
  log,
  timeZone: 'Asia/Taipei',
  ...(isUnlimited && { limits: createLimits({ user: many, tenant: many, target: many }) }),
});
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.server.address() as AddressInfo).port);
});
answerUsage();
