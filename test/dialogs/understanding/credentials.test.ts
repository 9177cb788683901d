import assert from 'node:assert/strict';
import { withoutCredentials } from '../../../dialogs/understanding/credentials.ts';
import { startTalking } from '../talking.ts';

const secret = 'Abc!2345xyz';
const telling = [
  `密碼是 ${secret}，帳號 admin@contoso.com，幫我登入看`,
  `密碼：${secret}`,
  `密碼 ${secret}`,
  `密码是${secret}`,
  `帳號 admin@contoso.com 密碼為「${secret}」`,
  `金鑰是 ${secret}`,
  `權杖是 ${secret}`,
  `my password is ${secret} and my login admin@contoso.com, please sign in`,
  `password: ${secret}`,
  `password ${secret}`,
  `user admin@contoso.com pwd=${secret}`,
  `pwd is ${secret}`,
  `the token is ${secret}`,
  `here is the client secret: ${secret}`,
  `api key = ${secret}`,
  `passphrase is "${secret}"`,
  `contoso.com, the password is ${secret}`,
  `contoso.com 連不到，密碼是 ${secret}`,
];
const speaking = [
  'the password is wrong',
  'my password is expired, does that matter?',
  'do you need a password?',
  'is a token needed?',
  'we changed the password yesterday',
  '密碼過期會影響同盟嗎？',
  '需要密碼嗎？',
  '密碼是什麼時候要換？',
  'check contoso.com',
];

describe('a password in a sentence', () => {
  for (const text of telling) {
    it(`is taken out: ${text.replace(secret, '…')}`, () => {
      const { text: kept, isFound } = withoutCredentials(text);
      assert.equal(isFound, true);
      assert.ok(!kept.includes(secret), kept);
    });

    it(`is answered, and kept nowhere: ${text.replace(secret, '…')}`, async () => {
      const { say, state, step } = startTalking();
      const answer = await say(text);
      assert.match(answer, /not\s+kept|沒有留下/u);
      assert.ok(!JSON.stringify([answer, state(), step()]).includes(secret));
    });
  }

  for (const text of speaking)
    it(`is none where somebody speaks about one: ${text}`, () => {
      assert.deepEqual(withoutCredentials(text), { text, isFound: false });
    });

  it('is told not to be used, and the rest of the sentence is answered', async () => {
    const { say } = startTalking();
    const answer = await say(`contoso.com cannot be reached, my password is ${secret}`);
    assert.match(answer, /sign in\s+nowhere/u);
    assert.match(answer, /contoso\.com:/u);
  });

  it('is no word about one of our people', async () => {
    const { say } = startTalking();
    await say('check contoso.com');
    const answer = await say(
      `my password is ${secret} and my login admin@litware.com, please sign in`,
    );
    assert.match(answer, /not\s+kept/u);
    assert.doesNotMatch(answer, /one person|Checking/u);
  });
});
