import { domainMark, findDomains } from './understanding/domains.ts';
import { foldText } from './understanding/fold.ts';
import { forMatching } from './understanding/traditional.ts';

/** What is answered with a sentence, or from the answer before. */
export type PlainWish = 'privacy' | 'quiet' | 'people' | 'solved' | 'todo' | 'why';

/** A wish is short; what is longer tells a story. */
const longestWish = 80;

const wishes: readonly (readonly [PlainWish, RegExp])[] = [
  [
    'privacy',
    /^(?:privacy(?: policy| notice)?|data protection|gdpr)$|\bwhat (?:do|does|will) (?:you|it|the bot) (?:store|keep|save|log|record|remember|know)\b|\bdo you (?:store|keep|save|log|record|share)\b|^(?:隱私|隱私權|個資|資料保護)(?:權|政策|聲明)?$|(?:會|有沒有|有)(?:記錄|紀錄|儲存|留下|保留|存)(?:我|我們|對話|這段|這些)|(?:存|記|留|保留|儲存|記錄|紀錄)(?:了|下)?(?:哪些|什麼|我的什麼)(?:資料|東西|訊息|內容)?/iu,
  ],
  ['quiet', /^(?:mute|unmute|be quiet|silence|quiet|安靜|靜音|閉嘴|不要吵|關閉通知|停止通知)$/iu],
  [
    'people',
    /^(?:people|person|human|a human|real person|support|support team|agent|operator|客服|真人|找人|支援窗口|支援|轉真人)$|\b(?:talk|speak|connect me|get me) (?:to|with) (?:a |an |some )?(?:human|person|people|somebody|someone|colleague|agent|support)\b|(?:找|轉)(?:真人|客服|支援窗口|人處理|人幫忙)/iu,
  ],
  [
    'solved',
    /^(?:(?:ok|great|good|hey|yes|thanks)[\s,]+)?(?:it|that|this|everything|all|federation|we|they)(?:'s| is| are)? (?:all )?(?:works?|working|fine|ok|okay|solved|fixed|good)(?: now| again)*$|^(?:solved|fixed|problem solved)$|^(?:現在|都|已經|問題)?(?:好了|通了|可以了|解決了|恢復了|修好了|正常了|沒問題了)(?:[\s,，]*(?:好了|通了|可以了|解決了|謝謝))*$/iu,
  ],
  [
    'todo',
    /^(?:so )?(?:and )?what (?:should|shall|do|can|must) (?:i|we) do(?: now| next| then| about (?:it|that))?$|^(?:so |and |ok )?(?:what (?:now|next|comes next)|now what|and now|then what|what's next|what is (?:the )?next(?: step)?)$|^who (?:has|have|needs|should|must|can|will|is going) (?:to )?(?:fix|mend|do|solve|repair|handle|act)\b.{0,12}$|^how (?:do|can|should) (?:i|we|they) (?:fix|solve|mend|repair) (?:it|this|that)$|^(?:那|所以)?(?:我們?|現在|接下來)*(?:該|要|應該)?(?:怎麼辦|做什麼|怎麼處理|怎麼修|怎麼解決)$|^(?:誰|由誰|要找誰|該找誰)(?:要|該|來)?(?:處理|修|負責|解決)?$|^(?:那|所以)?(?:然後|接下來|再來|下一步)(?:呢|是什麼|怎麼做|要(?:做|幹)(?:什麼|嘛))?$/iu,
  ],
  [
    'why',
    /^(?:but )?why (?:is (?:that|this|it)|not|so|that)$|^how come$|^what does (?:that|this|it) mean$|^(?:這|那)(?:是|到底是)?(?:什麼意思|為什麼|怎麼回事)$/iu,
  ],
];

/** A wish that is answered with a sentence, whatever was asked before. */
export function readPlainWish(text: string): PlainWish | undefined {
  const words = plain(text);
  if (words.length > longestWish) return undefined;
  return wishes.find(([, pattern]) => pattern.test(words))?.[0];
}

const takenBack: readonly RegExp[] = [
  /[\s,;:.…—–-](?:(?:no|oh|ah)[\s,]+)?wait[\s,.…]*(?:no|don't|dont|stop|never ?mind|forget it)[\s.!]*$/iu,
  /[\s,;:.…—–-](?:never ?mind|forget (?:it|that)|scratch that|cancel that|actually[\s,]+(?:don't|no))[\s.!]*$/iu,
  /[,;:.…—–-]\s?(?:no[\s,]+)?(?:please )?(?:don't|dont)(?: do (?:it|that)| bother)?[\s.!]*$/iu,
  /(?:等等|等一下|慢著|啊)[\s,.。…]*(?:先)?(?:不要|不用|算了|別|取消)(?:查|檢查)?(?:了)?[\s.。!]*$/u,
  /[\s,.。…](?:還是|就)?(?:算了|先不要|不用了|不要了|先不用|當我沒說|不要|不用查了|先不查|不查了)(?:了|好了)?[\s.。!]*$/u,
];

/** What a message asks for is taken back at its end: "check contoso.com, no wait, don't". */
export function takesBack(text: string): boolean {
  const words = forMatching(foldText(text, 200));
  return text.length < 200 && takenBack.some((one) => one.test(words));
}

const replaced =
  /^(?<begin>[^\uE000]*)\uE000[^\uE000]{0,3}(?:\s|,|，|\.|…|-|—)*(?:no[\s,]*wait|wait[\s,]*no|no[\s,]+(?:i mean(?:t)?|rather)|sorry|oops|i mean(?:t)?|or rather|correction|不對|不是|打錯了?|說錯了?|等等|更正|抱歉)[^\uE000]{0,12}\uE000(?<end>[^\uE000]*)$/iu;

/** The message as it was meant, when one domain takes the place of another in it: "check contoso.com, no wait, fabrikam.com". */
export function readReplacement(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const { rest, domains } = findDomains(foldText(text, 200));
  const [, meant] = domains;
  if (meant === undefined || domains.length !== 2) return undefined;
  const parts = replaced.exec(forMatching(rest).replaceAll(domainMark, '\uE000'))?.groups;
  if (parts === undefined) return undefined;
  return `${parts.begin ?? ''} ${meant.domain} ${parts.end ?? ''}`.replace(/\s+/gu, ' ').trim();
}

const otherScripts =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}]/u;
/** Common short words of neighbours that write in Latin letters; none is an English word. */
const otherWords =
  /[¿¡]|\b(?:bonjour|pourquoi|est-ce|je|nous|vous|marche|merci|avec|hola|porqu[eé]|gracias|nosotros|puedo|podemos|warum|nicht|k[oö]nnen|wir|und|danke|guten|hallo|perch[eé]|ciao|grazie|funziona|ol[aá]|obrigado|n[aã]o|voc[eê]|waarom|niet|kunnen|dlaczego|xin chào|tại sao)\b/iu;

/** Written in a language that is neither English nor Chinese. The domains themselves do not count. */
export function isOtherLanguage(text: string): boolean {
  const { rest } = findDomains(foldText(text, 400));
  return otherScripts.test(rest) || otherWords.test(rest);
}

const praise =
  /\b(?:thank(?:s| you)|great|good|nice|helpful|useful|perfect|excellent|awesome|love|cool|well done|works?|solved|brilliant|amazing)\b|讚|棒|好用|有用|有幫助|厲害|感謝|謝謝|很好|不錯|解決了|👍/iu;
const blame =
  /\b(?:not|no|never|isn't|wasn't|un(?:helpful|useful)|useless|wrong|bad|doesn't|didn't|fuck\w*|stupid|idiot|hate|terrible)\b|不(?:好|準|對|行|太)|沒|錯|爛|笨|差|無用|白痴|👎/iu;

const insults =
  /\b(?:useless|junk|stupid|idiot(?:ic)?|garbage|crap|shit\w*|fuck\w*|sucks?|rubbish|moron|dumb)\b|垃圾|白痴|笨蛋|爛|智障|廢物|^[幹靠]+$/iu;

/** An angry word among what is not understood otherwise. */
export function isInsult(text: string): boolean {
  return insults.test(plain(text));
}

/** An opinion is kind; one that is both counts as unkind, since more is left to do. */
export function isPraise(text: string): boolean {
  const words = text.replaceAll('’', "'").replaceAll('不錯', '很好');
  return praise.test(words) && !blame.test(words);
}

function plain(text: string): string {
  return forMatching(foldText(text, 400))
    .trim()
    .replace(/[\s.!?。！？]+$/u, '');
}
