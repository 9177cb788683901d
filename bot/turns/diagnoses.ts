import pLimit from 'p-limit';
import type { KeptCase } from '../../dialogs/conversation.ts';
import type { ReadDomain } from '../../services/model/domain.ts';
import type { Asker, Limits, Refusal } from './limits.ts';

/** Diagnoses under way at once, and those that may wait for a place. */
export const mostAtOnce = 50;
export const mostInLine = 200;
/** What somebody is told to wait when every place is taken: about one whole diagnosis. */
const busyWaitSeconds = 10;

export type Begun =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'begun'; readonly done: Promise<KeptCase> };

/** Begins diagnoses within the limits; the same question asked at the same time is looked at once. */
export interface Diagnoses {
  begin(their: ReadDomain, asker: Asker): Promise<Begun>;
}

export interface DiagnosesOptions {
  /** Looks at one domain and gives the answer its number. */
  readonly look: (their: ReadDomain) => Promise<KeptCase>;
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
  const takeOff = (their: ReadDomain): Flight => {
    const refused = limits.admitTarget(their.domain);
    const done = refused.then(async (refusal) => {
      if (refusal !== undefined) throw new Error('refused before it began');
      return place(look, their);
    });
    const flight = { refused, done };
    flights.set(their.domain, flight);
    // Whoever waits hears of a failure; a flight that was refused has nobody who waits.
    const land = () => flights.delete(their.domain);
    void done.then(land, land);
    return flight;
  };
  return {
    async begin(their, asker) {
      const tooOften = await limits.admitAsker(asker);
      if (tooOften !== undefined) return { kind: 'refused', refusal: tooOften };
      const same = flights.get(their.domain);
      if (same === undefined && place.pendingCount >= mostInLine)
        return { kind: 'refused', refusal: { by: 'busy', waitSeconds: busyWaitSeconds } };
      // Joining a look that is under way costs the partner nothing.
      const flight = same ?? takeOff(their);
      const refusal = await flight.refused;
      return refusal === undefined
        ? { kind: 'begun', done: flight.done }
        : { kind: 'refused', refusal };
    },
  };
}
