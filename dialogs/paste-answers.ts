import type { PasteAnswer } from './reply.ts';
import type { Question } from './state.ts';

/** What is said to the question, in words: "our servers", 「對方的」. */
export function readPasteAnswer(question: Question, text: string): PasteAnswer | undefined {
  const words = text
    .trim()
    .replaceAll('’', "'")
    .replace(/[.!。]+$/u, '');
  if (words.length > 60) return undefined;
  if (question.step === 'pasted-side') {
    if (/\b(?:teams|tenant|online|cloud|365)\b|雲端|租用戶/iu.test(words)) return 'tenant';
    return /\b(?:servers?|on-?prem\w*|lync|skype)\b|伺服器|內部部署|自建/iu.test(words)
      ? 'servers'
      : undefined;
  }
  if (question.step !== 'pasted-whose') return undefined;
  if (/\b(?:neither|nobody|none|no one|someone else|other)\b|都不是|別人|其他/iu.test(words))
    return 'neither';
  if (/\b(?:theirs?|partner\w*|they)\b|對方|他們/iu.test(words)) return 'theirs';
  return /\b(?:ours?|mine|we|us)\b|我們|自己|我的/iu.test(words) ? 'ours' : undefined;
}
