import assert from 'node:assert/strict';
import { createSpeaker } from '../../../locales/say.ts';
import { showArgs } from '../../../locales/values.ts';
import { runChecks, type CheckRun } from '../../../services/checks/run.ts';
import {
  delivered,
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
import type { Platform } from '../../../services/model/report.ts';
import { at, healthyEdge, unknown, withFacts, type Given } from '../../support/healthy.ts';

/** A finding with its values. `about` is the party that was looked at, and `scope` all, unless told. */
type Expected = {
  [C in FindingCode]: {
    readonly code: C;
    readonly args: FindingArgs<C>;
    readonly scope: 'all' | 'some' | 'person';
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
  /** The other organisation: contoso.com where our settings are looked at, and nobody else. */
  readonly peer?: string;
  /** What differs of its facts from those of a healthy Edge. */
  readonly peerFacts?: Given<FactValues>;
  readonly platform?: Platform;
  readonly person?: string;
  readonly peerPerson?: string;
  /** Codes that are neither found nor ruled out, because a column was not shown. */
  readonly open?: readonly FindingCode[];
}

/** Runs every row of one check, and refuses a table that leaves a code of the check unproved. */
export function testRows(check: Check, rows: readonly Row[]): void {
  describe(check.id, () => {
    for (const row of rows) {
      it(`${row.when}: ${row.finds.map(codeOf).join(', ') || 'finds nothing'}`, () => {
        const run = runRow(check, row);
        assertFound(check, run.findings, row);
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
          (row) =>
            isJudged(row) &&
            row.open?.includes(code) !== true &&
            !row.finds.map(codeOf).includes(code),
        );
        assert.notEqual(finding.length, 0, `no row finds ${code} with args and scope`);
        assert.notEqual(rulingOut.length, 0, `no row rules ${code} out`);
      });
    }
  });
}

function runRow(check: Check, row: Row): CheckRun {
  const isOwn = isOfOwnSide(check);
  const domain = row.domain ?? (isOwn ? 'fabrikam.com' : 'contoso.com');
  const peer = row.peer ?? (isOwn ? 'contoso.com' : '');
  const facts = withFacts(
    {
      ...healthyEdge(isOwn ? domain : 'contoso.com'),
      controlConnect: unknown('skipped'),
    },
    row.facts ?? {},
  );
  return runChecks(
    [check],
    { party: facts, vantage: facts, peer: withFacts(healthyEdge(), row.peerFacts ?? {}) },
    {
      party: partyOf(check, row),
      domain: domain as Domain,
      peer: peer === '' ? undefined : (peer as Domain),
      at: new Date(at),
      platform: row.platform,
      person: row.person,
      peerPerson: row.peerPerson,
    },
  );
}

/** Checks of settings look at fabrikam.com, which asks about contoso.com. */
function isOfOwnSide({ readsSettings, oursOnly }: Check): boolean {
  return readsSettings || oursOnly === true;
}

function partyOf(check: Check, { party }: Row): Party {
  return party ?? (isOfOwnSide(check) ? 'ours' : 'theirs');
}

function codeOf(expected: Row['finds'][number]): FindingCode {
  return typeof expected === 'string' ? expected : expected.code;
}

function assertFound(check: Check, findings: readonly Finding[], row: Row): void {
  const { finds } = row;
  const party = partyOf(check, row);
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
  const isOwn = partyOf(check, row) === 'ours' && !check.readsSettings;
  const wanted = check.finds.filter(
    (code) =>
      !found.has(code) &&
      row.open?.includes(code) !== true &&
      !(isOwn && rowOf(code).about === 'theirs'),
  );
  assert.deepEqual(
    ruledOut.map(({ code }) => code),
    isJudged(row) && check.rulesOut !== false ? wanted : [],
  );
}

/** The finding can be told in both languages, with every value in its place. */
function assertSayable({ code, args, about }: Finding): void {
  // Codes of a later delivery have no text yet.
  if (!(delivered as readonly string[]).includes(rowOf(code).since)) return;
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
