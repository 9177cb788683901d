/** What people write before they come to the point. */
const opening =
  /^[\s,，.。!！?？:：;；~～-]*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: (?:there|bot|all|team))?|excuse me|sorry(?: to bother you)?|quick question|one question|question|please|pls|thanks in advance|可以幫我|你好|您好|哈囉|嗨|早安|午安|不好意思|抱歉|打擾了?|請問(?:一下)?|想(?:請教|請問|問|問一下)(?:一下)?|想請教一下|請教(?:一下)?|麻煩(?:你|您)?(?:幫忙)?|拜託)(?=[\s,，.。!！?？:：;；~～-])/u;
/** What people write when they have come to it. */
const closing =
  /[\s,，.。!！;；~～-](?:thanks(?: a lot| in advance| so much)?|thank you(?: very much| so much| in advance)?|thx|cheers|please|pls|regards|謝謝(?:你|您|大家)?|感謝(?:你|您)?|感恩|多謝|拜託(?:了|你)?|麻煩(?:了|你了|你|您)?)[\s,，.。!！~～]*$/u;
/** What is taken off at either end; nobody is that polite. */
const mostFrames = 4;
/** A long text is no polite sentence. */
const longest = 1_000;

/** The text, in lower case, without greeting, excuse and thanks around it; the text itself when nothing else is left. */
export function withoutPoliteFrame(text: string): string {
  if (text.length > longest) return text;
  let rest = text.trim();
  for (let round = 0; round < mostFrames; round += 1) {
    const shorter = rest.replace(opening, '').replace(closing, '').trim();
    if (shorter === rest || !/[\p{L}\p{N}\p{Co}]/u.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}
