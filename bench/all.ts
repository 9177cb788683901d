// Runs every benchmark, one after the other. Each prints its own figures and how they compare. Run: npm run bench
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const benchmarks = [
  'hostile-messages.ts',
  'diagnosis.ts',
  'dns-throughput.ts',
  'bulk.ts',
  'turn.ts',
  'explain.ts',
  'start-memory.ts',
  'load.ts',
];
let isBuilt = false;

for (const name of benchmarks) {
  console.log(`\n== ${name}`);
  const file = fileURLToPath(new URL(name, import.meta.url));
  spawnSync(process.execPath, ['--import=tsx/esm', file], {
    stdio: 'inherit',
    // The first one that needs it compiles what is measured; the sources stay as they are meanwhile.
    env: { ...process.env, ...(isBuilt && { BENCH_BUILD: 'no' }) },
  });
  isBuilt ||= name === 'dns-throughput.ts';
}
