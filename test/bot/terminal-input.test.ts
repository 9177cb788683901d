import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { readConfig } from '../../bot/config.ts';
import { readMessages } from '../../bot/terminal-input.ts';
import { createSpeaker } from '../../locales/say.ts';

interface Typing {
  /** What a keyboard, or a pipe, sends. */
  send(text: string): void;
  end(): void;
  next(): Promise<string | undefined>;
  readonly printed: () => string;
}

/** Messages that are read from an input; `isKeyed`: from a terminal that hands over each key. */
function startTyping({ isKeyed = false } = {}): Typing {
  const input = new PassThrough();
  if (isKeyed) Object.assign(input, { isTTY: true, setRawMode: () => input });
  let printed = '';
  const messages = readMessages({
    config: readConfig({}),
    speaker: createSpeaker('en'),
    timeZone: 'Asia/Taipei',
    width: 80,
    input,
    isTerminal: isKeyed,
    print: (text) => {
      printed += text;
    },
    warn: () => undefined,
  });
  return {
    send: (text) => {
      input.write(text);
    },
    end: () => {
      input.end();
    },
    next: async () => {
      const step: IteratorResult<string, unknown> = await messages.next();
      return step.done === true ? undefined : step.value;
    },
    printed: () => printed,
  };
}

const listing = 'Identity : Global\nAllowFederatedUsers : False\n\nEnablePartnerDiscovery : True';
const pasteOf = (text: string) => `\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`;

describe('the messages of a pipe', () => {
  it('are its lines, and a listing among them is one', async () => {
    const { send, end, next } = startTyping();
    send(`check contoso.example\nhelp\n${listing}\nwhy?\n`);
    end();
    assert.equal(await next(), 'check contoso.example');
    assert.equal(await next(), 'help');
    assert.equal(await next(), listing);
    assert.equal(await next(), 'why?');
    assert.equal(await next(), undefined);
  });

  it('are not parted where a listing arrives in pieces', async () => {
    const { send, end, next } = startTyping();
    send(listing.slice(0, 30));
    const message = next();
    setImmediate(() => {
      send(listing.slice(30));
      end();
    });
    assert.equal(await message, listing);
  });

  it('do not wait for the end of the input', async () => {
    const { send, next, end } = startTyping();
    send(`${listing}\n`);
    assert.equal(await next(), listing);
    send('help\n');
    assert.equal(await next(), 'help');
    end();
    assert.equal(await next(), undefined);
  });
});

describe('the messages of a terminal', () => {
  it('are what was pasted, from its first mark to its last', async () => {
    const { send, end, next, printed } = startTyping({ isKeyed: true });
    const words = 'Hello,\nsee below\n\ncontoso.example\nit fails';
    const message = next();
    send(`${pasteOf(words)}\r`);
    assert.equal(await message, words);
    assert.ok(printed().includes('\u001b[?2004h'));
    assert.doesNotMatch(printed(), /200~/u);
    end();
    assert.equal(await next(), undefined);
    assert.ok(printed().endsWith('\u001b[?2004l'));
  });

  it('are complete without Enter when the last line was pasted with its end', async () => {
    const { send, end, next } = startTyping({ isKeyed: true });
    const message = next();
    send(pasteOf('Hello,\nit fails\n'));
    assert.equal(await message, 'Hello,\nit fails');
    end();
  });

  it('join a pasted word with what is typed around it', async () => {
    const { send, end, next } = startTyping({ isKeyed: true });
    const message = next();
    send(`check ${pasteOf('contoso.example')} now\r`);
    assert.equal(await message, 'check contoso.example now');
    end();
  });

  it('are whole where the terminal sets no marks, also when Enter is missing at first', async () => {
    const { send, end, next } = startTyping({ isKeyed: true });
    const message = next();
    send(listing.replaceAll('\n', '\r'));
    setImmediate(() => {
      send('\r');
    });
    assert.equal(await message, listing);
    end();
  });

  it('come in the order in which they were typed and pasted', async () => {
    const { send, end, next } = startTyping({ isKeyed: true });
    const first = next();
    send(`help\r${pasteOf('one\ntwo\n')}check contoso.example\r`);
    assert.equal(await first, 'help');
    assert.equal(await next(), 'one\ntwo');
    assert.equal(await next(), 'check contoso.example');
    end();
    assert.equal(await next(), undefined);
  });
});
