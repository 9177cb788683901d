/** Why a partner cannot be reached, or whether it can. */
export const diagnosePartner = `
why can't we IM contoso.com
contoso.com
is contoso.com ok?
contoso.com down?
check contoso.com pls
can u take a look at contoso.com
anything wrong with contoso.com today
user cannot see presence of bob@contoso.com
messages to contoso.com stay at "sending"
contoso.com people all show grey
presence unknown for everyone at contoso.com since friday
we federated with contoso.com last year, now it is dead
INC0048213: user reports no IM to contoso.com, mail fine
ticket 77123 caller says chat with supplier contoso.com broken since the weekend
customer on the phone: their chats to us never arrive, domain contoso.com
I have contoso.com on the line and they say we are offline for them
caller is angry, he cannot reach anna@contoso.com in Skype
vendor contoso.com can message us but our replies never get there
They can write to me but I cannot write back, contoso.com
one way chat only: contoso.com to us works, us to contoso.com not
one-directional presence with contoso.com
Teams user here, the other company has Lync 2010 (contoso.com), nothing goes through
we are on Skype for Business 2019, contoso.com is on Teams only, chats fail
partner contoso.com moved to Teams last week and since then we lost them
since contoso.com migrated to Office 365 we see no presence
after their migration to the cloud we can no longer chat with contoso.com
after our cutover last night contoso.com is unreachable
all partners work except contoso.com
only contoso.com is affected, every other company is fine
just this one customer: contoso.com
contoso.com fails, fabrikam.com works. whats the difference
calls to contoso.com drop after 10 seconds
audio calls with contoso.com fail but chat ok
video with contoso.com no media
screen sharing with contoso.com fails while chat works
adding carla@contoso.com to contacts gives an error
I add the guy from contoso.com and he stays on "presence unknown"
cannot find joe@contoso.com in search
joe@contoso.com shows "updating..." forever
joe@contoso.com can't be reached from S4B, mail to him is no problem
getting 504 when messaging someone at contoso.com
we get error 403 forbidden for contoso.com
why can't we reach contoso.com? the client shows 504 every time
ms-diagnostics says 1008 when I message contoso.com, why
does federation with contoso.com work
is our federation with contoso.com still up?
are we federated with contoso.com right now
can we talk to contoso.com
can contoso.com reach us at all
do messages get to contoso.com
contoso.com - reachable from outside?
please control if contoso.com is reachable
we have the problem that contoso.com is not possible to contact
it is not possible for us to chat with contoso.com
please kindly check contoso.com, user is facing the issue since morning
kindly do the needful, contoso.com presence is not coming
hello team, user is unable to IM external user mark@contoso.com
Dear team, we are facing issue in federation with contoso.com, please check
sir contoso.com is not working please help
messages not reaching to contoso.com since yesterday, kindly look
contoso.com cant chat
cannot chat contoso.com
cantreach contoso.com
WHY IS CONTOSO.COM OFFLINE
HELP CONTOSO.COM DOES NOT ANSWER OUR MESSAGES
fed w contoso.com broken
fed to contoso.com?
contoso.com ???
try contoso.com
and contoso.com?
what about contoso.com
how about fabrikam.com then
same problem with fabrikam.com
whats up w/ contoso.com
contoso.com again not working
contoso.com is acting up again
contoso.com on and off all day
intermittent presence with contoso.com, comes and goes
contoso.com times out
sip:pat@contoso.com
ping contoso.com federation
test federation contoso.com
test connectivity towards contoso.com
probe contoso.com
run a diagnosis on contoso.com
troubleshoot contoso.com
look at contoso.com for me
status of federation with contoso.com
what is the state of the link to contoso.com
give me the state of contoso.com
is contoso.com blocking us?
did contoso.com block our domain
is it us or contoso.com
whose fault is it, ours or contoso.com
could you find out why bob@contoso.com appears offline
find out why we have no presence for contoso.com
I need to know if contoso.com can be reached before the call at 3
the PM wants to know whether chat to contoso.com works, demo this afternoon
we have a demo with contoso.com at 2, does chat work
CEO cannot chat with the lawyers at contoso.com, urgent
urgent!! board member can't reach contoso.com
presence for *@contoso.com unknown
contoso.com users shown offline but they are online
they see us, we do not see them: contoso.com
contoso.com sees us as offline
contoso.com claims it is our side. is it?
contoso.com says our certificate is bad, they can't connect to us
contoso.com admin told me the TLS handshake to us fails
I get "could not be delivered" for every message to contoso.com
the message was not delivered to laura@contoso.com, why
it says the recipient contoso.com is not available
client says "cannot contact federated partner" for contoso.com
I changed nothing, yet contoso.com stopped
was ok yesterday, today contoso.com is out
does the srv of contoso.com look right
do they publish a federation record? contoso.com
check the certificate of the partner contoso.com
is the edge of contoso.com up
is port 5061 open at contoso.com
check whether contoso.com has open federation
we are fabrikam.com and can't reach contoso.com
from fabrikam.com to contoso.com no messages
our domain is fabrikam.com, partner is contoso.com, chat dead
our users on fabrikam.com cannot message contoso.com
we (fabrikam.com) lost contoso.com
federation between fabrikam.com and contoso.com (us = fabrikam.com) fails
can't reach partners anymore
no external chat since this morning
external chats are down for all users
nobody outside the company can be reached
IM with external companies stopped after the firewall change
all external contacts are offline
all federated contacts show unknown
federation is down
federation broken help
none of our customers can IM us
customers complain they can't message us any more
partner can not see our presence
a supplier cannot add us
supplier says we look offline all day
our sales can't chat with a client anymore
user can't talk to an outside company on Teams
Teams users can't message a Skype customer
cant IM a customer
customer cant IM me
chat to the agency not delivered
somebody from another company can't find me in Teams
I don't see whether my contact at the bank is online
why can I not add a contact from another firm
messages to people outside the company don't go thru, only internal chat works
internal chat works, external does not
IM to an outside partner fails but email gets there
presence of partner gone after the update
could you look why our partner cannot be contacted
can you check a partner for me
check a partner domain
I want to check a partner
diagnose
please diagnose a connection problem with a partner company
a user is complaining about no presence with an external company
user from finance can't reach the auditors over Lync
one user only: he can't message any external contact
since the cert renewal partners can't talk to us
after we replaced the edge certificate nobody from outside reaches us
after last night's patching federation fails
after windows updates on the edge server no federated chats
lync federation stopped, internal users ok
HELP DESK ESCALATION: federated presence unavailable, all external
P1 federation outage
Skype for Business: "presence unknown" for all our partners
the whole team lost contact with the outsourcing company
can not send message to freelancers on their domain contoso.com
Can you please test if people of contoso.com and we can exchange messages?
Since Tuesday the colleagues in contoso.com appear as offline to us, what could be reason?
Is something known about problems with contoso.com?
did something change at contoso.com
what happened to contoso.com
contoso.com: wassup
hey quick one, contoso.com reachable?
morning, could someone check contoso.com, ta
hi bot, contoso.com pls, cheers
thanks! and now contoso.com
ok next one: contoso.com
now check fabrikam.com instead
no, I meant contoso.com
sorry wrong domain, it is contoso.com
not that one, contoso.co.uk
https://teams.contoso.com can't be chatted with
see below, user quote: "I can't send messages to my contact at contoso.com"
FW: problem with chat to contoso.com > please look into this
> cannot message pat@contoso.com  any idea?
mary.smith@contoso.com unreachable in Teams chat but was fine last week
the guy from contoso.com, piet@contoso.com, is never green
does chatting with contoso.com work for anyone
why does contoso.com not answer on 5061
we paused federation with contoso.com in May and turned it on again, still no chat
unblocked contoso.com yesterday, chat still not possible
added contoso.com to the allow list but it still does not work
contoso.com is on our allowed list, why no presence
conference with contoso.com does not connect
can't invite contoso.com to a Skype meeting
anonymous join from contoso.com fine, chat not
guest works but federated chat with contoso.com doesn't
為什麼傳不到 contoso.com
contoso.com 不通
contoso.com 通嗎
contoso.com 現在通不通
contoso.com 是不是掛了
contoso.com 掛了？
contoso.com 怎麼了
contoso.com 又不行了
contoso.com 還是不行
contoso.com 怪怪的 幫看一下
幫我看 contoso.com
幫查 contoso.com
麻煩看一下contoso.com
測 contoso.com
查一下 contoso.com 有沒有問題
那 fabrikam.com 呢
換 fabrikam.com
再看一家 contoso.com
不是啦 我說的是 contoso.com
我要查的是 contoso.com
跟 contoso.com 的同盟正常嗎
跟 contoso.com 的聯盟現在是好的嗎
我們跟 contoso.com 有通嗎
請問跟 contoso.com 的連線現在正常嗎 主管在問
PM 說下午要跟 contoso.com demo 聊天會通嗎
等等要跟 contoso.com 開會 先確認訊息會不會通
contoso.com 的人都灰灰的
contoso.com 的人全部顯示離線
contoso.com 狀態不明
看不到 contoso.com 的上線狀態
看不到 bob@contoso.com 在不在線上
敲 contoso.com 的人都沒反應
敲不到 contoso.com 的人
敲不到人 contoso.com
密 contoso.com 的窗口都已讀不到
丟訊息給 contoso.com 都丟不過去
訊息丟不出去 對方是 contoso.com
傳給 contoso.com 一直轉圈圈
傳過去都失敗 contoso.com
收不到 contoso.com 傳來的訊息
contoso.com 說收不到我們的訊息
contoso.com 那邊說看我們都是離線
contoso.com 的 IT 說是我們的問題 真的嗎
對方一口咬定問題在我們 contoso.com 到底誰的鍋
到底是我們的鍋還是 contoso.com 的鍋
是我們擋了還是 contoso.com 擋
contoso.com 是不是把我們擋掉了
單向通而已 他們傳得到我們 我們傳不到 contoso.com
只有 contoso.com 不行 其他家都正常
別家都 ok 就 contoso.com 掛
就這家不行 contoso.com
對方上週換成 Teams 之後就敲不到了 contoso.com
對方公司搬到 Teams 之後就聯絡不到 網域 contoso.com
contoso.com 上雲之後我們就看不到他們狀態了
對方移到 O365 之後訊息就斷了 contoso.com
contoso.com 昨天還好好的今天就不行
從禮拜一開始跟 contoso.com 就斷了
早上開始 contoso.com 全滅
奇怪ㄟ contoso.com 怎麼都離線
contoso.com 是怎樣啦
吼 contoso.com 又斷了
欸 contoso.com 有人也不通嗎
挖咧 contoso.com 死了
contoso.com 聯絡不到ㄇ
contoso.com 4不4掛了
不好意思 想請教 contoso.com 為什麼一直沒上線
客戶在線上等 contoso.com 快幫我看
客戶在電話上 說他們傳不進來 contoso.com
客戶 contoso.com 打來抱怨訊息都沒收到
工單 12345：使用者反映無法傳訊給 contoso.com
【報修】使用者無法與 contoso.com 聯絡，郵件正常
案件描述：user 無法看到 contoso.com 人員狀態
業務部同仁反應跟 contoso.com 聊天不通
業務說 contoso.com 的採購敲他都沒反應
總經理要找 contoso.com 的人找不到 很急
副總敲不到 contoso.com 的律師
老闆在催 contoso.com 到底能不能通
打給 contoso.com 會斷線
跟 contoso.com 語音通話十秒就斷
跟 contoso.com 視訊沒畫面
分享畫面給 contoso.com 會失敗
加 amy@contoso.com 好友一直加不進去
加不了 contoso.com 的聯絡人
搜尋不到 amy@contoso.com
amy@contoso.com 一直顯示更新中
跟 contoso.com 傳訊會跳 504
傳給 contoso.com 出現 403 是怎樣
我們是 fabrikam.com 敲不到 contoso.com
我們 fabrikam.com 跟 contoso.com 不通
我方 fabrikam.com，對方 contoso.com，訊息不通
本公司 fabrikam.com 無法與 contoso.com 互傳訊息
診斷contoso.com
檢測 contoso.com 的同盟
測測看 contoso.com 連不連得到
contoso.com 的 SRV 是不是沒設
contoso.com 的憑證是不是過期了
對方 5061 有開嗎 contoso.com
contoso.com 有沒有開放同盟
為什么联系不上 contoso.com
contoso.com 的人都是脱机状态
跟 contoso.com 发消息失败
对方 contoso.com 收不到消息
请检查 contoso.com 的联盟是否正常
外部的人都敲不到
外部聯絡人全部灰掉
跟外面公司的人都不能聊
只有內部可以聊 外部全部不行
內部正常 對外全掛
對外聯絡全斷了
同盟掛了
同盟全部不通
聯盟斷線
客戶傳訊息都進不來
客戶說找不到我們
廠商敲不到我們
廠商加不到我們
供應商說我們都離線
客戶端抱怨看不到我們狀態
換完憑證之後外面的人就連不進來了
昨晚更新完 Edge 之後夥伴就都不通
防火牆改完之後對外就不能聊了
遷移完之後跟夥伴就失聯了
使用者說沒辦法跟別家公司的人傳訊息
使用者無法加外部聯絡人
有個使用者看不到廠商的狀態
只有一個使用者不能跟外部聊
Teams 沒辦法跟 Skype 的客戶聊天
跟客戶的 Skype 對話都送不出去
我想查一家夥伴為什麼不通
幫我診斷一下跟夥伴的連線
幫我看某一家廠商通不通
可以幫我查合作夥伴的問題嗎
為什麼看不到對方在線
對方看得到我 我看不到對方
對方收得到 我收不到
我傳的訊息對方都沒收到
對方訊息進不來
跟律師事務所的聊天突然斷了
合作的代工廠都看不到人
跟合作公司傳訊一直 fail
lync 對外不通
sfb 跟外部聯絡人狀態未知
業務要跟客戶聊 結果都送不出去 怎麼辦
明明有加白名單 contoso.com 還是不通
已經把 contoso.com 加到允許的網域了 還是看不到狀態
把 contoso.com 解封了還是不能聊
contoso.com 說他們那邊沒動過任何設定 可是就是不通
contoso.com 可以收信 但是訊息不行
mail 正常 IM 不行 contoso.com
跟 contoso.com 會議可以進 但聊天不行
hello, ticket from sales: nobody at contoso.com gets our IMs since 9 am
caller says "the dot is always white" for people at contoso.com
no green bubbles for contoso.com
the contoso.com guys vanished from my contact list presence
contoso.com chat is one way, inbound only
inbound from contoso.com ok, outbound fails
outbound messages to contoso.com never arrive
replies from contoso.com never arrive
they swear nothing changed on their end but contoso.com is dark
legal can't chat with outside counsel at contoso.com
our purchasing dept can't get hold of anyone at contoso.com over Teams
no luck chatting with contoso.com today
am I the only one who can't reach contoso.com?
is it just me or is contoso.com gone
suddenly contoso.com is gone
contoso.com?? they were green an hour ago
the user with mailbox x@contoso.com cannot be added in Skype client
we're mid migration and contoso.com stopped working for moved users
only migrated users can't chat with contoso.com
users already in Teams can't see contoso.com, those on Skype can
half of our users reach contoso.com, the other half not
pilot users lost contact with contoso.com after the move
since we are on Teams contoso.com cannot find us
lync client shows "presence unknown" for contoso.com, any idea
conf calls with contoso.com die, IM fine
desktop sharing to contoso.com broken
their IT asked us to check what we see of contoso.com
can you see contoso.com from where you are
can contoso.com be resolved and reached
would a message to contoso.com arrive right now
does it look like contoso.com has an issue
is contoso.com having an outage
contoso.com maintenance or real problem?
please tell me the reason why chat to contoso.com is not going
what's blocking us from contoso.com
who is at fault, us or contoso.com
tell me what is broken between us and contoso.com
between us and contoso.com nothing works
between fabrikam.com and contoso.com nothing works anymore, we are fabrikam.com
contoso.com works for my colleague, but not for me
bob sees contoso.com, I don't
my boss can't see jane@contoso.com but I can
federated user contoso.com keeps "presence unknown"
contoso.com says "user not found" when they look for us
contoso.com gets a 403 when they message us
after they renewed their certificate contoso.com is unreachable
the new partner contoso.com still can't message us though all is configured
first test with contoso.com failed
federation test with contoso.com unsuccessful, please look
contoso.com onboarding done but no presence
we set up federation with contoso.com yesterday and it does not work
set everything up as documented, contoso.com still unreachable
I configured federation to contoso.com but chat fails
why does our federation with contoso.com keep breaking
contoso.com - 3rd time this week
again contoso.com...
same for fabrikam.com?
and what about bob@fabrikam.com
also check litware.com
next: litware.com
litware.com too please
now litware.com
one more: litware.com
Good morning, can you check on contoso.com for a customer who's waiting
I've a caller waiting, contoso.com, IM broken
need quick answer: contoso.com up or down
yes/no: is contoso.com reachable
The partner firm with domain contoso.com is since two days not reachable by chat
Our customer of contoso.com can us not see
I become no presence of contoso.com
It gives a problem with contoso.com
We receive always failure when sending to contoso.com
presence of contoso.com does not get updated at our side
chat to contoso.com is having issue from yesterday only
user id raj@contoso.com not able to reach over lync
unable to federate with contoso.com
federation not happening with contoso.com
not able to do IM with contoso.com domain users
IM and presence not working to domain contoso.com
intermitent issue with contosso.com presense
cant mesage contoso.com
conect to contoso.com failing
messges to contoso.com dont arive
whyis contoso.com ofline
teams chat w/ ext partner contoso.com => "couldn't send"
ext. chat contoso.com nok
contoso.com n/a
s4b -> contoso.com no IM, O365 -> contoso.com ok
Partner on Lync 2013 (contoso.com), we on Teams: they get our msgs, we don't get theirs
Our monitoring shows messages to contoso.com piling up
I removed and re-added amy@contoso.com but she stays unknown
video call with bob@contoso.com is black
external partners get "you can't chat with this person"
people outside can't start a chat with us
nobody external can start a chat with us since monday
clients of ours cannot see if we're available
someone at our accountants can't message me on Skype
all chat to outside is broken after certificate expiry
our whole federation is dead since 6am
external communication is down company wide
is there an outage of federation
one of our vendors disappeared from presence
partner disappeared
an external consultant can't reach our project team via chat
contact from another organisation shows offline permanently
lost presence for partner organisations
external presence not updating
partner's messages arrive hours late
messages from a partner come delayed
can you help a user who cannot reach a client on Skype
user can't see if supplier is online, why
the law firm says we are unreachable in Lync
contoso.com 打電話來說敲我們沒回
contoso.com 敲我們都顯示離線
敲我們都敲不到 contoso.com 反映的
contoso.com 今天整個消失
contoso.com 的聯絡人整排白的
contoso.com 的燈都不會亮
contoso.com 的人燈號灰色
綠燈沒了 contoso.com
contoso.com 收得到我們的 但回不來
他們回的訊息進不來 contoso.com
我們發得出去但 contoso.com 的進不來
我傳得出去對方回不了 contoso.com
法務說敲不到外部律師 contoso.com
採購說敲 contoso.com 沒人理 其實是沒收到
研發跟 contoso.com 的 RD 斷訊
跟 contoso.com 斷訊
contoso.com 失聯
跟 contoso.com 失聯兩天了
contoso.com 卡卡的
contoso.com 時好時壞
contoso.com 有時候通有時候不通
contoso.com 偶爾會斷
contoso.com 要等很久才收得到
跟 contoso.com 的訊息延遲很嚴重
搬到 Teams 的同事看不到 contoso.com 沒搬的看得到
已經移轉的使用者跟 contoso.com 都不通
移轉到一半 contoso.com 就斷了
一半的人敲得到 contoso.com 一半敲不到
同事敲得到 contoso.com 我敲不到
只有我看不到 contoso.com
昨天才跟 contoso.com 設好同盟 結果不通
都照文件設了 contoso.com 還是不通
跟新客戶 contoso.com 第一次測試就失敗
contoso.com 剛開通可是看不到狀態
contoso.com 換憑證之後就連不上
contoso.com 那邊跳 403 說被我們拒絕
contoso.com 說找不到我們的使用者
幫客戶確認 contoso.com 還活著嗎
contoso.com 還在嗎
contoso.com 死了沒
contoso.com 可以用嗎
contoso.com 好的嗎
contoso.com 連得到嗎
contoso.com ok 嗎
contoso.com 對我們開放嗎
順便看 fabrikam.com
還有 fabrikam.com 也看一下
fabrikam.com 也是一樣嗎
下一個 fabrikam.com
再來 fabrikam.com
客人在等 快查 contoso.com
電話另一頭是 contoso.com 他們看不到我們
幫我釐清是 contoso.com 還是我們的問題
想知道跟 contoso.com 哪裡斷掉
我們和 contoso.com 之間是哪一段有問題
contoso.com 到我們中間哪裡卡住
跟 contoso.com 怎麼都連不起來
contoso.com 連不起來啦
contoso.com 一直連線失敗
跟 contoso.com 傳訊出現「無法傳送」
敲 contoso.com 會跳紅字
傳給 contoso.com 的人出現驚嘆號
amy@contoso.com 一直是離線 可是她說她在線上
找 amy@contoso.com 找不到
查無此人 amy@contoso.com
外面的廠商今天都敲不進來
外部廠商傳來的訊息都沒收到
客戶那邊的人都變問號
客戶看我們是離線的
客戶回報說加不到我們的人
客戶說 Teams 找不到我們公司的人
跟外部單位的狀態全部看不到
對外 IM 全斷 內部沒事
對外聯盟整個掛掉 求救
公司對外聊天壞了
外部聊天壞掉了
外部溝通今天早上開始失效
跟客戶的聊天視窗打不開訊息送不出去
有一家夥伴一直看不到狀態
我們有個客戶怎麼敲都離線
會計師事務所的人看不到我們在不在
夥伴端反映無法與我方聯繫
對方無法與我方同仁傳訊，煩請協助確認
請協助確認與 contoso.com 之同盟是否異常
煩請協助查看 contoso.com 連線異常原因
使用者反應與 contoso.com 訊息傳遞異常
您好，我司與 contoso.com 無法互看狀態
為什麼連不上對方
為什麼連不到廠商
怎麼連不上客戶
`;
