import type { Guide } from './guide.ts';

const servers = { home: ['servers', 'hybrid'] } as const;
const teams = { home: ['teams'] } as const;
// With both, people in the cloud are let out by the tenant, whatever the servers allow.
const cloud = { home: ['teams', 'hybrid'] } as const;
const edges = ['edge', 'edge-by-name'] as const;

/**
 * From the Edge pool to the first message, for each of the four types.
 * Source: Microsoft, "Setting up Lync federation in Lync Server 2013".
 */
export const setUp: Guide = {
  id: 'set-up',
  needs: ['our', 'their'],
  asks: [
    { ask: 'home' },
    { ask: 'partner' },
    { ask: 'generation', when: servers },
    { ask: 'method' },
    { ask: 'busy', when: { ...servers, partner: ['edge'], method: ['discovery'] } },
    { ask: 'fixed', when: { ...servers, partner: ['edge'], method: ['list'] } },
    { ask: 'domains', when: servers },
  ],
  entries: [
    { step: 'ask-partner', when: { type: ['none'] } },
    { step: 'edge-deployed', when: servers },
    { step: 'edge-name', when: servers },
    { step: 'xmpp-retired', when: { ...servers, generation: ['lync-2013', 'sfb-2015'] } },
    { step: 'edge-federation', when: servers },
    { step: 'one-edge-pool', when: servers },
    { step: 'federation-route', when: servers },
    { step: 'topology-published', when: servers },
    { step: 'edge-components', when: servers },
    // The port is looked at by the name of the host, so that stands first.
    { step: 'host-record', when: servers },
    { step: 'port-in', when: servers },
    { step: 'port-out', when: servers },
    { step: 'federation-record', when: servers },
    { step: 'edge-certificate', when: servers },
    { step: 'other-domains', when: { ...servers, domains: ['many'] } },
    {
      step: 'edge-resolves',
      when: { ...servers, type: ['discovered', 'allowed-domain', 'hosting-provider'] },
    },
    { step: 'access-edge-switch', when: servers },
    // A domain on the list of blocked ones cannot be allowed.
    { step: 'blocked-list', when: servers },
    { step: 'allowed-domain', when: { ...servers, type: ['allowed-domain'] } },
    {
      step: 'allowed-domain',
      when: { ...servers, type: ['hosting-provider'], method: ['list'] },
    },
    { step: 'allowed-server', when: { ...servers, type: ['allowed-server'] } },
    { step: 'hosting-provider', when: { ...servers, type: ['hosting-provider'] } },
    { step: 'person-policy', when: servers },
    { step: 'room-systems', when: servers },
    { step: 'tenant-switch', when: cloud },
    { step: 'tenant-domains', when: cloud },
    { step: 'tenant-trial', when: { ...cloud, partner: ['microsoft-365', 'unknown'] } },
    { step: 'tenant-person', when: cloud },
    { step: 'tenant-record', when: { ...teams, partner: [...edges, 'other-cloud', 'unknown'] } },
    { step: 'tenant-wait', when: cloud },
    { step: 'partner-side' },
    { step: 'test-together', when: servers },
    { step: 'tenant-new-chat', when: cloud },
  ],
};
