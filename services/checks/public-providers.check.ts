import { defineCheck } from '../model/check.ts';
import { isDeadProvider, isWithin } from '../model/known-hosts.ts';

/** Domains of public services that federated once; all of these services have ended for servers. */
const services: readonly (readonly [string, RegExp])[] = [
  ['aol.com', /aol/iu],
  ['yahoo.com', /yahoo/iu],
  ['msn.com', /msn|messenger|live/iu],
  ['hotmail.com', /msn|messenger|live/iu],
  ['live.com', /msn|messenger|live/iu],
  ['outlook.com', /msn|messenger|live|skype/iu],
  ['skype.com', /skype/iu],
];

/** A partner who is reached through a public provider, of those that have ended. */
export const check = defineCheck({
  id: 'public-providers',
  needs: ['ourPublicProviders'],
  may: ['peer.federationSrv'],
  finds: ['pol-public-im'],
  applies: (_facts, { peer }) => peer !== undefined,
  run({ ourPublicProviders, 'peer.federationSrv': srv }, report, { peer }) {
    if (peer === undefined) return;
    for (const { identity, proxyFqdn, enabled } of ourPublicProviders.entries) {
      if (enabled === false) continue;
      const host = proxyFqdn?.toLowerCase() ?? '';
      const isTheirs = srv?.records.some(({ target }) => target === host) === true;
      const isKnown = services.some(([end, name]) => isWithin(peer, end) && name.test(identity));
      if ((isTheirs && isDeadProvider(host)) || isKnown)
        report('pol-public-im', { domain: peer, providerName: identity }, { lines: [identity] });
    }
  },
});
