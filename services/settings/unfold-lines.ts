import { keyOf } from './item.ts';
import { isKnownProperty } from './kinds.ts';
import { unfoldObjects } from './unfold-objects.ts';

/** Lines longer than this are none that somebody typed or that a chat ran together. */
const longest = 4_000;
/** A property with its value, as listings have it; the sign before it parts it from the one before. */
const property = /(?:^|[\s,;/|、，；…])\s{0,3}(?=[A-Z][A-Za-z]{3,60}\s{0,40}[:：])/gu;
/** A switch and the words that a person wrote behind it. */
const wordsBehind =
  /^(?<setting>[A-Z][A-Za-z]{3,60}\s{0,40}[:：]\s{0,10}(?:True|False|[A-Z][A-Za-z]{3,60}))(?<words>(?:\s{1,3}|[—–…，,。.]).+)$/u;

/**
 * Gives each setting a line of its own where a chat, or a person, put several in one: `A : True / B : False — why?`. What a person
 * wrote behind the last of them becomes a line, too; so does each property of objects in one line (`unfoldObjects`). Other lines stay as
 * they are.
 */
export function unfoldLines(text: string): string {
  if (!/[A-Z][A-Za-z]{3,60}\s{0,40}[:：]|<(?:Objs\s|Props>|MS>)|,"/u.test(text)) return text;
  return text.split('\n').map(unfoldLine).join('\n');
}

/** The mark of a mail that is quoted, which belongs to no setting. */
const quoteMark = /^(?:\s{0,3}>){1,8} ?/u;

/** What one line becomes, further lines behind line breaks. */
export function unfoldLine(quoted: string): string {
  const mark = quoteMark.exec(quoted)?.[0] ?? '';
  const unfolded = unfoldBare(quoted.slice(mark.length));
  return `${mark}${unfolded.replaceAll('\n', `\n${mark}`)}`;
}

function unfoldBare(line: string): string {
  const objects = unfoldObjects(line);
  if (objects !== undefined) return objects;
  // A property that is set in columns stands alone in its line, whatever its value looks like.
  if (line.length > longest || /^\s*[A-Z][A-Za-z]{3,60}\s{2,}[:：]/u.test(line)) return line;
  const settings = partSettings(line);
  // A value may look like a property; where all have values that are switches or names they are a list.
  if (settings.length < 2 || !settings.slice(1).every((part) => switchLike.test(part)))
    return settings.length === 1 ? splitWords(line) : line;
  return settings.map((part) => splitWords(part.replace(/\s*[,;/|、，；]$/u, ''))).join('\n');
}

/** The parts of a line that begin with a property; `Site:Taipei` and `Service:…` are values, and no property is called so. */
function partSettings(line: string): readonly string[] {
  const starts = [...line.matchAll(property)]
    .map(({ index, 0: { length } }) => index + length)
    .filter((start) => isSetting(line.slice(start)));
  return [0, ...starts]
    .map((start, index) => line.slice(start, starts[index]).trim())
    .filter((part) => part !== '');
}

function isSetting(text: string): boolean {
  const name = /^[A-Za-z]{4,61}/u.exec(text)?.[0] ?? '';
  // `QUESTION SECTION:` is no property.
  return /[a-z]/u.test(name) && isKnownProperty(keyOf(name));
}

const switchLike =
  /^[A-Z][A-Za-z]{3,60}\s{0,40}[:：]\s{0,10}(?:True|False|[A-Z][\w.-]{1,80}|)(?:$|[\s,;/|、，；…。—–.])/u;

function splitWords(part: string): string {
  const found = wordsBehind.exec(part)?.groups;
  if (found?.setting === undefined || !isSetting(part) || !/\s\S/u.test(found.words ?? ''))
    return part;
  return `${found.setting}\n${(found.words ?? '').replace(/^[\s—–…，,。.]+/u, '')}`;
}
