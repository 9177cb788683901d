import type { FindingCode, Role } from './catalog.ts';
import type { Party } from './finding.ts';
import type { FederationType, How, Report, Status } from './report.ts';

/** What one outcome of a question would mean. */
export interface Outcome {
  /** Stable word for it, e.g. `switched-off`. */
  readonly outcome: string;
  readonly directions: { readonly outbound: Status; readonly inbound: Status };
  /** Causes that it would show. */
  readonly causes: readonly FindingCode[];
  readonly type: FederationType | null;
}

/**
 * `edge-view`: an error of our Edge contradicts what we see in DNS. `teams-client`: what was pasted was seen in Teams. `home`: in a
 * hybrid it tells whether servers or the tenant decide for the person. `in-part`: what was pasted of it lacks what decides. `cut-name`:
 * a name in it may be the beginning of the partner's. `own-rule`: a rule of the person's own was shown that hangs on it; it stands in
 * `unchecked` as `openRule`. `one-way`: messages arrive the other way, and this may stop one alone.
 */
export type Because =
  'edge-view' | 'teams-client' | 'home' | 'in-part' | 'cut-name' | 'own-rule' | 'one-way';

/** The one missing fact that would decide most. */
export interface NextQuestion {
  readonly fact: string;
  readonly how: How;
  /** Who can run or answer it. */
  readonly role: Role;
  /** Why just this is asked, where that does not follow from what it is. */
  readonly because?: Because;
  readonly outcomes: readonly Outcome[];
  /** What comes next when this cannot be had, the best first. */
  readonly otherwise: readonly string[];
}

/** Something that somebody may change. Lists and entries are about the partner of the question. */
export type Change =
  | { readonly kind: 'allow-domain'; readonly proxyFqdn?: string }
  | { readonly kind: 'remove-allowed-domain' }
  /** A closed list: nobody is found by discovery, and only these are allowed, whole. */
  | { readonly kind: 'allow-only'; readonly domains: readonly string[] }
  | { readonly kind: 'tenant-allow-only'; readonly domains: readonly string[] }
  | { readonly kind: 'block-domain' | 'unblock-domain' }
  | { readonly kind: 'federation'; readonly on: boolean }
  | { readonly kind: 'discovery'; readonly on: boolean }
  | { readonly kind: 'tenant-federation'; readonly on: boolean }
  /** Name their Edge in our entry, or forget it again. */
  | { readonly kind: 'name-edge'; readonly proxyFqdn: string | null }
  | { readonly kind: 'hosting-provider'; readonly enabled: boolean; readonly proxyFqdn?: string }
  /** The policy that counts for everybody, of servers or of the tenant. */
  | { readonly kind: 'user-policy'; readonly of: 'servers' | 'tenant'; readonly allows: boolean }
  /** What a person is given instead of the policy they have; null takes it away. `person` is any name of theirs, lower case. */
  | { readonly kind: 'grant-policy'; readonly person: string; readonly policy: string | null }
  /** A person of a hybrid, or of what becomes one, lives elsewhere. */
  | { readonly kind: 'move-person'; readonly person: string; readonly to: 'cloud' | 'servers' }
  | { readonly kind: 'tenant-allow' | 'tenant-unallow' | 'tenant-allow-all' }
  | { readonly kind: 'tenant-block' | 'tenant-unblock' }
  /** What the partner does with a switch or a list of theirs: to us, where it is about a domain. */
  | { readonly kind: 'theirs'; readonly change: TheirChange }
  /** The certificate that one of the two shows, as it is once it has expired, or has been renewed. */
  | { readonly kind: 'certificate'; readonly party: Party; readonly valid: boolean }
  | { readonly kind: 'remove-record'; readonly party: Party }
  /** A federation record of one of the two, instead of what is published. */
  | {
      readonly kind: 'publish-record';
      readonly party: Party;
      readonly target: string;
      readonly port?: number;
    };

/** Changes of settings that a partner may make as we may. */
export type TheirChange =
  | { readonly kind: 'federation' | 'tenant-federation'; readonly on: boolean }
  | { readonly kind: 'block-domain' | 'tenant-block' };

interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

export interface Difference {
  /** Directions whose status changes. */
  readonly directions: {
    readonly outbound?: Changed<Status>;
    readonly inbound?: Changed<Status>;
  };
  readonly gone: readonly FindingCode[];
  readonly added: readonly FindingCode[];
  readonly type?: Changed<FederationType | null>;
}

/** The same question as it is, and as it would be after some changes. */
export interface WhatIf {
  readonly before: Report;
  readonly after: Report;
  readonly difference: Difference;
}
