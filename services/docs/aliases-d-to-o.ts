import type { WaysToAsk } from './aliases.ts';

/** For topics whose names begin with D to O. */
export const aliasesDToO: Readonly<Record<string, WaysToAsk>> = {
  'deciding-how-to-deploy-microsoft-lync': {
    en: 'cloud or own servers, which is better for us, replace our PBX can Lync Online do it, does cloud version have call park and response groups, persistent chat rooms possible in Lync Online, who patches and upgrades cloud Lync, call admission control only with own servers, third party UCMA apps need own servers, offices in several countries which model, what is missing in the cloud version, control upgrade dates and reports ourselves',
    zh: '上雲還是自己架, 雲端 Lync 少哪些功能, 要取代總機選哪種, 雲端版有群組聊天室嗎, 跨國公司適合自己架嗎, 雲端有來電駐留嗎, 第三方 UCMA 程式能上雲嗎, 雲端版誰負責更新, CAC 跟 QoS 雲端有嗎, 什麼情況選 Lync Online',
  },
  'defining-your-mobility-requirements': {
    en: 'push needs, port 5223, internal wifi phones, phones on the wifi inside, iPhone app push needs which firewall port, calls over wifi only on phones, forbid video on mobile data, allow phone app only inside the company, block one group from using the phone app, Call via Work needs Enterprise Voice, join meeting by tapping link without Enterprise Voice, manual server url to type in phone, cookie persistence still needed for phones',
    zh: '手機推播需求, 公司 WiFi, 手機在公司無線網路的路徑, 手機只准用 WiFi 打電話, 限制手機只能內網用, 不讓某些人用手機 App, Call via Work 需要什麼, 手機手動設定要填的網址, 手機點連結加入會議, iPhone 要不要推播, 還要 Cookie 持續性嗎, 多個 SIP 網域憑證太貴',
  },
  'delete-an-existing-collection-of-a-v-edge-server-configuration-settings': {
    en: 'remove settings of the A/V edge of a site, reset global A/V Edge settings to factory values, Remove-CsAVEdgeConfiguration on global what happens, what applies after site A/V settings are gone, clear A/V Edge settings of one machine, token lifetime default 8 hours restore, global A/V settings will not go away',
    zh: '刪掉站台的 A/V Edge 設定, A/V Edge 全域設定還原預設, 全域 A/V 設定刪不掉, 刪掉站台設定後套用哪個, 移除單台 A/V Edge 設定, 權杖恢復成 8 小時, Remove-CsAVEdgeConfiguration 會怎樣',
  },
  'deploy-ip-address-types-on-an-edge-server': {
    en: 'set IPv4 and IPv6 on the edge, dual stack edge in Topology Builder, tick IPv6 on both edge network sides, add IPv6 address to existing edge, where to choose address family for edge',
    zh: 'Edge 開 IPv6, Edge 雙堆疊在哪勾選, 現有 Edge 要加 IPv6 位址, 拓撲產生器改 Edge 位址類型, 內外介面都要填 IPv6 嗎',
  },
  'deploying-external-user-access': {
    en: 'order of tasks for outside access, overview of setting up edge, phases, before the edge comes the internal side, which pages to read to install edge, is edge setup different from Lync 2010, which teams to involve before installing edge, is a Director optional for outside access, full chapter list for edge rollout, last step check the edge works',
    zh: '外部存取部署順序, 先內部再 Edge, 部署的階段, 裝 Edge 跟 2010 差很多嗎, 部署 Edge 要找哪些部門, 外部存取一定要 Director 嗎, 架 Edge 和反向 Proxy 從哪看起, 外部使用者部署章節清單, Edge 裝完去哪驗證',
  },
  'deploying-lync-server': {
    en: 'install everything from the beginning, pool or single Standard Edition install guide, where to begin a new Lync 2013 setup, add server roles after the first install, Kerberos setup belongs to which part, put Standard Edition next to existing Enterprise pool',
    zh: '整套 Lync 從頭安裝, 新裝 Lync 2013 從哪看起, 裝前端集區還是 Standard, 裝好後再加伺服器角色, 企業版環境再加一台 Standard',
  },
  'determine-dns-requirements': {
    en: 'order in which the client looks for records, inside and outside zone with the same name, group policy for auto configuration, several sign-in domains, what clients ask first, split brain dns what goes in each zone, Windows Store app which records, pool domain differs from login suffix auto sign-in fails, dnscmd pinpoint zone commands, GeoDNS failover for meet and dialin, difference round robin and dns balancing, which srv wins priority or weight, can web traffic use dns load balancing, is lyncdiscover ok with split brain',
    zh: '用戶端先找哪個記錄, 內外同名的 DNS, 沒有內外分離時自動設定, 用戶端查詢順序, pinpoint, Split-brain DNS 怎麼規劃, 市集版 App 只查哪些記錄, GeoDNS 異地備援 meet, SRV 優先順序和權重誰先, DNS 循環跟 DNS 負載平衡差別, 登入網域跟集區不同網域, dnscmd 建立 pinpoint 區域, Web 流量能用 DNS 平衡嗎, IPv6 要加 AAAA 記錄嗎',
  },
  'disable-or-re-enable-user-account-for-lync-server': {
    en: 'colleague on leave or left, take away access but keep settings, block sign-in of one account for a while, AD account disabled but still signed into Lync, ex employee can still chat after AD lock, client certificate stays good 180 days, kick out a logged in person immediately, Set-CsUser Enabled false, switch the account back on without reconfiguring, suspend somebody in control panel, how soon is a disabled person logged off',
    zh: '員工離職, 留職停薪, 保留設定先關掉, 暫時不給登入, AD 停用了還能登入 Lync, 離職員工還能傳訊息, 用戶端憑證 180 天有效, 停用後會馬上被踢下線嗎, 用 Set-CsUser 停用帳號, 停用帳號之後再啟用, 控制台暫時停用某人, 重新啟用要重設嗎',
  },
  'dns-infrastructure-support': {
    en: 'what is dns used for, names with umlauts or Chinese letters, dns suffix of the edge computer name, letters outside English in names, dns used for what, suffix, international domain names IDN not working, underscore in server name allowed, edge not in domain has short name only, Topology Builder wants full name not host name, which characters allowed in pool names, desk phone nobody logged into finds update server, server name must match Topology Builder entry',
    zh: 'DNS 用在哪裡, 中文網域, Edge 電腦名稱的尾碼, 名稱有中文字可以嗎, 伺服器名稱可用底線嗎, Edge 沒加網域只有短名稱, 支援 IDN 網域嗎, 集區名稱能用哪些字元, 電腦名稱要跟拓撲一致嗎, 拓撲產生器要 FQDN',
  },
  'dns-requirements-for-a-standard-edition-server': {
    en: 'records for a single server, device updates of desk phones, ucupdates-r2 record on Standard Edition, new IP phone never logged in finds updates, one server no pool dns list deployment, sign-in srv for Standard Edition target, public record for web farm name Standard Edition',
    zh: '單台 Standard Edition 要的 DNS 記錄, 話機更新, Standard Edition 的 ucupdates-r2, 新話機沒人登入過怎麼更新, 只有一台伺服器 DNS 怎麼設, Standard 自動登入 SRV, 單台的 Web 伺服陣列對外記錄, 小公司一台 Lync 要哪些 A 記錄',
  },
  'dns-requirements-for-automatic-client-sign-in': {
    en: 'records so that people sign in without typing a server, older desktop client, several domains, which pool answers, which server answers login requests from clients, dedicated pool only for login with no users, subdomain suffix accounts cannot auto log in, DisableStrictDNSNaming policy for suffix match, one _sipinternaltls record per email suffix, do I need this if users type server manually, sip domain not same as AD domain',
    zh: '不用填伺服器就能登入, 桌面用戶端自動登入, 多個 SIP 網域, 自動登入 SRV 指到哪個集區, DisableStrictDNSNaming 做什麼, 子網域帳號無法自動登入, 專門處理登入的集區, SIP 網域跟 AD 網域不同, 手動填伺服器還要 SRV 嗎, retail 子網域要另建 SRV 嗎',
  },
  'dns-requirements-for-edge-servers-and-features': {
    en: 'where are the record lists for each kind of edge, index page for edge pool and reverse proxy records, plan both A and AAAA for edge, which dns page matches my edge layout',
    zh: '各種 Edge 的 DNS 清單在哪裡, Edge 跟反向 Proxy 的 DNS 總目錄, Edge 用 IPv6 要規劃 AAAA 嗎, 我的 Edge 架構看哪頁 DNS',
  },
  'dns-requirements-for-mobility': {
    en: 'records for phones, inside and outside records, push notification needs which srv record, does Android need the federation srv, should phones inside see the outside discovery name, lyncdiscover for phones alias or host, mobile records per email suffix, phone discovery record with a Director present, does lyncdiscover traffic pass edge or reverse proxy',
    zh: '手機要的 DNS 記錄, 內外兩筆, 手機推播要加哪筆 SRV, Android 要不要推播記錄, 內網能解析外部 lyncdiscover 嗎, 手機探索 CNAME 指到哪, 手動輸入網址還要加 DNS 嗎, 手機流量走 Edge 還是反向 Proxy, 有 Director 手機記錄指誰',
  },
  'dns-requirements-for-simple-urls': {
    en: 'records for meet and dialin addresses, one hostname shared by meet dialin and admin, many sip domains but few certificates for meeting links, meeting links survive when a pool dies, GeoDNS for meet with two pools, hairpin traffic meet only external address, is admin url mandatory, each sip suffix needs own meet name, ports to close on VIP when pool fails, probe pools with HTTPS GET returns 200',
    zh: 'meet 和 dialin 的 DNS, meet dialin admin 共用一個名稱, 很多網域想少買憑證, 集區掛了會議連結還能用嗎, 簡單 URL 三種選項差別, meet 的 GeoDNS 怎麼設, admin 網址一定要設嗎, meet 要指到 Director 嗎, 每個 SIP 網域一個 meet 嗎, hairpin 只設外部位址',
  },
  'dns-requirements-for-standard-edition-servers': {
    en: 'records for a single server, device updates of desk phones, planning names for a small site without pool, Standard Edition srv port 5061 for login, phone out of the box finds firmware server, public name for reverse proxy with Standard Edition, A record of the Standard server itself',
    zh: '單台 Standard Edition 要的 DNS 記錄, 話機更新, 規劃小型站台的 DNS, Standard Edition 登入走 5061, 全新話機找韌體更新伺服器, Standard 前面反向 Proxy 的 A 記錄, 沒有集區只有 Standard 的名稱解析',
  },
  'dns-summary-reverse-proxy': {
    en: 'records of the reverse proxy, gateway on which card of the reverse proxy, two network cards in reverse proxy example, publish both Director and Front End web names, webext and webdirext public records, static route from reverse proxy to Front End net, Office Web Apps public name points where, planning table of names for web publishing',
    zh: '反向 Proxy 的記錄, 反向 Proxy 閘道設在哪張網卡, 反向 Proxy 兩張網卡設定, 有 Director 還要發佈前端嗎, webext webdirext 指到哪, 反向 Proxy 內部路由怎麼加, 反向 Proxy 要幾個公用 IP, 規劃 Web 發佈的名稱表',
  },
  'dns-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat': {
    en: 'records for several edges without F5 behind NAT, two edges private outside address each sip has two, NAT edge pool three private addresses per node, edge pool NAT default gateway on which card, translated edge pool two addresses for webcon, xmpp srv 5269 for NAT edge pool, internal edge pool name resolves to both nodes, one shared address different ports edge pool NAT',
    zh: '多台 Edge 沒有 F5 走 NAT 要哪些記錄, 兩台 Edge 走 NAT 不用 F5, NAT 後兩台 Edge 各三個私有 IP, Edge 集區 NAT 的 sip 記錄兩個 IP, NAT 多台 Edge 的 av 記錄, NAT Edge 集區內部名稱兩個 IP, NAT Edge 集區的 XMPP 記錄, 多台 Edge 各節點網卡怎麼配',
  },
  'dns-summary-scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses': {
    en: 'records for several edges without F5 with public addresses, several A records of one name, edge pool without NAT real internet addresses, each edge node three internet addresses on outer card, av record with two public addresses no balancer, sip name lists every edge node public, xmpp srv for edge pool with routable addresses, push clearing srv for edge pool public addresses, public edge pool gateway to internet router',
    zh: '多台 Edge 沒有 F5 用公用 IP 要哪些記錄, 兩台 Edge 直接掛公用 IP, 不做 NAT 的 Edge 集區 DNS, 每台 Edge 三個公用 IP 的記錄, 公用 IP Edge 集區 av 兩筆 A, 公用 IP 多台 Edge 閘道設哪, 公用 IP Edge 集區推播 SRV, 公用 IP Edge 集區的 XMPP',
  },
  'dns-summary-scaled-consolidated-edge-with-hardware-load-balancers': {
    en: 'records for several edges behind F5, virtual address, edge behind F5 sip name one address only, which addresses on edge cards with Citrix or F5, av address public when using hardware balancer, balancer vendor decides edge address, gateway on edge card behind a hardware box, srv for federation with F5 edge pool, internal edge name points to balancer or node',
    zh: '多台 Edge 前面有 F5 要哪些記錄, F5 前置的 Edge 要哪些 A 記錄, F5 後面 Edge 網卡 IP 怎麼配, 硬體平衡的 Edge 要公用 IP 嗎, F5 Edge 的 sip 只填一個 IP, F5 Edge 的同盟 SRV, 硬體平衡 Edge 閘道設哪張卡',
  },
  'dns-summary-scaled-director-pool-hardware-load-balancer': {
    en: 'records for several directors behind F5, Director pool balancer address for meet and dialin, sip name points to Director balancer from edge, inside names for a pair of Directors, webdirexternal goes to balancer of Directors, does every Director node need a host record, do Directors hold accounts or mobility',
    zh: '多台 Director 前面有 F5 要哪些記錄, Director 集區 VIP 要哪些名稱, 多台 Director 的 sip 指到 VIP, meet dialin 指到 Director VIP, Director 集區 webdirexternal, 每台 Director 各要一筆 A 嗎, Director 集區會放使用者嗎',
  },
  'dns-summary-single-consolidated-edge-with-private-ip-addresses-using-nat': {
    en: 'records for one edge behind NAT, only one edge with private outside addresses translated, lone edge NAT two network cards gateway where, share one address among edge services NAT, small firm edge sip webcon av records NAT, which zone net or com without split brain, xmpp records for a lone NAT edge, push needs federation srv lone NAT edge, client settings by GPO can I skip srv, four network cards instead of two on edge',
    zh: '一台 Edge 走 NAT 要哪些記錄, 單台 Edge 做 NAT 的 DNS, 單台 NAT Edge 閘道設哪張網卡, 單台 Edge 三個私有 IP, 小公司一台 Edge sip webcon av, 單台 NAT Edge 的 XMPP 記錄, 三個服務共用一個 IP 行嗎, 用 GPO 還要自動設定記錄嗎, 記錄放 .net 還是 .com 區域, 一台 NAT Edge 推播要哪筆 SRV',
  },
  'dns-summary-single-director': {
    en: 'records for one director, lone Director inside host names, sip from edge inside resolves to Director, meet dialin records with just one Director, webdirexternal name for a lone Director, one Director without balancer which names',
    zh: '一台 Director 要哪些記錄, 單台 Director 的 sip 記錄, 只有一台 Director 的 meet dialin, 單一 Director 的 webdirexternal, 沒有負載平衡的 Director DNS',
  },
  'domain-name-system-dns-requirements': {
    en: 'what does the product use records for, overview of all records, index of dns chapters for pools phones meetings, is auto login record mandatory or optional, outside IP phones get updates through reverse proxy, how do servers find each other by name, start reading about Lync names before install',
    zh: '產品用 DNS 做什麼, 全部要哪些記錄, DNS 各章節總目錄, 外面的話機怎麼更新韌體, 自動登入記錄是必要的嗎, 裝 Lync 前 DNS 從哪看起, 伺服器之間靠 DNS 找對方嗎',
  },
  'edge-server-disaster-recovery': {
    en: 'whole edge pool is lost, does federation traffic switch by itself, srv priority second site, what still works without edge, remote users after a loss, do edge pools have to be paired, second site edge same name allowed, outgoing partner traffic stops after edge site failure, switch xmpp gateway to surviving edge, Front End alive but its edge pool dead, firewall rules so failover works between sites, incoming federation with GeoDNS when site dies, one edge in a pool crashes what happens, home workers rerouted to another site automatically',
    zh: '整個 Edge 壞掉, 同盟會不會自動切換, SRV 優先順序, Edge 沒了還剩什麼能用, 遠端使用者怎麼辦, Edge 集區要配對嗎, 兩地 Edge 可以同名嗎, Edge 掛了對外同盟要手動改, XMPP 閘道 Edge 壞掉怎麼救, 前端還在但 Edge 掛了, 備援站台防火牆要開什麼, 一台 Edge 當機其他會接手嗎, 異地 Edge 備援要準備什麼, 同盟入站用 GeoDNS 備援',
  },
  'enable-or-disable-anonymous-user-access': {
    en: 'people without account join meetings, global switch, AllowAnonymousUsers set true in PowerShell, guests still rejected after enabling at edge, stop guests joining meetings company wide, checkbox for guests in access edge settings, who may invite guests after turning on, guest identified only by meeting key, customers without login attend our conference switch',
    zh: '開放沒有帳號的人開會, 全公司禁止訪客加入會議, 訪客開了還是進不了會議, AllowAnonymousUsers 怎麼改, Access Edge 訪客選項在哪, 誰可以邀請訪客開會, 訪客憑會議金鑰進會議, 客戶沒帳號想進我們會議',
  },
  'enable-or-disable-discovery-of-federation-partners': {
    en: 'let unknown companies reach us without adding them, open to everybody, turn off open federation, EnablePartnerDiscovery true command, UseDnsSrvRouting must be on before discovery, change from open to closed federation after setup, accept only listed partners uncheck discovery, find partners by their srv automatically, where is partner discovery checkbox',
    zh: '不用一家一家加, 自動探索夥伴要開還是關, 開放式同盟改成封閉式, EnablePartnerDiscovery 怎麼開, 要先開 DNS SRV 路由嗎, 只接受名單上的夥伴, 用 SRV 自動找到對方公司, 探索夥伴的勾選在哪, 裝 Edge 時選錯探索要改',
  },
  'enable-or-disable-federation-and-public-im-connectivity': {
    en: 'master switch for talking to other companies, no trust between directories needed, PowerShell AllowFederatedUsers switch, warn partners that chats are archived, turned on federation yet partners still cannot chat, Exchange Online voicemail requires federation on, temporarily cut off all outside companies, archiving notice checkbox to partner firms, federation on but MSN contacts fail no policy, switch off all partner chat in one go',
    zh: '同盟總開關, 不需要 AD 信任, 全部外部公司暫時斷開, AllowFederatedUsers 改成 True, 通知夥伴訊息會被封存, 開了同盟還是聊不到對方, 雲端語音信箱要開同盟嗎, 封存免責聲明怎麼勾, 同盟開了公用 IM 還不行, 一次關掉所有夥伴聊天',
  },
  'enable-or-disable-remote-user-access': {
    en: 'our own people from home without vpn, PowerShell AllowOutsideUsers switch, staff at home cannot log in though edge works, company wide switch for home workers, block home login for everybody for now, do vendors with our AD account count as remote, user site global rule which wins home access, works on VPN but not from plain internet',
    zh: '自己人在家不用 VPN 連線, 員工在家登不進 Lync, AllowOutsideUsers 怎麼改, 全公司關掉在家登入, 有 VPN 才能連怎麼開放, 外包廠商有 AD 帳號算遠端嗎, 出差員工從網際網路登入, 開了遠端還要設原則嗎, 使用者站台全域原則誰優先',
  },
  'enable-or-disable-sending-an-archiving-disclaimer-to-federated-partners': {
    en: 'tell partners that the chat is recorded, warning in the chat window, let outside contacts know we keep their messages, turn off the recording notice to other companies, legal wants a notice that conversations are stored, where is the checkbox for the archive notice, powershell to switch archive notice on, stop the automatic notice partners get from us, which admin role may change the archive notice',
    zh: '告訴對方對話有留存, 聊天視窗出現留存警告, 對外聊天會存檔要通知對方, 怎麼關掉封存聲明, 法務要求告知訊息會保留, 免責聲明的勾選框在哪, 用 PowerShell 開封存聲明, 外部公司收到存檔通知, EnableArchivingDisclaimer 怎麼下',
  },
  'enabling-lync-skype-connectivity': {
    en: 'turn on chat with Skype people, command to add Skype as a public provider, what to configure after Skype request is approved, our people cannot pick Skype when adding contact, replace old MSN provider with Skype, add Skype friends with gmail or company address, avoid typing user(domain)@msn.com for Skype contacts, does OCS 2007 still support public chat, Skype provider proxy address and icon setting',
    zh: '開啟與 Skype 使用者聊天, 怎麼新增 Skype 提供者, 原本 MSN 要改成 Skype, 加不到 Skype 連絡人, New-CsPublicProvider 參數怎麼填, Skype 帳號不是 hotmail 怎麼加, 申請完 Skype 後伺服器還要做什麼, OCS 2007 還能接公用 IM 嗎, 一定要打 @msn.com 格式嗎',
  },
  'export-your-topology-and-copy-it-to-external-media-for-edge-installation': {
    en: 'edge is not in the domain, carry configuration on a stick, file zip for the edge, export command, how does the DMZ machine get the topology, Export-CsConfiguration before installing the edge, do I manage an edge from the inside later, edge setup cannot reach the CMS, what must still be done locally on edge, usb drive or share for topology file, how do later changes reach the edge',
    zh: 'Edge 沒加入網域怎麼拿到設定, 隨身碟, 匯出 zip 檔給 Edge, DMZ 主機讀不到 CMS 怎麼辦, Export-CsConfiguration 怎麼下, 拓撲檔怎麼搬到 Edge, Edge 之後從內部管理嗎, 哪些工作只能在 Edge 本機做, Edge 裝好後設定會自動同步嗎, 用 USB 帶拓撲資料',
  },
  'failing-back-the-edge-pool-used-for-lync-server-federation-or-xmpp-federation': {
    en: 'first site is alive again, move federation route back, broken edge repaired how to switch back, return partner traffic to the original edge pool, undo the edge disaster failover, after recovery point XMPP to first edge again, which DNS to change when edge comes back, front end pool also failed back which cmdlet, A/V conferencing should use local edge again',
    zh: '原來的站台恢復了, 同盟改回原本的 Edge, Edge 修好了怎麼切回來, 容錯回復的步驟, 災難復原後把流量轉回去, XMPP 路由改回原 Edge, Edge 恢復後前端還要改什麼, 前端集區也要 failback 嗎, 切回來要重新發行拓撲嗎',
  },
  'failing-over-the-edge-pool-used-for-lync-server-federation': {
    en: 'federation edge is dead, use the one in the other site, partner chat stopped because edge pool went down, move federation to a backup edge pool, uncheck port 5061 federation on dead edge, can two edge pools carry federation at once, rerun setup on edge after switching federation, front ends still run but their edge died, emergency change of the SIP federation edge',
    zh: '同盟的 Edge 掛了, 改走另一個站台, Edge 故障跟外部公司斷線, 同盟切到備援 Edge, 改用另一組 Edge 做同盟, 5061 同盟勾選換一台, Edge 壞了但前端還活著, 換同盟 Edge 後要重跑安裝嗎',
  },
  'failing-over-the-edge-pool-used-for-xmpp-federation': {
    en: 'jabber gateway edge is dead, use other site, google talk down since edge pool crashed, change XmppExternalFederationRoute to another site, prepare several SRV records with priorities for XMPP, switch jabber traffic to second edge pool, need port 5269 open on backup edge, which DNS record to change for XMPP outage, stop services on new edge before repointing XMPP',
    zh: 'XMPP 的 Edge 掛了, XMPP 切到備援集區, Set-CsSite 改 XMPP 路由, Jabber 聯繫不上因為 Edge 當機, SRV 設不同優先順序做備援, 備援 Edge 要開 5269, 事先準備多筆 XMPP SRV, XMPP 容錯移轉步驟',
  },
  'failure-list-report': {
    en: 'see who had failed calls or sessions, diagnostic id of sessions, which users have most failed calls, export failed sessions to csv and count, meaning of diagnostic id 7025, hover over response code to see description, can I filter the list of failed sessions, how do I open the list of failures, drill down from failure distribution to people, unique list of people with failed sessions',
    zh: '查哪些工作階段失敗, 診斷碼, 誰的通話失敗最多次, 失敗清單匯出成 CSV, 診斷識別碼 7025 是什麼, 失敗報表可以篩選嗎, 從哪裡點進失敗清單, 失敗的人不重複列出, 回應碼的說明怎麼看, 監控報表 加入會議花多久',
  },
  glossary: {
    en: 'what does the abbreviation stand for, what is ACP in Lync, explain technical terms for newcomers, what is meant by call park orbit, definition of Survivable Branch Server, what does bypass call mean, what is MPOP several sign-ins at once, what is CMS Central Management Server, secret chat room meaning',
    zh: '縮寫代表什麼, Lync 名詞解釋, 這個術語是什麼意思, ACP 是什麼, 什麼是 Join Launcher, 什麼叫做 bypass call, Quick Lync 是什麼, CMS 指的是什麼, Video Spotlight 是什麼, 存活分支伺服器的定義',
  },
  'hardware-and-software-requirements-for-edge-components': {
    en: 'how strong must the edge machine be, which Windows version for edge and director, cpu and ram for edge machine, does the director need same hardware as edge, software prerequisites before edge setup, where are edge server specs listed',
    zh: 'Edge 主機規格, Edge 要裝哪版 Windows, Director 要多大的主機, Edge CPU 記憶體建議, 裝 Edge 前要先有哪些軟體, Edge 跟 Director 的系統需求',
  },
  'hardware-load-balancer-requirements': {
    en: 'F5 settings, cookie persistence, may internal and external side differ, affinity, direct server return, time-outs, can I mix DNS and hardware balancing, cookie named MS-WSMAN settings, is sticky session still needed in 2013, tcp idle timeout on load balancer 1800, turn off nagle for A/V edge, F5 OneConnect for phones, health monitor port for web services, can load balanced edges sit behind NAT, when is DNS balancing not enough',
    zh: 'F5 要怎麼設, Cookie 持續性, 內外兩側用不同負載平衡, 逾時, 負載平衡器要不要黏著, MS-WSMAN Cookie 怎麼設, DNS 跟硬體負載平衡能混用嗎, F5 OneConnect 手機, 什麼時候一定要買硬體平衡器, 閒置逾時設幾秒, 健康檢查監控哪個埠, Nagle 要關掉嗎, 支援 DSR 嗎',
  },
  hybrid: {
    en: 'starting page for mixing local and online, can local and cloud accounts share one domain, hybrid as a step toward Office 365, section list for hybrid setup, why would a company choose hybrid, where to begin reading about hybrid',
    zh: '混合部署從哪裡看起, 混合架構有什麼好處, 先混合再慢慢上雲, 地端雲端同一個網域, 混合部署文件目錄, 混合的文件從哪裡看起',
  },
  'hybrid-and-split-domain-autodiscover': {
    en: 'one domain in cloud and at home, phones, phone of cloud user signs in through our server, redirect mobile clients to Office 365, set autodiscover url on hosting provider, find ProxyFQDN of the online provider, shared SIP domain and Lync Mobile, what to write down before hybrid mobile sign-in',
    zh: '一個網域兩邊用, 手機登入, 雲端使用者手機怎麼導過去, Set-CsHostingProvider 自動探索網址, 混合架構手機登入導向, ProxyFQDN 去哪裡查, 共用網域的自動探索, 手機登入找錯邊',
  },
  'identities-scopes-and-tenants-in-skype-for-business-online': {
    en: 'what is global, tag, identity in online commands, why does the cloud command want an identity, who makes individual policies in office 365 for us, personal policy beats company default, why do policy names start with tag:, one cloud user may chat msn another may not, what happens to users without an assigned policy, difference between communicator 2007 r2 unmanaged users and now, tenant guid what is it for',
    zh: '雲端指令的範圍與身分, 雲端指令為什麼要 identity, 個人原則要請微軟支援建立嗎, 沒指派原則的人套用什麼, 個人原則和預設哪個優先, tag 前置詞的由來, 租用戶 ID 是什麼, 雲端原則用 Grant 指派, 兩個人一個能聊 MSN 一個不能',
  },
  'install-edge-servers': {
    en: 'run setup on the edge machine, local configuration store from file, deployment wizard steps on the DMZ machine, import the zip into local store, edge setup asks for Visual C++ redistributable, which account to install edge with, what comes after installing edge software, do I start services before certificates, step 1 and step 2 in setup for edge',
    zh: '在 Edge 主機上安裝軟體, Edge 部署精靈怎麼跑, 匯入拓撲 zip 到本機, 裝 Edge 跳出 Visual C++, 安裝 Edge 要什麼權限, Edge 裝完接著做什麼, 本機設定存放區從檔案匯入, 先憑證還是先啟動服務',
  },
  'installing-a-certificate-on-a-watcher-node-located-outside-the-perimeter-network': {
    en: 'monitoring computer outside needs a certificate, SCOM agent on the internet without domain trust, alerts from external test machine to SCOM, does SCOM need a gateway machine for this, tool to request cert for non domain agent, synthetic transactions from outside the company, monitor agent on an edge server',
    zh: '外部監看電腦要憑證, SCOM 代理程式不在網域內, 外面的測試機要送警示, 監看員節點放在網際網路, 需要 SCOM 閘道伺服器嗎, 沒有信任關係的監控憑證, Edge 上裝 SCOM agent',
  },
  'ipsec-exceptions': {
    en: 'slow call setup because of ipsec negotiation, media without ipsec, should ipsec be off for voice and video, which servers get the no authentication rule, ipsec rule for mediation server, ipsec exclusion for app sharing tcp, exempt client media ports from ipsec, Exchange UM and ipsec rules, audio starts late on encrypted network',
    zh: '通話建立很慢, IPsec 要排除什麼, 語音視訊要不要走 IPsec, IPsec 例外規則表, Mediation Server 的 IPsec 例外, 用戶端媒體埠排除 IPsec, 有 IPsec 聲音很慢才通, 應用程式共用 IPsec 規則, Edge 要不要 IPsec 驗證',
  },
  'issues-with-the-environment-test': {
    en: 'best practices analyzer complains about environment, BPA warns about old domain controllers, Windows 2000 domain controller warning, what does BPA check in Active Directory, schema and forest prep verification by BPA, environment scan found problems how to fix',
    zh: '最佳做法分析工具 環境 問題, BPA 掃描 AD 有警告, 網域控制站版本太舊, BPA 檢查 AD 哪些項目, 樹系準備有沒有做好, 環境檢測沒過怎麼修',
  },
  'issues-with-the-topology-test': {
    en: 'best practices analyzer complains about topology, scan cannot access edge servers, difference between publishing and enabling topology, who may run Publish-CsTopology, not domain admin cannot publish topology, Grant-CsSetupPermission what for, changes in topology not taking effect, Test-CsTopology reports errors',
    zh: '最佳做法分析工具 拓撲 問題, BPA 掃不到 Edge, 發行跟啟用拓撲差在哪, 沒有網域管理員權限不能發行, 委派發行拓撲的權限, Test-CsTopology 有錯誤, 改了拓撲沒生效, Grant-CsSetupPermission 做什麼用',
  },
  'key-security-features': {
    en: 'is Lync secure, how is traffic protected, is everything encrypted by default, which AES strength does Lync use, where may NAT be used on edge, OAuth trust between Lync and Exchange, give admins only the rights they need, where is server configuration stored securely, microsoft SDL and threat models for Lync, can users run scripts by accident, ports when federating with OCS 2007 audio video',
    zh: '安全嗎, 怎麼保護, Lync 資安特色總覽, 預設有加密嗎, 加密用 AES 幾位元, 管理權限可以分權嗎, Lync 跟 Exchange 互信 OAuth, Edge 哪一側可以 NAT, 資安稽核問 Lync 防護, 設定資料存在哪裡安不安全',
  },
  'manage-sip-federated-providers-for-your-organization': {
    en: 'list remove or change providers, tasks to support contacts at a provider, difference between public and hosted provider setup, where do I allow online providers and AOL, which policy is needed for provider contacts, overview of provider configuration steps',
    zh: '管理提供者, 刪除提供者, 支援提供者連絡人要做哪些事, 公用跟託管提供者在哪設, 提供者設定總覽, 線上提供者要先建原則嗎, SIP 同盟提供者的工作清單',
  },
  'managing-federation-and-external-access-to-lync-server-2013': {
    en: 'day to day work with partners and outside access, which policy wins user site or global, deleted the global policy is it gone, why can nobody talk outside although enabled, which settings page for which kind of outsider, decision guide for external access settings, can I configure policies before enabling outside access, how are meeting guests authenticated, block one office but allow the rest, user policy created but has no effect',
    zh: '同盟日常管理, 原則衝突時哪個優先, 刪掉全域原則會怎樣, 開了外部存取還是不能用, 哪種外部連絡人要設哪一頁, 站台原則蓋過全域嗎, 使用者原則建了沒作用, 外部存取設定對照表, 來賓進會議怎麼驗證, PIC 授權還買得到嗎',
  },
  'migrating-lync-online-users-to-lync-on-premises': {
    en: 'users began in the cloud and come to our own servers, change dns afterwards, enable for the first time on premises, leave Office 365 Lync for own servers, Enable-CsUser with sipfed.online.lync.com, which DNS records change when leaving the cloud, are scheduled meetings moved down from online, contacts missing after leaving Lync Online, rtcxds log file full while moving many people, Baltimore root certificate on edge, find HostedMigration url for move to local pool, check HostingProvider attribute after moving',
    zh: '原本在雲端的人搬到自己的伺服器, 之後 DNS 要改成指到地端, 離開 Lync Online 的完整步驟, 會議會跟著搬回地端嗎, 搬回來後 SRV 指到哪, 交易記錄檔爆滿 rtcxds, Enable-CsUser 要加 HostingProviderProxyFqdn 嗎, Edge 要裝 Baltimore 根憑證, 搬回來要重新登入嗎, 原生雲端帳號 地端沒有 AD 帳號, 批次把雲端帳號搬下來',
  },
  'modify-the-default-file-transfer-filter': {
    en: 'forbid sending exe files in chat, switch the filter off, add an ending, block all attachments in conversations company wide, let people send zip files, file transfer refused by server, extension not in the list how to block it, does the filter stop videos in meetings, which page has the global file filter, role needed to change file blocking',
    zh: '不准傳 exe, 新增副檔名, 關掉篩選, 檔案傳不出去被擋, 禁止所有檔案傳送, 全域檔案篩選在哪設, 放行某個副檔名, 清單沒有的副檔名要擋, 會議上傳檔案也會擋嗎, 開放傳 zip',
  },
  'modify-the-default-url-filter': {
    en: 'links in messages are not clickable, underscore before link, block web links in chat for everyone, only intranet links should be allowed, show warning before messages with links, hyperlinks blocked for whole company, stop links pointing to exe files, allow only certain links in IM',
    zh: '聊天裡的網址不能點, 前面多底線, 全公司擋聊天連結, 只允許內部網站連結, 訊息有連結就加警告, 封鎖所有超連結, 連到執行檔的網址要擋, 全域 URL 篩選能做什麼',
  },
  'modifying-certificates-for-mobility': {
    en: 'add lyncdiscover names to existing certificates, phones fail because SAN is missing, see all alternative names on a certificate, Get-CsCertificate output cut off, Request-CsCertificate with AllSipDomain switch, too many SIP domains use DomainName parameter, one default certificate or three separate ones, assign reissued certificate by thumbprint, no rights on CA how to request',
    zh: '憑證加上 lyncdiscover 名稱, 憑證缺 SAN 手機連不上, 怎麼看憑證上有哪些 SAN, Get-CsCertificate 顯示不完整, AllSipDomain 參數怎麼用, 很多 SIP 網域怎麼申請憑證, 用指紋重新指派憑證, 三張憑證分開怎麼更新, 沒有 CA 權限怎麼申請',
  },
  'move-users-to-lync-online': {
    en: 'put people into Office 365, credentials and override url for the move, Move-CsUser to sipfed.online.lync.com, migrate a whole OU to the cloud, backup user data before going online, try a few pilot people first, webdir becomes admin in migration url, verify account really landed in the cloud, which settings stay behind when going online',
    zh: '把人搬到 O365, 搬移要的網址和認證, 搬上雲之前要備份嗎, 先搬幾個測試帳號, 整個 OU 搬到 Lync Online, Move-CsUser 往雲端搬的指令, webdir 改成 admin 的網址, 怎麼確認已經搬到雲端, 哪些設定不會帶上雲',
  },
  'moving-users-from-lync-online-to-lync-on-premises': {
    en: 'take people out of the cloud, prerequisites and order, had cloud first now installing local servers, accounts born in Office 365 need to come home, which article for users created online first, user went local to cloud and back again, overview before bringing online accounts home',
    zh: '從雲端搬回公司伺服器, 搬回來的順序, 先有雲端後來才建地端, 雲端建立的帳號要搬到地端, 本來地端上雲後想搬回, 從雲端遷回看哪份文件, Lync Online 遷回總覽',
  },
  'network-infrastructure-requirements': {
    en: 'how much bandwidth, latency, nic speed, how many kbps per audio or video stream, maximum allowed delay in milliseconds, gigabit network card necessary, site with bad wan link disable video, antivirus exclusion and audio quality, can the firewall do NAT for A/V, T1 E1 or SIP trunk for telephony, peak traffic three times the plan',
    zh: '要多少頻寬, 延遲, 一路語音要多少頻寬, 一路視訊要多少 Kbps, 延遲最多幾毫秒, 網卡要 Gigabit 嗎, 分點線路很差要關視訊嗎, 防毒軟體影響音質, 防火牆可以做 NAT 嗎, 接電話線用 T1 還是 SIP trunk',
  },
  'new-features-for-external-user-access': {
    en: 'what changed in 2013 for people outside, new in this version, gateway built in, does edge support IPv6 now, is a director still required, XMPP no longer needs extra gateway server, do edges change for mobile support, can XMPP contacts make calls or only chat, differences from Lync 2010 edge',
    zh: '2013 有什麼新的, 新版內建 XMPP, Edge 支援 IPv6 嗎, Director 還是必要的嗎, 2013 跟 2010 Edge 差異, 手機功能要動 Edge 嗎, XMPP 能打電話嗎, XMPP 不用另外裝閘道',
  },
  'note-about-lync-skype-connectivity-for-lync-on': {
    en: 'Skype chat for users in the cloud, turn on Skype contacts in Office 365 admin, small business plan Skype switch, external communications on but Skype not working, toggle off and on again for Skype, allow Skype only for certain cloud users, enterprise plan where is public IM enable',
    zh: '雲端使用者跟 Skype 聊天, O365 後台怎麼開 Skype, 小型企業版開 Skype 聊天, 外部通訊開了還是不能加 Skype, 關掉再打開一次 外部通訊, 雲端限制某人用 Skype, Lync 系統管理中心啟用公用 IM',
  },
  'overview-of-external-user-access': {
    en: 'kinds of people outside, how does federation work, no directory trust between the companies, can public chat contacts join meetings, can MSN users send files to us, difference between remote user and federated user, what is the reverse proxy for, is TMG mandatory or other proxy fine, does TMG 2010 support IPv6, what does each outside server role do, who counts as anonymous user',
    zh: '外部使用者有哪幾種, 同盟怎麼運作, 兩家公司不用 AD 信任, 公用 IM 連絡人能開會嗎, MSN 可以傳檔案嗎, 遠端使用者跟同盟使用者差別, 反向 Proxy 的用途, 一定要用 TMG 嗎, TMG 支援 IPv6 嗎, 匿名使用者是指誰, Edge Director 反向 Proxy 各做什麼',
  },
  'overview-of-hybrid-deployments': {
    en: 'what is hybrid, some users here and some in the cloud, mixing local Lync and SfB Online explained, hybrid combined with cloud mailbox or SharePoint, synchronize directory between local and cloud, half the staff on SfB Online, can hybrid use local Exchange',
    zh: '混合是什麼, 部分在地端部分在雲端, 混合可以接 Exchange Online 嗎, 跟 Skype for Business Online 混合, 帳號要靠 AD 同步嗎, 混合搭 SharePoint, 混合部署概念說明',
  },
  'overview-of-the-centralized-logging-service': {
    en: 'what replaced OCSLogger, collect logs from all servers at once, difference between ClsController and ClsAgent, which ports does log collection use, AlwaysOn trace not running by default, how long are etl logs kept locally, how much disk do trace caches take, tool to read the traces Snooper, how many scenarios run at the same time, does tracing survive a reboot, who cleans up old logs on the share',
    zh: '一次收全部伺服器的記錄, ClsAgent 是什麼, 集中式記錄用哪些埠, AlwaysOn 預設有開嗎, 記錄檔本機保留多久, 記錄快取佔多少磁碟, 用 Snooper 看記錄, 重開機後追蹤還在嗎, 同時可以跑幾個案例, 共用資料夾的舊記錄誰清',
  },
  'overview-of-the-lync-server-hybrid-environment': {
    en: 'what to download and have ready before hybrid, supported topologies, limits, AD FS and DirSync versions for hybrid, which admin login is used during hybrid setup, which powershell module for Lync Online administration, sign-in assistant msoidcli download, software to install before connecting to cloud',
    zh: '混合之前要先裝好的工具, 支援的拓撲, 限制, 混合要裝 ADFS 跟 DirSync, 混合設定要用哪個帳號, PowerShell 管理 Lync Online, Lync Online Connector 模組, 登入小幫手去哪下載',
  },
};
