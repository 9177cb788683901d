/** A question about an earlier look is short; what is longer tells a story, which is about now. */
const longest = 120;

const patterns: readonly RegExp[] = [
  /\b(?:was|were|did|had)\b.{0,60}\b(?:fine|ok|okay|good|all right|work|working|worked|up)\b.{0,30}\b(?:yesterday|before|earlier|last (?:time|week|month)|this morning)\b/iu,
  /\bwhat(?:'s| is| has)? (?:changed|different|new)\b/iu,
  /(?:昨天|之前|上次|早上|上週|上个|上個).{0,20}(?:正常|好的|還好|沒問題|通嗎|可以嗎|好嗎)/u,
  /(?:有什麼|有哪些|有沒有|哪裡)(?:不同|不一樣|變化|改變|變了)/u,
];

/** Asks how it was at an earlier look, or what changed since: `was it fine yesterday?`, 「昨天是好的嗎？」. */
export function asksAboutEarlier(text: string): boolean {
  return text.length <= longest && patterns.some((pattern) => pattern.test(text));
}
