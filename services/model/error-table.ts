import type { FindingCode } from './catalog.ts';

/**
 * How much an error says. `cause`: it names the fault. `hint`: it narrows the search. `little`: the reason stands elsewhere.
 * `other`: it is not about messages to other organisations (voice, media, meetings). `benign`: part of normal work.
 */
export type Telling = 'cause' | 'hint' | 'little' | 'other' | 'benign';

/** Where the meaning is from: published by the vendor, seen in real lines, or neither, so that the text of the line counts more. */
export type Confidence = 'documented' | 'sample' | 'unverified';

/** What an error leaves open; each has its sentence in `locales`. */
export type Doubt =
  | 'nothing-more'
  | 'one-resolver'
  | 'which-rule'
  | 'whose-certificate'
  | 'why-refused'
  | 'no-such-person'
  | 'whose-firewall'
  | 'which-clock'
  | 'not-messages'
  | 'no-cause'
  | 'one-moment'
  | 'own-exception'
  | 'which-side'
  | 'only-seen-there'
  | 'inside-or-outside'
  | 'not-revoked'
  | 'which-list'
  | 'which-of-two';

/** What to look at next; each has its sentence in `locales`, some have a command (`errorCommand`). */
export type NextStep =
  | 'look-up-record'
  | 'look-up-target'
  | 'dns-server'
  | 'connect-target'
  | 'way-out'
  | 'check-partner'
  | 'their-certificate'
  | 'own-certificate'
  | 'trust-store'
  | 'revocation'
  | 'tls-settings'
  | 'middlebox'
  | 'own-switch'
  | 'own-lists'
  | 'own-provider'
  | 'own-policy'
  | 'own-user'
  | 'own-domains'
  | 'own-route'
  | 'own-services'
  | 'replication'
  | 'next-hop'
  | 'tenant-federation'
  | 'tenant-user'
  | 'tenant-domains'
  | 'shared-address-space'
  | 'lyncdiscover'
  | 'partner-trace'
  | 'partner-lists'
  | 'partner-user'
  | 'partner-trust'
  | 'spelling'
  | 'sip-status'
  | 'earlier-line'
  | 'event-log'
  | 'clock'
  | 'new-conversation'
  | 'sign-in'
  | 'later'
  | 'client-version'
  | 'what-was-tried'
  | 'voice-side'
  | 'teams-diagnostics'
  | 'trial'
  | 'full-address'
  | 'duplicates'
  | 'paste-header'
  | 'original-line'
  | 'server-shell'
  | 'server-role'
  | 'teams-module'
  | 'teams-connect'
  | 'tenant-role'
  | 'in-powershell'
  | 'nothing';

/** What one error means, without a word of any language. */
export interface ErrorRow {
  readonly tells: Telling;
  readonly confidence: Confidence;
  /** Finding codes that it makes likely, the likeliest first. */
  readonly points: readonly FindingCode[];
  /** What it does not prove. */
  readonly doubt: Doubt;
  readonly next: readonly NextStep[];
  /** Those that it proves by itself, when the line shows the values that they need (`errorFindings`). */
  readonly proves: readonly FindingCode[];
}

function row(
  tells: Telling,
  confidence: Confidence,
  doubt: Doubt,
  points: readonly FindingCode[],
  next: readonly NextStep[],
  proves: readonly FindingCode[] = [],
): ErrorRow {
  return { tells, confidence, points, doubt, next, proves };
}

const strict = ['dns-srv-strict-other-domain', 'dns-srv-strict-subdomain'] as const;
const noRecord = [
  'dns-srv-missing',
  'dns-nxdomain',
  'dns-servfail',
  'dns-timeout',
  'dns-edge-resolver-internal-only',
  'dns-split-brain',
] as const;
const badCertificate = [
  'cert-untrusted-root',
  'cert-name-mismatch',
  'cert-expired',
  'cert-missing-intermediate',
  'crl-unreachable',
] as const;
const noConnection = [
  'tcp-timeout',
  'tcp-refused',
  'edge-service-down',
  'tcp-ip-allowlist',
] as const;
const tenantRules = [
  'teams-fed-off',
  'teams-allowed-blank',
  'teams-not-allowed',
  'teams-mutual',
  'teams-blocked',
  'teams-trial',
] as const;
const ownRules = [
  'pol-user-policy',
  'pol-fed-disabled',
  'pol-not-allowed',
  'teams-not-allowed',
] as const;
const noUser = ['pol-user-disabled', 'hyb-sync', 'pol-sipdomain-missing'] as const;

