import { defineCheck } from '../model/check.ts';
import { answerTo, namesIn } from './answers.ts';

/** A partner with several SIP domains, of which our list holds some. */
export const check = defineCheck({
  id: 'partner-domains',
  needs: ['ourAllowedDomains', 'answers'],
  may: ['ourAccessEdge'],
  finds: ['pol-partner-has-many-domains'],
  oursOnly: true,
  applies: ({ answers }, { peer }) =>
    peer !== undefined && answerTo('their-domains', answers) !== undefined,
  run({ ourAllowedDomains, answers, ourAccessEdge }, report, { peer, leaveOpen }) {
    if (peer === undefined || ourAccessEdge?.enablePartnerDiscovery === true) return;
    const all = namesIn(answerTo('their-domains', answers)).map((name) => name.toLowerCase());
    const listed = new Set(ourAllowedDomains.entries.map(({ domain }) => domain));
    const names = all.filter((name) => listed.has(name));
    if (names.length === all.length || names.length === 0) return;
    if (ourAllowedDomains.extent === 'part') leaveOpen('pol-partner-has-many-domains');
    else report('pol-partner-has-many-domains', { domain: peer, names }, { lines: names });
  },
});
