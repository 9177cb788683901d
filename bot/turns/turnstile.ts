import { createGate } from '../../services/dns/gate.ts';

/** Lets those in first who came first. */
export interface Turnstile {
  /** Resolves when there is a place, with what gives it back; giving it back twice does nothing. */
  enter(): Promise<() => void>;
}

export interface TurnstileOptions {
  readonly places: number;
  /** Longest time in milliseconds for which a place is held: what goes on longer mostly waits for somebody else. */
  readonly holdMs: number;
}

export function createTurnstile({ places, holdMs }: TurnstileOptions): Turnstile {
  const gate = createGate(places);
  return {
    enter: () =>
      new Promise((entered) => {
        void gate(
          () =>
            new Promise<void>((leave) => {
              const timer = setTimeout(leave, holdMs);
              entered(() => {
                clearTimeout(timer);
                leave();
              });
            }),
        );
      }),
  };
}
