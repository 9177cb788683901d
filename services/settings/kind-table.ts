import type { Side } from '../model/pasted.ts';

/** One command whose output is read: what its objects look like. */
export interface Kind {
  readonly command: string;
  readonly side: Side;
  /** Properties that its objects have, by `keyOf`. */
  readonly properties: ReadonlySet<string>;
  /** Without the command line: an object is taken for one of this kind when it shows all of one of these. */
  readonly marks: readonly (readonly string[])[];
}

/** Words of a table, in lower case. */
export function words(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/u);
}

function kind(command: string, side: Side, properties: string, ...marks: string[]): Kind {
  return { command, side, properties: new Set(words(properties)), marks: marks.map(words) };
}

const user =
  'Identity SipAddress UserPrincipalName Enabled HostingProvider RegistrarPool ExternalAccessPolicy DisplayName Name FirstName LastName WindowsEmailAddress EnabledForFederation EnabledForInternetAccess EnterpriseVoiceEnabled LineUri OnPremLineUri VoicePolicy ConferencingPolicy ClientPolicy LocationPolicy DialPlan ArchivingPolicy HomeServer ProxyAddresses Alias Company Department LineServerUri Sid';
const policy =
  'Identity Name Description EnableFederationAccess EnableXmppAccess EnablePublicCloudAccess EnablePublicCloudAudioVideoAccess EnableOutsideAccess';
const provider = 'Identity Name ProxyFqdn VerificationLevel Enabled';
const certificate =
  'Issuer NotAfter NotBefore SerialNumber Subject DnsNameList Thumbprint FriendlyName HasPrivateKey PsParentPath PsChildName SignatureAlgorithm Version PrivateKey Provider';

