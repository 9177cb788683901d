// Listings as PowerShell prints them, of organisations that do not exist.

/** Lync Server 2013: Get-CsAccessEdgeConfiguration. */
export const accessEdge2013 = `Identity                               : Global
AllowAnonymousUsers                    : False
AllowFederatedUsers                    : True
AllowOutsideUsers                      : True
BeClearingHouse                        : False
EnablePartnerDiscovery                 : False
EnableArchivingDisclaimer              : False
EnableUserReplicator                   : True
KeepCrlsUpToDateForPeers               : True
MarkSourceVerifiableOnOutgoingMessages : True
OutgoingTlsCountForFederatedPartners   : 4
DiscoveredPartnerStandardRate          : 20
EnableDiscoveredPartnerContactsLimit   : True
MaxContactsPerDiscoveredPartner        : 1000
DiscoveredPartnerReportPeriodMinutes   : 60
MaxAcceptedCertificatesStored          : 1000
MaxRejectedCertificatesStored          : 500
CertificatesDeletedPercentage          : 20
RoutingMethod                          : UseDnsSrvRouting
`;

/** Skype for Business Server 2019, with a default route. */
export const accessEdge2019 = `Identity                               : Global
AllowAnonymousUsers                    : True
AllowFederatedUsers                    : True
AllowOutsideUsers                      : True
BeClearingHouse                        : False
EnablePartnerDiscovery                 : False
DiscoveredPartnerVerificationLevel     : AlwaysUnverifiable
EnableArchivingDisclaimer              : True
KeepCrlsUpToDateForPeers               : True
MarkSourceVerifiableOnOutgoingMessages : False
RoutingMethod                          : UseDefaultRouting
DefaultRouteFqdn                       : edge.hub.example
`;

export const allowedDomains = `Identity          : contoso.com
Domain            : contoso.com
ProxyFqdn         :
VerificationLevel : UseSourceVerification
Comment           : since 2014, ask Ken
MarkForMonitoring : False

Identity          : wingtiptoys.com
Domain            : wingtiptoys.com
ProxyFqdn         : sip.wingtiptoys.com
VerificationLevel : UseSourceVerification
Comment           :
MarkForMonitoring : False
`;

export const allowedTable = `Identity        Domain          ProxyFqdn           VerificationLevel     Comment
--------        ------          ---------           -----------------     -------
contoso.com     contoso.com                         UseSourceVerification since 2014, ask Ken
wingtiptoys.com wingtiptoys.com sip.wingtiptoys.com UseSourceVerification
`;

export const hostingProvider = `Identity                  : LyncOnline
Name                      : LyncOnline
ProxyFqdn                 : sipfed.online.lync.com
VerificationLevel         : UseSourceVerification
Enabled                   : True
EnabledSharedAddressSpace : False
HostsOCSUsers             : False
IsLocal                   : False
AutodiscoverUrl           :
`;

export const tenantFederation = `Identity                                    : Global
AllowedDomains                              : AllowAllKnownDomains
BlockedDomains                              : {Domain=tailspintoys.com, Domain=evil.example}
AllowFederatedUsers                         : True
AllowPublicUsers                            : True
AllowTeamsConsumer                          : False
AllowTeamsConsumerInbound                   : False
TreatDiscoveredPartnersAsUnverified         : False
SharedSipAddressSpace                       : False
RestrictTeamsConsumerToExternalUserProfiles : False
BlockAllSubdomains                          : True
ExternalAccessWithTrialTenants              : Blocked
AllowedTrialTenantDomains                   : {}
CustomizeFederation                         : True
`;

export const serverPolicies = `Identity                          : Global
Description                       :
EnableFederationAccess            : False
EnableXmppAccess                  : False
EnablePublicCloudAccess           : False
EnablePublicCloudAudioVideoAccess : False
EnableOutsideAccess               : True

Identity                          : Site:Taipei
Description                       :
EnableFederationAccess            : True
EnableXmppAccess                  : False
EnablePublicCloudAccess           : False
EnablePublicCloudAudioVideoAccess : False
EnableOutsideAccess               : True

Identity                          : Tag:Sales
Description                       :
EnableFederationAccess            : True
EnableXmppAccess                  : False
EnablePublicCloudAccess           : False
EnablePublicCloudAudioVideoAccess : False
EnableOutsideAccess               : True
`;

