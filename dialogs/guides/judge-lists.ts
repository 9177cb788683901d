import type { Provider } from '../../services/model/facts.ts';
import { fine, isWrong, unseen, type Verdict } from './judge-outside.ts';
import type { About, Shown } from './judge-paste.ts';

type List = NonNullable<Shown['ourAllowedDomains']>;

function entryOf(list: List | undefined, { their }: About): List['entries'][number] | undefined {
  return list?.entries.find(({ domain }) => domain === their);
}

/** Absence is proved by the whole list only, or where the partner alone was asked for and nothing came back. */
function notThere(list: Pick<List, 'extent' | 'missing'> | undefined, { their }: About): Verdict {
  return their !== undefined &&
    (list?.extent === 'whole' || list?.missing?.includes(their) === true)
    ? isWrong('not-listed', { name: their })
    : unseen;
}

/** The partner is listed, and its server is left to its record. */
export function judgeAllowed({ ourAllowedDomains: list }: Shown, about: About): Verdict {
  const entry = entryOf(list, about);
  if (entry === undefined) return notThere(list, about);
  const { domain, proxyFqdn } = entry;
  if (typeof proxyFqdn === 'string')
    return isWrong('names-server', { name: domain, found: proxyFqdn });
  return proxyFqdn === null ? fine : unseen;
}

/** The partner is listed together with its server. */
export function judgeAllowedServer({ ourAllowedDomains: list }: Shown, about: About): Verdict {
  const entry = entryOf(list, about);
  if (entry === undefined) return notThere(list, about);
  const { domain, proxyFqdn } = entry;
  if (proxyFqdn === null) return isWrong('no-server-named', { name: domain });
  return proxyFqdn === undefined ? unseen : fine;
}

export function judgeBlocked({ ourBlockedDomains: list }: Shown, { their }: About): Verdict {
  if (list === undefined || their === undefined) return unseen;
  if (list.entries.some(({ domain }) => domain === their))
    return isWrong('blocked', { name: their });
  return list.extent === 'whole' || list.missing?.includes(their) === true ? fine : unseen;
}

/** The provider is enabled; between partners its flags are False, in hybrid it may be the shared one. */
export function judgeProvider(shown: Shown, about: About): Verdict {
  return judgeProviderWith(
    shown,
    about,
    ({ identity, enabledSharedAddressSpace, hostsOcsUsers }) => {
      const shares = enabledSharedAddressSpace === true || hostsOcsUsers === true;
      return shares && about.situation.home !== 'hybrid'
        ? isWrong('provider-shares', { name: identity })
        : fine;
    },
  );
}

/** The provider shares our address space. */
export function judgeSharedProvider(shown: Shown, about: About): Verdict {
  return judgeProviderWith(
    shown,
    about,
    ({ identity, enabledSharedAddressSpace, hostsOcsUsers }) => {
      if (enabledSharedAddressSpace === false || hostsOcsUsers === false)
        return isWrong('provider-apart', { name: identity });
      return enabledSharedAddressSpace === true && hostsOcsUsers === true ? fine : unseen;
    },
  );
}

/** Nobody is passed on to the cloud any more. */
export function judgeProviderOff({ ourHostingProviders: list }: Shown, about: About): Verdict {
  const on = list?.entries.find(
    ({ proxyFqdn, enabled }) => proxyFqdn === about.provider && enabled === true,
  );
  if (on !== undefined) return isWrong('provider-enabled', { name: on.identity });
  if (list === undefined) return unseen;
  const entries = list.entries.filter(({ proxyFqdn }) => proxyFqdn === about.provider);
  const isOff = entries.length > 0 && entries.every(({ enabled }) => enabled === false);
  return isOff || (entries.length === 0 && list.extent === 'whole') ? fine : unseen;
}

function judgeProviderWith(
  { ourHostingProviders: list }: Shown,
  { provider }: About,
  judgeFlags: (entry: Provider) => Verdict,
): Verdict {
  if (list === undefined) return unseen;
  const entry = list.entries.find(({ proxyFqdn }) => proxyFqdn === provider);
  if (entry === undefined)
    return list.extent === 'whole' ? isWrong('no-provider', { name: provider }) : unseen;
  if (entry.enabled === false) return isWrong('provider-disabled', { name: entry.identity });
  if (entry.verificationLevel === 'AlwaysUnverifiable')
    return isWrong('provider-unverified', { name: entry.identity });
  const flags = judgeFlags(entry);
  return flags === fine && entry.enabled !== true ? unseen : flags;
}
