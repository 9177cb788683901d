import { defineCheck } from '../model/check.ts';
import { answerTo } from './answers.ts';

/** The partner's certificate as we see it comes from a device of ours. */
export const check = defineCheck({
  id: 'inspection',
  needs: ['peer.certificateChain', 'answers'],
  finds: ['tls-inspection'],
  oursOnly: true,
  applies: ({ answers }) => answerTo('inspecting-issuer', answers) !== undefined,
  run({ 'peer.certificateChain': chains, answers }, report) {
    const issuer = answerTo('inspecting-issuer', answers);
    if (issuer === undefined) return;
    const wanted = issuer.toLowerCase();
    const isReplaced = chains.some(({ sent, anchor }) =>
      [anchor, ...sent.map((one) => one.issuerName)].some((name) => name.toLowerCase() === wanted),
    );
    if (isReplaced) report('tls-inspection', { issuer });
  },
});
