import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPasted } from '../../../bot/pasted.ts';
import { unfoldObjects } from '../../../services/settings/unfold-objects.ts';
import { leastMs } from '../../support/processor-time.ts';

const namespace = 'Microsoft.Rtc.Management.WritableConfig';
const object = (type: string, properties: string, ref = 0) =>
  `<Obj RefId="${ref}"><TN RefId="${ref}"><T>Deserialized.${namespace}.${type}</T><T>Deserialized.System.Object</T></TN><Props>${properties}</Props></Obj>`;
const edge = object(
  'Settings.Edge.AccessEdgeSettings',
  '<S N="Identity">Global</S><B N="AllowFederatedUsers">false</B><B N="EnablePartnerDiscovery">true</B><S N="RoutingMethod">UseDnsSrvRouting</S>',
);
const allowed = object(
  'Settings.Edge.AllowedDomain',
  '<S N="Identity">contoso.com</S><S N="Domain">contoso.com</S><Nil N="ProxyFqdn" />',
  1,
);
const policy = object(
  'Policy.ExternalAccess.ExternalAccessPolicy',
  '<S N="Identity">Global</S><B N="EnableFederationAccess">true</B><B N="EnablePublicCloudAccess">false</B>',
  2,
);
const objs = (...objects: readonly string[]) =>
  `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">${objects.join('')}</Objs>`;
const folded = objs(edge, allowed, policy);

const factsIn = (text: string) => {
  const { facts } = readPasted(text, { at: new Date('2026-11-22T00:00:00Z') });
  return facts as Readonly<
    Record<string, { value?: unknown; evidence?: readonly { text?: string; line?: number }[] }>
  >;
};

describe('objects in one line', () => {
  const rows: readonly (readonly [when: string, text: string])[] = [
    ['alone', folded],
    ['behind a mark of the order of bytes', `\u{FEFF}${folded}`],
    ['behind a sentence', `Here is what our server said: ${folded} Thanks`],
    ['behind a Chinese sentence', `這是匯出的設定：${folded}，麻煩看一下`],
    ['behind a declaration', `<?xml version="1.0" encoding="utf-8"?>${folded}`],
    ['behind the mark of PowerShell', `#< CLIXML ${folded}`],
    ['quoted in a mail', `> ${folded}`],
    ['each in a line of its own', folded.replaceAll('<Obj ', '\n<Obj ')],
  ];
  for (const [when, text] of rows)
    it(`are read, ${when}, as those of their own commands`, () => {
      const facts = factsIn(text);
      assert.deepEqual(Object.keys(facts).sort(), ['ourAccessEdge', 'ourAllowedDomains', 'ourUserPolicy']); // prettier-ignore
    });

  it('are quoted property by property, by the line that was pasted', () => {
    const { ourAccessEdge } = factsIn(`PS C:\\> cat edge.xml\n${folded}`);
    const quoted = ourAccessEdge?.evidence?.map(({ text, line }) => `${line} ${text}`);
    assert.ok(quoted?.includes('2 <B N="AllowFederatedUsers">false</B>'), String(quoted));
  });

  it('are quoted property by property where they are compressed JSON', () => {
    const { ourAccessEdge } = factsIn(
      '[{"Identity":"Global","RoutingMethod":"UseDnsSrvRouting","AllowFederatedUsers":false,"EnablePartnerDiscovery":true}]',
    );
    const quoted = ourAccessEdge?.evidence?.map(({ text, line }) => `${line} ${text}`);
    assert.ok(quoted?.includes('1 "AllowFederatedUsers":false,'), String(quoted));
  });

  it('keep lists and what stands in quotes together', () => {
    assert.equal(
      unfoldObjects('[{"A":"x,\\",\\"y","B":["a","b"]},{"A":{"C":1,"D":2}}]'),
      '[{"A":"x,\\",\\"y",\n"B":["a","b"]},\n{"A":{"C":1,\n"D":2}}]',
    );
  });

  it('keep everything that stands in them, whatever the line is', () => {
    const sign = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', '"A":1', '<Objs ', '</Objs>', '<Props>', '><', ' ', '盟'); // prettier-ignore
    const line = fc.array(fc.oneof(sign, fc.string({ maxLength: 4 })), { maxLength: 60 });
    const solid = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.join('');
        assert.equal(solid(unfoldObjects(text) ?? text), solid(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are told from any other line, in bounded time', () => {
    for (const line of ['why not contoso.com?', '<p>x</p><p>y</p>', '[pol-fed-disabled]', ''])
      assert.equal(unfoldObjects(line), undefined, line);
    const hostile = ['["'.repeat(100_000), `[,"${'\\"'.repeat(100_000)}`, '<Objs '.repeat(40_000)];
    for (const line of hostile) {
      const ms = leastMs(() => unfoldObjects(line));
      assert.ok(ms < 500, `${ms} ms`);
    }
  });
});
