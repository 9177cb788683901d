/** Steps of a deployment on servers and in Microsoft 365 at once, and of the end of one. */
export const guideHybridSteps = {
  'domain-verified': {
    title: 'Every SIP domain belongs to the tenant',
    do: 'In the Microsoft 365 admin center, add {{our}} and each other SIP domain.\nPublish the record for verification that is shown there, and confirm it.\nLeave out the last part, in which the records for Teams and Skype would be changed: they stay with the servers.',
    why: 'The tenant gives people addresses only in domains whose owner has been proven; the own domain was once called a vanity domain.',
    undo: 'Remove the domain from the tenant, as long as nobody uses it.',
  },
  'records-stay': {
    title: 'The SIP records still lead to our Edge',
    do: 'See that the federation record of {{our}} names our Edge and not Microsoft, for as long as people are on the servers.\nThe same goes for the records by which clients sign in.',
    why: 'In hybrid the Edge passes on what is meant for the cloud. The other way round nobody on the servers would be reached.',
    undo: 'Nothing is changed here.',
  },
  'server-builds': {
    title: 'The servers are ready for hybrid',
    do: 'Let every server tell its build. Moving people needs at least 5.0.8308.1182 (2013), 6.0.9319.619 (2015) or 7.0.2046.385 (2019); Lync Server 2010 cannot take part.\nSwitch on TLS 1.2, open the ports to Microsoft 365, and install the module MicrosoftTeams 6.2.1 or later.\nThe old Setup Assistant is gone; the tests of testconnectivity.microsoft.com have taken its place.',
    why: 'Older builds cannot move anybody since July 2022.',
  },
  'directory-sync': {
    title: 'All people are synchronised to Microsoft Entra ID',
    do: 'Set up Microsoft Entra Connect with the attributes whose names begin with msRTCSIP.\nSynchronise everybody who has an account on the servers, also those who will not move, and the groups.\nDecide with it how people sign in: password hash, pass-through, or AD FS.\nWith Exchange on both sides it keeps the address list in step as well.',
    why: 'People in the cloud and on the servers find each other only if the cloud knows both. Whoever is missing is out of reach for the others.',
    undo: 'Take the attributes out of the synchronisation; nobody should be moved then.',
  },
  'sign-on-certificates': {
    title: 'Certificates for AD FS',
    do: 'Order the certificate for the federation service name, and let AD FS make its own for signing tokens.\nThis concerns signing in, not federation between organisations; without AD FS the step does not arise.',
    why: 'AD FS proves identities towards Microsoft 365 with them.',
  },
  'sign-on-assigned': {
    title: 'Assign the certificates in AD FS',
    do: 'Install the certificate on each AD FS server and each proxy in front of them, and assign it to the service.\nOpen the sign-in page of the federation service from outside; the browser must not complain.',
    why: 'A certificate that lies in the store and is not assigned is not used.',
    undo: 'Assign the former certificate.',
  },
  'access-edge-hybrid': {
    title: 'The Edge is open for the cloud',
    do: 'Switch on access from outside and federation, with routing by DNS.\nChoose discovery to match the tenant: on if the tenant allows all domains, off if it keeps a list.',
    why: 'The old text left the setting for discovery out, and the cmdlet wants it. On opens a federation that was closed before.',
    undo: 'Set the former values, which you noted before.',
  },
  'shared-provider': {
    title: 'Microsoft 365 as a provider that shares our domain',
    do: 'Remove the provider that already has the host of Microsoft, after noting its values.\nAdd it again with a shared address space and with users hosted there.',
    why: 'Between partners the two flags are False; in hybrid they tell the servers that part of {{our}} itself lives in the cloud.',
    undo: 'Remove the provider and add it with both flags False.',
  },
  'shared-space': {
    title: 'The tenant shares its address space with the servers',
    do: 'Sign in to the tenant with the module MicrosoftTeams; the old connectors for Skype for Business Online are retired.\nSwitch SharedSipAddressSpace on.',
    why: 'The tenant then looks for people it does not host on our Edge, instead of calling them unknown.',
    undo: 'Set SharedSipAddressSpace to False.',
  },
  'same-lists': {
    title: 'Both sides keep the same lists',
    do: 'Compare allowed and blocked domains of servers and tenant, and make them equal.\nDiscovery on the servers goes with "all domains" in the tenant, a list with a list.',
    why: 'Otherwise a partner is reached by people on the servers and not by those in the cloud, or the other way round.',
    undo: 'Set the former lists, which you noted before.',
  },
  'pilot-people': {
    title: 'Move a few people first',
    do: 'Choose people who can bear a disturbance, and tell them the day.\nMove each of them; they become TeamsOnly by it.\nLet them write to colleagues on the servers and to a partner.',
    why: 'What is wrong with the synchronisation, the records or the lists shows with the first ones.',
    undo: 'Move them back to their pool; contacts come back with them, chats in Teams stay there.',
  },
  'daily-administration': {
    title: 'Look after people in two places',
    do: 'Look at HostingProvider of an account to know where it lives: SRV: means the servers, sipfed.online.lync.com the cloud.\nChange attributes of synchronised people in the own directory and never in the cloud.\nMake new people on the servers, or enable them there first, and then move them.',
    why: 'Each setting has one home. A change in the wrong place is overwritten by the next synchronisation.',
  },
  'nobody-left': {
    title: 'Nobody is left on the servers',
    do: 'List the accounts that are still on the servers.\nMove the people that are left, and the accounts for conference rooms, call queues and attendants; disable what nobody uses.',
    why: 'Whoever is forgotten is cut off when the records change.',
    undo: 'Move the person back while the servers still run.',
  },
  'partners-told': {
    title: 'Partners who name our Edge know about it',
    do: 'Tell all partners with own servers the day on which the records change.\nThey take our Edge out of their entry for {{our}}, and enable the hosting provider of Microsoft 365.',
    why: 'Whoever names our Edge goes on calling it when it is gone.',
  },
  'records-to-teams': {
    title: 'All records lead to Microsoft',
    do: 'Change the federation record and the three records for signing in as below, in every SIP domain.\nInside, delete lyncdiscoverinternal, _sipinternaltls and sipinternal; the simple addresses meet and dialin keep their names and go when the servers go.',
    why: 'As long as a record leads to the old Edge, partners with servers keep calling there.',
    undo: 'Set the former records, which you noted before.',
  },
  'teams-only': {
    title: 'The whole tenant is TeamsOnly',
    do: 'Set the mode of the organisation to TeamsOnly.\nDo this after the records, because the tenant looks at them.',
    why: 'New people are then at home in Teams at once.',
    undo: 'Grant the former mode.',
  },
  'shared-space-off': {
    title: 'The shared address space is off',
    do: 'Switch SharedSipAddressSpace off in the tenant.',
    why: 'As long as it is on, the cloud asks our Edge for everybody it does not know.',
    undo: 'Set SharedSipAddressSpace to True.',
  },
  'provider-off': {
    title: 'The servers no longer reach for the cloud',
    do: 'Disable the provider with the host of Microsoft on the servers.',
    why: 'It is the other half of the shared address space.',
    undo: 'Enable the provider again.',
  },
  leftovers: {
    title: 'No attribute still points to the servers',
    do: 'Decide who keeps the attributes that begin with msRTCSIP: managed on in the own directory, or cleared there.\nClear them only as Microsoft describes it for this case: disabling an account takes its SIP address away too, which must then be put back in the directory.\nLet the synchronisation run, and look at one person in the tenant.',
    why: 'Such an attribute makes the tenant believe that the person is still on a server.',
    undo: 'Set the former values from the export that you made before.',
  },
  'edge-off': {
    title: 'Federation route, firewall and servers are gone',
    do: 'Take the federation route from the sites and the box from the Edge pool, and publish.\nClose port 5061 to the old address.\nRemove the servers in the order that Microsoft describes.',
    why: 'An Edge that nobody looks after is an open door with an old certificate.',
    undo: 'Publish the saved topology while the servers still exist.',
  },
} as const;
