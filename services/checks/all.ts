import type { Check } from '../model/check.ts';
import { check as allowedEntry } from './allowed-entry.check.ts';
import { check as allowedEntryHost } from './allowed-entry-host.check.ts';
import { check as allowedEntryLevel } from './allowed-entry-level.check.ts';
import { check as allowedEntryName } from './allowed-entry-name.check.ts';
import { check as allowedParent } from './allowed-parent.check.ts';
import { check as blockedList } from './blocked-list.check.ts';
import { check as certificateDates } from './certificate-dates.check.ts';
import { check as certificateNames } from './certificate-names.check.ts';
import { check as certificatePool } from './certificate-pool.check.ts';
import { check as certificateRevocation } from './certificate-revocation.check.ts';
import { check as certificateStrength } from './certificate-strength.check.ts';
import { check as certificateTrust } from './certificate-trust.check.ts';
import { check as certificateUsage } from './certificate-usage.check.ts';
import { check as clientRecords } from './client-records.check.ts';
import { check as clientWildcard } from './client-wildcard.check.ts';
import { check as defaultRouteHost } from './default-route-host.check.ts';
import { check as domainExists } from './domain-exists.check.ts';
import { check as edgeCertificates } from './edge-certificates.check.ts';
import { check as edgeName } from './edge-name.check.ts';
import { check as edgeIssuer } from './edge-issuer.check.ts';
import { check as errorLines } from './error-lines.check.ts';
import { check as errorLookup } from './error-lookup.check.ts';
import { check as eventLog } from './event-log.check.ts';
import { check as federationRecord } from './federation-record.check.ts';
import { check as federationRecordElsewhere } from './federation-record-elsewhere.check.ts';
import { check as federationRecordType } from './federation-record-type.check.ts';
import { check as federationRecords } from './federation-records.check.ts';
import { check as federationSwitch } from './federation-switch.check.ts';
import { check as federationTarget } from './federation-target.check.ts';
import { check as onpremRecord } from './onprem-record.check.ts';
import { check as hostingAllowed } from './hosting-allowed.check.ts';
import { check as hostingFlags } from './hosting-flags.check.ts';
import { check as hostingProvider } from './hosting-provider.check.ts';
import { check as hybridCertificate } from './hybrid-certificate.check.ts';
import { check as hybridLists } from './hybrid-lists.check.ts';
import { check as hybridRecord } from './hybrid-record.check.ts';
import { check as hybridSipDomains } from './hybrid-sip-domains.check.ts';
import { check as hybridSync } from './hybrid-sync.check.ts';
import { check as insideCertificates } from './inside-certificates.check.ts';
import { check as insideEvents } from './inside-events.check.ts';
import { check as inspection } from './inspection.check.ts';
import { check as ipv6Broken } from './ipv6-broken.check.ts';
import { check as ipv6Only } from './ipv6-only.check.ts';
import { check as otherCloud } from './other-cloud.check.ts';
import { check as ownDefaultRoute } from './own-default-route.check.ts';
import { check as ownRoute } from './own-route.check.ts';
import { check as partnerDiscovery } from './partner-discovery.check.ts';
import { check as partnerDomains } from './partner-domains.check.ts';
import { check as portTests } from './port-tests.check.ts';
import { check as probeGuard } from './probe-guard.check.ts';
import { check as publicProviders } from './public-providers.check.ts';
import { check as remoteAccess } from './remote-access.check.ts';
import { check as replication } from './replication.check.ts';
import { check as resolver } from './resolver.check.ts';
import { check as resolverViews } from './resolver-views.check.ts';
import { check as serverUser } from './server-user.check.ts';
import { check as serverVersion } from './server-version.check.ts';
import { check as sipDomains } from './sip-domains.check.ts';
import { check as sourceList } from './source-list.check.ts';
import { check as staleRecord } from './stale-record.check.ts';
import { check as staleRecordSilent } from './stale-record-silent.check.ts';
import { check as storeCertificates } from './store-certificates.check.ts';
import { check as targetAddress } from './target-address.check.ts';
import { check as targetReach } from './target-reach.check.ts';
import { check as tcpClosed } from './tcp-closed.check.ts';
import { check as tcpNodeDown } from './tcp-node-down.check.ts';
import { check as tcpSilent } from './tcp-silent.check.ts';
import { check as tenantAccount } from './tenant-account.check.ts';
import { check as tenantBlockedUser } from './tenant-blocked-user.check.ts';
import { check as tenantConsumer } from './tenant-consumer.check.ts';
import { check as tenantFederation } from './tenant-federation.check.ts';
import { check as tenantGranular } from './tenant-granular.check.ts';
import { check as tenantPolicy } from './tenant-policy.check.ts';
import { check as tenantShared } from './tenant-shared.check.ts';
import { check as tenantTrial } from './tenant-trial.check.ts';
import { check as tenantSipDomain } from './tenant-sip-domain.check.ts';
import { check as tenantUser } from './tenant-user.check.ts';
import { check as tlsMutual } from './tls-mutual.check.ts';
import { check as tlsStart } from './tls-start.check.ts';
import { check as tlsVersion } from './tls-version.check.ts';
import { check as told } from './told.check.ts';
import { check as toldCloud } from './told-cloud.check.ts';
import { check as topology } from './topology.check.ts';
import { check as typedDomain } from './typed-domain.check.ts';
import { check as userPolicy } from './user-policy.check.ts';
import { check as userPolicyAssigned } from './user-policy-assigned.check.ts';
import { check as wildcard } from './wildcard.check.ts';
import { check as xmpp } from './xmpp.check.ts';

