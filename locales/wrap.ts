import stringWidth from 'string-width';

const closing = '，。、；：！？」』）)】》〉\\]},.;:!?…';
const opening = '「『（(【《〈\\[{';
const wide = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u{20000}-\\u{3ffff}';

/** Punctuation that may not begin a line, and brackets that may not end one, in Chinese typesetting. */
const beginsWithClosing = new RegExp(`^[${closing}]`, 'u');
const isClosing = new RegExp(`^[${closing}]+$`, 'u');
const endsWithOpening = new RegExp(`[${opening}]$`, 'u');
/** Words with the space behind them; every Han character on its own. */
const pieces = new RegExp(`[${wide}]\\s*|[^\\s${wide}]+\\s*|\\s+`, 'gu');

/**
 * Breaks a text into lines of at most `width` columns, a Han character counting two. Breaks at spaces and between Han
 * characters, never inside a word of Latin letters unless it is longer than a line, never before closing punctuation and
 * never behind an opening bracket.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unitsOf(text)) {
    const columns = columnsOf(unit);
    if (line !== '' && used + columns - spacesBehind(unit) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    const added = line === '' ? unit.trimStart() : unit;
    line += added;
    used += columns - (unit.length - added.length);
    while (used - spacesBehind(line) > width) {
      const cut = cutAt(line, width);
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut).trimStart();
      used = columnsOf(line);
    }
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** Columns of a text. Most is printable ASCII or plain Han, whose width is known without asking for it sign by sign. */
function columnsOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  return /^[\u4e00-\u9fff\u3001\u3002\u300c\u300d\uff01-\uff5e]+$/u.test(text)
    ? 2 * text.length
    : stringWidth(text);
}

function spacesBehind(text: string): number {
  return text.length - text.trimEnd().length;
}

/** What stays on one line: a word or a Han character, with the punctuation that belongs to it. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const last = units.at(-1);
    if (last !== undefined && staysWith(last, piece)) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

function staysWith(last: string, piece: string): boolean {
  if (isClosing.test(piece.trimEnd())) return true;
  return beginsWithClosing.test(piece) ? !/\s$/u.test(last) : endsWithOpening.test(last);
}

/** The longest beginning that fits; at least one character, so that the end is always reached. */
function cutAt(text: string, width: number): number {
  const fitting: string[] = [];
  let next = '';
  for (const character of text) {
    next = character;
    if (fitting.length > 0 && columnsOf(fitting.join('') + character) > width) break;
    fitting.push(character);
  }
  const longest = fitting.join('').length;
  while (fitting.length > 1 && beginsWithClosing.test(next)) next = fitting.pop() ?? '';
  // Nothing but closing punctuation has no better place: one character a line would take a second for a thousand of them.
  return beginsWithClosing.test(next) ? longest : fitting.join('').length;
}
