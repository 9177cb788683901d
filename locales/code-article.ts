import type { CatalogRow, VisibleCode } from '../services/model/catalog.ts';
import { examplesOf, type Side } from './code-examples.ts';
import { referenceFindings as enReference } from './en/findings-reference.ts';
import { createSpeaker, type FindingPart, type Speaker } from './say.ts';
import type { Locale } from './typing.ts';
import { joinNames } from './values.ts';
import { referenceFindings as zhReference } from './zh-TW/findings-reference.ts';

/** A page of the reference, as the file of an article. */
export interface RenderedArticle {
  readonly file: string;
  readonly locale: Locale;
  readonly text: string;
}

/** The words of one code on its page; `unless` is empty where there is no such exception. */
interface PageWords {
  readonly title: (side: Side) => string;
  readonly why: (side: Side) => string;
  readonly fix: (side: Side) => string;
  readonly unless: (side: Side) => string;
}

/** The codes that are only explained, never reported. */
const references = { en: enReference, 'zh-TW': zhReference } as const;

/**
 * The reference of all finding codes that have words, a page each with the id `code-<code>`: what is the case, who mends it and how,
 * what it does to messages, and what it explains. `rows` is the catalog.
 */
export function codeArticles(
  locale: Locale,
  rows: Readonly<Record<string, CatalogRow>>,
): readonly RenderedArticle[] {
  const speaker = createSpeaker(locale);
  return Object.entries(rows).flatMap(([code, row]) => {
    const words = wordsOf(code, speaker);
    return words === undefined ? [] : [articleOf(code, row, words, speaker)];
  });
}

/** Undefined for a code without words. */
function wordsOf(code: string, speaker: Speaker): PageWords | undefined {
  if (isReference(code)) {
    const { title, means, mend } = references[speaker.locale][code];
    return { title: () => title, why: () => means, fix: () => mend, unless: () => '' };
  }
  if (!hasWords(code, speaker)) return undefined;
  const say = (part: FindingPart, side: Side): string =>
    speaker.finding(code, part, side, valuesOf(code, side, speaker)) ?? '';
  return {
    title: (side) => say('title', side),
    why: (side) => say('why', side),
    fix: (side) => say('fix', side),
    unless: (side) => say('unless', side),
  };
}

function isReference(code: string): code is keyof typeof enReference {
  return Object.hasOwn(enReference, code);
}

function hasWords(code: string, speaker: Speaker): code is VisibleCode {
  // Looked up only: a code without words gives undefined.
  return speaker.finding(code as VisibleCode, 'title', 'theirs', {}) !== undefined;
}

/** The examples, as the language joins its lists and calls the clouds. */
function valuesOf(
  code: VisibleCode,
  side: Side,
  speaker: Speaker,
): Readonly<Record<string, string | number>> {
  const shown = Object.entries(examplesOf(code, side)).map(
    ([slot, value]) =>
      [slot, typeof value === 'object' ? joinNames(value, speaker) : value] as const,
  );
  return { ...Object.fromEntries(shown), cloud: speaker.report('cloud.gcc-high') };
}

function articleOf(
  code: string,
  row: CatalogRow,
  words: PageWords,
  speaker: Speaker,
): RenderedArticle {
  const sides = sidesOf(code, row);
  const [main = 'theirs'] = sides;
  const head = [
    '---',
    `id: code-${code}`,
    `title: ${words.title(main)}`,
    'kind: code',
    `codes: ${code}`,
    `aliases: ${speaker.docs('code.aliases', { code })}`,
    '---',
  ];
  const body = [
    words.why(main),
    ...adviceOf(row, sides, words, speaker),
    ...effectsOf(row, speaker),
    ...harmless(main, words, speaker),
    ...consequences(row, speaker),
    speaker.docs('code.name', { code }),
  ];
  const text = `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
  return { file: `code-${code}.md`, locale: speaker.locale, text };
}

/** What is only explained speaks of no certain organisation, so it is said once. */
function sidesOf(code: string, { about }: CatalogRow): readonly Side[] {
  if (about === 'either' && !isReference(code)) return ['theirs', 'ours'];
  return [about === 'ours' ? 'ours' : 'theirs'];
}

function adviceOf(
  row: CatalogRow,
  sides: readonly Side[],
  words: PageWords,
  speaker: Speaker,
): readonly string[] {
  const role = speaker.wholeReport(`role.${row.role}`);
  const who = row.role === 'nobody' ? [] : [speaker.docs('code.who', { role })];
  if (sides.length === 1) {
    const fixes = sides.map((side) => words.fix(side));
    return [`## ${speaker.docs('code.todo')}`, ...fixes, ...who];
  }
  const told = sides.flatMap((side, index) => [
    `## ${speaker.docs(`code.${side}`)}`,
    // The reason for the first side has been given at the top.
    ...(index > 0 && words.why(side) !== words.why('theirs') ? [words.why(side)] : []),
    words.fix(side),
  ]);
  return [...told, ...who];
}

function effectsOf({ about, to, from, scope }: CatalogRow, speaker: Speaker): readonly string[] {
  const [first, second] =
    about === 'neither' ? (['outbound', 'inbound'] as const) : (['to', 'from'] as const);
  const effect = (of: CatalogRow['to']) => speaker.docs(`code.effect.${of}`);
  return [
    `## ${speaker.docs('code.effects')}`,
    [
      `- ${speaker.docs(`code.${first}`, { effect: effect(to) })}`,
      `- ${speaker.docs(`code.${second}`, { effect: effect(from) })}`,
    ].join('\n'),
    ...(scope === 'person' ? [speaker.docs('code.person')] : []),
  ];
}

function harmless(side: Side, words: PageWords, speaker: Speaker): readonly string[] {
  const unless = words.unless(side);
  return unless === '' ? [] : [`## ${speaker.docs('code.unless')}`, unless];
}

function consequences({ masks }: CatalogRow, speaker: Speaker): readonly string[] {
  const codes = [...new Set(masks.map((mask) => `\`${mask.replace(/^theirs:/u, '')}\``))];
  if (codes.length === 0) return [];
  return [
    `## ${speaker.docs('code.hides')}`,
    speaker.docs('code.masks', { codes: joinNames(codes, speaker) }),
  ];
}
