import type { Guide } from './guide.ts';

/**
 * Servers and a tenant side by side: the eight rows of the old preparation, and the federation with the cloud after them.
 * Source: Microsoft, "Steps to prepare and deploy Lync Server 2013 hybrid environment", "Configure hybrid connectivity".
 */
export const hybrid: Guide = {
  id: 'hybrid',
  needs: ['our'],
  assumes: { home: 'hybrid' },
  asks: [{ ask: 'method' }, { ask: 'domains' }, { ask: 'signOn' }],
  entries: [
    { step: 'tenant-account' },
    { step: 'domain-verified' },
    { step: 'server-builds' },
    { step: 'directory-sync' },
    { step: 'sign-on-certificates', when: { signOn: ['ad-fs'] } },
    { step: 'sign-on-assigned', when: { signOn: ['ad-fs'] } },
    { step: 'records-stay' },
    { step: 'edge-certificate' },
    { step: 'other-domains', when: { domains: ['many'] } },
    { step: 'access-edge-hybrid' },
    { step: 'shared-provider' },
    { step: 'shared-space' },
    { step: 'same-lists' },
    { step: 'pilot-people' },
    { step: 'daily-administration' },
  ],
};
