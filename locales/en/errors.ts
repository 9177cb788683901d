import type { Doubt, ErrorRowId, NextStep } from '../../services/model/error-table.ts';

/** What an error says, in one or two sentences for a helpdesk colleague. */
const says = {
  '0': 'The server that says this had a fault inside. What went wrong stands in its event log.',
  '1': 'The service was stopping or overloaded just then.',
  '2': 'This server knows nothing beyond the SIP status beside it. What really happened stands in an earlier line.',
  '4': 'There was not enough bandwidth for voice or video.',
  '1000':
    'The last step of signing in failed. A wrong password or a wrong clock is the usual reason.',
  '1001': 'The sender may not talk to public services such as Skype for consumers.',
  '1002':
    'The sender may not talk to other organisations. Either the policy of that person forbids it, or federation is off, or the other domain is missing from a list of allowed ones.',
  '1003': 'The address is not known to the organisation that was asked.',
  '1004':
    'The path that this conversation used no longer exists, usually because a server was restarted or another one took over.',
  '1005': 'The server has no rule for where messages to that domain go.',
  '1006': 'The connection to the client is in trouble.',
  '1007':
    'The next server was not reachable a moment ago, and this server is waiting before it tries again.',
  '1008': 'The server that says this found no usable federation record of the domain in DNS.',
  '1009':
    'The federation record leads to a host that does not lie directly below the domain. Edge Servers refuse that, because otherwise anybody could redirect messages.',
  '1010':
    'The certificate of the next server was not accepted. The number or the text beside it says what is wrong with it.',
  '1011': 'The server before this one passed on no reason.',
  '1012': 'The sender may not talk to anybody outside the own organisation.',
  '1013': 'Two clocks differ by more than five minutes, so the sign-in was refused.',
  '1014':
    'The federation record exists, but the host that it names has no address, as this server sees it.',
  '1015': 'The domain of the sender is not one that this server accepts messages from.',
  '1016':
    'The message came in as another kind of traffic than the domain of the sender is set up for.',
  '1017':
    'The two domains cannot be combined as they are set up. This is typical of a hybrid in which one side does not know a domain of the other.',
  '1018': 'The request was malformed, so it was not read at all.',
  '1019': 'The identity of whoever passed on this request could not be verified.',
  '1020':
    'The signature of whoever passed on this request was not accepted, usually because it was too old or the clocks differ.',
  '1021': 'The identity of whoever passed on this request does not fit.',
  '1022': 'The place where the request should go could not be understood.',
  '1025': 'Something that the request needed was not found.',
  '1026': 'A part inside the server could not handle the request.',
  '1027':
    'This kind of request may not cross between organisations: a call to a number, voice mail, some meeting functions, or federation is off for this path.',
  '1028':
    'The domain lives at a hosting provider that we know, but partner discovery is off and the domain is not among the allowed ones.',
  '1029': 'A hop inside the server or towards a client failed.',
  '1030': 'A hop inside the server or towards a client failed.',
  '1031': 'A hop inside the server or towards a client failed.',
  '1032': 'A hop inside the server or towards a client failed.',
  '1033': 'A hop inside the server or towards a client failed.',
  '1034':
    'The other organisation refused and, as is usual, did not say why. The reason stands only in the log of their own Edge Server.',
  '1035': 'The public service refused and did not say why.',
  '1036': 'The other half of our hybrid refused and did not say why.',
  '1037': 'A hop inside the server or towards a client failed.',
  '1038': 'The next server could not be reached. It may be one of our own or one of the partner.',
  '1046': 'The connection to the Edge Server of the other organisation could not be opened.',
  '1047':
    'The connection to the other Edge Server opened, but the encryption was not agreed. Most often the other side does not accept our certificate.',
  '1048': 'The connection to a public service opened, but the encryption was not agreed.',
  '2139': 'An old subscription to presence ended. That is normal work.',
  '4000': 'The service for users refused without details.',
  '4001': 'The server could not read what a client or gateway sent.',
  '4002': 'Several people have the same telephone number.',
  '4003': 'The person may not sign in or send from outside the network.',
  '4004': 'The account that signed in may not act for the sender named in the message.',
  '4005': 'The addressee is not enabled for messages, or does not exist.',
  '4006': 'The addressee is not found on the servers where that person should be.',
  '4007': 'A client asked for something that does not exist.',
  '4008': 'What a client sent was too long.',
  '4010': 'The device of the person is not signed in as it claims.',
  '4011': 'The device of the person is not signed in as it claims.',
  '4012': 'The device of the person is not signed in as it claims.',
  '4013': 'A client sent something in a format that the server does not take.',
  '4141': 'The account of the person is disabled.',
  '7008': 'A function for voice and video conferences failed.',
  '10003': 'The telephone side refused: the number was not reached through the gateway.',
  '13004': 'The request was passed on to the devices of the addressee. That is normal work.',
  '13005':
    'The request was passed on to further places, such as a forwarding. That is normal work.',
  '15030': 'Voice mail on Exchange could not be reached.',
  '17000': 'The server was too busy to check the version of the client.',
  '17001': 'The check of the version of the client got a request that it could not read.',
  '17002': 'The version of this client is not accepted by the server.',
  '17003':
    'The version of this client is not accepted by the server, which names a place to get a newer one.',
  '17004': 'The client is accepted and told where a newer version is.',
  '21002': 'People in a meeting cannot share there.',
  '24000': 'The description of a call could not be read, usually that of another maker.',
  '52017': 'The two sides of a call want different encryption for voice and video.',
  '52063': 'The description of a call uses something that this client does not support.',
  'range-0': 'A general number without a meaning of its own in our list.',
  'range-1000':
    'The part of the server that routes SIP messages says this; federation fails there, too. This number is not in our list, so read its own text.',
  'range-2000':
    'The part for presence says this. The number is not in our list, so read its own text.',
  'range-3000':
    'The part for conferences says this; it is not about messages to another organisation.',
  'range-4000':
    'The service for users says this, so it is about an account or its devices. The number is not in our list.',
  'range-5000': 'An application on the servers says this, such as a response group or a bot.',
  'range-6000': 'The part for conferences with messages says this.',
  'range-7000': 'The part for voice and video conferences says this.',
  'range-8000': 'The part for telephone conferences says this.',
  'range-9000': 'The part that lets voice and video through a firewall says this.',
  'range-10000': 'The part that connects to the telephone network says this.',
  'range-11000': 'The part for monitoring and quality says this.',
  'range-12000': 'The part that chooses the way of calls out says this.',
  'range-13000':
    'The part that decides where a request to a person goes says this. The number is not in our list.',
  'range-14000': 'The part that rewrites telephone numbers says this.',
  'range-15000': 'The part that connects to voice mail says this.',
  'range-16000': 'A filter stopped the message, usually because it holds a link or a file.',
  'range-17000': 'The filter for versions of clients says this.',
  'range-28000': 'This is about calls, as far as is known.',
  'range-90000':
    'The connection to public services such as AOL or Yahoo says this. Those services have ended.',
  'words-differ':
    'The number and the words of this line are those of two different errors. It was edited or put together on its way, so that neither is followed alone.',
  '0x80090308':
    'What came back was not TLS. A proxy, a firewall or another service answers in place of the Edge Server.',
  '0x80090322': 'The certificate of the other server does not contain the name that was asked for.',
  '0x80090325':
    'The certificate comes from an authority that the server which says this does not trust.',
  '0x80090326':
    'The other side sent something unexpected while the encryption was agreed. Different versions of TLS or a device in between are usual reasons.',
  '0x80090327': 'The certificate was refused without saying what is wrong with it.',
  '0x80090328': 'The certificate has expired.',
  '0x80090331': 'The two sides have no encryption method in common.',
  '0x80090349': 'The certificate may not be used for this: its purpose does not fit.',
  '0x80092010': 'The authority that issued the certificate has revoked it.',
  '0x80092012': 'Whether the certificate was revoked could not be checked at all.',
  '0x80092013': 'The server with the revocation list could not be reached.',
  '0x800b0101': 'The certificate is outside the time for which it is valid.',
  '0x800b0109':
    'The chain ends at a root certificate that the server which says this does not trust.',
  '0x800b010a':
    'The chain from the certificate to a trusted root could not be completed, usually because an intermediate certificate is missing.',
  '0x800b010e': 'Whether the certificate was revoked could not be found out.',
  '0x800b010f': 'The certificate does not contain the name that was asked for.',
  '0x800b0110': 'The certificate may not be used for this: its purpose does not fit.',
  '0xc3e93c2f': 'A request named a device that is no longer there. That is normal work.',
  '0xc3e93c5e':
    'The path that the message brought along was not accepted. This happens with an older Edge Server, and when a test names the server of the partner itself.',
  '0xc3e93d67':
    'The certificate of the other server does not contain the name that the server expects there.',
  '0xc3e93d6f': 'None of the hosts in the federation record lies directly below the domain.',
  '0xc3e93ee0': 'A signature is too old or from the future, so the clocks of two servers differ.',
  'sipproxy-split-domain':
    'The message was marked as one of our own hybrid, but the domain is not set up as shared.',
  'winsock-10051': 'There is no route to that network.',
  'winsock-10053': 'The connection was broken off on this machine, often by security software.',
  'winsock-10054':
    'The other side closed the connection without a word. During TLS that usually means that it does not accept our certificate or our version of TLS.',
  'winsock-10060': 'The other side did not answer in time.',
  'winsock-10061':
    'The other machine was reached and turned the connection away: nothing listens on that port.',
  'winsock-10065': 'There is no route to that machine.',
  'winsock-11001': 'The name of the host does not exist, as the DNS server of this machine says.',
  'winsock-11002': 'DNS gave no answer, or its server failed.',
  'winsock-11003': 'DNS refused the question or could not handle it.',
  'winsock-11004': 'The name exists in DNS, but without a record of the kind that was asked for.',
  'sip-2xx':
    'The request was taken: this way was open at that moment, for these two people. It does not show that it is now, nor for others.',
  'sip-4xx': 'The request was refused. The number alone does not say why.',
  'sip-5xx': 'A server on the way failed. The number alone does not say why.',
  'sip-6xx': 'The request was refused everywhere. The number alone does not say why.',
  'sip-401':
    'The server asks for proof of who is there. That is the normal beginning of a sign-in.',
  'sip-403': 'A rule forbids it: a list of domains, a policy or a switch, ours or theirs.',
  'sip-404': 'The addressee is not known there, or the domain is not served there.',
  'sip-407': 'A server asks for proof of who is there. That is the normal beginning of a sign-in.',
  'sip-408': 'The other side did not answer in time.',
  'sip-415': 'The other side does not take this kind of content.',
  'sip-430': 'The device that the conversation ran on is no longer there.',
  'sip-480': 'The addressee is not signed in anywhere just now.',
  'sip-481': 'The conversation that this belongs to no longer exists.',
  'sip-482':
    'The message came back to where it had been. Two sides of a hybrid send it to each other, or a hosting provider is set up wrongly.',
  'sip-483': 'The message went over too many servers, usually in a circle.',
  'sip-486': 'The addressee is busy or does not want to be disturbed.',
  'sip-487': 'The sender gave up before there was an answer.',
  'sip-488': 'The other side accepts neither the kind of call nor its encryption.',
  'sip-500': 'A server on the way failed.',
  'sip-503': 'The next server does not work, or does not take messages just now.',
  'sip-504':
    'A server on the way got no answer from the next one. Between organisations this is the usual picture when DNS, port 5061 or a certificate fails.',
  'sip-603': 'The addressee declined.',
  'sip-606': 'The other side accepts neither the kind of call nor its encryption.',
  'event-14428':
    'The Edge Server could not agree on encryption with other servers. The event names each of them with the reason.',
  'event-14501':
    'The Edge Server warns about its connections to partners. The text of the event says which.',
  'event-14502':
    'The Edge Server warns about its connections to partners. The text of the event says which.',
  'event-14603':
    'The Edge Server warns about its connections to partners. The text of the event says which.',
  'event-14619': 'A signature was not accepted, usually because the clocks of two servers differ.',
  'event-30006': 'The service that copies users has trouble on the Edge Server.',
  'event-32136': 'The service that copies users has trouble on the Edge Server.',
  'event-36874': 'A client offered only encryption methods that this server does not support.',
  'event-36885':
    'This server trusts so many authorities that the list which it sends is cut. Certificates of authorities at its end are then refused.',
  'event-36888':
    'Windows ended a TLS connection with an alert. The number in the event says which.',
  'client-not-federated':
    'The client got a refusal and offers its two usual explanations: the other organisation is not allowed, or the address is wrong.',
  'client-not-found': 'The address is not known to the organisation that was asked.',
  'client-offline': 'The person is not signed in anywhere, or did not answer.',
  'client-presence-unknown': 'The client gets no presence of this person. That alone is no fault.',
  'client-not-set-up':
    'At least one of the two tenants does not allow external chat with the other one.',
  'client-failed-to-send': 'Teams could not deliver the message and does not say why.',
  'client-person-not-found':
    'Teams found nobody. People of other organisations appear only when the whole address is typed and both sides allow it.',
  'client-unknown-user':
    'Teams no longer knows this person: the account was removed, is disabled, or its organisation has trial licences only.',
  'client-meeting-other-account':
    'The organisation of the meeting does not let this account in. That is another setting than the one for chat.',
  'client-their-policy':
    'A rule of the organisation of the other person stops this, by the words of the client. Only that organisation can change it.',
  'client-their-skype':
    'The other person uses Skype for Business. Between it and Teams only plain messages get through, and only while that person is signed in.',
  'client-sign-in-certificate':
    'The client cannot verify the certificate of the server that it signs in to, for instance because this computer does not trust the issuer. That is the sign-in of this person, and says nothing of a partner.',
  'client-do-not-disturb':
    'The other person has set Do Not Disturb, so the client holds the message back. That the client knows it shows that presence gets through.',
  'client-blocked-by-policy': 'A policy of the own organisation stops this.',
  'client-trial': 'Organisations with trial licences only are kept out.',
  'client-not-delivered': 'The message did not arrive, and the client does not say why.',
  'cmdlet-test-failed': 'The test from our own Edge Server to the partner failed.',
  'cmdlet-test-passed':
    'Our Edge Server reached the partner and agreed on encryption when this was run.',
  'cmdlet-move-510':
    'The person cannot be moved because our tenant does not share its SIP address space with our servers.',
  'cmdlet-move': 'Moving the person failed. The number stands in the line.',
  'cmdlet-teams-only-dns':
    'Our tenant cannot change to Teams only, because records in DNS still lead to our old servers.',
  'cmdlet-provider-duplicate': 'A provider with the same name or the same server exists already.',
  'cmdlet-allow-and-block':
    'The domain is on one of the two lists already, and it cannot be on both.',
  'cmdlet-duplicate-sip': 'The same SIP address is entered for more than one account.',
  'cmdlet-unknown-server':
    'PowerShell refused: this window does not know the command, so nothing was looked at. It belongs to the servers.',
  'cmdlet-unknown-tenant':
    'PowerShell refused: this window does not know the command, so nothing was looked at. It belongs to Teams.',
  'cmdlet-unknown':
    'PowerShell refused: this window does not know the command, so nothing was looked at.',
  'cmdlet-retired':
    'PowerShell refused: the connector that this command belongs to is retired. The Teams module has taken its place.',
  'cmdlet-not-connected':
    'PowerShell refused: this window is not connected to Teams, so nothing was looked at.',
  'cmdlet-denied-server':
    'PowerShell refused: whoever ran this has no right to read the settings of our servers, so nothing was looked at.',
  'cmdlet-denied-tenant':
    'PowerShell refused: whoever ran this has no right to read the settings of our tenant, so nothing was looked at.',
  'cmdlet-not-powershell':
    'This window is a command prompt, which does not know the commands of PowerShell. Nothing was looked at.',
  'certificate-expired': 'The certificate has expired.',
  'certificate-not-yet-valid':
    'The certificate is not valid yet. Its time begins later, or the clock here is slow.',
  'certificate-self-signed': 'The certificate is signed by itself, so nobody outside can check it.',
  'certificate-untrusted-root':
    'The certificate comes from an authority that this machine does not trust.',
  'certificate-incomplete-chain':
    'The server leaves out an intermediate certificate, or this machine does not know it.',
  'certificate-name-mismatch': 'The certificate does not contain the name that was asked for.',
  'certificate-revoked': 'The authority that issued the certificate has revoked it.',
  'certificate-no-revocation-check': 'Whether the certificate was revoked could not be found out.',
  'certificate-wrong-use': 'The certificate may not be used for this: its purpose does not fit.',
  'certificate-ours-refused':
    'The other side ended the connection because it does not accept the certificate that we showed.',
  'certificate-invalid':
    'The certificate of the other server did not pass the examination. What was wrong with it, this line does not say.',
  'certificate-asked-for':
    'The server asks for a certificate of ours. An Edge Server does so with everybody: it is a sign of health.',
  'certificate-tls-version': 'The two sides have no version of TLS in common.',
  'certificate-tls-cipher': 'The two sides have no encryption method in common.',
  'certificate-no-tls':
    'What came back was not TLS. Another service or a device in between answers there.',
} as const satisfies Readonly<Record<ErrorRowId, string>>;

