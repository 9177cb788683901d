import { homeOf, namesOf } from '../checks/people.ts';
import type { FactValues, PartyFacts, ServerUser, TenantUser } from '../model/facts.ts';
import { clouds } from '../model/known-hosts.ts';
import type { SavedFacts } from '../model/report.ts';
import type { Change } from '../model/what-next.ts';

type Grant = Extract<Change, { readonly kind: 'grant-policy' }>;
type Move = Extract<Change, { readonly kind: 'move-person' }>;
type Policies = FactValues['ourUserPolicy'];
type Person = ServerUser | TenantUser;
type Accounts = FactValues['ourUser'] | FactValues['tenantUser'];

/** The person with another policy, where they live; of whom nobody showed where, on both sides. Nothing becomes known of the policy. */
export function grant(ours: PartyFacts, { person, policy }: Grant): Partial<PartyFacts> {
  const home = homeIn(ours, person);
  const externalAccessPolicy = policy ?? null;
  return {
    ...(home !== 'cloud' && {
      ourUser: withAccount(ours.ourUser, person, { externalAccessPolicy }),
      ourUserPolicy: withEffective(ours.ourUserPolicy, person, policy),
    }),
    ...(home !== 'servers' && {
      tenantUser: withAccount(ours.tenantUser, person, { externalAccessPolicy }),
      tenantUserPolicy: withEffective(ours.tenantUserPolicy, person, policy),
    }),
  };
}

/**
 * The person in the other place; ourselves a hybrid from then on. In the tenant they use Teams alone, as Move-CsUser leaves them, and
 * what policy they have there is known only where it was shown.
 */
export function move(saved: SavedFacts, { person, to }: Move): SavedFacts {
  const { facts, question } = saved;
  const { ours } = facts;
  const hostingProvider = to === 'cloud' ? clouds.worldwide.federation : 'SRV:';
  const there = { hostingProvider, onPremHostingProvider: hostingProvider };
  const mode = to === 'cloud' ? { teamsUpgradeEffectiveMode: 'TeamsOnly' } : {};
  const inTenant = { ...there, ...mode, accountType: undefined, interpretedUserType: undefined };
  // The pool lets go of whom it hands on; on which pool somebody lands nobody knows.
  const onServers = { hostingProvider, registrarPool: to === 'cloud' ? null : undefined };
  return {
    ...saved,
    question: { ...question, platform: 'hybrid' },
    facts: {
      ...facts,
      ours: {
        ...ours,
        ourUser: withAccount(ours.ourUser, person, onServers, to === 'servers'),
        tenantUser: withAccount(ours.tenantUser, person, inTenant, to === 'cloud'),
      },
    },
  };
}

function homeIn({ ourUser, tenantUser }: PartyFacts, person: string): ReturnType<typeof homeOf> {
  const entries: readonly Person[] = [
    ...(tenantUser.known ? tenantUser.value.entries : []),
    ...(ourUser.known ? ourUser.value.entries : []),
  ];
  const homes = new Set(entries.filter((one) => isOf(one, person)).map(homeOf));
  homes.delete(undefined);
  const [home] = homes;
  return homes.size === 1 ? home : undefined;
}

function isOf(user: Person, person: string): boolean {
  return namesOf(user).includes(person);
}

/** The accounts with that of one person changed; where it was not shown it is added with nothing else known, if that is wanted. */
function withAccount<F extends PartyFacts['ourUser'] | PartyFacts['tenantUser']>(
  fact: F,
  person: string,
  differs: Partial<TenantUser & ServerUser>,
  isAdded = false,
): F {
  const value: Accounts = fact.known ? fact.value : { entries: [], missing: [] };
  const isShown = value.entries.some((one) => isOf(one, person));
  if (!isShown && !isAdded) return fact;
  const entries = isShown
    ? value.entries.map((one) => (isOf(one, person) ? { ...one, ...differs } : one))
    : [...value.entries, { identity: person, sipAddress: person, ...differs }];
  const missing = value.missing.filter((name) => name.toLowerCase() !== person);
  const evidence = fact.known ? fact.evidence : [];
  // The entries are those of this fact with values of the same names.
  return { known: true, value: { ...value, entries, missing }, evidence } as unknown as F;
}

/** What a command said of the person holds no longer: now it is this policy, or what counts for all. */
function withEffective(
  fact: PartyFacts['ourUserPolicy'],
  person: string,
  policy: string | null,
): PartyFacts['ourUserPolicy'] {
  if (!fact.known) return fact;
  const shown: Policies = fact.value;
  const isKnown = shown.effective.some(({ user }) => user.toLowerCase() === person);
  if (!isKnown) return fact;
  const others = shown.effective.filter(({ user }) => user.toLowerCase() !== person);
  const effective = [...others, { user: person, policy: policy ?? '' }];
  return { ...fact, value: { ...shown, effective } };
}
