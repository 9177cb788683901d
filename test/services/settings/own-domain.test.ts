import assert from 'node:assert/strict';
import { ownDomainIn } from '../../../services/settings/own-domain.ts';
import { read } from './read.ts';

const prompt = 'PS C:\\> ';
const sip = (...rows: readonly (readonly [name: string, isDefault: string])[]) =>
  rows
    .map(([name, is]) => `Identity  : ${name}\nName      : ${name}\nIsDefault : ${is}\n`)
    .join('\n');
const online = (...names: readonly string[]) =>
  `${prompt}Get-CsOnlineSipDomain\n\n${names.map((name) => `Name   : ${name}\nStatus : Enabled\n`).join('\n')}`;
const servers = `${prompt}Get-CsSipDomain\n\n`;

describe('our domain in pasted settings', () => {
  const rows: readonly (readonly [when: string, text: string, domain: string | undefined])[] = [
    ['only one is listed', servers + sip(['adatum.com', 'True']), 'adatum.com'],
    ['one of several is the default', servers + sip(['a.example', 'False'], ['b.example', 'True']), 'b.example'],
    ['a part of the list holds the default', `${servers.replace('Domain', 'Domain -Identity b.example')}${sip(['b.example', 'True'])}`, 'b.example'],
    ['a part of the list holds another one', `${servers.replace('Domain', 'Domain -Identity b.example')}${sip(['b.example', 'False'])}`, undefined],
    ['none of several stands out', servers + sip(['a.example', 'False'], ['b.example', 'False']), undefined],
    ['a tenant has one beside its starting domain', online('adatum.onmicrosoft.com', 'adatum.com'), 'adatum.com'],
    ['a tenant has several', online('adatum.com', 'contoso.com'), undefined],
    ['servers and tenant agree', `${servers}${sip(['adatum.com', 'True'])}\n${online('adatum.com')}`, 'adatum.com'],
    ['servers and tenant disagree', `${servers}${sip(['adatum.com', 'True'])}\n${online('contoso.com')}`, undefined],
    ['nothing tells', `${prompt}Get-CsAllowedDomain\n${prompt}`, undefined],
  ]; // prettier-ignore
  for (const [when, text, domain] of rows)
    it(`is ${domain ?? 'not told'} when ${when}`, () => {
      assert.equal(ownDomainIn(read(text).facts)?.domain, domain);
    });
});
