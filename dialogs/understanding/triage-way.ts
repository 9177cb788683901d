import { domainMark } from './domains.ts';

/** Which way messages go: from us to them, from them to us, or both. */
export type Way = 'outbound' | 'inbound' | 'both';

/** What the clauses of a text say of the ways. */
export interface Directions {
  readonly way?: Way;
  /** The only way that is spoken of, whether it fails or works. */
  readonly spoken?: Way;
  /** One way was said to work, the other to fail. */
  readonly isOneWay: boolean;
}

/** Clauses that are looked at. */
const mostClauses = 30;

/** Reads the way that fails, clause by clause: "they can write us, but we can't write them". A question asks about its way. */
export function readDirections(text: string): Directions {
  if (bothWays.test(text)) return { way: 'both', isOneWay: false };
  const { fails, works, all } = spokenIn(text);
  const isOneWay = oneWay.test(text) || alone.test(text);
  if (fails.size === 2) return { way: 'both', isOneWay: false };
  const [failed] = fails;
  const [working] = works;
  const [only] = all;
  const spoken = all.size === 1 && only !== undefined ? { spoken: only } : {};
  if (failed !== undefined)
    return { ...spoken, way: failed, isOneWay: isOneWay || works.has(opposite(failed)) };
  if (working === undefined || works.size > 1) return { ...spoken, isOneWay };
  const isRest = stillWorks.test(text) && !asks.test(text);
  if (isOneWay || isRest) return { ...spoken, way: opposite(working), isOneWay: true };
  return { ...spoken, ...(asks.test(text) && { way: working }), isOneWay };
}

/** The clauses of a text, at most 30; what turns to the contrary ends one, too. */
export function clausesIn(text: string): readonly string[] {
  return text.split(ends).slice(0, mostClauses);
}

/** The ways that the clauses of a text say fail, those that they say work, and all that they speak of. */
function spokenIn(text: string) {
  const fails = new Set<OneWay>();
  const works = new Set<OneWay>();
  const all = new Set<OneWay>();
  let previous: OneWay | undefined;
  const isOfPresence = presence.test(text);
  for (const clause of clausesIn(text)) {
    const isAnswer = previous !== undefined && answers.test(clause);
    const seen = isOfPresence ? seesOf(clause) : undefined;
    const way = seen ?? wayOf(clause) ?? (isAnswer ? opposite(previous) : undefined);
    if (way === undefined) continue;
    previous = way;
    all.add(way);
    const state = stateOf(clause);
    if (state === 'fails') fails.add(way);
    if (state === 'works') works.add(way);
  }
  return { fails, works, all };
}

type OneWay = Exclude<Way, 'both'>;

function opposite(way: OneWay | undefined): OneWay {
  return way === 'outbound' ? 'inbound' : 'outbound';
}

const ends =
  /[.;:!?\n。；：！？]+(?=\s|$|[^\d\s])|[,，、]|\b(?:but|while|whereas|although|though|however|yet|except that|and yet)\b|但是?|可是|不過(?![來去])|卻|反而|然而|只是/u;
const asks =
  /\?|？|^\W*(?:can|could|are|is|do|does|will|whether|check (?:if|whether)|test (?:if|whether))\b|能不能|可不可以|是否|有沒有辦法|能否|嗎/u;
