import packageJson from '../../package.json' with { type: 'json' };
import { renderDifference } from '../../locales/difference-text.ts';
import { renderReport } from '../../locales/report-text.ts';
import type { Speaker } from '../../locales/say.ts';
import { diagnose } from '../../services/diagnose.ts';
import { brokenEndingOf, type BrokenName } from '../../dialogs/understanding/broken-names.ts';
import { parseDomain, type ReadDomain } from '../../services/model/domain.ts';
import type { PastedPart } from '../../services/model/pasted.ts';
import type { Report } from '../../services/model/report.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { ownDomainIn } from '../../services/settings/own-domain.ts';
import {
  last,
  onlyDomain,
  ourDomain,
  personOf,
  platformOf,
  timeZoneOf,
} from '../check-arguments.ts';
import { judgeAgain, type Judged } from '../judge-again.ts';
import { engineOptions, openEngine } from '../open-engine.ts';
import { readPasteFiles } from '../paste-files.ts';
import { parseOptions, type OptionKind, type ParsedArguments } from '../options.ts';
import { audienceOf, writeReportFiles, writeText } from '../report-files.ts';
import { savedWithVerdict } from '../saved-verdict.ts';
import type { CommandContext } from './context.ts';

/** What `check` takes. */
export const checkOptions: Readonly<Record<string, OptionKind>> = {
  ...engineOptions,
  locale: 'value',
  json: 'flag',
  save: 'value',
  facts: 'list',
  tz: 'value',
  person: 'value',
  html: 'value',
  markdown: 'value',
  for: 'value',
  paste: 'list',
  'paste-servers': 'list',
  'paste-tenant': 'list',
};

/** `fedbot check`: asks about one domain, prints the report, gives the exit code (`exitCodeOf`). */
export async function check(argv: readonly string[], context: CommandContext): Promise<number> {
  const { print, speaker, width } = context;
  const parsed = parseOptions(argv, checkOptions);
  const timeZone = timeZoneOf(parsed, context.timeZone);
  const audience = audienceOf(parsed);
  const isReplay = parsed.values.has('facts');
  const { report, compared }: Judged = isReplay
    ? await judgeAgain(parsed, context)
    : { report: await askNetwork(parsed, context) };
  const options = { locale: speaker.locale, timeZone, width, replay: isReplay };
  if (parsed.flags.has('json')) print(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const { their } = report.question;
    if (compared !== undefined) print(`${renderDifference(compared, { ...options, their })}\n`);
    print(renderReport(report, options));
  }
  const save = last(parsed, 'save');
  if (save !== undefined) writeText(save, `${JSON.stringify(savedWithVerdict(report), null, 2)}\n`);
  writeReportFiles(parsed, report, { ...options, audience });
  return exitCodeOf(report);
}

async function askNetwork(parsed: ParsedArguments, context: CommandContext): Promise<Report> {
  const { config, speaker, warn } = context;
  const their = onlyDomain(parsed);
  const named = ourDomain(parsed, config);
  const pasted = await readPasteFiles(
    parsed,
    {
      our: named?.domain,
      alsoOurs: config.ourDomains,
      their: their.domain,
      platform: platformOf(parsed) ?? config.platform,
    },
    context,
  );
  const our = named ?? learnDomain(pasted, their, context);
  for (const read of [their, our]) {
    if (read?.mixedScript === true) warn(mixedScriptWarning(read, speaker));
    const broken = read === undefined ? undefined : brokenEndingOf(read.domain);
    // It was typed, so it is looked at all the same: the finding shows that there is no such name.
    if (broken !== undefined) warn(brokenEndingWarning(broken, speaker));
  }
  const ours = [...(our === undefined ? [] : [our.domain]), ...config.ourDomains];
  const person = personOf(parsed, their.domain, [...new Set(ours)]);
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

/** Our domain as pasted settings tell it, when nobody has named it; said beside the report. */
function learnDomain(
  pasted: readonly PastedPart[],
  their: ReadDomain,
  { speaker, warn }: CommandContext,
): ReadDomain | undefined {
  const learnt = pasted.map(({ facts }) => ownDomainIn(facts)).find((one) => one !== undefined);
  const read = learnt === undefined ? undefined : parseDomain(learnt.domain);
  if (learnt === undefined || read?.ok !== true || read.domain === their.domain) return undefined;
  const what = speaker.pasted(`fact.${learnt.fact}`);
  warn(speaker.pasted('file.learnt', { what, domain: read.domain }));
  return read;
}

function brokenEndingWarning({ typed, meant }: BrokenName, speaker: Speaker): string {
  return speaker.commandLine('warning.ending', { typed, domain: meant });
}

function mixedScriptWarning({ unicode, domain }: ReadDomain, speaker: Speaker): string {
  return speaker.commandLine('warning.mixed-script', { unicode, domain });
}
