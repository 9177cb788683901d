import assert from 'node:assert/strict';
import { showEvidence } from '../../locales/evidence.ts';
import { createSpeaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type { Viewer } from '../../locales/values.ts';

const viewerOf = (locale: Locale): Viewer => ({ speaker: createSpeaker(locale), timeZone: 'UTC' });
const lineOf = (text: string, command = 'Get-CsHostingProvider') =>
  ({ kind: 'paste', line: 1, text, command }) as const;

describe('a pasted line as evidence', () => {
  const rows: readonly (readonly [when: string, text: string, isEmpty: boolean])[] = [
    ['a command with nothing behind it', 'PS C:\\> Get-CsHostingProvider', true],
    ['one in a shorter prompt', 'PS> get-cshostingprovider | fl', true],
    ['one of another machine', '[edge01]: PS C:\\Users\\x> Get-CsHostingProvider', true],
    ['a value', 'Enabled : False', false],
    ['another command', 'PS C:\\> Get-CsUser', false],
  ];
  for (const [when, text, isEmpty] of rows)
    it(`${isEmpty ? 'says' : 'does not say'} that nothing was listed: ${when}`, () => {
      const english = showEvidence(lineOf(text), viewerOf('en'));
      const chinese = showEvidence(lineOf(text), viewerOf('zh-TW'));
      assert.equal(english.endsWith('(it listed nothing)'), isEmpty, english);
      assert.equal(chinese.endsWith('(沒有列出任何項目)'), isEmpty, chinese);
    });
});
