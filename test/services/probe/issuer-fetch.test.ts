import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import sinon from 'sinon';
import { createRoot, type Authority } from '../../../bot/demo/certificates.ts';
import { listenOnLoopback, type LoopbackServer } from '../../../bot/demo/loopback-server.ts';
import { createGuard } from '../../../services/probe/address-guard.ts';
import { fetchIssuer } from '../../../services/probe/issuer-fetch.ts';

const guard = createGuard({ allowNets: ['192.0.2.0/24'] });
const url = 'http://ca.contoso.com/issuing.cer?v=1';
const addresses: Readonly<Record<string, readonly string[]>> = {
  'ca.contoso.com': ['192.0.2.80'],
  'private.contoso.com': ['10.0.0.1', '127.0.0.1', '169.254.169.254'],
  'mixed.contoso.com': ['10.0.0.1', '192.0.2.80'],
};

// restify, which other tests load, changes node's writeHead for the whole process: it gives nothing back to chain on.
describe('issuer fetch', () => {
  let root: Authority;
  const servers: LoopbackServer[] = [];
  before(async () => {
    root = await createRoot({ commonName: 'Test Root' });
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function start(listener: RequestListener) {
    const server = await listenOnLoopback(createServer(listener));
    servers.push(server);
    const dial = sinon.fake.returns({ address: '127.0.0.1', port: server.port });
    const lookup = async (host: string) => {
      const found = addresses[host];
      if (found === undefined) {
        throw new Error('No such host.');
      }
      return found;
    };
    const fetchFrom = (from: string, timeoutMs?: number, signal?: AbortSignal) =>
      fetchIssuer(from, { guard, lookup, dial, timeoutMs, signal });
    return { fetchFrom, dial, server };
  }
  const serve = (body: string | Buffer) => start((_request, response) => response.end(body));

  for (const form of ['der', 'pem'] as const) {
    it(`brings a certificate in ${form}`, async () => {
      const requests: unknown[] = [];
      const { fetchFrom, dial } = await start((request, response) => {
        requests.push([request.method, request.url, request.headers.host]);
        response.end(root[form]);
      });
      const fetched = await fetchFrom(url);
      assert.ok(fetched.result === 'fetched');
      assert.deepEqual(fetched.der, root.der);
      assert.deepEqual(requests, [['GET', '/issuing.cer?v=1', 'ca.contoso.com']]);
      sinon.assert.calledOnceWithExactly(dial, { address: '192.0.2.80', port: 80 });
    });
  }

  const unasked: readonly (readonly [when: string, from: string, result: string])[] = [
    ['https', 'https://ca.contoso.com/issuing.cer', 'not-http'],
    ['ldap', 'ldap:///CN=Issuing', 'not-http'],
    ['file', 'file:///etc/passwd', 'not-http'],
    ['no URL', 'issuing.cer', 'not-http'],
    ['a URL with a password', 'http://user:word@ca.contoso.com/issuing.cer', 'not-http'],
    ['another port', 'http://ca.contoso.com:8080/issuing.cer', 'other-port'],
    ['a host without addresses', 'http://none.contoso.com/issuing.cer', 'no-address'],
    ['a host inside', 'http://private.contoso.com/issuing.cer', 'not-allowed'],
    ['a private address', 'http://10.0.0.1/issuing.cer', 'not-allowed'],
    ['a short form of loopback', 'http://127.1/issuing.cer', 'not-allowed'],
    ['loopback of IPv6', 'http://[::1]/issuing.cer', 'not-allowed'],
    ['a wrapped address', 'http://[::ffff:192.0.2.80]/issuing.cer', 'not-allowed'],
  ];
  for (const [when, from, result] of unasked) {
    it(`connects to nobody for ${when}`, async () => {
      const { fetchFrom, dial, server } = await serve(root.der);
      assert.deepEqual(await fetchFrom(from), { result });
      sinon.assert.notCalled(dial);
      assert.equal(server.connections(), 0);
    });
  }

  it('takes the address that is permitted among several', async () => {
    const { fetchFrom, dial } = await serve(root.der);
    assert.equal((await fetchFrom('http://mixed.contoso.com/')).result, 'fetched');
    sinon.assert.calledOnceWithExactly(dial, { address: '192.0.2.80', port: 80 });
  });

  it('follows no redirect', async () => {
    const { fetchFrom, server } = await start((_request, response) => {
      response.writeHead(302, { location: 'http://ca.contoso.com/other.cer' });
      response.end();
    });
    assert.deepEqual(await fetchFrom(url), { result: 'redirected' });
    assert.equal(server.connections(), 1);
  });

  it('takes no answer but 200', async () => {
    const { fetchFrom } = await start((_request, response) => {
      response.writeHead(404);
      response.end('not here');
    });
    assert.deepEqual(await fetchFrom(url), { result: 'no-answer' });
  });

  it('stops behind 16 KiB', async () => {
    const large = await serve(Buffer.alloc(17 * 1024));
    assert.deepEqual(await large.fetchFrom(url), { result: 'too-large' });
    const fitting = await serve(Buffer.alloc(16 * 1024));
    assert.deepEqual(await fitting.fetchFrom(url), { result: 'no-certificate' });
  });

  it('takes nothing but a certificate', async () => {
    const { fetchFrom } = await serve('<html>');
    assert.deepEqual(await fetchFrom(url), { result: 'no-certificate' });
  });

  it('copes with a server that breaks off', async () => {
    const { fetchFrom } = await start((_request, response) => {
      response.writeHead(200, { 'content-length': '500' });
      response.write('x');
      setImmediate(() => response.destroy());
    });
    assert.deepEqual(await fetchFrom(url), { result: 'no-answer' });
  });

  it('copes with a server that speaks no HTTP', async () => {
    const { fetchFrom } = await start((request) => request.socket.end('SIP/2.0 200 OK\r\n\r\n'));
    assert.deepEqual(await fetchFrom(url), { result: 'no-answer' });
  });

  it('gives up on a slow server after the time limit', async () => {
    const { fetchFrom } = await start((_request, response) => {
      response.writeHead(200);
      response.write('x');
    });
    assert.deepEqual(await fetchFrom(url, 50), { result: 'timeout' });
  });

  it('waits two seconds, the lookup included', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const lookup = () => new Promise<readonly string[]>(() => {});
      const waiting = fetchIssuer(url, { guard, lookup });
      await clock.tickAsync(1999);
      assert.equal(clock.countTimers(), 1);
      await clock.tickAsync(1);
      assert.deepEqual(await waiting, { result: 'timeout' });
    } finally {
      clock.restore();
    }
  });

  it('ends when the signal fires', async () => {
    const controller = new AbortController();
    const { fetchFrom } = await start(() => controller.abort());
    assert.deepEqual(await fetchFrom(url, 2000, controller.signal), { result: 'timeout' });
  });

  it('tells that nobody listens', async () => {
    const { fetchFrom, server } = await serve(root.der);
    await server.close();
    assert.deepEqual(await fetchFrom(url), { result: 'no-connection' });
  });
});
