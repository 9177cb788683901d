import assert from 'node:assert/strict';
import { checkBody } from '../../../bot/framework/activity-check.ts';
import { readActivity } from '../../../bot/framework/incoming.ts';
import { readReference } from '../../../bot/framework/reference.ts';
import { activity, appId, tenantId } from './stub-services.ts';

const bot = `28:${appId}`;
const group = { id: '19:g@thread.v2', conversationType: 'groupChat', isGroup: true };
const team = { id: '19:t@thread.tacv2', conversationType: 'channel', isGroup: true };
const mention = (id: string, name: string) => ({
  type: 'mention',
  mentioned: { id, name },
  text: `<at>${name}</at>`,
});

function read(parts: Readonly<Record<string, unknown>>) {
  const checked = checkBody(activity(parts));
  assert.ok(checked.ok);
  return readActivity(checked.activity);
}

function inputOf(parts: Readonly<Record<string, unknown>>): unknown {
  const result = read(parts);
  return result.kind === 'turn' ? result.incoming.input : result.kind;
}

describe('what comes in', () => {
  const rows: readonly [string, Readonly<Record<string, unknown>>, unknown][] = [
    ['a question', { text: 'contoso.com?' }, { kind: 'text', text: 'contoso.com?' }],
    [
      'a mention of the bot and of a person in a channel',
      {
        text: '<at>Federation Helper</at> check fabrikam.com for <at>Bo</at>\r\n',
        conversation: team,
        entities: [mention(bot, 'Federation Helper'), mention('29:bo', 'Bo')],
      },
      { kind: 'text', text: 'check fabrikam.com for Bo' },
    ],
    [
      'nothing but a mention of the bot',
      { text: '<at>Federation Helper</at>', entities: [mention(bot, 'Federation Helper')] },
      { kind: 'text', text: '' },
    ],
    [
      'a button',
      { text: undefined, value: { fh: 1, do: 'help' }, replyToId: '17' },
      { kind: 'pressed', value: { fh: 1, do: 'help' }, messageId: '17' },
    ],
    [
      'a button that tells neither its message nor its purpose',
      { text: '', value: 'x' },
      { kind: 'pressed', value: 'x' },
    ],
    [
      'a file',
      { text: undefined, attachments: [{ contentType: 'image/png' }] },
      { kind: 'wordless' },
    ],
    ['blanks', { text: ' \n' }, { kind: 'wordless' }],
    ['null for a value', { text: null, value: null }, { kind: 'wordless' }],
    [
      'entities and attachments of strange shapes',
      {
        text: 'hello',
        entities: [null, 7, { type: 'mention' }],
        attachments: [[], 'x', { content: 5 }],
      },
      { kind: 'text', text: 'hello' },
    ],
    [
      'the bot, added to a chat with one person',
      { type: 'conversationUpdate', membersAdded: [{ id: '29:ann' }, { id: bot }] },
      { kind: 'joined', place: 'personal' },
    ],
    [
      'the bot, added to a group',
      { type: 'conversationUpdate', conversation: group, membersAdded: [{ id: bot }] },
      { kind: 'joined', place: 'group' },
    ],
    [
      'the bot in Web Chat, which knows no kinds of conversation',
      {
        type: 'conversationUpdate',
        channelId: 'webchat',
        conversation: { id: 'w' },
        membersAdded: [{ id: bot }],
        from: undefined,
      },
      { kind: 'joined', place: 'personal' },
    ],
    [
      'the app, installed in a team',
      { type: 'installationUpdate', action: 'add', conversation: team },
      { kind: 'joined', place: 'group' },
    ],
    ['the app, removed', { type: 'installationUpdate', action: 'remove' }, 'forget'],
    ['the bot, removed', { type: 'conversationUpdate', membersRemoved: [{ id: bot }] }, 'forget'],
    ['a new version', { type: 'installationUpdate', action: 'add-upgrade' }, 'ignored'],
    ['an old version', { type: 'installationUpdate', action: 'remove-upgrade' }, 'ignored'],
    ['a person, added', { type: 'conversationUpdate', membersAdded: [{ id: '29:bo' }] }, 'ignored'],
    [
      'a person, removed',
      { type: 'conversationUpdate', membersRemoved: [{ id: '29:bo' }] },
      'ignored',
    ],
    ['a renamed team', { type: 'conversationUpdate' }, 'ignored'],
    [
      'somebody without a name, when the bot has none either',
      { type: 'conversationUpdate', recipient: {}, membersAdded: [{ id: 'x' }] },
      'ignored',
    ],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 'ignored'],
    [
      'an edit',
      { type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: 'fabrikam.com' },
      { kind: 'text', text: 'fabrikam.com' },
    ],
    [
      'an edit that leaves no words',
      { type: 'messageUpdate', channelData: { eventType: 'editMessage' }, text: '' },
      'ignored',
    ],
    [
      'a deletion taken back',
      { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } },
      'ignored',
    ],
    ['a deletion', { type: 'messageDelete' }, 'ignored'],
    ['typing', { type: 'typing' }, 'ignored'],
    ['an event', { type: 'event', name: 'anything' }, 'ignored'],
    ['a type that is not invented yet', { type: 'holograms' }, 'ignored'],
  ];
  for (const [name, parts, expected] of rows) {
    it(`is ${name}`, () => assert.deepEqual(inputOf(parts), expected));
  }

  it('has the address of a link that stands in the HTML alone', () => {
    const content = '<p><a href="https://www.contoso.com/">Contoso - Home</a></p>';
    const attachments = [{ contentType: 'text/html', content }];
    const result = read({ text: 'Contoso - Home', attachments });
    assert.ok(result.kind === 'turn' && result.incoming.input.kind === 'text');
    assert.match(result.incoming.input.text, /www\.contoso\.com/u);
  });

  it('keeps who, where and which, with the thread of a channel', () => {
    const result = read({
      conversation: { ...team, id: '19:t@thread.tacv2;messageid=1', tenantId },
    });
    assert.ok(result.kind === 'turn');
    assert.deepEqual(result.incoming, {
      channel: 'msteams',
      conversation: '19:t@thread.tacv2;messageid=1',
      user: '29:ann',
      tenant: tenantId,
      id: '1700000000001',
      reference: {
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/amer/',
        conversation: { ...team, id: '19:t@thread.tacv2;messageid=1', tenantId },
        bot: { id: bot, name: 'Federation Helper' },
      },
      input: { kind: 'text', text: 'contoso.com' },
      reader: { place: 'group' },
    });
  });

  it('names no person in what is kept to find the conversation again', () => {
    const result = read({ conversation: { ...group, name: 'Ann Lee and Bo' } });
    assert.ok(result.kind === 'turn');
    assert.doesNotMatch(JSON.stringify(result.incoming.reference), /\bann\b|Lee|Bo\b/u);
    assert.deepEqual(readReference(result.incoming.reference), result.incoming.reference);
  });

  it('is a correction of a message, known by what it says now', () => {
    const edit = (text: string) => {
      const result = read({
        type: 'messageUpdate',
        channelData: { eventType: 'editMessage' },
        text,
      });
      assert.ok(result.kind === 'turn');
      return result.incoming;
    };
    const [first, again, other] = [edit('contoso.com'), edit('contoso.com'), edit('fabrikam.com')];
    assert.deepEqual(first.input, { kind: 'text', text: 'contoso.com' });
    assert.equal(first.corrects, '1700000000001');
    assert.equal(first.id, again.id);
    assert.notEqual(first.id, other.id);
    assert.notEqual(first.id, first.corrects);
  });
});

