import type { FindingCode } from '../../services/model/catalog.ts';
import type { StepData } from './guide.ts';
import { codesOfJudge } from './judge-outside.ts';
import type { PasteJudge } from './judge-paste.ts';

/** Findings that a step mends whose output is read. A judgement of what no finding speaks of has none. */
const ofPaste: Readonly<Record<PasteJudge, readonly FindingCode[]>> = {
  servers: [],
  'server-people': ['pol-user-disabled', 'pol-account-off'],
  edges: [],
  'edge-federation': ['pol-edge-fed-off'],
  'one-edge': ['pol-two-edges', 'pol-edge-name-differs'],
  routes: ['pol-fedroute-missing'],
  replication: ['pol-not-published', 'pol-replication'],
  'way-out': ['tcp-outbound-blocked'],
  resolves: ['dns-edge-resolver-internal-only'],
  versions: ['life-lync2013', 'life-sfb2015-2019'],
  builds: ['hyb-version'],
  method: ['pol-fed-disabled'],
  switch: ['pol-fed-disabled', 'pol-discovery-off', 'pol-default-routing'],
  'switch-hybrid': ['pol-fed-disabled', 'pol-discovery-off', 'pol-default-routing'],
  allowed: ['pol-not-allowed', 'pol-proxyfqdn-stale'],
  'allowed-server': ['pol-not-allowed', 'pol-proxyfqdn-wrong-name'],
  blocked: ['pol-blocked'],
  provider: ['pol-hosting-missing', 'pol-hosting-disabled', 'pol-hosting-flags'],
  'server-policy': ['pol-user-policy'],
  test: [],
  'tenant-switch': ['teams-fed-off'],
  'tenant-domains': ['teams-not-allowed', 'teams-blocked', 'teams-allowed-blank'],
  'tenant-trial': ['teams-trial'],
  'tenant-policy': ['teams-user-policy'],
  'tenant-people': ['teams-islands', 'teams-onprem-homed', 'teams-account-off'],
  'tenant-domain': ['hyb-domain-not-onprem', 'teams-sipdomain-off'],
  shared: ['hyb-shared-false'],
  'not-shared': ['hyb-leftover-attrs'],
  'shared-provider': ['hyb-provider-flags', 'hyb-provider-missing'],
  'provider-off': ['hyb-leftover-attrs'],
  'same-lists': ['hyb-list-mismatch'],
  synchronised: ['hyb-sync'],
  'nobody-left': ['hyb-hosting-attr'],
  leftovers: ['hyb-leftover-attrs'],
};

/** The findings that a step mends. */
export function codesOfStep({ verify }: StepData): readonly FindingCode[] {
  switch (verify.by) {
    case 'outside':
      // What is wrong with a partner is theirs to mend, and no step of a guide is about it.
      return verify.judge === 'side' ? [] : codesOfJudge[verify.judge];
    case 'paste':
      return ofPaste[verify.judge];
    case 'answer':
      return [];
  }
}
