import type { report as english } from '../en/report.ts';
import { translation } from '../typing.ts';

/** 報告中檢查結果以外的文字。 */
export const report = translation<typeof english>()({
  headline: {
    'blocked-theirs': '{{their}}：問題在對方那邊',
    'blocked-ours': '{{their}}：問題在我們這邊',
    'blocked-either': '{{their}}：問題在雙方之間的連線',
    'blocked-both': '{{their}}：雙方都有問題',
    'blocked-microsoft': '{{their}}：問題在 Microsoft 那邊',
    'cannot-tell': '{{their}}：目前無法判斷',
    'at-risk': '{{their}}：連得到，但有地方要處理',
    works: '{{their}}：從外面看正常',
    'outbound-works': '{{their}}：我們傳過去沒有問題',
    'both-work': '{{their}}：對方和我們這邊都正常',
    'teams-native': '{{their}}：對方和我們都用 Teams，DNS 和 Edge Server 都用不到',
    'teams-question': '{{their}}：沒有公布同盟記錄，但只有自建伺服器才需要這筆記錄',
    'same-domain': '{{their}}：這是我們自己的網域，不需要同盟',
  },
  lead: {
    'own-side':
      '對方那邊看得到的都正常。接下來要看我們自己的設定有沒有讓 {{their}} 通過，請執行下面的 {{command}}。',
    'out-of-reach':
      '{{their}} 看得到的部分都正常。接下來要看我們自己的設定，但這裡沒有人能查：要請我們的管理員看，信件裡就是請他提供這些設定。',
    'some-people':
      '列出來的人裡，只有一部分有問題：{{users}}。說出是哪一位遇到狀況，就會針對那個人判斷。',
    'one-person':
      '看得到的地方都沒有問題會擋住訊息；照剛才說的，其他人都能和 {{their}} 互傳，所以也不是對方的清單。問題在那個人身上：把那個人看到的錯誤訊息一字不漏貼上來，再說說換一個用戶端會不會一樣。',
    'one-way':
      '{{their}} 看得到的部分都正常。照剛才說的，至少有一個方向是通的。如果現在也通，而且是同一批人，就不是我們的開關、清單或原則，因為那些會讓兩個方向都不通；這些設定還沒有全部看過。',
    'outbound-works':
      '從外面看，{{their}} 那邊正常，我們的設定也讓傳過去的訊息通過。對方傳過來，還要看對方眼中的我們，這部分目前無法判斷，請看下面。',
    'both-work':
      '雙方看得到的地方都沒有問題會擋住訊息。剩下的是 {{their}} 自己的清單，從外面看不到：請對方確認我們的網域在允許清單內，而且沒有被封鎖。',
    route:
      '我們的設定指定了要把給 {{their}} 的訊息送到哪一台伺服器，而那一台目前無法判斷，所以不能說 {{their}} 是好是壞。',
    'native-open':
      '我們的租用戶已經讓 {{their}} 通過。同一個雲端的兩個 Teams 租用戶之間，剩下的要看對方的外部存取設定，只有對方看得到：請對方確認有沒有允許我們的網域。',
    'teams-native':
      '同一個雲端的兩個 Teams 租用戶，通不通要看雙方的外部存取設定。先用 {{command}} 檢查我們自己的。',
    'teams-question':
      '看起來對方用的是 Microsoft 365。同一個雲端的 Teams 租用戶之間不需要這筆記錄，Lync Server 和商務用 Skype Server 才需要。所以先確認一件事：我們用的是 Teams，還是自建伺服器？',
    'teams-likely':
      '看起來對方用的是 Microsoft 365。如果 {{their}} 用 Teams，我們之間不需要這筆記錄，要看對方自己的外部存取設定；如果用自建伺服器，對方就必須公布這筆記錄。先跟對方確認用的是哪一種。',
    'same-domain':
      '同一個 SIP 網域的人，在組織內部就能互通。如果有人用自建伺服器、有人用雲端，請檢查混合式部署的設定。',
    'no-answer':
      '{{host}} 的連接埠 5061 沒有回應。還沒測試是對方的防火牆，還是我們自己的網路造成的：請不加 --no-control 再查一次，或到我們的 Edge Server 上確認。',
    silent: '從這裡看到的還不夠，所以目前不能判斷 {{their}} 是好是壞。',
  },
  answer: {
    'one-person-or-all': {
      one: '我們這邊只有一個人受影響',
      several: '我們這邊有好幾個人受影響',
      all: '我們這邊大家都受影響',
    },
    'which-contacts': {
      one: '對方只有一個人受影響',
      several: '對方有好幾個人受影響',
      all: '對方的人都受影響',
    },
    'which-way': {
      ours: '我們的訊息傳不過去',
      theirs: '對方的訊息傳不過來',
      both: '兩個方向都不通',
      'ours-only': '我們的訊息傳不過去，對方的傳得過來',
      'theirs-only': '對方的訊息傳不過來，我們的傳得過去',
    },
    'since-when': {
      'less-than-a-day': '不到一天前改過設定',
      longer: '最近一天沒有改過設定',
      'never-worked': '從來沒有通過',
    },
    'only-presence': {
      yes: '只有看不到狀態',
      no: '不只是看不到狀態',
    },
    'teams-or-servers': {
      teams: '我們用 Teams',
      servers: '我們用自建伺服器',
      hybrid: '我們兩種都用',
    },
  },
  otherPlatform: {
    said: '{{text}}{{correct}}',
    servers:
      '先前說我們用 Teams，但是 {{our}} 的 DNS 指向自建的伺服器 ({{host}})：可能兩種都用 (混合式)，也可能是以前留下的記錄。',
    tenant:
      '先前說我們用自建伺服器，但是 {{our}} 的 DNS 指向 Microsoft 365 ({{host}})：可能兩種都用 (混合式)，也可能已經搬到 Teams。',
    correct: '實際情況請用 --platform 指定，在那之前以先前說的為準。',
  },
  sections: {
    directions: '兩個方向',
    why: '原因',
    actions: '誰要做什麼',
    noticed: '另外注意到',
    consequences: '連帶的現象，上面的原因解決後就會消失',
    fine: '檢查過，沒有問題',
    unseen: '從這裡看不到',
    doubts: '關於貼上的內容',
    looked: '這次從哪裡查的',
  },
  direction: {
    way: '訊息',
    overall: '整體',
    theirs: '對方那邊',
    ours: '我們這邊',
    outbound: '傳給 {{their}}',
    inbound: '來自 {{their}}',
  },
  status: { works: '正常', 'at-risk': '有風險', blocked: '不通', 'cannot-tell': '無法判斷' },
  harmless: {
    'named-route':
      '我們的允許項目或預設路由已經為對方指定主機，所以 Edge Server 不會查這個。項目一拿掉，這就有影響。',
    'native-teams':
      '同一個雲端的 Teams 租用戶之間不會用到，所以這裡不受影響。對方如果自己有伺服器，就需要它。',
    'sign-in': '這跟用戶端登入有關，不是這裡擋住訊息的原因，原因寫在上面。',
  },
  label: {
    evidence: '依據：',
    records: '應該有的記錄：',
    commandsTheirs: '請對方在 PowerShell 執行：',
    commandsOurs: '我們在 PowerShell 執行：',
    verify: '在我們的 Edge Server 上再確認一次：',
    unless: '不受影響的情況：{{text}}',
    and: '、',
    some: '只有部分位址或主機有這個情形。',
    run: '在我們的 Edge Server 上執行：',
    runOurs: '在我們的環境執行：',
    runOursAgain: '貼上的內容只看得到一部分。在我們的環境執行：',
    answer: '{{name}}：{{answer}} (來自 {{server}}，{{ms}} 毫秒)',
    extended: '{{answer}} ({{errors}})',
    extendedText: '{{name}}：「{{text}}」',
    extendedCode: 'DNS 延伸錯誤 {{code}}',
    spoken: '{{version}}，{{result}}',
    connection: '{{address}} 連接埠 {{port}}：{{result}} ({{ms}} 毫秒)',
    certificate: '憑證 {{subject}}，有效到 {{notAfter}}，名稱 {{names}}，SHA-256 {{sha256}}',
    typed: '輸入的內容：{{text}}',
    told: '說過的情況：{{text}}',
    pasted: '貼上內容的第 {{line}} 行：{{text}}',
    noOutput: '{{text}} (沒有列出任何項目)',
    pastedFrom: '{{command}} 輸出的第 {{line}} 行：{{text}}',
    pastedNth: '第 {{number}} 份貼文第 {{line}} 行：{{text}}',
    pastedNthFrom: '第 {{number}} 份貼文第 {{line}} 行 ({{command}})：{{text}}',
    pastedFile: '{{file}} 第 {{line}} 行：{{text}}',
    pastedFileFrom: '{{file}} 第 {{line}} 行 ({{command}})：{{text}}',
    place: '第 {{line}} 行',
    placeNth: '第 {{number}} 份貼文第 {{line}} 行',
    placeFile: '{{file}} 第 {{line}} 行',
    noZone: '{{at}} (沒有寫時區)',
    anybody: '沒有另外指派原則的人',
    more: '還有 {{count}} 個',
  },
  microsoftFix:
    '這台主機是 Microsoft 的，我們和對方都沒辦法自己處理。先看 Microsoft 的服務健康狀態頁面，晚一點再檢查一次。',
  outcome: {
    'no-data': '沒有這種記錄',
    'no-such-name': '這個名稱不存在',
    refused: '拒絕回答',
    'server-failure': '伺服器失敗',
    timeout: '沒有回應',
    malformed: '回應無法解讀',
    records: '有記錄',
  },
  extendedError: {
    '0': '其他錯誤',
    '1': '不支援的 DNSKEY 演算法',
    '2': '不支援的 DS 摘要類型',
    '3': '過時的回應',
    '4': '偽造的回應',
    '5': 'DNSSEC 狀態無法判定',
    '6': 'DNSSEC 驗證不通過',
    '7': '簽章已過期',
    '8': '簽章尚未生效',
    '9': '缺少 DNSKEY',
    '10': '缺少 RRSIG',
    '11': '沒有設定區域金鑰位元',
    '12': '缺少 NSEC',
    '13': '快取中的錯誤',
    '14': 'DNS 伺服器尚未就緒',
    '15': '被 DNS 伺服器的管理者封鎖',
    '16': '依第三方的要求封鎖',
    '17': '依客戶的要求過濾',
    '18': '不允許這個用戶端查詢',
    '19': '過時的「名稱不存在」回應',
    '20': '不是權威伺服器',
    '21': '不支援的查詢',
    '22': '連不到權威伺服器',
    '23': '網路錯誤',
    '24': '無效的資料',
  },
  result: {
    open: '有開',
    refused: '拒絕連線',
    timeout: '沒有回應',
    unreachable: '沒有路由可以到',
    'no-route-here': '這裡的網路沒有路由到這類位址',
    'not-allowed': '沒有嘗試連線，因為不是公用位址或同盟的連接埠',
    failed: '沒辦法嘗試連線',
    completed: 'TLS 連線成功',
    'certificate-then-refused': '伺服器出示憑證後結束 TLS；這裡沒有憑證可以出示，所以這是正常的',
    reset: '還沒看到憑證，連線就被重設',
    closed: '還沒看到憑證，連線就被關閉',
    silent: '接受連線後沒有任何回應',
    plaintext: '回應沒有加密',
    'certificate-cut': '憑證一直沒有完整送到',
    'tls-refused': '還沒看到憑證，TLS 連線就被拒絕',
    'tls-failed': 'TLS 連線失敗',
  },
  tested: {
    port: '{{host}} 的連接埠，從我們這邊測的',
    partner: '我們的 Edge Server 自己測過，連得到 {{their}}，加密也談成了',
  },
  aspect: {
    domain: '網域存在',
    record: '有同盟記錄',
    target: '記錄指向的目標',
    address: '目標的位址',
    port: '同盟的連接埠',
    handshake: 'TLS 連線的建立',
    version: 'TLS 版本與加密套件',
    dates: '憑證的有效期間',
    name: '憑證裡的名稱',
    trust: '憑證的簽發者',
    usage: '憑證的用途',
    strength: '憑證的強度',
  },
  missing: {
    platform: '我們用的是 Teams 還是自建伺服器',
    federationSrv: '同盟記錄',
    apexSoa: '網域存不存在',
    wildcardProbe: '有沒有回應所有名稱的萬用字元記錄',
    wrongNameSrv: '記錄是不是放在寫錯的名稱下',
    xmppSrv: '對方是不是只提供 XMPP',
    clientRecords: '登入用的記錄',
    m365Records: '使用 Microsoft 365 的跡象',
    targetAddresses: '位址',
    tcpConnect: '連接埠 5061 有沒有開',
    tlsHandshake: 'TLS 交握',
    certificateChain: '憑證',
    controlConnect: '這個網路往外的連接埠 5061 通不通',
    typedDomain: '輸入的內容',
    dnsExchanges: 'DNS 伺服器的回應情形',
    settings: '我們自己的設定：開關、清單、提供者和原則',
    settingsRest: '我們自己的其他設定：{{what}}',
    'their-settings': '對方自己的清單和原則',
    'our-domain': '我們自己的 DNS 和憑證 (對方傳訊息過來要靠這些)',
    ours: '{{what}} (我們這邊)',
    theirs: '{{what}} (對方那邊)',
  },
  expectation: {
    servers:
      '三項都要符合：AllowFederatedUsers 是 True；EnablePartnerDiscovery 是 True，不然 Get-CsAllowedDomain 就要列出 {{their}}；Get-CsBlockedDomain 沒有列出它。我們用 Teams 的話，改看 Get-CsTenantFederationConfiguration：AllowFederatedUsers 是 True，清單也讓 {{their}} 通過。',
    microsoft:
      '四項都要符合：AllowFederatedUsers 是 True；EnablePartnerDiscovery 是 True，不然 Get-CsAllowedDomain 就要列出 {{their}}；Get-CsBlockedDomain 沒有列出它；Get-CsHostingProvider 有一筆的 ProxyFqdn 跟對方記錄裡的主機相同，Enabled 也是 True。我們用 Teams 的話，改看 Get-CsTenantFederationConfiguration：AllowFederatedUsers 是 True，清單也讓 {{their}} 通過。',
    teams:
      '三項都要符合：AllowFederatedUsers 是 True；AllowedDomains 不是空白，允許所有已知網域或列出 {{their}}；BlockedDomains 沒有列出它。',
  },
  blank: {
    'Access Edge public IPv4':
      '<Access Edge public IPv4>：Access Edge Service 的公用位址，網路團隊會知道。',
    'Access Edge FQDN':
      '<Access Edge FQDN>：對方 Access Edge Service 的公用名稱，對方的管理員會知道。',
    'internal Edge FQDN':
      '<internal Edge FQDN>：Edge 集區的內部名稱，Get-CsService -EdgeServer 的 PoolFqdn 看得到。',
    thumbprint:
      '<thumbprint>：新憑證的指紋，不是現在這張的。在要用這張憑證的伺服器上執行 Get-ChildItem Cert:\\LocalMachine\\My 列得出來。',
    'reverse proxy public IPv4':
      '<reverse proxy public IPv4>：反向 Proxy 的公用位址，網路團隊會知道。',
    'public DNS server': '<public DNS server>：能查網際網路名稱的 DNS 伺服器。',
    'external network adapter':
      '<external network adapter>：對外的網路介面卡，Get-NetAdapter 列得出來。',
    'time server':
      '<time server>：我們的網域控制站對時的伺服器，在網域控制站上用 w32tm /query /source 看得到。',
    'host of the revocation list':
      '<host of the revocation list>：憑證的「CRL 發佈點」裡的主機，certutil -dump 看得到。',
    'domain to allow': '<domain to allow>：夥伴的 SIP 網域，也就是對方位址裡 @ 後面的部分。',
    'name in the certificate':
      '<name in the certificate>：對方憑證裡的其中一個名稱，上面的結果看得到。',
    'provider name': '<provider name>：提供者的 Identity，Get-CsHostingProvider 列得出來。',
    'policy that allows it':
      '<policy that allows it>：某個原則的 Identity：EnableFederationAccess 是 True，本身的規則也沒有擋住這個網域。Get-CsExternalAccessPolicy 列得出來，一個都沒有的話，用 New-CsExternalAccessPolicy 建立。',
    account: '<account>：這個人登入用的位址。',
    'pool FQDN': '<pool FQDN>：這個人要歸屬的前端集區，Get-CsPool 列得出來。',
    'new home':
      '<new home>：要移到 Microsoft 365 就填 sipfed.online.lync.com，不然就填前端集區的名稱，Get-CsPool 列得出來。',
  },
  openRule: {
    blocked:
      '{{user}} 的原則「{{policy}}」設成 {{value}}，會擋下 {{their}}。這只有在 Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 時才算數，而這個值還沒有人貼出來。',
    allowed:
      '{{user}} 的原則「{{policy}}」設成 {{value}}，不管租用戶的清單怎麼寫，都會放行 {{their}}。這只有在 Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 時才算數，而這個值還沒有人貼出來。',
    'list-not-shown':
      '{{user}} 的原則「{{policy}}」設成 {{value}}，但是沒有看到它的清單。Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 的話，{{their}} 能不能通就看那份清單。',
  },
  expected: {
    all: '應該要符合：{{text}}',
    ourAccessEdge:
      'Get-CsAccessEdgeConfiguration：AllowFederatedUsers 是 True，而且 EnablePartnerDiscovery 是 True，或清單上有 {{their}}。',
    ourAllowedDomains:
      'Get-CsAllowedDomain 要列出 {{their}}，EnablePartnerDiscovery 是 True 就不用。',
    entryOnly:
      'EnablePartnerDiscovery 是 True，所以 Get-CsAllowedDomain 不必列出 {{their}}；如果有列，不能指定別的 Edge Server。',
    ourBlockedDomains: 'Get-CsBlockedDomain 沒有列出 {{their}}。',
    ourHostingProviders:
      'Get-CsHostingProvider 有一筆的 ProxyFqdn 跟對方記錄裡的主機相同，Enabled 也是 True。',
    ourUserPolicy: 'Get-CsExternalAccessPolicy：適用的原則裡，EnableFederationAccess 是 True。',
    ourUser:
      'Get-CsUser 會顯示這個人適用哪一個外部存取原則；其中 HostingProvider 是 SRV: 的，帳戶在伺服器上。',
    tenantFederation:
      'Get-CsTenantFederationConfiguration：AllowFederatedUsers 是 True，清單也讓 {{their}} 通過。',
    tenantUserPolicy: 'Get-CsExternalAccessPolicy：適用的原則裡，EnableFederationAccess 是 True。',
    tenantUser: 'Get-CsOnlineUser 會顯示這個人適用哪一個外部存取原則。',
  },
  how: {
    'fits-no-setting': '照剛才說的，至少有一個方向是通的；這些設定錯了的話，兩個方向都會不通。',
    'nobody-can-run': '如你所說，這裡沒有人能執行看得到它的指令；能執行的人隨時可以把輸出貼上來。',
    'teams-or-servers':
      '用 --platform teams 或 --platform onprem 指定；兩者都有就用 --platform hybrid。',
    'name-our-domain': '用 --our 指定我們的網域，就會用同樣的方式檢查。',
    'ask-their-lists': '這從外面測不出來，請對方確認：我們的網域在允許清單內，而且沒有被封鎖。',
    'after-the-fault': '連線途中發現的問題處理好之後就看得到，到時再檢查一次。',
    'check-again': '處理完再檢查一次。',
  },
  cloud: {
    worldwide: 'Microsoft 365 (全球)',
    'gcc-high': 'Microsoft 365 GCC High (美國政府)',
    dod: 'Microsoft 365 DoD (美國國防部)',
    china: '由 21Vianet 營運的 Microsoft 365 (中國)',
  },
  control: {
    answered: '另一台確定正常的主機在連接埠 5061 有回應，所以這個網路往外的 5061 是通的。',
    silent: '另一台確定正常的主機在連接埠 5061 也沒有回應。',
  },
  looked: 'DNS 伺服器 {{resolvers}}；{{at}}；共 {{ms}} 毫秒',
  allowed: '另外允許連線到：{{nets}}',
  replay: '用 {{at}} 儲存的資料重新判斷，沒有使用網路 (當時的 DNS 伺服器：{{resolvers}})',
  own: {
    headline: {
      works: '{{our}} (我們)：從外面看正常，夥伴找得到我們',
      blocked: '{{our}} (我們)：有問題，夥伴連不到我們',
      microsoft: '{{our}} (我們)：問題在 Microsoft 那邊',
      'at-risk': '{{our}} (我們)：注意，夥伴找得到我們，但有地方要處理',
      'no-record': '{{our}} (我們)：注意，用自建伺服器的夥伴找不到我們',
      'cannot-tell': '{{our}} (我們)：目前無法判斷',
    },
    lead: {
      works: '夥伴從外面看得到的都正常。接下來要看我們自己的設定，請執行下面的 {{command}}。',
      open: '夥伴從外面看得到的都正常，貼上的設定也沒有一項會擋住所有夥伴。個別夥伴通不通要看清單：輸入那個夥伴的網域再查一次。',
      'no-record':
        '同一個雲端的 Teams 租用戶之間不需要同盟記錄，Lync Server 和商務用 Skype Server 才會查這筆記錄。',
      'no-answer':
        '{{host}} 的連接埠 5061 沒有回應。還沒測試是它前面的防火牆，還是檢查的位置造成的：請從我們的網路外面再查一次。',
    },
    seen: '夥伴看到的我們',
    row: {
      record: '同盟記錄',
      address: '位址',
      port: '連接埠',
      dates: '憑證',
      name: '憑證裡的名稱',
      handshake: 'TLS 連線的建立',
      version: 'TLS 版本與加密套件',
      trust: '憑證的簽發者',
      usage: '憑證的用途',
      strength: '憑證的強度',
    },
    word: { works: '正常', 'at-risk': '注意', blocked: '有問題', 'cannot-tell': '沒看到' },
    value: {
      word: '{{word}} · {{value}}',
      none: '沒有公布',
      port: '{{port}}：{{result}}',
      dates: '有效到 {{notAfter}}',
    },
    line: '{{label}}：{{value}}',
    tell: {
      title: '可以告訴夥伴的資料',
      label: '夥伴要讓我們通過，需要這些：',
      domain: 'SIP 網域：{{our}}',
      host: '同盟主機：{{host}}，連接埠 {{port}}',
      addresses: '位址：{{names}}',
      certificate: '憑證：由 {{issuer}} 簽發，有效到 {{notAfter}}',
      wait: '處理好之前，夥伴傳來的訊息到不了我們這邊。',
    },
    direction: { inbound: '傳給我們', outbound: '從我們傳出' },
    directions: '傳給我們的訊息：{{inbound}}。從我們傳出的訊息：{{outbound}}。',
    label: {
      run: '從我們的網路外面執行：',
      verify: '從我們的網路外面再確認一次：',
    },
    expectation: {
      servers:
        '三項都要符合：AllowFederatedUsers 是 True；EnablePartnerDiscovery 是 True，不然 Get-CsAllowedDomain 就要列出每個夥伴；Get-CsBlockedDomain 沒有列出任何一個。我們用 Teams 的話，改看 Get-CsTenantFederationConfiguration：AllowFederatedUsers 是 True，清單也讓夥伴通過。',
      teams:
        '三項都要符合：AllowFederatedUsers 是 True；AllowedDomains 不是空白，允許所有已知網域或列出每個夥伴；BlockedDomains 沒有列出任何一個。',
    },
    microsoftFix:
      '這台主機是 Microsoft 的，我們沒辦法自己處理。先看 Microsoft 的服務健康狀態頁面，晚一點再檢查一次。',
    inside:
      '如果這次是從我們的網路裡面檢查的，內部的 DNS 和防火牆可能讓結果跟夥伴看到的不一樣。不確定的話，請從外面再查一次。',
  },
});
