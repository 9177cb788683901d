import assert from 'node:assert/strict';
import { read, valuesIn } from './read.ts';

const run = (command: string, output: string): string => `PS C:\\> ${command}\n\n${output}`;
const behind = '\n\nPS C:\\>';

/** The entries of the allowed list that may be cut, and in what. */
function cutIn(text: string): readonly string[] {
  const { entries } = valuesIn(text).ourAllowedDomains as {
    entries: readonly { domain: string; mayGoOn?: string }[];
  };
  return entries.flatMap(({ domain, mayGoOn }) =>
    mayGoOn === undefined ? [] : [`${domain} ${mayGoOn}`],
  );
}

const rows: readonly (readonly [when: string, text: string, cut: readonly string[]])[] = [
  [
    'it fills the last column of a table',
    run('Get-CsAllowedDomain | ft Comment,Domain', 'Comment Domain\n------- ------\nKen     contoso.co\nKen     tail.com') + behind,
    ['contoso.co domain'],
  ],
  [
    'another row shows that the last column is wider',
    run('Get-CsAllowedDomain | ft Comment,Domain', 'Comment Domain\n------- ------\nKen     contoso.co\nKen     northwind.com') + behind,
    ['northwind.com domain'],
  ],
  [
    'another column shows it whole',
    run('Get-CsAllowedDomain | ft Identity,Domain', 'Identity    Domain\n--------    ------\ncontoso.com contoso.co') + behind,
    [],
  ],
  [
    'it fills a column before the last one',
    run('Get-CsAllowedDomain | ft Domain,Comment', 'Domain     Comment\n------     -------\ncontoso.co Ken\ntail.com') + behind,
    [],
  ],
  [
    'the text ends with it in a list',
    run('Get-CsAllowedDomain', 'Domain : tail.com\n\nDomain : contoso.co'),
    ['contoso.co domain'],
  ],
  [
    'a prompt stands behind the list',
    run('Get-CsAllowedDomain', 'Domain : tail.com\n\nDomain : contoso.co') + behind,
    [],
  ],
  [
    'it is the host of the entry',
    run('Get-CsAllowedDomain | ft Domain,ProxyFqdn', 'Domain      ProxyFqdn\n------      ---------\ncontoso.com sip.contoso.co\ntail.com') + behind,
    ['contoso.com proxyFqdn'],
  ],
]; // prettier-ignore

describe('a name that may be the beginning of a longer one', () => {
  for (const [when, text, cut] of rows)
    it(`is ${cut.length === 0 ? 'none' : cut.join()} where ${when}`, () => {
      assert.deepEqual(cutIn(text), cut);
    });

  it('is noted in an unfolded list of a tenant', () => {
    const text = run(
      '(Get-CsTenantFederationConfiguration).AllowedDomains.AllowedDomain',
      'Domain\n------\ntail.com\ncontoso.co',
    );
    const { cutNames } = valuesIn(text).tenantFederation as { cutNames: unknown };
    assert.deepEqual(cutNames, ['contoso.co']);
  });

  it('is understood where it is the name of a property', () => {
    const text = `PS C:\\> Get-CsExternalAccessPolicy -Identity Global

Identity                          : Global
EnableFederationAccess            : True
EnablePublicCloudAudioVideoAccess : False
EnableOutsideAccess`;
    const { problems, skipped, skippedCount } = read(text);
    assert.deepEqual(problems, [{ code: 'cut-off-listing', line: 6 }]);
    assert.deepEqual([skipped, skippedCount], [[], 0]);
  });
});
