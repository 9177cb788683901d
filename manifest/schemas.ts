import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import draft04 from 'ajv-draft-04';

/** The published schemas of a Teams app, from a package: no network is needed. */
type SchemaName = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

/** What is wrong with a manifest; empty when nothing is. */
export function mistakesInManifest(manifest: object): readonly string[] {
  return mistakesIn(manifest, 'MicrosoftTeams.schema.json');
}

/** What is wrong with a file of translated strings; empty when nothing is. */
export function mistakesInStrings(strings: object): readonly string[] {
  return mistakesIn(strings, 'MicrosoftTeams.Localization.schema.json');
}

/** The version of the schema stands in the file itself, as its `$schema`. */
function mistakesIn(document: object, name: SchemaName): readonly string[] {
  const version = versionOf(document);
  if (version === undefined) return ['/$schema names no released schema'];
  // Not strict and without the flag u: the schemas hold keywords and patterns that Ajv would refuse.
  const ajv = new draft04.default({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    logger: false,
  });
  const isRight = ajv.compile(readSchema(version, name));
  if (isRight(document)) return [];
  return (isRight.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function versionOf(document: object): string | undefined {
  const schema = '$schema' in document ? document.$schema : undefined;
  return typeof schema === 'string'
    ? /\/teams\/(?<version>v1\.\d{1,3})\/MicrosoftTeams\./u.exec(schema)?.groups?.version
    : undefined;
}

function readSchema(version: string, name: SchemaName): object {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('@microsoft/app-manifest/package.json'));
  const file = join(folder, 'build/json-schemas/teams', version, name);
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')) as object;
}
