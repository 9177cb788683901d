import { findCommand, readPrompt } from './commands.ts';
import { readDelimitedHeader } from './delimited-format.ts';
import { isErrorDetail } from './sentences.ts';

/** Whatever PowerShell and other programs print of settings in one line has one of these. */
const signsOfOutput = /[:：=＝{}<>|"“”„\t\\/[\]#$*_`~…]|\S {2,}\S|[a-z]-[a-z]|\.\.\./iu;

/**
 * Whether a line is words alone, as people write them: most messages are. Such a line holds no settings, and reading it in every
 * format that there is would find none. An empty line, a command, a header and what PowerShell prints below a complaint are not words.
 */
export function isSpoken(line: string): boolean {
  if (line.trim() === '' || signsOfOutput.test(line)) return false;
  if (isErrorDetail(line) || findCommand(line) !== undefined) return false;
  return readPrompt(line) === undefined && readDelimitedHeader(line) === undefined;
}
