/** Tell me when it works again. */
export const watch = `
watch contoso.com
monitor contoso.com
keep an eye on contoso.com
tell me when contoso.com is back
let me know when contoso.com works again
ping me when contoso.com is up
shout when contoso.com is fixed
notify me once contoso.com recovers
alert me if contoso.com changes
message me as soon as it works
tell me when it works again
let me know when it's back
let me know once they fixed it
can you keep checking it in the background and tell me when it's up
keep testing it and ping me
keep trying in the background
check it every hour and tell me
check regularly until it works
stay on it and report back when it's green
don't want to keep asking, tell me when it's back
I don't want to ask again every hour, inform me when it works
tag me when contoso.com is ok again
tag me here when it is up
@ me when it's working
drop me a line when they are reachable
give me a shout once it's back
wake me when contoso.com is alive
I'm off to a meeting, ping me when contoso.com is back
going home now, tell me when contoso.com recovers
please observe contoso.com
please supervise contoso.com and inform me
put contoso.com under observation
put contoso.com on the watchlist
add contoso.com to my watches
add contoso.com to monitoring
start monitoring contoso.com
subscribe to contoso.com
subscribe me for changes of contoso.com
follow contoso.com
track contoso.com for me
have an eye on contoso.com and fabrikam.com
monitor both contoso.com and fabrikam.com
they promised to fix it today, tell me when it is done
they are working on it. inform me if it comes back
partner says it's fixed in an hour, can you watch it
notify us when the federation to contoso.com is restored
I want to get a notification when contoso.com comes back
kindly intimate me once contoso.com is working
kindly inform when it is up
please give me a message if contoso.com functions again
remind me when contoso.com is up
will you tell me when it's working again?
can you watch a domain for me
watch it
monitor it
monitor this please
keep me posted on contoso.com
keep me posted
if it goes down again tell me
tell me if contoso.com breaks again
warn me when contoso.com goes down
watch whether it stays up
監看 contoso.com
幫我盯 contoso.com
盯著 contoso.com
盯一下 contoso.com 好了叫我
contoso.com 好了跟我說
contoso.com 通了叫我
contoso.com 通了再敲我
contoso.com 修好通知我
contoso.com 恢復的時候講一聲
contoso.com 復活的話跟我說
contoso.com 正常了 tag 我
好了 tag 我
好了敲我
好了叫我一下
好了再跟我講
通了再跟我說
修好通知我
恢復通知我
一好就通知我
一通就告訴我
等通了跟我說一聲
等他們修好再叫我
我先去開會 這家好了叫我
我先下班 通了再敲我
先去吃飯 好了 ping 我
對方說下午會修 修好跟我講
對方正在處理 好了通知一下
幫我顧著 contoso.com
幫我追 contoso.com
追蹤 contoso.com
持續測 contoso.com 通了告訴我
每小時幫我測一次 contoso.com
每隔一段時間查一下 contoso.com 好了通知
在背景一直測 好了再通知我
不想一直問 好了你再通知我
不用一直重查 好了跟我說就好
有變化就通知我
狀態有變就講一聲
如果又斷了跟我說
又掛掉的話通知我
contoso.com 斷線要通知我
把 contoso.com 加到監看
把 contoso.com 加進追蹤清單
開始監看
監控這個網域
訂閱 contoso.com 的狀態
可以幫我盯一個網域嗎
可以等通了再通知我嗎
contoso.com 和 fabrikam.com 都幫我盯
contoso.com 恢复了告诉我
监控 contoso.com
好了通知我
lmk when contoso.com is back
lmk when it works
hmu when contoso.com is up
ping me later when it's fixed
poke me when contoso.com answers again
buzz me once it's green
call me when it works
mail me when contoso.com is reachable
send me a message when they are back online
drop a note when presence is back
I'd like to know when contoso.com recovers
I want to know as soon as they are reachable
I need to be told when it's working
be so kind and tell me when contoso.com is up again
keep looking at contoso.com for me
keep an eye on it
keep an eye on this domain
keep an eye on it overnight
check again every 30 minutes and let me know
recheck in the background
retry until it works and then tell me
poll contoso.com
poll it and notify me
check contoso.com periodically
auto check contoso.com
automatic monitoring for contoso.com please
set an alert for contoso.com
set up an alert for contoso.com
set up monitoring of contoso.com
set a watch
create a watch for contoso.com
activate monitoring
enable notifications for contoso.com
turn on alerts for contoso.com
I'll be in a meeting, tell me here when it's up
going to lunch, notify me if something changes
until tomorrow please watch contoso.com
tonight they do maintenance, watch contoso.com
they will fix it over the weekend, let me know
if contoso.com comes back, tell me
in case it breaks again inform me
whenever contoso.com changes state tell me
Please inform me, if contoso.com is again reachable
Give me please information when it goes again
kindly update me when it is resolved
kindly monitor contoso.com and update
contoso.com 好了叫我一聲
contoso.com 通了 cue 我
通了 cue 我
好了 @ 我
好了 call 我
修好 line 我一下
恢復後 mail 我
contoso.com 上線後通知
contoso.com 有動靜跟我說
有消息通知我
有好轉跟我講
之後好了再跟我講一下
等它好再通知
等 contoso.com 正常再叫我
等對方修好通知我
對方今晚維護 幫我看著 contoso.com
他們說明天會好 到時通知我
晚上幫我盯著 contoso.com
週末幫我顧一下 contoso.com
持續觀察 contoso.com
持續監控 contoso.com
自動檢查 contoso.com 好了通知
每半小時測一次
每天幫我測 contoso.com
定時檢查 contoso.com
一直試 試到通為止 通了跟我說
背景幫我一直試
我去忙別的 好了提醒我
我去吃飯 通了叫我
我要開會 有結果再敲我 幫我盯 contoso.com
設個提醒 contoso.com 通了告訴我
設監看
設定監看 contoso.com
建立監看 contoso.com
新增監看 contoso.com
開啟 contoso.com 的通知
加一個監看
再壞的話跟我說
如果又不通請通知
狀態變了要告訴我
請於恢復時通知
煩請恢復後告知
`;

