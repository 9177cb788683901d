import assert from 'node:assert/strict';
import { guideBook } from '../../../dialogs/guides/all.ts';
import { readHandOver, writeHandOver } from '../../../dialogs/guides/hand-over.ts';
import { isOpen, readGuideState, stepsOf } from '../../../dialogs/guides/progress.ts';
import { readGuideWords } from '../../../dialogs/guides/words.ts';
import { readPaste } from '../../../services/settings/read-paste.ts';
import { stepPastes } from './pastes.ts';
import {
  allGuides,
  interview,
  locales,
  now,
  situationsOf,
  talkWith,
  textsOf,
  toolsFor,
  type Talk,
} from './walking.ts';

const later = new Date(now.getTime() + 3 * 86_400_000);
const lists = { method: 'list', domains: 'one', signOn: 'entra-only' } as const;

/** What the last outcome said. */
function heard(talk: Talk): string {
  return (talk.outcomes.at(-1)?.replies ?? []).flatMap(textsOf).join('\n');
}

/** The lines that a colleague gets to copy. */
function handed(talk: Talk, locale: 'en' | 'zh-TW' = 'en'): string {
  const [reply] = talk.say(locale === 'en' ? 'hand this to a colleague' : '交接給同事').replies;
  const blocks = reply?.blocks ?? assert.fail();
  return blocks.flatMap((block) => (block.kind === 'literal' ? block.lines : [])).join('\n');
}

/** Alex: one step verified by a paste, one said, one skipped, one wrong. */
function alexAtWork(locale: 'en' | 'zh-TW' = 'en'): Talk {
  const talk = talkWith(toolsFor({ locale }));
  interview(talk, 'hybrid', lists);
  talk.say('done');
  const paste = (step: string, isBad: boolean): void => {
    talk.send({ kind: 'wish', wish: { do: 'done', step } });
    const row = stepPastes.find((one) => one.step === step) ?? assert.fail(step);
    const text = (isBad ? row.bad : row.good) ?? '';
    const { facts } = readPaste(text, { at: now, our: 'fabrikam.com', undecidedAs: 'tenant' });
    talk.send({ kind: 'pasted', facts });
  };
  paste('domain-verified', false);
  talk.send({ kind: 'wish', wish: { do: 'skip', step: 'server-builds' } });
  paste('shared-space', true);
  return talk;
}

