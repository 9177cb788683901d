import assert from 'node:assert/strict';
import sinon from 'sinon';
import { startEdge, type Edge, type EdgeKind } from '../../../bot/demo/fake-edge.ts';
import type { StopSignal } from '../../../services/model/stop.ts';
import { createGuard } from '../../../services/probe/address-guard.ts';
import { probeControl } from '../../../services/probe/control.ts';
import { connectTcp, type Endpoint } from '../../../services/probe/tcp.ts';

const hosts = ['sipfed.online.lync.com', 'sipfed.contoso.com'];
const guard = createGuard({ allowNets: ['192.0.2.0/24', '2001:db8::/32'] });

describe('control probe', () => {
  const edges: Edge[] = [];
  afterEach(() => Promise.all(edges.splice(0).map((edge) => edge.close())));

  /** Addresses by host, and what answers at each address; an address that is left out is a black hole. */
  async function world(
    addresses: Readonly<Record<string, readonly string[]>>,
    kinds: Readonly<Record<string, EdgeKind>>,
  ) {
    const routes = new Map<string, Edge>();
    for (const [address, kind] of Object.entries(kinds)) {
      const edge = await startEdge({ kind });
      edges.push(edge);
      routes.set(address, edge);
    }
    const hole = await startEdge({ kind: 'black-hole' });
    const dial = sinon.fake(({ address }: Endpoint) => (routes.get(address) ?? hole).route);
    return {
      dial,
      lookup: async (host: string) => addresses[host] ?? Promise.reject(new Error('No such host.')),
      connect: (endpoint: Endpoint, signal: StopSignal) =>
        connectTcp(endpoint, { guard, dial, signal }),
    };
  }

  it('is content with the first open connection, beside a silent one', async () => {
    const answers = { [hosts[0] ?? '']: ['192.0.2.1'], [hosts[1] ?? '']: ['192.0.2.2'] };
    const control = await probeControl(hosts, await world(answers, { '192.0.2.2': 'silent' }));
    assert.equal(control?.result, 'answered');
    assert.deepEqual(
      control.tried.map(({ ms, ...tried }) => [tried, ms >= 0]),
      [[{ host: hosts[1], address: '192.0.2.2', port: 5061, result: 'open' }, true]],
    );
  });

  it('takes a refused connection for an answer', async () => {
    const tools = await world({ [hosts[0] ?? '']: ['192.0.2.1'] }, { '192.0.2.1': 'closed-port' });
    const control = await probeControl(hosts, tools);
    assert.deepEqual([control?.result, control?.tried[0]?.result], ['answered', 'refused']);
  });

  it('tries two addresses of each host, on port 5061 only', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const many = ['192.0.2.1', '2001:db8::1', '192.0.2.3'];
      const tools = await world({ [hosts[0] ?? '']: many, [hosts[1] ?? '']: ['192.0.2.4'] }, {});
      const waiting = probeControl(hosts, tools);
      await clock.tickAsync(2500);
      const control = await waiting;
      assert.equal(control?.result, 'silent');
      assert.deepEqual(
        control.tried.map(({ address, result }) => `${address} ${result}`),
        ['192.0.2.1 timeout', '2001:db8::1 timeout', '192.0.2.4 timeout'],
      );
      assert.deepEqual(
        tools.dial.args.map(([{ port }]) => port),
        [5061, 5061, 5061],
      );
    } finally {
      clock.restore();
    }
  });

  it('says nothing when there is no address to try', async () => {
    assert.equal(await probeControl(hosts, await world({}, {})), undefined);
    assert.equal(await probeControl([], await world({}, {})), undefined);
  });

  it('says nothing when the addresses are not allowed, and connects to none of them', async () => {
    const tools = await world({ [hosts[0] ?? '']: ['10.0.0.1', '127.0.0.1'] }, {});
    assert.equal(await probeControl(hosts, tools), undefined);
    sinon.assert.notCalled(tools.dial);
  });

  it('says nothing when the signal ends it, and when the lookup takes all the time', async () => {
    const controller = new AbortController();
    const tools = await world({ [hosts[0] ?? '']: ['192.0.2.1'] }, {});
    const waiting = probeControl(hosts, { ...tools, signal: controller.signal });
    controller.abort();
    assert.equal(await waiting, undefined);

    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const lookup = () => new Promise<readonly string[]>(() => {});
      const slow = probeControl(hosts, { ...tools, lookup });
      await clock.tickAsync(2500);
      assert.equal(await slow, undefined);
    } finally {
      clock.restore();
    }
  });
});
