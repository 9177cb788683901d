import assert from 'node:assert/strict';
import { createServer as createOther, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { serve } from '../../bot/commands/serve.ts';
import { readConfig } from '../../bot/config.ts';
import { UsageError } from '../../bot/usage-error.ts';
import { createSpeaker } from '../../locales/say.ts';

describe('serve', () => {
  const speaker = createSpeaker('en');
  const run = async (env: Record<string, string>): Promise<string> => {
    try {
      await serve([], {
        config: readConfig(env),
        speaker,
        input: Readable.from([]),
        isTerminal: false,
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
    const other = createOther();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const { port } = other.address() as AddressInfo;
    const said = await run({ PORT: String(port), DNS_RESOLVERS: '127.0.0.1:9' });
    other.close();
    assert.equal(said, `Port ${port} on 127.0.0.1 is in use. Set PORT to another one.`);
  });

  it('refuses to listen elsewhere than on loopback without an app id', async () => {
    assert.match(await run({ HOST: '0.0.0.0' }), /loopback address/u);
  });
});
