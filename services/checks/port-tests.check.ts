import { defineCheck } from '../model/check.ts';
import { cloudOf } from '../model/known-hosts.ts';
import { federationPort } from '../model/names.ts';

/** Two hosts that do not answer may both be down; more than these, or one that is known to be up, show that the way out is closed. */
const mostDown = 1;

/**
 * Pasted tests of the port from our own servers: where none of them gets out and partners do get in, the port is open one way only. One
 * closed host of a partner's is told beside our own look at it, and is no finding by itself.
 */
export const check = defineCheck({
  id: 'port-tests',
  needs: ['portTests', 'tcpConnect'],
  finds: ['tcp-one-way'],
  oursOnly: true,
  rulesOut: false,
  run({ portTests, tcpConnect }, report) {
    const tests = portTests.filter(({ port }) => port === federationPort);
    const closed = new Set(
      tests.filter(({ result }) => result === 'closed').map(({ host }) => host),
    );
    const isOut = tests.some(({ result }) => result === 'open');
    const isIn = tcpConnect.some(({ from, result }) => from === 'record' && result === 'open');
    const isSure =
      closed.size > mostDown || [...closed].some((host) => cloudOf(host) !== undefined);
    if (!isOut && isIn && isSure)
      report('tcp-one-way', { port: federationPort }, { lines: ['TcpTestSucceeded', ...closed] });
  },
});
