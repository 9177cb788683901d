import assert from 'node:assert/strict';
import { isHalf } from '../../../services/settings/half-values.ts';
import { readPrinted } from '../../../services/settings/values.ts';
import { read, valuesIn } from './read.ts';
import * as samples from './samples.ts';

const halves: readonly (readonly [key: string, printed: string])[] = [
  ['enablepartnerdiscovery', 'Tru'],
  ['allowfederatedusers', 'fals'],
  ['allowfederatedusers', ''],
  ['enabled', 'T'],
  ['routingmethod', 'UseDns'],
  ['verificationlevel', 'UseSourceVer'],
  ['verificationlevel', ''],
  ['alloweddomains', 'AllowAllKnown'],
  ['alloweddomains', ''],
  ['accessedgeexternalsipport', '506'],
  ['thumbprint', 'A9D51A2911C7'],
  ['productversion', '7.0.2046'],
  ['domain', 'contoso'],
  ['domain', 'contoso.'],
  ['domain', 'contoso.c'],
  ['identity', 'EdgeServer:edge01.fabrikam.loc'],
  ['sipaddress', 'sip:ken@fabrikam'],
  ['proxyfqdn', 'sipfed.online.lync.co'],
];
const wholes: readonly (readonly [key: string, printed: string])[] = [
  ['enablepartnerdiscovery', 'True'],
  ['enabled', 'False'],
  ['routingmethod', 'UseDnsSrvRouting'],
  ['alloweddomains', 'contoso.com'],
  ['accessedgeexternalsipport', '5061'],
  ['accessedgeexternalsipport', '443'],
  ['productversion', '7.0.2046.0'],
  ['domain', 'contoso.co'],
  ['domain', 'fabrikam.local'],
  ['defaultroutefqdn', ''],
  ['federationroute', ''],
  ['comment', 'since 2014, ask K'],
  ['issuer', 'CN=Contoso CA'],
];

describe('a value with which a text ends', () => {
  for (const [key, printed] of halves)
    it(`is half of one: ${key} ${printed}`, () => {
      assert.ok(isHalf(key, readPrinted(printed)));
    });
  for (const [key, printed] of wholes)
    it(`may be whole: ${key} ${printed}`, () => {
      assert.ok(!isHalf(key, readPrinted(printed)));
    });
});

describe('a text that ends in the middle', () => {
  const table =
    'Domain          ProxyFqdn       VerificationLevel\n------          ---------       -----------------\n';
  const rows: readonly (readonly [where: string, text: string, line: number])[] = [
    ['in a switch', 'AllowFederatedUsers : True\nEnablePartnerDiscovery : Fals', 2],
    ['behind the name of a switch', 'AllowFederatedUsers : True\nEnablePartnerDiscovery :', 2],
    ['in a name', 'AllowFederatedUsers : True\nEnablePartnerDisc', 2],
    [
      'in a switch, with a line break',
      'AllowFederatedUsers : True\nEnablePartnerDiscovery : Fals\n',
      2,
    ],
    ['in a list', 'AllowFederatedUsers : True\nAllowedDomains : {contoso.com, fab', 2],
    ['in a row', `${table}contoso.com     sip.contoso.com`, 3],
    ['in a cell', `${table}contoso.com     sip.contoso.com UseSource`, 3],
    ['in a name that stands above', 'Identity : contoso.com\nDomain : contoso.co', 2],
  ];
  for (const [where, text, line] of rows)
    it(`is told as such where that is ${where}`, () => {
      assert.deepEqual(read(text).problems, [{ code: 'cut-off-listing', line }]);
    });

  it('shows nothing of what it lost', () => {
    const { ourAccessEdge } = valuesIn('BeClearingHouse : False\nEnablePartnerDiscovery : Fals');
    assert.equal((ourAccessEdge as Record<string, unknown>).enablePartnerDiscovery, undefined);
    const text =
      'AllowFederatedUsers : True\nBlockedDomains : {}\nAllowedDomains : {contoso.com, fab';
    assert.deepEqual(valuesIn(text).tenantFederation, {
      allowFederatedUsers: true,
      allows: 'list',
      allowedDomains: ['contoso.com'],
      allowedExtent: 'part',
      blockedDomains: [],
      blockedExtent: 'whole',
    });
  });

  it('takes no name that lost its value for the rest of the value above', () => {
    const text =
      'Identity : Global\nEnableFederationAccess : True\nCommunicationWithExternalOrgs : OrganizationDefault\nAllowedExternalDom';
    const { tenantUserPolicy } = read(text).facts;
    assert.equal(
      tenantUserPolicy?.value.policies[0]?.communicationWithExternalOrgs,
      'OrganizationDefault',
    );
  });

  it('is not seen where a listing is whole', () => {
    for (const [name, text] of Object.entries(samples))
      assert.deepEqual(
        read(text).problems.filter(({ code }) => code === 'cut-off-listing'),
        [],
        name,
      );
  });
});
