import type { FactValues } from '../model/facts.ts';
import {
  addFact,
  atMost,
  domainOf,
  extentOf,
  linesOf,
  mention,
  shown,
  type Draft,
} from './draft.ts';
import { viewsOf, type Builder } from './server-facts.ts';
import {
  addressOrNone,
  choiceOf,
  domainsIn,
  flagOf,
  hostOrNone,
  listOf,
  nameOf,
  nameOrNone,
  plansOf,
  shows,
  type View,
} from './view.ts';

/** The name of a person: that of the directory, else an address. */
function identityOf(view: View): string | undefined {
  return (
    nameOf(view, 'Identity', 'DisplayName', 'Name') ??
    addressOrNone(view, 'UserPrincipalName') ??
    addressOrNone(view, 'SipAddress') ??
    view.item.command?.identity
  );
}

function noteAddresses(
  draft: Draft,
  view: View,
  addresses: Readonly<Record<string, unknown>>,
): void {
  for (const [property, address] of Object.entries(addresses)) {
    if (typeof address === 'string' && !address.endsWith('.onmicrosoft.com'))
      mention(draft, domainOf(address), 'own', property, view.item.fromLine);
  }
}

/** A policy's name; `Tag:` in front of it says no more than that it is one for people. */
function policyOrNone(view: View, name: string): string | null | undefined {
  const policy = nameOrNone(view, name);
  return typeof policy === 'string' ? policy.replace(/^Tag:/iu, '') : policy;
}

/** Get-CsUser and Get-CsAdUser. */
export const readServerUsers: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const entries = views.flatMap((view) => {
    const identity = identityOf(view);
    if (identity === undefined) return [];
    const sipAddress = addressOrNone(view, 'SipAddress');
    const userPrincipalName = addressOrNone(view, 'UserPrincipalName');
    noteAddresses(draft, view, { SipAddress: sipAddress, UserPrincipalName: userPrincipalName });
    return [
      shown({
        identity,
        sipAddress,
        userPrincipalName,
        enabled: flagOf(view, 'Enabled'),
        hostingProvider: nameOrNone(view, 'HostingProvider'),
        registrarPool: hostOrNone(view, 'RegistrarPool'),
        externalAccessPolicy: policyOrNone(view, 'ExternalAccessPolicy'),
      }),
    ];
  });
  const kept = atMost(draft, entries, 200, listing.fromLine);
  if (kept.length > 0)
    addFact(draft, 'ourUser', { entries: kept, missing: [] }, listing, linesOf(views));
};

/** Get-CsOnlineUser. */
export const readTenantUsers: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const entries = views.flatMap((view) => {
    const identity = identityOf(view);
    if (identity === undefined) return [];
    const sipAddress = addressOrNone(view, 'SipAddress');
    // Without a licence the SIP address is empty; whoever was asked for stands in the command.
    const userPrincipalName =
      addressOrNone(view, 'UserPrincipalName') ??
      (typeof sipAddress === 'string' ? undefined : addressAsked(view));
    noteAddresses(draft, view, { SipAddress: sipAddress, UserPrincipalName: userPrincipalName });
    const features = listOf(view, 'FeatureTypes');
    return [
      shown({
        identity,
        sipAddress,
        userPrincipalName,
        mail: addressOrNone(view, shows(view, 'Mail') ? 'Mail' : 'WindowsEmailAddress'),
        enabled: flagOf(view, 'Enabled', 'IsSipEnabled'),
        accountEnabled: flagOf(view, 'AccountEnabled'),
        hostingProvider: nameOrNone(view, 'HostingProvider'),
        accountType: choiceOf(view, 'AccountType'),
        interpretedUserType: choiceOf(view, 'InterpretedUserType'),
        onPremSipEnabled: flagOf(view, 'OnPremSipEnabled'),
        onPremHostingProvider: nameOrNone(view, 'OnPremHostingProvider'),
        onPremLineUri: nameOrNone(view, 'OnPremLineUri'),
        teamsUpgradeEffectiveMode: choiceOf(view, 'TeamsUpgradeEffectiveMode'),
        externalAccessPolicy: policyOrNone(view, 'ExternalAccessPolicy'),
        featureTypes:
          features === undefined || features.isCut ? undefined : features.values.slice(0, 100),
        assignedPlans: plansOf(view, 'AssignedPlan'),
      }),
    ];
  });
  const kept = atMost(draft, entries, 200, listing.fromLine);
  if (kept.length > 0)
    addFact(draft, 'tenantUser', { entries: kept, missing: [] }, listing, linesOf(views));
};

