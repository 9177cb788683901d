import { defineCheck } from '../model/check.ts';
import { isListed } from './own-lists.ts';

/** Our Edge takes messages only for SIP domains of its topology. */
export const check = defineCheck({
  id: 'sip-domains',
  needs: ['ourSipDomains'],
  finds: ['pol-sipdomain-missing'],
  oursOnly: true,
  applies: (_facts, { domain }) => domain !== '',
  run({ ourSipDomains }, report, { domain, leaveOpen }) {
    const listed = isListed(domain, ourSipDomains);
    if (listed === 'no') report('pol-sipdomain-missing', { domain });
    if (listed === 'unknown') leaveOpen('pol-sipdomain-missing');
  },
});
