import assert from 'node:assert/strict';
import { startTalking, type Talking } from './talking.ts';

const blocked = [
  'PS C:\\> Get-CsBlockedDomain',
  '',
  'Identity : contoso.com',
  'Domain   : contoso.com',
  'Comment  :',
].join('\n');

async function pasted(...then: readonly string[]): Promise<Talking> {
  const talking = startTalking();
  for (const text of ['our domain is fabrikam.com', 'check contoso.com', blocked, ...then])
    await talking.say(text);
  assert.ok(talking.state().pasted !== undefined);
  return talking;
}

describe('what is to be forgotten', () => {
  const wishes = ['forget what I pasted', 'delete my paste', '忘記我貼的內容'] as const;
  for (const wish of wishes)
    it(`is forgotten while a guide waits for an answer: ${wish}`, async () => {
      const talking = await pasted('set up federation with contoso.com');
      await talking.say(wish);
      assert.equal(talking.state().pasted, undefined);
      assert.doesNotMatch(await talking.say('check contoso.com'), /blocked domains|封鎖清單上/u);
    });

  it('is forgotten while a question waits', async () => {
    const talking = await pasted('forget me');
    await talking.say('forget what I pasted');
    assert.equal(talking.state().pasted, undefined);
  });

  it('is everything, when that is wished while a guide waits for an answer', async () => {
    const talking = await pasted('set up federation with contoso.com');
    await talking.say('forget me');
    assert.equal(talking.state().asked?.question.step, 'forget-me');
  });
});

describe('a command that stands in a case which it does not decide', () => {
  for (const text of ["I can't run that", '我沒有權限'])
    it(`is declined, and not said to be asked by nobody: ${text}`, async () => {
      const talking = await pasted();
      const said = await talking.say(text);
      assert.match(said, /does not depend on it|結論不受影響/u);
      assert.ok((talking.state().declined ?? []).length > 0);
    });
});

describe('a change that is thought of in a hybrid', () => {
  const settings = `${blocked}\n\nPS C:\\> Get-CsTenantFederationConfiguration | fl\n\nAllowedDomains : Domain=litware.com\nBlockedDomains : {}\nAllowFederatedUsers : True`;
  const rows = [
    ['what if we allow contoso.com?', /still stand in the way.*\n.*our list of blocked/u],
    [
      'what if we remove contoso.com from the blocked domains?',
      /still stand in the way.*\n.*missing from the allowed domains of our tenant/u,
    ],
    ['如果我們允許 contoso.com 呢？', /還是會擋住的.*\n.*封鎖清單/u],
  ] as const;
  for (const [text, expected] of rows)
    it(`leaves what the other side of it still blocks: ${text}`, async () => {
      const talking = startTalking();
      for (const before of [
        'our domain is fabrikam.com, we use both',
        'check contoso.com',
        settings,
      ])
        await talking.say(before);
      assert.match(await talking.say(text), expected);
    });

  it('reaches the servers where only their settings and those of the tenant were shown', async () => {
    const talking = startTalking();
    for (const before of ['our domain is fabrikam.com', 'check contoso.com', settings])
      await talking.say(before);
    assert.match(
      await talking.say('如果我們解除封鎖 contoso.com 呢？'),
      /會解決的問題：\n.*我們的封鎖清單/u,
    );
  });
});
