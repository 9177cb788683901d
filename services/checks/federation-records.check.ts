import { defineCheck } from '../model/check.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { federationRecordOf, labelsBelow } from '../model/names.ts';

/** One record a domain: a peer takes one of several, by its own rule. */
export const check = defineCheck({
  id: 'federation-records',
  needs: ['federationSrv'],
  finds: ['dns-srv-multiple', 'dns-srv-multiple-mixed'],
  applies: ({ federationSrv }) => federationSrv.records.length > 0,
  run({ federationSrv: { records } }, report, { domain }) {
    if (records.length < 2) return;
    const names = [...new Set(records.map(({ target }) => target))];
    const args = { domain, record: federationRecordOf(domain), names };
    report('dns-srv-multiple', args);
    const toMicrosoft = names.some((name) => cloudOf(name) !== undefined);
    const toOwnEdge = names.some((name) => labelsBelow(name, domain) !== undefined);
    if (toMicrosoft && toOwnEdge) report('dns-srv-multiple-mixed', args);
  },
});
