import assert from 'node:assert/strict';
import sinon from 'sinon';
import { activity, anonymousEndpoint, fakeHost, fromHere } from './stub-services.ts';

const execute = (parts: Record<string, unknown> = {}) => ({
  action: { type: 'Action.Execute', verb: 'again', data: { fh: 1, do: 'again', case: 'FH-1' } },
  trigger: 'manual',
  ...parts,
});

function invoke(name: string | undefined, value: unknown, parts: Record<string, unknown> = {}) {
  const serviceUrl = 'http://127.0.0.1:9/';
  return activity({ type: 'invoke', text: undefined, serviceUrl, name, value, ...parts });
}

const adaptive = (value: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});
const badAdaptive = {
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message: 'bad-value' },
};

describe('an invoke', () => {
  const rows: readonly [string, Record<string, unknown>, number, unknown, number][] = [
    ['a press', invoke('adaptiveCard/action', execute()), 200, adaptive('On it.'), 1],
    [
      'a press of a Chinese client',
      invoke('adaptiveCard/action', execute(), { locale: 'zh-TW' }),
      200,
      adaptive('處理中。'),
      1,
    ],
    [
      'a refresh of its own accord',
      invoke('adaptiveCard/action', execute({ trigger: 'automatic' })),
      200,
      adaptive('Nothing new.'),
      0,
    ],
    ['a press without a value', invoke('adaptiveCard/action', {}), 400, badAdaptive, 0],
    ['a press with a null', invoke('adaptiveCard/action', null), 400, badAdaptive, 0],
    [
      'a press of another kind',
      invoke('adaptiveCard/action', execute({ action: { type: 'Action.Submit', data: {} } })),
      400,
      badAdaptive,
      0,
    ],
    ['feedback', invoke('message/submitAction', { actionName: 'feedback' }), 200, {}, 0],
    [
      'the form of a feedback',
      invoke('message/fetchTask', { actionName: 'feedback' }),
      200,
      {
        task: {
          type: 'message',
          value: 'There is no form to fill in. Write what you want to know in the conversation.',
        },
      },
      0,
    ],
    [
      'a search',
      invoke('composeExtension/query', { commandId: 'x' }),
      200,
      { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
      0,
    ],
    ['a file, allowed', invoke('fileConsent/invoke', { action: 'accept' }), 200, {}, 0],
    ['something new', invoke('holograms/fetch', {}), 501, undefined, 0],
    ['something without a name', invoke(undefined, {}), 501, undefined, 0],
  ];
  for (const [name, body, status, answer, turns] of rows) {
    it(`is answered ${status} when it is ${name}`, async () => {
      const host = fakeHost();
      assert.deepEqual(
        await anonymousEndpoint({ host }).handle({ ...fromHere, body }),
        answer === undefined ? { status } : { status, body: answer },
      );
      assert.equal(host.receive.callCount, turns);
    });
  }

  it('hands the press to the host', async () => {
    const host = fakeHost();
    const body = invoke('adaptiveCard/action', execute(), { replyToId: '17' });
    await anonymousEndpoint({ host }).handle({ ...fromHere, body });
    assert.deepEqual(host.receive.firstCall.args[0].input, {
      kind: 'pressed',
      value: { fh: 1, do: 'again', case: 'FH-1' },
      messageId: '17',
    });
  });

  it('is answered in time while the turn goes on, and asked for again when the turn was lost', async () => {
    const body = invoke('adaptiveCard/action', execute());
    const slow = fakeHost((_incoming, { onRecorded }) => {
      onRecorded?.();
      return new Promise(() => undefined);
    });
    const overrides = { answerWithinMs: 5 };
    const endpoint = anonymousEndpoint({ host: slow, overrides });
    assert.equal((await endpoint.handle({ ...fromHere, body })).status, 200);
    const broken = fakeHost(() => Promise.reject(new Error('secret')));
    const answer = await anonymousEndpoint({ host: broken }).handle({ ...fromHere, body });
    assert.deepEqual(answer, { status: 503, body: { error: 'not-taken' } });
    sinon.assert.calledOnce(broken.receive);
  });
});
