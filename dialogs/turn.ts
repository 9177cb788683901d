import type { Locale } from '../locales/typing.ts';
import { parseDomain, type ReadDomain } from '../services/model/domain.ts';
import type { PastedPart } from '../services/model/pasted.ts';
import type { Job, Reader, Step, Tools } from './conversation.ts';
import type { Reply } from './reply.ts';
import * as asides from './replies/asides.ts';
import * as notes from './replies/notes.ts';
import { progressReply } from './replies/progress.ts';
import { questionReply } from './replies/questions.ts';
import { mergeOurs } from './ours.ts';
import type { AskedQuestion, ConversationState, Ours, Question } from './state.ts';
import { personOf, triageFor } from './triage.ts';
import { isTold, type Triage } from './understanding/triage.ts';

/** One turn while it is thought about. */
export interface Turn {
  readonly state: ConversationState;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly place: NonNullable<Reader['place']>;
  /** Name of the person who writes, where the channel vouches for it. */
  readonly name?: string;
  /** See `Reader.passing`. */
  readonly passing?: true;
  /** Id of the person who writes, where the channel knows it. */
  readonly user?: string;
  /** What is known of our side, from whomever. */
  readonly ours: Ours | undefined;
  /** What this message, and the one before whose domain was asked for, tell of a trouble. */
  readonly told?: Triage;
  readonly tools: Tools;
}

/** The turn after something was learnt. */
export function remember(turn: Turn, change: Partial<ConversationState>): Turn {
  return { ...turn, state: { ...turn.state, ...change } };
}

/** The state without what was said last: the next message follows on something else. */
function withoutLast(state: ConversationState): ConversationState {
  return without(
    state,
    'shownLetter',
    'shownReport',
    'shownTopic',
    'namedTopics',
    'misses',
    'aboutOurs',
  );
}

/** Says something; a question that waits goes on waiting. */
export function say({ state }: Turn, ...replies: readonly Reply[]): Step {
  return {
    state: withoutLast(state),
    replies: replies.map((reply) => ({ reply })),
    jobs: [],
  };
}

/** Asks, and waits for the answer. */
export function ask(turn: Turn, question: Question, ...before: readonly Reply[]): Step {
  const { place, user } = turn;
  const asked: AskedQuestion = {
    question,
    at: turn.tools.now().toISOString(),
    ...(place === 'group' && user !== undefined && { by: user }),
  };
  // What was told of a trouble is not lost while the domain is asked for.
  const isDomain = question.step === 'partner-domain' || question.step === 'which-domain';
  const { told } = turn;
  const step = say(
    remember(turn, { asked, ...(isDomain && isTold(told) && { told }) }),
    ...before,
    questionReply(question, turn, recentOf(turn)),
  );
  return step;
}

/**
 * The question that waits for an answer; stale ones are gone before the turn begins. In a group, only who was asked may say yes to
 * what deletes.
 */
export function waitingQuestion({ state: { asked }, user }: Turn): Question | undefined {
  if (asked === undefined) return undefined;
  const { question, by } = asked;
  const isPersonal = question.step === 'forget-me' || question.step === 'start-over';
  return isPersonal && by !== undefined && by !== user ? undefined : question;
}

/** Nothing is waited for any more. */
export function settle(turn: Turn): Turn {
  return { ...turn, state: without(turn.state, 'asked', 'told') };
}

/** A look at a partner: acknowledged at once, answered when it is done. */
export async function look(their: ReadDomain, turn: Turn): Promise<Step> {
  const { only } = turn.tools;
  if (only !== undefined && !only.includes(their.domain))
    return say(settle(turn), asides.demoOnly(only, turn.locale));
  if (ourDomainOf(turn)?.domain === their.domain)
    return ask(turn, { step: 'partner-domain' }, asides.ownDomainMeant(their.domain, turn.locale));
  const guessed = await withSignIn(turn);
  const our = ourDomainOf(guessed);
  // The domain of one's own sign-in name: that is a question about ourselves.
  if (our?.domain === their.domain) return lookAtOurs(our, guessed);
  return work({ kind: 'diagnose', their, ...(our !== undefined && { our }) }, their, guessed);
}

/** A look at ourselves, with the same engine. */
export function lookAtOurs(our: ReadDomain, turn: Turn): Step {
  const step = work({ kind: 'check-own', their: our, our }, our, turn);
  return { ...step, state: { ...step.state, aboutOurs: 'looked' } };
}

/** The turn with our domain guessed from the sign-in name, where nobody has named it. The guess is shown and not kept. */
export async function withSignIn(turn: Turn): Promise<Turn> {
  const { ours, state, tools } = turn;
  if (ours?.domain !== undefined) return turn;
  const domain = await tools.signInDomain?.();
  if (domain === undefined || domain === state.notOurs) return turn;
  return { ...turn, ours: mergeOurs(ours, { domain, from: 'sign-in' }) };
}

function work(task: Task, shown: ReadDomain, turn: Turn): Step {
  const { state, locale } = settle(turn);
  const warnings = shown.mixedScript ? [{ reply: notes.mixedScript(shown, locale) }] : [];
  return {
    state: withoutLast(state),
    replies: warnings,
    jobs: [jobFor(task, turn)],
  };
}

type Task = Pick<Job, 'kind' | 'their' | 'our' | 'for'>;

/** A look, with everything that was told of both sides. */
export function jobFor(task: Task, turn: Turn): Job {
  const { state, locale, timeZone, place, ours } = turn;
  const platform = ours?.platform;
  const pasted = pastedFor(task.their.domain, state);
  const { declined } = state;
  const trouble = task.kind === 'diagnose' ? troubleOf(task.their.domain, turn) : {};
  return {
    ...task,
    ...(platform !== undefined && { platform }),
    ...(pasted.length > 0 && { pasted }),
    ...(declined !== undefined && { declined }),
    ...(ours?.domain !== undefined && ours.domain === task.our?.domain && { ourFrom: ours.from }),
    ...trouble,
    locale,
    timeZone,
    place,
    progress: progressReply(task.their.domain, turn),
  };
}

/** What is known of the trouble with a partner, and the person that it is about. */
function troubleOf(their: string, turn: Turn): Pick<Job, 'person' | 'triage'> {
  const { told, state, tools, ours } = turn;
  const triage = triageFor(their, told, state.cases, tools.now());
  if (triage === undefined) return {};
  const person = personOf(triage, their, ours?.domain);
  return { triage, ...(person !== undefined && { person }) };
}

/** What was pasted that counts for this partner: our settings, and what is about it. */
function pastedFor(their: string, { pasted = [] }: ConversationState): readonly PastedPart[] {
  return pasted.filter((part) => part.their === undefined || part.their === their);
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
  ...names: readonly (
    | 'shownLetter'
    | 'shownReport'
    | 'shownTopic'
    | 'namedTopics'
    | 'asked'
    | 'told'
    | 'misses'
    | 'aboutOurs'
  )[]
): ConversationState {
  const kept = Object.entries(state).filter(([name]) => !names.some((one) => one === name));
  // Only optional parts are taken out.
  return Object.fromEntries(kept) as unknown as ConversationState;
}