export const tenantPolicies = `Identity                                          : Global
Description                                       :
EnableFederationAccess                            : True
EnableXmppAccess                                  : False
EnablePublicCloudAccess                           : True
EnablePublicCloudAudioVideoAccess                 : True
EnableOutsideAccess                               : True
EnableAcsFederationAccess                         : True
EnableTeamsConsumerAccess                         : True
EnableTeamsConsumerInbound                        : True
RestrictTeamsConsumerAccessToExternalUserProfiles : False
CommunicationWithExternalOrgs                     : OrganizationDefault
AllowedExternalDomains                            : {}
BlockedExternalDomains                            : {}
`;

export const serverUser = `Identity                           : CN=Ken Myer,OU=Users,DC=fabrikam,DC=com
VoicePolicy                        :
ConferencingPolicy                 :
ExternalAccessPolicy               :
RegistrarPool                      : pool01.fabrikam.com
Enabled                            : True
SipAddress                         : sip:Ken.Myer@Fabrikam.com
LineURI                            :
EnabledForFederation               : True
RemoteCallControlTelephonyEnabled  : False
HostingProvider                    : SRV:
UserPrincipalName                  : kenmyer@fabrikam.com
SamAccountName                     : kenmyer
`;

export const tenantUser = `Identity                  : 34eac5d7-a18b-41b6-853d-c3432252654c
DisplayName               : Lin Mei-Ling
UserPrincipalName         : meiling@fabrikam.com
SipAddress                : sip:meiling@fabrikam.com
AccountType               : User
FeatureTypes              : {AudioConferencing, PhoneSystem, Teams}
HostingProvider           : sipfed.online.lync.com
InterpretedUserType       : PureOnlineTeamsOnlyUser
IsSipEnabled              : True
OnPremSipEnabled          : False
OnPremHostingProvider     :
OnPremLineURI             :
TeamsUpgradeEffectiveMode : TeamsOnly
ExternalAccessPolicy      : FederationOnly
`;

export const sites = `Identity                  : Site:Taipei
SiteId                    : 1
Services                  : {UserServer:pool01.fabrikam.com,
                            Registrar:pool01.fabrikam.com,
                            EdgeServer:edge01.fabrikam.com...}
Pools                     : {pool01.fabrikam.com}
FederationRoute           : EdgeServer:edge01.fabrikam.com
XmppFederationRoute       :
Description               :
DisplayName               : Taipei
SiteType                  : CentralSite
ParentSite                :
`;

export const edgeService = `Identity                      : EdgeServer:edge01.fabrikam.com
Registrar                     : Registrar:pool01.fabrikam.com
AccessEdgeInternalSipPort     : 5061
AccessEdgeExternalSipPort     : 5061
AccessEdgeClientSipPort       : 443
AccessEdgeExternalFqdn        : sip.fabrikam.com
DataEdgeExternalFqdn          : webconf.fabrikam.com
AVEdgeExternalFqdn            : av.fabrikam.com
ServiceId                     : 1-EdgeServer-1
SiteId                        : Site:Taipei
PoolFqdn                      : edge01.fabrikam.com
Version                       : 7
Role                          : EdgeServer
`;

export const replication = `UpToDate           : False
ReplicaFqdn        : edge01.fabrikam.com
LastStatusReport   : 2026/11/2 下午 03:12:45
LastUpdateCreation : 2026/11/20 上午 09:30:01
ProductVersion     : 7.0.2046.0

UpToDate           : True
ReplicaFqdn        : fe01.fabrikam.com
LastStatusReport   : 2026/11/20 上午 09:30:12
LastUpdateCreation : 2026/11/20 上午 09:30:01
ProductVersion     : 7.0.2046.0
`;

export const certificate = `Issuer           : CN=DigiCert TLS RSA SHA256 2020 CA1, O=DigiCert Inc, C=US
NotAfter         : 8/30/2027 11:59:59 PM
NotBefore        : 8/1/2026 12:00:00 AM
SerialNumber     : 0A1B2C3D4E5F
Subject          : CN=sip.fabrikam.com, O=Fabrikam, L=Taipei, C=TW
AlternativeNames : {sip.fabrikam.com, webconf.fabrikam.com,
                   sip.fabrikam.com.tw}
Thumbprint       : A9D51A2911C74FABFF7F2A8A994B20857D399107
Use              : AccessEdgeExternal
`;
