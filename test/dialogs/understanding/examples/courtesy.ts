/** Hello. */
export const greeting = `
hi
hello
hey
hi there
hello there
hey there
hey bot
hi bot
hello bot
hello fedbot
good morning
good morning bot
morning
morning all
mornin
good afternoon
good evening
evening
hiya
howdy
yo
sup
hey hey
hello hello
hi hi
hi team
hello everyone
hi all
hey you
greetings
good day
good day to you
g'day
hello my friend
hi, how are you
hello, how are you today
how are you
how are you doing
how's it going
what's up
nice to meet you
hi again
hello again
good to see you
happy monday
anyone there
anybody there?
are you there
you there?
is anyone here
knock knock
hello?
helo
hallo
heyyy
hi :)
hello o/
你好
你好啊
你好呀
妳好
您好
哈囉
哈囉哈囉
哈囉你好
哈囉 在嗎
哈囉有人嗎
嗨
嗨嗨
嗨 你好
嗨 早
嘿
早
早安
早安啊
早安 今天也請多指教
早啊
早唷
各位早
大家早
大家好
午安
午安啊
下午好
晚安
晚上好
安安
安安你好
安安在嗎
在嗎
你在嗎
有人嗎
有人在嗎
有人在嗎?
喂
喂喂
你好嗎
最近好嗎
今天好嗎
初次見面
初次見面 請多指教
請多多指教
很高興認識你
好久不見
又見面了
哈嘍
hello 你好
hi 早安
新年快樂
你好机器人
早上好
您好在吗
hi fedbot
hello fed bot
hey fedbot, morning
good morning everybody
good morning team
gm
good noon
hi, good morning
hello good afternoon
hey how are you doing
how are you bot
how r u
how do you do
how's your day
what's up bot
wassup
heya
hi dear
hello sir
hello dear bot
hey mate
hi mate
hello world
hi from Taipei
greetings from Munich
hello, I'm Peter
hi, my name is Anna
hi, it's me again
it's me again
i'm back
hello, first time here
anyone here?
hello is anybody there
are you awake
you awake?
online?
are you online
ahoy
merry christmas
happy new year
have a nice day
good night
哈囉你好啊
哈囉早安
哈囉大家
哈囉機器人
嗨機器人
嗨 大家好
嗨 有人嗎
嗨你好嗎
你好 機器人
你好 我是小陳
你好 我又來了
我又來了
我回來了
早安機器人
早安 你好
早安大家
早上好啊
午安 在嗎
午安你好
大家午安
晚安啊
下午好 在嗎
在線上嗎
在不在
你在線上嗎
有在嗎
有空嗎
安
安安 早
安妞
呦
yo 你好
hey 在嗎
哈摟
哈嘍你好
喂 有人嗎
新年恭喜
恭喜發財
聖誕快樂
週末愉快
祝你有美好的一天
各位好
各位早安
您早
`;

