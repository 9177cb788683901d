/** What is said about settings and errors that people paste, and about what is still missing. */
export const pasted = {
  read: {
    title: 'Read: {{commands}}',
    settings: 'What your settings say',
    errorTitle: '{{name}}: {{says}}',
    plainTitle: '{{name}}',
    kept: 'I keep it for this conversation and count it in from now on. "Forget what I pasted" deletes it.',
    full: 'Not everything found room: what was pasted first, or the largest list, is left out. Paste the part that matters again when it is needed.',
    noPartner: 'Which partner is it about? Write the domain, and I look at both together.',
    look: 'I look at {{their}} now and put both together.',
    inGroup:
      'What I read stays between the two of us: paste it in our own chat, and I tell you more.',
    inGroupCount: 'I read it, and tell here only what is fit for everybody.',
  },
  nothing: {
    title: 'I found nothing in it that I can read',
    partly:
      'It looks like something that I should know, and yet I could not read it. I keep nothing of it.',
    lead: 'It is as if it had been meant for another window. I keep nothing of it.',
    looked:
      'I looked for ms-diagnostics lines, SIP answers, error numbers and messages of a client, and for the output of commands such as Get-CsAccessEdgeConfiguration.',
    code: 'I do not know error {{code}}. Paste the whole line that shows it: what stands around the number often says more.',
    help: 'Paste the output as it stands in PowerShell, with the names of the settings and the command line.',
  },
  note: {
    title: 'About the text',
    secret:
      'Line {{line}} holds a secret ({{kind}}). I have not kept it; change it if others can read it here.',
    skipped: 'Lines that I did not understand: {{count}}. The first is line {{line}}: {{text}}',
    tooLong: 'It is longer than I read at once, so I have read the beginning.',
    utf16: 'The text came in as UTF-16 and was read all the same.',
    replaced:
      'Some letters are broken, as when a file is saved with the wrong encoding. What is broken counts as not shown.',
    mojibake:
      'Chinese letters are broken, as when Big5 is read as another encoding. Names of settings are not harmed; broken values count as not shown.',
    cutOff:
      'The output ends in the middle (line {{line}}), so it counts as a part. Paste the rest, too.',
    cutValue:
      'PowerShell cut {{property}} (line {{line}}), so what stood there counts as not shown. Run $FormatEnumerationLimit = -1, then the command again with | Format-List behind it.',
    oddName:
      'Line {{line}}: "{{name}}" is no domain name, so nobody can tell what this entry does, and it counts neither way. Entries are names such as contoso.com, without a dot or a * in front: remove it, and enter the name that was meant.',
    noOutput:
      'Nothing follows {{command}} (line {{line}}), so its output is missing. Run it, mark everything from that line to the next prompt, and copy it. Of an empty list that next prompt is the proof.',
    severalCommands:
      'Line {{line}} runs {{commands}}, and nothing tells which of them printed what, so none of it counts. Run each on a line of its own and paste all of it.',
    tooManyErrors: 'There were more errors than I keep; {{count}} are left out.',
  },
  mend: {
    title: 'What stands in the way, and what mends it',
    letIn: 'A partner on no list is let in with:',
    forPartner: 'For one partner, the same with --paste: check contoso.com --paste <file>',
    rest: 'The whole answer tells the others: {{count}}',
    elsewhere:
      'These settings name {{domains}}, and not our domain, so nothing in them counts as ours. If they are ours, say so with --our.',
    learnt: '{{what}} shows that our domain is {{domain}}.',
  },
  secret: {
    password: 'password',
    token: 'token',
    'private-key': 'private key',
    'connection-string': 'connection string',
    authorization: 'sign-in data',
    cookie: 'cookie',
  },
  ask: {
    either:
      'Servers and Teams print {{properties}} alike, so it counts for neither until you say which: give the file to check with --paste-servers or --paste-tenant in place of --paste.',
    unclear:
      'Which command printed {{properties}} cannot be told, or whose that is, so it does not count. Paste it again with the command line and all of its output.',
    side: 'Servers and Teams print {{properties}} alike. Was it run in the Management Shell of the servers, or in Teams PowerShell?',
    whose:
      'These settings name {{domains}}, and our domain is {{our}}. Whose are they? Nothing is counted until you say so.',
    whoseMixed:
      'These settings seem to be of more than one organisation ({{domains}}). Whose are they? Nothing is counted until you say so.',
    dropped: 'All right, I leave it out and keep nothing of it.',
  },
  setting: {
    line: '{{value}} → {{effect}}',
    all: 'All {{count}} settings that were read',
    federationOn: 'federation is on',
    federationOff: 'federation is off, for everybody',
    discoveryOn: 'partners on no list are found by their record',
    discoveryOff: 'only domains on the allowed list get through',
    defaultRoute: 'everything goes to one host, whatever the partner publishes',
    dnsRoute: 'the record of the partner decides where messages go',
    listed: '{{their}} is on the list',
    listedEdge: '{{their}} is on the list, and its messages go to {{host}}',
    notListed: '{{their}} is not on the list',
    notListedPart: '{{their}} is not in the part that was shown',
    blocked: '{{their}} is blocked',
    notBlocked: '{{their}} is not blocked',
    providerOn: 'the way to {{host}} is open',
    providerOff: 'the way to {{host}} is closed',
    policyOn: 'people with this policy may talk to other organisations',
    policyOff: 'people with this policy may not talk to other organisations',
    tenantAll: 'every domain may, unless it is blocked',
    tenantNone: 'no domain at all may',
    customized: 'people may have rules of their own, which count before these',
    notCustomized: 'rules of people do not count, and these lists hold for everybody',
    rule: {
      all: 'people with this policy may talk to every domain, whatever the lists of the tenant hold',
      none: 'people with this policy may talk to no other organisation',
      only: 'people with this policy may talk only to the domains in AllowedExternalDomains',
      except:
        'people with this policy may talk to every domain except those in BlockedExternalDomains',
      organisation: 'for people with this policy the lists of the tenant count',
      idle: 'does nothing, because CustomizeFederation is False in the tenant',
    },
    openRule: {
      all: 'would let people with this policy talk to every domain; it counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, which was not shown',
      none: 'would shut out every other organisation for people with this policy; it counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, which was not shown',
      only: 'would let people with this policy talk only to the domains in AllowedExternalDomains; it counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, which was not shown',
      except:
        'would shut out the domains in BlockedExternalDomains for people with this policy; it counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, which was not shown',
    },
    domains: 'domains: {{count}}',
    shownPart: '{{value}}, a part of the list',
    soughtInVain: 'asked for {{names}}, which is not there',
    illegible: 'none of its domains can be read',
    edgeOn: 'federation is enabled on this Edge pool',
    edgeOff: 'federation is not enabled on this Edge pool',
    noRoute: 'no federation route, so nothing goes out from this site',
    copyBehind: 'this copy of the settings is behind',
    userPolicy: 'the policy of this person',
    policyOfAll: 'no policy of their own, so that of the site or of everybody counts',
    accountOff: 'the account is switched off',
    domainOff: 'this domain is disabled in the tenant',
    port: {
      open: 'the port is open from there',
      closed: 'the port is closed from there',
      unresolved: 'the name was not found there',
    },
    dns: {
      'no-data': 'the name exists there, without such a record',
      'no-such-name': 'the name does not exist there',
      refused: 'that DNS server refuses to answer',
      'server-failure': 'that DNS server failed',
      timeout: 'that DNS server did not answer',
    },
    noValue: 'shown',
  },
  changed: {
    title: 'What that changes',
    before: 'Before your paste: {{verdict}}',
    same: 'That changes nothing in the verdict.',
    gone: 'No longer in question:',
    fresh: 'New with it:',
  },
  told: {
    title: 'What was pasted and what was seen differ',
    conflicts: 'What was pasted contradicts itself',
    earlier: 'First, {{what}}, {{place}}: {{text}}',
    later: 'Then, {{what}}, {{place}}: {{text}}',
    twoResults: '{{what}} shows two results.',
    twice: '{{what}} shows {{property}} in two ways.',
    onlyEarlier: '{{entry}} stands only in the first output of {{what}}.',
    onlyLater: '{{entry}} stands only in the later output of {{what}}.',
    differentTimes: 'What was pasted is of different times',
    older: 'Older, {{what}} of {{at}}, {{place}}: {{text}}',
    newer: 'Newer, {{place}}: {{text}}',
    olderTwice: '{{what}} of {{at}} shows {{property}} in another way than a newer output.',
    olderResult: '{{what}} of {{at}} shows another result than a newer one.',
    olderOnly: '{{entry}} stands only in the older output of {{what}}, of {{at}}.',
    newerOnly: '{{entry}} stands only in the newer output of {{what}}, not in that of {{at}}.',
    newerCounts: 'The newer one counts.',
    twoServers:
      'The later one counts. Either the first is older, or two servers, sites or pools hold different copies: Get-CsManagementStoreReplicationStatus shows a copy that is behind, and a command with -LocalStore reads the copy of one server. Run {{command}} once more on a Front End Server without -LocalStore, and paste only that.',
    twoTenants:
      'The later one counts. Either the first is older, or it is of another tenant. Connect to the tenant again, run {{command}} once more, and paste only that.',
    twoPlaces:
      'The later one counts. Both can be true, seen at different times or on different machines, with other DNS servers or another firewall. Run {{command}} once more on our Edge Server, and paste only that.',
    says: 'Pasted: {{text}}',
    seen: 'Seen from here: {{text}}',
    view: 'Both can be true: the servers look from another place, for instance with other DNS servers or another firewall.',
    cache: 'Both can be true: an old answer may still be kept there for a while.',
    time: 'Both can be true: they were seen at different times.',
    'view-shown':
      'That settles it: DNS gives another answer there than here, so the server there never learns of the record. Its DNS server has to find public names, or has a zone of its own that hides this one.',
    'found-since':
      'That settles it: the record is found there, too, by now. The error is of before, or an old answer was kept for a while. Send a message again, and paste the new error if it still fails.',
    passed:
      'Our Edge Server finds them another way: an entry of ours with a ProxyFqdn names their Edge Server, the Edge Server uses other DNS servers, or the test is older than what is seen. Run Get-CsAllowedDomain, and paste what it shows.',
    renewed:
      'Partners are shown another certificate, and that one is valid. Either the listing is from another time, or it is of another Edge Server of the pool, or the one that it shows is not in use. Run Get-CsCertificate on each Edge Server of the pool, and paste what it shows.',
    'not-asked':
      'That decides nothing: our settings name the host that messages to this partner go to, so that nobody asks for the record.',
    'not-asked-then':
      'Our settings name the host that messages to this partner go to, so that nobody asks for the record any more. Either the error is from before that, or the setting has not reached the Edge Server yet. Run Get-CsManagementStoreReplicationStatus, send a message again, and paste the new error if it still fails.',
    'hidden-answered':
      'What was found can make a connection fail, and explains no refusal: the other server answered here, so that the connection stood at that moment.',
    'hidden-beside':
      'What was found may well be the reason, although this error does not name it. Mend that first, send a message again, and paste the new error if it still fails.',
    'hidden-other':
      'What was found stands in the way as well, but it is not what this error speaks of: both have to be mended.',
    hidden: 'Nothing that can be seen from here explains it; from there it may look different.',
    headline: '{{their}}: looks fine from here, but messages failed there',
    lead: 'What was pasted shows a failure, and nothing that can be seen from here explains it. What it says, and what to look at next, stands below.',
    headlineOfTest: '{{their}}: looks fine from here, but a test that was pasted failed',
    leadOfTest:
      'What was pasted shows a test that failed, and nothing that can be seen from here explains it. What it says, and what to look at next, stands below.',
    mended: 'The error is old, and what it tells of looks mended since.',
    message: {
      failed: '{{at}}: {{method}} from {{from}} to {{to}} failed with SIP {{sip}}.',
      failedUndated:
        '{{method}} from {{from}} to {{to}} failed with SIP {{sip}}; the time is not told.',
      taken: {
        outbound:
          '{{at}}: {{method}} from {{from}} to {{to}} was answered with SIP {{sip}}, so the way from us to {{their}} was open at that moment. Whether it is now, and for others, that does not show.',
        outboundUndated:
          '{{method}} from {{from}} to {{to}} was answered with SIP {{sip}}, so the way from us to {{their}} was open at that moment. When that was is not told; whether it is now, and for others, that does not show.',
        inbound:
          '{{at}}: {{method}} from {{from}} to {{to}} was answered with SIP {{sip}}, so the way from {{their}} to us was open at that moment. Whether it is now, and for others, that does not show.',
        inboundUndated:
          '{{method}} from {{from}} to {{to}} was answered with SIP {{sip}}, so the way from {{their}} to us was open at that moment. When that was is not told; whether it is now, and for others, that does not show.',
      },
    },
    age: {
      minutes: '{{at}}, {{number}} minutes ago',
      hours: '{{at}}, {{number}} hours ago',
      days: '{{at}}, {{number}} days ago',
      weeks: '{{at}}, {{number}} weeks ago',
      months: '{{at}}, {{number}} months ago',
    },
    // The zone may make it older, and never younger than that.
    ageAtLeast: {
      minutes: '{{at}}, {{number}} minutes ago or more',
      hours: '{{at}}, {{number}} hours ago or more',
      days: '{{at}}, {{number}} days ago or more',
      weeks: '{{at}}, {{number}} weeks ago or more',
      months: '{{at}}, {{number}} months ago or more',
    },
    against: {
      inbound:
        'It was told that messages from {{their}} still arrive, and what was shown stops both directions. Both can hold only if the setting is newer than those messages or has not reached the Edge Server yet, if they went to other people, or if they came as something else than federation, for example as guests of a team. Let one of them write again now.',
      outbound:
        'It was told that messages to {{their}} still arrive, and what was shown stops both directions. Both can hold only if the setting is newer than those messages or has not reached the Edge Server yet, if other people sent them, or if they went another way than federation, for example as guests of a team. Write once more now.',
    },
    stale: {
      minutes:
        '{{what}}: as of {{at}}, {{number}} minutes ago. That no longer decides by itself; show it again as it is now.',
      hours:
        '{{what}}: as of {{at}}, {{number}} hours ago. That no longer decides by itself; show it again as it is now.',
      days: '{{what}}: as of {{at}}, {{number}} days ago. That no longer decides by itself; show it again as it is now.',
      weeks:
        '{{what}}: as of {{at}}, {{number}} weeks ago. That no longer decides by itself; show it again as it is now.',
      months:
        '{{what}}: as of {{at}}, {{number}} months ago. That no longer decides by itself; show it again as it is now.',
    },
    staleAtLeast: {
      minutes:
        '{{what}}: written {{at}} (time zone not told), at least {{number}} minutes ago. That no longer decides by itself; show it again as it is now.',
      hours:
        '{{what}}: written {{at}} (time zone not told), at least {{number}} hours ago. That no longer decides by itself; show it again as it is now.',
      days: '{{what}}: written {{at}} (time zone not told), at least {{number}} days ago. That no longer decides by itself; show it again as it is now.',
      weeks:
        '{{what}}: written {{at}} (time zone not told), at least {{number}} weeks ago. That no longer decides by itself; show it again as it is now.',
      months:
        '{{what}}: written {{at}} (time zone not told), at least {{number}} months ago. That no longer decides by itself; show it again as it is now.',
    },
    undated: 'No time stands in what was pasted ({{what}}), so it is taken as of then: {{at}}.',
    mismatch:
      '{{what}}: this seems to be about somebody else. {{expected}} was expected, and {{found}} was found.',
    otherAddress:
      '{{what}}: {{host}} led to {{found}} there, and to {{expected}} from here. Other DNS servers, a hosts file or an old answer in a cache can be the reason, so the test may have reached another machine. Compare with Resolve-DnsName {{host}} there.',
    otherAnswer:
      '{{what}}: DNS there answers {{found}} for {{host}}, and from here it is {{expected}}. A server that asks there connects to another machine than we see: an internal zone of the same name, a hosts file or an old answer in a cache can be the reason. Where that server is our Edge Server, it needs the public address.',
    noAddress:
      '{{what}}: DNS there finds no address of {{host}}, and from here it is {{expected}}. A server that asks there cannot connect. Where that server is our Edge Server, have it ask DNS servers that know public names, or add the public record to the internal zone.',
    ownAddress:
      '{{what}}: {{host}} led to {{found}} there, the address of our own {{ownHost}}, and to {{expected}} from here. Messages to the partner come back to ourselves that way. Look for {{host}} in an internal DNS zone and in the hosts file of the Edge Server.',
    otherPeer:
      '{{what}}: the server there connected to {{found}} for {{host}}, and the address found from here is {{expected}}. Other DNS servers, a hosts file or an old answer in a cache can be the reason, so it may have met another machine than we did. Run Resolve-DnsName {{host}} on that server.',
    strayTest:
      '{{what}}: {{found}} was tested. Messages to the partner take {{expected}}, so that does not count.',
  },
  next: {
    title: 'One thing would decide most',
    run: '{{role}} runs this; paste the output here:',
    runOnEdge: '{{role}} runs this on the Edge Server; paste the output here:',
    because: {
      'edge-view':
        'Our Edge Server said that it finds no record, and it is found from here. What its own DNS answers tells which holds.',
      'teams-client':
        'What was pasted comes from Teams, so the settings of our tenant count, beside those of our servers.',
      'own-rule': {
        blocked:
          'The policy "{{policy}}" of {{user}} says {{value}}, which shuts {{their}} out if CustomizeFederation is True, and does nothing if it is False. Nobody showed which it is.',
        allowed:
          'The policy "{{policy}}" of {{user}} says {{value}}, which lets {{their}} through if CustomizeFederation is True, and does nothing if it is False. Nobody showed which it is.',
        'list-not-shown':
          'The policy "{{policy}}" of {{user}} says {{value}}, and its list was not shown. Where CustomizeFederation is True, that list decides about {{their}}.',
      },
      'one-way':
        'Messages the other way arrive, as was told; if that holds now, it is nothing that stops both. This may stop one way alone.',
      home: 'In a hybrid, the settings of our servers count for some people and those of our tenant for others. This tells which it is.',
      'in-part':
        'Part of it was pasted, and what decides is not in that part. Printed as a list, nothing is cut.',
      'cut-name':
        'A name at the edge of what was pasted may be the beginning of a longer one, that of this partner. Printed as a list, it is whole.',
    },
    answer: 'Only a person can tell:',
    means: '{{what}}: to them {{outbound}}, from them {{inbound}}',
    meansBoth: '{{what}}: {{state}} both ways',
    otherwise: 'Otherwise: not decided yet',
    narrows: 'It may decide nothing by itself; it leaves less open.',
    state: {
      works: 'all in order',
      'at-risk': 'at risk',
      blocked: 'blocked',
      'cannot-tell': 'not decided yet',
    },
    declined: 'Then the next best:',
    nothing:
      'Then nothing is left that I could ask for. What was found stands; the rest only their administrator, or ours, can see.',
    notDecisive:
      'Noted, I will not ask for that again. The answer does not depend on it: what was found stands either way.',
    notAsked: 'There is nothing open that anybody would have to run.',
    role: {
      'lync-admin': 'Our Lync administrator',
      'tenant-admin': 'Our Teams administrator',
      'network-admin': 'Our network team',
      'dns-admin': 'Our DNS administrator',
      'partner-contact': 'Our contact at the partner',
      person: 'You',
      nobody: 'Somebody of us',
    },
  },
  outcome: {
    'ours-ourAccessEdge-open': 'If federation and discovery are on',
    'ours-ourAccessEdge-closed': 'If discovery is off',
    'ours-ourAccessEdge-switched-off': 'If federation is off',
    'ours-ourAccessEdge-contacts-only':
      'If DiscoveredPartnerVerificationLevel is AlwaysUnverifiable',
    'ours-ourAccessEdge-unmarked': 'If MarkSourceVerifiableOnOutgoingMessages is False',
    'ours-ourAllowedDomains-other-edge': 'If the entry names another Edge Server than their record',
    'ours-ourHostingProviders-contacts-only': 'If its VerificationLevel is AlwaysUnverifiable',
    'ours-ourSipDomains-has-ours': 'If our domain is on the list',
    'ours-ourSipDomains-lacks-ours': 'If our domain is not on the list',
    'ours-portTests-open': 'If TcpTestSucceeded is True',
    'ours-portTests-closed': 'If TcpTestSucceeded is False',
    'ours-ourAllowedDomains-listed': 'If {{their}} is on the list',
    'ours-ourAllowedDomains-not-listed': 'If {{their}} is not on the list',
    'ours-ourBlockedDomains-not-blocked': 'If {{their}} is not on the list',
    'ours-ourBlockedDomains-blocked': 'If {{their}} is on the list',
    'ours-ourHostingProviders-enabled': 'If the provider for Microsoft 365 is enabled',
    'ours-ourHostingProviders-disabled': 'If it is there and disabled',
    'ours-ourHostingProviders-missing': 'If it is missing',
    'ours-ourUserPolicy-allowed': 'If the policy allows federation',
    'ours-ourUserPolicy-denied': 'If the policy does not allow federation',
    'ours-tenantUserPolicy-allowed': 'If the policy allows federation',
    'ours-tenantUserPolicy-denied': 'If the policy does not allow federation',
    'ours-ourUser-policy-of-all': 'If the policy for everybody counts',
    'ours-ourUser-on-servers': 'If HostingProvider is SRV:, so that the person is on our servers',
    'ours-ourUser-in-cloud': 'If it is sipfed.online.lync.com, so that the person is in Teams',
    'ours-tenantUser-policy-of-all': 'If the policy for everybody counts',
    'ours-tenantFederation-open': 'If all domains are allowed',
    'ours-tenantFederation-listed': 'If only some are, and {{their}} is among them',
    'ours-tenantFederation-not-listed': 'If only some are, and {{their}} is not',
    'ours-tenantFederation-blocked': 'If {{their}} is blocked',
    'ours-tenantFederation-switched-off': 'If federation is off',
    'ours-tenantFederation-rules-count': 'If CustomizeFederation is True',
    'ours-tenantFederation-rules-rest': 'If it is False',
    'ours-tenantUserPolicy-on-rule-list': 'If {{their}} is on the list of the rule',
    'ours-tenantUserPolicy-off-rule-list': 'If it is not',
    'ours-resolverViews-finds': 'If the Edge Server finds the record',
    'ours-resolverViews-denies': 'If the Edge Server finds none',
    'platform-teams': 'If we use Teams',
    'platform-servers': 'If we use our own servers',
    'platform-hybrid': 'If we use both',
    'federationSrv-published': 'If the record is there',
    'federationSrv-missing': 'If it is not',
    'tcpConnect-open': 'If the port is open',
    'tcpConnect-refused': 'If it is refused',
  },
  whatIf: {
    title: {
      all: 'If {{changes}} ({{their}})',
      servers: 'If {{changes}} on our servers ({{their}})',
      tenant: 'If {{changes}} in our tenant ({{their}})',
    },
    change: {
      allow: 'we allow the domain',
      allowOnly: 'we allow only {{names}}',
      unallow: 'we take the domain off the allowed list',
      block: 'we block the domain',
      unblock: 'we take the domain off the blocked list',
      federationOn: 'we switch federation on',
      federationOff: 'we switch federation off',
      discoveryOn: 'we switch discovery on',
      discoveryOff: 'we switch discovery off',
      provider: 'we enable the hosting provider',
      noProvider: 'we disable the hosting provider',
      policyOn: 'the policy allows federation',
      policyOff: 'the policy forbids federation',
      edge: 'we name {{host}} as their Edge',
      allowAll: 'all domains are allowed',
      theyAllow: 'they allow our domain',
      theyUnallow: 'they no longer allow our domain',
      theyBlock: 'they block our domain',
      theyOn: 'they switch federation on',
      theyOff: 'they switch federation off',
      theirRecordGone: 'they publish no record any more',
      ourRecordGone: 'we publish no record any more',
      theirCertificateExpired: 'their certificate has expired',
      ourCertificateExpired: 'our certificate has expired',
      theirCertificateRenewed: 'their certificate is renewed',
      ourCertificateRenewed: 'our certificate is renewed',
      grant: '{{person}} gets the policy "{{policy}}"',
      drop: '{{person}} has no policy of their own',
      toCloud: '{{person}} moves to Teams',
      toServers: '{{person}} moves to our servers',
      theirRecord: 'they publish a record for {{host}}',
      ourRecord: 'we publish a record for {{host}}',
    },
    both: '{{first}} and {{second}}',
    outbound: 'Messages to {{their}}',
    inbound: 'Messages from {{their}}',
    differs: '{{before}} → {{after}}',
    stays: '{{status}}, as before',
    gone: 'That would mend:',
    added: 'That would bring:',
    remainsPartly: 'What would still stand in the way, of a part of the messages at least:',
    remains: 'What would still stand in the way:',
    unseen: 'What nobody has seen yet and could still stand in the way: {{what}}',
    onBoth: 'Counted in both places: on our servers and in our tenant.',
    notNeeded: 'Discovery is on, so {{their}} needs no entry on the allowed list of our servers.',
    entryOnly:
      'While discovery is on, nobody has to be on the allowed list. Only an entry of Get-CsAllowedDomain that names another Edge Server for {{their}} could still lead our messages astray.',
    undecided: {
      one: 'That alone decides nothing yet: something else that counts was not seen by anybody.',
      several:
        'These changes together decide nothing yet: something else that counts was not seen by anybody.',
    },
    nothing: {
      one: 'As far as can be seen, that alone would change nothing.',
      several: 'As far as can be seen, these changes together would change nothing.',
    },
    notCounted: 'Left out, because I cannot count what it would bring: "{{clause}}"',
    notCountedPart:
      'One part of the sentence is left out: I cannot read it as a change that I can count.',
    notThere: 'A Teams tenant has no setting for this, so it counts for nothing there: {{change}}.',
    closed: {
      servers:
        'Counted as a closed list on our servers: discovery off, and nobody else on the list of Get-CsAllowedDomain.',
      tenant: 'Counted as a closed list in our tenant: AllowedDomains holds nobody else.',
    },
    careful: {
      one: 'This counts the facts of this case with that one change. I changed nothing, and their own lists nobody here can see.',
      several:
        'This counts the facts of this case with all these changes together. I changed nothing, and their own lists nobody here can see.',
    },
    first:
      'I have not looked at {{their}} yet. I look now; ask once more when the answer is there.',
    who: 'Whom do you mean? Write the whole address. Where nobody showed the account, paste it, too: Get-CsUser or Get-CsOnlineUser with -Identity and that address.',
    policy:
      'That hangs on which policy it is: EnableFederationAccess in it decides, and in a tenant also CommunicationWithExternalOrgs. Name it, or paste what shows them all.',
    policyOpen:
      'Nobody showed the policy "{{policy}}", so whether that mends anything is open: EnableFederationAccess in it decides, and in a tenant also CommunicationWithExternalOrgs.',
    theirLists: {
      one: 'Whether their lists let us through nobody can see from here, so nothing that can be seen changes. If only that stopped messages, they would arrive then.',
      several:
        'Whether their lists let us through nobody can see from here, so that part of it changes nothing that can be seen.',
    },
    theirDoing: {
      theyUnallow:
        'Whether this stops anything hangs on what else is set there: if they let in only who is on their list, both directions stop; if they let everybody in, nothing changes.',
      theyBlock:
        'Whoever is blocked there neither receives from {{their}} nor sends to it: both directions stop, whatever our own settings say.',
      theyOn:
        'That alone says nothing yet: their lists decide then, and those nobody can see from here. If only the switch stopped messages, they would arrive.',
      theyOff:
        'While federation is off there, {{their}} exchanges messages with no partner at all: both directions stop, whatever our own settings say.',
    },
    theirError: {
      servers:
        'Our people would see that the message was not delivered. A trace on our Edge Server shows SIP 403, with ms-diagnostics 1034 when their side gives no reason.',
      tenant:
        'Our people would read in Teams that the conversation cannot be set up because the organizations are not set up to talk to each other.',
    },
    theirCommand: 'Only an administrator of {{their}} can see whether it is so, with:',
    which: 'Name the partner, too, for example: "what if we allow contoso.com".',
    uncounted: 'I cannot count that change through. For {{their}} I can count these:',
    countable: {
      lists:
        'the domain allowed, blocked, or taken off a list: "what if our tenant allows {{their}}"',
      switches:
        'federation, discovery or the hosting provider on or off: "what if we enable discovery"',
      policies: 'the policy: "what if the policy allows federation"',
      records:
        'a record or a certificate of theirs or of ours: "what if they publish the record", "what if their certificate expired"',
      theirs: 'a block or a switch of theirs: "what if they blocked us"',
    },
  },
  compare: {
    saved: '{{their}}: what differs from the verdict that was saved',
    file: '{{their}}: what differs from the verdict on {{file}}',
    told: '{{their}}: what differs with what is told besides the facts',
    otherRules:
      'That verdict is of another version of this program, so some of the difference may come from its rules.',
  },
  file: {
    note: '{{file}}: {{note}}',
    nothing: 'nothing in it was understood, so it does not count',
    elsewhere:
      'the settings name {{domains}}, and not our domain, so they do not count; if they are ours, say so with --our',
    learnt: '{{what}} shows that our domain is {{domain}}',
    mixed:
      'the settings seem to be of more than one organisation ({{domains}}), and all of them count',
  },
  forgotten: {
    paste:
      'Deleted: what was pasted here. What I looked at myself stays; without the paste it says:',
    all: 'Deleted: what was pasted here, and the answers that counted with it.',
    nothing: 'Nothing was pasted here that I keep.',
  },
  summary: {
    title: 'What was pasted here',
    none: 'Nothing that I keep.',
    part: '{{what}}, on {{at}}',
    partFor: '{{what}} about {{their}}, on {{at}}',
    theirs: '{{what}} of {{their}}, on {{at}}',
  },
  fact: {
    ourAccessEdge: 'Get-CsAccessEdgeConfiguration',
    ourAllowedDomains: 'Get-CsAllowedDomain',
    ourBlockedDomains: 'Get-CsBlockedDomain',
    ourHostingProviders: 'Get-CsHostingProvider',
    ourPublicProviders: 'Get-CsPublicProvider',
    ourUserPolicy: 'Get-CsExternalAccessPolicy',
    ourUser: 'Get-CsUser',
    ourTopology: 'the topology',
    replicationStatus: 'Get-CsManagementStoreReplicationStatus',
    ourSipDomains: 'Get-CsSipDomain',
    ourCertificates: 'Get-CsCertificate',
    tenantFederation: 'Get-CsTenantFederationConfiguration',
    tenantUser: 'Get-CsOnlineUser',
    tenantUserPolicy: 'Get-CsExternalAccessPolicy (Teams)',
    tenantSipDomains: 'Get-CsOnlineSipDomain',
    errorLines: 'error lines',
    eventLog: 'events',
    resolverViews: 'DNS answers',
    portTests: 'port tests',
    partnerTests: 'Test-CsFederatedPartner',
    answers: 'answers',
  },
  button: {
    cannotRun: "I can't run that",
    allSettings: 'Show all {{count}}',
    full: 'Whole answer',
    servers: 'Our servers',
    tenant: 'Our Teams',
    ours: 'Ours',
    theirs: "The partner's",
    neither: 'Neither',
    forget: 'Forget the paste',
  },
} as const;
