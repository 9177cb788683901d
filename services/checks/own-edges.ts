import type { FactValues } from '../model/facts.ts';
import { cloudOf } from '../model/known-hosts.ts';

/** What may show which hosts are ours, as far as somebody showed it. */
type Shown<N extends keyof FactValues> = {
  readonly [K in N]?: FactValues[K] | undefined;
};
type Listed = Shown<'ourTopology' | 'ourCertificates'>;

/** The names of our Edge: those that our listings show, that of our record, and the usual one. All in lower case. */
export function ownEdgesIn(
  { federationSrv, ...listed }: Listed & Shown<'federationSrv'>,
  domain: string,
): ReadonlySet<string> {
  const targets = (federationSrv?.records ?? []).map(({ target }) => target);
  const named = targets.filter((target) => target !== '.' && cloudOf(target) === undefined);
  return new Set([`sip.${domain}`, ...named, ...shownEdges(listed)]);
}

/** The Edge pools of the topology, inside and outside, and the subject of the certificate that an Edge shows to partners. */
export function shownEdges({ ourTopology, ourCertificates }: Listed): ReadonlySet<string> {
  const pools = (ourTopology?.edges ?? []).flatMap(({ poolFqdn, accessEdgeExternalFqdn }) => [
    poolFqdn ?? '',
    accessEdgeExternalFqdn ?? '',
  ]);
  const routes = (ourTopology?.sites ?? []).map(({ federationRoute }) =>
    (federationRoute ?? '').replace(/^EdgeServer:/iu, ''),
  );
  const subjects = (ourCertificates?.entries ?? [])
    .filter(({ use }) => use?.toLowerCase() === 'accessedgeexternal')
    .map(({ subject }) => /^CN=(?<name>[\w.-]{1,255})/iu.exec(subject ?? '')?.groups?.name ?? '');
  const names = [...pools, ...routes, ...subjects].map((name) => name.toLowerCase());
  return new Set(names.filter((name) => name !== ''));
}
