import type { pasted as english } from '../en/pasted.ts';
import { translation } from '../typing.ts';

/** 貼上的設定與錯誤訊息要怎麼說，以及還缺什麼。 */
export const pasted = translation<typeof english>()({
  read: {
    title: '讀到了：{{commands}}',
    settings: '設定的意思',
    errorTitle: '{{name}}：{{says}}',
    plainTitle: '{{name}}',
    kept: '這段對話會記住這些內容，之後的判斷都會算進去。輸入「忘記我貼的內容」就會刪除。',
    full: '內容太多，放不下全部：最早貼的，或最長的清單沒有留下。需要時，再貼一次重要的部分。',
    noPartner: '這是跟哪個夥伴有關？輸入對方的網域，我會把兩邊放在一起看。',
    look: '我現在就查 {{their}}，兩邊放在一起看。',
    inGroup: '讀到的細節只在一對一的聊天裡說：在那裡貼給我，就能看到更多。',
    inGroupCount: '讀到了，這裡只說適合大家看的部分。',
  },
  nothing: {
    title: '這段內容裡沒有我能判讀的東西',
    partly: '看起來是我該認得的內容，卻讀不出來。內容我沒有留下。',
    lead: '看起來像是貼錯視窗。內容我沒有留下。',
    looked:
      '我找過 ms-diagnostics、SIP 回應、錯誤代碼、用戶端的錯誤訊息，以及 Get-CsAccessEdgeConfiguration 這類指令的輸出。',
    code: '錯誤 {{code}} 我不認得。請把有這個代碼的那一行整個貼上，前後的文字往往說得更清楚。',
    help: '請把 PowerShell 裡的輸出照原樣貼上，連同設定的名稱和指令那一行。',
  },
  note: {
    title: '關於這段文字',
    secret: '第 {{line}} 行有機密資料 ({{kind}})，我沒有留下。如果這裡有別人看得到，請換掉它。',
    skipped: '有 {{count}} 行看不懂，第一個是第 {{line}} 行：{{text}}',
    tooLong: '內容太長，一次讀不完，所以只讀了開頭。',
    utf16: '這段文字是 UTF-16 編碼，還是讀出來了。',
    replaced: '有些字壞掉了，像是檔案存成了錯誤的編碼。壞掉的部分當作沒有顯示。',
    mojibake:
      '中文變成亂碼了，像是把 Big5 當成別的編碼來讀。設定的名稱不受影響，變成亂碼的值當作沒有顯示。',
    cutOff: '輸出在第 {{line}} 行中斷，所以只算一部分。請把後面的也貼上。',
    cutValue:
      '{{property}} 被 PowerShell 截斷了 (第 {{line}} 行)，看不到的部分不算進去。請先執行 $FormatEnumerationLimit = -1，再執行一次同一個指令，後面加上 | Format-List。',
    oddName:
      '第 {{line}} 行：「{{name}}」不是網域名稱，看不出這個項目有什麼作用，所以不算進去。項目要寫成 contoso.com 這樣的名稱，前面沒有點也沒有 *：請移除它，再加入原本要的名稱。',
    noOutput:
      '第 {{line}} 行的 {{command}} 後面什麼都沒有，少了它的輸出。請先執行，再從那一行選取到下一個提示字元，整段複製貼上。清單如果是空的，要有下一個提示字元才看得出來。',
    severalCommands:
      '第 {{line}} 行一次執行了 {{commands}}，看不出哪些輸出是哪個指令的，所以都不算進去。請分開執行，一行一個指令，再全部貼上。',
    tooManyErrors: '錯誤太多，超過能留下的數量，有 {{count}} 個沒有留下。',
  },
  mend: {
    title: '擋住的原因和處理方式',
    letIn: '清單上沒有的夥伴，用這個指令加入：',
    forPartner: '要看某一家夥伴，請搭配 --paste：check contoso.com --paste <檔案>',
    rest: '其他的請看完整結果：{{count}}',
    elsewhere:
      '這些設定裡的網域是 {{domains}}，沒有我們的網域，所以都不算是我們的。如果是我們的，請用 --our 說明。',
    learnt: '從 {{what}} 看得出來，我們的網域是 {{domain}}。',
  },
  secret: {
    password: '密碼',
    token: '權杖',
    'private-key': '私密金鑰',
    'connection-string': '連接字串',
    authorization: '登入資料',
    cookie: 'Cookie',
  },
  ask: {
    either:
      '{{properties}} 在伺服器和 Teams 的輸出裡長得一樣，所以先不算進去。把檔案交給 check 的時候，請用 --paste-servers 或 --paste-tenant 代替 --paste，說明是哪一邊的。',
    unclear:
      '看不出 {{properties}} 是哪個指令印的，或是誰的，所以先不算進去。請連同指令列和全部的輸出再貼一次。',
    side: '{{properties}} 在伺服器和 Teams 的輸出裡長得一樣。這是在伺服器的管理命令介面執行的，還是 Teams PowerShell？',
    whose:
      '這些設定裡的網域是 {{domains}}，而我們的網域是 {{our}}。這是誰的設定？你回答之前，都不會算進去。',
    whoseMixed:
      '這些設定看起來屬於不只一個組織 ({{domains}})。這是誰的設定？你回答之前，都不會算進去。',
    dropped: '好，這段不算進去，也沒有留下。',
  },
  setting: {
    line: '{{value}} → {{effect}}',
    all: '讀到的 {{count}} 項設定',
    federationOn: '同盟有開啟',
    federationOff: '同盟關閉，所有人都不能用',
    discoveryOn: '不在清單上的夥伴，會用對方的記錄來尋找',
    discoveryOff: '只有允許清單上的網域能通',
    defaultRoute: '不管對方公布什麼，全都送到同一台主機',
    dnsRoute: '訊息送到哪裡，看對方的記錄',
    listed: '{{their}} 在清單上',
    listedEdge: '{{their}} 在清單上，訊息會送到 {{host}}',
    notListed: '{{their}} 不在清單上',
    notListedPart: '{{their}} 不在貼上的這一部分裡',
    blocked: '{{their}} 被封鎖',
    notBlocked: '{{their}} 沒有被封鎖',
    providerOn: '往 {{host}} 的路是通的',
    providerOff: '往 {{host}} 的路是關閉的',
    policyOn: '套用這個原則的人，可以和其他組織通訊',
    policyOff: '套用這個原則的人，不能和其他組織通訊',
    tenantAll: '沒有被封鎖的網域都可以',
    tenantNone: '所有網域都不行',
    customized: '個人可能有自己的規則，會優先套用',
    notCustomized: '個人的規則不算數，所有人都照這些清單',
    rule: {
      all: '套用這個原則的人可以和所有網域通訊，不管租用戶的清單怎麼寫',
      none: '套用這個原則的人不能和任何其他組織通訊',
      only: '套用這個原則的人只能和 AllowedExternalDomains 裡的網域通訊',
      except: '除了 BlockedExternalDomains 裡的網域，套用這個原則的人都可以通訊',
      organisation: '套用這個原則的人，照租用戶的清單',
      idle: '沒有作用，因為租用戶的 CustomizeFederation 是 False',
    },
    openRule: {
      all: '會讓套用這個原則的人和所有網域通訊；只有 Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 時才算數，這個值還沒有看到',
      none: '會擋下套用這個原則的人和所有其他組織的通訊；只有 Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 時才算數，這個值還沒有看到',
      only: '會讓套用這個原則的人只能和 AllowedExternalDomains 裡的網域通訊；只有 Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 時才算數，這個值還沒有看到',
      except:
        '會替套用這個原則的人擋下 BlockedExternalDomains 裡的網域；只有 Get-CsTenantFederationConfiguration 的 CustomizeFederation 是 True 時才算數，這個值還沒有看到',
    },
    domains: '{{count}} 個網域',
    shownPart: '{{value}}，只有清單的一部分',
    soughtInVain: '查了 {{names}}，清單上沒有',
    illegible: '看不出有哪些網域',
    edgeOn: '這個 Edge 集區有啟用同盟',
    edgeOff: '這個 Edge 集區沒有啟用同盟',
    noRoute: '沒有同盟路由，這個站台的訊息送不出去',
    copyBehind: '這份設定的複本還沒更新',
    userPolicy: '這個人的原則',
    policyOfAll: '沒有自己的原則，以站台或全體的原則為準',
    accountOff: '帳戶已停用',
    domainOff: '這個網域在租用戶裡停用了',
    port: {
      open: '從那裡連得到這個連接埠',
      closed: '從那裡連不到這個連接埠',
      unresolved: '在那裡查不到這個名稱',
    },
    dns: {
      'no-data': '那裡有這個名稱，但沒有這種記錄',
      'no-such-name': '那裡沒有這個名稱',
      refused: '那台 DNS 伺服器拒絕回答',
      'server-failure': '那台 DNS 伺服器查詢失敗',
      timeout: '那台 DNS 伺服器沒有回應',
    },
    noValue: '有顯示',
  },
  changed: {
    title: '有什麼改變',
    before: '貼上之前：{{verdict}}',
    same: '結論沒有改變。',
    gone: '不再是問題的：',
    fresh: '因此新出現的：',
  },
  told: {
    title: '貼上的內容和這裡看到的不一樣',
    conflicts: '貼上的內容互相矛盾',
    earlier: '先貼的 {{what}}，{{place}}：{{text}}',
    later: '後貼的 {{what}}，{{place}}：{{text}}',
    twoResults: '{{what}} 出現兩種不同的結果。',
    twice: '{{what}} 的 {{property}} 出現兩種不同的值。',
    onlyEarlier: '{{entry}} 只出現在先貼的 {{what}} 輸出裡。',
    onlyLater: '{{entry}} 只出現在後貼的 {{what}} 輸出裡。',
    differentTimes: '貼上的內容不是同一個時間的',
    older: '較舊：{{at}} 的 {{what}}，{{place}}：{{text}}',
    newer: '較新：{{place}}：{{text}}',
    olderTwice: '{{at}} 的 {{what}}，{{property}} 和較新的輸出不同。',
    olderResult: '{{at}} 的 {{what}}，結果和較新的不同。',
    olderOnly: '{{entry}} 只出現在 {{at}} 的 {{what}} 輸出裡，那份比較舊。',
    newerOnly: '{{entry}} 只出現在較新的 {{what}} 輸出裡，{{at}} 的那份沒有。',
    newerCounts: '以較新的為準。',
    twoServers:
      '以後貼的為準。可能先貼的是舊的，也可能兩部伺服器、兩個站台或集區的複本不一樣：Get-CsManagementStoreReplicationStatus 看得出哪個複本落後，加上 -LocalStore 的指令讀的是那部伺服器自己的複本。請在前端伺服器上不加 -LocalStore 再執行一次 {{command}}，只貼那一份。',
    twoTenants:
      '以後貼的為準。可能先貼的是舊的，也可能是另一個租用戶的。請重新連線到租用戶，再執行一次 {{command}}，只貼那一份。',
    twoPlaces:
      '以後貼的為準。兩個都可能是對的：看的時間或電腦不同，用的 DNS 伺服器或防火牆也可能不同。請在我們的 Edge Server 上再執行一次 {{command}}，只貼那一份。',
    says: '貼上的：{{text}}',
    seen: '這裡看到的：{{text}}',
    view: '兩邊可能都對：伺服器和這裡查詢的位置不同，例如用的 DNS 伺服器或防火牆不一樣。',
    cache: '兩邊可能都對：那邊也許還暫存著舊的答案。',
    time: '兩邊可能都對：看到的時間不同。',
    'view-shown':
      '這樣就清楚了：那邊的 DNS 給的答案和這裡不同，所以那台伺服器一直不知道有這筆記錄。它的 DNS 伺服器要能查到公開的名稱，或是有一個自己的區域蓋住了這個名稱。',
    'found-since':
      '這樣就清楚了：那邊現在也查得到這筆記錄。錯誤是之前的，或是舊的答案還留了一陣子。請再傳一次訊息；還是失敗的話，把新的錯誤貼上來。',
    passed:
      '我們的 Edge Server 是用別的方式找到對方的：可能是我們的允許項目用 ProxyFqdn 指定了對方的 Edge Server，可能是 Edge Server 用的 DNS 伺服器不同，也可能是測試的時間比較早。執行 Get-CsAllowedDomain，把結果貼上來。',
    renewed:
      '對方看到的是另一張憑證，而且還有效。可能是這份輸出的時間不同，或是出自集區裡另一台 Edge Server，或是其中那張憑證並沒有在用。請在集區的每一台 Edge Server 上執行 Get-CsCertificate，把結果貼上來。',
    'not-asked':
      '這個差異沒有影響：我們的設定已經指定給這個夥伴的訊息要送到哪台主機，不會去查這筆記錄。',
    'not-asked-then':
      '我們的設定已經指定給這個夥伴的訊息要送到哪台主機，現在不會再查這筆記錄。這個錯誤如果不是設定之前的，就是設定還沒複寫到 Edge Server。請執行 Get-CsManagementStoreReplicationStatus，再傳一則訊息；還是失敗的話，把新的錯誤貼上來。',
    'hidden-answered':
      '找到的問題會讓連線失敗，但是解釋不了這個拒絕：對方的伺服器有回應，表示當時連得上。',
    'hidden-beside':
      '找到的問題可能就是原因，只是這個錯誤沒有直接說。先把它處理好，再傳一則訊息；還是失敗的話，把新的錯誤貼上來。',
    'hidden-other': '找到的問題也要處理，但不是這個錯誤說的那件事，兩件都要解決。',
    hidden: '從這裡看得到的都解釋不了；在那邊看到的可能不一樣。',
    headline: '{{their}}：從這裡看正常，但實際傳送失敗了',
    headlineOfTest: '{{their}}：從這裡看正常，但貼上的測試失敗了',
    leadOfTest:
      '貼上的內容顯示有測試失敗，從這裡看得到的都解釋不了。那一行的意思和接下來要看什麼，請看下面。',
    lead: '貼上的內容顯示有訊息失敗，從這裡看得到的都解釋不了。那一行的意思和接下來要看什麼，請看下面。',
    mended: '這個錯誤是以前的，它說的問題看起來已經修好了。',
    message: {
      failed: '{{at}}：{{from}} 傳給 {{to}} 的 {{method}} 失敗，狀態是 SIP {{sip}}。',
      failedUndated: '{{from}} 傳給 {{to}} 的 {{method}} 失敗，狀態是 SIP {{sip}}；沒有寫時間。',
      taken: {
        outbound:
          '{{at}}：{{from}} 傳給 {{to}} 的 {{method}} 得到 SIP {{sip}}，可見當時我們往 {{their}} 的方向是通的。現在通不通、其他人通不通，從這裡看不出來。',
        outboundUndated:
          '{{from}} 傳給 {{to}} 的 {{method}} 得到 SIP {{sip}}，可見當時我們往 {{their}} 的方向是通的。沒有寫時間；現在通不通、其他人通不通，從這裡看不出來。',
        inbound:
          '{{at}}：{{from}} 傳給 {{to}} 的 {{method}} 得到 SIP {{sip}}，可見當時 {{their}} 往我們的方向是通的。現在通不通、其他人通不通，從這裡看不出來。',
        inboundUndated:
          '{{from}} 傳給 {{to}} 的 {{method}} 得到 SIP {{sip}}，可見當時 {{their}} 往我們的方向是通的。沒有寫時間；現在通不通、其他人通不通，從這裡看不出來。',
      },
    },
    age: {
      minutes: '{{at}} ({{number}} 分鐘前)',
      hours: '{{at}} ({{number}} 小時前)',
      days: '{{at}} ({{number}} 天前)',
      weeks: '{{at}} ({{number}} 週前)',
      months: '{{at}} ({{number}} 個月前)',
    },
    ageAtLeast: {
      minutes: '{{at}} (至少 {{number}} 分鐘前)',
      hours: '{{at}} (至少 {{number}} 小時前)',
      days: '{{at}} (至少 {{number}} 天前)',
      weeks: '{{at}} (至少 {{number}} 週前)',
      months: '{{at}} (至少 {{number}} 個月前)',
    },
    against: {
      inbound:
        '之前說 {{their}} 傳來的訊息還收得到，但是貼上的設定會讓兩個方向都不通。要兩者都成立，可能是：設定比那些訊息新，或還沒套用到 Edge Server；收到的是另一些人；或訊息不是經由同盟傳來，例如用團隊來賓的身分。請對方現在再傳一次看看。',
      outbound:
        '之前說傳給 {{their}} 的訊息還送得到，但是貼上的設定會讓兩個方向都不通。要兩者都成立，可能是：設定比那些訊息新，或還沒套用到 Edge Server；傳的是另一些人；或訊息不是經由同盟傳送，例如用團隊來賓的身分。現在再傳一次看看。',
    },
    stale: {
      minutes:
        '{{what}} 是 {{at}} 的，已經過了 {{number}} 分鐘，不能再單獨決定結果。請再貼一次現在的內容。',
      hours:
        '{{what}} 是 {{at}} 的，已經過了 {{number}} 小時，不能再單獨決定結果。請再貼一次現在的內容。',
      days: '{{what}} 是 {{at}} 的，已經過了 {{number}} 天，不能再單獨決定結果。請再貼一次現在的內容。',
      weeks:
        '{{what}} 是 {{at}} 的，已經過了 {{number}} 週，不能再單獨決定結果。請再貼一次現在的內容。',
      months:
        '{{what}} 是 {{at}} 的，已經過了 {{number}} 個月，不能再單獨決定結果。請再貼一次現在的內容。',
    },
    staleAtLeast: {
      minutes:
        '{{what}} 是 {{at}} 的 (沒有寫時區)，至少已經過了 {{number}} 分鐘，不能再單獨決定結果。請再貼一次現在的內容。',
      hours:
        '{{what}} 是 {{at}} 的 (沒有寫時區)，至少已經過了 {{number}} 小時，不能再單獨決定結果。請再貼一次現在的內容。',
      days: '{{what}} 是 {{at}} 的 (沒有寫時區)，至少已經過了 {{number}} 天，不能再單獨決定結果。請再貼一次現在的內容。',
      weeks:
        '{{what}} 是 {{at}} 的 (沒有寫時區)，至少已經過了 {{number}} 週，不能再單獨決定結果。請再貼一次現在的內容。',
      months:
        '{{what}} 是 {{at}} 的 (沒有寫時區)，至少已經過了 {{number}} 個月，不能再單獨決定結果。請再貼一次現在的內容。',
    },
    undated: '貼上的內容沒有寫時間 ({{what}})，所以當成是貼上的時候發生的：{{at}}。',
    mismatch: '{{what}} 看起來說的是別的組織：應該要有 {{expected}}，看到的卻是 {{found}}。',
    otherAddress:
      '{{what}}：{{host}} 在那邊連到 {{found}}，從這裡查到的是 {{expected}}。原因可能是 DNS 伺服器不同、hosts 檔案，或是暫存的舊答案，所以測到的可能是另一部機器。請在那邊執行 Resolve-DnsName {{host}} 比較看看。',
    otherAnswer:
      '{{what}}：那邊的 DNS 說 {{host}} 的位址是 {{found}}，從這裡查到的是 {{expected}}。用那個 DNS 的伺服器會連到另一部機器，原因可能是內部有同名的區域、hosts 檔案，或是暫存的舊答案。如果那是我們的 Edge Server，就要讓它查到公開的位址。',
    noAddress:
      '{{what}}：那邊的 DNS 查不到 {{host}} 的位址，從這裡查到的是 {{expected}}。用那個 DNS 的伺服器連不過去。如果那是我們的 Edge Server，就讓它改用查得到公開名稱的 DNS 伺服器，或把公開的記錄加進內部區域。',
    ownAddress:
      '{{what}}：{{host}} 在那邊指向 {{found}}，那是我們自己 {{ownHost}} 的位址；從這裡查到的是 {{expected}}。這樣給對方的訊息會繞回我們自己。請在內部 DNS 區域和 Edge Server 的 hosts 檔案裡找 {{host}}。',
    otherPeer:
      '{{what}}：那邊的伺服器連到 {{host}} 時，用的位址是 {{found}}，從這裡查到的是 {{expected}}。原因可能是 DNS 伺服器不同、hosts 檔案，或是暫存的舊答案，所以它遇到的可能不是我們看到的那部機器。請在那部伺服器上執行 Resolve-DnsName {{host}}。',
    strayTest:
      '{{what}}：測的是 {{found}}，但傳給對方的訊息走的是 {{expected}}，所以這個結果不算。',
  },
  next: {
    title: '最能決定結果的一件事',
    run: '{{role}}執行這個指令，再把輸出貼到這裡：',
    runOnEdge: '{{role}}在 Edge Server 上執行這個指令，再把輸出貼到這裡：',
    because: {
      'edge-view':
        '我們的 Edge Server 說查不到記錄，但是從這裡查得到。看它自己的 DNS 怎麼回答，就知道哪一個成立。',
      'teams-client': '貼上的內容來自 Teams，所以除了伺服器的設定，我們租用戶的設定也算數。',
      'own-rule': {
        blocked:
          '{{user}} 的原則「{{policy}}」設成 {{value}}。CustomizeFederation 是 True 的話會擋下 {{their}}，是 False 就沒有作用，而這個值還沒有人貼出來。',
        allowed:
          '{{user}} 的原則「{{policy}}」設成 {{value}}。CustomizeFederation 是 True 的話會放行 {{their}}，是 False 就沒有作用，而這個值還沒有人貼出來。',
        'list-not-shown':
          '{{user}} 的原則「{{policy}}」設成 {{value}}，但是沒有看到它的清單。CustomizeFederation 是 True 的話，{{their}} 能不能通就看那份清單。',
      },
      'one-way':
        '照剛才說的，另一個方向是通的；現在也通的話，就不會是兩個方向都擋的設定。這一項可能只擋一個方向。',
      home: '混合式部署裡，有些人照伺服器的設定，有些人照租用戶的設定。看了這個就知道是哪一種。',
      'in-part': '這個貼過一部分，但是真正有影響的不在裡面。用清單格式列出來，就不會被截斷。',
      'cut-name':
        '貼上的內容邊緣有個名稱可能被切掉後半，也許就是這個對方的網域。用清單格式列出來，名稱就完整。',
    },
    answer: '這只有人知道：',
    means: '{{what}}：傳給對方{{outbound}}，對方傳來{{inbound}}',
    meansBoth: '{{what}}：兩個方向都{{state}}',
    otherwise: '其他情況：還不能確定',
    narrows: '光看這一項可能還不能決定，但是能縮小範圍。',
    state: {
      works: '沒問題',
      'at-risk': '有風險',
      blocked: '不通',
      'cannot-tell': '還不能確定',
    },
    declined: '那就看下一個最有用的：',
    nothing: '那就沒有其他能問的了。查到的結果不變，其餘的只有對方或我們的管理員看得到。',
    notDecisive: '記下了，之後不會再問這一項。結論不受影響：有沒有這份輸出，找到的問題都一樣。',
    notAsked: '目前沒有等人執行的指令。',
    role: {
      'lync-admin': '請我們的 Lync 管理員',
      'tenant-admin': '請我們的 Teams 管理員',
      'network-admin': '請我們的網路組',
      'dns-admin': '請我們的 DNS 管理員',
      'partner-contact': '請我們在對方的聯絡人',
      person: '請你',
      nobody: '請我們的人',
    },
  },
  outcome: {
    'ours-ourAccessEdge-open': '如果同盟和夥伴探索都有開啟',
    'ours-ourAccessEdge-closed': '如果夥伴探索關閉',
    'ours-ourAccessEdge-switched-off': '如果同盟關閉',
    'ours-ourAccessEdge-contacts-only':
      '如果 DiscoveredPartnerVerificationLevel 是 AlwaysUnverifiable',
    'ours-ourAccessEdge-unmarked': '如果 MarkSourceVerifiableOnOutgoingMessages 是 False',
    'ours-ourAllowedDomains-other-edge': '如果這筆設定填的 Edge Server 和對方記錄裡的不一樣',
    'ours-ourHostingProviders-contacts-only': '如果它的 VerificationLevel 是 AlwaysUnverifiable',
    'ours-ourSipDomains-has-ours': '如果我們的網域在清單上',
    'ours-ourSipDomains-lacks-ours': '如果我們的網域不在清單上',
    'ours-portTests-open': '如果 TcpTestSucceeded 是 True',
    'ours-portTests-closed': '如果 TcpTestSucceeded 是 False',
    'ours-ourAllowedDomains-listed': '如果 {{their}} 在清單上',
    'ours-ourAllowedDomains-not-listed': '如果 {{their}} 不在清單上',
    'ours-ourBlockedDomains-not-blocked': '如果 {{their}} 不在清單上',
    'ours-ourBlockedDomains-blocked': '如果 {{their}} 在清單上',
    'ours-ourHostingProviders-enabled': '如果 Microsoft 365 的裝載提供者已啟用',
    'ours-ourHostingProviders-disabled': '如果有，但是停用',
    'ours-ourHostingProviders-missing': '如果沒有',
    'ours-ourUserPolicy-allowed': '如果原則允許同盟',
    'ours-ourUserPolicy-denied': '如果原則不允許同盟',
    'ours-tenantUserPolicy-allowed': '如果原則允許同盟',
    'ours-tenantUserPolicy-denied': '如果原則不允許同盟',
    'ours-ourUser-policy-of-all': '如果套用的是全體的原則',
    'ours-ourUser-on-servers': '如果 HostingProvider 是 SRV:，也就是這個人在我們的伺服器上',
    'ours-ourUser-in-cloud': '如果是 sipfed.online.lync.com，也就是這個人在 Teams',
    'ours-tenantUser-policy-of-all': '如果套用的是全體的原則',
    'ours-tenantFederation-open': '如果允許所有網域',
    'ours-tenantFederation-listed': '如果只允許一部分，其中有 {{their}}',
    'ours-tenantFederation-not-listed': '如果只允許一部分，其中沒有 {{their}}',
    'ours-tenantFederation-blocked': '如果 {{their}} 被封鎖',
    'ours-tenantFederation-switched-off': '如果同盟關閉',
    'ours-tenantFederation-rules-count': '如果 CustomizeFederation 是 True',
    'ours-tenantFederation-rules-rest': '如果是 False',
    'ours-tenantUserPolicy-on-rule-list': '如果 {{their}} 在規則的清單上',
    'ours-tenantUserPolicy-off-rule-list': '如果不在清單上',
    'ours-resolverViews-finds': '如果 Edge Server 查得到這筆記錄',
    'ours-resolverViews-denies': '如果 Edge Server 查不到',
    'platform-teams': '如果我們用的是 Teams',
    'platform-servers': '如果我們用的是自建伺服器',
    'platform-hybrid': '如果兩種都有',
    'federationSrv-published': '如果有這筆記錄',
    'federationSrv-missing': '如果沒有',
    'tcpConnect-open': '如果連接埠是開的',
    'tcpConnect-refused': '如果被拒絕',
  },
  whatIf: {
    title: {
      all: '如果{{changes}} ({{their}})',
      servers: '如果在伺服器上，{{changes}} ({{their}})',
      tenant: '如果在租用戶上，{{changes}} ({{their}})',
    },
    change: {
      allow: '我們允許這個網域',
      allowOnly: '我們只允許 {{names}}',
      unallow: '我們把這個網域從允許清單移除',
      block: '我們封鎖這個網域',
      unblock: '我們解除封鎖這個網域',
      federationOn: '我們開啟同盟',
      federationOff: '我們關閉同盟',
      discoveryOn: '我們開啟夥伴探索',
      discoveryOff: '我們關閉夥伴探索',
      provider: '我們啟用裝載提供者',
      noProvider: '我們停用裝載提供者',
      policyOn: '原則允許同盟',
      policyOff: '原則不允許同盟',
      edge: '我們指定 {{host}} 當對方的 Edge',
      allowAll: '所有網域都允許',
      theyAllow: '對方允許我們的網域',
      theyUnallow: '對方不再允許我們的網域',
      theyBlock: '對方封鎖我們的網域',
      theyOn: '對方開啟同盟',
      theyOff: '對方關閉同盟',
      theirRecordGone: '對方不再公布記錄',
      ourRecordGone: '我們不再公布記錄',
      theirCertificateExpired: '對方的憑證過期',
      ourCertificateExpired: '我們的憑證過期',
      theirCertificateRenewed: '對方更新憑證',
      ourCertificateRenewed: '我們更新憑證',
      grant: '{{person}} 改用原則「{{policy}}」',
      drop: '{{person}} 沒有自己的原則',
      toCloud: '{{person}} 移到 Teams',
      toServers: '{{person}} 移到我們的伺服器',
      theirRecord: '對方公布指向 {{host}} 的記錄',
      ourRecord: '我們公布指向 {{host}} 的記錄',
    },
    both: '{{first}}，而且{{second}}',
    outbound: '傳給 {{their}} 的訊息',
    inbound: '{{their}} 傳來的訊息',
    differs: '{{before}} → {{after}}',
    stays: '{{status}}，沒有改變',
    gone: '會解決的問題：',
    added: '會帶來的問題：',
    remainsPartly: '還是會擋住的 (至少擋住一部分的訊息)：',
    remains: '還是會擋住的：',
    unseen: '還沒有人看過、也可能擋住的：{{what}}',
    onBoth: '我們的伺服器和租用戶都當作改了來推算。',
    notNeeded: '夥伴探索已經開啟，所以伺服器的允許清單上不必有 {{their}}。',
    entryOnly:
      '夥伴探索開啟的時候，允許清單上不必有對方。只有 Get-CsAllowedDomain 為 {{their}} 指定了別的 Edge Server 時，我們的訊息才可能送錯地方。',
    undecided: {
      one: '只改這個還看不出結果，因為還有別的設定沒有人看過。',
      several: '就算這幾項都改了，也還看不出結果，因為還有別的設定沒有人看過。',
    },
    nothing: {
      one: '就看得到的部分，只改這個不會有任何不同。',
      several: '就看得到的部分，這幾項都改了也不會有任何不同。',
    },
    notCounted: '這一段沒有算進去，因為推算不出會有什麼影響：「{{clause}}」',
    notCountedPart: '句子裡有一段沒有算進去，因為看不出是哪一種可以推算的改變。',
    notThere: 'Teams 租用戶沒有這項設定，所以在那裡不算：{{change}}。',
    closed: {
      servers:
        '在伺服器上當作封閉的清單來推算：夥伴探索關閉，Get-CsAllowedDomain 的清單上沒有別人。',
      tenant: '在租用戶上當作封閉的清單來推算：AllowedDomains 裡沒有別人。',
    },
    careful: {
      one: '這是拿這個案件的資料，只改這一項推算出來的。我沒有更改任何設定，對方的清單這裡也看不到。',
      several:
        '這是拿這個案件的資料，把這幾項都改了推算出來的。我沒有更改任何設定，對方的清單這裡也看不到。',
    },
    first: '{{their}} 還沒查過。我現在就查，看到結果後再問一次。',
    who: '你說的是誰？請寫出完整的位址。帳戶還沒有人貼出來的話，也請貼上：Get-CsUser 或 Get-CsOnlineUser，加上 -Identity 和那個位址。',
    policy:
      '這要看是哪一個原則：裡面的 EnableFederationAccess 會決定，租用戶的話還要看 CommunicationWithExternalOrgs。請寫出名稱，或貼上列出所有原則的輸出。',
    policyOpen:
      '原則「{{policy}}」還沒有人貼出來，所以還不知道有沒有用：要看裡面的 EnableFederationAccess，租用戶的話還要看 CommunicationWithExternalOrgs。',
    theirLists: {
      one: '對方的清單有沒有讓我們通過，從這裡看不到，所以看得到的部分都不會變。如果擋住訊息的只有這個，到時候就會通。',
      several: '對方的清單有沒有讓我們通過，從這裡看不到，所以這一項不會改變看得到的部分。',
    },
    theirDoing: {
      theyUnallow:
        '會不會因此不通，要看對方其他的設定：如果只放行清單上的網域，兩個方向都會不通；如果所有網域都放行，就沒有影響。',
      theyBlock:
        '被 {{their}} 封鎖之後，既收不到那邊的訊息，也傳不過去：不管我們這邊怎麼設，兩個方向都會不通。',
      theyOn:
        '只開啟同盟還不能確定：接下來要看對方的清單，從這裡看不到。如果擋住訊息的只有這個開關，到時候就會通。',
      theyOff: '同盟關閉期間，{{their}} 和任何夥伴都不通：不管我們這邊怎麼設，兩個方向都會不通。',
    },
    theirError: {
      servers:
        '我們的人會看到訊息沒有送達。我們 Edge Server 的追蹤記錄裡會是 SIP 403；對方沒有說明原因的話，還會有 ms-diagnostics 1034。',
      tenant: '我們的人會在 Teams 看到無法建立交談，因為兩個組織沒有設定成可以互相通訊。',
    },
    theirCommand: '是不是這樣，只有 {{their}} 的管理員看得到，用的指令是：',
    which: '請連夥伴的網域一起問，例如「如果允許 contoso.com」。',
    uncounted: '這項改變沒辦法推算。{{their}} 可以推算的有：',
    countable: {
      lists: '允許、封鎖這個網域，或從清單移除：「如果租用戶允許 {{their}} 呢」',
      switches: '開啟或關閉同盟、夥伴探索、裝載提供者：「如果開啟夥伴探索呢」',
      policies: '原則：「如果原則允許同盟呢」',
      records: '對方或我們的記錄、憑證：「如果對方補上記錄呢」「如果對方的憑證過期呢」',
      theirs: '對方封鎖我們或關閉同盟：「如果對方封鎖我們呢」',
    },
  },
  compare: {
    saved: '{{their}}：和當初存下來的結論比較',
    file: '{{their}}：和 {{file}} 的結論比較',
    told: '{{their}}：加上另外提供的內容之後的差別',
    otherRules: '那個結論是這個程式的另一個版本做的，有些差別可能來自規則不同。',
  },
  file: {
    note: '{{file}}：{{note}}',
    nothing: '裡面沒有看得懂的內容，所以不算進去',
    elsewhere:
      '設定裡的網域是 {{domains}}，沒有我們的網域，所以不算進去；如果是我們的，請用 --our 說明',
    learnt: '從 {{what}} 看得出來，我們的網域是 {{domain}}',
    mixed: '設定看起來來自不只一個組織，有 {{domains}}，全部都算進去了',
  },
  forgotten: {
    paste: '已經刪除這裡貼過的內容。我自己查到的還在，不看貼上的內容，結果是：',
    all: '已經刪除：這裡貼過的內容，還有用它判斷出來的結果。',
    nothing: '這裡沒有留下任何貼上的內容。',
  },
  summary: {
    title: '這裡貼過的內容',
    none: '沒有留下任何內容。',
    part: '{{what}}，{{at}}',
    partFor: '{{what}} (跟 {{their}} 有關)，{{at}}',
    theirs: '{{their}} 的 {{what}}，{{at}}',
  },
  fact: {
    ourAccessEdge: 'Get-CsAccessEdgeConfiguration',
    ourAllowedDomains: 'Get-CsAllowedDomain',
    ourBlockedDomains: 'Get-CsBlockedDomain',
    ourHostingProviders: 'Get-CsHostingProvider',
    ourPublicProviders: 'Get-CsPublicProvider',
    ourUserPolicy: 'Get-CsExternalAccessPolicy',
    ourUser: 'Get-CsUser',
    ourTopology: '拓撲',
    replicationStatus: 'Get-CsManagementStoreReplicationStatus',
    ourSipDomains: 'Get-CsSipDomain',
    ourCertificates: 'Get-CsCertificate',
    tenantFederation: 'Get-CsTenantFederationConfiguration',
    tenantUser: 'Get-CsOnlineUser',
    tenantUserPolicy: 'Get-CsExternalAccessPolicy (Teams)',
    tenantSipDomains: 'Get-CsOnlineSipDomain',
    errorLines: '錯誤訊息',
    eventLog: '事件',
    resolverViews: 'DNS 回應',
    portTests: '連接埠測試',
    partnerTests: 'Test-CsFederatedPartner',
    answers: '回答',
  },
  button: {
    cannotRun: '沒辦法執行',
    allSettings: '看全部 {{count}} 項',
    full: '完整結果',
    servers: '自建伺服器',
    tenant: 'Teams',
    ours: '我們的',
    theirs: '對方的',
    neither: '都不是',
    forget: '忘記貼的內容',
  },
});
