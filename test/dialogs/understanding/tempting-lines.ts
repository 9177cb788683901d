/**
 * Lines that the weights are not learned from, as `unlearnedLines`: first as people write who tell a lot, then as those who do not.
 * These are about something else, and every one holds a word of
 * ours: a certificate on a wall, the port of a harbour, the status of a parcel.
 */
export const temptingLines: readonly string[] = `
Morning all, the framed certificate in the lobby fell off the wall again, can facilities hang it back up
Does anyone know whether the fire safety certificate for the 3rd floor was handed in to the landlord
hey so HR keeps asking for a copy of my degree certificate, where do I upload it
what's the policy on bringing guests to the summer party, do they need a badge
which port will the container ship arrive at, the customer wants to know
The check for the caterer bounced, can someone in accounts reissue it
need a status on the laptop order for the new hire starting monday
is the gift certificate from the raffle still valid or did it expire
my watch strap broke, anybody know a repair shop near the office
Could you watch the front desk for ten minutes while I grab the delivery
the record player in the break room is skipping
who keeps the attendance records for the safety training
what is the record for most goals in one season
can I get a domain for our charity run, something like run4good
we want to move the shop to a new domain before christmas, who registers it
our landing page shows not secure in chrome since the ssl cert of the shop ran out
are the USB-C ports on the new docking stations really 40 gigabit
my display port adapter only does 30 hertz, is that normal
what does error E04 mean on the coffee machine
the plotter says error 0x6100, do we have a service contract
I keep getting a 502 from jira, is that known
GitHub actions fails with exit code 137 since lunch
ORA-01017 when I log in to the finance database
how do I set up an out of office reply for the whole department
what do I need before I can apply for parental leave
is there a checklist for moving desks
what are the requirements for the forklift licence
walk me through filling in the travel expense form please
how do I configure the scanner to send to my e-mail
connect my phone to the guest wifi, which password
which federation organises the chess tournament in Lyon
did the football federation publish the fixtures yet
what does federated learning mean, had it in a talk yesterday
the server at the restaurant yesterday was so rude lol
edge keeps opening bing instead of google
how do I clear cookies in Edge
what edge does the carpet need, straight or rounded
hybrid cars: what's the tax advantage in 2026
do we have a hybrid work policy in writing somewhere
Can the cleaning company reach us on bank holidays
my messages to the landlord go unanswered
I can't see the presence sheet for the workshop, who has it
your presence is required at the ceremony on friday
send a report about the broken blinds to building management
could you draft a letter to my landlord about the heating
quarterly sales report is missing the numbers for Osaka
monitor the oven and shout when it beeps
let me know when the lift is working again
is the elevator back in service
which companies sponsor the marathon, is there a list
test the fire alarm on tuesday at ten, please tell everyone
is it possible to extend the warranty of the monitor
we are all out of green tea, who orders it
how many partners does the law firm have
our partner firm is celebrating its tenth anniversary, flowers?
which version of Photoshop do we have licences for
firewall exception for the game server in the lounge, pretty please
What does TLS stand for? Asking because of the bus stop sign with TLS 4 on it
does sharepoint support version history on folders
how do I add an external guest to a Teams channel as a visitor of our site
record this meeting please
is anything open near the harbour after ten
where is contoso.com located, I have an interview there
litware.com sent a quote for 40 chairs, who approves it
fabrikam.com support hotline has been engaged all day
can I expense the subscription at northwind.example
樓下大廳的獎狀歪了，可以請總務扶正嗎
考到證照公司會補助報名費嗎
英檢證書正本放在家裡，影本可以嗎
新人要交畢業證書還是學位證明
ISO 9001 稽核是哪一天，證書什麼時候換發
消防證明過期了，誰要去更新
貨櫃是到高雄港還是台中港
港口塞船，這批貨要晚兩週
聯邦快遞的包裹卡在海關，有人可以查一下嗎
聯邦銀行的分行在哪
中職聯盟下一季的賽程公布了沒
聯盟行銷的佣金怎麼算
英雄聯盟今晚有世界賽要一起看嗎
會議紀錄誰寫，記得上傳到共用資料夾
出勤紀錄少一天要找誰補
他破了大會紀錄超強
健檢報告什麼時候會寄到家裡
我的請購單狀態一直是審核中
包裹狀態顯示已送達但我沒收到
幫我看著爐子上的湯
智慧手錶一直連不上手機
投影機的連接埠是 HDMI 還是 VGA
筆電的 Type-C 埠鬆掉了，可以送修嗎
官網的 SSL 快到期了，行銷說要找外包
公司想買一個新網域給活動頁用，預算多少
網域名稱註冊一年要多少錢
Outlook 規則設定好了可是信還是沒分類
ERP 連不上，財務說月結做不完
VPN 憑證過期不能在家上班
印表機伺服器掛了嗎，全部都卡住
Wi-Fi 訪客密碼是多少
訪客停車要先登記嗎
來賓證要去哪裡拿
我們的原則是先到先贏
差旅政策有改嗎，住宿上限多少
混合動力車可以停 B2 嗎
混合辦公一週要進公司幾天
邊緣人報到，中午有人要一起吃飯嗎
Edge 瀏覽器一直跳更新
伺服器機房的冷氣壞了，報修了沒
錯誤 E5 冷氣面板顯示這個
悠遊卡感應失敗，門禁是不是壞了
檢查報告出來醫生說膽固醇太高
先幫我檢查一下這份合約有沒有錯字
需要準備什麼才能申請育嬰假
尾牙抽獎名單整理好了嗎
一次訂五十個便當要找哪家
對方律師還沒回信，要不要催
客戶要來參訪，停車位有幾個
廠商的發票開錯了要怎麼作廢
幫我寫封信給房東說要退租
內湖那家合作夥伴咖啡廳打幾折
GitHub 推不上去，說憑證不對
Jira 現在是不是掛了
LINE 群組訊息太多可以關通知嗎
你的簽名檔可以傳我嗎
停水通知幾點恢復
電梯修好了跟我說一聲
幫我盯一下快遞，到了叫我
contoso.com 的面試結果出來了嗎
fabrikam.com.tw 這家的報價單請採購看一下
跟 litware.com 的合約什麼時候到期
northwind.example 的官網改版好漂亮
打錯了 是要傳給我老婆的
@Anna could you bring the certificate of incorporation to the notary?
is the yoga teacher certified
my son got his swimming certificate yay
our ISO auditor wants a coffee first
the cert for the boiler inspection hangs in the basement right
pls order 3 port replicators
USB-A port on the podium pc is loose
ferry to Kinmen, which port
portable aircon for room 7?
does the new firewall film still play in cinemas
who has the record on the treadmill
vinyl or cd for the party
minutes and records of the board go where
status on my ergonomic chair?
what's the status w the leaking roof
checked the fridge, no milk
check Friday's cake list
domain expert for tax needed
is .tw cheaper than .com for my hobby site
godaddy keeps spamming me about my domain
federation of Swiss watches trade fair, who goes
ITTF federation ranking updated?
galactic federation when
watch this funny video
my garmin watch lost its gps
someone monitoring the bbq?
guest speaker cancelled
guest bathroom out of order
what's the policy for sick kids
policy number of my travel insurance
hybrid bikes on sale
hybrid tomatoes lol
edge of the carpet is a trip hazard
edge won't sync my tabs
servers at the buffet were great
server tip in the US 20%?
report the graffiti please
report card of my daughter
letter from the bailiff, who handles
send a summary of the podcast
tell me when the kettle is done
ping pong table is free ping me
alert: cake in the kitchen
prerequisites for the diving course
what do I need for the scooter rental
set up the foosball table
walk me through the new coffee subscription
jenkins 503 again
error P0420 on the company car
tesla shows error 0x17
is the toll road federation funded
fabrikam.com has free samples
contoso.com wants to hire me haha
invoice 5061 from litware.com is unpaid
room 5061 is double booked
can guests of northwind.example use our parking
結婚證書要去戶政拿嗎
調酒師證書考過了
證書遺失要登報嗎
中餐丙級證照有津貼嗎
停車憑證要給櫃台蓋章
電影票憑證入場
遠洋貨輪停哪個埠頭
花蓮港開放參觀嗎
投影機那個埠是不是歪掉
社區聯盟辦市集
環保聯盟連署書誰要簽
聯邦學習的論文可以分享嗎
董事會議事紀錄要公證嗎
氣溫創紀錄新高
掛號信狀態查詢
樓上裝潢狀態如何
幫查健身房還有名額嗎
檢查表哪裡領
手錶要調時差
幫我盯一下鍋子
電梯好了嗎
空調恢復了沒
訪客餐券怎麼領
寵物政策
原則上週五可以早退嗎
混合泥漿要用什麼比例
邊緣化議題講座
機房除濕機滿水
伺服器代管報價哪家便宜
冰箱顯示 Er 7
卡機 代碼 21 是什麼
報告長官 我要出公差
寫信給里長
整理旅遊照片給大家
帶我逛逛夜市
申請護照要帶什麼
fabrikam.com.tw 有團購
litware.com 的客服好兇
contoso.com 下單兩次怎麼退
會議室 5061 有人嗎
發票號碼 1008 中獎了嗎
`
  .trim()
  .split('\n');

