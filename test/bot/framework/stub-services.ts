import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { spy } from 'sinon';
import {
  createFrameworkEndpoint,
  type FrameworkOptions,
  type FrameworkEndpoint,
} from '../../../bot/framework/endpoint.ts';
import type { RegisteredSettings } from '../../../bot/framework/settings.ts';
import type { Log } from '../../../bot/log.ts';
import type { Host } from '../../../bot/turns/channel.ts';

export const appId = '11111111-2222-3333-4444-555555555555';
export const tenantId = '99999999-8888-7777-6666-555555555555';
export const microsoftTenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db';
const serviceUrl = 'https://smba.trafficmanager.net/amer/';

export const registered: RegisteredSettings = {
  kind: 'registered',
  appId,
  appType: 'SingleTenant',
  appPassword: 'not-a-secret',
  tenantId,
};

/** One HTTP server on a free port of this machine. */
export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function listen(
  answer: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => answer(request, body, response));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** A key that the stub does not publish. */
export const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
/** Of the key that the stub publishes; for confusing signatures with secrets. */
export const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** Publishes keys as Microsoft does; `fault` makes it break, `hits` counts what was fetched. */
export interface KeyServer extends LocalServer {
  fault: 'none' | 'status-500' | 'silent' | 'not-json';
  hits: number;
}

export async function startKeyServer(): Promise<KeyServer> {
  const jwk = pair.publicKey.export({ format: 'jwk' });
  const keys = [
    { ...jwk, kid: 'k1', use: 'sig', endorsements: ['msteams', 'directline', 'webchat'] },
  ];
  const state: { fault: KeyServer['fault']; hits: number } = { fault: 'none', hits: 0 };
  const server = await listen((request, _body, response) => {
    state.hits += 1;
    if (state.fault === 'silent') return;
    response.statusCode = state.fault === 'status-500' ? 500 : 200;
    const document =
      request.url === '/keys'
        ? { keys }
        : { issuer: 'https://api.botframework.com', jwks_uri: `${server.url}/keys` };
    response.end(state.fault === 'not-json' ? '<html>' : JSON.stringify(document));
  });
  return Object.assign(state, server);
}

export interface TokenParts {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject;
  /** Replaces the signature. */
  readonly signature?: (signed: string) => string;
}

/** A token as a channel sends it; parts differ as asked. A claim that is undefined is left out. */
export function tokenOf({ claims, header, key = pair.privateKey, signature }: TokenParts = {}) {
  const now = Math.floor(Date.now() / 1_000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = [
    part({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header }),
    part({
      iss: 'https://api.botframework.com',
      aud: appId,
      exp: now + 600,
      serviceurl: serviceUrl,
      ...claims,
    }),
  ].join('.');
  const made =
    signature?.(signed) ?? sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url');
  return `Bearer ${signed}.${made}`;
}

/** Claims of a token that was made with the bot's own secret, as the Emulator does. */
export const ownSecretClaims = {
  iss: `https://sts.windows.net/${microsoftTenant}/`,
  tid: microsoftTenant,
  appid: appId,
  ver: '1.0',
  serviceurl: undefined,
};

/** Signs with a token that says who made it. */
class StubCredentials extends ConfigurationServiceClientCredentialFactory {
  override createCredentials() {
    const credentials: Credentials = {
      signRequest: (request) => {
        request.headers.set('authorization', 'Bearer stub');
        return Promise.resolve(request);
      },
    };
    return Promise.resolve(credentials);
  }
}

type Credentials = Awaited<
  ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']>
>;

/** All parameters of the SDK: as soon as one is set, it takes none of its own. */
export function sdkOverrides(keyServer: LocalServer) {
  return {
    parameters: {
      ToChannelFromBotLoginUrl: `${keyServer.url}/login`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: `${keyServer.url}/oauth`,
      ToBotFromChannelOpenIdMetadataUrl: `${keyServer.url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${keyServer.url}/openid`,
      CallerId: 'urn:botframework:azure',
    },
    credentials: new StubCredentials({ MicrosoftAppId: appId, MicrosoftAppPassword: 'stub' }),
  };
}

export function fakeHost(receive: Host['receive'] = () => Promise.resolve('taken')) {
  return {
    receive: spy(receive),
    forget: spy(() => Promise.resolve()),
    resume: spy(() => Promise.resolve()),
    settled: spy(() => Promise.resolve()),
  };
}

export function fakeLog() {
  return { info: spy(), warn: spy(), error: spy(), domain: () => '' } satisfies Log;
}

/** An activity as Teams sends it; parts differ as asked. A part that is undefined is left out. */
export function activity(parts: Readonly<Record<string, unknown>> = {}) {
  const whole = {
    type: 'message',
    id: '1700000000001',
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:ann', name: 'Ann Lee' },
    recipient: { id: `28:${appId}`, name: 'Federation Helper' },
    conversation: { id: 'a:talk', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    text: 'contoso.com',
    ...parts,
  };
  return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
}

/** An endpoint without an app id, as it runs on a developer's machine. */
export function anonymousEndpoint(options: Partial<FrameworkOptions> = {}): FrameworkEndpoint {
  return createFrameworkEndpoint({
    settings: { kind: 'anonymous' },
    allowedTenants: [],
    host: fakeHost(),
    log: fakeLog(),
    ...options,
  });
}

export const fromHere = { headers: {}, remoteAddress: '127.0.0.1' };
