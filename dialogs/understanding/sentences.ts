// How sentences begin or are built that the words alone do not tell apart.

/** A message that takes back what went before, whatever it goes on to say. */
export const cancelFirst =
  /^\W*(?:(?:ok|okay|no|well|wait)[, ]+)?(?:stop|cancel|never ?mind|forget (?:it|that|this|about it)|abort|leave it|scrap that)(?:$|[^\S\n]*[,.;:!-]|\s+(?:here|now|please|i|we|let)\b)|^(?:先停|停|算了|取消|不用了|不要了|先不要|不做了|不弄了|先這樣|等等|停一下)(?:$|[，,。.！!；;\s])|^這個(?:不做|不弄|不要|不用)了/u;

/** A message that says something of the bot or its answer. */
export const ofTheBot =
  /^\W*(?:(?:i think|i find|i am afraid|sorry,? but|but|well,?) )?(?:you(?:'re| are| were| did| do not| don't| didn't| said| told| got| gave| keep| never| always| really| just)\b|your (?:last |first |previous )?(?:answer|reply|response|result|analysis|diagnosis|explanation|advice|help|conclusion|statement)|(?:this|the|that|what an?|such an?)(?: \p{L}+)? (?:bot|tool|assistant|answer|reply|response|result|explanation|diagnosis|advice|conclusion)\b|i (?:love|like|hate) (?:this|the|your|you)\b)|^(?:這個?|這款|你們的?)?(?:工具|機器人|答案|回答|回覆|解釋|助理|判斷|診斷結果)|^(?:你(?:們)?)?(?:剛剛|剛才|上面|之前|前面)?的?(?:講的|說的|回的|答的|答案|回答|回覆|解釋|結果|判斷|建議)|^(?:你|妳|您)(?:根本|真的|真|好|很|太|到底|都|又|又在|是不是|怎麼(?:這麼|那麼|都))(?![好嗎])/u;

/** A message that asks the bot what it can do. */
export const asksTheBot =
  /\b(?:what|how|which)\b.{0,40}\byou\b.{0,20}\b(?:do|for|help|offer|support|answer|know|able|here|assist)(?: me| us)?\W*$|(?:你|妳|您|機器人|這個?(?:工具|東西)).{0,4}(?:會|能|可以|懂|擅長|負責).{0,4}(?:什麼|哪些|啥|幹嘛)\W*$/u;

/** A message that asks to be told when something happens. */
export const asksForNews =
  /\b(?:give|drop|send|shoot|leave|write|tell|ping|call|text|mail|e-?mail) (?:me|us)\b.{0,30}\b(?:when|if|once|whenever|as soon as)\b/u;

/** The whole report is asked for, not a letter: "the complete report of contoso.com", 「完整的檢查報告」. */
export const wantsWholeReport =
  /\b(?:whole|full|complete|entire) (?:(?:diagnos(?:is|tic)|federation|technical) )?report\b|(?:完整|整份|全部)的?(?:檢查|診斷|測試)?報告/u;
/** Whom a whole report is for. */
export const forOutside =
  /\b(?:for|to) (?:(?:the|our) )?(?:partners?|customers?|suppliers?|vendors?|them|their|other side)\b|給(?:對方|夥伴|廠商|客戶|供應商|他們)/u;
export const forInside =
  /\b(?:for|to) (?:us|ourselves|me|our (?:own|people|boss|management|manager|team))\b|給(?:自己|我們|老闆|主管|同事)/u;

/** Words that hardly any other trade has. A certificate, a port, a record and a partner are no such words. */
export const ofOurTrade =
  /\b(?:(?:un)?federat\p{L}*|lync|skype|sfb|s4b|teams|sip|srv|xmpp|ucma|mtls|sipfederationtls|5061|access ?edge|edges?(?= (?:server|pool|role|cert|certificate|proxy|service|interface|side|log|config)\p{L}*\b)|(?:our|their|the|your|an|my) edges?(?! (?:of|browser))|external (?:access|users?|contacts?|domains?|compan\p{L}*|organi[sz]ations?)|hosting providers?|discovered partners?|(?:allow|block)(?:ed)?[ -]?(?:domains?|lists?)|ms-?diag\p{L}*|mutual tls|partner (?:domains?|discovery|compan\p{L}*|admin\p{L}*)|federated partners?|presence (?:is|shows?|unknown|of)|instant messag\p{L}*)\b|同盟|lync|skype|teams|sip|srv|xmpp|edge(?! ?(?:瀏覽|書籤|首頁))|邊緣(?:伺服器|集區)|5061|外部(?:存取|使用者|聯絡人|網域|夥伴)|上線狀態|代管提供者|(?:允許|封鎖)(?:的)?(?:網域|清單)|混合部署|商務用|租用戶|地端/u;

const trouble = {
  en: "(?:it )?(?:is|are|was|seems|looks|still|again|suddenly|just|went)?(?: (?:still|again|suddenly|completely|totally))* ?(?:down|dead|unreachable|broken|offline|not (?:reachable|working|responding|answering)|(?:doesn't|doesnt|does not|don't|won't) (?:work|respond|answer|connect)|can(?:no|'|)t (?:be reached|reach(?: them)?|connect|contact(?: them)?|get through)|unable to (?:reach|connect)|no (?:answer|connection|response))(?: (?:again|now|today|here|for us|since (?:yesterday|today)))?",
  han: '(?:那邊|對方|現在|今天|我們|這邊|又|都|還是|一直|突然|完全|全部|根本|好像|怎麼|怎麼又|已經|就)*(?:連不(?:上|到|過去|上去|進去)|聯(?:絡|繫)不(?:上|到)|通不了|不通|斷(?:了|線|掉)|沒(?:有)?(?:反應|回應)|不能(?:連|通|用)|無法(?:連線|連上|連|通)|掛(?:了|掉)|壞(?:了|掉)|傳不(?:過去|出去|到)|收不到(?:訊息)?)(?:了|啊|欸|耶|呢|喔|嗎)*',
} as const;
/** Nothing is said of a domain but that it cannot be reached: "contoso.com is down", 「contoso.com 連不上」. */
const troubleAlone = new RegExp(`^(?:${trouble.en}|${trouble.han})$`, 'u');

/** Whether a text, its domain taken out, says only that. */
export function isTroubleAlone(plain: string): boolean {
  if (plain.length > 80) return false;
  return troubleAlone.test(plain.replace(/[\p{Co},.:;!?，。、：；！？～~\s]+/gu, ' ').trim());
}

/** A domain or a fault is said not to be ours: "not our fault", 「不是我們的問題」. */
export const notOurs =
  /(?:(?<!\b(?:is|was) (?:it|this|that) )\bnot|(?<=\b(?:it|that|this)|\p{Co}) ?(?:isn't|isnt|wasn't|wasnt)) (?:(?:really|actually|on|at|with|in) )?(?:our|my)(?: own)?(?: sip)? (?:fault|problem|issue|mistake|side|end|domain|company|organi[sz]ation|business)\b|\b(?:it|that|this)(?:'s| is| was)? not (?:us|me)\b|(?:(?<!是)不是|不在)(?:我們|我方|本公司|自己|我)(?:自己)?(?:(?:這邊|這裡|這端|公司)的?(?:問題|錯|責任|狀況|原因|網域)?|的?(?:問題|錯|責任|狀況|原因|網域))/gu;

/** Words of products and places that an organisation runs, and those that join them. */
export const runs = {
  en: 'our|own|only|just|both|as well as|alongside|along with|side by side|together|at the same time|in parallel|mostly|still|now|and|or|plus|everything|all|a|an|the|on|in|with|servers?|teams|lync|skype|for|business|sfb|edge|online|hybrid|cloud|premises|prem|on-prem|on-premises|onprem|microsoft|office|365|m365|o365|tenant|deployment|environment|20\\d\\d|here|at the moment|currently',
  han: '同時|並存|並行|共存|並用|一起|兩邊|自建|自己|自家|的|地端|內部部署|機房|雲端|混合式?|部署|架構|環境|系統|伺服器|teams|lync|skype|商務用|for business|server|edge|online|microsoft|office|365|m365|o365|租用戶|和|跟|與|加|、|兩種|兩個|都|有|20\\d\\d|版|而已',
} as const;
/** What we run is told and nothing asked: "we use Teams", 「我們用自建的伺服器」. */
export const tellsWhatWeRun = new RegExp(
  `^\\W*(?:we|our (?:side|organi[sz]ation|company|firm))(?: (?:only|all|still|just|mostly|currently))? (?:use|uses|run|runs|have|has|are|is|are using|are running|is using|is running)(?: (?:${runs.en}))+\\W*$|^(?:我們|我方|本公司)(?:公司|自己)?(?:這邊|這裡|這端)?(?:都|目前|現在|還是|只|也)*(?:是用|用的是|是|用|使用|跑|有)(?:(?:${runs.han}) ?)+[。.\\s]*$`,
  'u',
);

/** Our domain and what we run in one sentence: "we are contoso.com and run Teams". */
export const tellsWhoWeAre = new RegExp(
  `^\\W*(?:we(?:'re| are)(?: from)?|our (?:sip )?domain is|i(?:'m| am) (?:from|at|with)) +\\p{Co}+[ ,;]*(?:and )?(?:we )?(?:(?:still|only|all|mostly|currently) )?(?:use|run|have|are on|on|are using|are running)(?: (?:${runs.en}))+\\W*$`,
  'u',
);
