import { argument } from '../fixes/commands.ts';
import type { FixCase } from '../fixes/recipes.ts';
import type { Domain } from '../model/domain.ts';
import { isReachableClass, recorded } from '../model/endpoint.ts';
import { levelOf } from '../model/effective-policy.ts';
import { granularVerdict } from '../checks/granular-rule.ts';
import { nextThumbprintIn } from '../checks/next-certificate.ts';
import { namesOf } from '../checks/people.ts';
import type { AccessPolicy, FactValues, PartyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { cloudOf, mailCloudOf } from '../model/known-hosts.ts';
import { labelsBelow } from '../model/names.ts';
import type { Platform, SavedFacts } from '../model/report.ts';
import { hiddenEdgeOf } from './picture.ts';
import { hintsAtTenant, teamsCloudOf } from './platform.ts';

/** What the recipe of a finding may use: the names and addresses of the party that it is about, as far as they were seen. */
export function fixCaseOf(
  { about }: Finding,
  { question, facts, at }: SavedFacts,
  platform: Platform | undefined,
): FixCase {
  const isOurs = question.about === 'ours' || (about === 'ours' && question.our !== undefined);
  const party = isOurs ? facts.ours : facts.theirs;
  const domain = (isOurs ? question.our : question.their) as Domain;
  const addresses = party.targetAddresses.known
    ? recorded(party.targetAddresses.value).flatMap((target) =>
        target.addresses.filter((one) => isReachableClass(one.class)),
      )
    : [];
  const other = about === 'theirs' ? question.our : question.their;
  return {
    about,
    domain,
    other: question.about === 'ours' ? undefined : (other as Domain | undefined),
    platform,
    cloud: cloudHintOf(party),
    edgeHost: edgeHostOf(domain, party),
    addresses: [...new Set(addresses.map(({ address }) => address))],
    ...(about === 'ours' && shownOfOurs(facts.ours, question.their, new Date(at))),
  };
}

/** A host directly below the domain that a record names, in the right place or a wrong one; else an Edge without record. */
function edgeHostOf(
  domain: Domain,
  { federationSrv, wrongNameSrv, certificateChain }: PartyFacts,
): string | undefined {
  const named = federationSrv.known ? federationSrv.value.records.map(({ target }) => target) : [];
  const misplaced = wrongNameSrv.known ? wrongNameSrv.value.flatMap(({ hosts }) => hosts) : [];
  return (
    [...named, ...misplaced].find((host) => labelsBelow(host, domain) === 1) ??
    hiddenEdgeOf(certificateChain)
  );
}

/** The cloud whose record a domain needs: seen in its records, or hinted at by its mail. */
function cloudHintOf(party: PartyFacts): FixCase['cloud'] {
  const seen = teamsCloudOf(party);
  if (seen !== undefined) return seen;
  const client = party.clientRecords.known ? party.clientRecords.value.lyncdiscover.aliases : [];
  const fromClient = client.map(cloudOf).find((cloud) => cloud !== undefined);
  if (fromClient !== undefined) return fromClient;
  const named = party.federationSrv.known ? party.federationSrv.value.records : [];
  const fromRecord = named
    .map(({ target }) => cloudOf(target))
    .find((cloud) => cloud !== undefined);
  if (fromRecord !== undefined) return fromRecord;
  // Mail alone decides only when no record names an Edge: many organisations keep their mail at Microsoft and an Edge at home.
  if (named.length > 0 || !hintsAtTenant(party) || !party.m365Records.known) return undefined;
  return (
    party.m365Records.value.mx.hosts.map(mailCloudOf).find((cloud) => cloud !== undefined) ??
    'worldwide'
  );
}

/** Names that our own settings show, so that nobody has to fill them in. */
function shownOfOurs(
  { ourTopology, ourUserPolicy, tenantUserPolicy, ourCertificates, ourUser }: PartyFacts,
  their: string,
  at: Date,
): Pick<FixCase, 'edgePool' | 'allowingPolicy' | 'nextThumbprint' | 'people'> {
  const edges = ourTopology.known ? (ourTopology.value.edges ?? []) : [];
  const pools = new Set(edges.map(({ poolFqdn }) => poolFqdn).filter((pool) => pool !== undefined));
  const [pool] = pools.size === 1 ? [...pools] : [];
  const servers = ourUserPolicy.known ? allowingIn(ourUserPolicy.value) : undefined;
  const tenantPolicies = tenantUserPolicy.known ? tenantUserPolicy.value : undefined;
  const verdictOf = (policy: AccessPolicy) => granularVerdict(policy, their);
  const tenant =
    tenantPolicies && allowingIn(tenantPolicies, (one) => verdictOf(one) !== 'blocked');
  const tenantForDomain =
    tenantPolicies &&
    allowingIn(tenantPolicies, (one) => /^(?:allowed|organisation)$/u.test(verdictOf(one) ?? ''));
  return {
    ...(pool !== undefined && { edgePool: argument(pool) }),
    allowingPolicy: {
      ...(servers !== undefined && { servers }),
      ...(tenant !== undefined && { tenant }),
      ...(tenantForDomain !== undefined && { tenantForDomain }),
    },
    people: ourUser.known ? ourUser.value.entries.flatMap(namesOf) : [],
    nextThumbprint: ourCertificates.known
      ? nextThumbprintIn(ourCertificates.value.entries, at)
      : undefined,
  };
}

/** Without a policy of their own people have that of everybody, where no site has one; else a policy is named that allows it. */
function allowingIn(
  { policies, extent }: FactValues['ourUserPolicy'],
  isAllowing: (policy: AccessPolicy) => boolean = () => true,
): string | undefined {
  const allowing = policies.filter((one) => one.enableFederationAccess === true && isAllowing(one));
  const hasSites = extent === 'part' || policies.some((one) => levelOf(one) === 'site');
  if (!hasSites && allowing.some((one) => levelOf(one) === 'global')) return '$Null';
  const named = allowing.find((one) => levelOf(one) === 'user');
  return named === undefined ? undefined : argument(named.identity.replace(/^Tag:/iu, ''));
}
