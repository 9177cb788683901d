import type { Guide } from './guide.ts';

/**
 * An interview without steps: it ends with the type that fits.
 * Source: Microsoft, "Planning for Lync Server 2013 and Office Communications Server federation".
 */
export const chooseType: Guide = {
  id: 'choose-type',
  needs: ['their'],
  asks: [
    { ask: 'home' },
    { ask: 'partner' },
    { ask: 'method', when: { home: ['servers', 'hybrid'], partner: ['edge'] } },
    {
      ask: 'busy',
      when: { home: ['servers', 'hybrid'], partner: ['edge'], method: ['discovery'] },
    },
    { ask: 'fixed', when: { home: ['servers', 'hybrid'], partner: ['edge'], method: ['list'] } },
  ],
  entries: [],
};
