/** The words around the findings of a report. */
export const report = {
  headline: {
    'blocked-theirs': '{{their}}: PROBLEM on their side',
    'blocked-ours': '{{their}}: PROBLEM on our side',
    'blocked-either': '{{their}}: PROBLEM on the way between us',
    'blocked-both': '{{their}}: PROBLEM on both sides',
    'blocked-microsoft': '{{their}}: PROBLEM at Microsoft',
    'cannot-tell': '{{their}}: NOTHING CAN BE SAID yet',
    'at-risk': '{{their}}: WARNING, it can be reached but something needs attention',
    works: '{{their}}: OK from outside',
    'outbound-works': '{{their}}: OK for messages to them',
    'both-work': '{{their}}: OK on their side and on ours',
    'teams-native': '{{their}}: a Teams tenant, as we are; DNS and Edge Servers play no part',
    'teams-question': '{{their}}: publishes no federation record, and that matters only to servers',
    'same-domain': '{{their}}: one of our own domains, so no federation is involved',
  },
  lead: {
    'own-side':
      'From outside, {{their}} looks fine. What decides now is our own side: see {{command}} below.',
    'out-of-reach':
      'What can be seen of {{their}} looks fine. What decides is our own settings, and nobody here can show them: our administrator can, and our letter asks for them.',
    'some-people':
      'Only some of the people who were shown are concerned: {{users}}. Name the person whom it is about, and the answer is about that one.',
    'one-person':
      'Nothing that was seen stops messages, and others of us reach {{their}}, as was told, so their lists are not the reason either. It lies with that one person: paste the error text that they see, word by word, and tell whether another client shows it as well.',
    'one-way':
      'What can be seen of {{their}} looks fine. Messages arrive at least one way, as was told. If that holds now and for the same people, no switch, list or policy of ours is the reason, for those stop both; not all of them were seen.',
    'outbound-works':
      'From outside, {{their}} looks fine, and our settings let messages to them through. Messages from them also depend on what they see of us, and that could not be judged: see below.',
    'both-work':
      'Nothing that can be seen on either side stops messages. What remains are the lists of {{their}}, which nobody outside can see: ask whether our domain is allowed there and not blocked.',
    route:
      'Our own settings name the server that messages to {{their}} go to, and that server could not be judged. That says nothing about {{their}}, good or bad.',
    'native-open':
      'Our tenant lets {{their}} through. Between two Teams tenants of one cloud, what remains is their external access setting, which only they can see: ask whether our domain is allowed there.',
    'teams-native':
      'Between two Teams tenants of one cloud, what decides is the external access setting of both organisations: check ours with {{command}}.',
    'teams-question':
      'The signs point to Microsoft 365. Between Teams tenants of one cloud no record is needed; for Lync and Skype for Business Servers it is. The one question is: do we use Teams or our own servers?',
    'teams-likely':
      'The signs point to Microsoft 365. If {{their}} uses Teams, no record is needed between us, and its own external access setting decides; if it has servers of its own, it must publish the record. Ask which of the two it is.',
    'same-domain':
      'People in one SIP domain reach each other inside the organisation; if some are on servers and some online, see the hybrid set-up.',
    'no-answer':
      '{{host}} did not answer on port 5061. Whether that is their firewall or our own network was not tested: ask again without --no-control, or repeat the look on our Edge Server.',
    silent:
      'The place we look from could not see enough. That says nothing about {{their}}, good or bad.',
  },
  /** What people answer to coded questions, by the codes of `services/model/questions.ts`. */
  answer: {
    'one-person-or-all': {
      one: 'only one of our people is affected',
      several: 'several of our people are affected',
      all: 'all of our people are affected',
    },
    'which-contacts': {
      one: 'only one of their people is affected',
      several: 'several of their people are affected',
      all: 'all of their people are affected',
    },
    'which-way': {
      ours: 'messages from us do not arrive',
      theirs: 'messages from them do not arrive',
      both: 'messages arrive neither way',
      'ours-only': 'messages from us do not arrive, and theirs do',
      'theirs-only': 'messages from them do not arrive, and ours do',
    },
    'since-when': {
      'less-than-a-day': 'a setting was changed less than a day ago',
      longer: 'no setting was changed in the last day',
      'never-worked': 'it never worked',
    },
    'only-presence': {
      yes: 'only presence is missing',
      no: 'more than presence is missing',
    },
    'teams-or-servers': {
      teams: 'we use Teams',
      servers: 'we use our own servers',
      hybrid: 'we use both, servers and Teams',
    },
  },
  otherPlatform: {
    said: '{{text}} {{correct}}',
    servers:
      'We use Teams, as was said, but the DNS of {{our}} leads to a server of our own ({{host}}): either we run both (hybrid), or the record was left behind.',
    tenant:
      'We use our own servers, as was said, but the DNS of {{our}} leads to Microsoft 365 ({{host}}): either we run both (hybrid), or we have moved to Teams.',
    correct: 'Say what holds with --platform; until then what was said counts.',
  },
  sections: {
    directions: 'Directions',
    why: 'Why',
    actions: 'Who does what',
    noticed: 'Also noticed',
    consequences: 'Follows from the above; it goes away with it',
    fine: 'Looked at and in order',
    unseen: 'Not seen from here',
    doubts: 'About what was pasted',
    looked: 'Looked from',
  },
  direction: {
    way: 'Messages',
    overall: 'Overall',
    theirs: 'Their side',
    ours: 'Our side',
    outbound: 'to {{their}}',
    inbound: 'from {{their}}',
  },
  status: {
    works: 'works',
    'at-risk': 'at risk',
    blocked: 'blocked',
    'cannot-tell': 'cannot tell',
  },
  harmless: {
    'named-route':
      'Our own entry or default route names the host for this partner, so our Edge Server does not ask for that. It counts as soon as the entry goes.',
    'native-teams':
      'Teams tenants of one cloud do not use it between them, so it changes nothing here. Partners with servers of their own need it.',
    'sign-in':
      'It is about how clients sign in and is not what stops messages here: that is told above.',
  },
  label: {
    evidence: 'Seen:',
    records: 'The record should be:',
    commandsTheirs: 'PowerShell, on their side:',
    commandsOurs: 'PowerShell, on our side:',
    verify: 'Repeat the look on our Edge Server:',
    unless: 'Unless: {{text}}',
    and: ', ',
    some: 'Concerns some of the addresses or targets, not all.',
    run: 'Run on our Edge Server:',
    runOurs: 'Run in our organisation:',
    runOursAgain: 'What was pasted shows only a part of it. Run in our organisation:',
    answer: '{{name}}: {{answer}} (from {{server}}, {{ms}} ms)',
    extended: '{{answer}} ({{errors}})',
    extendedText: '{{name}}: "{{text}}"',
    extendedCode: 'extended DNS error {{code}}',
    spoken: '{{version}}, {{result}}',
    connection: '{{address}} port {{port}}: {{result}} ({{ms}} ms)',
    certificate: 'Certificate {{subject}}, until {{notAfter}}, names {{names}}, SHA-256 {{sha256}}',
    typed: 'Typed: {{text}}',
    told: 'Told: {{text}}',
    pasted: 'Line {{line}} of what was pasted: {{text}}',
    noOutput: '{{text}} (it listed nothing)',
    pastedFrom: 'Line {{line}} of {{command}}: {{text}}',
    pastedNth: 'Line {{line}} of paste {{number}}: {{text}}',
    pastedNthFrom: 'Line {{line}} of paste {{number}} ({{command}}): {{text}}',
    pastedFile: 'Line {{line}} of {{file}}: {{text}}',
    pastedFileFrom: 'Line {{line}} of {{file}} ({{command}}): {{text}}',
    place: 'line {{line}}',
    placeNth: 'line {{line}} of paste {{number}}',
    placeFile: 'line {{line}} of {{file}}',
    noZone: '{{at}} (time zone not told)',
    anybody: 'everyone without a policy of their own',
    more: 'and {{count}} more',
  },
  microsoftFix:
    'This host belongs to Microsoft, so neither organisation can mend it. Look at the service health page, and check again later.',
  outcome: {
    'no-data': 'no record of this type',
    'no-such-name': 'the name does not exist',
    refused: 'refused to answer',
    'server-failure': 'server failure',
    timeout: 'no answer',
    malformed: 'an answer that cannot be read',
    records: 'records',
  },
  /** By the code of RFC 8914, section 5.2. */
  extendedError: {
    '0': 'another error',
    '1': 'unsupported DNSKEY algorithm',
    '2': 'unsupported DS digest type',
    '3': 'outdated answer',
    '4': 'forged answer',
    '5': 'DNSSEC indeterminate',
    '6': 'DNSSEC bogus',
    '7': 'signature expired',
    '8': 'signature not yet valid',
    '9': 'DNSKEY missing',
    '10': 'RRSIG missing',
    '11': 'no zone key bit set',
    '12': 'NSEC missing',
    '13': 'error from the cache',
    '14': 'DNS server not ready',
    '15': 'blocked by the operator of the DNS server',
    '16': 'blocked by order of somebody else',
    '17': 'filtered as the customer asked',
    '18': 'client not allowed to ask',
    '19': 'outdated answer that the name does not exist',
    '20': 'not authoritative',
    '21': 'not supported',
    '22': 'no authoritative server reachable',
    '23': 'network error',
    '24': 'invalid data',
  },
  result: {
    open: 'open',
    refused: 'refused',
    timeout: 'no answer',
    unreachable: 'no route to it',
    'no-route-here': 'no route from here for this kind of address',
    'not-allowed': 'not tried, not a public address or not a federation port',
    failed: 'could not be tried',
    completed: 'TLS completed',
    'certificate-then-refused': 'TLS ended after the certificate, as without one of ours it should',
    reset: 'connection reset before any certificate',
    closed: 'connection closed before any certificate',
    silent: 'accepted, then silence',
    plaintext: 'an answer without encryption',
    'certificate-cut': 'the certificate never arrived whole',
    'tls-refused': 'TLS refused before any certificate',
    'tls-failed': 'TLS failed',
  },
  tested: {
    port: 'the port of {{host}}, tried from our side',
    partner: 'our Edge Server reached {{their}} and agreed on encryption with it, by its own test',
  },
  aspect: {
    domain: 'the domain exists',
    record: 'a federation record exists',
    target: 'what the record names',
    address: 'address of the target',
    port: 'port of federation',
    handshake: 'start of TLS',
    version: 'TLS version and cipher',
    dates: 'validity of the certificate',
    name: 'name in the certificate',
    trust: 'who vouches for the certificate',
    usage: 'what the certificate is meant for',
    strength: 'strength of the certificate',
  },
  missing: {
    platform: 'whether we use Teams or our own servers',
    federationSrv: 'the federation record',
    apexSoa: 'whether the domain exists',
    wildcardProbe: 'whether a wildcard answers for every name',
    wrongNameSrv: 'whether the record stands under a wrong name',
    xmppSrv: 'whether the partner offers XMPP instead',
    clientRecords: 'the sign-in records',
    m365Records: 'signs of Microsoft 365',
    targetAddresses: 'the addresses',
    tcpConnect: 'whether port 5061 opens',
    tlsHandshake: 'the TLS handshake',
    certificateChain: 'the certificate',
    controlConnect: 'whether port 5061 gets out of this network at all',
    typedDomain: 'what was typed',
    dnsExchanges: 'what the resolvers did',
    settings: 'our own settings: switch, lists, provider and policy',
    settingsRest: 'what else our own settings say: {{what}}',
    'their-settings': "the partner's own lists and policies",
    'our-domain': 'our own side of DNS and certificate, which messages from them depend on',
    ours: '{{what}} (our side)',
    theirs: '{{what}} (their side)',
  },
  expectation: {
    servers:
      'Expected: AllowFederatedUsers is True; EnablePartnerDiscovery is True or Get-CsAllowedDomain lists {{their}}; Get-CsBlockedDomain does not list it. A Teams tenant instead: Get-CsTenantFederationConfiguration, where AllowFederatedUsers is True and the lists let {{their}} through.',
    microsoft:
      'Expected: AllowFederatedUsers is True; EnablePartnerDiscovery is True or Get-CsAllowedDomain lists {{their}}; Get-CsBlockedDomain does not list it; Get-CsHostingProvider shows the host of their record as ProxyFqdn with Enabled True. A Teams tenant instead: Get-CsTenantFederationConfiguration, where AllowFederatedUsers is True and the lists let {{their}} through.',
    teams:
      'Expected: AllowFederatedUsers is True; AllowedDomains allows all known domains or lists {{their}}, and is not empty; BlockedDomains does not list it.',
  },
  /** What stands in angle brackets, and where it is found. */
  blank: {
    'Access Edge public IPv4':
      '<Access Edge public IPv4>: the public address of the Access Edge service; the network team knows it.',
    'Access Edge FQDN':
      '<Access Edge FQDN>: the public name of the Access Edge service of the partner; their administrator knows it.',
    'internal Edge FQDN':
      '<internal Edge FQDN>: the inside name of the Edge pool; Get-CsService -EdgeServer shows it as PoolFqdn.',
    thumbprint:
      '<thumbprint>: that of the new certificate, not of the present one. Get-ChildItem Cert:\\LocalMachine\\My lists it on the server that is to use it.',
    'reverse proxy public IPv4':
      '<reverse proxy public IPv4>: the public address of the reverse proxy; the network team knows it.',
    'public DNS server': '<public DNS server>: a DNS server that resolves names of the Internet.',
    'external network adapter':
      '<external network adapter>: the adapter that faces the Internet; Get-NetAdapter lists it.',
    'time server':
      '<time server>: the server that our domain controllers take the time from; w32tm /query /source shows it there.',
    'host of the revocation list':
      '<host of the revocation list>: the host that the certificate names under "CRL Distribution Points"; certutil -dump shows it.',
    'domain to allow':
      '<domain to allow>: the SIP domain of the partner: what stands behind the @ of their addresses.',
    'name in the certificate':
      '<name in the certificate>: one of the names in the certificate of the partner that the answer above shows.',
    'provider name':
      '<provider name>: the Identity of the provider; Get-CsHostingProvider lists it.',
    'policy that allows it':
      '<policy that allows it>: the Identity of a policy whose EnableFederationAccess is True and whose own rules do not shut the domain out; Get-CsExternalAccessPolicy lists them. Where there is none, New-CsExternalAccessPolicy makes one.',
    account: '<account>: the sign-in address of the person.',
    'pool FQDN':
      '<pool FQDN>: the Front End pool where the person is to live; Get-CsPool lists it.',
    'new home':
      '<new home>: sipfed.online.lync.com for a move to Microsoft 365, or the name of a Front End pool, which Get-CsPool lists.',
  },
  /** A rule of a person's policy that was shown, while something that it hangs on was not. */
  openRule: {
    blocked:
      'The policy "{{policy}}" of {{user}} says {{value}}, which shuts {{their}} out. It counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, and nobody showed that.',
    allowed:
      'The policy "{{policy}}" of {{user}} says {{value}}, which lets {{their}} through, whatever the lists of the tenant hold. It counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, and nobody showed that.',
    'list-not-shown':
      'The policy "{{policy}}" of {{user}} says {{value}}, and its list was not shown. Where CustomizeFederation is True in Get-CsTenantFederationConfiguration, that list decides about {{their}}.',
  },
  /** What a setting should say that is still missing while others were shown. */
  expected: {
    all: 'Expected: {{text}}',
    ourAccessEdge:
      'Get-CsAccessEdgeConfiguration: AllowFederatedUsers is True, and EnablePartnerDiscovery is True unless {{their}} is listed.',
    ourAllowedDomains:
      'Get-CsAllowedDomain lists {{their}}, unless EnablePartnerDiscovery is True.',
    entryOnly:
      'Get-CsAllowedDomain: no entry is needed while EnablePartnerDiscovery is True; one for {{their}}, if it is there, names no other Edge Server.',
    ourBlockedDomains: 'Get-CsBlockedDomain does not list {{their}}.',
    ourHostingProviders:
      'Get-CsHostingProvider shows the host of their record as ProxyFqdn, with Enabled True.',
    ourUserPolicy:
      'Get-CsExternalAccessPolicy: EnableFederationAccess is True in the policy that counts.',
    ourUser:
      'Get-CsUser shows which external access policy counts for the person; HostingProvider SRV: in it means a person on servers.',
    tenantFederation:
      'Get-CsTenantFederationConfiguration: AllowFederatedUsers is True, and the lists let {{their}} through.',
    tenantUserPolicy:
      'Get-CsExternalAccessPolicy: EnableFederationAccess is True in the policy that counts.',
    tenantUser: 'Get-CsOnlineUser shows which external access policy counts for the person.',
  },
  how: {
    'fits-no-setting':
      'Messages arrive at least one way, as was told, and a wrong value here would stop both.',
    'nobody-can-run':
      'Nobody here can run what shows it, as you said; whoever can may paste the output at any time.',
    'teams-or-servers':
      'Say which one with --platform teams or --platform onprem; --platform hybrid where we run both.',
    'name-our-domain': 'Name our domain with --our and it is looked at in the same way.',
    'ask-their-lists':
      'No test from outside can show them: ask the partner whether our domain is allowed and not blocked there.',
    'after-the-fault':
      'It shows itself once what was found on the way there is mended; then check again.',
    'check-again': 'Check again afterwards.',
  },
  cloud: {
    worldwide: 'Microsoft 365 (worldwide)',
    'gcc-high': 'Microsoft 365 GCC High (US government)',
    dod: 'Microsoft 365 DoD (US defence)',
    china: 'Microsoft 365 operated by 21Vianet (China)',
  },
  control: {
    answered: 'A well-known host answered on port 5061, so that port gets out of this network.',
    silent: 'A well-known host was silent on port 5061 too.',
  },
  looked: 'DNS server {{resolvers}}; {{at}}; {{ms}} ms',
  allowed: 'Also allowed to connect to: {{nets}}',
  replay: 'Facts saved on {{at}} (DNS server {{resolvers}}), judged again without a network',
  /** Where our own domain is asked about, and no partner. */
  own: {
    headline: {
      works: '{{our}} (us): OK from outside, partners can find us',
      blocked: '{{our}} (us): PROBLEM, partners cannot reach us',
      microsoft: '{{our}} (us): PROBLEM at Microsoft',
      'at-risk': '{{our}} (us): WARNING, partners can find us, but something needs attention',
      'no-record': '{{our}} (us): WARNING, partners with their own servers cannot find us',
      'cannot-tell': '{{our}} (us): NOTHING CAN BE SAID yet',
    },
    lead: {
      works:
        'What partners look at is in order. What decides now are our own settings: see {{command}} below.',
      open: 'What partners look at is in order, and none of the settings that were shown stops federation for everybody. Whether one partner gets through depends on the lists: ask about that partner.',
      'no-record':
        'Between Teams tenants of one cloud no federation record is needed; Lync and Skype for Business Servers look for it.',
      'no-answer':
        '{{host}} did not answer on port 5061. Whether that is the firewall in front of it or the network we look from was not tested: repeat the look from outside our network.',
    },
    seen: 'What partners see of us',
    row: {
      record: 'Federation record',
      address: 'Address',
      port: 'Port',
      dates: 'Certificate',
      name: 'Name in certificate',
      handshake: 'Start of TLS',
      version: 'TLS version and cipher',
      trust: 'Issuer of the certificate',
      usage: 'Purpose of the certificate',
      strength: 'Strength of the certificate',
    },
    word: {
      works: 'OK',
      'at-risk': 'WARNING',
      blocked: 'PROBLEM',
      'cannot-tell': 'not seen',
    },
    value: {
      word: '{{word}} · {{value}}',
      none: 'none published',
      port: '{{port}}: {{result}}',
      dates: 'until {{notAfter}}',
    },
    line: '{{label}}: {{value}}',
    tell: {
      title: 'What partners can be told',
      label: 'What they need to allow us:',
      domain: 'SIP domain: {{our}}',
      host: 'Federation host: {{host}}, port {{port}}',
      addresses: 'Addresses: {{names}}',
      certificate: 'Certificate: from {{issuer}}, until {{notAfter}}',
      wait: 'Until this is mended, messages from partners do not reach us.',
    },
    direction: { inbound: 'to us', outbound: 'from us' },
    directions: 'Messages to us: {{inbound}}. Messages from us: {{outbound}}.',
    label: {
      run: 'Run from outside our network:',
      verify: 'Repeat the look from outside our network:',
    },
    expectation: {
      servers:
        'Expected: AllowFederatedUsers is True; EnablePartnerDiscovery is True or Get-CsAllowedDomain lists each partner; Get-CsBlockedDomain lists none of them. A Teams tenant instead: Get-CsTenantFederationConfiguration, where AllowFederatedUsers is True and the lists let our partners through.',
      teams:
        'Expected: AllowFederatedUsers is True; AllowedDomains allows all known domains or lists each partner, and is not empty; BlockedDomains lists none of them.',
    },
    microsoftFix:
      'This host belongs to Microsoft, so we cannot mend it ourselves. Look at the service health page, and check again later.',
    inside:
      'If this look was taken from inside our network, its DNS and its firewall may show something else than partners see. When in doubt, repeat it from outside.',
  },
} as const;
