import { defineCheck } from '../model/check.ts';
import { answerTo } from './answers.ts';

/** A partner who admits listed source addresses only looks closed to everybody else. */
export const check = defineCheck({
  id: 'source-list',
  needs: ['answers', 'peer.tcpConnect'],
  finds: ['tcp-ip-allowlist'],
  oursOnly: true,
  rulesOut: false,
  applies: ({ answers }) => answerTo('listed-sources', answers) === 'yes',
  run({ 'peer.tcpConnect': tried }, report) {
    const [first] = tried;
    const isOpen = tried.some(({ result }) => result === 'open');
    if (first !== undefined && !isOpen)
      report('tcp-ip-allowlist', { target: first.host }, { about: 'theirs' });
  },
});
