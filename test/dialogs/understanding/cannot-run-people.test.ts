import assert from 'node:assert/strict';
import { saysCannotRun } from '../../../dialogs/understanding/cannot-run.ts';

describe('that nobody can be found who runs a command', () => {
  const said = [
    '找不到人可以執行',
    '找不到人執行',
    '這邊找不到有權限的人',
    '聯絡不到管理員',
    "we can't find anybody who can run it",
    'there is nobody here who can run that',
    "I can't reach our admin",
  ];
  const other = [
    '我找不到人',
    '對方找不到人',
    '我們找不到他們',
    '在 Teams 找不到人',
    '找不到同事',
    "we can't reach them",
    "we can't find anybody at contoso.com",
  ];
  for (const text of said)
    it(`is heard: ${text}`, () => {
      assert.equal(saysCannotRun(text), true);
    });

  for (const text of other)
    it(`is not heard in a trouble with people: ${text}`, () => {
      assert.equal(saysCannotRun(text), false);
    });
});
