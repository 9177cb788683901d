import { keyOf } from './item.ts';
import { knownCommands } from './kinds.ts';

/** A command line that was pasted with, or in front of, its output. */
export interface CommandLine {
  /** As its documentation writes it. */
  readonly name: string;
  readonly line: number;
  /** A prompt stood before it, so that nothing behind it means that nothing was printed. */
  readonly isPrompted: boolean;
  /** `-Identity`, or what follows the name. */
  readonly identity?: string | undefined;
  /** The output was chosen from: `-Identity`, `-Filter`, `| where`, `| select -First`. */
  readonly isFiltered: boolean;
  /** The output did not come to the screen: `| Export-Csv`, `$x = ...`. */
  readonly isElsewhere: boolean;
  /** `Format-Table -Wrap` in columns of equal width: what fills its column goes on in the next line. */
  readonly wraps: boolean;
  /** One property was unfolded: `(...).AllowedDomains`, `| select -ExpandProperty AllowedDomains`; by `keyOf`. */
  readonly member?: string | undefined;
  /** Properties that were chosen for the output, by `keyOf`, perhaps with `*`; left out where all of them, or some that nobody named. */
  readonly chosen?: readonly string[] | undefined;
  /** Parameters by lower-case name without the hyphen; a switch is ''. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The machine of the prompt, in a session to another one. */
  readonly machine?: string | undefined;
}

const powerShellPrompt =
  /^\s{0,8}(?:\[(?<written>\d[\d/.:\s-]{6,20}(?:\s?[AP]M)?)\]\s?)?(?:\[(?<machine>[\w.-]{1,253})\]:\s?)?(?:\[PS\]|PS)(?<path>\s?[^>\n]{0,260})>(?!>)\s?(?<command>.*)$/u;
