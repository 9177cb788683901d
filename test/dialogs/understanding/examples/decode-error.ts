/** What an error means. */
export const decodeError = `
what does 504 mean
what is error 1008
error 1027?
1033
what is 1036
sip 403
SIP 488 meaning
403 forbidden - meaning?
480 temporarily unavailable what is that
explain error 504
explain ms-diagnostics 1010
decode 1014
decode this for me
can you decode this error
what's this error
what does this error mean: 1034
meaning of code 1017
diag code 1047
got code 0x80ee0065
what is 0x80090325
HRESULT 0x800b0109 in the log
event 14397 on the edge
Event ID 14428 says TLS failure, explain
the log shows 504 Server time-out, explain please
client log has ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record"
in the trace there is ms-diagnostics 1046
snooper shows 504, what does it tell me
"This message was not delivered because the service is not available" what is that supposed to mean
user got 'This message was not delivered to everyone in the group' - whats that in plain english
user sent a screenshot: "Cannot send the message because the recipient may be offline", what does it mean
what does "When contacting your support team, reference error ID 504" mean
what does 'federation is not allowed' mean, the user sees it
"An error occurred during the Lync meeting" what is that
the client says "we couldn't reach the server, ID 1008", translate please
pop up reads "reference error ID 403 (source ID 239)" ?
error text: "Unable to resolve DNS SRV record" - reason?
"Certificate trust with next-hop server could not be established" huh?
"The target principal name is incorrect" meaning
"Not connected to external party" what is this
The peer is not an allowed federated partner - what does it mean
what does 'Domain not found' in the trace mean
this line in the log please: Message="TLS negotiation failed"
see screenshot text: "Presence unknown due to error 1015"
translate this error for a human
what is this error trying to tell me
I don't understand this error message
I do not get this message: "Unable to perform federation request"
what's the cause of error 504 source id 239
why do we see a 482 loop detected
what's behind error 1011
1008 again, what was it
tell me about 1013
any idea what 12004 is
someone got 21022, what does it stand for
what does ms-client-diagnostics 52094 mean
error number 2164262995
is 503 bad
is 1009 on our side or theirs
who is to blame for code 1018
user reads out number 504 from the window, meaning?
the window shows a number: 408
Errorcode 500, bedeutet?
Please explain me the error 1035
Which meaning has 1038?
kindly explain the below error
pls explain below
what means 404 in Lync trace
what means "peer server is not responding"
here is the sip response: SIP/2.0 504 Server time-out
SIP/2.0 403 Forbidden
ms-diagnostics: 1007;reason="Temporarily cannot route";source="sip.fabrikam.com"
ms-diagnostics-public: 1034;reason="Previous federated peer did not report diagnostic information"
504 是什麼
504 是什麼意思
錯誤 1008 是什麼
錯誤碼 1027 代表什麼
代碼 1033
1036 什麼意思
1010 是啥
1014 是三小
403 是怎樣
跳 504 是什麼意思
跳出 480 什麼鬼
出現 488 代表什麼
幫我解 1047
幫我看這個錯誤
這個錯誤在講什麼
這錯誤什麼意思
這串是什麼意思
這行 log 什麼意思
看不懂這個錯誤訊息
解釋一下錯誤 1017
解釋 ms-diagnostics 1034
解讀這行 ms-diagnostics: 1011;reason="x"
事件 14397 是什麼
Edge 上的事件識別碼 14428 代表什麼
0x80ee0065 是什麼
HRESULT 0x800b0109 什麼意思
使用者畫面寫「無法傳送此訊息」是什麼意思
使用者截圖寫「因為對方可能離線而無法傳送」到底什麼意思
使用者傳來截圖「此郵件無法傳遞給所有人」這句在說啥
畫面跳「伺服器暫時無法使用」是什麼錯誤
跳出「連絡支援小組時請參考錯誤識別碼 504」是什麼
跳「不允許同盟」什麼意思
「無法解析 DNS SRV 記錄」這錯誤是什麼原因
「目標主體名稱不正確」是什麼意思
這句英文錯誤白話一點是什麼 "Unable to establish a connection to the peer"
錯誤訊息寫 peer is not allowed 是什麼意思
這個訊息翻成白話
這是什麼錯誤
錯誤代碼查詢 1015
查錯誤碼 1046
錯誤 ID 403 (來源 ID 239) 是什麼
1009 是我們的問題還是對方的
1018 是誰的錯
503 很嚴重嗎
視窗顯示一組數字 408 那是什麼
log 裡一直出現 504 是怎麼回事
trace 看到 1046 什麼意思
回應碼 482 代表什麼
狀態碼 500 意思
这个错误代码 1008 是什么意思
错误 504 是什么
what is this code 1034
whats 504
504??
1008?
code 1014?
err 1027
error code: 403
error no 1010
error message says 504, meaning?
user sees error 403, what does that mean
user called with error 1008, explain
the caller reads "error ID 504, source ID 239", what is it
got this in the event log: 14502
eventlog 14366 meaning
lync edge event 14428 meaning
someone explain 0x8007000e in the lync log
what does "temporarily unavailable" mean in the sip trace
what does "Peer Certificate does not contain a matching FQDN" mean
'The certificate chain was issued by an authority that is not trusted' - what now, what is it telling me
"There was a problem verifying the certificate from the server" explain
"You can't send this message because the person is in another organisation that isn't set up" what does that mean
the popup "We can't set up the conversation because your organizations are not set up to talk to each other" means what
Teams says "Your admin has restricted this", what does that error mean
client message "Due to org policy changes, this chat is no longer available" meaning
error sentence: "Failed to send message. This message may not have been delivered"
what does the sentence "recipient not found" mean in the trace
the sentence in the screenshot, what does it say: "Cannot reach federated domain"
in human words please: ms-diagnostics 1046
simple words: what's 1047
translate 1011 into plain language
plain English version of error 1017?
unpack this error for me
help me read this trace line: 504 server time-out
help me understand error 1035
read this error for me
whats wrong when it says 480
why do I get 488
why would one get 1009
where does 503 come from
possible causes of 504
causes for error 1010
reason of 1018
significance of 404
definition of 1033
look up error 1034
lookup code 1007
search error 52094
code lookup: 21022
number 1008 in the log, good or bad
I have a code: 1047
there's a code 1036 in the response
this is the response: 403 Forbidden
response 480, cause?
What wants this error to say: 1015?
What does it mean if stands 504?
kindly decode 1027
pls decode: ms-diagnostics: 1010
sip/2.0 488
Get 1003 from edge
edge log: 1008 unable to resolve
504 啥意思
504 什麼意思啦
1008 是什麼東東
403 代表什麼
錯誤 403
代碼 1014 意思
err 1027 是啥
使用者說看到 504 那是什麼
使用者看到錯誤 403 是什麼意思
客戶唸了一個號碼 1008 是什麼
客戶唸錯誤識別碼 504 來源識別碼 239 是什麼
畫面有個數字 1034 幫我查
查 1036
查一下錯誤 1047
查詢代碼 52094
事件檢視器 14502 是什麼
事件記錄 14366 代表什麼
Edge 記錄檔出現 1008
log 寫 480 是怎樣
trace 裡 504 Server time-out 怎麼解讀
這段錯誤幫我看
這行什麼意思
下面這段錯誤是什麼意思
這錯誤白話文是什麼
用白話解釋 1046
簡單講 1017 是什麼
1035 的原因是什麼
1018 通常是什麼造成的
什麼情況會跳 503
為什麼會出現 488
為什麼會有 1010
「對等憑證不包含相符的 FQDN」是什麼意思
「憑證鏈不受信任」這句是在講什麼
「驗證伺服器憑證時發生問題」是什麼
「貴組織未設定與對方組織通訊」這錯誤什麼意思
「系統管理員已限制」是什麼意思
Teams 顯示「因為組織原則變更，此聊天已無法使用」什麼意思
「無法連線到同盟網域」是什麼錯
使用者貼圖上面寫「訊息可能未送達」這什麼狀況什麼意思
彈出視窗寫「找不到收件者」是什麼意思
跳一個視窗 內容是「暫時無法使用」什麼意思
截圖裡這句英文什麼意思 "Recipient not found"
截圖寫 Server time-out 什麼意思
看不懂這段 log
看不懂 1008
這個代碼哪裡查
這個號碼代表啥 1009
0x80070005 在 Lync log 是什麼意思
HRESULT 0x8007000e 是什麼
請協助解讀錯誤碼 1027
请解释错误 1010
`;
