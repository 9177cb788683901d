import { defineAsks } from '../letter-asks.ts';
import { ownAsks } from './letter-asks-own.ts';

/** Letters to people outside the conversation, and the summary for a ticket. */
export const letters = {
  greeting: 'Hello,',
  fill: {
    our: '[our SIP domain]',
    edge: '[public addresses of our Edge Servers]',
    name: '[name]',
    person: '[address of that person]',
    time: '[time of the failed message]',
    organisation: '[organisation], [telephone]',
  },
  when: 'Time of the test: {{at}}',
  whenWithUtc: 'Time of the test: {{at}}, which is {{utc}}',
  left: 'and {{count}} more, left out to keep this short',
  angle: 'Where angle brackets stand, please fill in your own value.',
  seen: {
    dns: '{{type}} {{name}}: {{answer}}',
    compared: 'For comparison, a well-known host: {{line}}',
    certificate:
      'Certificate {{subject}}, valid until {{notAfter}}, names {{names}}, SHA-256 {{sha256}}',
    certificateShown:
      '{{address}} port {{port}}: shows its certificate; our test has none to show, so the connection ends there, as it should',
  },
  failed: {
    intro: 'A message failed, and this was noted:',
    line: '{{at}}: {{what}}',
    sip: 'SIP {{sip}}',
    stamp: '{{stamp}} (the local time of our servers)',
    log: 'Why stands only in the log of your own Edge Server (ms-diagnostics), which is not sent to other organisations by default. Please look there at that time, and tell us the reason.',
  },
  label: {
    seen: 'What we saw:',
    records: 'The record should be:',
    commands: 'In PowerShell, on your servers:',
    commandsTenant: 'In PowerShell, with the module MicrosoftTeams:',
    verify: 'To check afterwards, from any computer outside your network:',
    verifyThere:
      'To check afterwards, on each of your Edge Servers (names and dates must be right):',
    alsoNoticed: 'Less urgent, at your convenience:',
    onlyNoticed: 'We also noticed this, which stops no messages:',
  },
  way: {
    outbound: {
      blocked: 'As things stand, messages from us to {{their}} do not get through.',
      'at-risk': 'Messages from us to {{their}} may fail, now or before long.',
    },
    inbound: {
      blocked: 'Messages from {{their}} to us do not get through.',
      'at-risk': 'Messages from {{their}} to us may fail, now or before long.',
    },
    unclear: 'Messages between {{their}} and us may fail, now or before long.',
  },
  partner: {
    subject: {
      blocked: {
        both: 'Messages to and from {{their}} do not get through ({{number}})',
        outbound: 'Messages to {{their}} do not get through ({{number}})',
        inbound: 'Messages from {{their}} do not get through ({{number}})',
      },
      risks: 'Messages to and from {{their}}: something needs attention ({{number}})',
      lists: {
        both: 'Messages to and from {{their}}: please check one setting ({{number}})',
        outbound: 'Messages to {{their}}: please check one setting ({{number}})',
        inbound: 'Messages from {{their}}: please check one setting ({{number}})',
      },
    },
    from: 'We look after messaging (Lync, Skype for Business, Teams) for {{our}}.',
    fromUnnamed:
      'We look after messaging (Lync, Skype for Business, Teams) for [organisation], SIP domain [our SIP domain].',
    intro:
      'We looked at the federation of {{their}} from outside. Below is what we saw and what we would like to ask of you.',
    introTold:
      'We looked at the federation of {{their}}. Below is what our own servers report, which a look from outside could not show, and what we would like to ask of you.',
    serversOnly:
      'Between two Teams organisations of one cloud this record is not needed; Lync and Skype for Business Servers need it to reach you.',
    lists:
      'Which domains your side allows cannot be seen from outside. Please also check that {{our}} is allowed there and not blocked.',
    after:
      'When something has changed, or if anything is unclear, please reply and quote {{number}}. We will then look again right away.',
    thanks: 'Thank you for your help.',
  },
  lists: {
    intro: {
      both: 'Messages between {{their}} and us do not arrive as expected, and we are looking for the reason.',
      outbound:
        'Messages from us to {{their}} do not arrive as expected, and we are looking for the reason.',
      inbound:
        'Messages from {{their}} to us do not arrive as expected, and we are looking for the reason.',
    },
    healthy: 'What can be seen of {{their}} from outside is in order:',
    native:
      'Both of us use Microsoft Teams. There the external access settings of both organisations decide, and yours cannot be seen from outside.',
    unseen: 'Your own settings cannot be seen from outside.',
    ask: 'Could you please check that {{our}} is allowed on your side and not blocked?',
    onePerson:
      'It fails for one of our people alone, {{user}}; others of us reach yours, so it is not your list of domains. Could you please look whether that address is blocked on your side, and what your logs say of its messages?',
    personExpected:
      'Expected: BlockExternalAccessUserAccess is False, or BlockedUsers does not list {{user}}.',
    servers: 'With Lync or Skype for Business Server:',
    serversExpected:
      'Expected: AllowFederatedUsers is True; EnablePartnerDiscovery is True or Get-CsAllowedDomain lists {{our}}; Get-CsBlockedDomain does not list it.',
    teams: 'With Microsoft Teams:',
    teamsExpected:
      'Expected: AllowFederatedUsers is True; AllowedDomains allows all known domains or lists {{our}}; BlockedDomains does not list it.',
    after:
      'If it all looks right on your side, please tell us that too; then we go on looking on ours. Please quote {{number}}.',
  },
  firewall: {
    subject: 'Firewall: TCP port {{port}} between our Edge Servers and {{their}} ({{number}})',
    intro:
      'Our Edge Servers exchange messages with {{their}} over TCP port {{port}}. Something on that way does not work.',
    trouble: {
      'tcp-outbound-blocked':
        'From the place of our test, port {{port}} gets out nowhere: {{target}} was silent, and so was a well-known host. That points to our own network.',
      'tcp-timeout':
        '{{target}} does not answer on port {{port}}. Either the firewall of the partner drops the packets, or ours does for this destination.',
      'tcp-unreachable':
        'The network reports that there is no way to {{target}}. The cause may be a route of ours or of the partner.',
      'tcp-reset-after-connect':
        '{{target}} accepts the connection on port {{port}}, which is then reset before TLS has begun. A device on the way that inspects traffic does this as well.',
      'tcp-mtu':
        'TLS with {{target}} begins and then stalls. Large packets seem to get lost on the way; please let ICMP type 3 code 4 (fragmentation needed) through.',
    },
    destinations: 'Destinations and what our test saw:',
    control: 'For comparison, a well-known host:',
    wanted: 'Please check that the following is open:',
    outbound:
      'Outbound: TCP port {{port}}, from the external interface of our Edge Servers {{edge}} to any address, in any case to the destinations above.',
    inbound:
      'Inbound: TCP port 5061, from any address to the same interface. Messages from {{their}} come this way.',
    untouched:
      'Please exempt this port from TLS inspection, proxies and SIP helpers (ALG), with plain stateful filtering only: the two Edge Servers show each other their certificates, and no device in between can do that for them.',
    notFromEdge:
      'The test ran on another machine than our Edge Servers. To see it as they do, please run this there:',
    expected: 'Expected: TcpTestSucceeded is True.',
    after: 'Please quote {{number}} when you reply. Thank you.',
  },
  ticket: {
    directions: 'Messages to them: {{outbound}}. Messages from them: {{inbound}}.',
    cause: '- {{title}} [{{code}}]',
    causeOnly: '- [{{code}}]',
    seen: 'Seen: {{what}}',
    record: 'Record: {{record}}',
    unseen: 'Not seen: {{what}}',
    declined: 'Nobody who was asked can run what shows it.',
    looked: 'Looked at: {{at}}',
  },
  ask: {
    ...defineAsks<'main-job'>()({
      'dns-srv-missing':
        'Please add the record below to the public DNS of {{domain}}. Edge Servers of other organisations look for yours under {{record}}.',
      'dns-nxdomain':
        'Please check that {{domain}} is still registered and delegated. If your people use another SIP domain today, please tell us which one.',
      'dns-servfail':
        'Please check the zone of {{domain}} on all of its name servers, with its signatures if it is signed (DNSSEC).',
      'dns-srv-wrong-port':
        'Please change the port in {{record}} from {{port}} to 5061. Microsoft names only 5061 for federation, and other organisations open only that one.',
      'dns-srv-root-target':
        'The single dot as target means that {{domain}} offers no federation. If that is not intended, please enter the name of your Edge Server in {{record}}, as shown below.',
      'dns-srv-target-cname':
        'Please replace the alias (CNAME to {{alias}}) with an address record of its own for {{target}}. A target of an SRV record must not be an alias, and some servers do not follow it.',
      'dns-srv-target-ip':
        'Please enter a host name instead of the address {{target}} in {{record}}, and give that name an address record. The certificate has to carry the name.',
      'dns-srv-target-no-address':
        'Please add a public address record for {{target}}, or correct the name in {{record}} if it is misspelt.',
      'dns-srv-target-private':
        'Please publish the public address of {{target}} in the external DNS. {{address}} cannot be reached over the Internet.',
      'dns-srv-strict-other-domain':
        'Please publish a host named sip.{{domain}}, point the record to it, and have that name in the certificate. Edge Servers accept only a host directly below {{domain}}. If this is not possible, please tell us, and we can enter {{target}} on our side instead.',
      'dns-srv-strict-subdomain':
        'Please publish a host directly below {{domain}}, such as sip.{{domain}}, point the record to it, and have that name in the certificate. Edge Servers accept nothing further down. If this is not possible, please tell us, and we can enter {{target}} on our side instead.',
      'dns-srv-target-apex':
        'Please publish a host named sip.{{domain}}, point the record to it, and have that name in the certificate. Whether every Edge Server accepts the bare domain is not certain.',
      'dns-srv-target-doubled':
        'Please correct the target to {{expected}}, with a dot at the end. Without that dot, DNS appends the domain once more.',
      'dns-srv-wrong-name':
        'Please delete {{found}} and add the record below. Edge Servers ask only for {{record}}.',
      'dns-srv-wrong-type':
        'Please replace the {{found}} record at {{record}} with the SRV record below.',
      'dns-srv-sipdir':
        'Please change the target in {{record}} from {{target}}, which serves sign-in, to {{expected}}, which serves federation.',
      'dns-srv-multiple':
        'Please keep only one record at {{record}}. Today it names {{names}}. Several Edge Servers belong behind one host name.',
      'dns-srv-multiple-mixed':
        'Please keep only one record at {{record}}. Today it names {{names}}. The right one is your own Edge Server if you still run servers (also in hybrid), and Microsoft 365 if everyone is in the cloud.',
      'dns-srv-wildcard':
        'Please remove the wildcard that answers for {{found}}, or create the needed records explicitly. It gives answers for names that nobody created.',
      'dns-srv-dead-provider':
        'The service behind {{target}} has ended. Please point the record to the system that you use today, or delete it if there is none.',
      'dns-srv-unknown-hoster':
        'Please tell us which service {{target}} is and whether it handles messages and presence. If it does, we can enter it on our side for {{domain}}.',
      'dns-srv-stale-onprem':
        'Please replace the record, which still names {{target}}, with the one below. Sign-in for {{domain}} already leads to Microsoft 365.',
      'dns-aaaa-only':
        'Please add an IPv4 address (A record) for {{target}}. Many Edge Servers speak only IPv4.',
      'dns-aaaa-broken':
        'Please let {{address}} accept federation connections, or remove this AAAA record of {{target}}.',
      'tcp-refused':
        'Please check three things: the Access Edge service runs, federation is enabled on the Edge pool, and the firewall forwards port {{port}} to the right server.',
      'tcp-timeout':
        'Please check that your firewall lets TCP port {{port}} to {{address}} in from any address, and out again from your Edge Servers to any address. We check our own firewall at the same time.',
      'tcp-unreachable':
        'Please check that {{address}} is still the right address of {{target}}, and that it is routed on the Internet. We check our own routes at the same time.',
      'tcp-reset-after-connect':
        'Please check what stands in front of your Edge Server at {{address}} (load balancer, intrusion prevention) and the TLS settings of the server: the connection on port {{port}} is dropped before a certificate is shown.',
      'tcp-tls-terminating-proxy':
        'Please pass port {{port}} through to your Edge Server as plain TCP, without a web server or reverse proxy in between. Edge Servers have to show each other their certificates directly.',
      'tcp-dnslb-node-down':
        'Please repair the server behind {{address}}, or remove this address of {{target}} from DNS until it is back.',
      'tcp-mtu':
        'Please let ICMP type 3 code 4 (fragmentation needed) through your firewall, or limit the packet size (MSS clamping). Large packets from {{address}} seem to get lost on the way. We check the same on our side.',
      'tls-silent':
        'Please check that the Access Edge service works, and that the load balancer or firewall in front of {{address}} passes port {{port}} on to it.',
      'tls-plaintext':
        'Please check which service listens on port {{port}} of {{target}}. It has to be the Access Edge service, with TLS.',
      'tls-version':
        'Please install the current updates on every Edge Server and enable {{expected}}. Servers that no longer speak {{found}} find no common version.',
      'tls-13-only':
        'Please enable TLS 1.2 on {{target}} as well. Older Edge Servers do not know TLS 1.3.',
      'tls-cipher':
        'Please enable the usual cipher suites again on {{target}} (ECDHE-RSA with AES-GCM). Our test found none in common.',
      'cert-expired':
        'Please renew the certificate with at least the same names, assign it to the external interface of every Edge Server, and restart the Access Edge service. Edge Servers refuse an expired certificate in both directions.',
      'cert-not-yet-valid':
        'Please assign a certificate that is valid now. This one is valid only from {{notBefore}}, and Edge Servers refuse it until then.',
      'cert-expiring':
        'Please renew the certificate with at least the same names before {{notAfter}}, and assign it on every Edge Server. From then on the connection is refused in both directions.',
      'cert-selfsigned':
        'Please get a certificate from a public certification authority and assign it on every Edge Server. Other organisations have no reason to trust one that {{target}} signed itself.',
      'cert-untrusted-root':
        'Please use a certificate of a public certification authority. {{issuer}} is not among those commonly trusted. If you cannot change it, please send us the root certificate, so that we can decide about trusting it.',
      'cert-missing-intermediate':
        'Please install the certificate of {{issuer}} under Intermediate Certification Authorities on every Edge Server, so that it is sent along.',
      'cert-name-mismatch':
        'Please have the certificate issued again with {{expected}} among the subject alternative names, and assign it on every Edge Server. Without that name, other Edge Servers refuse it.',
      'cert-cn-only':
        'Please have the certificate issued again with {{expected}} among the subject alternative names. Today the name stands only in the subject, where Edge Servers may not look.',
      'cert-san-missing-sipdomain':
        'Please include {{expected}} among the names of the certificate at the next renewal.',
      'cert-wildcard':
        'Please have the certificate issued again with {{target}} written out. Wildcard certificates are not supported on an Edge Server.',
      'cert-no-server-eku':
        'Please have the certificate of {{target}} issued again with the purpose "Server Authentication".',
      'cert-no-client-eku':
        'If messages from you do not reach us, please have the certificate of {{target}} issued again with the purpose "Client Authentication" as well; your Edge Server shows it as a client too.',
      'cert-weak-key':
        'Please have the certificate of {{target}} issued again with an RSA key of at least 2048 bits. Today the key has {{found}} bits.',
      'cert-sha1': 'Please have the certificate of {{target}} issued again, signed with SHA-256.',
      'cert-rsassa-pss':
        'Please use a certificate for {{target}} whose whole chain is signed with RSA PKCS #1 v1.5 and SHA-256. Lync and Skype for Business Servers do not support RSASSA-PSS.',
      'cert-ecdsa':
        'If older Edge Servers cannot connect to {{target}}, please use a certificate with an RSA key. By itself the elliptic-curve key is no fault.',
      'cert-no-cdp':
        'Please have the certificate of {{target}} issued again with a revocation list that can be fetched publicly over HTTP.',
      'cert-pool-differs':
        'Please assign the same certificate on every Edge Server of the pool behind {{target}}.',
      'pol-xmpp':
        'Current servers and Teams no longer speak XMPP. Please tell us whether you also run Teams or Skype for Business, perhaps under another domain than {{domain}}.',
    }),
    ...ownAsks,
  },
} as const;
