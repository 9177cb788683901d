import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import sinon from 'sinon';
import { startEdge } from '../../../bot/demo/fake-edge.ts';
import { listenOnLoopback } from '../../../bot/demo/loopback-server.ts';
import { createGuard } from '../../../services/probe/address-guard.ts';
import { connectTcp, resultOf, type Route } from '../../../services/probe/tcp.ts';

const guard = createGuard({ allowNets: ['192.0.2.0/24'] });
const endpoint = { address: '192.0.2.10', port: 5061 };

const codes: readonly (readonly [code: string | undefined, v4: string, v6: string])[] = [
  ['ECONNREFUSED', 'refused', 'refused'],
  ['ETIMEDOUT', 'timeout', 'timeout'],
  ['EHOSTUNREACH', 'unreachable', 'unreachable'],
  ['ENETUNREACH', 'unreachable', 'no-route-here'],
  ['EADDRNOTAVAIL', 'failed', 'no-route-here'],
  ['EAFNOSUPPORT', 'failed', 'no-route-here'],
  ['EPERM', 'failed', 'failed'],
  ['EMFILE', 'failed', 'failed'],
  [undefined, 'failed', 'failed'],
];

describe('connectTcp', () => {
  const connectTo = (route: Route, signal?: AbortSignal) =>
    connectTcp(endpoint, { guard, dial: () => route, signal });

  it('hands over an open socket', async () => {
    const server = await listenOnLoopback(createServer());
    const connection = await connectTo({ address: '127.0.0.1', port: server.port });
    assert.ok(connection.state === 'open');
    assert.ok(connection.ms >= 0);
    connection.socket.destroy();
    await server.close();
  });

  it('tells a refused connection', async () => {
    const edge = await startEdge({ kind: 'closed-port' });
    const connection = await connectTo(edge.route);
    assert.ok(connection.state === 'closed');
    assert.equal(connection.result, 'refused');
  });

  it('counts silence of 2.5 seconds as a time-out', async () => {
    const edge = await startEdge({ kind: 'black-hole' });
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const waiting = connectTo(edge.route);
      await clock.tickAsync(2499);
      assert.equal(clock.countTimers(), 1);
      await clock.tickAsync(1);
      assert.deepEqual(await waiting, { state: 'closed', result: 'timeout', ms: 2500 });
    } finally {
      clock.restore();
    }
  });

  it('adds the latency of a route', async () => {
    const server = await listenOnLoopback(createServer());
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const waiting = connectTo({ address: '127.0.0.1', port: server.port, latencyMs: 40 });
      await clock.tickAsync(39);
      assert.equal(clock.countTimers(), 2);
      await clock.tickAsync(1);
      const connection = await waiting;
      assert.ok(connection.state === 'open');
      connection.socket.destroy();
    } finally {
      clock.restore();
      await server.close();
    }
  });

  it('ends when the signal fires', async () => {
    const edge = await startEdge({ kind: 'black-hole' });
    const controller = new AbortController();
    const waiting = connectTo(edge.route, controller.signal);
    controller.abort();
    const connection = await waiting;
    assert.ok(connection.state === 'closed');
    assert.equal(connection.result, 'failed');
  });

  it('looks no name up, whatever the route says', async () => {
    const connection = await connectTo({ address: 'localhost', port: 5061 });
    assert.ok(connection.state === 'closed');
    assert.equal(connection.result, 'failed');
  });

  it('opens no socket to an address or port that the guard forbids', async () => {
    const server = await listenOnLoopback(createServer());
    const dial = sinon.fake.returns({ address: '127.0.0.1', port: server.port });
    const forbidden = [
      { address: '127.0.0.1', port: 5061 },
      { address: '127.0.0.1', port: server.port },
      { address: '10.0.0.1', port: 5061 },
      { address: '169.254.169.254', port: 443 },
      { address: '::ffff:192.0.2.10', port: 5061 },
      { address: 'fe80::1%lo', port: 5061 },
      { address: 'localhost', port: 5061 },
      { address: '192.0.2.10', port: 80 },
      { address: '192.0.2.10', port: 22 },
    ];
    for (const target of forbidden) {
      assert.deepEqual(await connectTcp(target, { guard, dial }), {
        state: 'closed',
        result: 'not-allowed',
        ms: 0,
      });
    }
    // The listener works, and has seen nobody but us now.
    const allowed = await connectTcp(endpoint, { guard, dial });
    assert.ok(allowed.state === 'open');
    allowed.socket.destroy();
    assert.equal(server.connections(), 1);
    sinon.assert.calledOnceWithExactly(dial, endpoint);
    await server.close();
  });

  for (const [code, v4, v6] of codes) {
    it(`reads the code ${code ?? 'of no name'} as ${v4} over IPv4 and ${v6} over IPv6`, () => {
      assert.equal(resultOf(code, false), v4);
      assert.equal(resultOf(code, true), v6);
    });
  }
});
