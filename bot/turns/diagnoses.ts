import type { Job, KeptCase } from '../../dialogs/conversation.ts';
import type { Asker, Limits, Refusal } from './limits.ts';
import { createPace } from './pace.ts';

/** Diagnoses under way at once, and those that may wait for a place. */
export const mostAtOnce = 50;
export const mostInLine = 200;
/** What somebody is told to wait when every place is taken: about one whole diagnosis. */
const busyWaitSeconds = 10;

/** What is looked at: a partner, with our side where it is known, or our side alone. */
export type Target = Pick<
  Job,
  'kind' | 'their' | 'our' | 'platform' | 'pasted' | 'declined' | 'person' | 'triage'
>;

/** Looks at domains within the limits; the same question asked at the same time is looked at once. */
export interface Diagnoses {
  /** Counts a question against the limits; undefined when it may be looked at. `run` or `cancel` has to follow then. */
  admit(target: Target, asker: Asker): Promise<Refusal | undefined>;
  /** Looks, or joins a look under way. Counts nothing: what was admitted before a restart is owed. */
  run(target: Target): Promise<KeptCase>;
  /** What was admitted is not looked at after all. */
  cancel(target: Target): void;
}

export interface DiagnosesOptions {
  /** Looks at one domain and gives the answer its number. */
  readonly look: (target: Target) => Promise<KeptCase>;
  readonly limits: Limits;
  /** Called whenever somebody asks for a look and `many` or more are not done. */
  readonly onMany?: () => void;
}

/** So many looks at once are much to do. */
export const many = 4;

/** One look at a domain, shared by all who ask for it meanwhile. */
interface Flight {
  /** Why it does not begin; undefined when it does. */
  readonly refused: Promise<Refusal | undefined>;
  done?: Promise<KeptCase>;
}

export function createDiagnoses({ look, limits, onMany }: DiagnosesOptions): Diagnoses {
  const flights = new Map<string, Flight>();
  const pace = createPace({ places: mostAtOnce, now: () => performance.now() });
  const flightOf = (key: string, refused: () => Flight['refused']): Flight => {
    const flight = flights.get(key) ?? { refused: refused() };
    flights.set(key, flight);
    return flight;
  };
  const land = (key: string, flight: Flight) => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  return {
    async admit(target, asker) {
      const tooOften = await limits.admitAsker(asker);
      if (tooOften !== undefined) return tooOften;
      const key = keyOf(target);
      if (!flights.has(key) && pace.count >= mostAtOnce + mostInLine)
        return { by: 'busy', waitSeconds: busyWaitSeconds };
      // Joining a look that is under way costs the partner nothing.
      const flight = flightOf(key, () => limits.admitTarget(target.their.domain));
      const refusal = await flight.refused;
      if (refusal !== undefined) land(key, flight);
      return refusal;
    },
    async run(target) {
      const key = keyOf(target);
      const flight = flightOf(key, () => Promise.resolve(undefined));
      flight.done ??= pace
        .run(() => look(target))
        .finally(() => {
          land(key, flight);
        });
      if (pace.count >= many) onMany?.();
      return flight.done;
    },
    cancel(target) {
      const key = keyOf(target);
      const flight = flights.get(key);
      if (flight !== undefined && flight.done === undefined) land(key, flight);
    },
  };
}

/** Equal for equal questions: who asks about the same partner from another side gets another answer. */
function keyOf({ their, our, ...known }: Target): string {
  const { kind, platform, pasted, declined, person, triage } = known;
  const names = [their.domain, our?.domain, person];
  return JSON.stringify([kind, names, platform, pasted, declined, triage]);
}
