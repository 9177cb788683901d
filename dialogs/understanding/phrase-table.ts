import type { LetterKind } from '../../locales/letter.ts';
import type { Audience } from '../../locales/whole-report.ts';
import type { CommandName, Intent } from './utterance.ts';

/** What a whole message means, without the case, the domain or the polite words around it. */
export interface Meaning {
  readonly intent: Intent;
  readonly command?: {
    readonly name: CommandName;
    readonly letter?: LetterKind;
    readonly audience?: Audience;
  };
  /** Only where no domain is named: `why contoso.com` asks about the domain, `contoso.com for us` asks for a look. */
  readonly alone?: true;
}

/**
 * Phrases in both languages, as `foldPhrase` leaves them: lower case, half-width, no space between Han and Latin, no sign at the
 * end. Chinese in Traditional characters, as `forMatching` gives it. What buttons say is here too.
 */
export const phraseTable: readonly (readonly [Meaning, string])[] = [
  [
    { intent: 'help' },
    'main menu|helpp|sos|intro|introduction|tutorial|who made you|who built you|what topics do you cover|help|help me|help me please|need help|i need help|?|??|???|h|menu|info|about|faq|commands|what can you do|what do you do|who are you|what are you|what is this|how does this work|how do i use this|how do you work|how to use|what can i say|what can i ask|說明|幫助|求助|使用說明|操作說明|指令|怎麼用|怎么用|如何使用|怎麼使用|要怎麼用|你可以做什麼|你能做什麼|你會做什麼|你會什麼|可以做什麼|能做什麼|你能做什么|你可以做什么|你是誰|這是什麼|有什麼功能|功能|可以問什麼',
  ],
  [
    { intent: 'report', command: { name: 'letter' } },
    'letter|mail|email|e-mail|write letter|write a letter|write mail|write an email|write an e-mail|draft|draft letter|draft a letter|report|信件|信|寫信|寄信|郵件|電子郵件|報告|擬信|寫一封信|信的內容|草稿',
  ],
  [{ intent: 'report', command: { name: 'letter', letter: 'partner' } }, '給對方的報告'],
  [
    { intent: 'report', command: { name: 'letter', letter: 'firewall' } },
    'firewall request|firewall|firewall change|firewall change request|firewall rule request|request firewall|防火牆申請|防火牆申請單|防火牆申請書|申請防火牆|防火牆|防火牆的信|開防火牆|防火牆開通申請|防火牆變更申請',
  ],
  [
    { intent: 'diagnose_partner', command: { name: 'evidence' } },
    'evidence|details|detail|show evidence|show details|more|more details|more detail|proof|what was seen|what did you see|how do you know|細節|證據|依據|依据|詳情|詳細|詳細資料|詳細資訊|看細節|看證據|檢查細節|看檢查細節|明細|檢查的依據|更多|怎麼知道的',
  ],
  [{ intent: 'diagnose_partner', command: { name: 'evidence' }, alone: true }, 'why|為什麼'],
  [
    { intent: 'report', command: { name: 'whole-report' } },
    'whole report|the whole report|full report|complete report|entire report|detailed report|everything in one report|report with everything|完整報告|整份報告|完整的報告|整份的報告|全部的報告|詳細報告|完整檢查報告|完整診斷報告',
  ],
  [
    { intent: 'report', command: { name: 'whole-report', audience: 'outside' } },
    'whole report for the partner|whole report for partner|full report for the partner|complete report for the partner|version for the partner|the version for the partner|partner version|給對方看的版本|給夥伴看的版本|給對方的版本|給對方看的報告|給對方看的完整報告|給對方的完整報告|對外版|對外版本|對方版',
  ],
  [
    { intent: 'report', command: { name: 'whole-report', audience: 'outside' }, alone: true },
    'for the partner|for partner|for them|給對方看|給夥伴看',
  ],
  [
    { intent: 'report', command: { name: 'whole-report', audience: 'inside' } },
    'whole report for us|full report for us|complete report for us|version for us|the version for us|our version|internal version|給自己看的版本|給我們看的版本|給自己的版本|給自己看的報告|給我們的完整報告|內部版|內部版本',
  ],
  [
    { intent: 'report', command: { name: 'whole-report', audience: 'inside' }, alone: true },
    'for us|for ourselves|給自己看|給我們看',
  ],
  [
    { intent: 'diagnose_partner', command: { name: 'case' } },
    'whole answer|whole result|full answer|full result|complete answer|完整結果|完整的結果|完整答案|全部結果',
  ],
  [
    { intent: 'diagnose_partner' },
    'check a partner|check partner|check one partner|check another partner|檢查夥伴|檢查一個夥伴|檢查合作夥伴|查夥伴|檢查對方',
  ],
  [
    { intent: 'check_own_domain' },
    'check our domain|check our own domain|檢查我們的網域|檢查自己的網域',
  ],
  [
    { intent: 'decode_error' },
    'explain an error|explain error|decode an error|解讀錯誤|解讀錯誤碼|解釋錯誤',
  ],
  [{ intent: 'policy_paste' }, 'read settings|read our settings|判讀設定|判讀我們的設定'],
  [{ intent: 'docs_question' }, 'documentation|docs|search documentation|查文件|文件|說明文件'],
  [{ intent: 'watch' }, 'watch a domain|watch domain|監看網域|監看一個網域'],
  [{ intent: 'unwatch' }, 'stop watching|停止監看|不要再監看|取消監看'],
  [
    { intent: 'diagnose_partner', command: { name: 'again' } },
    'check again|again|retest|re-test|recheck|re-check|retry|try again|test again|run again|rerun|look again|once more|one more time|check it again|check once more|再測一次|重測|再查一次|再檢查一次|重新檢查|重新測試|再試一次|重試|再測|再查|再檢查|再跑一次|重跑|再一次|重新測|重查|再看一次|再測試一次',
  ],
  [
    { intent: 'report', command: { name: 'ticket' } },
    'plain text|plaintext|plain|as text|as plain text|copy|copy text|copy as plain text|copy as text|ticket|for ticket|for a ticket|for the ticket|summary|text only|純文字|純文本|複製|复制|拷貝|文字版|純文字版|複製成純文字|工單|摘要|複製文字',
  ],
  [
    { intent: 'greeting' },
    'heya|heyyy|helo|hallo|hello again|hi again|hey again|gm|sup|ahoy|evening|happy monday|gday|妳好|呦|今天好嗎|恭喜發財|聖誕快樂|你好啊|嗨嗨|hi|hello|hey|hey bot|hi all|hiya|good day|hello everyone|hi there|hello there|hey there|hi bot|hello bot|good morning|good afternoon|good evening|morning|yo|greetings|howdy|你好|您好|哈囉|哈啰|嗨|早|早安|午安|晚安|晚上好|早上好|下午好|大家好|安安|嘿',
  ],
  [
    { intent: 'thanks' },
    "danke|merci|arigato|gracias|grazie|tysm|thank u|thanks|thank you|great thank you|perfect thank you|ok thank you|good thanks|nice thanks|thanks that helped|thx|ty|cheers|thanks a lot|thank you very much|thank you so much|many thanks|thanks so much|much appreciated|great thanks|perfect thanks|ok thanks|thanks bot|謝謝|感謝|多謝|謝謝你|謝謝您|感謝你|感謝您|感恩|謝啦|謝了|3q|非常感謝|太感謝了|好的謝謝|好謝謝|辛苦了|3Q|bye|bye bye|byebye|goodbye|good bye|see you|see ya|see you later|see you tomorrow|gotta go|that's all|that is all|再見|掰掰|掰|拜拜|再會|沒事了|就這樣",
  ],
  [
    { intent: 'diagnose_partner', command: { name: 'record' } },
    'record|records|the record|show record|show the record|which record|dns record|copy record|記錄|紀錄|看記錄|要發佈的記錄|要加的記錄|哪一筆記錄',
  ],
  [
    { intent: 'status', command: { name: 'next' } },
    'next|next step|continue|resume|go on|carry on|proceed|繼續|下一步|下一個|接著做|接下去|繼續做|繼續吧|往下',
  ],
  [
    { intent: 'status', command: { name: 'back' } },
    'back|go back|previous|previous step|step back|one step back|上一步|返回|回上一步|前一步|退回上一步',
  ],
  [
    { intent: 'status', command: { name: 'skip' } },
    'skip|skip it|skip this step|skip step|跳過|先跳過|略過|跳過這步|略過這步',
  ],
  [
    { intent: 'status', command: { name: 'done' } },
    'done|finished|its done|all done|i did it|did it|ready now|完成|做好了|完成了|做完了|弄好了|設好了|好了',
  ],
  [
    { intent: 'status' },
    'status|progress|where were we|where was i|what was i doing|where did we stop|進度|狀態|上次做到哪|做到哪了|做到哪|剛剛做到哪|到哪了',
  ],
  [
    { intent: 'cancel', command: { name: 'start-over' } },
    'start over|restart|start again|begin again|reset|from scratch|from the beginning|start from scratch|restart from the beginning|從頭來過|從頭開始|重新開始|重來|重新來過|從頭再來',
  ],
  [
    { intent: 'cancel', command: { name: 'forget-me' } },
    'forget me|delete my data|delete everything about me|forget everything|erase my data|忘記我|刪除我的資料|清除我的資料|把我忘了|刪掉我的資料',
  ],
  [
    { intent: 'cancel' },
    'nvm|undo|start fresh|cancel|stop|quit|exit|end|abort|never mind|nevermind|forget it|stop it|stop this|leave|leave it|not now|no thanks|no thank you|nothing|取消|停止|停|離開|結束|退出|算了|不用了|先不要|不要了|中止|放棄|不用|先這樣|沒事|下次再說|改天再說|先停',
  ],
  [
    { intent: 'feedback' },
    'bullseye|fantastic|ugly|what a mess|did not work|didnt work|慢死了|推推|一針見血|莫名其妙|我不信|feedback|useful|helpful|not useful|not helpful|useless|wrong|wrong answer|bad|good|great|nice|good job|well done|that is wrong|沒有用|沒用|有用|有幫助|很有幫助|答錯|答錯了|錯了|不對|很棒|讚|很好|太爛了|爛|意見回饋|回饋|意見|按讚',
  ],
  [
    { intent: 'guided_setup' },
    'setup|set up|set it up|start setup|guided setup|guide|guide me|setup guide|wizard|federate|get started|設定|開始設定|引導設定|引導|設定精靈|設定引導|精靈|帶我設定|設定同盟|建立同盟',
  ],
  [
    { intent: 'prerequisites' },
    'prerequisites|prereqs|requirements|checklist|先決條件|前置條件|必要條件|檢查清單|前置作業|需求',
  ],
  [
    { intent: 'hybrid_setup' },
    'hybrid|hybrid setup|hybrid set-up|混合|混合式|混合式部署|混合式設定|混合部署',
  ],
  [
    { intent: 'bulk_check' },
    'bulk|bulk check|check a list|batch|batch check|bulk test|批次|批次檢查|批次檢測|批次測試|大量檢查|批量檢查',
  ],
  [
    { intent: 'list_watches' },
    'watches|my watches|watch list|watchlist|list watches|what is watched|監看|監看清單|我的監看|監看列表|追蹤清單',
  ],
  [
    { intent: 'change_language' },
    'language|change language|change the language|switch language|other language|another language|語言|切換語言|換語言|改語言|更改語言|變更語言|語言設定',
  ],
];

