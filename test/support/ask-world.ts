import { createEngine } from '../../bot/engine.ts';
import { createWorld, type Scene, type World, type WorldOptions } from '../../bot/demo/world.ts';
import {
  diagnose,
  diagnoseOwn,
  type DiagnoseRequest,
  type DiagnoseTools,
} from '../../services/diagnose.ts';
import { parseDomain, type ReadDomain } from '../../services/model/domain.ts';
import type { Platform, Report } from '../../services/model/report.ts';

export interface Asked {
  readonly their: string;
  readonly our?: string | undefined;
  readonly platform?: Platform | undefined;
  /** Hosts for the control; that of Microsoft unless given. */
  readonly controlHosts?: readonly string[] | undefined;
  /** DNS servers to ask in place of that of the world. */
  readonly resolvers?: readonly string[] | undefined;
  /** For one DNS question; the product's own five seconds unless given. */
  readonly dnsTimeoutMs?: number | undefined;
  /** Networks that may be connected to; the documentation networks unless given. */
  readonly allowNet?: readonly string[] | undefined;
  readonly pasted?: DiagnoseRequest['pasted'];
}

const controlHost = 'sipfed.online.lync.com';

/** Asks one question in a world that exists already, over real DNS and real TLS on loopback. */
export async function askIn(world: World, asked: Asked): Promise<Report> {
  const { their, our, ...rest } = asked;
  return withEngine(world, rest, (tools, where) => {
    const request = {
      their: read(their),
      our: our === undefined ? undefined : read(our),
      ...where,
    };
    return diagnose(request, tools, { rules: 'test' });
  });
}

/** Asks about our own domain alone. */
export async function askOwnIn(world: World, our: string, asked: AskedOwn = {}): Promise<Report> {
  return withEngine(world, asked, (tools, where) =>
    diagnoseOwn({ our: read(our), ...where }, tools, { rules: 'test', ourDomains: [our] }),
  );
}

type AskedOwn = Omit<Asked, 'their' | 'our'>;

async function withEngine(
  world: World,
  asked: AskedOwn,
  ask: (
    tools: DiagnoseTools,
    where: Pick<DiagnoseRequest, 'platform' | 'controlHosts' | 'allowNet' | 'pasted'>,
  ) => Promise<Report>,
): Promise<Report> {
  const {
    platform,
    controlHosts = [controlHost],
    resolvers = [world.dns.server],
    allowNet = world.allowNet,
    dnsTimeoutMs,
    pasted,
  } = asked;
  const engine = createEngine({
    resolvers,
    allowNet,
    extraCas: [world.ca],
    controlName: controlHost,
    dial: world.dial,
    ...(dnsTimeoutMs !== undefined && { dnsTimeoutMs }),
  });
  try {
    return await ask(engine.tools, { platform, controlHosts, allowNet, pasted });
  } finally {
    engine.close();
  }
}

/** Builds a world, asks one question in it, and takes it down again. */
export async function askWorld(
  scenes: readonly Scene[],
  asked: Asked,
  options: WorldOptions = {},
): Promise<Report> {
  const world = await createWorld(scenes, options);
  try {
    return await askIn(world, asked);
  } finally {
    await world.close();
  }
}

function read(text: string): ReadDomain {
  const parsed = parseDomain(text);
  if (!parsed.ok) throw new Error(`not a domain: ${text}`);
  return parsed;
}
