import { parseDomain } from '../../services/model/domain.ts';
import { questionReply } from '../replies/guide-question.ts';
import { advance, reply, sceneOf } from './advance.ts';
import {
  findProgress,
  keyOf,
  withoutRest,
  withoutWaiting,
  type GuideState,
  type Progress,
} from './progress.ts';
import { resume } from './resume.ts';
import type { GuideContext, GuideOutcome } from './run-guide.ts';
import { isQuestion, readAnswer } from './situation.ts';

/** One answer of the interview. Another one than before is followed; what was noted stays. */
export function chooseAnswer(
  question: string,
  value: string,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  if (question === 'startOver') return startOver(value === 'yes', progress, context);
  const answer = readAnswer(question, value);
  if (answer === undefined || !isQuestion(question)) return advance(progress, context);
  const before = progress.situation[question];
  const next = { ...withoutWaiting(progress), situation: { ...progress.situation, ...answer } };
  const isOther = before !== undefined && before !== value;
  return advance(next, context, isOther ? [{ said: 'changed' }] : []);
}

function startOver(yes: boolean, progress: Progress, context: GuideContext): GuideOutcome {
  // A button of a question that is long settled deletes nothing.
  if (!yes || progress.asked !== 'startOver') return advance(progress, context);
  const { key, guide, our, their, by } = progress;
  const now = context.tools.now().toISOString();
  const fresh: Progress = {
    key,
    guide,
    ...(our !== undefined && { our }),
    ...(their !== undefined && { their }),
    ...(by !== undefined && { by }),
    situation: {},
    steps: {},
    begun: now,
    touched: now,
  };
  return advance(fresh, context, [{ said: 'begunAnew' }]);
}

/** A domain that was named, ours or the partner's. One that cannot be read, or is both at once, is asked for again. */
export function nameDomain(
  which: 'our' | 'their',
  text: string,
  progress: Progress,
  context: GuideContext,
): GuideOutcome {
  const read = parseDomain(text);
  const other = progress[which === 'our' ? 'their' : 'our'];
  if (!read.ok || read.domain === other) {
    const said = read.ok ? 'same' : 'notOurs';
    const asked = { ...progress, asked: which } as const;
    return reply(asked, context, questionReply(which, sceneOf(asked, context), [{ said }]));
  }
  const named = { ...withoutWaiting(progress), [which]: read.domain };
  if (which === 'our') return advance(named, context);
  // From now on it is the guide with this partner; begun before, it goes on.
  const key = keyOf(progress.guide, read.domain);
  const state = without(context.state, progress.key);
  const before = findProgress(state, key);
  const rekeyed = { ...context, state };
  return before === undefined
    ? advance({ ...named, key }, rekeyed)
    : resume(withoutRest(before), rekeyed);
}

function without(state: GuideState, key: string): GuideState {
  return { ...state, open: state.open.filter((one) => one.key !== key) };
}
