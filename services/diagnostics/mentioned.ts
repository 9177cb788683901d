import { parseDomain } from '../model/domain.ts';
import type { ErrorContext } from '../model/error-seen.ts';
import type { ErrorLine } from '../model/facts.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { bareHost, partyOf } from './hosts.ts';
import { mostDomains } from './limits.ts';

/** The SIP domains of other organisations that error lines name: `domain=`, then senders and receivers. Each once. */
export function listDomains(
  errors: readonly ErrorLine[],
  context: ErrorContext,
): readonly string[] {
  const found = new Set<string>();
  const tried = new Set<string>();
  for (const { attributes, from, to } of errors) {
    for (const name of [attributes.domain, to, from]) {
      if (found.size >= mostDomains) return [...found];
      const host = name === undefined ? '' : bareHost(name.slice(name.lastIndexOf('@') + 1));
      if (host === '' || tried.has(host)) continue;
      tried.add(host);
      const read = parseDomain(host);
      if (!read.ok || cloudOf(read.domain) !== undefined) continue;
      if (partyOf(read.domain, context) !== 'ours') found.add(read.domain);
    }
  }
  return [...found];
}
