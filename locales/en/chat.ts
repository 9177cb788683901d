/** What the bot says in a conversation, around its results. */
export const chat = {
  welcome: {
    personal:
      'I find out why messages to another organisation do not arrive: federation of Lync Server, Skype for Business Server and Microsoft Teams. Name the domain of the partner, and I look at it from outside.',
    group:
      'I find out why messages to another organisation do not arrive. Mention me with a domain, for example: contoso.com',
  },
  help: {
    title: 'Which domain is it about?',
    lead: 'Write the domain of the partner, and I look at its DNS, port 5061 and certificate. That takes a few seconds and changes nothing.',
    examples: 'For example',
    question: 'Why can we not reach contoso.com?',
    address: 'someone@contoso.com',
    guide: 'Help me federate with contoso.com',
    after:
      'After an answer you can say: letter, evidence, check again, plain text, 中文. Paste settings or an error line, and I explain them; files I do not read.',
  },
  progress: {
    title: 'Checking {{their}} …',
    steps: 'DNS · port 5061 · certificate',
  },
  result: {
    case: 'Case {{number}} · {{at}}',
    hint: 'Say "plain text" for a summary that fits a ticket.',
    fold: 'What was seen',
    fine: 'In order',
    moreCauses: 'The evidence lists {{count}} more.',
  },
  lead: {
    'no-answer':
      '{{host}} did not answer on port 5061. Whether that is their firewall or our own network was not tested: repeat the look on our Edge Server.',
  },
  direction: {
    outbound: 'Messages to {{their}}',
    inbound: 'Messages from {{their}}',
    sides: '{{status}} · their side: {{theirs}} · our side: {{ours}}',
  },
  how: {
    'teams-or-servers':
      'Tell me once: "we use Teams", "we use our own servers" or "we use both"; every answer then counts with it.',
    'other-platform':
      'Say "we use both", "we use Teams" or "we use our own servers", whichever holds; until then what was said counts.',
    'name-our-domain':
      'It is looked at in the same way once our domain is known: say "our domain is …".',
  },
  evidence: {
    title: 'What was seen of {{their}}',
    more: 'and {{count}} more',
  },
  letter: {
    partner: 'Letter to the administrator of {{their}}',
    firewall: 'Request to our firewall team about {{their}}',
    dns: 'Letter to our DNS administrator about {{their}}',
    edge: 'Letter to our Lync administrator about {{their}}',
    network: 'Letter to our network team about {{their}}',
    tenant: 'Letter to our Teams administrator about {{their}}',
    nothingSent: 'Nothing was sent. Copy it and send it yourself.',
    subject: 'Subject',
    body: 'Text',
  },
  ticket: {
    title: '{{their}} as plain text',
  },
  wholeReport: {
    inside: 'Whole report about {{their}}, for our own people',
    outside: 'Whole report about {{their}}, for the partner',
    copy: 'Nothing was sent. Copy it as it is; it is Markdown.',
  },
  plainText: {
    fact: '{{label}}: {{value}}',
  },
  button: {
    letter: 'Letter',
    evidence: 'Evidence',
    language: '中文',
    again: 'Check again',
    ticket: 'Plain text',
    check: 'Check {{domain}}',
    partnerLetter: 'Letter to partner',
    firewallLetter: 'Firewall request',
    dnsLetter: 'Letter to our DNS',
    edgeLetter: 'Letter to our Edge',
    networkLetter: 'Letter to network',
    tenantLetter: 'Letter to our Teams',
    wholeReport: 'Whole report',
    forPartner: 'For the partner',
    forUs: 'For us',
    inEnglish: 'In English',
    inChinese: 'In Chinese',
    help: 'Help',
  },
  guide: {
    waits:
      'Not finished: {{guide}}, step {{number}} of {{count}} ({{title}}). Say "continue" to go on with it.',
    waitsAnswer: 'Not finished: {{guide}}. Say "continue" to go on with it.',
    words:
      'In a guide you can say: done, skip, back, step 3, overview, checklist, hand over, start over, stop. Anything else is answered as usual, and the guide waits.',
  },
  thanks: 'You are welcome. For the next one, write its domain.',
  several: {
    title: 'One domain at a time, please.',
    lead: 'Which one shall I look at first?',
  },
  none: {
    case: 'There is no answer yet that I could say more about. Write the domain of a partner first.',
    gone: 'I no longer have that case. Check {{domain}} again and the answer is fresh.',
    forgotten: 'I no longer have that case. Write the domain, and I look again.',
    firewall:
      'This case gives no reason for a firewall request. For the letter to the partner, say: letter.',
    letterKind: 'This case gives no reason for that letter. It gives reason for: {{letters}}.',
    letter:
      'There is nothing to write to anybody yet: what was found lies where we look from, or could not be seen.',
  },
  misspelt: {
    'two-dots': '"{{typed}}" has more than one dot in a row, so it is no domain.',
    comma: '"{{typed}}" has another sign where a dot belongs, so it is no domain.',
    blank: '"{{typed}}" has a blank beside its dot, so I cannot tell whether it is one name.',
    'dot-word': '"{{typed}}" has no dot, but something that stands for one.',
    scheme: '"{{typed}}" is no web address as it stands.',
    ending: '"{{typed}}" has an ending that does not exist.',
    meant:
      'Do you mean {{domain}}? Then press the button, or write it; I have looked at nothing yet.',
  },
  refused: {
    button: 'I cannot read that button. Write the domain instead, for example contoso.com.',
    long: 'That is more than I can read at once. Write one domain, for example contoso.com.',
    wordless:
      'I cannot read files, pictures or reactions. Write the domain of the partner, for example contoso.com.',
  },
  limited: {
    user: 'You have asked a lot in a short time. Try again in {{wait}} seconds; what is under way goes on.',
    tenant:
      'Your organisation has asked a lot in a short time. Try again in {{wait}} seconds; what is under way goes on.',
    target:
      '{{their}} has been looked at several times in a row. So that we do not disturb their servers, wait {{wait}} seconds before the next look.',
    own: '{{their}} has been looked at several times in a row. Wait {{wait}} seconds before the next look.',
    busy: 'Many questions are under way just now. Try again in {{wait}} seconds.',
  },
  failed:
    'That went wrong on my side; it says nothing about {{their}}. Try again, and tell whoever runs me if it stays so.',
  begunAnew:
    'I was updated since we last spoke, and what we spoke about did not come along. Write a domain, and I look anew.',
  failedTurn: 'That went wrong on my side. Try again, and tell whoever runs me if it stays so.',
  mixedScript:
    '{{unicode}} mixes letters of different scripts, as impostors do. I looked at {{domain}}.',
  language: {
    switched: 'English from now on.',
    unknown: 'I speak English and Traditional Chinese.',
  },
  invoke: {
    pressed: 'On it.',
    unchanged: 'Nothing new.',
    'no-form': 'There is no form to fill in. Write what you want to know in the conversation.',
  },
  you: 'You',
} as const;