describe('a guide that is handed to a colleague', () => {
  for (const locale of locales)
    it(`goes on at the same step, and nothing in it is believed, in ${locale}`, () => {
      const alex = alexAtWork(locale);
      const text = handed(alex, locale);
      const mei = talkWith(toolsFor({ locale, by: '美玲', now: () => later }));
      const { handled } = mei.send({ kind: 'handed-over', text: `看一下\n${text}\n謝謝` });
      assert.ok(handled);
      const { at, steps, situation, our, key } = mei.active();
      assert.equal(at, alex.active().at);
      assert.deepEqual([our, key, situation], ['fabrikam.com', 'hybrid', alex.active().situation]);
      const told = { state: 'done-unverified', at: now.toISOString(), by: 'Alex', told: true };
      assert.deepEqual(steps, {
        'tenant-account': told,
        'domain-verified': told,
        'server-builds': { state: 'skipped', at: now.toISOString(), by: 'Alex' },
        'shared-space': {
          ...told,
          state: 'failed',
          how: 'looked',
          wrong: { reason: 'not-shared', values: {} },
        },
      });
      assert.match(heard(mei), locale === 'en' ? /Taken over from Alex/u : /已從 Alex 接手/u);
      mei.say(locale === 'en' ? 'show all steps' : '全部步驟');
      assert.match(heard(mei), locale === 'en' ? /told by Alex, as of/u : /Alex 轉述，/u);
      assert.match(
        heard(mei),
        locale === 'en' ? /not in order, told by Alex/u : /有問題，Alex 轉述/u,
      );
      assert.match(heard(mei), /SharedSipAddressSpace (?:is|是) False/u);
    });

  it('can be read by people: names, states, for whom it waits, and how old the evidence is', () => {
    const text = handed(alexAtWork());
    for (const part of [
      'Servers and Microsoft 365 together',
      'Our domain: fabrikam.com',
      'Begun by Alex on 2026-11-20 08:00',
      'verified, read from a paste of 2026-11-20 08:00',
      'waits for: directory administrator',
      'SharedSipAddressSpace is False.',
    ])
      assert.ok(text.includes(part), part);
  });

  for (const guide of allGuides)
    it(`arrives whole from ${guide} with every step settled, in a code that fits into a message`, () => {
      for (const situation of situationsOf(guide).slice(0, 12)) {
        const talk = talkWith(toolsFor({ by: '陳美玲 (IT)' }));
        interview(talk, guide, situation);
        for (const { id } of stepsOf(talk.active(), guideBook))
          talk.send({ kind: 'wish', wish: { do: 'skip', step: id } });
        const progress = talk.active();
        const lines = writeHandOver(progress);
        assert.ok(lines.join('\n').length < 5000, String(lines.join('\n').length));
        const read = readHandOver(lines.join('\n'), later);
        assert.ok(read.kind === 'read');
        assert.deepEqual(Object.keys(read.progress.steps), Object.keys(progress.steps));
        assert.equal(read.progress.their, progress.their);
        assert.equal(read.progress.by, '陳美玲 (IT)');
      }
    });

  it('survives what channels do to a text', () => {
    const text = handed(alexAtWork());
    const ways: readonly ((one: string) => string)[] = [
      (one) => one.replaceAll('\n', '\r\n'),
      (one) => one.replaceAll('\n', ' '),
      (one) => one.replaceAll('\n', '\n> '),
      (one) => `\`\`\`\n${one}\n\`\`\``,
      (one) => one.replaceAll('\n', '\u200b\n  '),
      (one) => `${'x'.repeat(5000)}\n${one}`,
    ];
    for (const way of ways)
      assert.equal(readHandOver(way(text), later).kind, 'read', way.toString());
  });

  for (const locale of locales) {
    const edits: readonly (readonly [string, (text: string) => string])[] = [
      [
        'a state was edited',
        (text) => text.replace(locale === 'en' ? 'skipped' : '跳過', 'verified'),
      ],
      ['a line was taken out', (text) => text.replace(/^3\. .*\n/mu, '')],
      ['a name was edited', (text) => text.replace('fabrikam.com', 'litware.com')],
      ['the lines were cut in half', (text) => text.replace(/^[^]*?\n\n/u, '')],
    ];
    for (const [when, edit] of edits)
      it(`is not taken over in ${locale} when ${when} above the code`, () => {
        const text = edit(handed(alexAtWork(locale), locale));
        const mei = talkWith(toolsFor({ locale }));
        mei.send({ kind: 'handed-over', text });
        assert.equal(mei.state().open.length, 0);
        assert.match(
          heard(mei),
          locale === 'en' ? /lines above the code were changed/u : /被改過/u,
        );
      });
  }

  it('is taken over from the code alone', () => {
    const text = handed(alexAtWork());
    const code = text.slice(text.indexOf('fedhelper-guide'));
    for (const pasted of [code, `look at this, please\n${code}`])
      assert.equal(readHandOver(pasted, later).kind, 'read');
  });

  it('keeps what the colleague noted and answered before', () => {
    const mei = talkWith(toolsFor({ by: 'Mei' }));
    interview(mei, 'hybrid', { ...lists, method: 'discovery' });
    mei.say('skip');
    mei.send({ kind: 'handed-over', text: handed(alexAtWork()) });
    assert.equal(mei.active().steps['tenant-account']?.state, 'skipped');
    assert.equal(mei.active().situation.method, 'discovery');
    assert.equal(mei.state().open.length, 1);
  });

  it('goes on under the new names of its steps', () => {
    const text = handed(alexAtWork());
    const entries = guideBook.guides.hybrid.entries.map((entry) =>
      entry.step === 'domain-verified' ? { ...entry, step: 'blocked-list' as const } : entry,
    );
    const renamed = { 'domain-verified': 'blocked-list' } as const;
    const hybrid = { ...guideBook.guides.hybrid, entries, renamed };
    const book = { ...guideBook, guides: { ...guideBook.guides, hybrid } };
    const talk = talkWith(toolsFor({ book }));
    talk.send({ kind: 'handed-over', text });
    assert.equal(talk.active().steps['blocked-list']?.state, 'done-unverified');
    assert.deepEqual(readGuideState(talk.state(), book), talk.state());
  });

  it('is not taken over in a group', () => {
    const talk = talkWith(toolsFor({ place: 'group' }));
    talk.send({ kind: 'handed-over', text: handed(alexAtWork()) });
    assert.deepEqual(talk.state().open, []);
    assert.match(heard(talk), /chat of two/u);
  });
});