const cmdPrompt = /^\s{0,8}[A-Za-z]:\\[^>\n]{0,260}>(?<command>.*)$/u;
const cmdlet =
  /(?<![\w-])(?:(?:Get|Test|Resolve)-[A-Za-z]{2,50}|(?<=^[\s$#%]{0,8})(?:nslookup|tnc))\b/iu;

/** A prompt that a line begins with. */
export interface Prompt {
  /** What was typed behind it. */
  readonly command: string;
  readonly machine?: string | undefined;
  /** The date and time that somebody had written in front of it, as printed. */
  readonly written?: string | undefined;
}

/** The prompt that a line begins with, and what was typed behind it. */
export function readPrompt(text: string): Prompt | undefined {
  const groups = (powerShellPrompt.exec(text) ?? cmdPrompt.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const { command = '', machine, written } = groups;
  return { command: command.trim(), machine, written };
}

/** Where a line names a command whose output is known, and how the documentation writes the name. */
export function findCommand(
  text: string,
): { readonly name: string; readonly index: number; readonly end: number } | undefined {
  const match = cmdlet.exec(text);
  if (match === null) return undefined;
  const name = knownCommands.get(match[0].trim().toLowerCase());
  return name === undefined
    ? undefined
    : { name, index: match.index, end: match.index + match[0].length };
}

interface Typed {
  readonly line: number;
  readonly isPrompted: boolean;
  readonly machine?: string | undefined;
}

/**
 * Reads what was typed: the commands whose output is known, in their order. Of more than one nothing but the objects tells where the
 * output of one ends.
 */
export function readCommandLine(typed: string, where: Typed): readonly CommandLine[] {
  return statementsOf(typed)
    .map((statement) => readStatement(statement, where))
    .filter((command) => command !== undefined);
}

/** Statements are parted by `;`, in newer shells also by `&&` and `||`. */
function statementsOf(typed: string): readonly string[] {
  const parts = partAt(typed, ';').flatMap((part) => partAt(part, '&&'));
  return parts.flatMap((part) => partAt(part, '||'));
}

function readStatement(typed: string, where: Typed): CommandLine | undefined {
  const found = findCommand(typed);
  if (found === undefined) return undefined;
  const [first = '', ...rest] = partAt(typed.slice(found.end), '|');
  const before = typed.slice(0, found.index);
  const { parameters, positional } = readParameters(first);
  const member = /^[^)\n]{0,400}\)\.(?<member>\w{1,100})/u.exec(first)?.groups?.member;
  const expanded = rest.map(expandedBy).find((name) => name !== undefined);
  const identity = parameters.get('identity') ?? parameters.get('name') ?? positional[0];
  return {
    name: found.name,
    ...where,
    identity,
    isFiltered:
      identity !== undefined ||
      ['filter', 'replicafqdn', 'resultsize', 'ldapfilter'].some((name) => parameters.has(name)) ||
      rest.some(chooses) ||
      before.includes('|'),
    isElsewhere:
      /(?:^|\s)\$[\w:]{1,60}\s*\+?=/u.test(before) ||
      rest.some((stage) =>
        /^\s*(?:Export|Out-(?:File|GridView|Null|Clipboard)|Set-Content|clip|Tee)\b/iu.test(stage),
      ) ||
      />\s*\S/u.test(withoutBlocks(typed.slice(found.end))),
    wraps: rest.some(
      (stage) =>
        /^\s*(?:ft|format-table)\s/iu.test(stage) &&
        /\s-wr?a?p?\b/iu.test(stage) &&
        !/\s-a[a-z]*/iu.test(stage),
    ),
    member: (member ?? expanded)?.toLowerCase(),
    chosen: rest.map(chosenBy).findLast((names) => names !== undefined),
    parameters,
  };
}

/** Parts statements at `;` and a pipeline at `|`, but not inside quotation marks and braces. */
function partAt(text: string, mark: ';' | '&&' | '||' | '|'): readonly string[] {
  const stages: string[] = [];
  let [from, depth, quote] = [0, 0, ''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    else if (text.startsWith(mark, at) && depth === 0) {
      stages.push(text.slice(from, at));
      from = at + mark.length;
      at = from - 1;
    }
  }
  return [...stages, text.slice(from)];
}

function readParameters(text: string): {
  readonly parameters: ReadonlyMap<string, string>;
  readonly positional: readonly string[];
} {
  const words =
    text.match(/"[^"\n]{0,400}"|'[^'\n]{0,400}'|\{[^}\n]{0,400}\}|[^\s;]{1,400}/gu) ?? [];
  const parameters = new Map<string, string>();
  const positional: string[] = [];
  let open: string | undefined;
  for (const word of words.slice(0, 60)) {
    const [, name, attached] =
      /^[-/](?<name>[A-Za-z]{1,60})(?:[:=](?<value>.*))?$/u.exec(word) ?? [];
    if (name !== undefined) {
      open = attached === undefined ? name.toLowerCase() : undefined;
      parameters.set(name.toLowerCase(), unquoted(attached ?? ''));
    } else if (open !== undefined) {
      parameters.set(open, unquoted(word));
      open = undefined;
    } else if (/^["'\w@]/u.test(word)) positional.push(unquoted(word));
  }
  return { parameters, positional };
}

function unquoted(word: string): string {
  return word.replace(/^["'(]{1,2}|["')]{1,2}$/gu, '');
}

function withoutBlocks(text: string): string {
  return text.replace(/\{[^}\n]{0,400}\}|"[^"\n]{0,400}"|'[^'\n]{0,400}'/gu, '');
}

const shapes =
  /^\s*(?:fl|ft|fw|format-(?:list|table|wide)|select|select-object|sort|sort-object|convertto-(?:json|csv|html|xml)|out-(?:string|default|host|file|gridview|null|clipboard)|export-\w{1,20}|clip|more|tee(?:-object)?|set-content)\b/iu;

/** True for a stage that may leave objects out, or print something else than them. */
function chooses(stage: string): boolean {
  if (stage.trim() === '') return false;
  if (!shapes.test(stage)) return true;
  return /\s-(?:first|last|skip|unique|index)\b/iu.test(stage);
}

/** The properties that a stage chooses by name: `fl Domain,ProxyFqdn`. Those that are computed have names that nobody knows. */
function chosenBy(stage: string): readonly string[] | undefined {
  const shape = /^\s*(?:fl|ft|format-(?:list|table)|select(?:-object)?)\s(?<rest>.*)$/iu.exec(stage)
    ?.groups?.rest;
  if (shape === undefined || shape.includes('{')) return undefined;
  const list = /^\s*(?:-prop\w{0,12}\s+)?(?<names>[\w*"'.\s,-]{1,1000})$/iu.exec(shape)?.groups
    ?.names;
  const names = (list ?? '')
    .replace(/\s-.*$/u, '')
    .split(',')
    .map((name) => keyOf(name.replace(/["']/gu, '').trim()))
    .filter((name) => /^[\w*.]{1,100}$/u.test(name));
  return names.length === 0 || names.includes('*') || shape.trimStart().startsWith('-')
    ? undefined
    : names;
}

function expandedBy(stage: string): string | undefined {
  if (!/^\s*select/iu.test(stage)) return undefined;
  return /\s-exp\w{0,12}\s+["']?(?<member>\w{1,100})/iu.exec(stage)?.groups?.member;
}
