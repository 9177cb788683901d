import assert from 'node:assert/strict';
import type { Evidence } from '../../../services/model/evidence.ts';
import { read } from './read.ts';

const prompt = 'PS C:\\> ';
const textOf = (one: Evidence | undefined) =>
  one?.kind === 'paste' ? one.text.replace(/\s+/gu, ' ') : undefined;
const domains = (...rows: readonly string[]) =>
  `${prompt}Get-CsAllowedDomain | ft Domain,ProxyFqdn\n\nDomain        ProxyFqdn\n------        ---------\n${rows.join('\n')}\n\n`;
const edge = (discovery: string) =>
  `${prompt}Get-CsAccessEdgeConfiguration\n\nAllowFederatedUsers    : True\nEnablePartnerDiscovery : ${discovery}\n\n`;
const port = (open: string) =>
  `${prompt}tnc sip.contoso.com -Port 5061\n\nComputerName     : sip.contoso.com\nRemotePort       : 5061\nTcpTestSucceeded : ${open}\n\n`;

describe('two outputs of one command', () => {
  const rows: readonly (readonly [
    when: string,
    text: string,
    differs: readonly (readonly [
      property: string,
      of: string | undefined,
      earlier: string | undefined,
      later: string | undefined,
    ])[],
  ])[] = [
    ['say the same', edge('True') + edge('True'), []],
    [
      'show a switch in two ways',
      edge('True') + edge('False'),
      [
        [
          'enablePartnerDiscovery',
          undefined,
          'EnablePartnerDiscovery : True',
          'EnablePartnerDiscovery : False',
        ],
      ],
    ],
    [
      'lead to two hosts',
      domains('contoso.com   a.contoso.com') + domains('contoso.com   b.contoso.com'),
      [['proxyFqdn', 'contoso.com', 'contoso.com a.contoso.com', 'contoso.com b.contoso.com']],
    ],
    [
      'list a domain once',
      domains('a.example', 'b.example') + domains('b.example'),
      [['entries', 'a.example', 'a.example', undefined]],
    ],
    [
      'find a port open and closed',
      port('True') + port('False'),
      [['result', 'sip.contoso.com', undefined, undefined]],
    ],
    [
      'show a name whole and at an edge where it may be cut',
      domains('contoso.com   sip.contoso.co') + domains('contoso.com   sip.contoso.com'),
      [],
    ],
    [
      'list a domain that the other perhaps cut',
      `${prompt}Get-CsAllowedDomain | select Domain\n\nDomain\n------\ncontoso.co\ntail.com\n\n` +
        domains('contoso.com', 'tail.com'),
      [],
    ],
    ['list parts', 'Domain : a.example\n\n' + 'Domain : b.example\n', []],
  ];
  for (const [when, text, differs] of rows)
    it(`that ${when} disagree ${differs.length} times`, () => {
      const { ourAccessEdge, ourAllowedDomains, portTests } = read(text).facts;
      const found = [ourAccessEdge, ourAllowedDomains, portTests].flatMap(
        (fact) => fact?.differs ?? [],
      );
      assert.deepEqual(
        found.map(({ property, of, earlier, later }) =>
          of === 'sip.contoso.com'
            ? [property, of, undefined, undefined]
            : [property, of, textOf(earlier), textOf(later)],
        ),
        differs,
      );
    });

  it('leave no line as evidence that says the contrary of what counts', () => {
    const { evidence = [] } =
      read(edge('True') + edge('True') + edge('False')).facts.ourAccessEdge ?? {};
    assert.deepEqual(
      evidence.map(textOf).filter((text) => text?.startsWith('Enable')),
      ['EnablePartnerDiscovery : False'],
    );
  });
});
