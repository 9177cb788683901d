import type { WaysToAsk } from './aliases.ts';

/** For topics whose names begin with D to O. */
export const aliasesDToO: Readonly<Record<string, WaysToAsk>> = {
  'deciding-how-to-deploy-microsoft-lync': {
    en: 'cloud or own servers, which is better for us, replace our PBX can Lync Online do it, does cloud version have call park and response groups, persistent chat rooms possible in Lync Online, who patches and upgrades cloud Lync, call admission control only with own servers, third party UCMA apps need own servers, offices in several countries which model, what is missing in the cloud version, control upgrade dates and reports ourselves, host it ourselves or rent from Microsoft, features lost when going fully online, replace telephone system which edition, management wants cloud pros and cons, control over updates, chat rooms need own servers',
    zh: '上雲還是自己架, 雲端 Lync 少哪些功能, 要取代總機選哪種, 雲端版有群組聊天室嗎, 跨國公司適合自己架嗎, 雲端有來電駐留嗎, 第三方 UCMA 程式能上雲嗎, 雲端版誰負責更新, CAC 跟 QoS 雲端有嗎, 什麼情況選 Lync Online, 自己養機房還是租微軟的, 全上雲會少什麼功能, 主管要雲端優缺點, 取代電話系統用哪種, 更新時間能自己決定嗎, 聊天室要自架嗎',
  },
  'defining-your-mobility-requirements': {
    en: "push needs, port 5223, internal wifi phones, phones on the wifi inside, iPhone app push needs which firewall port, calls over wifi only on phones, forbid video on mobile data, allow phone app only inside the company, block one group from using the phone app, Call via Work needs Enterprise Voice, join meeting by tapping link without Enterprise Voice, manual server url to type in phone, cookie persistence still needed for phones, forbid calls over 4G only WiFi, who may use the phone app, iPhone notification needs, phones in office wireless can't reach server, use office number from mobile, manual server address on phone, decisions before rolling out the phone app",
    zh: '手機推播需求, 公司 WiFi, 手機在公司無線網路的路徑, 手機只准用 WiFi 打電話, 限制手機只能內網用, 不讓某些人用手機 App, Call via Work 需要什麼, 手機手動設定要填的網址, 手機點連結加入會議, iPhone 要不要推播, 還要 Cookie 持續性嗎, 多個 SIP 網域憑證太貴, 只准 WiFi 打電話不准 4G, 誰可以用手機 App, iPhone 通知需求, 辦公室無線手機連不到, 手機用公司號碼撥出, 手機手動填伺服器, 推行手機版前要決定的事',
  },
  'delete-an-existing-collection-of-a-v-edge-server-configuration-settings': {
    en: "remove settings of the A/V edge of a site, reset global A/V Edge settings to factory values, Remove-CsAVEdgeConfiguration on global what happens, what applies after site A/V settings are gone, clear A/V Edge settings of one machine, token lifetime default 8 hours restore, global A/V settings will not go away, undo our own media edge settings, back to eight hours token, drop branch media settings, which settings count after I delete the server's",
    zh: '刪掉站台的 A/V Edge 設定, A/V Edge 全域設定還原預設, 全域 A/V 設定刪不掉, 刪掉站台設定後套用哪個, 移除單台 A/V Edge 設定, 權杖恢復成 8 小時, Remove-CsAVEdgeConfiguration 會怎樣, 取消自訂的影音 Edge 設定, 權杖回到 8 小時, 移除分公司媒體設定, 刪掉伺服器層後聽誰的',
  },
  'deploy-ip-address-types-on-an-edge-server': {
    en: 'set IPv4 and IPv6 on the edge, dual stack edge in Topology Builder, tick IPv6 on both edge network sides, add IPv6 address to existing edge, where to choose address family for edge, v6 addresses on edge tick in builder, run both address families on edge, give an edge new address family',
    zh: 'Edge 開 IPv6, Edge 雙堆疊在哪勾選, 現有 Edge 要加 IPv6 位址, 拓撲產生器改 Edge 位址類型, 內外介面都要填 IPv6 嗎, Edge 位址勾選 v6, Edge 同時跑 IPv4 IPv6, Edge 新增位址類型',
  },
  'deploying-external-user-access': {
    en: 'order of tasks for outside access, overview of setting up edge, phases, before the edge comes the internal side, which pages to read to install edge, is edge setup different from Lync 2010, which teams to involve before installing edge, is a Director optional for outside access, full chapter list for edge rollout, last step check the edge works, roll out edge from first to last, who needs to be at the table before edge project, install order inside first then edge, deploy remote work for staff and partners',
    zh: '外部存取部署順序, 先內部再 Edge, 部署的階段, 裝 Edge 跟 2010 差很多嗎, 部署 Edge 要找哪些部門, 外部存取一定要 Director 嗎, 架 Edge 和反向 Proxy 從哪看起, 外部使用者部署章節清單, Edge 裝完去哪驗證, Edge 從頭到尾怎麼建置, 做 Edge 專案要找誰一起, 先內部後 Edge, 讓員工和夥伴從外連的建置',
  },
  'deploying-lync-server': {
    en: 'install everything from the beginning, pool or single Standard Edition install guide, where to begin a new Lync 2013 setup, add server roles after the first install, Kerberos setup belongs to which part, put Standard Edition next to existing Enterprise pool, fresh install chapters, single server or pool install, add another role afterwards',
    zh: '整套 Lync 從頭安裝, 新裝 Lync 2013 從哪看起, 裝前端集區還是 Standard, 裝好後再加伺服器角色, 企業版環境再加一台 Standard, 全新安裝章節, 單機或集區安裝, 之後再加角色',
  },
  'determine-dns-requirements': {
    en: 'order in which the client looks for records, inside and outside zone with the same name, group policy for auto configuration, several sign-in domains, what clients ask first, split brain dns what goes in each zone, Windows Store app which records, pool domain differs from login suffix auto sign-in fails, dnscmd pinpoint zone commands, GeoDNS failover for meet and dialin, difference round robin and dns balancing, which srv wins priority or weight, can web traffic use dns load balancing, is lyncdiscover ok with split brain, which record does the PC client try first, same zone name inside and out what goes where, may a service record point at a host of a different domain, without an internal zone of the mail domain login fails, workaround for automatic login without duplicate zone, store app has no fallback, two records with the same priority which is taken, balancing by dns vs rotation, geo dns for disaster, Lync names in hosts file of the edge',
    zh: '用戶端先找哪個記錄, 內外同名的 DNS, 沒有內外分離時自動設定, 用戶端查詢順序, pinpoint, Split-brain DNS 怎麼規劃, 市集版 App 只查哪些記錄, GeoDNS 異地備援 meet, SRV 優先順序和權重誰先, DNS 循環跟 DNS 負載平衡差別, 登入網域跟集區不同網域, dnscmd 建立 pinpoint 區域, Web 流量能用 DNS 平衡嗎, IPv6 要加 AAAA 記錄嗎, 電腦用戶端先試哪筆記錄, 內外同名區域各放什麼, 服務記錄能不能指到別的網域的主機, 內部沒有郵件網域的區域登入失敗, 不建整個區域的自動登入做法, 商店版 App 沒有備用記錄, 優先順序一樣會選哪筆, DNS 平衡和輪替差在哪, 異地災難的 GeoDNS, 用群組原則填伺服器',
  },
  'disable-or-re-enable-user-account-for-lync-server': {
    en: 'colleague on leave or left, take away access but keep settings, block sign-in of one account for a while, AD account disabled but still signed into Lync, ex employee can still chat after AD lock, client certificate stays good 180 days, kick out a logged in person immediately, Set-CsUser Enabled false, switch the account back on without reconfiguring, suspend somebody in control panel, how soon is a disabled person logged off, fired employee still online in chat, lock out somebody at once, maternity leave account off but keep number, account comes back after leave, disabling Windows account is not enough, user locked in AD but phone client works',
    zh: '員工離職, 留職停薪, 保留設定先關掉, 暫時不給登入, AD 停用了還能登入 Lync, 離職員工還能傳訊息, 用戶端憑證 180 天有效, 停用後會馬上被踢下線嗎, 用 Set-CsUser 停用帳號, 停用帳號之後再啟用, 控制台暫時停用某人, 重新啟用要重設嗎, 被開除的員工聊天還在線上, 馬上把人擋在外面, 育嬰假先關帳號保留號碼, 復職重新打開帳號, 只停 Windows 帳號不夠, AD 鎖了手機還能用',
  },
  'dns-infrastructure-support': {
    en: 'what is dns used for, names with umlauts or Chinese letters, dns suffix of the edge computer name, letters outside English in names, dns used for what, suffix, international domain names IDN not working, underscore in server name allowed, edge not in domain has short name only, Topology Builder wants full name not host name, which characters allowed in pool names, desk phone nobody logged into finds update server, server name must match Topology Builder entry, are Chinese domain names ok for servers, host name with underscore refused, short computer name of DMZ box, purposes of name service for the product, IDN',
    zh: 'DNS 用在哪裡, 中文網域, Edge 電腦名稱的尾碼, 名稱有中文字可以嗎, 伺服器名稱可用底線嗎, Edge 沒加網域只有短名稱, 支援 IDN 網域嗎, 集區名稱能用哪些字元, 電腦名稱要跟拓撲一致嗎, 拓撲產生器要 FQDN, 伺服器能用中文網域嗎, 主機名稱有底線不行, DMZ 主機短名稱, 產品靠名稱服務做什麼, 國際化網域名稱',
  },
  'dns-requirements-for-a-standard-edition-server': {
    en: 'records for a single server, device updates of desk phones, ucupdates-r2 record on Standard Edition, new IP phone never logged in finds updates, one server no pool dns list deployment, sign-in srv for Standard Edition target, public record for web farm name Standard Edition, small office one server names, update service name for telephones, login record to the only server, what A records for a lone box',
    zh: '單台 Standard Edition 要的 DNS 記錄, 話機更新, Standard Edition 的 ucupdates-r2, 新話機沒人登入過怎麼更新, 只有一台伺服器 DNS 怎麼設, Standard 自動登入 SRV, 單台的 Web 伺服陣列對外記錄, 小公司一台 Lync 要哪些 A 記錄, 小辦公室一台伺服器的名稱, 電話更新服務名稱, 登入記錄指到唯一那台, 單機要哪些 A 記錄, 剛拆箱的話機找更新',
  },
  'dns-requirements-for-automatic-client-sign-in': {
    en: 'records so that people sign in without typing a server, older desktop client, several domains, which pool answers, which server answers login requests from clients, dedicated pool only for login with no users, subdomain suffix accounts cannot auto log in, DisableStrictDNSNaming policy for suffix match, one _sipinternaltls record per email suffix, do I need this if users type server manually, sip domain not same as AD domain, users should not type a server, one SRV per login domain, which pool hands out logins, strict naming off by policy, client sign in fails for second domain',
    zh: '不用填伺服器就能登入, 桌面用戶端自動登入, 多個 SIP 網域, 自動登入 SRV 指到哪個集區, DisableStrictDNSNaming 做什麼, 子網域帳號無法自動登入, 專門處理登入的集區, SIP 網域跟 AD 網域不同, 手動填伺服器還要 SRV 嗎, retail 子網域要另建 SRV 嗎, 使用者不想填伺服器, 每個登入網域一筆 SRV, 哪個集區負責分派登入, 用原則關閉嚴格命名, 第二個網域登不進',
  },
  'dns-requirements-for-edge-servers-and-features': {
    en: 'where are the record lists for each kind of edge, index page for edge pool and reverse proxy records, plan both A and AAAA for edge, which dns page matches my edge layout, list of dns pages for edges, dual stack edge names A plus AAAA',
    zh: '各種 Edge 的 DNS 清單在哪裡, Edge 跟反向 Proxy 的 DNS 總目錄, Edge 用 IPv6 要規劃 AAAA 嗎, 我的 Edge 架構看哪頁 DNS, Edge 的 DNS 頁面清單, 雙堆疊 Edge 要 A 和 AAAA',
  },
  'dns-requirements-for-mobility': {
    en: 'records for phones, inside and outside records, push notification needs which srv record, does Android need the federation srv, should phones inside see the outside discovery name, lyncdiscover for phones alias or host, mobile records per email suffix, phone discovery record with a Director present, does lyncdiscover traffic pass edge or reverse proxy, names that phone apps ask for, inside discovery must not be seen outside, push needs federation record, phone discovery alias target, Android without push record',
    zh: '手機要的 DNS 記錄, 內外兩筆, 手機推播要加哪筆 SRV, Android 要不要推播記錄, 內網能解析外部 lyncdiscover 嗎, 手機探索 CNAME 指到哪, 手動輸入網址還要加 DNS 嗎, 手機流量走 Edge 還是反向 Proxy, 有 Director 手機記錄指誰, 手機 App 會查哪些名稱, 內部探索不能讓外面看到, 推播要有同盟記錄, 手機探索別名目標, Android 不用推播記錄',
  },
  'dns-requirements-for-simple-urls': {
    en: 'records for meet and dialin addresses, one hostname shared by meet dialin and admin, many sip domains but few certificates for meeting links, meeting links survive when a pool dies, GeoDNS for meet with two pools, hairpin traffic meet only external address, is admin url mandatory, each sip suffix needs own meet name, ports to close on VIP when pool fails, probe pools with HTTPS GET returns 200, name entries for joining meetings, meet link of second domain, reduce names for meet and dialin, meeting address keeps working in disaster, where does dialin point without director',
    zh: 'meet 和 dialin 的 DNS, meet dialin admin 共用一個名稱, 很多網域想少買憑證, 集區掛了會議連結還能用嗎, 簡單 URL 三種選項差別, meet 的 GeoDNS 怎麼設, admin 網址一定要設嗎, meet 要指到 Director 嗎, 每個 SIP 網域一個 meet 嗎, hairpin 只設外部位址, 加入會議網址的名稱, 第二個網域的 meet, 減少 meet dialin 名稱數, 災難時會議網址要能用, 沒有 Director dialin 指哪',
  },
  'dns-requirements-for-standard-edition-servers': {
    en: 'records for a single server, device updates of desk phones, planning names for a small site without pool, Standard Edition srv port 5061 for login, phone out of the box finds firmware server, public name for reverse proxy with Standard Edition, A record of the Standard server itself, plan the names of a single box, telephone update record planning, planning sign in record for the single box',
    zh: '單台 Standard Edition 要的 DNS 記錄, 話機更新, 規劃小型站台的 DNS, Standard Edition 登入走 5061, 全新話機找韌體更新伺服器, Standard 前面反向 Proxy 的 A 記錄, 沒有集區只有 Standard 的名稱解析, 規劃單機的名稱, 規劃電話更新記錄, 規劃單機登入記錄',
  },
  'dns-summary-reverse-proxy': {
    en: 'records of the reverse proxy, gateway on which card of the reverse proxy, two network cards in reverse proxy example, publish both Director and Front End web names, webext and webdirext public records, static route from reverse proxy to Front End net, Office Web Apps public name points where, planning table of names for web publishing, proxy with two NICs addresses and gateway, table of public names for publishing, director web name as well as pool name public, office web apps name on the proxy listener',
    zh: '反向 Proxy 的記錄, 反向 Proxy 閘道設在哪張網卡, 反向 Proxy 兩張網卡設定, 有 Director 還要發佈前端嗎, webext webdirext 指到哪, 反向 Proxy 內部路由怎麼加, 反向 Proxy 要幾個公用 IP, 規劃 Web 發佈的名稱表, 代理兩張網卡的位址與閘道, 發佈用公開名稱表, Director 跟集區外部名稱都要公開, Office Web Apps 名稱指到代理',
  },
  'dns-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat': {
    en: 'records for several edges without F5 behind NAT, two edges private outside address each sip has two, NAT edge pool three private addresses per node, edge pool NAT default gateway on which card, translated edge pool two addresses for webcon, xmpp srv 5269 for NAT edge pool, internal edge pool name resolves to both nodes, one shared address different ports edge pool NAT, two translated edges each name twice, record table for natted edge farm no appliance, av name of natted pair, gateway for the natted pair',
    zh: '多台 Edge 沒有 F5 走 NAT 要哪些記錄, 兩台 Edge 走 NAT 不用 F5, NAT 後兩台 Edge 各三個私有 IP, Edge 集區 NAT 的 sip 記錄兩個 IP, NAT 多台 Edge 的 av 記錄, NAT Edge 集區內部名稱兩個 IP, NAT Edge 集區的 XMPP 記錄, 多台 Edge 各節點網卡怎麼配, 兩台轉譯的 Edge 每個名稱兩筆, NAT Edge 群不用設備的記錄表, NAT 兩台 av 名稱, NAT 兩台的閘道',
  },
  'dns-summary-scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses': {
    en: 'records for several edges without F5 with public addresses, several A records of one name, edge pool without NAT real internet addresses, each edge node three internet addresses on outer card, av record with two public addresses no balancer, sip name lists every edge node public, xmpp srv for edge pool with routable addresses, push clearing srv for edge pool public addresses, public edge pool gateway to internet router, two untranslated edges each name twice, record table for public edge farm no appliance, A entries when no balancer box and real IPs, gateway for the public pair',
    zh: '多台 Edge 沒有 F5 用公用 IP 要哪些記錄, 兩台 Edge 直接掛公用 IP, 不做 NAT 的 Edge 集區 DNS, 每台 Edge 三個公用 IP 的記錄, 公用 IP Edge 集區 av 兩筆 A, 公用 IP 多台 Edge 閘道設哪, 公用 IP Edge 集區推播 SRV, 公用 IP Edge 集區的 XMPP, 兩台不轉譯的 Edge 每個名稱兩筆, 公用 IP Edge 群不用設備的記錄表, 沒平衡器又用真實 IP 的 A 記錄, 公用 IP 兩台的閘道',
  },
  'dns-summary-scaled-consolidated-edge-with-hardware-load-balancers': {
    en: 'records for several edges behind F5, virtual address, edge behind F5 sip name one address only, which addresses on edge cards with Citrix or F5, av address public when using hardware balancer, balancer vendor decides edge address, gateway on edge card behind a hardware box, srv for federation with F5 edge pool, internal edge name points to balancer or node, appliance in front of edges one address per name, record table with VIPs of F5, how many addresses on outer NIC behind appliance, av through appliance public',
    zh: '多台 Edge 前面有 F5 要哪些記錄, F5 前置的 Edge 要哪些 A 記錄, F5 後面 Edge 網卡 IP 怎麼配, 硬體平衡的 Edge 要公用 IP 嗎, F5 Edge 的 sip 只填一個 IP, F5 Edge 的同盟 SRV, 硬體平衡 Edge 閘道設哪張卡, 設備在 Edge 前面每個名稱一個位址, F5 VIP 的記錄表, 設備後面外側網卡幾個 IP, av 經設備要公用',
  },
  'dns-summary-scaled-director-pool-hardware-load-balancer': {
    en: 'records for several directors behind F5, Director pool balancer address for meet and dialin, sip name points to Director balancer from edge, inside names for a pair of Directors, webdirexternal goes to balancer of Directors, does every Director node need a host record, do Directors hold accounts or mobility, name table for a farm of directors, VIP names of director farm, director farm holds no users',
    zh: '多台 Director 前面有 F5 要哪些記錄, Director 集區 VIP 要哪些名稱, 多台 Director 的 sip 指到 VIP, meet dialin 指到 Director VIP, Director 集區 webdirexternal, 每台 Director 各要一筆 A 嗎, Director 集區會放使用者嗎, 一群 Director 的名稱表, Director 群 VIP 名稱, Director 群不放使用者',
  },
  'dns-summary-single-consolidated-edge-with-private-ip-addresses-using-nat': {
    en: 'records for one edge behind NAT, only one edge with private outside addresses translated, lone edge NAT two network cards gateway where, share one address among edge services NAT, small firm edge sip webcon av records NAT, which zone net or com without split brain, xmpp records for a lone NAT edge, push needs federation srv lone NAT edge, client settings by GPO can I skip srv, four network cards instead of two on edge, one translated edge name table, single edge and one outside address shared, NIC plan for the natted single, do I set a gateway on both cards of the only edge',
    zh: '一台 Edge 走 NAT 要哪些記錄, 單台 Edge 做 NAT 的 DNS, 單台 NAT Edge 閘道設哪張網卡, 單台 Edge 三個私有 IP, 小公司一台 Edge sip webcon av, 單台 NAT Edge 的 XMPP 記錄, 三個服務共用一個 IP 行嗎, 用 GPO 還要自動設定記錄嗎, 記錄放 .net 還是 .com 區域, 一台 NAT Edge 推播要哪筆 SRV, 一台轉譯 Edge 名稱表, 單台 Edge 只有一個外部位址, NAT 單機網卡規劃, 唯一那台 Edge 兩張卡都設閘道嗎',
  },
  'dns-summary-single-director': {
    en: 'records for one director, lone Director inside host names, sip from edge inside resolves to Director, meet dialin records with just one Director, webdirexternal name for a lone Director, one Director without balancer which names, name table for one director, what resolves to the only director',
    zh: '一台 Director 要哪些記錄, 單台 Director 的 sip 記錄, 只有一台 Director 的 meet dialin, 單一 Director 的 webdirexternal, 沒有負載平衡的 Director DNS, 一台 Director 名稱表, 哪些名稱解析到唯一的 Director',
  },
  'domain-name-system-dns-requirements': {
    en: 'what does the product use records for, overview of all records, index of dns chapters for pools phones meetings, is auto login record mandatory or optional, outside IP phones get updates through reverse proxy, how do servers find each other by name, start reading about Lync names before install, all dns in the plan where, why must we touch DNS for Lync, which dns page for phones and meetings and login',
    zh: '產品用 DNS 做什麼, 全部要哪些記錄, DNS 各章節總目錄, 外面的話機怎麼更新韌體, 自動登入記錄是必要的嗎, 裝 Lync 前 DNS 從哪看起, 伺服器之間靠 DNS 找對方嗎, 規劃中的 DNS 全部看哪, 裝 Lync 為什麼要動 DNS, 手機、會議、登入各看哪頁 DNS',
  },
  'edge-server-disaster-recovery': {
    en: "whole edge pool is lost, does federation traffic switch by itself, srv priority second site, what still works without edge, remote users after a loss, do edge pools have to be paired, second site edge same name allowed, outgoing partner traffic stops after edge site failure, switch xmpp gateway to surviving edge, Front End alive but its edge pool dead, firewall rules so failover works between sites, incoming federation with GeoDNS when site dies, one edge in a pool crashes what happens, home workers rerouted to another site automatically, data centre with the edge burns what then, will partners still reach us after edge loss, automatic or manual after edge outage, remote staff when one location's edge dies, plan for losing all edges of a site, outgoing chat to partners after disaster",
    zh: '整個 Edge 壞掉, 同盟會不會自動切換, SRV 優先順序, Edge 沒了還剩什麼能用, 遠端使用者怎麼辦, Edge 集區要配對嗎, 兩地 Edge 可以同名嗎, Edge 掛了對外同盟要手動改, XMPP 閘道 Edge 壞掉怎麼救, 前端還在但 Edge 掛了, 備援站台防火牆要開什麼, 一台 Edge 當機其他會接手嗎, 異地 Edge 備援要準備什麼, 同盟入站用 GeoDNS 備援, 放 Edge 的機房沒了怎麼辦, Edge 沒了夥伴還連得到嗎, Edge 停擺自動還是手動, 一地 Edge 壞了遠端同仁怎麼連, 整站 Edge 災難計畫, 災難後對外訊息',
  },
  'enable-or-disable-anonymous-user-access': {
    en: 'people without account join meetings, global switch, AllowAnonymousUsers set true in PowerShell, guests still rejected after enabling at edge, stop guests joining meetings company wide, checkbox for guests in access edge settings, who may invite guests after turning on, guest identified only by meeting key, customers without login attend our conference switch, let strangers into meetings by link on or off, guest joining for whole organisation, meeting guests stopped by edge setting, turn guests off after incident',
    zh: '開放沒有帳號的人開會, 全公司禁止訪客加入會議, 訪客開了還是進不了會議, AllowAnonymousUsers 怎麼改, Access Edge 訪客選項在哪, 誰可以邀請訪客開會, 訪客憑會議金鑰進會議, 客戶沒帳號想進我們會議, 用連結讓陌生人進會議的開關, 整個組織開放訪客, Edge 設定擋住來賓, 出事後關掉訪客',
  },
  'enable-or-disable-discovery-of-federation-partners': {
    en: 'let unknown companies reach us without adding them, open to everybody, turn off open federation, EnablePartnerDiscovery true command, UseDnsSrvRouting must be on before discovery, change from open to closed federation after setup, accept only listed partners uncheck discovery, find partners by their srv automatically, where is partner discovery checkbox, any company may find us by itself switch, stop automatic partners only the list, open up without registering partners, DNS based finding of partners on off',
    zh: '不用一家一家加, 自動探索夥伴要開還是關, 開放式同盟改成封閉式, EnablePartnerDiscovery 怎麼開, 要先開 DNS SRV 路由嗎, 只接受名單上的夥伴, 用 SRV 自動找到對方公司, 探索夥伴的勾選在哪, 裝 Edge 時選錯探索要改, 任何公司自動找到我們的開關, 停掉自動夥伴只認名單, 不登記也能聊要開什麼, 用 DNS 找夥伴開關, 關閉主動探索',
  },
  'enable-or-disable-federation-and-public-im-connectivity': {
    en: 'master switch for talking to other companies, no trust between directories needed, PowerShell AllowFederatedUsers switch, warn partners that chats are archived, turned on federation yet partners still cannot chat, Exchange Online voicemail requires federation on, temporarily cut off all outside companies, archiving notice checkbox to partner firms, federation on but MSN contacts fail no policy, switch off all partner chat in one go, is a domain trust needed to chat with another firm, allow our organisation to talk to partners at all, all federation off during incident, notice to partners about archiving, outside voicemail host needs this switch',
    zh: '同盟總開關, 不需要 AD 信任, 全部外部公司暫時斷開, AllowFederatedUsers 改成 True, 通知夥伴訊息會被封存, 開了同盟還是聊不到對方, 雲端語音信箱要開同盟嗎, 封存免責聲明怎麼勾, 同盟開了公用 IM 還不行, 一次關掉所有夥伴聊天, 要跟別家聊天需要網域信任嗎, 整個組織允許跟夥伴聊的總開關, 出事全部同盟先關, 告知夥伴對話有封存, 代管語音信箱也要開這個',
  },
  'enable-or-disable-remote-user-access': {
    en: 'our own people from home without vpn, PowerShell AllowOutsideUsers switch, staff at home cannot log in though edge works, company wide switch for home workers, block home login for everybody for now, do vendors with our AD account count as remote, user site global rule which wins home access, works on VPN but not from plain internet, travelling salesmen should sign in over the internet, tunnel not wanted for chat from home, outside login off for the whole organisation, our people outside see cannot sign in, contractors with our account from home',
    zh: '自己人在家不用 VPN 連線, 員工在家登不進 Lync, AllowOutsideUsers 怎麼改, 全公司關掉在家登入, 有 VPN 才能連怎麼開放, 外包廠商有 AD 帳號算遠端嗎, 出差員工從網際網路登入, 開了遠端還要設原則嗎, 使用者站台全域原則誰優先, 業務出差用網際網路登入, 在家不想先連 VPN 聊天, 全組織關閉外部登入, 自己人在外面登不進去, 約聘人員在家登入, 開放自家員工從外面用',
  },
  'enable-or-disable-sending-an-archiving-disclaimer-to-federated-partners': {
    en: 'tell partners that the chat is recorded, warning in the chat window, let outside contacts know we keep their messages, turn off the recording notice to other companies, legal wants a notice that conversations are stored, where is the checkbox for the archive notice, powershell to switch archive notice on, stop the automatic notice partners get from us, which admin role may change the archive notice, partners complain about a recording message, inform the other side that logs are kept, stop the disclaimer text, compliance banner to outside contacts',
    zh: '告訴對方對話有留存, 聊天視窗出現留存警告, 對外聊天會存檔要通知對方, 怎麼關掉封存聲明, 法務要求告知訊息會保留, 免責聲明的勾選框在哪, 用 PowerShell 開封存聲明, 外部公司收到存檔通知, EnableArchivingDisclaimer 怎麼下, 夥伴問為什麼跳出留存訊息, 通知對方有做紀錄, 不要再送免責聲明, 法遵告知外部連絡人',
  },
  'enabling-lync-skype-connectivity': {
    en: "turn on chat with Skype people, command to add Skype as a public provider, what to configure after Skype request is approved, our people cannot pick Skype when adding contact, replace old MSN provider with Skype, add Skype friends with gmail or company address, avoid typing user(domain)@msn.com for Skype contacts, does OCS 2007 still support public chat, Skype provider proxy address and icon setting, three tasks so our staff reach consumer Skype, approved by Microsoft and now which commands, provider named Skype with msn proxy, friend's address is not a hotmail one, voice with Skype users set up",
    zh: '開啟與 Skype 使用者聊天, 怎麼新增 Skype 提供者, 原本 MSN 要改成 Skype, 加不到 Skype 連絡人, New-CsPublicProvider 參數怎麼填, Skype 帳號不是 hotmail 怎麼加, 申請完 Skype 後伺服器還要做什麼, OCS 2007 還能接公用 IM 嗎, 一定要打 @msn.com 格式嗎, 讓同仁連到個人 Skype 的三項工作, 微軟核准後要下哪些指令, Skype 提供者 proxy 填 msn, 好友不是 hotmail 信箱, 與 Skype 使用者語音要設什麼',
  },
  'export-your-topology-and-copy-it-to-external-media-for-edge-installation': {
    en: 'edge is not in the domain, carry configuration on a stick, file zip for the edge, export command, how does the DMZ machine get the topology, Export-CsConfiguration before installing the edge, do I manage an edge from the inside later, edge setup cannot reach the CMS, what must still be done locally on edge, usb drive or share for topology file, how do later changes reach the edge, bring settings into the DMZ by hand, make the config zip, offline server needs our topology, first time setup of an isolated edge needs which file',
    zh: 'Edge 沒加入網域怎麼拿到設定, 隨身碟, 匯出 zip 檔給 Edge, DMZ 主機讀不到 CMS 怎麼辦, Export-CsConfiguration 怎麼下, 拓撲檔怎麼搬到 Edge, Edge 之後從內部管理嗎, 哪些工作只能在 Edge 本機做, Edge 裝好後設定會自動同步嗎, 用 USB 帶拓撲資料, 手動把設定帶進 DMZ, 產生設定壓縮檔, 隔離的主機要拿到拓撲, 第一次裝 Edge 要哪個檔',
  },
  'failing-back-the-edge-pool-used-for-lync-server-federation-or-xmpp-federation': {
    en: 'first site is alive again, move federation route back, broken edge repaired how to switch back, return partner traffic to the original edge pool, undo the edge disaster failover, after recovery point XMPP to first edge again, which DNS to change when edge comes back, front end pool also failed back which cmdlet, A/V conferencing should use local edge again, go back to normal after the outage, original edge is repaired and reverse everything, put partner route where it was, return jabber route to first site',
    zh: '原來的站台恢復了, 同盟改回原本的 Edge, Edge 修好了怎麼切回來, 容錯回復的步驟, 災難復原後把流量轉回去, XMPP 路由改回原 Edge, Edge 恢復後前端還要改什麼, 前端集區也要 failback 嗎, 切回來要重新發行拓撲嗎, 停擺過後回復正常, 原 Edge 修復後全部轉回, 夥伴路由放回原位, Jabber 路由轉回第一站台',
  },
  'failing-over-the-edge-pool-used-for-lync-server-federation': {
    en: 'federation edge is dead, use the one in the other site, partner chat stopped because edge pool went down, move federation to a backup edge pool, uncheck port 5061 federation on dead edge, can two edge pools carry federation at once, rerun setup on edge after switching federation, front ends still run but their edge died, emergency change of the SIP federation edge, partners unreachable since the edge burnt down, swing federation to other datacentre, tick and untick federation on edge pools, emergency SIP partner route',
    zh: '同盟的 Edge 掛了, 改走另一個站台, Edge 故障跟外部公司斷線, 同盟切到備援 Edge, 改用另一組 Edge 做同盟, 5061 同盟勾選換一台, Edge 壞了但前端還活著, 換同盟 Edge 後要重跑安裝嗎, Edge 燒了之後夥伴都連不到, 同盟搬到另一個機房, 兩組 Edge 勾掉再勾上同盟, 緊急換 SIP 夥伴路由',
  },
  'failing-over-the-edge-pool-used-for-xmpp-federation': {
    en: 'jabber gateway edge is dead, use other site, google talk down since edge pool crashed, change XmppExternalFederationRoute to another site, prepare several SRV records with priorities for XMPP, switch jabber traffic to second edge pool, need port 5269 open on backup edge, which DNS record to change for XMPP outage, stop services on new edge before repointing XMPP, Jabber partners lost after edge outage, XMPP moved to surviving site by powershell, xmpp record to other edge, xmpp gateway edge broke',
    zh: 'XMPP 的 Edge 掛了, XMPP 切到備援集區, Set-CsSite 改 XMPP 路由, Jabber 聯繫不上因為 Edge 當機, SRV 設不同優先順序做備援, 備援 Edge 要開 5269, 事先準備多筆 XMPP SRV, XMPP 容錯移轉步驟, Edge 停擺後 Jabber 夥伴斷線, 用 PowerShell 把 XMPP 轉到活著的站台, xmpp 記錄改指另一台, XMPP 用的 Edge 故障, XMPP 換到第二組 Edge',
  },
  'failure-list-report': {
    en: 'see who had failed calls or sessions, diagnostic id of sessions, which users have most failed calls, export failed sessions to csv and count, meaning of diagnostic id 7025, hover over response code to see description, can I filter the list of failed sessions, how do I open the list of failures, drill down from failure distribution to people, unique list of people with failed sessions, who complained most with broken calls report, look up why sessions died in reports, list of people hit by failures, failed join times, excel of broken sessions',
    zh: '查哪些工作階段失敗, 診斷碼, 誰的通話失敗最多次, 失敗清單匯出成 CSV, 診斷識別碼 7025 是什麼, 失敗報表可以篩選嗎, 從哪裡點進失敗清單, 失敗的人不重複列出, 回應碼的說明怎麼看, 監控報表 加入會議花多久, 報表看誰通話斷最多, 報表查工作階段為什麼失敗, 受影響的人名單, 失敗會議加入時間, 失敗資料丟 Excel',
  },
  glossary: {
    en: 'what does the abbreviation stand for, what is ACP in Lync, explain technical terms for newcomers, what is meant by call park orbit, definition of Survivable Branch Server, what does bypass call mean, what is MPOP several sign-ins at once, what is CMS Central Management Server, secret chat room meaning, term list, abbreviations in the product, what is SVC video, what is a registrar style term, what does PSTN usage mean',
    zh: '縮寫代表什麼, Lync 名詞解釋, 這個術語是什麼意思, ACP 是什麼, 什麼是 Join Launcher, 什麼叫做 bypass call, Quick Lync 是什麼, CMS 指的是什麼, Video Spotlight 是什麼, 存活分支伺服器的定義, 名詞表, 產品裡的英文縮寫, SVC 視訊是什麼意思, 公共電話使用記錄的意思, 什麼叫秘密聊天室',
  },
  'hardware-and-software-requirements-for-edge-components': {
    en: 'how strong must the edge machine be, which Windows version for edge and director, cpu and ram for edge machine, does the director need same hardware as edge, software prerequisites before edge setup, where are edge server specs listed, sizing of the edge box, OS for DMZ machine, prerequisites list for edge hardware',
    zh: 'Edge 主機規格, Edge 要裝哪版 Windows, Director 要多大的主機, Edge CPU 記憶體建議, 裝 Edge 前要先有哪些軟體, Edge 跟 Director 的系統需求, Edge 機器規格怎麼抓, DMZ 機器作業系統, Edge 硬體先決條件',
  },
  'hardware-load-balancer-requirements': {
    en: 'F5 settings, cookie persistence, may internal and external side differ, affinity, direct server return, time-outs, can I mix DNS and hardware balancing, cookie named MS-WSMAN settings, is sticky session still needed in 2013, tcp idle timeout on load balancer 1800, turn off nagle for A/V edge, F5 OneConnect for phones, health monitor port for web services, can load balanced edges sit behind NAT, when is DNS balancing not enough, what must our F5 be able to do, KEMP or Netscaler settings for web services, stickiness by source address, must we buy an appliance or is DNS fine, idle time 30 minutes on appliance, public addresses when appliance fronts the edge, one side DNS other side appliance',
    zh: 'F5 要怎麼設, Cookie 持續性, 內外兩側用不同負載平衡, 逾時, 負載平衡器要不要黏著, MS-WSMAN Cookie 怎麼設, DNS 跟硬體負載平衡能混用嗎, F5 OneConnect 手機, 什麼時候一定要買硬體平衡器, 閒置逾時設幾秒, 健康檢查監控哪個埠, Nagle 要關掉嗎, 支援 DSR 嗎, F5 要具備什麼功能, KEMP 或 Netscaler 設定, 依來源位址黏住, 一定要買設備還是 DNS 就好, 設備閒置時間, 設備前置 Edge 要真實 IP, 一側 DNS 一側硬體可以嗎',
  },
  hybrid: {
    en: 'starting page for mixing local and online, can local and cloud accounts share one domain, hybrid as a step toward Office 365, section list for hybrid setup, why would a company choose hybrid, where to begin reading about hybrid, combine cloud and local chat start, hybrid documentation index, slow move to Microsoft 365',
    zh: '混合部署從哪裡看起, 混合架構有什麼好處, 先混合再慢慢上雲, 地端雲端同一個網域, 混合部署文件目錄, 混合的文件從哪裡看起, 雲端地端並用入門, 混合文件索引, 慢慢移到 Microsoft 365',
  },
  'hybrid-and-split-domain-autodiscover': {
    en: 'one domain in cloud and at home, phones, phone of cloud user signs in through our server, redirect mobile clients to Office 365, set autodiscover url on hosting provider, find ProxyFQDN of the online provider, shared SIP domain and Lync Mobile, what to write down before hybrid mobile sign-in, mobile of cloud person goes to our pool first, shared domain mobile sign in info to collect, discovery for people in either place',
    zh: '一個網域兩邊用, 手機登入, 雲端使用者手機怎麼導過去, Set-CsHostingProvider 自動探索網址, 混合架構手機登入導向, ProxyFQDN 去哪裡查, 共用網域的自動探索, 手機登入找錯邊, 雲端同仁手機先找地端集區, 共用網域手機登入要收集的資訊, 兩邊使用者的探索',
  },
  'identities-scopes-and-tenants-in-skype-for-business-online': {
    en: 'what is global, tag, identity in online commands, why does the cloud command want an identity, who makes individual policies in office 365 for us, personal policy beats company default, why do policy names start with tag:, one cloud user may chat msn another may not, what happens to users without an assigned policy, difference between communicator 2007 r2 unmanaged users and now, tenant guid what is it for, meaning of global and tag in cloud powershell, which policy applies to me in the cloud, get our tenant number, identity parameter explained, cloud personal policy from support',
    zh: '雲端指令的範圍與身分, 雲端指令為什麼要 identity, 個人原則要請微軟支援建立嗎, 沒指派原則的人套用什麼, 個人原則和預設哪個優先, tag 前置詞的由來, 租用戶 ID 是什麼, 雲端原則用 Grant 指派, 兩個人一個能聊 MSN 一個不能, 雲端 PowerShell 的 global 與 tag, 雲端我套到哪個原則, 查租用戶號碼, Identity 參數說明, 雲端個人原則要找支援',
  },
  'install-edge-servers': {
    en: 'run setup on the edge machine, local configuration store from file, deployment wizard steps on the DMZ machine, import the zip into local store, edge setup asks for Visual C++ redistributable, which account to install edge with, what comes after installing edge software, do I start services before certificates, step 1 and step 2 in setup for edge, put the software on the DMZ box, setup program order on edge, import configuration zip while installing, local admin enough to install edge?',
    zh: '在 Edge 主機上安裝軟體, Edge 部署精靈怎麼跑, 匯入拓撲 zip 到本機, 裝 Edge 跳出 Visual C++, 安裝 Edge 要什麼權限, Edge 裝完接著做什麼, 本機設定存放區從檔案匯入, 先憑證還是先啟動服務, DMZ 機器安裝軟體, Edge 安裝程式順序, 安裝時匯入設定 zip, 本機管理員就能裝 Edge 嗎',
  },
  'installing-a-certificate-on-a-watcher-node-located-outside-the-perimeter-network': {
    en: 'monitoring computer outside needs a certificate, SCOM agent on the internet without domain trust, alerts from external test machine to SCOM, does SCOM need a gateway machine for this, tool to request cert for non domain agent, synthetic transactions from outside the company, monitor agent on an edge server, SCOM watcher on the internet cert, operations manager agent in the DMZ untrusted, probes from outside must report alerts',
    zh: '外部監看電腦要憑證, SCOM 代理程式不在網域內, 外面的測試機要送警示, 監看員節點放在網際網路, 需要 SCOM 閘道伺服器嗎, 沒有信任關係的監控憑證, Edge 上裝 SCOM agent, 放在網際網路的 SCOM 監看憑證, DMZ 裡不受信任的 agent, 外部探測要能送警示',
  },
  'ipsec-exceptions': {
    en: 'slow call setup because of ipsec negotiation, media without ipsec, should ipsec be off for voice and video, which servers get the no authentication rule, ipsec rule for mediation server, ipsec exclusion for app sharing tcp, exempt client media ports from ipsec, Exchange UM and ipsec rules, audio starts late on encrypted network, encrypted LAN makes calls slow to begin, turn off ipsec for voice ports, table of source and target for ipsec bypass, company uses IPsec everywhere and what for media',
    zh: '通話建立很慢, IPsec 要排除什麼, 語音視訊要不要走 IPsec, IPsec 例外規則表, Mediation Server 的 IPsec 例外, 用戶端媒體埠排除 IPsec, 有 IPsec 聲音很慢才通, 應用程式共用 IPsec 規則, Edge 要不要 IPsec 驗證, 內網加密造成通話慢半拍, 語音埠關掉 ipsec, ipsec 略過的來源目的表, 公司全面 IPsec 媒體要怎麼辦',
  },
  'issues-with-the-environment-test': {
    en: 'best practices analyzer complains about environment, BPA warns about old domain controllers, Windows 2000 domain controller warning, what does BPA check in Active Directory, schema and forest prep verification by BPA, environment scan found problems how to fix, analyzer found directory trouble, AD part of best practice scan, domain controller too old warning, forest level check failed',
    zh: '最佳做法分析工具 環境 問題, BPA 掃描 AD 有警告, 網域控制站版本太舊, BPA 檢查 AD 哪些項目, 樹系準備有沒有做好, 環境檢測沒過怎麼修, 分析工具發現目錄問題, 最佳做法掃描的 AD 部分, 網域控制站太舊警告, 樹系等級檢查失敗',
  },
  'issues-with-the-topology-test': {
    en: "best practices analyzer complains about topology, scan cannot access edge servers, difference between publishing and enabling topology, who may run Publish-CsTopology, not domain admin cannot publish topology, Grant-CsSetupPermission what for, changes in topology not taking effect, Test-CsTopology reports errors, analyzer can't get to DMZ servers, exclude edges from the scan, published but not active, permission to publish without domain admin, topology check errors after changes",
    zh: '最佳做法分析工具 拓撲 問題, BPA 掃不到 Edge, 發行跟啟用拓撲差在哪, 沒有網域管理員權限不能發行, 委派發行拓撲的權限, Test-CsTopology 有錯誤, 改了拓撲沒生效, Grant-CsSetupPermission 做什麼用, 分析工具連不到 DMZ 主機, 掃描時排除 Edge, 發行了卻沒生效, 不是網域管理員怎麼發行, 改完拓撲檢查有錯',
  },
  'key-security-features': {
    en: 'is Lync secure, how is traffic protected, is everything encrypted by default, which AES strength does Lync use, where may NAT be used on edge, OAuth trust between Lync and Exchange, give admins only the rights they need, where is server configuration stored securely, microsoft SDL and threat models for Lync, can users run scripts by accident, ports when federating with OCS 2007 audio video, security overview for management, encryption used on the wire, least privilege admin roles, NAT inside the edge forbidden, how configuration is protected, built secure by design',
    zh: '安全嗎, 怎麼保護, Lync 資安特色總覽, 預設有加密嗎, 加密用 AES 幾位元, 管理權限可以分權嗎, Lync 跟 Exchange 互信 OAuth, Edge 哪一側可以 NAT, 資安稽核問 Lync 防護, 設定資料存在哪裡安不安全, 給主管看的安全總覽, 線路上用什麼加密, 最小權限管理角色, Edge 內側不能 NAT, 設定如何受保護, 設計上的安全',
  },
  'manage-sip-federated-providers-for-your-organization': {
    en: 'list remove or change providers, tasks to support contacts at a provider, difference between public and hosted provider setup, where do I allow online providers and AOL, which policy is needed for provider contacts, overview of provider configuration steps, hosted and public providers page list, work to do for provider contacts, where providers are maintained',
    zh: '管理提供者, 刪除提供者, 支援提供者連絡人要做哪些事, 公用跟託管提供者在哪設, 提供者設定總覽, 線上提供者要先建原則嗎, SIP 同盟提供者的工作清單, 裝載與公用提供者頁面清單, 提供者連絡人要做的工作, 提供者在哪裡維護',
  },
  'managing-federation-and-external-access-to-lync-server-2013': {
    en: 'day to day work with partners and outside access, which policy wins user site or global, deleted the global policy is it gone, why can nobody talk outside although enabled, which settings page for which kind of outsider, decision guide for external access settings, can I configure policies before enabling outside access, how are meeting guests authenticated, block one office but allow the rest, user policy created but has no effect, order of precedence for outside policies, table which page for remote and partner and jabber and consumer, default outside policy allows nothing, running federation after installation, our people at all cannot reach outsiders although ticked',
    zh: '同盟日常管理, 原則衝突時哪個優先, 刪掉全域原則會怎樣, 開了外部存取還是不能用, 哪種外部連絡人要設哪一頁, 站台原則蓋過全域嗎, 使用者原則建了沒作用, 外部存取設定對照表, 來賓進會議怎麼驗證, PIC 授權還買得到嗎, 外部原則的優先次序, 遠端、夥伴、Jabber、公用各設哪頁, 預設外部原則什麼都不准, 裝好後怎麼管同盟, 勾了還是全部連不到外面, 站台跟使用者原則打架',
  },
  'migrating-lync-online-users-to-lync-on-premises': {
    en: 'users began in the cloud and come to our own servers, change dns afterwards, enable for the first time on premises, leave Office 365 Lync for own servers, Enable-CsUser with sipfed.online.lync.com, which DNS records change when leaving the cloud, are scheduled meetings moved down from online, contacts missing after leaving Lync Online, rtcxds log file full while moving many people, Baltimore root certificate on edge, find HostedMigration url for move to local pool, check HostingProvider attribute after moving, quit the cloud service and come home steps, cloud-born accounts onto new local pool, point names to our own edge after leaving cloud, meetings must be rescheduled after coming home, trust chain needed on edge for cloud, sync tool before bringing people home, user list in contacts empty after return',
    zh: '原本在雲端的人搬到自己的伺服器, 之後 DNS 要改成指到地端, 離開 Lync Online 的完整步驟, 會議會跟著搬回地端嗎, 搬回來後 SRV 指到哪, 交易記錄檔爆滿 rtcxds, Enable-CsUser 要加 HostingProviderProxyFqdn 嗎, Edge 要裝 Baltimore 根憑證, 搬回來要重新登入嗎, 原生雲端帳號 地端沒有 AD 帳號, 批次把雲端帳號搬下來, 退出雲端服務搬回家的步驟, 雲端原生帳號搬到新地端集區, 離開雲端後名稱改指自己的 Edge, 搬回後會議要重排, Edge 要有雲端信任鏈, 搬回前要同步目錄, 搬回後連絡人不見, 搬回地端後 DNS 要動哪些',
  },
  'modify-the-default-file-transfer-filter': {
    en: 'forbid sending exe files in chat, switch the filter off, add an ending, block all attachments in conversations company wide, let people send zip files, file transfer refused by server, extension not in the list how to block it, does the filter stop videos in meetings, which page has the global file filter, role needed to change file blocking, people send viruses as attachments in chat, permit pdf only, no files in messages at all, add extension to forbidden list, users get message that file was blocked',
    zh: '不准傳 exe, 新增副檔名, 關掉篩選, 檔案傳不出去被擋, 禁止所有檔案傳送, 全域檔案篩選在哪設, 放行某個副檔名, 清單沒有的副檔名要擋, 會議上傳檔案也會擋嗎, 開放傳 zip, 有人用聊天傳病毒檔, 只開放 pdf, 訊息完全不准附檔, 禁止清單加副檔名, 使用者說檔案被擋, 聊天傳檔案要限制',
  },
  'modify-the-default-url-filter': {
    en: "links in messages are not clickable, underscore before link, block web links in chat for everyone, only intranet links should be allowed, show warning before messages with links, hyperlinks blocked for whole company, stop links pointing to exe files, allow only certain links in IM, phishing links in messages, put a caution line above messages with addresses, can't click addresses in chat, permit internal addresses only, web address blocking in conversations",
    zh: '聊天裡的網址不能點, 前面多底線, 全公司擋聊天連結, 只允許內部網站連結, 訊息有連結就加警告, 封鎖所有超連結, 連到執行檔的網址要擋, 全域 URL 篩選能做什麼, 訊息裡的釣魚連結, 有網址就加提醒文字, 聊天網址點不下去, 只准公司內部網址, 對話封鎖網址',
  },
  'modifying-certificates-for-mobility': {
    en: "add lyncdiscover names to existing certificates, phones fail because SAN is missing, see all alternative names on a certificate, Get-CsCertificate output cut off, Request-CsCertificate with AllSipDomain switch, too many SIP domains use DomainName parameter, one default certificate or three separate ones, assign reissued certificate by thumbprint, no rights on CA how to request, renew cert so phones can connect with powershell, reissue with discovery names, look into a cert's alternative names with MMC, request for all mail domains at once, web internal and external usage separate",
    zh: '憑證加上 lyncdiscover 名稱, 憑證缺 SAN 手機連不上, 怎麼看憑證上有哪些 SAN, Get-CsCertificate 顯示不完整, AllSipDomain 參數怎麼用, 很多 SIP 網域怎麼申請憑證, 用指紋重新指派憑證, 三張憑證分開怎麼更新, 沒有 CA 權限怎麼申請, 用 PowerShell 換憑證讓手機能連, 加探索名稱重新申請, 用 MMC 看憑證別名, 一次帶入全部 SIP 網域, Web 內外用途分開換',
  },
  'move-users-to-lync-online': {
    en: 'put people into Office 365, credentials and override url for the move, Move-CsUser to sipfed.online.lync.com, migrate a whole OU to the cloud, backup user data before going online, try a few pilot people first, webdir becomes admin in migration url, verify account really landed in the cloud, which settings stay behind when going online, first test persons into the cloud, bulk upload of accounts to Office 365, command to send one person up, save data before sending people up, has she really been moved',
    zh: '把人搬到 O365, 搬移要的網址和認證, 搬上雲之前要備份嗎, 先搬幾個測試帳號, 整個 OU 搬到 Lync Online, Move-CsUser 往雲端搬的指令, webdir 改成 admin 的網址, 怎麼確認已經搬到雲端, 哪些設定不會帶上雲, 先搬幾位試用者上雲, 整批帳號送上 Office 365, 把一個人送上去的指令, 上雲前先備份資料, 怎麼看她搬好了沒',
  },
  'moving-users-from-lync-online-to-lync-on-premises': {
    en: 'take people out of the cloud, prerequisites and order, had cloud first now installing local servers, accounts born in Office 365 need to come home, which article for users created online first, user went local to cloud and back again, overview before bringing online accounts home, company began in the cloud now wants own machines, road back from the cloud chapter, difference by where the account was born',
    zh: '從雲端搬回公司伺服器, 搬回來的順序, 先有雲端後來才建地端, 雲端建立的帳號要搬到地端, 本來地端上雲後想搬回, 從雲端遷回看哪份文件, Lync Online 遷回總覽, 公司先用雲端現在要自己架, 從雲端回來的章節, 看帳號在哪邊出生有差',
  },
  'network-infrastructure-requirements': {
    en: 'how much bandwidth, latency, nic speed, how many kbps per audio or video stream, maximum allowed delay in milliseconds, gigabit network card necessary, site with bad wan link disable video, antivirus exclusion and audio quality, can the firewall do NAT for A/V, T1 E1 or SIP trunk for telephony, peak traffic three times the plan, bandwidth calculation for voice, line to branch is thin, how long may packets take, one gigabit cards, NAT on inner firewall allowed?, virus scanner slows sound, inside firewall address translation',
    zh: '要多少頻寬, 延遲, 一路語音要多少頻寬, 一路視訊要多少 Kbps, 延遲最多幾毫秒, 網卡要 Gigabit 嗎, 分點線路很差要關視訊嗎, 防毒軟體影響音質, 防火牆可以做 NAT 嗎, 接電話線用 T1 還是 SIP trunk, 語音頻寬怎麼算, 到分公司的線路很細, 封包最多能延遲多久, 1Gbps 網卡, 內部防火牆可以轉譯位址嗎, 掃毒影響聲音, 尖峰流量抓多少',
  },
  'new-features-for-external-user-access': {
    en: 'what changed in 2013 for people outside, new in this version, gateway built in, does edge support IPv6 now, is a director still required, XMPP no longer needs extra gateway server, do edges change for mobile support, can XMPP contacts make calls or only chat, differences from Lync 2010 edge, what did 2013 bring for outside users, is the director gone, built-in Jabber bridge, edge with v6 addresses, difference to the former version',
    zh: '2013 有什麼新的, 新版內建 XMPP, Edge 支援 IPv6 嗎, Director 還是必要的嗎, 2013 跟 2010 Edge 差異, 手機功能要動 Edge 嗎, XMPP 能打電話嗎, XMPP 不用另外裝閘道, 2013 對外部使用者多了什麼, Director 可以不裝了嗎, 內建 Jabber 橋接, Edge 支援 v6 位址, 跟前一版差異',
  },
  'note-about-lync-skype-connectivity-for-lync-on': {
    en: 'Skype chat for users in the cloud, turn on Skype contacts in Office 365 admin, small business plan Skype switch, external communications on but Skype not working, toggle off and on again for Skype, allow Skype only for certain cloud users, enterprise plan where is public IM enable, our Lync is fully in Office 365 and we want Skype friends, switch for consumer Skype in portal, off and on trick for Skype in small plan, per person consumer chat in cloud',
    zh: '雲端使用者跟 Skype 聊天, O365 後台怎麼開 Skype, 小型企業版開 Skype 聊天, 外部通訊開了還是不能加 Skype, 關掉再打開一次 外部通訊, 雲端限制某人用 Skype, Lync 系統管理中心啟用公用 IM, 我們整個在 Office 365 想加 Skype 好友, 後台開個人 Skype 的開關, 小型方案關掉再開, 雲端個別使用者能不能聊 Skype, 純雲端租用戶要怎麼連 Skype',
  },
  'overview-of-external-user-access': {
    en: 'kinds of people outside, how does federation work, no directory trust between the companies, can public chat contacts join meetings, can MSN users send files to us, difference between remote user and federated user, what is the reverse proxy for, is TMG mandatory or other proxy fine, does TMG 2010 support IPv6, what does each outside server role do, who counts as anonymous user, partner and guest and remote worker what is what, what may a public chat contact do with us, which roles stand at the border, does federation need trusted forests, anything but TMG',
    zh: '外部使用者有哪幾種, 同盟怎麼運作, 兩家公司不用 AD 信任, 公用 IM 連絡人能開會嗎, MSN 可以傳檔案嗎, 遠端使用者跟同盟使用者差別, 反向 Proxy 的用途, 一定要用 TMG 嗎, TMG 支援 IPv6 嗎, 匿名使用者是指誰, Edge Director 反向 Proxy 各做什麼, 夥伴、訪客、在家員工怎麼分, 公用聊天的人能跟我們做什麼, 邊界上有哪些角色, 同盟要樹系信任嗎, 除了 TMG 還能用別的嗎, 外部使用者能用哪些功能',
  },
  'overview-of-hybrid-deployments': {
    en: 'what is hybrid, some users here and some in the cloud, mixing local Lync and SfB Online explained, hybrid combined with cloud mailbox or SharePoint, synchronize directory between local and cloud, half the staff on SfB Online, can hybrid use local Exchange, explain split between our servers and online, hybrid plus Exchange Online, what belongs to a hybrid',
    zh: '混合是什麼, 部分在地端部分在雲端, 混合可以接 Exchange Online 嗎, 跟 Skype for Business Online 混合, 帳號要靠 AD 同步嗎, 混合搭 SharePoint, 混合部署概念說明, 解釋地端跟線上混用, 混合加 Exchange Online, 混合包含哪些東西',
  },
  'overview-of-the-centralized-logging-service': {
    en: 'what replaced OCSLogger, collect logs from all servers at once, difference between ClsController and ClsAgent, which ports does log collection use, AlwaysOn trace not running by default, how long are etl logs kept locally, how much disk do trace caches take, tool to read the traces Snooper, how many scenarios run at the same time, does tracing survive a reboot, who cleans up old logs on the share, central tracing explained, new logging instead of the old logger, where do trace files go and for how long, always recording scenario, ports between log agent and controller, idea behind CLS',
    zh: '一次收全部伺服器的記錄, ClsAgent 是什麼, 集中式記錄用哪些埠, AlwaysOn 預設有開嗎, 記錄檔本機保留多久, 記錄快取佔多少磁碟, 用 Snooper 看記錄, 重開機後追蹤還在嗎, 同時可以跑幾個案例, 共用資料夾的舊記錄誰清, 集中追蹤說明, 取代舊 Logger 的新記錄, 追蹤檔放哪放多久, 一直記錄的案例, 記錄代理跟控制器的埠, CLS 運作原理',
  },
  'overview-of-the-lync-server-hybrid-environment': {
    en: 'what to download and have ready before hybrid, supported topologies, limits, AD FS and DirSync versions for hybrid, which admin login is used during hybrid setup, which powershell module for Lync Online administration, sign-in assistant msoidcli download, software to install before connecting to cloud, tools to install ahead of hybrid, account for tenant administration during setup, directory sync and ADFS needed, powershell connector for the online part, requirements of hybrid',
    zh: '混合之前要先裝好的工具, 支援的拓撲, 限制, 混合要裝 ADFS 跟 DirSync, 混合設定要用哪個帳號, PowerShell 管理 Lync Online, Lync Online Connector 模組, 登入小幫手去哪下載, 混合前要裝的工具, 設定時用的租用戶管理帳號, 要目錄同步和 ADFS, 線上 PowerShell 連接器, 混合的先決條件',
  },
};
