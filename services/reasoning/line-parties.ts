import type { LineParties } from '../checks/line-args.ts';
import type { Domain } from '../model/domain.ts';
import type { SavedFacts } from '../model/report.ts';

/** The two organisations of a question with the hosts that are known to be the partner's, whatever they are called. */
export function linePartiesOf({
  question,
  facts,
}: Pick<SavedFacts, 'question' | 'facts'>): LineParties {
  const { federationSrv } = facts.theirs;
  const { ourAllowedDomains } = facts.ours;
  const targets = federationSrv.known
    ? federationSrv.value.records.map(({ target }) => target)
    : [];
  const entries = ourAllowedDomains.known ? ourAllowedDomains.value.entries : [];
  const named = entries.flatMap(({ domain, proxyFqdn }) =>
    domain === question.their && typeof proxyFqdn === 'string' ? [proxyFqdn.toLowerCase()] : [],
  );
  // The question came through parseDomain.
  const [ours, theirs] = [question.our ?? '', question.their] as [Domain | '', Domain];
  return { ours, theirs, hosts: [...targets, ...named] };
}
