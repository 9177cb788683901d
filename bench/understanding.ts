// How long it takes to understand a line, and how many lines are understood. Run: npx tsx bench/understanding.ts
import { understand } from '../dialogs/understanding/understand.ts';
import { shortly } from '../test/dialogs/understanding/shortly.ts';
import { offTopic, utterances } from '../test/dialogs/understanding/utterances.ts';
import { quantile, verdict } from './figures.ts';

const rounds = 20;
const goalMs = 1;

const lines = [...utterances.map(([text]) => text), ...offTopic];
const first = performance.now();
understand(lines[0] ?? '');
const firstMs = performance.now() - first;
for (const line of lines) understand(line);

const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  for (const line of lines) {
    const began = performance.now();
    understand(line);
    times.push(performance.now() - began);
  }
}
const [p50, p95, most] = [0.5, 0.95, 1].map((part) => quantile(times, part).toFixed(3));
const right = utterances.filter(([text, meaning]) => shortly(understand(text)) === meaning).length;
const acted = offTopic.filter((text) => understand(text).intent !== 'none').length;

console.log(`lines ${lines.length}, rounds ${rounds}, Node ${process.version}`);
console.log(
  `understood ${right} of ${utterances.length}; acted on ${acted} of ${offTopic.length} others`,
);
console.log(`ms a line: p50 ${p50}, p95 ${p95}, max ${most}; the first one ${firstMs.toFixed(1)}`);
console.log(`p95 below ${goalMs} ms: ${verdict(quantile(times, 0.95) < goalMs)}`);
