import { defineFindings } from '../typing.ts';

/** An allowed entry with a host name makes the federation record of that side irrelevant. */
const edgeIsNamed = {
  theirs: 'We already have an allowed entry that names their Edge Server.',
  ours: 'The partner has an allowed entry that names our Edge Server.',
} as const;

const otherEdgeIsNamed = {
  theirs: 'We already have an allowed entry that names another Edge Server of theirs.',
  ours: 'The partner has an allowed entry that names another Edge Server of ours.',
} as const;

export const findings = defineFindings<'en', 'main-job'>()({
  'dns-srv-missing': {
    title: '{{domain}} publishes no federation record',
    why: {
      theirs:
        'Without {{record}} our Edge Server does not know where to deliver messages for {{domain}}, so everyone there shows "Presence unknown".',
      ours: 'Without {{record}} our partners find no way to us, and their Edge Servers have nothing to check us against.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to add the record below. Until then we can enter the name of their Edge Server ourselves (Direct Federation), if they tell us that name.',
      ours: 'Have our DNS administrator add the record below to the public zone.',
    },
    unless: edgeIsNamed,
  },

  'dns-nxdomain': {
    title: '{{domain}} does not exist in public DNS',
    why: {
      theirs:
        'The name is mistyped, has expired or was never registered. Our messages have nowhere to go.',
      ours: 'The name is mistyped, has expired or was never registered. Partners find no way to us.',
    },
    fix: {
      theirs:
        'Check the spelling of the address. If it is right, ask the partner to look at the registration of {{domain}}.',
      ours: 'Check the spelling of the address. If it is right, have our DNS administrator look at the registration of {{domain}}.',
    },
    unless: edgeIsNamed,
  },

  'dns-servfail': {
    title: {
      theirs: 'The name servers of {{domain}} give no valid answer',
      ours: 'Our DNS server {{server}} reports a failure for {{domain}}',
    },
    why: {
      theirs:
        '{{server}} reports a server failure (SERVFAIL), so we do not know which records {{domain}} publishes. Messages may fail in both directions.',
      ours: 'That may lie in our DNS server or in {{domain}} itself. So nothing can be said about its records yet.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to check the zone and the name servers of {{domain}}. Then look again.',
      ours: 'Try again in a minute. If the failure stays, have our DNS administrator check {{server}}, or look with another resolver.',
    },
  },

  'dns-timeout': {
    title: 'Our DNS server {{server}} did not answer',
    why: 'So nothing can be said about {{domain}} yet, good or bad.',
    fix: 'Try again in a minute. If it stays silent, ask our network team, or look with another resolver.',
  },

  'dns-refused': {
    title: 'Our DNS server {{server}} refuses to answer',
    why: 'That is a rule of this server, not an answer about {{domain}}. So nothing can be said yet, good or bad.',
    fix: 'Ask our network team to allow questions from this machine on {{server}}, or look with another resolver.',
  },

  'dns-malformed': {
    title: 'Our DNS server {{server}} sends answers that cannot be read',
    why: 'So nothing can be said about {{domain}} yet, good or bad.',
    fix: 'Look with another resolver. If that one answers, ask our network team to check {{server}} and what stands in front of it.',
  },

  'dns-resolver-internal': {
    title: 'Our DNS server {{server}} knows no public names',
    why: 'It denies {{domain}}, but also a name that certainly exists. So nothing can be said about {{domain}} yet, good or bad.',
    fix: 'Ask again through a DNS server that answers for the Internet, or run the command below on our Edge Server. Have our network team check where {{server}} forwards public names.',
  },

  'dns-srv-wrong-port': {
    title: 'The federation record of {{domain}} names port {{port}} instead of 5061',
    why: {
      theirs:
        'Microsoft requires 5061. Whether an Edge Server follows another port is not documented, so our messages may not arrive.',
      ours: 'Microsoft requires 5061. Whether an Edge Server follows another port is not documented, so messages to us may not arrive.',
    },
    fix: {
      theirs: 'Ask their DNS administrator to change the port in {{record}} to 5061.',
      ours: 'Have our DNS administrator change the port in {{record}} to 5061. Port 5061 has to stand in Topology Builder too.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-root-target': {
    title: '{{domain}} declares that it offers no federation',
    why: {
      theirs:
        'The target in {{record}} is a single dot, which means "not offered here". Our messages find no server, and messages from them may be refused.',
      ours: 'The target in {{record}} is a single dot, which means "not offered here". Messages to us find no server, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Ask the partner whether that is intended. If not, their DNS administrator enters the name of their Edge Server as the target.',
      ours: 'Ask our Lync administrator whether that is intended. If not, have our DNS administrator enter the name of our Edge Server as the target.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-cname': {
    title: 'The federation record of {{domain}} points to an alias: {{target}}',
    why: 'Behind it stands {{alias}}. SRV records must not point to an alias; some servers follow it and others do not, so messages may fail in both directions.',
    fix: {
      theirs:
        'Ask their DNS administrator to give {{target}} an address record (A) of its own instead of the alias.',
      ours: 'Have our DNS administrator give {{target}} an address record (A) of its own instead of the alias.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-ip': {
    title: 'The federation record of {{domain}} holds an address instead of a name: {{target}}',
    why: {
      theirs:
        'The target must be a host name, which the certificate then has to carry. As it is, our messages do not get through, and messages from them may be refused.',
      ours: 'The target must be a host name, which the certificate then has to carry. As it is, messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to enter the name of their Edge Server in {{record}}, and to give that name an address record (A).',
      ours: 'Have our DNS administrator enter the name of our Edge Server in {{record}}, and give that name an address record (A).',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-no-address': {
    title: 'The federation record of {{domain}} points to {{target}}, which has no address',
    why: {
      theirs:
        '{{record}} names this host, but DNS knows no address for it. Our messages have nowhere to go.',
      ours: '{{record}} names this host, but DNS knows no address for it. Messages to us have nowhere to go.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to add an address record (A) for {{target}} with the public address of their Edge Server, or to correct the name in {{record}}.',
      ours: 'Have our DNS administrator add an address record (A) for {{target}} with the public address of our Edge Server, or correct the name in {{record}}.',
    },
    unless: otherEdgeIsNamed,
  },

  'dns-srv-target-private': {
    title: '{{target}} has an address that cannot be reached from the Internet: {{address}}',
    why: {
      theirs: 'So messages from us to {{domain}} do not arrive over the Internet.',
      ours: 'So messages to {{domain}} do not arrive over the Internet.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to publish the public address of {{target}} in the external zone.',
      ours: 'Have our DNS administrator publish the public address of {{target}} in the external zone.',
    },
    unless: {
      theirs:
        'The two networks are connected privately, and our Edge Server reaches this address that way.',
      ours: 'The two networks are connected privately, and the partner reaches this address that way.',
    },
  },

  'dns-srv-strict-other-domain': {
    title: 'The federation record of {{domain}} points to {{target}}, outside {{domain}}',
    why: {
      theirs:
        'Edge Servers accept only a host directly below the domain, because otherwise anyone could redirect it. Our messages do not get through, and messages from them may be refused.',
      ours: 'Edge Servers accept only a host directly below the domain, because otherwise anyone could redirect it. Messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Either they publish a host named sip.{{domain}} (with that name in the certificate), or we enter {{target}} for them as an allowed server.',
      ours: 'Have our DNS administrator publish a host named sip.{{domain}} and point the record to it. The certificate of our Edge Server needs that name too.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-strict-subdomain': {
    title: 'The federation record of {{domain}} points more than one level down: {{target}}',
    why: {
      theirs:
        'Edge Servers accept only a host directly below {{domain}}, such as sip.{{domain}}. Our messages do not get through, and messages from them may be refused.',
      ours: 'Edge Servers accept only a host directly below {{domain}}, such as sip.{{domain}}. Messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Either they publish a host named sip.{{domain}} (with that name in the certificate), or we enter {{target}} for them as an allowed server.',
      ours: 'Have our DNS administrator publish a host named sip.{{domain}} and point the record to it. The certificate of our Edge Server needs that name too.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-apex': {
    title: 'The federation record of {{domain}} points to {{target}} itself',
    why: {
      theirs:
        'A host directly below the domain is usual. Whether Edge Servers accept the bare domain is not known, so our messages may not arrive.',
      ours: 'A host directly below the domain is usual. Whether Edge Servers accept the bare domain is not known, so messages to us may not arrive.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to publish a host named sip.{{domain}} and point the record to it. Their certificate needs that name too.',
      ours: 'Have our DNS administrator publish a host named sip.{{domain}} and point the record to it. Our certificate needs that name too.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-target-doubled': {
    title: 'The federation record of {{domain}} repeats the domain: {{target}}',
    why: {
      theirs:
        'A dot is missing at the end of the target, so DNS appends the domain once more. Our messages do not get through, and messages from them may be refused.',
      ours: 'A dot is missing at the end of the target, so DNS appends the domain once more. Messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs: 'Ask their DNS administrator to correct the target to {{expected}}, as shown below.',
      ours: 'Have our DNS administrator correct the target to {{expected}}, as shown below.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-wrong-name': {
    title: 'The federation record of {{domain}} stands under the wrong name: {{found}}',
    why: {
      theirs:
        'Edge Servers ask only for {{record}}. Our messages find no server, and messages from them may be refused.',
      ours: 'Edge Servers ask only for {{record}}. Messages to us find no server, and partners may refuse ours.',
    },
    fix: {
      theirs: 'Ask their DNS administrator to delete {{found}} and add the record below.',
      ours: 'Have our DNS administrator delete {{found}} and add the record below.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-wrong-type': {
    title: 'The federation record of {{domain}} has the wrong type: {{found}} instead of SRV',
    why: {
      theirs:
        'Edge Servers look for an SRV record at {{record}}. Our messages find no server, and messages from them may be refused.',
      ours: 'Edge Servers look for an SRV record at {{record}}. Messages to us find no server, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to replace the {{found}} record with the SRV record below.',
      ours: 'Have our DNS administrator replace the {{found}} record with the SRV record below.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-sipdir': {
    title: 'The federation record of {{domain}} points to the sign-in server {{target}}',
    why: {
      theirs:
        'Federation in Microsoft 365 goes through {{expected}}. Our messages do not get through, and messages from them may be refused.',
      ours: 'Federation in Microsoft 365 goes through {{expected}}. Messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs: 'Ask their DNS administrator to change {{record}} to the record below.',
      ours: 'Have our DNS administrator change {{record}} to the record below.',
    },
  },

  'dns-srv-multiple': {
    title: '{{domain}} publishes several federation records',
    why: {
      theirs:
        'They name {{names}}. An Edge Server may use only one of them and not try the next, so our messages may get through at one time and fail at another.',
      ours: 'They name {{names}}. An Edge Server may use only one of them and not try the next, so messages to us may get through at one time and fail at another.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to keep one record at {{record}}. Several Edge Servers belong behind one host name.',
      ours: 'Have our DNS administrator keep one record at {{record}}. Several Edge Servers belong behind one host name.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-multiple-mixed': {
    title: 'The federation records of {{domain}} lead to two platforms',
    why: 'They name {{names}}: one leads to an Edge Server, another to Microsoft 365. It depends on chance which one is used, so messages may fail in both directions.',
    fix: {
      theirs:
        'Ask their DNS administrator to keep one record at {{record}}: the own Edge Server if they still run servers (also in hybrid), Microsoft 365 if everyone is in the cloud.',
      ours: 'Have our DNS administrator keep one record at {{record}}: the own Edge Server if we still run servers (also in hybrid), Microsoft 365 if everyone is in the cloud.',
    },
    unless: edgeIsNamed,
  },

  'dns-srv-wildcard': {
    title: 'A wildcard in the DNS of {{domain}} invents answers: {{found}}',
    why: {
      theirs:
        'Even names that nobody created get an answer. Our Edge Server may be sent to the wrong place.',
      ours: 'Even names that nobody created get an answer. Partners may be sent to the wrong place.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to remove {{found}}, or to create the needed records explicitly.',
      ours: 'Have our DNS administrator remove {{found}}, or create the needed records explicitly.',
    },
  },

  'dns-srv-dead-provider': {
    title: 'The federation record of {{domain}} points to a service that has ended: {{target}}',
    why: {
      theirs:
        'No messages are accepted there any more. Ours do not get through, and messages from them may be refused.',
      ours: 'No messages are accepted there any more. Messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to point the record to the system they use today, or to delete it if there is none.',
      ours: 'Have our DNS administrator point the record to the system we use today, or delete it if there is none.',
    },
    unless: otherEdgeIsNamed,
  },

  'dns-srv-other-cloud': {
    title: '{{domain}} lives in {{cloud}}',
    why: 'The record points to {{target}}, which is right for that cloud. Whether messages pass to and from other clouds depends on the settings of both sides and cannot be seen from outside.',
    fix: {
      theirs:
        'Nothing to mend in the record. If we run our own servers, we need an enabled hosting provider for {{target}}; if we use Teams in a different cloud, both administrators have to allow the other one.',
      ours: 'Nothing to mend in the record. Partners with their own servers need an enabled hosting provider for {{target}}; with Teams in a different cloud, both administrators have to allow the other one.',
    },
  },

  'dns-srv-unknown-hoster': {
    title: 'The federation record of {{domain}} points to a third party: {{target}}',
    why: 'Perhaps a SIP hoster or another company of the group runs the service. Whether it handles messages and presence cannot be seen from outside.',
    fix: {
      theirs:
        'Ask the partner which service this is and whether it handles messages and presence. If it does, we can agree to enter {{target}} for them as an allowed server.',
      ours: 'Find out who runs {{target}} and whether it handles messages and presence. If it does, partners can enter {{target}} for us as an allowed server.',
    },
  },

  'dns-srv-stale-onprem': {
    title: 'The federation record of {{domain}} still names the old server {{target}}',
    why: {
      theirs:
        'Sign-in at {{domain}} already leads to Microsoft 365, and {{target}} no longer answers. Our messages do not get through, and messages from them may be refused.',
      ours: 'Our sign-in already leads to Microsoft 365, and {{target}} no longer answers. Messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Ask their DNS administrator to replace the old record with the one below, which leads to Microsoft 365.',
      ours: 'Have our DNS administrator replace the old record with the one below, which leads to Microsoft 365.',
    },
  },

  'dns-aaaa-only': {
    title: '{{target}} has only IPv6 addresses',
    why: {
      theirs:
        'A server that speaks only IPv4 cannot reach it. If ours does, our messages do not arrive.',
      ours: 'A server that speaks only IPv4 cannot reach it. Messages from such partners do not arrive.',
    },
    fix: {
      theirs: 'Ask their DNS administrator to add an IPv4 address (A record) for {{target}}.',
      ours: 'Have our DNS administrator add an IPv4 address (A record) for {{target}}.',
    },
  },

  'dns-aaaa-broken': {
    title: '{{target}} publishes an IPv6 address that does not answer: {{address}}',
    why: {
      theirs: 'Whoever tries IPv6 first waits there for nothing. Our messages may be late or fail.',
      ours: 'Whoever tries IPv6 first waits there for nothing. Messages to us may be late or fail.',
    },
    fix: {
      theirs:
        'Ask their network administrator to let this address accept federation connections, or to have the AAAA record removed.',
      ours: 'Have our network team let this address accept federation connections, or have the AAAA record removed.',
    },
  },

  'dns-onmicrosoft': {
    title: '{{domain}} is the initial domain of a Microsoft 365 tenant',
    why: 'Microsoft keeps its DNS records, and nobody else can change them. That is normal.',
    fix: {
      theirs:
        'Nothing to mend. If we list our allowed domains, the entry must be exactly {{domain}}, provided that their SIP addresses end in it.',
      ours: 'Nothing to mend. A partner who lists allowed domains must enter exactly {{domain}}, provided that our SIP addresses end in it.',
    },
  },

  'dns-idn': {
    title: '"{{value}}" was read as {{domain}}',
    why: 'The entry held more than a plain domain, for instance sip: or mailto: in front, a dot at the end, or letters that DNS writes in another way.',
    fix: 'Check that {{domain}} is what was meant. If not, type it again.',
  },

  'tcp-refused': {
    title: '{{target}} refuses connections on port {{port}}',
    why: {
      theirs:
        '{{address}} turns us away at once, usually because no service listens there. Our messages do not arrive, and messages from them may fail too.',
      ours: '{{address}} turns connections away at once, usually because no service listens there. Messages to us do not arrive, and messages from us may fail too.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to check three things: the Access Edge service runs, federation is enabled on the Edge pool, and the firewall forwards port {{port}} to the right server.',
      ours: 'Have our Lync administrator check three things: the Access Edge service runs, federation is enabled on the Edge pool, and the firewall forwards port {{port}} to the right server.',
    },
  },

  'tcp-timeout': {
    title: '{{target}} does not answer on port {{port}}',
    why: {
      theirs:
        'Such silence usually comes from a firewall: theirs, or ours if it stops just {{address}}. Until it opens, our messages do not arrive.',
      ours: 'Such silence usually comes from a firewall in front of {{address}}. Until it opens, messages to us do not arrive.',
    },
    fix: {
      theirs:
        'Ask their network administrator to open TCP port {{port}} in both directions for any address. Have our network team check that our firewall does not stop {{address}}.',
      ours: 'Have our network team open TCP port {{port}} in both directions for any address. If this test ran inside our network, repeat it from outside first.',
    },
  },

  'tcp-outbound-blocked': {
    title: 'From here, port {{port}} does not open anywhere',
    why: '{{target}} did not answer, but neither did a server that is known to be up. So this says something about our network, not about {{target}}.',
    fix: 'Run the command below on our Edge Server, which normally may go out. If it fails there too, ask our network team to open TCP port {{port}} outward.',
  },

  'tcp-unreachable': {
    title: 'There is no route to {{target}}',
    why: {
      theirs:
        'The network reports {{address}} as unreachable before any server is asked. The cause may lie here or there, and our messages may not arrive.',
      ours: 'The network reports {{address}} as unreachable before any server is asked. Messages to us may not arrive.',
    },
    fix: {
      theirs:
        'Test from our Edge Server first. If {{address}} cannot be reached from there either, ask their network administrator to check the address and its route.',
      ours: 'Have our network team check the route to {{address}}, and that the default gateway of the Edge Server is set on the external network adapter.',
    },
  },

  'tcp-reset-after-connect': {
    title: '{{target}} accepts the connection and drops it at once',
    why: {
      theirs:
        '{{address}} closes port {{port}} again before it shows a certificate. Our messages do not get through.',
      ours: '{{address}} closes port {{port}} again before it shows a certificate. Messages to us do not get through.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to check what stands in front of the Edge Server (load balancer, intrusion prevention) and its TLS settings.',
      ours: 'Have our Lync administrator check what stands in front of the Edge Server (load balancer, intrusion prevention) and its TLS settings.',
    },
  },

  'tcp-tls-terminating-proxy': {
    title: 'A web server answers on port {{port}} of {{target}}',
    why: {
      theirs:
        'The two Edge Servers have to show each other their certificates, and a web server or reverse proxy in between prevents that. Our messages do not get through.',
      ours: 'The two Edge Servers have to show each other their certificates, and a web server or reverse proxy in between prevents that. Messages to us do not get through.',
    },
    fix: {
      theirs:
        'Ask their network administrator to pass port {{port}} through to the Edge Server as plain TCP, without a proxy.',
      ours: 'Have our network team pass port {{port}} through to the Edge Server as plain TCP, without a proxy.',
    },
  },

  'tcp-dnslb-node-down': {
    title: 'One of the addresses of {{target}} does not answer: {{address}}',
    why: {
      theirs:
        'Another address of it does. Depending on which one is picked, our messages may get through or fail.',
      ours: 'Another address of it does. Depending on which one is picked, messages to us may get through or fail.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to repair the server behind {{address}}, or to have this address removed from DNS.',
      ours: 'Have our Lync administrator repair the server behind {{address}}, or have this address removed from DNS.',
    },
  },

  'tcp-mtu': {
    title: 'The certificate of {{target}} does not arrive whole',
    why: {
      theirs:
        '{{address}} begins the encrypted connection and then stalls. Large packets may be getting lost on the way, and our messages with them.',
      ours: '{{address}} begins the encrypted connection and then stalls. Large packets may be getting lost on the way, and messages to us with them.',
    },
    fix: {
      theirs:
        'Ask their network administrator to let ICMP "fragmentation needed" (type 3, code 4) through, or to limit the packet size (MSS clamping). Have our network team check the same here.',
      ours: 'Have our network team let ICMP "fragmentation needed" (type 3, code 4) through, or limit the packet size (MSS clamping).',
    },
  },

  'probe-not-allowed': {
    title: '{{target}} was not tested at {{address}}, port {{port}}',
    why: 'Only public addresses and the ports of federation are tested from here, and this is not one of them. So nothing is known about it, good or bad.',
    fix: 'Nothing to mend. Whoever needs to know tests it from our Edge Server.',
  },

  'tls-mtls-expected': {
    title: '{{target}} asks for our certificate, as every Edge Server does',
    why: '{{address}} can be reached, shows its certificate and asks for ours. This test has none to show, so it ends there, as it should.',
    fix: 'Nothing to mend.',
  },

  'tls-silent': {
    title: '{{target}} accepts the connection and then says nothing',
    why: {
      theirs:
        'No encrypted connection comes about at {{address}}, port {{port}}. Our messages do not get through.',
      ours: 'No encrypted connection comes about at {{address}}, port {{port}}. Messages to us do not get through.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to check that the Access Edge service works, and that a load balancer or firewall passes the connection on to it.',
      ours: 'Have our Lync administrator check that the Access Edge service works, and that a load balancer or firewall passes the connection on to it.',
    },
  },

  'tls-plaintext': {
    title: '{{target}} answers without encryption on port {{port}}',
    why: {
      theirs:
        'Federation is always encrypted, and {{address}} does not begin a TLS connection. Our messages do not get through.',
      ours: 'Federation is always encrypted, and {{address}} does not begin a TLS connection. Messages to us do not get through.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to check which service listens on port {{port}}. It has to be the Access Edge service, with TLS.',
      ours: 'Have our Lync administrator check which service listens on port {{port}}. It has to be the Access Edge service, with TLS.',
    },
  },

  'tls-version': {
    title: '{{target}} speaks only {{found}}',
    why: 'Current servers expect {{expected}}. Where the two sides have no version in common, messages fail in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to install the current updates and enable {{expected}} on every Edge Server.',
      ours: 'Have our Lync administrator install the current updates and enable {{expected}} on every Edge Server.',
    },
  },

  'tls-13-only': {
    title: '{{target}} speaks only TLS 1.3',
    why: {
      theirs: 'Older Edge Servers lack that version. If ours is one of them, our messages fail.',
      ours: 'Older Edge Servers lack that version. Messages to us from partners with such servers may fail.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to enable TLS 1.2 as well. Have our Lync administrator check which versions our Edge Server speaks.',
      ours: 'Have our Lync administrator enable TLS 1.2 as well.',
    },
  },

  'tls-cipher': {
    title: '{{target}} shares no encryption method with this test',
    why: {
      theirs:
        'No common cipher suite was found, so {{address}} ends the connection. Our messages do not get through, and messages from them may fail too.',
      ours: 'No common cipher suite was found, so {{address}} ends the connection. Messages to us do not get through, and messages from us may fail too.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to enable the usual cipher suites again (ECDHE-RSA with AES-GCM). Have our Lync administrator check the same here.',
      ours: 'Have our Lync administrator enable the usual cipher suites again (ECDHE-RSA with AES-GCM).',
    },
  },

  'cert-expired': {
    title: 'The certificate of {{target}} expired on {{notAfter}}',
    why: "Edge Servers check each other's certificate on every connection and hang up when it is out of date, in both directions.",
    fix: {
      theirs:
        'Ask their Lync administrator to renew it with the same names ({{names}}), assign it to the external interface of every Edge Server, and restart the Access Edge service.',
      ours: 'Have our Lync administrator renew it with the same names ({{names}}), assign it to the external interface of every Edge Server, and restart the Access Edge service.',
    },
  },

  'cert-not-yet-valid': {
    title: 'The certificate of {{target}} is not valid before {{notBefore}}',
    why: 'Until then Edge Servers refuse the connection, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to assign a certificate that is valid now. Check the clock of the machine that runs this test as well.',
      ours: 'Have our Lync administrator assign a certificate that is valid now. Check the clock of the machine that runs this test as well.',
    },
  },

  'cert-expiring': {
    title: {
      one: 'The certificate of {{target}} has {{days}} day left',
      other: 'The certificate of {{target}} has {{days}} days left',
    },
    why: 'It expires on {{notAfter}}. From then on Edge Servers refuse the connection, in both directions.',
    fix: {
      theirs:
        'Tell their Lync administrator in good time. It has to be renewed with the same names and assigned on every Edge Server.',
      ours: 'Have our Lync administrator renew it in good time with the same names and assign it on every Edge Server.',
    },
  },

  'cert-selfsigned': {
    title: '{{target}} shows a certificate that it signed itself',
    why: 'Nobody vouches for such a certificate. Edge Servers refuse the connection, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to get a certificate from a public authority and assign it on every Edge Server.',
      ours: 'Have our Lync administrator get a certificate from a public authority and assign it on every Edge Server.',
    },
    unless: {
      theirs: 'It was exchanged, and our Edge Server already trusts this certificate.',
      ours: 'It was exchanged, and the Edge Server of the partner already trusts this certificate.',
    },
  },

  'cert-untrusted-root': {
    title: 'The certificate of {{target}} comes from {{issuer}}, which is not commonly trusted',
    why: 'This issuer is not among the public roots that partners commonly trust. Edge Servers that do not trust it refuse the connection, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to get a certificate from a public authority. Otherwise they send us their root certificate, and we install it on our Edge Server as trusted.',
      ours: 'Have our Lync administrator get a certificate from a public authority. Otherwise we send the partner our root certificate, and they install it on their Edge Server as trusted.',
    },
    unless: {
      theirs: 'Their root certificate was exchanged and is installed on our Edge Server.',
      ours: 'Our root certificate was exchanged and is installed on the Edge Server of the partner.',
    },
  },

  'cert-missing-intermediate': {
    title: '{{target}} leaves out the intermediate certificate of {{issuer}}',
    why: 'Some servers fetch the missing piece themselves, others refuse. So messages may fail in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to install the certificate of {{issuer}} under Intermediate Certification Authorities on every Edge Server.',
      ours: 'Have our Lync administrator install the certificate of {{issuer}} under Intermediate Certification Authorities on every Edge Server.',
    },
  },

  'cert-name-mismatch': {
    title: 'The certificate of {{target}} does not name {{expected}}',
    why: {
      theirs:
        'It names {{names}}. Edge Servers refuse a certificate without the expected name: our messages do not get through, and messages from them may be refused.',
      ours: 'It names {{names}}. Edge Servers refuse a certificate without the expected name: messages to us do not get through, and partners may refuse ours.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to have the certificate issued again with {{expected}} among the alternative names, and to assign it on every Edge Server.',
      ours: 'Have our Lync administrator get the certificate issued again with {{expected}} among the alternative names, and assign it on every Edge Server.',
    },
    unless: {
      theirs: 'Our allowed entry for them uses a name that is in the certificate.',
      ours: 'The allowed entry of the partner uses a name for us that is in the certificate.',
    },
  },

  'cert-cn-only': {
    title: 'The certificate of {{target}} names {{expected}} only in the subject',
    why: 'The name is missing among the alternative names, where Edge Servers look for it. Whether the subject alone is accepted is not certain; messages may fail in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to have the certificate issued again with {{expected}} among the alternative names.',
      ours: 'Have our Lync administrator get the certificate issued again with {{expected}} among the alternative names.',
    },
  },

  'cert-san-missing-sipdomain': {
    title: 'The certificate for {{domain}} leaves out {{expected}}',
    why: 'Microsoft wants this name in it for every SIP domain. Federation goes by the name in the federation record, so this alone need not stop messages.',
    fix: {
      theirs: 'Ask their Lync administrator to include {{expected}} at the next renewal.',
      ours: 'Have our Lync administrator include {{expected}} at the next renewal; in hybrid, sooner.',
    },
  },

  'cert-wildcard': {
    title: 'The certificate of {{target}} covers this name only by a wildcard',
    why: 'Wildcard certificates are not supported on an Edge Server. Some systems accept them; Lync and Skype for Business servers may refuse, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to have the certificate issued again with {{target}} written out.',
      ours: 'Have our Lync administrator get the certificate issued again with {{target}} written out.',
    },
  },

  'cert-no-server-eku': {
    title: 'The certificate of {{target}} is not meant for servers',
    why: {
      theirs:
        'The purpose "Server Authentication" is missing, and Edge Servers refuse it. Our messages do not get through.',
      ours: 'The purpose "Server Authentication" is missing, and Edge Servers refuse it. Messages to us do not get through.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to have the certificate issued again with "Server Authentication".',
      ours: 'Have our Lync administrator get the certificate issued again with "Server Authentication".',
    },
  },

  'cert-no-client-eku': {
    title: 'The certificate of {{target}} is not meant for clients',
    why: {
      theirs:
        'When their Edge Server calls ours, it shows the same certificate as a client. Whether it is refused without "Client Authentication" is not certain; messages from them may fail.',
      ours: 'When our Edge Server calls a partner, it shows the same certificate as a client. Whether it is refused without "Client Authentication" is not certain; messages from us may fail.',
    },
    fix: {
      theirs:
        'Nothing to do while messages arrive. Otherwise ask their Lync administrator for a certificate that also carries "Client Authentication".',
      ours: 'Nothing to do while our messages arrive. Otherwise have our Lync administrator ask the certification authority for one that also carries "Client Authentication".',
    },
  },

  'cert-weak-key': {
    title: 'The key of {{target}} is too short: {{found}} bits',
    why: 'Current systems expect at least 2048 bits and may refuse it, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to have the certificate issued again with an RSA key of at least 2048 bits.',
      ours: 'Have our Lync administrator get the certificate issued again with an RSA key of at least 2048 bits.',
    },
  },

  'cert-sha1': {
    title: 'The certificate of {{target}} is signed with SHA-1',
    why: 'Current systems may refuse this old signature, in both directions.',
    fix: {
      theirs: 'Ask their Lync administrator to have the certificate issued again with SHA-256.',
      ours: 'Have our Lync administrator get the certificate issued again with SHA-256.',
    },
  },

  'cert-rsassa-pss': {
    title: 'A certificate of {{target}} is signed with RSASSA-PSS',
    why: 'Lync and Skype for Business servers do not support this signature. Messages may fail in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator for a certificate whose whole chain is signed in the usual way (RSA PKCS #1 v1.5, SHA-256).',
      ours: 'Have our Lync administrator get a certificate whose whole chain is signed in the usual way (RSA PKCS #1 v1.5, SHA-256).',
    },
  },

  'cert-ecdsa': {
    title: 'The certificate of {{target}} has an elliptic-curve key',
    why: 'That is no fault by itself. Whether every Edge Server accepts it is not certain.',
    fix: {
      theirs:
        'Nothing to do while messages arrive. If older Edge Servers cannot connect, ask their Lync administrator for a certificate with an RSA key.',
      ours: 'Nothing to do while messages arrive. If older Edge Servers cannot connect, have our Lync administrator get a certificate with an RSA key.',
    },
  },

  'cert-no-cdp': {
    title: 'The certificate of {{target}} names no place to check revocation',
    why: 'Edge Servers want to know whether a certificate was withdrawn. Where they cannot, they may refuse it, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to have the certificate issued again with a revocation list that can be fetched publicly over HTTP.',
      ours: 'Have our Lync administrator get the certificate issued again with a revocation list that can be fetched publicly over HTTP.',
    },
  },

  'cert-pool-differs': {
    title: 'The addresses of {{target}} show different certificates',
    why: 'Which certificate appears depends on the address that is picked. So messages may get through at one time and fail at another, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to assign the same certificate on every Edge Server of the pool.',
      ours: 'Have our Lync administrator assign the same certificate on every Edge Server of the pool.',
    },
  },

  'pol-xmpp': {
    title: '{{domain}} offers XMPP only',
    why: 'Neither Teams nor Skype for Business Server since version 2019 speaks XMPP. Messages may not get through in either direction.',
    fix: 'Ask the partner whether they also run Teams or Skype for Business, perhaps under another domain.',
  },
});
