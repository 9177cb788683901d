import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { findings as englishOutside } from '../../locales/en/findings.ts';
import { ownFindings as englishOwn } from '../../locales/en/findings-own.ts';
import { findings as chineseOutside } from '../../locales/zh-TW/findings.ts';
import { ownFindings as chineseOwn } from '../../locales/zh-TW/findings-own.ts';
import { zhRules } from './zh-rules.ts';

const english = { ...englishOutside, ...englishOwn };
const chinese = { ...chineseOutside, ...chineseOwn };

interface Text {
  /** Module and path, e.g. `findings.ts findings.tls-cipher.why.ours`. */
  readonly at: string;
  readonly text: string;
}

function textsIn(value: unknown, at: string): readonly Text[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [unknown, unknown])[] =
    value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, `${at}.${String(key)}`));
}

/** Every string that the modules of a language export. */
async function textsOf(locale: string): Promise<readonly Text[]> {
  const folder = new URL(`../../locales/${locale}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const texts: Text[] = [];
  for (const file of files) {
    const exported = (await import(new URL(file, folder).href)) as Readonly<
      Record<string, unknown>
    >;
    for (const [name, value] of Object.entries(exported)) {
      texts.push(...textsIn(value, `${file} ${name}`));
    }
  }
  return texts;
}

/** Slots that are filled with words of the language, by module; all others hold names, numbers and dates. */
const wordSlots: Readonly<Record<string, readonly string[]>> = {
  'chat.ts': ['guide', 'label', 'ours', 'status', 'theirs', 'title', 'value'],
  'command-line.ts': ['expected'],
  'errors.ts': ['name', 'says'],
  'letters.ts': ['inbound', 'outbound', 'what'],
  'report.ts': [
    'control',
    'inbound',
    'label',
    'ours',
    'outbound',
    'result',
    'status',
    'theirs',
    'value',
    'way',
    'what',
    'who',
    'word',
  ],
  'hand-over.ts': ['fix', 'title'],
  'pasted.ts': ['changes', 'first', 'inbound', 'outbound', 'role', 'second', 'state'],
  'talk.ts': ['status'],
  'whole-report.ts': ['ask', 'fix', 'role', 'severity', 'side', 'title', 'what'],
};

/** A slot or a piece of code stands for a Latin word, so that the rules see how it is spaced. */
function asRead({ at, text }: Text): string {
  const [module = ''] = at.split(' ');
  return text
    .replaceAll(/`[^`]*`/gu, 'X')
    .replaceAll(/\{\{(?<slot>\w+)\}\}/gu, (_, slot: string) =>
      wordSlots[module]?.includes(slot) === true ? '字' : 'X',
    );
}

/** Letters go to people of another organisation, who are addressed politely; nothing else is so polite. */
function isExempt(id: string, { at }: Text): boolean {
  const isLetter = /^(?:letters[.]ts letters[.](?!ticket[.])|letter-asks-own[.]ts )/u.test(at);
  return id === 'own-polite-you' && isLetter;
}

/** The usage of the command line is set in columns. */
function isColumns({ at }: Text): boolean {
  return at.startsWith('command-line.ts commandLine.help.');
}

function linesWith(pattern: RegExp, texts: readonly Text[]): readonly string[] {
  return texts.filter((one) => pattern.test(asRead(one))).map(({ at, text }) => `${at}: ${text}`);
}

function slotsOf(value: unknown): readonly string[] {
  const slots = textsIn(value, '').flatMap(({ text }) => text.match(/\{\{\w+\}\}/gu) ?? []);
  return [...new Set(slots)].sort();
}

type Part = 'title' | 'why' | 'fix' | 'unless';
type Findings = Readonly<Record<string, Readonly<Partial<Record<Part, unknown>>>>>;

function partsOf(findings: Findings, parts: readonly Part[]): readonly Text[] {
  return Object.entries(findings).flatMap(([code, finding]) =>
    parts.flatMap((part) => textsIn(finding[part], `${code}.${part}`)),
  );
}

/** What one side reads: the text for it, or the one text for both. */
function toldTo(party: 'theirs' | 'ours', told: unknown): unknown {
  return typeof told === 'object' && told !== null && 'theirs' in told && 'ours' in told
    ? told[party]
    : told;
}

const texts = { en: await textsOf('en'), 'zh-TW': await textsOf('zh-TW') } as const;

describe('the rules of Traditional Chinese', () => {
  it('have one name each', () => {
    assert.equal(new Set(zhRules.map(({ id }) => id)).size, zhRules.length);
  });

  for (const { id, pattern, bad, good } of zhRules) {
    it(`${id} catches "${bad}" and passes "${good}"`, () => {
      assert.match(bad, pattern);
      assert.doesNotMatch(good, pattern);
    });
  }

  it('see slots and code as words, most of them Latin', () => {
    const spacing = zhRules.filter(({ id }) => id === 'p-han-latin').map(({ pattern }) => pattern);
    assert.equal(spacing.length, 1);
    const isTight = ([at, text]: readonly [string, string]): boolean =>
      spacing.some((one) => one.test(asRead({ at, text })));
    const samples = [
      ['findings.ts', '{{target}}的憑證'],
      ['findings.ts', '執行`Get-CsUser`'],
      ['findings.ts', '{{target}} 的憑證'],
      ['findings.ts', '執行 `Get-CsUser`。'],
      ['report.ts', '我們這邊{{ours}}'],
    ] as const;
    assert.deepEqual(samples.map(isTight), [true, true, false, false, false]);
  });
});

describe('the Chinese texts', () => {
  it('are read from the folder', () => {
    assert.ok(texts['zh-TW'].length > 300, `only ${texts['zh-TW'].length} texts were found`);
  });

  for (const { id, pattern } of zhRules) {
    it(`keep the rule ${id}`, () => {
      const ruled = texts['zh-TW'].filter((one) => !isExempt(id, one));
      assert.deepEqual(linesWith(pattern, ruled), []);
    });
  }

  it('address the reader of a letter politely, and only politely', () => {
    const letters = texts['zh-TW'].filter((one) => isExempt('own-polite-you', one));
    assert.ok(letters.some(({ text }) => text.includes('您')));
    assert.deepEqual(linesWith(/你|妳/u, letters), []);
  });
});

for (const [locale, all] of Object.entries(texts)) {
  const avoided: readonly (readonly [string, RegExp])[] = [
    ['have no exclamation mark', /[!！]/u],
    ['never say "please note"', /please note/iu],
    ['never say "successfully"', /successfully/iu],
    ['have whole slots', /[{}]/u],
  ];

  describe(`the texts in ${locale}`, () => {
    for (const [rule, pattern] of avoided) {
      it(rule, () => {
        assert.deepEqual(linesWith(pattern, all), []);
      });
    }

    it('have no double space outside columns', () => {
      const sentences = all.filter((one) => !isColumns(one));
      assert.deepEqual(linesWith(/\S {2,}\S/u, sentences), []);
    });
  });
}

for (const [locale, findings, stop] of [
  ['en', english, '.'],
  ['zh-TW', chinese, '。'],
] as const) {
  describe(`the findings in ${locale}`, () => {
    it('have titles without a full stop', () => {
      const ended = partsOf(findings, ['title']).filter(({ text }) => /[.。]$/u.test(text));
      assert.deepEqual(ended, []);
    });

    it('have reasons, fixes and exceptions that end with a full stop', () => {
      const open = partsOf(findings, ['why', 'fix', 'unless']).filter(
        ({ text }) => !text.endsWith(stop),
      );
      assert.deepEqual(open, []);
    });
  });
}

describe('the two languages', () => {
  it('tell each side the same values in every part of a finding', () => {
    const [en, zh]: readonly Findings[] = [english, chinese];
    const differing = Object.keys(english).flatMap((code) =>
      (['title', 'why', 'fix', 'unless'] as const).flatMap((part) =>
        (['theirs', 'ours'] as const)
          .filter(
            (party) =>
              slotsOf(toldTo(party, en?.[code]?.[part])).join() !==
              slotsOf(toldTo(party, zh?.[code]?.[part])).join(),
          )
          .map((party) => `${code}.${part}.${party}`),
      ),
    );
    assert.deepEqual(differing, []);
  });

  it('know the same exceptions', () => {
    const withException = (findings: Findings): readonly string[] =>
      Object.keys(findings).filter((code) => findings[code]?.unless !== undefined);
    assert.deepEqual(withException(chinese), withException(english));
  });
});
