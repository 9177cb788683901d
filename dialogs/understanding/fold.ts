const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}\p{Co}]/gu;

/** What typewriters had: nothing of it is folded. */
const plainAlready = /^[\n\t\x20-\x7e]*$/u;

/**
 * The same text in plain characters: full-width letters and signs become half-width (NFKC), curly quotation marks straight,
 * zero-width characters, lone surrogates and controls go. At most `maxLength` UTF-16 units of the text are looked at.
 */
export function foldText(text: string, maxLength: number): string {
  const read = text.slice(0, maxLength);
  if (plainAlready.test(read)) return read;
  return read
    .normalize('NFKC')
    .slice(0, maxLength)
    .replace(invisible, '')
    .replace(/[‘’‛′]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/(?![\n\t])\p{Cc}/gu, ' ');
}

const notWords = /[^\p{L}\p{M}\p{N}'?@.:+/-]+/gu;

/**
 * A whole message as the lexicon holds it: folded, in lower case, signs and emoji away, one space between Latin words and none
 * beside a Han character. A message of question marks keeps them.
 */
export function foldPhrase(text: string): string {
  const words = foldText(text, 400).toLowerCase().replace(notWords, ' ').trim();
  if (/^\?+$/u.test(words)) return words;
  return words
    .replace(/[?.:]+(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{sc=Han}) | (?=\p{sc=Han})/gu, '')
    .trim();
}
