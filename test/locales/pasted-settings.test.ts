import assert from 'node:assert/strict';
import { listSettings, sayValue } from '../../locales/pasted-settings.ts';
import { sayPasteProblems } from '../../locales/paste-problems.ts';
import { createSpeaker } from '../../locales/say.ts';
import { read } from '../services/settings/read.ts';

const speaker = createSpeaker('en');
const told = (text: string) =>
  listSettings(read(text).facts, undefined, speaker).map(
    (one) => `${one.name}: ${sayValue(one, speaker)}`,
  );
const prompt = 'PS C:\\> ';

describe('what is told of a listing', () => {
  const rows: readonly (readonly [when: string, text: string, lines: readonly string[]])[] = [
    [
      'a table whose every domain was cut',
      'Domain       ProxyFqdn\n------       ---------\nverylongd...          \nanotherlo...          \n',
      ['Get-CsAllowedDomain: none of its domains can be read'],
    ],
    [
      'an empty list',
      `${prompt}Get-CsAllowedDomain\n${prompt}`,
      ['Get-CsAllowedDomain: domains: 0'],
    ],
    [
      'an Edge pool',
      `${prompt}Get-CsService -EdgeServer\n\nIdentity                  : EdgeServer:edge.fabrikam.local\nAccessEdgeExternalSipPort : 5061\nAccessEdgeExternalFqdn    : sip.fabrikam.com\nIsFederationEnabled       : False\nPoolFqdn                  : edge.fabrikam.local\n`,
      [
        'IsFederationEnabled (edge.fabrikam.local): False → federation is not enabled on this Edge pool',
        'AccessEdgeExternalFqdn (edge.fabrikam.local): sip.fabrikam.com:5061',
      ],
    ],
    [
      'a site without a route',
      `${prompt}Get-CsSite\n\nIdentity        : Site:Taipei\nFederationRoute :\n\n`,
      [
        'FederationRoute (Site:Taipei): {} → no federation route, so nothing goes out from this site',
      ],
    ],
    [
      'a domain that the tenant has disabled',
      'PS C:\\> Get-CsOnlineSipDomain | ft -a\n\nName         Status\n----         ------\nfabrikam.com Disabled\ntaitung.com  Enabled\n',
      [
        'Status (fabrikam.com): Disabled → this domain is disabled in the tenant',
        'Get-CsOnlineSipDomain: fabrikam.com, taitung.com',
      ],
    ],
    [
      'an account that is switched off',
      'PS C:\\> Get-CsOnlineUser -Identity bob@fabrikam.com\n\nUserPrincipalName : bob@fabrikam.com\nSipAddress        : sip:bob@fabrikam.com\nAccountEnabled    : False\nAccountType       : User\n',
      ['AccountEnabled (bob@fabrikam.com): False → the account is switched off'],
    ],
    [
      'a rule that counts only by a switch that was not shown',
      'PS C:\\> Get-CsExternalAccessPolicy Tag:Interns\n\nIdentity : Tag:Interns\nEnableFederationAccess : True\nAllowedExternalDomains : {}\nBlockedExternalDomains : {}\nCommunicationWithExternalOrgs : BlockAllExternalDomains\n',
      [
        'EnableFederationAccess (Tag:Interns): True → people with this policy may talk to other organisations',
        'CommunicationWithExternalOrgs (Tag:Interns): BlockAllExternalDomains → would shut out every other organisation for people with this policy; it counts only while CustomizeFederation is True in Get-CsTenantFederationConfiguration, which was not shown',
      ],
    ],
    [
      'a rule that counts',
      'PS C:\\> Get-CsExternalAccessPolicy Tag:Interns\n\nIdentity : Tag:Interns\nEnableFederationAccess : True\nAllowedExternalDomains : {}\nBlockedExternalDomains : {}\nCommunicationWithExternalOrgs : AllowAllExternalDomains\n\nPS C:\\> Get-CsTenantFederationConfiguration | fl CustomizeFederation\n\nCustomizeFederation : True\n',
      [
        'CustomizeFederation: True → people may have rules of their own, which count before these',
        'EnableFederationAccess (Tag:Interns): True → people with this policy may talk to other organisations',
        'CommunicationWithExternalOrgs (Tag:Interns): AllowAllExternalDomains → people with this policy may talk to every domain, whatever the lists of the tenant hold',
      ],
    ],
    [
      'a rule that does not count',
      'PS C:\\> Get-CsExternalAccessPolicy Tag:Interns\n\nIdentity : Tag:Interns\nEnableFederationAccess : True\nAllowedExternalDomains : {}\nBlockedExternalDomains : {}\nCommunicationWithExternalOrgs : BlockSpecificExternalDomains\n\nPS C:\\> Get-CsTenantFederationConfiguration | fl CustomizeFederation\n\nCustomizeFederation : False\n',
      [
        'CustomizeFederation: False → rules of people do not count, and these lists hold for everybody',
        'EnableFederationAccess (Tag:Interns): True → people with this policy may talk to other organisations',
        'CommunicationWithExternalOrgs (Tag:Interns): BlockSpecificExternalDomains → does nothing, because CustomizeFederation is False in the tenant',
      ],
    ],
    [
      'a policy that follows the organisation',
      'PS C:\\> Get-CsExternalAccessPolicy Tag:Interns\n\nIdentity : Tag:Interns\nEnableFederationAccess : True\nAllowedExternalDomains : {}\nBlockedExternalDomains : {}\nCommunicationWithExternalOrgs : OrganizationDefault\n',
      [
        'EnableFederationAccess (Tag:Interns): True → people with this policy may talk to other organisations',
        'CommunicationWithExternalOrgs (Tag:Interns): OrganizationDefault → for people with this policy the lists of the tenant count',
      ],
    ],
    [
      'a copy that is behind',
      'UpToDate    : False\nReplicaFqdn : edge.fabrikam.local\n',
      ['UpToDate (edge.fabrikam.local): False → this copy of the settings is behind'],
    ],
  ];
  for (const [when, text, lines] of rows)
    it(`is what it holds: ${when}`, () => {
      assert.deepEqual(told(text), lines);
    });

  it('names what was cut, and how to see it whole', () => {
    const reading = read('AllowFederatedUsers : True\nAllowedDomains : {a.example, b.example...}');
    const [said] = sayPasteProblems(reading, speaker);
    assert.match(said ?? '', /cut AllowedDomains \(line 2\).*\$FormatEnumerationLimit = -1/u);
  });
});
