// Puts what tsc leaves behind, HTML and CSS of the page, beside the compiled page, and takes away what no source
// makes any more: tsc never deletes, and the server offers every script of that folder.
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./page/', import.meta.url));
const target = fileURLToPath(new URL('../dist/bot/page/', import.meta.url));
const copied = ['.html', '.css'];

for (const name of readdirSync(target)) {
  const origin = extname(name) === '.js' ? name.replace(/js$/u, 'ts') : name;
  // .tsbuildinfo stays: without it everything is compiled again.
  if (!name.startsWith('.') && !existsSync(join(source, origin)))
    rmSync(join(target, name), { recursive: true });
}
for (const name of readdirSync(source)) {
  if (copied.includes(extname(name))) copyFileSync(join(source, name), join(target, name));
}
