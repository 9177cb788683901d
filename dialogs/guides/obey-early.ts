import { guideWords } from '../../locales/guide-text.ts';
import { checklistReply } from '../replies/guide-checklist.ts';
import { otherTitles } from '../replies/guide-overview.ts';
import { answersOf } from '../replies/guide-step-parts.ts';
import { advance, reply, sceneOf } from './advance.ts';
import { askAgain, chooseAnswer, leaveOpen, previousQuestion } from './interview.ts';
import type { Note } from './notes.ts';
import type { Progress } from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import type { GuideWish } from './wishes.ts';

/** What somebody wants of the steps while the interview still asks: none of it leads into the same question without a word. */
export function obeyEarly(
  wish: GuideWish,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const { asked } = progress;
  if (asked === undefined || asked === 'startOver') return advance(progress, context);
  if (asked === 'elsewhere') return beforeBranch(wish, progress, context);
  const { locale } = context.tools;
  switch (wish.do) {
    case 'skip':
    case 'next':
    case 'unknown':
      return leaveOpen(asked, progress, context);
    case 'back':
    case 'undo':
      return previousQuestion(progress, context);
    case 'checklist':
      return reply(progress, context, checklistReply(sceneOf(progress, context), {}));
    case 'export':
      return reply(progress, context, checklistReply(sceneOf(progress, context), wish));
    case 'more':
    case 'why': {
      const why = guideWords(locale).whyAsk[asked];
      return askAgain(asked, progress, context, [{ said: 'whyAsked', values: { why } }]);
    }
    case 'unclear':
      return askAgain(asked, progress, context, [
        { said: asked === 'our' || asked === 'their' ? 'notADomain' : 'notAnAnswer' },
      ]);
    case 'where':
      return askAgain(asked, progress, context, [
        soFar(progress, context),
        ...othersBegun(progress, context),
      ]);
    default:
      return askAgain(asked, progress, context, [soFar(progress, context)]);
  }
}

/** Other guides that wait, for whoever asks where they were. */
function othersBegun(progress: Progress, context: GuideContext): readonly Note[] {
  const titles = otherTitles(sceneOf(progress, context));
  const { between } = guideWords(context.tools.locale).soFar;
  return titles.length === 0
    ? []
    : [{ said: 'othersBegun', values: { titles: titles.join(between) } }];
}

/** Which steps there are rests on one answer, which was asked for already. */
function beforeBranch(wish: GuideWish, progress: Progress, context: GuideContext): GuideOutcome {
  switch (wish.do) {
    case 'skip':
    case 'next':
    case 'unknown':
      // What was seen has evidence, what was said has none.
      return chooseAnswer('elsewhere', 'seen', progress, context);
    case 'checklist':
      return reply(progress, context, checklistReply(sceneOf(progress, context), {}));
    case 'export':
      return reply(progress, context, checklistReply(sceneOf(progress, context), wish));
    case 'more':
    case 'why': {
      const why = guideWords(context.tools.locale).whyAsk.partner;
      return askAgain('elsewhere', progress, context, [{ said: 'whyAsked', values: { why } }]);
    }
    case 'back':
    case 'undo':
      return previousQuestion(progress, context);
    case 'unclear':
      return askAgain('elsewhere', progress, context, [{ said: 'notAnAnswer' }]);
    default:
      return askAgain('elsewhere', progress, context, [{ said: 'stepsLater' }]);
  }
}

/** What was answered so far, and that the steps follow. */
function soFar(progress: Progress, context: GuideContext): Note {
  const { answer, between } = guideWords(context.tools.locale).soFar;
  const answers = answersOf(sceneOf(progress, context))
    .map(({ label, value }) => answer.replace('{{label}}', label).replace('{{value}}', value))
    .join(between);
  return answers === '' ? { said: 'stepsLater' } : { said: 'stepsLaterThan', values: { answers } };
}
