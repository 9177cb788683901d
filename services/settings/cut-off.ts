import { markEnd, withoutHalf } from './half-values.ts';
import { fieldsOf, keyOf } from './item.ts';
import { beginsKnownProperty } from './kinds.ts';
import type { Line } from './lines.ts';
import { endsInRow, finishObject, noteCutOff, tearLastRow, type Walk } from './walk.ts';

/** Finishes the walk where the text ends, and notes what it ends inside of: a value, a name, a row or an object. */
export function endWalk(walk: Walk): void {
  finishObject(walk, endsInside(walk));
  if (endsInRow(walk)) tearLastRow(walk);
  if (endsInName(walk)) {
    // What it is the beginning of is understood, so nobody has to look at it.
    if (walk.skipped.at(-1)?.line === walk.lines.at(-1)?.number) dropLastSkipped(walk);
    noteCutOff(walk, walk.lines.length);
  }
  dropHalf(walk);
}

function dropLastSkipped(walk: Walk): void {
  walk.skipped.pop();
  walk.skippedCount -= 1;
}

/** Counts a value as not shown where the text ends inside it. */
function dropHalf(walk: Walk): void {
  const item = walk.items.at(-1);
  const last = walk.lines.at(-1);
  if (item === undefined || last?.number !== item.toLine) return;
  const whole = withoutHalf(item, walk.lines);
  if (whole === undefined) {
    if (walk.isEnded) return;
    const marked = markEnd([...item.fields.values()], last);
    walk.items.splice(-1, 1, { ...item, fields: fieldsOf(marked) });
    return;
  }
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
export function isBegunName({ lines, at }: Walk, { text }: Line): boolean {
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