/** Commands whose output is read, those of servers first. */
export const kinds: readonly Kind[] = [
  kind(
    'Get-CsAccessEdgeConfiguration',
    'servers',
    'Identity AllowAnonymousUsers AllowFederatedUsers AllowOutsideUsers BeClearingHouse EnablePartnerDiscovery DiscoveredPartnerVerificationLevel EnableArchivingDisclaimer EnableUserReplicator KeepCrlsUpToDateForPeers MarkSourceVerifiableOnOutgoingMessages OutgoingTlsCountForFederatedPartners DnsSrvCacheRecordCount DiscoveredPartnerStandardRate EnableDiscoveredPartnerContactsLimit MaxContactsPerDiscoveredPartner DiscoveredPartnerReportPeriodMinutes MaxAcceptedCertificatesStored MaxRejectedCertificatesStored CertificatesDeletedPercentage SkypeSearchUrl RoutingMethod DefaultRouteFqdn IsPublicProvider VerificationLevel UseDnsSrvRouting UseDefaultRouting',
    'EnablePartnerDiscovery',
    'BeClearingHouse',
    'AllowOutsideUsers',
    'AllowAnonymousUsers',
    'RoutingMethod',
    'DefaultRouteFqdn',
    'MarkSourceVerifiableOnOutgoingMessages',
    'DiscoveredPartnerVerificationLevel',
    'DiscoveredPartnerStandardRate',
    'EnableArchivingDisclaimer',
    'EnableUserReplicator',
    'KeepCrlsUpToDateForPeers',
    'MaxContactsPerDiscoveredPartner',
    'EnableDiscoveredPartnerContactsLimit',
    'AllowFederatedUsers',
  ),
  kind(
    'Get-CsAllowedDomain',
    'servers',
    'Identity Domain ProxyFqdn VerificationLevel Comment MarkForMonitoring',
    'Domain',
  ),
  kind('Get-CsBlockedDomain', 'servers', 'Identity Domain Comment', 'Domain'),
  kind(
    'Get-CsHostingProvider',
    'servers',
    `${provider} EnabledSharedAddressSpace HostsOCSUsers IsLocal AutodiscoverUrl SipClientPort IsTenantAffinity`,
    'ProxyFqdn Enabled',
    'EnabledSharedAddressSpace',
    'HostsOCSUsers',
    'IsLocal ProxyFqdn',
    'ProxyFqdn Name',
  ),
  kind(
    'Get-CsPublicProvider',
    'servers',
    `${provider} IconUrl NameDecorationDomain NameDecorationRoutingDomain NameDecorationExcludedDomainList EnableSkypeIdRouting EnableSkypeDirectorySearch`,
    'ProxyFqdn Enabled',
    'IconUrl',
    'NameDecorationDomain',
    'ProxyFqdn Name',
  ),
  kind(
    'Get-CsExternalAccessPolicy',
    'servers',
    policy,
    'EnableFederationAccess',
    'EnableOutsideAccess',
    'EnablePublicCloudAccess',
  ),
  kind(
    'Get-CsUser',
    'servers',
    `${user} SamAccountName OriginatorSid AudioVideoDisabled IPPBXSoftPhoneRoutingEnabled RemoteCallControlTelephonyEnabled PrivateLine AcpInfo ExUmEnabled ContactOptionFlags`,
    'SipAddress',
    'RegistrarPool',
    'HostingProvider',
  ),
  kind('Get-CsAdUser', 'servers', `${user} SamAccountName`, 'SamAccountName SipAddress'),
  kind(
    'Get-CsEffectivePolicy',
    'servers',
    'Identity DisplayName Name ExternalAccessPolicy LocationProfile ClientPolicy ConferencingPolicy PresencePolicy ArchivingPolicy VoicePolicy LocationPolicy MobilityPolicy PersistentChatPolicy ClientVersionPolicy UserServicesPolicy CallViaWorkPolicy',
    'LocationProfile ExternalAccessPolicy',
  ),
  kind(
    'Get-CsSite',
    'servers',
    'Identity SiteId Services Pools FederationRoute XmppFederationRoute DefaultPersistentChatPool Description DisplayName SiteType ParentSite',
    'FederationRoute',
    'SiteType',
  ),
  kind(
    'Get-CsService',
    'servers',
    'Identity Registrar AccessEdgeInternalSipPort AccessEdgeExternalSipPort AccessEdgeClientSipPort DataPsomServerPort DataPsomClientPort MediaRelayAuthEdgePort AccessEdgeExternalFqdn DataEdgeExternalFqdn AVEdgeExternalFqdn InternalInterfaceFqdn ExternalMrasFqdn XmppInternalPort XmppListeningPort SkypeSearchProxyPort DependentServiceList ServiceId SiteId PoolFqdn Version Role IsFederationEnabled',
    'AccessEdgeExternalFqdn',
    'AccessEdgeExternalSipPort',
  ),
  kind('Get-CsServerPatchVersion', 'servers', 'ComponentName Version', 'ComponentName Version'),
  kind(
    'Get-CsServerVersion',
    'servers',
    'ProductName ProductVersion',
    'ProductName ProductVersion',
  ),
  kind(
    'Get-CsWindowsService',
    'servers',
    'Status Name ActivityLevel DisplayName ServiceName RoleName StartMode',
    'Status Name ActivityLevel',
    'RoleName Status',
  ),
  kind(
    'Get-CsManagementStoreReplicationStatus',
    'servers',
    'UpToDate ReplicaFqdn LastStatusReport LastUpdateCreation ProductVersion',
    'UpToDate',
    'ReplicaFqdn',
  ),
  kind(
    'Get-CsSipDomain',
    'servers',
    'Identity Name IsDefault',
    'Name IsDefault',
    'Identity IsDefault',
  ),
  kind(
    'Get-CsCertificate',
    'servers',
    `${certificate} AlternativeNames Use`,
    'Use Thumbprint',
    'AlternativeNames Thumbprint',
    'Use Subject',
  ),
  kind('certutil', 'servers', `${certificate} StoreIndex`, 'StoreIndex Thumbprint'),
  kind('Get-ChildItem', 'servers', certificate, 'Thumbprint Subject', 'PsParentPath Thumbprint'),
  kind(
    'Get-CsTenantFederationConfiguration',
    'tenant',
    'Identity AllowedDomains BlockedDomains AllowFederatedUsers AllowPublicUsers AllowTeamsConsumer AllowTeamsConsumerInbound TreatDiscoveredPartnersAsUnverified SharedSipAddressSpace RestrictTeamsConsumerToExternalUserProfiles BlockAllSubdomains ExternalAccessWithTrialTenants AllowedTrialTenantDomains CustomizeFederation DomainBlockingForMDOAdminsInTeams SecurityTeamAllowBlockListDelegation AllowedDomainsAsAList ApplyExternalAccessRestrictionsToChatMembership ExtendMutualFederationForChatMembership',
    'AllowedDomains',
    'BlockedDomains',
    'AllowFederatedUsers',
    'AllowPublicUsers',
    'AllowTeamsConsumer',
    'AllowTeamsConsumerInbound',
    'SharedSipAddressSpace',
    'TreatDiscoveredPartnersAsUnverified',
    'BlockAllSubdomains',
    'ExternalAccessWithTrialTenants',
    'AllowedTrialTenantDomains',
    'CustomizeFederation',
  ),
  kind(
    'Get-CsTeamsExternalAccessConfiguration',
    'tenant',
    'Identity BlockExternalAccessUserAccess BlockedUsers',
    'BlockExternalAccessUserAccess',
  ),
  kind(
    'Get-CsOnlineUser',
    'tenant',
    `${user} Mail AccountType AccountEnabled FeatureTypes AssignedPlan InterpretedUserType InterpretedVoiceConfigType OnPremSipEnabled OnPremHostingProvider OnPremSipAddress OnPremEnterpriseVoiceEnabled OnPremOptionFlags OnPremDomainName TeamsUpgradeEffectiveMode TeamsUpgradePolicy TeamsUpgradePolicyIsReadOnly UsageLocation UserValidationErrors IsSipEnabled SipProxyAddress UserDirSyncEnabled LastSyncTimeStamp ObjectType`,
    'AccountType',
    'FeatureTypes',
    'InterpretedUserType',
    'OnPremHostingProvider',
    'OnPremSipEnabled',
    'TeamsUpgradeEffectiveMode',
    'SipAddress',
    'HostingProvider',
    'AssignedPlan',
  ),
  kind(
    'Get-CsExternalAccessPolicy (tenant)',
    'tenant',
    `${policy} EnableAcsFederationAccess EnableTeamsConsumerAccess EnableTeamsConsumerInbound RestrictTeamsConsumerAccessToExternalUserProfiles EnableTeamsSmsAccess CommunicationWithExternalOrgs AllowedExternalDomains BlockedExternalDomains FederatedBilateralChats`,
    'EnableFederationAccess',
    'CommunicationWithExternalOrgs',
    'EnableTeamsConsumerAccess',
    'EnableAcsFederationAccess',
    'EnableOutsideAccess',
    'EnablePublicCloudAccess',
    'AllowedExternalDomains',
  ),
  kind(
    'Get-CsUserPolicyAssignment',
    'tenant',
    'PolicyType PolicyName PolicySource',
    'PolicyType PolicyName',
  ),
  kind('Get-CsOnlineSipDomain', 'tenant', 'Identity Name Status', 'Name Status'),
  kind(
    'Test-CsFederatedPartner',
    'servers',
    'TargetFqdn Result Latency Error ErrorMessage Diagnosis WorkflowLogger',
    'TargetFqdn Result',
  ),
  kind(
    'Test-NetConnection',
    'network',
    'ComputerName RemoteAddress RemotePort ResolvedAddresses InterfaceAlias SourceAddress TcpTestSucceeded PingSucceeded PingReplyDetails NetRoute NameResolutionSucceeded',
    'TcpTestSucceeded',
    'ComputerName RemotePort',
  ),
  kind(
    'Resolve-DnsName',
    'network',
    'Name Type QueryType TTL DataLength Section NameTarget Priority Weight Port IPAddress IP4Address IP6Address NameHost NameAdministrator SerialNumber PrimaryServer TimeToZoneRefresh DefaultTTL Strings NameExchange Preference CharacterSet',
    'NameTarget',
    'IPAddress',
    'NameHost',
    'Section',
    'IP4Address',
    'IP6Address',
    'PrimaryServer',
  ),
];
