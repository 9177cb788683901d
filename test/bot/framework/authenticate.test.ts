import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import sinon from 'sinon';
import { mostFailures } from '../../../bot/framework/failed-callers.ts';
import { createFrameworkEndpoint, type FrameworkOptions } from '../../../bot/framework/endpoint.ts';
import {
  activity,
  fakeHost,
  fakeLog,
  microsoftTenant,
  otherKey,
  ownSecretClaims,
  publicPem,
  registered,
  sdkOverrides,
  startKeyServer,
  tokenOf,
  type KeyServer,
  type TokenParts,
} from './stub-services.ts';

const seconds = () => Math.floor(Date.now() / 1_000);
const evil = 'http://evil.example/';

interface Row {
  readonly when: string;
  /** A header as it is, parts of a token, or null for no header. */
  readonly token?: TokenParts | string | null;
  readonly parts?: Readonly<Record<string, unknown>>;
  readonly status: number;
  /** The whole body of the answer. */
  readonly body?: unknown;
}

const rows: readonly Row[] = [
  { when: 'the token is valid', status: 200 },
  { when: 'there is no token', token: null, status: 401 },
  { when: 'the header is empty', token: '', status: 401 },
  { when: 'the scheme is another', token: 'Basic YWJjOmRlZg==', status: 401 },
  { when: 'the token is garbage', token: 'Bearer abc.def.ghi', status: 401 },
  { when: 'the token has two parts', token: 'Bearer e30.e30', status: 401 },
  { when: 'the parts are lists', token: 'Bearer W10.W10.x', status: 401 },
  { when: 'the header has 100 kB', token: `Bearer ${'x'.repeat(100_000)}`, status: 401 },
  {
    when: 'the token is for another bot',
    token: { claims: { aud: '99999999-0000-0000-0000-000000000000' } },
    status: 401,
  },
  { when: 'the token is for nobody', token: { claims: { aud: undefined } }, status: 401 },
  {
    when: 'the issuer is another',
    token: { claims: { iss: 'https://evil.example' } },
    status: 401,
  },
  { when: 'the issuer is missing', token: { claims: { iss: undefined } }, status: 401 },
  { when: 'it expired ten minutes ago', token: { claims: { exp: seconds() - 600 } }, status: 401 },
  { when: 'it expired two minutes ago', token: { claims: { exp: seconds() - 120 } }, status: 200 },
  { when: 'it never expires', token: { claims: { exp: undefined } }, status: 401 },
  { when: 'it is not yet valid', token: { claims: { nbf: seconds() + 600 } }, status: 401 },
  { when: 'another key signed it', token: { key: otherKey }, status: 401 },
  { when: 'the signature is empty', token: { signature: () => '' }, status: 401 },
  { when: 'the key is not known', token: { header: { kid: 'k9' } }, status: 401 },
  { when: 'the key has no name', token: { header: { kid: undefined } }, status: 401 },
  {
    when: 'the algorithm is none',
    token: { header: { alg: 'none' }, signature: () => '' },
    status: 401,
  },
  {
    when: 'the public key was used as a secret',
    token: {
      header: { alg: 'HS256' },
      signature: (signed) => createHmac('sha256', publicPem).update(signed).digest('base64url'),
    },
    status: 401,
  },
  {
    when: 'it says RS256 and is signed with the public key as a secret',
    token: {
      signature: (signed) => createHmac('sha256', publicPem).update(signed).digest('base64url'),
    },
    status: 401,
  },
  { when: 'the activity names another service URL', parts: { serviceUrl: evil }, status: 401 },
  {
    when: 'the activity names no service URL',
    parts: { serviceUrl: undefined },
    status: 400,
    body: { error: 'bad-service-url' },
  },
  {
    when: 'the claim of the service URL is missing',
    token: { claims: { serviceurl: undefined } },
    status: 401,
  },
  {
    when: 'activity and claim agree on a service URL of somebody else',
    token: { claims: { serviceurl: 'https://evil.example/' } },
    parts: { serviceUrl: 'https://evil.example/' },
    status: 403,
  },
  { when: 'the key may not speak for the channel', parts: { channelId: 'slack' }, status: 401 },
  {
    when: 'the channel is missing',
    parts: { channelId: undefined },
    status: 400,
    body: { error: 'bad-channel' },
  },
  { when: 'the channel is AseChannel', parts: { channelId: 'AseChannel' }, status: 401 },
  { when: 'it was made with the own secret', token: { claims: ownSecretClaims }, status: 200 },
  {
    when: 'it was made with the own secret and replies go elsewhere',
    token: { claims: ownSecretClaims },
    parts: { serviceUrl: evil },
    status: 403,
  },
  {
    when: 'it is our own token for the channel, played back',
    token: { claims: { ...ownSecretClaims, aud: 'https://api.botframework.com' } },
    status: 401,
  },
  {
    when: 'it was made with the secret of another bot',
    token: { claims: { ...ownSecretClaims, appid: '99999999-0000-0000-0000-000000000000' } },
    status: 401,
  },
  {
    when: 'it was made with the own secret and says no version',
    token: { claims: { ...ownSecretClaims, ver: undefined, appid: undefined } },
    status: 401,
  },
  {
    when: 'it was made in a tenant of somebody else',
    token: { claims: { ...ownSecretClaims, tid: '12345678-0000-0000-0000-000000000000' } },
    status: 401,
  },
  {
    when: 'the tenant is no text',
    token: { claims: { ...ownSecretClaims, tid: {} } },
    status: 401,
  },
];

