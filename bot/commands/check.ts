import { writeFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { renderReport } from '../../locales/report-text.ts';
import type { Speaker } from '../../locales/say.ts';
import { diagnose, savedFactsOf } from '../../services/diagnose.ts';
import type { ReadDomain } from '../../services/model/domain.ts';
import type { Report } from '../../services/model/report.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import {
  last,
  onlyDomain,
  ourDomain,
  platformOf,
  requireDomain,
  timeZoneOf,
} from '../check-arguments.ts';
import type { Config } from '../config.ts';
import { readFactsFile } from '../facts-file.ts';
import { engineOptions, openEngine } from '../open-engine.ts';
import { parseOptions, type OptionKind, type ParsedArguments } from '../options.ts';
import { errorCode, forTerminal, UsageError } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

/** What `check` takes. */
export const checkOptions: Readonly<Record<string, OptionKind>> = {
  ...engineOptions,
  locale: 'value',
  json: 'flag',
  save: 'value',
  facts: 'value',
  tz: 'value',
  person: 'later',
  paste: 'later',
  html: 'later',
};

/** `fedbot check`: asks about one domain, prints the report, gives the exit code (`exitCodeOf`). */
export async function check(argv: readonly string[], context: CommandContext): Promise<number> {
  const { config, print, speaker } = context;
  const parsed = parseOptions(argv, checkOptions);
  const timeZone = timeZoneOf(parsed, context.timeZone);
  const factsFile = last(parsed, 'facts');
  const report =
    factsFile === undefined
      ? await askNetwork(parsed, context)
      : judgeAgain(factsFile, parsed, config);
  const options = {
    locale: speaker.locale,
    timeZone,
    width: context.width,
    replay: factsFile !== undefined,
  };
  print(
    parsed.flags.has('json')
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderReport(report, options),
  );
  const save = last(parsed, 'save');
  if (save !== undefined) saveFacts(save, report);
  return exitCodeOf(report);
}

async function askNetwork(
  parsed: ParsedArguments,
  { config, speaker, warn }: CommandContext,
): Promise<Report> {
  const their = onlyDomain(parsed);
  const our = ourDomain(parsed, config);
  for (const read of [their, our])
    if (read?.mixedScript === true) warn(mixedScriptWarning(read, speaker));
  const engine = openEngine(parsed, config);
  const { platform, controlHosts, allowNet } = engine.config;
  try {
    const request = { their, our, platform, controlHosts, allowNet };
    return await diagnose(request, engine.tools, {
      rules: packageJson.version,
      ourDomains: config.ourDomains,
    });
  } finally {
    await engine.close();
  }
}

/** The same reasoning on kept facts; the platform may be another one, to see what that would change. */
function judgeAgain(file: string, parsed: ParsedArguments, config: Config): Report {
  const saved = readFactsFile(file);
  if (parsed.words.length > 0) {
    const { domain } = onlyDomain(parsed);
    if (domain !== saved.question.their) {
      const values = { file: forTerminal(file), found: saved.question.their, value: domain };
      throw new UsageError('error.facts-other-domain', (speaker) =>
        speaker.commandLine('error.facts-other-domain', values),
      );
    }
  }
  const our = last(parsed, 'our');
  if (our !== undefined && requireDomain(our).domain !== saved.question.our) {
    const values = { file: forTerminal(file), value: requireDomain(our).domain };
    throw new UsageError('error.facts-other-our', (speaker) =>
      speaker.commandLine('error.facts-other-our', values),
    );
  }
  const platform = platformOf(parsed) ?? saved.question.platform ?? config.platform;
  const question = { ...saved.question, ...(platform !== undefined && { platform }) };
  return conclude(
    { ...saved, question },
    { rules: packageJson.version, ourDomains: config.ourDomains },
  );
}

function saveFacts(file: string, report: Report): void {
  try {
    writeFileSync(file, `${JSON.stringify(savedFactsOf(report), null, 2)}\n`);
  } catch (error) {
    const values = { file: forTerminal(file), code: errorCode(error) };
    throw new UsageError('error.unwritable-file', (speaker) =>
      speaker.commandLine('error.unwritable-file', values),
    );
  }
}

function mixedScriptWarning({ unicode, domain }: ReadDomain, speaker: Speaker): string {
  return speaker.commandLine('warning.mixed-script', { unicode, domain });
}
