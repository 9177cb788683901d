/** How the bot leads a conversation: questions, ways back, what it cannot do yet. */
export const talk = {
  ask: {
    partner:
      'With whom? Write the domain of the people you cannot reach: the part behind the @, for example contoso.com.',
    own: 'Which SIP domain is ours? It is the part behind the @ of our own addresses, for example fabrikam.com.',
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
    letter: 'Write the letter to their administrator, or a firewall request',
    language: 'Answer in English or Traditional Chinese at any time',
    support: 'If I am of no help, ask your support team, and give them the number of the case.',
  },
  miss: {
    first:
      'I did not get that. I look at federation with other organisations: write a domain, for example contoso.com.',
  },
  learnt: {
    domain:
      'Noted: our domain is {{our}}. From now on I look at both sides. If that is wrong, say "our domain is …".',
    platformOnprem: 'Noted: we run our own Lync or Skype for Business Servers.',
    platformTeams: 'Noted: we use Teams.',
    platformHybrid: 'Noted: we run both, servers and Teams (hybrid).',
    sameDomain:
      '{{our}} is our own domain, as far as I know. If that is wrong, say "our domain is …".',
  },
  ours: {
    person: 'Our side: {{our}}, as you said. Wrong? Say "our domain is …".',
    organisation: 'Our side: {{our}}, as a colleague said. Wrong? Say "our domain is …".',
    'sign-in': 'Our side: {{our}}, from your sign-in name. Wrong? Say "our domain is …".',
    configuration: 'Our side: {{our}}, as set by whoever runs me.',
  },
  cancelled: 'All right, left as it was.',
  nothingToCancel: 'Nothing was under way. Write the domain of a partner whenever you like.',
  startedOver: 'We begin anew. Which domain is it about?',
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
  feedback: 'Thank you. I do not keep it anywhere; whoever runs me would like to hear it too.',
  later: {
    watch: 'I cannot watch a domain yet. I can look at it now, and again whenever you ask.',
    bulk: 'I cannot check a list yet, only one domain after the other.',
    guide:
      'I cannot walk you through the set-up yet. What I can do: look at a partner and at our own domain from outside, and say what is missing.',
    docs: 'I cannot answer from the documentation yet. What I can do: look at a domain and explain what I find.',
    paste:
      'I cannot read pasted settings and error lines yet. Name the domain of the partner, and I look at it from outside.',
    code: 'I cannot explain error {{code}} yet. Name the domain of the partner, and I look at it from outside.',
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
} as const;
