import type { ErrorRowId } from '../model/error-table.ts';

/** A sentence by which people know an error that shows no number. */
export interface KnownSentence {
  readonly row: ErrorRowId;
  /** Its groups become attributes of the error line; `sip` and `user` have places of their own. */
  readonly pattern: RegExp;
  /** Rows that say the same better: when one of them was found, this one is not added. */
  readonly unless?: readonly ErrorRowId[];
}

const delivered: readonly ErrorRowId[] = [
  'client-not-federated',
  'client-not-found',
  'client-offline',
  'client-not-set-up',
];

/** Sentences of Lync, Skype for Business and Teams in English and in Traditional Chinese, as people retype them too. */
export const clientSentences: readonly KnownSentence[] = [
  {
    row: 'client-not-federated',
    pattern:
      /not (?:been )?federated with (?:your|our|the) (?:company|organi[sz]ation)|outside (?:of )?your organi[sz]ation.{0,60}federat|(?:未|沒有?|尚未)(?:與|和|跟).{0,12}?(?:建立)?(?:同盟|聯盟|聯合|結盟)|組織外部.{0,30}(?:同盟|聯盟)/iu,
  },
  {
    row: 'client-not-found',
    pattern:
      /(?:cannot|can't|could not|couldn't) be found[^.]{0,60}(?:address|organi[sz]ation|directory|system)|(?:message|invitation|conversation)[^.]{0,120}(?:cannot|can't|could not) be found|@[\w.-]{3,80} (?:cannot|can't|could not) be found|找不到.{1,60}(?:請檢查|請確認).{0,10}(?:位址|地址)/iu,
  },
  {
    row: 'client-offline',
    pattern:
      /(?:cannot|can't|could not) be reached[^.]{0,30}offline|(?:may|might) be offline|無法(?:連絡|聯絡|連線)到?.{0,40}離線|(?:可能|或許)(?:已經?|目前|是)?(?:離線|不在線上)/iu,
  },
  {
    row: 'client-presence-unknown',
    pattern:
      /\bpresence(?: is| status)? unknown\b|\bunknown presence\b|\bpresence (?:information |info )?(?:is )?(?:unavailable|not available)\b|(?:can't|cannot|could not|couldn't|unable to) (?:show|display|get|retrieve) (?:the |this |their )?presence\b|無法(?:顯示|取得|讀取|更新)(?:此人的?|對方的?)?(?:目前|上線|顯示)?狀態|(?:狀態|目前狀態)(?:都|一直|全都|顯示為?)?[「『"]?(?:不明|未知|不詳)|未知的?(?:目前|上線)?狀態/iu,
  },
  {
    row: 'client-not-set-up',
    pattern:
      /organi[sz]ations? (?:are|is|aren't|isn't|may|might) (?:not )?(?:be )?(?:set ?up|configured) to (?:talk|chat|communicate)|can(?:'t|not) set ?up (?:the|this|a) conversation|(?:組織|公司).{0,40}(?:未|沒有|尚未|並未)(?:設定|設為|設成).{0,14}(?:交談|通訊|對話|溝通|聊天)|無法(?:設定|建立|開始)(?:此|這個|該)?(?:交談|對話|聊天)/iu,
  },
  { row: 'client-unknown-user', pattern: /\bunknown user\b|未知的?使用者|不明的?使用者/iu },
  {
    row: 'client-meeting-other-account',
    pattern:
      /sign in with (?:a different|another) account to join|(?:使用|用|以)(?:其他|不同|另一個)的?帳[戶號]登入.{0,12}(?:會議|加入)/iu,
  },
  {
    row: 'client-trial',
    pattern:
      /trial (?:tenant|licen[sc]e|subscription|organi[sz]ation)s?.{0,80}(?:block|external|not allowed|can't|cannot)|試用(?:版|租用戶|授權|訂閱).{0,40}(?:封鎖|外部|無法)/iu,
  },
  {
    row: 'client-their-policy',
    pattern:
      /\b(?:their|his|her|the (?:other|recipient's|partner's)|this person's|recipient's) (?:org|organi[sz]ation|company|admin(?:istrator)?)(?:'s)?(?: (?:polic(?:y|ies)|settings|admin(?:istrator)?))?.{0,12}(?:doesn't|does not|don't|do not|won't|has (?:blocked|restricted|turned off|disabled))|can(?:'t|not) receive messages from (?:people )?outside|(?:對方|他們|他|她|收件者|收件人|此人|這個人)(?:所屬|所在)?的?(?:組織|公司|單位)的?(?:原則|政策|設定|管理員)?.{0,4}(?:不允許|不接受|不開放|未允許|已?封鎖|已?限制|已?停用|禁止|關閉)|(?:對方|此人|這個人|這位使用者)(?:無法|不能)(?:接收|收到)(?:來自)?(?:組織|公司)?外部/iu,
  },
  {
    row: 'client-their-skype',
    pattern:
      /(?:is|he's|she's|they're|are) using (?:skype for business|lync)\b|(?:使用的是|正在使用|使用)(?:商務用 ?skype|skype for business|lync).{0,30}(?:功能|訊息)/iu,
  },
  // Source: Microsoft, KB 2604176 and the sign-in errors of Lync: a part of the chain is not trusted where the client runs.
  {
    row: 'client-sign-in-certificate',
    pattern:
      /(?:problem|trouble) (?:verifying|validating) the certificate from the server|(?:can't|cannot|could not|couldn't) verify the certificate from the server|驗證(?:來自|從)?伺服器(?:傳來)?的?憑證時?(?:發生|出現|有)(?:了)?問題|無法驗證(?:來自)?伺服器的憑證/iu,
  },
  // "Wasn't sent because ... Do Not Disturb" says why; the name of the state alone is no error.
  {
    row: 'client-do-not-disturb',
    pattern:
      /@[\w.-]{3,80}(?:'s status)? (?:is|has)\b[^.]{0,30}\bdo not disturb\b|\b(?:wasn't|was not|not|couldn't|can't|cannot)\b(?:[^.]|\.(?=\w)){0,180}\bdo not disturb\b|@?[\w.-]{2,80} (?:doesn't|does not|don't|do not) want to be disturbed|(?:無法|沒有|未能|不能|未).{0,80}(?:勿打擾|不想被打擾)|@[\w.-]{3,80}.{0,16}勿打擾|對方.{0,12}(?:勿打擾|不想被打擾)/iu,
  },
  {
    row: 'client-blocked-by-policy',
    unless: ['client-their-policy'],
    pattern:
      /your (?:org|organi[sz]ation|company)(?:'s)? (?:polic(?:y|ies)|settings) (?:don't|do not|doesn't|does not|won't)|(?:系統)?管理員已?(?:關閉|停用|封鎖|限制).{0,12}(?:外部|聊天|通訊)|(?:系統)?管理員已?(?:變更|更改|改變).{0,4}(?:您|你|我們)(?:與|和|跟).{0,12}(?:通訊|溝通|聯絡|交談)|(?:由於|因為|基於).{0,4}(?:您|你|我們|貴)的?(?:組織|公司|單位)的?(?: ?it ?)?(?:系統)?(?:管理員)?的?設定|\badmin(?:istrator)? (?:has )?(?:disabled|turned off) chat\b|\badmin(?:istrator)? (?:has )?changed how you (?:can )?communicate|\byour it admin(?:istrator)?(?:'s)? settings?\b|(?:due to|because of) (?:your |their |an? )?(?:org|organi[sz]ation|company|admin(?:istrator)?|it)(?:'s)? (?:polic(?:y|ies)|settings)|your (?:admin(?:istrator)?|organi[sz]ation) (?:has )?(?:blocked|restricted|turned off|disabled|doesn't allow)|(?:組織|公司|管理員)的?(?:原則|政策|設定)?(?:不允許|已?封鎖|已?限制|已?停用|禁止)|(?:由於|因為|基於).{0,12}(?:原則|政策).{0,14}(?:無法|不能|未傳送|不允許)/iu,
  },
  {
    row: 'client-person-not-found',
    pattern:
      /\bwe (?:couldn't|could not|didn't|can't|cannot) find (?:any )?(?:matches|anyone|people)|(?:couldn't|could not|cannot|can't) find (?:the |this |that )?(?:person|user|external user)|找不到(?:任何)?(?:相符|符合)|找不到(?:這個|此|這位|該|外部)(?:人員|使用者|人)/iu,
  },
  {
    row: 'client-failed-to-send',
    pattern:
      /\bfailed to send\b|couldn't send (?:this|the|your) message|message (?:wasn't|was not) sent|(?:訊息)?(?:傳送失敗|未能傳送)|無法傳送(?:此|這則|這個|該)?訊息/iu,
    unless: [
      ...delivered,
      'client-do-not-disturb',
      'client-their-policy',
      'client-blocked-by-policy',
    ],
  },
  {
    row: 'client-not-delivered',
    pattern:
      /(?:message|it) (?:was|is) not delivered|(?:could not|couldn't|wasn't|cannot) be delivered|訊息(?:無法|未能|沒有)(?:傳遞|送達|遞送)|(?:無法|未能)(?:傳遞|送達|遞送)(?:此|這則|這個|該)?訊息/iu,
    unless: [
      ...delivered,
      'client-do-not-disturb',
      'client-failed-to-send',
      'client-their-policy',
      'client-blocked-by-policy',
    ],
  },
];

/** What PowerShell prints when a step of setting up or testing fails. */
export const cmdletSentences: readonly KnownSentence[] = [
  {
    row: 'cmdlet-move-510',
    pattern:
      /HostedMigration.{0,60}(?:Error|錯誤)\s?=\s?\((?<error>510)\)|(?:Error|錯誤)\s?=\s?\((?<number>510)\)/iu,
  },
  {
    row: 'cmdlet-move',
    pattern: /(?:HostedMigration|Move-CsUser).{0,120}?(?:Error|錯誤)\s?=\s?\((?<error>\d{1,5})\)/iu,
    unless: ['cmdlet-move-510'],
  },
  {
    row: 'cmdlet-teams-only-dns',
    pattern:
      /cannot be upgraded to Teams ?Only.{0,400}?\{\[?(?<target>[\w.…-]{3,200})|cannot be upgraded to Teams ?Only|無法升級(?:為|至|到) ?Teams ?Only/iu,
  },
  {
    row: 'cmdlet-provider-duplicate',
    pattern:
      /duplicate key sequence ['"]?(?<provider>[^'"\s,;]{1,80})|重複的索引鍵(?:順序|序列).{0,6}['"「](?<name>[^'"」]{1,80})/iu,
  },
  {
    row: 'cmdlet-allow-and-block',
    pattern:
      /\b(?<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})['"]? (?:is |exists )?already (?:on|in) the (?:allowed|blocked)[^.]{0,20}list|(?:both|same time)[^.]{0,40}allowed[^.]{0,30}blocked|allowed[^.]{0,30}blocked[^.]{0,40}(?:both|same time)/iu,
  },
  {
    row: 'cmdlet-duplicate-sip',
    pattern:
      /(?:sip address|PrimaryUserAddress|proxy ?address).{0,120}?(?:already (?:being used|in use|exists|assigned)|is not unique|duplicate)|duplicate[^.]{0,30}sip address|SIP 位址.{0,30}(?:重複|已經?(?:存在|被使用|有人使用))/iu,
  },
  {
    row: 'cmdlet-test-failed',
    pattern:
      /Test-CsFederatedPartner\s?:.{0,40}?\b(?<sip>[3-6]\d\d)\b|Test-CsFederatedPartner\s?:/iu,
  },
];

/** How a cmdlet of a tenant begins; the others with `Cs` are of servers. */
const tenantCmdlet = '[A-Za-z]{2,12}-(?:Cs(?:Tenant|Online|Teams|ExternalUser)|Team)\\w{0,60}';
const serverCmdlet = `(?!${tenantCmdlet})[A-Za-z]{2,12}-Cs\\w{1,60}`;
const anyCmdlet = '[\\w.\\\\-]{1,80}';

/** That PowerShell does not know a command, in the words of its versions. Source: Microsoft, "about_Command_Precedence". */
function unknown(cmdlet: string): RegExp {
  const name = `['"\u300c]?(?<command>${cmdlet})['"\u300d]?`;
  return new RegExp(
    `\\bthe term ${name} is not recognized|無法(?:將|辨識) ?${name.replace('<command>', '<term>')} ?(?:詞彙|一詞|字詞|辨識)`,
    'iu',
  );
}

/** That a cmdlet refused whoever ran it. */
function denied(cmdlet: string): RegExp {
  const refusal =
    'access (?:is )?denied|(?:do(?:es)? not|don.t) have (?:the )?(?:permissions?|rights?)|insufficient (?:privileges|permissions?|access rights)|not authorized|unauthori[sz]ed|Authorization_RequestDenied|存取(?:被拒|遭拒)|拒絕存取|(?:沒有|無)(?:執行|使用)?.{0,10}權限|權限不足';
  return new RegExp(`\\b(?<command>${cmdlet}) ?: .{0,160}?(?:${refusal})`, 'iu');
}

/** What PowerShell prints when it refuses: nothing was looked at, and nothing is to be learnt about federation. */
export const refusedCommands: readonly KnownSentence[] = [
  {
    row: 'cmdlet-retired',
    pattern:
      /\bthe term ['"]?(?<command>New-CsOnlineSession|Get-CsOnlinePowerShellEndpoint)['"]? is not recognized|無法(?:將|辨識) ?['"「]?(?<term>New-CsOnlineSession)\b|(?<name>SkypeOnlineConnector|LyncOnlineConnector)['"]? was not loaded/iu,
  },
  { row: 'cmdlet-unknown-tenant', pattern: unknown(tenantCmdlet), unless: ['cmdlet-retired'] },
  { row: 'cmdlet-unknown-server', pattern: unknown(serverCmdlet) },
  {
    row: 'cmdlet-not-powershell',
    pattern:
      /['"](?<command>[\w.-]{1,80})['"]? is not recognized as an internal or external command|['"「]?(?<term>[\w.-]{1,80})['"」]? ?不是內部或外部命令/iu,
  },
  {
    row: 'cmdlet-unknown',
    pattern: unknown(anyCmdlet),
    unless: ['cmdlet-retired', 'cmdlet-unknown-tenant', 'cmdlet-unknown-server'],
  },
  {
    row: 'cmdlet-not-connected',
    pattern:
      /(?:call|run|execute|use) (?:the )?['"]?Connect-MicrosoftTeams\b|Session is not established|(?:呼叫|執行|使用) ?['"「]?Connect-MicrosoftTeams\b/iu,
  },
  {
    row: 'cmdlet-denied-tenant',
    pattern: denied(tenantCmdlet),
    unless: ['cmdlet-not-connected'],
  },
  {
    row: 'cmdlet-denied-server',
    pattern: new RegExp(
      `${denied(serverCmdlet).source}|\\bnot a member of (?:the )?(?:RTC|Cs)[A-Za-z]{4,40}`,
      'iu',
    ),
  },
];

/** What OpenSSL, Schannel, .NET and Node write when a certificate or a handshake fails. */
export const certificateSentences: readonly KnownSentence[] = [
  {
    row: 'certificate-self-signed',
    pattern:
      /self[- ]signed certificate|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT_IN_CHAIN|自我簽署(?:的)?憑證|自簽憑證/iu,
  },
  {
    row: 'certificate-incomplete-chain',
    pattern:
      /unable to verify the first certificate|UNABLE_TO_VERIFY_LEAF|unable to get (?:local )?issuer certificate|UNABLE_TO_GET_ISSUER_CERT|\bPartialChain\b|chain could not be built|無法(?:建立|建置)(?:憑證)?(?:鏈結|鏈)/iu,
  },
  {
    row: 'certificate-untrusted-root',
    pattern:
      /issued by an authority that is not trusted|root certificate which is not trusted|\bUntrustedRoot\b|could not establish trust relationship|RemoteCertificateChainErrors|不受信任的(?:授權單位|根憑證|機構)|(?:根憑證|授權單位)(?:不受信任|未受信任)|不信任的根憑證|無法為 ?SSL\/TLS ?安全通道建立信任關係/iu,
    unless: ['certificate-self-signed', 'certificate-incomplete-chain'],
  },
  {
    row: 'certificate-name-mismatch',
    pattern:
      /hostname mismatch|does not match certificate's altnames|ERR_TLS_CERT_ALTNAME_INVALID|target principal name is incorrect|RemoteCertificateNameMismatch|certificate (?:name|subject) (?:does not|doesn't) match|目標主要名稱不正確|憑證(?:的)?(?:名稱|主體)(?:不符|不相符|不一致)/iu,
  },
  {
    row: 'certificate-not-yet-valid',
    pattern: /certificate is not yet valid|CERT_NOT_YET_VALID|憑證(?:尚未|還沒)生效/iu,
  },
  {
    row: 'certificate-expired',
    pattern:
      /certificate (?:has |is )?expired|CERT_HAS_EXPIRED|received certificate has expired|required certificate is not within its validity|\bNotTimeValid\b|憑證(?:已經?|已)?(?:過期|到期|逾期)/iu,
    unless: ['certificate-not-yet-valid'],
  },
  {
    row: 'certificate-no-revocation-check',
    pattern:
      /unable to (?:get certificate CRL|check revocation)|revocation (?:server|function|status)[^.]{0,60}(?:offline|unable|unknown)|\bRevocationStatusUnknown\b|\bOfflineRevocation\b|無法檢查撤銷|撤銷伺服器(?:離線|已離線)/iu,
  },
  {
    row: 'certificate-revoked',
    pattern: /certificate (?:has been |was |is )?revoked|CERT_REVOKED|憑證已(?:被)?撤銷/iu,
  },
  {
    row: 'certificate-wrong-use',
    pattern:
      /unsupported certificate purpose|INVALID_PURPOSE|not valid for the requested usage|憑證(?:用途|使用方式)(?:不符|錯誤|不正確)/iu,
  },
  {
    row: 'certificate-asked-for',
    pattern: /alert certificate required|peer did not return a certificate|certificate_required/iu,
  },
  {
    row: 'certificate-ours-refused',
    pattern:
      /alert (?:unknown ca|bad certificate|certificate unknown|unsupported certificate|number (?:42|43|46|48)\b)|TLS alert: '?(?:UnknownCA|BadCertificate|CertificateUnknown|UnsupportedCert)|fatal alert code (?:is )?(?:42|43|46|48)\b/iu,
  },
  {
    row: 'certificate-tls-version',
    pattern:
      /alert protocol version|unsupported protocol\b|no protocols available|TLS alert: '?ProtocolVersion|version too low|SEC_E_UNSUPPORTED_FUNCTION|fatal alert code (?:is )?70\b/iu,
  },
  {
    row: 'certificate-tls-cipher',
    pattern:
      /no shared cipher|no ciphers available|(?:sslv3|tlsv1) alert handshake failure|ERR_SSL_VERSION_OR_CIPHER_MISMATCH|do not possess a common algorithm|TLS alert: '?HandshakeFailure|fatal alert code (?:is )?40\b/iu,
  },
  {
    row: 'certificate-no-tls',
    pattern: /wrong version number|packet length too long|frame size|unexpected packet format/iu,
  },
];

/** Says only that the examination failed; what was wrong, a sentence beside it may say. Source: Microsoft, SslStream of .NET. */
export const vagueCertificate: readonly KnownSentence[] = [
  {
    row: 'certificate-invalid',
    pattern:
      /remote certificate (?:is|was) (?:invalid|rejected)|certificate is invalid according to the validation|(?:遠端|對方的?)憑證(?:是|已)?(?:無效|不正確)|(?:驗證程序|驗證程式).{0,12}憑證.{0,6}無效/iu,
  },
];

/** What Windows writes of a connection that failed, without its number. Source: Microsoft, "Windows Sockets Error Codes". */
export const socketSentences: readonly KnownSentence[] = [
  {
    row: 'winsock-10061',
    pattern: /target machine actively refused it|目標電腦拒絕連線/iu,
  },
  {
    row: 'winsock-10060',
    pattern:
      /connected party did not properly respond after a period of time|connected host has failed to respond|連線對象有一段時間(?:並未|未)(?:正確)?回應/iu,
  },
  {
    row: 'winsock-10054',
    pattern:
      /existing connection was forcibly closed by the remote host|遠端主機已強制關閉(?:一個)?現存的連線/iu,
  },
  {
    row: 'winsock-10053',
    pattern:
      /connection was aborted by the software in your host machine|連線已被您主機上的軟體中止/iu,
  },
  {
    row: 'winsock-10065',
    pattern: /socket operation was attempted to an unreachable host|通訊端操作無法連線到主機/iu,
  },
  {
    row: 'winsock-11001',
    pattern: /no such host is known|無法識別這台主機/iu,
  },
];
