import { defineCheck } from '../model/check.ts';
import { recorded } from '../model/endpoint.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { labelsBelow, nameCovers } from '../model/names.ts';

/**
 * The topology knows our Edge under another name of our domain than the record that partners ask. One may be an alias of the other,
 * which a certificate that holds both shows; else they may be two servers. A name in another SIP domain of ours is usual: one Edge
 * serves all of them.
 */
export const check = defineCheck({
  id: 'edge-name',
  needs: ['ourTopology', 'federationSrv'],
  may: ['certificateChain'],
  finds: ['pol-edge-name-differs', 'pol-edge-name-alias'],
  oursOnly: true,
  applies: ({ federationSrv: { records } }) =>
    records.some(({ target }) => target !== '.' && cloudOf(target) === undefined),
  run({ ourTopology, federationSrv, certificateChain }, report, { domain, leaveOpen }) {
    const names = (ourTopology.edges ?? []).flatMap(
      ({ accessEdgeExternalFqdn }) => accessEdgeExternalFqdn?.toLowerCase() ?? [],
    );
    const targets = federationSrv.records.map(({ target }) => target);
    const [target] = targets.filter((one) => one !== '.' && cloudOf(one) === undefined);
    const isListed = ourTopology.edgesExtent !== 'part' && names.length > 0;
    if (target === undefined || names.some((name) => targets.includes(name))) return;
    const found = names.find((name) => (labelsBelow(name, domain) ?? 0) > 0);
    if (!isListed) leaveOpen('pol-edge-name-differs', 'pol-edge-name-alias');
    if (!isListed || found === undefined) return;
    const shown = recorded(certificateChain ?? []).flatMap(({ sent: [leaf] }) => leaf?.names ?? []);
    const isNamed = shown.some((name) => nameCovers(name, found) !== undefined);
    const code = isNamed ? 'pol-edge-name-alias' : 'pol-edge-name-differs';
    report(code, { found, target }, { lines: ['AccessEdgeExternalFqdn'] });
  },
});
