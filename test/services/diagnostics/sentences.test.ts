import assert from 'node:assert/strict';
import { decidingIn, errorsIn, explained, read } from './read.ts';

const sentences: readonly (readonly [id: string, text: string])[] = [
  [
    'client-not-federated',
    'This message was not delivered to bob@contoso.com because the address is outside your organization and is not federated with your company, or the address is incorrect.',
  ],
  [
    'client-not-federated',
    '此位址在您的組織外部，且未與您的公司\n建立同盟，或位址不正確，所以訊息無法傳遞給 bob@contoso.com。',
  ],
  ['client-not-federated', '他們的公司沒有跟我們建立同盟'],
  [
    'client-not-found',
    'This message was not delivered because bob@contoso.com cannot be found. Please check the address and try again.',
  ],
  ['client-offline', 'Bob cannot be reached and may be offline.'],
  ['client-offline', '無法連絡 Bob，對方可能已離線。'],
  ['client-presence-unknown', 'It shows "Presence unknown" for everyone at contoso'],
  ['client-presence-unknown', '對方全都顯示「狀態未知」'],
  [
    'client-not-set-up',
    "We can't set up the conversation because your organizations are not set up to talk to each other.",
  ],
  ['client-not-set-up', '無法設定此交談，因為您的組織未設定為可以互相交談。'],
  ['client-failed-to-send', 'Failed to send'],
  ['client-failed-to-send', '無法傳送此訊息'],
  ['client-person-not-found', "We couldn't find any matches."],
  ['client-person-not-found', '找不到相符的項目'],
  [
    'client-their-policy',
    "You can't chat with david@contoso.com because their organization doesn't allow external chat.",
  ],
  ['client-their-policy', "Their organization's policy doesn't allow chats with people outside."],
  [
    'client-their-policy',
    "This person can't receive messages from people outside their organization.",
  ],
  ['client-their-policy', '對方的組織不允許與外部使用者聊天。'],
  [
    'client-their-policy',
    '無法傳送訊息。您與 contoso.com 的使用者無法聊天，因為他們的組織不允許外部聊天。',
  ],
  ['client-blocked-by-policy', '您的組織不允許與外部使用者聊天。'],
  [
    'client-blocked-by-policy',
    "Your organization's policies don't allow you to chat with people outside of your organization.",
  ],
  ['client-blocked-by-policy', '您的系統管理員已關閉與外部組織聊天的功能。'],
  ['client-blocked-by-policy', '由於您組織的設定，您無法與 david@contoso.com 聊天。'],
  [
    'client-their-skype',
    "Bob is using Skype for Business in another org; some features aren't available.",
  ],
  [
    'client-their-skype',
    "David might not receive this message because he's using Skype for Business.",
  ],
  ['client-blocked-by-policy', 'Administrator has disabled chat for this user'],
  [
    'client-blocked-by-policy',
    'An error occurred: Failed to send. Administrator has disabled chat for this user',
  ],
  ['client-blocked-by-policy', '系統管理員已停用此使用者的聊天功能'],
  ['client-blocked-by-policy', '無法傳送訊息，因為系統管理員已變更您與此人員的通訊方式。'],
  ['client-blocked-by-policy', 'Your admin has changed how you can communicate with this person.'],
  [
    'client-blocked-by-policy',
    '此使用者位於您組織外部。由於貴組織的 IT 系統管理員設定，您無法與其聊天。',
  ],
  ['client-sign-in-certificate', 'There was a problem verifying the certificate from the server.'],
  ['client-sign-in-certificate', '驗證來自伺服器的憑證時發生問題'],
  ['client-do-not-disturb', 'kate@contoso.com is in Do Not Disturb mode'],
  [
    'client-do-not-disturb',
    "This message wasn't sent to kate@contoso.com because their status is Do Not Disturb.",
  ],
  ['client-do-not-disturb', '此訊息無法傳送給 kate@contoso.com，因為對方的狀態為「請勿打擾」'],
  ['client-presence-unknown', '無法顯示目前狀態'],
  ['client-presence-unknown', 'Presence information is unavailable'],
  ['client-not-set-up', '您的組織與 contoso.com 尚未設定為可彼此交談'],
  ['client-their-skype', 'david@contoso.com 使用的是商務用 Skype，可能不會收到這則訊息。'],
  [
    'client-not-set-up',
    "We're having trouble connecting you with this person. They may not be available, or your organizations may not be set up to talk with each other.",
  ],
  [
    'sip-504',
    "This message wasn't sent to david@contoso.com\nWhen contacting your support team, reference error ID 504 (source ID 239).",
  ],
  [
    'sip-403',
    "We couldn't send this message. When contacting your support team, reference error ID 403 (source ID 239).",
  ],
  [
    'sip-504',
    '此訊息未傳送給 david@contoso.com。連絡您的支援小組時，請參考錯誤識別碼 504 (來源識別碼 239)。',
  ],
  ['client-unknown-user', 'Unknown user'],
  ['client-unknown-user', '未知的使用者'],
  ['client-meeting-other-account', 'Sign in with a different account to join this meeting'],
  ['client-meeting-other-account', '請使用其他帳戶登入以加入會議'],
  [
    'client-blocked-by-policy',
    'Due to org policy changes, some chat features are no longer available.',
  ],
  ['client-blocked-by-policy', '您的組織原則不允許此操作'],
  [
    'client-blocked-by-policy',
    "This message wasn't sent to bob@contoso.com due to company policy.",
  ],
  ['client-blocked-by-policy', '由於外部存取原則，您無法傳送訊息給此人員'],
  ['client-blocked-by-policy', '由於組織原則的限制，此訊息未傳送給 bob@contoso.com。'],
  [
    'winsock-10061',
    'No connection could be made because the target machine actively refused it 203.0.113.5:5061',
  ],
  ['winsock-10061', '無法連線，因為目標電腦拒絕連線。'],
  ['winsock-10053', '連線已被您主機上的軟體中止。'],
  ['winsock-10053', 'An established connection was aborted by the software in your host machine.'],
  ['winsock-10065', '通訊端操作無法連線到主機。'],
  ['certificate-untrusted-root', '憑證鏈結已處理，但在信任提供者不信任的根憑證中終止。'],
  ['certificate-untrusted-root', '基礎連線已關閉: 無法為 SSL/TLS 安全通道建立信任關係。'],
  [
    'winsock-10060',
    'A connection attempt failed because the connected party did not properly respond after a period of time',
  ],
  ['winsock-10060', '連線嘗試失敗，因為連線對象有一段時間並未正確回應'],
  ['winsock-10054', 'An existing connection was forcibly closed by the remote host'],
  ['winsock-11001', 'No such host is known'],
  ['client-trial', 'External access with trial tenants is blocked by default'],
  ['client-not-delivered', 'This message could not be delivered.'],
  ['cmdlet-provider-duplicate', "Cannot insert duplicate key sequence 'LYNCONLINE' for the key"],
  ['cmdlet-allow-and-block', 'contoso.com is already on the blocked domains list'],
  [
    'cmdlet-duplicate-sip',
    'The SIP address sip:alice@fabrikam.com is already in use by another user',
  ],
  [
    'cmdlet-unknown-server',
    "Get-CsAccessEdgeConfiguration : The term 'Get-CsAccessEdgeConfiguration' is not recognized as the name of a cmdlet, function, script file, or operable program.",
  ],
  [
    'cmdlet-unknown-server',
    'Get-CsAllowedDomain: The term ‘Get-CsAllowedDomain’ is not recognized as a name of a cmdlet',
  ],
  [
    'cmdlet-unknown-server',
    "無法辨識 'Get-CsAllowedDomain' 詞彙是否為 Cmdlet、函數、指令檔或可執行程式的名稱。",
  ],
  [
    'cmdlet-unknown-tenant',
    "The term 'Get-CsTenantFederationConfiguration' is not recognized as the name of a cmdlet",
  ],
  [
    'cmdlet-unknown-tenant',
    "無法辨識 'Get-CsOnlineUser' 詞彙是否為 Cmdlet、函數、指令檔或可執行程式的名稱。",
  ],
  ['cmdlet-unknown', "The term 'Resolve-DnsName' is not recognized as the name of a cmdlet"],
  [
    'cmdlet-retired',
    "New-CsOnlineSession : The term 'New-CsOnlineSession' is not recognized as the name of a cmdlet",
  ],
  [
    'cmdlet-retired',
    "The specified module 'SkypeOnlineConnector' was not loaded because no valid module file was found in any module directory.",
  ],
  [
    'cmdlet-not-connected',
    'Get-CsTenant : You must call the Connect-MicrosoftTeams cmdlet before calling any other cmdlets.',
  ],
  ['cmdlet-not-connected', 'Session is not established'],
  [
    'cmdlet-denied-server',
    'Get-CsAllowedDomain : Access denied. The user is not a member of RTCUniversalReadOnlyAdmins',
  ],
  ['cmdlet-denied-server', 'Get-CsUser : Access is denied.'],
  ['cmdlet-denied-server', 'Get-CsHostingProvider : 存取被拒。'],
  [
    'cmdlet-denied-tenant',
    'Get-CsTenantFederationConfiguration : You do not have permission to run this command',
  ],
  ['cmdlet-denied-tenant', 'Get-CsOnlineUser : 您沒有執行這個命令的權限'],
  [
    'cmdlet-not-powershell',
    "'Get-CsAllowedDomain' is not recognized as an internal or external command, operable program or batch file.",
  ],
  ['cmdlet-not-powershell', "'Get-CsUser' 不是內部或外部命令、可執行的程式或批次檔。"],
  ['cmdlet-move', 'Move-CsUser : HostedMigration fault: Error=(507), Description=(User not found)'],
  [
    'certificate-invalid',
    'The remote certificate is invalid according to the validation procedure.',
  ],
  ['certificate-invalid', '根據驗證程序，遠端憑證是無效的。'],
  ['certificate-expired', 'The remote certificate is invalid: the certificate has expired'],
  [
    'certificate-self-signed',
    'error:0A000086:SSL routines::certificate verify failed (self-signed certificate in certificate chain)',
  ],
  [
    'certificate-untrusted-root',
    'The certificate chain was issued by an authority that is not trusted.',
  ],
  ['certificate-untrusted-root', '憑證鏈結是由不受信任的授權單位發出的。'],
  [
    'certificate-incomplete-chain',
    'Error: unable to verify the first certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
  ],
  [
    'certificate-name-mismatch',
    "Hostname/IP does not match certificate's altnames: Host: sip.contoso.com.",
  ],
  ['certificate-name-mismatch', '目標主要名稱不正確。'],
  ['certificate-expired', 'verify error:num=10:certificate has expired'],
  ['certificate-expired', '憑證已過期'],
  ['certificate-not-yet-valid', 'verify error:num=9:certificate is not yet valid'],
  ['certificate-revoked', 'verify error:num=23:certificate revoked'],
  [
    'certificate-no-revocation-check',
    'The revocation function was unable to check revocation because the revocation server was offline.',
  ],
  ['certificate-wrong-use', 'verify error:num=26:unsupported certificate purpose'],
  ['certificate-ours-refused', 'tlsv1 alert unknown ca:SSL alert number 48'],
  ['certificate-asked-for', 'tlsv13 alert certificate required'],
  ['certificate-tls-version', 'tlsv1 alert protocol version:SSL alert number 70'],
  ['certificate-tls-cipher', 'sslv3 alert handshake failure:SSL alert number 40'],
  ['certificate-no-tls', 'SSL routines:ssl3_get_record:wrong version number'],
];