/** Words of relief; with thanks before or behind them they are thanks. */
export const relieved =
  "great|cool|perfect|awesome|nice|excellent|good|wonderful|super|brilliant|got it|ok|okay|that helped|this helped|it works|it works now|works now|that's it|understood|good to know|太好了|好棒|太棒了|了解|瞭解|收到|知道了|好|好的|ok|可以了|修好了|通了|解決了|沒問題了|明白|懂了";

/** Polite words before and behind, the longer first. They are taken away one after the other. */
export const polite: Readonly<Record<'before' | 'behind', readonly string[]>> = {
  before: longestFirst(
    "please |pls |plz |hi |hello |hey |ok |okay |so |now |then |and |just |can you |could you |would you |will you |can i have |can i get |can i see |could i have |may i have |i need |i want |i'd like |i would like |give me |send me |show me |show |get me |let me see |display |the |a |an |to |kindly |請|麻煩|麻煩你|麻煩您|幫我|幫忙|可以|可否|能不能|可不可以|能否|我要|我想要|我想|想要|我需要|給我|看一下|看|顯示|好|好的|那|那就|那麼|不好意思|請問|你好|您好|再給我|來|產生|列出",
  ),
  behind: longestFirst(
    ' please| pls| plz| thanks| thank you| thx| now| then| for me| instead| from now on| if possible|謝謝|感謝|感恩|拜託|拜托|一下|嗎|好嗎|可以嗎|吧|呢|啊|呀|耶|唷|喔|哦|啦|了|囉|給我|看看|就好|謝謝你',
  ),
};

/** Words that join a command to a case or a domain; they go with it. */
export const joints: Readonly<Record<'before' | 'behind', readonly string[]>> = {
  before: longestFirst(
    'for case |of case |on case |about case |case |for |of |about |on |to |with |number |案件|編號|關於|給|對|的|之',
  ),
  behind: longestFirst(
    ' for case| of case| on case| about case| case| for| of| about| on| to| with| number|案件|編號|關於|給|對|的|之',
  ),
};

function longestFirst(list: string): readonly string[] {
  return list.split('|').sort((one, other) => other.length - one.length);
}
