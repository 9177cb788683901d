/** Several domains at once. */
export const bulkCheck = `
check several domains
check contoso.com, fabrikam.com and adatum.com
contoso.com fabrikam.com adatum.com litware.com
test both contoso.com and fabrikam.com
check contoso.com and fabrikam.com for me
contoso.com and fabrikam.com please, both
mass test: contoso.com fabrikam.com
bulk: contoso.com, fabrikam.com
batch check contoso.com; fabrikam.com
verify these two: contoso.com / fabrikam.com
please verify contoso.com + fabrikam.com before tonight's migration
run through contoso.com fabrikam.com
I have a list of domains
I have 40 domains to test
got 25 partner domains here, can you check them all
can you check more than one domain
can I give you a list
can I upload a csv
can I paste a list of partners
can I send you an excel with all partners
attached partners.csv please check all
see attached file, run all of them
here is the file, test them all
the partners are in the spreadsheet, go through it
go through our partner list
check all our partners
check all partners after the migration
after the cutover I need all our partners verified in one go, we have them in a text file
after migration please verify the full list
test everything on the list
run the whole list
scan all federated domains
mass check
bulk check
batch
bulk
bulk test please
check a bunch of domains
check a list of domains
check multiple domains at the same time
multiple domains
test them one after the other
which of these work: contoso.com fabrikam.com adatum.com
which of our partners still work
which partners are broken at the moment? check them all
tell me who of the list is reachable
give me an overview over all partners, who works and who not
check the federation with every customer
check all suppliers tonight
we federate with 60 companies and want to test each
is it possible to examine all allowed domains at once
can you take the allowed domain list and test each
quarterly check of all partners
weekly check over all partner domains, do it now
I want to check 3 domains
3 domains to check
two domains: contoso.com, fabrikam.com
all of these pls: contoso.com fabrikam.com adatum.com
domains in the text file please
list below, please check
Please control all domains in my list
please make a check of following domains
kindly check below domains
kindly check the attached list of vendors
is there a way to check in bulk
how can I check many domains
can you do 100 domains
do these: contoso.com, fabrikam.com
一次檢查多個網域
一次查好幾個
批次檢查
批次
大量檢查
幫我批次測 contoso.com fabrikam.com
contoso.com fabrikam.com adatum.com 都幫我查
contoso.com、fabrikam.com、adatum.com
contoso.com 跟 fabrikam.com 都測一下
contoso.com 和 fabrikam.com 兩個都幫我看
這兩家 contoso.com fabrikam.com 一起查
同時測 contoso.com 與 fabrikam.com
我有一份清單要查
我有一份廠商清單
我有一份合作廠商的網域清單 excel 可以整批檢查嗎
我有三十個網域要測
有 40 家廠商要測 可以一次測嗎
可以上傳 csv 嗎
可以貼一整串給你查嗎
可以丟 excel 給你嗎
可以一次給你很多個網域嗎
附件 csv 麻煩全部跑
附檔的網域全部幫我測
附件名單麻煩跑一遍
附件是夥伴名單 全部跑一次
清單在檔案裡 全部檢查
這份名單整個掃一遍看誰不通
整份掃一遍
整份清單麻煩跑過
全部夥伴跑一輪
全部跑一輪
全部夥伴都檢查一次
所有夥伴都測一下
所有客戶的網域都檢查一遍
把所有廠商都測過一次
移轉後要把所有夥伴都驗一次
搬完之後要全部重測一遍 名單如下
每家都測
每一家供應商都測看看
哪幾家不通 全部查一下
看看名單裡誰不通
幫我看這幾家哪家有問題 contoso.com fabrikam.com adatum.com
以下網域麻煩檢查
下面這些幫我查
下列網域請一併檢測
要查的有兩個 contoso.com 和 fabrikam.com
要查好幾家
多個網域怎麼查
可以批量查吗
我有一份域名列表要检查
批量检查 contoso.com fabrikam.com
這一串都幫我驗 contoso.com,fabrikam.com
一口氣測完這些
定期要把所有夥伴掃過 現在先掃一次
contoso.com, fabrikam.com: both ok?
are contoso.com and fabrikam.com reachable
check contoso.com as well as fabrikam.com
please check contoso.com & fabrikam.com
test contoso.com, then fabrikam.com
contoso.com/fabrikam.com status pls
compare contoso.com and fabrikam.com
check for both: contoso.com | fabrikam.com
look at contoso.com and fabrikam.com
two partners fail: contoso.com and fabrikam.com, check both
verify contoso.com fabrikam.com adatum.com before the cutover
can you do them all: contoso.com fabrikam.com adatum.com litware.com
I'll paste a list, ok?
I'd like to paste a list of partner domains
can you handle a file with domains
upload file with domains
import my list
csv import
from a csv
excel with 80 partners, test it please
here's our partner list, please go through all of them
got an xlsx with partner domains
the file contains all vendors, check
test every partner in the attached sheet
every partner once please
check everybody
check everyone on the allow list
check the complete partner list again
re-run the whole list
re-test all partners after the change
do a sweep over all partners
sweep all federated domains
health check for all federated partners
which partners can't be reached right now
who of our partners is down
show me all partners that are broken
do any of our partners fail right now
post-migration validation of all partner domains
mass validation of domains
multi check
multi-domain check
batch run
batch mode
list check
check list of partners
more than one domain please
several at once?
can I check ten domains in one shot
Is it possible to test many companies together?
I have many domains for check
kindly validate all the vendor domains in the sheet
contoso.com 跟 fabrikam.com 都正常嗎
contoso.com 和 fabrikam.com 哪個不通
contoso.com fabrikam.com 兩家都查
contoso.com, fabrikam.com 麻煩一起測
查 contoso.com 還有 fabrikam.com
看一下 contoso.com 以及 fabrikam.com
測 contoso.com、fabrikam.com
兩家都看 contoso.com fabrikam.com
這三家都測 contoso.com fabrikam.com adatum.com
我貼一串網域給你
我等等貼清單
可以貼清單嗎
可以丟檔案嗎
可以匯入名單嗎
匯入 csv
上傳名單檢查
excel 裡面八十家 幫我測
這是我們的夥伴清單 全部過一遍
名單在附件 逐一檢查
附件逐筆檢查
附上廠商清單 請逐一測試
文字檔裡的網域全部驗證
文字檔 全部驗一遍
所有夥伴再測一輪
整批重跑
整批重測
全部重測
全部掃一次
全掃
全查
把允許清單上的都測一遍
允許清單全部檢查
哪些夥伴現在不通
現在有哪幾家掛掉
列出不通的夥伴
所有合作廠商的連線狀況都看一下
移轉驗收 要把所有夥伴網域都測過
驗收用 全部夥伴測一次
多筆查詢
多筆檢查
一次十家可以嗎
可以一次查很多家嗎
能不能同時查多個
好多家要查
請協助批次檢測附件網域
`;
