import { readCertutil } from './certutil.ts';
import { beginsClixml, readClixml, type ClixmlListing } from './clixml-format.ts';
import { readCommandLine, readPrompt } from './commands.ts';
import { endWalk } from './cut-off.ts';
import { readDigAnswer } from './dig.ts';
import { beginsJson, readJson } from './json-format.ts';
import { commandOfTypes } from './kinds.ts';
import { readMention, readSettings } from './listing-steps.ts';
import { beginsDns, openDns, takeDnsLine } from './nslookup.ts';
import { readMember } from './member-step.ts';
import { readError, readSentence } from './sentences.ts';
import { readColumns, readTable } from './table-steps.ts';
import {
  addItem,
  beginRun,
  beginSeveral,
  endRun,
  finishBlock,
  noteCutOff,
  skipLine,
  textWithinOutput,
  withinOutput,
  type Step,
  type Walk,
} from './walk.ts';

const readBlank: Step = (walk, { text }) => {
  if (text.trim() !== '') return false;
  if (walk.object !== undefined) walk.object.isInterrupted = true;
  walk.table = undefined;
  walk.at += 1;
  return true;
};

/** The head of a mail, behind which nothing of the command above it stands, and a date that a console printed. */
const readDate: Step = (walk, { number }) => {
  const isHead = walk.written.heads.has(number);
  if (!isHead && !walk.written.printed.has(number)) return false;
  finishBlock(walk);
  walk.listing += 1;
  // What the command above printed may have been lost where its mail ends.
  if (isHead && walk.run !== undefined) walk.run.others += 1;
  if (isHead) endRun(walk, number);
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
  endRun(walk, line.number);
  const where = { line: line.number, isPrompted: true, machine: prompt.machine };
  const [command, ...others] = readCommandLine(typed, where);
  if (command === undefined) return true;
  if (others.length > 0) {
    beginSeveral(walk, [command, ...others]);
    return true;
  }
  beginRun(walk, command);
  if (command.name === 'nslookup') walk.dns = openDns(command);
  return true;
};

const readMarkup: Step = (walk, line) => {
  const next = walk.lines[walk.at + 1]?.text ?? '';
  if (beginsClixml(line.text)) {
    finishBlock(walk);
    const { objects, end, isCutOff } = readClixml(withinOutput(walk), walk.at);
    walk.at = end;
    takeObjects(walk, objects, isCutOff, end);
    return true;
  }
  if (walk.object?.isInterrupted === false || !beginsJson(line.text, next)) return false;
  const listing = readJson(textWithinOutput(walk), walk.starts[walk.at] ?? 0, line.number);
  if (listing === undefined) {
    // An object that cannot be read is one that the listing lacks.
    if (walk.run !== undefined) walk.run.isCutOff = true;
    return false;
  }
  finishBlock(walk);
  takeObjects(walk, listing.objects, listing.isCutOff, walk.ends[walk.at] ?? walk.lines.length);
  walk.at += listing.lastLine - line.number + 1;
  return true;
};

/** An object of JSON or CLIXML; one file may hold those of several commands, each with its types in CLIXML. */
type Printed = Omit<ClixmlListing['objects'][number], 'types'> & {
  readonly types?: readonly string[];
};

function takeObjects(
  walk: Walk,
  objects: readonly Printed[],
  isCutOff: boolean,
  endLine: number,
): void {
  walk.listing += 1;
  for (const { fields, from, to, types = [] } of objects) {
    walk.printedBy = commandOfTypes(types);
    addItem(walk, fields, from, to);
  }
  walk.printedBy = undefined;
  if (isCutOff) noteCutOff(walk, endLine);
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

/** The ways to read a line, the surest first. */
const steps: readonly Step[] = [
  readBlank,
  readDate,
  readPromptLine,
  readCertutil,
  readMarkup,
  readError,
  readMember,
  readTable,
  readDigAnswer,
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
  endWalk(walk);
  endRun(walk, walk.lines.length + 1);
}
