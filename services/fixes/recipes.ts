import type { CodeOf, Delivery, FindingArgs } from '../model/catalog.ts';
import type { Party } from '../model/finding.ts';
import type { Cloud } from '../model/known-hosts.ts';
import { federationPort, federationRecordOf } from '../model/names.ts';
import type { Domain } from '../model/domain.ts';
import type { Fix, Platform } from '../model/report.ts';
import { placeholders } from '../model/placeholders.ts';
import { argument, connectCommand, lookUpCommand } from './commands.ts';
import { addressRecords, edgeRecords, edgeSrv, microsoftRecord } from './records.ts';

/** What a recipe knows about the party that the finding is about. */
export interface FixCase {
  readonly about: Party | 'neither';
  readonly domain: Domain;
  /** The domain of the other party, when it is named. */
  readonly other?: Domain | undefined;
  readonly platform: Platform | undefined;
  /** The Microsoft cloud that the party is seen or hinted to live in. */
  readonly cloud: Cloud | undefined;
  /** Host of their Edge as far as it is known: named by a record of theirs, also by a misplaced one, or seen without any. */
  readonly edgeHost: string | undefined;
  /** Addresses of the hosts that the record names today. */
  readonly addresses: readonly string[];
  /** Our Edge pool as the inside knows it, where one alone was shown. */
  readonly edgePool?: string | undefined;
  /** What `-PolicyName` takes to let a person federate, as far as a policy that allows it was shown. */
  readonly allowingPolicy?: {
    readonly servers?: string;
    readonly tenant?: string;
    /** One whose own rule about domains was shown, too, and lets the partner through. */
    readonly tenantForDomain?: string;
  };
  /** People whose account our servers showed, by every name of theirs in lower case: it is there, whatever state it is in. */
  readonly people?: readonly string[];
  /** The thumbprint of a newer certificate that lies ready on our Edge Server, where one alone was shown. */
  readonly nextThumbprint?: string | undefined;
}

/** The steps that mend a finding, as far as it has any. */
export type Steps = Partial<Pick<Fix, 'records' | 'commands' | 'verify'>>;

/** The recipes of a delivery: one for each of its codes. */
export type Recipes<D extends Delivery> = {
  readonly [C in CodeOf<D>]: (args: FindingArgs<C>, fixCase: FixCase) => Steps;
};

/** The record that should stand there: an Edge that is known keeps its name. */
const recordOf = ({ domain, cloud, addresses, edgeHost }: FixCase): Fix['records'] => {
  if (edgeHost !== undefined) return [edgeSrv(domain, edgeHost)];
  return cloud === undefined ? edgeRecords(domain, addresses) : [microsoftRecord(domain, cloud)];
};

/** Names the partner's Edge ourselves, so that no record is needed (Direct Federation); servers only. */
function nameTheirEdge({ about, domain, platform }: FixCase, host: string | undefined): string[] {
  if (about !== 'theirs' || platform === 'teams') return [];
  const name = host === undefined ? placeholders.edgeFqdn : argument(host);
  return [`New-CsAllowedDomain -Identity ${argument(domain)} -ProxyFqdn ${name}`];
}

/** Looks for the federation record of the domain again. */
export const lookAtRecord = ({ domain }: FixCase): Fix['verify'] => ({
  command: lookUpCommand(federationRecordOf(domain), 'SRV'),
});
const lookAtHost = (host: string): Fix['verify'] => ({ command: lookUpCommand(host, 'A') });
/** Tries the port of a host again. */
export const connect = (host: string, port: number = federationPort): Fix['verify'] => ({
  command: connectCommand(host, port),
});

const rightRecord = (_args: unknown, fixCase: FixCase): Steps => ({
  records: recordOf(fixCase),
  verify: lookAtRecord(fixCase),
});
const onlyLook = (_args: unknown, fixCase: FixCase): Steps => ({ verify: lookAtRecord(fixCase) });
const outsideTheDomain = ({ target }: { target: string }, fixCase: FixCase): Steps => ({
  records: edgeRecords(fixCase.domain, fixCase.addresses),
  commands: nameTheirEdge(fixCase, target),
  verify: lookAtRecord(fixCase),
});
const listen = ({ target, port }: { target: string; port: number }): Steps => ({
  commands: ['Get-CsWindowsService', 'Start-CsWindowsService -Name RTCSRV'],
  verify: connect(target, port),
});
const reach = ({ target, port }: { target: string; port: number }): Steps => ({
  verify: connect(target, port),
});
const reachHost = ({ target }: { target: string }): Steps => ({ verify: connect(target) });
/** Assigns a certificate that was issued again; on every Edge Server. */
export const newCertificate = (_args: unknown, { nextThumbprint }: FixCase): Steps => ({
  commands: [
    `Set-CsCertificate -Type AccessEdgeExternal -Thumbprint ${nextThumbprint ?? placeholders.thumbprint}`,
    'Stop-CsWindowsService -Name RTCSRV',
    'Start-CsWindowsService -Name RTCSRV',
  ],
});
/** Nothing to run, or nothing that could be printed. */
export const askAgain = (): Steps => ({});

