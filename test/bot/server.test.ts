import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer } from '../../bot/server.ts';
import { serve } from '../../bot/commands/serve.ts';
import { readConfig } from '../../bot/config.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';

describe('the server', () => {
  const server = createServer('ask me');
  let base: string;
  before(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    server.server.closeAllConnections();
  });

  it('answers /health', async () => {
    const response = await fetch(`${base}/health`);
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { status: 'ok' });
  });

  it('says on / how to ask, as plain text', async () => {
    const response = await fetch(`${base}/`);
    assert.equal(await response.text(), 'ask me\n');
    assert.equal(response.headers.get('content-type'), 'text/plain; charset=utf-8');
  });

  it('knows nothing else', async () => {
    assert.equal((await fetch(`${base}/api/messages`, { method: 'POST' })).status, 404);
  });
});

describe('serve', () => {
  const speaker = createSpeaker('en');
  const run = async (env: Record<string, string>): Promise<string> => {
    try {
      await serve([], {
        config: readConfig(env),
        speaker,
        timeZone: 'UTC',
        width: 80,
        print: () => undefined,
        warn: () => undefined,
      });
      return 'listening';
    } catch (error) {
      return error instanceof UsageError ? error.say(speaker) : String(error);
    }
  };

  it('says which port is in use', async () => {
    const other = createServer('other');
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.server.address() as AddressInfo;
    const said = await run({ PORT: String(port) });
    other.close();
    assert.equal(said, `Port ${port} on 127.0.0.1 is in use. Set PORT to another one.`);
  });

  it('refuses to listen elsewhere than on loopback without an app id', async () => {
    assert.match(await run({ HOST: '0.0.0.0' }), /loopback address/u);
  });
});
