import assert from 'node:assert/strict';
import { createSpeaker } from '../../../locales/say.ts';
import { showArgs } from '../../../locales/values.ts';
import { runChecks, type CheckRun } from '../../../services/checks/run.ts';
import {
  isFindingCode,
  rowOf,
  type FindingArgs,
  type FindingCode,
  type VisibleCode,
} from '../../../services/model/catalog.ts';
import type { Check, ReadableFact } from '../../../services/model/check.ts';
import type { Domain } from '../../../services/model/domain.ts';
import type { FactValues } from '../../../services/model/facts.ts';
import type { Finding, Party } from '../../../services/model/finding.ts';
import { at, healthyEdge, unknown, withFacts, type Given } from '../../support/healthy.ts';

/** A finding with its values. `about` is the party that was looked at, and `scope` all, unless told. */
type Expected = {
  [C in FindingCode]: {
    readonly code: C;
    readonly args: FindingArgs<C>;
    readonly scope: 'all' | 'some';
    readonly about?: Finding['about'];
  };
}[FindingCode];

/** One situation and what one check makes of it. */
export interface Row {
  readonly check: string;
  /** The situation, in words. */
  readonly when: string;
  /** Only what differs from a healthy Edge of contoso.com. */
  readonly facts?: Given<FactValues>;
  readonly party?: Party;
  readonly domain?: string;
  readonly finds: readonly (FindingCode | Expected)[];
  /** Facts that the check waits for: it is skipped, visibly. */
  readonly waitsFor?: readonly ReadableFact[];
  /** False when the question does not arise: nothing is found and nothing ruled out. */
  readonly arises?: false;
}

/** Runs every row of one check, and refuses a table that leaves a code of the check unproved. */
export function testRows(check: Check, rows: readonly Row[]): void {
  describe(check.id, () => {
    for (const row of rows) {
      it(`${row.when}: ${row.finds.map(codeOf).join(', ') || 'finds nothing'}`, () => {
        const run = runRow(check, row);
        assertFound(run.findings, row);
        assertFate(check, run, row);
        run.findings.forEach(assertSayable);
      });
    }
    it('has different situations in its rows', () => {
      const facts = rows.map((row) => JSON.stringify({ ...row, when: undefined }));
      assert.deepEqual(repeated(facts), []);
      assert.deepEqual(repeated(rows.map(({ when }) => when)), []);
    });
    for (const code of check.finds) {
      it(`has a row that finds ${code} with its values, and a row that rules it out`, () => {
        const finding = rows.filter(({ finds }) =>
          finds.some((one) => typeof one !== 'string' && one.code === code),
        );
        const rulingOut = rows.filter(
          (row) => isJudged(row) && !row.finds.map(codeOf).includes(code),
        );
        assert.notEqual(finding.length, 0, `no row finds ${code} with args and scope`);
        assert.notEqual(rulingOut.length, 0, `no row rules ${code} out`);
      });
    }
  });
}

function runRow(check: Check, row: Row): CheckRun {
  const facts = withFacts(
    { ...healthyEdge(), controlConnect: unknown('skipped') },
    row.facts ?? {},
  );
  return runChecks([check], facts, {
    party: row.party ?? 'theirs',
    domain: (row.domain ?? 'contoso.com') as Domain,
    at: new Date(at),
  });
}

function codeOf(expected: Row['finds'][number]): FindingCode {
  return typeof expected === 'string' ? expected : expected.code;
}

function assertFound(findings: readonly Finding[], { finds, party = 'theirs' }: Row): void {
  assert.deepEqual(
    findings.map(({ code }) => code),
    finds.map(codeOf),
  );
  findings.forEach((finding, index) => {
    const expected = finds[index];
    if (expected === undefined || typeof expected === 'string') return;
    const { about } = rowOf(expected.code);
    assert.deepEqual(
      { args: finding.args, scope: finding.scope, about: finding.about },
      {
        args: expected.args,
        scope: expected.scope,
        about: expected.about ?? (about === 'either' ? party : about),
      },
    );
  });
}

function isJudged({ waitsFor, arises }: Row): boolean {
  return waitsFor === undefined && arises !== false;
}

/** Every code that was judged is found or ruled out; a check that could not judge says which facts it waits for. */
function assertFate(check: Check, { findings, ruledOut, skipped }: CheckRun, row: Row): void {
  assert.deepEqual(
    skipped.map(({ missing }) => missing),
    row.waitsFor === undefined ? [] : [row.waitsFor],
  );
  const found = new Set<FindingCode>(findings.map(({ code }) => code));
  const wanted = check.finds.filter(
    (code) => !found.has(code) && !(row.party === 'ours' && rowOf(code).about === 'theirs'),
  );
  assert.deepEqual(
    ruledOut.map(({ code }) => code),
    isJudged(row) ? wanted : [],
  );
}

/** The finding can be told in both languages, with every value in its place. */
function assertSayable({ code, args, about }: Finding): void {
  for (const locale of ['en', 'zh-TW'] as const) {
    const speaker = createSpeaker(locale);
    const values = showArgs(args, { speaker, timeZone: 'Asia/Taipei' });
    for (const part of ['title', 'why', 'fix', 'unless'] as const) {
      const text = speaker.finding(code as VisibleCode, part, about, values);
      if (text === undefined && part === 'unless') continue;
      assert.ok(text, `${locale} ${code}.${part}`);
      assert.doesNotMatch(text, /\{\{|\}\}|undefined|NaN|\[object/u);
      assert.ok(!isFindingCode(text.split('.')[0] ?? ''), text);
    }
  }
}

export function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
