import assert from 'node:assert/strict';
import { createPasteTools, readPasted } from '../../bot/pasted.ts';
import type { KeptCase } from '../../dialogs/conversation.ts';
import { plainTextOf } from '../../dialogs/understanding/plain-text.ts';
import type { PastedPart } from '../../services/model/pasted.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { ownSide } from '../services/reasoning/own-worlds.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';
import { accessEdge2013, hostingProvider, serverPolicies } from '../services/settings/samples.ts';

const at = new Date('2026-11-20T00:00:00Z');
const prompt = '[PS] C:\\> ';
const line =
  'ms-diagnostics: 1008;reason="Unable to resolve DNS SRV record";domain="contoso.com";source="sip.fabrikam.com"';
const read = (text: string, our?: string) => readPasted(text, { at, our });
const tools = createPasteTools(ownSide, () => at);

function caseAbout(): KeptCase {
  const saved = worldOf({ theirs: partners.edge });
  return { number: 'FH-00001', report: conclude(saved, ownSide) };
}

function partOf(text: string): PastedPart {
  const { facts, errorFacts } = read(text);
  return { party: 'ours', facts: { ...facts, ...errorFacts } };
}

const switches = `${prompt}Get-CsAccessEdgeConfiguration\n\n${accessEdge2013}`;
const open = switches.replace(
  /EnablePartnerDiscovery {1,20}: False/u,
  'EnablePartnerDiscovery                 : True',
);
const lists = `\n${prompt}Get-CsAllowedDomain\n${prompt}Get-CsBlockedDomain\n`;
const provider = `${prompt}Get-CsHostingProvider\n\n${hostingProvider}\n`;
const policies = `${prompt}Get-CsExternalAccessPolicy\n\n${serverPolicies.replace('EnableFederationAccess            : False', 'EnableFederationAccess            : True')}\n${prompt}`;

describe('what was pasted', () => {
  it('is read as settings and as errors, side by side', () => {
    const { facts, errors, errorFacts, partners: named } = read(`${switches}\n${line}`);
    assert.equal(facts.ourAccessEdge?.value.enablePartnerDiscovery, false);
    assert.deepEqual(
      errors.map(({ error }) => error.id),
      ['1008'],
    );
    assert.deepEqual(Object.keys(errorFacts), ['errorLines']);
    assert.deepEqual(named, ['contoso.com']);
  });

  it('is a table also when it came through a channel, an empty cell and all', () => {
    const table = [
      `${prompt}Get-CsAllowedDomain | select Domain,ProxyFqdn`,
      '',
      'Domain          ProxyFqdn',
      '------          ---------',
      'adatum.example                     ',
      'litware.example sip.litware.example',
      '',
      prompt,
    ].join('\n');
    const entries = [
      { domain: 'adatum.example', proxyFqdn: null },
      { domain: 'litware.example', proxyFqdn: 'sip.litware.example', mayGoOn: 'proxyFqdn' },
    ];
    for (const text of [table, table.replaceAll('  ', ' \u00a0'), table.replaceAll('\n', '\r\n')]) {
      const plain = plainTextOf({ text, botIds: [], mentions: [] });
      assert.deepEqual(read(plain).facts.ourAllowedDomains?.value.entries, entries);
      assert.deepEqual(read(plain).skipped, []);
    }
  });

  it('is no empty list where PowerShell refused', () => {
    for (const refusal of [
      "Get-CsAllowedDomain : The term 'Get-CsAllowedDomain' is not recognized as the name of a cmdlet, function, script file, or operable program.",
      "無法辨識 'Get-CsAllowedDomain' 詞彙是否為 Cmdlet、函數、指令檔或可執行程式的名稱。",
      'Get-CsAllowedDomain : Access denied.',
      'Get-CsAllowedDomain : 存取被拒。',
    ]) {
      const { facts, errors } = read(`${prompt}Get-CsAllowedDomain\n${refusal}\n${prompt}`);
      assert.deepEqual(facts, {}, refusal);
      assert.match(errors[0]?.rows[0] ?? '', /^cmdlet-(?:unknown|denied)-server$/u);
    }
  });

  it('loses its secrets, and tells where they stood', () => {
    const pasted = read(`password = hunter2\n${switches}\naccess_token=abcdefgh12345678`);
    assert.deepEqual(
      pasted.secrets.map(({ kind }) => kind),
      ['password', 'token'],
    );
    assert.doesNotMatch(JSON.stringify(pasted), /hunter2|abcdefgh12345678/u);
  });

  it('says that it came in another encoding', () => {
    const wide = Buffer.from(switches, 'utf16le').toString('latin1');
    const { facts, problems } = read(wide);
    assert.equal(facts.ourAccessEdge?.value.allowFederatedUsers, true);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['wrong-encoding'],
    );
  });

  it('is mended where Big5 was read as Latin letters', () => {
    const big5 = Buffer.from([0xbf, 0xf9, 0xbb, 0x7e, 0xa1, 0x47, 0xb0, 0x54, 0xae, 0xa7, 0xb5, 0x4c, 0xaa, 0x6b]); // prettier-ignore
    const { errors, facts } = read(`${big5.toString('latin1')}\n${line}\n${switches}`);
    assert.equal(errors.length, 1);
    assert.equal(facts.ourAccessEdge?.value.allowFederatedUsers, true);
  });

  it('counts what no reader understood, with the first line', () => {
    const { skipped, skippedCount } = read(`${switches}\n%%% 17 %%%\n%%% 18 %%%`);
    assert.equal(skippedCount, 2);
    assert.match(skipped[0]?.text ?? '', /17/u);
  });

  it('is nothing when it was meant for another window', () => {
    const { facts, errorFacts, undecided, problems } = read('total 8\ndrwxr-xr-x 2 root root\n');
    assert.deepEqual([facts, errorFacts, undecided], [{}, {}, []]);
    assert.deepEqual(problems, [{ code: 'nothing-understood' }]);
  });

  it('is read to the end at 100 kB', () => {
    const long = `${switches}${'x : y\n'.repeat(16_000)}${line}`;
    assert.equal(read(long).errors.length, 1);
  });

  it('gives the facts of either side where both print alike', () => {
    const { eitherSide, facts } = read('Identity : Global\nAllowFederatedUsers : True\n');
    assert.deepEqual(facts, {});
    assert.equal(eitherSide?.servers.ourAccessEdge?.value.allowFederatedUsers, true);
    assert.equal(eitherSide.tenant.tenantFederation?.value.allowFederatedUsers, true);
  });

  it('of another organisation is told as such', () => {
    const sip = `${prompt}Get-CsSipDomain\n\nIdentity  : adatum.com\nName      : adatum.com\nIsDefault : True\n`;
    const { problems } = read(sip, 'fabrikam.com');
    assert.deepEqual(problems, [{ code: 'other-organisation', values: ['adatum.com'] }]);
  });
});

