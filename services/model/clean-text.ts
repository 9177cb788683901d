// Default-ignorable code points hold the zero-width characters, joiners, fillers and bidi marks; Cf adds what is left of
// the format characters, Co is private use, Cs a surrogate without its partner.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}]/gu;
const breaks = /[\s\p{Zl}\p{Zp}]+/gu;
const controls = /(?!\s)\p{Cc}/gu;
/** What may have to be changed: most texts are plain words with single spaces between them. */
const suspicious = /[^\x20-\x7e]| {2}|^ | $/u;

/**
 * Makes a text of the peer fit to be shown: one line, without controls, bidi overrides, zero-width characters and lone
 * surrogates, at most `maxLength` UTF-16 units, never half a character. Bytes are read as UTF-8; wrong ones become U+FFFD.
 * It does not escape for any markup: that is the renderer's business.
 */
export function cleanText(value: string | Uint8Array, maxLength: number): string {
  // Nothing that is cut off needs to be cleaned; four times leaves room for what is taken out.
  const kept = value.slice(0, 16 * maxLength + 16);
  const text = typeof kept === 'string' ? kept : new TextDecoder().decode(kept);
  if (!suspicious.test(text)) return text.slice(0, maxLength).trimEnd();
  const clean = text.replace(invisible, '').replace(controls, '').replace(breaks, ' ').trim();
  return clean
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}
