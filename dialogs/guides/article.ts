import {
  fill,
  guideArticle,
  guideStepText,
  guideWords,
  put,
  type GuideId,
  type GuideType,
} from '../../locales/guide-text.ts';
import type { RenderedArticle } from '../../locales/code-article.ts';
import type { Locale } from '../../locales/typing.ts';
import { guideBook } from './all.ts';
import { conditionOf } from './conditions.ts';
import { codesOfStep } from './article-codes.ts';
import type { Guide } from './guide.ts';
import { valuesFor } from './names.ts';
import { stepsOf, type PlacedStep, type Progress } from './progress.ts';
import { isQuestion, type When } from './situation.ts';

/** The day on which what the guides say was last held against their sources. */
const checked = '2026-11-21';
/** Names of examples: we, and the partner. */
const names = { our: 'fabrikam.com', their: 'contoso.com' } as const;
/** An hour, as in the records that a guide prints. */
const ttl = 3600;

/** Every guide as an article to read, with the id `guide-<name>`: all its steps, whatever the situation, made of the same data. */
export function guideArticles(locale: Locale): readonly RenderedArticle[] {
  const ids = Object.keys(guideBook.guides) as readonly GuideId[];
  return ids.map((id) => ({
    file: `guide-${id}.md`,
    locale,
    text: [...headOf(id, locale), ...bodyOf(id, locale), ''].join('\n'),
  }));
}

function headOf(id: GuideId, locale: Locale): readonly string[] {
  const { title } = guideWords(locale);
  const { aliases, products } = guideArticle(locale);
  const steps = stepsIn(id);
  const paths = new Set(steps.flatMap(({ data }) => data.sources));
  const codes = new Set(steps.flatMap(({ data }) => codesOfStep(data)));
  const isTeams = id === 'teams-tenant' || id === 'partner-tenant';
  const sources = paths.size === 0 ? typeSources : [...paths].map(addressOf);
  return [
    '---',
    `id: guide-${id}`,
    `title: ${put(title[id], names)}`,
    'kind: guide',
    `products: ${isTeams ? products.teams : products.both}`,
    `checked: ${checked}`,
    `sources: ${sources.join(' ; ')}`,
    `codes: ${[...codes].join(', ')}`,
    `aliases: ${aliases[id]}`,
    '---',
  ];
}

function addressOf(path: string): string {
  return `https://learn.microsoft.com/${path}`;
}

const typeSources = [
  'previous-versions/office/lync-server-2013/lync-server-2013-planning-for-lync-server-and-office-communications-server-federation',
  'previous-versions/office/lync-server-2013/lync-server-2013-setting-up-lync-federation',
].map(addressOf);

function bodyOf(id: GuideId, locale: Locale): readonly string[] {
  const { answer } = guideArticle(locale);
  const steps = stepsIn(id);
  return [
    '',
    answer[id],
    ...(steps.length === 0 ? typesOf(locale) : [...tableOf(steps, locale)]),
    ...steps.flatMap((step) => sectionOf(step, guideBook.guides[id], locale)),
  ];
}

/** All steps: an empty situation excludes none. */
function stepsIn(guide: GuideId): readonly PlacedStep[] {
  const nobody: Progress = {
    key: guide,
    guide,
    situation: {},
    steps: {},
    begun: checked,
    touched: checked,
  };
  return stepsOf(nobody, guideBook);
}

function tableOf(steps: readonly PlacedStep[], locale: Locale): readonly string[] {
  const { steps: title, column } = guideArticle(locale);
  const { role } = guideWords(locale);
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '',
    `## ${title}`,
    '',
    row(column.number, column.step, column.who, column.minutes),
    row('---', '---', '---', '---'),
    ...steps.map(({ id, number, data }) =>
      row(
        String(number),
        guideStepText(id, names, locale).title,
        role[data.role],
        String(data.minutes),
      ),
    ),
  ];
}

function sectionOf(step: PlacedStep, guide: Guide, locale: Locale): readonly string[] {
  const { id, number, data } = step;
  const words = guideWords(locale);
  const { heading } = guideArticle(locale);
  const { title, does, why, undo } = guideStepText(id, names, locale);
  const paragraph = (text: string): readonly string[] => ['', text];
  return [
    '',
    `## ${fill(heading, { number, title })}`,
    ...conditionsOf(id, guide, locale),
    '',
    ...does.map((line) => `- ${line}`),
    ...copiesOf(step, guide, locale),
    ...paragraph(fill(words.checklist.why, { why })),
    ...(undo === undefined ? [] : paragraph(fill(words.checklist.undo, { undo }))),
    ...paragraph(words.checklist.verify[data.verify.by]),
    ...(data.verify.by === 'paste'
      ? [data.verify, data.verify.also].flatMap((one) =>
          one === undefined ? [] : fenced('powershell', one.commands),
        )
      : []),
    ...(data.traps === undefined
      ? []
      : [...paragraph(words.step.traps), '', ...data.traps.map((one) => `- ${words.trap[one]}`)]),
  ];
}

/** In which situations a step arises, where not in all. */
function conditionsOf(id: string, { entries }: Guide, locale: Locale): readonly string[] {
  const whens = entries.filter(({ step }) => step === id).map(({ when }) => when);
  if (whens.some((when) => when === undefined)) return [];
  const { only, alternative } = guideArticle(locale);
  const conditions = whens.map((when) => conditionOf(when ?? {}, locale)).join(alternative);
  return ['', fill(only, { conditions })];
}

/** Records and commands with the names of examples; what depends on the situation says so. */
function copiesOf({ data }: PlacedStep, guide: Guide, locale: Locale): readonly string[] {
  const { onlyLines } = guideArticle(locale);
  const records = (data.records ?? []).map(
    ({ name, type, value }) => `${name} ${String(ttl)} IN ${type} ${value}`,
  );
  const commands = (data.commands ?? []).flatMap(({ when, lines }) => [
    ...(when === undefined || isAssumed(when, guide)
      ? []
      : ['', fill(onlyLines, { conditions: conditionOf(when, locale) })]),
    ...fenced('powershell', lines),
  ]);
  return [...(records.length === 0 ? [] : fenced('dns', records)), ...commands];
}

/** Whether the guide itself says so, and nobody need be told. */
function isAssumed(when: When, { assumes = {} }: Guide): boolean {
  return Object.entries(when).every(
    ([part, values]) =>
      isQuestion(part) && (values as readonly string[]).includes(assumes[part] ?? ''),
  );
}

function fenced(kind: 'dns' | 'powershell', lines: readonly string[]): readonly string[] {
  const values = {
    ...valuesFor(names),
    address: '203.0.113.10',
    theirEdge: `sip.${names.their}`,
  };
  return ['', `\`\`\`${kind}`, ...lines.map((line) => put(line, values)), '```'];
}

/** The choice of a type has no steps: its article tells of the types. */
function typesOf(locale: Locale): readonly string[] {
  const { type, advice } = guideWords(locale);
  return (Object.keys(type) as readonly GuideType[]).flatMap((one) => {
    const { name, because, ours, theirs, change } = type[one];
    const named = (sentence: string): string => put(sentence, names);
    const line = (label: string, text: string): string =>
      `- ${fill(guideArticle(locale).line, { label, text: named(text) })}`;
    return [
      '',
      `## ${name}`,
      '',
      named(because),
      '',
      line(advice.ours, ours),
      line(advice.theirs, theirs),
      line(advice.change, change),
    ];
  });
}