describe('a case judged again', () => {
  it('keeps its number, and is the same however often the same paste is joined', () => {
    const parts = [partOf(switches + lists)];
    const once = tools.judge(caseAbout(), parts);
    const twice = tools.judge(once, parts);
    assert.equal(twice.number, 'FH-00001');
    assert.deepEqual(twice, once);
    assert.equal(once.report.directions.outbound.status, 'blocked');
    assert.deepEqual(once.report.directions.outbound.causes, ['pol-discovery-off']);
  });

  it('blames nobody when everything is in order', () => {
    const parts = [partOf(open + lists + provider + policies)];
    const { report, next } = tools.askNext(tools.judge(caseAbout(), parts), []);
    const { outbound, inbound } = report.directions;
    assert.match(outbound.status, /^(?:works|at-risk)$/u);
    // Messages to us hang on our own record, which nobody looked at.
    assert.notEqual(inbound.status, 'blocked');
    const blamed = report.findings.filter(({ severity }) => severity === 'blocks');
    assert.deepEqual(blamed, []);
    assert.ok(!next?.fact.startsWith('ours.our'), next?.fact);
  });

  it('asks for one command while it cannot tell, and for the next best when that is out of reach', () => {
    const parts = [partOf(switches)];
    const first = tools.askNext(tools.judge(caseAbout(), parts), []);
    assert.equal(first.report.directions.outbound.status, 'cannot-tell');
    assert.deepEqual(first.next?.how, { command: 'Get-CsAllowedDomain' });
    const { fact } = first.next;
    const second = tools.askNext(first, [fact]);
    assert.notEqual(second.next?.fact, fact);
    assert.equal(second.next?.fact, first.next.otherwise[0]);
  });

  it('leaves out what is about another partner', () => {
    const part = { ...partOf(line), their: 'adatum.com' };
    const { report } = tools.judge(caseAbout(), [part]);
    assert.equal(report.facts.ours.errorLines.known, false);
  });
});
