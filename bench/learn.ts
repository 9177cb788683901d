// Learns the weights of the understanding from the examples and writes them down. Run: npm run learn
import { writeFileSync } from 'node:fs';
import { weightScale } from '../dialogs/understanding/judge.ts';
import { allExamples, digestOf } from '../test/dialogs/understanding/example-bank.ts';
import { learn } from './logistic-regression.ts';

const examples = allExamples();
const began = performance.now();
const { traits, values } = learn(examples, weightScale);
const file = new URL('../dialogs/understanding/learned-weights.ts', import.meta.url);
writeFileSync(
  file,
  `// Made by bench/learn.ts. Not to be edited.
/** Weights of each trait for each intent, and what they were learned from. */
export const learned = {
  examples: '${digestOf(examples)}',
  traits:
    '${traits.join('\\n')}',
  weights:
    '${Buffer.from(values.buffer).toString('base64')}',
} as const;
`,
);
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
console.log(`${examples.length} examples, ${traits.length} traits, ${seconds} s`);
