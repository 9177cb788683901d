import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import sinon from 'sinon';
import { startEdge, type Edge, type EdgeKind } from '../../../bot/demo/fake-edge.ts';
import { listenOnLoopback, type LoopbackServer } from '../../../bot/demo/loopback-server.ts';
import { evidenceSchema } from '../../../services/model/evidence.ts';
import { outsideFacts } from '../../../services/model/fact-values.ts';
import { createGuard } from '../../../services/probe/address-guard.ts';
import { handshakeTimeoutMs } from '../../../services/probe/limits.ts';
import type { Lookup } from '../../../services/probe/issuer-fetch.ts';
import { createProber, type Prober } from '../../../services/probe/probe-endpoint.ts';
import type { Dial, Endpoint } from '../../../services/probe/tcp.ts';
import { settle, stopClock } from '../dns/turn-hands.ts';
import { certificateMessage, handshake, message, record } from './tls-bytes.ts';
import { createTestAuthority, type TestAuthority } from './authority.ts';

/** Lets time pass by one millisecond whenever sockets have had their turn, however long that takes on a busy machine. */
async function atOwnPace<Result>(work: () => Promise<Result>): Promise<Result> {
  const clock = stopClock();
  try {
    const over = new AbortController();
    const result = work().finally(() => {
      over.abort();
    });
    while (!over.signal.aborted) {
      await settle(10);
      await clock.tickAsync(1);
    }
    return await result;
  } finally {
    clock.restore();
  }
}

const target = {
  host: 'sip.contoso.com',
  from: 'record',
  address: '192.0.2.10',
  port: 5061,
} as const;

