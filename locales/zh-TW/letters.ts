import type { letters as english } from '../en/letters.ts';
import { translation } from '../typing.ts';
import { ownAsks } from './letter-asks-own.ts';

/** 寫給其他人的信，以及工單用的摘要。 */
export const letters = translation<typeof english>()({
  greeting: '您好：',
  fill: {
    our: '[我們的 SIP 網域]',
    edge: '[我們 Edge Server 的公用位址]',
    name: '[姓名]',
    person: '[那個人的位址]',
    time: '[訊息失敗的時間]',
    organisation: '[單位名稱]，[電話]',
  },
  when: '測試時間：{{at}}',
  whenWithUtc: '測試時間：{{at}}，也就是 {{utc}}',
  left: '還有 {{count}} 行，因篇幅省略',
  angle: '角括號的部分，請填入貴單位自己的值。',
  seen: {
    dns: '{{type}} {{name}}：{{answer}}',
    compared: '另一台確定正常的主機，供您對照：{{line}}',
    certificate: '憑證 {{subject}}，有效到 {{notAfter}}，名稱 {{names}}，SHA-256 {{sha256}}',
    certificateShown:
      '{{address}} 連接埠 {{port}}：有出示憑證；我們測試時沒有憑證可以出示，所以連線到此結束，這是正常的',
  },
  failed: {
    intro: '有訊息傳送失敗，當時記下的是：',
    line: '{{at}}：{{what}}',
    sip: 'SIP {{sip}}',
    stamp: '{{stamp}} (我們伺服器的當地時間)',
    log: '原因只記在貴單位 Edge Server 的記錄檔裡 (ms-diagnostics)，預設不會傳給其他組織。麻煩您看一下那個時間的內容，再告訴我們原因。',
  },
  label: {
    seen: '我們看到的情形：',
    records: '應該有的記錄：',
    commands: '請在貴單位的伺服器上，用 PowerShell 執行：',
    commandsTenant: '請用 PowerShell 執行 (需要 MicrosoftTeams 模組)：',
    verify: '處理後，可以從貴單位網路以外的任何一台電腦確認：',
    verifyThere: '處理後，可以在貴單位的每一台 Edge Server 上確認 (名稱和有效期間都要正確)：',
    alsoNoticed: '另外還有幾點不急，方便時再處理即可：',
    onlyNoticed: '另外也看到下面的情形，不影響訊息往來，供您參考：',
  },
  way: {
    outbound: {
      blocked: '目前我們傳給 {{their}} 的訊息送不到。',
      'at-risk': '我們傳給 {{their}} 的訊息，現在或不久之後可能會送不到。',
    },
    inbound: {
      blocked: '{{their}} 傳來的訊息，我們收不到。',
      'at-risk': '{{their}} 傳來的訊息，我們現在或不久之後可能會收不到。',
    },
    unclear: '{{their}} 和我們之間的訊息，現在或不久之後可能會送不到。',
  },
  partner: {
    subject: {
      blocked: {
        both: '與 {{their}} 往來的訊息不通，想請您協助 ({{number}})',
        outbound: '傳給 {{their}} 的訊息送不到，想請您協助 ({{number}})',
        inbound: '{{their}} 傳來的訊息收不到，想請您協助 ({{number}})',
      },
      risks: '與 {{their}} 往來的訊息有一些狀況，想請您協助 ({{number}})',
      lists: {
        both: '與 {{their}} 往來的訊息：想請您確認一項設定 ({{number}})',
        outbound: '傳給 {{their}} 的訊息：想請您確認一項設定 ({{number}})',
        inbound: '{{their}} 傳來的訊息：想請您確認一項設定 ({{number}})',
      },
    },
    from: '我們是 {{our}} 的通訊系統 (Lync、商務用 Skype、Teams) 管理人員。',
    fromUnnamed:
      '我們是 [單位名稱] (SIP 網域 [我們的 SIP 網域]) 的通訊系統 (Lync、商務用 Skype、Teams) 管理人員。',
    intro:
      '我們從外部檢查了 {{their}} 的同盟 (federation)，以下是看到的情形，以及想請您協助的事項。',
    introTold:
      '我們檢查了 {{their}} 的同盟設定。以下是從外面看不到、由我們自己的伺服器回報的情形，以及想請貴單位協助的事項。',
    serversOnly:
      '同一個雲端的兩個 Teams 組織之間不需要這筆記錄；Lync Server 和商務用 Skype Server 要靠這筆記錄才連得到貴單位。',
    lists: '貴單位允許哪些網域，從外面看不到。也請您順便確認已經允許 {{our}}，而且沒有封鎖。',
    after:
      '處理好之後，或有任何不清楚的地方，請您回覆這封信並附上編號 {{number}}，我們會馬上再測一次。',
    thanks: '謝謝您的協助。',
  },
  lists: {
    intro: {
      both: '{{their}} 和我們之間的訊息收發不太正常，我們正在找原因。',
      outbound: '我們傳給 {{their}} 的訊息不太正常，對方收不到，我們正在找原因。',
      inbound: '{{their}} 傳給我們的訊息不太正常，我們收不到，正在找原因。',
    },
    healthy: '{{their}} 從外面看得到的部分都正常：',
    native:
      '雙方用的都是 Microsoft Teams，通不通要看雙方的外部存取設定，而貴單位的設定從外面看不到。',
    unseen: '貴單位自己的設定，從外面看不到。',
    ask: '想請您確認：貴單位允許 {{our}}，而且沒有封鎖。',
    onePerson:
      '我們這邊只有一個人有問題，就是 {{user}}；其他人都能和貴單位的人互傳，所以和網域清單無關。想請您看看：貴單位有沒有封鎖這個位址，記錄裡又是怎麼處理這個人的訊息。',
    personExpected:
      '應該要符合：BlockExternalAccessUserAccess 是 False，或 BlockedUsers 沒有列出 {{user}}。',
    servers: '如果用的是 Lync Server 或商務用 Skype Server：',
    serversExpected:
      '三項都要符合：AllowFederatedUsers 是 True；EnablePartnerDiscovery 是 True，或 Get-CsAllowedDomain 有列出 {{our}}；Get-CsBlockedDomain 沒有列出它。',
    teams: '如果用的是 Microsoft Teams：',
    teamsExpected:
      '三項都要符合：AllowFederatedUsers 是 True；AllowedDomains 允許所有已知網域，或有列出 {{our}}；BlockedDomains 沒有列出它。',
    after:
      '如果貴單位的設定都沒有問題，也請您告訴我們，我們會繼續檢查自己這一端。回信時請附上編號 {{number}}。',
  },
  firewall: {
    subject: '防火牆：我們的 Edge Server 與 {{their}} 之間的 TCP 連接埠 {{port}} ({{number}})',
    intro:
      '我們的 Edge Server 透過 TCP 連接埠 {{port}} 與 {{their}} 交換訊息，目前連線途中有地方不通。',
    trouble: {
      'tcp-outbound-blocked':
        '從測試的地方往外，連接埠 {{port}} 全都連不出去：{{target}} 沒有回應，另一台確定正常的主機也沒有回應。看起來是我們自己網路的問題。',
      'tcp-timeout':
        '{{target}} 的連接埠 {{port}} 沒有回應。可能是對方的防火牆丟棄了封包，也可能是我們的防火牆擋住了這個目的地。',
      'tcp-unreachable': '網路回報無法連到 {{target}}，原因可能在我們的路由，也可能在對方的路由。',
      'tcp-reset-after-connect':
        '{{target}} 的連接埠 {{port}} 接受連線，但 TLS 還沒開始，連線就被重設。途中如果有檢查流量的設備，也會造成這種情形。',
      'tcp-mtu':
        '與 {{target}} 的 TLS 連線開始之後就卡住，大封包可能在途中遺失。請放行 ICMP type 3 code 4 (Fragmentation Needed)。',
    },
    destinations: '目的地，以及測試的結果：',
    control: '另一台確定正常的主機，供您對照：',
    wanted: '想請您確認下列各項都有開放：',
    outbound:
      '往外：TCP 連接埠 {{port}}，來源是我們 Edge Server 的外部介面 {{edge}}，目的地不限，至少要包括上面列出的位址。',
    inbound: '往內：TCP 連接埠 5061，來源不限，目的地是同一個介面。{{their}} 傳來的訊息走這裡。',
    untouched:
      '這個連接埠請排除在 TLS 檢查、Proxy 和 SIP ALG 之外，只做一般的狀態檢查 (stateful inspection)：兩邊的 Edge Server 必須互相出示憑證，中間的設備沒辦法代勞。',
    notFromEdge:
      '這次的測試不是在我們的 Edge Server 上做的。想請您在 Edge Server 上再測一次，才能知道從那裡看到的情形：',
    expected: '正常的結果：TcpTestSucceeded 是 True。',
    after: '回覆時請附上編號 {{number}}，謝謝您。',
  },
  ticket: {
    directions: '傳給對方的訊息：{{outbound}}。對方傳來的訊息：{{inbound}}。',
    cause: '- {{title}} [{{code}}]',
    causeOnly: '- [{{code}}]',
    seen: '依據：{{what}}',
    record: '記錄：{{record}}',
    unseen: '看不到的部分：{{what}}',
    declined: '問過的人都無法執行看得到它的指令。',
    looked: '檢查時間：{{at}}',
  },
  ask: {
    'dns-srv-missing':
      '請在 {{domain}} 的公用 DNS 新增下面這筆記錄。其他組織的 Edge Server 是用 {{record}} 這個名稱來找貴單位的伺服器。',
    'dns-nxdomain':
      '請確認 {{domain}} 的註冊和委派是否仍然有效。如果貴單位的人員現在用的是別的 SIP 網域，請您告訴我們是哪一個。',
    'dns-servfail':
      '請檢查 {{domain}} 在每一台名稱伺服器上的區域資料；如果有簽章 (DNSSEC)，也請檢查簽章。',
    'dns-srv-wrong-port':
      '請把 {{record}} 的連接埠從 {{port}} 改成 5061。Microsoft 規定同盟用 5061，其他組織也只開放這一個。',
    'dns-srv-root-target':
      '目標只有一個點，意思是 {{domain}} 不提供同盟。如果這不是刻意的，請在 {{record}} 填上貴單位 Edge Server 的名稱，寫法如下。',
    'dns-srv-target-cname':
      '請拿掉別名 (指向 {{alias}} 的 CNAME)，直接替 {{target}} 建立位址記錄。SRV 記錄的目標不可以是別名，有些伺服器遇到別名就不會繼續連。',
    'dns-srv-target-ip':
      '{{record}} 的目標請改填主機名稱，不要填位址 {{target}}，並替這個名稱建立位址記錄。憑證上也要有這個名稱。',
    'dns-srv-target-no-address':
      '請替 {{target}} 新增公用的位址記錄；如果是名稱寫錯，請更正 {{record}}。',
    'dns-srv-target-private':
      '請在對外的 DNS 公布 {{target}} 的公用位址。{{address}} 從網際網路連不到。',
    'dns-srv-strict-other-domain':
      '請建立主機名稱 sip.{{domain}}，讓記錄指向它，憑證上也要有這個名稱。Edge Server 只接受 {{domain}} 正下方一層的主機。如果沒辦法這樣改，請您告訴我們，可以改由我們這邊填上 {{target}}。',
    'dns-srv-strict-subdomain':
      '請在 {{domain}} 正下方一層建立主機名稱，例如 sip.{{domain}}，讓記錄指向它，憑證上也要有這個名稱。再往下的名稱 Edge Server 不會接受。如果沒辦法這樣改，請您告訴我們，可以改由我們這邊填上 {{target}}。',
    'dns-srv-target-apex':
      '請建立主機名稱 sip.{{domain}}，讓記錄指向它，憑證上也要有這個名稱。直接用網域名稱，不確定每一台 Edge Server 都接受。',
    'dns-srv-target-doubled':
      '請把目標更正為 {{expected}}，結尾要加一個點。少了這個點，DNS 會把網域再接上去一次。',
    'dns-srv-wrong-name': '請刪除 {{found}}，再新增下面這筆記錄。Edge Server 只會查 {{record}}。',
    'dns-srv-wrong-type': '請把 {{record}} 的 {{found}} 記錄換成下面的 SRV 記錄。',
    'dns-srv-sipdir': '請把 {{record}} 的目標從登入用的 {{target}}，改成同盟用的 {{expected}}。',
    'dns-srv-multiple':
      '{{record}} 請只留一筆，目前分別指向 {{names}}。有好幾台 Edge Server 的話，請共用同一個主機名稱。',
    'dns-srv-multiple-mixed':
      '{{record}} 請只留一筆，目前分別指向 {{names}}。如果還有自建伺服器 (包括混合式部署)，請留下 Edge Server 那一筆；如果已經全部移到雲端，請留下 Microsoft 365 那一筆。',
    'dns-srv-wildcard':
      '{{found}} 的查詢結果來自萬用字元記錄。請刪除這筆萬用字元記錄，或逐筆建立需要的記錄。現在連沒有人建立過的名稱也查得到結果。',
    'dns-srv-dead-provider':
      '{{target}} 背後的服務已經終止。請把記錄指向貴單位現在用的系統；如果已經不用了，請把記錄刪除。',
    'dns-srv-unknown-hoster':
      '請您告訴我們 {{target}} 是什麼服務，能不能處理訊息和目前狀態。可以的話，我們可以替 {{domain}} 在自己這邊填上這個名稱。',
    'dns-srv-stale-onprem':
      '這筆記錄還指向 {{target}}，請換成下面這一筆。{{domain}} 的登入已經改到 Microsoft 365 了。',
    'dns-aaaa-only': '請替 {{target}} 加上 IPv4 位址 (A 記錄)。許多 Edge Server 只支援 IPv4。',
    'dns-aaaa-broken': '請讓 {{address}} 也能接受同盟連線，或移除 {{target}} 的這筆 AAAA 記錄。',
    'tcp-refused':
      '請檢查三件事：Access Edge Service 有沒有在執行、Edge 集區有沒有啟用同盟、防火牆有沒有把連接埠 {{port}} 轉到正確的伺服器。',
    'tcp-timeout':
      '請確認貴單位的防火牆允許任何位址連到 {{address}} 的 TCP 連接埠 {{port}}，也允許貴單位的 Edge Server 往外連到任何位址。我們也會同時檢查自己的防火牆。',
    'tcp-unreachable':
      '請確認 {{address}} 仍然是 {{target}} 的正確位址，而且在網際網路上有路由。我們也會同時檢查自己的路由。',
    'tcp-reset-after-connect':
      '請檢查 {{address}} 的 Edge Server 前面的設備 (負載平衡器、入侵防禦)，以及伺服器的 TLS 設定：連接埠 {{port}} 還沒出示憑證，連線就斷了。',
    'tcp-tls-terminating-proxy':
      '請讓連接埠 {{port}} 以單純的 TCP 直通 Edge Server，中間不要經過網頁伺服器或反向 Proxy。兩邊的 Edge Server 必須直接互相出示憑證。',
    'tcp-dnslb-node-down':
      '請修復 {{address}} 那台伺服器；修復之前，請先從 DNS 移除 {{target}} 的這個位址。',
    'tcp-mtu':
      '請在防火牆放行 ICMP type 3 code 4 (Fragmentation Needed)，或限制封包大小 (MSS clamping)。從 {{address}} 送出的大封包可能在途中遺失。我們也會檢查自己這邊。',
    'tls-silent':
      '請確認 Access Edge Service 運作正常，{{address}} 前面的負載平衡器或防火牆也有把連接埠 {{port}} 轉給它。',
    'tls-plaintext':
      '請檢查是哪個服務在接聽 {{target}} 的連接埠 {{port}}。應該是使用 TLS 的 Access Edge Service。',
    'tls-version':
      '請在每一台 Edge Server 安裝最新的更新，並啟用 {{expected}}。已經不支援 {{found}} 的伺服器，連過來時會找不到共同的版本。',
    'tls-13-only': '請在 {{target}} 也啟用 TLS 1.2。比較舊的 Edge Server 不支援 TLS 1.3。',
    'tls-cipher':
      '請在 {{target}} 重新啟用常見的加密套件 (ECDHE-RSA 搭配 AES-GCM)。我們測試時找不到共同的加密套件。',
    'cert-expired':
      '請更新憑證 (原有的名稱都要保留)，在每一台 Edge Server 指派給外部介面，再重新啟動 Access Edge Service。Edge Server 會拒絕過期的憑證，兩個方向都一樣。',
    'cert-not-yet-valid':
      '請指派現在就有效的憑證。這張要到 {{notBefore}} 才生效，在那之前 Edge Server 會拒絕連線。',
    'cert-expiring':
      '請在 {{notAfter}} 之前更新憑證 (原有的名稱都要保留)，並在每一台 Edge Server 指派。到期之後，兩個方向都會被拒絕。',
    'cert-selfsigned':
      '請申請公用憑證授權單位的憑證，並在每一台 Edge Server 指派。其他組織沒有理由信任 {{target}} 自己簽署的憑證。',
    'cert-untrusted-root':
      '請改用公用憑證授權單位的憑證。{{issuer}} 不是一般普遍信任的憑證授權單位。如果沒辦法更換，請您把根憑證給我們，由我們評估是否信任。',
    'cert-missing-intermediate':
      '請在每一台 Edge Server 把 {{issuer}} 的憑證安裝到「中繼憑證授權單位」，讓它一起送出。',
    'cert-name-mismatch':
      '請重新申請憑證，主體替代名稱 (SAN) 要有 {{expected}}，並在每一台 Edge Server 指派。少了這個名稱，其他組織的 Edge Server 會拒絕連線。',
    'cert-cn-only':
      '請重新申請憑證，把 {{expected}} 列入主體替代名稱 (SAN)。目前這個名稱只寫在主體，Edge Server 不一定會看那裡。',
    'cert-san-missing-sipdomain': '下次更新憑證時，請把 {{expected}} 加進憑證的名稱。',
    'cert-wildcard':
      '請重新申請憑證，把 {{target}} 完整寫出來。官方不支援 Edge Server 使用萬用字元憑證。',
    'cert-no-server-eku': '請替 {{target}} 重新申請含有「伺服器驗證」用途的憑證。',
    'cert-no-client-eku':
      '如果貴單位傳來的訊息我們收不到，請替 {{target}} 重新申請也有「用戶端驗證」用途的憑證；貴單位的 Edge Server 連過來時，也會出示這張憑證。',
    'cert-weak-key':
      '請替 {{target}} 重新申請憑證，RSA 金鑰至少要 2048 位元。目前的金鑰是 {{found}} 位元。',
    'cert-sha1': '請替 {{target}} 重新申請用 SHA-256 簽章的憑證。',
    'cert-rsassa-pss':
      '請替 {{target}} 換一張憑證，整個憑證鏈都用 RSA PKCS #1 v1.5 和 SHA-256 簽章。Lync Server 和商務用 Skype Server 不支援 RSASSA-PSS。',
    'cert-ecdsa':
      '如果比較舊的 Edge Server 連不上 {{target}}，請換一張 RSA 金鑰的憑證。橢圓曲線金鑰本身不是錯誤。',
    'cert-no-cdp':
      '請替 {{target}} 重新申請憑證，裡面要寫明憑證撤銷清單 (CRL) 的位置，而且從外面用 HTTP 就能下載。',
    'cert-pool-differs': '請在 {{target}} 集區裡的每一台 Edge Server 指派同一張憑證。',
    'pol-xmpp':
      '現在的伺服器和 Teams 已經不支援 XMPP。請您告訴我們，貴單位是否也使用 Teams 或商務用 Skype，用的也許是 {{domain}} 以外的網域。',
    ...ownAsks,
  },
});