const bothWays =
  /\b(?:both|either|neither) (?:ways?|directions?|sides?)\b|\bin both directions\b|\bneither (?:we|they|of us|side)\b.{0,60}\b(?:nor|can|gets?)\b|\b(?:can't|cannot|can not|not|unable|never|fail\p{L}{0,20}|neither)\b.{0,60}\b(?:each other|one another)\b|\band vice versa\b|(?:兩邊|雙方|雙向|彼此|互相|兩個方向)(?:都|皆|全)?(?:.{0,6})(?:不|無法|沒|斷|失敗)/u;
const oneWay =
  /\bone[- ]?(?:way|direction|sided)\b|\bonly (?:works? )?in one direction\b|\bunidirectional\b|單向|只有?(?:一|單)(?:個)?(?:邊|方向)/u;
/** "Only our messages fail": the others do not. */
const alone =
  /\bonly (?:(?:our|their|my) (?:\p{L}+ )?(?:messages?|chats?|ims?)|ours|theirs|messages? (?:from|to)|(?:the )?(?:outbound|outgoing|inbound|incoming))\b|只有(?:是)?(?:我們|對方|他們|那邊)(?:這邊|那邊)?(?:傳|丟|發|送|寫|打)|只有?(?:傳|丟|發|送)(?:過去|過來|出去|進來)/u;
/** What works is told beside what does not: "they can still write to us". */
const stillWorks =
  /\bstill\b|\b(?:everything|all) (?:from|of)\b|還是?(?:可以|能|傳得|收得)|仍然?(?:可以|能)|倒是|(?:傳來|過來|進來|訊息)(?:的)?(?:我們)?(?:都|全)(?:部|都)?(?:收得到|有收到|正常|沒問題|ok)/u;
const presence = /\b(?:presence|status|availability)\b|狀態|燈號|上線/u;
/** Who does not see whom: to see somebody is asked for, as a message is sent. */
const theySee =
  /\b(?:they|their (?:\p{L}+ )?(?:users?|people|side|staff))\b.{0,25}\bsees? (?:ours|our|us)\b|(?:對方|他們|那邊).{0,10}看(?:得|不)?(?:到|見).{0,4}我/u;
const weSee =
  /\b(?:we|i|our (?:\p{L}+ )?(?:users?|people|side|staff))\b.{0,25}\bsees? (?:theirs|their|them|no)\b|我們.{0,10}看(?:得|不)?(?:到|見).{0,4}(?:對方|他們|那邊)/u;

function seesOf(clause: string): OneWay | undefined {
  if (theySee.test(clause)) return 'inbound';
  return weSee.test(clause) ? 'outbound' : undefined;
}

/** "… but not the other way round". */
const answers = /\bother way\b|\bvice versa\b|\bthe reverse\b|反過來|反之|反向/u;

const wordsThatFail =
  /\b(?:can't|cannot|can not|cant|couldn't|could not|unable|doesn't|don't|does not|do not|didn't|did not|not|never|no longer|fail(?:s|ed|ing|ure)?|bounc(?:e|es|ed|ing)|vanish(?:es|ed)?|lost?|undelivered|stopped|won't|wont|isn't|aren't|wasn't|hasn't|haven't|nobody|no one|none|nothing|refused?|rejected|disappear(?:s|ed)?|broken?|down|blocked|error|problems?|trouble|issues?|drops?|dropped|dies|swallowed|impossible|why|no (?:messages?|replies|reply|answers?|chats?))\b|不到|不了|不通|不能|無法|沒辦法|沒|失敗|不出|不過去|不過來|進不來|出不去|不行|斷|掉|壞|未|退回|被退|不見|消失|卡住|有問題|錯誤|怪怪的|連不|傳不|丟不|送不|發不|找不|看不|聯絡不|加不|打不|灰|不明|未知/u;
const wordsThatWork =
  /\b(?:can|works?|working|fine|ok|okay|arrives?|gets?|receives?|succeeds?|through|able|good|reply|replies|see|sees|send|write|reach|reaches)\b|可以|能|正常|收得到|看得到|傳得|沒有?問題|ok|好好的|都通|有收到|得到|得過|回得|進得來|出得去/u;

/** Whether a clause says that something fails, or that it works; undefined when it says neither. */
export function stateOf(clause: string): 'fails' | 'works' | undefined {
  const plain = clause.replace(
    /沒有?問題|\bno (?:problems?|trouble|issues?)\b|\bwhy\b(?=.{0,6}\bcan\b)/gu,
    ' ok ',
  );
  if (wordsThatFail.test(plain)) return 'fails';
  return wordsThatWork.test(plain) ? 'works' : undefined;
}

const them = `(?:${domainMark}|them\\b|him\\b|her\\b|theirs?\\b|(?:the |our |an? |this |that |one |any |some |external )*(?:partners?|customers?|clients?|suppliers?|vendors?|external (?:people|users?|contacts?)|outside)\\b)`;
const theirPeople = `(?:they\\b|their (?:\\p{L}+ ){0,2}?(?:users?|people|staff|side|admins?|team|colleagues)\\b|(?:people|users?|folks|someone|somebody|anyone|everyone|everybody|nobody|no one|colleagues|guys|contacts?|staff|those|one person|a person|one user|a user)(?: over)? (?:at|from|in|of|on) (?:the )?(?:${domainMark}|their)|${domainMark} ?(?:'s )?(?:people|users?|folks|staff|employees|side|guys)?|(?:the |our |my |one )?(?:partner|customer|client|supplier|vendor|other side)s?\\b)`;
const us =
  '(?:us\\b|me\\b|our (?:\\p{L}+ ){0,2}?(?:users?|people|staff|side|team|colleagues|company|office|organi[sz]ation|addresses|boss|ceo|manager|director)\\b|my (?:boss|colleagues?|team|manager|users?|people))';
const ourPeople = `(?:we\\b|i\\b|we're\\b|i'm\\b|nobody(?! (?:at|from|over|there))|no one(?! (?:at|from|over|there))|none of (?:us|our)|everyone(?! (?:at|from|over|there))|everybody(?! (?:at|from|over|there))|all of us|(?:one|some|several|many|two|three|a few|a couple|all|most|both|half) of (?:us|our)\\b|(?:our|my) (?:\\p{L}+ ){0,2}?(?:users?|people|staff|side|team|colleagues?|department|company|office|boss|ceo|cfo|director|manager|assistant|edge|helpdesk)\\b|(?:one|a|an|some|several|a few|two|three|all|many) (?:\\p{L}+ )?(?:users?|employees?|colleagues?|coworkers?|person|people)(?! (?:at|from|over|there|of theirs)))`;
const reach =
  '(?:reach(?:es|ed|ing)?|messag(?:e|es|ed|ing)|im|ims|ping(?:s|ed|ing)?|chat(?:s|ting)?(?: with| to)?|write(?: to)?|writing(?: to)?|contact(?:s|ing)?|call(?:s|ing)?|text(?:s|ing)?|talk(?:ing)?(?: to| with)?|speak(?:ing)?(?: to| with)|see(?:s|ing)?|find(?:s|ing)?|add(?:s|ing)?|get (?:through )?to|get hold of|send(?: \\p{L}+){0,3} to|connect(?: to| with)|communicate with|federate with|get an? (?:\\p{L}+ )?to)';

const modal =
  "\\b(?:can't|cannot|can not|cant|couldn't|could not|unable to|able to|not|to|can|could|never|won't|doesn't|don't|why not)";

const hanThem = `(?:${domainMark}|對方|他們|她們|那邊|客戶|廠商|夥伴|供應商|外部(?:的)?(?:人|聯絡人|使用者)?|他|她)`;
const hanUs =
  '(?:我們|我方|我司|本公司|敝公司|我|咱們|這邊|自己人|公司(?:同事|裡)|同事|老闆|主管|經理|使用者|同仁|大家|全公司)';
const hanSend = '(?:傳|丟|發|送|寄|寫|敲|私訊|密|打|回|聯絡|連線?|找|加|看|ping|im|聊)';

/** What tells the way of a clause; the first that fits decides. */
const clauses: readonly (readonly [OneWay, RegExp])[] = [
  [
    'inbound',
    new RegExp(
      `\\b(?:messages?|chats?|ims?|anything|something|nothing|calls?|invitations?|requests?|replies|what) (?:that )?(?:coming |sent |is sent )?(?:from|by) (?:the |our )?(?:anyone at |people at |users? (?:at|of) |everyone at )?${them}`,
      'u',
    ),
  ],
  [
    'inbound',
    /\b(?:from them|from their side|from their end|from outside|theirs?(?: to us)?) .{0,20}\b(?:arrive|come|get|reach|never|don't|not|fail|vanish)/u,
  ],
  [
    'inbound',
    new RegExp(
      `(?:\\b(?:their|her|his)|${domainMark}'s) (?:\\p{L}+ )?(?:messages?|chats?|ims?|repl(?:y|ies)|answers?|calls?)\\b|\\bwhat (?:she|he|they) (?:sends?|writes?)\\b|\\b(?:nothing|no (?:repl(?:y|ies)|answers?)|repl(?:y|ies)|answers?) (?:ever |never )?(?:comes?|arrives?|gets?) (?:back|in|here)\\b`,
      'u',
    ),
  ],
  ['inbound', new RegExp(`\\b(?:to|reach|reaches) ${us}`, 'u')],
  [
    'outbound',
    new RegExp(
      `\\bour (?:\\p{L}+ )?(?:messages?|chats?|ims?|calls?)\\b|\\b(?:messages?|chats?|ims?|calls?) (?:sent )?from us\\b|^\\W*ours\\b|\\bmy (?:messages?|chats?|ims?)\\b`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(
      `(?:\\bthem|\\btheir \\p{L}+|(?<!\\p{L})${theirPeople})(?: ?(?:can't|cannot|can|could|do|does|don't|doesn't|did|didn't|never|not|no longer|won't|say they|say|\\p{L}+ly)){0,4} (?:get|gets|receive|receives|see|sees) (?:ours|our (?:messages?|chats?|ims?)|my (?:messages?|ims?)|what we send|anything from us|nothing from us|everything(?: from us)?|all of (?:it|ours)|it)`,
      'u',
    ),
  ],
  ['inbound', new RegExp(`${theirPeople}.{0,50}\\b${reach} (?:to )?${us}`, 'u')],
  ['inbound', new RegExp(`\\b${reach} (?:to )?${us}`, 'u')],
  [
    'inbound',
    new RegExp(
      `\\b(?:we|i|${ourPeople})\\b.{0,30}\\b(?:receive|receives|get|gets|got|hear|hears)\\b.{0,12}\\b(?:theirs|their|from|anything|nothing|messages?)\\b(?!.{0,12}\\bto\\b)`,
      'u',
    ),
  ],
  // Who gets no answer has written.
  [
    'inbound',
    /\b(?:get|gets|got|getting|receive|receives|hear|hears|see|have)\b.{0,12}\b(?:nothing(?: back)?|anything back|no (?:answers?|repl(?:y|ies)|response)|(?:an?|any) (?:answers?|repl(?:y|ies)|response))\b|\b(?:nothing|no (?:answers?|repl(?:y|ies)|response)|(?:the |their )?repl(?:y|ies)|answers?)\b.{0,12}\b(?:comes?|coming|came|gets?|arrives?|returns?)\b/u,
  ],
  ['outbound', new RegExp(`${ourPeople}.{0,50}\\b${reach} .{0,25}?${them}`, 'u')],
  [
    'outbound',
    new RegExp(
      `\\b(?:messages?|chats?|ims?|calls?|presence|writing|anything|sending|messaging|im|ours) (?:we |i )?(?:send |sent )?(?:to|for|of) .{0,20}?${them}|\\b(?:delivered|sent) to .{0,20}?${them}`,
      'u',
    ),
  ],
  ['outbound', new RegExp(`${modal} (?:\\p{L}+ )?${reach} .{0,25}?${them}`, 'u')],
  [
    'outbound',
    new RegExp(
      `${ourPeople}.{0,40}\\b(?:through|get|getting|connect|send|sends|deliver)\\b.{0,20}\\bto .{0,15}?${them}`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(
      `(?:${domainMark}|\\bthey|\\b(?:person|contact|user|people|them|he|she)\\b).{0,30}\\b(?:can't|cannot|can not|couldn't) be (?:reached|contacted|messaged|found|added|seen)`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(
      `\\b(?:set ?up|start|open|begin) (?:a |the |any )?(?:conversation|chat)s?\\b.{0,140}${them}|${ourPeople}.{0,60}\\b(?:with|for) ${them}`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(
      `${ourPeople}.{0,40}\\b(?:tried|tries|try|trying|attempt\\p{L}{0,20}|wants?) to .{0,20}?${them}`,
      'u',
    ),
  ],

  [
    'outbound',
    new RegExp(
      `${hanThem}.{0,8}?(?:說|反映|回報|表示)?.{0,4}(?:收|接)(?:不|得)?到.{0,4}(?:我|ours)|(?:^|[^我])${hanThem}(?:的人|那邊|的使用者|的同事)?(?:都|也|完全|一直|說|反映|回報)*(?:沒有?|收)(?:不)?(?:收)?到(?!.{0,4}${hanThem})`,
      'u',
    ),
  ],
  [
    'inbound',
    new RegExp(
      `${hanUs}.{0,12}(?:收不到|沒有?收到|收得到|收到|接不到|沒接到)|(?:收不到|沒有?收到|收得到).{0,8}${hanThem}|^.{0,14}(?:收不到|沒收到).{0,6}${hanThem}`,
      'u',
    ),
  ],
  [
    'inbound',
    new RegExp(
      `${hanThem}.{0,6}${hanSend}(?:過)?來|${hanThem}.{0,4}(?:回覆|回應|回音|訊息).{0,6}(?:收不到|沒收到|沒有?收到|收得到|進不來)|收不到.{0,6}(?:回覆|回應|回音)|(?:都|也|就)?沒有?(?:任何|收到)?(?:回覆|回應|回音)`,
      'u',
    ),
  ],
  [
    'inbound',
    new RegExp(
      `${hanSend}.{0,10}(?:過來|進來|來我們|回來|不過來)|${hanThem}.{0,12}${hanSend}.{0,8}(?:給|不到|得到|到|不了|找|跟|不進)?.{0,4}(?:我們|我方|我司|本公司|我(?!們的)|這邊)|${hanThem}.{0,10}(?:傳|丟|發|送|打)(?:的|過來|來)(?:的)?(?:訊息|im)?|(?:來自|從)${hanThem}.{0,8}(?:訊息|im)`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(
      `${hanSend}.{0,10}(?:過去|出去|不過去)|(?:傳|丟|發|送|寄|寫|敲|回)(?:訊息|im|話|東西)?(?:給|到|去) ?.{0,10}?${hanThem}|(?:往|給|連|找|加|聯絡|看|敲|ping|im) ?(?:到|不到|一下|得到)? ?.{0,6}?${hanThem}`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(
      `${hanUs}.{0,14}${hanSend}.{0,6}(?:不到|不了|不通|不上|不出|得到|得通|失敗).{0,6}|${hanSend}(?:不到|不上|不了|得到) ?.{0,6}?${hanThem}|(?:聯絡|連|找|加|看|傳|丟)(?:不|得)(?:上|到|了)`,
      'u',
    ),
  ],
  [
    'outbound',
    new RegExp(`${hanThem}.{0,14}(?:聯絡不上|聯絡不到|連不上|連不到|找不到)(?!.{0,3}我)`, 'u'),
  ],
  // The way by its name alone.
  ['inbound', /\b(?:incoming|inbound)\b/u],
  ['outbound', /\b(?:outgoing|outbound)\b/u],
  ['inbound', /進(?:得|不)來/u],
  ['outbound', /出(?:得|不)去/u],
  ['inbound', new RegExp(`${modal} (?:receive|get) (?:messages?|chats?|ims?|any)?\\W*$`, 'u')],
  ['outbound', new RegExp(`${modal} (?:send|write|message|reply)(?: any| messages?)?\\W*$`, 'u')],
];

const hanCharacter = /\p{sc=Han}/u;
/** With what each is written in; a clause in the other script is not searched for it. */
const written = clauses.map(
  ([way, pattern]) => [way, pattern, hanCharacter.test(pattern.source)] as const,
);

/** The way that a clause speaks of. */
function wayOf(clause: string): OneWay | undefined {
  const isLatin = /[a-z]/u.test(clause);
  // Between Chinese words stand `ping` and `im`, too.
  const isHan = hanCharacter.test(clause) || /ping|im/u.test(clause);
  return written.find(
    ([, pattern, isOfHan]) => (isOfHan ? isHan : isLatin) && pattern.test(clause),
  )?.[0];
}
