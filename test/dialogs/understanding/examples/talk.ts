/** Where were we. */
export const status = `
status
where were we
where were we?
sorry, got pulled into a meeting. where were we
where did we stop
where did I stop yesterday
what was I doing
what were we doing before lunch
what did we do last
what did we look at last time
how far are we
how far along are we
how far did we get
how far is the check
how far is the setup
how much is left
how many steps are left
which step are we on
what step am I at
what step was I at
progress?
setup progress
show progress
is it done yet
is the check finished
are you done checking
are you still checking
still running?
still working on it?
how long will it still take
how much longer
any result yet
any news on the check
did the check finish
is there a result already
what was the result again
what was the last result
what came out
what did you find earlier
show me the last result
show the last result again
show me that again
show it again please
can I see the last diagnosis again
repeat the last result
repeat that
repeat your last answer
once more the result of before please
scroll lost it, show the result again
lost the answer, show it once more
I closed the window, give me the last result again
my browser crashed, where were we
my screen went blank, what was the outcome
what did the check of this morning say
last outcome please
last result
previous result
latest status
current status of my check
current state of affairs
what's the current state
what is open
what's still running
what checks are running
what remains to be done
what is still missing
what have we done so far
recap
recap please
quick recap of where we are
bring me up to date
get me up to speed, where are we
remind me where we are
remind me what we were doing
At which point have we stopped?
To which step did we come?
What is the actual status?
How is the status of the check?
kindly update status
any update?
update?
進度
進度到哪
目前進度
現在進度怎樣
現在到哪了
做到哪了
剛剛做到哪
剛才做到哪裡
上次做到哪
昨天做到哪一步
我們做到第幾步
到第幾步了
還剩幾步
還剩多少
還有什麼沒做
還缺什麼
剛剛在幹嘛
剛剛講到哪
我們剛剛講到哪
剛剛弄到一半 弄到哪
被叫去開會 剛剛到哪了
剛剛電腦當掉 我們做到哪
查到哪了
查完了嗎
查完沒
查好了沒
跑完沒
跑完了嗎
測完了嗎
好了沒
好了嗎
還在跑嗎
還在查嗎
還要多久
還要等多久
有結果了嗎
結果出來沒
結果咧
結果呢
結果如何
剛才的結果再給我看
剛剛的結果再秀一次
再給我看一次結果
再秀一次剛剛的
再貼一次剛剛的結果
上一次的結果是什麼
上一筆結果
上次查的結果
早上那個結果再叫出來
視窗關掉了 剛剛結果再給一次
剛才那個答案再說一次
現在狀況如何
目前狀況
目前狀態
現在有什麼檢查在跑
還有什麼在跑
我們現在在哪一步
回顧一下做到哪
提醒我剛剛做到哪
現在是什麼情況 檢查到哪
有更新嗎
有進展嗎
进度怎么样
刚才做到哪了
检查完了吗
sorry I was away, where are we
back again, where did we stop
I had to take a call, where were we
had a fire drill, where did we leave off
my pc rebooted, where were we
teams crashed, what was the last thing you told me
session dropped, show the last result
what was the verdict
what was the verdict again
what was it you found
what did you say again
say that again
can you repeat the result
result again please
again the last answer please
the last thing you showed me, once more
give me the previous answer
pull up the last result
bring back the last diagnosis
I lost the thread, where are we
where are we now
where are we with this
where do we stand
how do we stand
what's the situation
what's the progress
how's it coming along
how's the check going
how is the check going
is it still running
is anything running
is anything still pending
are we done
are we there yet
done yet?
finished?
ready?
ready yet?
results in yet?
what's taking so long
why is it taking so long
how many are done
how many of the list are done
how far is the bulk run
how far is the list
when will it be finished
eta?
status update
status please
status pls
state?
my status
what have I done so far
what steps have I done
which steps are done
which steps are left
what's left
what is left to do
what's left to do in the setup
how much of the setup is done
how far am I in the setup
at which step is the setup
Where have we been stopped?
What was the last?
How far is it?
Is it ready?
kindly share status
kindly share the last result again
what is the status of check
剛剛去接電話 到哪了
剛離開一下 現在到哪
剛剛斷線 我們弄到哪
電腦重開 剛剛的結果呢
當機了 剛剛講到哪
Teams 閃退 上一個結果再給我
我忘了做到哪
忘記剛剛講到哪了
剛剛你說什麼
剛剛說的結果是什麼
你剛剛說什麼 再說一次
再說一次結果
再講一次
再重複一次剛剛的答案
再顯示一次
再給我看剛剛的
再看一次結果
把剛剛的結果叫出來
叫出上一個結果
上個結果
前一個結果
最後的結果是什麼
最新結果
最新狀況
現在進行到哪
目前進行到哪
現在是怎樣
現在怎樣了
怎麼樣了
怎樣了
如何了
有進度嗎
進度報告一下
進度咧
進度呢
報告進度
檢查進度
設定進度
批次跑到哪
清單跑到第幾個
跑了幾家了
跑多少了
還剩幾家
還要跑多久
什麼時候會好
什麼時候跑完
怎麼跑這麼久
怎麼還沒好
還沒好喔
還沒跑完嗎
好了嗎?
好了沒啊
完成了嗎
弄完沒
已經做了哪些
做完哪些了
哪些步驟做完了
設定做到哪
設定到哪一步了
設定還剩什麼
還有哪些沒做完
還差多少
我目前在第幾步
狀態更新
請問目前進度
請告知目前檢查進度
`;

