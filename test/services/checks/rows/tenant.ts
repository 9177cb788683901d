import { china, healthyTenant, srv, srvAnswer } from '../../../support/healthy.ts';
import { openTenant, policyOf, tenantUser, whole } from '../../reasoning/own-worlds.ts';
import type { Row } from '../tester.ts';
import { domain, found, row, user } from './own-row.ts';

const list = (...allowedDomains: string[]) => ({ tenantFederation: { ...openTenant, allows: 'list' as const, allowedDomains } }); // prettier-ignore
const off = { tenantFederation: { ...openTenant, allowFederatedUsers: false } };
const said = (question: string, value: string) => ({ answers: [{ question, value }] });
const trial = { setting: 'ExternalAccessWithTrialTenants', domain };
const custom = { tenantFederation: { ...openTenant, customizeFederation: true } };
const rule = (communicationWithExternalOrgs: string) => ({
  tenantUserPolicy: { policies: [{ identity: 'Tag:Sales', enableFederationAccess: true, communicationWithExternalOrgs }], effective: [] }, // prettier-ignore
  tenantUser: tenantUser({ externalAccessPolicy: 'Sales' }),
});

const federation: readonly Row[] = [
  row('tenant-federation', 'everybody is let in', { tenantFederation: openTenant }, []),
  row('tenant-federation', 'the switch is off', off, [
    found('teams-fed-off', { setting: 'AllowFederatedUsers' }),
  ]),
  row('tenant-federation', 'the switch of the partner is off', off, [found('teams-fed-off', { setting: 'AllowFederatedUsers' })], { party: 'theirs' }), // prettier-ignore
  row('tenant-federation', 'the list holds them', list(domain), []),
  row('tenant-federation', 'the list holds others', list('example.com'), [
    found('teams-not-allowed', { domain }),
  ]),
  row('tenant-federation', 'the list holds the domain above', list(domain), [found('teams-not-allowed', { domain: 'eu.contoso.com' }), found('teams-subdomain', { domain: 'eu.contoso.com', found: domain })], { peer: 'eu.contoso.com' }), // prettier-ignore
  row('tenant-federation', 'the list is empty', list(), [
    found('teams-allowed-blank', { setting: 'AllowedDomains' }),
  ]),
  row('tenant-federation', 'they are blocked', { tenantFederation: { ...openTenant, blockedDomains: [domain] } }, [found('teams-blocked', { domain })]), // prettier-ignore
  row('tenant-federation', 'the domain above is blocked, with all below it', { tenantFederation: { ...openTenant, blockedDomains: [domain], blockAllSubdomains: true } }, [found('teams-blocked', { domain })], { peer: 'eu.contoso.com' }), // prettier-ignore
  row('tenant-federation', 'the domain above is blocked alone', { tenantFederation: { ...openTenant, blockedDomains: [domain] } }, [found('teams-subdomain', { domain: 'eu.contoso.com', found: domain })], { peer: 'eu.contoso.com' }), // prettier-ignore
  row('tenant-federation', 'the list was cut', { tenantFederation: { ...openTenant, allows: 'list', allowedDomains: ['example.com'], allowedExtent: 'part' } }, [], { open: ['teams-not-allowed', 'teams-subdomain'] }), // prettier-ignore
  row('tenant-federation', 'only the switch was shown', { tenantFederation: { allowFederatedUsers: true } }, [], { open: ['teams-allowed-blank', 'teams-not-allowed', 'teams-blocked', 'teams-subdomain'] }), // prettier-ignore
  row(
    'tenant-consumer',
    'an organisation',
    { tenantFederation: { ...openTenant, allowTeamsConsumer: false } },
    [],
  ),
  row('tenant-consumer', 'a private account, shut out', { tenantFederation: { ...openTenant, allowTeamsConsumer: false } }, [found('teams-consumer', { setting: 'AllowTeamsConsumer' })], { peer: 'outlook.com' }), // prettier-ignore
  row('tenant-consumer', 'a private account that may not begin', { ...said('their-product', 'teams-free'), tenantFederation: { ...openTenant, allowTeamsConsumerInbound: false } }, [found('teams-consumer', { setting: 'AllowTeamsConsumerInbound' }, { scope: 'some' })]), // prettier-ignore
  row(
    'tenant-trial',
    'neither has trial licences',
    { tenantFederation: openTenant, ...said('trial-only', 'neither') },
    [],
  ),
  row('tenant-trial', 'the partner has trial licences only', { tenantFederation: openTenant, ...said('trial-only', 'theirs') }, [found('teams-trial', trial)]), // prettier-ignore
  row('tenant-trial', 'the partner has, and is let in by name', { tenantFederation: { ...openTenant, allowedTrialTenantDomains: [domain] }, ...said('trial-only', 'theirs') }, []), // prettier-ignore
  row('tenant-trial', 'we have trial licences only', { tenantFederation: openTenant, ...said('trial-only', 'ours') }, [found('teams-trial', trial, { scope: 'some' })]), // prettier-ignore
];

