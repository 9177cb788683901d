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
      ['Get-CsAllowedDomain: cut, so none of its domains can be read'],
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
