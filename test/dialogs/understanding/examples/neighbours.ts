/** What is ours and stands near to what is not: the lines of `temptingOthers` share words with these. */
export const neighbours = {
  docs_question: `
how do I set the srv record
how do I set the srv record of the phone system
where do I enter the srv record of the meeting room
SRV 記錄要怎麼設
會議室系統的 SRV 記錄要怎麼設
電話系統的 SRV 記錄在哪裡設
does federation work over a satellite line
which colour has presence when a partner is away
how many edges may a pool have
is 5061 ever used for mail
同盟可以走衛星線路嗎
how do I open the port on the edge
how do I see the version of our edge
where is the certificate of the edge stored
why does the edge need two interfaces
is the edge allowed to stand behind nat
what does 5061 have to do with federation
is federation with several partners possible at once
what are the requirements for the certificate of the edge
is federation still working after the migration to teams
are messages between federated users kept
edge 可以放在 NAT 後面嗎
Edge 為什麼要兩張網卡
Edge 的版本在哪裡看
聯盟跟同盟一樣嗎
Edge 上的憑證存在哪
which certificate does the edge need
what certificate do I need for federation
must the edge certificate come from a public authority
which authorities are trusted for federation
how long may the edge certificate be valid
what happens when the certificate of the edge expires
does the certificate have to carry the sip domain
is a certificate from Let's Encrypt good enough for the edge
which names stand in the certificate of the access edge
can the edge share a certificate with the reverse proxy
one certificate for the whole edge pool or one for each server
is the internal certificate of the edge checked by partners
does a partner see our internal certificate
does a self signed certificate work between partners
what does the partner check in our certificate
is the chain needed on the edge or only the certificate
which port does federation use
which port must be open from the internet to the edge
what port is used between two edge servers
is port 443 used for federation
does 5061 have to be open both ways
is port 5060 ever used
which ports for audio with partners
which firewall ports for sip federation
do I need a firewall rule for outbound federation
what kind of record does federation need
where is the srv record published
what does the record _sipfederationtls._tcp point to
which dns records for open federation
does dns matter when we add the partner by hand
do we need dns records in the internal zone
can the srv record point to an alias
what is the priority of an srv record good for
may the target of the record be in another domain
what is a federation record
which record do discovered partners need
what is a sip domain
can we have several sip domains
is the sip domain the same as the mail domain
which domains are allowed by default
what does an allowed domain do
what is the allowed domains list
how do I allow a domain
how do I block a domain of a competitor
block list or allow list, which is stronger
what does blocked mean for the users of that domain
how many domains may the list hold
where do I see which domains are blocked
which policy allows federation for a user
what does the external access policy do
is the external access policy set per user
what is the global external access policy
does a user policy win over the global one
which policy do guests get
what is a guest and what is an external user
guest or federated user, what is the difference
can a guest see presence
do guests need federation
does external access in teams need an srv record
is external access on by default
can external users join without federation
who can see our presence
what is presence
which presence states do partners see
can I hide my presence from partners
why is presence shown as unknown for new contacts
what does presence unknown mean
does the status of a user travel over federation
how often is the status updated between partners
can partners see my out of office note
what is federation
what is open federation
what is closed federation
what does federated mean
how does federation between two companies work
is federation possible with a company on teams
is federation encrypted
is a record kept of messages with partners
are messages with partners archived
are federated chats recorded
can files be sent to federated users
can we federate with zoom
can we federate with google
does federation cost a licence
which licence does federation need
which server version supports federation with teams
is lync 2010 enough for federation
does a skype server have to be patched for tls 1.2
which tls versions does teams want
what is mutual tls
what is the edge server for
what does the access edge do
do I need a director
what is a next hop
what is a clearing house
is a reverse proxy needed for federation
what is a hosting provider
what is the tenant federation configuration
what does hybrid mean for federation
what is a shared sip address space
which cmdlet lists federated domains
which command shows the edge configuration
where do I find the log of the edge
does monitoring show federated traffic
how do I test federation
how do I check a certificate from outside
what is checked when you test a domain
how many messages may a discovered partner send
is there a limit for contacts of partners
what happens after 1000 contacts of one partner
who has to open the port, we or they
who publishes the record, the partner or we
do both sides need the same version
do both companies have to allow each other
must the partner allow us too
does the partner need to add our domain
how long until a dns change is seen by partners
how long does it take until teams knows a new domain
同盟用哪張憑證
Edge 要用哪種憑證
憑證要跟誰買才會被夥伴信任
憑證過期會怎樣
憑證多久要換一次
憑證的主體名稱要寫什麼
憑證一定要包含 sip 網域嗎
一張憑證可以給整個 Edge 集區用嗎
內部憑證對方看得到嗎
對方會檢查我們憑證的哪些東西
自簽憑證可以做同盟嗎
Edge 的證書要什麼格式
Edge 伺服器證書過期會影響同盟嗎
SIP 證書要放哪些名字
TLS 證書的根憑證對方要裝嗎
同盟要用什麼連接埠
防火牆要開哪些埠給 Edge
5061 是對內還是對外
443 需要開給同盟嗎
5061 一定要雙向嗎
兩邊 Edge 之間走哪個連接埠
語音需要多開連接埠嗎
同盟要什麼記錄
SRV 記錄怎麼寫
SRV 紀錄可以指到別的網域嗎
記錄的優先順序有差嗎
DNS 記錄要建幾筆
內部 DNS 也要建嗎
手動加夥伴還需要 SRV 嗎
SIP 網域是什麼
SIP 網域可以有幾個
允許的網域清單是做什麼的
怎麼把網域加到封鎖清單
封鎖網域之後對方會看到什麼
預設允許哪些網域
外部存取原則是什麼
外部存取原則可以一個一個使用者設嗎
全域原則跟使用者原則哪個優先
哪個原則允許同盟
來賓跟外部使用者有什麼不一樣
來賓需要同盟嗎
來賓看得到我的狀態嗎
外部存取預設是開的嗎
狀態會傳給外部夥伴嗎
上線狀態未知是什麼意思
夥伴看得到哪些狀態
可以不讓外部的人看到狀態嗎
同盟是什麼
聯盟是什麼意思 Lync 的
Lync 聯盟要開什麼
開放同盟是什麼
封閉同盟是什麼
同盟有加密嗎
同盟的訊息會留紀錄嗎
跟外部的聊天紀錄會封存嗎
可以傳檔案給同盟的人嗎
可以跟 Zoom 做同盟嗎
同盟要授權嗎
同盟支援哪個版本
Lync 2010 可以跟 Teams 同盟嗎
TLS 版本有要求嗎
邊緣伺服器是做什麼的
一定要有邊緣伺服器嗎
Access Edge 是什麼
什麼是代管提供者
什麼是混合部署
哪個指令看同盟網域
哪個指令看 Edge 設定
Edge 的記錄檔在哪裡
怎麼測試同盟
測試網域會檢查什麼
探索到的夥伴有什麼限制
連絡人數量有上限嗎
埠是對方開還是我們開
記錄是誰要發布
兩邊版本要一樣嗎
雙方都要允許對方嗎
對方也要加我們的網域嗎
改 DNS 多久對方才看得到
Teams 多久會認得新網域
`,
  check_own_domain: `
we own contoso.com, take a look at how it looks from outside
contoso.com belongs to us, is the record there
is contoso.com, our own domain, published properly
does our contoso.com have a valid certificate
our own edge for contoso.com, still fine?
I moved the dns of our contoso.com yesterday, did everything survive
we renewed the certificate for contoso.com today, please verify that it is ours that is served
we are the admins of contoso.com and want a check-up
sanity check of our domain contoso.com before we go live
can you audit contoso.com for me, that is us
how does contoso.com (us) look to partners
before I blame others, test our contoso.com
just changed our firewall at contoso.com, is 5061 still reachable
我們的 contoso.com 憑證換好了 幫我看有沒有生效
contoso.com 是我們的 幫忙看設定對不對
昨天搬了我們 contoso.com 的 DNS 檢查一下有沒有漏
我們家 contoso.com 從外面看正常嗎
上線前幫我們的 contoso.com.tw 做個健檢
本公司 contoso.com.tw 的記錄還在嗎
先看我們自己 contoso.com 有沒有問題再找對方
防火牆剛改 我們 contoso.com 的 5061 還通嗎
我們公司的 contoso.com.tw 別人查得到嗎
敝公司網域 contoso.com.tw 幫忙驗一下
contoso.com 我們自己的 edge 還好嗎
our domain is contoso.com, is it working again
我們的網域是 contoso.com 幫我看有沒有正常
is our edge working again
is everything open on our edge
is our federation in order again
我們的 Edge 恢復了嗎
我們的同盟恢復正常了嗎
we are contoso.com, is everything fine with us
is it our side that is broken
could it be our certificate
can outsiders see our record
are we set up correctly
do we have an srv record at all
maybe our port is shut, can you look
how do we look from outside
is our side ok
我們是 contoso.com，幫我看我們有沒有問題
會不會是我們的憑證
是不是我們這邊壞掉
我們到底有沒有 SRV
會不會是我們的埠沒開 幫我看
從外面看我們長怎樣
我們這邊 ok 嗎
is our certificate still valid
when does our edge certificate run out
check the certificate of our edge
is our port 5061 open from outside
check our record
check our srv record please
are our records published
are our dns records right
what do partners see of our domain
can partners find us
look at our own domain
is our edge reachable from outside
test our own federation settings from outside
did our new certificate arrive on the edge
does our certificate have the right names
is everything ready on our side
status of our domain
how healthy is our edge
verify our sip domain
our domain is contoso.com, check it
我們的憑證還有效嗎
我們 Edge 的憑證什麼時候到期
檢查我們的憑證
我們的 5061 從外面連得到嗎
檢查我們的 SRV 記錄
我們的 DNS 記錄對嗎
對方看得到我們的記錄嗎
別人找得到我們的 Edge 嗎
看一下我們自己的網域
我們這邊都準備好了嗎
新憑證換上去了沒 幫我看我們的 Edge
我們 Edge 的證書過期了嗎
我們網域的狀態
檢查本公司的網域
我們的 SIP 網域正常嗎
`,
  diagnose_partner: `
the web site of contoso.com works, chat does not
contoso.com has a working site but no chat
the site of fabrikam.com is up
litware.com mail works
Fabrikam can't see us
Tailwind cannot reach us
the people in Taichung at the supplier get nothing
不行，台中那邊都收不到
高雄廠商那邊收不到
contoso.com 網站開得起來
is contoso.com working again
is fabrikam.com open for us again
is the edge of litware.com back
contoso.com gives 504 for every message
since monday 403 when we write to adatum.example
what is it with northwind.example today
why does wingtip.example not see us
which side is to blame, contoso.com or we
how is litware.com doing
contoso.com 恢復了嗎
fabrikam.com 今天有通嗎
litware.com 的 Edge 修好了嗎
傳給 contoso.com 都回 504
從週一開始跟 adatum.example 都是 403
northwind.example 今天是怎樣
是 contoso.com 還是我們的錯
litware.com 現在怎麼樣
我們是 contoso.com，對方 fabrikam.com 看不到我們
contoso.com hasn't answered a single message since the weekend, is it us or them
the people at litware.com got a new certificate, since then silence
is fabrikam.com ok or not
somebody at contoso.com swears they never got my message
adatum.example moved to the cloud and now we see nobody
my colleague gets no answer from anna@litware.com, other companies fine
our lawyer at northwind.example is grey in the list
vendor contact joe@fabrikam.com always offline
can you tell me what's up with wingtip.example
tailwind.example: chat yes, presence no
does contoso.com still accept our messages
have a look at the port and the record of litware.com
what about fabrikam.com
contoso.com please
contoso.com, is it their certificate again
the bank (fabrikam.com) can't see whether we are online
I need to know if litware.com can be reached
user reports contoso.com down
ticket 4711: no chat with adatum.example
we lost contoso.com
contoso.com 從週末開始都沒回 是我們還是他們的問題
litware.com 的人換了憑證之後就沒聲音
fabrikam.com 到底有沒有通
adatum.example 搬到雲端後我們就看不到人
anna@litware.com 一直沒回 別家都正常
律師事務所 northwind.example 都是灰色
joe@fabrikam.com 永遠離線
wingtip.example 怎麼了
tailwind.example 可以聊天但看不到狀態
contoso.com 還收得到我們的訊息嗎
看一下 litware.com 的埠跟記錄
那 fabrikam.com 呢
銀行 fabrikam.com 說看不到我們在不在線上
使用者說 contoso.com 掛了
工單：跟 adatum.example 無法對話
is the certificate of contoso.com expired
check the certificate of litware.com
contoso.com renewed their certificate and now chat fails
port 5061 of fabrikam.com closed
can you reach the edge of litware.com
status of contoso.com
check status of fabrikam.com please
what is the state of federation with contoso.com
presence of contoso.com missing
guests of contoso.com cannot chat with us
check contoso.com record
has litware.com published the srv record
the record of northwind.example looks wrong
did fabrikam.com block us
are we blocked by contoso.com
partner cannot see our status
a partner says they cannot message us
our partner does not get our messages
external contacts show unknown
chat with the supplier stopped
messages to a customer bounce
nobody at the customer sees our presence
lync contacts of the other company are offline
teams chat with another company fails
skype for business messages to our vendor fail
user cannot message a person of another company
federation with the supplier is broken
federation stopped working
contoso.com 的憑證過期了嗎
檢查 litware.com 的憑證
contoso.com 換憑證之後就不通
fabrikam.com 的 5061 關了
連得到 litware.com 的 Edge 嗎
contoso.com 的狀態
查 fabrikam.com 狀態
跟 contoso.com 的聯盟斷了
contoso.com 的人看不到我們狀態
litware.com 有沒有發布 SRV
fabrikam.com 是不是封鎖我們
我們被 contoso.com 封鎖了嗎
對方看不到我們的狀態
廠商說傳訊息給我們都失敗
外部聯絡人狀態都是未知
跟供應商的聊天突然斷了
客戶收不到我們的 Teams 訊息
Lync 上別家公司的人都離線
Teams 跟外部公司聊天失敗
同盟突然不能用
fabrikam.com 的證書好像換了 現在連不上
對方公司的同事 Skype 敲不到
`,
  prerequisites: `
what do they have to prepare at contoso.com before we federate
what is required to federate with contoso.com
we start with litware.com next week, what must be ready
anything to prepare for fabrikam.com on Microsoft 365
contoso.com 要先準備什麼才能跟我們同盟
下週要跟 litware.com 開通 要先備好什麼
跟 fabrikam.com 同盟的需求清單
what do we need before we federate
what must be ready before federation
prerequisites for federation
requirements for federating with teams customers
checklist for federation
checklist before we open federation
which records and ports do we need before federating
what certificate and ports must we have ready to federate
do we meet the requirements for federation
what has to be in place for federation with office 365
what should the partner prepare before we federate
同盟前要準備什麼
做同盟需要什麼條件
同盟的先決條件
開同盟的檢查清單
跟 Microsoft 365 客戶同盟要先準備什麼
同盟前置作業有哪些
要跟夥伴開通之前要備妥哪些憑證和連接埠
對方要先準備什麼才能同盟
`,
  guided_setup: `
setting it all up, how do we begin
what do I do first to get connected with contoso.com
要跟 contoso.com 開通 第一步做什麼
let's go on with the federation setup
I'd like to connect our company with contoso.com
what is the next step to get litware.com connected, guide me
start the setup for fabrikam.com
help me add adatum.example as a partner
繼續設定同盟
我想讓公司跟 contoso.com 可以互傳訊息 帶我設
開始 fabrikam.com 的設定
幫我把 adatum.example 加成夥伴
set up federation
walk me through federation
guide me through setting up federation with contoso.com
step by step federation setup please
help me configure the edge for federation
enable federation with litware.com
connect us with fabrikam.com
we want to federate with northwind.example
configure external access for partners
帶我設定同盟
一步一步教我設同盟
設定跟 contoso.com 的同盟
幫我開通 litware.com 的同盟
我們想跟 fabrikam.com 做聯盟
教我設 Edge 的同盟
開始設定同盟
`,
  hybrid_setup: `
half of our users move to teams, how do we connect both
users in the cloud and on lync with one sip domain
一半的人要搬到 Teams 兩邊要怎麼接
set up hybrid with teams
prepare hybrid for skype for business
connect our lync servers with teams in hybrid
hybrid between on premises and microsoft 365
設定混合部署
地端跟 Teams 混合要怎麼做
把 Skype 伺服器跟 Microsoft 365 做混合
`,
  decode_error: `
lync shows 502 for the partner
teams gives 403 when I message a federated user
edge returns 504 for every message
edge 回 504
Teams 跳 403 傳給外部
504 when I write to contoso.com, what is that
the client says 403, what does it want to tell me
got 480 temporarily unavailable for a federated contact
error id 239 in lync, meaning please
傳給 contoso.com 出現 504 是什麼
畫面顯示 ID 504 代表什麼
出現 480 暫時無法使用
what does sip error 504 mean
error 1034 in the edge log
lync shows error 403 for that contact
ms-diagnostics 1010 explain
what is diagnostic id 1013
teams says 404 for the federated user, meaning?
SIP 480 什麼意思
Lync 錯誤 504
Edge 記錄裡的 1034 是什麼
診斷碼 1008
聯絡人出現 403 是什麼原因
`,
  watch: `
let me know when contoso.com is working again
tell me when fabrikam.com is open again
contoso.com 恢復正常跟我說
watch the edge of contoso.com and call me
let me know when messages to litware.com work again
tell me when their certificate is renewed
tell me when their port is open again
他們憑證更新好了通知我
他們的 5061 開了跟我說
could you keep checking contoso.com and shout when it is up
ping me once litware.com answers
I am off for lunch, tell me if fabrikam.com comes back
drop me a line when contoso.com works
give me a sign as soon as adatum.example is ok
remind me when their side is fixed, contoso.com
please observe northwind.example until it works
add contoso.com to the watch list
put litware.com on watch
we wait for fabrikam.com to renew the certificate, tell me when it is done
contoso.com 修好跟我說一聲
我去吃飯 fabrikam.com 好了叫我
litware.com 有回應再通知
幫我一直看 adatum.example 到好為止
把 contoso.com 加入監看
他們說今天會換憑證 換好了通知我 fabrikam.com
northwind.example 恢復後 tag 我
watch contoso.com
monitor fabrikam.com for me
keep an eye on the federation with litware.com
tell me when federation works again
let me know when contoso.com is back
notify me when the partner is reachable again
alert me when their edge is up again
ping me as soon as chat with litware.com works
監看 contoso.com
盯一下 fabrikam.com
contoso.com 通了叫我
litware.com 恢復跟我說
同盟恢復的時候通知我
對方的 Edge 好了跟我說
`,
  unwatch: `
unsubscribe me from contoso.com
notifications off please
switch the alerts off
mute the notifications
no notifications any more
turn off the alerts about partners
通知關掉
把提醒關掉
you can stop with contoso.com, it works
litware.com is fine, no more pings please
take fabrikam.com off the list
don't tell me about adatum.example any more
remove contoso.com from watching
contoso.com 不用再盯了
litware.com 好了 不用通知了
把 fabrikam.com 從監看移除
adatum.example 別再提醒我
stop watching contoso.com
stop monitoring the partner
no more alerts for fabrikam.com
不用監看 contoso.com 了
停止盯 fabrikam.com
litware.com 的通知取消
`,
  list_watches: `
what are you watching
which partners are monitored
list the watched domains
show my alerts for domains
監看清單
你現在在盯哪些網域
有哪些監看中的夥伴
`,
  report: `
tell contoso.com in a mail what they have to open
寫給 contoso.com 他們要開什麼
a text that I can forward to the admin of contoso.com
put that in a mail to the other company's it
can you phrase that for litware.com so they fix their port
write down what is wrong at fabrikam.com, in chinese please
summary for the ticket of contoso.com
a letter in english to the people of adatum.example
please explain it in writing for their network team
make me a document about the certificate problem of litware.com
給 contoso.com 管理員看的說明
幫我把問題寫給 litware.com 的 IT
用英文寫封信給 fabrikam.com
contoso.com 的工單摘要
整理一份 adatum.example 的問題說明
請幫我寫一段話讓他們去改防火牆
做一份 litware.com 憑證問題的文件
write a letter to the partner
draft a report for their admin
report for contoso.com
send a summary to the partner's administrator
write to their admin that the certificate is expired
write them that port 5061 is closed
put the findings into a letter
summarize the result for my boss
write up the diagnosis
寫信給對方管理員
寫一封信跟對方說憑證過期
寫信請對方開 5061
把結果整理給對方
診斷結果做成報告
檢查報告給主管
幫我寫信給夥伴的網管
把剛剛的結果寫成摘要
`,
  status: `
did you find anything for contoso.com yet
so what came out of it
any news on the check
what did you say about litware.com
contoso.com 查到了嗎
所以結果是什麼
剛剛 litware.com 的結論是什麼
status
where were we
how far is the check
show the last result again
is the check done
what was the result for the last domain
剛剛查到哪
檢查好了嗎
上次的結果再給我看
進度
結果出來了嗎
`,
  bulk_check: `
contoso.com litware.com fabrikam.com adatum.example which of these work
I have forty partner domains to check
are all our suppliers reachable, here is the file
contoso.com、litware.com、fabrikam.com 哪些通
我有四十個夥伴網域要檢查
供應商名單要全部檢查一次
check all our partner domains
test these domains: contoso.com, litware.com, fabrikam.com
check the list of partners
batch check of our federated domains
import a list of domains and check each
檢查全部夥伴的網域
這些網域都測一下 contoso.com litware.com fabrikam.com
匯入網域清單檢查
批次檢查同盟夥伴
`,
} as const;
