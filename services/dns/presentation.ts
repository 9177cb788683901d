const backslash = 0x5c;
const digitZero = 0x30;

/** For each of the 256 bytes the character that stands for it; 0 for those that are written as `\ddd` (RFC 1035, section 5.1). */
function createCharacters(isPlain: RegExp, fold: (character: string) => string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    return isPlain.test(character) ? fold(character).charCodeAt(0) : 0;
  });
}

const labelCharacters = createCharacters(/[\w*-]/u, (character) => character.toLowerCase());
const stringCharacters = createCharacters(/[ -[\]-~]/u, (character) => character);

/**
 * A label from `start` to `end`, in lower case. Letters, digits, hyphen, underscore and asterisk as they are, every other
 * byte as `\ddd`: a dot inside a label cannot make one name look like another, nor can a control character reach a screen.
 */
export function toLabelText(message: Buffer, start: number, end: number): string {
  return write(message, start, end, labelCharacters);
}

/** Bytes of a text: printable ASCII as it is, but the backslash and every other byte as `\ddd`. */
export function toStringText(message: Buffer, start: number, end: number): string {
  return write(message, start, end, stringCharacters);
}

/** Nearly every text stands in the message as it is written, and is taken out at one go. */
function write(message: Buffer, start: number, end: number, characters: Uint8Array): string {
  for (let offset = start; offset < end; offset += 1) {
    const byte = message[offset] ?? 0;
    if (byte === 0 || characters[byte] !== byte) {
      return writeOut(message, start, end, characters);
    }
  }
  return message.toString('latin1', start, end);
}

/** Through bytes: a string put together from characters keeps a node for each, 30 times the memory, as long as it is kept. */
function writeOut(message: Buffer, start: number, end: number, characters: Uint8Array): string {
  const text = Buffer.allocUnsafe(4 * (end - start));
  let length = 0;
  for (let offset = start; offset < end; offset += 1) {
    const byte = message[offset] ?? 0;
    const character = characters[byte] ?? 0;
    if (character === 0) {
      text[length] = backslash;
      text[length + 1] = digitZero + Math.floor(byte / 100);
      text[length + 2] = digitZero + (Math.floor(byte / 10) % 10);
      text[length + 3] = digitZero + (byte % 10);
      length += 4;
    } else {
      text[length] = character;
      length += 1;
    }
  }
  return text.toString('latin1', 0, length);
}
