import type { VisibleCode } from '../services/model/catalog.ts';
import type { report } from './en/report.ts';

export type Aspect = keyof (typeof report)['aspect'];

/**
 * What a reader wants to see ticked off. An aspect is in order when none of its codes was found and every one of them was judged
 * and ruled out.
 */
export const aspects: Readonly<Record<Aspect, readonly VisibleCode[]>> = {
  domain: ['dns-nxdomain'],
  record: ['dns-srv-missing'],
  target: [
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
  address: ['dns-srv-target-no-address', 'dns-srv-target-private', 'dns-srv-target-cname'],
  port: ['tcp-refused', 'tcp-unreachable', 'tcp-dnslb-node-down'],
  handshake: ['tcp-reset-after-connect', 'tcp-mtu', 'tls-silent', 'tls-plaintext'],
  version: ['tls-version', 'tls-13-only', 'tls-cipher'],
  dates: ['cert-expired', 'cert-not-yet-valid', 'cert-expiring'],
  name: ['cert-name-mismatch', 'cert-cn-only', 'cert-wildcard'],
  trust: ['cert-selfsigned', 'cert-untrusted-root', 'cert-missing-intermediate'],
  usage: ['cert-no-server-eku', 'cert-no-client-eku'],
  strength: ['cert-weak-key', 'cert-sha1', 'cert-rsassa-pss'],
};
