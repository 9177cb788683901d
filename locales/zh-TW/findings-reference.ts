import type { referenceFindings as english } from '../en/findings-reference.ts';
import { translation } from '../typing.ts';

/** 只說明、不會由檢查回報的代碼，沒有特定的組織，所以沒有空格要填。 */
export const referenceFindings = translation<typeof english>()({
  'dns-srv-no-host-support': {
    title: 'DNS 服務商不能存 SRV 記錄',
    means: '有些服務商只提供位址和郵件的記錄。沒有 SRV 記錄，就沒有人查得到訊息要送去哪裡。',
    mend: '請 DNS 管理員把區域搬到能存 SRV 記錄的服務商。在那之前，夥伴可以直接填 Edge Server 的名稱。',
  },

  'dns-srv-priority': {
    title: '不想優先使用的伺服器，優先順序反而比較前面',
    means: '有好幾筆同盟記錄時，數字最小的先用。如果把數字的意思弄反了，訊息就會跑到錯的伺服器。',
    mend: '請 DNS 管理員把數字對調；更好的做法是只留一筆，第二筆從來就不能當作備援。',
  },

  'dns-srv-shared-edge-no-san': {
    title: '同一台 Edge Server 服務好幾個網域，憑證卻少了其中一個',
    means:
      '每個網域的同盟記錄都指向自己的主機名稱，夥伴就拿這個名稱去憑證上找。少了的那個網域，連線到這裡就斷了。',
    mend: '請伺服器管理員更新憑證，放進每個 SIP 網域的 sip. 名稱，再到每一台 Edge Server 指派。',
  },

  'dns-mobile-push': {
    title: '以前的行動用戶端，推播通知也要用到同盟記錄',
    means:
      'iOS 和 Windows Phone 上的 Lync Mobile，要靠 Microsoft 的服務經由同盟喚醒。這些用戶端已經沒有人在用了。',
    mend: '這些用戶端不用處理。同盟記錄還是要留給夥伴用。',
  },

  'dns-edge-ip-change': {
    title: 'Edge Server 換了位址，別人手上可能還是舊的',
    means: '剛好在變更之前查過的人，在 TTL 到期以前都會用舊位址。這段時間他們的訊息送不到。',
    mend: '等 TTL 過去。下次要換之前，請 DNS 管理員提前幾天先把它調短。',
  },

  'cli-dns-needed-by-teams': {
    title: 'Teams 和 Teams 之間不需要同盟記錄',
    means:
      '在 Microsoft 同一個雲端裡的兩個租用戶，自己就找得到對方。用自建伺服器的夥伴、混合式部署和 Microsoft 的其他雲端，就會用到這筆記錄。',
    mend: '指向 sipfed.online.lync.com 的記錄就留著；符合上面哪一種情況而還沒有的話，把它公布出來。',
  },

  'tcp-nat-hlb': {
    title: 'Edge Server 前面同時有 NAT 和硬體負載平衡器',
    means: 'Edge Server 不支援這種組合，可能有些服務正常、有些不通。',
    mend: '請網路管理員擇一：用負載平衡器就配公用位址；用 NAT 就改成 DNS 負載平衡，每台伺服器一個公用位址。',
  },

  'tcp-nat-asymmetric': {
    title: '我們的 Edge Server 出去時用的公用位址，和記錄上的不同',
    means:
      '有些夥伴的防火牆只放行列好的位址，認不得這個，所以我們給他們的訊息會不見。其他人完全沒有感覺。',
    mend: '請網路管理員讓 Access Edge Service 的兩個方向都轉成同一個公用位址。',
  },

  'tcp-hairpin': {
    title: '從公司內部連不到我們自己的公用位址',
    means: '很多防火牆不會把這種連線繞回來。所以從內部測會失敗，但夥伴連進來其實正常。',
    mend: '改從外面測試。只有內部的人真的需要用公用位址時，才請網路管理員開放繞回來的路。',
  },

  'tcp-443-only': {
    title: 'Edge Server 只開了 443，沒有開 5061',
    means: '那個組織的人從外面登入沒問題，自己不會察覺。夥伴連的是 5061，得不到回應。',
    mend: '請網路管理員把 TCP 5061 雙向打開，再請伺服器管理員確認 Edge 集區有啟用同盟。',
  },

  'cert-ca-distrusted': {
    title: '這個憑證授權單位已經從信任的根憑證裡移除',
    means: '更新過的系統不再接受它的憑證，舊的系統還接受。所以會一個夥伴接著一個夥伴斷線。',
    mend: '請伺服器管理員向另一家公用的憑證授權單位申請名稱相同的憑證，在每一台 Edge Server 指派。',
  },

  'pol-nexthop': {
    title: '我們的 Edge Server 把收到的訊息交給已經不在的集區',
    means: '拓撲裡的下一個躍點還是已經關掉的伺服器。夥伴的訊息到了 Edge Server 就逾時。',
    mend: '請 Lync 管理員在拓撲產生器把下一個躍點改成現在的集區，再發行。',
  },

  'pol-outlook-im-sip': {
    title: 'Outlook 裡的連絡人，IM 位址沒有 sip: 開頭',
    means: 'Outlook 和網頁版 Outlook 是照連絡人的 IM 位址傳訊息。少了開頭，就不知道要傳給誰。',
    mend: '在連絡人的位址前面加上 sip:，或請 Exchange 管理員把它加進 Proxy 位址。',
  },

  'hyb-multi-forest': {
    title: '兩個有伺服器的樹系，都要和同一個租用戶做混合式部署',
    means: '租用戶同一時間只能和一套伺服器共用位址空間。另一套的人，頂多碰運氣才找得到。',
    mend: '一個樹系做完再做下一個。還在等的那個，可以用 Disable-CsOnlineSipDomain 先停用它的網域；在 Teams 用這些網域的人，同盟會因此中斷。',
  },

  'hyb-partner-direct': {
    title: '夥伴寫死了我們 Edge Server 的名稱，我們一搬就斷',
    means:
      '這樣的夥伴不查 DNS，我們換了記錄他們也不會知道。用伺服器、但沒有 Microsoft 365 裝載提供者的夥伴也一樣。',
    mend: '改記錄之前先通知對方：把設定裡的伺服器名稱拿掉，並且啟用裝載提供者。',
  },

  'teams-trial-vs-server': {
    title: '只有試用授權的租用戶，連不到自建伺服器和其他雲端',
    means: '對商務用 Skype Server 和 Microsoft 的其他雲端，沒有任何設定可以放行試用版租用戶。',
    mend: '那個租用戶買一個正式授權就夠了。在那之前，改用電子郵件或來賓帳戶。',
  },

  'teams-sfb-recipient-offline': {
    title: '對方用的是商務用 Skype，而且離線',
    means: '從 Teams 傳到商務用 Skype，收件者要有登入，也不能設成請勿打擾。訊息不會留到之後再送。',
    mend: '等他上線再傳一次，或改寄電子郵件。',
  },

  'teams-search': {
    title: '外面的人要打完整位址才找得到',
    means: 'Teams 的搜尋只認得自己人的名字，對外是照一個完整的位址去找。',
    mend: '把位址打完整，再選「在組織外部搜尋」那一類的項目。',
  },

  'teams-recipient-blocked': {
    title: '收件者還沒接受寄件者，或封鎖了他',
    means: '在 Teams，外面傳來的第一則訊息要等收件者決定。兩個組織的其他人之間都能通。',
    mend: '請對方找一下有沒有那則要求，或在隱私設定裡把寄件者從封鎖的連絡人移除。',
  },

  'teams-guest-confusion': {
    title: '來賓存取、共用頻道、外部存取是三件不同的事',
    means:
      '三者各有各的設定，這個能用，不代表那個也能用。傳給來賓帳戶的訊息，會留在我們的租用戶等他來看。',
    mend: '先弄清楚要的是哪一種；要聊天就選那個人在外面的位址。',
  },

  'teams-group-chat': {
    title: '群組聊天看的是開群組的人',
    means: '開群組的人要能連到每個成員。成員之間能不能直接傳訊息，沒有關係。',
    mend: '換一個連得到所有人的來開群組，或是把少了的網域放行。',
  },

  'teams-endpoint': {
    title: '我們的用戶端連不到 Teams 服務',
    means:
      '防火牆或 Proxy 擋住了 Microsoft 365 的名稱或位址。這樣所有聊天都會受影響，不只是和夥伴的。',
    mend: '請網路管理員放行 Microsoft 為 Teams 列出的位址。用 Microsoft 自己的網路測試，可以看出少了哪些。',
  },

  'teams-info-barrier': {
    title: '兩個人之間有資訊屏障或存取規則',
    means:
      '這種規則是為了法規遵循而訂的，其他設定都允許的聊天，也可能被它擋下。會不會管到跨組織的聊天，要看個案，目前不確定。',
    mend: '請 Teams 系統管理員查一下這些人有沒有套用資訊屏障或條件式存取。',
  },

  'life-sfbo': {
    title: 'Lync Online 和商務用 Skype Online，現在就是 Microsoft Teams',
    means:
      '線上服務在 2021 年 7 月 31 日結束。舊文件提到它的地方，指的就是有 Teams 的租用戶；主機 sipfed.online.lync.com 的名稱沒有變。',
    mend: '看到就當作 Teams，照租用戶的步驟做。',
  },

  'life-sfbo-infra': {
    title: '商務用 Skype Online 的伺服器已經關閉',
    means: '商務用 Skype 用戶端不能再登入雲端，只能搭配組織自己的伺服器使用。',
    mend: '雲端的人都用 Teams。',
  },

  'life-xmpp': {
    title: '現在的伺服器已經沒有 XMPP 閘道',
    means:
      '從 Skype for Business Server 2019 起，就連不到 Jabber 和其他 XMPP 系統了。Google Talk 更早就退出同盟。',
    mend: '把拓撲和 DNS 裡剩下的 XMPP 設定移除，再和夥伴商量別的方式。',
  },

  'life-pic': {
    title: '當年的公用訊息服務都已經終止',
    means:
      'Windows Live Messenger 在 2013 年結束，AOL 和 Yahoo 在 2014 年 6 月，私人 Skype 帳戶在 2025 年 5 月。',
    mend: '把設定裡的公用提供者移除。',
  },

  'life-move': {
    title: '把人搬到雲端，他馬上就是 Teams 使用者',
    means: 'Move-CsUser 會自己把模式設成僅限 Teams，中間沒有商務用 Skype Online 這一站。',
    mend: '不用處理。搬之前先告訴大家，之後就改用 Teams。',
  },

  'life-trial': {
    title: '只有試用授權的租用戶，從 2024 年 8 月起預設會被拒絕',
    means:
      'Microsoft 關掉了陌生人的這條路。還在試用 Teams 的夥伴，從外面看一切正常，卻還是連不到。',
    mend: '由夥伴買授權，或由 Teams 系統管理員只放行那一個網域。',
  },

  'life-eku': {
    title: '公用的憑證授權單位不再發可以當用戶端用的憑證',
    means:
      'Edge Server 也會以用戶端的身分出示憑證。只給伺服器用的憑證會不會被拒絕，還沒有定論，現在不用為此改什麼。',
    mend: '留意 Microsoft 的公告。要更新憑證的人，可以問憑證授權單位還有沒有提供用戶端驗證。',
  },

  'life-tools': {
    title: '舊說明裡的工具已經換了',
    means:
      'Setup Assistant 和 Lync Connectivity Analyzer 都沒有了，DirSync 變成 Microsoft Entra Connect，Lync 系統管理中心變成 Teams 系統管理中心。',
    mend: '從外面測試用 testconnectivity.microsoft.com，設定就到 Teams 系統管理中心。',
  },

  'life-docs': {
    title: '舊文件搬到新的位址',
    means: 'technet.microsoft.com 的連結會轉到 learn.microsoft.com，Lync 的文件放在那裡的舊版區。',
    mend: '把我們自己文件裡的連結更新。',
  },

  'dns-dnssec-bogus': {
    title: '區域的 DNSSEC 簽章驗證不過',
    means:
      '會檢查簽章的 DNS 伺服器，對這樣的區域就不給答案，不檢查的照樣回答。所以有的夥伴查得到記錄，有的查不到。',
    mend: '請 DNS 管理員重新簽署區域，或到註冊商修正、移除 DS 記錄。同時問幾台公用的 DNS 伺服器，就看得出差別。',
  },

  'dns-lame-delegation': {
    title: '登記的名稱伺服器不負責這個網域',
    means: '剛好問到那一台的人，就拿不到記錄。訊息會時好時壞；如果每一台都這樣，就完全不通。',
    mend: '請 DNS 管理員到註冊商更正名稱伺服器，改好之後逐台查一次同盟記錄。',
  },

  'dns-ns-inconsistent': {
    title: '同一個網域的名稱伺服器，答案不一樣',
    means:
      '可能是區域傳輸失敗，也可能是兩家 DNS 服務商各自手動維護。夥伴看到哪一筆記錄，要看運氣。',
    mend: '請 DNS 管理員修好區域傳輸，或兩家都改，直到每一台的序號和記錄都相同。',
  },

  'dns-full-redelegation': {
    title: '網域的區域由 Microsoft 管理',
    means:
      '名稱伺服器在 bdm.microsoftonline.com 底下時，沒有人可以自己改記錄，變更最久要 72 小時才生效。',
    mend: '先等，再到 Microsoft 365 系統管理中心看網域的狀態。',
  },

  'tcp-53-blocked': {
    title: '往外的 DNS 被擋住',
    means: '連接埠 53 的 UDP 或 TCP 沒開，從那裡就查不到任何人的記錄。這和夥伴沒有關係。',
    mend: '請網路管理員開放連接埠 53 的 UDP 和 TCP，從 Edge Server 使用的 DNS 伺服器通到網際網路。',
  },
});
