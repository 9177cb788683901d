import pLimit from 'p-limit';
import type { Job, KeptCase } from '../../dialogs/conversation.ts';
import type { Asker, Limits, Refusal } from './limits.ts';

/** Diagnoses under way at once, and those that may wait for a place. */
export const mostAtOnce = 50;
export const mostInLine = 200;
/** What somebody is told to wait when every place is taken: about one whole diagnosis. */
const busyWaitSeconds = 10;

export type Begun =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'begun'; readonly done: Promise<KeptCase> };

/** What is looked at: a partner, with our side where it is known, or our side alone. */
export type Target = Pick<Job, 'kind' | 'their' | 'our' | 'platform'>;

/** Begins diagnoses within the limits; the same question asked at the same time is looked at once. */
export interface Diagnoses {
  begin(target: Target, asker: Asker): Promise<Begun>;
}

export interface DiagnosesOptions {
  /** Looks at one domain and gives the answer its number. */
  readonly look: (target: Target) => Promise<KeptCase>;
  readonly limits: Limits;
}

/** One look at a domain, shared by all who ask for it meanwhile. */
interface Flight {
  /** Why it does not begin; undefined when it does. */
  readonly refused: Promise<Refusal | undefined>;
  readonly done: Promise<KeptCase>;
}

export function createDiagnoses({ look, limits }: DiagnosesOptions): Diagnoses {
  const flights = new Map<string, Flight>();
  const place = pLimit(mostAtOnce);
  const takeOff = (key: string, target: Target): Flight => {
    const refused = limits.admitTarget(target.their.domain);
    const done = refused.then(async (refusal) => {
      if (refusal !== undefined) throw new Error('refused before it began');
      return place(look, target);
    });
    const flight = { refused, done };
    flights.set(key, flight);
    // Whoever waits hears of a failure; a flight that was refused has nobody who waits.
    const land = () => flights.delete(key);
    void done.then(land, land);
    return flight;
  };
  return {
    async begin(target, asker) {
      const tooOften = await limits.admitAsker(asker);
      if (tooOften !== undefined) return { kind: 'refused', refusal: tooOften };
      const key = keyOf(target);
      const same = flights.get(key);
      if (same === undefined && place.pendingCount >= mostInLine)
        return { kind: 'refused', refusal: { by: 'busy', waitSeconds: busyWaitSeconds } };
      // Joining a look that is under way costs the partner nothing.
      const flight = same ?? takeOff(key, target);
      const refusal = await flight.refused;
      return refusal === undefined
        ? { kind: 'begun', done: flight.done }
        : { kind: 'refused', refusal };
    },
  };
}

/** Equal for equal questions: who asks about the same partner from another side gets another answer. */
function keyOf({ kind, their, our, platform }: Target): string {
  return JSON.stringify([kind, their.domain, our?.domain, platform]);
}