/** Beside them, those that are ours all the same. */
export const oursBesideThem: readonly (readonly [text: string, intent: string])[] = `
does the certificate on our access edge have to come from a public authority or will our internal one do | docs_question
hey, which names go onto the external cert of the edge, asking for the renewal | docs_question
Is TCP 5061 inbound all we need on the firewall for open federation? | docs_question
what port does the SIP TLS traffic between two edges use | docs_question
what's a discovered partner exactly and how many messages a second may they send | docs_question
do federation partners need a CAL on our side, licensing wants to know | docs_question
where does the SRV record live, internal or public DNS | docs_question
can guests from another tenant see presence, or just external access users | docs_question
which policy controls whether a user may talk to people outside | docs_question
is TLS 1.0 still accepted between edge servers these days | docs_question
what does a hosting provider entry do in Skype for Business | docs_question
how do I block one domain but leave federation open for the rest | docs_question
whats the difference between guest access and external access in teams | docs_question
does closed federation need the SRV record as well | docs_question
can Teams Only users chat with people on Lync 2013 | docs_question
what ports for media if we only do chat with partners? | docs_question
does the wildcard cert work on an edge pool | docs_question
check if the certificate on our edge is still valid for the partners | check_own_domain
is our federation record published correctly? | check_own_domain
our SRV record, can you see it from outside | check_own_domain
has our edge certificate expired | check_own_domain
look at port 5061 on our side please | check_own_domain
what would a partner see if they looked up our domain | check_own_domain
their certificate looks expired, can you check tailwind.example | diagnose_partner
port 5061 at northwind.example seems shut, can you confirm | diagnose_partner
status of federation with litware.com? | diagnose_partner
presence of everybody at fabrikam.com is unknown since this morning | diagnose_partner
guests from contoso.com can't message our people | diagnose_partner
customer says messages to adatum.example vanish without an error | diagnose_partner
what do we need in place before we federate with a company on Microsoft 365 | prerequisites
checklist for opening federation with a new partner | prerequisites
list of records, ports and certs we must have before federating | prerequisites
keep an eye on litware.com and ping me once chat works | watch
tell me as soon as fabrikam.com is reachable again | watch
which partner domains are being watched right now | list_watches
draft a letter to their admin about the missing SRV record | report
write a report on contoso.com for my manager | report
walk me through opening federation with adatum.example | guided_setup
what does 504 server time-out mean in the sip trace | decode_error
error 1008 in ms-diagnostics, explain | decode_error
here is our partner list, test each one: a-corp.example, b-corp.example, c-corp.example | bulk_check
prepare hybrid between Lync Server 2013 and Teams | hybrid_setup
Edge 的外部憑證一定要公開 CA 發的嗎 | docs_question
同盟要開哪個連接埠，5061 夠嗎 | docs_question
SRV 記錄要建在內部還是外部 DNS | docs_question
憑證上面要放哪些名稱 | docs_question
Edge 證書可以用萬用字元的嗎 | docs_question
來賓存取跟外部存取差在哪 | docs_question
哪個原則控制使用者能不能跟外面的人聊天 | docs_question
開放式同盟和封閉式同盟有什麼不同 | docs_question
Teams 跟 Lync 2013 可以互相看到狀態嗎 | docs_question
封鎖清單和允許清單同時有的話誰優先 | docs_question
同盟一定要買授權嗎 | docs_question
代管提供者是什麼 | docs_question
探索到的夥伴每秒可以傳幾則訊息 | docs_question
我們的 Edge 憑證是不是快到期了 | check_own_domain
幫我看我們自己的 SRV 記錄有沒有發布 | check_own_domain
從外面看我們的 5061 有開嗎 | check_own_domain
我們的同盟記錄設對了嗎 | check_own_domain
litware.com 的憑證過期了吧，幫忙確認 | diagnose_partner
northwind.example 的 5061 好像不通 | diagnose_partner
看不到 fabrikam.com.tw 那邊的上線狀態 | diagnose_partner
跟 contoso.com 的同盟狀態正常嗎 | diagnose_partner
傳訊息給 adatum.example 的人都失敗 | diagnose_partner
跟新客戶做同盟之前要準備哪些記錄和憑證 | prerequisites
對方用 Microsoft 365，我們這邊要先備妥什麼 | prerequisites
幫我盯 litware.com，通了通知我 | watch
fabrikam.com.tw 恢復的時候跟我說 | watch
不要再監看 litware.com 了 | unwatch
目前有在監看哪些網域 | list_watches
寫一封信給對方管理員，說他們的 SRV 記錄錯了 | report
把 contoso.com 的結果整理成報告給主管 | report
帶我一步步跟 adatum.example 開同盟 | guided_setup
SIP 504 是什麼意思 | decode_error
ms-diagnostics 1008 怎麼解 | decode_error
這份清單的網域全部測一次 | bulk_check
地端 Skype 商務伺服器要跟 Teams 做混合 | hybrid_setup
does our cert need the sip name as san | docs_question
5061 tcp only or udp as well | docs_question
what's the srv for, can't lync just look up A records | docs_question
can i federate without an edge | docs_question
teams guest vs federated, which is which | docs_question
who publishes the federation record | docs_question
wildcard on the access edge allowed? | docs_question
is our 5061 up | check_own_domain
our cert ok? | check_own_domain
litware.com cert ran out? | diagnose_partner
northwind.example, port shut? | diagnose_partner
no presence from fabrikam.com since tue | diagnose_partner
federation w/ contoso.com dead again | diagnose_partner
ping me when contoso.com is back | watch
eye on litware.com pls | watch
mail to their admin pls, port 5061 | report
federation checklist pls | prerequisites
set us up with adatum.example | guided_setup
504 from their edge?? | decode_error
憑證要公開的還是內部的就好 | docs_question
SRV 一定要嗎 | docs_question
埠要開雙向嗎 5061 | docs_question
訪客跟同盟使用者差別 | docs_question
沒有 Edge 可以做同盟嗎 | docs_question
同盟記錄是誰要發 | docs_question
我們憑證還好嗎 | check_own_domain
我們 5061 通嗎 | check_own_domain
litware.com 憑證過期？ | diagnose_partner
fabrikam.com 狀態都灰的 | diagnose_partner
跟 contoso.com 又斷了 | diagnose_partner
contoso.com 好了叫我 | watch
寫信叫他們開 5061 | report
同盟要準備的清單 | prerequisites
幫我跟 adatum.example 開起來 | guided_setup
一直 504 是啥 | decode_error
`
  .trim()
  .split('\n')
  .map((line) => [line.split(' | ')[0] ?? '', line.split(' | ')[1] ?? ''] as const);