/**
 * Every check, named explicitly; a test compares the list with the folder. The order is that of the report: name, record, path,
 * certificate, then our own side: servers, tenant, hybrid, and last what was pasted as an error or told.
 */
export const checks: readonly Check[] = [
  typedDomain,
  resolver,
  domainExists,
  federationRecord,
  federationRecordElsewhere,
  federationRecordType,
  federationTarget,
  federationRecords,
  wildcard,
  targetAddress,
  targetReach,
  ipv6Only,
  staleRecord,
  staleRecordSilent,
  xmpp,
  tcpClosed,
  tcpSilent,
  tcpNodeDown,
  ipv6Broken,
  probeGuard,
  tlsStart,
  tlsVersion,
  tlsMutual,
  certificateDates,
  certificateNames,
  certificateTrust,
  certificateUsage,
  certificateStrength,
  certificateRevocation,
  certificatePool,
  federationSwitch,
  // Before everything that puts a domain on the allowed list: New-CsAllowedDomain fails while it is on the blocked one.
  blockedList,
  partnerDiscovery,
  allowedParent,
  allowedEntry,
  allowedEntryHost,
  defaultRouteHost,
  onpremRecord,
  allowedEntryLevel,
  allowedEntryName,
  ownRoute,
  ownDefaultRoute,
  hostingProvider,
  hostingFlags,
  hostingAllowed,
  publicProviders,
  partnerDomains,
  userPolicy,
  userPolicyAssigned,
  remoteAccess,
  serverUser,
  topology,
  replication,
  sipDomains,
  edgeCertificates,
  insideCertificates,
  storeCertificates,
  insideEvents,
  edgeIssuer,
  edgeName,
  serverVersion,
  tenantFederation,
  tenantConsumer,
  tenantTrial,
  tenantPolicy,
  tenantGranular,
  tenantBlockedUser,
  tenantAccount,
  tenantSipDomain,
  tenantUser,
  otherCloud,
  tenantShared,
  hybridLists,
  hybridRecord,
  hybridCertificate,
  hybridSipDomains,
  hybridSync,
  clientRecords,
  clientWildcard,
  resolverViews,
  eventLog,
  errorLines,
  errorLookup,
  inspection,
  sourceList,
  told,
  portTests,
  toldCloud,
];
