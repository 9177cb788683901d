import { beginsClixml, readClixml } from './clixml-format.ts';
import { readCertutil } from './certutil.ts';
import { findCommand, readCommandLine, readPrompt } from './commands.ts';
import { readDelimited, readDelimitedHeader } from './delimited-format.ts';
import { beginsJson, readJson } from './json-format.ts';
import { longestInlineList } from './limits.ts';
import type { Line } from './lines.ts';
import {
  hasNoRoomBeside,
  openObject,
  partInline,
  readProperty,
  takeContinuation,
  takeProperty,
} from './list-format.ts';
import { withoutHalf } from './half-values.ts';
import { keyOf } from './item.ts';
import { beginsKnownProperty } from './kinds.ts';
import { beginsDns, openDns, takeDnsLine } from './nslookup.ts';
import { readError, readSentence } from './sentences.ts';
import { readHeaderLines, readRow, type TableColumns } from './table-format.ts';
import {
  addItem,
  beginRun,
  endsInRow,
  finishBlock,
  finishObject,
  noteCutOff,
  skipLine,
  tearLastRow,
  type Step,
  type Walk,
} from './walk.ts';
import { readWrapped } from './wrapped-table.ts';

const readBlank: Step = (walk, { text }) => {
  if (text.trim() !== '') return false;
  if (walk.object !== undefined) walk.object.isInterrupted = true;
  walk.table = undefined;
  walk.at += 1;
  return true;
};

