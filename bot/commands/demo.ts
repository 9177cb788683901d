import packageJson from '../../package.json' with { type: 'json' };
import { renderReport } from '../../locales/report-text.ts';
import { diagnose } from '../../services/diagnose.ts';
import { parseDomain } from '../../services/model/domain.ts';
import { demoScenes } from '../demo/scenes.ts';
import { openDemoEngine } from '../open-engine.ts';
import { parseOptions } from '../options.ts';
import { refuseWord } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

/** `npm run demo`: diagnoses the organisations of a fake Internet on loopback, one after the other. Always gives 0. */
export async function demo(argv: readonly string[], context: CommandContext): Promise<number> {
  const { speaker, print, timeZone, width } = context;
  const parsed = parseOptions(argv, { locale: 'value' });
  const [word] = parsed.words;
  if (word !== undefined) throw refuseWord('unexpected-word', word);
  const scenes = demoScenes(new Date());
  const engine = await openDemoEngine(parsed);
  const { controlHosts, allowNet } = engine.config;
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
      const request = { their, controlHosts, allowNet };
      const report = await diagnose(request, engine.tools, { rules: packageJson.version });
      print(renderReport(report, { locale: speaker.locale, timeZone, width }));
    }
  } finally {
    await engine.close();
  }
  return 0;
}
