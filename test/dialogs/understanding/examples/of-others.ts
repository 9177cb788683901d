/** Lines of other authors, by what they meant. They saw only the list of intents. */
export const linesOfOthers = {
  watch: `
hanamori-test.co.jp 通了再叫我
can you keep checking it in the background & tell me when its up
我先去開會 這家好了 tag 我一下
可以持續監控 jiali-demo.com.tw 嗎?恢復正常請發訊息給我
ping me as soon as eastvale-print.example is back
幫我盯著 ilmenau-muster.de,一恢復就通知
notify me when fourthcoffee.com works again
monitor southridgevideo.com
ping me once vanarsdelltd.com is back
fourthcoffee.com 恢復的時候提醒我
監控 southridgevideo.com
等 vanarsdelltd.com 通了再跟我講
`,
  list_watches: `
show my watchlist
For which domains I have still a monitoring running?
列出監控清單
我之前請你追蹤的網域有哪些？忘光了
你現在幫我盯哪幾家
which watches do I have
show watched domains
我有哪些監看
目前追蹤哪些網域
`,
  none: `
can you check if my parking permit went through
certbot command to renew the nginx certificate on our webshop larkspur-bakery.example?
whats the status of my laptop order, REQ-7741
is it going to rain in Taipei this afternoon
did you watch the game last nite??
reset my VPN password pls
apple watch 值得買嗎 還是 garmin
Outlook keeps asking for creds when I open the shared mailbox finance@bramley-demo.com
Please be so kind to check the grammar in my CV
印表機又卡紙 救命 help
shop.maoyu-lab.example 這個購物網站結帳好慢 是不是雙11塞車
幫我 check 一下今天中午便當訂了沒
SAP 登入一直說密碼錯誤，幫我解鎖帳號
想買一個網域架部落格，哪家註冊商便宜
which meeting room is free at 3
停車證過期了要找誰換
need help w/ the 3rd floor printer it keeps eating paper
請假單的簽核狀態在哪裡看
I lost my first-aid certificate, does HR keep a copy
how much would it cost to buy the domain coolbeans-startup.example for my side project
how is the traffic today
install Photoshop for me
lol
my VPN keeps dropping
路上塞車嗎
幫我裝 Photoshop
VPN 一直斷線
`,
  status: `
跑完了沒 等好久
上一個結果再貼一次給我
show me that last result again plz, i closed the tab
continue
what was I doing?
status of my setup
繼續
我做到第幾步了
設定進度如何
`,
  greeting: `
Good morning FedBot
你好
hello anybody there?
早安~
hello
good afternoon
您好
午安
`,
  change_language: `
以後用日文回我
pls answer in traditional chinese from now on, my colleague takes over
english please
切換成繁體中文
接下來請改用英文回覆,老外同事要看
can u talk german to me instead
<at>FedBot</at> switch to Chinese (Taiwan)
speak Chinese
English please
set language to French
說中文
英文
語言改成法文
`,
  guided_setup: `
繼續剛剛的設定精靈
ok done with the DNS part, whats the next step
start the setup wizard
continue the setup pls, had to run to a meeting
憑證裝好了 下一步咧
I want to set up federation w/ cedarline-coop.example from scratch, can you hold my hand
walk me thru setting up federation, never done this
主管叫我今天把跟 puyang-trade.example 的聯盟開起來,從頭帶我設
我要開始設定聯盟，請一步一步帶我做
New partner onboarding: aldergate-shipping.example. Take me through adding them one step at a time
start guided setup
I'd like to configure federation with fourthcoffee.com, please guide me
how do we get started with connecting to a Lync Online customer
引導我設定聯盟
我要跟 southridgevideo.com 做 federation，請帶我設定
怎麼開始設定同盟
`,
  unwatch: `
nanliao-test.com.tw 不用再盯了
remove moorfield.example from my watch list
you can stop watching kirkby-steel.example, they fixed it
取消監控 overton-demo.com 謝啦
那個一直跳的恢復通知幫我關掉,不用追蹤了
no more alerts about lindenhof-demo.de pls
stop monitoring fourthcoffee.com
remove the watch on datum.example
停止監看 fourthcoffee.com
datum.example 不用追了
`,
  docs_question: `
什麼是 split domain 啊
whats the diff between open federation and an allow list
direct federation 跟 open federation 差在哪
請問 Teams 跟商務用 Skype 互相聯盟時，可以看到對方的大頭照嗎？
can a Lync 2013 user see presence of a TeamsOnly user or is that IM only
Edge 一定要用公有 CA 簽的憑證嗎 自簽行不行
Is it true wildcard certs aren't supported on the access edge?
why does federation use 5061 and not plain 443
how many msgs per sec before a discovered partner gets throttled
in hybrid, who owns the SRV record, on prem or cloud? just curious, not changing anything
AllowedDomains 跟 BlockedDomains 同時有寫的話誰優先？
Does the SRV target have to share the suffix of the SIP domain, or can it live under another name?
what is enhanced federation?
which DNS record is needed for open federation
do I need a public certificate on the edge server?
where can I enable external user access
什麼是直接聯盟？
開放式同盟要哪一種 DNS 記錄
Edge Server 需要公開憑證嗎
外部使用者存取要在哪裡啟用
`,
  help: `
new here, how does this bot work
what can u do
give me a few examples of what i can ask you
<at>FedBot</at> help
what are the commands
help me
指令列表
求助
`,
  bulk_check: `
整份名單要一次匯入檢查 大概六十幾個網域
alba-tools.example, brightwater-it.example, cormorant-lab.example - all three pls
After cutover I need that all our partners (we have list in a text file) are verified in one go, is possible?
which of these are broken? loxley-demo.com; marwick-demo.com; nettlebed-demo.com; oakrill-demo.com
这两家批量查一下 chuanda-sample.com 和 dongrui-sample.com
test both jasperfield.example AND kilnworks.example, migration tonight
<at>FedBot</at> mass test: pellworm-muster.de quadra-muster.de
附件 partners.csv 麻煩全部跑一輪
zhudong-test.com.tw;alster-test.de;bellforge-test.com 哪幾個掛了
check fourthcoffee.com, southridgevideo.com and datum.example
bulk test our partner domains
I want to upload a list of domains
fourthcoffee.com、southridgevideo.com、datum.example 都幫我看一下
批次檢測
我想上傳一份網域清單
`,
  thanks: `
3Q
thx, cust is happy now
cheers mate
謝啦 搞定了
thank you
謝謝
`,
  check_own_domain: `
本公司(kuanyin-demo.com.tw)Edge 那張 cert 的 SAN 有沒有少列
<at>FedBot</at> health check on our own domain pls
just swapped the certificate on our access edge, please verify from outside. domain is tillbrook.example
Several customers say they can't find us in DNS. We're ostmark-lab.de, do our federation records resolve properly?
检查一下我们自己的域名 fenghe-sample.com，记录对不对
對方 MIS 一口咬定是我們的鍋,所以請從外部驗一下我們自己這端 zhongxing-lab.example
昨天改了 public DNS，從外面看我們的 record 有生效嗎
我方 access edge 現在從 internet 打得到嗎
我們家 Edge 的憑證是不是快過期了？幫看
we are company beltrano-sa.example, please control if our DNS entries are correct
is OUR edge cert still good, think it runs out this month
verify my own domain contoso.com
do we have the right DNS records
check our side
we are contoso.com, is our edge certificate valid?
檢查我們的網域 contoso.com
我們自己的 DNS 對不對
看一下本公司的憑證
检查自己的域名
`,
  feedback: `
wow, best explanation i've had from any bot so far
說明寫得太技術了 客服根本看不懂 建議改進
答非所問,很爛
這次回答得很清楚,讚
你剛剛講的是錯的欸
that answer was useless, you just repeated my question
not useful
沒有用
`,
  decode_error: `
user got 'This message was not delivered to everyone because the service is not available' - whats that in human language
SIP/2.0 403 Forbidden, meaning pls?
Log says ms-diagnostics-public: 1010;reason="Certificate trust with another server could not be established". In plain words?
ms-diagnostics: 1027;reason="Cannot route this type of SIP request to or from federated partners" 這是什麼意思
HRESULT 0x80072746 求解釋
ms-diagnostics: 1034;reason="Previous hop federated peer did not report diagnostic information"
0x80090325 on TLS handshake, ever heard of that?
使用者截圖寫「無法傳送此訊息，因為對方可能離線」這句錯誤到底在說啥
报错 1009 No match for domain in DNS SRV results，什么意思
client 端跳「error ID 504」,這組代碼是指什麼?
How must I understand this line: SIP/2.0 504 Server time-out ... ms-diagnostics: 1046;reason="Failed to connect to a federated peer server"
跳 480 Temporarily Unavailable 是什麼錯
ms-diagnostics: 1017;reason="Cannot route From and To domains in this combination";source="edge.contoso.com"
what is error 1007
SIP 488 not acceptable here, what does it mean?
Our log shows: SIP/2.0 504 Server time-out ... ms-diagnostics: 1014;reason="Unable to resolve DNS A record"
ms-diagnostics: 1017;reason="Cannot route From and To domains in this combination"
錯誤 1007 是怎麼回事
SIP 488 代表什麼
這個診斷訊息幫我解釋：ms-diagnostics: 1014;reason="Unable to resolve DNS A record"
`,
  diagnose_partner: `
did the guys at pinecrest-demo.example break their edge again?? chats to them bounce
our side sees quillstone-demo.com, they don't see us. used to work till they moved to O365 last weekend
外部聯絡人灰的,就 corvane.example 那家而已
網路組說防火牆開好了,再測一次 torvald-energy.example 通不通
對方公司上禮拜搬到 Teams 之後就敲不到人了 >< domain: meridia-foods.example
Could you run a test against fennimore-audit.example? They claim it's fixed on their end.
norwick-freight.example
one partner only unreachable, everyone else external is green. find the culprit for me?
同事說加不到 dagmar@felsenbau-demo.de，加了也都是離線
範例鋼構.com.tw 這家中文網域的客戶,訊息送不到怎麼回事
我们这边联系不上 shengda-sample.com 的人，消息一直发送失败，帮忙看看
早上開始跟供應商那邊的 Skype 都斷了，到底是哪邊的問題？
presence unknown for everyone @halden-optics.example but IMs go through fine. ideas?
hengyu-demo.com.tw
Please to verify if the federation with partner kestrel-marine.example is working, I am not sure since the firewall change
<at>FedBot</at> can we reach brightmoor-legal.example at all?
請問跟 hsinfab-demo.com.tw 的聯盟現在是正常的嗎?PM 說今天下午要 demo
why can't we reach parlance-bank.example? client shows 504 every single time
Ticket 內容:「同仁反映無法與 Ostrava Glass(ostrava-glass.example)之聯絡人進行即時訊息」 麻煩協助釐清原因
wang.yt@jinhao-sample.com.tw 這個人一直顯示「狀態未知」,Email 倒是正常
<at>FedBot</at> 幫我查一下 lanyang-bio.example 的 federation 有沒有通
tomas.lindqvist@nordflod.example cant be reached from S4B, mail to him no problem
Teams user here, partner is still on Lync 2013 (oldworks-demo.example). They can message me, my replies never arrive.
since the aquisition nobody can IM the people over at the other company anymore, pls find out why
客戶在線上等，我們傳訊息給 tongfu-test.com.tw 都傳不出去，幫看一下
federation w/ our biggest supplier is dead again and the CFO is fuming
customer on the line rn, cant IM anybody at tannhof-gears.example since this morning, whats wrong
我們是 yuanshan-it.example，對方 baihe-medical.example 說他們沒收到任何 SIP，能幫忙診斷嗎
we can't reach anyone at datum.example via Lync
Why is presence unknown for people from humongousinsurance.com?
<at>FedBot</at> IM to [eve@fourthcoffee.com](mailto:eve@fourthcoffee.com) not working
test southridgevideo.com
messages between our domain contoso.com and vanarsdelltd.com get lost
a partner complains they don't see us online
is there a problem with graphicdesigninstitute.com?
跟 datum.example 的人沒辦法聊天
請問為什麼傳給 eve@fourthcoffee.com 的訊息都失敗？
southridgevideo.com 怪怪的
<at>聯盟小幫手</at> 看不到 [vanarsdelltd.com](http://vanarsdelltd.com) 的狀態
我們網域是 contoso.com，跟 fourthcoffee.com 訊息不通
ｆｏｕｒｔｈｃｏｆｆｅｅ．ｃｏｍ 傳不過去
对方 vanarsdelltd.com 看不到我们在线
合作廠商加不了我們的人
`,
  hybrid_setup: `
prep for hybrid
I shall connect our on-premises pool with our M365 tenant, half of users stay local. Please assist with this hybrid
混合式部署要怎麼接？地端 SfB 2015 + 自家 365
prepare hybrid environment
walk me through the hybrid deployment steps
混合式環境怎麼準備
帶我做 hybrid 部署
`,
  cancel: `
abort
stop, wrong customer, scrap that
先不要跑了 我搞錯了
算了
全部重來一次,前面的不算
exit
stop this
restart from the beginning
離開
先不要
從頭來過
`,
  report: `
Draft a letter to the admin of querfeld-demo.de, in German, with what they have to fix on their end
把剛才診斷的東西彙整一下，給主管看的，白話一點
整理成報告我要轉給對方 IT
請產生給 takahama-test.co.jp 窗口的說明信
summary for my boss, 5 lines max, no jargon
write something up I can send to their admin
create a summary for the partner's admin
generate a report for fourthcoffee.com in Chinese
幫我做一份給對方管理員的報告
產生 fourthcoffee.com 的英文報告
`,
  prerequisites: `
list of requirements for federating w/ a customer who's on M365
before i call the firewall & dns teams: everything that has to be ready for federation, pls
Which things we must prepare before federation with a Lync Online customer?
要跟 Microsoft 365 的客戶做聯盟，事前要準備哪些東西？
給我一份聯盟前置作業清單
what do we need in place before we federate with anybody? some kind of checklist would be lovely
開 federation 之前有哪些條件要先滿足 我要一次跟網管開需求單
what must be ready before federation
list the prerequisites please
pre-reqs?
聯盟前要具備哪些條件
前置條件清單
需要先準備什麼
`,
};
