import { fold } from './fold.ts';

/** Words that make a number beside them the number of an error. */
const errorWords =
  /ms-?diagnostics|diagnostic|\bsip\b|error|event|code|\bid\b|錯誤|代碼|代號|診斷|訊息 ?id|是什麼意思|what does .{0,20}mean/iu;

/**
 * Ids of articles that a question names: `code-<finding code>` for a finding code, `error-<id>` for the number of an error. Whether
 * there are such articles is seen by the caller. A number alone is one of an error, and so is one beside a word for an error.
 */
export function namedArticles(question: string): readonly string[] {
  const text = fold(question).toLowerCase().trim();
  const codes =
    text.match(/(?<![\w.-])[a-z][a-z\d]{1,20}(?:-[a-z\d]{1,20}){1,6}(?![\w.-])/gu) ?? [];
  const hresults = text.match(/(?<!\w)0x[\da-f]{8}(?!\w)/gu) ?? [];
  const isAboutError = /^\D{0,3}\d{1,6}\D{0,3}$/u.test(text) || errorWords.test(text);
  const numbers = isAboutError ? (text.match(/(?<![\w.:-])\d{1,6}(?![\w.:-])/gu) ?? []) : [];
  const kinds = /\bsip\b/u.test(text) ? ['sip-', ''] : ['', 'sip-', 'event-', 'winsock-'];
  const errors = [
    ...hresults.map((id) => `error-${id}`),
    ...numbers.flatMap((id) => kinds.map((kind) => `error-${kind}${id}`)),
  ];
  return [...new Set([...codes.map((code) => `code-${code}`), ...errors])];
}
