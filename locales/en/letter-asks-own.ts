import { defineAsks } from '../letter-asks.ts';

/** What a partner is asked about settings and people of theirs, which only they can see. */
export const ownAsks = defineAsks<'own-side'>()({
  'dns-sip-domain-differs':
    'Please tell us which domain the sign-in addresses (SIP addresses) of your people have: {{expected}} or {{domain}}. We write to whichever it is.',
  'tcp-ip-allowlist':
    'Please let connections to {{target}} on TCP port 5061 in from any address, or at least from the public addresses of our Edge Servers, which we will gladly send you.',
  'clock-skew':
    'Please check the clocks of your Edge Servers against a time source. Signatures are refused where the times of the two sides are too far apart. We check ours at the same time.',
  'cert-revoked':
    'Please get a new certificate with the same names for {{target}} and assign it on every Edge Server. The one in use was revoked by its issuer.',
  'crl-unreachable':
    'Please see that the revocation list named in the certificate of {{target}} can be fetched from the Internet over HTTP. We check at the same time that our Edge Servers get out on port 80.',
  'tls-1047':
    'Please check the certificate of {{target}} and whether TLS 1.2 is enabled, and that you trust the issuer of our certificate. Our Edge Server reports {{hresult}} while it negotiates TLS.',
  'pol-fed-disabled':
    'Please switch federation on, if you want to exchange messages with other organisations. Today {{setting}} is {{value}}, which stands above every list.',
  'pol-discovery-off':
    'Please add {{domain}} to your allowed domains. Without partner discovery only listed domains get through, and none is listed.',
  'pol-not-allowed':
    'Please add {{domain}} to your allowed domains. Without partner discovery only listed domains get through.',
  'pol-blocked':
    'Please check whether {{domain}} is meant to be on your list of blocked domains, and remove the entry if it is not.',
  'pol-subdomain-on-list':
    'Please add {{domain}} to your allowed domains as an entry of its own. The entry {{found}} may not cover it.',
  'pol-user-policy':
    'Please check the external access policy of {{user}}, and assign one that allows federation if the person is meant to exchange messages with us.',
  'pol-account-off':
    'Please check whether the account of {{user}} is switched off on purpose, and switch it on if it is not.',
  'pol-user-disabled':
    'Please check whether {{user}} exists and is enabled for messages. If the person has another SIP address, please tell us which one.',
  'pol-discovered-limits':
    'Please add {{domain}} to your allowed domains. Partners who are found by discovery are slowed down from a certain number of messages and addresses on; listed ones are not.',
  'pol-im-filter':
    'Please check whether your filter for messages stops links or files from us ({{value}}), and tell us what is allowed.',
  'pol-contact-permissions':
    'Please ask {{user}} to remove our contact and add it again, and to check that the option "Block all invites and communications" is off. With other people messages get through.',
  'pol-diag-header-off':
    'Please look at the log of your Edge Server for the time of our attempt and tell us the reason that stands there (ms-diagnostics). It is not sent to other organisations by default.',
  'teams-fed-off':
    'Please switch external access on in the Teams admin center, if you want to exchange messages with other organisations. Today {{setting}} is False, which stands above every list.',
  'teams-allowed-blank':
    'Please add our domain to the allowed domains of your tenant, or allow all external domains in the Teams admin center. Today {{setting}} is empty, which allows nobody.',
  'teams-not-allowed':
    'Please add {{domain}} to the allowed domains of your tenant. The commands below leave the other entries as they are.',
  'teams-blocked':
    'Please check whether {{domain}} is meant to be on the list of blocked domains of your tenant, and remove the entry if it is not.',
  'teams-subdomain':
    'Please add {{domain}} as an entry of its own, if that is meant. The entry {{found}} does not cover it.',
  'teams-user-policy':
    'Please check the external access policy of {{user}} in Teams, and assign one that allows it if the person is meant to exchange messages with us.',
  'teams-granular':
    'Please let our domain through in the external access policy of {{user}}, or assign a policy that follows the settings of your organisation.',
  'teams-mutual':
    'Please check in the Teams admin center that our domain is allowed and not blocked, for your organisation and for the people who write to us.',
  'teams-trial':
    'Please enter {{domain}} as an exception for tenants with trial licences. {{setting}} is Blocked by default; a paid licence on the side of the trial tenant lifts the block as well.',
  'teams-onprem-homed':
    'Please ask {{user}} to use the Skype for Business client for messages with us, or move the account to Teams. Whoever is homed on a server cannot reach other organisations from Teams.',
  'teams-islands':
    'Please switch {{user}} to Teams only, or ask the person to look into Skype for Business. With the coexistence mode Islands, messages from outside arrive there.',
  'teams-upn-sip':
    'Please make the sign-in name, mail address and SIP address of {{user}} the same, or tell us the SIP address. From outside the person is found by that one.',
  'teams-blocked-user':
    'Please check whether {{user}} is meant to be on your list of blocked people, and remove the entry if not.',
  'teams-meeting-join':
    'Please check whether people without an account of yours may join the meeting (anonymous join), or whether our domain is allowed in external access.',
  'teams-unknown-user':
    'Please check whether the account {{user}} still exists and is enabled, and whether your tenant has at least one paid licence.',
  'teams-no-licence': 'Please assign {{user}} a licence that includes Teams.',
  'teams-account-off':
    'Please check whether the account {{user}} is meant to be switched off ({{setting}}), and switch it on if the person still needs it.',
  'life-lync2013':
    'Please consider replacing {{found}}, which has been out of support for years and gets no security updates.',
  'life-sfb2015-2019':
    'Please consider replacing {{found}}, whose support ended in October 2025 and which gets no security updates any more.',
  'life-sfbse':
    'Please keep the updates of {{found}} current. That is all that is needed for its support.',
});
