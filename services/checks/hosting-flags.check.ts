import { defineCheck, type Report } from '../model/check.ts';
import type { FactValues, Provider } from '../model/facts.ts';
import { isMicrosoftFederation, sameName } from './own-lists.ts';
import { homeCloudHost, sharedProviderOf } from './shared-provider.ts';

const flags = [
  ['Enabled', 'enabled'],
  ['EnabledSharedAddressSpace', 'enabledSharedAddressSpace'],
  ['HostsOCSUsers', 'hostsOcsUsers'],
] as const;
const plainFlags = flags.filter(([, name]) => name !== 'enabled');

/**
 * The flags of the providers for Microsoft 365: both False for plain federation, both True for the cloud that a hybrid shares, never
 * local. A hybrid has a provider for that cloud, and it is enabled: through it the servers find their own people in Teams.
 */
export const check = defineCheck({
  id: 'hosting-flags',
  needs: ['ourHostingProviders'],
  may: ['peer.federationSrv', 'ourUser', 'tenantUser'],
  finds: [
    'pol-hosting-flags',
    'hyb-provider-flags',
    'hyb-provider-missing',
    'pol-hosting-verification',
  ],
  oursOnly: true,
  run(facts, report, { platform, leaveOpen }) {
    const { ourHostingProviders: providers, 'peer.federationSrv': srv } = facts;
    const host = homeCloudHost(facts);
    const shared = platform === 'hybrid' ? sharedProviderOf(providers, host) : undefined;
    if (platform === 'hybrid') judgeShared(shared, { providers, host }, report, leaveOpen);
    const plain = providers.entries.filter(
      (one) => isMicrosoftFederation(one.proxyFqdn?.toLowerCase() ?? '') && one.enabled !== false,
    );
    for (const provider of plain) {
      const providerName = provider.identity;
      const lines = [providerName];
      const wrong =
        provider === shared ? undefined : plainFlags.find(([, name]) => provider[name] === true);
      if (wrong !== undefined) {
        const args = { providerName, setting: wrong[0], value: 'True' };
        report('pol-hosting-flags', args, { lines: [...lines, wrong[0]] });
      }
      if (provider.isLocal === true)
        report('pol-hosting-flags', { providerName, setting: 'IsLocal', value: 'True' }, { lines });
      const level = provider.verificationLevel;
      const isAsked = srv === undefined || leadsTo(provider, srv.records);
      if (level !== undefined && sameName(level, 'AlwaysUnverifiable') && isAsked)
        report('pol-hosting-verification', { providerName, value: level }, { lines });
    }
  },
});

type Code =
  'pol-hosting-flags' | 'hyb-provider-flags' | 'hyb-provider-missing' | 'pol-hosting-verification';

/** The provider of the cloud where our own people live: it is there, enabled, and shares. */
function judgeShared(
  shared: Provider | undefined,
  { providers, host }: { readonly providers: FactValues['ourHostingProviders']; host: string },
  report: Report<Code>,
  leaveOpen: (...codes: readonly Code[]) => void,
): void {
  if (shared === undefined) {
    if (providers.extent === 'whole')
      report('hyb-provider-missing', { target: host }, { lines: ['ProxyFqdn'] });
    else leaveOpen('hyb-provider-missing', 'hyb-provider-flags');
    return;
  }
  const wrong = flags.find(([, name]) => shared[name] === false);
  if (wrong === undefined) {
    if (flags.some(([, name]) => shared[name] === undefined)) leaveOpen('hyb-provider-flags');
    return;
  }
  const [setting] = wrong;
  const args = { providerName: shared.identity, setting, value: 'False' };
  report('hyb-provider-flags', args, { lines: [shared.identity, setting] });
  // The same flag is told once, and is not in order for all that.
  leaveOpen('pol-hosting-flags');
}

function leadsTo(
  { proxyFqdn }: Provider,
  records: readonly { readonly target: string }[],
): boolean {
  return records.some(({ target }) => target === proxyFqdn?.toLowerCase());
}
