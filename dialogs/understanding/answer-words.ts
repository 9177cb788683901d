/** An answer as a whole, and the words that decide when they come first. */
interface Side {
  readonly whole: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
}

/** What says yes, in Traditional characters and as `foldPhrase` leaves it. */
export const yes: Side = {
  whole: setOf(
    "yes|y|yep|yeah|yea|yup|ya|sure|ok|okay|k|of course|certainly|definitely|absolutely|please|please do|yes please|do it|go|go ahead|go on|right|that's right|thats right|correct|exactly|true|fine|sounds good|good|alright|all right|let's go|lets go|start|confirm|confirmed|agreed|i do|we do|it is|👍|好|好的|好啊|好喔|好呀|好吧|可以|可|可以的|對|對的|對啊|對呀|是|是的|是啊|嗯|恩|嗯嗯|沒錯|沒有錯|正確|要|我要|要的|確定|確定要|確認|當然|當然要|行|沒問題|麻煩了|麻煩你|請|請開始|開始|開始吧|同意|ok的|好ok|就這樣|有|有的|需要",
  ),
  first: setOf('yes|yep|yeah|yup|sure|okay|ok|好|好的|好啊|可以|對|是|是的|沒錯|要|確定|嗯|當然'),
};

/** What says no. */
export const no: Side = {
  whole: setOf(
    "no|n|nope|nah|no thanks|no thank you|not now|not yet|not really|later|maybe later|don't|dont|do not|please don't|never|stop|cancel|wrong|that's wrong|incorrect|false|not correct|not that|i don't|we don't|it isn't|rather not|不|不要|不用|不必|不是|不對|不可以|不行|不好|否|不了|不用了|不要了|不需要|先不要|先不用|還不要|還沒|還不用|沒有|沒|沒有啦|不是的|錯|錯了|不正確|晚點|等等|等一下|晚一點|之後再說|改天|下次|取消|算了|暫時不要|暫時不用|先等等|不想|我不要|別|先別",
  ),
  first: setOf(
    'no|nope|nah|not|never|不|不要|不用|不是|不對|否|先不要|先不用|不行|不必|不需要|沒有|還沒',
  ),
};

const ordinals: readonly (readonly [number, string])[] = [
  [
    1,
    'first|1st|one|top|upper|a|第一|第一個|頭一個|上面|上面那個|上面的|前面那個|前者|最前面|最上面',
  ],
  [2, 'second|2nd|two|b|第二|第二個'],
  [3, 'third|3rd|three|c|第三|第三個'],
  [4, 'fourth|4th|four|d|第四|第四個'],
  [5, 'fifth|5th|five|e|第五|第五個'],
  [6, 'sixth|6th|six|第六|第六個'],
  [7, 'seventh|7th|seven|第七|第七個'],
  [8, 'eighth|8th|eight|第八|第八個'],
  [9, 'ninth|9th|nine|第九|第九個'],
  [
    -1,
    'last|latter|bottom|lower|lowest|最後|最後一個|最後面|最下面|下面那個|下面的|下面|後者|後面那個',
  ],
  [-2, 'second last|second to last|倒數第二|倒數第二個'],
];

export const choices = {
  words: mapOf(ordinals),
  numbers: mapOf([
    [0, 'zero|零'],
    [1, 'one|一'],
    [2, 'two|二|兩'],
    [3, 'three|三'],
    [4, 'four|四'],
    [5, 'five|五'],
    [6, 'six|六'],
    [7, 'seven|七'],
    [8, 'eight|八'],
    [9, 'nine|九'],
    [10, 'ten|十'],
    [11, 'eleven'],
    [12, 'twelve'],
  ]),
  before:
    /^(?:(?:(?:please|pls|ok|take|use|choose|pick|select|i want|i take|i choose|i mean|i'll take|go with|let's take|option|choice|number|no\.?|the)(?![a-z])|那就|那|就|選擇|選|用|要|我要|我選|請選|選項|編號|答案)\s*)+/u,
  behind:
    /(?:\s*(?:(?<![a-z])(?:one|option|choice|please|entry|domain)|那個|個|項|號|吧|好了|謝謝|選項|的|一個|家))+$/u,
} as const;

export const platforms = {
  onprem:
    /on ?prem|on-prem|premises|\bservers?\b|\blync\b|skype for business server|sfb server|our own|self.?hosted|\blocal\b|data ?cent(?:er|re)|自建|自己的伺服器|伺服器|內部部署|地端|本地|機房|自家|自己架|內部/u,
  teams: /\bteams\b|\bcloud\b|365|\bonline\b|\bo365\b|\bm365\b|\btenant\b|雲端|線上|租用戶|雲/u,
  hybrid:
    /\bhybrid\b|\bboth\b|\bmixed\b|\bmix\b|混合|兩者|兩個都|兩種都|兩邊都|都有|共存|\b(?:some|part|half|most|many)\b.{0,40}(?:\bteams\b.{0,60}\b(?:skype|lync|servers?)\b|\b(?:skype|lync|servers?)\b.{0,60}\bteams\b)|(?:部分|一半|一些|有些|有的).{0,16}(?:teams.{0,24}(?:skype|lync|自建|地端|伺服器)|(?:skype|lync|自建|地端|伺服器).{0,24}teams)/u,
  negated: /\bnot?\b|\bwithout\b|n't\b|\bdont\b|沒有|不是|不用|不在|沒用/u,
} as const;

/** A sentence that takes something back, the domain left out. */
export const correction =
  /^(?:no|nope|not|sorry|oops|wrong|actually|i mean|i meant|meant|rather|correction|instead|wait|i said|should be|it should be|that should be|typo|不是|不對|錯|打錯|弄錯|更正|抱歉|說錯|我是說|我的意思|應該是|不|我是指|寫錯|改成|是)(?:$|[^\p{L}]|\p{sc=Han})|(?:i meant|i mean|instead|rather|should be|not that|typo|打錯|寫錯|才對|才是|應該是|不是)/u;

/** What is left of `and litware.com?` and its like without the domain. */
export const askAgain =
  /^(?:(?:ok|okay|and|now|then|so|please|well|thanks|thank you)\s?)*(?:and|what about|how about|same for|the same for|same with|same thing for|same check for|also|also for|also check|now|next|then|and now|and for|and with|and what about|and how about|do the same for|try|ditto for|same question for|likewise)(?:\s?(?:please|then|too|as well|also))*$|^(?:(?:好|好的|那麼|那|還有|接著|然後|再來|也|另外|換|改看|換成|一樣|同樣|照樣|也幫我|再幫我|順便|謝謝|請)+(?:看看|看|查|檢查|測|測試|一樣|問|的話|也|幫我)*)?(?:呢|怎麼樣|如何|咧|也是嗎|也一樣|也看一下|一樣|也檢查|的話呢|也要|也查一下|也測一下)$|^(?:那|那麼|還有|也看|也查|再看|再查|換|改看|同樣檢查|一樣檢查|接著看|接著查|再來是|也幫我看|也幫我查|順便看|順便查|那看|那查)$/u;

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

function mapOf(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([value, list]) => list.split('|').map((word) => [word, value] as const)),
  );
}
