import type { Verdict } from './judge-outside.ts';
import type { Note } from './notes.ts';
import { stateOf, withNote, type Progress } from './progress.ts';

/** A progress after something was seen, and what there is to say about it. */
export interface Applied {
  readonly progress: Progress;
  readonly notes: readonly Note[];
}

/** What became known, and until when it counts. */
export interface Seen {
  readonly how: 'looked' | 'pasted';
  readonly at: string;
  readonly until: string;
  /** It has to be run on an Edge Server, and no output tells where it ran. */
  readonly isOfEdge?: boolean;
  /** The step that somebody said was done, which is answered whatever was seen. */
  readonly asked?: string | undefined;
  /** The host that our record names. */
  readonly host?: string | undefined;
  /** It is the public side of the partner, which others look after: what is wrong there is told at once. */
  readonly isTheirs?: boolean;
}

/** An instant so many milliseconds after another one. */
export function after(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}

/** Notes what a step was seen to be, and says what changed by it. */
export function concludeStep(applied: Applied, id: string, verdict: Verdict, seen: Seen): Applied {
  const { progress, notes } = applied;
  const before = stateOf(progress, id);
  const { how, at, until } = seen;
  const isAsked = seen.asked === id;
  const say = (said: Note['said'], next: Progress): Applied => ({
    progress: next,
    notes: [...notes, { said, step: id }],
  });
  if (verdict.is === 'unseen')
    return isAsked ? say(before === 'todo' ? 'unseenOpen' : 'unseen', progress) : applied;
  if (verdict.is === 'fine') {
    const host = seen.host === undefined ? {} : { host: seen.host };
    const next = withNote(progress, id, { state: 'verified', how, at, until, ...host });
    if (isAsked) return say(seen.isOfEdge === true ? 'verifiedEdge' : 'verified', next);
    return before === 'verified' ? { progress: next, notes } : say('nowDone', next);
  }
  const { wrong } = verdict;
  if (!isAsked && before === 'todo' && seen.isTheirs === true)
    return say('theirsWrong', withNote(progress, id, { state: 'failed', how, at, wrong }));
  // What nobody has claimed yet need not be in order.
  if (!isAsked && (before === 'todo' || before === 'skipped')) return applied;
  // Seen to be wrong before, and told then.
  if (!isAsked && before === 'failed')
    return { progress: withNote(progress, id, { state: 'failed', how, at, wrong }), notes };
  const next = { ...withNote(progress, id, { state: 'failed', how, at, wrong }), at: id };
  return say(before === 'verified' ? 'reopened' : 'failed', next);
}
