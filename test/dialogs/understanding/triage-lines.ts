import type { Since } from '../../../dialogs/understanding/triage-since.ts';
import { readTriage, type Clock } from '../../../dialogs/understanding/triage.ts';

/**
 * What a line tells, each part in one word. `since` is a day, two days with `..` between them, an instant, `change` or `always`.
 * The lines are read on Wednesday, 2026-05-06, at 11:00 in Taipei.
 */
export interface Told {
  readonly way?: string;
  readonly oneWay?: boolean;
  readonly person?: string;
  readonly symptom?: string;
  readonly ours?: string;
  readonly theirs?: string;
  readonly partners?: string;
  readonly since?: string;
}

export const english: readonly (readonly [string, Told])[] = [
  ['can they still write to us?', { way: 'inbound' }],
  ['They can still write to us', { way: 'outbound', oneWay: true, symptom: 'one-way' }],
  [
    'We can write to contoso.com but get nothing back from them',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    'we can message contoso.com but nothing comes back',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    'We can write to contoso.com but never get a reply',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    'only messages from us to contoso.com fail',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    'they receive everything from us, we receive nothing from them',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    "Our users can't see presence of contoso.com people but they see ours",
    { way: 'outbound', oneWay: true, symptom: 'presence-unknown' },
  ],
  [
    "they see our presence but we don't see theirs, messages are fine",
    { way: 'outbound', oneWay: true, symptom: 'presence-only' },
  ],
  ['my boss asked me to check contoso.com', {}],
  ['Only Bob cannot message contoso.com, all his colleagues can', { way: 'outbound', ours: 'one' }],
  [
    "just Mary Chen can't see contoso.com people, everyone else is fine",
    { way: 'outbound', ours: 'one' },
  ],
  ["only contoso can't reach us", { way: 'inbound' }],
  [
    'contoso.com users cannot see our presence, everybody',
    { symptom: 'presence-unknown', ours: 'all' },
  ],
  [
    'presence for contoso.com has been unknown since this morning',
    { way: 'outbound', symptom: 'presence-unknown', since: '2026-05-06' },
  ],
  ["why can't we IM contoso.com?", { way: 'outbound' }],
  [
    'kate@contoso.com gets our messages but her replies never arrive',
    { way: 'inbound', oneWay: true, person: 'kate@contoso.com', symptom: 'one-way' },
  ],
  [
    'we can write to contoso.com fine, but nothing comes back',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    'contoso.com receives nothing from us, we receive theirs',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    'contoso.com 傳來的訊息都正常，我們傳過去就失敗',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    '對方 kate@contoso.com 收不到我們的訊息，但她傳來的我們收得到',
    { way: 'outbound', oneWay: true, person: 'kate@contoso.com', symptom: 'one-way' },
  ],
  ["can't message bob@contoso.com", { way: 'outbound', person: 'bob@contoso.com' }],
  ['contoso.com people show presence unknown', { symptom: 'presence-unknown' }],
  [
    "they can write us but we can't write them",
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  ['federation with contoso.com broken since Monday', { symptom: 'stopped', since: '2026-05-04' }],
  [
    'we can chat with them, and they can reply, but if they attempt to initiate a chat with us it never comes through, contoso.com',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  ['tried adding each domain to each tenant as allowed, still not working', {}],
  [
    "Clients domain and mine have already added each other, but still we can't see the other domain users",
    { way: 'outbound' },
  ],
  ['Presence for federated users in outlook desktop does not work', {}],
  [
    "We can't setup the conversation because your organizations are not setup to talk to each other",
    { symptom: 'not-set-up' },
  ],
  ['contoso.com users cannot reach us', { way: 'inbound' }],
  [
    'contoso.com: outgoing fails, incoming works',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  ['inbound messages from contoso.com never arrive', { way: 'inbound' }],
  [
    'we receive from contoso.com but cannot send',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  ['contoso.com 的訊息進得來，我們的出不去', { way: 'outbound', oneWay: true, symptom: 'one-way' }],
  ['contoso.com 那邊進不來，出得去', { way: 'inbound', oneWay: true, symptom: 'one-way' }],
  ['nobody at contoso.com can message us', { way: 'inbound', theirs: 'all' }],
  ['nobody here can message contoso.com', { way: 'outbound', ours: 'all' }],
  ["only my boss can't reach contoso.com, everybody else can", { way: 'outbound', ours: 'one' }],
  ['one of our users cannot IM contoso.com', { way: 'outbound', ours: 'one' }],
  ['several of our users cannot IM contoso.com', { way: 'outbound', ours: 'several' }],
  ["our sales team can't chat with litware.com any more", { way: 'outbound', ours: 'several' }],
  ['the whole company is cut off from contoso.com', { ours: 'all' }],
  [
    'no one in our company can see presence of contoso.com people',
    { way: 'outbound', symptom: 'presence-unknown', ours: 'all' },
  ],
  [
    "I can't reach one person at contoso.com, the others are fine",
    { way: 'outbound', theirs: 'one' },
  ],
  ['everyone at contoso.com appears offline', { symptom: 'offline', theirs: 'all' }],
  ["some people at fabrikam.com can't reach us", { way: 'inbound', theirs: 'several' }],
  ["we can't reach any partner, e.g. contoso.com", { way: 'outbound', partners: 'all' }],
  [
    "federation works with some partners only, contoso.com isn't one of them",
    { symptom: 'some-partners', partners: 'some' },
  ],
  [
    'other partners work fine, only contoso.com fails',
    { symptom: 'some-partners', partners: 'some' },
  ],
  [
    'contoso.com: the message was not delivered to joe@contoso.com because the address is outside your organization and is not federated with your company, or the address is incorrect',
    { way: 'outbound', symptom: 'not-federated', person: 'joe@contoso.com' },
  ],
  [
    "This message wasn't sent to joe@contoso.com due to company policy",
    { way: 'outbound', symptom: 'not-federated', person: 'joe@contoso.com' },
  ],
  [
    'joe@contoso.com cannot be found',
    { way: 'outbound', symptom: 'not-found', person: 'joe@contoso.com' },
  ],
  [
    'joe@contoso.com cannot be reached and may be offline',
    { way: 'outbound', symptom: 'offline', person: 'joe@contoso.com' },
  ],
  [
    'it only works after adding the contoso.com user as a contact',
    { symptom: 'after-adding-contact' },
  ],
  [
    'every second message to contoso.com gets lost',
    { way: 'outbound', symptom: 'every-second-time' },
  ],
  [
    'sometimes our messages reach contoso.com, sometimes not',
    { way: 'outbound', symptom: 'every-second-time' },
  ],
  ['chat with contoso.com stopped working on 2 May', { symptom: 'stopped', since: '2026-05-02' }],
  ['contoso.com: worked fine until last Friday', { symptom: 'stopped', since: '2026-05-01' }],
  [
    'Teams says Failed to send when I write joe@contoso.com',
    { way: 'outbound', symptom: 'failed-to-send', person: 'joe@contoso.com' },
  ],
  [
    "can't find external users of contoso.com in Teams search",
    { way: 'outbound', symptom: 'external-user-not-found' },
  ],
  [
    'contoso.com people get Sign in with a different account to join this meeting',
    { symptom: 'meeting-join' },
  ],
  [
    'our messages to contoso.com land in Skype for Business instead of Teams',
    { way: 'outbound', symptom: 'lands-in-skype' },
  ],
  ['calls to contoso.com fail but chat works', { way: 'outbound', symptom: 'calls-only' }],
  ["we can't send files to contoso.com", { way: 'outbound', symptom: 'files-only' }],
  [
    'messages to contoso.com arrive, but presence is unknown',
    { way: 'outbound', symptom: 'presence-only' },
  ],
  ['messages from contoso.com never arrive', { way: 'inbound' }],
  ["we don't get anything from contoso.com", { way: 'inbound' }],
  ["they don't receive our messages (contoso.com)", { way: 'outbound' }],
  ['neither we nor they can reach each other, contoso.com', { way: 'both' }],
  ['nothing works in both directions with contoso.com', { way: 'both' }],
  ['since yesterday we cannot chat with contoso.com', { way: 'outbound', since: '2026-05-05' }],
  ['as of this morning contoso.com is unreachable', { since: '2026-05-06' }],
  [
    'for the last two days nobody here can reach contoso.com',
    { way: 'outbound', ours: 'all', since: '2026-05-04' },
  ],
  ['contoso.com broke 3 hours ago', { since: '2026-05-06T00:00:00.000Z' }],
  ["since the firewall change we can't IM contoso.com", { way: 'outbound', since: 'change' }],
  ['it never worked with contoso.com', { since: 'always' }],
  ["since 2026-04-30 contoso.com doesn't answer", { since: '2026-04-30' }],
  ['since April 12th contoso.com cannot reach us', { way: 'inbound', since: '2026-04-12' }],
  ['since 5/2 contoso.com is dead', {}],
  ['contoso.com stopped over the weekend', { symptom: 'stopped', since: '2026-05-02..2026-05-03' }],
  [
    "since last week contoso.com people can't find us",
    { way: 'inbound', since: '2026-04-27..2026-05-03' },
  ],
  [
    'we renewed our certificate yesterday and since then contoso.com is gone',
    { since: '2026-05-05' },
  ],
  ['was contoso.com fine yesterday?', {}],
  ['can contoso.com reach us?', { way: 'inbound' }],
  ['can we message contoso.com?', { way: 'outbound' }],
  ['is contoso.com ok', {}],
  ['hello', {}],
  ['why contoso.com', {}],
  [
    'ann@fabrikam.com cannot message bob@contoso.com',
    { way: 'outbound', person: 'ann@fabrikam.com' },
  ],
  ['one-way federation with contoso.com', { symptom: 'one-way' }],
  [
    'we get a 403 when writing to contoso.com, all our users',
    { way: 'outbound', symptom: 'not-federated', ours: 'all' },
  ],
];

export const chinese: readonly (readonly [string, Told])[] = [
  [
    '我們傳不過去給 contoso.com，對方傳來都收得到',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  ['對方傳來都收得到', { way: 'outbound', oneWay: true, symptom: 'one-way' }],
  [
    '我們傳得過去，但是 contoso.com 的回覆都收不到',
    { way: 'inbound', oneWay: true, symptom: 'one-way' },
  ],
  [
    '只有我們傳過去的不通，contoso.com 傳來的正常',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  ['他們還是可以傳給我們', { way: 'outbound', oneWay: true, symptom: 'one-way' }],
  ['只有林小姐收不到 contoso.com 傳來的訊息，其他同事正常', { way: 'inbound', ours: 'one' }],
  ['就王小明傳不過去 contoso.com，其他人都可以', { way: 'outbound', ours: 'one' }],
  ['只有業務部收不到 contoso.com 的訊息，其他部門正常', { way: 'inbound', ours: 'several' }],
  ['只有 contoso.com 傳不過去，其他人都可以', { way: 'outbound' }],
  ['老闆叫我查 contoso.com', {}],
  [
    '他們看得到我們在線上，我們看他們都是灰的，contoso.com',
    { way: 'outbound', oneWay: true, symptom: 'presence-unknown' },
  ],
  ['為什麼無法傳訊息給 contoso.com？', { way: 'outbound' }],
  ['contoso.com 的人狀態不明', { symptom: 'presence-unknown' }],
  ['跟 contoso.com 聯盟壞了', {}],
  ['對方收不到我的 IM，contoso.com', { way: 'outbound' }],
  ['我們收不到 contoso.com 的訊息', { way: 'inbound' }],
  ['contoso.com 的人找不到我們', { way: 'inbound' }],
  ['contoso.com 傳不過來', { way: 'inbound' }],
  ['訊息傳不過去 contoso.com', { way: 'outbound' }],
  ['我們傳得到 contoso.com，他們傳不過來', { way: 'inbound', oneWay: true, symptom: 'one-way' }],
  [
    '他們可以傳給我們，但我們傳不過去，contoso.com',
    { way: 'outbound', oneWay: true, symptom: 'one-way' },
  ],
  ['跟 contoso.com 兩邊都不通', { way: 'both' }],
  ['contoso.com 互相都傳不到訊息', { way: 'both' }],
  [
    '老闆傳訊息給 bob@contoso.com 失敗',
    { way: 'outbound', ours: 'one', person: 'bob@contoso.com' },
  ],
  ['只有我不能傳訊息給 contoso.com', { way: 'outbound', ours: 'one' }],
  ['我們有一個同事連不到 contoso.com', { way: 'outbound', ours: 'one' }],
  ['我們有好幾個同事聯絡不到 contoso.com', { way: 'outbound', ours: 'several' }],
  [
    '業務部門都看不到 contoso.com 的狀態',
    { way: 'outbound', symptom: 'presence-unknown', ours: 'several' },
  ],
  ['全公司都連不到 contoso.com', { way: 'outbound', ours: 'all' }],
  ['我們這邊所有人都傳不到 contoso.com', { way: 'outbound', ours: 'all' }],
  ['沒有人收得到 contoso.com 的訊息', { way: 'inbound', ours: 'all' }],
  ['contoso.com 那邊只有一個窗口聯絡不上', { way: 'outbound', theirs: 'one' }],
  ['contoso.com 有些人找得到，有些人找不到', { way: 'outbound', theirs: 'several' }],
  ['contoso.com 所有人都顯示離線', { symptom: 'offline', theirs: 'all' }],
  ['所有合作夥伴都連不到，例如 contoso.com', { way: 'outbound', partners: 'all' }],
  ['對外的聯絡全部斷了，contoso.com 也是', { partners: 'all' }],
  ['有些廠商可以，contoso.com 不行', { symptom: 'some-partners', partners: 'some' }],
  ['其他夥伴都正常，只有 contoso.com 不通', { symptom: 'some-partners', partners: 'some' }],
  [
    '傳給 bob@contoso.com 出現「此訊息未傳遞給 bob@contoso.com，因為此地址在您的組織外部，且未與您的公司建立同盟」',
    { way: 'outbound', symptom: 'not-federated', person: 'bob@contoso.com' },
  ],
  [
    '因為公司原則，訊息沒有傳給 bob@contoso.com',
    { symptom: 'not-federated', person: 'bob@contoso.com', way: 'outbound' },
  ],
  [
    '找不到使用者 bob@contoso.com',
    { symptom: 'not-found', person: 'bob@contoso.com', way: 'outbound' },
  ],
  ['bob@contoso.com 可能離線', { symptom: 'offline', person: 'bob@contoso.com' }],
  ['把 contoso.com 的人加為聯絡人之後才會通', { symptom: 'after-adding-contact' }],
  ['跟 contoso.com 時通時不通', { symptom: 'every-second-time' }],
  ['傳給 contoso.com 有時候會掉訊息', { way: 'outbound', symptom: 'every-second-time' }],
  ['contoso.com 從 5 月 2 日開始就不通', { symptom: 'stopped', since: '2026-05-02' }],
  ['contoso.com 上週五突然斷了', { symptom: 'stopped', since: '2026-05-01' }],
  ['Teams 說「因為您的組織未設定為彼此交談」，對方是 contoso.com', { symptom: 'not-set-up' }],
  [
    'Teams 傳給 bob@contoso.com 顯示傳送失敗',
    { way: 'outbound', symptom: 'failed-to-send', person: 'bob@contoso.com' },
  ],
  [
    'Teams 裡搜尋不到 contoso.com 的外部使用者，搜尋結果空白',
    { symptom: 'external-user-not-found' },
  ],
  ['contoso.com 的人開會出現「請使用不同的帳戶登入以加入這個會議」', { symptom: 'meeting-join' }],
  [
    '傳給 contoso.com 的訊息都跑到商務用 Skype，不是 Teams',
    { way: 'outbound', symptom: 'lands-in-skype' },
  ],
  ['跟 contoso.com 訊息正常，但是通話不行', { symptom: 'calls-only' }],
  ['不能傳檔案給 contoso.com', { way: 'outbound', symptom: 'files-only' }],
  ['跟 contoso.com 訊息都正常，只是狀態未知', { symptom: 'presence-only' }],
  ['從昨天起連不到 contoso.com', { way: 'outbound', since: '2026-05-05' }],
  ['今天早上開始 contoso.com 的人都不見了', { since: '2026-05-06' }],
  ['contoso.com 已經三天不通了', { symptom: 'stopped', since: '2026-05-03' }],
  ['三小時前 contoso.com 斷了', { since: '2026-05-06T00:00:00.000Z' }],
  ['換了防火牆之後就連不到 contoso.com', { way: 'outbound', since: 'change' }],
  ['跟 contoso.com 從來沒通過', { since: 'always' }],
  ['自 2026/4/30 起 contoso.com 找不到我們', { way: 'inbound', since: '2026-04-30' }],
  ['週末之後 contoso.com 就不通了', { symptom: 'stopped', since: '2026-05-02..2026-05-03' }],
  ['上週開始 contoso.com 收不到我們的訊息', { way: 'outbound', since: '2026-04-27..2026-05-03' }],
  ['昨天還可以，今天就連不到 contoso.com', { way: 'outbound', since: '2026-05-06' }],
  ['从星期一开始我们传不到 contoso.com', { way: 'outbound', since: '2026-05-04' }],
  ['全公司都收不到 contoso.com 的消息', { way: 'inbound', ours: 'all' }],
  ['contoso.com 能不能傳給我們？', { way: 'inbound' }],
  ['contoso.com 昨天正常嗎', {}],
  ['檢查 contoso.com', {}],
  ['你好', {}],
  ['跟 contoso.com 只有單向會通', { symptom: 'one-way' }],
  [
    '三月開始 contoso.com 就看不到我們的狀態',
    { way: 'inbound', symptom: 'presence-unknown', since: '2026-03-01..2026-03-31' },
  ],
  [
    '我們公司有三位同事收不到 bob@contoso.com 的訊息',
    { way: 'inbound', ours: 'several', person: 'bob@contoso.com' },
  ],
];

/** What the product reads of a line, in the words of `Told`. */
export function toldBy(text: string, clock: Clock): Told {
  const { people, since, ...others } = readTriage(text, clock);
  const [person] = people ?? [];
  return {
    ...others,
    ...(person !== undefined && { person: person.address }),
    ...(since !== undefined && { since: sayOf(since) }),
  };
}

function sayOf(since: Since): string {
  if (since.kind === 'instant') return since.at;
  if (since.kind !== 'days') return since.kind;
  const { from, to } = since;
  return from === to ? from : `${from}..${to}`;
}
