import assert from 'node:assert/strict';
import { decidingIn, errorsIn, explained, read } from './read.ts';

interface Sample {
  readonly when: string;
  readonly text: string;
  readonly kind: string;
  readonly id: string;
  readonly sip?: number;
  readonly source?: string;
  /** The first of the likely causes; null: nothing that concerns messages. */
  readonly cause: string | null;
  /** Codes that the text proves. */
  readonly proves?: readonly string[];
}

/** Forms in which people pasted real errors, with hosts of our own. */
const samples: readonly Sample[] = [
  {
    when: 'a domain of a hybrid is missing on our servers',
    text: 'ms-diagnostics: 1017; reason="Cannot route From and To domains in this combination"; summary="Domain type analysis indicates that the ms-split-domain-info header is the wrong type"',
    kind: 'ms-diagnostics',
    id: '1017',
    cause: 'hyb-domain-not-onprem',
    proves: ['hyb-domain-not-onprem'],
  },
  {
    when: 'there are blanks around the equals sign and inside the quotes',
    text: 'ms-diagnostics: 1009; reason ="No match for domain in DNS SRV results"; domain =" contoso.com "; fqdn1 =" edge.eu.contoso.com :5061";source="sip.fabrikam.com"',
    kind: 'ms-diagnostics',
    id: '1009',
    source: 'sip.fabrikam.com',
    cause: 'dns-srv-strict-subdomain',
    proves: ['dns-srv-strict-subdomain'],
  },
  {
    when: 'the certificate has another name',
    text: 'ms-diagnostics: 1010; reason ="Certificate trust with another server could not be established";ErrorType="The peer certificate does not contain a matching FQDN"; tls-target =" sip.contoso.com "; PeerServer =" edge.contoso.com ";HRESULT="0x80090322(SEC_E_WRONG_PRINCIPAL)";source="sip.fabrikam.com"',
    kind: 'ms-diagnostics',
    id: '1010',
    source: 'sip.fabrikam.com',
    cause: 'cert-name-mismatch',
    proves: ['cert-name-mismatch'],
  },
  {
    when: 'there is no source',
    text: 'ms-diagnostics: 1027;reason="Cannot route this type of SIP request to or from federated partners";',
    kind: 'ms-diagnostics',
    id: '1027',
    cause: 'pol-remote-vs-fed',
  },
  {
    when: 'the quotes are typographic',
    text: 'ms-diagnostics: 1027;reason=“Cannot route this type of SIP request to or from federated partners”;source=”edge.fabrikam.com”',
    kind: 'ms-diagnostics',
    id: '1027',
    source: 'edge.fabrikam.com',
    cause: 'pol-remote-vs-fed',
  },
  {
    when: 'the other side keeps silent',
    text: 'ms-diagnostics:  1034;reason="Previous hop federated peer did not report diagnostic information"',
    kind: 'ms-diagnostics',
    id: '1034',
    cause: 'pol-not-allowed',
    proves: ['pol-diag-header-off'],
  },
  {
    when: 'a telephone failed beside it',
    text: 'ms-diagnostics: 1034;reason="Previous hop federated peer did not report diagnostic information";Domain="contoso.com";PeerServer="sip.contoso.com";source="federation.example.com"\nms-diagnostics: 10003;source="med.example.com";reason="Proxy returned a SIP failure code";component="MediationServer";SipResponseCode="404"',
    kind: 'ms-diagnostics',
    id: '1034',
    source: 'federation.example.com',
    cause: 'pol-not-allowed',
    proves: ['pol-diag-header-off'],
  },
  {
    when: 'TLS was broken off by the other side',
    text: 'ms-diagnostics: 1047;reason=”Failed to complete TLS negotiation with a federated peer server”;WinsockFailureCode=”10054(WSAECONNRESET)”;WinsockFailureDescription=”The peer forced closure of the connection”;peerserver="sip.contoso.com"',
    kind: 'ms-diagnostics',
    id: '1047',
    cause: 'cert-untrusted-root',
    proves: ['tls-1047'],
  },
  {
    when: 'a cmdlet printed it',
    text: 'ErrorCode=1008,Source=accessproxy.fabrikam.com,Reason=Unable to resolve DNS SRV record',
    kind: 'ms-diagnostics',
    id: '1008',
    source: 'accessproxy.fabrikam.com',
    cause: 'dns-srv-missing',
  },
  {
    when: 'a cmdlet printed it with a small source',
    text: 'ErrorCode=1003,source=pool-001.contoso.com,Reason=User does not exist',
    kind: 'ms-diagnostics',
    id: '1003',
    source: 'pool-001.contoso.com',
    cause: 'pol-user-disabled',
  },
  {
    when: 'the status stands on a line of its own',
    text: 'Error : 504, Server time-out\nDiagnosis : ErrorCode=2, Source=pool-001.fabrikam.com,Reason=See response code and reason phrase.',
    kind: 'ms-diagnostics',
    id: '2',
    sip: 504,
    source: 'pool-001.fabrikam.com',
    cause: 'dns-srv-missing',
  },
  {
    when: 'the log of the Edge tells of the strict rule',
    text: 'Text: Nothing fits\nResult-Code: 0xc3e93d6f SIPPROXY_E_EPROUTING_MSG_ALLOWED_DOMAIN_NO_SRV_MATCH\nSIP-Call-ID: 1\nData: domain="contoso.com"; fqdn1="edge.example.com:5061"',
    kind: 'sip-trace',
    id: '0xc3e93d6f',
    cause: 'dns-srv-strict-other-domain',
    proves: ['dns-srv-strict-other-domain'],
  },
  {
    when: 'the log of the Edge tells of another name',
    text: 'Result-Code: 0xc3e93d67 SIPPROXY_E_ROUTING_MSG_CERT_MISMATCH\nData: expected-fqdn="sip.contoso.com"; certName="www.contoso.com"',
    kind: 'sip-trace',
    id: '0xc3e93d67',
    cause: 'cert-name-mismatch',
    proves: ['cert-name-mismatch'],
  },
  {
    when: 'a path was not accepted',
    text: 'Text: Cannot process Route headers from a non-trusted source\nResult-Code: 0xc3e93c5e SIPPROXY_E_ROUTING',
    kind: 'sip-trace',
    id: '0xc3e93c5e',
    cause: 'pol-nexthop',
  },
  {
    when: 'there is only the sentence of the header',
    text: '403 Forbidden: From URI not authorized to communicate with federated partners.',
    kind: 'ms-diagnostics',
    id: '1002',
    sip: 403,
    cause: 'pol-user-policy',
  },
  {
    when: 'the beginning of the header was cut off',
    text: '… reason="Identity of the referrer could not be verified with the ms-identity parameter";ErrorType="Invalid signature";HRESULT="0xC3E93EE0(SIP_E_CRYPT_REFERRER_DATE_SKEWED)";source="edge.fabrikam.com"\nms-edge-proxy-message-trust: ms-source-type=EdgeProxyGenerated;ms-ep-fqdn=edge.fabrikam.com;ms-source-verified-user=verified',
    kind: 'ms-diagnostics',
    id: '1020',
    source: 'edge.fabrikam.com',
    cause: 'clock-skew',
    proves: ['clock-skew'],
  },
  {
    when: 'a call failed for its media',
    text: 'SIP/2.0 488 Not acceptable here\nms-diagnostics: 1034;reason="Previous hop federated peer did not report diagnostic information"',
    kind: 'ms-diagnostics',
    id: '1034',
    sip: 488,
    cause: null,
    proves: ['pol-diag-header-off'],
  },
  {
    when: 'a test of the partner failed',
    text: 'Test-CsFederatedPartner : A 504 (Server time-out) response was received from the network and the operation failed.',
    kind: 'client-error',
    id: 'cmdlet-test-failed',
    sip: 504,
    cause: 'dns-srv-missing',
  },
  {
    when: 'a tenant cannot change to Teams only',
    text: 'WARNING: This organization cannot be upgraded to TeamsOnly mode. One or more domains have a public DNS record that points elsewhere. The domain records at fault are {[lyncdiscover.fabrikam.com]}',
    kind: 'client-error',
    id: 'cmdlet-teams-only-dns',
    cause: 'cli-lyncdiscover-onprem',
  },
  {
    when: 'a person cannot be moved',
    text: 'Move-CsUser : HostedMigration fault: Error=(510), Description=(The tenant is not enabled for shared sip address space.)',
    kind: 'client-error',
    id: 'cmdlet-move-510',
    cause: 'hyb-shared-false',
    proves: ['hyb-shared-false', 'hyb-move-errors'],
  },
  {
    when: 'a person cannot be moved, in Chinese',
    text: 'Move-CsUser : HostedMigration 錯誤: 錯誤=(510)，描述=(租用戶未啟用共用 SIP 位址空間。)',
    kind: 'client-error',
    id: 'cmdlet-move-510',
    cause: 'hyb-shared-false',
    proves: ['hyb-shared-false', 'hyb-move-errors'],
  },
  {
    when: 'Teams says that two organisations are not set up',
    text: 'We can’t set up the conversation because your organisations are not setup to talk to each other',
    kind: 'client-error',
    id: 'client-not-set-up',
    cause: 'teams-fed-off',
    proves: ['teams-mutual'],
  },
];

