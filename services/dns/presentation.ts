/**
 * Texts for the 256 bytes: itself, or `\ddd` (RFC 1035, section 5.1). A table, because a message may hold 64 KiB of them.
 */
function createTexts(isPlain: RegExp): readonly string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    return isPlain.test(character) ? character : `\\${String(byte).padStart(3, '0')}`;
  });
}

const labelTexts = createTexts(/[\w*-]/u).map((text) => text.toLowerCase());
const stringTexts = createTexts(/[ -[\]-~]/u);

/**
 * A label from `start` to `end`, in lower case. Letters, digits, hyphen, underscore and asterisk as they are, every other
 * byte as `\ddd`: a dot inside a label cannot make one name look like another, nor can a control character reach a screen.
 */
export function toLabelText(message: Buffer, start: number, end: number): string {
  return join(message, start, end, labelTexts);
}

/** Bytes of a text: printable ASCII as it is, but the backslash and every other byte as `\ddd`. */
export function toStringText(message: Buffer, start: number, end: number): string {
  return join(message, start, end, stringTexts);
}

function join(message: Buffer, start: number, end: number, texts: readonly string[]): string {
  let text = '';
  for (let offset = start; offset < end; offset += 1) {
    text += texts[message[offset] ?? 0] ?? '';
  }
  return text;
}
