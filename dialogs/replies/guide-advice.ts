import { fill, guideWords, put, type GuideType } from '../../locales/guide-text.ts';
import { namesFor } from '../guides/names.ts';
import type { Note } from '../guides/notes.ts';
import { guideNote, noteBlocks, type GuideReply, type GuideScene } from './guide.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** The type that fits, why, what both sides do, and what would change it. */
export function adviceReply(
  type: GuideType,
  scene: GuideScene,
  notes: readonly Note[],
): GuideReply {
  const words = guideWords(scene.locale);
  const { their } = namesFor(scene.progress);
  const text = words.type[type];
  const said = (sentence: string) => paragraph(put(sentence, { their }));
  const partner = scene.progress.their === undefined ? {} : { their: scene.progress.their };
  return guideNote(
    scene.locale,
    fill(words.advice.title, { their, type: text.name }),
    [
      ...noteBlocks(notes, scene),
      said(text.because),
      heading(words.advice.ours),
      said(text.ours),
      // Servers and tenant are asked one after the other, and each has lists of its own.
      ...(scene.progress.situation.home === 'hybrid' ? [said(words.advice.oursInCloud)] : []),
      heading(words.advice.theirs),
      said(text.theirs),
      heading(words.advice.change),
      said(text.change),
      subtle(words.advice.own),
    ],
    [
      { label: words.button.setUp, wish: { do: 'guide', guide: 'set-up', ...partner } },
      {
        label: words.topic['partner-tenant'],
        wish: { do: 'guide', guide: 'partner-tenant', ...partner },
      },
    ].filter(({ wish }) => wish.guide === 'set-up' || isCloud(type)) as GuideReply['buttons'],
  );
}

/** The steps for a partner are steps in a tenant. */
function isCloud(type: GuideType): boolean {
  return type === 'hosting-provider' || type === 'teams-native';
}
