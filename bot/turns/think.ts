import type { Job, Outgoing, Step } from '../../dialogs/conversation.ts';
import { meaningOf } from '../../dialogs/meaning.ts';
import { mergeOurs } from '../../dialogs/ours.ts';
import { endJob } from '../../dialogs/job-end.ts';
import { respond } from '../../dialogs/respond.ts';
import { beginAnew, freshState, type ConversationState, type Ours } from '../../dialogs/state.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import type { ConversationKey, Delivery, Loaded, Store, Turn } from '../store/store.ts';
import type { Incoming } from './channel.ts';
import type { HostOptions } from './host.ts';
import type { Refusal } from './limits.ts';
import { organisationOf } from './organisation.ts';

/** How long a correction of a message is answered: who mends an old one does not wait for an answer. */
const correctedMs = 300_000;

/** A job that the limits were asked about; `refusal` is undefined when they let it through. */
export interface Decided {
  readonly job: Job;
  readonly refusal: Refusal | undefined;
}

/**
 * Makes of a message what is to be recorded of it; changes nothing but the limits, and `decided`: what they were asked
 * about already. `repeated` when it was answered before, or corrects nothing that matters.
 */
export async function think(
  surroundings: HostOptions,
  incoming: Incoming,
  decided: Map<string, Decided>,
): Promise<Turn | 'repeated'> {
  const { store, timeZone, configured, now, only, pasteTools, documents } = surroundings;
  const key = { channel: incoming.channel, conversation: incoming.conversation };
  const delivery = deliveryOf(incoming);
  const loaded = await store.load(key, delivery);
  if (loaded.repeated !== undefined) return 'repeated';
  if (!(await isNews(incoming, { store, now }))) return 'repeated';
  const organisation = organisationOf(incoming);
  const told = await toldIn(organisation, store);
  const step = await respond(stateOf(loaded), incoming, {
    ...pasteTools,
    documents,
    findCase: (number) => store.findCase(key, number),
    timeZone,
    ours: mergeOurs(told, configured),
    signInDomain: incoming.signInDomain,
    now,
    only,
  });
  const { state, jobs, refusals } = await admit(step, incoming, surroundings, decided);
  return {
    key,
    ...delivery,
    user: incoming.user,
    reference: incoming.reference,
    expectedVersion: loaded.version,
    ...(step.forgets !== true && { meaning: step.meaning }),
    outgoing: [...step.replies, ...refusals],
    jobs,
    ...changesOf({ ...step, state }, organisation, told),
  };
}

/** A state that cannot be read is one of another version: the person is told that it begins anew. */
function stateOf({ version, state }: Loaded): ConversationState {
  return state ?? (version === 0 ? freshState : beginAnew(freshState));
}

function changesOf(
  { state, learns, clears, keeps, forgets, cancels }: Step,
  organisation: string | undefined,
  told: Ours | undefined,
): Pick<Turn, 'state' | 'learns' | 'erases' | 'keeps' | 'cancels'> {
  if (forgets === true) return { state: freshState, erases: 'person' };
  // What a colleague told of the domain stays when this one tells of the platform alone.
  const ours = learns === true ? mergeOurs(state.ours, told) : undefined;
  return {
    state,
    ...(organisation !== undefined && ours !== undefined && { learns: { organisation, ours } }),
    ...(clears === true && { erases: 'cases' }),
    ...(keeps !== undefined && { keeps }),
    ...(cancels !== undefined && { cancels }),
  };
}

async function toldIn(
  organisation: string | undefined,
  store: Pick<Store, 'findTold'>,
): Promise<Ours | undefined> {
  const told = organisation === undefined ? undefined : await store.findTold(organisation);
  if (told === undefined) return undefined;
  const { domain, platform } = told;
  return {
    ...(domain !== undefined && { domain }),
    ...(platform !== undefined && { platform }),
    from: 'organisation',
  };
}

/** The same delivery is answered once, and so are two clicks on one button. */
function deliveryOf({ id, input }: Incoming): Delivery {
  if (input.kind !== 'pressed') return { activity: id };
  const text = JSON.stringify(input.value) as string | undefined;
  return { activity: id, press: `${input.messageId ?? ''} ${text?.slice(0, 1_000) ?? ''}` };
}

/** A correction is answered when it means something else than the message did, and that was answered a moment ago. */
async function isNews(
  { corrects, channel, conversation, input }: Incoming,
  { store, now }: Pick<HostOptions, 'store' | 'now'>,
): Promise<boolean> {
  if (corrects === undefined) return true;
  const key: ConversationKey = { channel, conversation };
  const heard = await store.findHeard(key, corrects);
  const meaning = input.kind === 'text' ? meaningOf(input.text, understand(input.text)) : undefined;
  if (heard?.meaning === undefined || heard.meaning === meaning) return false;
  const ageMs = now().getTime() - heard.at.getTime();
  return ageMs >= 0 && ageMs <= correctedMs;
}

interface Admitted {
  readonly state: ConversationState;
  readonly jobs: readonly Job[];
  /** What is said in place of the others. */
  readonly refusals: readonly Outgoing[];
}

/** Each job is counted once, however often the turn is thought about. */
async function admit(
  step: Step,
  asker: Incoming,
  { diagnoses, log, now }: HostOptions,
  decided: Map<string, Decided>,
): Promise<Admitted> {
  const through: Job[] = [];
  const refusals: Outgoing[] = [];
  let { state } = step;
  for (const job of step.jobs) {
    const name = JSON.stringify([job.kind, job.their.domain, job.our?.domain, job.platform]);
    const known = decided.get(name);
    const refusal = known === undefined ? await diagnoses.admit(job, asker) : known.refusal;
    if (known === undefined && refusal !== undefined)
      log.info('diagnosis.refused', { by: refusal.by });
    decided.set(name, { job, refusal });
    if (refusal === undefined) {
      through.push(job);
      continue;
    }
    const end = endJob(state, job, { kind: 'limited', ...refusal }, now);
    ({ state } = end);
    refusals.push({ reply: end.reply });
  }
  return { state, jobs: through, refusals };
}
