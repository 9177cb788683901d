import { defineCheck } from '../model/check.ts';
import type { Exchange } from '../model/facts.ts';
import { federationRecordOf } from '../model/names.ts';

const conclusive = new Set(['records', 'no-data', 'no-such-name']);

/**
 * When nobody told whether the federation record exists: what our resolvers did instead. A server failure is the partner's
 * only when a second resolver agrees, or when the same one answers a well-known name.
 */
export const check = defineCheck({
  id: 'resolver',
  needs: ['dnsExchanges'],
  finds: ['dns-timeout', 'dns-refused', 'dns-malformed', 'dns-servfail'],
  run({ dnsExchanges }, report, { domain, party }) {
    const record = federationRecordOf(domain);
    const asked = dnsExchanges.filter(({ name, type }) => name === record && type === 'SRV');
    if (asked.some(({ outcome }) => conclusive.has(outcome))) return;
    const serversWith = (outcome: Exchange['outcome']) => [
      ...new Set(asked.filter((one) => one.outcome === outcome).map(({ server }) => server)),
    ];
    for (const server of serversWith('timeout')) report('dns-timeout', { domain, server });
    for (const server of serversWith('refused')) report('dns-refused', { domain, server });
    for (const server of serversWith('malformed')) report('dns-malformed', { domain, server });
    const failing = serversWith('server-failure');
    const [server] = failing;
    if (server === undefined) return;
    const answersOthers = dnsExchanges.some(
      (one) =>
        one.purpose === 'control' && failing.includes(one.server) && conclusive.has(one.outcome),
    );
    report(
      'dns-servfail',
      { domain, server },
      { about: failing.length > 1 || answersOthers ? party : 'ours' },
    );
  },
});