describe('reading pasted errors', () => {
  for (const { when, text, kind, id, sip, source, cause, proves = [] } of samples) {
    it(`knows what is said when ${when}`, () => {
      const deciding = decidingIn(text);
      const { causes, findings } = explained(text);
      assert.deepEqual(
        {
          kind: read(text).kind,
          id: deciding.id,
          sip: deciding.sip,
          source: deciding.source,
          cause: causes[0] ?? null,
          proves: findings.map(({ code }) => code),
        },
        { kind, id, sip: sip ?? null, source: source ?? null, cause, proves },
      );
    });
  }

  it('keeps the line of each error as evidence, with its number', () => {
    const { facts } = read('Hello\n\nms-diagnostics: 1008;reason="x"\nSIP/2.0 480 Gone\n');
    const evidence = facts.errorLines?.evidence.map((one) =>
      one.kind === 'paste' ? [one.line, one.text, one.at] : [],
    );
    assert.deepEqual(evidence, [
      [3, 'ms-diagnostics: 1008;reason="x"', '2026-11-20T08:00:00.000Z'],
      [4, 'SIP/2.0 480 Gone', '2026-11-20T08:00:00.000Z'],
    ]);
  });

  it('finds nothing in a text that holds no error, and says so', () => {
    const { kind, facts, problems } = read('Good morning, how are you?');
    assert.deepEqual(
      { kind, facts, problems },
      {
        kind: 'unknown',
        facts: {},
        problems: [{ code: 'nothing-found' }],
      },
    );
  });

  it('keeps a number that it does not know', () => {
    const [error] = errorsIn('ms-diagnostics: 71234;reason="Something new";shade="blue"');
    assert.deepEqual(
      [error?.id, error?.reason, error?.attributes],
      ['71234', 'Something new', { shade: 'blue' }],
    );
  });
});

