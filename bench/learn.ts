// Learns the weights of the understanding from the examples and writes them down. Run: npm run learn
import { writeFileSync } from 'node:fs';
import { weightScale } from '../dialogs/understanding/judge.ts';
import { allExamples, digestOf } from '../test/dialogs/understanding/example-bank.ts';
import { learn } from './logistic-regression.ts';

const examples = allExamples();
const began = performance.now();
const { traits, values } = learn(examples, weightScale);
const file = new URL('../dialogs/understanding/learned-weights.json', import.meta.url);
// What they were learned from, and the weights of each trait for each intent.
const learned = {
  examples: digestOf(examples),
  traits: traits.join('\n'),
  weights: Buffer.from(values.buffer).toString('base64'),
};
writeFileSync(file, `${JSON.stringify(learned, undefined, 2)}\n`);
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
console.log(`${examples.length} examples, ${traits.length} traits, ${seconds} s`);
