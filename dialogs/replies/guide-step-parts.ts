import { fill, guideArticle, guideWords, put } from '../../locales/guide-text.ts';
import { valuesFor } from '../guides/names.ts';
import { openBefore, type PlacedStep } from '../guides/progress.ts';
import type { StepData } from '../guides/guide.ts';
import { conditionOf } from '../guides/conditions.ts';
import { holds, isQuestion, typeOf, type When } from '../guides/situation.ts';
import { addressOf } from '../guides/sources.ts';
import { cloudOf } from '../../services/model/known-hosts.ts';
import type { Block, FactRow } from '../reply.ts';
import { textOf, titleOf, type GuideScene } from './guide.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** An hour, as Microsoft writes it for its records. */
const ttl = 3600;

/** Who does it, how long it takes, and what has to be waited for. */
export function whoLines(step: PlacedStep, scene: GuideScene): readonly string[] {
  const { data } = step;
  const words = guideWords(scene.locale);
  return [
    fill(words.step.who, { role: words.role[data.role], minutes: data.minutes }),
    words.wait[data.wait ?? 'none'],
    data.optional === true ? words.step.optional : '',
    ...onlyLines(step, scene),
  ].filter((line) => line !== '');
}

/** Steps that are still open and that this one rests on. */
export function beforeBlocks(step: PlacedStep, scene: GuideScene): readonly Block[] {
  const before = openBefore(step, scene.progress, scene.book);
  if (before.length === 0) return [];
  const titles = before
    .map(({ id }) => titleOf(id, scene))
    .join(scene.locale === 'en' ? '; ' : '；');
  return [paragraph(fill(guideWords(scene.locale).step.after, { titles }))];
}

/** The records of a step, as a zone file holds them, with the names of the scene. */
export function recordsOf({ data }: PlacedStep, scene: GuideScene): readonly string[] {
  const { situation } = scene.progress;
  return (data.records ?? [])
    .filter(({ when }) => holds(when, situation))
    .map(({ name, type, value }) => filled(`${name} ${String(ttl)} IN ${type} ${value}`, scene));
}

/** Records and commands to copy. */
export function literalBlocks(step: PlacedStep, scene: GuideScene): readonly Block[] {
  const words = guideWords(scene.locale).step;
  const records = recordsOf(step, scene);
  const commands = commandsOf(step, scene);
  const hasAngle = [...records, ...commands.flatMap(({ lines }) => lines)].some((line) =>
    line.includes('<'),
  );
  const changes = commands.some(({ lines }) =>
    lines.some((line) => /\b(?:Set|Remove)-/u.test(line)),
  );
  return [
    ...(records.length === 0
      ? []
      : [
          ...replaceBlocks(step, scene),
          { kind: 'literal', label: words.records, lines: records } as const,
        ]),
    ...(changes ? [subtle(words.noteFirst)] : []),
    ...commands,
    ...(hasAngle ? [subtle(words.angle)] : []),
  ];
}

/** Another federation record is live: two of them to two places are wrong, and whoever is reached by the present one is cut off. */
function replaceBlocks(step: PlacedStep, scene: GuideScene): readonly Block[] {
  const { our, ourRecord } = scene.progress;
  if (ourRecord === undefined || ourRecord.of !== our) return [];
  const name = `_sipfederationtls._tcp.${our}`;
  const wanted = (step.data.records ?? [])
    .filter((record) => record.type === 'SRV' && filled(record.name, scene) === `${name}.`)
    .map(({ value }) => filled(value, scene).split(' ').at(-1)?.replace(/\.$/u, ''));
  const others = ourRecord.live.filter(({ target }) => !wanted.includes(target));
  if (wanted.length === 0 || others.length === 0) return [];
  const words = guideWords(scene.locale).step;
  const lines = others.map(
    ({ target, port, priority, weight }) =>
      `${name}. IN SRV ${[priority, weight, port].join(' ')} ${target}.`,
  );
  const isCloud = others.some(({ target }) => cloudOf(target) !== undefined);
  return [
    paragraph(words.replace),
    ...(isCloud ? [paragraph(words.replaceCloud)] : []),
    { kind: 'literal', label: words.present, lines },
  ];
}

/** The commands of a step, one block a console, with the names of the scene. */
export function commandsOf({ data }: PlacedStep, scene: GuideScene) {
  const { commands: consoles } = guideWords(scene.locale).step;
  return (data.commands ?? [])
    .filter(({ when }) => holds(when, scene.progress.situation))
    .map(({ at, lines, when, once }) => ({
      kind: 'literal' as const,
      label: labelOf(
        once === undefined ? consoles[at] : onceLabel(consoles[at], scene),
        when,
        scene,
      ),
      lines: lines.map((line) => filled(line, scene)),
    }));
}