/** A prompt, with what was typed over several lines. */
const readPromptLine: Step = (walk, line) => {
  const prompt = readPrompt(line.text);
  if (prompt === undefined) return false;
  walk.lastPrompt = line.number;
  let typed = prompt.command;
  walk.at += 1;
  for (let next = walk.lines[walk.at]; next !== undefined; next = walk.lines[walk.at]) {
    const isOpen = /[|`,{]\s*$/u.test(typed);
    const isContinued = /^\s{0,8}>>/u.test(next.text);
    if (typed.length > 4_000 || (!isContinued && !(isOpen && next.text.trim() !== ''))) break;
    typed = `${typed.replace(/`\s*$/u, '')} ${next.text.replace(/^\s{0,8}>>\s?/u, '')}`;
    walk.at += 1;
  }
  finishBlock(walk);
  walk.run = undefined;
  walk.listing += 1;
  const command = readCommandLine(typed, {
    line: line.number,
    isPrompted: true,
    machine: prompt.machine,
  });
  if (command !== undefined) beginRun(walk, command);
  if (command?.name === 'nslookup') walk.dns = openDns(command);
  return true;
};

const readMarkup: Step = (walk, line) => {
  const next = walk.lines[walk.at + 1]?.text ?? '';
  if (beginsClixml(line.text)) {
    finishBlock(walk);
    const { objects, end, isCutOff } = readClixml(walk.lines, walk.at);
    walk.at = end;
    takeObjects(walk, objects, isCutOff);
    return true;
  }
  if (walk.object?.isInterrupted === false || !beginsJson(line.text, next)) return false;
  const listing = readJson(walk.joined, walk.starts[walk.at] ?? 0, line.number);
  if (listing === undefined) {
    // An object that cannot be read is one that the listing lacks.
    if (walk.run !== undefined) walk.run.isCutOff = true;
    return false;
  }
  finishBlock(walk);
  takeObjects(walk, listing.objects, listing.isCutOff);
  walk.at += listing.lastLine - line.number + 1;
  return true;
};

function takeObjects(
  walk: Walk,
  objects: ReturnType<typeof readClixml>['objects'],
  isCutOff: boolean,
): void {
  walk.listing += 1;
  for (const { fields, from, to } of objects) addItem(walk, fields, from, to);
  if (isCutOff) noteCutOff(walk, walk.lines.at(-1)?.number ?? 1);
}

const readTable: Step = (walk, line) => {
  const header = readHeaderLines(walk.lines, walk.at);
  if (header !== undefined) {
    finishBlock(walk);
    walk.table = header.columns;
    walk.at += header.height;
    takeWrapped(walk, header.columns);
    return true;
  }
  if (walk.table === undefined) return false;
  const row = readRow(line, walk.table);
  if (row === undefined) {
    if (mayBeWrapped(walk, line)) tearLastRow(walk);
    return false;
  }
  const fields = row.cells.map((cell) => ({ ...cell, line: row.line }));
  addItem(walk, walk.folder === undefined ? fields : [...fields, walk.folder], row.line, row.line);
  walk.at += 1;
  return true;
};

/** Commands that print one object when they are asked for one person. */
const ofOnePerson: ReadonlySet<string> = new Set([
  'Get-CsUser',
  'Get-CsAdUser',
  'Get-CsOnlineUser',
  'Get-CsEffectivePolicy',
]);

/** A line under a row that did not find room beside it: a mail broke the row there. */
function mayBeWrapped(walk: Walk, line: Line): boolean {
  const above = walk.lines[walk.at - 1];
  return (
    above !== undefined &&
    walk.items.at(-1)?.toLine === above.number &&
    hasNoRoomBeside(above.text.length, line.text)
  );
}

/** Takes the rows of a table whose cells go over several lines; they end before anything else that stands in columns. */
function takeWrapped(walk: Walk, columns: TableColumns): void {
  const { name = '', identity = '*', wraps = false } = walk.run?.command ?? {};
  const isOne = ofOnePerson.has(name) && !/[*?]/u.test(identity);
  const wrapped = readWrapped(walk.lines, walk.at, columns, { isOne, wraps });
  if (wrapped === undefined) return;
  for (const { line, toLine, cells, isUnsure } of wrapped.rows) {
    const fields = cells.map((cell) => ({ ...cell, line }));
    addItem(walk, walk.folder === undefined ? fields : [...fields, walk.folder], line, toLine);
    if (isUnsure) noteCutOff(walk, line);
  }
  walk.at = wrapped.end;
}

const readDns: Step = (walk, line) => {
  const next = walk.lines[walk.at + 1]?.text ?? '';
  if (walk.dns === undefined) {
    if (!beginsDns(line.text, next)) return false;
    finishBlock(walk);
    walk.dns = { server: null, type: 'A' };
  }
  if (!takeDnsLine(walk.dns, line, walk.views)) return false;
  if (walk.run !== undefined) walk.run.others += 1;
  walk.at += 1;
  return true;
};

const readColumns: Step = (walk, line) => {
  if (/^#TYPE\s/u.test(line.text)) {
    walk.at += 1;
    return true;
  }
  const header = readDelimitedHeader(line.text);
  const isRest = walk.lines[walk.at - 1]?.text.includes('","') === true;
  if (header === undefined || isRest) return false;
  finishBlock(walk);
  walk.listing += 1;
  const { rows, end, isCutOff } = readDelimited(
    walk.lines,
    walk.at + 1,
    header.names,
    header.delimiter,
  );
  for (const { fields, from, to } of rows) addItem(walk, fields, from, to);
  if (isCutOff) noteCutOff(walk, walk.lines[end]?.number ?? line.number);
  walk.at = end;
  return true;
};

/** A cmdlet that somebody names in a line of its own or in a sentence, perhaps with its output on the same line. */
const readMention: Step = (walk, line) => {
  if (line.text.length > longestInlineList || readProperty(line.text) !== undefined) return false;
  const found = findCommand(line.text);
  if (found === undefined) return false;
  const rest = line.text.slice(found.end);
  const at =
    partInline(rest).length > 1
      ? rest.search(/[A-Za-z]\w{2,60}\s{0,80}[:：]/u)
      : rest.search(/(?<=[:：]\s{0,3})[A-Za-z]\w{2,60}\s{0,80}[:：]\s/u);
  const settings = at < 0 ? '' : rest.slice(at);
  const typed = line.text.slice(found.index, settings === '' ? undefined : found.end);
  const isAlone = /^\s{0,8}[($]?\s?$/u.test(line.text.slice(0, found.index));
  const command = readCommandLine(isAlone ? line.text : typed, {
    line: line.number,
    isPrompted: false,
  });
  if (command === undefined) return false;
  // A line stands behind the command before it, perhaps a complaint that names it: what that lists is not known to be empty.
  if (walk.run !== undefined) walk.run.others += 1;
  beginRun(walk, command);
  if (command.name === 'nslookup') walk.dns = openDns(command);
  if (settings !== '') takeSettings(walk, { number: line.number, text: settings });
  walk.at += 1;
  return true;
};

const readSettings: Step = (walk, line) => {
  if (walk.object !== undefined && takeContinuation(walk.object, line, 'indented')) {
    walk.at += 1;
    return true;
  }
  const isTaken = takeSettings(walk, line);
  if (!isTaken && isBegunName(walk, line)) return false;
  if (!isTaken && !(walk.object !== undefined && takeContinuation(walk.object, line, 'broken')))
    return false;
  walk.at += 1;
  return true;
};

function takeSettings(walk: Walk, line: Line): boolean {
  const parts = partInline(line.text);
  let taken = 0;
  for (const text of parts) {
    const part = { number: line.number, text };
    const found = readProperty(text, walk.object?.open?.column);
    if (found === undefined) continue;
    taken += 1;
    if (walk.object !== undefined && takeProperty(walk.object, part, found)) continue;
    finishObject(walk);
    walk.table = undefined;
    walk.object = openObject(part, walk.width);
    takeProperty(walk.object, part, found);
  }
  return taken > 0;
}

/** The ways to read a line, the surest first. */
const steps: readonly Step[] = [
  readBlank,
  readPromptLine,
  readCertutil,
  readMarkup,
  readError,
  readTable,
  readDns,
  readColumns,
  readSentence,
  readMention,
  readSettings,
];

/** Reads all lines; one that no step takes is skipped, visibly. */
export function walkThrough(walk: Walk): void {
  for (let line = walk.lines[walk.at]; line !== undefined; line = walk.lines[walk.at]) {
    const before = walk.at;
    if (!steps.some((step) => step(walk, line))) {
      if (walk.object !== undefined) walk.object.isInterrupted = true;
      walk.table = undefined;
      skipLine(walk, line);
    }
    if (walk.at === before) walk.at += 1;
  }
  finishObject(walk, endsInside(walk));
  if (endsInRow(walk)) tearLastRow(walk);
  if (endsInName(walk)) noteCutOff(walk, walk.lines.length);
  dropHalf(walk);
}

/** Counts a value as not shown where the text ends inside it. */
function dropHalf(walk: Walk): void {
  const item = walk.items.at(-1);
  const whole = item === undefined ? undefined : withoutHalf(item, walk.lines);
  if (whole === undefined) return;
  walk.items.splice(-1, 1, whole);
  noteCutOff(walk, whole.toLine);
}

/** The last line is the beginning of a property's name, of the object above it or of the first line of another one. */
function endsInName({ lines, items }: Walk): boolean {
  const text = lines.at(-1)?.text.trim() ?? '';
  const item = items.at(-1);
  if (item === undefined || !/^[A-Z][A-Za-z]{1,60}$/u.test(text)) return false;
  const isBelow = item.toLine === lines.length - 1;
  return (
    [...item.fields.values()].some(({ name }) => name.startsWith(text)) ||
    (isBelow && mayBeginName(text))
  );
}

/** The last line of all may be a name whose value was lost, and is no rest of the value above it. */
function isBegunName({ lines, at }: Walk, { text }: Line): boolean {
  return at === lines.length - 1 && mayBeginName(text.trim());
}

function mayBeginName(text: string): boolean {
  const isWord = /^[A-Z][A-Za-z]{1,60}$/u.test(text) && text.length >= fewestLetters;
  return isWord && beginsKnownProperty(keyOf(text));
}

/** Letters of a line from which on it may be the beginning of a name, and no word that somebody wrote. */
const fewestLetters = 5;

/** The last object shows less than the one before it in its listing: the text was cut off inside. */
function endsInside(walk: Walk): boolean {
  const before = walk.items.at(-1);
  const { object } = walk;
  if (object === undefined || object.isInterrupted || before === undefined) return false;
  const isAlike = [...object.keys].every((key) => before.fields.has(key));
  const isSame = before.listing === walk.listing && before.command === walk.run?.command;
  return isSame && isAlike && object.keys.size < before.fields.size;
}
