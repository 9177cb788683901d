import assert from 'node:assert/strict';
import { startTalking } from './talking.ts';

const tenant = ['PS C:\\> Get-CsTenantFederationConfiguration', '', 'AllowedDomains      : AllowAllKnownDomains', 'BlockedDomains      :', 'AllowFederatedUsers : True', 'CustomizeFederation : False', '', 'PS C:\\> Get-CsExternalAccessPolicy', '', 'Identity               : Global', 'EnableFederationAccess : True', 'CommunicationWithExternalOrgs : OrganizationDefault', '', 'PS C:\\> Get-CsOnlineUser -Identity hsu@fabrikam.com', '', 'UserPrincipalName         : hsu@fabrikam.com', 'SipAddress                : sip:hsu@fabrikam.com', 'AccountEnabled            : True', 'IsSipEnabled              : True', 'InterpretedUserType       : PureOnlineTeamsOnlyUser', 'TeamsUpgradeEffectiveMode : TeamsOnly', 'ExternalAccessPolicy      :', 'AssignedPlan              : {TEAMS1, MCOSTANDARD}'].join('\n'); // prettier-ignore

async function after(...texts: readonly string[]): Promise<string> {
  const talking = startTalking();
  await talking.say('our domain is fabrikam.com and we run Teams');
  let said = '';
  for (const text of texts) said = await talking.say(text);
  return said.replace(/\s+/gu, ' ');
}

const english = "only hsu@fabrikam.com can't write to contoso.com, everybody else can";
const chinese = '只有許小姐 hsu@fabrikam.com 沒辦法傳訊息給 contoso.com 的人，別人都可以';

describe('one of our people alone, while all that was shown is in order', () => {
  it('is no reason to ask for the lists of the partner in the letter', async () => {
    const said = await after(english, tenant, 'letter');
    assert.match(said, /fails for one of our people alone/u);
    assert.match(said, /Get-CsTeamsExternalAccessConfiguration/u);
    assert.doesNotMatch(said, /is allowed on your side|Get-CsBlockedDomain/u);
  });

  it('is none in Chinese either', async () => {
    const said = await after(chinese, tenant, '給對方管理員的信');
    assert.match(said, /我們這邊只有一個人有問題/u);
    assert.doesNotMatch(said, /Get-CsBlockedDomain/u);
  });

  it('leaves the letter as it is where everybody is concerned', async () => {
    const said = await after('nobody here can write to contoso.com', tenant, 'letter');
    assert.match(said, /is allowed on your side/u);
  });
});
