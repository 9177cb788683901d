/** To be walked through setting federation up, or on with it. */
export const guidedSetup = `
walk me through setting up federation
help me set up federation with contoso.com
set up federation with contoso.com
we want to federate with contoso.com, how do we start
new customer contoso.com wants to chat with us, what now
we just signed contoso.com as a partner, make chat possible
our new supplier uses Lync, please guide me
I need to enable chat with a new partner
how do I set federation up from scratch
guide me
guide me step by step
step by step please
start the setup
start the wizard
open the setup wizard
launch the guide
run the setup assistant
begin federation setup
let's set up federation
let's start setting up
lets do the setup now
ready to start with federation setup
I was told to set up federation and have no idea
never did this before, can you lead me
first time setting this up, hold my hand please
boss wants us federated with contoso.com by friday, take me through it
management decided to open chat to partners, walk us through
can you take me through the configuration
teach me how to configure the edge for federation
show me how to allow contoso.com
how do I add contoso.com as a federated partner
add contoso.com to our federation
we would like to connect with contoso.com over Lync
configure federation for contoso.com
onboard partner contoso.com
establish federation between us and contoso.com
contoso.com wants to federate with us
they asked us to federate
I want to be able to chat with people at contoso.com
I want that our users can chat with contoso.com
please make possible that we chat with our customer
turn on external access for our users
enable federation on our edge
allow our users to talk to other companies, how to begin
continue setup
continue the setup
continue the setup pls, got pulled into a meeting
continue with the wizard
continue the federation wizard
continue where we left off with the setup
go on with the setup
carry on with the guide
carry on with setup of contoso.com
resume the setup
resume the guide
resume federation setup for contoso.com
back to the setup
back to the wizard please
let's go back to the guided setup
pick up the setup again
I'm back, let's continue the setup
back from lunch, go on with the wizard
DNS done, what's next
done with the dns step, what is the next step
ok the record is published, next step?
certificate installed, what do I do next
cert is on the edge now, whats next
firewall is open now, next please
I opened port 5061. and now?
finished that step, next one
did that, next
step done, continue with next step
that step is ready. what comes next in the setup
next step of the setup please
what is the next step in the guide
now what do I have to configure
go to the next step of the wizard
we finished the external DNS, please go on
the admin created the SRV. further?
I did what you told me, continue
I have published the SRV record, let's proceed
take me to the firewall step
show me the certificate step again
go back to the dns step of the setup
setup federation pls
set up fed
setup wizard
federation setup
guided setup for contoso.com
federation howto, guide me pls
please assist in configuring federation for the first time
I would like a walkthrough
need hand holding for federation setup
can we start over the guide with contoso.com
I want to set up federation but with a hosting provider, guide me
help us getting connected to a Teams customer
help us connect with a Microsoft 365 customer
we need to get in touch with an Office 365 customer by chat, please set it up with me
please do the setup with me
Can you accompany me by the setup?
I must configure federation, can you lead me through?
We must build federation with contoso.com, please show the way
how shall I begin with the federation of contoso.com
帶我設定同盟
帶我做一次設定
帶我一步一步設
一步一步教我設定跟 contoso.com 的同盟
教我怎麼跟 contoso.com 建同盟
要跟 contoso.com 做同盟 怎麼開始
新客戶 contoso.com 想跟我們用 Skype 聊 要怎麼設
我們簽了新廠商 contoso.com 要開通訊息 帶我設
老闆要我們這週把 contoso.com 接起來 教我
主管叫我設同盟 我完全沒概念
第一次弄 可以帶我嗎
沒設過 帶一下
從零開始教我設定同盟
想開始設定
開始設定
開始吧 帶我設
開始引導
啟動精靈
打開設定精靈
進入設定精靈
我要設同盟
我想設定跟夥伴的同盟
我們想跟別家公司互通 要怎麼弄 帶我做
想讓同仁可以跟外部公司聊 從哪開始設
想開放跟客戶的聊天功能 麻煩引導
幫我把 contoso.com 加進同盟
把 contoso.com 加到允許清單 怎麼做 帶我
加一個新夥伴 contoso.com
跟 contoso.com 建立同盟
設定與 contoso.com 的同盟
contoso.com 想跟我們建同盟
對方要求跟我們做同盟 帶我設
要跟用 Teams 的客戶互通 請引導我設定
繼續設定
繼續設
繼續剛剛的設定
繼續剛才的精靈
繼續上次的設定精靈
繼續設定精靈
繼續引導
繼續帶我設
繼續 剛剛設到憑證
接著設
接著剛才的步驟
接續昨天的設定
回到設定
回到剛剛的設定精靈
回設定流程
開完會了 繼續設定
我回來了 繼續設定
吃飽了 繼續帶我設
DNS 弄好了 下一步
DNS 設好了 再來呢
SRV 加好了 下一步是什麼
記錄加好了 接下來咧
憑證裝好了 再來咧
憑證匯入完成 下一步
憑證換好了然後呢
防火牆開了 下一步
5061 開好了 接下來要做什麼
這步做完了 下一步
這步好了 繼續
做完了 下一步咧
弄好了 再來要幹嘛
Edge 裝完了 再來設什麼
照做了 然後呢
照你說的做完了 繼續
下一個步驟是什麼
設定的下一步
跳到防火牆那一步
再給我看憑證那一步
教學開始
引導模式
請引導我完成同盟設定
請帶領我設定對外聯絡
麻煩一步步帶我把同盟設起來
手把手教我設
可以陪我設定嗎
要怎麼把對方加進來 帶我做
怎么一步步设置联盟
带我设置
继续刚才的设置
开始设置向导
we have a new client on Lync and want chat with them, how do we get going
how to get started with federation
where do I start with federation
first steps please
take me by the hand
i want to federate
I want to set up federation
need to set up federation for the first time with contoso.com
make contoso.com a federated partner
make us a federated partner of contoso.com
let contoso.com in
let our people chat with contoso.com, set it up
how can I connect us to contoso.com
how to enable chat with contoso.com
we need chat with our sister company fabrikam.net, set it up
please open federation to contoso.com
can you set up federation for us
could you help us configure external chat
set up external chat
set up open federation
setup for a hosting provider
I'd like to start with the setup now
kick off the setup
onboarding a partner, guide pls
walk me thru
walkthrough pls
next step pls
next pls, dns is done
cert imported, next
srv created, next step
edge installed, continue
policy set, what now in the setup
ok what's the next thing to set up
ok and then?
what's after the certificate step
what comes after dns
which step comes now
so I've added the record. next?
the firewall guys opened the port, what's my next step
that's configured. go on
configured. next.
I have a coffee, let's carry on with the setup
sorry for the break, continue setup
lets get back to setting up
can we resume the wizard from yesterday
proceed with federation setup
proceed with the wizard
go ahead with the setup
keep going with the setup
we left the setup at the certificate, continue please
I was in the middle of the setup, let me continue
return me to the setup
Please guide through the federation setup
Please lead me thru the configuration
I am beginner, please explain me each step of setup
kindly guide for federation enablement with contoso.com
kindly help to configure federation
how to do federation with contoso.com step wise
step wise guide
stepwise please
we got the request to federate with contoso.com, what must I do
contoso.com asked to open federation, help me do it
想跟 contoso.com 開通聊天
要開通跟 contoso.com 的同盟
幫我開通 contoso.com
讓 contoso.com 可以跟我們聊
讓我們可以跟 contoso.com 傳訊 帶我設定
把 contoso.com 設成同盟夥伴
怎麼跟 contoso.com 接同盟
怎麼跟新廠商串起來
怎麼把新夥伴加進來
新夥伴要怎麼加
新增夥伴 帶我做
我們要跟子公司 fabrikam.net 互通 教我設
有客戶要跟我們用 Lync 聊 要從哪邊開始弄
從哪一步開始
第一步要做什麼
首先要做什麼 帶我設
該從何下手
沒經驗 一步步來
新手 帶我設同盟
小白一枚 求帶 設同盟
可以當我教練帶我設嗎
照流程帶我走一遍
走一遍設定流程
跑設定流程
進設定
設定同盟 走起
來設定吧
來吧 開始設
我準備好了 開始設定吧
繼續 設到一半
剛剛設到一半 繼續
剛剛設定到一半被打斷 繼續
設定還沒做完 繼續
上次沒設完 接著設
接回剛剛的設定
往下一步設
下一步咧 記錄已經加了
好了 port 開了 然後咧
憑證申請下來了 下一步要幹嘛
憑證匯進去了 next
原則設好了 再來
Edge 起來了 接下來
完成這步 請繼續引導
這關過了 下一關
OK 這步 done 下一步
DNS 那段搞定了 接下來勒
網管說開好了 那下一步
請繼續帶我設定
請協助引導設定與 contoso.com 之同盟
請問如何與 contoso.com 建立同盟關係
煩請指導設定步驟
`;