/** A letter or a summary to hand on. */
export const report = `
write a letter to contoso.com
write a letter to their admin
write an email I can send to the partner
write it up for their IT
draft an email to the partner's administrator
draft a mail for contoso.com
draft something for the network team
compose a mail to the firewall guys
prepare a report
make a report for my boss
make a summary for management
summary for my manager please
give me something I can forward
give me something to send to them
give me something I can paste into the ticket
I need text for the ticket
I need a text for the customer
I need a write-up
write a ticket text
ticket text please
report for contoso.com
report contoso.com
report as pdf
report in Chinese for our Taipei office
letter in English
letter in Chinese please
the letter in Traditional Chinese
English letter to contoso.com
mail to the partner in German
can you put that in an email
can you write that down so that I can send it
can you phrase it politely for the customer
phrase this for the other admin
how do I tell the partner
what should I write to them
what do I tell their admin
what shall I say to the customer
explain it so I can forward it to their admin
write their admin what they have to fix
tell their admin what's wrong, in writing
something official for the partner
formal letter to partner
formal notice to their helpdesk
firewall change request text
firewall request for 5061
make a change request for the firewall team
handover note for the night shift
handover for a colleague
summarize the findings for my colleague
summarise this for the ticket
sum it up so my colleague can take over
export the result
export this as a document
download the report
print me the report
I'd like to send the diagnosis to contoso.com
send findings to partner
forwardable summary
copy for email
wording for the customer
kindly draft a mail to vendor
kindly prepare report of the issue
Please formulate a mail for the administrator there
Please make me a letter which I can give to the partner
I must inform the other company, please write
put the results into a nice report
one page summary of the diagnosis
evidence report for the partner's admin
the partner wants it in writing
they want proof in writing, do a letter
my boss wants a report about the outage
寫一封信給對方
寫信給 contoso.com 的管理員
寫封信給對方 IT
幫我寫信給對方 IT
幫我擬一封信給 contoso.com
幫我擬 email
擬一封給廠商的信
草擬一封通知對方的信
產生報告
出一份報告
出報告給老闆
做一份報告給主管
整理成報告
整理一份給主管看
整理一下我要轉給同事
整理重點給我 要貼到工單
結果整理成 email
把結果寫成信
把這個寫成正式信件
把結果弄成一段話 我要傳給客戶
弄一份可以轉寄的
給我一段可以貼給對方的文字
給我可以直接寄的版本
給對方 MIS 的說明
給網路組的申請內容
給我防火牆申請的文字
開防火牆單的內容幫我寫
幫我寫防火牆變更單
寫成工單
工單內容幫我寫
交接用的摘要
交接給晚班的說明
摘要給同事
要怎麼跟對方說
要怎麼跟對方 IT 講
該怎麼跟客戶解釋 幫我寫一段
我要跟對方講 幫我打一段
我要回客戶 幫我擬
對方要書面說明
對方要我們寄正式信
老闆要看報告
英文信
英文版的信給 contoso.com
用英文寫一封給對方
用英文寫信給對方管理員
中文信
信用英文寫
日文信可以嗎 要給日本客戶
報告用英文
匯出結果
匯出報告
下載報告
報告 contoso.com
給 contoso.com 的報告
寄給 contoso.com 的內容
写一封邮件给对方管理员
生成报告
帮我写信给对方
compose an email to the partner explaining it
compose a note for the helpdesk of contoso.com
mail text for contoso.com please
email template for their admin
template for a mail to the partner
give me the text to send
give me a text block for the customer
give me a paragraph for the ticket
give me a short summary to paste
give me a version for management
give me the findings in writing
get me something for my manager
need a statement for the customer
need an email for contoso.com's IT
need something in writing for the other side
need to forward this to the network people, write it up
I want to forward this to their admin
I want to hand this over to second level
hand over to second level, summary please
escalate to second level with a summary
escalation note
incident report
write an incident report
write a summary
write a short summary for the customer
write a report about contoso.com
write down what you found
write that for a non technical boss
write a request to our firewall team to open 5061
request text for opening port 5061
firewall ticket
text for firewall ticket
document the result
document this for the ticket
documentation of this case for a colleague
put it in a document
put this into a mail
put this into words for their admin
turn this into an email
turn the result into a letter
make it a letter
make an email out of it
make me a letter in english for contoso.com
generate report
generate a letter for contoso.com
create a report
create summary
create an email draft
export to pdf
export report for contoso.com
send report
send the report to contoso.com
share the result with the partner
share this with my colleague
tell the partner admin what to fix
tell contoso.com what they need to change
inform contoso.com's admin about the cause
what can I tell the customer
what do I reply to the customer
how should I explain this to contoso.com
how do I word this to the other company
how to explain to the boss
polite letter to the partner please
management summary
executive summary
evidence for the partner
proof for the partner please
letter
letter please
letter to contoso.com in Chinese
a letter in german for contoso.com
summary in Chinese for Taipei
Please write me a text for the foreign admin
Please prepare a protocol of the analysis
kindly share the RCA report
kindly provide summary for the vendor
幫我寫給 contoso.com
幫我寫給對方管理員
幫我寫通知給對方
幫我生一封信
生一封信給對方
生一份報告
生成摘要
出報告
出個報告
要一份報告
要一份給主管的摘要
要給客戶的說明
要給客戶的說法
要給對方看的報告
要轉給對方的內容
要交接給同事 幫我整理
交接給二線 摘要一下
轉二線 幫我寫摘要
升級工單 幫我寫說明
貼工單用的文字
工單要寫什麼
給主管的簡短說明
給主管一頁摘要
給老闆看的版本
給客戶的信怎麼寫
給對方的 mail 怎麼寫
給對方資訊人員的信
mail 範本
信件範本給我
email 內容幫我打好
幫我打一封 email
幫我打成報告
幫我整理成信
幫我整理結果給對方
幫我彙整
彙整成報告
整理成書面
整理成文件
寫個摘要
寫個結論給主管
寫事件報告
寫故障報告
寫故障說明給客戶
寫給防火牆組的需求
寫防火牆申請
防火牆申請要怎麼寫
把發現寫下來
把診斷寫成文件
把剛剛的結果轉成 email
轉成信
轉成 pdf
做成 pdf
匯出 pdf
匯出給對方
證據整理給對方
要拿證據給對方看 整理一下
要怎麼回客戶
要怎麼跟老闆解釋 幫我寫
該怎麼通知 contoso.com 的窗口
通知 contoso.com 的 IT 幫我擬稿
用中文寫封信給台北同事
用英文寫摘要
要英文的報告
德文信給 contoso.com
請產出報告
請協助撰寫信件予對方管理員
煩請提供書面報告
`;

