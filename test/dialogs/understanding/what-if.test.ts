import assert from 'node:assert/strict';
import { readWhatIf, thinksOfChange, type Half } from '../../../dialogs/understanding/what-if.ts';
import type { Thought } from '../../../dialogs/understanding/what-if-patterns.ts';
import { leastMs } from '../../support/processor-time.ts';

const asked: readonly (readonly [text: string, thoughts: readonly Thought[], domain?: string])[] = [
  ['what if we allow contoso.com?', ['allow'], 'contoso.com'],
  ['what if we add contoso.com to the allowed list?', ['allow'], 'contoso.com'],
  ['如果把 contoso.com 加進允許清單呢？', ['allow'], 'contoso.com'],
  ['假如允許 contoso.com 的話就會通嗎', ['allow'], 'contoso.com'],
  ['what if we enable discovery', ['discoveryOn']],
  ['what if we turn on partner discovery?', ['discoveryOn']],
  ['what would happen if discovery was on?', ['discoveryOn']],
  ['what if federation were off', ['federationOff']],
  ['如果打開夥伴探索會怎樣', ['discoveryOn']],
  ['what if we add the provider', ['provider']],
  ['如果我們啟用裝載提供者呢', ['provider']],
  ['what if they publish the record?', ['theirRecord']],
  ['what if contoso.com publishes the SRV record?', ['theirRecord'], 'contoso.com'],
  ['如果對方補上記錄呢？', ['theirRecord']],
  ['如果我們公布記錄呢', ['ourRecord']],
  ['would it work if we unblock contoso.com?', ['unblock'], 'contoso.com'],
  ['如果解除封鎖 contoso.com 呢', ['unblock'], 'contoso.com'],
  ['what happens if we block contoso.com?', ['block'], 'contoso.com'],
  ['what if we switch federation off', ['federationOff']],
  ['如果關閉同盟呢？', ['federationOff']],
  ['what if the policy allows federation', ['policyOn']],
  ['what if we allow contoso.com and enable discovery?', ['allow', 'discoveryOn'], 'contoso.com'],
  ['what if lin gets the Global policy?', ['grant']],
  ['what if lin gets another policy', ['grant']],
  ['what if we give lin the policy Sales?', ['grant']],
  ['如果 lin 改用 Global 原則呢', ['grant']],
  ['把 lin 的原則換成 Sales 會怎樣', ['grant']],
  ["what if we take lin's policy away?", ['drop']],
  ['如果拿掉 lin 的原則呢', ['drop']],
  ['what if we move lin to Teams?', ['toCloud']],
  ['如果把 lin 移到 Teams 呢', ['toCloud']],
  ['what if lin is moved back to our servers', ['toServers']],
  ['what if they add our domain?', ['theyAllow']],
  ['如果對方把我們加進去呢', ['theyAllow']],
  ['what if the partner allows us', ['theyAllow']],
  ['what if we turn on AllowFederatedUsers?', ['federationOn']],
  ['what if AllowFederatedUsers is False', ['federationOff']],
  ['如果把 AllowFederatedUsers 改成 True', ['federationOn']],
  ['如果租用戶改成允許所有網域', ['allowAll']],
  ['what if the tenant allows all domains', ['allowAll']],
  ['what if we allow them only in the tenant', ['allow']],
  ['what if we just allow contoso.com?', ['allow'], 'contoso.com'],
];

