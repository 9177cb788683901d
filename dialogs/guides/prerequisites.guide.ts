import type { Guide } from './guide.ts';

const servers = { home: ['servers', 'hybrid'] } as const;
const teams = { home: ['teams'] } as const;

/**
 * What has to be in place before federating with a customer of Microsoft 365.
 * Source: Microsoft, "Prerequisites for federating with a Lync Online customer in Lync Server 2013".
 */
export const prerequisites: Guide = {
  id: 'prerequisites',
  needs: ['our'],
  asks: [{ ask: 'home' }],
  entries: [
    { step: 'front-end', when: servers },
    { step: 'people-enabled', when: servers },
    { step: 'edge-deployed', when: servers },
    { step: 'edge-certificate', when: servers },
    { step: 'control-method', when: servers },
    { step: 'person-policy', when: servers },
    { step: 'supported-version', when: servers },
    { step: 'tenant-account', when: teams },
    { step: 'tenant-people', when: teams },
    { step: 'tenant-switch', when: teams },
    { step: 'tenant-person', when: teams },
  ],
};
