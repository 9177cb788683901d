import type { Guide } from './guide.ts';

const servers = { home: ['servers', 'hybrid'] } as const;
// With both, people in the cloud are let out by the tenant, whatever the servers allow.
const cloud = { home: ['teams', 'hybrid'] } as const;

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
    { step: 'tenant-account', when: cloud },
    { step: 'tenant-people', when: cloud },
    { step: 'tenant-switch', when: cloud },
    { step: 'tenant-person', when: cloud },
  ],
};
