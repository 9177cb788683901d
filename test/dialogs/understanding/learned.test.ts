import assert from 'node:assert/strict';
import { decide } from '../../../dialogs/understanding/decide.ts';
import { judge, judgedIntents } from '../../../dialogs/understanding/judge.ts';
import learned from '../../../dialogs/understanding/learned-weights.json' with { type: 'json' };
import type { Feature } from '../../../dialogs/understanding/rule.ts';
import { traitsOf } from '../../../dialogs/understanding/traits.ts';
import { traceText, understand } from '../../../dialogs/understanding/understand.ts';
import type { Intent } from '../../../dialogs/understanding/utterance.ts';
import { allExamples, digestOf } from './example-bank.ts';

const examples = allExamples();

describe('what is learned from examples', () => {
  it('is of these examples; run npm run learn when they change', () => {
    assert.equal(learned.examples, digestOf(examples));
  });

  it('gives back at least 98 of 100 of them', () => {
    const missed = examples.filter(({ text, intent }) => understand(text).intent !== intent);
    const part = 1 - missed.length / examples.length;
    const shown = missed.map(({ text, intent }) => `${intent}: ${text}`).join('\n');
    assert.ok(part >= 0.98, `${part.toFixed(4)}\n${shown}`);
  }).timeout(20_000);

  it('acts on at most one of 200 examples about something else', () => {
    const others = examples.filter(({ intent }) => intent === 'none');
    const acted = others.filter(({ text }) => understand(text).intent !== 'none');
    const shown = acted.map(({ text }) => text).join('\n');
    assert.ok(others.length > 1_000);
    assert.ok(acted.length * 200 <= others.length, shown);
  }).timeout(20_000);

  it('offers what was meant among its guesses where it is not sure, mostly', () => {
    const unsure = examples
      .filter(({ intent }) => intent !== 'none')
      .map(({ text, intent }) => ({ intent, said: understand(text) }))
      .filter(({ said }) => !said.sure);
    const offered = unsure.filter(({ intent, said }) => said.guesses.includes(intent));
    assert.ok(offered.length >= 0.8 * unsure.length, `${offered.length} of ${unsure.length}`);
  }).timeout(20_000);

  it('weighs every intent, and all parts make one', () => {
    for (const text of ['why is contoso.com offline', '憑證是什麼', 'zzz', '']) {
      const message = traceText(text);
      if (message === undefined) continue;
      const judged = judge(message);
      const whole = judged.reduce((sum, { part }) => sum + part, 0);
      assert.deepEqual(new Set(judged.map(({ intent }) => intent)), new Set(judgedIntents));
      assert.ok(Math.abs(whole - 1) < 1e-9);
      assert.ok(judged.every(({ part }, at) => part <= (judged[at - 1]?.part ?? 1)));
    }
  });
});

describe('what is seen of a sentence', () => {
  const traits = (text: string) => {
    const message = traceText(text);
    return message === undefined ? undefined : [...traitsOf(message)];
  };

  it('has its words alone, in pairs and without their endings', () => {
    const seen = traits('contoso.com blocks everything') ?? [];
    for (const trait of ['blocks', '0d blocks', '#1', '=partner-domain'])
      assert.ok(seen.includes(trait), `${trait} in ${seen.join(' | ')}`);
  });

  it('has the characters beside a domain and a word', () => {
    const seen = traits('跟 contoso.com 的 Teams 斷了') ?? [];
    for (const trait of ['^跟', '跟D', 'D的L', '斷了$'])
      assert.ok(seen.includes(trait), `${trait} in ${seen.join(' | ')}`);
  });

  it('is nothing where the form tells what it is', () => {
    assert.equal(traits('ms-diagnostics: 1008;reason="x"'), undefined);
  });
});

/** Parts of the likeliest intents; the rest is evenly of the others. */
function judgedAs(parts: Partial<Record<Intent, number>>) {
  const rest = 1 - Object.values(parts).reduce((sum, part) => sum + part, 0);
  const others = judgedIntents.length - Object.keys(parts).length;
  return judgedIntents
    .map((intent) => ({ intent, part: parts[intent] ?? rest / others }))
    .sort((one, other) => other.part - one.part);
}

describe('rules and examples together', () => {
  const cases: readonly {
    readonly when: string;
    readonly rule?: readonly [Intent, number];
    readonly judged: Partial<Record<Intent, number>>;
    readonly seen?: readonly Feature[];
    readonly intent: Intent;
    readonly guesses?: readonly Intent[];
  }[] = [
    { when: 'both agree', rule: ['watch', 3], judged: { watch: 0.2 }, intent: 'watch' },
    { when: 'only examples know it', judged: { report: 0.5 }, intent: 'report' },
    {
      when: 'the rule is sure and the examples are not',
      rule: ['watch', 3],
      judged: { unwatch: 0.4, watch: 0.3 },
      intent: 'watch',
    },
    {
      when: 'the examples are sure of something else',
      rule: ['watch', 3],
      judged: { unwatch: 0.7, watch: 0.1 },
      intent: 'unwatch',
    },
    {
      when: 'it may well be about something else',
      rule: ['watch', 3],
      judged: { watch: 0.6, none: 0.3 },
      intent: 'none',
      guesses: ['watch'],
    },
    {
      when: 'a word of our trade stands beside what may be something else',
      judged: { docs_question: 0.6, none: 0.35 },
      seen: ['our-trade'],
      intent: 'docs_question',
    },
    {
      when: 'only a domain speaks against something else',
      judged: { diagnose_partner: 0.7, none: 0.18 },
      seen: ['a-domain'],
      intent: 'diagnose_partner',
    },
    {
      when: 'nothing speaks against something else',
      judged: { diagnose_partner: 0.7, none: 0.18 },
      intent: 'none',
      guesses: ['diagnose_partner'],
    },
    {
      when: 'it surely is about something else',
      rule: ['watch', 3],
      judged: { none: 0.9 },
      intent: 'none',
    },
    {
      when: 'little is known of it',
      judged: { status: 0.3, cancel: 0.2, help: 0.1 },
      intent: 'none',
      guesses: ['status', 'cancel', 'help'],
    },
    {
      when: 'words of another trade stand in it',
      judged: { report: 0.4 },
      seen: ['elsewhere'],
      intent: 'none',
      guesses: ['report'],
    },
    {
      when: 'it is longer than anybody types',
      judged: { report: 0.8 },
      seen: ['long'],
      intent: 'none',
      guesses: ['report'],
    },
  ];

  for (const { when, rule, judged, seen = [], intent, guesses = [] } of cases) {
    it(`give ${intent} when ${when}`, () => {
      const scored = rule === undefined ? [] : [{ intent: rule[0], score: rule[1] }];
      assert.deepEqual(decide(scored, judgedAs(judged), new Set(seen)), { intent, guesses });
    });
  }
});
