import assert from 'node:assert/strict';
import { activityOf } from '../../../bot/cards/activity.ts';
import { cardOf, mostBytes } from '../../../bot/cards/card.ts';
import { textOf } from '../../../bot/cards/text.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { Locale } from '../../../locales/typing.ts';
import type { Report } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { partners, worldOf } from '../../services/reasoning/worlds.ts';
import { repliesAbout } from './every-reply.ts';
import { complaintsAbout, markdownOf, runsOf } from './walk-card.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];
const overrides = '\u202edrow\u202c\u2066';
const zeroWidth = 'zero\u200bwidth\ufeff';

/** What a stranger may publish, and what must be seen of it. */
const hostile: readonly { readonly published: string; readonly seen: string }[] = [
  { published: '**bold**', seen: '**bold**' },
  { published: '[x](https://evil.example)', seen: '[x](https://evil.example)' },
  { published: 'https://evil.example', seen: 'https://evil.example' },
  { published: '<at>everyone</at>', seen: '<at>everyone</at>' },
  { published: '<script>alert(1)</script>', seen: '<script>alert(1)</script>' },
  { published: '@all', seen: '@all' },
  { published: '# heading\n- item', seen: '# heading - item' },
  { published: overrides, seen: 'drow' },
  { published: zeroWidth, seen: 'zerowidth' },
  { published: '{{slot}}', seen: '{{slot}}' },
  { published: '{{DATE(2017-02-14T06:08:39Z,LONG)}}', seen: '{{ DATE(2017' },
  { published: '$t(nesting)', seen: '$t(nesting)' },
  { published: 'a\u0000b\u001b[31m', seen: 'ab[31m' },
  { published: '字'.repeat(5_000), seen: '字字字' },
  { published: 'x'.repeat(5_000), seen: 'xxx' },
];

/** Values that the words choose their sentence by, or that are no text of a stranger's. */
const ownKeys = new Set(['kind', 'type', 'outcome', 'result', 'cloud', 'notAfter', 'notBefore']);

/** The same value with every text of a stranger's replaced. */
function poison(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return ownKeys.has(key) ? value : text;
  if (Array.isArray(value)) return value.map((one) => poison(one, text, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, one]) => [name, poison(one, text, name)]));
}

function poisoned(report: Report, text: string): Report {
  const { findings, ruledOut } = report;
  return {
    ...report,
    findings: findings.map((finding) => ({
      ...finding,
      args: poison(finding.args, text) as typeof finding.args,
      evidence: poison(finding.evidence, text) as typeof finding.evidence,
      fix: {
        ...finding.fix,
        records: poison(finding.fix.records, text) as typeof finding.fix.records,
        commands: poison(finding.fix.commands, text) as typeof finding.fix.commands,
      },
    })),
    ruledOut: ruledOut.map((one) => ({
      ...one,
      evidence: poison(one.evidence, text) as typeof one.evidence,
    })),
  } as Report;
}

const clean = conclude(worldOf({ theirs: partners.doublyBroken }), { rules: 'test' });
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Cs}]/u;

function checkReply(reply: Reply, published: string): void {
  const { summary, attachments } = activityOf(reply, 'msteams');
  const card = attachments?.[0]?.content ?? cardOf(reply);
  for (const text of markdownOf(card)) {
    assert.ok(!text.includes(published), text);
    assert.doesNotMatch(text, /[*[\]<>@#`~_\\|$]|https?:/u);
  }
  assert.deepEqual(complaintsAbout(card), []);
  assert.ok(Buffer.byteLength(JSON.stringify(card)) <= mostBytes);
  assert.ok(summary.length < 200);
  const shown = [textOf(reply), card.fallbackText, summary, ...runsOf(card).map((run) => run.text)];
  for (const text of shown) assert.doesNotMatch(text, invisible);
}

describe('what a stranger publishes', () => {
  for (const { published, seen } of hostile) {
    for (const locale of locales) {
      it(`is shown in ${locale} and never acted on: ${JSON.stringify(published.slice(0, 40))}`, () => {
        const replies = repliesAbout(poisoned(clean, published), locale);
        for (const reply of replies) checkReply(reply, published);
        const [result] = replies;
        assert.ok(result !== undefined);
        const texts = runsOf(cardOf(result)).map(({ text }) => text);
        assert.ok(texts.some((text) => text.includes(seen)));
      });
    }
  }
});
