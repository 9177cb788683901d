/** A look at one's own side. */
export const checkOwnDomain = `
check our domain
check our own domain fabrikam.com
our domain is fabrikam.com, is it set up right
domain is fabrikam.com, that's us. please verify from outside
just renewed the certificate on our edge, please verify from outside. domain is fabrikam.com
just swapped the cert on the access edge, does it look good from the internet? fabrikam.com
we changed our edge cert last night, is it ok now
we moved our SRV record, can you confirm it is visible
new public IP for our edge, is everything still fine
we are company fabrikam.com, please control if our records are correct
we are fabrikam.com, check if our DNS entries are right
this is fabrikam.com, can others find us
I work at fabrikam.com, can you check us
I'm the admin of fabrikam.com, test our edge
test us: fabrikam.com
test ourselves
self check please
self-test
do a self check of our side
does our own side look healthy
is our side ok
is our end clean
anything wrong on our end
rule out our side first
before I blame the partner, check our side
let's first look at our own stuff
is it possible that the problem is at our side? please test our domain
how do we look from outside
how does our edge look from the internet
what do others see when they look us up
can the world reach our edge on 5061
is our 5061 open from the internet
is our access edge reachable from the internet
is our Edge server up
is our firewall letting 5061 in
can partners discover us
can partners find our federation record
do partners see our srv record
is our _sipfederationtls record published
does our sipfederationtls point to the right host
are our records in public dns
did our dns change propagate
is the SRV that I created yesterday live already
does the SRV record of our company exist
is our certificate still valid
when does our certificate expire
how long is our edge cert still good for
does our cert contain the right names
is the SAN on our certificate correct
does our certificate chain look complete from outside
is our intermediate cert sent
check our cert
check my cert
check my edge
check my settings
check my company
check my domain fabrikam.com
my domain: fabrikam.com
our domain: fabrikam.com
our sip domain is fabrikam.com
own domain fabrikam.com
can you verify our own configuration
verify our setup please
validate our federation configuration
validate our DNS
health check of our own domain
please give our environment a health check
audit our own records
are we set up correctly for federation
are we reachable
are we visible to other companies
are we discoverable
are we ok
do we have everything right
is everything good on our side
is our tenant configured correctly
our edge - does it answer
could you look at our edge from the outside world
partner insists it's our fault so please check our own side fabrikam.com
the other side blames us, test our domain fabrikam.com from outside
the customer says our certificate is wrong, check ours
they say our server does not answer. does it?
they claim our record is missing, is it?
I want to make sure our side is fine
want to be sure that we are not the problem
make sure it is not us
is it us?
is the problem on our side
after the migration of our edge, please verify everything on our side
post maintenance check of our own domain please
maintenance window over, check us from outside
change CHG0012 done: new edge ip. pls verify our domain
we just opened the firewall for 5061, is it working now
I published the record now, have a look at fabrikam.com (ours)
our new domain fabrikam.com - do the records look ok
fabrikam.com is ours, check it
fabrikam.com is our own domain, look at it please
check fabrikam.com, it's our company
check ours
test our own
check our three sip domains, are the records fine
our second sip domain fabrikam.net, has it a record?
check our federation setup from the perspective of a partner
what would a partner see if they look at us
view us from outside
is our own edge certificate trusted publicly
does our edge present the right certificate
does our tenant have a dns problem
our company, is it correctly published
檢查我們自己
檢查我們自己的網域 fabrikam.com
幫我們自己測一下
測我們自己
測一下我們這邊
測自家
看一下我們自己有沒有設好
看看自己這邊有沒有問題
先看我們自己有沒有問題
先確認不是我們的問題
先排除自己的問題
確認一下是不是我們的鍋
對方說是我們的鍋 幫我們從外面驗一下 fabrikam.com
對方 IT 說問題在我們 請從外部測一下自己這端 fabrikam.com
對方一直怪我們 先檢查我們自家設定
客戶說我們憑證有問題 幫我看我們的
廠商說連不到我們的 Edge 是真的嗎 查一下我們這邊
我們的 Edge 活著嗎
我們的 Edge 外面連得到嗎
我方 edge 從 internet 連得到嗎
我方 access edge 從外網打得進來嗎
從外面打得到我們的 5061 嗎
外網打得到我們嗎
外面看得到我們的 SRV 嗎
我們的 SRV 有發佈成功嗎
我們的 _sipfederationtls 有設對嗎
昨天加的 SRV 生效了嗎
剛加的 DNS 記錄外面查得到了嗎
我們 DNS 有沒有寫錯
我們的記錄對不對
我們的憑證何時到期
我們憑證還有幾天
我們的憑證有效嗎
憑證剛換好 幫我從外面看一下 我們是 fabrikam.com
昨晚換了 Edge 憑證 請從外部驗證 網域 fabrikam.com
剛換完憑證 確認一下我們這邊 OK 嗎
防火牆剛開好 5061 幫測我們自己
Edge 換 IP 了 我們這邊都正常嗎
維護結束 檢查一下我們的網域
我們搬完機房了 從外面看還好嗎
幫我健檢我們公司的同盟設定
自家網域健檢
自己公司 fabrikam.com 檢查一下
我們公司是 fabrikam.com 幫我看設定對不對
我們是 fabrikam.com 請檢查我們的記錄
我們網域 fabrikam.com 有沒有問題
本公司網域 fabrikam.com 請檢測
敝公司 fabrikam.com 的 SRV 正確嗎
fabrikam.com 是我們的 幫我看一下
fabrikam.com 是我們家的網域 測一下
我的網域是 fabrikam.com
我們的網域：fabrikam.com
我們網域有設好嗎
我們有設好同盟嗎
我們設定正確嗎
我們這邊正常嗎
我們這端ok嗎
是不是我們這邊的問題
是不是我們的設定有錯
問題會不會出在我們這邊
別家找得到我們嗎
別的公司看得到我們嗎
外面的人找得到我們的伺服器嗎
夥伴查得到我們的記錄嗎
以夥伴的角度看我們設定有沒有問題
從外面看我們長怎樣
我們對外的憑證鏈完整嗎
我們的憑證名稱對嗎
我們租用戶設定有問題嗎
我們的 tenant 有沒有設錯
檢查本公司設定
驗證一下我們的環境
自我檢測
自我檢測一下
做個自我檢查
检查我们自己的域名 fabrikam.com
我们的证书什么时候过期
外面能找到我们吗
我们这边设置对不对
please verify our edge from the outside after the change
cert replaced on edge, all good?
edge cert rollover done, double check us
I rebooted the edge, is it answering again?
our edge was patched last night, is it still reachable
is our edge still answering from outside
do our dns records still point to the right IP
dns team says record is live, can you confirm for our domain
can you confirm that our SRV resolves from the outside
confirm our federation record is out there
tell me if our side is fine
tell me whether our own domain is in order
could you check us instead
check me instead, fabrikam.com
now check our side
now look at us
and our side?
and us?
what about us
what about our side
look at our end first
start with our own domain
I want a report card of our domain fabrikam.com
inspect our company's federation records
our domain fabrikam.com - everything published?
is everything published for fabrikam.com, that is our domain
is fabrikam.com (we) ok
we = fabrikam.com, check
fabrikam.com here, can you test us?
hi, admin from fabrikam.com, are we reachable from outside?
the partner insists our cert expired. has it?
partner sees no SRV for us, is there one?
they can't resolve us, is our DNS ok
they say our port is closed, is it open
vendor blames us: please prove that our side is ok
can't be our fault, can it? check
prove that it is not us
Is from our side all ok?
Please look if our Edge from extern is reachable
Please control our own settings
kindly verify our domain is configured properly
kindly check from our end
please check from our side once
pls chk our side
chk our edge
our certs ok?
our dns ok?
our srv ok?
our edge ok?
our ports ok?
our tenant ok?
my own domain please
own side
our side
our domain
is our certificate about to run out
our certificate's expiry date?
did our certificate get installed properly
is the new certificate live on our edge
does our edge still send the old certificate
which certificate does our edge show to the world
我們這邊先看一下
先看我們的
先測我們家的
換看我們自己
那我們自己呢
那我們這邊呢
我們呢
我們這邊有錯嗎
我方設定請協助檢視
請協助確認我方 Edge 是否正常
請協助從外部驗證我方網域 fabrikam.com
煩請檢測本公司之同盟設定
我們 Edge 重開機了 外面連得到嗎
Edge 剛上完 patch 幫看外面通不通
更新完了 幫確認我們對外正常
憑證更新了 幫我確認外面看到的是新的
外面看到的是新憑證還是舊憑證
我們憑證是不是快過期
我們的憑證還能撐多久
我們的 SRV 外面解得到嗎
我們 DNS 指的 IP 對嗎
DNS 同事說加好了 幫我確認我們的記錄
防火牆同事說開了 幫測一下我們的 5061
對方說看不到我們的 SRV 有嗎
對方說我們 port 沒開 有開嗎
對方說我們憑證過期 有嗎
廠商怪我們 幫我證明不是我們的問題
證明一下我們沒問題
應該不是我們的錯吧 幫我驗
到底是不是我們家的問題 測一下自己
我是 fabrikam.com 的管理員 幫我測一下我們
我這邊是 fabrikam.com 請檢查
我們家 fabrikam.com 健檢一下
自己家的設定 ok 嗎
自己的 Edge 有沒有活著
公司自己的網域 檢查
我們對外的門有開嗎 5061
我們從外面看起來正常嗎
站在外面看我們
用外部角度檢查我們
我們公司有沒有發佈同盟記錄
我們公司 SRV 有設嗎
租用戶那邊我們有設對嗎
`;