/** No more of that. */
export const unwatch = `
stop watching contoso.com
unwatch contoso.com
stop monitoring contoso.com
stop watching
stop the monitoring
no need to watch contoso.com anymore
you can stop watching contoso.com
you don't have to watch contoso.com any longer
contoso.com is fixed, stop watching
contoso.com works now so stop the alerts
remove contoso.com from the watchlist
remove contoso.com from my watches
take contoso.com off the list
take contoso.com off monitoring
delete the watch on contoso.com
delete all my watches
cancel the watch for contoso.com
cancel my alerts
cancel all notifications
turn off notifications for contoso.com
turn off alerts
switch off the monitoring of contoso.com
no more notifications about contoso.com
no more messages about contoso.com please
quit notifying me
quit pinging me about contoso.com
stop pinging me
stop sending me alerts about contoso.com
stop spamming me about contoso.com
stop bugging me with contoso.com
I don't need alerts for contoso.com any more
I don't want to hear about contoso.com anymore
I no longer need updates on contoso.com
mute contoso.com
unsubscribe contoso.com
unsubscribe me from contoso.com
unfollow contoso.com
drop the watch
drop contoso.com from watching
end monitoring for contoso.com
please finish the observation of contoso.com
please terminate the watch
forget contoso.com, no need to monitor it
clear my watchlist
empty the watch list
contoso.com can be removed from monitoring
we ended the contract with contoso.com, remove the watch
enough alerts
kindly stop the alerts
不用監看 contoso.com 了
不用盯 contoso.com 了
不用再盯了
不用再通知了
不用通知我了
不用追了
別再通知我 contoso.com 的事
別再敲我了
別再盯了
別盯 contoso.com 了
停止監看 contoso.com
停止監看
停掉 contoso.com 的監看
停掉通知
取消監看 contoso.com
取消 contoso.com 的通知
取消追蹤 contoso.com
取消訂閱 contoso.com
取消所有監看
關掉 contoso.com 的通知
關掉監看
把 contoso.com 從監看拿掉
把 contoso.com 移出監看清單
contoso.com 從清單刪掉 不用看了
contoso.com 已經好了 不用再追
contoso.com 修好了可以停了 不用監看
contoso.com 不用再顧了
contoso.com 不必再追蹤
contoso.com 的提醒可以關了
contoso.com 的通知太多了 關掉
通知太吵了 關掉 contoso.com
一直跳通知很煩 停掉 contoso.com 的監看
解除監看
退訂 contoso.com
那家不合作了 監看拿掉 contoso.com
清空監看清單
全部不用盯了
通知停掉
不要再傳 contoso.com 的通知給我
取消监控 contoso.com
不用再监控了
no more watching
no more monitoring of contoso.com
stop keeping an eye on contoso.com
stop tracking contoso.com
stop following contoso.com
stop telling me about contoso.com
stop the watch
stop watch on contoso.com
stop checking contoso.com every hour
end the watch on contoso.com
kill the watch for contoso.com
remove the alert for contoso.com
delete the alert
disable notifications
disable alerts for contoso.com
disable the watch
deactivate monitoring for contoso.com
I don't need the watch on contoso.com
I don't need to be notified any more
don't notify me anymore
don't ping me anymore about contoso.com
do not alert me about contoso.com again
please don't send me any more notifications
watching contoso.com is not necessary anymore
monitoring no longer needed
you may end the monitoring, it's fixed
it's fixed for good, you can stop monitoring
all fixed, take it off the watchlist
remove it from the watchlist
remove all watches
clear all watches
unsubscribe
unsubscribe from all
unwatch all
unwatch it
silence contoso.com
silence the alerts
too many alerts, turn them off
cancel monitoring
cancel watch
cancel subscription to contoso.com updates
Please end the surveillance of contoso.com
kindly remove contoso.com from monitoring
停止通知
停止追蹤 contoso.com
停止提醒
停掉監看
結束監看 contoso.com
刪除監看
刪掉 contoso.com 的監看
移除監看
移除 contoso.com 的提醒
關閉通知
關掉提醒
通知關掉
取消通知
取消提醒
取消監控
取消盯 contoso.com
不要再通知我
不要再監看了
不要盯了
不要再追了
別通知了
別再傳通知
別再吵我了 通知關掉
不需要監看了
不需要再通知
不用提醒我了
不用顧了
不用幫我盯了
不用幫我追了
監看可以停了
監看可以收了
已修復 可以停止監看
好了不用盯了
都好了 監看可以取消
全部取消監看
所有通知都停掉
清掉所有監看
退出監看
拿掉 contoso.com 的監看
contoso.com 的監看麻煩取消
請停止 contoso.com 之監看
`;

