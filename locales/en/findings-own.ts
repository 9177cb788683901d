import { defineFindings } from '../typing.ts';

/** Microsoft lets a policy of a person decide where the lists of the tenant would not let anybody through. */
const personIsLetThrough = {
  theirs: 'A policy of the person there lets us through all the same.',
  ours: 'A policy of our own for this person lets the partner through all the same.',
} as const;

const stillHybrid =
  'We still run servers of our own beside Teams (hybrid). Then the record belongs there.';

/** What settings, error lines and answers show of either side, beside what is seen from outside. */
export const ownFindings = defineFindings<'en', 'own-side'>()({
  'dns-sip-domain-differs': {
    title: 'The address uses {{domain}}, but its owner signs in with {{expected}}',
    why: 'A mail address and a sign-in address (SIP address) need not be the same, and messages are delivered to the sign-in address only. At {{domain}} they find nobody.',
    fix: 'Write to the address that ends in {{expected}}. If that fails as well, ask the person which address they sign in with.',
  },

  'dns-edge-resolver-internal-only': {
    title: 'Our Edge Server asks a DNS server that does not know {{record}}',
    why: 'Public DNS has this record, but the DNS server that our Edge Server asks, as seen at {{server}}, answers only for names of our own. So it finds no way to {{domain}}, and our messages do not get through.',
    fix: 'Have our DNS administrator give the external network adapter of the Edge Server a DNS server that knows public names. The few internal names it needs can stand in its hosts file.',
  },

  'dns-split-brain': {
    title: 'Our side did not see {{record}} as it is published',
    why: 'Either the record was added or changed after that, or the DNS server that our side asks does not show it, as with an internal zone of the same name. In the second case messages from us to {{domain}} fail.',
    fix: 'Have our DNS administrator repeat the look below on the Edge Server. If the answer still differs, either the public record has to stand in the internal zone, too, or the Edge Server has to ask a DNS server that knows public names.',
  },

  'dns-stale-cache': {
    title:
      'Where another answer came for {{record}}, it may be an old one for {{ttl}} more seconds',
    why: 'A DNS server keeps an answer for its time to live, also the answer that there is none. If the record of {{domain}} was changed lately, that passes by itself {{ttl}} seconds after the look that was pasted; the Edge Server presumably keeps it a little longer.',
    fix: 'Wait for that time, then repeat the look below. The cache of the machine itself is emptied by the command. An answer that still differs then is no old one.',
  },

  'cli-lyncdiscover-onprem': {
    title: 'lyncdiscover.{{domain}} leads to {{target}} instead of Microsoft 365',
    why: 'Microsoft 365 takes that for a server of our own, counts us as hybrid and refuses to switch everybody to Teams only. Messages from partners may land in Skype for Business.',
    fix: 'Have our DNS administrator replace the record with the one below. If nobody has a SIP address at {{domain}}, our Teams administrator can take the domain out of use instead (Disable-CsOnlineSipDomain); never do that to a domain with people in it.',
    unless: stillHybrid,
  },

  'cli-lyncdiscover-wildcard': {
    title: 'A wildcard answers for lyncdiscover.{{domain}}: {{address}}',
    why: 'Nobody created that name, but Microsoft 365 takes the answer for a server of our own, counts us as hybrid and refuses to switch everybody to Teams only.',
    fix: 'Have our DNS administrator create lyncdiscover explicitly, as shown below, or remove the wildcard.',
  },

  'cli-lyncdiscover-missing': {
    title: '{{domain}} has no lyncdiscover record',
    why: 'Messages between organisations do not need it. Skype for Business and Lync clients look there for their server, and so do some PowerShell commands for Microsoft 365.',
    fix: 'Nothing to do while nobody misses it. Otherwise have our DNS administrator add the record below.',
  },

  'cli-lyncdiscoverinternal-left': {
    title: 'Inside our network, records of {{domain}} still lead to old servers: {{names}}',
    why: 'Skype for Business clients inside ask for these names first and then wait for servers that are gone. Whoever cannot sign in cannot send either.',
    fix: 'Have our DNS administrator delete these records from the internal zone. Nothing takes their place; Teams does not use them.',
  },

  'cli-sip-tls-missing': {
    title: 'The sign-in record _sip._tls.{{domain}} is missing or wrong',
    why: 'Skype for Business and Lync clients outside our network find their server by it. Messages between organisations do not use it, but whoever cannot sign in cannot send either.',
    fix: 'Have our DNS administrator publish the record below. It leads to {{expected}}, port 443.',
  },

  'cli-sip-cname': {
    title: 'sip.{{domain}} is missing or still leads to a server of our own',
    why: 'In a domain that lives in Microsoft 365 this name belongs to {{expected}}. As it is, Skype for Business clients may fail to sign in.',
    fix: 'Have our DNS administrator replace it with the record below.',
    unless: stillHybrid,
  },

  'cli-strict-naming': {
    title: 'Clients refuse to sign in at {{target}}, which lies outside {{domain}}',
    why: 'Lync and Skype for Business clients trust only a server within their own SIP domain, because otherwise anyone could redirect them. They warn, or do not sign in at all.',
    fix: 'Have our DNS administrator point the sign-in records to a host below {{domain}}, such as sip.{{domain}}. The certificate of that host needs the name too.',
    unless: 'A group policy of ours switches this caution off (DisableStrictDNSNaming).',
  },

  'cli-srv-target-other-domain': {
    title: 'The sign-in record {{record}} names a host outside {{domain}}: {{target}}',
    why: 'The host in such a record has to lie in the domain of the record. Lync and Skype for Business clients refuse it, or ask the person first.',
    fix: 'Have our DNS administrator point the record to a host below {{domain}}, such as sip.{{domain}}. The certificate of that host needs the name too.',
  },

  'tcp-one-way': {
    title: 'Port {{port}} is open towards us, but closed from us',
    why: 'Federation needs both directions. Messages from partners come in, but our Edge Server gets no connection out, so ours do not leave.',
    fix: 'Have our network team open TCP port {{port}} from our Edge Server to any address.',
  },

  'tcp-ip-allowlist': {
    title: '{{target}} seems to let in only addresses that are listed there',
    why: {
      theirs:
        'Connections from some places get through and from others do not. If the address of our Edge Server is not listed, our messages do not arrive.',
      ours: 'Connections from some partners get through and from others do not. Messages to us from whoever is not listed do not arrive.',
    },
    fix: {
      theirs:
        'Ask their network administrator to let in the public addresses of our Edge Server, and give them these addresses.',
      ours: 'Have our network team let in TCP port 5061 from any address. If the list has to stay, it needs the addresses of every partner, and the ranges that Microsoft publishes.',
    },
  },

  'tcp-edge-internal': {
    title: 'Between our Edge Server and our internal servers, ports are closed: {{names}}',
    why: 'The Edge Server needs several ports to the inside. Depending on which one is closed, messages or new settings do not reach the other side.',
    fix: 'Have our network team open these TCP ports between the internal interface of the Edge Server and our internal servers.',
  },

  'tcp-crl-blocked': {
    title: 'Our Edge Server cannot fetch certificate revocation lists',
    why: 'It fetches them over TCP port 80. Without them it does not know whether the certificate of a partner was withdrawn, and may refuse the connection, in both directions.',
    fix: 'Have our network team let the Edge Server out to any address on TCP port 80, and to its DNS server on port 53.',
  },

  'edge-service-down': {
    title: 'The Access Edge service on {{server}} is not running',
    why: 'Every message to and from a partner passes through it. While it stands still, none gets through in either direction.',
    fix: 'Have our Lync administrator start it. If it stops again, the event log on {{server}} tells why; the usual reasons are an expired certificate, and EnableUserReplicator set to True.',
  },

  'clock-skew': {
    title: {
      theirs: 'The clock of an Edge Server is wrong',
      ours: 'The clock of {{server}} is wrong',
    },
    why: {
      theirs:
        '{{server}} refuses signatures because the times of the two sides are too far apart. Messages may fail in both directions.',
      ours: '{{server}} refuses signatures because the times of the two sides are too far apart. Messages may fail in both directions.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to check the clock of {{server}}. Have our Lync administrator check ours as well: either of the two may be the wrong one.',
      ours: 'Have our Lync administrator set the clock of {{server}}. An Edge Server is in no Active Directory domain, so it needs a time source of its own.',
    },
  },

  'cert-root-in-intermediate-store-mixup': {
    title: 'The root store of our Edge Server holds certificates that are no roots: {{names}}',
    why: 'Windows Server may then refuse certificates of partners that are in perfect order. Messages may fail in both directions.',
    fix: 'Have our Lync administrator move them to Intermediate Certification Authorities, on every Edge Server.',
  },

  'cert-trustedissuers-too-many': {
    title: 'Our Edge Server trusts so many roots that the list it sends is cut off',
    why: 'It tells partners whose certificates it accepts, and not all issuers fit in. A partner whose issuer is cut off may not get through to us.',
    fix: 'Have our Lync administrator take roots that nobody needs out of Trusted Root Certification Authorities, or have Windows send no list at all, as the commands below do.',
  },

  'cert-cng': {
    title: 'The key of our Edge certificate lies in a provider that Lync cannot use',
    why: 'Lync Server and Skype for Business Server need the key in an older kind of provider, not in a key storage provider (CNG). Otherwise messages may fail in both directions.',
    fix: 'Have our Lync administrator request the certificate again with "Microsoft RSA SChannel Cryptographic Provider", and assign it on every Edge Server.',
  },

  'cert-revoked': {
    title: 'The certificate of {{target}} was revoked',
    why: 'Its issuer has withdrawn it before the time. Edge Servers that check this refuse the connection, in both directions.',
    fix: {
      theirs:
        'Ask their Lync administrator to get a new certificate with the same names and assign it on every Edge Server.',
      ours: 'Have our Lync administrator get a new certificate with the same names and assign it on every Edge Server.',
    },
  },

  'crl-unreachable': {
    title: 'The revocation list for the certificate of {{target}} could not be fetched',
    why: 'So it cannot be told whether the certificate was withdrawn. Edge Servers that insist on knowing refuse the connection, in both directions.',
    fix: {
      theirs:
        'Have our network team check first that our Edge Server gets out on TCP port 80. If it does, ask the partner to see that the list can be fetched publicly over HTTP.',
      ours: 'Have our network team check that the list named in our certificate can be fetched from the Internet over HTTP. A list that only our own network reaches is of no use to partners.',
    },
  },

  'tls-inspection': {
    title: 'A device on our side replaces the certificates of partners: {{issuer}}',
    why: 'The two Edge Servers have to show each other their own certificates, and nothing in between can do that for them. Messages from us do not get through such a device.',
    fix: 'Have our network team exempt TCP port 5061 of our Edge Servers from TLS inspection.',
    unless: 'Only the place we look from is inspected, and our Edge Server goes out another way.',
  },

  'tls-1047': {
    title: 'The TLS negotiation with {{target}} fails',
    why: {
      theirs:
        'Our Edge Server reports {{hresult}}: the connection opens, but the two do not agree on encryption or certificates. Our messages do not get through.',
      ours: 'The Edge Server of the partner reports {{hresult}}: the connection opens, but the two do not agree on encryption or certificates. Messages to us do not get through.',
    },
    fix: {
      theirs:
        'Have our Lync administrator check our own certificate first: often the other side does not trust its issuer. Then ask their Lync administrator to check the certificate of {{target}}, and whether TLS 1.2 is enabled.',
      ours: 'Have our Lync administrator check the certificate of {{target}}: issuer, names, dates, and whether TLS 1.2 is enabled. Ask the partner to check theirs as well.',
    },
  },

  'pol-fed-disabled': {
    title: {
      theirs: 'Federation is switched off: {{setting}} is {{value}}',
      ours: 'Federation is switched off on our servers: {{setting}} is {{value}}',
    },
    why: 'This switch stands above every list and policy. While it is off, these servers send nothing to any partner and take nothing from any.',
    fix: {
      theirs:
        'Ask their Lync administrator to switch it on. Who gets through is then up to their lists and policies.',
      ours: 'Have our Lync administrator switch it on. Who gets through is then up to our lists and policies.',
    },
  },

  'pol-discovery-off': {
    title: {
      theirs: 'Partner discovery is off, and no domain is allowed',
      ours: 'On our servers, partner discovery is off and no domain is allowed',
    },
    why: 'Without discovery only listed domains get through, and none is listed. So nobody does, {{domain}} included.',
    fix: {
      theirs: 'Ask their Lync administrator to add {{domain}} to the allowed domains.',
      ours: 'Have our Lync administrator add {{domain}} to the allowed domains. Nothing else has to be opened; discovery would let in every domain that is not blocked.',
    },
  },

  'pol-not-allowed': {
    title: {
      theirs: '{{domain}} is not on the list of allowed domains',
      ours: '{{domain}} is not on our list of allowed domains',
    },
    why: 'Partner discovery is off, so only listed domains get through.',
    fix: {
      theirs: 'Ask their Lync administrator to add {{domain}}.',
      ours: 'Have our Lync administrator add {{domain}}.',
    },
  },

  'pol-blocked': {
    title: {
      theirs: '{{domain}} is on the list of blocked domains',
      ours: '{{domain}} is on our list of blocked domains',
    },
    why: 'An Edge Server sends nothing to a blocked domain and takes nothing from it, whatever else is set.',
    fix: {
      theirs:
        'Ask the partner whether {{domain}} is meant to be blocked. If not, their Lync administrator removes the entry.',
      ours: 'Find out why {{domain}} was blocked. If the reason is gone, have our Lync administrator remove the entry.',
    },
  },

  'pol-allow-and-block': {
    title: '{{domain}} cannot be on our allowed list and our blocked list at once',
    why: 'The server refuses the second entry and keeps the first one. So what was wanted has not been entered.',
    fix: 'Have our Lync administrator decide for one of the lists. To allow {{domain}}, the blocked entry has to be removed first.',
  },

  'pol-subdomain-on-list': {
    title: {
      theirs: 'The list of allowed domains names {{found}}, but not {{domain}}',
      ours: 'Our list of allowed domains names {{found}}, but not {{domain}}',
    },
    why: 'Nothing says that one entry covers other domains above or below it, so an entry is best taken literally. Messages may fail in both directions.',
    fix: {
      theirs: 'Ask their Lync administrator to add {{domain}} as an entry of its own.',
      ours: 'Have our Lync administrator add {{domain}} as an entry of its own.',
    },
  },

  'pol-partner-has-many-domains': {
    title: 'Not every SIP domain of {{domain}} is on our list of allowed domains',
    why: 'Listed are {{names}}. An entry counts for one domain only, so people of this partner with an address in another one do not get through.',
    fix: 'Ask the partner for all of their SIP domains, and have our Lync administrator add those that are missing. Their administrator has to enable each of them as well.',
  },

  'pol-proxyfqdn-stale': {
    title: 'Our entry for {{domain}} names {{proxyFqdn}}, where no Edge Server of theirs answers',
    why: 'Because of this name our Edge Server does not look at their record, which leads to {{target}}. The name may be mistyped, or the partner may have given it up; our messages arrive nowhere.',
    fix: 'Have our Lync administrator note the comment and the verification level of the entry, remove it, and add {{domain}} again without a server. If {{target}} belongs to Microsoft 365, an enabled hosting provider is needed too.',
  },

  'pol-proxyfqdn-differs': {
    title: 'Our entry for {{domain}} names {{proxyFqdn}}, their record names {{target}}',
    why: 'Our entry wins, and the record is not asked. If the partner has moved in the meantime, messages fail in both directions.',
    fix: 'Ask the partner whether {{proxyFqdn}} is still right. If not, have our Lync administrator remove the entry and add {{domain}} again without a server.',
    unless: 'The partner and we agreed on {{proxyFqdn}} (Direct Federation).',
  },

  'pol-proxyfqdn-no-address': {
    title: 'Our entry for {{domain}} names {{proxyFqdn}}, which has no address',
    why: 'Because of this name our Edge Server does not look at any record: it connects to that host, and DNS knows no address for it. The name is mistyped, or the partner has given the host up. They publish no federation record that would name another one.',
    fix: 'Ask the partner for the name of their Access Edge service. Have our Lync administrator note the comment and the verification level of the entry, remove it, and add {{domain}} again with that name; without a server only once the partner publishes a federation record.',
    unless:
      'Our Edge Server finds {{proxyFqdn}} all the same, in its hosts file or by a DNS server of its own; Resolve-DnsName {{proxyFqdn}} there tells.',
  },

  'pol-proxyfqdn-wrong-name': {
    title: 'Our entry for {{domain}} names {{proxyFqdn}}, which is not in the certificate there',
    why: 'The certificate names {{names}}. Our Edge Server refuses one without the name that we entered, so our messages do not get through.',
    fix: 'Have our Lync administrator remove the entry and add {{domain}} again with a name from the certificate, or without a server if the federation record of the partner is in order.',
  },

  'pol-proxyfqdn-own': {
    title: 'Our entry for {{domain}} names {{proxyFqdn}}, a host of our own',
    why: 'Because of this name our Edge Server does not look at their record: it sends messages for {{domain}} to ourselves, where nobody of theirs is. What is seen of that host says nothing of the partner.',
    fix: 'Have our Lync administrator note the comment and the verification level of the entry, remove it, and add {{domain}} again without a server.',
    unless: 'Both organisations share this Edge Server, as companies of one group do.',
  },

  'pol-default-routing': {
    title: 'All of our federation goes one fixed way: {{value}}',
    why: 'With a default route DNS is not asked, and there can be no hosting provider, which every partner in Microsoft 365 needs. Messages may fail in both directions.',
    fix: 'Have our Lync administrator change to routing by DNS. The command below keeps federation closed to domains that are not listed.',
    unless: 'This way is meant, for instance to an Edge Server that serves our whole group.',
  },

  'pol-default-route-no-address': {
    title: 'All of our federation goes to {{target}}, which has no address',
    why: 'With a default route our Edge Server asks no record of any partner: it sends everything to that host, and DNS knows no address for it. The name is mistyped, or the host was given up, so our messages reach no partner.',
    fix: 'Have our Lync administrator correct DefaultRouteFqdn where this way is meant, or else change to routing by DNS. The command below keeps federation closed to domains that are not listed.',
    unless:
      'Our Edge Server finds {{target}} all the same, in its hosts file or by a DNS server of its own; Resolve-DnsName {{target}} there tells.',
  },

  'pol-default-route-dead': {
    title: 'All of our federation goes to {{target}}, which takes no connections',
    why: 'With a default route our Edge Server asks no record of any partner: it sends everything to that host. While no connection to it succeeds, our messages reach no partner.',
    fix: 'Have our Lync administrator bring that server back or correct DefaultRouteFqdn where this way is meant, or else change to routing by DNS. The command below keeps federation closed to domains that are not listed.',
    unless:
      'That host lets nobody but our Edge Server in; Test-NetConnection {{target}} -Port 5061 there tells.',
  },

  'pol-default-route-own': {
    title: 'Our default route leads back to our own Edge: {{value}}',
    why: 'With a default route everything for partners goes to that one host. It is the Edge Server on which the route is set, so nothing leaves.',
    fix: 'Have our Lync administrator change to routing by DNS, or set the Edge Server that the route was meant for. The command below keeps federation closed to domains that are not listed.',
  },

  'pol-hosting-missing': {
    title: 'Our servers have no hosting provider for {{target}}, where {{domain}} lives',
    why: '{{target}} lies outside {{domain}}, and our Edge Server accepts that only from a provider we have entered. So our messages do not get through.',
    fix: 'Have our Lync administrator add the provider as shown below. One provider serves every domain that lives there.',
  },

  'pol-hosting-disabled': {
    title: 'Our hosting provider {{providerName}} is switched off',
    why: 'It stands for {{target}}. While it is off, our Edge Server does not accept that host, and our messages to everybody there do not get through.',
    fix: 'Have our Lync administrator enable it.',
  },

  'pol-hosting-wrong-fqdn': {
    title: 'Our hosting provider {{providerName}} names {{proxyFqdn}} instead of {{expected}}',
    why: 'The partner publishes {{expected}}, and our Edge Server compares the two letter by letter. So the provider does not count, and our messages do not get through.',
    fix: 'Have our Lync administrator remove the provider and add it again with {{expected}}: its host name cannot be changed.',
  },

  'pol-hosting-duplicate': {
    title: 'A provider with the same name or host exists already: {{providerName}}',
    why: 'A name and a host may occur only once among all hosting and public providers. So the new provider was not created; the old one goes on working.',
    fix: 'Have our Lync administrator find the old one with the commands below. If it is right, keep it and enable it; if not, remove it before adding the new one.',
  },

  'pol-hosting-flags': {
    title:
      '{{setting}} of our hosting provider {{providerName}} is {{value}}, which does not fit us',
    why: 'Where nobody of our own is in that cloud, EnabledSharedAddressSpace and HostsOCSUsers have to be False; in hybrid both have to be True. Otherwise messages may go in circles.',
    fix: 'Have our Lync administrator set these values together, as shown below.',
  },

  'pol-hosting-verification': {
    title:
      'Our hosting provider {{providerName}} lets through only people who are contacts already',
    why: 'Its verification level is {{value}}: a message from there reaches only people who have the sender in their contact list.',
    fix: 'Have our Lync administrator set the level to UseSourceVerification.',
  },

  'pol-allowed-verification': {
    title: 'Our entry for {{domain}} lets through only people who are contacts already',
    why: 'Its verification level is {{value}}: a message from there reaches only those of our people who have the sender in their contact list.',
    fix: 'Have our Lync administrator set the level of the entry to UseSourceVerification.',
    unless:
      'Our Edge Servers are older than Skype for Business Server 2015. They know no level of an entry.',
  },

  'pol-hosting-allowlist': {
    title: '{{domain}} is not on our list of allowed domains, and partner discovery is off',
    why: 'The hosting provider {{providerName}} shows where {{domain}} lives, but does not allow it. Without discovery each domain has to be listed all the same.',
    fix: 'Have our Lync administrator add {{domain}} without a server, so that the provider goes on showing the way.',
  },

  'pol-user-policy': {
    title: '{{user}} is not allowed to talk to other organisations',
    why: {
      theirs:
        'The policy that applies to {{user}} has federation switched off. Other people there may be fine.',
      ours: 'The policy "{{policy}}" that applies to {{user}} has federation switched off. Everybody to whom it applies is affected; people with another policy may be fine.',
    },
    fix: {
      theirs:
        'Ask their Lync administrator to assign {{user}} a policy that allows federation, if that is meant.',
      ours: 'Have our Lync administrator assign a policy that allows it, or change "{{policy}}" if it was never meant to forbid it.',
    },
  },

  'pol-user-policy-null': {
    title: '{{user}} has no policy of their own: "{{policy}}" applies',
    why: 'Without one, the policy of the site or the global one counts, and whoever changes that changes it for {{user}} as well.',
    fix: 'Nothing to mend while "{{policy}}" allows what {{user}} needs. Otherwise have our Lync administrator assign a policy of its own.',
  },

  'pol-remote-vs-fed': {
    title: '{{setting}} opens remote access, which is another switch than federation',
    why: 'It lets our own people sign in from outside. Talking to other organisations depends on AllowFederatedUsers, and on EnableFederationAccess in the policy.',
    fix: 'Have our Lync administrator check those two. {{setting}} can stay as it is.',
  },

  'pol-account-off': {
    title: 'The account of {{user}} is switched off',
    why: 'It exists on the servers, and Enabled is False: nobody can sign in with it, so that {{user}} neither sends nor receives messages. Other people may be fine.',
    fix: {
      theirs:
        'Ask the partner whether the account of {{user}} is still in use. If it is, their administrator switches it on.',
      ours: 'Find out why the account was switched off; for people who have left, that is as it should be. If {{user}} needs it, have our Lync administrator switch it on.',
    },
  },

  'pol-user-disabled': {
    title: '{{user}} does not exist or is not enabled',
    why: {
      theirs:
        'Their server knows nobody by this address, or the account is switched off. Messages to and from {{user}} do not get through.',
      ours: 'Our server knows nobody by this address, or the account is switched off. Messages to and from {{user}} do not get through.',
    },
    fix: {
      theirs:
        'Check the spelling of the address. If it is right, ask the partner whether {{user}} is enabled for messages, and with which address.',
      ours: 'Check the spelling of the address. If it is right, have our Lync administrator enable the account.',
    },
  },

  'pol-fedroute-missing': {
    title: 'These sites of ours have no federation route: {{names}}',
    why: 'The route tells the servers of a site which Edge Server leads to partners. Without one, no message of the people there gets through in either direction.',
    fix: 'Have our Lync administrator set the route for each site in Topology Builder (Enable SIP federation) and publish the topology. The setting is grey until federation is enabled on an Edge pool.',
  },

  'pol-fedroute-unlisted': {
    title:
      'The federation route of {{names}} leads to {{server}}, which is not among our Edge pools',
    why: 'The list of Edge pools was shown whole and does not hold it. The pool may have been replaced or removed; then messages of these sites find no way to partners.',
    fix: 'Have our Lync administrator choose an existing Edge pool as the federation route of the site in Topology Builder (Enable SIP federation) and publish the topology.',
    unless: '{{server}} is an Edge pool of an older version that still runs.',
  },

  'pol-edge-fed-off': {
    title: 'Federation is not enabled on our Edge pool {{server}}',
    why: 'So nothing listens for partners on port 5061 there, and no message gets through in either direction.',
    fix: 'Have our Lync administrator tick "Enable federation for this Edge pool (Port 5061)" in Topology Builder, publish the topology, and run Setup again on every Edge Server.',
  },

  'pol-two-edges': {
    title: 'More than one of our Edge pools is enabled for federation: {{names}}',
    why: 'Only one may serve federation; a second one does not step in when the first fails. Messages may get through at one time and fail at another.',
    fix: 'Have our Lync administrator keep federation on one pool and publish the topology. Several Edge Servers belong in that one pool, behind one name.',
    unless: 'We are moving from one pool to the other, and the old one will be switched off soon.',
  },

  'pol-edge-name-differs': {
    title: 'Our topology calls our Edge Server {{found}}, but our record names {{target}}',
    why: 'Nothing that was seen shows that both names are the same Edge Server, such as a certificate that holds {{found}} as well. If they are two, what partners send arrives at one of them, and what we send leaves from the other, whose name partners do not find in our record.',
    fix: 'Have our Lync administrator find out whether both names lead to the same addresses. If they do, {{found}} belongs in the certificate, too. If not, have our DNS administrator point the record to the Edge Server that is in use, or have the name corrected in Topology Builder and the topology published.',
    unless: 'The listing is old, or of an Edge Server that takes no federation.',
  },

  'pol-edge-name-alias': {
    title: 'Our topology calls our Edge Server {{found}}, while our record names {{target}}',
    why: 'The certificate seen at {{target}} holds both names, so {{target}} is most likely a second name of the same Edge Server. Then messages from partners get through.',
    fix: 'Have our Lync administrator make sure that both names lead to the same addresses. If they do, nothing has to be changed.',
  },

  'pol-not-published': {
    title: 'A change of our topology has not reached the Edge Server yet',
    why: 'It was not published, or Setup was not run again on the Edge Server. Until then the old settings count there.',
    fix: 'Have our Lync administrator publish the topology and run the Deployment Wizard on every Edge Server again (Setup or Remove Components).',
  },

  'pol-replication': {
    title: '{{server}} does not get our configuration changes',
    why: 'What is set centrally, such as a new allowed domain, has no effect on {{server}}. It goes on working with the old settings.',
    fix: 'Have our Lync administrator start the replication again. If {{server}} stays behind, have our network team open TCP port 4443 from our internal servers to its internal interface.',
  },

  'pol-sipdomain-missing': {
    title: '{{domain}} is not among the SIP domains of our topology',
    why: 'Our Edge Server does not take messages for a domain that is not ours. So messages to people with an address at {{domain}} do not get through.',
    fix: 'Have our Lync administrator add {{domain}} as a SIP domain and publish the topology. It needs a federation record and a name in the certificate, too.',
  },

  'pol-discovered-limits': {
    title: {
      theirs: 'Messages from {{domain}} are being slowed down',
      ours: 'Our Edge Server slows down messages from {{domain}}',
    },
    why: 'Somebody who was found by discovery may send 20 messages a second to 1,000 addresses. Beyond that they are slowed down, and blocked in the end. Listed domains have no such limit.',
    fix: {
      theirs: 'Ask their Lync administrator to add {{domain}} to the allowed domains.',
      ours: 'Have our Lync administrator add {{domain}} to the allowed domains, provided that its messages are welcome.',
    },
  },

  'pol-discovered-verification': {
    title: 'Partners who are not listed reach only people who have them as contacts',
    why: 'The level for partners found by discovery is {{value}}: a message from them reaches only people who have the sender in their contact list.',
    fix: 'Have our Lync administrator add this partner to the allowed domains. The level can then stay as it is for everybody else.',
  },

  'pol-outgoing-unverifiable': {
    title: 'Our messages leave without the mark that their senders were verified',
    why: '{{setting}} is False. Partners that ask for this mark do not accept our messages.',
    fix: 'Have our Lync administrator set {{setting}} to True.',
  },

  'pol-archiving-disclaimer': {
    title: 'Partners see a notice that we archive messages',
    why: 'EnableArchivingDisclaimer is True. That stops no message.',
    fix: 'Nothing to mend if the notice is meant.',
  },

  'pol-im-filter': {
    title: {
      theirs: 'A message filter stops links or files',
      ours: 'A message filter of ours stops links or files',
    },
    why: 'Plain text gets through, but links or certain files do not ({{value}}).',
    fix: {
      theirs:
        'Send a few plain words as a test. If they arrive, leave links and files out, or ask their Lync administrator about the filter.',
      ours: 'Send a few plain words as a test. If they arrive, leave links and files out, or have our Lync administrator adjust the filter.',
    },
  },

  'pol-privacy-mode': {
    title: 'Privacy mode on our servers hides presence from everybody who is not a contact',
    why: 'EnablePrivacyMode is True, so partners see our people as offline and may think that nobody is there. Messages get through.',
    fix: 'Have both people add each other as contacts. If the mode is not meant, our Lync administrator can switch it off.',
  },

  'pol-contact-permissions': {
    title: 'Only {{user}} is affected: blocked, or not accepted as a contact',
    why: 'Messages with other people get through, so the way between the two organisations is in order.',
    fix: {
      theirs:
        'Remove {{user}} from the contact list and add them again, and ask {{user}} to do the same with you. They should also check that the option "Block all invites and communications" is off.',
      ours: 'Have {{user}} remove the contact and add it again, and ask the contact to do the same. {{user}} should also check that the option "Block all invites and communications" is off.',
    },
  },

  'pol-diag-header-off': {
    title: '{{domain}} refuses without giving a reason',
    why: 'Servers keep the reason to themselves by default. It stands in the log of their own Edge Server only.',
    fix: 'Ask their Lync administrator to look at the log of the Edge Server for the time of the attempt, and to tell us the reason that stands there.',
  },

  'pol-public-im': {
    title: 'The public messaging service {{providerName}} has ended',
    why: 'Messages between such services and Lync or Skype for Business went through it. At {{domain}} nothing arrives any more.',
    fix: {
      theirs: 'Nothing to mend. Ask the person for another address, for instance in Teams.',
      ours: 'Nothing to mend. Ask the person for another address, for instance in Teams. Our Lync administrator can remove the old provider.',
    },
  },

  'pol-clearinghouse': {
    title: 'Our Edge Server is set up as a clearing house',
    why: 'BeClearingHouse is True: it passes messages on between other organisations. That is rarely meant.',
    fix: 'Have our Lync administrator find out who wanted it. Microsoft advises to change this setting only when its support says so.',
  },

  'cert-internal-expired': {
    title:
      'The certificate of {{target}} between our own servers ({{setting}}) expired on {{notAfter}}',
    why: 'Our Edge Server and our Front End Server check each other by it. When it is out of date they hang up, and no message to or from a partner gets past that point. Nobody sees it from outside.',
    fix: 'Have our Lync administrator renew it with the same names at the authority that issued it, assign it on that server, and restart the service. On every server of the pool the date has to be looked at.',
  },

  'cert-internal-expiring': {
    title: {
      one: 'The certificate of {{target}} between our own servers ({{setting}}) has {{days}} day left',
      other:
        'The certificate of {{target}} between our own servers ({{setting}}) has {{days}} days left',
    },
    why: 'It expires on {{notAfter}}. Our Edge Server and our Front End Server check each other by it: from then on they hang up, and no message to or from any partner gets past that point. Nobody sees it from outside.',
    fix: 'Have our Lync administrator renew it in time, with the same names at the authority that issued it, assign it on that server, and restart the service. On every server of the pool the date has to be looked at.',
  },

  'tls-internal-refused': {
    title: 'Our Edge Server gets no TLS connection to our own server {{target}} ({{hresult}})',
    why: 'That is what an event of our Edge Server tells. Messages to and from every partner go over this connection, so none gets through while it fails; it has nothing to do with the partner.',
    fix: 'Have our Lync administrator look at the certificate of {{target}}, at its date, its names and its issuer, and at whether our Edge Server trusts that issuer. Run the command on {{target}} and on our Edge Server.',
  },

  'cert-listed-expired': {
    title:
      'A listing of ours shows an expired certificate of {{target}}; partners are shown a valid one',
    why: 'The listed one ended on {{notAfter}}. Either the listing is older than the renewal, or one Edge Server of the pool still uses the old certificate; then messages fail from time to time.',
    fix: 'Have our Lync administrator run the command on each Edge Server of the pool. Where one still has the old certificate, assign the valid one there and restart the Access Edge service. Nothing has to be renewed.',
  },

  'cert-store-expired': {
    title:
      'The certificate store holds expired ones ({{names}}); whether one of them is assigned was not shown',
    why: 'A certificate that merely lies in the store does no harm. If one of these is assigned to the Edge Server or the Front End Server, no message gets through.',
    fix: 'Have our Lync administrator run the command below on that server and paste its output: it lists the assigned certificates with their end.',
  },

  'pol-edge-cert-unassigned': {
    title: 'The newer certificate is not assigned to the external Edge interface of {{server}}',
    why: 'The one in use has ended, and a newer one lies ready. It has no effect before it is assigned; until then no message gets through in either direction.',
    fix: 'Have our Lync administrator assign the newer certificate on {{server}} and restart the Access Edge service. Nothing has to be renewed.',
  },

  'hyb-shared-false': {
    title: 'Our tenant does not share the SIP address space with our servers',
    why: '{{setting}} is False. So people on our servers and people in Teams cannot reach each other within the same domain.',
    fix: 'Have our Teams administrator set it to True.',
  },

  'hyb-provider-flags': {
    title:
      '{{setting}} of our hosting provider {{providerName}} is {{value}}, which hybrid must not have',
    why: 'Only through a provider that is enabled, with EnabledSharedAddressSpace and HostsOCSUsers True, do our servers look for our own people in Teams. As it is, messages that come in for them do not get through.',
    fix: 'Have our Lync administrator set the values together, as shown below.',
  },

  'hyb-provider-missing': {
    title:
      'Our servers have no hosting provider for {{target}}, where our own people in Teams live',
    why: 'In hybrid, messages from partners come in through our Edge Server, and our servers find our people in Teams through this provider only. Without it, what comes in for them does not get through; what they send from Teams takes another way.',
    fix: 'Have our Lync administrator add the provider as shown below. If one of that name is there and leads elsewhere, it has to be removed first.',
  },

  'hyb-list-mismatch': {
    title:
      'Our servers and our tenant do not let the same partners through; what differs: {{names}}',
    why: 'In hybrid both have to match. Otherwise messages to and from {{domain}} get through for people on one of the two, and not for those on the other.',
    fix: 'Have our Lync administrator and our Teams administrator make both the same: the allowed domains, the blocked ones, and whether unlisted domains get through. For that, EnablePartnerDiscovery True on the servers goes with AllowAllKnownDomains in the tenant, and False with a list.',
  },

  'hyb-dns-cloud': {
    title:
      'The federation record of our domain {{domain}} leads to {{target}}, not to our Edge Server',
    why: 'As long as people live on our servers, messages for the whole domain have to come in through the Edge Server. Those people may not be reached as it is.',
    fix: 'Have our DNS administrator point the record to our Edge Server, and leave the other SIP records of {{domain}} there as well as long as people live on our servers.',
    unless: 'Nobody lives on our servers any more. Then the record is right.',
  },

  'hyb-domain-not-onprem': {
    title: '{{domain}} is a SIP domain of our tenant, but not of our servers',
    why: 'Our servers then take it for a foreign domain, and messages between our people in Teams and on the servers get through one way at best.',
    fix: 'Have our Lync administrator add {{domain}} as a SIP domain and publish the topology. Its federation record has to lead to our Edge Server, too.',
  },

  'hyb-edge-srv': {
    title: 'Our Edge Server cannot resolve {{record}}',
    why: 'In hybrid it looks up this record of our own domain {{domain}} to know where messages belong. Without it, messages from our people in Teams do not reach those on the servers.',
    fix: 'Have our DNS administrator see that the DNS server of the Edge Server knows the record, as public DNS does.',
  },

  'hyb-san': {
    title: 'The certificate of our Edge Server leaves out {{expected}}',
    why: 'In hybrid it has to name every SIP domain that has people in Teams. Messages of the domain that is left out may fail in both directions.',
    fix: 'Have our Lync administrator get the certificate issued again with {{expected}} among the alternative names, and assign it on every Edge Server.',
  },

  'hyb-sync': {
    title: '{{user}} is not synchronised to our tenant',
    why: 'In hybrid everybody has to be synchronised, also those who stay on the servers. Otherwise Teams does not know that {{user}} is there.',
    fix: 'Have the administrator of our tenant include the account in Microsoft Entra Connect and start a synchronisation.',
  },

  'hyb-duplicate-sip': {
    title: 'The SIP address of {{user}} exists twice',
    why: 'Two accounts carry it, so the tenant takes over neither. Messages to and from {{user}} do not get through.',
    fix: 'Have the administrator of our tenant find the other account with the commands below and take the address away from it. After the next synchronisation, allow 15 minutes.',
  },

  'hyb-hosting-attr': {
    title: '{{user}} is marked as homed in the wrong place: {{value}}',
    why: '"SRV:" stands for our own servers, "sipfed.online.lync.com" for Teams. Messages to {{user}} are sent to the place that is marked.',
    fix: 'Have our Lync administrator move {{user}} to where the account belongs; that sets the mark, too. Change the attribute by hand only if the move is refused.',
  },

  'hyb-leftover-attrs': {
    title: 'After our move to Teams, something still points to the old servers: {{names}}',
    why: 'Teams then takes people for homed on servers. They are not on Teams only, and messages from partners may go to servers that are gone.',
    fix: 'Have our administrators finish the move in this order: move everybody who is left, switch off the shared address space, change the DNS records, clear the attributes.',
  },

  'hyb-version': {
    title: '{{server}} is too old to move people to Teams: {{found}}',
    why: 'Since July 2022 that needs {{expected}} or later. Messages are not affected.',
    fix: 'Have our Lync administrator install the latest cumulative update. The PowerShell module MicrosoftTeams has to be 6.2.1 or later.',
  },

  'hyb-move-errors': {
    title: 'Moving a person to Teams failed with error {{code}}',
    why: 'The person stays where they were, and messages go on as before.',
    fix: 'Have our Lync administrator look up error {{code}}. 510 means that our tenant does not share the SIP address space yet; for the others, check the account and the version of the server.',
  },

  'teams-fed-off': {
    title: {
      theirs: 'External access is switched off for the whole tenant',
      ours: 'External access is switched off for our whole tenant',
    },
    why: '{{setting}} is False. This switch stands above every list and policy: whoever lives in Teams exchanges messages with no other organisation, in either direction.',
    fix: {
      theirs:
        'Ask their Teams administrator to switch it on. Who gets through is then up to their lists.',
      ours: 'Have our Teams administrator look at the lists first, for they decide who gets through afterwards, and then switch it on.',
    },
  },

  'teams-allowed-blank': {
    title: {
      theirs: 'The list of allowed domains is empty, which blocks everyone',
      ours: 'The list of allowed domains of our tenant is empty, which blocks everyone',
    },
    why: 'An empty {{setting}} looks like no restriction, but means that nobody is allowed. It often dates from Skype for Business Online.',
    fix: {
      theirs:
        'Ask their Teams administrator to add our domain. If every domain should get through that is not blocked, they choose that in the Teams admin center instead.',
      ours: 'Have our Teams administrator add the domain of the partner. If every domain should get through that is not blocked, they choose that in the Teams admin center instead.',
    },
    unless: personIsLetThrough,
  },

  'teams-not-allowed': {
    title: {
      theirs: '{{domain}} is missing from the allowed domains of the tenant',
      ours: '{{domain}} is missing from the allowed domains of our tenant',
    },
    why: 'There is a list, so only the domains on it get through, each exactly as it is written.',
    fix: {
      theirs:
        'Ask their Teams administrator to add {{domain}}. The commands below leave the other entries as they are.',
      ours: 'Have our Teams administrator add {{domain}}. The commands below leave the other entries as they are.',
    },
    unless: personIsLetThrough,
  },

  'teams-blocked': {
    title: {
      theirs: '{{domain}} is on the list of blocked domains of the tenant',
      ours: '{{domain}} is on the list of blocked domains of our tenant',
    },
    why: 'Every domain gets through except the blocked ones, and those are refused in both directions.',
    fix: {
      theirs:
        'Ask the partner whether {{domain}} is meant to be blocked. If not, their Teams administrator removes the entry.',
      ours: 'Find out why {{domain}} was blocked. If the reason is gone, have our Teams administrator remove the entry.',
    },
    unless: personIsLetThrough,
  },

  'teams-subdomain': {
    title: 'The entry {{found}} does not cover {{domain}}',
    why: 'An allowed domain counts exactly as it is written. A blocked one does as well, unless BlockAllSubdomains is switched on.',
    fix: {
      theirs:
        'Nothing to mend if that is meant. Otherwise ask their Teams administrator to add {{domain}} as an entry of its own.',
      ours: 'Nothing to mend if that is meant. Otherwise have our Teams administrator add {{domain}} as an entry of its own.',
    },
  },

  'teams-user-policy': {
    title: '{{user}} has no external access in Teams',
    why: {
      theirs:
        'The policy that applies to {{user}} has it switched off. Other people there may be fine.',
      ours: 'The policy "{{policy}}" that applies to {{user}} has it switched off. Everybody to whom it applies is affected; people with another policy may be fine.',
    },
    fix: {
      theirs:
        'Ask their Teams administrator to assign {{user}} a policy with external access, if that is meant.',
      ours: 'Have our Teams administrator assign a policy with external access, or change "{{policy}}" if it was never meant to forbid it.',
    },
  },

  'teams-granular': {
    title: 'A rule in the policy that applies to {{user}} shuts out domains: {{value}}',
    why: {
      theirs:
        'For {{user}} a policy decides, and not the lists of the tenant. Other people there may be fine.',
      ours: 'For {{user}} the policy "{{policy}}" decides, and not the lists of the tenant. Everybody to whom it applies is affected; people with another policy may be fine.',
    },
    fix: {
      theirs:
        'Ask their Teams administrator to let our domain through in the policy of {{user}}, or to have it follow the organisation.',
      ours: 'Have our Teams administrator assign a policy that lets the partner through or follows the organisation (OrganizationDefault), as shown below. For everybody with "{{policy}}" at once, its own list of domains is changed instead.',
    },
  },

  'teams-mutual': {
    title: 'Perhaps only one of the two organisations allows the other',
    why: {
      theirs:
        'External access needs a yes from both sides, for the organisation and for the person. What applies to {{domain}} there cannot be seen from here.',
      ours: 'External access needs a yes from both sides, for the organisation and for the person. What our tenant says to {{domain}} has not been shown yet.',
    },
    fix: {
      theirs:
        'Ask their Teams administrator to check that our domain is allowed and not blocked, for the organisation and for the person.',
      ours: 'Have our Teams administrator check that {{domain}} is allowed and not blocked, for the organisation and for the person.',
    },
  },

  'teams-trial': {
    title: {
      theirs: '{{domain}} has trial licences only, and such tenants are refused',
      ours: '{{domain}} has trial licences only, and our tenant refuses such tenants',
    },
    why: '{{setting}} is Blocked, which has been the default since August 2024. The people there appear as unknown and are taken out of chats.',
    fix: {
      theirs:
        'Ask their Teams administrator to enter {{domain}} as an exception. One paid licence for the trial tenant mends it as well.',
      ours: 'Have our Teams administrator enter {{domain}} as an exception. One paid licence on the side of the partner mends it as well.',
    },
  },

  'teams-cross-cloud': {
    title: 'The two organisations live in different Microsoft clouds: {{domain}} in {{cloud}}',
    why: 'Between clouds only plain text between two people may pass, and only if both domains publish a federation record. Microsoft has said different things about it over the years.',
    fix: 'Have both administrators publish the federation record of their own cloud and allow the domain of the other side. If it still does not work, meet as guests or in a meeting.',
  },

  'teams-21vianet': {
    title: '{{domain}} lives in the Microsoft cloud that 21Vianet operates',
    why: 'Plain text between two people has worked there while the person outside that cloud was on Teams only. Whether it still does is not certain.',
    fix: 'Have both administrators allow the domain of the other side, and check that the person outside that cloud is on Teams only. If it still does not work, use a meeting.',
  },

  'teams-consumer': {
    title: 'Our tenant shuts out people with private Teams accounts: {{setting}} is False',
    why: 'Such accounts belong to no organisation. For them this setting decides, and not the lists of domains.',
    fix: 'If they should get through, have our Teams administrator set it to True.',
  },

  'teams-skype-consumer': {
    title: 'Private Skype accounts such as those at {{domain}} can no longer be reached',
    why: 'Microsoft ended the connection with private Skype accounts on 5 May 2025. No setting brings it back.',
    fix: 'Ask the person for a Teams account. For private use it is free.',
  },

  'teams-interop-limits': {
    title: 'Between Teams and Skype for Business only plain text between two people gets through',
    why: 'Files, pictures and group chats do not. After a move to Teams, the old chat can only be read.',
    fix: 'Nothing to mend. If both are on Teams by now, start a new chat.',
  },

  'teams-onprem-homed': {
    title: '{{user}} is homed on a server and cannot reach other organisations from Teams',
    why: 'For such a person only the Skype for Business client connects to other organisations. In Teams, messages to and from outside do not get through.',
    fix: {
      theirs:
        'Ask {{user}} to use the Skype for Business client for us, or ask their administrator to move {{user}} to Teams.',
      ours: 'Have {{user}} use the Skype for Business client, or have our administrator move {{user}} to Teams.',
    },
  },

  'teams-islands': {
    title: 'Messages from outside reach {{user}} in Skype for Business, not in Teams',
    why: 'The coexistence mode of {{user}} is Islands. Whoever looks at Teams alone never sees them.',
    fix: {
      theirs:
        'Ask {{user}} to look into Skype for Business, or ask their Teams administrator to switch {{user}} to Teams only.',
      ours: 'Have {{user}} look into Skype for Business, or have our Teams administrator switch {{user}} to Teams only.',
    },
  },

  'teams-upn-sip': {
    title: 'The sign-in name, mail address and SIP address of {{user}} differ: {{found}}',
    why: 'From outside a person is found by the SIP address. Whoever types one of the others may find nobody.',
    fix: {
      theirs:
        'Search with the SIP address. Better still, ask their administrator to make the three addresses of {{user}} the same.',
      ours: 'Give partners the SIP address. Better still, have the administrator of our tenant make the three addresses of {{user}} the same.',
    },
  },

  'teams-propagation': {
    title: 'A setting was changed less than a day ago',
    why: 'It can take up to 24 hours until a change of external access counts everywhere. Until then messages may fail.',
    fix: 'Wait until tomorrow, and then test with a new chat.',
  },

  'teams-blocked-user': {
    title: '{{user}} is blocked individually',
    why: {
      theirs:
        'Beside the list of domains a tenant has a list of people, and {{user}} is on theirs. Others may be fine.',
      ours: 'Beside the list of domains a tenant has a list of people, and {{user}} is on ours. Others may be fine.',
    },
    fix: {
      theirs:
        'Ask the partner whether {{user}} is meant to be blocked. If not, their Teams administrator removes the entry.',
      ours: 'Find out why {{user}} was blocked. If the reason is gone, have our Teams administrator remove the entry, also from the list in Microsoft Defender if it stands there.',
    },
  },

  'teams-presence-unknown': {
    title: 'That a person shows as "Status unknown" is no fault by itself',
    why: 'It appears when the person is offline, hides their presence, or uses Skype for Business. Outlook never shows the presence of people outside.',
    fix: 'Send a message. If it arrives, there is nothing to mend.',
  },

  'teams-meeting-join': {
    title: 'Joining the meeting fails, which other settings decide than chat',
    why: 'Whoever is signed in gets into a meeting if both organisations allow each other. Whoever is not signed in needs anonymous join, and no list of domains counts for them.',
    fix: {
      theirs:
        'Open the meeting in a private browser window without signing in. If that fails too, ask the partner to allow anonymous join, or our domain.',
      ours: 'Have our Teams administrator allow anonymous join, or see that both organisations allow each other.',
    },
  },

  'teams-unknown-user': {
    title: '{{user}} shows as an unknown user',
    why: 'The account was deleted, was disabled and enabled again (that takes up to two weeks), or belongs to a tenant with trial licences only.',
    fix: 'Ask the partner whether the account still exists, and whether their tenant has a paid licence. Then start a new chat.',
  },

  'teams-no-licence': {
    title: '{{user}} has no Teams licence',
    why: 'Without one, or with Teams switched off in it, the person cannot send or receive messages.',
    fix: {
      theirs: 'Ask their administrator to assign {{user}} a licence that includes Teams.',
      ours: 'Have the administrator of our tenant assign {{user}} a licence that includes Teams.',
    },
  },

  'teams-account-off': {
    title: 'The account of {{user}} is switched off',
    why: 'That is what {{setting}} shows. Nobody can sign in to Teams with it, so that {{user}} neither sends nor receives messages. Other people may be fine.',
    fix: {
      theirs:
        'Ask the partner whether the account of {{user}} is still in use. If it is, their administrator switches it on.',
      ours: 'Find out why the account was switched off; for people who have left, that is as it should be. If {{user}} needs it, have the administrator of our tenant switch it on. An account that comes from Active Directory is switched on there.',
    },
  },

  'teams-sipdomain-off': {
    title: '{{domain}} is disabled in our tenant',
    why: 'Get-CsOnlineSipDomain shows it as Disabled. People of such a domain who live in Teams have no SIP address, so that no other organisation exchanges messages with them.',
    fix: 'Have the administrator of our tenant enable {{domain}} there. Then Get-CsOnlineUser has to show a SipAddress for its people again.',
    unless:
      'Everybody at {{domain}} lives on own servers that are no part of the hybrid; then it is disabled on purpose, and enabling it breaks their messages.',
  },

  'life-lync2013': {
    title: '{{found}} has been out of support since 2023 or longer',
    why: 'There are no security updates for it. With Lync Server 2010, Teams cannot be used at all.',
    fix: {
      theirs: 'Nothing to mend for this case. The partner should plan to replace it.',
      ours: 'Nothing to mend for this case. Plan the move to Skype for Business Server Subscription Edition or to Teams.',
    },
  },

  'life-sfb2015-2019': {
    title: '{{found}} gets no security updates any more',
    why: 'Support ended on 14 October 2025. The paid extension ended in October 2026, unless Microsoft has prolonged it.',
    fix: {
      theirs: 'Nothing to mend for this case. The partner should plan to replace it.',
      ours: 'Nothing to mend for this case. Plan the move to Skype for Business Server Subscription Edition or to Teams.',
    },
  },

  'life-sfbse': {
    title:
      'The only server that Microsoft still supports is Subscription Edition; seen here: {{found}}',
    why: 'It is kept up to date as long as the updates are installed. A later update will no longer run beside servers of 2015 or 2019.',
    fix: {
      theirs: 'Nothing to mend for this case.',
      ours: 'Nothing to mend for this case. Keep the updates current.',
    },
  },

  'life-ps': {
    title: 'The PowerShell module {{found}} is gone; {{expected}} has taken its place',
    why: 'Commands that need the old module fail, whatever the settings are.',
    fix: 'Install {{expected}}, connect with it, and run the command again.',
  },
});
