import { defineCheck } from '../model/check.ts';
import { answerTo } from './answers.ts';

/** The partner's cloud, as a person tells it, where no record shows it. */
export const check = defineCheck({
  id: 'told-cloud',
  needs: ['answers'],
  may: ['federationSrv'],
  finds: ['teams-cross-cloud', 'teams-21vianet'],
  oursOnly: true,
  rulesOut: false,
  applies: (_facts, { platform, peer }) => platform === 'teams' && peer !== undefined,
  run({ answers }, report, { peer }) {
    const cloud = answerTo('their-cloud', answers);
    if (peer === undefined || cloud === undefined || cloud === 'worldwide') return;
    if (cloud === 'china') report('teams-21vianet', { domain: peer });
    else report('teams-cross-cloud', { cloud, domain: peer });
  },
});
