/** What is read of a long paste. */
const mostRead = 64_000;

/** Properties that the Get-Cs cmdlets of federation print; two of them are a listing. */
const properties =
  /\b(?:AllowFederatedUsers|AllowPublicUsers|AllowTeamsConsumer|AllowTeamsConsumerInbound|AllowedDomains|AllowedDomainsAsAList|AllowOutsideUsers|AllowAnonymousUsers|BlockedDomains|BlockAllSubdomains|BeClearingHouse|CertificatesDeletedPercentage|CommunicationWithExternalOrgs|DefaultRouteFqdn|DiscoveredPartnerStandardRate|DiscoveredPartnerReportPeriodMinutes|DiscoveredPartnerVerificationLevel|DomainBlockingForMDOAdminsInTeams|EnableArchivingDisclaimer|EnableDiscoveredPartnerContactsLimit|EnableFederationAccess|EnableOutsideAccess|EnablePartnerDiscovery|EnableP2PFileTransfer|EnablePublicCloudAccess|EnablePublicCloudAudioVideoAccess|EnableTeamsConsumerAccess|EnableTeamsConsumerInbound|EnableTeamsSmsAccess|EnableUserReplicator|EnableXmppAccess|EnabledSharedAddressSpace|ExternalAccessWithTrialTenants|HostsOCSUsers|IsLocal|IsPublicProvider|KeepCrlsUpToDateForPeers|MarkSourceVerifiableOnOutgoingMessages|MaxAcceptedCertificatesStored|MaxContactsPerDiscoveredPartner|MaxRejectedCertificatesStored|MonitoringInterval|OutgoingTlsCountForFederatedPartners|ProxyFqdn|RestrictTeamsConsumerToExternalUserProfiles|RoutingMethod|SharedSipAddressSpace|TreatDiscoveredPartnersAsUnverified|UseDnsSrvRouting|VerificationLevel|AutodiscoverUrl)(?=["']?(?:[ \t]*[:：=]|\t))/giu;
/** One property is enough beside the cmdlet that prints it, or when it can be nothing else. */
const cmdlet =
  /\bGet-Cs(?:AccessEdgeConfiguration|ExternalAccessPolicy|TenantFederationConfiguration|AllowedDomain|BlockedDomain|HostingProvider|PublicProvider|ExternalUserCommunicationPolicy|XmppAllowedPartner)\b/iu;

/** True for the output of a cmdlet that shows settings of federation. */
export function isSettingsPaste(text: string): boolean {
  const read = text.slice(0, mostRead);
  const named = new Set((read.match(properties) ?? []).map((name) => name.toLowerCase()));
  if (named.size >= 2) return true;
  return cmdlet.test(read) && (named.size > 0 || /^\s*(?:Identity|Domain)\s*:/imu.test(read));
}

const diagnostics =
  /ms-(?:client-)?diagnostics(?:-public)?["']?\s*[:=]?\s*["']?(?:id\s*=\s*)?(?<id>\d{1,5})/iu;
const statusLine = /\bSIP\/2\.0\s+(?<status>[3-6]\d\d)\b/iu;
const hresult = /\b0x[\da-f]{8}\b/iu;

/** A code that stands in a form of its own: an ms-diagnostics entry, the status line of SIP, an HRESULT. */
export interface PastedCode {
  readonly code: string;
  /** The text without the attributes of the entry; what they name is not asked about, but `domain=` is. */
  readonly rest: string;
}

export function readPastedCode(text: string): PastedCode | undefined {
  if (!/diagnostics|SIP\/2|0x/iu.test(text)) return undefined;
  const read = text.slice(0, mostRead);
  const code =
    diagnostics.exec(read)?.groups?.id ??
    statusLine.exec(read)?.groups?.status ??
    hresult.exec(read)?.[0].toLowerCase();
  return code === undefined ? undefined : { code, rest: withoutAttributes(read) };
}

/** Takes out `reason="..."` and its like, and the header lines of a trace, and keeps the value of `domain=`. */
function withoutAttributes(text: string): string {
  return text
    .replace(/[;,]?\s*\bdomain\s*=\s*["'](?<domain>[^"'\n]{1,255})["']/giu, ' $<domain> ')
    .replace(/[;,]?\s*\b[a-z][\w-]{0,40}\s*=\s*["'][^"'\n]{0,1000}["']/giu, ' ')
    .replace(/^(?!ms-)[A-Z][\w-]{0,40}:[ \t][^\n]*[;<@][^\n]*$/gmu, ' ');
}

const numberBehindWord =
  /(?:\b(?:error|errors|code|status|sip|diagnostics?|event|id|hresult|response|failure)|錯誤|代碼|代號|狀態碼|診斷碼|識別碼|編號|事件|錯誤碼)[^\d\n]{0,12}?(?<code>\d{3,5})(?![\d.]*\d)/iu;
const numberBeforeWord =
  /(?<![\d.:])(?<code>\d{3,5})\s{0,2}(?:\b(?:error|errors|not acceptable|forbidden|not found|server time-?out|unauthorized|request timeout|service unavailable|temporarily unavailable|gone|busy here|decline)\b|(?:這個)?(?:錯誤|代碼|是什麼|什麼意思|代表|是啥|怎麼回事|的意思))/iu;
/** What somebody sees or gets: `the client shows 504`, 跳 504. */
const numberBehindVerb =
  /(?:\b(?:shows?|showing|says?|saying|gets?|getting|got|returns?|returning|receives?|receiving)(?: an?| the| only| always)?|跳出?|出現|顯示|回傳)\s{0,2}(?<code>\d{3,5})(?![\d.:]*\d|\s?(?:年|月|日|個|家|人|天|點|元|則|次|%|users|people|days|messages|domains|times|more))/iu;
const numberAlone =
  /(?<![\d.:\p{L}-])(?<code>\d{3,5})(?![\d.:]*\d|\s?(?:年|月|日|個|家|人|天|點|元|%|users|people|days|am|pm|domains))/iu;
const noCode =
  /(?:\b(?:port|tcp|udp|lync|skype|server|office|exchange|windows|cu|kb|version|in|year|room|floor)|連接埠|埠|版)[\s#:]{0,2}$/iu;

/**
 * The number of an error that a sentence names; `isAsked`: the sentence asks what it means, so a number alone is enough. Ports
 * and years are none.
 */
export function readSpokenCode(text: string, isAsked: boolean): string | undefined {
  for (const pattern of [
    numberBehindWord,
    numberBeforeWord,
    numberBehindVerb,
    ...(isAsked ? [numberAlone] : []),
  ]) {
    const match = pattern.exec(text);
    const code = match?.groups?.code;
    if (match === null || code === undefined) continue;
    const before = text.slice(0, match.index + match[0].indexOf(code));
    if (isPort(code) || noCode.test(before) || !isLikely(code)) continue;
    return code;
  }
  return undefined;
}

function isPort(code: string): boolean {
  return ['443', '5060', '5061', '5062', '3478'].includes(code);
}

/** A status of SIP, or a number in the ranges of ms-diagnostics and of Windows events. */
function isLikely(code: string): boolean {
  const number = Number(code);
  return (
    (number >= 300 && number < 700) || (number >= 1_000 && !(number > 1_990 && number < 2_035))
  );
}
