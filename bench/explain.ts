// How long it takes to explain a trace, by its length: the time must grow no faster. Run: npx tsx bench/explain.ts
import { renderExplanation } from '../locales/explain-text.ts';
import { explainErrors } from '../services/diagnostics/explain.ts';
import { readErrors } from '../services/diagnostics/read-errors.ts';
import { longTrace } from '../test/support/sip-trace.ts';
import { median, printTable } from './figures.ts';

const sizes = [25, 50, 100, 200, 1_000];
const rounds = 15;
const known = { our: ['fabrikam.com'], their: 'contoso.com' };

function explainOnce(text: string): number {
  const began = performance.now();
  const reading = readErrors(text, { at: new Date(0), ...known });
  const explanation = explainErrors(reading, known);
  renderExplanation(explanation, { locale: 'en', timeZone: 'UTC' });
  return performance.now() - began;
}

const traces = sizes.map((size) => longTrace(size * 1_000));
for (const trace of traces) explainOnce(trace);
const times = traces.map((trace) => {
  const measured = Array.from({ length: rounds }, () => explainOnce(trace));
  return median(measured);
});
const rows = traces.map((trace, index) => {
  const ms = times[index] ?? Number.NaN;
  const perKb = ms / (trace.length / 1_000);
  const base = (times[0] ?? Number.NaN) / ((traces[0]?.length ?? 0) / 1_000);
  return [
    `${Math.round(trace.length / 1_000)} kB`,
    ms.toFixed(1),
    (perKb * 1_000).toFixed(0),
    (perKb / base).toFixed(2),
  ];
});
console.log(`explain, median of ${rounds}, Node ${process.version}`);
printTable([['trace', 'ms', 'µs a kB', 'ratio to the first'], ...rows]);
