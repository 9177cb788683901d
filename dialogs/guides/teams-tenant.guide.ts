import type { Guide } from './guide.ts';

/** Our own tenant towards one partner. Source: Microsoft, "Manage external meetings and chat". */
export const teamsTenant: Guide = {
  id: 'teams-tenant',
  needs: ['our', 'their'],
  assumes: { home: 'teams' },
  asks: [{ ask: 'partner' }, { ask: 'method' }],
  entries: [
    { step: 'tenant-people' },
    { step: 'tenant-switch' },
    { step: 'tenant-domains' },
    { step: 'tenant-trial', when: { partner: ['microsoft-365', 'unknown'] } },
    { step: 'tenant-person' },
    {
      step: 'tenant-record',
      when: { partner: ['edge', 'edge-by-name', 'other-cloud', 'unknown'] },
    },
    { step: 'tenant-wait' },
    { step: 'partner-side', when: { partner: ['edge', 'edge-by-name', 'other-cloud'] } },
    { step: 'tenant-new-chat' },
  ],
};
