/** What the command line says: help, progress and refusals. One line each, without the program's name. */
export const commandLine = {
  help: {
    usage: 'Usage: npm run -s fedbot -- <command>',
    check: 'check <domain>   Why can we not reach contoso.com? Both directions, with evidence.',
    explain:
      'explain [<file>] What a pasted error line, trace, message or list of settings means; without a file from stdin.',
    ask: 'ask <question>   What the documents say, with the passage that answers (--jsonl: many, from stdin).',
    guide:
      'guide [<name>]   The checklist of a guide, as Markdown or a page; without a name, which guides there are.',
    demo: 'demo             The same on a built-in fake network; needs no Internet.',
    serve: 'serve            The web server (what npm start runs).',
    chat: 'chat             A conversation in the terminal; buttons are numbers.',
    understand:
      'understand       Lines of stdin, each as intent and entities in JSON (--jsonl: the lines are JSON).',
    version: '--version        Prints the version.',
    options: 'Options of check (serve and chat take those that fit, and --demo):',
    our: '--our <domain>                     our own SIP domain, looked at in the same way',
    platform: '--platform onprem|teams|hybrid     what we run',
    locale: '--locale en|zh-TW                  language of the answer',
    json: '--json                             the report as JSON',
    resolver: '--resolver <ip[:port]>             DNS server to ask; may be repeated',
    allowNet:
      '--allow-net <cidr>                 network that may be connected to although not public; may be repeated',
    ca: '--ca <file>                        root certificates to trust besides the usual ones (PEM); may be repeated',
    noControl:
      '--no-control                       never connect to well-known hosts to test our own way out',
    save: '--save <file>                      keep the facts',
    facts: '--facts <file>                     judge kept facts again, without a network',
    docs: '--docs <folder>                    ask: a copy of the documentation; may be repeated',
    their: '--their <domain>                   guide: the SIP domain of the partner',
    state: '--state <file>                     guide: a hand-over, whose progress is shown',
    demoFlag:
      '--demo                             serve and chat: look at the built-in fake network only',
    tz: '--tz <zone>                        time zone of the answer, for instance Asia/Taipei',
    person: '--person <address>                 one person of ours or of theirs whom it is about',
    paste:
      '--paste <file>                     what was pasted or saved: settings, error lines, traces; may be repeated, - is stdin',
    'paste-servers':
      '--paste-servers|--paste-tenant <file>  the same, where servers and Teams print alike: from which it is',
    html: '--html <file>                      the whole report as one page',
    markdown: '--markdown <file>                  the whole report as Markdown',
    for: '--for us|partner                   whom that file is for; the partner learns nothing of our inside',
    exit: 'Exit code: 1 a direction is blocked, 2 the partner could not be looked at, 64 wrong usage, else 0.',
  },
  error: {
    internal: 'Internal error; this is our fault, not yours. Please report the lines above.',
    'unexpected-word': 'Unexpected "{{value}}". Try --help.',
    'no-command':
      'Expected a command: check, explain, ask, guide, chat, demo, serve or understand. Try --help.',
    'unknown-command':
      'Expected a command (check, explain, ask, guide, chat, demo, serve or understand), got "{{value}}". Try --help.',
    'not-yet': '"{{value}}" is not yet available in this version.',
    'unknown-option': 'Unknown option "{{value}}". Try --help.',
    'option-needs-value': 'The option "{{value}}" needs a value. Try --help.',
    'option-takes-no-value': 'The option "{{value}}" takes no value.',
    'no-domain': 'Expected a domain, for example: check contoso.com',
    'too-many-domains': 'Expected one domain, got {{count}}. Ask about one at a time.',
    'bad-option': 'Expected {{option}} to be {{expected}}, got "{{value}}".',
    'bad-line': 'Line {{number}} is not as expected: a JSON object with text, and locale if known.',
    'bad-setting': 'Expected {{name}} to be {{expected}}, got "{{value}}".',
    'no-resolver': 'This machine names no DNS server. Give one with --resolver or DNS_RESOLVERS.',
    'unreadable-file': 'The file "{{file}}" cannot be read ({{code}}).',
    'unwritable-file':
      'The file "{{file}}" cannot be written ({{code}}). The answer above is complete.',
    'file-too-large':
      'The file "{{file}}" is larger than {{limit}} MB. Expected facts written by --save.',
    'facts-not-json': 'The file "{{file}}" is not JSON. Expected facts written by --save.',
    'facts-wrong':
      'The file "{{file}}" holds no facts of this version: {{path}} is not as expected. Expected facts written by --save.',
    'facts-other-domain': 'The facts in "{{file}}" are about {{found}}, not {{value}}.',
    'facts-other-our':
      'The facts in "{{file}}" were not gathered with --our {{value}}. Gather them again.',
    'person-elsewhere':
      '"{{address}}" belongs neither to {{their}} nor to us ({{ours}}). Expected an address of one of them.',
    'person-unknown':
      '"{{address}}" does not belong to {{their}}. If it is one of ours, name our domain with --our.',
    'for-alone': 'The option "--for" needs a file: --html or --markdown.',
    'no-certificate': 'The file "{{file}}" holds no PEM certificate.',
    'port-in-use': 'Port {{port}} on {{host}} is in use. Set PORT to another one.',
    'cannot-listen': 'Cannot listen on {{host}} port {{port}} ({{code}}). Check HOST and PORT.',
    'not-loopback':
      'Expected HOST to be a loopback address while no app id is set, got "{{value}}".',
    store: {
      'in-use':
        'The data in "{{path}}" is in use by another process. Stop that one, or set DATA_DIR to another directory.',
      damaged:
        'The file "{{path}}" is damaged. Restore a copy, or move it away and start anew: conversations are lost then, nothing else.',
      newer:
        'The file "{{path}}" was written by a newer version. Start that version again, or set DATA_DIR to another directory.',
      foreign:
        'The file "{{path}}" belongs to another program. Set DATA_DIR to a directory of its own.',
      unsupported:
        'The package libsql has no program for this machine. Run npm ci again; if that does not help, use another machine. fedbot chat and serve --demo work without it.',
      full: 'There is no room for "{{path}}". Make room, or set DATA_DIR to another disk.',
      busy: 'Another program holds "{{path}}", for instance a backup. Try again when it is done.',
      unwritable:
        'Cannot write "{{path}}" ({{code}}). Let this user write there, or set DATA_DIR to another directory.',
    },
  },
  expected: {
    platform: 'onprem, teams or hybrid',
    locale: 'en or zh-TW',
    resolver: 'an address with an optional port, for instance 192.0.2.53 or 192.0.2.53:5353',
    network: 'a network such as 10.1.0.0/16',
    person: 'an address such as anna@contoso.com',
    audience: 'us or partner',
    zone: 'a time zone such as Asia/Taipei',
    port: 'a whole number from 1 to 65535',
    address: 'an IP address or localhost',
    hosts: 'host names, parted by commas',
    files: 'files that exist, parted by commas',
    directory: 'a directory, or a path at which one can be made',
    domains: 'domains, parted by commas',
    yesOrNo: 'yes or no',
    guids: 'ids of tenants, parted by commas',
    registration: {
      missing: 'set for this kind of registration',
      unexpected: 'empty for this kind of registration',
      'not-a-guid': 'an id such as 11111111-2222-3333-4444-555555555555',
      type: 'SingleTenant, UserAssignedMSI or MultiTenant',
      service: 'https://botframework.azure.us, or empty',
    },
  },
  domain: {
    empty: 'Expected a domain, for example contoso.com; got nothing.',
    'too-long':
      'This is too long for a domain. Give the part behind the @ of an address, for example contoso.com.',
    'control-characters':
      'The text holds line breaks or control characters. Give one domain, for example contoso.com.',
    'ip-address':
      '"{{typed}}" is an IP address. Federation goes by the domain: give the part behind the @, for example contoso.com.',
    'single-label':
      '"{{typed}}" is not a complete domain. Give it with its ending, for example contoso.com.',
    'public-suffix':
      '"{{typed}}" is an ending under which others register their domains. Give the whole domain, for example contoso.{{typed}}.',
    'special-name':
      '"{{typed}}" exists only inside a network. Give the public domain, for example contoso.com.',
    'record-name':
      '"{{typed}}" is the name of a record. Give the domain alone; its records are looked up from there.',
    wildcard: '"{{typed}}" stands for many names. Give one domain, for example contoso.com.',
    several: 'This names more than one domain. Ask about one at a time, for example contoso.com.',
    'not-a-domain':
      '"{{typed}}" cannot be read as a domain. Give the part behind the @ of an address, for example contoso.com.',
  },
  guide: {
    unknown: 'Expected a guide ({{guides}}), got "{{value}}".',
    noState: 'The file "{{file}}" holds no hand-over of this guide that can be read here.',
  },
  explain: {
    usage: 'Usage: explain <file>, or paste into standard input: explain - < trace.txt',
    empty: 'There is nothing to read. Give a text with an error line, a trace or a message.',
    binary: 'This is not a text. Save the log or the trace as text, and give that.',
    tooLarge:
      'The text is larger than {{limit}} MB. Give the part around the moment when it failed.',
  },
  warning: {
    ending: '{{typed}} has an ending that does not exist. Do you mean {{domain}}?',
    'mixed-script':
      '{{unicode}} mixes letters of different scripts, as impostors do. Looked at as {{domain}}.',
  },
  serve: {
    listening: 'Federation Helper listens on {{url}}',
    allowed: 'Also allowed to connect to: {{nets}}',
    open: 'Open that address in a browser and ask. Stop with Ctrl+C.',
    anonymous: 'No app id is set, so only this machine may ask. See README.md for Teams.',
    registered: 'Bot Framework endpoint: {{url}}/api/messages (app id {{appId}})',
    data: 'Conversations are kept in {{path}}',
    demo: 'DEMO: a built-in fake network, nothing leaves this machine. Ask about {{domains}}.',
  },
  chat: {
    more: '{{title}}: type "more"',
    choices: 'Type a number or the word: {{choices}}',
    noChoice: 'There is no choice {{value}} here. Type one of the numbers above, or words.',
    end: 'What you paste at once is one message. End with exit or Ctrl+D.',
    demo: 'DEMO: a built-in fake network, nothing leaves this machine. Ask about {{domains}}. End with exit or Ctrl+D.',
  },
  demo: {
    title: 'DEMO on a built-in fake network (loopback only, nothing leaves this machine)',
    step: 'DEMO {{number}} of {{total}}: {{name}}',
    question: 'Why can we not reach {{domain}}?',
  },
  package: {
    usage:
      'Usage: npm run -s package -- --app-id <id> --developer <name> --website <url> --privacy <url> --terms <url> [--host <name>] [--app-version <version>] [--settings <file>] [--out <file>] [--locale en|zh-TW]',
    defaults:
      'The app id may come from MicrosoftAppId, everything else from the JSON file of --settings. Without --out: out/federation-helper.zip',
    missing: '{{option}} is missing: expected {{expected}}.',
    'settings-wrong':
      'The file "{{file}}" does not fit. Expected JSON with texts under these names: {{names}}.',
    unwritable: 'The file "{{file}}" cannot be written ({{code}}).',
    written: 'Written: {{file}} (version {{version}}, app id {{appId}})',
    endpoint: 'Messaging endpoint of the Azure Bot: {{url}}',
    expected: {
      appId: 'the id of your app registration, in the form 11111111-2222-3333-4444-555555555555',
      host: 'the public name of the server, such as bot.fabrikam.com, without https:// and path',
      developer: 'a name of 1 to 32 characters',
      address: 'a public address that begins with https://',
      version: 'a version such as 0.1.1',
    },
  },
  scene: {
    'healthy-edge': 'a healthy Edge Server',
    'healthy-microsoft': 'a healthy Microsoft 365 partner',
    'missing-record': 'the federation record is missing',
    'expired-certificate': 'the certificate has expired',
    'doubly-broken': 'two faults at once',
    silent: 'nothing answers on port 5061',
  },
} as const;
