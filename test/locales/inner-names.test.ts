import assert from 'node:assert/strict';
import type { z } from 'zod';
import { textOf } from '../../bot/cards/text.ts';
import { report as english } from '../../locales/en/report.ts';
import { showEvidence } from '../../locales/evidence.ts';
import { listSettings, sayValue } from '../../locales/pasted-settings.ts';
import { listUnseen } from '../../locales/report-unseen.ts';
import { createSpeaker } from '../../locales/say.ts';
import { listDifferences, listDoubts } from '../../locales/told.ts';
import type { Locale } from '../../locales/typing.ts';
import { showArgs, type Viewer } from '../../locales/values.ts';
import { delivered, rowOf, type VisibleCode } from '../../services/model/catalog.ts';
import { dnsOutcomeSchema, type Evidence } from '../../services/model/evidence.ts';
import { outsideFacts, vantageFacts } from '../../services/model/fact-values.ts';
import type { PastedFacts } from '../../services/model/pasted.ts';
import { questions, type QuestionCode } from '../../services/model/questions.ts';
import type { Report } from '../../services/model/report.ts';
import { settingFacts } from '../../services/model/setting-values.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { printedName } from '../../services/settings/printed-names.ts';
import { allNotes, repliesAbout } from '../bot/cards/every-reply.ts';
import { allRows } from '../services/checks/rows/all.ts';
import { ownWorldOf, partners, worldOf, type Partner } from '../services/reasoning/worlds.ts';
import { officialNames } from './official-names.ts';

const locales: readonly Locale[] = ['en', 'zh-TW'];

/** Names of our own that no person can know: `tcpConnect`, and an official name in small letters. */
const inner = /(?<![\p{L}\p{N}_./@-])\p{Ll}+\p{Lu}\p{L}*/gu;
/** A name as PowerShell prints one. */
const printed = /(?<![\p{L}\p{N}_./@<-])\p{Lu}\p{Ll}+\p{Lu}\p{L}*(?![\p{L}-])/gu;

function assertPlain(text: string, where: string): void {
  assert.deepEqual(text.match(inner) ?? [], [], `${where}: ${text}`);
  const unknown = (text.match(printed) ?? []).filter((name) => !officialNames.has(name));
  assert.deepEqual(unknown, [], `${where}: ${text}`);
}

/** A value of a schema in which nothing is left out: what can be shown is shown. */
function sampleOf(schema: z.core.$ZodType): unknown {
  const { def } = schema._zod as unknown as { readonly def: Def };
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, one]) => [name, sampleOf(one)]),
      );
    case 'array':
      return def.element === undefined ? [] : [sampleOf(def.element)];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return def.innerType === undefined ? undefined : sampleOf(def.innerType);
    case 'union':
      return def.options?.[0] === undefined ? undefined : sampleOf(def.options[0]);
    case 'pipe':
      return def.in === undefined ? undefined : sampleOf(def.in);
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'record':
      return { EnableUserReplicator: 'something' };
    case 'boolean':
      return true;
    case 'number':
      return 5061;
    case 'string':
      return 'something';
    default:
      throw new Error(`no sample of ${def.type}`);
  }
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly in?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

/** Every name of a property in a schema, at any depth. */
function propertiesOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = schema._zod as unknown as { readonly def: Def };
  const inside = [def.element, def.innerType, def.in, ...(def.options ?? [])];
  const shape = Object.entries(def.shape ?? {});
  return [
    ...shape.map(([name]) => name),
    ...[...inside, ...shape.map(([, one]) => one)].flatMap((one) =>
      one === undefined ? [] : propertiesOf(one),
    ),
  ];
}

const settingNames = Object.keys(settingFacts) as (keyof typeof settingFacts)[];

