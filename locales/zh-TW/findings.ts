import { defineFindings } from '../typing.ts';

/** 允許清單裡若填了主機名稱，那一邊的同盟記錄就不會用到。 */
const edgeIsNamed = {
  theirs: '我們的允許清單裡已經填了對方的 Edge Server。',
  ours: '對方的允許清單裡已經填了我們的 Edge Server。',
} as const;

const otherEdgeIsNamed = {
  theirs: '我們的允許清單裡已經填了對方的另一台 Edge Server。',
  ours: '對方的允許清單裡已經填了我們的另一台 Edge Server。',
} as const;

export const findings = defineFindings<'zh-TW', 'main-job'>()({
  'dns-srv-missing': {
    title: '{{domain}} 沒有公布同盟記錄',
    why: {
      theirs:
        '少了 {{record}}，我們的 Edge Server 不知道要把給 {{domain}} 的訊息送到哪裡，所以那邊的人全都顯示「狀態未知」。',
      ours: '少了 {{record}}，對方找不到我們，對方的 Edge Server 也沒有資料可以核對我們的身分。',
    },
    fix: {
      theirs:
        '請對方的 DNS 管理員新增下面這筆記錄。在那之前，如果對方肯提供 Edge Server 的名稱，我們可以先自己填進允許清單 (直接同盟)。',
      ours: '請我們的 DNS 管理員在對外的區域新增下面這筆記錄。',
    },
    unless: edgeIsNamed,
  },

  'dns-nxdomain': {
    title: '公用 DNS 裡沒有 {{domain}} 這個網域',
    why: {
      theirs: '可能是打錯字、網域過期，或從來沒有註冊過。我們的訊息無處可送。',
      ours: '可能是打錯字、網域過期，或從來沒有註冊過。對方找不到我們。',
    },
    fix: {
      theirs: '先確認網域有沒有打錯。沒打錯的話，請對方檢查 {{domain}} 的註冊狀況。',
      ours: '先確認網域有沒有打錯。沒打錯的話，請我們的 DNS 管理員檢查 {{domain}} 的註冊狀況。',
    },
    unless: edgeIsNamed,
  },

  'dns-servfail': {
    title: {
      theirs: '{{domain}} 的名稱伺服器沒有正常回答',
      ours: '我們的 DNS 伺服器 {{server}} 查 {{domain}} 時回報失敗',
    },
    why: {
      theirs:
        '{{server}} 回報伺服器失敗 (SERVFAIL)，目前查不到 {{domain}} 公布了哪些記錄。雙向的訊息都可能送不到。',
      ours: '問題可能在我們的 DNS 伺服器，也可能在 {{domain}} 本身，所以目前還不能判斷它的記錄是好是壞。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員檢查 {{domain}} 的區域和名稱伺服器。修好後，我們再查一次。',
      ours: '一分鐘後再試一次；還是失敗的話，請我們的 DNS 管理員檢查 {{server}}，或換一台 DNS 伺服器來查。',
    },
  },

  'dns-timeout': {
    title: '我們的 DNS 伺服器 {{server}} 沒有回應',
    why: '所以目前還不能判斷 {{domain}} 是好是壞。',
    fix: '一分鐘後再試一次；還是沒反應的話，請網路組看一下，或換一台 DNS 伺服器來查。',
  },

  'dns-refused': {
    title: '我們的 DNS 伺服器 {{server}} 拒絕回答',
    why: '這是那台伺服器的規定，不代表 {{domain}} 有問題，所以目前還不能判斷是好是壞。',
    fix: '請網路組在 {{server}} 上開放這台電腦查詢，或換一台 DNS 伺服器來查。',
  },

  'dns-malformed': {
    title: '我們的 DNS 伺服器 {{server}} 的回應無法解讀',
    why: '所以目前還不能判斷 {{domain}} 是好是壞。',
    fix: '換一台 DNS 伺服器來查。如果換了就正常，請網路組檢查 {{server}} 和它前面的網路設備。',
  },

  'dns-resolver-internal': {
    title: '我們的 DNS 伺服器 {{server}} 查不到公開的名稱',
    why: '它說 {{domain}} 不存在，但連一個確定存在的名稱也說不存在。所以目前還不能判斷 {{domain}} 是好是壞。',
    fix: '換一台能查網際網路的 DNS 伺服器再查一次，或在我們的 Edge Server 上執行下面的指令。也請網路組確認 {{server}} 把公開的名稱轉給誰查。',
  },

  'dns-srv-wrong-port': {
    title: '{{domain}} 的同盟記錄寫的連接埠是 {{port}}，不是 5061',
    why: {
      theirs:
        'Microsoft 規定用 5061。換成別的連接埠，文件沒有寫 Edge Server 會不會照著連，所以我們的訊息可能送不到。',
      ours: 'Microsoft 規定用 5061。換成別的連接埠，文件沒有寫 Edge Server 會不會照著連，所以給我們的訊息可能送不到。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員把 {{record}} 的連接埠改成 5061。',
      ours: '請我們的 DNS 管理員把 {{record}} 的連接埠改成 5061。拓撲產生器裡也要填 5061。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-root-target': {
    title: '{{domain}} 宣告不提供同盟',
    why: {
      theirs:
        '{{record}} 的目標只有一個點，意思是「這裡不提供這項服務」。我們的訊息找不到伺服器，對方送來的也可能被拒絕。',
      ours: '{{record}} 的目標只有一個點，意思是「這裡不提供這項服務」。給我們的訊息找不到伺服器，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs:
        '先問對方是不是刻意這樣設定。如果不是，請對方的 DNS 管理員把目標改成他們 Edge Server 的名稱。',
      ours: '先問我們的 Lync 管理員是不是刻意這樣設定。如果不是，請我們的 DNS 管理員把目標改成我們 Edge Server 的名稱。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-cname': {
    title: '{{domain}} 的同盟記錄指向一個別名：{{target}}',
    why: '它背後其實是 {{alias}}。SRV 記錄不可以指向別名：有的伺服器照樣能連，有的不行，所以雙向的訊息都可能送不到。',
    fix: {
      theirs: '請對方的 DNS 管理員拿掉別名，直接替 {{target}} 建立位址記錄 (A)。',
      ours: '請我們的 DNS 管理員拿掉別名，直接替 {{target}} 建立位址記錄 (A)。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-ip': {
    title: '{{domain}} 的同盟記錄填的是位址，不是名稱：{{target}}',
    why: {
      theirs:
        '目標一定要是主機名稱，憑證上也要有這個名稱。現在這樣，我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: '目標一定要是主機名稱，憑證上也要有這個名稱。現在這樣，給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs:
        '請對方的 DNS 管理員在 {{record}} 填上他們 Edge Server 的名稱，並替這個名稱建立位址記錄 (A)。',
      ours: '請我們的 DNS 管理員在 {{record}} 填上我們 Edge Server 的名稱，並替這個名稱建立位址記錄 (A)。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-no-address': {
    title: '{{domain}} 的同盟記錄指向 {{target}}，這個名稱卻沒有位址',
    why: {
      theirs: '{{record}} 指定了這台主機，但 DNS 查不到它的位址。我們的訊息無處可送。',
      ours: '{{record}} 指定了這台主機，但 DNS 查不到它的位址。給我們的訊息無處可送。',
    },
    fix: {
      theirs:
        '請對方的 DNS 管理員替 {{target}} 新增位址記錄 (A)，填 Edge Server 的公用位址；如果是名稱寫錯，就更正 {{record}}。',
      ours: '請我們的 DNS 管理員替 {{target}} 新增位址記錄 (A)，填 Edge Server 的公用位址；如果是名稱寫錯，就更正 {{record}}。',
    },
    unless: otherEdgeIsNamed,
  },

  'dns-srv-target-private': {
    title: '{{target}} 的位址從網際網路連不到：{{address}}',
    why: {
      theirs: '我們給 {{domain}} 的訊息沒辦法經由網際網路送到。',
      ours: '給 {{domain}} 的訊息沒辦法經由網際網路送到。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員在對外的區域公布 {{target}} 的公用位址。',
      ours: '請我們的 DNS 管理員在對外的區域公布 {{target}} 的公用位址。',
    },
    unless: {
      theirs: '兩邊的網路有專線相連，我們的 Edge Server 走專線就到得了這個位址。',
      ours: '兩邊的網路有專線相連，對方走專線就到得了這個位址。',
    },
  },

  'dns-srv-strict-other-domain': {
    title: '{{domain}} 的同盟記錄指向別的網域：{{target}}',
    why: {
      theirs:
        'Edge Server 只接受網域正下方的主機名稱，否則任何人都能把流量導走。我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: 'Edge Server 只接受網域正下方的主機名稱，否則任何人都能把流量導走。給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs:
        '兩個做法擇一：對方改用 sip.{{domain}} (憑證也要有這個名稱)，或是由我們在允許清單替他們填上 {{target}}。',
      ours: '請我們的 DNS 管理員建立主機名稱 sip.{{domain}}，並讓記錄指向它。Edge Server 的憑證也要有這個名稱。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-strict-subdomain': {
    title: '{{domain}} 的同盟記錄指到下面不只一層：{{target}}',
    why: {
      theirs:
        'Edge Server 只接受 {{domain}} 正下方一層的主機名稱，例如 sip.{{domain}}。我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: 'Edge Server 只接受 {{domain}} 正下方一層的主機名稱，例如 sip.{{domain}}。給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs:
        '兩個做法擇一：對方改用 sip.{{domain}} (憑證也要有這個名稱)，或是由我們在允許清單替他們填上 {{target}}。',
      ours: '請我們的 DNS 管理員建立主機名稱 sip.{{domain}}，並讓記錄指向它。Edge Server 的憑證也要有這個名稱。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-apex': {
    title: '{{domain}} 的同盟記錄直接指向 {{target}} 本身',
    why: {
      theirs:
        '一般會指向網域正下方的主機。直接用網域名稱，不確定 Edge Server 接不接受，所以我們的訊息可能送不到。',
      ours: '一般會指向網域正下方的主機。直接用網域名稱，不確定 Edge Server 接不接受，所以給我們的訊息可能送不到。',
    },
    fix: {
      theirs:
        '請對方的 DNS 管理員建立主機名稱 sip.{{domain}}，並讓記錄指向它。對方的憑證也要有這個名稱。',
      ours: '請我們的 DNS 管理員建立主機名稱 sip.{{domain}}，並讓記錄指向它。我們的憑證也要有這個名稱。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-doubled': {
    title: '{{domain}} 的同盟記錄把網域寫了兩次：{{target}}',
    why: {
      theirs:
        '目標的結尾少了一個點，DNS 就把網域再接上去一次。我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: '目標的結尾少了一個點，DNS 就把網域再接上去一次。給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員把目標更正為 {{expected}}，寫法如下。',
      ours: '請我們的 DNS 管理員把目標更正為 {{expected}}，寫法如下。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-wrong-name': {
    title: '{{domain}} 的同盟記錄名稱寫錯了：{{found}}',
    why: {
      theirs: 'Edge Server 只會查 {{record}}。我們的訊息找不到伺服器，對方送來的也可能被拒絕。',
      ours: 'Edge Server 只會查 {{record}}。給我們的訊息找不到伺服器，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員刪除 {{found}}，再新增下面這筆記錄。',
      ours: '請我們的 DNS 管理員刪除 {{found}}，再新增下面這筆記錄。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-wrong-type': {
    title: '{{domain}} 的同盟記錄類型不對：是 {{found}}，不是 SRV',
    why: {
      theirs:
        'Edge Server 查 {{record}} 時只看 SRV 記錄。我們的訊息找不到伺服器，對方送來的也可能被拒絕。',
      ours: 'Edge Server 查 {{record}} 時只看 SRV 記錄。給我們的訊息找不到伺服器，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員把這筆 {{found}} 記錄換成下面的 SRV 記錄。',
      ours: '請我們的 DNS 管理員把這筆 {{found}} 記錄換成下面的 SRV 記錄。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-sipdir': {
    title: '{{domain}} 的同盟記錄指向登入用的伺服器 {{target}}',
    why: {
      theirs:
        'Microsoft 365 的同盟走的是 {{expected}}。我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: 'Microsoft 365 的同盟走的是 {{expected}}。給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員把 {{record}} 改成下面這筆記錄。',
      ours: '請我們的 DNS 管理員把 {{record}} 改成下面這筆記錄。',
    },
  },

  'dns-srv-multiple': {
    title: '{{domain}} 公布了好幾筆同盟記錄',
    why: {
      theirs:
        '這些記錄分別指向 {{names}}。Edge Server 可能只用其中一筆，不通也未必會換下一筆，所以我們的訊息可能時通時不通。',
      ours: '這些記錄分別指向 {{names}}。Edge Server 可能只用其中一筆，不通也未必會換下一筆，所以給我們的訊息可能時通時不通。',
    },
    fix: {
      theirs:
        '請對方的 DNS 管理員在 {{record}} 只留一筆。有好幾台 Edge Server 的話，就共用同一個主機名稱。',
      ours: '請我們的 DNS 管理員在 {{record}} 只留一筆。有好幾台 Edge Server 的話，就共用同一個主機名稱。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-multiple-mixed': {
    title: '{{domain}} 的同盟記錄通往兩個不同的平台',
    why: '記錄裡的 {{names}}，有的是自建的 Edge Server，有的是 Microsoft 365。會連到哪一個全看運氣，所以雙向的訊息都可能送不到。',
    fix: {
      theirs:
        '請對方的 DNS 管理員在 {{record}} 只留一筆：還有自建伺服器 (包括混合式部署)，就留 Edge Server；已經全部上雲端，就留 Microsoft 365。',
      ours: '請我們的 DNS 管理員在 {{record}} 只留一筆：還有自建伺服器 (包括混合式部署)，就留 Edge Server；已經全部上雲端，就留 Microsoft 365。',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-wildcard': {
    title: '{{domain}} 的 DNS 用萬用字元，會回答不存在的名稱：{{found}}',
    why: {
      theirs: '沒有人建立過的名稱也查得到東西，我們的 Edge Server 可能被帶到錯的地方。',
      ours: '沒有人建立過的名稱也查得到東西，對方可能被帶到錯的地方。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員刪除 {{found}}，或把需要的記錄一筆一筆建好。',
      ours: '請我們的 DNS 管理員刪除 {{found}}，或把需要的記錄一筆一筆建好。',
    },
  },

  'dns-srv-dead-provider': {
    title: '{{domain}} 的同盟記錄指向已經終止的服務：{{target}}',
    why: {
      theirs: '這項服務已經不收訊息了。我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: '這項服務已經不收訊息了。給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員把記錄指向他們現在用的系統；如果已經不用了，就把記錄刪除。',
      ours: '請我們的 DNS 管理員把記錄指向現在用的系統；如果已經不用了，就把記錄刪除。',
    },
    unless: otherEdgeIsNamed,
  },

  'dns-srv-other-cloud': {
    title: '{{domain}} 所在的雲端：{{cloud}}',
    why: '記錄指向 {{target}}，對那個雲端來說是正確的。跟其他雲端能不能通，要看雙方的設定，從外面看不出來。',
    fix: {
      theirs:
        '記錄不用改。我們用自建伺服器的話，我們這邊要有 {{target}} 的裝載提供者，而且已經啟用。我們的 Teams 在別的雲端的話，雙方的管理員都要允許另一方的雲端。',
      ours: '記錄不用改。對方用自建伺服器的話，對方那邊要有 {{target}} 的裝載提供者，而且已經啟用。對方的 Teams 在別的雲端的話，雙方的管理員都要允許另一方的雲端。',
    },
  },

  'dns-srv-unknown-hoster': {
    title: '{{domain}} 的同盟記錄指向第三方：{{target}}',
    why: '可能是 SIP 代管業者，也可能是同集團的另一家公司在提供服務。這項服務能不能處理訊息和目前狀態，從外面看不出來。',
    fix: {
      theirs:
        '問對方這是什麼服務，能不能處理訊息和目前狀態。可以的話，跟對方講好，由我們在允許清單替他們填上 {{target}}。',
      ours: '查清楚 {{target}} 由誰管理，能不能處理訊息和目前狀態。可以的話，請對方在允許清單替我們填上 {{target}}。',
    },
  },

  'dns-srv-stale-onprem': {
    title: '{{domain}} 的同盟記錄還指著舊伺服器 {{target}}',
    why: {
      theirs:
        '{{domain}} 的登入已經改到 Microsoft 365，{{target}} 也不再回應。我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: '我們的登入已經改到 Microsoft 365，{{target}} 也不再回應。給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員把舊記錄換成下面這筆，指向 Microsoft 365。',
      ours: '請我們的 DNS 管理員把舊記錄換成下面這筆，指向 Microsoft 365。',
    },
  },

  'dns-aaaa-only': {
    title: '{{target}} 只有 IPv6 位址',
    why: {
      theirs: '只支援 IPv4 的伺服器連不到它。我們的伺服器如果是這種，訊息就送不到。',
      ours: '只支援 IPv4 的伺服器連不到它。對方的伺服器如果是這種，給我們的訊息就送不到。',
    },
    fix: {
      theirs: '請對方的 DNS 管理員替 {{target}} 加上 IPv4 位址 (A 記錄)。',
      ours: '請我們的 DNS 管理員替 {{target}} 加上 IPv4 位址 (A 記錄)。',
    },
  },

  'dns-aaaa-broken': {
    title: '{{target}} 公布的 IPv6 位址沒有回應：{{address}}',
    why: {
      theirs: '先試 IPv6 的伺服器會在那裡空等，我們的訊息可能變慢或送不到。',
      ours: '先試 IPv6 的伺服器會在那裡空等，給我們的訊息可能變慢或送不到。',
    },
    fix: {
      theirs:
        '請對方的網路管理員讓這個位址也能接受同盟連線，或請對方的 DNS 管理員移除這筆 AAAA 記錄。',
      ours: '請我們的網路組讓這個位址也能接受同盟連線，或請我們的 DNS 管理員移除這筆 AAAA 記錄。',
    },
  },

  'dns-onmicrosoft': {
    title: '{{domain}} 是 Microsoft 365 租用戶的初始網域',
    why: '它的 DNS 記錄由 Microsoft 維護，別人不能改。這是正常的。',
    fix: {
      theirs:
        '不用處理。如果我們用允許清單，而且對方的 SIP 位址結尾是 {{domain}}，清單裡就要填這個網域，一字不差。',
      ours: '不用處理。如果對方用允許清單，而且我們的 SIP 位址結尾是 {{domain}}，清單裡就要填這個網域，一字不差。',
    },
  },

  'dns-idn': {
    title: '這次把「{{value}}」當成 {{domain}} 來查',
    why: '輸入的不只是單純的網域，例如前面多了 sip: 或 mailto:、結尾多了一個點，或含有 DNS 必須轉換的文字 (像是中文)。',
    fix: '確認要查的是不是 {{domain}}。不是的話，重新輸入。',
  },

  'tcp-refused': {
    title: '{{target}} 在連接埠 {{port}} 拒絕連線',
    why: {
      theirs:
        '連到 {{address}} 馬上被拒絕，通常是那裡沒有服務在接聽。我們的訊息送不到，對方送來的也可能失敗。',
      ours: '連到 {{address}} 馬上被拒絕，通常是那裡沒有服務在接聽。給我們的訊息送不到，我們送出的也可能失敗。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員檢查三件事：Access Edge Service 有沒有在執行、Edge 集區有沒有啟用同盟、防火牆有沒有把連接埠 {{port}} 轉到正確的伺服器。',
      ours: '請我們的 Lync 管理員檢查三件事：Access Edge Service 有沒有在執行、Edge 集區有沒有啟用同盟、防火牆有沒有把連接埠 {{port}} 轉到正確的伺服器。',
    },
  },

  'tcp-timeout': {
    title: '{{target}} 的連接埠 {{port}} 沒有回應',
    why: {
      theirs:
        '完全沒有反應，通常是防火牆擋住了：可能是對方的防火牆，也可能是我們的只擋了 {{address}}。不打通的話，我們的訊息送不到。',
      ours: '完全沒有反應，通常是 {{address}} 前面的防火牆擋住了。不打通的話，給我們的訊息送不到。',
    },
    fix: {
      theirs:
        '請對方的網路管理員開放 TCP 連接埠 {{port}}，兩個方向都要，不限位址。也請我們的網路組確認防火牆沒有擋 {{address}}。',
      ours: '請我們的網路組開放 TCP 連接埠 {{port}}，兩個方向都要，不限位址。如果這次是從公司內部測的，先從外面再測一次。',
    },
  },

  'tcp-outbound-blocked': {
    title: '從這裡往外的 {{port}} 全都連不出去',
    why: '{{target}} 沒有回應，但另一台確定正常的伺服器也一樣。所以這是我們這邊網路的問題，{{target}} 的狀況還看不出來。',
    fix: '請在我們的 Edge Server 上執行下面的指令 (那台通常可以連出去)。如果也不通，請我們的網路組對外開放 TCP 連接埠 {{port}}。',
  },

  'tcp-unreachable': {
    title: '沒有路由可以到 {{target}}',
    why: {
      theirs:
        '還沒連到伺服器，網路就回報到不了 {{address}}。原因可能在我們這邊，也可能在對方那邊，我們的訊息可能送不到。',
      ours: '還沒連到伺服器，網路就回報到不了 {{address}}。給我們的訊息可能送不到。',
    },
    fix: {
      theirs:
        '先從我們的 Edge Server 測一次。如果那裡也到不了 {{address}}，請對方的網路管理員檢查位址和路由。',
      ours: '請我們的網路組檢查到 {{address}} 的路由，並確認我們 Edge Server 的預設閘道設在對外的網路介面卡上。',
    },
  },

  'tcp-reset-after-connect': {
    title: '{{target}} 接受連線後馬上斷線',
    why: {
      theirs: '{{address}} 的連接埠 {{port}} 還沒出示憑證就斷了。我們的訊息送不過去。',
      ours: '{{address}} 的連接埠 {{port}} 還沒出示憑證就斷了。給我們的訊息送不進來。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員檢查 Edge Server 前面的設備 (負載平衡器、入侵防禦)，還有它的 TLS 設定。',
      ours: '請我們的 Lync 管理員檢查 Edge Server 前面的設備 (負載平衡器、入侵防禦)，還有它的 TLS 設定。',
    },
  },

  'tcp-tls-terminating-proxy': {
    title: '{{target}} 的連接埠 {{port}} 是網頁伺服器在回應',
    why: {
      theirs:
        '兩邊的 Edge Server 必須互相出示憑證，中間隔著網頁伺服器或反向 Proxy 就做不到。我們的訊息送不過去。',
      ours: '兩邊的 Edge Server 必須互相出示憑證，中間隔著網頁伺服器或反向 Proxy 就做不到。給我們的訊息送不進來。',
    },
    fix: {
      theirs:
        '請對方的網路管理員讓連接埠 {{port}} 以單純的 TCP 直通 Edge Server，中間不要經過 Proxy。',
      ours: '請我們的網路組讓連接埠 {{port}} 以單純的 TCP 直通 Edge Server，中間不要經過 Proxy。',
    },
  },

  'tcp-dnslb-node-down': {
    title: '{{target}} 有一個位址沒有回應：{{address}}',
    why: {
      theirs: '另外有位址是通的。會連到哪一個不一定，所以我們的訊息可能時通時不通。',
      ours: '另外有位址是通的。會連到哪一個不一定，所以給我們的訊息可能時通時不通。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員修好 {{address}} 那台伺服器，或請對方的 DNS 管理員移除這個位址。',
      ours: '請我們的 Lync 管理員修好 {{address}} 那台伺服器，或請我們的 DNS 管理員移除這個位址。',
    },
  },

  'tcp-mtu': {
    title: '{{target}} 的憑證沒有完整送到',
    why: {
      theirs:
        '{{address}} 開始建立加密連線，然後就卡住了。大封包可能在路上遺失，我們的訊息也可能因此送不到。',
      ours: '{{address}} 開始建立加密連線，然後就卡住了。大封包可能在路上遺失，給我們的訊息也可能因此送不到。',
    },
    fix: {
      theirs:
        '請對方的網路管理員放行 ICMP「Fragmentation Needed」(type 3、code 4)，或限制封包大小 (MSS clamping)。也請我們的網路組檢查同樣的設定。',
      ours: '請我們的網路組放行 ICMP「Fragmentation Needed」(type 3、code 4)，或限制封包大小 (MSS clamping)。',
    },
  },

  'probe-not-allowed': {
    title: '沒有測試 {{target}} ({{address}} 的連接埠 {{port}})',
    why: '這裡只測公用位址和同盟用的連接埠，這一個不在範圍內，所以不能判斷它是好是壞。',
    fix: '不用處理。想知道結果的話，從我們的 Edge Server 測。',
  },

  'tls-mtls-expected': {
    title: '{{target}} 要求我們出示憑證，Edge Server 本來就會這樣',
    why: '{{address}} 連得到，會出示憑證，也會要求看我們的憑證。這次測試本來就沒有憑證可以出示，所以到這裡結束是正常的。',
    fix: '不用處理。',
  },

  'tls-silent': {
    title: '{{target}} 接受連線，但之後毫無反應',
    why: {
      theirs: '{{address}} 的連接埠 {{port}} 建立不了加密連線。我們的訊息送不過去。',
      ours: '{{address}} 的連接埠 {{port}} 建立不了加密連線。給我們的訊息送不進來。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員確認 Access Edge Service 運作正常，負載平衡器或防火牆也有把連線轉給它。',
      ours: '請我們的 Lync 管理員確認 Access Edge Service 運作正常，負載平衡器或防火牆也有把連線轉給它。',
    },
  },

  'tls-plaintext': {
    title: '{{target}} 的連接埠 {{port}} 回應時沒有加密',
    why: {
      theirs: '同盟一律加密，但 {{address}} 沒有建立 TLS 連線。我們的訊息送不過去。',
      ours: '同盟一律加密，但 {{address}} 沒有建立 TLS 連線。給我們的訊息送不進來。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員檢查是哪個服務在接聽連接埠 {{port}}。應該是使用 TLS 的 Access Edge Service。',
      ours: '請我們的 Lync 管理員檢查是哪個服務在接聽連接埠 {{port}}。應該是使用 TLS 的 Access Edge Service。',
    },
  },

  'tls-version': {
    title: '{{target}} 只支援 {{found}}',
    why: '現在的伺服器要求 {{expected}}。兩邊沒有共同的版本，雙向的訊息就都送不到。',
    fix: {
      theirs: '請對方的 Lync 管理員安裝最新的更新，並在每一台 Edge Server 啟用 {{expected}}。',
      ours: '請我們的 Lync 管理員安裝最新的更新，並在每一台 Edge Server 啟用 {{expected}}。',
    },
  },

  'tls-13-only': {
    title: '{{target}} 只支援 TLS 1.3',
    why: {
      theirs: '比較舊的 Edge Server 不支援這個版本。我們的如果是舊的，訊息就送不到。',
      ours: '比較舊的 Edge Server 不支援這個版本。對方的如果是舊的，給我們的訊息就可能送不到。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員把 TLS 1.2 也啟用。也請我們的 Lync 管理員看一下自己的 Edge Server 支援哪些版本。',
      ours: '請我們的 Lync 管理員把 TLS 1.2 也啟用。',
    },
  },

  'tls-cipher': {
    title: '{{target}} 跟這裡沒有共同的加密方式',
    why: {
      theirs:
        '找不到共同的加密套件，{{address}} 就斷線了。我們的訊息送不過去，對方送來的也可能失敗。',
      ours: '找不到共同的加密套件，{{address}} 就斷線了。給我們的訊息送不進來，我們送出的也可能失敗。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員重新啟用常見的加密套件 (ECDHE-RSA 搭配 AES-GCM)。也請我們的 Lync 管理員檢查同樣的設定。',
      ours: '請我們的 Lync 管理員重新啟用常見的加密套件 (ECDHE-RSA 搭配 AES-GCM)。',
    },
  },

  'cert-expired': {
    title: '{{target}} 的憑證在 {{notAfter}} 到期了',
    why: 'Edge Server 每次連線都會互相檢查憑證，過期就直接斷線，兩個方向都一樣。',
    fix: {
      theirs:
        '請對方的 Lync 管理員用相同的名稱 ({{names}}) 更新憑證，在每一台 Edge Server 指派給外部介面，再重新啟動 Access Edge Service。',
      ours: '請我們的 Lync 管理員用相同的名稱 ({{names}}) 更新憑證，在每一台 Edge Server 指派給外部介面，再重新啟動 Access Edge Service。',
    },
  },

  'cert-not-yet-valid': {
    title: '{{target}} 的憑證要到 {{notBefore}} 才生效',
    why: '在那之前 Edge Server 會拒絕連線，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員指派現在就有效的憑證。也檢查一下執行這次測試的電腦時間對不對。',
      ours: '請我們的 Lync 管理員指派現在就有效的憑證。也檢查一下執行這次測試的電腦時間對不對。',
    },
  },

  'cert-expiring': {
    title: '{{target}} 的憑證只剩 {{days}} 天就到期',
    why: '到期時間是 {{notAfter}}。之後 Edge Server 會拒絕連線，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員及早用相同的名稱更新憑證，並在每一台 Edge Server 指派。',
      ours: '請我們的 Lync 管理員及早用相同的名稱更新憑證，並在每一台 Edge Server 指派。',
    },
  },

  'cert-selfsigned': {
    title: '{{target}} 出示的是自我簽署憑證',
    why: '這種憑證沒有別的單位擔保，Edge Server 會拒絕連線，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員申請公用憑證授權單位的憑證，並在每一台 Edge Server 指派。',
      ours: '請我們的 Lync 管理員申請公用憑證授權單位的憑證，並在每一台 Edge Server 指派。',
    },
    unless: {
      theirs: '雙方交換過憑證，我們的 Edge Server 已經信任它。',
      ours: '雙方交換過憑證，對方的 Edge Server 已經信任它。',
    },
  },

  'cert-untrusted-root': {
    title: '{{target}} 的憑證由 {{issuer}} 簽發，一般不受信任',
    why: '這個簽發者不在大家普遍信任的公用根憑證當中。Edge Server 不信任它，就會拒絕連線，兩個方向都一樣。',
    fix: {
      theirs:
        '請對方的 Lync 管理員改用公用憑證授權單位的憑證。不換的話，請對方把根憑證給我們，由我們的 Lync 管理員裝到我們的 Edge Server，設為信任。',
      ours: '請我們的 Lync 管理員改用公用憑證授權單位的憑證。不換的話，把我們的根憑證給對方，請對方裝到他們的 Edge Server，設為信任。',
    },
    unless: {
      theirs: '雙方交換過根憑證，對方的根憑證已經裝在我們的 Edge Server 上。',
      ours: '雙方交換過根憑證，我們的根憑證已經裝在對方的 Edge Server 上。',
    },
  },

  'cert-missing-intermediate': {
    title: '{{target}} 少送了中繼憑證：{{issuer}}',
    why: '有的伺服器會自己去抓缺的那張，有的會直接拒絕，所以雙向的訊息都可能送不到。',
    fix: {
      theirs:
        '請對方的 Lync 管理員在每一台 Edge Server 把 {{issuer}} 的憑證安裝到「中繼憑證授權單位」。',
      ours: '請我們的 Lync 管理員在每一台 Edge Server 把 {{issuer}} 的憑證安裝到「中繼憑證授權單位」。',
    },
  },

  'cert-name-mismatch': {
    title: '{{target}} 出示的憑證上沒有 {{expected}} 這個名稱',
    why: {
      theirs:
        '上面寫的是 {{names}}。名稱不符，Edge Server 就會拒絕：我們的訊息送不過去，對方送來的也可能被拒絕。',
      ours: '上面寫的是 {{names}}。名稱不符，Edge Server 就會拒絕：給我們的訊息送不進來，我們送出的也可能被對方拒絕。',
    },
    fix: {
      theirs:
        '請對方的 Lync 管理員重新申請憑證，主體替代名稱要有 {{expected}}，並在每一台 Edge Server 指派。',
      ours: '請我們的 Lync 管理員重新申請憑證，主體替代名稱要有 {{expected}}，並在每一台 Edge Server 指派。',
    },
    unless: {
      theirs: '我們的允許清單裡替對方填的主機名稱，憑證上有列出來。',
      ours: '對方的允許清單裡替我們填的主機名稱，憑證上有列出來。',
    },
  },

  'cert-cn-only': {
    title: '{{target}} 的憑證只在主體寫了 {{expected}}',
    why: 'Edge Server 看的是主體替代名稱，那裡卻沒有這個名稱。只寫在主體裡能不能被接受還不確定，雙向的訊息都可能送不到。',
    fix: {
      theirs: '請對方的 Lync 管理員重新申請憑證，把 {{expected}} 列入主體替代名稱。',
      ours: '請我們的 Lync 管理員重新申請憑證，把 {{expected}} 列入主體替代名稱。',
    },
  },

  'cert-san-missing-sipdomain': {
    title: '{{domain}} 的憑證少了 {{expected}}',
    why: 'Microsoft 要求每個 SIP 網域都在憑證上列出這樣的名稱。不過同盟認的是同盟記錄裡的名稱，光少這一個，訊息不一定會受影響。',
    fix: {
      theirs: '請對方的 Lync 管理員下次更新憑證時加入 {{expected}}。',
      ours: '請我們的 Lync 管理員下次更新憑證時加入 {{expected}}；混合式部署要早一點處理。',
    },
  },

  'cert-wildcard': {
    title: '{{target}} 的憑證用的是萬用字元，沒有列出這個名稱',
    why: '官方不支援 Edge Server 使用萬用字元憑證。有的系統會接受，Lync Server 和商務用 Skype Server 可能拒絕，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員重新申請憑證，把 {{target}} 完整寫出來。',
      ours: '請我們的 Lync 管理員重新申請憑證，把 {{target}} 完整寫出來。',
    },
  },

  'cert-no-server-eku': {
    title: '{{target}} 的憑證沒有「伺服器驗證」用途',
    why: {
      theirs: '少了這個用途，Edge Server 會拒絕這張憑證。我們的訊息送不過去。',
      ours: '少了這個用途，Edge Server 會拒絕這張憑證。給我們的訊息送不進來。',
    },
    fix: {
      theirs: '請對方的 Lync 管理員重新申請含有「伺服器驗證」用途的憑證。',
      ours: '請我們的 Lync 管理員重新申請含有「伺服器驗證」用途的憑證。',
    },
  },

  'cert-no-client-eku': {
    title: '{{target}} 的憑證沒有「用戶端驗證」用途',
    why: {
      theirs:
        '對方的 Edge Server 連過來時，會拿同一張憑證當用戶端憑證。少了這個用途會不會被拒絕，目前不確定，所以對方送來的訊息可能失敗。',
      ours: '我們的 Edge Server 連到對方時，會拿同一張憑證當用戶端憑證。少了這個用途會不會被拒絕，目前不確定，所以我們送出的訊息可能失敗。',
    },
    fix: {
      theirs:
        '收得到對方的訊息就不用處理。收不到的話，請對方的 Lync 管理員換一張也有「用戶端驗證」用途的憑證。',
      ours: '我們的訊息送得到就不用處理。送不到的話，請我們的 Lync 管理員向憑證授權單位申請也有「用戶端驗證」用途的憑證。',
    },
  },

  'cert-weak-key': {
    title: '{{target}} 的憑證金鑰太短：{{found}} 位元',
    why: '現在的系統至少要 2048 位元，太短可能被拒絕，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員重新申請憑證，RSA 金鑰至少 2048 位元。',
      ours: '請我們的 Lync 管理員重新申請憑證，RSA 金鑰至少 2048 位元。',
    },
  },

  'cert-sha1': {
    title: '{{target}} 的憑證用 SHA-1 簽章',
    why: '現在的系統可能拒絕這種舊簽章，兩個方向都一樣。',
    fix: {
      theirs: '請對方的 Lync 管理員重新申請用 SHA-256 簽章的憑證。',
      ours: '請我們的 Lync 管理員重新申請用 SHA-256 簽章的憑證。',
    },
  },

  'cert-rsassa-pss': {
    title: '{{target}} 有一張憑證用 RSASSA-PSS 簽章',
    why: 'Lync Server 和商務用 Skype Server 不支援這種簽章，雙向的訊息都可能送不到。',
    fix: {
      theirs:
        '請對方的 Lync 管理員換一張憑證，整個憑證鏈都要用一般的簽章 (RSA PKCS #1 v1.5、SHA-256)。',
      ours: '請我們的 Lync 管理員換一張憑證，整個憑證鏈都要用一般的簽章 (RSA PKCS #1 v1.5、SHA-256)。',
    },
  },

  'cert-ecdsa': {
    title: '{{target}} 的憑證用橢圓曲線金鑰',
    why: '這本身不是錯誤，只是不確定每一台 Edge Server 都接受。',
    fix: {
      theirs:
        '訊息收發正常就不用處理。如果比較舊的 Edge Server 連不上，請對方的 Lync 管理員換一張 RSA 金鑰的憑證。',
      ours: '訊息收發正常就不用處理。如果比較舊的 Edge Server 連不上，請我們的 Lync 管理員換一張 RSA 金鑰的憑證。',
    },
  },

  'cert-no-cdp': {
    title: '{{target}} 的憑證沒有寫要去哪裡查撤銷狀態',
    why: 'Edge Server 會檢查憑證有沒有被撤銷，查不到就可能拒絕，兩個方向都一樣。',
    fix: {
      theirs:
        '請對方的 Lync 管理員重新申請憑證，裡面要寫明憑證撤銷清單 (CRL) 的位置，而且從外面用 HTTP 就能下載。',
      ours: '請我們的 Lync 管理員重新申請憑證，裡面要寫明憑證撤銷清單 (CRL) 的位置，而且從外面用 HTTP 就能下載。',
    },
  },

  'cert-pool-differs': {
    title: '{{target}} 的各個位址出示的憑證不一樣',
    why: '連到哪個位址，就看到哪一張憑證，所以雙向的訊息都可能時通時不通。',
    fix: {
      theirs: '請對方的 Lync 管理員在集區裡每一台 Edge Server 指派同一張憑證。',
      ours: '請我們的 Lync 管理員在集區裡每一台 Edge Server 指派同一張憑證。',
    },
  },

  'pol-xmpp': {
    title: '{{domain}} 只提供 XMPP',
    why: 'Teams 不支援 XMPP，商務用 Skype Server 從 2019 版起也不支援，所以雙向的訊息都可能不通。',
    fix: '問對方有沒有在用 Teams 或商務用 Skype，可能用的是另一個網域。',
  },
});
