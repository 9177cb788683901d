import { defineCheck } from '../model/check.ts';
import { isOld } from '../model/freshness.ts';
import { socketCodeOf } from '../model/error-rows.ts';
import { hostsIn, isOfInside } from './line-args.ts';

/** Events of our Edge about TLS to one of our own servers: nothing of a partner stands on that leg. */
export const check = defineCheck({
  id: 'inside-events',
  needs: ['errorLines'],
  may: ['peer.federationSrv', 'federationSrv'],
  finds: ['tls-internal-refused'],
  oursOnly: true,
  rulesOut: false,
  run({ errorLines, 'peer.federationSrv': theirs, federationSrv }, report, { domain, peer, at }) {
    const hosts = theirs?.records.map(({ target }) => target);
    const ownEdges = new Set(federationSrv?.records.map(({ target }) => target));
    for (const line of errorLines) {
      if (!isOfInside(line, { ours: domain, theirs: peer, hosts })) continue;
      const [target] = hostsIn(line);
      const hresult = line.attributes.hresult ?? socketCodeOf(line.attributes);
      // What leads to our published name is no leg of the inside.
      if (target === undefined || hresult === undefined || ownEdges.has(target)) continue;
      report(
        'tls-internal-refused',
        { target, hresult },
        { lines: [target, hresult], scope: isOld(line.at, at, 'error') ? 'some' : 'all' },
      );
    }
  },
});
