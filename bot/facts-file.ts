import { readFileSync, statSync } from 'node:fs';
import { savedFactsSchema, type SavedFacts } from '../services/model/report.ts';
import { errorCode, forTerminal, UsageError } from './usage-error.ts';

/** Facts of one question are some hundred kilobytes at the most; anything larger is something else. */
const largestMegabytes = 5;

/** Reads what `--save` wrote. Throws a UsageError for a file that cannot be read, is no JSON, or holds something else. */
export function readFactsFile(path: string): SavedFacts {
  const file = forTerminal(path);
  const text = readText(path, file);
  const parsed = savedFactsSchema.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = forTerminal(issue?.path.map(String).join('.') ?? '');
    const values = { file, path: where === '' ? 'schema' : where };
    throw new UsageError('error.facts-wrong', (speaker) =>
      speaker.commandLine('error.facts-wrong', values),
    );
  }
  // The schema is built from the same table of facts as the type; absent facts were filled in as not asked.
  return parsed.data as unknown as SavedFacts;
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
