import { judgedIntents } from '../dialogs/understanding/judge.ts';
import { traitsOf } from '../dialogs/understanding/traits.ts';
import { traceText } from '../dialogs/understanding/understand.ts';
import type { Intent } from '../dialogs/understanding/utterance.ts';

/** A line and what its author means by it. */
export interface Example {
  readonly text: string;
  readonly intent: Intent;
}

/** Rounds over all examples, the length of a step, the pull towards zero, and how often a trait must be seen. */
const settings = { rounds: 20, step: 0.3, pull: 0.0005, fewest: 2 } as const;
const intents = judgedIntents.length;

interface Row {
  readonly traits: readonly number[];
  readonly intent: number;
}

/** Traits, and the weights of each for each of `judgedIntents`, multiplied by `scale` and rounded to a byte. */
export function learn(
  examples: readonly Example[],
  scale: number,
): { readonly traits: readonly string[]; readonly values: Int8Array } {
  const traced = examples.flatMap(({ text, intent }) => {
    const message = traceText(text);
    const at = judgedIntents.indexOf(intent);
    return message === undefined || at === -1 ? [] : [{ traits: traitsOf(message), intent: at }];
  });
  const traits = frequentTraits(traced.map((one) => one.traits));
  const places = new Map(traits.map((trait, at) => [trait, at]));
  const rows = traced.map((one) => ({
    traits: [...one.traits].flatMap((trait) => places.get(trait) ?? []),
    intent: one.intent,
  }));
  const weights = descend(rows, traits.length);
  const values = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
  return { traits, values };
}

function frequentTraits(all: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const traits of all)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= settings.fewest).map(([trait]) => trait);
}

/** Stochastic gradient descent with steps of their own for each weight (AdaGrad). The order is shuffled alike each time. */
function descend(rows: readonly Row[], traits: number): Float64Array {
  const weights = new Float64Array(traits * intents);
  const squares = new Float64Array(traits * intents).fill(0.01);
  const random = randomFrom(1);
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const row of shuffled(rows, random)) stepAlong(row, weights, squares);
  }
  return weights;
}

function stepAlong(row: Row, weights: Float64Array, squares: Float64Array): void {
  const share = 1 / Math.sqrt(Math.max(1, row.traits.length));
  for (const [at, likely] of likelihoods(row, weights, share).entries()) {
    const error = (likely - (at === row.intent ? 1 : 0)) * share;
    if (Math.abs(error) < 1e-4) continue;
    for (const trait of row.traits) {
      const place = trait * intents + at;
      const weight = weights[place] ?? 0;
      const slope = error + settings.pull * weight;
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      weights[place] = weight - (settings.step * slope) / Math.sqrt(square);
    }
  }
}

function likelihoods(row: Row, weights: Float64Array, share: number): Float64Array {
  const parts = new Float64Array(intents);
  for (const trait of row.traits) {
    const from = trait * intents;
    for (let at = 0; at < intents; at += 1)
      parts[at] = (parts[at] ?? 0) + (weights[from + at] ?? 0);
  }
  const most = Math.max(...parts);
  let whole = 0;
  for (const [at, sum] of parts.entries()) {
    const power = Math.exp((sum - most) * share);
    parts[at] = power;
    whole += power;
  }
  return parts.map((power) => power / whole);
}

function shuffled(rows: readonly Row[], random: () => number): readonly Row[] {
  return rows
    .map((row) => ({ row, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
}

/** A linear congruential generator (Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