/** How each finding that is seen from outside is mended: records, commands in the order to run, and what verifies it. Nothing else knows this. */
export const recipes: Recipes<'main-job'> = {
  'dns-srv-missing': (_args, fixCase) => ({
    records: recordOf(fixCase),
    // Whose people are in Microsoft 365 has no Edge that we could name.
    commands: fixCase.cloud === undefined ? nameTheirEdge(fixCase, fixCase.edgeHost) : [],
    verify: lookAtRecord(fixCase),
  }),
  'dns-nxdomain': ({ domain }) => ({ verify: { command: lookUpCommand(domain, 'SOA') } }),
  'dns-servfail': onlyLook,
  'dns-timeout': onlyLook,
  'dns-refused': onlyLook,
  'dns-malformed': onlyLook,
  'dns-resolver-internal': onlyLook,
  'dns-srv-wrong-port': rightRecord,
  'dns-srv-root-target': rightRecord,
  'dns-srv-target-cname': ({ target }, { addresses }) => ({
    records: addressRecords(target, addresses),
    verify: lookAtHost(target),
  }),
  'dns-srv-target-ip': ({ target }, fixCase) => ({
    records: edgeRecords(fixCase.domain, [target.replace(/\.$/u, '')]),
    verify: lookAtRecord(fixCase),
  }),
  'dns-srv-target-no-address': ({ target }) => ({
    records: addressRecords(target, []),
    verify: lookAtHost(target),
  }),
  'dns-srv-target-private': ({ target }) => ({
    records: addressRecords(target, []),
    verify: lookAtHost(target),
  }),
  'dns-srv-strict-other-domain': outsideTheDomain,
  'dns-srv-strict-subdomain': outsideTheDomain,
  'dns-srv-target-apex': (_args, fixCase) => ({
    records: edgeRecords(fixCase.domain, fixCase.addresses),
    verify: lookAtRecord(fixCase),
  }),
  'dns-srv-target-doubled': ({ expected }, fixCase) => ({
    records: [edgeSrv(fixCase.domain, expected)],
    verify: lookAtRecord(fixCase),
  }),
  'dns-srv-wrong-name': rightRecord,
  'dns-srv-wrong-type': rightRecord,
  'dns-srv-sipdir': (_args, fixCase) => ({
    records: [microsoftRecord(fixCase.domain, fixCase.cloud ?? 'worldwide')],
    verify: lookAtRecord(fixCase),
  }),
  'dns-srv-multiple': onlyLook,
  'dns-srv-multiple-mixed': onlyLook,
  'dns-srv-wildcard': onlyLook,
  'dns-srv-dead-provider': rightRecord,
  'dns-srv-other-cloud': onlyLook,
  'dns-srv-unknown-hoster': ({ target }, fixCase) => ({
    commands: nameTheirEdge(fixCase, target),
    verify: lookAtRecord(fixCase),
  }),
  'dns-srv-stale-onprem': (_args, fixCase) => ({
    records: [microsoftRecord(fixCase.domain, fixCase.cloud ?? 'worldwide')],
    verify: lookAtRecord(fixCase),
  }),
  'dns-aaaa-only': ({ target }) => ({
    records: addressRecords(target, []),
    verify: lookAtHost(target),
  }),
  'dns-aaaa-broken': ({ target }) => ({ verify: connect(target) }),
  'dns-onmicrosoft': askAgain,
  'dns-idn': askAgain,
  'tcp-refused': listen,
  'tcp-timeout': reach,
  'tcp-outbound-blocked': reach,
  'tcp-unreachable': reachHost,
  'tcp-reset-after-connect': reach,
  'tcp-tls-terminating-proxy': reach,
  'tcp-dnslb-node-down': reachHost,
  'tcp-mtu': reachHost,
  'probe-not-allowed': reach,
  'tls-mtls-expected': askAgain,
  'tls-silent': listen,
  'tls-plaintext': reach,
  'tls-version': askAgain,
  'tls-13-only': askAgain,
  'tls-cipher': askAgain,
  'cert-expired': newCertificate,
  'cert-not-yet-valid': askAgain,
  'cert-expiring': newCertificate,
  'cert-selfsigned': newCertificate,
  'cert-untrusted-root': newCertificate,
  'cert-missing-intermediate': askAgain,
  'cert-name-mismatch': newCertificate,
  'cert-cn-only': newCertificate,
  'cert-san-missing-sipdomain': newCertificate,
  'cert-wildcard': newCertificate,
  'cert-no-server-eku': newCertificate,
  'cert-no-client-eku': askAgain,
  'cert-weak-key': newCertificate,
  'cert-sha1': newCertificate,
  'cert-rsassa-pss': newCertificate,
  'cert-ecdsa': askAgain,
  'cert-no-cdp': askAgain,
  'cert-pool-differs': newCertificate,
  'pol-xmpp': askAgain,
};
