import assert from 'node:assert/strict';
import type { SinonFakeTimers } from 'sinon';
import { createFakeDns } from '../../../bot/demo/fake-dns.ts';
import type { FakeAnswer, FakeDns, FakeDnsOptions, FakeZone } from '../../../bot/demo/fake-dns.ts';
import type { Question, Resolver } from '../../../services/dns/answer.ts';
import {
  defaultTimeoutMs,
  holdDownMs,
  maxInFlight,
  patienceMs,
} from '../../../services/dns/limits.ts';
import { createResolver } from '../../../services/dns/resolver.ts';
import { withExtended } from './build-message.ts';
import { settle, stopClock, until } from './turn-hands.ts';

const question: Question = { name: 'sip.contoso.test', type: 'A' };
const key = 'sip.contoso.test A';
const good = { [key]: '192.0.2.1' };

describe('createResolver', () => {
  const open: { close(): unknown }[] = [];
  let clock: SinonFakeTimers | undefined;

  async function start(zone: FakeZone, options: FakeDnsOptions = {}): Promise<FakeDns> {
    const dns = await createFakeDns({ 'contoso.test SOA': '1 60', ...zone }, options);
    open.push(dns);
    return dns;
  }
  function resolverOf(...servers: FakeDns[]): Resolver {
    const resolver = createResolver({ servers: servers.map(({ server }) => server) });
    open.push(resolver);
    return resolver;
  }
  async function closedServer(): Promise<FakeDns> {
    const dns = await createFakeDns({});
    await dns.close();
    return dns;
  }
  afterEach(async () => {
    clock?.restore();
    clock = undefined;
    await Promise.all(open.splice(0).map(async (each) => each.close()));
  });

  it('gives records with the server, the time and the attempts', async () => {
    const dns = await start({ '_sip._tls.contoso.test SRV': '5 6 5061 Sip.contoso.test' });
    const asked: Question = { name: '_SIP._tls.contoso.test.', type: 'SRV' };
    const answer = await resolverOf(dns).ask(asked);
    assert.ok(answer.kind === 'records');
    const { ms, attempts, ...rest } = answer;
    assert.ok(ms > 0 && attempts.length === 1);
    const name = '_sip._tls.contoso.test';
    const target = { priority: 5, weight: 6, port: 5061, target: 'sip.contoso.test' };
    assert.deepEqual(rest, {
      kind: 'records',
      question: { name, type: 'SRV' },
      server: dns.server,
      extended: undefined,
      aliases: [],
      ttl: 300,
      zone: undefined,
      records: [{ type: 'SRV', name, ttl: 300, ...target }],
      omitted: 0,
    });
  });

  it('tells a name that does not exist from one without such records', async () => {
    const resolver = resolverOf(await start({ '_sip._tls.contoso.test SRV': '0 0 5061 .' }));
    const kinds = async (name: string) => (await resolver.ask({ name, type: 'A' })).kind;
    assert.equal(await kinds('no.contoso.test'), 'no-such-name');
    assert.equal(await kinds('contoso.test'), 'no-data');
    assert.equal(await kinds('_tls.contoso.test'), 'no-data');
  });

  it('refuses a name that must not be sent, and sends nothing', async () => {
    const dns = await start({});
    for (const name of ['localhost', 'a.local', 'a..test', 'contoso', '1.2.3.4']) {
      const answer = await resolverOf(dns).ask({ name, type: 'A' });
      const expected = {
        kind: 'malformed',
        fault: 'name-refused',
        server: '',
        ms: 0,
        attempts: [],
      };
      assert.deepEqual(answer, { ...expected, question: { name, type: 'A' } });
    }
    assert.equal(dns.log.length, 0);
  });

  it('answers A though AAAA stays silent', async () => {
    const resolver = resolverOf(
      await start({ ...good, 'sip.contoso.test AAAA': { drop: Infinity } }),
    );
    const stop = new AbortController();
    const aaaa = resolver.ask({ ...question, type: 'AAAA' }, { signal: stop.signal });
    assert.equal((await resolver.ask(question)).kind, 'records');
    stop.abort();
    assert.equal((await aaaa).kind, 'timeout');
  });

  it('throws for a server that is no address, and for none at all', () => {
    assert.throws(() => createResolver({ servers: ['dns.contoso.com'] }), RangeError);
    assert.throws(() => createResolver({ servers: [] }), RangeError);
  });

  it('names its servers in one form', () => {
    const resolver = createResolver({ servers: ['192.0.2.53', '::1'] });
    assert.deepEqual(resolver.servers, ['192.0.2.53:53', '[::1]:53']);
  });

  describe('with several servers', () => {
    const failures: readonly { what: string; entry: FakeAnswer; outcome: string }[] = [
      { what: 'refuses', entry: { rcode: 'REFUSED' }, outcome: 'refused' },
      { what: 'fails', entry: { rcode: 'SERVFAIL' }, outcome: 'server-failure' },
      {
        what: 'sends something malformed',
        entry: { records: ['192.0.2.9'], raw: (_, usual) => [usual.subarray(0, -15)] },
        outcome: 'malformed',
      },
    ];
    for (const { what, entry, outcome } of failures) {
      it(`asks the next one when the first ${what}`, async () => {
        const first = await start({ [key]: entry });
        const second = await start(good);
        const answer = await resolverOf(first, second).ask(question);
        assert.equal(answer.kind, 'records');
        assert.equal(answer.server, second.server);
        const attempts = answer.attempts.map((each) => [each.server, each.outcome]);
        assert.deepEqual(attempts, [
          [first.server, outcome],
          [second.server, 'records'],
        ]);
      });
    }

    it('asks the next one at once when nobody listens at the first', async () => {
      const first = await closedServer();
      const second = await start(good);
      // No timer ever fires.
      clock = stopClock();
      const answer = await resolverOf(first, second).ask(question);
      assert.equal(answer.kind, 'records');
    });

    for (const kind of ['no-such-name', 'no-data'] as const) {
      it(`believes the first when it says ${kind}`, async () => {
        const first = await start(kind === 'no-data' ? { 'sip.contoso.test TXT': 'here' } : {});
        const second = await start(good);
        assert.equal((await resolverOf(first, second).ask(question)).kind, kind);
        assert.equal(second.log.length, 0);
      });
    }

    it('asks the next one when the first was silent for 1.5 s', async () => {
      clock = stopClock();
      const [first, second] = [await start({ [key]: { drop: Infinity } }), await start(good)];
      const asking = resolverOf(first, second).ask(question);
      await until(() => first.log.length === 1);
      clock.tick(patienceMs - 1);
      await settle(20);
      assert.equal(second.log.length, 0);
      clock.tick(1);
      const answer = await asking;
      assert.equal(answer.ms, patienceMs);
      const attempts = answer.attempts.map((each) => [each.server, each.outcome, each.ms]);
      assert.deepEqual(attempts, [
        [first.server, 'timeout', patienceMs],
        [second.server, 'records', 0],
      ]);
    });

    it('still takes the answer of a slow first server while the next one is silent', async () => {
      clock = stopClock();
      const first = await start({ [key]: { records: ['192.0.2.1'], delayMs: 2000 } });
      const second = await start({ [key]: { drop: Infinity } });
      const asking = resolverOf(first, second).ask(question);
      await until(() => first.log.length === 1);
      clock.tick(patienceMs);
      await until(() => second.log.length === 1);
      clock.tick(2000 - patienceMs);
      const answer = await asking;
      assert.deepEqual([answer.kind, answer.server, answer.ms], ['records', first.server, 2000]);
    });

    it('asks a server that kept silent after the others for 30 s', async () => {
      clock = stopClock();
      const [first, second] = [await start({ [key]: { drop: Infinity } }), await start({})];
      const resolver = resolverOf(first, second);
      const asking = resolver.ask(question);
      await until(() => first.log.length === 1);
      clock.tick(patienceMs);
      await asking;
      const before = first.log.length;
      await resolver.ask({ name: 'a.contoso.test', type: 'A' });
      assert.equal(first.log.length, before);
      clock.tick(holdDownMs);
      await resolver.ask({ name: 'b.contoso.test', type: 'A' });
      assert.equal(first.log.length, before + 1);
    });

    it('gives the verdict of the last one when none is conclusive', async () => {
      const servers = [
        await start({ [key]: { rcode: 'SERVFAIL' } }),
        await start({ [key]: { rcode: 'REFUSED' } }),
      ];
      const answer = await resolverOf(...servers).ask(question);
      assert.equal(answer.kind, 'refused');
      assert.equal(answer.server, servers[1]?.server);
    });

    it('ends after 5 s in all when everybody is silent', async () => {
      clock = stopClock();
      const silent = { [key]: { drop: Infinity } };
      const servers = [await start(silent), await start(silent), await start(silent)];
      const asking = resolverOf(...servers).ask(question);
      for (const server of servers) {
        await until(() => server.log.length === 1);
        clock.tick(patienceMs);
      }
      clock.tick(defaultTimeoutMs - 3 * patienceMs);
      const answer = await asking;
      assert.deepEqual([answer.kind, answer.ms], ['timeout', defaultTimeoutMs]);
      const asked = new Set(answer.attempts.map(({ server }) => server));
      assert.deepEqual(
        [...asked],
        servers.map(({ server }) => server),
      );
    });

    it('asks one given server only, past the cache', async () => {
      const [first, second] = [await start(good), await start({ [key]: { rcode: 'REFUSED' } })];
      const resolver = resolverOf(first, second);
      await resolver.ask(question);
      assert.equal((await resolver.askServer(second.server, question)).kind, 'refused');
      assert.equal((await resolver.askServer(first.server, question)).kind, 'records');
      assert.deepEqual([first.log.length, second.log.length], [2, 1]);
    });

    it('does not ask a server that is not on its list', async () => {
      const answer = await resolverOf(await start(good)).askServer('192.0.2.53:53', question);
      assert.deepEqual([answer.kind, answer.attempts], ['malformed', []]);
    });
  });

  describe('with aliases', () => {
    const chain = (links: number) =>
      Object.fromEntries([
        ...Array.from({ length: links }, (_, link) => [
          `${link === 0 ? 'sip' : `a${link}`}.contoso.test CNAME`,
          `a${link + 1}.contoso.test`,
        ]),
        [`a${links}.contoso.test A`, '192.0.2.1'],
      ]) as FakeZone;

    for (const followAliases of [true, false]) {
      it(`follows 12 links, ${followAliases ? 'all in one message' : 'one message each'}`, async () => {
        const answer = await resolverOf(await start(chain(12), { followAliases })).ask(question);
        assert.ok(answer.kind === 'records');
        assert.deepEqual([answer.aliases.length, answer.aliases.at(-1)], [12, 'a12.contoso.test']);
        assert.equal(answer.attempts.length, followAliases ? 1 : 13);
      });

      it(`refuses 13 links, ${followAliases ? 'all in one message' : 'one message each'}`, async () => {
        const answer = await resolverOf(await start(chain(13), { followAliases })).ask(question);
        assert.ok(answer.kind === 'malformed');
        assert.equal(answer.fault, 'alias-chain');
      });

      it(`finds a loop, ${followAliases ? 'in one message' : 'over several messages'}`, async () => {
        const loop = {
          'sip.contoso.test CNAME': 'a.contoso.test',
          'a.contoso.test CNAME': 'b.contoso.test',
          'b.contoso.test CNAME': 'a.contoso.test',
        };
        const answer = await resolverOf(await start(loop, { followAliases })).ask(question);
        assert.ok(answer.kind === 'malformed');
        assert.equal(answer.fault, 'alias-loop');
      });
    }

    it('says that the last alias does not exist', async () => {
      const dns = await start(
        { 'sip.contoso.test CNAME': 'no.contoso.test' },
        { followAliases: false },
      );
      const answer = await resolverOf(dns).ask(question);
      assert.ok(answer.kind === 'no-such-name');
      assert.deepEqual([answer.aliases, answer.zone], [['no.contoso.test'], 'contoso.test']);
    });

    it('does not ask for an alias that must not be sent', async () => {
      const dns = await start({ 'sip.contoso.test CNAME': 'edge.local' });
      const answer = await resolverOf(dns).ask(question);
      assert.ok(answer.kind === 'malformed');
      assert.equal(answer.fault, 'name-refused');
    });
  });

  describe('with extended errors', () => {
    const expired = { code: 7, text: 'expired 2026-01-01' };
    const entries: readonly { kind: string; entry: FakeAnswer }[] = [
      { kind: 'records', entry: { records: ['192.0.2.1'] } },
      { kind: 'no-data', entry: {} },
      { kind: 'no-such-name', entry: { rcode: 'NXDOMAIN' } },
      { kind: 'server-failure', entry: { rcode: 'SERVFAIL' } },
      { kind: 'refused', entry: { rcode: 'REFUSED' } },
      { kind: 'malformed', entry: { records: ['192.0.2.1'], rcode: 'NXDOMAIN' } },
    ];
    for (const { kind, entry } of entries) {
      it(`leaves ${kind} as it is, and passes on what the server said about it`, async () => {
        const raw = (_: Buffer, usual: Buffer) => [withExtended(usual, [expired])];
        const resolver = resolverOf(await start({ [key]: { ...entry, raw } }));
        const answer = await resolver.ask(question);
        assert.deepEqual([answer.kind, answer.extended], [kind, [expired]]);
        assert.deepEqual((await resolver.ask(question)).extended, [expired]);
      });
    }

    it('passes on those of the last message of an alias chain', async () => {
      const raw = (_: Buffer, usual: Buffer) => [withExtended(usual, [expired])];
      const zone = {
        'sip.contoso.test CNAME': 'edge.contoso.test',
        'edge.contoso.test A': { records: ['192.0.2.1'], raw },
      };
      const dns = await start(zone, { followAliases: false });
      const answer = await resolverOf(dns).ask(question);
      assert.deepEqual([answer.kind, answer.extended], ['records', [expired]]);
    });
  });

  describe('with its cache', () => {
    it('asks once within the time to live', async () => {
      clock = stopClock();
      const dns = await start({ [key]: { records: ['192.0.2.1'], ttl: 10 } });
      const resolver = resolverOf(dns);
      const first = await resolver.ask(question);
      clock.tick(4000);
      const again = await resolver.ask({ ...question, name: 'SIP.contoso.test' });
      assert.deepEqual(again, { ...first, ms: 0, ttl: 6 });
      clock.tick(6000);
      await resolver.ask(question);
      assert.equal(dns.log.length, 2);
    });

    it('asks again when a denial came without an SOA', async () => {
      const dns = await start({ 'fabrikam.other A': { rcode: 'NXDOMAIN' } });
      const resolver = resolverOf(dns);
      await resolver.ask({ name: 'fabrikam.other', type: 'A' });
      await resolver.ask({ name: 'fabrikam.other', type: 'A' });
      assert.equal(dns.log.length, 2);
    });

    it('does not ask again within 1 s of a failure', async () => {
      clock = stopClock();
      const dns = await start({ [key]: { rcode: 'SERVFAIL' } });
      const resolver = resolverOf(dns);
      for (const ms of [999, 1, 0]) {
        await resolver.ask(question);
        clock.tick(ms);
      }
      assert.equal(dns.log.length, 2);
    });

    it('keeps nothing of a question that was given up', async () => {
      const dns = await start({ [key]: { records: ['192.0.2.1'], drop: 1 } });
      const resolver = resolverOf(dns);
      const stop = new AbortController();
      const asking = resolver.ask(question, { signal: stop.signal });
      await until(() => dns.log.length === 1);
      stop.abort();
      assert.equal((await asking).kind, 'timeout');
      assert.equal((await resolver.ask(question)).kind, 'records');
    });
  });

  describe('with several callers', () => {
    it('asks once for the same open question', async () => {
      const dns = await start(good);
      const resolver = resolverOf(dns);
      const answers = await Promise.all(Array.from({ length: 50 }, () => resolver.ask(question)));
      assert.ok(answers.every(({ kind }) => kind === 'records'));
      assert.equal(dns.log.length, 1);
    });

    it('lets one caller leave and the others wait on', async () => {
      clock = stopClock();
      const dns = await start({ [key]: { records: ['192.0.2.1'], delayMs: 100 } });
      const resolver = resolverOf(dns);
      const stop = new AbortController();
      const leaving = resolver.ask(question, { signal: stop.signal });
      const staying = resolver.ask(question);
      await until(() => dns.log.length === 1);
      stop.abort();
      assert.equal((await leaving).kind, 'timeout');
      clock.tick(100);
      assert.equal((await staying).kind, 'records');
      assert.equal(dns.log.length, 1);
    });

    it('asks nothing for a caller that has left before', async () => {
      const dns = await start(good);
      const answer = await resolverOf(dns).ask(question, { signal: AbortSignal.abort() });
      assert.deepEqual([answer.kind, dns.log.length], ['timeout', 0]);
    });

    it('loses none of 2,000 names asked at once', async () => {
      const dns = await start({ '*.contoso.test A': '192.0.2.1' });
      const resolver = resolverOf(dns);
      const answers = await Promise.all(
        Array.from({ length: 2000 }, (_, index) =>
          resolver.ask({ name: `n${index}.contoso.test`, type: 'A' }),
        ),
      );
      assert.ok(answers.every(({ kind }) => kind === 'records'));
      assert.ok(answers.every(({ attempts }) => attempts[0]?.transport === 'udp'));
    });

    it('has at most 128 questions in flight', async () => {
      const dns = await start({ '*.contoso.test A': { drop: Infinity } });
      const resolver = resolverOf(dns);
      const asking = Array.from({ length: maxInFlight + 10 }, (_, index) =>
        resolver.ask({ name: `n${index}.contoso.test`, type: 'A' }),
      );
      await until(() => dns.log.length >= maxInFlight);
      await settle(50);
      assert.equal(new Set(dns.log.map(({ name }) => name)).size, maxInFlight);
      resolver.close();
      assert.ok((await Promise.all(asking)).every(({ kind }) => kind === 'timeout'));
    });
  });

  it('ends open questions as timeouts when it is closed, and asks no more', async () => {
    const dns = await start({ ...good, 'silent.contoso.test A': { drop: Infinity } });
    const resolver = resolverOf(dns);
    const asking = resolver.ask({ name: 'silent.contoso.test', type: 'A' });
    const alone = resolver.askServer(dns.server, { name: 'silent.contoso.test', type: 'A' });
    await until(() => dns.log.length === 2);
    resolver.close();
    const later = [await resolver.ask(question), await resolver.askServer(dns.server, question)];
    const kinds = [await asking, await alone, ...later].map(({ kind }) => kind);
    assert.deepEqual(kinds, ['timeout', 'timeout', 'timeout', 'timeout']);
    assert.equal(dns.log.length, 2);
  });
});
