import assert from 'node:assert/strict';
import { createPasteTools } from '../../bot/pasted.ts';
import type { Delivery } from '../../services/model/catalog.ts';
import { accessEdge2013 } from '../services/settings/samples.ts';
import { startTalking } from './talking.ts';

const deliveries: readonly Delivery[] = ['main-job', 'own-side'];
const tools = createPasteTools(
  { rules: 'test', deliveries },
  () => new Date('2026-11-21T08:00:00Z'),
);
const talk = () => startTalking(tools);
const prompt = '[PS] C:\\> ';
const switches = `${prompt}Get-CsAccessEdgeConfiguration\n\n${accessEdge2013}`;
const alike = 'Identity : Global\nAllowFederatedUsers : False\n';
const sipDomain = `${prompt}Get-CsSipDomain\n\nIdentity  : adatum.com\nName      : adatum.com\nIsDefault : True\n`;
const line = 'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com"';

describe('a paste in a conversation', () => {
  it('is told, and the partner asked for, when none is known', async () => {
    const { say, step, state } = talk();
    assert.match(await say(switches), /EnablePartnerDiscovery: False → only domains/u);
    assert.equal(step().state.asked?.question.step, 'partner-domain');
    assert.deepEqual(Object.keys(state().pasted?.[0]?.facts ?? {}), ['ourAccessEdge']);
  });

  it('goes with the look that follows', async () => {
    const { say, step } = talk();
    await say(switches);
    await say('contoso.com');
    const [job] = step().jobs;
    assert.deepEqual(
      job?.pasted?.map(({ party, facts }) => [party, Object.keys(facts)]),
      [['ours', ['ourAccessEdge']]],
    );
  });

  it('of one partner does not go with the look at another', async () => {
    const { say, step } = talk();
    await say(line);
    assert.equal(step().jobs[0]?.their.domain, 'contoso.com');
    assert.equal(step().jobs[0]?.pasted?.[0]?.their, 'contoso.com');
    await say('check adatum.com');
    assert.equal(step().jobs[0]?.pasted, undefined);
  });

  it('judges the case at hand again, and says what that changes', async () => {
    const { say, step } = talk();
    await say('contoso.com');
    const said = await say(`${switches}\n${prompt}Get-CsAllowedDomain\n${prompt}`);
    assert.match(said, /^contoso\.com: PROBLEM on our side/u);
    assert.match(said, /Before your paste: contoso\.com: OK from outside/u);
    assert.deepEqual(step().jobs, []);
    assert.match(await say('evidence'), /pol-discovery-off/u);
  });

  it('names the command that mends it in the answer itself, in either language', async () => {
    for (const [question, mends, run] of [
      ['contoso.com', /what mends it/u, /PowerShell, on our side/u],
      ['為什麼不能跟 contoso.com 傳訊息', /擋住的原因和處理方式/u, /我們在 PowerShell 執行/u],
    ] as const) {
      const { say } = talk();
      await say(question);
      const said = await say(`${switches}\n${prompt}Get-CsAllowedDomain\n${prompt}`);
      assert.match(said, mends);
      assert.match(said, run);
      assert.match(said, /^\s*New-CsAllowedDomain -Identity contoso\.com$/mu);
    }
  });

  it('names it also while no partner is known', async () => {
    const { say, step } = talk();
    const said = await say(switches.replace(/(?<=AllowFederatedUsers\s+:) True/u, ' False'));
    assert.match(said, /^\s*Set-CsAccessEdgeConfiguration -AllowFederatedUsers \$True$/mu);
    assert.equal(step().state.asked?.question.step, 'partner-domain');
  });

  it('names no command while nothing is known to stand in the way', async () => {
    const { say } = talk();
    assert.doesNotMatch(await say(switches), /^\s*(?:Set|New)-Cs/mu);
  });

  it('shows our domain where the settings tell it', async () => {
    const { say } = talk();
    assert.match(await say(sipDomain), /Get-CsSipDomain shows that our domain is adatum\.com/u);
  });

  it('is judged with the case of our own domain, when that was looked at last', async () => {
    const { say, step } = talk();
    await say('our domain is fabrikam.com');
    await say('check our own domain');
    const said = await say(switches);
    assert.equal(step().state.asked, undefined);
    assert.doesNotMatch(said, /With whom/u);
    assert.match(said, /AllowFederatedUsers: True/u);
  });

  it('tells our domain, where nobody named it', async () => {
    const { say, step } = talk();
    await say(sipDomain);
    await say('contoso.com');
    assert.equal(step().jobs[0]?.our?.domain, 'adatum.com');
  });

  it('of a command line alone is told what is missing, in either language', async () => {
    const { say } = talk();
    assert.match(
      await say('PS C:\\> Get-CsAllowedDomain'),
      /^Nothing follows Get-CsAllowedDomain/u,
    );
    await say('中文');
    assert.match(await say('PS C:\\> Get-CsAllowedDomain'), /少了它的輸出/u);
  });

  it('keeps its secrets out of the answer and of what is remembered', async () => {
    const { say, state } = talk();
    const said = await say(`${switches}password = hunter2\n`);
    assert.match(said, /Line \d+ holds a secret \(password\)/u);
    assert.doesNotMatch(said + JSON.stringify(state()), /hunter2/u);
  });

  it('is asked about once where servers and Teams print alike', async () => {
    const { say, hear, step, state } = talk();
    assert.match(await say(alike), /or in\s+Teams\s+PowerShell\?/u);
    assert.equal(state().pasted, undefined);
    await hear({ kind: 'pressed', value: { fh: 1, do: 'pasted', is: 'tenant' } });
    assert.deepEqual(Object.keys(state().pasted?.[0]?.facts ?? {}), ['tenantFederation']);
    assert.equal(step().state.asked?.question.step, 'partner-domain');
  });

  it('is not asked about where it was said what we run', async () => {
    const { say, state } = talk();
    await say('we use our own servers');
    assert.doesNotMatch(await say(alike), /Teams\s+PowerShell\?/u);
    assert.deepEqual(Object.keys(state().pasted?.[0]?.facts ?? {}), ['ourAccessEdge']);
  });

  for (const [answer, party] of [
    ['ours', 'ours'],
    ["the partner's", 'theirs'],
    ['neither', undefined],
  ] as const)
    it(`of another organisation counts as told: ${answer}`, async () => {
      const { say, state } = talk();
      await say('our domain is fabrikam.com');
      await say('contoso.com');
      assert.match(await say(sipDomain), /Whose are they\?/u);
      assert.equal(state().pasted, undefined);
      await say(answer);
      assert.equal(state().pasted?.[0]?.party, party);
    });

  it('in a group is told without its settings', async () => {
    const { say } = talk();
    const who = { user: 'ann', place: 'group' } as const;
    await say('contoso.com', who);
    const said = await say(`${switches}\n${prompt}Get-CsAllowedDomain\n${prompt}`, who);
    assert.match(said, /PROBLEM on our side/u);
    assert.match(said, /stays between the two of us/u);
    assert.doesNotMatch(said, /EnablePartnerDiscovery: False|I can't run that/u);
  });

  for (const [wish, told, verdict] of [
    [
      'forget what I pasted',
      /^Deleted: what was pasted here\. What I looked at/u,
      /OK from outside/u,
    ],
    ['忘掉我貼的內容', /^已經刪除這裡貼過的內容/u, /從外面看正常/u],
  ] as const)
    it(`is forgotten on request, and the look stays: ${wish}`, async () => {
      const { say, state, step } = talk();
      await say('contoso.com');
      const blocked = await say(`${switches}\n${prompt}Get-CsAllowedDomain\n${prompt}`);
      assert.match(blocked, /PROBLEM on our side/u);
      const said = await say(wish);
      assert.match(said, told);
      assert.match(said, verdict);
      assert.doesNotMatch(said, /EnablePartnerDiscovery: False|Line \d/u);
      assert.equal(step().clears, true);
      assert.equal(state().pasted, undefined);
      assert.equal(state().cases.length, 1);
      const [kept] = step().keeps ?? [];
      assert.equal(kept?.number, state().cases[0]?.number);
      assert.doesNotMatch(JSON.stringify(kept), /UseDnsSrvRouting|"kind":"paste"/u);
    });

  it('is forgotten with an answer whose look went by it', async () => {
    const { say, state } = talk();
    await say('our domain is fabrikam.com');
    await say(
      `${prompt}Get-CsAllowedDomain\n\nIdentity  : contoso.com\nDomain    : contoso.com\nProxyFqdn : hidden.contoso.com`,
    );
    await say('check contoso.com');
    await say('forget what I pasted');
    assert.doesNotMatch(JSON.stringify(state()), /hidden/u);
  });

  it('of 100 kB is answered', async () => {
    const { say } = talk();
    const said = await say(`${switches}\n${'zzz yyy : xxx\n'.repeat(9_000)}`);
    assert.match(said, /so I have read the beginning/u);
    assert.match(said, /EnablePartnerDiscovery: False/u);
  });

  it('for another window is no guess', async () => {
    const { say, state } = talk();
    const said = await say('total 8\ndrwxr-xr-x  2 root  root\n-rw-r--r--  1 root  412');
    assert.match(said, /I found nothing in it that I can read/u);
    assert.equal(state().pasted, undefined);
  });

  it('does not change the language of the conversation', async () => {
    const { say } = talk();
    await say('請檢查 contoso.com');
    assert.match(await say(switches), /只有允許清單上的網域能通/u);
  });
});

describe('a question about an error', () => {
  it('is explained and not kept: nobody has to have seen it here', async () => {
    for (const question of [
      'what does ms-diagnostics 1047 mean?',
      'ms-diagnostics 1047 是什麼意思？',
    ]) {
      const { say, step } = talk();
      await say(question);
      assert.equal(step().state.pasted, undefined, question);
      assert.equal(step().state.asked, undefined, question);
    }
  });

  it('is one about the partner, when it asks how their certificate is', async () => {
    for (const question of [
      'adatum.example 的憑證到期了嗎？',
      'has the certificate of adatum.example expired?',
    ]) {
      const { say, step } = talk();
      await say(question);
      assert.equal(step().state.pasted, undefined, question);
      assert.equal(step().jobs[0]?.their.domain, 'adatum.example', question);
    }
  });

  it('is kept when the whole line was pasted beside it', async () => {
    const { say, step } = talk();
    await say('what does ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record" mean?');
    assert.equal(step().state.pasted?.length, 1);
  });
});

describe('the command that is asked for', () => {
  it('gives way to the next best, which later answers remember', async () => {
    const { say, state } = talk();
    await say(switches);
    await say('contoso.com');
    const said = await say("I can't run that");
    assert.match(said, /^Then the next best:/u);
    assert.deepEqual(state().declined, ['ours.ourAllowedDomains']);
    await say('我沒辦法執行');
    assert.equal(state().declined?.length, 2);
  });

  it('is not there when nothing is open', async () => {
    const { say } = talk();
    assert.doesNotMatch(await say("I can't run that"), /next best/u);
  });
});

describe('a what-if question in a conversation', () => {
  it('tells each direction before and after, and what it would mend', async () => {
    const { say } = talk();
    await say('contoso.com');
    await say(`${switches}\n${prompt}Get-CsAllowedDomain\n${prompt}`);
    const said = await say('what if we allow contoso.com?');
    assert.match(said, /Messages to contoso\.com: blocked → cannot tell/u);
    assert.match(said, /That would mend:/u);
    assert.match(said, /I changed nothing/u);
  });

  it('begins with a look where there was none', async () => {
    const { say, step } = talk();
    assert.match(await say('what if we allow contoso.com?'), /I have not looked at contoso\.com/u);
    assert.equal(step().jobs[0]?.their.domain, 'contoso.com');
  });
});