describe('the reader', () => {
  const client = (parts: Record<string, unknown>) => [{ type: 'clientInfo', ...parts }];
  const rows: readonly [string, Readonly<Record<string, unknown>>, object][] = [
    ['nothing', {}, {}],
    [
      'the client',
      { entities: client({ locale: 'zh-TW', timezone: 'Asia/Taipei' }), locale: 'en-US' },
      { locale: 'zh-TW', timeZone: 'Asia/Taipei' },
    ],
    [
      'the activity, where the client says nothing',
      { entities: client({}), locale: 'zh-TW', localTimezone: 'Asia/Taipei' },
      { locale: 'zh-TW', timeZone: 'Asia/Taipei' },
    ],
    [
      'the activity, where the client talks nonsense',
      {
        entities: client({ locale: '../etc', timezone: 'Mars/Olympus' }),
        locale: 'en-US',
        localTimezone: 'Europe/Berlin',
      },
      { locale: 'en-US', timeZone: 'Europe/Berlin' },
    ],
    ['no offset as a zone', { localTimezone: '+08:00' }, {}],
    ['nothing of a wrong type', { entities: client({ locale: 5, timezone: {} }) }, {}],
    ['nothing of a language that is none', { locale: '繁體中文' }, {}],
  ];
  for (const [name, parts, expected] of rows) {
    it(`is known from ${name}`, () => {
      const result = read(parts);
      assert.ok(result.kind === 'turn');
      assert.deepEqual(result.incoming.reader, { ...expected, name: 'Ann Lee' });
    });
  }

  const conversation = { id: 'c', conversationType: 'groupChat' };
  for (const [name, parts] of [
    ['another channel, where a client chooses it', { channelId: 'webchat' }],
    ['a group, where nobody needs it', { conversation }],
    ['a message without one', { from: { id: '29:1' } }],
    ['a blank one', { from: { id: '29:1', name: ' ' } }],
  ] as const)
    it(`has no name in ${name}`, () => {
      const result = read(parts);
      assert.ok(result.kind === 'turn');
      assert.equal(result.incoming.reader.name, undefined);
    });
});
