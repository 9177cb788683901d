import assert from 'node:assert/strict';
import { checkBody } from '../../../bot/framework/activity-check.ts';
import { isAllowedTenant } from '../../../bot/framework/tenants.ts';
import { activity } from './stub-services.ts';

const ours = 'AAAAAAAA-0000-0000-0000-000000000001';
const other = 'bbbbbbbb-0000-0000-0000-000000000002';

function isAllowed(
  inData: unknown,
  inConversation: string | undefined,
  list: readonly string[] = [ours.toLowerCase()],
): boolean {
  const checked = checkBody(
    activity({
      channelData: inData === undefined ? undefined : { tenant: { id: inData } },
      conversation: { id: 'c', tenantId: inConversation },
    }),
  );
  assert.ok(checked.ok);
  return isAllowedTenant(checked.activity, list);
}

describe('the list of organisations', () => {
  it('allows everybody when it is empty', () => {
    assert.equal(isAllowed(other, undefined, []), true);
    assert.equal(isAllowed(undefined, undefined, []), true);
  });
  it('allows its own, however the id is written', () => {
    assert.equal(isAllowed(ours, ours.toLowerCase()), true);
    assert.equal(isAllowed(ours, undefined), true);
    assert.equal(isAllowed(undefined, ours), true);
  });
  it('refuses another', () => {
    assert.equal(isAllowed(other, other), false);
  });
  it('refuses an activity that names two, one of them another', () => {
    assert.equal(isAllowed(ours, other), false);
    assert.equal(isAllowed(other, ours), false);
  });
  it('refuses an activity that names none', () => {
    assert.equal(isAllowed(undefined, undefined), false);
    assert.equal(isAllowed(17, undefined), false);
  });
});
