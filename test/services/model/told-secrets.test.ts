import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createToldSecrets } from '../../../services/model/told-secrets.ts';
import { leastMs } from '../../support/processor-time.ts';

function redact(text: string): { readonly text: string; readonly count: number } {
  const one = createToldSecrets('***');
  let count = 0;
  const lines = text.split('\n').map((line) =>
    one(line, () => {
      count += 1;
    }),
  );
  return { text: lines.join('\n'), count };
}

const taken: readonly (readonly [where: string, text: string, left: string])[] = [
  [
    'in a column of CSV',
    '"Sip","Password","Enabled"\n"anna","Sommer, 24","True"\n"bert","","True"',
    '"Sip","Password","Enabled"\n"anna",***,"True"\n"bert","","True"',
  ],
  [
    'in a column of a spreadsheet',
    'Sip\tInitial Password\tEnabled\nanna\tsommer\tTrue',
    'Sip\tInitial Password\tEnabled\nanna\t***\tTrue',
  ],
  ['in a Chinese column', 'Sip\t密碼\nanna\tsommer', 'Sip\t密碼\nanna\t***'],
  [
    'in a table of Markdown',
    '| Sip | Password |\n|---|---|\n| anna | sommer |',
    '| Sip | Password |\n|---|---|\n| anna | *** |',
  ],
  [
    'in a table',
    'Sip   Password Enabled\n---   -------- -------\nanna  sommer   True\nbert  True     False',
    'Sip   Password Enabled\n---   -------- -------\nanna  ***   True\nbert  True     False',
  ],
  [
    'in the last column of a table',
    'Sip   TempPassword\n---   ------------\nanna  sommer 24',
    'Sip   TempPassword\n---   ------------\nanna  ***',
  ],
  [
    'behind a prompt',
    'Password for user admin@fabrikam.com: sommer',
    'Password for user admin@fabrikam.com: ***',
  ],
  ['in a sentence', 'my password is Sommer24', 'my password is ***'],
  ['beside an account', 'admin@fabrikam.com / Sommer2024!', 'admin@fabrikam.com / ***'],
  ['alone in a line', 'Sommer2024!', '***'],
];
const kept: readonly string[] = [
  'Sip,PasswordNeverExpires\nanna,never',
  'Sip   Password\n\nanna  sommer',
  'the password is wrong',
  'Domain   ProxyFqdn\n------   ---------\ncontoso.com sip.contoso.com',
  'ken@contoso.com:5061',
  'anna@fabrikam.com Tag:NoFed2',
  'edge01.fabrikam.com',
  'A9D51A2911C74FABFF7F2A8A994B20857D399107',
  '34eac5d7-a18b-41b6-853d-c3432252654c',
  'PS C:\\> Get-CsUser',
  'WSAECONNRESET10054',
  'Global\\NT2019',
];

describe('a password that no word in its own line gives away', () => {
  for (const [where, text, left] of taken)
    it(`is taken out ${where}`, () => {
      assert.deepEqual(redact(text), { text: left, count: 1 });
    });
  for (const text of kept)
    it(`is none: ${text.split('\n')[0] ?? ''}`, () => {
      assert.deepEqual(redact(text), { text, count: 0 });
    });

  it('is looked for in bounded time, whatever the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (text) => redact(text).count >= 0));
    for (const one of ['aA1!', 'password is ', 'Password,', '-- ', 'a@b.c / ', '"']) {
      const ms = leastMs(() => redact(one.repeat(8_000 / one.length)));
      assert.ok(ms < 500, `${one} ${ms} ms`);
    }
  });
});