/** Several changes in one sentence, and lists that let in nobody else. */
const several: readonly (readonly [
  text: string,
  thoughts: readonly Thought[],
  others?: readonly string[],
])[] = [
  ['what if discovery and federation were off?', ['discoveryOff', 'federationOff']],
  ['what if both discovery and federation were not enabled?', ['discoveryOff', 'federationOff']],
  ['what if we turned off federation and partner discovery?', ['federationOff', 'discoveryOff']],
  ['what if federation was on and discovery off?', ['federationOn', 'discoveryOff']],
  [
    'what if we turn on federation, discovery and the hosting provider?',
    ['federationOn', 'discoveryOn', 'provider'],
  ],
  [
    'what if AllowFederatedUsers and EnablePartnerDiscovery were False?',
    ['federationOff', 'discoveryOff'],
  ],
  ['如果探索和同盟都關掉呢？', ['discoveryOff', 'federationOff']],
  ['如果關掉同盟和探索會怎樣', ['federationOff', 'discoveryOff']],
  ['如果同盟跟夥伴探索都打開呢', ['federationOn', 'discoveryOn']],
  ['如果把探索、同盟關掉呢', ['discoveryOff', 'federationOff']],
  ['what if discovery or federation were off?', []],
  ['如果關掉探索或同盟呢？', []],
  [
    'what if we allow contoso.com, enable discovery, switch federation on, add the provider and unblock them?',
    ['allow', 'discoveryOn', 'federationOn', 'provider', 'unblock'],
  ],
  ['what if we turn on discovery, would federation work?', ['discoveryOn']],
  [
    'what if we turned discovery off and renewed the certificate?',
    ['discoveryOff'],
    ['renewed the certificate'],
  ],
  ['如果關掉探索，並且更換憑證呢？', ['discoveryOff'], ['更換憑證']],
  ['如果打開夥伴探索，會改善嗎', ['discoveryOn']],
  ['what if we only allow contoso.com', ['allowOnly']],
  ['what if we allow only contoso.com and litware.com?', ['allowOnly']],
  ['what if we allow contoso.com and nobody else?', ['allowOnly']],
  ['what if we allow contoso.com, and block everything else?', ['allowOnly']],
  ['what if contoso.com were the only allowed domain?', ['allowOnly']],
  ['what if the only domain on the allowed list were contoso.com?', ['allowOnly']],
  ['what if we only allow them?', ['allowOnly']],
  ['what if our tenant only allows contoso.com?', ['allowOnly']],
  ['如果只允許 contoso.com 呢', ['allowOnly']],
  ['如果允許清單只有 contoso.com 呢', ['allowOnly']],
  ['如果允許清單只列 fabrikam.com 呢？', ['allowOnly']],
  ['如果只有 contoso.com 在允許清單上呢', ['allowOnly']],
  ['如果只跟 contoso.com 同盟呢', ['allowOnly']],
  ['如果允許 contoso.com，其他都封鎖呢？', ['allowOnly']],
  ['如果不只允許 contoso.com 呢', ['allow']],
  ['what if we only allow contoso.com and turn discovery on?', []],
  ['what if we did not only allow contoso.com?', ['allow']],
];

const negated: readonly (readonly [text: string, thoughts: readonly Thought[]])[] = [
  [
    'what if contoso.com were not on our allowed list and discovery was off?',
    ['unallow', 'discoveryOff'],
  ],
  [
    'what if we removed contoso.com from the allowed list and turned discovery off?',
    ['unallow', 'discoveryOff'],
  ],
  ['what if contoso.com was not allowed and discovery was off?', ['unallow', 'discoveryOff']],
  ['如果 contoso.com 不在允許清單上，而且探索關閉呢？', ['unallow', 'discoveryOff']],
  ['what if federation were not enabled for tom?', []],
  ['what if tom were not enabled for federation?', []],
  ['如果 tom 沒有啟用同盟呢？', []],
  ['what if federation were not enabled?', ['federationOff']],
  ["what if discovery wasn't enabled?", ['discoveryOff']],
  ['what if discovery were not off?', ['discoveryOn']],
  ['如果同盟沒有開啟會怎樣？', ['federationOff']],
  ['如果探索沒有關閉呢？', ['discoveryOn']],
  ['如果探索沒開，而且 contoso.com 沒有被允許呢？', ['discoveryOff', 'unallow']],
  ['如果把 contoso.com 加進封鎖清單會怎樣？', ['block']],
  ['what if we add contoso.com to the blocked list?', ['block']],
  ['what would happen if contoso.com were on our blocked list?', ['block']],
  ['what if contoso.com were not on our blocked list?', ['unblock']],
  ['如果 contoso.com 不在封鎖清單裡呢？', ['unblock']],
  ['如果把 contoso.com 從封鎖清單移除會怎樣？', ['unblock']],
  ['如果把 contoso.com 從允許清單拿掉呢？', ['unallow']],
  ['如果我們不封鎖 contoso.com 呢？', ['unblock']],
  ['如果我們不允許 contoso.com 呢？', ['unallow']],
  ['如果取消封鎖 contoso.com 呢？', ['unblock']],
  ['what if we stopped blocking contoso.com?', ['unblock']],
  ["what if we didn't allow contoso.com?", ['unallow']],
  ['what if we took contoso.com off the allow list?', ['unallow']],
  ['what if the policy does not allow federation?', ['policyOff']],
  ['如果原則不允許同盟呢？', ['policyOff']],
  ["what if we didn't remove contoso.com from the allowed list?", []],
  ['如果不從允許清單移除 contoso.com 呢？', []],
  ['what if the allowed list were empty?', []],
  ['what if neither discovery nor federation were enabled?', []],
  ['what if we blocked contoso.com or turned federation off?', []],
  ['what if nobody was allowed?', []],
  ['what if they did not publish the record?', ['theirRecordGone']],
  ['如果對方沒有公布記錄呢？', ['theirRecordGone']],
  ["wouldn't it work if we allow contoso.com?", ['allow']],
  ['如果封鎖 contoso.com 是不是就不通了？', ['block']],
  ['what if we add contoso.com and litware.com to the allowed list?', ['allow']],
];

