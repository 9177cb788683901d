import type { commandLine as english } from '../en/command-line.ts';
import { translation } from '../typing.ts';

/** 命令列的說明、進度和錯誤。每則一行，不含程式名稱。 */
export const commandLine = translation<typeof english>()({
  help: {
    usage: '用法：npm run -s fedbot -- <指令>',
    check: 'check <網域>     為什麼連不到 contoso.com？兩個方向都檢查，並附上依據。',
    explain:
      'explain [<檔案>] 解讀錯誤訊息、追蹤記錄、用戶端顯示的文字或設定；沒有檔案時讀 stdin。',
    ask: 'ask <問題>       文件怎麼說，附上回答的段落；--jsonl：從 stdin 讀很多題。',
    guide: 'guide [<名稱>]   引導的檢查清單，Markdown 或網頁；沒有名稱時列出有哪些引導。',
    demo: 'demo             在內建的模擬網路上示範，不需要網際網路。',
    serve: 'serve            網頁伺服器 (npm start 執行的就是它)。',
    chat: 'chat             在終端機裡對話，按鈕用數字選。',
    understand:
      'understand       逐行讀 stdin，輸出每行的意圖和實體 (JSON)；--jsonl：每行輸入也是 JSON。',
    version: '--version        顯示版本。',
    options: 'check 的選項 (serve 和 chat 也接受適用的選項，另有 --demo)：',
    our: '--our <網域>                       我們自己的 SIP 網域，用同樣的方式檢查',
    platform: '--platform onprem|teams|hybrid     我們使用的平台',
    locale: '--locale en|zh-TW                  回答的語言',
    json: '--json                             以 JSON 輸出報告',
    resolver: '--resolver <ip[:port]>             要查詢的 DNS 伺服器，可以指定多次',
    allowNet: '--allow-net <cidr>                 允許連線的非公用網路範圍，可以指定多次',
    ca: '--ca <檔案>                        另外信任的根憑證 (PEM)，可以指定多次',
    noControl: '--no-control                       不連線到對照用的主機，也就不測試我們往外的網路',
    save: '--save <檔案>                      把查到的資料存起來',
    facts: '--facts <檔案>                     用存起來的資料重新判斷，不使用網路',
    docs: '--docs <資料夾>                    ask：文件所在的資料夾，可以指定多次',
    their: '--their <網域>                     guide：夥伴的 SIP 網域',
    state: '--state <檔案>                     guide：交接的內容，會顯示其中的進度',
    demoFlag: '--demo                             serve 和 chat：只看內建的模擬網路',
    tz: '--tz <時區>                        回答裡的時間用哪個時區，例如 Asia/Taipei',
    person: '--person <位址>                    與哪個人有關，我們或對方的人都可以',
    paste:
      '--paste <檔案>                     貼上或存下來的內容：設定、錯誤訊息、追蹤記錄；可以重複，- 是 stdin',
    'paste-servers':
      '--paste-servers|--paste-tenant <檔案>  同上，用在伺服器和 Teams 輸出長得一樣的時候：說明是哪一邊的',
    html: '--html <檔案>                      把完整報告存成一個網頁',
    markdown: '--markdown <檔案>                  把完整報告存成 Markdown',
    for: '--for us|partner                   那個檔案給誰看；給對方看的版本不會透露我們內部的資料',
    exit: '結束代碼：1 有方向不通，2 無法檢查對方，64 用法錯誤，其他情況為 0。',
  },
  error: {
    internal: '程式內部發生錯誤，不是操作的問題。請把上面幾行回報給我們。',
    'unexpected-word': '多了「{{value}}」，這裡不需要。用 --help 看說明。',
    'no-command':
      '請加上指令：check、explain、ask、guide、chat、demo、serve 或 understand。用 --help 看說明。',
    'unknown-command':
      '沒有「{{value}}」這個指令，可用的是 check、explain、ask、guide、chat、demo、serve 或 understand。用 --help 看說明。',
    'not-yet': '這個版本還沒有「{{value}}」。',
    'unknown-option': '沒有「{{value}}」這個選項。用 --help 看說明。',
    'option-needs-value': '選項「{{value}}」後面要有值。用 --help 看說明。',
    'option-takes-no-value': '選項「{{value}}」後面不能有值。',
    'no-domain': '請加上網域，例如：check contoso.com',
    'too-many-domains': '一次只能查一個網域，這裡有 {{count}} 個。',
    'bad-option': '{{option}} 要填{{expected}}，但輸入的是「{{value}}」。',
    'bad-line': '第 {{number}} 行的格式不對，應該是有 text 的 JSON 物件，知道語言時再加 locale。',
    'bad-setting': '{{name}} 要填{{expected}}，但目前是「{{value}}」。',
    'no-resolver': '這台電腦沒有設定 DNS 伺服器。請用 --resolver 或 DNS_RESOLVERS 指定。',
    'unreadable-file': '無法讀取檔案「{{file}}」({{code}})。',
    'unwritable-file': '無法寫入檔案「{{file}}」({{code}})。上面的回答是完整的。',
    'file-too-large': '檔案「{{file}}」超過 {{limit}} MB。請改用 --save 儲存的檔案。',
    'facts-not-json': '檔案「{{file}}」不是 JSON。請改用 --save 儲存的檔案。',
    'facts-wrong':
      '檔案「{{file}}」不是這個版本的資料，{{path}} 不符合格式。請改用 --save 儲存的檔案。',
    'facts-other-domain': '檔案「{{file}}」存的是 {{found}} 的資料，不是 {{value}} 的。',
    'facts-other-our': '檔案「{{file}}」的資料當時不是用 --our {{value}} 查的，請重新查一次。',
    'person-elsewhere':
      '「{{address}}」不屬於 {{their}}，也不屬於我們 ({{ours}})。請改用其中一方的位址。',
    'person-unknown':
      '「{{address}}」不屬於 {{their}}。如果是我們的人，請用 --our 指定我們的網域。',
    'for-alone': '選項「--for」要和 --html 或 --markdown 一起用。',
    'no-certificate': '檔案「{{file}}」裡沒有 PEM 憑證。',
    'port-in-use': '{{host}} 的連接埠 {{port}} 已經有程式在用。請用 PORT 指定另一個。',
    'cannot-listen': '無法在 {{host}} 的連接埠 {{port}} 接受連線 ({{code}})。請檢查 HOST 和 PORT。',
    'not-loopback': '沒有設定應用程式識別碼時，HOST 必須是本機回送位址，但目前是「{{value}}」。',
    store: {
      'in-use':
        '「{{path}}」裡的資料正由另一個程式使用。請先停止那個程式，或用 DATA_DIR 指定另一個目錄。',
      damaged:
        '檔案「{{path}}」已經損壞。請還原備份，或把它移到別處再重新啟動；這樣只會失去之前的對話。',
      newer: '檔案「{{path}}」是較新的版本寫的。請改用那個版本，或用 DATA_DIR 指定另一個目錄。',
      foreign: '檔案「{{path}}」屬於另一個程式。請用 DATA_DIR 指定專用的目錄。',
      unsupported:
        '套件 libsql 沒有適合這台電腦的版本。請重新執行 npm ci；如果還是不行，請換一台電腦。fedbot chat 和 serve --demo 不需要它。',
      full: '「{{path}}」所在的磁碟沒有空間。請清出空間，或用 DATA_DIR 指定另一個磁碟。',
      busy: '另一個程式正在使用「{{path}}」，可能是備份。請等它結束後再試。',
      unwritable: '無法寫入「{{path}}」({{code}})。請開放寫入權限，或用 DATA_DIR 指定另一個目錄。',
    },
  },
  expected: {
    platform: ' onprem、teams 或 hybrid',
    locale: ' en 或 zh-TW',
    resolver: ' IP 位址，可以加上連接埠，例如 192.0.2.53 或 192.0.2.53:5353',
    network: '網路範圍，例如 10.1.0.0/16',
    person: ' SIP 位址，例如 anna@contoso.com',
    audience: ' us 或 partner',
    zone: '時區，例如 Asia/Taipei',
    port: ' 1 到 65535 的整數',
    address: ' IP 位址或 localhost',
    hosts: '主機名稱，用逗號分隔',
    files: '現有的檔案，用逗號分隔',
    directory: '目錄，或可以建立目錄的路徑',
    domains: '網域，用逗號分隔',
    yesOrNo: ' yes 或 no',
    guids: '租用戶識別碼，用逗號分隔',
    registration: {
      missing: '值 (這種註冊方式必填)',
      unexpected: '空白 (這種註冊方式用不到)',
      'not-a-guid': '識別碼，例如 11111111-2222-3333-4444-555555555555',
      type: ' SingleTenant、UserAssignedMSI 或 MultiTenant',
      service: ' https://botframework.azure.us，或留空白',
    },
  },
  domain: {
    empty: '請輸入網域，例如 contoso.com。',
    'too-long': '輸入的內容太長，不是網域。請輸入位址中 @ 後面的部分，例如 contoso.com。',
    'control-characters': '輸入的內容含有換行或控制字元。請只輸入一個網域，例如 contoso.com。',
    'ip-address':
      '「{{typed}}」是 IP 位址，但同盟看的是網域。請輸入位址中 @ 後面的部分，例如 contoso.com。',
    'single-label': '「{{typed}}」不是完整的網域。請連同結尾一起輸入，例如 contoso.com。',
    'public-suffix':
      '「{{typed}}」只是大家共用的網域結尾。請輸入完整的網域，例如 contoso.{{typed}}。',
    'special-name': '「{{typed}}」只存在於內部網路。請輸入公開的網域，例如 contoso.com。',
    'record-name': '「{{typed}}」是記錄的名稱。只要輸入網域就好，記錄會自動查。',
    wildcard: '「{{typed}}」代表很多名稱。請輸入一個網域，例如 contoso.com。',
    several: '這裡有不只一個網域。請一次問一個，例如 contoso.com。',
    'not-a-domain': '「{{typed}}」看不出是哪個網域。請輸入位址中 @ 後面的部分，例如 contoso.com。',
  },
  guide: {
    unknown: '沒有「{{value}}」這個引導，可用的是 {{guides}}。',
    noState: '檔案「{{file}}」裡沒有這裡讀得懂、屬於這個引導的交接內容。',
  },
  explain: {
    usage: '用法：explain <檔案>，或從標準輸入讀取：explain - < trace.txt',
    empty: '沒有內容可以讀。請給有錯誤訊息或追蹤記錄的文字。',
    binary: '這不是文字檔。請把記錄或追蹤存成文字檔再試。',
    tooLarge: '內容超過 {{limit}} MB。請只給失敗那段時間前後的部分。',
  },
  warning: {
    ending: '{{typed}} 的結尾不存在，是不是要查 {{domain}}？',
    'mixed-script': '{{unicode}} 混用了不同文字的字母，冒名的網域常這樣做。這裡查的是 {{domain}}。',
  },
  serve: {
    listening: 'Federation Helper 的網址是 {{url}}',
    allowed: '另外允許連線到：{{nets}}',
    open: '用瀏覽器開啟這個網址就能發問。按 Ctrl+C 停止。',
    anonymous:
      '沒有設定應用程式識別碼，所以只有這台電腦可以發問。要在 Teams 使用，請看 README.md。',
    registered: 'Bot Framework 端點：{{url}}/api/messages (應用程式識別碼 {{appId}})',
    data: '對話存放在 {{path}}',
    demo: '示範：內建的模擬網路，不會連到外面。可以問 {{domains}}。',
  },
  chat: {
    more: '{{title}}：輸入「更多」',
    choices: '輸入數字或文字：{{choices}}',
    noChoice: '這裡沒有選項 {{value}}。請輸入上面的數字，或直接輸入文字。',
    end: '一次貼上的內容會當成同一則訊息。輸入「離開」或按 Ctrl+D 結束。',
    demo: '示範：內建的模擬網路，不會連到外面。可以問 {{domains}}。輸入「離開」或按 Ctrl+D 結束。',
  },
  demo: {
    title: '示範：內建的模擬網路 (只用本機，不會連到外面)',
    step: '示範 {{number}}／{{total}}：{{name}}',
    question: '為什麼連不到 {{domain}}？',
  },
  package: {
    usage:
      '用法：npm run -s package -- --app-id <識別碼> --developer <名稱> --website <網址> --privacy <網址> --terms <網址> [--host <名稱>] [--app-version <版本>] [--settings <檔案>] [--out <檔案>] [--locale en|zh-TW]',
    defaults:
      '應用程式識別碼可以取自環境變數 MicrosoftAppId，其他的可以寫在 --settings 指定的 JSON 檔案裡。沒有 --out 時，寫入 out/federation-helper.zip',
    missing: '少了 {{option}}，要填{{expected}}。',
    'settings-wrong':
      '檔案「{{file}}」的內容不符。應該是 JSON，值都是文字，可用的名稱：{{names}}。',
    unwritable: '無法寫入檔案「{{file}}」({{code}})。',
    written: '已寫入 {{file}} (版本 {{version}}，應用程式識別碼 {{appId}})',
    endpoint: 'Azure Bot 的訊息端點：{{url}}',
    expected: {
      appId: '應用程式註冊的識別碼，格式如 11111111-2222-3333-4444-555555555555',
      host: '伺服器的公開名稱，例如 bot.fabrikam.com，不含 https:// 和路徑',
      developer: ' 1 到 32 個字元的名稱',
      address: '公開的網址，以 https:// 開頭',
      version: '版本，例如 0.1.1',
    },
  },
  scene: {
    'healthy-edge': '對方用自己的 Edge Server，一切正常',
    'healthy-microsoft': '對方用 Microsoft 365，一切正常',
    'missing-record': '對方少了同盟記錄',
    'expired-certificate': '對方的憑證過期',
    'doubly-broken': '同時有兩個問題',
    silent: '連接埠 5061 沒有任何回應',
  },
});
