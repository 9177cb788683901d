import { defineFindings } from '../typing.ts';

/** 租用戶的清單不放行時，個人的原則仍然可以放行。 */
const personIsLetThrough = {
  theirs: '對方那個人另有原則，照樣放行我們。',
  ours: '我們這個人另有原則，照樣放行對方。',
} as const;

const stillHybrid = '除了 Teams，我們還有自建伺服器 (混合式部署)，這筆記錄本來就該指向那裡。';

/** 雙方的設定、錯誤訊息和答覆裡看得出來的狀況；從外面看得到的寫在另一份。 */
export const ownFindings = defineFindings<'zh-TW', 'own-side'>()({
  'dns-sip-domain-differs': {
    title: '這個人的位址寫成 {{domain}}，但登入用的是 {{expected}}',
    why: '電子郵件地址和登入位址 (SIP 位址) 不一定相同，訊息只會送到登入位址。寄到 {{domain}} 找不到人。',
    fix: '改用 {{expected}} 結尾的位址。還是不行的話，直接問本人用哪個位址登入。',
  },

  'dns-edge-resolver-internal-only': {
    title: '我們 Edge Server 用的 DNS 伺服器查不到 {{record}}',
    why: '公用 DNS 有這筆記錄，但我們從 {{server}} 知道，Edge Server 問的 DNS 只認得公司內部的名稱。它因此找不到 {{domain}}，我們的訊息送不出去。',
    fix: '請我們的 DNS 管理員把 Edge Server 對外網路介面卡的 DNS 換成查得到公開名稱的伺服器。它需要的少數內部名稱，寫在 hosts 檔就可以了。',
  },

  'dns-split-brain': {
    title: '我們這邊查 {{record}}，結果和公布的不一樣',
    why: '可能是這筆記錄後來才加上或改過，也可能是我們這邊用的 DNS 伺服器看不到它，例如內部也有同名的區域。如果是後者，我們給 {{domain}} 的訊息會送不到。',
    fix: '請我們的 DNS 管理員在 Edge Server 上用下面的指令再查一次。如果結果還是不一樣，就把公開的記錄也加進內部區域，或讓 Edge Server 改用查得到公開名稱的 DNS 伺服器。',
  },

  'dns-stale-cache': {
    title: '查 {{record}} 得到的另一個答案，可能是最多再留 {{ttl}} 秒的舊答案',
    why: 'DNS 伺服器會把答案留到存活時間 (TTL) 結束，「沒有這筆記錄」的答案也一樣。如果 {{domain}} 的記錄最近改過，從貼上的那次查詢算起，過 {{ttl}} 秒就會自己更新；Edge Server 可能還會再留一下。',
    fix: '等這段時間過了，再用下面的指令查一次。機器自己的快取可以用指令清掉。到時候還是不一樣，就不是舊答案。',
  },

  'cli-lyncdiscover-onprem': {
    title: 'lyncdiscover.{{domain}} 指向 {{target}}，不是 Microsoft 365',
    why: 'Microsoft 365 看到這筆記錄，會以為我們還有自建伺服器，屬於混合式部署，因此不讓全公司改成僅限 Teams 模式。對方送來的訊息可能跑到商務用 Skype。',
    fix: '請我們的 DNS 管理員換成下面這筆記錄。如果 {{domain}} 根本沒有人用，也可以請我們的 Teams 管理員停用這個網域 (Disable-CsOnlineSipDomain)；還有人在用的網域千萬不要停用。',
    unless: stillHybrid,
  },

  'cli-lyncdiscover-wildcard': {
    title: 'lyncdiscover.{{domain}} 的查詢結果來自萬用字元：{{address}}',
    why: '沒有人建立過這個名稱，但 Microsoft 365 會把這個答案當成自建伺服器，認為我們是混合式部署，因此不讓全公司改成僅限 Teams 模式。',
    fix: '請我們的 DNS 管理員照下面的寫法建立 lyncdiscover，或刪除萬用字元記錄。',
  },

  'cli-lyncdiscover-missing': {
    title: '{{domain}} 沒有 lyncdiscover 記錄',
    why: '組織之間傳訊息用不到它。商務用 Skype 和 Lync 的用戶端靠它找伺服器，有些管理 Microsoft 365 的 PowerShell 指令也會用到。',
    fix: '沒有人受影響就不用處理。需要的話，請我們的 DNS 管理員新增下面這筆記錄。',
  },

  'cli-lyncdiscoverinternal-left': {
    title: '公司內部的 DNS 裡，{{domain}} 還有記錄指著舊伺服器：{{names}}',
    why: '公司內部的商務用 Skype 用戶端會先查這些名稱，然後一直等已經不在的伺服器。登入不了，也就傳不了訊息。',
    fix: '請我們的 DNS 管理員從內部區域刪除這些記錄。不必補上別的，Teams 用不到。',
  },

  'cli-sip-tls-missing': {
    title: '登入用的記錄 _sip._tls.{{domain}} 不見了，或內容不對',
    why: '在公司外面的商務用 Skype 和 Lync 用戶端靠它找伺服器。組織之間傳訊息用不到它，但登入不了就傳不了訊息。',
    fix: '請我們的 DNS 管理員公布下面這筆記錄，指向 {{expected}}，連接埠 443。',
  },

  'cli-sip-cname': {
    title: 'sip.{{domain}} 不存在，或還指著我們自建的伺服器',
    why: '網域搬到 Microsoft 365 之後，這個名稱應該指向 {{expected}}。現在這樣，商務用 Skype 用戶端可能登入不了。',
    fix: '請我們的 DNS 管理員換成下面這筆記錄。',
    unless: stillHybrid,
  },

  'cli-strict-naming': {
    title: '用戶端不肯登入 {{target}}，因為它不在 {{domain}} 底下',
    why: 'Lync 和商務用 Skype 的用戶端只相信自己 SIP 網域裡的伺服器，否則任何人都能把流量導走。遇到別的網域就跳出警告，或乾脆不登入。',
    fix: '請我們的 DNS 管理員把登入用的記錄指到 {{domain}} 底下的主機，例如 sip.{{domain}}。那台主機的憑證也要有這個名稱。',
    unless: '我們用群組原則關掉了這項檢查 (DisableStrictDNSNaming)。',
  },

  'cli-srv-target-other-domain': {
    title: '登入用的記錄 {{record}} 指向 {{domain}} 以外的主機：{{target}}',
    why: '這種記錄指向的主機一定要在同一個網域。否則 Lync 和商務用 Skype 的用戶端會拒絕，或先跳出來問使用者。',
    fix: '請我們的 DNS 管理員把記錄指到 {{domain}} 底下的主機，例如 sip.{{domain}}。那台主機的憑證也要有這個名稱。',
  },

  'tcp-one-way': {
    title: '連接埠 {{port}} 進得來，出不去',
    why: '同盟的兩個方向都要通。對方的訊息進得來，但我們的 Edge Server 連不出去，所以我們的訊息送不出去。',
    fix: '請我們的網路組開放 Edge Server 往外連的 TCP 連接埠 {{port}}，目的地不限。',
  },

  'tcp-ip-allowlist': {
    title: '{{target}} 似乎只讓列出的位址連進來',
    why: {
      theirs:
        '有的地方連得到，有的地方連不到。我們 Edge Server 的位址如果沒有列進去，我們的訊息就送不到。',
      ours: '有的組織連得到，有的連不到。沒有列進去的，訊息就送不到我們這裡。',
    },
    fix: {
      theirs: '把我們 Edge Server 的公用位址給對方的網路管理員，請他們放行。',
      ours: '請我們的網路組開放 TCP 連接埠 5061，來源不限。一定要用清單的話，每個往來組織的位址都要列，還要加上 Microsoft 公布的位址範圍。',
    },
  },

  'tcp-edge-internal': {
    title: '我們的 Edge Server 和內部伺服器之間有連接埠不通：{{names}}',
    why: 'Edge Server 要靠好幾個連接埠和內部連線。看是哪一個不通：可能訊息過不去，也可能新的設定傳不到。',
    fix: '請我們的網路組在 Edge Server 的內部介面和內部伺服器之間開放這些 TCP 連接埠。',
  },

  'tcp-crl-blocked': {
    title: '我們的 Edge Server 下載不到憑證撤銷清單',
    why: '這份清單要從 TCP 連接埠 80 下載。少了它，Edge Server 不知道對方的憑證有沒有被撤銷，可能就拒絕連線，兩個方向都一樣。',
    fix: '請我們的網路組讓 Edge Server 可以往外連 TCP 連接埠 80 (目的地不限)，也連得到 DNS 伺服器的連接埠 53。',
  },

  'edge-service-down': {
    title: '{{server}} 上的 Access Edge Service 沒有在執行',
    why: '和外面往來的訊息全都要經過它。它一停，兩個方向都不通。',
    fix: '請我們的 Lync 管理員把它啟動。如果又停掉，到 {{server}} 的事件檢視器查原因；常見的是憑證過期，或 EnableUserReplicator 設成了 True。',
  },

  'clock-skew': {
    title: {
      theirs: 'Edge Server 的時間不對',
      ours: '{{server}} 的時間不對',
    },
    why: {
      theirs: '雙方的時間差太多，{{server}} 因此不接受簽章。雙向的訊息都可能送不到。',
      ours: '雙方的時間差太多，{{server}} 因此不接受簽章。雙向的訊息都可能送不到。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員檢查 {{server}} 的時間。也請我們的 Lync 管理員檢查自己的，有可能是我們這邊不對。',
      ours: '請我們的 Lync 管理員校正 {{server}} 的時間。Edge Server 沒有加入網域，要另外替它設定時間來源。',
    },
  },

  'cert-root-in-intermediate-store-mixup': {
    title: '我們 Edge Server 的根憑證存放區裡，有些憑證不是根憑證：{{names}}',
    why: '這樣一來，對方的憑證明明沒問題，Windows Server 也可能拒絕，所以雙向的訊息都可能送不到。',
    fix: '請我們的 Lync 管理員在每一台 Edge Server 上，把這些憑證移到「中繼憑證授權單位」。',
  },

  'cert-trustedissuers-too-many': {
    title: '我們的 Edge Server 信任的根憑證太多，送出的清單被截斷',
    why: '它會告訴對方自己接受哪些單位簽發的憑證，但清單放不下那麼多。對方的簽發單位如果剛好被截掉，就可能連不進來。',
    fix: '請我們的 Lync 管理員從「受信任的根憑證授權單位」移除用不到的憑證，或照下面的指令讓 Windows 不要送出清單。',
  },

  'cert-cng': {
    title: '我們 Edge 憑證的金鑰放在 Lync 不能用的提供者裡',
    why: 'Lync Server 和商務用 Skype Server 要用舊式的提供者存放金鑰，不能用金鑰儲存提供者 (CNG)。否則雙向的訊息都可能送不到。',
    fix: '請我們的 Lync 管理員改用「Microsoft RSA SChannel Cryptographic Provider」重新申請憑證，並在每一台 Edge Server 指派。',
  },

  'cert-revoked': {
    title: '{{target}} 的憑證已經被撤銷',
    why: '簽發單位提早收回了這張憑證。會檢查撤銷狀態的 Edge Server 就拒絕連線，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員用相同的名稱申請新憑證，並在每一台 Edge Server 指派。',
      ours: '請我們的 Lync 管理員用相同的名稱申請新憑證，並在每一台 Edge Server 指派。',
    },
  },

  'crl-unreachable': {
    title: '下載不到 {{target}} 的憑證撤銷清單',
    why: '所以無法判斷這張憑證有沒有被撤銷。一定要查清楚的 Edge Server 就會拒絕連線，兩個方向都一樣。',
    fix: {
      theirs:
        '先請我們的網路組確認 Edge Server 往外連得到 TCP 連接埠 80。如果沒問題，再請對方確認這份清單從外面用 HTTP 就能下載。',
      ours: '請我們的網路組確認憑證上寫的清單，從網際網路用 HTTP 就能下載。只有公司內部連得到的清單，對方用不到。',
    },
  },

  'tls-inspection': {
    title: '我們這邊有設備把對方的憑證換掉了：{{issuer}}',
    why: '兩邊的 Edge Server 必須互相出示自己的憑證，中間的設備沒辦法代勞。經過這種設備，我們的訊息送不過去。',
    fix: '請我們的網路組把 Edge Server 的 TCP 連接埠 5061 排除在 TLS 檢查之外。',
    unless: '被檢查的只有執行測試的地方，我們的 Edge Server 走的是另一條路。',
  },

  'tls-1047': {
    title: '和 {{target}} 建立 TLS 連線失敗',
    why: {
      theirs:
        '我們的 Edge Server 回報 {{hresult}}：連得上，但雙方的加密方式或憑證談不攏。我們的訊息送不過去。',
      ours: '對方的 Edge Server 回報 {{hresult}}：連得上，但雙方的加密方式或憑證談不攏。給我們的訊息送不進來。',
    },
    fix: {
      theirs:
        '先請我們的 Lync 管理員檢查自己的憑證，常見的原因是對方不信任我們的簽發單位。再請對方的 Lync 管理員檢查 {{target}} 的憑證，以及有沒有啟用 TLS 1.2。',
      ours: '請我們的 Lync 管理員檢查 {{target}} 的憑證 (簽發單位、名稱、有效期間)，以及有沒有啟用 TLS 1.2。也請對方檢查他們的。',
    },
  },

  'pol-fed-disabled': {
    title: {
      theirs: '同盟是關閉的：{{setting}} 是 {{value}}',
      ours: '我們的伺服器關閉了同盟：{{setting}} 是 {{value}}',
    },
    why: '這是總開關，比所有清單和原則都優先。關閉的時候，這些伺服器不送訊息給任何組織，也不收任何組織的訊息。',
    fix: {
      theirs: '請對方的 Lync 管理員開啟。開啟之後誰能通，由對方的清單和原則決定。',
      ours: '請我們的 Lync 管理員開啟。開啟之後誰能通，由我們的清單和原則決定。',
    },
  },

  'pol-discovery-off': {
    title: {
      theirs: '沒有開啟協力廠商網域探索，允許清單也是空的',
      ours: '我們的伺服器沒有開啟協力廠商網域探索，允許清單也是空的',
    },
    why: '不開探索的話，只有列在清單上的網域能通。清單上一個都沒有，{{domain}} 自然也不通。',
    fix: {
      theirs: '請對方的 Lync 管理員把 {{domain}} 加入允許清單。',
      ours: '請我們的 Lync 管理員把 {{domain}} 加入允許清單，這樣就夠了。開啟探索的話，沒有封鎖的網域全都能通。',
    },
  },

  'pol-not-allowed': {
    title: {
      theirs: '允許清單上沒有 {{domain}}',
      ours: '我們的允許清單上沒有 {{domain}}',
    },
    why: '協力廠商網域探索是關閉的，所以只有列在清單上的網域能通。',
    fix: {
      theirs: '請對方的 Lync 管理員加入 {{domain}}。',
      ours: '請我們的 Lync 管理員加入 {{domain}}。',
    },
  },

  'pol-blocked': {
    title: {
      theirs: '{{domain}} 在封鎖清單上',
      ours: '{{domain}} 在我們的封鎖清單上',
    },
    why: '網域一旦封鎖，不管其他設定怎麼寫，Edge Server 都不會傳給它，也不收它傳來的。',
    fix: {
      theirs: '問對方是不是刻意封鎖 {{domain}}。不是的話，請對方的 Lync 管理員移除。',
      ours: '先查當初為什麼封鎖 {{domain}}。原因已經不在的話，請我們的 Lync 管理員移除。',
    },
  },

  'pol-allow-and-block': {
    title: '{{domain}} 不能同時放在我們的允許清單和封鎖清單',
    why: '伺服器保留原來那一筆，不接受後來的，所以這次要加的並沒有加進去。',
    fix: '請我們的 Lync 管理員決定要放在哪一邊。要允許 {{domain}} 的話，得先從封鎖清單移除。',
  },

  'pol-subdomain-on-list': {
    title: {
      theirs: '允許清單上有 {{found}}，但沒有 {{domain}}',
      ours: '我們的允許清單上有 {{found}}，但沒有 {{domain}}',
    },
    why: '文件沒有說一筆設定能不能涵蓋上層或下層的網域，最好當成一字不差才算數。雙向的訊息都可能送不到。',
    fix: {
      theirs: '請對方的 Lync 管理員另外加入 {{domain}}。',
      ours: '請我們的 Lync 管理員另外加入 {{domain}}。',
    },
  },

  'pol-partner-has-many-domains': {
    title: '{{domain}} 這個組織的 SIP 網域，沒有全部列在我們的允許清單上',
    why: '已經列出的是 {{names}}。一筆設定只對一個網域有效，位址屬於其他網域的人就不通。',
    fix: '請對方列出所有的 SIP 網域，再請我們的 Lync 管理員補上缺的。對方的管理員也要逐一啟用這些網域。',
  },

  'pol-proxyfqdn-stale': {
    title: '我們替 {{domain}} 填的伺服器是 {{proxyFqdn}}，那裡沒有對方的 Edge Server',
    why: '只要填了伺服器，我們的 Edge Server 就不看對方的記錄，而那筆記錄指向 {{target}}。這個名稱可能打錯了，也可能是對方已經不用了，我們的訊息送不到任何地方。',
    fix: '請我們的 Lync 管理員先記下這筆設定的註解和驗證層級，刪除之後重新加入 {{domain}}，不要填伺服器。如果 {{target}} 是 Microsoft 365 的主機，還要有已啟用的裝載提供者。',
  },

  'pol-proxyfqdn-differs': {
    title: '我們替 {{domain}} 填的伺服器是 {{proxyFqdn}}，對方的記錄卻是 {{target}}',
    why: '以我們填的為準，對方的記錄不會用到。如果對方這段期間換過伺服器，雙向的訊息都會出問題。',
    fix: '問對方 {{proxyFqdn}} 現在還對不對。不對的話，請我們的 Lync 管理員刪除這筆設定，重新加入 {{domain}}，不要填伺服器。',
    unless: '雙方講好了就是用 {{proxyFqdn}} (直接同盟)。',
  },

  'pol-proxyfqdn-no-address': {
    title: '我們替 {{domain}} 填的伺服器是 {{proxyFqdn}}，但查不到它的位址',
    why: '填了伺服器，我們的 Edge Server 就不看任何記錄，直接連到那台主機，而 DNS 查不到它的位址。可能是名稱打錯，也可能是對方已經不用這台主機。對方也沒有公布同盟記錄，沒有別的主機可以用。',
    fix: '問對方 Access Edge Service 的名稱。請我們的 Lync 管理員先記下這筆設定的註解和驗證層級，刪除之後用那個名稱重新加入 {{domain}}；等對方公布同盟記錄之後，才可以不填伺服器。',
    unless:
      '我們的 Edge Server 還是查得到 {{proxyFqdn}}，例如寫在 hosts 檔案裡，或它用的 DNS 伺服器查得到；在那裡執行 Resolve-DnsName {{proxyFqdn}} 就知道。',
  },

  'pol-proxyfqdn-wrong-name': {
    title: '我們替 {{domain}} 填的伺服器是 {{proxyFqdn}}，但那裡的憑證沒有這個名稱',
    why: '憑證上寫的是 {{names}}。找不到我們填的名稱，我們的 Edge Server 就會拒絕，所以我們的訊息送不過去。',
    fix: '請我們的 Lync 管理員刪除這筆設定，再用憑證上的名稱重新加入 {{domain}}；對方的同盟記錄沒有問題的話，不填伺服器也可以。',
  },

  'pol-proxyfqdn-own': {
    title: '我們替 {{domain}} 填的伺服器是 {{proxyFqdn}}，那是我們自己的主機',
    why: '填了伺服器，我們的 Edge Server 就不看對方的記錄，要給 {{domain}} 的訊息全部送回我們自己這裡，而對方的人不在這裡。在那台主機上看到的，跟對方無關。',
    fix: '請我們的 Lync 管理員先記下這筆設定的註解和驗證層級，刪除之後重新加入 {{domain}}，不要填伺服器。',
    unless: '雙方共用這台 Edge Server，例如同一個集團的公司。',
  },

  'pol-default-routing': {
    title: '我們的同盟全部走預設路由：{{value}}',
    why: '設了預設路由就不查 DNS，也不能設定裝載提供者，但跟 Microsoft 365 上的組織往來少不了裝載提供者。雙向的訊息都可能送不到。',
    fix: '請我們的 Lync 管理員改用 DNS SRV 路由。照下面的指令改，沒有列在清單上的網域還是不通。',
    unless: '這是刻意的，例如整個集團共用一台 Edge Server。',
  },

  'pol-default-route-no-address': {
    title: '我們的同盟全部送到 {{target}}，但查不到它的位址',
    why: '設了預設路由，我們的 Edge Server 就不查任何對象的記錄，所有訊息都送到那台主機，而 DNS 查不到它的位址。可能是名稱打錯，也可能是那台主機已經不用了，所以我們的訊息送不到任何對象。',
    fix: '如果真的要走這條路，請我們的 Lync 管理員改正 DefaultRouteFqdn；不然就改用 DNS SRV 路由。照下面的指令改，沒有列在清單上的網域還是不通。',
    unless:
      '我們的 Edge Server 還是查得到 {{target}}，例如寫在 hosts 檔案裡，或它用的 DNS 伺服器查得到；在那裡執行 Resolve-DnsName {{target}} 就知道。',
  },

  'pol-default-route-dead': {
    title: '我們的同盟全部送到 {{target}}，但那裡連不上',
    why: '設了預設路由，我們的 Edge Server 就不查任何對象的記錄，所有訊息都送到那台主機。連不上那裡，我們的訊息就送不到任何對象。',
    fix: '如果真的要走這條路，請我們的 Lync 管理員恢復那台伺服器，或改正 DefaultRouteFqdn；不然就改用 DNS SRV 路由。照下面的指令改，沒有列在清單上的網域還是不通。',
    unless:
      '那台主機只讓我們的 Edge Server 連線；在那裡執行 Test-NetConnection {{target}} -Port 5061 就知道。',
  },

  'pol-default-route-own': {
    title: '我們的預設路由指回自己的 Edge：{{value}}',
    why: '設了預設路由，給外部組織的訊息全部送往那一台主機，而那就是設定這個路由的 Edge Server，所以什麼都送不出去。',
    fix: '請我們的 Lync 管理員改用 DNS SRV 路由，或改成原本要走的那台 Edge Server。照下面的指令改，沒有列在清單上的網域還是不通。',
  },

  'pol-hosting-missing': {
    title: '我們的伺服器沒有設定 {{domain}} 所在的裝載提供者：{{target}}',
    why: '{{target}} 不在 {{domain}} 底下，要先設定成提供者，我們的 Edge Server 才會接受。現在沒有，所以我們的訊息送不過去。',
    fix: '請我們的 Lync 管理員照下面的指令新增。設定一次，那裡的所有網域都能用。',
  },

  'pol-hosting-disabled': {
    title: '我們的裝載提供者 {{providerName}} 是停用的',
    why: '它代表 {{target}}。停用的時候，我們的 Edge Server 不接受那台主機，給那裡所有人的訊息都送不過去。',
    fix: '請我們的 Lync 管理員啟用它。',
  },

  'pol-hosting-wrong-fqdn': {
    title: '我們的裝載提供者 {{providerName}} 填的是 {{proxyFqdn}}，應該是 {{expected}}',
    why: '對方公布的是 {{expected}}，我們的 Edge Server 會一字不差地比對。對不上就不算數，所以我們的訊息送不過去。',
    fix: '請我們的 Lync 管理員刪除這個提供者，再用 {{expected}} 重新建立。主機名稱建好之後不能改。',
  },

  'pol-hosting-duplicate': {
    title: '已經有名稱或主機相同的提供者：{{providerName}}',
    why: '裝載提供者和公用提供者加在一起，名稱和主機都不能重複。新的沒有建立，舊的照常運作。',
    fix: '請我們的 Lync 管理員用下面的指令找出舊的。舊的沒問題就留著，確認已經啟用；有問題就先刪除，再建立新的。',
  },

  'pol-hosting-flags': {
    title: '我們的裝載提供者 {{providerName}} 把 {{setting}} 設成 {{value}}，跟我們的環境不合',
    why: '我們在那個雲端沒有自己的使用者，EnabledSharedAddressSpace 和 HostsOCSUsers 就要是 False；混合式部署則兩個都要是 True。設錯的話，訊息可能一直繞圈子。',
    fix: '請我們的 Lync 管理員照下面的指令一起改過來。',
  },

  'pol-hosting-verification': {
    title: '我們的裝載提供者 {{providerName}} 只放行已經是連絡人的寄件者',
    why: '它的驗證層級是 {{value}}。從那裡來的訊息，只有連絡人清單裡有寄件者的人收得到。',
    fix: '請我們的 Lync 管理員把驗證層級改成 UseSourceVerification。',
  },

  'pol-allowed-verification': {
    title: '我們允許清單上的 {{domain}}，只放行已經是連絡人的寄件者',
    why: '這一筆的驗證層級是 {{value}}。從那裡來的訊息，只有連絡人清單裡有寄件者的人收得到。',
    fix: '請我們的 Lync 管理員把這一筆的驗證層級改成 UseSourceVerification。',
    unless:
      '我們的 Edge Server 比 Skype for Business Server 2015 還舊。那些版本不看這一筆的驗證層級。',
  },

  'pol-hosting-allowlist': {
    title: '我們的允許清單上沒有 {{domain}}，協力廠商網域探索也沒有開',
    why: '裝載提供者 {{providerName}} 只負責指路，不代表允許 {{domain}}。不開探索的話，每個網域還是要列在清單上。',
    fix: '請我們的 Lync 管理員加入 {{domain}}，不要填伺服器，讓裝載提供者繼續指路。',
  },

  'pol-user-policy': {
    title: '{{user}} 的原則不允許與外部組織通訊',
    why: {
      theirs: '套用在 {{user}} 身上的原則關閉了同盟，那邊的其他人可能沒問題。',
      ours: '套用在 {{user}} 身上的原則「{{policy}}」關閉了同盟。套用這個原則的人都受影響，用別的原則的人可能沒問題。',
    },
    fix: {
      theirs: '如果 {{user}} 應該要能通，請對方的 Lync 管理員替他指派允許同盟的原則。',
      ours: '請我們的 Lync 管理員改指派允許同盟的原則；如果「{{policy}}」本來就不該限制，直接修改它。',
    },
  },

  'pol-user-policy-null': {
    title: '{{user}} 沒有指派自己的原則，套用的是「{{policy}}」',
    why: '沒有指派就用網站或全域的原則，別人改了那個原則，{{user}} 也會跟著變。',
    fix: '「{{policy}}」符合 {{user}} 的需要就不用處理。不符合的話，請我們的 Lync 管理員另外指派。',
  },

  'pol-remote-vs-fed': {
    title: '{{setting}} 開的是遠端存取，跟同盟是兩個開關',
    why: '它讓我們自己的人從外面登入。跟其他組織能不能通，看的是 AllowFederatedUsers，還有原則裡的 EnableFederationAccess。',
    fix: '請我們的 Lync 管理員檢查這兩項，{{setting}} 不用動。',
  },

  'pol-account-off': {
    title: '{{user}} 的帳戶停用了',
    why: '伺服器上有這個帳戶，但 Enabled 是 False：沒辦法登入，{{user}} 收不到也傳不出訊息。其他人可能沒問題。',
    fix: {
      theirs: '問對方 {{user}} 這個帳戶還在不在用。還在用的話，請對方的管理員啟用。',
      ours: '先查為什麼停用；離職的人本來就該停用。{{user}} 還要用的話，請我們的 Lync 管理員啟用。',
    },
  },

  'pol-user-disabled': {
    title: '{{user}} 不存在，或是沒有啟用',
    why: {
      theirs: '對方的伺服器上沒有這個位址，或帳戶停用了。跟 {{user}} 往來的訊息，兩個方向都不通。',
      ours: '我們的伺服器上沒有這個位址，或帳戶停用了。跟 {{user}} 往來的訊息，兩個方向都不通。',
    },
    fix: {
      theirs: '先確認位址有沒有打錯。沒打錯的話，問對方 {{user}} 有沒有啟用、現在用的是哪個位址。',
      ours: '先確認位址有沒有打錯。沒打錯的話，請我們的 Lync 管理員啟用這個帳戶。',
    },
  },

  'pol-fedroute-missing': {
    title: '我們這些網站沒有設定同盟路由：{{names}}',
    why: '網站的伺服器要靠同盟路由，才知道該從哪一台 Edge Server 出去。沒有設定，那裡的人兩個方向都不通。',
    fix: '請我們的 Lync 管理員在拓撲產生器替每個網站選好同盟路由 [啟用 SIP 同盟]，再發行拓撲。要先有一個 Edge 集區啟用同盟，這個選項才能選。',
  },

  'pol-fedroute-unlisted': {
    title: '{{names}} 的同盟路由指到 {{server}}，但我們的 Edge 集區裡沒有它',
    why: 'Edge 集區的清單是完整的，裡面沒有這一個。可能換過或移除了，這樣的話這些網站的訊息就出不去。',
    fix: '請我們的 Lync 管理員在拓撲產生器替這個網站選一個現有的 Edge 集區當同盟路由 [啟用 SIP 同盟]，再發行拓撲。',
    unless: '{{server}} 是舊版、還在運作的 Edge 集區。',
  },

  'pol-edge-fed-off': {
    title: '我們的 Edge 集區 {{server}} 沒有啟用同盟',
    why: '那裡沒有服務替外部組織接聽連接埠 5061，所以兩個方向都不通。',
    fix: '請我們的 Lync 管理員在拓撲產生器勾選 [啟用此 Edge 集區的同盟 (連接埠 5061)]，發行拓撲，再到每一台 Edge Server 重新執行安裝程式。',
  },

  'pol-two-edges': {
    title: '我們不只一個 Edge 集區啟用了同盟：{{names}}',
    why: '同盟只能由一個集區負責，一個故障時另一個也不會接手。訊息可能時通時不通。',
    fix: '請我們的 Lync 管理員只留一個集區啟用同盟，再發行拓撲。有好幾台 Edge Server 的話，放在同一個集區、共用一個名稱。',
    unless: '我們正在換集區，舊的很快就會停用。',
  },

  'pol-edge-name-differs': {
    title: '拓撲裡我們的 Edge Server 叫 {{found}}，我們的記錄卻指向 {{target}}',
    why: '目前看到的，沒有一樣能證明這兩個名稱是同一台，例如一張也有 {{found}} 的憑證。如果是兩台，夥伴傳來的會到其中一台，我們送出去的卻從另一台出去，夥伴在我們的記錄裡找不到那個名稱。',
    fix: '請我們的 Lync 管理員確認兩個名稱是不是通到同樣的位址。是的話，把 {{found}} 也放進憑證。不是的話，請我們的 DNS 管理員把記錄指到實際在用的 Edge Server，或是在拓撲產生器改正名稱，再發行拓撲。',
    unless: '這份清單是舊的，或者那台 Edge Server 不負責同盟。',
  },

  'pol-edge-name-alias': {
    title: '拓撲裡我們的 Edge Server 叫 {{found}}，我們的記錄指向 {{target}}',
    why: '在 {{target}} 看到的憑證兩個名稱都有，所以 {{target}} 應該是同一台的別名。這樣的話，夥伴傳來的訊息收得到。',
    fix: '請我們的 Lync 管理員確認兩個名稱通到同樣的位址。是的話，什麼都不用改。',
  },

  'pol-not-published': {
    title: '我們的拓撲改過，但還沒有到 Edge Server',
    why: '可能是還沒發行，也可能是 Edge Server 上沒有重新執行安裝程式。在那之前，Edge Server 還是照舊的設定。',
    fix: '請我們的 Lync 管理員發行拓撲，再到每一台 Edge Server 用部署精靈重新執行一次 (安裝或移除元件)。',
  },

  'pol-replication': {
    title: '{{server}} 收不到我們的設定變更',
    why: '在中央改的設定 (例如新加入的允許網域) 到不了 {{server}}，它還是照舊的設定。',
    fix: '請我們的 Lync 管理員重新執行複寫。{{server}} 還是跟不上的話，請我們的網路組開放內部伺服器連到它內部介面的 TCP 連接埠 4443。',
  },

  'pol-sipdomain-missing': {
    title: '我們的拓撲裡沒有 {{domain}} 這個 SIP 網域',
    why: '不是自己的網域，我們的 Edge Server 就不收，所以給 {{domain}} 的訊息都送不進來。',
    fix: '請我們的 Lync 管理員把 {{domain}} 加為 SIP 網域，再發行拓撲。同盟記錄和憑證也要有它。',
  },

  'pol-discovered-limits': {
    title: {
      theirs: '來自 {{domain}} 的訊息被限速了',
      ours: '我們的 Edge Server 對 {{domain}} 的訊息限速',
    },
    why: '靠探索找到的組織，每秒最多 20 則訊息，對象最多 1,000 個位址。超過就會變慢，最後被封鎖。列在允許清單上的網域沒有這個限制。',
    fix: {
      theirs: '請對方的 Lync 管理員把 {{domain}} 加入允許清單。',
      ours: '確定是正常往來的話，請我們的 Lync 管理員把 {{domain}} 加入允許清單。',
    },
  },

  'pol-discovered-verification': {
    title: '沒有列在我們清單上的組織，只送得到把他們加為連絡人的人',
    why: '靠探索找到的組織，驗證層級是 {{value}}。他們的訊息，只有連絡人清單裡有寄件者的人收得到。',
    fix: '請我們的 Lync 管理員把這個組織的網域加入允許清單，其他組織維持原來的層級就好。',
  },

  'pol-outgoing-unverifiable': {
    title: '我們送出的訊息，沒有標記寄件者已經驗證過',
    why: '{{setting}} 是 False。有的組織只收有這個標記的訊息，我們的就送不到。',
    fix: '請我們的 Lync 管理員把 {{setting}} 設成 True。',
  },

  'pol-archiving-disclaimer': {
    title: '對方會看到我們封存訊息的聲明',
    why: 'EnableArchivingDisclaimer 是 True，不影響訊息收發。',
    fix: '本來就要顯示這段聲明的話，不用處理。',
  },

  'pol-im-filter': {
    title: {
      theirs: '訊息篩選擋下了連結或檔案',
      ours: '我們的訊息篩選擋下了連結或檔案',
    },
    why: '純文字過得去，連結或某些檔案過不去 ({{value}})。',
    fix: {
      theirs:
        '先傳幾個字試試看。收得到的話，就不要放連結和檔案，或問對方的 Lync 管理員篩選是怎麼設的。',
      ours: '先傳幾個字試試看。收得到的話，就不要放連結和檔案，或請我們的 Lync 管理員調整篩選。',
    },
  },

  'pol-privacy-mode': {
    title: '我們的伺服器開了隱私模式，不是連絡人就看不到目前狀態',
    why: 'EnablePrivacyMode 是 True，對方看我們的人都是離線，會以為沒有人在。訊息還是送得到。',
    fix: '請兩個人互相加為連絡人。如果不需要這個模式，可以請我們的 Lync 管理員關掉。',
  },

  'pol-contact-permissions': {
    title: '只有 {{user}} 受影響：被封鎖，或還沒被接受為連絡人',
    why: '跟其他人都能通，所以兩個組織之間沒有問題。',
    fix: {
      theirs:
        '從連絡人清單刪除 {{user}} 再重新加入，也請 {{user}} 那邊同樣做一次，並確認沒有勾選封鎖所有邀請和通訊的選項。',
      ours: '請 {{user}} 刪除那位連絡人再重新加入，也請那位連絡人同樣做一次。另外，請 {{user}} 確認沒有勾選封鎖所有邀請和通訊的選項。',
    },
  },

  'pol-diag-header-off': {
    title: '{{domain}} 拒絕了，但沒有說原因',
    why: '伺服器預設不把原因告訴外面，只寫在自己 Edge Server 的記錄檔裡。',
    fix: '請對方的 Lync 管理員查那個時間的 Edge Server 記錄檔，把上面寫的原因告訴我們。',
  },

  'pol-public-im': {
    title: '公用訊息服務 {{providerName}} 已經終止',
    why: '以前跟這類服務往來都要經過它，現在寄到 {{domain}} 的訊息不會有人收到。',
    fix: {
      theirs: '沒有辦法修復。問那個人有沒有別的位址，例如 Teams。',
      ours: '沒有辦法修復。問那個人有沒有別的位址，例如 Teams。舊的提供者可以請我們的 Lync 管理員移除。',
    },
  },

  'pol-clearinghouse': {
    title: '我們的 Edge Server 設成了轉接中心 (clearing house)',
    why: 'BeClearingHouse 是 True，代表它會替其他組織轉送訊息。很少有人真的需要這樣。',
    fix: '請我們的 Lync 管理員先查清楚是誰要這樣設的。Microsoft 建議，技術支援要求的時候才改這項設定。',
  },

  'cert-internal-expired': {
    title: '我們自己的伺服器之間，{{target}} 的憑證 ({{setting}}) 在 {{notAfter}} 過期了',
    why: '我們的 Edge Server 和 Front End Server 靠這張憑證互相確認身分。過期之後兩邊就會斷線，跟夥伴往來的訊息過不了這一段。這從外面看不到。',
    fix: '請我們的 Lync 管理員向原本的憑證授權單位用同樣的名稱更新憑證，在那台伺服器上指派，再重新啟動服務。集區裡每一台的日期都要看。',
  },

  'cert-internal-expiring': {
    title: '我們自己的伺服器之間，{{target}} 的憑證 ({{setting}}) 只剩 {{days}} 天就到期',
    why: '到期時間是 {{notAfter}}。我們的 Edge Server 和 Front End Server 靠這張憑證互相確認身分，到期之後兩邊就會斷線，跟所有夥伴往來的訊息都過不了這一段。這從外面看不到。',
    fix: '請我們的 Lync 管理員及早向原本的憑證授權單位用同樣的名稱更新憑證，在那台伺服器上指派，再重新啟動服務。集區裡每一台的日期都要看。',
  },

  'tls-internal-refused': {
    title: '我們的 Edge Server 和自己的伺服器 {{target}} 建立不了 TLS 連線 ({{hresult}})',
    why: '這是我們 Edge Server 的事件記錄說的。跟每個夥伴往來的訊息都要走這條連線，連不上就全部不通；和對方沒有關係。',
    fix: '請我們的 Lync 管理員看 {{target}} 的憑證：日期、名稱、簽發者，還有我們的 Edge Server 信不信任這個簽發者。下面的指令在 {{target}} 和我們的 Edge Server 上都要執行。',
  },

  'cert-listed-expired': {
    title: '清單上 {{target}} 的憑證過期了，但是夥伴看到的是另一張有效的',
    why: '清單上那張在 {{notAfter}} 到期。可能是清單比換憑證的時間早，也可能是集區裡還有一台 Edge Server 在用舊的，訊息就會時通時不通。',
    fix: '請我們的 Lync 管理員在集區的每一台 Edge Server 執行下面的指令。哪一台還是舊憑證，就在那台改指派有效的那張，再重新啟動 Access Edge Service。不用重新申請憑證。',
  },

  'cert-store-expired': {
    title: '憑證存放區裡有過期的憑證 ({{names}})，看不出有沒有指派給服務使用',
    why: '只是放在存放區裡的憑證不會有影響。如果指派給 Edge Server 或前端伺服器的正好是過期的那張，訊息就不會通。',
    fix: '請我們的 Lync 管理員在那台伺服器執行下面的指令，再把結果貼上來。它會列出有指派的憑證和到期日。',
  },

  'pol-edge-cert-unassigned': {
    title: '{{server}} 的外部 Edge 介面還沒有指派新憑證',
    why: '用的還是過期的那張，新的已經準備好。新憑證要指派才有效，在那之前，兩個方向都不通。',
    fix: '請我們的 Lync 管理員在 {{server}} 指派新憑證，再重新啟動 Access Edge Service。不用重新申請。',
  },

  'hyb-shared-false': {
    title: '我們的租用戶沒有和伺服器共用 SIP 位址空間',
    why: '{{setting}} 是 False。所以同一個網域裡，在伺服器上的人和在 Teams 的人互相找不到。',
    fix: '請我們的 Teams 管理員把它設成 True。',
  },

  'hyb-provider-flags': {
    title: '我們的裝載提供者 {{providerName}} 把 {{setting}} 設成 {{value}}，混合式部署不能這樣',
    why: '提供者要啟用，而且 EnabledSharedAddressSpace 和 HostsOCSUsers 都是 True，我們的伺服器才會到 Teams 找自己的人。現在這樣，傳進來給他們的訊息送不到。',
    fix: '請我們的 Lync 管理員照下面的指令一起改過來。',
  },

  'hyb-provider-missing': {
    title: '我們的伺服器沒有 {{target}} 的裝載提供者，我們在 Teams 的人就在那裡',
    why: '混合式部署時，夥伴的訊息從我們的 Edge Server 進來，伺服器要靠這個提供者才找得到在 Teams 的人。現在沒有，所以傳給他們的訊息送不到；他們從 Teams 傳出去的走另一條路，不受影響。',
    fix: '請我們的 Lync 管理員照下面的指令新增。如果已經有同名的提供者、但指向別的主機，要先刪除。',
  },

  'hyb-list-mismatch': {
    title: '我們的伺服器和租用戶放行的夥伴不一樣，差在：{{names}}',
    why: '混合式部署的兩邊必須一致，不然跟 {{domain}} 的訊息，會變成一邊的人通、另一邊的人不通。',
    fix: '請我們的 Lync 管理員和 Teams 管理員把兩邊改成一樣：允許清單、封鎖清單，還有沒列出的網域通不通。最後這一項，伺服器的 EnablePartnerDiscovery 是 True，租用戶就要用 AllowAllKnownDomains；是 False，租用戶就要用清單。',
  },

  'hyb-dns-cloud': {
    title: '我們的網域 {{domain}} 的同盟記錄指向 {{target}}，不是我們的 Edge Server',
    why: '只要還有人在我們的伺服器上，整個網域的訊息就得從 Edge Server 進來。現在這樣，那些人可能收不到訊息。',
    fix: '請我們的 DNS 管理員把記錄指到我們的 Edge Server。只要還有人在我們的伺服器上，{{domain}} 的其他 SIP 記錄也要留在我們這裡。',
    unless: '已經沒有人在我們的伺服器上。這樣的話，記錄沒有錯。',
  },

  'hyb-domain-not-onprem': {
    title: '{{domain}} 是我們租用戶的 SIP 網域，我們的伺服器卻沒有',
    why: '我們的伺服器會把它當成別人的網域，在 Teams 的人和在伺服器上的人最多只有單向能通。',
    fix: '請我們的 Lync 管理員把 {{domain}} 加為 SIP 網域，再發行拓撲。它的同盟記錄也要指向我們的 Edge Server。',
  },

  'hyb-edge-srv': {
    title: '我們的 Edge Server 查不到 {{record}}',
    why: '在混合式部署裡，它要查自己網域 {{domain}} 的這筆記錄，才知道訊息該送去哪裡。查不到的話，在 Teams 的人傳給伺服器上同事的訊息就送不到。',
    fix: '請我們的 DNS 管理員讓 Edge Server 用的 DNS 伺服器也查得到這筆記錄，內容和公用 DNS 一樣。',
  },

  'hyb-san': {
    title: '我們 Edge Server 的憑證少了 {{expected}}',
    why: '混合式部署裡，只要有人在 Teams，那個 SIP 網域就要列在憑證上。少了的網域，雙向的訊息都可能送不到。',
    fix: '請我們的 Lync 管理員重新申請憑證，把 {{expected}} 列入主體替代名稱，並在每一台 Edge Server 指派。',
  },

  'hyb-sync': {
    title: '{{user}} 沒有同步到我們的租用戶',
    why: '混合式部署要把所有人都同步過去，留在伺服器上的也一樣。否則 Teams 不知道有 {{user}} 這個人。',
    fix: '請我們的 Microsoft 365 管理員把這個帳戶納入 Microsoft Entra Connect，再執行一次同步。',
  },

  'hyb-duplicate-sip': {
    title: '{{user}} 的 SIP 位址重複了',
    why: '有兩個帳戶用同一個位址，租用戶兩個都不收。跟 {{user}} 往來的訊息，兩個方向都不通。',
    fix: '請我們的 Microsoft 365 管理員用下面的指令找出另一個帳戶，把位址從那裡移除。下次同步之後，再等 15 分鐘左右。',
  },

  'hyb-hosting-attr': {
    title: '{{user}} 所在的位置標錯了：{{value}}',
    why: '「SRV:」代表我們自己的伺服器，「sipfed.online.lync.com」代表 Teams。給 {{user}} 的訊息會照標記送。',
    fix: '請我們的 Lync 管理員把 {{user}} 移到該在的地方，標記會跟著改。移不動的時候才手動改屬性。',
  },

  'hyb-leftover-attrs': {
    title: '搬到 Teams 之後，還有東西指著舊伺服器：{{names}}',
    why: 'Teams 會以為這些人還在伺服器上，不算僅限 Teams 模式；對方送來的訊息也可能跑到已經不在的伺服器。',
    fix: '請我們的管理員照這個順序收尾：把剩下的人搬完、關閉共用位址空間、修改 DNS 記錄、清除屬性。',
  },

  'hyb-version': {
    title: '{{server}} 的版本太舊，沒辦法把人搬到 Teams：{{found}}',
    why: '從 2022 年 7 月起，至少要 {{expected}}。訊息收發不受影響。',
    fix: '請我們的 Lync 管理員安裝最新的累計更新。PowerShell 模組 MicrosoftTeams 也要 6.2.1 以上。',
  },

  'hyb-move-errors': {
    title: '把人搬到 Teams 時失敗，錯誤代碼 {{code}}',
    why: '那個人還留在原來的地方，訊息收發照舊。',
    fix: '請我們的 Lync 管理員查錯誤 {{code}} 的原因。510 代表我們的租用戶還沒有共用 SIP 位址空間；其他的先檢查帳戶和伺服器版本。',
  },

  'teams-fed-off': {
    title: {
      theirs: '整個租用戶關閉了外部存取',
      ours: '我們整個租用戶關閉了外部存取',
    },
    why: '{{setting}} 是 False。這是總開關，比所有清單和原則都優先：帳戶在 Teams 的人和其他組織之間，兩個方向都不通。',
    fix: {
      theirs: '請對方的 Teams 管理員開啟。開啟之後誰能通，由對方的清單決定。',
      ours: '請我們的 Teams 管理員先看清單，因為開啟之後誰能通就由清單決定；確定沒問題再開啟。',
    },
  },

  'teams-allowed-blank': {
    title: {
      theirs: '允許的網域清單是空的，等於誰都不能通',
      ours: '我們租用戶允許的網域清單是空的，等於誰都不能通',
    },
    why: '{{setting}} 空著看起來像沒有限制，其實是一個都不允許。這多半是從商務用 Skype Online 留下來的。',
    fix: {
      theirs:
        '請對方的 Teams 管理員加入我們的網域。如果沒封鎖的網域都可以通，就改在 Teams 系統管理中心選擇允許全部。',
      ours: '請我們的 Teams 管理員加入對方的網域。如果沒封鎖的網域都可以通，就改在 Teams 系統管理中心選擇允許全部。',
    },
    unless: personIsLetThrough,
  },

  'teams-not-allowed': {
    title: {
      theirs: '租用戶允許的網域裡沒有 {{domain}}',
      ours: '我們租用戶允許的網域裡沒有 {{domain}}',
    },
    why: '用了清單，就只有列出的網域能通，而且要一字不差。',
    fix: {
      theirs: '請對方的 Teams 管理員加入 {{domain}}。下面的指令不會動到清單上原有的網域。',
      ours: '請我們的 Teams 管理員加入 {{domain}}。下面的指令不會動到清單上原有的網域。',
    },
    unless: personIsLetThrough,
  },

  'teams-blocked': {
    title: {
      theirs: '{{domain}} 在租用戶的封鎖清單上',
      ours: '{{domain}} 在我們租用戶的封鎖清單上',
    },
    why: '其他網域都能通，只有封鎖的不行，兩個方向都一樣。',
    fix: {
      theirs: '問對方是不是刻意封鎖 {{domain}}。不是的話，請對方的 Teams 管理員移除。',
      ours: '先查當初為什麼封鎖 {{domain}}。原因已經不在的話，請我們的 Teams 管理員移除。',
    },
    unless: personIsLetThrough,
  },

  'teams-subdomain': {
    title: '清單上的 {{found}} 不包括 {{domain}}',
    why: '允許的網域要一字不差才算數。封鎖的也一樣，除非開啟了 BlockAllSubdomains。',
    fix: {
      theirs: '本來就要這樣的話，不用處理。不是的話，請對方的 Teams 管理員另外加入 {{domain}}。',
      ours: '本來就要這樣的話，不用處理。不是的話，請我們的 Teams 管理員另外加入 {{domain}}。',
    },
  },

  'teams-user-policy': {
    title: '{{user}} 在 Teams 裡不能使用外部存取',
    why: {
      theirs: '套用在 {{user}} 身上的原則關閉了外部存取，那邊的其他人可能沒問題。',
      ours: '套用在 {{user}} 身上的原則「{{policy}}」關閉了外部存取。套用這個原則的人都受影響，用別的原則的人可能沒問題。',
    },
    fix: {
      theirs: '如果 {{user}} 應該要能通，請對方的 Teams 管理員替他指派允許外部存取的原則。',
      ours: '請我們的 Teams 管理員改指派允許外部存取的原則；如果「{{policy}}」本來就不該限制，直接修改它。',
    },
  },

  'teams-granular': {
    title: '套用在 {{user}} 身上的原則擋下了外部網域：{{value}}',
    why: {
      theirs: '{{user}} 能不能通是看原則，不看租用戶的清單，那邊的其他人可能沒問題。',
      ours: '{{user}} 能不能通是看原則「{{policy}}」，不看租用戶的清單。套用這個原則的人都受影響，用別的原則的人可能沒問題。',
    },
    fix: {
      theirs: '請對方的 Teams 管理員在 {{user}} 的原則裡放行我們的網域，或改成跟隨組織的設定。',
      ours: '請我們的 Teams 管理員照下面的指令，改指派放行對方、或跟隨組織設定 (OrganizationDefault) 的原則。如果要讓套用「{{policy}}」的人全部都通，就改這個原則自己的網域清單。',
    },
  },

  'teams-mutual': {
    title: '可能只有一邊允許另一邊',
    why: {
      theirs: '外部存取要兩邊都允許，組織和個人的設定都算。{{domain}} 那邊怎麼設，從這裡看不到。',
      ours: '外部存取要兩邊都允許，組織和個人的設定都算。我們的租用戶對 {{domain}} 怎麼設，還沒有看到。',
    },
    fix: {
      theirs: '請對方的 Teams 管理員確認已經允許我們的網域，也沒有封鎖，組織和個人都要檢查。',
      ours: '請我們的 Teams 管理員確認已經允許 {{domain}}，也沒有封鎖，組織和個人都要檢查。',
    },
  },

  'teams-trial': {
    title: {
      theirs: '{{domain}} 只有試用授權，這種租用戶會被拒絕',
      ours: '{{domain}} 只有試用授權，被我們的租用戶拒絕',
    },
    why: '{{setting}} 是 Blocked，從 2024 年 8 月起這就是預設值。那邊的人會顯示成未知的使用者，也會被移出聊天。',
    fix: {
      theirs: '請對方的 Teams 管理員把 {{domain}} 列為例外。試用的那一邊買一個付費授權，也能解決。',
      ours: '請我們的 Teams 管理員把 {{domain}} 列為例外。對方買一個付費授權，也能解決。',
    },
  },

  'teams-cross-cloud': {
    title: '雙方在不同的 Microsoft 雲端，{{domain}} 在 {{cloud}}',
    why: '不同雲端之間，頂多能兩個人傳純文字，而且兩邊的網域都要公布同盟記錄。這幾年 Microsoft 的說法前後不一。',
    fix: '請雙方的管理員公布自己雲端的同盟記錄，並允許另一方的網域。還是不通的話，改用來賓身分或會議。',
  },

  'teams-21vianet': {
    title: '{{domain}} 在由 21Vianet 營運的 Microsoft 雲端',
    why: '以前只要這個雲端以外的人是僅限 Teams 模式，兩個人就能傳純文字。現在還行不行，目前不確定。',
    fix: '請雙方的管理員允許另一方的網域，並確認這個雲端以外的人是僅限 Teams 模式。還是不通的話，改用會議。',
  },

  'teams-consumer': {
    title: '我們的租用戶不讓私人 Teams 帳戶進來：{{setting}} 是 False',
    why: '私人帳戶不屬於任何組織，看的是這項設定，不是網域清單。',
    fix: '要讓他們通的話，請我們的 Teams 管理員把它設成 True。',
  },

  'teams-skype-consumer': {
    title: '私人 Skype 帳戶已經連不到了，例如 {{domain}} 的位址',
    why: 'Microsoft 在 2025 年 5 月 5 日終止了和私人 Skype 的連線，改什麼設定都沒有用。',
    fix: '請那個人改用 Teams 帳戶，私人使用是免費的。',
  },

  'teams-interop-limits': {
    title: 'Teams 和商務用 Skype 之間，只能兩個人傳純文字',
    why: '檔案、圖片和群組聊天都過不去。搬到 Teams 之後，舊的聊天只能看。',
    fix: '不用處理。兩邊都已經是 Teams 的話，開一個新的聊天。',
  },

  'teams-onprem-homed': {
    title: '{{user}} 的帳戶在自建伺服器上，用 Teams 連不到其他組織',
    why: '這樣的帳戶要用商務用 Skype 用戶端才連得到其他組織。用 Teams 的話，兩個方向都不通。',
    fix: {
      theirs:
        '請 {{user}} 用商務用 Skype 用戶端跟我們聯絡，或請對方的管理員把 {{user}} 搬到 Teams。',
      ours: '請 {{user}} 用商務用 Skype 用戶端，或請我們的管理員把 {{user}} 搬到 Teams。',
    },
  },

  'teams-islands': {
    title: '外面給 {{user}} 的訊息會到商務用 Skype，不會到 Teams',
    why: '{{user}} 的共存模式是離島 (Islands)。只看 Teams 的人永遠看不到這些訊息。',
    fix: {
      theirs:
        '請 {{user}} 到商務用 Skype 看一下，或請對方的 Teams 管理員把 {{user}} 改成僅限 Teams 模式。',
      ours: '請 {{user}} 到商務用 Skype 看一下，或請我們的 Teams 管理員把 {{user}} 改成僅限 Teams 模式。',
    },
  },

  'teams-upn-sip': {
    title: '{{user}} 的登入名稱、電子郵件地址和 SIP 位址不一致：{{found}}',
    why: '外面的人要用 SIP 位址才找得到。打成另外兩個，可能就找不到人。',
    fix: {
      theirs: '用 SIP 位址來找。最好請對方的管理員把 {{user}} 的三個位址改成一樣。',
      ours: '把 SIP 位址告訴對方。最好請我們的 Microsoft 365 管理員把 {{user}} 的三個位址改成一樣。',
    },
  },

  'teams-propagation': {
    title: '有設定是這一天內才改的',
    why: '外部存取的變更，最久要 24 小時才會全部生效。在那之前訊息可能送不到。',
    fix: '等到明天，再開一個新的聊天測試。',
  },

  'teams-blocked-user': {
    title: '{{user}} 個人被封鎖了',
    why: {
      theirs: '除了網域，租用戶也可以封鎖個人，{{user}} 就在對方的名單上。其他人可能沒問題。',
      ours: '除了網域，租用戶也可以封鎖個人，{{user}} 就在我們的名單上。其他人可能沒問題。',
    },
    fix: {
      theirs: '問對方是不是刻意封鎖 {{user}}。不是的話，請對方的 Teams 管理員移除。',
      ours: '先查當初為什麼封鎖 {{user}}。原因已經不在的話，請我們的 Teams 管理員移除；Microsoft Defender 的清單上如果也有，要一併移除。',
    },
  },

  'teams-presence-unknown': {
    title: '只是顯示「狀態未知」，不代表有問題',
    why: '離線、隱藏狀態，或用的是商務用 Skype，都會這樣顯示。Outlook 本來就看不到外部人員的目前狀態。',
    fix: '傳一則訊息試試看。收得到就不用處理。',
  },

  'teams-meeting-join': {
    title: '加入會議失敗，這跟聊天看的是不同的設定',
    why: '登入之後加入，兩個組織要互相允許。不登入就加入，會議那邊要允許匿名加入，跟網域清單無關。',
    fix: {
      theirs:
        '用無痕視窗開會議連結，不要登入。還是進不去的話，請對方允許匿名加入，或允許我們的網域。',
      ours: '請我們的 Teams 管理員允許匿名加入，或讓兩個組織互相允許。',
    },
  },

  'teams-unknown-user': {
    title: '{{user}} 顯示成未知的使用者',
    why: '可能是帳戶刪除了，可能是停用後又啟用 (最久要兩個星期才恢復)，也可能是那個租用戶只有試用授權。',
    fix: '問對方這個帳戶還在不在，租用戶有沒有付費授權。都沒問題的話，開一個新的聊天。',
  },

  'teams-no-licence': {
    title: '{{user}} 沒有 Teams 授權',
    why: '沒有授權，或授權裡的 Teams 關著，就不能收發訊息。',
    fix: {
      theirs: '請對方的管理員替 {{user}} 指派含有 Teams 的授權。',
      ours: '請我們的 Microsoft 365 管理員替 {{user}} 指派含有 Teams 的授權。',
    },
  },

  'teams-account-off': {
    title: '{{user}} 的帳戶停用了',
    why: '從 {{setting}} 看得出來。帳戶停用就不能登入 Teams，{{user}} 收不到也傳不出訊息。其他人可能沒問題。',
    fix: {
      theirs: '問對方 {{user}} 這個帳戶還在不在用。還在用的話，請對方的管理員啟用。',
      ours: '先查為什麼停用；離職的人本來就該停用。{{user}} 還要用的話，請我們的 Microsoft 365 管理員啟用。從 Active Directory 同步過來的帳戶，要在 Active Directory 啟用。',
    },
  },

  'teams-sipdomain-off': {
    title: '{{domain}} 在我們的租用戶裡停用了',
    why: 'Get-CsOnlineSipDomain 顯示 Disabled。這個網域裡用 Teams 的人沒有 SIP 位址，和任何其他組織都無法互傳訊息。',
    fix: '請我們的 Microsoft 365 管理員啟用 {{domain}}。之後用 Get-CsOnlineUser 看，裡面的人要重新有 SipAddress 才算好。',
    unless:
      '{{domain}} 的人全部在自建伺服器上，而且那些伺服器不屬於混合式部署；那就是刻意停用的，啟用反而會讓他們收不到訊息。',
  },

  'life-lync2013': {
    title: '{{found}} 最晚在 2023 年就已經終止支援',
    why: '已經沒有安全性更新了。如果是 Lync Server 2010，也沒辦法搭配 Teams 使用。',
    fix: {
      theirs: '跟這次的問題無關，不用處理。對方應該規劃更換。',
      ours: '跟這次的問題無關，不用處理。請規劃升級到商務用 Skype Server Subscription Edition，或移轉到 Teams。',
    },
  },

  'life-sfb2015-2019': {
    title: '{{found}} 已經沒有安全性更新',
    why: '支援在 2025 年 10 月 14 日終止。付費的延長更新也在 2026 年 10 月結束，除非 Microsoft 又再延長。',
    fix: {
      theirs: '跟這次的問題無關，不用處理。對方應該規劃更換。',
      ours: '跟這次的問題無關，不用處理。請規劃升級到商務用 Skype Server Subscription Edition，或移轉到 Teams。',
    },
  },

  'life-sfbse': {
    title: '現在只有 Subscription Edition 還受支援，這裡用的是 {{found}}',
    why: '持續安裝更新，就一直受支援。之後會有一個更新不再允許跟 2015 或 2019 版的伺服器並存。',
    fix: {
      theirs: '跟這次的問題無關，不用處理。',
      ours: '跟這次的問題無關，不用處理。記得持續安裝更新。',
    },
  },

  'life-ps': {
    title: 'PowerShell 模組 {{found}} 已經停用，改用 {{expected}}',
    why: '用到舊模組的指令都會失敗，跟設定對不對無關。',
    fix: '安裝 {{expected}}，連線之後再執行一次指令。',
  },
});