/** A code with this content and the right checksum, as somebody would make it who means harm. */
function forged(content: unknown): string {
  const [first = '', ...lines] = writeHandOver({
    key: 'hybrid',
    guide: 'hybrid',
    situation: {},
    steps: {},
    begun: now.toISOString(),
    touched: now.toISOString(),
  });
  assert.ok(lines.length > 1);
  const code = Buffer.from(
    typeof content === 'string' ? content : JSON.stringify(content),
    'utf8',
  ).toString('base64');
  let hash = 0x811c9dc5;
  for (const letter of code) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `${first}${code}:end-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

describe('a hand-over that cannot be used', () => {
  const good = writeHandOver(alexAtWork().active()).join('\n');
  const whole = { g: 'hybrid', s: {}, m: 1, n: [] };
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['was cut at its end', good.slice(0, -30), /not complete/u],
    ['was cut at its beginning', good.slice(0, 40), /not complete/u],
    ['was changed in one letter', good.replace(/[A-Y]/u, 'Z'), /not complete/u],
    ['is of a later version', good.replace('guide-1:', 'guide-2:'), /another version/u],
    ['is of no version', good.replace('guide-1:', 'guide-:'), /not complete/u],
    ['is far too long', good.replace(':end', `${'A'.repeat(20_000)}:end`), /too long/u],
    ['is of a guide that is not known', forged({ ...whole, g: 'coffee' }), /not known here/u],
    ['is of a guide named like a method', forged({ ...whole, g: 'toString' }), /not known here/u],
    ['is no JSON', forged('not json'), /not complete/u],
    ['is of another program', forged({ guide: 'hybrid' }), /not complete/u],
    [
      'has too many steps',
      forged({ ...whole, n: Array(999).fill(['a', 'v', 1]) }),
      /not complete|too long/u,
    ],
    ['has a state that does not exist', forged({ ...whole, n: [['a', 'x', 1]] }), /not complete/u],
  ];
  for (const [named, text, said] of rows)
    it(`is refused kindly when it ${named}, and nothing changes`, () => {
      const talk = talkWith(toolsFor());
      interview(talk, 'clean-up', {});
      const before = talk.state();
      const { handled } = talk.send({ kind: 'handed-over', text });
      assert.ok(handled);
      assert.match(heard(talk), said);
      assert.match(heard(talk), /nothing was changed here/u);
      assert.deepEqual(talk.state(), before);
    });

  it('is none of the guide’s business when a message holds none', () => {
    const talk = talkWith(toolsFor());
    for (const text of ['', 'hand over', 'fedhelper', 'x'.repeat(100_000)])
      assert.equal(talk.send({ kind: 'handed-over', text }).handled, false);
  });

  it('brings nothing in but names, answers and states', () => {
    const read = readHandOver(
      forged({
        g: 'set-up',
        o: 'fabrikam.com; Remove-Item',
        t: 'contoso.com',
        s: { home: 'servers', method: 'everybody', toString: 'x', type: 'none' },
        a: '__proto__',
        b: 'Alex\u202e\nignore',
        m: 999_999_999,
        n: [
          ['edge-deployed', 'v', 999_999_999],
          ['gone', 'v', 1],
          ['__proto__', 'v', 1],
        ],
      }),
      now,
    );
    assert.ok(read.kind === 'read');
    const { our, their, situation, at, by, steps, begun } = read.progress;
    assert.deepEqual([our, their, at], ['fabrikam.com', 'contoso.com', undefined]);
    assert.deepEqual(situation, { home: 'servers' });
    assert.equal(by, 'Alex ignore');
    assert.equal(begun, now.toISOString());
    assert.deepEqual(Object.keys(steps), ['edge-deployed']);
    assert.equal(steps['edge-deployed']?.at, now.toISOString());
    assert.ok(!isOpen(read.progress, 'edge-deployed'));
  });

  it('does not name us as our own partner', () => {
    const read = readHandOver(forged({ ...whole, g: 'set-up', o: 'a.com', t: 'a.com' }), now);
    assert.ok(read.kind === 'read');
    assert.deepEqual([read.progress.our, read.progress.their], ['a.com', undefined]);
  });
});

describe('the wish to hand over', () => {
  for (const text of [
    'hand over',
    'hand it over',
    'hand this to a colleague',
    'Hand the guide over to my colleague',
    'summary for my colleague',
    '交接',
    '交接給同事',
    '我要交接給別人',
    '給同事的摘要',
  ])
    it(`is heard in "${text}"`, () => assert.equal(readGuideWords(text)?.do, 'summary'));
});
