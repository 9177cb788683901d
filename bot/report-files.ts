import { writeFileSync } from 'node:fs';
import { renderMarkdown } from '../locales/markdown.ts';
import {
  buildWholeReport,
  type Audience,
  type WholeReportOptions,
} from '../locales/whole-report.ts';
import type { Report } from '../services/model/report.ts';
import { last } from './check-arguments.ts';
import { renderHtml } from './document/html.ts';
import type { ParsedArguments } from './options.ts';
import { errorCode, forTerminal, refuseOption, UsageError } from './usage-error.ts';

/** Whom the files are for: `us` unless `--for` says otherwise. Throws a UsageError for a word that is none, or without a file. */
export function audienceOf(parsed: ParsedArguments): Audience {
  const given = last(parsed, 'for');
  if (given === undefined) return 'inside';
  if (last(parsed, 'html') === undefined && last(parsed, 'markdown') === undefined)
    throw new UsageError('error.for-alone', (speaker) => speaker.commandLine('error.for-alone'));
  if (given === 'us') return 'inside';
  if (given === 'partner') return 'outside';
  throw refuseOption('--for', 'audience', given);
}

/** Writes the whole report as a page (`--html`) and as Markdown (`--markdown`), each where it was asked for. */
export function writeReportFiles(
  parsed: ParsedArguments,
  report: Report,
  options: WholeReportOptions,
): void {
  const html = last(parsed, 'html');
  const markdown = last(parsed, 'markdown');
  if (html === undefined && markdown === undefined) return;
  const whole = buildWholeReport(report, options);
  if (html !== undefined) writeText(html, renderHtml(whole));
  if (markdown !== undefined) writeText(markdown, renderMarkdown(whole));
}

/** Writes a file, in place of what stood there. Throws a UsageError when that is not possible. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const values = { file: forTerminal(file), code: errorCode(error) };
    throw new UsageError('error.unwritable-file', (speaker) =>
      speaker.commandLine('error.unwritable-file', values),
    );
  }
}
