// Runs every benchmark, one after the other. Each prints its own figures and how they compare. Run: npm run bench
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const helpers = new Set(['all.ts', 'diagnosis-cases.ts', 'world-server.ts']);
const folder = new URL('./', import.meta.url);

for (const name of readdirSync(folder).filter(
  (file) => !helpers.has(file) && !file.endsWith('-server.ts'),
)) {
  console.log(`\n== ${name}`);
  spawnSync(process.execPath, ['--import=tsx/esm', fileURLToPath(new URL(name, folder))], {
    stdio: 'inherit',
  });
}
