import assert from 'node:assert/strict';
import { letterReply } from '../../../dialogs/replies/letter.ts';
import { severalDomains } from '../../../dialogs/replies/notes.ts';
import { resultReply } from '../../../dialogs/replies/result.ts';
import type { Block, Reply } from '../../../dialogs/reply.ts';
import type { Locale } from '../../../locales/typing.ts';
import type { Report } from '../../../services/model/report.ts';
import { conclude } from '../../../services/reasoning/conclude.ts';
import { readDomain } from '../../bot/cards/every-reply.ts';
import { partners, worldOf, type Partner } from '../../services/reasoning/worlds.ts';

const timeZone = 'Asia/Taipei';
const locales: readonly Locale[] = ['en', 'zh-TW'];

function reportOf(partner: Partner, rest: Partial<Parameters<typeof worldOf>[0]> = {}): Report {
  return conclude(worldOf({ theirs: partners[partner], ...rest }), { rules: 'test' });
}

function resultOf(report: Report, locale: Locale = 'en'): Reply {
  return resultReply({ number: 'FH-7K2MD', report }, { locale, timeZone });
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [block.text];
      case 'list':
        return block.items;
      case 'facts':
        return block.rows.map(({ label, value }) => `${label} ${value}`);
      case 'literal':
        return block.lines;
      case 'fold':
        return [];
    }
  });
}

function foldOf({ blocks }: Reply): readonly string[] {
  const fold = blocks.find((block) => block.kind === 'fold');
  return fold === undefined ? [] : linesOf(fold.blocks);
}

/** A report with so many causes; each is the first one under another target. */
function withCauses(report: Report, count: number): Report {
  const cause = report.findings.find(({ maskedBy }) => maskedBy.length === 0);
  assert.ok(cause !== undefined);
  const findings = Array.from({ length: count }, (_, at) => ({
    ...cause,
    args: { ...cause.args, target: `sip${at}.contoso.com` },
  }));
  return { ...report, findings } as Report;
}

describe('the answer about a healthy partner', () => {
  for (const locale of locales) {
    it(`is short in ${locale}: verdict, lead, directions, one command and what it should say`, () => {
      const { title, blocks, tone } = resultOf(reportOf('edge'), locale);
      assert.match(title ?? '', /contoso\.com/u);
      assert.equal(tone, 'good');
      assert.deepEqual(
        blocks.map(({ kind }) => kind),
        [
          'paragraph',
          'facts',
          'heading',
          'list',
          'literal',
          'paragraph',
          'fold',
          'paragraph',
          'paragraph',
          'paragraph',
        ],
      );
      const commands = blocks.flatMap((block) => (block.kind === 'literal' ? block.lines : []));
      assert.deepEqual(commands, ['Get-CsAccessEdgeConfiguration']);
    });
  }
});

describe('the answer about a broken partner', () => {
  it('says a single cause once, as the lead', () => {
    const report = reportOf('doublyBroken');
    const { blocks } = resultOf(withCauses(report, 1));
    const [lead] = linesOf(blocks);
    assert.equal(linesOf(blocks).filter((line) => line === lead).length, 1);
  });

  it('tells three causes and leaves the others to the evidence, with their advice', () => {
    const reply = resultOf(withCauses(reportOf('doublyBroken'), 5));
    const told = linesOf(reply.blocks);
    const isTold = (lines: readonly string[], at: number) =>
      lines.some((line) => line.includes(`sip${at}.contoso.com`));
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((at) => isTold(told, at)),
      [true, true, true, false, false],
    );
    assert.ok(told.includes('The evidence lists 2 more.'));
    for (const at of [0, 1, 2, 3, 4]) assert.ok(isTold(foldOf(reply), at));
  });

  it('does not repeat below a command that is shown above', () => {
    const { blocks } = resultOf(reportOf('doublyBroken'));
    const literals = blocks.flatMap((block) => (block.kind === 'literal' ? block.lines : []));
    assert.equal(new Set(literals).size, literals.length);
  });

  it("ends with the case, the instant in the reader's zone, and how to get plain text", () => {
    const lines = linesOf(resultOf(reportOf('doublyBroken')).blocks);
    assert.deepEqual(lines.slice(-2), [
      'Case FH-7K2MD · 2026-11-20 08:00 (UTC+08:00)',
      'Say "plain text" for a summary that fits a ticket.',
    ]);
  });

  it('says how many pieces of evidence are not shown', () => {
    const report = withCauses(reportOf('doublyBroken'), 1);
    const findings = report.findings.map((finding) => ({
      ...finding,
      evidence: Array.from({ length: 7 }, () => ({ kind: 'calendar', on: report.at }) as const),
    }));
    assert.ok(foldOf(resultOf({ ...report, findings })).includes('and 3 more'));
  });
});

describe('the buttons of an answer', () => {
  const cases: readonly (readonly [string, Report, readonly string[]])[] = [
    ['a broken partner', reportOf('doublyBroken'), ['letter', 'evidence', 'language', 'again']],
    ['our own domain', reportOf('edge', { our: 'contoso.com' }), ['evidence', 'language', 'again']],
  ];
  for (const [name, report, expected] of cases) {
    it(`offer a letter only when somebody else can do something: ${name}`, () => {
      assert.deepEqual(
        resultOf(report).buttons.map(({ action }) => action.do),
        expected,
      );
    });
  }

  it('name the other language in itself', () => {
    const labels = locales.map((locale) => {
      const { buttons } = resultOf(reportOf('edge'), locale);
      return buttons.find(({ action }) => action.do === 'language');
    });
    assert.deepEqual(
      labels.map((button) => [button?.label, button?.action]),
      [
        ['中文', { do: 'language', case: 'FH-7K2MD', locale: 'zh-TW' }],
        ['English', { do: 'language', case: 'FH-7K2MD', locale: 'en' }],
      ],
    );
  });
});

describe('a letter', () => {
  const kept = { number: 'FH-7K2MD', report: reportOf('doublyBroken') };

  it('is written in its own language, whatever that of the conversation', () => {
    const choice = { letter: 'partner', letterLocale: 'zh-TW' } as const;
    const reply = letterReply(kept, choice, { locale: 'en', timeZone });
    assert.ok(reply !== undefined);
    assert.match(reply.title ?? '', /^Letter to/u);
    assert.match(linesOf(reply.blocks).join('\n'), /您好/u);
    assert.equal(reply.buttons[0]?.label, 'In English');
  });

  it('is none when nobody else can do anything', () => {
    const own = { number: 'FH-7K2MD', report: reportOf('edge', { our: 'contoso.com' }) };
    const choice = { letter: 'partner', letterLocale: 'en' } as const;
    assert.equal(letterReply(own, choice, { locale: 'en', timeZone }), undefined);
  });
});

describe('the question which of several domains is meant', () => {
  it('cuts a name that is too long for a button, and lists it whole', () => {
    const long = 'messaging.of.a.very.long.name.contoso.com';
    const { blocks, buttons } = severalDomains(
      ['contoso.com', 'sip.fabrikam.example', long].map(readDomain),
      'en',
    );
    assert.deepEqual(
      buttons.map(({ label }) => label),
      ['Check contoso.com', 'sip.fabrikam.example', 'messaging.of.a.very…'],
    );
    assert.deepEqual(buttons[2]?.action, { do: 'check', domain: long });
    assert.ok(linesOf(blocks).includes(long));
  });
});
