import type { Locale } from '../locales/typing.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { Job, Reader, Step, Tools } from './conversation.ts';
import type { Reply } from './reply.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { progressReply } from './replies/progress.ts';
import { questionReply } from './replies/questions.ts';
import type { AskedQuestion, ConversationState, Ours, Question } from './state.ts';

/** One turn while it is thought about. */
export interface Turn {
  readonly state: ConversationState;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly place: NonNullable<Reader['place']>;
  /** What is known of our side, from whomever. */
  readonly ours: Ours | undefined;
  readonly tools: Tools;
}

/** The turn after something was learnt. */
export function remember(turn: Turn, change: Partial<ConversationState>): Turn {
  return { ...turn, state: { ...turn.state, ...change } };
}

/** Says something; a question that waits goes on waiting. */
export function say({ state }: Turn, ...replies: readonly Reply[]): Step {
  return {
    state: without(state, 'shownLetter', 'misses'),
    replies: replies.map((reply) => ({ reply })),
    jobs: [],
  };
}

/** Asks, and waits for the answer. */
export function ask(turn: Turn, question: Question, ...before: readonly Reply[]): Step {
  const asked: AskedQuestion = { question, at: turn.tools.now().toISOString() };
  const step = say(
    remember(turn, { asked }),
    ...before,
    questionReply(question, turn, recentOf(turn)),
  );
  return step;
}

/** Nothing is waited for any more. */
export function settle(turn: Turn): Turn {
  return { ...turn, state: without(turn.state, 'asked') };
}

/** A look at a partner: acknowledged at once, answered when it is done. */
export function look(their: ReadDomain, turn: Turn): Step {
  const { only } = turn.tools;
  if (only !== undefined && !only.includes(their.domain))
    return say(settle(turn), asides.demoOnly(only, turn.locale));
  const our = ourDomainOf(turn);
  if (our?.domain === their.domain)
    return ask(turn, { step: 'partner-domain' }, asides.ownDomainMeant(their.domain, turn.locale));
  return work({ kind: 'diagnose', their, ...(our !== undefined && { our }) }, their, turn);
}

/** A look at ourselves, with the same engine. */
export function lookAtOurs(our: ReadDomain, turn: Turn): Step {
  return work({ kind: 'check-own', their: our, our }, our, turn);
}

function work(task: Pick<Job, 'kind' | 'their' | 'our'>, shown: ReadDomain, turn: Turn): Step {
  const { state, locale, timeZone, place, ours } = settle(turn);
  const warnings = shown.mixedScript ? [{ reply: notes.mixedScript(shown, locale) }] : [];
  const progress = progressReply(shown.domain, turn);
  const platform = ours?.platform;
  return {
    state: without(state, 'shownLetter', 'misses'),
    replies: warnings,
    jobs: [
      {
        ...task,
        ...(platform !== undefined && { platform }),
        ...(task.our !== undefined && ours !== undefined && { ourFrom: ours.from }),
        locale,
        timeZone,
        place,
        progress,
      },
    ],
  };
}

/** Our domain, read again; undefined while nobody has named it. */
export function ourDomainOf({ ours }: Turn): ReadDomain | undefined {
  const read = ours?.domain === undefined ? undefined : parseDomain(ours.domain);
  return read?.ok === true ? read : undefined;
}

/** The domains asked about lately, the latest first, each once. */
export function recentOf({ state, ours }: Turn): readonly string[] {
  const theirs = state.cases.map(({ their }) => their).filter((one) => one !== ours?.domain);
  return [...new Set(theirs.toReversed())].slice(0, 3);
}

function without(
  state: ConversationState,
  ...names: readonly ('shownLetter' | 'asked' | 'misses')[]
): ConversationState {
  const kept = Object.entries(state).filter(([name]) => !names.some((one) => one === name));
  // Only optional parts are taken out.
  return Object.fromEntries(kept) as unknown as ConversationState;
}
