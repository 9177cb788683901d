import packageJson from '../../package.json' with { type: 'json' };
import { renderReport } from '../../locales/report-text.ts';
import type { Speaker } from '../../locales/say.ts';
import { diagnose, savedFactsOf } from '../../services/diagnose.ts';
import { joinPasted } from '../../services/facts/join-pasted.ts';
import type { ReadDomain } from '../../services/model/domain.ts';
import type { Report } from '../../services/model/report.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import {
  last,
  onlyDomain,
  ourDomain,
  personOf,
  platformOf,
  requireDomain,
  timeZoneOf,
} from '../check-arguments.ts';
import { readFactsFile } from '../facts-file.ts';
import { engineOptions, openEngine } from '../open-engine.ts';
import { readPasteFiles } from '../paste-files.ts';
import { parseOptions, type OptionKind, type ParsedArguments } from '../options.ts';
import { audienceOf, writeReportFiles, writeText } from '../report-files.ts';
import { forTerminal, UsageError } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

/** What `check` takes. */
export const checkOptions: Readonly<Record<string, OptionKind>> = {
  ...engineOptions,
  locale: 'value',
  json: 'flag',
  save: 'value',
  facts: 'value',
  tz: 'value',
  person: 'value',
  html: 'value',
  markdown: 'value',
  for: 'value',
  paste: 'list',
};

/** `fedbot check`: asks about one domain, prints the report, gives the exit code (`exitCodeOf`). */
export async function check(argv: readonly string[], context: CommandContext): Promise<number> {
  const { print, speaker } = context;
  const parsed = parseOptions(argv, checkOptions);
  const timeZone = timeZoneOf(parsed, context.timeZone);
  const audience = audienceOf(parsed);
  const factsFile = last(parsed, 'facts');
  const report =
    factsFile === undefined
      ? await askNetwork(parsed, context)
      : await judgeAgain(factsFile, parsed, context);
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
  if (save !== undefined) writeText(save, `${JSON.stringify(savedFactsOf(report), null, 2)}\n`);
  writeReportFiles(parsed, report, { ...options, audience });
  return exitCodeOf(report);
}

async function askNetwork(parsed: ParsedArguments, context: CommandContext): Promise<Report> {
  const { config, speaker, warn } = context;
  const their = onlyDomain(parsed);
  const our = ourDomain(parsed, config);
  for (const read of [their, our])
    if (read?.mixedScript === true) warn(mixedScriptWarning(read, speaker));
  const ours = [...(our === undefined ? [] : [our.domain]), ...config.ourDomains];
  const person = personOf(parsed, their.domain, [...new Set(ours)]);
  const known = {
    our: our?.domain,
    their: their.domain,
    platform: platformOf(parsed) ?? config.platform,
  };
  const pasted = await readPasteFiles(parsed, known, context);
  const engine = openEngine(parsed, config);
  const { platform, controlHosts, allowNet } = engine.config;
  try {
    const request = { their, our, platform, person, controlHosts, allowNet, pasted };
    return await diagnose(request, engine.tools, {
      rules: packageJson.version,
      ourDomains: config.ourDomains,
    });
  } finally {
    await engine.close();
  }
}

/** The same reasoning on kept facts; platform, person and pastes may be others, to see what that would change. */
async function judgeAgain(
  file: string,
  parsed: ParsedArguments,
  context: CommandContext,
): Promise<Report> {
  const { config } = context;
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
  const { their, our: savedOur } = saved.question;
  const ours = [...(savedOur === undefined ? [] : [savedOur]), ...config.ourDomains];
  const person = personOf(parsed, their, [...new Set(ours)]);
  const question = {
    ...saved.question,
    ...(platform !== undefined && { platform }),
    ...(person !== undefined && { person }),
  };
  const known = { our: savedOur, their, platform };
  const pasted = await readPasteFiles(parsed, known, context);
  const facts = pasted.reduce(
    (joined, part) => joinPasted(joined, [part], part.party),
    saved.facts,
  );
  return conclude(
    { ...saved, question, facts },
    { rules: packageJson.version, ourDomains: config.ourDomains },
  );
}

function mixedScriptWarning({ unicode, domain }: ReadDomain, speaker: Speaker): string {
  return speaker.commandLine('warning.mixed-script', { unicode, domain });
}
