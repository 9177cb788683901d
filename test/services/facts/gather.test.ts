import assert from 'node:assert/strict';
import sinon from 'sinon';
import { diagnose, diagnosisLimitMs, type DiagnoseTools } from '../../../services/diagnose.ts';
import type { Answer, Question, Resolver } from '../../../services/dns/answer.ts';
import { extrasGraceMs, gatherParty } from '../../../services/facts/gather-party.ts';
import { parseDomain, type ReadDomain } from '../../../services/model/domain.ts';
import type { StopSignal } from '../../../services/model/stop.ts';
import { createGuard } from '../../../services/probe/address-guard.ts';

function read(text: string): ReadDomain {
  const parsed = parseDomain(text);
  assert.ok(parsed.ok);
  return parsed;
}

const never = new Promise<never>(() => undefined);

function answer(question: Question, kind: 'no-data' | 'no-such-name'): Answer {
  return {
    kind,
    question,
    server: '192.0.2.53:53',
    ms: 1,
    attempts: [{ server: '192.0.2.53:53', transport: 'udp', outcome: kind, ms: 1 }],
    aliases: [],
    ttl: 60,
    zone: 'com',
  };
}

/** Gives up when the signal fires, as the real resolver does. */
function silence(question: Question, signal: StopSignal | undefined): Promise<Answer> {
  return new Promise((resolve) => {
    const end = () => {
      resolve({ kind: 'timeout', question, server: '', ms: 0, attempts: [] });
    };
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end);
  });
}

function toolsWith(ask: Resolver['ask']): DiagnoseTools {
  return {
    resolver: {
      servers: ['192.0.2.53:53'],
      ask,
      askServer: (_server, question, options) => ask(question, options),
      close: () => undefined,
    },
    prober: { probe: () => never, prepare: () => undefined },
    connect: () => never,
    guard: createGuard({ allowNets: [] }),
    controlName: 'sipfed.online.lync.com',
    randomLabel: () => 'fh-random',
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    now: () => new Date('2026-11-21T00:00:00Z'),
    elapsed: () => performance.now(),
  };
}

describe('gathering', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => clock.restore());

  it('asks everything that can be asked at once, at once', async () => {
    const asked: string[] = [];
    const tools = toolsWith((question) => {
      asked.push(`${question.type} ${question.name}`);
      return never;
    });
    void gatherParty(read('contoso.com'), tools, new AbortController().signal, {
      mark: () => undefined,
    });
    await clock.tickAsync(0);
    for (const question of [
      'SRV _sipfederationtls._tcp.contoso.com',
      'A sip.contoso.com',
      'AAAA sip.contoso.com',
      'A sipfed.contoso.com',
      'A sipfed.online.lync.com',
      'SOA contoso.com',
      'SRV _fh-random._tcp.contoso.com',
      'A lyncdiscover.contoso.com',
      'MX contoso.com',
    ]) {
      assert.ok(asked.includes(question), `${question} among ${asked.join(', ')}`);
    }
    assert.ok(
      !asked.some((question) => question.includes('sipfederationtls.contoso.com')),
      'wrong names wait for an empty record',
    );
  });

  it('looks for the record under wrong names only when the right one holds nothing', async () => {
    const asked = new Set<string>();
    const tools = toolsWith(async (question) => {
      asked.add(question.name);
      return answer(question, 'no-such-name');
    });
    await gatherParty(read('contoso.com'), tools, new AbortController().signal, {
      mark: () => undefined,
    });
    assert.ok(asked.has('sipfederationtls._tcp.contoso.com'));
    assert.ok(asked.has('_xmpp-server._tcp.contoso.com'));
  });

  it('gives up on what decides nothing a second after the rest', async () => {
    const tools = toolsWith((question, options) =>
      question.type === 'MX'
        ? silence(question, options?.signal)
        : Promise.resolve(answer(question, 'no-such-name')),
    );
    const gathered = gatherParty(read('contoso.com'), tools, new AbortController().signal, {
      mark: () => undefined,
    });
    await clock.tickAsync(extrasGraceMs);
    const { m365Records } = await gathered;
    assert.ok(m365Records.known);
    assert.equal(m365Records.value.mx.outcome, 'unknown');
    assert.equal(m365Records.value.txt.outcome, 'no-such-name');
  });

  it('ends after eight seconds with what is there: a partial verdict that says what is missing', async () => {
    const tools = toolsWith((question, options) => silence(question, options?.signal));
    const report = diagnose({ their: read('contoso.com'), controlHosts: [], allowNet: [] }, tools, {
      rules: 'test',
    });
    await clock.tickAsync(diagnosisLimitMs);
    const { picture, directions, unchecked, timings } = await report;
    assert.equal(picture, 'DNS-FAIL');
    assert.equal(directions.outbound.status, 'cannot-tell');
    assert.ok(unchecked.some(({ missing }) => missing.includes('federationSrv')));
    assert.ok((timings.total ?? 0) <= diagnosisLimitMs + 1);
  });

  it('ends at once when the one who asked goes away', async () => {
    const gone = new AbortController();
    const tools = toolsWith((question, options) => silence(question, options?.signal));
    const report = diagnose(
      { their: read('contoso.com'), controlHosts: [], allowNet: [] },
      tools,
      { rules: 'test' },
      gone.signal,
    );
    await clock.tickAsync(10);
    gone.abort();
    assert.equal((await report).picture, 'DNS-FAIL');
  });
});
