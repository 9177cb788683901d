import { textOf } from '../../bot/cards/text.ts';
import type { Input, Job, KeptCase, Reader, Step, Tools } from '../../dialogs/conversation.ts';
import { endJob } from '../../dialogs/job-end.ts';
import { respond } from '../../dialogs/respond.ts';
import { freshState, readState, type ConversationState } from '../../dialogs/state.ts';
import { conclude } from '../../services/reasoning/conclude.ts';
import { pasteTools } from '../support/paste-tools.ts';
import { partners, worldOf } from '../services/reasoning/worlds.ts';

/** One conversation without a host: jobs end at once, with an answer that is made up. */
export interface Talking {
  /** What is said to a message in the end. */
  say(text: string, who?: Who): Promise<string>;
  hear(input: Input, who?: Who): Promise<string>;
  /** The latest step. */
  step(): Step;
  state(): ConversationState;
}

interface Who {
  readonly user?: string;
  readonly place?: NonNullable<Reader['place']>;
  readonly name?: string;
  readonly passing?: true;
}

/** Begins a conversation; `tools` differ as asked. */
export function startTalking(differs: Partial<Tools> = {}): Talking {
  let state = freshState;
  let latest: Step = { state, replies: [], jobs: [] };
  const cases = new Map<string, KeptCase>();
  const tools: Tools = {
    ...pasteTools,
    findCase: (number) => Promise.resolve(cases.get(number)),
    timeZone: 'Asia/Taipei',
    ours: undefined,
    now: () => new Date('2026-11-21T08:00:00Z'),
    ...differs,
  };
  const finish = (job: Job): string => {
    const kept: KeptCase = { number: `FH-7K2M${cases.size}`, report: reportFor(job) };
    cases.set(kept.number, kept);
    const end = endJob(state, job, { kind: 'report', kept }, tools.now);
    state = restarted(end.state);
    return textOf(end.reply);
  };
  const hear = async (input: Input, { user, ...reader }: Who = {}) => {
    latest = await respond(state, { input, reader, ...(user !== undefined && { user }) }, tools);
    state = restarted(latest.state);
    const said = latest.replies
      .filter(({ due }) => due === undefined)
      .map(({ reply }) => textOf(reply));
    return [...said, ...latest.jobs.map(finish)].join('\n');
  };
  return {
    hear,
    say: (text, who) => hear({ kind: 'text', text }, who),
    step: () => latest,
    state: () => state,
  };
}

/** The state as another process reads it from the store. */
function restarted(state: ConversationState): ConversationState {
  return readState(JSON.parse(JSON.stringify(state)));
}

function reportFor({ kind, their }: Job): KeptCase['report'] {
  const report = conclude(worldOf({ theirs: partners.edge }), { rules: 'test' });
  const question = { ...report.question, their: their.domain };
  return {
    ...report,
    question: kind === 'check-own' ? { ...question, about: 'ours' } : question,
  };
}
