import { guideWords, put } from '../../locales/guide-text.ts';
import type { Note } from '../guides/notes.ts';
import { isOfInterview, type Asked } from '../guides/progress.ts';
import { namesFor } from '../guides/names.ts';
import { offeredValues } from '../guides/situation.ts';
import { mostButtons } from '../reply.ts';
import { guideNote, guideTitle, noteBlocks, type GuideReply, type GuideScene } from './guide.ts';
import { answersOf } from './guide-step-parts.ts';
import { paragraph } from './sections.ts';

/** One question of the interview, with its answers as buttons. */
export function questionReply(asked: Asked, scene: GuideScene, notes: readonly Note[]): GuideReply {
  const words = guideWords(scene.locale);
  const { progress, locale } = scene;
  const isFirst = progress.begun === scene.now.toISOString() && notes.length === 0;
  const blocks = [
    ...noteBlocks(notes, scene),
    ...(isFirst && isOfInterview(asked) ? [paragraph(words.lead[progress.guide])] : []),
    paragraph(askedIn(asked, scene)),
  ];
  if (asked === 'our' || asked === 'their')
    return guideNote(locale, guideTitle(progress, locale), blocks, []);
  const labels: Readonly<Record<string, string>> = words.option[asked];
  return guideNote(
    locale,
    guideTitle(progress, locale),
    blocks,
    offeredValues(asked).map((value) => ({
      label: labels[value] ?? value,
      wish: { do: 'choose', key: progress.key, question: asked, value },
    })),
  );
}

/** The question in words; one about the partner tells what the guide counts on, and what was seen instead. */
function askedIn(asked: Asked, { progress, locale }: GuideScene): string {
  const { option, ask } = guideWords(locale);
  const { seen, situation } = progress;
  const names = { ...namesFor(progress) };
  if (asked !== 'elsewhere' || seen === undefined) return put(ask[asked], names);
  const values = {
    ...names,
    said: option.partner[situation.partner ?? 'unknown'],
    seen: option.partner[seen.partner],
  };
  return seen.host === undefined
    ? put(ask.elsewhereInDns, values)
    : put(ask.elsewhere, { ...values, host: seen.host });
}

/** What was answered, each to be changed. */
export function answersReply(scene: GuideScene): GuideReply {
  const words = guideWords(scene.locale);
  const { progress, book, locale } = scene;
  const rows = answersOf(scene);
  const answered = book.guides[progress.guide].asks.filter(
    ({ ask }) => progress.situation[ask] !== undefined || progress.unknown?.includes(ask),
  );
  return guideNote(
    locale,
    guideTitle(progress, locale),
    [
      ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]),
      paragraph(rows.length === 0 ? words.said.noAnswers : words.said.changeAnswers),
    ],
    answered.slice(0, mostButtons).map(({ ask }) => ({
      label: words.change[ask],
      wish: { do: 'ask', key: progress.key, question: ask },
    })),
  );
}
