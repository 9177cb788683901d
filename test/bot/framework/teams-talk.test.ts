import assert from 'node:assert/strict';
import { createBot } from '../../../bot/bot.ts';
import { demoScenes, microsoft } from '../../../bot/demo/scenes.ts';
import { createWorld } from '../../../bot/demo/world.ts';
import type { FrameworkEndpoint } from '../../../bot/framework/endpoint.ts';
import { silentLog } from '../../../bot/log.ts';
import type { OpenEngine } from '../../../bot/open-engine.ts';
import type { Host } from '../../../bot/turns/channel.ts';
import { engineOf } from '../../support/app.ts';
import {
  activity,
  anonymousEndpoint,
  appId,
  fromHere,
  listen,
  type LocalServer,
} from './stub-services.ts';

const bot = `28:${appId}`;
const team = { id: '19:c@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true };
const group = { id: '19:g@thread.v2', conversationType: 'groupChat', isGroup: true };

/** The connector of Teams, with everything that was sent to it, as plain text. */
interface Teams extends LocalServer {
  readonly said: string[];
}

async function startTeams(): Promise<Teams> {
  const said: string[] = [];
  const server = await listen((request, body, response) => {
    const path = decodeURIComponent(request.url ?? '');
    said.push(`${request.method ?? ''} ${path} ${body}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: `m${said.length}` }));
  });
  return { ...server, said };
}

describe('a talk in Teams', () => {
  let engine: OpenEngine;
  let teams: Teams;
  let host: Host;
  let endpoint: FrameworkEndpoint;
  before(async () => {
    engine = engineOf(await createWorld([microsoft, ...demoScenes(new Date())]));
  });
  after(() => engine.close());
  beforeEach(async () => {
    teams = await startTeams();
    host = createBot({ ...engine, log: silentLog, timeZone: 'Asia/Taipei' });
    endpoint = anonymousEndpoint({ host });
  });
  afterEach(() => teams.close());

  let id = 0;
  /** Hears one activity and gives what was said to it, whole. */
  const hear = async (parts: Readonly<Record<string, unknown>>): Promise<string> => {
    const before = teams.said.length;
    id += 1;
    const body = activity({ serviceUrl: teams.url, id: `a${id}`, ...parts });
    const answer = await endpoint.handle({ ...fromHere, body });
    assert.equal(answer.status, 200);
    await host.settled();
    await endpoint.close();
    return teams.said.slice(before).join('\n');
  };
  const say = (text: string, parts: Readonly<Record<string, unknown>> = {}) =>
    hear({ text, ...parts });

  for (const [where, conversation, words] of [
    ['a chat of two', undefined, /I find out why messages[^]*Name the domain/u],
    ['a team', team, /Mention me with a domain/u],
    ['a group', group, /Mention me with a domain/u],
  ] as const) {
    it(`begins with one welcome, though two events tell of it: ${where}`, async () => {
      const place = conversation === undefined ? {} : { conversation };
      const install = { text: undefined, type: 'installationUpdate', action: 'add', ...place };
      const added = {
        text: undefined,
        type: 'conversationUpdate',
        membersAdded: [{ id: bot }],
        ...place,
      };
      assert.match(await hear(install), words);
      assert.equal(await hear(added), '');
      assert.equal(await hear({ ...install, action: 'add-upgrade' }), '');
      assert.doesNotMatch(await say('help', place), words);
    });
  }

  it('begins in the language of the client, and goes on in that of the person', async () => {
    const install = { text: undefined, type: 'installationUpdate', action: 'add' };
    assert.match(await hear({ ...install, locale: 'zh-TW' }), /同盟/u);
    assert.match(await say('check litware.example', { locale: 'zh-TW' }), /PROBLEM on their side/u);
    assert.match(
      await say('為什麼連不上 adatum.example？', { locale: 'en-US' }),
      /問題在對方那邊/u,
    );
    // A domain alone has no language: that of the sentence before counts, not that of the client.
    assert.match(await say('litware.example', { locale: 'en-US' }), /問題在對方那邊/u);
    await say('English please', { locale: 'zh-TW' });
    assert.match(await say('為什麼連不上 adatum.example？', { locale: 'zh-TW' }), /PROBLEM/u);
  });

  it('answers a press in the language of its card', async () => {
    await say('為什麼連不上 litware.example？');
    const number = /FH-[0-9A-Z]{5}/u.exec(teams.said.join(''))?.[0];
    await say('check adatum.example');
    const value = { fh: 1, in: 'zh-TW', do: 'letter', case: number };
    assert.match(
      await hear({ text: undefined, value, locale: 'en-US' }),
      /給 litware\.example 管理員的信/u,
    );
  });

  it('is silent about what nobody said to the bot', async () => {
    await say('check litware.example');
    const silent: readonly Readonly<Record<string, unknown>>[] = [
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'm1' },
      { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }], replyToId: 'm1' },
      { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
      { type: 'conversationUpdate', membersAdded: [{ id: '29:bo' }] },
      { type: 'conversationUpdate', membersRemoved: [{ id: '29:bo' }] },
      { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } },
      { type: 'typing' },
      { type: 'event', name: 'not invented yet' },
    ];
    for (const parts of silent) assert.equal(await hear({ text: undefined, ...parts }), '');
  });

  it('ends when the app is taken out, and begins anew with a welcome', async () => {
    const install = { text: undefined, type: 'installationUpdate', action: 'add' };
    await hear(install);
    await say('our domain is contoso.example');
    await say('check litware.example');
    assert.equal(await hear({ ...install, action: 'remove' }), '');
    assert.match(await hear(install), /I find out why/u);
    assert.match(await say('letter'), /no answer yet/u);
  });

  for (const [where, conversation] of [
    ['a channel', team],
    ['a group', group],
  ] as const) {
    it(`gives ${where} the verdict and the way to the details, in the same thread`, async () => {
      const said = await say('<at>Federation Helper</at> check litware.example', {
        conversation,
        entities: [
          {
            type: 'mention',
            mentioned: { id: bot, name: 'Federation Helper' },
            text: '<at>Federation Helper</at>',
          },
        ],
      });
      assert.match(said, /litware\.example: PROBLEM on their side/u);
      assert.match(said, /The details are for a chat between the two of us/u);
      assert.doesNotMatch(said, /3600 IN|Resolve-DnsName|Get-Cs|New-Cs/u);
      for (const line of said.split('\n').filter((one) => /^(?:POST|PUT) /u.test(one)))
        assert.ok(line.includes(`/v3/conversations/${conversation.id}/`), line.slice(0, 120));
      assert.doesNotMatch(await say('letter', { conversation }), /Dear|Hello,|3600 IN/u);
    });
  }
});
