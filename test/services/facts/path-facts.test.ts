import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Answer, Question } from '../../../services/dns/answer.ts';
import {
  familyGraceMs,
  gatherPaths,
  mostAddresses,
  mostConnections,
  type PathTools,
} from '../../../services/facts/path-facts.ts';
import { hostsOfRecord, mostTargets } from '../../../services/facts/path-hosts.ts';
import type { ProbeTarget } from '../../../services/probe/probe-endpoint.ts';

const srv = (target: string, port = 5061) => ({ target, port, priority: 0, weight: 0, ttl: 300 });

function answerWith(question: Question, addresses: readonly string[]): Answer {
  const base = { question, server: '192.0.2.53:53', ms: 1, attempts: [], aliases: [], ttl: 300 };
  if (addresses.length === 0) return { ...base, kind: 'no-data' };
  const records = addresses.map((address) => ({
    type: 'A' as const,
    name: question.name,
    ttl: 300,
    address,
  }));
  return { ...base, kind: 'records', records, omitted: 0 };
}

/** Tools whose questions and connections are answered at once: five A records a host, no AAAA, every port open. */
function fakeTools(
  over: Partial<PathTools> = {},
): PathTools & { probe: sinon.SinonSpy<[ProbeTarget], ReturnType<PathTools['probe']>> } {
  const probe = sinon.fake(async (target: ProbeTarget) => ({
    tcp: { ...target, family: 4 as const, result: 'open' as const, ms: 1 },
    evidence: [],
  }));
  return {
    ask: async (question) =>
      answerWith(
        question,
        question.type === 'A' ? [1, 2, 3, 4, 5].map((n) => `203.0.113.${n}`) : [],
      ),
    classOf: () => 'public',
    grace: async () => undefined,
    ...over,
    probe,
  };
}

describe('the hosts of a record', () => {
  it('are at most eight, each once, with every port it names', () => {
    const records = Array.from({ length: 12 }, (_, n) => srv(`edge${n}.contoso.com`));
    assert.equal(hostsOfRecord(records).length, mostTargets);
    const [host, ...others] = hostsOfRecord([srv('sip.contoso.com'), srv('sip.contoso.com', 443)]);
    assert.deepEqual(others, []);
    assert.deepEqual(host?.ports, [
      { port: 5061, from: 'record' },
      { port: 443, from: 'record' },
    ]);
  });

  it('are tried on 5061 as well when the record names another port, for evidence', () => {
    assert.deepEqual(hostsOfRecord([srv('sip.contoso.com', 443)])[0]?.ports, [
      { port: 443, from: 'record' },
      { port: 5061, from: 'usual-port' },
    ]);
  });

  it('leave out the root and a literal address, which are no hosts', () => {
    assert.deepEqual(hostsOfRecord([srv('.'), srv('203.0.113.5')]), []);
  });
});

describe('the way to a host', () => {
  it('is walked to at most four addresses', async () => {
    const tools = fakeTools();
    const facts = await gatherPaths(hostsOfRecord([srv('sip.contoso.com')]), tools);
    assert.equal(tools.probe.callCount, mostAddresses);
    assert.equal(facts.tcpConnect.known && facts.tcpConnect.value.length, mostAddresses);
  });

  it('opens at most 32 connections, whatever the record names', async () => {
    const tools = fakeTools();
    const records = Array.from({ length: 64 }, (_, n) =>
      srv(`edge${n % 8}.contoso.com`, 5060 + (n >> 3)),
    );
    await gatherPaths(hostsOfRecord(records), tools);
    assert.equal(tools.probe.callCount, mostConnections);
  });

  it('does not wait for a second family that is silent: the first one stands', async () => {
    const clock = sinon.useFakeTimers();
    try {
      const tools = fakeTools({
        ask: (question) =>
          question.type === 'A'
            ? Promise.resolve(answerWith(question, ['203.0.113.1']))
            : new Promise(() => undefined),
        grace: () =>
          new Promise((resolve) => {
            setTimeout(resolve, familyGraceMs);
          }),
      });
      const gathered = gatherPaths(hostsOfRecord([srv('sip.contoso.com')]), tools);
      await clock.tickAsync(familyGraceMs - 1);
      sinon.assert.calledOnce(tools.probe);
      await clock.tickAsync(1);
      const { targetAddresses, tcpConnect } = await gathered;
      assert.ok(targetAddresses.known);
      assert.deepEqual(
        targetAddresses.value.map(({ v4, v6 }) => [v4, v6]),
        [['records', 'unknown']],
      );
      assert.ok(tcpConnect.known);
    } finally {
      clock.restore();
    }
  });

  it('is unknown when nobody told the addresses, never empty', async () => {
    const timeout = (question: Question): Answer => ({
      kind: 'timeout',
      question,
      server: '',
      ms: 5000,
      attempts: [],
    });
    const tools = fakeTools({ ask: async (question) => timeout(question) });
    const facts = await gatherPaths(hostsOfRecord([srv('sip.contoso.com')]), tools);
    for (const fact of Object.values(facts)) assert.equal(fact.known, false);
  });

  it('is unknown when one family is denied and nobody told about the other', async () => {
    const tools = fakeTools({
      ask: async (question) => ({
        question,
        server: '192.0.2.53:53',
        ms: 1,
        attempts: [],
        ...(question.type === 'A'
          ? { kind: 'refused' }
          : { kind: 'no-data', aliases: [], ttl: 60, zone: undefined, extended: undefined }),
      }),
    });
    const { targetAddresses } = await gatherPaths(hostsOfRecord([srv('sip.contoso.com')]), tools);
    assert.deepEqual(targetAddresses, { known: false, why: 'refused', detail: '192.0.2.53:53' });
  });

  it('says of each address which class it has', async () => {
    const tools = fakeTools({
      classOf: (address) => (address.endsWith('.1') ? 'private' : 'public'),
    });
    const { targetAddresses } = await gatherPaths(hostsOfRecord([srv('sip.contoso.com')]), tools);
    assert.ok(targetAddresses.known);
    assert.deepEqual(
      targetAddresses.value[0]?.addresses.map((one) => one.class),
      ['private', 'public', 'public', 'public'],
    );
  });
});
