/** Letters to our own people, one for each that looks after a part: DNS, Edge Servers, network, tenant. */
export const handOver = {
  subject: {
    partner: {
      dns: 'Our DNS: messages with {{their}} need a change ({{number}})',
      edge: 'Our Edge Servers: messages with {{their}} need a change ({{number}})',
      network: 'Our network: messages with {{their}} need a change ({{number}})',
      tenant: 'Our Teams tenant: messages with {{their}} need a change ({{number}})',
    },
    own: {
      dns: 'Our DNS: messages with partners need a change ({{number}})',
      edge: 'Our Edge Servers: messages with partners need a change ({{number}})',
      network: 'Our network: messages with partners need a change ({{number}})',
      tenant: 'Our Teams tenant: messages with partners need a change ({{number}})',
    },
    policy:
      'Accounts and policies on our servers: messages with {{their}} need a change ({{number}})',
    settings: 'Messages with {{their}}: please show our own settings ({{number}})',
    settingsOwn: 'Messages with partners: please show our own settings ({{number}})',
  },
  intro: {
    partner:
      'Our people and those of {{their}} want to exchange messages (Lync, Skype for Business, Teams). We looked for what is in the way.',
    own: 'We looked at our own domain {{our}} as partners see it, for messages with other organisations (Lync, Skype for Business, Teams).',
    settings:
      'Our people and those of {{their}} want to exchange messages (Lync, Skype for Business, Teams). From outside, {{their}} is in order. What decides now are our own settings.',
    settingsOwn:
      'We looked at our own domain {{our}} as partners see it, and that is in order. What decides now are our own settings.',
  },
  part: {
    dns: 'This part of it lies in our DNS, which you look after:',
    policy:
      'This part of it lies in what single people of ours may do on our servers, which you look after:',
    edge: 'This part of it lies on our Edge Servers or in their settings, which you look after:',
    network: 'This part of it lies in our network, which you look after:',
    tenant: 'This part of it lies in our Teams tenant, which you look after:',
  },
  urgency: {
    blocks: 'As long as this stays so, messages do not get through.',
    risks: 'Some messages may fail because of it, now or before long.',
  },
  /** How the texts of a finding name the reader of such a letter, who is asked directly there. */
  named: {
    dns: { have: 'Have our DNS administrator ', ask: 'Ask our DNS administrator to ' },
    edge: { have: 'Have our Lync administrator ', ask: 'Ask our Lync administrator to ' },
    network: { have: 'Have our network team ', ask: 'Ask our network team to ' },
    tenant: { have: 'Have our Teams administrator ', ask: 'Ask our Teams administrator to ' },
  },
  please: 'Please ',
  item: '{{index}}. {{title}} [{{code}}]',
  todo: 'To do: {{fix}}',
  seen: 'What was seen:',
  before: 'First keep what is there now; this only reads:',
  commands: {
    edge: 'In this order, in the Management Shell on each of our Edge Servers:',
    servers: 'In this order, in the Management Shell on one of our internal servers:',
    tenant: 'In this order, in the same PowerShell:',
    mixed: 'In this order, in PowerShell:',
  },
  connect: 'In PowerShell with the module MicrosoftTeams:',
  back: {
    command: 'If it has to be undone:',
    noted: 'If it has to be undone, set the values that were kept above.',
    record:
      'Please write down the present record before it is changed, so that it can be put back.',
  },
  verify: {
    outside: 'To check afterwards, from a computer outside our network:',
    edge: 'To check afterwards, on our Edge Server:',
    here: 'To check afterwards, on the machine that we look from:',
    same: 'To check afterwards:',
    us: 'To check afterwards: tell us, and we look again right away.',
  },
  careful: {
    title: 'Please keep in mind:',
    dns: 'It is the public zone that counts here. Other DNS servers keep the old answer until its time to live has passed.',
    restart:
      'Stopping the Access Edge service cuts off everyone who comes in through that server, remote users and partners alike. Choose a quiet hour, and take one server after the other.',
    certificate:
      'Leave the old certificate where it is until the new one has been seen to work from outside.',
    replication:
      'The Edge Servers get such a change by replication. It has arrived once Get-CsManagementStoreReplicationStatus shows UpToDate True for each of them.',
    tenant:
      'A change of the tenant may take hours until it counts everywhere; a look before that may still show the old state.',
    angle: 'Where angle brackets stand, please fill in our own value.',
  },
  settings: {
    healthy: 'Seen from outside, and in order:',
    ask: 'Please run this and send us the output, with the commands above it. It only reads and changes nothing.',
    servers: 'In the Management Shell on one of our internal servers:',
    tenant: 'In PowerShell with the module MicrosoftTeams:',
  },
  looked: 'Looked from: DNS server {{resolvers}}',
  notes: 'Less urgent, at your convenience:',
  answer: 'Please answer to {{name}} and quote {{number}}. We then look again right away.',
  name: '[name, telephone]',
} as const;
