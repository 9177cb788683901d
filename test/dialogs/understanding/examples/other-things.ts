/** Nothing that the bot does; many with words that it knows from elsewhere. */
export const otherThings = `
what's the weather today
will it rain tomorrow in Taipei
check the weather
what's for lunch
where can we eat tonight
order me a pizza
tell me a joke
sing a song
do you love me
who won the match yesterday
watch the match tonight with us?
watch a movie
what should I watch on netflix
did you watch the news
my watch is broken
smart watch sync problem
the printer is out of toner
printer status
check the printer status
the printer on floor 3 is offline
printer offline
printer says error 504
cannot print
print server down
scanner does not send mail
reset my password
password expired
I forgot my password
unlock my account
my account is locked
my laptop is slow
my laptop doesn't start
screen is black
new monitor please
monitor setup with two screens
set up my new phone
set up my new laptop
set up a meeting room
set up a meeting with bob@contoso.com tomorrow at 3
book a room for friday
book a flight to Tokyo
the projector in room 4 is broken
headset does not work in calls
my camera does not work in Teams
microphone muted in Teams meeting
Teams background image
how do I change my background in Teams
how do I record a Teams meeting
teams app won't start
Teams keeps crashing on my mac
Teams notifications too loud
turn off notification sounds on my phone
how do I create a team in Teams
create a channel
share a file in teams channel
outlook keeps asking for my password
outlook does not open
outlook keeps asking for credentials when I open finance@contoso.com
shared mailbox access
I can't open the shared mailbox info@contoso.com
mail to bob@contoso.com bounced with 550
email to contoso.com is rejected as spam
my mail to contoso.com went to junk
SPF record for our mail server
MX record of contoso.com
is contoso.com on a mail blacklist
exchange mailbox is full
out of office reply
VPN does not connect
VPN to contoso.com keeps dropping
wifi is slow
no internet in the meeting room
internet is down
network drive missing
cannot open the shared folder
sharepoint site permission
onedrive sync stuck
sharepoint page of contoso.com
SAP login fails
SAP error 1008
jira is down
salesforce login
zoom meeting link doesn't work
zoom call with contoso.com drops
webex with contoso.com
slack channel with contoso.com
connect slack with jira
whatsapp web
blue screen error 0x0000007b
windows update error 0x80070005
error 0x80070005 when installing an update
windows activation error
error 404 on the website
error 500 in our web shop
http 503 on the intranet
website of contoso.com is slow
www.contoso.com does not load in my browser
contoso.com web page down
the web shop shop.contoso.com is slow at checkout
web certificate of our online shop expired
nginx certificate renewal
how do I renew the certificate on our web server with certbot
let's encrypt for apache
ssl certificate for my wordpress blog
certbot command for our webshop fabrikam.com
certificate course
where is my training certificate
I need a birth certificate
first aid certificate
certificate of employment please
first-aid course certificate expired
gift certificate
domain expert
I'm a domain expert in finance
domain driven design
buy a domain
how much does it cost to buy the domain contoso.com
how much is fabrikam.com for my side project
register a domain for my hobby
renew domain registration with godaddy
who owns contoso.com
whois contoso.com
windows domain join fails
add my pc to the domain
domain admin rights
domain controller replication error
active directory trust between two forests
AD FS claims rule
federation of planets
star trek federation
swiss federation
trade federation star wars
football federation
taxi federation strike
sports federation membership
saml federation with okta
set up saml single sign on with okta
single sign on for salesforce
ADFS federation metadata expired
prometheus federation setup
graphql federation
kubernetes federation
graphql edge cases
microsoft edge browser crashes
Edge browser keeps opening bing
edge of the desk is broken
what ports does a laptop have
usb-c port broken
network port in my office is dead
port 8080 for tomcat
firewall of my home router
open port 3389 for RDP
open port 443 for our web shop
DNS for our website
SRV record for minecraft
minecraft server
dns record for our blog
record a song
medical records
world record
broken record
customer record in CRM
partner program of microsoft
dance partner
my partner has a birthday
business partner lunch
partner for tennis
how do I become a reseller partner
is contoso.com hiring
does contoso.com have open positions
share price of contoso
what does contoso.com sell
does contoso.com ship to Taiwan
opening hours of contoso.com
phone number of contoso.com
order status at contoso.com
unsubscribe me from the contoso.com newsletter
newsletter from contoso.com
invoice from contoso.com
pay the invoice of fabrikam.com
contract with contoso.com
write a contract
write a poem
write a letter to santa
write a cover letter
write a speech for the wedding
write an essay about federation in Canada
write a python script
write sql
report a theft
expense report
sales report Q3
tax report
weather report
report sick
annual report
quarterly report in Power BI
translate this text into English
translate hello into japanese
translate the contract into Chinese
how do you say thank you in Japanese
learn Chinese
chinese food nearby
english course
english lessons for employees
chinese new year holiday
german beer
capital of France
who is the president
1+1
what is 12 times 12
what time is it
set an alarm for 7
remind me to call mom
remind me about lunch
notify me when my parcel arrives
let me know when the coffee is ready
tell me when the train leaves
tell me when the cafeteria opens
keep an eye on my kids
keep an eye on the stock price
watch the stock of contoso
cancel my order
cancel my flight
cancel my leave request
cancel the meeting at 3
stop the music
start the dishwasher
status of my order
status of my leave request
status of my parking permit
can you check if my parking permit went through
check my vacation balance
how many vacation days do I have left
check my email
check in for my flight
check list for vacation packing
bulk discount
bulk email sending
list of holidays
list of employees
check all fire extinguishers
batch job failed
batch file error
hybrid car
hybrid working days
hybrid work policy
how many days home office
is hybrid working allowed
hybrid event setup
leave policy
dress code policy
travel policy
password policy
presence at the workshop is mandatory
is my presence required at the meeting
message in a bottle
call my mother
call a taxi
reach the airport by train
how do I reach the helpdesk of contoso by phone
connection flight
usb connection lost
bluetooth connection to headset fails
guide to Tokyo
guide dog
city guide
wizard of oz
harry potter wizard
setup.exe fails
install photoshop
install office on my mac
office license expired
office chair broken
office hours
air conditioning too cold
the light in the kitchen is broken
coffee machine error 12
coffee machine broken
elevator stuck
who parks in my spot
salary question
where is the HR form
can I take Friday off
what's the meaning of life
I'm bored
I'm tired
I'm hungry
happy birthday
lol
asdf
qwertz
blah blah
test
testing 1 2 3
xyz
abc 123
hmm
interesting
really?
maybe
the quick brown fox
crypto prices
buy bitcoin
play chess
horoscope
lottery numbers
recipe for noodles
how tall is taipei 101
sql server connection fails
database down error 18456
server room temperature
server is out of disk
vmware host down
restart the file server
backup failed with error 1012
tape backup
telephone system outage
my desk phone has no dial tone
pstn calls don't work
fax number
voicemail pin
voicemail greeting change
mobile contract
sim card
ipad for the new colleague
onboarding of a new employee
office 365 licence for new colleague
microsoft 365 price
excel formula
excel crashes
vlookup
pivot table
powerpoint template
word file corrupt
adobe licence
git merge conflict
docker won't start
java heap error
regex for emails
403 when opening the wiki
confluence page access
intranet page error 403
proxy error when opening a website
spam from contoso.com
phishing mail from contoso.com, what to do
I clicked on a phishing link
virus warning
antivirus update
lost my badge
visitor wifi
parking for visitors from contoso.com
when do the people from contoso.com visit
lunch with contoso.com
what is on at the cinema
is there a game tonight
今天天氣如何
明天會下雨嗎
颱風假嗎
明天放颱風假嗎
中午吃什麼
晚餐吃啥
訂便當
訂飲料 誰要
附近有什麼好吃的
講個笑話
唱歌給我聽
你愛我嗎
你幾歲
昨天球賽誰贏
看球賽嗎
晚上看什麼電影
追劇推薦
最近在追什麼劇
盯盤
幫我盯股票
台積電股價
股票漲了通知我
包裹到了通知我
快遞到了叫我
咖啡好了叫我
便當到了跟我說
開會前十分鐘提醒我
提醒我下午三點開會
提醒我繳費
印表機壞了
印表機卡紙
印表機離線
印表機狀態
三樓印表機不能印
印表機跳錯誤 504
掃描器不能寄信
碳粉沒了
密碼忘了
密碼過期
重設密碼
帳號被鎖
筆電很慢
電腦開不了機
螢幕沒畫面
螢幕設定雙螢幕
滑鼠壞了
鍵盤按鍵卡住
新人電腦設定
新手機怎麼設定
會議室怎麼借
會議室投影機不能用
借會議室
耳機沒聲音
Teams 開會沒聲音
Teams 鏡頭打不開
Teams 背景怎麼換
Teams 怎麼錄影
Teams 會議怎麼錄
Teams 一直閃退
Teams 通知聲音好吵
怎麼在 Teams 開團隊
頻道檔案打不開
Outlook 打不開
Outlook 一直要密碼
Outlook 規則怎麼設
信箱滿了
寄信給 bob@contoso.com 被退信
寄給 contoso.com 的 email 被當垃圾信
收不到 contoso.com 的信
contoso.com 寄來的是不是釣魚信
共用信箱 info@contoso.com 打不開
自動回覆怎麼設
MX 記錄怎麼設
SPF 要怎麼寫
VPN 連不上
VPN 一直斷
wifi 很慢
公司網路斷了
網路磁碟不見了
共用資料夾沒權限
SharePoint 權限
OneDrive 不同步
SAP 登不進去
SAP 錯誤 1008
ERP 當掉
Zoom 連結打不開
Slack 怎麼串 Jira
LINE 群組
用 LINE 傳給我
藍屏 0x0000007b
Windows 更新錯誤 0x80070005
網站 404
官網掛了
contoso.com 網站打不開
contoso.com 網頁好慢
shop.contoso.com 購物網站結帳很慢
雙 11 網站塞車
在 contoso.com 買東西多少免運
contoso.com 有徵人嗎
contoso.com 客服電話
contoso.com 幾點營業
contoso.com 的發票怎麼下載
contoso.com 股價
我的訂單到哪了
訂單進度
請假進度
簽核到哪了
我的簽呈到哪了
報帳進度
停車證申請好了嗎
請假單怎麼填
特休還有幾天
加班費怎麼算
薪水什麼時候發
員工證掉了
在職證明怎麼申請
憑證班報名
自然人憑證
自然人憑證讀不到
工商憑證過期怎麼辦
報稅憑證
電子發票憑證
下單憑證
券商憑證過期
證券憑證怎麼更新
網站憑證更新 nginx
網購網域
買網域多少錢
網域註冊哪家便宜
電腦加不進網域
加入網域失敗
網域控制站掛了
網域帳號權限
AD 帳號申請
檢查行李
健康檢查報告
員工健檢什麼時候
檢查消防設備
檢查作業
車子要驗車
監視器壞了
監視器畫面看不到
監看小孩
防火牆漆
家裡防火牆
家裡路由器設定
路由器開 port
連接埠 8080 tomcat
USB 連接埠壞了
開 3389 遠端桌面
Edge 瀏覽器當掉
Edge 瀏覽器一直跳廣告
星際大戰貿易聯盟
籃球聯盟
中華職棒聯盟
復仇者聯盟
同盟國
結婚同盟
跆拳道聯盟
SAML 單一登入
ADFS 聯盟中繼資料過期
Okta 單一登入怎麼設
混合動力車
油電混合車
混合咖啡
混合辦公規定
一週可以在家上班幾天
寫一首詩
寫情書
寫程式
寫一封道歉信給女友
寫履歷
寫辭職信
寫年終報告
週報怎麼寫
業績報告
報告主管我要請假
翻譯這段
這句日文怎麼說
英文課
學中文
中文打字
英文檢定
學英文
日文補習班
取消訂單
取消會議
取消請假
取消訂房
停止播放音樂
訂機票
去機場怎麼走
叫計程車
買禮物
買彩券
中發票
算命
星座
肚子餓
好累
好煩
好想下班
幾點下班
現在幾點
今天星期幾
生日快樂
首都是哪裡
1+1 等於多少
誰是總統
減肥菜單
食譜
廁所在哪
茶水間燈壞了
冷氣太冷
電梯壞了
飲水機沒水
咖啡機壞了
桌椅申請
伺服器機房太熱
資料庫連不上
SQL 錯誤 18456
備份失敗
硬碟滿了
主機重開
分機不通
電話打不出去
市話沒聲音
傳真收不到
語音信箱密碼
手機門號
公務車借用
訪客停車
訪客來自 contoso.com 要換證
跟 contoso.com 的人吃飯
跟 contoso.com 的合約
contoso.com 的報價單
哈哈
呵呵
嗯
嗯嗯
喔
是喔
真的假的
隨便
測試
測試測試
測試一下
123
asdf
在幹嘛
聊天嗎
陪我聊天
你吃飽沒
天气怎么样
打印机坏了
密码忘了
股票
who will win the election
did the typhoon hit
how far is the moon
what's the fastest way to the office
where is meeting room 5
where is the toilet
I need a new badge
I need a taxi for tomorrow 8 am
i need a vacation
need a new mouse
need more toner on floor 2
need access to the finance share
need admin rights on my laptop
my mouse does not respond
my keyboard types wrong letters
my phone doesn't ring
my headset isn't detected
my computer cannot connect to wifi
my second screen isn't recognized
my email signature is wrong
my outlook calendar is empty
my onedrive is full
my teams has no sound
my camera is upside down
teams meeting lobby settings
teams meeting with contoso.com has no sound, is my headset broken
schedule a teams meeting with bob@contoso.com
invite anna@contoso.com to lunch
invite people to the christmas party
teams channel notifications
how to pin a chat in teams
how do I delete a message in teams
how do I blur my background
how do I create a poll in Teams
teams emoji missing
teams recording where
teams transcript language
where are my teams recordings stored
add a tab in teams
power automate flow failed
power bi gateway offline
excel macro blocked
how do I freeze rows in excel
word crashes on saving
can't open pdf
pdf printer missing
acrobat licence
photoshop is slow
autocad license server unreachable
license server down
file server unreachable
file server permissions
terminal server is slow
citrix session hangs
remote desktop times out
vpn certificate expired
vpn client update
vpn with token doesn't work
wifi certificate on my phone
802.1x certificate error
client certificate for the intranet
user certificate for signing emails
smime certificate for outlook
code signing certificate expired
tls certificate of our intranet site
certificate warning in chrome
chrome says your connection is not private on intranet.contoso.com
browser shows certificate error at www.contoso.com
https certificate for our website fabrikam.com
haproxy certificate reload
iis certificate binding for our web site
reverse proxy for our website
kubernetes ingress tls
dns for our mail server
mx lookup contoso.com
does contoso.com have spf
dkim for fabrikam.com
our mail server is on a blacklist
is fabrikam.com blacklisted for spam
mails from contoso.com land in quarantine
mails to contoso.com come back
mail delivery failed to bob@contoso.com
my email to amy@contoso.com bounced
email to contoso.com not delivered
cannot receive email from contoso.com
large attachments to contoso.com are rejected
ftp upload to contoso.com fails
sftp login at contoso.com refused
api.contoso.com returns 500
our api gateway returns 504
nginx 504 gateway timeout
504 gateway timeout on our website
502 bad gateway
http 403 on sharepoint
404 not found on contoso.com/products
wordpress login
web shop checkout broken at contoso.com
can't log in at portal.contoso.com
password reset at contoso.com portal
my account at contoso.com is blocked
the site contoso.com is blocked by our proxy
please unblock contoso.com in the web filter
website contoso.com categorized as gambling
proxy blocks contoso.com
is contoso.com a safe website
is contoso.com a phishing site
is contoso.com legit
is contoso.com a good company to work for
who is the CEO of contoso.com
where is contoso.com located
address of contoso.com
telephone number of contoso.com helpdesk
opening times contoso.com
how do I get to contoso.com office
job interview at contoso.com
apply for a job at contoso.com
stock of contoso
contoso.com prices
buy licences from contoso.com
quote from contoso.com
order at contoso.com not delivered
parcel from contoso.com lost
refund from contoso.com
complaint about a product of contoso.com
contoso.com discount code
buy fabrikam.com domain
transfer domain fabrikam.com to another registrar
domain transfer auth code
domain name ideas
is the domain coolname.com still free
how do I renew my domain registration
webspace for fabrikam.com
host a website for fabrikam.com
google analytics for fabrikam.com
seo of fabrikam.com
logo of fabrikam.com
azure vm is down
azure subscription billing
aws outage
github is down
is github down
is whatsapp down
is facebook down
is netflix down
is the internet down
slack outage
slack connect with contoso.com
slack presence wrong
zoom can't connect
zoom chat with a customer doesn't work
webex messages not delivered
whatsapp messages not delivered
signal messages
wechat login
line group invite
discord server down
jabber client
cisco phone registration
sip trunk to our provider down
sip trunk error 503
sip phone not registering
voip quality bad
pbx config
fax over ip
asterisk federation
matrix federation
mastodon federation
activity pub federation
database federation
identity federation
federation of trade unions
russian federation visa
chess federation
federal holidays
edge of tomorrow movie
edge computing course
microsoft edge bookmarks
edge browser certificate warning
edge lighting app
partner meeting catering
partner card discount
partner yoga
dance class
tango partner wanted
looking for a roommate
monitor is flickering
monitor arm
baby monitor
heart rate monitor
watch strap
apple watch pairing
watch party tonight
night watch
bird watching
keep an eye on my bag
keep an eye on the oven
tell me when it's 5
tell me when lunch is ready
tell me a story
tell me about Napoleon
tell me about your family
tell my wife I'm late
notify HR that I'm sick
alert the fire brigade
let me know when the parcel is at reception
let me know when the meeting starts
remind me tomorrow
stop the elevator
stop smoking tips
cancel my subscription to netflix
cancel my gym membership
cancel the taxi
start the car
start a fire
start my computer
set up my desk
set up the christmas tree
set up a printer
set up email on my phone
set up 2fa
set up VPN
setup of the new scanner
guide for new employees
step by step cake recipe
walk me to the station
walking tour
hybrid bike
hybrid engine
hybrid meeting room equipment
hybrid cloud storage pricing
prerequisites for the java course
requirements for a visa
checklist for moving house
checklist for onboarding employees
what do I need for a barbecue
what do I need to bring tomorrow
what do I need before travelling to Japan
what documents do I need for the bank
error in my tax form
error in the invoice
error 12 on the coffee machine
error 0x80004005 in access database
error 1053 service did not start
error 1603 msi
error code 43 usb device
error 691 vpn
error E24 dishwasher
what does error 3194 on my iphone mean
event id 41 kernel power
event 7 bad block
sql error 1205 deadlock
ora-01017
java.lang.NullPointerException
segmentation fault
traceback most recent call last
explain quantum physics
explain the offside rule
explain blockchain
what is love
what is the time in Tokyo
what is a prime number
what is kubernetes
what is a vlan
what is machine learning
what's the wifi password
what's the address of our office
what's the capital of Japan
what's 5% of 300
how does a car engine work
how many people work here
how long is the lunch break
how old is the universe
how do I cook rice
how do I tie a tie
how do I get promoted
how do I delete my facebook account
can I bring my dog to work
can I have a day off
can I park here
can we order new chairs
can you book a table for two
can you bring me a coffee
can you drive
can you sing
can you write code
can you draw a picture
can you recommend a book
can you call me a cab
can you order pizza
can you do my homework
can you fix my chair
do you have children
do you like music
do you sleep
do you know siri
do you play chess
are we having a fire drill today
is there cake
is it friday yet
is it going to rain
is the canteen open
is the cafeteria open on friday
is the parking garage full
is today a holiday
who is on call today
who is my manager
who ate my yogurt
who invented the telephone
why is the sky blue
why is my computer slow
why is it so hot in here
why is the printer always broken
when is the next holiday
when is payday
when is the company party
when does the bus leave
when does the shop open
where can I buy a bike
where do I get a locker key
where do I submit expenses
list of restaurants nearby
list all countries in europe
show me cat pictures
show me the way
show me my payslip
show my calendar
open the window
open the door
open notepad
open a new bank account
open a ticket for a broken lamp
open a ticket for my laptop
send flowers to my mom
send an email to bob@contoso.com saying hi
send bob@contoso.com an invitation for tuesday
call bob@contoso.com
write an email to my landlord
write a birthday card
write a job description
write a blog post about cats
draft a contract for a supplier
draft a speech
prepare a presentation
prepare lunch
summarize this article
summarize the meeting
summary of the book
report a bug in excel
report a lost badge
report broken window
report my working hours
translate good morning into french
translate my contract
english grammar question
english translation of this letter
spanish lessons
french fries
german car
the chinese restaurant around the corner
my chinese colleague
speak to my manager
speak to a human about my payslip
talk to HR
talk to finance about my invoice
language course reimbursement
programming language recommendation
which programming language should I learn
bulk order of pens
bulk email to all employees
batch printing
mass mailing
list of all laptops
check all laptops for updates
check my blood pressure
check my car
check my grammar
check this essay
check the stock of paper
check the invoice number 1008
check the calendar
check if my flight is on time
check whether my leave was approved
check the fire alarm
test the fire alarm
test my internet speed
speed test
verify my identity
verify my bank account
status of my ticket for a new laptop
status of my expense claim
status of the parcel
status of flight BR12
progress of my application
where is my parcel
where is my order
any news about the bonus
how far is it to the airport
how far is the station
next bus
next train to Kaohsiung
next public holiday
back pain
back to school
resume template
my resume
finish my homework
good movie
good restaurant
great wall of china
nice weather
bad weather
wrong number
slow internet
slow laptop
useless printer
stupid printer
terrible coffee
the food in the canteen is terrible
the meeting was useless
my boss is stupid
I hate mondays
I love pizza
love you
marry me
I'm sad
I'm sick today
I'm late
i am the king
you have beautiful eyes
knock knock who's there
sing happy birthday
dark mode in outlook
random text here
foo bar
lorem ipsum
aaaa
qwe qwe
...
!!!
yes
no idea
k
haha
wow
oh
hm ok
whatever
明天股市會漲嗎
比特幣多少
油價多少
匯率多少
颱風什麼時候來
地震了嗎
空氣品質如何
尾牙在哪裡
尾牙抽獎
聚餐訂哪
訂會議室
訂高鐵票
訂便當數量
請假怎麼請
請病假
補休可以折現嗎
打卡忘了
忘記打卡
加班單怎麼簽
年終什麼時候發
調薪
福委會
員工旅遊去哪
員工購物網
健康檢查要空腹嗎
團保
勞健保
離職證明
名片申請
印章申請
公文怎麼寫
公文簽核
合約審查進度
採購單到哪了
請購單簽核到哪
貨到了沒
快遞幾點來收
影印機卡住
影印機密碼
印表機驅動
印表機連線失敗
印表機憑證
事務機掃描失敗
投影機沒訊號
會議室電視沒畫面
會議室麥克風壞了
門禁卡沒反應
停車場滿了嗎
電梯故障
燈泡壞了
冷氣不冷
飲水機壞了
咖啡機錯誤 12
廁所沒衛生紙
鍵盤打不出字
滑鼠沒電
筆電電池壞了
筆電進水
電腦當機
電腦藍屏
電腦中毒
電腦好慢
螢幕閃爍
外接螢幕抓不到
藍牙耳機連不上
鏡頭黑畫面
麥克風沒聲音
喇叭沒聲音
Teams 沒聲音
Teams 會議連結在哪
Teams 會議大廳怎麼關
Teams 排會議
Teams 字幕語言
Teams 貼圖不見
Teams 頻道通知
Teams 更新失敗
Teams 登入不了
Teams 檔案刪除救回
跟 contoso.com 開 Teams 會議沒聲音 是我耳機壞了嗎
跟 bob@contoso.com 約會議
約 contoso.com 吃飯
約 contoso.com 拜訪時間
Outlook 簽名檔
Outlook 搜尋壞了
Outlook 行事曆不同步
信件被隔離
信寄不出去
信寄到 contoso.com 被退
退信 contoso.com
bob@contoso.com 的信我都沒收到
contoso.com 來信都進垃圾桶
大檔寄不出去
郵件伺服器滿了
郵件群組怎麼建
發信量上限
垃圾信太多
釣魚信通報
可疑連結
防毒跳警告
隨身碟中毒
勒索病毒
檔案救援
檔案伺服器連不到
公用槽不見
NAS 連不上
共用資料夾打不開
SharePoint 打不開
OneDrive 滿了
Excel 當掉
Excel 樞紐怎麼做
Word 存檔失敗
PPT 範本
PDF 打不開
簡報怎麼做
Adobe 授權
AutoCAD 授權伺服器連不到
VPN 憑證過期
VPN 要裝憑證嗎
VPN 錯誤 691
wifi 憑證
網銀憑證
健保卡憑證
憑證申請 工商憑證
電子簽章憑證
程式簽章憑證
瀏覽器憑證警告
網頁顯示憑證錯誤 www.contoso.com
官網憑證過期
官網憑證續約
我們官網 fabrikam.com 憑證要換
nginx 504
網站 504
網站 502
API 回 500
內部網站 403
SharePoint 403
網頁打不開 contoso.com
contoso.com 被公司擋網頁
幫我解鎖 contoso.com 網站
proxy 擋 contoso.com
contoso.com 是詐騙網站嗎
contoso.com 是不是釣魚網站
contoso.com 可信嗎
contoso.com 登入不了
contoso.com 會員密碼
contoso.com 訂單
contoso.com 退貨
contoso.com 優惠碼
contoso.com 運費
contoso.com 地址
contoso.com 總經理是誰
contoso.com 面試
contoso.com 薪水
contoso.com 評價
contoso.com 合約到期
contoso.com 的發票
contoso.com 報價
要怎麼去 contoso.com 公司
網域多少錢
網域續約
網域轉移註冊商
我想註冊網域
架網站
架 WordPress
SEO 怎麼做
FTP 連不上
SFTP 帳號
資料庫備份
SQL 慢
Oracle 錯誤
Java 錯誤
Python 怎麼裝
git 衝突
docker 起不來
k8s 憑證
Azure 帳單
AWS 掛了嗎
GitHub 掛了嗎
LINE 掛了嗎
臉書掛了嗎
IG 掛了嗎
Zoom 連不上
Zoom 沒聲音
Slack 訊息送不出去
LINE 訊息送不出去
WeChat 登入
微信收不到訊息
Webex 會議連結
Google Meet 鏡頭
電話分機壞了
分機轉接
總機錄音
話機註冊失敗
SIP 中繼斷線 電信業者
語音信箱
手機收不到簡訊
手機訊號差
手機換號
SIM 卡
平板借用
Apple Watch 配對
手錶壞了
手錶推薦
監視器調閱
嬰兒監視器
盯著烤箱
幫我看著行李
幫我顧小孩
幫我追包裹
幫我追劇
幫我監看股市
水開了叫我
五點叫我
開會叫我
老闆來了通知我
公車來了通知我
垃圾車來了叫我
提醒我買牛奶
提醒我吃藥
提醒我明天打卡
取消鬧鐘
取消外送
取消會員
取消健身房
停止訂閱電子報
停車
開燈
開門
開車
開始上課
開始跑步
帶我去吃飯
帶我去機場
帶我玩
教我煮飯
教我英文
教我跳舞
教我炒股
設定鬧鐘
設定印表機
設定信箱
設定手機郵件
設定雙因素驗證
設定 VPN
混合車
混合動力
混合堅果
混合會議室
混合上課
上雲端硬碟
雲端硬碟滿了
雲端發票
雲端列印
出國要準備什麼
面試要準備什麼
結婚要準備什麼
考試要準備什麼
報到要帶什麼
出差要先申請什麼
露營清單
採購清單
購物清單
打包清單
員工名單
訪客名單
客戶名單給我
廠商名冊
廠商付款條件
全部筆電更新
全部員工名單
批次列印
大量寄信
翻譯成英文
這篇文章翻中文
英文怎麼說
日文怎麼講謝謝
法文課
程式語言推薦
語言學校
寫週報
寫年度計畫
寫會議記錄
寫情人節卡片
寫自傳
寫一封信給房東
寫信給老師
寫作文
寫履歷自傳
畫一張圖
唱生日快樂歌
說故事
說笑話
猜謎
數到十
1008 乘以 2
504 路公車
1010 優惠
403 號房
統一發票號碼 1036
課表
成績
比賽結果
選舉結果
考試結果
抽獎結果
健檢結果
上次旅遊照片
進度條設計
專案進度報告怎麼寫
裝潢進度
捷運蓋到哪了
貨運送到哪了
餐廳狀況
身體狀況
心情不好
失戀了
好餓
好冷
想睡
想辭職
想請假
不想上班
煩死了
老闆好煩
主管很爛
公司好爛
便當好難吃
咖啡好難喝
這電影好看嗎
這首歌是誰唱的
誰發明電燈
為什麼天空是藍的
一公里幾公尺
台灣有幾個縣市
台北到高雄多遠
生命的意義
什麼是愛
什麼是區塊鏈
什麼是 VLAN
什麼是 ChatGPT
你是 ChatGPT 嗎 寫首詩
你喜歡吃什麼
你有女朋友嗎
你住哪
你會唱歌嗎
你會煮飯嗎
你會開車嗎
你可以幫我訂便當嗎
你可以幫我請假嗎
嗯哼
欸
蛤
啥
喔喔
好喔
是
對
對啊
沒有
不知道
隨便啦
哈哈哈
XD
QQ
88
does contoso.com sell spare parts
does contoso.com have a store in Taichung
does contoso.com deliver on sundays
does contoso.com offer student discounts
does contoso.com accept paypal
does contoso.com support apple pay
has contoso.com been hacked
has contoso.com gone public
how many employees does contoso.com have
how much did fabrikam.com earn last year
how do I cancel my account at contoso.com
how do I reset my contoso.com password
how do I pay the contoso.com invoice
how do I download the driver from contoso.com
how to sign up at fabrikam.com
I bought a chair from contoso.com and it is broken
I ordered shoes at contoso.com two weeks ago
I want a refund from contoso.com
I can't download the pdf from contoso.com
I can't upload files to portal.contoso.com
I can't access sharepoint.contoso.com
I can't open the link contoso.com/offer
I got spam from info@contoso.com
I got an invoice from billing@contoso.com, is it real
I received a suspicious mail from bob@contoso.com
is this email from contoso.com phishing
is info@contoso.com a real address
images on contoso.com don't load
the contact form on fabrikam.com does not send
the login page of fabrikam.com loops
the checkout of shop.fabrikam.com hangs
the vpn gateway vpn.contoso.com is unreachable
vpn to contoso.com times out
ssh to host.contoso.com refused
rdp to server1.contoso.com is slow
ping to www.contoso.com is high
ftp.contoso.com login failed
git.contoso.com push rejected
jenkins.contoso.com build fails
wiki.contoso.com is read only
printer.contoso.com web interface
cannot map drive from files.contoso.com
backup job on srv1.contoso.com failed
ad domain contoso.local trust broken
join laptop to domain contoso.local
ldap bind to contoso.com fails
kerberos ticket for contoso.com expired
oauth redirect to contoso.com fails
saml login to app.contoso.com fails
api key for api.contoso.com
webhook from contoso.com not firing
ssl labs grade for www.contoso.com
google ranking of contoso.com
google maps shows wrong address for contoso.com
email signature with contoso.com logo
mailing list at contoso.com
newsletter of contoso.com unsubscribe
mail quota for bob@contoso.com
forward my mail to bob@contoso.com
set an out of office for bob@contoso.com
give bob@contoso.com access to my calendar
add bob@contoso.com to the distribution list
create a mailbox for bob@contoso.com
delete the mailbox of bob@contoso.com
license for bob@contoso.com
reset password for bob@contoso.com
bob@contoso.com forgot his password
bob@contoso.com needs a new laptop
onboard bob@contoso.com on monday
send the parcel to contoso.com
visit at contoso.com on friday, need a car
meeting with contoso.com moved to 4 pm
what's the agenda for the contoso.com meeting
presentation for contoso.com
contract renewal contoso.com
price negotiation with contoso.com
who is our sales contact for contoso.com
who is the account manager of contoso.com
when was contoso.com founded
what do you think of contoso.com
what does the logo of contoso.com mean
wheres the contoso.com office
zoom meeting with contoso.com has no video
webex room for contoso.com
skype credit for phone calls
skype to landline price
my skype name
skype on my tv
consumer skype video filter
lync the animal
lynx browser download
teams in the football league
which teams play tonight
which team won the cup
team building ideas
team lunch
build a team
my team is understaffed
sip of water
sip a coffee
sip trunk pricing
edge of the table
cutting edge technology
living on the edge song
bleeding edge kernel
tls for postfix
tls for ldap
certificate of origin for customs
certificate for the fire safety training
share certificate
medical certificate
marriage certificate
covid certificate
certificate exam az-900
certification microsoft
domain of science
domain name generator
public domain music
domain driven design book
dns for kids explained joke
dns blocker pi-hole
dns over https in firefox
dynamic dns at home
port of Rotterdam
port wine
airport parking
passport renewal
export to China customs
import duties
port scan attack alert
usb port
hdmi port broken
serial port driver
switch port vlan change
poe port
firewall in my car
windows firewall blocks my game
game server port 25565
open a port for plex
policy for expenses
insurance policy
return policy
privacy policy of our website
password policy length
policy brief
chat gpt
chat about cars
let's chat about your weekend
chat room for singles
chatbot price
message from my wife
message board
massage appointment
text message to my phone
sms not received
presence of mind
presents for christmas
present tense
status of the elevator repair
status of the coffee order
status symbol
online banking
online course
online shop
is the online form available
offline maps
offline installer
contact lens
contact form
contact the plumber
contact person for parking
external hard drive
external monitor not detected
external auditor lunch
external training budget
outside temperature
customer survey
customer loyalty card
customer wants a discount
supplier price list
supplier audit
supplier invoice overdue
vendor onboarding form
partner ticket for the concert
bring my partner to the party
hybrid office days
hybrid learning
migrate my phone to android
move to a new flat
move my desk
migration birds
cloud over taipei
cloud gaming
cloud storage full
record player
track record
dns record for vercel
mx record for google workspace
txt record for domain verification google
list of public holidays
list my passwords
list of movies
list files in linux
watch a video tutorial on excel
watch out
watching tv
stopwatch
night watchman
notification center windows
notification from my bank
turn off windows notifications
alert from antivirus
alert: disk almost full
remove the red eye from a photo
remove a stain
remove background from image
stop the printer
stop the alarm
stop my dog from barking
cancel culture
cancel all my meetings
start menu missing
start the projector
restart my computer
restart the printer spooler
reset my phone
reset the router
reset the coffee machine
begin a diet
continue watching
resume tips
help me move
help me with math
help me with excel
help me find a flat
help my screen is black
help with my tax return
what can you cook
what can I eat
what can I wear to the party
who are you voting for
how do you feel
how old are you
how does the coffee machine work
how does a printer work
how do I use the scanner
thank you note for my boss
thanksgiving dinner
write thank you card
good morning song
hello kitty
hi-fi system
letter of recommendation
letter size paper
love letter
report card of my son
bug report in jira
expense report deadline
summary of the football match
summary of harry potter
explain the joke
explain my payslip
explain relativity
decode this base64
decode morse code
decode a qr code
error 52 printer
error 5 access denied when deleting a file
error in excel formula #REF
error connecting to database
error when booking a flight
syntax error line 12
paper jam error 13.20
http error 429
http 401 on the api
exit code 137
check engine light
check in luggage
check the mail box downstairs
check my spelling
check if it rains
check if the shop is open
test my eyes
test drive
test results from the lab
unit test fails
covid test
bulk rice
bulk sms
batch of cookies
batch script rename files
import duty
import photos
upload photos
upload a video
language of flowers
language exchange partner
sign language
body language
programming in python
中文輸入法打不出來
中文字型
中文亂碼 excel
英文單字
英文履歷
英文名字取什麼好
日文檢定
翻譯機推薦
contoso.com 有實體店面嗎
contoso.com 有學生優惠嗎
contoso.com 可以刷卡嗎
contoso.com 的東西好用嗎
contoso.com 幾個員工
contoso.com 老闆是誰
contoso.com 被駭了嗎
contoso.com 密碼怎麼改
contoso.com 帳單怎麼付
contoso.com 驅動程式下載
contoso.com 買的椅子壞了
contoso.com 的包裹還沒到
contoso.com 退款沒收到
contoso.com 寄來的發票怪怪的
contoso.com 圖片跑不出來
contoso.com 表單送不出去
contoso.com 影片不能播
contoso.com 線上客服好慢
contoso.com 網站被擋
portal.contoso.com 檔案傳不上去
vpn.contoso.com 連不上
連 VPN 到 contoso.com 一直斷
ftp.contoso.com 登入失敗
遠端桌面連 server1.contoso.com 很慢
bob@contoso.com 密碼忘了
bob@contoso.com 要新筆電
bob@contoso.com 信箱滿了
bob@contoso.com 的行事曆權限
把 bob@contoso.com 加進通訊群組
幫 bob@contoso.com 開信箱
幫我轉信給 bob@contoso.com
跟 contoso.com 的會議改到四點
跟 contoso.com 簽約
跟 contoso.com 議價
去 contoso.com 拜訪要派車
contoso.com 的業務窗口是誰
contoso.com 成立多久了
contoso.com 在哪裡上班地點
contoso.com 名片
我在 contoso.com 買的票
我想去 contoso.com 上班
想投履歷到 contoso.com
訂閱 contoso.com 的電子報
取消 contoso.com 會員
contoso.com 活動報名
contoso.com 抽獎
隊伍 Teams 怎麼翻譯
哪一隊贏了
團隊建立活動
港口
機場連接線
車站出口
同盟會是誰創的
世界大戰同盟國有哪些
同盟會歷史
聯盟賽程
職籃聯盟戰績
英雄聯盟
英雄聯盟連不上
遊戲伺服器掛了
遊戲聯盟公會
電競聯盟
策略聯盟簽約
產業聯盟活動
外部硬碟
外接硬碟
外部稽核午餐
外部講師費用
對方辯友
對方沒付錢
對方已讀不回我好傷心
女朋友已讀不回
交友軟體傳訊息
簡訊收不到
簡訊驗證碼收不到
訊息轟炸
訊息鈴聲
狀態不好
身體狀態
今天狀態很差
線上課程
線上刷卡
線上開戶
上線打電動
離線地圖
離線安裝
聯絡里長
聯絡水電
聯絡簿
通訊錄備份到手機
憑證考試
憑證照 AZ-900
證照補助
結婚證書
畢業證書
感謝狀
防火牆消防
防火門
埠號 3306 mysql
mysql 連線失敗
mysql 錯誤 1045
連線遊戲
連線速度
網路測速
測網速
測血壓
測試機借用
檢查車子
檢查瓦斯
檢查視力
檢查報告什麼時候出來
診斷證明
診斷書
監看股市
追星
追公車
追蹤包裹
追蹤器
通知單
繳費通知
開會通知
停水通知
停電通知
取消停電
停課嗎
停班停課
報告老師
期末報告
報告寫不完
信用卡申請
信用貸款
信封沒了
寫信給聖誕老人
寫信給市長
設定桌布
設定鈴聲
設定輸入法
設定新手機
設定分機
設定遙控器
帶我去看醫生
帶路
教我用 Excel
教我修圖
教我游泳
步驟 煮咖啡
混合飲料
混合雙打
混合肥料
準備期末考
準備年菜
準備出國
前置倉
需求單
需求訪談
條件交換
租屋條件
信用卡條件
批次檔
批價
清單 團購
購物車清單
名單 出遊
全部人都下班了嗎
全部吃完
取消外賣
算了 我去睡
重來一次的人生
重開機
重開電腦
重設路由器
回到家
回到台北
下一站
下一步 人生
下一班公車
進度 論文
論文進度
工程進度
還要多久才下班
還要多久到家
好了沒 便當
便當好了沒
水煮好了沒
飯好了嗎
幫我搬家
幫我算命
幫我買咖啡
幫我訂位
你可以唱歌嗎
你有沒有男朋友
你吃什麼
你是男的女的
你愛吃辣嗎
你會算命嗎
你會跳舞嗎
contoso.com 的總公司在哪裡
contoso.com 有賣印表機嗎
contoso.com 的客服電話是多少
contoso.com 幾點打烊
contoso.com 的老闆是誰
你知道 contoso.com 是做什麼的嗎
contoso.com 這家公司的股價多少
contoso.com 的網頁怎麼打不開
contoso.com 的商品可以退貨嗎
可以幫我在 contoso.com 訂一台筆電嗎
`;