const doubts = {
  'nothing-more': 'Nothing speaks against taking it at its word.',
  'one-resolver':
    'It does not prove that the record is missing: only that the DNS server of this machine gave no usable answer. Others may see it.',
  'which-of-two': 'It proves neither of the two errors that its number and its words name.',
  'which-rule':
    'It does not prove which rule forbids it: the policy of one person, a switch for all, or a list of domains.',
  'whose-certificate':
    'It does not prove that everybody is shown the same certificate, nor that the certificate of the server that says this is in order.',
  'why-refused': 'It does not say why, so it proves no cause.',
  'no-such-person':
    'It does not prove that the person does not exist. The address may be another one than the one for signing in, or the account may not have been copied yet.',
  'whose-firewall': 'It does not prove whose firewall or network stops it.',
  'which-clock': 'It does not prove which of the two clocks is wrong.',
  'not-messages': 'It says nothing about messages between organisations.',
  'no-cause': 'It is no cause of failing messages.',
  'one-moment': 'It does not prove that it is still so: it may have been a moment.',
  'own-exception':
    'It does not prove that others have the same trouble: an entry of ours that names their server, or an enabled hosting provider, lets such a host through.',
  'which-side': 'It does not prove on which side the fault lies.',
  'only-seen-there':
    'It does not prove that others refuse the certificate, too: each machine has its own list of authorities.',
  'inside-or-outside':
    'It does not prove that the partner is meant: the next server may stand inside our own network.',
  'not-revoked': 'It does not prove that the certificate was revoked.',
  'which-list': 'It does not prove whose list or policy it is, nor that the address is right.',
} as const satisfies Readonly<Record<Doubt, string>>;

