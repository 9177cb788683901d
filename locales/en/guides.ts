/** What a guide says around its steps. */
export const guides = {
  title: {
    prerequisites: 'Before federating with a customer of Microsoft 365',
    'microsoft-365-partner': 'Federating with {{their}} in Microsoft 365',
    'set-up': 'Setting federation up with {{their}}',
    'teams-tenant': 'Our Teams tenant and {{their}}',
    'partner-tenant': 'What {{their}} does in its tenant',
    hybrid: 'Servers and Microsoft 365 together',
    'clean-up': 'Cleaning up after the move to Teams',
    'choose-type': 'Which type of federation fits {{their}}',
  },
  lead: {
    prerequisites:
      'These have to be in place before servers of ours talk to a tenant. It was once written for Lync Online, which is Teams today.',
    'microsoft-365-partner':
      'Our people are on servers, those of the partner in Microsoft 365. This covers our side; the partner does its own.',
    'set-up': 'From the Edge pool to the first message, one step at a time.',
    'teams-tenant': 'Our people are in Teams; these settings decide about other organisations.',
    'partner-tenant':
      'For the administrators of the partner. Each step stands for itself and can be sent.',
    hybrid:
      'What servers and a tenant side by side need first, and then the federation with the cloud.',
    'clean-up': 'What stays behind after everybody has moved, in the order in which it can go.',
    'choose-type': 'A few questions, then one type with its reasons.',
  },
  ask: {
    our: 'Which SIP domain is yours, for example fabrikam.com?',
    their: 'With which domain do you want to federate, for example contoso.com?',
    home: 'Where do your people sign in?',
    generation: 'Which version do your servers have?',
    method: 'Who may write to you?',
    domains: 'How many SIP domains do you have?',
    partner: 'What do the people at {{their}} use?',
    busy: 'Will more than 1,000 people there be in contact with you, or more than 20 messages arrive in a second?',
    fixed: 'Should only one named server of {{their}} be accepted?',
    signOn: 'How do people sign in to Microsoft 365?',
    guide: 'Which of these do you want to go through?',
    startOver: 'Begin this guide again and forget what was noted?',
    elsewhere:
      'For {{their}} the guide counts on "{{said}}". The federation record there leads to {{host}}, which speaks for "{{seen}}". Which of the two shall the guide follow?',
    elsewhereInDns:
      'For {{their}} the guide counts on "{{said}}". What is published there in DNS speaks for "{{seen}}". Which of the two shall the guide follow?',
  },
  whyAsk: {
    our: 'Records and commands carry your own name, and your public side is looked at by it.',
    their:
      'The steps carry the name of the partner, and what it publishes decides which ones arise.',
    home: 'Servers and a tenant have different steps. Where people sign in with Teams and nobody runs a server, it is "Teams".',
    generation:
      'Some switches exist in certain versions only. "Get-CsServerVersion" in the Management Shell tells it.',
    method:
      'With open federation everybody comes in who is not blocked; otherwise each partner has to be listed. How it is today: on servers EnablePartnerDiscovery in "Get-CsAccessEdgeConfiguration", in Teams AllowedDomains in "Get-CsTenantFederationConfiguration".',
    domains:
      'Each SIP domain needs a record and a name in the certificate. "Get-CsSipDomain" lists them.',
    partner:
      'Servers are found by their record or named; Microsoft 365 comes in through a hosting provider.',
    busy: 'Partners that are discovered and not listed are slowed down when they send much.',
    fixed:
      'An entry with a server name accepts this server alone, and breaks when the partner changes it.',
    signOn:
      'With AD FS certificates have to be in place. Whoever manages the sign-in of Microsoft 365 knows it.',
  },
  soFar: { answer: '{{label}}: {{value}}', between: '; ' },
  change: {
    home: 'Change our people',
    generation: 'Change version',
    method: 'Change who may write',
    domains: 'Change our domains',
    partner: 'Change the partner',
    busy: 'Change traffic',
    fixed: 'Change one server',
    signOn: 'Change signing in',
  },
  option: {
    home: { servers: 'Own servers', teams: 'Teams', hybrid: 'Both' },
    generation: {
      'lync-2013': 'Lync 2013 or older',
      'sfb-2015': 'Version 2015',
      'sfb-2019': 'Version 2019',
      'sfb-se': 'Subscription',
    },
    method: { discovery: 'All not blocked', list: 'Only listed ones' },
    domains: { one: 'One', many: 'Several' },
    partner: {
      'microsoft-365': 'Microsoft 365',
      'other-cloud': 'Other MS cloud',
      edge: 'Own servers',
      'edge-by-name': 'Servers, by name',
      unknown: 'I do not know',
    },
    busy: { yes: 'Yes', no: 'No' },
    fixed: { yes: 'Yes', no: 'No' },
    signOn: { 'ad-fs': 'AD FS', 'entra-only': 'Sync or pass-through' },
    startOver: { yes: 'Yes', no: 'No' },
    elsewhere: { seen: 'What was seen', said: 'Keep it as it is' },
  },
  topic: {
    prerequisites: 'Prerequisites',
    'microsoft-365-partner': 'Partner in M365',
    'set-up': 'Set up federation',
    'teams-tenant': 'Teams tenant',
    'partner-tenant': 'Partner steps',
    hybrid: 'Hybrid',
    'clean-up': 'Clean up',
    'choose-type': 'Choose a type',
  },
  type: {
    discovered: {
      name: 'Discovered Partner Domain (once Open Enhanced Federation)',
      because:
        '{{their}} has servers of its own that are found by their record, and you accept every domain that is not blocked.',
      ours: 'We publish the federation record and the host, switch federation and partner discovery on, and allow our people.',
      theirs:
        'They publish a record whose host is exactly one label below their domain, and accept us in whichever way they like.',
      change:
        'More than 1,000 contacts or 20 messages in a second: list the domain, because discovered partners are limited. If discovery is to be off: list it as well.',
    },
    'allowed-domain': {
      name: 'Allowed Partner Domain (once Enhanced Federation)',
      because: '{{their}} stands on our list, and its Edge is found by its record.',
      ours: 'We switch federation on, enter {{their}} without a server name, and publish our own record so that they find us.',
      theirs:
        'They publish their federation record: it is required, although an old document calls a record optional. That is said of our own. They accept us in whichever way they like.',
      change:
        'If they publish no record, or one to a host outside their domain: name their server. If every domain may write to us and there is little traffic: discovery is enough.',
    },
    'allowed-server': {
      name: 'Allowed Partner Server (once Direct Federation)',
      because:
        'The Edge Server of {{their}} is named in our entry, either because no fitting record leads to it, or because you accept that one only.',
      ours: 'We switch federation on and enter {{their}} together with the name of their Access Edge service.',
      theirs: 'They tell us the name, have it in their certificate, and warn us before it changes.',
      change:
        'Once they publish a record to a host of their own domain, the entry without a server name is easier to keep.',
    },
    'hosting-provider': {
      name: 'Hosting provider',
      because:
        'The people of {{their}} are in Microsoft 365. Their record names a host of Microsoft, which our Edge accepts from an enabled provider.',
      ours: 'We enable the provider, and list {{their}} unless discovery is on. No record is needed of us for sending, but the tenant finds us by ours.',
      theirs: 'They keep the federation record to Microsoft and allow us under "External access".',
      change:
        'If they move to servers of their own, or to another cloud of Microsoft, another host stands in their record.',
    },
    'teams-native': {
      name: 'Teams to Teams',
      because:
        'Both are tenants of the same cloud of Microsoft. No server and no record lies between them.',
      ours: 'Our tenant and the policies of our people allow {{their}}.',
      theirs: 'Their tenant and policies allow us, and it is more than a trial.',
      change:
        'If people of either side are on servers, messages take the way over the Edge, and records matter.',
    },
    'teams-interop': {
      name: 'Teams to servers, or to another cloud',
      because:
        'Our people are in Teams, and those of {{their}} are on servers or in another cloud of Microsoft. Such messages are text between two people.',
      ours: 'Our tenant allows {{their}}, and our federation record leads to Microsoft.',
      theirs:
        'They publish a record to a host of their own domain and, on servers, enable Microsoft 365 as a provider.',
      change:
        'A host outside their domain cannot be accepted by a tenant: then they have to change the record. If they move to Teams in the same cloud, nothing of this is needed.',
    },
    none: {
      name: 'None yet',
      because: 'It is not known what {{their}} uses, and its records do not tell.',
      ours: 'We ask them for the product and the SIP domain.',
      theirs: 'They tell us, and publish a federation record if they have servers.',
      change: 'Their answer decides it.',
    },
  },
  advice: {
    title: '{{their}}: {{type}}',
    because: 'Why',
    ours: 'We do',
    oursInCloud:
      'For our people in Teams the tenant decides by itself: its switch and its list ("Get-CsTenantFederationConfiguration") must let {{their}} through as well, and so must their external access policy.',
    theirs: 'They do',
    change: 'What would change it',
    own: 'Each side chooses for itself; what they choose for us may be another type.',
  },
  role: {
    lync: 'Lync administrator',
    dns: 'DNS administrator',
    network: 'network team',
    tenant: 'Teams administrator',
    directory: 'directory administrator',
    exchange: 'Exchange administrator',
    partner: 'the partner',
    anybody: 'anybody',
  },
  wait: {
    none: '',
    dns: 'Then the time to live of old answers has to pass.',
    replication: 'Then the replication needs some minutes.',
    tenant: 'Then it may take up to a day.',
    order: 'Ordering may take days.',
    answer: 'Then somebody else has to answer.',
  },
  step: {
    title: 'Step {{number}} of {{count}}: {{title}}',
    who: '{{role}} · about {{minutes}} minutes',
    records: 'Record',
    commands: {
      server: 'In the Management Shell',
      edge: 'On the Edge Server',
      tenant: 'In PowerShell with the module MicrosoftTeams',
      exchange: 'In the Exchange Management Shell',
    },
    angle: 'Where angle brackets stand, fill in your own value.',
    labelOnly: '{{label}}, only for: {{conditions}}',
    once: '{{label}}, once the certificate has been issued',
    replace:
      'Another federation record is live. Replace it and do not add a second one: two records that lead to two places are wrong. Note the present value, to be able to go back.',
    replaceCloud:
      'The present record leads to Microsoft. Partners who reach people in Teams by it are cut off from them unless the Edge passes messages on to the cloud.',
    present: 'The present record',
    noteFirst: 'Look at the present values first, and note them.',
    more: 'Why, undo, sources',
    undo: 'To undo it',
    traps: 'Where documents mislead',
    sources: 'Read on',
    labels: 'Labels in the other language',
    after: 'This rests on steps that are still open: {{titles}}',
    optional: 'Optional.',
    verify: {
      outside: 'Say "done", and it is looked at from outside.',
      paste: 'Say "done" and paste the output of this; it is read and not believed:',
      answer: 'Nobody can look at this from here. Say "done", and it is noted as said.',
    },
  },
  said: {
    verified: 'Verified: {{title}}',
    alreadyVerified: 'That was verified already: {{title}}',
    nowDone: 'Seen by the way, and in order: {{title}}',
    failed: 'Not in order yet: {{title}}',
    reopened: 'In order before and not any more: {{title}}',
    unseen: 'It could not be seen, so it stays noted as said: {{title}}',
    unseenOpen: 'It could not be seen from outside: {{title}}',
    noted: 'Noted as said: {{title}}',
    skipped: 'Skipped: {{title}}',
    wantsPaste: 'Noted as said. To have it verified, paste the output of this; or go on without.',
    wrongPaste:
      'What was pasted does not show this setting. Needed is the output of {{command}}; what was pasted is kept.',
    partPaste:
      'That is a part of it and is kept. The output of the other commands is needed as well, or all of it anew:',
    partMissing: 'That is a part of it and is kept. Still missing: {{outputs}}.',
    othersBegun: 'Also begun here: {{titles}}',
    undone: 'That step is open again: {{title}}',
    stopped: 'Everything is kept. Say "continue" whenever you like.',
    nothing: 'No guide has been begun here.',
    changed:
      'The answer was another one before; the steps follow the new one, and nothing that was noted is lost.',
    noSuchStep: 'There is no step {{number}} here.',
    notOurs: 'No domain was understood. Write it like this: contoso.com',
    same: 'Both domains are the same; name that of the partner.',
    private: 'Guides are done in a chat of two, so that nobody is disturbed: write to me there.',
    finished: 'All steps are settled.',
    finishedVerified: 'All steps are settled, and what can be looked at was seen to be in order.',
    finishedOpen: 'All steps are settled. Not verified: {{titles}}',
    begunAnew: 'Begun again; nothing is noted any more.',
    begunAnewOurs:
      'Begun again; only our domain, {{our}}, is kept. Say "our domain is" with another name to change it.',
    handed:
      'Taken over from a colleague. What was verified there counts as told here; say "look again" at a step to have it looked at.',
    handedBy:
      'Taken over from {{name}}. What was verified there counts as told here; say "look again" at a step to have it looked at.',
    handOverDamaged:
      'This hand-over is not complete, or was changed on the way. Copy it once more from the first to the last line; nothing was changed here.',
    handOverOther:
      'This hand-over was written by another version, which cannot be read here. Ask for the text of it and begin the guide yourself; nothing was changed here.',
    handOverEdited:
      'The lines above the code were changed after they were written, so they no longer say what the code holds; nothing was taken over. Paste the text as it was handed over, or the code alone, from "fedhelper-guide" to ":end": then the code counts.',
    handOverLong: 'This is too long for a hand-over; nothing was changed here.',
    handOverUnknown:
      'This hand-over is of a guide that is not known here; nothing was changed here.',
    takenOver: 'Taken over from {{name}}.',
    whyAsked: '{{why}}',
    notADomain:
      'I read no domain in that. Write it like contoso.com; while there is none, "I do not know" goes on without it. "back" and "why" work, too; "stop" keeps everything.',
    notAnAnswer:
      'That is none of the answers. Say one of them, "I do not know", "back" or "why"; "stop" keeps everything.',
    stepsLater:
      'The steps follow once the questions are answered; "I do not know" is an answer too.',
    stepsLaterThan:
      'So far: {{answers}}. The steps follow once the questions are answered; "I do not know" is an answer too.',
    firstQuestion: 'This is the first question.',
    taken: 'Taken for now: {{answer}}. Say "change my answers" to choose otherwise.',
    leftOpen:
      'Left open. Where a step or a command is for one answer only, it says so. "Change my answers" settles it later.',
    leftUnnamed:
      'Left open. A placeholder stands where the name belongs, and nothing can be looked at before it is known.',
    changeAnswers:
      'Which one is to be another? The steps follow, and nothing that was noted is lost.',
    noAnswers: 'Nothing was answered yet.',
    oursIsTheirs: '{{our}} was told to be our own domain, so it cannot be the partner as well.',
    ourOther:
      'The notes of this guide are of {{our}}. Is {{other}} another organisation, or a slip? Name the domain that holds: {{our}} keeps the notes, {{other}} gets notes of its own, and those of {{our}} come back as soon as it is named again.',
    ourBack: 'The guide goes on with {{our}} again; what was noted of it before is back.',
    ourChanged:
      'The guide goes on with {{our}}. What was seen of the former domain does not count any more, so those steps are open again.',
    oursAtMicrosoft:
      'The federation record of {{our}} leads to Microsoft ({{host}}). That fits "Teams" or "Both"; with servers alone it has to lead to the own Edge.',
    oursAtEdge:
      'The federation record of {{our}} leads to {{host}}, not to Microsoft. That fits "Own servers" or "Both".',
    noRecordSeen:
      '{{their}} was looked at and publishes no federation record. Until it does, its server can only be named, so that is what follows.',
    theirsUnseen:
      '{{their}} publishes no federation record, so nothing shows that its people are in Microsoft 365. Ask before you go on.',
    leftStep: 'Stays open: {{title}}',
    onlyOpen: 'No other step is open. Stays open: {{title}}',
    nothingToUndo: 'Nothing was said here that could be taken back.',
    theirsWrong: 'Seen there already, at the step "{{title}}": {{reason}}',
    hostRead:
      'The external name of the Access Edge service is {{host}}. Records, certificate and commands carry it from now on.',
    hostReopened: 'Seen with another name than {{host}}, so it is open again: {{title}}',
    verifiedEdge: 'Verified, as far as this ran on the Edge Server itself: {{title}}',
  },
  rest: {
    ask: 'Shall I remind you?',
    tomorrow: 'Tomorrow 9:00',
    monday: 'Monday 9:00',
    no: 'No',
    set: 'I remind you here on {{at}}. Say "no reminder" if you no longer want it.',
    setPassing:
      'I remind you here on {{at}}, if this window is still open then; into a closed one nothing can be sent. Say "no reminder" if you no longer want it.',
    none: 'No reminder. Everything is kept; say "continue" whenever you like.',
    past: 'That time has passed.',
    due: 'You wanted to be reminded of this.',
    waits: 'Step {{number}} waits for “{{team}}” since {{at}}.',
    waitsAnswer: 'Step {{number}} waits for the answer of others since {{at}}.',
    reminder: 'Reminder: {{at}}',
  },
  state: {
    todo: 'open',
    'done-unverified': 'said to be done, not verified',
    verified: 'verified',
    failed: 'not in order',
    skipped: 'skipped',
    'not-applicable': 'does not arise',
  },
  evidence: {
    looked: 'seen from outside on {{at}}',
    pasted: 'read from a paste of {{at}}',
    said: 'said on {{at}}',
    saidBy: 'said by {{by}} on {{at}}',
    told: 'told by a colleague, as of {{at}}',
    toldBy: 'told by {{by}}, as of {{at}}',
    old: 'may have changed since',
    line: '{{state}}, {{evidence}}',
    lineOld: '{{state}}, {{evidence}}, {{old}}',
  },
  overview: {
    title: '{{guide}}: {{done}} of {{count}} verified',
    since: 'Last worked on: {{at}}',
    next: 'Next: step {{number}}, {{title}}',
    earlier: 'Still open before this one: step {{steps}}',
    failed: 'Not in order: {{title}}. {{reason}}',
    row: '{{number}} · {{title}}',
    counts: 'Of {{count}} steps: {{counts}}.',
    count: '{{number}} {{state}}',
    between: ' · ',
    others: 'Other guides begun here',
    part: {
      home: 'Our people',
      generation: 'Version of the servers',
      method: 'Who may write to us',
      domains: 'Our SIP domains',
      partner: 'People of the partner',
      busy: 'Much traffic',
      fixed: 'One named server only',
      signOn: 'Signing in',
    },
  },
  summary: {
    title: '{{guide}}, to hand over',
    lead: 'Copy this for your colleague. Whoever pastes it into a conversation of their own with me goes on at the same step; what was verified here is told there, and looked at again.',
    ours: 'Our domain: {{our}}',
    between: 'Our domain: {{our}}. Partner: {{their}}',
    made: 'As of {{at}}',
    open: 'Still to do:',
    settled: 'Not open any more (verified, said to be done, or skipped):',
    by: 'Begun by {{name}} on {{at}}',
    line: '{{number}}. {{title}}: {{state}}',
    lineOpen: '{{number}}. {{title}}: {{state}}, waits for: {{role}}',
    lineFailed: '{{number}}. {{title}}: {{state}}, waits for: {{role}}. {{reason}}',
    paste: 'To go on, paste this text into a conversation with Federation Helper:',
  },
  checklist: {
    file: 'Checklist',
    verify: {
      outside: 'This can be seen from outside.',
      paste: 'The output of this shows it:',
      answer: 'Only the word of whoever did it shows this.',
    },
    why: 'Why: {{why}}',
    undo: 'Undo: {{undo}}',
    state: 'State: {{state}}',
    steps: 'All steps',
    column: { step: 'Step', who: 'Who', state: 'State' },
    answer: '{{label}}: {{value}}',
    copy: 'The checklist as Markdown, to copy into a file, a ticket or a printer:',
    part: '{{title}}: part {{number}} of {{count}}',
    asPage:
      'A message cannot carry a page. To print the checklist, copy it part by part into a document; a colleague can also take the guide over with the code of "Hand over".',
    operator:
      'Whoever runs me can make the page in a terminal of my machine, with empty boxes; for the state noted here, save the code of "Hand over" in a file and add --state and its name:',
    footer:
      'Federation Helper, as of {{at}}. A tick stands for what was looked at or read, never for what was only said.',
  },
  button: {
    done: 'Done',
    skip: 'Skip',
    overview: 'Overview',
    allSteps: 'All steps',
    back: 'Back',
    again: 'Look again',
    test: 'Test what you can',
    goOn: 'Go on',
    resume: 'Continue',
    checklist: 'Checklist',
    nextPart: 'Next part',
    asPage: 'As a page',
    inEnglish: 'In English',
    inChinese: 'In Chinese',
    summary: 'Hand over',
    setUp: 'Set up federation',
  },
  wrong: {
    'no-server': 'The topology has no pool that people sign in to.',
    'edge-unnamed': '{{name}} has no external name of the Access Edge service.',
    'trials-allowed':
      'ExternalAccessWithTrialTenants is Allowed, so every trial tenant gets through. Blocked, with single domains let in, is safe.',
    'not-enabled': '{{name}} is not enabled.',
    'no-address': '{{name}} has no SIP address.',
    'not-found': '{{name}} was not found.',
    'no-host': '{{name}} has no address in public DNS.',
    'private-host': 'The address of {{name}} is not public: {{found}}.',
    'no-record': '{{name}} is not published.',
    'no-edge': 'The topology has no Edge pool.',
    'old-server': '{{name}} has a version that is no longer supported: {{found}}.',
    'old-build': '{{name}} has the build {{found}}; needed is {{expected}} or later.',
    'edge-off': 'Federation is not enabled for {{name}}.',
    'two-edges': 'Federation is enabled for several Edge pools: {{names}}.',
    'no-route': 'The site {{name}} has no federation route.',
    behind: '{{name}} has not got the published topology yet.',
    'port-closed': 'The test could not open {{name}}.',
    'not-resolved': 'The DNS server of the Edge does not know {{name}}.',
    'federation-off': 'AllowFederatedUsers is False.',
    'outside-off': 'AllowOutsideUsers is False.',
    'default-route':
      'All messages take a default route, so neither records nor providers are asked.',
    'discovery-off': 'EnablePartnerDiscovery is False, so only listed domains get through.',
    'discovery-on':
      'EnablePartnerDiscovery is True, so every domain that is not blocked gets through.',
    'not-listed': '{{name}} is not on the list.',
    'names-server': 'The entry of {{name}} names a server: {{found}}.',
    'no-server-named': 'The entry of {{name}} names no server.',
    blocked: '{{name}} is on the list of blocked domains.',
    'no-provider': 'No provider has the host {{name}}.',
    'provider-disabled': 'The provider {{name}} is not enabled.',
    'provider-shares':
      'The provider {{name}} is set to share our address space; between partners these flags are False.',
    'provider-apart':
      'The provider {{name}} does not share our address space; in hybrid these flags are True.',
    'provider-unverified': 'The provider {{name}} treats everybody as unverified.',
    'provider-enabled': 'The provider {{name}} is still enabled.',
    'policy-off': 'The policy {{name}} forbids it.',
    'test-failed': 'The test with {{name}} failed.',
    'nobody-allowed': 'The list of allowed domains is empty, so nobody gets through.',
    'not-teams-only': 'The mode of {{name}} is {{found}}.',
    'not-in-tenant': '{{name}} is not among the domains of the tenant.',
    'not-shared': 'SharedSipAddressSpace is False.',
    'still-shared': 'SharedSipAddressSpace is still True.',
    'lists-differ': 'Only one of the two sides has {{names}}.',
    'discovery-differs': 'One side accepts all domains and the other keeps a list.',
    'still-on-servers': 'Still on the servers: {{names}}.',
    'not-synchronised': 'The tenant does not know {{names}}.',
    'at-microsoft': 'The record leads to Microsoft: {{name}}.',
    'not-at-microsoft': 'The record does not lead to Microsoft: {{name}}.',
    'attribute-left': 'The tenant still looks for {{name}} on a server.',
    finding: '{{title}}',
  },
  trap: {
    'record-optional':
      'An old table calls the federation record optional for allowed domains. It means our own; theirs is required unless their server is named.',
    'list-omitted':
      'Some tables of the types leave out that an allowed domain has to stand on the list of allowed domains.',
    'provider-no-dns':
      '"No DNS requirements" holds for us only. The record of the partner has to name the host of its provider.',
    'blank-in-name': 'Some texts print a blank after "sip."; a name has none.',
    'communicator-2007':
      '"Office Communicator 2007" is a client; the server is Office Communications Server 2007.',
    'server-name-needed':
      'A note demands the server name for every partner. It is optional and changes the type of the entry.',
    'policy-spelling':
      'The printed examples for policies misspell EnableOutsideAccess, EnablePublicCloudAccess and New-CsExternalAccessPolicy.',
    'discovery-parameter':
      'Older instructions leave out EnablePartnerDiscovery, which UseDnsSrvRouting needs, and use a connector that is retired.',
    underscores:
      'Never leave out the underscores of a record, whatever a support page says: _sipfederationtls._tcp has two.',
    'china-type':
      'A page about the cloud in China calls the federation record a CNAME. It is an SRV record.',
    'policy-default':
      'The reference says two different things about the default of policies: on servers it is False, in Teams True.',
    'empty-list':
      'An empty list of allowed domains in a tenant blocks everybody. It does not mean "no restriction".',
    'edit-records':
      '"Complete all the steps" includes changing the DNS records to the cloud. In hybrid the SIP records stay with the servers.',
    'room-button':
      'The missing join button is not a fault of the room: the sender has to allow TNEF for the receiving domain.',
    'replicator-text':
      'One page glues a word to the value: -EnableUserReplicator takes $False and nothing after it.',
    'host-names':
      'One translated page also translates the host names meet and dialin. They stay as they are.',
  },
  label: {
    editProperties: 'Edit Properties',
    general: 'General',
    enableFederation: 'Enable federation for this Edge pool (Port 5061)',
    edgePools: 'Edge pools',
    federationRoute: 'Federation route',
    enableSip: 'Enable SIP federation',
    action: 'Action',
    topology: 'Topology',
    publish: 'Publish',
    next: 'Next',
    finish: 'Finish',
    runAgain: 'Run Again',
    viewLog: 'View Log',
    otherNewRecords: 'Other New Records',
    serviceLocation: 'Service Location (SRV)',
    hostOffering: 'Host offering this service',
    externalAccessNav: 'Federation and External Access',
    accessEdge: 'Access Edge Configuration',
    global: 'Global',
    edit: 'Edit',
    showDetails: 'Show details',
    federatedUsers: 'Enable communications with federated users',
    discovery: 'Enable partner domain discovery',
    disclaimer: 'Send archiving disclaimer to federated partners',
    commit: 'Commit',
    federatedDomains: 'Federated Domains',
    new: 'New',
    allowedDomain: 'Allowed domain',
    blockedDomain: 'Blocked domain',
    domainName: 'Domain name (or FQDN)',
    edgeFqdn: 'Access Edge service (FQDN)',
    comment: 'Comment',
    providers: 'SIP Federated Providers',
    hostedProvider: 'Hosted provider',
    accessPolicy: 'External Access Policy',
    users: 'Users',
    externalAccess: 'External access',
    allowOnly: 'Allow only specific external domains',
    allowDomains: 'Allow domains',
    addDomain: 'Add a domain',
    blockOnly: 'Block only specific external domains',
    blockDomains: 'Block domains',
    done: 'Done',
    save: 'Save',
  },
} as const;
