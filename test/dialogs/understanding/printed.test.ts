import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../../dialogs/understanding/language.ts';
import { spokenPart } from '../../../dialogs/understanding/paste-wishes.ts';
import { withoutPrinted } from '../../../dialogs/understanding/printed.ts';

const unknown =
  "The term 'Get-CsAllowedDomain' is not recognized as the name of a cmdlet, function, script file, or operable program.";
const unknownZh =
  "無法辨識 'Get-CsAllowedDomain' 詞彙是否為 Cmdlet、函數、指令檔或可執行程式的名稱。";
const behind =
  '+ Get-CsAllowedDomain\n+ ~~~~~~~\n    + CategoryInfo          : ObjectNotFound: (Get-CsAllowedDomain:String) [], CommandNotFoundException';

/** What programs print, each kind once, in the language of the system where it depends on that. */
const printed: Readonly<Record<string, string>> = {
  'a diagnostic line': 'ms-diagnostics: 1027;reason="Cannot route this type of SIP request to or from federated partners";source="sip.contoso.com"', // prettier-ignore
  'a line without the name of its header': '1027;reason="Cannot route this type of SIP request to or from federated partners"', // prettier-ignore
  'a line without quotation marks': '1027; reason=Cannot route this type of SIP request to or from federated partners', // prettier-ignore
  'a line of a client': 'ms-client-diagnostics: 52001; reason="Client side general processing."; ClientType=Lync', // prettier-ignore
  'a status line': 'SIP/2.0 504 Server time-out',
  'a status alone': '504 Server time-out',
  'a line of a log': 'TL_ERROR(TF_DIAG) [0]0F84.1A2C::11/20/2026-08:00:01.123.00000a1b (SIPStack,SIPAdminLog::Write)', // prettier-ignore
  'a trace': 'TL_INFO(TF_PROTOCOL) [0]0F84.1A2C::11/20/2026-08:00:01.123 (SIPStack,x)[1]\nTrace-Correlation-Id: 123\nDirection: outgoing;source="local"\nPeer: sip.contoso.com:5061\nMessage-Type: response\nSIP/2.0 504 Server time-out\nFrom: <sip:anna@fabrikam.com>;tag=1\nTo: <sip:bob@contoso.com>\nms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com"', // prettier-ignore
  'a refused command': 'Get-CsAllowedDomain : Access denied.',
  'a refused command in Chinese': 'Get-CsAllowedDomain : 存取被拒。',
  'a wrong window': `Get-CsAllowedDomain : ${unknown}`,
  'a wrong window, the sentence alone': unknown,
  'a wrong window in Chinese': unknownZh,
  'a wrong window, whole': `PS C:\\> Get-CsAllowedDomain\nGet-CsAllowedDomain : ${unknown}\nAt line:1 char:1\n${behind}`,
  'a wrong window in Chinese, whole': `Get-CsAllowedDomain : ${unknownZh}\n位於 線路:1 字元:1\n${behind}`,
  'a missing connection': 'Get-CsTenantFederationConfiguration : Session is not established, please call Connect-MicrosoftTeams before calling this cmdlet.', // prettier-ignore
  'a warning': 'WARNING: TCP connect to (203.0.113.10 : 5061) failed',
  'a warning in Chinese': '警告: TCP connect to (203.0.113.10 : 5061) failed',
  'a test of a port': 'ComputerName     : sip.contoso.com\nRemoteAddress    : 203.0.113.10\nRemotePort       : 5061\nTcpTestSucceeded : False', // prettier-ignore
  'an answer of nslookup': "Server:  dns1.fabrikam.com\nAddress:  10.0.0.53\n\n*** dns1.fabrikam.com can't find _sipfederationtls._tcp.contoso.com: Non-existent domain", // prettier-ignore
  'an answer of nslookup in Chinese': '伺服器:  dns1.fabrikam.com\nAddress:  10.0.0.53\n\n*** dns1.fabrikam.com 找不到 _sipfederationtls._tcp.contoso.com: Non-existent domain', // prettier-ignore
  'a missing name':
    'Resolve-DnsName : _sipfederationtls._tcp.contoso.com : DNS name does not exist',
  'an event': 'Log Name: Lync Server\nSource: LS Protocol Stack\nEvent ID: 14428\nLevel: Error\nDescription:\nTLS outgoing connection failures.\nOver the past 15 minutes, Lync Server has experienced TLS outgoing connection failures 3 time(s).', // prettier-ignore
  'a number with its words':
    '0x80090322 (SEC_E_WRONG_PRINCIPAL) The target principal name is incorrect.',
  'a listing': 'Identity                  : Global\nAllowFederatedUsers       : True\nEnablePartnerDiscovery    : False', // prettier-ignore
  'a listing with a remark': 'PS C:\\> Get-CsAllowedDomain\n\nIdentity : contoso.com\nDomain : contoso.com\nComment : partner of the sales team and others\nMarkForMonitoring : False', // prettier-ignore
  'an exception': 'System.Management.Automation.RemoteException: Access is denied to the user.\n   at System.Management.Automation.PSRemotingCmdlet.Process()', // prettier-ignore
  'a failed check of OpenSSL': 'verify error:num=20:unable to get local issuer certificate',
};

describe('what programs print', () => {
  for (const [kind, text] of Object.entries(printed)) {
    it(`tells no language: ${kind}`, () => {
      assert.equal(languageOf(spokenPart(text)), undefined);
    });

    it(`leaves the language to the words beside it: ${kind}`, () => {
      for (const said of [
        `${text}\n這是什麼意思？`,
        `我執行後出現\n${text}`,
        `我執行後出現：${text}`,
      ])
        assert.equal(languageOf(spokenPart(said)), 'zh-TW', said);
      for (const said of [`${text}\nis this right?`, `I ran it and got this\n${text}`])
        assert.equal(languageOf(spokenPart(said)), 'en', said);
    });
  }

  it('leaves what people say as it is', () => {
    for (const said of [
      'why does contoso.com answer 504 since Monday?',
      'the server says 1027, what is the reason?',
      'Name: the one that the partner told us',
      '為什麼 contoso.com 從星期一開始就回 504？',
      '錯誤 0x80090322 是什麼意思？',
    ])
      assert.equal(withoutPrinted(said), said);
  });

  it('is taken out of any text, and leaves only what stood there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const left = withoutPrinted(text);
        assert.ok(left.length <= text.length);
        assert.equal(withoutPrinted(left), left);
      }),
    );
  });
});
