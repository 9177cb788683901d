import type { CodeOf } from '../../services/model/catalog.ts';

/** What the page of all codes says of a code that no check reports: what is the case, what it means, how it is mended. */
type ReferenceText = Readonly<Record<'title' | 'means' | 'mend', string>>;

/**
 * Codes that are only explained, and those that a later version looks for. They speak of no certain organisation, so they have no
 * slots.
 */
export const referenceFindings = {
  'dns-srv-no-host-support': {
    title: 'The DNS provider cannot store SRV records',
    means:
      'Some providers offer address and mail records only. Without an SRV record nobody can look up where messages for the domain go.',
    mend: 'Have the DNS administrator move the zone to a provider that offers SRV records. Until then, partners can enter the Edge Server by name.',
  },

  'dns-srv-priority': {
    title: 'The less wanted server has the better priority',
    means:
      'Among several federation records, the one with the lowest priority number is taken first. If the numbers were meant the other way round, messages go to the wrong server.',
    mend: 'Have the DNS administrator swap the numbers, or better, leave a single record: a second one was never supported as a reserve.',
  },

  'dns-srv-shared-edge-no-san': {
    title: 'One Edge Server serves several domains, and its certificate leaves one out',
    means:
      'The federation record of each domain names a host of its own, and partners look for exactly that host in the certificate. For the domain that is left out, connections end there.',
    mend: 'Have the server administrator renew the certificate with the sip. name of every SIP domain and assign it on each Edge Server.',
  },

  'dns-mobile-push': {
    title: 'Push notifications of old mobile clients depended on the federation record, too',
    means:
      'Lync Mobile on iOS and Windows Phone was woken up through a Microsoft service that is reached by federation. These clients are out of use.',
    mend: 'Nothing has to be done for them. Keep the federation record for the partners.',
  },

  'dns-edge-ip-change': {
    title: 'The address of the Edge Server changed while others may still hold the old one',
    means:
      'Everybody who looked it up shortly before keeps the old address for as long as the TTL of the record allows. Their messages go nowhere for that time.',
    mend: 'Wait until the TTL has passed. Before the next change, have the DNS administrator lower it some days ahead.',
  },

  'cli-dns-needed-by-teams': {
    title: 'Teams talks to Teams without a federation record',
    means:
      'Two tenants in one Microsoft cloud find each other inside it. Partners with servers of their own, hybrids and other Microsoft clouds do use the record.',
    mend: 'Keep the record that leads to sipfed.online.lync.com, or publish it when one of these cases is ours.',
  },

  'tcp-nat-hlb': {
    title: 'NAT and a hardware load balancer stand in front of the Edge Server at the same time',
    means:
      'This combination is not supported for Edge Servers. Connections may work for some services and fail for others.',
    mend: 'Have the network administrator choose one: public addresses with the load balancer, or NAT with DNS load balancing and a public address for each server.',
  },

  'tcp-nat-asymmetric': {
    title: 'Our Edge Server goes out with another public address than its record names',
    means:
      'Partners whose firewall lists our address do not recognise it, so our messages to them are lost. Everybody else notices nothing.',
    mend: 'Have the network administrator translate both directions of the Access Edge service to the same public address.',
  },

  'tcp-hairpin': {
    title: 'From inside our network, our own public address cannot be reached',
    means:
      'Many firewalls do not lead such connections back in. A test from inside then fails although everything is fine for partners.',
    mend: 'Test from outside. Only if people inside must use the public address, have the network administrator allow the way back.',
  },

  'tcp-443-only': {
    title: 'Port 443 of the Edge Server is open, port 5061 is not',
    means:
      'People of that organisation can sign in from outside, and all looks well to them. Partners connect to 5061 and get no answer.',
    mend: 'Have the network administrator open TCP 5061 in both directions, and the server administrator check that federation is enabled for the Edge pool.',
  },

  'cert-ca-distrusted': {
    title: 'The certification authority has been removed from the trusted roots',
    means:
      'Systems that are up to date no longer accept its certificates, older ones still do. So federation breaks with one partner after the other.',
    mend: 'Have the server administrator get a certificate from another public authority, with the same names, and assign it on every Edge Server.',
  },

  'pol-nexthop': {
    title: 'Our Edge Server hands incoming messages to a pool that is gone',
    means:
      'The next hop in the topology still names a server that was taken down. Messages from partners end at the Edge Server with a time-out.',
    mend: 'Have the Lync administrator set the next hop to the pool of today in Topology Builder, and publish.',
  },

  'pol-outlook-im-sip': {
    title: 'The contact in Outlook has no IM address that begins with sip:',
    means:
      'Outlook and Outlook on the web start a message from the IM address of the contact. Without the prefix they do not know whom to call.',
    mend: 'Add the address with the prefix sip: to the contact, or have the Exchange administrator add it to the proxy addresses.',
  },

  'hyb-multi-forest': {
    title: 'Two forests with servers want to be hybrid with one tenant',
    means:
      'A tenant can share its address space with one deployment of servers at a time. People of the other one are found by chance at best.',
    mend: 'Join the forests one after the other. Domains of the one that waits can be taken out with Disable-CsOnlineSipDomain, which ends federation for people in Teams who use them.',
  },

  'hyb-partner-direct': {
    title: 'Partners have entered our Edge Server by name and break when we move',
    means:
      'Such a partner asks no DNS, so a new record of ours does not reach them. The same happens to partners whose servers have no hosting provider for Microsoft 365.',
    mend: 'Tell them before the records change: they remove the server name from their entry and enable the hosting provider.',
  },

  'teams-trial-vs-server': {
    title: 'A tenant with trial licences only is cut off from servers and other clouds',
    means:
      'Towards Skype for Business Server and other Microsoft clouds there is no setting that lets a trial tenant through.',
    mend: 'One paid licence in that tenant is enough. Until then, use mail or a guest account.',
  },

  'teams-sfb-recipient-offline': {
    title: 'The person uses Skype for Business and is offline',
    means:
      'A message from Teams to Skype for Business needs somebody who is signed in and can be disturbed. It is not kept for later.',
    mend: 'Write again when the person is available, or send a mail.',
  },

  'teams-search': {
    title: 'Somebody outside is found only when the whole address is typed',
    means:
      'The search in Teams knows the names of our own people. Outside it looks for one exact address.',
    mend: 'Type the whole address, then choose the entry that offers to search outside the organisation.',
  },

  'teams-recipient-blocked': {
    title: 'The receiver has not accepted the sender, or has blocked them',
    means:
      'In Teams, the first message from outside waits for a decision. Everybody else in the two organisations gets through.',
    mend: 'Ask the person to look for the request, or to take the sender off the blocked contacts in the privacy settings.',
  },

  'teams-guest-confusion': {
    title: 'External access, guests and shared channels have been mixed up',
    means:
      'Each has settings of its own, so one can work while another does not. A message to the guest account of a person waits in our tenant.',
    mend: 'Decide which of the three is meant, and choose the outside address of the person for a chat.',
  },

  'teams-group-chat': {
    title: 'In a group chat, the relation of the person who started it counts',
    means:
      'Whoever starts it must be able to reach each member. Whether members could write to each other directly does not matter.',
    mend: 'Let somebody start the chat who can reach everybody, or have the missing domain allowed.',
  },

  'teams-endpoint': {
    title: 'Our clients cannot reach the Teams service',
    means:
      'A firewall or proxy holds back names or addresses of Microsoft 365. Then all chats suffer, not only those with partners.',
    mend: "Have the network administrator open the addresses that Microsoft lists for Teams. Microsoft's own network test shows which are missing.",
  },

  'teams-info-barrier': {
    title: 'An information barrier or an access rule stands between the two people',
    means:
      'Such rules are made for reasons of compliance and may forbid chats that all other settings allow. Whether they reach across organisations in a given case is not certain.',
    mend: 'Have the Teams administrator look for barriers and conditional access that concern these people.',
  },

  'life-sfbo': {
    title: 'What was Lync Online, then Skype for Business Online, is Microsoft Teams now',
    means:
      'The online service ended on 31 July 2021. Where old texts speak of it, a tenant with Teams is meant; the host sipfed.online.lync.com has kept its name.',
    mend: 'Read "Teams" for it, and follow the steps for a tenant.',
  },

  'life-sfbo-infra': {
    title: 'The servers of Skype for Business Online are switched off',
    means:
      'The Skype for Business client can no longer sign in to the cloud. It works only with servers of an organisation of its own.',
    mend: 'People in the cloud use Teams.',
  },

  'life-xmpp': {
    title: 'The XMPP gateway is gone from current servers',
    means:
      'Since Skype for Business Server 2019 there is no way to Jabber and other XMPP systems. Google Talk had left federation before.',
    mend: 'Remove what is left of XMPP in the topology and in DNS, and agree with the partner on another way.',
  },

  'life-pic': {
    title: 'None of the public messaging services that Lync could reach is left',
    means:
      'Windows Live Messenger went in 2013, AOL and Yahoo in June 2014, private Skype accounts in May 2025.',
    mend: 'Remove the public providers from the settings.',
  },

  'life-move': {
    title: 'Whoever is moved to the cloud uses Teams from that moment',
    means:
      'Move-CsUser sets the mode to Teams only by itself. There is no Skype for Business Online in between.',
    mend: 'Nothing has to be mended. Tell people before the move that they will work in Teams from then on.',
  },

  'life-trial': {
    title: 'Tenants with trial licences only have been refused by default since August 2024',
    means:
      'Microsoft closed this way in to strangers. A partner who still tries out Teams looks fine from outside and cannot be reached all the same.',
    mend: 'The partner buys a licence, or the Teams administrator lets in that one domain.',
  },

  'life-eku': {
    title: 'Public authorities stop issuing certificates that are good for clients',
    means:
      'An Edge Server shows its certificate as a client as well. Whether others will refuse one made for servers only has not been shown; nothing has to be changed for it today.',
    mend: 'Watch for notices from Microsoft. Whoever renews can ask the authority whether client authentication is still on offer.',
  },

  'life-tools': {
    title: 'A tool from the old instructions has been replaced',
    means:
      'The Setup Assistant and the Lync Connectivity Analyzer are gone, DirSync is Microsoft Entra Connect, and the Lync admin center is the Teams admin center.',
    mend: 'Use testconnectivity.microsoft.com for tests from outside, and the admin center of Teams for settings.',
  },

  'life-docs': {
    title: 'The old documentation has a new address',
    means:
      'Links to technet.microsoft.com are forwarded to learn.microsoft.com, where the Lync books stand among the previous versions.',
    mend: 'Update the links in our own papers.',
  },

  'dns-dnssec-bogus': {
    title: 'The DNSSEC signatures of a zone do not validate',
    means:
      'DNS servers that check signatures give no answer for such a zone, others do. So some partners find the record and some do not.',
    mend: 'Have the DNS administrator sign the zone anew, or mend or take away the DS record at the registrar. Several public DNS servers asked side by side show the difference.',
  },

  'dns-lame-delegation': {
    title: 'A listed name server does not answer for the domain',
    means:
      'Whoever happens to ask that server gets no record. Messages then fail now and then; if it is so with all of them, always.',
    mend: 'Have the DNS administrator correct the name servers at the registrar, and ask each of them for the federation record afterwards.',
  },

  'dns-ns-inconsistent': {
    title: 'The name servers of a domain give different answers',
    means:
      'A zone transfer failed, or two DNS providers are kept by hand. Which record a partner sees is a matter of chance.',
    mend: 'Have the DNS administrator repair the transfer, or change the record at both providers, until all give the same serial number and the same record.',
  },

  'dns-full-redelegation': {
    title: 'Microsoft manages the zone of the domain',
    means:
      'With its name servers at bdm.microsoftonline.com nobody edits the records by hand, and a change may take up to 72 hours.',
    mend: 'Wait, and look at the state of the domain in the Microsoft 365 admin center.',
  },

  'tcp-53-blocked': {
    title: 'DNS is blocked on the way out',
    means:
      'When port 53 is closed over UDP or TCP, no record of anybody can be looked up from there. That says nothing about the partner.',
    mend: 'Have the network administrator open port 53 over UDP and TCP from the DNS server of the Edge Server to the Internet.',
  },
} as const satisfies Readonly<Record<CodeOf<'reference' | 'deep-dns'>, ReferenceText>>;
