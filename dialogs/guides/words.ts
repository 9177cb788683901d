import { foldText } from '../understanding/fold.ts';
import { forMatching } from '../understanding/traditional.ts';
import type { GuideWish } from './wishes.ts';

/** What says only that is short. */
const longest = 60;

/** Whole messages that steer a guide, in either language. */
const phrases: readonly (readonly [GuideWish, RegExp])[] = [
  [
    { do: 'where' },
    /^(?:so )?where (?:were|was|did) (?:we|i)(?: stop| leave off)?$|^what was (?:the )?(?:last|next) step$|^(?:我們)?(?:上次|之前|剛剛)?(?:做|進行|設定)到(?:哪|哪裡|哪兒|哪一步|第幾步)(?:了)?$|^接下來要做什麼$/iu,
  ],
  [
    { do: 'done' },
    /^(?:ok,? |okay,? )?(?:(?:it is|it's|i am|i'm|we are|we're|that is|that's|all) )?(?:done|finished|ready)(?:,? (?:test|check|verify) (?:it|this)|,? i (?:think|guess|believe))?$|^(?!好$)(?:我)?(?:這步|這一步)?(?:已經)?(?:做|弄|設|設定|處理)?(?:完成|好|完|做好|弄好|設好|做完|設定好)(?:了|囉)?(?:,?(?:幫我)?(?:測|檢查|測試)(?:一下|看看)?)?$/iu,
  ],
  [
    { do: 'skip' },
    /^(?:please )?skip(?: it| this| this step| that)?$|^(?:please )?skip(?: (?:it|this|this step|that))?[,:] ?(?:(?:we|i|they) |it |this ).*$|^(?:sorry,? )?(?:(?:this|that|it)(?: step)? )?(?:does not|doesn't|doesnt|is not|isn't)? ?(?:apply|appl(?:ies|icable)|needed|relevant)(?: (?:to|for|with) (?:us|me))?(?: here)?$|^not (?:applicable|needed|relevant)(?: (?:to|for) us)?$|^n\/a$|^(?:先)?(?:跳過|略過)(?:這步|這一步)?$|^(?:跳過|略過)(?:這步|這一步)?,(?:因為)?我們.{1,20}$|^(?:這步|這一步|這個|這個步驟)?(?:對我們)?(?:不適用|不需要|用不到)(?:我們)?$/iu,
  ],
  [
    { do: 'back' },
    /^(?:go )?back(?: one step)?$|^previous(?: step)?$|^(?:回)?(?:上一步|前一步)$/iu,
  ],
  [
    { do: 'go-on' },
    /^(?:please )?(?:continue|go on|resume|carry on)$|^(?:繼續|接著做|繼續做|往下|先往下做|接下去)$|^(?:not (?:done )?yet|還沒(?:有)?(?:做|好|做好|完成)?)$/iu,
  ],
  [
    { do: 'last' },
    /^(?:(?:go|skip|jump) to |show )?(?:the )?last step$|^(?:跳到|到|看)?最後(?:一)?(?:步|個步驟)$/iu,
  ],
  [{ do: 'next' }, /^(?:please )?next(?: step| one)?$|^(?:到)?下一步$/iu],
  [
    { do: 'unknown' },
    /^(?:(?:hm+|sorry),? )?(?:(?:(?:i|we) )?(?:really )?(?:do not|don't|dont) know(?: (?:that|this|it|yet))*|(?:(?:i'm|i am|im|we're|we are) )?not (?:really |quite |so )?sure(?: (?:about (?:that|this)|yet))*|no idea|unknown|dunno|idk|hard to say)$|^(?:我|我們)?(?:也|還|真的)*(?:不知道|不清楚|不確定|不曉得|沒概念)(?:欸|耶|啦|喔)?$/iu,
  ],
  [
    { do: 'why' },
    /^(?:but |and )?why(?: (?:do|would|should) (?:you|i|we) (?:ask|do|want|need|care)(?: (?:to know|this|that|it|me))*| (?:is|does) (?:this|that|it) (?:needed|matter|asked|important))?$|^what (?:is|do you need) (?:this|that|it) for$|^(?:為什麼|為何|幹嘛)(?:你)?(?:要|會|需要)?(?:問|知道|做)?(?:這個|這題|這些|這步|這一步|這樣做|這樣)?$/iu,
  ],
  [
    { do: 'answers' },
    /^(?:i (?:want|need|have) to )?(?:change|correct|edit|fix|show) (?:my|the|an|one|one of my|our) answers?$|^my answers$|^i (?:was wrong|made a mistake|answered wrong(?:ly)?)$|^(?:我)?(?:想|要)?(?:改|修改|更改|更正|看)(?:一下)?(?:我的|前面的|之前的)?(?:答案|回答)$|^我?(?:剛剛|剛才|前面)?(?:答|選|說|回答)錯了?$/iu,
  ],
  [
    { do: 'undo' },
    /^undo$|^(?:i )?take (?:it|that) back$|^(?:收回|復原|取消剛才的|剛才的不算|取消上一個)$/iu,
  ],
  [
    { do: 'test' },
    /^(?:we|i)(?:'ve| have)? (?:already )?(?:done|finished|did) (?:everything|them all|all (?:of )?(?:them|it|the steps|steps))(?: already)?$|^(?:everything|all (?:of it|of them|the steps|steps)) (?:is|are) (?:already )?(?:done|finished)(?: already)?$|^(?:我|我們)?(?:已經)?(?:全部|都|所有步驟|全)(?:的步驟)?(?:都)?(?:已經)?(?:做|弄|設定|處理)(?:完|好)(?:了)$|(?:please )?(?:test|test it all|(?:test|check|verify) (?:them|everything|all of (?:it|them)|what (?:you|it) can))$|^(?:幫我)?(?:測|測試)(?:吧|看看|一下|能測的|看得到的)?$|^(?:幫我)?(?:檢查|測)(?:看得到的|能測的|全部)$/iu,
  ],
  [{ do: 'again' }, /^(?:look|check|test|verify) (?:it )?again$|^(?:再)(?:看|測|檢查|測試)一次$/iu],
  [
    { do: 'stop' },
    /^(?:stop|pause|later|enough for (?:today|now))(?: here| the guide| for now)?$|^(?:先)?(?:停|暫停|先這樣|停在這裡|改天再做|今天先這樣)$/iu,
  ],
  [
    { do: 'all-steps' },
    /^(?:show |list )?(?:me )?(?:all (?:the |of the )?steps|the whole (?:overview|list))$|^what(?: is|'s) (?:still )?(?:left|open|missing)$|^who does what$|^(?:看|列出)?(?:全部|所有)(?:的)?步驟$|^(?:看)?完整(?:的)?(?:進度|總覽)$|^還(?:剩|有)(?:什麼|哪些)(?:步驟)?(?:沒做|要做)?$|^誰(?:要)?做什麼$/iu,
  ],
  [
    { do: 'overview' },
    /^(?:show )?(?:the |my )?(?:overview|progress|steps)$|^skip (?:all|everything)$|^(?:看)?(?:進度|總覽)$|^跳到最後$|^全部跳過$/iu,
  ],
  [
    { do: 'export', format: 'html' },
    /^(?:export|print)(?: (?:it|this|the (?:guide|checklist)))?(?: (?:as|in|to))?(?: an?)? (?:html|(?:web ?)?page)$|^(?:匯出|列印|存)成? ?(?:html|網頁)$/iu,
  ],
  [
    { do: 'export' },
    /^(?:please )?(?:(?:export|print)(?: (?:it|this))?(?: as| in)?(?: a| the)?(?: (?:checklist|guide|steps|markdown))?|(?:the )?checklist)$|^(?:幫我)?(?:匯出|列印)(?:成)?(?: ?(?:檢查清單|清單|引導|步驟|markdown))?$|^檢查清單$|^清單$/iu,
  ],
  [
    { do: 'summary' },
    /^(?:please |can i (?:get|have) |i need |give me |show (?:me )?)?(?:a |the |my )?hand[ -]?(?:over|off)(?: (?:summary|note|notes|code|text|message|report))?(?: for (?:a|my|the) colleague)?(?:,? please)?$|^hand (?:it|this|the guide) (?:over )?(?:to (?:a|my|another) colleague)?$|^hand (?:it|this) over$|^summary for (?:a|my) colleague$|^(?:我要|我想|給我|幫我)?(?:做|寫|產生|整理)?(?:一份|個)?交接(?:給(?:同事|別人|其他人))?(?:用)?(?:的)?(?:摘要|資料|內容|文字|代碼|說明|清單)?$|^給同事的摘要$/iu,
  ],
  [
    { do: 'more' },
    /^(?:(?:tell|show) me )?more(?: about (?:it|this|this step))?$|^(?:the )?(?:details|reasons?|sources?)$|^(?:why (?:this|that) step|how do i undo (?:it|this|that))$|^(?:i'm|im|i am|we are|we're) stuck$|^(?:i|we) (?:do not|don't|dont) (?:know|understand) how(?: to (?:do (?:it|this|that)|go on))?$|^(?:i need )?help with (?:it|this|that)(?: step)?$|^(?:(?:no|sorry|hm+),? )?(?:it|this|that|the step|this step|the command|it has)(?: has| just)? (?:failed|fails|did not work|didn't work|does not work|doesn't work|gives? an error|gave an error)$|^(?:這步|這一步|這個步驟|步驟|指令|它)?(?:做|執行|跑)?(?:失敗|出錯|不成功|沒成功|有錯誤)了?$|^我?不會(?:做|弄)(?:這步|這一步|這個步驟)$|^(?:我)?卡住了?$|^我?(?:不會|不知道怎麼)(?:做|弄)?$|^(?:看|說)?(?:更多|多一點|詳細(?:一點|說明)?)$|^(?:理由|來源|怎麼復原|如何復原)$/iu,
  ],
  [
    { do: 'start-over' },
    /^(?:start|begin) (?:the |this )?(?:guide|steps) (?:over|again)$|^(?:引導)?(?:從頭|重新)(?:做|開始)(?:一次|引導)?$/iu,
  ],
];

/** Steps that somebody says are not done after all: "step 3 is not done after all", 「步驟 8 其實沒做」. */
const denials: readonly RegExp[] = [
  /^(?:(?:no|wait|sorry|oops|actually),? )*steps? (?<list>\d{1,2}(?:(?:,| and|, and) \d{1,2})*) (?:(?:is|are|was|were) )?(?:actually )?(?:not|isn't|wasn't|aren't) (?:really |actually |yet )?(?:done|finished|complete)(?: yet| after all| actually)*$/iu,
  /^(?:不對|不是|等等|抱歉)?,?(?:步驟|第) ?(?<list>\d{1,2}(?:[、，,和 ]+\d{1,2})*) ?步?(?:其實|根本|還|也)*(?:沒有?|還沒有?)(?:做|弄|設定|完成|處理)(?:好|完)?$/u,
];

const between = /(?:,? and |[ ,，、和]+)/u;
/** Steps that somebody says are done, by whomever: "done 1 2 5", "my colleague did step 3", 「步驟 3 同事做好了」. */
const claims: readonly RegExp[] = [
  /^(?:done|finished|完成|做好了?)[ :：]*(?<list>\d{1,2}(?:[ ,，、和]+\d{1,2})*)$/iu,
  /^(?:(?:i|we|they|he|she|(?:my|our|a|the) [a-z]+(?: [a-z]+)?) )?(?:have |has |already |just )*(?:did|done|finished|completed) steps? (?<list>\d{1,2}(?:(?:,| and|, and) \d{1,2})*)(?: already| too)?$/iu,
  /^steps? (?<list>\d{1,2}(?:(?:,| and|, and) \d{1,2})*) (?:(?:is|are|was|were|has been|have been) )?(?:already )?(?:done|finished|completed?)(?: already| too| by .{1,30})?$/iu,
  /^(?:我|我們|他|她|他們|我?們?的?同事)?(?:已經)?(?:做|完成|弄|處理)(?:好|完|完成)?了?(?:步驟|第) ?(?<list>\d{1,2}(?:[、，,和 ]+\d{1,2})*) ?步?了?$/u,
  /^(?:步驟|第) ?(?<list>\d{1,2}(?:[、，,和 ]+\d{1,2})*) ?步?(?:我|我們|他|她|他們|我?們?的?同事)?(?:也|都)?(?:已經)?(?:做|弄|處理)?(?:好|完|完成)了?$/u,
];

/** What a short message says to the guide that is active: "done", "skip", "step 3", "done 1 2 5", 「上次做到哪裡？」. */
export function readGuideWords(text: string): GuideWish | undefined {
  if (text.length > longest) return undefined;
  const said = forMatching(foldText(text, longest))
    .replaceAll('’', "'")
    .trim()
    .replace(/[.!?。！？~～]+$/u, '')
    .trim();
  const numbers = claims
    .map((one) => one.exec(said)?.groups?.list)
    .find((list) => list !== undefined);
  if (numbers !== undefined)
    return { do: 'steps-done', numbers: numbers.split(between).map(Number) };
  const denied = denials
    .map((one) => one.exec(said)?.groups?.list)
    .find((list) => list !== undefined);
  if (denied !== undefined) return { do: 'steps-open', numbers: denied.split(between).map(Number) };
  const number =
    /^(?:(?:go to |show )?step |(?:跳到)?(?:第|步驟)\s?)(?<number>\d{1,2})\s?步?$/iu.exec(said)
      ?.groups?.number;
  if (number !== undefined) return { do: 'step', number: Number(number) };
  return phrases.find(([, pattern]) => pattern.test(said))?.[0];
}
