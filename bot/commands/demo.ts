import packageJson from '../../package.json' with { type: 'json' };
import { renderReport } from '../../locales/report-text.ts';
import { diagnose } from '../../services/diagnose.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { defaultControlHosts } from '../config.ts';
import { demoScenes, microsoft } from '../demo/scenes.ts';
import { createWorld } from '../demo/world.ts';
import { createEngine } from '../engine.ts';
import { parseOptions } from '../options.ts';
import { refuseWord } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

/** `npm run demo`: diagnoses the organisations of a fake Internet on loopback, one after the other. Always gives 0. */
export async function demo(argv: readonly string[], context: CommandContext): Promise<number> {
  const { speaker, print, timeZone, width } = context;
  const [word] = parseOptions(argv, { locale: 'value' }).words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
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
  print(`${speaker.commandLine('demo.title')}\n`);
  try {
    for (const [index, { name, domain }] of scenes.entries()) {
      const their = parseDomain(domain);
      if (!their.ok) continue;
      const step = {
        number: index + 1,
        total: scenes.length,
        name: speaker.commandLine(`scene.${name}`),
      };
      print(`\n${'='.repeat(width)}\n${speaker.commandLine('demo.step', step)}\n`);
      print(`${speaker.commandLine('demo.question', { domain })}\n${'='.repeat(width)}\n\n`);
      const request = { their, controlHosts: defaultControlHosts, allowNet };
      const report = await diagnose(request, engine.tools, { rules: packageJson.version });
      print(renderReport(report, { locale: speaker.locale, timeZone, width }));
    }
  } finally {
    engine.close();
    await world.close();
  }
  return 0;
}