/** Global with a rule that lets in only some domains. */
const ofAll = (allowedExternalDomains: string[] | undefined) => ({ tenantUserPolicy: { policies: [{ identity: 'Global', enableFederationAccess: true, communicationWithExternalOrgs: 'AllowSpecificExternalDomains', ...(allowedExternalDomains && { allowedExternalDomains }) }], effective: [] } }); // prettier-ignore
const person: readonly Row[] = [
  row('tenant-policy', 'Global allows', { tenantUserPolicy: policyOf(true) }, []),
  row('tenant-policy', 'Global denies, and the person has no other', { tenantUserPolicy: policyOf(false), tenantUser: tenantUser() }, [found('teams-user-policy', { user, policy: 'Global' })]), // prettier-ignore
  row('tenant-policy', 'Global denies, and nobody told for whom', { tenantUserPolicy: policyOf(false) }, [found('teams-user-policy', { user: '*', policy: 'Global' }, { scope: 'some' })]), // prettier-ignore
  row('tenant-granular', 'rules of people do not count', { ...rule('BlockAllExternalDomains'), tenantFederation: openTenant }, []), // prettier-ignore
  row('tenant-granular', 'the rule denies everybody', { ...custom, ...rule('BlockAllExternalDomains') }, [found('teams-granular', { user, policy: 'Tag:Sales', value: 'BlockAllExternalDomains' })]), // prettier-ignore
  row('tenant-granular', 'Global lets only others in, and nobody told for whom', { ...custom, ...ofAll(['litware.com']) }, [found('teams-granular', { user: '*', policy: 'Global', value: 'AllowSpecificExternalDomains' }, { scope: 'some' })]), // prettier-ignore
  row('tenant-granular', 'Global lets only others in, and the person is named', { ...custom, ...ofAll(['litware.com']) }, [found('teams-granular', { user, policy: 'Global', value: 'AllowSpecificExternalDomains' }, { scope: 'some' })], { person: user }), // prettier-ignore
  row('tenant-granular', 'Global lets the partner in, and nobody told for whom', { ...custom, ...ofAll(['contoso.com']) }, []), // prettier-ignore
  row('tenant-granular', 'the list of Global was not shown, and nobody told for whom', { ...custom, ...ofAll(undefined) }, [], { open: ['teams-granular'] }), // prettier-ignore
  row('tenant-granular', 'the rule lets some in, and its list was not shown', { ...custom, ...rule('AllowSpecificExternalDomains') }, [], { open: ['teams-granular'] }), // prettier-ignore
  row('tenant-blocked-user', 'the list does not count', { tenantFederation: { ...openTenant, blockedUsers: [user] } }, []), // prettier-ignore
  row('tenant-blocked-user', 'a person is on the list', { tenantFederation: { ...openTenant, blockExternalAccessUserAccess: true, blockedUsers: ['bob@contoso.com', 'spam@example.com'] } }, [found('teams-blocked-user', { user: 'bob@contoso.com' })]), // prettier-ignore
  row('tenant-blocked-user', 'another person of theirs is asked about', { tenantFederation: { ...openTenant, blockExternalAccessUserAccess: true, blockedUsers: ['bob@contoso.com'] } }, [], { peerPerson: 'eve@contoso.com' }), // prettier-ignore
  row('tenant-user', 'all is in order', { tenantUser: tenantUser() }, []),
  row('tenant-user', 'the person is on servers', { tenantUser: tenantUser({ accountType: 'SfbOnPremUser', hostingProvider: 'SRV:' }) }, [found('teams-onprem-homed', { user })]), // prettier-ignore
  row('tenant-user', 'the person uses both clients', { tenantUser: tenantUser({ teamsUpgradeEffectiveMode: 'Islands' }) }, [found('teams-islands', { user }), found('teams-interop-limits', {})]), // prettier-ignore
  row('tenant-user', 'the person is on servers, where the mode says nothing', { tenantUser: tenantUser({ hostingProvider: 'SRV:', teamsUpgradeEffectiveMode: 'Islands' }) }, [found('teams-onprem-homed', { user })]), // prettier-ignore
  row('tenant-user', 'the names differ', { tenantUser: tenantUser({ userPrincipalName: 'a@fabrikam.com' }) }, [found('teams-upn-sip', { user, found: 'a@fabrikam.com' })]), // prettier-ignore
  row(
    'tenant-account',
    'all is in order',
    { tenantUser: tenantUser({ accountEnabled: true }) },
    [],
  ),
  row('tenant-account', 'there is no licence', { tenantUser: tenantUser({ accountEnabled: true, accountType: 'IneligibleUser', featureTypes: [] }) }, [found('teams-no-licence', { user })]), // prettier-ignore
  row('tenant-account', 'the plans are shown, and none is of Teams', { tenantUser: tenantUser({ accountEnabled: true, featureTypes: undefined, assignedPlans: ['MCOSTANDARD', 'SHAREPOINTWAC'] }) }, [found('teams-no-licence', { user })]), // prettier-ignore
  row('tenant-account', 'the plan of Teams is shown', { tenantUser: tenantUser({ accountEnabled: true, accountType: undefined, featureTypes: undefined, assignedPlans: ['TEAMS1'] }) }, []), // prettier-ignore
  row('tenant-account', 'the kind of user tells of no licence', { tenantUser: tenantUser({ accountEnabled: true, accountType: undefined, featureTypes: undefined, interpretedUserType: 'PureOnlineTeamsOnlyUserNotLicensedForService' }) }, [found('teams-no-licence', { user })]), // prettier-ignore
  row('tenant-account', 'nothing of a licence and nothing of the account is shown', { tenantUser: tenantUser({ accountType: undefined, featureTypes: undefined }) }, [], { open: ['teams-account-off', 'teams-no-licence'] }), // prettier-ignore
  row('tenant-account', 'the account is switched off', { tenantUser: tenantUser({ accountEnabled: false }) }, [found('teams-account-off', { user, setting: 'AccountEnabled' })]), // prettier-ignore
  row('tenant-account', 'the kind of user tells of an account that is switched off', { tenantUser: tenantUser({ interpretedUserType: 'DirSyncEnabledOnlineActiveDirectoryDisabledUser' }) }, [found('teams-account-off', { user, setting: 'InterpretedUserType' })]), // prettier-ignore
  row('tenant-account', 'synchronisation is off, and the account is not', { tenantUser: tenantUser({ interpretedUserType: 'AADConnectDisabledOnlineTeamsUser' }) }, [], { open: ['teams-account-off'] }), // prettier-ignore
  row('tenant-account', 'the kind of user is behind the account', { tenantUser: tenantUser({ accountEnabled: true, interpretedUserType: 'DirSyncEnabledOnlineActiveDirectoryDisabledUser' }) }, []), // prettier-ignore
  row('tenant-account', 'the account has no SIP address', { tenantUser: tenantUser({ accountEnabled: true, enabled: false }) }, [found('teams-account-off', { user, setting: 'IsSipEnabled' })]), // prettier-ignore
  row('tenant-account', 'the account has no SIP address for want of a licence', { tenantUser: tenantUser({ accountEnabled: true, enabled: false, featureTypes: [] }) }, [found('teams-no-licence', { user })]), // prettier-ignore
  row('tenant-account', 'the account has no SIP address because its domain is disabled', { tenantUser: tenantUser({ accountEnabled: true, enabled: false }), tenantSipDomains: whole({ domain: 'fabrikam.com', status: 'Disabled' }) }, []), // prettier-ignore
  row('tenant-account', 'the person is on servers', { tenantUser: tenantUser({ accountEnabled: false, hostingProvider: 'SRV:' }) }, []), // prettier-ignore
  row('tenant-account', 'a queue is switched off by design', { tenantUser: tenantUser({ accountEnabled: false, accountType: 'ResourceAccount' }) }, [], { open: ['teams-account-off', 'teams-no-licence'] }), // prettier-ignore
  row('tenant-account', 'somebody else is switched off', { tenantUser: { entries: [...tenantUser({ accountEnabled: true }).entries, ...tenantUser({ accountEnabled: false, sipAddress: 'ex@fabrikam.com', userPrincipalName: 'ex@fabrikam.com', mail: null, identity: 'Ex' }).entries], missing: [] } }, []), // prettier-ignore
  row('tenant-account', 'the one who is asked about is switched off, and somebody else is not', { tenantUser: { entries: [...tenantUser({ accountEnabled: true, sipAddress: 'ex@fabrikam.com', userPrincipalName: 'ex@fabrikam.com', mail: null, identity: 'Ex' }).entries, ...tenantUser({ accountEnabled: false }).entries], missing: [] } }, [found('teams-account-off', { user, setting: 'AccountEnabled' })], { person: user }), // prettier-ignore
  row('tenant-sip-domain', 'our domain is enabled', { tenantSipDomains: whole({ domain: 'fabrikam.com', status: 'Enabled' }, { domain: 'adatum.com', status: 'Disabled' }) }, []), // prettier-ignore
  row('tenant-sip-domain', 'our domain is disabled', { tenantSipDomains: whole({ domain: 'fabrikam.com', status: 'Disabled' }) }, [found('teams-sipdomain-off', { domain: 'fabrikam.com' })]), // prettier-ignore
  row('tenant-sip-domain', 'our domain is not in the list', { tenantSipDomains: whole({ domain: 'adatum.com', status: 'Disabled' }) }, [], { open: ['teams-sipdomain-off'] }), // prettier-ignore
  row('tenant-sip-domain', 'the status was not shown', { tenantSipDomains: whole({ domain: 'fabrikam.com' }) }, [], { open: ['teams-sipdomain-off'] }), // prettier-ignore
  row('tenant-user', 'a hybrid whose directory says otherwise', { tenantUser: tenantUser({ onPremHostingProvider: 'SRV:' }) }, [found('hyb-hosting-attr', { user, value: 'sipfed.online.lync.com' })], { platform: 'hybrid' }), // prettier-ignore
  row('tenant-user', 'a tenant that shares nothing, with a person on servers that are gone', { tenantUser: tenantUser({ hostingProvider: 'SRV:', onPremHostingProvider: 'SRV:' }), tenantFederation: openTenant }, [found('teams-onprem-homed', { user }), found('hyb-leftover-attrs', { user, names: ['OnPremHostingProvider'] })], { platform: 'teams' }), // prettier-ignore
  row('tenant-user', 'a tenant that shares its address space, with a person on servers', { tenantUser: tenantUser({ hostingProvider: 'SRV:', onPremHostingProvider: 'SRV:' }), tenantFederation: { ...openTenant, sharedSipAddressSpace: true } }, [found('teams-onprem-homed', { user })], { platform: 'teams' }), // prettier-ignore
  row('tenant-user', 'a person on servers, and nobody showed whether the tenant shares', { tenantUser: tenantUser({ hostingProvider: 'SRV:', onPremHostingProvider: 'SRV:' }) }, [found('teams-onprem-homed', { user })], { platform: 'teams' }), // prettier-ignore
  row('tenant-user', 'a tenant with attributes of servers that are gone', { tenantUser: tenantUser({ onPremSipEnabled: true }) }, [found('hyb-leftover-attrs', { user, names: ['OnPremSIPEnabled'] })], { platform: 'teams' }), // prettier-ignore
];

