import { defineCheck } from '../model/check.ts';

/** A partner that publishes XMPP and no federation record. */
export const check = defineCheck({
  id: 'xmpp',
  needs: ['federationSrv', 'xmppSrv'],
  finds: ['pol-xmpp'],
  applies: ({ federationSrv }) => federationSrv.records.length === 0,
  run({ xmppSrv }, report, { domain }) {
    if (xmppSrv.records.some(({ target }) => target !== '.')) report('pol-xmpp', { domain });
  },
});
