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
  finds: ['dns-timeout', 'dns-refused', 'dns-malformed', 'dns-servfail', 'dns-resolver-internal'],
  run({ dnsExchanges }, report, { domain, party }) {
    const record = federationRecordOf(domain);
    const asked = dnsExchanges.filter(({ name, type }) => name === record && type === 'SRV');
    const control = dnsExchanges.filter(({ purpose }) => purpose === 'control');
    const denying = asked.find(
      ({ outcome, server }) => outcome === 'no-such-name' && denies(control, server),
    );
    if (denying !== undefined) report('dns-resolver-internal', { domain, server: denying.server });
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
    const answersOthers = control.some(
      (one) => failing.includes(one.server) && conclusive.has(one.outcome),
    );
    report(
      'dns-servfail',
      { domain, server },
      { about: failing.length > 1 || answersOthers ? party : 'ours' },
    );
  },
});

/** The well-known name is only asked when the server's denial of the partner proves nothing. */
function denies(control: readonly Exchange[], server: string): boolean {
  return control.some((one) => one.server === server && one.outcome === 'no-such-name');
}
