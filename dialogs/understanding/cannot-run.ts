/** Words around a clause that say nothing more. */
const around =
  /^(?:sorry|unfortunately|hmm+|well|no|nope|ok|okay|thanks|thank you|please|i'm afraid|afraid|抱歉|不好意思|可惜|嗯+|喔|哦|謝謝|對不起|沒有|不行)$/iu;
const clauseEnd =
  /[,.;!?，。；！？、…\n]+|\s-\s|\s[–—]\s| (?:because|since|as|so|and|but) (?=(?:i|we|that|this|it|my|the|they|there|only|you|no)\b)|(?:因為|所以|而且|但是|可是|不過)/iu;
const opening =
  /^(?:(?:sorry|unfortunately|well|but|hmm+|because|since|and|so|actually|i'm afraid|i think|i guess|it seems(?: that)?|you know)[ ,]+)+|^(?:抱歉|不好意思|可惜|但是?|可是|因為|嗯|喔|可是|不過)+/iu;

const who =
  '(?:i|we|nobody|no one|none of us|somebody like me|people here|our team|my team)(?: here| of us| in my team)?';
const notAble =
  "(?:(?:'m|'re| am| are| is)? ?(?:really |just |simply |currently |still )?(?:can't|cannot|can not|cant|couldn't|could not|won't be able to|will not be able to|(?:not|isn't|aren't) (?:able|allowed|permitted|authori[sz]ed|supposed|entitled) to|unable to|may not|mustn't|must not|don't know how to|do not know how to|have no way to|never could))";
const doing =
  '(?:run|execute|do|use|type|enter|issue|launch|start|open|try|perform|provide|get|access)';
const reaching = '(?:see|reach|log ?in to|sign ?in to|connect to|get (?:on|in)to|get to)';
const named =
  '(?:(?:that|this|the|these|those|any|such|your|a|an)? ?(?:\\w+ )?(?:commands?|cmdlets?|scripts?|powershell|shell|console|prompt|output|server|servers|edge|edge server|admin cent(?:er|re)|management shell|management console))';
const thing = `(?:(?:that|this) one|that|this|it|those|these|any of (?:that|this|those|these|it)|anything(?: like (?:that|this))?|${named})`;
const running = `(?:${doing} ${thing}|${reaching} ${named})`;
const tail =
  '(?: (?:here|now|today|myself|either|neither|as well|too|from here|on my own|on (?:this|my) (?:machine|computer|pc|laptop|side|end)|there|for you|with my (?:account|rights|role|user|login)|as (?:a )?(?:helpdesk|normal user|user)|at the moment|right now|in powershell|in there|on that server|on the (?:edge|server|servers))){0,4}';
const rights =
  '(?:(?:admin(?:istrator|istrative)?|the necessary|the required|the right|necessary|required|enough|sufficient|any|the|such|those|these|that|this|proper|server|domain|global|elevated) ){0,4}(?:rights?|permissions?|access|privileges?|authori[sz]ation|credentials|role|roles|account|login|powershell|shell|tools?|console)';
const reason = `(?: (?:for|to|on|in|at) (?:${running}|${thing}|${doing}|the (?:edge|server|servers|tenant)))?`;
const helpdesk =
  '(?:(?:from|at|in|with|on) )?(?:the )?(?:help ?-?desk|service ?-?desk|first[- ]level|1st[- ]level|first[- ]line|1st[- ]line|level (?:1|one)|tier (?:1|one)|support|user|end user|normal user|regular user|call cent(?:er|re)|intern|trainee|student)(?: (?:support|staff|person|people|guy|agent|user|colleague|team|here))?';

const adminEn = '(?:\\w+ )?(?:admins?|administrators?|engineers?)';

const english: readonly RegExp[] = [
  new RegExp(
    `^${who}${notAble} (?:actually |even |really )?(?:${running}|${doing}(?: there)?|that|this|it)${tail}$`,
    'u',
  ),
  new RegExp(`^(?:can't|cannot|can not|cant|couldn't) (?:${running}|${doing})${tail}$`, 'u'),
  new RegExp(
    `^(?:(?:there(?:'s| is)|we(?:'ve| have)?(?: got)?|i(?:'ve| have)?(?: got)?) )?(?:no|not an?) (?:${adminEn}) (?:here|around|available|on duty|in(?: today)?|today|at the moment|right now|this week)(?: (?:today|at the moment|right now|this week))?$`,
    'u',
  ),
  new RegExp(
    `^(?:our|my|the|all our|both our) (?:${adminEn})(?:'s|'re| is| are)? (?:all |both )?(?:currently |still )?(?:away|out|off|sick|ill|absent|on (?:holiday|vacation|leave|sick leave)|not (?:here|in|available|around|at work)|unavailable|out of (?:the )?office)(?: .{0,20})?$`,
    'u',
  ),
  new RegExp(
    `^(?:nobody|no one|none of us)(?: here| of us| in my team)? (?:can|could|may|is allowed to|is able to) ${running}${tail}$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:i|we|nobody here|no one here)(?:'m|'ve|'re)? ?(?:have|has|had|got|do|am|are)? ?)?(?:no|without|(?:don't|do not|didn't|doesn't|haven't|have not) (?:have|got)|lack(?:ing|s)?|missing|am missing|not have|hasn't got|haven't got) ${rights}${reason}${tail}$`,
    'u',
  ),
  new RegExp(
    `^my (?:account|user|role|login|rights?|permissions?) (?:has|have|is|are|does|do|doesn't|don't|isn't|aren't|can't|cannot)(?: not)? .{0,40}?(?:rights?|permissions?|access|allowed|enough|sufficient|allow (?:that|this|it)|${running})${reason}${tail}$`,
    'u',
  ),
  new RegExp(
    `^(?:i|we)(?:'m|'re| am| are) (?:just |only |merely |simply )?(?:a |an |the )?${helpdesk}$`,
    'u',
  ),
  /^(?:i|we)(?:'m| am|'re| are) (?:not|no) (?:an? |the )?(?:\w+ )?(?:admins?|administrators?|engineers?)(?: here| there)?$/u,
  /^(?:only|just) (?:an? |the |our )?(?:\w+ )?(?:admins?|administrators?|engineers?|server team|infrastructure team) (?:can|may|could|is allowed to|are allowed to|has|have)(?: (?:run|execute|do|use|access|rights?)\b.{0,20})?$/u,
  new RegExp(
    `^(?:that|this|it) (?:needs|takes|requires|has to be done by|must be (?:run|done) by|would need) (?:an? |the |our )?(?:\\w+ )?(?:admins?|administrators?|engineers?|${rights}|somebody else|someone else)$`,
    'u',
  ),
  /^(?:it (?:says|said|shows)|i (?:get|got)|we (?:get|got)|that (?:gives|gave)(?: me)?)? ?(?:"|')?(?:access (?:is |was )?denied|permission denied|not authori[sz]ed|insufficient (?:rights|permissions|privileges))(?:"|')?$/u,
  /^(?:there(?:'s| is| isn't| is not)|we have|i have) (?:no|any) (?:powershell|shell|management shell|console)(?: .{0,30})?$/u,
  new RegExp(
    `^(?:i|we)${notAble} (?:find|get hold of|reach|get) (?:anybody|anyone|somebody|someone|${adminEn}|an? ${adminEn})(?: (?:here|else))?(?: (?:to|who (?:can|could|may)|that (?:can|could|may)) (?:${running}|${doing}))?${tail}$`,
    'u',
  ),
  new RegExp(
    `^there(?:'s| is) (?:nobody|no one)(?: here| around)?(?: (?:to|who (?:can|could|may)|that (?:can|could|may)) (?:${running}|${doing}))?${tail}$`,
    'u',
  ),
  /^(?:(?:that|this)(?:'s| is) )?(?:not possible|impossible|out of reach|beyond my rights|above my pay ?grade|not (?:in )?my (?:job|department|role|area))(?: for (?:me|us))?(?: here)?$/u,
];

const hanWho =
  '(?:(?:我們?|咱們|這邊|這裡|自己|本人|目前|現在|都|也|實在|真的|其實|還是|仍然|依然|還|就|根本|可能|應該|好像) ?){0,6}';
const hanVerb = '(?:執行|跑|做|下|使用|用|操作|打|輸入|開|進|登入|查|看|動|碰|弄)';
const hanThing =
  '(?:(?:這|那)(?:一)?(?:個|道|條|些|台|支|行|句|種|項)?(?: ?(?:指令|命令|cmdlet|powershell|伺服器|server|edge|東西|事|步驟|主控台))?|(?:這種|那種|它|指令|命令|cmdlet|powershell|伺服器|server|edge server|edge|主控台|管理命令介面))';
const hanCannot = '(?:沒辦法|沒有辦法|沒法|無法|不能|不可以|不會|不得|不被允許|不准|不行)';
const hanUnable = `(?:${hanCannot} ?(?:去|再|自己|直接)?${hanVerb}(?:到|得了|了)?|${hanVerb}不(?:了|到|動|得|去|出來|起來|進去)|${hanCannot})`;
/** Without a thing beside it only what is done with a command. */
const hanBare = `(?:(?:沒辦法|沒有辦法|沒法|無法|不能|不可以|不會) ?(?:去|再|自己|直接)?(?:執行|跑|做|下指令|操作)|(?:執行|跑|做|操作)不(?:了|到|動|得|出來|起來))`;
const hanEnd = '(?:[耶欸喔啦呢啊吧的了]|這件事)*';
const hanRights =
  '(?:足夠的?|這個|那個|任何|相關的?|系統|管理|管理員的?|伺服器的?|對應的?|執行的?|什麼){0,4}(?:權限|許可權|許可|帳號|帳戶|管理員|管理權|管理者權限|admin|powershell|主控台)';

const hanAble = '(?:有權限|可以執行|會執行|能執行|懂|適合|負責)';
const hanHelps = '(?:在|可以|能|會|來|去|有辦法|有權限|幫我們?|幫忙|替我們?)';
const hanRuns = '(?:執行|跑|做|下指令|操作)';

const chinese: readonly RegExp[] = [
  new RegExp(`^${hanWho}${hanBare}${hanEnd}$`, 'u'),
  new RegExp(`^${hanWho}${hanUnable} ?${hanThing}${hanEnd}$`, 'u'),
  /^(?:這個?|那個?)?我們?(?:這邊|這裡)?(?:實在|真的|都|也)?(?:沒辦法|沒有辦法|沒法)[耶欸喔啦]?$/u,
  new RegExp(`^${hanThing} ?${hanWho}${hanUnable} ?(?:${hanThing})?${hanEnd}$`, 'u'),
  new RegExp(
    `^(?:${hanThing})? ?${hanWho}(?:沒有|沒|無|缺|缺少|欠) ?${hanRights} ?(?:可以|能|去|來)? ?(?:${hanVerb})? ?(?:${hanThing})?${hanEnd}$`,
    'u',
  ),
  new RegExp(
    `^${hanWho}(?:的)?(?:權限|帳號|帳戶)(?:的權限)? ?(?:不足|不夠|不行|不能|沒辦法|無法|沒有權限).{0,10}$`,
    'u',
  ),
  new RegExp(
    `^${hanWho}(?:只是|就只是|只不過是|是) ?(?:個|一個|一名)? ?(?:help ?desk|服務台|客服|一線|第一線|一般使用者|普通使用者|使用者|工讀生|實習生|支援人員|support)(?:人員|而已|的)*${hanEnd}$`,
    'u',
  ),
  new RegExp(
    `^${hanWho}(?:不是|沒當|不算) ?(?:系統|網域|伺服器|teams|it)? ?(?:管理員|管理者|管理人員|admin|工程師|系管)${hanEnd}$`,
    'u',
  ),
  /^(?:這|那|這個|那個|這道指令)?(?:要|得|需要|必須|只有)(?:有|請|找|由)?(?:系統|網域)?(?:管理員|管理者|別人|其他人|it|系管|工程師|別的部門)(?:權限)?(?:才能|才可以|才會|才有|來|去|可以)?(?:執行|跑|做|下|用|操作)?(?:權限)?(?:[耶欸喔啦])?$/u,
  /^(?:(?:它|畫面|系統|指令)?(?:說|顯示|出現|跳出))?[「『"]?(?:存取被拒|存取遭拒|拒絕存取|權限不足|沒有權限)[」』"]?$/u,
  /^(?:我們?|公司|這邊|這裡)?(?:的|這邊的|這裡的)?(?:系統|網域|伺服器|lync|teams|edge)? ?(?:管理員|管理者|管理人員|admin|工程師|系管)(?:們)?(?:今天|這週|這禮拜|目前|現在|剛好|最近|都|還|也|正)*(?:請假|休假|不在|出差|沒上班|沒來|放假|生病|請病假|休息)(?:了|中|耶|喔)?$/u,
  /^(?:今天|目前|現在|這邊|這裡|我們|公司)*(?:沒有?|沒有任何)(?:系統|網域)?(?:管理員|管理者|admin)(?:在|上班)*(?:了|耶|喔)?$/u,
  /^(?:這個|那個|今天|目前|現在|這邊|這裡|我們|公司|也|都)*(?:沒有?|沒有任何)(?:人|任何人|一個人|管理員)(?:在|上班|可以|能|會|有辦法|有權限|去|來|幫我們?|幫忙|替我們?)*(?:執行|跑|做|下指令|操作)(?:這個|那個|它|這道指令|指令)?(?:了|耶|喔)?$/u,
  new RegExp(
    `^(?:這個|那個|今天|目前|現在|這邊|這裡|我們?|公司|也|都|還是|一直|實在)*(?:(?:找|聯絡|問|叫|請)不(?:到|著|動)|沒(?:有)?找到|沒(?:有)?辦法找到)(?:一個|任何|其他)?(?:(?:${hanAble}的?人|管理員|管理者|系管|工程師)(?:${hanHelps})*(?:${hanRuns})?|(?:人|同事)(?:${hanHelps})*(?:${hanRuns}))(?:這個|那個|它|這道指令|指令)?(?:了|耶|喔)?$`,
    'u',
  ),
  /^(?:這裡|這邊|我|我們|這台)?(?:沒有|沒|沒裝) ?(?:powershell|管理命令介面|主控台|伺服器的?(?:帳號|權限))(?:可以用)?$/u,
];

/** Such a message is short. */
const longest = 160;

/**
 * Whether somebody says that they cannot run what was asked for: not able or not allowed to, without the rights, not the one who may.
 * Each clause has to say so, or nothing at all; a clause about anything else makes it another message. The text is folded.
 */
export function saysCannotRun(text: string): boolean {
  if (text.length > longest) return false;
  const clauses = text
    .split(clauseEnd)
    .map((clause) => clause.trim().replace(opening, '').trim())
    .filter((clause) => clause !== '' && !around.test(clause));
  return clauses.length > 0 && clauses.length <= 4 && clauses.every(isRefusal);
}

/** The forms are of small letters: to match both kinds makes their code twice as large. */
function isRefusal(clause: string): boolean {
  const forms = /\p{sc=Han}/u.test(clause) ? chinese : english;
  const words = clause.toLowerCase();
  return forms.some((form) => form.test(words));
}
