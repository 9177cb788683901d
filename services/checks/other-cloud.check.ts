import { defineCheck } from '../model/check.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { isMicrosoftFederation } from './own-lists.ts';

/** Two tenants in different clouds of Microsoft, of which nothing native passes between; seen by the partner's record. */
export const check = defineCheck({
  id: 'other-cloud',
  needs: ['peer.federationSrv', 'federationSrv'],
  finds: ['teams-cross-cloud', 'teams-21vianet'],
  oursOnly: true,
  applies: ({ 'peer.federationSrv': theirs }, { platform, peer }) =>
    peer !== undefined &&
    platform === 'teams' &&
    theirs.records.some(({ target }) => isMicrosoftFederation(target)),
  run({ 'peer.federationSrv': theirs, federationSrv: ours }, report, { peer }) {
    if (peer === undefined) return;
    const cloud = cloudAt(theirs.records);
    // A tenant of which nothing else is known lives in the worldwide cloud, as nearly all do.
    const own = cloudAt(ours.records) ?? 'worldwide';
    if (cloud === undefined || cloud === own) return;
    if (cloud === 'china' || own === 'china') report('teams-21vianet', { domain: peer });
    else report('teams-cross-cloud', { cloud, domain: peer });
  },
});

function cloudAt(records: readonly { readonly target: string }[]): ReturnType<typeof cloudOf> {
  const target = records.map((record) => record.target).find(isMicrosoftFederation);
  return target === undefined ? undefined : cloudOf(target);
}
