import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWhatIf } from '../../../dialogs/understanding/what-if.ts';
import type { Thought } from '../../../dialogs/understanding/what-if-patterns.ts';

const rows: readonly (readonly [text: string, thoughts: readonly Thought[]])[] = [
  ['what if they blocked us?', ['theyBlock']],
  ['what if contoso.com blocked our domain?', ['theyBlock']],
  ['what if contoso.com blocked fabrikam.com?', ['theyBlock']],
  ['what if we were blocked by contoso.com?', ['theyBlock']],
  ['what if our domain was on their blocked list?', ['theyBlock']],
  ["what if contoso.com's admin blocks us?", ['theyBlock']],
  ['如果對方封鎖我們呢？', ['theyBlock']],
  ['如果他們把我們封鎖了呢？', ['theyBlock']],
  ['如果對方把我們加進封鎖清單呢？', ['theyBlock']],
  ['如果我們在對方的封鎖清單上呢？', ['theyBlock']],
  ['如果我們被對方封鎖呢', ['theyBlock']],
  ['如果 contoso.com 那邊封鎖了我們的網域呢', ['theyBlock']],
  ['如果 contoso.com 封鎖 fabrikam.com 呢？', ['theyBlock']],
  ['what if they unblock us', ['theyAllow']],
  ['如果對方解除封鎖呢', ['theyAllow']],
  ['what if they stopped allowing us?', ['theyUnallow']],
  ["what if they don't allow us", ['theyUnallow']],
  ['what if they took us off their allowed list', ['theyUnallow']],
  ['如果對方沒有允許我們呢', ['theyUnallow']],
  ['如果對方把我們從允許清單移除呢', ['theyUnallow']],
  ['what if they turn federation off', ['theyOff']],
  ['what if federation is off on their side', ['theyOff']],
  ['what if they disabled external access', ['theyOff']],
  ['what if contoso.com turned off federation', ['theyOff']],
  ['如果對方關閉同盟呢？', ['theyOff']],
  ['如果對方把同盟關掉呢？', ['theyOff']],
  ['如果 contoso.com 停用同盟呢', ['theyOff']],
  ['what if they turned federation on', ['theyOn']],
  ['what if their certificate expired?', ['theirCertificateExpired']],
  ['如果對方的憑證過期了呢？', ['theirCertificateExpired']],
  ['如果對方的憑證失效呢？', ['theirCertificateExpired']],
  ['what if the certificate of contoso.com ran out?', ['theirCertificateExpired']],
  ['what if they renew their certificate?', ['theirCertificateRenewed']],
  ['如果對方更新憑證呢', ['theirCertificateRenewed']],
  ['what if our certificate expired?', ['ourCertificateExpired']],
  ['如果我們的憑證到期呢', ['ourCertificateExpired']],
  ['what if their record were gone', ['theirRecordGone']],
  ['what if contoso.com removed the record', ['theirRecordGone']],
  ['what if they no longer publish the record?', ['theirRecordGone']],
  ['如果對方的記錄不見了呢', ['theirRecordGone']],
  ['what if our record was deleted?', ['ourRecordGone']],
  ['what if the partner blocks us and we block them', ['theyBlock', 'block']],
];

/** What is ours, however near the other names stand. */
const ours: readonly (readonly [text: string, thoughts: readonly Thought[]])[] = [
  ['what if we blocked them', ['block']],
  ['what if fabrikam.com blocked contoso.com?', ['block']],
  ['如果我們封鎖對方呢', ['block']],
  ['what if contoso.com was blocked by us', ['block']],
  ['如果 contoso.com 被我們封鎖呢', ['block']],
  ['如果把 contoso.com 加進我們的允許清單呢', ['allow']],
  ['what if they are on our blocked list', ['block']],
  ['what if contoso.com was on the blocked list', ['block']],
  ['what if we turned federation off for them', ['federationOff']],
  ['what if federation was off', ['federationOff']],
  ['如果關閉同盟呢', ['federationOff']],
  ['what if we allow them', ['allow']],
];

const ofPolicies: readonly (readonly [text: string, thoughts: readonly Thought[]])[] = [
  ['如果 hsu@fabrikam.com 換成不允許同盟的原則呢？', ['policyOff']],
  ['如果 hsu@fabrikam.com 改用禁止同盟的原則呢', ['policyOff']],
  ['如果 hsu@fabrikam.com 換成允許同盟的原則呢', ['policyOn']],
  ['如果在原則裡關閉同盟呢', ['policyOff']],
  ['what if federation was off in the policy?', ['policyOff']],
  ['what if the policy had federation disabled', ['policyOff']],
  ['what if hsu@fabrikam.com had a policy without federation?', ['policyOff']],
  ['what if federation was on in the policy?', ['policyOn']],
];

describe('a what-if of the partner', () => {
  for (const [text, thoughts] of rows)
    it(`is theirs: ${text}`, () => {
      assert.deepEqual(readWhatIf(text, 'fabrikam.com')?.thoughts, thoughts);
    });

  for (const [text, thoughts] of ours)
    it(`is ours: ${text}`, () => {
      assert.deepEqual(readWhatIf(text, 'fabrikam.com')?.thoughts, thoughts);
    });

  for (const [text, thoughts] of ofPolicies)
    it(`is of a policy: ${text}`, () => {
      assert.deepEqual(readWhatIf(text, 'fabrikam.com')?.thoughts, thoughts);
    });

  it('names the partner and not us, whoever comes first', () => {
    const domain = (text: string) => readWhatIf(text, 'fabrikam.com')?.domain?.domain;
    assert.equal(domain('what if fabrikam.com was blocked by contoso.com?'), 'contoso.com');
    assert.equal(domain('what if contoso.com blocked fabrikam.com?'), 'contoso.com');
  });

  it('is read in bounded time, whatever is written', () => {
    const words = fc.constantFrom('they ', 'us ', 'block ', 'not ', '對方', '我們', '封鎖', 'our ', 'contoso.com ', '把', 'was ', 'allowed list ', ','); // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const from = process.cpuUsage();
        readWhatIf(`what if ${parts.join('')}?`, 'fabrikam.com');
        assert.ok(process.cpuUsage(from).user < 500_000);
      }),
    );
  });
});