/** Another language from now on. */
export const changeLanguage = `
speak Chinese
speak english please
in English please
english please
english pls
english
Chinese please
Chinese
use Chinese
use Traditional Chinese
can we do this in Chinese
could you answer in English
can you switch to Chinese
can you reply in Mandarin
switch to English
switch language
change language
change the language to Chinese
change to English from now on
from now on English
from now on please only Chinese
answer me in Chinese from now on
reply in English only
respond in Traditional Chinese
talk to me in English
write to me in Chinese
I prefer English
I'd rather have Chinese
my Chinese is bad, English please
my English is not good, use Chinese
I don't read Chinese
I can't read this, English?
I do not understand Chinese
sorry no Chinese
why are you writing Chinese? English
stop writing Chinese
do you speak German
do you speak French
auf Deutsch bitte
can you speak Japanese
set language to en
set the language to zh-TW
language: English
lang en
lang zh
EN please
back to English
back to Chinese please
let us continue in English
let's go on in Chinese
could everything be in English
all answers in Chinese please
the rest in English
Please change the speech to english
I want the answers on english
how do I change the language
which languages do you speak
what languages are available
講中文
說中文
請說中文
請用中文
中文
中文謝謝
中文好嗎
用中文回我
用繁體中文
用繁中
改中文
改成中文
改用中文
換中文
換成英文
切英文
切換成英文
切換語言
換語言
英文
英文謝謝
用英文
用英文回答
用英文回我就好
改英文
接下來用英文
之後都用英文
之後都用中文回
以後講中文就好
以後請用英文
可以講中文嗎
可以說中文嗎
可以用中文嗎
可以切成中文嗎
能不能講中文
會講中文嗎
你會講台語嗎
你會日文嗎
你會說日語嗎
有中文嗎
有中文版嗎
有繁體嗎
看不懂英文 用中文
看不懂英文啦
英文看不懂
我英文不好 講中文
英文太難了 換中文
不要英文
不要講英文
別用英文
回到中文
改回中文
換回英文
切回繁體中文
語言設定
語言改英文
怎麼改語言
支援哪些語言
為什麼是英文 我要中文
怎麼變英文了 換回來中文
請用简体中文
说中文
用英语回答
切换成中文
Chinese, please!
could we switch to english
can we talk english
can you talk chinese to me
I only speak English
I only understand Chinese
I don't speak Chinese
I don't understand English well, Chinese please
don't write in Chinese
no Chinese please
not in Chinese please
not English, Chinese
why English? speak Chinese
language settings
display in English
show everything in English
interface in Chinese
change to Chinese
change to traditional Chinese
switch back to English
switch to zh-tw
go back to English
english mode
english only
chinese version
Mandarin please
reply english
respond in french
français s'il vous plaît
en español por favor
deutsch
日本語でお願いします
speak japanese
please answer me always in English
my colleague reads only Chinese, switch please
for the rest of the chat use Chinese
I would like Chinese language
Please write in english language
講英文
說英文
說國語
請講中文
請改用英文
請改成繁體中文
請以中文回覆
麻煩用中文
麻煩講中文
麻煩之後用英文
可以換成英文嗎
可以改英文嗎
可以用英文回嗎
可不可以講中文
能用中文嗎
中文可以嗎
中文ok嗎
繁體中文
繁中謝謝
切中文
切回中文
轉中文
轉成英文
變成中文
變英文
回中文
都用中文
一律用中文
全部用英文
以後都用英文
從現在開始用英文
從現在起講中文
現在起用英文
我看不懂英文
我不懂英文
我英文很爛
我只會中文
同事只看英文 換成英文
老外要看 切英文
有外國同事 改用英文
介面改中文
顯示中文
英文模式
用日文
會講英文嗎
可以說日文嗎
有沒有英文版
語言
改語言
`;

