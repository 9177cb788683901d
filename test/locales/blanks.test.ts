import assert from 'node:assert/strict';
import { sayBlanks } from '../../locales/blanks.ts';
import { createSpeaker } from '../../locales/say.ts';
import { placeholders } from '../../services/model/placeholders.ts';

describe('what stands in angle brackets', () => {
  for (const locale of ['en', 'zh-TW'] as const)
    for (const placeholder of Object.values(placeholders))
      it(`is explained: ${placeholder} in ${locale}`, () => {
        const [said, ...others] = sayBlanks(
          [`Run ${placeholder} twice ${placeholder}`],
          createSpeaker(locale),
        );
        assert.equal(others.length, 0);
        assert.ok(said?.startsWith(placeholder), said);
      });

  it('is left alone where it is none of ours', () => {
    assert.deepEqual(
      sayBlanks(['a <b> c <', 'constructor <constructor>'], createSpeaker('en')),
      [],
    );
  });
});
