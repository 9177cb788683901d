import type { Role } from '../model/catalog.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FactValues, PartyFacts, SettingFactName } from '../model/facts.ts';
import { questions } from '../model/questions.ts';
import type { How, OpenRule, Platform, Question } from '../model/report.ts';
import type { Because } from '../model/what-next.ts';
import { clouds } from '../model/known-hosts.ts';
import { roleOfSetting, settingCommand } from './setting-commands.ts';

/** One thing that a missing fact may turn out to be. */
export interface Hypothesis {
  /** Stable word for it, e.g. `switched-off`. */
  readonly outcome: string;
  /** How often it is so where people ask this question: an estimate, only to order questions. */
  readonly likely: number;
  readonly facts: Partial<PartyFacts>;
  /** The one way that it stops; left out where it touches both or none. */
  readonly stops?: 'outbound' | 'inbound';
}

/** A missing fact that one person could show with one command or answer. */
export interface Missing {
  /** `ours.` in front of facts about our side, as in `unchecked`. */
  readonly fact: string;
  readonly how: How;
  readonly role: Role;
  readonly party: 'ours' | 'theirs';
  readonly because?: Because;
  readonly hypotheses: readonly Hypothesis[];
}

const noEvidence: readonly Evidence[] = [];

/** One fact as it may be. */
export function known<N extends keyof PartyFacts & keyof FactValues>(
  name: N,
  value: FactValues[N],
): Partial<PartyFacts> {
  return { [name]: { known: true, value, evidence: noEvidence } };
}

/** What a missing fact may turn out to be, with how likely that is. */
export function guess(outcome: string, likely: number, facts: Partial<PartyFacts>): Hypothesis {
  return { outcome, likely, facts };
}

/** The Access Edge as it mostly is. */
export const usualEdge = {
  allowFederatedUsers: true,
  enablePartnerDiscovery: true,
  routingMethod: 'UseDnsSrvRouting',
} as const;

/** What each setting may turn out to say of this partner. */
function settingHypotheses(
  fact: SettingFactName,
  { their, platform }: Pick<Question, 'their' | 'platform'>,
  person: string | undefined,
  assigned: readonly string[],
  homes?: Readonly<Record<string, string>>,
): readonly Hypothesis[] {
  // What counts for a person who has a policy is that one, and not Global.
  const policy = (enableFederationAccess: boolean) => ({
    policies: ['Global', ...assigned].map((identity) => ({ identity, enableFederationAccess })),
    effective: [],
  });
  const account = {
    identity: person ?? '',
    sipAddress: person ?? null,
    externalAccessPolicy: null,
  };
  switch (fact) {
    case 'ourAccessEdge':
      return [
        guess('open', 0.4, known(fact, usualEdge)),
        guess('closed', 0.35, known(fact, { ...usualEdge, enablePartnerDiscovery: false })),
        guess('switched-off', 0.25, known(fact, { ...usualEdge, allowFederatedUsers: false })),
      ];
    case 'ourAllowedDomains':
      return [
        guess(
          'listed',
          0.5,
          known(fact, { extent: 'whole', entries: [{ domain: their, proxyFqdn: null }] }),
        ),
        guess('not-listed', 0.5, known(fact, { extent: 'whole', entries: [] })),
      ];
    case 'ourBlockedDomains':
      return [
        guess('not-blocked', 0.95, known(fact, { extent: 'whole', entries: [] })),
        guess('blocked', 0.05, known(fact, { extent: 'whole', entries: [{ domain: their }] })),
      ];
    case 'ourHostingProviders':
      return [
        guess('enabled', 0.4, known(fact, providers(true, platform))),
        outOnly(guess('disabled', 0.4, known(fact, providers(false, platform)))),
        outOnly(guess('missing', 0.2, known(fact, { extent: 'whole', entries: [] }))),
      ];
    case 'ourUserPolicy':
    case 'tenantUserPolicy':
      return [
        guess('allowed', 0.7, known(fact, policy(true))),
        guess('denied', 0.3, known(fact, policy(false))),
      ];
    case 'ourUser':
    case 'tenantUser':
      return homes === undefined
        ? [guess('policy-of-all', 1, known(fact, { entries: [account], missing: [] }))]
        : Object.entries(homes).map(([home, hostingProvider]) =>
            guess(
              home,
              0.5,
              known(fact, { entries: [{ ...account, hostingProvider }], missing: [] }),
            ),
          );
    case 'tenantFederation':
      return tenantHypotheses(their, platform);
    default:
      return [];
  }
}

/** An outcome that stops what we send, and nothing that comes. */
export function outOnly(hypothesis: Hypothesis): Hypothesis {
  return { ...hypothesis, stops: 'outbound' };
}

function providers(
  enabled: boolean,
  platform: Platform | undefined,
): FactValues['ourHostingProviders'] {
  const isShared = platform === 'hybrid';
  const entry = {
    identity: 'LyncOnline',
    proxyFqdn: clouds.worldwide.federation,
    enabled,
    enabledSharedAddressSpace: isShared,
    hostsOcsUsers: isShared,
  };
  return { extent: 'whole', entries: [entry] };
}

