import type { Pasted } from '../services/model/pasted.ts';
import type { Step } from './conversation.ts';
import { guide, showToGuides } from './guiding.ts';
import { guideBook } from './guides/all.ts';
import { pasteSideOf } from './guides/paste-side.ts';
import { findProgress, noGuides, stepsOf } from './guides/progress.ts';
import { withLead, withWayBack } from './replies/guide-message.ts';
import { pasteNotesReply } from './replies/paste-notes.ts';
import type { Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** Whose settings a guide waits for; else what we are known to run. */
export function sideOfPaste({ ours, state: { guides } }: Turn): 'servers' | 'tenant' | undefined {
  const awaited = guides === undefined ? undefined : pasteSideOf(guides);
  if (awaited !== undefined) return awaited;
  if (ours?.platform === 'onprem') return 'servers';
  return ours?.platform === 'teams' ? 'tenant' : undefined;
}

/** Settings of ours after the guides saw them. `says`: what the guide answers that waited for them, alone. */
export interface SeenByGuides {
  readonly turn: Turn;
  readonly says?: Step;
  /** Adds to an answer of the conversation what changed in a guide, or the way back to it. */
  readonly addTo: (step: Step) => Step;
}

/** Shows pasted settings to the guides. */
export async function showPasteToGuides(pasted: Pasted, before: Turn): Promise<SeenByGuides> {
  const waits = pasteSideOf(before.state.guides ?? noGuides) !== undefined;
  const facts = factsOf(pasted);
  if (Object.keys(facts).length === 0) return { turn: before, addTo: (step) => step };
  const { turn, step } = await showToGuides(facts, before);
  const first = step?.replies[0];
  if (waits && step !== undefined && first !== undefined) {
    const told = pasteNotesReply(pasted, turn.locale);
    const reply = told === undefined ? first.reply : withLead(first.reply, told);
    return { turn, says: { ...step, replies: [{ reply }, ...step.replies.slice(1)] }, addTo: same };
  }
  return { turn, addTo: (answer) => addTo(answer, first?.reply, turn) };
}

/** A test of the partner is read as an error is, of one partner; a step may wait for it like for a setting. */
function factsOf({ facts, errorFacts: { partnerTests } }: Pasted): Pasted['facts'] {
  return partnerTests === undefined ? facts : { ...facts, partnerTests };
}

function same(step: Step): Step {
  return step;
}

function addTo(answer: Step, news: Reply | undefined, { state, timeZone }: Turn): Step {
  const last = answer.replies.at(-1);
  const { guides } = state;
  if (guides === undefined || last === undefined || answer.jobs.length > 0) return answer;
  const [said] = news?.blocks ?? [];
  if (said === undefined && answer.state.asked !== undefined) return answer;
  const reply =
    said === undefined
      ? withWayBack(last.reply, guides, timeZone)
      : { ...last.reply, blocks: [...last.reply.blocks, said] };
  return { ...answer, replies: [...answer.replies.slice(0, -1), { ...last, reply }] };
}

/** Nothing was read in what was written: the guide that waits for output shows the step and its command once more. */
export async function askForPasteAgain(turn: Turn, nothing?: Reply): Promise<Step | undefined> {
  const { guides } = turn.state;
  const active = guides === undefined ? undefined : findProgress(guides, guides.active);
  if (active?.wants === undefined) return undefined;
  const wanted = stepsOf(active, guideBook).find(({ id }) => id === active.wants);
  if (wanted === undefined) return undefined;
  const step = await guide({ kind: 'wish', wish: { do: 'step', number: wanted.number } }, turn);
  const first = step?.replies[0];
  if (step === undefined || first === undefined) return undefined;
  const reply = nothing === undefined ? first.reply : withLead(first.reply, nothing);
  return { ...step, replies: [{ reply }, ...step.replies.slice(1)] };
}