/**
 * Every error that can be explained, by its id: a number of ms-diagnostics as it stands, an HRESULT in lower case, everything
 * else with its kind in front. `range-` rows stand for numbers without a row of their own.
 * Sources: Microsoft, [MS-OCER] and "ms-diagnostics header" for rows marked documented; lines that people published for `sample`.
 */
// prettier-ignore
export const errorTable = {
  // Common and SIP stack: where federation fails.
  '0': row('hint', 'documented', 'which-side', [], ['event-log']),
  '1': row('hint', 'documented', 'one-moment', ['edge-service-down'], ['own-services', 'later']),
  '2': row('little', 'sample', 'why-refused', [], ['sip-status', 'earlier-line']),
  '4': row('other', 'documented', 'not-messages', [], ['voice-side']),
  '1000': row('hint', 'documented', 'which-side', ['clock-skew'], ['sign-in', 'clock']),
  '1001': row('cause', 'documented', 'which-rule', ['pol-public-im', 'pol-user-policy'], ['own-policy']),
  '1002': row('cause', 'documented', 'which-rule', ownRules, ['own-lists', 'own-switch', 'own-policy']),
  '1003': row('cause', 'documented', 'no-such-person', noUser, ['spelling', 'partner-user'], ['pol-user-disabled']),
  '1004': row('hint', 'documented', 'no-cause', [], ['new-conversation']),
  '1005': row('cause', 'documented', 'which-rule', ['pol-not-allowed', 'pol-fedroute-missing'], ['own-route', 'own-lists']),
  '1006': row('hint', 'documented', 'which-side', [], ['sign-in']),
  '1007': row('hint', 'documented', 'one-moment', ['tcp-timeout', 'tcp-refused', 'edge-service-down'], ['later', 'connect-target', 'event-log']),
  '1008': row('cause', 'documented', 'one-resolver', noRecord, ['look-up-record', 'dns-server', 'check-partner']),
  '1009': row('cause', 'documented', 'own-exception', [...strict, 'pol-hosting-missing', 'pol-hosting-disabled'], ['look-up-record', 'own-provider', 'own-lists'], strict),
  '1010': row('cause', 'documented', 'whose-certificate', badCertificate, ['their-certificate', 'check-partner', 'trust-store'], ['cert-name-mismatch', 'cert-revoked', 'crl-unreachable']),
  '1011': row('little', 'documented', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1012': row('cause', 'documented', 'which-rule', ['pol-user-policy'], ['own-policy']),
  '1013': row('cause', 'documented', 'which-clock', ['clock-skew'], ['clock'], ['clock-skew']),
  '1014': row('cause', 'documented', 'one-resolver', ['dns-srv-target-no-address', 'dns-edge-resolver-internal-only'], ['look-up-target', 'dns-server', 'check-partner']),
  '1015': row('hint', 'unverified', 'which-side', ['pol-sipdomain-missing', 'hyb-domain-not-onprem'], ['own-domains']),
  '1016': row('hint', 'unverified', 'which-side', ['pol-hosting-flags', 'hyb-provider-flags'], ['own-provider']),
  '1017': row('cause', 'sample', 'which-side', ['hyb-domain-not-onprem', 'hyb-shared-false', 'pol-hosting-flags'], ['own-domains', 'tenant-domains', 'own-provider'], ['hyb-domain-not-onprem']),
  '1018': row('hint', 'unverified', 'which-side', [], ['partner-trace']),
  '1019': row('hint', 'unverified', 'which-clock', ['clock-skew'], ['clock', 'new-conversation'], ['clock-skew']),
  '1020': row('hint', 'sample', 'which-clock', ['clock-skew'], ['clock', 'new-conversation'], ['clock-skew']),
  '1021': row('hint', 'unverified', 'which-clock', ['clock-skew'], ['clock', 'new-conversation'], ['clock-skew']),
  '1022': row('hint', 'unverified', 'which-side', ['pol-nexthop'], ['earlier-line', 'next-hop']),
  '1025': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1026': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1027': row('cause', 'sample', 'which-rule', ['pol-remote-vs-fed'], ['what-was-tried', 'own-policy', 'own-switch']),
  '1028': row('cause', 'unverified', 'which-list', ['pol-hosting-allowlist'], ['own-lists', 'own-provider', 'own-switch']),
  '1029': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1030': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1031': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1032': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1033': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1034': row('little', 'sample', 'why-refused', ['pol-not-allowed', 'teams-not-allowed', 'pol-user-disabled', 'pol-user-policy', 'pol-diag-header-off'], ['partner-trace', 'partner-lists', 'sip-status'], ['pol-diag-header-off']),
  '1035': row('little', 'unverified', 'why-refused', ['pol-public-im'], ['partner-trace', 'sip-status']),
  '1036': row('little', 'unverified', 'why-refused', ['hyb-shared-false', 'hyb-domain-not-onprem', 'hyb-sync'], ['tenant-federation', 'tenant-user']),
  '1037': row('little', 'unverified', 'why-refused', [], ['earlier-line', 'sip-status']),
  '1038': row('cause', 'unverified', 'inside-or-outside', [...noConnection, 'pol-nexthop'], ['connect-target', 'next-hop'], ['tcp-timeout', 'tcp-refused', 'tcp-unreachable']),
  '1046': row('cause', 'unverified', 'whose-firewall', [...noConnection, 'dns-edge-ip-change'], ['connect-target', 'check-partner'], ['tcp-timeout', 'tcp-refused', 'tcp-unreachable']),
  '1047': row('cause', 'sample', 'whose-certificate', ['cert-untrusted-root', 'tls-1047', 'tls-version', 'tls-cipher', 'tls-inspection'], ['partner-trust', 'their-certificate', 'own-certificate', 'tls-settings'], ['tls-1047', 'cert-revoked', 'crl-unreachable']),
  '1048': row('cause', 'unverified', 'whose-certificate', ['pol-public-im', 'tls-1047'], ['own-certificate']),
  // Other ranges: mostly clients, voice and meetings.
  '2139': row('benign', 'sample', 'no-cause', [], ['nothing']),
  '4000': row('little', 'documented', 'why-refused', [], ['earlier-line']),
  '4001': row('hint', 'documented', 'which-side', [], ['client-version']),
  '4002': row('hint', 'documented', 'not-messages', ['hyb-duplicate-sip'], ['duplicates']),
  '4003': row('cause', 'documented', 'which-rule', ['pol-user-policy'], ['own-policy']),
  '4004': row('hint', 'documented', 'which-side', [], ['sign-in']),
  '4005': row('cause', 'documented', 'no-such-person', noUser, ['spelling', 'own-user', 'partner-user'], ['pol-user-disabled']),
  '4006': row('cause', 'documented', 'no-such-person', ['hyb-hosting-attr', 'pol-replication', 'hyb-sync'], ['own-user', 'tenant-user']),
  '4007': row('hint', 'documented', 'which-side', [], ['client-version']),
  '4008': row('hint', 'documented', 'which-side', [], ['client-version']),
  '4010': row('hint', 'documented', 'no-cause', [], ['sign-in']),
  '4011': row('hint', 'documented', 'no-cause', [], ['sign-in']),
  '4012': row('hint', 'documented', 'no-cause', [], ['sign-in']),
  '4013': row('hint', 'documented', 'which-side', [], ['client-version']),
  '4141': row('cause', 'unverified', 'which-side', ['pol-user-disabled'], ['own-user', 'partner-user'], ['pol-user-disabled']),
  '7008': row('other', 'sample', 'not-messages', [], ['voice-side']),
  '10003': row('other', 'sample', 'not-messages', [], ['voice-side']),
  '13004': row('benign', 'documented', 'no-cause', [], ['nothing']),
  '13005': row('benign', 'documented', 'no-cause', [], ['nothing']),
  '15030': row('other', 'sample', 'not-messages', [], ['voice-side']),
  '17000': row('hint', 'documented', 'one-moment', [], ['later', 'event-log']),
  '17001': row('hint', 'documented', 'which-side', [], ['client-version']),
  '17002': row('cause', 'documented', 'nothing-more', [], ['client-version']),
  '17003': row('cause', 'documented', 'nothing-more', [], ['client-version']),
  '17004': row('benign', 'documented', 'no-cause', [], ['client-version']),
  '21002': row('other', 'sample', 'not-messages', [], ['what-was-tried']),
  '24000': row('other', 'sample', 'not-messages', [], ['voice-side']),
  '52017': row('other', 'sample', 'not-messages', [], ['voice-side']),
  '52063': row('other', 'sample', 'not-messages', [], ['voice-side']),
  'range-0': row('little', 'documented', 'why-refused', [], ['earlier-line', 'sip-status']),
  'range-1000': row('hint', 'documented', 'why-refused', [], ['sip-status', 'earlier-line']),
  'range-2000': row('hint', 'documented', 'no-cause', [], ['earlier-line']),
  'range-3000': row('other', 'documented', 'not-messages', [], ['what-was-tried']),
  'range-4000': row('hint', 'documented', 'why-refused', [], ['own-user', 'earlier-line']),
  'range-5000': row('other', 'documented', 'not-messages', [], ['event-log']),
  'range-6000': row('other', 'documented', 'not-messages', [], ['what-was-tried']),
  'range-7000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-8000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-9000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-10000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-11000': row('other', 'documented', 'not-messages', [], ['earlier-line']),
  'range-12000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-13000': row('hint', 'documented', 'why-refused', [], ['earlier-line']),
  'range-14000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-15000': row('other', 'documented', 'not-messages', [], ['voice-side']),
  'range-16000': row('cause', 'documented', 'which-rule', ['pol-im-filter'], ['what-was-tried'], ['pol-im-filter']),
  'range-17000': row('hint', 'documented', 'which-side', [], ['client-version']),
  'range-28000': row('other', 'unverified', 'not-messages', [], ['voice-side']),
  'range-90000': row('other', 'documented', 'nothing-more', ['pol-public-im'], ['nothing']),
  // A number and words that belong to two different errors.
  'words-differ': row('little', 'documented', 'which-of-two', [], ['original-line']),
  // HRESULT of Schannel, of CryptoAPI and of the SIP stack.
  '0x80090308': row('hint', 'documented', 'which-side', ['tls-plaintext', 'tls-inspection', 'tcp-tls-terminating-proxy'], ['middlebox', 'check-partner']),
  '0x80090322': row('cause', 'documented', 'whose-certificate', ['cert-name-mismatch', 'pol-proxyfqdn-wrong-name'], ['their-certificate', 'check-partner', 'own-lists'], ['cert-name-mismatch']),
  '0x80090325': row('cause', 'documented', 'only-seen-there', ['cert-untrusted-root', 'cert-selfsigned', 'tls-inspection'], ['trust-store', 'their-certificate', 'check-partner']),
  '0x80090326': row('hint', 'documented', 'which-side', ['tls-version', 'tls-cipher', 'tls-inspection'], ['tls-settings', 'middlebox']),
  '0x80090327': row('hint', 'documented', 'whose-certificate', ['cert-untrusted-root', 'cert-expired', 'cert-missing-intermediate'], ['their-certificate', 'own-certificate']),
  '0x80090328': row('cause', 'documented', 'whose-certificate', ['cert-expired', 'clock-skew'], ['their-certificate', 'clock']),
  '0x80090331': row('cause', 'documented', 'which-side', ['tls-cipher', 'tls-version'], ['tls-settings']),
  '0x80090349': row('cause', 'documented', 'whose-certificate', ['cert-no-server-eku', 'cert-no-client-eku'], ['their-certificate', 'own-certificate']),
  '0x80092010': row('cause', 'documented', 'whose-certificate', ['cert-revoked'], ['revocation', 'their-certificate'], ['cert-revoked']),
  '0x80092012': row('cause', 'documented', 'not-revoked', ['crl-unreachable', 'cert-no-cdp', 'tcp-crl-blocked'], ['revocation'], ['crl-unreachable']),
  '0x80092013': row('cause', 'documented', 'not-revoked', ['crl-unreachable', 'tcp-crl-blocked'], ['revocation'], ['crl-unreachable']),
  '0x800b0101': row('cause', 'documented', 'whose-certificate', ['cert-expired', 'cert-not-yet-valid', 'clock-skew'], ['their-certificate', 'clock']),
  '0x800b0109': row('cause', 'documented', 'only-seen-there', ['cert-untrusted-root', 'cert-selfsigned', 'tls-inspection'], ['trust-store', 'their-certificate']),
  '0x800b010a': row('cause', 'documented', 'only-seen-there', ['cert-missing-intermediate', 'cert-untrusted-root'], ['their-certificate', 'trust-store']),
  '0x800b010e': row('cause', 'documented', 'not-revoked', ['crl-unreachable', 'tcp-crl-blocked'], ['revocation'], ['crl-unreachable']),
  '0x800b010f': row('cause', 'documented', 'whose-certificate', ['cert-name-mismatch', 'pol-proxyfqdn-wrong-name'], ['their-certificate', 'check-partner'], ['cert-name-mismatch']),
  '0x800b0110': row('cause', 'documented', 'whose-certificate', ['cert-no-server-eku', 'cert-no-client-eku'], ['their-certificate', 'own-certificate']),
  '0xc3e93c2f': row('benign', 'sample', 'no-cause', [], ['nothing']),
  '0xc3e93c5e': row('hint', 'sample', 'which-side', ['pol-nexthop'], ['own-lists', 'earlier-line']),
  '0xc3e93d67': row('cause', 'sample', 'whose-certificate', ['cert-name-mismatch', 'pol-proxyfqdn-wrong-name'], ['their-certificate', 'check-partner', 'own-lists'], ['cert-name-mismatch']),
  '0xc3e93d6f': row('cause', 'sample', 'own-exception', [...strict, 'pol-hosting-missing', 'pol-hosting-disabled'], ['look-up-record', 'own-provider', 'own-lists'], strict),
  '0xc3e93ee0': row('cause', 'sample', 'which-clock', ['clock-skew'], ['clock'], ['clock-skew']),
  'sipproxy-split-domain': row('cause', 'sample', 'which-side', ['hyb-domain-not-onprem', 'hyb-shared-false', 'hyb-provider-flags', 'hyb-provider-missing'], ['own-domains', 'tenant-domains', 'own-provider']),
  // Winsock.
  'winsock-10051': row('cause', 'documented', 'whose-firewall', ['tcp-unreachable'], ['connect-target'], ['tcp-unreachable']),
  'winsock-10053': row('hint', 'documented', 'which-side', ['tcp-reset-after-connect', 'tls-1047', 'tls-inspection'], ['middlebox', 'partner-trace']),
  'winsock-10054': row('hint', 'documented', 'which-side', ['tcp-reset-after-connect', 'tls-1047', 'cert-untrusted-root', 'tls-version'], ['partner-trust', 'own-certificate', 'partner-trace']),
  'winsock-10060': row('cause', 'documented', 'whose-firewall', ['tcp-timeout', 'tcp-outbound-blocked', 'tcp-ip-allowlist'], ['connect-target', 'check-partner'], ['tcp-timeout']),
  'winsock-10061': row('cause', 'documented', 'nothing-more', ['tcp-refused', 'edge-service-down'], ['connect-target', 'check-partner'], ['tcp-refused']),
  'winsock-10065': row('cause', 'documented', 'whose-firewall', ['tcp-unreachable'], ['connect-target'], ['tcp-unreachable']),
  'winsock-11001': row('cause', 'documented', 'one-resolver', ['dns-nxdomain', 'dns-srv-target-no-address', 'dns-edge-resolver-internal-only'], ['look-up-target', 'dns-server']),
  'winsock-11002': row('hint', 'documented', 'one-resolver', ['dns-timeout', 'dns-servfail'], ['dns-server', 'later']),
  'winsock-11003': row('hint', 'documented', 'one-resolver', ['dns-servfail', 'dns-refused', 'dns-malformed'], ['dns-server']),
  'winsock-11004': row('cause', 'documented', 'one-resolver', ['dns-srv-target-no-address', 'dns-srv-missing'], ['look-up-target', 'look-up-record', 'dns-server']),
  // SIP status, when nothing better stands beside it.
  // A request that was taken: no fault, and told as what it shows.
  'sip-2xx': row('benign', 'documented', 'no-cause', [], ['nothing']),
  'sip-4xx': row('little', 'documented', 'why-refused', [], ['paste-header']),
  'sip-5xx': row('little', 'documented', 'why-refused', [], ['paste-header']),
  'sip-6xx': row('little', 'documented', 'why-refused', [], ['paste-header']),
  'sip-401': row('benign', 'documented', 'no-cause', [], ['nothing']),
  'sip-403': row('hint', 'sample', 'which-list', ['pol-not-allowed', 'pol-user-policy', 'pol-fed-disabled', 'teams-not-allowed', 'pol-blocked'], ['paste-header', 'own-lists', 'partner-lists']),
  'sip-404': row('hint', 'documented', 'no-such-person', [...noUser, 'pol-not-allowed'], ['spelling', 'partner-user', 'paste-header']),
  'sip-407': row('benign', 'documented', 'no-cause', [], ['nothing']),
  'sip-408': row('hint', 'unverified', 'which-side', ['tcp-timeout', 'pol-nexthop'], ['paste-header', 'check-partner']),
  'sip-415': row('other', 'unverified', 'not-messages', [], ['what-was-tried']),
  'sip-430': row('hint', 'unverified', 'no-cause', [], ['new-conversation']),
  'sip-480': row('hint', 'documented', 'no-such-person', ['teams-sfb-recipient-offline'], ['partner-user']),
  'sip-481': row('hint', 'unverified', 'no-cause', [], ['new-conversation']),
  'sip-482': row('hint', 'unverified', 'which-side', ['hyb-provider-flags', 'pol-hosting-flags', 'hyb-shared-false'], ['own-provider', 'tenant-federation']),
  'sip-483': row('hint', 'unverified', 'which-side', ['hyb-provider-flags', 'pol-hosting-flags', 'pol-nexthop'], ['own-provider', 'next-hop']),
  'sip-486': row('benign', 'unverified', 'no-cause', [], ['nothing']),
  'sip-487': row('benign', 'unverified', 'no-cause', [], ['nothing']),
  'sip-488': row('other', 'sample', 'not-messages', [], ['what-was-tried']),
  'sip-500': row('hint', 'unverified', 'which-side', [], ['paste-header', 'event-log']),
  'sip-503': row('hint', 'unverified', 'one-moment', ['edge-service-down', 'pol-nexthop'], ['later', 'own-services', 'paste-header']),
  'sip-504': row('hint', 'sample', 'which-side', ['dns-srv-missing', 'tcp-timeout', 'tcp-refused', 'tls-1047', 'pol-nexthop'], ['paste-header', 'check-partner']),
  'sip-603': row('benign', 'unverified', 'no-cause', [], ['nothing']),
  'sip-606': row('other', 'unverified', 'not-messages', [], ['what-was-tried']),
  // Events of an Edge Server.
  'event-14428': row('cause', 'documented', 'whose-certificate', ['cert-name-mismatch', 'cert-untrusted-root', 'tls-1047'], ['their-certificate', 'trust-store', 'check-partner'], ['cert-name-mismatch', 'cert-revoked', 'crl-unreachable']),
  'event-14501': row('hint', 'unverified', 'which-side', [], ['event-log']),
  'event-14502': row('hint', 'unverified', 'which-side', [], ['event-log']),
  'event-14603': row('hint', 'unverified', 'which-side', [], ['event-log']),
  'event-14619': row('hint', 'sample', 'which-clock', ['clock-skew'], ['clock']),
  'event-30006': row('hint', 'documented', 'not-messages', [], ['replication']),
  'event-32136': row('hint', 'documented', 'not-messages', [], ['replication']),
  'event-36874': row('hint', 'unverified', 'which-side', ['tls-cipher', 'tls-version'], ['tls-settings']),
  'event-36885': row('cause', 'unverified', 'nothing-more', ['cert-trustedissuers-too-many'], ['trust-store'], ['cert-trustedissuers-too-many']),
  'event-36888': row('hint', 'unverified', 'which-side', ['tls-version', 'tls-cipher', 'cert-untrusted-root'], ['tls-settings', 'partner-trust']),
  // Sentences of clients.
  'client-not-federated': row('hint', 'documented', 'which-list', ['pol-not-allowed', 'pol-user-policy', 'dns-srv-missing', 'pol-fed-disabled', 'pol-blocked'], ['spelling', 'own-lists', 'partner-lists', 'check-partner', 'own-policy']),
  'client-not-found': row('hint', 'documented', 'no-such-person', noUser, ['spelling', 'partner-user']),
  'client-offline': row('hint', 'documented', 'no-such-person', ['teams-sfb-recipient-offline'], ['partner-user']),
  'client-presence-unknown': row('hint', 'documented', 'no-cause', ['teams-presence-unknown', 'dns-srv-missing', 'pol-fed-disabled', 'pol-contact-permissions'], ['what-was-tried', 'check-partner'], ['teams-presence-unknown']),
  'client-not-set-up': row('cause', 'sample', 'which-side', tenantRules, ['tenant-federation', 'partner-lists', 'teams-diagnostics'], ['teams-mutual']),
  'client-failed-to-send': row('hint', 'sample', 'which-side', ['teams-sfb-recipient-offline', 'teams-interop-limits', 'teams-recipient-blocked'], ['partner-user', 'tenant-federation']),
  'client-person-not-found': row('hint', 'documented', 'no-such-person', ['teams-search', 'teams-unknown-user', 'teams-fed-off', 'teams-not-allowed'], ['full-address', 'tenant-federation', 'teams-diagnostics']),
  'client-unknown-user': row('hint', 'sample', 'no-such-person', ['teams-unknown-user', 'teams-trial'], ['partner-user', 'trial'], ['teams-unknown-user']),
  'client-meeting-other-account': row('cause', 'documented', 'not-messages', ['teams-meeting-join'], ['tenant-federation'], ['teams-meeting-join']),
  'client-their-policy': row('hint', 'sample', 'which-rule', ['teams-mutual', 'pol-not-allowed', 'pol-user-policy', 'pol-fed-disabled'], ['partner-lists', 'partner-user']),
  'client-their-skype': row('other', 'sample', 'no-cause', ['teams-interop-limits', 'teams-sfb-recipient-offline'], ['partner-user']),
  'client-sign-in-certificate': row('other', 'documented', 'not-messages', [], ['trust-store']),
  'client-do-not-disturb': row('benign', 'unverified', 'no-cause', [], ['nothing']),
  'client-blocked-by-policy': row('hint', 'sample', 'which-rule', ['pol-user-policy', 'pol-not-allowed', 'pol-fed-disabled', 'teams-user-policy', 'teams-fed-off', 'teams-info-barrier'], ['own-policy', 'own-lists', 'tenant-user', 'tenant-federation']),
  'client-trial': row('cause', 'documented', 'which-side', ['teams-trial', 'teams-trial-vs-server'], ['trial', 'tenant-federation']),
  'client-not-delivered': row('hint', 'documented', 'which-side', [], ['paste-header', 'check-partner']),
  // Errors of PowerShell.
  'cmdlet-test-failed': row('hint', 'documented', 'which-side', ['dns-srv-missing', 'tcp-timeout', 'tls-1047', 'pol-not-allowed'], ['paste-header', 'own-lists', 'check-partner']),
  'cmdlet-test-passed': row('benign', 'documented', 'no-cause', [], ['partner-lists']),
  'cmdlet-move-510': row('cause', 'documented', 'nothing-more', ['hyb-shared-false', 'hyb-move-errors'], ['shared-address-space'], ['hyb-shared-false', 'hyb-move-errors']),
  'cmdlet-move': row('hint', 'documented', 'which-rule', ['hyb-move-errors', 'hyb-sync'], ['shared-address-space', 'own-user', 'tenant-user'], ['hyb-move-errors']),
  'cmdlet-teams-only-dns': row('cause', 'documented', 'nothing-more', ['cli-lyncdiscover-onprem', 'cli-lyncdiscover-wildcard', 'hyb-dns-cloud'], ['lyncdiscover']),
  'cmdlet-provider-duplicate': row('cause', 'documented', 'nothing-more', ['pol-hosting-duplicate'], ['own-provider'], ['pol-hosting-duplicate']),
  'cmdlet-allow-and-block': row('cause', 'documented', 'nothing-more', ['pol-allow-and-block'], ['own-lists'], ['pol-allow-and-block']),
  'cmdlet-duplicate-sip': row('cause', 'sample', 'nothing-more', ['hyb-duplicate-sip'], ['duplicates'], ['hyb-duplicate-sip']),
  // PowerShell refused before anything was looked at: a wrong window, a right that is missing.
  'cmdlet-unknown-server': row('other', 'documented', 'not-messages', [], ['server-shell']),
  'cmdlet-unknown-tenant': row('other', 'documented', 'not-messages', [], ['teams-module', 'teams-connect']),
  'cmdlet-unknown': row('other', 'documented', 'not-messages', [], ['in-powershell', 'server-shell', 'teams-module']),
  'cmdlet-retired': row('other', 'documented', 'not-messages', [], ['teams-module', 'teams-connect']),
  'cmdlet-not-connected': row('other', 'documented', 'not-messages', [], ['teams-connect']),
  'cmdlet-denied-server': row('other', 'documented', 'not-messages', [], ['server-role']),
  'cmdlet-denied-tenant': row('other', 'documented', 'not-messages', [], ['tenant-role']),
  'cmdlet-not-powershell': row('other', 'documented', 'not-messages', [], ['in-powershell', 'server-shell', 'teams-module']),
  // What libraries for TLS complain about, whoever wrote them.
  'certificate-expired': row('cause', 'documented', 'whose-certificate', ['cert-expired', 'clock-skew'], ['their-certificate', 'clock']),
  'certificate-not-yet-valid': row('cause', 'documented', 'whose-certificate', ['cert-not-yet-valid', 'clock-skew'], ['clock', 'their-certificate']),
  'certificate-self-signed': row('cause', 'documented', 'only-seen-there', ['cert-selfsigned', 'tls-inspection', 'cert-untrusted-root'], ['their-certificate', 'middlebox']),
  'certificate-untrusted-root': row('cause', 'documented', 'only-seen-there', ['cert-untrusted-root', 'cert-selfsigned', 'tls-inspection'], ['trust-store', 'their-certificate', 'check-partner']),
  'certificate-incomplete-chain': row('cause', 'documented', 'only-seen-there', ['cert-missing-intermediate', 'cert-untrusted-root'], ['their-certificate', 'check-partner']),
  'certificate-name-mismatch': row('cause', 'documented', 'whose-certificate', ['cert-name-mismatch', 'pol-proxyfqdn-wrong-name'], ['their-certificate', 'check-partner']),
  'certificate-revoked': row('cause', 'documented', 'whose-certificate', ['cert-revoked'], ['revocation', 'their-certificate'], ['cert-revoked']),
  'certificate-no-revocation-check': row('cause', 'documented', 'not-revoked', ['crl-unreachable', 'tcp-crl-blocked'], ['revocation'], ['crl-unreachable']),
  'certificate-wrong-use': row('cause', 'documented', 'whose-certificate', ['cert-no-server-eku', 'cert-no-client-eku'], ['their-certificate', 'own-certificate']),
  'certificate-ours-refused': row('cause', 'documented', 'which-side', ['cert-untrusted-root', 'cert-missing-intermediate', 'cert-no-client-eku'], ['own-certificate', 'partner-trust']),
  'certificate-invalid': row('hint', 'documented', 'whose-certificate', ['cert-name-mismatch', 'cert-untrusted-root', 'cert-expired', 'cert-missing-intermediate'], ['their-certificate', 'check-partner', 'trust-store']),
  'certificate-asked-for': row('benign', 'documented', 'no-cause', [], ['nothing']),
  'certificate-tls-version': row('cause', 'documented', 'which-side', ['tls-version', 'tls-13-only'], ['tls-settings', 'check-partner']),
  'certificate-tls-cipher': row('cause', 'documented', 'which-side', ['tls-cipher', 'tls-version'], ['tls-settings', 'check-partner']),
  'certificate-no-tls': row('hint', 'documented', 'which-side', ['tls-plaintext', 'tls-inspection'], ['middlebox', 'check-partner']),
} as const satisfies Readonly<Record<string, ErrorRow>>;

export type ErrorRowId = keyof typeof errorTable;

export function isErrorRowId(id: string): id is ErrorRowId {
  return Object.hasOwn(errorTable, id);
}

/** The row of an id, with the types of the table instead of its literals. */
export function errorRowOf(id: ErrorRowId): ErrorRow {
  return errorTable[id];
}
