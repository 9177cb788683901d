import assert from 'node:assert/strict';
import { stepsFrom } from '../../../services/model/error-steps.ts';
import { line } from '../checks/rows/told.ts';

describe('what to look at next', () => {
  const own = ['own-lists', 'own-switch', 'own-policy'] as const;
  const user = ['spelling', 'partner-user'] as const;
  const rows = [
    ['our server speaks', own, { sourceParty: 'ours' }, own],
    ['nobody knows who speaks', own, {}, own],
    ['the server of the partner speaks', own, { sourceParty: 'theirs' }, ['partner-lists']],
    ['a person of theirs is not found', user, { direction: 'outbound' }, user],
    ['a person of ours is not found', user, { direction: 'inbound' }, ['spelling', 'own-user']],
    [
      'the partner distrusts a certificate',
      ['their-certificate'],
      { sourceParty: 'theirs' },
      ['own-certificate'],
    ],
  ] as const;
  for (const [when, steps, differs, expected] of rows)
    it(`is ${expected.join(', ')} when ${when}`, () => {
      assert.deepEqual(stepsFrom(steps, line('1002', differs)), expected);
    });
});
