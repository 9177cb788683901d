import { guideWords, put } from '../../locales/guide-text.ts';
import { createSpeaker } from '../../locales/say.ts';
import { guideBook } from '../guides/all.ts';
import { currentStep, findProgress, stepsOf, type GuideState } from '../guides/progress.ts';
import { mostButtons, type Button, type Reply } from '../reply.ts';
import { guideTitle, titleOf, type GuideButton, type GuideReply } from './guide.ts';
import { heading, paragraph, subtle } from './sections.ts';

/** A message of a guide as the channels send it. */
export function guideMessage({ buttons, ...others }: GuideReply): Reply {
  return { ...others, buttons: buttons.map(buttonOf) };
}

function buttonOf({ label, wish }: GuideButton): Button {
  return { label, action: { do: 'guide', wish } };
}

/** A message with what a note says before it, e.g. why a look did not take place. */
export function withLead(reply: Reply, { blocks }: Reply): Reply {
  return { ...reply, blocks: [...blocks, ...reply.blocks] };
}

/** An answer with what it changes in a guide: the step, and what is said of it. */
export function withGuideNews(reply: Reply, news: GuideReply, guides: GuideState): Reply {
  const [first] = news.blocks;
  const blocks = [
    ...reply.blocks,
    ...(news.title === undefined ? [] : [heading(news.title)]),
    ...(first === undefined ? [] : [first]),
  ];
  return withGoOn({ ...reply, blocks }, guides);
}

/** A message with a word about the guide that waits, and the way back to it. Unchanged where none waits. */
export function withWayBack(reply: Reply, guides: GuideState, timeZone: string): Reply {
  const text = waitingText(reply, guides, timeZone);
  if (text === undefined) return reply;
  return withGoOn({ ...reply, blocks: [...reply.blocks, subtle(text)] }, guides);
}

/** Our domain is another one from now on: what that does to the guide is said. `back`: its own notes come back. */
export function withOurChange(reply: Reply, our: string, back: boolean): Reply {
  const { ourBack, ourChanged } = guideWords(reply.locale).said;
  const text = put(back ? ourBack : ourChanged, { our });
  return { ...reply, blocks: [...reply.blocks, paragraph(text)] };
}

function waitingText({ locale }: Reply, guides: GuideState, timeZone: string): string | undefined {
  const progress = findProgress(guides, guides.active);
  if (progress === undefined) return undefined;
  const speaker = createSpeaker(locale);
  const guide = guideTitle(progress, locale);
  if (progress.asked !== undefined) return speaker.chat('guide.waitsAnswer', { guide });
  const step = currentStep(progress, guideBook);
  if (step === undefined) return undefined;
  const { number, id } = step;
  const count = stepsOf(progress, guideBook).length;
  // Only the title is taken from the scene, and no title tells the time.
  const scene = { progress, book: guideBook, locale, timeZone, now: new Date(0), others: [] };
  return speaker.chat('guide.waits', { guide, number, count, title: titleOf(id, scene) });
}

/** The button that leads back, where there is room for it. */
function withGoOn(reply: Reply, { active }: GuideState): Reply {
  if (reply.buttons.length >= mostButtons || active === undefined) return reply;
  const label = guideWords(reply.locale).button.resume;
  const button: Button = { label, action: { do: 'guide', wish: { do: 'go-on', key: active } } };
  return { ...reply, buttons: [...reply.buttons, button] };
}
