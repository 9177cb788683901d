import stringWidth from 'string-width';

/** Punctuation that may not begin a line in Chinese typesetting. */
const notAtStart = /^[，。、；：！？」』）)】》,.;:!?…]/u;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u;

/**
 * Breaks a text into lines of at most `width` columns, a Han character counting two. Breaks at spaces and between Han
 * characters, never inside a word of Latin letters unless it is longer than a line, and never before closing punctuation.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (stringWidth(line + piece.trimEnd()) <= width || line === '') {
      line += piece;
    } else if (notAtStart.test(piece)) {
      const last = piecesOf(line).at(-1) ?? '';
      lines.push(line.slice(0, line.length - last.length).trimEnd());
      line = last + piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    while (stringWidth(line.trimEnd()) > width) {
      const cut = cutAt(line, width);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** Words with the space behind them; every Han character on its own. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      new RegExp(
        `${wide.source}\\s*|[^\\s\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u3000-\\u303f]+\\s*|\\s+`,
        'gu',
      ),
    ) ?? []
  );
}

/** The longest beginning that fits; at least one character, so that the end is always reached. */
function cutAt(text: string, width: number): number {
  let cut = 0;
  for (const character of text) {
    if (stringWidth(text.slice(0, cut) + character) > width) break;
    cut += character.length;
  }
  return Math.max(cut, String.fromCodePoint(text.codePointAt(0) ?? 0).length);
}
