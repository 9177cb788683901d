import { defineCheck } from '../model/check.ts';

/** A random name that answers shows a wildcard. */
export const check = defineCheck({
  id: 'wildcard',
  needs: ['wildcardProbe'],
  finds: ['dns-srv-wildcard'],
  applies: ({ wildcardProbe: { service, host } }) => {
    const outcomes = [service.outcome, host.outcome];
    return outcomes.includes('records') || !outcomes.includes('unknown') ? true : 'unseen';
  },
  run({ wildcardProbe: { service, host } }, report, { domain }) {
    if (service.outcome === 'records')
      report('dns-srv-wildcard', { domain, found: `*._tcp.${domain}` });
    else if (host.outcome === 'records')
      report('dns-srv-wildcard', { domain, found: `*.${domain}` });
  },
});