const next = {
  'look-up-record': 'Look up the federation record on the Edge Server that says this.',
  'look-up-target': 'Look up the address of the host on the Edge Server that says this.',
  'dns-server': 'See which DNS server the Edge Server asks.',
  'way-out':
    'Run the test on the Edge Server itself. If the port is closed there, too, have our network team let TCP 5061 out from it, and ask the partner whether their firewall lets our address in.',
  'connect-target': 'Try the port from our Edge Server.',
  'check-partner': 'Have the domain of the partner checked here: record, port and certificate.',
  'their-certificate':
    'Look at the certificate that the other server shows: its names, its dates and its issuer.',
  'own-certificate': 'Look at our own certificate on the outer side of the Edge Server.',
  'trust-store':
    'Compare the issuer with the trusted root authorities on the server that says this.',
  revocation: 'Fetch the revocation list from the Edge Server over port 80.',
  'tls-settings':
    'Compare the versions of TLS and the encryption methods that are switched on at both sides.',
  middlebox:
    'Ask the network team whether a proxy or a firewall opens encrypted traffic on port 5061.',
  'own-switch': 'Look at the switches for federation.',
  'own-lists': 'Look at the lists of allowed and blocked domains.',
  'own-provider': 'Look at the hosting providers.',
  'own-policy': 'Look at the external access policy that counts for the person.',
  'own-user': 'Look at the account of the person.',
  'own-domains': 'Look at the SIP domains of our servers.',
  'own-route': 'Look at whether the site has a federation route.',
  'own-services': 'Look at whether the services of the Edge Server are running.',
  replication: 'Look at whether the Edge Server gets our changes.',
  'next-hop':
    'Look at the next server behind the Edge Server, and at whether it can be reached from there.',
  'tenant-federation': 'Look at the settings of our tenant for other organisations.',
  'tenant-user': 'Look at the account of the person in our tenant.',
  'tenant-domains': 'Look at the SIP domains of our tenant.',
  'shared-address-space': 'Look at whether our tenant shares its SIP address space.',
  lyncdiscover: 'Look up where lyncdiscover of the domain leads.',
  'partner-trace': 'Ask the partner what the log of their Edge Server says at that moment.',
  'partner-lists': 'Ask the partner whether our domain is allowed on their side.',
  'partner-user': 'Ask the partner whether the person exists, is enabled and has this address.',
  'partner-trust':
    'Ask the partner whether their Edge Server trusts the authority of our certificate.',
  spelling: 'Check the spelling, and that it is the address for signing in.',
  'sip-status': 'Read the SIP status beside it.',
  'earlier-line': 'Look for a header further up or from a server further on: it has the reason.',
  'event-log': 'Look at the event log of the server that says this.',
  clock: 'Compare the clocks of the servers.',
  'new-conversation': 'Close the conversation and begin a new one.',
  'sign-in': 'Sign out and in again.',
  later: 'Try again in a few minutes.',
  'client-version': 'Update the client.',
  'what-was-tried':
    'Find out what was being done: sending a message, calling, or joining a meeting.',
  'voice-side': 'Give it to whoever looks after voice and meetings.',
  'teams-diagnostics': 'Run the diagnosis of external access in the Microsoft 365 admin center.',
  trial: 'Find out whether the other organisation has trial licences only.',
  'full-address': 'Search again with the whole address.',
  duplicates: 'Look for the second account with the same address or number.',
  'original-line':
    'Copy the line anew from the log of the server that says it, whole and as it stands there.',
  'paste-header': 'Paste the line with ms-diagnostics that belongs to it: it has the reason.',
  'server-shell':
    'Run it in the Skype for Business Server Management Shell (or the Lync Server Management Shell), on a server or a computer with its administrative tools.',
  'server-role':
    'Have it run by a member of RTCUniversalReadOnlyAdmins or CsViewOnlyAdministrator, in the management shell of the servers; or say "I can\'t run that", and there may be another way.',
  'teams-module': 'Install the Teams module, where it is missing, and open PowerShell anew.',
  'teams-connect': 'Connect to the tenant first, then run the command in the same window.',
  'tenant-role':
    'Have it run by a Teams administrator or a global reader; or say "I can\'t run that", and there may be another way.',
  'in-powershell': 'Open PowerShell and run it there.',
  nothing: 'Nothing is to be done about it.',
} as const satisfies Readonly<Record<NextStep, string>>;

