// As JSON: V8 keeps the text of a module that it has loaded, and that of a file with one Han character at two bytes a character.
import learned from './learned-weights.json' with { type: 'json' };
import { traitsOf, type Traced } from './traits.ts';
import { namedIntents, type Intent } from './utterance.ts';

/** How likely a message means an intent, from 0 to 1; over all intents it is 1. */
export interface Judged {
  readonly intent: Intent;
  readonly part: number;
}

/** Every intent that words alone can tell. */
export const judgedIntents: readonly Intent[] = [
  ...namedIntents.filter((intent) => intent !== 'policy_paste'),
  'greeting',
  'thanks',
  'feedback',
  'none',
];

/** What the weights are multiplied by to fit a byte. */
export const weightScale = 16;

interface Weights {
  /** Where the row of a trait begins. */
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Int8Array;
}

let weights: Weights | undefined;

/** The weights are unpacked when the first sentence comes. */
function unpack(): Weights {
  const bytes = Buffer.from(learned.weights, 'base64');
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const names = learned.traits.split('\n');
  return {
    rows: new Map(names.map((name, index) => [name, index * judgedIntents.length])),
    values,
  };
}

/** Unpacks the weights before the first sentence comes: about 50 ms that its answer would take. */
export function prepareWeights(): void {
  weights ??= unpack();
}

/**
 * Weighs everything that is seen in a message, by what was learned from examples (multinomial logistic regression; the weights
 * are made by bench/learn.ts). The likeliest intent is first. Traits that no example has count for nothing.
 */
export function judge(message: Traced): readonly Judged[] {
  weights ??= unpack();
  const { rows, values } = weights;
  const sums = new Float64Array(judgedIntents.length);
  let found = 0;
  for (const trait of traitsOf(message)) {
    const row = rows.get(trait);
    if (row === undefined) continue;
    found += 1;
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = (sums[at] ?? 0) + (values[row + at] ?? 0);
    }
  }
  const scale = weightScale * Math.sqrt(Math.max(1, found));
  const powers = Array.from(sums, (sum) => Math.exp(sum / scale));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return judgedIntents
    .map((intent, at) => ({ intent, part: (powers[at] ?? 0) / whole }))
    .sort((one, other) => other.part - one.part);
}
