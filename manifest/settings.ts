import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { errorCode, forTerminal, UsageError } from '../bot/usage-error.ts';
import type { CommandLinePath } from '../locales/say.ts';
import { parseDomain } from '../services/model/domain.ts';

/** What a package says that the template leaves open. */
export interface PackageSettings {
  readonly appId: string;
  /** Name of the people who answer for the app here. */
  readonly developer: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  /** Version of the app where it is not that of the product. */
  readonly version: string | undefined;
  /** Public name of the server; not part of the package, Teams learns it from the registration. */
  readonly host: string | undefined;
}

/** Options that may also stand in the settings file, under the same names. */
export const settingNames = [
  'app-id',
  'host',
  'developer',
  'website',
  'privacy',
  'terms',
  'app-version',
] as const;
type Name = (typeof settingNames)[number];
type Given = Readonly<Partial<Record<Name, string>>>;

interface Rule {
  readonly expected: Extract<CommandLinePath, `package.expected.${string}`>;
  readonly isRight: (value: string) => boolean;
}

const address: Rule = { expected: 'package.expected.address', isRight: isPublicAddress };
const rules: Readonly<Record<Name, Rule>> = {
  'app-id': { expected: 'package.expected.appId', isRight: isAppId },
  host: { expected: 'package.expected.host', isRight: isPublicHost },
  developer: { expected: 'package.expected.developer', isRight: isDeveloper },
  website: address,
  privacy: address,
  terms: address,
  'app-version': { expected: 'package.expected.version', isRight: isVersion },
};

/** The host is only told back as the endpoint, and the version is that of the product. */
const optional: ReadonlySet<Name> = new Set(['host', 'app-version']);

/** Largest settings file that is read. */
const mostFileBytes = 65_536;

const fileSchema = z.strictObject({
  'app-id': z.string().optional(),
  host: z.string().optional(),
  developer: z.string().optional(),
  website: z.string().optional(),
  privacy: z.string().optional(),
  terms: z.string().optional(),
  'app-version': z.string().optional(),
});

/** Checks what was given, `undefined` for what was not. Throws one UsageError that names every mistake. */
export function readSettings(given: Given): PackageSettings {
  const mistakes = settingNames.flatMap((name) => mistakeIn(name, given[name]));
  if (mistakes.length > 0) {
    throw new UsageError('package.missing', (speaker) =>
      mistakes
        .map(({ name, expected, value }) => {
          const option = `--${name}`;
          const words = speaker.commandLine(expected);
          return value === undefined
            ? speaker.commandLine('package.missing', { option, expected: words })
            : speaker.commandLine('error.bad-option', { option, expected: words, value });
        })
        .join(speaker.locale === 'en' ? ' ' : ''),
    );
  }
  const { developer = '', website = '', privacy = '', terms = '', host } = given;
  const appId = (given['app-id'] ?? '').toLowerCase();
  const version = given['app-version'];
  return { appId, developer, website, privacy, terms, version, host: host?.toLowerCase() };
}

interface Mistake {
  readonly name: Name;
  readonly expected: Rule['expected'];
  /** As it was given, fit for a terminal. */
  readonly value: string | undefined;
}

function mistakeIn(name: Name, value: string | undefined): readonly Mistake[] {
  const { expected, isRight } = rules[name];
  if (value === undefined) return optional.has(name) ? [] : [{ name, expected, value }];
  return isRight(value) ? [] : [{ name, expected, value: forTerminal(value) }];
}

/** Reads a settings file; throws a UsageError when it is none. */
export function readSettingsFile(file: string): Given {
  const about = { file: forTerminal(file) };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError('error.unreadable-file', (speaker) =>
      speaker.commandLine('error.unreadable-file', { ...about, code }),
    );
  }
  const read = text.length > mostFileBytes ? undefined : fileSchema.safeParse(parseJson(text)).data;
  if (read !== undefined) return Object.fromEntries(Object.entries(read));
  throw new UsageError('package.settings-wrong', (speaker) =>
    speaker.commandLine('package.settings-wrong', { ...about, names: settingNames.join(', ') }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    // What is no JSON fits no schema either.
    return undefined;
  }
}

/** Not an example: ids of examples begin with one digit eight times over. */
function isAppId(value: string): boolean {
  return /^(?!(?<digit>[\da-f])\k<digit>{7})[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(
    value,
  );
}

/** A complete name that the Internet can know, without scheme, port and path. */
function isPublicHost(value: string): boolean {
  if (!/^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+$/iu.test(value)) return false;
  if (/(?:^|\.)(?:example|test|example\.(?:com|net|org))$/iu.test(value)) return false;
  const read = parseDomain(value);
  return read.ok && read.domain === value.toLowerCase();
}

function isPublicAddress(value: string): boolean {
  if (value.length > 2_048 || /[\s<>{}$]/u.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && isPublicHost(url.hostname);
}

/** At most as long as the schema allows, and no placeholder. */
function isDeveloper(value: string): boolean {
  return value.length <= 32 && /^[^\p{C}<>{}$]*[\p{L}\p{N}][^\p{C}<>{}$]*$/u.test(value);
}

function isVersion(value: string): boolean {
  return /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/u.test(value);
}
