import type { GuideId } from '../../../locales/guide-text.ts';
import type { Locale } from '../../../locales/typing.ts';
import { guideBook } from '../../../dialogs/guides/all.ts';
import {
  findProgress,
  noGuides,
  type GuideState,
  type Progress,
} from '../../../dialogs/guides/progress.ts';
import {
  runGuide,
  type GuideInput,
  type GuideOutcome,
  type GuideTools,
} from '../../../dialogs/guides/run-guide.ts';
import {
  questionValues,
  type QuestionId,
  type Situation,
} from '../../../dialogs/guides/situation.ts';
import type { GuideReply } from '../../../dialogs/replies/guide.ts';
import type { Block } from '../../../dialogs/reply.ts';

export const now = new Date('2026-11-20T08:00:00Z');

/** What a guide may use in a test: nothing is known of us but the domain. */
export function toolsFor(differs: Partial<GuideTools> = {}): GuideTools {
  return {
    now: () => now,
    locale: 'en',
    timeZone: 'UTC',
    place: 'personal',
    by: 'Alex',
    ours: { domain: 'fabrikam.com' },
    ...differs,
  };
}

/** A conversation with a guide: keeps the state and the outcomes. */
export interface Talk {
  readonly send: (input: GuideInput) => GuideOutcome;
  readonly say: (text: string) => GuideOutcome;
  readonly state: () => GuideState;
  readonly active: () => Progress;
  readonly outcomes: readonly GuideOutcome[];
}

export function talkWith(tools: GuideTools, from: GuideState = noGuides): Talk {
  let state = from;
  const outcomes: GuideOutcome[] = [];
  const send = (input: GuideInput): GuideOutcome => {
    const outcome = runGuide(state, input, tools);
    outcomes.push(outcome);
    // As a store would give it back.
    state = JSON.parse(JSON.stringify(outcome.state)) as GuideState;
    return outcome;
  };
  return {
    send,
    say: (text) => send({ kind: 'said', text }),
    state: () => state,
    active: () => {
      const progress = findProgress(state, state.active);
      if (progress === undefined) throw new Error('Expected an active guide, got none.');
      return progress;
    },
    outcomes,
  };
}

/** Begins a guide and answers its questions as the situation says, until it asks no more. Gives the questions that it asked. */
export function interview(
  talk: Talk,
  guide: GuideId,
  situation: Situation,
  partner = 'contoso.com',
): readonly string[] {
  const their = guideBook.guides[guide].needs.includes('their') ? { their: partner } : {};
  talk.send({ kind: 'start', guide, ...their });
  const asked: string[] = [];
  // More questions than there are would be one asked twice.
  for (let turn = 0; turn < 20; turn += 1) {
    const { asked: question, looking } = talk.active();
    if (looking !== undefined) talk.send({ kind: 'not-looked' });
    else if (question === undefined) return asked;
    else {
      asked.push(question);
      const value = situation[question as QuestionId] ?? 'unknown';
      talk.send({ kind: 'wish', wish: { do: 'choose', question, value } });
    }
  }
  throw new Error(`Expected an end of the questions, got ${asked.join(', ')}.`);
}

/** Every situation that the questions of a guide can tell apart. */
export function situationsOf(guide: GuideId): readonly Situation[] {
  const asks = [...new Set(guideBook.guides[guide].asks.map(({ ask }) => ask))];
  return asks.reduce<readonly Situation[]>(
    (all, ask) =>
      all.flatMap((one) => questionValues[ask].map((value) => ({ ...one, [ask]: value }))),
    [{}],
  );
}

export const allGuides = Object.keys(guideBook.guides) as readonly GuideId[];
export const locales: readonly Locale[] = ['en', 'zh-TW'];

/** Everything that a reply says, folded parts included. */
export function textsOf({ title, blocks, buttons }: GuideReply): readonly string[] {
  return [
    ...(title === undefined ? [] : [title]),
    ...blocks.flatMap(textsOfBlock),
    ...buttons.map(({ label }) => label),
  ];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'literal':
      return [...(block.label === undefined ? [] : [block.label]), ...block.lines];
    case 'fold':
      return [block.title, ...block.blocks.flatMap(textsOfBlock)];
  }
}
