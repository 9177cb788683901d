import { homeOf } from '../checks/people.ts';
import { recorded } from '../model/endpoint.ts';
import type { ErrorLine, PartyFacts, SettingFactName } from '../model/facts.ts';
import { cloudOf, isWithin } from '../model/known-hosts.ts';
import type { Platform } from '../model/report.ts';

/** Settings by which own servers, or a tenant, show themselves. */
const ofServers: readonly SettingFactName[] = [
  'ourAccessEdge',
  'ourAllowedDomains',
  'ourBlockedDomains',
  'ourHostingProviders',
  'ourPublicProviders',
  'ourUserPolicy',
  'ourTopology',
  'replicationStatus',
  'ourSipDomains',
  'ourUser',
  'ourCertificates',
];
const ofTenant: readonly SettingFactName[] = [
  'tenantFederation',
  'tenantUserPolicy',
  'tenantSipDomains',
  'tenantUser',
];
const told: readonly SettingFactName[] = [
  'errorLines',
  'eventLog',
  'resolverViews',
  'portTests',
  'partnerTests',
  'answers',
];

/** Whether people of this organisation showed or told anything. */
export function showsSettings(facts: PartyFacts): boolean {
  const isKnown = (name: SettingFactName) => facts[name].known;
  return ofServers.some(isKnown) || ofTenant.some(isKnown) || told.some(isKnown);
}

/** Whether a setting of a tenant was shown. */
export function showsTenant(facts: PartyFacts): boolean {
  return ofTenant.some((name) => facts[name].known);
}

/** Lines that a server writes under its own name. */
const ofServerLines: ReadonlySet<ErrorLine['kind']> = new Set<ErrorLine['kind']>([
  'ms-diagnostics',
  'ms-diagnostics-public',
  'sip',
]);
/** Sentences that Teams shows and no client of Lync or Skype for Business. */
const ofTeams: ReadonlySet<string> = new Set([
  'client-not-set-up',
  'client-trial',
  'client-unknown-user',
  'client-meeting-other-account',
]);

/**
 * What was pasted says of our platform: cmdlets or errors of own servers, cmdlets of a tenant or what people see in Teams, or both.
 * An answer of a person comes first.
 */
export function pastedPlatform(facts: PartyFacts): Platform | undefined {
  const { answers, ourHostingProviders } = facts;
  const answer = answers.known
    ? answers.value.findLast(({ question }) => question === 'teams-or-servers')?.value
    : undefined;
  if (answer === 'teams' || answer === 'hybrid') return answer;
  if (answer === 'servers') return 'onprem';
  const isSeen = seesTeams(facts);
  const servers =
    ofServers.some((name) => facts[name].known) || isNamed(facts) || (isSeen && hasEdge(facts));
  const tenant = isSeen || showsTenant(facts);
  // Servers that share their address space with a tenant say so themselves.
  const shares =
    ourHostingProviders.known &&
    ourHostingProviders.value.entries.some(
      (one) => one.enabledSharedAddressSpace === true && one.enabled !== false,
    );
  if (servers || hasPeopleOnServers(facts)) return tenant || shares ? 'hybrid' : 'onprem';
  if (!tenant || !hasEdge(facts) || isEdgeDead(facts)) return tenant ? 'teams' : undefined;
  // A tenant beside an Edge that our record leads to: both are in use, or the record was left behind.
  return isSharedByTenant(facts) ? 'hybrid' : undefined;
}

/**
 * The tenant says that it shares its address space with own servers, or an account is one that own servers know as well: they enabled it
 * for SIP, or its kind says hybrid. What is not shared is left over.
 */
function isSharedByTenant({ tenantUser, tenantFederation }: PartyFacts): boolean {
  const shares = tenantFederation.known ? tenantFederation.value.sharedSipAddressSpace : undefined;
  if (shares !== undefined || !tenantUser.known) return shares === true;
  return tenantUser.value.entries.some(
    (one) =>
      one.onPremSipEnabled === true ||
      /^HybridOn(?:prem|line)/iu.test(one.interpretedUserType ?? ''),
  );
}

/**
 * A tenant that shares its address space, or whose kind of user says hybrid, shows people who live on own servers. `SRV:` alone may be
 * left over from servers that are gone.
 */
function hasPeopleOnServers({ tenantUser, tenantFederation }: PartyFacts): boolean {
  const shares = tenantFederation.known ? tenantFederation.value.sharedSipAddressSpace : undefined;
  if (!tenantUser.known || shares === false) return false;
  return tenantUser.value.entries.some(
    (one) =>
      homeOf(one) === 'servers' &&
      (shares === true || /^HybridOnprem/iu.test(one.interpretedUserType ?? '')),
  );
}

/** Whether people of ours showed what they see in Teams: then settings of a tenant decide for them. */
export function seesTeams({ errorLines }: PartyFacts): boolean {
  if (!errorLines.known) return false;
  return errorLines.value.some(
    ({ kind, id, direction }) =>
      kind === 'client-text' && ofTeams.has(id ?? '') && direction !== 'inbound',
  );
}

/** An error names the server that wrote it, and neither the partner nor Microsoft has a server of that name. */
function isNamed({ errorLines }: PartyFacts): boolean {
  if (!errorLines.known) return false;
  return errorLines.value.some(
    ({ kind, source, sourceParty }) =>
      ofServerLines.has(kind) &&
      source !== null &&
      (sourceParty === 'ours' || (sourceParty === undefined && !isMicrosoft(source))),
  );
}

/** Hosts that carry messages of tenants, and those of Teams itself. */
function isMicrosoft(host: string): boolean {
  return (
    cloudOf(host) !== undefined ||
    ['lync.com', 'microsoft.com', 'skype.com'].some((domain) => isWithin(host, domain))
  );
}

/** All addresses that the record leads to were tried, and none is open: such a record may be all that is left of the servers. */
function isEdgeDead({ tcpConnect }: PartyFacts): boolean {
  const tried = tcpConnect.known ? recorded(tcpConnect.value) : [];
  return tried.length > 0 && tried.every(({ result }) => result !== 'open');
}

function hasEdge({ federationSrv }: PartyFacts): boolean {
  return (
    federationSrv.known &&
    federationSrv.value.records.some(
      ({ target }) => target !== '.' && cloudOf(target) === undefined,
    )
  );
}
