/** Steps in a tenant of Microsoft 365: ours, and that of the partner. */
export const guideTeamsSteps = {
  'tenant-account': {
    title: 'A tenant of Microsoft 365 with Teams',
    do: 'Have a tenant of Microsoft 365 with licences that contain Teams; what used to be Lync Online is Teams today.\nDo not build on a trial: tenants without a paid subscription are blocked from other organisations by default.\nCheck that computers and browsers meet the requirements of Microsoft 365.',
    why: 'People in the cloud need a home there, and Skype for Business Online ended in July 2021.',
  },
  'tenant-people': {
    title: 'People have Teams',
    do: 'Look up one of the people who will write to partners.\nThe account must be enabled, and the mode TeamsOnly; somebody whose account is on a server cannot write to partners from Teams.',
    why: 'A licence alone does not tell where the messages of a person arrive.',
  },
  'tenant-switch': {
    title: 'External access is on in our tenant',
    do: 'In the Teams admin center, open "Users", "External access".\nUnder "Choose which domains your users have access to", choose anything but "Block all external domains", and press "Save".\nIn PowerShell, AllowFederatedUsers must be True.',
    why: 'This switch holds for the whole tenant. Everything else in this list has no effect while it is off.',
    undo: 'Choose the former setting and press "Save".',
  },
  'tenant-domains': {
    title: 'Our tenant lets {{their}} in',
    do: 'To allow all: choose "Allow all external domains".\nTo allow a few: choose "Allow only specific external domains", "Allow domains", enter {{their}}, "Done", "Save".\nTo allow all but a few: choose "Block only specific external domains", and see that {{their}} is not among them.\nPowerShell, where shown, is for a tenant that keeps such a list already; a plain list would replace the entries that are there.',
    why: 'One list counts at a time. An empty list of allowed domains lets nobody in; it does not mean "no restriction".',
    undo: 'Remove the entry in the same place.',
  },
  'tenant-trial': {
    title: 'Trial tenants are decided on',
    do: 'Leave tenants that consist of trials blocked, as they are by default since August 2024.\nIf {{their}} is one, ask them for a paid subscription, or allow this one domain.',
    why: 'A new partner with a trial looks right from outside and is blocked all the same.',
    undo: 'Remove the domain from the list of allowed trial tenants.',
  },
  'tenant-person': {
    title: 'Our people may use external access',
    do: 'Look at the policies for external access, and at the one that the person has.\nEnableFederationAccess must be True; a policy of its own may also name which domains it allows.\nGrant another policy where it forbids.',
    why: 'The tenant lets the organisation out, the policy the person. In a tenant it is allowed until somebody changes it, on servers it is the other way round.',
    undo: 'Grant the former policy again.',
  },
  'tenant-record': {
    title: 'Publish the federation record for partners with servers',
    do: 'In the public zone of {{our}}, publish the record below.\nFor people in Teams of the same cloud it is not needed; for partners with own servers or in another cloud of Microsoft it is.\nUnder no circumstances leave underscores out.',
    why: 'Servers find us by this record alone. Without it they cannot send anything to us.',
    undo: 'Delete the record; wait for its time to live.',
  },
  'tenant-wait': {
    title: 'Give the change its time',
    do: 'Wait: most changes in a tenant count after some hours, some only after a day.\nDo not change anything else meanwhile, or nobody will know what helped.',
    why: 'Looking earlier shows the setting and not yet its effect.',
  },
  'tenant-new-chat': {
    title: 'Test with {{their}} in a new chat',
    do: 'Search for the whole address of the person at {{their}}; a name alone is not found outside the organisation.\nBegin a new chat; old ones may keep the former state.\nIf it fails, run the diagnosis for federation in the admin center (aka.ms/TeamsFederationDiag).',
    why: 'Nobody can see the settings of the other tenant. A message in each direction proves them.',
  },
  'their-switch': {
    title: '{{their}}: external access is on',
    do: 'Their Teams administrator opens "Users", "External access" in the Teams admin center and chooses anything but "Block all external domains".\nIn PowerShell, AllowFederatedUsers is True.',
    why: 'Their tenant has to let them out, as ours does.',
    undo: 'They choose the former setting.',
  },
  'their-domains': {
    title: '{{their}}: {{our}} is allowed',
    do: 'They add {{our}} to the allowed domains if they use such a list, or take it from the blocked ones.\nThe lines below are for such a list only: where all domains are allowed, they would begin one and shut everybody else out.\nAn empty list of allowed domains admits nobody.',
    why: 'Both sides have to let the other in. One side alone is silent, or works one way only.',
    undo: 'They remove the entry.',
  },
  'their-trial': {
    title: '{{their}}: not a trial alone',
    do: 'They look whether their tenant has a paid subscription with Teams.\nThey allow trial tenants only if we are one.',
    why: 'Tenants that consist of trials are blocked in both directions by default.',
  },
  'their-person': {
    title: '{{their}}: the people there may use external access',
    do: 'They look at the policy of the person: EnableFederationAccess is True.\nFor messages from our servers the person there has to be in the mode TeamsOnly, and somebody on their server signs in with the old client.',
    why: 'A policy for one group is the usual reason when some are reached and others are not.',
    undo: 'They grant the former policy.',
  },
  'their-record': {
    title: '{{their}}: the federation record leads to Microsoft',
    do: 'Their DNS administrator publishes the record below.\nIt is looked at from outside.',
    why: 'Our servers find them by this record, although nobody in their tenant needs it for writing to other tenants.',
    undo: 'They delete the record.',
  },
} as const;
