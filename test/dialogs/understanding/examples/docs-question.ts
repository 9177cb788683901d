/** How things work and what terms mean, no partner in mind. */
export const docsQuestion = `
which ports does federation need
which ports have to be open for federation, just 5061 or more
is 5061 enough or do I need 443 too
does federation need udp
inbound or outbound 5061?
what is an edge server
what's the access edge
what is sipfederationtls
what is the srv record for federation
what does the federation srv record look like
what is the difference between open and closed federation
difference between direct and enhanced federation
what is a discovered partner
what's an allowed partner server
how does partner discovery work
how does lync find the edge of the other company
how does federation work technically
how do I block a domain
how can I block a single domain
where do I add allowed domains
where do I see the list of blocked domains
which cmdlet shows allowed domains
what cmdlet enables federation
powershell command to allow a domain
how do I turn off open federation
if a domain is in AllowedDomains and BlockedDomains, which wins
AllowedDomains vs BlockedDomains, who has priority
does the block list beat the allow list
does a wildcard certificate work on the edge
are wildcard certs supported on the edge
must the edge cert come from a public CA
can I use a self signed certificate on the edge
is an internal CA ok for the external edge interface
which names have to be on the edge certificate
what goes into the SAN of the edge cert
do I need a separate cert for the internal edge
how long may the certificate be valid
sha1 still ok?
does federation need TLS 1.2
which TLS versions are used
do I need mutual TLS
is server and client EKU needed
can I federate with Google Talk
is XMPP still supported
can we chat with consumer Skype users
can Teams users chat with Lync 2010
does Lync 2013 federate with Teams
is Lync 2010 still supported for federation
does Skype for Business Server 2019 support federation
what is public IM connectivity
what is a hosting provider
what is the hosting provider setting for
what does VerificationLevel do
what does EnablePartnerDiscovery do
what's UseSourceVerification vs AlwaysVerifiable
what is external access policy
do users need an external access policy
does each user need a licence for federation
do I need extra licences to federate
is there a limit on the number of federated domains
how many contacts from a discovered partner are allowed
is there a rate limit for discovered partners
how many messages per second may a partner send
can two domains share one edge
can several sip domains use one srv record
does every sip domain need its own srv record
does the srv need to match the domain suffix
why must the srv target be in the same domain
do I need a director
do I need a reverse proxy for federation
does nat in front of the edge matter
how many public IPs does an edge need
can the edge be behind a load balancer
does federation work with dns load balancing
in hybrid, who owns the srv record, on-prem or cloud
in hybrid where does the federation record point, just curious
what does hybrid mean
what is split domain
what is shared sip address space
what happens with presence in hybrid
what is the difference between guest access and external access
external access vs guest access
is federation the same as guest access
what's islands mode
does TeamsOnly mode affect federation
does group chat work across federation
do group chats work with federated partners
are file transfers possible with federated users
is file transfer possible between companies
does video work over federation
is federated chat archived
are chats with external people logged
is the message encrypted between the companies
is federation encrypted end to end
what do external people see of my presence
can I hide my presence from external people
can partners see my status
can partners see my calendar
which documentation describes federation
where is the documentation on edge
is there an article about federation types
read about federation types
link to docs for edge certificate requirements
what's ms-diagnostics
what does SIP stand for
what is presence
what is federation
define federation
federation?? what is it
explain federation to me like I am five
tell me about edge pools
tell me how discovery is done
who can federate with us by default
is federation on by default
does dns have to be public
can I use an internal dns zone for the srv
what ttl is recommended for the srv
priority and weight of the srv, do they matter
what if there are two srv records
what happens when the certificate expires
what happens if partner discovery is off
what happens if the partner has no srv
does it take long until a changed setting works
how long does replication to the edge take
how long until dns changes are seen
can I federate without an edge server
can I restrict federation to some users
can I allow federation only for one department
how do I disable federation for a user
may I use any port other than 5061
is IPv6 supported
does federation work over a proxy
gcc high and commercial, can they federate
trial tenants - are they blocked
is 21vianet federated with worldwide teams
what changed for external access in Teams
what's the default of AllowFederatedUsers
purely theoretical: can one server federate with itself
just curious how the records work
for my understanding: what role has the SRV?
general question: is a public certificate obligatory?
just a question of understanding, does the firewall have to allow outbound too
Which requirements has the certificate on the Edge?
Must the Edge have its own public IP?
is it obligatory to have SRV record
is it mandatory to use Edge for federating
What is the sense of the allowed list?
同盟要開哪些連接埠
同盟要開什麼 port
只開 5061 夠嗎
5061 要開進還是開出
要不要開 443
UDP 要開嗎
Edge 是做什麼的
什麼是 Edge Server
access edge 是什麼
什麼是同盟
同盟是什麼
同盟跟來賓有什麼不同
外部存取跟來賓存取差在哪
開放式同盟跟封閉式同盟差別
直接同盟和增強型同盟有何不同
什麼是探索到的夥伴
夥伴探索怎麼運作
SRV 記錄是幹嘛的
SRV 記錄要怎麼寫
_sipfederationtls 要指到哪
每個 SIP 網域都要一筆 SRV 嗎
SRV 的 TTL 建議多少
有兩筆 SRV 會怎樣
沒有 SRV 會怎樣
怎麼封鎖一個網域
要怎麼擋掉某個網域
怎麼把網域加到允許清單
允許清單在哪裡看
封鎖清單用什麼指令看
哪個指令可以看允許的網域
允許跟封鎖清單同時有 誰優先
黑名單白名單都有寫 哪個贏
PowerShell 要下什麼指令開同盟
同盟預設是開的嗎
Edge 憑證一定要公用 CA 嗎
Edge 憑證可以自簽嗎
自簽行不行
內部 CA 簽的可以嗎 還是一定要用買的
Edge 可以用萬用字元憑證嗎
憑證 SAN 要放什麼
憑證要放哪些名稱
憑證到期會怎樣
TLS 要 1.2 嗎
SHA1 還能用嗎
Lync 2010 還支援同盟嗎
Lync 2013 可以跟 Teams 同盟嗎
Teams 可以跟 Skype 聊天嗎
可以跟個人版 Skype 聊嗎
XMPP 還有支援嗎
可以跟 Google 的聊天互通嗎
公用 IM 是什麼
裝載提供者是什麼
VerificationLevel 是做什麼的
EnablePartnerDiscovery 是幹嘛用的
外部存取原則是什麼
每個使用者都要套外部存取原則嗎
同盟要另外買授權嗎
同盟有網域數量上限嗎
同盟夥伴有訊息速率限制嗎
同盟對話會封存嗎
跟外部聊天有加密嗎
同盟可以傳檔案嗎
同盟可以視訊嗎
同盟支援群組聊天嗎
外部的人看得到我的行事曆嗎
外部的人會看到我什麼狀態
可以不讓外部看到我的狀態嗎
可以只開給部分使用者嗎
怎麼關掉某個人的同盟
Edge 要幾個公用 IP
Edge 可以放 NAT 後面嗎
需要反向 Proxy 嗎
需要 Director 嗎
沒有 Edge 可以同盟嗎
可以兩個網域共用一台 Edge 嗎
混合的時候 SRV 要指地端還是雲端
混合是什麼意思
分割網域是什麼
Teams Only 會影響同盟嗎
設定改完多久生效
DNS 改完多久生效
複寫到 Edge 要多久
ms-diagnostics 是什麼東西
有沒有官方文件可以看
文件在哪
想了解同盟怎麼運作
純好奇 SRV 一定要公開嗎
請問同盟是走什麼協定
為什麼 SRV 目標要同一個網域
一定要用 5061 嗎
支援 IPv6 嗎
试用租户可以联盟吗
联盟需要开放哪些端口
什么是边缘服务器
证书一定要公共 CA 吗
does federation work without SRV
why do I need an SRV record at all
what's the point of the SRV record
how does the other side know which server to contact
how does Lync decide whether a partner is allowed
what exactly does closed federation mean
explain discovered partner domains
explain open federation
explain the allow list
what is the purpose of the edge server
what is the role of the access edge in federation
what does the access edge do
whats the diff between access edge and a/v edge
is the a/v edge needed for IM federation
which certificate type does the edge need
which CA do you recommend
which CAs are trusted
can the certificate be from Let's Encrypt
are Let's Encrypt certs fine for the edge
is a SAN certificate needed or is one name enough
does the common name matter
can edge and reverse proxy share a certificate
what key length must the cert have
does the firewall need to allow outbound 5061 as well
5061 tcp or udp?
which direction has 5061 to be open
what ip ranges does Teams federation use
do I have to open ports for Teams federation
does nat work for access edge
does the edge have to be in the DMZ
must edge be domain joined
how many federated partners can we have
max number of allowed domains
is there an upper limit for the block list
can I use wildcards in the allow list
can I allow subdomains automatically
are subdomains included when I block a domain
does blocking a domain also block its subdomains
what has precedence, the block list or the allow list
where in Teams admin center is external access
where do I find the external access setting
where is the setting for federation in the control panel
where can I see which partners were discovered
where can I read about it
where is that documented
which article explains hosting providers
is there documentation on hybrid federation
are there docs in Chinese
which version of Lync supports what
which clients can federate
since which version is XMPP gone
until when is Skype for Business Server supported
when did Skype for Business Online end
is Skype for Business Online still there
does it cost anything to federate
licence for external users needed?
do external users need a licence
does presence need federation
what's the difference between presence and status
how is presence shared with partners
which presence do partners see
can partners see my phone number
can external people call me
can external people see our address book
can I choose who from outside sees me
can I block one single external person
can users block external contacts themselves
can federated users share screen
can we transfer files with partners
do emojis work with Skype partners
are Teams channels possible with federated partners
does federation support group chat with Lync users
do meetings need federation
is federation required for meetings
is guest access needed when federation is on
is external access on by default in Teams
can we federate with several companies that share one tenant
can two tenants federate
can a company federate with itself, i.e. two forests
what happens to federation in a disaster failover
what happens when the Edge goes down
what happens if both lists contain the same domain
what happens if the certificate name does not match
what will partners notice if we renew the certificate
what does "unverified" mean for a partner
what does AlwaysUnverifiable stand for
meaning of EnableFederationAccess
meaning of AllowFederatedUsers
what's AllowOutsideUsers for
what's BlockAllSubdomains
how do I see the federation settings in powershell
how do I export the allowed domains list
how do I change the verification level of a provider
how does one remove an allowed domain
how do you limit federation to a few users
how long does a change to external access policy take to apply
how long are presence updates delayed normally
how often does Lync look up the SRV
how often is dns cached by the edge
out of interest, how secure is federation
asking for a friend, can Lync 2010 talk to Teams
theory question: does mTLS need client EKU
quick theory question: SRV weight?
I would like to understand how partner discovery works
I don't get the difference between federation and guest
In which order are the lists evaluated?
Is it allowed that the SRV points to another domain?
Is it possible using one certificate for two edges?
For what is the port 443 on the Edge?
Which rights need the users for external chat?
同盟一定要有 SRV 嗎
SRV 是做什麼用的
為什麼要 SRV 記錄
對方怎麼知道要連哪台伺服器
Lync 怎麼判斷夥伴可不可以連
封閉式同盟是什麼意思
解釋一下開放式同盟
介紹一下 Edge
介紹同盟類型
說明一下允許清單的作用
允許清單是幹嘛的
Access Edge 跟 A/V Edge 差在哪
只要 IM 需要 A/V Edge 嗎
Edge 要用哪種憑證
憑證要跟哪家 CA 買
Let's Encrypt 憑證可以用在 Edge 嗎
通用名稱要跟什麼一樣
Edge 跟反向 Proxy 可以共用憑證嗎
金鑰長度要多少
防火牆出去也要開 5061 嗎
5061 是 TCP 還是 UDP
Teams 同盟要開哪些 IP
Edge 一定要放 DMZ 嗎
Edge 要加網域嗎
允許清單可以用萬用字元嗎
允許的網域會包含子網域嗎
封鎖網域會連子網域一起擋嗎
兩個清單都有同一個網域會怎樣
允許清單最多幾個
同盟夥伴數有上限嗎
外部存取設定在哪裡
Teams 系統管理中心哪裡設外部存取
控制台哪裡看探索到的夥伴
哪裡可以看文件
這個有文件嗎
有沒有中文的文件
哪篇文章講裝載提供者
哪個版本開始不支援 XMPP
Skype for Business Server 支援到什麼時候
商務用 Skype Online 還在嗎
同盟要付費嗎
外部使用者需要授權嗎
跟外部聊天要另外買 license 嗎
狀態是怎麼傳給夥伴的
夥伴看得到我的電話嗎
外部的人可以打電話給我嗎
外部看得到通訊錄嗎
可以封鎖單一外部聯絡人嗎
可以跟夥伴傳檔案嗎
同盟可以分享螢幕嗎
跟 Skype 的夥伴可以用貼圖嗎
夥伴可以加進頻道嗎
開會一定要同盟嗎
要同盟才能邀請外部開會嗎
有來賓存取還需要同盟嗎
外部存取預設是開還是關
兩個租用戶可以互相同盟嗎
Edge 掛掉會怎樣
憑證名稱不符會怎樣
換憑證會影響夥伴嗎
AlwaysUnverifiable 是什麼意思
AllowFederatedUsers 是什麼
EnableFederationAccess 是做什麼的
AllowedDomains 跟 BlockedDomains 哪個優先
BlockAllSubdomains 什麼用途
怎麼用 PowerShell 看同盟設定
怎麼移除允許的網域
要怎麼限制只有某些人可以對外聊
怎麼匯出允許的網域清單
改外部存取原則多久會生效
狀態更新通常延遲多久
Edge 會快取 DNS 多久
同盟安全嗎
好奇問一下 同盟流量有加密嗎
純粹想了解 SRV 權重的意義
理論上 mTLS 需要 client EKU 嗎
想搞懂同盟跟來賓的差別
搞不懂開放式跟封閉式
混合架構下 SRV 誰負責
混合時同盟流量走哪邊
分割網域的原理是什麼
how long does a check take
檢查一次大概要多久
做一次檢查要多久
`;