describe('who calls the bot', () => {
  let keys: KeyServer;
  before(async () => {
    keys = await startKeyServer();
    // The SDK prints what it thinks of bad tokens.
    sinon.stub(console, 'error');
  });
  after(async () => {
    sinon.restore();
    await keys.close();
  });

  const build = (options: Partial<FrameworkOptions> = {}) => {
    const host = fakeHost();
    const log = fakeLog();
    const overrides = { ...sdkOverrides(keys), ...options.overrides };
    const endpoint = createFrameworkEndpoint({
      settings: registered,
      allowedTenants: [],
      host,
      log,
      ...options,
      overrides,
    });
    return { endpoint, host, log };
  };
  const call = (
    { endpoint }: ReturnType<typeof build>,
    authorization: string | undefined,
    body: unknown = activity(),
    remoteAddress = '203.0.113.7',
  ) => endpoint.handle({ headers: { authorization }, body, remoteAddress });

  for (const { when, token, parts = {}, status, body } of rows) {
    it(`is answered ${status} when ${when}`, async () => {
      const world = build();
      const header =
        token === null ? undefined : typeof token === 'string' ? token : tokenOf(token);
      assert.deepEqual(
        await call(world, header, activity(parts)),
        body === undefined ? { status } : { status, body },
      );
      assert.equal(world.host.receive.callCount, status === 200 ? 1 : 0);
    });
  }

  it('is answered 400 when the body is {}', async () => {
    const world = build();
    assert.deepEqual(await call(world, tokenOf(), {}), {
      status: 400,
      body: { error: 'bad-type' },
    });
    sinon.assert.notCalled(world.host.receive);
  });

  it('never says why it refuses, and logs a code', async () => {
    const world = build();
    await call(world, tokenOf({ key: otherKey }));
    sinon.assert.calledOnceWithExactly(world.log.warn, 'auth.refused', {
      code: 'token-invalid',
      channel: 'msteams',
    });
  });

  it('leaves a channel that it does not serve to nobody', async () => {
    const world = build();
    const { hits } = keys;
    const token = tokenOf({ claims: ownSecretClaims });
    const answer = await call(world, token, activity({ channelId: 'AseChannel' }));
    assert.deepEqual(answer, { status: 401 });
    assert.equal(keys.hits, hits);
    sinon.assert.calledOnceWithExactly(world.log.warn, 'auth.refused', {
      code: 'token-unserved-channel',
      channel: 'AseChannel',
    });
  });

  it('does not let strangers teach the SDK new issuers', async () => {
    const world = build();
    const tid = '12345678-0000-0000-0000-000000000000';
    const claims = { ...ownSecretClaims, iss: `https://sts.windows.net/${tid}/` };
    await call(world, tokenOf({ claims: { ...claims, tid } }));
    const again = await call(world, tokenOf({ claims: { ...claims, tid: microsoftTenant } }));
    assert.equal(again.status, 401);
  });

  it('refuses an organisation that is not on the list, without a turn', async () => {
    const world = build({ allowedTenants: ['00000000-0000-0000-0000-000000000001'] });
    assert.deepEqual(await call(world, tokenOf()), {
      status: 403,
      body: { error: 'tenant-not-allowed' },
    });
    sinon.assert.notCalled(world.host.receive);
  });

  it('tells who fails too often to wait, and still believes a valid token from there', async () => {
    const world = build();
    const failures: number[] = [];
    for (let n = 0; n < mostFailures + 2; n += 1) {
      failures.push((await call(world, 'Bearer a.b.c')).status);
    }
    assert.deepEqual(failures.slice(0, mostFailures), Array(mostFailures).fill(401));
    assert.deepEqual(failures.slice(mostFailures), [429, 429]);
    assert.equal((await call(world, tokenOf({ key: otherKey }))).status, 429);
    assert.equal((await call(world, tokenOf())).status, 200);
    assert.equal((await call(world, 'Bearer a.b.c', activity(), '203.0.113.8')).status, 401);
    assert.equal(world.log.warn.callCount, mostFailures + 1);
  });

  it('counts all addresses of one IPv6 network together', async () => {
    const world = build();
    for (let n = 0; n <= mostFailures; n += 1) {
      await call(world, undefined, activity(), `2001:db8:0:1::${n.toString(16)}`);
    }
    assert.equal((await call(world, undefined, activity(), '2001:db8:0:1:ffff::1')).status, 429);
    assert.equal((await call(world, undefined, activity(), '2001:db8:0:2::1')).status, 401);
  });

  for (const fault of ['status-500', 'not-json', 'silent'] as const) {
    it(`answers 503 while the keys cannot be had (${fault})`, async () => {
      const broken = await startKeyServer();
      broken.fault = fault;
      const now = sinon.stub().callsFake(() => new Date());
      const overrides = { ...sdkOverrides(broken), keysTimeoutMs: 50 };
      const world = build({ overrides, now });
      assert.deepEqual(await call(world, tokenOf()), { status: 503 });
      const { hits } = broken;
      assert.deepEqual(await call(world, tokenOf()), { status: 503 });
      assert.equal(broken.hits, hits, 'the keys are not asked for again at once');
      broken.fault = 'none';
      now.callsFake(() => new Date(Date.now() + 5_000));
      assert.deepEqual(await call(world, tokenOf()), { status: 200 });
      await broken.close();
    });
  }

  it('answers 503 when nobody listens where the keys should be', async () => {
    const gone = await startKeyServer();
    await gone.close();
    const world = build({ overrides: sdkOverrides(gone) });
    assert.deepEqual(await call(world, tokenOf()), { status: 503 });
    sinon.assert.calledOnceWithExactly(world.log.warn, 'auth.keys-unreachable');
  });
});
