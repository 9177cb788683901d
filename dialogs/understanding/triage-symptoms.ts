/** What people see when messages fail, as the table of suspects knows it. */
export const symptoms = [
  'not-set-up',
  'not-federated',
  'meeting-join',
  'presence-only',
  'presence-unknown',
  'lands-in-skype',
  'after-adding-contact',
  'external-user-not-found',
  'calls-only',
  'files-only',
  'every-second-time',
  'not-found',
  'offline',
  'failed-to-send',
  'some-partners',
  'not-delivered',
  'one-way',
  'stopped',
] as const;
export type Symptom = (typeof symptoms)[number];

/** What a text says, of both languages; the first that is found counts, so that what is said exactly comes first. */
const patterns: readonly (readonly [Symptom, RegExp])[] = [
  [
    'not-set-up',
    /\bset ?up to (?:talk|chat|communicate|speak)\b|\b(?:can't|cannot|can not|couldn't|unable to) set ?up the conversation\b|組織(?:並)?(?:未|沒有|尚未)(?:被)?設定(?:為|成|好)?.{0,6}(?:彼此|互相|對話|交談|通話|交流)|(?:無法|不能)設定(?:這個)?(?:交談|對話)|組織(?:未|沒有|尚未).{0,4}(?:彼此|互相)/u,
  ],
  [
    'not-federated',
    /\b(?:is|are|was)(?: not|n't) federated\b|\bnot federated with\b|\boutside (?:of )?(?:your|our|the) organi[sz]ation\b.{0,40}\bfederat|\b(?:due to|because of) (?:your |our )?(?:company|corporate|organi[sz]ation(?:al)?) polic|(?:未|沒有|沒|尚未|不)(?:與|和|跟)?.{0,8}(?:建立)?同盟(?!的設定)|組織(?:的)?外部.{0,20}同盟|(?:因為|由於|基於|根據)(?:貴)?公司(?:的)?(?:原則|政策|規定)|(?<![\d.:/-])403(?![\d.:])/u,
  ],
  [
    'meeting-join',
    /\b(?:sign|log) ?in with (?:a different|another) account\b|\b(?:a different|another) account to join\b|\b(?:can't|cannot|can not|unable to|not able to|couldn't|fail(?:s|ed)? to) (?:join|enter|get into)\b.{0,25}\bmeetings?\b|(?:不同|其他|別)(?:的)?(?:帳戶|帳號).{0,8}(?:登入|加入)|(?:登入|使用)(?:不同|其他|別)的?(?:帳戶|帳號)|(?:無法|不能|沒辦法)(?:加入|參加|進入?).{0,14}會議|(?:加入|參加|進)不了.{0,12}會議|會議.{0,6}(?:進不[去來]|加不進|加入不了|無法加入)/u,
  ],
  [
    'presence-only',
    /\bonly (?:the )?(?:presence|status)\b|\b(?:messages?|chats?|im|ims|chatting)\b.{0,25}\b(?:works?|fine|ok|okay|arrives?|go(?:es)? through|get through)\b.{0,15}\b(?:but|only|just|though|except|however|yet)\b.{0,30}\b(?:presence|status|availability)\b|\b(?:presence|status)\b.{0,60}[,;.] ?(?:messages?|chats?|im|ims|chatting)\b.{0,15}\b(?:works?|fine|ok|okay|arrives?|go(?:es)? through|get through)\b|\b(?:presence|status)\b.{0,35}\b(?:but|though|although|while|yet)\b.{0,20}\b(?:messages?|chats?|im|ims|chatting)\b.{0,15}\b(?:works?|fine|ok|okay|arrives?|go(?:es)? through|get through)\b|(?:訊息|聊天|對話|im|傳話).{0,6}(?:正常|可以|都通|能傳|傳得|沒問題|收得到|ok).{0,14}(?:狀態|上線|燈號)|(?:狀態|燈號).{0,14}(?:訊息|聊天|對話|im|傳話).{0,8}(?:正常|可以|都通|能傳|傳得|沒問題|收得到|ok)|只有?(?:上線|顯示|目前)?狀態.{0,8}(?:未知|看不到|不明|不對|怪)/u,
  ],
  [
    'presence-unknown',
    /\b(?:presence|status|availability)\b.{0,40}\bunknown\b|\bunknown\b.{0,4}\b(?:presence|status)\b|\b(?:don't|can't|cannot|can not|do not|doesn't|never|unable to|not) (?:see|get|show)\b.{0,30}\b(?:presence|status|availability|online)\b|\b(?:no one|nobody|none)\b.{0,40}\bsees?\b.{0,30}\b(?:presence|status)\b|\b(?:presence|status)\b.{0,25}\b(?:missing|blank|gr[ae]y(?:ed)?(?: out)?|dim(?:med)?|not (?:shown|showing|visible|updating)|gone)\b|\bno (?:presence|status)\b|(?:狀態|燈號|上線資訊).{0,8}(?:未知|不明|灰|看不到|看不見|不見|出不來|空白|無法)|(?:看不到|看不見|無法看到|沒辦法看到|顯示不出).{0,20}(?:狀態|在不[在上]線|有沒有上線|是否上線|上線)|(?:未知|不明)(?:的)?狀態|燈.{0,3}(?:灰|不亮)|(?:是|變|顯示|變成)灰/u,
  ],
  [
    'lands-in-skype',
    /\b(?:land|lands|landing|landed|arrives?|arrived|shows? up|goes|go|going|ends? up|pops? up|popped up|appears?|delivered|comes?|came|opens?|received?)\b.{0,25}\b(?:in|into|to) (?:their |the |my |his |her |our )?(?:old )?(?:skype|sfb|lync)\b(?!.{0,6}\broom)(?!.{0,10}\bserver)|\binstead of (?:in )?teams\b|(?:跑|跳|進|出現|送|落|掉|傳|收|開|到)(?:到|在|進)?了?(?:對方的?|他們的?|我們的?|舊的?)? ?(?:商務用 ?skype|skype|sfb|lync)(?! ?server|伺服器).{0,16}(?:teams|裡|去|而|上|$)|不是(?:在)? ?teams/u,
  ],
  [
    'after-adding-contact',
    /\b(?:after|once|only if|only when|until|unless|as soon as|before)\b.{0,25}\badd(?:ed|ing|s)?\b.{0,30}\b(?:contacts?|contact list|buddy|buddies|favou?rites|list)\b|\badd(?:ed|ing|s)?\b.{0,20}\b(?:as )?(?:an? )?contacts?\b.{0,20}\b(?:then|before|first|and (?:then )?it)\b.{0,15}\bworks?\b|(?:加|新增|加入).{0,8}(?:聯絡人|好友).{0,8}(?:之後|以後|後|才|就(?:可以|能|通|正常|好))/u,
  ],
  [
    'external-user-not-found',
    /\bsearch\w*\b.{0,50}\b(?:nothing|no results?|no match\w*|not|n't|doesn't|don't|never|empty|blank|none)\b|\b(?:doesn't|does not|don't|do not|won't|not|never|nobody|no one|isn't|can't)\b.{0,45}\bsearch\b|\b(?:doesn't|does not|don't|do not|won't|never)\b.{0,8}\b(?:come|show|turn|pop)s? up\b.{0,25}\b(?:look|search|type)|\b(?:can't|cannot|can not|unable to|couldn't) find (?:him|her|them|external|the external|an external|any external|the user|any user|people|anyone|anybody|their)\b|搜尋.{0,40}(?:找不到|沒有結果|沒結果|沒有?出現|搜不到|不出來|沒有?人|空白|查無)|搜不到|查無此人|找不到.{0,4}(?:外部|對方的)(?:的)?(?:使用者|人|聯絡人)/u,
  ],
  [
    'calls-only',
    /\b(?:only|just) (?:the )?(?:voice |audio |video |voice and video )?calls?\b.{0,25}\b(?:fail|not|don't|drop|broken|can't|cannot|affected)|\b(?:chats?|messages?|im|ims)\b.{0,25}\b(?:works?|fine|ok|okay|go(?:es)? through|arrives?)\b.{0,15}\b(?:but|only|except|just|not|while)\b.{0,20}\b(?:calls?|calling|audio|video)\b|\b(?:calls?|calling|audio|video)\b.{0,25}\b(?:fails?|not|don't|doesn't|drops?|can't|cannot|broken)\b.{0,20}\b(?:but|while|though|although)\b.{0,20}\b(?:chats?|messages?|im|ims)\b|只有?(?:通話|語音|視訊|電話|打電話).{0,8}(?:不|失敗|無法|斷|沒)|(?:通話|語音|視訊|電話).{0,8}(?:不行|不通|失敗|無法|沒聲音|接不通|斷線)|(?:訊息|聊天|文字).{0,6}(?:正常|可以|沒問題|通).{0,10}(?:通話|語音|視訊|電話)/u,
  ],
  [
    'files-only',
    /\b(?:only|just) (?:the )?(?:files?|attachments?|pictures?|file transfers?)\b.{0,25}\b(?:fail|not|don't|can't|cannot|broken|refused)|\b(?:can't|cannot|can not|unable to|couldn't|not able to|won't)\b.{0,15}\b(?:send|share|transfer|attach|receive|exchange)\b.{0,15}\b(?:files?|attachments?|pictures?|images?|documents?)\b|\bfile (?:transfers?|sharing)\b.{0,25}\b(?:fails?|not|n't|broken|blocked|greyed)\b|(?:檔案|附件|圖片|傳檔).{0,10}(?:不[了過行能]|失敗|無法|不出|收不到)|(?:不能|無法|沒辦法)(?:傳|送|分享|收)(?:送)?(?:檔案|檔|附件|圖)/u,
  ],
  [
    'every-second-time',
    /\bevery (?:second|other|2nd|third)\b|\b(?:half|50 ?%|some) (?:of )?(?:the |my |our |their |all )?(?:time|messages|chats|ims|attempts|calls)\b|\bintermittent(?:ly)?\b|\bsometimes\b|\bon and off\b|\boff and on\b|\bnow and then\b|\bevery now and\b|\brandom(?:ly)?\b|\bsporadic(?:ally)?\b|\bflaky\b|\bone (?:in|out of) (?:two|three)\b|\bhit (?:or|and) miss\b|\boccasional(?:ly)?\b|\bunreliabl[ey]\b|\bcomes and goes\b|時好時壞|時通時不通|有時候|有時|偶爾|偶發|每隔|兩次.{0,8}一次|(?:一|兩|三)半(?:的)?(?:訊息|機率)|一半(?:的)?(?:訊息|時間|機率)|間歇|不穩|斷斷續續|隨機|一下(?:可以|通|好).{0,4}一下(?:不|壞)/u,
  ],
  [
    'not-found',
    /\b(?:can't|cannot|can not|could not|couldn't) be found\b|\b(?:user|address|person|contact|recipient) (?:was |is |were )?not found\b|(?<![\d.:/-])404(?![\d.:])|(?:使用者|位址|地址|收件者|聯絡人|帳號)?(?:不存在|找不到(?:使用者|位址|地址|收件者|這個(?:位址|地址|使用者)))|無法找到(?:使用者|這個人)?/u,
  ],
  [
    'offline',
    /\bmay be offline\b|\b(?:shows?|appears?|shown|showing|displayed|looks?|seems?)(?: up)?(?: as)?(?: always)? offline\b|\b(?:is|are) (?:always |still |permanently )?offline\b|\b(?:can't|cannot) be reached and\b|\b(?:error|sip|code|got an?) ?(?:code )?480\b|離線/u,
  ],
  [
    'failed-to-send',
    /\bfailed to (?:send|deliver)\b|\b(?:couldn't|could not|can't|cannot) send (?:this|the|your|that) message\b|\bmessages? (?:wasn't|was not|not|weren't|were not|isn't|couldn't be|could not be|can't be) sent\b|\bsend(?:ing)? (?:fails|failed)\b|傳送失敗|傳送不成功|發送失敗|(?:無法|未能|未)傳送(?!到)|沒有?傳送成功|送出失敗/u,
  ],
  [
    'some-partners',
    /\b(?:only |just )?(?:some|certain|a few|several|other|most(?: of the)? other|many other|all other|all the other)(?: of)?(?: (?:our|the|external))* (?:partners?|domains|companies|organi[sz]ations|customers|suppliers)\b|\b(?:with|to) (?:everyone|everybody|all) else\b|(?:有些|某些|部分|有幾家|幾家|少數|有的|另外幾家|只有幾家).{0,5}(?:夥伴|廠商|公司|客戶|網域|組織)|其他(?:的)?(?:合作)?(?:夥伴|家|廠商|公司|網域|客戶|組織).{0,4}(?:都|就|則|卻)?.{0,3}(?:正常|可以|通|沒問題|好|ok)|跟別家.{0,4}(?:正常|可以|通|沒問題)/u,
  ],
  [
    'not-delivered',
    /\b(?:not|n't|never|couldn't be|could not be|can't be|cannot be)(?: been| get| getting)? delivered\b|\bundeliver(?:ed|able)\b|\bbounc(?:e|es|ed|ing)\b|\bnot delivered\b|(?:無法|未|沒有?|不能)(?:被)?(?:傳遞|送達|傳達|遞送)|退回|被退|退信|彈回/u,
  ],
];

/** What is seen, where a text says it; `text` is in lower case, in Traditional characters, domains marked. */
export function readSymptom(text: string): Symptom | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}