/** The same of a partner in Microsoft 365, where no Edge Server of theirs stands. */
const inCloud = {
  says: {
    '1034':
      'The other organisation refused and, as is usual, did not say why. It lives in Microsoft 365, where its external access settings decide.',
    '1046':
      'The connection to the servers of Microsoft 365, where the other organisation lives, could not be opened.',
    '1047':
      'The connection to the servers of Microsoft 365, where the other organisation lives, opened, but the encryption was not agreed. Most often our certificate is not accepted there.',
  },
  next: {
    'partner-trace':
      'Ask the partner whether their external access settings let our domain through, and whether the person may talk to other organisations.',
    'partner-trust':
      'See whether our certificate comes from a public authority that Microsoft 365 trusts.',
  },
} as const;

/** What error lines mean, and the frame of the answer about a text that was pasted. */
export const errors = {
  says,
  inCloud,
  doubts,
  next,
  frame: {
    decides: 'This decides: {{name}}',
    nothing:
      'I found no error in this text that I know. In front of Teams, Skype for Business or Lync: copy the whole sentence that it shows, as it stands there. From a server: the line with ms-diagnostics, the answer (SIP/2.0 ...), or the whole trace.',
    notKnown: 'I do not know this one.',
    unknown: 'I do not know {{name}}. What can be read in the line stands below.',
    unverified:
      'This number is not published as far as we know; its meaning here is from experience. Trust the words of the line itself.',
    secrets:
      'The text holds secrets such as sign-in tokens or passwords (lines {{lines}}). I have not kept them. Take them out before you pass the text on.',
    cut: 'The text was too long, so I have read only its beginning.',
    endsInside: 'The text ends in the middle (line {{line}}). Paste the rest, too.',
    tooMany: 'There were more errors than I keep; {{count}} are left out.',
  },
  heading: {
    says: 'What it says',
    doubt: 'What it does not prove',
    next: 'What to look at next',
    points: 'Codes of the likely causes',
    line: 'The line',
    others: 'Also in the text',
    benign: 'Normal, no cause',
  },
  label: {
    saidBy: 'Said by: {{host}}',
    saidByOurs: 'Said by: {{host}} (ours, so it is seen from our side)',
    saidByTheirs: 'Said by: {{host}} (theirs, so look there)',
    reason: 'In its own words: {{reason}}',
    status: 'SIP status: {{status}}',
    outbound: 'Way: from us to the other organisation',
    inbound: 'Way: from the other organisation to us',
    people: 'Between: {{from}} and {{to}}',
    toPerson: 'To: {{to}}',
    fromPerson: 'From: {{from}}',
    domain: 'Domain: {{domain}}',
    target: 'Server: {{target}}',
    certificate: 'Name in its certificate: {{name}}',
    address: 'Address that it had there: {{address}}',
    at: 'Written: {{at}}',
    stamp: 'Written: {{stamp}}, by the clock of that machine',
    line: 'Line {{line}}: {{text}}',
    also: 'With it: {{says}}',
    times: '{{name}} ({{count}} times)',
    numbers: '{{name}}: {{value}}',
    code: 'Code: {{codes}}',
  },
  name: {
    diagnostics: 'ms-diagnostics {{id}}',
    'client-diagnostics': 'ms-client-diagnostics {{id}}',
    'no-number': 'a diagnostic line without its number',
    sip: 'SIP {{status}}',
    hresult: '{{id}}',
    winsock: 'Winsock {{id}}',
    event: 'event {{id}}',
    client: 'a message of the client',
    certificate: 'an error about a certificate or TLS',
    cmdlet: 'an error of PowerShell',
    test: 'a test of the partner',
  },
} as const;
