import { mostBytes } from './limits.ts';

export type DecodedText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'big5' | 'windows-1252';
    }
  | { readonly ok: false; readonly why: 'empty' | 'too-large' | 'binary' };

/**
 * Reads the bytes of a file as text: by its byte order mark, by what becomes of pairs of bytes (PowerShell writes UTF-16), as
 * UTF-8, else as Big5 of an older Windows in Taiwan, else as Windows-1252. Anything that holds other control characters is no text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length > mostBytes) return { ok: false, why: 'too-large' };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return textIn(new TextDecoder(wide).decode(bytes), wide);
  if (isBinary(bytes)) return { ok: false, why: 'binary' };
  for (const encoding of ['utf-8', 'big5'] as const) {
    try {
      return textIn(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return textIn(new TextDecoder('windows-1252').decode(bytes), 'windows-1252');
}

function textIn(
  text: string,
  encoding: Extract<DecodedText, { ok: true }>['encoding'],
): DecodedText {
  return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text, encoding };
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => isLegible(sample, encoding));
}

/** Signs that texts of Taiwan and of the West are made of; read in the wrong order, bytes become others. */
const usual =
  /[\t\n\r\u0020-\u007e\u00a0-\u00ff\u2010-\u203b\u3000-\u3029\u3105-\u3129\u4e00-\u9fff\uff01-\uff5e]/gu;

/** Whether nearly all of it are usual signs. A zero byte is half of a Latin letter, and of a Chinese one (一), so that counting those is not enough. */
function isLegible(sample: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  const text = new TextDecoder(encoding).decode(even);
  const [known, latin] = [usual, /[\t\n\r -~]/gu].map((signs) => text.match(signs)?.length ?? 0);
  // Two Latin letters of one byte each look like a Chinese one, so that some Latin ones have to be left.
  return (known ?? 0) >= text.length * 0.95 && (latin ?? 0) >= text.length * 0.05;
}

/** Control characters that no log holds, more than a stray one. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  return odd > 2 && odd > sample.length / 500;
}

/**
 * Mends Chinese that was read as Windows-1252 or Latin-1 on its way here ("mojibake" of Big5). Gives the text back as it was
 * when it does not look like that.
 */
export function mendBig5(text: string): string {
  const head = text.slice(0, 65_536);
  if (/[^\u0000-\u00ff\u2013-\u203a\u20ac\u2122\u0152-\u0192\u02c6\u02dc]/u.test(head)) return text; // eslint-disable-line no-control-regex -- bytes are meant
  const high = head.match(/[\u0080-\u00ff]/gu)?.length ?? 0;
  if (high < 4 || /[^\u0000-\u00ff]/u.test(text)) return text; // eslint-disable-line no-control-regex -- bytes are meant
  try {
    const mended = new TextDecoder('big5', { fatal: true }).decode(Buffer.from(text, 'latin1'));
    // Real Chinese is made of the frequent characters; accents of other languages end up as rare ones, or fail.
    return /[的是在不無有您法因為組織訊息位址錯誤使用者]/u.test(mended) ? mended : text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return text;
  }
}