describe('prober', () => {
  let authority: TestAuthority;
  const started: (Edge | LoopbackServer)[] = [];
  before(async () => {
    authority = await createTestAuthority();
  });
  afterEach(() => Promise.all(started.splice(0).map((server) => server.close())));

  function proberFor(dial: Dial, lookup: Lookup = async () => []): Prober {
    const guard = createGuard({ allowNets: ['192.0.2.0/24', '2001:db8::/32'] });
    return createProber({ guard, lookup, dial, extraCas: [authority.root.pem] });
  }
  async function edgeOf(kind: EdgeKind, certificate = authority.served): Promise<Edge> {
    const edge = await startEdge({ kind, certificate });
    started.push(edge);
    return edge;
  }
  async function serverOf(listener: (socket: Socket) => void): Promise<Endpoint> {
    const server = await listenOnLoopback(createServer(listener));
    started.push(server);
    return { address: '127.0.0.1', port: server.port };
  }

  it('gives facts and evidence as the model has them, over one connection', async () => {
    const edge = await edgeOf('mutual-tls');
    const { tcp, tls, chain, evidence } = await proberFor(() => edge.route).probe(target);
    outsideFacts.tcpConnect.parse([tcp]);
    outsideFacts.tlsHandshake.parse([tls]);
    outsideFacts.certificateChain.parse([chain]);
    evidence.forEach((item) => evidenceSchema.parse(item));
    assert.deepEqual(
      evidence.map(({ kind }) => kind),
      ['tcp', 'tls', 'certificate'],
    );
    for (const fact of [tcp, tls, chain]) {
      const { host, from, address, port } = fact ?? {};
      assert.deepEqual({ host, from, address, port }, target);
    }
    assert.equal(edge.connections(), 1);
  });

  it('tells the family of an address', async () => {
    const edge = await edgeOf('closed-port');
    const prober = proberFor(() => edge.route);
    assert.equal((await prober.probe(target)).tcp.family, 4);
    assert.equal((await prober.probe({ ...target, address: '2001:db8::1' })).tcp.family, 6);
  });

  it('looks no further than the guard allows', async () => {
    const edge = await edgeOf('mutual-tls');
    const prober = proberFor(() => edge.route);
    for (const [address, port] of [
      ['127.0.0.1', edge.port],
      ['10.0.0.1', 5061],
      ['192.0.2.10', 25],
    ] as const) {
      const { tcp, tls, chain } = await prober.probe({ ...target, address, port });
      assert.deepEqual([tcp.result, tls, chain], ['not-allowed', undefined, undefined]);
    }
    assert.equal(edge.connections(), 0);
  });

  it('finds the way past a server that does not know the name', async () => {
    const refusing = await edgeOf('alert-112');
    const serving = await edgeOf('mutual-tls');
    let calls = 0;
    const dial = () => (calls++ === 0 ? refusing.route : serving.route);
    const { tls, chain } = await proberFor(dial).probe(target);
    assert.deepEqual(
      tls?.attempts.map(({ rung, outcome, alert }) => [rung, outcome, alert]),
      [
        ['tls12', 'refused', 112],
        ['no-server-name', 'certificate-then-refused', 40],
      ],
    );
    assert.deepEqual(
      [tls.outcome, tls.alert, tls.certificateRequested],
      ['certificate-then-refused', 40, true],
    );
    assert.equal(chain?.trust, 'trusted');
  });

  it('keeps to what the first connection showed when a later one fails', async () => {
    const resetting = await edgeOf('reset-after-hello');
    const closed = await edgeOf('closed-port');
    let calls = 0;
    const { tls } = await proberFor(() => (calls++ === 0 ? resetting.route : closed.route)).probe(
      target,
    );
    assert.equal(tls?.outcome, 'reset');
    assert.deepEqual(
      tls.attempts.map(({ outcome }) => outcome),
      ['reset', 'failed'],
    );
  });

  it('rejects for a fault of ours in the middle of a handshake, and nothing else hears of it', async () => {
    const resetting = await edgeOf('reset-after-hello');
    let calls = 0;
    const dial = () => {
      if (calls++ === 0) return resetting.route;
      throw new RangeError('ours');
    };
    await assert.rejects(proberFor(dial).probe(target), ({ cause }: Error) => {
      assert.ok(cause instanceof RangeError);
      return true;
    });
  });

  it('sends a hello of one packet that asks for the host, and for no address', async () => {
    const hellos: Buffer[] = [];
    const route = await serverOf((socket) =>
      socket.once('data', (hello) => {
        hellos.push(hello);
        socket.end('SIP/2.0 400 Bad Request\r\n');
      }),
    );
    const prober = proberFor(() => route);
    await prober.probe(target);
    await prober.probe({ ...target, host: '192.0.2.10' });
    const [named, unnamed] = hellos;
    assert.ok(named && unnamed);
    assert.ok(named.includes('sip.contoso.com') && named.length < 600);
    assert.ok(!unnamed.includes('192.0.2.10'));
  });

  it('keeps one handshake at a time with an address, though both connections are open', async () => {
    const events: string[] = [];
    let bothOpen: () => void = () => {};
    const areBothOpen = new Promise<void>((resolve) => (bothOpen = resolve));
    let connections = 0;
    const route = await serverOf((socket) => {
      connections += 1;
      if (connections === 2) {
        bothOpen();
      }
      socket.once('data', () => {
        events.push('hello');
        void areBothOpen.then(() => {
          events.push('answer');
          socket.end('not TLS\n');
        });
      });
    });
    const prober = proberFor(() => route);
    await Promise.all([prober.probe(target), prober.probe({ ...target, port: 443 })]);
    assert.deepEqual(events, ['hello', 'answer', 'hello', 'answer']);
  });

  it('shakes hands with two addresses at the same time', async () => {
    const waiting: Socket[] = [];
    const route = await serverOf((socket) =>
      socket.once('data', () => {
        waiting.push(socket);
        if (waiting.length === 2) {
          waiting.forEach((one) => one.end('not TLS\n'));
        }
      }),
    );
    const prober = proberFor(() => route);
    const both = [target, { ...target, address: '192.0.2.11' }];
    const results = await Promise.all(both.map((one) => prober.probe(one)));
    assert.deepEqual(
      results.map(({ tls }) => tls?.outcome),
      ['plaintext', 'plaintext'],
    );
  });

  it('gives what it has when the signal ends it, and leaves no connection open', async () => {
    const controller = new AbortController();
    const closed: Promise<unknown>[] = [];
    const route = await serverOf((socket) => {
      closed.push(new Promise((resolve) => socket.once('close', resolve)));
      socket.once('data', () => controller.abort());
    });
    const prober = proberFor(() => route);
    const options = { signal: controller.signal };
    const [first, waiting] = await Promise.all([
      prober.probe(target, options),
      prober.probe({ ...target, port: 443 }, options),
    ]);
    assert.deepEqual([first.tcp.result, first.tls], ['open', undefined]);
    assert.deepEqual([waiting.tcp.result, waiting.tls], ['open', undefined]);
    await Promise.all(closed);
    const late = await prober.probe(target, options);
    assert.deepEqual([late.tcp.result, late.tls], ['failed', undefined]);
  });

  it('shows a banner as one clean line', async () => {
    const route = await serverOf((socket) =>
      socket.write(`\u001b[31m<b>\u202eSSH-2.0 ${'x'.repeat(90)}\nmore`),
    );
    const { tls } = await proberFor(() => route).probe(target);
    assert.deepEqual(tls?.plaintext, {
      protocol: 'unknown',
      text: `[31m<b>SSH-2.0 ${'x'.repeat(49)}`,
    });
  });

  it('does not wait for ever for the end of a banner', async () => {
    const route = await serverOf((socket) => socket.write('HTTP/1.1 200'));
    const { tls } = await proberFor(() => route).probe(target);
    assert.deepEqual(tls?.plaintext, { protocol: 'http', text: 'HTTP/1.1 200' });
    // As long as for a handshake, if it did.
    assert.ok(tls.ms < handshakeTimeoutMs, `${tls.ms} ms`);
  });

  it('fetches a missing issuer through the guard and by its literal address', async () => {
    const issuers = await listenOnLoopback(
      createHttpServer((_request, response) => response.end(authority.issuing.der)),
    );
    started.push(issuers);
    const leaf = await authority.issuing.issueLeaf({
      issuerUrls: ['http://ca.contoso.com/issuing.cer'],
    });
    const edge = await edgeOf('mutual-tls', { chainPem: leaf.pem, keyPem: leaf.keyPem });
    const dial = ({ address, port }: Endpoint) =>
      address === '192.0.2.80' && port === 80
        ? { address: '127.0.0.1', port: issuers.port }
        : edge.route;
    const found = await proberFor(dial, async () => ['192.0.2.80']).probe(target);
    assert.equal(found.chain?.trust, 'missing-intermediate');
    assert.equal(found.chain.issuerFetch?.result, 'fetched');
    assert.equal(found.chain.sent.length, 1);
    assert.equal(found.chain.path.length, 2);
    const forbidden = await proberFor(dial, async () => ['10.0.0.80']).probe(target);
    assert.equal(forbidden.chain?.trust, 'missing-intermediate');
    assert.equal(forbidden.chain.issuerFetch?.result, 'not-allowed');
  });

  for (const [when, leaf] of [
    ['a key of 1024 bits', { key: 1024 }],
    ['a signature of SHA-1', { hash: 'SHA-1' }],
    ['an elliptic curve', { key: 'ec' }],
    ['an expired certificate', { notBefore: new Date(0), notAfter: new Date(86_400_000) }],
    ['usage for clients only', { extendedKeyUsages: ['1.3.6.1.5.5.7.3.2'] }],
    ['another name', { names: ['www.fabrikam.com'] }],
  ] as const) {
    it(`sees the whole certificate of a server with ${when}`, async () => {
      const issued = await authority.issuing.issueLeaf(leaf);
      const chainPem = issued.pem + authority.issuing.pem;
      const edge = await edgeOf('mutual-tls', { chainPem, keyPem: issued.keyPem });
      const { tls, chain } = await proberFor(() => edge.route).probe(target);
      assert.equal(tls?.outcome, 'certificate-then-refused');
      assert.equal(chain?.trust, 'trusted');
      assert.equal(chain.sent.length, 2);
    });
  }

  it('reads refusals that OpenSSL never makes, but others do', async () => {
    const random = Buffer.alloc(32, 7);
    // TLS 1.2, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
    const hello = message(2, Buffer.concat([Buffer.of(3, 3), random, Buffer.of(0, 0, 0x2f, 0)]));
    const shown = [hello, certificateMessage(authority.leaf.der, authority.issuing.der)];
    const request = message(13, Buffer.of(1, 1, 0, 2, 4, 1, 0, 0));
    const done = message(14, Buffer.alloc(0));
    const rows = [
      ['a warning, then the end', record(21, Buffer.of(1, 112)), 'refused', 112],
      ['a goodbye, then the end', record(21, Buffer.of(1, 0)), 'closed', undefined],
      [
        'a hello, then an alert',
        Buffer.concat([handshake(hello), record(21, Buffer.of(2, 80))]),
        'refused',
        80,
      ],
      ['a hello, then the end', handshake(hello), 'certificate-cut', undefined],
      [
        'a request, then the end',
        handshake(...shown, request, done),
        'certificate-then-refused',
        undefined,
      ],
      [
        'a certificate without request, then the end',
        handshake(...shown, done),
        'failed',
        undefined,
      ],
      ['a hello that makes no sense', handshake(message(2, Buffer.of(3, 9))), 'failed', undefined],
      ['a message too large', record(22, Buffer.of(11, 2, 0, 1, 0)), 'failed', undefined],
    ] as const;
    await Promise.all(
      rows.map(async ([when, bytes, outcome, alert]) => {
        const route = await serverOf((socket) => socket.once('data', () => socket.end(bytes)));
        const { tls, chain } = await proberFor(() => route).probe(target);
        assert.deepEqual([tls?.outcome, tls?.alert], [outcome, alert], when);
        assert.equal(chain?.sent.length, bytes.includes(authority.leaf.der) ? 2 : undefined, when);
      }),
    );
  });

  it('needs three round trips over a slow line', async () => {
    const latencyMs = 100;
    const edge = await startEdge({ kind: 'mutual-tls', certificate: authority.served, latencyMs });
    started.push(edge);
    const prober = proberFor(() => edge.route);
    prober.prepare();
    const { tcp, tls } = await atOwnPace(() => prober.probe(target));
    const roundTrip = 2 * latencyMs;
    // One for TCP, two for TLS 1.2.
    const total = tcp.ms + (tls?.ms ?? 0);
    assert.ok(total >= 3 * roundTrip && total < 4 * roundTrip, `took ${total} ms`);
  });

  it('does not wait for its turn longer than six seconds', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let sayHello: () => void = () => {};
      const hello = new Promise<void>((resolve) => (sayHello = resolve));
      let accepted = 0;
      let acceptAll: () => void = () => {};
      const areAccepted = new Promise<void>((resolve) => (acceptAll = resolve));
      const route = await serverOf((socket) => {
        accepted += 1;
        if (accepted === 4) {
          acceptAll();
        }
        socket.once('data', sayHello);
      });
      const prober = proberFor(() => route);
      const probes = [1, 2, 3, 4].map(() => prober.probe(target));
      await Promise.all([hello, areAccepted]);
      await clock.tickAsync(6000);
      const results = await Promise.all(probes);
      assert.deepEqual(
        results.map(({ tls }) => tls?.outcome),
        ['silent', 'silent', undefined, undefined],
      );
    } finally {
      clock.restore();
    }
  });
});