const atHigh = {
  federationSrv: srvAnswer([srv({ target: 'sipfed.online.gov.skypeforbusiness.us' })]),
};
const inChina = { federationSrv: healthyTenant(china).federationSrv };
const chinese = inChina.federationSrv.known ? { federationSrv: inChina.federationSrv.value } : {};
const clouds: readonly Row[] = [
  row('other-cloud', 'both in the worldwide cloud', {}, [], { platform: 'teams', peerFacts: { federationSrv: srvAnswer([srv({ target: 'sipfed.online.lync.com' })]) } }), // prettier-ignore
  row('other-cloud', 'the partner in that of the government', {}, [found('teams-cross-cloud', { cloud: 'gcc-high', domain }, {})], { platform: 'teams', peerFacts: atHigh }), // prettier-ignore
  row('other-cloud', 'the partner at 21Vianet', {}, [found('teams-21vianet', { domain })], { platform: 'teams', peerFacts: chinese }), // prettier-ignore
  row('other-cloud', 'we run servers', {}, [], {
    platform: 'onprem',
    peerFacts: atHigh,
    arises: false,
  }),
  row('told-cloud', 'the partner is in the worldwide cloud', said('their-cloud', 'worldwide'), [], {
    platform: 'teams',
  }),
  row('told-cloud', 'the partner is in that of the government', said('their-cloud', 'gcc-high'), [found('teams-cross-cloud', { cloud: 'gcc-high', domain })], { platform: 'teams' }), // prettier-ignore
  row('told-cloud', 'the partner is at 21Vianet', said('their-cloud', 'china'), [found('teams-21vianet', { domain })], { platform: 'teams' }), // prettier-ignore
];

export const tenantRows: readonly Row[] = [...federation, ...person, ...clouds];