const forms: readonly (readonly [form: string, text: string])[] = [
  [
    'folded',
    'ms-diagnostics: 1008;reason="Unable to resolve\n DNS SRV record";\n\tdomain="contoso.com";source="sip.fabrikam.com"',
  ],
  [
    'broken by a mail program',
    '> ms-diagnostics: 1008;reason="Unable to\n> resolve DNS SRV record";domain="contoso.com";\n> source="sip.fabrikam.com"',
  ],
  [
    'with attributes in another order and case',
    'MS-DIAGNOSTICS : 1008;SOURCE="sip.fabrikam.com";Domain="contoso.com";REASON="Unable to resolve DNS SRV record"',
  ],
  [
    'with the ends of lines of syslog',
    'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com";source="sip.fabrikam.com"#015\r\n',
  ],
  [
    'in JSON',
    '{"ms-diagnostics":"1008;reason=\\"Unable to resolve DNS SRV record\\";domain=\\"contoso.com\\";source=\\"sip.fabrikam.com\\""}',
  ],
  [
    'in HTML',
    'ms-diagnostics: 1008;reason=&quot;Unable to resolve DNS SRV record&quot;;domain=&quot;contoso.com&quot;;source=&quot;sip.fabrikam.com&quot;',
  ],
  [
    'behind what a client logs',
    '06/26/2013|18:51:11.123 0C2C:1B44 INFO  :: ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com";source="sip.fabrikam.com"',
  ],
  [
    'without its name',
    '1008;reason="Unable to resolve DNS SRV record";domain="contoso.com";source="sip.fabrikam.com"',
  ],
  [
    'with a sub code',
    'ms-diagnostics: 1008.1;reason="Unable to resolve DNS SRV record";domain="contoso.com";source="sip.fabrikam.com"',
  ],
  [
    'on twice as many lines',
    'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";\n\n  domain="contoso.com";\n\n  source="sip.fabrikam.com"',
  ],
  [
    'without quotes',
    'ms-diagnostics: 1008;reason=Unable to resolve DNS SRV record;domain=contoso.com;source=sip.fabrikam.com',
  ],
];

describe('a diagnostic header', () => {
  for (const [form, text] of forms) {
    it(`is read ${form}`, () => {
      const { id, reason, source, sourceParty, attributes } = decidingIn(text);
      assert.deepEqual(
        { id, reason, source, sourceParty, domain: attributes.domain },
        {
          id: '1008',
          reason: 'Unable to resolve DNS SRV record',
          source: 'sip.fabrikam.com',
          sourceParty: 'ours',
          domain: 'contoso.com',
        },
      );
    });
  }

  it('is read for each one of a line', () => {
    const text =
      'ms-diagnostics: 1034;reason="a"ms-diagnostics-public: 1003;reason="b" ms-client-diagnostics: 52063;reason="c"';
    assert.deepEqual(
      errorsIn(text).map(({ kind, id, reason }) => [kind, id, reason]),
      [
        ['ms-diagnostics', '1034', 'a'],
        ['ms-diagnostics-public', '1003', 'b'],
        ['ms-client-diagnostics', '52063', 'c'],
      ],
    );
  });

  it('is trusted by its words where the number is known from memory only', () => {
    const text = 'ms-diagnostics: 1046;reason="Unable to resolve DNS SRV record"';
    assert.deepEqual(explained(text).errors[0]?.rows, ['1008', '1046']);
  });
});
