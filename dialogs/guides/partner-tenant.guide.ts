import type { Guide } from './guide.ts';

/** What the administrators of a partner in Microsoft 365 do; most of it can only be told to them. */
export const partnerTenant: Guide = {
  id: 'partner-tenant',
  needs: ['our', 'their'],
  assumes: { partner: 'microsoft-365' },
  asks: [{ ask: 'home' }],
  entries: [
    { step: 'their-switch' },
    { step: 'their-domains' },
    { step: 'their-trial' },
    { step: 'their-person' },
    { step: 'their-record', when: { home: ['servers', 'hybrid'] } },
    { step: 'test-together', when: { home: ['servers', 'hybrid'] } },
    { step: 'tenant-new-chat', when: { home: ['teams'] } },
  ],
};
