import assert from 'node:assert/strict';
import { randomToken } from '../../../bot/local/conversations.ts';
import { message, setUpChannel } from './asked-channel.ts';

describe('the Direct Line of the local page refuses', () => {
  const rows: readonly {
    when: string;
    method?: string;
    path: (id: string) => string;
    token?: 'none' | 'foreign' | 'unknown';
    body?: unknown;
    is: readonly [number, string];
  }[] = [
    {
      when: 'a conversation is started without a token',
      method: 'POST',
      path: () => 'conversations',
      token: 'none',
      is: [401, 'token-missing'],
    },
    {
      when: 'a conversation is started with an unknown token',
      method: 'POST',
      path: () => 'conversations',
      token: 'unknown',
      is: [403, 'token-foreign'],
    },
    {
      when: 'an unknown token is refreshed',
      method: 'POST',
      path: () => 'tokens/refresh',
      token: 'unknown',
      is: [403, 'token-foreign'],
    },
    {
      when: 'activities are read without a token',
      path: (id) => `conversations/${id}/activities`,
      token: 'none',
      is: [401, 'token-missing'],
    },
    {
      when: 'activities are read with the token of another conversation',
      path: (id) => `conversations/${id}/activities`,
      token: 'foreign',
      is: [403, 'token-foreign'],
    },
    {
      when: 'an activity is posted with the token of another conversation',
      method: 'POST',
      path: (id) => `conversations/${id}/activities`,
      token: 'foreign',
      body: message,
      is: [403, 'token-foreign'],
    },
    {
      when: 'one comes back with the token of another conversation',
      path: (id) => `conversations/${id}`,
      token: 'foreign',
      is: [403, 'token-foreign'],
    },
    {
      when: 'the conversation is unknown',
      path: () => 'conversations/nobody/activities',
      is: [404, 'conversation-unknown'],
    },
    ...['', 'tokens', 'conversations/', 'session/getsessionid', 'conversations/../x'].map(
      (path) => ({
        when: `the path is "${path}"`,
        path: () => path,
        is: [404, 'path-unknown'] as const,
      }),
    ),
    {
      when: 'a file is sent',
      method: 'POST',
      path: (id) => `conversations/${id}/upload`,
      is: [404, 'path-unknown'],
    },
    {
      when: 'a token is asked for by GET',
      path: () => 'tokens/generate',
      token: 'none',
      is: [405, 'method-wrong'],
    },
    {
      when: 'the method is OPTIONS, as before a request of another origin',
      method: 'OPTIONS',
      path: (id) => `conversations/${id}/activities`,
      is: [405, 'method-wrong'],
    },
    {
      when: 'the stream is asked for without a WebSocket',
      path: (id) => `conversations/${id}/stream`,
      is: [426, 'upgrade-required'],
    },
    {
      when: 'a conversation is started with a list',
      method: 'POST',
      path: () => 'conversations',
      body: [],
      is: [400, 'body-unreadable'],
    },
    {
      when: 'the posted body is no JSON',
      method: 'POST',
      path: (id) => `conversations/${id}/activities`,
      body: 'hello',
      is: [400, 'body-unreadable'],
    },
    {
      when: 'the posted body is missing',
      method: 'POST',
      path: (id) => `conversations/${id}/activities`,
      is: [400, 'body-unreadable'],
    },
    {
      when: 'the posted text is too long',
      method: 'POST',
      path: (id) => `conversations/${id}/activities`,
      body: { type: 'message', text: 'x'.repeat(1_000_000) },
      is: [413, 'too-large'],
    },
  ];
  for (const { when, method = 'GET', path, token, body, is } of rows) {
    it(`with ${is.join(' ')} when ${when}`, async () => {
      const { ask, open, received } = setUpChannel();
      const [own, other] = [await open(), await open()];
      const tokens = { none: undefined, foreign: other.token, unknown: randomToken() };
      const used = token === undefined ? own.token : tokens[token];
      const given = await ask(method, path(own.conversationId), {
        body,
        ...(used === undefined ? {} : { token: used }),
      });
      assert.deepEqual([given.status, given.body], [is[0], { error: { code: is[1] } }]);
      assert.deepEqual(received, []);
    });
  }

  it('a foreign caller before anything else, also without a path', async () => {
    const { ask, lines } = setUpChannel();
    const headers = { host: 'evil.example:3978' };
    for (const path of ['tokens/generate', 'nowhere']) {
      const { status, body } = await ask('POST', path, { headers });
      assert.deepEqual([status, body], [403, { error: { code: 'foreign-host' } }]);
    }
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /"event":"local.refused","code":"foreign-host"/u);
  });

  it('nothing that another scheme of authorization would open', async () => {
    const { ask, open } = setUpChannel();
    const { token, conversationId } = await open();
    const path = `conversations/${conversationId}/activities`;
    for (const authorization of [token, `Basic ${token}`, 'Bearer', `Bearer ${token} ${token}`]) {
      assert.equal((await ask('GET', path, { headers: { authorization } })).status, 401);
    }
    assert.equal(
      (await ask('GET', path, { headers: { authorization: `bearer ${token}` } })).status,
      200,
    );
  });
});
