import type { WaysToAsk } from './aliases.ts';

/** For topics whose names begin with P to Z. */
export const aliasesPToZ: Readonly<Record<string, WaysToAsk>> = {
  'phase-5-add-lync-server-2013-edge-server-to-pilot-pool': {
    en: 'try the new edge before moving everybody, fifth migration stage new edge then check settings, coming from Lync 2010 pilot gets its own edge, deploy edge wizard during 2010 migration, 2010 upgrade and edge into pilot, step five of migration from 2010',
    zh: '先裝新的 Edge 試, 從 2010 移轉第五步裝 Edge, 2010 升級試行集區加 Edge, 裝試行 Edge 後檢查設定, 2010 升級把 Edge 加進試行, 從 2010 移轉的第五階段',
  },
  'phase-7-add-lync-server-2013-edge-server-to-pilot-pool': {
    en: 'try the new edge before moving everybody, seventh migration stage edge plus replication check, coming from OCS pilot gets its own edge, deploy edge wizard during OCS migration, 2007 R2 upgrade and edge into pilot, step seven of migration from OCS',
    zh: '先裝新的 Edge 試, 從 OCS 移轉第七步裝 Edge, OCS 升級試行集區加 Edge, 裝試行 Edge 後看複寫, 2007 R2 升級把 Edge 加進試行, 從 OCS 移轉的第七階段',
  },
  'plan-for-edge-server-certificates': {
    en: 'one certificate copied to all edges, private key must be portable, can I use a wildcard certificate on edge, how many certificates does an edge need, separate certificate for audio video authentication, same cert for all edges in a pool, renew A/V cert early without outage, public or internal CA for inside interface, which names must be in edge SAN, how many certs for edges in planning, separate media cert yes or no, star cert for edge not supported, copy one outside cert to every edge, exportable flag planning',
    zh: '多台 Edge 用同一張憑證, 私密金鑰可匯出, Edge 可以用萬用字元憑證嗎, Edge 需要幾張憑證, A/V Edge 憑證要分開嗎, 集區憑證怎麼複製到每台, 憑證到期前先換, Edge 內部介面用哪種憑證, 每個 SIP 網域都要列 SAN 嗎, 規劃 Edge 要買幾張憑證, 影音要不要獨立憑證, Edge 不支援星號憑證, 外部憑證複製到每台, 可匯出旗標規劃',
  },
  'planning-for-autodiscover': {
    en: 'what to plan for lyncdiscover, do desktop clients use lyncdiscover too, http or https for lyncdiscover, avoid reissuing certificates when upgrading from 2010, cname trick for lyncdiscover without new cert, which servers host the autodiscover service, what was Mcx lookup introduced with, decide HTTPS or HTTP for discovery, discovery for all clients not only phones, upgrade from 2010 and discovery certs',
    zh: '自動探索要先規劃什麼, 自動探索只給手機用嗎, lyncdiscover 走 HTTP 還是 HTTPS, 不想重發憑證用 CNAME, 從 2010 升級的自動探索, 自動探索跑在哪些伺服器, 每個網域都要 lyncdiscover SAN 嗎, 探索走 HTTPS 或 HTTP 怎麼選, 所有用戶端都用探索, 2010 升級的探索憑證',
  },
  'planning-for-extensible-messaging-and-presence-protocol-xmpp-federation': {
    en: 'ports names and certificate for talking with jabber or google, which jabber systems does Microsoft support, is Openfire or other XMPP server supported, separate XMPP gateway server still needed, where do proxy and gateway parts run, who to call for problems with other XMPP, planning Jabber link, who supports other XMPP servers, two parts of XMPP where installed, Google Talk only tested',
    zh: '跟 Google Talk 或 Jabber 互通要準備什麼, 微軟支援哪些 XMPP 系統, Openfire 有支援嗎, XMPP 還要獨立閘道嗎, XMPP 元件裝在哪幾台, 非 Google Talk 出問題找誰, 規劃 Jabber 連線, 其他 XMPP 伺服器誰支援, XMPP 兩個部分裝哪, 只測過 Google Talk',
  },
  'planning-for-external-user-access': {
    en: 'what to plan before people outside may connect, what is an edge for, do I need an edge for home office, how many edges in how many locations, what stands in the DMZ and why, invite customers without account to meetings need what, reading list before planning edge and proxy, what is the box in the DMZ good for, considering remote work with Lync, edge in several countries, plan opening to customers and staff outside',
    zh: '開放外部之前要規劃什麼, Edge 是做什麼的, 在家上班要架 Edge 嗎, Edge 要放在 DMZ 嗎, Edge 可以分幾個地點, 讓客戶參加會議要先準備什麼, Edge 規劃文件順序, DMZ 那台有什麼用, 考慮開放在家用 Lync, 多國放 Edge, 規劃對客戶和外勤開放',
  },
  'planning-for-mobility': {
    en: 'phones and tablets, what to plan, where to start with Lync on smartphones, list of articles about mobile rollout, can Lync run on iPad and Android, documents for phone deployment planning, smartphones rollout plan, tablet use planning',
    zh: '手機版要規劃什麼, 手機 Lync 從何看起, 行動版規劃文件清單, 平板要用 Lync 先看什麼, 導入行動用戶端, 智慧型手機導入規劃, 平板使用規劃',
  },
  'planning-for-public-instant-messaging-connectivity': {
    en: 'which public networks still work, until when, is a license needed for Yahoo, when do AOL and Yahoo end, AOL requires client EKU in certificate, can Messenger friends do voice and video, is Skype or Messenger free with standard CAL, PIC USL can no longer be bought, consumer networks and their shutdown, AOL certificate extra, licence per user for Yahoo, Messenger calls planning, future of Skype link',
    zh: 'MSN Yahoo AOL 還能用嗎, 到什麼時候, Yahoo 要另外買授權嗎, AOL 憑證要用戶端 EKU, AOL 跟 Yahoo 何時終止, Messenger 可以視訊嗎, PIC USL 停售, 接 Messenger 要加買 CAL 嗎, 一般網路聊天與停止日, AOL 憑證額外要求, Yahoo 每人授權, Messenger 通話規劃, 未來 Skype 連線',
  },
  'planning-for-simple-urls': {
    en: 'address of meetings, one for all domains or one each, change meeting address later, what happens with old invitations, letters allowed, meet dialin admin addresses explained, may the meeting url contain a port, how many meet urls for several SIP domains, fewest DNS records for meeting links, site specific meeting url drawbacks, join fails after failover to another site, run Enable-CsComputer after renaming, is the admin url optional, can meet url be prefix of dialin, what should our meeting addresses look like, rename the meeting host later, site level meeting links risk, dialin page purpose, rules for meeting names, commands after renaming meeting address',
    zh: '會議網址怎麼規劃, 改會議網址舊的邀請會怎樣, 可以用同一個名稱嗎, Meet Dialin Admin 網址是什麼, 多個 SIP 網域要幾個 Meet, 會議網址可以加埠號嗎, 簡單 URL 三種命名方式, 每個站台不同的會議網址, 切換站台後會議連結失效, 改完網址要跑 Enable-CsComputer, Admin 網址一定要設嗎, 換會議網址要換憑證嗎, 會議網址要長怎樣, 之後改會議主機名, 站台層級會議連結風險, dialin 頁做什麼, 會議名稱規則, 改名後要下的指令',
  },
  'planning-for-sip-xmpp-federation-and-public-instant-messaging': {
    en: 'what works with which kind of partner, meetings calls or only chat, old names of the federation types, partner still runs OCS 2007 edge failover, open enhanced federation new name, manual partner setup breaks when IP changes, push notifications need SRV per domain, branch appliance users cannot chat with XMPP, discovered partners or allow list which one, need partner edge FQDN or only domain, turn partner chat into a group meeting, what is possible with partners on Lync and OCS and Jabber and consumer, can a chat with a partner become a meeting, old open enhanced naming, is partner hostname needed, presence of Jabber people missing for branch users, compare discovered allowed direct',
    zh: '跟哪種夥伴可以做什麼, 只能聊天還是可以開會通話, 同盟類型的舊名稱, 增強式同盟現在叫什麼, 直接同盟以前是什麼, 對方是 OCS 2007 容錯, 手動設夥伴 Edge 的風險, 推播每個網域都要 SRV 嗎, 分公司 SBA 不能用 XMPP, 要知道對方 Edge FQDN 嗎, 探索夥伴還是手動加, 跟 Lync、OCS、Jabber、公用夥伴各能做什麼, 跟夥伴聊天能變會議嗎, 舊的開放增強名稱, 需要對方主機名嗎, 分公司看不到 Jabber 狀態, 比較探索、允許、直接三種',
  },
  'port-requirements': {
    en: 'all ports of all servers, index of firewall articles for every layout, which port article fits my edge setup, must ipsec be disabled for media, where to begin with firewall planning, which port page for which layout, firewall list start',
    zh: '全部的連接埠, 防火牆規劃從哪看起, 連接埠文件總目錄, 要看哪一份埠摘要, 防火牆開埠清單總覽, 哪種架構看哪頁埠, 防火牆清單起點',
  },
  'port-summary-autodiscover': {
    en: 'ports for lyncdiscover, port 80 or 443 for phone sign-in, why is 8080 needed for lyncdiscover, phones without changing the proxy certificate, does port 80 mean no certificate change, proxy rule 4443 for mobile discovery, openings for phone discovery at the proxy, 80 to 8080 and 443 to 4443 for discovery, firewall for lyncdiscover',
    zh: 'lyncdiscover 要開哪些埠, 手機登入走 80 還是 443, 為何自動探索要 8080, 不換憑證就開 80, lyncdiscover 防火牆規則, 外網手機探索 80 轉 8080, 代理上手機探索要開的埠, 探索 80 到 8080、443 到 4443, lyncdiscover 防火牆',
  },
  'port-summary-dns-and-hlb-load-balanced': {
    en: 'firewall ports of several directors, director pool with DNS balancing plus hardware for web, ports to director VIP when SIP uses DNS, edge talks to director directly not VIP 5061, web traffic over F5 and SIP over DNS, 4443 from proxy to director VIP mixed balancing, director farm openings mixed balancing, 444 between director and front end farm, log ports on director farm',
    zh: '多台 Director 防火牆要開哪些埠, Director DNS 加 HLB 開哪些埠, Director 網頁走 HLB SIP 走 DNS, 混合負載平衡的 Director 埠, Edge 直連 Director 5061, Director 集區 VIP 8080 4443, 混合平衡的 Director 群開埠, Director 群到前端 444, Director 群記錄埠',
  },
  'port-summary-public-instant-messaging-connectivity': {
    en: 'firewall ports for the public IM providers, firewall rule for AOL Yahoo Messenger chat, is 5061 needed both ways for MSN, video with Messenger which udp port, 50000 range for Live Messenger calls, when does Messenger federation end except China, Messenger contact sound fails firewall, openings for Messenger Yahoo AOL, calls with consumer users firewall, direction of 5061 for consumers',
    zh: '公用 IM 要開哪些埠, MSN 視訊要開哪些埠, AOL Yahoo 走 5061 嗎, Messenger 停止服務 中國例外, 跟 Messenger 通話 3478, 公用 IM 5061 要雙向嗎, Live Messenger 50000 以上的埠, Messenger Yahoo AOL 要開的埠, 與一般使用者通話的防火牆, 公用 5061 方向',
  },
  'port-summary-reverse-proxy': {
    en: 'which ports does the reverse proxy need, 80 443 8080 4443, may I close port 80 on the proxy, office web apps through proxy which port, 443 outside becomes 4443 inside, two different meanings of port 4443, what goes over 443 to the proxy, can I skip 8080 with new certificates, firewall openings for the publishing box both sides, address book and meeting files through which port, is http needed on the proxy, inner leg of proxy to pool ports',
    zh: '反向 Proxy 要開哪些埠, 反向 Proxy 80 可以不開嗎, Office Web Apps 經反向 Proxy, 443 轉 4443 怎麼回事, 8080 什麼情況不用開, 4443 有兩種用途, 通訊錄下載走哪個埠, 發佈主機兩側要開的埠, 通訊錄和會議檔走哪個埠, 代理一定要 http 嗎, 代理內側到集區的埠, ARR 或 TMG 防火牆清單',
  },
  'port-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat': {
    en: 'firewall ports of several edges without F5 behind NAT, inbound and outbound, edge pool with private IPs translated at firewall, two edges NAT no load balancer open ports, DNS balanced edge farm behind firewall translation, XMPP 5269 both directions NAT edge pool, replication 4443 to each edge in NAT pool, 8057 and 5062 inside rules NAT edge pool, private addresses pool partner on OCS 2007 ports, firewall sheet for a natted edge farm, tcp 5269 towards translated edges, what comes from the inside to natted edge nodes, config sync port to natted farm, web conference port between front end and natted edges',
    zh: '多台 Edge 沒有 F5 走 NAT 防火牆要開哪些埠, 進出方向, Edge 集區用私人 IP 開埠, 兩台 Edge 走 NAT 的規則, DNS 負載平衡加 NAT 防火牆, NAT Edge 集區內部介面的埠, 私有 IP 多台 Edge XMPP 埠, NAT 集區 50000 埠何時要開, NAT Edge 群防火牆表, 5269 到轉譯的 Edge, 內部到 NAT Edge 節點的埠, 設定同步到 NAT 群的埠, 前端到 NAT Edge 的會議埠 8057',
  },
  'port-summary-scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses': {
    en: 'firewall ports of several edges without F5 with public addresses, inbound and outbound, edge pool with real internet addresses no NAT, two edges public IPs DNS balanced open ports, rules per node public address edge farm, 50000 range public IP edge pool OCS partner, DNS and CRL outbound from public edge pool, inside ports for public address edge pool, firewall sheet for an untranslated edge farm, tcp 5269 towards public edges, what comes from the inside to public edge nodes, config sync port to public farm, web conference port between front end and public edges',
    zh: '多台 Edge 沒有 F5 用公用 IP 防火牆要開哪些埠, 進出方向, Edge 集區直接用公網 IP, 兩台 Edge 公用 IP 不做 NAT, DNS 負載平衡加公用 IP 防火牆, 公網 IP 多台 Edge 的內部埠, 公用 IP 集區 50000 埠, 公網 Edge 集區 DNS 查詢放行, 公用 IP Edge 群防火牆表, 5269 到公用 Edge, 內部到公用 Edge 節點的埠, 設定同步到公用群的埠, 前端到公用 Edge 的會議埠 8057',
  },
  'port-summary-scaled-consolidated-edge-with-hardware-load-balancers': {
    en: 'firewall ports of several edges behind F5, inbound and outbound, how many public IPs for two edges with HLB, SNAT on balancer for access edge allowed, why no NAT for A/V on the balancer, rules for VIP versus rules for each node, default gateway of edges behind balancer, A/V traffic bypasses balancer after setup, persistent routes on edges with balancer, is 5062 sent to VIP or node, firewall sheet for edges behind an appliance, source NAT at the appliance which services, public address count with an appliance, tcp 5269 with appliance, openings on appliance VIPs',
    zh: '多台 Edge 前面有 F5 防火牆要開哪些埠, 進出方向, 兩台 Edge 加 HLB 要幾個公用 IP, SNAT 可以用在哪些服務, A/V Edge 不能做 SNAT, VIP 跟節點各開哪些埠, Edge 預設閘道指向 HLB, F5 後面的 Edge 靜態路由, 影音流量不經過 HLB, 9 個公用 IP 怎麼算, 設備後面 Edge 的防火牆表, 設備上 SNAT 哪些服務可用, 用設備要幾個真實 IP, 有設備時 5269, 設備 VIP 要開的埠, 兩台 Edge 加 F5 要開哪些防火牆',
  },
  'port-summary-scaled-director-pool-hardware-load-balancer': {
    en: 'firewall ports of several directors behind F5, director farm with only F5 ports, edge to director VIP 5061 rule, director VIP 8080 4443 from reverse proxy, all SIP and web through balancer for directors, 444 between directors and front ends pool, firewall sheet for appliance balanced directors, edge reaches directors through VIP',
    zh: '多台 Director 前面有 F5 防火牆要開哪些埠, Director 集區全走 F5, Edge 到 Director VIP 5061, HLB 後面的 Director 規則, 純硬體負載平衡 Director 埠, Director 集區到前端 444, 設備平衡的 Director 防火牆表, Edge 經 VIP 到 Director',
  },
  'port-summary-single-consolidated-edge-with-public-ip-addresses': {
    en: 'firewall ports of one edge with public addresses, inbound and outbound, small site one edge internet addresses firewall, lone edge without NAT which ports, no redundancy edge public IP rules, 3478 and 443 on one public edge, one edge standard edition XMPP 23456, open 50000 range on lone public edge, CRL check port 80 out from one edge, firewall sheet for the only edge, tcp 5269 in and out on one edge, which way does 3478 run at one edge, config sync to one edge 4443, web conference port to one edge',
    zh: '一台 Edge 用公用 IP 防火牆要開哪些埠, 進出方向, 單台 Edge 不走 NAT 的埠, 一台 Edge 三個公網 IP, 單一 Edge 直接對外防火牆, 單台公網 Edge 內側要開什麼, 單台 Edge 3478 方向, 一台 Edge 50000 埠要開嗎, 單台公用 IP XMPP 規則, 唯一那台 Edge 防火牆表, 單台 5269 進出, 單台 3478 往哪個方向, 設定同步到單台 4443, 到單台的會議埠 8057',
  },
  'port-summary-single-director': {
    en: 'ports of one director, firewall rules for lone director no balancer, proxy to one director 4443 8080, what talks to director on 444, edge to one director 5061, internal clients reach director on 80 443, firewall sheet for one director, log collection ports at one director, proxy towards the only director',
    zh: '單一 Director 的埠, 一台 Director 要開的埠, 沒有負載平衡的 Director 防火牆, 反向 Proxy 到單台 Director, 單台 Director 跟前端 444, Edge 連單台 Director 5061, 一台 Director 防火牆表, 一台 Director 記錄收集埠, 代理到唯一的 Director',
  },
  'ports-and-protocols-for-internal-servers': {
    en: 'which ports between servers inside, sql udp 1434, windows firewall, what is port 448 used for, response group and call park ports, client port range for audio and video, ip phone dhcp 67 68, mediation server to gateway 5067 5068, persistent chat ports 5041 and 881, balancer ports front end DNS versus hardware only, windows firewall must run before starting services, file transfer with old communicator ports, what is listening on our front ends, number list for internal firewall, SIP and conferencing numbers inside, between pool and SQL, phone gateway numbers, what to open for PC clients inside, who uses 444 and 135',
    zh: '內部伺服器之間的埠, SQL 用哪個 UDP, 5067 跟 5068 差在哪, 回應群組用哪個埠, 用戶端語音視訊埠範圍, 話機 DHCP 要開哪個埠, 前端負載平衡器要開哪些埠, 持續聊天室 5041 埠, 防火牆服務沒開能啟動 Lync 嗎, CMS 複寫走 445, 行動服務 5086 5087, 前端上有哪些埠在聽, 內部防火牆號碼表, 內部會議與 SIP 的埠, 集區到 SQL 的埠, 電話閘道的埠, 內部電腦用戶端要開什麼, 444 與 135 誰在用',
  },
  'prerequisites-for-federating-with-a-lync-online-customer': {
    en: 'before we connect to a customer in Office 365, what must be in place before linking cloud client, federate with Office 365 company but no edge, is a single Standard box enough for cloud partner, our on-prem checklist before linking to hosted customer, do staff need outside access turned on first, preparations on our side for partner in the cloud, checklist own servers versus their Office 365, what do we need before chatting with cloud company',
    zh: '跟 O365 客戶同盟之前, 對方在雲端 我們要先備好什麼, 沒有 Edge 能跟雲端客戶通嗎, 只有一台標準版夠嗎, 我方地端要先裝完哪些, 使用者要先開外部權限嗎, 對方用雲端我方的事前準備, 自架對雲端檢查表, 跟雲端公司聊天前要有什麼, 要跟 O365 公司互通先備條件',
  },
  'provisioning-guide-for-lync-skype-connectivity': {
    en: 'step by step Skype connection, already had MSN linked is anything needed for Skype, rename old Messenger entry to Skype, can Lync people video call home Skype users, what can Skype and Lync do together, add a Skype friend by Microsoft account, cloud admins where to switch on Skype, from Messenger to Skype what changes, Skype guide start, call ordinary Skype people from Lync overview',
    zh: 'Skype 互通的步驟, 以前接過 MSN 還要重設嗎, Messenger 項目改名成 Skype, 能跟一般 Skype 視訊嗎, 用微軟帳號加 Skype 好友, 雲端版去哪打開 Skype, Lync 和 Skype 互通總覽, Messenger 換成 Skype 有差嗎, Skype 指南開頭, 從 Lync 打給一般 Skype 的總覽',
  },
  'public-instant-messaging-support': {
    en: 'which public messengers and which features, does video work with AOL or only chat, Yahoo needs monthly license per person, can we still buy PIC USL, is Windows Live free with Standard CAL, chat with Google Talk users what works, can I add gtalk buddies in Lync, feature table of consumer networks, Yahoo monthly fee, Gtalk chat only, calling AOL people possible?, MSN included in licence',
    zh: '支援哪些公用即時通, AOL 可以視訊嗎還是只有文字, 跟 Yahoo 通要另外買授權嗎, PIC USL 還買得到嗎, MSN 要不要多付錢, GTalk 聯絡人加得進來嗎, 哪家即時通能打語音, 公用網路功能對照, Yahoo 月費, Gtalk 只有文字, 打給 AOL 可以嗎, MSN 含在授權內嗎',
  },
  'public-key-infrastructure': {
    en: 'do we need our own authority, does the cert need a revocation list address, what is EKU and is server auth mandatory, client authentication purpose only for AOL, is every commercial CA OK for Lync, why servers trust each other how certificates prove identity, how private and public keys work in Lync, internal CA good enough for private network only, basics of certs and keys for this product, revocation check address mandatory, server authentication purpose, own root authority sufficient?, AOL and client purpose',
    zh: '要不要自己的 PKI, 憑證沒有 CRL 位址可以嗎, EKU 沒有 Server Auth 行嗎, 接 AOL 要 Client EKU, 哪些憑證商微軟認證過, 公鑰私鑰怎麼證明是本尊, 憑證信任鏈原理, 只在內網用哪種 CA, 這產品的憑證金鑰基礎, 一定要有撤銷清單位址, 伺服器驗證用途, 自家根憑證夠用嗎, AOL 要用戶端用途',
  },
  'publish-your-topology': {
    en: 'save changes of the builder to the store, where do I click publish in TB tool, changed something in builder how to make it live, new edge does not get changes automatically must export, after publish how do edges receive later updates, wizard stops at other databases page what now, see log after publishing finished, make the drawing take effect, write topology to the central store, edges after publishing, publish wizard pages',
    zh: '把產生器的變更發行出去, Topology Builder 改完怎麼生效, 發行精靈每一頁按什麼, 新裝 Edge 發行後還要匯出嗎, 之後改設定 Edge 會自動同步嗎, 發行完去哪看記錄, 讓拓撲圖生效, 把拓撲寫進中央存放區, 發行後 Edge 怎麼辦, 發行精靈頁面',
  },
  'reading-capture-logs-from-the-centralized-logging-service': {
    en: 'open the log, viewer program, where is it installed, Snooper no shortcut after installing debug tools, where is snooper.exe folder, draw ladder diagram of a SIP call, can I open CLS output in Notepad, not eligible callflow status no diagram shown, who is allowed to open trace files, download Lync debugging tools, how to look at traces we collected, call flow picture, program for reading SIP logs, text editor for trace, where do I get the debugging kit',
    zh: '看記錄檔的程式, 裝在哪裡, Snooper 裝完找不到捷徑, Snooper 放在哪個資料夾, 畫出訊令往返圖, call flow 圖出不來, 用記事本能開 trace 嗎, 誰有權限看這些 log, 除錯工具去哪下載, 收到的追蹤怎麼看, 呼叫流程圖, 看 SIP log 的程式, 用文字編輯器看 trace, 除錯套件哪裡拿',
  },
  'request-and-configure-a-certificate-for-your-reverse-http-proxy': {
    en: 'certificate on TMG, which names go on reverse proxy cert, make CSR by hand in mmc for TMG, can edge and reverse proxy share one certificate, key length for IIS ARR listener cert, must common name be repeated among SAN names, need internal root CA on the TMG box, several pools one cert or one listener each, several reverse proxies copy cert with private key, key usage critical checkbox on or off, order a cert for TMG or ARR by hand, signing request with all public names, copy cert between proxies, which SANs on publishing cert steps, share edge cert with proxy',
    zh: 'TMG 憑證, 反向 Proxy 憑證要列哪些名稱, MMC 手動產生 CSR 的步驟, Edge 憑證能給 TMG 共用嗎, ARR 要裝內部根憑證嗎, 金鑰長度選多少, 多個 pool 憑證怎麼申請, 兩台反向代理私鑰要能匯出, CN 也要寫進 SAN 嗎, 手動替 TMG 或 ARR 申請憑證, CSR 要含所有公開名稱, 代理之間複製憑證, 發佈憑證 SAN 步驟, 跟 Edge 共用憑證',
  },
  'request-certificates-for-edge-components': {
    en: 'order public certificate, how many days ahead, which authority for outside, how many public certs does edge need, why must private key be exportable for A/V, can inside edge cert come from our own CA, save money on edge certs use company CA, order certs early before installing edge, may I order edge cert using inside machine, when to order edge certs, commercial or own issuer for each side of edge, ask for edge certs ahead of installation, cost saving for inner cert, own CA for outside face allowed?',
    zh: '對外憑證找誰發, 申請要幾天, 對外一張憑證夠三個服務用嗎, 為什麼私鑰要可匯出, 內側憑證用公司 CA 省錢, 公用 CA 審很久要提早送件, 能在內部主機幫 Edge 申請嗎, 反向 Proxy 也要買公用憑證嗎, 什麼時候訂 Edge 憑證, Edge 每一側用商業還是自家簽發, 裝之前先要 Edge 憑證, 內側憑證省錢, 外側能不能用自家 CA, 公用 CA 審核時間',
  },
  'request-certificates-in-advance-optional': {
    en: "offline request while preparing, import later, which program makes the request, get certs for front ends before setup day, SHA-256 with Lync phones or Win7 works, do mediation and director also need certs beforehand, what happens if I don't order certs early, already have certs change wizard steps to import, get certs before servers are built, pre-order internal certs, optional step of asking early",
    zh: '先產生憑證要求檔, 先申請憑證之後再匯入, 裝機之前先把憑證拿好, 支援 SHA256 憑證嗎, 話機能吃 SHA-256 嗎, 不先申請會怎樣, 內部每種角色都要憑證嗎, 手上有憑證 精靈步驟要改嗎, 伺服器建好前先要憑證, 內部憑證預先訂, 提早申請是選用的嗎',
  },
  'return-a-v-edge-server-configuration-information': {
    en: 'list the settings of the A/V edge, how to use Get-CsAVEdgeConfiguration, show max bandwidth per user on A/V edge, how long is media token valid by default, see settings of only one A/V edge machine, see A/V edge settings of one site, show media edge values, what is the media credential lifetime right now, bandwidth values of media edge list',
    zh: '列出 A/V Edge 設定, 看 AV Edge 頻寬上限, MaxTokenLifetime 預設幾小時, 只查某個站台的 AV Edge, 只看單一台 AV Edge 設定, 查音視訊 Edge 用哪個指令, 顯示影音 Edge 數值, 現在媒體認證時效多少, 影音 Edge 頻寬數值列表',
  },
  'scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat': {
    en: 'several edges without F5 behind NAT, edge pool with internal DMZ addresses translated by firewall, more than 15000 remote users no hardware balancer NAT, round robin DNS edge pool behind NAT picture, two edges private IPs redundancy without appliance, NAT rewrites source or destination on DNS balanced edges, picture of natted edge farm, thousands of outside users with NAT, v6 and NAT at edges',
    zh: '多台 Edge 沒有 F5 走 NAT 的架構, 兩台 Edge 用私有 IP 靠 DNS 分流, 防火牆做 NAT 的 Edge 集區圖, 外部連線破萬五 走 NAT 免硬體, DNS 輪替加 NAT 高可用 Edge, Edge 內 IP 轉外 IP 的多台架構, NAT Edge 群架構圖, 上萬外部使用者走 NAT, Edge 的 v6 與 NAT',
  },
  'scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses': {
    en: 'several edges without F5 with public addresses, edge pool real internet IPs without NAT or appliance, routable addresses on each edge DNS round robin, over 500 A/V sessions DNS balanced public addresses, redundant edges each own internet address, diagram two edges internet routable DNS balanced, picture of untranslated edge farm, thousands of outside users real addresses, two edges without appliance or NAT',
    zh: '多台 Edge 沒有 F5 用公用 IP 的架構, 每台 Edge 都掛真實 IP 用 DNS 分流, 不做 NAT 不買硬體的 Edge 集區, 實體 IP 多台 Edge 備援圖, 影音超過五百路 外部 IP DNS 平衡, 公開 IP 直接上 Edge 多台, 公用 IP Edge 群架構圖, 上萬外部使用者真實位址, 兩台 Edge 不用設備也不 NAT',
  },
  'scaled-consolidated-edge-with-hardware-load-balancers': {
    en: 'several edges behind F5, edge pool with appliance VIP both sides, big IP or NetScaler for edges planning picture, hardware balancer inside and outside of edge array, when capacity and failover need appliance balanced edges, where are A/V requirements for the balancer box, picture of edges behind an appliance, thousands of outside users with F5, planning appliance edge farm',
    zh: '多台 Edge 前面有 F5 的架構, Edge 內外兩側都走硬體 LB, Edge 陣列用 F5 要怎麼規劃, 硬體設備分流的 Edge 拓撲圖, A/V Edge 對 LB 設備的要求在哪, 用 VIP 的多台 Edge 參考圖, 設備後面 Edge 的架構圖, 上萬外部使用者用 F5, 規劃設備型 Edge 群',
  },
  'scaled-director-pool-dns-load-balancing-and-hardware-load-balancer': {
    en: 'several directors with DNS and F5 together, director pool is DNS round robin alone enough, why director web services need an appliance anyway, DNS for SIP plus appliance for HTTPS on directors, mixed balancing for several directors, director farm with both balancing kinds plan, DNS only is not enough for directors',
    zh: '多台 Director 同時用 DNS 和 F5 平衡, Director 只靠 DNS 分流可以嗎, Director 網頁服務為何還要硬體 LB, SIP 走 DNS 網頁走 LB 的 Director, Director 集區混搭兩種平衡, 兩種平衡並用的 Director 群, Director 群只有 DNS 不夠',
  },
  'scaled-director-pool-hardware-load-balancer': {
    en: 'several directors behind F5, director pool everything through appliance no DNS balancing, all director traffic via VIP, only a hardware balancer for two directors, director array without DNS round robin, director farm appliance only plan, big director layout with F5',
    zh: '多台 Director 前面有 F5 的架構, Director 全部流量走硬體 LB, Director 集區不用 DNS 平衡, 兩台 Director 只用 VIP, Director 純硬體平衡要規劃什麼, 只用設備的 Director 群, 大型 Director 用 F5',
  },
  'scenarios-for-reverse-proxy': {
    en: 'what is the reverse proxy for, which services go through it, why 443 becomes 4443 at the proxy, map port 80 to 8080 external web, which Lync apps pass through the proxy, host header must pass through untouched, can mobiles use port 80 unencrypted at first, what folders meet dialin autodiscover get published, does OWA office viewer server need own publishing, change web services listening ports conflict, role of publishing server explained, port mapping table proxy to pool, which virtual folders are published, clients that need the proxy, listener planning',
    zh: '反向 Proxy 做什麼用, 外部 443 轉 4443 是什麼意思, 80 轉 8080 怎麼對, Host 標頭要保留原樣嗎, 哪些用戶端會經過反向 Proxy, 手機第一次能走 80 嗎, 通訊錄和群組展開走哪個網址, Office Web Apps 要另外發佈, 一張憑證給所有接聽程式用, 發佈伺服器的角色說明, 代理到集區的埠對照, 會發佈哪些虛擬目錄, 需要代理的用戶端, 接聽程式規劃, 外部 Web 埠被占用要改',
  },
  'set-up-certificates-for-the-external-edge-interface': {
    en: 'import and assign public certificate on every edge, export private key option greyed out edge pool, wizard cannot be used when AOL needed Request-CsCertificate, outside cert not in list when assigning, copy pfx over to the second edge, what to choose when pasting CSR at CA website, personal store empty after importing cert why, tick every usage when assigning outside cert, delete private key after export tick or not, steps to get the bought cert onto the edge, CSR for outside interface, export pfx for second node, assign outside cert, AOL special request by powershell',
    zh: '匯入並指派對外憑證, 對外憑證匯出私鑰選項反白, 要接 AOL 不能用精靈申請, 指派時清單看不見買來的憑證, pfx 搬去第二台 Edge, CSR 貼到 CA 網站要選什麼, 匯入到使用者存放區找不到, 指派用途要每項都勾嗎, 送件選稍後再送的 CSR 檔, 匯出時要刪私鑰嗎, 買來的憑證裝上 Edge 步驟, 外側介面 CSR, 匯出 pfx 給第二台, 指派外側憑證, AOL 要用指令申請, Edge 外部憑證申請與安裝',
  },
  'set-up-certificates-for-the-internal-edge-interface': {
    en: 'import and assign own certificate inside of edge, get root chain from certsrv page to edge, edge is not in domain import company root CA, certsrv needs https not http, p7b goes into which store on edges, assign Edge Internal cert after import, repeat inside cert per site or per balancer, certificate step 3 never turns green, make edge inside cert request from front end, steps for the inner cert of the edge, edge must trust our root, request inner cert, p7b import on edge, assign inner cert',
    zh: '匯入並指派內部憑證, 從 certsrv 下載憑證鏈, Edge 沒加網域怎麼信任內部 CA, p7b 匯入受信任根, Edge 內側憑證送內部 CA, 第三步一直沒有綠色勾勾, 多站台 Edge 內部憑證每站做一次嗎, 用 Front End 幫 Edge 內網卡申請憑證, 2048 位元再大會變慢嗎, Edge 內側憑證步驟, Edge 要信任自家根, 申請內側憑證, Edge 匯入 p7b, 指派內側憑證',
  },
  'set-up-edge-certificates': {
    en: 'all certificates of the edge, where to begin, which edge cert first inside or outside, list of cert topics when installing edge, edge install needs which two certs, cert chapter for edge install, inner and outer cert pages',
    zh: 'Edge 憑證整個怎麼做, Edge 內外兩張憑證各看哪篇, 裝 Edge 時憑證總目錄, Edge 憑證先做內還是外, Edge 安裝的憑證章節, 內外憑證頁面',
  },
  'set-up-hardware-load-balancers-for-scaled-edge-topologies': {
    en: 'configure F5 in front of the edge pool, where is guide for installing balancer with edges, deployment step for edge appliance points to planning, appliance for edge farm deployment pointer, balancer boxes during edge rollout',
    zh: 'Edge 集區前面的負載平衡器, 部署 Edge 時 LB 設備看哪份文件, 安裝階段要設 Edge 硬體 LB, Edge 群設備部署指引, 建置 Edge 時的平衡設備',
  },
  'set-up-network-interfaces-for-edge-servers': {
    en: 'two network cards, which one gets the gateway and dns, how many addresses, persistent routes to inside, hosts file, two subnets, can edge use a single external IP, no DNS in DMZ how edge finds next hop, should inside NIC have default gateway, may edge use our internal DNS server, leave DNS blank on internal adapter, static routes also for Exchange UM network, can both edge networks route to each other, NIC settings of edge step by step, gateway outside only, name lookup on the DMZ box, route add for inside nets, one outside address with odd ports, may inner card have a gateway, how many addresses outside',
    zh: '兩張網卡, 閘道設在哪張, 要幾個 IP, 靜態路由, hosts 檔, 兩個子網路, 一個外部 IP 能跑 Edge 嗎, DMZ 沒有 DNS 怎麼辦, 內側網卡要填 gateway 嗎, Edge 能指向內部 DNS 嗎, 內側網卡 DNS 留空白, 內外網段可以互通路由嗎, DNS 平衡時 hosts 要寫幾行, Edge 網卡設定步驟, 閘道只設外側, DMZ 主機怎麼查名稱, 加內部網段路由, 只有一個外部 IP 改用別的埠, 內側網卡能不能設閘道, 外側要幾個位址',
  },
  'setting-up-edge-servers': {
    en: 'order of steps to bring up edge servers, is installing one edge different from a pool, edge deployment task list from NIC to start, extra work when edges sit behind appliance, edge bring-up sequence, same tasks for one or many edges',
    zh: '架設 Edge 的順序, 單台和多台 Edge 安裝差在哪, Edge 從網卡到啟動的安裝清單, 硬體 LB 的 Edge 要多做什麼, Edge 上線順序, 一台或多台工作一樣嗎',
  },
  'setting-up-lync-federation': {
    en: 'which kinds of federation are there, tick the 5061 box on one edge only, several sites, room device join button, difference between open and direct federation names, discovered partner allowed partner which DNS needed, two edge sites New York London who carries federation, must SRV exist for closed partner list, join link missing for partner meetings TNEF, which port is opened by enable federation checkbox, rerun setup on edge after turning on federation, set up XMPP and federation together or separately, how do I start federating with another company, which federation style needs SRV, may both sites have federation ticked, room system has no join for partner invitations, make our edge do federation, direct and allowed and open and hosted compare',
    zh: '同盟有哪幾種, 啟用同盟的核取方塊只能勾一個, 會議室設備沒有加入按鈕, 開放式同盟和直接同盟差別, 封閉同盟要建 SRV 嗎, 兩地都有 Edge 同盟走哪邊, 夥伴會議沒有加入鈕 TNEF, 勾同盟後 Edge 要重跑部署精靈, XMPP 和同盟能一起設嗎, 跟 OCS 2007 R2 公司同盟, 要跟另一家公司同盟從哪開始, 哪種同盟要 SRV, 兩個站台都能勾同盟嗎, 會議室機收到夥伴邀請不能加入, 讓 Edge 開同盟, 直接、允許、開放、裝載比較',
  },
  'setting-up-reverse-proxy-servers': {
    en: 'how to set up TMG or IIS ARR, TMG no longer sold what instead, which products can act as reverse proxy, what breaks without reverse proxy outside, how many publishing rules do I need, who answers simple URLs when no Director, is ISA 2006 still usable, where to download ARR for IIS, can our F5 act as proxy for Lync, what to use now TMG is gone, features lost without publishing server, rule per pool, ARR instead of TMG, simple url goes to director or pool',
    zh: '架設反向 Proxy, TMG 停售要改用什麼, 沒裝反向 Proxy 哪些功能不能用, 要開幾條發佈規則, 沒 Director 時簡單 URL 給誰, ISA 2006 可以當反向代理嗎, IIS ARR 有正式支援嗎, IIS ARR 下載安裝, TMG 停產後用什麼, 沒有發佈伺服器少哪些功能, 每個集區一條規則, 用 ARR 取代 TMG, 簡單 URL 給 Director 或集區, 要怎麼架反向代理',
  },
  'single-consolidated-edge-with-public-ip-addresses': {
    en: "the smallest edge, one machine with public addresses, one edge box with internet routable IPs, limits of a lone edge users and sessions, what default gateway when edge has public address, does reverse proxy still NAT when edge doesn't, cheap edge no redundancy real IPs, single edge directly routed no NAT diagram, when is one edge enough, user limit of one edge, picture of one public edge, small company edge without spare",
    zh: '最小的 Edge 架構, 一台用公用 IP, 一台 Edge 撐多少人, 單台 Edge 直接掛真實 IP, Edge 用公開 IP 閘道設誰, Edge 不 NAT 但反向 Proxy 要 NAT, 不要備援省錢的 Edge 外部 IP, 單機 Edge 路由不做位址轉換, 一台 Edge 夠用嗎, 一台 Edge 使用者上限, 一台公用 IP Edge 架構圖, 小公司單台不備援, 多少人以上要改成多台',
  },
  'single-director': {
    en: 'one director, when is it enough, just one director no redundancy plan, lone director versus several when to choose, certs ports DNS for one director, planning one director, director without farm',
    zh: '一台 Director 的架構, 只裝一台 Director 要準備什麼, Director 不做集區, 單台 Director 和集區怎麼選, 規劃一台 Director, 不做群的 Director',
  },
  'staging-av-and-oauth-certificates-using-roll-in-set-cscertificate': {
    en: 'replace certificate early without cutting calls, overlap old and new, effective date, A/V cert expires soon avoid users being kicked out, Set-CsCertificate Roll EffectiveDate example, how many hours before expiry for OAuth cert, why 8 hours ahead for A/V authentication cert, delete previous cert after rollover Remove-CsCertificate, does rolling work for access edge or web conferencing, effective date format wrong locale, install OAuth cert on every front end or once, separate A/V cert from the combined default one, change the media cert while people are in calls, schedule the new cert, old and new cert both valid for a while, roll parameter explained, lead time before media and token cert end, get rid of previous cert',
    zh: '換憑證不想中斷, 新舊憑證並存, 生效日, AV 憑證快到期不想斷線, OAuth 要提前幾小時換, AV 憑證為什麼提早八小時, Set-CsCertificate -Roll 怎麼下, 舊憑證換完怎麼刪, 生效日期格式看地區設定, Access Edge 憑證能這樣換嗎, OAuth 換一台就會全部複寫, Edge 集區每台都要先換好, 通話中不斷線換媒體憑證, 預約新憑證, 新舊憑證同時有效, Roll 參數說明, 媒體與權杖憑證要提前多久, 清掉前一張憑證, 換憑證不影響使用者',
  },
  'steps-to-prepare-and-deploy-lync-server-hybrid-environment': {
    en: 'hybrid checklist, must users who stay be synchronized, ad fs certificate step, hybrid what comes first tenant domain sync pilot, prove we own the domain in Office 365, need dirsync for people staying on premises, which certificates for single sign-on to cloud, move a few test users to cloud afterwards, tool to check we are ready for O365, from zero to hybrid in which order, domain proof for the tenant, sync every account?, identity federation certs, pilot people last, hybrid table of steps',
    zh: '混合環境步驟表, 不搬的人也要同步, AD FS 憑證, 混合部署從哪一步開始, 驗證網域是我們的, 地端留守的人也要 DirSync 嗎, 單一登入要準備什麼憑證, 最後搬試用帳號上雲, 混合部署前檢查環境工具, 從零到混合的順序, 向租用戶證明網域, 每個帳號都同步嗎, 身分同盟憑證, 最後才搬試用者, 混合步驟對照表',
  },
  'support-for-public-instant-messenger-connectivity': {
    en: 'end of Yahoo, MSN, AOL, when did AOL connection stop, MSN contacts moved to Skype do we change anything, refund for PIC licenses beyond June 2014, add another domain for AIM not possible any more, table of providers features and license needed, is Skype video or only audio, alternative for AIM after shutdown, is Yahoo chat still alive, what became of Messenger contacts, AOL after 2014, unused PIC licence money, Skype replaces Messenger, contacts of Yahoo vanished',
    zh: 'Yahoo 和 MSN 停止支援, AOL 互通到什麼時候, MSN 聯絡人轉 Skype 要動設定嗎, PIC 授權沒用完會退費嗎, AIM 停了有替代嗎, 還能新增 AOL 網域嗎, 各家即時通功能授權對照, Yahoo 授權沒到期還能用嗎, Yahoo 聊天還活著嗎, Messenger 連絡人後來怎樣, AOL 在 2014 之後, 沒用完的 PIC 授權費, Skype 取代 Messenger, Yahoo 連絡人不見了',
  },
  'supported-server-collocation-for-edge-components': {
    en: 'may another role run on the edge machine, can edge and reverse proxy share a machine, can director run on front end box, use existing reverse proxy that serves other websites, does XMPP proxy run on same edge, must edge be a dedicated computer, combine DMZ servers to save machines, can one VM hold edge plus publishing, which roles must stand alone, share company proxy with Lync',
    zh: 'Edge 上可以裝別的角色嗎, Edge 和反向 Proxy 能同一台嗎, Director 要獨立主機嗎, 現有反向 Proxy 能一起給 Lync 用嗎, XMPP Proxy 跟 Edge 同台嗎, 省機器 合併角色, 合併 DMZ 主機省機器, 一台 VM 放 Edge 跟發佈可以嗎, 哪些角色要獨立, 公司現有代理給 Lync 共用',
  },
  'technical-requirements-for-ipv6': {
    en: 'what works over IPv6, AAAA, keep A records after moving to IPv6, can AAAA records be made ahead of time, can pool members mix link-local and global addresses, which IPv6 address kinds are there for Lync, remote users still on IPv4 what DNS, rules for v6 in the product, quad A entries early, mixing old and new addresses, same scope for pool members',
    zh: 'IPv6 支援到哪裡, IPv6 上線後 A 記錄還要留嗎, AAAA 可以先建起來嗎, 同一 pool 的 IPv6 範圍要一致嗎, link-local 可以拿來用嗎, IPv4 IPv6 並行 DNS 怎麼建, 產品的 v6 規則, AAAA 先建, 新舊位址並存, 集區成員同範圍',
  },
  'technical-requirements-for-mobility': {
    en: 'what phones need on servers, which versions, phones on office Wi-Fi go out and back hairpin, firewall drops mobile traffic as spoofing, port 5223 for iPhone notifications, lots of domains cert too expensive use port 80, cookie or source affinity for mobile, lyncdiscover CNAME to another domain fails over HTTPS, ports for branch appliance users on mobile 5088, which IIS version for phone service, may internal external web FQDN be identical, wireless phones inside go round via outside, infrastructure needed for phone app, notification port on company wireless, discovery record for phones inside and outside, phones and branch appliances, same name inside and outside not allowed',
    zh: '手機版的技術需求, 手機連公司 WiFi 還是繞外面, 防火牆誤判手機流量是偽冒, iPhone 推播要開 5223, SIP 網域太多憑證很貴怎麼辦, 手機版 LB 要設 cookie 嗎, lyncdiscover CNAME 轉別的網域失敗, SBA 使用者手機要開哪些埠, 內外網頁 FQDN 不能一樣, IIS 要哪一版才跑手機服務, 公司無線的手機繞到外面, 手機 App 需要的基礎架構, 公司無線通知埠, 手機內外探索記錄, 手機與分公司設備, 內外名稱不能相同, 手機流量為何走反向代理',
  },
  'test-anonymous-web-app-access': {
    en: 'try joining as a guest in the browser, how to run Test-CsWebAppAnonymous, guest join test failed Ntlm Negotiate unauthorized, web ticket service gives no reply guest test, is the guest test cmdlet deprecated, does guest test really create a meeting, how often run guest web join check, synthetic check of guest meeting in browser, does guest join work test by powershell, monthly guest meeting check, web ticket error in test',
    zh: '用瀏覽器當來賓測試, 訪客網頁入會測試指令, 測匿名加入會議失敗, Web Ticket 沒回應, Test-CsWebAppAnonymous 淘汰了嗎, 匿名測試為何還要帳號密碼, Office Web Apps 壞掉影響訪客測試, 每月測一次來賓入會, 模擬測試訪客瀏覽器會議, 用 PowerShell 測訪客能否加入, 每月訪客會議檢查, 測試出現 web ticket 錯誤, 沒帳號的人能不能用網頁進會議怎麼測',
  },
  'testing-ability-to-connect-to-a-federated-domain': {
    en: 'is the connection to a partner alive, test command for partner domain, Test-CsFederatedPartner returns 504 timeout, test every allowed domain in one go, what rights to run partner test, partner test fails because domain not listed, verbose output for partner check, how to find edge FQDN to ping, check whether partner answers from our edge, run a partner test for all on the list, daily partner health check, server time-out in partner test',
    zh: '測試能不能連到對方網域, 測試指令, Test-CsFederatedPartner 出現 504 逾時, 一次測完清單上每個夥伴, 每天檢查同盟通不通, 對方沒列在允許清單會測不過, 測夥伴連線要什麼權限, 先 ping Edge 看活著沒, 從我們 Edge 檢查夥伴有沒有回應, 名單上全部跑一次測試, 每日夥伴健康檢查, 夥伴測試逾時, 怎麼確認跟對方公司是通的',
  },
  'testing-messaging-using-xmpp': {
    en: 'send a test message to jabber account, how to use Test-CsXmppIM, can our user reach Google Talk person check, xmpp test ends with error 10060, no test accounts defined for pool xmpp, jabber check failing gateway not set up, check Jabber delivery by powershell, daily Jabber test, Jabber test login needed, connection attempt failed in XMPP test',
    zh: '測試傳訊息給 XMPP, Test-CsXmppIM 怎麼下參數, XMPP 測試出現 10060, 沒有測試帳號能測 XMPP 嗎, 每日檢查跟 Jabber 通不通, XMPP 閘道沒設好測試失敗, 測傳訊給 GTalk 使用者, 用 PowerShell 檢查 Jabber 能送, 每日 Jabber 測試, Jabber 測試要登入誰, XMPP 測試連線失敗',
  },
  'topologies-and-components-for-mobility': {
    en: 'which servers and services for phones, UCWA, MCX, difference between Mcx and UCWA, does Android use push notifications, iPhone Lync 2013 no push any more, is a 2010 edge fine for mobile clients, users homed online need mobility on premises, collocated mediation two NICs breaks mobile service, what is PNCH and who needs it, server without Feb 2013 update which phone app, parts behind the phone app, old and new phone service, push cloud service explained, who needs edge for phones, does every pool member run the phone service',
    zh: '手機版要哪些元件, Mcx 和 UCWA 差在哪, Android 有推播嗎, 新版 iOS 還要 PNCH 嗎, 2010 的 Edge 能撐手機版嗎, 帳號在雲端還要裝手機服務嗎, 沒裝 2013 年 2 月更新的手機, 中繼同台兩張網卡跑手機服務, App 在背景怎麼跳通知, 手機 App 背後的元件, 新舊手機服務, 推播雲端服務說明, 手機要不要 Edge, 每台前端都跑手機服務嗎',
  },
  'troubleshooting-and-key-health-indicators': {
    en: 'something is slow, where to begin, use SCOM to watch Lync servers, KHI spreadsheet where to find, support handover SLA troubleshooting approach, performance counters guide Excel for Lync 2013, watch health of the platform, which tool for monitoring, common way of troubleshooting, health counters',
    zh: '效能問題從哪裡看起, 用 SCOM 監控 Lync, KHI 試算表在哪, 健康指標參考哪本指南, 移交維運前要訂排錯流程, 平台健康監看, 用什麼工具監控, 共同的排錯方式, 健康計數器',
  },
  'understanding-autodiscover': {
    en: 'how does lyncdiscover work, what does it return, explain each token in discovery XML, does desktop Lync try lyncdiscover before SRV, Windows 8 store app ignores SRV, AccessLocation External meaning, response JSON or XML format, entries in reply that nothing uses yet, user from other pool gets different answer, what is AuthBroker or XFrame or WebScheduler, content of the discovery reply, what do clients read from discovery, links in discovery document, inside versus outside reply',
    zh: 'lyncdiscover 怎麼運作, Lync 桌面版先找 lyncdiscover 還是 SRV, AccessLocation 是什麼意思, 回傳內容每一行代表什麼, lyncdiscover 回 JSON 還是 XML, AuthBroker XFrame 是什麼, 不同 pool 的人拿到結果一樣嗎, Win8 App 只認 lyncdiscover, SipServerInternalAccess 有用到嗎, 探索回應的內容, 用戶端從探索讀到什麼, 探索文件裡的連結, 內外回應差異',
  },
  'using-search-on-capture-logs-created-by-the-centralized-logging-service': {
    en: "find entries in logs, filter by user or time, Search-CsClsLogging only shows last half hour, search logs between two times, combine search conditions AND instead of OR, leave file share out of log search, result file appended not overwritten, look up logs by call id, search logs of edge pool and chat pool together, filter by SIPStack component, fetch traces of yesterday afternoon, only one pool's traces, too many lines narrow by component, trace of one call, and instead of or in trace query, save the found traces to a file",
    zh: '從記錄找某個人的, 依時間篩選, Search-CsClsLogging 只查到半小時, 指定起訖時間撈 log, 多條件都要符合 MatchAll, 用 CallId 找通話記錄, 撈 log 不要查網路共用, 輸出檔會蓋掉嗎, 只搜某台 Front End 的 log, 只撈 SIPStack 元件, 撈昨天下午的追蹤, 只要一個集區的追蹤, 行數太多用元件縮小, 一通電話的追蹤, 查詢條件改成且, 撈到的追蹤存檔',
  },
  'using-stop-for-the-centralized-logging-service': {
    en: 'stop logging, too many scenarios running, Stop-CsClsLogging do old logs get deleted, end UserReplicator trace for one pool, which scenarios are running right now, cannot start third scenario on computer, must I stop tracing before searching, switch from one trace scenario to another, end a trace run, see which trace sets are active, only two trace sets per machine, keep files after ending trace',
    zh: '停止記錄, 停掉情境後 log 會被刪嗎, 目前跑哪些 scenario, 第三個 scenario 開不起來, 搜尋前要先停止追蹤嗎, 停掉某 pool 的 UserReplicator, 換情境要先關一個, 結束追蹤, 看哪些追蹤在跑, 每台最多兩組追蹤, 結束後檔案還在嗎, 目前在記錄什麼',
  },
  'validate-domain-name-system-settings-for-load-balancing': {
    en: 'does dns give all pool members, nslookup pool name returns all servers, sip webconf av names one record per edge, pool record still lists removed server, check round robin entries for edge pool, inside edge pool name how many A records, confirm the dns balancing of edges works, how do I see that every member is in dns, verify dns LB with nslookup, dns records per member to check, is balancing by dns set up properly',
    zh: '確認負載平衡的 DNS, nslookup pool 要回幾個 IP, sip webconf av 每台各一筆嗎, 還沒上線的機器要不要加進 DNS, Edge 集區內部名稱的 A 記錄, 檢查 DNS 輪替記錄有沒有漏, 怎麼確認 DNS 負載平衡有生效, 驗證每台成員都查得到, 用 nslookup 驗證 DNS LB, 檢查每台成員的記錄, DNS 平衡設得對不對, DNS 負載平衡做完怎麼驗收',
  },
  'verify-access-through-your-reverse-proxy': {
    en: 'which address to try from outside, is the password prompt right, address book abs URL asks for login normal, browse externally meet dialin pages to test, lyncdiscover in browser downloads a file, group expansion service.svc test from internet, what should meet page show when working, how to know the publishing works, open addresses from a browser at home, test meet dialin and discovery through proxy, login box on address book path expected',
    zh: '從外面打哪個網址測, 跳出密碼視窗對不對, 外網開 abs 跳登入正常嗎, 瀏覽器開 lyncdiscover 跳下載檔, 從外面測 meet 和 dialin, GroupExpansion 網址怎麼測, 反向代理設完怎麼驗收, 通訊錄外部網址打得開嗎, 怎麼知道發佈成功, 在家用瀏覽器打開網址, 經代理測 meet、dialin、探索, 通訊錄路徑跳登入框, 代理設好後確認外面連得到',
  },
  'verify-communications-with-a-lync-online-customer': {
    en: 'test with a customer in Office 365, cloud customer chat fails capture trace on edge, finished setup with hosted company try a message, other side admin must also configure, order of steps before testing hosted customer, last step try a chat with cloud customer, no luck with cloud customer where to trace',
    zh: '跟 O365 客戶測試, 跟雲端客戶不通抓 Edge log, 對方雲端管理員也要設定嗎, 設完找個使用者跟雲端客戶試聊, 測雲端客戶前要完成哪三步, 最後一步跟雲端客戶試聊, 跟雲端客戶不通去哪追',
  },
  'verify-connectivity-between-internal-servers-and-edge-servers': {
    en: 'edge talks to inside, replication status, Get-CsManagementStoreReplicationStatus shows False for edge, force replication to edge now, UpToDate false after edge install, is there still a validation wizard for edge, which machine to run replication check on, does the edge receive our settings, replication to DMZ stuck, UpToDate shows false, push replication',
    zh: 'Edge 與內部通不通, Edge 複寫狀態 False, 強制推設定到 Edge, 還有 Edge 驗證精靈嗎, 在哪台跑複寫檢查, 裝完 Edge 確認設定有同步, Edge 有沒有收到設定, 到 DMZ 的複寫卡住, UpToDate 顯示 false, 手動推送複寫, 內部跟 Edge 有沒有通',
  },
  'verify-connectivity-for-external-users': {
    en: "test from the Internet, web tool for tests from outside, telnet sip 443 from home, RCA website for Lync which scenario, ping fails but shows IP is that useful, which kinds of outsiders should be tested, check edge listens from outside network, remote login without VPN test plan, prove that outside login works, Microsoft's test website, telnet to edge from home, which outsiders to try, staff at customer site cannot log in tool to find where",
    zh: '從網際網路測試, 線上測試工具, 外面 telnet 443 測 Edge, ping 不通但看得到 IP, RCA 網站測 Lync, 外面哪幾種人都要測一輪, 不走 VPN 在家登入測試, 確認 Edge 埠有在聽, 證明外面能登入, 微軟的測試網站, 從家裡 telnet 到 Edge, 要試哪幾種外部人, 員工在外登不進用什麼工具查',
  },
  'verify-lync-server-2010-environment': {
    en: 'before migrating from 2010, what to check, are old 2010 services up before coexistence, find federation route and next hop in 2010, see which pool 2010 users are on, is legacy XMPP gateway up beside 2010, save existing 2010 topology to tbxml, note media edge association of 2010 pool, look over the old 2010 setup before adding 2013, record old federation route, 2010 services list running',
    zh: '從 2010 升級前檢查, 並存前看 2010 服務有沒有跑, 2010 同盟路由設在哪, 2010 使用者掛在哪個集區, 2010 Edge 的 next hop 在哪看, 盤點 2010 的 XMPP 夥伴, 下載 2010 拓撲存 tbxml, 加 2013 前先看舊 2010, 記下舊同盟路由, 2010 服務都有跑嗎',
  },
  'verify-office-communications-server-2007-r2-environment': {
    en: 'before migrating from OCS, what to check, are OCS pool services up before coexistence, list people on old OCS R2 pool, XMPP gateway alive check OCS era, where in OCS console to see started services, look over the old OCS setup before adding Lync, OCS services list running',
    zh: '從 OCS 升級前檢查, OCS 集區服務有沒有啟動, 盤點 OCS R2 使用者, OCS 時代 XMPP 閘道有沒有開, 並存前檢查 OCS 2007 R2, 加 Lync 前先看舊 OCS, OCS 服務都有跑嗎',
  },
  'view-edge-server-settings': {
    en: 'see current settings of the edge server, which addresses does it use, old partner domains on allow list still needed, make sure all edges in array have same config, routine check edge config against change records, Get-CsBlockedDomain output example, compare two load balanced edges, compare edges with each other, audit of edge configuration, review allowed and banned partners now and then, are both edges set alike',
    zh: '查看 Edge 目前的設定, 定期檢查允許封鎖清單, 多台 Edge 設定是否一樣, 比對變更紀錄和 Edge 組態, 列出被擋的網域, 過期夥伴網域清查, 兩台 Edge 互相比對, Edge 組態稽核, 定期看允許與封鎖夥伴, 兩台 Edge 設定一樣嗎, 例行檢視 Edge',
  },
  'wildcard-certificate-support': {
    en: 'star certificate for which roles, can common name be a wildcard, star cert on external edge allowed, *.domain cert for meet plus dialin names, wildcard SAN with desk phones trouble, lyncdiscover covered by wildcard at the proxy, is wildcard OK on inside edge, wildcard on Exchange UM or CAS, mediation server wildcard not covered, may we use a star cert, where star names are forbidden, cheap star cert for phones and meetings, star as common name',
    zh: '星號憑證哪些角色可以用, CN 可以寫星號嗎, Edge 對外能用萬用憑證嗎, meet dialin 用 *.網域 憑證, 桌上話機吃萬用憑證嗎, lyncdiscover 用星號 SAN, Edge 內側用萬用憑證有意義嗎, Exchange UM 用星號憑證, 為省錢買萬用憑證行嗎, 可以用星號憑證嗎, 哪裡禁止星號, 便宜的星號憑證給手機和會議, 星號當通用名稱, 哪些伺服器支援萬用字元',
  },
};
