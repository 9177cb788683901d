import { defineCheck } from '../model/check.ts';
import { isListed } from './own-lists.ts';

/** Nothing goes to, or comes from, a domain on the blocked list. */
export const check = defineCheck({
  id: 'blocked-list',
  needs: ['ourBlockedDomains'],
  finds: ['pol-blocked'],
  applies: (_facts, { peer }) => peer !== undefined,
  run({ ourBlockedDomains }, report, { peer, leaveOpen }) {
    if (peer === undefined) return;
    const listed = isListed(peer, ourBlockedDomains);
    if (listed === 'yes') report('pol-blocked', { domain: peer }, { lines: [peer] });
    if (listed === 'unknown') leaveOpen('pol-blocked');
  },
});