/** Thank you, and goodbye. */
export const thanks = `
thanks
thank you
thx
ty
tysm
thanks a lot
thanks a bunch
thanks so much
many thanks
thanks, that's it
thanks that's all I needed
thanks, works now
thanks it works again
thanks mate
thanks bot
thank you bot
thank you very much
thank you so much for the help
thank you, solved
thank you for your help
thanks for the quick answer
thanks for your time
thanks for looking
cheers
cheers mate
ta
much appreciated
appreciate it
really appreciate it
appreciated
great, thanks
perfect, thank you
ok thanks
ok thx
alright thanks
cool thanks
nice one, thanks
super, thanks
wonderful thank you
awesome, thanks
got it, thanks
understood, thank you
that was it, thanks
that fixed it, thanks
that did it thanks
you saved my day
you saved me
you're a lifesaver
you are the best
you rock
bless you
good, thank you sir
thanks in advance
thanks again
thanks anyway
thx a lot
thanx
tnx
danke
merci
arigato
grateful
i owe you one
kudos and thanks
thank you kindly
謝謝
謝謝你
謝謝您
謝啦
謝囉
謝了
謝謝喔
謝謝啦
謝謝幫忙
謝謝你的幫忙
謝謝 搞定了
謝謝 通了
謝謝 已經好了
謝謝 解決了
謝謝 我知道了
好 謝謝
好的 謝謝
好的謝謝你
好喔 謝謝
好喔 了解 謝謝你
喔喔 了解 謝謝
ok 謝謝
ok 謝啦
OK 感謝
了解 謝謝
了解了 感謝
收到 謝謝
收到 感謝
明白了 謝謝
懂了 謝謝
感謝
感謝你
感謝您
感謝幫忙
感謝協助
感謝回覆
感恩
感恩啦
感恩 幫大忙
多謝
多謝啦
多謝你
非常感謝
太感謝了
真的很謝謝
真的太謝謝你了
辛苦了
辛苦了 謝謝
辛苦啦
3Q
3q 啦
thx 啦
thank you 喔
幫大忙了
救我一命
你救了我
有你真好
愛你喔 謝謝
謝謝大大
謝謝神救援
谢谢
谢谢你
多谢
thanks!!
thanks :)
thank u
thank u so much
thankyou very much
thankss
thx!
thx man
thx that's all
thx bye
thanks bye
thanks, bye
thanks for everything
thanks for that
thanks for checking
thanks for your patience
thanks for the info
thanks for explaining
thanks for the support
thanks guys
thanks team
thanks my friend
thanks a million
thanks a ton
thanks, that's what I needed
thanks, that is all
thanks, problem solved
thanks, it's working again
thanks, we are online again
thanks, user is happy
thanks, I will tell the customer
thanks I'll forward it
thanks will try
thanks, I'll try that
ok, will do, thanks
ok great thanks a lot
great, thank you very much
good, thanks
excellent, thank you
brilliant thanks
lovely, thanks
very kind of you
that's very kind
so kind of you
you made my day
you're a star
you're great, thanks
what would I do without you
big thanks
big thank you
huge thanks
a thousand thanks
my thanks
thank you, have a nice day
thank you, good night
thank you my friend
thank you sir
thank you for the information
thank you for help
many thanks for your support
with thanks
thanks thanks
謝謝!!
謝謝大家
謝謝機器人
謝謝你喔
謝謝你啦
謝謝您的協助
謝謝您的幫忙
謝謝你的說明
謝謝你的解釋
謝謝你的回答
謝謝告知
謝謝提醒
謝謝資訊
謝謝說明
謝謝支援
謝謝 我試試看
謝謝 我去跟對方說
謝謝 客戶說好了
謝謝 可以了
謝謝 沒問題了
謝謝 就這樣
謝謝 掰掰
謝謝 辛苦了
謝謝 很清楚
謝謝喔 掰
謝謝哦
謝謝耶
謝謝老師
謝謝大神
謝大大
謝
謝謝再聯絡
萬分感謝
感謝大大
感謝您的協助
感謝說明
感謝支援
感謝分享
感謝解答
感謝你幫忙
感謝有你
感激
感激不盡
太謝謝了
太感謝你了
真是謝謝你
真是太感謝了
真是幫了大忙
幫了我大忙
幫了大忙 謝謝
好的 感謝
好的 謝謝您
好的 我知道了 謝謝
好 感恩
好 了解 謝謝
OK 了解 謝謝
ok 知道了 謝謝
知道了 謝謝
瞭解 謝謝
原來如此 謝謝
搞定 謝啦
搞定了 感恩
修好了 謝謝
通了 謝謝
解決了 感謝
阿里嘎多
蝦蝦
蟹蟹
3q very much
多謝協助
辛苦你了
有勞了
bye
goodbye
good bye
see you
see ya
that's all
沒事了
再見
掰掰
掰
拜拜
再會
bye bot
bye all
bye for now
bye until Monday
ok bye, until tomorrow
bye for the weekend
see you tomorrow
goodbye for now
先離開了 再見
我先走了 掰掰
要下線了 掰掰
掰掰 下次聊
那先掰掰囉
bye for this week
bye for tonight
`;

