import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { Pasted } from '../services/model/pasted.ts';
import type { Turn } from './turn.ts';
import type { Utterance } from './understanding/utterance.ts';

/** The partner that was spoken of last. The note tells: to read the case itself costs more than the rest of such a turn. */
export function contextOf({ state, ours }: Turn): ReadDomain | undefined {
  const last = state.cases.at(-1);
  if (last === undefined || last.about === 'ours' || last.their === ours?.domain) return undefined;
  const read = parseDomain(last.their);
  return read.ok ? read : undefined;
}

/** The one other organisation that the errors name; `spoken` is the one that was spoken of last. */
export function partnerIn(
  said: Utterance,
  { partners, errors }: Pasted,
  spoken: ReadDomain | undefined,
): ReadDomain | undefined {
  const [first, ...others] = partners;
  if (first === undefined) {
    const [named, ...more] = said.entities.partnerDomains;
    return errors.length > 0 && named !== undefined && more.length === 0
      ? partnerOf(named, errors, spoken)
      : undefined;
  }
  const read = parseDomain(first);
  return others.length === 0 && read.ok ? read : undefined;
}

/**
 * The organisation behind a name in an error: a server is no SIP domain. It is the partner's that was spoken of where it stands below
 * its domain, else that of the domain one label above it, where an Edge Server has to stand.
 */
function partnerOf(
  named: ReadDomain,
  errors: Pasted['errors'],
  spoken: ReadDomain | undefined,
): ReadDomain {
  const { domain } = named;
  if (spoken !== undefined && domain.endsWith(`.${spoken.domain}`)) return spoken;
  const isServer = errors.some(({ error: { attributes } }) =>
    servers.some((name) => attributes[name]?.toLowerCase().replace(/:\d+$/u, '') === domain),
  );
  const above = isServer ? parseDomain(domain.slice(domain.indexOf('.') + 1)) : undefined;
  return above?.ok === true ? above : named;
}

/** Attributes of an error that hold the name of a server. */
const servers = ['target', 'tls-target', 'peerserver', 'fqdn', 'fqdn1'] as const;
