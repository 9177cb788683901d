import { defineCheck } from '../model/check.ts';

/** A hybrid shares one address space between servers and tenant, and says so in the tenant. */
export const check = defineCheck({
  id: 'tenant-shared',
  needs: ['tenantFederation'],
  finds: ['hyb-shared-false'],
  oursOnly: true,
  applies: (_facts, { platform }) => platform === 'hybrid',
  run({ tenantFederation: { sharedSipAddressSpace } }, report, { leaveOpen }) {
    const setting = 'SharedSipAddressSpace';
    if (sharedSipAddressSpace === false)
      report('hyb-shared-false', { setting }, { lines: [setting] });
    if (sharedSipAddressSpace === undefined) leaveOpen('hyb-shared-false');
  },
});
