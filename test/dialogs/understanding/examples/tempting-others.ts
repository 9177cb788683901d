/** About something else, in words that are ours as well: certificates of paper, ports of ships, the state of parcels. */
export const temptingOthers = `
is my birth certificate enough for the visa
where do I hand in the medical certificate
the certificate of origin for the shipment is missing
who signs the training certificates
gift certificate for the spa, how much
is a vaccination certificate still required
my first aid certificate runs out in may
can HR print the employment certificate again
stock certificate lost, what now
share certificates
we passed ISO 14001, when do we get the certificate
is the ISO certificate on the intranet
frame for the award certificate
certificate of completion for the course
does the appliance need a CE certificate
which certificate do forklift drivers need
what certificate do I need for the crane
can I get my AWS certification paid
azure certification voucher
how long is the first aid certificate valid
ssl for the web shop expires, who pays
our shop's ssl certificate is about to expire, ask the agency
the browser says the certificate of the intranet is invalid
certificate warning on the payroll page
code signing certificate for our installer
certificate for signing macros in word
vpn client says certificate expired
wifi asks me to trust a certificate
document signing certificate for acrobat
smime certificate for outlook
where do I buy a domain name
which registrar is the cheapest
the marketing domain should point to the new landing page
domain name for a charity event
renew the domain of our band
public domain pictures
that is not my domain of expertise
domain controller is slow
join the laptop to the domain
domain admin password
log on to the domain failed
trust relationship between workstation and domain failed
protein domain
domain driven design book
what is the domain of the function
dns server of my home router
which dns should I set at home, google or cloudflare
dns cache of my browser
how do I flush dns on windows
pi-hole dns
mx records for the newsletter
spf record for mailchimp
dkim record for the campaign tool
vinyl records
record store opening hours
world record in the marathon
criminal record extract
medical records
personnel records
attendance record
track record of the supplier in logistics
broken record
keep a record of the visitors
record the webinar
screen record
where are the call recordings of the hotline
port of rotterdam
which port does the ferry leave from
port wine for dessert
the ship is late at the port
usb port broken
hdmi port
headphone port does not work
charging port of my phone
port my phone number to another provider
switch port in meeting room is dead
network port at desk 14
which port does the minecraft server use
open port 3389 for remote desktop
port 8080 already in use
postgres port
port forwarding for the camera at home
what port is ssh
is port 25 blocked by the provider for my home mail server
firewall in the car
firewall rule for the sql server
does the database need port 1433 open
passport control
status of my parcel
order status 4711
status of the invoice
status of my leave request
what is the status of my expense claim
project status meeting
facebook status
relationship status
flight status
status of the building works
visa status
application status of the candidate
status page of github
status symbol
social status
frequent flyer status
check my expenses
check out time of the hotel
check in for the flight
security check at the airport
health check at the company doctor
background check of the candidate
pay by check
check the spelling please
check the oil
check whether the meeting room is free
check the stock of toner
coat check
check your inbox for the survey
checklist for onboarding
checklist for packing
checklist before the holiday
check if my payslip is there
can you check the translation
test results from the doctor
test drive
driving test
blood test
test the projector before the meeting
covid test
unit tests fail on the build server
load test of the web shop
validate my parking ticket
verify my identity for the bank
diagnose my car
the doctor's diagnosis
what is wrong with my knee
connection to hamburg missed, next train
connecting flight
connect the bluetooth speaker
connect to the projector
can't connect to the printer
cannot connect to the wifi in the canteen
cannot connect to the sql database
can't reach the file server
I can't reach my doctor
nobody reachable at the bank
the courier cannot find us
partners can't find the car park
customers cannot find the entrance
external visitors need a badge
visitors from outside need a badge
external examiner
external monitor not detected
external hard disk
external auditor arrives monday
guests for lunch
wedding guests
guest house near the office
guest wifi
guest lecture
guest room
guest list for the party
presence at the fair
our presence on social media
web presence
mind your presence
christmas presents
attendance and presence list of the workshop
online presence of the shop
policy for travel expenses
insurance policy
home office policy
dress code policy
privacy policy of the shop
return policy
foreign policy
policy on gifts from suppliers
group policy does not apply
group policy for wallpapers
password policy
clean desk policy
pet policy in the office
conditional access policy blocks my phone
intune policy
trade federation star wars
federation of labour
soccer federation
international tennis federation
swiss federation
russian federation visa
student federation
federation starfleet
employers' federation meeting
federation cup tickets
federated search in sharepoint
federated identity with okta
saml federation with aws
adfs federation for salesforce
grafana federation of prometheus
kubernetes federation
mastodon federation
matrix federation
federated database
graphql federation
watch repair
wrist watch
smart watch
apple watch band
watch a movie tonight
bird watching
whale watching
watch your step
night watch
watch the match
watch the kids
watch party
watch out
neighborhood watch
monitor is flickering
second monitor
baby monitor
heart rate monitor
monitor arm
alert on my phone
weather alert
tell me when lunch is ready
tell me when the bus comes
tell me when the printer is fixed
tell me when the coffee machine is back
let me know when the shuttle arrives
notify me when the sale starts
notify me when the concert tickets are available
ping me when the pizza is here
ping me when you are free for lunch
remind me when the meeting starts
keep an eye on my dog
keep an eye on the soup
keep an eye on the budget
keep an eye on the share price
track my parcel
track my calories
stop watching netflix
stop the music
unsubscribe from the newsletter
cancel my gym membership
cancel the taxi
what subscriptions do we have at the newspaper
annual report
school report
weather report
expense report
bug report for the app
police report
lab report
report a lost badge
report a broken window
report of the works council
report to reception
report in power bi
monthly report to the board
status report of the construction site
write a letter to the tax office
write a complaint to the airline
write a poem
write a letter of recommendation
letter to santa
cover letter
summary of the book
summary of the football match
summary of today's news
draft a contract
draft beer
draft a speech for the wedding
mail to the landlord
email signature
email to the caterer
send a reminder to pay
set up my new phone
set up the projector
set up a bank account
set up a meeting for tuesday
set up outlook on my phone
set up the tent
configure the router at home
configure sap roles
configure jira workflow
enable macros
enable dark mode
enable two factor
how to set up a printer
how to set up a vpn
how to set up an oracle database
guide through the museum
tour guide
walk me through the tax form
walk me through the leave request
step by step recipe
getting started with python
wizard of oz
setup assistant of the iphone
requirements for the loan
requirements for a visa
requirements of the job
prerequisites for the course
what do I need for the tax return
what do I need before I go on parental leave
what is needed for a passport
what documents are needed for the mortgage
what must be ready before the audit
what do I need to apply for a parking space
do I need a licence to fish
hybrid bike
hybrid car charging
hybrid meeting room equipment
hybrid working days
hybrid rice
hybrid event
hybrid disk
edge of the table
edge browser
microsoft edge is slow
edge crashes
cutting edge
leading edge of the wing
edge computing news
edge of tomorrow
bleeding edge
server room is too hot
the server spilled the soup
mail server full
file server
game server
web server down
nginx returns 502
apache 403 on the intranet
404 on the company web page
500 from the web shop
503 on the booking site
error 404 on the menu page
error 500 in jira
error 1603 while installing
error 0x80070005 when updating windows
error 0x80004005 opening a share
error e-21 of the dishwasher
error f07 washing machine
error 49 printer
paper jam error 13
blue screen error
error code of the elevator
code of conduct
dress code
zip code of taichung
country code of france
qr code
source code
postcode
discount code
code review
sap error 00 398
excel error #N/A
sip of coffee
a sip of water
sip trunk of the call centre
desk phones cannot register
phone line dead
voicemail full
conference phone
polycom does not boot
chat with the vendor of the printer
live chat of the shop
group chat for the football team
message in a bottle
text message from the bank
voice message
instant noodles
instant coffee machine
instagram messages
whatsapp messages
messages of condolence
slack messages not arriving
zoom chat
webex meeting
google meet
im tired
im on the train
im late today
im looking for the gym
is it federal holiday tomorrow
federal express
compare phone contracts
difference between gross and net
difference between ssd and hdd
difference between debit and credit
what is a bond
what is an etf
what is a gateway drug
what is kanban
what is an nda
what is the minimum wage
what does vat mean
what does fob mean on the invoice
what does hsn stand for
what does rsvp mean
what does the red light on the router mean
what kind of cable is this
which cable for the monitor
which licence for photoshop
which plug in england
which version of excel do we have
which office is on floor three
which companies are in our building
which companies exhibit at the fair
how many people work here
how many days of leave
how many partners in the firm
how long does the parcel take
how long is the lease
how does the coffee machine work
how does a transformer work
how does inheritance work
how do magnets work
where is the lost and found
where is the nearest pharmacy
where do I find the menu
where can I park
who has the key to the storage
who is our contact at the insurance
who blocks the driveway
block the seats in row five
block the calendar on friday
block of flats
allow list of the kids tablet
allowed baggage
blocked sink
blocked account at the bank
blocked number
block spam calls
certificate program in data science
is contoso.com hiring
interview at fabrikam.com tomorrow
the invoice of litware.com is wrong
bob@contoso.com has his birthday
send the contract to anna@litware.com by post
contoso.com is our caterer
discount code for northwind.example
shoes from tailwind.example
parcel from adatum.example has not arrived
newsletter of wingtip.example
contoso.com has a nice web design
book a table at bistro.example
who owns the domain contoso.com, want to buy it
contoso.com shop does not load my basket
is the web site of litware.com hacked
contoso.com wants a reference
the ceo of fabrikam.com resigned
share price of contoso.com
contoso.com has a job for me
password for portal.litware.com forgotten
vpn.contoso.com login fails
ftp.litware.com upload
jira.fabrikam.com is slow
wiki.contoso.com page not found
contoso.com certificate for organic food
畢業證書
證書裱框
證書正本
語言證書
結業證書什麼時候發
講師證書
ISO 27701 證書掛哪裡
ISO 證書要更新嗎
品質認證證書
急救證書過期
教育訓練證書怎麼申請
證書可以寄到家裡嗎
證書要彩色影印嗎
證書遺失補發
多益證書
獎狀
獎狀框
證照津貼
證照考試報名
證照影本
乙級證照
保險業務員證照
駕照換發
出生證明
在職證明
離職證明
良民證
健康證明
完稅證明
工商憑證
自然人憑證怎麼辦
自然人憑證讀卡機沒反應
健保卡憑證
報稅憑證
會計憑證歸檔
原始憑證
支出憑證黏存單
費用憑證
兌換憑證
購票憑證
領貨憑證
禮券憑證
網銀憑證
券商憑證下載
股票下單憑證過期
發票憑證
官網憑證誰負責
官網 SSL 憑證到期
購物網站的憑證過期
內網網頁憑證錯誤
Wi-Fi 憑證
VPN 憑證
Git 憑證錯誤
高雄港
基隆港幾點開船
港口罷工
碼頭工人
港務局電話
空運還是海運
貨到港了沒
漁港海鮮
香港出差
USB 埠壞了
充電埠
網路埠沒燈
HDMI 埠沒訊號
耳機孔
連接埠不夠要買擴充座
筆電有幾個連接埠
交換器的埠
資料庫連接埠 1433
遠端桌面連接埠
路由器連接埠轉發
攜碼
職業聯盟
大聯盟
職棒聯盟
籃球聯盟
歐洲聯盟
策略聯盟簽約
聯盟行銷
復仇者聯盟
英雄聯盟
聯邦政府
聯邦快遞
聯邦調查局
聯邦制
商業同盟會
消費者聯盟
租屋聯盟
工會聯盟
守護者聯盟
會議紀錄
會議記錄在哪
上次開會的紀錄
打卡紀錄
出缺勤紀錄
通話紀錄
交易紀錄
借閱紀錄
訪客紀錄
病歷紀錄
金氏世界紀錄
破紀錄
紀錄片
施工紀錄
維修紀錄
溫度記錄
刷卡紀錄
加班記錄
行車記錄器
包裹狀態
訂單狀態
物流狀態
請假單狀態
報帳狀態
簽核狀態
出貨狀態
專案狀態
航班狀態
維修狀態
感情狀態
今天狀態不好
精神狀態
庫存狀態
付款狀態
健康檢查
健檢
安全檢查
消防檢查
檢查錯字
檢查合約
檢查發票
檢查作業
機車定檢
檢查行李
牙齒檢查
視力檢查
驗車
測試考卷
測速照相
測量體重
壓力測試
人格測驗
面試測驗
打疫苗
看電影
看醫生
看牙醫
看房子
看球賽
看直播
手錶沒電
手錶保固
手錶維修
智慧手錶
監看寶寶
監視器壞了
監視器畫面
盯小孩寫功課
盯進度 老闆很煩
幫我盯股票
幫我盯特價
幫我留意房子
幫我看一下車
追劇
追星
追蹤包裹
追蹤快遞
追蹤 IG
訂閱 Netflix
取消訂閱電子報
取消訂閱雜誌
到貨通知我
開賣通知我
餐點到了叫我
修好電梯通知我
冷氣修好跟我說
印表機好了跟我說
車來了叫我
雨停了跟我說
下班提醒我
水電來了叫我
咖啡機修好了通知我
健檢報告
年度報告
財務報告
讀書報告
出差報告
實驗報告
市場報告
報告班長
心得報告
稽核報告
寫信給老師
寫信給國稅局
寫信給房東
寫信給航空公司客訴
寫一封感謝信給客戶祝賀新年
寫一封辭職信
寫卡片
寫情書
寫一份企劃書
幫我寫求職信
設定鬧鐘
設定手機
設定印表機
設定投影機
設定 Outlook 簽名
設定分機轉接
設定路由器
設定 Wi-Fi
設定密碼
設定自動回覆
設定語音信箱
怎麼設定 VPN
怎麼設定雙螢幕
怎麼申請門禁卡
怎麼申請停車位
怎麼報帳
怎麼請假
怎麼退貨
一步一步教我報稅
帶我填請假單
教我用 Excel 樞紐
教我做菜
導覽博物館
精靈寶可夢
需要什麼文件才能辦貸款
辦護照需要什麼
辦簽證要準備什麼
報稅要準備什麼
請育嬰假要先準備什麼
租車需要什麼條件
申請補助的條件
申請簽證的先決條件
面試前要準備什麼
搬家前要準備什麼
出國前要準備什麼
前置作業 婚禮
混合車
混合飲料
混合麵團
混合辦公
混合式學習
混合堅果
油電混合車
邊緣人
邊緣性人格
桌子邊緣
Edge 瀏覽器
Edge 打不開網頁
Edge 書籤不見
瀏覽器 Edge 很慢
伺服器機房
遊戲伺服器
檔案伺服器
網頁伺服器掛了
印表機伺服器
資料庫伺服器
錯誤 404 官網
官網 502
訂房網站 503
ERP 錯誤代碼
SAP 錯誤
冷氣錯誤代碼
洗衣機錯誤 E1
印表機錯誤 49
門禁錯誤
刷卡機錯誤
ATM 錯誤
Excel 錯誤
Windows 更新錯誤 0x80070643
藍屏代碼
郵遞區號
統一編號
折扣碼
優惠碼
驗證碼收不到
QR code 掃不到
訪客登記
訪客停車
訪客證
訪客 Wi-Fi
來賓名單
來賓致詞
來賓座位
婚禮來賓
公司原則上不補班
原則問題
大原則
差旅政策
請假政策
退貨政策
保險保單
隱私權政策
密碼原則太嚴
群組原則沒套用
外部稽核
外部講師
外部硬碟
外部螢幕
對外招標
對外開放參觀
外面下大雨
外面好熱
客戶來訪
客戶抱怨產品
客戶的尾款
客戶的訂單出不了貨
廠商報價
廠商請款
廠商來修冷氣
廠商送貨到了
供應商評鑑
供應商的發票
合作夥伴大會
夥伴關係
夥伴們辛苦了一起聚餐
對方辯友
對方車主
對方律師
他不理我
約對方吃飯
對方保險公司
網域買賣
註冊網域
網域到期
續約網域
活動網域
行銷網站的網域
網域名稱怎麼取
網域控制站
加入網域
電腦退出網域
網域帳號鎖住
網域密碼
家裡的 DNS
DNS 換 8.8.8.8
電子報的 SPF
電子報 DKIM
GitHub 權限
GitHub 上不去
Jira 很慢
Confluence 打不開
Slack 收不到訊息
Zoom 進不去
Webex 沒聲音
LINE 收不到訊息
LINE 群組
WhatsApp 訊息
簡訊實聯
Gmail 收不到信
iCloud 滿了
ERP 登入失敗
CRM 打不開
POS 機連不上
HR 系統
差勤系統
人資系統登不進去
財務系統月結
採購系統單號
請購單
訊號不好
訊號斷
電話不通
分機打不出去
電話總機
網路很慢
家裡網路斷線
手機連不上網
藍牙連不上
喇叭連不上
投影機連不上
連不上 Wi-Fi
連不上印表機
連不上資料庫
連不上公司 VPN
連不上 NAS
聯絡不到房東
聯絡不到快遞
聯絡不上醫院
找不到停車位
找不到會議室
找不到遙控器
看不到投影片
看不到薪資單
收不到驗證碼
收不到包裹
收不到簡訊
寄不出去的包裹
傳真傳不出去
contoso.com 的面試
contoso.com 應徵
fabrikam.com 的發票
litware.com 報價
litware.com 寄來的型錄
跟 fabrikam.com 續約
contoso.com 是賣什麼的
contoso.com 的股價
contoso.com 網頁很漂亮
contoso.com.tw 門市地址
northwind.example 的貨
adatum.example 的折扣
fabrikam.com 購物車壞了
忘記 litware.com 的會員密碼
誰擁有 contoso.com 想跟他買
contoso.com 的業務電話
幫我訂 bistro.example 的位子
vpn.contoso.com.tw 登不進去
mail.fabrikam.com 網頁信箱很慢
contoso.com 的證書是有機認證嗎
the certificate for best team is still in its box, where should we hang it
can somebody laminate the ISO certificate for the audit on thursday
do we get the certificate by mail or do we have to pick it up after the course
my english certificate is from 2011, does HR still accept it
who pays when I want to certify as a scrum master
the customer asks for a certificate of conformity for the screws
is there a death certificate needed for the inheritance
the web agency wants the private key of our shop certificate, ok?
chrome shows a red lock on the ticket page, certificate or what
our receptionist asks which domain the job portal has now
the campaign needs its own domain by friday, can marketing buy it
the truck waits at the port since five because customs is closed
is the harbour port open on sundays
port strike in antwerp, all deliveries are late
the phone company ports my number on the first of the month
the adapter for the beamer has the wrong port again
what is the status of the room renovation
status please: are the chairs ordered or not
the delivery status has said out for delivery for three days
my holiday request still has the status open, who approves it
any status on the salary review
could someone check on the plants while I am away
please check if I left my umbrella in room 4
check that the windows are closed before you leave
check the contract for typos before it goes to the customer
can you test whether the microphone in the big room works
the federation of cyclists holds its congress here in june
do we sponsor the rowing federation again this year
is the badminton federation part of the olympic committee
where do I find the rules of the basketball federation
which league does our company team play in
my watch says I walked 300 steps, embarrassing
is anyone selling an old apple watch
the watchmaker next door closes at six
we have to watch the budget this quarter
who watches the reception over lunch
notify the landlord that the heating is out
let me know once the toner is here
tell me as soon as the elevator works again
tell us when the canteen opens again
drop me a line when the parcel has arrived
give me a shout when the projector is repaired
alert everyone when the fire drill starts
stop sending me the canteen menu every morning
please take me off the birthday mailing list
show me the list of all fire wardens
which newsletters am I subscribed to
the report for the tax adviser is due tomorrow
I need the accident report form
write me a report about the heating in room five
can you write to the building management that the door squeaks
send the cleaning company a letter that we are unhappy
prepare a summary of the works council meeting
hand over my tasks before vacation
draft a mail to the caterer that we are two people more
is our gym partner still offering the discount
our partner school wants to visit the plant
partners and children are welcome at the summer party
how many guests may I bring to the christmas party
does a guest need a parking ticket
guests in the canteen pay the full price
what is the policy when it snows and nobody can come in
is there a policy on dogs in the office
does our travel policy cover taxis
the insurance policy for the van expires in may
can you explain the new home office policy
who decides about the policy for company cars
what is the hybrid rule again, three days in the office
is a hybrid worth it when I only drive in town
the hybrid meeting had an awful echo
microsoft edge always asks me to sign in
how do I set edge as the default browser
can I import bookmarks from firefox into edge
how do I print to pdf in edge
the edge of my desk is broken off
our mail server rejects messages with big attachments
the sql server needs more memory
who restarts the build server
the license server of autocad does not answer
the web server returns 500 since the update of the shop
my router shows error 651
the scanner reports error 0x2f
what does error 30 on the franking machine mean
excel crashes with 0xc0000142
the washing machine in the kitchen shows e18
paypal says error 10486
steam error code 118
netflix error code m7353
outlook error 0x800ccc0e
windows update 0x80240034
how do I connect the tablet to the big screen
my phone cannot connect to the car
teams does not find my camera
how do I blur the background in teams
how do I record a meeting in teams
teams on my phone does not ring
how do I create a poll in teams
can I change my profile picture in teams
how do I add a tab with a planner in teams
teams uses too much memory
where do I find the files of a teams channel
skype credit refund
is skype free on a cruise ship
how do I delete my skype account
what are the requirements to become a fire warden
what do we need for the team event on friday
what do I have to prepare before the appraisal interview
is there anything I need to have ready before moving to the new office
which documents must be ready before the customs inspection
do I need a certificate to rent a boat
do I need an srt file for subtitles
is a wildcard allowed in the tennis tournament
is the old voucher still supported
how long does the card stay valid
what is the difference between a visa and a residence permit
what is the difference between latte and flat white
what does the abbreviation kpi mean
what does blocked mean on my bank statement
what happens when I lose my badge
which version of the contract did we sign
which records do I keep for the tax office
how many records did abba sell
who holds the record for the hundred metres
which domain extensions are popular for start-ups
is dot io a good domain for a product
who is allowed to park behind the building
is it allowed to bring my kid to work
where can I see who is allowed to enter the lab
how do I block a number on my phone
how do I block my calendar for focus time
how do I see who viewed my profile
how do I invite an external speaker to the town hall
how do I share a folder with an external consultant
are external people allowed in the gym
is there external access to the roof terrace
can external visitors use the printer
test all smoke detectors on monday
check all invoices of march
compare all these phone plans
a list of all restaurants nearby
import the list of participants
batch print the name badges
大廳那張證書是誰的名字
公司的 ISO 證書可以借去影印嗎
拿到證書之後可以申請獎金嗎
證書上面的名字打錯了要找誰改
課程上完多久會拿到證書
證書跟獎盃一起放在櫃子裡嗎
內訓的證書可以當升等資料嗎
我的語言證書是五年前考的還有效嗎
堆高機要什麼證照才能開
工程師說要考 AWS 證照公司可以補助嗎
廠商要我們提供產品檢驗證書
出口需要產地證明書嗎
自然人憑證在家裡的電腦讀不到
公司的工商憑證是誰在保管
報帳的憑證要貼在哪一張
購物網站的 SSL 憑證要請外包商換
瀏覽器說官網的憑證不安全 客人都在問
這批貨下週到基隆港 報關文件齊了嗎
船已經靠港了嗎 客戶在催
要用哪個港口出貨比較便宜
會議室那台螢幕的連接埠跟我的筆電不合
擴充座的埠有一個不能充電
中華職棒哪個聯盟比較強
業餘籃球聯盟報名到什麼時候
我們要不要加入那個產業聯盟
行銷想做聯盟行銷 誰有經驗
聯邦快遞的單號查不到
他們說要組一個策略聯盟一起採購
上次的會議紀錄可以寄我一份嗎
誰有上週五的訪客紀錄
我的打卡紀錄怪怪的 早上明明有刷
加班紀錄要自己填嗎
影片紀錄誰剪
訂的椅子現在什麼狀態
我的請假單到底簽到誰那裡了
快遞狀態一直沒更新
報帳單的狀態卡在主管
出差申請的進度到哪了
請購進度可以查嗎
裝潢進度怎樣了
幫我查一下高鐵時刻
幫我查這個月還剩幾天特休
幫我看一下會議室有沒有人
幫我確認下午的便當數量
確認一下大家週五能不能來聚餐
檢查一下冰箱有沒有過期的東西
檢查門窗有沒有關
測試一下麥克風有沒有聲音
電梯恢復正常的時候說一聲
停電什麼時候恢復
咖啡機好了記得叫我
廁所修好通知一下三樓
冷氣恢復了嗎
快遞到的時候請櫃台通知我
演唱會開賣的時候提醒我
幫我留意有沒有人要讓票
不要再寄菜單給我了
把我從生日信件名單移除
我訂閱了哪些電子報
目前有哪些團購在跟
寫封信給管委會說樓梯燈壞了
給清潔公司的信誰寫
寫信跟對方公司說我們要退租倉庫
寫一份活動企劃給主管
把聚餐的統計整理成表格
把年度旅遊的問卷結果做成報告
月報要交給誰
業績報表數字不對
帶我看一下新辦公室
教我怎麼用咖啡機
一步一步教我換輪胎
開始設定新手機
要怎麼設定自動回覆才不會回外部的人
新進員工要先準備什麼
辦活動前要準備哪些東西
盤點前要準備什麼
請領生育補助需要哪些文件
申請停車位需要什麼條件
申請出國前置作業有哪些
混合辦公的規定在哪裡看
混合式課程要到教室嗎
油電混合車補助多少
桌子的邊緣很利會割手
Edge 的書籤怎麼匯入
Edge 首頁被改掉了
用 Edge 開公文系統會當掉
ERP 報 E1102 是什麼意思
登入人資系統出現 500
印表機面板出現 C2557
Excel 開檔出現 0x800A03EC
微波爐顯示 E3
捷運卡刷不過顯示 13
電費單上的代碼是什麼意思
保單上寫的除外責任是什麼意思
勞健保跟團保差在哪
正職跟約聘有什麼不同
網路卡跟音效卡有什麼差別
什麼是零基預算
什麼是碳權
什麼是股東會
公司的原則是不收禮嗎
保險原則上賠多少
外部顧問可以進機房嗎
外部的人可以用我們的停車場嗎
外面的人可以參加尾牙嗎
訪客可以用會議室嗎
客戶來的時候要換證嗎
廠商要進來施工需要登記嗎
封鎖電話號碼怎麼做
封街活動是哪一天
允許帶寵物上班嗎
哪個版本的 Photoshop 有授權
Office 授權還有幾套
Teams 會議怎麼錄影存檔
Teams 背景可以換成公司圖嗎
Teams 投票怎麼做
Teams 手機版沒有鈴聲
Skype 點數可以退嗎
舊的 Skype 帳號怎麼刪
會議室的視訊設備怎麼開
筆電要加入網域請協助
網域帳號密碼過期 無法登入電腦
公司想換網域名稱 名片要重印嗎
行銷活動的網域誰去續約
家裡數據機要設哪個 DNS 比較快
GitHub 的存取權杖過期了
Docker 拉不到映像檔 憑證問題
Jenkins 憑證設定在哪
Postman 關掉 SSL 驗證
資料庫連線要開哪個埠
NAS 要開什麼埠才能從外面連
攝影機要做連接埠轉發
監視器畫面只能看三天嗎
對方的車擋到我的車
對方沒有付訂金
約對方明天下午簽約
廠商那邊說冰箱下週才到
客戶說他的電扇不會轉
客戶在樓下等 誰去接
夥伴學校要來參訪
合作夥伴折扣可以用到什麼時候
全部的燈都壞了
大家都看不到投影
所有人都收不到便當通知
只有我收不到年終
how do I turn off notifications in edge
where are the favourites in edge
edge does not save my passwords
which extensions are allowed in edge
how do I open pdf files in edge
why does edge use so much memory
reset edge to its defaults
is chrome better than edge
internet explorer mode in edge for the old intranet
how do I delete the history in edge
confluence gives me a 503
gitlab answers with 504 gateway timeout
I see a 401 in the travel portal
bamboo shows 500 internal server error
the ticket shop says 429 too many requests
bitbucket returns 403 for my repository
the intranet throws 502 every morning
servicenow error 400 when I submit
salesforce says error 1010
zoom error 1132
webex error 104
sonos error 913
what is federated authentication in aws
what does federal mean in german history
which federation runs the swimming championship
who is the president of the handball federation
what does the consumer federation say about this
how do I join the alpine federation
when was the federation of australia founded
federation square opening hours
federated analytics, somebody explain
do federated unions strike tomorrow
what is an identity federation in google cloud
watch the stove while I am on the phone
watch the door please, a visitor comes at two
monitor my blood pressure
monitor the temperature of the fridge
keep an eye on the washing machine and call me
is anything open after midnight around here
is the pharmacy open today
is the post office still open
is the pool open on holidays
what is open on christmas day
what are the requirements for the driving licence
what are the prerequisites for the yoga class
what are the conditions for early retirement
are there requirements for the dress at the gala
let me know when the shuttle is running again
tell me when the ice machine is working again
is the heating working again
is the water back on
is our canteen in order again
Edge 的通知怎麼關
Edge 的我的最愛在哪
Edge 記住密碼的功能
Edge 可以裝哪些擴充功能
Chrome 跟 Edge 哪個好
用 Edge 看 PDF 很卡
Edge 的紀錄怎麼刪
Confluence 出現 503
GitLab 504 逾時
差旅系統跳 401
請假系統出現 500 錯誤
訂票網站 429
Salesforce 錯誤 1010
游泳聯盟的比賽是哪天
手球協會理事長是誰
什麼是聯邦學習
聯邦式身分驗證 AWS 怎麼做
聯邦州有幾個
聯邦儲備理事會升息
聯邦快遞幾點收件
聯邦銀行可以開戶嗎
半夜還有店開著嗎
藥局今天有開嗎
郵局現在還開嗎
過年哪家餐廳有開
考駕照需要什麼條件
瑜珈課有什麼條件
退休的條件是什麼
我們的傳統是先吃飯再開會
我們的習慣是週五穿便服
我們的慣例是壽星請客
我們公司的原則是準時下班
熱水恢復了嗎
接駁車恢復行駛跟我說
製冰機修好了叫我
幫我顧一下爐火
幫我看著洗衣機
幫我盯血壓
`;
