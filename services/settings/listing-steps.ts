import { findCommand, readCommandLine } from './commands.ts';
import { isBegunName } from './cut-off.ts';
import { longestInlineList } from './limits.ts';
import type { Line } from './lines.ts';
import {
  openObject,
  partInline,
  readProperty,
  takeContinuation,
  takeProperty,
} from './list-format.ts';
import { openDns } from './nslookup.ts';
import { beginRun, beginSeveral, endRun, finishObject, type Step, type Walk } from './walk.ts';

/** A cmdlet that somebody names in a line of its own or in a sentence, perhaps with its output on the same line. */
export const readMention: Step = (walk, line) => {
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
  const where = { line: line.number, isPrompted: false };
  const [command, ...others] = readCommandLine(isAlone ? line.text : typed, where);
  if (command === undefined) return false;
  if (others.length > 0) {
    if (!isAlone) return false;
    endRun(walk, line.number);
    beginSeveral(walk, [command, ...others]);
    walk.at += 1;
    return true;
  }
  // A line stands behind the command before it, perhaps a complaint that names it: what that lists is not known to be empty.
  if (walk.run !== undefined) walk.run.others += 1;
  beginRun(walk, command);
  if (command.name === 'nslookup') walk.dns = openDns(command);
  if (settings !== '') takeSettings(walk, { number: line.number, text: settings });
  walk.at += 1;
  return true;
};

/** `Name : value`, or what goes on from the line above. */
export const readSettings: Step = (walk, line) => {
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