describe('a sentence that shows no number', () => {
  for (const [id, text] of sentences) {
    it(`is known: ${text.slice(0, 60).replace('\n', ' ')}`, () => {
      assert.equal(decidingIn(text).id, id);
    });
  }

  it('is found over line breaks, and once', () => {
    const text =
      'We can’t set up the\nconversation because your organizations\nare not set up to talk to each other';
    assert.deepEqual(
      errorsIn(text).map(({ id }) => id),
      ['client-not-set-up'],
    );
  });

  it('says once that a policy stopped a message', () => {
    for (const text of [
      "This message wasn't sent to bob@contoso.com due to company policy.",
      '由於外部存取原則，您無法傳送訊息給此人員',
    ])
      assert.deepEqual(
        errorsIn(text).map(({ id }) => id),
        ['client-blocked-by-policy'],
      );
  });

  it('tells whom the message was for', () => {
    const { to, direction } = decidingIn(sentences[0]?.[1] ?? '');
    assert.deepEqual([to, direction], ['bob@contoso.com', 'outbound']);
  });
});

const numbers: readonly (readonly [text: string, id: string])[] = [
  ['failed with 0x80090325', '0x80090325'],
  ['error code -2146893019', '0x80090325'],
  ['-2146893019', '0x80090325'],
  ['HRESULT: 2148074277', '0x80090325'],
  ['80090322', '0x80090322'],
  ['error 800b0109', '0x800b0109'],
  ['8007274c', 'winsock-10060'],
  ['SEC_E_UNTRUSTED_ROOT', '0x80090325'],
  ['HRESULT 0x8007274C', 'winsock-10060'],
  ['Winsock error 10060', 'winsock-10060'],
  ['10061 (WSAECONNREFUSED)', 'winsock-10061'],
  ['connect: WSAEHOSTUNREACH', 'winsock-10065'],
  ['SIPPROXY_E_EPROUTING_MSG_INVALID_EXT_SPLIT_DOMAIN', 'sipproxy-split-domain'],
  ['Winsock error 10057', 'winsock-10057'],
  ['Winsock 錯誤 10057', 'winsock-10057'],
  ['10050 (WSAENETDOWN)', 'winsock-10050'],
  ['0x80072749', 'winsock-10057'],
  ['0xC3E93D6A (SIPPROXY_E_CONNECTION_FAILED)', '0xc3e93d6a'],
  ['ms-diagnostics: source="sip.contoso.com";reason="Words that nobody knows";1034', '1034'],
  ['1034', '1034'],
  ['error 504', 'sip-504'],
  ['event 14428', 'event-14428'],
];

