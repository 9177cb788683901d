import type { Guide } from './guide.ts';

/** The end of a hybrid: everybody is in Teams. Source: Microsoft, "Decommission your on-premises environment". */
export const cleanUp: Guide = {
  id: 'clean-up',
  needs: ['our'],
  assumes: { home: 'hybrid' },
  asks: [],
  entries: [
    { step: 'nobody-left' },
    { step: 'partners-told' },
    { step: 'records-to-teams' },
    { step: 'teams-only' },
    { step: 'shared-space-off' },
    { step: 'provider-off' },
    { step: 'leftovers' },
    { step: 'edge-off' },
  ],
};