/** The address that the command of a listing asks for, when it asks for one. */
function addressAsked({ item }: View): string | undefined {
  const asked = item.command?.identity?.trim().toLowerCase().replace(/^sip:/u, '') ?? '';
  return /^[^\s@'"]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/u.test(asked)
    ? asked
    : undefined;
}

type PolicyFact = 'ourUserPolicy' | 'tenantUserPolicy';
type Policy = FactValues[PolicyFact]['policies'][number];

const readPolicies =
  (fact: PolicyFact): Builder =>
  (draft, listing) => {
    const views = viewsOf(draft, listing.items);
    const policies = views.flatMap((view): Policy[] => {
      const identity = nameOf(view, 'Identity', 'Name') ?? view.item.command?.identity;
      return identity === undefined ? [] : [policyOf(view, identity)];
    });
    if (policies.length === 0) return;
    const kept = atMost(draft, policies, 200, listing.fromLine);
    const extent = kept.length < views.length ? 'part' : extentOf(listing);
    const listed = { policies: kept, effective: [] };
    // A tenant has no policies of sites: what is missing there changes nothing for those without a policy of their own.
    const value = fact === 'ourUserPolicy' ? { ...listed, extent } : listed;
    addFact(draft, fact, value, listing, linesOf(views));
  };

function policyOf(view: View, identity: string): Policy {
  const [allowed, blocked] = ['AllowedExternalDomains', 'BlockedExternalDomains'].map((name) => {
    const list = listOf(view, name);
    const domains = list === undefined ? undefined : domainsIn(list);
    return domains === undefined || domains.isCut ? undefined : domains.values.slice(0, 1_000);
  });
  return shown({
    identity,
    enableFederationAccess: flagOf(view, 'EnableFederationAccess'),
    enablePublicCloudAccess: flagOf(view, 'EnablePublicCloudAccess'),
    enableOutsideAccess: flagOf(view, 'EnableOutsideAccess'),
    enableXmppAccess: flagOf(view, 'EnableXmppAccess'),
    enableTeamsConsumerAccess: flagOf(view, 'EnableTeamsConsumerAccess'),
    communicationWithExternalOrgs: choiceOf(view, 'CommunicationWithExternalOrgs'),
    allowedExternalDomains: allowed,
    blockedExternalDomains: blocked,
  });
}

/** Get-CsExternalAccessPolicy on servers. */
export const readServerPolicies = readPolicies('ourUserPolicy');
/** Get-CsExternalAccessPolicy in a tenant. */
export const readTenantPolicies = readPolicies('tenantUserPolicy');

/** Get-CsEffectivePolicy; the person is the one that was asked for. */
export const readEffectivePolicies: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const effective = views.flatMap((view) => {
    const user = view.item.command?.identity ?? nameOf(view, 'Identity', 'DisplayName', 'Name');
    const policy = policyOrNone(view, 'ExternalAccessPolicy');
    return user === undefined || typeof policy !== 'string' ? [] : [{ user: bareOf(user), policy }];
  });
  if (effective.length > 0)
    addFact(draft, 'ourUserPolicy', { policies: [], effective }, listing, linesOf(views));
};

/** Get-CsUserPolicyAssignment: what was given to one person, directly or by a group. */
export const readAssignments: Builder = (draft, listing) => {
  const views = viewsOf(draft, listing.items);
  const effective = views.flatMap((view) => {
    const user = view.item.command?.identity;
    const isOurs = /^ExternalAccessPolicy$/iu.test(nameOf(view, 'PolicyType') ?? '');
    const policy = policyOrNone(view, 'PolicyName');
    return !isOurs || user === undefined || typeof policy !== 'string'
      ? []
      : [{ user: bareOf(user), policy }];
  });
  if (effective.length > 0)
    addFact(draft, 'tenantUserPolicy', { policies: [], effective }, listing, linesOf(views));
};

function bareOf(user: string): string {
  return user.replace(/^sip:/iu, '').slice(0, 255);
}
