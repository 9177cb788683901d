import type { WaysToAsk } from './aliases.ts';

/** For topics whose names begin with A to C. */
export const aliasesAToC: Readonly<Record<string, WaysToAsk>> = {
  'accessing-the-lync-server-public-im-connectivity-provisioning-site': {
    en: 'apply for Skype or public IM connectivity, what data do they ask for, how long until it works, agreement number, fill in access edge name, change or withdraw the request, is a licence needed first, status of the request, pic.lync.com which login, skype federation request pending over two days, no more email about my pic request, new-cspublicprovider line for skype, skype contacts with gmail address need @msn.com, is the federation srv needed for skype, can ocs 2007 or lcs 2005 reach skype, remove existing messenger provider before adding skype, contact details deleted from provisioning in 2019',
    zh: '申請與 Skype 公用 IM 互通, 要填什麼資料, 合約編號, 多久會開通, 幾天生效, 申請狀態, 更改申請資料, 取消申請, pic.lync.com 用什麼帳號登入, 送件超過 48 小時還不通, 為何收不到開通通知信, 加 Skype 公用提供者指令, 加 Skype 好友要寫 msn.com, Skype 互通需要 SRV 記錄嗎, OCS 2007 還能連 Skype 嗎, 先移除原本的 MSN 提供者, 申請頁要加哪些 SIP 網域',
  },
  'administering-users-in-a-hybrid-deployment': {
    en: 'move one person between our servers and the cloud, where are users homed, override url value, check where a user lives, who was moved and who not, policies of moved people, contact list after a move, move-csuser back to local pool, bring somebody home from lync online, admin0a hosted migration address where to find, replace webdir with admin in the address, hostedmigrationservice.svc what to type, where do I edit settings of already migrated staff, which login manages cloud people',
    zh: '混合環境管理使用者, 搬移使用者, 帳號在哪一邊, 搬過去的人原則會不會跟著, 哪些人已經搬, 從雲端搬回地端的指令, Move-CsUser 搬回本地集區, HostedMigrationOverrideUrl 填什麼, webdir 改成 admin, 上雲的人在哪裡改設定, 移轉服務網址怎麼查, 用哪個管理員帳號管雲端使用者',
  },
  'assign-an-external-user-access-policy-to-a-lync-enabled-user': {
    en: "give one person the right to talk to partners, grant external policy to a single user, only some people may talk outside, set outside rights for everyone in one OU, take the policy away from a person again, policy name null what applies then, Automatic in the user's dropdown means what, policy exists but employee cannot sign in from home, grant-csexternalaccesspolicy for a whole department, which admin role may change a user's policy",
    zh: '只讓某個人可以跟外面聊天, 把原則給一個使用者, 指派給特定的人, 整個 OU 一次套用外部原則, 取消某人的外部存取原則, PolicyName 給 Null 會怎樣, 使用者欄位的自動是什麼, 建了原則在家還是登不進去, 整個部門 Grant 原則, 拿掉個人原則後換哪個生效',
  },
  'assign-conferencing-policies-to-support-anonymous-users': {
    en: 'outsiders without an account join meetings, allow inviting guests per user, customers without account may be invited by some of us, are guests in meetings allowed out of the box, checkbox to let organiser bring in guests, guest meeting tick set but still refused, meeting policy dropdown on the account, EnableAnonymous policy for the sales team, second switch besides the meeting policy for guests',
    zh: '沒有帳號的人參加會議, 邀請外部來賓, 讓某些人可以邀訪客, 讓部分同仁可以邀客戶開會, 預設能不能邀匿名來賓, 會議原則哪個勾選放行訪客, 設了會議原則訪客仍進不來, 業務部門才准邀匿名, 使用者帳號套用會議原則, 除了原則還要開哪個開關',
  },
  'assigning-a-server-to-server-authentication-certificate-to-lync-server-2013': {
    en: 'OAuth certificate, trust between Exchange and Lync, can I reuse the default certificate for oauth, import pfx once or repeat on all front ends, oauth key at least how many bits, roll over to new oauth certificate on a date, check whether token issuer is already there, copy certificate with private key to others by mmc, keep previous certificate after swap, Get-CsCertificate OAuthTokenIssuer returns nothing',
    zh: 'OAuth 憑證怎麼指派, Exchange 互信, 預設憑證可以當 OAuth 用嗎, OAuth 要每台前端都裝嗎, pfx 匯入一次會自動複寫嗎, 排定日期換 OAuth 憑證, 查有沒有 OAuthTokenIssuer, OAuth 憑證要 2048 位元嗎, 用 MMC 匯出匯入憑證, -Roll 和 EffectiveDate 用法',
  },
  'audio-video-a-v-edge-servers': {
    en: 'voice and video with people outside, media relay role, why does sound pass the edge, ICE STUN TURN, limit bandwidth per port for outside callers, how long does the media token last, av edge server versus site setting which wins, av edge settings missing in control panel, CsAVEdgeConfiguration what is it for, share desktop and send files with people at home',
    zh: '和外面的人語音視訊, 媒體轉送, 聲音影像怎麼穿過防火牆, A/V Edge 頻寬上限在哪設, 媒體驗證權杖有效多久, 單台設定和站台設定誰優先, 控制台找不到 A/V Edge 設定, CsAVEdgeConfiguration 管什麼, A/V Edge 只能用 PowerShell 管',
  },
  'autodiscover-service-requirements': {
    en: 'lyncdiscover certificate names, host or alias record for autodiscover, phones find the server, avoid buying more names by using port 80, phone app first request over plain http, tmg rule bridging 80 to 8080, public rule first in order with no authentication, mobile hangs up because name missing in certificate, phones of cloud users sent to online in hybrid, Get-CsHostingProvider ProxyFQDN to note for mobile, lyncdiscover published over 443 what changes',
    zh: '手機找伺服器, lyncdiscover 要什麼, 手機走 80 埠省憑證費用, TMG 規則 80 轉 8080, lyncdiscover 走 HTTP 可以嗎, 憑證沒 lyncdiscover 手機斷線, 混合環境手機導向雲端, 自動探索規則要排第一, 走 443 憑證要改什麼, 分割網域手機登入轉址',
  },
  'building-an-edge-and-director-topology': {
    en: 'add edge servers to the topology, define edge pool wizard, edge wizard questions, next hop pool, tick federation, NAT checkbox, can edge go in before any internal pool exists, topology already drawn earlier what may I skip, still have to export the file for the edge, planning tool or topology builder first, order of tasks before installing edge and director',
    zh: '在拓撲加入 Edge, 定義 Edge, 精靈裡 Edge 要填什麼, 啟用同盟勾選, NAT 勾選, 沒有內部集區能先裝 Edge 嗎, 先前畫過 Edge 拓撲可以跳過哪些, 已發行過還要匯出給 Edge 嗎, 規劃工具和拓撲產生器差別, 裝 Edge 前拓撲要做哪些事',
  },
  'certificate-infrastructure-support': {
    en: 'which hash or key length, SHA, certificate format supported, template, which windows ca versions may issue for lync, 2012 r2 certificate authority ok with lync 2013, is sha256 mandatory for win7 clients, tls for clients mtls between servers by default, must outside certificate also be sha-256, own ca for mtls between servers ok',
    zh: '支援哪種憑證演算法, 雜湊, 金鑰長度, 2012 R2 的 CA 能發給 Lync 嗎, 內部 CA 支援哪些 Windows 版本, 一定要用 SHA-256 嗎, 用戶端 TLS 伺服器 MTLS, Windows 2003 CA 還支援嗎, 話機支援 SHA-256 嗎',
  },
  'certificate-requirements-for-external-user-access': {
    en: 'which names must the edge certificate have, public or own authority, one certificate for several edge services, same private key on every edge in the pool, mark key exportable for media authentication, wildcard allowed on edge inside network card, why put access name in san again, does order of names matter on the certificate, does av edge need its own name, can our own ca serve edge inner side, wildcard as subject on outside edge, star certificate on the reverse proxy allowed',
    zh: 'Edge 憑證要有哪些名稱, 要不要買公用憑證, Edge 集區憑證要可匯出嗎, 每台 Edge 私密金鑰要一樣嗎, Edge 內網卡可用萬用字元嗎, SAN 名稱順序有差嗎, A/V Edge 要寫進 SAN 嗎, Edge 內網卡用自家 CA 發, 主體名稱已有還要放 SAN 嗎, Edge 外部可用星號憑證嗎, 反向 Proxy 可用萬用憑證嗎',
  },
  'certificate-requirements-for-internal-servers': {
    en: 'names in the front end certificate, sip names of further domains, lyncdiscoverinternal in the certificate, pool name, one certificate for all usages, standalone mediation server certificate names, branch appliance certificate needs sip per domain, star certificate for meet and dialin on front end, may internal servers use a bought certificate, web internal versus web external names, friendly name must differ on the same machine, strict dns matching group policy extra name, sipinternal in dns also on the certificate, standard edition pool name equals server name',
    zh: '前端伺服器的憑證要有哪些名稱, 集區名稱要寫進憑證嗎, 一張憑證給全部用途, Mediation Server 憑證名稱, SBA 分支設備憑證要什麼, meet dialin 用萬用字元憑證, 內部伺服器用公用 CA 可以嗎, Web 內部與外部憑證差別, 易記名稱可以重複嗎, 嚴格 DNS 比對要加 sip 名稱, Standard Edition 憑證 SAN 範例, Director 外部 Web 名稱不可相同',
  },
  'certificate-requirements-for-mobility': {
    en: 'certificate names for phones lyncdiscover, which certificates to reissue before rolling out phone app, lyncdiscoverinternal on front end and director, many mail domains make phone certificate costly, star name instead of lyncdiscover entries, name on the listener of the proxy for smartphones, iphone login certificate additions',
    zh: '手機登入憑證名稱, 行動版要重發哪幾張憑證, lyncdiscoverinternal 加在哪, 網域太多手機憑證太貴, 手機憑證可用萬用字元嗎, lyncdiscover 要綁在反向 Proxy 哪裡, iPhone 登入要補哪個 SAN',
  },
  'certificate-summary-dns-and-hlb-load-balanced': {
    en: 'names in the certificates of several directors behind a load balancer, director pool with dns balancing plus hardware box certificate, one certificate for each pool director, dirpool01 subject and both names, what does the box balance in front of directors, key length warning 1024 on pooled director',
    zh: '多台 Director 的憑證要哪些名稱, Director 集區每台都要憑證嗎, dirpool 憑證主體名稱, Director 集區前 HLB 只分散什麼, Director 集區 OAuth 憑證, DNS 加硬體平衡的 Director 憑證',
  },
  'certificate-summary-public-instant-messaging-connectivity': {
    en: 'client authentication usage for AOL, certificate for public IM, aol refuses our edge certificate, client eku missing for aol, is anything special needed for msn or yahoo certificate, edge pool certificates all with client usage, public ca obligatory for consumer chat',
    zh: '公用 IM 的憑證要求, AOL 連不上憑證缺 Client EKU, 只有 AOL 要用戶端 EKU 嗎, 跟 MSN 互通憑證要改嗎, 公用 IM 一定要公用 CA 嗎, AOL 憑證和一般 Edge 差在哪',
  },
  'certificate-summary-reverse-proxy': {
    en: 'names in the reverse proxy certificate, does office web apps name go on proxy certificate, star replaces meet and dialin on proxy, webext and webdirext names on publishing server, is private ca enough for proxy outside, director web name on the publishing certificate, which server usage on tmg certificate',
    zh: '反向 Proxy 憑證名稱, 反向 Proxy 憑證要放 Office Web Apps, TMG 憑證星號取代 meet dialin, 反向 Proxy 可以用內部 CA 嗎, webext 和 webdirext 寫進 SAN, 反向 Proxy 憑證範例表',
  },
  'certificate-summary-single-consolidated-edge-with-private-ip-addresses-using-nat': {
    en: 'names in the certificate of one edge behind NAT, subject and alternative names, one edge with translated addresses certificate table, 192.168 outside card behind firewall nat edge certificate, single natted edge inner certificate without san, jabber domain name on natted edge certificate, lone edge private address aol usage',
    zh: '一台 Edge 走 NAT 的憑證要哪些名稱, 單台 Edge NAT 內卡要 SAN 嗎, Edge 外卡用私人 IP 的憑證, NAT 單一 Edge 加 XMPP 網域, 單台 NAT Edge 第二個 SIP 網域, 一台 Edge 位址轉譯憑證表',
  },
  'certificate-summary-single-consolidated-edge-with-public-ip-addresses': {
    en: 'names in the certificate of one edge with public addresses, subject and alternative names, one edge with routable addresses certificate table, no nat single edge which san, single edge real internet ip inner certificate, xmpp name on edge with real internet address, lone edge public address second sip domain',
    zh: '一台 Edge 用公用 IP 的憑證要哪些名稱, 單台 Edge 不走 NAT 的憑證, Edge 直接掛真實 IP 憑證, 公用 IP 單台 Edge 內卡憑證, 實體 IP Edge 加 XMPP SAN, 公用 IP 單機 Edge 多網域 sip',
  },
  'certificate-summary-single-director': {
    en: 'names in the director certificate, only one director which names, dir01 certificate meet and dialin names, do internal users hit the lone director, own ca enough for a stand-alone director, oauth on one director required or not',
    zh: 'Director 憑證要哪些名稱, 單一 Director 憑證 SAN 範例, 一台 Director 也要 OAuth 憑證嗎, Director 用內部 CA 行嗎, dir01 憑證要放 meet dialin 嗎, 單台 Director 金鑰長度警告',
  },
  'certificate-summary-sip-xmpp-federation-and-public-instant-messaging': {
    en: 'extra names or usages in the edge certificate for jabber and AOL, bare domain name on edge certificate for jabber, only finance subdomain for xmpp on certificate, does the av edge really hold a certificate, MRAS uses which certificate, second xmpp namespace fabrikam added, extra certificate to federate with ocs or lync 2010',
    zh: '與 XMPP 或 AOL 同盟憑證要加什麼, XMPP 要放根網域 SAN, 只開部分子網域做 XMPP, A/V Edge 到底有沒有憑證, MRAS 用哪張憑證, 跟 OCS 同盟要另買憑證嗎, 第二個 XMPP 網域加 SAN',
  },
  'changing-the-edge-pool-associated-with-a-front-end-pool': {
    en: "use the edge of another site, repoint front end to different edge for media, edge of this site is down, local edge died but front end is alive, borrow the other office's edge temporarily, where to choose another edge for a pool, edge crashed no audio for outsiders quick workaround",
    zh: '前端改用別的站台的 Edge, 換媒體路徑, 本地 Edge 掛了前端還活著, 暫時借用別的據點 Edge, 前端集區改關聯到另一個 Edge, Edge 故障改用備援站台',
  },
  'check-lync-server-2013-server-certificates': {
    en: 'when do our certificates expire, list installed certificates, regular check, monthly check, which certificate is used for what, get-cscertificate sort by end date, alternative names cut off with dots in the console, is test-cscertificateconfiguration worth running, what breaks if one runs out, rights needed to look at certificates remotely, filter the ones ending before june, how long do own ca certificates last',
    zh: '看憑證什麼時候到期, 列出憑證, 定期檢查憑證, 目前用的是哪張, Get-CsCertificate 依到期日排序, SAN 名稱顯示不完整, Test-CsCertificateConfiguration 有用嗎, 憑證過期會怎樣, 遠端查憑證需要什麼角色, 篩選快過期的憑證, 內部憑證通常效期多久, 每月維護看憑證',
  },
  'cmdlets-in-skype-for-business-online-that-do-not-use-a-scope-or-an-identity': {
    en: 'online commands without scope or identity, office 365 powershell edit permitted and banned company list, which command takes no arguments at all, New-CsEdgeAllowList complains something is missing, keep a partner company in a variable for whitelist, let cloud users talk to every outside company',
    zh: '雲端哪些指令不用範圍也不用識別, O365 用 PowerShell 做白名單, 完全不用帶參數的指令, 黑白名單指令要加 Identity 嗎, EdgeDomainPattern 必填什麼, 雲端開放所有外部公司',
  },
  'cmdlets-in-skype-for-business-online-that-use-a-conferencing-provider-identity': {
    en: 'get conference providers in online, list the phone bridge vendors we signed with, show only one dial-in vendor in powershell, what does Get-CsAudioConferencingProvider take as name, office 365 see our telephone conference suppliers',
    zh: '雲端會議提供者的指令, 查公司簽了哪些 ACP 廠商, 只看一家電話會議業者, 列出全部語音會議供應商, Get-CsAudioConferencingProvider 怎麼下',
  },
  'cmdlets-in-skype-for-business-online-that-use-a-user-identity': {
    en: 'ways to name one user in a command, display name, address or distinguished name, get-csonlineuser for just one employee, list everybody enabled in skype online, do I type the login name or sip address, which cloud commands work on one account, meeting room mailbox enable or disable per account, leave out the person and what comes back',
    zh: '指令裡怎麼指定使用者, 顯示名稱, UPN, Get-CsOnlineUser 只查一個人, 列出雲端所有啟用的帳號, 帳號要打 sip 還是信箱, 哪些雲端指令要指名員工, 會議室帳號啟用停用指令, 不打名字會列出全部嗎',
  },
  'cmdlets-in-skype-for-business-online-that-use-only-the-global-scope': {
    en: 'online settings that exist once, identity global, undo voice policy changes back to factory, remove-csvoicepolicy did not delete anything, may I leave off -Identity when changing meeting settings, can the built-in cloud policy be thrown away, call forwarding off again after reset, one meeting setting for the whole company, stop guests walking straight into online meetings powershell',
    zh: '只有一份的雲端設定, global, Remove-CsVoicePolicy 刪不掉, 語音原則還原預設, 來電轉接設定被改回 False, 會議設定整間公司共用一份, 雲端預設原則可以刪嗎, 改會議設定可省略 Identity 嗎',
  },
  'cmdlets-in-skype-for-business-online-that-use-the-global-scope-and-the-tag-scope': {
    en: 'prefix tag in policy names, list all policies but the global one, show only custom policies in office 365, filter out the default policy from the list, is a dial plan really a policy, do I have to write tag: in front, look up one named external policy online, see every client or presence policy we have online',
    zh: '原則名稱前面的 tag, 列出全域以外的原則, 只列自訂的個人原則, tag: 可以省略不打嗎, 撥號對應表算不算原則, Get-CsClientPolicy 全部列出, 用 Filter 排除預設原則, 查單一原則要打什麼名字',
  },
  'cmdlets-in-skype-for-business-online-that-use-the-tenant-parameter': {
    en: 'when to give the tenant id, where to get the tenant id, public provider in online, store our company guid in a variable, set-cstenantpublicprovider wants an id even with one company, pipe get-cstenant into another command, allow only messenger as consumer chat in office 365, which tenant commands fill in the guid themselves, must I paste the long guid every time',
    zh: '什麼時候要給租用戶識別碼, 怎麼查租用戶識別碼, 租用戶 GUID 每次都要貼嗎, 只有一個租用戶也要填, Get-CsTenant 結果傳給下一個指令, 雲端只開放 Windows Live, 哪些指令會自動帶租用戶, Set-CsTenantPublicProvider 少參數',
  },
  'common-security-threats-in-modern-day-computing': {
    en: 'denial of service, eavesdropping, man in the middle, spam over IM, viruses, somebody steals the private key, can a hacker listen to our calls, fake ip address pretending to be a server, recorded call packets sent again, unwanted ads from partner company in chat, malware through file transfer or links, which personal data leaks to the internet, does privacy mode hide presence from old communicator, what is sent outside that admins cannot switch off',
    zh: '阻斷服務, 竊聽, 中間人, 病毒, 垃圾訊息, 私密金鑰外洩怎麼辦, 通話會不會被監聽, 偽造 IP 假冒伺服器, 封包重送攻擊, 同盟夥伴亂發廣告訊息, 檔案傳輸中毒, 哪些個資會暴露在外網, 隱私模式擋得住舊版 Communicator 嗎, TURN 流量沒加密安全嗎',
  },
  'components-required-for-external-user-access': {
    en: 'what boxes do we need for outside access, same load balancing on both sides, edge, reverse proxy, firewall and balancer, what to buy, dns balancing inside and hardware outside allowed, is a director a must for outside users, do people at home need vpn for lync, video bad over vpn let media go around, is one firewall enough or two, what needs the proxy instead of the edge, which services run on the edge box, where do push notifications and client updates come through, what stops a flood attack before the front end',
    zh: '外部存取要哪些伺服器, 要買哪些設備, 需要幾台, 內外用不同負載平衡可以嗎, Director 一定要嗎, 在家連線要不要 VPN, 走 VPN 視訊很卡, 防火牆一道夠嗎, Edge 上跑哪些服務, 哪些功能要靠反向 Proxy, 手機推播經過哪台, DMZ 要放哪些角色',
  },
  'configuration-requirements-for-reverse-proxy': {
    en: 'listener and rules for publishing web services, bridging 443 to 4443, forward original host header, pre-authentication off, keep host name, timeout of publishing rule, can we keep our existing proxy product, which proxy brands work with lync, must the proxy accept san certificates, proxy 80 to 8080 unencrypted forwarding, ntlm or pass-through on the proxy, publish whole site with slash star, listener versus interface for the certificate, proxy also in front of office web apps',
    zh: '反向 Proxy 怎麼轉送, 443 轉 4443, 反向 Proxy 要不要預先驗證, 保留主機標頭, 現有反向 Proxy 能沿用嗎, 有指定哪牌反向 Proxy 嗎, 反向 Proxy 80 轉 8080, 反向 Proxy 可以用 NTLM 嗎, 發佈整個網站用 /*, 憑證綁在接聽程式, Office Web Apps 也要發佈嗎',
  },
  'configure-a-static-route-for-remote-call-control': {
    en: 'route to a pbx gateway, control desk phone from lync through csta gateway, New-CsStaticRoute tls or tcp for phone exchange, pool without own route uses which one, tcp route by name needs a record first, wildcard for child domains in MatchUri, own certificate instead of default on route, route created but not saved in central store, port 5065 to rcc gateway',
    zh: '話機遙控的路由, RCC 靜態路由怎麼建, SIP/CSTA 閘道路徑, New-CsStaticRoute TLS 和 TCP, 集區沒設路由會用全域的嗎, MatchUri 萬用字元子網域, 建好路由要寫回 CMS, 用 Lync 控制桌上話機 PBX, 路由不用預設憑證要填什麼',
  },
  'configure-automatic-client-sign-in-to-use-the-director': {
    en: 'send sign-in to the director first, change srv record from front end to director, srv still points at the pool after adding director, auto logon through several directors in a pool, clients bypass the new director',
    zh: '登入先到 Director, SRV 從前端改指 Director, 加了 Director 後自動登入怎麼改, SRV 要指到 Director 集區嗎, 用戶端沒經過 Director',
  },
  'configure-certificates-for-servers': {
    en: 'request and assign certificate with the wizard on a front end, how many certificates does each front end need, save request to file and send to ca later, issued but shows not valid on front end, root ca missing in trusted store, certificate lacks private key on standard edition, custom template instead of web server, untick automatic assignment after request, who may run step 3 of deployment wizard, default key size in the request wizard',
    zh: '前端裝憑證, 每台前端要幾張憑證, 憑證離線要求存檔, 憑證已核發卻顯示無效, 缺少根憑證信任, 憑證沒有私密金鑰, 換用自訂憑證範本, 部署精靈步驟三要什麼權限, 憑證要求預設幾位元, XP Win7 用 SHA-2 憑證',
  },
  'configure-certificates-for-the-director': {
    en: 'request and assign certificate on a director, director three certificates needed, enroll right on web server template for director, names shown while requesting director certificate, repeat on every director in pool, tick sip domains this director serves, account without rights to ask ca for director',
    zh: 'Director 的憑證怎麼裝, Director 要幾張憑證, Director 憑證範本註冊權限, 每台 Director 都要跑精靈嗎, Director 精靈 SIP 網域勾哪些, Director 憑證離線要求, Director 帳號權限不足無法要憑證',
  },
  'configure-dns-for-edge-support': {
    en: 'which records to create for the edge, outside zone entries, edge in workgroup needs full computer name, where to type primary suffix on edge, edge name does not match topology, test with nslookup after adding edge names, non windows dns round robin on for edge, which dns does the edge itself ask in dmz, restart after changing edge computer suffix, make srv entry step by step for outside',
    zh: 'Edge 的 DNS 要加哪些, Edge 沒加網域要設 DNS 尾碼, Edge 電腦名稱和拓撲不符, nslookup 驗證 Edge 記錄, DMZ 裡 Edge 查哪個 DNS, Edge 改尾碼要重開機嗎, 新增 SRV 記錄步驟 Edge, BIND 要開輪詢嗎, 內網外網 DMZ 三種 DNS',
  },
  'configure-dns-for-load-balancing': {
    en: 'several A records for one pool name, pool members with one name, override web services name, turn on round robin in windows dns, three front ends same name different ip, still need hardware box for https with dns balancing, overridden web name must be unique, which pool kinds may use dns balancing, separate web name with vip for the pool, where is netmask ordering checkbox, rights needed to make pool entries, tick override in topology builder web services',
    zh: '同一個集區名稱多筆 A 記錄, 集區成員同名記錄, 覆寫 Web 服務名稱, Windows DNS 開啟循環配置資源, 三台前端同名不同 IP, 用了 DNS 平衡還要 HLB 嗎, 覆寫的 Web FQDN 可以重複嗎, Mediation 集區能用 DNS 平衡嗎, Web 服務名稱指向 VIP, 哪裡勾 round robin, 網路遮罩排序要開嗎, 先覆寫名稱再建記錄',
  },
  'configure-dns-records-for-a-front-end-pool-or-standard-edition-server': {
    en: 'records for the internal servers, dns overview before first front end goes live, where to begin with names for standard edition, list of dns chores for enterprise pool, which dns pages to follow before running pool',
    zh: '內部伺服器的 DNS 要建哪些, 前端上線前 DNS 總整理, Standard Edition DNS 從哪開始, 前端集區 DNS 要做哪幾項, 內部 DNS 設定先看哪一篇',
  },
  'configure-dns-records-for-pilot-pool-deployment': {
    en: 'records for the new pool while migrating, before installing the test pool what goes in dns, add host name of 2013 trial servers beside 2010, which rights to add names before migration pilot, short name or full name for new host',
    zh: '移轉時新集區的 DNS, 試行集區先建主機記錄, 裝 2013 測試集區前的 DNS, 移轉前 DNS 需要什麼權限, 新增主機要打全名嗎',
  },
  'configure-federation-for-an-audio-conferencing-provider': {
    en: "conference bridge company, dial-in provider connection, hybrid company wants third-party phone bridge, trust acp as partner domain, which address to hand to the phone conference vendor, vendor's access proxy name ask whom, both sides must add each other for dial-in conferences",
    zh: '電話會議廠商, 撥入會議橋接, 混合環境要接 ACP, ACP 加到同盟允許清單, 要給 ACP 業者哪個 FQDN, ACP 的 Access Proxy 名稱問誰, 電話會議業者也要加我們嗎',
  },
  'configure-federation-support-for-a-lync-online-domain': {
    en: "allow a customer on Office 365, each of their domains, onmicrosoft address, discovery switched on already, partner sits in the cloud, what to enter for them, their tenants, New-CsHostingProvider for a partner in microsoft cloud, sipfed.online.lync.com source verification command, LyncOnline name already taken error, provider changed its proxy delete and recreate, what does shared address space false mean, partner on own servers needs hosting provider too, EnabledSharedAddressSpace and HostsOCSUsers values, must customer's admin switch it on per domain",
    zh: '對方用 O365, 客戶有多個網域, 要不要每個都加, 對方在雲端, 允許清單要填什麼, New-CsHostingProvider 參數說明, 對方用 Lync Online 怎麼同盟, sipfed.online.lync.com 填哪裡, 提供者 Identity 重複失敗, ProxyFqdn 可以修改嗎, HostsOCSUsers 要設 False 嗎, 對方自建也要加託管提供者嗎, 對方管理員也要逐網域啟用嗎',
  },
  'configure-firewalls-and-ports-for-external-user-access': {
    en: 'open firewall for outside users, back to back firewalls, inner and outer firewall, where to begin with ports, which devices need port rules edge proxy balancer, where are ports for the proxy described, balancer ports only without dns balancing, port setup start page for edge deployment',
    zh: '防火牆要開哪些埠給外面的人, 內外兩道防火牆, 開埠從哪裡看起, 哪些設備要設防火牆規則, 反向 Proxy 的埠看哪篇, 硬體平衡器埠在哪裡看, Edge 部署開埠入口',
  },
  'configure-media-encryption-for-public-providers': {
    en: 'calls with MSN or Skype fail because encryption is required, srtp optional, messenger cannot do encrypted audio video, when run Set-CsMediaConfiguration SupportEncryption, no video with windows live contacts, lower encryption from required for consumer calls, do our own clients still encrypt afterwards, allow public audio video in global policy',
    zh: '跟 Skype 通話失敗, 加密層級, MSN 視訊連不起來, SupportEncryption 指令怎麼打, 媒體加密從必要改支援, 改成支援後內部還會加密嗎, EnablePublicCloudAudioVideoAccess 要開嗎, Windows Live 不支援加密語音',
  },
  'configure-policies-to-control-federated-user-access': {
    en: 'who of our people may talk to partner companies, policy for partners, site and user policy, which one counts, create a policy, partner policy ticked but nothing happens, switch off partner chat for one office, Set-CsExternalAccessPolicy all switches example, site:Redmond new external policy, cannot delete global external policy only reset, remove office policy by powershell, audio video switch not in control panel, personal overrides office overrides company wide',
    zh: '決定誰可以跟合作公司聊天, 站台和使用者原則, 哪個算數, 新增原則, 同盟原則設了沒生效, 某據點關閉跟夥伴通訊, 全域外部原則刪不掉, 重設 global 外部存取原則, New-CsExternalAccessPolicy site 範例, 刪除站台外部原則指令, 控制台沒有公用視訊選項, 勾選與同盟使用者通訊, 個人站台全域誰蓋過誰',
  },
  'configure-policies-to-control-public-user-access': {
    en: 'who may talk to Skype, MSN, AOL, Yahoo people, yahoo chat licence no longer sold, when do aol and yahoo end, extra licence for windows live or skype needed, tick communication with public users, strangers from messenger send invite how to refuse, EnablePublicUsers policy for some staff, consumer chat policy set but federation off, PIC USL per user monthly',
    zh: '決定誰可以跟 Skype 或 MSN 使用者聊天, Yahoo 授權停售了嗎, AOL Yahoo 何時停止服務, 跟 Windows Live 聊天要買授權嗎, PIC USL 是什麼, 勾選與公用使用者通訊, 外面陌生人傳邀請會接受嗎, 封鎖公用 IM 使用者原則, 公用 IM 原則只給部分人',
  },
  'configure-policies-to-control-xmpp-federated-user-access': {
    en: 'who may talk to jabber people, EnableXmppAccess true for one site, gtalk partners allowed for some users only, throw away personal xmpp policy by powershell, both ticks needed for jabber partner, when does the client learn about its xmpp policy, xmpp partner list has only one level, reset xmpp default policy, does jabber permission touch windows live people',
    zh: '決定誰可以跟 Jabber 使用者聊天, EnableXmppAccess 站台原則, 只讓部分人加 Jabber 聯絡人, 刪除 XMPP 使用者原則指令, XMPP 要勾哪兩個選項, XMPP 原則何時送到用戶端, XMPP 夥伴有沒有站台範圍, XMPP 原則還原預設, XMPP 沒部署原則會生效嗎',
  },
  'configure-support-for-allowed-external-domains': {
    en: 'let a company in, add to list, limit to their access edge server name, big partner messages us heavily and gets throttled, partner hits the 20 per second message cap, raise trust for a partner above 1000 contacts, whitelist a partner even though discovery is on, how long may a partner domain name be, same company on both white and black list possible, only listed companies can chat with us, remark for other admins on a partner entry, pin a partner to one particular edge machine',
    zh: '加入允許清單, 放行某家公司, 限定對方的 Access Edge 伺服器, 夥伴訊息太多被限速, 超過一千人要跟對方聊, 每秒訊息上限 20 則, 夥伴白名單怎麼設, 沒開探索只讓名單上的進來, 白名單黑名單能同時有嗎, 網域名稱最長幾個字, 開了探索還要不要加白名單',
  },
  'configure-support-for-blocked-external-domains': {
    en: 'keep a company out, stop talking to a domain, does it include domains below, one company shall not reach us, unblock again, subdomains of a blocked domain, blacklist a company while open federation is on, where is the blacklist in control panel, ban a competitor from messaging our staff, domain already whitelisted can I ban it too, does the ban list count when discovery is enabled, searching parent domain also finds its children, longest name I can enter on the ban list, stop spam from one outside company',
    zh: '不想讓某家公司連進來, 封鎖某個網域, 會不會連子網域一起擋, 把某家公司擋在外面, 解除封鎖, 黑名單在哪裡設定, 開放探索時黑名單有效嗎, 禁止競爭對手傳訊息給員工, 擋掉亂傳訊息的公司, 搜尋上層網域會找到子網域, 已放行的公司可以再擋嗎, 黑名單網域要一筆一筆加嗎',
  },
  'configure-user-access-for-federation-with-a-lync-online-customer': {
    en: 'switch on our users for a customer in Office 365, our accounts not allowed to chat with cloud company, domain of cloud customer added but staff cannot message, do cloud customers need a separate user policy, same user setting for cloud partners and others',
    zh: '讓我們的人可以跟 O365 客戶聊天, 加了雲端客戶員工還是不能聊, 雲端客戶要另設使用者原則嗎, 我方帳號要先開才能聊雲端客戶',
  },
  'configure-web-farm-fqdns': {
    en: 'external web services name of the pool, override internal name, change the public web address in Topology Builder, wrong external web url handed to clients, default 8080 and 4443 behind the reverse proxy, difference listening port and published port, after publishing do I rerun setup on servers, client gets web address during login, set outside web name for the Director pool, set public web url on a Standard Edition box',
    zh: '集區對外的 Web 名稱, 覆寫內部名稱, 拓撲產生器改外部 Web 網址, 8080 跟 4443 是做什麼的, 接聽埠和發佈埠差在哪, 發佈後要重跑部署精靈嗎, 用戶端拿到錯的外部網址, Director 的外部 Web 名稱, 登入時 Web 網址從哪來, 改完外部網址後還要做什麼',
  },
  'configure-xmpp-gateway-access-policies-and-certificates': {
    en: 'jabber gateway when migrating, move everyone to 2013 before switching jabber gateway, replacing the old ocs xmpp gateway which ticks, google talk style contacts only one to one chat, does the jabber policy also cover msn people, permission for jabber partners during upgrade',
    zh: '移轉時的 XMPP 閘道, 換掉舊 XMPP Gateway 前要做什麼, 移轉後開放 Jabber 聯絡人, XMPP 能不能多人聊天, 人要先搬完才能換閘道嗎, XMPP 原則管得到 MSN 嗎',
  },
  'configuring-a-reverse-proxy-for-autodiscover': {
    en: 'publish lyncdiscover to outside, rule for port 80, TMG rule for lyncdiscover step by step, avoid buying new SAN certificate for reverse proxy lyncdiscover, plain http discovery rule in TMG, which authentication delegation in TMG for lyncdiscover, bridge 443 to 4443 on TMG discovery, can one listener serve web services plus discovery, add lyncdiscover to an old publishing rule, keep host header when publishing lyncdiscover, desktop clients discovery through reverse proxy',
    zh: '對外發佈 lyncdiscover, TMG 發佈 lyncdiscover 步驟, 不想換憑證改走 HTTP 探索, TMG 驗證委派選哪個, 443 轉 4443 怎麼設, 舊規則加 lyncdiscover 名稱, 一個接聽程式能共用嗎, 不是 TMG 可以照做嗎, Test Rule 測發佈規則, 原始主機標頭要轉送嗎',
  },
  'configuring-active-directory-federation-services-ad-fs-2-0': {
    en: 'set up single sign-on server, two factor login for Lync with ADFS, add relying party for passive auth, smartcard or second factor sign in setup, why not install ADFS from Server Manager, claim rules for passive authentication, metadata url of the pool for ADFS trust, which July 2013 update needed for passive auth, pass the sid claim through to Lync',
    zh: '架單一登入伺服器, Lync 雙因素登入怎麼做, ADFS 信賴憑證者怎麼加, 被動驗證要設什麼規則, ADFS 不要用伺服器管理員裝, 宣告規則用 PowerShell 設, 登入 Lync 要兩道驗證, 集區的 federationmetadata 網址, 多重驗證要哪個更新版',
  },
  'configuring-an-on-premises-deployment-for-hybrid-with-lync-online': {
    en: 'all tasks to make our servers hybrid, chapter list for connecting our servers with cloud, some staff on own servers some online same domain, same email suffix for cloud and local accounts, meaning of hybrid for existing local Lync',
    zh: '地端要做成混合的整個流程, 混合部署是什麼意思, 部分人在雲端部分在地端, 雲端地端共用同一個網域, 已有地端要接雲端看哪裡',
  },
  'configuring-autodiscover-for-hybrid-deployments': {
    en: 'where does lyncdiscover point in hybrid, desktop user homed online cannot be found, client gets redirected from local discovery to lync.com, Set-CsHostingProvider autodiscover address for cloud, how discovery finds whether account is cloud or local, webdir.online.lync.com where to enter, which attribute ProxyFQDN to read first, referral steps when account lives in the cloud',
    zh: '混合環境 lyncdiscover 指到哪, 雲端帳號探索不到, 探索怎麼知道人在雲端, 轉介到 lync.com 的過程, Set-CsHostingProvider 探索網址, webdir 網址要填在哪, 先查 ProxyFQDN 做什麼, 混合探索要改哪個參數',
  },
  'configuring-autodiscover-for-mobility-with-hybrid-deployments': {
    en: 'phones in hybrid, users in the cloud sign in from phones, mobile app cannot log in for cloud homed staff, phone app discovery url in split cloud setup, smartphone finds home server cloud or local, which cmdlet points phones to online discovery, iPhone user moved to cloud stops connecting, Lync mobile hybrid hosting provider url',
    zh: '混合環境的手機登入, 手機 App 找不到雲端帳號, 搬上雲端後手機連不上, 手機要導到雲端探索服務, 混合環境手機探索網址設定, iPhone 使用者在雲端登不進, 手機探索會先問地端嗎',
  },
  'configuring-dns-for-autodiscover': {
    en: 'create lyncdiscover and lyncdiscoverinternal records, alias or host, CNAME or A record for lyncdiscover, lyncdiscoverinternal should point to Director or Front End, outside lyncdiscover points to reverse proxy address, discovery record needed for every sip suffix, steps in DNS console for discovery alias, what rights needed to add discovery records, discovery record without any Director, AAAA record for lyncdiscover, discovery target with load balancer virtual address',
    zh: '建立 lyncdiscover 記錄, lyncdiscover 用 CNAME 還是 A, 內部探索指到 Director 嗎, 外部探索指到反向 Proxy IP, 每個 SIP 網域都要建探索記錄, DNS 主控台加別名步驟, 沒有 Director 要指到哪, 建 DNS 記錄需要什麼權限, 拿不到新憑證改走 80, 負載平衡器填 VIP 嗎',
  },
  'configuring-federation-support-for-a-lync-online-customer': {
    en: "their users are in Office 365 and ours on our servers, overview of tasks, our local Lync chats with another firm's cloud Lync, does this cover settings on the cloud customer's side, let a cloud tenant reach our local users, list of pages for partnering with Lync Online company, hosted customer versus own servers partnership",
    zh: '對方在雲端我們在地端的同盟, 跟用雲端 Lync 的客戶互通, 對方雲端那側要自己設嗎, 與雲端客戶同盟看哪幾頁, 自架 Lync 連別家雲端租戶',
  },
  'configuring-hybrid-deployments': {
    en: 'which way to hybrid, we begin on our servers or in the cloud, accounts made in cloud first now want local servers, local Lync first then send some people to cloud, starting page for mixed cloud setup steps',
    zh: '混合怎麼開始, 先在地端還是先在雲端, 先有雲端帳號想搬回地端, 地端先有再移部分人上雲, 混合部署步驟從哪頁開始',
  },
  'configuring-lync-server-in-a-cross-premises-environment': {
    en: 'Exchange online with our own servers, voice mail in the cloud, outlook web with presence, OAuth trust between local Lync and Office 365, script to trust Microsoft authorization server, Get-CsTenant not recognized script fails, upload certificate to service principal, remove old certificate from cloud service principal, add our Lync name to Exchange Online principal, which modules to install for Connect-MsolService, partner application id for Exchange Online, oauth certificate expired renew in Office 365',
    zh: '地端 Lync 搭配雲端 Exchange, 語音信箱在雲端, 地端與 O365 的 OAuth 信任, Get-CsTenant 找不到指令, 憑證上傳到服務主體, 刪掉雲端上的舊憑證, 租用戶識別碼怎麼查, 讓地端信任雲端授權伺服器, MSOnline 模組要先裝什麼, OAuth 憑證到期要換, 憑證要匯出成什麼格式',
  },
  'configuring-port-ranges-for-your-edge-servers': {
    en: 'fewer media ports, limit 50000 to 59999, how many ports per call, QoS marking of media, lowest and highest port, should I change Edge media ports at all, Set-CsEdgeServer start and count for media, apply media ports to all edges at once, show current media port settings of edge, must edge ports equal conferencing server ports, separate audio and video ports on edge needed, problems after leaving the 50000 range',
    zh: '縮小媒體埠範圍, 媒體埠從幾號到幾號, Edge 媒體埠建議改嗎, Set-CsEdgeServer 起始埠跟數量, 一次改全部 Edge 的埠, 查 Edge 目前媒體埠, Edge 要分音訊視訊的埠嗎, 要跟會議伺服器同埠嗎, 不用 50000 會有什麼影響',
  },
  'configuring-scenarios-for-the-centralized-logging-service': {
    en: 'which components to log, define own scenario, how many at once, AlwaysOn, new, edit and remove, capture SIP traces for a specific problem, replacement for OCSLogger which components, add ChatServer traces to AlwaysOn, Edit-CsClsScenario not found, where is ClsController.psm1, do old traces vanish when a scenario is deleted, swap trace providers while logging runs, CLSController.exe or PowerShell for custom tracing, who may run central logging commands',
    zh: '自訂記錄情境, 同時幾個, AlwaysOn, 新增修改移除情境, 抓 SIP 追蹤記錄, 像 OCSLogger 那樣選元件, 找不到 Edit-CsClsScenario, 偵錯工具要另外下載嗎, 記錄中途換提供者, 刪情境後舊記錄還在嗎, 跑集中記錄要什麼角色, AlwaysOn 拿掉某個元件, 一個情境放多個提供者',
  },
  'configuring-the-reverse-proxy-for-mobility': {
    en: 'publish web services for phones, certificate of the listener, rule for lyncdiscover, phones cannot reach us through TMG, TMG rule pointing to load balancer address for phones, smartphone discovery over plain http rule, mobile publishing without changing the public certificate, which ports to redirect for mobile on TMG, repeat the mobile rule for Director and Front End, internal site name is HLB VIP for phones, Test Rule in TMG for mobile',
    zh: '為手機設定反向 Proxy, 手機連不進來查 TMG 規則, TMG 手機規則填 HLB 的 VIP, 手機探索走 80 埠的規則, 不換公開憑證給手機用, 手機規則要重複幾次, TMG 轉 8080 和 4443, Director 也要做手機規則嗎, 接聽程式換新 SAN 憑證',
  },
  'connect-pilot-pool-to-legacy-edge-servers': {
    en: 'new pool goes out through the old edge, reuse 2010 edge for the 2013 pool, lync 2013 and 2010 side by side federation path, point site federation at old director, no director in list which server to choose, media of test users through the 2010 edge, still no new edge during upgrade',
    zh: '新集區先走舊的 Edge, 2013 集區沿用 2010 的 Edge, 站台同盟路由指到舊 Director, 新舊並存時同盟怎麼走, 還沒換 Edge 先測 2013, 沒有 Director 要選哪台, 試行集區媒體走舊 Edge',
  },
  'create-and-verify-dns-srv-records': {
    en: 'test a record with nslookup, create internal sign-in record, add _sipinternaltls in Windows DNS console, set type=srv check result, srv record port 5061 for inside clients, check pool name resolves from a workstation, permissions to add a service location record, which zone to put the internal srv, what should nslookup output look like',
    zh: '用 nslookup 查記錄, 建立登入記錄, 新增 _sipinternaltls 步驟, SRV 連接埠填 5061, nslookup set type=srv 結果, 確認集區名稱解得到, 建 SRV 要 DnsAdmins 嗎, SRV 建在哪個正向區域, 每個 SIP 網域建一筆 SRV',
  },
  'create-dns-records-for-reverse-proxy-servers': {
    en: 'names for web publishing outside, minimum public records pointing at TMG or IIS ARR, which outside names go to reverse proxy address, public record for Office Web Apps, does Director need its own public web record, meet and dialin outside go where, deployment step create host names at public provider',
    zh: '反向 Proxy 的 DNS, 反向 Proxy 最少要幾筆記錄, 公開 DNS 指到 TMG 或 ARR, Office Web Apps 對外記錄, meet dialin 外部要指到哪, Director 對外 Web 要建記錄嗎, 公用 DNS 商那裡要加什麼',
  },
  'create-or-edit-hosted-sip-federated-providers': {
    en: 'add Office 365 as provider, trust their check or mine, shared address space, autodiscover url for people in the cloud, proxy name of the cloud, add Lync Online in SIP federated providers page, edge name of hosting company changed, only people in my contact list may message provider, allow everyone from the hosting provider, New Hosted provider button in control panel, required fields for a hosted provider entry, does verification level block incoming contact from them',
    zh: '新增 O365 提供者, 驗證層級選哪個, 雲端的 proxy 名稱, 提供者的網址, 託管提供者怎麼新增, 控制台加 Lync Online 提供者, 託管商 Edge 名稱換了要改, 只跟連絡人清單裡的人聊, 開放跟提供者所有人聊, 託管提供者必填哪幾欄, 暫停跟託管商的通訊',
  },
  'create-or-edit-public-sip-federated-providers': {
    en: 'add MSN or AOL or Skype as provider, trust levels, turn on AOL Yahoo or Windows Live chat, are MSN and Yahoo enabled by default, enabled Yahoo but still cannot chat no licence, edge name of public messenger prefilled, limit public messenger to accepted contacts, change name of messenger provider in list, does level stop strangers from MSN writing us, New Public provider in control panel',
    zh: '新增 Skype 提供者, 驗證層級選哪個, 開通 Yahoo 或 AOL 聊天, 公用 IM 預設有開嗎, 開了 MSN 還是不能聊, 先啟用還是先辦授權, 公用提供者的 Edge 名稱, 只准已接受的連絡人傳訊, 陌生人可從 MSN 找我們嗎, 新增公用提供者在哪',
  },
  'create-or-modify-a-collection-of-a-v-edge-server-configuration-settings': {
    en: 'bandwidth limit and token lifetime of the A/V edge, per site, New-CsAVEdgeConfiguration for one site, change how long media tokens stay valid, set token lifetime to 12 hours, service settings beat site settings on A/V Edge, separate A/V settings for one particular edge machine, which A/V Edge setting wins global site or server, defaults when creating with no parameters',
    zh: 'A/V Edge 頻寬上限, 延長 A/V 權杖有效時間, MaxTokenLifetime 改 12 小時, 單一台 A/V Edge 專用設定, A/V Edge 設定誰優先, 站台跟伺服器設定哪個贏, 替分公司站台建 A/V 設定, New-CsAVEdgeConfiguration 怎麼下',
  },
};
