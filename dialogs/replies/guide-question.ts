import { guideWords, put } from '../../locales/guide-text.ts';
import type { Note } from '../guides/notes.ts';
import type { Asked } from '../guides/progress.ts';
import { namesFor } from '../guides/names.ts';
import { offeredValues } from '../guides/situation.ts';
import { guideNote, guideTitle, noteBlocks, type GuideReply, type GuideScene } from './guide.ts';
import { paragraph } from './sections.ts';

/** One question of the interview, with its answers as buttons. */
export function questionReply(asked: Asked, scene: GuideScene, notes: readonly Note[]): GuideReply {
  const words = guideWords(scene.locale);
  const { progress, locale } = scene;
  const isFirst = progress.begun === scene.now.toISOString() && notes.length === 0;
  const blocks = [
    ...noteBlocks(notes, scene),
    ...(isFirst && asked !== 'startOver' ? [paragraph(words.lead[progress.guide])] : []),
    paragraph(put(words.ask[asked], { ...namesFor(progress) })),
  ];
  if (asked === 'our' || asked === 'their') return guideNote(locale, titleFor(scene), blocks, []);
  const labels: Readonly<Record<string, string>> = words.option[asked];
  return guideNote(
    locale,
    titleFor(scene),
    blocks,
    offeredValues(asked).map((value) => ({
      label: labels[value] ?? value,
      wish: { do: 'choose', key: progress.key, question: asked, value },
    })),
  );
}

/** The title names the partner; while nobody is named, the topic stands in its place. */
function titleFor({ progress, locale }: GuideScene): string {
  const words = guideWords(locale);
  const speaksOfPartner = words.title[progress.guide].includes('{{their}}');
  return speaksOfPartner && progress.their === undefined
    ? words.topic[progress.guide]
    : guideTitle(progress, locale);
}
