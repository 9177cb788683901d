import type { RecordData, StepData } from './guide.ts';
import { cloudRecords, cmdlet, externalAccess } from './sources.ts';
import { connect, lookAtThem, lookAtUs, onlyAnswer, readTenant } from './verify.ts';

const tenant = 'Get-CsTenantFederationConfiguration';
const addAllowed = [connect, '$list = New-Object Collections.Generic.List[String]'] as const;

/** The federation record of a domain whose people are in Microsoft 365. */
export const recordOfOurs: RecordData = {
  name: '_sipfederationtls._tcp.{{our}}.',
  type: 'SRV',
  value: '100 1 5061 {{cloud}}.',
};

/** Steps in a tenant: ours, and that of the partner, which can only be told. */
export const teamsSteps = {
  'tenant-account': {
    role: 'tenant',
    minutes: 60,
    verify: onlyAnswer,
    sources: [
      'microsoft-365/admin/setup/setup',
      'microsoftteams/hardware-requirements-for-the-teams-app',
    ],
  },
  'tenant-people': {
    role: 'tenant',
    minutes: 5,
    verify: readTenant('tenant-people', ['tenantUser'], 'Get-CsOnlineUser -Identity <account>'),
    sources: [cmdlet('Get-CsOnlineUser')],
  },
  'tenant-switch': {
    role: 'tenant',
    minutes: 5,
    wait: 'tenant',
    commands: [
      {
        at: 'tenant',
        lines: [connect, 'Set-CsTenantFederationConfiguration -AllowFederatedUsers $True'],
      },
    ],
    verify: readTenant('tenant-switch', ['tenantFederation'], tenant),
    labels: ['users', 'externalAccess', 'save'],
    sources: [externalAccess],
  },
  'tenant-domains': {
    role: 'tenant',
    minutes: 10,
    wait: 'tenant',
    after: ['tenant-switch'],
    commands: [
      {
        at: 'tenant',
        lines: [
          ...addAllowed,
          "$list.Add('{{their}}')",
          'Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Add=$list}',
        ],
        // Where all domains are allowed, these lines would begin a list and shut everybody else out.
        when: { method: ['list'] },
      },
    ],
    verify: readTenant('tenant-domains', ['tenantFederation'], tenant),
    traps: ['empty-list'],
    labels: [
      'externalAccess',
      'allowOnly',
      'allowDomains',
      'addDomain',
      'blockOnly',
      'blockDomains',
      'done',
      'save',
    ],
    sources: [externalAccess, cmdlet('Set-CsTenantFederationConfiguration')],
  },
  'tenant-trial': {
    role: 'tenant',
    minutes: 5,
    commands: [
      {
        at: 'tenant',
        lines: [
          connect,
          '$trial = New-Object Collections.Generic.List[String]',
          "$trial.Add('{{their}}')",
          'Set-CsTenantFederationConfiguration -ExternalAccessWithTrialTenants Blocked -AllowedTrialTenantDomains @{Add=$trial}',
        ],
      },
    ],
    optional: true,
    verify: readTenant('tenant-trial', ['tenantFederation'], tenant),
    sources: [externalAccess],
  },
  'tenant-person': {
    role: 'tenant',
    minutes: 10,
    wait: 'tenant',
    after: ['tenant-switch'],
    commands: [
      {
        at: 'tenant',
        lines: [
          connect,
          'Set-CsExternalAccessPolicy -Identity Global -EnableFederationAccess $True',
        ],
      },
    ],
    verify: readTenant('tenant-policy', ['tenantUserPolicy'], 'Get-CsExternalAccessPolicy'),
    traps: ['policy-default', 'policy-spelling'],
    sources: [cmdlet('Set-CsExternalAccessPolicy')],
  },
  'tenant-record': {
    role: 'dns',
    minutes: 5,
    wait: 'dns',
    records: [recordOfOurs],
    verify: lookAtUs('microsoft-record'),
    traps: ['underscores', 'china-type'],
    sources: [cloudRecords],
  },
  'tenant-wait': {
    role: 'anybody',
    minutes: 0,
    wait: 'tenant',
    verify: onlyAnswer,
    sources: [externalAccess],
  },
  'tenant-new-chat': {
    role: 'anybody',
    minutes: 10,
    wait: 'answer',
    verify: onlyAnswer,
    sources: [externalAccess],
  },
  'their-switch': {
    role: 'partner',
    minutes: 5,
    wait: 'tenant',
    commands: [{ at: 'tenant', lines: [connect, tenant] }],
    verify: onlyAnswer,
    labels: ['users', 'externalAccess', 'save'],
    sources: [externalAccess],
  },
  'their-domains': {
    role: 'partner',
    minutes: 10,
    wait: 'tenant',
    after: ['their-switch'],
    commands: [
      {
        at: 'tenant',
        lines: [
          ...addAllowed,
          "$list.Add('{{our}}')",
          'Set-CsTenantFederationConfiguration -AllowedDomainsAsAList @{Add=$list}',
        ],
      },
    ],
    verify: onlyAnswer,
    traps: ['empty-list'],
    labels: ['allowOnly', 'allowDomains', 'addDomain', 'done', 'save'],
    sources: [externalAccess],
  },
  'their-trial': {
    role: 'partner',
    minutes: 5,
    verify: onlyAnswer,
    sources: [externalAccess],
  },
  'their-person': {
    role: 'partner',
    minutes: 10,
    wait: 'tenant',
    commands: [
      {
        at: 'tenant',
        lines: [connect, 'Get-CsExternalAccessPolicy', 'Get-CsOnlineUser -Identity <account>'],
      },
    ],
    verify: onlyAnswer,
    sources: [cmdlet('Set-CsExternalAccessPolicy')],
  },
  'their-record': {
    role: 'partner',
    minutes: 5,
    wait: 'dns',
    records: [
      { name: '_sipfederationtls._tcp.{{their}}.', type: 'SRV', value: '100 1 5061 {{provider}}.' },
    ],
    verify: lookAtThem('microsoft-record'),
    traps: ['china-type', 'underscores'],
    sources: [cloudRecords],
  },
} as const satisfies Readonly<Record<string, StepData>>;