describe('what-if questions', () => {
  for (const [text, thoughts] of negated)
    it(`are never read as the contrary: ${text}`, () => {
      assert.deepEqual(
        [...(readWhatIf(text)?.thoughts ?? ['nothing'])].sort(),
        [...thoughts].sort(),
      );
    });

  it('tell the policy that is named, and whose settings are meant', () => {
    const parts = (text: string) => {
      const read = readWhatIf(text);
      return [read?.policy, read?.side];
    };
    assert.deepEqual(parts('what if lin gets the Global policy?'), ['Global', undefined]);
    assert.deepEqual(parts('what if lin gets another policy?'), [undefined, undefined]);
    assert.deepEqual(parts('如果 lin 改用 Sales 原則呢'), ['Sales', undefined]);
    assert.deepEqual(parts('what if we allow them only in the tenant'), [undefined, 'tenant']);
    assert.deepEqual(parts('what if we allow them on our servers?'), [undefined, 'servers']);
    assert.deepEqual(parts('如果租用戶改成允許所有網域'), [undefined, 'tenant']);
  });

  for (const [text, thoughts, domain] of asked)
    it(`are understood: ${text}`, () => {
      const read = readWhatIf(text);
      assert.deepEqual(read?.thoughts, thoughts);
      assert.equal(read.domain?.domain, domain);
    });

  for (const [text, thoughts, others = []] of several)
    it(`of several changes are counted whole: ${text}`, () => {
      const read = readWhatIf(text);
      assert.deepEqual(read?.thoughts, thoughts);
      assert.deepEqual(read.others, others);
    });

  const halves: readonly (readonly [string, Half | undefined])[] = [
    ['what if the tenant allows contoso.com?', 'tenant'],
    ['what if we allow contoso.com in Teams?', 'tenant'],
    ['如果租用戶允許 contoso.com 呢？', 'tenant'],
    ['what if we add contoso.com to Get-CsAllowedDomain?', 'servers'],
    ['what if our servers allow contoso.com?', 'servers'],
    ['如果把 contoso.com 加到 Get-CsAllowedDomain 呢？', 'servers'],
    ['如果伺服器解除封鎖 contoso.com 呢？', 'servers'],
    ['what if we allow contoso.com?', undefined],
    ['what if we allow contoso.com on our servers and in the tenant?', undefined],
  ];
  for (const [text, side] of halves)
    it(`name ${side ?? 'no half'}: ${text}`, () => {
      assert.equal(readWhatIf(text)?.side, side);
    });

  for (const text of ['what if we renew the certificate?', '如果更換憑證會怎樣？'])
    it(`think of a change that is none of those: ${text}`, () => {
      assert.equal(readWhatIf(text), undefined);
      assert.ok(thinksOfChange(text));
    });

  for (const text of [
    'what if it rains',
    '如果明天還是不通呢？',
    'change the language',
    'what if it still fails after the change?',
  ])
    it(`think of no change: ${text}`, () => {
      assert.ok(!thinksOfChange(text));
    });

  for (const text of [
    'why can not we reach contoso.com',
    'what if it rains',
    '如果明天還是不通呢？',
    '允許 contoso.com',
    'we added the record, check contoso.com',
    'if you can, check contoso.com',
  ])
    it(`are not seen in: ${text}`, () => {
      assert.equal(readWhatIf(text), undefined);
    });

  it('take bounded time', () => {
    const ms = leastMs(() => {
      readWhatIf(`what if we ${'allow enable '.repeat(22)}?`);
      readWhatIf('x'.repeat(100_000));
    });
    assert.ok(ms < 500, `${ms} ms`);
  });
});
