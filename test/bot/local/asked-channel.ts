import { conversationLimits, randomToken } from '../../../bot/local/conversations.ts';
import type { LocalRequest } from '../../../bot/local/answers.ts';
import { createDirectLine } from '../../../bot/local/direct-line.ts';
import { createLog } from '../../../bot/log.ts';
import { createScriptedHost } from './scripted-host.ts';

/** A channel that is asked without a server, by a program on this machine. */
export function setUpChannel(limits = conversationLimits) {
  const script = createScriptedHost();
  const lines: string[] = [];
  const now = () => new Date();
  const log = createLog({
    write: (line) => lines.push(line),
    now,
    salt: '',
    plainDomains: false,
  });
  const options = { host: script.host, log, now, randomToken, botName: 'Helper', limits };
  const directLine = createDirectLine(options);
  const ask = (
    method: string,
    path: string,
    { token, ...more }: Partial<LocalRequest> & { token?: string } = {},
  ) =>
    directLine.handle({
      method,
      path: `/v3/directline/${path}`,
      query: new URLSearchParams(),
      body: undefined,
      remoteAddress: '127.0.0.1',
      localPort: 3978,
      ...more,
      headers: {
        host: 'localhost:3978',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...more.headers,
      },
    });
  const open = async () => {
    const { body } = await ask('POST', 'tokens/generate');
    return body as { conversationId: string; token: string; expires_in: number };
  };
  return { ...script, directLine, lines, ask, open };
}

export const message = { type: 'message', text: 'contoso.com' };