/** What can you do. */
export const help = `
help
help me
what can you do
what can u do
wat can you do
what do you do
what is it you do
what are you
what are you for
what are you good at
who are you
what is this
what is this thing
what is this bot for
what's the purpose of this bot
how do I use you
how do I use this
how to use
how does this bot work
how do you work
how can you help me
what can you help with
what kind of help do you offer
what can I ask
what can I ask you
what kind of questions can I ask
what should I type
what do I type
what commands do you have
commands
show commands
show me the commands
show all functions
list of functions
features
functions
options
menu
main menu
manual
user manual
examples please
give me an example
show me some examples
I'm new here
im new, what is this
new here, how does it work
first time user
first time here, what can you do for me
no idea how this works
I don't know how to use this
I don't know what to do
what now
i'm lost
instructions please
usage
introduce yourself
tell me about yourself
tell me what you can do
tell me your features
explain what you do
what are your capabilities
what are you able to do
are you a bot
are you a human
can you help me
can you help me?
can you help
could you help me please
I need help
need some help here
need assistance
someone told me to ask you, what can you do
my colleague sent me here, what is it
what all can you do
which functions do you have
For what can I use you?
What can I do with this bot?
How I can use you?
?
help pls
helpp
說明
幫助
幫忙
救命
求救
使用說明
怎麼用
要怎麼用
這怎麼用
這要怎麼用啊
這個怎麼用
這東西怎麼用
如何使用
你是誰
你是什麼
你是幹嘛的
你是做什麼的
你會什麼
你會做什麼
你會幹嘛
你能幹嘛
你能做什麼
你可以做什麼
你可以幹嘛
你可以幫我什麼
你可以幫我做什麼
你能幫上什麼忙
你有什麼功能
你有哪些功能
有什麼功能
有哪些功能可以用
可以做什麼
可以幹嘛
可以問什麼
可以問你什麼
可以問你哪些
可以問你哪些東西
可以問哪些問題
我可以問什麼
我可以跟你講什麼
我要打什麼
要輸入什麼
要怎麼下指令
有什麼指令
指令有哪些
指令清單
功能列表
功能說明
功能介紹
選單
主選單
給我看範例
有範例嗎
舉個例子
第一次用 怎麼用
第一次用 你會什麼
我是新來的 這是幹嘛的
新人 這個要怎麼操作
同事叫我來問你 你會什麼
不會用
我不會用
不知道怎麼用
不知道要問什麼
操作教學
使用手冊
介紹一下你自己
自我介紹一下
這機器人能幹嘛
這個 bot 是做什麼的
這工具可以做哪些事
你是機器人嗎
可以幫我嗎
可以幫忙嗎
需要幫忙
我需要協助
有人可以幫我嗎
你能做什么
怎么用
有什么功能
wats this
what's this chat
what's your job
what's your purpose
what services do you offer
what topics do you cover
what can you check
what can you tell me
what can you look up
what can I do here
what can I do with you
what am I supposed to write here
what do I have to write
what should I ask
what should I say
what kinds of things do you know
what's possible here
what else can you do
what else is there
how can I use you
how can you help
how are you able to help
how to talk to you
how to start
how does this work?
how do I begin here
how do I ask you something
how should I phrase questions
which questions can you answer
which commands are there
which features do you have
give me a list of commands
give me an overview of what you can do
overview of functions
show help
show me the help
show me the menu
show me what you can do
show examples
sample questions
some example questions
tutorial
intro
introduction
faq
about
who made you
who built you
are you real
are you a real person
am I talking to a human
am I talking to a machine
is this a bot
first time using this, what can I do
never used this before
new user here
I'm stuck, what can you do
I have no clue what to do here
no idea what to ask
help me out
help needed
assist me
assistance please
can somebody help me
can u help me
can you assist
please help
pls help
plz help me
i need some assistance
sos
What all things can you do
Can you say me what you can?
How function you?
你會哪些
你會哪些東西
你可以查什麼
你可以回答什麼
你可以處理什麼問題
你可以幫什麼忙
你可以幫我嗎
你能幫我什麼
你能回答哪些問題
你懂什麼
你是什麼東西
你是什麼機器人
你是人還是機器人
你是真人嗎
你有什麼用
你有什麼本事
你有啥功能
你負責什麼
你專門做什麼
怎麼跟你說話
怎麼跟你互動
怎麼問你問題
怎麼操作
怎麼開始用
要怎麼開始用你
要怎麼問
要打什麼字
可以打什麼
可以下什麼指令
該怎麼問
該問你什麼
該說什麼
能幹嘛
能問什麼
有什麼可以問的
有什麼服務
有哪些服務
有哪些指令
有使用說明嗎
有說明書嗎
有教學嗎
有人可以教我用嗎
給我使用說明
給我說明
看說明
顯示說明
顯示功能
列出功能
列出指令
說明文件怎麼看 這個機器人
範例
範例問題
新手說明
新手上路
新手教學
初次使用
第一次用這個
剛來的 不會用
完全不會用
完全不知道怎麼用
請問這是做什麼的
請問你可以做什麼
請問怎麼使用
這裡可以做什麼
這裡可以問什麼
這是什麼機器人
這是啥
這啥
這幹嘛用的
這個機器人可以做什麼
這個工具怎麼用
需要協助
請幫忙
請幫我
幫幫我
救我
`;