/** Praise and complaint about the bot. */
export const feedback = `
good bot
bad bot
good answer
great answer
best answer I got from any bot
wow, best explanation I've had so far
best bot ever
wow that was fast
that was quick, nice
nice explanation
very clear explanation
clearly explained, well done
well done
well explained
good job
nice work
nice tool
love this tool
I love it
I like this bot
this is really useful
this is super helpful
that helped a lot
that was helpful
this bot saves me hours
finally a bot that understands me
impressive
amazing
spot on
exactly what I needed
exactly right
your answer was right
you were right
you were right about the firewall
that is wrong
that's not correct
this is not true
wrong
wrong answer
your answer is wrong
your diagnosis was wrong, the port was open
you said it's the certificate but it was DNS
you told me the opposite yesterday
you contradict yourself
you don't understand me
you did not understand my question
you never understand
you're not listening
this doesn't help
that didn't help at all
not helpful
not useful
useless
useless bot
this is useless
stupid bot
this bot is stupid
what a stupid answer
what nonsense
nonsense
rubbish
rubbish answer
garbage
terrible
terrible answer
this sucks
you suck
so slow
you are too slow
why is this bot so slow
your answers are too long
the answer is too long, nobody reads that
too technical
too technical for our helpdesk
the explanation is too technical, my users don't get it
please use simpler words, I can't understand your explanations
too vague
your answer is not clear
confusing answer
I'm not satisfied
not satisfied with the answer
I am disappointed
disappointing
I want to complain about this bot
I have a complaint
feedback
I have feedback
some feedback for you
I have a suggestion for the bot
suggestion: shorter answers please
you should add more examples to your answers
the cards look ugly
the buttons don't work in my client
your card is unreadable on my phone
5 stars
one star
10/10
thumbs up
thumbs down
not bad
not bad at all
meh
could be better
I expected more
your result does not match reality
it said ok but it is not ok
false alarm, it was working
you reported a problem where there is none
very good explanation thx
The explanation was very understandable
This answer has not helped me
I am very content with the answer
你好棒
你好強
你超強
你很厲害
你真厲害
好厲害
好強
超強
超讚
讚
讚啦
太神了
很棒
很好用
超好用
真好用
好用
滿好用的
蠻好用的 推
這工具不錯
這個不錯用
不錯
不錯喔
還不錯
講得很清楚
說明很清楚
解釋得很清楚
解釋得很好
答得很好
回答得不錯
這答案很讚
這次講得很好懂
比客服還好
比廠商講得清楚
這是我用過最好的機器人
速度好快
好快
有幫助
很有幫助
幫助很大
有用
沒用
沒什麼用
一點用都沒有
沒幫助
完全沒幫助
根本沒解決
答非所問
雞同鴨講
你聽不懂我在說什麼
你根本沒在聽
你都聽不懂
講的跟實際不一樣
你講的跟實際狀況不一樣
你講的不對
你說錯了
你弄錯了
你判斷錯了
你亂講
亂答
亂講
亂回
錯了
不對
不對吧
不準
不太準
根本不準
誤判
明明是通的你說不通
明明就不通你還說正常
昨天講的跟今天講的不一樣
前後矛盾
太爛了
爛
爛透了
很爛
有夠爛
難用
很難用
超難用
好慢
回答好慢
太慢了
回太長了
太長了看不完
寫得太技術了
寫得太技術了 客服看不懂
講得太專業 聽不懂 可以簡單點嗎
說明太難 一般人看不懂
看不懂你在講什麼
太籠統
太含糊
字太小
卡片在手機上看不到
按鈕按了沒反應
畫面很亂
不滿意
我要抱怨
我要客訴
我要回饋
我要給意見
意見回饋
給你一個建議
建議可以再簡短一點
建議改進
建議加上範例
希望以後可以講白話一點
可以不要每次都這麼長嗎
五顆星
給滿分
負評
給個讚
笨死了
笨蛋機器人
廢物
廢
真爛
失望
很失望
傻眼
無言
你好笨
太棒了
回答错误
很有用
没用
you nailed it
nailed it
bullseye
right on
correct
correct answer
that's right
that was right
that was the right answer
you found it, great
great tool
great service
cool bot
smart bot
clever
very clever
fantastic
brilliant bot
best thing since sliced bread
better than our helpdesk
better than google
faster than the vendor
saved me an hour of work
my users love it
I'm impressed
I'm happy with the result
I am very satisfied
satisfied
works like a charm, great bot
keep up the good work
that answer was perfect
perfect answer
very detailed, nice
short and clear, I like that
good to read
easy to understand
not easy to understand
hard to understand what you write
hard to read
way too long
too much text
too many words
too many buttons
too short, I need more detail in your answers
I can't follow your explanation
I don't understand your answer
your answer makes no sense
makes no sense
that makes no sense to me
doesn't make sense
not what I asked
not what I asked for
I asked something else
you answered a different question
you got it wrong
you got me wrong
you are wrong
you're wrong about the firewall
you are mistaken
your conclusion is wrong
the result is wrong
this result is wrong, they are online
result doesn't match what we see
that can't be right
can't be true
I don't believe that
I don't believe you
not convinced
I disagree
nope, that's not it
no that is wrong
no that's not the problem
that was not the cause
that advice didn't work
your suggestion did not help
did not work
tried it, didn't help
this is a bad answer
bad
poor answer
weak
worthless
waste of time
you wasted my time
you are annoying
annoying bot
stop being so stupid
are you stupid
dumb
dumb bot
idiot
you are an idiot
shitty bot
crap
what a mess
ugly
slow
slow as hell
you need too long
it takes ages until you answer
answers take forever
the bot is down half of the time
your English is bad
your Chinese is strange
the translation is bad
typos in your text
there is a mistake in your text
a wish: shorter messages
feature request: dark mode for the cards
it would be nice if you could show a graph
please add support for email checks
please improve
needs improvement
room for improvement
rating: 2 of 5
4/5
8 out of 10
I want to leave feedback
can I give feedback
where can I give feedback
who do I complain to about this bot
The answer is not correct
This has helped me very much
The tool is very practical
你答對了
答對了
正解
沒錯 就是這樣
你說對了
你說的沒錯
你抓得很準
抓到問題了 厲害
一針見血
太準了
準
神準
太強了吧
太好用了吧
這個好用
這超方便
方便
很方便
很快
回得很快
回覆速度很快
比打電話快
比問網管快
比 google 好用
比原廠客服強
省了我一個小時
同事都說好用
使用者都很喜歡
推推
推薦
給你一百分
一百分
滿意
非常滿意
很滿意這個答案
回答得很完整
很詳細 讚
簡單明瞭
淺顯易懂
好懂
不好懂
不太好懂
很難懂
看不太懂
完全看不懂你寫什麼
字太多
字太多了 沒人要看
廢話太多
講重點好嗎
太短 說清楚一點
不夠清楚
不夠詳細
講得不清不楚
你在講什麼鬼
你在說什麼
你到底在講什麼
莫名其妙
什麼爛答案
這什麼爛回答
這答案不對
答案不對
結果不對
結果怪怪的
結果不準
跟我看到的不一樣
跟實際情況不符
跟事實不符
不是這樣吧
不可能吧
我不信
你確定嗎 感覺不對
你搞錯了
你又錯了
你說反了
你誤會我的意思
你理解錯了
不是我要的
不是我要問的
我不是問這個
我問東你答西
沒解決問題
沒有解決
照你說的做沒用
試了沒用
試過了 沒用
建議沒效
浪費時間
浪費我時間
很煩
你很煩
你好煩
你很廢
你很爛
你是白癡嗎
白癡
智障
機器人好笨
有夠笨
垃圾
垃圾機器人
爛機器人
糟透了
很差
差評
一顆星
零分
不及格
太慢
慢死了
等很久才回
反應好慢
常常當掉 這個機器人
你的中文怪怪的
翻譯很怪
用詞怪怪的 不像台灣人
有錯字
有錯字喔
許願：加深色模式
許願 希望可以更短
建議加圖表
希望可以改進
需要改進
有待加強
還有進步空間
我要評分
哪裡可以給意見
要去哪裡反映這個機器人的問題
`;