/** What is watched. */
export const listWatches = `
list my watches
list watches
show my watches
show my watchlist
show the watch list
what are you watching
what are you watching for me
what are you monitoring
what do you monitor at the moment
which domains are you watching
which domains do I watch
which domains am I subscribed to
for which domains do I still have monitoring running
for which partners did I set up alerts
what alerts do I have
what notifications have I set
which alerts are active
which watches are still running
are any watches active
any monitoring running?
am I watching anything
do I have any watches
do you still watch something for me
how many domains are being watched
how many watches do I have
what is on my watchlist
what's being watched
what's under observation
who are we monitoring right now
overview of monitored domains
overview of my alerts
give me the list of domains you keep an eye on
give me all my subscriptions
my subscriptions
my alerts
my watches
see watches
watch list please
current watches
active watches
display monitored domains
is contoso.com on my watchlist
what did I ask you to watch
what did I ask you to keep an eye on
what all are under watch
remind me which domains I'm following
which ones are you tracking for me
現在監看哪些
我監看了哪些網域
我在監看什麼
我有在盯哪些
我叫你盯哪些
我請你盯了哪幾家
你現在在盯哪幾家
你在盯誰
你在監看什麼
你幫我盯了誰
你幫我追蹤了哪些
目前有哪些監看
目前監看中的網域
目前追蹤哪些網域
目前還有哪些在監控
還有哪些監看在跑
還有在監看的嗎
監看清單
監看清單給我看
列出監看
列出我的監看
列出追蹤中的網域
列一下我訂閱的通知
看我的監看清單
看一下追蹤清單
我的監看
我的追蹤
我設了哪些通知
我設了哪些提醒
我設過什麼監看
我有設通知嗎
有哪些通知是開著的
有幾個網域在監看
總共盯了幾家
哪些網域有設監看
哪幾家有在追蹤
誰在監看清單裡
contoso.com 有在監看清單上嗎
顯示監看
查看監看
现在监控哪些域名
我的监控列表
what is currently being monitored
what's currently on watch
anything being watched?
anything on my watchlist
do I still have alerts on
have I any watches open
have I set a watch on contoso.com
show all alerts
show all watches
show monitored partners
show subscriptions
show what you monitor
show me everything you watch
list alerts
list all subscriptions
list everything that's monitored
list the domains under monitoring
tell me which domains are monitored
tell me what you keep an eye on
tell me what I subscribed to
which companies are you keeping an eye on
which partners are under surveillance
which partners do you watch for me at the moment
which monitors are active
open watches
running watches
watch status
watch overview
monitoring overview
monitoring list
how many alerts do I have set
how many things are you watching
who's on the watchlist
what did I subscribe to
what did I tell you to monitor
What all do you observe for me?
Which domains are supervised?
監看中的有哪些
監看中有誰
監看了幾家
監看幾個
監看狀況列表
現在有監看什麼嗎
現在追蹤誰
現在盯著誰
現在幫我看著哪幾家
目前設了哪些提醒
目前有訂閱什麼
目前盯的清單
目前通知有哪些
我追蹤誰
我盯了誰
我有沒有在監看 contoso.com
我監看清單裡有誰
我之前叫你追蹤的有哪些
我之前設的監看
之前請你盯的有哪些
你還在盯哪些
你還在幫我看哪些網域
你手上在追哪幾家
列出所有監看
列出提醒
列出通知清單
顯示追蹤清單
顯示所有監看
給我監看清單
打開監看清單
查我的監看
查監看清單
全部監看列給我看
有什麼在監看
有誰在監看名單上
還有幾個監看
請列出目前監看之網域
`;
