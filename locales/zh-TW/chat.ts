import type { chat as english } from '../en/chat.ts';
import { translation } from '../typing.ts';

/** 對話中，檢查結果以外的文字。 */
export const chat = translation<typeof english>()({
  welcome: {
    personal:
      '訊息傳不到其他組織時，我幫忙找原因。Lync Server、商務用 Skype Server 和 Microsoft Teams 的同盟都能查。告訴我對方的網域，我會從外面檢查。',
    group: '訊息傳不到其他組織時，我幫忙找原因。用 @ 提及我，並附上網域就可以，例如：contoso.com',
  },
  help: {
    title: '要查哪一個網域？',
    lead: '輸入對方的網域，我會檢查 DNS、連接埠 5061 和憑證。幾秒鐘就好，不會更動任何設定。',
    examples: '例如',
    question: '為什麼連不上 contoso.com？',
    address: 'someone@contoso.com',
    guide: '帶我設定和 contoso.com 的同盟',
    after:
      '有結果以後，可以接著輸入：信件、細節、再測一次、純文字、English。也可以貼上設定或錯誤訊息，我會說明意思；檔案目前還不能讀。',
  },
  progress: {
    title: '正在檢查 {{their}}……',
    steps: 'DNS · 連接埠 5061 · 憑證',
  },
  result: {
    case: '案件 {{number}} · {{at}}',
    hint: '輸入「純文字」，就有適合貼進工單的摘要。',
    fold: '檢查的依據',
    fine: '沒有問題的項目',
    moreCauses: '還有 {{count}} 項，列在「細節」裡。',
  },
  lead: {
    'no-answer':
      '{{host}} 的連接埠 5061 沒有回應。原因是對方的防火牆還是我們自己的網路，這次沒有測，請到我們的 Edge Server 上再測一次。',
  },
  direction: {
    outbound: '傳給 {{their}} 的訊息',
    inbound: '來自 {{their}} 的訊息',
    sides: '{{status}} · 對方那邊：{{theirs}} · 我們這邊：{{ours}}',
  },
  how: {
    'teams-or-servers':
      '說一次「我們用 Teams」、「我們用自建伺服器」或「我們兩種都用」就可以，之後每次都會照這個判斷。',
    'other-platform':
      '實際情況說一次「我們兩種都用」、「我們用 Teams」或「我們用自建伺服器」就可以，在那之前以先前說的為準。',
    'name-our-domain': '告訴我「我們的網域是……」，之後就會用同樣的方式一併檢查。',
  },
  evidence: {
    title: '{{their}} 的檢查依據',
    more: '還有 {{count}} 項',
  },
  letter: {
    partner: '給 {{their}} 管理員的信',
    firewall: '給我們防火牆團隊的申請：{{their}}',
    dns: '給我們 DNS 管理員的信：{{their}}',
    edge: '給我們 Lync 管理員的信：{{their}}',
    network: '給我們網路組的信：{{their}}',
    tenant: '給我們 Teams 管理員的信：{{their}}',
    nothingSent: '內容還沒有寄出，請自行複製後寄送。',
    subject: '主旨',
    body: '內文',
  },
  ticket: {
    title: '{{their}} 的純文字摘要',
  },
  wholeReport: {
    inside: '{{their}} 的完整報告，給自己人看',
    outside: '{{their}} 的完整報告，給對方看',
    copy: '內容還沒有寄出，請直接複製使用，格式是 Markdown。',
  },
  plainText: {
    fact: '{{label}}：{{value}}',
  },
  button: {
    letter: '信件',
    evidence: '細節',
    language: 'English',
    again: '再測一次',
    ticket: '純文字',
    check: '檢查 {{domain}}',
    partnerLetter: '給對方的信',
    firewallLetter: '防火牆申請',
    dnsLetter: '給 DNS 管理員的信',
    edgeLetter: '給 Lync 管理員的信',
    networkLetter: '給網路組的信',
    tenantLetter: '給 Teams 管理員的信',
    wholeReport: '完整報告',
    forPartner: '給對方看的版本',
    forUs: '給自己看的版本',
    inEnglish: '英文版',
    inChinese: '中文版',
    help: '說明',
  },
  guide: {
    waits:
      '還沒做完：{{guide}}，步驟 {{number}}／{{count}} ({{title}})。想接著做，說「繼續」就可以。',
    waitsAnswer: '還沒做完：{{guide}}。想接著做，說「繼續」就可以。',
    words:
      '引導進行中可以說：完成、跳過、上一步、步驟 3、看進度、檢查清單、交接、從頭開始、先這樣。問別的也可以，引導會等著。',
  },
  thanks: '不客氣。要查別的，直接輸入網域就可以。',
  several: {
    title: '一次只能查一個網域。',
    lead: '要先查哪一個？',
  },
  none: {
    case: '目前還沒有結果可以說明。請先輸入對方的網域。',
    gone: '這個案件的資料已經不在了。再檢查一次 {{domain}}，就有新的結果。',
    forgotten: '這個案件的資料已經不在了。請輸入網域，我再檢查一次。',
    letterKind: '這個案件不需要那封信。需要的是：{{letters}}。',
    firewall: '這個案件不需要防火牆申請。要給對方的信，請輸入「信件」。',
    letter: '目前還不需要寫信：找到的問題出在執行檢查的這一端，或是這次看不出來。',
  },
  misspelt: {
    'two-dots': '「{{typed}}」有連續的點，不是網域。',
    comma: '「{{typed}}」應該是點的地方寫成了別的符號，不是網域。',
    blank: '「{{typed}}」的點旁邊有空白，看不出是不是同一個名稱。',
    'dot-word': '「{{typed}}」裡沒有點，用了別的寫法代替。',
    scheme: '「{{typed}}」的網址少了符號，沒辦法照著讀。',
    ending: '「{{typed}}」的結尾不存在，不是網域。',
    meant: '是指 {{domain}} 嗎？是的話按按鈕，或直接輸入；目前還沒檢查任何網域。',
  },
  refused: {
    button: '我讀不懂這個按鈕的內容。請直接輸入網域，例如 contoso.com。',
    long: '內容太長，我沒辦法一次讀完。請只輸入一個網域，例如 contoso.com。',
    wordless: '我看不懂檔案、圖片和表情符號。請輸入對方的網域，例如 contoso.com。',
  },
  limited: {
    user: '短時間內問了很多次。請等 {{wait}} 秒再試；已經在檢查的會繼續。',
    tenant: '你們的組織在短時間內問了很多次。請等 {{wait}} 秒再試；已經在檢查的會繼續。',
    target: '{{their}} 剛才已經連續檢查過好幾次。為了不打擾對方的伺服器，請等 {{wait}} 秒再檢查。',
    own: '{{their}} 剛才已經連續檢查過好幾次。請等 {{wait}} 秒再檢查。',
    busy: '現在同時有很多檢查在進行。請等 {{wait}} 秒再試。',
  },
  failed:
    '這次是我這邊出了錯，不代表 {{their}} 有問題。請再試一次；如果還是這樣，請告訴這個機器人的管理員。',
  begunAnew: '上次對話之後程式更新過，之前談的內容沒有留下來。請再輸入網域，就會重新檢查。',
  failedTurn: '這次是我這邊出了錯。請再試一次；如果還是這樣，請告訴這個機器人的管理員。',
  mixedScript:
    '{{unicode}} 混用了不同文字系統的字母，冒名的網域常常這樣。這次檢查的是 {{domain}}。',
  language: {
    switched: '之後都用繁體中文回答。',
    unknown: '我可以用英文或繁體中文回答。',
  },
  invoke: {
    pressed: '處理中。',
    unchanged: '沒有新的內容。',
    'no-form': '這裡沒有要填的表單。想知道什麼，直接在對話裡輸入就可以。',
  },
  you: '你',
});
