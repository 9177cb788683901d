import type { Check } from '../model/check.ts';
import { check as certificateDates } from './certificate-dates.check.ts';
import { check as certificateNames } from './certificate-names.check.ts';
import { check as certificatePool } from './certificate-pool.check.ts';
import { check as certificateRevocation } from './certificate-revocation.check.ts';
import { check as certificateStrength } from './certificate-strength.check.ts';
import { check as certificateTrust } from './certificate-trust.check.ts';
import { check as certificateUsage } from './certificate-usage.check.ts';
import { check as domainExists } from './domain-exists.check.ts';
import { check as federationRecordElsewhere } from './federation-record-elsewhere.check.ts';
import { check as federationRecordType } from './federation-record-type.check.ts';
import { check as federationRecord } from './federation-record.check.ts';
import { check as federationRecords } from './federation-records.check.ts';
import { check as federationTarget } from './federation-target.check.ts';
import { check as ipv6Broken } from './ipv6-broken.check.ts';
import { check as ipv6Only } from './ipv6-only.check.ts';
import { check as probeGuard } from './probe-guard.check.ts';
import { check as resolver } from './resolver.check.ts';
import { check as staleRecordSilent } from './stale-record-silent.check.ts';
import { check as staleRecord } from './stale-record.check.ts';
import { check as targetAddress } from './target-address.check.ts';
import { check as targetReach } from './target-reach.check.ts';
import { check as tcpClosed } from './tcp-closed.check.ts';
import { check as tcpNodeDown } from './tcp-node-down.check.ts';
import { check as tcpSilent } from './tcp-silent.check.ts';
import { check as tlsMutual } from './tls-mutual.check.ts';
import { check as tlsStart } from './tls-start.check.ts';
import { check as tlsVersion } from './tls-version.check.ts';
import { check as typedDomain } from './typed-domain.check.ts';
import { check as wildcard } from './wildcard.check.ts';
import { check as xmpp } from './xmpp.check.ts';

/** Every check, named explicitly; a test compares the list with the folder. The order is that of the report: name, record, path, certificate. */
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
];
