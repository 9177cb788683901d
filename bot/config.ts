import { existsSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { parseServer } from '../services/dns/system-resolvers.ts';
import { parseDomain, type Domain } from '../services/model/domain.ts';
import { platformSchema, type Platform } from '../services/model/report.ts';
import { parseNetwork } from '../services/probe/address-guard.ts';
import type { Speaker } from '../locales/say.ts';
import { readSettings, type FrameworkSettings } from './framework/settings.ts';
import { forTerminal, UsageError } from './usage-error.ts';

/** What the environment sets. Every variable is described in README.md. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** DNS servers as `address:port`; empty: the machine's own. */
  readonly resolvers: readonly string[];
  /** Networks that may be connected to although they are not public. */
  readonly allowNet: readonly string[];
  /** Hosts for the control; empty switches it off. */
  readonly controlHosts: readonly string[];
  /** Files with root certificates, PEM. */
  readonly trustedCa: readonly string[];
  readonly ourDomains: readonly Domain[];
  readonly platform: Platform | undefined;
  /** How the bot is registered with the Bot Framework. */
  readonly framework: FrameworkSettings;
  /** Ids of the organisations that may talk to the bot; empty: all. */
  readonly allowedTenants: readonly string[];
  /** The page is served to this machine. */
  readonly localPage: boolean;
  /** Directory in which the server keeps conversations; created when it is missing. */
  readonly dataDir: string;
  /** Folders with a clone of the documentation; whether they exist is seen when they are read. */
  readonly docsDirs: readonly string[];
  /** Domains stand in the log as they are, not hashed. */
  readonly logsDomains: boolean;
}

const defaultPort = 3978;
const defaultHost = '127.0.0.1';
/** In the directory that the server is started in, which is the project's for `npm start`. */
const defaultDataDir = 'data';
/** Where federation with Microsoft 365 answers; see ARCHITECTURE.md, "A control probe". */
export const defaultControlHosts = ['sipfed.online.lync.com'];

type Environment = Readonly<Record<string, string | undefined>>;
type Expected =
  | 'files'
  | 'directory'
  | 'port'
  | 'address'
  | 'resolver'
  | 'network'
  | 'hosts'
  | 'domains'
  | 'platform'
  | 'yesOrNo'
  | 'guids'
  | `registration.${'missing' | 'unexpected' | 'not-a-guid' | 'type' | 'service'}`;

interface Mistake {
  readonly name: string;
  readonly expected: Expected;
  readonly value: string;
}

/** Reads the environment. Throws one UsageError that names every mistake. */
export function readConfig(environment: Environment): Config {
  const mistakes: Mistake[] = [];
  const read = <T>(
    name: string,
    expected: Expected,
    fallback: T,
    parse: (text: string) => T | undefined,
  ): T => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return fallback;
    const value = parse(text);
    if (value === undefined) mistakes.push({ name, expected, value: forTerminal(text) });
    return value ?? fallback;
  };
  const framework = readRegistration(environment, mistakes);
  const config: Config = {
    port: read('PORT', 'port', defaultPort, parsePort),
    host: read('HOST', 'address', defaultHost, (text) =>
      isIP(text) === 0 && text !== 'localhost' ? undefined : text,
    ),
    resolvers: read('DNS_RESOLVERS', 'resolver', [], (text) => eachOf(text, parseServer)),
    allowNet: read('PROBE_ALLOW', 'network', [], (text) =>
      eachOf(text, (net) => (parseNetwork(net) === undefined ? undefined : net)),
    ),
    controlHosts:
      environment.CONTROL_HOSTS?.trim() === ''
        ? []
        : read('CONTROL_HOSTS', 'hosts', defaultControlHosts, parseHosts),
    trustedCa: read('TRUSTED_CA', 'files', [], (text) =>
      eachOf(text, (file) => (existsSync(file) ? file : undefined)),
    ),
    ourDomains: read('OUR_DOMAINS', 'domains', [], parseHosts),
    platform: read<Platform | undefined>(
      'OUR_PLATFORM',
      'platform',
      undefined,
      (text) => platformSchema.safeParse(text).data,
    ),
    framework,
    // A reverse proxy on this machine may look like this machine, so a bot that others reach has no page unless it is asked for.
    localPage: read('LOCAL_PAGE', 'yesOrNo', framework.kind === 'anonymous', parseYesOrNo),
    allowedTenants: read('ALLOWED_TENANTS', 'guids', [], (text) => eachOf(text, parseGuid)),
    dataDir: read('DATA_DIR', 'directory', defaultDataDir, parseDirectory),
    docsDirs: read('DOCS_DIR', 'directory', [], (text) =>
      eachOf(text, (folder) => (folder === '' || folder.includes('\0') ? undefined : folder)),
    ),
    logsDomains: read('LOG_DOMAINS', 'yesOrNo', false, parseYesOrNo),
  };
  if (mistakes.length > 0) throw allMistakes(mistakes);
  return config;
}

/** The variables of the SDK; their rules stand in `framework/settings.ts`. */
function readRegistration(environment: Environment, mistakes: Mistake[]): FrameworkSettings {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } =
    environment;
  const { ChannelService } = environment;
  const read = readSettings({
    MicrosoftAppId,
    MicrosoftAppPassword,
    MicrosoftAppType,
    MicrosoftAppTenantId,
    ChannelService,
  });
  if (read.ok) return read.settings;
  for (const { name, code, value = '' } of read.mistakes) {
    const kind = code !== 'unknown' ? code : name === 'ChannelService' ? 'service' : 'type';
    mistakes.push({ name, expected: `registration.${kind}`, value: forTerminal(value) });
  }
  return { kind: 'anonymous' };
}

function parseGuid(text: string): string | undefined {
  const guid = text.toLowerCase();
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(guid) ? guid : undefined;
}

/** One that exists, or a place for one; whether it can be written to is seen when it is opened. */
function parseDirectory(text: string): string | undefined {
  if (text.includes('\0')) return undefined;
  const found = statSync(text, { throwIfNoEntry: false });
  return found === undefined || found.isDirectory() ? text : undefined;
}

function parseYesOrNo(text: string): boolean | undefined {
  return text === 'yes' ? true : text === 'no' ? false : undefined;
}

function allMistakes(mistakes: readonly Mistake[]): UsageError {
  const sentence = (speaker: Speaker, { name, expected, value }: Mistake) =>
    speaker.commandLine('error.bad-setting', {
      name,
      expected: speaker.commandLine(`expected.${expected}`),
      value,
    });
  return new UsageError('error.bad-setting', (speaker) =>
    mistakes.map((mistake) => sentence(speaker, mistake)).join(' '),
  );
}

function parsePort(text: string): number | undefined {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** Every part of a list parted by commas; undefined when one of them is wrong. */
function eachOf<T>(text: string, parse: (part: string) => T | undefined): T[] | undefined {
  const parsed = text.split(',').map((part) => parse(part.trim()));
  return parsed.some((one) => one === undefined)
    ? undefined
    : parsed.filter((one) => one !== undefined);
}

function parseHosts(text: string): Domain[] | undefined {
  return eachOf(text, (part) => {
    const read = parseDomain(part);
    return read.ok ? read.domain : undefined;
  });
}
