import assert from 'node:assert/strict';
import { readTriage, type Triage } from '../../../dialogs/understanding/triage.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';

type Row = readonly [text: string, told: Pick<Triage, 'way' | 'ours' | 'theirs'>];

const clock = { now: new Date('2026-05-06T03:00:00Z'), timeZone: 'Asia/Taipei' };
const our = 'fabrikam.com';

function told(text: string, known?: string): Pick<Triage, 'way' | 'ours' | 'theirs'> {
  const { way, ours, theirs } = readTriage(text, clock, known);
  return {
    ...(way !== undefined && { way }),
    ...(ours !== undefined && { ours }),
    ...(theirs !== undefined && { theirs }),
  };
}

const known: readonly Row[] = [
  ['anna@fabrikam.com cannot message david@contoso.com', { way: 'outbound' }],
  ["anna@fabrikam.com can't reach david@contoso.com, only her", { way: 'outbound', ours: 'one' }],
  ['david@contoso.com cannot reach anna@fabrikam.com', { way: 'inbound' }],
  ["david@contoso.com can't send messages to anna@fabrikam.com", { way: 'inbound' }],
  [
    "They can write to us but we can't write to them, since Monday. contoso.com. only anna@fabrikam.com is affected",
    { way: 'outbound', ours: 'one' },
  ],
  ['only anna@fabrikam.com cannot write to contoso.com', { way: 'outbound', ours: 'one' }],
  ['anna@fabrikam.com gets no messages from david@contoso.com', { way: 'inbound' }],
  ["anna@fabrikam.com can't see david@contoso.com", { way: 'outbound' }],
  [
    "david@contoso.com can't message anna@fabrikam.com, only him",
    { way: 'inbound', theirs: 'one' },
  ],
  ['messages from david@contoso.com to anna@fabrikam.com do not arrive', { way: 'inbound' }],
  ['messages from anna@fabrikam.com to david@contoso.com do not arrive', { way: 'outbound' }],
  ['anna@fabrikam.com 傳不到 david@contoso.com，只有她一個人', { way: 'outbound', ours: 'one' }],
  ['anna@fabrikam.com 傳不到 david@contoso.com', { way: 'outbound' }],
  ['david@contoso.com 傳不到 anna@fabrikam.com', { way: 'inbound' }],
  ['anna@fabrikam.com 收不到 david@contoso.com 的訊息', { way: 'inbound' }],
  ['david@contoso.com 收不到 anna@fabrikam.com 的訊息', { way: 'outbound' }],
  ['只有 anna@fabrikam.com 連不到 contoso.com', { way: 'outbound', ours: 'one' }],
  ['anna@fabrikam.com 看不到 david@contoso.com 的狀態', { way: 'outbound' }],
  ['anna@fabrikam.com 傳訊息給 david@contoso.com 失敗', { way: 'outbound' }],
  ['david@contoso.com 傳訊息給 anna@fabrikam.com 失敗', { way: 'inbound' }],
];

/** Whose domain is whose where nobody named ours before; undefined where the words do not tell. */
const unknown: readonly (readonly [text: string, ours: string | undefined])[] = [
  ['anna@fabrikam.com cannot message david@contoso.com', our],
  ['our user anna@fabrikam.com gets nothing from david@contoso.com', our],
  ['david@contoso.com cannot reach our user anna@fabrikam.com', our],
  ["the customer david@contoso.com can't reach anna@fabrikam.com", our],
  ['my colleague anna@fabrikam.com cannot see david@contoso.com', our],
  ['anna@fabrikam.com and david@contoso.com', undefined],
  ['chat between anna@fabrikam.com and david@contoso.com is broken', undefined],
  ['anna@fabrikam.com 傳不到 david@contoso.com，只有她一個人', our],
  ['david@contoso.com 傳不到我們同事 anna@fabrikam.com', our],
  ['客戶 david@contoso.com 收不到 anna@fabrikam.com 的訊息', our],
  ['anna@fabrikam.com 收不到客戶 david@contoso.com 的訊息', our],
  ['anna@fabrikam.com 跟 david@contoso.com 之間不通', undefined],
];

describe('two people, of whom one is ours', () => {
  for (const [text, expected] of known)
    it(text, () => {
      assert.deepEqual(told(text, our), expected);
    });
});

describe('two people, where nobody said who we are', () => {
  for (const [text, ours] of unknown)
    it(`${text} → ${ours ?? 'not told'}`, () => {
      const { entities } = understand(text);
      assert.equal(entities.ourDomain?.domain, ours);
      assert.deepEqual(
        entities.partnerDomains.map(({ domain }) => domain),
        ours === undefined ? [our, 'contoso.com'] : ['contoso.com'],
      );
    });
});