/** Stop, start over. */
export const cancel = `
cancel
stop
stop it
stop that
never mind
nevermind
nvm
forget it
forget it, too complicated
abort
abort this
quit
exit
leave
enough
that's enough for today
let's stop here
let's stop
stop the check
stop the setup
stop checking, I was wrong
stop running, wrong domain
stop, I typed the wrong thing
please stop the test
kill it
kill the check
cancel the check
cancel the setup
cancel the wizard
cancel that
cancel please
cancel everything
cancel my request
scrap it
scrap that
drop it
leave it
leave it for now
not now
later
maybe later
let's do this another day
I'll do it tomorrow
no time now, stop
don't need it anymore
not needed any more
no longer needed
no thanks
no
I changed my mind
changed my mind, stop
I don't want to continue
I don't want this
I want to stop
get me out of here
get me out of this wizard
exit the wizard
exit setup
leave the guide
quit the guide
end this
end the session
start over
start again from the beginning
start from scratch
restart
reset
reset the conversation
let's begin again
let us start anew
everything again from the beginning
forget all that, start again
ignore what I said and start over
clear and restart
wipe it and begin again
I made a mistake, start over
that was a mistake, cancel
wrong button
oops wrong one, cancel
my bad, stop
please interrupt
please break off
I want break up here
kindly cancel
ok stop
wait stop
hold on, cancel that
forget about it
取消
停
停止
停一下
先停
先停一下
先停下來
停掉
停掉檢查
不要跑了
先不要跑了
先不要跑 我打錯了
先別查了
別查了
不用查了
不查了
不用了
不用了啦
不用啦
不要了
不要做了
不做了
不弄了
不設了
不想弄了
不想設了
先不設了
先不用
先不要
先這樣
先這樣吧
先這樣 改天再弄
今天先這樣
今天到這裡
到這裡就好
改天再說
改天再弄
下次再說
下次吧
晚點再弄
晚點再說
等等再弄
明天再說
算了
算了啦
算了不查了
算了 太麻煩了
放棄
我放棄
中止
終止
結束
結束吧
離開
退出
退出設定
離開精靈
取消設定
取消檢查
取消剛剛的
中斷
打斷一下 不做了
搞錯了 取消
我搞錯了 停掉
弄錯了 不要跑
打錯了 取消
按錯了
當我沒說
當我沒問
沒事
沒事 按錯
重來
重來一次
整個重來
整個重來好了
全部重來
全部重來 前面不算
前面的都不算 重來
前面的當沒發生
重新開始
重新來過
重頭來
從頭開始
從頭來過
砍掉重練
清掉重來
歸零重來
重置
回到最一開始
取消吧
算了吧
从头开始
不用了谢谢
停止吧
no stop
no, cancel
no wait, cancel that
nope, forget it
nah forget it
nah, leave it
ah never mind
oh never mind then
ok never mind
forget the question
forget my question
forget what I said
forget it, I found it
never mind, found it myself
never mind, solved it
it resolved itself, forget it
not necessary anymore
that won't be necessary
drop the whole thing
drop that
drop this
let it be
let's leave it
let's call it a day
let's quit
we can stop here
we can stop now
you can stop
you can stop now
stop everything
stop immediately
stop now
stop here
stop it please
stop the process
stop this check
stop the bulk run
stop the list
abort the run
abort mission
abort check
abort setup
cancel it
cancel this
cancel the bulk check
cancel the guide
cancel the process
cancel all
close
close this
close the wizard
exit please
exit guide
get out
go away
I'm done
I'm out
I give up
I quit
I don't have time, stop
I have to go
I have to leave
gotta go
later then
not today
not right now
another time
maybe tomorrow
postpone
skip it all
undo
undo that
discard
discard this
throw it away
begin again
begin from the start
back to start
back to the beginning
back to square one
clean slate
fresh start
new conversation
start a new conversation
start new
start fresh
restart the conversation
restart please
restart everything
do over
from the top
from the top please
all over again
wrong, start again
I messed up, start over
wrong command
wrong entry
typo, cancel
Please stop that
Please cancel the running check
I would like to abort
I want finish here
不
不要
不要啦
不要弄了
不要檢查了
不要繼續了
不要再跑了
不用繼續
不用跑了
不用做了
不用弄了
不用麻煩了
不必了
不玩了
不測了
不想用了
不想繼續了
停啦
停止檢查
停止設定
停止這個
停止執行
先停止
先取消
先暫停
先擱著
先放著
先不弄了
先不查了
先到這
先到這裡
先這樣好了
那先這樣
那算了
那不用了
那取消
喔算了
啊算了
好 算了
沒關係 不用了
沒關係算了
沒事啦
沒事 打錯
找到了 不用查了
自己找到了 不用了
已經好了 不用查了
自己好了 不用了
解決了不用查了
我不要了
我不做了
我不想弄了
我要取消
我要離開
我要停止
我想停下來
我打錯了
我按錯了 取消
我先走了
我要下班了 先這樣
今天不弄了
今天就這樣
改天
改天吧
下次
之後再說
以後再說
晚點
等一下再說
放棄設定
放棄檢查
中止檢查
中斷檢查
結束設定
結束對話
關掉
關閉
跳出
跳出設定
離開設定
離開這裡
退出精靈
取消批次
取消全部
全部取消
全部取消 重來
重新來
重新來一次
重新開始吧
重做
再重來
再從頭來
從頭再來
從頭再來一次
從第一步重來
回到最前面
回到開頭
回到起點
清空重來
清除重來
刪掉重來
前面都不算 重新開始
當作沒問
當沒這回事
忘掉剛剛的
剛剛的不算
`;
