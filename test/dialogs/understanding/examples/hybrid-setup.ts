/** Own servers and the cloud together. */
export const hybridSetup = `
set up hybrid
help me prepare hybrid
how do we go hybrid
we want hybrid with Teams
prepare our Skype servers for hybrid
connect our on-prem Skype for Business with Teams
connect our Lync servers to Microsoft 365
join our own servers with our tenant
half of our people are on Teams and half on our own servers, how to connect
some users in the cloud, some on premises, same domain
we will move users to Teams step by step, need hybrid first
moving the first 50 users to Teams next week, prepare
move pilot users to Teams online, what do I configure
configure shared sip address space
enable split domain
split domain for fabrikam.com
shared SIP address space for fabrikam.com please
hybrid for fabrikam.com
hybrid configuration for our domain fabrikam.com
start hybrid setup
start the hybrid wizard
guide me through hybrid
walk me through hybrid connectivity
step by step hybrid
steps to hybrid
hybrid checklist
hybrid prerequisites
what do we need for hybrid
what must be ready before hybrid
hybrid readiness
is our environment ready for hybrid
check hybrid readiness
Azure AD Connect is in place, now hybrid for Skype
we have on prem sfb 2015 and want coexistence with Teams
coexistence of our Skype server and Teams
run both in parallel, server and Teams, how
keep Lync for a while and add Teams, same sip domain
migrate from Lync to Teams with coexistence
migration path: on-prem to Teams, set up hybrid
connect on premises and online
link on-prem with cloud
on-prem + O365 together
onprem and online users should see each other
our online users should talk to our on-prem users
plan for hybrid
planning hybrid deployment, help
need to have hybrid until summer
hybrid mode pls
continue the hybrid setup
go on with hybrid
next hybrid step
sfb hybrid howto
We have servers in the cellar and licences in the cloud, bring them together
We wish to operate Skype server and Teams in hybrid, how to proceed
We plan hybrid, which steps?
Please assist to configure hybrid between SfB 2019 and M365
kindly guide for hybrid configuration
mixed environment on-prem and Teams, configure
the merger left us with a Lync farm plus a tenant, want them to share one domain
tenant and server with the same SIP domain, set up
建混合
設定混合部署
我們要做混合式部署
幫我準備混合環境
帶我設定混合
混合怎麼設
混合部署要怎麼開始
混合部署的步驟
混合前要準備什麼
混合部署檢查清單
我們想把地端 Skype 跟 Teams 接起來
地端跟雲端要並存
地端的 Lync 要跟 M365 串
地端 SfB 跟 Office 365 要怎麼混合
一半人在雲端一半在地端 怎麼設
一部分人先搬到 Teams 其他人留地端
先搬 50 個人到 Teams 地端先留著 怎麼弄
要分批把人搬去 Teams 先設混合
共用 SIP 位址空間怎麼開
要開共用網域 fabrikam.com
fabrikam.com 要做混合
我們 fabrikam.com 要跑混合模式
我們的網域 fabrikam.com 準備混合
開分割網域
雲地混合設定
雲地並行怎麼設定
雲地要互通 同一個網域
自己的伺服器跟 Teams 要一起用
伺服器和雲端一起跑
想讓地端使用者跟雲端使用者互相看得到
地端同事看不到雲端同事 要設混合
公司有 Skype 伺服器也買了 M365 要怎麼整合
合併後有兩套 一套地端一套雲端 要共用網域
老闆要年底前上混合
準備上混合 幫我
繼續混合設定
混合下一步
混合環境準備好了嗎 幫我檢查
規劃混合移轉
要轉 Teams 但是先並存
设置混合部署
本地和云端怎么共存
准备混合环境
we bought Teams licences but keep the Skype servers, connect both
bring our server users and cloud users together
some mailboxes and chats move to the cloud, others stay, how to set hybrid up
keep half on prem, half in Teams
part of the company goes to Teams, part stays on Skype server
staged migration to Teams with coexistence
phase 1: hybrid. how to start
need to hook our tenant to the on-prem pool
tie the on-prem pool to the tenant
link our Skype pool and M365 tenant
hybrid with M365, let's prepare
hybrid prep
prep hybrid
prepare hybrid for fabrikam.com
get us ready for hybrid
set us up for hybrid with Teams
enable hybrid
configure hybrid connectivity
run hybrid configuration wizard
on premises deployment with Microsoft 365 in parallel
federation in a hybrid world: set it up for us
our users are split between server and cloud, how do we configure it
split users between server and Teams
same SIP domain in the cloud and on our servers
same domain on both sides, on-prem and online, help me
I want users on Skype server and in Teams to share contoso domain
how do I move users to the cloud while others stay on prem
how to prepare for moving users to Teams from SfB server
move users from SfB server to Teams
prepare the move to Teams with own servers staying
connect Skype for Business Server 2015 with Microsoft 365
We would like to operate hybrid
hybrid set up kindly guide
what is to do for hybrid
what steps for hybrid
我們要跑混合
要弄混合
混合環境設定
設混合
幫我們設混合
混合架構怎麼建
規劃混合架構
準備混合架構
準備跟 M365 混合
地端 Skype 要跟雲端 Teams 打通
地端伺服器要跟租用戶連起來
把地端集區跟雲端租用戶接起來
把我們的 Lync 跟 Teams 串起來 兩邊都要用
一部分同事上 Teams 一部分留 Skype 要怎麼設
一些人在雲端一些人在地端 同一個網域 怎麼弄
人分兩邊 地端跟雲端 要怎麼設
分階段移到 Teams 先混合
過渡期兩邊都要用 怎麼設定
過渡期間地端和 Teams 並存
同一個 SIP 網域要地端雲端共用
同網域地端雲端共存怎麼做
SIP 網域要跟雲端共用
要開 shared sip address space
Skype 伺服器 2019 跟 M365 混合怎麼準備
使用者要從 SfB 移到 Teams 先準備什麼混合設定
搬使用者上雲 先帶我做混合
混合帶我做
混合要先做哪些步驟
想把部分使用者搬上雲
雲端地端整合
雲地整合
雲地混用
地雲混合
請協助規劃混合部署
`;
