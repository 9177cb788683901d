import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const user = [
  'PS C:\\> Get-CsUser lin@fabrikam.com | fl SipAddress,Enabled,ExternalAccessPolicy,HostingProvider',
  '',
  'SipAddress           : sip:lin@fabrikam.com',
  'Enabled              : True',
  'ExternalAccessPolicy : NoFed',
  'HostingProvider      : SRV:',
].join('\n');
const policies = [
  'PS C:\\> Get-CsExternalAccessPolicy | fl Identity,EnableFederationAccess',
  '',
  'Identity               : Global',
  'EnableFederationAccess : True',
  '',
  'Identity               : Tag:NoFed',
  'EnableFederationAccess : False',
].join('\n');

async function told(...pastes: readonly string[]) {
  const talking = startTalking();
  const own = 'our domain is fabrikam.com, we use Skype for Business Server';
  const said: string[] = [];
  for (const text of [own, 'check contoso.com', ...pastes]) said.push(await talking.say(text));
  return { talking, last: said.at(-1) ?? '' };
}

describe('the policy of one person', () => {
  it('is asked for with what it decides, once the account names it', async () => {
    const { last } = await told(user);
    assert.match(last, /Get-CsExternalAccessPolicy/u);
    assert.match(last, /does not allow federation: blocked both ways/u);
  });

  it('is shown by its own lines and the account, not by those of Global', async () => {
    const { talking } = await told(user, policies);
    const letter = await talking.say('letter to our edge administrator');
    assert.match(letter, /Identity +: Tag:NoFed/u);
    assert.match(letter, /ExternalAccessPolicy : NoFed/u);
    assert.doesNotMatch(letter, /EnableFederationAccess : True/u);
  });

  const letters = [
    ['letter to our edge administrator', /Accounts and policies on our servers/u],
    ['給 Lync 管理員的信', /我們伺服器上的帳號和原則/u],
  ] as const;
  for (const [wish, subject] of letters)
    it(`is the subject of the letter, which keeps what the person has now: ${wish}`, async () => {
      const { talking } = await told(user, policies);
      const letter = await talking.say(wish);
      assert.match(letter, subject);
      assert.match(letter, /Get-CsUser -Identity 'sip:lin@fabrikam.com' \| Format-List/u);
    });
});