function onceLabel(label: string, { locale }: GuideScene): string {
  return fill(guideWords(locale).step.once, { label });
}

/** What documents get wrong about a step, in this situation. */
export function trapsOf({ data }: PlacedStep, { progress, locale }: GuideScene): readonly string[] {
  const { trap } = guideWords(locale);
  const whens: StepData['trapsWhen'] = data.trapsWhen;
  return (data.traps ?? [])
    .filter((one) => holds(whens?.[one], progress.situation))
    .map((one) => trap[one]);
}

/** What lines are for that are shown only because an answer is missing: two of them may say opposite things. */
function labelOf(label: string, when: When | undefined, scene: GuideScene): string {
  const conditions = openConditions(when, scene);
  if (conditions === undefined) return label;
  return fill(guideWords(scene.locale).step.labelOnly, { label, conditions });
}

/** The answers that something is for, as far as they are not given yet. */
function openConditions(
  when: When = {},
  { progress: { situation }, locale }: GuideScene,
): string | undefined {
  const isOpen = Object.keys(when).some((part) =>
    isQuestion(part) ? situation[part] === undefined : typeOf(situation) === undefined,
  );
  return isOpen ? conditionOf(withoutKnown(when, situation), locale) : undefined;
}

function withoutKnown(when: When, situation: GuideScene['progress']['situation']): When {
  return Object.fromEntries(
    Object.entries(when).filter(([part]) => !isQuestion(part) || situation[part] === undefined),
  );
}

/** For which answers a step arises that is in view only because they are missing. */
function onlyLines({ id }: PlacedStep, scene: GuideScene): readonly string[] {
  const { progress, book, locale } = scene;
  const whens = book.guides[progress.guide].entries
    .filter(({ step, when }) => step === id && holds(when, progress.situation))
    .map(({ when }) => openConditions(when, scene));
  // One entry that holds whatever will be answered is enough.
  if (whens.length === 0 || whens.includes(undefined)) return [];
  const { only, alternative } = guideArticle(locale);
  return [fill(only, { conditions: [...new Set(whens)].join(alternative) })];
}

/** What will show that the step is done. */
export function verifyBlocks(step: PlacedStep, scene: GuideScene): readonly Block[] {
  const { verify } = guideWords(scene.locale).step;
  const { by } = step.data.verify;
  return [paragraph(verify[by]), ...readBlocks(step, scene)];
}

/** The commands whose output is read, one block a console. */
export function readBlocks({ data: { verify } }: PlacedStep, scene: GuideScene) {
  if (verify.by !== 'paste') return [];
  const { commands: consoles } = guideWords(scene.locale).step;
  const all = verify.also === undefined ? [verify] : [verify, verify.also];
  return all.map(({ at, commands }) => ({
    kind: 'literal' as const,
    label: consoles[at],
    lines: commands.map((line) => filled(line, scene)),
  }));
}

/** What was answered and looked up, as far as the guide asks for it. */
export function answersOf({ progress, book, locale }: GuideScene): readonly FactRow[] {
  const words = guideWords(locale);
  const asks = new Set<string>(book.guides[progress.guide].asks.map(({ ask }) => ask));
  return Object.entries(progress.situation).flatMap(([question, value]) => {
    if (!isQuestion(question) || !asks.has(question)) return [];
    const labels: Readonly<Record<string, string>> = words.option[question];
    return [{ label: words.overview.part[question], value: labels[value] ?? value }];
  });
}

/** A line with the names of the scene in it. */
export function filled(line: string, { progress }: GuideScene): string {
  return put(line, valuesFor(progress));
}

/** The reason, the way back, what documents get wrong, where to read on, and the labels of the other language. */
export function moreOf(step: PlacedStep, scene: GuideScene): Block {
  const { more } = guideWords(scene.locale).step;
  return { kind: 'fold', id: 'more', title: more, inPlace: true, blocks: moreBlocks(step, scene) };
}

/** The same, unfolded. */
export function moreBlocks(step: PlacedStep, scene: GuideScene): readonly Block[] {
  const words = guideWords(scene.locale);
  const { why, undo } = textOf(step.id, scene);
  const { labels = [], sources } = step.data;
  const other = guideWords(scene.locale === 'en' ? 'zh-TW' : 'en').label;
  return [
    paragraph(why),
    ...(undo === undefined ? [] : [heading(words.step.undo), paragraph(undo)]),
    ...listBlocks(words.step.traps, trapsOf(step, scene)),
    ...(labels.length === 0
      ? []
      : [
          heading(words.step.labels),
          {
            kind: 'facts' as const,
            rows: labels.map((label) => ({ label: words.label[label], value: other[label] })),
          },
        ]),
    ...listBlocks(
      words.step.sources,
      sources.map((source) => addressOf(source, scene.locale)),
    ),
  ];
}

function listBlocks(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), { kind: 'list', items }];
}
