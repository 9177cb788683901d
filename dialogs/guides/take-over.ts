import { goOn } from './advance.ts';
import { readHandOver } from './hand-over.ts';
import type { Note } from './notes.ts';
import { aside } from './obey.ts';
import { findProgress, migrate, withoutWaiting, type Progress } from './progress.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';

const refusals = {
  damaged: 'handOverDamaged',
  'other-version': 'handOverOther',
  'too-long': 'handOverLong',
  'unknown-guide': 'handOverUnknown',
  edited: 'handOverEdited',
} as const;

/** A message that may hold a hand-over of a colleague. What it says was verified there is told here, and can be looked at again. */
export function takeHandOver(text: string, context: GuideContext): GuideOutcome {
  const { state, tools, book } = context;
  const read = readHandOver(text, tools.now(), book);
  if (read.kind !== 'none' && tools.place === 'group') return aside(context, 'private');
  switch (read.kind) {
    case 'none':
      return { state, replies: [], jobs: [], handled: false };
    case 'refused':
      return aside(context, refusals[read.why]);
    case 'read': {
      const { by } = read.progress;
      const note: Note =
        by === undefined ? { said: 'handed' } : { said: 'handedBy', values: { name: by } };
      return join(read.progress, note, context);
    }
  }
}

/** Goes on with what a colleague began elsewhere. */
export function takeOver(progress: Progress, from: string, context: GuideContext): GuideOutcome {
  return join(progress, { said: 'takenOver', values: { name: from } }, context);
}

/** What both have noted and answered is kept, one's own first; they stand where the colleague stood. */
function join(progress: Progress, note: Note, context: GuideContext): GuideOutcome {
  if (context.tools.place === 'group') return aside(context, 'private');
  const own = findProgress(context.state, progress.key);
  const taken = migrate(withoutWaiting(progress), context.book.guides[progress.guide]);
  const merged = {
    ...taken,
    situation: { ...taken.situation, ...own?.situation },
    steps: { ...taken.steps, ...own?.steps },
  };
  return goOn(merged, context, [note]);
}