/** A tenant that lets everybody in; one of a hybrid shares its address space. */
function openTenant(platform: Platform | undefined) {
  return {
    allowFederatedUsers: true,
    sharedSipAddressSpace: platform === 'hybrid',
    allows: 'all',
    blockedDomains: [],
    customizeFederation: false,
  } satisfies FactValues['tenantFederation'];
}

function tenantHypotheses(their: string, platform: Platform | undefined): readonly Hypothesis[] {
  const open = openTenant(platform);
  const list = { ...open, allows: 'list' } as const;
  const fact = 'tenantFederation';
  return [
    guess('open', 0.5, known(fact, open)),
    guess('listed', 0.15, known(fact, { ...list, allowedDomains: [their] })),
    guess('not-listed', 0.2, known(fact, { ...list, allowedDomains: ['example.com'] })),
    guess('blocked', 0.05, known(fact, { ...open, blockedDomains: [their] })),
    guess('switched-off', 0.1, known(fact, { ...open, allowFederatedUsers: false })),
  ];
}

/** What may turn out where a rule of a person's own was shown; undefined where nothing hangs on it in this fact. */
function ruleHypotheses(
  fact: SettingFactName,
  { their, platform }: Question,
  { tenantFederation, tenantUserPolicy }: PartyFacts,
  open: OpenRule | undefined,
): readonly Hypothesis[] | undefined {
  if (open === undefined) return undefined;
  if (fact === 'tenantFederation') {
    const counts = guess(
      'rules-count',
      0.3,
      known(fact, { ...openTenant(platform), customizeFederation: true }),
    );
    if (open.lacks !== 'switch' || !tenantFederation.known)
      return [...tenantHypotheses(their, platform), counts];
    const tenant = (customizeFederation: boolean) =>
      known(fact, { ...tenantFederation.value, customizeFederation });
    return [guess('rules-count', 0.5, tenant(true)), guess('rules-rest', 0.5, tenant(false))];
  }
  if (fact !== 'tenantUserPolicy' || open.lacks !== 'list' || !tenantUserPolicy.known)
    return undefined;
  const shown = tenantUserPolicy.value;
  const list = (domains: string[]) =>
    known(fact, {
      ...shown,
      policies: shown.policies.map((one) =>
        one.identity === open.policy
          ? { ...one, allowedExternalDomains: domains, blockedExternalDomains: domains }
          : one,
      ),
    });
  return [guess('on-rule-list', 0.5, list([their])), guess('off-rule-list', 0.5, list([]))];
}

/** A setting as a question to whoever can run its command. */
export function missingSetting(
  fact: SettingFactName,
  question: Question,
  person: string | undefined,
  ours: PartyFacts,
  open?: OpenRule,
): Missing {
  return {
    fact: `ours.${fact}`,
    how: { command: settingCommand(fact, person, ours, open) },
    role: roleOfSetting(fact),
    party: 'ours',
    hypotheses:
      ruleHypotheses(fact, question, ours, open) ??
      settingHypotheses(fact, question, person, assignedIn(fact, ours)),
  };
}

/** The policies that the accounts shown so far name, in the shell that shows `fact`. */
function assignedIn(fact: SettingFactName, { ourUser, tenantUser }: PartyFacts): readonly string[] {
  const users = fact === 'tenantUserPolicy' ? tenantUser : ourUser;
  const named = (users.known ? users.value.entries : []).map((one) => one.externalAccessPolicy);
  return [...new Set(named.filter(isPolicyOfOwn))];
}

function isPolicyOfOwn(one: string | null | undefined): one is string {
  return typeof one === 'string' && one !== '' && !/^(?:tag:)?global$/iu.test(one);
}

/** Where the person of a hybrid lives, as the field shows it that decides where messages go. */
export function missingHome(question: Question, person: string, ours: PartyFacts): Missing {
  const homes = { 'on-servers': 'SRV:', 'in-cloud': clouds.worldwide.federation };
  return {
    ...missingSetting('ourUser', question, person, ours),
    because: 'home',
    hypotheses: settingHypotheses('ourUser', question, person, [], homes),
  };
}

/** What we run, asked of a person. */
export function missingPlatform(): Missing {
  const question = 'teams-or-servers';
  return {
    fact: 'platform',
    how: { code: question },
    role: 'person',
    party: 'ours',
    hypotheses: questions[question].map((value) =>
      guess(value, value === 'hybrid' ? 0.2 : 0.4, known('answers', [{ question, value }])),
    ),
  };
}

/** The name of our own domain, without which nobody sees the way from them to us. */
export function missingOurDomain(): Missing {
  return {
    fact: 'our-domain',
    how: { code: 'name-our-domain' },
    role: 'person',
    party: 'ours',
    hypotheses: [],
  };
}
