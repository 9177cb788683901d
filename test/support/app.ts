import type { AddressInfo } from 'node:net';
import { createApp, type App, type AppOptions } from '../../bot/app.ts';
import { demoScenes, microsoft } from '../../bot/demo/scenes.ts';
import { createWorld, type Scene, type World } from '../../bot/demo/world.ts';
import { createEngine } from '../../bot/engine.ts';
import { silentLog } from '../../bot/log.ts';
import type { OpenEngine } from '../../bot/open-engine.ts';

const controlHost = 'sipfed.online.lync.com';

/** The engine of a world on loopback, as the commands open it. */
export function engineOf(world: World): OpenEngine {
  const { dns, dial, ca, allowNet } = world;
  const engine = createEngine({
    resolvers: [dns.server],
    allowNet,
    extraCas: [ca],
    controlName: controlHost,
    dial,
  });
  return {
    tools: engine.tools,
    config: { ourDomains: [], platform: undefined, controlHosts: [controlHost], allowNet },
    domains: [],
    close: async () => {
      engine.close();
      await world.close();
    },
  };
}

export interface RunningApp extends App {
  /** `http://127.0.0.1:<port>` */
  readonly base: string;
}

/** The whole product on a free port of loopback, with a world of its own: that of the demo unless scenes are given. */
export async function startApp(
  differs: Partial<AppOptions> = {},
  scenes: readonly Scene[] = [microsoft, ...demoScenes(new Date())],
): Promise<RunningApp> {
  const app = createApp({
    config: { framework: { kind: 'anonymous' }, allowedTenants: [], localPage: true },
    engine: engineOf(await createWorld(scenes)),
    log: silentLog,
    timeZone: 'Asia/Taipei',
    ...differs,
  });
  await new Promise<void>((resolve) => {
    app.server.listen(0, '127.0.0.1', resolve);
  });
  await app.ready();
  const { port } = app.server.server.address() as AddressInfo;
  return { ...app, base: `http://127.0.0.1:${port}` };
}