describe('a number', () => {
  for (const [text, id] of numbers) {
    it(`is known as ${text}`, () => {
      assert.equal(decidingIn(text).id, id);
    });
  }

  it('is kept when it is an error, though no row explains it', () => {
    assert.equal(decidingIn('failed with error 0x80094012').id, '0x80094012');
  });

  it('is none of ours when it only looks like one', () => {
    for (const text of [
      'call me at 10060',
      'port 5061',
      'thread 0x00000010',
      'in 2013',
      'CNoO/qSYRreaa665Tm19AhbViDCVJMxFBtjxo2+0lk6x1OfRvuABlw==',
      'Kd557/aZ+504x==',
      '588jEVvC7zdvsepWaYdrjIog9ngwc2btXke0cTwEN4Z',
      'serial 80091111222233334444',
      'call 8009 1234',
    ])
      assert.deepEqual(errorsIn(text), [], text);
  });
});

describe('an event of an Edge Server', () => {
  const text = [
    'Log Name:      Lync Server',
    'Source:        LS Protocol Stack',
    'Event ID:      14428',
    'Description:',
    'TLS outgoing connection failures.',
    'The error code of the last failure is 0x80090322 (The target principal name is incorrect.) while trying to connect to the server "sip.contoso.com" at address [203.0.113.5:5061].',
  ].join('\n');

  it('is kept among the events, with its source', () => {
    const { eventLog } = read(text).facts;
    assert.deepEqual(
      eventLog?.value.map(({ id, source }) => [id, source]),
      [[14428, 'LS Protocol Stack']],
    );
  });

  it('proves what its number says about the server that it names', () => {
    const { findings, causes } = explained(text);
    assert.deepEqual(
      findings.map(({ code, about, args }) => [code, about, args]),
      [
        [
          'cert-name-mismatch',
          'theirs',
          {
            target: 'sip.contoso.com',
            expected: 'sip.contoso.com',
            names: [],
            address: '203.0.113.5',
          },
        ],
      ],
    );
    assert.equal(causes[0], 'cert-name-mismatch');
  });

  const ended = (number: string, words: string) =>
    `事件識別碼:         14428\n描述:\nTLS 連出連線失敗。\n上次失敗的錯誤碼是 ${number} (${words})，當時正嘗試連線到位址 [203.0.113.5:5061] 的伺服器 "sip.contoso.com"。`;
  const inside: readonly (readonly [text: string, doubt: string, first: string, point: string])[] = [
    [text, 'whose-certificate', 'their-certificate', 'cert-name-mismatch'],
    [ended('0x80072746', '遠端主機已強制關閉一個現存的連線。'), 'which-side', 'partner-trust', 'tcp-reset-after-connect'],
    [ended('0x8007274C', '連線對象有一段時間並未正確回應。'), 'whose-firewall', 'connect-target', 'tcp-timeout'],
    [text.replace('0x80090322 (The target principal name is incorrect.)', '0x80090325'), 'only-seen-there', 'trust-store', 'cert-untrusted-root'],
    [text.replace('0x80090322 (The target principal name is incorrect.)', '0x8009999f'), 'whose-certificate', 'their-certificate', 'cert-name-mismatch'],
  ]; // prettier-ignore
  for (const [pasted, doubt, first, point] of inside)
    it(`is explained by the number inside it: ${/0x\w+/u.exec(pasted)?.[0] ?? ''}`, () => {
      const { errors, causes } = explained(pasted);
      assert.deepEqual(
        [errors[0]?.doubt, errors[0]?.next[0]?.step, causes[0]],
        [doubt, first, point],
      );
    });

  it('gives no advice about certificates where the connection was closed', () => {
    const { errors, causes } = explained(ended('0x80072746', '遠端主機已強制關閉一個現存的連線。'));
    const steps = errors[0]?.next.map(({ step }) => step) ?? [];
    assert.ok(!steps.includes('their-certificate') && !steps.includes('trust-store'));
    assert.ok(!causes.includes('cert-name-mismatch'));
  });

  it('names the target of a connection that failed', () => {
    const failed =
      '事件識別碼:      14502\n描述:\n有 12 個傳出連線失敗。錯誤碼: 0x8007274C\n目標: sip.contoso.com:5061';
    assert.equal(decidingIn(failed).attributes.target, 'sip.contoso.com');
  });

  it('leaves none of its lines to others', () => {
    const whole = `${text}\nCause: Most often a problem with the peer certificate.`;
    assert.deepEqual(
      [...read(whole).taken].sort((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7],
    );
  });

  const far = 'The last of them happened a moment ago. '.repeat(12);
  const heads: readonly (readonly [string, string])[] = [
    ['as Event Viewer copies it', `Event ID:      14428\nTask Category: (1001)\nLevel:         Error\nKeywords:      Classic\nUser:          N/A\nComputer:      edge01.fabrikam.com\nDescription:\n${far}while trying to connect to the server "sip.contoso.com" at address [203.0.113.5:5061].`],
    ['in Chinese', `事件識別碼:         14428\n工作類別:          (1001)\n層級:            錯誤\n電腦:            edge01.fabrikam.com\n描述:\n${far}連線到位址 203.0.113.5:5061 的伺服器 "sip.contoso.com"。`],
    ['as PowerShell lists it', `MachineName  : edge01.fabrikam.com\nId           : 14428\nMessage      : ${far}the server "sip.contoso.com" at address [203.0.113.5:5061]`],
  ]; // prettier-ignore
  for (const [how, told] of heads)
    it(`names its machine, and the peer that stands far behind, ${how}`, () => {
      const { source, attributes, reason } = decidingIn(told);
      assert.deepEqual(
        [source, attributes.target, attributes.address],
        ['edge01.fabrikam.com', 'sip.contoso.com', '203.0.113.5:5061'],
      );
      assert.doesNotMatch(reason ?? '', /Category|Level|Computer|工作類別|電腦|Message/u);
    });

  it('is looked up by the host that it names beside an address', () => {
    const { errors } = explained(text);
    assert.deepEqual(errors[0]?.next.at(-1), {
      step: 'look-up-target',
      command: 'Resolve-DnsName -Type A sip.contoso.com',
    });
  });

  it('is read in Chinese, too', () => {
    assert.equal(decidingIn('事件識別碼：14619\n簽章無效').id, 'event-14619');
  });
});

describe('an event that PowerShell lists', () => {
  const rows: readonly (readonly [how: string, text: string, ids: readonly string[]])[] = [
    [
      'in a table',
      'TimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n2026/11/21 下午 03:20:11     14428 錯誤             TLS 連出連線失敗。...\n11/21/2026 3:05:11 PM        14501 Warning          Something',
      ['event-14428', 'event-14501'],
    ],
    [
      'as a list',
      'TimeCreated  : 2026/11/21 下午 03:20:11\nProviderName : LS Protocol Stack\nId           : 14428\nMessage      : TLS 連出連線失敗。',
      ['event-14428'],
    ],
    [
      'of another program',
      'TimeCreated  : 2026/11/21 下午 03:20:11\nId           : 7036\nMessage      : The service stopped.',
      [],
    ],
  ];
  for (const [how, text, ids] of rows)
    it(`is read ${how}`, () => {
      assert.deepEqual(
        errorsIn(text).map(({ id }) => id),
        ids,
      );
    });
});

describe('the number behind the words of a client', () => {
  const rows: readonly (readonly [text: string, sip: number | null])[] = [
    [
      'This message was not delivered to david@contoso.com because the service is not available. (error ID 504, source ID 239)',
      504,
    ],
    ['無法傳遞此訊息給 david@contoso.com。錯誤識別碼: 403 (來源識別碼 239)', 403],
    ['This message was not delivered to david@contoso.com.', null],
  ];
  for (const [text, sip] of rows)
    it(`is the status of the server: ${String(sip)}`, () => {
      assert.equal(decidingIn(text).sip, sip);
    });
});

describe('a test of the partner', () => {
  const output = (result: string, rest: string): string =>
    `PS C:\\> Test-CsFederatedPartner -TargetFqdn edge.fabrikam.com -Domain contoso.com\nTarget Fqdn   : edge.fabrikam.com\nResult        : ${result}\n${rest}`;

  it('that failed is a fact, and its diagnosis decides', () => {
    const text = output(
      'Failure',
      'Error Message : 504, Server time-out\nDiagnosis : ErrorCode=1008,Source=edge.fabrikam.com,Reason=Unable to resolve DNS SRV record',
    );
    const { partnerTests } = read(text).facts;
    assert.deepEqual(partnerTests?.value, [
      { domain: 'contoso.com', target: 'edge.fabrikam.com', result: 'failure' },
    ]);
    const { id, sip } = decidingIn(text);
    assert.deepEqual([id, sip], ['1008', 504]);
  });

  it('that was refused names the domain that it was run for', () => {
    const text =
      'PS C:\\> Test-CsFederatedPartner -TargetFqdn edge.fabrikam.com -Domain contoso.com\nTest-CsFederatedPartner : A 504 (Server time-out) response was received from the network.';
    const { id, sip, attributes } = decidingIn(text);
    assert.deepEqual([id, sip, attributes], ['cmdlet-test-failed', 504, { domain: 'contoso.com' }]);
  });

  it('that went through is a fact, and no cause', () => {
    const text = output('Success', 'Latency : 00:00:01');
    assert.deepEqual(read(text).facts.partnerTests?.value[0]?.result, 'success');
    assert.deepEqual(explained(text).causes, []);
  });

  it('is read in Chinese', () => {
    const text =
      '目標 Fqdn : edge.fabrikam.com\n結果 : 失敗\n錯誤訊息 : 504, Server time-out\n診斷 : ErrorCode=1010,Source=edge.fabrikam.com,Reason=Certificate trust with next-hop server could not be established';
    assert.deepEqual(read(text).facts.partnerTests?.value[0]?.result, 'failure');
    assert.equal(decidingIn(text).id, '1010');
  });
});

describe('the standing advice at the end of an event', () => {
  const happened =
    'Event ID: 14428\nDescription:\nTLS outgoing connection failures. The error code of the last failure is 0x80072746 while trying to connect to the server "sip.contoso.com".';
  for (const cause of [
    'Cause: Most often a problem with the peer certificate. The peer certificate does not contain the name that the local server used to connect.',
    '原因: 最常見的是對等憑證有問題。目標主體名稱不正確表示對等憑證不包含本機伺服器用來連線的名稱。',
  ])
    it(`is no error of its own: ${cause.slice(0, 6)}`, () => {
      assert.deepEqual(errorsIn(`${happened}\n${cause}`), errorsIn(happened));
    });
});
