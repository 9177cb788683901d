import { readFileSync, statSync } from 'node:fs';
import { parseDomain } from '../services/model/domain.ts';
import { savedFactsSchema, type SavedFacts } from '../services/model/report.ts';
import { errorCode, forTerminal, UsageError } from './usage-error.ts';

/** Facts of one question are some hundred kilobytes at the most; anything larger is something else. */
const largestMegabytes = 5;

/** Reads what `--save` wrote. Throws a UsageError for a file that cannot be read, is no JSON, or holds something else. */
export function readFactsFile(path: string): SavedFacts {
  const file = forTerminal(path);
  const text = readText(path, file);
  const parsed = savedFactsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throw refuseAt(parsed.error.issues[0]?.path ?? [], file);
  const { their, our } = parsed.data.question;
  if (!isDomain(their)) throw refuseAt(['question', 'their'], file);
  if (our !== undefined && !isDomain(our)) throw refuseAt(['question', 'our'], file);
  const unprintable = findUnprintable(parsed.data);
  if (unprintable !== undefined) throw refuseAt(unprintable, file);
  // The schema is built from the same table of facts as the type; absent facts were filled in as not asked.
  return parsed.data as unknown as SavedFacts;
}

function refuseAt(path: readonly PropertyKey[], file: string): UsageError {
  const where = forTerminal(path.map(String).join('.'));
  const values = { file, path: where === '' ? 'schema' : where };
  return new UsageError('error.facts-wrong', (speaker) =>
    speaker.commandLine('error.facts-wrong', values),
  );
}

/** Exactly as `parseDomain` writes it. */
function isDomain(text: string): boolean {
  const read = parseDomain(text);
  return read.ok && read.domain === text;
}

/**
 * Where a text holds what would act on a terminal: control characters, or marks that turn the reading direction. What is
 * gathered is cleaned before it becomes a fact; a file may come from a stranger, and its texts are printed.
 */
function findUnprintable(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string')
    return /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(value) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    const path = findUnprintable(part);
    if (path !== undefined) return [key, ...path];
  }
  return undefined;
}

function readText(path: string, file: string): string {
  try {
    if (statSync(path).size > largestMegabytes * 1_048_576) {
      throw new UsageError('error.file-too-large', (speaker) =>
        speaker.commandLine('error.file-too-large', { file, limit: largestMegabytes }),
      );
    }
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const values = { file, code: errorCode(error) };
    throw new UsageError('error.unreadable-file', (speaker) =>
      speaker.commandLine('error.unreadable-file', values),
    );
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError('error.facts-not-json', (speaker) =>
      speaker.commandLine('error.facts-not-json', { file }),
    );
  }
}
