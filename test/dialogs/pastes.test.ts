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

  it('keeps its secrets out of the answer and of what is remembered', async () => {
    const { say, state } = talk();
    const said = await say(`${switches}password = hunter2\n`);
    assert.match(said, /Line \d+ holds a secret \(password\)/u);
    assert.doesNotMatch(said + JSON.stringify(state()), /hunter2/u);
  });

  it('is asked about once where servers and Teams print alike', async () => {
    const { say, hear, step, state } = talk();
    assert.match(await say(alike), /Where is it from\?/u);
    assert.equal(state().pasted, undefined);
    await hear({ kind: 'pressed', value: { fh: 1, do: 'pasted', is: 'tenant' } });
    assert.deepEqual(Object.keys(state().pasted?.[0]?.facts ?? {}), ['tenantFederation']);
    assert.equal(step().state.asked?.question.step, 'partner-domain');
  });

  it('is not asked about where it was said what we run', async () => {
    const { say, state } = talk();
    await say('we use our own servers');
    assert.doesNotMatch(await say(alike), /Where is it from/u);
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

  it('is forgotten on request, with the answers that hold it', async () => {
    const { say, state, step } = talk();
    await say('contoso.com');
    await say(switches);
    assert.match(await say('forget what I pasted'), /^Deleted/u);
    assert.equal(step().clears, true);
    assert.equal(state().pasted, undefined);
    assert.deepEqual(state().cases, []);
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
