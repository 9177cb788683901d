/** What is needed before federating. */
export const prerequisites = `
what do we need before federating
what do I need before I start
prerequisites for federation
prereqs
prereqs for federating with Lync Online
what are the requirements to federate with an Office 365 customer
requirements for federation with Microsoft 365
checklist for federation
give me the checklist
give me a list of everything that must be ready
list everything needed for federation with Teams customers
what has to be in place first
what should be ready beforehand
what do I have to prepare
what do we have to order and prepare
what preparations are necessary before we connect with a partner
which things must we have before federation
before we federate with contoso.com what do we need
what do we need from the partner before we begin
what information do I need from the other company first
what should I ask the partner for in advance
do I need anything special for Skype Online partners
anything special needed to federate with a Teams tenant
is there a to-do list before setup
pre-flight checklist
preflight check list before go live
shopping list for federation
what do I have to buy before federation
what has to be requested from network team beforehand
what should network and security prepare for federation
project plan needs a list of prerequisites for federation
for the project kickoff I need a list of what's needed for federation
my manager asks what is needed before we can chat with partners
tell me the preconditions
preconditions for chatting with other companies
minimum requirements federation
hardware and software needed for federating
what certificates, ports and records do I need before starting
which ports, records and certs must be there before we start
what must be there so that federation can work
what's required to talk to Lync Online customers
what is necessary to federate with office365 customer
need list of requirements pls
requirement list
what should we have ready for monday's federation rollout
do we fulfil all conditions for federation
conditions for federation with a cloud customer
what all is required for federation sir
kindly share the prerequisites
kindly share checklist for enabling federation
Which prerequisites do exist for the federation?
What is to prepare before the federation?
what needs doing beforehand on our side
before going live with federation, what must be done
is there anything I should sort out before I set up federation
what do both sides need before federating
need to know what to have ready before contacting the partner
federation readiness list
are there prerequisites
要做同盟之前需要準備什麼
設定同盟前要準備哪些東西
做同盟要先有什麼
先決條件
前置作業有哪些
前置條件給我一份
給我一份檢查清單
準備清單
要準備的東西列給我
事前要準備什麼
事前準備有哪些
開始之前我要先搞定哪些
開始設定之前需要什麼
動工前要備什麼
上線前檢查表
同盟上線前的 checklist
給我 checklist
跟 Office 365 客戶做同盟需要什麼條件
跟 Lync Online 客戶同盟的前置需求
跟 Teams 客戶互通之前要先準備什麼
跟 M365 的公司互通有哪些前提
要跟雲端客戶同盟 條件有哪些
跟 contoso.com 做同盟前要準備什麼
要先跟對方要什麼資料
要先請對方提供什麼
要先跟網路組申請什麼
要買什麼憑證 開什麼 port 一次列給我
需要哪些憑證 記錄 連接埠 先列清單
專案啟動會議要用 列出同盟的需求
主管要我列同盟的前置需求
老闆問要跟夥伴聊天需要先準備什麼
建同盟的必要條件
同盟必備條件
最低需求是什麼
有沒有什麼要先弄的
有什麼東西要先申請
雙方各要準備什麼
我們這邊要先備妥哪些
要先具備哪些條件才能同盟
開通前要先做哪些事
事先要做哪些準備
先備條件
做之前先問 需要哪些東西
缺什麼才能開始 先列給我
設定前要準備哪些資料
動手前想知道要備什麼料
请列出联盟的先决条件
联盟之前需要准备什么
what do I need to federate with a Microsoft 365 customer
what do I need to have ready to federate with contoso.com
what's needed to federate with a company on Office 365
federating with lync online: what's needed
what do they need on their side before we can federate
list of things to prepare please
give me a prep list
preparation list for connecting a partner
a checklist I can tick off before federation
tick list before we start
before I call the network team, what all do I need for federation
before the change window, what has to be ready
what must be available beforehand: ports, dns, certs?
which prerequisites must both companies fulfil
are there any preconditions for federation with Teams-only customers
minimum requirements to chat with Teams customers
requirements list for my boss
I need the requirements for the change request meeting
what do we need on the edge before enabling federation
prep work for federation
do we need to prepare anything
is anything needed from us before federation
what should be done first before federating
what do I need to get from the dns team before
what needs to be in place
entry conditions federation
must-haves for federation
must haves before start
what's on the checklist
show me the checklist
show prerequisites
show requirements
preconditions please
requirements please
What do I need all for federation?
What must all be there before federation?
what all things required for federation with O365
pre requisites kindly
federation pre-reqs pls
同盟要準備什麼
同盟需要準備哪些
要同盟需要哪些東西
跟 365 客戶同盟需要什麼
跟 Lync Online 的客戶互通要具備什麼
客戶用 Teams 我們要先準備什麼才能互通
對方在雲端 我們要先備哪些
跟 contoso.com 同盟之前有什麼要先確認
開會前想先知道同盟的前置需求
變更單要寫前置條件 給我列表
列一下前置需求
列出需要準備的項目
列個清單 要準備什麼
需求列表
需求有哪些
條件有哪些
要符合什麼條件
要符合哪些條件才能跟雲端客戶聊
有沒有準備事項清單
給我可以打勾的清單
檢核表
給我檢核表
事前檢核表
開工前檢核
要先開好哪些 port 跟申請哪些憑證才能開始
先把需要的東西列給我
有哪些東西要先備齊
備齊什麼才能開始設
需要先跟誰要什麼
要先請網管做什麼
做同盟之前 DNS 跟憑證要先弄好嗎 列一下全部
基本需求
基本條件是什麼
同盟前置
前置需求
請提供同盟前置作業清單
煩請提供與 Office 365 客戶同盟之先決條件
`;
