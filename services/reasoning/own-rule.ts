import { granularVerdict } from '../checks/granular-rule.ts';
import { findUser, namesOf, userOf } from '../checks/people.ts';
import { effectivePolicyOf } from '../model/effective-policy.ts';
import type { AccessPolicy, FactValues, PartyFacts } from '../model/facts.ts';
import { isWithin } from '../model/known-hosts.ts';
import type { OpenRule } from '../model/report.ts';

/** What rules that people have of their own make of a partner. */
export interface OwnRule {
  /**
   * `organisation` leaves it to the lists of the tenant; `unknown`: people may have rules, and what was shown of them or of the
   * switch that makes them count does not settle it.
   */
  readonly rule: 'allowed' | 'blocked' | 'organisation' | 'unknown';
  /** A rule that was shown and that something else decides about: the first of them. */
  readonly open?: OpenRule;
}

type Tenant = FactValues['tenantFederation'];

interface Judged {
  readonly verdict: ReturnType<typeof granularVerdict>;
  readonly open?: Omit<OpenRule, 'lacks'>;
}

/**
 * What the rule of a person's policy makes of the partner: of `person`, or of all whose accounts were shown. As long as nobody showed
 * CustomizeFederation, a rule is open that says something else than the lists do. Source: Microsoft, "Set-CsExternalAccessPolicy".
 */
export function ownRuleOf(
  their: string,
  person: string | undefined,
  { tenantFederation, tenantUser, tenantUserPolicy }: PartyFacts,
): OwnRule {
  const tenant = tenantFederation.known ? tenantFederation.value : undefined;
  const lets = tenant?.customizeFederation;
  if (lets === false) return { rule: 'organisation' };
  if (!tenantUser.known || !tenantUserPolicy.known)
    return { rule: lets === undefined ? 'organisation' : 'unknown' };
  const named = findUser(person, tenantUser.value.entries);
  const users = named === undefined ? tenantUser.value.entries : [named];
  const judged = users.map((user): Judged => {
    const names = namesOf(user);
    const found = effectivePolicyOf({ ...user, names }, tenantUserPolicy.value);
    return found === undefined ? { verdict: undefined } : judge(userOf(user), found.policy, their);
  });
  if (lets === undefined) return beforeSwitch(judged, tenant, their);
  const [first] = judged;
  const open = judged.find(({ verdict }) => verdict === undefined)?.open;
  const isOne = judged.every(({ verdict }) => verdict === first?.verdict);
  return {
    rule: isOne ? (first?.verdict ?? 'unknown') : 'unknown',
    ...(open && { open: { ...open, lacks: 'list' } }),
  };
}

function judge(user: string, policy: AccessPolicy, their: string): Judged {
  const verdict = granularVerdict(policy, their);
  const { communicationWithExternalOrgs: value, identity } = policy;
  if (value === undefined || verdict === 'organisation') return { verdict };
  // Of a value that nobody knows nothing is told.
  if (verdict === undefined && !/^(?:allow|block)specific/iu.test(value)) return { verdict };
  return { verdict, open: { user, policy: identity, value, verdict: verdict ?? 'list-not-shown' } };
}

/** While nobody showed whether such rules count, those are open that would change what the lists say. */
function beforeSwitch(
  judged: readonly Judged[],
  tenant: Tenant | undefined,
  their: string,
): OwnRule {
  const lists = tenant === undefined ? undefined : listVerdict(tenant, their);
  const open = judged.find(({ open: rule }) => rule !== undefined && rule.verdict !== lists)?.open;
  if (open === undefined) return { rule: 'organisation' };
  const isElseShown = tenant?.allowFederatedUsers !== undefined && lists !== undefined;
  // Where the tenant itself was not shown, its switch and lists are missing anyhow.
  return {
    rule: tenant === undefined ? 'organisation' : 'unknown',
    open: { ...open, lacks: isElseShown ? 'switch' : 'tenant' },
  };
}

/** What the lists of the tenant alone make of a domain; undefined while the one that counts was not shown whole. */
function listVerdict(
  { allows, allowedDomains, allowedExtent, blockedDomains, blockAllSubdomains }: Tenant,
  their: string,
): 'allowed' | 'blocked' | undefined {
  if (allows === 'list') {
    if (allowedDomains?.includes(their) === true) return 'allowed';
    return allowedDomains === undefined || allowedExtent === 'part' ? undefined : 'blocked';
  }
  const isBlocked = blockedDomains?.some(
    (domain) => domain === their || (blockAllSubdomains === true && isWithin(their, domain)),
  );
  return allows === undefined || isBlocked === undefined
    ? undefined
    : isBlocked
      ? 'blocked'
      : 'allowed';
}
