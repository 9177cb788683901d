import assert from 'node:assert/strict';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { nextQuestion } from '../../../services/reasoning/next-question.ts';
import { fitToTold, toldWays } from '../../../services/reasoning/told-ways.ts';
import type { Platform } from '../../../services/model/report.ts';
import type { PartyFacts } from '../../../services/model/facts.ts';
import type { QuestionCode } from '../../../services/model/questions.ts';
import { settingFacts } from '../../../services/model/setting-values.ts';
import { healthyEdge, healthyTenant, worldwide } from '../../support/healthy.ts';
import { healthyServers, ownSide, ownWorld } from './own-worlds.ts';
import { partners } from './worlds.ts';

const answers = {
  'they can still write to us': [{ question: 'which-way', value: 'ours-only' }],
  'we can write to them, and get nothing back': [{ question: 'which-way', value: 'theirs-only' }],
  'presence alone is missing': [{ question: 'only-presence', value: 'yes' }],
} as const satisfies Readonly<Record<string, readonly { question: QuestionCode; value: string }[]>>;
type Pattern = keyof typeof answers;

const seenOf: Readonly<Record<Platform, PartyFacts>> = {
  onprem: healthyEdge('fabrikam.com'),
  hybrid: healthyEdge('fabrikam.com'),
  teams: healthyTenant(worldwide, 'fabrikam.com'),
};

function worldOfPattern(pattern: Pattern, platform: Platform, theirs: PartyFacts, settings = {}) {
  const seen = seenOf[platform];
  return ownWorld({ theirs, settings: { ...settings, answers: [...answers[pattern]] }, platform, seen }); // prettier-ignore
}

/** What is asked one after the other, when nobody can run any of it. */
function askedInTurn(saved: ReturnType<typeof worldOfPattern>): readonly string[] {
  const declined: string[] = [];
  for (;;) {
    const question = nextQuestion(saved, { ...ownSide, declined });
    if (question === undefined || declined.length > 12) return declined;
    declined.push(question.fact);
  }
}

const [ours, theirs, presence] = Object.keys(answers) as [Pattern, Pattern, Pattern];
const { edge, worldwide: microsoft } = partners;

describe('what is asked where one way fails and the other works', () => {
  // Every pattern on every platform; the settings that stop both ways are never among them.
  const rows: readonly (readonly [Pattern, Platform, PartyFacts, readonly string[]])[] = [
    [ours, 'onprem', edge, ['portTests', 'resolverViews', 'ourAllowedDomains', 'ourAccessEdge']],
    [ours, 'onprem', microsoft, ['ourHostingProviders', 'portTests', 'resolverViews', 'ourAllowedDomains', 'ourAccessEdge']],
    [ours, 'hybrid', edge, ['portTests', 'resolverViews', 'ourAllowedDomains', 'ourAccessEdge']],
    [ours, 'hybrid', microsoft, ['ourHostingProviders', 'portTests', 'resolverViews', 'ourAllowedDomains', 'ourAccessEdge']],
    [ours, 'teams', edge, []],
    [ours, 'teams', microsoft, []],
    [theirs, 'onprem', edge, ['ourSipDomains', 'ourAccessEdge']],
    [theirs, 'onprem', microsoft, ['ourHostingProviders', 'ourSipDomains', 'ourAccessEdge']],
    [theirs, 'hybrid', edge, ['ourSipDomains', 'ourAccessEdge']],
    [theirs, 'hybrid', microsoft, ['ourHostingProviders', 'ourSipDomains', 'ourAccessEdge']],
    [theirs, 'teams', edge, []],
    [theirs, 'teams', microsoft, []],
    ...(['onprem', 'hybrid', 'teams'] as const).map((one) => [presence, one, edge, []] as const),
  ]; // prettier-ignore
  for (const [pattern, platform, partner, asked] of rows) {
    const whose = partner === edge ? 'servers' : 'Microsoft 365';
    it(`may stop that way alone: ${pattern}, ${platform}, a partner on ${whose}`, () => {
      const found = askedInTurn(worldOfPattern(pattern, platform, partner));
      assert.deepEqual(found, asked.map((fact) => `ours.${fact}`)); // prettier-ignore
    });
  }

  it('shows an outcome that stops this way, and none that stops the other', () => {
    for (const [pattern, platform, partner] of rows) {
      const question = nextQuestion(worldOfPattern(pattern, platform, partner), ownSide);
      if (question === undefined) continue;
      const way = pattern === ours ? 'outbound' : 'inbound';
      const other = pattern === ours ? 'inbound' : 'outbound';
      assert.equal(question.because, 'one-way');
      assert.ok(question.outcomes.every(({ directions }) => directions[other] !== 'blocked'));
      assert.ok(question.outcomes.some(({ causes, directions }) => causes.length > 0 && directions[way] !== 'works')); // prettier-ignore
    }
  });

  it('is none of what was shown already', () => {
    const saved = worldOfPattern(ours, 'onprem', edge, {
      ...healthyServers,
      portTests: [{ host: 'sip.contoso.com', port: 5061, result: 'open' }],
    });
    assert.deepEqual(askedInTurn(saved), []);
  });

  it('is what stops both ways, as long as nobody told that the other works', () => {
    const settings = { answers: [{ question: 'which-way' as const, value: 'ours' }] };
    const saved = ownWorld({ theirs: edge, settings, platform: 'onprem', seen: seenOf.onprem });
    assert.equal(nextQuestion(saved, ownSide)?.fact, 'ours.ourAccessEdge');
  });
});

describe('a report for somebody who told that one way works', () => {
  const howOf = (pattern: Pattern, platform: Platform, theirs: PartyFacts) => {
    const saved = worldOfPattern(pattern, platform, theirs);
    const fit = fitToTold(conclude(saved, ownSide), nextQuestion(saved, ownSide));
    return fit.unchecked.find(({ check }) => check === 'our-settings')?.how;
  };

  it('names the command of the setting that is asked for', () => {
    assert.deepEqual(howOf(ours, 'onprem', microsoft), { command: 'Get-CsHostingProvider' });
    assert.deepEqual(howOf(theirs, 'onprem', edge), { command: 'Get-CsSipDomain' });
  });

  it('names none where no setting of ours explains it', () => {
    for (const how of [
      howOf(ours, 'onprem', edge),
      howOf(ours, 'teams', edge),
      howOf(presence, 'onprem', edge),
    ])
      // prettier-ignore
      assert.deepEqual(how, { code: 'fits-no-setting' });
  });

  it('takes the ways from the answers, the last of each', () => {
    const told = (value: string) =>
      toldWays(ownWorld({ theirs: edge, settings: { answers: [{ question: 'which-way', value: 'ours-only' }, { question: 'which-way', value }] } }).facts.ours); // prettier-ignore
    assert.deepEqual(told('both'), { fails: ['outbound', 'inbound'], works: [] });
    assert.deepEqual(told('theirs-only'), { fails: ['inbound'], works: ['outbound'] });
  });
});

describe('a setting that is asked for', () => {
  it('is a fact that settings show', () => {
    for (const fact of ['portTests', 'resolverViews', 'ourSipDomains'])
      assert.ok(Object.hasOwn(settingFacts, fact));
  });
});
