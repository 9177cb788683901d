import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { mistakesInManifest, mistakesInStrings } from './schemas.ts';
import type { PackageSettings } from './settings.ts';

/** Files of the package, in the order they are packed. */
const packed = ['manifest.json', 'zh-tw.json', 'color.png', 'outline.png'] as const;

/**
 * Builds the app package that is uploaded to Teams. The same settings and version give the same bytes, whenever and
 * wherever it is built. Throws when the result does not fit the published schemas; that would be a fault of the template.
 */
export function buildPackage(settings: PackageSettings, version: string): Uint8Array {
  const strings = readJson('zh-tw.json');
  const manifest = fill(readJson('manifest.json'), { ...settings, version });
  const mistakes = [...mistakesInManifest(manifest), ...mistakesInStrings(strings)];
  if (mistakes.length > 0) throw new Error(`The app package is not valid: ${mistakes.join('; ')}`);
  const contents: Readonly<Record<(typeof packed)[number], Uint8Array>> = {
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'zh-tw.json': Buffer.from(`${JSON.stringify(strings, undefined, 2)}\n`),
    'color.png': readOwn('color.png'),
    'outline.png': readOwn('outline.png'),
  };
  // A date of its own would make every package different; a zip file keeps local time, so this one is local, too.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(packed.map((name) => [name, [contents[name], { mtime, level: 9 }]])),
  );
}

/** Puts the values in place of `{{name}}`, wherever it stands in the template. */
function fill(template: object, values: Readonly<Record<string, string | undefined>>): object {
  const filled = JSON.stringify(template).replace(
    /\{\{(?<name>\w+)\}\}/gu,
    (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`Nothing to put in place of ${placeholder}`);
      return JSON.stringify(value).slice(1, -1);
    },
  );
  return JSON.parse(filled) as object;
}

function readJson(name: string): object {
  return JSON.parse(readOwn(name).toString('utf8')) as object;
}

function readOwn(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}
