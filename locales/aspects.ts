import type { VisibleCode } from '../services/model/catalog.ts';
import type { Evidence } from '../services/model/evidence.ts';
import type { report } from './en/report.ts';

export interface AspectView {
  readonly codes: readonly VisibleCode[];
  /** Chooses the piece of evidence that shows it best. */
  readonly shownBy: (evidence: Evidence) => boolean;
}

const dns =
  (...types: string[]) =>
  (evidence: Evidence) =>
    evidence.kind === 'dns' && types.includes(evidence.type) && evidence.answer.length > 0;
const showedCertificate = (evidence: Evidence) =>
  evidence.kind === 'tls' && ['completed', 'certificate-then-refused'].includes(evidence.result);
const isOpen = (evidence: Evidence) => evidence.kind === 'tcp' && evidence.result === 'open';
const kind = (wanted: Evidence['kind']) => (evidence: Evidence) => evidence.kind === wanted;

export type Aspect = keyof (typeof report)['aspect'];

/**
 * What a reader wants to see ticked off. An aspect is in order when every one of its codes was judged and ruled out, and there is
 * evidence that shows it.
 */
export const aspects: Readonly<Record<Aspect, AspectView>> = {
  domain: { codes: ['dns-nxdomain'], shownBy: dns('SOA') },
  record: { codes: ['dns-srv-missing', 'dns-srv-root-target'], shownBy: dns('SRV') },
  target: {
    codes: [
      'dns-srv-wrong-port',
      'dns-srv-root-target',
      'dns-srv-target-ip',
      'dns-srv-target-apex',
      'dns-srv-target-doubled',
      'dns-srv-strict-other-domain',
      'dns-srv-strict-subdomain',
      'dns-srv-sipdir',
      'dns-srv-dead-provider',
      'dns-srv-multiple',
      'dns-srv-multiple-mixed',
    ],
    shownBy: dns('SRV'),
  },
  address: {
    codes: ['dns-srv-target-no-address', 'dns-srv-target-private', 'dns-srv-target-cname'],
    shownBy: dns('A', 'AAAA'),
  },
  port: { codes: ['tcp-refused', 'tcp-unreachable', 'tcp-dnslb-node-down'], shownBy: isOpen },
  handshake: {
    codes: ['tcp-reset-after-connect', 'tcp-mtu', 'tls-silent', 'tls-plaintext'],
    shownBy: kind('tls'),
  },
  version: { codes: ['tls-version', 'tls-13-only', 'tls-cipher'], shownBy: showedCertificate },
  dates: {
    codes: ['cert-expired', 'cert-not-yet-valid', 'cert-expiring'],
    shownBy: kind('certificate'),
  },
  name: {
    codes: ['cert-name-mismatch', 'cert-cn-only', 'cert-wildcard'],
    shownBy: kind('certificate'),
  },
  trust: {
    codes: ['cert-selfsigned', 'cert-untrusted-root', 'cert-missing-intermediate'],
    shownBy: kind('certificate'),
  },
  usage: { codes: ['cert-no-server-eku', 'cert-no-client-eku'], shownBy: kind('certificate') },
  strength: {
    codes: ['cert-weak-key', 'cert-sha1', 'cert-rsassa-pss'],
    shownBy: kind('certificate'),
  },
};
