import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import dnsPacket from 'dns-packet';
import type { SinonFakeTimers } from 'sinon';
import { createFakeDns } from '../../../bot/demo/fake-dns.ts';
import type { FakeDns, FakeZone } from '../../../bot/demo/fake-dns.ts';
import type { Question } from '../../../services/dns/answer.ts';
import { systemClock } from '../../../services/dns/clock.ts';
import { createServerState, exchange } from '../../../services/dns/exchange.ts';
import type { Exchange, ServerState } from '../../../services/dns/exchange.ts';
import {
  firstTimerMs,
  maxSends,
  maxTimerMs,
  tcpIdleMs,
  tcpOnlyMs,
  tcpTotalMs,
} from '../../../services/dns/limits.ts';
import { buildQuery, systemRandom } from '../../../services/dns/query.ts';
import { askOverTcp } from '../../../services/dns/tcp.ts';
import { settle, stopClock, until } from './turn-hands.ts';

const question: Question = { name: 'sip.contoso.test', type: 'A' };
const key = 'sip.contoso.test A';
const noEnd = new AbortController().signal;

describe('exchange', () => {
  const servers: FakeDns[] = [];
  let clock: SinonFakeTimers | undefined;

  async function start(zone: FakeZone, options = {}): Promise<FakeDns> {
    const dns = await createFakeDns({ 'contoso.test SOA': '1 60', ...zone }, options);
    servers.push(dns);
    return dns;
  }
  function ask(state: ServerState, asked = question, signal = noEnd): Promise<Exchange> {
    return exchange(state, asked, { clock: systemClock, random: systemRandom, signal });
  }
  function outcomes({ attempts }: Exchange): string[] {
    return attempts.map(({ transport, outcome }) => `${transport} ${outcome}`);
  }
  afterEach(async () => {
    clock?.restore();
    clock = undefined;
    await Promise.all(servers.splice(0).map((dns) => dns.close()));
  });

  it('reads the records of one server', async () => {
    const dns = await start({ [key]: '192.0.2.1' });
    const result = await ask(createServerState(dns.server));
    assert.ok(result.verdict.kind === 'records');
    assert.deepEqual(outcomes(result), ['udp records']);
    assert.equal(result.attempts[0]?.server, dns.server);
  });

  it('asks over IPv6', async function () {
    const dns = await start({ [key]: '192.0.2.1' }, { address: '::1' }).catch(() => undefined);
    if (dns === undefined) {
      this.skip();
    }
    assert.equal((await ask(createServerState(dns.server))).verdict.kind, 'records');
  });

  it('asks each question with an id and a port of its own', async () => {
    const dns = await start({ [key]: '192.0.2.1' });
    const state = createServerState(dns.server);
    for (let round = 0; round < 20; round += 1) {
      await ask(state);
    }
    assert.ok(new Set(dns.log.map(({ id }) => id)).size > 15);
    assert.ok(new Set(dns.log.map(({ port }) => port)).size > 15);
  });

  const spoofs: readonly { what: string; raw: (query: Buffer, usual: Buffer) => Buffer }[] = [
    { what: 'another id', raw: (_, usual) => flip(usual, 0, 1) },
    { what: 'a query', raw: (query) => query },
    { what: 'another name', raw: (_, usual) => flip(usual, 13, 1) },
    { what: 'another type', raw: (_, usual) => flip(usual, 12 + 18 + 1, 1) },
    { what: 'another class', raw: (_, usual) => flip(usual, 12 + 18 + 3, 2) },
    { what: 'no question', raw: (_, usual) => flip(usual.subarray(0, 12), 5, 1) },
    { what: 'too few bytes', raw: (_, usual) => usual.subarray(0, 11) },
    { what: 'nothing', raw: () => Buffer.alloc(0) },
  ];
  for (const { what, raw } of spoofs) {
    it(`waits on when a datagram has ${what}`, async () => {
      const dns = await start({
        [key]: { records: ['192.0.2.1'], raw: (query, usual) => [raw(query, usual), usual] },
      });
      const result = await ask(createServerState(dns.server));
      assert.deepEqual(outcomes(result), ['udp records']);
      assert.equal(dns.log.length, 1);
    });
  }

  it('never sees a datagram from another port', async () => {
    const dns = await start({ [key]: { drop: Infinity } });
    const other = createSocket('udp4');
    const stop = new AbortController();
    const asking = ask(createServerState(dns.server), question, stop.signal);
    await until(() => dns.log.length === 1);
    const { id = 0, port = 0 } = dns.log[0] ?? {};
    const forged = dnsPacket.encode({ type: 'response', id, questions: [question], answers: [] });
    await new Promise((resolve) => other.send(forged, port, '127.0.0.1', resolve));
    await settle(20);
    stop.abort();
    other.close();
    assert.deepEqual(outcomes(await asking), ['udp timeout']);
  });

  it('asks over TCP after nine datagrams that answer something else', async () => {
    const spoof = (usual: Buffer) => flip(usual, 0, 1);
    const raw = (_: Buffer, usual: Buffer, transport: string) =>
      transport === 'tcp' ? [usual] : Array.from({ length: 9 }, () => spoof(usual));
    const dns = await start({ [key]: { records: ['192.0.2.1'], raw } });
    const result = await ask(createServerState(dns.server));
    assert.deepEqual(outcomes(result), ['udp malformed', 'tcp records']);
  });

  it('calls it malformed when nothing but answers to something else comes', async () => {
    const raw = (_: Buffer, usual: Buffer) => Array.from({ length: 9 }, () => flip(usual, 0, 1));
    const dns = await start({ [key]: { raw } });
    const result = await ask(createServerState(dns.server));
    assert.deepEqual(result.verdict, { kind: 'malformed', fault: 'other-questions-answered' });
  });

  it('takes a question whose letters came back in another case', async () => {
    const raw = (_: Buffer, usual: Buffer) => [flip(usual, 13, 0x20)];
    const dns = await start({ [key]: { records: ['192.0.2.1'], raw } });
    assert.equal((await ask(createServerState(dns.server))).verdict.kind, 'records');
  });

  it('refuses a datagram of 4,097 bytes and reads one of 4,096', async () => {
    const padded = (length: number) => ({
      records: ['192.0.2.1'],
      raw: (_: Buffer, usual: Buffer) => [
        Buffer.concat([usual, Buffer.alloc(length - usual.length)]),
      ],
    });
    const dns = await start({ [key]: padded(4096), 'long.contoso.test A': padded(4097) });
    const state = createServerState(dns.server);
    assert.equal((await ask(state)).verdict.kind, 'records');
    const long = await ask(state, { name: 'long.contoso.test', type: 'A' });
    assert.deepEqual(long.verdict, { kind: 'malformed', fault: 'datagram-too-long' });
  });

  it('sends again after 0.4 and 0.8 s, the last time without EDNS, and turns to TCP after 1.6 s more', async () => {
    clock = stopClock();
    const dns = await start({ [key]: { records: ['192.0.2.1'], drop: maxSends } });
    const asking = ask(createServerState(dns.server));
    for (const [sends, waitMs] of [firstTimerMs, firstTimerMs * 2].entries()) {
      await until(() => dns.log.length === sends + 1);
      clock.tick(waitMs - 1);
      await settle(20);
      assert.equal(dns.log.length, sends + 1);
      clock.tick(1);
    }
    await until(() => dns.log.length === maxSends);
    clock.tick(firstTimerMs * 4);
    const result = await asking;
    assert.deepEqual(outcomes(result), ['udp timeout', 'tcp records']);
    assert.deepEqual(
      dns.log.map(({ edns, transport }) => `${transport} ${edns}`),
      ['udp true', 'udp true', 'udp false', 'tcp true'],
    );
    assert.equal(result.attempts[0]?.ms, 2800);
  });

  for (const { lost, waits } of [
    { lost: 1, waits: [400] },
    { lost: 2, waits: [400, 800] },
  ]) {
    it(`is answered though ${lost} of its datagrams are lost`, async () => {
      clock = stopClock();
      const dns = await start({ [key]: { records: ['192.0.2.1'], drop: lost } });
      const asking = ask(createServerState(dns.server));
      for (const [sends, waitMs] of waits.entries()) {
        await until(() => dns.log.length === sends + 1);
        clock.tick(waitMs);
      }
      assert.deepEqual(outcomes(await asking), ['udp records']);
      assert.equal(dns.log.length, lost + 1);
    });
  }

  it('takes a late answer to the first datagram after the second was sent', async () => {
    clock = stopClock();
    const dns = await start({ [key]: { records: ['192.0.2.1'], delayMs: 700 } });
    const asking = ask(createServerState(dns.server));
    await until(() => dns.log.length === 1);
    clock.tick(400);
    await until(() => dns.log.length === 2);
    clock.tick(300);
    const result = await asking;
    assert.equal(result.attempts[0]?.ms, 700);
  });

  it('waits longer for a server that is known to be slow, at most 2 s', async () => {
    clock = stopClock();
    const dns = await start({ [key]: { drop: Infinity } });
    for (const [rttMs, waitMs] of [
      [100, firstTimerMs],
      [350, 700],
      [5000, maxTimerMs],
    ] as const) {
      const before = dns.log.length;
      const stop = new AbortController();
      const state = { ...createServerState(dns.server), smoothedRttMs: rttMs };
      const asking = ask(state, question, stop.signal);
      await until(() => dns.log.length === before + 1);
      clock.tick(waitMs - 1);
      await settle(20);
      assert.equal(dns.log.length, before + 1);
      clock.tick(1);
      await until(() => dns.log.length === before + 2);
      stop.abort();
      await asking;
    }
  });

  it('remembers how long the server takes', async () => {
    clock = stopClock();
    const dns = await start({ [key]: { records: ['192.0.2.1'], delayMs: 80 } });
    const state = { ...createServerState(dns.server), smoothedRttMs: 160 };
    const asking = ask(state);
    await until(() => dns.log.length === 1);
    clock.tick(80);
    await asking;
    assert.equal(state.smoothedRttMs, 150);
  });

  it('knows at once that nobody listens', async () => {
    const dns = await createFakeDns({});
    await dns.close();
    // No timer ever fires.
    clock = stopClock();
    const result = await ask(createServerState(dns.server));
    assert.deepEqual(outcomes(result), ['udp timeout']);
  });

  it('knows at once that the machine cannot send there', async () => {
    // A socket may not be connected to the broadcast address: EACCES, and nothing leaves the machine.
    const result = await ask(createServerState('255.255.255.255:53'));
    assert.deepEqual(outcomes(result), ['udp timeout']);
  });

  it('asks over TCP when the answer is truncated, and lists only that', async () => {
    const dns = await start({ [key]: { records: ['192.0.2.1'], truncate: true } });
    const result = await ask(createServerState(dns.server));
    assert.deepEqual(outcomes(result), ['tcp records']);
    assert.deepEqual(
      dns.log.map(({ transport }) => transport),
      ['udp', 'tcp'],
    );
  });

  it('uses nothing of a truncated answer', async () => {
    const raw = (_: Buffer, usual: Buffer, transport: string) =>
      transport === 'tcp' ? [usual] : [flip(usual, 2, 2).subarray(0, -3)];
    const dns = await start({ [key]: { records: ['192.0.2.1'], raw } });
    assert.deepEqual(outcomes(await ask(createServerState(dns.server))), ['tcp records']);
  });

  describe('over TCP', () => {
    async function askTcp(entry: object): Promise<Exchange> {
      const dns = await start({ [key]: { records: ['192.0.2.1'], truncate: true, ...entry } });
      return ask(createServerState(dns.server));
    }

    it('puts an answer together that comes byte by byte', async () => {
      assert.deepEqual(outcomes(await askTcp({ pieceBytes: 1 })), ['tcp records']);
    });

    it('finds its answer behind another in the same segment', async () => {
      const raw = (_: Buffer, usual: Buffer) => [flip(usual, 0, 1), usual];
      assert.deepEqual(outcomes(await askTcp({ raw: tcpOnly(raw) })), ['tcp records']);
    });

    it('gives up after nine answers to something else', async () => {
      const raw = (_: Buffer, usual: Buffer) => Array.from({ length: 9 }, () => flip(usual, 0, 1));
      const { verdict } = await askTcp({ raw: tcpOnly(raw) });
      assert.deepEqual(verdict, { kind: 'malformed', fault: 'other-questions-answered' });
    });

    for (const closeAfterBytes of [1, 2, 3, 20]) {
      it(`calls an answer malformed that ends after ${closeAfterBytes} bytes`, async () => {
        const { verdict } = await askTcp({ closeAfterBytes });
        assert.deepEqual(verdict, { kind: 'malformed', fault: 'message-cut' });
      });
    }

    it('knows at once that the connection ended before the first byte', async () => {
      assert.deepEqual(outcomes(await askTcp({ closeAfterBytes: 0 })), ['tcp timeout']);
    });

    it('reads 64 KiB', async () => {
      const raw = (_: Buffer, usual: Buffer) => [
        Buffer.concat([usual, Buffer.alloc(0xffff - usual.length)]),
      ];
      assert.deepEqual(outcomes(await askTcp({ raw: tcpOnly(raw) })), ['tcp records']);
    });

    it('does not believe an answer that is truncated here too', async () => {
      const raw = (_: Buffer, usual: Buffer) => [flip(usual, 2, 2)];
      const { verdict } = await askTcp({ raw: tcpOnly(raw) });
      assert.deepEqual(verdict, { kind: 'malformed', fault: 'truncated-over-tcp' });
    });

    it('ends after 3 s without a byte', async () => {
      clock = stopClock();
      const dns = await start({ [key]: { truncate: true, raw: tcpOnly(() => []) } });
      const asking = ask(createServerState(dns.server));
      await until(() => dns.log.length === 2);
      clock.tick(tcpIdleMs);
      const result = await asking;
      assert.deepEqual(outcomes(result), ['tcp timeout']);
      assert.equal(result.attempts[0]?.ms, tcpIdleMs);
    });

    it('ends after 5 s in all, though bytes keep dripping', async () => {
      clock = stopClock();
      const peers: Socket[] = [];
      const server = createServer((peer) => peers.push(peer.on('error', () => undefined)));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const options = {
        server: `127.0.0.1:${port}`,
        clock: systemClock,
        edns: true,
        signal: noEnd,
      };
      const asking = askOverTcp(buildQuery(question, systemRandom), options);
      await until(() => peers.length === 1);
      for (let second = 1; second <= tcpTotalMs / 1000; second += 1) {
        peers[0]?.write(Buffer.from([0xff]));
        await settle(50);
        clock.tick(second === 5 ? 999 : 1000);
      }
      const isOpen = await Promise.race([asking.then(() => false), settle(20).then(() => true)]);
      clock.tick(1);
      peers[0]?.destroy();
      server.close();
      assert.deepEqual([isOpen, await asking], [true, { kind: 'silent' }]);
    });
  });

  describe('through a network that stops UDP', () => {
    const raw = (_: Buffer, usual: Buffer, transport: string) =>
      transport === 'tcp' ? [usual] : [];
    const blocked = { '*.contoso.test A': { records: ['192.0.2.1'], raw } };

    /** A server of which it is known that only TCP gets through to it. */
    async function learn(zone: FakeZone = blocked): Promise<{ dns: FakeDns; state: ServerState }> {
      clock = stopClock();
      const dns = await start(zone);
      const state = createServerState(dns.server);
      const asking = ask(state);
      for (let sends = 1; sends <= maxSends; sends += 1) {
        await until(() => dns.log.length === sends);
        clock.tick(firstTimerMs * 2 ** (sends - 1));
      }
      assert.deepEqual(outcomes(await asking), ['udp timeout', 'tcp records']);
      return { dns, state };
    }

    it('asks over TCP at once for 60 s, and over UDP again after that', async () => {
      const { dns, state } = await learn();
      clock?.tick(tcpOnlyMs - 1);
      const before = dns.log.length;
      assert.deepEqual(outcomes(await ask(state)), ['tcp records']);
      assert.deepEqual(
        dns.log.slice(before).map(({ transport }) => transport),
        ['tcp'],
      );
      clock?.tick(1);
      const stop = new AbortController();
      const asking = ask(state, question, stop.signal);
      await until(() => dns.log.at(-1)?.transport === 'udp');
      stop.abort();
      await asking;
    });

    it('is not asked after the others any longer', async () => {
      clock = stopClock();
      const dns = await start(blocked);
      const state = { ...createServerState(dns.server), heldDownUntil: Infinity };
      const asking = ask(state);
      for (let sends = 1; sends <= maxSends; sends += 1) {
        await until(() => dns.log.length === sends);
        clock.tick(firstTimerMs * 2 ** (sends - 1));
      }
      await asking;
      assert.equal(state.heldDownUntil, -Infinity);
    });

    it('turns to UDP again when TCP gives nothing', async () => {
      const { dns, state } = await learn();
      dns.set('*.contoso.test A', { records: ['192.0.2.1'], raw: tcpOnly(() => []) });
      const asking = ask(state);
      await until(() => dns.log.at(-1)?.transport === 'tcp' && dns.log.length > maxSends + 1);
      clock?.tick(tcpIdleMs);
      assert.deepEqual(outcomes(await asking), ['udp records']);
      assert.deepEqual(outcomes(await ask(state)), ['udp records']);
    });

    it('does not blame the network when UDP answered another question meanwhile', async () => {
      clock = stopClock();
      const dns = await start({
        [key]: { records: ['192.0.2.1'], raw },
        'a.contoso.test A': '192.0.2.2',
      });
      const state = createServerState(dns.server);
      const asking = ask(state);
      await until(() => dns.log.length === 1);
      clock.tick(1);
      await ask(state, { name: 'a.contoso.test', type: 'A' });
      for (const [sends, waitMs] of [399, 800, 1600].entries()) {
        await until(() => dns.log.length === sends + 2);
        clock.tick(waitMs);
      }
      assert.deepEqual(outcomes(await asking), ['udp timeout', 'tcp records']);
      assert.equal(state.tcpOnlyUntil, -Infinity);
    });
  });

  describe('with a server that does not know EDNS', () => {
    const rejections = [
      { code: 'FORMERR', raw: (usual: Buffer) => flip(usual, 3, 1) },
      { code: 'NOTIMP', raw: (usual: Buffer) => flip(usual, 3, 4) },
      { code: 'a FORMERR of the header alone', raw: (usual: Buffer) => headerOnly(usual, 1) },
      { code: 'a NOTIMP of the header alone', raw: (usual: Buffer) => headerOnly(usual, 4) },
      { code: 'BADVERS', raw: (usual: Buffer) => flip(usual, usual.length - 6, 1) },
    ];
    for (const { code, raw } of rejections) {
      it(`asks once more without it after ${code}, and from then on`, async () => {
        const dns = await start({
          [key]: {
            records: ['192.0.2.1'],
            raw: (query, usual) => [hasEdns(query) ? raw(usual) : usual],
          },
        });
        const state = createServerState(dns.server);
        assert.deepEqual(outcomes(await ask(state)), ['udp records']);
        await ask(state);
        assert.deepEqual(
          dns.log.map(({ edns }) => edns),
          [true, false, false],
        );
      });
    }

    it('does not remember what did not help', async () => {
      const dns = await start({ [key]: { rcode: 'NOTIMP' } });
      const state = createServerState(dns.server);
      assert.deepEqual(outcomes(await ask(state)), ['udp server-failure']);
      await ask(state);
      assert.deepEqual(
        dns.log.map(({ edns }) => edns),
        [true, false, true, false],
      );
    });
  });

  it('ends as a timeout when it is aborted before its socket is ready', async () => {
    const dns = await start({ [key]: '192.0.2.1' });
    const stop = new AbortController();
    const asking = ask(createServerState(dns.server), question, stop.signal);
    stop.abort();
    assert.deepEqual(outcomes(await asking), ['udp timeout']);
  });

  it('ends as a timeout when it is aborted', async () => {
    const dns = await start({ [key]: { drop: Infinity } });
    const stop = new AbortController();
    const asking = ask(createServerState(dns.server), question, stop.signal);
    await until(() => dns.log.length === 1);
    stop.abort();
    assert.deepEqual(outcomes(await asking), ['udp timeout']);
  });
});

/** A copy of the bytes with some bits of one byte turned over. */
function flip(bytes: Buffer, offset: number, bits: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(offset) ^ bits, offset);
  return copy;
}

type Raw = (query: Buffer, usual: Buffer) => readonly Buffer[];

/** What is said over TCP; UDP stays as it is. */
function tcpOnly(raw: Raw) {
  return (query: Buffer, usual: Buffer, transport: string) =>
    transport === 'tcp' ? raw(query, usual) : [usual];
}

/** The header of an answer with no question and the given code. */
function headerOnly(usual: Buffer, rcode: number): Buffer {
  const header = Buffer.alloc(12);
  usual.copy(header, 0, 0, 4);
  header.writeUInt8(0x80 | rcode, 3);
  return header;
}

function hasEdns(query: Buffer): boolean {
  return query.readUInt16BE(10) > 0;
}
