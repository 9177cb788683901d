import type { DiagnoseTools } from '../services/diagnose.ts';
import {
  last,
  networksOf,
  ourDomain,
  platformOf,
  readCertificates,
  resolversOf,
} from './check-arguments.ts';
import { defaultControlHosts, type Config } from './config.ts';
import { createEngine } from './engine.ts';
import type { OptionKind, ParsedArguments } from './options.ts';

/** Options of every command that looks at domains. */
export const engineOptions: Readonly<Record<string, OptionKind>> = {
  our: 'value',
  platform: 'value',
  resolver: 'list',
  'allow-net': 'list',
  ca: 'list',
  'no-control': 'flag',
};

/** An engine with what the command line and the environment say about it. */
export interface OpenEngine {
  readonly tools: DiagnoseTools;
  /** What a diagnosis is asked with: the environment, overridden by the command line. */
  readonly config: Pick<Config, 'ourDomains' | 'platform' | 'controlHosts' | 'allowNet'>;
  /** The domains of the demo; empty on the real network. */
  readonly domains: readonly string[];
  close(): Promise<void>;
}

/** Opens the engine that looks at the real network. Throws a UsageError for a wrong option. */
export function openEngine(parsed: ParsedArguments, config: Config): OpenEngine {
  const our = ourDomain(parsed, config)?.domain;
  const allowNet = [...config.allowNet, ...networksOf(parsed)];
  const engine = createEngine({
    resolvers: resolversOf(parsed, config),
    allowNet,
    extraCas: [...config.trustedCa, ...(parsed.values.get('ca') ?? [])].map(readCertificates),
    controlName: config.controlHosts[0] ?? defaultControlHosts[0] ?? '',
  });
  return {
    tools: engine.tools,
    config: {
      ourDomains:
        last(parsed, 'our') === undefined || our === undefined ? config.ourDomains : [our],
      platform: platformOf(parsed) ?? config.platform,
      controlHosts: parsed.flags.has('no-control') ? [] : config.controlHosts,
      allowNet,
    },
    domains: [],
    close: () => {
      engine.close();
      return Promise.resolve();
    },
  };
}

/** Opens an engine whose Internet is the built-in demo world on loopback, with Microsoft and the organisations of the tour. */
export async function openDemoEngine(parsed: ParsedArguments): Promise<OpenEngine> {
  const { demoScenes, microsoft } = await import('./demo/scenes.ts');
  const { createWorld } = await import('./demo/world.ts');
  const scenes = demoScenes(new Date());
  const world = await createWorld([microsoft, ...scenes]);
  const { dns, dial, ca, allowNet } = world;
  const [controlName = ''] = defaultControlHosts;
  const engine = createEngine({
    resolvers: [dns.server],
    allowNet,
    extraCas: [ca],
    controlName,
    dial,
  });
  return {
    tools: engine.tools,
    config: {
      ourDomains: [],
      platform: platformOf(parsed),
      controlHosts: defaultControlHosts.map((host) => host),
      allowNet,
    },
    domains: scenes.map(({ domain }) => domain),
    close: async () => {
      engine.close();
      await world.close();
    },
  };
}
