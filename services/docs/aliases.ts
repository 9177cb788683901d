/**
 * Ways to ask for a topic that share few words with it, in both languages: what people want, not what the topic is called. By
 * the name of its file without `lync-server-2013-` and ending.
 */
const rows: Readonly<Record<string, string>> = {
  'accessing-the-lync-server-public-im-connectivity-provisioning-site':
    'apply for Skype or public IM connectivity, what data do they ask for, how long until it works, agreement number, fill in access edge name, change or withdraw the request, is a licence needed first, status of the request; 申請與 Skype 公用 IM 互通, 要填什麼資料, 合約編號, 多久會開通, 幾天生效, 申請狀態, 更改申請資料, 取消申請',
  'administering-users-in-a-hybrid-deployment':
    'move one person between our servers and the cloud, where are users homed, override url value, check where a user lives, who was moved and who not, policies of moved people, contact list after a move; 混合環境管理使用者, 搬移使用者, 帳號在哪一邊, 搬過去的人原則會不會跟著, 哪些人已經搬',
  'assign-an-external-user-access-policy-to-a-lync-enabled-user':
    'give one person the right to talk to partners, grant external policy to a single user, only some people may talk outside; 只讓某個人可以跟外面聊天, 把原則給一個使用者, 指派給特定的人',
  'assign-conferencing-policies-to-support-anonymous-users':
    'outsiders without an account join meetings, allow inviting guests per user, customers without account may be invited by some of us; 沒有帳號的人參加會議, 邀請外部來賓, 讓某些人可以邀訪客, 讓部分同仁可以邀客戶開會',
  'audio-video-a-v-edge-servers':
    'voice and video with people outside, media relay role, why does sound pass the edge, ICE STUN TURN; 和外面的人語音視訊, 媒體轉送, 聲音影像怎麼穿過防火牆',
  'autodiscover-service-requirements':
    'lyncdiscover certificate names, host or alias record for autodiscover, phones find the server; 手機找伺服器, lyncdiscover 要什麼',
  'building-an-edge-and-director-topology':
    'add edge servers to the topology, define edge pool wizard, edge wizard questions, next hop pool, tick federation, NAT checkbox; 在拓撲加入 Edge, 定義 Edge, 精靈裡 Edge 要填什麼, 啟用同盟勾選, NAT 勾選',
  'certificate-infrastructure-support':
    'which hash or key length, SHA, certificate format supported, template; 支援哪種憑證演算法, 雜湊, 金鑰長度',
  'certificate-requirements-for-external-user-access':
    'which names must the edge certificate have, public or own authority, one certificate for several edge services; Edge 憑證要有哪些名稱, 要不要買公用憑證',
  'certificate-requirements-for-internal-servers':
    'names in the front end certificate, sip names of further domains, lyncdiscoverinternal in the certificate, pool name, one certificate for all usages; 前端伺服器的憑證要有哪些名稱, 集區名稱要寫進憑證嗎, 一張憑證給全部用途',
  'certificate-requirements-for-mobility':
    'certificate names for phones lyncdiscover; 手機登入憑證名稱',
  'certificate-summary-public-instant-messaging-connectivity':
    'client authentication usage for AOL, certificate for public IM; 公用 IM 的憑證要求',
  'certificate-summary-reverse-proxy':
    'names in the reverse proxy certificate; 反向 Proxy 憑證名稱',
  'changing-the-edge-pool-associated-with-a-front-end-pool':
    'use the edge of another site, repoint front end to different edge for media, edge of this site is down; 前端改用別的站台的 Edge, 換媒體路徑',
  'check-lync-server-2013-server-certificates':
    'when do our certificates expire, list installed certificates, regular check, monthly check, which certificate is used for what; 看憑證什麼時候到期, 列出憑證, 定期檢查憑證, 目前用的是哪張',
  'common-security-threats-in-modern-day-computing':
    'denial of service, eavesdropping, man in the middle, spam over IM, viruses; 阻斷服務, 竊聽, 中間人, 病毒, 垃圾訊息',
  'components-required-for-external-user-access':
    'what boxes do we need for outside access, same load balancing on both sides, edge, reverse proxy, firewall and balancer, what to buy; 外部存取要哪些伺服器, 要買哪些設備, 需要幾台',
  'configuration-requirements-for-reverse-proxy':
    'listener and rules for publishing web services, bridging 443 to 4443, forward original host header, pre-authentication off, keep host name, timeout of publishing rule; 反向 Proxy 怎麼轉送, 443 轉 4443, 反向 Proxy 要不要預先驗證, 保留主機標頭',
  'configure-a-static-route-for-remote-call-control': 'route to a pbx gateway; 話機遙控的路由',
  'configure-automatic-client-sign-in-to-use-the-director':
    'send sign-in to the director first; 登入先到 Director',
  'configure-certificates-for-servers':
    'request and assign certificate with the wizard on a front end; 前端裝憑證',
  'configure-dns-for-edge-support':
    'which records to create for the edge, outside zone entries; Edge 的 DNS 要加哪些',
  'configure-dns-for-load-balancing':
    'several A records for one pool name, pool members with one name, override web services name; 同一個集區名稱多筆 A 記錄, 集區成員同名記錄, 覆寫 Web 服務名稱',
  'configure-federation-for-an-audio-conferencing-provider':
    'conference bridge company, dial-in provider connection; 電話會議廠商, 撥入會議橋接',
  'configure-federation-support-for-a-lync-online-domain':
    'allow a customer on Office 365, each of their domains, onmicrosoft address, discovery switched on already, partner sits in the cloud, what to enter for them, their tenants; 對方用 O365, 客戶有多個網域, 要不要每個都加, 對方在雲端, 允許清單要填什麼',
  'configure-firewalls-and-ports-for-external-user-access':
    'open firewall for outside users, back to back firewalls, inner and outer firewall, where to begin with ports; 防火牆要開哪些埠給外面的人, 內外兩道防火牆, 開埠從哪裡看起',
  'configure-media-encryption-for-public-providers':
    'calls with MSN or Skype fail because encryption is required, srtp optional; 跟 Skype 通話失敗, 加密層級',
  'configure-policies-to-control-federated-user-access':
    'who of our people may talk to partner companies, policy for partners, site and user policy, which one counts, create a policy; 決定誰可以跟合作公司聊天, 站台和使用者原則, 哪個算數, 新增原則',
  'configure-policies-to-control-public-user-access':
    'who may talk to Skype, MSN, AOL, Yahoo people; 決定誰可以跟 Skype 或 MSN 使用者聊天',
  'configure-policies-to-control-xmpp-federated-user-access':
    'who may talk to jabber people; 決定誰可以跟 Jabber 使用者聊天',
  'configure-support-for-allowed-external-domains':
    'let a company in, add to list, limit to their access edge server name; 加入允許清單, 放行某家公司, 限定對方的 Access Edge 伺服器',
  'configure-support-for-blocked-external-domains':
    'keep a company out, stop talking to a domain, does it include domains below, one company shall not reach us, unblock again, subdomains of a blocked domain; 不想讓某家公司連進來, 封鎖某個網域, 會不會連子網域一起擋, 把某家公司擋在外面, 解除封鎖',
  'configure-user-access-for-federation-with-a-lync-online-customer':
    'switch on our users for a customer in Office 365; 讓我們的人可以跟 O365 客戶聊天',
  'configure-web-farm-fqdns':
    'external web services name of the pool, override internal name; 集區對外的 Web 名稱, 覆寫內部名稱',
  'configuring-a-reverse-proxy-for-autodiscover':
    'publish lyncdiscover to outside, rule for port 80; 對外發佈 lyncdiscover',
  'configuring-active-directory-federation-services-ad-fs-2-0':
    'set up single sign-on server; 架單一登入伺服器',
  'configuring-autodiscover-for-hybrid-deployments':
    'where does lyncdiscover point in hybrid; 混合環境 lyncdiscover 指到哪',
  'configuring-federation-support-for-a-lync-online-customer':
    'their users are in Office 365 and ours on our servers, overview of tasks; 對方在雲端我們在地端的同盟',
  'configuring-lync-server-in-a-cross-premises-environment':
    'Exchange online with our own servers, voice mail in the cloud, outlook web with presence; 地端 Lync 搭配雲端 Exchange, 語音信箱在雲端',
  'configuring-port-ranges-for-your-edge-servers':
    'fewer media ports, limit 50000 to 59999, how many ports per call, QoS marking of media, lowest and highest port; 縮小媒體埠範圍, 媒體埠從幾號到幾號',
  'configuring-scenarios-for-the-centralized-logging-service':
    'which components to log, define own scenario, how many at once, AlwaysOn, new, edit and remove; 自訂記錄情境, 同時幾個, AlwaysOn, 新增修改移除情境',
  'create-and-verify-dns-srv-records':
    'test a record with nslookup, create internal sign-in record; 用 nslookup 查記錄, 建立登入記錄',
  'create-dns-records-for-reverse-proxy-servers':
    'names for web publishing outside; 反向 Proxy 的 DNS',
  'create-or-edit-hosted-sip-federated-providers':
    'add Office 365 as provider, trust their check or mine, shared address space, autodiscover url for people in the cloud, proxy name of the cloud; 新增 O365 提供者, 驗證層級選哪個, 雲端的 proxy 名稱, 提供者的網址',
  'create-or-edit-public-sip-federated-providers':
    'add MSN or AOL or Skype as provider, trust levels; 新增 Skype 提供者, 驗證層級選哪個',
  'deciding-how-to-deploy-microsoft-lync':
    'cloud or own servers, which is better for us; 上雲還是自己架',
  'defining-your-mobility-requirements':
    'push needs, port 5223, internal wifi phones, phones on the wifi inside; 手機推播需求, 公司 WiFi, 手機在公司無線網路的路徑',
  'deploy-ip-address-types-on-an-edge-server': 'set IPv4 and IPv6 on the edge; Edge 開 IPv6',
  'deploying-external-user-access':
    'order of tasks for outside access, overview of setting up edge, phases, before the edge comes the internal side; 外部存取部署順序, 先內部再 Edge, 部署的階段',
  'determine-dns-requirements':
    'order in which the client looks for records, inside and outside zone with the same name, group policy for auto configuration, several sign-in domains, what clients ask first; 用戶端先找哪個記錄, 內外同名的 DNS, 沒有內外分離時自動設定, 用戶端查詢順序, pinpoint',
  'disable-or-re-enable-user-account-for-lync-server':
    'colleague on leave or left, take away access but keep settings, block sign-in of one account for a while; 員工離職, 留職停薪, 保留設定先關掉, 暫時不給登入',
  'dns-requirements-for-automatic-client-sign-in':
    'records so that people sign in without typing a server, older desktop client, several domains, which pool answers; 不用填伺服器就能登入, 桌面用戶端自動登入, 多個 SIP 網域',
  'dns-requirements-for-mobility':
    'records for phones, inside and outside records; 手機要的 DNS 記錄, 內外兩筆',
  'dns-requirements-for-simple-urls':
    'records for meet and dialin addresses; meet 和 dialin 的 DNS',
  'edge-server-disaster-recovery':
    'whole edge pool is lost, does federation traffic switch by itself, srv priority second site, what still works without edge, remote users after a loss; 整個 Edge 壞掉, 同盟會不會自動切換, SRV 優先順序, Edge 沒了還剩什麼能用, 遠端使用者怎麼辦',
  'enable-or-disable-anonymous-user-access':
    'people without account join meetings, global switch; 開放沒有帳號的人開會',
  'enable-or-disable-discovery-of-federation-partners':
    'let unknown companies reach us without adding them, open to everybody, turn off open federation; 不用一家一家加, 自動探索夥伴要開還是關',
  'enable-or-disable-federation-and-public-im-connectivity':
    'master switch for talking to other companies, no trust between directories needed; 同盟總開關, 不需要 AD 信任',
  'enable-or-disable-remote-user-access':
    'our own people from home without vpn; 自己人在家不用 VPN 連線',
  'enable-or-disable-sending-an-archiving-disclaimer-to-federated-partners':
    'tell partners that the chat is recorded, warning in the chat window; 告訴對方對話有留存, 聊天視窗出現留存警告',
  'enabling-lync-skype-connectivity': 'turn on chat with Skype people; 開啟與 Skype 使用者聊天',
  'export-your-topology-and-copy-it-to-external-media-for-edge-installation':
    'edge is not in the domain, carry configuration on a stick, file zip for the edge, export command; Edge 沒加入網域怎麼拿到設定, 隨身碟, 匯出 zip 檔給 Edge',
  'failing-back-the-edge-pool-used-for-lync-server-federation-or-xmpp-federation':
    'first site is alive again, move federation route back; 原來的站台恢復了, 同盟改回原本的 Edge',
  'failing-over-the-edge-pool-used-for-lync-server-federation':
    'federation edge is dead, use the one in the other site; 同盟的 Edge 掛了, 改走另一個站台',
  'failing-over-the-edge-pool-used-for-xmpp-federation':
    'jabber gateway edge is dead, use other site; XMPP 的 Edge 掛了',
  'failure-list-report':
    'see who had failed calls or sessions, diagnostic id of sessions; 查哪些工作階段失敗, 診斷碼',
  glossary: 'what does the abbreviation stand for; 縮寫代表什麼',
  'hardware-and-software-requirements-for-edge-components':
    'how strong must the edge machine be; Edge 主機規格',
  'hardware-load-balancer-requirements':
    'F5 settings, cookie persistence, may internal and external side differ, affinity, direct server return, time-outs; F5 要怎麼設, Cookie 持續性, 內外兩側用不同負載平衡, 逾時',
  'hybrid-and-split-domain-autodiscover':
    'one domain in cloud and at home, phones; 一個網域兩邊用, 手機登入',
  'installing-a-certificate-on-a-watcher-node-located-outside-the-perimeter-network':
    'monitoring computer outside needs a certificate; 外部監看電腦要憑證',
  'ipsec-exceptions':
    'slow call setup because of ipsec negotiation, media without ipsec; 通話建立很慢, IPsec 要排除什麼',
  'issues-with-the-environment-test':
    'best practices analyzer complains about environment; 最佳做法分析工具 環境 問題',
  'issues-with-the-topology-test':
    'best practices analyzer complains about topology; 最佳做法分析工具 拓撲 問題',
  'key-security-features': 'is Lync secure, how is traffic protected; 安全嗎, 怎麼保護',
  'migrating-lync-online-users-to-lync-on-premises':
    'users began in the cloud and come to our own servers, change dns afterwards, enable for the first time on premises; 原本在雲端的人搬到自己的伺服器, 之後 DNS 要改成指到地端',
  'modify-the-default-file-transfer-filter':
    'forbid sending exe files in chat, switch the filter off, add an ending; 不准傳 exe, 新增副檔名, 關掉篩選',
  'modify-the-default-url-filter':
    'links in messages are not clickable, underscore before link; 聊天裡的網址不能點, 前面多底線',
  'move-users-to-lync-online':
    'put people into Office 365, credentials and override url for the move; 把人搬到 O365, 搬移要的網址和認證',
  'moving-users-from-lync-online-to-lync-on-premises':
    'take people out of the cloud, prerequisites and order; 從雲端搬回公司伺服器, 搬回來的順序',
  'network-infrastructure-requirements': 'how much bandwidth, latency, nic speed; 要多少頻寬, 延遲',
  'note-about-lync-skype-connectivity-for-lync-on':
    'Skype chat for users in the cloud; 雲端使用者跟 Skype 聊天',
  'overview-of-external-user-access':
    'kinds of people outside, how does federation work, no directory trust between the companies; 外部使用者有哪幾種, 同盟怎麼運作, 兩家公司不用 AD 信任',
  'overview-of-the-lync-server-hybrid-environment':
    'what to download and have ready before hybrid, supported topologies, limits; 混合之前要先裝好的工具, 支援的拓撲, 限制',
  'overview-of-the-centralized-logging-service':
    'what replaced OCSLogger, collect logs from all servers at once; 一次收全部伺服器的記錄',
  'plan-for-edge-server-certificates':
    'one certificate copied to all edges, private key must be portable; 多台 Edge 用同一張憑證, 私密金鑰可匯出',
  'planning-for-extensible-messaging-and-presence-protocol-xmpp-federation':
    'ports names and certificate for talking with jabber or google; 跟 Google Talk 或 Jabber 互通要準備什麼',
  'planning-for-public-instant-messaging-connectivity':
    'which public networks still work, until when; MSN Yahoo AOL 還能用嗎, 到什麼時候',
  'planning-for-simple-urls':
    'address of meetings, one for all domains or one each, change meeting address later, what happens with old invitations, letters allowed; 會議網址怎麼規劃, 改會議網址舊的邀請會怎樣, 可以用同一個名稱嗎',
  'port-requirements': 'all ports of all servers; 全部的連接埠',
  'ports-and-protocols-for-internal-servers':
    'which ports between servers inside, sql udp 1434, windows firewall; 內部伺服器之間的埠, SQL 用哪個 UDP',
  'prerequisites-for-federating-with-a-lync-online-customer':
    'before we connect to a customer in Office 365; 跟 O365 客戶同盟之前',
  'provisioning-guide-for-lync-skype-connectivity':
    'step by step Skype connection; Skype 互通的步驟',
  'public-instant-messaging-support':
    'which public messengers and which features; 支援哪些公用即時通',
  'publish-your-topology': 'save changes of the builder to the store; 把產生器的變更發行出去',
  'reading-capture-logs-from-the-centralized-logging-service':
    'open the log, viewer program, where is it installed; 看記錄檔的程式, 裝在哪裡',
  'request-and-configure-a-certificate-for-your-reverse-http-proxy': 'certificate on TMG; TMG 憑證',
  'request-certificates-for-edge-components':
    'order public certificate, how many days ahead, which authority for outside; 對外憑證找誰發, 申請要幾天',
  'request-certificates-in-advance-optional':
    'offline request while preparing, import later, which program makes the request; 先產生憑證要求檔, 先申請憑證之後再匯入',
  'set-up-certificates-for-the-external-edge-interface':
    'import and assign public certificate on every edge; 匯入並指派對外憑證',
  'set-up-certificates-for-the-internal-edge-interface':
    'import and assign own certificate inside of edge; 匯入並指派內部憑證',
  'set-up-network-interfaces-for-edge-servers':
    'two network cards, which one gets the gateway and dns, how many addresses, persistent routes to inside, hosts file, two subnets; 兩張網卡, 閘道設在哪張, 要幾個 IP, 靜態路由, hosts 檔, 兩個子網路',
  'setting-up-lync-federation':
    'which kinds of federation are there, tick the 5061 box on one edge only, several sites, room device join button; 同盟有哪幾種, 啟用同盟的核取方塊只能勾一個, 會議室設備沒有加入按鈕',
  'staging-av-and-oauth-certificates-using-roll-in-set-cscertificate':
    'replace certificate early without cutting calls, overlap old and new, effective date; 換憑證不想中斷, 新舊憑證並存, 生效日',
  'steps-to-prepare-and-deploy-lync-server-hybrid-environment':
    'hybrid checklist, must users who stay be synchronized, ad fs certificate step; 混合環境步驟表, 不搬的人也要同步, AD FS 憑證',
  'support-for-public-instant-messenger-connectivity':
    'end of Yahoo, MSN, AOL; Yahoo 和 MSN 停止支援',
  'supported-server-collocation-for-edge-components':
    'may another role run on the edge machine; Edge 上可以裝別的角色嗎',
  'test-anonymous-web-app-access': 'try joining as a guest in the browser; 用瀏覽器當來賓測試',
  'testing-ability-to-connect-to-a-federated-domain':
    'is the connection to a partner alive, test command for partner domain; 測試能不能連到對方網域, 測試指令',
  'testing-messaging-using-xmpp': 'send a test message to jabber account; 測試傳訊息給 XMPP',
  'troubleshooting-and-key-health-indicators':
    'something is slow, where to begin; 效能問題從哪裡看起',
  'using-search-on-capture-logs-created-by-the-centralized-logging-service':
    'find entries in logs, filter by user or time; 從記錄找某個人的, 依時間篩選',
  'using-stop-for-the-centralized-logging-service':
    'stop logging, too many scenarios running; 停止記錄',
  'validate-domain-name-system-settings-for-load-balancing':
    'does dns give all pool members; 確認負載平衡的 DNS',
  'verify-access-through-your-reverse-proxy':
    'which address to try from outside, is the password prompt right; 從外面打哪個網址測, 跳出密碼視窗對不對',
  'verify-communications-with-a-lync-online-customer':
    'test with a customer in Office 365; 跟 O365 客戶測試',
  'verify-connectivity-between-internal-servers-and-edge-servers':
    'edge talks to inside, replication status; Edge 與內部通不通',
  'verify-connectivity-for-external-users':
    'test from the Internet, web tool for tests from outside; 從網際網路測試, 線上測試工具',
  'wildcard-certificate-support': 'star certificate for which roles; 星號憑證哪些角色可以用',
  'view-edge-server-settings':
    'see current settings of the edge server, which addresses does it use; 查看 Edge 目前的設定',
  'install-edge-servers':
    'run setup on the edge machine, local configuration store from file; 在 Edge 主機上安裝軟體',
  'setting-up-edge-servers': 'order of steps to bring up edge servers; 架設 Edge 的順序',
  'understanding-autodiscover':
    'how does lyncdiscover work, what does it return; lyncdiscover 怎麼運作',
  'planning-for-autodiscover': 'what to plan for lyncdiscover; 自動探索要先規劃什麼',
  'planning-for-mobility': 'phones and tablets, what to plan; 手機版要規劃什麼',
  'technical-requirements-for-mobility':
    'what phones need on servers, which versions; 手機版的技術需求',
  'topologies-and-components-for-mobility':
    'which servers and services for phones, UCWA, MCX; 手機版要哪些元件',
  'modifying-certificates-for-mobility':
    'add lyncdiscover names to existing certificates; 憑證加上 lyncdiscover 名稱',
  'port-summary-reverse-proxy':
    'which ports does the reverse proxy need, 80 443 8080 4443; 反向 Proxy 要開哪些埠',
  'port-summary-public-instant-messaging-connectivity':
    'firewall ports for the public IM providers; 公用 IM 要開哪些埠',
  'port-summary-autodiscover': 'ports for lyncdiscover; lyncdiscover 要開哪些埠',
  'port-summary-single-director': 'ports of one director; 單一 Director 的埠',
  'dns-summary-reverse-proxy': 'records of the reverse proxy; 反向 Proxy 的記錄',
  'scenarios-for-reverse-proxy':
    'what is the reverse proxy for, which services go through it; 反向 Proxy 做什麼用',
  'setting-up-reverse-proxy-servers': 'how to set up TMG or IIS ARR; 架設反向 Proxy',
  'assigning-a-server-to-server-authentication-certificate-to-lync-server-2013':
    'OAuth certificate, trust between Exchange and Lync; OAuth 憑證怎麼指派, Exchange 互信',
  'manage-sip-federated-providers-for-your-organization':
    'list remove or change providers; 管理提供者, 刪除提供者',
  'managing-federation-and-external-access-to-lync-server-2013':
    'day to day work with partners and outside access; 同盟日常管理',
  'new-features-for-external-user-access':
    'what changed in 2013 for people outside, new in this version, gateway built in; 2013 有什麼新的, 新版內建 XMPP',
  'create-or-modify-a-collection-of-a-v-edge-server-configuration-settings':
    'bandwidth limit and token lifetime of the A/V edge, per site; A/V Edge 頻寬上限',
  'return-a-v-edge-server-configuration-information':
    'list the settings of the A/V edge; 列出 A/V Edge 設定',
  'public-key-infrastructure': 'do we need our own authority; 要不要自己的 PKI',
  'technical-requirements-for-ipv6': 'what works over IPv6, AAAA; IPv6 支援到哪裡',
  'connect-pilot-pool-to-legacy-edge-servers':
    'new pool goes out through the old edge; 新集區先走舊的 Edge',
  'configure-xmpp-gateway-access-policies-and-certificates':
    'jabber gateway when migrating; 移轉時的 XMPP 閘道',
  'verify-lync-server-2010-environment':
    'before migrating from 2010, what to check; 從 2010 升級前檢查',
  'verify-office-communications-server-2007-r2-environment':
    'before migrating from OCS, what to check; 從 OCS 升級前檢查',
  'set-up-hardware-load-balancers-for-scaled-edge-topologies':
    'configure F5 in front of the edge pool; Edge 集區前面的負載平衡器',
  'identities-scopes-and-tenants-in-skype-for-business-online':
    'what is global, tag, identity in online commands, why does the cloud command want an identity; 雲端指令的範圍與身分, 雲端指令為什麼要 identity',
  'phase-5-add-lync-server-2013-edge-server-to-pilot-pool':
    'try the new edge before moving everybody; 先裝新的 Edge 試',
  'cmdlets-in-skype-for-business-online-that-do-not-use-a-scope-or-an-identity':
    'online commands without scope or identity; 雲端哪些指令不用範圍也不用識別',
  'cmdlets-in-skype-for-business-online-that-use-a-conferencing-provider-identity':
    'get conference providers in online; 雲端會議提供者的指令',
  'cmdlets-in-skype-for-business-online-that-use-a-user-identity':
    'ways to name one user in a command, display name, address or distinguished name; 指令裡怎麼指定使用者, 顯示名稱, UPN',
  'cmdlets-in-skype-for-business-online-that-use-only-the-global-scope':
    'online settings that exist once, identity global; 只有一份的雲端設定, global',
  'cmdlets-in-skype-for-business-online-that-use-the-global-scope-and-the-tag-scope':
    'prefix tag in policy names, list all policies but the global one; 原則名稱前面的 tag, 列出全域以外的原則',
  'cmdlets-in-skype-for-business-online-that-use-the-tenant-parameter':
    'when to give the tenant id, where to get the tenant id, public provider in online; 什麼時候要給租用戶識別碼, 怎麼查租用戶識別碼',
  'configure-certificates-for-the-director':
    'request and assign certificate on a director; Director 的憑證怎麼裝',
  'certificate-summary-single-director':
    'names in the director certificate; Director 憑證要哪些名稱',
  'certificate-summary-sip-xmpp-federation-and-public-instant-messaging':
    'extra names or usages in the edge certificate for jabber and AOL; 與 XMPP 或 AOL 同盟憑證要加什麼',
  'configuring-autodiscover-for-mobility-with-hybrid-deployments':
    'phones in hybrid, users in the cloud sign in from phones; 混合環境的手機登入',
  'configuring-dns-for-autodiscover':
    'create lyncdiscover and lyncdiscoverinternal records, alias or host; 建立 lyncdiscover 記錄',
  'configuring-the-reverse-proxy-for-mobility':
    'publish web services for phones, certificate of the listener, rule for lyncdiscover; 為手機設定反向 Proxy',
  'delete-an-existing-collection-of-a-v-edge-server-configuration-settings':
    'remove settings of the A/V edge of a site; 刪掉站台的 A/V Edge 設定',
  'dns-infrastructure-support':
    'what is dns used for, names with umlauts or Chinese letters, dns suffix of the edge computer name, letters outside English in names, dns used for what, suffix; DNS 用在哪裡, 中文網域, Edge 電腦名稱的尾碼, 名稱有中文字可以嗎',
  'dns-requirements-for-a-standard-edition-server':
    'records for a single server, device updates of desk phones; 單台 Standard Edition 要的 DNS 記錄, 話機更新',
  'dns-requirements-for-standard-edition-servers':
    'records for a single server, device updates of desk phones; 單台 Standard Edition 要的 DNS 記錄, 話機更新',
  'overview-of-hybrid-deployments':
    'what is hybrid, some users here and some in the cloud; 混合是什麼, 部分在地端部分在雲端',
  'configure-dns-records-for-pilot-pool-deployment':
    'records for the new pool while migrating; 移轉時新集區的 DNS',
  'phase-7-add-lync-server-2013-edge-server-to-pilot-pool':
    'try the new edge before moving everybody; 先裝新的 Edge 試',
  'certificate-summary-dns-and-hlb-load-balanced':
    'names in the certificates of several directors behind a load balancer; 多台 Director 的憑證要哪些名稱',
  'certificate-summary-single-consolidated-edge-with-private-ip-addresses-using-nat':
    'names in the certificate of one edge behind NAT, subject and alternative names; 一台 Edge 走 NAT 的憑證要哪些名稱',
  'certificate-summary-single-consolidated-edge-with-public-ip-addresses':
    'names in the certificate of one edge with public addresses, subject and alternative names; 一台 Edge 用公用 IP 的憑證要哪些名稱',
  'configure-dns-records-for-a-front-end-pool-or-standard-edition-server':
    'records for the internal servers; 內部伺服器的 DNS 要建哪些',
  'configuring-an-on-premises-deployment-for-hybrid-with-lync-online':
    'all tasks to make our servers hybrid; 地端要做成混合的整個流程',
  'configuring-hybrid-deployments':
    'which way to hybrid, we begin on our servers or in the cloud; 混合怎麼開始, 先在地端還是先在雲端',
  'deploying-lync-server': 'install everything from the beginning; 整套 Lync 從頭安裝',
  'dns-requirements-for-edge-servers-and-features':
    'where are the record lists for each kind of edge; 各種 Edge 的 DNS 清單在哪裡',
  'dns-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat':
    'records for several edges without F5 behind NAT; 多台 Edge 沒有 F5 走 NAT 要哪些記錄',
  'dns-summary-scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses':
    'records for several edges without F5 with public addresses, several A records of one name; 多台 Edge 沒有 F5 用公用 IP 要哪些記錄',
  'dns-summary-scaled-consolidated-edge-with-hardware-load-balancers':
    'records for several edges behind F5, virtual address; 多台 Edge 前面有 F5 要哪些記錄',
  'dns-summary-scaled-director-pool-hardware-load-balancer':
    'records for several directors behind F5; 多台 Director 前面有 F5 要哪些記錄',
  'dns-summary-single-consolidated-edge-with-private-ip-addresses-using-nat':
    'records for one edge behind NAT; 一台 Edge 走 NAT 要哪些記錄',
  'dns-summary-single-director': 'records for one director; 一台 Director 要哪些記錄',
  'domain-name-system-dns-requirements':
    'what does the product use records for, overview of all records; 產品用 DNS 做什麼, 全部要哪些記錄',
  hybrid: 'where to begin reading about hybrid; 混合的文件從哪裡看起',
  'planning-for-external-user-access':
    'what to plan before people outside may connect, what is an edge for; 開放外部之前要規劃什麼, Edge 是做什麼的',
  'planning-for-sip-xmpp-federation-and-public-instant-messaging':
    'what works with which kind of partner, meetings calls or only chat, old names of the federation types; 跟哪種夥伴可以做什麼, 只能聊天還是可以開會通話, 同盟類型的舊名稱',
  'port-summary-dns-and-hlb-load-balanced':
    'firewall ports of several directors; 多台 Director 防火牆要開哪些埠',
  'port-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat':
    'firewall ports of several edges without F5 behind NAT, inbound and outbound; 多台 Edge 沒有 F5 走 NAT 防火牆要開哪些埠, 進出方向',
  'port-summary-scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses':
    'firewall ports of several edges without F5 with public addresses, inbound and outbound; 多台 Edge 沒有 F5 用公用 IP 防火牆要開哪些埠, 進出方向',
  'port-summary-scaled-consolidated-edge-with-hardware-load-balancers':
    'firewall ports of several edges behind F5, inbound and outbound; 多台 Edge 前面有 F5 防火牆要開哪些埠, 進出方向',
  'port-summary-scaled-director-pool-hardware-load-balancer':
    'firewall ports of several directors behind F5; 多台 Director 前面有 F5 防火牆要開哪些埠',
  'port-summary-single-consolidated-edge-with-public-ip-addresses':
    'firewall ports of one edge with public addresses, inbound and outbound; 一台 Edge 用公用 IP 防火牆要開哪些埠, 進出方向',
  'scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat':
    'several edges without F5 behind NAT; 多台 Edge 沒有 F5 走 NAT 的架構',
  'scaled-consolidated-edge-dns-load-balancing-with-public-ip-addresses':
    'several edges without F5 with public addresses; 多台 Edge 沒有 F5 用公用 IP 的架構',
  'scaled-consolidated-edge-with-hardware-load-balancers':
    'several edges behind F5; 多台 Edge 前面有 F5 的架構',
  'scaled-director-pool-dns-load-balancing-and-hardware-load-balancer':
    'several directors with DNS and F5 together; 多台 Director 同時用 DNS 和 F5 平衡',
  'scaled-director-pool-hardware-load-balancer':
    'several directors behind F5; 多台 Director 前面有 F5 的架構',
  'set-up-edge-certificates': 'all certificates of the edge, where to begin; Edge 憑證整個怎麼做',
  'single-consolidated-edge-with-public-ip-addresses':
    'the smallest edge, one machine with public addresses; 最小的 Edge 架構, 一台用公用 IP',
  'single-director': 'one director, when is it enough; 一台 Director 的架構',
};

export const aliases: ReadonlyMap<string, string> = new Map(Object.entries(rows));
