/** A case number as people type it: any letter case, with or without the hyphen, `O` for 0, `I` and `L` for 1. */
const typed = /(?<![\p{L}\p{N}])FH ?[-‐‑–—_]? ?(?<code>[0-9A-TV-Z]{5})(?![A-Z0-9])/iu;

/** The form of a case number: Crockford's letters, without I, L, O and U. */
export const caseNumber = /^FH-[0-9A-HJKMNP-TV-Z]{5}$/u;

/** Takes the first case number out of a folded text. */
export function takeCase(text: string): { readonly rest: string; readonly number?: string } {
  const match = typed.exec(text);
  const code = match?.groups?.code;
  // Five letters without a digit may be a word; a number without its hyphen must hold a digit.
  if (match === null || code === undefined) return { rest: text };
  if (!/\d/u.test(code) && !/[-‐‑–—_]/u.test(match[0])) return { rest: text };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const clean = code.toUpperCase().replace(/O/gu, '0').replace(/[IL]/gu, '1');
  return { rest, number: `FH-${clean}` };
}
