import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { renderReport } from '../../locales/report-text.ts';
import type { Speaker } from '../../locales/say.ts';
import { parseServer, systemResolvers } from '../../services/dns/system-resolvers.ts';
import { diagnose, savedFactsOf } from '../../services/diagnose.ts';
import { parseDomain, type ReadDomain } from '../../services/model/domain.ts';
import { platformSchema, type Platform, type Report } from '../../services/model/report.ts';
import { parseNetwork } from '../../services/probe/address-guard.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { exitCodeOf } from '../../services/reasoning/exit-code.ts';
import { defaultControlHosts, type Config } from '../config.ts';
import { createEngine } from '../engine.ts';
import { parseOptions, type OptionKind, type ParsedArguments } from '../options.ts';
import { readFactsFile } from '../facts-file.ts';
import { errorCode, forTerminal, refuseOption, UsageError } from '../usage-error.ts';
import type { CommandContext } from './context.ts';

const table: Readonly<Record<string, OptionKind>> = {
  our: 'value',
  platform: 'value',
  locale: 'value',
  json: 'flag',
  resolver: 'list',
  'allow-net': 'list',
  ca: 'list',
  'no-control': 'flag',
  save: 'value',
  facts: 'value',
  tz: 'value',
  person: 'later',
  paste: 'later',
  html: 'later',
};

/** `fedbot check`: asks about one domain, prints the report, gives the exit code of DESIGN.md, section 6. */
export async function check(argv: readonly string[], context: CommandContext): Promise<number> {
  const { config, print, speaker } = context;
  const parsed = parseOptions(argv, table);
  const timeZone = timeZoneOf(parsed, context.timeZone);
  const platform = platformOf(parsed) ?? config.platform;
  const factsFile = last(parsed, 'facts');
  const report =
    factsFile === undefined
      ? await askNetwork(parsed, config, platform, context)
      : judgeAgain(factsFile, parsed, config, platform);
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
  config: Config,
  platform: Platform | undefined,
  { speaker, warn }: CommandContext,
): Promise<Report> {
  const their = onlyDomain(parsed);
  const our = ourDomain(parsed, config);
  const allowNet = [...config.allowNet, ...networksOf(parsed)];
  const controlHosts = parsed.flags.has('no-control') ? [] : config.controlHosts;
  const extraCas = [...config.trustedCa, ...(parsed.values.get('ca') ?? [])].map(readCertificates);
  const resolvers = resolversOf(parsed, config);
  for (const read of [their, our])
    if (read?.mixedScript === true) warn(mixedScriptWarning(read, speaker));
  const engine = createEngine({
    resolvers,
    allowNet,
    extraCas,
    controlName: config.controlHosts[0] ?? defaultControlHosts[0] ?? '',
  });
  try {
    const request = { their, our, platform, controlHosts, allowNet };
    return await diagnose(request, engine.tools, {
      rules: packageJson.version,
      ourDomains: config.ourDomains,
    });
  } finally {
    engine.close();
  }
}

/** The same reasoning on kept facts; the platform may be another one, to see what that would change. */
function judgeAgain(
  file: string,
  parsed: ParsedArguments,
  config: Config,
  platform: Platform | undefined,
): Report {
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
  const question = { ...saved.question, ...(platform !== undefined && { platform }) };
  return conclude(
    { ...saved, question },
    { rules: packageJson.version, ourDomains: config.ourDomains },
  );
}

function last({ values }: ParsedArguments, name: string): string | undefined {
  return values.get(name)?.at(-1);
}

function onlyDomain({ words }: ParsedArguments): ReadDomain {
  const [first, ...others] = words;
  if (first === undefined)
    throw new UsageError('error.no-domain', (speaker) => speaker.commandLine('error.no-domain'));
  if (others.length > 0) {
    throw new UsageError('error.too-many-domains', (speaker) =>
      speaker.commandLine('error.too-many-domains', { count: words.length }),
    );
  }
  return requireDomain(first);
}

function requireDomain(text: string): ReadDomain {
  const read = parseDomain(text);
  if (read.ok) return read;
  const { why, typed } = read;
  throw new UsageError('domain.empty', (speaker) =>
    why === 'empty' || why === 'too-long' || why === 'control-characters'
      ? speaker.commandLine(`domain.${why}`)
      : speaker.commandLine(`domain.${why}`, { typed }),
  );
}

function ourDomain(parsed: ParsedArguments, { ourDomains }: Config): ReadDomain | undefined {
  const typed = last(parsed, 'our') ?? ourDomains[0];
  return typed === undefined ? undefined : requireDomain(typed);
}

function platformOf(parsed: ParsedArguments): Platform | undefined {
  const typed = last(parsed, 'platform');
  if (typed === undefined) return undefined;
  const { data } = platformSchema.safeParse(typed);
  if (data === undefined) throw refuseOption('--platform', 'platform', typed);
  return data;
}

function networksOf({ values }: ParsedArguments): readonly string[] {
  const typed = values.get('allow-net') ?? [];
  const wrong = typed.find((net) => parseNetwork(net) === undefined);
  if (wrong !== undefined) throw refuseOption('--allow-net', 'network', wrong);
  return typed;
}

function resolversOf({ values }: ParsedArguments, config: Config): readonly string[] {
  const typed = values.get('resolver');
  if (typed === undefined) {
    const servers = config.resolvers.length > 0 ? config.resolvers : systemResolvers();
    if (servers.length > 0) return servers;
    throw new UsageError('error.no-resolver', (speaker) =>
      speaker.commandLine('error.no-resolver'),
    );
  }
  return typed.map((text) => {
    const server = parseServer(text);
    if (server === undefined) throw refuseOption('--resolver', 'resolver', text);
    return server;
  });
}

function timeZoneOf(parsed: ParsedArguments, fallback: string): string {
  const typed = last(parsed, 'tz');
  if (typed === undefined) return fallback;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    throw refuseOption('--tz', 'zone', typed);
  }
}

function readCertificates(file: string): string {
  const name = forTerminal(file);
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    const values = { file: name, code: errorCode(error) };
    throw new UsageError('error.unreadable-file', (speaker) =>
      speaker.commandLine('error.unreadable-file', values),
    );
  }
  try {
    new X509Certificate(pem);
    return pem;
  } catch {
    throw new UsageError('error.no-certificate', (speaker) =>
      speaker.commandLine('error.no-certificate', { file: name }),
    );
  }
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
