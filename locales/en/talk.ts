/** How the bot leads a conversation: questions, ways back, what it cannot do yet. */
export const talk = {
  ask: {
    partner:
      'With whom? Write the domain of the people you cannot reach: the part behind the @, for example contoso.com.',
    own: 'Which SIP domain is ours? It is the part behind the @ of our own addresses, for example fabrikam.com.',
    ownHint:
      'It is what stands behind the @ in the address you sign in with, or in your e-mail address. Write that, or say "cancel".',
    others: 'That question is for the person who asked for it.',
    guess: 'I am not sure what you mean. Is it one of these?',
    forget:
      'This deletes what I keep of this conversation: its answers, and what you told me. It cannot be undone. Shall I?',
    startOver: 'This clears our conversation: its answers and what we were at. Shall I?',
  },
  menu: {
    title: 'What I can do today',
    lead: 'I did not understand that. Pick one, or write the domain of a partner.',
    partner: 'Find out why a partner cannot be reached: write its domain',
    own: 'Look at our own domain from outside',
    guide: 'Set federation up step by step: say "set up federation"',
    letter: 'Write the letter to their administrator, or a firewall request',
    language: 'Answer in English or Traditional Chinese at any time',
    support: 'If I am of no help, ask your support team, and give them the number of the case.',
  },
  miss: {
    first:
      'I did not get that. I look at federation with other organisations: write a domain, for example contoso.com.',
    again:
      'I cannot make that out either. What I always understand: a domain, for example contoso.com, and the word "help". For anything else, ask your support team.',
  },
  learnt: {
    domain:
      'Noted: our domain is {{our}}. From now on I look at both sides. If that is wrong, say "our domain is …".',
    platformOnprem: 'Noted: we run our own Lync or Skype for Business Servers.',
    platformTeams: 'Noted: we use Teams.',
    platformHybrid: 'Noted: we run both, servers and Teams (hybrid).',
    changed:
      'Noted: our domain is {{our}}, not {{before}}. From now on I look at both sides with it.',
    same: 'Yes, I have {{our}} as our domain already.',
    denied: 'All right, {{denied}} is not our domain.',
    sameDomain:
      '{{our}} is our own domain, as far as I know. If that is wrong, say "our domain is …".',
  },
  ours: {
    person: 'Our side: {{our}}, as you said. If that is wrong, say "our domain is …".',
    organisation:
      'Our side: {{our}}, as a colleague said. If that is wrong, say "our domain is …".',
    group: 'Our side: {{our}}, as somebody said here. If that is wrong, say "our domain is …".',
    'sign-in':
      'I take {{our}} as our own domain, from your sign-in name. If that is wrong, say "our domain is …".',
    configuration: 'Our side: {{our}}, as set by whoever runs me.',
  },
  cancelled: 'All right, left as it was.',
  nothingToCancel:
    'No question of mine is open. A look that is under way ends by itself within seconds.',
  withdrawn: 'All right, I leave it.',
  withdrawnDomain: 'All right, I do not look at {{domain}}.',
  waiting:
    'A question of mine is open. You can answer it, say "cancel" or "start over", change the language, or write the domain of a partner.',
  otherLanguage:
    'I read and answer English and Traditional Chinese. A domain is enough in any language, for example contoso.com.',
  privacy: {
    title: 'What I keep',
    kept: 'Of this conversation: its language, what was said of our side, which questions are open, what was pasted (read out, without secrets), the answers I gave, and how far a guide is, with the name of whoever said that a step is done. What was said of our side also serves colleagues of the same organisation.',
    asked:
      'Over the network: I ask DNS about the domains that are named here, and try the port and the certificate of the servers found there. Nothing else of the conversation goes there.',
    logged: 'My log names events and error codes, not messages.',
    forget:
      'To delete it, say "forget me". Of pastes alone: "forget what I pasted". To clear the answers only, say "start over".',
  },
  solved:
    'Good to hear. What I saw of {{their}} is from before; another look shows whether it is gone.',
  credentials:
    'That looked like a password or another secret. It is not kept, and I sign in nowhere: I look from outside and read what people paste. Change it, since it was written in a conversation.',
  quiet: 'I write only when I am asked, so there is nothing to switch off.',
  people: {
    lead: 'I am a program. For a person, ask your support team.',
    number:
      'Give them the number of the case, {{number}}: it stands for everything that was found.',
  },
  way: {
    outbound: 'Messages to {{their}}: {{status}}',
    inbound: 'Messages from {{their}}: {{status}}',
    theirs: 'Their side',
    ours: 'Our side',
    ask: 'If messages still fail, tell me which way: "we cannot reach them" or "they cannot reach us".',
    none: 'Nothing that was seen stops them.',
    theirLists: 'Whether their lists let us in, only their administrator can see.',
  },
  startedOver: 'We begin anew.',
  staysOurs: {
    domain: 'Our own domain stays {{our}}; say "our domain is" with another name to change it.',
    onprem: 'It stays that we run our own servers; say "we use Teams" if that is otherwise.',
    teams: 'It stays that we use Teams; say "we have our own servers" if that is otherwise.',
    hybrid:
      'It stays that we run both, servers and Teams; say "we use Teams" if that is otherwise.',
  },
  forgotten: 'Deleted. I know nothing of this conversation any more.',
  status: {
    none: 'Nothing has been looked at in this conversation yet. Write the domain of a partner.',
  },
  change: {
    title: '{{their}}: what changed',
    then: 'On {{at}}: {{verdict}}',
    gone: 'No longer there:',
    fresh: 'New since then:',
    same: 'Nothing changed between the two looks.',
    once: '{{their}} was looked at only once here, on {{at}}. Check again to compare.',
  },
  record: {
    title: 'Records for {{their}}',
    none: 'No record is missing or wrong in this answer.',
  },
  feedback: {
    good: 'Thank you. I do not keep it anywhere; whoever runs me would like to hear it too.',
    bad: 'Then I was of no help so far. Tell me the domain and what happens, or say "people" for the way to a person. I keep no opinions; whoever runs me would like to hear this one.',
  },
  later: {
    watch: 'I cannot watch a domain yet. I can look at it now, and again whenever you ask.',
    bulk: 'I cannot check a list yet, only one domain after the other.',
  },
  demoOnly: 'This is the demo, a fake network on this machine. It knows only {{domains}}.',
  simplified: 'I read Simplified Chinese and answer in Traditional Chinese.',
  summary: 'The details are for a chat between the two of us: ask me there about {{their}}.',
  intent: {
    diagnose_partner: 'Check a partner',
    check_own_domain: 'Check our domain',
    guided_setup: 'Set it up',
    prerequisites: 'Prerequisites',
    hybrid_setup: 'Hybrid set-up',
    decode_error: 'Explain an error',
    policy_paste: 'Read settings',
    docs_question: 'Documentation',
    bulk_check: 'Check a list',
    watch: 'Watch a domain',
    unwatch: 'Stop watching',
    list_watches: 'What is watched',
    status: 'Where were we',
    report: 'Letter',
    change_language: 'Language',
    help: 'Help',
    cancel: 'Cancel',
  },
  button: { yes: 'Yes', no: 'No', again: 'Check again' },
  /** What was told of a trouble, beside what was found. */
  triage: {
    ask: 'Does it concern only one of our people, several, or everyone?',
    button: { one: 'Only one person', several: 'Several people', all: 'Everyone' },
    fits: 'That fits what you describe.',
    fitsThat: 'What fits what you describe: {{title}}.',
    dated: '{{title}}; that fits the day on which it stopped working.',
    explains: 'What was found explains it:',
    since: 'Since when, as I understand it: {{from}}.',
    between: 'Since when, as I understand it: between {{from}} and {{to}}.',
    first:
      'Noted with the case. What the answer names comes first; after that it decides where to look.',
    title: {
      one: 'Only one of our people and {{their}}: where to look',
      several: 'Several of our people and {{their}}: where to look',
      all: 'All of our people and {{their}}: where to look',
      told: 'Noted for {{their}}: where to look',
    },
    noted: {
      one: 'Only one of our people and {{their}}',
      several: 'Several of our people and {{their}}',
      all: 'All of our people and {{their}}',
      told: 'Noted for {{their}}',
    },
    place: {
      'one-person':
        'Where one person cannot and others can, it is usually the account or the policy of that person. Nobody sees it from outside.',
      address:
        'It may be the address: the person may sign in with another one than the one that was typed. Only the partner can tell it.',
      'two-people':
        'It may lie between two people: one has blocked the other, or shows them nothing. Only these two see it.',
      recipient:
        'It may be the recipient: signed out, set to "Do not disturb", or reached in another app than the one in which messages are read.',
      'our-lists':
        'What you describe usually comes from the lists of domains, ours or theirs. Nobody sees them from outside.',
      'our-switch':
        'Where no partner can be reached, it is usually our own switch for federation. Nobody sees it from outside.',
      'their-lists':
        'Their administrator has to look whether their lists and their switch let us in. Only they see that.',
      verification:
        'What works only behind an added contact usually hangs on the verification level for partners in our settings.',
      'path-back':
        'Where only one way fails, the way back may be closed: a firewall that lets connections out and not in, or the other way round.',
      'our-certificate':
        'Where it began one day, or only with some partners, look at our own certificate: its dates, its chain, and who trusts it.',
      'one-of-several':
        'What fails every now and then usually has several servers behind one name, and one of them fails. A second look may hit another one.',
      trial:
        'A partner that has only trial licences of Microsoft 365 is refused by others by default. Only the partner can tell.',
      search:
        'People of other organizations are found in Teams only by the whole address; a name is not enough.',
      meeting:
        'Joining a meeting hangs on other settings than chat: external access on both sides, or joining without an account.',
      mode: 'Whose mode in Teams is Islands gets messages from outside in Skype for Business. That is set for each person.',
      change: 'If a setting was changed shortly before, wait: Teams needs up to a day to apply it.',
      media:
        'Calls and files go other ways than messages: media ports and policies of their own, and not this record. Nobody sees them from outside.',
    },
  },
} as const;
