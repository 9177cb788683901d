import {
  ageLabel,
  noteText,
  otherSubjects,
  sourceLine,
  sourcesOf,
} from '../../locales/docs-text.ts';
import type { GuideId } from '../../locales/guide-text.ts';
import { createSpeaker, type Speaker } from '../../locales/say.ts';
import type { Locale } from '../../locales/typing.ts';
import type {
  DocsAnswer,
  DocsBlock,
  DocsPage,
  DocsTopicName,
} from '../../services/model/documentation.ts';
import { mostButtons, type Block, type Button, type Reply } from '../reply.ts';
import { otherLocale } from './addressee.ts';
import { helpButton, note } from './notes.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** Other topics that are named below an answer. */
const mostOthers = 2;
/** Topics that say nearly the same for another case: as many as make a choice that can be read. */
const mostAlike = 3;

/** What can be done from a topic that is shown. */
export interface Ways {
  /** The language of the conversation. */
  readonly locale: Locale;
  /** The guide that leads through what it describes. */
  readonly guide?: GuideId | undefined;
}

/** The topics that are named below an answer: those for other cases, among which the reader is asked to choose, and the rest. */
export function namedIn(
  best: DocsAnswer,
  others: readonly DocsAnswer[],
): { readonly alike: readonly DocsTopicName[]; readonly rest: readonly DocsTopicName[] } {
  const rest = otherSubjects(best, others);
  return { alike: best.alike.slice(0, mostAlike), rest: rest.slice(0, mostOthers) };
}

/**
 * An answer from the documents: the passage first, then where it stands and how old it is, then what else there is. Where the same
 * stands for other cases, it asks which one is meant.
 */
export function answerReply(
  answer: DocsAnswer,
  others: readonly DocsAnswer[],
  { locale, guide }: Ways,
): Reply {
  const speaker = createSpeaker(locale);
  const { alike, rest } = namedIn(answer, others);
  return {
    ...note(speaker, []),
    blocks: [
      ...blocksFor(answer.blocks),
      ...aboutTopic(answer, speaker),
      ...answer.notes.map((one) => subtle(noteText(one, answer, speaker))),
      ...sourceBlocks(answer, speaker),
      ...titles(speaker.docs('alike'), alike),
      ...(alike.length === 0 ? [] : [subtle(speaker.docs('chat.which'))]),
      ...titles(speaker.docs('others'), rest),
    ],
    buttons: topicButtons(
      { ...answer, next: answer.part + 1 < answer.parts ? answer.part + 1 : undefined },
      { locale, guide },
      speaker,
    ),
  };
}

function titles(above: string, topics: readonly DocsTopicName[]): readonly Block[] {
  if (topics.length === 0) return [];
  return [heading(above), { kind: 'list', items: topics.map(({ title }) => title) }];
}

/** Parts of a topic from one on: what "more" gives, or the same in another language. */
export function partsReply(
  page: DocsPage,
  { from, to }: { readonly from: number; readonly to: number },
  { locale, guide }: Ways,
): Reply {
  const speaker = createSpeaker(locale);
  const isOther = page.locale !== locale;
  const parts = page.parts.slice(from, to);
  const next = to < page.parts.length ? to : undefined;
  return {
    ...note(speaker, []),
    blocks: [
      ...parts.flatMap(({ section, blocks }) => [
        ...(section === null ? [] : [heading(section)]),
        ...blocksFor(blocks),
      ]),
      ...(next === undefined && from > 0 ? [subtle(speaker.docs('chat.end'))] : []),
      ...aboutTopic({ ...page, section: null }, speaker),
      ...(isOther ? [subtle(noteText({ kind: 'not-translated' }, page, speaker))] : []),
      ...sourceBlocks(page, speaker),
    ],
    buttons: topicButtons({ ...page, part: from, next }, { locale, guide }, speaker),
  };
}

/** Nobody knows; what is near is named, and nothing is made up. */
export function unknownReply(near: readonly DocsTopicName[], locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  const said = note(speaker, [speaker.docs('unknown')], [helpButton(speaker)]);
  if (near.length === 0) return said;
  const items = near.slice(0, mostOthers).map(({ title }) => title);
  return {
    ...said,
    blocks: [
      ...said.blocks,
      heading(speaker.docs('near')),
      { kind: 'list', items },
      subtle(speaker.docs('chat.pick')),
    ],
  };
}

/** A sentence about the documents themselves. */
export function docsNote(what: 'busy' | 'ask' | 'gone', locale: Locale): Reply {
  const speaker = createSpeaker(locale);
  return note(speaker, [speaker.docs(`chat.${what}`)]);
}

/** Pieces of a document; what is code can be copied, items and rows stand in a list. */
function blocksFor(pieces: readonly DocsBlock[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { kind, text } of pieces) {
    const last = blocks.at(-1);
    const plain = text.replace(/^(?:•|\d{1,3}[.)]) /u, '').replaceAll(' | ', ' · ');
    if (kind === 'code') {
      if (last?.kind === 'literal')
        blocks[blocks.length - 1] = { ...last, lines: [...last.lines, text] };
      else blocks.push({ kind: 'literal', lines: [text] });
    } else if (kind === 'item' || kind === 'row') {
      if (last?.kind === 'list')
        blocks[blocks.length - 1] = { ...last, items: [...last.items, plain] };
      else blocks.push({ kind: 'list', items: [plain] });
    } else blocks.push(paragraph(text));
  }
  return blocks;
}

type Topic = Pick<DocsAnswer, 'title' | 'section' | 'product' | 'modified' | 'origin'>;

function aboutTopic(topic: Topic, speaker: Speaker): readonly Block[] {
  const age = ageLabel(topic, speaker);
  const section =
    topic.section === null ? [] : [speaker.docs('section', { section: topic.section })];
  return [
    heading(speaker.docs('title', { title: topic.title })),
    ...[...section, ...(age === undefined ? [] : [age])].map(subtle),
  ];
}

function sourceBlocks(topic: DocsAnswer | DocsPage, speaker: Speaker): readonly Block[] {
  const { url } = topic;
  return [
    subtle(sourceLine(topic, speaker)),
    ...(url === null ? [] : [subtle(speaker.docs('link', { url }))]),
    ...sourcesOf(topic, speaker).slice(0, 1).map(subtle),
  ];
}

interface Shown {
  readonly id: string;
  readonly part: number;
  /** The part that "more" begins with. */
  readonly next: number | undefined;
  readonly codes: readonly string[];
}

function topicButtons(
  { id, part, next, codes }: Shown,
  { locale, guide }: Ways,
  speaker: Speaker,
): readonly Button[] {
  const topic = (of: number, into: Locale) =>
    ({ do: 'topic', id, part: of, locale: into }) as const;
  const buttons: readonly (Button | undefined)[] = [
    next === undefined
      ? undefined
      : { label: speaker.docs('chat.more'), action: topic(next, locale) },
    guide === undefined
      ? undefined
      : {
          label: speaker.docs('chat.steps'),
          action: { do: 'guide', wish: { do: 'guide', guide } },
        },
    codes.length === 0
      ? undefined
      : {
          label: speaker.talk('intent.diagnose_partner'),
          action: { do: 'intent', intent: 'diagnose_partner' },
        },
    { label: speaker.chat('button.language'), action: topic(part, otherLocale(locale)) },
  ];
  return buttons.filter((one) => one !== undefined).slice(0, mostButtons);
}
