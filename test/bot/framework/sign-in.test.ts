import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import sinon from 'sinon';
import { checkBody, type CheckedActivity } from '../../../bot/framework/activity-check.ts';
import { createAuthentication, FrameworkAdapter } from '../../../bot/framework/sdk.ts';
import {
  createSignIns,
  domainOfMember,
  type InConversation,
} from '../../../bot/framework/sign-in.ts';
import { activity, fakeLog, listen, tenantId, type LocalServer } from './stub-services.ts';

/** Answers as the members of a conversation in Teams do. */
interface Directory extends LocalServer {
  readonly lines: string[];
  answer: (response: ServerResponse) => void;
}

const ann = { id: '29:ann', name: 'Ann Lee', tenantId, userPrincipalName: 'ann@Contoso.com' };

const give = (member: object) => (response: ServerResponse) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(member));
};

async function startDirectory(): Promise<Directory> {
  const directory = { lines: [] as string[], answer: give(ann) };
  const server = await listen((request, _body, response) => {
    directory.lines.push(`${request.method ?? ''} ${decodeURIComponent(request.url ?? '')}`);
    directory.answer(response);
  });
  return Object.assign(directory, server);
}

describe('the sign-in name', () => {
  let directory: Directory;
  let inConversation: InConversation;
  beforeEach(async () => {
    directory = await startDirectory();
    const adapter = new FrameworkAdapter(createAuthentication({ kind: 'anonymous' }));
    const reference = {
      serviceUrl: directory.url,
      channelId: 'msteams',
      bot: { id: '28:bot', name: 'bot' },
      conversation: { id: 'a:talk', name: '', isGroup: false, conversationType: 'personal' },
    };
    inConversation = async <T>(act: (context: never) => Promise<T>): Promise<T> => {
      const found: Promise<T>[] = [];
      await adapter.runAfterwards('', reference, async (context) => {
        found.push(act(context as never));
        await Promise.allSettled(found);
      });
      const [first] = found;
      assert.ok(first !== undefined);
      return first;
    };
  });
  afterEach(() => directory.close());

  const read = (parts: Readonly<Record<string, unknown>> = {}): CheckedActivity => {
    const checked = checkBody(activity({ serviceUrl: directory.url, ...parts }));
    assert.ok(checked.ok);
    return checked.activity;
  };

  it('gives the domain behind the @, and is asked for once for each person', async () => {
    const signIns = createSignIns({ log: fakeLog() });
    const both = [1, 2].map(() => signIns.domainOf(read(), inConversation));
    assert.deepEqual(await Promise.all(both), ['contoso.com', 'contoso.com']);
    assert.equal(await signIns.domainOf(read(), inConversation), 'contoso.com');
    assert.deepEqual(directory.lines, ['GET /v3/conversations/a:talk/members/29:ann']);
    directory.answer = give({ ...ann, userPrincipalName: 'bo@fabrikam.com' });
    const bo = read({ from: { id: '29:bo' } });
    assert.equal(await signIns.domainOf(bo, inConversation), 'fabrikam.com');
    assert.equal(directory.lines.length, 2);
  });

  it('is not asked for outside Teams', async () => {
    const signIns = createSignIns({ log: fakeLog() });
    for (const channelId of ['webchat', 'directline', 'emulator'])
      assert.equal(await signIns.domainOf(read({ channelId }), inConversation), undefined);
    assert.deepEqual(directory.lines, []);
  });

  it('is looked for among the members of the team, not of the thread', async () => {
    const conversation = { id: '19:c@thread.tacv2;messageid=1', conversationType: 'channel' };
    const signIns = createSignIns({ log: fakeLog() });
    const withTeam = { tenant: { id: tenantId }, team: { id: '19:team@thread.tacv2' } };
    await signIns.domainOf(read({ conversation, channelData: withTeam }), inConversation);
    await signIns.domainOf(read({ conversation, from: { id: '29:bo' } }), inConversation);
    assert.deepEqual(directory.lines, [
      'GET /v3/conversations/19:team@thread.tacv2/members/29:ann',
      'GET /v3/conversations/19:c@thread.tacv2/members/29:bo',
    ]);
  });

  for (const status of [403, 404, 500]) {
    it(`is unknown, and left alone for a while, when the channel answers ${status}`, async () => {
      const log = fakeLog();
      const signIns = createSignIns({ log });
      directory.answer = (response) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end('{"error":{"code":"X","message":"words of the channel about ann"}}');
      };
      assert.equal(await signIns.domainOf(read(), inConversation), undefined);
      const asked = directory.lines.length;
      directory.answer = give(ann);
      assert.equal(await signIns.domainOf(read(), inConversation), undefined);
      assert.equal(directory.lines.length, asked);
      sinon.assert.calledOnceWithMatch(log.info, 'sign-in.unknown');
      assert.doesNotMatch(JSON.stringify(log.info.args), /ann/u);
    });
  }

  it('that does not come in time holds nobody up, and is known the next time', async () => {
    const signIns = createSignIns({ log: fakeLog(), withinMs: 5 });
    let arrive: (member: unknown) => void = () => undefined;
    const late: InConversation = <T>() =>
      new Promise<T>((resolve) => {
        arrive = (member) => {
          resolve(member as T);
        };
      });
    assert.equal(await signIns.domainOf(read(), late), undefined);
    arrive(ann);
    assert.equal(await signIns.domainOf(read(), late), 'contoso.com');
  });

  const members: readonly (readonly [what: string, member: unknown, domain: string | undefined])[] =
    [
      ['a member', ann, 'contoso.com'],
      [
        'a member of a sub-domain',
        { userPrincipalName: 'ann@emea.contoso.com' },
        'emea.contoso.com',
      ],
      [
        'a member of this organisation',
        { ...ann, tenantId: tenantId.toUpperCase() },
        'contoso.com',
      ],
      ['a name in Chinese', { userPrincipalName: 'ann@測試.台灣' }, 'xn--g6w251d.xn--kpry57d'],
      ['a guest by name', { userPrincipalName: 'a_fabrikam.com#EXT#@contoso.com' }, undefined],
      ['a guest in small letters', { userPrincipalName: 'a_b.com#ext#@contoso.com' }, undefined],
      ['a guest by role', { ...ann, userRole: 'guest' }, undefined],
      ['somebody anonymous', { ...ann, userRole: 'anonymous' }, undefined],
      ['a member of another organisation', { ...ann, tenantId: 'other' }, undefined],
      ['the domain of Microsoft', { userPrincipalName: 'ann@contoso.onmicrosoft.com' }, undefined],
      ['that of the US government', { userPrincipalName: 'ann@contoso.onmicrosoft.us' }, undefined],
      ['that of China', { userPrincipalName: 'ann@contoso.partner.onmschina.cn' }, undefined],
      ['an internal domain', { userPrincipalName: 'ann@contoso.local' }, undefined],
      ['an address', { userPrincipalName: 'ann@10.0.0.1' }, undefined],
      ['a name without @', { userPrincipalName: 'contoso.com' }, undefined],
      ['no name', { id: '29:ann' }, undefined],
      ['a name of a wrong type', { userPrincipalName: 7 }, undefined],
      ['a name without end', { userPrincipalName: `a@${'x'.repeat(100_000)}.com` }, undefined],
      ['nobody', null, undefined],
    ];
  for (const [what, member, domain] of members) {
    it(`of ${what} gives ${domain ?? 'nothing'}`, () => {
      assert.equal(domainOfMember(member, tenantId), domain);
    });
  }
});