for (const locale of locales)
  describe(`what a person reads names nothing by our inner names: ${locale}`, () => {
    const speaker = createSpeaker(locale);
    const viewer: Viewer = { speaker, timeZone: 'Asia/Taipei' };

    for (const name of settingNames)
      it(`of a pasted ${name}`, () => {
        const value = sampleOf(settingFacts[name]);
        const facts = { [name]: { known: true, value, evidence: [] } } as PastedFacts;
        const shown = listSettings(facts, 'contoso.com', speaker);
        for (const one of shown) assertPlain(`${one.name}: ${sayValue(one, speaker)}`, name);
      });

    const healthy = conclude(worldOf({ theirs: partners.edge }), { rules: 'test' });

    it('of a setting that two pastes show differently', () => {
      for (const name of settingNames)
        for (const inside of new Set(propertiesOf(settingFacts[name]))) {
          const property = printedName(inside);
          // Rows of these are told apart by all that stands in them.
          if (property === undefined || name === 'errorLines' || name === 'eventLog') continue;
          const conflict = { fact: `ours.${name}`, property } as const;
          const report = { ...healthy, conflicts: [conflict] } as unknown as Report;
          for (const { title, items } of listDifferences(report, viewer))
            assertPlain(
              [title, ...items.flatMap(({ says, seen, means }) => [says, seen, means])].join(' '),
              `${name}.${inside}`,
            );
        }
    });

    it('of a fact that nobody saw, of either side, and of one that is old or of somebody else', () => {
      for (const fact of [
        ...Object.keys(outsideFacts),
        ...Object.keys(vantageFacts),
        ...settingNames,
      ])
        for (const name of [fact, `ours.${fact}`, `ours.peer.${fact}`]) {
          const how = { code: 'check-again' } as const;
          const unseen = { check: 'our-settings', missing: [name], how };
          for (const check of ['federation-record', unseen.check])
            for (const { what, expected = '' } of listUnseen(
              { ...healthy, unchecked: [{ ...unseen, check }] },
              viewer,
            ))
              assertPlain(`${what} ${expected}`, name);
        }
      for (const name of settingNames) {
        const fact = `ours.${name}`;
        const at = '2026-11-01T00:00:00.000Z';
        const told = {
          ...healthy,
          stale: [{ fact, at }],
          undated: [{ fact, at }],
          mismatches: [{ fact, expected: 'contoso.com', found: ['litware.com'] }],
        };
        assertPlain(listDoubts(told, viewer).join(' '), fact);
      }
    });

    it('of any evidence', () => {
      for (const evidence of everyEvidence())
        assertPlain(showEvidence(evidence, viewer), JSON.stringify(evidence));
    });

    it('of what people told, nor by the codes of their answers', () => {
      for (const question of Object.keys(english.answer) as (keyof typeof english.answer)[])
        for (const text of questions[question]) {
          const shown = showEvidence({ kind: 'answer', question, text }, viewer);
          assert.doesNotMatch(shown, /[a-z]-[a-z]|^Typed|^輸入/u);
        }
    });

    it('of any finding that a row of the checks makes', () => {
      const visible = new Set<string>(delivered);
      for (const { finds } of allRows)
        for (const one of finds) {
          if (typeof one === 'string' || !visible.has(rowOf(one.code).since)) continue;
          const { about } = rowOf(one.code);
          const party = one.about ?? (about === 'either' ? 'theirs' : about);
          const values = showArgs(one.args, viewer);
          for (const part of ['title', 'why', 'fix', 'unless'] as const)
            assertPlain(
              speaker.finding(one.code as VisibleCode, part, party, values) ?? '',
              `${one.code} ${part}`,
            );
        }
    });

    it('of any message', () => {
      const reports = (Object.keys(partners) as Partner[]).flatMap((name) => [
        conclude(worldOf({ theirs: partners[name] }), { rules: 'test' }),
        conclude(ownWorldOf({ ours: partners[name] }), { rules: 'test' }),
      ]);
      for (const reply of [
        ...allNotes(locale),
        ...reports.flatMap((report) => repliesAbout(report, locale)),
      ])
        assertPlain(textOf(reply, Number.POSITIVE_INFINITY), reply.title ?? reply.kind);
    });
  });

/** One of each kind, with each outcome that a fact or the wire may give. */
function everyEvidence(): readonly Evidence[] {
  const address = '203.0.113.10';
  const results = [
    ...['open', 'refused', 'timeout', 'unreachable', 'no-route-here', 'not-allowed', 'failed'],
    ...['completed', 'certificate-then-refused', 'reset', 'closed', 'silent', 'plaintext'],
    ...['certificate-cut', 'tls-refused', 'somethingNew'],
  ];
  return [
    ...dnsOutcomeSchema.options.map((outcome): Evidence => ({
      kind: 'dns',
      name: '_sipfederationtls._tcp.contoso.com',
      type: 'SRV',
      server: '192.0.2.53:53',
      outcome,
      answer: [],
      ms: 4,
      extended: [
        { code: 15, text: '' },
        { code: 99, text: '' },
      ],
    })),
    ...results.flatMap((result) =>
      (['tcp', 'tls'] as const).map((kind): Evidence => ({
        kind,
        address,
        port: 5061,
        result,
        ms: 4,
      })),
    ),
    ...(Object.keys(questions) as QuestionCode[]).flatMap((question) => {
      const values = questions[question];
      return (values === 'text' ? [] : values).map((text): Evidence => ({
        kind: 'answer',
        question,
        text,
      }));
    }),
    { kind: 'calendar', on: '2026-11-20' },
  ];
}
