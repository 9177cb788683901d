import type { Guide } from './guide.ts';

const servers = { home: ['servers', 'hybrid'] } as const;
// With both, people in the cloud are let out by the tenant, whatever the servers allow.
const cloud = { home: ['teams', 'hybrid'] } as const;

/**
 * Our side towards a partner in Microsoft 365. Whether our people are on servers or in the cloud decides everything else.
 * Source: Microsoft, "Configuring federation support for a Lync Online customer in Lync Server 2013" and its four topics.
 */
export const microsoft365Partner: Guide = {
  id: 'microsoft-365-partner',
  needs: ['our', 'their'],
  assumes: { partner: 'microsoft-365' },
  asks: [{ ask: 'home' }, { ask: 'method' }],
  entries: [
    { step: 'front-end', when: servers },
    { step: 'edge-deployed', when: servers },
    { step: 'access-edge-switch', when: servers },
    // A domain on the list of blocked ones cannot be allowed.
    { step: 'blocked-list', when: servers },
    { step: 'allowed-domain', when: { ...servers, method: ['list'] } },
    { step: 'hosting-provider', when: servers },
    { step: 'port-out', when: servers },
    { step: 'host-record', when: servers },
    { step: 'federation-record', when: servers },
    { step: 'person-policy', when: servers },
    { step: 'tenant-switch', when: cloud },
    { step: 'tenant-domains', when: cloud },
    { step: 'tenant-trial', when: cloud },
    { step: 'tenant-person', when: cloud },
    { step: 'tenant-wait', when: cloud },
    { step: 'partner-side', when: servers },
    { step: 'test-together', when: servers },
    { step: 'tenant-new-chat', when: cloud },
  ],
};
